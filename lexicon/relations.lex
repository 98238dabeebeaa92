# The relations of the ontology, in the order of its table. `words` label an edge in a diagram.
# abroad: an official does not stand in it to the own state, of which he or she is a part.
# plover: the event class of the PLOVER scheme (2018 edition); cameo: the root code of CAMEO
# (Schrodt 2012), without one where event data know no such tie.

relation holds_office
  family structure
  words holds office in

relation part_of
  family structure
  words part of

relation member_of
  family structure
  words member of

relation accredited_to
  family structure
  words accredited to

relation owns
  family structure
  words owns

relation party_to
  family institution
  words party to
  plover AGREE
  cameo 057

relation initiated
  family institution
  words initiated
  plover AGREE
  cameo 01

relation participates_in
  family institution
  words takes part in
  plover COOPERATE
  cameo 04

relation signed_with
  family cooperation
  words signed with
  abroad yes
  symmetric yes
  plover AGREE
  cameo 057

relation cooperates_with
  family cooperation
  words cooperates with
  abroad yes
  symmetric yes
  plover COOPERATE
  cameo 06

relation met_with
  family cooperation
  words met with
  abroad yes
  symmetric yes
  plover CONSULT
  cameo 04

relation invests_in
  family cooperation
  words invests in
  plover AID
  cameo 07

relation trades_with
  family cooperation
  words trades with
  abroad yes
  symmetric yes
  plover COOPERATE
  cameo 061

relation supplies
  family cooperation
  words supplies
  plover AID
  cameo 07

relation supports
  family cooperation
  words supports
  abroad yes
  plover SUPPORT
  cameo 05

relation requests
  family cooperation
  words asks
  plover REQUEST
  cameo 02

relation competes_with
  family conflict
  words competes with
  symmetric yes
  plover ACCUSE
  cameo 11

relation opposes
  family conflict
  words opposes
  plover ACCUSE
  cameo 11
