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
//
//schema:nl Vraag of er op de dag van het peil een dwangsom verschuldigd is omdat te laat is beslist op een aanvraag of bezwaar, en hoeveel.
//schema:nl Geef óf de dagen laatsteDag, ingebrekestelling en bekendgemaakt, óf alleen dagenInGebreke; beide samen wordt geweigerd.
type Dwangsomvraag struct {
	// Aanvraag: there is an application or an objection. A melding is not one, and neither
	// is an application made before that was possible.
	//
	//schema:nl Ja als er een aanvraag is waarop een beschikking moet volgen, of een bezwaar. Een melding is geen aanvraag, en een aanvraag die
	//schema:nl nog niet kon worden gedaan ook niet. Weggelaten: niet bekend.
	Aanvraag wmo.Uitkomst `json:"aanvraag,omitzero"`
	//schema:nl De laatste dag van de termijn voor het besluit, met alle verlengingen en opschortingen erin (zie bw.termijn en bw.zaak). Te
	//schema:nl laat is pas de dag erna. Weggelaten: niet bekend.
	LaatsteDag wmo.Datum `json:"laatsteDag,omitzero"` // of the term for the decision
	// IngebrekeGesteld: there is a default notice, in writing, that urges a decision.
	//
	//schema:nl Ja als het bestuursorgaan schriftelijk in gebreke is gesteld en daarbij tot een besluit is gemaand. Volgt als ja uit
	//schema:nl ingebrekestelling, uit dagenInGebreke boven nul en uit onredelijkLaat ja. Weggelaten: niet bekend.
	IngebrekeGesteld wmo.Uitkomst `json:"ingebrekeGesteld,omitzero"`
	//schema:nl De dag waarop het bestuursorgaan de ingebrekestelling ontving. Zij telt alleen als die dag na laatsteDag ligt. Weggelaten: niet
	//schema:nl bekend, of er is er geen.
	Ingebrekestelling wmo.Datum `json:"ingebrekestelling,omitzero"` // the day it was received
	//schema:nl Ja als het besluit op de dag van het peil is genomen en bekendgemaakt, nee als dat niet zo is. Volgt uit bekendgemaakt als die
	//schema:nl dag is opgegeven. Weggelaten: niet bekend.
	Beslist wmo.Uitkomst `json:"beslist,omitzero"` // and announced, by peil.Op
	//schema:nl De dag waarop het besluit is bekendgemaakt. Een dag na het peil mag: dan is op het peil nog niet beslist. Weggelaten: niet
	//schema:nl bekend, of er is nog geen besluit.
	Bekendgemaakt wmo.Datum `json:"bekendgemaakt,omitzero"` // the day the decision was announced
	// DagenInGebreke is the number of days in default, when no dates are given, counted
	// from two weeks after the notice (Awb 4:17, third paragraph).
	//
	//schema:nl Het aantal dagen dat het bestuursorgaan al in gebreke is, als de dagen zelf niet bekend zijn. Geteld vanaf de eerste dag van de
	//schema:nl dwangsom, dus nadat de twee weken na de ingebrekestelling voorbij zijn. Weggelaten: de dagen bepalen het.
	DagenInGebreke *int `json:"dagenInGebreke,omitempty" jsonschema:"minimum=0,maximum=1000000"`

	//schema:nl Ja als de ingebrekestelling onredelijk laat kwam; dan is er geen dwangsom. Weggelaten: niet bekend.
	OnredelijkLaat wmo.Uitkomst `json:"onredelijkLaat,omitzero"` // the default notice came unreasonably late
	//schema:nl Ja als de aanvrager belanghebbende is; zo niet, dan is er geen dwangsom. Weggelaten: niet bekend.
	Belanghebbende wmo.Uitkomst `json:"belanghebbende,omitzero"` // the applicant is an interested party
	//schema:nl Ja als de aanvraag kennelijk niet-ontvankelijk of kennelijk ongegrond is; dan is er geen dwangsom. Weggelaten: niet bekend.
	KennelijkKansloos wmo.Uitkomst `json:"kennelijkKansloos,omitzero"` // clearly inadmissible or unfounded
	// Aanvragers share the dwangsom equally; absent is one.
	//
	//schema:nl Het aantal aanvragers samen; zij delen de dwangsom in gelijke delen. Weggelaten of 0: één.
	Aanvragers int `json:"aanvragers,omitempty" jsonschema:"minimum=0,maximum=1000"`
	//schema:nl Welke lezing gevolgd wordt waar de wet niet duidelijk is. Weggelaten: van elk punt de eerste lezing.
	Lezing *Dwangsomlezing `json:"lezing,omitempty"`
}

// Dwangsomlezing chooses a reading where the law is not clear.
//
//schema:nl Keuze tussen lezingen waar de wet niet duidelijk is.
type Dwangsomlezing struct {
	//schema:nl Welke dag na de ontvangst van de ingebrekestelling de eerste dag van de dwangsom is. Weggelaten: vijftiende_dag.
	EersteDag Eerstedagregel `json:"eersteDag,omitempty"`
	//schema:nl Of de dag waarop het besluit is bekendgemaakt nog een dag in gebreke is. Weggelaten: telt_niet.
	Bekendmaking Bekendmakingregel `json:"bekendmaking,omitempty"`
}

// Eerstedagregel says which day is the first of a dwangsom; empty is the first.
//
//schema:nl Welke dag de eerste van een dwangsom is. Ontbreekt het, dan de eerste.
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
//
//schema:nl Of de dag van de bekendmaking nog een dag in gebreke is. Ontbreekt het, dan niet.
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
//
//schema:nl Antwoord op een Dwangsomvraag: of er een dwangsom verschuldigd is, over welke dagen, en hoeveel tot en met de dag van het peil.
type Dwangsom struct {
	//schema:nl Het peil van de vraag: er wordt geteld tot en met de dag op, en alleen wat op peil.bekend bekend was telt.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Of er een dwangsom verschuldigd is, met de redenen. Ja als alles klopt: er is een aanvraag of bezwaar; op laatsteDag was nog
	//schema:nl niet beslist en die dag is voorbij; er is in gebreke gesteld, ontvangen na laatsteDag en niet na het peil; de eerste dag van de
	//schema:nl dwangsom is gekomen en toen was nog niet beslist; en geen van de drie uitsluitingen doet zich voor (onredelijk laat, geen
	//schema:nl belanghebbende, kennelijk kansloos). Nee zodra één ervan niet klopt. Anders onbepaald, met wat er ontbreekt. Een opgegeven
	//schema:nl aantal dagen in gebreke boven nul neemt de plaats in van de voorwaarden over dagen. Voor 2009-10-01 is er geen regel, en is het
	//schema:nl onbepaald.
	Verschuldigd wmo.Motivering[struct{}] `json:"verschuldigd"`
	// EersteDag is the first day of the dwangsom, and MaximumOp its last day if no decision
	// comes.
	//
	//schema:nl De eerste dag van de dwangsom: de ontvangst van de ingebrekestelling plus vijftien dagen, of plus veertien als lezing.eersteDag
	//schema:nl dat zegt. De twee weken schuiven niet door als zij op een vrije dag eindigen; dan staat er een voorbehoud. Weggelaten:
	//schema:nl laatsteDag of ingebrekestelling is niet bekend, of de ingebrekestelling kwam niet na laatsteDag.
	EersteDag wmo.Datum `json:"eersteDag,omitzero"`
	//schema:nl De laatste van de 42 dagen als er niet eerder wordt beslist: eersteDag plus 41. Weggelaten: eersteDag is niet bekend.
	MaximumOp wmo.Datum `json:"maximumOp,omitzero"`
	// Verloop is the days and the amount; left out when no dwangsom is due or the days are
	// not known.
	//
	//schema:nl De dagen en het bedrag tot nu toe. Weggelaten: er is geen dwangsom verschuldigd, de eerste dag is nog niet gekomen, of de dagen
	//schema:nl zijn niet bekend.
	Verloop *Dwangsomverloop `json:"verloop,omitempty"`
	//schema:nl De stappen naar de eerste dag, het aantal dagen, het bedrag en de aandelen, op volgorde. Leeg als er niets te berekenen valt.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat de wet openlaat of wat niet zelf is gelezen, voor zover dat hier telt. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
	Ongebruikt []string `json:"ongebruikt,omitempty"` // JSON Pointers of stated facts without influence on the answer
}

// Dwangsomverloop is the days and the money of a dwangsom up to and including peil.Op.
//
//schema:nl De dagen en het geld van een dwangsom tot en met de dag van het peil.
type Dwangsomverloop struct {
	//schema:nl De laatste dag die tot nu toe meetelt: de vroegste van de dag van het peil, maximumOp en de dag voor de bekendmaking (of de dag
	//schema:nl van bekendmaking zelf, als lezing.bekendmaking dat zegt). Weggelaten: alleen een aantal dagen is opgegeven.
	LaatsteDag wmo.Datum `json:"laatsteDag,omitzero"` // the last day that counts so far
	//schema:nl Het aantal dagen dat meetelt: van de eerste dag van de dwangsom tot en met laatsteDag, of het opgegeven aantal. Nooit meer dan
	//schema:nl 42.
	Dagen int `json:"dagen"`
	//schema:nl De dwangsom in euro's: elk van de eerste 14 dagen tegen het eerste dagbedrag, elk van de volgende 14 tegen het tweede en elk
	//schema:nl van de overige tegen het derde. Alle dagen tellen tegen de dagbedragen van de dag waarop de ingebrekestelling is ontvangen
	//schema:nl (tabel dwangsombedragen): 20, 30 en 40 euro vanaf 2009-10-01 (ook voor een ontvangst daarvoor), en 23, 35 en 45 euro vanaf
	//schema:nl 2019-01-01 (bekend sinds 2018-11-22). Is alleen een aantal dagen opgegeven, dan geldt als dag van ontvangst de laatst
	//schema:nl mogelijke: de dag van het peil, min het aantal dagen (hoogstens 42), min 13. Voor een peil voor 2009-10-01 is er geen
	//schema:nl dagbedrag; dan wordt de vraag geweigerd (BW-DWS-DAGBEDRAG).
	Bedrag wmo.Bedrag `json:"bedrag"`
	//schema:nl Waar als het hoogste aantal van 42 dagen is bereikt; er komt dan niets meer bij.
	Volgelopen bool `json:"volgelopen"` // the maximum number of days is reached
	// Vaststellen is the last day for the decision that sets the amount; left out as long
	// as days can be added.
	//
	//schema:nl De laatste dag voor de beschikking die het bedrag vaststelt: twee weken na laatsteDag, gerekend als elke termijn van de wet
	//schema:nl (zie Termijn). Weggelaten: er kunnen nog dagen bij komen, of alleen een aantal dagen is opgegeven.
	Vaststellen wmo.Datum `json:"vaststellen,omitzero"`
	//schema:nl Het deel van elke aanvrager in euro's, samen precies het bedrag. Ieder krijgt evenveel hele centen; de centen die overblijven
	//schema:nl gaan één voor één naar de eersten.
	Aandelen []wmo.Bedrag `json:"aandelen"` // of each applicant; they add up to the amount
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
