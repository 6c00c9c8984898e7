// The rules as WebAssembly, within this page: text in, text out. The module asks its host nothing but
// WASI, and gets no files, no arguments and no environment to see.
(function () {
  "use strict";
  const wmo = window.wmo = window.wmo || {};
  const SLECHT = 8; // errno: no such file descriptor

  let vertaald; // the module; an instance of it is made anew when one failed
  let instantie;
  let klaar, mislukt;

  /** Whether this browser can run a module at all. */
  wmo.kan = typeof WebAssembly === "object" && typeof DecompressionStream === "function";
  /** When the module is there to be asked. */
  wmo.klaar = new Promise(function (ja, nee) { klaar = ja; mislukt = nee; });

  /** Takes the module over from the script that has it: base64 of the gzip. */
  wmo.module = function (tekst) {
    if (!wmo.kan) return;
    const bytes = Uint8Array.fromBase64 ? Uint8Array.fromBase64(tekst) : Uint8Array.from(atob(tekst), function (c) { return c.charCodeAt(0); });
    const stroom = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    WebAssembly.compileStreaming(new Response(stroom, { headers: { "Content-Type": "application/wasm" } }))
      .then(function (m) { vertaald = m; return begin(); }).then(klaar, mislukt);
  };

  async function begin() {
    let geheugen;
    const kijk = function () { return new DataView(geheugen.buffer); };
    const nul = function (aantal, lengte) { kijk().setUint32(aantal, 0, true); kijk().setUint32(lengte, 0, true); return 0; };
    const wasi = {
      args_sizes_get: nul,
      environ_sizes_get: nul,
      args_get: function () { return 0; },
      environ_get: function () { return 0; },
      sched_yield: function () { return 0; },
      clock_time_get: function (_klok, _nauwkeurig, waar) {
        kijk().setBigUint64(waar, BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6)), true);
        return 0;
      },
      random_get: function (waar, n) { // for the order of maps in Go; no answer depends on it
        crypto.getRandomValues(new Uint8Array(geheugen.buffer, waar, n));
        return 0;
      },
      fd_write: function (_fd, stukken, n, waar) { // what it writes goes nowhere
        let som = 0;
        for (let i = 0; i < n; i++) som += kijk().getUint32(stukken + 8 * i + 4, true);
        kijk().setUint32(waar, som, true);
        return 0;
      },
      poll_oneoff: function (wat, waar, n, aantal) { // whatever it waits for is there
        for (let i = 0; i < n; i++) {
          kijk().setBigUint64(waar + 32 * i, kijk().getBigUint64(wat + 48 * i, true), true);
          kijk().setBigUint64(waar + 32 * i + 8, 0n, true);
        }
        kijk().setUint32(aantal, n, true);
        return 0;
      },
      proc_exit: function (code) { throw new Error("de module hield op (" + code + ")"); },
    };
    for (const i of WebAssembly.Module.imports(vertaald)) {
      if (!wasi[i.name]) wasi[i.name] = function () { return SLECHT; };
    }
    const nieuw = await WebAssembly.instantiate(vertaald, { wasi_snapshot_preview1: wasi });
    geheugen = nieuw.exports.memory;
    nieuw.exports._initialize();
    instantie = nieuw.exports;
  }

  /** Asks: a request as text, the answer or the refusal as text. */
  wmo.vraag = async function (verzoek) {
    await wmo.klaar;
    if (!instantie) await begin();
    const bytes = new TextEncoder().encode(verzoek);
    try {
      const plaats = instantie.ruimte(bytes.length) >>> 0;
      if (!plaats) throw new RangeError("de vraag is te groot: " + bytes.length + " bytes");
      new Uint8Array(instantie.memory.buffer, plaats, bytes.length).set(bytes);
      const waar = BigInt.asUintN(64, instantie.vraag(bytes.length));
      return new TextDecoder().decode(new Uint8Array(instantie.memory.buffer, Number(waar >> 32n), Number(waar & 0xffffffffn)));
    } catch (fout) {
      if (!(fout instanceof RangeError && fout.message.startsWith("de vraag"))) instantie = null; // its state is lost
      throw fout;
    }
  };
})();
