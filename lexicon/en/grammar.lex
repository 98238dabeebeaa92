# The closed classes of English: the words of which clauses are built.
# "together with = with" says: read "together with" as "with".

class determiner
  en the, a, an, this, that, these, those, some, any, every, each, both, all, no, several, many, most, more than, over, about, around, some of, one of, another, other, such, further, more

class preposition
  en with, between, among, of, to, for, in, on, at, by, from, into, under, over, about, against, through, via, within, during, after, before, since, until, towards, toward, near, across, along, beyond, behind, as, than, amid, despite, per, worth, past, outside, inside, around, throughout, following, concerning, regarding, upon = on, onto = on
  en together with, jointly with = together with, along with = together with, alongside = together with, in partnership with = together with, in cooperation with = together with, in collaboration with = together with, in conjunction with = together with, in tandem with = together with, hand in hand with = together with
  en on behalf of, in favour of, in favor of, in support of, in the presence of, in accordance with, in line with, in addition to, thanks to, due to, because of, as part of, as a part of = as part of, within the framework of = as part of, in the framework of = as part of, on the sidelines of, on the margins of = on the sidelines of, at the invitation of, at the request of, in exchange for, in return for, as well as = and, instead of, in response to, with the support of = supported by, with a loan from = financed by, with loans from = financed by, with a grant from = financed by, with grants from = financed by, with funding from = financed by, with financing from = financed by, with money from = financed by, with credit from = financed by, with funds from = financed by, with support from = supported by, with the help of = supported by, with the assistance of = supported by, with help from = supported by, with assistance from = supported by, with the backing of = supported by, with the aid of = supported by, with technical assistance from = supported by, with financial support from = supported by, on the initiative of = at the initiative of, at the initiative of, at the suggestion of = at the initiative of, up to, out of, aimed at, in front of, ahead of, with respect to, with regard to, by means of, in place of

class conjunction
  en and, or, but, nor, as well as, &, and also

class negation
  en not, never, n't, no longer, neither, hardly, cannot = not, can't = not, won't = not, don't = not, doesn't = not, didn't = not, isn't = not, aren't = not, wasn't = not, weren't = not, hasn't = not, haven't = not, wouldn't = not, couldn't = not

# "no contract": what is said of it is denied.
class none-word
  en no, neither, none, nothing, nobody, no one

# "neither A nor B": what is said of them is denied.
class joint-negation
  en neither, nor

# "whether A will join": it is not said that it will, nor that it will not.
class indirect-question
  en whether

# "any company" names none.
# What lasts, as owning and being a member do, is over with these.
class ended
  en until, formerly, previously, at one time, used to

class indefinite
  en any

class reciprocal
  en each other, one another

# The marks that end a question, and the head of a list.
class question
  any ?

class colon
  any :

class will
  en will, shall, 'll, is to, are to, was to, were to, going to, won't

class modal
  en may, might, can, could, would, should, must, ought to, cannot, can't, wouldn't, couldn't

class be
  en be/was/been, is, are, were, am, isn't, aren't, wasn't, weren't

class have
  en have/had, has, hasn't, haven't

class do
  en do/did/done, does, don't, doesn't, didn't

class to
  en to, in order to, so as to

class pronoun-person
  en he, she, him, himself, herself

class pronoun-thing
  en it, itself

class pronoun-group
  en they, them, themselves

# In quoted speech these stand for whom the speaker speaks for.
class pronoun-speaker
  en we, us, ourselves

class speaker-country
  en our country, my country, our nation, our state, our republic, our kingdom, our government

# A state that the text has named; behind "his" or "her" the state of the person.
class country-noun
  en country, nation, republic, kingdom, emirate

class possessive
  en its, his, her, their, whose, our, my

# Those of a thing that the text has named, and of a person.
class possessive-thing
  en its

class possessive-person
  en his, her

class relative
  en which, who, whom, whose, where, what

class that
  en that

class subordinator
  en because, although, though, while, whereas, when, whenever, once, so that, since, as soon as, after, before, until, how, whether, why, even though, as

class conditional
  en if, unless, provided that, in case, should, on condition that

class source
  en according to, as reported by, citing, quoted by, in the words of

class comparison
  en unlike, like, compared with, compared to, similar to, rather than, other than, as opposed to

class example
  en such as, including, for example, for instance, e.g., among them, notably, in particular, namely, especially

class adverb
  en little, twice, thrice, too, either, instead, else, early, late, abroad, alone, quickly,  much, in tandem, side by side, hand in hand, also, already, recently, currently, now, once again, again, still, then, later, earlier, soon, jointly, together, repeatedly, firmly, strongly, fully, actively, officially, formally, publicly, previously, subsequently, immediately, eventually, finally, largely, mainly, mostly, often, always, usually, successfully, directly, clearly, generally, further, effectively, significantly, largely, reportedly, separately, mutually, today, yesterday, tomorrow, therefore, thus, meanwhile, moreover, however, in turn, in return, for its part, for his part, for their part, for her part, only, just, even, first, long, steadily, gradually, actually, simultaneously, in addition, by contrast, in contrast, by comparison, for example, for instance, in fact, of course, in effect, in practice, in particular, on the whole, as a result, at present, in the future, at the same time, at least, so far, by then, last week, last month, last year, last november, next year, next week, next month, this week, this month, this year, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, twice a year, a year, earlier this year, since then, indeed, instead, yet, has since, there

class joined-suffix
  en led, based, backed, funded, owned, wide, style, born, made, speaking, run, controlled, built, sponsored, brokered, trained, occupied, registered, listed, language, related, friendly, dominated, centric, proof, century, year, month, day

class abbreviation
  en mr, mrs, ms, dr, prof, gen, col, st, no, vol, vs, etc, inc, ltd, co, corp, fig, sen, gov, rep, approx, est, dept, art, sh, jr, sr, cf, al, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, p, pp, bn, mln, llc, plc

class month
  en january, february, march, april, may, june, july, august, september, october, november, december

class currency
  en $, US$, USD, usd, EUR, GBP, CNY, JPY, INR, KRW, AED, SAR, A$, C$, S$, HK$, TRY, krone, kronor, zloty, forint, rand, naira, cedi, shilling, real, peso, baht, ringgit, rupiah, dong, taka, manat, somoni, hryvnia, dram, lari, tugrik, dollar, dollars, €, euro, eur, £, pound, rmb, yuan, ¥, yen, tenge, rouble, ruble, rub, rupee, dirham, riyal, won, lira, som, cny, kzt, billion-dollar

class scale
  en thousand, million, billion, trillion, mn, mln, bn, m, tn

class number-word
  en one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, dozen, dozens

class honorific
  en mr, mrs, ms, dr, prof, professor, his excellency, her excellency, sir, sheikh, crown prince, prince, his majesty, general, senator, academician
