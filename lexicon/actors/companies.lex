# Companies, banks and funds, with the state of their seat. Names are common knowledge.

company cn-alibaba
  en  Alibaba, Alibaba Group
  ru  Алибаба
  country CN

company cn-huawei
  en  Huawei, Huawei Technologies
  ru  Хуавэй
  country CN

company cn-zte
  en  ZTE, ZTE Corporation
  country CN

company cn-tencent
  en  Tencent, Tencent Holdings
  ru  Тэнсент
  country CN

company cn-baidu
  en  Baidu
  country CN

company cn-jd
  en  JD.com
  country CN

company cn-xiaomi
  en  Xiaomi
  country CN

company cn-dji
  en  DJI
  country CN

company cn-hikvision
  en  Hikvision
  country CN

company cn-dahua
  en  Dahua, Dahua Technology
  country CN

company cn-chinamobile
  en  China Mobile
  ru  Чайна[0] Мобайл
  country CN

company cn-chinatelecom
  en  China Telecom
  country CN

company cn-chinaunicom
  en  China Unicom
  country CN

company cn-cnpc
  en  China National Petroleum Corporation, CNPC, PetroChina
  ru  Китайская национальная нефтегазовая корпорация, КННК
  country CN

company cn-sinopec
  en  Sinopec, China Petroleum and Chemical Corporation
  ru  Синопек
  country CN

company cn-cnooc
  en  CNOOC
  ru  Китайская национальная шельфовая нефтегазовая корпорация
  country CN

company cn-cdb
  en  China Development Bank, CDB
  ru  Банк развития Китая, Государственный банк развития Китая, Китайский банк развития
  country CN

company cn-exim
  en  Export-Import Bank of China, China Exim Bank, China Eximbank, Exim Bank
  ru  Экспортно-импортный банк Китая, Эксимбанк Китая, Китайский экспортно-импортный банк
  country CN

company cn-icbc
  en  Industrial and Commercial Bank of China, ICBC
  ru  Торгово-промышленный банк Китая
  country CN

company cn-boc
  en  Bank of China
  ru  Банк Китая
  country CN

company cn-ccb
  en  China Construction Bank
  ru  Строительный банк Китая
  country CN

company cn-srf
  en  Silk Road Fund
  ru  Фонд Шёлкового пути, Фонд Шелкового пути
  country CN

company cn-cic
  en  China Investment Corporation
  ru  Китайская инвестиционная корпорация
  country CN

company cn-citic
  en  CITIC, CITIC Group
  country CN

company cn-cccc
  en  China Communications Construction Company, CCCC
  ru  Китайская компания коммуникаций и строительства
  country CN

company cn-crbc
  en  China Road and Bridge Corporation, CRBC
  ru  Китайская корпорация по строительству дорог и мостов, Китайская дорожно-мостовая корпорация
  country CN

company cn-chec
  en  China Harbour Engineering Company, CHEC
  country CN

company cn-ccecc
  en  China Civil Engineering Construction Corporation, CCECC
  country CN

company cn-crec
  en  China Railway Engineering Corporation
  country CN

company cn-crrc
  en  CRRC
  country CN

company cn-cosco
  en  COSCO, COSCO Shipping
  country CN

company cn-energychina
  en  China Energy, Energy China, China Energy Engineering Corporation
  country CN

company cn-powerchina
  en  PowerChina
  country CN

company cn-sgcc
  en  State Grid Corporation of China, State Grid
  ru  Государственная электросетевая корпорация Китая
  country CN

company cn-cgn
  en  China General Nuclear Power Group, CGN
  country CN

company cn-cnnc
  en  China National Nuclear Corporation, CNNC
  ru  Китайская национальная ядерная корпорация
  country CN

company cn-byd
  en  BYD
  country CN

company cn-geely
  en  Geely
  country CN

company cn-chery
  en  Chery
  country CN

company cn-sany
  en  Sany
  country CN

company cn-antgroup
  en  Ant Group
  country CN

company cn-unionpay
  en  UnionPay
  country CN

company cn-zijin
  en  Zijin Mining
  country CN

company kz-kmg
  en  KazMunayGas, KazMunaiGas, KMG
  ru  КазМунайГаз, КМГ
  kk  ҚазМұнайГаз
  country KZ

company kz-samruk
  en  Samruk-Kazyna, Samruk-Kazyna Sovereign Wealth Fund, Sovereign Wealth Fund Samruk-Kazyna
  ru  Самрук-Қазына, Самрук-Казына, Фонд национального благосостояния Самрук-Қазына
  kk  Самұрық-Қазына
  country KZ

company kz-kazatomprom
  en  Kazatomprom
  ru  Казатомпром
  kk  Қазатомөнеркәсіп
  country KZ

company kz-ktz
  en  Kazakhstan Temir Zholy, KTZ
  ru  Казахстан[0] темир жолы, Қазақстан[0] темір жолы, КТЖ
  kk  Қазақстан темір жолы, ҚТЖ
  country KZ

company kz-kazakhtelecom
  en  Kazakhtelecom
  ru  Казахтелеком
  kk  Қазақтелеком
  country KZ

company kz-kegoc
  en  KEGOC
  ru  Кегок
  country KZ

company kz-kazpost
  en  Kazpost
  ru  Казпочта
  country KZ

company kz-airastana
  en  Air Astana
  ru  Эйр Астана
  country KZ

company kz-baiterek
  en  Baiterek, Baiterek Holding
  ru  Байтерек
  country KZ

company kz-halyk
  en  Halyk Bank
  ru  Халык банк, Народный банк Казахстана
  country KZ

company kz-kaspi
  en  Kaspi, Kaspi Bank
  ru  Каспи банк
  country KZ

company kz-zerde
  en  Zerde, Zerde Holding
  ru  Зерде[0]
  country KZ

company kz-kazakhtranscom
  en  Transtelecom
  ru  Казахтранском
  country KZ

company kz-qaztrade
  en  QazTrade
  country KZ

company kz-kazinvest
  en  Kazakh Invest
  ru  Казах Инвест
  country KZ

company kz-kazakhmys
  en  Kazakhmys
  ru  Казахмыс
  country KZ

company kz-erg
  en  Eurasian Resources Group, ERG
  country KZ

company uz-uzbekneftegaz
  en  Uzbekneftegaz
  ru  Узбекнефтегаз
  country UZ

company uz-negu
  en  National Electric Grid of Uzbekistan, National Electric Grid, National Electric Networks of Uzbekistan
  country UZ

company uz-uztelecom
  en  Uzbektelecom
  ru  Узбектелеком
  country UZ

company uz-utj
  en  Uzbekistan Railways, Uzbekistan Temir Yollari
  ru  Узбекистон[0] темир йуллари, Ўзбекистон[0] темир йўллари, Узбекские железные дороги[p], УТЙ
  country UZ

company uz-navoi
  en  Navoi Mining and Metallurgical Combine
  ru  Навоийский горно-металлургический комбинат, НГМК
  country UZ

company kg-ktj
  en  Kyrgyz Temir Zholu
  ru  Кыргыз[0] темир жолу, КТЖ Кыргызстана, Кыргызская железная дорога
  country KG

company az-socar
  en  State Oil Company of the Azerbaijan Republic, SOCAR, State Oil Company of Azerbaijan
  ru  ГНКАР, СОКАР
  country AZ

company az-azerenerji
  en  AzerEnerji, Azerenerji
  ru  Азерэнержи[0]
  country AZ

company az-azal
  en  Azerbaijan Airlines, AZAL
  ru  АЗАЛ
  country AZ

company tr-botas
  en  BOTAŞ
  country TR

company tr-tpao
  en  Turkish Petroleum Corporation, Turkish Petroleum, TPAO
  country TR

company tr-thy
  en  Turkish Airlines
  ru  Турецкие авиалинии[p]
  country TR

company tr-turkcell
  en  Turkcell
  country TR

company tr-yapi
  en  Yapi Merkezi, Yapı Merkezi
  country TR

company tr-calik
  en  Çalık Holding, Calik Enerji, Çalık Enerji
  country TR

company tr-baykar
  en  Baykar
  country TR

company tr-koc
  en  Koç Holding
  country TR

company ru-sber
  en  Sberbank, Sber
  ru  Сбербанк, Сбер
  country RU

company ru-gazprom
  en  Gazprom
  ru  Газпром
  country RU

company ru-gazpromneft
  en  Gazprom Neft
  ru  Газпром нефть
  country RU

company ru-rosneft
  en  Rosneft
  ru  Роснефть
  country RU

company ru-lukoil
  en  Lukoil
  ru  Лукойл, ЛУКОЙЛ
  country RU

company ru-rosatom
  en  Rosatom
  ru  Росатом
  country RU

company ru-rzd
  en  Russian Railways, RZD
  ru  Российские железные дороги[p], РЖД
  country RU

company ru-yandex
  en  Yandex
  ru  Яндекс
  country RU

company ru-vtb
  en  VTB, VTB Bank
  ru  ВТБ
  country RU

company ru-veb
  en  VEB.RF, Vnesheconombank
  ru  ВЭБ.РФ, ВЭБ, Внешэкономбанк
  country RU

company ru-transneft
  en  Transneft
  ru  Транснефть
  country RU

company ru-novatek
  en  Novatek
  ru  Новатэк, НОВАТЭК
  country RU

company ru-kaspersky
  en  Kaspersky Lab, Kaspersky
  ru  Лаборатория Касперского
  country RU

company sa-aramco
  en  Saudi Aramco, Aramco
  ru  Сауди[0] Арамко
  country SA

company sa-acwa
  en  ACWA Power, ACWA
  country SA

company sa-pif
  en  Public Investment Fund, PIF
  ru  Государственный инвестиционный фонд Саудовской Аравии
  country SA

company sa-sabic
  en  SABIC
  country SA

company ae-masdar
  en  Masdar
  ru  Масдар
  country AE

company ae-adnoc
  en  Adnoc, ADNOC, Abu Dhabi National Oil Company
  country AE

company ae-mubadala
  en  Mubadala
  ru  Мубадала
  country AE

company ae-dpworld
  en  DP World
  ru  Ди-Пи Уорлд
  country AE

company ae-emirates
  en  Emirates Airline
  country AE

company ae-etisalat
  en  Etisalat
  country AE

company ae-adports
  en  AD Ports, AD Ports Group
  country AE

company ae-adq
  en  ADQ
  country AE

company qa-qia
  en  Qatar Investment Authority
  country QA

company qa-qe
  en  QatarEnergy, Qatar Petroleum
  country QA

company kw-kia
  en  Kuwait Investment Authority
  country KW

company us-chevron
  en  Chevron
  ru  Шеврон
  country US

company us-exxon
  en  ExxonMobil
  country US

company us-boeing
  en  Boeing
  ru  Боинг
  country US

company us-google
  en  Google
  ru  Гугл
  country US

company us-microsoft
  en  Microsoft
  ru  Майкрософт
  country US

company us-apple
  en  Apple
  ru  Эппл
  country US

company us-amazon
  en  Amazon
  country US

company us-meta
  en  Meta, Meta Platforms, Facebook
  country US

company us-ibm
  en  IBM
  country US

company us-cisco
  en  Cisco
  country US

company us-nvidia
  en  Nvidia, NVIDIA
  country US

company us-starlink
  en  Starlink
  country US

company us-spacex
  en  SpaceX
  country US

company us-ge
  en  General Electric
  country US

company us-dfc
  en  International Development Finance Corporation, DFC
  country US

company us-westinghouse
  en  Westinghouse
  country US

company us-visa
  en  Visa Inc
  country US

company us-wabtec
  en  Wabtec
  country US

company gb-bp
  en  BP
  country GB

company gb-shell
  en  Shell
  country GB

company gb-hsbc
  en  HSBC
  country GB

company gb-standchart
  en  Standard Chartered
  country GB

company gb-riotinto
  en  Rio Tinto
  country GB

company gb-kpmg
  en  KPMG
  country GB

company gb-pwc
  en  PwC
  country GB

company gb-ey
  en  Ernst & Young
  country GB

company gb-deloitte
  en  Deloitte
  country GB

company fr-total
  en  TotalEnergies
  ru  ТотальЭнержис
  country FR

company fr-edf
  en  EDF, Électricité de France
  country FR

company fr-orano
  en  Orano
  ru  Орано[0]
  country FR

company fr-airbus
  en  Airbus
  ru  Эйрбас
  country FR

company fr-alstom
  en  Alstom
  country FR

company fr-engie
  en  Engie
  country FR

company fr-bnp
  en  BNP Paribas
  country FR

company de-siemens
  en  Siemens
  ru  Сименс
  country DE

company de-deutschebank
  en  Deutsche Bank
  ru  Дойче банк
  country DE

company de-db
  en  Deutsche Bahn
  ru  Немецкие железные дороги[p]
  country DE

company de-vw
  en  Volkswagen
  country DE

company de-basf
  en  BASF
  country DE

company de-sap
  en  SAP
  country DE

company de-uniper
  en  Uniper
  country DE

company de-svevind
  en  Svevind
  country DE

company it-eni
  en  Eni
  country IT

company it-enel
  en  Enel
  country IT

company it-leonardo
  en  Leonardo
  country IT

company es-indra
  en  Indra
  country ES

company no-equinor
  en  Equinor
  country NO

company no-telenor
  en  Telenor
  country NO

company se-ericsson
  en  Ericsson
  country SE

company fi-nokia
  en  Nokia
  country FI

company dk-maersk
  en  Maersk
  country DK

company dk-orsted
  en  Ørsted
  country DK

company nl-ing
  en  ING
  country NL

company nl-asml
  en  ASML
  country NL

company jp-sumitomo
  en  Sumitomo, Sumitomo Corporation
  ru  Сумитомо[0]
  country JP

company jp-mitsubishi
  en  Mitsubishi, Mitsubishi Corporation
  ru  Мицубиси[0]
  country JP

company jp-mitsui
  en  Mitsui
  country JP

company jp-marubeni
  en  Marubeni
  country JP

company jp-toyota
  en  Toyota
  ru  Тойота
  country JP

company jp-softbank
  en  SoftBank
  country JP

company jp-jbic
  en  Japan Bank for International Cooperation, JBIC
  ru  Японский банк международного сотрудничества
  country JP


company jp-jogmec
  en  JOGMEC
  country JP

company kr-samsung
  en  Samsung, Samsung Electronics
  ru  Самсунг
  country KR

company kr-hyundai
  en  Hyundai
  ru  Хёндэ[0], Хендай
  country KR

company kr-kepco
  en  Korea Electric Power Corporation, KEPCO
  country KR

company kr-khnp
  en  Korea Hydro & Nuclear Power
  country KR

company kr-lg
  en  LG
  country KR

company kr-posco
  en  POSCO
  country KR

company kr-kexim
  en  Korea Eximbank
  ru  Экспортно-импортный банк Кореи
  country KR

company in-reliance
  en  Reliance Industries
  country IN

company in-ongc
  en  ONGC
  country IN

company in-adani
  en  Adani Group
  country IN

company in-tata
  en  Tata Group
  country IN

company in-airindia
  en  Air India
  country IN

company et-ethiopian
  en  Ethiopian Airlines
  country ET

company ke-railways
  en  Kenya Railways, Kenya Railways Corporation
  country KE

company ke-safaricom
  en  Safaricom
  country KE

company ug-urc
  en  Uganda Railways Corporation, Uganda Railways
  country UG

company ir-nioc
  en  National Iranian Oil Company
  country IR

company sg-temasek
  en  Temasek
  country SG

company sg-psa
  en  PSA International
  country SG

company tm-turkmengaz
  en  Turkmengaz
  ru  Туркменгаз
  country TM

company mn-ett
  en  Erdenes Tavan Tolgoi
  country MN

company pl-orlen
  en  Orlen, PKN Orlen
  country PL

company hu-mol
  en  MOL Group
  country HU

company cz-skoda
  en  Škoda
  country CZ

company ua-naftogaz
  en  Naftogaz
  country UA

company rs-eps
  en  Elektroprivreda Srbije
  country RS

company br-petrobras
  en  Petrobras
  country BR

company br-vale
  en  Vale
  country BR

company ch-glencore
  en  Glencore
  country CH

company ch-credit
  en  Credit Suisse
  country CH

company ca-cameco
  en  Cameco
  country CA

company au-bhp
  en  BHP
  country AU

