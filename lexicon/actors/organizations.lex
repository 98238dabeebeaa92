# International organisations, blocs, think tanks, universities. Names are common knowledge.

organization un
  en  United Nations, UN, United Nations Organization
  ru  Организация Объединённых Наций, Организация Объединенных Наций, ООН
  kk  Біріккен Ұлттар Ұйымы, БҰҰ

organization worldbank
  en  World Bank, World Bank Group, IBRD
  ru  Всемирный банк, ВБ
  kk  Дүниежүзілік банк

organization imf
  en  International Monetary Fund, IMF
  ru  Международный валютный фонд, МВФ

organization wto
  en  World Trade Organization, WTO, World Trade Organisation
  ru  Всемирная торговая организация, ВТО[0]

organization who
  en  World Health Organization, WHO, World Health Organisation
  ru  Всемирная организация здравоохранения, ВОЗ

organization unesco
  en  UNESCO, United Nations Educational Scientific and Cultural Organization
  ru  ЮНЕСКО

organization unicef
  en  UNICEF
  ru  ЮНИСЕФ

organization undp
  en  United Nations Development Programme, UNDP
  ru  Программа развития ООН, ПРООН

organization iaea
  en  International Atomic Energy Agency, IAEA
  ru  Международное агентство по атомной энергии, МАГАТЭ

organization nato
  en  NATO, North Atlantic Treaty Organization, North Atlantic Alliance
  ru  НАТО, Североатлантический альянс

organization eu
  en  European Union, EU
  ru  Европейский союз, Европейский Союз, Евросоюз, ЕС
  kk  Еуропалық одақ, ЕО

organization ec
  en  European Commission
  ru  Европейская комиссия, Еврокомиссия, ЕК

organization eib
  en  European Investment Bank, EIB
  ru  Европейский инвестиционный банк, ЕИБ

organization ebrd
  en  European Bank for Reconstruction and Development, EBRD
  ru  Европейский банк реконструкции и развития, ЕБРР

organization adb
  en  Asian Development Bank, ADB
  ru  Азиатский банк развития, АБР
  kk  Азия даму банкі

organization aiib
  en  Asian Infrastructure Investment Bank, AIIB
  ru  Азиатский банк инфраструктурных инвестиций, АБИИ

organization afdb
  en  African Development Bank, AfDB, African Development Bank Group
  ru  Африканский банк развития, АфБР

organization isdb
  en  Islamic Development Bank, IsDB
  ru  Исламский банк развития, ИБР

organization edb
  en  Eurasian Development Bank, EDB
  ru  Евразийский банк развития, ЕАБР
  kk  Еуразиялық даму банкі

organization ndb
  en  New Development Bank, BRICS Bank
  ru  Новый банк развития, НБР

organization sco
  en  Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO
  ru  Шанхайская организация сотрудничества, ШОС
  kk  Шанхай ынтымақтастық ұйымы, ШЫҰ

organization eaeu
  en  Eurasian Economic Union, EAEU, EEU
  ru  Евразийский экономический союз, ЕАЭС
  kk  Еуразиялық экономикалық одақ, ЕАЭО

organization eec
  en  Eurasian Economic Commission
  ru  Евразийская экономическая комиссия, ЕЭК

organization cis
  en  Commonwealth of Independent States, CIS
  ru  Содружество Независимых Государств, Содружество независимых государств, СНГ
  kk  Тәуелсіз Мемлекеттер Достастығы, ТМД

organization csto
  en  Collective Security Treaty Organization, CSTO, Collective Security Treaty Organisation
  ru  Организация Договора о коллективной безопасности, Организация договора о коллективной безопасности, ОДКБ

organization brics
  en  BRICS
  ru  БРИКС

organization g7
  en  G7, Group of Seven
  ru  Большая семёрка, Большая семерка, Группа семи

organization g20
  en  G20, Group of Twenty
  ru  Большая двадцатка, Группа двадцати

organization au
  en  African Union, AU
  ru  Африканский союз, Африканский Союз

organization eac
  en  East African Community, EAC
  ru  Восточноафриканское сообщество

organization ecowas
  en  Economic Community of West African States, ECOWAS
  ru  ЭКОВАС

organization sadc
  en  Southern African Development Community, SADC

organization asean
  en  ASEAN, Association of Southeast Asian Nations
  ru  АСЕАН, Ассоциация государств Юго-Восточной Азии

organization apec
  en  Asia-Pacific Economic Cooperation, APEC
  ru  АТЭС

organization oic
  en  Organization of Islamic Cooperation, Organisation of Islamic Cooperation, OIC
  ru  Организация исламского сотрудничества, ОИС

organization ots
  en  Organization of Turkic States, Organisation of Turkic States, Turkic Council, OTS
  ru  Организация тюркских государств, ОТГ, Тюркский совет
  kk  Түркі мемлекеттері ұйымы, ТМҰ

organization eco
  en  Economic Cooperation Organization, Economic Cooperation Organisation
  ru  Организация экономического сотрудничества, ОЭС

organization gcc
  en  Gulf Cooperation Council, GCC
  ru  Совет сотрудничества арабских государств Персидского залива, ССАГПЗ

organization arableague
  en  Arab League, League of Arab States
  ru  Лига арабских государств, ЛАГ

organization osce
  en  OSCE, Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe
  ru  Организация по безопасности и сотрудничеству в Европе, ОБСЕ

organization oecd
  en  OECD, Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development
  ru  Организация экономического сотрудничества и развития, ОЭСР

organization opec
  en  OPEC, Organization of the Petroleum Exporting Countries
  ru  ОПЕК, Организация стран - экспортёров нефти

organization opecplus
  en  OPEC+
  ru  ОПЕК+

organization ilo
  en  International Labour Organization, ILO
  ru  Международная организация труда, МОТ

organization fao
  en  Food and Agriculture Organization, FAO
  ru  ФАО, Продовольственная и сельскохозяйственная организация ООН

organization ifc
  en  International Finance Corporation, IFC
  ru  Международная финансовая корпорация, МФК

organization cica
  en  Conference on Interaction and Confidence Building Measures in Asia, CICA
  ru  Совещание по взаимодействию и мерам доверия в Азии, СВМДА

organization carec
  en  CAREC, Central Asia Regional Economic Cooperation
  ru  ЦАРЭС

organization mercosur
  en  Mercosur
  ru  МЕРКОСУР

organization quad
  en  Quad

organization interpol
  en  Interpol, INTERPOL
  ru  Интерпол

organization redcross
  en  International Committee of the Red Cross, Red Cross, ICRC
  ru  Международный комитет Красного Креста, МККК

organization greenpeace
  en  Greenpeace
  ru  Гринпис

organization bankwatch
  en  Bankwatch, CEE Bankwatch Network

organization amnesty
  en  Amnesty International
  ru  Международная амнистия

organization hrw
  en  Human Rights Watch

organization cass
  en  Chinese Academy of Social Sciences, CASS
  ru  Китайская академия общественных наук, Академия общественных наук Китая

organization caict
  en  China Academy of Information and Communications Technology, CAICT

organization nazuniv
  en  Nazarbayev University

organization bfa
  en  Boao Forum for Asia

organization csis
  en  Center for Strategic and International Studies, CSIS

organization chathamhouse
  en  Chatham House

organization carnegie
  en  Carnegie Endowment for International Peace, Carnegie Endowment

organization atomcom
  en  International Energy Agency, IEA

organization irena
  en  International Renewable Energy Agency, IRENA

organization wef
  en  World Economic Forum, WEF
  ru  Всемирный экономический форум, ВЭФ

organization unesacp
  en  ESCAP, United Nations Economic and Social Commission for Asia and the Pacific
  ru  ЭСКАТО

organization unece
  en  UNECE, United Nations Economic Commission for Europe
  ru  Европейская экономическая комиссия ООН, ЕЭК ООН

organization unhcr
  en  UNHCR
  ru  УВКБ ООН, Управление Верховного комиссара ООН по делам беженцев

organization wfp
  en  World Food Programme, WFP
  ru  Всемирная продовольственная программа, ВПП ООН

organization icao
  en  International Civil Aviation Organization, ICAO
  ru  ИКАО

organization itu
  en  International Telecommunication Union, ITU
  ru  Международный союз электросвязи, МСЭ

organization commonwealth
  en  Commonwealth of Nations, Commonwealth

organization icc
  en  International Criminal Court
  ru  Международный уголовный суд, МУС

organization unsc
  en  UN Security Council, United Nations Security Council
  ru  Совет Безопасности ООН, Совет безопасности ООН, Совбез ООН, СБ ООН

organization jp-jica
  en  Japan International Cooperation Agency, JICA
  ru  Японское агентство международного сотрудничества, ДЖАЙКА, JICA
  country JP
