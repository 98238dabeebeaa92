# Heads of state and government, foreign ministers and other people in international affairs, by
# state: name, other spellings; then offices with their years (FROM..TO, open when in office in
# 2025). "~" marks a surname that is known well enough to stand alone. Years are common knowledge.

list official RU
  en Dmitry Medvedev, Dmitri Medvedev, ~Medvedev; president 2008..2012; prime minister 2012..2020
  en Sergei Shoigu, Sergey Shoigu, ~Shoigu; ru Сергей Шойгу; defence minister 2012..2024
  en Andrei Belousov; defence minister 2024..
  en Dmitry Peskov
  en Maria Zakharova
  en Alexei Overchuk, Alexey Overchuk; deputy prime minister 2020..
  en Alexander Novak; deputy prime minister 2020..
  en Denis Manturov; first deputy prime minister 2024..
  en Anton Siluanov; finance minister 2011..
  en Elvira Nabiullina; ru Эльвира Набиуллина; governor of the central bank 2013..
  en Alexei Likhachev, Alexey Likhachev
  en Igor Sechin
  en Alexei Miller, Alexey Miller
  en Andrei Kostin, Andrey Kostin
  en Valentina Matviyenko
  en Vyacheslav Volodin
  en Sergei Ryabkov, Sergey Ryabkov
  en Yuri Ushakov, Yury Ushakov
  en Igor Levitin
  en Maxim Reshetnikov
  en Sergei Tsivilev
  en Roman Starovoit
  en Kirill Dmitriev
  en Boris Titov
  en Andrei Rudenko
  en Viktor Chernomyrdin
  en Mikhail Fradkov; prime minister 2004..2007
  en Viktor Zubkov; prime minister 2007..2008
  en Vagit Alekperov
  en Rustam Minnikhanov
  en Ramzan Kadyrov

list official US
  en George W. Bush; president 2001..2009
  en Hillary Clinton; secretary of state 2009..2013
  en John Kerry; secretary of state 2013..2017
  en Mike Pompeo, ~Pompeo; secretary of state 2018..2021
  en Marco Rubio, ~Rubio; ru Марко Рубио; secretary of state 2025..
  en Rex Tillerson; secretary of state 2017..2018
  en Condoleezza Rice; secretary of state 2005..2009
  en Kamala Harris; vice president 2021..2025
  en J.D. Vance, JD Vance; vice president 2025..
  en Janet Yellen, ~Yellen; treasury secretary 2021..2025
  en Scott Bessent; treasury secretary 2025..
  en Jake Sullivan
  en Lloyd Austin; defence secretary 2021..2025
  en Pete Hegseth
  en Gina Raimondo
  en Howard Lutnick
  en Katherine Tai
  en Wendy Sherman
  en Donald Lu
  en Steve Witkoff
  en Samantha Power
  en Nancy Pelosi
  en Elon Musk
  en Bill Gates
  en Tim Cook
  en Mark Zuckerberg
  en Jensen Huang
  en Sam Altman
  en Jeff Bezos
  en Warren Buffett
  en John Bolton
  en Sergio Gor
  en Jerome Powell
  en Amos Hochstein

list official CN
  en Hu Jintao; ru Ху Цзиньтао; president 2003..2013
  en Jiang Zemin; ru Цзян Цзэминь; president 1993..2003
  en Wen Jiabao; ru Вэнь Цзябао; premier 2003..2013
  en Qin Gang; foreign minister 2023..2023
  en Yang Jiechi
  en Han Zheng; vice president 2023..
  en Wang Qishan; vice president 2018..2023
  en Ding Xuexiang; vice premier 2023..
  en He Lifeng; vice premier 2023..
  en Zhang Guoqing; vice premier 2023..
  en Liu Guozhong; vice premier 2023..
  en Hu Chunhua; vice premier 2018..2023
  en Sun Chunlan
  en Liu He; vice premier 2018..2023
  en Zhang Gaoli; vice premier 2013..2018
  en Zhao Leji
  en Li Zhanshu
  en Wang Huning
  en Cai Qi
  en Wang Wentao; commerce minister 2020..
  en Zhong Shan; commerce minister 2017..2020
  en Gao Hucheng
  en Ma Xingrui
  en Chen Quanguo
  en Zhang Xiao
  en Zhang Hanhui
  en Han Chunlin
  en Liu Jianchao
  en Mao Ning
  en Wang Wenbin
  en Zhao Lijian
  en Hua Chunying
  en Lin Jian
  en Zheng Shanjie
  en Pan Gongsheng
  en Yi Gang
  en Zhou Xiaochuan
  en Jin Liqun
  en Jack Ma
  en Pony Ma
  en Ren Zhengfei
  en Wang Chuanfu
  en Robin Zeng
  en Sun Weidong
  en Yu Jun
  en Du Dewen
  en Qian Naicheng
  en Li Hui
  en Ji Shumin

list official KZ
  en Karim Massimov; prime minister 2007..2012; prime minister 2014..2016
  en Serik Akhmetov; prime minister 2012..2014
  en Bakytzhan Sagintayev, Bakytzhan Sagintaev; prime minister 2016..2019
  en Daniyal Akhmetov; prime minister 2003..2007
  en Kassymzhomart Tokayev
  en Mukhtar Tileuberdi, Mukhtar Tleuberdi; foreign minister 2019..2023
  en Murat Nurtleu; foreign minister 2023..2025
  en Yermek Kosherbayev; foreign minister 2025..
  en Erlan Idrissov; foreign minister 2012..2016
  en Kairat Abdrakhmanov; foreign minister 2016..2018
  en Beibut Atamkulov; foreign minister 2018..2019
  en Roman Sklyar; first deputy prime minister 2022..
  en Serik Zhumangarin; deputy prime minister 2022..
  en Kanat Bozumbayev; deputy prime minister 2023..
  en Tamara Duissenova; deputy prime minister 2022..
  en Galymzhan Koishybayev, Galymzhan Koishybaev
  en Bagdat Mussin; minister of digital development 2020..2024
  en Zhaslan Madiyev; minister of digital development 2024..
  en Askar Zhumagaliyev
  en Almassadam Satkaliyev, Almasadam Satkaliyev; energy minister 2023..2025
  en Bolat Akchulakov; energy minister 2021..2023
  en Nurlan Nogayev; energy minister 2019..2021
  en Yerlan Akkenzhenov; energy minister 2025..
  en Marat Karabayev; transport minister 2023..2025
  en Nurlan Sauranbayev
  en Kanat Sharlapaev
  en Yersayin Nagaspayev
  en Arman Shakkaliyev; trade minister 2023..
  en Bakhyt Sultanov; trade minister 2019..2022
  en Yerulan Zhamaubayev; finance minister 2020..2023
  en Madi Takiyev; finance minister 2023..
  en Alibek Kuantyrov; economy minister 2022..2024
  en Nurlan Baibazarov; economy minister 2024..2025
  en Asset Irgaliyev
  en Ruslan Dalenov; economy minister 2019..2021
  en Timur Suleimenov
  en Galymzhan Pirmatov
  en Erbolat Dossayev
  en Akhmetzhan Yessimov
  en Nurlan Zhakupov
  en Almasadam Satkaliev
  en Askhat Khassenov
  en Magzum Mirzagaliyev
  en Meirzhan Yussupov
  en Galymzhan Mamutbekov
  en Kuanysh Bektemirov
  en Maulen Ashimbayev
  en Yerlan Koshanov
  en Dariga Nazarbayeva
  en Timur Kulibayev
  en Mikhail Lomtadze
  en Timur Turlov
  en Shakhrat Nuryshev; ambassador to china 2019..
  en Gabit Koishibayev
  en Yerzhan Ashikbayev
  en Roman Vassilenko
  en Akan Rakhmetullin
  en Sayasat Nurbek
  en Ruslan Yelibayev
  en Ersain Nagaspayev
  en Gabidulla Ospankulov
  en Yerzhan Yelekeyev
  en Aidar Saparbayev
  en Erlan Karin
  en Umirzak Shukeyev
  en Talgat Yergaliyev
  en Aigul Kuspan

list official UZ
  en Islam Karimov, ~Karimov; president 1991..2016
  en Abdulla Aripov; prime minister 2016..
  en Abdulaziz Kamilov; foreign minister 2012..2022
  en Vladimir Norov; foreign minister 2022..2022
  en Bakhtiyor Saidov; foreign minister 2022..
  en Jamshid Khodjaev, Jamshid Khodzhaev; deputy prime minister 2022..
  en Jamshid Kuchkarov; deputy prime minister 2020..
  en Sardor Umurzakov
  en Achilbay Ramatov
  en Laziz Kudratov; minister of investment 2022..
  en Jurabek Mirzamakhmudov, Zhurabek Mirzamakhmudov; energy minister 2022..
  en Alisher Sultanov; energy minister 2019..2022
  en Sherzod Shermatov; minister of digital technologies 2022..
  en Ilkhom Makhkamov; transport minister 2021..
  en Tanzila Narbaeva
  en Timur Ishmetov
  en Azim Akhmedkhadjaev
  en Aziz Abdukhakimov
  en Saida Mirziyoyeva
  en Alisher Usmanov

list official KG
  en Askar Akayev; president 1990..2005
  en Kurmanbek Bakiyev; president 2005..2010
  en Roza Otunbayeva; president 2010..2011
  en Almazbek Atambayev; president 2011..2017
  en Sooronbay Jeenbekov; president 2017..2020
  en Akylbek Japarov; prime minister 2021..2024
  en Adylbek Kasymaliev, Adylbek Kasymaliyev; prime minister 2024..
  en Ulukbek Maripov
  en Jeenbek Kulubayev, Jeenbek Kulubaev; foreign minister 2022..
  en Ruslan Kazakbayev; foreign minister 2020..2022
  en Chingiz Aidarbekov; foreign minister 2018..2020
  en Kamchybek Tashiev
  en Taalaibek Ibrayev, Taalaibek Ibraev; energy minister 2022..
  en Bakyt Torobaev
  en Daniyar Amangeldiev
  en Edil Baisalov
  en Almaz Baketaev
  en Bakyt Sydykov
  en Tilek Tekebaev

list official TJ
  en Kokhir Rasulzoda, Qohir Rasulzoda; prime minister 2013..
  en Sirojiddin Muhriddin, Sirodjiddin Mukhriddin; foreign minister 2013..
  en Saimumin Yatimov
  en Daler Juma; energy minister 2020..
  en Zavqi Zavqizoda
  en Rustam Emomali
  en Sherali Mirzo

list official TM
  en Saparmurat Niyazov; president 1990..2006
  en Gurbanguly Berdimuhamedov, Gurbanguly Berdymukhammedov; ru Гурбангулы Бердымухамедов; president 2007..2022
  en Rashid Meredov, ~Meredov; foreign minister 2001..
  en Batyr Atdayev
  en Mammetkhan Chakyev

list official AZ
  en Heydar Aliyev; president 1993..2003
  en Ali Asadov; prime minister 2019..
  en Novruz Mammadov; prime minister 2018..2019
  en Artur Rasizade; prime minister 2003..2018
  en Jeyhun Bayramov; foreign minister 2020..
  en Elmar Mammadyarov; foreign minister 2004..2020
  en Mikayil Jabbarov; economy minister 2019..
  en Parviz Shahbazov; energy minister 2017..
  en Rashad Nabiyev; minister of digital development 2021..
  en Rovshan Najaf
  en Hikmet Hajiyev
  en Mukhtar Babayev
  en Shahin Mustafayev; deputy prime minister 2019..
  en Sahiba Gafarova
  en Mehriban Aliyeva

list official AM
  en Robert Kocharyan; president 1998..2008
  en Serzh Sargsyan; president 2008..2018
  en Armen Sarkissian; president 2018..2022
  en Vahagn Khachaturyan; president 2022..
  en Ararat Mirzoyan; foreign minister 2021..
  en Zohrab Mnatsakanyan; foreign minister 2018..2020
  en Mher Grigoryan; deputy prime minister 2019..
  en Alen Simonyan
  en Gevorg Papoyan
  en Suren Papikyan

list official GE
  en Eduard Shevardnadze; president 1995..2003
  en Mikheil Saakashvili; president 2004..2013
  en Giorgi Margvelashvili; president 2013..2018
  en Salome Zourabichvili, Salome Zurabishvili; president 2018..2024
  en Mikheil Kavelashvili; president 2024..
  en Irakli Garibashvili; prime minister 2013..2015; prime minister 2021..2024
  en Irakli Kobakhidze; prime minister 2024..
  en Giorgi Gakharia; prime minister 2019..2021
  en Giorgi Kvirikashvili; prime minister 2015..2018
  en Mamuka Bakhtadze
  en Bidzina Ivanishvili; prime minister 2012..2013
  en Ilia Darchiashvili; foreign minister 2022..2024
  en Maka Botchorishvili; foreign minister 2024..
  en David Zalkaliani
  en Levan Davitashvili; economy minister 2022..
  en Natia Turnava

list official TR
  en Ahmet Necdet Sezer; president 2000..2007
  en Abdullah Gül, Abdullah Gul; president 2007..2014
  en Ahmet Davutoğlu, Ahmet Davutoglu; prime minister 2014..2016
  en Binali Yıldırım, Binali Yildirim; prime minister 2016..2018
  en Mevlüt Çavuşoğlu, Mevlut Cavusoglu, ~Cavusoglu; foreign minister 2014..2023
  en Hakan Fidan, ~Fidan; ru Хакан Фидан; foreign minister 2023..
  en Cevdet Yılmaz, Cevdet Yilmaz; vice president 2023..
  en Fuat Oktay; vice president 2018..2023
  en Mehmet Şimşek, Mehmet Simsek; finance minister 2023..
  en Alparslan Bayraktar; energy minister 2023..
  en Fatih Dönmez, Fatih Donmez; energy minister 2018..2023
  en Ömer Bolat, Omer Bolat; trade minister 2023..
  en Mehmet Muş, Mehmet Mus; trade minister 2021..2023
  en Abdulkadir Uraloğlu, Abdulkadir Uraloglu; transport minister 2023..
  en Hulusi Akar; defence minister 2018..2023
  en Yaşar Güler, Yasar Guler; defence minister 2023..
  en Numan Kurtulmuş, Numan Kurtulmus
  en Haluk Bayraktar
  en Selçuk Bayraktar, Selcuk Bayraktar

list official IR
  en Mohammad Khatami; president 1997..2005
  en Mahmoud Ahmadinejad; president 2005..2013
  en Hassan Rouhani; president 2013..2021
  en Ali Khamenei, ~Khamenei; supreme leader 1989..
  en Mohammad Javad Zarif, ~Zarif; foreign minister 2013..2021
  en Hossein Amir-Abdollahian; foreign minister 2021..2024
  en Abbas Araghchi, Abbas Araqchi, ~Araghchi; foreign minister 2024..
  en Mohammad Mokhber; vice president 2021..2024
  en Mohammad Reza Aref; vice president 2024..
  en Farzaneh Sadegh

list official AF
  en Hamid Karzai; president 2001..2014
  en Ashraf Ghani; president 2014..2021
  en Amir Khan Muttaqi; foreign minister 2021..
  en Abdul Ghani Baradar; deputy prime minister 2021..
  en Nooruddin Azizi

list official PK
  en Pervez Musharraf; president 2001..2008
  en Asif Ali Zardari; president 2008..2013; president 2024..
  en Nawaz Sharif; prime minister 2013..2017
  en Imran Khan; prime minister 2018..2022
  en Arif Alvi; president 2018..2024
  en Ishaq Dar; foreign minister 2024..
  en Bilawal Bhutto Zardari; foreign minister 2022..2023
  en Shah Mahmood Qureshi; foreign minister 2018..2022
  en Ahsan Iqbal
  en Asim Munir
  en Yousaf Raza Gilani; prime minister 2008..2012
  en Muhammad Aurangzeb

list official IN
  en Atal Bihari Vajpayee; prime minister 1998..2004
  en Manmohan Singh; prime minister 2004..2014
  en Pranab Mukherjee; president 2012..2017
  en Ram Nath Kovind; president 2017..2022
  en Droupadi Murmu; president 2022..
  en Sushma Swaraj; foreign minister 2014..2019
  en Subrahmanyam Jaishankar, S. Jaishankar, ~Jaishankar; foreign minister 2019..
  en Rajnath Singh; defence minister 2019..
  en Nirmala Sitharaman; finance minister 2019..
  en Piyush Goyal; commerce minister 2019..
  en Hardeep Singh Puri
  en Ajit Doval
  en Amit Shah
  en Nitin Gadkari
  en Gautam Adani
  en Mukesh Ambani
  en Vikram Misri
  en Ashwini Vaishnaw

list official BD
  en Sheikh Hasina; prime minister 2009..2024
  en Muhammad Yunus; chief adviser 2024..
  en Khaleda Zia

list official LK
  en Mahinda Rajapaksa; president 2005..2015
  en Maithripala Sirisena; president 2015..2019
  en Gotabaya Rajapaksa; president 2019..2022
  en Ranil Wickremesinghe; president 2022..2024
  en Anura Kumara Dissanayake; president 2024..

list official NP
  en K. P. Sharma Oli; prime minister 2024..
  en Pushpa Kamal Dahal; prime minister 2022..2024
  en Sher Bahadur Deuba

list official MM
  en Aung San Suu Kyi
  en Min Aung Hlaing

list official MN
  en Tsakhiagiin Elbegdorj; president 2009..2017
  en Khaltmaagiin Battulga; president 2017..2021
  en Ukhnaagiin Khurelsukh, U. Khurelsukh; prime minister 2017..2021; president 2021..
  en Luvsannamsrain Oyun-Erdene, L. Oyun-Erdene; prime minister 2021..2025
  en Gombojav Zandanshatar; prime minister 2025..
  en Battsetseg Batmunkh; foreign minister 2021..

list official JP
  en Junichiro Koizumi; prime minister 2001..2006
  en Yasuo Fukuda; prime minister 2007..2008
  en Taro Aso; prime minister 2008..2009
  en Yukio Hatoyama; prime minister 2009..2010
  en Naoto Kan; prime minister 2010..2011
  en Yoshihiko Noda; prime minister 2011..2012
  en Yoshihide Suga, ~Suga; prime minister 2020..2021
  en Shigeru Ishiba, ~Ishiba; ru Сигэру Исиба; prime minister 2024..2025
  en Sanae Takaichi; prime minister 2025..
  en Toshimitsu Motegi; foreign minister 2019..2021
  en Yoshimasa Hayashi; foreign minister 2021..2023
  en Yoko Kamikawa; foreign minister 2023..2024
  en Takeshi Iwaya; foreign minister 2024..2025
  en Taro Kono; foreign minister 2017..2019
  en Yasutoshi Nishimura
  en Ken Saito
  en Emperor Naruhito

list official KR
  en Kim Dae-jung; president 1998..2003
  en Roh Moo-hyun; president 2003..2008
  en Lee Myung-bak; president 2008..2013
  en Park Geun-hye; president 2013..2017
  en Lee Jae-myung, Lee Jae Myung; ru Ли Чжэ Мён; president 2025..
  en Han Duck-soo; prime minister 2022..2025
  en Kang Kyung-wha; foreign minister 2017..2021
  en Chung Eui-yong; foreign minister 2021..2022
  en Park Jin; foreign minister 2022..2024
  en Cho Tae-yul; foreign minister 2024..2025
  en Cho Hyun; foreign minister 2025..
  en Ahn Duk-geun
  en Lee Jae-yong

list official KP
  en Kim Jong-un, Kim Jong Un; leader 2011..
  en Kim Jong-il
  en Choe Son-hui

list official DE
  en Gerhard Schröder, Gerhard Schroeder; chancellor 1998..2005
  en Frank-Walter Steinmeier, ~Steinmeier; president 2017..
  en Heiko Maas; foreign minister 2018..2021
  en Sigmar Gabriel; foreign minister 2017..2018
  en Annalena Baerbock, ~Baerbock; foreign minister 2021..2025
  en Johann Wadephul; foreign minister 2025..
  en Robert Habeck, ~Habeck; vice chancellor 2021..2025
  en Christian Lindner; finance minister 2021..2024
  en Boris Pistorius; defence minister 2023..
  en Svenja Schulze
  en Peter Altmaier
  en Katherina Reiche
  en Lars Klingbeil; vice chancellor 2025..

list official FR
  en Jacques Chirac; president 1995..2007
  en Nicolas Sarkozy; president 2007..2012
  en François Hollande, Francois Hollande; president 2012..2017
  en Édouard Philippe, Edouard Philippe; prime minister 2017..2020
  en Jean Castex; prime minister 2020..2022
  en Élisabeth Borne, Elisabeth Borne; prime minister 2022..2024
  en Gabriel Attal; prime minister 2024..2024
  en Michel Barnier; prime minister 2024..2024
  en François Bayrou, Francois Bayrou; prime minister 2024..2025
  en Sébastien Lecornu, Sebastien Lecornu; prime minister 2025..
  en Jean-Yves Le Drian; foreign minister 2017..2022
  en Catherine Colonna; foreign minister 2022..2024
  en Stéphane Séjourné, Stephane Sejourne; foreign minister 2024..2024
  en Jean-Noël Barrot, Jean-Noel Barrot; foreign minister 2024..
  en Bruno Le Maire; finance minister 2017..2024
  en Patrick Pouyanné, Patrick Pouyanne
  en Franck Riester
  en Olivier Becht

list official GB
  en Tony Blair; prime minister 1997..2007
  en Gordon Brown; prime minister 2007..2010
  en David Cameron, ~Cameron; prime minister 2010..2016
  en Theresa May; prime minister 2016..2019
  en Boris Johnson; ru Борис Джонсон; prime minister 2019..2022
  en Liz Truss; prime minister 2022..2022
  en Dominic Raab; foreign secretary 2019..2021
  en James Cleverly; foreign secretary 2022..2023
  en David Lammy; foreign secretary 2024..2025
  en Yvette Cooper; foreign secretary 2025..
  en Jeremy Hunt
  en Rachel Reeves
  en King Charles III, Charles III; king 2022..
  en Queen Elizabeth II, Elizabeth II; queen 1952..2022
  en Philip Hammond

list official IT
  en Silvio Berlusconi; prime minister 2008..2011
  en Mario Monti; prime minister 2011..2013
  en Matteo Renzi; prime minister 2014..2016
  en Paolo Gentiloni; prime minister 2016..2018
  en Giuseppe Conte; prime minister 2018..2021
  en Mario Draghi; prime minister 2021..2022
  en Sergio Mattarella; president 2015..
  en Antonio Tajani; foreign minister 2022..
  en Luigi Di Maio; foreign minister 2019..2022
  en Adolfo Urso
  en Claudio Descalzi
  en Guido Crosetto
  en Matteo Salvini

list official ES
  en José María Aznar; prime minister 1996..2004
  en José Luis Rodríguez Zapatero; prime minister 2004..2011
  en Mariano Rajoy; prime minister 2011..2018
  en Pedro Sánchez, Pedro Sanchez; prime minister 2018..
  en Josep Borrell, ~Borrell; ru Жозеп Боррель; foreign minister 2018..2019
  en José Manuel Albares, Jose Manuel Albares; foreign minister 2021..
  en King Felipe VI, Felipe VI; king 2014..

list official PT
  en António Costa, Antonio Costa; prime minister 2015..2024
  en Luís Montenegro; prime minister 2024..
  en Marcelo Rebelo de Sousa; president 2016..
  en José Manuel Barroso; prime minister 2002..2004

list official PL
  en Aleksander Kwaśniewski; president 1995..2005
  en Lech Kaczyński; president 2005..2010
  en Bronisław Komorowski; president 2010..2015
  en Andrzej Duda, ~Duda; president 2015..2025
  en Karol Nawrocki; president 2025..
  en Donald Tusk, ~Tusk; prime minister 2007..2014; prime minister 2023..
  en Beata Szydło; prime minister 2015..2017
  en Mateusz Morawiecki; prime minister 2017..2023
  en Radosław Sikorski, Radoslaw Sikorski; foreign minister 2023..
  en Zbigniew Rau; foreign minister 2020..2023

list official UA
  en Leonid Kuchma; president 1994..2005
  en Viktor Yushchenko; president 2005..2010
  en Viktor Yanukovych; president 2010..2014
  en Petro Poroshenko; president 2014..2019
  en Denys Shmyhal; prime minister 2020..2025
  en Yulia Svyrydenko; prime minister 2025..
  en Dmytro Kuleba; foreign minister 2020..2024
  en Andrii Sybiha; foreign minister 2024..
  en Yulia Tymoshenko; prime minister 2007..2010
  en Arseniy Yatsenyuk
  en Volodymyr Groysman
  en Mykhailo Fedorov

list official BY
  en Roman Golovchenko; prime minister 2020..2025
  en Alexander Turchin; prime minister 2025..
  en Vladimir Makei; foreign minister 2012..2022
  en Sergei Aleinik; foreign minister 2022..2024
  en Maxim Ryzhenkov; foreign minister 2024..
  en Sviatlana Tsikhanouskaya
  en Nikolai Snopkov

list official MD
  en Vladimir Voronin; president 2001..2009
  en Igor Dodon; president 2016..2020
  en Maia Sandu, ~Sandu; president 2020-12-24..
  en Dorin Recean; prime minister 2023..2025
  en Natalia Gavrilita; prime minister 2021..2023
  en Nicu Popescu; foreign minister 2021..2024
  en Mihai Popșoi, Mihai Popsoi; foreign minister 2024..

list official RO
  en Traian Băsescu; president 2004..2014
  en Klaus Iohannis; president 2014..2025
  en Nicușor Dan, Nicusor Dan; president 2025..
  en Marcel Ciolacu; prime minister 2023..2025
  en Nicolae Ciucă; prime minister 2021..2023
  en Ilie Bolojan; prime minister 2025..
  en Luminița Odobescu
  en Bogdan Aurescu; foreign minister 2019..2023

list official BG
  en Rumen Radev; president 2017..
  en Boyko Borisov, Boyko Borissov; prime minister 2009..2021
  en Kiril Petkov; prime minister 2021..2022
  en Rosen Zhelyazkov; prime minister 2025..

list official HU
  en Péter Szijjártó, Peter Szijjarto, ~Szijjártó, ~Szijjarto; foreign minister 2014..
  en János Áder; president 2012..2022
  en Katalin Novák; president 2022..2024
  en Tamás Sulyok; president 2024..
  en Ferenc Gyurcsány

list official CZ
  en Miloš Zeman, Milos Zeman; president 2013..2023
  en Petr Pavel; president 2023..
  en Andrej Babiš, Andrej Babis; prime minister 2017..2021
  en Petr Fiala; prime minister 2021..2025
  en Jan Lipavský, Jan Lipavsky; foreign minister 2021..

list official SK
  en Zuzana Čaputová, Zuzana Caputova; president 2019..2024
  en Peter Pellegrini; president 2024..
  en Robert Fico; prime minister 2023..
  en Juraj Blanár, Juraj Blanar; foreign minister 2023..

list official AT
  en Sebastian Kurz; chancellor 2017..2021
  en Karl Nehammer; chancellor 2021..2025
  en Christian Stocker; chancellor 2025..
  en Alexander Van der Bellen; president 2017..
  en Alexander Schallenberg; foreign minister 2019..2025
  en Heinz Fischer; president 2004..2016
  en Karin Kneissl; foreign minister 2017..2019

list official CH
  en Ignazio Cassis
  en Alain Berset
  en Viola Amherd
  en Karin Keller-Sutter
  en Guy Parmelin
  en Simonetta Sommaruga

list official NL
  en Mark Rutte, ~Rutte; prime minister 2010..2024
  en Dick Schoof; prime minister 2024..
  en Wopke Hoekstra
  en Sigrid Kaag
  en Caspar Veldkamp
  en King Willem-Alexander

list official BE
  en Alexander De Croo; prime minister 2020..2025
  en Bart De Wever; prime minister 2025..
  en Maxime Prévot
  en Hadja Lahbib

list official LU
  en Xavier Bettel; prime minister 2013..2023
  en Luc Frieden; prime minister 2023..

list official SE
  en Stefan Löfven; prime minister 2014..2021
  en Magdalena Andersson; prime minister 2021..2022
  en Ulf Kristersson; prime minister 2022..
  en Tobias Billström; foreign minister 2022..2024
  en Maria Malmer Stenergard
  en Greta Thunberg

list official NO
  en Jens Stoltenberg, ~Stoltenberg; prime minister 2005..2013
  en Erna Solberg; prime minister 2013..2021
  en Jonas Gahr Støre, Jonas Gahr Store; prime minister 2021..
  en Espen Barth Eide; foreign minister 2023..
  en Anniken Huitfeldt

list official DK
  en Mette Frederiksen; prime minister 2019..
  en Lars Løkke Rasmussen, Lars Lokke Rasmussen; prime minister 2015..2019
  en Anders Fogh Rasmussen; prime minister 2001..2009
  en Dan Jørgensen

list official FI
  en Sauli Niinistö, Sauli Niinisto; president 2012..2024
  en Alexander Stubb; president 2024..
  en Sanna Marin; prime minister 2019..2023
  en Petteri Orpo; prime minister 2023..
  en Elina Valtonen; foreign minister 2023..
  en Tarja Halonen; president 2000..2012
  en Pekka Haavisto

list official EE
  en Toomas Hendrik Ilves; president 2006..2016
  en Kersti Kaljulaid; president 2016..2021
  en Alar Karis; president 2021..
  en Kaja Kallas, ~Kallas; prime minister 2021..2024
  en Kristen Michal; prime minister 2024..
  en Jüri Ratas; prime minister 2016..2021
  en Margus Tsahkna; foreign minister 2023..
  en Urmas Reinsalu

list official LV
  en Egils Levits; president 2019..2023
  en Edgars Rinkēvičs, Edgars Rinkevics; president 2023..
  en Krišjānis Kariņš, Krisjanis Karins; prime minister 2019..2023
  en Evika Siliņa, Evika Silina; prime minister 2023..
  en Baiba Braže, Baiba Braze; foreign minister 2024..
  en Kaspars Briškens; transport minister 2023..2025

list official LT
  en Dalia Grybauskaitė, Dalia Grybauskaite; president 2009..2019
  en Gitanas Nausėda, Gitanas Nauseda; president 2019..
  en Ingrida Šimonytė, Ingrida Simonyte; prime minister 2020..2024
  en Gintautas Paluckas; prime minister 2024..2025
  en Inga Ruginienė; prime minister 2025..
  en Gabrielius Landsbergis; foreign minister 2020..2024
  en Kęstutis Budrys

list official GR
  en Kyriakos Mitsotakis, ~Mitsotakis; prime minister 2019..
  en Alexis Tsipras; prime minister 2015..2019
  en Nikos Dendias; foreign minister 2019..2023
  en George Gerapetritis; foreign minister 2023..

list official CY
  en Nicos Anastasiades; president 2013..2023
  en Nikos Christodoulides; president 2023..

list official RS
  en Boris Tadić; president 2004..2012
  en Tomislav Nikolić; president 2012..2017
  en Ana Brnabić, Ana Brnabic; prime minister 2017..2024
  en Miloš Vučević, Milos Vucevic; prime minister 2024..2025
  en Đuro Macut; prime minister 2025..
  en Ivica Dačić, Ivica Dacic; foreign minister 2022..2024
  en Marko Đurić, Marko Djuric; foreign minister 2024..
  en Siniša Mali, Sinisa Mali; finance minister 2018..

list official HR
  en Andrej Plenković, Andrej Plenkovic; prime minister 2016..
  en Zoran Milanović, Zoran Milanovic; president 2020..

list official SI
  en Robert Golob; prime minister 2022..
  en Nataša Pirc Musar; president 2022..
  en Janez Janša
  en Tanja Fajon

list official BA
  en Milorad Dodik
  en Željka Cvijanović
  en Denis Bećirović
  en Borjana Krišto

list official ME
  en Milo Đukanović, Milo Djukanovic; president 2018..2023
  en Jakov Milatović; president 2023..
  en Milojko Spajić

list official AL
  en Edi Rama; prime minister 2013..
  en Bajram Begaj; president 2022..

list official MK
  en Zoran Zaev; prime minister 2017..2022
  en Stevo Pendarovski; president 2019..2024
  en Hristijan Mickoski; prime minister 2024..
  en Dimitar Kovačevski

list official XK
  en Albin Kurti; prime minister 2021..
  en Vjosa Osmani; president 2021..
  en Hashim Thaçi; president 2016..2020

list official IE
  en Micheál Martin, Micheal Martin; prime minister 2020..2022; prime minister 2025..
  en Leo Varadkar; prime minister 2017..2020
  en Simon Harris; prime minister 2024..2025

list official IS
  en Katrín Jakobsdóttir; prime minister 2017..2024
  en Kristrún Frostadóttir; prime minister 2024..

list official MT
  en Robert Abela; prime minister 2020..

list official SA
  en King Abdullah bin Abdulaziz; king 2005..2015
  en King Salman, Salman bin Abdulaziz; king 2015..
  en Faisal bin Farhan, Prince Faisal bin Farhan; foreign minister 2019..
  en Abdulaziz bin Salman, Prince Abdulaziz bin Salman; energy minister 2019..
  en Khalid Al-Falih, Khalid al-Falih; minister of investment 2020..
  en Adel al-Jubeir
  en Amin Nasser
  en Yasir Al-Rumayyan
  en Bandar Alkhorayef
  en Mohammed Al-Jadaan

list official AE
  en Khalifa bin Zayed; president 2004..2022
  en Mohammed bin Rashid, Mohammed bin Rashid Al Maktoum; prime minister 2006..
  en Abdullah bin Zayed, Abdullah bin Zayed Al Nahyan; foreign minister 2006..
  en Mansour bin Zayed; vice president 2023..
  en Tahnoun bin Zayed
  en Sultan Al Jaber, Sultan al-Jaber
  en Suhail Al Mazrouei, Suhail al-Mazrouei; energy minister 2013..
  en Khaldoon Al Mubarak
  en Thani Al Zeyoudi, Thani bin Ahmed Al Zeyoudi
  en Mohamed Jameel Al Ramahi
  en Omar Al Olama
  en Anwar Gargash

list official QA
  en Tamim bin Hamad, Tamim bin Hamad Al Thani, Sheikh Tamim; emir 2013..
  en Mohammed bin Abdulrahman Al Thani; prime minister 2023..
  en Saad Al-Kaabi, Saad al-Kaabi; energy minister 2018..

list official KW
  en Mishal Al-Ahmad, Mishal al-Ahmad al-Sabah; emir 2023..
  en Nawaf Al-Ahmad; emir 2020..2023

list official OM
  en Qaboos bin Said; sultan 1970..2020
  en Haitham bin Tariq, Haitham bin Tarik; sultan 2020..
  en Badr Albusaidi, Badr bin Hamad Al Busaidi; foreign minister 2020..
  en Salim bin Nasser Al Aufi, Salim Al Aufi; minister of energy and minerals 2022..
  en Mohammed Al Rumhi

list official BH
  en Hamad bin Isa Al Khalifa; king 2002..
  en Salman bin Hamad Al Khalifa; crown prince 1999..

list official JO
  en Abdullah II, King Abdullah II, King Abdullah; king 1999..
  en Ayman Safadi; foreign minister 2017..
  en Bisher Khasawneh; prime minister 2020..2024
  en Jafar Hassan; prime minister 2024..

list official IQ
  en Barham Salih; president 2018..2022
  en Abdul Latif Rashid; president 2022..
  en Mustafa al-Kadhimi; prime minister 2020..2022
  en Mohammed Shia al-Sudani, Mohammed al-Sudani; prime minister 2022..
  en Fuad Hussein; foreign minister 2020..
  en Nouri al-Maliki; prime minister 2006..2014
  en Haider al-Abadi; prime minister 2014..2018

list official SY
  en Bashar al-Assad, Bashar Assad; president 2000..2024
  en Ahmed al-Sharaa; president 2025..
  en Asaad al-Shaibani; foreign minister 2024..

list official LB
  en Michel Aoun; president 2016..2022
  en Joseph Aoun; president 2025..
  en Najib Mikati; prime minister 2021..2025
  en Nawaf Salam; prime minister 2025..

list official IL
  en Ariel Sharon; prime minister 2001..2006
  en Benjamin Netanyahu, Binyamin Netanyahu, ~Netanyahu; ru Биньямин Нетаньяху; prime minister 2009..2021; prime minister 2022..
  en Naftali Bennett; prime minister 2021..2022
  en Yair Lapid; prime minister 2022..2022
  en Isaac Herzog; president 2021..
  en Israel Katz; foreign minister 2024..2024
  en Gideon Saar, Gideon Sa'ar; foreign minister 2024..
  en Eli Cohen

list official PS
  en Mahmoud Abbas; president 2005..
  en Mohammad Mustafa; prime minister 2024..

list official EG
  en Hosni Mubarak; president 1981..2011
  en Abdel Fattah el-Sisi, Abdel Fattah al-Sisi, ~Sisi; ru Абдель Фаттах ас-Сиси; president 2014..
  en Mostafa Madbouly; prime minister 2018..
  en Sameh Shoukry; foreign minister 2014..2024
  en Badr Abdelatty; foreign minister 2024..

list official TN
  en Kais Saied; president 2019..

list official DZ
  en Abdelmadjid Tebboune; president 2019..

list official MA
  en King Mohammed VI, Mohammed VI; king 1999..
  en Aziz Akhannouch; prime minister 2021..
  en Nasser Bourita; foreign minister 2017..

list official LY
  en Abdul Hamid Dbeibah; prime minister 2021..
  en Khalifa Haftar
  en Muammar Gaddafi

list official SD
  en Omar al-Bashir; president 1993..2019
  en Abdel Fattah al-Burhan

list official ET
  en Meles Zenawi; prime minister 1995..2012
  en Hailemariam Desalegn; prime minister 2012..2018
  en Abiy Ahmed; prime minister 2018..
  en Sahle-Work Zewde; president 2018..2024
  en Taye Atske Selassie; president 2024..
  en Demeke Mekonnen; foreign minister 2020..2024

list official KE
  en Mwai Kibaki; president 2002..2013
  en Musalia Mudavadi; foreign minister 2023..
  en Raila Odinga
  en Kithure Kindiki; deputy president 2024..
  en Rigathi Gachagua; deputy president 2022..2024
  en Njuguna Ndung'u
  en John Mbadi
  en Kipchumba Murkomen
  en Davis Chirchir

list official UG
  en Yoweri Museveni; president 1986..

list official TZ
  en John Magufuli; president 2015..2021
  en Samia Suluhu Hassan; president 2021..
  en Jakaya Kikwete; president 2005..2015

list official RW
  en Paul Kagame, ~Kagame; president 2000..
  en Olivier Nduhungirehe
  en Vincent Biruta

list official BI
  en Évariste Ndayishimiye, Evariste Ndayishimiye; president 2020..

list official CD
  en Joseph Kabila; president 2001..2019
  en Félix Tshisekedi, Felix Tshisekedi; president 2019..

list official CG
  en Denis Sassou Nguesso; president 1997..

list official ZA
  en Thabo Mbeki; president 1999..2008
  en Jacob Zuma; president 2009..2018
  en Cyril Ramaphosa, ~Ramaphosa; ru Сирил Рамафоса; president 2018..
  en Naledi Pandor; foreign minister 2019..2024
  en Ronald Lamola; foreign minister 2024..
  en Parks Tau

list official NG
  en Olusegun Obasanjo; president 1999..2007
  en Goodluck Jonathan; president 2010..2015
  en Muhammadu Buhari; president 2015..2023
  en Bola Tinubu, Bola Ahmed Tinubu, ~Tinubu; president 2023..
  en Yusuf Tuggar; foreign minister 2023..
  en Aliko Dangote
  en Ngozi Okonjo-Iweala

list official GH
  en John Mahama, John Dramani Mahama; president 2012..2017; president 2025..
  en Nana Akufo-Addo; president 2017..2025
  en Mahamudu Bawumia; vice president 2017..2025
  en Shirley Ayorkor Botchwey

list official SN
  en Macky Sall; president 2012..2024
  en Bassirou Diomaye Faye; president 2024..
  en Ousmane Sonko; prime minister 2024..

list official CI
  en Alassane Ouattara; president 2011..

list official ML
  en Assimi Goïta, Assimi Goita; president 2021..

list official BF
  en Ibrahim Traoré, Ibrahim Traore; president 2022..

list official NE
  en Mohamed Bazoum; president 2021..2023
  en Abdourahamane Tchiani

list official TD
  en Mahamat Idriss Déby; president 2021..
  en Idriss Déby; president 1990..2021

list official CM
  en Paul Biya; president 1982..

list official GA
  en Brice Oligui Nguema; president 2023..
  en Ali Bongo; president 2009..2023

list official GQ
  en Teodoro Obiang; president 1979..

list official AO
  en José Eduardo dos Santos; president 1979..2017
  en João Lourenço, Joao Lourenco; president 2017..

list official ZM
  en Hakainde Hichilema; president 2021..
  en Edgar Lungu; president 2015..2021

list official ZW
  en Robert Mugabe; president 1987..2017
  en Emmerson Mnangagwa; president 2017..

list official MZ
  en Filipe Nyusi; president 2015..2025
  en Daniel Chapo; president 2025..

list official NA
  en Hage Geingob; president 2015..2024
  en Netumbo Nandi-Ndaitwah; president 2025..

list official BW
  en Mokgweetsi Masisi; president 2018..2024
  en Duma Boko; president 2024..

list official MG
  en Andry Rajoelina; president 2019..2025

list official MW
  en Lazarus Chakwera; president 2020..2025
  en Peter Mutharika; president 2025..

list official SO
  en Hassan Sheikh Mohamud; president 2022..

list official DJ
  en Ismaïl Omar Guelleh, Ismail Omar Guelleh; president 1999..

list official ER
  en Isaias Afwerki; president 1993..

list official BR
  en Luiz Inácio Lula da Silva, Luiz Inacio Lula da Silva, Lula da Silva, ~Lula; ru Лула да Силва; president 2003..2011; president 2023..
  en Dilma Rousseff; president 2011..2016
  en Michel Temer; president 2016..2018
  en Jair Bolsonaro, ~Bolsonaro; president 2019..2023
  en Mauro Vieira; foreign minister 2023..
  en Fernando Haddad; finance minister 2023..
  en Geraldo Alckmin; vice president 2023..
  en Celso Amorim

list official AR
  en Cristina Fernández de Kirchner, Cristina Kirchner; president 2007..2015
  en Mauricio Macri; president 2015..2019
  en Alberto Fernández, Alberto Fernandez; president 2019..2023
  en Javier Milei, ~Milei; president 2023..
  en Diana Mondino; foreign minister 2023..2024
  en Gerardo Werthein; foreign minister 2024..2025
  en Luis Caputo

list official CL
  en Michelle Bachelet; president 2014..2018
  en Sebastián Piñera, Sebastian Pinera; president 2018..2022
  en Gabriel Boric; president 2022..
  en Alberto van Klaveren; foreign minister 2023..

list official PE
  en Pedro Castillo; president 2021..2022
  en Dina Boluarte; president 2022..2025
  en José Jerí; president 2025..
  en Elmer Schialer; foreign minister 2024..
  en Javier González-Olaechea

list official CO
  en Juan Manuel Santos; president 2010..2018
  en Iván Duque, Ivan Duque; president 2018..2022
  en Gustavo Petro, ~Petro; president 2022..
  en Laura Sarabia

list official VE
  en Hugo Chávez, Hugo Chavez; president 1999..2013
  en Nicolás Maduro, Nicolas Maduro, ~Maduro; president 2013..
  en Delcy Rodríguez
  en Yván Gil

list official BO
  en Evo Morales; president 2006..2019
  en Luis Arce; president 2020..2025
  en Rodrigo Paz; president 2025..

list official EC
  en Rafael Correa; president 2007..2017
  en Lenín Moreno; president 2017..2021
  en Guillermo Lasso; president 2021..2023
  en Daniel Noboa; president 2023..

list official PY
  en Santiago Peña; president 2023..
  en Mario Abdo Benítez; president 2018..2023

list official UY
  en Luis Lacalle Pou; president 2020..2025
  en Yamandú Orsi; president 2025..

list official MX
  en Enrique Peña Nieto; president 2012..2018
  en Andrés Manuel López Obrador, Andres Manuel Lopez Obrador; president 2018..2024
  en Claudia Sheinbaum, ~Sheinbaum; president 2024..
  en Marcelo Ebrard

list official CU
  en Fidel Castro; president 1976..2008
  en Raúl Castro, Raul Castro; president 2008..2018
  en Miguel Díaz-Canel, Miguel Diaz-Canel; president 2019..
  en Bruno Rodríguez

list official PA
  en José Raúl Mulino; president 2024..
  en Laurentino Cortizo; president 2019..2024

list official CR
  en Rodrigo Chaves; president 2022..

list official SV
  en Nayib Bukele; president 2019..

list official GT
  en Bernardo Arévalo; president 2024..

list official HN
  en Xiomara Castro; president 2022..

list official NI
  en Daniel Ortega; president 2007..

list official DO
  en Luis Abinader; president 2020..

list official CA
  en Stephen Harper; prime minister 2006..2015
  en Justin Trudeau, ~Trudeau; ru Джастин Трюдо; prime minister 2015..2025
  en Mark Carney, ~Carney; prime minister 2025..
  en Mélanie Joly, Melanie Joly; foreign minister 2021..2025
  en Anita Anand; foreign minister 2025..
  en Chrystia Freeland
  en Mary Ng

list official AU
  en John Howard; prime minister 1996..2007
  en Kevin Rudd; prime minister 2007..2010
  en Malcolm Turnbull; prime minister 2015..2018
  en Scott Morrison; prime minister 2018..2022
  en Anthony Albanese, ~Albanese; prime minister 2022..
  en Penny Wong; foreign minister 2022..
  en Marise Payne; foreign minister 2018..2022
  en Richard Marles
  en Don Farrell

list official NZ
  en Jacinda Ardern; prime minister 2017..2023
  en Christopher Luxon; prime minister 2023..
  en Winston Peters; foreign minister 2023..
  en Nanaia Mahuta

list official FJ
  en Frank Bainimarama; prime minister 2007..2022
  en Sitiveni Rabuka; prime minister 2022..

list official PG
  en James Marape; prime minister 2019..

list official SB
  en Manasseh Sogavare; prime minister 2019..2024
  en Jeremiah Manele; prime minister 2024..

list official SG
  en Lee Hsien Loong; prime minister 2004..2024
  en Lawrence Wong; prime minister 2024..
  en Vivian Balakrishnan; foreign minister 2015..
  en Josephine Teo
  en Tharman Shanmugaratnam; president 2023..
  en Gan Kim Yong
  en Ng Eng Hen

list official MY
  en Mahathir Mohamad; prime minister 2018..2020
  en Najib Razak; prime minister 2009..2018
  en Anwar Ibrahim; prime minister 2022..
  en Muhyiddin Yassin; prime minister 2020..2021
  en Ismail Sabri Yaakob
  en Mohamad Hasan; foreign minister 2023..
  en Zambry Abdul Kadir
  en Tengku Zafrul Aziz
  en Rafizi Ramli

list official ID
  en Susilo Bambang Yudhoyono; president 2004..2014
  en Joko Widodo, ~Jokowi; president 2014..2024
  en Prabowo Subianto, ~Prabowo; president 2024..
  en Retno Marsudi; foreign minister 2014..2024
  en Sugiono; foreign minister 2024..
  en Luhut Binsar Pandjaitan, Luhut Pandjaitan
  en Airlangga Hartarto
  en Sri Mulyani Indrawati, Sri Mulyani; finance minister 2016..2025
  en Erick Thohir
  en Bahlil Lahadalia

list official TH
  en Thaksin Shinawatra; prime minister 2001..2006
  en Yingluck Shinawatra; prime minister 2011..2014
  en Prayut Chan-o-cha; prime minister 2014..2023
  en Srettha Thavisin; prime minister 2023..2024
  en Paetongtarn Shinawatra; prime minister 2024..2025
  en Anutin Charnvirakul; prime minister 2025..
  en Maris Sangiampongsa
  en Don Pramudwinai

list official VN
  en Nguyen Phu Trong; leader 2011..2024
  en To Lam; leader 2024..
  en Pham Minh Chinh; prime minister 2021..
  en Nguyen Xuan Phuc; prime minister 2016..2021
  en Luong Cuong; president 2024..
  en Vo Van Thuong; president 2023..2024
  en Bui Thanh Son; foreign minister 2021..2025
  en Le Hoai Trung; foreign minister 2025..
  en Nguyen Manh Hung
  en Tran Hong Ha
  en Nguyen Hong Dien

list official PH
  en Benigno Aquino; president 2010..2016
  en Rodrigo Duterte, ~Duterte; president 2016..2022
  en Ferdinand Marcos Jr., Ferdinand Marcos, Bongbong Marcos; president 2022..
  en Enrique Manalo; foreign secretary 2022..2025
  en Theresa Lazaro; foreign secretary 2025..

list official KH
  en Hun Sen; prime minister 1998..2023
  en Hun Manet; prime minister 2023..
  en Prak Sokhonn; foreign minister 2016..

list official LA
  en Thongloun Sisoulith; president 2021..
  en Sonexay Siphandone; prime minister 2022..
  en Saleumxay Kommasith

list official BN
  en Hassanal Bolkiah; sultan 1967..

list official TL
  en José Ramos-Horta; president 2022..
  en Xanana Gusmão; prime minister 2023..

list official TW
  en Chen Shui-bian; president 2000..2008
  en Ma Ying-jeou; president 2008..2016
  en Tsai Ing-wen; president 2016..2024
  en Lai Ching-te, William Lai; president 2024..
  en Joseph Wu

list official HK
  en Carrie Lam
  en John Lee

list official VA
  en Pope Francis
  en Pope Leo XIV
  en Pope Benedict XVI
  en Pietro Parolin

list official
  en José Manuel Durão Barroso
  en Jean-Claude Juncker, ~Juncker
  en Federica Mogherini, ~Mogherini
  en Kristalina Georgieva, ~Georgieva
  en Christine Lagarde, ~Lagarde
  en Ajay Banga
  en David Malpass
  en Jim Yong Kim
  en Odile Renaud-Basso
  en Suma Chakrabarti
  en Werner Hoyer
  en Nadia Calviño
  en Akinwumi Adesina
  en Sidi Ould Tah
  en Masatsugu Asakawa
  en Masato Kanda
  en Tedros Adhanom Ghebreyesus, Tedros Adhanom, ~Tedros
  en Audrey Azoulay
  en Irina Bokova
  en Rafael Grossi, Rafael Mariano Grossi
  en Yukiya Amano
  en Fatih Birol
  en Mathias Cormann
  en Moussa Faki Mahamat, Moussa Faki
  en Mahmoud Ali Youssouf
  en Hussein Brahim Taha
  en Jasem Albudaiwi
  en Ahmed Aboul Gheit
  en Kao Kim Hourn
  en Zhang Ming
  en Nurlan Yermekbayev
  en Omurbek Babanov
  en Baghdad Amreyev
  en Kubanychbek Omuraliev
  en Imangali Tasmagambetov
  en Stanislav Zas
  en Mikhail Myasnikovich
  en Tigran Sargsyan
  en Sergei Lebedev
  en Masood Khan
  en Terhi Hakala
  en Dubravka Šuica
  en Jozef Síkela
  en Jutta Urpilainen
  en Valdis Dombrovskis
  en Maroš Šefčovič
  en Roberta Metsola
  en Josep Borrell Fontelles
  en Gianni Infantino
  en Thomas Bach
  en Jean Kaseya
  en Patricia Espinosa
  en Simon Stiell
  en Inger Andersen
  en Filippo Grandi
  en Volker Türk
  en Achim Steiner
  en Catherine Russell
  en Cindy McCain
  en Qu Dongyu
  en Doreen Bogdan-Martin
  en Houlin Zhao
  en Pascal Lamy
  en Roberto Azevêdo
  en Marcos Troyjo
  en K. V. Kamath
  en Haitham Al Ghais
  en Mohammed Barkindo
  en Klaus Schwab
  en Børge Brende
  en Kirsty Coventry
