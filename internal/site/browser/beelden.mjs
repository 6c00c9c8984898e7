// Makes the pictures that README shows anew, each of a figure in the report of an example. The name of a
// picture says which: docs/beelden/den-bosch.uitstroomplan-stand.png. The SHA-256 of the data of the
// figure goes along in the picture, so that a test (internal/beeldproef) finds which one is behind.
//
//   node internal/site/browser/beelden.mjs FOLDER [OUT]    with the reports, as VERHAAL.html
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { metBrowser } from "./blad.mjs";

const wortel = fileURLToPath(new URL("../../..", import.meta.url));
const rapporten = resolve(process.argv[2]);
const uit = resolve(process.argv[3] ?? wortel);
const namen = readFileSync(join(wortel, "README.md"), "utf8").matchAll(/\]\((docs\/beelden\/([^.)]+)\.([^.)]+)\.png)\)/g);

// crc is the check of a chunk, as PNG has it.
function crc(data) {
  let c = ~0;
  for (const b of data) {
    c ^= b;
    for (let i = 0; i < 8; i++) c = (c >>> 1) ^ (c & 1 ? 0xedb88320 : 0);
  }
  return ~c >>> 0;
}

// metTekst is a picture with a word that goes along, right behind its header.
function metTekst(png, sleutel, tekst) {
  const inhoud = Buffer.from(`tEXt${sleutel}\0${tekst}`, "latin1");
  const stuk = Buffer.alloc(inhoud.length + 8);
  stuk.writeUInt32BE(inhoud.length - 4, 0);
  inhoud.copy(stuk, 4);
  stuk.writeUInt32BE(crc(inhoud), inhoud.length + 4);
  const kop = 8 + 25; // the signature and IHDR
  return Buffer.concat([png.subarray(0, kop), stuk, png.subarray(kop)]);
}

mkdirSync(join(uit, "docs", "beelden"), { recursive: true });
await metBrowser(async (browser) => {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 1000, deviceScaleFactor: 1.5 });
  for (const [, bestand, verhaal, figuur] of namen) {
    await page.goto(pathToFileURL(join(rapporten, verhaal + ".html")).href);
    await page.addStyleTag({ content: "figure { margin: 0; padding: .75rem; } figure details { display: none; }" });
    const e = await page.$("#" + figuur);
    if (!e) throw new Error(`${verhaal}: there is no figure ${figuur}`);
    const som = await e.evaluate((f) => f.dataset.sha256);
    writeFileSync(join(uit, bestand), metTekst(Buffer.from(await e.screenshot()), "wmo-gegevens", som));
    console.log(bestand);
  }
});
