// Package operaties is the table of all operations of this module. The command, the schema generator and
// the tests of published cases all use it, so that a new operation is one row.
package operaties

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/overgang"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
	"github.com/bwo-sdk/wmo/capacity/wachten"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/finance/bijdrage"
	"github.com/bwo-sdk/wmo/finance/declaratie"
	"github.com/bwo-sdk/wmo/finance/rijk"
	"github.com/bwo-sdk/wmo/finance/tarief"
	"github.com/bwo-sdk/wmo/finance/verblijfsbijdrage"
	"github.com/bwo-sdk/wmo/finance/verdeling"
	"github.com/bwo-sdk/wmo/finance/welzijn"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/nvo"
)

// Operatie is one operation: a document in, a document out.
type Operatie struct {
	Naam      string // "capacity.uitstroomplan"
	Titel     string // Dutch, one line
	Invoer    Document
	Resultaat Document
	// OpDag says whether the validity of a document depends on the day of the question, as with
	// gemeentecodes.
	OpDag bool
	// ZonderDag reads the document and finds what is wrong with it on any day.
	ZonderDag func(data []byte) error
	// Run reads the document strictly and answers it; the error is
	// wmo.Bevindingen when the document is at fault.
	Run func(data []byte, peil wmo.Peil) (any, error)
	// Vraag calls the function in Go; in has the type of Invoer.
	Vraag func(in any, peil wmo.Peil) (any, error)
	// Kern are the keys of a result that have the main answer; see tabel.Toon.
	Kern []string
}

// Kop is a title as a heading: with a capital.
func Kop(titel string) string { return strings.ToUpper(titel[:1]) + titel[1:] }

// Document is one published type of document.
type Document struct {
	Naam  string // of the schema: "capacity/uitstroomplan"
	Titel string
	Type  reflect.Type
	// Antwoord: it is the result of an operation, which may have an wmo.Ontvangstbewijs.
	Antwoord bool
	// Check reads a document and finds what is wrong with it, without answering a question.
	Check func(data []byte) error
	// Lees reads a result, as a pointer to Type; nil for other documents.
	Lees func(data []byte) (any, error)
}

// Alle is every operation, in the order of the packages.
func Alle() []Operatie {
	return slices.Concat(vanBW(), vanCapacity(), vanFinance(), vanPrijzen(), vanGebied(), vanNVO())
}

func vanBW() []Operatie {
	return []Operatie{
		opDag(rij("bw.toewijzing", "wie verantwoordelijk is, wie uitvoert en wie betaalt",
			bw.AssignResponsibility, "verantwoordelijk", "uitvoerder", "betaler")),
		rij("bw.doordecentralisatie", "wat er geldt en wat er gepland was, zoals bekend op een dag",
			bw.TraceDecentralisation, "gewijzigd", "plan"),
		opDag(rij("bw.ingezetenschap", "van welke gemeente iemand ingezetene is, en of van Nederland",
			bw.FindResidence, "gemeente", "vanaf", "nederland/uitkomst")),
		opDag(rij("bw.jeugdwoonplaats", "welke gemeente jeugdhulp verzorgt",
			bw.FindYouthMunicipality, "gemeente", "grondslag")),
		opDag(rij("bw.toegankelijkheid", "wat landelijke toegankelijkheid vraagt van de gemeente tot wie iemand zich wendt",
			bw.AssessAccessibility, "eersteOpvang", "warmeOverdracht", "keuze")),
		rij("bw.geschil", "de weg van een geschil tussen gemeenten over de toegang",
			bw.RouteDispute, "commissie"),
		rij("bw.jurisprudentie", "uitspraken en bindende adviezen, zoals bekend op een dag",
			bw.FindRulings, "uitspraken"),
		rij("bw.toegang", "of iemand toegang heeft tot beschermd wonen, opvang of andere ondersteuning, en of de Wlz in de weg staat",
			bw.AssessAccess, "kring", "recht", "wlz"),
		rij("bw.feestdag", "of een dag een werkdag of een feestdag is in de zin van de Algemene termijnenwet",
			bw.ClassifyDay, "datum", "werkdag", "feestdag"),
		rij("bw.termijn", "wanneer een termijn eindigt",
			bw.ReckonTerm, "laatsteDag", "tijdstip", "verstreken"),
		opDag(rij("bw.dwangsom", "of er een dwangsom verschuldigd is voor te laat beslissen, en hoeveel",
			bw.AssessPenalty, "verschuldigd", "verloop/bedrag")),
		opDag(rij("bw.zaak", "de kalender van een zaak: termijnen, wat de cliënt kan doen, en wat te laat beslissen kost",
			bw.ScheduleCase, "termijnen", "handelingen", "dwangsommen")),
		rij("bw.gereedheid", "is iemand klaar om te vertrekken: de vijf vuistregels, elk met wat er ontbreekt",
			bw.AssessReadiness, "gereed", "blokkeert", "open"),
		opDag(rij("bw.eropaf", "was het Eropaf-team op tijd aan de deur, en moet het de casus nog vasthouden",
			bw.FollowReports, "opTijd", "teLaat", "open", "vastTeHouden")),
		rij("bw.meldpunt", "is een meldpunt dag en nacht te bereiken, en zo niet: wanneer niet",
			bw.CheckReach, "dagEnNacht", "minutenGesloten"),
		rij("bw.maatwerkbudget", "wat er over is van een budget voor uitzonderingen",
			bw.BalanceBudget, "rest", "budget"),
		opDag(rij("bw.klankbordgroep", "wie er meedenkt, of dat voor het besluit was, en wat de leden in een jaar krijgen",
			bw.AssessSoundingBoard, "vooraf", "achteraf", "niet", "missendeKanten")),
		rij("bw.wijknetwerk", "bij wie een professional in een wijk terecht kan, per vuistregel, en wat er ontbreekt of verouderd is",
			bw.MapNetwork, "wijk", "bevindingen"),
		rij("bw.voorrang", "voorrang bij een woning na opvang of beschermd wonen, en de afspraken in de regio daarover",
			bw.AssessPriority, "categorie", "voorrang"),
		opDag(rij("bw.ethos", "een woonsituatie indelen in ETHOS Light, en in welke tellingen zij meetelt",
			bw.ClassifyHousing, "categorie", "cbs", "regiotelling")),
	}
}

func vanCapacity() []Operatie {
	return []Operatie{
		rij("capacity.uitstroomplan", "een uitstroomplan uitwerken: plaatsen, vertrekkers en woningen per jaar en per gemeente",
			capacity.ProjectOutflow, "woningen/totaal", "woningen/totaalHeel"),
		rij("capacity.verdeling", "woningen of plaatsen in hele aantallen verdelen over gemeenten",
			capacity.ApportionHomes, "omschrijving"),
		rij("capacity.opvolging", "afspraken volgen: afgesproken, gerealiseerd, overdracht en gat",
			capacity.FollowAgreements, "afspraken", "indicatoren"),
		rij("capacity.doorstroom", "bezetting, instroom en verblijf van een opvang met elkaar in verband brengen",
			capacity.BalanceOccupancy, "bezettePlaatsen", "instroomPerJaar", "gemiddeldVerblijfMaanden", "tenMinstePerJaar"),
		rij("capacity.telling", "hoe zeker een aandeel of aantal is",
			capacity.EstimateCount, "schatting", "interval", "niveau"),
		rij("capacity.wachtlijst", "wie er wacht, en wie alleen belangstelling heeft",
			capacity.CountWaiting, "wachtlijst", "belangstellingslijst", "datum"),
		rij("capacity.verblijven", "van berichten over begin en einde, of van perioden, naar verblijven en stromen",
			verblijf.GatherStays, "telling/verblijven", "geheel/stand", "geheel/instroom", "geheel/uitstroom", "geheel/eindstand"),
		rij("capacity.plaatsen", "hoeveel plaatsen een vraag of een norm kost, en wat weigeren en wachten zijn bij een aantal plaatsen",
			wachten.PlanPlaces, "nodig/plaatsen", "bediening/weigering", "bediening/gemiddeldeWachtWeken", "hoogste/instroomPerJaar"),
		rij("capacity.verblijfsduur", "hoe lang verblijven duren en waarheen cliënten vertrekken, uit waarnemingen",
			verblijfsduur.EstimateStay, "conclusie", "telling", "logrank"),
		rij("capacity.simulatie", "vormen van zorg nabootsen: wie komt, wacht, blijft en vertrekt, met toeval en schokken van de woningmarkt",
			simulatie.SimulateFlows, "replicaties", "boekhouding/begin", "boekhouding/aankomsten", "boekhouding/vertrokken"),
		rij("capacity.overgangen", "hoe snel cliënten van vorm naar vorm en naar een bestemming gaan, en wat daarvan komt",
			overgang.EstimateFlows, "toestanden", "overgangen"),
		rij("capacity.keten", "wat er van een stand wordt met vaste aandelen per jaar: een keten van Markov in cycli",
			overgang.RunChain, "persoonsjaren", "toestanden"),
		rij("capacity.planraming", "van waarnemingen naar een uitstroomplan, met hoe onzeker het is",
			overgang.EstimatePlan, "zaad", "herhalingen"),
	}
}

func vanFinance() []Operatie {
	return []Operatie{
		rij("finance.arrangement", "wat een arrangement bij een inzet oplevert en kost, en wie welk risico draagt",
			finance.DescribeArrangement, "geldstroom/opbrengst", "geldstroom/resultaat", "geldstroom/nettoGemeente"),
		rij("finance.saldo", "of een gemeente uitkomt onder elke vorm van bekostiging, ook na een schok, en wie die draagt",
			finance.AssessBalance, "begroting", "scenarios", "vormen"),
		rij("finance.lumpsum", "het resultaat en het risico van één lumpsum",
			finance.AssessLumpsum, "resultaat", "verliesaandeel"),
		rij("finance.vermeden", "wat welzijn waard is als het duurdere zorg voorkomt, en vanaf welk aandeel het zichzelf draagt",
			welzijn.AppraiseWelfare, "verdient", "omslag/vanaf/aandeel", "omslag/gevallen"),
		rij("finance.maatregelen", "maatregelen op volgorde: klein beginnen, dan effect per euro, en wat past in een budget",
			welzijn.RankMeasures, "punten", "budget"),
		rij("finance.prikkels", "wat elke gebeurtenis de aanbieder en de gemeente oplevert of kost, en waar dat omslaat",
			finance.MeasureIncentives, "prikkels", "nietBerekend"),
		rij("finance.vergelijking", "welke prikkels omkeren van het ene arrangement naar het andere",
			finance.CompareIncentives, "naamA", "naamB", "conclusie"),
		rij("finance.uitkeringen", "wat elke centrumgemeente in een jaar kreeg, en wat een ander totaal met die sleutel zou geven",
			rijk.ListGrants, "stroom", "jaar", "som"),
		rij("finance.rijkstotalen", "landelijke bedragen per jaar, en van welke jaren er geen bekend is",
			rijk.ListTotals, "regels", "ontbreekt"),
		rij("finance.budgetpad", "het pad van een historische naar een objectieve verdeling, jaar voor jaar en per deelnemer",
			rijk.PlanBudgetPath, "start", "deelnemers"),
		opDag(rij("finance.verdeling", "een bedrag tot op de cent verdelen over deelnemers volgens een sleutel",
			verdeling.ShareAmount, "bedrag", "sleutel")),
		opDag(rij("finance.afrekening", "voorschotten afrekenen met de werkelijke kosten: wie betaalt bij en wie krijgt terug",
			verdeling.SettleAdvances, "resultaat", "naarLeden", "definitief")),
		rij("finance.reserve", "een reserve met een plafond over boekjaren: wat zij opneemt, wat overloopt en wat de leden betalen",
			verdeling.RunReserve, "eindsaldo", "overloop", "naarLeden"),
		rij("finance.tariefopbouw", "wat een uur, een minuut, een dagdeel en een etmaal moeten kosten, opgebouwd uit loon en andere kosten",
			tarief.BuildTariff, "functies", "dagdeel/totaal", "etmaal/totaal"),
		rij("finance.tarieftoets", "of een aangeboden tarief de kosten dekt, en tot stand kwam zoals de wet op een dag vraagt",
			tarief.AssessTariff, "geheel", "artikel54", "vergelijking/dekt", "vergelijking/marge", "vergelijking/tekort"),
		rij("finance.tariefindexering", "tarieven indexeren met OVA en PPC, en of het percentage is zoals de VNG het publiceerde",
			tarief.IndexTariffs, "percentage", "gepubliceerd", "tarieven"),
		rij("finance.tariefafleiding", "tarieven die uit andere volgen, zoals voor een pgb of per etmaal, en of gepubliceerde kloppen",
			tarief.DeriveTariffs, "klopt", "regels"),
		rij("finance.narekening", "een gepubliceerd cijfer narekenen: past het, en hoeveel wijkt het af",
			rijk.RecomputeFigure, "waarde", "eenheid", "past"),
		rij("finance.omzetting", "wat het kost en spaart om maatwerk om te zetten in een algemene voorziening, over jaren",
			finance.ConvertProvision, "terugverdiend/jaar", "totaal/verschil/gemeente", "totaal/verschil/aanbieders"),
		opDag(rij("finance.voorwaarden", "of een algemene voorziening aan de drie voorwaarden voldoet, en wie het convenant tekende",
			welzijn.AssessConditions, "geheel")),
		rij("finance.waarborgen", "of cliënten tegen te weinig ondersteuning zijn gewaarborgd, en wat er op het spel staat",
			finance.AssessSafeguards, "gewaarborgd", "risico"),
	}
}

// vanPrijzen are the questions about what a client pays and what a provider is paid.
func vanPrijzen() []Operatie {
	return []Operatie{
		rij("finance.declaratiebedrag", "op welke bedragen de regels van een declaratie uitkomen, en op welk totaal",
			declaratie.PriceDeclaration, "soort", "totaal", "centen"),
		rij("finance.declaratieruimte", "hoeveel van een toewijzing hoogstens mag worden gedeclareerd, en of wat is geleverd past",
			declaratie.LimitVolume, "perioden", "geheel/hoogstens", "geheel/past"),
		rij("finance.etmalen", "hoeveel etmalen verblijven in elke maand hebben, en op welk bedrag die uitkomen",
			declaratie.PriceStay, "etmalen", "bedrag"),
		rij("finance.bijdrage", "wat een cliënt, of cliënt en echtgenoot samen, over een periode aan algemene bijdrage verschuldigd is",
			bijdrage.DetermineContribution, "verschuldigd", "bedrag", "totaal"),
		rij("finance.kostprijsbewaking", "tot wanneer een bijdrage wordt geïnd, zodat zij de kostprijs niet te boven gaat",
			bijdrage.WatchCostPrice, "geind", "rest", "vanaf"),
		rij("finance.bijdrageindexering", "bijdragen jaarlijks indexeren, en welke index bij gepubliceerde bedragen past",
			bijdrage.IndexContribution, "jaren", "banden"),
		rij("finance.bijdragescenario", "wat wetsvoorstel 36713 zou vragen, als scenario, en hoe het ervoor staat",
			bijdrage.ExploreBill, "geldend", "plan/stand", "plan/datum", "bedrag"),
		rij("finance.bijdragesoort", "welke bijdrage voor beschermd wonen iemand in een maand verschuldigd is: hoog, laag of geen",
			verblijfsbijdrage.DetermineKind, "soort", "samen/uitkomst", "algemeen/uitkomst"),
		rij("finance.laagperiode", "op welke dagen van een verblijf de bijdrage laag is omdat het de eerste maanden zijn",
			verblijfsbijdrage.CalculateLowPeriod, "soort", "perioden"),
		rij("finance.opvangbijdrage", "wat iemand voor verblijf in opvang verschuldigd is, per maand of per vier weken",
			verblijfsbijdrage.CalculateShelterContribution, "bijdrage", "eenheid", "verschuldigd/uitkomst"),
		rij("finance.verblijfsbijdrage", "wat iemand voor beschermd wonen betaalt over een maand of een deel ervan",
			verblijfsbijdrage.CalculateStayContribution, "staatVast", "grondslag", "maand", "bedrag"),
	}
}

func vanGebied() []Operatie {
	return []Operatie{
		opDag(rij("gebied.gemeenten", "de gemeenten op een dag",
			gebied.ListMunicipalities, "gemeenten")),
		opDag(rij("gebied.opvolgers", "wat er van een gemeente geworden is",
			gebied.FindSuccessors, "gemeente", "opvolgers")),
		opDag(rij("gebied.herkomst", "uit welke gemeenten een gemeente is ontstaan",
			gebied.FindPredecessors, "gemeente", "voorgangers")),
		opDag(rij("gebied.regios", "de regio's voor beschermd wonen en opvang, met hun codes en namen",
			gebied.ListRegions, "regios")),
		opDag(rij("gebied.leden", "de leden van een regio voor beschermd wonen en opvang op een dag",
			gebied.ListMembers, "centrumgemeente", "leden")),
		opDag(rij("gebied.centrumgemeente", "de centrumgemeente van een gemeente op een dag",
			gebied.FindCentre, "gemeente", "plaats/centrumgemeente", "plaats/naam")),
		opDag(rij("gebied.inwoners", "inwonertallen met hun peildatum",
			gebied.ListInhabitants, "totaal", "peildatum")),
	}
}

func vanNVO() []Operatie {
	return []Operatie{
		rij("nvo.verplichtingen", "wat een regio geregeld moet hebben op een dag",
			nvo.ListObligations, "verplichtingen"),
		opDag(rij("nvo.toetsing", "of een regio heeft geregeld wat moet, volgens een dossier van bewijs",
			nvo.AssessRegion, "regio", "afspraken", "themas")),
		opDag(rij("nvo.monitor", "aandelen over regio's, met wie ontbreekt en hoe zeker het is",
			nvo.MonitorRegions, "regios", "ontbreken")),
		rij("nvo.aandeel", "welke aantallen regio's passen bij een afgerond percentage",
			nvo.FitShare, "lezingen"),
		rij("nvo.inhoud", "hoe ver een regio inhoudelijk is: vier elementen, als advies",
			nvo.AssessDevelopment, "compleet"),
		rij("nvo.contractverlenging", "of een verlenging van contracten heroverweging vraagt, als advies",
			nvo.AssessExtension, "heroverweeg"),
		opDag(rij("nvo.convenant", "wie een convenant heeft getekend, en of het bindt",
			nvo.AssessCovenant, "bindt")),
		opDag(rij("nvo.sessie", "een versnellingssessie tellen: van stembiljetten naar groepsuitkomst",
			nvo.TallySession, "thema", "deelnemers", "vragen")),
		opDag(rij("nvo.themarapport", "de sessies van een thema samen tellen in een rapport",
			nvo.JoinSessions, "thema", "deelnemers", "vragen")),
		rij("nvo.agenda", "van groepsuitkomst en voorstellen naar een agenda die klein begint",
			nvo.BuildAgenda, "punten"),
	}
}

// perNaam is the table of operations by name. Making it takes longer than most answers.
var perNaam = sync.OnceValue(func() map[string]Operatie {
	m := map[string]Operatie{}
	for _, o := range Alle() {
		m[o.Naam] = o
	}
	return m
})

// Zoek finds an operation by its name.
func Zoek(naam string) (Operatie, bool) {
	o, ok := perNaam()[naam]
	return o, ok
}

// Documenten is every published type of document, each once: the inputs and results of the operations,
// and those that belong to no operation.
func Documenten() []Document {
	var ds []Document
	for _, o := range Alle() {
		ds = append(ds, o.Invoer, o.Resultaat)
	}
	return append(ds,
		losDocument("gebied/regiotabel", "een eigen tabel van regio's", (*gebied.Regiotabel).Check),
		losDocument("weigering", "wat er mis is met een document, in plaats van een resultaat", func(*Weigering) error { return nil }))
}

// ZoekDocument finds a type of document by the name of its schema.
func ZoekDocument(naam string) (Document, bool) {
	alle := Documenten()
	i := slices.IndexFunc(alle, func(d Document) bool { return d.Naam == naam })
	if i < 0 {
		return Document{}, false
	}
	return alle[i], true
}

// rij makes a row of the table from the function of an operation.
func rij[In, Uit any](naam, titel string, doe func(In, wmo.Peil) (Uit, error), kern ...string) Operatie {
	return Operatie{
		Naam: naam, Titel: titel, Kern: kern,
		Invoer:    document[In](naam, "Invoer van "+naam+": "+titel),
		Resultaat: antwoord[Uit](naam, "Resultaat van "+naam+": "+titel),
		ZonderDag: func(data []byte) error {
			in, err := wmo.Decode[In](data)
			if zelf, ok := any(&in).(interface{ Check() error }); ok && err == nil {
				return zelf.Check()
			}
			return err
		},
		Run: func(data []byte, peil wmo.Peil) (any, error) {
			in, err := wmo.Decode[In](data)
			if err != nil {
				return nil, err
			}
			return doe(in, peil)
		},
		Vraag: func(in any, peil wmo.Peil) (any, error) {
			vraag, ok := in.(In)
			if !ok {
				return nil, fmt.Errorf("%T is geen invoer van %s", in, naam)
			}
			return doe(vraag, peil)
		},
	}
}

func opDag(o Operatie) Operatie {
	o.OpDag = true
	return o
}

func document[T any](operatie, titel string) Document {
	pakket, _, _ := strings.Cut(operatie, ".")
	t := reflect.TypeFor[T]()
	return Document{
		Naam: pakket + "/" + strings.ToLower(t.Name()), Titel: titel, Type: t,
		Check: func(data []byte) error {
			_, err := wmo.Decode[T](data)
			return err
		},
	}
}

// antwoord is the document of a result, which may be larger than an input.
func antwoord[T any](operatie, titel string) Document {
	d := document[T](operatie, titel)
	d.Antwoord = true
	d.Check = func(data []byte) error {
		_, err := wmo.DecodeResultaat[T](data)
		return err
	}
	d.Lees = func(data []byte) (any, error) {
		doc, err := wmo.DecodeResultaat[T](data)
		return &doc, err
	}
	return d
}

func losDocument[T any](naam, titel string, check func(*T) error) Document {
	return Document{
		Naam: naam, Titel: titel, Type: reflect.TypeFor[T](),
		Check: func(data []byte) error {
			doc, err := wmo.Decode[T](data)
			if err != nil {
				return err
			}
			return check(&doc)
		},
	}
}
