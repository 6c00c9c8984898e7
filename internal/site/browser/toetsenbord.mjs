// Tries a question out with the keyboard alone, as a file and over HTTP: fill in, ask, follow what is
// still asked, ask again, go back in time, share, open the link in a new tab. Meanwhile nothing leaves the
// page. Usage: node toetsenbord.mjs SITE [path of Chromium]
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { luister, start } from "./blad.mjs";

const [map, chromium] = process.argv.slice(2);
const wortel = resolve(map);

// tab goes on with the Tab key until it is at what the label names, as somebody does who cannot point.
async function tab(page, naam, { terug = false } = {}) {
  for (let n = 0; n < 300; n++) {
    if (terug) await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (terug) await page.keyboard.up("Shift");
    const hier = await page.evaluate(() => {
      const e = document.activeElement;
      const bij = (e.labels?.[0] ?? e).textContent.trim();
      const groep = e.type === "radio" ? e.closest("fieldset, [role=radiogroup]")?.querySelector("legend")?.textContent.trim() ?? "" : "";
      return e.type === "radio" ? groep : bij;
    });
    if (hier.startsWith(naam)) return;
  }
  assert.fail(`${naam} is met Tab niet te bereiken`);
}

const focus = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
const tekst = (page, id) => page.evaluate((i) => document.getElementById(i).innerText, id);

// klaar waits until there is an answer, and gives the main answer as it is told to who cannot see it.
async function klaar(page) {
  await page.waitForFunction(() => document.getElementById("uitslag").firstChild && !document.querySelector(".verouderd") && document.getElementById("melding").textContent !== "Bezig.");
  return tekst(page, "melding");
}

// kies goes with the arrows to the round button with this word.
async function kies(page, woord) {
  await page.keyboard.press("Space");
  for (let n = 0; n < 20; n++) {
    if (await page.evaluate((w) => document.activeElement.labels[0].textContent.trim().startsWith(w), woord)) return;
    await page.keyboard.press("ArrowDown");
  }
  assert.fail(`${woord} is met de pijltjes niet te bereiken`);
}

async function schrijf(page, woord) {
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type(woord);
}

async function proef(browser, adres) {
  const page = await browser.newPage();
  const gehoord = luister(page);
  const gevraagd = [];
  page.on("request", (r) => gevraagd.push(r.url()));
  await page.goto(adres);
  await page.bringToFront();

  // The page begins with today in the Netherlands, and nothing known of it.
  const vandaag = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
  assert.equal(await page.$eval("#op", (e) => e.value), vandaag);

  // A question that is open: who carries it is not known before the municipality is.
  await tab(page, "Op welke dag");
  await schrijf(page, "2026-07-01");
  await tab(page, "Voorziening");
  await kies(page, "opvang");
  await tab(page, "Geef antwoord");
  await page.keyboard.press("Enter");
  assert.equal(await klaar(page), "verantwoordelijk: onbepaald; uitvoerder: onbepaald; betaler: onbepaald. Nog te vragen: 1.");
  assert.equal(await focus(page), "antwoordkop");

  // What is asked next is the next thing to go to, and there Enter asks again.
  await page.keyboard.press("Tab");
  assert.equal(await focus(page), "Wendt zich tot");
  await page.keyboard.press("Enter");
  assert.match(await page.evaluate(() => document.activeElement.closest(".vraagt").innerText), /Dit wordt nog gevraagd\. opvang: .*\[BW-VER-03\]/);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "INPUT");
  await page.keyboard.type("Delft");
  assert.equal(await tekst(page, "melding"), "De vraag is veranderd sinds dit antwoord.");
  await page.keyboard.press("Enter");
  assert.equal(await klaar(page), "verantwoordelijk: ja, Delft (0503); uitvoerder: onbepaald; betaler: onbepaald. Nog te vragen: 2.");
  await page.keyboard.press("Tab");
  assert.equal(await focus(page), "Huiselijk geweld");
  await page.keyboard.press("Enter");
  await kies(page, "nee");
  await page.keyboard.press("Enter");
  assert.equal(await klaar(page),
    "verantwoordelijk: ja, Delft (0503); uitvoerder: ja, gemeente Delft (0503); betaler: ja, gemeente Delft (0503), stroom maatschappelijke opvang");
  assert.equal(await page.evaluate(() => document.querySelector(".vraagt")), null);
  assert.equal(await page.$eval("#uitslag a.code[href='../regels/BW-VER-03.html']", (e) => e.textContent), "BW-VER-03");

  // A day that is none is refused at its field, and another day is another answer.
  await tab(page, "Op welke dag", { terug: true });
  await schrijf(page, "2026-02-30");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#op[aria-invalid]");
  assert.match(await tekst(page, "op-fout"), /\[VRG-PEIL\]$/);
  assert.equal(await focus(page), "op");
  await schrijf(page, "2019-07-01");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !document.querySelector("#op[aria-invalid]"));
  await klaar(page);
  const toen = await page.$eval("#antwoordtekst", (e) => e.value);
  assert.equal(JSON.parse(toen).peil.op, "2019-07-01");
  assert.match(await tekst(page, "uitslag"), /2019-07-01/);

  // A link has all of it behind the hash, and opens in a new tab with the same answer.
  await tab(page, "Maak een koppeling");
  await page.keyboard.press("Enter");
  assert.equal(await focus(page), "koppeling");
  const koppeling = await page.$eval("#koppeling", (e) => e.value);
  assert.equal(koppeling, page.url());
  assert.equal(koppeling.split("#")[0], adres);
  const ander = await browser.newPage();
  gehoord.push(...luister(ander));
  ander.on("request", (r) => gevraagd.push(r.url()));
  await ander.goto(koppeling);
  await ander.bringToFront();
  await klaar(ander);
  assert.equal(await ander.$eval("#antwoordtekst", (e) => e.value), toen);
  assert.equal(await ander.$eval("#op", (e) => e.value), "2019-07-01");

  // A published case fills in everything, its days too.
  await tab(ander, "Vul in", { terug: true });
  await ander.keyboard.press("Enter");
  assert.equal(await focus(ander), "geef");
  await ander.keyboard.press("Enter");
  await klaar(ander);
  assert.notEqual(await ander.$eval("#antwoordtekst", (e) => e.value), toen);

  // A link of which a piece is missing is told and not answered.
  await ander.goto(koppeling.slice(0, -8));
  await ander.reload();
  await ander.waitForFunction(() => document.getElementById("melding").textContent.includes("niet te lezen"));

  // Nothing was asked for but what is in the folder of the site, and nothing else can be.
  const thuis = adres.slice(0, adres.indexOf("/proef/") + 1);
  for (const url of gevraagd) assert.ok((url.startsWith(thuis) || url.endsWith("/favicon.ico")) && !url.includes("0503"), url);
  const geweigerd = await ander.evaluate(async (buiten) => {
    const uit = [];
    document.addEventListener("securitypolicyviolation", (e) => uit.push(e.effectiveDirective));
    const probeer = async (doe) => { try { await doe(); } catch { /* as it should be */ } };
    await probeer(() => fetch(buiten));
    await probeer(() => fetch(location.href));
    await probeer(() => navigator.sendBeacon(buiten, "x"));
    await probeer(() => new WebSocket(buiten.replace("http", "ws")));
    document.body.append(Object.assign(new Image(), { src: buiten + "x.png" }));
    document.body.append(Object.assign(document.createElement("iframe"), { src: buiten }));
    await new Promise((ja) => setTimeout(ja, 300));
    return uit;
  }, buiten.adres);
  assert.deepEqual([...new Set(geweigerd)].sort(), ["connect-src", "frame-src", "img-src"]);
  assert.equal(geweigerd.filter((d) => d === "connect-src").length, 4);
  assert.equal(buiten.gehoord, "", "niets gaat naar buiten");
  await ander.close();
  await page.close();
  return gehoord.filter((g) => !g.includes("Content Security Policy") && !g.includes(buiten.adres) && !g.includes("favicon"));
}

// A module that stops in the middle of a question says so, and the next question gets a new one.
async function herstelt(browser, adres) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const echt = WebAssembly.instantiate;
    let gemaakt = 0;
    WebAssembly.instantiate = async (...a) => {
      const { exports } = await echt(...a);
      return { exports: gemaakt++ ? exports : { ...exports, vraag() { throw new WebAssembly.RuntimeError("unreachable"); } } };
    };
  });
  await page.goto(adres + "#op=2026-07-01&vraag=" + Buffer.from('{"voorziening":"opvang"}').toString("base64url"));
  await page.bringToFront();
  await page.waitForFunction(() => document.getElementById("melding").textContent.startsWith("De vraag is niet beantwoord (unreachable)"));
  await page.focus("#op");
  await page.keyboard.press("Enter");
  assert.match(await klaar(page), /^verantwoordelijk: onbepaald/);
  await page.close();
}

// A browser in which WebAssembly is off, or JavaScript, says how to ask the same in another way.
async function zonder(browser, adres) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(adres);
  assert.match(await page.$eval("noscript", (e) => e.textContent), /wmo run bw\.toewijzing vraag\.json --op/);
  await page.setJavaScriptEnabled(true);
  await page.evaluateOnNewDocument(() => { delete globalThis.WebAssembly; });
  await page.goto(adres);
  assert.match(await tekst(page, "zonder"), /wmo run bw\.toewijzing vraag\.json --op/);
  assert.equal(await page.$eval("#proef", (e) => e.hidden), true);
  await page.close();
}

const soorten = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const server = createServer((vraag, antwoord) => {
  try {
    const pad = join(wortel, new URL(vraag.url, "http://localhost").pathname);
    const inhoud = readFileSync(pad);
    antwoord.writeHead(200, { "Content-Type": soorten[extname(pad)] ?? "application/octet-stream" }).end(inhoud);
  } catch {
    antwoord.writeHead(404).end();
  }
});
// buiten is another server, which hears whatever would leave the page: every byte, for a browser may open a
// line ahead, on which it says nothing.
const elders = createServer((_vraag, antwoord) => antwoord.end());
const buiten = { gehoord: "", adres: "" };
elders.on("connection", (lijn) => lijn.on("data", (d) => { buiten.gehoord += d; }));
for (const s of [server, elders]) await new Promise((ja) => s.listen(0, "127.0.0.1", ja));
buiten.adres = `http://127.0.0.1:${elders.address().port}/`;

const blad = "proef/bw.toewijzing.html";
const adressen = [pathToFileURL(join(wortel, blad)).href, `http://127.0.0.1:${server.address().port}/${blad}`];
const browser = await start(chromium);
try {
  for (const adres of adressen) {
    assert.deepEqual(await proef(browser, adres), []);
    await herstelt(browser, adres);
    await zonder(browser, adres);
    console.log(`met het toetsenbord alleen: ${adres.split(":")[0]}, in orde`);
  }
} finally {
  await browser.close();
  server.close();
  elders.close();
}
