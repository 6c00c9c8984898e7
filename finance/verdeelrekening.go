package finance

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	formuleMaatstaf  = register.Formule("FIN-F-MAATSTAF", "X = Σ x", "x wat de maatstaf bij elke deelnemer telt", boekhoudkundig)
	formuleVerdeling = register.Formule("FIN-F-VERDELING", "b = afgekapt(B · Σ (w · x / X) / Σ w) + r",
		"B te verdelen, van elke maatstaf w haar weging, x wat zij bij de deelnemer telt en X haar totaal; "+
			"afgekapt op de cent, r de cent die bij de grootste resten komt, of niets: zo tellen de delen op tot B", sleutelAfgesproken)
)

// What is told beside an amount that was shared.
var (
	voorbehoudSleutel  = register.Voorbehoud("FIN-V-SLEUTEL", "deze sleutel is geen afspraak: de verdeling is een rekenvoorbeeld en geen regel")
	voorbehoudAfspraak = register.Voorbehoud("FIN-V-AFSPRAAK", "niet opgegeven is of deze sleutel is afgesproken")
)

// deelsleutel is a key worked out on a day: exact weights, not rounded before the cents.
type deelsleutel struct {
	*ledenlijst

	wie       []int // who takes part, in the order in which a tie is settled
	gewichten []wmo.Getal
	som       wmo.Getal
}

// weeg works out the weights. Each measure counts as a part of its total; written as
// one fraction for all, those parts stay whole numbers.
func (l *ledenlijst) weeg() deelsleutel {
	o := deelsleutel{ledenlijst: l}
	o.wie = make([]int, 0, len(l.deelnemers))
	for i, d := range l.deelnemers {
		if d.doetMee(l.op) {
			o.wie = append(o.wie, i)
		}
	}
	if l.sleutel.Gelijkstand == OpgegevenVolgorde {
		rang := map[string]int{}
		for i, naam := range l.sleutel.Volgorde {
			rang[wmo.Naamsleutel(naam)] = i
		}
		slices.SortFunc(o.wie, func(i, j int) int {
			return cmp.Compare(rang[wmo.Naamsleutel(l.deelnemers[i].Naam)], rang[wmo.Naamsleutel(l.deelnemers[j].Naam)])
		})
	}
	factoren := l.factoren()
	o.gewichten = make([]wmo.Getal, len(o.wie))
	for n, i := range o.wie {
		for k := range factoren {
			x, _ := l.deelnemers[i].waarde(l.sleutel.Maatstaven[k].Soort)
			if x = x.Maal(factoren[k]); k > 0 {
				x = x.Plus(o.gewichten[n])
			}
			o.gewichten[n] = x
		}
		o.som = o.som.Plus(o.gewichten[n])
	}
	return o
}

// factoren are what a unit of each measure weighs: its weight times the totals of the
// other measures.
func (l *ledenlijst) factoren() []wmo.Getal {
	ms := l.sleutel.Maatstaven
	factoren := make([]wmo.Getal, len(ms))
	for k := range ms {
		factoren[k] = een
		if ms[k].Weging != nil {
			factoren[k] = *ms[k].Weging
		}
		for j := range ms {
			if j != k {
				totaal, _, _ := l.totaal(ms[j].Soort)
				factoren[k] = factoren[k].Maal(totaal)
			}
		}
	}
	return factoren
}

// verdeling is an amount that was shared: a part for each participant of the list,
// nothing for who does not take part.
type verdeling struct {
	delen  []wmo.Bedrag
	resten []wmo.Bedrag // the cent that each got of what was left, or nothing
	gelijk []int        // whose claims on the last cent are equal
}

func (o *deelsleutel) verdeel(totaal wmo.Bedrag) verdeling {
	v := verdeling{delen: make([]wmo.Bedrag, len(o.deelnemers)), resten: make([]wmo.Bedrag, len(o.deelnemers))}
	delen, gelijk := verdeel(totaal, o.gewichten)
	for n, i := range o.wie {
		v.delen[i], v.resten[i] = delen[n], restcent(delen[n], totaal, o.gewichten[n], o.som)
	}
	for _, n := range gelijk {
		v.gelijk = append(v.gelijk, o.wie[n])
	}
	slices.Sort(v.gelijk)
	return v
}

// Verdeeldeel is the part of one participant.
type Verdeeldeel struct {
	Naam     string           `json:"naam"              jsonschema:"maxLength=200"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	Aandeel  wmo.Getal        `json:"aandeel"` // of the whole, to ten decimals
	Bedrag   wmo.Bedrag       `json:"bedrag"`  // in whole cents
	// PerInwoner is the amount for each inhabitant, in cents, where they are known.
	PerInwoner *wmo.Bedrag `json:"perInwoner,omitempty"`
}

// toon lists the parts of those who take part, in the order of the list, and tells what
// they come to for each inhabitant.
func (o *deelsleutel) toon(r *wmo.Verantwoording, naam string, v *verdeling) []Verdeeldeel {
	delen := make([]Verdeeldeel, 0, len(o.wie))
	for i, d := range o.deelnemers {
		n := slices.Index(o.wie, i)
		if n < 0 {
			continue
		}
		aandeel, _ := o.gewichten[n].Deel(o.som, aandeelDecimalen)
		deel := Verdeeldeel{Naam: d.Naam, Gemeente: d.Gemeente, Aandeel: aandeel, Bedrag: v.delen[i]}
		if d.Inwoners != nil && *d.Inwoners > 0 {
			n := getalVan(*d.Inwoners)
			per := gedeeld(v.delen[i], n)
			deel.PerInwoner = &per
			r.Stap(formulePerInwoner, naam+", per inwoner van "+d.Naam, wmo.Euro("p", per), wmo.Euro("b", v.delen[i]),
				wmo.Grootheid{Naam: "n", Waarde: strconv.Itoa(*d.Inwoners), Eenheid: "inwoners"})
		}
		delen = append(delen, deel)
	}
	return delen
}

// verklaar tells how an amount was shared: the totals of the measures, and then the part
// of each who takes part.
func (o *deelsleutel) verklaar(r *wmo.Verantwoording, naam string, totaal wmo.Bedrag, v *verdeling) {
	ms, leden := o.sleutel.Maatstaven, slices.Clone(o.wie)
	slices.Sort(leden)
	vast := make([]wmo.Grootheid, 0, 1+2*len(ms))
	vast = append(vast, wmo.Euro("B", totaal))
	telt, namen := make([][]wmo.Grootheid, len(ms)), make([]string, len(ms)) // what each measure counts, by participant
	for k := range ms {
		soort := string(ms[k].Soort)
		namen[k] = "x " + soort
		telt[k] = make([]wmo.Grootheid, len(leden))
		var totaal wmo.Getal
		for j, i := range leden {
			x, _ := o.deelnemers[i].waarde(ms[k].Soort)
			totaal, telt[k][j] = totaal.Plus(x), ms[k].Soort.grootheid("x "+o.deelnemers[i].Naam, x)
		}
		som, weging := ms[k].Soort.grootheid("X", totaal), een
		r.Stap(formuleMaatstaf, "totaal van de maatstaf "+soort, som, telt[k]...)
		if ms[k].Weging != nil {
			weging = *ms[k].Weging
		}
		som.Naam = "X " + soort
		vast = append(vast, wmo.Aantal("w "+soort, weging, ""), som)
	}
	niets := wmo.Euro("r", wmo.Bedrag{})
	for j, i := range leden {
		invoer := append(make([]wmo.Grootheid, 0, len(vast)+len(ms)+1), vast...)
		for k := range ms {
			x := telt[k][j]
			x.Naam = namen[k]
			invoer = append(invoer, x)
		}
		rest := niets
		if !v.resten[i].IsZero() {
			rest = wmo.Euro("r", v.resten[i])
		}
		invoer = append(invoer, rest)
		r.Stap(formuleVerdeling, naam+", deel van "+o.deelnemers[i].Naam, wmo.Euro("b", v.delen[i]), invoer...)
	}
}

// grootheid is what a measure counts, in its own unit.
func (m Maatstafsoort) grootheid(naam string, x wmo.Getal) wmo.Grootheid {
	switch m {
	case NaarInwoners:
		return wmo.Aantal(naam, x, "inwoners")
	case NaarClienten:
		return wmo.Aantal(naam, x, "cliënten")
	case NaarDagen:
		return wmo.Aantal(naam, x, "dagen")
	case NaarKosten:
		return wmo.Euro(naam, cent.Maal(x.Maal(honderd)))
	default:
		return wmo.Aantal(naam, x, "aandelen")
	}
}

// let tells what a reader must know of an amount that was shared by this key.
func (o *deelsleutel) let(r *wmo.Verantwoording, v *verdeling) {
	r.BehoudAls(o.sleutel.Afgesproken == wmo.Nee, voorbehoudSleutel)
	r.BehoudAls(o.sleutel.Afgesproken == wmo.Onbepaald, voorbehoudAfspraak)
	if len(v.gelijk) == 0 {
		return
	}
	r.NeemAanAls(o.sleutel.Gelijkstand == "", aannameLijstvolgorde)
	plaatsen := make([]string, len(v.gelijk))
	for n, i := range v.gelijk {
		plaatsen[n] = o.lid(i)
	}
	r.Meld(meldingGelijk, fmt.Sprintf("%d deelnemers hebben gelijke aanspraken op de laatste cent", len(plaatsen)), plaatsen...)
}
