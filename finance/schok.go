package finance

import (
	"github.com/bwo-sdk/wmo"
)

// Schokscenario is shocks that come together. They follow upon each other in the order
// in which they stand: the order changes no total, only which of them gets what they do
// together.
type Schokscenario struct {
	Naam     string  `json:"naam"     jsonschema:"maxLength=200"`
	Schokken []Schok `json:"schokken" jsonschema:"minItems=1,maxItems=4"`
}

// Schok multiplies one quantity.
type Schok struct {
	Soort  Schoksoort `json:"soort"`
	Factor wmo.Getal  `json:"factor"` // 1.10 is ten percent more, 1 changes nothing; above 0, at most 4
}

// Schoksoort is what a shock multiplies.
type Schoksoort string

// What a shock can multiply.
const (
	SchokVolume      Schoksoort = "volume"
	SchokIntensiteit Schoksoort = "intensiteit"
	SchokKostprijs   Schoksoort = "kostprijs"
	SchokTarief      Schoksoort = "tarief"
)

// In the order in which they are told.
var schoksoortwoorden = wmo.Opsomming[Schoksoort]{
	{SchokVolume, "het aantal cliënten"},
	{SchokIntensiteit, "de eenheden per cliënt"},
	{SchokKostprijs, "wat een eenheid de aanbieder kost; de vaste kosten blijven gelijk"},
	{SchokTarief, "wat de gemeente per eenheid, resultaat of inwoner betaalt, of het budget: een index die zij doorgeeft"},
}

func (Schoksoort) Woorden() []wmo.Woord { return schoksoortwoorden.Woorden() }

// Schokdeling is who bears a change in the costs of the provider. The three add up to
// it: the municipality pays more, clients contribute more, and the result of the
// provider is lower by the rest. Below zero somebody is better off.
type Schokdeling struct {
	Vorm string `json:"vorm"`
	// Schok is absent where it is about all shocks together.
	Schok Schoksoort `json:"schok,omitempty"`

	Kosten    wmo.Bedrag `json:"kosten"`    // of the provider
	Gemeente  wmo.Bedrag `json:"gemeente"`  // pays more
	Clienten  wmo.Bedrag `json:"clienten"`  // contribute more
	Aanbieder wmo.Bedrag `json:"aanbieder"` // result lower by
}

func (a *Arrangement) deelSchok(s Schoksoort, voor, na *Geldstroom) Schokdeling {
	return Schokdeling{
		Vorm: a.Naam, Schok: s, Kosten: na.kosten().Min(voor.kosten()),
		Gemeente: na.NettoGemeente.Min(voor.NettoGemeente), Clienten: na.Bijdragen.Min(voor.Bijdragen),
		Aanbieder: voor.Resultaat.Min(na.Resultaat),
	}
}

// na is what a shock makes of t.
func (t toestand) na(s Schok) toestand {
	switch s.Soort {
	case SchokVolume:
		t.clienten, t.clientperioden, t.eenheden = t.clienten.Maal(s.Factor), t.clientperioden.Maal(s.Factor), t.eenheden.Maal(s.Factor)
	case SchokIntensiteit:
		t.eenheden = t.eenheden.Maal(s.Factor)
	case SchokKostprijs:
		t.kostprijs = t.kostprijs.Maal(s.Factor)
	default:
		t.index = t.index.Maal(s.Factor)
	}
	return t
}

// naAlle is what a whole scenario makes of t.
func (t toestand) naAlle(ss []Schok) toestand {
	for _, s := range ss {
		t = t.na(s)
	}
	return t
}

// basisnaam is the name of the scenario in which nothing happens.
const basisnaam = "basis"

// hoogsteFactor keeps the product of three shocks, and of the largest quantities, within
// what an amount can hold.
const hoogsteFactor = 4

const meesteScenarios = 50

// keurScenarios: names apart, and each kind of shock at most once.
func (k *keuring) keurScenarios(ss []Schokscenario, w string) {
	if !k.lengte(len(ss), meesteScenarios, w) {
		return
	}
	namen := map[string]string{basisnaam: ""}
	for i := range ss {
		s, p := &ss[i], inLijst(w, i)
		k.uniek(namen, s.Naam, p+"/naam")
		if len(s.Schokken) == 0 {
			k.Meld(CodeOntbreekt, "een scenario zonder schok is de basis, en die wordt altijd getoond", p+"/schokken")
		}
		soorten := map[Schoksoort]string{}
		if !k.lengte(len(s.Schokken), len(schoksoortwoorden), p+"/schokken") {
			continue
		}
		for j, schok := range s.Schokken {
			q := inLijst(p+"/schokken", j)
			keurWoord(k, schok.Soort, true, q+"/soort")
			eenmalig(k, soorten, schok.Soort, q+"/soort")
			k.tussen(schok.Factor, 0, hoogsteFactor, q+"/factor")
			k.nietNul(schok.Factor.IsZero(), "een schok van nul laat niets over; gelijk blijven is 1", q+"/factor")
		}
	}
}

// verklaarSchokken tells what the shocks of a scenario make of this inzet.
func (i *Inzet) verklaarSchokken(r *rekening, s *Scenariosaldo) {
	for _, schok := range s.Schokken {
		x := map[Schoksoort]wmo.Grootheid{
			SchokVolume: aantal("x", i.Clienten, "cliënten"), SchokIntensiteit: aantal("x", i.EenhedenPerClient, "eenheden per cliënt"),
			SchokKostprijs: euro("x", i.Kostprijs.Bedrag()), SchokTarief: aantal("x", een, "index"),
		}[schok.Soort]
		schok.verklaar(r, s.Naam, x)
	}
}

// verklaar tells what a shock makes of x.
func (s Schok) verklaar(r *rekening, scenario string, x wmo.Grootheid) wmo.Grootheid {
	na := wmo.Grootheid{Naam: "x'", Waarde: wmo.MustGetal(x.Waarde).Maal(s.Factor).String(), Eenheid: x.Eenheid}
	r.stap(&formuleSchokfactor, scenario+": schok in "+string(s.Soort), na, x, aantal("f", s.Factor, ""))
	na.Naam = x.Naam
	return na
}
