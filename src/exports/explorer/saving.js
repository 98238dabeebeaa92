/* The explorer, part 7: what is shown, saved as a picture, tables and a network. */

function save(name, content, type) {
  const link = make("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/* --- SVG ---------------------------------------------------------------------------------- */

const picture = { width: 1400, least: 500, most: 1400, margin: 30, head: 70 };

/* From the drawing to the picture, in which it is as wide as there is room. */
function projection() {
  const box = shownElements().nodes().boundingBox({ includeLabels: false });
  const inner = picture.width - 2 * picture.margin - 160;
  const scale = Math.min(inner / (box.w || 1), (picture.most - 160) / (box.h || 1), 3);
  const height = Math.max(picture.least, box.h * scale + 120);
  const left = (picture.width - box.w * scale) / 2, top = picture.head + (height - box.h * scale) / 2;
  return { scale, height, of: ({ x, y }) => ({ x: left + (x - box.x1) * scale, y: top + (y - box.y1) * scale }) };
}

const fixed = (number) => String(Math.round(number * 10) / 10);

function shapeSvg(node, { x, y }, r) {
  const d = node.data(), paint_ = `fill="${d.fill}" stroke="${d.line}" stroke-width="1.2"`;
  const shape = d.shape === "ellipse"
    ? `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(r)}" ${paint_}/>`
    : `<rect x="${fixed(x - r)}" y="${fixed(y - r)}" width="${fixed(2 * r)}" height="${fixed(2 * r)}" ` +
      `rx="${d.shape === "rectangle" ? 0 : fixed(r / 3)}" ${paint_}/>`;
  return `<g class="actor"><title>${escaped(labelOf(d.id))}</title>${shape}</g>`;
}

function nameSvg({ node, font, box }) {
  const [x, anchor] = { center: [(box.x1 + box.x2) / 2, "middle"], right: [box.x1, "start"],
    left: [box.x2, "end"] }[box.halign];
  const lines = node.data("lines").map((line, i) => `<tspan x="${fixed(x)}" ` +
    `y="${fixed(box.y1 + font * (0.95 + 1.2 * i))}">${escaped(line)}</tspan>`).join("");
  return `<text font-size="${fixed(font)}" text-anchor="${anchor}" fill="${look.text}" ` +
    `stroke="${look.background}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${lines}</text>`;
}

const dashes = { actual: "", prospective: ' stroke-dasharray="6 4"', negated: ' stroke-dasharray="1.5 3"' };

/* Ties of the same two actors lie side by side. */
function tieSvg(tie, rank, count, map) {
  const ends = [tie.source, tie.target].map((id) => cy.getElementById(id));
  const [a, b] = ends.map((node) => map.of(node.position()));
  const [ra, rb] = ends.map((node) => node.data("size") / 2 * map.scale + 1);
  const dx = b.x - a.x, dy = b.y - a.y, length = Math.hypot(dx, dy) || 1;
  const turn = tie.source < tie.target ? 1 : -1, bend = turn * (rank - (count - 1) / 2) * 28;
  const middle = { x: (a.x + b.x) / 2 - dy / length * bend, y: (a.y + b.y) / 2 + dx / length * bend };
  const point = (from, to, radius) => {
    const way = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return `${fixed(from.x + (to.x - from.x) * radius / way)} ${fixed(from.y + (to.y - from.y) * radius / way)}`;
  };
  const head = tie.family === "conflict" ? ' marker-end="url(#bar)"'
    : tie.directed ? ' marker-end="url(#arrow)"' : "";
  return `<path class="tie" d="M${point(a, middle, ra)}Q${fixed(middle.x)} ${fixed(middle.y)} ` +
    `${point(b, middle, rb)}" fill="none" stroke="${colourOf(tie)}" ` +
    `stroke-width="${fixed(0.8 + 0.7 * Math.log2(1 + tie.weight))}" ` +
    `opacity="${tie.family === "structure" ? 0.5 : 0.9}"${dashes[tie.modality]}${head}>` +
    `<title>${escaped(sentence(tie))}</title></path>`;
}

function tiesSvg(map) {
  const pairs = new Map();
  for (const tie of shownTies) {
    const key = [tie.source, tie.target].sort().join("\n");
    pairs.set(key, [...(pairs.get(key) || []), tie]);
  }
  return [...pairs.values()].flatMap((pair) => pair.map((tie, i) => tieSvg(tie, i, pair.length, map)));
}

/* The legend in lines as wide as the picture, from `y` on. */
function legendSvg(y) {
  const marks = [], gap = 24;
  let x = picture.margin, line = y;
  pen.font = `12px ${fontFamily}`;
  for (const entry of legendEntries()) {
    const width = 26 + pen.measureText(entry.words).width;
    if (x + width > picture.width - picture.margin) {
      x = picture.margin;
      line += 22;
    }
    marks.push(entry.fill
      ? `<rect x="${fixed(x)}" y="${line - 10}" width="12" height="12" fill="${entry.fill}" stroke="${entry.line}"/>`
      : `<path d="M${fixed(x)} ${line - 4}h20" stroke="${entry.colour}" stroke-width="3"` +
        `${dashes[entry.modality || "actual"]}/>`,
    `<text x="${fixed(x + 26)}" y="${line}" font-size="12" fill="${look.text}">${escaped(entry.words)}</text>`);
    x += width + gap;
  }
  return { marks, bottom: line + 20 };
}

const marker = (id, path) => `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" ` +
  `markerHeight="7" markerUnits="userSpaceOnUse" orient="auto">${path}</marker>`;

function viewAsSvg() {
  const map = projection(), title = document.title;
  const names = placeNames(byCentrality, { width: picture.width, height: picture.head + map.height }, (node) =>
    ({ ...map.of(node.position()), radius: node.data("size") / 2 * map.scale }));
  const nodes = shownElements().nodes().toArray()
    .map((node) => shapeSvg(node, map.of(node.position()), node.data("size") / 2 * map.scale));
  const legend = legendSvg(picture.head + map.height + 20);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${picture.width}" height="${fixed(legend.bottom)}" ` +
    `viewBox="0 0 ${picture.width} ${fixed(legend.bottom)}" font-family="Helvetica, Arial, sans-serif">\n` +
    `<title>${escaped(title)}</title>\n<defs>` +
    marker("arrow", `<path d="M0 1L10 5L0 9z" fill="${look.muted}"/>`) +
    marker("bar", `<path d="M9 0V10" stroke="${look.families.conflict.colour}" stroke-width="2"/>`) +
    `</defs>\n<rect width="100%" height="100%" fill="${look.background}"/>\n` +
    [...tiesSvg(map), ...nodes, ...names.map(nameSvg)].join("\n") +
    `\n<text x="${picture.margin}" y="36" font-size="22" font-weight="bold" fill="${look.text}">${escaped(title)}</text>` +
    `\n<text x="${picture.margin}" y="58" font-size="13" fill="${look.muted}">${escaped(at("count").textContent)}</text>` +
    `\n<g class="legend">${legend.marks.join("\n")}</g>\n</svg>\n`;
}

/* --- tables and network ------------------------------------------------------------------- */

/* The names and types of silkgraph's GraphML, as docs/formats.md has them; what coders decided is there
   only when they did. */
const reviewFields = [...network.actors, ...network.ties].some((item) => item.reviewed)
  ? [["reviewed", "string"], ["coder", "list"]] : [];
const actorFields = [["label", "string"], ["type", "string"], ["aliases", "list"], ["country", "string"],
  ["role", "list"], ["mentions", "int"], ["degree", "double"], ["strength", "double"],
  ["betweenness", "double"], ["closeness", "double"], ["eigenvector", "double"], ["pagerank", "double"],
  ["constraint", "double"], ["coreness", "int"], ["community", "int"], ["articulation", "boolean"], ...reviewFields];
const tieFields = [["relation", "string"], ["family", "string"], ["label", "string"], ["modality", "string"],
  ["directed", "boolean"], ["weight", "double"], ["documents", "int"], ["confidence", "double"], ["year", "list"],
  ["year_first", "int"], ["year_last", "int"], ["amount", "list"], ["evidence", "list"],
  ["plover", "string"], ["cameo", "string"], ...reviewFields];

/* A bar of a part's own is "\|", and a backslash before it or at the end stands twice. */
const listPart = (part) => part.replace(/\\*(\||$)/g,
  (run, bar) => `${"\\".repeat(2 * (run.length - bar.length))}${bar && "\\|"}`);

function fieldText(item, name) {
  const value = name === "evidence" ? item.evidence.map(place) : item[name];
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map(listPart).join(" | ") : String(value);
}

const shownList = () => network.actors.filter((actor) => shownActors.has(actor.id));

/* RFC 4180; what a spreadsheet would take for a formula has an apostrophe before it. */
function csvCell(text) {
  const safe = /^'*[=+@\t-]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function asCsv(items, heads, fields) {
  const line = (cells) => `${cells.map(csvCell).join(",")}\r\n`;
  return line([...heads, ...fields.map(([name]) => name)]) +
    items.map((item) => line([...heads.map((name) => item[name]),
      ...fields.map(([name]) => fieldText(item, name))])).join("");
}

const tiesAsCsv = () => asCsv(shownTies, ["source", "target", "id"], tieFields);
const actorsAsCsv = () => asCsv(shownList(), ["id"], actorFields);

function viewAsGraphml() {
  const graph = { title: document.title, generator: network.generator, measured_on: network.measured_on,
    created_from: network.created_from.map(listPart).join(" | ") };
  const graphFields = Object.keys(graph).map((name) => [name, "string"]);
  /* ids of keys are unique in the file */
  const shared = ["label", "reviewed", "coder"];
  const idOf = (name, scope) => (scope === "edge" && shared.includes(name) ? `e_${name}` : name);
  const key = (scope) => ([name, type]) => `<key id="${idOf(name, scope)}" for="${scope}" ` +
    `attr.name="${name}" attr.type="${type === "list" ? "string" : type}"/>`;
  const data = (scope, item, fields) => fields.map(([name, type]) => [name, type, fieldText(item, name)])
    .filter(([, type, text]) => text || /string|list/.test(type))
    .map(([name, , text]) => `<data key="${idOf(name, scope)}">${escaped(text)}</data>`).join("");
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...graphFields.map(key("graph")), ...actorFields.map(key("node")), ...tieFields.map(key("edge")),
    '<graph id="silkgraph" edgedefault="directed">',
    data("graph", graph, graphFields),
    ...shownList().map((actor) =>
      `<node id="${escaped(actor.id)}">${data("node", actor, actorFields)}</node>`),
    ...shownTies.map((tie) => `<edge id="${escaped(tie.id)}" source="${escaped(tie.source)}" ` +
      `target="${escaped(tie.target)}">${data("edge", tie, tieFields)}</edge>`),
    "</graph>", "</graphml>", ""].join("\n");
}

const savers = {
  svg: () => save("network.svg", viewAsSvg(), "image/svg+xml"),
  png: () => save("network.png", cy.png({ output: "blob", full: true, scale: large ? 1 : 2,
    maxWidth: 8000, maxHeight: 8000, bg: look.background }), "image/png"),
  "ties-csv": () => save("ties.csv", tiesAsCsv(), "text/csv"),
  "actors-csv": () => save("actors.csv", actorsAsCsv(), "text/csv"),
  graphml: () => save("network.graphml", viewAsGraphml(), "application/xml"),
};
