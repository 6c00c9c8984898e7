package capacity

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Opvolging asks what came of agreements: agreed, realised, carried over.
type Opvolging struct {
	Naam        string      `json:"naam"                  jsonschema:"maxLength=200"`
	Afspraken   []Afspraak  `json:"afspraken,omitempty"`
	Indicatoren []Indicator `json:"indicatoren,omitempty"`
}

// Afspraak is what one party agreed to realise, period after period.
type Afspraak struct {
	Naam     string            `json:"naam"              jsonschema:"maxLength=200"`
	Gemeente wmo.Gemeentecode  `json:"gemeente,omitzero"`
	Eenheid  Eenheid           `json:"eenheid"`
	Perioden []Afspraakperiode `json:"perioden"          jsonschema:"minItems=1"` // in order, without overlap
}

// Afspraakperiode is one period of an agreement. An agreement and an ambition are
// different targets; only the agreement carries over.
type Afspraakperiode struct {
	Periode     wmo.Periode `json:"periode"`
	Afgesproken float64     `json:"afgesproken" jsonschema:"minimum=0,maximum=1000000"`
	// Gerealiseerd is left out when it is not known (yet).
	Gerealiseerd *float64 `json:"gerealiseerd,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	Ambitie      *float64 `json:"ambitie,omitempty"      jsonschema:"minimum=0,maximum=1000000"`
	// InclusiefOverdracht: what was agreed already contains the shortfall of before.
	InclusiefOverdracht bool `json:"inclusiefOverdracht,omitempty"`
}

// Indicator is a measure with a baseline, a goal and an ambition.
type Indicator struct {
	Naam      string   `json:"naam"      jsonschema:"maxLength=200"`
	Eenheid   string   `json:"eenheid"` // free text: "procent", "maanden"
	Richting  Richting `json:"richting"`
	Nulmeting float64  `json:"nulmeting"`
	Doel      float64  `json:"doel"`
	// Realisatie is left out when it is not known (yet).
	Realisatie *float64 `json:"realisatie,omitempty"`
	Ambitie    *float64 `json:"ambitie,omitempty"`
}

// Richting is which way an indicator should go.
type Richting string

// The two ways.
const (
	Hoger Richting = "hoger"
	Lager Richting = "lager"
)

// Woorden lists the ways with their meaning in Dutch.
func (Richting) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Hoger), Uitleg: "hoger is beter"},
		{Woord: string(Lager), Uitleg: "lager is beter"},
	}
}

// Opvolgstand is how the agreements and indicators stand.
type Opvolgstand struct {
	Naam        string           `json:"naam"                  jsonschema:"maxLength=200"`
	Peil        wmo.Peil         `json:"peil"`
	Afspraken   []Afspraakstand  `json:"afspraken,omitempty"`
	Totaal      []Totaalstand    `json:"totaal,omitempty"` // per unit and period, over the agreements that share them
	Indicatoren []Indicatorstand `json:"indicatoren,omitempty"`
	Aannames    []wmo.Voorbehoud `json:"aannames"`
	Bevindingen wmo.Bevindingen  `json:"bevindingen,omitempty"`
	Berekening  wmo.Berekening   `json:"berekening"`
}

// Afspraakstand is one agreement, followed.
type Afspraakstand struct {
	Naam     string           `json:"naam"              jsonschema:"maxLength=200"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	Eenheid  Eenheid          `json:"eenheid"`
	Perioden []Periodestand   `json:"perioden"`
}

// Periodestand is one period of an agreement, followed. What rests on an unknown
// realisation is left out.
type Periodestand struct {
	Periode      wmo.Periode `json:"periode"`
	Afgesproken  float64     `json:"afgesproken"`
	Gerealiseerd *float64    `json:"gerealiseerd,omitempty"`
	// Overdracht is what came along from before: positive is a shortfall to make up
	// for, negative a surplus that counts.
	Overdracht *float64 `json:"overdracht,omitempty"`
	// Opgave is what this period had to bring, carry-over included; below zero when
	// a surplus is larger than what was agreed.
	Opgave *float64 `json:"opgave,omitempty"`
	// Gat is agreed minus realised in this period, carry-over apart.
	Gat *float64 `json:"gat,omitempty"`
	// GatCumulatief is Opgave minus realised: what is short (or, negative, over) by
	// the end of this period. It goes on to the next.
	GatCumulatief *float64 `json:"gatCumulatief,omitempty"`
	// Percentage is realised as a percentage of agreed; absent when nothing was agreed.
	Percentage *float64 `json:"percentage,omitempty"`
	// Nagekomen says whether this period brought what was agreed for it, carry-over apart.
	Nagekomen         wmo.Uitkomst `json:"nagekomen"`
	GatAmbitie        *float64     `json:"gatAmbitie,omitempty"`
	PercentageAmbitie *float64     `json:"percentageAmbitie,omitempty"`
}

// Totaalstand adds up agreements of one unit over one period.
type Totaalstand struct {
	Periode      wmo.Periode `json:"periode"`
	Eenheid      Eenheid     `json:"eenheid"`
	Partijen     int         `json:"partijen"`
	Onbekend     int         `json:"onbekend,omitempty"` // whose realisation is not known: left out of the sums
	Achter       int         `json:"achter"`             // realised less than agreed
	Afgesproken  float64     `json:"afgesproken"`
	Gerealiseerd float64     `json:"gerealiseerd"`
	Tekort       float64     `json:"tekort"`    // of those behind
	Overschot    float64     `json:"overschot"` // of those ahead
	Netto        float64     `json:"netto"`     // tekort − overschot
}

// Indicatorstand is one indicator against its goal and its ambition.
type Indicatorstand struct {
	Indicator

	DoelGehaald wmo.Uitkomst `json:"doelGehaald"`
	// AmbitieGehaald is absent without an ambition.
	AmbitieGehaald *wmo.Uitkomst `json:"ambitieGehaald,omitempty"`
	// VoortgangDoel and VoortgangAmbitie are the part of the way from baseline to
	// target that was covered: 1 is there, more is beyond. Absent without a way to go.
	VoortgangDoel    *float64 `json:"voortgangDoel,omitempty"`
	VoortgangAmbitie *float64 `json:"voortgangAmbitie,omitempty"`
}

// Follow follows agreements and indicators. A shortfall adds to the next period
// and a surplus deducts from it; what is not known stays unknown, and so does
// everything that rests on it.
func Follow(o Opvolging, peil wmo.Peil) (Opvolgstand, error) {
	if err := eerst(peil, o.check); err != nil {
		return Opvolgstand{}, err
	}
	uit := Opvolgstand{Naam: o.Naam, Peil: peil, Aannames: []wmo.Voorbehoud{}, Berekening: wmo.Berekening{}}
	for i := range o.Afspraken {
		uit.Afspraken = append(uit.Afspraken, uit.volg(&o.Afspraken[i], wmo.Wijs("afspraken", strconv.Itoa(i))))
	}
	uit.tel()
	for i := range o.Indicatoren {
		uit.Indicatoren = append(uit.Indicatoren, uit.meet(&o.Indicatoren[i], wmo.Wijs("indicatoren", strconv.Itoa(i))))
	}
	uit.Bevindingen = uit.Bevindingen.Gesorteerd()
	return uit, nil
}

func (uit *Opvolgstand) volg(a *Afspraak, w string) Afspraakstand {
	stand := Afspraakstand{Naam: a.Naam, Gemeente: a.Gemeente, Eenheid: a.Eenheid, Perioden: make([]Periodestand, len(a.Perioden))}
	neemAan(&uit.Aannames, AannameOverdracht)
	var mee *float64 // what is carried over, nil when it is not known
	if !a.Perioden[0].InclusiefOverdracht {
		mee = bekendGetal(0)
		neemAan(&uit.Aannames, AannameGeenOverdracht)
	}
	for i := range a.Perioden {
		p, s := &a.Perioden[i], &stand.Perioden[i]
		*s = Periodestand{
			Periode: p.Periode, Afgesproken: p.Afgesproken, Gerealiseerd: kopie(p.Gerealiseerd), Overdracht: mee, Opgave: p.opgave(mee),
		}
		hier := w + "/perioden/" + strconv.Itoa(i)
		if i > 0 && a.Perioden[i-1].Periode.Einddatum.AddDagen(1) != p.Periode.Begindatum {
			uit.Bevindingen.Meld(CodeHiaat, fmt.Sprintf("over de dagen voor %s zegt %s niets", p.Periode.Begindatum, a.Naam), hier+"/periode")
		}
		if p.InclusiefOverdracht && mee != nil && p.Afgesproken < *mee {
			uit.Bevindingen.Meld(CodeOverdracht, fmt.Sprintf(
				"%s zegt in %s de overdracht te bevatten, en is met %s minder dan die %s", a.Naam, p.Periode, nl(p.Afgesproken), nl(*mee)), hier+"/afgesproken")
		}
		mee = nil
		if p.Gerealiseerd == nil {
			uit.Bevindingen.Meld(CodeNietGerealiseerd, fmt.Sprintf(
				"wat %s in %s realiseerde is niet bekend; wat daarop rust dus ook niet", a.Naam, p.Periode), hier+"/gerealiseerd")
			continue
		}
		s.toets(p)
		if s.Opgave != nil {
			mee = bekendGetal(*s.Opgave - *p.Gerealiseerd)
			s.GatCumulatief = mee
			uit.Berekening = append(uit.Berekening, s.stap(a))
		}
	}
	return stand
}

// opgave is what a period had to bring; nil when the carry-over is not known.
func (p *Afspraakperiode) opgave(mee *float64) *float64 {
	switch {
	case p.InclusiefOverdracht:
		return bekendGetal(p.Afgesproken)
	case mee == nil:
		return nil
	default:
		return bekendGetal(p.Afgesproken + *mee)
	}
}

// toets holds what was realised against the agreement and the ambition of the
// period itself.
func (s *Periodestand) toets(p *Afspraakperiode) {
	s.Gat = bekendGetal(p.Afgesproken - *p.Gerealiseerd)
	s.Percentage = percentage(*p.Gerealiseerd, p.Afgesproken)
	s.Nagekomen = wmo.UitkomstOf(*s.Gat <= 0)
	if p.Ambitie != nil {
		s.GatAmbitie = bekendGetal(*p.Ambitie - *p.Gerealiseerd)
		s.PercentageAmbitie = percentage(*p.Gerealiseerd, *p.Ambitie)
	}
}

func (s *Periodestand) stap(a *Afspraak) wmo.Rekenstap {
	eenheid := string(a.Eenheid)
	return rekenstap(FormuleGat, fmt.Sprintf("%s, %s: gat met overdracht", a.Naam, s.Periode),
		grootheid("gat", *s.GatCumulatief, eenheid), grootheid("opgave", *s.Opgave, eenheid),
		grootheid("gerealiseerd", *s.Gerealiseerd, eenheid))
}

// tel adds up the agreements that have a unit and a period in common.
func (uit *Opvolgstand) tel() {
	plaats := map[Totaalstand]int{}
	for i := range uit.Afspraken {
		a := &uit.Afspraken[i]
		for j := range a.Perioden {
			p := &a.Perioden[j]
			sleutel := Totaalstand{Periode: p.Periode, Eenheid: a.Eenheid}
			n, ok := plaats[sleutel]
			if !ok {
				n = len(uit.Totaal)
				plaats[sleutel] = n
				uit.Totaal = append(uit.Totaal, sleutel)
			}
			uit.Totaal[n].neem(p)
		}
	}
}

func (t *Totaalstand) neem(p *Periodestand) {
	t.Partijen++
	if p.Gat == nil {
		t.Onbekend++
		return
	}
	t.Afgesproken = netjes(t.Afgesproken + p.Afgesproken)
	t.Gerealiseerd = netjes(t.Gerealiseerd + *p.Gerealiseerd)
	if *p.Gat > 0 {
		t.Achter++
		t.Tekort = netjes(t.Tekort + *p.Gat)
	} else {
		t.Overschot = netjes(t.Overschot - *p.Gat)
	}
	t.Netto = netjes(t.Tekort - t.Overschot)
}

func (uit *Opvolgstand) meet(in *Indicator, w string) Indicatorstand {
	s := Indicatorstand{Indicator: *in}
	s.Realisatie, s.Ambitie = kopie(in.Realisatie), kopie(in.Ambitie)
	if in.Ambitie != nil {
		s.AmbitieGehaald = new(wmo.Uitkomst)
	}
	if in.Realisatie == nil {
		uit.Bevindingen.Meld(CodeNietGerealiseerd, fmt.Sprintf("wat er van %s is gerealiseerd is niet bekend", in.Naam), w+"/realisatie")
		return s
	}
	s.DoelGehaald = in.gehaald(in.Doel)
	s.VoortgangDoel = uit.voortgang(in, "doel", in.Doel)
	if in.Ambitie != nil {
		*s.AmbitieGehaald = in.gehaald(*in.Ambitie)
		s.VoortgangAmbitie = uit.voortgang(in, "ambitie", *in.Ambitie)
	}
	return s
}

func (in *Indicator) gehaald(doel float64) wmo.Uitkomst {
	if in.Richting == Lager {
		return wmo.UitkomstOf(*in.Realisatie <= doel)
	}
	return wmo.UitkomstOf(*in.Realisatie >= doel)
}

func (uit *Opvolgstand) voortgang(in *Indicator, wat string, doel float64) *float64 {
	if netjes(in.Nulmeting-doel) == 0 {
		return nil
	}
	v := netjes((in.Nulmeting - *in.Realisatie) / (in.Nulmeting - doel))
	uit.Berekening = append(uit.Berekening, rekenstap(FormuleVoortgang, in.Naam+": voortgang naar "+wat,
		grootheid("v", v, ""), grootheid("n", in.Nulmeting, in.Eenheid), grootheid("r", *in.Realisatie, in.Eenheid),
		grootheid("d", doel, in.Eenheid)))
	return &v
}

func (o *Opvolging) check() error {
	var k keuring
	k.naamlengte("", o.Naam)
	type naam struct {
		naam    string
		eenheid Eenheid
	}
	eerder := map[naam]int{}
	for i := range o.Afspraken {
		a, w := &o.Afspraken[i], wmo.Wijs("afspraken", strconv.Itoa(i))
		k.naam(w, a.Naam)
		if len(a.Perioden) == 0 {
			k.Meld(CodeOntbreekt, "een afspraak heeft minstens een periode", w+"/perioden")
		}
		switch a.Eenheid {
		case Plaatsen, BezettePlaatsen, ClientenOpDatum:
			k.Meld(CodeEenheid, fmt.Sprintf("%s is een stand, en een stand gaat niet mee naar een volgende periode; volg hem als indicator", a.Eenheid), w+"/eenheid")
		default:
			k.woord(w+"/eenheid", string(a.Eenheid), a.Eenheid.Woorden(), true)
		}
		if j, dubbel := eerder[naam{a.Naam, a.Eenheid}]; dubbel {
			k.Meld(CodeDubbel, fmt.Sprintf("%q staat er twee keer met deze eenheid", a.Naam), wmo.Wijs("afspraken", strconv.Itoa(j), "naam"), w+"/naam")
		}
		eerder[naam{a.Naam, a.Eenheid}] = i
		for j := range a.Perioden {
			p, pw := &a.Perioden[j], w+"/perioden/"+strconv.Itoa(j)
			_, dicht := p.Periode.Dagen()
			if !dicht || j > 0 && !p.Periode.Begindatum.After(a.Perioden[j-1].Periode.Einddatum) {
				k.Meld(CodePeriode, "een periode heeft een begin en een einde, en komt na de vorige", pw+"/periode")
			}
			k.tussen(pw+"/afgesproken", p.Afgesproken, 0, maxAantal)
			k.vrij(pw+"/gerealiseerd", p.Gerealiseerd, 0, maxAantal)
			k.vrij(pw+"/ambitie", p.Ambitie, 0, maxAantal)
		}
	}
	for i := range o.Indicatoren {
		in, w := &o.Indicatoren[i], wmo.Wijs("indicatoren", strconv.Itoa(i))
		k.naam(w, in.Naam)
		k.kant(in, w+"/doel", in.Doel)
		if in.Ambitie != nil {
			k.kant(in, w+"/ambitie", *in.Ambitie)
		}
		k.woord(w+"/richting", string(in.Richting), in.Richting.Woorden(), true)
		k.tussen(w+"/nulmeting", in.Nulmeting, -maxGewicht, maxGewicht)
		k.tussen(w+"/doel", in.Doel, -maxGewicht, maxGewicht)
		k.vrij(w+"/realisatie", in.Realisatie, -maxGewicht, maxGewicht)
		k.vrij(w+"/ambitie", in.Ambitie, -maxGewicht, maxGewicht)
	}
	if len(o.Afspraken)+len(o.Indicatoren) == 0 {
		k.Meld(CodeOntbreekt, "er is niets om op te volgen", "/afspraken", "/indicatoren")
	}
	return k.Err()
}

// kant reports a target on the wrong side of the baseline: it was reached before
// anything was done.
func (k *keuring) kant(in *Indicator, plaats string, doel float64) {
	if in.Richting == Lager && doel > in.Nulmeting || in.Richting == Hoger && doel < in.Nulmeting {
		k.Meld(CodeRichting, fmt.Sprintf("%s is beter, en %s ligt aan de andere kant van de nulmeting %s",
			in.Richting, nl(doel), nl(in.Nulmeting)), plaats)
	}
}
