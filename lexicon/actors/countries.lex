# The states: UN members and observers, and Hong Kong, Kosovo, Macau, Taiwan, Greenland and the Faroes.
# Source: iso-codes for the codes and names (tools/import_countries.py adds what is missing); short
# forms, adjectives, demonyms and seats of government
# are common knowledge. A capital stands for the government where a government can act.

country AF
  en  Afghanistan, Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan; adj Afghan, Afghans; capital Kabul
  ru  Афганистан, Республика Афганистан, Исламский Эмират Афганистан, Исламская Республика Афганистан; adj афганский; capital Кабул
  kk  Ауғанстан; adj ауған

country AL
  en  Albania, Republic of Albania; adj Albanian, Albanians; capital Tirana
  ru  Албания, Республика Албания; adj албанский; capital Тирана[f]

country DZ
  en  Algeria, People's Democratic Republic of Algeria; adj Algerian, Algerians; capital Algiers
  ru  Алжир, Алжирская Народная Демократическая Республика; adj алжирский

country AD
  en  Andorra, Principality of Andorra; adj Andorran; capital Andorra la Vella
  ru  Андорра, Княжество Андорра; adj андоррский

country AO
  en  Angola, Republic of Angola; adj Angolan, Angolans; capital Luanda
  ru  Ангола, Республика Ангола; adj ангольский; capital Луанда

country AG
  en  Antigua and Barbuda; adj Antiguan
  ru  Антигуа[0] и Барбуда

country AR
  en  Argentina, Argentine Republic; adj Argentine, Argentinian, Argentines; capital Buenos Aires
  ru  Аргентина, Аргентинская Республика; adj аргентинский; capital Буэнос-Айрес

country AM
  en  Armenia, Republic of Armenia; adj Armenian, Armenians; capital Yerevan
  ru  Армения, Республика Армения; adj армянский; capital Ереван
  kk  Армения; adj армян; capital Ереван

country AU
  en  Australia, Commonwealth of Australia; adj Australian, Australians; capital Canberra
  ru  Австралия; adj австралийский; capital Канберра

country AT
  en  Austria, Republic of Austria; adj Austrian, Austrians; capital Vienna
  ru  Австрия, Республика Австрия, Австрийская Республика; adj австрийский; capital Вена

country AZ
  en  Azerbaijan, Republic of Azerbaijan, Azerbaijan Republic; adj Azerbaijani, Azerbaijanis, Azeri; capital Baku
  ru  Азербайджан, Республика Азербайджан, Азербайджанская Республика; adj азербайджанский; capital Баку
  kk  Әзербайжан, Әзербайжан Республикасы; adj әзербайжандық; capital Баку

country BS
  en  Bahamas, Commonwealth of the Bahamas; adj Bahamian; capital Nassau
  ru  Багамские Острова[p], Багамы, Содружество Багамских Островов; adj багамский

country BH
  en  Bahrain, Kingdom of Bahrain; adj Bahraini; capital Manama
  ru  Бахрейн, Королевство Бахрейн; adj бахрейнский; capital Манама

country BD
  en  Bangladesh, People's Republic of Bangladesh; adj Bangladeshi, Bangladeshis; capital Dhaka
  ru  Бангладеш, Республика Бангладеш, Народная Республика Бангладеш; adj бангладешский; capital Дакка

country BB
  en  Barbados; adj Barbadian; capital Bridgetown
  ru  Барбадос; adj барбадосский

country BY
  en  Belarus, Republic of Belarus, Byelorussia; adj Belarusian, Belarusians, Belarussian; capital Minsk
  ru  Беларусь, Белоруссия, Республика Беларусь; adj белорусский, беларусский; capital Минск
  kk  Беларусь; adj беларусь; capital Минск

country BE
  en  Belgium, Kingdom of Belgium; adj Belgian, Belgians
  ru  Бельгия, Королевство Бельгия; adj бельгийский

country BZ
  en  Belize; adj Belizean; capital Belmopan
  ru  Белиз; adj белизский

country BJ
  en  Benin, Republic of Benin; adj Beninese; capital Porto-Novo
  ru  Бенин, Республика Бенин; adj бенинский

country BT
  en  Bhutan, Kingdom of Bhutan; adj Bhutanese; capital Thimphu
  ru  Бутан, Королевство Бутан; adj бутанский; capital Тхимпху

country BO
  en  Bolivia, Plurinational State of Bolivia; adj Bolivian, Bolivians; capital La Paz
  ru  Боливия, Многонациональное Государство Боливия; adj боливийский; capital Ла-Пас

country BA
  en  Bosnia and Herzegovina, Bosnia, Republic of Bosnia and Herzegovina; adj Bosnian, Bosnians; capital Sarajevo
  ru  Босния и Герцеговина, Республика Босния и Герцеговина; adj боснийский; capital Сараево[0]

country BW
  en  Botswana, Republic of Botswana; adj Botswanan; capital Gaborone
  ru  Ботсвана, Республика Ботсвана; adj ботсванский; capital Габороне

country BR
  en  Brazil, Federative Republic of Brazil; adj Brazilian, Brazilians; capital Brasilia, Brasília
  ru  Бразилия, Республика Бразилия, Федеративная Республика Бразилия; adj бразильский; capital Бразилиа[0]

country BN
  en  Brunei, Brunei Darussalam; adj Bruneian; capital Bandar Seri Begawan
  ru  Бруней, Бруней Даруссалам; adj брунейский

country BG
  en  Bulgaria, Republic of Bulgaria; adj Bulgarian, Bulgarians; capital Sofia
  ru  Болгария, Республика Болгария; adj болгарский; capital София

country BF
  en  Burkina Faso; adj Burkinabe; capital Ouagadougou
  ru  Буркина-Фасо[0]; adj буркинийский; capital Уагадугу

country BI
  en  Burundi, Republic of Burundi; adj Burundian, Burundians; capital Gitega
  ru  Бурунди, Республика Бурунди; adj бурундийский

country CV
  en  Cape Verde, Cabo Verde, Republic of Cabo Verde; adj Cape Verdean; capital Praia
  ru  Кабо-Верде[0], Республика Кабо-Верде

country KH
  en  Cambodia, Kingdom of Cambodia; adj Cambodian, Cambodians; capital Phnom Penh
  ru  Камбоджа, Королевство Камбоджа; adj камбоджийский; capital Пномпень[m]

country CM
  en  Cameroon, Republic of Cameroon; adj Cameroonian, Cameroonians; capital Yaoundé
  ru  Камерун, Республика Камерун; adj камерунский; capital Яунде[0]

country CA
  en  Canada; adj Canadian, Canadians; capital Ottawa
  ru  Канада; adj канадский; capital Оттава

country CF
  en  Central African Republic; capital Bangui
  ru  Центральноафриканская Республика, ЦАР, Центрально-африканская республика; adj центральноафриканский; capital Банги

country TD
  en  Chad, Republic of Chad; adj Chadian; capital N'Djamena
  ru  Чад, Республика Чад; adj чадский; capital Нджамена

country CL
  en  Chile, Republic of Chile; adj Chilean, Chileans
  ru  Чили, Республика Чили; adj чилийский

country CN
  en  China, People's Republic of China, PRC; adj Chinese; capital Beijing
  ru  Китай, Республика Китай, КНР, Китайская Народная Республика, Поднебесная; adj китайский; capital Пекин
  kk  Қытай, ҚХР, Қытай Халық Республикасы; adj қытай, қытайлық; capital Бейжің

country CO
  en  Colombia, Republic of Colombia; adj Colombian, Colombians; capital Bogotá
  ru  Колумбия, Республика Колумбия; adj колумбийский; capital Богота

country KM
  en  Comoros, Union of the Comoros; adj Comorian; capital Moroni
  ru  Коморы[p], Коморские Острова[p], Союз Коморских Островов; adj коморский

country CG
  en  Republic of the Congo, Congo-Brazzaville; adj Congolese; capital Brazzaville
  ru  Республика Конго; adj конголезский; capital Браззавиль[m]

country CD
  en  Democratic Republic of the Congo, DRC, DR Congo; capital Kinshasa
  ru  Демократическая Республика Конго, ДР[0] Конго, ДРК; capital Киншаса

country CR
  en  Costa Rica, Republic of Costa Rica; adj Costa Rican, Costa Ricans
  ru  Коста-Рика, Республика Коста-Рика; adj коста-риканский; capital Сан-Хосе[0]

country CI
  en  Côte d'Ivoire, Ivory Coast, Republic of Côte d'Ivoire; adj Ivorian, Ivorians; capital Yamoussoukro, Abidjan
  ru  Кот-д'Ивуар, Республика Кот-д'Ивуар; adj ивуарийский; capital Абиджан

country HR
  en  Croatia, Republic of Croatia; adj Croatian, Croatians; capital Zagreb
  ru  Хорватия, Республика Хорватия; adj хорватский; capital Загреб

country CU
  en  Cuba, Republic of Cuba; adj Cuban, Cubans; capital Havana
  ru  Куба, Республика Куба; adj кубинский; capital Гавана

country CY
  en  Cyprus, Republic of Cyprus; adj Cypriot, Cypriots; capital Nicosia
  ru  Кипр, Республика Кипр; adj кипрский; capital Никосия

country CZ
  en  Czechia, Czech Republic; adj Czech, Czechs; capital Prague
  ru  Чехия, Чешская Республика; adj чешский; capital Прага

country DK
  en  Denmark, Kingdom of Denmark; adj Danish, Danes; capital Copenhagen
  ru  Дания, Королевство Дания; adj датский; capital Копенгаген

country DJ
  en  Djibouti, Republic of Djibouti; adj Djiboutian
  ru  Джибути, Республика Джибути; adj джибутийский

country DM
  en  Dominica, Commonwealth of Dominica; adj Dominican
  ru  Доминика, Содружество Доминики

country DO
  en  Dominican Republic; capital Santo Domingo
  ru  Доминиканская Республика; adj доминиканский; capital Санто-Доминго[0]

country EC
  en  Ecuador, Republic of Ecuador; adj Ecuadorian, Ecuadorean; capital Quito
  ru  Эквадор, Республика Эквадор; adj эквадорский; capital Кито[0]

country EG
  en  Egypt, Arab Republic of Egypt; adj Egyptian, Egyptians; capital Cairo
  ru  Египет(Египта), Арабская Республика Египет; adj египетский; capital Каир

country SV
  en  El Salvador, Republic of El Salvador; adj Salvadoran; capital San Salvador
  ru  Сальвадор, Республика Эль-Сальвадор; adj сальвадорский

country GQ
  en  Equatorial Guinea, Republic of Equatorial Guinea; adj Equatoguinean; capital Malabo
  ru  Экваториальная Гвинея, Республика Экваториальная Гвинея

country ER
  en  Eritrea, State of Eritrea; adj Eritrean, Eritreans; capital Asmara
  ru  Эритрея, Государство Эритрея; adj эритрейский; capital Асмэра

country EE
  en  Estonia, Republic of Estonia; adj Estonian, Estonians; capital Tallinn
  ru  Эстония, Республика Эстония, Эстонская Республика; adj эстонский; capital Таллин

country SZ
  en  Eswatini, Swaziland, Kingdom of Eswatini; adj Swazi; capital Mbabane
  ru  Эсватини, Королевство Эсватини

country ET
  en  Ethiopia, Federal Democratic Republic of Ethiopia; adj Ethiopian, Ethiopians; capital Addis Ababa
  ru  Эфиопия, Республика Эфиопия, Федеративная Демократическая Республика Эфиопия; adj эфиопский; capital Аддис-Абеба

country FJ
  en  Fiji, Republic of Fiji; adj Fijian, Fijians; capital Suva
  ru  Фиджи, Республика Фиджи; adj фиджийский; capital Сува

country FI
  en  Finland, Republic of Finland; adj Finnish, Finns; capital Helsinki
  ru  Финляндия, Республика Финляндия, Финляндская Республика; adj финский, финляндский; capital Хельсинки

country FR
  en  France, French Republic; adj French; capital Paris
  ru  Франция, Французская Республика; adj французский; capital Париж
  kk  Франция; adj франциялық, француз; capital Париж

country GA
  en  Gabon, Gabonese Republic; adj Gabonese; capital Libreville
  ru  Габон, Габонская Республика; adj габонский; capital Либревиль[m]

country GM
  en  Gambia, The Gambia, Republic of the Gambia; adj Gambian; capital Banjul
  ru  Гамбия, Республика Гамбия; adj гамбийский

country GE
  en  Georgia, Republic of Georgia; adj Georgian, Georgians; capital Tbilisi
  ru  Грузия, Республика Грузия; adj грузинский; capital Тбилиси
  kk  Грузия; adj грузин; capital Тбилиси

country DE
  en  Germany, Federal Republic of Germany; adj German, Germans; capital Berlin
  ru  Германия, Республика Германия, ФРГ, Федеративная Республика Германия; adj немецкий, германский; capital Берлин
  kk  Германия; adj германиялық, неміс; capital Берлин

country GH
  en  Ghana, Republic of Ghana; adj Ghanaian, Ghanaians; capital Accra
  ru  Гана, Республика Гана; adj ганский; capital Аккра

country GR
  en  Greece, Hellenic Republic; adj Greek, Greeks; capital Athens
  ru  Греция, Греческая Республика; adj греческий; capital Афины[p]

country GD
  en  Grenada; adj Grenadian
  ru  Гренада

country GT
  en  Guatemala, Republic of Guatemala; adj Guatemalan
  ru  Гватемала, Республика Гватемала; adj гватемальский

country GN
  en  Guinea, Republic of Guinea; adj Guinean; capital Conakry
  ru  Гвинея, Республика Гвинея, Гвинейская Республика; adj гвинейский; capital Конакри

country GW
  en  Guinea-Bissau, Republic of Guinea-Bissau; capital Bissau
  ru  Гвинея-Бисау[0], Республика Гвинея-Бисау

country GY
  en  Guyana, Republic of Guyana; adj Guyanese
  ru  Гайана, Республика Гайана; adj гайанский; capital Джорджтаун

country HT
  en  Haiti, Republic of Haiti; adj Haitian, Haitians; capital Port-au-Prince
  ru  Гаити, Республика Гаити; adj гаитянский; capital Порт-о-Пренс

country HN
  en  Honduras, Republic of Honduras; adj Honduran; capital Tegucigalpa
  ru  Гондурас, Республика Гондурас; adj гондурасский; capital Тегусигальпа

country HK
  en  Hong Kong, Hong Kong SAR
  ru  Гонконг; adj гонконгский

country HU
  en  Hungary; adj Hungarian, Hungarians; capital Budapest
  ru  Венгрия; adj венгерский; capital Будапешт
  kk  Мажарстан; adj мажар; capital Будапешт

country IS
  en  Iceland, Republic of Iceland; adj Icelandic; capital Reykjavik
  ru  Исландия, Республика Исландия; adj исландский; capital Рейкьявик

country IN
  en  India, Republic of India; adj Indian, Indians; capital New Delhi, Delhi
  ru  Индия, Республика Индия; adj индийский; capital Нью-Дели, Дели
  kk  Үндістан; adj үнді, үндістандық

country ID
  en  Indonesia, Republic of Indonesia; adj Indonesian, Indonesians; capital Jakarta
  ru  Индонезия, Республика Индонезия; adj индонезийский; capital Джакарта

country IR
  en  Iran, Islamic Republic of Iran; adj Iranian, Iranians; capital Tehran, Teheran
  ru  Иран, Исламская Республика Иран, ИРИ; adj иранский; capital Тегеран
  kk  Иран; adj ирандық; capital Тегеран

country IQ
  en  Iraq, Republic of Iraq; adj Iraqi, Iraqis; capital Baghdad
  ru  Ирак, Республика Ирак, Иракская Республика; adj иракский; capital Багдад

country IE
  en  Ireland, Republic of Ireland; adj Irish; capital Dublin
  ru  Ирландия, Республика Ирландия; adj ирландский; capital Дублин

country IL
  en  Israel, State of Israel; adj Israeli, Israelis
  ru  Израиль[m], Государство Израиль; adj израильский; capital Тель-Авив

country IT
  en  Italy, Italian Republic; adj Italian, Italians; capital Rome
  ru  Италия, Итальянская Республика; adj итальянский; capital Рим
  kk  Италия; adj италиялық

country JM
  en  Jamaica; adj Jamaican, Jamaicans
  ru  Ямайка; adj ямайский; capital Кингстон

country JP
  en  Japan; adj Japanese; capital Tokyo
  ru  Япония; adj японский; capital Токио[0]
  kk  Жапония; adj жапон, жапониялық; capital Токио

country JO
  en  Jordan, Hashemite Kingdom of Jordan; adj Jordanian, Jordanians; capital Amman
  ru  Иордания, Королевство Иордания, Иорданское Хашимитское Королевство; adj иорданский; capital Амман

country KZ
  en  Kazakhstan, Republic of Kazakhstan; adj Kazakh, Kazakhstani, Kazakhs, Kazakhstanis; capital Astana, Nur-Sultan
  ru  Казахстан, Республика Казахстан, РК; adj казахстанский, казахский; capital Астана, Нур-Султан
  kk  Қазақстан, Қазақстан Республикасы, ҚР; adj қазақстандық, қазақ; capital Астана

country KE
  en  Kenya, Republic of Kenya; adj Kenyan, Kenyans; capital Nairobi
  ru  Кения, Республика Кения; adj кенийский; capital Найроби

country KI
  en  Kiribati, Republic of Kiribati; adj I-Kiribati
  ru  Кирибати, Республика Кирибати

country KP
  en  North Korea, Democratic People's Republic of Korea, DPRK; adj North Korean, North Koreans; capital Pyongyang
  ru  КНДР, Республика КНДР, Северная Корея, Корейская Народно-Демократическая Республика; adj северокорейский; capital Пхеньян

country KR
  en  South Korea, Republic of Korea, ~Korea, ROK; adj South Korean, South Koreans, Korean; capital Seoul
  ru  Южная Корея, Республика Южная Корея, Республика Корея; adj южнокорейский; capital Сеул
  kk  Оңтүстік Корея, Корея Республикасы; adj кореялық; capital Сеул

country XK
  en  Kosovo, Republic of Kosovo; adj Kosovan, Kosovar; capital Pristina
  ru  Косово[0], Республика Косово; adj косовский; capital Приштина

country KW
  en  Kuwait, State of Kuwait; adj Kuwaiti, Kuwaitis
  ru  Кувейт, Государство Кувейт; adj кувейтский; capital Эль-Кувейт

country KG
  en  Kyrgyzstan, Kyrgyz Republic, Kirghizia; adj Kyrgyz, Kyrgyzstani; capital Bishkek
  ru  Кыргызстан, Киргизия, Киргизстан, Кыргызская Республика, Киргизская Республика, Республика Кыргызстан; adj кыргызстанский, кыргызский, киргизский; capital Бишкек
  kk  Қырғызстан, Қырғыз Республикасы; adj қырғыз, қырғызстандық; capital Бішкек

country LA
  en  Laos, Lao PDR, Lao People's Democratic Republic; adj Lao, Laotian; capital Vientiane
  ru  Лаос, Лаосская Народно-Демократическая Республика; adj лаосский; capital Вьентьян

country LV
  en  Latvia, Republic of Latvia; adj Latvian, Latvians; capital Riga
  ru  Латвия, Республика Латвия, Латвийская Республика; adj латвийский; capital Рига

country LB
  en  Lebanon, Lebanese Republic; adj Lebanese; capital Beirut
  ru  Ливан, Ливанская Республика; adj ливанский; capital Бейрут

country LS
  en  Lesotho, Kingdom of Lesotho; adj Basotho; capital Maseru
  ru  Лесото[0], Королевство Лесото

country LR
  en  Liberia, Republic of Liberia; adj Liberian, Liberians; capital Monrovia
  ru  Либерия, Республика Либерия; adj либерийский; capital Монровия

country LY
  en  Libya, State of Libya; adj Libyan, Libyans; capital Tripoli
  ru  Ливия; adj ливийский; capital Триполи

country LI
  en  Liechtenstein, Principality of Liechtenstein; capital Vaduz
  ru  Лихтенштейн, Княжество Лихтенштейн; adj лихтенштейнский

country LT
  en  Lithuania, Republic of Lithuania; adj Lithuanian, Lithuanians; capital Vilnius
  ru  Литва, Республика Литва, Литовская Республика; adj литовский; capital Вильнюс

country LU
  en  Luxembourg, Grand Duchy of Luxembourg; adj Luxembourgish
  ru  Люксембург, Великое Герцогство Люксембург; adj люксембургский

country MO
  en  Macau, Macao, Macao SAR; adj Macanese
  ru  Макао[0], Специальный Административный район Макао

country MG
  en  Madagascar, Republic of Madagascar; adj Malagasy; capital Antananarivo
  ru  Мадагаскар, Республика Мадагаскар; adj малагасийский, мадагаскарский; capital Антананариву

country MW
  en  Malawi, Republic of Malawi; adj Malawian, Malawians; capital Lilongwe
  ru  Малави, Республика Малави; adj малавийский; capital Лилонгве[0]

country MY
  en  Malaysia; adj Malaysian, Malaysians; capital Kuala Lumpur
  ru  Малайзия; adj малайзийский; capital Куала-Лумпур

country MV
  en  Maldives, Republic of Maldives; adj Maldivian, Maldivians; capital Malé
  ru  Мальдивы[p], Республика Мальдивы, Мальдивские Острова[p], Мальдивская Республика; adj мальдивский; capital Мале[0]

country ML
  en  Mali, Republic of Mali; adj Malian, Malians; capital Bamako
  ru  Мали, Республика Мали; adj малийский; capital Бамако[0]

country MT
  en  Malta, Republic of Malta; adj Maltese; capital Valletta
  ru  Мальта, Республика Мальта; adj мальтийский; capital Валлетта

country MH
  en  Marshall Islands, Republic of the Marshall Islands; adj Marshallese; capital Majuro
  ru  Маршалловы[0] Острова, Респу́блика Маршалловы Острова

country MR
  en  Mauritania, Islamic Republic of Mauritania; adj Mauritanian; capital Nouakchott
  ru  Мавритания, Исламская Республика Мавритания; adj мавританский; capital Нуакшот

country MU
  en  Mauritius, Republic of Mauritius; adj Mauritian; capital Port Louis
  ru  Маврикий, Республика Маврикий; adj маврикийский; capital Порт-Луи

country MX
  en  Mexico, United Mexican States; adj Mexican, Mexicans; capital Mexico City
  ru  Мексика, Мексиканские Соединённые Штаты; adj мексиканский; capital Мехико[0]

country FM
  en  Micronesia, Federated States of Micronesia; adj Micronesian; capital Palikir
  ru  Микронезия, Федеративные Штаты Микронезии; adj микронезийский

country MD
  en  Moldova, Republic of Moldova; adj Moldovan, Moldovans; capital Chisinau, Chișinău
  ru  Молдова, Молдавия, Республика Молдова; adj молдавский, молдовский; capital Кишинёв, Кишинев

country MC
  en  Monaco, Principality of Monaco; adj Monegasque
  ru  Монако[0], Княжество Монако

country MN
  en  Mongolia; adj Mongolian, Mongolians; capital Ulaanbaatar, Ulan Bator
  ru  Монголия; adj монгольский; capital Улан-Батор
  kk  Моңғолия; adj моңғол; capital Ұлан-Батор

country ME
  en  Montenegro; adj Montenegrin, Montenegrins; capital Podgorica
  ru  Черногория; adj черногорский; capital Подгорица

country MA
  en  Morocco, Kingdom of Morocco; adj Moroccan, Moroccans; capital Rabat
  ru  Марокко[0], Королевство Марокко; adj марокканский; capital Рабат

country MZ
  en  Mozambique, Republic of Mozambique; adj Mozambican, Mozambicans; capital Maputo
  ru  Мозамбик, Республика Мозамбик; adj мозамбикский; capital Мапуту

country MM
  en  Myanmar, Burma, Republic of Myanmar; adj Burmese; capital Naypyidaw, Naypyitaw
  ru  Мьянма, Республика Мьянма; adj мьянманский; capital Нейпьидо[0]

country NA
  en  Namibia, Republic of Namibia; adj Namibian, Namibians; capital Windhoek
  ru  Намибия, Республика Намибия; adj намибийский; capital Виндхук

country NR
  en  Nauru, Republic of Nauru; adj Nauruan
  ru  Науру, Республика Науру

country NP
  en  Nepal, Federal Democratic Republic of Nepal; adj Nepalese, Nepali; capital Kathmandu
  ru  Непал, Республика Непал, Федеративная Демократическая Республика Непал; adj непальский; capital Катманду

country NL
  en  Netherlands, The Netherlands, Holland, Kingdom of the Netherlands; adj Dutch; capital Amsterdam, The Hague
  ru  Нидерланды[p], Королевство Нидерланды, Голландия, Королевство Нидерландов; adj нидерландский, голландский; capital Амстердам, Гаага

country NZ
  en  New Zealand; adj New Zealander, New Zealanders; capital Wellington
  ru  Новая Зеландия; adj новозеландский; capital Веллингтон

country NI
  en  Nicaragua, Republic of Nicaragua; adj Nicaraguan, Nicaraguans; capital Managua
  ru  Никарагуа[0], Республика Никарагуа; adj никарагуанский; capital Манагуа[0]

country NE
  en  Niger, Republic of Niger, Republic of the Niger; adj Nigerien; capital Niamey
  ru  Нигер, Республика Нигер; adj нигерский; capital Ниамей

country NG
  en  Nigeria, Federal Republic of Nigeria; adj Nigerian, Nigerians; capital Abuja
  ru  Нигерия, Республика Нигерия, Федеративная Республика Нигерия; adj нигерийский; capital Абуджа

country MK
  en  North Macedonia, Republic of North Macedonia, Macedonia; adj Macedonian, North Macedonian; capital Skopje
  ru  Северная Македония, Республика Северная Македония, Македония; adj македонский; capital Скопье[0]

country NO
  en  Norway, Kingdom of Norway; adj Norwegian, Norwegians; capital Oslo
  ru  Норвегия, Королевство Норвегия; adj норвежский; capital Осло[0]

country OM
  en  Oman, Sultanate of Oman; adj Omani, Omanis; capital Muscat
  ru  Оман, Султанат Оман; adj оманский; capital Маскат

country PK
  en  Pakistan, Islamic Republic of Pakistan; adj Pakistani, Pakistanis; capital Islamabad
  ru  Пакистан, Республика Пакистан, Исламская Республика Пакистан; adj пакистанский; capital Исламабад
  kk  Пәкістан; adj пәкістандық

country PW
  en  Palau, Republic of Palau; adj Palauan
  ru  Палау[0], Республика Палау

country PS
  en  Palestine, State of Palestine, Palestinian Authority; adj Palestinian, Palestinians; capital Ramallah
  ru  Палестина, Государство Палестина; adj палестинский; capital Рамалла

country PA
  en  Panama, Republic of Panama; adj Panamanian, Panamanians; capital Panama City
  ru  Панама, Республика Панама; adj панамский

country PG
  en  Papua New Guinea, Independent State of Papua New Guinea; adj Papua New Guinean; capital Port Moresby
  ru  Папуа-Новая Гвинея, Независимое Государство Папуа — Новая Гвинея

country PY
  en  Paraguay, Republic of Paraguay; adj Paraguayan; capital Asunción
  ru  Парагвай, Республика Парагвай; adj парагвайский; capital Асунсьон

country PE
  en  Peru, Republic of Peru; adj Peruvian, Peruvians; capital Lima
  ru  Перу, Республика Перу; adj перуанский; capital Лима

country PH
  en  Philippines, Republic of the Philippines; adj Philippine, Filipino, Filipinos; capital Manila
  ru  Филиппины[p], Республика Филиппины; adj филиппинский; capital Манила

country PL
  en  Poland, Republic of Poland; adj Polish, Poles; capital Warsaw
  ru  Польша, Республика Польша; adj польский; capital Варшава
  kk  Польша; adj поляк

country PT
  en  Portugal, Portuguese Republic; adj Portuguese; capital Lisbon
  ru  Португалия, Португальская Республика; adj португальский; capital Лиссабон

country QA
  en  Qatar, State of Qatar; adj Qatari, Qataris; capital Doha
  ru  Катар, Государство Катар; adj катарский; capital Доха
  kk  Катар; adj катарлық; capital Доха

country RO
  en  Romania; adj Romanian, Romanians; capital Bucharest
  ru  Румыния; adj румынский; capital Бухарест

country RU
  en  Russia, Russian Federation; adj Russian, Russians; capital Moscow, Kremlin
  ru  Россия, РФ, Российская Федерация; adj российский; capital Москва, Кремль[m]
  kk  Ресей, Ресей Федерациясы, РФ; adj ресейлік, орыс; capital Мәскеу

country RW
  en  Rwanda, Republic of Rwanda, Rwandese Republic; adj Rwandan, Rwandans; capital Kigali
  ru  Руанда, Республика Руанда, Руандийская Республика; adj руандийский; capital Кигали

country KN
  en  Saint Kitts and Nevis; adj Kittitian
  ru  Сент-Китс и Невис

country LC
  en  Saint Lucia; adj Saint Lucian
  ru  Сент-Люсия

country VC
  en  Saint Vincent and the Grenadines
  ru  Сент-Винсент и Гренадины

country WS
  en  Samoa, Independent State of Samoa; adj Samoan; capital Apia
  ru  Самоа[0], Независимое Государство Самоа; adj самоанский

country SM
  en  San Marino, Republic of San Marino; adj Sammarinese
  ru  Сан-Марино[0], Республика Сан-Марино

country ST
  en  São Tomé and Príncipe, Democratic Republic of Sao Tome and Principe
  ru  Сан-Томе[0] и Принсипи, Демократическая Республика Сан-Томе и Принсипи

country SA
  en  Saudi Arabia, Kingdom of Saudi Arabia; adj Saudi, Saudi Arabian, Saudis; capital Riyadh
  ru  Саудовская Аравия, Королевство Саудовская Аравия, КСА; adj саудовский; capital Эр-Рияд
  kk  Сауд Арабиясы, Сауд Арабиясы Корольдігі; adj саудтық

country SN
  en  Senegal, Republic of Senegal; adj Senegalese; capital Dakar
  ru  Сенегал, Республика Сенегал; adj сенегальский; capital Дакар

country RS
  en  Serbia, Republic of Serbia; adj Serbian, Serbs; capital Belgrade
  ru  Сербия, Республика Сербия; adj сербский; capital Белград

country SC
  en  Seychelles, Republic of Seychelles; adj Seychellois
  ru  Сейшельские Острова[p], Сейшелы[p], Республика Сейшельские Острова; adj сейшельский

country SL
  en  Sierra Leone, Republic of Sierra Leone; adj Sierra Leonean; capital Freetown
  ru  Сьерра-Леоне[0], Республика Сьерра-Леоне; adj сьерра-леонский; capital Фритаун

country SG
  en  Singapore, Republic of Singapore; adj Singaporean, Singaporeans
  ru  Сингапур, Республика Сингапур; adj сингапурский

country SK
  en  Slovakia, Slovak Republic; adj Slovak, Slovaks; capital Bratislava
  ru  Словакия, Словацкая Республика; adj словацкий; capital Братислава

country SI
  en  Slovenia, Republic of Slovenia; adj Slovenian, Slovene; capital Ljubljana
  ru  Словения, Республика Словения; adj словенский; capital Любляна

country SB
  en  Solomon Islands; adj Solomon Islander; capital Honiara
  ru  Соломоновы[0] Острова

country SO
  en  Somalia, Federal Republic of Somalia; adj Somali, Somalis; capital Mogadishu
  ru  Сомали, Республика Сомали, Федеративная Республика Сомали; adj сомалийский; capital Могадишо[0]

country ZA
  en  South Africa, Republic of South Africa; adj South African, South Africans; capital Pretoria
  ru  ЮАР, Республика ЮАР, Южно-Африканская Республика, Южная Африка; adj южноафриканский; capital Претория

country SS
  en  South Sudan, Republic of South Sudan; adj South Sudanese; capital Juba
  ru  Южный Судан, Республика Южный Судан; adj южносуданский; capital Джуба

country ES
  en  Spain, Kingdom of Spain; adj Spanish, Spaniards; capital Madrid
  ru  Испания, Королевство Испания; adj испанский; capital Мадрид

country LK
  en  Sri Lanka, Democratic Socialist Republic of Sri Lanka; adj Sri Lankan, Sri Lankans; capital Colombo
  ru  Шри-Ланка, Республика Шри-Ланка, Демократическая Социалистическая Республика Шри-Ланка; adj шри-ланкийский; capital Коломбо[0]

country SD
  en  Sudan, Republic of the Sudan; adj Sudanese; capital Khartoum
  ru  Судан, Республика Судан; adj суданский; capital Хартум

country SR
  en  Suriname, Republic of Suriname; adj Surinamese; capital Paramaribo
  ru  Суринам, Республика Суринам; adj суринамский; capital Парамарибо[0]

country SE
  en  Sweden, Kingdom of Sweden; adj Swedish, Swedes; capital Stockholm
  ru  Швеция, Королевство Швеция; adj шведский; capital Стокгольм

country CH
  en  Switzerland, Swiss Confederation; adj Swiss; capital Bern
  ru  Швейцария, Швейцарская Конфедерация; adj швейцарский; capital Берн

country SY
  en  Syria, Syrian Arab Republic; adj Syrian, Syrians; capital Damascus
  ru  Сирия, Сирийская Арабская Республика; adj сирийский; capital Дамаск

country TW
  en  Taiwan; adj Taiwanese; capital Taipei
  ru  Тайвань[m], Китайская провинция Тайвань; adj тайваньский; capital Тайбэй

country TJ
  en  Tajikistan, Republic of Tajikistan; adj Tajik, Tajiks, Tajikistani; capital Dushanbe
  ru  Таджикистан, Республика Таджикистан; adj таджикский, таджикистанский; capital Душанбе[0]
  kk  Тәжікстан, Тәжікстан Республикасы; adj тәжік; capital Душанбе

country TZ
  en  Tanzania, United Republic of Tanzania; adj Tanzanian, Tanzanians; capital Dodoma, Dar es Salaam
  ru  Танзания, Республика Танзания, Объединённая Республика Танзания; adj танзанийский; capital Додома

country TH
  en  Thailand, Kingdom of Thailand; adj Thai, Thais; capital Bangkok
  ru  Таиланд, Королевство Таиланд; adj таиландский, тайский; capital Бангкок

country TL
  en  Timor-Leste, East Timor, Democratic Republic of Timor-Leste; adj Timorese; capital Dili
  ru  Восточный Тимор, Демократическая Республика Восточный Тимор

country TG
  en  Togo, Togolese Republic; adj Togolese; capital Lomé
  ru  Того[0], Тоголезская Республика; adj тоголезский; capital Ломе[0]

country TO
  en  Tonga, Kingdom of Tonga; adj Tongan; capital Nuku'alofa
  ru  Тонга, Королевство Тонга

country TT
  en  Trinidad and Tobago, Republic of Trinidad and Tobago; adj Trinidadian; capital Port of Spain
  ru  Тринидад и Тобаго, Республика Тринидад и Тобаго

country TN
  en  Tunisia, Republic of Tunisia; adj Tunisian, Tunisians; capital Tunis
  ru  Тунис, Республика Тунис, Тунисская Республика; adj тунисский

country TR
  en  Turkey, Türkiye, Republic of Türkiye, Republic of Turkey; adj Turkish, Turks; capital Ankara
  ru  Турция, Турецкая Республика, Республика Турция; adj турецкий; capital Анкара
  kk  Түркия, Түркия Республикасы; adj түрік, түркиялық; capital Анкара

country TM
  en  Turkmenistan; adj Turkmen, Turkmens; capital Ashgabat
  ru  Туркменистан, Туркмения; adj туркменский, туркменистанский; capital Ашхабад
  kk  Түрікменстан; adj түрікмен; capital Ашғабат

country TV
  en  Tuvalu; adj Tuvaluan; capital Funafuti
  ru  Тувалу

country UG
  en  Uganda, Republic of Uganda; adj Ugandan, Ugandans; capital Kampala
  ru  Уганда, Республика Уганда; adj угандийский; capital Кампала

country UA
  en  Ukraine; adj Ukrainian, Ukrainians; capital Kyiv, Kiev
  ru  Украина; adj украинский; capital Киев
  kk  Украина; adj украиналық; capital Киев

country AE
  en  United Arab Emirates, UAE, Emirates; adj Emirati, Emiratis; capital Abu Dhabi
  ru  ОАЭ, Объединённые Арабские Эмираты[p], Объединенные Арабские Эмираты[p], Эмираты[p]; adj эмиратский; capital Абу-Даби
  kk  Біріккен Араб Әмірліктері, БАӘ; capital Абу-Даби

country GB
  en  United Kingdom, UK, Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland; adj British, Britons; capital London, Downing Street
  ru  Великобритания, Королевство Великобритания, Соединённое Королевство, Соединенное Королевство, Британия, Соединённое Королевство Великобритании и Северной Ирландии; adj британский, английский; capital Лондон
  kk  Ұлыбритания; adj британиялық; capital Лондон

country US
  en  United States, US, USA, United States of America, America; adj American, Americans; capital Washington, White House
  ru  США, Соединённые Штаты[p], Соединенные Штаты[p], Соединённые Штаты[p] Америки, Соединенные Штаты[p] Америки; adj американский; capital Вашингтон
  kk  Америка Құрама Штаттары, АҚШ; adj америкалық; capital Вашингтон

country UY
  en  Uruguay, Eastern Republic of Uruguay; adj Uruguayan; capital Montevideo
  ru  Уругвай, Восточная республика Уругвай; adj уругвайский; capital Монтевидео[0]

country UZ
  en  Uzbekistan, Republic of Uzbekistan; adj Uzbek, Uzbeks, Uzbekistani; capital Tashkent
  ru  Узбекистан, Республика Узбекистан; adj узбекский, узбекистанский; capital Ташкент
  kk  Өзбекстан, Өзбекстан Республикасы; adj өзбек, өзбекстандық; capital Ташкент

country VU
  en  Vanuatu, Republic of Vanuatu; adj Ni-Vanuatu; capital Port Vila
  ru  Вануату, Республика Вануату; adj вануатский

country VA
  en  Holy See, Vatican
  ru  Ватикан, Государство-город Ватикан; adj ватиканский

country VE
  en  Venezuela, Bolivarian Republic of Venezuela; adj Venezuelan, Venezuelans; capital Caracas
  ru  Венесуэла, Республика Венесуэла, Боливарианская Республика Венесуэла; adj венесуэльский; capital Каракас

country VN
  en  Vietnam, Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam; adj Vietnamese; capital Hanoi
  ru  Вьетнам, Республика Вьетнам, Социалистическая Республика Вьетнам; adj вьетнамский; capital Ханой

country YE
  en  Yemen, Republic of Yemen; adj Yemeni, Yemenis; capital Sana'a, Sanaa
  ru  Йемен, Республика Йемен, Йеменская Республика; adj йеменский; capital Сана

country ZM
  en  Zambia, Republic of Zambia; adj Zambian, Zambians; capital Lusaka
  ru  Замбия, Республика Замбия; adj замбийский; capital Лусака

country ZW
  en  Zimbabwe, Republic of Zimbabwe; adj Zimbabwean, Zimbabweans; capital Harare
  ru  Зимбабве[0], Республика Зимбабве; adj зимбабвийский; capital Хараре[0]

country GL
  en  Greenland; adj Greenlandic; capital Nuuk
  ru  Гренландия; adj гренландский; capital Нуук

country FO
  en  Faroe Islands, Faroes; adj Faroese; capital Tórshavn
  ru  Фарерские острова[p], Фареры[p]; adj фарерский; capital Торсхавн
