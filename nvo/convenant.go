package nvo

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Convenantvraag asks whether a convenant binds all its parties, and is in force.
//
//schema:nl Vraag of een convenant al zijn partijen bindt en geldt op de dag van het peil.
type Convenantvraag struct {
	//schema:nl De partijen, elk één keer.
	Partijen []wmo.Partij `json:"partijen" jsonschema:"minItems=1,maxItems=400"`
	//schema:nl De eerste dag waarop het convenant geldt. Weggelaten: niet bekend.
	InWerking wmo.Datum `json:"inWerking,omitzero"`
	// TotEnMet is the last day in force.
	//
	//schema:nl De laatste dag waarop het geldt; niet voor inWerking. Weggelaten: er is geen laatste dag, of zij is niet bekend.
	TotEnMet wmo.Datum `json:"totEnMet,omitzero"`
	// OnbepaaldeTijd: the convenant has no last day. Left out it follows from TotEnMet, or
	// is not known.
	//
	//schema:nl Ja als het convenant geen laatste dag heeft; niet samen met totEnMet. Weggelaten: nee als totEnMet er is, en anders niet
	//schema:nl bekend.
	OnbepaaldeTijd wmo.Uitkomst `json:"onbepaaldeTijd,omitzero"`
}

// Convenantoordeel is the answer to a [Convenantvraag].
//
//schema:nl Wie een convenant heeft getekend, en of het bindt.
type Convenantoordeel struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	// Bindt: all have signed, and it is in force.
	//
	//schema:nl Ja als op de dag van het peil alle partijen hebben getekend, het in werking is en het niet is geëindigd. Nee zodra een van drie
	//schema:nl niet zo is, en anders onbepaald.
	Bindt wmo.Motivering[struct{}] `json:"bindt"`
	// NietGetekend lists who has not signed on that day, Onbekend of whom that is not known.
	//
	//schema:nl De namen van wie op die dag niet heeft getekend. Leeg als er geen is.
	NietGetekend []string `json:"nietGetekend"`
	//schema:nl De namen van wie dat niet bekend is. Leeg als er geen is.
	Onbekend []string `json:"onbekend"`
	// Bewijst lists the codes of the obligations that a convenant proves on that day;
	// empty unless this one binds.
	//
	//schema:nl De codes van de verplichtingen die een bindend convenant op die dag bewijst. Leeg als dit convenant niet zeker bindt.
	Bewijst []string `json:"bewijst"`
	// Voorbehouden say what was not asked, and how well the texts of the obligations in
	// Bewijst are known.
	//
	//schema:nl Wat niet is gevraagd, en hoe goed de teksten van de verplichtingen bekend zijn. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

var (
	voorbehoudPartijen = register.Voorbehoud("NVO-V-PARTIJEN", "dit bewijst het als de gemeenten van de regio partij zijn; of zij dat zijn is niet gevraagd")
	voorbehoudNogNiet  = register.Voorbehoud("NVO-V-NOG-NIET", "een convenant begint pas na de dag waarop het gevraagd wordt")
)

// convenantregels say when a convenant binds.
var (
	convenantregels = []wmo.Regel[convenantOp]{
		wmo.Als("NVO-CVN-01", "/partijen", "alle partijen hebben getekend", allenGetekend, overeenkomst),
		wmo.Als("NVO-CVN-02", "/inWerking", "het is in werking getreden", inWerkingGetreden, overeenkomst),
		wmo.Als("NVO-CVN-03", "/totEnMet", "het is niet geëindigd", nietGeeindigd, overeenkomst),
	}
	overeenkomst = wmo.Bron{Regeling: "wat een ondertekende overeenkomst met een looptijd is", Zekerheid: wmo.Afgeleid}.Sinds(beginWmo)
)

type convenantOp struct {
	*Convenantvraag

	op wmo.Datum
}

// AssessCovenant tells who signed a convenant by peil.Op, and whether it binds. A document without
// parties, with a party twice or with days that contradict each other is refused.
func AssessCovenant(in Convenantvraag, peil wmo.Peil) (Convenantoordeel, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Convenantoordeel{}, err
	}
	var b wmo.Bevindingen
	keurPartijen(&b, in.Partijen, peil.Op, "/partijen")
	in.keurDagen(&b)
	if err := b.Err(); err != nil {
		return Convenantoordeel{}, err
	}
	uit := Convenantoordeel{Peil: peil, Bewijst: []string{}}
	_, uit.NietGetekend, uit.Onbekend = wmo.Handtekeningen(in.Partijen, peil.Op)
	v := wmo.VerantwoordingOp(peil)
	bindt := wmo.Alle(convenantregels, convenantOp{&in, peil.Op}, peil)
	if uit.Bindt = bindt.Motiveer(); bindt.Uitkomst == wmo.Ja {
		uit.Bewijst = bewezenDoorConvenant(peil)
		bijNorm(&v)
		v.Behoud(voorbehoudPartijen)
	}
	v.BehoudAls(in.InWerking.After(peil.Op),
		voorbehoudNogNiet.Zegt("het begint pas op "+in.InWerking.String()+": of het dan bindt, is op "+peil.Op.String()+" niet te zeggen"))
	uit.Voorbehouden = v.Voorbehouden()
	return uit, nil
}

// keurDagen finds days that contradict each other.
func (in *Convenantvraag) keurDagen(b *wmo.Bevindingen) {
	keurLooptijd(b, in.InWerking, in.TotEnMet, "/totEnMet")
	if in.TotEnMet.IsValid() && in.OnbepaaldeTijd == wmo.Ja {
		b.MeldSamen(meldingDatum, "voor onbepaalde tijd, en met een einde", "/onbepaaldeTijd")
	}
}

// keurLooptijd finds what ends before it begins.
func keurLooptijd(b *wmo.Bevindingen, begin, eind wmo.Datum, plaats string) {
	if eind.IsValid() && eind.Before(begin) {
		b.MeldPeriode(fmt.Sprintf("het einde %s ligt voor het begin %s", eind, begin), plaats)
	}
}

// bewezenDoorConvenant lists the obligations in force that a convenant proves by itself.
func bewezenDoorConvenant(peil wmo.Peil) []string {
	codes := []string{}
	for i := range verplichtingen {
		v := &verplichtingen[i]
		if v.geldtOp(peil) && slices.ContainsFunc(v.Vormen, func(f Bewijsvorm) bool { return f.Soort == Convenant }) {
			codes = append(codes, v.Code)
		}
	}
	return codes
}

func allenGetekend(c convenantOp) wmo.Uitkomst { return getekendOp(c.Partijen, c.op) }

func inWerkingGetreden(c convenantOp) wmo.Uitkomst {
	if !c.InWerking.IsValid() {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(!c.InWerking.After(c.op))
}

func nietGeeindigd(c convenantOp) wmo.Uitkomst {
	if !c.TotEnMet.IsValid() {
		return wmo.Of(c.OnbepaaldeTijd, wmo.Onbepaald)
	}
	return wmo.UitkomstOf(!c.TotEnMet.Before(c.op))
}

func getekendOp(ps []wmo.Partij, op wmo.Datum) wmo.Uitkomst {
	alle, _, _ := wmo.Handtekeningen(ps, op)
	return alle
}

// laatsteHandtekening is the stretch in which the last party signed, of those that signed
// by op (zero: of all). tot is zero when the day of one of them is not known.
func laatsteHandtekening(ps []wmo.Partij, op wmo.Datum) (van, tot wmo.Datum) {
	allen := true
	for i := range ps {
		d := ps[i].Ondertekend
		allen = allen && d.IsValid()
		if d.After(van) && (!op.IsValid() || !d.After(op)) {
			van = d
		}
	}
	if allen {
		tot = van
	}
	return van, tot
}

// keurPartijen reports who is a party twice, and whose day of signing cannot be, on op (zero:
// whatever the day).
func keurPartijen(b *wmo.Bevindingen, ps []wmo.Partij, op wmo.Datum, plaats string) {
	var namen wmo.Uniek
	for i := range ps {
		p, hier := &ps[i], plaats+"/"+strconv.Itoa(i)
		namen.Naam(b, p.Naam, hier+"/naam")
		if err := p.Check(op); err != nil {
			b.MeldSamen(meldingDatum, err.Error(), hier+"/ondertekend")
		}
	}
}
