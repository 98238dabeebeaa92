# Initiatives, corridors, pipelines, programmes. Names are common knowledge.

initiative bri
  en  Belt and Road Initiative, Belt and Road, BRI, One Belt One Road, New Silk Road Initiative
  ru  Один пояс[0]\, один путь, Пояс[0] и путь, Пояс[0] и Путь, Экономический пояс Шёлкового пути, Экономический пояс Шелкового пути
  kk  Бір белдеу\, бір жол
  country CN

initiative dsr
  en  Digital Silk Road, Digital Silk Road initiative
  ru  Цифровой шёлковый путь, Цифровой Шёлковый путь, Цифровой шелковый путь
  country CN

initiative hsr
  en  Health Silk Road
  country CN

initiative gdi
  en  Global Development Initiative, GDI
  ru  Инициатива по глобальному развитию, Инициатива глобального развития
  country CN

initiative gsi
  en  Global Security Initiative
  ru  Инициатива по глобальной безопасности, Инициатива глобальной безопасности
  country CN

initiative gci
  en  Global Civilization Initiative
  country CN

initiative fyp14
  en  14th Five-Year Plan
  country CN

initiative mic2025
  en  Made in China 2025
  country CN

initiative cpec
  en  China-Pakistan Economic Corridor, CPEC
  ru  Китайско-пакистанский экономический коридор, КПЭК

initiative titr
  en  Trans-Caspian International Transport Route, Middle Corridor, TITR
  ru  Транскаспийский международный транспортный маршрут, ТМТМ, Срединный коридор, Средний коридор
  kk  Транскаспий халықаралық көлік бағыты, Орта дәліз

initiative instc
  en  International North-South Transport Corridor, North-South Transport Corridor, INSTC
  ru  Международный транспортный коридор Север - Юг, Международный транспортный коридор Север - Юг, МТК Север - Юг, Север[0] - Юг

initiative imec
  en  India-Middle East-Europe Economic Corridor, IMEC

initiative lobito
  en  Lobito Corridor

initiative zangezur
  en  Zangezur Corridor
  ru  Зангезурский коридор

initiative tanap
  en  Trans-Anatolian Natural Gas Pipeline, TANAP

initiative tap
  en  Trans Adriatic Pipeline

initiative tapi
  en  TAPI
  ru  ТАПИ

initiative btc
  en  Baku-Tbilisi-Ceyhan Pipeline
  ru  Баку[0] - Тбилиси - Джейхан

initiative btk
  en  Baku-Tbilisi-Kars Railway
  ru  Баку[0] - Тбилиси - Карс

initiative ckur
  en  China-Kyrgyzstan-Uzbekistan railway, China-Kyrgyzstan-Uzbekistan Railway
  ru  Железная дорога Китай - Кыргызстан - Узбекистан, железная дорога Китай - Кыргызстан - Узбекистан, ККУ

initiative nordstream
  en  Nord Stream
  ru  Северный поток

initiative nordstream2
  en  Nord Stream 2
  ru  Северный поток — 2, Северный поток - 2

initiative turkstream
  en  TurkStream
  ru  Турецкий поток

initiative powersiberia
  en  Power of Siberia
  ru  Сила Сибири

initiative sgr
  en  Standard Gauge Railway, SGR
  country KE

initiative ncip
  en  Northern Corridor Integration Projects

initiative digitalkz
  en  Digital Kazakhstan
  ru  Цифровой Казахстан
  kk  Цифрлық Қазақстан
  country KZ

initiative nurlyzhol
  en  Nurly Zhol
  ru  Нурлы жол[0], Нұрлы жол[0]
  country KZ

initiative kz2050
  en  Kazakhstan 2050
  ru  Казахстан[0] - 2050
  country KZ

initiative sv2030
  en  Vision 2030, Saudi Vision 2030
  ru  Видение 2030
  country SA

initiative neom
  en  NEOM
  country SA

initiative agenda2063
  en  Agenda 2063

initiative agenda2030
  en  2030 Agenda for Sustainable Development
  ru  Повестка дня в области устойчивого развития на период до 2030 года

initiative greendeal
  en  European Green Deal
  ru  Европейский зелёный курс

initiative globalgateway
  en  Global Gateway
  ru  Глобальные ворота[p]

initiative pgii
  en  Partnership for Global Infrastructure and Investment

initiative b3w
  en  Build Back Better World

initiative c5plus1
  en  C5+1

initiative kashagan
  en  Kashagan project
  ru  Кашаган, Кашаганский проект
  country KZ

initiative ipef
  en  Indo-Pacific Economic Framework

initiative digitaluz
  en  Digital Uzbekistan 2030
  ru  Цифровой Узбекистан - 2030
  country UZ

initiative makeindia
  en  Make in India
  country IN

initiative arctic
  en  Northern Sea Route

