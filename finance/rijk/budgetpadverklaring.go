package rijk

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	formuleIngroei = register.Formule("FIN-F-PAD-INGROEI", "k = min(N, max(0, t − s + 1))",
		"t jaar, s jaar van de eerste stap, N aantal stappen", ingroeiLineair)
	formulePadBudget = register.Formule("FIN-F-PAD-BUDGET", "B = afgekapt(T · ((N − k) · h / H + k · o / O) / N) + r",
		"T totaal, N stappen, k gezette stappen, h en o het historische en objectieve aandeel, H en O de som daarvan; "+
			"afgekapt op de cent, r de cent die bij de grootste resten komt, of niets", ingroeiLineair)
	formuleStructureel = register.Formule("FIN-F-PAD-STRUCTUREEL", "E = afgekapt(T · o / O) + rₒ − afgekapt(T · h / H) − rₕ",
		"T totaal van het eerste jaar, h en o het aandeel, H en O de som daarvan; "+
			"afgekapt op de cent, rₒ en rₕ de cent die bij de grootste resten komt, of niets", padformule)
	formuleRuimtePerJaar = register.Formule("FIN-F-PAD-RUIMTE", "R = c · n",
		"c plafond per inwoner, n inwoners, R naar beneden op de cent; het budget blijft binnen R van het jaar ervoor", padformule)
	formuleHerverdeling = register.Formule("FIN-F-PAD-PLAFOND", "M = Σ max(0, B − U)",
		"B budget binnen het plafond, U budget zonder plafond, M wat er verschuift: "+
			"B is het deel van U waarbij alles optelt tot het totaal, binnen ieders ruimte", padformule)
	formuleGeenStart = register.Formule("FIN-F-PAD-GEEN-START", "k = 0", "zonder startjaar is geen stap gezet", ingroeiLineair)
	formulePadGrens  = register.Formule("FIN-F-PAD-GRENS", "B = max(0, V + R)",
		"V budget van het vorige jaar, R de ruimte: boven nul voor wie hoogstens zoveel stijgt, onder nul voor wie zoveel daalt", padformule)
	formulePadVrij = register.Formule("FIN-F-PAD-VRIJ", "B = afgekapt(P · g / G) + r",
		"P wat overblijft voor wie niet aan het plafond zit, g de mix (N − k) · h · O + k · o · H van deze deelnemer en G die van hen samen; "+
			"afgekapt op de cent, r de cent die bij de grootste resten komt, of niets", padformule)
)

// verklaar adds the steps after those of the totals: of the years, and for each participant those of
// the structural effect and of the budget in the last year. Other years go the same way and get none.
func (p padjaren) verklaar(r *wmo.Verantwoording, s *sleutel, k *keuze) {
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
		r.Stap(formuleRuimtePerJaar, "ruimte per jaar voor "+d.Naam, wmo.Euro("R", u.ruimte[i]), u.plafond, wmo.Aantal("n", d.Inwoners, "inwoners"))
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
	alle      wmo.Getal    // sum of the weights
	vorig     []wmo.Bedrag // the budgets of the year before; nil without a plafond
	ruimte    []wmo.Bedrag
	pot       wmo.Bedrag // what is divided by those whom the plafond does not limit; samen is the sum of their weights
	samen     wmo.Getal

	teDelen, stappen, gezet, somH, somO, plafond wmo.Grootheid
}

func (p padjaren) einde(s *sleutel, k *keuze) padeinde {
	j := &p[len(p)-1]
	u := padeinde{
		padjaar: j, sleutel: s, gewichten: s.gewichten(j.stap, k.stappen), teDelen: wmo.Euro("T", j.totaal), stappen: wmo.Aantal("N", k.stappen, "stappen"),
		gezet: wmo.Aantal("k", j.stap, "stappen"), somH: wmo.Aantal("H", s.somH, ""), somO: wmo.Aantal("O", s.somO, ""),
	}
	u.alle = kit.Optelsom(u.gewichten)
	if k.plafond != nil && len(p) > 1 {
		u.vorig, u.ruimte, u.plafond = p[len(p)-2].budget, s.ruimte(k.plafond), wmo.Euro("c", k.plafond.Bedrag())
	}
	for n, vrij := range j.vrij {
		if vrij {
			u.pot, u.samen = u.pot.Plus(j.budget[n]), u.samen.Plus(u.gewichten[n])
		}
	}
	return u
}

// verklaarJaren adds the steps taken in each year, and the effect of the plafond.
func (p padjaren) verklaarJaren(r *wmo.Verantwoording, s *sleutel, k *keuze) {
	n, start := wmo.Aantal("N", k.stappen, "stappen"), k.start()
	if start == 0 {
		r.Stap(formuleGeenStart, "gezette stappen, elk jaar", wmo.Aantal("k", wmo.Getal{}, "stappen"))
	}
	for i := range p {
		j := &p[i]
		jaar := strconv.Itoa(j.jaar)
		if start != 0 {
			r.Stap(formuleIngroei, "gezette stappen in "+jaar, wmo.Aantal("k", j.stap, "stappen"),
				wmo.Aantal("t", j.jaar, ""), n, wmo.Aantal("s", start, ""))
		}
		if j.vrij == nil {
			continue
		}
		var som wmo.Bedrag
		var meer []wmo.Grootheid
		for w, d := range s.wie {
			if verschoven := j.budget[w].Min(j.zonder[w]); verschoven.Sign() > 0 {
				som, meer = som.Plus(verschoven), append(meer, wmo.Euro("B − U "+d.Naam, verschoven))
			}
		}
		r.Stap(formuleHerverdeling, "wat het plafond verschuift in "+jaar, wmo.Euro("M", som), meer...)
	}
}

// verklaarStructureel adds the structural effect on a participant.
func (u *padeinde) verklaarStructureel(r *wmo.Verantwoording, i int, eerste *padjaar) {
	d, s := u.sleutel.wie[i], u.sleutel
	h, o, e := eerste.historisch[i], eerste.objectief[i], eerste.objectief[i].Min(eerste.historisch[i])
	r.Stap(formuleStructureel, "structureel effect voor "+d.Naam, wmo.Euro("E", e), wmo.Euro("T", eerste.totaal),
		wmo.Aantal("h", d.Historisch, ""), u.somH, wmo.Aantal("o", d.Objectief, ""), u.somO,
		wmo.Euro("rₕ", kit.Restcent(h, eerste.totaal, d.Historisch, s.somH)), wmo.Euro("rₒ", kit.Restcent(o, eerste.totaal, d.Objectief, s.somO)))
	if d.Inwoners > 0 {
		n := wmo.GetalOf(d.Inwoners)
		r.Stap(kit.PerInwoner(), "structureel effect per inwoner voor "+d.Naam, wmo.Euro("p", kit.Gedeeld(e, n)), wmo.Euro("b", e), wmo.Aantal("n", n, "inwoners"))
	}
}

// naam is the name of the step for a participant.
func (u *padeinde) naam(i int) string {
	return "budget van " + u.sleutel.wie[i].Naam + " in " + strconv.Itoa(u.jaar)
}

// verklaarBudget adds the budget of a participant without the plafond.
func (u *padeinde) verklaarBudget(r *wmo.Verantwoording, i int) {
	d, naam := u.sleutel.wie[i], u.naam(i)
	if u.vorig != nil {
		naam += ", zonder plafond"
	}
	r.Stap(formulePadBudget, naam, wmo.Euro("B", u.zonder[i]), u.teDelen, u.stappen, u.gezet, wmo.Aantal("h", d.Historisch, ""), u.somH,
		wmo.Aantal("o", d.Objectief, ""), u.somO, wmo.Euro("r", kit.Restcent(u.zonder[i], u.totaal, u.gewichten[i], u.alle)))
}

// verklaarPlafond adds the budget within the plafond: limited, or a part of what the limited ones
// leave.
func (u *padeinde) verklaarPlafond(r *wmo.Verantwoording, i int) {
	b, ruimte := u.budget[i], u.ruimte[i]
	if u.vrij[i] {
		r.Stap(formulePadVrij, u.naam(i)+", binnen het plafond", wmo.Euro("B", b), wmo.Euro("P", u.pot),
			wmo.Aantal("g", u.gewichten[i], ""), wmo.Aantal("G", u.samen, ""), wmo.Euro("r", kit.Restcent(b, u.pot, u.gewichten[i], u.samen)))
		return
	}
	if b.Compare(u.vorig[i].Plus(ruimte)) != 0 {
		ruimte = kit.Negatief(ruimte)
	}
	r.Stap(formulePadGrens, u.naam(i)+", aan het plafond", wmo.Euro("B", b), wmo.Euro("V", u.vorig[i]), wmo.Euro("R", ruimte))
}
