// What every page is held to, of the rulebook and of the pages to try out.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const smal = { width: 360, height: 800 };
export const a4 = { width: 794, height: 1123 };

export function paginas(folder) {
  if (!statSync(folder).isDirectory()) return [folder];
  return readdirSync(folder).sort().flatMap((naam) => {
    const pad = join(folder, naam);
    if (statSync(pad).isDirectory()) return paginas(pad);
    return naam.endsWith(".html") ? [pad] : [];
  });
}

export function start(chromium = "/usr/bin/chromium") {
  return puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"], defaultViewport: null });
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

// vraagAxe is what axe finds in the page as it stands.
export async function vraagAxe(page) {
  await page.evaluate(axe);
  const uitslag = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"], preload: false }));
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
