/* The explorer, part 5: the list of actors, and the tables of actors and ties. */

const searched = new Map(network.actors.map(
  (actor) => [actor.id, folded([actor.label, ...actor.aliases].join("\n"))]));

const query = () => folded(at("search").value.trim());

function listActors() {
  const wanted = query();
  const found = byCentrality.filter(
    (actor) => (wanted || shownActors.has(actor.id)) && searched.get(actor.id).includes(wanted));
  at("actors").replaceChildren(...found.slice(0, 200).map((actor) => make("li", {},
    make("button", { type: "button", value: actor.id, onclick: () => chooseActor(actor.id),
      "aria-pressed": String(actor.id === chosen) },
    swatch(actor), actor.label,
    make("span", { className: "number" }, round(actor[sizeBy]))))));
  if (!found.length) at("actors").append(make("li", { className: "muted" }, say("no actor")));
}

function moveInList(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const buttons = [...at("actors").querySelectorAll("button")];
  const next = buttons[buttons.indexOf(document.activeElement) + step];
  event.preventDefault();
  (next || at("search")).focus();
}

/* --- tables ------------------------------------------------------------------------------- */

const own = (key) => [key, (item) => item[key]];
const columns = {
  actors: [["actor", (actor) => actor.label], ["type", (actor) => say(look.types[actor.type].name)],
    own("country"), own("mentions"), ...measures.map(own), own("community")],
  ties: [["from", (tie) => labelOf(tie.source)], ["relation", (tie) => say(tie.label)],
    ["to", (tie) => labelOf(tie.target)], ["stated as", (tie) => say(modalityWords[tie.modality])],
    ["years", (tie) => tie.year.join(", ")], ["amount", (tie) => tie.amount.join(", ")],
    ["sentences", (tie) => tie.weight], ["documents", (tie) => tie.documents]],
};
const rowsShown = 300;

/* Which table is open, "" for none, and what each is sorted by. */
let tableShown = "";
const sorting = { actors: { column: 4, falling: true }, ties: { column: 6, falling: true } };

function inOrder(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), document.documentElement.lang);
}

function rowsOf(name) {
  const wanted = query(), { column, falling } = sorting[name], value = columns[name][column][1];
  const rows = name === "actors"
    ? network.actors.filter((actor) => shownActors.has(actor.id) && searched.get(actor.id).includes(wanted))
    : shownTies.filter((tie) => [tie.source, tie.target].some((id) => searched.get(id).includes(wanted)));
  return [...rows].sort((a, b) => (falling ? -1 : 1) * inOrder(value(a), value(b)));
}

function headCell(name, title, index) {
  const { column, falling } = sorting[name], sorted = column === index;
  const sort = () => {
    sorting[name] = { column: index, falling: sorted ? !falling : name === "actors" && index > 2 };
    fillTable();
    at("table").querySelectorAll("th button")[index].focus();
    noteAddress();
  };
  return make("th", { scope: "col", "aria-sort": sorted ? (falling ? "descending" : "ascending") : "none" },
    button(`${say(title)}${sorted ? (falling ? " \u25BC" : " \u25B2") : ""}`, sort));
}

function bodyRow(name, item) {
  const choose = () => (name === "actors" ? chooseActor : chooseTie)(item.id);
  const cells = columns[name].map(([, value], i) => {
    const shown = value(item);
    return i === 0 ? make("td", {}, button(String(shown), choose, { className: "link" }))
      : make("td", { className: typeof shown === "number" ? "figure" : "" },
        typeof shown === "number" ? round(shown) : shown || "");
  });
  return make("tr", { className: item.id === chosen ? "chosen-row" : "" }, ...cells);
}

function fillTable() {
  at("tables").hidden = !tableShown;
  at("show-table").setAttribute("aria-expanded", String(Boolean(tableShown)));
  for (const name of ["actors", "ties"])
    at(`tab-${name}`).setAttribute("aria-selected", String(name === tableShown));
  if (!tableShown) return;
  const rows = rowsOf(tableShown);
  at("table").replaceChildren(
    make("thead", {}, make("tr", {}, ...columns[tableShown].map(([title], i) => headCell(tableShown, title, i)))),
    make("tbody", {}, ...rows.slice(0, rowsShown).map((item) => bodyRow(tableShown, item))));
  at("more-rows").textContent = rows.length > rowsShown
    ? `${say("more rows, which search and filters bring up")}: ${rows.length - rowsShown}` : "";
}

function showTable(name) {
  const was = tableShown;
  tableShown = name;
  fillTable();
  if (Boolean(was) !== Boolean(name)) {
    cy.resize();
    fit();
  }
  noteAddress();
}
