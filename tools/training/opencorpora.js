// Writes the dictionary of OpenCorpora (CC BY-SA 3.0, http://opencorpora.org), as the npm package "az"
// has it, in the terms of Universal Dependencies: a form, a tab, and its readings with blanks between.
//   npm pack az && tar xzf az-*.tgz && node tools/training/opencorpora.js package > forms.txt
"use strict";
const fs = require("fs");
const path = require("path");

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node opencorpora.js FOLDER_OF_THE_PACKAGE > FORMS");
  process.exit(2);
}
const DAWG = require(path.resolve(folder, "src/az.dawg.js")).DAWG;

function bytesOf(name) {
  const file = fs.readFileSync(path.join(folder, "dicts", name));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
}

const PARTS = {
  NOUN: "NOUN", ADJF: "ADJ", ADJS: "ADJ|Variant=Short", COMP: "ADJ|Degree=Cmp", VERB: "VERB|VerbForm=Fin",
  INFN: "VERB|VerbForm=Inf", PRTF: "VERB|VerbForm=Part", PRTS: "VERB|VerbForm=Part|Variant=Short",
  GRND: "VERB|VerbForm=Conv", NUMR: "NUM", ADVB: "ADV", NPRO: "PRON", PRED: "ADV", PREP: "ADP",
  CONJ: "CCONJ", PRCL: "PART", INTJ: "INTJ",
};
const FEATURES = {
  nomn: "Case=Nom", voct: "Case=Nom", gent: "Case=Gen", gen1: "Case=Gen", gen2: "Case=Gen", datv: "Case=Dat",
  accs: "Case=Acc", acc2: "Case=Acc", ablt: "Case=Ins", loct: "Case=Loc", loc1: "Case=Loc", loc2: "Case=Loc",
  sing: "Number=Sing", plur: "Number=Plur", masc: "Gender=Masc", femn: "Gender=Fem", neut: "Gender=Neut",
  anim: "Animacy=Anim", past: "Tense=Past", pres: "Tense=Pres", futr: "Tense=Fut", impr: "Mood=Imp",
  pssv: "Voice=Pass",
};
const NAMES = ["Name", "Surn", "Patr", "Geox", "Orgn", "Trad"];

function reading(tag) {
  const grammemes = tag.split(/[ ,]/);
  let part = PARTS[grammemes[0]] || "X";
  if (part === "NOUN" && grammemes.some((g) => NAMES.includes(g))) part = "PROPN";
  if (part === "ADJ" && grammemes.includes("Apro")) part = "DET";
  const features = grammemes.map((g) => FEATURES[g]).filter((f) => f);
  return [part, ...new Set(features)].join("|");
}

const readings = JSON.parse(fs.readFileSync(path.join(folder, "dicts/gramtab-opencorpora-int.json"))).map(reading);
const dawg = DAWG.fromArrayBuffer(bytesOf("words.dawg"), "words");
const table = new Uint16Array(bytesOf("paradigms.array"));
const paradigms = [];
for (let at = 1; paradigms.length < table[0]; at += table[at] + 1)
  paradigms.push(table.subarray(at + 1, at + 1 + table[at]));

// A key is a word in Windows-1251, a byte 1, and the numbers of its paradigm and of the form in it.
const decoder = new TextDecoder("windows-1251");
const key = [];
let word = "", found = new Set(), lines = [];

function flush(all) {
  if (word) lines.push(`${word}\t${[...found].sort().join(" ")}\n`);
  if (all || lines.length > 50000) {
    fs.writeSync(1, lines.join(""));
    lines = [];
  }
}

function use() {
  const end = key.indexOf(1);
  const number = (at) => ((key[at] ^ 1) << 6) + (key[at + 1] >> 1);
  const paradigm = paradigms[number(end + 1)];
  const form = decoder.decode(Uint8Array.from(key.slice(0, end)));
  if (form !== word) {
    flush(false);
    word = form;
    found = new Set();
  }
  found.add(readings[paradigm[paradigm.length / 3 + number(end + 3)]]);
}

function walk(index) {
  if (dawg.hasValue(index)) use();
  for (let label = dawg.guide[index << 1]; label;) {
    const next = dawg.followByte(label, index);
    if (next === -1) break;
    key.push(label);
    walk(next);
    key.pop();
    label = dawg.guide[(next << 1) + 1];
  }
}

walk(0);
flush(true);
