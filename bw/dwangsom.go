package bw

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Dwangsomvraag asks whether a dwangsom (a sum per day) is due because a decision is late,
// and how much. DagenInGebreke takes the place of the dates where only the number of days
// in default is known.
type Dwangsomvraag struct {
	// Aanvraag: there is an application or an objection. A melding is not one, and neither
	// is an application made before that was possible.
	Aanvraag   wmo.Uitkomst `json:"aanvraag,omitzero"`
	LaatsteDag wmo.Datum    `json:"laatsteDag,omitzero"` // of the term for the decision
	// IngebrekeGesteld: there is a default notice, in writing, that urges a decision.
	IngebrekeGesteld  wmo.Uitkomst `json:"ingebrekeGesteld,omitzero"`
	Ingebrekestelling wmo.Datum    `json:"ingebrekestelling,omitzero"` // the day it was received
	Beslist           wmo.Uitkomst `json:"beslist,omitzero"`           // and announced, by peil.Op
	Bekendgemaakt     wmo.Datum    `json:"bekendgemaakt,omitzero"`     // the day the decision was announced
	// DagenInGebreke is the number of days in default, when no dates are given, counted
	// from two weeks after the notice (Awb 4:17, third paragraph).
	DagenInGebreke *int `json:"dagenInGebreke,omitempty" jsonschema:"minimum=0,maximum=1000000"`

	OnredelijkLaat    wmo.Uitkomst `json:"onredelijkLaat,omitzero"`    // the default notice came unreasonably late
	Belanghebbende    wmo.Uitkomst `json:"belanghebbende,omitzero"`    // the applicant is an interested party
	KennelijkKansloos wmo.Uitkomst `json:"kennelijkKansloos,omitzero"` // clearly inadmissible or unfounded
	// Aanvragers share the dwangsom equally; absent is one.
	Aanvragers int             `json:"aanvragers,omitempty" jsonschema:"minimum=0,maximum=1000"`
	Lezing     *Dwangsomlezing `json:"lezing,omitempty"`
}

// Dwangsomlezing chooses a reading where the law is not clear.
type Dwangsomlezing struct {
	EersteDag    Eerstedagregel    `json:"eersteDag,omitempty"`
	Bekendmaking Bekendmakingregel `json:"bekendmaking,omitempty"`
}

// Eerstedagregel says which day is the first of a dwangsom; empty is the first.
type Eerstedagregel string

// The law says that two weeks must have passed "after" a day; the ministry counted the
// fifteenth day as the first.
const (
	NaVeertienDagen Eerstedagregel = "vijftiende_dag"
	OpVeertiendeDag Eerstedagregel = "veertiende_dag"
)

var eerstedagregelwoorden = wmo.Opsomming[Eerstedagregel]{
	{NaVeertienDagen, "de vijftiende dag na de ingebrekestelling: ontvangen op maandag, eerste dag dinsdag (circulaire van 2014, vervallen op 1 maart 2019)"},
	{OpVeertiendeDag, "de veertiende dag na de ingebrekestelling"},
}

func (Eerstedagregel) Woorden() []wmo.Woord { return eerstedagregelwoorden.Woorden() }

// Bekendmakingregel says whether the day of the announcement is a day in default;
// empty is that it is not.
type Bekendmakingregel string

// No text was found that decides between the two.
const (
	BekendmakingTeltNiet Bekendmakingregel = "telt_niet"
	BekendmakingTelt     Bekendmakingregel = "telt"
)

var bekendmakingregelwoorden = wmo.Opsomming[Bekendmakingregel]{
	{BekendmakingTeltNiet, "de dag van bekendmaking is geen dag in gebreke"},
	{BekendmakingTelt, "de dag van bekendmaking is nog een dag in gebreke"},
}

func (Bekendmakingregel) Woorden() []wmo.Woord { return bekendmakingregelwoorden.Woorden() }

func (l *Dwangsomlezing) bekendmakingTelt() bool {
	return l != nil && l.Bekendmaking == BekendmakingTelt
}

// wacht is the number of days from the notice to the first day of the dwangsom.
func (l *Dwangsomlezing) wacht() int {
	if l != nil && l.EersteDag == OpVeertiendeDag {
		return 2 * dagenPerWeek
	}
	return 2*dagenPerWeek + 1
}

// Dwangsom is the answer to a [Dwangsomvraag].
type Dwangsom struct {
	Peil         wmo.Peil                 `json:"peil"`
	Verschuldigd wmo.Motivering[struct{}] `json:"verschuldigd"`
	// EersteDag is the first day of the dwangsom, and MaximumOp its last day if no decision
	// comes.
	EersteDag wmo.Datum `json:"eersteDag,omitzero"`
	MaximumOp wmo.Datum `json:"maximumOp,omitzero"`
	// Verloop is the days and the amount; left out when no dwangsom is due or the days are
	// not known.
	Verloop      *Dwangsomverloop `json:"verloop,omitempty"`
	Berekening   wmo.Berekening   `json:"berekening"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Ongebruikt   []string         `json:"ongebruikt,omitempty"` // JSON Pointers of stated facts without influence on the answer
}

// Dwangsomverloop is the days and the money of a dwangsom up to and including peil.Op.
type Dwangsomverloop struct {
	LaatsteDag wmo.Datum  `json:"laatsteDag,omitzero"` // the last day that counts so far
	Dagen      int        `json:"dagen"`
	Bedrag     wmo.Bedrag `json:"bedrag"`
	Volgelopen bool       `json:"volgelopen"` // the maximum number of days is reached
	// Vaststellen is the last day for the decision that sets the amount; left out as long
	// as days can be added.
	Vaststellen wmo.Datum    `json:"vaststellen,omitzero"`
	Aandelen    []wmo.Bedrag `json:"aandelen"` // of each applicant; they add up to the amount
}

// What is found about a dwangsom, and what it leaves open.
var (
	meldingDagbedrag = register.Melding("BW-DWS-DAGBEDRAG", "van een dag van de dwangsom is geen dagbedrag bekend")

	voorbehoudTelling = register.Voorbehoud("BW-V-TELLING", "een manier van tellen die de wet openlaat")
	voorbehoudTarief  = register.Voorbehoud("BW-V-TARIEF", "dagbedragen die uit overgangsrecht volgen dat niet zelf is gelezen", overgangIndexering)
)

const meesteDwangsomdagen = 42

// AssessPenalty decides whether a dwangsom is due and works out what it comes to.
func AssessPenalty(in Dwangsomvraag, peil wmo.Peil) (Dwangsom, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Dwangsom{}, err
	}
	var b wmo.Bevindingen
	if in.DagenInGebreke != nil && (in.LaatsteDag.IsValid() || in.Ingebrekestelling.IsValid() || in.Bekendgemaakt.IsValid()) {
		b.MeldOverbodig("de datums waar het aantal dagen uit volgt", "/dagenInGebreke")
	}
	gegeven := in
	if leidAf(&b, dwangsomStrijdig, &dwangsomfeiten{Dwangsomvraag: &in, op: peil.Op}, peil); len(b) > 0 {
		return Dwangsom{}, b.Err()
	}
	uit, err := in.dwangsom(peil)
	uit.Ongebruikt = uit.ongebruikt(&gegeven)
	return uit, err
}

func (v *Dwangsomvraag) dwangsom(peil wmo.Peil) (Dwangsom, error) {
	f, w := dwangsomfeiten{Dwangsomvraag: v, op: peil.Op, eerste: v.eersteDag()}, wmo.VerantwoordingOp(peil)
	uit := Dwangsom{Peil: peil, Verschuldigd: wmo.Alle(dwangsomRegels, &f, peil).Motiveer(), EersteDag: f.eerste, MaximumOp: f.laatste()}
	uit.Verschuldigd.Ontbreekt = vragen(v, uit.Verschuldigd.Ontbreekt, f.vragen())
	f.stapEersteDag(&w)
	w.BehoudAls(v.eenDagTeVroeg(), voorbehoudTelling.Volgens(naarHaarAard(peil.Op)).
		Zegt("de ingebrekestelling kwam één dag te vroeg; een rechter zou haar toch kunnen laten gelden, een dag later"))
	if verloop := f.verloop(peil); verloop != nil && uit.Verschuldigd.Uitkomst != wmo.Nee {
		if err := f.reken(&w, verloop); err != nil {
			return Dwangsom{}, err
		}
		uit.Verloop = verloop
	}
	uit.Berekening, uit.Voorbehouden = w.Berekening(), w.Voorbehouden()
	return uit, nil
}

// eersteDag is the first day of the dwangsom; zero as long as it is not known.
func (v *Dwangsomvraag) eersteDag() wmo.Datum {
	if !v.LaatsteDag.IsValid() || !v.Ingebrekestelling.After(v.LaatsteDag) {
		return wmo.Datum{}
	}
	return v.Ingebrekestelling.AddDagen(v.Lezing.wacht())
}

// laatste is the day on which the maximum is reached.
func (f *dwangsomfeiten) laatste() wmo.Datum { return f.eerste.AddDagen(meesteDwangsomdagen - 1) }

func (v *Dwangsomvraag) eenDagTeVroeg() bool {
	return v.LaatsteDag.IsValid() && v.Ingebrekestelling == v.LaatsteDag
}

// verloop counts the days up to and including peil.Op; nil when they are not known.
func (f *dwangsomfeiten) verloop(peil wmo.Peil) *Dwangsomverloop {
	if f.DagenInGebreke != nil {
		n := min(*f.DagenInGebreke, meesteDwangsomdagen)
		return &Dwangsomverloop{Dagen: n, Volgelopen: n == meesteDwangsomdagen}
	}
	if !f.eerste.IsValid() || f.op.Before(f.eerste) {
		return nil
	}
	v := &Dwangsomverloop{LaatsteDag: f.op}
	einde, maximum := f.Bekendgemaakt, f.laatste()
	if !f.Lezing.bekendmakingTelt() {
		einde = einde.AddDagen(-1)
	}
	klaar := einde.IsValid() && !einde.After(v.LaatsteDag)
	if klaar {
		v.LaatsteDag = einde
	}
	if maximum.IsValid() && !v.LaatsteDag.Before(maximum) {
		v.LaatsteDag, klaar, v.Volgelopen = maximum, true, true
	}
	v.Dagen = f.eerste.DagenTot(v.LaatsteDag) + 1
	if klaar {
		vaststellen := kalender{peil.Bekend}.loopt(DwangsomVaststellen, v.LaatsteDag)
		v.Vaststellen = vaststellen.einde()
	}
	return v
}

// reken adds the amounts to the days, with the steps of the calculation and the readings
// it rests on.
func (f *dwangsomfeiten) reken(w *wmo.Verantwoording, v *Dwangsomverloop) error {
	peil := w.Peil()
	tarief, err := dagbedragen().Op(wmo.Peil{Op: f.tariefdag(v), Bekend: peil.Bekend})
	if err != nil {
		var b wmo.Bevindingen
		b.Meld(meldingDagbedrag, err.Error(), "")
		return b.Err()
	}
	if f.overgangsrecht(v, peil) {
		tarief.Bron = overgangIndexering
	}
	bedrag, schijven := dwangsomBedrag(tarief.Waarde, v.Dagen)
	v.Bedrag, v.Aandelen = bedrag, gelijkeDelen(bedrag, max(f.Aanvragers, 1))
	f.stapDagen(w, v)
	if v.Vaststellen.IsValid() {
		vaststellen := kalender{peil.Bekend}.loopt(DwangsomVaststellen, v.LaatsteDag)
		_, daarheen := vaststellen.slot()
		w.NeemOver(daarheen)
	}
	stapBedrag(w, bedrag, schijven, tarief.Bron)
	if n := len(v.Aandelen); n > 1 {
		w.Stap(formuleDwangsomAandeel.Volgens(aandeelBron(f.op)), "aandeel van elke aanvrager", wmo.Euro("aandeel van de eerste", v.Aandelen[0]),
			wmo.Euro("bedrag", bedrag), wmo.Aantal("aanvragers", n, ""))
	}
	f.lezingen(w, v)
	return nil
}

// tariefdag is the day whose daily amounts count: that on which the notice was received.
// When only a number of days is given it is the latest possible day: two weeks before the
// first of these days if they end on peil.Op.
func (f *dwangsomfeiten) tariefdag(v *Dwangsomverloop) wmo.Datum {
	dag := f.Ingebrekestelling
	if f.DagenInGebreke != nil {
		dag = f.op.AddDagen(1 - v.Dagen - 2*dagenPerWeek)
	}
	return later(dag, eerder(f.op, beginDwangsom)) // before that day there are no amounts
}

// overgangsrecht says whether the old amounts count, because of the day of receipt, for
// days on which there are new amounts.
func (f *dwangsomfeiten) overgangsrecht(v *Dwangsomverloop, peil wmo.Peil) bool {
	laatste := v.LaatsteDag
	if f.DagenInGebreke != nil {
		laatste = f.op
	}
	return f.tariefdag(v).Before(nieuweDagbedragen) && !laatste.Before(nieuweDagbedragen) && zoalsToen(peil, indexeringBekend)
}

// zoalsToen says whether dag had come on peil.Bekend.
func zoalsToen(peil wmo.Peil, dag wmo.Datum) bool {
	return !peil.Bekend.IsValid() || !peil.Bekend.Before(dag)
}

// dwangsomBedrag adds up the days at the three amounts of a dwangsom.
func dwangsomBedrag(bedragen [3]int64, dagen int) (wmo.Bedrag, []dwangsomschijf) {
	var centen int64
	var schijven []dwangsomschijf
	for i, c := range bedragen {
		n := dagen - i*dagenPerSchijf
		if i < len(bedragen)-1 {
			n = min(n, dagenPerSchijf)
		}
		if n > 0 {
			centen += int64(n) * c
			schijven = append(schijven, dwangsomschijf{n, c})
		}
	}
	return wmo.BedragOfCenten(centen), schijven
}

// gelijkeDelen splits an amount into equal parts that add up to it: the first parts get the
// cents that are left, one each.
func gelijkeDelen(bedrag wmo.Bedrag, n int) []wmo.Bedrag {
	c, _ := verdeelsleutel.SplitAmount(bedrag, slices.Repeat([]*big.Rat{big.NewRat(1, 1)}, n), nil) // at most 42 days of whole euros
	return c.Delen
}

// lezingen adds the reservations about readings.
func (f *dwangsomfeiten) lezingen(w *wmo.Verantwoording, v *Dwangsomverloop) {
	peil := w.Peil()
	w.BehoudAls(f.eerste.IsValid() && f.Lezing.wacht() == 2*dagenPerWeek, voorbehoudTelling.Volgens(dwangsomcirculaire("paragraaf 1.1")).
		Zegt("de veertiende dag is als eerste dag gekozen; een circulaire van 2014, die op 1 maart 2019 verviel, rekende vanaf de vijftiende"))
	if f.eerste.IsValid() {
		w.Behoud(kalender{peil.Bekend}.tweeWeken(f.Ingebrekestelling, f.eerste)...)
	}
	if f.Bekendgemaakt.IsValid() && !v.Volgelopen {
		telt := "telt hij niet mee"
		if f.Lezing.bekendmakingTelt() {
			telt = "telt hij mee"
		}
		w.Behoud(voorbehoudTelling.Volgens(awb.art("4:17", "1", "").Als(wmo.Aanname)).
			Zegt("of de dag van bekendmaking een dag in gebreke is staat niet vast; hier " + telt))
	}
	switch {
	case f.overgangsrecht(v, peil):
		w.Behoud(voorbehoudTarief.Zegt("de ingebrekestelling is in 2018 ontvangen: dan gelden de oude dagbedragen ook voor dagen in 2019; " +
			"de regeling die dat bepaalt is niet zelf gelezen"))
	case f.DagenInGebreke != nil && !f.op.Before(nieuweDagbedragen) && !f.op.After(laatsteOudeDag) && zoalsToen(peil, indexeringBekend):
		w.Behoud(voorbehoudTarief.Zegt(fmt.Sprintf("een aantal dagen zegt niet wanneer de ingebrekestelling is ontvangen; hier is dat niet voor %s, "+
			"en in 2018 ontvangen gelden de oude dagbedragen", f.tariefdag(v))))
	}
}

// laatsteOudeDag is the last possible day of a dwangsom whose notice was received in 2018.
var laatsteOudeDag = nieuweDagbedragen.AddDagen(2*dagenPerWeek + meesteDwangsomdagen - 1)

// tweeWeken is the reservation that the two weeks after a notice end on a day that is no
// working day, which may make them longer.
func (k kalender) tweeWeken(ontvangen, eerste wmo.Datum) []wmo.Voorbehoud {
	einde := ontvangen.AddDagen(2 * dagenPerWeek)
	langer := k.schuif(einde)
	if langer == einde || !langer.IsValid() {
		return nil
	}
	return []wmo.Voorbehoud{voorbehoudTelling.Volgens(termijnenwet.art("1", "1", "").Als(wmo.Afgeleid)).Zegt(fmt.Sprintf(
		"de twee weken na de ingebrekestelling eindigen op %s, dat geen werkdag is; of zij dan doorlopen staat niet vast, "+
			"hier niet: lopen zij door, dan is de eerste dag daarna niet %s maar %s", einde, eerste, eerste.AddDagen(einde.DagenTot(langer))))}
}
