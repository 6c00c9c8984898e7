package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Saldovraag asks what surplus or deficit a municipality has under each of several arrangements, at
// one inzet and after shocks to it.
type Saldovraag struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	// Begroting is the municipality's budget for the period, net of own contributions.
	Begroting wmo.Bedrag `json:"begroting" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Vormen are the arrangements (forms) to compare; their names must differ.
	Vormen []Arrangement `json:"vormen" jsonschema:"minItems=1,maxItems=20"`
	Inzet  Inzet         `json:"inzet"`
	// Scenarios are the shocks to calculate, beside the base in which nothing happens.
	Scenarios []Schokscenario `json:"scenarios" jsonschema:"maxItems=50"`
}

// Saldo is the balance under each form, in the base and in each scenario.
type Saldo struct {
	Naam         string           `json:"naam"`
	Peil         wmo.Peil         `json:"peil"`
	Begroting    wmo.Bedrag       `json:"begroting"`
	Scenarios    []Scenariosaldo  `json:"scenarios"` // the base comes first
	Vormen       []Vormsaldo      `json:"vormen"`
	Aannames     []wmo.Voorbehoud `json:"aannames"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Scenariosaldo is one scenario under every form, in the order of the forms.
type Scenariosaldo struct {
	Naam     string         `json:"naam"`
	Schokken []Schok        `json:"schokken"`
	Vormen   []Scenariovorm `json:"vormen"`
	// Delingen are, for each form, who bears the change from the base; Stappen split that shock
	// by shock. Both are empty for the base.
	Delingen []Schokdeling `json:"delingen"`
	Stappen  []Schokdeling `json:"stappen"`
}

// Scenariovorm is one form in one scenario.
type Scenariovorm struct {
	Vorm          string     `json:"vorm"`
	Regime        Regime     `json:"regime"`
	NettoGemeente wmo.Bedrag `json:"nettoGemeente"`
	// SaldoGemeente is the budget less nettoGemeente; below zero is a deficit.
	SaldoGemeente      wmo.Bedrag `json:"saldoGemeente"`
	Kosten             wmo.Bedrag `json:"kosten"`             // of the provider
	ResultaatAanbieder wmo.Bedrag `json:"resultaatAanbieder"` // below zero is a loss
	Tekort             Tekort     `json:"tekort"`
}

// Tekort is which of the parties has a deficit.
//
//schema:nl Welke partij een tekort heeft.
type Tekort string

// Which party can have a deficit.
const (
	GeenTekort      Tekort = "geen"
	TekortGemeente  Tekort = "gemeente"
	TekortAanbieder Tekort = "aanbieder"
	TekortBeide     Tekort = "beide"
)

var tekortwoorden = wmo.Opsomming[Tekort]{
	{GeenTekort, "de gemeente blijft binnen de begroting, de aanbieder lijdt geen verlies"},
	{TekortGemeente, "de gemeente betaalt meer dan zij begrootte, de aanbieder lijdt geen verlies"},
	{TekortAanbieder, "de gemeente blijft binnen de begroting, de aanbieder lijdt verlies"},
	{TekortBeide, "de gemeente betaalt meer dan zij begrootte, en de aanbieder lijdt toch verlies"},
}

func (Tekort) Woorden() []wmo.Woord { return tekortwoorden.Woorden() }

// Vormsaldo is one form over all scenarios.
type Vormsaldo struct {
	Vorm   string          `json:"vorm"`
	Risico Risicoverdeling `json:"risico"`
	// The names of the scenarios, the base among them, in which the municipality stays
	// within the budget, in which it does not, and in which the provider makes a loss.
	BinnenBegroting  []string `json:"binnenBegroting"`
	TekortGemeente   []string `json:"tekortGemeente"`
	VerliesAanbieder []string `json:"verliesAanbieder"`
	// Gevoeligheden are the exact effects of one percent more and one percent less of each
	// quantity, from the base.
	Gevoeligheden []Gevoeligheid `json:"gevoeligheden"`
	Berekening    wmo.Berekening `json:"berekening"`
}

// Gevoeligheid is the effect of one shock alone on both parties.
type Gevoeligheid struct {
	Schok              Schoksoort `json:"schok"`
	Factor             wmo.Getal  `json:"factor"`             // 1.01 or 0.99
	SaldoGemeente      wmo.Bedrag `json:"saldoGemeente"`      // improvement for the municipality
	ResultaatAanbieder wmo.Bedrag `json:"resultaatAanbieder"` // improvement for the provider
}

// AssessBalance calculates the surplus or deficit of the municipality, the result of the provider,
// and who bears which part of every shock. The error is [wmo.Bevindingen] when the question cannot be
// used.
func AssessBalance(in Saldovraag, peil wmo.Peil) (Saldo, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Saldo{}, err
	}
	uit := Saldo{Naam: in.Naam, Peil: peil, Begroting: in.Begroting, Vormen: make([]Vormsaldo, len(in.Vormen))}
	scenarios := append([]Schokscenario{{Naam: basisnaam}}, in.Scenarios...)
	for i := range scenarios {
		uit.Scenarios = append(uit.Scenarios, in.doorreken(&scenarios[i]))
	}
	for i := range in.Vormen {
		uit.Vormen[i] = in.vormsaldo(i, uit.Scenarios, peil)
	}
	in.let(&r, uit.Scenarios)
	uit.Aannames, uit.Voorbehouden = r.Aannames(), r.Voorbehouden()
	return uit, nil
}

func (in *Saldovraag) keur(k *kit.Keuring) {
	var namen wmo.Uniek
	vormen := make([]*Arrangement, len(in.Vormen))
	for i := range in.Vormen {
		a, w := &in.Vormen[i], kit.InLijst("/vormen", i)
		vormen[i] = a
		a.keur(k, w)
		namen.Naam(&k.Bevindingen, a.Naam, w+"/naam")
	}
	in.Inzet.keur(k, "/inzet", vormen...)
	keurScenarios(k, in.Scenarios)
}
