// Hoe lang het laden en een warme vraag duren: node meet.mjs MODULE [AANTAL]
import { Wmo } from './wmo.mjs';

const [pad, aantal = '20000'] = process.argv.slice(2);
const begin = performance.now();
const wmo = await Wmo.laad(pad);
const geladen = performance.now();
const vraag = new TextEncoder().encode(JSON.stringify({
  operatie: 'bw.toewijzing', peil: { op: '2026-07-01' }, invoer: { voorziening: 'opvang', wendtZichTot: '0503' },
}));
wmo.vraagBytes(vraag);
const eerste = performance.now();
for (let i = 0; i < Number(aantal); i++) wmo.vraagBytes(vraag);
const warm = [];
const rekentijd = process.cpuUsage();
for (let i = 0; i < Number(aantal); i++) {
  const t = performance.now();
  wmo.vraagBytes(vraag);
  warm.push(performance.now() - t);
}
const verbruikt = process.cpuUsage(rekentijd);
warm.sort((a, b) => a - b);
const micro = (p) => `${(warm[Math.floor(p * (warm.length - 1))] * 1000).toFixed(0)} µs`;
console.log(`laden ${(geladen - begin).toFixed(0)} ms, eerste vraag ${(eerste - geladen).toFixed(1)} ms`);
// Op een machine die meer doet zegt de rekentijd meer dan de klok.
console.log(`warme vraag: ${((verbruikt.user + verbruikt.system) / Number(aantal)).toFixed(0)} µs rekentijd`);
console.log(`warme vraag: minste ${micro(0)}, mediaan ${micro(0.5)}, 99 % ${micro(0.99)}; geheugen ${wmo.geheugen >> 20} MiB`);
