// An answer to read: what it is about from its schema, how keys and words read from the page, and how each
// kind of value is written as the tables of the command have it.
(function () {
  "use strict";
  const wmo = window.wmo = window.wmo || {};
  const GETAL = "\u0001"; // stands before a number, which JSON.parse would round
  const MEESTE = 100; // rows that are shown of a list
  const BREED = 9; // columns that are read side by side
  const VEEL = 5; // documents that are read one after another
  const KORT = 40; // characters of a value that shares a line with others
  const NIET = ["$schema", "ontvangstbewijs", "peil"];
  const ONDER = ["berekening", "aannames", "voorbehouden"]; // below everything else

  /** The refusal of a document, as a list. */
  wmo.weigering = function (bevindingen) {
    return maak("ul", { class: "weigering" }, bevindingen.map(function (b) {
      return maak("li", {}, [b.bericht, " ", code(b.code)]);
    }));
  };

  /** What a field of the question is called: its key, and those above it, in words. */
  wmo.veldnaam = function (gegevens, pointer) {
    const delen = pointer.split("/").slice(1).map(function (d) {
      const sleutel = d.replaceAll("~1", "/").replaceAll("~0", "~");
      return /^\d+$/.test(sleutel) ? String(Number(sleutel) + 1) : naamVan(gegevens, sleutel);
    });
    return delen.map(hoofdletter).join(" › ") || "Het hele document";
  };

  /** An answer as an element, its main answer in a sentence, and what would decide what is open. */
  wmo.antwoord = function (gegevens, tekst) {
    const document_ = JSON.parse(tekst.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, function (deel) {
      return deel[0] === '"' ? deel : '"\\u0001' + deel + '"';
    }));
    const s = new Schrijver(gegevens, document_.peil && document_.peil.op);
    return { element: s.geheel(document_), kern: s.kernregel(document_), ontbreekt: ontbreekt(document_) };
  };

  function maak(tag, eigenschappen, kinderen) {
    const e = document.createElement(tag);
    for (const [naam, waarde] of Object.entries(eigenschappen || {})) e.setAttribute(naam, waarde);
    e.append(...(kinderen || []).filter(function (k) { return k !== null && k !== ""; }));
    return e;
  }

  function hoofdletter(s) { return s.charAt(0).toUpperCase() + s.slice(1); }
  function naamVan(gegevens, sleutel) { return gegevens.namen[sleutel] || sleutel; }

  // A code with its place in the rulebook.
  function code(c) {
    const plaats = wmo.wijzer.plaats[c];
    return plaats ? maak("a", { class: "code", href: "../" + plaats }, [c]) : maak("span", { class: "code" }, [c]);
  }

  // The facts that would decide, each once, with the rule that waits for it.
  function ontbreekt(x) {
    const uit = new Map();
    const reden = function (pointer, stappen) {
      const stap = stappen.find(function (s) { return s.feit === pointer && s.uitkomst === "onbepaald"; });
      return stap ? stap.tekst + " [" + stap.code + "]" : "";
    };
    const loop = function (deel) {
      if (deel === null || typeof deel !== "object") return;
      if (Array.isArray(deel.ontbreekt)) {
        for (const p of deel.ontbreekt) {
          if (typeof p !== "string" || p[0] !== "/") continue;
          if (!uit.get(p)) uit.set(p, reden(p, Array.isArray(deel.stappen) ? deel.stappen : []));
        }
      }
      Object.values(deel).forEach(loop);
    };
    loop(x);
    return Array.from(uit, function ([pointer, tekst]) { return { pointer: pointer, reden: tekst }; });
  }

  function isGetal(v) { return typeof v === "string" && v[0] === GETAL; }
  function isObject(v) { return v !== null && typeof v === "object" && !Array.isArray(v); }
  function isBesluit(v) { return isObject(v) && "uitkomst" in v && Array.isArray(v.redenen) && Array.isArray(v.stappen); }

  // A decimal number in the Dutch way, without rounding.
  function exact(s) {
    const [geheel, fractie] = s.split(".");
    return geheel.replace(/\B(?=(\d{3})+$)/g, ".") + (fractie === undefined ? "" : "," + fractie);
  }

  // A decimal number of any length, rounded half away from zero.
  function rond(s, decimalen) {
    const [mantisse, macht] = s.toLowerCase().split("e");
    const [geheel, fractie = ""] = mantisse.replace("-", "").split(".");
    const schuif = Number(macht || 0) - fractie.length + decimalen;
    let n = BigInt(geheel + fractie);
    if (schuif >= 0) n *= 10n ** BigInt(schuif);
    else n = (2n * n + 10n ** BigInt(-schuif)) / (2n * 10n ** BigInt(-schuif));
    const cijfers = n.toString().padStart(decimalen + 1, "0");
    const min = s[0] === "-" && n ? "-" : "";
    return min + cijfers.slice(0, cijfers.length - decimalen) + (decimalen ? "." + cijfers.slice(-decimalen) : "");
  }

  // A real number, as Go rounds it: a tie to even, and no number is minus nought.
  function vast(s, decimalen) {
    const x = Number(s);
    let t = Math.abs(x) < 1e21 ? x.toFixed(decimalen) : rond(s, decimalen);
    const gelijk = Math.abs(x) * 10 ** decimalen;
    if (gelijk % 1 === 0.5 && Number.isInteger(x * 2 ** (decimalen + 1)) && Math.floor(gelijk) % 2 === 0) {
      t = (Math.sign(x) * Math.floor(gelijk) / 10 ** decimalen).toFixed(decimalen);
    }
    return /^-[0.]*$/.test(t) ? t.slice(1) : t;
  }

  function zonderNullen(s) { return s.includes(".") ? s.replace(/\.?0+$/, "") : s; }

  function periode(p) { return p.einddatum ? p.begindatum + " t/m " + p.einddatum : "vanaf " + p.begindatum; }
  function peil(p) { return p.bekend ? p.op + ", zoals bekend op " + p.bekend : p.op; }

  function citaat(b) {
    let s = b.regeling;
    if (b.artikel) s += (/^\d/.test(b.artikel) ? ", artikel " : ", ") + b.artikel;
    if (b.lid) s += ", lid " + b.lid;
    if (b.onderdeel) s += ", onder " + b.onderdeel;
    return b.versie ? s + " (versie " + b.versie + ")" : s;
  }

  // A source with its certainty, in text as the tables have it.
  function brontekst(b) {
    return b.versie ? citaat(b).slice(0, -1) + ", " + b.zekerheid + ")" : citaat(b) + " (" + b.zekerheid + ")";
  }

  function bron(b) {
    const naam = b.link ? maak("a", { href: b.link, rel: "external noreferrer" }, [citaat(b)]) : citaat(b);
    return maak("span", { class: "bron" }, [naam, " ", maak("span", { class: "zekerheid z-" + b.zekerheid }, [b.zekerheid])]);
  }

  class Schrijver {
    constructor(gegevens, op) {
      this.gegevens = gegevens;
      this.op = op;
      this.tabellen = 0;
    }

    // What a schema says of a value: what it refers to, and of variants the one that the value is.
    vorm(schema, v) {
      let s = schema || {};
      for (;;) {
        if (s.$ref) s = this.gegevens.resultaat.$defs[s.$ref.slice("#/$defs/".length)] || {};
        else if (s.allOf && s.allOf.length === 1) s = s.allOf[0];
        else if (s.oneOf && isObject(v)) s = this.variant(s.oneOf, v);
        else return s;
      }
    }

    variant(varianten, v) {
      const alle = varianten.map((o) => this.vorm(o, null));
      return alle.find(function (o) {
        return Object.entries(o.properties || {}).every(function ([k, e]) { return !("const" in e) || e.const === v[k]; });
      }) || alle[0];
    }

    eigenschap(vorm, sleutel) { return (vorm.properties || {})[sleutel] || {}; }
    naam(sleutel) { return naamVan(this.gegevens, sleutel); }

    gemeente(c) {
      const g = wmo.wijzer.gemeenten[c];
      const geldt = wmo.wijzer.geldt;
      if (!g || !this.op) return c;
      const op = this.op < geldt.begindatum ? geldt.begindatum : this.op > geldt.einddatum ? geldt.einddatum : this.op;
      const was = g.bestaat.begindatum <= op && (!g.bestaat.einddatum || op <= g.bestaat.einddatum);
      return was ? g.naam + " (" + c + ")" : c;
    }

    // A value of a kind that has a form of its own, on one line; null for other kinds.
    eigen(vorm, v, soort) {
      switch (vorm.title) {
        case "Bedrag":
        case "Tarief": return exact(v);
        case "Getal": return exact(zonderNullen(rond(v.slice(1), 4)));
        case "Gemeentecode": return this.gemeente(v);
        case "Kansband": return exact(vast(v.verwacht.slice(1), 1)) + " (" + v.onder.slice(1) + "–" + v.boven.slice(1) + ")";
        case "Spreiding": return v.onder.slice(1) + "–" + v.boven.slice(1);
        case "Bron": return brontekst(v);
        case "Grootheid": return [v.naam, this.tekst({}, v.waarde), v.eenheid].join(" ").trim();
        case "Gemeente": return v.naam + " (" + v.code + ")";
        case "Herindeling":
          return v.oudeNaam + " (" + v.oudeGemeente + ") naar " + v.nieuweNaam + " (" + v.nieuweGemeente + ") op " + v.datum;
        case "Periode": return periode(v);
        case "Peil": return peil(v);
        case "Voorbehoud": return v.tekst + " [" + v.code + "]" + (v.bron ? " " + brontekst(v.bron) : "");
        case "Bevinding": return this.bevinding(v);
        case "MotiveringStap": return v.uitkomst + ": " + v.tekst + " [" + v.code + "] " + brontekst(v.bron);
      }
      if (soort === "procent") return exact(rondProcent(v.slice(1))) + " %";
      return null;
    }

    bevinding(v) {
      const plaatsen = v.plaats.slice(0, 10).map(function (p) { return p || "document"; }).join(", ") || "document";
      const rest = v.plaats.length > 10 ? " en nog " + (v.plaats.length - 10) : "";
      return plaatsen + rest + ": " + v.bericht + " [" + v.code + "]" + (v.bron ? " " + brontekst(v.bron) : "");
    }

    // A value as text on one line.
    tekst(schema, v, soort) {
      const vorm = this.vorm(schema, v);
      const eigen = this.eigen(vorm, v, soort);
      if (eigen !== null) return eigen;
      if (typeof v === "boolean") return v ? "ja" : "nee";
      if (isGetal(v)) return vorm.type === "integer" ? v.slice(1) : exact(zonderNullen(vast(v.slice(1), 4)));
      if (typeof v === "string") {
        if (vorm.oneOf) return this.gegevens.woorden[v] || v;
        return /^-?\d+\.\d+$/.test(v) ? exact(v) : v.replaceAll("\n", " ");
      }
      if (Array.isArray(v)) {
        const delen = v.map((e) => this.tekst(vorm.items, e));
        return delen.join(delen.some(function (d) { return d.includes(","); }) ? "; " : ", ") || "geen";
      }
      if (isBesluit(v)) {
        const waarde = "waarde" in v ? this.tekst(this.eigenschap(vorm, "waarde"), v.waarde) : "";
        return v.uitkomst + (waarde ? ", " + waarde : "") + (v.stappen.length ? "" : " (voor deze dag is geen regel opgenomen)");
      }
      return Object.entries(v).map(([k, w]) => this.naam(k) + " " + this.tekst(this.eigenschap(vorm, k), w, this.soort(vorm, k))).join(", ");
    }

    soort(vorm, sleutel) { return this.gegevens.procenten.includes(vorm.title + "/" + sleutel) ? "procent" : ""; }

    // Whether a value is written as a whole, and not by its fields or elements.
    enkel(vorm, v) { return typeof v !== "object" || this.eigen(vorm, v) !== null; }

    // Whether a list is short enough to share a line with others.
    past(vorm, v) {
      return v.every((e) => {
        const w = this.vorm(vorm.items, e);
        return this.enkel(w, e) && this.tekst(w, e).length <= KORT && (!isObject(e) || zin(w) || v.length <= 3);
      });
    }

    kort(schema, v) {
      const vorm = this.vorm(schema, v);
      return Array.isArray(v) && !this.past(vorm, v) ? String(v.length) : this.tekst(schema, v);
    }

    // The keys of the main answer that there are: name, schema and value of each.
    kern(doc) {
      return ["naam"].concat(this.gegevens.kern).map((pad) => {
        let v = doc, vorm = this.gegevens.resultaat;
        const namen = [];
        for (const sleutel of pad.split("/")) {
          if (!isObject(v) || !(sleutel in v) || Array.isArray(v[sleutel]) && !v[sleutel].length && !this.vorm(vorm, v).required.includes(sleutel)) return null;
          const hier = this.vorm(vorm, v);
          namen.push(this.naam(sleutel));
          vorm = this.eigenschap(hier, sleutel);
          v = v[sleutel];
        }
        return { naam: namen.join(" "), schema: vorm, v: v };
      }).filter(Boolean);
    }

    kernregel(doc) {
      return this.kern(doc).map((k) => k.naam + ": " + this.kort(k.schema, k.v)).join("; ");
    }

    geheel(doc) {
      const vorm = this.gegevens.resultaat;
      const enkel = this.gegevens.kern.concat("naam").filter((k) => k in doc && this.enkel(this.vorm(this.eigenschap(vorm, k), doc[k]), doc[k]));
      const rest = Object.keys(doc).filter(function (k) { return !NIET.includes(k) && !ONDER.includes(k) && !enkel.includes(k); });
      return maak("div", { class: "antwoord" }, [
        maak("dl", { class: "kern" }, this.kern(doc).map((k) => maak("div", {}, [maak("dt", {}, [k.naam]), maak("dd", {}, [this.merk(k)])]))),
        ...this.velden(vorm, doc, rest, 3),
        ...this.onder(doc),
        this.bewijs(doc),
      ]);
    }

    // A part of the main answer; the outcome of a decision stands out.
    merk(k) {
      const tekst = this.kort(k.schema, k.v);
      if (!isBesluit(k.v)) return tekst;
      return maak("span", {}, [maak("strong", { class: "uitkomst u-" + k.v.uitkomst }, [k.v.uitkomst]), tekst.slice(k.v.uitkomst.length)]);
    }

    // The fields of a document: first what fits on a line, then each that needs more.
    velden(vorm, doc, sleutels, diep) {
      const regels = [], blokken = [];
      for (const k of sleutels) {
        const v = doc[k], schema = this.eigenschap(vorm, k), w = this.vorm(schema, v);
        if (k === "ontbreekt" && Array.isArray(v) && v.length && String(v[0]).startsWith("/")) continue; // asked above
        if (Array.isArray(v) && !v.length && !(vorm.required || []).includes(k)) continue;
        if (w.title === "Berekening" && v.length) blokken.push(this.berekening(v));
        else if (isBesluit(v)) blokken.push(this.blok(k, diep, this.besluit(w, v)));
        else if (this.opRegel(w, v)) {
          regels.push(maak("div", {}, [maak("dt", {}, [this.naam(k)]), maak("dd", {}, [this.regel(schema, v, this.soort(vorm, k))])]));
        } else blokken.push(this.blok(k, diep, Array.isArray(v) ? [this.lijst(w, v, diep + 1)] : this.velden(w, v, Object.keys(v), diep + 1)));
      }
      return (regels.length ? [maak("dl", { class: "velden" }, regels)] : []).concat(blokken);
    }

    blok(sleutel, diep, kinderen) {
      return maak("section", { class: "blok" }, [maak("h" + Math.min(diep, 6), {}, [this.naam(sleutel)]), ...kinderen]);
    }

    // Whether a value fits on the line of its name.
    opRegel(vorm, v) {
      if (Array.isArray(v)) return this.past(vorm, v);
      if (this.enkel(vorm, v)) return true;
      const vs = Object.entries(v);
      return !isBesluit(v) && vs.length > 0 && vs.length <= 3 && vs.every(([k, w]) => {
        const schema = this.eigenschap(vorm, k);
        return this.enkel(this.vorm(schema, w), w) && this.tekst(schema, w).length <= KORT;
      });
    }

    // A value on a line, with the links that it has.
    regel(schema, v, soort) {
      const vorm = this.vorm(schema, v);
      if (vorm.title === "Bron") return bron(v);
      if (typeof v === "string" && wmo.wijzer.plaats[v]) return code(v);
      if (Array.isArray(v) && v.length && v.every(function (e) { return typeof e === "string" && wmo.wijzer.plaats[e]; })) {
        return maak("span", {}, v.flatMap(function (c, i) { return i ? [", ", code(c)] : [code(c)]; }));
      }
      if (zin(vorm)) return this.zin(vorm, v);
      return maak("span", {}, [this.tekst(schema, v, soort)]);
    }

    // A sentence with its code and source.
    zin(vorm, v) {
      const voor = vorm.title === "MotiveringStap" ? v.uitkomst + ": " : "";
      return maak("span", {}, [voor + (v.tekst || v.bericht), " ", code(v.code), ...(v.bron ? [" ", bron(v.bron)] : [])]);
    }

    besluit(vorm, v) {
      const stap = (s) => maak("li", {}, [s.verdrongen ? "opzij gezet door " : "", ...(s.verdrongen ? [code(s.verdrongen), ": "] : []), this.zin({ title: "MotiveringStap" }, s)]);
      const beslist = v.stappen.filter(function (s) { return v.redenen.includes(s.code); });
      const overig = v.stappen.filter(function (s) { return !v.redenen.includes(s.code); });
      const letop = (v.voorbehouden || []).filter(function (b) { return !v.redenen.includes(b.code); });
      const waarde = v.waarde === undefined ? "" : this.regel(this.eigenschap(vorm, "waarde"), v.waarde);
      return [
        maak("p", {}, [maak("strong", { class: "uitkomst u-" + v.uitkomst }, [v.uitkomst]), waarde && ", ", waarde, v.stappen.length ? "" : " (voor deze dag is geen regel opgenomen)"]),
        beslist.length ? maak("ul", { class: "redenen" }, beslist.map(stap)) : "",
        letop.length ? maak("ul", { class: "letop" }, letop.map((b) => maak("li", {}, ["let op: ", this.zin({}, b)]))) : "",
        overig.length ? maak("details", {}, [maak("summary", {}, ["Ook gevraagd, niet beslissend: " + overig.length]), maak("ul", { class: "redenen" }, overig.map(stap))]) : "",
      ];
    }

    // A list: a table when each element is a document whose fields fit on a line, else one after another.
    lijst(vorm, v, diep) {
      const items = v.slice(0, MEESTE);
      const meer = v.length > MEESTE ? maak("p", {}, ["en nog " + (v.length - MEESTE) + ", te lezen in het hele antwoord"]) : "";
      const vormen = items.map((e) => this.vorm(vorm.items, e));
      if (!items.every((e, i) => isObject(e) && !zin(vormen[i]) && vormen[i].title !== "Bron")) {
        return maak("div", {}, [maak("ul", {}, items.map((e, i) => maak("li", {}, [this.regel(vormen[i], e)]))), meer]);
      }
      const rijen = items.map((e, i) => this.cellen(vormen[i], e, ""));
      if (rijen.every(Boolean)) return maak("div", {}, [this.tabel(rijen), meer]);
      return maak("div", {}, [maak("ol", { class: "stukken" }, items.map((e, i) => maak("li", {}, this.stuk(vormen[i], e, diep, items.length > VEEL)))), meer]);
    }

    // One of several documents; of many each is opened by who wants to see it, and called by its first key.
    stuk(vorm, v, diep, dicht) {
      const [eerste, ...rest] = Object.keys(v);
      const schema = this.eigenschap(vorm, eerste);
      if (!dicht || !this.opRegel(this.vorm(schema, v[eerste]), v[eerste])) return this.velden(vorm, v, Object.keys(v), diep);
      const binnen = wmo.wijzer.plaats[v[eerste]] ? Object.keys(v) : rest; // with the link of a code
      return [maak("details", {}, [maak("summary", {}, [this.naam(eerste) + ": " + this.tekst(schema, v[eerste])]), ...this.velden(vorm, v, binnen, diep)])];
    }

    // The cells of a document by the heads of their columns, with those of a document in it; null when
    // something in it is more than a cell.
    cellen(vorm, v, voor) {
      let uit = new Map();
      for (const [k, w] of Object.entries(v)) {
        const schema = this.eigenschap(vorm, k), hier = this.vorm(schema, w), naam = voor + this.naam(k);
        if (this.opRegel(hier, w)) uit.set(naam, { schema: schema, v: w, soort: this.soort(vorm, k) });
        else {
          const binnen = isObject(w) && !isBesluit(w) ? this.cellen(hier, w, naam + " ") : null;
          if (!binnen) return null;
          uit = new Map([...uit, ...binnen]);
        }
      }
      return uit;
    }

    // A table has a row for each element, or a column when there are few of them with much in each.
    tabel(rijen) {
      const koppen = [...new Set(rijen.flatMap(function (r) { return [...r.keys()]; }))];
      const schrijver = koppen.includes("naam") ? new Schrijver(this.gegevens, "") : this; // a name has its own column
      const getal = function (kop) {
        return rijen.every(function (r) { return !r.has(kop) || isGetal(r.get(kop).v) || typeof r.get(kop).v === "string" && /^-?\d+\.\d+$/.test(r.get(kop).v); });
      };
      const cel = function (r, kop) {
        const c = r.get(kop);
        const inhoud = c ? schrijver.regel(c.schema, c.v, c.soort) : "";
        const klasse = getal(kop) ? "getal" : c && inhoud.textContent.length > KORT ? "zin" : "";
        return maak("td", klasse ? { class: klasse } : {}, [inhoud]);
      };
      const [eerste, ...rest] = koppen;
      const gekanteld = koppen.length > BREED && rijen.length <= BREED;
      const kop = gekanteld
        ? [maak("th", { scope: "col" }, [eerste]), ...rijen.map(function (r) { return maak("th", { scope: "col" }, r.has(eerste) ? [schrijver.regel(r.get(eerste).schema, r.get(eerste).v)] : []); })]
        : koppen.map(function (k) { return maak("th", getal(k) ? { scope: "col", class: "getal" } : { scope: "col" }, [k]); });
      const lijf = gekanteld
        ? rest.map(function (k) { return maak("tr", {}, [maak("th", { scope: "row" }, [k]), ...rijen.map(function (r) { return cel(r, k); })]); })
        : rijen.map(function (r) { return maak("tr", {}, koppen.map(function (k) { return cel(r, k); })); });
      const naam = "Tabel " + ++this.tabellen + ": " + koppen.slice(0, 3).join(", ");
      return maak("div", { class: "schuif", role: "region", "aria-label": naam, tabindex: "0" },
        [maak("table", {}, [maak("thead", {}, [maak("tr", {}, kop)]), maak("tbody", {}, lijf)])]);
    }

    // What stands below the answer: how it was calculated, what was assumed and what it rests on.
    onder(doc) {
      const uit = [];
      if ((doc.berekening || []).length) uit.push(this.berekening(doc.berekening));
      for (const k of ONDER.slice(1)) {
        if (Array.isArray(doc[k]) && doc[k].length) uit.push(this.blok(k, 3, [maak("ul", {}, doc[k].map((b) => maak("li", {}, [this.zin({}, b)])))]));
      }
      return uit;
    }

    berekening(stappen) {
      return maak("details", { class: "berekening" }, [maak("summary", {}, ["Berekening: " + (stappen.length === 1 ? "1 stap" : stappen.length + " stappen")]),
        maak("ol", {}, stappen.map((s) => this.stap(s)))]);
    }

    stap(s) {
      const getal = (g) => this.eigen({ title: "Grootheid" }, g);
      return maak("li", {}, [
        s.naam + ": ", maak("strong", {}, [getal(s.uitkomst)]), " ", code(s.code), " ", bron(s.bron), maak("br"),
        maak("span", { class: "formule" }, [s.formule]), s.invoer.length ? ", met " + s.invoer.map(getal).join("; ") : "",
      ]);
    }

    bewijs(doc) {
      const b = doc.ontvangstbewijs;
      if (!b) return "";
      const rij = function (naam, waarde) { return maak("div", {}, [maak("dt", {}, [naam]), maak("dd", {}, [maak("code", {}, [waarde])])]); };
      return maak("section", { class: "blok bewijs" }, [maak("h3", {}, ["Ontvangstbewijs"]), maak("dl", { class: "velden" }, [
        rij("vraag", b.operatie), rij("op", b.peil.op), ...(b.peil.bekend ? [rij("zoals bekend op", b.peil.bekend)] : []),
        rij("uitgave", b.release), rij("regels (SHA-256)", b.regels), rij("invoer (SHA-256)", b.invoer),
      ])]);
    }
  }

  // Whether a document is a sentence with a code.
  function zin(vorm) { return ["Voorbehoud", "Bevinding", "MotiveringStap"].includes(vorm.title); }
  function rondProcent(s) { return vast(String(Number(s) * 100), 2); }
})();
