# Well-known treaties.

agreement nat
  en  North Atlantic Treaty

agreement uncharter
  en  Charter of the United Nations, UN Charter

agreement paris
  en  Paris Agreement
  ru  Парижское соглашение

agreement npt
  en  Non-Proliferation Treaty

agreement jcpoa
  en  Joint Comprehensive Plan of Action, JCPOA

agreement minsk
  en  Minsk agreements
  ru  Минские соглашения[p]

agreement cptpp
  en  CPTPP

agreement rcep
  en  RCEP, Regional Comprehensive Economic Partnership

agreement usmca
  en  USMCA

