# People in office, with their offices and dates where they are heads of state or government.
# Dates are common knowledge. "~" marks a name that is too short to be recognised inside others.

official kz-tokayev
  en  Kassym-Jomart Tokayev, Kassym-Zhomart Tokayev, Qasym-Jomart Toqayev, Kasym-Zhomart Tokaev, Tokayev, Tokaev, Toqayev, Tokajew
  ru  Касым-Жомарт Токаев, К. Токаев, К.-Ж. Токаев, Токаев
  kk  Қасым-Жомарт Тоқаев, Тоқаев
  country KZ
  office president of KZ 2019-03-20..

official kz-nazarbayev
  en  Nursultan Nazarbayev, Nazarbayev, Nazarbaev
  ru  Нурсултан Назарбаев, Назарбаев
  kk  Нұрсұлтан Назарбаев, Назарбаев
  country KZ
  office president of KZ 1990-04-24..2019-03-20

official kz-mamin
  en  Askar Mamin, A. Mamin, ~Mamin
  ru  Аскар Мамин, ~Мамин
  country KZ
  office prime minister of KZ 2019-02-25..2022-01-05

official kz-smailov
  en  Alikhan Smailov, ~Smailov
  ru  Алихан Смаилов, ~Смаилов
  country KZ
  office prime minister of KZ 2022-01-05..2024-02-05

official kz-bektenov
  en  Olzhas Bektenov, ~Bektenov
  ru  Олжас Бектенов, ~Бектенов
  kk  Олжас Бектенов
  country KZ
  office prime minister of KZ 2024-02-06..

official cn-xi
  en  Xi Jinping, ~Xi
  ru  Си Цзиньпин
  kk  Си Цзиньпин
  country CN
  office president of CN 2013-03-14..

official cn-liqiang
  en  Li Qiang
  ru  Ли Цян
  country CN
  office premier of CN 2023-03-11..

official cn-likeqiang
  en  Li Keqiang
  ru  Ли Кэцян
  country CN
  office premier of CN 2013-03-15..2023-03-11

official cn-wangyi
  en  Wang Yi
  ru  Ван И
  country CN

official ru-putin
  en  Vladimir Putin, Putin
  ru  Владимир Путин, ~Путин
  country RU
  office president of RU 2012-05-07..

official ru-mishustin
  en  Mikhail Mishustin, Mishustin
  ru  Михаил Мишустин, ~Мишустин
  country RU
  office prime minister of RU 2020-01-16..

official ru-lavrov
  en  Sergei Lavrov, Sergey Lavrov, Lavrov
  ru  Сергей Лавров, ~Лавров
  country RU

official ru-gref
  en  German Gref, Herman Gref, G. Gref, Gref
  ru  Герман Греф, ~Греф
  country RU

official uz-mirziyoyev
  en  Shavkat Mirziyoyev, Mirziyoyev
  ru  Шавкат Мирзиёев, Шавкат Мирзияев, ~Мирзиёев
  country UZ
  office president of UZ 2016-12-14..

official kg-japarov
  en  Sadyr Japarov, Sadyr Zhaparov, Japarov
  ru  Садыр Жапаров, ~Жапаров
  country KG
  office president of KG 2021-01-28..

official tj-rahmon
  en  Emomali Rahmon, Rahmon
  ru  Эмомали Рахмон, ~Рахмон
  country TJ
  office president of TJ 1994-11-16..

official tm-berdi
  en  Serdar Berdimuhamedov
  ru  Сердар Бердымухамедов
  country TM
  office president of TM 2022-03-19..

official az-aliyev
  en  Ilham Aliyev, Aliyev
  ru  Ильхам Алиев, ~Алиев
  country AZ
  office president of AZ 2003-10-31..

official tr-erdogan
  en  Recep Tayyip Erdoğan, Erdoğan
  ru  Реджеп Тайип Эрдоган, Реджеп Эрдоган, Тайип Эрдоган, ~Эрдоган
  country TR
  office president of TR 2014-08-28..

official am-pashinyan
  en  Nikol Pashinyan, Pashinyan
  ru  Никол Пашинян, ~Пашинян
  country AM
  office prime minister of AM 2018-05-08..

official us-biden
  en  Joe Biden, Biden
  ru  Джо Байден, Джозеф Байден, ~Байден
  country US
  office president of US 2021-01-20..2025-01-20

official us-trump
  en  Donald Trump, Trump
  ru  Дональд Трамп, ~Трамп
  country US
  office president of US 2025-01-20..

official us-obama
  en  Barack Obama, Obama
  ru  Барак Обама, ~Обама
  country US
  office president of US 2009-01-20..2017-01-20

official us-blinken
  en  Antony Blinken, Blinken
  ru  Энтони Блинкен, ~Блинкен
  country US

official fr-macron
  en  Emmanuel Macron, Macron
  ru  Эммануэль Макрон, ~Макрон
  country FR
  office president of FR 2017-05-14..

official de-scholz
  en  Olaf Scholz, Scholz
  ru  Олаф Шольц, ~Шольц
  country DE
  office chancellor of DE 2021-12-08..2025-05-06

official de-merkel
  en  Angela Merkel, Merkel
  ru  Ангела Меркель, ~Меркель
  country DE
  office chancellor of DE 2005-11-22..2021-12-08

official de-merz
  en  Friedrich Merz, Merz
  ru  Фридрих Мерц, ~Мерц
  country DE
  office chancellor of DE 2025-05-06..

official in-modi
  en  Narendra Modi, Modi
  ru  Нарендра Моди, ~Моди
  country IN
  office prime minister of IN 2014-05-26..

official jp-kishida
  en  Fumio Kishida, Kishida
  ru  Фумио Кисида
  country JP
  office prime minister of JP 2021-10-04..2024-10-01

official jp-abe
  en  Shinzo Abe
  ru  Синдзо Абэ
  country JP
  office prime minister of JP 2012-12-26..2020-09-16

official kr-yoon
  en  Yoon Suk-yeol, Yoon Suk Yeol
  country KR
  office president of KR 2022-05-10..2025-04-04

official kr-moon
  en  Moon Jae-in
  country KR
  office president of KR 2017-05-10..2022-05-09

official sa-mbs
  en  Mohammed bin Salman
  ru  Мухаммед бен Салман, Мухаммед бин Салман
  country SA
  office prime minister of SA 2022-09-27..

official ae-mbz
  en  Mohamed bin Zayed
  country AE
  office president of AE 2022-05-14..

official ke-ruto
  en  William Ruto, Ruto
  country KE
  office president of KE 2022-09-13..

official ke-kenyatta
  en  Uhuru Kenyatta
  country KE
  office president of KE 2013-04-09..2022-09-13

official by-lukashenko
  en  Alexander Lukashenko, Lukashenko
  ru  Александр Лукашенко, ~Лукашенко
  country BY
  office president of BY 1994-07-20..

official ua-zelensky
  en  Volodymyr Zelensky, Volodymyr Zelenskyy, Zelensky, Zelenskyy
  country UA
  office president of UA 2019-05-20..

official ir-raisi
  en  Ebrahim Raisi, Raisi
  ru  Эбрахим Раиси
  country IR
  office president of IR 2021-08-03..2024-05-19

official ir-pezeshkian
  en  Masoud Pezeshkian, Pezeshkian
  ru  Масуд Пезешкиан
  country IR
  office president of IR 2024-07-28..

official pk-sharif
  en  Shehbaz Sharif
  country PK
  office prime minister of PK 2024-03-03..

official hu-orban
  en  Viktor Orbán, Orbán
  ru  Виктор Орбан, ~Орбан
  country HU
  office prime minister of HU 2010-05-29..

official rs-vucic
  en  Aleksandar Vučić, Vučić
  ru  Александр Вучич, Александар Вучич, ~Вучич
  country RS
  office president of RS 2017-05-31..

official gb-starmer
  en  Keir Starmer, Starmer
  ru  Кир Стармер
  country GB
  office prime minister of GB 2024-07-05..

official gb-sunak
  en  Rishi Sunak
  ru  Риши Сунак
  country GB
  office prime minister of GB 2022-10-25..2024-07-05

official it-meloni
  en  Giorgia Meloni, Meloni
  ru  Джорджа Мелони
  country IT
  office prime minister of IT 2022-10-22..

official eu-leyen
  en  Ursula von der Leyen, von der Leyen
  ru  Урсула фон дер Ляйен

official eu-michel
  en  Charles Michel
  ru  Шарль Мишель

official un-guterres
  en  António Guterres
  ru  Антониу Гутерриш

official un-annan
  en  Kofi Annan

official un-ban
  en  Ban Ki-moon

