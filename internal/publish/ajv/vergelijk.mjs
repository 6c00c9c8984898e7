// Compiles every published schema with Ajv in strict mode, validates the input of
// every published case, and compares with the verdicts of the Go validator, which
// come in on standard input as a line each: schema, case, true or false.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const v1 = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../schema/v1");
const lees = (naam) => JSON.parse(readFileSync(path.join(v1, naam), "utf8"));

const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allErrors: true });
const schemas = new Map();
const invoer = new Map();
let fouten = 0;
let vergeleken = 0;

for (const regel of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [naam, id, oordeel] = regel.split("\t");
  if (!schemas.has(naam)) {
    schemas.set(naam, ajv.compile(lees(`${naam}.schema.json`)));
  }
  if (id === "") continue; // a schema without cases: compiling it is the check
  if (!invoer.has(naam) && naam.startsWith("tabellen/")) {
    invoer.set(naam, new Map([[id, lees(`${naam}.json`)]])); // the table itself
  } else if (!invoer.has(naam)) {
    invoer.set(naam, new Map(lees(`${naam}.cases.json`).gevallen.map((g) => [g.id, g.invoer])));
  }
  const geldig = schemas.get(naam)(invoer.get(naam).get(id));
  vergeleken++;
  if (String(geldig) !== oordeel) {
    fouten++;
    console.error(`${naam} ${id}: Go says ${oordeel}, Ajv says ${geldig}`, schemas.get(naam).errors ?? "");
  }
}

console.log(`${schemas.size} schemas compiled, ${vergeleken} cases compared, ${fouten} differences`);
process.exit(fouten === 0 && schemas.size > 0 && vergeleken > 0 ? 0 : 1);
