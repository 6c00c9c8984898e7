// What is looked at in a page, and how it is opened.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

export const telefoon = { width: 360, height: 800 };
// A4 at 96 dots to the inch, less the margins of 16 mm that the stylesheets ask for.
export const papier = { width: 673, height: 1002 };

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// metBrowser runs what is to be done in a Chromium that is closed afterwards.
export async function metBrowser(doe) {
  const executablePath = process.env.PATH.split(delimiter).map((map) => join(map, "chromium")).find(existsSync);
  const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"], defaultViewport: null, protocolTimeout: 0 });
  try {
    return await doe(browser);
  } finally {
    await browser.close();
  }
}

// bekijkAlle opens every one of these files and gives what is found, [{ pad, wat, tekst }]. axe takes
// seconds on a large page: it is asked about a page when something stands in it that stood in none
// before, an element with other tags and classes above it, and then about one of the rows of a table
// that are alike; with alles, about every page and row.
export async function bekijkAlle(browser, paden, alles) {
  const gezien = new Set();
  const nieuw = (vs) => vs.filter((v) => !gezien.has(v) && gezien.add(v)).length > 0;
  const rij = [...paden];
  const bladen = new Map();
  const gevonden = [];
  let voorgelegd = 0;
  await Promise.all(Array.from({ length: 2 * cpus().length }, async () => {
    const page = await browser.newPage();
    const gehoord = luister(page);
    for (let pad = rij.shift(); pad; pad = rij.shift()) {
      const meld = (wat, tekst) => gevonden.push({ pad, wat, tekst });
      await page.emulateMediaType("print");
      await page.setViewport(papier);
      await page.goto(pathToFileURL(pad).href, { waitUntil: "load" });
      bladen.set(pad, await page.evaluate(plaatsen));
      for (const t of await page.evaluate(valtWeg)) meld("papier", t);
      await page.emulateMediaType("screen");
      await page.setViewport(telefoon);
      for (const [wat, t] of await page.evaluate(opScherm)) meld(wat, t);
      if (nieuw(await page.evaluate(vormen)) || alles) {
        voorgelegd++;
        if (!alles) await page.evaluate(snoei);
        await page.evaluate(axe);
        const uitslag = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"], preload: false, rules: { "target-size": { enabled: true } } }));
        for (const v of uitslag.violations) meld(v.id, `${v.help}: ${v.nodes.length}×, ${v.nodes[0].html.slice(0, 160)}`);
      }
      for (const [wat, t] of gehoord.splice(0)) meld(wat, t);
    }
  }));
  for (const [pad, { verwijzingen }] of bladen) for (const v of verwijzingen) {
    const fout = gebroken(bladen, new URL(v, pathToFileURL(pad)));
    if (fout) gevonden.push({ pad, wat: fout, tekst: v });
  }
  return { gevonden, voorgelegd };
}

// luister gathers what goes wrong in a page.
export function luister(page) {
  const gehoord = [];
  page.on("console", (m) => { if (["error", "warn"].includes(m.type())) gehoord.push(["console", m.text()]); });
  page.on("pageerror", (e) => gehoord.push(["script", e.message]));
  page.on("requestfailed", (r) => gehoord.push(["laden", r.url()]));
  return gehoord;
}

// gebroken says what is wrong with an address in one of these pages. What others publish is not asked for.
function gebroken(bladen, adres) {
  if (adres.protocol === "https:" || adres.protocol === "http:") return "";
  if (adres.protocol === "data:") return "";
  if (adres.protocol !== "file:") return "adres";
  const plaats = decodeURIComponent(adres.hash.slice(1));
  adres.hash = "";
  const naar = fileURLToPath(adres);
  if (!existsSync(naar)) return "bestand";
  return !plaats || bladen.get(naar)?.namen.includes(plaats) ? "" : "plaats";
}

// The rest runs in the page.

// plaatsen are the names in a page and all that it refers to.
function plaatsen() {
  const alle = (attribuut) => [...document.querySelectorAll(`[${attribuut}]`)].map((e) => e.getAttribute(attribuut));
  return { namen: alle("id"), verwijzingen: [...alle("href"), ...alle("src"), ...alle("action")] };
}

// opScherm is what a reader on a small screen would not get at: what is wider than it and does not scroll
// within itself, a name that two places have, and text that a figure cuts off.
function opScherm() {
  const gevonden = [];
  const meld = (wat, e) => gevonden.push([wat, e.outerHTML.slice(0, 160)]);
  const breed = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > breed) {
    meld("telefoon", [...document.querySelectorAll("body *")].find((e) => e.getBoundingClientRect().right > breed + 1 && !e.closest(".schuif, pre, svg")) ?? document.body);
  }
  const namen = new Set();
  for (const e of document.querySelectorAll("[id]")) namen.has(e.id) ? meld("dubbel", e) : namen.add(e.id);
  const eruit = [...document.querySelectorAll("svg text")].find((e) => {
    const kader = e.ownerSVGElement.getBoundingClientRect();
    const vak = e.getBoundingClientRect();
    return vak.width && (vak.left < kader.left - 1 || vak.right > kader.right + 1 || vak.top < kader.top - 1 || vak.bottom > kader.bottom + 1);
  });
  if (eruit) meld("figuur", eruit);
  return gevonden;
}

// valtWeg is what paper would not show, where nobody scrolls.
function valtWeg() {
  const breed = document.documentElement.clientWidth;
  for (const e of document.querySelectorAll("body :not(svg *)")) {
    const stijl = getComputedStyle(e);
    const schuift = stijl.overflowX !== "visible" && stijl.display !== "inline" && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
    if (schuift || e.getBoundingClientRect().right > breed + 1) return [e.outerHTML.slice(0, 160)];
  }
  return [];
}

// snoei takes away the rows of a table that look like one above them.
function snoei() {
  const vorm = (tr) => [tr, ...tr.querySelectorAll("*")].map((e) => e.tagName + "." + (e.getAttribute("class") ?? "")).join();
  for (const tabel of document.querySelectorAll("tbody")) {
    const gezien = new Set();
    for (const tr of [...tabel.rows]) gezien.has(vorm(tr)) ? tr.remove() : gezien.add(vorm(tr));
  }
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
