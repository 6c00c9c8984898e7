package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Schokscenario is a set of shocks that occur together. They are applied in the order of the list. The
// order does not change the total effect, only how the effect of a combination is divided over the
// shocks.
//
//schema:nl Schokken die samen optreden. Zij worden op volgorde toegepast. De volgorde verandert het geheel niet, alleen
//schema:nl hoe het over de schokken wordt verdeeld.
type Schokscenario struct {
	//schema:nl De naam van het scenario.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De schokken, elke soort ten hoogste één keer.
	Schokken []Schok `json:"schokken" jsonschema:"minItems=1,maxItems=4"`
}

// Schok multiplies one quantity by a factor. The limit on the factor keeps the product of several
// shocks and the largest quantities within the range of an amount.
//
//schema:nl Vermenigvuldigt één hoeveelheid met een factor.
type Schok struct {
	//schema:nl Wat de schok vermenigvuldigt.
	Soort Schoksoort `json:"soort"`
	//schema:nl De factor: 1.10 is tien procent meer, 1 verandert niets.
	Factor wmo.Getal `json:"factor" jsonschema:"exclusiveMinimum=0,maximum=4,decimalen=10"` // 1.10 is ten percent more, 1 changes nothing
}

// Schoksoort is what a shock multiplies.
//
//schema:nl Wat een schok vermenigvuldigt.
type Schoksoort string

// What a shock can multiply.
const (
	SchokVolume      Schoksoort = "volume"
	SchokIntensiteit Schoksoort = "intensiteit"
	SchokKostprijs   Schoksoort = "kostprijs"
	SchokTarief      Schoksoort = "tarief"
)

// The order is that of the answer.
var schoksoortwoorden = wmo.Opsomming[Schoksoort]{
	{SchokVolume, "het aantal cliënten"},
	{SchokIntensiteit, "de eenheden per cliënt"},
	{SchokKostprijs, "wat een eenheid de aanbieder kost; de vaste kosten blijven gelijk"},
	{SchokTarief, "wat de gemeente per eenheid, resultaat of inwoner betaalt, of het budget: een index die zij doorgeeft"},
}

func (Schoksoort) Woorden() []wmo.Woord { return schoksoortwoorden.Woorden() }

// Schokdeling is who bears a change in the costs of the provider: kosten = gemeente + clienten +
// aanbieder. A part below zero means that this party is better off.
//
//schema:nl Wie een verandering in de kosten van de aanbieder draagt, in euro: kosten = gemeente + clienten + aanbieder.
//schema:nl Bij een deel onder nul gaat die partij erop vooruit.
type Schokdeling struct {
	//schema:nl De naam van het arrangement.
	Vorm string `json:"vorm"`
	// Schok is absent when the division is about all shocks of the scenario together.
	//
	//schema:nl De schok waarover het gaat. Ontbreekt als het alle schokken van het scenario samen zijn.
	Schok Schoksoort `json:"schok,omitempty"`

	//schema:nl Hoeveel de kosten van de aanbieder stijgen.
	Kosten wmo.Bedrag `json:"kosten"` // of the provider
	//schema:nl Hoeveel de gemeente meer betaalt, na aftrek van eigen bijdragen.
	Gemeente wmo.Bedrag `json:"gemeente"` // pays more, net of contributions
	//schema:nl Hoeveel de cliënten samen meer bijdragen.
	Clienten wmo.Bedrag `json:"clienten"` // contribute more
	//schema:nl Hoeveel het resultaat van de aanbieder daalt.
	Aanbieder wmo.Bedrag `json:"aanbieder"` // result lower by
}

func (a *Arrangement) deelSchok(s Schoksoort, voor, na *Geldstroom) Schokdeling {
	return Schokdeling{
		Vorm: a.Naam, Schok: s, Kosten: na.kosten().Min(voor.kosten()),
		Gemeente: na.NettoGemeente.Min(voor.NettoGemeente), Clienten: na.Bijdragen.Min(voor.Bijdragen),
		Aanbieder: voor.Resultaat.Min(na.Resultaat),
	}
}

// na is t after a shock.
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

// naAlle is t after several shocks, in order.
func (t toestand) naAlle(ss []Schok) toestand {
	for _, s := range ss {
		t = t.na(s)
	}
	return t
}

// basisnaam is the name of the scenario in which nothing happens.
const basisnaam = "basis"

// keurScenarios checks that the names of scenarios differ and that a scenario has each kind of shock
// at most once.
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

// verklaarSchokken adds the steps by which the shocks of a scenario change this inzet.
func (i *Inzet) verklaarSchokken(r *wmo.Verantwoording, s *Scenariosaldo) {
	for _, schok := range s.Schokken {
		x := map[Schoksoort]wmo.Grootheid{
			SchokVolume: wmo.Aantal("x", i.Clienten, "cliënten"), SchokIntensiteit: wmo.Aantal("x", i.EenhedenPerClient, "eenheden per cliënt"),
			SchokKostprijs: wmo.Euro("x", i.Kostprijs.Bedrag()), SchokTarief: wmo.Aantal("x", een, "index"),
		}[schok.Soort]
		schok.verklaar(r, s.Naam, x)
	}
}

// verklaar adds the step by which a shock changes x, and returns the new quantity.
func (s Schok) verklaar(r *wmo.Verantwoording, scenario string, x wmo.Grootheid) wmo.Grootheid {
	na := wmo.Grootheid{Naam: "x'", Waarde: wmo.MustGetal(x.Waarde).Maal(s.Factor).String(), Eenheid: x.Eenheid}
	r.Stap(formuleSchokfactor, scenario+": schok in "+string(s.Soort), na, x, wmo.Aantal("f", s.Factor, ""))
	na.Naam = x.Naam
	return na
}
