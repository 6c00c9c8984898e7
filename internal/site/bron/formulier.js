// A form for a question, made from the schema of its input: the portable part of JSON Schema that
// schema/v1 keeps to (objects with keys, lists, maps, words with a meaning, variants told apart by a
// word, texts, numbers). wmo.formulier(element, schema, bijWijziging, taal) fills the element, calls
// bijWijziging after each change, and returns
//
//   lees(inspring)        the document as JSON text; what is empty is left out, digits stand as typed
//   vul(tekst)            fills the form from JSON text, or throws an Error that tells where that fails
//   toon(bevindingen)     each finding beside its field, and a list of them on top; [] takes them away
//   wijs(pointer, tekst)  shows the field of a JSON Pointer as still asked; whether there is such a field.
//                         Without a pointer: nothing is asked any more
//
// taal may say how keys read (namen), how words read (woorden), and which municipality a code is
// (gemeenten: {code: {naam, bestaat: {einddatum}}}), so that one can be found by its name.
//
// A value that its field cannot show, and a key that has no field, are kept as JSON text: what goes in
// comes out. What the values mean is judged elsewhere; a form has no rules of its own.
(function () {
  "use strict";
  const wmo = (globalThis.wmo ??= {});

  // A value of JSON is {s, v}: s is "object" (v: pairs of key and value, in order and with doubles),
  // "lijst", "tekst", "getal" (v: its text) or "woord" (true, false or null).

  const diepst = 2000;

  function leesJSON(tekst) {
    const wit = /[ \t\n\r]*/y;
    const getal = /-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
    const woord = /true|false|null/y;
    let i = 0;
    function fout(wat) {
      const voor = tekst.slice(0, i).split("\n");
      throw new Error("Dit is geen JSON (regel " + voor.length + ", teken " + (voor.at(-1).length + 1) + "): " + wat + ".");
    }
    function neem(vorm) {
      vorm.lastIndex = i;
      const m = vorm.exec(tekst);
      if (m) i += m[0].length;
      return m && m[0];
    }
    function hier() {
      return i < tekst.length ? "er staat " + JSON.stringify(String.fromCodePoint(tekst.codePointAt(i))) : "de tekst houdt hier op";
    }
    function leesTekst() {
      const begin = i++;
      while (i < tekst.length && tekst[i] !== '"') i += tekst[i] === "\\" ? 2 : 1;
      if (i >= tekst.length) { i = begin; fout("een tekst begint hier en heeft geen aanhalingsteken aan het einde"); }
      i++;
      try {
        return JSON.parse(tekst.slice(begin, i));
      } catch {
        i = begin;
        return fout("in de tekst die hier begint staat een teken dat zo niet mag, zoals een regeleinde of een losse \\");
      }
    }
    // reeks reads what stands between an opening and a closing mark, with commas in between.
    function reeks(sluit, een) {
      const uit = [];
      i++;
      neem(wit);
      if (tekst[i] === sluit) { i++; return uit; }
      for (;;) {
        uit.push(een());
        neem(wit);
        if (tekst[i] === sluit) { i++; return uit; }
        if (tekst[i] !== ",") fout("hier hoort een komma of " + sluit + ", en " + hier());
        i++;
        neem(wit);
      }
    }
    function waarde(diep) {
      if (diep > diepst) fout("het document is dieper dan " + diepst + " lagen");
      neem(wit);
      if (tekst[i] === "{") {
        return { s: "object", v: reeks("}", () => {
          if (tekst[i] !== '"') fout("hier hoort een sleutel tussen aanhalingstekens, en " + hier());
          const sleutel = leesTekst();
          neem(wit);
          if (tekst[i] !== ":") fout("na een sleutel hoort een dubbele punt, en " + hier());
          i++;
          return [sleutel, waarde(diep + 1)];
        }) };
      }
      if (tekst[i] === "[") return { s: "lijst", v: reeks("]", () => waarde(diep + 1)) };
      if (tekst[i] === '"') return { s: "tekst", v: leesTekst() };
      const w = neem(woord);
      if (w) return { s: "woord", v: w };
      const g = neem(getal);
      if (g) return { s: "getal", v: g };
      return fout("hier hoort een waarde, en " + hier());
    }
    const uit = waarde(1);
    neem(wit);
    if (i < tekst.length) fout("na het einde van het document staat nog iets");
    return uit;
  }

  function schrijfJSON(n, inspring, voor = "\n") {
    const dieper = inspring ? voor + inspring : "";
    const sluit = inspring ? voor : "";
    switch (n.s) {
      case "object":
        if (!n.v.length) return "{}";
        return "{" + n.v.map(([k, w]) => dieper + JSON.stringify(k) + (inspring ? ": " : ":") + schrijfJSON(w, inspring, dieper)).join(",") + sluit + "}";
      case "lijst":
        if (!n.v.length) return "[]";
        return "[" + n.v.map((w) => dieper + schrijfJSON(w, inspring, dieper)).join(",") + sluit + "]";
      case "tekst":
        return JSON.stringify(n.v);
      default:
        return n.v;
    }
  }

  const gelijk = (a, b) => a !== undefined && b !== undefined && a.s === b.s && a.v === b.v;

  // Elements.

  function maak(soort, eigenschappen, ...inhoud) {
    const e = document.createElement(soort);
    for (const [k, v] of Object.entries(eigenschappen ?? {})) {
      if (v !== undefined && v !== false) e.setAttribute(k, v === true ? "" : v);
    }
    e.append(...inhoud.filter((x) => x !== undefined));
    return e;
  }

  // knop is a button; waarvan tells a screen reader what it is about.
  function knop(tekst, waarvan, doe) {
    const k = maak("button", { type: "button" }, tekst);
    noem(k, waarvan);
    k.addEventListener("click", doe);
    return k;
  }
  function noem(k, waarvan) {
    if (waarvan) k.setAttribute("aria-label", k.textContent + ": " + waarvan);
  }

  // Words.

  const hoofdletter = (t) => t.charAt(0).toUpperCase() + t.slice(1);
  // leesbaar makes words of a key: ingezeteneVan is Ingezetene van.
  function leesbaar(sleutel) {
    return hoofdletter(sleutel.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll("_", " ").toLowerCase());
  }

  const plat = (t) => t.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");

  // typenaam is what one of a list is called: the name of its type, without what the generator adds to
  // keep names apart.
  function typenaam(schema) {
    return leesbaar((schema.title ?? "").replace(/^(Capacity|Verdeelsleutel|Verblijfsduur|Verblijfsbijdrage)(?=[A-Z])/, "").replace(/Ingebed$/, ""));
  }

  // splits cuts an explanation in what is always seen (what it is, its range, what its absence means)
  // and what is read by who wants more.
  function splits(uitleg) {
    if (!uitleg || uitleg.length <= 260) return [uitleg, ""];
    const zinnen = uitleg.split(/(?<=[.:)])\s+(?=[A-ZÉ])/);
    const altijd = (z, i) => i === 0 || /^(Van -?[0-9]|Ten minste|Meer dan|Hoogstens|Ten hoogste|In de lijst|Elk: |Weggelaten|Ontbreekt|Verplicht)/.test(z);
    return [zinnen.filter(altijd).join(" "), zinnen.filter((z, i) => !altijd(z, i)).join(" ")];
  }

  // What is typed, as it is written in a document.

  // A point with three digits behind it parts thousands for one reader and decimals for another: a number
  // of that kind is not taken as one.
  const dubbelzinnig = (t) => /^-?[1-9][0-9]{0,2}[.][0-9]{3}$/.test(t.trim().replace(/^€\s*/, ""));

  function alsGetal(t) {
    if (dubbelzinnig(t)) return { s: "tekst", v: t.trim() };
    t = t.trim().replace(/^(-?[0-9]+),([0-9]+)$/, "$1.$2");
    if (t === "") return undefined;
    return { s: /^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(t) ? "getal" : "tekst", v: t };
  }
  function alsTekst(t) {
    return t === "" ? undefined : { s: "tekst", v: t };
  }
  function alsBedrag(t) {
    t = t.trim().replace(/^€\s*/, "");
    if (/^-?[0-9]{1,3}([.][0-9]{3})+,[0-9]+$/.test(t)) t = t.replaceAll(".", "");
    t = t.replace(/^(-?[0-9]+),([0-9]+)$/, "$1.$2");
    if (/^-?[0-9]+$/.test(t)) t += ".00";
    if (/^-?[0-9]+[.][0-9]$/.test(t)) t += "0";
    return alsTekst(t);
  }
  function alsDatum(t) {
    const m = /^([0-9]{1,2})[-\/. ]([0-9]{1,2})[-\/. ]([0-9]{4})$/.exec(t.trim());
    return alsTekst(m ? m[3] + "-" + m[2].padStart(2, "0") + "-" + m[1].padStart(2, "0") : t.trim());
  }

  // Veld is a place in the document: its value, and its element once somebody can see it.
  class Veld {
    constructor(vorm, ouder, sleutel, schema, uitleg, verplicht) {
      Object.assign(this, { vorm, ouder, sleutel, schema, uitleg, verplicht });
      this.id = vorm.merk + "-" + ++vorm.teller;
      this.label = hoofdletter(vorm.namen.get(sleutel) ?? leesbaar(String(sleutel)));
      this.fouten = [];
    }

    // zet gives the field a value. What it cannot show stays as JSON text.
    zet(n) {
      this.rauw = n === undefined || this.past(n) ? undefined : n;
      this.neem(this.rauw ? undefined : n);
    }
    waarde() { return this.rauw ?? this.geef(); }

    pad() {
      const boven = this.ouder?.pad();
      return boven ? boven + " › " + this.label : this.ouder ? this.label : "";
    }

    boven() { return this.ouder ? [this.ouder, ...this.ouder.boven()] : []; }

    // zoek finds the field of the parts of a pointer: itself, or the nearest above it. With open, parts
    // that are closed are opened and lists get what they lack.
    zoek(delen) { return { veld: this, precies: delen.length === 0 }; }

    // onthul makes the elements of what stands in it.
    onthul() { this.zichtbaar(); }
    zichtbaar() { if (this.ouder) this.ouder.onthul(this); }

    gewijzigd() {
      if (this.gevraagd !== undefined) this.merk(undefined);
      this.vorm.bijWijziging();
    }

    element() {
      this.el = this.rauw ? this.bouwRauw() : this.bouw();
      this.el.id = this.id;
      this.merken();
      return this.el;
    }
    herbouw() {
      const oud = this.el;
      if (oud) oud.replaceWith(this.element());
    }

    // focus goes to the first control; of round buttons that is the one which is chosen, as with Tab.
    focus() {
      const c = this.el.querySelector(":is(input, select, textarea, button):not([disabled], [hidden])");
      (c?.type === "radio" ? c.closest("fieldset").querySelector("input:checked") ?? c : c)?.focus();
    }

    // kop is what stands above a control: what it is called, what it means, what is said of it.
    kop(soort, eigenschappen) {
      // Words read here as they do where they are chosen.
      const [kort, meer] = splits(this.uitleg?.replace(/[a-z0-9]+(?:_[a-z0-9]+)+/g, (w) => woordvan(w, this.vorm.woorden)));
      this.naamEl = maak("span", {}, this.naam());
      const label = maak(soort, eigenschappen, this.naamEl, this.eis());
      this.merkEl = maak("div", { class: "merken" });
      const uit = [label];
      this.uitlegId = undefined;
      if (kort) {
        this.uitlegId = this.id + "-u";
        uit.push(maak("p", { class: "uitleg", id: this.uitlegId }, kort));
      }
      if (meer) uit.push(maak("details", { class: "meer" }, maak("summary", {}, "Meer uitleg", maak("span", { class: "onzichtbaar" }, " over " + this.label)), maak("p", {}, meer)));
      uit.push(this.merkEl);
      return uit;
    }
    naam() { return this.label; }
    eis() { return this.verplicht && !this.inLijst ? maak("span", { class: "eis" }, " (verplicht)") : undefined; }

    // merk says that the field is still asked.
    merk(tekst) {
      this.gevraagd = tekst;
      this.vorm.gemerkt.add(this);
      this.merken();
    }
    fout(tekst) {
      if (!this.fouten.includes(tekst)) this.fouten.push(tekst);
      this.vorm.gemerkt.add(this);
      this.merken();
    }
    merken() {
      if (!this.el) return;
      const ids = [];
      this.merkEl.replaceChildren();
      const zeg = (id, klasse, voor, tekst) => {
        ids.push(this.id + id);
        this.merkEl.append(maak("p", { class: klasse, id: this.id + id }, maak("strong", {}, voor), tekst));
      };
      if (this.gevraagd !== undefined) zeg("-v", "gevraagd", "Dit wordt nog gevraagd. ", this.gevraagd);
      this.fouten.forEach((t, i) => zeg("-f" + i, "fout", "Klopt niet: ", t));
      if (this.uitlegId) ids.unshift(this.uitlegId);
      this.el.classList.toggle("mis", this.fouten.length > 0);
      this.el.classList.toggle("vraagt", this.gevraagd !== undefined);
      const c = this.drager;
      if (!c) return;
      if (ids.length) c.setAttribute("aria-describedby", ids.join(" ")); else c.removeAttribute("aria-describedby");
      if (c.tagName === "FIELDSET" && c.getAttribute("role") !== "radiogroup") return;
      if (this.fouten.length) c.setAttribute("aria-invalid", "true"); else c.removeAttribute("aria-invalid");
    }

    // bouwRauw shows a value that does not suit the field.
    bouwRauw() {
      const el = maak("div", { class: "veld" });
      const tekstvak = maak("textarea", { id: this.id + "-i", rows: "3", spellcheck: "false", autocomplete: "off" });
      tekstvak.value = schrijfJSON(this.rauw, "  ");
      this.drager = tekstvak;
      el.append(...this.kop("label", { for: tekstvak.id }));
      this.merkEl.before(maak("p", { class: "uitleg" }, "Wat hier stond past niet bij deze vraag. Het is bewaard als JSON."));
      const melding = maak("p", { class: "fout", "aria-live": "polite" });
      tekstvak.addEventListener("input", () => {
        melding.textContent = "";
        try {
          this.rauw = leesJSON(tekstvak.value);
          this.gewijzigd();
        } catch (e) {
          melding.textContent = e.message + " Wat er stond blijft gelden.";
        }
      });
      el.append(tekstvak, melding, knop("Wis en vul opnieuw in", this.label, () => {
        this.zet(undefined);
        this.herbouw();
        this.focus();
        this.gewijzigd();
      }));
      return el;
    }
  }

  // Vrij is a part without a shape that is known, as JSON text.
  class Vrij extends Veld {
    past() { return true; }
    neem(n) { this.node = n; }
    geef() { return this.node; }
    bouw() {
      const el = maak("div", { class: "veld" });
      const tekstvak = maak("textarea", { id: this.id + "-i", rows: "4", spellcheck: "false", autocomplete: "off" });
      tekstvak.value = this.node ? schrijfJSON(this.node, "  ") : "";
      this.drager = tekstvak;
      el.append(...this.kop("label", { for: tekstvak.id }));
      const melding = maak("p", { class: "fout", "aria-live": "polite" });
      tekstvak.addEventListener("input", () => {
        melding.textContent = "";
        if (tekstvak.value.trim() === "") {
          this.node = undefined;
          this.gewijzigd();
          return;
        }
        try {
          const n = leesJSON(tekstvak.value);
          if (this.alleenObject && n.s !== "object") throw new Error("Hier horen sleutels met een waarde: { … }.");
          this.node = n;
          this.gewijzigd();
        } catch (e) {
          melding.textContent = e.message + " Wat er stond blijft gelden.";
        }
      });
      el.append(tekstvak, melding);
      return el;
    }
  }

  // Invoer is a text or a number: one line, or more of them.
  class Invoer extends Veld {
    constructor(...a) {
      super(...a);
      const s = this.schema;
      const patroon = s.pattern ?? "";
      this.isGetal = s.type === "number" || s.type === "integer";
      this.isBedrag = !this.isGetal && patroon.includes("[.][0-9]{2}");
      this.vast = patroon.startsWith("^") && patroon.endsWith("$");
      this.vertaal = alsTekst;
      if (this.isGetal) this.vertaal = alsGetal;
      else if (this.isBedrag) this.vertaal = alsBedrag;
      else if (s.title === "Datum") this.vertaal = alsDatum;
      else if (s.title === "Gemeentecode" && this.vorm.gemeenten.size) this.vertaal = (t) => alsTekst(this.code(t.trim()));
      else if (this.vast) this.vertaal = (t) => alsTekst(t.trim());
      // How it is written is said by its type.
      if (s.title && this.vast && s.description && s.description !== this.uitleg) {
        this.uitleg = (this.uitleg ? this.uitleg + " " : "") + splits(s.description)[0].split(/(?<=[.])\s/)[0];
      }
    }
    // gemeente is the name that goes with the code, and code is the only municipality of that name.
    gemeente() {
      const g = this.schema.title === "Gemeentecode" && this.vorm.gemeenten.get(this.node?.v);
      return g ? gemeentenaam(g) : undefined;
    }
    code(t) {
      const zo = [...this.vorm.gemeenten].filter(([, g]) => plat(g.naam) === plat(t));
      const nu = zo.filter(([, g]) => !g.bestaat?.einddatum);
      return (nu.length === 1 ? nu : zo).length === 1 ? (nu[0] ?? zo[0])[0] : t;
    }
    past(n) { return this.isGetal ? n.s === "getal" : n.s === "tekst" && n.v !== ""; }
    neem(n) { this.node = n; }
    geef() { return this.node; }
    bouw() {
      const s = this.schema;
      const el = maak("div", { class: "veld" });
      const tekst = this.node?.v ?? "";
      const lang = !this.vast && !this.isGetal && (/[\n\r]/.test(tekst) || s.maxLength > 500);
      const c = maak(lang ? "textarea" : "input", {
        id: this.id + "-i",
        autocomplete: "off",
        type: lang ? undefined : "text",
        rows: lang ? "3" : undefined,
        spellcheck: this.isGetal || this.vast ? "false" : undefined,
        inputmode: this.toetsen(),
        list: this.schema.title === "Gemeentecode" && this.vorm.gemeenten.size ? this.vorm.merk + "-gemeenten" : undefined,
        pattern: !lang && this.vast && patroonMag(s.pattern) ? s.pattern : undefined,
        class: this.isGetal || s.maxLength <= 30 ? "kort" : undefined,
      });
      c.value = tekst;
      this.drager = c;
      c.addEventListener("input", () => {
        this.node = this.vertaal(c.value);
        erbij.textContent = this.gemeente() ?? this.dubbelzinnig(c.value);
        this.gewijzigd();
        this.ouder?.heet?.(this);
      });
      // What will stand in the document is seen as soon as the field is left.
      c.addEventListener("change", () => { if (this.node && !lang) c.value = this.node.v; });
      const erbij = maak("output", { class: "erbij", for: c.id }, this.gemeente() ?? "");
      el.append(...this.kop("label", { for: c.id }), c);
      if (s.title === "Gemeentecode" || this.isGetal || this.isBedrag) el.append(erbij);
      return el;
    }
    // dubbelzinnig asks what is meant by a number that reads in two ways.
    dubbelzinnig(t) {
      if (!(this.isGetal || this.isBedrag) || !dubbelzinnig(t)) return "";
      const [heel, rest] = t.trim().split(".");
      return "Dit is op twee manieren te lezen: schrijf " + heel + rest + ", of " + heel + "," + rest + " met een komma.";
    }
    toetsen() {
      const s = this.schema;
      if (this.isBedrag) return s.pattern.includes("-?") ? undefined : "decimal";
      if (s.title === "Gemeentecode") return this.vorm.gemeenten.size ? undefined : "numeric";
      if (!this.isGetal || !((s.minimum ?? s.exclusiveMinimum) >= 0)) return undefined;
      return s.type === "integer" ? "numeric" : "decimal";
    }
  }

  // A pattern of a schema holds for an input when it is anchored and means the same with the flag v.
  function patroonMag(p) {
    try { return Boolean(new RegExp(p, "v")); } catch { return false; }
  }

  // Keuze is one of some words: round buttons up to three, and a list of more.
  class Keuze extends Veld {
    constructor(...a) {
      super(...a);
      const s = this.schema;
      if (s.type === "boolean") {
        this.opties = [["true", "ja"], ["false", "nee"]].map(([v, tekst]) => ({ n: { s: "woord", v }, tekst }));
      } else {
        const woorden = s.oneOf ?? [s];
        // Onbepaald is the last that somebody chooses.
        const rij = [...woorden.filter((w) => w.const !== "onbepaald"), ...woorden.filter((w) => w.const === "onbepaald")];
        this.opties = rij.map((w) => ({ n: { s: "tekst", v: w.const }, tekst: betekenis(w, this.vorm.woorden) }));
      }
    }
    past(n) { return this.opties.some((o) => gelijk(o.n, n)); }
    neem(n) { this.node = n; }
    geef() { return this.node; }
    gekozen() { return this.node.s === "tekst" ? woordvan(this.node.v, this.vorm.woorden) : this.opties.find((o) => gelijk(o.n, this.node)).tekst; }
    kies(n) {
      this.node = n;
      this.gewijzigd();
      this.bijKeuze?.();
      this.ouder?.heet?.(this);
    }
    bouw() {
      const niets = { n: undefined, tekst: "niet opgegeven" };
      // Onbepaald says of an Uitkomst what leaving it out says, and is no choice beside that.
      const opties = this.opties.filter((o) => this.verplicht || this.schema.title !== "Uitkomst" || o.n.v !== "onbepaald" || gelijk(o.n, this.node));
      if (opties.length > 3) {
        const el = maak("div", { class: "veld" });
        const c = maak("select", { id: this.id + "-i" });
        const rij = [this.verplicht ? { n: undefined, tekst: "kies" } : niets, ...opties];
        rij.forEach((o, i) => {
          const optie = maak("option", { value: i ? o.n.v : "" }, i ? o.tekst : "– " + o.tekst + " –");
          optie.selected = i ? gelijk(o.n, this.node) : this.node === undefined;
          c.append(optie);
        });
        c.addEventListener("change", () => this.kies(rij[c.selectedIndex].n));
        this.drager = c;
        el.append(...this.kop("label", { for: c.id }), c);
        return el;
      }
      const el = maak("fieldset", { class: "veld keuze", role: "radiogroup" });
      this.drager = el;
      el.append(...this.kop("legend"));
      const rij = this.verplicht ? opties : [...opties, niets];
      const vak = maak("div", { class: rij.some((o) => o.tekst.length > 30) ? "opties onder" : "opties" });
      rij.forEach((o, i) => {
        const c = maak("input", { type: "radio", id: this.id + "-" + i, name: this.id });
        c.checked = o.n === undefined ? this.node === undefined : gelijk(o.n, this.node);
        c.addEventListener("change", () => { if (c.checked) this.kies(o.n); });
        vak.append(maak("div", { class: "optie" }, c, maak("label", { for: c.id }, o.tekst)));
      });
      el.append(vak);
      return el;
    }
  }

  const woordvan = (w, woorden) => woorden.get(w) ?? w.replaceAll("_", " ");

  // betekenis tells a word with what it means, unless that says the same.
  function betekenis(w, woorden) {
    const woord = woordvan(w.const, woorden);
    const uitleg = w.description ?? "";
    if (!uitleg || woord === "ja" || woord === "nee") return woord;
    return plat(uitleg).startsWith(plat(woord)) ? uitleg : woord + ": " + uitleg;
  }

  // Groep is an object with keys. When its schema has variants, a word tells which, and so which keys.
  class Groep extends Veld {
    constructor(...a) {
      super(...a);
      if (this.schema.oneOf) {
        this.varianten = this.schema.oneOf.map((v) => volg(this.vorm.wortel, v).schema);
        this.wissel = wisselwoord(this.varianten);
      }
    }
    past(n) { return n.s === "object"; }

    // vormVan is the schema by which an object is read.
    vormVan(n) {
      if (!this.wissel) return this.schema;
      const woord = n?.v.find(([k]) => k === this.wissel)?.[1];
      const kies = { oneOf: this.varianten.map((v) => v.properties[this.wissel]), title: "" };
      const gekozen = this.varianten.find((v) => gelijk({ s: "tekst", v: v.properties[this.wissel].const }, woord));
      return { required: [this.wissel], ...gekozen, properties: { ...gekozen?.properties, [this.wissel]: kies } };
    }
    neem(n) {
      this.open = Boolean(this.verplicht || n || !this.ouder);
      this.gegeven = Boolean(n && !n.v.length);
      this.kinderen = undefined;
      if (this.open) this.deel(n);
    }
    // deel makes a field of each key, and gives it its value.
    deel(n) {
      this.kinderen = new Map();
      const s = this.vormVan(n);
      const over = [...(n?.v ?? [])];
      this.eigenSchema = undefined;
      for (const [k, kind] of Object.entries(s.properties ?? {})) {
        const i = over.findIndex(([sleutel]) => sleutel === k);
        const gevonden = i < 0 ? undefined : over[i][1];
        if (k === "$schema" && !this.ouder) {
          // The document names its schema, and nobody needs to see that.
          if (gelijk(gevonden, { s: "tekst", v: s.$id })) this.eigenSchema = over.splice(i, 1)[0];
          continue;
        }
        if (i >= 0) over.splice(i, 1);
        const veld = maakVeld(this.vorm, this, k, kind, (s.required ?? []).includes(k));
        veld.zet(gevonden);
        if (k === this.wissel) veld.bijKeuze = () => this.herdeel(veld.sleutel);
        this.kinderen.set(k, veld);
      }
      this.rest = undefined;
      if (over.length) {
        this.rest = new Vrij(this.vorm, this, "overigeGegevens", {}, "Wat in het document stond en hier geen veld heeft, als JSON.", false);
        this.rest.alleenObject = true;
        this.rest.zet({ s: "object", v: over });
      }
    }
    // herdeel deals out what there is over the keys of another variant.
    herdeel(sleutel) {
      this.deel(this.geef());
      this.herbouw();
      this.kinderen.get(sleutel).focus();
    }
    geef() {
      if (!this.open) return undefined;
      const v = this.eigenSchema ? [this.eigenSchema] : [];
      for (const [k, veld] of this.kinderen) {
        const w = veld.waarde();
        if (w) v.push([k, w]);
      }
      v.push(...(this.rest?.waarde()?.v ?? []));
      return v.length || this.gegeven || !this.ouder ? { s: "object", v } : undefined;
    }
    zoek(delen, open) {
      if (!delen.length || this.rauw) return { veld: this, precies: !delen.length };
      const [k, ...verder] = delen;
      if (!this.open) {
        if (!open || !Object.hasOwn(this.vormVan().properties ?? {}, k)) return { veld: this, precies: false };
        this.openen();
      }
      const kind = this.kinderen.get(k);
      if (kind) return kind.zoek(verder, open);
      if (this.rest?.waarde()?.v.some(([sleutel]) => sleutel === k)) return { veld: this.rest, precies: true };
      // What only another variant has is asked where the variant is chosen.
      if (this.wissel && this.varianten.some((v) => Object.hasOwn(v.properties, k))) return { veld: this.kinderen.get(this.wissel), precies: false };
      return { veld: this, precies: false };
    }
    openen() {
      this.open = true;
      this.dicht = false;
      if (!this.kinderen) this.deel();
      this.herbouw();
    }
    onthul(kind) {
      this.zichtbaar();
      if (this.dicht && kind) {
        this.dicht = false;
        this.herbouw();
      }
    }

    // naam tells which one of a list it is, also by what it calls itself.
    naam() {
      const eerste = this.inLijst && this.kinderen && [...this.kinderen.values()].find((v) => v instanceof Invoer || v instanceof Keuze);
      const zelf = eerste && !eerste.rauw && eerste.waarde();
      if (!zelf) return this.label;
      const tekst = eerste instanceof Keuze ? eerste.gekozen() : eerste.gemeente() ?? zelf.v;
      return this.label + ": " + (tekst.length > 60 ? tekst.slice(0, 60) + "…" : tekst);
    }
    heet() {
      if (this.inLijst && this.naamEl) this.naamEl.textContent = this.naam();
    }

    bouw() {
      if (!this.ouder) {
        this.merkEl = maak("div", { class: "merken" });
        return maak("div", { class: "wortel" }, this.merkEl, ...this.binnen());
      }
      const el = maak("fieldset", { class: "groep" });
      this.drager = el;
      el.append(...this.kop("legend"));
      if (this.dicht) {
        el.append(knop("Toon alles", this.label, () => { this.dicht = false; this.herbouw(); this.focus(); }));
        el.lastChild.setAttribute("aria-expanded", "false");
        return el;
      }
      if (!this.open) {
        el.append(knop("Vul dit deel in", this.label, () => { this.openen(); this.focus(); this.gewijzigd(); }));
        return el;
      }
      el.append(...this.binnen());
      if (!this.verplicht) {
        el.append(maak("div", { class: "knoppen" }, knop("Verwijder dit deel", this.label, () => {
          this.zet(undefined);
          this.herbouw();
          this.focus();
          this.gewijzigd();
        })));
      }
      return el;
    }
    binnen() {
      return [...this.kinderen.values(), this.rest].filter(Boolean).map((v) => v.element());
    }
  }

  // wisselwoord is the key by whose word variants are told apart.
  function wisselwoord(varianten) {
    return Object.keys(varianten[0].properties ?? {}).find((k) => varianten.every((v) => v.properties?.[k]?.const !== undefined));
  }

  // Reeks is what a list and a map have in common: some of the same, added, moved and taken away.
  class Reeks extends Veld {
    static bladzij = 100;
    static veel = 25;

    geef() {
      const v = this.vol().map((r) => this.vanRij(r));
      return v.length || this.gegeven ? this.van(v) : undefined;
    }
    // vol are the rows that stand in the document: an empty one is left out.
    vol() { return this.rijen.filter((r) => r.veld.waarde()); }
    neem(n) {
      this.gegeven = Boolean(n && !n.v.length);
      this.getoond = Reeks.bladzij;
      this.rijen = (n?.v ?? []).map((w) => this.naarRij(w));
      // A list that cannot do without has a first one to fill in, unless it stands in such a one itself.
      if (!n && this.verplicht && this.schema.minItems > 0 && !this.boven().some((v) => v.schema === this.schema)) this.rijen.push(this.naarRij());
      this.nummer();
      // Of many parts each is opened by who wants to see it.
      if (this.rijen.length > Reeks.veel) for (const r of this.rijen) if (r.veld instanceof Groep) r.veld.dicht = true;
    }
    maakRij(w) {
      const veld = maakVeld(this.vorm, this, this.sleutel, this.kindschema, true);
      veld.inLijst = true;
      veld.uitleg = undefined; // the list has told it
      veld.zet(w);
      return { veld };
    }
    nummer() {
      this.rijen.forEach((r, i) => {
        r.veld.label = (this.een || this.label) + " " + (i + 1);
        if (!r.el) return;
        if (r.veld.naamEl) r.veld.naamEl.textContent = r.veld.naam();
        r.omhoog.disabled = i === 0;
        r.omlaag.disabled = i === this.rijen.length - 1;
        for (const k of [r.omhoog, r.omlaag, r.weg]) noem(k, r.veld.label);
      });
    }
    rijElement(r) {
      r.omhoog = knop("Omhoog", "", () => this.schuif(r, -1));
      r.omlaag = knop("Omlaag", "", () => this.schuif(r, 1));
      r.weg = knop("Verwijder", "", () => this.verwijder(r));
      r.el = maak("li", { class: r.veld instanceof Groep ? "rij" : "rij smal" }, ...this.voorRij(r), r.veld.element(), maak("div", { class: "knoppen" }, r.omhoog, r.omlaag, r.weg));
      return r.el;
    }
    voorRij() { return []; }
    schuif(r, stap) {
      const i = this.rijen.indexOf(r);
      const ander = this.rijen[i + stap];
      if (!ander) return;
      this.rijen[i] = ander;
      this.rijen[i + stap] = r;
      this.getoond = Math.max(this.getoond, i + stap + 1);
      this.vulLijst();
      const k = stap < 0 ? r.omhoog : r.omlaag;
      (k.disabled ? (stap < 0 ? r.omlaag : r.omhoog) : k).focus();
      this.gewijzigd();
    }
    verwijder(r) {
      const i = this.rijen.indexOf(r);
      this.rijen.splice(i, 1);
      r.el.remove();
      this.vulLijst();
      const buur = this.rijen[Math.min(i, this.rijen.length - 1)];
      if (buur) buur.weg.focus(); else this.bijKnop.focus();
      this.gewijzigd();
    }
    voegToe(w) {
      const r = this.naarRij(w);
      this.rijen.push(r);
      this.getoond = Math.max(this.getoond, this.rijen.length);
      if (this.el) this.vulLijst(); else this.nummer();
      return r;
    }

    // vulLijst brings the elements in line with the rows. Those that stay in place are not touched.
    vulLijst() {
      const rijen = this.rijen.slice(0, this.getoond);
      rijen.forEach((r, i) => {
        const el = r.el ?? this.rijElement(r);
        if (this.lijst.children[i] !== el) this.lijst.insertBefore(el, this.lijst.children[i] ?? null);
      });
      while (this.lijst.children.length > rijen.length) {
        this.lijst.lastChild.remove();
      }
      this.nummer();
      this.stand.textContent = this.gegeven ? "De lijst is leeg: er zijn er geen." : "Nog niets opgegeven.";
      this.stand.hidden = this.rijen.length > 0;
      this.lijst.hidden = !this.rijen.length;
      const meer = this.rijen.length - rijen.length;
      this.meerKnop.hidden = !meer;
      this.meerKnop.textContent = "Toon de volgende " + Math.min(meer, Reeks.bladzij) + " (van " + this.rijen.length + ")";
      noem(this.meerKnop, this.label);
      // Where a list may be left out, leaving it out says the same.
      this.geenKnop.hidden = this.rijen.length > 0 || !this.gegeven && (!this.verplicht || this.schema.minItems > 0);
      this.geenKnop.textContent = this.gegeven ? "Laat de lijst weg" : "Er zijn er geen";
      noem(this.geenKnop, this.label);
    }
    bouw() {
      const el = maak("fieldset", { class: "groep reeks" });
      this.drager = el;
      for (const r of this.rijen) r.el = undefined;
      this.lijst = maak("ol", { class: "rijen" });
      this.stand = maak("p", { class: "stand-leeg" });
      this.meerKnop = knop("", "", () => {
        const eerste = this.rijen[this.getoond];
        this.getoond += Reeks.bladzij;
        this.vulLijst();
        eerste.veld.focus();
      });
      this.bijKnop = knop(this.een ? this.een + " toevoegen" : "Toevoegen aan " + this.label.toLowerCase(), "", () => { this.voegToe().veld.focus(); this.gewijzigd(); });
      this.geenKnop = knop("", "", () => {
        this.gegeven = !this.gegeven;
        this.vulLijst();
        this.geenKnop.focus();
        this.gewijzigd();
      });
      el.append(...this.kop("legend"), this.stand, this.lijst, maak("div", { class: "knoppen" }, this.meerKnop, this.bijKnop, this.geenKnop));
      this.vulLijst();
      return el;
    }
    onthul(kind) {
      this.zichtbaar();
      const i = this.rijen.findIndex((r) => r.veld === kind);
      if (i < 0 || !this.el) return;
      if (i >= this.getoond) {
        this.getoond = i + 1;
        this.vulLijst();
      }
    }
  }

  class Lijst extends Reeks {
    constructor(...a) {
      super(...a);
      this.kindschema = this.schema.items ?? {};
      const kind = volg(this.vorm.wortel, this.kindschema);
      this.een = typenaam(kind.schema);
      // A short explanation of a type says no more than its name.
      if (kind.uitleg?.length > 80) this.uitleg = (this.uitleg ? this.uitleg + " " : "") + kind.uitleg;
    }
    past(n) { return n.s === "lijst"; }
    van(v) { return { s: "lijst", v }; }
    vanRij(r) { return r.veld.waarde(); }
    naarRij(w) { return this.maakRij(w); }
    zoek(delen, open) {
      if (!delen.length || this.rauw) return { veld: this, precies: !delen.length };
      const i = /^[0-9]+$/.test(delen[0]) ? Number(delen[0]) : -1;
      let r = this.vol()[i];
      // The next one that is asked is the first that is still empty.
      if (!r && open && i >= 0) r = this.rijen.find((x) => !x.veld.waarde()) ?? this.voegToe();
      return r ? r.veld.zoek(delen.slice(1), open) : { veld: this, precies: false };
    }
  }

  class Kaart extends Reeks {
    constructor(...a) {
      super(...a);
      this.kindschema = this.schema.additionalProperties;
      this.een = typenaam(volg(this.vorm.wortel, this.kindschema).schema);
    }
    past(n) { return n.s === "object"; }
    van(v) { return { s: "object", v }; }
    vanRij(r) { return [r.sleutel, r.veld.waarde()]; }
    naarRij(w) { return Object.assign(this.maakRij(w?.[1]), { sleutel: w?.[0] ?? "" }); }
    voorRij(r) {
      const c = maak("input", { type: "text", id: r.veld.id + "-k", autocomplete: "off" });
      c.value = r.sleutel;
      c.addEventListener("input", () => { r.sleutel = c.value; this.gewijzigd(); });
      r.naamEl = maak("label", { for: c.id });
      return [maak("div", { class: "veld" }, r.naamEl, c)];
    }
    nummer() {
      super.nummer();
      this.rijen.forEach((r, i) => { if (r.naamEl) r.naamEl.textContent = "Naam " + (i + 1); });
    }
    zoek(delen, open) {
      if (!delen.length || this.rauw) return { veld: this, precies: !delen.length };
      let r = this.rijen.find((x) => x.sleutel === delen[0] && x.veld.waarde()) ?? this.rijen.find((x) => x.sleutel === delen[0]);
      if (!r && open) r = this.voegToe([delen[0], undefined]);
      return r ? r.veld.zoek(delen.slice(1), open) : { veld: this, precies: false };
    }
  }

  // volg is what a schema refers to, with the explanation that stands nearest.
  function volg(wortel, schema) {
    let uitleg = schema.description;
    let s = schema;
    for (let n = 0; n < 100; n++) {
      if (s.$ref?.startsWith("#/$defs/") && Object.hasOwn(wortel.$defs ?? {}, s.$ref.slice(8))) s = wortel.$defs[s.$ref.slice(8)];
      else if (s.allOf?.length === 1 && !s.type) s = s.allOf[0];
      else break;
      uitleg ??= s.description;
    }
    return { schema: s, uitleg };
  }

  function soort(wortel, s) {
    if (typeof s.const === "string" || s.type === "boolean" || s.oneOf?.every((w) => typeof w.const === "string")) return Keuze;
    if (s.oneOf) {
      const varianten = s.oneOf.map((v) => volg(wortel, v).schema);
      return wisselwoord(varianten) ? Groep : Vrij;
    }
    if (s.type === "object") {
      if (s.properties) return Groep;
      return typeof s.additionalProperties === "object" ? Kaart : Vrij;
    }
    if (s.type === "array") return Lijst;
    return ["string", "number", "integer"].includes(s.type) ? Invoer : Vrij;
  }

  function maakVeld(vorm, ouder, sleutel, ruw, verplicht) {
    const { schema, uitleg } = volg(vorm.wortel, ruw);
    return new (soort(vorm.wortel, schema))(vorm, ouder, sleutel, schema, uitleg, verplicht);
  }

  // gemeentenaam is what a municipality is called, and until when.
  function gemeentenaam(g) {
    return g.bestaat?.einddatum ? g.naam + " (tot en met " + g.bestaat.einddatum + ")" : g.naam;
  }

  const delen = (pointer) => pointer.split("/").slice(1).map((d) => d.replaceAll("~1", "/").replaceAll("~0", "~"));

  let vormen = 0;

  wmo.formulier = function (element, schema, bijWijziging, taal = {}) {
    const vorm = {
      wortel: schema,
      merk: "wmo" + ++vormen,
      teller: 0,
      gemerkt: new Set(),
      bijWijziging: () => bijWijziging?.(),
      namen: new Map(Object.entries(taal.namen ?? {})),
      woorden: new Map(Object.entries(taal.woorden ?? {})),
      gemeenten: new Map(Object.entries(taal.gemeenten ?? {})),
    };
    const wortel = maakVeld(vorm, undefined, "", schema, true);
    wortel.label = "Het document";
    const boven = maak("div", {});
    element.classList.add("formulier");
    // What is wrong is told by findings, all at once and in Dutch.
    if (element.closest("form")) element.closest("form").noValidate = true;

    function toonAlles(n) {
      wortel.zet(n);
      vorm.gemerkt.clear();
      boven.replaceChildren();
      element.replaceChildren(boven, wortel.element(), lijst);
    }
    // The municipalities to choose from: by code, and by name.
    const lijst = maak("datalist", { id: vorm.merk + "-gemeenten" });
    for (const [code, g] of vorm.gemeenten) lijst.append(maak("option", { value: code }, gemeentenaam(g)));
    toonAlles();

    function ga(veld) {
      veld.onthul();
      veld.el.scrollIntoView({ block: "center" });
      veld.focus();
    }

    return {
      lees: (inspring = "") => schrijfJSON(wortel.waarde() ?? { s: "object", v: [] }, inspring),
      vul: (tekst) => toonAlles(leesJSON(tekst)),
      toon(bevindingen) {
        for (const v of vorm.gemerkt) {
          v.fouten = [];
          v.merken();
        }
        boven.replaceChildren();
        if (!bevindingen.length) return;
        const lijst = maak("ul");
        for (const b of bevindingen) {
          const regel = maak("li");
          const velden = new Set((b.plaats ?? []).map((p) => wortel.zoek(delen(p), false).veld));
          if (!wortel.rauw) velden.delete(wortel);
          for (const veld of velden) {
            veld.fout(b.bericht);
            // The elements of a part that is closed are made when somebody goes there.
            const a = maak("a", { href: "#" + veld.id }, veld.pad() || veld.label);
            a.addEventListener("click", (e) => { e.preventDefault(); ga(veld); });
            regel.append(regel.firstChild ? ", " : "", a);
          }
          regel.append(regel.firstChild ? ": " : "", b.bericht, " ", maak("span", { class: "code" }, b.code));
          lijst.append(regel);
        }
        const n = bevindingen.length;
        boven.append(maak("div", { class: "foutlijst", role: "alert", tabindex: "-1" }, maak("h2", {}, n === 1 ? "Er klopt iets niet" : "Er kloppen " + n + " dingen niet"), lijst));
        boven.firstChild.focus();
      },
      wijs(pointer, tekst) {
        if (pointer === undefined || pointer === null) {
          for (const v of vorm.gemerkt) if (v.gevraagd !== undefined) v.merk(undefined);
          return false;
        }
        const { veld, precies } = wortel.zoek(delen(pointer), true);
        if (veld === wortel) return false;
        veld.merk(tekst ?? "");
        ga(veld);
        return precies;
      },
    };
  };
})();
