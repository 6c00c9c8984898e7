package welzijn

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// volgorde puts measures in order, in groups that tie. Each time the best come next of the measures
// whose requirements are all placed, with all that are equally good in one group: so the order does not
// depend on that of the document. over are measures that require each other in a circle.
func (in *Maatregelenvraag) volgorde(vergt [][]int) (groepen [][]int, over []int) {
	wacht, daarna := make([]int, len(vergt)), make([][]int, len(vergt))
	var vrij []int
	for i, eerst := range vergt {
		wacht[i] = len(eerst)
		for _, e := range eerst {
			daarna[e] = append(daarna[e], i)
		}
		if wacht[i] == 0 {
			vrij = append(vrij, i)
		}
	}
	rang, klaar := in.rangen(), make([]bool, len(vergt))
	for len(vrij) > 0 {
		slices.SortFunc(vrij, func(i, j int) int {
			return cmp.Or(cmp.Compare(rang[i], rang[j]), strings.Compare(wmo.Naamsleutel(in.Maatregelen[i].Code), wmo.Naamsleutel(in.Maatregelen[j].Code)))
		})
		n := 1
		for n < len(vrij) && rang[vrij[n]] == rang[vrij[0]] {
			n++
		}
		groep := slices.Clone(vrij[:n])
		vrij = vrij[n:]
		for _, i := range groep {
			klaar[i] = true
			for _, d := range daarna[i] {
				if wacht[d]--; wacht[d] == 0 {
					vrij = append(vrij, d)
				}
			}
		}
		groepen = append(groepen, groep)
	}
	return groepen, kring(klaar, vergt, daarna)
}

// kring finds the measures that are in a circle, among those that could not be placed (not klaar): it
// drops those that no other of them requires, which only wait for a circle.
func kring(klaar []bool, vergt, daarna [][]int) []int {
	telt := make([]int, len(klaar))
	var los []int
	for i := range klaar {
		for _, d := range daarna[i] {
			if !klaar[d] {
				telt[i]++
			}
		}
		if !klaar[i] && telt[i] == 0 {
			los = append(los, i)
		}
	}
	for len(los) > 0 {
		i := los[0]
		los, klaar[i] = los[1:], true
		for _, e := range vergt[i] {
			if telt[e]--; telt[e] == 0 && !klaar[e] {
				los = append(los, e)
			}
		}
	}
	var over []int
	for i := range klaar {
		if !klaar[i] {
			over = append(over, i)
		}
	}
	return over
}

// rangen gives each measure its rank by effort and effect; measures that tie share a rank.
func (in *Maatregelenvraag) rangen() []int {
	volgorde, rang := make([]int, len(in.Maatregelen)), make([]int, len(in.Maatregelen))
	for i := range volgorde {
		volgorde[i] = i
	}
	slices.SortFunc(volgorde, in.vergelijk)
	for n, i := range volgorde {
		if rang[i] = n; n > 0 && in.vergelijk(volgorde[n-1], i) == 0 {
			rang[i] = rang[volgorde[n-1]]
		}
	}
	return rang
}

// vergelijk orders by effort, the smaller first, and then by effect per euro, the larger first. Ratios
// are compared by cross-multiplication, exactly.
func (in *Maatregelenvraag) vergelijk(i, j int) int {
	a, b := &in.Maatregelen[i], &in.Maatregelen[j]
	ka, kb := a.kosten(in.Jaren), b.kosten(in.Jaren)
	c := cmp.Or(cmp.Compare(a.Inspanning.Rang(), b.Inspanning.Rang()), cmp.Compare(a.klasse(), b.klasse()))
	if c != 0 || a.klasse() != kostEnWerkt {
		return c
	}
	return b.Effect.Maal(ka.Getal()).Compare(a.Effect.Maal(kb.Getal()))
}

// Classes of measures in order: with an effect and without costs, with an effect and with costs, and
// without an effect. Only the middle class has ratios to compare.
const (
	kostNiets = iota
	kostEnWerkt
	werktNiet
)

func (m *Maatregel) klasse() int {
	switch {
	case m.Effect.IsZero():
		return werktNiet
	case m.Eenmalig.IsZero() && m.Jaarlijks.IsZero():
		return kostNiets
	default:
		return kostEnWerkt
	}
}

// kosten are all costs within the term.
func (m *Maatregel) kosten(jaren int) wmo.Bedrag {
	return m.Eenmalig.Plus(m.Jaarlijks.Maal(wmo.GetalOf(jaren)))
}

// zet adds one group of measures that tie, with the totals so far.
func (l *Maatregelenlijst) zet(in *Maatregelenvraag, groep []int, r *wmo.Verantwoording) {
	plaats, kosten, effect, gemeten := len(l.Punten)+1, wmo.Bedrag{}, wmo.Bedrag{}, wmo.Bedrag{}
	if len(l.Punten) > 0 {
		p := &l.Punten[len(l.Punten)-1]
		kosten, effect, gemeten = p.KostenTotaal, p.EffectTotaal, p.GemetenTotaal
	}
	jaren := wmo.GetalOf(in.Jaren)
	totaalK, totaalE := []wmo.Grootheid{wmo.Euro("x eerder", kosten)}, []wmo.Grootheid{wmo.Euro("x eerder", effect)}
	totaalM := []wmo.Grootheid{wmo.Euro("x eerder", gemeten)}
	for _, i := range groep {
		m := in.Maatregelen[i]
		p := Maatregelpunt{Plaats: plaats, Gelijk: len(groep) > 1, Maatregel: m, Kosten: m.kosten(in.Jaren), Effect: m.Effect.Maal(jaren)}
		r.Stap(formuleTermijnkosten, "kosten van "+m.Code, wmo.Euro("K", p.Kosten),
			wmo.Euro("I", m.Eenmalig), wmo.Euro("j", m.Jaarlijks), wmo.Aantal("J", jaren, "jaren"))
		r.Stap(formuleTermijneffect, "effect van "+m.Code, wmo.Euro("E", p.Effect), wmo.Euro("e", m.Effect), wmo.Aantal("J", jaren, "jaren"))
		totaalK, totaalE = append(totaalK, wmo.Euro("x "+m.Code, p.Kosten)), append(totaalE, wmo.Euro("x "+m.Code, p.Effect))
		if !p.Kosten.IsZero() {
			per := kit.Verhouding(p.Effect, p.Kosten, kit.VerhoudingDecimalen)
			p.PerEuro = &per
			r.Stap(formulePerEuro, "effect per euro van "+m.Code, wmo.Aantal("r", per, ""),
				wmo.Euro("e", m.Effect), wmo.Aantal("J", jaren, "jaren"), wmo.Euro("K", p.Kosten))
		}
		kosten, effect = kosten.Plus(p.Kosten), effect.Plus(p.Effect)
		if m.Bewijs == EffectGemeten {
			gemeten = gemeten.Plus(p.Effect)
			totaalM = append(totaalM, wmo.Euro("x "+m.Code, p.Effect))
		}
		l.Punten = append(l.Punten, p)
	}
	tot := fmt.Sprintf(", tot en met plaats %d", plaats)
	r.Stap(formuleMaatregeltotaal, "kosten"+tot, wmo.Euro("T", kosten), totaalK...)
	r.Stap(formuleMaatregeltotaal, "effect"+tot, wmo.Euro("T", effect), totaalE...)
	r.Stap(formuleMaatregeltotaal, "gemeten effect"+tot, wmo.Euro("T", gemeten), totaalM...)
	for n := plaats - 1; n < len(l.Punten); n++ {
		p := &l.Punten[n]
		p.KostenTotaal, p.EffectTotaal, p.GemetenTotaal = kosten, effect, gemeten
	}
}

// past goes down the list and decides which measures fit in what is left of the budget. After a tie
// that must be decided, what is left is only known to lie between a lowest and a highest amount.
func (l *Maatregelenlijst) past(groepen [][]int, r *wmo.Verantwoording) {
	laagst, hoogst, punten := *l.Budget, *l.Budget, l.Punten
	gezet := map[string]wmo.Uitkomst{}
	for _, groep := range groepen {
		samen, som, plaatsen := punten[:len(groep)], wmo.Bedrag{}, []string(nil)
		punten = punten[len(groep):]
		for n := range samen {
			p := &samen[n]
			if p.Past = p.Maatregel.magNog(p.Kosten, hoogst, gezet); p.Past != wmo.Nee {
				som = som.Plus(p.Kosten)
				plaatsen = append(plaatsen, kit.InLijst("/maatregelen", groep[n]))
			}
		}
		alle := som.Compare(laagst) <= 0
		if !alle && laagst.Compare(hoogst) == 0 {
			r.Meld(meldingMaatregelKeuze, "wat hier een plaats deelt past niet allemaal in het budget: wie beslist kiest", plaatsen...)
		}
		for n := range samen {
			p := &samen[n]
			if p.Past == wmo.Ja && !alle {
				p.Past = wmo.Onbepaald
			}
			gezet[wmo.Naamsleutel(p.Maatregel.Code)] = p.Past
			if p.Past == wmo.Ja {
				hoogst = hoogst.Min(p.Kosten)
			}
		}
		laagst = laagst.Min(kit.Kleinste(som, laagst))
	}
}

// magNog says whether a measure fits. One that requires a measure that does not fit does not fit
// either.
func (m *Maatregel) magNog(kosten, over wmo.Bedrag, gezet map[string]wmo.Uitkomst) wmo.Uitkomst {
	kan := wmo.UitkomstOf(kosten.Compare(over) <= 0)
	for _, code := range m.Vergt {
		kan = wmo.En(kan, gezet[wmo.Naamsleutel(code)])
	}
	return kan
}
