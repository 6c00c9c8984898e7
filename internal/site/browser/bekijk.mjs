// Opens every page in the folders given, and the pages given, in Chromium. There is no error on the
// console and no request that fails, every link leads to a file and a place that are there, axe finds
// nothing, nothing is wider than a screen of 360 pixels, and A4 shows all of it.
//
//   node bekijk.mjs PAD… [--alles]   with --alles, axe is asked about every page
//   node bekijk.mjs --zelf           the pages in fouten each have one thing wrong, which must be found
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { metBrowser, paginas } from "./blad.mjs";
import { bekijkAlle } from "./blik.mjs";

const zelf = process.argv.includes("--zelf");
const opgaven = zelf ? [fileURLToPath(new URL("fouten", import.meta.url))] : process.argv.slice(2).filter((a) => !a.startsWith("--")).map((a) => resolve(a));

const paden = opgaven.flatMap(paginas);
const { gevonden, voorgelegd } = await metBrowser((browser) => bekijkAlle(browser, paden, zelf || process.argv.includes("--alles")));
const regels = gevonden.map(({ pad, tekst }) => `${relative("", pad)}: ${tekst}`).sort();

let fouten = regels;
if (zelf) {
  fouten = paden.flatMap((pad) => {
    const moet = readFileSync(pad, "utf8").match(/<meta name="fout" content="(.*)">/)[1];
    const is = [...new Set(gevonden.filter((g) => g.pad === pad).map((g) => g.tekst.split(":")[0]))].sort().join(" ");
    return is === moet ? [] : [`${relative("", pad)}: "${moet}" is wrong with it, "${is}" was found`];
  });
}
for (const f of fouten) console.log(f);
console.log(`${paden.length} bladzijden, ${voorgelegd} aan axe voorgelegd, ${gevonden.length} bevindingen${zelf ? `, ${fouten.length} anders dan bedoeld` : ""}`);
process.exit(fouten.length || !paden.length ? 1 : 0);
