// Opens every page of the site in the folder given, or one page: there is no error on the console, no
// request that fails, axe finds nothing, and nothing is wider than a screen of 360 pixels or a page
// of A4. Usage: node bekijk.mjs PAD [path of Chromium] [--alles]
//
// axe takes seconds on a large page. It is asked about a page only when something stands in it that
// stood in none before it: an element with other tags and classes above it. With --alles it is asked
// about every page, which takes some minutes.
import { cpus } from "node:os";
import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { a4, luister, Nieuw, paginas, smal, start, tebreed, vraagAxe } from "./blad.mjs";

const alles = process.argv.includes("--alles");
const map = resolve(process.argv[2]);
const nieuw = new Nieuw();
let getoetst = 0;

async function bekijk(page, gehoord, pad) {
  const gevonden = [];
  await page.emulateMediaType("screen");
  await page.setViewport(smal);
  await page.goto(pathToFileURL(pad).href, { waitUntil: "load" });
  const schermbreed = await page.evaluate(tebreed);
  if (schermbreed) gevonden.push("breder dan 360 px: " + schermbreed);
  if ((await nieuw.heeft(page)) || alles) {
    getoetst++;
    gevonden.push(...(await vraagAxe(page)));
  }
  await page.emulateMediaType("print");
  await page.setViewport(a4);
  const papierbreed = await page.evaluate(tebreed);
  if (papierbreed) gevonden.push("breder dan A4: " + papierbreed);
  gevonden.push(...gehoord.splice(0));
  return gevonden.map((g) => `${relative(map, pad)}: ${g}`);
}

const browser = await start(process.argv[3]);
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
