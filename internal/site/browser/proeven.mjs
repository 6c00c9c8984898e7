// Tries every question out: fills its form in by published cases, asks, and holds what the page has
// against what Go answers, byte for byte, and against how a table of the command begins. Each page stands
// there with its answers without an error, fits 360 pixels and A4, and axe finds nothing in it.
// Usage: node proeven.mjs SITE ANTWOORDEN [path of Chromium] [--alles]
//
// ANTWOORDEN is what internal/verzoek/antwoorden writes. Of each question an answer in the beginning, one
// in the middle and a refusal are tried; with --alles every case. How long a first answer takes is told,
// and not judged: that depends on what else a machine does.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { a4, luister, Nieuw, paginas, smal, start, tebreed, vraagAxe } from "./blad.mjs";

const alles = process.argv.includes("--alles");
const [map, antwoorden, chromium] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const proef = resolve(map, "proef");

const gevallen = new Map(); // by question
for (const regel of readFileSync(antwoorden, "utf8").trimEnd().split("\n")) {
  const geval = JSON.parse(regel);
  const { kenmerk, operatie } = JSON.parse(geval.verzoek);
  if (!gevallen.has(operatie)) gevallen.set(operatie, []);
  gevallen.get(operatie).push({ kenmerk, ...geval });
}

// keuze are the cases to try of those that a page has.
function keuze(hier) {
  if (alles) return hier;
  const goed = hier.filter((g) => g.kern);
  return [hier.find((g) => !g.kern), goed[Math.floor(goed.length / 2)], goed[0]].filter((g, i, rij) => g && rij.indexOf(g) === i);
}

// vraag fills in the form by a case, asks, and gives the answer with how it reads.
function vraag(kenmerk) {
  const gegevens = JSON.parse(document.getElementById("gegevens").textContent);
  const keus = document.getElementById("voorbeeld");
  keus.value = String(gegevens.gevallen.findIndex((g) => g.id === kenmerk));
  document.getElementById("vulin").click();
  document.getElementById("geef").click();
  return new Promise((ja) => {
    const kijk = () => {
      const tekst = document.getElementById("antwoordtekst").value;
      if (document.getElementById("bewaren").hidden) {
        if (document.getElementById("melding").textContent.startsWith("De vraag is niet beantwoord")) return ja({ tekst: document.getElementById("melding").textContent });
        return setTimeout(kijk, 5);
      }
      const antwoord = JSON.parse(tekst);
      if (!antwoord.ontvangstbewijs) return ja({ tekst, kern: "", ruw: "" });
      const p = antwoord.peil;
      const peil = p ? ` (peil ${p.bekend ? p.op + ", zoals bekend op " + p.bekend : p.op})` : "";
      ja({ tekst, kern: (wmo.antwoord(gegevens, tekst).kern + peil).trim(), ruw: document.getElementById("uitslag").innerText });
    };
    kijk();
  });
}

const nieuw = new Nieuw();
let gevraagd = 0, geweigerd = 0, getoetst = 0;

async function past(page) {
  const gevonden = [];
  await page.emulateMediaType("screen");
  await page.setViewport(smal);
  const schermbreed = await page.evaluate(tebreed);
  if (schermbreed) gevonden.push("breder dan 360 px: " + schermbreed);
  if (await nieuw.heeft(page)) {
    getoetst++;
    gevonden.push(...(await vraagAxe(page)));
  }
  await page.emulateMediaType("print");
  await page.setViewport(a4);
  const papierbreed = await page.evaluate(tebreed);
  if (papierbreed) gevonden.push("breder dan A4: " + papierbreed);
  await page.emulateMediaType("screen");
  return gevonden;
}

async function beproef(page, gehoord, pad) {
  const operatie = basename(pad, ".html");
  const gevonden = [];
  await page.goto(pathToFileURL(pad).href, { waitUntil: "load" });
  await page.evaluate(() => wmo.klaar);
  const ids = new Set(await page.evaluate(() => JSON.parse(document.getElementById("gegevens").textContent).gevallen.map((g) => g.id)));
  const hier = keuze((gevallen.get(operatie) ?? []).filter((g) => ids.has(g.kenmerk)));
  if (!hier.some((g) => g.kern)) gevonden.push("geen geval met een antwoord");
  for (const geval of hier) {
    const { tekst, kern, ruw } = await page.evaluate(vraag, geval.kenmerk);
    gevraagd++;
    if (!geval.kern) geweigerd++;
    if (tekst !== geval.antwoord) gevonden.push(`${geval.kenmerk}: een ander antwoord dan Go: ${tekst.slice(0, 300)}`);
    else if (kern !== (geval.kern ?? "")) gevonden.push(`${geval.kenmerk}: leest als ${kern} en niet als ${geval.kern}`);
    for (const vreemd of ["undefined", "[object", "NaN", "\u0001"]) if (ruw?.includes(vreemd)) gevonden.push(`${geval.kenmerk}: er staat ${vreemd}`);
    if (!alles) gevonden.push(...(await past(page)));
  }
  if (alles) gevonden.push(...(await past(page)));
  gevonden.push(...gehoord.splice(0));
  return gevonden.map((g) => `${operatie}: ${g}`);
}

// Questions that read large tables, or whose answers are long: one of each module.
const zwaar = ["bw.toewijzing", "capacity.uitstroomplan", "finance.verblijfsbijdrage", "gebied.leden", "nvo.monitor"];

// How long it is until a page can answer, and until a link in a new tab has its answer.
async function meet(browser, rij) {
  for (const operatie of zwaar) {
    const pad = rij.find((p) => basename(p, ".html") === operatie);
    const geval = (gevallen.get(operatie) ?? []).find((g) => g.kern);
    if (!pad || !geval) throw new Error("er is geen vraag " + operatie);
    const { peil, invoer } = JSON.parse(geval.verzoek);
    const hekje = `#op=${peil.op}&vraag=${Buffer.from(JSON.stringify(invoer)).toString("base64url")}`;
    const tijd = async (adres, klaar) => {
      const page = await browser.newPage();
      await page.goto(adres, { waitUntil: "domcontentloaded" });
      const ms = await page.evaluate(klaar);
      await page.close();
      return Math.round(ms);
    };
    const klaar = await tijd(pathToFileURL(pad).href, () => wmo.klaar.then(() => performance.now()));
    const antwoord = await tijd(pathToFileURL(pad).href + hekje, () => new Promise((ja) => {
      const kijk = () => (document.getElementById("uitslag").firstChild ? ja(performance.now()) : setTimeout(kijk, 1));
      kijk();
    }));
    console.log(`${operatie}: te vragen na ${klaar} ms, een koppeling in een nieuw tabblad beantwoord na ${antwoord} ms`);
  }
}

const browser = await start(chromium);
const rij = paginas(proef);
const aantal = rij.length;
await meet(browser, rij);
const gevonden = [];
await Promise.all(Array.from({ length: cpus().length }, async () => {
  const page = await browser.newPage();
  await page.bringToFront();
  const gehoord = luister(page);
  for (let pad = rij.shift(); pad; pad = rij.shift()) gevonden.push(...(await beproef(page, gehoord, pad)));
}));
await browser.close();
for (const g of gevonden.sort()) console.log(g);
console.log(`${aantal} vragen geprobeerd met ${gevraagd} gevallen, waarvan ${geweigerd} geweigerd; ${getoetst} keer aan axe voorgelegd; ${gevonden.length} bevindingen`);
process.exit(gevonden.length || !aantal ? 1 : 0);
