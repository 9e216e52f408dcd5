// Drives the page of a review in a browser: node drive.mjs BROWSER PAGE FOLDER
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [browserPath, page, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const faults = [];
const check = (name, holds) => {
  console.log(`${holds ? "holds" : "FAILS"}: ${name}`);
  if (!holds) faults.push(name);
};

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const open = async (options) => {
  const context = await browser.newContext({ bypassCSP: false, ...options });
  const tab = await context.newPage();
  tab.on("console", (it) => { if (it.type() === "error") faults.push(`console: ${it.text()}`); });
  tab.on("pageerror", (it) => faults.push(`error: ${it}`));
  tab.on("request", (it) => { if (!it.url().startsWith("file:") && !it.url().startsWith("data:")) faults.push(`request: ${it.url()}`); });
  await tab.goto(pathToFileURL(page).href);
  return tab;
};

for (const colorScheme of ["light", "dark"]) {
  const tab = await open({ colorScheme, viewport: { width: 1280, height: 900 } });
  await tab.screenshot({ path: `${folder}/${colorScheme}.png` });
  const contrast = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  check(`${colorScheme}: the background follows the system`, (contrast === "rgb(255, 255, 255)") === (colorScheme === "light"));
  await tab.click("#open");
  // The rules are run in a page without the policy, which forbids no rule of its own.
  const other = await open({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } });
  await other.click("#open");
  await other.evaluate(axe);
  const found = await other.evaluate(async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"] })).violations.map((it) => `${it.id}: ${it.nodes.length} of ${it.nodes[0].html}`));
  check(`${colorScheme}: no fault of accessibility ${found.join("; ")}`, found.length === 0);
}

const tab = await open({ viewport: { width: 1280, height: 900 } });
const opened = () => tab.$$eval(".kind details", (all) => all.filter((it) => it.open).length);
const proofs = (await tab.$$(".kind details")).length;
check("every claim has a proof", proofs > 0 && (await tab.$$eval(".kind details", (all) => all.every((it) => it.querySelector(".proof li")))));
check("proofs are closed first", (await opened()) === 0);

// Keyboard only: to the first effect, and open it.
await tab.keyboard.press("Tab");
check("the first stop is the link past the header", await tab.evaluate(() => document.activeElement.className === "skip"));
let stops = 0;
while (stops < 200 && !(await tab.evaluate(() => document.activeElement.tagName === "SUMMARY"))) {
  await tab.keyboard.press("Tab");
  stops += 1;
}
await tab.keyboard.press("Enter");
check("the keyboard opens an effect", (await opened()) === 1);
await tab.focus("#open");
await tab.keyboard.press("Enter");
check("the keyboard opens all effects", (await opened()) === proofs);
await tab.focus("#close");
await tab.keyboard.press("Space");
check("the keyboard closes all effects", (await opened()) === 0);

await tab.fill("#filter", "is replaced by an empty resource");
const shown = await tab.$$eval(".kind > ul > li", (all) => all.filter((it) => it.offsetParent !== null).map((it) => it.textContent));
check("the filter leaves what contains the text", shown.length > 0 && shown.every((it) => it.includes("is replaced by an empty resource")));
await tab.fill("#filter", "");

await tab.click("#close");
const print = tab.pdf({ format: "A4" });
check("the page can be printed", (await print).length > 10000);
check("proofs are closed again after printing", (await opened()) === 0);

const pictures = await tab.$$eval("svg.diagram", (all) => all.map((it) => it.getBoundingClientRect()).map((it) => it.width > 0 && it.height > 0));
check("pictures have a size", pictures.length >= 2 && pictures.every(Boolean));
const states = await tab.$$eval("svg.diagram .node", (all) => [...new Set(all.map((it) => it.classList[1]))]);
check("pictures show what changed", ["added", "removed", "replaced", "same"].every((it) => states.includes(it)));
const text = await tab.$$eval("svg.diagram .node", (all) => all.every((it) => it.querySelector(".id").getBBox().width <= it.querySelector("rect").getBBox().width));
check("labels fit into their boxes", text);

const small = await open({ viewport: { width: 360, height: 700 } });
check("a small screen needs no scrolling to the side", await small.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth));
await small.screenshot({ path: `${folder}/small.png` });

await browser.close();
for (const it of faults) console.error(`fault: ${it}`);
process.exit(faults.length === 0 ? 0 : 1);
