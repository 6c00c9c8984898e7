// What a program in TypeScript relies on: this compiles under tsc --strict, and only so.
import type { Betaler, Bron, Documenten, MotiveringStap, Rekenstap, Toewijzing } from "@bwo-sdk/wmo-schemas";
import { gevallen, gevalnamen, schemanamen, toets, vergelijk } from "@bwo-sdk/wmo-schemas";

// The value is there once the outcome is known to be ja, and not before.
export function wieBetaalt(t: Toewijzing): string {
  switch (t.betaler.uitkomst) {
    case "ja": {
      const wie: Betaler = t.betaler.waarde;
      return wie.gemeente;
    }
    case "nee":
      // @ts-expect-error a decision that is nee has no value
      return t.betaler.waarde;
    case "onbepaald":
      return (t.betaler.ontbreekt ?? []).join();
    default: {
      const niets: never = t.betaler;
      return niets;
    }
  }
}

// @ts-expect-error the value is not there before the outcome is known
export const teVroeg = (t: Toewijzing) => t.betaler.waarde;

// A Bron is one type, wherever it comes from.
export const bronnen = (stap: MotiveringStap, som: Rekenstap): Bron[] => [stap.bron, som.bron];

// A document by the name of its schema.
export const wie = (t: Documenten["bw/toewijzing"]): string => wieBetaalt(t);

function eis(waar: boolean, wat: string): asserts waar {
  if (!waar) throw new Error(wat);
}

eis(schemanamen().includes("bw/toewijzing"), "schemas by name");
let goed = 0;
for (const naam of gevalnamen()) {
  // Who answers what is expected passes, and who answers nothing does not.
  for (const { id, fouten } of await toets(naam, (_operatie, _invoer, _peil, geval) =>
    geval.bevindingen
      ? { bevindingen: [...geval.bevindingen].reverse() }
      : { resultaat: structuredClone(geval.resultaat) },
  )) {
    eis(fouten.length === 0, `${naam} ${id}`);
    goed++;
  }
  for (const geval of gevallen(naam).gevallen) {
    eis(vergelijk(geval, { bevindingen: [{ code: "X", plaats: [""] }] }).length > 0, `${naam} ${geval.id}: nothing is no answer`);
  }
}
eis(goed > 1000, "cases");
const [verschil] = vergelijk(
  { resultaat: { a: [1, { b: "x" }] } } as never,
  { resultaat: { a: [1, { b: "y", c: 2 }] } },
);
eis(verschil?.plaats === "/a/1/b" && verschil.wil === "x" && verschil.kreeg === "y", "where it differs");
console.log(`${schemanamen().length} schemas, ${goed} cases`);
