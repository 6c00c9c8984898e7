// Searching without a server: the page has everything, and this shows what matches.
(function () {
  "use strict";
  var veld = document.getElementById("zoekveld");
  var uitslag = document.getElementById("zoekuitslag");
  var rijen = Array.prototype.slice.call(document.querySelectorAll("#treffers > li"));
  var teksten = rijen.map(function (li) { return plat(li.textContent); });
  document.querySelector("form.zoek").hidden = false;
  document.getElementById("zonderscript").hidden = true;

  // Without capitals and accents.
  function plat(s) { return s.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, ""); }

  function toon() {
    var woorden = plat(veld.value).split(/\s+/).filter(Boolean);
    var n = 0;
    rijen.forEach(function (li, i) {
      var past = woorden.every(function (w) { return teksten[i].indexOf(w) >= 0; });
      li.hidden = !past;
      if (past) { n++; }
    });
    uitslag.textContent = woorden.length ? n + " gevonden" : "";
    history.replaceState(null, "", veld.value ? "#" + encodeURIComponent(veld.value) : location.pathname);
  }
  veld.addEventListener("input", toon);
  veld.form.addEventListener("submit", function (e) { e.preventDefault(); });
  if (location.hash.length > 1) {
    veld.value = new URLSearchParams("zoek=" + location.hash.slice(1)).get("zoek");
    toon();
  }
})();
