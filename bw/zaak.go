package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Zaak is the file of one case: the events from the melding on, in any order.
//
//schema:nl Het dossier van één zaak, van de melding tot de beslissing op bezwaar. Feiten die zijn weggelaten, zijn niet bekend.
type Zaak struct {
	//schema:nl Alles wat er gebeurde, in willekeurige volgorde. Alleen gebeurtenissen tot en met de dag van het peil tellen mee.
	Gebeurtenissen []Gebeurtenis `json:"gebeurtenissen" jsonschema:"maxItems=10000"`
	// Volledig: the file has all events up to and including peil.Op, so that an event that it
	// lacks did not happen. Otherwise it is not known whether it did.
	//
	//schema:nl Ja als alles wat er tot en met de dag van het peil gebeurde erin staat: wat ontbreekt is dan niet gebeurd. Weggelaten of nee:
	//schema:nl van wat ontbreekt is niet bekend of het gebeurde.
	Volledig wmo.Uitkomst `json:"volledig,omitzero"`

	//schema:nl Ja als de ingebrekestelling onredelijk laat kwam; dan is er geen dwangsom. Weggelaten: niet bekend.
	OnredelijkLaat wmo.Uitkomst `json:"onredelijkLaat,omitzero"` // the default notice came unreasonably late
	//schema:nl Ja als de aanvrager belanghebbende is; zo niet, dan is er geen dwangsom. Weggelaten: niet bekend.
	Belanghebbende wmo.Uitkomst `json:"belanghebbende,omitzero"` // the applicant is an interested party
	//schema:nl Ja als de aanvraag kennelijk niet-ontvankelijk of kennelijk ongegrond is; dan is er geen dwangsom. Weggelaten: niet bekend.
	KennelijkKansloos wmo.Uitkomst `json:"kennelijkKansloos,omitzero"` // clearly inadmissible or unfounded
	//schema:nl Ja als een te laat bezwaar de cliënt niet is aan te rekenen. Weggelaten: niet bekend.
	Verschoonbaar wmo.Uitkomst `json:"verschoonbaar,omitzero"` // a late objection cannot be held against the client
	//schema:nl Ja als van de cliënt redelijkerwijs niet te vragen is dat hij eerst in gebreke stelt. Hij hoeft dan voor beroep niet twee weken
	//schema:nl te wachten. Weggelaten: niet bekend.
	ManenNietTeVergen wmo.Uitkomst `json:"manenNietTeVergen,omitzero"` // a default notice cannot reasonably be asked
	//schema:nl Ja als een beroep op deze dag onredelijk laat zou komen. Weggelaten: niet bekend.
	BeroepOnredelijkLaat wmo.Uitkomst `json:"beroepOnredelijkLaat,omitzero"` // the appeal would come unreasonably late

	//schema:nl Het aantal aanvragers samen; zij delen een dwangsom in gelijke delen. Weggelaten of 0: één.
	Aanvragers int `json:"aanvragers,omitempty" jsonschema:"minimum=0,maximum=1000"` // absent is one
	//schema:nl Of de laatste dag van een opschorting die eindigt met een aanvulling, een herstel, buitenlandse informatie of het einde van de
	//schema:nl tijd daarvoor zelf nog is opgeschort. Weggelaten: met_dag_van_aanvulling. Een andere uitkomst met de andere lezing geeft een
	//schema:nl voorbehoud.
	Opschorting Opschortingregel `json:"opschorting,omitempty"`
	//schema:nl Welke lezing van de dwangsom gevolgd wordt waar de wet niet duidelijk is. Weggelaten: van elk punt de eerste lezing.
	Lezing *Dwangsomlezing `json:"lezing,omitempty"`
}

// Opschortingregel says whether the day on which an application is completed still counts as
// suspended; empty: it does.
//
//schema:nl Of de dag waarop een aanvraag is aangevuld nog als opgeschort telt. Ontbreekt het, dan wel.
type Opschortingregel string

// The ministry counted that day as suspended; the text of the law says "until" that day.
const (
	MetDagVanAanvulling    Opschortingregel = "met_dag_van_aanvulling"
	ZonderDagVanAanvulling Opschortingregel = "zonder_dag_van_aanvulling"
)

var opschortingregelwoorden = wmo.Opsomming[Opschortingregel]{
	{MetDagVanAanvulling, "de dag van aanvulling telt mee als opgeschort (circulaire van 2014, vervallen op 1 maart 2019)"},
	{ZonderDagVanAanvulling, "de dag van aanvulling is niet meer opgeschort (de letter van artikel 4:15)"},
}

func (Opschortingregel) Woorden() []wmo.Woord { return opschortingregelwoorden.Woorden() }

// Zaakkalender is the calendar of a case on a day.
//
//schema:nl De kalender van een zaak op de dag van het peil: de termijnen, wat de cliënt die dag kan doen, en wat te laat beslissen kost.
//schema:nl Vanaf de eerste melding of spoedmelding lopen persoonlijk_plan en onderzoek. Vanaf een aanvraag die kon worden gedaan (zie
//schema:nl Handeling) loopt beschikking; kon zij nog niet, dan loopt er geen termijn, en is dat niet bekend, dan loopt hij met een
//schema:nl voorbehoud. Is na de aanvraag om aanvulling gevraagd, dan loopt buiten_behandeling vanaf de eerste aanvulling na het laatste
//schema:nl verzoek, of vanaf het einde van de tijd daarvoor als dat eerder is, zodra die dag er is. Vanaf de beschikking loopt bezwaar. Is
//schema:nl er bezwaar, dan loopt vanaf de laatste dag van de bezwaartermijn beslissing_op_bezwaar, of met een adviescommissie
//schema:nl beslissing_op_bezwaar_commissie.
type Zaakkalender struct {
	//schema:nl Het peil van de vraag: alles staat er zoals op de dag op.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De termijnen die zijn begonnen, in de volgorde van de zaak. Leeg als er geen is begonnen.
	Termijnen []Zaaktermijn `json:"termijnen"`
	//schema:nl Wat er na een spoedmelding is geregeld. Weggelaten: er was geen spoedmelding.
	Spoed *Spoed `json:"spoed,omitempty"`
	//schema:nl Wat de cliënt op de dag van het peil mag doen. Altijd zes, in deze volgorde: aanvraag; ingebrekestelling en beroep_niet_tijdig
	//schema:nl over de beschikking; bezwaar; ingebrekestelling en beroep_niet_tijdig over de beslissing op bezwaar.
	Handelingen []Handeling `json:"handelingen"` // what the client may do on peil.Op
	//schema:nl De dwangsom voor elk besluit waarover een ingebrekestelling kwam. Een ingebrekestelling tot en met de dag van de beschikking
	//schema:nl gaat over de aanvraag, een latere over het bezwaar. Leeg als er geen kwam.
	Dwangsommen []Zaakdwangsom `json:"dwangsommen"`

	//schema:nl Wat opvalt aan het dossier, zoals een gebeurtenis die te vroeg of te laat kwam. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Wat de kalender openlaat. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
	Ongebruikt []string `json:"ongebruikt,omitempty"` // JSON Pointers of stated facts without influence on the answer
}

// Zaaktermijn is one term of a case.
//
//schema:nl Eén termijn van een zaak. De duur is die van de soort (zie Termijnvraag) en het einde wordt verlengd zoals bij Termijn, steeds
//schema:nl met de regel van twee werkdagen. Opschorting, verdaging en uitstel verschuiven het einde van beschikking en van de beslissing op
//schema:nl bezwaar. Zij worden verwerkt op volgorde van hun eerste dag, en wat begint na de laatste dag van dat ogenblik telt niet en wordt
//schema:nl gemeld.
type Zaaktermijn struct {
	//schema:nl Welke termijn het is.
	Soort Termijnsoort `json:"soort"`
	//schema:nl De termijn in woorden, met zijn duur.
	Naam string `json:"naam"`
	//schema:nl De dag van de gebeurtenis waarvanaf de termijn telt; de termijn begint de dag erna. Voor de beslissing op bezwaar is dit de
	//schema:nl laatste dag van de bezwaartermijn.
	Datum wmo.Datum `json:"datum"` // of the event; the term begins the day after
	//schema:nl De laatste dag naar de duur alleen: zonder opschorting, verdaging, uitstel of Algemene termijnenwet.
	NominaleDag wmo.Datum `json:"nominaleDag"`
	//schema:nl De laatste dag zoals de termijn er nu voor staat. Elke opgeschorte dag schuift de dag naar de duur één dag op; begint een
	//schema:nl opschorting na die dag maar nog binnen de verlenging, dan komt zij na de verlengde dag. Een verdaging gaat naar de genoemde
	//schema:nl dag, of naar zes weken na de dag naar de duur (zoals die dan is opgeschoven) als er geen dag is genoemd. Een genoemde dag na
	//schema:nl die zes weken, verlengd volgens de Algemene termijnenwet, wordt die zes weken en geeft een bevinding; een dag die niet later is
	//schema:nl dan de laatste dag verandert niets. Instemming met uitstel gaat naar de genoemde dag als die later is. Een genoemde dag wordt
	//schema:nl niet verlengd volgens de Algemene termijnenwet; elke andere laatste dag wel.
	LaatsteDag wmo.Datum `json:"laatsteDag"`
	//schema:nl Het aantal dagen dat niet meetelt. Opgeschort worden: de dag na uitnodiging_aanvulling, verzuim_herstellen of
	//schema:nl informatie_buitenland_gevraagd tot en met de aanvulling, het herstel of de ontvangst, of tot en met totEnMet als dat eerder is;
	//schema:nl en de dagen van datum tot en met totEnMet van instemming_opschorting, vertraging_aanvrager en overmacht. Zonder einde loopt het
	//schema:nl tot en met de dag van het peil. Uitnodiging_aanvulling en instemming_opschorting tellen alleen voor de aanvraag,
	//schema:nl verzuim_herstellen alleen voor het bezwaar. Alleen wat begon van de dag van de aanvraag of het bezwaar tot en met de dag van
	//schema:nl het besluit daarop telt, en alleen dagen na datum. Een dag telt één keer.
	OpgeschorteDagen int `json:"opgeschorteDagen"`
	//schema:nl Hoe de termijn ervoor staat. Gedaan op of voor laatsteDag is gehaald, gedaan erna is te_laat_gedaan, of verlopen bij
	//schema:nl buiten_behandeling. Nog niet gedaan: opgeschort als een opschorting op het peil nog geen einde heeft (ook als de tijd voor een
	//schema:nl aanvulling of herstel nog loopt), loopt tot en met laatsteDag, en daarna te_laat, of verlopen bij persoonlijk_plan,
	//schema:nl buiten_behandeling en bezwaar: dat zijn rechten, daarmee is niemand te laat. Is het dossier niet volledig, dan is het onbekend
	//schema:nl als het niet is gedaan en laatsteDag voorbij is, en bij beschikking en beslissing op bezwaar ook als het is gedaan na de dag
	//schema:nl die zonder opschorting en uitstel de laatste was.
	Stand Termijnstand `json:"stand"`
	//schema:nl De dag waarop is gedaan waar de termijn voor is. Bezwaar is op tijd als het binnen de termijn is ontvangen, of binnen de
	//schema:nl termijn is verzonden en uiterlijk een week na laatsteDag (de termijn bezwaar_per_post) is ontvangen. Dan is dit de dag van
	//schema:nl verzending, of zonder die de dag van ontvangst; bij een te laat bezwaar de dag van ontvangst. Weggelaten: nog niet gedaan.
	GehaaldOp wmo.Datum `json:"gehaaldOp,omitzero"` // the day of what had to be done
	//schema:nl De eerste dag na laatsteDag. Alleen bij te_laat en te_laat_gedaan; anders weggelaten.
	TeLaatSinds wmo.Datum `json:"teLaatSinds,omitzero"` // the first day after the term
	//schema:nl Het aantal dagen te laat: van de dag na laatsteDag tot en met de vroegste van de dag van het peil en gehaaldOp. Nul als de
	//schema:nl termijn niet te laat is.
	DagenTeLaat int `json:"dagenTeLaat"`
	//schema:nl De stappen naar de laatste dag, en zo nodig naar het aantal dagen te laat.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl De bepaling die de termijn stelt.
	Bron wmo.Bron `json:"bron"`
}

// Termijnstand is the state of a term on the Peil.
//
//schema:nl Stand van een termijn op de dag van de vraag.
type Termijnstand string

// The states of a term.
const (
	StandLoopt        Termijnstand = "loopt"
	StandOpgeschort   Termijnstand = "opgeschort"
	StandGehaald      Termijnstand = "gehaald"
	StandTeLaatGedaan Termijnstand = "te_laat_gedaan"
	StandTeLaat       Termijnstand = "te_laat"
	StandVerlopen     Termijnstand = "verlopen"
	StandOnbekend     Termijnstand = "onbekend"
)

var termijnstandwoorden = wmo.Opsomming[Termijnstand]{
	{StandLoopt, "de laatste dag is nog niet voorbij"},
	{StandOpgeschort, "staat stil; de laatste dag schuift nog op"},
	{StandGehaald, "op tijd gedaan"},
	{StandTeLaatGedaan, "gedaan, en te laat"},
	{StandTeLaat, "nog niet gedaan, en de laatste dag is voorbij"},
	{StandVerlopen, "voorbij zonder dat van het recht gebruik is gemaakt"},
	{StandOnbekend, "voorbij of gedaan; of dat op tijd was staat niet vast, want het dossier hoeft niet volledig te zijn"},
}

func (Termijnstand) Woorden() []wmo.Woord { return termijnstandwoorden.Woorden() }

// Spoed is the duty to arrange something at once after an urgent melding. The law names no
// number of days, so only the number that passed is given.
//
//schema:nl Of er na een spoedmelding meteen iets is geregeld. De wet noemt geen aantal dagen; hier staat alleen hoeveel er voorbijgingen.
type Spoed struct {
	//schema:nl De dag van de spoedmelding.
	Datum wmo.Datum `json:"datum"`
	//schema:nl De dag waarop het college een tijdelijke voorziening trof. Weggelaten: die is er niet, voor zover bekend.
	Getroffen wmo.Datum `json:"getroffen,omitzero"`
	//schema:nl Het aantal dagen van de spoedmelding tot de tijdelijke voorziening, of tot de dag van het peil als die er nog niet is. Dezelfde
	//schema:nl dag is nul.
	Dagen int `json:"dagen"` // from the melding to the provision, or to peil.Op
	//schema:nl De bepaling over een spoedmelding.
	Bron wmo.Bron `json:"bron"`
}

// Zaakdwangsom is the dwangsom for one decision of a case. Vraag is the question made from
// the file; the rules point at its facts.
//
//schema:nl De dwangsom voor één besluit van een zaak.
type Zaakdwangsom struct {
	//schema:nl Het besluit waar het om gaat: beschikking is dat op de aanvraag, beslissing_op_bezwaar dat op het bezwaar.
	Over Termijnsoort `json:"over"`
	//schema:nl De vraag zoals zij uit het dossier is gemaakt; de JSON Pointers in dwangsom wijzen hierin. Als ingebrekestelling geldt de
	//schema:nl eerste na de laatste dag van de termijn, of de laatste als alle te vroeg kwamen. Hoeft het dossier niet volledig te zijn, dan
	//schema:nl is laatsteDag de dag die zonder opschorting en uitstel de laatste was, en alleen als het peil of de bekendmaking niet later is;
	//schema:nl anders is zij weggelaten.
	Vraag Dwangsomvraag `json:"vraag"`
	//schema:nl Het antwoord op die vraag.
	Dwangsom Dwangsom `json:"dwangsom"`
}

// ScheduleCase works out the calendar of a case on peil.Op: every term, what the client may do,
// and what late decisions cost.
func ScheduleCase(in Zaak, peil wmo.Peil) (Zaakkalender, error) {
	if err := in.keur(peil); err != nil {
		return Zaakkalender{}, err
	}
	d := in.lees(peil)
	v := d.naBeschikking(d.naAanvraag(d.naMelding(zaakverloop{Verantwoording: wmo.VerantwoordingOp(peil), termijnen: []Zaaktermijn{}})))
	if slices.ContainsFunc(v.termijnen, func(t Zaaktermijn) bool { return !t.LaatsteDag.IsValid() }) {
		return Zaakkalender{}, buitenKalender()
	}
	besluiten := d.besluiten(&v)
	for i := range besluiten {
		v.Behoud(besluiten[i].voorbehouden...)
	}
	d.meld(&v, besluiten)
	uit := Zaakkalender{
		Peil: peil, Termijnen: v.termijnen, Spoed: v.spoed, Handelingen: d.handelingen(&v, besluiten),
		Bevindingen: gewezen(peil.Bekend, v.Bevindingen()), Voorbehouden: v.Voorbehouden(),
	}
	var err error
	if uit.Dwangsommen, err = d.dwangsommen(besluiten); err != nil {
		return Zaakkalender{}, err
	}
	uit.Ongebruikt = uit.ongebruikt(&in)
	return uit, nil
}

// keur checks the fields of the file together.
func (z *Zaak) keur(peil wmo.Peil) error {
	if err := wmo.Keur(z, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	var eenmaal wmo.Uniek // kinds of events that happen at most once in a case
	for i := range z.Gebeurtenissen {
		g := &z.Gebeurtenissen[i]
		r := g.regel()
		g.keur(&b, r, i)
		soort := g.Soort
		if soort == GebeurtenisSpoedmelding {
			soort = GebeurtenisMelding
		}
		if r.eens {
			eenmaal.Sleutel(&b, string(soort), gebeurtenisplaats(i))
		}
	}
	return b.Err()
}

// keur checks one event; i is its index.
func (g *Gebeurtenis) keur(b *wmo.Bevindingen, r *gebeurtenisregel, i int) {
	plaats := func(veld string) string { return gebeurtenisplaats(i) + veld }
	if g.Datum.Before(beginWmo) {
		b.Meld(meldingTermijnOud, "de Wmo 2015 geldt vanaf 2015-01-01", plaats("/datum"))
	}
	switch {
	case r.tot == moet && !g.TotEnMet.IsValid():
		b.MeldOntbreekt(string(g.Soort), plaats("/totEnMet"))
	case r.tot == nooit && g.TotEnMet.IsValid():
		b.MeldOverbodig(string(g.Soort)+", dat één dag heeft", plaats("/totEnMet"))
	}
	if g.TotEnMet.IsValid() && g.TotEnMet.Before(g.Datum) {
		b.Meld(meldingVolgorde, "de laatste dag ligt voor de eerste", plaats("/totEnMet"), plaats("/datum"))
	}
	if g.Verzonden.IsValid() && g.Soort != GebeurtenisBezwaar && g.Soort != GebeurtenisIngebrekestelling {
		b.MeldOverbodig(string(g.Soort)+", maar bij een bezwaar of ingebrekestelling", plaats("/verzonden"))
	}
	if g.Verzonden.After(g.Datum) {
		b.Meld(meldingVolgorde, "verzonden na de ontvangst", plaats("/verzonden"), plaats("/datum"))
	}
}

// regel is the table row of the kind of an event.
func (g *Gebeurtenis) regel() *gebeurtenisregel {
	return &gebeurtenissen[slices.IndexFunc(gebeurtenissen, func(r gebeurtenisregel) bool { return r.soort == g.Soort })]
}

func gebeurtenisplaats(i int) string { return wmo.Wijs("gebeurtenissen", strconv.Itoa(i)) }
