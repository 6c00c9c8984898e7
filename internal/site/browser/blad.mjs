// What every page is held to, of the rulebook and of the pages to try out.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const smal = { width: 360, height: 800 };
// A4 at 96 dots to the inch, less the margins of 16 mm that the stylesheets ask for.
export const a4 = { width: 673, height: 1002 };

export function paginas(folder) {
  if (!statSync(folder).isDirectory()) return [folder];
  return readdirSync(folder).sort().flatMap((naam) => {
    const pad = join(folder, naam);
    if (statSync(pad).isDirectory()) return paginas(pad);
    return naam.endsWith(".html") ? [pad] : [];
  });
}

// start opens the Chromium given, or the one on the PATH. On a busy machine axe may take minutes.
export function start(chromium = process.env.PATH.split(delimiter).map((map) => join(map, "chromium")).find(existsSync)) {
  return puppeteer.launch({
    executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"], defaultViewport: null, protocolTimeout: 0,
  });
}

// metBrowser runs what is to be done in a Chromium that is closed afterwards.
export async function metBrowser(doe) {
  const browser = await start();
  try {
    return await doe(browser);
  } finally {
    await browser.close();
  }
}

// tebreed names what sticks out of the page, unless it scrolls within itself.
export function tebreed() {
  const breed = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= breed) return "";
  for (const e of document.querySelectorAll("main *")) {
    if (e.getBoundingClientRect().right > breed + 1 && !e.closest(".schuif, pre, svg")) return e.outerHTML.slice(0, 120);
  }
  return "iets";
}

// luister gathers what goes wrong in a page.
export function luister(page) {
  const gehoord = [];
  page.on("console", (m) => { if (["error", "warn"].includes(m.type())) gehoord.push("console: " + m.text()); });
  page.on("pageerror", (e) => gehoord.push("fout: " + e.message));
  page.on("requestfailed", (r) => gehoord.push("niet geladen: " + r.url()));
  return gehoord;
}

// vraagAxe is what axe finds in the page as it stands; with doelen also targets that are too small, for which
// it counts as hidden what a bar lies over until somebody scrolls.
export async function vraagAxe(page, { doelen = false } = {}) {
  await page.evaluate(axe);
  const regels = { "target-size": { enabled: doelen } };
  const uitslag = await page.evaluate((rules) => axe.run(document, { resultTypes: ["violations"], preload: false, rules }), regels);
  return uitslag.violations.map((v) => `axe ${v.id}: ${v.nodes.length}× ${v.nodes[0].html.slice(0, 160)}`);
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

// Nieuw tells of each page whether something stands in it that stood in none before it.
export class Nieuw {
  #gezien = new Set();

  async heeft(page) {
    const n = this.#gezien.size;
    for (const v of await page.evaluate(vormen)) this.#gezien.add(v);
    return this.#gezien.size > n;
  }
}
