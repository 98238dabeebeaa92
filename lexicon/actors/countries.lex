# The states: UN members and observers, and Hong Kong, Kosovo, Macau, Taiwan.
# Source: ISO 3166-1 for the codes; names, adjectives, demonyms and seats of government
# are common knowledge. A capital stands for the government where a government can act.

country AF
  en  Afghanistan, Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan; adj Afghan, Afghans; capital Kabul

country AL
  en  Albania, Republic of Albania; adj Albanian, Albanians; capital Tirana

country DZ
  en  Algeria; adj Algerian, Algerians; capital Algiers

country AD
  en  Andorra; adj Andorran; capital Andorra la Vella

country AO
  en  Angola, Republic of Angola; adj Angolan, Angolans; capital Luanda

country AG
  en  Antigua and Barbuda; adj Antiguan

country AR
  en  Argentina, Argentine Republic; adj Argentine, Argentinian, Argentines; capital Buenos Aires

country AM
  en  Armenia, Republic of Armenia; adj Armenian, Armenians; capital Yerevan

country AU
  en  Australia, Commonwealth of Australia; adj Australian, Australians; capital Canberra

country AT
  en  Austria, Republic of Austria; adj Austrian, Austrians; capital Vienna

country AZ
  en  Azerbaijan, Republic of Azerbaijan, Azerbaijan Republic; adj Azerbaijani, Azerbaijanis, Azeri; capital Baku

country BS
  en  Bahamas; adj Bahamian; capital Nassau

country BH
  en  Bahrain, Kingdom of Bahrain; adj Bahraini; capital Manama

country BD
  en  Bangladesh, People's Republic of Bangladesh; adj Bangladeshi, Bangladeshis; capital Dhaka

country BB
  en  Barbados; adj Barbadian; capital Bridgetown

country BY
  en  Belarus, Republic of Belarus, Byelorussia; adj Belarusian, Belarusians, Belarussian; capital Minsk

country BE
  en  Belgium, Kingdom of Belgium; adj Belgian, Belgians

country BZ
  en  Belize; adj Belizean; capital Belmopan

country BJ
  en  Benin, Republic of Benin; adj Beninese; capital Porto-Novo

country BT
  en  Bhutan, Kingdom of Bhutan; adj Bhutanese; capital Thimphu

country BO
  en  Bolivia, Plurinational State of Bolivia; adj Bolivian, Bolivians; capital La Paz

country BA
  en  Bosnia and Herzegovina, Bosnia; adj Bosnian, Bosnians; capital Sarajevo

country BW
  en  Botswana; adj Botswanan; capital Gaborone

country BR
  en  Brazil, Federative Republic of Brazil; adj Brazilian, Brazilians; capital Brasilia, Brasília

country BN
  en  Brunei, Brunei Darussalam; adj Bruneian; capital Bandar Seri Begawan

country BG
  en  Bulgaria, Republic of Bulgaria; adj Bulgarian, Bulgarians; capital Sofia

country BF
  en  Burkina Faso; adj Burkinabe; capital Ouagadougou

country BI
  en  Burundi, Republic of Burundi; adj Burundian, Burundians; capital Gitega

country CV
  en  Cape Verde, Cabo Verde; adj Cape Verdean; capital Praia

country KH
  en  Cambodia, Kingdom of Cambodia; adj Cambodian, Cambodians; capital Phnom Penh

country CM
  en  Cameroon, Republic of Cameroon; adj Cameroonian, Cameroonians; capital Yaoundé

country CA
  en  Canada; adj Canadian, Canadians; capital Ottawa

country CF
  en  Central African Republic; capital Bangui

country TD
  en  Chad, Republic of Chad; adj Chadian; capital N'Djamena

country CL
  en  Chile, Republic of Chile; adj Chilean, Chileans

country CN
  en  China, People's Republic of China, PRC; adj Chinese; capital Beijing

country CO
  en  Colombia, Republic of Colombia; adj Colombian, Colombians; capital Bogotá

country KM
  en  Comoros; adj Comorian; capital Moroni

country CG
  en  Republic of the Congo, Congo-Brazzaville; adj Congolese; capital Brazzaville

country CD
  en  Democratic Republic of the Congo, DRC, DR Congo; capital Kinshasa

country CR
  en  Costa Rica; adj Costa Rican, Costa Ricans

country CI
  en  Côte d'Ivoire, Ivory Coast; adj Ivorian, Ivorians; capital Yamoussoukro, Abidjan

country HR
  en  Croatia, Republic of Croatia; adj Croatian, Croatians; capital Zagreb

country CU
  en  Cuba, Republic of Cuba; adj Cuban, Cubans; capital Havana

country CY
  en  Cyprus, Republic of Cyprus; adj Cypriot, Cypriots; capital Nicosia

country CZ
  en  Czechia, Czech Republic; adj Czech, Czechs; capital Prague

country DK
  en  Denmark, Kingdom of Denmark; adj Danish, Danes; capital Copenhagen

country DJ
  en  Djibouti, Republic of Djibouti; adj Djiboutian

country DM
  en  Dominica; adj Dominican

country DO
  en  Dominican Republic; capital Santo Domingo

country EC
  en  Ecuador, Republic of Ecuador; adj Ecuadorian, Ecuadorean; capital Quito

country EG
  en  Egypt, Arab Republic of Egypt; adj Egyptian, Egyptians; capital Cairo

country SV
  en  El Salvador; adj Salvadoran; capital San Salvador

country GQ
  en  Equatorial Guinea; adj Equatoguinean; capital Malabo

country ER
  en  Eritrea, State of Eritrea; adj Eritrean, Eritreans; capital Asmara

country EE
  en  Estonia, Republic of Estonia; adj Estonian, Estonians; capital Tallinn

country SZ
  en  Eswatini, Swaziland; adj Swazi; capital Mbabane

country ET
  en  Ethiopia, Federal Democratic Republic of Ethiopia; adj Ethiopian, Ethiopians; capital Addis Ababa

country FJ
  en  Fiji, Republic of Fiji; adj Fijian, Fijians; capital Suva

country FI
  en  Finland, Republic of Finland; adj Finnish, Finns; capital Helsinki

country FR
  en  France, French Republic; adj French; capital Paris

country GA
  en  Gabon, Gabonese Republic; adj Gabonese; capital Libreville

country GM
  en  Gambia, The Gambia; adj Gambian; capital Banjul

country GE
  en  Georgia, Republic of Georgia; adj Georgian, Georgians; capital Tbilisi

country DE
  en  Germany, Federal Republic of Germany; adj German, Germans; capital Berlin

country GH
  en  Ghana, Republic of Ghana; adj Ghanaian, Ghanaians; capital Accra

country GR
  en  Greece, Hellenic Republic; adj Greek, Greeks; capital Athens

country GD
  en  Grenada; adj Grenadian

country GT
  en  Guatemala; adj Guatemalan

country GN
  en  Guinea, Republic of Guinea; adj Guinean; capital Conakry

country GW
  en  Guinea-Bissau; capital Bissau

country GY
  en  Guyana; adj Guyanese

country HT
  en  Haiti; adj Haitian, Haitians; capital Port-au-Prince

country HN
  en  Honduras; adj Honduran; capital Tegucigalpa

country HK
  en  Hong Kong, Hong Kong SAR

country HU
  en  Hungary; adj Hungarian, Hungarians; capital Budapest

country IS
  en  Iceland; adj Icelandic; capital Reykjavik

country IN
  en  India, Republic of India; adj Indian, Indians; capital New Delhi, Delhi

country ID
  en  Indonesia, Republic of Indonesia; adj Indonesian, Indonesians; capital Jakarta

country IR
  en  Iran, Islamic Republic of Iran; adj Iranian, Iranians; capital Tehran, Teheran

country IQ
  en  Iraq, Republic of Iraq; adj Iraqi, Iraqis; capital Baghdad

country IE
  en  Ireland, Republic of Ireland; adj Irish; capital Dublin

country IL
  en  Israel, State of Israel; adj Israeli, Israelis

country IT
  en  Italy, Italian Republic; adj Italian, Italians; capital Rome

country JM
  en  Jamaica; adj Jamaican, Jamaicans

country JP
  en  Japan; adj Japanese; capital Tokyo

country JO
  en  Jordan, Hashemite Kingdom of Jordan; adj Jordanian, Jordanians; capital Amman

country KZ
  en  Kazakhstan, Republic of Kazakhstan; adj Kazakh, Kazakhstani, Kazakhs, Kazakhstanis; capital Astana, Nur-Sultan

country KE
  en  Kenya, Republic of Kenya; adj Kenyan, Kenyans; capital Nairobi

country KI
  en  Kiribati; adj I-Kiribati

country KP
  en  North Korea, Democratic People's Republic of Korea, DPRK; adj North Korean, North Koreans; capital Pyongyang

country KR
  en  South Korea, Republic of Korea, ~Korea, ROK; adj South Korean, South Koreans, Korean; capital Seoul

country XK
  en  Kosovo, Republic of Kosovo; adj Kosovan, Kosovar; capital Pristina

country KW
  en  Kuwait, State of Kuwait; adj Kuwaiti, Kuwaitis

country KG
  en  Kyrgyzstan, Kyrgyz Republic, Kirghizia; adj Kyrgyz, Kyrgyzstani; capital Bishkek

country LA
  en  Laos, Lao PDR, Lao People's Democratic Republic; adj Lao, Laotian; capital Vientiane

country LV
  en  Latvia, Republic of Latvia; adj Latvian, Latvians; capital Riga

country LB
  en  Lebanon, Lebanese Republic; adj Lebanese; capital Beirut

country LS
  en  Lesotho, Kingdom of Lesotho; adj Basotho; capital Maseru

country LR
  en  Liberia, Republic of Liberia; adj Liberian, Liberians; capital Monrovia

country LY
  en  Libya, State of Libya; adj Libyan, Libyans; capital Tripoli

country LI
  en  Liechtenstein; capital Vaduz

country LT
  en  Lithuania, Republic of Lithuania; adj Lithuanian, Lithuanians; capital Vilnius

country LU
  en  Luxembourg, Grand Duchy of Luxembourg; adj Luxembourgish

country MO
  en  Macau, Macao, Macao SAR; adj Macanese

country MG
  en  Madagascar, Republic of Madagascar; adj Malagasy; capital Antananarivo

country MW
  en  Malawi, Republic of Malawi; adj Malawian, Malawians; capital Lilongwe

country MY
  en  Malaysia; adj Malaysian, Malaysians; capital Kuala Lumpur

country MV
  en  Maldives, Republic of Maldives; adj Maldivian, Maldivians; capital Malé

country ML
  en  Mali, Republic of Mali; adj Malian, Malians; capital Bamako

country MT
  en  Malta, Republic of Malta; adj Maltese; capital Valletta

country MH
  en  Marshall Islands; adj Marshallese; capital Majuro

country MR
  en  Mauritania; adj Mauritanian; capital Nouakchott

country MU
  en  Mauritius, Republic of Mauritius; adj Mauritian; capital Port Louis

country MX
  en  Mexico, United Mexican States; adj Mexican, Mexicans; capital Mexico City

country FM
  en  Micronesia, Federated States of Micronesia; adj Micronesian; capital Palikir

country MD
  en  Moldova, Republic of Moldova; adj Moldovan, Moldovans; capital Chisinau, Chișinău

country MC
  en  Monaco, Principality of Monaco; adj Monegasque

country MN
  en  Mongolia; adj Mongolian, Mongolians; capital Ulaanbaatar, Ulan Bator

country ME
  en  Montenegro; adj Montenegrin, Montenegrins; capital Podgorica

country MA
  en  Morocco, Kingdom of Morocco; adj Moroccan, Moroccans; capital Rabat

country MZ
  en  Mozambique, Republic of Mozambique; adj Mozambican, Mozambicans; capital Maputo

country MM
  en  Myanmar, Burma; adj Burmese; capital Naypyidaw, Naypyitaw

country NA
  en  Namibia, Republic of Namibia; adj Namibian, Namibians; capital Windhoek

country NR
  en  Nauru; adj Nauruan

country NP
  en  Nepal, Federal Democratic Republic of Nepal; adj Nepalese, Nepali; capital Kathmandu

country NL
  en  Netherlands, The Netherlands, Holland, Kingdom of the Netherlands; adj Dutch; capital Amsterdam, The Hague

country NZ
  en  New Zealand; adj New Zealander, New Zealanders; capital Wellington

country NI
  en  Nicaragua; adj Nicaraguan, Nicaraguans; capital Managua

country NE
  en  Niger, Republic of Niger; adj Nigerien; capital Niamey

country NG
  en  Nigeria, Federal Republic of Nigeria; adj Nigerian, Nigerians; capital Abuja

country MK
  en  North Macedonia, Republic of North Macedonia, Macedonia; adj Macedonian, North Macedonian; capital Skopje

country NO
  en  Norway, Kingdom of Norway; adj Norwegian, Norwegians; capital Oslo

country OM
  en  Oman, Sultanate of Oman; adj Omani, Omanis; capital Muscat

country PK
  en  Pakistan, Islamic Republic of Pakistan; adj Pakistani, Pakistanis; capital Islamabad

country PW
  en  Palau; adj Palauan

country PS
  en  Palestine, State of Palestine, Palestinian Authority; adj Palestinian, Palestinians; capital Ramallah

country PA
  en  Panama, Republic of Panama; adj Panamanian, Panamanians; capital Panama City

country PG
  en  Papua New Guinea; adj Papua New Guinean; capital Port Moresby

country PY
  en  Paraguay; adj Paraguayan; capital Asunción

country PE
  en  Peru, Republic of Peru; adj Peruvian, Peruvians; capital Lima

country PH
  en  Philippines, Republic of the Philippines; adj Philippine, Filipino, Filipinos; capital Manila

country PL
  en  Poland, Republic of Poland; adj Polish, Poles; capital Warsaw

country PT
  en  Portugal, Portuguese Republic; adj Portuguese; capital Lisbon

country QA
  en  Qatar, State of Qatar; adj Qatari, Qataris; capital Doha

country RO
  en  Romania; adj Romanian, Romanians; capital Bucharest

country RU
  en  Russia, Russian Federation; adj Russian, Russians; capital Moscow, Kremlin

country RW
  en  Rwanda, Republic of Rwanda; adj Rwandan, Rwandans; capital Kigali

country KN
  en  Saint Kitts and Nevis; adj Kittitian

country LC
  en  Saint Lucia; adj Saint Lucian

country VC
  en  Saint Vincent and the Grenadines

country WS
  en  Samoa, Independent State of Samoa; adj Samoan; capital Apia

country SM
  en  San Marino; adj Sammarinese

country ST
  en  São Tomé and Príncipe

country SA
  en  Saudi Arabia, Kingdom of Saudi Arabia; adj Saudi, Saudi Arabian, Saudis; capital Riyadh

country SN
  en  Senegal, Republic of Senegal; adj Senegalese; capital Dakar

country RS
  en  Serbia, Republic of Serbia; adj Serbian, Serbs; capital Belgrade

country SC
  en  Seychelles; adj Seychellois

country SL
  en  Sierra Leone; adj Sierra Leonean; capital Freetown

country SG
  en  Singapore, Republic of Singapore; adj Singaporean, Singaporeans

country SK
  en  Slovakia, Slovak Republic; adj Slovak, Slovaks; capital Bratislava

country SI
  en  Slovenia, Republic of Slovenia; adj Slovenian, Slovene; capital Ljubljana

country SB
  en  Solomon Islands; adj Solomon Islander; capital Honiara

country SO
  en  Somalia, Federal Republic of Somalia; adj Somali, Somalis; capital Mogadishu

country ZA
  en  South Africa, Republic of South Africa; adj South African, South Africans; capital Pretoria

country SS
  en  South Sudan, Republic of South Sudan; adj South Sudanese; capital Juba

country ES
  en  Spain, Kingdom of Spain; adj Spanish, Spaniards; capital Madrid

country LK
  en  Sri Lanka, Democratic Socialist Republic of Sri Lanka; adj Sri Lankan, Sri Lankans; capital Colombo

country SD
  en  Sudan, Republic of the Sudan; adj Sudanese; capital Khartoum

country SR
  en  Suriname; adj Surinamese; capital Paramaribo

country SE
  en  Sweden, Kingdom of Sweden; adj Swedish, Swedes; capital Stockholm

country CH
  en  Switzerland, Swiss Confederation; adj Swiss; capital Bern

country SY
  en  Syria, Syrian Arab Republic; adj Syrian, Syrians; capital Damascus

country TW
  en  Taiwan; adj Taiwanese; capital Taipei

country TJ
  en  Tajikistan, Republic of Tajikistan; adj Tajik, Tajiks, Tajikistani; capital Dushanbe

country TZ
  en  Tanzania, United Republic of Tanzania; adj Tanzanian, Tanzanians; capital Dodoma, Dar es Salaam

country TH
  en  Thailand, Kingdom of Thailand; adj Thai, Thais; capital Bangkok

country TL
  en  Timor-Leste, East Timor; adj Timorese; capital Dili

country TG
  en  Togo, Togolese Republic; adj Togolese; capital Lomé

country TO
  en  Tonga, Kingdom of Tonga; adj Tongan; capital Nuku'alofa

country TT
  en  Trinidad and Tobago; adj Trinidadian; capital Port of Spain

country TN
  en  Tunisia, Republic of Tunisia; adj Tunisian, Tunisians; capital Tunis

country TR
  en  Turkey, Türkiye, Republic of Türkiye, Republic of Turkey; adj Turkish, Turks; capital Ankara

country TM
  en  Turkmenistan; adj Turkmen, Turkmens; capital Ashgabat

country TV
  en  Tuvalu; adj Tuvaluan; capital Funafuti

country UG
  en  Uganda, Republic of Uganda; adj Ugandan, Ugandans; capital Kampala

country UA
  en  Ukraine; adj Ukrainian, Ukrainians; capital Kyiv, Kiev

country AE
  en  United Arab Emirates, UAE, Emirates; adj Emirati, Emiratis; capital Abu Dhabi

country GB
  en  United Kingdom, UK, Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland; adj British, Britons; capital London, Downing Street

country US
  en  United States, US, USA, United States of America, America; adj American, Americans; capital Washington, White House

country UY
  en  Uruguay; adj Uruguayan; capital Montevideo

country UZ
  en  Uzbekistan, Republic of Uzbekistan; adj Uzbek, Uzbeks, Uzbekistani; capital Tashkent

country VU
  en  Vanuatu; adj Ni-Vanuatu; capital Port Vila

country VA
  en  Holy See, Vatican

country VE
  en  Venezuela, Bolivarian Republic of Venezuela; adj Venezuelan, Venezuelans; capital Caracas

country VN
  en  Vietnam, Viet Nam, Socialist Republic of Vietnam; adj Vietnamese; capital Hanoi

country YE
  en  Yemen, Republic of Yemen; adj Yemeni, Yemenis; capital Sana'a, Sanaa

country ZM
  en  Zambia, Republic of Zambia; adj Zambian, Zambians; capital Lusaka

country ZW
  en  Zimbabwe, Republic of Zimbabwe; adj Zimbabwean, Zimbabweans; capital Harare
