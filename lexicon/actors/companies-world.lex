# Companies, banks and funds of the world, by the state of their seat: an actor a line, its label
# first. Names are common knowledge.

list company US
  en Alphabet
  en Intel
  en AMD
  en Qualcomm
  en Oracle
  en Dell, Dell Technologies
  en Hewlett Packard Enterprise, HPE
  en Tesla
  en Lockheed Martin
  en Raytheon
  en Northrop Grumman
  en General Dynamics
  en GE Vernova
  en ConocoPhillips
  en Halliburton
  en Schlumberger, SLB
  en Baker Hughes
  en Bechtel
  en Fluor
  en AECOM
  en KBR
  en Caterpillar
  en Cummins
  en John Deere
  en Ford
  en General Motors
  en Pfizer
  en Moderna
  en Johnson & Johnson
  en Merck
  en AbbVie
  en Goldman Sachs
  en JPMorgan, JPMorgan Chase
  en Citigroup, Citi
  en Morgan Stanley
  en Bank of America
  en BlackRock
  en Blackstone
  en KKR
  en Berkshire Hathaway
  en Visa
  en Mastercard
  en American Express
  en PayPal
  en Stripe
  en Uber
  en Lyft
  en Airbnb
  en Netflix
  en Coca-Cola
  en PepsiCo
  en McDonald's
  en Starbucks
  en Walmart
  en Nike
  en Cargill
  en Albemarle
  en Freeport-McMoRan
  en Newmont
  en Alcoa
  en DuPont
  en Honeywell
  en 3M
  en FedEx
  en UPS
  en Delta Air Lines
  en United Airlines
  en American Airlines
  en AT&T
  en Verizon
  en T-Mobile
  en McKinsey
  en Boston Consulting Group
  en Bain
  en Palantir
  en OpenAI
  en Anthropic
  en Oklo
  en NuScale, NuScale Power
  en First Solar
  en AES
  en Bunge
  en Marriott
  en Hilton
  en Hess
  en Occidental, Occidental Petroleum
  en Freedom Holding
  en Air Products
  en Cheniere
  en Venture Global
  en NextDecade
  en Epic Games
  en Twitter
  en U.S. Steel
  en Corning
  en SubCom
  en Equinix
  en Digital Realty
  en Kaiser Aluminum
  en Wells Fargo
  en Kohlberg Kravis
  en Mercuria Energy America
  en Itron

list company CN
  en China Southern Power Grid
  en China Three Gorges, China Three Gorges Corporation
  en Sinohydro
  en China Gezhouba Group
  en China State Construction, China State Construction Engineering Corporation, CSCEC
  en China Railway Construction Corporation, CRCC
  en China Railway Group, CREC
  en China Railway International
  en China Machinery Engineering Corporation, CMEC
  en Sinomach
  en CITIC Construction
  en Sinosure
  en Agricultural Bank of China
  en Sinochem
  en ChemChina
  en Shanghai Electric
  en Dongfang Electric
  en Harbin Electric
  en Goldwind
  en Envision, Envision Energy
  en LONGi, LONGi Green Energy
  en JinkoSolar
  en Trina Solar
  en JA Solar
  en Sungrow
  en CATL, Contemporary Amperex Technology
  en SAIC, SAIC Motor
  en Great Wall Motor
  en GAC
  en Changan
  en JAC Motors
  en Foton
  en Yutong
  en Sinotruk
  en XCMG
  en Zoomlion
  en COMAC, Comac
  en AVIC
  en Norinco
  en Poly Group, Poly Technologies
  en Lenovo
  en Oppo
  en Vivo
  en Transsion
  en Didi
  en Meituan
  en Pinduoduo
  en Temu
  en Shein
  en ByteDance
  en TikTok
  en WeChat
  en Alipay
  en SenseTime
  en iFlytek
  en SMIC
  en COSCO Shipping Ports
  en China Merchants, China Merchants Group
  en China Merchants Port
  en Hutchison Ports
  en Sinotrans
  en Air China
  en China Southern Airlines, China Southern
  en China Eastern, China Eastern Airlines
  en Hainan Airlines
  en HNA
  en China Molybdenum, CMOC
  en Chinalco
  en Minmetals, China Minmetals
  en MMG
  en Ganfeng Lithium, Ganfeng
  en Tianqi Lithium
  en Huayou Cobalt
  en Baowu, China Baowu
  en Tsingshan
  en Wanhua
  en COFCO
  en Sinopharm
  en Sinovac
  en CanSino
  en Fosun
  en China-Africa Development Fund
  en SDIC
  en Hengtong
  en HMN Technologies, HMN Tech
  en BGI
  en Universal Energy
  en TBEA
  en Hisense
  en Haier
  en Midea
  en Gree
  en Zhejiang Energy
  en Rongsheng Petrochemical
  en East Hope
  en Jiangxi Copper
  en Western Mining
  en Norin Mining
  en Xinjiang Communications
  en Xuzhou Construction Machinery
  en China National Chemical Engineering
  en Wison
  en Hualing

list company RU
  en Gazprombank
  en Tatneft
  en Surgutneftegas
  en Rosenergoatom
  en Atomstroyexport
  en TVEL
  en Tenex
  en Uranium One
  en Inter RAO
  en RusHydro
  en Rosseti
  en Rostec
  en Rosoboronexport
  en United Aircraft Corporation
  en Roscosmos
  en Alfa-Bank
  en Rosselkhozbank
  en Tinkoff
  en Russian Direct Investment Fund, RDIF
  en VK
  en Rostelecom
  en MTS
  en MegaFon
  en Vimpelcom, VEON
  en Aeroflot
  en Sovcomflot
  en Severstal
  en NLMK
  en Evraz
  en MMK
  en Rusal
  en Nornickel, Norilsk Nickel
  en Polymetal
  en Polyus
  en Alrosa
  en PhosAgro
  en Uralkali
  en EuroChem
  en Sibur
  en KamAZ
  en AvtoVAZ
  en Sollers
  en Sinara
  en Transmashholding
  en Power Machines
  en Positive Technologies
  en Wildberries
  en Ozon
  en X5
  en Delo Group
  en FESCO
  en Rusagro
  en ESN
  en Stroytransgaz
  en Nord Stream AG

list company GB
  en Petrofac
  en Anglo American
  en Barclays
  en Lloyds
  en Rolls-Royce
  en BAE Systems
  en Vodafone
  en BT
  en GSK, GlaxoSmithKline
  en AstraZeneca
  en Unilever
  en Diageo
  en British American Tobacco
  en Arup
  en Mott MacDonald
  en Atkins
  en Prudential
  en Antofagasta
  en Tullow Oil, Tullow
  en Premier Oil
  en Harbour Energy
  en SSE
  en National Grid
  en Octopus Energy
  en British Airways
  en EasyJet
  en Virgin Atlantic
  en OneWeb
  en Inmarsat
  en Revolut
  en London Stock Exchange
  en UK Export Finance
  en British International Investment
  en Jaguar Land Rover
  en Bentley
  en Endeavour Mining
  en Ferrexpo
  en Kaz Minerals
  en Aggreko
  en Globeleq
  en Oyu Tolgoi LLC
  en Lotus Cars
  en Turquoise Hill Resources

list company FR
  en Framatome
  en Veolia
  en Suez
  en Thales
  en Safran
  en Dassault, Dassault Aviation
  en Naval Group
  en Vinci
  en Bouygues
  en Eiffage
  en Société Générale, Societe Generale
  en Crédit Agricole, Credit Agricole
  en Bpifrance
  en Renault
  en Peugeot
  en Stellantis
  en Michelin
  en Danone
  en LVMH
  en L'Oréal, L'Oreal
  en Sanofi
  en Schneider Electric
  en Air Liquide
  en Saint-Gobain
  en Lafarge
  en CMA CGM
  en Bolloré, Bollore
  en Alcatel, Alcatel Submarine Networks
  en Eutelsat
  en Arianespace
  en Proparco
  en Air France
  en SNCF
  en RATP
  en Decathlon
  en Carrefour
  en Eramet
  en Imerys
  en Meridiam
  en Neoen
  en Voltalia
  en Axa
  en Technip, Technip Energies
  en Mistral AI
  en Capgemini
  en Atos
  en Systra

list company DE
  en Siemens Energy
  en Siemens Mobility
  en BMW
  en Mercedes-Benz, Daimler
  en Porsche
  en Bosch
  en ZF
  en Bayer
  en Merck KGaA
  en BioNTech
  en E.ON
  en RWE
  en EnBW
  en Wintershall, Wintershall Dea
  en SEFE
  en DB Schenker
  en Commerzbank
  en KfW
  en DEG
  en Allianz
  en Munich Re
  en Deutsche Telekom
  en Deutsche Post
  en DHL
  en Lufthansa
  en Fraport
  en Hapag-Lloyd
  en HHLA
  en Thyssenkrupp
  en Rheinmetall
  en Heckler & Koch
  en Knauf
  en Linde
  en Claas
  en Euler Hermes
  en Adidas
  en Infineon
  en Zeiss
  en HeidelbergCement, Heidelberg Materials
  en Hochtief
  en Duisport
  en Aurubis

list company JP
  en Honda
  en Nissan
  en Mazda
  en Subaru
  en Suzuki
  en Mitsubishi Heavy Industries
  en Itochu
  en Sojitz
  en Toyota Tsusho
  en Hitachi
  en Toshiba
  en Panasonic
  en Sony
  en NEC, NEC Corporation
  en Fujitsu
  en NTT
  en NTT Data
  en KDDI
  en Rakuten
  en JGC
  en Chiyoda
  en IHI
  en Kawasaki, Kawasaki Heavy Industries
  en Komatsu
  en Nippon Steel
  en JFE
  en Inpex
  en JERA
  en Tokyo Gas
  en Osaka Gas
  en NEXI
  en MUFG
  en Mizuho
  en SMBC
  en Nomura
  en Nippon Koei
  en Taisei
  en Shimizu
  en Obayashi
  en Kajima
  en Yokogawa
  en Takeda
  en Japan Airlines
  en ANA
  en Mitsui O.S.K. Lines
  en NYK
  en Canon
  en Daikin
  en Uniqlo
  en Tokyo Metro

list company KR
  en Samsung C&T
  en Samsung Engineering
  en Hyundai Motor
  en Hyundai Engineering
  en Hyundai Rotem
  en Hyundai E&C
  en Kia
  en LG Electronics
  en LG Chem
  en LG Energy Solution
  en SK
  en SK Hynix
  en SK Ecoplant
  en SK Innovation
  en Posco International
  en Doosan, Doosan Enerbility
  en Hanwha
  en Hanwha Aerospace
  en Lotte
  en CJ
  en Daewoo
  en GS
  en GS E&C
  en Korea Gas Corporation, KOGAS
  en Korea National Oil Corporation, KNOC
  en Korea Development Bank
  en K-Water
  en Korea Water Resources Corporation
  en Kakao
  en Naver
  en KT
  en SK Telecom
  en Coupang
  en Korean Air
  en Asiana
  en HMM
  en BNK
  en Shinhan, Shinhan Bank
  en Woori
  en Celltrion
  en Korea Aerospace Industries

list company IN
  en Jio
  en Tata Motors
  en Tata Steel
  en Tata Consultancy Services, TCS
  en Tata Power
  en Adani Ports
  en Adani Green
  en Infosys
  en Wipro
  en HCL
  en Tech Mahindra
  en Mahindra
  en Larsen & Toubro, L&T
  en Bharti Airtel, Airtel
  en Vodafone Idea
  en ONGC Videsh
  en Indian Oil, Indian Oil Corporation
  en Bharat Petroleum
  en Hindustan Petroleum
  en GAIL
  en Petronet LNG
  en Coal India
  en NTPC
  en NHPC
  en SJVN
  en Power Grid Corporation of India
  en Bharat Heavy Electricals, BHEL
  en Hindustan Aeronautics
  en Bharat Electronics
  en BrahMos Aerospace
  en Export-Import Bank of India, India Exim Bank
  en State Bank of India
  en HDFC
  en ICICI
  en Axis Bank
  en Bajaj
  en Maruti
  en TVS
  en Sun Pharma
  en Cipla
  en Dr. Reddy's
  en Lupin
  en Serum Institute of India
  en Bharat Biotech
  en Zydus
  en Vedanta
  en Hindalco
  en JSW
  en Jindal
  en Aditya Birla
  en ReNew
  en Suzlon
  en Greenko
  en IRCON
  en RITES
  en India Ports Global
  en IndiGo
  en SpiceJet
  en UPI
  en Paytm
  en PhonePe
  en Flipkart
  en Zomato
  en Indian Railways
  en Khanij Bidesh India
  en IREL
  en Nuclear Power Corporation of India, NPCIL

list company TR
  en Sabancı, Sabanci
  en Limak
  en Kalyon
  en Cengiz
  en Kolin
  en Rönesans, Ronesans, Renaissance Holding
  en Enka
  en TAV
  en Aselsan
  en Roketsan
  en Turkish Aerospace, Turkish Aerospace Industries, TAI
  en FNSS
  en Otokar
  en BMC
  en Arçelik, Arcelik
  en Vestel
  en Türk Telekom, Turk Telekom
  en Ziraat Bank
  en Halkbank
  en Vakıfbank
  en Turk Eximbank, Türk Eximbank
  en Isbank
  en Garanti
  en Tekfen
  en Aksa
  en Ülker
  en Şişecam, Sisecam
  en Eti Maden
  en TCDD
  en Karpowership
  en Albayrak
  en Odeabank
  en Aksa Enerji
  en Zorlu
  en Doğuş
  en Togg
  en Orta Anadolu

list company AE
  en Abu Dhabi Investment Authority, ADIA
  en Etihad, Etihad Airways
  en G42
  en EDGE, EDGE Group
  en International Holding Company, IHC
  en Taqa, TAQA
  en Amea Power, AMEA Power
  en Emaar
  en Damac
  en Presight
  en Eagle Hills
  en Dragon Oil
  en Crescent Petroleum
  en Al Dahra
  en First Abu Dhabi Bank
  en Emirates NBD
  en Mashreq
  en flydubai
  en Air Arabia
  en Emirates Global Aluminium
  en Emirates Nuclear Energy Corporation, ENEC
  en Abu Dhabi Fund for Development
  en Dubai Ports
  en Yahsat
  en Space42
  en MGX
  en Alpha Dhabi
  en Elsewedy Gulf
  en XRG
  en Careem
  en Borouge
  en Lulu
  en Khalifa Fund

list company SA
  en Ma'aden, Maaden
  en STC, Saudi Telecom
  en Saudia
  en Riyadh Air
  en NEOM Company
  en Alfanar
  en Ajlan & Bros
  en Manara Minerals
  en SALIC
  en Bahri
  en Saudi Electricity Company
  en Almarai
  en Zain KSA
  en Al Rajhi
  en Savola
  en Jeddah Chamber Company
  en Lucid
  en Islamic Corporation for the Development of the Private Sector

list company QA
  en Qatar Airways
  en Ooredoo
  en QNB, Qatar National Bank
  en Power International Holding
  en Nebras Power
  en Hassad Food
  en Milaha
  en Qatari Diar
  en UCC Holding

list company KW
  en Kuwait Petroleum Corporation
  en Zain
  en Agility
  en KUFPEC
  en Equate

list company OM
  en OQ
  en Hydrom
  en Oman Investment Authority
  en Omantel
  en Oman Air
  en Asyad
  en Petroleum Development Oman
  en Oman LNG
  en Bank Muscat
  en Energy Development Oman

list company BH
  en Gulf Air
  en Alba
  en Bapco
  en Mumtalakat
  en Batelco
  en Investcorp

list company IR
  en Mahan Air
  en Iran Air
  en Iran Khodro
  en Saipa
  en MAPNA
  en Khatam al-Anbiya
  en IRISL
  en Petropars
  en Bank Melli
  en Saderat

list company IL
  en Israel Aerospace Industries, IAI
  en Elbit, Elbit Systems
  en Teva
  en Check Point
  en NewMed Energy
  en Delek
  en Israel Electric Corporation
  en Mekorot
  en NSO Group
  en El Al
  en Mobileye
  en Netafim
  en IDE Technologies
  en ZIM

list company EG
  en Orascom, Orascom Construction
  en Elsewedy, Elsewedy Electric
  en EgyptAir
  en Telecom Egypt
  en Egyptian General Petroleum Corporation
  en EGAS
  en Suez Canal Authority
  en Arab Contractors
  en Commercial International Bank
  en Hassan Allam
  en Fawry
  en Infinity Power
  en Afreximbank

list company ZA
  en Eskom
  en Sasol
  en MTN
  en Vodacom
  en Standard Bank
  en Absa
  en FirstRand
  en Nedbank
  en Transnet
  en Naspers
  en Shoprite
  en Aspen, Aspen Pharmacare
  en Anglo American Platinum
  en Sibanye-Stillwater
  en Gold Fields
  en AngloGold Ashanti
  en Exxaro
  en South African Airways
  en Denel
  en Development Bank of Southern Africa
  en Bidvest
  en Multichoice
  en Telkom
  en Sanlam

list company NG
  en Dangote, Dangote Group
  en NNPC, Nigerian National Petroleum Corporation
  en Flutterwave
  en Interswitch
  en Jumia
  en Access Bank
  en Zenith Bank
  en UBA, United Bank for Africa
  en Globacom
  en BUA
  en Oando
  en Air Peace
  en Paystack
  en Opay
  en Moniepoint
  en Seplat
  en Guaranty Trust Bank
  en Nigeria LNG
  en Bank of Industry

list company KE
  en KenGen
  en Kenya Power
  en Kenya Airways
  en Equity Bank, Equity Group
  en KCB
  en M-Pesa
  en Kenya Pipeline Company
  en Kenya Ports Authority
  en Geothermal Development Company
  en Bidco
  en Twiga Foods
  en KETRACO

list company ET
  en Ethio Telecom
  en Ethiopian Electric Power
  en Commercial Bank of Ethiopia
  en Ethiopian Investment Holdings

list company MA
  en OCP, OCP Group
  en Attijariwafa, Attijariwafa Bank
  en Bank of Africa
  en Royal Air Maroc
  en Maroc Telecom
  en ONEE
  en Masen
  en Tanger Med
  en Nareva

list company DZ
  en Sonatrach
  en Sonelgaz
  en Air Algérie, Air Algerie

list company AO
  en Sonangol
  en TAAG
  en Unitel
  en Endiama

list company GH
  en MTN Ghana
  en Ghana Gas
  en Cocobod
  en Ghana National Petroleum Corporation

list company TN
  en Tunisair
  en STEG

list company LY
  en National Oil Corporation, Libyan National Oil Corporation

list company CD
  en Gécamines, Gecamines

list company TG
  en Ecobank

list company UG
  en Uganda National Oil Company
  en Uganda Airlines

list company TZ
  en TPDC
  en Air Tanzania
  en Tanzania Railways Corporation

list company RW
  en RwandAir
  en Bank of Kigali

list company SN
  en Petrosen
  en Sonatel
  en Air Senegal

list company ZM
  en ZCCM-IH
  en Zesco
  en Konkola Copper Mines
  en Mopani Copper Mines

list company MZ
  en Electricidade de Moçambique
  en Cahora Bassa Hydroelectric

list company NA
  en Namcor
  en Hyphen Hydrogen Energy, Hyphen

list company BW
  en Debswana
  en Okavango Diamond Company

list company BR
  en Embraer
  en BNDES
  en Banco do Brasil
  en Itaú, Itau
  en Bradesco
  en Nubank
  en JBS
  en BRF
  en Marfrig
  en Eletrobras
  en Odebrecht, Novonor
  en Andrade Gutierrez
  en Camargo Corrêa
  en Gerdau
  en CSN
  en Suzano
  en WEG
  en Ambev
  en Braskem
  en CBMM
  en Avibras
  en Raízen
  en Taurus
  en Telebras
  en EBC
  en Itaipu Binacional

list company AR
  en YPF
  en Aerolíneas Argentinas, Aerolineas Argentinas
  en Tenaris
  en Techint
  en Pan American Energy
  en Mercado Libre
  en INVAP
  en Enarsa
  en Globant
  en Vista Energy
  en Pluspetrol
  en Banco de la Nación Argentina
  en Corporación América

list company CL
  en Codelco
  en SQM
  en Enap
  en LATAM, LATAM Airlines
  en Enel Chile
  en Antofagasta Minerals
  en Cencosud
  en Falabella
  en Arauco
  en Colbún

list company PE
  en Petroperú, Petroperu
  en Southern Peru
  en Buenaventura
  en Graña y Montero
  en BCP
  en Credicorp
  en Alicorp

list company CO
  en Ecopetrol
  en Avianca
  en Bancolombia
  en Grupo Argos
  en EPM
  en Cerrejón

list company BO
  en Yacimientos de Litio Bolivianos, YLB
  en YPFB
  en Entel
  en Boliviana de Aviación
  en Comibol

list company EC
  en Petroecuador
  en CELEC

list company VE
  en PDVSA
  en Conviasa
  en Monómeros

list company MX
  en Pemex
  en CFE
  en América Móvil, America Movil
  en Cemex
  en Grupo México
  en Bimbo
  en Telmex
  en FEMSA
  en Aeroméxico, Aeromexico
  en Interjet

list company PA
  en Copa Airlines
  en Panama Canal Authority

list company CU
  en Cubana
  en Etecsa
  en BioCubaFarma

list company CA
  en Barrick, Barrick Gold
  en Teck, Teck Resources
  en First Quantum, First Quantum Minerals
  en Ivanhoe Mines
  en Suncor
  en Enbridge
  en TC Energy
  en Canadian Natural
  en Nutrien
  en Bombardier
  en CAE
  en SNC-Lavalin, AtkinsRéalis
  en Hatch
  en Brookfield
  en Manulife
  en Royal Bank of Canada
  en Scotiabank
  en TD Bank
  en Canadian Pacific, CPKC
  en Canadian National
  en Air Canada
  en Centerra Gold, Centerra
  en Kinross
  en BlackBerry
  en Shopify
  en Magna
  en Lundin Mining
  en Telesat
  en MDA
  en Ballard
  en Canada Pension Plan Investment Board
  en Hydro-Québec
  en Export Development Canada
  en Condor Energies
  en NexGen
  en Uranium Energy

list company AU
  en Fortescue, Fortescue Metals
  en Woodside
  en Santos
  en Macquarie
  en Telstra
  en Qantas
  en Commonwealth Bank
  en ANZ
  en Westpac
  en NAB
  en Orica
  en Lynas
  en Pilbara Minerals
  en Iluka
  en Worley
  en Transurban
  en Wesfarmers
  en Newcrest
  en South32
  en Export Finance Australia
  en Paladin Energy
  en Boss Energy
  en Austal
  en Sun Cable
  en Syrah Resources

list company NZ
  en Fonterra
  en Air New Zealand
  en Zespri
  en Rocket Lab

list company SG
  en GIC
  en Singtel
  en Singapore Airlines
  en Keppel
  en Sembcorp
  en Surbana Jurong
  en DBS
  en OCBC
  en UOB
  en Wilmar
  en Olam
  en Grab
  en Trafigura
  en CapitaLand
  en Singapore Exchange
  en ST Engineering
  en Shopee
  en Golden Agri-Resources
  en Yoma
  en Changi Airports International
  en Meinhardt

list company MY
  en Petronas
  en Khazanah
  en Tenaga Nasional, TNB
  en Maybank
  en CIMB
  en AirAsia
  en Malaysia Airlines
  en Sime Darby
  en Axiata
  en Proton
  en Perodua
  en YTL
  en Gamuda
  en Genting
  en MISC
  en Felda
  en Lynas Malaysia

list company ID
  en Pertamina
  en PLN, Perusahaan Listrik Negara
  en Telkom Indonesia
  en Bank Mandiri
  en Garuda Indonesia, Garuda
  en Lion Air
  en GoTo
  en Gojek
  en Tokopedia
  en Freeport Indonesia
  en MIND ID
  en Inalum
  en Antam
  en Indonesia Investment Authority
  en Sinar Mas
  en Salim Group
  en Astra
  en PT Pindad, Pindad
  en PT PAL
  en Dirgantara Indonesia
  en Indofood
  en Danantara
  en Medco Energi
  en Wijaya Karya
  en KCIC
  en Bukalapak

list company TH
  en PTT
  en PTTEP
  en Siam Cement Group, SCG
  en CP Group, Charoen Pokphand
  en Thai Airways
  en EGAT
  en Bangkok Bank
  en Kasikornbank
  en Gulf Energy
  en Central Pattana
  en ThaiBev
  en Indorama
  en B.Grimm
  en Italian-Thai Development

list company VN
  en Viettel
  en Vingroup
  en VinFast
  en FPT
  en PetroVietnam, Petrovietnam
  en EVN, Vietnam Electricity
  en Vietnam Airlines
  en VietJet
  en Vietcombank
  en VNPT
  en Hoa Phat
  en Masan
  en Vinamilk
  en BIDV
  en Techcombank

list company PH
  en San Miguel, San Miguel Corporation
  en PLDT
  en Ayala
  en Globe Telecom
  en Philippine Airlines
  en Cebu Pacific
  en Meralco
  en Aboitiz
  en ICTSI
  en Jollibee
  en BDO
  en National Grid Corporation of the Philippines

list company PK
  en Pakistan International Airlines, PIA
  en National Bank of Pakistan
  en Habib Bank
  en WAPDA
  en OGDCL
  en Frontier Works Organization
  en Engro
  en Fauji
  en Pakistan Railways

list company BD
  en Grameen Bank
  en BRAC Bank
  en Biman
  en Petrobangla
  en Summit Power
  en bKash
  en Walton
  en Beximco

list company LK
  en SriLankan Airlines
  en Ceylon Petroleum Corporation
  en Ceylon Electricity Board

list company NP
  en Nepal Electricity Authority
  en Nepal Airlines

list company MM
  en Myanma Oil and Gas Enterprise
  en KBZ Bank

list company LA
  en Électricité du Laos, EDL

list company KH
  en Royal Group
  en Acleda

list company MN
  en Erdenes Mongol
  en Oyu Tolgoi LLC Mongolia
  en MIAT
  en Khan Bank
  en Golomt
  en Monatom
  en Erdenet Mining Corporation
  en Mon-Atom

list company HK
  en Hong Kong Exchanges
  en CK Hutchison
  en Cathay Pacific
  en AIA
  en MTR Corporation
  en China Light and Power, CLP
  en Jardine Matheson

list company TW
  en TSMC
  en Foxconn, Hon Hai
  en Acer
  en Asus
  en MediaTek
  en Evergreen Marine
  en Formosa Plastics
  en CPC Corporation
  en Taipower
  en Chunghwa Telecom
  en China Airlines
  en EVA Air
  en Gogoro

list company IT
  en Fincantieri
  en Saipem
  en Snam
  en Terna
  en Webuild, Salini Impregilo
  en Ansaldo Energia
  en Ansaldo
  en Maire, Maire Tecnimont
  en Intesa Sanpaolo
  en UniCredit
  en Cassa Depositi e Prestiti, CDP
  en SACE
  en Simest
  en Ferrovie dello Stato
  en Italferr
  en Pirelli
  en Ferrari
  en Fiat
  en Iveco
  en Barilla
  en Ferrero
  en Prysmian
  en Telecom Italia
  en Sparkle
  en Danieli
  en Generali
  en Avio
  en Nuovo Pignone
  en ITA Airways
  en Adriatic LNG

list company ES
  en Repsol
  en Iberdrola
  en Naturgy
  en Telefónica, Telefonica
  en Santander
  en BBVA
  en CaixaBank
  en Ferrovial
  en ACS
  en Acciona
  en Sacyr
  en FCC
  en Abengoa
  en Técnicas Reunidas, Tecnicas Reunidas
  en Inditex
  en Navantia
  en Talgo
  en CAF
  en Renfe
  en Adif
  en Enagás, Enagas
  en Cepsa, Moeve
  en Gestamp
  en Grifols
  en Iberia
  en Mapfre
  en Hispasat
  en Siemens Gamesa
  en Amadeus
  en Aena

list company PT
  en EDP
  en Galp
  en Mota-Engil
  en Caixa Geral de Depósitos

list company NL
  en Rabobank
  en Philips
  en Heineken
  en Boskalis
  en Van Oord
  en FMO
  en Royal Vopak
  en Port of Rotterdam Authority
  en Port of Rotterdam
  en KLM
  en AkzoNobel
  en DSM
  en NXP
  en Prosus
  en Damen
  en SBM Offshore
  en Tennet
  en Gasunie
  en KPN
  en Vitol
  en Royal HaskoningDHV
  en Invest International
  en Arcadis
  en Wolters Kluwer
  en Fugro
  en Mammoet

list company BE
  en DEME, DEME Group
  en Jan de Nul
  en Umicore
  en Solvay
  en UCB
  en KBC
  en Fluxys
  en Elia
  en Euroclear
  en AB InBev, Anheuser-Busch InBev
  en Port of Antwerp-Bruges
  en Brussels Airlines
  en Bekaert
  en John Cockerill
  en SWIFT
  en BIO Invest

list company CH
  en Nestlé, Nestle
  en Novartis
  en Roche
  en UBS
  en ABB
  en Swiss Re
  en Zurich Insurance
  en Holcim
  en Stadler, Stadler Rail
  en Gunvor
  en Mercuria
  en Sika
  en MSC, Mediterranean Shipping Company
  en Terminal Investment Limited
  en Swisscom
  en Kuehne + Nagel
  en Syngenta
  en SGS
  en Hitachi Energy
  en Axpo
  en Pilatus
  en Nord Stream 2 AG
  en Allseas
  en Swiss International Air Lines

list company AT
  en OMV
  en Raiffeisen, Raiffeisen Bank International
  en Erste, Erste Group
  en Voestalpine
  en Strabag
  en Andritz
  en Verbund
  en Austrian Airlines
  en ÖBB
  en Borealis
  en Doppelmayr
  en Red Bull
  en Kapsch

list company SE
  en Volvo
  en Volvo Cars
  en ABB Sweden
  en Saab
  en Scania
  en Atlas Copco
  en Sandvik
  en Epiroc
  en SKF
  en Alfa Laval
  en Electrolux
  en IKEA
  en H&M
  en Spotify
  en Vattenfall
  en LKAB
  en Northvolt
  en SEB
  en Swedbank
  en Nordea
  en Handelsbanken
  en Telia
  en Tele2
  en Skanska
  en SSAB
  en Swedfund
  en Investor AB
  en Svenska Kraftnät
  en H2 Green Steel
  en Boliden

list company NO
  en Statkraft
  en Norsk Hydro
  en Yara
  en DNB
  en Aker, Aker Solutions
  en Scatec
  en Kongsberg, Kongsberg Gruppen
  en Norfund
  en Norges Bank Investment Management
  en Statnett
  en Wilhelmsen
  en Orkla
  en Hurtigruten
  en Avinor
  en Wallenius Wilhelmsen
  en Nel

list company DK
  en APM Terminals
  en Vestas
  en Novo Nordisk
  en Carlsberg
  en Lego
  en Copenhagen Infrastructure Partners
  en Danske Bank
  en Ramboll
  en COWI
  en Topsoe, Haldor Topsoe
  en Danfoss
  en DSV
  en FLSmidth
  en Arla
  en European Energy
  en Investment Fund for Developing Countries
  en Energinet
  en Terma
  en Grundfos

list company FI
  en Fortum
  en Neste
  en Metso, Metso Outotec
  en Kone
  en Wärtsilä, Wartsila
  en Stora Enso
  en UPM
  en Outokumpu
  en Finnair
  en Finnfund
  en Cargotec
  en Konecranes
  en Valmet
  en Fingrid
  en Posiva
  en Gasgrid
  en Cinia
  en Outotec

list company IE
  en Ryanair
  en CRH
  en AerCap
  en Aer Lingus

list company PL
  en PGE
  en PGNiG
  en KGHM
  en PZU
  en LOT, LOT Polish Airlines
  en PKP
  en PKP Intercity
  en PKP Polskie Linie Kolejowe, PKP PLK
  en Budimex
  en CD Projekt
  en PKO BP
  en Pesa
  en Gaz-System
  en PERN
  en Huta Stalowa Wola
  en PGZ, Polska Grupa Zbrojeniowa
  en Tauron
  en Bank Gospodarstwa Krajowego
  en Allegro
  en Asseco

list company CZ
  en ČEZ, CEZ
  en Škoda Transportation
  en EPH
  en Czechoslovak Group
  en Avast
  en Aero Vodochody
  en Czech Airlines
  en Čepro
  en Home Credit
  en PPF
  en Czech Export Bank
  en Tatra
  en CSG

list company SK
  en Slovnaft
  en SPP
  en Eustream
  en Slovenské elektrárne
  en US Steel Košice
  en Tatravagónka

list company HU
  en OTP, OTP Bank
  en Wizz Air
  en Richter, Gedeon Richter
  en MVM
  en Magyar Posta
  en Hungarian Eximbank
  en 4iG
  en MÁV
  en Paks II

list company RO
  en OMV Petrom
  en Hidroelectrica
  en Nuclearelectrica
  en Romgaz
  en Transgaz
  en Dacia
  en Rompetrol
  en KMG International
  en Tarom
  en Transelectrica
  en Conpet
  en CFR

list company BG
  en Bulgargaz
  en Bulgartransgaz
  en Bulgarian Energy Holding
  en Kozloduy NPP
  en Lukoil Neftochim
  en TELUS Bulgaria
  en VMZ Sopot
  en Arsenal

list company GR
  en Public Power Corporation, PPC
  en DEPA
  en DESFA
  en Piraeus Port Authority
  en Hellenic Petroleum, Helleniq Energy
  en Motor Oil
  en Mytilineos
  en Aegean Airlines
  en Gastrade
  en National Bank of Greece
  en Eurobank
  en Hellenic Shipyards
  en TERNA Energy
  en Alpha Bank
  en Admie
  en IPTO

list company CY
  en Cyprus Airways
  en Bank of Cyprus
  en Hermes Airports

list company HR
  en Podravka
  en Rimac
  en Croatia Airlines
  en Končar

list company SI
  en Krka
  en Gorenje
  en NLB

list company RS
  en Air Serbia
  en NIS, Naftna Industrija Srbije
  en Telekom Srbija
  en Srbijagas
  en Serbia Zijin
  en Yugoimport
  en Železara Smederevo
  en Er Srbija

list company BA
  en Elektroprivreda BiH

list company AL
  en Albpetrol
  en KESH
  en Air Albania

list company MK
  en Makedonski Telekom

list company ME
  en EPCG
  en Luka Bar

list company EE
  en Cybernetica
  en Eesti Energia, Enefit
  en Nortal
  en Guardtime
  en Skype
  en Elering
  en Milrem Robotics
  en Tallink
  en Eesti Raudtee
  en LHV
  en Tallinna Sadam
  en Rail Baltic Estonia

list company LV
  en airBaltic
  en Latvenergo
  en Latvian Railways, Latvijas dzelzceļš
  en Rietumu
  en Conexus
  en Printful
  en Eiropas Dzelzceļa līnijas

list company LT
  en Ignitis
  en Litgrid
  en LTG, LTG Infra
  en LTG Cargo
  en Klaipėdos nafta, KN Energies
  en Orlen Lietuva
  en Teltonika
  en Vinted
  en Amber Grid
  en Lietuvos geležinkeliai

list company BY
  en Belaruskali
  en Belarusian Railway, Belarusian Railways
  en MAZ
  en BelAZ
  en MTZ, Minsk Tractor Works
  en Belavia
  en Beltelecom
  en Naftan
  en Mozyr Refinery
  en Belneftekhim
  en Gomselmash
  en Belarusian Potash Company
  en EPAM
  en Grodno Azot
  en Great Stone Industrial Park Company
  en Amkodor
  en Belagro

list company UA
  en Energoatom
  en Ukrenergo
  en Ukrzaliznytsia
  en Antonov
  en Ukroboronprom
  en DTEK
  en Metinvest
  en Kernel
  en PrivatBank
  en Nova Poshta
  en Kyivstar
  en Motor Sich
  en Ukrnafta
  en Roshen
  en ArcelorMittal Kryvyi Rih
  en MHP
  en Ukreximbank
  en Turboatom
  en Ukrposhta
  en Monobank

list company MD
  en Moldovagaz
  en Moldova Airlines
  en Energocom

list company GE
  en Georgian Railway
  en Bank of Georgia
  en TBC Bank, TBC
  en Georgian Oil and Gas Corporation
  en Anaklia Development Consortium
  en Georgian State Electrosystem
  en Silknet
  en Magticom
  en Georgian Airways
  en Rustavi Steel
  en Adjara Group

list company AM
  en Zangezur Copper Molybdenum Combine
  en Ardshinbank
  en Ameriabank
  en Electric Networks of Armenia
  en South Caucasus Railway
  en Gazprom Armenia
  en FLYONE Armenia
  en PicsArt

list company AZ
  en AzerTelecom
  en Azerenergy
  en Azerbaijan Railways
  en State Oil Fund of Azerbaijan, SOFAZ
  en International Bank of Azerbaijan
  en Pasha Bank
  en PASHA Holding
  en Baku International Sea Trade Port
  en Azercell
  en AzerCosmos, Azercosmos
  en NEQSOL Holding, NEQSOL
  en ASCO
  en Azerbaijan Caspian Shipping Company
  en BP Azerbaijan
  en Azergold
  en Gilan Holding
  en Silk Way West Airlines, Silk Way

list company KZ
  en FlyArystan
  en Kazzinc
  en Kazchrome
  en Tengizchevroil
  en Karachaganak Petroleum Operating
  en North Caspian Operating Company, NCOC
  en KazTransOil
  en KazTransGas
  en QazaqGaz
  en Samruk-Energy, Samruk-Energo
  en Development Bank of Kazakhstan
  en KazakhExport, Kazakhexport
  en ForteBank
  en Bereke Bank
  en Jusan, Jusan Bank
  en Otbasy Bank
  en Bank CenterCredit
  en Beeline Kazakhstan
  en Tele2 Kazakhstan
  en Kcell
  en Kazakhstan Engineering
  en Kazgeology, Qazgeology
  en Tau-Ken Samruk
  en Allur
  en Astana Motors
  en Hyundai Trans Kazakhstan
  en KTZ Express
  en KTZ-Freight Transportation
  en Aktau Sea Port, Aktau International Sea Commercial Port
  en Kazmortransflot
  en PTC Holding
  en Chocofamily
  en Kolesa
  en inDrive
  en SCAT, SCAT Airlines
  en Qazaq Air
  en Solidcore Resources
  en Kazakhaltyn
  en Altynalmas
  en RG Gold
  en Bogatyr Coal
  en Ulba Metallurgical Plant
  en Inkai
  en Katco
  en National Information Technologies, NITEC
  en Kazphosphate
  en Qarmet
  en Pavlodar Oil Chemistry Refinery
  en Astana International Exchange, AIX
  en Kazakhstan Stock Exchange, KASE
  en Samruk-Kazyna Invest
  en Kazyna Capital Management
  en QIC, Qazaqstan Investment Corporation
  en Damu
  en Kazakhstan Electric Grid
  en Zhibek Zholy
  en Kazakhstan Nuclear Power Plants

list company UZ
  en Uzbekistan Airways
  en Navoi Mining and Metallurgical Company, Navoi Mining
  en Navoiyuran
  en Almalyk Mining and Metallurgical Complex, Almalyk MMC
  en UzAuto, UzAuto Motors
  en Artel
  en Beeline Uzbekistan
  en National Bank of Uzbekistan, NBU
  en Ipoteka Bank
  en Kapitalbank
  en Uzpromstroybank
  en Akfa
  en Uzum
  en Uzkimyosanoat
  en Uztransgaz
  en Hududgaz
  en Thermal Power Plants JSC
  en Uzbekhydroenergo
  en Uzbekcoal
  en Uzmetkombinat
  en Enter Engineering
  en Eriell
  en Saneg
  en Sanoat Energetika Guruhi
  en ADM Jizzakh
  en BYD Uzbekistan
  en Uzbekinvest
  en Uzbekistan Direct Investment Fund
  en UzCosmos
  en Aloqabank
  en Asakabank
  en Agrobank
  en Qishloq Qurilish Bank
  en Technological Metals Complex

list company KG
  en Kumtor Gold Company
  en Kyrgyzaltyn
  en Kyrgyzneftegaz
  en National Electric Grid of Kyrgyzstan
  en Electric Stations
  en Demir Bank
  en MBank
  en Optima Bank
  en Eldik Bank
  en Aiyl Bank
  en Alfa Telecom
  en Kyrgyzstan Airlines
  en Chakan HPP
  en Kyrgyzgas
  en Kyrgyz Railways
  en Air Kyrgyzstan
  en Keremet Bank
  en Manas International Airport Company

list company TJ
  en Barki Tojik, Barqi Tojik
  en TALCO
  en Somon Air
  en Tajik Aluminium Company
  en Amonatbonk
  en Orienbank
  en Tcell
  en Babilon
  en Zarafshon Gold
  en Talco Gold
  en Pamir Energy

list company TM
  en Turkmenistan Airlines
  en Turkmenhimiya
  en Turkmennebit
  en Turkmenistan Railways
  en Türkmendeňizderýaýollary

list company AF
  en Da Afghanistan Breshna Sherkat, DABS
  en Ariana Afghan Airlines
  en Ariana
  en Kam Air
  en Afghanistan Railway Authority
  en Afghan Invest

list company IQ
  en Basra Oil Company
  en Iraqi Airways
  en North Oil Company
  en SOMO
  en Asiacell
  en Korek

list company JO
  en Royal Jordanian
  en Arab Bank
  en Arab Potash Company
  en Jordan Phosphate Mines
  en Umniah
  en National Electric Power Company
  en Zain Jordan

list company LB
  en Middle East Airlines
  en Bank Audi
  en Électricité du Liban

list company SY
  en Syrian Petroleum Company
  en Syriatel

list company IS
  en Icelandair
  en Landsvirkjun
  en Marel
  en Carbfix

list company LU
  en ArcelorMittal
  en SES
  en Cargolux
  en Ternium

list company MT
  en Air Malta
  en Malta Freeport

list company LI
  en Hilti

# --- companies of all countries that news about cooperation names often

list company FR
  en Nexans
  en Suez Group
  en Servier
  en Natixis
  en BPCE
  en Auchan
  en Valeo
  en Keolis
  en Idemia
  en Ubisoft
  en Pernod Ricard
  en Accor
  en Airbus Helicopters

list company DE
  en Enertrag
  en Continental
  en ZF Friedrichshafen
  en Siemens Healthineers
  en Hensoldt
  en KfW IPEX-Bank
  en Henkel
  en VNG
  en Bayernets
  en Gascade
  en Voith
  en Knorr-Bremse
  en Viessmann
  en Fresenius
  en Metro AG
  en Lidl
  en Aldi

list company IT
  en Enel Green Power
  en Italgas

list company GB
  en NatWest
  en Aviva
  en Glencore UK
  en Centrica
  en Arm Holdings
  en Airtel Africa
  en Wood Group
  en JCB
  en Actis
  en Ashmore
  en De La Rue
  en Xlinks

list company US
  en Citibank
  en Carlyle
  en Micron
  en Texas Instruments
  en GlobalFoundries
  en Applied Materials
  en L3Harris
  en GE Aerospace
  en Marathon Oil
  en Livent
  en MP Materials
  en ADM
  en Kraft Heinz
  en Procter & Gamble
  en Merck & Co
  en Eli Lilly
  en Gilead
  en Costco
  en Disney
  en Comcast
  en T-Mobile US
  en Blue Origin
  en Salesforce
  en ServiceNow
  en Cloudflare
  en Scale AI
  en TerraPower
  en Centrus
  en ExxonMobil Guyana
  en Fluence
  en Sempra
  en Plug Power
  en Bloom Energy
  en Tellurian

list company CN
  en Ping An
  en Ping An Insurance
  en China Life
  en China Merchants Bank
  en Power Construction Corporation of China
  en China Energy Engineering
  en Gezhouba
  en Everbright
  en Wanda
  en TCL
  en ZTT
  en Megvii
  en NetEase
  en NIO
  en XPeng
  en Li Auto
  en Dongfeng
  en FAW
  en Gotion
  en EVE Energy
  en CALB
  en Mingyang
  en WuXi AppTec
  en CASC
  en China Great Wall Industry
  en China General Nuclear
  en LiuGong

list company IN
  en Adani
  en Reliance
  en Tata
  en JSW Steel
  en HDFC Bank
  en ICICI Bank
  en EXIM Bank of India
  en Ola Electric

list company JP
  en Isuzu
  en Sharp
  en JX Nippon
  en Eneos
  en Kansai Electric
  en TEPCO
  en Mitsubishi Electric
  en Sumitomo Metal Mining
  en Daiichi Sankyo
  en Shionogi
  en Renesas
  en Kioxia
  en Rapidus
  en Tokyo Electron

list company KR
  en Samsung Heavy Industries, Samsung Heavy
  en SK On
  en Hyundai Engineering & Construction
  en HD Hyundai
  en Hanwha Ocean
  en Hanwha Q Cells
  en Daewoo E&C
  en KHNP
  en Lotte Chemical
  en Samsung Biologics
  en Ecopro
  en L&F
  en LIG Nex1

list company RU
  en GAZ
  en Uralvagonzavod
  en United Shipbuilding Corporation
  en Acron
  en Rusatom
  en Tekhsnabexport
  en TransContainer
  en Glavkosmos
  en TMK
  en Mechel
  en Metalloinvest
  en En+ Group
  en Zarubezhneft
  en Uralchem

list company TR
  en Karadeniz Holding
  en Rönesans Holding
  en Pegasus
  en Tüpraş
  en Summa
  en TAV Airports
  en Anadolu Efes
  en Trendyol

list company SA
  en Riyad Bank
  en Saudi National Bank
  en Savvy Games

list company AE
  en EGA
  en Dana Gas
  en Amea
  en Phoenix Group
  en Core42
  en Khazna

list company QA
  en Baladna
  en Al Mansour Holdings
  en Estithmar

list company KZ
  en Kaspi.kz
  en KPO
  en Qazaqstan Temir Zholy
  en Freedom Bank
  en BI Group

list company UZ
  en Uztelecom
  en Ucell
  en Thermal Power Plants of Uzbekistan
  en Regional Electric Networks

list company AT
  en Frequentis
  en Novomatic

list company CH
  en Schindler
  en Swatch
  en SICPA

list company NL
  en ABN Amro
  en Akzo Nobel
  en Vopak
  en Friesland Campina
  en Climate Fund Managers
  en Yandex NV

list company BE
  en CMB.TECH
  en Besix
  en Euronav

list company ES
  en Endesa
  en OHL
  en Fertiberia
  en Red Eléctrica
  en Elecnor
  en Grenergy
  en Solaria

list company PT
  en TAP
  en Millennium BCP
  en Efacec
  en Sonae
  en Jerónimo Martins

list company NO
  en Aker BP
  en Vår Energi
  en Nammo
  en Equinor Brasil

list company DK
  en A.P. Moller

list company FI
  en Patria
  en Terrafame
  en Gasgrid Finland

list company PL
  en PKO
  en Pekao
  en PKP Cargo
  en Polskie Elektrownie Jądrowe
  en InPost
  en Adamed
  en Polpharma
  en Solaris
  en WB Group
  en Grupa Azoty
  en Synthos

list company CZ
  en Škoda Auto
  en Škoda JS
  en Sev.en
  en Colt CZ
  en Agrofert
  en Budvar

list company HU
  en MOL
  en Magyar Telekom
  en Dunamenti
  en Waberer's

list company RO
  en Electrica
  en Black Sea Oil & Gas
  en RoPower

list company GR
  en GEK Terna
  en OTE
  en Piraeus Bank
  en OLP
  en Copelouzos

list company BG
  en VMZ

list company RS
  en EPS
  en Zastava

list company UA
  en Ukrainian Defense Industry
  en Nibulon
  en Oschadbank
  en Interpipe
  en Ukrtransgaz
  en Ukrhydroenergo

list company AZ
  en Azersun
  en Kapital Bank
  en SOCAR Trading

list company GE
  en GOGC

list company AM
  en Armenian Electric Networks
  en Team Telecom Armenia
  en HayPost

list company TM
  en Turkmenneft

list company KG
  en Chakan GES
  en Gazprom Kyrgyzstan
  en Megacom
  en Dos-Credobank

list company TJ
  en Amonatbank

list company MN
  en Oyu Tolgoi
  en Erdenet Mining
  en Ulaanbaatar Railway
  en Golomt Bank
  en Badrakh Energy
  en Mobicom

list company PK
  en Pakistan State Oil
  en Hub Power
  en K-Electric
  en Fauji Fertilizer
  en Reko Diq Mining
  en Lucky Cement
  en Jazz

list company BD
  en Grameenphone
  en Biman Bangladesh
  en Square Pharmaceuticals
  en Summit Group
  en Padma Bank

list company VN
  en THACO
  en Sun Group
  en T&T Group
  en Vinachem

list company ID
  en Telkomsel
  en Vale Indonesia
  en Adaro
  en INA
  en Kereta Api Indonesia
  en Krakatau Steel
  en Pupuk Indonesia
  en Waskita
  en Medco
  en PT Timah

list company MY
  en Sapura Energy
  en Top Glove
  en Westports
  en Sarawak Energy
  en Malaysia Rail Link

list company TH
  en Siam Cement
  en Banpu
  en Thai Union
  en Airports of Thailand
  en Krungthai Bank
  en True Corporation

list company PH
  en SM Investments
  en Metrobank
  en Nickel Asia
  en ACEN
  en Converge
  en Udenna
  en Maharlika Investment Corporation

list company SG
  en PSA
  en Sea Limited
  en Trafigura Group
  en Wilmar International
  en Razer
  en Pacific Light
  en Singapore Power

list company KH
  en Canadia Bank
  en Cambodia Angkor Air
  en Smart Axiata
  en Chip Mong
  en Electricité du Cambodge
  en Overseas Cambodian Investment Corporation

list company LA
  en Lao Airlines
  en Phongsavanh
  en Laos-China Railway Company
  en Phonesack

list company MM
  en MPT
  en MOGE
  en Shwe Taung

list company LK
  en John Keells Holdings
  en Lanka IOC
  en Dialog Axiata
  en Hayleys
  en Bank of Ceylon
  en Laugfs
  en Litro Gas

list company NP
  en Chaudhary Group
  en NMB Bank
  en Buddha Air
  en Nepal Telecom
  en Ncell
  en Yeti Airlines

list company AU
  en Rio Tinto Australia
  en Woodside Energy
  en Origin Energy
  en AGL
  en Lynas Rare Earths
  en Optus
  en CSL
  en Atlassian
  en Arafura
  en BlueScope
  en Bannerman Energy

list company NZ
  en Meridian Energy
  en Genesis Energy
  en Fletcher Building

list company CA
  en Agnico Eagle
  en B2Gold
  en Ontario Power Generation
  en Candu Energy
  en Bell Canada
  en RBC
  en CPP Investments
  en CDPQ
  en World Energy GH2
  en Denison Mines
  en NexGen Energy
  en ReconAfrica
  en Africa Oil
  en MDA Space

list company MX
  en Televisa
  en Grupo Carso
  en Banorte
  en Orbia
  en Sempra Infraestructura

list company BR
  en Klabin
  en Cosan
  en Sigma Lithium
  en Eletronuclear
  en Petrobras Distribuidora
  en Rumo
  en Localiza

list company AR
  en YPF Luz
  en Pampa Energía
  en Tecpetrol
  en Arcor
  en Banco Nación
  en Southern Energy
  en Nucleoeléctrica Argentina
  en Belgrano Cargas
  en Jemse

list company CL
  en CMPC
  en AES Andes
  en Banco de Chile
  en HIF Global
  en Copec
  en Enami

list company PE
  en Southern Copper
  en Antamina
  en Las Bambas
  en Cerro Verde
  en Volcan
  en Electroperú
  en COSCO Shipping Ports Chancay
  en InRetail

list company CO
  en Grupo Aval
  en Cementos Argos
  en Nutresa
  en Celsia
  en Rappi
  en Drummond
  en Metro de Bogotá

list company BO
  en Entel Bolivia

list company EC
  en CNT
  en Banco Pichincha
  en TAME
  en Ecuacorriente
  en Corporación Favorita

list company VE
  en CANTV
  en Corpoelec
  en CVG
  en Empresas Polar
  en Citgo

list company PY
  en Petropar
  en Yacyretá
  en Tigo Paraguay

list company UY
  en UTE
  en ANCAP
  en Antel
  en UPM Uruguay

list company ZA
  en Impala Platinum
  en PetroSA
  en Industrial Development Corporation
  en Pepkor
  en Rand Water
  en Necsa
  en Grindrod

list company NG
  en Dangote Refinery
  en GTBank
  en First Bank of Nigeria
  en MainOne
  en Transcorp
  en Heirs Holdings
  en Sahara Group

list company KE
  en KCB Group
  en M-Kopa
  en Tullow Kenya
  en Britam
  en Co-operative Bank of Kenya
  en East African Breweries

list company ET
  en Ethio-Djibouti Railway
  en Safaricom Ethiopia
  en Dashen Bank
  en Awash Bank
  en Ethiopian Shipping and Logistics

list company EG
  en EGPC
  en Banque Misr
  en National Bank of Egypt
  en Egyptian Electricity Holding Company
  en Talaat Moustafa Group
  en EgyptSat
  en Juhayna
  en Ezz Steel
  en Petrojet
  en Enppi
  en Hassan Allam Holding

list company MA
  en ONCF
  en Managem
  en Marsa Maroc
  en Inwi
  en Renault Maroc
  en Gotion Morocco
  en Al Mada

list company DZ
  en Cevital
  en Cosider
  en Djezzy
  en Mobilis
  en Feraal
  en Tosyali Algérie
  en Asmidal
  en Naftal

list company TN
  en ETAP
  en Tunisie Telecom
  en Soroubat
  en Compagnie des Phosphates de Gafsa
  en Groupe Chimique Tunisien
  en Poulina
  en BIAT

list company LY
  en Libyan Investment Authority
  en Afriqiyah Airways
  en General Electricity Company of Libya
  en Libyana
  en Waha Oil
  en Mellitah Oil and Gas

list company GH
  en GNPC
  en Ecobank Ghana
  en GCB Bank
  en Ghana National Gas Company
  en Atlantic Lithium
  en Zipline Ghana
  en Bui Power

list company CI
  en Petroci
  en Société Ivoirienne de Raffinage
  en CIE
  en Orange Côte d'Ivoire
  en Air Côte d'Ivoire
  en SODECI
  en Cargill Côte d'Ivoire

list company SN
  en Senelec
  en SAR
  en Dakar Terminal
  en Sococim

list company TZ
  en TANESCO
  en CRDB Bank
  en NMB Tanzania
  en Barrick Tanzania
  en Twiga Minerals

list company UG
  en Umeme
  en Stanbic Uganda
  en UETCL
  en Uganda Electricity Generation Company
  en Alpha MBM

list company RW
  en Rwanda Energy Group
  en Volkswagen Rwanda
  en Ngali Holdings
  en Trinity Metals
  en Zipline Rwanda

list company ZM
  en ZCCM
  en Mopani
  en Zamtel
  en Zambia Railways
  en Indeni
  en Zanaco
  en Lumwana Mining

list company ZW
  en Zesa
  en Zimplats
  en Econet
  en Econet Wireless
  en NetOne
  en CBZ
  en Hwange Colliery
  en Kuvimba
  en Bikita Minerals
  en Prospect Lithium
  en Dinson Iron and Steel
  en Air Zimbabwe

list company AO
  en BAI
  en Angola LNG
  en Catoca
  en Porto do Lobito
  en Lobito Atlantic Railway
  en Refriango
  en Fund Soberano de Angola
  en Sodiam

list company MZ
  en ENH
  en CFM
  en Hidroeléctrica de Cahora Bassa
  en Mozal
  en LAM
  en Syrah
  en Vulcan Mozambique
  en Kenmare

list company NA
  en NamPower
  en Namport
  en Namdeb
  en Debmarine
  en Namdia
  en Swakop Uranium
  en Ohlthaver & List
  en Bank Windhoek
  en MTC Namibia
  en Namibia Breweries
  en Cleanergy Solutions Namibia
  en Rössing Uranium
  en FlyNamibia
  en TransNamib

list company BW
  en De Beers
  en Botswana Power Corporation
  en Khoemacau
  en Botswana Railways
  en BTC
  en Lucara

list company CD
  en Kamoa Copper
  en Tenke Fungurume Mining
  en SNEL
  en Sicomines
  en KCC
  en Kibali Gold
  en SOMIKA
  en Entreprise Générale du Cobalt
  en AVZ Minerals

list company CM
  en Camair-Co
  en SNH
  en Eneo
  en Cimencam
  en Camtel
  en SODECOTON

list company MU
  en Air Mauritius
  en State Bank of Mauritius
  en MCB
  en Mauritius Telecom

list company IL
  en Rafael
  en Delek Group
  en Tower Semiconductor
  en Energean
  en Bank Leumi

list company IR
  en NIOC
  en National Iranian Gas Company
  en Mobarakeh Steel
  en Bank Melli Iran
  en Tavanir
  en Bank Sepah

list company IQ
  en Zain Iraq
  en Crescent Iraq
  en Iraq National Oil Company

list company JO
  en NEPCO
  en Hikma
  en Aqaba Container Terminal
  en Manaseer

list company OM
  en Minerals Development Oman
  en SalamAir
  en Nama Group
  en Ooredoo Oman

list company KW
  en KPC
  en National Bank of Kuwait
  en Kuwait Finance House
  en Kuwait Airways
  en Jazeera Airways

list company BH
  en Bahrain Steel
  en Ahli United Bank

list company TW
  en UMC
  en Evergreen
  en Yang Ming
  en ASE Technology
  en Delta Electronics
  en Quanta
  en Wistron
  en Cathay Financial

list company IE
  en Kerry Group
  en Accenture
  en Medtronic
  en Mainstream Renewable Power
  en Glanbia
  en Smurfit Kappa

list company LT
  en Lithuanian Railways

list company LV
  en Latvian Railway
  en Latvijas Finieris
  en Augstsprieguma tīkls
  en Conexus Baltic Grid

list company EE
  en Skeleton Technologies
  en Fermi Energia
  en Veriff

list company BY
  en Belgazprombank
  en BELJI
  en Belkommunmash

list company SK
  en Konštrukta
  en ZŤS
  en Slovak Railways
  en Tatra banka

list company SI
  en GEN Energija
  en Luka Koper
  en Nova Ljubljanska banka
  en Impol
  en Holding Slovenske elektrarne
  en Akrapovič

list company HR
  en HEP
  en LNG Croatia
  en Plinacro
  en Ericsson Nikola Tesla
  en Atlantic Grupa
  en Janaf
  en Viadukt

list company AL
  en Albanian Power Corporation
  en Alpetrol
  en OSHEE
  en Vodafone Albania
