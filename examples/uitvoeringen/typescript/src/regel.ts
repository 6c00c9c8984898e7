// Operation bw.feestdag: whether a day is a working day in the sense of the Algemene termijnenwet. The rule
// is that of schema/v1/bw/kalenderdag.schema.json; the days come from the published tables.
import { readFileSync } from "node:fs";
import { lees, pasen, vanDelen, weekdag, type Weekdag } from "./dag.js";

export interface Peil { op: string; bekend?: string }
export interface Bron { regeling: string; zekerheid: string; versie?: string; gezien?: string; [sleutel: string]: unknown }
interface Tijdvak { begindatum: string; einddatum?: string }

interface Tabel<Rij> { bronnen: Record<string, Bron>; rijen: Rij[] }
interface Feestdagrij {
  naam: string; soort: string; bron: string; zekerheid: string;
  maand?: number; dag?: number; naPasen?: number; alleenOp?: Weekdag; nietOp?: Weekdag; geldt?: Tijdvak;
}
interface Besluitrij { geldt: Tijdvak; bekend: Tijdvak; dagen: string[]; bron: string; zekerheid: string }

export interface Tabellen { feestdagen: Tabel<Feestdagrij>; besluiten: Tabel<Besluitrij> }

/** leesTabellen reads the published tables from a folder. */
export function leesTabellen(map: URL): Tabellen {
  const tabel = <Rij>(naam: string) => JSON.parse(readFileSync(new URL(naam, map), "utf8")) as Tabel<Rij>;
  return { feestdagen: tabel("feestdagen.json"), besluiten: tabel("gelijkgestelde-dagen.json") };
}

export interface Bevinding { code: string; plaats: string[] }
export interface Reden { soort: string; naam: string; bron: Bron }
export type Uitkomst = "ja" | "nee" | "onbepaald";
export interface Kalenderdag {
  datum: string; peil: Peil; werkdag: Uitkomst; feestdag: Uitkomst; redenen: Reden[];
  voorbehouden?: { code: string; tekst: string }[];
}

/** keur finds what is wrong with the form of the input; nothing when it is a question. */
export function keur(invoer: unknown): Bevinding[] {
  if (invoer === null) return [{ code: "DOC-NULL", plaats: [""] }];
  if (typeof invoer !== "object" || Array.isArray(invoer)) return [{ code: "DOC-TYPE", plaats: [""] }];
  const gevonden: Bevinding[] = [];
  for (const sleutel of Object.keys(invoer)) {
    if (sleutel !== "datum" && sleutel !== "$schema") {
      gevonden.push({ code: "DOC-SLEUTEL-ONBEKEND", plaats: ["/" + sleutel.replaceAll("~", "~0").replaceAll("/", "~1")] });
    }
  }
  const datum = (invoer as { datum?: unknown }).datum;
  const meld = (code: string) => gevonden.push({ code, plaats: ["/datum"] });
  if (datum === undefined) meld("DOC-SLEUTEL-ONTBREEKT");
  else if (datum === null) meld("DOC-NULL");
  else if (typeof datum !== "string") meld("DOC-TYPE");
  else if (lees(datum) === undefined) meld("DOC-DATUM");
  return gevonden;
}

const weekend: Bron = { regeling: "Algemene termijnenwet", bwb: "BWBR0002448", artikel: "1", lid: "1", zekerheid: "wettekst" };

/** beantwoord answers a question that keur found nothing wrong with. */
export function beantwoord(datum: string, peil: Peil, tabellen: Tabellen): Kalenderdag {
  const redenen: Reden[] = [];
  const opDag = weekdag(lees(datum)!);
  if (opDag === "zaterdag" || opDag === "zondag") {
    redenen.push({ soort: opDag, naam: opDag, bron: zoalsBekend(weekend, peil) });
  }
  const { feestdagen, besluiten } = tabellen;
  for (const rij of feestdagen.rijen) {
    if (valtOp(rij, datum, opDag)) redenen.push({ soort: rij.soort, naam: rij.naam, bron: zoalsBekend(feestdagen.bronnen[rij.bron]!, peil) });
  }
  const besluit = besluiten.rijen.find((rij) => binnen(rij.geldt, datum) && (peil.bekend === undefined || binnen(rij.bekend, peil.bekend)));
  const voorbehouden: { code: string; tekst: string }[] = [];
  if (besluit?.dagen.includes(datum)) {
    redenen.push({ soort: "gelijkgestelde_dag", naam: "gelijkgestelde dag", bron: zoalsBekend(besluiten.bronnen[besluit.bron]!, peil) });
    if (besluit.zekerheid === "aanname") voorbehouden.push({ code: "BW-V-GELIJKGESTELD", tekst: "het besluit zelf is niet gelezen" });
  }
  const onbekend = redenen.length === 0 && besluit === undefined;
  if (onbekend) voorbehouden.push({ code: "BW-V-KALENDER", tekst: "de besluiten over dit jaar zijn niet bekend" });
  const feest = redenen.some((r) => r.soort !== "zaterdag" && r.soort !== "zondag");
  return {
    datum, peil, redenen,
    werkdag: onbekend ? "onbepaald" : redenen.length > 0 ? "nee" : "ja",
    feestdag: onbekend ? "onbepaald" : feest ? "ja" : "nee",
    ...(voorbehouden.length > 0 ? { voorbehouden } : {}),
  };
}

/** valtOp says whether a row of the table of holidays is about this day. */
function valtOp(rij: Feestdagrij, datum: string, opDag: Weekdag): boolean {
  if (rij.geldt !== undefined && !binnen(rij.geldt, datum)) return false;
  if (rij.alleenOp !== undefined && rij.alleenOp !== opDag) return false;
  if (rij.nietOp !== undefined && rij.nietOp === opDag) return false;
  const jaar = Number(datum.slice(0, 4));
  const dag = rij.naPasen !== undefined ? pasen(jaar) + rij.naPasen : vanDelen(jaar, rij.maand!, rij.dag!);
  return dag === lees(datum);
}

/** binnen: both ends are inclusive, and days as text are in the order of the calendar. */
function binnen(tijdvak: Tijdvak, datum: string): boolean {
  return tijdvak.begindatum <= datum && (tijdvak.einddatum === undefined || datum <= tijdvak.einddatum);
}

/** zoalsBekend is a source without what was written or read after the day on which the answer is known. */
function zoalsBekend(bron: Bron, peil: Peil): Bron {
  const { versie, gezien, ...rest } = bron;
  const mag = (dag?: string) => dag !== undefined && (peil.bekend === undefined || dag <= peil.bekend);
  return { ...rest, ...(mag(versie) ? { versie: versie! } : {}), ...(mag(gezien) ? { gezien: gezien! } : {}) };
}
