# English verbs by what they do to the clause around them. Irregular forms follow slashes:
# base/past/participle. Verbs of frames need not be repeated here.

# Verbs that leave the stating to their object: "held talks", "provides support".
class light-verb
  en form, hold/held, have/had, conduct, carry/carried out, give/gave/given, make/made, provide, offer, undertake/undertook/undertaken, begin/began/begun, start, open, resume, continue, maintain, develop, strengthen, deepen, expand, enhance, broaden, widen, intensify, boost, promote, step/stepped up, build/built, establish, pursue, enter/entered into, engage/engaged in, express, receive, enjoy, host, launch, complete, see/saw/seen, reach, accelerate, increase, strike/struck, do/did/done, advance, upgrade, enlarge, double, triple, extend, foster, keep/kept up, pay/paid, convey, voice, reaffirm, reiterate, restate, declare, cement, form, set/set up, create, found, win/won, secure, seek/sought, impose, renew, plan

# Besides "be": what follows says what the subject is.
class copula
  en become/became/become, remain, stay, serve as, act as, constitute

# Their objects are among those that their subject names: "the partners include X".
class listing-verb
  en include, comprise, number

# Their subjects are what the noun behind them is about: "the plan provoked protests by X".
class causing-verb
  en provoke, cause, trigger, draw/drew/drawn, elicit, prompt, spark, arouse, attract

# What is said to be so is not: "reports that X has signed it are false".
class falsehood
  en false, untrue, incorrect, wrong, unfounded, baseless, inaccurate, fabricated, no evidence, no proof, no truth

# "denied a report that": what was reported is not so.
class denying-verb
  en deny, dismiss, reject, refute, rebut

class rumour
  en report, rumour, rumor, claim, allegation, suggestion, speculation, story, assertion, notion, idea, accusation

# Words that measure a part: "55 per cent owned by".
class share
  en cent, percent, per cent

# What follows is wished, planned or possible: "plans to build", "agreed to lend".
class plan-verb
  en plan, intend, expect, hope, agree, aim, want, wish, seek/sought, propose, offer, promise, pledge, vow, commit/committed/committed, undertake/undertook/undertaken, prepare, consider, discuss, explore, study, negotiate, envisage, envision, anticipate, aspire, be due, be set, look, invite, ask, urge, call/called on, call/called upon, encourage, recommend, suggest, request, demand, decide, need, schedule, project, target, authorise, authorize, instruct, order, task, oblige, design, be ready, be interested, be willing, threaten, try, attempt, strive, express interest, express readiness, declare readiness, mull, weigh, eye, bid/bid, apply, stand/stood ready, vow, contemplate, require

class plan-noun
  en candidate, applicant, plan, proposal, intention, offer, bid, readiness, interest, willingness, draft, possibility, prospect, commitment, pledge, promise, aim, goal, invitation, call, request, desire, hope, wish, need, ambition, decision, obligation, opportunity, negotiation, tender

# "the planned agreement": not there yet.
class plan-adjective
  en planned, proposed, possible, future, potential, prospective, intended, upcoming, forthcoming, envisaged, expected, would-be, eventual

# What its object is called: "named Oman as its partner".
class naming-verb
  en name, see/saw/seen, regard, describe, choose/chose/chosen, select, consider, recognise, recognize, treat, view, identify, designate, pick

# What follows did not happen: "refused to fund", "failed to sign".
class negative-verb
  en refuse, fail, decline, deny, reject, refrain, avoid, cease, stop, withdraw/withdrew/withdrawn from, be unable, rule/ruled out, dismiss, veto, forgo/forwent/forgone

# What ends when it is over, and has been: "the talks ended".
class closing-verb
  en end, break/broke/broken off, halt, terminate

class meeting-noun
  en talk, talks/talks, meeting, visit, negotiation, negotiations/negotiations, trip, conversation, consultation, summit, dialogue, round

# Their object is over: "terminated its agreement with".
class ending-verb
  en terminate, cancel, end, suspend, annul, revoke, abandon, scrap, denounce, freeze/froze/frozen, halt, sever, break/broke/broken off, tear/tore/torn up, withdraw/withdrew/withdrawn, quit/quit, exit, discontinue, rescind, shelve, dissolve, lift, drop, block, veto

# What follows did happen: "began to deliver", "helped build".
class factive-verb
  en begin/began/begun, start, continue, manage, help, proceed, go/went/gone on, resume, come/came/come, keep/kept, allow, enable, use

# The object of these verbs does what follows: "invited Oman to join".
class object-control
  en invite, ask, urge, call/called on, call/called upon, encourage, allow, enable, help, persuade, request, order, instruct, require, permit, advise, recommend, authorise, authorize, force, oblige, push, press, lobby, want, expect, convince, assist, task, commission, choose/chose/chosen, pick, select, hire, contract, appeal/appealed to

# Their object did what follows: "thanked Oman for hosting", "accused Oman of breaking".
class judging-verb
  en thank, praise, commend, criticise, criticize, accuse, blame, congratulate, condemn, sanction, fine, punish, suspect, denounce, hail, applaud, rebuke, reproach, credit, reward, honour, honor, sue, scold

# What they are said of has not come about yet when it is a becoming: "supports the accession of".
class stance-verb
  en support, back, favour, favor, oppose, advocate, champion, await, urge, propose, seek/sought, discuss, consider, demand, facilitate, expect

class becoming-noun
  en accession, entry, admission, membership, creation, establishment, construction, conclusion, signing, ratification, launch, opening, extension, expansion, acquisition, purchase, sale

# What is done to a programme or event, so that "it" is one: "Kosovo refused to join it".
class work-verb
  en join, implement, build/built, finance, fund, co-finance, operate, launch, host, attend, complete, leave/left, boycott, design, inaugurate

# What is done to an agreement, so that "it" is one: "It was signed", "Oman terminated it".
class instrument-verb
  en sign, initial/initialled/initialled, ratify, conclude, terminate, denounce, renegotiate, extend, renew, prolong, negotiate, countersign, amend

# Their clause is what somebody said.
class report-verb
  en say/said, state, tell/told, announce, report, declare, note, add, stress, emphasise, emphasize, underline, explain, confirm, reveal, claim, argue, believe, think/thought, know/knew/known, point/pointed out, recall, reiterate, acknowledge, admit, write/wrote/written, warn, insist, mention, observe, comment, conclude, indicate, show/showed/shown, remark, highlight, describe, assure, inform, estimate, predict, predict, suggest, disclose, maintain, respond, reply

# Nouns and adjectives that look like adverbs and verbs.
class noun
  en family/families, anomaly/anomalies, monopoly/monopolies, rally/rallies, reply/replies, butterfly/butterflies

class adjective
  en sacred, naked, rugged, crooked, beloved, aged

# Other verbs of news and reports: needed to see where clauses end.
class verb
  en accept, access, account, achieve, act, adapt, add, address, adjust, adopt, affect, afford, allocate, allow, amount, analyse, answer, appear, apply, approach, approve, arise/arose/arisen, arrange, arrive, assess, assume, attract, avoid, become/became/become, belong, benefit, borrow, break/broke/broken, bring/brought, broaden, buy/bought, call, carry, cause, change, charge, choose/chose/chosen, claim, clarify, close, collect, come/came/come, compare, comprise, concern, confirm, connect, consist, consolidate, constitute, construct, consume, contain, contribute, control, convert, convince, cost/cost, cover, create, cut/cut, damage, date, deal/dealt, decline, decrease, define, delay, demonstrate, depend, depreciate, describe, determine, devote, differ, diminish, direct, discover, displace, distribute, diversify, divide, dominate, double, draw/drew/drawn, drive/drove/driven, drop, ease, emerge, employ, enable, encounter, enlarge, ensure, equal, evolve, exceed, exchange, exclude, exist, expect, experience, export, express, extend, face, facilitate, fall/fell/fallen, fear, feel/felt, fight/fought, fill, find/found, finish, fix, flow, focus, follow, form, formulate, fulfil, gain, gather, generate, get/got, go/went/gone, govern, grow/grew/grown, guarantee, guide, happen, harm, head, help, hinder, hire, hit/hit, hurt/hurt, identify, ignore, illustrate, improve, include, increase, influence, inherit, insert, install, integrate, intend, intensify, interest, involve, issue, keep/kept, know/knew/known, label, lack, land, lay/laid, lead/led, lean, learn, leave/left, let/let, leverage, lie/lay/lain, limit, link, list, live, locate, look, lose/lost, lower, mark, matter, mean/meant, measure, mention, move, name, narrow, need, number, obtain, occupy, occur, omit, open, operate, originate, overcome/overcame/overcome, overtake/overtook/overtaken, own, pass, pay/paid, perceive, perform, place, play, point, pose, possess, postpone, prefer, present, preserve, prevent, proceed, produce, promote, protect, prove, publish, pull, purchase, push, put/put, question, quote, raise, range, rank, reach, react, realise, realize, rebound, recognise, recognize, recommend, record, recover, redirect, reduce, refer, reflect, regard, regulate, rely, remain, remind, remove, rename, renew, replace, represent, require, reserve, reside, resolve, respect, rest, restore, restrict, result, retain, return, review, ride/rode/ridden, rise/rose/risen, rule, run/ran/run, save, seem, separate, serve, set/set, settle, shape, share, shift, ship, shrink/shrank/shrunk, shut/shut, slow, slump, solve, speak/spoke/spoken, speed, spend/spent, spread/spread, stabilise, stand/stood, start, stay, stem, step, stimulate, subside, succeed, suffer, surge, surpass, surprise, survive, sustain, switch, take/took/taken, talk, tend, test, tie, total, touch, transfer, transform, transit, travel, treat, triple, turn, use, value, view, visit, vote, wait, walk, wane, watch, weaken, welcome, win/won, wish, work, worry, write/wrote/written, yield, quarrel, regain, rehabilitate, linger, cultivate, catalyze, accelerate, broaden, hamper, stagnate, underpin, alleviate
