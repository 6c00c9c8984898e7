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
	u := p.einde(s, k)
	for i, d := range s.wie {
		if p[0].historisch != nil { // the base
			u.verklaarStructureel(r, i, &p[0])
		}
		u.verklaarBudget(r, i)
		if u.vorig == nil {
			continue
		}
		r.stap(&formuleRuimtePerJaar, "ruimte per jaar voor "+d.Naam, euro("R", u.ruimte[i]), u.plafond, aantal("n", getalVan(d.Inwoners), "inwoners"))
		if u.vrij != nil {
			u.verklaarPlafond(r, i)
		}
	}
}

// padeinde is the last year of a path, with what is the same for all participants.
type padeinde struct {
	*padjaar

	sleutel   *sleutel
	gewichten []wmo.Getal
	alle      wmo.Getal    // of the weights
	vorig     []wmo.Bedrag // the budgets of the year before; nil without a plafond
	ruimte    []wmo.Bedrag
	pot       wmo.Bedrag // what those share who are not held at an end, and their weights
	samen     wmo.Getal

	teDelen, stappen, gezet, somH, somO, plafond wmo.Grootheid
}

func (p padjaren) einde(s *sleutel, k *keuze) padeinde {
	j := &p[len(p)-1]
	u := padeinde{
		padjaar: j, sleutel: s, gewichten: s.gewichten(j.stap, k.stappen), teDelen: euro("T", j.totaal), stappen: aantal("N", getalVan(k.stappen), "stappen"),
		gezet: aantal("k", getalVan(j.stap), "stappen"), somH: aantal("H", s.somH, ""), somO: aantal("O", s.somO, ""),
	}
	u.alle = optelsom(u.gewichten)
	if k.plafond != nil && len(p) > 1 {
		u.vorig, u.ruimte, u.plafond = p[len(p)-2].budget, s.ruimte(k.plafond), euro("c", k.plafond.Bedrag())
	}
	for n, vrij := range j.vrij {
		if vrij {
			u.pot, u.samen = u.pot.Plus(j.budget[n]), u.samen.Plus(u.gewichten[n])
		}
	}
	return u
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

// verklaarStructureel tells what the objective key does to a participant.
func (u *padeinde) verklaarStructureel(r *rekening, i int, eerste *padjaar) {
	d, s := u.sleutel.wie[i], u.sleutel
	h, o, e := eerste.historisch[i], eerste.objectief[i], eerste.objectief[i].Min(eerste.historisch[i])
	r.stap(&formuleStructureel, "structureel effect voor "+d.Naam, euro("E", e), euro("T", eerste.totaal),
		aantal("h", d.Historisch, ""), u.somH, aantal("o", d.Objectief, ""), u.somO,
		euro("rₕ", restcent(h, eerste.totaal, d.Historisch, s.somH)), euro("rₒ", restcent(o, eerste.totaal, d.Objectief, s.somO)))
	if d.Inwoners > 0 {
		n := getalVan(d.Inwoners)
		r.stap(&formulePerInwoner, "structureel effect per inwoner voor "+d.Naam, euro("p", gedeeld(e, n)), euro("b", e), aantal("n", n, "inwoners"))
	}
}

// naam is what is told of a participant.
func (u *padeinde) naam(i int) string {
	return "budget van " + u.sleutel.wie[i].Naam + " in " + strconv.Itoa(u.jaar)
}

// verklaarBudget tells the budget as the step alone makes it.
func (u *padeinde) verklaarBudget(r *rekening, i int) {
	d, naam := u.sleutel.wie[i], u.naam(i)
	if u.vorig != nil {
		naam += ", zonder plafond"
	}
	r.stap(&formulePadBudget, naam, euro("B", u.zonder[i]), u.teDelen, u.stappen, u.gezet, aantal("h", d.Historisch, ""), u.somH,
		aantal("o", d.Objectief, ""), u.somO, euro("r", restcent(u.zonder[i], u.totaal, u.gewichten[i], u.alle)))
}

// verklaarPlafond tells the budget within the plafond: held at an end of its room, or a
// part of what the others leave.
func (u *padeinde) verklaarPlafond(r *rekening, i int) {
	b, ruimte := u.budget[i], u.ruimte[i]
	if u.vrij[i] {
		r.stap(&formulePadVrij, u.naam(i)+", binnen het plafond", euro("B", b), euro("P", u.pot),
			aantal("g", u.gewichten[i], ""), aantal("G", u.samen, ""), euro("r", restcent(b, u.pot, u.gewichten[i], u.samen)))
		return
	}
	if b.Compare(u.vorig[i].Plus(ruimte)) != 0 {
		ruimte = negatief(ruimte)
	}
	r.stap(&formulePadGrens, u.naam(i)+", aan het plafond", euro("B", b), euro("V", u.vorig[i]), euro("R", ruimte))
}
