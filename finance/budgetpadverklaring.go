package finance

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	formuleIngroei = Formule{
		"FIN-F-PAD-INGROEI", "k = min(N, max(0, t − s + 1))", "t jaar, s jaar van de eerste stap, N aantal stappen", ingroeiLineair,
	}
	formulePadBudget = Formule{
		"FIN-F-PAD-BUDGET", "B = afgekapt(T · ((N − k) · h / H + k · o / O) / N) + r",
		"T totaal, N stappen, k gezette stappen, h en o het historische en objectieve aandeel, H en O de som daarvan; " +
			"afgekapt op de cent, r de cent die bij de grootste resten komt, of niets", ingroeiLineair,
	}
	formuleStructureel = Formule{
		"FIN-F-PAD-STRUCTUREEL", "E = afgekapt(T · o / O) + rₒ − afgekapt(T · h / H) − rₕ",
		"T totaal van het eerste jaar, h en o het aandeel, H en O de som daarvan; " +
			"afgekapt op de cent, rₒ en rₕ de cent die bij de grootste resten komt, of niets", padformule,
	}
	formuleRuimtePerJaar = Formule{
		"FIN-F-PAD-RUIMTE", "R = c · n", "c plafond per inwoner, n inwoners, R naar beneden op de cent; het budget blijft binnen R van het jaar ervoor", padformule,
	}
	formuleHerverdeling = Formule{
		"FIN-F-PAD-PLAFOND", "M = Σ max(0, B − U)",
		"B budget binnen het plafond, U budget zonder plafond, M wat er verschuift: " +
			"B is het deel van U waarbij alles optelt tot het totaal, binnen ieders ruimte", padformule,
	}
	formuleGeenStart = Formule{"FIN-F-PAD-GEEN-START", "k = 0", "zonder startjaar is geen stap gezet", ingroeiLineair}
	formulePadGrens  = Formule{
		"FIN-F-PAD-GRENS", "B = max(0, V + R)",
		"V budget van het vorige jaar, R de ruimte: boven nul voor wie hoogstens zoveel stijgt, onder nul voor wie zoveel daalt", padformule,
	}
	formulePadVrij = Formule{
		"FIN-F-PAD-VRIJ", "B = afgekapt(P · g / G) + r",
		"P wat overblijft voor wie niet aan het plafond zit, g de mix (N − k) · h · O + k · o · H van deze deelnemer en G die van hen samen; " +
			"afgekapt op de cent, r de cent die bij de grootste resten komt, of niets", padformule,
	}
	budgetpadFormules = []Formule{
		formulePadTotaal, formuleGeenStart, formuleIngroei, formulePadBudget, formuleStructureel, formuleRuimtePerJaar, formulePadGrens, formulePadVrij,
		formuleHerverdeling,
	}
)

// verklaar tells the steps: the totals were told before; then the years, and for each
// participant the structural effect and the budget of the last year. The years between
// go the same.
func (p padjaren) verklaar(r *rekening, s *sleutel, k *keuze) {
	p.verklaarJaren(r, s, k)
	laatste := len(p) - 1
	for i, d := range s.wie {
		p.verklaarBudget(r, s, k, i)
		if k.plafond == nil || laatste == 0 {
			continue
		}
		ruimte := s.ruimte(k.plafond)[i]
		r.stap(&formuleRuimtePerJaar, "ruimte per jaar voor "+d.Naam, euro("R", ruimte), euro("c", k.plafond.Bedrag()), aantal("n", getalVan(d.Inwoners), "inwoners"))
		if p[laatste].vrij != nil {
			p.verklaarPlafond(r, s, k, i, ruimte)
		}
	}
}

// verklaarJaren tells how many steps are taken, and what the plafond moves.
func (p padjaren) verklaarJaren(r *rekening, s *sleutel, k *keuze) {
	n, start := aantal("N", getalVan(k.stappen), "stappen"), k.start()
	if start == 0 {
		r.stap(&formuleGeenStart, "gezette stappen, elk jaar", aantal("k", wmo.Getal{}, "stappen"))
	}
	for i := range p {
		j := &p[i]
		jaar := strconv.Itoa(j.jaar)
		if start != 0 {
			r.stap(&formuleIngroei, "gezette stappen in "+jaar, aantal("k", getalVan(j.stap), "stappen"),
				aantal("t", getalVan(j.jaar), ""), n, aantal("s", getalVan(start), ""))
		}
		if j.vrij == nil {
			continue
		}
		var som wmo.Bedrag
		var meer []wmo.Grootheid
		for w, d := range s.wie {
			if verschoven := j.budget[w].Min(j.zonder[w]); verschoven.Sign() > 0 {
				som, meer = som.Plus(verschoven), append(meer, euro("B − U "+d.Naam, verschoven))
			}
		}
		r.stap(&formuleHerverdeling, "wat het plafond verschuift in "+jaar, euro("M", som), meer...)
	}
}

// verklaarBudget tells the last year of a participant, as the step alone makes it.
func (p padjaren) verklaarBudget(r *rekening, s *sleutel, k *keuze, i int) {
	d, j := s.wie[i], &p[len(p)-1]
	h, o := aantal("h", d.Historisch, ""), aantal("o", d.Objectief, "")
	somH, somO := aantal("H", s.somH, ""), aantal("O", s.somO, "")
	if p[0].historisch != nil { // the base
		t, e := p[0].totaal, p[0].objectief[i].Min(p[0].historisch[i])
		r.stap(&formuleStructureel, "structureel effect voor "+d.Naam, euro("E", e), euro("T", t), h, somH, o, somO,
			euro("rₕ", restcent(p[0].historisch[i], t, d.Historisch, s.somH)), euro("rₒ", restcent(p[0].objectief[i], t, d.Objectief, s.somO)))
		if d.Inwoners > 0 {
			n := getalVan(d.Inwoners)
			r.stap(&formulePerInwoner, "structureel effect per inwoner voor "+d.Naam, euro("p", gedeeld(e, n)), euro("b", e), aantal("n", n, "inwoners"))
		}
	}
	naam := "budget van " + d.Naam + " in " + strconv.Itoa(j.jaar)
	if k.plafond != nil && len(p) > 1 {
		naam += ", zonder plafond"
	}
	gewichten := s.gewichten(j.stap, k.stappen)
	r.stap(&formulePadBudget, naam, euro("B", j.zonder[i]), euro("T", j.totaal), aantal("N", getalVan(k.stappen), "stappen"),
		aantal("k", getalVan(j.stap), "stappen"), h, somH, o, somO, euro("r", restcent(j.zonder[i], j.totaal, gewichten[i], optelsom(gewichten))))
}

// verklaarPlafond tells the last year of a participant within the plafond: held at an end
// of its room, or a part of what the others leave.
func (p padjaren) verklaarPlafond(r *rekening, s *sleutel, k *keuze, i int, ruimte wmo.Bedrag) {
	j, vorig := &p[len(p)-1], p[len(p)-2].budget[i]
	naam := "budget van " + s.wie[i].Naam + " in " + strconv.Itoa(j.jaar)
	if !j.vrij[i] {
		if j.budget[i].Compare(vorig.Plus(ruimte)) != 0 {
			ruimte = negatief(ruimte)
		}
		r.stap(&formulePadGrens, naam+", aan het plafond", euro("B", j.budget[i]), euro("V", vorig), euro("R", ruimte))
		return
	}
	gewichten := s.gewichten(j.stap, k.stappen)
	var pot wmo.Bedrag
	var alle wmo.Getal
	for n, vrij := range j.vrij {
		if vrij {
			pot, alle = pot.Plus(j.budget[n]), alle.Plus(gewichten[n])
		}
	}
	r.stap(&formulePadVrij, naam+", binnen het plafond", euro("B", j.budget[i]), euro("P", pot),
		aantal("g", gewichten[i], ""), aantal("G", alle, ""), euro("r", restcent(j.budget[i], pot, gewichten[i], alle)))
}
