// What the package holds, by name, and a runner that holds an answer against a case.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const v1 = new URL("./v1/", import.meta.url);
const lees = (pad) => JSON.parse(readFileSync(new URL(pad, v1), "utf8"));
const namen = (map, einde) =>
  existsSync(new URL(map, v1))
    ? readdirSync(new URL(map, v1), { recursive: true })
        .map((naam) => naam.replaceAll("\\", "/"))
        .filter((naam) => naam.endsWith(einde) && !(map === "" && naam.startsWith("delen/")))
        .map((naam) => naam.slice(0, -einde.length))
        .sort()
    : [];

export const schemanamen = () => namen("", ".schema.json");
export const gevalnamen = () => namen("", ".cases.json");
export const tabelnamen = () => namen("tabellen/", ".json").filter((naam) => !naam.endsWith(".schema"));

export const schema = (naam) => lees(`${naam}.schema.json`);
export const deel = (naam) => lees(`delen/${naam}.schema.json`);
export const gevallen = (naam) => lees(`${naam}.cases.json`);
export const tabel = (naam) => lees(`tabellen/${naam}.json`);

// vergelijk tells where an answer differs from what a case expects, at level volledig: at which JSON Pointer,
// what was wanted and what came. An object may have more keys than the case, a list may not
// have more elements.
export function vergelijk(geval, antwoord) {
  if (geval.bevindingen) {
    const [wil, kreeg] = [geval.bevindingen, antwoord.bevindingen ?? []].map((bs) => bs.map(kaal).sort());
    return anders("/bevindingen", wil, kreeg, 0);
  }
  if (antwoord.resultaat === undefined) {
    return [{ plaats: "", wil: geval.resultaat, kreeg: antwoord.bevindingen }];
  }
  const fouten = anders("", geval.resultaat, antwoord.resultaat, geval.marge ?? 1e-9);
  for (const plaats of geval.afwezig ?? []) {
    const kreeg = wijs(antwoord.resultaat, plaats);
    if (kreeg !== undefined) fouten.push({ plaats, wil: undefined, kreeg });
  }
  return fouten;
}

// kaal is a finding as far as a case asks for it; the order of findings and of places is free.
const kaal = (b) => [b.code, ...[...(b.plaats ?? [])].sort()].join(" ");

// toets asks an implementation every case of an operation.
export async function toets(naam, doe) {
  const { operatie, gevallen: lijst } = gevallen(naam);
  const uitslag = [];
  for (const geval of lijst) {
    const tekst = geval.invoerTekst ?? JSON.stringify(geval.invoer);
    const fouten = vergelijk(geval, await doe(operatie, tekst, geval.peil, geval));
    uitslag.push({ id: geval.id, fouten });
  }
  return uitslag;
}

const wijs = (waarde, plaats) =>
  plaats
    .split("/")
    .slice(1)
    .map((stap) => stap.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((v, stap) => (v !== null && typeof v === "object" && Object.hasOwn(v, stap) ? v[stap] : undefined), waarde);

function anders(plaats, wil, kreeg, marge) {
  const fout = [{ plaats, wil, kreeg }];
  if (Array.isArray(wil)) {
    if (!Array.isArray(kreeg) || kreeg.length !== wil.length) return fout;
    return wil.flatMap((w, i) => anders(`${plaats}/${i}`, w, kreeg[i], marge));
  }
  if (wil !== null && typeof wil === "object") {
    if (kreeg === null || typeof kreeg !== "object" || Array.isArray(kreeg)) return fout;
    return Object.entries(wil).flatMap(([sleutel, w]) =>
      anders(`${plaats}/${sleutel.replaceAll("~", "~0").replaceAll("/", "~1")}`, w, kreeg[sleutel], marge),
    );
  }
  if (typeof wil === "number" && typeof kreeg === "number") return Math.abs(wil - kreeg) <= marge ? [] : fout;
  return wil === kreeg ? [] : fout;
}
