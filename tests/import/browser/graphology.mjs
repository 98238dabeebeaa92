/* Reads GraphML or GEXF with graphology and prints what is in it as JSON.
   usage: node graphology.mjs FILE.graphml|FILE.gexf */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { MultiDirectedGraph } = require("graphology");
const file = process.argv[2];
const { parse } = require(file.endsWith(".gexf") ? "graphology-gexf" : "graphology-graphml");
console.log(JSON.stringify(parse(MultiDirectedGraph, readFileSync(file, "utf8")).export()));
