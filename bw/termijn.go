package bw

import (
	"fmt"
	"strconv"
	"time"

	"github.com/bwo-sdk/wmo"
)

// Termijnvraag asks when a term ends.
type Termijnvraag struct {
	Soort Termijnsoort `json:"soort"`
	// Dag is the day of the event that the term is counted from; it does not count itself.
	Dag wmo.Datum `json:"dag,omitzero"`
	// Tijdstip takes its place for a term in hours.
	Tijdstip wmo.Tijdstip  `json:"tijdstip,omitzero"`
	Eigen    *EigenTermijn `json:"eigen,omitempty"` // of the kind eigen
}

// EigenTermijn is a term of the caller's own.
type EigenTermijn struct {
	Aantal    int              `json:"aantal"`
	Eenheid   Termijneenheid   `json:"eenheid"`
	Grondslag Termijngrondslag `json:"grondslag"`
	Richting  Termijnrichting  `json:"richting,omitempty"`
	// Maandregel must be named for months and years.
	Maandregel Termijnmaandregel `json:"maandregel,omitempty"`
}

// Termijn is a term worked out. One that is counted back ends, in time, on its
// first day; LaatsteDag is then the last day to do what must be done.
type Termijn struct {
	Soort       Termijnsoort   `json:"soort"`
	Peil        wmo.Peil       `json:"peil"`
	Dag         wmo.Datum      `json:"dag,omitzero"`
	NominaleDag wmo.Datum      `json:"nominaleDag,omitzero"` // by its length alone
	LaatsteDag  wmo.Datum      `json:"laatsteDag,omitzero"`  // by the Algemene termijnenwet
	Tijdstip    wmo.Tijdstip   `json:"tijdstip,omitzero"`    // the end of a term in hours
	Verstreken  bool           `json:"verstreken"`           // its last day lies before peil.Op
	Bron        *wmo.Bron      `json:"bron,omitempty"`       // of a term of the law
	Berekening  wmo.Berekening `json:"berekening"`

	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// CodeKalender is the finding of a term that runs out of the calendar.
const CodeKalender = "BW-TERM-KALENDER"

// CodeMaand is the finding of a month without such a day, under a rule that refuses.
const CodeMaand = "BW-TERM-MAAND"

var termijnMeldingen = []wmo.Woord{
	{Woord: CodeKalender, Uitleg: "de termijn loopt buiten de kalender van 0001 tot en met 9999"},
	{Woord: CodeMaand, Uitleg: "de maand waarin de termijn eindigt heeft zo'n dag niet"},
}

// meesteAantal bounds a term, so that hours still fit a time.Duration.
const meesteAantal = 1_000_000

// termijnFormules are the steps of a term.
var termijnFormules = []wmo.Formule{
	{
		"BW-F-TERMIJN", "dag van de gebeurtenis ± duur", "de dag van de gebeurtenis telt niet mee; weken eindigen op dezelfde dag van de week",
		awb.art("6:8", "1", "").Als(wmo.Afgeleid),
	},
	{
		"BW-F-ATW-1", "de eerste dag die geen zaterdag, zondag of feestdag is", "een termijn die anders op zo'n dag zou eindigen, loopt door",
		termijnenwet.art("1", "1", ""),
	},
	{"BW-F-ATW-2", "zoveel langer dat er twee werkdagen in liggen", "voor een termijn van drie dagen of meer", termijnenwet.art("2", "", "")},
	{
		"BW-F-ATW-TERUG", "de dag blijft staan", "een termijn die wordt teruggerekend loopt aan zijn einde niet door",
		termijnenwet.art("1", "2", ""),
	},
	{
		"BW-F-ATW-NIET", "de dag blijft staan", "de Algemene termijnenwet geldt niet voor zo'n lange termijn, of een termijn in uren of jaren",
		termijnenwet.art("4", "", "a"),
	},
	{
		"BW-F-ATW-REGELING", "de dag blijft staan", "de Algemene termijnenwet geldt niet voor een termijn in een ministeriële regeling",
		termijnenwet.art("5", "", "").Als(wmo.Afgeleid),
	},
	{
		"BW-F-ATW-AFSPRAAK", "de dag blijft staan", "de Algemene termijnenwet en de Gemeentewet noemen beleid en afspraken niet",
		termijnenwet.art("5", "", "").Als(wmo.Afgeleid),
	},
}

// The formulas above, by what they do.
var (
	formuleDuur, formuleDoor, formuleTweeDagen   = &termijnFormules[0], &termijnFormules[1], &termijnFormules[2]
	formuleTerug, formuleNiet                    = &termijnFormules[3], &termijnFormules[4]
	formuleNietInRegeling, formuleNietInAfspraak = &termijnFormules[5], &termijnFormules[6]
)

// Reckon works out when a term ends.
func Reckon(in Termijnvraag, peil wmo.Peil) (Termijn, error) {
	uit, err := in.reken(peil)
	uit.Bron = bronOp(peil, uit.Bron)
	citeerStappen(peil, uit.Berekening)
	citeer(peil, nil, uit.Voorbehouden)
	return uit, err
}

func (v *Termijnvraag) reken(peil wmo.Peil) (Termijn, error) {
	if err := peil.Check(); err != nil {
		return Termijn{}, err
	}
	if err := v.check().Err(); err != nil {
		return Termijn{}, err
	}
	t := v.telling()
	uit := Termijn{Soort: v.Soort, Peil: peil, Dag: v.Dag, Bron: t.bron}
	if t.duur.eenheid == Uren {
		return uit.inUren(&t, v.Tijdstip)
	}
	k := kalender{peil.Bekend}
	uit.NominaleDag = t.duur.dag(v.Dag, t.richting, t.maandregel)
	if !uit.NominaleDag.IsValid() {
		return Termijn{}, t.geenDag(v.Dag)
	}
	uit.Berekening = wmo.Berekening{t.stap(opDatum("dag van de gebeurtenis", v.Dag), opDatum("laatste dag naar zijn duur", uit.NominaleDag))}
	uit.LaatsteDag = uit.volgensWet(&t, k)
	if !uit.LaatsteDag.IsValid() {
		return Termijn{}, buitenKalender()
	}
	uit.Verstreken = uit.LaatsteDag.Before(peil.Op)
	return uit, nil
}

// telling is a term of the law or of the caller as it is counted.
type telling struct {
	duur       duur
	richting   int // 1, or −1 back
	grondslag  Termijngrondslag
	maandregel wmo.Maandregel
	bron       *wmo.Bron
}

// telling: a year of the law that begins on 29 February ends on the 28th; no text
// says so, and no other day is near.
func (v *Termijnvraag) telling() telling {
	if r, ok := zoekTermijn(v.Soort); ok {
		t := telling{duur: r.duur, richting: 1, grondslag: InWet, maandregel: wmo.MaandEinde, bron: &r.bron}
		if r.terug {
			t.richting = -1
		}
		return t
	}
	e := v.Eigen
	t := telling{duur: duur{e.Aantal, e.Eenheid}, richting: 1, grondslag: e.Grondslag}
	if e.Richting == Terug {
		t.richting = -1
	}
	if e.Maandregel == EindeMaand {
		t.maandregel = wmo.MaandEinde
	}
	return t
}

func (t *telling) stap(begin, einde wmo.Grootheid) wmo.Rekenstap {
	s := rekenstap(formuleDuur, "einde naar de duur", einde, begin,
		wmo.Grootheid{Naam: "duur", Waarde: strconv.Itoa(t.richting * t.duur.aantal), Eenheid: string(t.duur.eenheid)})
	if t.maandregel == wmo.MaandEinde && (t.duur.eenheid == Maanden || t.duur.eenheid == Jaren) {
		s.Invoer = append(s.Invoer, wmo.Grootheid{Naam: "maandregel", Waarde: string(EindeMaand)})
	}
	if t.bron != nil {
		s.Bron = *t.bron
	}
	return s
}

// volgensWet is the last day by the Algemene termijnenwet, with the steps to it.
func (u *Termijn) volgensWet(t *telling, k kalender) wmo.Datum {
	vanaf := u.NominaleDag
	if f := t.buitenWet(); f != nil {
		u.Berekening = append(u.Berekening, stapBlijft(f, vanaf))
		return vanaf
	}
	if t.grondslag != InWet {
		u.Voorbehouden = append(u.Voorbehouden, andersBepaald(t.grondslag))
	}
	einde, stappen := k.volgensWet(u.Dag, vanaf, t.richting, t.duur.drieDagen())
	u.Berekening = append(u.Berekening, stappen...)
	switch {
	case t.richting < 0 && einde != vanaf:
		vanaf = einde
		u.Voorbehouden = append(u.Voorbehouden, wmo.Voorbehoud{
			Code: VoorbehoudTelling, Bron: bronVan(termijnenwet.art("2", "", "").Als(wmo.Afgeleid)),
			Tekst: "artikel 2 noemt geen uitzondering voor terugrekenen; hier schuift het begin naar voren",
		})
	case t.richting > 0 && einde != k.schuif(vanaf): // article 2 looks at all its days
		vanaf = u.Dag.AddDagen(1)
	}
	u.Voorbehouden = append(u.Voorbehouden, k.voorbehouden(vanaf, later(einde, u.NominaleDag))...)
	return einde
}

// buitenWet is the formula that leaves the day where it is, nil when the Algemene
// termijnenwet applies.
func (t *telling) buitenWet() *wmo.Formule {
	switch {
	case t.grondslag == InMinisterieleRegeling:
		return formuleNietInRegeling
	case t.grondslag == InAfspraak:
		return formuleNietInAfspraak
	case t.duur.buitenWet():
		return formuleNiet
	default:
		return nil
	}
}

// inUren: hours pass on a stopwatch, and the Algemene termijnenwet leaves them alone.
func (u *Termijn) inUren(t *telling, begin wmo.Tijdstip) (Termijn, error) {
	u.Tijdstip = begin.Add(time.Duration(t.richting*t.duur.aantal) * time.Hour)
	if !u.Tijdstip.IsValid() {
		return Termijn{}, buitenKalender()
	}
	u.LaatsteDag = u.Tijdstip.Datum()
	einde := wmo.Grootheid{Naam: "einde", Waarde: u.Tijdstip.String()}
	u.Berekening = wmo.Berekening{
		t.stap(wmo.Grootheid{Naam: "tijdstip van de gebeurtenis", Waarde: begin.String()}, einde),
		rekenstap(formuleNiet, "geen verlenging", einde, einde),
	}
	u.Verstreken = u.LaatsteDag.Before(u.Peil.Op)
	return *u, nil
}

// andersBepaald: an AMvB and a verordening may set the law aside for their own terms.
func andersBepaald(g Termijngrondslag) wmo.Voorbehoud {
	bron, wat := termijnenwet.art("5", "", ""), "de algemene maatregel van bestuur"
	if g == InVerordening {
		bron, wat = gemeentewet.art("145", "", ""), "de verordening"
	}
	return wmo.Voorbehoud{Code: VoorbehoudAndersBepaald, Tekst: "de Algemene termijnenwet geldt tenzij " + wat + " zelf anders bepaalt", Bron: &bron}
}

func later(a, b wmo.Datum) wmo.Datum {
	if a.After(b) {
		return a
	}
	return b
}

func (t *telling) geenDag(begin wmo.Datum) error {
	if t.maandregel == wmo.MaandExact && t.duur.dag(begin, t.richting, wmo.MaandEinde).IsValid() {
		return bevinding(CodeMaand, fmt.Sprintf("%s en %d %s verder of terug: die dag heeft die maand niet; kies einde_maand of een andere regel",
			begin, t.duur.aantal, t.duur.eenheid), "/eigen/maandregel")
	}
	return buitenKalender()
}

func buitenKalender() error {
	return bevinding(CodeKalender, "de termijn eindigt buiten de kalender (0001 tot en met 9999; een tijdstip vanaf 1996)", "")
}

// check finds what is wrong with the question on its own.
func (v *Termijnvraag) check() wmo.Bevindingen {
	var b wmo.Bevindingen
	eisWoord(&b, v.Soort, "/soort")
	v.checkBegin(&b)
	switch {
	case v.Soort == EigenSoort && v.Eigen == nil:
		b.Meld(CodeOntbreekt, "beschrijf de eigen termijn", "/eigen")
	case v.Soort != EigenSoort && v.Eigen != nil:
		b.Meld(CodeDubbel, "een eigen termijn hoort bij de soort eigen; de wet regelt deze soort zelf", "/eigen", "/soort")
	case v.Eigen != nil:
		v.Eigen.check(&b)
	}
	return b
}

// checkBegin: a term in hours begins at a moment, every other on a day.
func (v *Termijnvraag) checkBegin(b *wmo.Bevindingen) {
	inUren := v.Eigen != nil && v.Soort == EigenSoort && v.Eigen.Eenheid == Uren
	switch {
	case inUren && !v.Tijdstip.IsValid():
		b.Meld(CodeOntbreekt, "een termijn in uren begint op een tijdstip", "/tijdstip")
	case !inUren && !v.Dag.IsValid():
		b.Meld(CodeOntbreekt, "hier hoort de dag van de gebeurtenis", "/dag")
	case v.Eigen == nil && v.Dag.Before(sinds2015.Begindatum):
		b.Meld(CodeBereik, "de termijnen van de wet zijn gelezen in de teksten sinds 2015-01-01; een oudere is een eigen termijn", "/dag")
	}
	if v.Dag.IsValid() && v.Tijdstip.IsValid() {
		b.Meld(CodeDubbel, "een dag of een tijdstip, en niet allebei", "/dag", "/tijdstip")
	}
}

func (e *EigenTermijn) check(b *wmo.Bevindingen) {
	if e.Aantal < 1 || e.Aantal > meesteAantal {
		b.Meld(CodeBereik, fmt.Sprintf("een termijn telt 1 tot en met %d", meesteAantal), "/eigen/aantal")
	}
	eisWoord(b, e.Eenheid, "/eigen/eenheid")
	eisWoord(b, e.Grondslag, "/eigen/grondslag")
	if e.Richting != "" {
		eisWoord(b, e.Richting, "/eigen/richting")
	}
	maanden := e.Eenheid == Maanden || e.Eenheid == Jaren
	if e.Maandregel != "" || maanden {
		eisWoord(b, e.Maandregel, "/eigen/maandregel")
	}
}
