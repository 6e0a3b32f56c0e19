// Other tools on the same queries.
//   node peers.mjs answer TOOL MODULES FOLDER [MOST]   writes answers-TOOL.tsv
//   node peers.mjs time TOOL MODULES FOLDER COUNT      prints milliseconds
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [mode, tool, modules, folder, count] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(modules), "peers.cjs"));

/** The search of the Hypothesis client, in our words: exact places, else up to half the letters. */
async function hypothesis() {
  const entry = require.resolve("approx-string-match");
  const search = (await import(pathToFileURL(entry))).default;
  const places = (text, words, errors) => {
    const exact = [];
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      exact.push({ start: at, end: at + words.length, errors: 0 });
    }
    return exact.length ? exact : search(text, words, errors);
  };
  const likeness = (text, words) =>
    !text || !words ? 0 : 1 - places(text, words, words.length)[0].errors / words.length;
  // Weights as published: quote 50, prefix 20, suffix 20, position 2 (no position is known here).
  return (text, q) => {
    const found = places(text, q.quote, Math.min(256, q.quote.length / 2));
    let best = null;
    for (const m of found) {
      const before = q.prefix
        ? likeness(text.slice(Math.max(0, m.start - q.prefix.length), m.start), q.prefix)
        : 1;
      const after = q.suffix ? likeness(text.slice(m.end, m.end + q.suffix.length), q.suffix) : 1;
      const score = 50 * (1 - m.errors / q.quote.length) + 20 * before + 20 * after;
      if (!best || score > best.score) best = { ...m, score };
    }
    return best;
  };
}

/** Its match looks near an expected place only; without one, it is asked to look from the start. */
function diffMatchPatch() {
  const { diff_match_patch: Matcher } = require("diff-match-patch");
  const matcher = new Matcher();
  matcher.Match_Distance = 1e9;
  return (text, q) => {
    const head = q.quote.slice(0, matcher.Match_MaxBits);
    const start = matcher.match_main(text, head, 0);
    return start < 0 ? null : { start, end: start + q.quote.length };
  };
}

const plain = (words) =>
  words.replace(/\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
const queries = fs
  .readFileSync(path.join(folder, "queries.tsv"), "utf8")
  .replace(/\n$/, "")
  .split("\n")
  .map((line) => line.split("\t"))
  .map(([id, text, kind, quote, prefix, suffix]) => ({
    id, text, kind, quote: plain(quote), prefix: plain(prefix), suffix: plain(suffix),
  }));
const texts = {};
const textOf = (name) =>
  (texts[name] ??= fs.readFileSync(path.join(folder, name + ".txt"), "utf8"));

const find = tool === "hypothesis" ? await hypothesis() : diffMatchPatch();
if (mode === "answer") {
  const seen = {};
  const chosen = queries.filter((q) => (seen[q.kind] = (seen[q.kind] ?? 0) + 1) <= Number(count ?? 1e9));
  const lines = chosen.map((q) => {
    const found = find(textOf(q.text), q);
    return found ? `${q.id}\tlinked\t${found.start}-${found.end}\t` : `${q.id}\tmissing\t\t`;
  });
  fs.writeFileSync(path.join(folder, `answers-${tool}.tsv`), lines.join("\n") + "\n");
} else {
  const ids = fs.readFileSync(path.join(folder, "timed.txt"), "utf8").trim().split("\n");
  const timed = ids.slice(0, Number(count)).map((id) => queries[Number(id)]);
  const start = process.cpuUsage();
  const text = textOf("kjv");
  for (const q of timed) find(text, q);
  const used = process.cpuUsage(start);
  console.log(((used.user + used.system) / 1000).toFixed(0));
}
