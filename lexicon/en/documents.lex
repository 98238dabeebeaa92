# Lines of documents that are not their text. `any`: seen in documents of every language.

# A line that starts like this is dropped.
class noise
  any Надоели баннеры, i Надоели баннеры, iНе можете найти, i Не можете найти, Не можете найти то, Читать позже, Главная |, Подпишитесь, Реклама, Поделиться, Научная статья на тему, Текст научной, Аннотация научной статьи, Ключевые слова, Статья проверена, Статья поступила, Рецензент, Благодарности, УДК, ББК
  en Photo credit, Image credit, Read more, Read also, Read later, Read next, Share this, Share on, Subscribe, Sign up, Advertisement, Sponsored, Related articles, Related:, Home |, Follow us, Click here, Cookie, We use cookies, Accept all cookies, E-mail:, Email:, DOI:, Key words, Keywords, Acknowledgments, Acknowledgements, Copyright, ©, All rights reserved, ISSN, Tags:, Comments, Print this, Download PDF, CC BY, Kind Regards, The article was received, Received:, ORCID, By our correspondent, By our correspondents, Reporting by, Editing by, Log in, Skip to, Newsletter, Most read, Trending, Follow the topic

# What stands before a caption, which is read without it.
class caption
  any Фото:
  en Photo:, Photograph:, Image:, Picture:, Caption:, Pictured:

# The headline of a list of sources: what follows is dropped up to the next section.
class references
  any ЛИТЕРАТУРА, Литература, Список литературы, Список использованных источников, Источники, Примечания, Сведения об авторе, СВЕДЕНИЯ ОБ АВТОРЕ, Сведения об авторах, СВЕДЕНИЯ ОБ АВТОРАХ, Об авторе, Об авторах, Информация об авторе
  en References, Reference list, Bibliography, Works cited, Literature, Literature cited, Notes, Endnotes, Sources, Further reading, List of references, About the author, About the authors, About theauthor

# Headlines that end a list of sources.
class section
  any ЗАКЛЮЧЕНИЕ, Заключение, Введение, Приложение
  en Conclusion, Conclusions, Introduction, Abstract, Discussion, Results, Appendix, Annex, Recommendations, Summary, Background

# A headline with one of these is an author's line.
class byline
  en PhD, Ph.D., Dr. Sc., DSc, candidate of sciences, doctor of sciences, corresponding author, e-mail, email, ORCID, by our correspondent, our correspondent, staff writer, staff reporter, special to, reported by, written by, MA, MSc, BA
