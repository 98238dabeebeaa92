# International organizations and organs of states that are known by a name of their own: an actor
# a line, its label first. Names are common knowledge.

list organization
  en United Nations General Assembly, UN General Assembly
  en UNEP, United Nations Environment Programme; ru Программа ООН по окружающей среде, ЮНЕП
  en UNCTAD; ru ЮНКТАД, Конференция ООН по торговле и развитию
  en UNIDO, United Nations Industrial Development Organization; ru ЮНИДО, Организация ООН по промышленному развитию
  en ECA, United Nations Economic Commission for Africa
  en ECLAC
  en UNFPA, United Nations Population Fund; ru ЮНФПА, Фонд ООН в области народонаселения
  en UN Women; ru ООН-женщины
  en UN-Habitat
  en UNODC, United Nations Office on Drugs and Crime; ru Управление ООН по наркотикам и преступности
  en UNFCCC
  en International Fund for Agricultural Development, IFAD; ru Международный фонд сельскохозяйственного развития
  en International Maritime Organization, IMO; ru Международная морская организация
  en Universal Postal Union; ru Всемирный почтовый союз
  en World Meteorological Organization, WMO; ru Всемирная метеорологическая организация
  en World Intellectual Property Organization, WIPO; ru Всемирная организация интеллектуальной собственности, ВОИС
  en World Tourism Organization, UN Tourism
  en International Organization for Migration, IOM; ru Международная организация по миграции
  en International Court of Justice, ICJ; ru Международный суд ООН
  en World Customs Organization; ru Всемирная таможенная организация
  en Europol; ru Европол
  en International Solar Alliance
  en Gas Exporting Countries Forum, GECF; ru Форум стран-экспортёров газа, ФСЭГ
  en Financial Action Task Force, FATF; ru ФАТФ
  en Bank for International Settlements, BIS; ru Банк международных расчётов
  en International Development Association; ru Международная ассоциация развития
  en Multilateral Investment Guarantee Agency, MIGA
  en Green Climate Fund; ru Зелёный климатический фонд
  en Global Environment Facility; ru Глобальный экологический фонд
  en Adaptation Fund
  en Inter-American Development Bank, IDB; ru Межамериканский банк развития
  en Black Sea Trade and Development Bank; ru Черноморский банк торговли и развития
  en Nordic Investment Bank
  en Council of Europe Development Bank
  en Caribbean Development Bank; ru Карибский банк развития
  en Saudi Fund for Development; ru Саудовский фонд развития
  en Kuwait Fund for Arab Economic Development, Kuwait Fund; ru Кувейтский фонд арабского экономического развития, Кувейтский фонд
  en Arab Bank for Economic Development in Africa, BADEA; ru Арабский банк экономического развития в Африке, БАДЕА
  en Eurasian Fund for Stabilization and Development; ru Евразийский фонд стабилизации и развития, ЕФСР
  en OPEC Fund for International Development, OPEC Fund; ru Фонд международного развития ОПЕК
  en International Investment Bank; ru Международный инвестиционный банк
  en African Export-Import Bank
  en Arab Monetary Fund
  en International Trade Centre
  en International Chamber of Commerce; ru Международная торговая палата
  en Group of Eight, G8
  en Group of 77, G77; ru Группа 77
  en BRICS+
  en Non-Aligned Movement; ru Движение неприсоединения
  en Organisation internationale de la Francophonie, International Organisation of La Francophonie, Francophonie
  en Council of the European Union; ru Совет Европейского союза, Совет ЕС
  en European Central Bank, ECB; ru Европейский центральный банк, ЕЦБ
  en European External Action Service; ru Европейская служба внешних действий
  en European Court of Justice
  en European Court of Human Rights; ru Европейский суд по правам человека, ЕСПЧ
  en European Medicines Agency, EMA
  en European Space Agency, ESA; ru Европейское космическое агентство
  en Europol Agency
  en Frontex
  en Eurojust
  en European Political Community
  en Energy Community; ru Энергетическое сообщество
  en Council of Europe; ru Совет Европы
  en Benelux, Benelux Union
  en Nordic Council
  en Visegrad Group, V4; ru Вышеградская группа
  en Weimar Triangle
  en Bucharest Nine
  en European Free Trade Association, EFTA; ru Европейская ассоциация свободной торговли, ЕАСТ
  en Central European Initiative
  en Black Sea Economic Cooperation, BSEC, Organization of the Black Sea Economic Cooperation; ru Организация Черноморского экономического сотрудничества, ОЧЭС
  en GUAM; ru ГУАМ
  en TURKSOY; ru ТЮРКСОЙ
  en TURKPA; ru ТюркПА
  en International Turkic Academy; ru Тюркская академия, Международная тюркская академия
  en Turkic Investment Fund; ru Тюркский инвестиционный фонд
  en International Fund for Saving the Aral Sea; ru Международный фонд спасения Арала, МФСА
  en Islamic Organization for Food Security; ru Исламская организация по продовольственной безопасности
  en African Union Commission
  en African Continental Free Trade Area Secretariat
  en Common Market for Eastern and Southern Africa, COMESA; ru Общий рынок Восточной и Южной Африки
  en Economic Community of Central African States, ECCAS
  en CEMAC
  en Intergovernmental Authority on Development, IGAD; ru Межправительственный орган по развитию
  en Arab Maghreb Union; ru Союз арабского Магриба
  en West African Economic and Monetary Union, WAEMU
  en African Medicines Agency
  en Africa CDC, Africa Centres for Disease Control and Prevention
  en Southern African Customs Union
  en ASEAN Regional Forum
  en East Asia Summit Secretariat
  en SAARC, South Asian Association for Regional Cooperation; ru СААРК
  en BIMSTEC
  en Indian Ocean Rim Association
  en Indian Ocean Commission
  en Mekong River Commission
  en Pacific Islands Forum
  en Pacific Community
  en AUKUS; ru АУКУС
  en Five Eyes
  en Organization of American States, OAS; ru Организация американских государств
  en CELAC, Community of Latin American and Caribbean States
  en Andean Community; ru Андское сообщество
  en CARICOM, Caribbean Community; ru КАРИКОМ
  en UNASUR
  en Pacific Alliance; ru Тихоокеанский альянс
  en Central American Integration System, SICA
  en Association of Caribbean States
  en International Federation of Red Cross and Red Crescent Societies; ru Международная федерация обществ Красного Креста и Красного Полумесяца
  en Doctors Without Borders, Médecins Sans Frontières; ru Врачи без границ
  en WWF, World Wide Fund for Nature
  en Transparency International
  en Oxfam
  en Save the Children
  en Global Witness
  en Reporters Without Borders; ru Репортёры без границ
  en International Crisis Group; ru Международная кризисная группа
  en Brookings Institution
  en RAND Corporation, RAND
  en Atlantic Council
  en Council on Foreign Relations
  en Bill and Melinda Gates Foundation, Gates Foundation
  en Rockefeller Foundation
  en Open Society Foundations
  en Aga Khan Foundation; ru Фонд Ага Хана
  en Aga Khan Development Network; ru Сеть развития Ага Хана
  en Konrad Adenauer Foundation; ru Фонд Конрада Аденауэра
  en Friedrich Ebert Foundation; ru Фонд Фридриха Эберта
  en Ford Foundation
  en Gavi, Gavi Alliance
  en CEPI, Coalition for Epidemic Preparedness Innovations
  en Global Fund; ru Глобальный фонд
  en FIFA; ru ФИФА
  en UEFA; ru УЕФА
  en International Olympic Committee, IOC; ru Международный олимпийский комитет, МОК
  en International Paralympic Committee
  en International Chess Federation, FIDE
  en World Anti-Doping Agency; ru Всемирное антидопинговое агентство
  en International Air Transport Association, IATA; ru ИАТА
  en International Union of Railways; ru Международный союз железных дорог
  en International Road Transport Union
  en CERN; ru ЦЕРН
  en International Science and Technology Center
  en International Organization for Standardization, ISO
  en ICANN
  en IEEE
  en GSMA
  en World Nuclear Association
  en World Energy Council
  en Extractive Industries Transparency Initiative, EITI
  en Hamas; ru ХАМАС
  en Hezbollah; ru Хезболла
  en Taliban; ru Талибан
  en Houthis; ru Хуситы
  en Kurdistan Workers' Party, PKK; ru Рабочая партия Курдистана
  en Polisario Front
  en International Press Institute
  en Wagner Group
  en World Muslim Communities Council
  en Muslim Council of Elders
  en World Turkic Congress
  en Astana International Financial Centre, AIFC; ru Международный финансовый центр «Астана», МФЦА
  en International Centre for Settlement of Investment Disputes, ICSID
  en Permanent Court of Arbitration
  en Hague Court
  en Middle Corridor Association
  en Trans-Caspian International Transport Route Association
  en Boao Forum Secretariat
  en China-CEEC Secretariat
  en Joint Vienna Institute
  en Regional Environmental Centre for Central Asia
  en International Water Assessment Centre
  en European Training Foundation
  en World Scout Movement
  en Digital Cooperation Organization
  en Asia Society
  en Asian Football Confederation
  en Confederation of African Football
  en International Think Tank for Landlocked Developing Countries
  en International North-South Council
  en Global Green Growth Institute, GGGI
  en Global Infrastructure Hub
  en International Cotton Advisory Committee
  en International Grains Council
  en Codex Alimentarius
  en International Coffee Organization
  en Kimberley Process Secretariat
  en Nuclear Suppliers Group
  en Missile Technology Control Regime
  en Wassenaar Arrangement
  en International Seabed Authority
  en Convention on Biological Diversity Secretariat
  en Energy Charter Secretariat
  en Union for the Mediterranean
  en Three Seas Investment Fund
  en Africa50
  en Africa Finance Corporation
  en Trade and Development Bank
  en Shelter Afrique
  en Smart Africa
  en Afro-Asian Association

list organization CN
  en Chinese Academy of Sciences; ru Китайская академия наук
  en Tsinghua University; ru Университет Цинхуа[0]
  en Peking University; ru Пекинский университет
  en Fudan University
  en Renmin University
  en Zhejiang University
  en Xi'an Jiaotong University
  en Lanzhou University
  en Shanghai Jiao Tong University
  en China Council for the Promotion of International Trade, CCPIT
  en All-China Federation of Industry and Commerce
  en Chinese Communist Party, Communist Party of China, CPC; ru Коммунистическая партия Китая, Компартия Китая, КПК
  en Confucius Institute; ru Институт Конфуция
  en China Chamber of Commerce
  en China Foundation for International Development
  en China Institutes of Contemporary International Relations

list organization RU
  en Moscow State University; ru Московский государственный университет, МГУ
  en MGIMO; ru МГИМО
  en Russian Academy of Sciences; ru Российская академия наук, РАН
  en Skolkovo, Skolkovo Foundation; ru Сколково
  en United Russia; ru Единая Россия
  en Higher School of Economics
  en Valdai Club, Valdai Discussion Club; ru Валдайский клуб
  en Saint Petersburg State University
  en Russian International Affairs Council
  en Kurchatov Institute
  en Rossotrudnichestvo; ru Россотрудничество
  en Russian Orthodox Church; ru Русская православная церковь, РПЦ
  en Delovaya Rossiya; ru Деловая Россия
  en Bauman University

list organization KZ
  en Al-Farabi Kazakh National University
  en Eurasian National University, L.N. Gumilyov Eurasian National University; ru Евразийский национальный университет
  en Kazakhstan Institute for Strategic Studies, KazISS; ru Казахстанский институт стратегических исследований, КИСИ
  en Atameken; ru Атамекен
  en Amanat
  en Astana IT University
  en Satbayev University; ru Университет Сатпаева
  en KIMEP University, KIMEP
  en Astana Hub
  en Nazarbayev Foundation
  en Nuclear Threat Initiative Bank
  en Kazakhstan Council on International Relations
  en QazExpoCongress
  en Kazakh-British Technical University
  en National Nuclear Center
  en Nazarbayev Intellectual Schools
  en IT Park Astana
  en Qazaqstan Halqy

list organization UZ
  en National University of Uzbekistan
  en Tashkent State University of Economics
  en IT Park Uzbekistan, IT Park
  en Chamber of Commerce and Industry of Uzbekistan
  en International Institute for Central Asia
  en Westminster International University
  en Uzbekistan Academy of Sciences
  en Institute for Strategic and Regional Studies
  en Turin Polytechnic University

list organization KG
  en American University of Central Asia
  en University of Central Asia
  en Kyrgyz National University
  en National Institute for Strategic Studies of Kyrgyzstan
  en High Technology Park of Kyrgyzstan

list organization AZ
  en ADA University
  en Heydar Aliyev Foundation; ru Фонд Гейдара Алиева
  en Center of Analysis of International Relations
  en Baku State University
  en Azerbaijan Diplomatic Academy
  en AZPROMO
  en Khazar University

list organization TR
  en TIKA, Turkish Cooperation and Coordination Agency; ru ТИКА
  en Yunus Emre Institute
  en Maarif Foundation; ru Фонд «Маариф»
  en DEIK
  en TOBB
  en TUSIAD
  en Middle East Technical University
  en TÜBİTAK, TUBITAK
  en Turkish Standards Institution
  en Turkish Red Crescent
  en Boğaziçi University

list organization US
  en Harvard University; ru Гарвардский университет
  en MIT, Massachusetts Institute of Technology
  en Stanford University; ru Стэнфордский университет
  en Princeton University
  en Yale University
  en Columbia University
  en Johns Hopkins University
  en Georgetown University
  en University of California
  en Republican Party; ru Республиканская партия
  en Democratic Party; ru Демократическая партия
  en AmCham, American Chamber of Commerce
  en US Chamber of Commerce, U.S. Chamber of Commerce
  en US-China Business Council
  en National Endowment for Democracy
  en Peace Corps
  en Heritage Foundation

list organization GB
  en University of Oxford, Oxford University
  en University of Cambridge, Cambridge University
  en London School of Economics
  en Imperial College London
  en Labour Party
  en Conservative Party
  en Royal Institute of International Affairs
  en Royal Society
  en British Council; ru Британский совет
  en University of London
  en SOAS

list organization FR
  en Sciences Po
  en Sorbonne University
  en Institut Pasteur
  en MEDEF
  en French Institute of International Relations
  en CNRS

list organization DE
  en Fraunhofer, Fraunhofer Society
  en Max Planck Society
  en GIZ, Deutsche Gesellschaft für Internationale Zusammenarbeit
  en Goethe Institute, Goethe-Institut; ru Институт имени Гёте
  en DAAD
  en German Council on Foreign Relations
  en SWP, German Institute for International and Security Affairs
  en Technical University of Munich
  en Federation of German Industries, BDI
  en German Eastern Business Association
  en MERICS

list organization JP
  en JETRO
  en University of Tokyo
  en Keidanren
  en Kyoto University
  en Waseda University
  en Liberal Democratic Party
  en Japan Foundation
  en RIKEN

list organization KR
  en KOICA, Korea International Cooperation Agency
  en KOTRA
  en KAIST
  en Seoul National University
  en Korea Institute for International Economic Policy
  en Korea Chamber of Commerce and Industry
  en King Sejong Institute

list organization IN
  en Confederation of Indian Industry, CII
  en FICCI
  en Indian Institute of Technology
  en Observer Research Foundation
  en Bharatiya Janata Party, BJP
  en Indian National Congress
  en ISRO, Indian Space Research Organisation
  en ASSOCHAM

list organization NO
  en Norwegian Refugee Council

list organization SE
  en Swedish Academy
  en SIPRI, Stockholm International Peace Research Institute

list organization EG
  en Al-Azhar
  en Cairo University

list organization EE
  en e-Governance Academy
  en University of Tartu
  en Tallinn University of Technology

list organization SG
  en National University of Singapore
  en Nanyang Technological University

list organization HU
  en Mathias Corvinus Collegium
  en Fidesz
  en Central European University

list organization IL
  en Hebrew University

list organization ID
  en University of Indonesia

list organization PK
  en National University of Sciences and Technology

list organization ZA
  en African National Congress, ANC
  en University of Cape Town
  en University of Pretoria

list organization KE
  en University of Nairobi
  en Kenya National Chamber of Commerce

list organization AE
  en Expo City Dubai Authority
  en Khalifa University
  en Mohamed bin Zayed University of Artificial Intelligence
  en Emirates Red Crescent

list organization SA
  en King Abdullah University of Science and Technology, KAUST
  en King Salman Humanitarian Aid and Relief Centre, KSrelief
  en Saudi Development and Reconstruction Program for Yemen

list organization CZ
  en Charles University

list organization PL
  en University of Warsaw
  en Law and Justice
  en Civic Platform
  en Centre for Eastern Studies

list ministry US
  en Georgia Ports Authority
  en California State Transportation Agency
  en US Senate, U.S. Senate; ru Сенат США
  en House of Representatives; ru Палата представителей США
  en Department of Commerce, Commerce Department
  en Department of Energy, US Department of Energy
  en Department of Justice, Justice Department
  en Federal Reserve; ru Федеральная резервная система, ФРС
  en Millennium Challenge Corporation
  en CIA; ru ЦРУ
  en FBI; ru ФБР
  en NASA; ru НАСА
  en Office of the United States Trade Representative, USTR
  en Supreme Court
  en EPA
  en Federal Communications Commission
  en National Security Council
  en Southern Command, SOUTHCOM, United States Southern Command
  en CENTCOM
  en AFRICOM
  en Homeland Security Department
  en OFAC
  en US Trade and Development Agency, USTDA
  en Nuclear Regulatory Commission
  en Department of Agriculture

list ministry CN
  en State Administration of Foreign Exchange
  en General Administration of Customs
  en China International Development Cooperation Agency, CIDCA
  en Chinese People's Political Consultative Conference, CPPCC
  en People's Liberation Army, PLA; ru Народно-освободительная армия Китая, НОАК
  en China Coast Guard
  en National Space Administration, CNSA
  en State-owned Assets Supervision and Administration Commission, SASAC
  en National Immigration Administration
  en China Securities Regulatory Commission
  en China National Intellectual Property Administration
  en State Taxation Administration
  en National Health Commission
  en Xinjiang Production and Construction Corps
  en Central Military Commission
  en National Data Administration
  en State Grid Regulator

list ministry RU
  en Federation Council; ru Совет Федерации
  en Federal Customs Service; ru Федеральная таможенная служба, ФТС России
  en Federal Security Service, FSB; ru ФСБ, Федеральная служба безопасности
  en Rosselkhoznadzor; ru Россельхознадзор
  en Rospotrebnadzor; ru Роспотребнадзор
  en Security Council of Russia; ru Совет безопасности России, Совбез РФ
  en Federal Antimonopoly Service
  en Rosfinmonitoring; ru Росфинмониторинг
  en Roskomnadzor; ru Роскомнадзор
  en Rosreestr
  en Accounts Chamber; ru Счётная палата

list ministry GB
  en Foreign Office, FCDO
  en Bank of England; ru Банк Англии
  en House of Lords
  en Department for Business and Trade
  en Treasury of the United Kingdom
  en Home Office
  en MI6
  en Ministry of Defence of the United Kingdom
  en Royal Navy

list ministry FR
  en Élysée, Elysee
  en Quai d'Orsay
  en National Assembly of France
  en Agence Française de Développement, French Development Agency, AFD
  en Bank of France

list ministry DE
  en Bundestag, Parliament of Germany; ru Бундестаг
  en Bundesbank; ru Бундесбанк
  en Federal Foreign Office
  en Bundesrat
  en Federal Network Agency
  en Chancellery of Germany

list ministry IT
  en Farnesina
  en Italian Development Agency
  en Bank of Italy
  en Guardia di Finanza

list ministry JP
  en METI
  en Bank of Japan; ru Банк Японии
  en Diet

list ministry KR
  en Blue House
  en Bank of Korea
  en National Assembly of Korea

list ministry IN
  en Reserve Bank of India, RBI; ru Резервный банк Индии
  en NITI Aayog
  en Rajya Sabha
  en Ministry of External Affairs

list ministry KZ
  en Senate of Kazakhstan; ru Сенат Казахстана
  en Akorda; ru Акорда
  en Akimat of Almaty
  en Akimat of Astana
  en Agency for Strategic Planning and Reforms
  en Presidential Administration of Kazakhstan
  en Security Council of Kazakhstan
  en Agency for Regulation and Development of the Financial Market
  en Supreme Court of Kazakhstan
  en Bureau of National Statistics
  en Atomic Energy Agency of Kazakhstan

list ministry UZ
  en Central Bank of Uzbekistan; ru Центральный банк Узбекистана
  en Legislative Chamber of Uzbekistan
  en Agency for Innovative Development

list ministry KG
  en National Bank of the Kyrgyz Republic; ru Национальный банк Кыргызской Республики, Нацбанк Кыргызстана
  en State Committee for National Security
  en Cabinet of Ministers of Kyrgyzstan; ru Кабинет министров Кыргызстана, Кабмин Кыргызстана

list ministry TJ
  en Majlisi Oli; ru Маджлиси Оли
  en National Bank of Tajikistan; ru Национальный банк Таджикистана

list ministry TM
  en Halk Maslahaty; ru Халк Маслахаты
  en Mejlis of Turkmenistan

list ministry AZ
  en Central Bank of Azerbaijan; ru Центральный банк Азербайджана
  en State Customs Committee of Azerbaijan
  en Alat Free Economic Zone Authority

list ministry TR
  en Grand National Assembly of Türkiye, Turkish Grand National Assembly; ru Великое национальное собрание Турции
  en Turkish Central Bank
  en Presidency of Defence Industries, SSB

list ministry UA
  en Verkhovna Rada, Parliament of Ukraine; ru Верховная рада, Верховная Рада
  en National Bank of Ukraine; ru Национальный банк Украины
  en Security Service of Ukraine

list ministry IL
  en Knesset, Parliament of Israel; ru Кнессет
  en Mossad; ru Моссад
  en Shin Bet

list ministry IR
  en Majlis, Parliament of Iran; ru Меджлис Ирана
  en Islamic Revolutionary Guard Corps, IRGC; ru Корпус стражей исламской революции, КСИР
  en Atomic Energy Organization of Iran
  en Central Bank of Iran

list ministry PL
  en Sejm, Parliament of Poland; ru Сейм Польши
  en National Bank of Poland

list ministry LV
  en Saeima, Parliament of Latvia; ru Сейм Латвии
  en Bank of Latvia

list ministry LT
  en Seimas, Parliament of Lithuania; ru Сейм Литвы
  en Bank of Lithuania

list ministry EE
  en Riigikogu, Parliament of Estonia
  en Information System Authority of Estonia

list ministry FI
  en Eduskunta, Parliament of Finland
  en Bank of Finland

list ministry SE
  en Riksdag, Parliament of Sweden
  en Riksbank
  en Sida, Swedish International Development Cooperation Agency

list ministry NO
  en Storting, Parliament of Norway
  en Norges Bank
  en Norad

list ministry DK
  en Folketing, Parliament of Denmark
  en Danida

list ministry SA
  en Shura Council
  en Saudi Central Bank
  en Royal Court of Saudi Arabia
  en Saudi Space Agency

list ministry AE
  en Federal National Council
  en Abu Dhabi Department of Energy
  en UAE Space Agency
  en Central Bank of the UAE

list ministry CA
  en Global Affairs Canada
  en Bank of Canada
  en House of Commons of Canada

list ministry AU
  en Department of Foreign Affairs and Trade, DFAT
  en AusAID
  en Reserve Bank of Australia

list ministry BR
  en Itamaraty
  en Planalto
  en Central Bank of Brazil
  en Brazilian Congress

list ministry AR
  en Casa Rosada

list ministry RS
  en National Bank of Serbia; ru Народный банк Сербии
  en Skupština

list ministry BG
  en National Assembly of Bulgaria

list ministry CH
  en Federal Council
  en Swiss National Bank; ru Национальный банк Швейцарии
  en Federal Department of Foreign Affairs

list ministry NL
  en States General
  en Dutch Parliament

list ministry SG
  en Monetary Authority of Singapore, MAS
  en Enterprise Singapore
  en Economic Development Board

list ministry HK
  en Hong Kong Monetary Authority
  en InvestHK

list ministry RW
  en Rwanda Development Board
  en Rwanda Food and Drugs Authority

list ministry KE
  en Central Bank of Kenya

list ministry NG
  en Central Bank of Nigeria

list ministry GH
  en Parliament of Ghana

list ministry ID
  en Bank Indonesia
  en National Standardization Agency of Indonesia

list ministry MY
  en Bank Negara Malaysia
  en Malaysian Investment Development Authority

list ministry GE
  en Public Service Hall
  en National Bank of Georgia; ru Национальный банк Грузии
  en Georgian National Energy Regulatory Commission

list ministry BA
  en Republika Srpska; ru Республика Сербская

list ministry GB
  en Scottish Government; ru Правительство Шотландии
