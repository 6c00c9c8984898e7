import { leesTabellen } from "./regel.js";
import { antwoord, tabellenmap } from "./regels.js";

await antwoord(leesTabellen(tabellenmap));
