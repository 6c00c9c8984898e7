// Looks at every page of the rulebook and of the reports.
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { a4, luister, Nieuw, smal, vraagAxe } from "./blad.mjs";

// bekijkAlle opens every one of these files and gives what is found, [{ pad, tekst }], where a text begins with
// what it is about and a colon. axe takes seconds on a large page: it is asked about a page when something
// stands in it that stood in none before, an element with other tags and classes above it, and then about one of
// the rows of a table that are alike; with alles, about every page and row.
export async function bekijkAlle(browser, paden, alles) {
  const nieuw = new Nieuw();
  const rij = [...paden];
  const bladen = new Map();
  const gevonden = [];
  let voorgelegd = 0;
  await Promise.all(Array.from({ length: 2 * cpus().length }, async () => {
    const page = await browser.newPage();
    const gehoord = luister(page);
    for (let pad = rij.shift(); pad; pad = rij.shift()) {
      const meld = (teksten) => gevonden.push(...teksten.map((tekst) => ({ pad, tekst })));
      await page.emulateMediaType("print");
      await page.setViewport(a4);
      await page.goto(pathToFileURL(pad).href, { waitUntil: "load" });
      bladen.set(pad, await page.evaluate(plaatsen));
      meld(await page.evaluate(valtWeg));
      await page.emulateMediaType("screen");
      await page.setViewport(smal);
      meld(await page.evaluate(opScherm));
      if ((await nieuw.heeft(page)) || alles) {
        voorgelegd++;
        if (!alles) await page.evaluate(snoei);
        meld(await vraagAxe(page, { doelen: true }));
      }
      meld(gehoord.splice(0));
    }
  }));
  for (const [pad, { verwijzingen }] of bladen) for (const v of verwijzingen) {
    const fout = gebroken(bladen, new URL(v, pathToFileURL(pad)));
    if (fout) gevonden.push({ pad, tekst: `${fout}: ${v}` });
  }
  return { gevonden, voorgelegd };
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
  const meld = (wat, e) => gevonden.push(`${wat}: ${e.outerHTML.slice(0, 160)}`);
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
    if (schuift || e.getBoundingClientRect().right > breed + 1) return [`papier: ${e.outerHTML.slice(0, 160)}`];
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
