// node --test, met WMO_WASM als pad van de module en WMO_ANTWOORDEN als uitvoer van
// "go run ./internal/verzoek/antwoorden".
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { Wmo } from './wmo.mjs';

const pad = process.env.WMO_WASM;
const wmo = await Wmo.laad(pad);

test('een vraag en een antwoord', () => {
  const a = wmo.vraag('bw.toewijzing', { voorziening: 'opvang', wendtZichTot: '0503' }, { op: '2026-07-01' });
  assert.equal(a.$schema, 'https://github.com/bwo-sdk/wmo/schema/v1/bw/toewijzing.schema.json');
  assert.equal(a.ontvangstbewijs.operatie, 'bw.toewijzing');
  assert.equal(a.verantwoordelijk.waarde, '0503');
});

test('elk gepubliceerd geval geeft de bytes van Go', async () => {
  const regels = (await readFile(process.env.WMO_ANTWOORDEN, 'utf8')).trimEnd().split('\n');
  assert.ok(regels.length > 1200, `${regels.length} gevallen`);
  for (const regel of regels) {
    const { verzoek, antwoord } = JSON.parse(regel);
    assert.equal(wmo.vraagTekst(verzoek), antwoord);
  }
});

test('wat geen vraag is krijgt een weigering', () => {
  const codes = (b) => JSON.parse(new TextDecoder().decode(wmo.vraagBytes(b))).bevindingen.map((v) => v.code);
  for (const tekst of ['', '\0', '{', 'null', '{}{}']) {
    assert.deepEqual(codes(new TextEncoder().encode(tekst)), ['VRG-VORM']);
  }
  assert.deepEqual(codes(Uint8Array.of(0xff, 0xfe)), ['VRG-VORM']);
  assert.deepEqual(
    wmo.vraag('bw.niets', {}, { op: '2026-02-30' }).bevindingen.map((v) => v.code),
    ['VRG-PEIL', 'VRG-OPERATIE'],
  );
  let genest = '[';
  genest = genest.repeat(2_000_000);
  assert.deepEqual(codes(new TextEncoder().encode(genest)), ['VRG-VORM']);
  assert.throws(() => wmo.vraagBytes(new Uint8Array(64 << 20)), RangeError);
});

test('de module vraagt een host niets dan WASI', async () => {
  const module = await WebAssembly.compile(await readFile(pad));
  assert.deepEqual([...new Set(WebAssembly.Module.imports(module).map((i) => i.module))], ['wasi_snapshot_preview1']);
  assert.deepEqual(
    WebAssembly.Module.exports(module).map((e) => e.name).sort(),
    ['_initialize', 'memory', 'ruimte', 'versie', 'vraag'],
  );
});

test('het geheugen groeit niet mee met het aantal vragen', () => {
  const vraag = JSON.stringify({
    operatie: 'bw.toewijzing', peil: { op: '2026-07-01' }, invoer: { voorziening: 'opvang', wendtZichTot: '0503' },
  });
  for (let i = 0; i < 2000; i++) wmo.vraagTekst(vraag);
  const na = wmo.geheugen;
  for (let i = 0; i < 5000; i++) wmo.vraagTekst(vraag);
  // The collector comes when it likes, so that a step or two may be added; 420 bytes a question would be seen.
  const erbij = wmo.geheugen - na;
  assert.ok(erbij < 2 << 20, `${erbij} bytes erbij`);
});
