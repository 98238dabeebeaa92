/* The explorer, part 1: the network that the page carries, and small helpers. */
"use strict";

const network = JSON.parse(document.getElementById("network").textContent);
const { looks, offices, positions, words } = network.explorer;
const actors = new Map(network.actors.map((actor) => [actor.id, actor]));
const ties = new Map(network.ties.map((tie) => [tie.id, tie]));
/* so many that a browser draws them without curves, and without lines while the drawing moves */
const large = network.ties.length > 1000;
const measures = ["strength", "degree", "betweenness", "closeness", "eigenvector", "pagerank",
  "constraint", "coreness"];

const at = (id) => document.getElementById(id);

/* The page's words in its language; texts of documents are never translated. */
const say = (text) => (Object.hasOwn(words, text) ? words[text] : text);

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (name in element && name !== "list") element[name] = value;
    else element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const button = (text, onclick, attributes = {}) =>
  make("button", { type: "button", onclick, ...attributes }, text);

const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const round = (number) =>
  Number.isInteger(number) || number >= 100 ? String(Math.round(number)) : number.toPrecision(3);

const escaped = (text) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);

function place(evidence) {
  const page = evidence.page ? `#page=${evidence.page}` : "";
  return `${evidence.document}${page}:${evidence.line}:${evidence.column}`;
}

const labelOf = (id) => actors.get(id).label;

const sentence = (tie) => `${labelOf(tie.source)} \u2014 ${say(tie.label)}` +
  `${tie.directed ? " \u2192" : " \u2014"} ${labelOf(tie.target)}`;

const modalityWords = {
  actual: "fact", prospective: "plan or possibility", negated: "denied or ended",
};

/* How many items have each value of the key, the most frequent first. */
function counted(list, key) {
  const counts = new Map();
  for (const item of list) counts.set(item[key], (counts.get(item[key]) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/* Puts the words of the page itself into its language. */
function translatePage() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest("script, h1") && node.data.trim())
      node.data = node.data.replace(node.data.trim(), () => say(node.data.trim()));
  for (const name of ["title", "aria-label", "placeholder"])
    for (const element of document.querySelectorAll(`[${name}]`))
      element.setAttribute(name, say(element.getAttribute(name)));
}
