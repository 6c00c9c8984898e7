package declaratie

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// heel calculates the maximum of the whole allocation, and what was delivered of it.
func (v *Declaratieruimtevraag) heel(r *wmo.Verantwoording, uit *Declaratieruimte) {
	const welke = "geheel: "
	if v.Omvang == nil {
		return
	}
	g := &uit.Geheel
	g.Hoogstens = v.hoogstensGeheel(r, welke)
	som, bekend := wmo.Getal{}, []wmo.Grootheid{}
	for i := range uit.Perioden {
		if p := &uit.Perioden[i]; p.Geleverd != nil {
			som = som.Plus(*p.Geleverd)
			bekend = append(bekend, wmo.Aantal("x "+strconv.Itoa(i+1), *p.Geleverd, v.Omvang.Eenheid.naam()))
		}
	}
	if len(bekend) == 0 {
		return
	}
	g.Geleverd = &som
	r.Stap(formuleGeleverd, welke+"geleverd", wmo.Aantal("g", som, v.Omvang.Eenheid.naam()), bekend...)
	if g.Hoogstens != nil {
		g.Past = binnen(som.Compare(wmo.GetalOf(*g.Hoogstens)) <= 0, len(bekend) == len(uit.Perioden))
	}
}

// binnen is nee as soon as what is known is too much, and ja only when all is known.
func binnen(past, alles bool) wmo.Uitkomst {
	if past && !alles {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(past)
}

// hoogstensGeheel is nil for an allocation without an end, and where the maximum is not known.
func (v *Declaratieruimtevraag) hoogstensGeheel(r *wmo.Verantwoording, welke string) *int {
	t := v.Toewijzing
	switch {
	case v.Omvang.Frequentie == Totaal:
		volume := v.Omvang.Volume
		r.Stap(formuleHeel, welke+"hoogstens", v.eenheden("r", volume), v.eenheden("v", volume))
		return &volume
	case !t.Einddatum.IsValid():
		return nil
	case v.Omvang.Frequentie == PerDag:
		return v.keer(r, teldagen(r, t, welke), welke)
	case v.Omvang.Frequentie == PerMaand:
		return v.maandenGeheel(r, welke)
	case v.Variant == Inspanningsgericht:
		return v.keer(r, v.telweken(r, t, welke), welke)
	case zondagen(t) == 0:
		return nil
	default:
		return v.keer(r, v.telzondagen(r, t, welke), welke)
	}
}

// maandenGeheel adds the months up; a broken one of an output by its agreement, nil when that is not
// known.
func (v *Declaratieruimtevraag) maandenGeheel(r *wmo.Verantwoording, welke string) *int {
	t := v.Toewijzing
	eerste, laatste := kit.MaandVan(t.Begindatum), kit.MaandVan(t.Einddatum)
	switch gebroken := eerste.Begindatum != t.Begindatum || laatste.Einddatum != t.Einddatum; {
	case v.Variant == Inspanningsgericht || !gebroken || v.GebrokenMaand == MaandVolledig:
		n := maanden(t)
		r.NeemAan(aannameMaanden)
		r.Stap(formuleMaanden, welke+"maanden", wmo.Aantal("n", n, "maanden"), wmo.Dag("b", t.Begindatum), wmo.Dag("e", t.Einddatum))
		return v.keer(r, n, welke)
	case v.GebrokenMaand == MaandNaarDagen:
		return v.maandenNaarDagen(r, eerste, laatste, welke)
	default:
		r.Behoud(voorbehoudGebroken)
		return nil
	}
}

// maandenNaarDagen takes the first and the last month by their days, and each month between them whole.
func (v *Declaratieruimtevraag) maandenNaarDagen(r *wmo.Verantwoording, eerste, laatste wmo.Periode, welke string) *int {
	t := v.Toewijzing
	r.NeemAan(aannameAfspraak)
	deel, _ := t.Doorsnede(eerste)
	som := v.naarDagen(r, deel, welke+"eerste maand: ")
	delen := []wmo.Grootheid{v.eenheden("x eerste maand", som)}
	if eerste != laatste {
		if n := maanden(t) - 2; n > 0 {
			hele := *v.keer(r, n, welke+"hele maanden: ")
			som += hele
			delen = append(delen, v.eenheden("x hele maanden", hele))
		}
		deel, _ = t.Doorsnede(laatste)
		rest := v.naarDagen(r, deel, welke+"laatste maand: ")
		som += rest
		delen = append(delen, v.eenheden("x laatste maand", rest))
	}
	r.Stap(formuleSamen, welke+"hoogstens", v.eenheden("r", som), delen...)
	return &som
}

// besteed holds what was declared against the budget.
func (v *Declaratieruimtevraag) besteed(r *wmo.Verantwoording, uit *Declaratieruimte) {
	if v.Budget == nil {
		return
	}
	b := Budgetruimte{Budget: *v.Budget}
	invoer, bekend := []wmo.Grootheid{wmo.Euro("B", *v.Budget)}, 0
	for i := range v.Productperioden {
		if x := v.Productperioden[i].Gedeclareerd; x != nil {
			b.Gedeclareerd = b.Gedeclareerd.Plus(*x)
			invoer = append(invoer, wmo.Euro("x "+strconv.Itoa(i+1), *x))
			bekend++
		}
	}
	b.Rest = b.Budget.Min(b.Gedeclareerd)
	b.Past = binnen(b.Rest.Sign() >= 0, bekend == len(v.Productperioden))
	r.Stap(formuleBudget, "rest van het budget", wmo.Euro("R", b.Rest), invoer...)
	uit.Budget = &b
}
