package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Saldovraag asks what surplus or deficit a municipality has under each of several arrangements, at
// one inzet and after shocks to it.
//
//schema:nl Vraagt welk overschot of tekort een gemeente onder elk van een aantal arrangementen heeft, bij één inzet en
//schema:nl na schokken daarin.
type Saldovraag struct {
	//schema:nl Naam van de vraag, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	//
	//schema:nl Vrije tekst over waar de cijfers vandaan komen. Er wordt niet mee gerekend.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	// Begroting is the municipality's budget for the period, net of own contributions.
	//
	//schema:nl Wat de gemeente voor de periode begroot, in euro, na aftrek van eigen bijdragen.
	Begroting wmo.Bedrag `json:"begroting" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Vormen are the arrangements (forms) to compare; their names must differ.
	//
	//schema:nl De arrangementen die worden vergeleken, elk met een eigen naam.
	Vormen []Arrangement `json:"vormen" jsonschema:"minItems=1,maxItems=20"`
	//schema:nl De ondersteuning en haar kosten; onder elke vorm dezelfde.
	Inzet Inzet `json:"inzet"`
	// Scenarios are the shocks to calculate, beside the base in which nothing happens.
	//
	//schema:nl De schokken om door te rekenen, naast de basis waarin niets gebeurt. Elk heeft een eigen naam; basis is al
	//schema:nl bezet.
	Scenarios []Schokscenario `json:"scenarios" jsonschema:"maxItems=50"`
}

// Saldo is the balance under each form, in the base and in each scenario.
//
//schema:nl Het saldo onder elke vorm, in de basis en in elk scenario.
type Saldo struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De begroting van de gemeente in euro, uit de invoer.
	Begroting wmo.Bedrag `json:"begroting"`
	//schema:nl Elk scenario onder elke vorm; de basis komt eerst.
	Scenarios []Scenariosaldo `json:"scenarios"` // the base comes first
	//schema:nl Elke vorm over alle scenario's, in de volgorde van de invoer.
	Vormen []Vormsaldo `json:"vormen"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Scenariosaldo is one scenario under every form, in the order of the forms.
//
//schema:nl Eén scenario onder elke vorm.
type Scenariosaldo struct {
	//schema:nl De naam van het scenario; basis als er niets gebeurt.
	Naam string `json:"naam"`
	//schema:nl De schokken van het scenario. Een lege lijst bij de basis.
	Schokken []Schok `json:"schokken"`
	//schema:nl Wat elke vorm in dit scenario geeft, in de volgorde van de invoer.
	Vormen []Scenariovorm `json:"vormen"`
	// Delingen are, for each form, who bears the change from the base; Stappen split that shock
	// by shock. Both are empty for the base.
	//
	//schema:nl Per vorm wie de verandering ten opzichte van de basis draagt. Een lege lijst bij de basis.
	Delingen []Schokdeling `json:"delingen"`
	//schema:nl Dezelfde verandering schok voor schok, per vorm. Een lege lijst bij de basis.
	Stappen []Schokdeling `json:"stappen"`
}

// Scenariovorm is one form in one scenario.
//
//schema:nl Eén vorm in één scenario. Bedragen zijn in euro.
type Scenariovorm struct {
	//schema:nl De naam van het arrangement.
	Vorm string `json:"vorm"`
	//schema:nl Welke betaalregel van het arrangement geldt.
	Regime Regime `json:"regime"`
	//schema:nl Wat de gemeente per saldo betaalt: aan de aanbieder, min de eigen bijdragen.
	NettoGemeente wmo.Bedrag `json:"nettoGemeente"`
	// SaldoGemeente is the budget less nettoGemeente; below zero is a deficit.
	//
	//schema:nl Begroting − nettoGemeente. Onder nul is een tekort.
	SaldoGemeente wmo.Bedrag `json:"saldoGemeente"`
	//schema:nl De kosten van de aanbieder, variabel en vast.
	Kosten wmo.Bedrag `json:"kosten"` // of the provider
	//schema:nl Het resultaat van de aanbieder. Onder nul is een verlies.
	ResultaatAanbieder wmo.Bedrag `json:"resultaatAanbieder"` // below zero is a loss
	//schema:nl Welke van de twee partijen een tekort heeft.
	Tekort Tekort `json:"tekort"`
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
//
//schema:nl Eén vorm over alle scenario's.
type Vormsaldo struct {
	//schema:nl De naam van het arrangement.
	Vorm string `json:"vorm"`
	//schema:nl Wie volgens de bekostiging welk risico draagt.
	Risico Risicoverdeling `json:"risico"`
	// The names of the scenarios, the base among them, in which the municipality stays
	// within the budget, in which it does not, and in which the provider makes a loss.
	//
	//schema:nl De namen van de scenario's waarin de gemeente binnen haar begroting blijft, de basis meegerekend.
	BinnenBegroting []string `json:"binnenBegroting"`
	//schema:nl De namen van de scenario's waarin de gemeente een tekort heeft, de basis meegerekend.
	TekortGemeente []string `json:"tekortGemeente"`
	//schema:nl De namen van de scenario's waarin de aanbieder verlies maakt, de basis meegerekend.
	VerliesAanbieder []string `json:"verliesAanbieder"`
	// Gevoeligheden are the exact effects of one percent more and one percent less of each
	// quantity, from the base.
	//
	//schema:nl Wat één procent meer en één procent minder van elke hoeveelheid doet, vanaf de basis en elk alleen.
	Gevoeligheden []Gevoeligheid `json:"gevoeligheden"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Gevoeligheid is the effect of one shock alone on both parties.
//
//schema:nl Wat één schok alleen voor beide partijen doet.
type Gevoeligheid struct {
	//schema:nl Wat de schok vermenigvuldigt.
	Schok Schoksoort `json:"schok"`
	//schema:nl De factor: 1.01 of 0.99.
	Factor wmo.Getal `json:"factor"` // 1.01 or 0.99
	//schema:nl Hoeveel het saldo van de gemeente verbetert, in euro. Onder nul verslechtert het.
	SaldoGemeente wmo.Bedrag `json:"saldoGemeente"` // improvement for the municipality
	//schema:nl Hoeveel het resultaat van de aanbieder verbetert, in euro. Onder nul verslechtert het.
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
