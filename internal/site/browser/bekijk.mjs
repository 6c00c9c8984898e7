// Opens every page of the site in the folder given, or one page: there is no error on the console, no
// request that fails, axe finds nothing, and nothing is wider than a screen of 360 pixels or a page
// of A4. Usage: node bekijk.mjs PAD [path of Chromium] [--alles]
//
// axe takes seconds on a large page. It is asked about a page only when something stands in it that
// stood in none before it: an element with other tags and classes above it. With --alles it is asked
// about every page, which takes some minutes.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const alles = process.argv.includes("--alles");
const map = resolve(process.argv[2]);
let getoetst = 0;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

function paginas(folder) {
  if (!statSync(folder).isDirectory()) return [folder];
  return readdirSync(folder).sort().flatMap((naam) => {
    const pad = join(folder, naam);
    if (statSync(pad).isDirectory()) return paginas(pad);
    return naam.endsWith(".html") ? [pad] : [];
  });
}

const smal = { width: 360, height: 800 };
const a4 = { width: 794, height: 1123 };

// tebreed names what sticks out of the page, unless it scrolls within itself.
function tebreed() {
  const breed = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= breed) return "";
  for (const e of document.querySelectorAll("main *")) {
    if (e.getBoundingClientRect().right > breed + 1 && !e.closest(".schuif, pre, svg")) return e.outerHTML.slice(0, 120);
  }
  return "iets";
}

// luister gathers what goes wrong in a page.
function luister(page) {
  const gehoord = [];
  page.on("console", (m) => { if (["error", "warn"].includes(m.type())) gehoord.push("console: " + m.text()); });
  page.on("pageerror", (e) => gehoord.push("fout: " + e.message));
  page.on("requestfailed", (r) => gehoord.push("niet geladen: " + r.url()));
  return gehoord;
}

// vormen are the elements of a page with what they stand in, without their text.
function vormen() {
  const vorm = (e) => e.tagName + "." + (e.getAttribute("class") ?? "") + "#" + (e.getAttribute("role") ?? "");
  const uit = new Set();
  for (const e of document.querySelectorAll("body *")) {
    let v = vorm(e);
    for (let p = e.parentElement, n = 0; p && n < 3; p = p.parentElement, n++) v = vorm(p) + ">" + v;
    uit.add(v);
  }
  return [...uit];
}

const gezien = new Set();

// nieuw says whether a page has something that no page before it had.
function nieuw(vs) {
  const n = gezien.size;
  for (const v of vs) gezien.add(v);
  return alles || gezien.size > n;
}

async function bekijk(page, gehoord, pad) {
  const gevonden = [];
  await page.emulateMediaType("screen");
  await page.setViewport(smal);
  await page.goto(pathToFileURL(pad).href, { waitUntil: "load" });
  const schermbreed = await page.evaluate(tebreed);
  if (schermbreed) gevonden.push("breder dan 360 px: " + schermbreed);
  if (nieuw(await page.evaluate(vormen))) {
    getoetst++;
    await page.evaluate(axe);
    const uitslag = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"], preload: false }));
    for (const v of uitslag.violations) gevonden.push(`axe ${v.id}: ${v.nodes.length}× ${v.nodes[0].html.slice(0, 160)}`);
  }
  await page.emulateMediaType("print");
  await page.setViewport(a4);
  const papierbreed = await page.evaluate(tebreed);
  if (papierbreed) gevonden.push("breder dan A4: " + papierbreed);
  gevonden.push(...gehoord.splice(0));
  return gevonden.map((g) => `${relative(map, pad)}: ${g}`);
}

const browser = await puppeteer.launch({ executablePath: process.argv[3] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"], defaultViewport: null });
const rij = paginas(map);
const aantal = rij.length;
const gevonden = [];
await Promise.all(Array.from({ length: 2 * cpus().length }, async () => {
  const page = await browser.newPage();
  const gehoord = luister(page);
  for (let pad = rij.shift(); pad; pad = rij.shift()) gevonden.push(...(await bekijk(page, gehoord, pad)));
}));
await browser.close();
for (const g of gevonden.sort()) console.log(g);
console.log(`${aantal} bladzijden, ${getoetst} aan axe voorgelegd, ${gevonden.length} bevindingen`);
process.exit(gevonden.length || !aantal ? 1 : 0);
