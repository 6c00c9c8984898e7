// node --test, met WMO_MODULES als map die "go run ./cmd/wmo-wasm/bouw" vulde en WMO_ANTWOORDEN als uitvoer
// van "go run ./internal/verzoek/antwoorden".
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { Wmo } from './wmo.mjs';

const regels = (await readFile(process.env.WMO_ANTWOORDEN, 'utf8')).trimEnd().split('\n').map((r) => JSON.parse(r));
const pakketVan = (regel) => JSON.parse(regel.verzoek).operatie.split('.')[0];

// Elke module met de pakketten waarvan zij vragen beantwoordt, en hoeveel bytes zij met brotli mag hebben.
const modules = {
  bw: { pakketten: ['bw', 'gebied'], meest: 1_500_000 },
  capacity: { pakketten: ['capacity'], meest: 1_700_000 },
  finance: { pakketten: ['finance'], meest: 1_900_000 },
  gebied: { pakketten: ['gebied'], meest: 1_200_000 },
  nvo: { pakketten: ['nvo'], meest: 1_400_000 },
};

test('de modules hebben samen alle pakketten', () => {
  const alle = [...new Set(regels.map(pakketVan))].sort();
  assert.deepEqual([...new Set(Object.values(modules).flatMap((m) => m.pakketten))].sort(), alle);
});

for (const [naam, { pakketten, meest }] of Object.entries(modules)) {
  const pad = `${process.env.WMO_MODULES}/${naam}.wasm`;

  test(`${naam}: elk geval van haar pakketten geeft de bytes van Go, en elk ander een weigering`, async () => {
    const wmo = await Wmo.laad(pad);
    let eigen = 0;
    for (const regel of regels) {
      if (pakketten.includes(pakketVan(regel))) {
        eigen++;
        assert.equal(wmo.vraagTekst(regel.verzoek), regel.antwoord);
      } else {
        const codes = JSON.parse(wmo.vraagTekst(regel.verzoek)).bevindingen.map((b) => b.code);
        assert.deepEqual(codes, ['VRG-OPERATIE']);
      }
    }
    assert.ok(eigen > 20 && eigen < regels.length, `${eigen} gevallen`);
  });

  test(`${naam}: hoogstens ${meest} bytes met brotli`, async (t) => {
    const bytes = await readFile(pad);
    const klein = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length;
    t.diagnostic(`${bytes.length} bytes, ${klein} met brotli`);
    assert.ok(klein <= meest, `${klein} bytes`);
  });
}
