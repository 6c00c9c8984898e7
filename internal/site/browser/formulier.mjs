// Opens the form of every question in a browser and holds it to what it promises: what goes in comes out,
// digits and all, for each published case; each place that a schema names has a field that writes there;
// axe finds nothing, filled and empty, and nothing is wider than 360 pixels; hostile documents and broken
// ones; findings beside their fields; and a form is filled in by keyboard alone.
// Usage: node formulier.mjs [path of Chromium] [--alles]
//
// As in bekijk.mjs, axe is asked about a form when something stands in it that stood in none before it,
// and with --alles about every one. With TOETS=words only the tests with those words in their name run.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Nieuw, luister, smal, start, tebreed, vraagAxe } from "./blad.mjs";

const wortel = fileURLToPath(new URL("../../../schema/v1/", import.meta.url));
const bron = new URL("../bron/", import.meta.url).href;
const [chromium] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const alles = process.argv.includes("--alles");

// Numbers keep their text here by another way than the form has: each is marked as a text, and then
// JSON.parse and JSON.stringify do the rest.
const merk = "\u0001getal ";
const tekens = /"(?:[^"\\]|\\.)*"|-?[0-9]+(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null|[{}[\],:]/g;
const leesExact = (tekst) => JSON.parse(tekst.replace(tekens, (t) => (/^[-0-9]/.test(t) ? JSON.stringify(merk + t) : t)));
const schrijfExact = (waarde) => JSON.stringify(waarde).replace(/"\\u0001getal ([^"]*)"/g, "$1");
// telling is every token of a text, sorted: a key that stands twice counts twice.
const telling = (tekst) => tekst.match(tekens).filter((t) => t !== ",").map((t) => (t[0] === '"' ? JSON.stringify(JSON.parse(t)) : t)).sort();

function zelfde(gekregen, gegeven, wat) {
  assert.deepEqual(leesExact(gekregen), leesExact(gegeven), wat);
  assert.deepEqual(telling(gekregen), telling(gegeven), wat);
}

const operaties = JSON.parse(readFileSync(join(wortel, "index.json"), "utf8")).operaties.map((o) => ({
  naam: o.naam,
  schema: JSON.parse(readFileSync(join(wortel, o.invoer.pad), "utf8")),
  gevallen: leesExact(readFileSync(join(wortel, o.gevallen.pad), "utf8")).gevallen.map((g) => ({
    id: g.id,
    tekst: g.invoerTekst ?? schrijfExact(g.invoer),
  })),
}));
const operatie = (naam) => operaties.find((o) => o.naam === naam);

// A page that allows nothing but scripts and styles of files.
const map = mkdtempSync(join(tmpdir(), "formulier-"));
writeFileSync(join(map, "proef.html"), `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src file:; style-src file:">
<title>Formulier</title><link rel="stylesheet" href="${bron}stijl.css"><link rel="stylesheet" href="${bron}proef.css">
<script src="${bron}formulier.js"></script></head>
<body><main><h1>Formulier</h1><form><div id="hier"></div></form></main></body></html>`);

const browser = await start(chromium);
const page = await browser.newPage();
await page.setViewport(smal);
const gehoord = luister(page);

async function open(o, tekst, taal) {
  await page.goto(pathToFileURL(join(map, "proef.html")).href, { waitUntil: "load" });
  await page.evaluate((schema, tekst, taal) => {
    globalThis.keren = 0;
    globalThis.f = wmo.formulier(document.getElementById("hier"), schema, () => { globalThis.keren++; }, taal);
    if (tekst !== undefined) f.vul(tekst);
  }, o.schema, tekst, taal);
}
const lees = () => page.evaluate(() => f.lees());

const toetsen = [];
const toets = (naam, doe) => { if (!process.env.TOETS || naam.includes(process.env.TOETS)) toetsen.push([naam, doe]); };

toets("what goes in comes out", async () => {
  let n = 0;
  for (const o of operaties) {
    await open(o);
    const uit = await page.evaluate((teksten) => teksten.map((t) => {
      f.vul(t);
      return { tekst: f.lees(), mooi: f.lees("  ") };
    }), o.gevallen.map((g) => g.tekst));
    uit.forEach((u, i) => {
      const g = o.gevallen[i];
      n++;
      zelfde(u.tekst, g.tekst, g.id);
      zelfde(u.mooi, g.tekst, g.id);
    });
  }
  assert.ok(n > 2000, "er zijn gevallen");
  return `${n} invoeren`;
});

// plaatsen lists the places that a schema names, each with the least document in which it may stand.
function plaatsen(schema) {
  const uit = [];
  const volg = (s) => (s.$ref ? volg(schema.$defs[s.$ref.slice("#/$defs/".length)]) : s.allOf ? volg(s.allOf[0]) : s);
  function loop(ruw, delen, woorden, diep) {
    const s = volg(ruw);
    if (delen.length) uit.push({ delen, woorden, blad: !["object", "array"].includes(s.type) && !(s.oneOf && s.oneOf[0].const === undefined) });
    if (diep > 12) return;
    if (s.oneOf && s.oneOf[0].const === undefined) {
      for (const v of s.oneOf.map(volg)) {
        const [wissel, woord] = Object.entries(v.properties).find(([, p]) => p.const !== undefined);
        loop(v, delen, [...woorden, [[...delen, wissel], woord.const]], diep);
        uit.splice(uit.findLastIndex((p) => p.delen === delen && p.woorden.length > woorden.length), 1);
      }
      return;
    }
    for (const [k, p] of Object.entries(s.properties ?? {})) loop(p, [...delen, k], woorden, diep + 1);
    if (s.items) loop(s.items, [...delen, 0], woorden, diep + 1);
    if (typeof s.additionalProperties === "object") loop(s.additionalProperties, [...delen, "een/naam"], woorden, diep + 1);
  }
  loop(schema, [], [], 0);
  return uit;
}

function aanloop(woorden) {
  const document = {};
  for (const [delen, woord] of woorden) {
    let hier = document;
    delen.forEach((d, i) => {
      const volgende = i === delen.length - 1 ? woord : typeof delen[i + 1] === "number" ? [] : {};
      hier = hier[d] ??= volgende;
    });
  }
  return JSON.stringify(document);
}

toets("each place has a field that writes there", async () => {
  let n = 0;
  const zonder = [];
  for (const o of operaties) {
    const rij = plaatsen(o.schema).map((p) => ({ ...p, pointer: p.delen.map((d) => "/" + String(d).replaceAll("~", "~0").replaceAll("/", "~1")).join(""), tekst: aanloop(p.woorden) }));
    await open(o);
    const uit = await page.evaluate((rij) => rij.map((p) => {
      f.vul(p.tekst);
      if (!f.wijs(p.pointer, "waarom")) return "geen veld";
      const c = document.activeElement;
      const veld = c.closest(".vraagt");
      if (!veld || !veld.textContent.includes("Dit wordt nog gevraagd. waarom")) return "de vraag staat niet bij het veld dat aan de beurt is";
      if (!p.blad) return "";
      if (c.type === "radio") {
        c.closest("fieldset").querySelector("input:not(:checked)").click();
      } else if (c.tagName === "SELECT") {
        c.selectedIndex = 1;
        c.dispatchEvent(new Event("change"));
      } else {
        c.value = "7";
        c.dispatchEvent(new Event("input"));
      }
      if (document.querySelector(".vraagt")) return "de vraag blijft staan na het antwoord";
      let hier = JSON.parse(f.lees());
      for (const d of p.delen) hier = hier?.[d];
      return hier === undefined ? "wat er wordt ingevuld komt er niet terecht: " + f.lees() : "";
    }), rij);
    uit.forEach((fout, i) => {
      n++;
      if (fout) zonder.push(`${o.naam} ${rij[i].pointer}: ${fout}`);
    });
  }
  // $schema is kept and not shown: it says which form this is.
  assert.deepEqual(zonder, operaties.map((o) => `${o.naam} /$schema: geen veld`));
  return `${n} plaatsen, zonder veld alleen ${zonder.length} keer /$schema`;
});

toets("axe finds nothing, and all fits 360 pixels", async () => {
  let n = 0, gevraagd = 0;
  const nieuw = new Nieuw();
  for (const o of operaties) {
    for (const g of [{ id: "leeg" }, o.gevallen[0]]) {
      await open(o, g.tekst);
      assert.equal(await page.evaluate(tebreed), "", `${o.naam} ${g.id} is breder dan het scherm`);
      n++;
      if (!(await nieuw.heeft(page)) && !alles) continue;
      gevraagd++;
      assert.deepEqual(await vraagAxe(page), [], `${o.naam} ${g.id}`);
    }
  }
  return `${n} formulieren, ${gevraagd} aan axe voorgelegd`;
});

toets("hostile documents", async () => {
  const diep = '{"a":'.repeat(1000) + "1" + "}".repeat(1000);
  const teksten = [
    '{"__proto__": {"vuil": true}, "constructor": 1, "toString": "x", "hasOwnProperty": null, "mandaat": {"__proto__": 3, "aan": "0202"}}',
    '{"voorziening": "opvang", "voorziening": "beschermd_wonen", "x": 1234567890123456789012345678901234567890, "y": 0.10, "z": -1E+400, "nul": -0.0}',
    '{"ingezeteneVan": "\\"</script><img src=x onerror=alert(1)>\\n\\u2028\\ud800 \\u0000", "<b>": "\\\\"}',
    '{"wendtZichTot": 503, "awbzVerblijf": true, "mandaat": [], "lokaleToegang": {"naam": "", "rijen": {}}, "scenario": null, "wetsvoorstel": {}}',
    '{"lokaleToegang": {"rijen": []}, "mandaat": {"geldt": {}}, "voorziening": "iets anders"}',
    '{"lokaleToegang": {"rijen": [{}, null, 3, {"gemeente": "0202"}, {"x": {}}]}}',
    '{"diep": ' + diep + "}",
    "[" + "[".repeat(998) + "]".repeat(998) + "]",
    '"tekst"', "3.00", "null", "[]", "{}", ' \n{"a" : [ ] }\t',
    '{"$schema": "https://example.org/ander", "voorziening": "opvang"}',
    '{"$schema": 3}',
    `{"$schema": "${operatie("bw.toewijzing").schema.$id}", "voorziening": "opvang"}`,
  ];
  await open(operatie("bw.toewijzing"));
  for (const t of teksten) {
    const uit = await page.evaluate((t) => { f.vul(t); return f.lees(); }, t);
    zelfde(uit, t, t.slice(0, 100));
    // What it gives is read again as the same.
    zelfde(await page.evaluate((t) => { f.vul(t); return f.lees(); }, uit), t, t.slice(0, 100));
  }
  assert.equal(await page.evaluate(() => [{}.vuil, document.querySelectorAll("img, b, script[src='x']").length].join()), ",0");

  const kapot = {
    "": "Dit is geen JSON (regel 1, teken 1): hier hoort een waarde, en de tekst houdt hier op.",
    '{"a": 1,}': 'Dit is geen JSON (regel 1, teken 9): hier hoort een sleutel tussen aanhalingstekens, en er staat "}".',
    '{"a": 1\n "b": 2}': 'Dit is geen JSON (regel 2, teken 2): hier hoort een komma of }, en er staat "\\"".',
    "{'a': 1}": `Dit is geen JSON (regel 1, teken 2): hier hoort een sleutel tussen aanhalingstekens, en er staat "'".`,
    '{"a" 1}': 'Dit is geen JSON (regel 1, teken 6): na een sleutel hoort een dubbele punt, en er staat "1".',
    '{"a": 01}': 'Dit is geen JSON (regel 1, teken 8): hier hoort een komma of }, en er staat "1".',
    '{"a": "x': "Dit is geen JSON (regel 1, teken 7): een tekst begint hier en heeft geen aanhalingsteken aan het einde.",
    '{"a": "x\\"': "Dit is geen JSON (regel 1, teken 7): een tekst begint hier en heeft geen aanhalingsteken aan het einde.",
    '["\t"]': "Dit is geen JSON (regel 1, teken 2): in de tekst die hier begint staat een teken dat zo niet mag, zoals een regeleinde of een losse \\.",
    "[NaN]": 'Dit is geen JSON (regel 1, teken 2): hier hoort een waarde, en er staat "N".',
    "{} {}": "Dit is geen JSON (regel 1, teken 4): na het einde van het document staat nog iets.",
    "\ufeff{}": 'Dit is geen JSON (regel 1, teken 1): hier hoort een waarde, en er staat "\ufeff".',
  };
  for (const [t, fout] of Object.entries(kapot)) {
    const uit = await page.evaluate((t) => {
      f.vul('{"voorziening": "opvang"}');
      try { f.vul(t); return ""; } catch (e) { return e.message + " " + f.lees(); }
    }, t);
    assert.equal(uit, fout + ' {"voorziening":"opvang"}', t); // what stood there still stands
  }
  const tediep = await page.evaluate(() => { try { f.vul("[".repeat(1e6)); return ""; } catch (e) { return e.message; } });
  assert.equal(tediep, "Dit is geen JSON (regel 1, teken 2001): het document is dieper dan 2000 lagen.");
  return `${teksten.length} documenten, ${Object.keys(kapot).length + 1} kapotte teksten`;
});

// delenVan lists every value in a document with the way to it.
function delenVan(waarde, weg = []) {
  const onder = waarde && typeof waarde === "object" ? Object.keys(waarde).flatMap((k) => delenVan(waarde[k], [...weg, k])) : [];
  return [weg, ...onder];
}

toets("cases with parts in the wrong place, and findings anywhere", async () => {
  let zaad = 16; // always the same documents
  const kies = (n) => (zaad = (zaad * 1103515245 + 12345) % 2147483648) % n;
  let n = 0;
  for (const o of operaties) {
    await open(o);
    for (let keer = 0; keer < 5; keer++) {
      const doc = { heel: leesExact(o.gevallen[kies(o.gevallen.length)].tekst) };
      for (let i = 0; i < 3; i++) {
        const wegen = delenVan(doc).slice(1);
        const pak = (weg) => weg.reduce((w, k) => w[k], doc);
        const van = structuredClone(pak(wegen[kies(wegen.length)]));
        const naar = wegen[kies(wegen.length)];
        pak(naar.slice(0, -1))[naar.at(-1)] = [van, van, null, [], {}, "", merk + "0.00"][kies(6)];
      }
      const tekst = schrijfExact(doc.heel);
      const plaats = delenVan(doc.heel).map((weg) => weg.map((d) => "/" + d.replaceAll("~", "~0").replaceAll("/", "~1")).join(""));
      const uit = await page.evaluate((t, plaats) => {
        f.vul(t);
        f.toon(plaats.map((p) => ({ code: "X", plaats: [p, p + "/0", p + "/x"], bericht: "Zo niet." })));
        const eerst = f.lees();
        // Going to a place changes nothing of the document.
        for (const p of plaats.slice(0, 5)) f.wijs(p + "/0", "waarom");
        return [eerst, f.lees()];
      }, tekst, plaats);
      for (const u of uit) zelfde(u, tekst, o.naam + " " + tekst);
      n++;
    }
  }
  return `${n} documenten`;
});

toets("a long list is seen in parts, and loses nothing", async () => {
  const rijen = Array.from({ length: 10000 }, (_, i) => ({ gemeente: String(i + 1).padStart(4, "0"), voorziening: "opvang" }));
  await open(operatie("bw.toewijzing"));
  const tekst = JSON.stringify({ lokaleToegang: { naam: "lang", rijen } });
  const uit = await page.evaluate((t) => { f.vul(t); return [f.lees(), document.querySelectorAll("#hier *").length, document.querySelectorAll("li.rij").length]; }, tekst);
  zelfde(uit[0], tekst, "10.000 rijen");
  assert.ok(uit[1] < 5000, `${uit[1]} elementen`);
  assert.equal(uit[2], 100);
  assert.equal(await page.evaluate(() => f.wijs("/lokaleToegang/rijen/149/bron/regeling", "waarom")), true);
  assert.deepEqual(await page.evaluate(() => [document.querySelectorAll("li.rij").length, document.activeElement.closest("li.rij").querySelector("legend").textContent]), [150, "Lokale toegang 150: 0150"]);
});

// Findings and what is asked.

const namen = (selector) => page.$$eval(selector, (es) => es.map((e) => e.textContent));
// beschreven is what a screen reader tells of the control that has the focus.
const beschreven = () => page.evaluate(() => {
  const drager = document.activeElement.closest("[aria-describedby]");
  return [drager.getAttribute("aria-invalid"), ...drager.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent)];
});

toets("findings stand beside their fields", async () => {
  await open(operatie("bw.toewijzing"), '{"voorziening":"opvang","wendtZichTot":"9999","lokaleToegang":{"rijen":[{"gemeente":"0202"},{"gemeente":"0228"}]},"vreemd":1}');
  await page.evaluate(() => f.toon([
    { code: "A", plaats: ["/wendtZichTot"], bericht: "De gemeente bestaat niet." },
    { code: "B", plaats: ["/lokaleToegang/rijen/1/geldt", "/lokaleToegang/rijen/0/geldt"], bericht: "De sleutel ontbreekt." },
    { code: "C", plaats: ["/mandaat/geldt/begindatum"], bericht: "Wordt gemist." },
    { code: "D", plaats: ["/vreemd"], bericht: "Onbekende sleutel." },
    { code: "E", plaats: [""], bericht: "Het geheel is te groot." },
  ]));
  assert.equal(await page.evaluate(() => document.activeElement.className), "foutlijst");
  assert.equal(await page.$eval(".foutlijst h2", (e) => e.textContent), "Er kloppen 5 dingen niet");
  assert.deepEqual(await namen(".foutlijst li"), [
    "Wendt zich tot: De gemeente bestaat niet. A",
    "Lokale toegang › Rijen › Lokale toegang 2 › Geldt, Lokale toegang › Rijen › Lokale toegang 1 › Geldt: De sleutel ontbreekt. B",
    "Mandaat: Wordt gemist. C",
    "Overige gegevens: Onbekende sleutel. D",
    "Het geheel is te groot. E",
  ]);
  await page.focus(".foutlijst a");
  await page.keyboard.press("Enter");
  const [mis, ...teksten] = await beschreven();
  assert.equal(mis, "true");
  assert.equal(teksten.at(-1), "Klopt niet: De gemeente bestaat niet.");
  assert.deepEqual(await vraagAxe(page), []);
  await page.evaluate(() => f.toon([]));
  assert.equal(await page.$(".foutlijst, .fout:not(:empty), [aria-invalid], .mis"), null);

  // What is empty is left out; a place counts what stands in the document.
  await open(operatie("bw.maatwerkbudget"));
  await page.evaluate(() => { f.wijs("/uitgaven/0/wat", ""); f.wijs(); });
  assert.equal(await page.$(".vraagt"), null);
  assert.equal(await lees(), "{}");
});

// By keyboard alone: naar goes on with Tab until a control of that name has the focus.

async function naam() {
  return page.evaluate(() => {
    const e = document.activeElement;
    const label = e.getAttribute("aria-label") ?? e.labels?.[0]?.textContent ?? e.textContent;
    const keuze = e.type === "radio" ? e.closest("fieldset").querySelector("legend").textContent + " / " : "";
    return (keuze + label).trim();
  });
}
async function naar(wat, hoogstens = 120) {
  const onderweg = [];
  for (let n = 0; n < hoogstens; n++) {
    await page.keyboard.press("Tab");
    onderweg.push(await naam());
    if (onderweg.at(-1) === wat) return;
  }
  assert.fail(`Tab komt niet bij ${wat}, wel bij:\n${onderweg.join("\n")}`);
}
async function druk(...toetsen) {
  for (const t of toetsen) await page.keyboard.press(t);
}
async function typ(wat, tekst) {
  await naar(wat);
  await page.keyboard.type(tekst);
}

toets("bw.toewijzing by keyboard", async () => {
  await open(operatie("bw.toewijzing"));
  await naar("Voorziening (verplicht) / zelfredzaamheid participatie: ondersteuning van de zelfredzaamheid of de participatie, zoals begeleiding");
  await druk("ArrowDown");
  assert.equal(await lees(), '{"voorziening":"beschermd_wonen"}');
  await typ("Ingezetene van", "0202");
  await typ("Wendt zich tot", "0228");
  await naar("Awbz verblijf / niet opgegeven");
  await druk("ArrowUp");
  assert.equal(await naam(), "Awbz verblijf / nee");
  await naar("Vul dit deel in: Mandaat");
  await druk("Enter");
  assert.equal(await naam(), "Aan (verplicht)"); // the first field of what was opened
  await page.keyboard.type("0202");
  await typ("Begindatum (verplicht)", "1-7-2025");
  await naar("Einddatum");
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("input")].filter((e) => e.value === "2025-07-01").length), 1);
  await naar("Schriftelijk / niet opgegeven");
  await druk("ArrowDown"); // round again: the first
  assert.equal(await naam(), "Schriftelijk / ja");
  await naar("Vul dit deel in: Lokale toegang");
  await druk("Space");
  await page.keyboard.type("eigen tabel");
  await naar("Lokale toegang toevoegen");
  await druk("Enter");
  assert.equal(await naam(), "Gemeente (verplicht)");
  await page.keyboard.type("0289");
  assert.equal(await lees(), '{"voorziening":"beschermd_wonen","ingezeteneVan":"0202","wendtZichTot":"0228","awbzVerblijf":"nee","mandaat":{"aan":"0202","geldt":{"begindatum":"2025-07-01"},"schriftelijk":"ja"},"lokaleToegang":{"naam":"eigen tabel","rijen":[{"gemeente":"0289"}]}}');
  await naar("Verwijder: Lokale toegang 1");
  await druk("Enter");
  assert.equal(await naam(), "Lokale toegang toevoegen");
  await naar("Er zijn er geen: Rijen");
  await druk("Enter");
  assert.equal(await naam(), "Laat de lijst weg: Rijen");
  assert.deepEqual(JSON.parse(await lees()).lokaleToegang, { naam: "eigen tabel", rijen: [] });
  await naar("Verwijder dit deel: Lokale toegang");
  await druk("Enter");
  assert.equal(await naam(), "Vul dit deel in: Lokale toegang");
  await druk("Tab");
  assert.equal(await naam(), "Scenario / niet opgegeven");
  assert.equal(await lees(), '{"voorziening":"beschermd_wonen","ingezeteneVan":"0202","wendtZichTot":"0228","awbzVerblijf":"nee","mandaat":{"aan":"0202","geldt":{"begindatum":"2025-07-01"},"schriftelijk":"ja"}}');
  assert.ok(await page.evaluate(() => keren > 0));
});

toets("a list of parts and of amounts by keyboard", async () => {
  await open(operatie("finance.omzetting"));
  await typ("Naam (verplicht)", "Begeleiding vrij");
  await typ("Ingang (verplicht)", "2027-01-01");
  await typ("Jaren (verplicht)", "3");
  await typ("Groei (verplicht)", "1,03");
  for (const bedrag of ["1.250,5", "900", "0,00"]) {
    await naar("Toevoegen aan overgangskosten");
    await druk("Enter");
    await page.keyboard.type(bedrag);
  }
  assert.equal((await namen("button:not([hidden])")).includes("Er zijn er geen"), false); // leaving a list out says so
  await druk("Tab");
  assert.equal(await naam(), "Omhoog: Overgangskosten 3");
  await druk("Enter"); // the third becomes the second, and keeps the focus
  assert.equal(await naam(), "Omhoog: Overgangskosten 2");
  assert.equal(await lees(), '{"naam":"Begeleiding vrij","ingang":"2027-01-01","jaren":3,"groei":1.03,"overgangskosten":["1250.50","0.00","900.00"]}');
  await druk("Enter"); // the first: its button is off, and the other one has the focus
  assert.equal(await naam(), "Omlaag: Overgangskosten 1");
  await naar("Verwijder: Overgangskosten 1");
  await druk("Enter");
  assert.equal(await naam(), "Verwijder: Overgangskosten 1"); // the next one took its place
  assert.deepEqual(JSON.parse(await lees()).overgangskosten, ["1250.50", "900.00"]);
});

toets("a number that reads in two ways is asked again", async () => {
  await open(operatie("finance.omzetting"));
  await typ("Groei (verplicht)", "1.250");
  assert.equal(await lees(), '{"groei":"1.250"}'); // a text, which the reader refuses
  const vraag = () => page.$$eval("output", (os) => os.map((o) => o.textContent).join(""));
  assert.equal(await vraag(), "Dit is op twee manieren te lezen: schrijf 1250, of 1,250 met een komma.");
  await page.keyboard.press("Backspace");
  assert.equal(await lees(), '{"groei":1.25}');
  assert.equal(await vraag(), "");
  await open(operatie("finance.omzetting"), '{"groei":1.250}'); // a document is JSON and says what it says
  assert.equal(await lees(), '{"groei":1.250}');
});

toets("names: of keys, of words and of municipalities", async () => {
  const gemeenten = { "0202": { naam: "Arnhem", bestaat: {} }, "0796": { naam: "'s-Hertogenbosch", bestaat: {} }, "1": { naam: "Súdwest", bestaat: { einddatum: "2010-12-31" } }, "2": { naam: "Sudwest", bestaat: {} }, "3": { naam: "Hengelo", bestaat: {} }, "4": { naam: "Hengelo", bestaat: {} } };
  await open(operatie("bw.toewijzing"), '{"ingezeteneVan":"0202"}', { gemeenten, namen: { wendtZichTot: "zich wenden tot" }, woorden: { opvang: "Opvang" } });
  assert.equal(await page.$eval("output", (e) => e.textContent), "Arnhem");
  assert.deepEqual(await page.$$eval("datalist option", (os) => os.slice(0, 3).map((o) => o.value + " " + o.textContent)), ["1 Súdwest (tot en met 2010-12-31)", "2 Sudwest", "3 Hengelo"]);
  await typ("Ingezetene van", "'S-hertogenbosch");
  await naar("Zich wenden tot");
  assert.equal(await page.$eval("output", (e) => e.textContent), "'s-Hertogenbosch");
  assert.equal(await lees(), '{"ingezeteneVan":"0796"}');
  await page.keyboard.type("sudwest"); // the one that is there still
  await typ("Centrumgemeente", "Hengelo"); // two of them
  assert.equal(await lees(), '{"ingezeteneVan":"0796","wendtZichTot":"2","centrumgemeente":"Hengelo"}');
  assert.deepEqual((await namen("fieldset:first-of-type .optie")).at(2), "Opvang: onderdak en begeleiding voor wie de thuissituatie heeft verlaten");
});

let mis = 0;
for (const [naam, doe] of toetsen) {
  const begin = Date.now();
  try {
    const uit = await doe();
    assert.deepEqual(gehoord.splice(0), []);
    console.log(`goed  ${naam} (${((Date.now() - begin) / 1000).toFixed(1)} s)${uit ? ": " + uit : ""}`);
  } catch (e) {
    mis++;
    console.log(`mis   ${naam}: ${String(e.message).slice(0, 3000)}`);
  }
}
await browser.close();
rmSync(map, { recursive: true });
process.exit(mis || !toetsen.length ? 1 : 0);
