// Compiles every published schema with Ajv in strict mode, self-contained and in the
// form that refers to what documents share, validates the input of every published
// case, every register and every table with both, and compares with the verdicts of the Go
// validator, which come in on standard input as a line each: schema, case, true or
// false. The case of a register or table is -, and that of a bad document made from one begins
// with *; its text follows, in base64.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const v1 = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../schema/v1");
const lees = (naam) => JSON.parse(readFileSync(path.join(v1, naam), "utf8"));

const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allErrors: true });
ajv.addSchema(lees("delen/gemeen.schema.json"));
const schemas = new Map();
const invoer = new Map();
let fouten = 0;
let vergeleken = 0;
const mutanten = { true: 0, false: 0 };

// Of a bad document only the self-contained form judges: both forms say the same of each case.
function mutant(naam, wat, oordeel, tekst) {
  mutanten[oordeel]++;
  const [, valideer] = schemas.get(naam)[0];
  let geldig = false;
  try {
    geldig = valideer(JSON.parse(tekst));
  } catch (fout) {
    if (!(fout instanceof SyntaxError)) throw fout;
  }
  if (String(geldig) !== oordeel) {
    fouten++;
    console.error(`${naam} ${wat}: Go says ${oordeel}, Ajv says ${geldig}`, tekst.slice(0, 2000), valideer.errors?.slice(0, 3) ?? "");
  }
}

for await (const regel of createInterface({ input: process.stdin })) {
  const [naam, id, oordeel, tekst] = regel.split("\t");
  if (!schemas.has(naam)) {
    schemas.set(naam, ["", "delen/"].map((vorm) => [vorm, ajv.compile(lees(`${vorm}${naam}.schema.json`))]));
  }
  if (tekst !== undefined) {
    mutant(naam, id, oordeel, Buffer.from(tekst, "base64").toString("utf8"));
    continue;
  }
  if (id === "") continue; // a schema without cases: compiling it is the check
  if (id !== "-" && !invoer.has(naam)) {
    invoer.set(naam, new Map(lees(`${naam}.cases.json`).gevallen.map((g) => [g.id, g.invoer])));
  }
  const document = id === "-" ? lees(`${naam}.json`) : invoer.get(naam).get(id);
  vergeleken++;
  for (const [vorm, valideer] of schemas.get(naam)) {
    const geldig = valideer(document);
    if (String(geldig) !== oordeel) {
      fouten++;
      console.error(`${vorm}${naam} ${id}: Go says ${oordeel}, Ajv says ${geldig}`, valideer.errors ?? "");
    }
  }
}

console.log(`${schemas.size} schemas compiled in two forms, ${vergeleken} cases compared, ${mutanten.true + mutanten.false} bad documents (${mutanten.true} good after all), ${fouten} differences`);
process.exit(fouten === 0 && schemas.size > 0 && vergeleken > 0 ? 0 : 1);
