package verblijfsbijdrage

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Voorzieningsoort is what somebody has been granted.
//
//schema:nl Welke voorziening iemand heeft.
type Voorzieningsoort string

// What somebody has been granted.
const (
	VoorzieningInstelling     Voorzieningsoort = "instelling"
	VoorzieningPgbMetWonen    Voorzieningsoort = "pgb_met_wonen"
	VoorzieningPgbZonderWonen Voorzieningsoort = "pgb_zonder_wonen"
	VoorzieningGescheiden     Voorzieningsoort = "wonen_en_zorg_gescheiden"
	VoorzieningOpvang         Voorzieningsoort = "opvang"
	VoorzieningAnders         Voorzieningsoort = "anders"
)

var voorzieningwoorden = wmo.Opsomming[Voorzieningsoort]{
	{VoorzieningInstelling, "verblijf in een instelling voor beschermd wonen"},
	{VoorzieningPgbMetWonen, "een persoonsgebonden budget voor beschermd wonen, met een vergoeding voor het wonen"},
	{VoorzieningPgbZonderWonen, "een persoonsgebonden budget voor beschermd wonen, zonder vergoeding voor het wonen"},
	{VoorzieningGescheiden, "beschermd wonen in een woning die de bewoner zelf huurt of bezit"},
	{VoorzieningOpvang, "opvang"},
	{VoorzieningAnders, "een andere maatwerkvoorziening, persoonsgebonden budget of algemene voorziening"},
}

func (Voorzieningsoort) Woorden() []wmo.Woord { return voorzieningwoorden.Woorden() }

// Echtgenootsituatie is how the spouse lives, or that there is none. Whoever shares a household is
// married (Wmo 2015, 1.1.2).
//
//schema:nl Hoe de echtgenoot woont en wat die ontvangt, of dat er geen is. Wie een gezamenlijke huishouding voert telt
//schema:nl als gehuwd.
type Echtgenootsituatie string

// How the spouse lives.
const (
	EchtgenootGeen               Echtgenootsituatie = "geen"
	EchtgenootThuisZonder        Echtgenootsituatie = "thuis_zonder_voorziening"
	EchtgenootThuisMet           Echtgenootsituatie = "thuis_met_voorziening"
	EchtgenootInBeschermdWonen   Echtgenootsituatie = "beschermd_wonen"
	EchtgenootMetWlz             Echtgenootsituatie = "wlz"
	EchtgenootMetHogeWlzBijdrage Echtgenootsituatie = "wlz_hoge_bijdrage"
)

var echtgenootwoorden = wmo.Opsomming[Echtgenootsituatie]{
	{EchtgenootGeen, "de cliënt is ongehuwd"},
	{EchtgenootThuisZonder, "thuis, zonder maatwerkvoorziening of persoonsgebonden budget"},
	{EchtgenootThuisMet, "thuis, met een andere maatwerkvoorziening of een persoonsgebonden budget"},
	{EchtgenootInBeschermdWonen, "ook in beschermd wonen; sinds 2020 ook met een persoonsgebonden budget daarvoor"},
	{EchtgenootMetWlz, "zorg uit de Wlz (verblijf, pakket thuis of persoonsgebonden budget), zonder de hoge bijdrage daarvoor"},
	{EchtgenootMetHogeWlzBijdrage, "verschuldigt de hoge bijdrage van de Wlz (Besluit langdurige zorg 3.3.2.1)"},
}

func (Echtgenootsituatie) Woorden() []wmo.Woord { return echtgenootwoorden.Woorden() }

// Bijdragesoortvraag asks which contribution somebody owes in the month of peil.op. A fact that is left
// out is not known.
//
//schema:nl Vraagt welke bijdrage iemand verschuldigd is in de maand van het peil: de hoge of de lage voor beschermd
//schema:nl wonen, of geen daarvan. Wat is weggelaten, is niet bekend.
type Bijdragesoortvraag struct {
	//schema:nl Welke voorziening de cliënt heeft.
	Voorziening Voorzieningsoort `json:"voorziening,omitempty"`
	//schema:nl Hoe de echtgenoot woont, of dat er geen is.
	Echtgenoot Echtgenootsituatie `json:"echtgenoot,omitempty"`
	// EersteMaanden says whether the day is in the first months of the stay: see [CalculateLowPeriod].
	//
	//schema:nl Of de dag van het peil in de eerste maanden van het verblijf valt: zes voor wie voor 2019 begon, en vier
	//schema:nl daarna. De operatie finance.laagperiode rekent dat na.
	EersteMaanden wmo.Uitkomst `json:"eersteMaanden,omitzero"`
	//schema:nl Of de dag van het peil in de eerste maanden van het verblijf van de echtgenoot valt, als die ook in beschermd
	//schema:nl wonen is.
	EersteMaandenEchtgenoot wmo.Uitkomst `json:"eersteMaandenEchtgenoot,omitzero"`
	// Logeert: a guest who stays for at most two weeks in two months.
	//
	//schema:nl Of de cliënt alleen logeert: hoogstens twee weken per twee maanden. Ja betekent dat de maanden niet optellen,
	//schema:nl en dat het dus bij de eerste maanden blijft.
	Logeert wmo.Uitkomst `json:"logeert,omitzero"`
	// ZvwUitgeput: the stay follows one that the health insurance stopped paying at its maximum.
	//
	//schema:nl Of het recht op verblijf met geestelijke gezondheidszorg uit de zorgverzekering is geëindigd omdat de
	//schema:nl maximumduur was bereikt.
	ZvwUitgeput wmo.Uitkomst `json:"zvwUitgeput,omitzero"`
	//schema:nl Of dit verblijf begon binnen vier maanden (voor 2019: zes) na een verblijf in beschermd wonen waarvoor de hoge
	//schema:nl bijdrage verschuldigd was.
	EerderHoog wmo.Uitkomst `json:"eerderHoog,omitzero"`
	//schema:nl Of dit verblijf begon binnen vier maanden (voor 2019: zes) na een verblijf waarvoor de hoge bijdrage van de Wlz
	//schema:nl verschuldigd was.
	EerderHoogWlz wmo.Uitkomst `json:"eerderHoogWlz,omitzero"`
	//schema:nl Of de cliënt, of het echtpaar, kinderen onderhoudt voor wie kinderbijslag bestaat, of die jonger dan 27 zijn en
	//schema:nl studiefinanciering hebben.
	Kinderen wmo.Uitkomst `json:"kinderen,omitzero"`
	//schema:nl Of het college waarschijnlijk acht dat het verblijf binnen vier maanden (voor 2019: een half jaar) kan eindigen,
	//schema:nl met terugkeer naar de maatschappij.
	VertrekVerwacht wmo.Uitkomst `json:"vertrekVerwacht,omitzero"`
}

// Bijdragesoortbeeld is the answer to a [Bijdragesoortvraag].
//
//schema:nl Welke bijdrage iemand verschuldigd is, met de regels waarop dat rust.
type Bijdragesoortbeeld struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De soort bijdrage voor beschermd wonen. Geen betekent dat die bijdrage niet geldt. Ontbreekt zolang zij openstaat.
	Soort Verblijfsbijdragesoort `json:"soort,omitempty"`
	//schema:nl Of de bijdrage voor beschermd wonen geldt.
	BeschermdWonen wmo.Motivering[struct{}] `json:"beschermdWonen"`
	//schema:nl Of er een grond is voor de lage bijdrage. Zij gaat voor de hoge.
	Laag wmo.Motivering[struct{}] `json:"laag"`
	//schema:nl Of het geval onder de hoge bijdrage valt als er geen grond is voor de lage.
	Hoog wmo.Motivering[struct{}] `json:"hoog"`
	//schema:nl Of cliënt en echtgenoot de bijdrage samen één keer verschuldigd zijn.
	Samen wmo.Motivering[struct{}] `json:"samen"`
	//schema:nl Of in plaats daarvan de algemene bijdrage in beeld komt. Of die verschuldigd is, is een andere vraag.
	Algemeen wmo.Motivering[struct{}] `json:"algemeen"`
	//schema:nl JSON Pointers van de feiten om nu naar te vragen. Ontbreekt als geen feit de soort openhoudt.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

var voorbehoudSoortNihil = register.Voorbehoud("FIN-V-BS-NIHIL",
	"of de bijdrage nihil is door een laag inkomen is een vraag naar het bedrag, en staat hier niet", ub("3.12", "6", ""))

// DetermineKind determines which contribution for beschermd wonen is owed in the month of peil.Op: high,
// low, or none. The error is [wmo.Bevindingen] when the facts contradict each other.
func DetermineKind(in Bijdragesoortvraag, peil wmo.Peil) (Bijdragesoortbeeld, error) {
	r, err := kit.Keur(&in, peil, func(k *kit.Keuring) {
		k.Bevindingen = append(k.Bevindingen, wmo.LeidAf(soortStrijdig, &in, peil)...)
	})
	if err != nil {
		return Bijdragesoortbeeld{}, err
	}
	wonen, laag := wmo.Een(beschermdWonenRegels, &in, peil), wmo.Een(laagRegels, &in, peil)
	uit := Bijdragesoortbeeld{
		Peil: peil, BeschermdWonen: wonen.Motiveer(), Laag: laag.Motiveer(), Hoog: wmo.Een(hoogRegels, &in, peil).Motiveer(),
		Samen: wmo.Een(samenRegels, &in, peil).Motiveer(), Algemeen: wmo.Een(algemeenRegels, &in, peil).Motiveer(),
	}
	switch {
	case wonen.Uitkomst == wmo.Nee:
		uit.Soort = BijdrageGeen
	case wonen.Uitkomst == wmo.Ja && laag.Uitkomst == wmo.Ja:
		uit.Soort = BijdrageLaag
	case wonen.Uitkomst == wmo.Ja && laag.Uitkomst == wmo.Nee:
		uit.Soort = BijdrageHoog
	default:
		uit.Ontbreekt = slices.Compact(slices.Sorted(slices.Values(append(wonen.Ontbreekt(), laag.Ontbreekt()...))))
	}
	r.BehoudAls(uit.Soort == BijdrageLaag || uit.Soort == BijdrageHoog, voorbehoudSoortNihil)
	uit.Voorbehouden = r.Voorbehouden()
	return uit, nil
}
