/* The explorer, part 9: what buttons and keys do, and the start. */

const narrow = () => matchMedia("(max-width: 800px)").matches;

function repaint() {
  colourBy = at("colour-by").value;
  sizeBy = at("size-by").value;
  paint();
  applyFilters();
}

function showPanel(shown) {
  document.body.classList.toggle("panel", shown);
  at("show-panel").setAttribute("aria-expanded", String(shown));
}

function toggleTheme() {
  setTheme(theme === "dark" ? "light" : "dark");
  applyFilters();
}

function escape_() {
  if (document.body.classList.contains("panel")) showPanel(false);
  else if (at("saving").open) at("saving").open = false;
  else closeCard();
}

function shortcut(event) {
  if (event.key === "Escape") return escape_();
  if (event.ctrlKey || event.metaKey || event.altKey ||
    /^(INPUT|SELECT)$/.test(event.target.tagName)) return undefined;
  const action = { "/": () => at("search").focus(), "+": () => zoomBy(1.3), "-": () => zoomBy(1 / 1.3),
    0: () => fit(), t: () => showTable(tableShown ? "" : "actors"), l: layOut }[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
  return undefined;
}

function connectDrawing() {
  cy.on("viewport resize", nameSoon);
  cy.on("viewport", unmarkNear);
  cy.on("tap", "node", (event) => chooseActor(event.target.id()));
  cy.on("dbltap", "node", (event) => expand(event.target.id()));
  cy.on("tap", "edge", (event) => chooseTie(event.target.id()));
  cy.on("tap", (event) => event.target === cy && closeCard());
  cy.on("mouseover", "node, edge", (event) => hover(event.target, event.renderedPosition));
  cy.on("mouseout", "node, edge", unmarkNear);
  cy.on("dragfree", "node", nameSoon);
}

function connectButtons() {
  const clicks = { fit: () => fit(), "zoom-in": () => zoomBy(1.3), "zoom-out": () => zoomBy(1 / 1.3), relayout: layOut,
    theme: toggleTheme, "show-panel": () => showPanel(!document.body.classList.contains("panel")),
    "show-table": () => showTable(tableShown ? "" : "actors"),
    "tab-actors": () => showTable("actors"), "tab-ties": () => showTable("ties"),
    "close-table": () => showTable(""),
    reset: () => {
      const all = only;
      resetFilters();
      applyFilters();
      if (all) layOutAsGiven();
    } };
  for (const [id, click] of Object.entries(clicks)) at(id).addEventListener("click", click);
  for (const [format, saver] of Object.entries(savers))
    at(`save-${format}`).addEventListener("click", () => {
      at("saving").open = false;
      saver();
    });
}

function connectFields() {
  at("search").addEventListener("input", () => {
    listActors();
    fillTable();
  });
  at("search").addEventListener("keydown", moveInList);
  at("actors").addEventListener("keydown", moveInList);
  at("actors").addEventListener("click", () => narrow() && showPanel(false));
  at("filters").addEventListener("input", (event) => {
    if (event.target.id === "size-by" || event.target.id === "colour-by") return repaint();
    orderThumbs(event.target);
    return applyFilters();
  });
  document.addEventListener("keydown", shortcut);
  window.addEventListener("hashchange", followAddress);
}

translatePage();
buildFilters();
setPageColours();
connectDrawing();
connectButtons();
connectFields();
at("legend").open = !narrow();
followAddress();
nameNodes();
/* for tests and the curious */
window.silkgraph = { cy, chooseActor, chooseTie, viewAsSvg };
document.documentElement.dataset.ready = "true";
