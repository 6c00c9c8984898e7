package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Onderwerp is one part of the doordecentralisatie: what was to move from the
// centrumgemeenten to every municipality.
//
//schema:nl Deel van de doordecentralisatie: wat van de centrumgemeenten naar elke gemeente zou gaan.
type Onderwerp string

// The parts that were announced, each with a history of its own.
const (
	OnderwerpWoonplaats Onderwerp = "woonplaatsbeginsel"
	OnderwerpVerdeling  Onderwerp = "verdeelmodel"
	OnderwerpBudget     Onderwerp = "budget_nieuwe_clienten"
	OnderwerpOpvang     Onderwerp = "opvang"
)

var onderwerpwoorden = wmo.Opsomming[Onderwerp]{
	{OnderwerpWoonplaats, "voor beschermd wonen is de gemeente van de eigen woonplaats verantwoordelijk"},
	{OnderwerpVerdeling, "het geld voor beschermd wonen gaat volgens een objectief verdeelmodel naar alle gemeenten"},
	{OnderwerpBudget, "het geld voor nieuwe cliënten van beschermd wonen gaat naar alle gemeenten"},
	{OnderwerpOpvang, "opvang gaat van de centrumgemeenten naar alle gemeenten"},
}

func (Onderwerp) Woorden() []wmo.Woord { return onderwerpwoorden.Woorden() }

// Doordecentralisatievraag asks for one part: what holds and what was planned.
//
//schema:nl Vraag naar één onderdeel van de doordecentralisatie: wat geldt er op een dag, en wat was er toen gepland.
type Doordecentralisatievraag struct {
	//schema:nl Het onderdeel waar de vraag over gaat.
	Onderwerp Onderwerp `json:"onderwerp"`
}

// Doordecentralisatiestand is the answer, on one day, as known on one day.
//
//schema:nl Stand van één onderdeel op de dag van het peil, zoals bekend op peil.bekend. Wat later bekend werd verandert dit antwoord niet.
type Doordecentralisatiestand struct {
	//schema:nl Het onderdeel waarnaar is gevraagd.
	Onderwerp Onderwerp `json:"onderwerp"`
	//schema:nl Het peil van de vraag. Zonder bekend telt alles wat bij de laatste lezing van de bronnen bekend was.
	Peil wmo.Peil `json:"peil"`
	// Geldt is the rule in force on peil.Op as known on peil.Bekend; absent when none was
	// known.
	//
	//schema:nl De regel die op de dag van het peil geldt. Weggelaten: van die dag was geen regel bekend.
	Geldt *Geldend `json:"geldt,omitempty"`
	//schema:nl Het plan zoals het toen was: de laatste toen bekende aankondiging die een datum gaf of wegnam bepaalt het.
	Plan Plan `json:"plan"`
	// Gewijzigd says whether the move has been made on peil.Op: as a fact or, when that day
	// was still to come on peil.Bekend, by the plan of then.
	//
	//schema:nl Of de overgang naar alle gemeenten op de dag van het peil is gemaakt. Was die dag op peil.bekend gekomen, dan is het nee: geen
	//schema:nl gelezen tekst zegt dat de overgang is gemaakt. Moest zij nog komen, dan is het ja vanaf de datum van het plan en nee daarvoor,
	//schema:nl en onbepaald als het plan geen datum heeft. Na de laatste lezing van de bronnen is het ook onbepaald.
	Gewijzigd wmo.Uitkomst `json:"gewijzigd"`
	//schema:nl Waar gewijzigd op rust: op feiten als de dag was gekomen, op het plan als zij nog moest komen.
	Grondslag Grondslag `json:"grondslag"` // what Gewijzigd rests on
	// Aankondigingen are those about this part that were known on peil.Bekend, in order.
	//
	//schema:nl De aankondigingen over dit onderdeel die toen zeker bekend waren, in de volgorde waarin zij bekend werden. Leeg als er geen
	//schema:nl was.
	Aankondigingen []Aankondiging `json:"aankondigingen"`
	//schema:nl Wat het antwoord openlaat, zoals een aankondiging die toen misschien al bekend was. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Geldend is a rule in force.
//
//schema:nl Een regel die op een dag geldt.
type Geldend struct {
	//schema:nl Wat de regel zegt, in eigen woorden.
	Regel string `json:"regel"` // Dutch
	//schema:nl De periode waarin de regel geldt, beide dagen meegeteld. Zonder einddatum is geen einde bekend.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl Waar de regel staat.
	Bron wmo.Bron `json:"bron"`
}

// Plan is what was planned, as known on a day.
//
//schema:nl Wat er gepland was, zoals bekend op een dag.
type Plan struct {
	//schema:nl Of er een plan is, en of het een datum heeft.
	Stand Planstand `json:"stand"`
	//schema:nl De dag waarop het plan mikt. Weggelaten: er is geen datum.
	Datum wmo.Datum `json:"datum,omitzero"` // the day aimed at
	//schema:nl Code van de aankondiging die deze stand bracht. Weggelaten: geen aankondiging gaf een datum of nam die weg.
	Aankondiging string `json:"aankondiging,omitempty"` // code of the announcement that set it
}

// Planstand says whether a day is aimed at.
//
//schema:nl Of naar een dag wordt toegewerkt.
type Planstand string

// The states of a plan.
const (
	GeenPlan        Planstand = "geen_plan"
	DatumGepland    Planstand = "datum_gepland"
	GeenDatumBekend Planstand = "geen_datum_bekend"
)

var planstandwoorden = wmo.Opsomming[Planstand]{
	{GeenPlan, "er is nog niets aangekondigd"},
	{DatumGepland, "er is een datum aangekondigd"},
	{GeenDatumBekend, "de aangekondigde datum is vervallen en er is geen nieuwe bekend"},
}

func (Planstand) Woorden() []wmo.Woord { return planstandwoorden.Woorden() }

// Grondslag is what a statement about a day rests on.
//
//schema:nl Waarop een uitspraak over een dag rust.
type Grondslag string

// For a day in the past there are facts, for a day to come plans.
const (
	OpFeiten Grondslag = "feiten"
	OpPlan   Grondslag = "plan"
)

var grondslagwoorden = wmo.Opsomming[Grondslag]{
	{OpFeiten, "de dag was gekomen: wat er dan geldt, is bekend"},
	{OpPlan, "de dag moest nog komen: alleen het plan van toen is bekend"},
}

func (Grondslag) Woorden() []wmo.Woord { return grondslagwoorden.Woorden() }

// What is uncertain about what was known.
var (
	voorbehoudMogelijkBekend = register.Voorbehoud("BW-V-MOGELIJK-BEKEND", "de dag waarop iets bekend werd staat niet vast")
	voorbehoudNaLezing       = register.Voorbehoud("BW-V-NA-LEZING",
		"de teksten zijn het laatst gelezen op "+gelezen.String()+"; wat daarna bekend werd, staat er niet in")
)

// TraceDecentralisation tells of one part of the doordecentralisatie what holds on peil.Op and what
// was planned, as known on peil.Bekend. Whatever became known later changes nothing
// in the answer as known earlier.
func TraceDecentralisation(in Doordecentralisatievraag, peil wmo.Peil) (Doordecentralisatiestand, error) {
	return trace(in, peil, aankondigingen, geldend)
}

// trace is TraceDecentralisation with its tables as arguments, so that a test can add to them.
func trace(
	in Doordecentralisatievraag, peil wmo.Peil, alle []Aankondiging, regels map[Onderwerp]wmo.Tijdlijn[string],
) (Doordecentralisatiestand, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Doordecentralisatiestand{}, err
	}
	v := wmo.VerantwoordingOp(peil)
	uit := Doordecentralisatiestand{Onderwerp: in.Onderwerp, Peil: peil, Plan: Plan{Stand: GeenPlan}, Aankondigingen: []Aankondiging{}}
	if regel, err := regels[in.Onderwerp].Op(peil); err == nil {
		uit.Geldt = &Geldend{regel.Waarde, regel.Geldt, v.Citeer(regel.Bron)}
	}
	bekend := peil.Bekend
	if !bekend.IsValid() {
		bekend = gelezen
	}
	for i := range alle {
		a := &alle[i]
		if !slices.Contains(a.Onderwerpen, in.Onderwerp) || a.Bekend.Begindatum.After(bekend) {
			continue
		}
		if a.Bekend.Einddatum.After(bekend) {
			v.Behoud(a.mogelijkBekend(bekend))
			continue
		}
		bekendgemaakt := a.kopie()
		bekendgemaakt.Bron = v.Citeer(a.Bron)
		uit.Aankondigingen = append(uit.Aankondigingen, bekendgemaakt)
		uit.Plan = a.volgens(uit.Plan)
	}
	uit.vooruit(bekend)
	v.BehoudAls(peil.Op.After(gelezen) || peil.Bekend.After(gelezen), voorbehoudNaLezing)
	uit.Voorbehouden = v.Voorbehouden()
	return uit, nil
}

// vooruit fills in Gewijzigd and Grondslag. As a fact no move has been made: none of the
// texts that were read says so.
func (s *Doordecentralisatiestand) vooruit(bekend wmo.Datum) {
	s.Grondslag, s.Gewijzigd = OpPlan, wmo.Onbepaald
	switch {
	case !s.Peil.Op.After(bekend):
		s.Grondslag, s.Gewijzigd = OpFeiten, wmo.Nee
	case s.Plan.Stand == DatumGepland:
		s.Gewijzigd = wmo.UitkomstOf(!s.Peil.Op.Before(s.Plan.Datum))
	}
	if s.Grondslag == OpFeiten && s.Peil.Op.After(gelezen) {
		s.Grondslag, s.Gewijzigd = OpPlan, wmo.Onbepaald
	}
}
