package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Zaak is the file of one case: the events from the melding on, in any order.
type Zaak struct {
	Gebeurtenissen []Gebeurtenis `json:"gebeurtenissen" jsonschema:"maxItems=10000"`
	// Volledig: the file has all events up to and including peil.Op, so that an event that it
	// lacks did not happen. Otherwise it is not known whether it did.
	Volledig wmo.Uitkomst `json:"volledig,omitzero"`

	OnredelijkLaat       wmo.Uitkomst `json:"onredelijkLaat,omitzero"`       // the default notice came unreasonably late
	Belanghebbende       wmo.Uitkomst `json:"belanghebbende,omitzero"`       // the applicant is an interested party
	KennelijkKansloos    wmo.Uitkomst `json:"kennelijkKansloos,omitzero"`    // clearly inadmissible or unfounded
	Verschoonbaar        wmo.Uitkomst `json:"verschoonbaar,omitzero"`        // a late objection cannot be held against the client
	ManenNietTeVergen    wmo.Uitkomst `json:"manenNietTeVergen,omitzero"`    // a default notice cannot reasonably be asked
	BeroepOnredelijkLaat wmo.Uitkomst `json:"beroepOnredelijkLaat,omitzero"` // the appeal would come unreasonably late

	Aanvragers  int              `json:"aanvragers,omitempty"  jsonschema:"minimum=0,maximum=1000"` // absent is one
	Opschorting Opschortingregel `json:"opschorting,omitempty"`
	Lezing      *Dwangsomlezing  `json:"lezing,omitempty"`
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
type Zaakkalender struct {
	Peil        wmo.Peil       `json:"peil"`
	Termijnen   []Zaaktermijn  `json:"termijnen"`
	Spoed       *Spoed         `json:"spoed,omitempty"`
	Handelingen []Handeling    `json:"handelingen"` // what the client may do on peil.Op
	Dwangsommen []Zaakdwangsom `json:"dwangsommen"`

	Bevindingen  wmo.Bevindingen  `json:"bevindingen,omitempty"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Ongebruikt   []string         `json:"ongebruikt,omitempty"` // JSON Pointers of stated facts without influence on the answer
}

// Zaaktermijn is one term of a case.
type Zaaktermijn struct {
	Soort            Termijnsoort   `json:"soort"`
	Naam             string         `json:"naam"`
	Datum            wmo.Datum      `json:"datum"` // of the event; the term begins the day after
	NominaleDag      wmo.Datum      `json:"nominaleDag"`
	LaatsteDag       wmo.Datum      `json:"laatsteDag"`
	OpgeschorteDagen int            `json:"opgeschorteDagen"`
	Stand            Termijnstand   `json:"stand"`
	GehaaldOp        wmo.Datum      `json:"gehaaldOp,omitzero"`   // the day of what had to be done
	TeLaatSinds      wmo.Datum      `json:"teLaatSinds,omitzero"` // the first day after the term
	DagenTeLaat      int            `json:"dagenTeLaat"`
	Berekening       wmo.Berekening `json:"berekening"`
	Bron             wmo.Bron       `json:"bron"`
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
type Spoed struct {
	Datum     wmo.Datum `json:"datum"`
	Getroffen wmo.Datum `json:"getroffen,omitzero"`
	Dagen     int       `json:"dagen"` // from the melding to the provision, or to peil.Op
	Bron      wmo.Bron  `json:"bron"`
}

// Zaakdwangsom is the dwangsom for one decision of a case. Vraag is the question made from
// the file; the rules point at its facts.
type Zaakdwangsom struct {
	Over     Termijnsoort  `json:"over"`
	Vraag    Dwangsomvraag `json:"vraag"`
	Dwangsom Dwangsom      `json:"dwangsom"`
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
