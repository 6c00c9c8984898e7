package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Schokscenario is shocks that come together. They follow upon each other in the order
// in which they stand: the order changes no total, only which of them gets what they do
// together.
type Schokscenario struct {
	Naam     string  `json:"naam"     jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Schokken []Schok `json:"schokken" jsonschema:"minItems=1,maxItems=4"`
}

// Schok multiplies one quantity. The highest factor keeps the product of three shocks, and
// of the largest quantities, within what an amount can hold.
type Schok struct {
	Soort  Schoksoort `json:"soort"`
	Factor wmo.Getal  `json:"factor" jsonschema:"exclusiveMinimum=0,maximum=4,decimalen=10"` // 1.10 is ten percent more, 1 changes nothing
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

// keurScenarios: names apart, and each kind of shock at most once.
func keurScenarios(k *kit.Keuring, ss []Schokscenario) {
	var namen wmo.Uniek
	namen.Bezet(basisnaam)
	for i := range ss {
		p := kit.InLijst("/scenarios", i)
		namen.Naam(&k.Bevindingen, ss[i].Naam, p+"/naam")
		var soorten wmo.Uniek
		for j, schok := range ss[i].Schokken {
			soorten.Sleutel(&k.Bevindingen, string(schok.Soort), kit.InLijst(p+"/schokken", j)+"/soort")
		}
	}
}

// verklaarSchokken tells what the shocks of a scenario make of this inzet.
func (i *Inzet) verklaarSchokken(r *wmo.Verantwoording, s *Scenariosaldo) {
	for _, schok := range s.Schokken {
		x := map[Schoksoort]wmo.Grootheid{
			SchokVolume: wmo.Aantal("x", i.Clienten, "cliënten"), SchokIntensiteit: wmo.Aantal("x", i.EenhedenPerClient, "eenheden per cliënt"),
			SchokKostprijs: wmo.Euro("x", i.Kostprijs.Bedrag()), SchokTarief: wmo.Aantal("x", een, "index"),
		}[schok.Soort]
		schok.verklaar(r, s.Naam, x)
	}
}

// verklaar tells what a shock makes of x.
func (s Schok) verklaar(r *wmo.Verantwoording, scenario string, x wmo.Grootheid) wmo.Grootheid {
	na := wmo.Grootheid{Naam: "x'", Waarde: wmo.MustGetal(x.Waarde).Maal(s.Factor).String(), Eenheid: x.Eenheid}
	r.Stap(formuleSchokfactor, scenario+": schok in "+string(s.Soort), na, x, wmo.Aantal("f", s.Factor, ""))
	na.Naam = x.Naam
	return na
}
