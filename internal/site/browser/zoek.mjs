// Searches in the rulebook: by keyboard, by a link with what is searched, and without JavaScript, when
// everything stands there. Usage: node zoek.mjs REGELBOEK
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { luister, metBrowser } from "./blad.mjs";

const adres = pathToFileURL(join(resolve(process.argv[2]), "zoeken.html")).href;
const treffers = (page) => page.$$eval("#treffers > li", (rijen) => rijen.filter((li) => li.checkVisibility()).map((li) => li.querySelector("a").textContent));

await metBrowser(async (browser) => {
  const page = await browser.newPage();
  const gehoord = luister(page);
  await page.goto(adres);
  const alles = (await treffers(page)).length;
  assert.ok(alles > 1000, "everything stands there");
  for (let i = 0; i < 8 && !(await page.evaluate(() => document.activeElement.id === "zoekveld")); i++) await page.keyboard.press("Tab");
  await page.keyboard.type("bw-ver-04");
  assert.deepEqual(await treffers(page), ["BW-VER-04"]);
  assert.equal(await page.$eval("#zoekuitslag", (e) => e.textContent), "1 gevonden");
  assert.equal(new URL(page.url()).hash, "#bw-ver-04");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector("h1");
  assert.ok(page.url().endsWith("/regels/BW-VER-04.html"), page.url());

  await page.goto(adres + "#geen%20enkel%20woord%20zoals%20dit%");
  assert.deepEqual(await treffers(page), []);
  assert.deepEqual(gehoord, []);

  const kaal = await browser.newPage();
  await kaal.setJavaScriptEnabled(false);
  await kaal.goto(adres);
  assert.equal(await kaal.$eval("form.zoek", (e) => e.checkVisibility()), false);
  assert.equal(await kaal.$eval("#zonderscript", (e) => e.checkVisibility()), true);
  assert.equal((await treffers(kaal)).length, alles);
});
console.log("zoeken: goed");
