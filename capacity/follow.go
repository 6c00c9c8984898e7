package capacity

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

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
			k.Meld(CodeDubbel, fmt.Sprintf("%q staat er twee keer met deze eenheid", wmo.Kort(a.Naam)), wmo.Wijs("afspraken", strconv.Itoa(j), "naam"), w+"/naam")
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
