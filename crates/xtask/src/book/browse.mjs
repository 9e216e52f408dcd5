// Opens the pages of the book in a browser: node browse.mjs BROWSER SITE PICTURES
import { mkdirSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [browserPath, site, pictures] = process.argv.slice(2);
// Pages of which pictures are taken, to look at.
const SHOWN = ["index.html", "start.html", "mounts.html", "blueprints/message-wall.html", "deploy/plan.html", "findings/efs.html", "troubleshooting.html"];
const faults = [];

const pages = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((it) => {
  const path = join(folder, it.name);
  if (it.isDirectory()) return it.name.startsWith("_") ? [] : pages(path);
  return it.name.endsWith(".html") ? [path] : [];
});

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const all = pages(site);
for (const [name, viewport] of Object.entries({ wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } })) {
  const context = await browser.newContext({ viewport });
  const tab = await context.newPage();
  let current = "";
  tab.on("pageerror", (it) => faults.push(`${current}: ${it}`));
  tab.on("request", (it) => {
    if (!/^(file|data|blob):/.test(it.url())) faults.push(`${current} requests ${it.url()}`);
  });
  for (const page of all) {
    current = relative(site, page);
    // A wide screen has room for everything, so only the pages that are shown are opened.
    if (name === "wide" && !SHOWN.includes(current)) continue;
    await tab.goto(pathToFileURL(page).href);
    try {
      await tab.waitForFunction(() => [...document.querySelectorAll("pre.mermaid")].every((it) => it.querySelector("svg")), null, { timeout: 20000 });
    } catch {
      faults.push(`${current} has a diagram that is not drawn`);
    }
    const wide = await tab.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    if (wide > 0) faults.push(`${current} is ${wide} pixels wider than a ${name} screen`);
    if (SHOWN.includes(current)) {
      await tab.screenshot({ path: join(pictures, `${current.replaceAll("/", "-").replace(".html", "")}-${name}.png`) });
    }
  }
}
await browser.close();
console.log(`opened ${all.length} pages in a browser`);
for (const it of faults) console.error(`fault: ${it}`);
process.exit(faults.length === 0 ? 0 : 1);
