package verblijfsduur

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

var (
	formuleKM = register.Formule("CAP-F-DUUR-KAPLAN-MEIER", "S = S₀ · f",
		"S₀ het aandeel dat er is op het vorige tijdstip (1 in het begin), "+
			"f het product van 1 − vertrokken/inBeeld over de treden van de curve sindsdien", survival())
	formuleVertrokken = register.Formule("CAP-F-DUUR-VERTROKKEN", "v = 1 − S", "S het aandeel dat er nog is", survival())
	formuleGreenwood  = register.Formule("CAP-F-DUUR-GREENWOOD", "se = S · √(G₀ + g)",
		"G₀ de som van vertrokken/(inBeeld · (inBeeld − vertrokken)) over de treden tot het vorige tijdstip, g die som sindsdien", survival())
	formuleJackknife = register.Formule("CAP-F-DUUR-JACKKNIFE", "se = √V",
		"V de som over de verblijven van (w · U)², met w het gewicht en U hoeveel het aandeel verandert per eenheid gewicht", survival())
	formuleLogLog = register.Formule("CAP-F-DUUR-LOG-LOG", "e^(−e^(ln(−ln S) ∓ z · se/(S · ln S)))",
		"min geeft de ondergrens en plus de bovengrens; z het kwantiel van de normale verdeling bij het niveau", survival())
	formuleLog = register.Formule("CAP-F-DUUR-LOG", "e^(ln S ∓ z · se/S)",
		"min geeft de ondergrens en plus de bovengrens, ten hoogste 1; z het kwantiel van de normale verdeling bij het niveau", survival())
	formuleGewoon = register.Formule("CAP-F-DUUR-GEWOON", "S ∓ z · se",
		"min geeft de ondergrens en plus de bovengrens, tussen 0 en 1; z het kwantiel van de normale verdeling bij het niveau", survival())
	formuleAJ = register.Formule("CAP-F-DUUR-AALEN-JOHANSEN", "F = F₀ + f",
		"F₀ het aandeel naar de bestemming op het vorige tijdstip (0 in het begin), "+
			"f de som van S · vertrokken/inBeeld over haar treden sindsdien, "+
			"met S het aandeel dat er vlak voor elke trede was",
		survival())
	formuleGrenzen = register.Formule("CAP-F-DUUR-ONBEKEND", "h = F + F?",
		"F het aandeel naar de bestemming, F? dat naar een onbekende bestemming: zoveel als elke onbekende bestemming die bestemming was", survival())
	formuleMediaan = register.Formule("CAP-F-DUUR-MEDIAAN", "t = min{t : S(t) ≤ 1/2}",
		"S₀ het aandeel dat er is vlak voor t, S dat op t; blijft de curve een tijd op precies een half, dan het midden van die tijd, van t₁ tot t₂", survival())
	formuleGemiddelde = register.Formule("CAP-F-DUUR-GEMIDDELDE", "R = A₁ + A₂ + …",
		"de oppervlakte onder de curve tot de horizon, in stukken tussen de tijdstippen", survival())
	formuleLogrank = register.Formule("CAP-F-DUUR-LOGRANK", "χ² = (O − E)ᵀ · V⁻¹ · (O − E)",
		"O en E de waargenomen en verwachte aantallen en V hun covarianties, van alle groepen waar vertrek te verwachten was behalve de eerste; "+
			"wie niet kan verschillen van de vorige telt niet mee", survival())
	formuleKans = register.Formule("CAP-F-DUUR-P", "p = P(X ≥ χ²)", "X chi-kwadraat verdeeld met df vrijheidsgraden", survival())
)

func (s *schatter) stap(f *wmo.Formule, groep, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	s.Stap(f, groep+": "+wat, uit, invoer...)
}

// aandeel is a share as a quantity of a step, as it is published.
func aandeel(naam string, x float64) wmo.Grootheid { return kit.Grootheid(naam, kit.Gemeten(x), "") }

// stappen tells how the estimates at a time follow from those at the previous one and the
// steps of the curve since, from van up to tot.
func (s *schatter) stappen(g *groep, stand *Tijdstand, van, tot int) {
	na := ", na " + s.na(stand.Tijdstip)
	factor, begin, groei, eerder := 1.0, 1.0, 0.0, 0.0
	for i, t := range g.curven.Blijft[:tot] {
		som := 0.0
		if t.Vertrokken > 0 {
			som = t.Vertrokken / (t.InBeeld * (t.InBeeld - t.Vertrokken))
		}
		if i < van {
			begin, eerder = t.Aandeel, eerder+som
		} else {
			factor, groei = factor*(t.InBeeld-t.Vertrokken)/t.InBeeld, groei+som
		}
	}
	m := stand.Aanwezig
	blijft := aandeel("S", m.Schatting)
	s.stap(formuleKM, g.naam, "aandeel dat er nog is"+na, blijft, aandeel("S₀", begin), aandeel("f", factor))
	s.stap(formuleVertrokken, g.naam, "aandeel dat vertrokken is"+na, aandeel("v", stand.Vertrokken.Schatting), blijft)
	if m.Fout != nil {
		se := aandeel("se", *m.Fout)
		if s.uit.Variantie == Jackknife {
			s.stap(formuleJackknife, g.naam, "standaardfout"+na, se, aandeel("V", *m.Fout**m.Fout))
		} else {
			s.stap(formuleGreenwood, g.naam, "standaardfout"+na, se, blijft, aandeel("G₀", eerder), aandeel("g", groei))
		}
		s.stapInterval(g, stand, na, blijft, se)
	}
	for _, b := range stand.Bestemmingen {
		k := s.oorzaak(b.Bestemming)
		eerst := g.na(k, van).Aandeel
		s.stap(formuleAJ, g.naam, "aandeel naar "+naar(b.Bestemming)+na, aandeel("F", b.Aandeel.Schatting),
			aandeel("F₀", eerst), aandeel("f", g.na(k, tot).Aandeel-eerst))
	}
	if i := stand.MetOnbekend; i != nil {
		s.stap(formuleGrenzen, g.naam, "aandeel naar "+naar(s.doel())+" als elke onbekende bestemming dat was"+na,
			aandeel("h", i.Boven), aandeel("F", i.Onder), aandeel("F?", i.Boven-i.Onder))
	}
}

func (s *schatter) stapInterval(g *groep, stand *Tijdstand, na string, aanwezig, se wmo.Grootheid) {
	i := stand.Aanwezig.Interval
	if i == nil {
		return
	}
	f := map[Intervalvorm]*wmo.Formule{LogLog: formuleLogLog, Log: formuleLog, Gewoon: formuleGewoon}[s.uit.Interval]
	z := kit.Grootheid("z", kit.Normaalkwantiel(s.uit.Niveau), "")
	s.stap(f, g.naam, "ondergrens van het aandeel dat er nog is"+na, aandeel("onder", i.Onder), aanwezig, se, z)
	s.stap(f, g.naam, "bovengrens van het aandeel dat er nog is"+na, aandeel("boven", i.Boven), aanwezig, se, z)
}

func (s *schatter) stapMediaan(g *groep, uit *Groepsduur) {
	if uit.Mediaan.Tijd == nil {
		return
	}
	c := g.curven.Blijft
	j := slices.IndexFunc(c, func(t Trede) bool { return t.Aandeel <= 0.5+gelijkeTijden })
	eerder := 1.0
	if j > 0 {
		eerder = c[j-1].Aandeel
	}
	invoer := []wmo.Grootheid{aandeel("S₀", eerder), aandeel("S", c[j].Aandeel)}
	if t := c[j].Tijd; *s.tijd(t) != *uit.Mediaan.Tijd {
		eind := 2**uit.Mediaan.Tijd*s.per - t
		invoer = append(invoer, kit.Grootheid("t₁", *s.tijd(t), string(s.uit.Eenheid)), kit.Grootheid("t₂", *s.tijd(eind), string(s.uit.Eenheid)))
	}
	s.stap(formuleMediaan, g.naam, "wanneer de helft vertrokken is", kit.Grootheid("t", *uit.Mediaan.Tijd, string(s.uit.Eenheid)), invoer...)
}

func (s *schatter) stapGemiddelde(g *groep, uit *Groepsduur) {
	var stukken []wmo.Grootheid
	vorige := 0.0
	horizon := *s.uit.Horizon
	tijden := slices.DeleteFunc(slices.Clone(s.tijden), func(t float64) bool { return t >= horizon })
	for _, tijd := range append(tijden, horizon) {
		a := g.curven.Blijft.BeperktGemiddelde(tijd*s.per).Waarde / s.per
		stukken = append(stukken, kit.Grootheid("A"+strconv.Itoa(len(stukken)+1), kit.Gemeten(a-vorige), string(s.uit.Eenheid)))
		vorige = a
	}
	s.stap(formuleGemiddelde, g.naam, "gemiddeld verblijf tot "+s.na(*s.uit.Horizon),
		kit.Grootheid("R", uit.BeperktGemiddelde.Schatting, string(s.uit.Eenheid)), stukken...)
}

func (s *schatter) stapLogrank(toets *Logranktoets) {
	var mee []int
	for g, e := range toets.Verwacht {
		if e > 0 {
			mee = append(mee, g)
		}
	}
	if toets.Vrijheidsgraden == 0 {
		return
	}
	var invoer []wmo.Grootheid
	nummer := func(letter string, is ...int) string {
		delen := make([]string, len(is))
		for k, i := range is {
			delen[k] = strconv.Itoa(i + 1)
		}
		return letter + strings.Join(delen, ",")
	}
	for _, a := range mee[1:] {
		invoer = append(invoer, aandeel(nummer("O", a), toets.Waargenomen[a]), aandeel(nummer("E", a), toets.Verwacht[a]))
		for _, b := range mee[1:] {
			if b <= a {
				invoer = append(invoer, aandeel(nummer("V", a, b), toets.Covariantie[a][b]))
			}
		}
	}
	chi := aandeel("χ²", toets.Chi2)
	s.stap(formuleLogrank, s.uit.Naam, "log-rank toets", chi, invoer...)
	s.stap(formuleKans, s.uit.Naam, "kans bij gelijke groepen", wmo.Grootheid{Naam: "p", Waarde: strconv.FormatFloat(kit.Gemeten(toets.P), 'g', -1, 64)},
		chi, kit.Grootheid("df", float64(toets.Vrijheidsgraden), ""))
}
