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
		"FIN-F-PAD-BUDGET", "B = T · ((N − k) · h / H + k · o / O) / N",
		"T totaal, N stappen, k gezette stappen, h en o het historische en objectieve aandeel, H en O de som daarvan", ingroeiLineair,
	}
	formuleStructureel = Formule{
		"FIN-F-PAD-STRUCTUREEL", "E = T · o / O − T · h / H", "T totaal van het eerste jaar, h en o het aandeel, H en O de som daarvan", padformule,
	}
	formuleRuimtePerJaar = Formule{
		"FIN-F-PAD-RUIMTE", "R = c · n", "c plafond per inwoner, n inwoners, R naar beneden op de cent; het budget blijft binnen R van het jaar ervoor", padformule,
	}
	formuleHerverdeling = Formule{
		"FIN-F-PAD-PLAFOND", "B = min(V + R, max(V − R, λ · U)); M = Σ max(0, B − U)",
		"V budget van het vorige jaar, R ruimte, U budget zonder plafond, λ de ene factor waarbij alles optelt tot het totaal, M wat er verschuift", padformule,
	}
	budgetpadFormules = []Formule{formulePadTotaal, formuleIngroei, formulePadBudget, formuleStructureel, formuleRuimtePerJaar, formuleHerverdeling}
)

// verklaar tells the steps: the totals were told before; then the years, and for each
// participant the structural effect and the budget of the last year. The years between
// go the same.
func (u *Budgetpadbeeld) verklaar(r *rekening, s *sleutel, in *Budgetpad) {
	n, laatste := getalVan(in.Stappen), &u.Jaren[len(u.Jaren)-1]
	for i := range u.Jaren {
		j := &u.Jaren[i]
		if u.Start != 0 { // without a start there is no step to work out
			r.stap(&formuleIngroei, "gezette stappen in "+strconv.Itoa(j.Jaar), aantal("k", getalVan(j.Stap), "stappen"),
				aantal("t", getalVan(j.Jaar), ""), aantal("N", n, "stappen"), aantal("s", getalVan(u.Start), ""))
		}
		if j.Begrensd > 0 {
			r.stap(&formuleHerverdeling, "wat het plafond verschuift in "+strconv.Itoa(j.Jaar), euro("M", u.verschoven(i)),
				euro("T", j.Totaal), euro("niet verdeeld", j.NietVerdeeld), aantal("aan het plafond", getalVan(j.Begrensd), "deelnemers"))
		}
	}
	ruimte := s.ruimte(in.Plafond)
	for i, d := range s.wie {
		p := &u.Deelnemers[s.plek[i]]
		h, o := aantal("h", d.Historisch, ""), aantal("o", d.Objectief, "")
		somH, somO := aantal("H", s.somH, ""), aantal("O", s.somO, "")
		r.stap(&formuleStructureel, "structureel effect voor "+d.Naam, euro("E", p.Structureel.Verschil), euro("T", u.Jaren[0].Totaal), h, somH, o, somO)
		naam, budget := "budget van "+d.Naam+" in "+strconv.Itoa(laatste.Jaar), p.Jaren[len(p.Jaren)-1].Budget
		if w := p.Jaren[len(p.Jaren)-1].Plafond; w != nil {
			naam, budget = naam+", zonder plafond", w.ZonderPlafond
		}
		r.stap(&formulePadBudget, naam, euro("B", budget),
			euro("T", laatste.Totaal), aantal("N", n, "stappen"), aantal("k", getalVan(laatste.Stap), "stappen"), h, somH, o, somO)
		if ruimte != nil {
			r.stap(&formuleRuimtePerJaar, "ruimte per jaar voor "+d.Naam, euro("R", ruimte[i]),
				euro("c", in.Plafond.Bedrag()), aantal("n", getalVan(d.Inwoners), "inwoners"))
		}
	}
}

// verschoven is what the plafond gives to some in a year, at the cost of others.
func (u *Budgetpadbeeld) verschoven(jaar int) wmo.Bedrag {
	var som wmo.Bedrag
	for i := range u.Deelnemers {
		if w := u.Deelnemers[i].Jaren[jaar].Plafond; w != nil && w.Verschoven.Sign() > 0 {
			som = som.Plus(w.Verschoven)
		}
	}
	return som
}
