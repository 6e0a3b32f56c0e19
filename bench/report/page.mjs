// What a page costs in Chromium: FILE
import { chromium } from "playwright-core";
import { pathToFileURL } from "node:url";

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.on("console", message => console.log("console:", message.text()));
page.on("pageerror", error => console.log("error:", error.message));
const address = pathToFileURL(process.argv[2]).href;
await page.goto(address, { waitUntil: "load", timeout: 120_000 });
const nodes = () => page.evaluate(() => {
  let count = 0;
  const walk = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  while (walk.nextNode()) count++;
  return count;
});
// Until the next frame is painted: what a reader waits for.
const until = act => page.evaluate(async source => {
  const start = performance.now();
  eval("(" + source + ")")();
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  return Math.round(performance.now() - start);
}, act.toString());

const before = await nodes();
const paint = await page.evaluate(() => new Promise(done => {
  const seen = performance.getEntriesByName("first-contentful-paint");
  if (seen.length) done(Math.round(seen[0].startTime));
  else new PerformanceObserver(list => done(Math.round(list.getEntries()[0].startTime))).observe({ type: "paint", buffered: true });
}));
const loaded = await page.evaluate(() => Math.round(performance.timing.loadEventEnd - performance.timing.navigationStart));
const choose = (name, value) => `() => {
  const form = document.getElementById("filters");
  form.elements.${name}.focus();
  form.elements.${name}.value = "${value}";
  form.elements.${name}.dispatchEvent(new Event("input", { bubbles: true }));
}`;
const first = await until(choose("kind", "attack"));
const second = await until(choose("kind", "quotation"));
const words = await until(choose("text", "village 7"));
const again = await until(choose("text", "village 77"));
const sort = await until(`() => document.querySelectorAll("#claims thead button")[6].click()`);
const shown = await page.textContent("#shown");
const after = await nodes();
const far = await page.evaluate(() => document.querySelector("#claims tbody tr:last-child details a[href^='#passage']")?.getAttribute("href"));
const jump = await until(`() => { location.hash = "${far}"; }`);
const row = [before, paint + " ms", loaded + " ms", first + " ms", second + " ms", words + " ms", again + " ms", sort + " ms", jump + " ms", after];
console.log("| " + row.join(" | ") + " | " + shown);
await browser.close();
