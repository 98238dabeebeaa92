/* The explorer, part 8: the state of the page stands in its address, so that a link leads back. */

const packed = (ids) => [...ids].map(encodeURIComponent).join(",");

/* What somebody typed into the address may be no code. */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const unpacked = (text) => text.split(",").map(decoded);

/* The parts of the state that are not as they are at first. */
function stateNow() {
  const state = new URLSearchParams(), wanted = wantedNow();
  for (const id of choices) {
    const out = [...at(id).querySelectorAll("input:not(:checked)")].map((box) => box.value);
    if (out.length) state.set(id, out.join(","));
  }
  if (wanted.from !== firstYear) state.set("from", wanted.from);
  if (wanted.to !== lastYear) state.set("to", wanted.to);
  if (!wanted.undated) state.set("undated", "0");
  if (wanted.weight > 1) state.set("weight", wanted.weight);
  if (wanted.community) state.set("community", wanted.community);
  if (colourBy !== "type") state.set("colour", colourBy);
  if (sizeBy !== "strength") state.set("size", sizeBy);
  if (only) state.set("only", packed(centres));
  if (chosen) state.set("at", packed(chosen.split("\n")));
  if (tableShown) state.set("table", [tableShown, sorting[tableShown].column,
    sorting[tableShown].falling ? "falling" : "rising"].join(","));
  if (theme !== usualTheme()) state.set("theme", theme);
  return state.toString();
}

/* While the page is set to an address it is not written. */
let following = false;

function noteAddress() {
  if (following) return;
  const state = stateNow();
  history.replaceState(null, "", state ? `#${state}` : location.pathname + location.search);
}

function followLooks(state) {
  const before = [colourBy, sizeBy].join();
  colourBy = oneOf(state.get("colour"), ["type", "community", ...measures]);
  sizeBy = oneOf(state.get("size"), measures);
  at("colour-by").value = colourBy;
  at("size-by").value = sizeBy;
  setTheme(oneOf(state.get("theme"), [usualTheme(), "light", "dark"]));
  if (before !== [colourBy, sizeBy].join()) paint();
}

function followFilters(state) {
  resetFilters();
  for (const id of choices) {
    const out = new Set((state.get(id) || "").split(","));
    for (const box of at(id).querySelectorAll("input")) box.checked = !out.has(box.value);
  }
  for (const id of ["from", "to", "weight", "community"])
    if (state.get(id)) at(id).value = state.get(id);
  at("undated").checked = state.get("undated") !== "0";
  const ids = state.get("only") ? unpacked(state.get("only")).filter((id) => actors.has(id)) : [];
  if (ids.length) setCentres(ids);
}

function followTable(state) {
  const [name, column, order] = (state.get("table") || "").split(",");
  tableShown = Object.hasOwn(columns, name) ? name : "";
  if (tableShown && columns[name][Number(column)])
    sorting[name] = { column: Number(column), falling: order !== "rising" };
}

function followChoice(state) {
  const ids = state.get("at") ? unpacked(state.get("at")) : [];
  if (ids.length === 2 && ids.every((id) => actors.has(id))) showPath(...ids);
  else if (actors.has(ids[0])) chooseActor(ids[0]);
  else if (ties.has(ids[0])) chooseTie(ids[0]);
}

function followAddress() {
  const state = new URLSearchParams(location.hash.slice(1));
  following = true;
  followLooks(state);
  followFilters(state);
  followTable(state);
  applyFilters();
  cy.resize(); /* the legend has its height now */
  if (only) layOut();
  else fit();
  followChoice(state);
  following = false;
}
