# How English names of bodies, companies, agreements and people are built.

# The head of a name tells its type: "Ministry of X", "X Corporation", "Treaty on X".
class body-head
  en ministry, agency, commission, committee, council, department, cabinet, parliament, senate, assembly, court, treasury, administration, directorate, bureau, government, authority, secretariat, embassy, consulate, directorate-general, service, inspectorate, chancellery, prosecutor's office, central bank, national bank, reserve bank, state bank, office of the president, congress, duma, chamber of deputies, house of representatives, akimat, governorate, municipality, akimat, khokimiyat, people's bank, mayor's office, command, coast guard, border guard, police, border service, fleet

class company-head
  en company, corporation, group, holding, holdings, bank, fund, enterprise, airline/airlines, airways, railway/railways, industries, motors, technologies, telecom, telecommunications, petroleum, oil company, electric, energy, power, steel, mining, metals, insurance, capital, investments, partners, logistics, shipping, exchange, solutions, engineering, systems, electronics, pharmaceuticals, utility, grid, consortium, conglomerate, ventures, international, resources, refinery, operator, alliance, automotive, motor, aerospace, semiconductor, chemicals, construction, development bank, savings bank, investment bank, sovereign wealth fund, investment authority, investment fund, corp, aluminium, copper, uranium, gas, oil

class organization-head
  en university, academy, institute, association, union, organization/organizations, organisation/organisations, foundation, federation, league, society, think tank, centre, center, college, school, museum, party, confederation, community, movement, network, chamber of commerce, chamber, armed forces, agency network, library, hospital, club, laboratory, polytechnic, observatory, coalition, secretariat, business council, platform, bloc, red cross, red crescent, front, polytechnic university, commonwealth, army, navy, armed forces/armed forces, guild, syndicate

class initiative-head
  en initiative, strategy, programme, program, plan, project, corridor, route, law, act, policy, vision, roadmap, road map, pipeline, railway line, road, silk road, mechanism, framework, scheme, action plan, agenda, bill, code, decree, doctrine, partnership programme, canal, highway, expressway, power plant, nuclear power plant, dam, port project, industrial park, free trade zone, special economic zone, economic zone, megaproject, field, facility, deal of the century, gateway, regulation, directive, bridge, gas pipeline, oil pipeline, cable, hydropower plant, port, airport, mine, refinery, terminal, metro, railway, wind farm, solar park, tunnel

class event-head
  en forum, summit, conference, exhibition, round table, roundtable, congress, expo, symposium, seminar, workshop, fair, games, week, dialogue, session, convention, meeting, world cup, olympics, hackathon, assembly session, festival

class agreement-head
  en agreement, treaty, memorandum/memoranda of understanding, memorandum/memorandums of cooperation, memorandum/memoranda, memorandum/memorandums, contract, protocol, declaration, statement, charter, convention, communique, communiqué, pact, accord, strategic partnership, letter/letters of intent, mou, memorandum/memorandums of understanding, letter/letters of understanding, road map agreement, deal, covenant, compact, ceasefire, concession

# What companies are called in small letters, besides the heads above: ", a payments firm".
class company-noun
  en firm, lender, carmaker, producer, developer, start-up, startup, manufacturer, retailer, contractor, supplier, subsidiary, unit, joint venture, arm, brokerage, provider, maker, giant, venture, carrier, miner, builder, shipbuilder, chipmaker, steelmaker, drugmaker, oil major, investor, wholesaler, trader, commodity trader, exporter, importer, distributor, refiner, smelter, broker, insurer, telecoms operator, mobile operator, grid operator, conglomerate, payment system, marketplace, state company, state-owned company, energy company, oil company, gas company, mining company, shipping line, shipper, news site, bookmaker, brewer, planemaker, planter, engineering firm, consultancy, law firm, infrastructure manager, railway operator, state enterprise, sovereign fund, wealth fund, pension fund, private equity firm, hedge fund, chain, dairy, airline, fintech, platform operator, contract manufacturer

# The same of organizations.
class organization-noun
  en charity, ngo, watchdog, environmental group, rights group, human rights group, campaign group, advocacy group, lobby group, lobby, trade union, think-tank, research centre, research center, research institute, business association, industry body, trade body, civil society group, opposition party, militia, rebel group, bloc, alliance of states, non-profit, nonprofit, aid agency, relief agency, news agency, development agency, monastery, church, sports federation, standards body, research body, umbrella group, farmers' union, teachers' union

# Works and ventures that are named by their place: "the Shymkent refinery", "the Oyu Tolgoi mine".
class facility-head
  en plant, solar plant, hydropower plant, wind farm, solar park, solar farm, wind park, power plant, nuclear plant, nuclear power plant, power station, hydropower station, dam, mine, copper mine, gold mine, refinery, oil refinery, pipeline, gas pipeline, oil pipeline, railway, railway line, rail line, line, high-speed line, port project, terminal, gas terminal, lng terminal, oilfield, oil field, gas field, gasfield, field, deposit, project, corridor, programme, program, initiative, highway, motorway, expressway, bridge, tunnel, canal, cable, subsea cable, submarine cable, interconnector, smelter, industrial park, free zone, special economic zone, free economic zone, reservoir, metro, power line, transmission line, launch site, cosmodrome, steelworks, gigafactory, scheme

# Adjectives that say that a body is of several states.
class supranational
  en European, African, Asian, Arab, Eurasian, Pan-African, Nordic, Baltic, Caribbean, Pacific, Inter-American, Latin American, Islamic, International, World, Global, Interstate, Intergovernmental, Inter-Parliamentary, Interparliamentary, Commonwealth, ASEAN, Africa, Europe, Asia, Turkic, Andean, Mekong, Benelux, Euratom, Euro-Mediterranean, Trans-Caspian, Central Asian, Southern African, East African, West African, Central African, Gulf, Mediterranean, Black Sea, Caspian, Arctic, Multilateral, Bilateral

# What only firms do, so that an unknown subject of theirs is one.
class business-verb
  en acquire, buy/bought, sell/sold, lend/lent, invest, produce, manufacture, export, import, supply, own, raise, mine, drill, refine, ship, lease, build/built, construct, operate, employ, market, distribute, deliver, win/won, outbid/outbid, sign, install, develop, borrow, repay/repaid, post, earn, hire, assemble, generate, finance, insure, license, outsource, expand, partner, compete, supply, trade

# An unknown name behind these is a firm: "has acquired Mono", "a contract with Budimex".
class company-object
  en acquire, buy/bought, own, take/took/taken over, merge with, compete with, hire, outbid/outbid, partner with, shares in, a stake in, stake in, agreement with, agreements with, contract with, contracts with, deal with, deals with, the contract to, a contract to, invest in, shares of, loan to, loans to, lend/lent, operated by, owned by, built by, produced by, manufactured by, acquired by, bought by, supplied by, financed by, developed by, customer of, subsidiary of, unit of, arm of, branch of, a rival of, rival of

# And an unknown name of two or three words behind these is a person's.
class person-object
  en meet/met, receive, appoint, elect, arrest, dismiss, congratulate, phone, telephone, greet, succeed, nominate, told/told, headed by, led by, chaired by, interview, chaired by, thank

class company-participle
  en listed, headquartered, traded, based

# Offices that only firms have: "chief executive of X".
class office-company
  en ceo, chief executive, chief executive officer, chief financial officer, chief operating officer, managing director, founder, co-founder, owner, shareholder, shareholders, employees, subsidiary, shares, subsidiary, majority owner, customers, creditors

# A body named in small letters: "the Chinese government", "the Uzbek foreign ministry".
class bare-body
  en government, parliament, foreign ministry, defence ministry, defense ministry, finance ministry, energy ministry, transport ministry, trade ministry, central bank, cabinet, education ministry, health ministry, interior ministry, justice ministry, agriculture ministry, economy ministry, culture ministry, environment ministry, ministry of foreign affairs, ministry of finance, ministry of energy, ministry of transport, ministry of education, ministry of defence, ministry of trade, authorities = government, cabinet of ministers, ministry of health, ministry of agriculture, ministry of commerce, commerce ministry, ministry of industry, industry ministry

class company-form
  en llc, llp, ltd, limited, inc, incorporated, plc, jsc, ojsc, cjsc, pjsc, gmbh, ag, sa, spa, nv, bv, co, corp, kg, oy, ab, as, asa, jsc nc, pte, pty, sarl, kk, bhd, sdn bhd, pvt, ooo, oao, pao, zao, ao, too, sro, kft, a.s., s.a., s.p.a., n.v., se, srl, tbk, pt, joint stock company, saoc, saog, qpsc, qsc, bsc, ksc, pcl, sae, s.r.l., s.r.o., d.d., d.o.o., doo, oyj, aps, a/s, ehf, lda, ltda, s.a.u., sau, sab, s.a.b., eood, ead, ad, zrt, nyrt, sia, uab, ou, psc, pjsc, fze, fzco, fzc, gk, pp, private limited, public company, sca, sas, cv, bvba, k.k., ltée, aktiengesellschaft, aöf, a.ş., tic, san, mchj, xk, qk, tdk

# What ministries are for: "and" between two of these stays inside a name.
class topic
  en foreign affairs, foreign = foreign affairs, affairs, trade, economy, economic, economic development, finance, energy, transport, transportation, education, science, health, culture, tourism, sport, sports, industry, commerce, agriculture, defence, defense, interior = internal affairs, justice, environment, ecology, labour, labor, employment, information, communications, communication, technology, innovation, innovations, development, reform, integration, infrastructure, investment, investments, water, water resources, irrigation, natural resources, digital development, digital, aerospace industry, aerospace, construction, housing, urban development, planning, mines, mining, minerals, geology, oil, gas, petroleum, power, electricity, research, higher education, youth, social affairs, social, social protection, security, national security, emergency situations, emergencies, statistics, taxation, customs, immigration, tourism, railways, aviation, ports, shipping, fisheries, forestry, food, rural affairs, rural development, regional development, industrial development, industry, telecommunications, mass media, media, religious affairs, women, family, human resources, public works, public health, medicine, reconstruction, nuclear energy, atomic energy, climate, climate change, sustainable development, arts, sciences, social sciences, humanities, engineering, economics, management, business, law, engineering, mutual support, strategic partnership, friendship, good neighbourliness, cooperation, rule, history, politics, international relations, strategic studies, road, belt, roads, metals, chemicals, export-import, export, import, national economy, supervision, market regulation, banking, insurance, supply, privatization, competition, antimonopoly, protection, consumer, consumers, rights, privacy, privacy rights, democracy, human rights, standards, metrology, quality, tax, revenue, budget, treasury, electronics, machinery, steel, cement, textiles, heritage

# Small words that may stand inside a name.
class name-link
  en of, for, on, and, the, in, to, de, &, between, against, with

# Offices. office-state: of a state; office-head: of any body; office-minister: the body follows
# from the topic; office-envoy: accredited to somebody.
class office-state
  en president, prime minister, vice president, premier, chancellor, king, queen, emir, sultan, crown prince, head/heads of state, head/heads of government, vice premier, first lady, leader, ruler, president-elect, supreme leader, state councillor, state counsellor, taoiseach, monarch

class office-head
  en chairman, chairwoman, chairperson, chair, ceo, chief executive, chief executive officer, chief financial officer, chief operating officer, director, director general/directors general, director-general/directors-general, secretary general/secretaries general, secretary-general/secretaries-general, head, governor, mayor, akim, speaker, rector, general director, managing director, co-chair, co-chairman, founder, owner, commissioner, high representative, spokesperson, spokesman, spokeswoman, researcher, professor, analyst, expert, economist, senior fellow, executive director, country director, chief economist, editor, secretary, general secretary, boss, president = president, vice president, deputy, member of parliament/members of parliament, senator, lawmaker, commander, chief of staff, head of mission, party leader, regional director, dean, fellow, scholar, official, chief, coordinator, treasurer, board member, chair of the board, chairman of the board, chairman of the management board, representative, delegate

class office-minister
  en minister, secretary of state/secretaries of state, foreign secretary/foreign secretaries, state secretary/state secretaries, undersecretary, vice minister, deputy minister, minister/ministers of state

class office-envoy
  en ambassador, envoy, consul, consul general/consuls general, high commissioner, special representative, permanent representative, charge d'affaires, plenipotentiary, special envoy, trade representative

class office-rank
  en first, deputy, vice, acting, former, executive, senior, chief, assistant, associate, honorary, permanent, special, then, interim, incoming, outgoing, newly appointed, late, ex, co, current, new, managing, general, long-time, state, first deputy, board, supervisory board, management board, plenipotentiary, extraordinary

class counterpart
  en counterpart, colleague, opposite number, homologue

# A country before these stands for itself: "Chinese companies", "the Kazakh economy".
class proxy
  en company, firm, enterprise, business/businesses, lender, bank, investor, official, economy, market, side, carmaker, manufacturer, producer, exporter, importer, supplier, contractor, operator, authority, administration, leadership, leader, delegation, industry, consumer, buyer, entrepreneur, developer, state, nation, party, people/people, capital, government, military, army, corporation, diplomat, partner, farmer, miner, carrier, airline, refiner, utility, troops/troops, soil, territory, consortium, negotiator, expert, specialist, engineer, team, investment fund, pension fund, steelmaker, chipmaker, ally, state company, state companies, state-owned company, state-owned enterprise, government agency, banking sector, energy sector, mining sector, economic sector, sector, infrastructure, project, digital infrastructure, oil sector, gas sector, participation

# Groups known from the text before: the last two states, the last two people, the last two actors.
class group-states
  en the two countries, both countries, two countries, the two states, both states, the two nations, both nations, the two governments, both governments, the countries, the two neighbours, the three countries, the three states, the two sides, both sides, the sides, the parties, the two parties, both parties, the two, both, the two capitals, the three, the three nations, the neighbours, the two economies

class group-people
  en the two leaders, both leaders, the leaders, the two presidents, both presidents, the presidents, the two ministers, both ministers, the ministers, the heads of state, the two heads of state, the two prime ministers, the two officials, the three leaders, the three presidents, the two diplomats, the two men

class group-any
  en the companies, the two companies, both companies, the partners, the two firms, the two banks, the banks, the two ministries, both ministries, the ministries, the signatories, the two organisations, the two organizations, the two institutions, the two universities

# Capitalised words that are no person's name.
class not-person
  en north, south, east, west, northern, southern, eastern, western, central, new, great, national, state, international, global, world, digital, silk, road, belt, street, avenue, square, university, prize, award, institute, airport, island, islands, river, sea, mountain, mountains, valley, lake, gulf, bay, peninsula, city, province, region, district, economic, green, energy, solar, wind, plant, summit, forum, agreement, treaty, memorandum, declaration, charter, protocol, law, act, article, chapter, section, table, figure, annex, part, volume, page, photo, source, abstract, introduction, conclusion, references, key, background, challenges, january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, the, this, that, these, in, on, at, by, for, from, with, and, or, but, if, it, its, he, she, they, we, our, a, an, as, after, before, under, both, first, second, third, finally, however, meanwhile, according, today, yesterday, there, here, no, not, all, most, many, some, other, another, covid, internet, islam, christmas, eid, olympic, free, open, high, low, joint, general, chief, deputy, house, palace, tower, bridge, canal, port, railway, rail, line, station, park, hotel, bank, group, company, corporation, foundation, fund, gdp

# Places and peoples: neither actors nor part of one on their own.
class not-actor
  en Asia, Central Asia, Europe, Africa, East Africa, West Africa, Southeast Asia, South Asia, East Asia, Middle East, Latin America, North America, South America, Eurasia, Balkans, Western Balkans, Caucasus, South Caucasus, Gulf, Persian Gulf, Caspian, Caspian Sea, Black Sea, Red Sea, Aral Sea, South China Sea, Mediterranean, Baltic, Arctic, Antarctic, Pacific, Indo-Pacific, Asia-Pacific, Atlantic, Indian Ocean, Pacific Ocean, Sahel, Horn of Africa, Global South, West, East, North, South, Siberia, Far East, Xinjiang, Tibet, Almaty, Shanghai, Shenzhen, Guangzhou, Hong Kong Island, Istanbul, Dubai, Frankfurt, Geneva, New York, Brussels, Davos, Mumbai, Karachi, Lahore, Saint Petersburg, St Petersburg, Vladivostok, Kazan, Samarkand, Bukhara, Osh, Aktau, Atyrau, Khorgos, Urumqi, Xi'an, Shusha, Karabakh, Nagorno-Karabakh, Mombasa, Hiroshima, Kuryk, Turkestan, Shymkent, Karaganda, Pavlodar, Mangystau, English, Chinese language, Russian language, French language, Arabic, Turkic, Islamic, Islam, Muslim, Christian, Spring Festival, Internet, COVID, COVID-19, GDP, Geneva, Zurich, Sydney, Melbourne, Los Angeles, San Francisco, Osaka, Busan, Fukushima, Chernobyl, Jizzakh, Syrdarya, Naivasha, Malaba, Zhambyl, Tengiz

class name-particle
  en al, el, bin, ibn, van, von, der, den, de, da, di, la, le, ben, abu, uulu, kyzy, oglu, ogly, bint, du, dos, san, ter

class given-name
  en Alexander, Alexei, Alexey, Aleksandr, Aleksey, Andrei, Andrey, Anatoly, Anton, Boris, Dmitry, Dmitri, Evgeny, Yevgeny, Elena, Fyodor, German, Grigory, Igor, Ilya, Irina, Ivan, Kirill, Konstantin, Lev, Maria, Maksim, Maxim, Mikhail, Natalia, Nikolai, Nikolay, Oleg, Olga, Pavel, Petr, Roman, Sergei, Sergey, Svetlana, Stanislav, Tatiana, Valentina, Vasily, Viktor, Viktoria, Vitaly, Vladimir, Vladislav, Vyacheslav, Yuri, Yury, Denis, Arkady, Leonid, Gennady, Ruslan, Timur, Rustam, Ramzan
  en Nursultan, Kassym-Jomart, Askar, Alikhan, Olzhas, Serik, Yerlan, Erlan, Nurlan, Murat, Mukhtar, Kairat, Bakhytzhan, Bakytzhan, Daniyar, Dauren, Galym, Arman, Aidos, Almas, Bagdat, Marat, Roman, Sapar, Yerulan, Zhaslan, Timur, Madina, Aigul, Dinara, Gulnara, Saule, Aida, Beibut, Berik, Bolat, Darkhan, Kanat, Magzum, Nurzhan, Rakhim, Sayasat, Talgat, Tair, Umirzak, Zhanar, Zhandos, Sadyr, Almazbek, Sooronbay, Akylbek, Adylbek, Jeenbek, Ulukbek, Emomali, Rustam, Sirojiddin, Qohir, Gurbanguly, Serdar, Rashid, Shavkat, Abdulla, Jamshid, Jurabek, Laziz, Bakhtiyor, Sardor, Ilzat, Ilham, Heydar, Mikayil, Jeyhun, Nikol, Ararat, Vahe, Omerbek, Habit
  en Mohammed, Mohammad, Muhammad, Mohamed, Ahmed, Ahmad, Abdullah, Abdul, Ali, Hassan, Hussein, Ibrahim, Khalid, Khaled, Salman, Faisal, Saud, Sultan, Suhail, Tamim, Hamad, Omar, Yusuf, Youssef, Yousef, Mustafa, Mahmoud, Nasser, Said, Sami, Tariq, Fatima, Aisha, Mariam, Layla, Noura, Amina, Raad, Amin, Anwar, Imran, Shehbaz, Asif, Bilawal, Ishaq, Jalil, Karim, Majid, Rashed, Zayed, Haitham, Badr, Abdulaziz, Turki
  en Recep, Tayyip, Mehmet, Mustafa, Hakan, Mevlüt, Fatih, Binali, Abdullah, Cevdet, Alparslan, Bayram, Ömer, Osman, Kemal, Emine, Ayşe, Yaşar, Hulusi, Süleyman, Numan, Cenk, Murat, Serkan, Zeynep, Burak, Selçuk
  en John, James, Robert, Michael, William, David, Richard, Joseph, Thomas, Charles, Christopher, Daniel, Matthew, Anthony, Mark, Donald, Steven, Paul, Andrew, Joshua, Kenneth, Kevin, Brian, George, Edward, Ronald, Timothy, Jason, Jeffrey, Ryan, Jacob, Gary, Nicholas, Eric, Jonathan, Stephen, Larry, Justin, Scott, Brandon, Benjamin, Samuel, Gregory, Frank, Raymond, Patrick, Jack, Dennis, Jerry, Tyler, Aaron, Henry, Peter, Adam, Nathan, Douglas, Zachary, Kyle, Walter, Ethan, Jeremy, Harold, Keith, Christian, Roger, Noah, Gerald, Carl, Terry, Sean, Austin, Arthur, Lawrence, Jesse, Dylan, Bryan, Joe, Jordan, Billy, Bruce, Albert, Willie, Gabriel, Logan, Alan, Juan, Wayne, Roy, Ralph, Randy, Eugene, Vincent, Russell, Elijah, Louis, Bobby, Philip, Johnny, Rishi, Boris, Keir, Theresa, Margaret, Tony, Gordon, Emmanuel, Francois, François, Nicolas, Jacques, Jean, Pierre, Marine, Olaf, Angela, Friedrich, Frank-Walter, Annalena, Ursula, Josep, Kaja, Giorgia, Mario, Sergio, Silvio, Pedro, Jose, José, Luis, Carlos, Luiz, Jair, Javier, Viktor, Péter, Andrzej, Mateusz, Petr, Andrej, Klaus, Charles, Antonio, Antony, Ban, Kristalina, Christine, Odile, Suma, Werner, Mary, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Karen, Nancy, Lisa, Betty, Sandra, Ashley, Kimberly, Emily, Donna, Michelle, Carol, Amanda, Melissa, Deborah, Stephanie, Rebecca, Sharon, Laura, Cynthia, Kathleen, Amy, Anna, Julia, Hillary, Kamala, Jake, Lloyd, Marco, Wendy, Janet, Gina, Annika, Lars, Magnus, Erik, Ulf, Mette, Jonas, Sanna, Alexander, Karl, Sebastian, Herman, Martin, Odile, Isabelle, Catherine, Charlotte, Helena, Eva, Teresa, Sofia, Alena, Zuzana, Maia, Natia, Salome, Irakli, Giorgi, Ilia, Mikheil, Kipchumba, Uhuru, Raila, Yoweri, Samia, Cyril, Jacob, Thabo, Abiy, Hailemariam, Nana, Bola, Muhammadu, Macky, Alassane, Felix, Félix, Joao, João, Hakainde, Emmerson, Musalia, Njuguna
  en Narendra, Rajnath, Amit, Subrahmanyam, Manmohan, Piyush, Nirmala, Rahul, Sonia, Arun, Anil, Mukesh, Gautam, Ratan, Ashok, Vijay, Sanjay, Rajesh, Suresh, Ramesh, Ranil, Gotabaya, Mahinda, Sheikh, Hasina, Pushpa, Sher, Shinzo, Fumio, Yoshihide, Shigeru, Taro, Yoko, Toshimitsu, Yoshimasa, Takeshi, Hiroshi, Kenji, Akira, Tetsu, Tetsuya, Yukio, Naoto, Sanae, Takayuki, Hideki, Joko, Prabowo, Anwar, Mahathir, Ferdinand, Rodrigo, Srettha, Prayut, Hun, Nguyen, Pham, Tran, Vo, To

# Chinese and Korean family names, which come first.
class family-name-first
  en Xi, Li, Wang, Zhang, Liu, Chen, Yang, Huang, Zhao, Wu, Zhou, Xu, Sun, Ma, Zhu, Hu, Guo, He, Lin, Gao, Luo, Zheng, Liang, Xie, Tang, Deng, Han, Feng, Cao, Peng, Zeng, Xiao, Tian, Dong, Pan, Yuan, Cai, Jiang, Yu, Du, Ye, Cheng, Wei, Su, Lü, Ding, Ren, Lu, Yao, Shen, Zhong, Cui, Tan, Wan, Fang, Shi, Jia, Xiong, Meng, Qin, Bai, Zou, Dai, Hao, Qiu, Qian, Ning, Qiao, Song, Fan, Lei, Hou, Kim, Lee, Park, Choi, Jeong, Jung, Moon, Yoon, Cho, Kang, Yoo, Han, Chung, Ban
