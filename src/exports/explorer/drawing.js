/* The explorer, part 2: the drawing, its colours and sizes, and the names in it. */

const shapes = {
  country: "ellipse", ministry: "round-rectangle", company: "rectangle", official: "ellipse",
  agreement: "cut-rectangle", organization: "octagon", initiative: "hexagon", event: "pentagon",
};
const lineStyles = { actual: "solid", prospective: "dashed", negated: "dotted" };
/* apart for eyes that confuse red and green; smaller communities are grey */
const palette = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442"];
const grey = "#999999";
const picked = "#d58a00";

/* What the address asks for at first; address.js follows it from then on. */
const asked = new URLSearchParams(location.hash.slice(1));
const oneOf = (name, list) => (list.includes(name) ? name : list[0]);

const usualTheme = () =>
  network.explorer.theme ||
  (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

let theme = oneOf(asked.get("theme"), [usualTheme(), "light", "dark"]);
let look = looks[theme];
let colourBy = oneOf(asked.get("colour"), ["type", "community", ...measures]);
let sizeBy = oneOf(asked.get("size"), measures);

/* --- colours and sizes -------------------------------------------------------------------- */

const greatest = (measure) => Math.max(1e-9, ...network.actors.map((actor) => actor[measure]));
const share = (actor, measure, most) => Math.sqrt(Math.max(0, actor[measure]) / most);

function mixed(from, to, part) {
  const channel = (text, i) => parseInt(text.slice(i, i + 2), 16);
  return `#${[1, 3, 5].map((i) =>
    Math.round(channel(from, i) + (channel(to, i) - channel(from, i)) * part)
      .toString(16).padStart(2, "0")).join("")}`;
}

const communityColour = (community) => palette[community] || grey;

function paintOf(actor, most) {
  if (colourBy === "community")
    return { fill: communityColour(actor.community), line: look.text };
  if (colourBy !== "type")
    return { fill: mixed(look.ramp[0], look.ramp[1], share(actor, colourBy, most)), line: look.rim };
  const type = look.types[actor.type];
  return { fill: type.fill, line: actor.type === "official" ? look.rim : type.line };
}

function nodeLook(actor, mostColour, mostSize) {
  const part = share(actor, sizeBy, mostSize);
  return { size: grain * (16 + 34 * part), font: 11 + 6 * part, ...paintOf(actor, mostColour) };
}

const colourOf = (tie) => (tie.relation === "requests" ? look.request : look.families[tie.family]).colour;

const mostOfColour = () => (measures.includes(colourBy) ? greatest(colourBy) : 1);

/* From the most central by the measure that is drawn, whatever the type. */
const inOrderOfSize = () => [...network.actors].sort(
  (a, b) => b[sizeBy] - a[sizeBy] || b.strength - a.strength || (a.label < b.label ? -1 : 1));

let byCentrality = inOrderOfSize();

function paint() {
  const mostColour = mostOfColour(), mostSize = greatest(sizeBy);
  byCentrality = inOrderOfSize();
  cy.batch(() => {
    for (const actor of network.actors)
      cy.getElementById(actor.id).data(nodeLook(actor, mostColour, mostSize));
    for (const tie of network.ties) cy.getElementById(tie.id).data("colour", colourOf(tie));
  });
}

/* --- the graph ---------------------------------------------------------------------------- */

/* A name of several lines, so that it needs less room beside others. */
function wrapped(label) {
  const lines = [""];
  for (const word of label.split(" ")) {
    const last = lines.length - 1;
    if (lines[last] && lines[last].length + word.length > 22) lines.push(word);
    else lines[last] += (lines[last] ? " " : "") + word;
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}\u2026`] : lines;
}

const nodeElement = (actor, mostColour, mostSize) => ({
  group: "nodes",
  data: { id: actor.id, lines: wrapped(actor.label), label: wrapped(actor.label).join("\n"),
    shape: shapes[actor.type], ...nodeLook(actor, mostColour, mostSize) },
  position: { x: positions[actor.id][0], y: positions[actor.id][1] },
});

const edgeElement = (tie) => ({
  group: "edges",
  data: {
    id: tie.id, source: tie.source, target: tie.target, label: say(tie.label), colour: colourOf(tie),
    style: lineStyles[tie.modality], width: 1 + Math.log2(1 + tie.weight),
    arrow: tie.family === "conflict" ? "tee" : tie.directed ? "triangle" : "none",
    cross: tie.modality === "negated" ? "tee" : "none",
    fade: tie.family === "structure" ? 0.45 : 0.9,
  },
});

function styleSheet() {
  return [
    { selector: "node", style: {
      width: "data(size)", height: "data(size)", shape: "data(shape)",
      "background-color": "data(fill)", "border-color": "data(line)", "border-width": 1.5 } },
    { selector: "node.named, node.chosen, node.near", style: {
      label: "data(label)", color: look.text, "text-wrap": "wrap", "text-max-width": 10000,
      "text-background-color": look.background, "text-background-opacity": 0.7,
      "text-background-shape": "roundrectangle" } },
    { selector: "edge", style: {
      width: "data(width)", "line-color": "data(colour)", "line-style": "data(style)",
      opacity: "data(fade)", "curve-style": large ? "haystack" : "bezier", ...(large ? {} : {
        "target-arrow-shape": "data(arrow)", "target-arrow-color": "data(colour)",
        "mid-target-arrow-shape": "data(cross)", "mid-target-arrow-color": "data(colour)",
        "arrow-scale": 0.8 }) } },
    { selector: ".out", style: { display: "none" } },
    { selector: ".pale", style: { opacity: 0.12 } },
    { selector: "node.named", style: { "z-index": 3 } },
    { selector: "edge.near", style: { opacity: 1 } },
    { selector: "node.chosen, node.near", style: { "z-index": 9, "text-background-opacity": 0.9 } },
    { selector: "node.chosen", style: { "border-width": 5, "border-color": picked } },
    { selector: "edge.chosen", style: {
      opacity: 1, "line-color": picked, "target-arrow-color": picked,
      label: "data(label)", color: look.text,
      "text-background-color": look.background, "text-background-opacity": 0.9 } },
  ];
}

/* As wide as the window when it is wide, and as high when it is high. */
function turnToWindow() {
  const points = Object.values(positions);
  const range = (axis) => points.reduce((most, p) => Math.max(most, p[axis]), -Infinity) -
    points.reduce((least, p) => Math.min(least, p[axis]), Infinity);
  const wide = at("graph").clientWidth > at("graph").clientHeight;
  if (points.length && wide !== range(0) > range(1)) for (const point of points) point.reverse();
}

turnToWindow();

/* How much larger actors of a wide network are drawn, so that they are seen when all of it is. */
function grainOf(width, height) {
  const xs = network.actors.map((actor) => positions[actor.id][0]);
  const ys = network.actors.map((actor) => positions[actor.id][1]);
  const range = (list) => list.reduce((most, n) => Math.max(most, n), -Infinity) -
    list.reduce((least, n) => Math.min(least, n), Infinity) + 1;
  const zoom = xs.length ? Math.min(width / range(xs), height / range(ys)) : 1;
  return Math.min(8, Math.max(1, 0.4 / zoom));
}

const grain = grainOf(at("graph").clientWidth || 800, at("graph").clientHeight || 600);

function elements() {
  const mostColour = mostOfColour(), mostSize = greatest(sizeBy);
  return [...network.actors.map((actor) => nodeElement(actor, mostColour, mostSize)),
    ...network.ties.map(edgeElement)];
}

spreadGiven();

const cy = cytoscape({
  container: at("graph"),
  elements: elements(),
  layout: { name: "preset", fit: false },
  minZoom: 0.02,
  maxZoom: 6,
  hideEdgesOnViewport: large,
  textureOnViewport: large,
  pixelRatio: large ? 1 : "auto",
  style: styleSheet(),
});

const shownElements = () => cy.elements().not(".out");

/* --- names -------------------------------------------------------------------------------- */

const pen = document.createElement("canvas").getContext("2d");
const fontFamily = 'Helvetica, Arial, "DejaVu Sans", sans-serif';
const widths = new Map();

/* Of the longest line of a name, for a font of one pixel. */
function widthOf(node) {
  const id = node.id();
  if (!widths.has(id)) {
    pen.font = `20px ${fontFamily}`;
    widths.set(id, Math.max(...node.data("lines").map((line) => pen.measureText(line).width)) / 20);
  }
  return widths.get(id);
}

/* Boxes that are taken, in a grid, so that each looks at its neighbours only. */
class Boxes {
  constructor() {
    this.cells = new Map();
  }

  * cellsOf(box) {
    for (let x = Math.floor(box.x1 / 80); x <= Math.floor(box.x2 / 80); x++)
      for (let y = Math.floor(box.y1 / 80); y <= Math.floor(box.y2 / 80); y++) yield x * 65536 + y;
  }

  add(box) {
    for (const cell of this.cellsOf(box))
      if (this.cells.has(cell)) this.cells.get(cell).push(box);
      else this.cells.set(cell, [box]);
  }

  /* Whether a box lies on one that is not its own actor's. */
  hits(box, own) {
    for (const cell of this.cellsOf(box))
      for (const other of this.cells.get(cell) || [])
        if (other.own !== own && box.x1 < other.x2 && other.x1 < box.x2 &&
          box.y1 < other.y2 && other.y1 < box.y2) return true;
    return false;
  }
}

/* Where a name may stand: below its actor, above, on the right or on the left. */
function placesOf(at_, radius, width, height) {
  const half = width / 2, gap = 2, { x, y } = at_;
  const box = (x1, y1, valign, halign) => ({ x1, y1, x2: x1 + width, y2: y1 + height, valign, halign });
  return [box(x - half, y + radius + gap, "bottom", "center"),
    box(x - half, y - radius - gap - height, "top", "center"),
    box(x + radius + gap, y - height / 2, "center", "right"),
    box(x - radius - gap - width, y - height / 2, "center", "left")];
}

/* Places for the names of actors, the first of the list first, in a view of the size where
 * `project` puts them. The first few stand even on other actors when there is no room beside them. */
function placeNames(list, size, project) {
  const assured = Math.min(12, size.width * size.height / 25000), names = [];
  const nodes = new Boxes(), central = new Boxes(), taken = new Boxes(), shown = [];
  for (const actor of list) {
    const node = cy.getElementById(actor.id);
    if (node.hasClass("out")) continue;
    const { x, y, radius } = project(node);
    if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
    const box = { own: actor.id, x1: x - radius, x2: x + radius, y1: y - radius, y2: y + radius };
    (shown.length < assured ? central : nodes).add(box);
    shown.push({ node, x, y, radius });
  }
  for (const [rank, { node, x, y, radius }] of shown.entries()) {
    const font = node.data("font"), width = widthOf(node) * font + 4;
    const open = placesOf({ x, y }, radius, width, node.data("lines").length * font * 1.2)
      .filter((box) => box.x1 >= 0 && box.y1 >= 0 && box.x2 <= size.width && box.y2 <= size.height &&
        !taken.hits(box, node.id()));
    const beside = open.filter((box) => !central.hits(box, node.id()));
    const free = beside.find((box) => !nodes.hits(box, node.id())) ||
      (rank < assured && (beside[0] || open[0]));
    if (!free) continue;
    taken.add({ ...free, own: node.id() });
    names.push({ node, font, box: free });
  }
  return names;
}

/* Actors that alone have names while others are pale: what is chosen or under the pointer, and what
 * it is tied to; null for all. */
let spotlight = null;

/* Whose names are sought a place for: what is under the pointer or chosen before all. */
function namedFirst() {
  if (!spotlight) return byCentrality;
  const before = (actor) => cy.getElementById(actor.id).is(".near, .chosen");
  const lit = byCentrality.filter((actor) => spotlight.has(actor.id));
  return [...lit.filter(before), ...lit.filter((actor) => !before(actor))];
}

let lastNames = "";

/* Names where there is room for them, of one size on the screen however near one looks. */
function nameNodes() {
  const zoom = cy.zoom();
  const names = placeNames(namedFirst(), { width: cy.width(), height: cy.height() }, (node) => {
    const { x, y } = node.renderedPosition();
    return { x, y, radius: node.data("size") / 2 * zoom };
  });
  const signature = JSON.stringify([zoom, names.map(({ node, font, box }) => [node.id(), font, box.valign, box.halign])]);
  if (signature === lastNames) return;
  lastNames = signature;
  cy.batch(() => {
    cy.nodes(".named").removeClass("named");
    for (const { node, font, box } of names)
      node.addClass("named").style({ "font-size": font / zoom, "text-valign": box.valign,
        "text-halign": box.halign, "text-margin-y": { top: -2, bottom: 2, center: 0 }[box.valign] / zoom,
        "text-margin-x": { left: -2, right: 2, center: 0 }[box.halign] / zoom });
    /* what is chosen or under the pointer has a name, whether or not there is room */
    cy.elements(".chosen, node.near").not(".named").style("font-size", 14 / zoom);
  });
}

let naming = 0;
function nameSoon() {
  clearTimeout(naming);
  naming = setTimeout(nameNodes, large ? 150 : 40);
}

/* Brings nodes into view, by their places alone: to ask for the boxes of all lines takes longer than
 * to draw them. */
function fit(nodes = shownElements().nodes()) {
  const margin = 50 + (nodes.length < 60 ? 30 : 0);
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  nodes.forEach((node) => {
    const { x, y } = node.position(), radius = node.data("size") / 2;
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius);
  });
  if (left > right) return;
  const zoom = Math.max(cy.minZoom(), Math.min(2.5, (cy.width() - 2 * margin) / (right - left),
    (cy.height() - 2 * margin) / (bottom - top)));
  cy.viewport({ zoom, pan: { x: (cy.width() - (left + right) * zoom) / 2,
    y: (cy.height() - (top + bottom) * zoom) / 2 } });
}

const zoomBy = (factor) => cy.zoom({ level: cy.zoom() * factor,
  renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });

/* --- light and dark ----------------------------------------------------------------------- */

function setPageColours() {
  for (const key of ["background", "text", "muted", "rim", "hover"])
    document.documentElement.style.setProperty(`--${key}`, look[key]);
  document.documentElement.style.colorScheme = theme;
  at("theme").setAttribute("aria-pressed", String(theme === "dark"));
}

function setTheme(name) {
  if (name === theme) return;
  theme = name;
  look = looks[name];
  setPageColours();
  cy.style(styleSheet());
  addBoxes();
  paint();
  nameSoon();
}
