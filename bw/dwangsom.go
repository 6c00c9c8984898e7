package bw

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

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
	DagenInGebreke *int `json:"dagenInGebreke,omitempty"`

	OnredelijkLaat    wmo.Uitkomst `json:"onredelijkLaat,omitzero"`    // the default notice came unreasonably late
	Belanghebbende    wmo.Uitkomst `json:"belanghebbende,omitzero"`    // the applicant is an interested party
	KennelijkKansloos wmo.Uitkomst `json:"kennelijkKansloos,omitzero"` // clearly inadmissible or unfounded
	// Aanvragers share the dwangsom equally; absent is one.
	Aanvragers int             `json:"aanvragers,omitempty"`
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
	{NaVeertienDagen, "de vijftiende dag na de ingebrekestelling: ontvangen op maandag, eerste dag dinsdag (circulaire van 2014, vervallen op 1 maart 2019)"},
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

// Bounds of the question.
const (
	meesteDwangsomdagen = 42
	meesteAanvragers    = 1000
)

// dwangsomFormules are the steps of a dwangsom.
var dwangsomFormules = []wmo.Formule{
	{
		"BW-F-DWS-EERSTE", "ontvangst van de ingebrekestelling + wachtdagen",
		"de dag waarop twee weken zijn verstreken na de ontvangst; dat dit de vijftiende dag is, rekende een circulaire van 2014 voor, " +
			"die op 1 maart 2019 verviel",
		awb.art("4:17", "3", "").Als(wmo.Afgeleid),
	},
	{
		"BW-F-DWS-OPGEGEVEN", "de opgegeven dagen, hoogstens 42", "na 42 dagen komt er niets meer bij", awb.art("4:17", "1", ""),
	},
	{
		"BW-F-DWS-DAGEN",
		"van de eerste dag tot en met de vroegste van peildag, de dag voor de bekendmaking (of die dag zelf, als dat is gekozen) en eerste dag + 41",
		"na 42 dagen komt er niets meer bij, ook niet door de Algemene termijnenwet; of de dag van bekendmaking meetelt laat de wet open",
		awb.art("4:17", "1 en 3", "").Als(wmo.Afgeleid),
	},
	{
		"BW-F-DWS-BEDRAG", "14 dagen tegen het eerste, 14 tegen het tweede, de overige tegen het derde dagbedrag, samen hoogstens 42 dagen",
		"alle dagen tegen de bedragen van de dag waarop de ingebrekestelling is ontvangen: in 2018 ontvangen de oude, ook voor dagen in 2019 " +
			"(overgangsrecht dat niet zelf is gelezen)",
		awb.art("4:17", "2", "").Als(wmo.Afgeleid),
	},
	{
		"BW-F-DWS-AANDEEL", "bedrag ÷ aanvragers",
		"ieder een gelijk deel; dat de centen die overblijven een voor een naar de eersten gaan, is een keuze", aandeelBron(lidMinder),
	},
}

// Forfeit decides whether a dwangsom is due and works out what it comes to.
func Forfeit(in Dwangsomvraag, peil wmo.Peil) (Dwangsom, error) {
	if err := peil.Check(); err != nil {
		return Dwangsom{}, err
	}
	b, gegeven := in.check(), in
	leidAf(&b, dwangsomStrijdig, &dwangsomfeiten{Dwangsomvraag: &in, op: peil.Op}, peil)
	if len(b) > 0 {
		return Dwangsom{}, b.Err()
	}
	uit, err := in.dwangsom(peil)
	uit.Ongebruikt = uit.ongebruikt(&gegeven)
	return uit, err
}

func (v *Dwangsomvraag) dwangsom(peil wmo.Peil) (Dwangsom, error) {
	f := dwangsomfeiten{Dwangsomvraag: v, op: peil.Op, eerste: v.eersteDag()}
	uit := Dwangsom{
		Peil: peil, Verschuldigd: wmo.Alle(dwangsomRegels, &f, peil).Motiveer(), EersteDag: f.eerste, MaximumOp: f.laatste(), Berekening: wmo.Berekening{},
	}
	uit.Verschuldigd.Ontbreekt = vragen(v, uit.Verschuldigd.Ontbreekt, f.vragen())
	if v.eenDagTeVroeg() {
		uit.Voorbehouden = append(uit.Voorbehouden, wmo.Voorbehoud{
			Code: VoorbehoudTelling, Bron: bronVan(naarHaarAard(peil.Op)),
			Tekst: "de ingebrekestelling kwam één dag te vroeg; een rechter zou haar toch kunnen laten gelden, een dag later",
		})
	}
	if verloop := f.verloop(peil); verloop != nil && uit.Verschuldigd.Uitkomst != wmo.Nee {
		var err error
		if uit.Berekening, err = f.reken(peil, verloop); err != nil {
			return Dwangsom{}, err
		}
		uit.Verloop, uit.Voorbehouden = verloop, append(uit.Voorbehouden, f.lezingen(verloop, peil)...)
	}
	citeerStappen(peil, uit.Berekening)
	citeer(peil, nil, uit.Voorbehouden)
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

// reken puts the money beside the days, and gives the steps to it.
func (f *dwangsomfeiten) reken(peil wmo.Peil, v *Dwangsomverloop) (wmo.Berekening, error) {
	tarief, err := dagbedragen.Op(wmo.Peil{Op: f.tariefdag(v), Bekend: peil.Bekend})
	if err != nil {
		return nil, bevinding(CodeBereik, err.Error(), "")
	}
	if f.overgangsrecht(v, peil) {
		tarief.Bron = overgangIndexering
	}
	bedrag, schijven := dwangsomBedrag(tarief.Waarde, v.Dagen)
	v.Bedrag, v.Aandelen = bedrag, verdeel(bedrag, max(f.Aanvragers, 1))
	stappen := append(f.stapEersteDag(), f.stapDagen(v))
	if v.Vaststellen.IsValid() {
		vaststellen := kalender{peil.Bekend}.loopt(DwangsomVaststellen, v.LaatsteDag)
		_, daarheen := vaststellen.slot()
		stappen = append(stappen, daarheen...)
	}
	stappen = append(stappen, stapBedrag(bedrag, schijven, tarief.Bron))
	if n := len(v.Aandelen); n > 1 {
		s := rekenstap(&dwangsomFormules[4], "aandeel van elke aanvrager", inEuro("aandeel van de eerste", v.Aandelen[0]),
			inEuro("bedrag", bedrag), wmo.Grootheid{Naam: "aanvragers", Waarde: strconv.Itoa(n)})
		s.Bron = aandeelBron(f.op)
		stappen = append(stappen, s)
	}
	return stappen, nil
}

// tariefdag is the day of which the amounts count: that on which the notice was received.
// Of a number of days it is the latest that can be, two weeks before the first of them.
func (f *dwangsomfeiten) tariefdag(v *Dwangsomverloop) wmo.Datum {
	dag := f.Ingebrekestelling
	if f.DagenInGebreke != nil {
		dag = f.op.AddDagen(1 - v.Dagen - 2*dagenPerWeek)
	}
	return later(dag, eerder(f.op, beginDwangsom)) // there are no amounts of before it
}

// overgangsrecht: by the day of receipt the old amounts still count on days of the new.
func (f *dwangsomfeiten) overgangsrecht(v *Dwangsomverloop, peil wmo.Peil) bool {
	laatste := v.LaatsteDag
	if f.DagenInGebreke != nil {
		laatste = f.op
	}
	return f.tariefdag(v).Before(nieuweDagbedragen) && !laatste.Before(nieuweDagbedragen) && zoalsToen(peil, indexeringBekend)
}

// zoalsToen: on the day as known that day had come.
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
func (f *dwangsomfeiten) lezingen(v *Dwangsomverloop, peil wmo.Peil) []wmo.Voorbehoud {
	var vs []wmo.Voorbehoud
	reken := func(code, tekst string, bron wmo.Bron) {
		vs = append(vs, wmo.Voorbehoud{Code: code, Tekst: tekst, Bron: &bron})
	}
	if f.eerste.IsValid() && f.Lezing.wacht() == 2*dagenPerWeek {
		reken(VoorbehoudTelling, "de veertiende dag is als eerste dag gekozen; een circulaire van 2014, die op 1 maart 2019 verviel, rekende vanaf de vijftiende",
			dwangsomcirculaire("paragraaf 1.1"))
	}
	if f.eerste.IsValid() {
		vs = append(vs, kalender{peil.Bekend}.tweeWeken(f.Ingebrekestelling, f.eerste)...)
	}
	if f.Bekendgemaakt.IsValid() && !v.Volgelopen {
		tekst := "of de dag van bekendmaking een dag in gebreke is staat niet vast; hier telt hij niet mee"
		if f.Lezing.bekendmakingTelt() {
			tekst = "of de dag van bekendmaking een dag in gebreke is staat niet vast; hier telt hij mee"
		}
		reken(VoorbehoudTelling, tekst, awb.art("4:17", "1", "").Als(wmo.Aanname))
	}
	switch {
	case f.overgangsrecht(v, peil):
		reken(VoorbehoudTarief, "de ingebrekestelling is in 2018 ontvangen: dan gelden de oude dagbedragen ook voor dagen in 2019; "+
			"de regeling die dat bepaalt is niet zelf gelezen", overgangIndexering)
	case f.DagenInGebreke != nil && !f.op.Before(nieuweDagbedragen) && !f.op.After(laatsteOudeDag) && zoalsToen(peil, indexeringBekend):
		reken(VoorbehoudTarief, fmt.Sprintf("een aantal dagen zegt niet wanneer de ingebrekestelling is ontvangen; hier is dat niet voor %s, "+
			"en in 2018 ontvangen gelden de oude dagbedragen", f.tariefdag(v)), overgangIndexering)
	}
	return vs
}

// laatsteOudeDag is the last day of a dwangsom of which the notice was received in 2018.
var laatsteOudeDag = nieuweDagbedragen.AddDagen(2*dagenPerWeek + meesteDwangsomdagen - 1)

// tweeWeken tells that the two weeks after a notice end on a day that is no working day,
// and what the first day after them would be if that made them longer.
func (k kalender) tweeWeken(ontvangen, eerste wmo.Datum) []wmo.Voorbehoud {
	einde := ontvangen.AddDagen(2 * dagenPerWeek)
	langer := k.schuif(einde)
	if langer == einde || !langer.IsValid() {
		return nil
	}
	return []wmo.Voorbehoud{{
		Code: VoorbehoudTelling, Bron: bronVan(termijnenwet.art("1", "1", "").Als(wmo.Afgeleid)),
		Tekst: fmt.Sprintf("de twee weken na de ingebrekestelling eindigen op %s, dat geen werkdag is; of zij dan doorlopen staat niet vast, "+
			"hier niet: lopen zij door, dan is de eerste dag daarna niet %s maar %s", einde, eerste, eerste.AddDagen(einde.DagenTot(langer))),
	}}
}

// VoorbehoudTarief is the reservation about amounts by the day that are derived.
const VoorbehoudTarief = "BW-V-TARIEF"

func (v *Dwangsomvraag) check() wmo.Bevindingen {
	var b wmo.Bevindingen
	keurUitkomst(&b, v.Aanvraag, "/aanvraag")
	keurUitkomst(&b, v.IngebrekeGesteld, "/ingebrekeGesteld")
	keurUitkomst(&b, v.Beslist, "/beslist")
	keurUitkomst(&b, v.OnredelijkLaat, "/onredelijkLaat")
	keurUitkomst(&b, v.Belanghebbende, "/belanghebbende")
	keurUitkomst(&b, v.KennelijkKansloos, "/kennelijkKansloos")
	if n := v.DagenInGebreke; n != nil {
		if *n < 0 || *n > meesteAantal {
			b.Meld(CodeBereik, fmt.Sprintf("het aantal dagen in gebreke ligt tussen 0 en %d", meesteAantal), "/dagenInGebreke")
		}
		if v.LaatsteDag.IsValid() || v.Ingebrekestelling.IsValid() || v.Bekendgemaakt.IsValid() {
			b.Meld(CodeDubbel, "het aantal dagen, of de datums waar het uit volgt, en niet allebei", "/dagenInGebreke")
		}
	}
	if v.Aanvragers < 0 || v.Aanvragers > meesteAanvragers {
		b.Meld(CodeBereik, fmt.Sprintf("er zijn 1 tot en met %d aanvragers", meesteAanvragers), "/aanvragers")
	}
	v.Lezing.check(&b)
	return b
}

func (l *Dwangsomlezing) check(b *wmo.Bevindingen) {
	if l == nil {
		return
	}
	if l.EersteDag != "" {
		eisWoord(b, l.EersteDag, "/lezing/eersteDag")
	}
	if l.Bekendmaking != "" {
		eisWoord(b, l.Bekendmaking, "/lezing/bekendmaking")
	}
}
