# Programmes, corridors, works, recurring events and treaties: an actor a line, its label first.
# Names are common knowledge.

list initiative CN
  en Polar Silk Road; ru Ледовый шёлковый путь
  en Silk Road Economic Belt
  en 21st Century Maritime Silk Road, Maritime Silk Road; ru Морской шёлковый путь XXI века
  en Global Governance Initiative; ru Инициатива по глобальному управлению
  en China Standards 2035
  en Data Security Law
  en Personal Information Protection Law
  en Cybersecurity Law
  en China-Central Asia-West Asia Economic Corridor
  en Global AI Governance Initiative
  en Global Initiative on Data Security
  en Greater Bay Area
  en 15th Five-Year Plan
  en Western Development Strategy
  en China-Europe Railway Express
  en Thousand Talents Plan
  en Luban Workshop; ru Мастерская Лу Баня
  en Xiongan New Area
  en BeiDou
  en Juncao Project

list initiative KZ
  en Karachaganak project, Karachaganak
  en Tengiz project
  en Khorgos Gateway; ru Хоргосские ворота
  en Alatau City
  en Alatau Smart City Project
  en Bright Path
  en Western Europe-Western China, Western Europe–Western China highway; ru Западная Европа[0] - Западный Китай
  en Caspian Pipeline Consortium, CPC pipeline; ru Каспийский трубопроводный консорциум, КТК
  en Data Processing Law
  en Personal Data Protection Act
  en Balkhash thermal power project
  en Kazakhstan-China oil pipeline
  en Beineu-Bozoy-Shymkent pipeline
  en Bolashak, Bolashak programme; ru Болашак
  en Just Kazakhstan
  en Baikonur Cosmodrome; ru космодром Байконур[0], Байконур
  en Baiterek project
  en Atyrau petrochemical complex

list initiative UZ
  en Uzbekistan 2030, Uzbekistan-2030 Strategy
  en New Uzbekistan Development Strategy
  en Trans-Afghan Railway, Trans-Afghan Corridor; ru Трансафганская железная дорога
  en New Tashkent
  en Navoi Free Economic Zone

list initiative KG
  en Kambarata-1, Kambarata-1 hydropower plant; ru Камбаратинская ГЭС[0] - 1, Камбарата[0] - 1
  en CASA-1000
  en Kumtor; ru Кумтор
  en Bishkek-Osh road

list initiative TJ
  en Rogun, Rogun dam, Rogun hydropower plant; ru Рогунская ГЭС[0]

list initiative TM
  en Galkynysh; ru Галкыныш
  en Arkadag
  en Trans-Caspian Pipeline, Trans-Caspian Gas Pipeline; ru Транскаспийский газопровод

list initiative RU
  en Greater Eurasian Partnership; ru Большое евразийское партнёрство
  en Power of Siberia 2; ru Сила Сибири - 2
  en Yamal LNG; ru Ямал СПГ[0]
  en Arctic LNG 2; ru Арктик СПГ[0] 2
  en Sakhalin-2; ru Сахалин[0] - 2
  en Sakhalin-1; ru Сахалин[0] - 1
  en South Stream; ru Южный поток
  en Blue Stream; ru Голубой поток
  en Druzhba, Druzhba pipeline
  en Vostok Oil
  en Eastern Siberia-Pacific Ocean pipeline, ESPO

list initiative AZ
  en Southern Gas Corridor; ru Южный газовый коридор
  en Shah Deniz; ru Шах-Дениз
  en Azeri-Chirag-Gunashli, ACG
  en Trans-Caspian Fiber-Optic, Digital Silk Way
  en Black Sea Energy
  en Great Return Programme
  en Alat Free Economic Zone

list initiative GE
  en Anaklia port project, Anaklia
  en Black Sea Submarine Cable
  en Georgia 2030

list initiative AM
  en Crossroads of Peace; ru Перекрёсток мира
  en TRIPP, Trump Route for International Peace and Prosperity

list initiative TR
  en Asia Anew
  en Akkuyu, Akkuyu nuclear power plant; ru АЭС[0] «Аккую», АЭС Аккую, Аккую[0]
  en Iraq Development Road, Development Road
  en Kanal Istanbul
  en Century of Türkiye
  en Sinop nuclear power plant
  en Digital Türkiye

list initiative IR
  en Chabahar Port, Chabahar; ru порт Чабахар, Чабахар
  en Rasht-Astara railway; ru железная дорога Решт - Астара
  en Bushehr nuclear power plant; ru Бушерская АЭС[0]

list initiative US
  en Prosper Africa
  en Power Africa
  en Inflation Reduction Act
  en CHIPS Act, CHIPS and Science Act
  en Blue Dot Network
  en Clean Network
  en Minerals Security Partnership
  en Artemis Programme, Artemis Program
  en Marshall Plan; ru План Маршалла
  en African Growth and Opportunity Act, AGOA
  en Millennium Challenge Compact
  en Caesar Act
  en Jackson-Vanik amendment
  en International Space Station, ISS; ru Международная космическая станция, МКС
  en Keystone XL
  en Stargate

list initiative
  en Three Seas Initiative; ru Инициатива трёх морей
  en Eastern Partnership; ru Восточное партнёрство
  en Erasmus+
  en Horizon Europe
  en NextGenerationEU
  en REPowerEU
  en Digital Markets Act
  en Digital Services Act
  en General Data Protection Regulation, GDPR
  en AI Act, EU AI Act
  en Carbon Border Adjustment Mechanism, CBAM
  en Connecting Europe Facility
  en Critical Raw Materials Act
  en Rail Baltica; ru Рейл Балтика
  en Rail Baltic
  en Schengen Area
  en Sustainable Development Goals, SDGs; ru Цели устойчивого развития, ЦУР
  en Millennium Development Goals
  en African Continental Free Trade Area, AfCFTA; ru Африканская континентальная зона свободной торговли
  en Mission 300
  en Desert to Power Initiative
  en Great Green Wall Initiative, Great Green Wall
  en Asia-Africa Growth Corridor
  en East Africa Crude Oil Pipeline, EACOP
  en LAPSSET
  en EastMed pipeline
  en Nabucco; ru Набукко
  en White Stream
  en Baltic Pipe
  en TRACECA; ru ТРАСЕКА
  en Lapis Lazuli Corridor
  en Central Asia-Center pipeline
  en COVAX
  en Interconnector Greece-Bulgaria
  en Solidarity Ring
  en Vertical Corridor
  en Mattei Plan
  en Clean Energy Transition Partnership
  en Just Energy Transition Partnership, JETP
  en Africa Hydrogen Corridor
  en Team Europe
  en Eurasian Connectivity Corridor
  en Trans-Eurasian Land Bridge
  en Open Balkan; ru Открытые Балканы
  en Berlin Process
  en Central Asian Regional Electricity Market
  en Silk Road Visa
  en ITER
  en Global Fund for Children Initiative
  en African Vaccine Manufacturing Accelerator

list initiative JP
  en Free and Open Indo-Pacific
  en Partnership for Quality Infrastructure
  en Asia Zero Emission Community, AZEC

list initiative KR
  en New Northern Policy
  en New Southern Policy
  en K-Silk Road

list initiative IN
  en Act East Policy
  en Digital India
  en Connect Central Asia
  en Neighbourhood First
  en Chabahar Agreement
  en Sagarmala
  en UDAN

list initiative SA
  en The Line
  en Middle East Green Initiative
  en Saudi Green Initiative
  en Red Sea Project

list initiative AE
  en UAE Centennial 2071
  en Net Zero 2050
  en Barakah nuclear power plant
  en We the UAE 2031

list initiative OM
  en Oman Vision 2040
  en Duqm Special Economic Zone

list initiative QA
  en Qatar National Vision 2030
  en North Field, North Field East

list initiative KE
  en Vision 2030 Kenya
  en Lamu Port
  en Bottom-Up Economic Transformation Agenda
  en Konza Technopolis

list initiative ET
  en Grand Ethiopian Renaissance Dam, GERD; ru плотина «Возрождение»
  en Addis Ababa-Djibouti Railway

list initiative EG
  en Suez Canal Economic Zone; ru Экономическая зона Суэцкого канала
  en New Administrative Capital
  en El Dabaa nuclear power plant, El-Dabaa; ru АЭС[0] «Эль-Дабаа», АЭС Эль-Дабаа

list initiative NG
  en Ajaokuta-Kaduna-Kano pipeline
  en Lagos-Calabar Coastal Highway
  en Lekki Deep Sea Port

list initiative BD
  en Rooppur nuclear power plant, Rooppur; ru АЭС[0] «Руппур», АЭС Руппур
  en Padma Bridge

list initiative LK
  en Hambantota Port
  en Colombo Port City

list initiative PK
  en Gwadar Port, Gwadar
  en ML-1
  en Diamer-Bhasha Dam
  en Dasu dam

list initiative MN
  en Steppe Road; ru Степной путь
  en Oyu Tolgoi mine
  en Vision 2050 Mongolia

list initiative ID
  en Nusantara
  en Jakarta-Bandung High-Speed Railway, Whoosh
  en Making Indonesia 4.0
  en Golden Indonesia 2045

list initiative MY
  en East Coast Rail Link
  en Johor-Singapore Special Economic Zone
  en MyDigital

list initiative LA
  en China-Laos Railway, Laos-China Railway
  en Xayaburi Dam

list initiative PE
  en Chancay Port, Port of Chancay, Chancay

list initiative GR
  en Great Sea Interconnector
  en Alexandroupolis LNG terminal

list initiative HU
  en Budapest-Belgrade railway, Belgrade-Budapest railway
  en Paks II project; ru АЭС[0] «Пакш-2», АЭС Пакш
  en Eastern Opening

list initiative RS
  en Jadar project
  en Belgrade Waterfront
  en EXPO 2027

list initiative PL
  en Centralny Port Komunikacyjny, CPK
  en Solidarity Transport Hub

list initiative UA
  en Grain from Ukraine
  en Ukraine Facility
  en Black Sea Grain Initiative
  en Diia

list initiative PS
  en Gaza Reconstruction Programme

list initiative AF
  en Qosh Tepa Canal, Qosh-Tepa Canal; ru канал Кош-Тепа

list initiative NP
  en Trans-Himalayan Multi-Dimensional Connectivity Network

list event
  en World Economic Forum Annual Meeting
  en Astana International Forum; ru Международный форум Астана
  en Astana Economic Forum; ru Астанинский экономический форум
  en Digital Bridge, Digital Bridge Forum
  en Digital Almaty Forum, Digital Almaty
  en St. Petersburg International Economic Forum, SPIEF, St Petersburg International Economic Forum; ru Петербургский международный экономический форум, ПМЭФ
  en Eastern Economic Forum; ru Восточный экономический форум
  en Kazan Forum, KazanForum
  en Valdai Forum
  en Tashkent International Investment Forum; ru Ташкентский международный инвестиционный форум
  en Munich Security Conference; ru Мюнхенская конференция по безопасности
  en Antalya Diplomacy Forum; ru Анталийский дипломатический форум
  en Doha Forum
  en Raisina Dialogue
  en Shangri-La Dialogue
  en Manama Dialogue
  en China International Import Expo, CIIE; ru Китайская международная выставка импорта
  en China-Eurasia Expo
  en Canton Fair
  en Expo 2017, EXPO-2017
  en Expo 2020
  en Expo 2025
  en Davos Forum
  en UN General Assembly session
  en Paris Peace Forum
  en Future Investment Initiative Forum
  en World Government Summit
  en Abu Dhabi Sustainability Week
  en LEAP conference
  en GITEX
  en Mobile World Congress
  en Forum on China-Africa Cooperation, FOCAC
  en Russia-Africa Summit; ru саммит Россия - Африка
  en TICAD, Tokyo International Conference on African Development
  en U.S.-Africa Leaders Summit, US-Africa Leaders Summit
  en EU-Africa Summit
  en Korea-Africa Summit
  en Italy-Africa Summit
  en China-Central Asia Summit
  en European Union-Central Asia Summit, EU-Central Asia Summit
  en COP26
  en COP27
  en COP28
  en COP29
  en COP30
  en Conference of the Parties
  en G20 Summit
  en G7 Summit
  en BRICS Summit
  en SCO Summit
  en NATO Summit
  en ASEAN Summit
  en APEC Summit
  en East Asia Summit
  en CICA Summit
  en OTS Summit
  en Arab League Summit
  en Summit of the Americas
  en World Internet Conference, Wuzhen Summit
  en World Artificial Intelligence Conference
  en AI Safety Summit
  en Bletchley Summit
  en Ukraine Recovery Conference
  en Berlin Conference on Libya
  en Bürgenstock summit
  en World Nomad Games; ru Всемирные игры кочевников
  en Asian Games
  en Winter Olympics
  en Summer Olympics
  en World Cup
  en Eurovision
  en Trans-Caspian Forum
  en Samarkand Climate Forum
  en Baku Energy Week; ru Бакинская энергетическая неделя
  en Tbilisi Silk Road Forum
  en Crans Montana Forum
  en Yalta European Strategy
  en Bled Strategic Forum
  en Krynica Forum
  en Budapest Demographic Summit
  en Delphi Economic Forum
  en Astana Process
  en Congress of Leaders of World and Traditional Religions; ru Съезд лидеров мировых и традиционных религий

list agreement
  en Kyoto Protocol; ru Киотский протокол
  en Helsinki Final Act
  en Comprehensive Nuclear-Test-Ban Treaty, CTBT; ru Договор о всеобъемлющем запрещении ядерных испытаний
  en New START
  en INF Treaty; ru Договор о РСМД
  en Budapest Memorandum; ru Будапештский меморандум
  en Dayton Agreement
  en Abraham Accords; ru Соглашения Авраама[p]
  en Camp David Accords
  en Oslo Accords
  en Vienna Convention
  en Geneva Conventions; ru Женевские конвенции[p]
  en Schengen Agreement
  en Maastricht Treaty; ru Маастрихтский договор
  en Lisbon Treaty; ru Лиссабонский договор
  en Rome Statute
  en Treaty of Amity
  en Convention on the Legal Status of the Caspian Sea, Aktau Convention; ru Конвенция о правовом статусе Каспийского моря
  en Tehran Convention
  en Alma-Ata Declaration; ru Алма-Атинская декларация
  en Shusha Declaration; ru Шушинская декларация
  en Montreux Convention; ru Конвенция Монтрё[0]
  en Lausanne Treaty
  en Energy Charter Treaty; ru Договор к Энергетической хартии
  en Energy Charter
  en Budapest Convention
  en Basel Convention
  en Minamata Convention
  en Paris Club Agreement
  en Indus Waters Treaty; ru Договор о водах Инда
  en Simla Agreement
  en Treaty of Versailles
  en Windsor Framework
  en Good Friday Agreement; ru Соглашение Страстной пятницы
  en Ohrid Agreement
  en Prespa Agreement
  en Washington Accord
  en Doha Agreement
  en Cotonou Agreement
  en Samoa Agreement
  en Lomé Convention
  en NAFTA
  en Mercosur-EU agreement
  en Bretton Woods Agreement
  en Nagoya Protocol
  en Convention on Biological Diversity
  en Istanbul Convention
  en Apostille Convention
  en New York Convention
  en Istanbul Protocol
