# Organs of state whose names do not say which state they belong to, or that are known by
# short names. Names are common knowledge; most other bodies are recognised by how they are built.

ministry cn-ndrc
  en  National Development and Reform Commission, National Development and Reform Commission of the People's Republic of China, NDRC
  ru  Национальная комиссия по развитию и реформам, Государственный комитет по развитию и реформам, Государственный комитет КНР по развитию и реформам, НКРР
  country CN

ministry cn-statecouncil
  en  State Council, State Council of China, State Council of the People's Republic of China
  ru  Государственный совет КНР, Госсовет КНР
  country CN

ministry cn-npc
  en  National People's Congress, National People's Congress of China
  ru  Всекитайское собрание народных представителей, ВСНП
  country CN

ministry cn-npcsc
  en  Standing Committee of the National People's Congress, Standing Committee of the National People's Congress of China, NPC Standing Committee
  country CN

ministry cn-mofcom
  en  Ministry of Commerce of China, Ministry of Commerce of the People's Republic of China, MOFCOM
  ru  Министерство коммерции КНР, Министерство торговли КНР, Минкоммерции КНР, Министерство коммерции Китая
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
  ru  Народный банк Китая
  country CN

ministry cn-nea
  en  National Energy Administration
  ru  Государственное энергетическое управление КНР, Государственное энергетическое управление, Государственное энергетическое управление Китая
  country CN

ministry kz-mazhilis
  en  Mazhilis, Majilis
  ru  Мажилис, Мажилис Парламента
  kk  Мәжіліс
  country KZ

ministry kz-nbk
  en  National Bank of Kazakhstan
  ru  Национальный банк Казахстана, Нацбанк Казахстана, Национальный Банк Казахстана
  kk  Қазақстан Ұлттық Банкі, Ұлттық Банк
  country KZ

ministry kg-jogorku
  en  Jogorku Kenesh
  ru  Жогорку Кенеш
  country KG

ministry uz-uzatom
  en  Uzatom, Uzatom Agency
  ru  Узатом
  country UZ

ministry uz-oliymajlis
  en  Oliy Majlis
  ru  Олий Мажлис
  country UZ

ministry az-millimejlis
  en  Milli Majlis
  ru  Милли Меджлис, Милли меджлис
  country AZ

ministry us-congress
  en  US Congress
  ru  Конгресс США
  country US

ministry us-statedept
  en  State Department, US State Department, Department of State
  ru  Госдепартамент, Госдеп, Госдепартамент США, Государственный департамент США
  country US

ministry us-treasury
  en  US Treasury
  ru  Минфин США, Министерство финансов США
  country US

ministry us-pentagon
  en  Pentagon
  ru  Пентагон
  country US

ministry us-ca
  en  state of California, California
  country US

ministry us-usaid
  en  USAID
  ru  ЮСАИД
  country US

ministry us-exim
  en  Export-Import Bank of the United States
  country US

ministry ru-duma
  en  State Duma
  ru  Государственная дума, Госдума, Государственная Дума
  country RU

ministry ru-cbr
  en  Bank of Russia
  ru  Банк России, Центробанк РФ, ЦБ РФ
  country RU

ministry gb-parliament
  en  House of Commons
  ru  Палата общин
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
  ru  Европейский парламент, Европарламент

ministry eu-council
  en  European Council
  ru  Европейский совет

