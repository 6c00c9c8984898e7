package bw

import "github.com/bwo-sdk/wmo"

// Dwangsomvraag asks whether a dwangsom is due for deciding too late, and how much.
// The dates are those of the file; Dagen takes their place where only the number of
// days in default is known.
type Dwangsomvraag struct {
	// Aanvraag: there is an application, or an objection. A melding is none, and neither
	// is what came before an application could be made.
	Aanvraag   wmo.Uitkomst `json:"aanvraag,omitzero"`
	LaatsteDag wmo.Datum    `json:"laatsteDag,omitzero"` // of the term for the decision
	// IngebrekeGesteld: there is a default notice, in writing, that urges a decision.
	IngebrekeGesteld  wmo.Uitkomst `json:"ingebrekeGesteld,omitzero"`
	Ingebrekestelling wmo.Datum    `json:"ingebrekestelling,omitzero"` // the day it was received
	Beslist           wmo.Uitkomst `json:"beslist,omitzero"`           // and announced, by peil.Op
	Bekendgemaakt     wmo.Datum    `json:"bekendgemaakt,omitzero"`     // the day the decision was announced
	// DagenInGebreke are the days in default, when no dates are given.
	DagenInGebreke *int `json:"dagenInGebreke,omitempty" jsonschema:"minimum=0,maximum=1000000"`

	OnredelijkLaat    wmo.Uitkomst `json:"onredelijkLaat,omitzero"`    // the default notice came unreasonably late
	Belanghebbende    wmo.Uitkomst `json:"belanghebbende,omitzero"`    // the applicant is an interested party
	KennelijkKansloos wmo.Uitkomst `json:"kennelijkKansloos,omitzero"` // clearly inadmissible or unfounded
	// Aanvragers share the dwangsom equally; absent is one.
	Aanvragers int             `json:"aanvragers,omitempty" jsonschema:"minimum=0,maximum=1000"`
	Lezing     *Dwangsomlezing `json:"lezing,omitempty"`
}

// Dwangsomlezing is how what the law leaves open is read.
type Dwangsomlezing struct {
	EersteDag    Eerstedagregel    `json:"eersteDag,omitempty"`
	Bekendmaking Bekendmakingregel `json:"bekendmaking,omitempty"`
}

// Eerstedagregel says which day is the first of a dwangsom; empty is the first.
type Eerstedagregel string

// Two weeks have passed "after" a day: the ministry counts fifteen days on.
const (
	NaVeertienDagen Eerstedagregel = "vijftiende_dag"
	OpVeertiendeDag Eerstedagregel = "veertiende_dag"
)

var eerstedagregelwoorden = wmo.Opsomming[Eerstedagregel]{
	{NaVeertienDagen, "de vijftiende dag na de ingebrekestelling: ontvangen op maandag, eerste dag dinsdag (circulaire)"},
	{OpVeertiendeDag, "de veertiende dag na de ingebrekestelling"},
}

func (Eerstedagregel) Woorden() []wmo.Woord { return eerstedagregelwoorden.Woorden() }

// Bekendmakingregel says whether the day of the announcement is a day in default;
// empty is that it is not.
type Bekendmakingregel string

// No text was found that settles it.
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
	// EersteDag is the first day of a dwangsom, MaximumOp the last, without a decision.
	EersteDag wmo.Datum `json:"eersteDag,omitzero"`
	MaximumOp wmo.Datum `json:"maximumOp,omitzero"`
	// Verloop is what it comes to, when it is due. It is left out when it is not due,
	// or when the days are not known.
	Verloop      *Dwangsomverloop `json:"verloop,omitempty"`
	Berekening   wmo.Berekening   `json:"berekening"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Ongebruikt   []string         `json:"ongebruikt,omitempty"` // facts that were stated and that nothing asks for
}

// Dwangsomverloop is the days and the money of a dwangsom up to and including peil.Op.
type Dwangsomverloop struct {
	LaatsteDag wmo.Datum  `json:"laatsteDag,omitzero"` // the last day that counts so far
	Dagen      int        `json:"dagen"`
	Bedrag     wmo.Bedrag `json:"bedrag"`
	Volgelopen bool       `json:"volgelopen"` // the maximum number of days is reached
	// Vaststellen is the last day to fix it, once no day can be added.
	Vaststellen wmo.Datum    `json:"vaststellen,omitzero"`
	Aandelen    []wmo.Bedrag `json:"aandelen"` // of each applicant; together the whole amount
}

// What is found about a dwangsom, and what it leaves open.
var (
	meldingDagbedrag = register.Melding("BW-DWS-DAGBEDRAG", "van een dag van de dwangsom is geen dagbedrag bekend")

	voorbehoudTelling = register.Voorbehoud("BW-V-TELLING", "een manier van tellen die de wet openlaat")
	voorbehoudTarief  = register.Voorbehoud("BW-V-TARIEF", "op welke dag in de tweede helft van 2018 de dagbedragen stegen is afgeleid",
		awb.van("2019-01-01").art("4:17", "2", "").Als(wmo.Afgeleid))
)

const meesteDwangsomdagen = 42

// Forfeit decides whether a dwangsom is due and works out what it comes to.
func Forfeit(in Dwangsomvraag, peil wmo.Peil) (Dwangsom, error) {
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
	w.BehoudAls(v.eenDagTeVroeg(), voorbehoudTelling.Volgens(dwangsomcirculaire("paragraaf 1.1")).
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

// eersteDag is the first day of the dwangsom, and no date as long as it is not known.
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

// verloop counts the days up to and including the peil; nil when nothing is known of them.
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

// reken puts the money beside the days, and tells the steps to it and the readings that
// it rests on.
func (f *dwangsomfeiten) reken(w *wmo.Verantwoording, v *Dwangsomverloop) error {
	bedrag, schijven, tarief, err := dwangsomBedrag(w.Peil(), f.eerste, v.Dagen)
	if err != nil {
		var b wmo.Bevindingen
		b.Meld(meldingDagbedrag, err.Error(), "")
		return b.Err()
	}
	v.Bedrag, v.Aandelen = bedrag, verdeel(bedrag, max(f.Aanvragers, 1))
	f.stapEersteDag(w)
	f.stapDagen(w, v)
	if v.Vaststellen.IsValid() {
		vaststellen := kalender{w.Peil().Bekend}.loopt(DwangsomVaststellen, v.LaatsteDag)
		_, daarheen := vaststellen.slot()
		w.NeemOver(daarheen)
	}
	stapBedrag(w, bedrag, schijven, tarief)
	if n := len(v.Aandelen); n > 1 {
		w.Stap(formuleDwangsomAandeel, "aandeel van elke aanvrager", wmo.Euro("aandeel van de eerste", v.Aandelen[0]),
			wmo.Euro("bedrag", bedrag), wmo.Aantal("aanvragers", n, ""))
	}
	f.lezingen(w, v)
	return nil
}

// dwangsomBedrag adds up the days, each at the amount in force on it; without dates
// all at the amount in force on the peil. It also names the weakest source used.
func dwangsomBedrag(peil wmo.Peil, eerste wmo.Datum, dagen int) (wmo.Bedrag, []dwangsomschijf, wmo.Bron, error) {
	tarief := func(i int) (wmo.Stand[[3]int64], error) {
		d := peil.Op
		if eerste.IsValid() {
			d = eerste.AddDagen(i)
		}
		return dagbedragen.Op(wmo.Peil{Op: d, Bekend: peil.Bekend})
	}
	v, err := tarief(0)
	bron := v.Bron
	var centen int64
	var schijven []dwangsomschijf
	for i := 0; i < dagen && err == nil; i++ {
		if v, err = tarief(i); v.Bron.Zekerheid < bron.Zekerheid {
			bron = v.Bron
		}
		c := v.Waarde[min(i/dagenPerSchijf, len(v.Waarde)-1)]
		centen += c
		if n := len(schijven); n == 0 || schijven[n-1].centen != c {
			schijven = append(schijven, dwangsomschijf{centen: c})
		}
		schijven[len(schijven)-1].dagen++
	}
	return wmo.BedragOfCenten(centen), schijven, bron, err
}

// verdeel splits an amount into equal parts that together are the whole: the cents
// that are left go one by one to the first.
func verdeel(bedrag wmo.Bedrag, delen int) []wmo.Bedrag {
	centen, _ := bedrag.Centen() // at most 42 days of whole euros
	n := int64(delen)
	uit := make([]wmo.Bedrag, delen)
	for i := range uit {
		c := centen / n
		if int64(i) < centen%n {
			c++
		}
		uit[i] = wmo.BedragOfCenten(c)
	}
	return uit
}

// lezingen tells where the answer rests on a reading.
func (f *dwangsomfeiten) lezingen(w *wmo.Verantwoording, v *Dwangsomverloop) {
	w.BehoudAls(f.eerste.IsValid() && f.Lezing.wacht() == 2*dagenPerWeek, voorbehoudTelling.Volgens(dwangsomcirculaire("paragraaf 1.1")).
		Zegt("de veertiende dag is als eerste dag gekozen; de circulaire rekent vanaf de vijftiende"))
	if f.Bekendgemaakt.IsValid() && !v.Volgelopen {
		telt := "telt hij niet mee"
		if f.Lezing.bekendmakingTelt() {
			telt = "telt hij mee"
		}
		w.Behoud(voorbehoudTelling.Volgens(awb.art("4:17", "1", "").Als(wmo.Aanname)).
			Zegt("of de dag van bekendmaking een dag in gebreke is staat niet vast; hier " + telt))
	}
	eind := v.LaatsteDag
	w.BehoudAls(eind.IsValid() && !eind.Before(wmo.MustDatum("2018-06-14")) && f.eerste.Before(wmo.MustDatum("2019-01-01")), voorbehoudTarief)
}
