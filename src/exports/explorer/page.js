/* The explorer: draws the network that the page carries, filters it and shows what it rests on. */
"use strict";

(() => {
  const network = JSON.parse(document.getElementById("network").textContent);
  const { look, positions } = network.explorer;
  const actors = new Map(network.actors.map((actor) => [actor.id, actor]));
  const ties = new Map(network.ties.map((tie) => [tie.id, tie]));
  const strongest = Math.max(1, ...network.actors.map((actor) => actor.strength));
  const byStrength = [...network.actors].sort(
    (a, b) => b.strength - a.strength || (a.label < b.label ? -1 : 1));
  const large = network.ties.length > 1500;
  const at = (id) => document.getElementById(id);

  /* --- small helpers --------------------------------------------------------------------- */

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (name in element && name !== "list") element[name] = value;
      else element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  const folded = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const round = (number) =>
    Number.isInteger(number) || number >= 100 ? String(Math.round(number)) : number.toPrecision(3);

  function place(evidence) {
    const page = evidence.page ? `#page=${evidence.page}` : "";
    return `${evidence.document}${page}:${evidence.line}:${evidence.column}`;
  }

  /* --- the drawing ------------------------------------------------------------------------ */

  const shapes = {
    country: "ellipse", ministry: "round-rectangle", company: "rectangle", official: "ellipse",
    agreement: "cut-rectangle", organization: "octagon", initiative: "hexagon", event: "pentagon",
  };
  const lines = { actual: "solid", prospective: "dashed", negated: "dotted" };

  const size = (actor) => 16 + 34 * Math.sqrt(actor.strength / strongest);

  const elements = [
    ...network.actors.map((actor) => ({
      group: "nodes",
      data: {
        id: actor.id, label: actor.label, size: size(actor), shape: shapes[actor.type],
        fill: look.types[actor.type].fill,
        line: actor.type === "official" ? look.rim : look.types[actor.type].line,
        font: 10 + 6 * Math.sqrt(actor.strength / strongest),
      },
      position: { x: positions[actor.id][0], y: positions[actor.id][1] },
    })),
    ...network.ties.map((tie) => ({
      group: "edges",
      data: {
        id: tie.id, source: tie.source, target: tie.target, label: tie.label,
        colour: look.families[tie.family].colour, style: lines[tie.modality],
        width: 1 + Math.log2(1 + tie.weight), arrow: tie.directed ? "triangle" : "none",
        cross: tie.modality === "negated" ? "tee" : "none",
        fade: tie.family === "structure" ? 0.45 : 0.9,
      },
    })),
  ];

  const cy = cytoscape({
    container: at("graph"),
    elements,
    layout: { name: "preset", fit: true, padding: 30 },
    minZoom: 0.02,
    maxZoom: 6,
    hideEdgesOnViewport: large,
    textureOnViewport: large,
    pixelRatio: large ? 1 : "auto",
    style: [
      { selector: "node", style: {
        width: "data(size)", height: "data(size)", shape: "data(shape)",
        "background-color": "data(fill)", "border-color": "data(line)", "border-width": 1.5 } },
      { selector: "node.named, node.chosen", style: {
        label: "data(label)", color: look.text, "text-valign": "bottom", "text-margin-y": 2,
        "text-background-color": look.background, "text-background-opacity": 0.75 } },
      { selector: "edge", style: {
        width: "data(width)", "line-color": "data(colour)", "line-style": "data(style)",
        opacity: "data(fade)", "curve-style": large ? "haystack" : "bezier",
        "target-arrow-shape": "data(arrow)", "target-arrow-color": "data(colour)",
        "mid-target-arrow-shape": "data(cross)", "mid-target-arrow-color": "data(colour)",
        "arrow-scale": 0.8 } },
      { selector: ".out", style: { display: "none" } },
      { selector: ".pale", style: { opacity: 0.12 } },
      { selector: "node.chosen", style: { "border-width": 5, "border-color": "#d58a00" } },
      { selector: "edge.chosen", style: {
        opacity: 1, "line-color": "#d58a00", "target-arrow-color": "#d58a00",
        label: "data(label)", "font-size": 11, color: look.text,
        "text-background-color": look.background, "text-background-opacity": 0.9 } },
    ],
  });

  /* Names where there is room for them, the most tied first; of one size on the screen, however near
   * one looks. */
  function nameNodes() {
    const zoomed = cy.zoom(), taken = [], most = 800;
    const hits = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
    cy.batch(() => {
      cy.nodes(".named").removeClass("named");
      cy.nodes(".chosen").style("font-size", 15 / zoomed);
      for (const actor of byStrength) {
        const node = cy.getElementById(actor.id);
        if (taken.length > most || node.hasClass("out")) continue;
        const { x, y } = node.renderedPosition(), font = node.data("font");
        const half = actor.label.length * font * 0.29, radius = node.data("size") / 2 * zoomed;
        const top = y + radius;
        const box = { x1: x - half, x2: x + half, y1: top, y2: top + font * 1.3 };
        if (box.x2 < 0 || box.y2 < 0 || box.x1 > cy.width() || box.y1 > cy.height() ||
          taken.some((other) => hits(box, other))) {
          taken.push({ x1: x - radius, x2: x + radius, y1: y - radius, y2: top });
          continue;
        }
        /* names of others may cover neither this name nor its node */
        taken.push(box, { x1: x - radius, x2: x + radius, y1: y - radius, y2: top });
        node.addClass("named").style("font-size", font / zoomed);
      }
    });
  }

  let naming = 0;
  function nameSoon() {
    clearTimeout(naming);
    naming = setTimeout(nameNodes, large ? 120 : 30);
  }

  /* --- filters ---------------------------------------------------------------------------- */

  const yearsOf = (tie) => tie.year.map(Number);
  const allYears = network.ties.flatMap(yearsOf);
  const [first, last] = allYears.length
    ? [Math.min(...allYears), Math.max(...allYears)] : [0, 0];

  const checked = (id) =>
    new Set([...at(id).querySelectorAll("input:checked")].map((box) => box.value));

  function addChoices(id, values, mark) {
    for (const [value, count] of values) {
      const box = make("input", { type: "checkbox", value, checked: true });
      at(id).append(make("label", {}, box, " ", ...mark(value),
        make("span", { className: "number" }, String(count))));
    }
  }

  function counted(list, key) {
    const counts = new Map();
    for (const item of list) counts.set(item[key], (counts.get(item[key]) || 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  function swatch(type) {
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

  const familyOf = new Map(network.ties.map((tie) => [tie.relation, tie.family]));
  const labelOf = new Map(network.ties.map((tie) => [tie.relation, tie.label]));

  function buildFilters() {
    addChoices("types", counted(network.actors, "type"),
      (type) => [swatch(type), look.types[type].name]);
    addChoices("relations", counted(network.ties, "relation"),
      (relation) => [lineMark(look.families[familyOf.get(relation)].colour, ""),
        labelOf.get(relation)]);
    addChoices("modalities", counted(network.ties, "modality"),
      (modality) => [lineMark(look.text, modality),
        { actual: "fact", prospective: "plan or possibility", negated: "denied or ended" }[modality]]);
    for (const id of ["from", "to"]) {
      at(id).min = first;
      at(id).max = last;
      at(id).value = id === "from" ? first : last;
    }
    at("years").hidden = !allYears.length || first === last;
    at("weight").max = Math.max(1, ...network.ties.map((tie) => tie.weight));
    for (const [community, count] of counted(network.actors, "community")) {
      const centre = network.actors.filter((actor) => actor.community === community)
        .reduce((best, actor) => (actor.strength > best.strength ? actor : best));
      if (count > 1)
        at("community").append(
          make("option", { value: community }, `around ${centre.label} (${count})`));
    }
  }

  function wantedTie(tie, wanted) {
    const years = yearsOf(tie);
    const timely = years.length
      ? years.some((year) => year >= wanted.from && year <= wanted.to) : wanted.undated;
    return wanted.relations.has(tie.relation) && wanted.modalities.has(tie.modality) &&
      tie.weight >= wanted.weight && timely;
  }

  function applyFilters() {
    const from = Number(at("from").value), to = Number(at("to").value);
    const wanted = {
      types: checked("types"), relations: checked("relations"), modalities: checked("modalities"),
      from: Math.min(from, to), to: Math.max(from, to), undated: at("undated").checked,
      weight: Number(at("weight").value), community: at("community").value,
    };
    const shown = new Set();
    let visible = 0;
    at("span").textContent = wanted.from === wanted.to ? wanted.from : `${wanted.from}–${wanted.to}`;
    at("least").textContent = wanted.weight;
    const fits = (actor) => wanted.types.has(actor.type) &&
      (wanted.community === "" || String(actor.community) === wanted.community);
    cy.batch(() => {
      for (const tie of network.ties) {
        const keep = wantedTie(tie, wanted) && fits(actors.get(tie.source)) &&
          fits(actors.get(tie.target));
        cy.getElementById(tie.id).toggleClass("out", !keep);
        if (keep) {
          shown.add(tie.source).add(tie.target);
          visible++;
        }
      }
      for (const actor of network.actors)
        cy.getElementById(actor.id).toggleClass("out", !shown.has(actor.id));
    });
    at("count").textContent =
      `${shown.size} of ${network.actors.length} actors, ${visible} of ${network.ties.length} ties`;
    listActors(shown);
    nameSoon();
  }

  /* --- the list of actors ----------------------------------------------------------------- */

  const names = new Map(network.actors.map(
    (actor) => [actor.id, folded([actor.label, ...actor.aliases].join("\n"))]));
  let visibleActors = new Set(actors.keys());

  function listActors(shown) {
    if (shown) visibleActors = shown;
    const query = folded(at("search").value.trim());
    const found = byStrength.filter(
      (actor) => (query || visibleActors.has(actor.id)) && names.get(actor.id).includes(query));
    at("actors").replaceChildren(...found.slice(0, 200).map((actor) => make("li", {},
      make("button", { type: "button", value: actor.id, onclick: () => chooseActor(actor.id),
        "aria-pressed": String(actor.id === chosen) },
      swatch(actor.type), actor.label,
      make("span", { className: "number" }, String(actor.strength))))));
    if (!found.length) at("actors").append(make("li", { className: "muted" }, "no actor"));
  }

  function moveInList(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const buttons = [...at("actors").querySelectorAll("button")];
    const next = buttons[buttons.indexOf(document.activeElement) + step];
    event.preventDefault();
    (next || at("search")).focus();
  }

  /* --- cards ------------------------------------------------------------------------------ */

  let chosen = null;

  function mark(id, around) {
    cy.batch(() => {
      cy.elements().removeClass("chosen pale");
      if (!id) return;
      cy.elements().addClass("pale");
      around.removeClass("pale");
      cy.getElementById(id).addClass("chosen").nodes().style("font-size", 15 / cy.zoom());
    });
  }

  function showCard(...children) {
    const close = make("button", { type: "button", className: "close", onclick: closeCard,
      "aria-label": "Close" }, "✕");
    at("card").replaceChildren(close, ...children);
    at("card").hidden = false;
    at("card").scrollTop = 0;
    cy.resize();
  }

  function closeCard() {
    chosen = null;
    at("card").hidden = true;
    mark(null);
    cy.resize();
    listActors();
  }

  const sentence = (tie) => `${actors.get(tie.source).label} — ${tie.label}` +
    `${tie.directed ? " →" : " —"} ${actors.get(tie.target).label}`;

  const measureNames = ["degree", "strength", "betweenness", "closeness", "eigenvector",
    "pagerank", "constraint", "coreness", "community"];

  function tieLink(tie) {
    return make("li", {}, make("button",
      { type: "button", className: "link", onclick: () => chooseTie(tie.id) },
      lineMark(look.families[tie.family].colour, tie.modality), sentence(tie),
      make("span", { className: "number" }, String(tie.weight))));
  }

  function chooseActor(id) {
    const actor = actors.get(id), node = cy.getElementById(id);
    const own = network.ties.filter((tie) => tie.source === id || tie.target === id)
      .sort((a, b) => b.weight - a.weight);
    const facts = [look.types[actor.type].name, actor.country, ...actor.role].filter(Boolean);
    chosen = id;
    mark(id, node.closedNeighborhood());
    showCard(make("h2", {}, actor.label),
      make("p", { className: "muted" }, facts.join(" · ")),
      ...(actor.aliases.length ? [make("p", {}, `also: ${actor.aliases.join(", ")}`)] : []),
      make("p", {}, `mentioned ${actor.mentions} time${actor.mentions === 1 ? "" : "s"}`),
      make("h3", {}, `Ties (${own.length})`), make("ul", {}, ...own.map(tieLink)),
      make("h3", {}, "Measures"),
      make("table", {}, ...measureNames.map((name) => make("tr", {},
        make("th", { scope: "row" }, name), make("td", {}, round(actor[name])))),
        make("tr", {}, make("th", { scope: "row" }, "articulation point"),
          make("td", {}, actor.articulation ? "yes" : "no"))));
    if (!node.hasClass("out")) cy.animate({ center: { eles: node } }, { duration: 200 });
    listActors();
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
    quote.append(decoder.decode(bytes.slice(done)),
      make("cite", {}, `${place(evidence)} · ${evidence.frame === "name"
        ? "read from the name" : `read by frame ${evidence.frame}`}`));
    return quote;
  }

  function chooseTie(id) {
    const tie = ties.get(id);
    const facts = [tie.modality, [tie.reviewed, ...(tie.coder ?? [])].filter(Boolean).join(" by "), tie.family, tie.year.join(", "), tie.amount.join(", "),
      `stated by ${tie.weight} sentence${tie.weight === 1 ? "" : "s"}`].filter(Boolean);
    chosen = id;
    mark(id, cy.getElementById(id).union(cy.getElementById(id).connectedNodes()));
    showCard(make("h2", {}, sentence(tie)), make("p", { className: "muted" }, facts.join(" · ")),
      make("ul", {}, ...[tie.source, tie.target].map((end) => make("li", {}, make("button",
        { type: "button", className: "link", onclick: () => chooseActor(end) },
        swatch(actors.get(end).type), actors.get(end).label)))),
      make("h3", {}, "Stated in"), ...tie.evidence.map(quoted));
  }

  /* --- saving the view -------------------------------------------------------------------- */

  function save(name, content) {
    const link = make("a", { href: URL.createObjectURL(content), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  const escaped = (text) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);

  function nodeSvg(node) {
    const { x, y } = node.position(), d = node.data(), r = d.size / 2;
    const paint = `fill="${d.fill}" stroke="${d.line}" stroke-width="1.5"`;
    const shape = d.shape === "ellipse"
      ? `<circle cx="${x}" cy="${y}" r="${r}" ${paint}/>`
      : `<rect x="${x - r}" y="${y - r}" width="${d.size}" height="${d.size}" ` +
        `rx="${d.shape === "rectangle" ? 0 : r / 3}" ${paint}/>`;
    return `<g><title>${escaped(d.label)}</title>${shape}<text x="${x}" y="${y + r + d.font}" ` +
      `font-size="${d.font}" text-anchor="middle" fill="${look.text}">${escaped(d.label)}</text></g>`;
  }

  function edgeSvg(edge) {
    const a = edge.source().position(), b = edge.target().position(), d = edge.data();
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1, back = edge.target().data("size") / 2 + 2;
    const end = { x: b.x - (b.x - a.x) * back / length, y: b.y - (b.y - a.y) * back / length };
    const dash = { solid: "", dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="1.5 3"' };
    const arrow = d.arrow === "none" ? "" : ' marker-end="url(#arrow)"';
    return `<line x1="${a.x}" y1="${a.y}" x2="${end.x}" y2="${end.y}" stroke="${d.colour}" ` +
      `stroke-width="${d.width}" opacity="${d.fade}"${dash[d.style]}${arrow}>` +
      `<title>${escaped(sentence(ties.get(d.id)))}</title></line>`;
  }

  function viewAsSvg() {
    const shown = cy.elements().not(".out"), box = shown.boundingBox();
    const body = [...shown.edges().map(edgeSvg), ...shown.nodes().map(nodeSvg)].join("\n");
    return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${box.x1 - 20} ${box.y1 - 20} ` +
      `${box.w + 40} ${box.h + 40}" font-family="Helvetica, Arial, sans-serif">\n` +
      `<title>${escaped(document.title)}</title>\n` +
      '<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="5" ' +
      `markerHeight="5" orient="auto"><path d="M0 0L10 5L0 10z" fill="${look.muted}"/></marker></defs>\n` +
      `<rect x="${box.x1 - 20}" y="${box.y1 - 20}" width="${box.w + 40}" height="${box.h + 40}" ` +
      `fill="${look.background}"/>\n${body}\n</svg>\n`;
  }

  /* --- start ------------------------------------------------------------------------------ */

  const zoom = (factor) => cy.zoom({ level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });

  function shortcut(event) {
    if (event.key === "Escape") return closeCard();
    if (event.ctrlKey || event.metaKey || event.altKey ||
      /^(INPUT|SELECT)$/.test(event.target.tagName)) return undefined;
    const action = { "/": () => at("search").focus(), "+": () => zoom(1.3), "-": () => zoom(1 / 1.3),
      0: () => cy.fit(cy.elements().not(".out"), 30) }[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
    return undefined;
  }

  function connect() {
    for (const [name, value] of Object.entries({ background: look.background, text: look.text,
      muted: look.muted, rim: look.rim, hover: look.hover }))
      document.documentElement.style.setProperty(`--${name}`, value);
    at("search").addEventListener("input", () => listActors());
    at("search").addEventListener("keydown", moveInList);
    at("actors").addEventListener("keydown", moveInList);
    document.querySelector("details").addEventListener("input", applyFilters);
    at("reset").addEventListener("click", () => {
      document.querySelectorAll("fieldset input[type=checkbox]").forEach((box) => (box.checked = true));
      at("from").value = first;
      at("to").value = last;
      at("weight").value = 1;
      at("community").value = "";
      applyFilters();
    });
    at("fit").addEventListener("click", () => cy.fit(cy.elements().not(".out"), 30));
    at("zoom-in").addEventListener("click", () => zoom(1.3));
    at("zoom-out").addEventListener("click", () => zoom(1 / 1.3));
    at("save-svg").addEventListener("click",
      () => save("network.svg", new Blob([viewAsSvg()], { type: "image/svg+xml" })));
    at("save-png").addEventListener("click", () => save("network.png",
      cy.png({ output: "blob", full: true, scale: large ? 1 : 2, maxWidth: 8000, maxHeight: 8000,
        bg: look.background })));
    document.addEventListener("keydown", shortcut);
    cy.on("viewport resize", nameSoon);
    cy.on("tap", "node", (event) => chooseActor(event.target.id()));
    cy.on("tap", "edge", (event) => chooseTie(event.target.id()));
    cy.on("tap", (event) => event.target === cy && closeCard());
  }

  connect();
  buildFilters();
  applyFilters();
  cy.fit(undefined, 30);
  /* for tests and the curious: the drawing, and how the view is saved */
  window.silkgraph = { cy, chooseActor, chooseTie, viewAsSvg };
  document.documentElement.dataset.ready = "true";
})();
