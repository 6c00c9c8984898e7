// node --test, met WMO_MODULES als map die "go run ./cmd/wmo-wasm/bouw" vulde en WMO_ANTWOORDEN als uitvoer
// van "go run ./internal/verzoek/antwoorden".
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { Wmo } from './wmo.mjs';

const regels = (await readFile(process.env.WMO_ANTWOORDEN, 'utf8')).trimEnd().split('\n').map((r) => JSON.parse(r));
const pakketVan = (regel) => JSON.parse(regel.verzoek).operatie.split('.')[0];

// Elke module met de pakketten waarvan zij vragen beantwoordt, en hoeveel bytes zij gepakt mag hebben: die van
// bw met brotli, dat lang rekent, en de andere met gzip.
const brotli = (b) => brotliCompressSync(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: b.length } });
const gzip = (b) => gzipSync(b, { level: 9 });
const modules = {
  bw: { pakketten: ['bw', 'gebied'], pak: brotli, meest: 1_500_000 },
  capacity: { pakketten: ['capacity'], pak: gzip, meest: 2_300_000 },
  finance: { pakketten: ['finance'], pak: gzip, meest: 2_500_000 },
  gebied: { pakketten: ['gebied'], pak: gzip, meest: 1_700_000 },
  nvo: { pakketten: ['nvo'], pak: gzip, meest: 1_900_000 },
};

test('de modules hebben samen alle pakketten', () => {
  const alle = [...new Set(regels.map(pakketVan))].sort();
  assert.deepEqual([...new Set(Object.values(modules).flatMap((m) => m.pakketten))].sort(), alle);
});

for (const [naam, { pakketten, pak, meest }] of Object.entries(modules)) {
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

  test(`${naam}: hoogstens ${meest} bytes met ${pak.name}`, async (t) => {
    const bytes = await readFile(pad);
    const klein = pak(bytes).length;
    t.diagnostic(`${bytes.length} bytes, ${klein} gepakt`);
    assert.ok(klein <= meest, `${klein} bytes`);
  });
}
