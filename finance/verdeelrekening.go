package finance

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

var (
	formuleMaatstaf  = Formule{"FIN-F-MAATSTAF", "X = Σᵢ xᵢ", "xᵢ wat de maatstaf bij deelnemer i telt", boekhoudkundig}
	formuleVerdeling = Formule{
		"FIN-F-VERDELING", "bᵢ = B · Σₖ wₖ · xₖᵢ / Xₖ / Σₖ wₖ",
		"B te verdelen, wₖ weging van maatstaf k, Xₖ haar totaal; in hele centen met de grootste resten, zodat de delen optellen tot B", sleutelAfgesproken,
	}
	verdeelFormules = []Formule{formuleMaatstaf, formuleVerdeling}
)

// What is told beside an amount that was shared.
var (
	aannameLijstvolgorde = wmo.Voorbehoud{
		Code: "FIN-A-LIJSTVOLGORDE", Tekst: "bij gelijke aanspraken op de laatste cent ging voor wie eerder in de lijst staat: er is geen regel opgegeven",
	}
	voorbehoudSleutel = wmo.Voorbehoud{
		Code: "FIN-V-SLEUTEL", Tekst: "deze sleutel is geen afspraak: de verdeling is een rekenvoorbeeld en geen regel",
	}
	voorbehoudAfspraak  = wmo.Voorbehoud{Code: "FIN-V-AFSPRAAK", Tekst: "niet opgegeven is of deze sleutel is afgesproken"}
	verdeelAannames     = []wmo.Voorbehoud{aannameLijstvolgorde}
	verdeelVoorbehouden = []wmo.Voorbehoud{voorbehoudSleutel, voorbehoudAfspraak}
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
	for i, d := range l.deelnemers {
		if d.doetMee(l.op) {
			o.wie = append(o.wie, i)
		}
	}
	if l.sleutel.Gelijkstand == OpgegevenVolgorde {
		rang := map[string]int{}
		for i, naam := range l.sleutel.Volgorde {
			rang[naam] = i
		}
		slices.SortFunc(o.wie, func(i, j int) int { return cmp.Compare(rang[l.deelnemers[i].Naam], rang[l.deelnemers[j].Naam]) })
	}
	factoren := l.factoren()
	o.gewichten = make([]wmo.Getal, len(o.wie))
	for n, i := range o.wie {
		for k := range factoren {
			x, _ := l.deelnemers[i].waarde(l.sleutel.Maatstaven[k].Soort)
			o.gewichten[n] = o.gewichten[n].Plus(x.Maal(factoren[k]))
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
	gelijk []int // whose claims on the last cent are equal
}

func (o *deelsleutel) verdeel(totaal wmo.Bedrag) verdeling {
	v := verdeling{delen: make([]wmo.Bedrag, len(o.deelnemers))}
	delen, gelijk := verdeel(totaal, o.gewichten)
	for n, i := range o.wie {
		v.delen[i] = delen[n]
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

// toon lists the parts of those who take part, in the order of the list.
func (o *deelsleutel) toon(v *verdeling) []Verdeeldeel {
	delen := make([]Verdeeldeel, 0, len(o.wie))
	for i, d := range o.deelnemers {
		n := slices.Index(o.wie, i)
		if n < 0 {
			continue
		}
		aandeel, _ := o.gewichten[n].Deel(o.som, aandeelDecimalen)
		deel := Verdeeldeel{Naam: d.Naam, Gemeente: d.Gemeente, Aandeel: aandeel, Bedrag: v.delen[i]}
		if d.Inwoners != nil && *d.Inwoners > 0 {
			per := gedeeld(v.delen[i], getalVan(*d.Inwoners))
			deel.PerInwoner = &per
		}
		delen = append(delen, deel)
	}
	return delen
}

// verklaar tells how an amount was shared.
func (o *deelsleutel) verklaar(r *rekening, naam string, totaal wmo.Bedrag) {
	invoer := []wmo.Grootheid{euro("B", totaal)}
	for k := range o.sleutel.Maatstaven {
		m := &o.sleutel.Maatstaven[k]
		x, _, _ := o.totaal(m.Soort)
		som := m.Soort.totaal(x)
		r.stap(&formuleMaatstaf, "totaal van de maatstaf "+string(m.Soort), som, aantal("i", getalVan(len(o.wie)), "deelnemers"))
		if m.Weging != nil {
			invoer = append(invoer, aantal("w", *m.Weging, ""))
		}
		invoer = append(invoer, som)
	}
	r.stap(&formuleVerdeling, naam, euro("Σ b", totaal), invoer...)
}

// totaal is what a measure counts of all together, in its own unit.
func (m Maatstafsoort) totaal(x wmo.Getal) wmo.Grootheid {
	switch m {
	case NaarInwoners:
		return aantal("X", x, "inwoners")
	case NaarClienten:
		return aantal("X", x, "cliënten")
	case NaarDagen:
		return aantal("X", x, "dagen")
	case NaarKosten:
		return euro("X", wmo.BedragOfCenten(1).Maal(x.Maal(honderd)))
	default:
		return aantal("X", x, "aandelen")
	}
}

// let tells what a reader must know of an amount that was shared by this key.
func (o *deelsleutel) let(r *rekening, v *verdeling) {
	r.behoud(o.sleutel.Afgesproken == wmo.Nee, voorbehoudSleutel)
	r.behoud(o.sleutel.Afgesproken == wmo.Onbepaald, voorbehoudAfspraak)
	if len(v.gelijk) == 0 {
		return
	}
	r.neemAan(o.sleutel.Gelijkstand == "", aannameLijstvolgorde)
	plaatsen := make([]string, len(v.gelijk))
	for n, i := range v.gelijk {
		plaatsen[n] = o.lid(i)
	}
	r.bevindingen.Meld(CodeGelijk, fmt.Sprintf("%d deelnemers hebben gelijke aanspraken op de laatste cent", len(plaatsen)), plaatsen...)
}
