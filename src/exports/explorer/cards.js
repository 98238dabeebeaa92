/* The explorer, part 6: what is chosen and its card, neighbours, and the shortest path. */

let chosen = null;
let pathFrom = null;

/* --- marking ------------------------------------------------------------------------------ */

/* What is chosen or under the pointer stands out, with what is around it. */
function shine(around) {
  cy.elements().removeClass("pale");
  spotlight = around && new Set(around.nodes().map((node) => node.id()));
  if (around) cy.elements().difference(around).addClass("pale");
}

let chosenAround = null;

function mark(ids, around) {
  chosenAround = ids.length ? around : null;
  cy.batch(() => {
    cy.elements(".chosen").removeClass("chosen");
    shine(chosenAround);
    for (const id of ids) cy.getElementById(id).addClass("chosen");
  });
  nameNodes();
}

function unmarkNear() {
  at("tip").hidden = true;
  if (!cy.elements(".near").length) return;
  cy.batch(() => {
    cy.elements(".near").removeClass("near");
    if (!large) shine(chosenAround);
  });
  nameSoon();
}

/* The pointer on an actor or tie: its name, and what it is tied to. */
function hover(element, position) {
  cy.batch(() => {
    cy.elements(".near").removeClass("near");
    element.addClass("near");
    if (element.isNode() && !large) shine(element.closedNeighborhood().not(".out"));
  });
  nameSoon();
  const item = element.isNode() ? actors.get(element.id()) : ties.get(element.id());
  const more = element.isNode()
    ? [say(look.types[item.type].name), ...offices[item.id].slice(0, 1), `${say(sizeBy)} ${round(item[sizeBy])}`]
    : [say(modalityWords[item.modality]), item.year.join(", "), `${say("sentences")}: ${item.weight}`];
  at("tip").replaceChildren(make("strong", {}, element.isNode() ? item.label : sentence(item)),
    make("br"), more.filter(Boolean).join(" \u00b7 "));
  at("tip").hidden = false;
  at("tip").style.left = `${Math.max(4, Math.min(position.x + 14, cy.width() - at("tip").offsetWidth - 4))}px`;
  at("tip").style.top = `${Math.max(4, Math.min(position.y + 14, cy.height() - at("tip").offsetHeight - 4))}px`;
}

/* --- cards -------------------------------------------------------------------------------- */

function showCard(...children) {
  const close = button("\u2715", closeCard, { className: "close", "aria-label": say("Close") });
  const was = at("card").hidden;
  at("card").replaceChildren(close, ...children);
  at("card").hidden = false;
  at("card").scrollTop = 0;
  if (was) cy.resize();
}

function closeCard() {
  chosen = null;
  pathFrom = null;
  at("card").hidden = true;
  mark([]);
  cy.resize();
  listActors();
  fillTable();
  showNotice();
  noteAddress();
}

function tieLink(tie) {
  return make("li", {}, make("button",
    { type: "button", className: "link", onclick: () => chooseTie(tie.id) },
    lineMark(colourOf(tie), tie.modality), sentence(tie),
    make("span", { className: "number" }, String(tie.weight))));
}

function actorLink(id) {
  return make("li", {}, make("button",
    { type: "button", className: "link", onclick: () => chooseActor(id) },
    swatch(actors.get(id)), labelOf(id)));
}

const tiesOf = (id) => network.ties.filter((tie) => tie.source === id || tie.target === id)
  .sort((a, b) => b.weight - a.weight);

function measureTable(actor) {
  const row = (name, value) => make("tr", {}, make("th", { scope: "row" }, say(name)), make("td", {}, value));
  return make("table", { className: "measures" }, ...measures.map((name) => row(name, round(actor[name]))),
    row("community", round(actor.community)),
    row("articulation point", say(actor.articulation ? "yes" : "no")));
}

function settled() {
  listActors();
  fillTable();
  noteAddress();
}

function chooseActor(id) {
  if (pathFrom && pathFrom !== id) return showPath(pathFrom, id);
  const actor = actors.get(id), node = cy.getElementById(id), links = tiesOf(id);
  const facts = [say(look.types[actor.type].name), actor.country, ...offices[id]].filter(Boolean);
  chosen = id;
  mark([id], node.closedNeighborhood().not(".out"));
  showCard(make("h2", {}, actor.label),
    make("p", { className: "muted" }, facts.join(" \u00b7 ")),
    make("p", { className: "actions" },
      button(say("Only neighbours"), () => focusOn(id), { id: "only-neighbours" }),
      button(say("Add neighbours"), () => expand(id), { id: "add-neighbours", hidden: !only }),
      button(say("Path to \u2026"), () => startPath(id), { id: "path-to" })),
    ...(actor.aliases.length ? [make("p", {}, `${say("also")}: ${actor.aliases.join(", ")}`)] : []),
    make("p", {}, `${say("mentions")}: ${actor.mentions}`),
    make("h3", {}, `${say("Ties")} (${links.length})`), make("ul", {}, ...links.map(tieLink)),
    make("h3", {}, say("Measures")), measureTable(actor));
  if (!node.hasClass("out")) bringIntoView(node);
  return settled();
}

/* Only what is hidden, by the card on a phone or by the edge, is moved. */
function bringIntoView(node) {
  const { x, y } = node.renderedPosition(), edge = 60;
  const covered = matchMedia("(max-width: 800px)").matches ? at("card").offsetHeight : 0;
  const height = cy.height() - covered;
  if (x > edge && y > edge && x < cy.width() - edge && y < height - edge) return;
  cy.panBy({ x: cy.width() / 2 - x, y: height / 2 - y });
}

/* Words of the sentence are given as places in its UTF-8 bytes. */
function quoted(evidence) {
  const bytes = new TextEncoder().encode(evidence.sentence), decoder = new TextDecoder();
  const marks = ["source_words", "target_words", "trigger", "cue"]
    .filter((name) => evidence[name])
    .map((name) => [...evidence[name], name]).sort((a, b) => a[0] - b[0]);
  const quote = make("blockquote");
  let done = 0;
  for (const [start, end, name] of marks) {
    if (start < done) continue;
    quote.append(decoder.decode(bytes.slice(done, start)),
      make("mark", { className: name }, decoder.decode(bytes.slice(start, end))));
    done = end;
  }
  const copy = evidence.copy_of ? ` \u00b7 ${say("repeats a sentence")}` : "";
  quote.append(decoder.decode(bytes.slice(done)),
    make("cite", {}, `${place(evidence)} \u00b7 ${evidence.frame === "name"
      ? say("read from the name") : `${say("frame")} ${evidence.frame}`}${copy}`));
  return quote;
}

function chooseTie(id) {
  const tie = ties.get(id), edge = cy.getElementById(id);
  const facts = [say(modalityWords[tie.modality]), [tie.reviewed, ...(tie.coder ?? [])].filter(Boolean).join(" – "), say(look.families[tie.family].name),
    tie.year.join(", "), tie.amount.join(", "), `${say("sentences")}: ${tie.weight}`].filter(Boolean);
  chosen = id;
  mark([id], edge.union(edge.connectedNodes()));
  showCard(make("h2", {}, sentence(tie)), make("p", { className: "muted" }, facts.join(" \u00b7 ")),
    make("ul", {}, ...[tie.source, tie.target].map(actorLink)),
    make("h3", {}, say("Stated in")), ...tie.evidence.map(quoted));
  settled();
}

/* --- neighbours --------------------------------------------------------------------------- */

function setCentres(ids) {
  centres = ids;
  only = new Set(ids.flatMap((id) => [id, ...tiesOf(id).flatMap((tie) => [tie.source, tie.target])]));
}

function focusOn(id) {
  setCentres([id]);
  applyFilters();
  layOut();
  chooseActor(id);
}

/* Where all is shown there is nothing to add, so that its neighbours alone are shown. */
function expand(id) {
  if (!only) return focusOn(id);
  setCentres([...new Set([...centres, id])]);
  applyFilters();
  layOut();
  return chooseActor(id);
}

function showAll() {
  focusOnAll();
  pathFrom = null;
  applyFilters();
  layOutAsGiven();
}

/* Above the drawing: that only a part is shown, or that a path waits for its end. */
function showNotice() {
  const parts = [];
  if (pathFrom)
    parts.push(`${say("Shortest path")}: ${labelOf(pathFrom)} \u2192 \u2026 ${say("choose the other actor")}`,
      button(say("Cancel"), () => {
        pathFrom = null;
        showNotice();
      }));
  else if (only)
    parts.push(`${say("Only a part is shown")}: ${shownActors.size}`,
      button(say("Show all"), showAll, { id: "show-all" }));
  at("notice").hidden = !parts.length;
  at("notice").replaceChildren(...parts);
}

/* --- the shortest path -------------------------------------------------------------------- */

function startPath(id) {
  pathFrom = id;
  showNotice();
}

/* Actors from one to the other by the fewest of the ties that are shown; of several such ways, by
 * the ties that most sentences state. */
function pathBetween(from, to) {
  const near = new Map();
  for (const tie of [...shownTies].sort((a, b) => b.weight - a.weight))
    for (const [one, other] of [[tie.source, tie.target], [tie.target, tie.source]])
      near.set(one, [...(near.get(one) || []), [other, tie]]);
  const before = new Map([[from, null]]), waiting = [from];
  for (const id of waiting)
    for (const [next, tie] of near.get(id) || [])
      if (!before.has(next)) {
        before.set(next, { id, tie });
        waiting.push(next);
      }
  if (!before.has(to)) return null;
  const path = [];
  for (let step = before.get(to); step; step = before.get(step.id)) path.unshift(step.tie);
  return path;
}

function showPath(from, to) {
  const path = pathBetween(from, to);
  pathFrom = null;
  chosen = `${from}\n${to}`;
  showNotice();
  const ids = path ? [from, to, ...path.flatMap((tie) => [tie.id, tie.source, tie.target])] : [from, to];
  const all = ids.reduce((set, id) => set.union(cy.getElementById(id)), cy.collection());
  mark([...new Set(ids)], all);
  showCard(make("h2", {}, `${labelOf(from)} \u2192 ${labelOf(to)}`),
    make("p", { className: "muted" }, path ? `${say("Shortest path")}: ${path.length}`
      : say("No path among what is shown")),
    make("ol", { className: "path" }, ...(path || []).map(tieLink)),
    make("h3", {}, say("Actors")), make("ul", {}, actorLink(from), actorLink(to)));
  if (path && all.nodes().not(".out").length) fit(all.nodes());
  settled();
}
