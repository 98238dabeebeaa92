# International organisations, blocs, think tanks, universities. Names are common knowledge.

organization un
  en  United Nations, UN, United Nations Organization

organization worldbank
  en  World Bank, World Bank Group, IBRD

organization imf
  en  International Monetary Fund, IMF

organization wto
  en  World Trade Organization, WTO, World Trade Organisation

organization who
  en  World Health Organization, WHO, World Health Organisation

organization unesco
  en  UNESCO, United Nations Educational Scientific and Cultural Organization

organization unicef
  en  UNICEF

organization undp
  en  United Nations Development Programme, UNDP

organization iaea
  en  International Atomic Energy Agency, IAEA

organization nato
  en  NATO, North Atlantic Treaty Organization, North Atlantic Alliance

organization eu
  en  European Union, EU

organization ec
  en  European Commission

organization eib
  en  European Investment Bank, EIB

organization ebrd
  en  European Bank for Reconstruction and Development, EBRD

organization adb
  en  Asian Development Bank, ADB

organization aiib
  en  Asian Infrastructure Investment Bank, AIIB

organization afdb
  en  African Development Bank, AfDB

organization isdb
  en  Islamic Development Bank, IsDB

organization edb
  en  Eurasian Development Bank, EDB

organization ndb
  en  New Development Bank, BRICS Bank

organization sco
  en  Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO

organization eaeu
  en  Eurasian Economic Union, EAEU, EEU

organization eec
  en  Eurasian Economic Commission

organization cis
  en  Commonwealth of Independent States, CIS

organization csto
  en  Collective Security Treaty Organization, CSTO, Collective Security Treaty Organisation

organization brics
  en  BRICS

organization g7
  en  G7, Group of Seven

organization g20
  en  G20, Group of Twenty

organization au
  en  African Union, AU

organization eac
  en  East African Community, EAC

organization ecowas
  en  Economic Community of West African States, ECOWAS

organization sadc
  en  Southern African Development Community, SADC

organization asean
  en  ASEAN, Association of Southeast Asian Nations

organization apec
  en  Asia-Pacific Economic Cooperation, APEC

organization oic
  en  Organization of Islamic Cooperation, Organisation of Islamic Cooperation, OIC

organization ots
  en  Organization of Turkic States, Organisation of Turkic States, Turkic Council, OTS

organization eco
  en  Economic Cooperation Organization, Economic Cooperation Organisation

organization gcc
  en  Gulf Cooperation Council, GCC

organization arableague
  en  Arab League, League of Arab States

organization osce
  en  OSCE, Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe

organization oecd
  en  OECD, Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development

organization opec
  en  OPEC, Organization of the Petroleum Exporting Countries

organization opecplus
  en  OPEC+

organization ilo
  en  International Labour Organization, ILO

organization fao
  en  Food and Agriculture Organization, FAO

organization ifc
  en  International Finance Corporation, IFC

organization cica
  en  Conference on Interaction and Confidence Building Measures in Asia, CICA

organization carec
  en  CAREC, Central Asia Regional Economic Cooperation

organization mercosur
  en  Mercosur

organization quad
  en  Quad

organization interpol
  en  Interpol, INTERPOL

organization redcross
  en  International Committee of the Red Cross, Red Cross, ICRC

organization greenpeace
  en  Greenpeace

organization bankwatch
  en  Bankwatch, CEE Bankwatch Network

organization amnesty
  en  Amnesty International

organization hrw
  en  Human Rights Watch

organization cass
  en  Chinese Academy of Social Sciences, CASS

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

organization unesacp
  en  ESCAP, United Nations Economic and Social Commission for Asia and the Pacific

organization unece
  en  UNECE, United Nations Economic Commission for Europe

organization unhcr
  en  UNHCR

organization wfp
  en  World Food Programme, WFP

organization icao
  en  International Civil Aviation Organization, ICAO

organization itu
  en  International Telecommunication Union, ITU

organization commonwealth
  en  Commonwealth of Nations, Commonwealth

organization icc
  en  International Criminal Court

organization unsc
  en  UN Security Council, United Nations Security Council

organization jp-jica
  en  Japan International Cooperation Agency, JICA
  country JP
