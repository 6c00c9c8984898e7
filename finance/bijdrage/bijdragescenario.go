package bijdrage

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Bijdragescenariovraag asks what a bill would ask of a household. Nothing of it is law; the general
// contribution of [DetermineContribution] never applies it.
//
//schema:nl Vraagt wat een wetsvoorstel van een huishouden zou vragen, en hoe het er met dat voorstel voor staat. Het is geen geldend
//schema:nl recht, en finance.bijdrage rekent er nooit mee.
type Bijdragescenariovraag struct {
	//schema:nl Welk voorstel.
	Scenario Bijdragescenario `json:"scenario"`
	//schema:nl Of het huishouden uit één persoon of uit meer personen bestaat.
	Huishouden Huishoudsoort `json:"huishouden"`
	//schema:nl Het inkomen in euro per jaar waarover het voorstel rekent, met wat van het vermogen meetelt. Ontbreekt als alleen naar de
	//schema:nl stand van het voorstel wordt gevraagd.
	Inkomen *wmo.Bedrag `json:"inkomen,omitempty" jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"`
}

// Bijdragescenario is a bill that would change the contribution.
//
//schema:nl Een voorstel dat de bijdrage zou veranderen.
type Bijdragescenario string

// Wetsvoorstel36713 replaces the fixed amount by a contribution that depends on income.
const Wetsvoorstel36713 Bijdragescenario = "wetsvoorstel_36713"

var bijdragescenariowoorden = wmo.Opsomming[Bijdragescenario]{
	{Wetsvoorstel36713, "wetsvoorstel 36713: een bijdrage naar inkomen en vermogen in plaats van het vaste bedrag"},
}

func (Bijdragescenario) Woorden() []wmo.Woord { return bijdragescenariowoorden.Woorden() }

// Huishoudsoort is the kind of household for which the plan has limits.
//
//schema:nl De soort huishouden waarvoor het plan grenzen noemt.
type Huishoudsoort string

// The kinds of household.
const (
	Alleenstaand Huishoudsoort = "alleenstaand"
	Meerpersoons Huishoudsoort = "meerpersoons"
)

var huishoudsoortwoorden = wmo.Opsomming[Huishoudsoort]{
	{Alleenstaand, "een alleenstaande"},
	{Meerpersoons, "een huishouden van meer personen"},
}

func (Huishoudsoort) Woorden() []wmo.Woord { return huishoudsoortwoorden.Woorden() }

// Bijdragescenariobeeld is what the plan would ask, and where it stood on peil.Bekend.
//
//schema:nl Wat het plan zou vragen, en hoe het er op de dag waarop de kennis reikt voor stond.
type Bijdragescenariobeeld struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het voorstel uit de invoer.
	Scenario Bijdragescenario `json:"scenario"`
	//schema:nl Of het voorstel op de dag van het peil geldend recht is; onbepaald na de laatste tekst die gelezen is.
	Geldend wmo.Uitkomst `json:"geldend"`
	//schema:nl Het plan zoals het toen was.
	Plan Bijdrageplan `json:"plan"`
	//schema:nl Wat het plan zou vragen, in euro per maand. Ontbreekt als geen inkomen is opgegeven of de bedragen van het plan toen
	//schema:nl niet bekend waren.
	Bedrag *wmo.Bedrag `json:"bedrag,omitempty"`
	//schema:nl De aankondigingen die toen zeker bekend waren, op volgorde van bekend worden.
	Aankondigingen []Bijdrageaankondiging `json:"aankondigingen"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Alles wat is aangenomen. Een lege lijst als er niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// Bijdrageplan is the plan as it was known.
//
//schema:nl Het plan, zoals de laatste toen bekende aankondiging het maakte.
type Bijdrageplan struct {
	//schema:nl Of er een plan met een datum is.
	Stand Bijdrageplanstand `json:"stand"`
	//schema:nl De beoogde eerste dag. Ontbreekt als het plan er geen heeft.
	Datum wmo.Datum `json:"datum,omitzero"`
	//schema:nl Code van de aankondiging die deze stand bracht. Ontbreekt als er geen plan is.
	Aankondiging string `json:"aankondiging,omitempty"`
}

// Bijdrageplanstand is whether there is a plan with a date.
//
//schema:nl Of er een plan met een datum is.
type Bijdrageplanstand string

// The states of a plan.
const (
	GeenPlan     Bijdrageplanstand = "geen_plan"
	DatumGepland Bijdrageplanstand = "datum_gepland"
)

var planstandwoorden = wmo.Opsomming[Bijdrageplanstand]{
	{GeenPlan, "er was geen plan bekend"},
	{DatumGepland, "het plan heeft een beoogde eerste dag"},
}

func (Bijdrageplanstand) Woorden() []wmo.Woord { return planstandwoorden.Woorden() }

// Bijdrageaankondiging is one thing that was said or done about the plan.
//
//schema:nl Eén ding dat over het plan is gezegd of gedaan.
type Bijdrageaankondiging struct {
	//schema:nl Vaste code van de aankondiging.
	Code string `json:"code"`
	//schema:nl Wanneer dit bekend werd: van de eerste dag waarop dat kan tot en met de dag waarop het zeker was.
	Bekend wmo.Periode `json:"bekend"`
	//schema:nl Wat voor aankondiging het is.
	Soort Plansoort `json:"soort"`
	//schema:nl Wat zij met het plan doet.
	Gevolg Plangevolg `json:"gevolg"`
	//schema:nl De dag die zij noemt. Ontbreekt als zij er geen noemt.
	Datum wmo.Datum `json:"datum,omitzero"`
	//schema:nl Wat er is aangekondigd, in eigen woorden.
	Tekst string `json:"tekst"`
	//schema:nl Waar dit staat.
	Bron wmo.Bron `json:"bron"`
}

// Plansoort is the kind of an announcement.
//
//schema:nl Soort aankondiging over een plan.
type Plansoort string

// The kinds of announcements.
const (
	PlanVoornemen    Plansoort = "voornemen"
	PlanWetsvoorstel Plansoort = "wetsvoorstel"
	PlanFeit         Plansoort = "feit"
)

var plansoortwoorden = wmo.Opsomming[Plansoort]{
	{PlanVoornemen, "een voornemen van het kabinet"},
	{PlanWetsvoorstel, "een stap van het wetsvoorstel"},
	{PlanFeit, "iets wat op die dag zo bleek te zijn"},
}

func (Plansoort) Woorden() []wmo.Woord { return plansoortwoorden.Woorden() }

// Plangevolg is what an announcement does to the plan.
//
//schema:nl Wat een aankondiging met het plan doet.
type Plangevolg string

// What an announcement may do.
const (
	PlanKrijgtDatum Plangevolg = "nieuwe_datum"
	PlanBlijft      Plangevolg = "plan_blijft"
)

var plangevolgwoorden = wmo.Opsomming[Plangevolg]{
	{PlanKrijgtDatum, "het plan krijgt deze datum"},
	{PlanBlijft, "het plan blijft zoals het was"},
}

func (Plangevolg) Woorden() []wmo.Woord { return plangevolgwoorden.Woorden() }

var gemeenteNu = kit.Document("Gemeente.nu, abonnementstarief Wmo verdwijnt in 2027",
	"https://www.gemeente.nu/sociaal/wmo/abonnementstarief-wmo-verdwijnt-in-2027/", "")

var (
	bedragenPlan = dag("2025-03-31") // since when the amounts of the plan are certainly known
	minimumPlan  = wmo.MustBedrag("23.60")
	maximumPlan  = wmo.MustBedrag("328.00")
	grenzenPlan  = map[Huishoudsoort][2]wmo.Bedrag{
		Alleenstaand: {wmo.MustBedrag("24500.00"), wmo.MustBedrag("61000.00")},
		Meerpersoons: {wmo.MustBedrag("34000.00"), wmo.MustBedrag("70500.00")},
	}
)

var (
	formulePlan = register.Formule("FIN-F-BA-PLAN", "b = m + (M − m) · (min(max(I, D), E) − D) / (E − D)",
		"m minimum en M maximum per maand, I inkomen per jaar, D en E de inkomens tot waar het minimum en vanaf waar het maximum geldt; op de cent",
		gemeenteNu.Als(wmo.Afgeleid))

	aannameLineair = register.Aanname("FIN-A-BA-LINEAIR",
		"tussen het minimum en het maximum loopt de bijdrage gelijkmatig op: het plan noemt alleen de uiteinden, die ongeveer zijn", gemeenteNu.Als(wmo.Afgeleid))
	voorbehoudScenario = register.Voorbehoud("FIN-V-BA-SCENARIO",
		"dit is een scenario: het wetsvoorstel is geen geldend recht, gemeenten zouden groepen kunnen vrijstellen, en de tekst ervan is hier niet gelezen")
	voorbehoudPlanLater     = register.Voorbehoud("FIN-V-BA-PLAN-LATER", "de bedragen van het plan waren toen niet zeker bekend")
	voorbehoudPlanMisschien = register.Voorbehoud("FIN-V-BA-PLAN-MISSCHIEN", "een aankondiging was toen misschien al bekend, en niet zeker")
	voorbehoudPlanTekst     = register.Voorbehoud("FIN-V-BA-PLAN-TEKST", "de laatste tekst die gelezen is, van 2026-07-01, heeft het vaste bedrag; "+
		"of er na de dag van lezen een andere kwam is niet bekend", wet("2026-07-01", "2.1.4a", "4", ""))
)

// ExploreBill says what bill 36713 would ask of a household, with the state of the bill as known on
// peil.Bekend. The error is [wmo.Bevindingen] when the question cannot be used.
func ExploreBill(in Bijdragescenariovraag, peil wmo.Peil) (Bijdragescenariobeeld, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Bijdragescenariobeeld{}, err
	}
	r := wmo.VerantwoordingOp(peil)
	uit := Bijdragescenariobeeld{
		Peil: peil, Scenario: in.Scenario, Geldend: wmo.Nee, Plan: Bijdrageplan{Stand: GeenPlan}, Aankondigingen: []Bijdrageaankondiging{},
	}
	r.Behoud(voorbehoudScenario)
	if peil.Op.After(kit.Herlezen()) {
		uit.Geldend = wmo.Onbepaald
		r.Behoud(voorbehoudPlanTekst)
	}
	uit.volg(&r)
	switch {
	case in.Inkomen == nil:
	case !peil.Kent(bedragenPlan):
		r.Behoud(voorbehoudPlanLater)
	default:
		uit.Bedrag = in.reken(&r)
	}
	uit.Berekening, uit.Aannames, uit.Voorbehouden = r.Berekening(), r.Aannames(), r.Voorbehouden()
	return uit, nil
}

// volg goes through the announcements that were known.
func (u *Bijdragescenariobeeld) volg(r *wmo.Verantwoording) {
	for _, a := range plannen() {
		switch {
		case u.Peil.Kent(a.Bekend.Einddatum):
			a.Bron = r.Citeer(a.Bron)
			u.Aankondigingen = append(u.Aankondigingen, a)
			if a.Gevolg == PlanKrijgtDatum {
				u.Plan = Bijdrageplan{DatumGepland, a.Datum, a.Code}
			}
		case u.Peil.Kent(a.Bekend.Begindatum):
			r.Behoud(voorbehoudPlanMisschien.Zegt("toen misschien al bekend, zeker vanaf " + a.Bekend.Einddatum.String() + ": " + a.Tekst).Volgens(a.Bron))
		}
	}
	slices.SortStableFunc(u.Aankondigingen, func(a, b Bijdrageaankondiging) int { return a.Bekend.Einddatum.Compare(b.Bekend.Einddatum) })
}

// reken is what the plan would ask per month.
func (in *Bijdragescenariovraag) reken(r *wmo.Verantwoording) *wmo.Bedrag {
	g := grenzenPlan[in.Huishouden]
	binnen := kit.Grootste(g[0], kit.Kleinste(*in.Inkomen, g[1])).Min(g[0])
	breedte := g[1].Min(g[0])
	b := kit.Gedeeld(minimumPlan.Maal(breedte.Getal()).Plus(maximumPlan.Min(minimumPlan).Maal(binnen.Getal())), breedte.Getal())
	r.NeemAan(aannameLineair)
	r.Stap(formulePlan, "wat het plan per maand zou vragen", wmo.Euro("b", b), wmo.Euro("m", minimumPlan), wmo.Euro("M", maximumPlan),
		wmo.Euro("I", *in.Inkomen), wmo.Euro("D", g[0]), wmo.Euro("E", g[1]))
	return &b
}
