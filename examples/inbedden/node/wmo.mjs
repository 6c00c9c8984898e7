// De regels van wmo in een Node-programma. Een instantie bedient één draad; maak er een per worker.
import { readFile } from 'node:fs/promises';
import { WASI } from 'node:wasi';

const MASKER = 0xffffffffn;

export class Wmo {
  #geheugen;
  #uitvoer;
  #schrijver = new TextEncoder();
  #lezer = new TextDecoder();

  /** Laad de module; zij krijgt geen bestanden, geen argumenten en geen omgeving te zien. */
  static async laad(pad) {
    return Wmo.van(await WebAssembly.compile(await readFile(pad)));
  }

  /** Maak een instantie van een module die al vertaald is, zoals in een worker. */
  static async van(module) {
    const wasi = new WASI({ version: 'preview1', args: [], env: {}, preopens: {} });
    const instantie = await WebAssembly.instantiate(module, wasi.getImportObject());
    wasi.initialize(instantie);
    const wmo = new Wmo();
    wmo.#uitvoer = instantie.exports;
    wmo.#geheugen = instantie.exports.memory;
    return wmo;
  }

  /** Stel een vraag; het antwoord is een resultaat of een weigering, beide als object. */
  vraag(operatie, invoer, peil) {
    return JSON.parse(this.vraagTekst(JSON.stringify({ operatie, peil, invoer })));
  }

  /** Stel een vraag als tekst; het antwoord is JSON op één regel. */
  vraagTekst(verzoek) {
    return this.#lezer.decode(this.vraagBytes(this.#schrijver.encode(verzoek)));
  }

  /** Stel een vraag als bytes. De bytes van het antwoord gelden tot de volgende vraag. */
  vraagBytes(verzoek) {
    const plaats = this.#uitvoer.ruimte(verzoek.length) >>> 0;
    if (plaats === 0) throw new RangeError(`een verzoek van ${verzoek.length} bytes is te groot`);
    // Het geheugen kan bij elke aanroep gegroeid zijn, en dan is een oude buffer leeg.
    new Uint8Array(this.#geheugen.buffer, plaats, verzoek.length).set(verzoek);
    return this.#bytes(this.#uitvoer.vraag(verzoek.length));
  }

  /** Welke uitgave dit is, en de SHA-256 van haar register van regels. */
  versie() {
    return JSON.parse(this.#lezer.decode(this.#bytes(this.#uitvoer.versie())));
  }

  /** Hoeveel bytes geheugen de instantie heeft. */
  get geheugen() {
    return this.#geheugen.buffer.byteLength;
  }

  #bytes(waar) {
    const heel = BigInt.asUintN(64, waar);
    return new Uint8Array(this.#geheugen.buffer, Number(heel >> 32n), Number(heel & MASKER));
  }
}
