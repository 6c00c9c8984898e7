// Makes what the package holds out of the published schemas: a copy of them, and one
// file of types. The types come from the schemas that refer to what documents share, so
// that a Bron is one type in all of them.
import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { compile } from "json-schema-to-typescript";

const hier = path.dirname(fileURLToPath(import.meta.url));
const v1 = path.join(hier, "v1");

rmSync(v1, { recursive: true, force: true });
cpSync(path.join(hier, "../schema/v1"), v1, { recursive: true, filter: (pad) => !pad.endsWith(".go") });

const einde = ".schema.json";
const delen = path.join(v1, "delen");
const namen = readdirSync(delen, { recursive: true })
  .map((naam) => naam.split(path.sep).join("/"))
  .filter((naam) => naam.endsWith(einde))
  .map((naam) => naam.slice(0, -einde.length))
  .filter((naam) => naam !== "gemeen")
  .sort();

const alle = {
  title: "Documenten",
  description: "De documenten, elk onder de naam van zijn schema.",
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(namen.map((naam) => [naam, { $ref: naam + einde }])),
  required: namen,
};
const types = await compile(alle, "Documenten", {
  cwd: delen + path.sep,
  bannerComment: "// Gemaakt uit schema/v1/delen; wijzig dit bestand niet.",
  ignoreMinAndMaxItems: true,
});
const dubbel = types.match(/^export (interface|type) \w+[0-9]+ /m);
if (dubbel) throw new Error(`one type has two names: ${dubbel[0]}`);
writeFileSync(path.join(hier, "documenten.d.ts"), types);
