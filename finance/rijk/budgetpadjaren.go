package rijk

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var meldingPlafond = register.Melding("FIN-PLAFOND", "binnen het plafond is het totaal niet te verdelen")

// padjaar is one year of a path, by participant in the order of the key.
type padjaar struct {
	jaar, stap            int
	totaal, rest          wmo.Bedrag
	zonder, budget        []wmo.Bedrag                                          // the budget without the plafond, and within it
	begrensd              []bool                                                // who is limited by the plafond; nil when it does not apply to this year
	vrij                  []bool                                                // who is not at its highest or lowest; nil when the plafond changes nothing
	historisch, objectief []wmo.Bedrag                                          // by one of the keys alone; only in the base
	gelijk                struct{ zonder, binnen, historisch, objectief []int } // who tied for the last cent of each of these
}

// padjaren is a path.
type padjaren []padjaar

// volg calculates a path. When the total and the step are those of the year before, its division is
// reused.
func (s *sleutel) volg(k *keuze, van int, totalen []wmo.Bedrag) padjaren {
	ruimte := s.ruimte(k.plafond)
	pad := make(padjaren, len(totalen))
	for i, totaal := range totalen {
		j := &pad[i]
		j.jaar, j.stap, j.totaal = van+i, k.stap(van+i), totaal
		gewichten := s.gewichten(j.stap, k.stappen)
		if i > 0 && j.stap == pad[i-1].stap && totaal.Compare(pad[i-1].totaal) == 0 {
			j.zonder, j.gelijk.zonder = pad[i-1].zonder, pad[i-1].gelijk.zonder
		} else {
			j.zonder, j.gelijk.zonder = kit.Verdeel(totaal, gewichten)
		}
		j.budget = j.zonder
		if ruimte != nil && i > 0 {
			j.begrens(pad[i-1].budget, ruimte, gewichten)
		}
	}
	return pad
}

// weeg adds what each would get in every year by the historical and by the objective key alone.
func (p padjaren) weeg(s *sleutel) {
	for i := range p {
		j := &p[i]
		if i > 0 && j.totaal.Compare(p[i-1].totaal) == 0 {
			j.historisch, j.objectief = p[i-1].historisch, p[i-1].objectief
			j.gelijk.historisch, j.gelijk.objectief = p[i-1].gelijk.historisch, p[i-1].gelijk.objectief
		} else {
			j.historisch, j.gelijk.historisch = kit.Verdeel(j.totaal, s.historisch)
			j.objectief, j.gelijk.objectief = kit.Verdeel(j.totaal, s.objectief)
		}
	}
}

// ruimte is by how much each budget may rise or fall in a year, in whole cents; nil without a limit.
func (s *sleutel) ruimte(plafond *wmo.Tarief) []wmo.Bedrag {
	if plafond == nil {
		return nil
	}
	uit := make([]wmo.Bedrag, len(s.wie))
	for i := range uit {
		uit[i] = plafond.Maal(wmo.GetalOf(s.wie[i].Inwoners)).Afgerond(wmo.NaarBeneden)
	}
	return uit
}

// begrens limits the budgets of a year to those of the year before, plus or minus ruimte.
func (j *padjaar) begrens(vorig, ruimte []wmo.Bedrag, gewichten []wmo.Getal) {
	laag, hoog, past := make([]wmo.Bedrag, len(vorig)), make([]wmo.Bedrag, len(vorig)), true
	for i := range vorig {
		laag[i], hoog[i] = vorig[i].Min(ruimte[i]), vorig[i].Plus(ruimte[i])
		if laag[i].Sign() < 0 {
			laag[i] = wmo.Bedrag{}
		}
		past = past && j.zonder[i].Compare(laag[i]) >= 0 && j.zonder[i].Compare(hoog[i]) <= 0
	}
	j.begrensd = make([]bool, len(vorig))
	if past {
		return
	}
	j.budget, j.vrij, j.gelijk.binnen, j.rest = begrens(j.totaal, gewichten, laag, hoog)
	for i, b := range j.budget {
		j.begrensd[i] = b.Compare(j.zonder[i]) != 0 && (b.Compare(laag[i]) == 0 || b.Compare(hoog[i]) == 0)
	}
}

// jaren is the path as it stands in a result.
func (p padjaren) jaren(k *keuze) []Budgetjaar {
	uit := make([]Budgetjaar, len(p))
	for i := range p {
		j := &p[i]
		uit[i] = Budgetjaar{
			Jaar: j.jaar, Stap: j.stap, Objectief: kit.Percentage(wmo.GetalOf(j.stap), wmo.GetalOf(k.stappen)),
			Totaal: j.totaal, Verdeeld: j.totaal.Min(j.rest), NietVerdeeld: j.rest,
		}
		for _, b := range j.begrensd {
			if b {
				uit[i].Begrensd++
			}
		}
	}
	return uit
}

// meld reports the years whose total cannot be divided within the plafond.
func (p padjaren) meld(r *wmo.Verantwoording, plaats string) {
	for i := range p {
		wat := "niet"
		switch p[i].rest.Sign() {
		case 0:
			continue
		case -1:
			wat = "te veel"
		}
		r.Meld(meldingPlafond, fmt.Sprintf("in %d beweegt het totaal meer dan wie een aandeel heeft binnen het plafond samen mag: %s is %s verdeeld",
			p[i].jaar, kit.EuroTekst(p[i].rest), wat), plaats)
	}
}

// meldGelijk tells who have equal claims on the last cent, and in which years; who stands
// first in the list then goes first.
func (p padjaren) meldGelijk(r *wmo.Verantwoording, waarvan string) {
	var wie [][]int
	var jaren [][]string
	for i := range p {
		g, jaar := &p[i].gelijk, strconv.Itoa(p[i].jaar)
		for _, gelijk := range [][]int{g.zonder, g.binnen, g.historisch, g.objectief} {
			n := slices.IndexFunc(wie, func(w []int) bool { return slices.Equal(w, gelijk) })
			switch {
			case len(gelijk) == 0:
			case n < 0:
				wie, jaren = append(wie, gelijk), append(jaren, []string{jaar})
			case jaren[n][len(jaren[n])-1] != jaar:
				jaren[n] = append(jaren[n], jaar)
			}
		}
	}
	r.NeemAanAls(len(wie) > 0, kit.Lijstvolgorde())
	for n, gelijk := range wie {
		plaatsen := make([]string, len(gelijk))
		for k, d := range gelijk {
			plaatsen[k] = kit.InLijst("/deelnemers", d)
		}
		r.Meld(kit.MeldingGelijk(), fmt.Sprintf("%d deelnemers hebben gelijke aanspraken op de laatste cent%s: in %s",
			len(gelijk), waarvan, strings.Join(jaren[n], ", ")), plaatsen...)
	}
}

// deelnemers is the path by participant, in the order of the document.
func (s *sleutel) deelnemers(p padjaren, plafond bool) []Deelnemerspad {
	uit := make([]Deelnemerspad, len(s.wie))
	for i, d := range s.wie {
		uit[i] = Deelnemerspad{
			Naam: d.Naam, Gemeente: d.Gemeente, AandeelHistorisch: kit.Percentage(d.Historisch, s.somH), AandeelObjectief: kit.Percentage(d.Objectief, s.somO),
			Structureel: s.structureel(i, &p[0]), Jaren: p.van(i, plafond),
		}
	}
	return uit
}

// van is the path of one participant.
func (p padjaren) van(i int, plafond bool) []Deelnemersjaar {
	uit, cumulatief := make([]Deelnemersjaar, len(p)), wmo.Bedrag{}
	for n := range p {
		j := &p[n]
		cumulatief = cumulatief.Plus(j.budget[i].Min(j.historisch[i]))
		d := Deelnemersjaar{Jaar: j.jaar, Historisch: j.historisch[i], Objectief: j.objectief[i], Budget: j.budget[i], Cumulatief: cumulatief}
		if n > 0 {
			verschil := j.budget[i].Min(p[n-1].budget[i])
			d.Verschil = &verschil
		}
		if plafond && n > 0 {
			d.Plafond = &Plafondwerking{
				Begrensd: wmo.UitkomstOf(j.begrensd[i]), ZonderPlafond: j.zonder[i], Verschoven: j.budget[i].Min(j.zonder[i]),
			}
		}
		uit[n] = d
	}
	return uit
}

// structureel is what the objective key does to one participant, at the total of the
// first year.
func (s *sleutel) structureel(i int, j *padjaar) Structureeleffect {
	d := s.wie[i]
	e := Structureeleffect{Historisch: j.historisch[i], Objectief: j.objectief[i], Verschil: j.objectief[i].Min(j.historisch[i])}
	if d.Historisch.Sign() > 0 {
		p := kit.Percentage(s.objectief[i].Min(s.historisch[i]), s.historisch[i])
		e.Percentage = &p
	}
	if d.Inwoners > 0 {
		per := kit.Gedeeld(e.Verschil, wmo.GetalOf(d.Inwoners))
		e.PerInwoner = &per
	}
	return e
}

// vergelijk puts a variant beside the base, in the order of the document.
func (s *sleutel) vergelijk(basis, ander padjaren) []Variantpad {
	uit := make([]Variantpad, len(s.wie))
	for i, d := range s.wie {
		v := Variantpad{Naam: d.Naam, Gemeente: d.Gemeente, Jaren: make([]Variantjaar, len(ander))}
		for n := range ander {
			verschil := ander[n].budget[i].Min(basis[n].budget[i])
			v.Jaren[n] = Variantjaar{Jaar: ander[n].jaar, Budget: ander[n].budget[i], Verschil: verschil}
			v.Verschil = v.Verschil.Plus(verschil)
		}
		uit[i] = v
	}
	return uit
}
