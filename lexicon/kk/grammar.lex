# Words by which Kazakh prose is known as such. Kazakh has no grammar of clauses yet: silkgraph finds the
# actors of a Kazakh text, and no ties.

class conjunction
  kk және, мен, бен, пен, немесе, бірақ, ал, сондай-ақ

class preposition
  kk туралы, үшін, бойынша, арқылы, дейін, кейін, бұрын, арасында, арасындағы, бірге, қарсы, сәйкес

class determiner
  kk бұл, осы, сол, ол, бір, екі, барлық, әр

class pronoun-group
  kk олар

class be
  kk болды, болады, бар, жоқ, емес, еді, екен, болып, табылады

class verb
  kk қол қойды, жасады, деді, айтты, мәлімдеді, өтті, кездесті, құрды, берді, алды, келді, қатысты, жүргізді, бекітті, қабылдады, дамытуда, салады, болмақ, келісті, талқылады

class adverb
  kk бүгін, кеше, ертең, қазір, бірлесіп, бірлескен, жылы
