# Organs of state whose names do not say which state they belong to, or that are known by
# short names. Names are common knowledge; most other bodies are recognised by how they are built.

ministry cn-ndrc
  en  National Development and Reform Commission, National Development and Reform Commission of the People's Republic of China, NDRC
  country CN

ministry cn-statecouncil
  en  State Council, State Council of China, State Council of the People's Republic of China
  country CN

ministry cn-npc
  en  National People's Congress, National People's Congress of China
  country CN

ministry cn-npcsc
  en  Standing Committee of the National People's Congress, Standing Committee of the National People's Congress of China, NPC Standing Committee
  country CN

ministry cn-mofcom
  en  Ministry of Commerce of China, Ministry of Commerce of the People's Republic of China, MOFCOM
  country CN

ministry cn-nbs
  en  National Bureau of Statistics of China, National Bureau of Statistics
  country CN

ministry cn-miit
  en  Ministry of Industry and Information Technology, MIIT
  country CN

ministry cn-cac
  en  Cyberspace Administration of China
  country CN

ministry cn-pboc
  en  People's Bank of China
  country CN

ministry cn-nea
  en  National Energy Administration
  country CN

ministry kz-mazhilis
  en  Mazhilis, Majilis
  country KZ

ministry kz-nbk
  en  National Bank of Kazakhstan
  country KZ

ministry kg-jogorku
  en  Jogorku Kenesh
  country KG

ministry uz-uzatom
  en  Uzatom, Uzatom Agency
  country UZ

ministry uz-oliymajlis
  en  Oliy Majlis
  country UZ

ministry az-millimejlis
  en  Milli Majlis
  country AZ

ministry us-congress
  en  US Congress
  country US

ministry us-statedept
  en  State Department, US State Department, Department of State
  country US

ministry us-treasury
  en  US Treasury
  country US

ministry us-pentagon
  en  Pentagon
  country US

ministry us-ca
  en  state of California, California
  country US

ministry us-usaid
  en  USAID
  country US

ministry us-exim
  en  Export-Import Bank of the United States
  country US

ministry ru-duma
  en  State Duma
  country RU

ministry ru-cbr
  en  Bank of Russia
  country RU

ministry gb-parliament
  en  House of Commons
  country GB

ministry tr-yok
  en  Council of Higher Education of Türkiye, YÖK
  country TR

ministry in-loksabha
  en  Lok Sabha
  country IN

ministry jp-diet
  en  National Diet
  country JP

ministry ke-treasury
  en  National Treasury of Kenya
  country KE

ministry eu-parliament
  en  European Parliament

ministry eu-council
  en  European Council

