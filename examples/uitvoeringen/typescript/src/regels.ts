// A case per line on standard input, an answer per line on standard output: see schema/v1/FORMAT.md.
import { createInterface } from "node:readline";
import { beantwoord, keur, type Peil, type Tabellen } from "./regel.js";

interface Vraag { id: string; operatie: string; peil: Peil; invoer?: unknown; invoerTekst?: string }

/** antwoord answers every line. What it cannot do it skips: another operation, and text that must be read to the letter. */
export async function antwoord(tabellen: Tabellen): Promise<void> {
  for await (const regel of createInterface({ input: process.stdin })) {
    const vraag = JSON.parse(regel) as Vraag;
    process.stdout.write(JSON.stringify({ id: vraag.id, ...een(vraag, tabellen) }) + "\n");
  }
}

function een(vraag: Vraag, tabellen: Tabellen): object {
  if (vraag.operatie !== "bw.feestdag" || vraag.invoerTekst !== undefined) return { overgeslagen: true };
  const bevindingen = keur(vraag.invoer);
  if (bevindingen.length > 0) return { bevindingen };
  return { resultaat: beantwoord((vraag.invoer as { datum: string }).datum, vraag.peil, tabellen) };
}

/** tabellenmap is the folder of the published tables, seen from dist. */
export const tabellenmap = new URL("../../../../schema/v1/tabellen/", import.meta.url);
