package bw

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Aankondiging is one thing that was said or done about the doordecentralisatie.
//
//schema:nl Eén ding dat over de doordecentralisatie is gezegd of gedaan, met wat dat voor het plan betekende.
type Aankondiging struct {
	//schema:nl Vaste code van de aankondiging, zoals BW-DD-01. Een code wordt nooit opnieuw gebruikt.
	Code string `json:"code"` // "BW-DD-01"; never given to another
	// Bekend is the stretch in which it became known: from the first possible day through
	// the day on which it certainly was. One day when that day is known.
	//
	//schema:nl Wanneer dit bekend werd: van de eerste dag waarop dat kan zijn geweest tot en met de dag waarop het zeker bekend was. Begin en
	//schema:nl einde zijn gelijk als de dag vaststaat.
	Bekend wmo.Periode `json:"bekend"`
	//schema:nl De onderdelen van de doordecentralisatie waar de aankondiging over gaat.
	Onderwerpen []Onderwerp `json:"onderwerpen"`
	//schema:nl Wat voor aankondiging het is: een wet, een advies, een afspraak, een voornemen, een stap van een wetsvoorstel of een feit.
	Soort Aankondigingssoort `json:"soort"`
	//schema:nl Wat de aankondiging met het plan doet. Bij nieuwe_datum wordt datum de datum van het plan, bij datum_vervallen heeft het plan
	//schema:nl er geen meer, bij plan_blijft verandert er niets.
	Gevolg Gevolg `json:"gevolg"`
	//schema:nl De dag die de aankondiging noemt. Weggelaten: zij noemt geen dag.
	Datum wmo.Datum `json:"datum,omitzero"` // the day that it names
	//schema:nl Wat er is aangekondigd, in eigen woorden.
	Tekst string `json:"tekst"` // Dutch
	//schema:nl Waar dit staat.
	Bron wmo.Bron `json:"bron"`
}

// Aankondigingssoort is the kind of an announcement.
//
//schema:nl Soort aankondiging.
type Aankondigingssoort string

// The kinds.
const (
	SoortWet          Aankondigingssoort = "wet"
	SoortAdvies       Aankondigingssoort = "advies"
	SoortAfspraak     Aankondigingssoort = "afspraak"
	SoortVoornemen    Aankondigingssoort = "voornemen"
	SoortWetsvoorstel Aankondigingssoort = "wetsvoorstel"
	SoortFeit         Aankondigingssoort = "feit"
)

var aankondigingssoortwoorden = wmo.Opsomming[Aankondigingssoort]{
	{SoortWet, "een wet die is aangenomen"},
	{SoortAdvies, "een advies aan het Rijk of de gemeenten"},
	{SoortAfspraak, "een afspraak tussen Rijk en gemeenten"},
	{SoortVoornemen, "een voornemen of een brief over de planning"},
	{SoortWetsvoorstel, "een stap van het wetsvoorstel"},
	{SoortFeit, "iets wat op die dag zo bleek te zijn"},
}

func (Aankondigingssoort) Woorden() []wmo.Woord { return aankondigingssoortwoorden.Woorden() }

// Gevolg is what an announcement does to the plan.
//
//schema:nl Wat een aankondiging met het plan doet.
type Gevolg string

// The effects on a plan.
const (
	NieuweDatum    Gevolg = "nieuwe_datum"
	DatumVervallen Gevolg = "datum_vervallen"
	PlanBlijft     Gevolg = "plan_blijft"
)

var gevolgwoorden = wmo.Opsomming[Gevolg]{
	{NieuweDatum, "het plan krijgt deze datum"},
	{DatumVervallen, "het plan heeft geen datum meer"},
	{PlanBlijft, "het plan blijft zoals het was"},
}

func (Gevolg) Woorden() []wmo.Woord { return gevolgwoorden.Woorden() }

// Aankondigingen lists all of them in the order in which they became known: the
// history that an auditor reads.
func Aankondigingen() []Aankondiging {
	as := slices.Clone(aankondigingen)
	for i := range as {
		as[i] = as[i].kopie()
	}
	return as
}

func (a *Aankondiging) kopie() Aankondiging {
	b := *a
	b.Onderwerpen = slices.Clone(a.Onderwerpen)
	return b
}

// volgens is the plan p after this announcement.
func (a *Aankondiging) volgens(p Plan) Plan {
	switch a.Gevolg {
	case NieuweDatum:
		return Plan{DatumGepland, a.Datum, a.Code}
	case DatumVervallen:
		return Plan{Stand: GeenDatumBekend, Aankondiging: a.Code}
	default:
		return p
	}
}

func (a *Aankondiging) mogelijkBekend(op wmo.Datum) wmo.Voorbehoud {
	return voorbehoudMogelijkBekend.Volgens(a.Bron).
		Zegt(fmt.Sprintf("op %s mogelijk al bekend, zeker vanaf %s: %s [%s]", op, a.Bekend.Einddatum, a.Tekst, a.Code))
}

// bekendOp is a known day; bekendTussen is the stretch in which an unknown day lies.
func bekendOp(dag string) wmo.Periode               { return wmo.MustPeriode(dag, dag) }
func bekendTussen(eerste, zeker string) wmo.Periode { return wmo.MustPeriode(eerste, zeker) }

// alleBW are the three parts of the move of beschermd wonen, which were planned together.
var alleBW = []Onderwerp{OnderwerpWoonplaats, OnderwerpVerdeling, OnderwerpBudget}

var brief25feb2022 = document("Rijksoverheid, invoering woonplaatsbeginsel beschermd wonen per 2023 niet langer haalbaar",
	"https://www.rijksoverheid.nl/actueel/nieuws/2022/02/25/invoering-woonplaatsbeginsel-beschermd-wonen-per-2023-niet-langer-haalbaar", "2022-02-25")

// aankondigingen is the history. Where a page has no date Bekend is a stretch of days; an
// answer as known on a day within it has a reservation.
var aankondigingen = []Aankondiging{
	{
		Code: "BW-DD-01", Bekend: bekendOp("2014-07-09"), Onderwerpen: alleBW,
		Soort: SoortWet, Gevolg: PlanBlijft, Datum: wmo.MustDatum("2015-01-01"),
		Tekst: "Wmo 2015: beschermd wonen wordt een taak van alle gemeenten, het geld gaat alleen naar de centrumgemeenten",
		Bron:  mvt36288,
	},
	{
		// Dated 11 November, and handed over the day after.
		Code: "BW-DD-02", Bekend: bekendTussen("2015-11-11", "2015-11-12"), Onderwerpen: alleBW,
		Soort: SoortAdvies, Gevolg: PlanBlijft,
		Tekst: "commissie Toekomst beschermd wonen: van beschermd wonen naar een beschermd thuis, met een objectieve verdeling over alle gemeenten",
		Bron: documentGezien("VNG, reactie op het advies van de commissie Toekomst beschermd wonen",
			"https://vng.nl/brieven/reactie-vng-op-advies-commissie-toekomst-beschermd-wonen", "", herlezen),
	},
	{
		Code: "BW-DD-25", Bekend: bekendTussen("2016-01-01", "2016-12-31"), Onderwerpen: []Onderwerp{OnderwerpVerdeling, OnderwerpBudget},
		Soort: SoortAfspraak, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2020-01-01"),
		Tekst: "landelijk is afgesproken het geld voor beschermd wonen per 2020 over alle gemeenten te verdelen",
		Bron: documentGezien("Regio Hart van Brabant, beschermd wonen",
			"https://www.regio-hartvanbrabant.nl/programmas/mens-en-samenleving/maatschappelijke-ontwikkeling/beschermd-wonen", "", herlezen),
	},
	{
		// The page calls 2020 an earlier intention, and asks to stop for now.
		Code: "BW-DD-03", Bekend: bekendTussen("2016-01-01", "2018-12-31"), Onderwerpen: []Onderwerp{OnderwerpVerdeling},
		Soort: SoortAdvies, Gevolg: PlanBlijft,
		Tekst: "de VNG-commissie vraagt om voorlopig pas op de plaats te maken met het verdeelmodel, dat voor 2020 was voorgenomen: " +
			"niet vaststaat wie naar de Wlz gaat",
		Bron: document("VNG, commissie wil pas op de plaats met verdeelmodel beschermd wonen",
			"https://vng.nl/nieuws/vng-cie-wil-pas-op-de-plaats-verdeelmodel-beschermd-wonen", ""),
	},
	{
		Code: "BW-DD-04", Bekend: bekendTussen("2019-01-01", "2019-03-31"), Onderwerpen: []Onderwerp{OnderwerpWoonplaats, OnderwerpOpvang},
		Soort: SoortVoornemen, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2021-01-01"),
		Tekst: "alle 355 gemeenten worden ieder voor zich verantwoordelijk voor beschermd wonen en voor maatschappelijke opvang",
		Bron: document("Valente (opvang.nl), nieuwe modelbeleidsregels landelijke toegankelijkheid",
			"https://www.opvang.nl/site/item/nieuwe-model-beleidsregels-landelijke-toegankelijkheid-maatschappelijke-opv", ""),
	},
	{
		Code: "BW-DD-05", Bekend: bekendTussen("2019-06-01", "2019-06-30"), Onderwerpen: slices.Concat(alleBW, []Onderwerp{OnderwerpOpvang}),
		Soort: SoortAdvies, Gevolg: PlanBlijft,
		Tekst: "rapport van het expertiseteam over opvang, beschermd wonen en beschermd thuis",
		Bron: document("Regio Hart van Brabant, landelijke ontwikkelingen beschermd wonen en maatschappelijke opvang",
			"https://www.regio-hartvanbrabant.nl/nieuws/798-landelijke-ontwikkelingen-beschermd-wonen-en-maatschappelijke-opvang", ""),
	},
	{
		Code: "BW-DD-06", Bekend: bekendOp("2019-07-04"), Onderwerpen: alleBW,
		Soort: SoortAfspraak, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2022-01-01"),
		Tekst: "beschermd wonen gaat in tien jaar geleidelijk naar alle gemeenten: nieuwe cliënten vanaf 2022, bestaande blijven bij de centrumgemeente; " +
			"vanaf 2022 wordt een deel van het geld objectief verdeeld",
		Bron: akkoord2019,
	},
	{
		Code: "BW-DD-07", Bekend: bekendOp("2019-07-04"), Onderwerpen: []Onderwerp{OnderwerpOpvang},
		Soort: SoortAfspraak, Gevolg: DatumVervallen,
		Tekst: "maatschappelijke opvang blijft bij de centrumgemeenten; na vier jaar wordt opnieuw gekeken", Bron: akkoord2019,
	},
	{
		Code: "BW-DD-08", Bekend: bekendOp("2020-07-15"), Onderwerpen: []Onderwerp{OnderwerpWoonplaats},
		Soort: SoortWetsvoorstel, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2022-01-01"),
		Tekst: "internetconsultatie van het wetsvoorstel woonplaatsbeginsel beschermd wonen",
		Bron: document("Schulinck, reactie op wetsvoorstel woonplaatsbeginsel beschermd wonen",
			"https://www.schulinck.nl/sociaal-domein/wmo-nieuws-reactie-schulinck-op-wetsvoorstel-woonplaatsbeginsel-beschermd-wonen/", ""),
	},
	{
		Code: "BW-DD-09", Bekend: bekendTussen("2020-12-01", "2020-12-31"), Onderwerpen: []Onderwerp{OnderwerpVerdeling, OnderwerpBudget},
		Soort: SoortVoornemen, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2023-01-01"),
		Tekst: "het geld en het verdeelmodel schuiven van 2022 naar 2023; de groei in tien jaar blijft", Bron: gooiseMeren,
	},
	{
		Code: "BW-DD-10", Bekend: bekendTussen("2020-12-01", "2020-12-31"), Onderwerpen: []Onderwerp{OnderwerpWoonplaats},
		Soort: SoortVoornemen, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2023-01-01"),
		Tekst: "het woonplaatsbeginsel, dat tegelijk met het verdeelmodel zou ingaan, schuift mee van 2022 naar 2023", Bron: gooiseMeren.Als(wmo.Afgeleid),
	},
	{
		// Given in 2021; published with the bill.
		Code: "BW-DD-11", Bekend: bekendTussen("2021-04-28", "2023-01-31"), Onderwerpen: []Onderwerp{OnderwerpWoonplaats},
		Soort: SoortAdvies, Gevolg: PlanBlijft,
		Tekst: "de Raad van State is kritisch over gespecialiseerde plaatsen en over de uitvoering",
		Bron:  document("Raad van State, advies W13.20.0497/III", "https://zoek.officielebekendmakingen.nl/stcrt-2023-946.html", "2021-04-28"),
	},
	{
		Code: "BW-DD-12", Bekend: bekendOp("2021-12-14"), Onderwerpen: []Onderwerp{OnderwerpVerdeling, OnderwerpBudget},
		Soort: SoortAfspraak, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2023-01-01"),
		Tekst: "de VNG stemt in met het verdeelmodel, met een tussentijdse toets in 2025 en een evaluatie in 2027 (de " +
			"ingangsdatum staat er niet met zoveel woorden)",
		Bron: document("Valente, akkoord VNG over verdeelmodel beschermd wonen",
			"https://www.valente.nl/nieuws/akkoord-vng-verdeelmodel-beschermd-wonen/", "2021-12-14").Als(wmo.Afgeleid),
	},
	{
		Code: "BW-DD-13", Bekend: bekendTussen("2022-01-01", "2022-02-25"), Onderwerpen: alleBW,
		Soort: SoortFeit, Gevolg: PlanBlijft, Datum: wmo.MustDatum("2022-01-01"),
		Tekst: "de doordecentralisatie van beschermd wonen heet begonnen: beleid, want wet en geld zijn niet veranderd", Bron: brief25feb2022,
	},
	{
		Code: "BW-DD-14", Bekend: bekendOp("2022-02-25"), Onderwerpen: alleBW,
		Soort: SoortVoornemen, Gevolg: DatumVervallen,
		Tekst: "woonplaatsbeginsel en verdeelmodel zijn per 2023-01-01 niet haalbaar; een nieuwe datum volgt later", Bron: brief25feb2022,
	},
	{
		Code: "BW-DD-15", Bekend: bekendTussen("2022-06-30", "2022-07-06"), Onderwerpen: alleBW,
		Soort: SoortAfspraak, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2024-01-01"),
		Tekst: "de voorbereiding gaat door: alle gemeenten krijgen vanaf 2024 geld voor beschermd wonen volgens het " +
			"verdeelmodel, en het wetsvoorstel wordt ingediend",
		Bron: document("Kamerstuk 29325, nr. 137", "https://zoek.officielebekendmakingen.nl/kst-29325-137.html", "2022-07-06"),
	},
	{
		Code: "BW-DD-16", Bekend: bekendOp("2023-01-16"), Onderwerpen: []Onderwerp{OnderwerpWoonplaats},
		Soort: SoortWetsvoorstel, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2024-01-01"),
		Tekst: "wetsvoorstel 36288 is ingediend; het treedt in werking op een dag bij koninklijk besluit, met 2024-01-01 als doel", Bron: wetsvoorstel36288,
	},
	{
		Code: "BW-DD-17", Bekend: bekendTussen("2023-01-17", "2023-06-30"), Onderwerpen: alleBW,
		Soort: SoortVoornemen, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2025-01-01"),
		Tekst: "woonplaatsbeginsel en verdeelmodel schuiven samen een jaar op",
		Bron:  document("Kamerstuk 29325, nr. 155", "https://zoek.officielebekendmakingen.nl/kst-29325-155.html", "2023-06-30"),
	},
	{
		// On the list of 2023-09-06; certainly known by 25 September.
		Code: "BW-DD-18", Bekend: bekendTussen("2023-09-06", "2023-09-25"), Onderwerpen: alleBW,
		Soort: SoortWetsvoorstel, Gevolg: PlanBlijft,
		Tekst: "het wetsvoorstel is controversieel verklaard",
		Bron:  document("Kamerstuk 36288, nr. 8", "https://zoek.officielebekendmakingen.nl/kst-36288-8.html", "2024-03-06"),
	},
	{
		Code: "BW-DD-26", Bekend: bekendOp("2023-12-27"), Onderwerpen: alleBW,
		Soort: SoortFeit, Gevolg: PlanBlijft,
		Tekst: "de regio Alkmaar stopt de voorbereiding van de decentralisatie",
		Bron: document("072nieuws, decentralisatie beschermd wonen in regio Alkmaar stopt",
			"https://072nieuws.nl/nieuws/artikel/alkmaar/decentralisatie-beschermd-wonen-in-regio-alkmaar-stopt/", "2023-12-27"),
	},
	{
		Code: "BW-DD-19", Bekend: bekendOp("2024-03-06"), Onderwerpen: []Onderwerp{OnderwerpWoonplaats},
		Soort: SoortWetsvoorstel, Gevolg: PlanBlijft,
		Tekst: "nota naar aanleiding van het verslag, terwijl het wetsvoorstel controversieel is",
		Bron:  document("Kamerstuk 36288, nr. 8", "https://zoek.officielebekendmakingen.nl/kst-36288-8.html", "2024-03-06"),
	},
	{
		Code: "BW-DD-20", Bekend: bekendTussen("2024-03-07", "2024-07-31"), Onderwerpen: alleBW,
		Soort: SoortVoornemen, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2026-01-01"),
		Tekst: "2025 is niet meer mogelijk, het doel wordt 2026-01-01; in 2025 houden de centrumgemeenten het geld volgens het historische model",
		Bron:  schulinck2025,
	},
	{
		Code: "BW-DD-21", Bekend: bekendTussen("2024-07-01", "2025-06-30"), Onderwerpen: alleBW,
		Soort: SoortVoornemen, Gevolg: DatumVervallen,
		Tekst: "2026-01-01 is niet haalbaar; een nieuwe datum is in het gelezen deel niet genoemd",
		Bron: document("Binnenlands Bestuur, hervormingen beschermd wonen opnieuw uitgesteld",
			"https://www.binnenlandsbestuur.nl/sociaal/hervormingen-beschermd-wonen-opnieuw-uitgesteld", ""),
	},
	{
		Code: "BW-DD-22", Bekend: bekendOp("2025-12-17"), Onderwerpen: alleBW,
		Soort: SoortVoornemen, Gevolg: PlanBlijft,
		Tekst: "brief over de aanpak van dakloosheid en de beweging naar een beschermd thuis; wat daarin over de invoering staat, is niet gezien",
		Bron: document("Kamerstuk 29325, nr. 193",
			"https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D52910&id=2025D52910", "2025-12-17").Als(wmo.Aanname),
	},
	{
		Code: "BW-DD-23", Bekend: bekendOp("2026-01-01"), Onderwerpen: []Onderwerp{OnderwerpWoonplaats},
		Soort: SoortFeit, Gevolg: PlanBlijft,
		Tekst: "de wettekst van 2026-01-01 wijst de gemeente aan tot wie de persoon zich wendt", Bron: wmo2015.van("2026-01-01").art("1.2.1", "", "b"),
	},
	{
		Code: "BW-DD-24", Bekend: bekendOp("2026-07-01"), Onderwerpen: []Onderwerp{OnderwerpWoonplaats},
		Soort: SoortFeit, Gevolg: PlanBlijft,
		Tekst: "de wettekst van 2026-07-01 wijst nog altijd de gemeente aan tot wie de persoon zich wendt", Bron: wmo2015.art("1.2.1", "", "b"),
	},
}

var (
	mvt36288 = document("Memorie van toelichting bij wetsvoorstel 36288", "https://zoek.officielebekendmakingen.nl/dossier/kst-36288-3.html", "2023-01-16")

	wetsvoorstel36288 = document("Wetsvoorstel 36288, woonplaatsbeginsel beschermd wonen", "https://www.openkamer.org/kamerstuk/36288/2/", "2023-01-16")

	akkoord2019 = document("Rijksoverheid, akkoord met gemeenten over beschermd wonen",
		"https://www.rijksoverheid.nl/actueel/nieuws/2019/07/04/ollongren-en-blokhuis-bereiken-akkoord-met-gemeenten-over-beschermd-wonen", "2019-07-04")

	gooiseMeren = document("Gooise Meren, jaarstukken 2020, herijken van regionale en lokale financiering",
		"https://begroting.gooisemeren.nl/jaarstukken-2020/project/herijken-van-regionale-en-lokale-financiering-van-het-beleidsterrein-bescherming-en-opvang", "")

	schulinck2025 = document("Schulinck, invoering woonplaatsbeginsel beschermd wonen in 2025 niet meer mogelijk",
		"https://www.schulinck.nl/sociaal-domein-nieuws-invoering-woonplaatsbeginsel-bw-in-2025-niet-meer-mogelijk/", "")

	historischeSleutel = document("VNG, objectief verdeelmodel beschermd thuis", "https://vng.nl/artikelen/objectief-verdeelmodel-beschermd-thuis", "")
)

// geldend is the rule in force for each part. It has no end, as nothing replaced it.
var geldend = map[Onderwerp]wmo.Tijdlijn[string]{
	OnderwerpWoonplaats: wmo.MustTijdlijn("woonplaatsbeginsel beschermd wonen", wmo.StandOf(
		"verantwoordelijk voor beschermd wonen is het college van de gemeente tot wie de persoon zich wendt; de woonplaats doet er niet toe",
		wmo2015.art("1.2.1", "", "b").Sinds(beginWmo).BekendSinds(wmo.MustDatum("2014-07-09")))),
	OnderwerpVerdeling: wmo.MustTijdlijn("verdeelmodel beschermd wonen", totEnNa2026(
		"het geld voor beschermd wonen wordt verdeeld volgens de historische sleutel", historischeSleutel)...),
	OnderwerpBudget: wmo.MustTijdlijn("budget voor nieuwe cliënten van beschermd wonen", totEnNa2026(
		"ook het geld voor nieuwe cliënten gaat geheel naar de centrumgemeente", schulinck2025)...),
	OnderwerpOpvang: wmo.MustTijdlijn("opvang", wmo.StandOf(
		"verantwoordelijk voor opvang is het college van de gemeente tot wie de persoon zich wendt; het geld gaat naar de centrumgemeenten",
		decentralisatie.Sinds(beginWmo).BekendSinds(wmo.MustDatum("2014-07-09")))),
}

// totEnNa2026 is a rule that the sources state until 2025, and that for 2026 follows from
// the postponement of the change.
func totEnNa2026(waarde string, bron wmo.Bron) []wmo.Stand[string] {
	return []wmo.Stand[string]{
		wmo.StandOf(waarde, bron.Sinds(beginWmo).BekendSinds(beginWmo)),
		wmo.StandOf(waarde, bron.Als(wmo.Afgeleid).Sinds(jaar2026).BekendSinds(jaar2026)),
	}
}
