package bw

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Zaak is the file of one case: what happened from the melding on, in any order.
type Zaak struct {
	Gebeurtenissen []Gebeurtenis `json:"gebeurtenissen"`
	// Volledig: everything that happened up to and including peil.Op stands there.
	// Only then is what does not stand there known not to have happened.
	Volledig wmo.Uitkomst `json:"volledig,omitzero"`

	OnredelijkLaat       wmo.Uitkomst `json:"onredelijkLaat,omitzero"`       // the default notice came unreasonably late
	Belanghebbende       wmo.Uitkomst `json:"belanghebbende,omitzero"`       // the applicant is an interested party
	KennelijkKansloos    wmo.Uitkomst `json:"kennelijkKansloos,omitzero"`    // clearly inadmissible or unfounded
	Verschoonbaar        wmo.Uitkomst `json:"verschoonbaar,omitzero"`        // a late objection cannot be held against the client
	ManenNietTeVergen    wmo.Uitkomst `json:"manenNietTeVergen,omitzero"`    // a default notice cannot reasonably be asked
	BeroepOnredelijkLaat wmo.Uitkomst `json:"beroepOnredelijkLaat,omitzero"` // the appeal would come unreasonably late

	Aanvragers  int              `json:"aanvragers,omitempty"` // absent is one
	Opschorting Opschortingregel `json:"opschorting,omitempty"`
	Lezing      *Dwangsomlezing  `json:"lezing,omitempty"`
}

// Opschortingregel says whether the day on which an application is completed is
// still suspended; empty is that it is.
type Opschortingregel string

// The ministry counted the day of completion among the suspended days; the text says "until".
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
	Ongebruikt   []string         `json:"ongebruikt,omitempty"` // facts that were stated and that nothing asks for
}

// Zaaktermijn is one term of a case.
type Zaaktermijn struct {
	Soort            Termijnsoort   `json:"soort"`
	Naam             string         `json:"naam"`
	Dag              wmo.Datum      `json:"dag"` // of the event; the term begins the day after
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

// Termijnstand is how a term stands on the peil.
type Termijnstand string

// How a term stands.
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

// Spoed is the duty to arrange something at once after an urgent melding. The law
// names no number of days, so the days that passed are told and nothing more.
type Spoed struct {
	Dag       wmo.Datum `json:"dag"`
	Getroffen wmo.Datum `json:"getroffen,omitzero"`
	Dagen     int       `json:"dagen"` // from the melding to the provision, or to peil.Op
	Bron      wmo.Bron  `json:"bron"`
}

// Zaakdwangsom is the dwangsom for one decision of a case, with the question that the
// file comes down to: its facts are what the rules point at.
type Zaakdwangsom struct {
	Over     Termijnsoort  `json:"over"`
	Vraag    Dwangsomvraag `json:"vraag"`
	Dwangsom Dwangsom      `json:"dwangsom"`
}

// meesteGebeurtenissen bounds a file.
const meesteGebeurtenissen = 10_000

// Codes of the findings about a case.
const (
	CodeLater             = "BW-ZAAK-LATER"
	CodeAanvraagVroeg     = "BW-ZAAK-AANVRAAG-TE-VROEG"
	CodeGeenBesluit       = "BW-ZAAK-GEEN-BESLUIT"
	CodeUitstel           = "BW-ZAAK-UITSTEL"
	CodeOpschortingTeLaat = "BW-ZAAK-OPSCHORTING-TE-LAAT"
	CodeOpschortingFase   = "BW-ZAAK-OPSCHORTING-FASE"
	CodeVerdaging         = "BW-ZAAK-VERDAGING"
	CodeIngebrekeVroeg    = "BW-ZAAK-INGEBREKESTELLING-TE-VROEG"
	CodeBezwaarVroeg      = "BW-ZAAK-BEZWAAR-TE-VROEG"
	CodeBezwaarTeLaat     = "BW-ZAAK-BEZWAAR-TE-LAAT"
	CodeBeroepVroeg       = "BW-ZAAK-BEROEP-TE-VROEG"
	CodeGeenBelang        = "BW-ZAAK-GEEN-BELANG"
)

var zaakMeldingen = []wmo.Woord{
	{Woord: CodeLater, Uitleg: "een gebeurtenis ligt na de peildag en telt nog niet mee"},
	{Woord: CodeAanvraagVroeg, Uitleg: "de aanvraag kwam voordat zij kon worden gedaan"},
	{Woord: CodeGeenBesluit, Uitleg: "een brief die geen besluit is"},
	{Woord: CodeUitstel, Uitleg: "een bericht van uitstel verlengt de wettelijke termijn niet"},
	{Woord: CodeOpschortingTeLaat, Uitleg: "een opschorting of uitstel begon toen de termijn al voorbij was"},
	{Woord: CodeOpschortingFase, Uitleg: "deze opschorting kent de wet in deze fase niet"},
	{Woord: CodeVerdaging, Uitleg: "de verdaging is langer dan mag"},
	{Woord: CodeIngebrekeVroeg, Uitleg: "een ingebrekestelling kwam voor het einde van de termijn"},
	{Woord: CodeBezwaarVroeg, Uitleg: "het bezwaar kwam voordat er een besluit was"},
	{Woord: CodeBezwaarTeLaat, Uitleg: "het bezwaar kwam na het einde van de termijn"},
	{Woord: CodeBeroepVroeg, Uitleg: "het beroep kwam voordat het kon"},
	{Woord: CodeGeenBelang, Uitleg: "er is mogelijk geen belang meer bij een uitspraak"},
}

// VoorbehoudAanvraag is the reservation of a term that runs from an application of
// which it is not known whether it could be made yet.
const VoorbehoudAanvraag = "BW-V-AANVRAAG"

// VoorbehoudDossier is the reservation of a last day that may still move, in a file that
// need not be complete.
const VoorbehoudDossier = "BW-V-DOSSIER"

// Schedule works out the calendar of a case: every term, what the client may do, and
// what deciding too late costs on peil.Op.
func Schedule(in Zaak, peil wmo.Peil) (Zaakkalender, error) {
	if err := peil.Check(); err != nil {
		return Zaakkalender{}, err
	}
	if err := in.check().Err(); err != nil {
		return Zaakkalender{}, err
	}
	d := in.lees(peil)
	v := d.naBeschikking(d.naAanvraag(d.naMelding(zaakverloop{termijnen: []Zaaktermijn{}})))
	if slices.ContainsFunc(v.termijnen, func(t Zaaktermijn) bool { return !t.LaatsteDag.IsValid() }) {
		return Zaakkalender{}, buitenKalender()
	}
	besluiten := d.besluiten(&v)
	for i := range besluiten {
		v.behoud(besluiten[i].voorbehouden...)
	}
	uit := Zaakkalender{
		Peil: peil, Termijnen: v.termijnen, Spoed: v.spoed, Handelingen: d.handelingen(&v, besluiten),
		Bevindingen: gewezen(peil.Bekend, d.bevindingen(&v, besluiten).Gesorteerd()), Voorbehouden: v.voorbehouden,
	}
	var err error
	if uit.Dwangsommen, err = d.dwangsommen(besluiten); err != nil {
		return Zaakkalender{}, err
	}
	uit.citeer()
	uit.Ongebruikt = uit.ongebruikt(&in)
	return uit, nil
}

// citeer lets a calendar cite what could be cited on the day as known; its decisions
// and its dwangsommen already do.
func (u *Zaakkalender) citeer() {
	citeer(u.Peil, u.Bevindingen, u.Voorbehouden)
	for i := range u.Termijnen {
		t := &u.Termijnen[i]
		t.Bron = t.Bron.ZoalsBekend(u.Peil.Bekend)
		citeerStappen(u.Peil, t.Berekening)
	}
	if u.Spoed != nil {
		u.Spoed.Bron = u.Spoed.Bron.ZoalsBekend(u.Peil.Bekend)
	}
}

func (z *Zaak) check() wmo.Bevindingen {
	var b wmo.Bevindingen
	keurUitkomst(&b, z.Volledig, "/volledig")
	keurUitkomst(&b, z.OnredelijkLaat, "/onredelijkLaat")
	keurUitkomst(&b, z.Belanghebbende, "/belanghebbende")
	keurUitkomst(&b, z.KennelijkKansloos, "/kennelijkKansloos")
	keurUitkomst(&b, z.Verschoonbaar, "/verschoonbaar")
	keurUitkomst(&b, z.ManenNietTeVergen, "/manenNietTeVergen")
	keurUitkomst(&b, z.BeroepOnredelijkLaat, "/beroepOnredelijkLaat")
	if len(z.Gebeurtenissen) > meesteGebeurtenissen {
		b.Meld(CodeTeVeel, fmt.Sprintf("een dossier heeft hoogstens %d gebeurtenissen", meesteGebeurtenissen), "/gebeurtenissen")
		return b
	}
	eerder := map[Gebeurtenissoort]int{}
	for i := range z.Gebeurtenissen {
		g := &z.Gebeurtenissen[i]
		g.check(&b, i)
		soort := g.Soort
		if soort == GebeurtenisSpoedmelding {
			soort = GebeurtenisMelding
		}
		if j, ok := eerder[soort]; ok && g.regel() != nil && g.regel().eens {
			b.Meld(CodeDubbel, "dit gebeurt in een zaak één keer; maak van een tweede een eigen dossier", gebeurtenisplaats(i), gebeurtenisplaats(j))
		}
		eerder[soort] = i
	}
	if z.Aanvragers < 0 || z.Aanvragers > meesteAanvragers {
		b.Meld(CodeBereik, fmt.Sprintf("er zijn 1 tot en met %d aanvragers", meesteAanvragers), "/aanvragers")
	}
	if z.Opschorting != "" {
		eisWoord(&b, z.Opschorting, "/opschorting")
	}
	z.Lezing.check(&b)
	return b
}

// check finds what is wrong with one event; a place is only written when it is needed.
func (g *Gebeurtenis) check(b *wmo.Bevindingen, i int) {
	bij := func(code, bericht, veld string) { b.Meld(code, bericht, gebeurtenisplaats(i)+veld) }
	r := g.regel()
	if r == nil {
		eisWoord(b, g.Soort, gebeurtenisplaats(i)+"/soort")
	}
	switch {
	case !g.Dag.IsValid():
		bij(CodeOntbreekt, "hier hoort een datum", "/dag")
	case g.Dag.Before(sinds2015.Begindatum):
		bij(CodeBereik, "de Wmo 2015 geldt vanaf 2015-01-01", "/dag")
	}
	switch {
	case r == nil:
	case r.tot == moet && !g.TotEnMet.IsValid():
		bij(CodeOntbreekt, "tot en met welke dag?", "/totEnMet")
	case r.tot == nooit && g.TotEnMet.IsValid():
		bij(CodeDubbel, "deze gebeurtenis heeft één dag", "/totEnMet")
	}
	if g.TotEnMet.IsValid() && g.TotEnMet.Before(g.Dag) {
		bij(CodePeriode, "de laatste dag ligt voor de eerste", "/totEnMet")
	}
	if g.Verzonden.IsValid() && g.Soort != GebeurtenisBezwaar && g.Soort != GebeurtenisIngebrekestelling {
		bij(CodeDubbel, "alleen een bezwaar en een ingebrekestelling hebben hier een dag van verzending", "/verzonden")
	}
	if g.Verzonden.After(g.Dag) {
		bij(CodeVolgorde, "verzonden na de ontvangst", "/verzonden")
	}
}

func (g *Gebeurtenis) regel() *gebeurtenisregel {
	i := slices.IndexFunc(gebeurtenissen, func(r gebeurtenisregel) bool { return r.soort == g.Soort })
	if i < 0 {
		return nil
	}
	return &gebeurtenissen[i]
}

func gebeurtenisplaats(i int) string { return wmo.Wijs("gebeurtenissen", strconv.Itoa(i)) }
