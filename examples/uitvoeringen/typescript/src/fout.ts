// Wrong on purpose, to see what a report looks like: Goede Vrijdag is an ordinary day, Koningsdag is always
// on 27 April, and what is not known of a year is taken for a year without extra days.
import { leesTabellen } from "./regel.js";
import { antwoord, tabellenmap } from "./regels.js";

const tabellen = leesTabellen(tabellenmap);
tabellen.feestdagen.rijen = tabellen.feestdagen.rijen.filter((rij) => rij.soort !== "goede_vrijdag" && rij.alleenOp === undefined);
for (const rij of tabellen.feestdagen.rijen) delete rij.nietOp;
tabellen.besluiten.rijen.push({
  geldt: { begindatum: "0001-01-01" }, bekend: { begindatum: "0001-01-01" }, dagen: [], bron: "niets", zekerheid: "beleid",
});
await antwoord(tabellen);
