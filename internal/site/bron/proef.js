// The page to try a question out: it takes what the form holds to the rules, and shows what they say.
(function () {
  "use strict";
  const wmo = window.wmo;
  const op$ = function (naam) { return document.getElementById(naam); };
  if (!wmo.kan) {
    op$("zonder").hidden = false;
    return;
  }
  const gegevens = JSON.parse(op$("gegevens").textContent);
  const formulier = wmo.formulier(op$("formulier"), gegevens.invoer, veranderd, {
    namen: gegevens.namen, woorden: gegevens.woorden, gemeenten: wmo.wijzer.gemeenten,
  });
  const dagen = ["op", "bekend"];
  let laatste = 0; // which question was asked last; what an earlier one brings is not shown any more

  op$("proef").hidden = false;
  op$("op").value = vandaag();
  op$("vraag").addEventListener("submit", function (e) { e.preventDefault(); antwoord(); });
  op$("deel").addEventListener("click", deel);
  if (op$("vulin")) op$("vulin").addEventListener("click", voorbeeld);
  dagen.forEach(function (dag) { op$(dag).addEventListener("input", veranderd); });
  window.addEventListener("hashchange", uitKoppeling);
  meld("De regels worden geladen.");
  wmo.klaar.then(function () {
    if (!laatste) meld("");
  }, function (fout) {
    op$("zonder").hidden = false;
    meld("De regels konden niet worden geladen: " + fout.message);
  });
  uitKoppeling();

  // Today in the Netherlands, wherever the browser is.
  function vandaag() {
    return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
  }

  // What is said of the question; of an answer that is in view, to who cannot see it.
  function meld(tekst, inBeeld) {
    op$("melding").className = inBeeld ? "voorlezen" : "";
    op$("melding").textContent = tekst;
  }

  // An answer to another question than the one in view is no answer to it.
  function veranderd() {
    if (!op$("uitslag").firstChild) return;
    op$("antwoord").classList.add("verouderd");
    op$("bewaren").hidden = true;
    meld("De vraag is veranderd sinds dit antwoord.");
  }

  function peil() {
    const p = { op: op$("op").value.trim() };
    const bekend = op$("bekend").value.trim();
    if (bekend) p.bekend = bekend;
    return p;
  }

  async function antwoord() {
    const nummer = ++laatste;
    meld("Bezig.");
    await new Promise(function (ja) { setTimeout(ja); }); // so that it is seen
    const verzoek = '{"operatie":' + JSON.stringify(gegevens.operatie) + ',"peil":' + JSON.stringify(peil()) + ',"invoer":' + formulier.lees() + "}";
    let tekst;
    try {
      tekst = await wmo.vraag(verzoek);
    } catch (fout) {
      if (nummer === laatste) meld("De vraag is niet beantwoord (" + fout.message + "). U kunt de vraag veranderen en het opnieuw proberen.");
      return;
    }
    if (nummer === laatste) toon(tekst);
  }

  function toon(tekst) {
    const uitslag = op$("uitslag");
    op$("antwoord").classList.remove("verouderd");
    uitslag.textContent = "";
    bewaar(tekst);
    formulier.wijs();
    const document_ = JSON.parse(tekst);
    const bevindingen = document_.bevindingen && !document_.ontvangstbewijs ? document_.bevindingen : [];
    const overDagen = bevindingen.filter(function (b) { return b.code.startsWith("VRG-"); });
    toonDagen(overDagen);
    formulier.toon(bevindingen.filter(function (b) { return !overDagen.includes(b); })); // goes to its list of them
    if (bevindingen.length) {
      meld("Er is geen antwoord: " + (bevindingen.length === 1 ? "er is 1 bevinding" : "er zijn " + bevindingen.length + " bevindingen") + " over de vraag.");
      uitslag.append(wmo.weigering(bevindingen));
      if (overDagen.length) op$("op").focus();
      return;
    }
    const beeld = wmo.antwoord(gegevens, tekst);
    uitslag.append(vraagNog(beeld.ontbreekt), beeld.element);
    meld(beeld.kern + (beeld.ontbreekt.length ? ". Nog te vragen: " + beeld.ontbreekt.length + "." : ""), true);
    op$("antwoordkop").focus();
  }

  // The days have fields of their own, beside the form.
  function toonDagen(bevindingen) {
    dagen.forEach(function (dag) {
      const hier = bevindingen.filter(function (b) { return (dag === "bekend") === b.plaats.includes("/peil/bekend"); });
      const fout = op$(dag + "-fout");
      fout.hidden = !hier.length;
      fout.textContent = hier.map(function (b) { return b.bericht + " [" + b.code + "]"; }).join("; ");
      if (hier.length) op$(dag).setAttribute("aria-invalid", "true");
      else op$(dag).removeAttribute("aria-invalid");
    });
  }

  // What would decide: the first becomes the field that is asked for now, and all can be gone to.
  function vraagNog(ontbreekt) {
    const deel = document.createElement("div");
    if (!ontbreekt.length) return deel;
    deel.className = "vraagnog";
    const kop = document.createElement("h3");
    kop.textContent = "Wat er nog te vragen is";
    const lijst = document.createElement("ul");
    deel.append(kop, lijst);
    ontbreekt.forEach(function (o) {
      const punt = document.createElement("li");
      const ga = document.createElement("a");
      ga.href = "#formulier";
      ga.textContent = wmo.veldnaam(gegevens, o.pointer);
      ga.addEventListener("click", function (e) {
        e.preventDefault();
        formulier.wijs(o.pointer, o.reden);
      });
      punt.append(ga, o.reden ? ": " + o.reden : "");
      lijst.append(punt);
    });
    for (const o of ontbreekt) {
      if (formulier.wijs(o.pointer, o.reden)) break;
    }
    return deel;
  }

  function bewaar(tekst) {
    op$("vraagtekst").value = formulier.lees("  ");
    op$("antwoordtekst").value = tekst;
    bestand(op$("vraagbestand"), op$("vraagtekst").value);
    bestand(op$("antwoordbestand"), tekst);
    op$("koppelingvak").hidden = true;
    op$("bewaren").hidden = false;
  }

  function bestand(a, tekst) {
    if (a.href) URL.revokeObjectURL(a.href);
    a.href = URL.createObjectURL(new Blob([tekst], { type: "application/json" }));
  }

  function voorbeeld() {
    const geval = gegevens.gevallen[Number(op$("voorbeeld").value)];
    vul(geval.invoer, geval.peil);
    op$("geef").focus();
  }

  // A form that is filled in anew has no answer yet.
  function vul(invoer, dag) {
    laatste++;
    op$("uitslag").textContent = "";
    op$("antwoord").classList.remove("verouderd");
    op$("bewaren").hidden = true;
    formulier.toon([]);
    toonDagen([]);
    formulier.vul(invoer);
    op$("op").value = dag.op || vandaag();
    op$("bekend").value = dag.bekend || "";
    meld("De vraag is ingevuld.");
  }

  function deel() {
    const p = peil();
    let hekje = "#op=" + encodeURIComponent(p.op);
    if (p.bekend) hekje += "&bekend=" + encodeURIComponent(p.bekend);
    hekje += "&vraag=" + naarTekens(formulier.lees());
    history.replaceState(null, "", hekje);
    op$("koppeling").value = location.href;
    op$("koppelingvak").hidden = false;
    op$("koppeling").focus();
    op$("koppeling").select();
  }

  // A link with a question in it: it is filled in and answered.
  function uitKoppeling() {
    const delen = new URLSearchParams(location.hash.slice(1));
    if (!delen.has("vraag")) return;
    try {
      vul(uitTekens(delen.get("vraag")), { op: delen.get("op"), bekend: delen.get("bekend") });
    } catch (fout) {
      meld("De vraag in deze koppeling is niet te lezen: " + fout.message);
      return;
    }
    antwoord();
  }

  // Text as letters, digits, - and _ only, which no program that passes a link on changes.
  function naarTekens(tekst) {
    let ruw = "";
    for (const b of new TextEncoder().encode(tekst)) ruw += String.fromCharCode(b);
    return btoa(ruw).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  }

  function uitTekens(tekens) {
    const ruw = atob(tekens.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(ruw, function (c) { return c.charCodeAt(0); }));
  }
})();
