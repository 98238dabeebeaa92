/* The explorer, part 4: what is shown, and what the colours mean. */

const yearsOf = (tie) => tie.year.map(Number);
const allYears = network.ties.flatMap(yearsOf);
const [firstYear, lastYear] = allYears.length
  ? [Math.min(...allYears), Math.max(...allYears)] : [0, 0];
const choices = ["types", "relations", "modalities"];

/* Actors that are shown beside no others: those of "only neighbours"; null for all. */
let only = null;
/* whose neighbours these are */
let centres = [];
let shownActors = new Set();
let shownTies = [];

/* --- marks -------------------------------------------------------------------------------- */

function swatch(actor) {
  const span = make("span", { className: "swatch" });
  const { fill, line } = paintOf(actor, mostOfColour());
  span.style.background = fill;
  span.style.borderColor = line;
  return span;
}

function typeSwatch(type) {
  const span = make("span", { className: "swatch" });
  span.style.background = look.types[type].fill;
  span.style.borderColor = type === "official" ? look.rim : look.types[type].line;
  return span;
}

function lineMark(colour, modality) {
  const span = make("span", { className: `line ${modality}` });
  span.style.borderTopColor = colour;
  return span;
}

/* --- building them ------------------------------------------------------------------------ */

const checked = (id) =>
  new Set([...at(id).querySelectorAll("input:checked")].map((box) => box.value));

function addChoices(id, values, markOf) {
  const old = at(id).childElementCount > 1 ? checked(id) : null;
  at(id).querySelectorAll("label").forEach((label) => label.remove());
  for (const [value, count] of values) {
    const box = make("input", { type: "checkbox", value, checked: !old || old.has(value) });
    at(id).append(make("label", {}, box, " ", ...markOf(value),
      make("span", { className: "number" }, String(count))));
  }
}

const communityNames = new Map();

function nameCommunities() {
  for (const [community, count] of counted(network.actors, "community")) {
    if (count < 2) continue;
    const centre = network.actors.filter((actor) => actor.community === community)
      .reduce((best, actor) => (actor.strength > best.strength ? actor : best));
    communityNames.set(community, `${centre.label} (${count})`);
    at("community").append(make("option", { value: community }, communityNames.get(community)));
  }
}

function addBoxes() {
  const tieOf = new Map(network.ties.map((tie) => [tie.relation, tie]));
  addChoices("types", counted(network.actors, "type"),
    (type) => [typeSwatch(type), say(look.types[type].name)]);
  addChoices("relations", counted(network.ties, "relation"),
    (relation) => [lineMark(colourOf(tieOf.get(relation)), ""), say(tieOf.get(relation).label)]);
  addChoices("modalities", counted(network.ties, "modality"),
    (modality) => [lineMark(look.text, modality), say(modalityWords[modality])]);
}

function buildFilters() {
  addBoxes();
  nameCommunities();
  for (const [id, value] of [["from", firstYear], ["to", lastYear]])
    Object.assign(at(id), { min: firstYear, max: lastYear, value });
  at("years").hidden = !allYears.length || firstYear === lastYear;
  at("weight").max = Math.max(1, ...network.ties.map((tie) => tie.weight));
  at("weights").hidden = at("weight").max === "1";
  for (const measure of measures) {
    at("size-by").append(make("option", { value: measure }, say(measure)));
    at("colour-by").append(make("option", { value: measure }, say(measure)));
  }
}

/* --- applying them ------------------------------------------------------------------------ */

/* The slider has two thumbs, which may not pass each other. */
function orderThumbs(moved) {
  const from = Number(at("from").value), to = Number(at("to").value);
  if (from > to) at(moved === at("from") ? "from" : "to").value = moved === at("from") ? to : from;
}

function wantedNow() {
  return { types: checked("types"), relations: checked("relations"),
    modalities: checked("modalities"), from: Number(at("from").value), to: Number(at("to").value),
    undated: at("undated").checked, weight: Number(at("weight").value),
    community: at("community").value };
}

function wantedTie(tie, wanted) {
  const years = yearsOf(tie);
  const timely = years.length
    ? years.some((year) => year >= wanted.from && year <= wanted.to) : wanted.undated;
  return timely && wanted.relations.has(tie.relation) && wanted.modalities.has(tie.modality) &&
    tie.weight >= wanted.weight;
}

function chooseShown() {
  const wanted = wantedNow();
  const fits = ({ id, type, community }) => wanted.types.has(type) && (!only || only.has(id)) &&
    (wanted.community === "" || String(community) === wanted.community);
  const fitting = new Set(network.actors.filter(fits).map((actor) => actor.id));
  shownTies = network.ties.filter((tie) =>
    fitting.has(tie.source) && fitting.has(tie.target) && wantedTie(tie, wanted));
  shownActors = new Set(shownTies.flatMap((tie) => [tie.source, tie.target]));
  for (const id of only || []) if (fitting.has(id)) shownActors.add(id);
}

function showChosen() {
  const kept = new Set(shownTies.map((tie) => tie.id));
  const set = (element, out) => element.hasClass("out") !== out && element.toggleClass("out", out);
  cy.batch(() => {
    for (const tie of network.ties) set(cy.getElementById(tie.id), !kept.has(tie.id));
    for (const actor of network.actors) set(cy.getElementById(actor.id), !shownActors.has(actor.id));
  });
}

function applyFilters() {
  const { from, to, weight } = wantedNow();
  at("span").textContent = from === to ? from : `${from}\u2013${to}`;
  at("least").textContent = weight;
  chooseShown();
  showChosen();
  at("count").textContent = `${say("actors")}: ${shownActors.size} / ${network.actors.length}, ` +
    `${say("ties")}: ${shownTies.length} / ${network.ties.length}`;
  at("nothing").hidden = shownTies.length > 0;
  listActors();
  fillTable();
  showNotice();
  buildLegend();
  nameSoon();
  noteAddress();
}

function resetFilters() {
  document.querySelectorAll("nav fieldset input[type=checkbox]").forEach((box) => (box.checked = true));
  Object.assign(at("from"), { value: firstYear });
  Object.assign(at("to"), { value: lastYear });
  at("weight").value = 1;
  at("community").value = "";
  focusOnAll();
}

function focusOnAll() {
  only = null;
  centres = [];
}

/* --- the legend --------------------------------------------------------------------------- */

/* What colours and lines mean, as far as they are shown: [mark, words], for the page and for files. */
function legendEntries() {
  const shown = network.actors.filter((actor) => shownActors.has(actor.id)), entries = [];
  if (colourBy === "type")
    for (const [type] of counted(shown, "type"))
      entries.push({ ...paintOf({ type }), words: say(look.types[type].name) });
  else if (colourBy === "community")
    for (const [community] of counted(shown, "community"))
      if (palette[community] && communityNames.has(community))
        entries.push({ fill: palette[community], line: look.text, words: communityNames.get(community) });
  if (colourBy === "community" && shown.some(({ community }) => !palette[community]))
    entries.push({ fill: grey, line: look.text, words: say("others") });
  if (measures.includes(colourBy))
    for (const part of [0, 0.5, 1])
      entries.push({ fill: mixed(...look.ramp, part), line: look.rim,
        words: `${say(colourBy)} ${round(greatest(colourBy) * part ** 2)}` });
  for (const [family] of counted(shownTies.filter((tie) => tie.relation !== "requests"), "family"))
    entries.push({ colour: look.families[family].colour, words: say(look.families[family].name) });
  if (shownTies.some((tie) => tie.relation === "requests"))
    entries.push({ colour: look.request.colour, words: say(look.request.name) });
  for (const modality of ["prospective", "negated"])
    if (shownTies.some((tie) => tie.modality === modality))
      entries.push({ colour: look.muted, modality, words: say(modalityWords[modality]) });
  return entries;
}

function buildLegend() {
  at("legend").querySelector("ul").replaceChildren(...legendEntries().map((entry) => {
    const mark = entry.fill ? make("span", { className: "swatch" })
      : lineMark(entry.colour, entry.modality || "");
    if (entry.fill) {
      mark.style.background = entry.fill;
      mark.style.borderColor = entry.line;
    }
    return make("li", {}, mark, entry.words);
  }));
}
