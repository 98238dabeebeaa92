# Initiatives, corridors, pipelines, programmes. Names are common knowledge.

initiative bri
  en  Belt and Road Initiative, Belt and Road, BRI, One Belt One Road, New Silk Road Initiative
  country CN

initiative dsr
  en  Digital Silk Road, Digital Silk Road initiative
  country CN

initiative hsr
  en  Health Silk Road
  country CN

initiative gdi
  en  Global Development Initiative, GDI
  country CN

initiative gsi
  en  Global Security Initiative
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

initiative titr
  en  Trans-Caspian International Transport Route, Middle Corridor, TITR

initiative instc
  en  International North-South Transport Corridor, North-South Transport Corridor, INSTC

initiative imec
  en  India-Middle East-Europe Economic Corridor, IMEC

initiative lobito
  en  Lobito Corridor

initiative zangezur
  en  Zangezur Corridor

initiative tanap
  en  Trans-Anatolian Natural Gas Pipeline, TANAP

initiative tap
  en  Trans Adriatic Pipeline

initiative tapi
  en  TAPI

initiative btc
  en  Baku-Tbilisi-Ceyhan Pipeline

initiative btk
  en  Baku-Tbilisi-Kars Railway

initiative ckur
  en  China-Kyrgyzstan-Uzbekistan railway, China-Kyrgyzstan-Uzbekistan Railway

initiative nordstream
  en  Nord Stream

initiative nordstream2
  en  Nord Stream 2

initiative turkstream
  en  TurkStream

initiative powersiberia
  en  Power of Siberia

initiative sgr
  en  Standard Gauge Railway, SGR
  country KE

initiative ncip
  en  Northern Corridor Integration Projects

initiative digitalkz
  en  Digital Kazakhstan
  country KZ

initiative nurlyzhol
  en  Nurly Zhol
  country KZ

initiative kz2050
  en  Kazakhstan 2050
  country KZ

initiative sv2030
  en  Vision 2030, Saudi Vision 2030
  country SA

initiative neom
  en  NEOM
  country SA

initiative agenda2063
  en  Agenda 2063

initiative agenda2030
  en  2030 Agenda for Sustainable Development

initiative greendeal
  en  European Green Deal

initiative globalgateway
  en  Global Gateway

initiative pgii
  en  Partnership for Global Infrastructure and Investment

initiative b3w
  en  Build Back Better World

initiative c5plus1
  en  C5+1

initiative kashagan
  en  Kashagan project
  country KZ

initiative ipef
  en  Indo-Pacific Economic Framework

initiative digitaluz
  en  Digital Uzbekistan 2030
  country UZ

initiative makeindia
  en  Make in India
  country IN

initiative arctic
  en  Northern Sea Route

