package capacity

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// The formulas, findings and assumptions of [FollowAgreements].
var (
	formuleVoortgang = register.Formule("CAP-F-VOORTGANG", "v = (n − r) / (n − d)", "n nulmeting, r realisatie, d doel of ambitie", kit.Identiteit())

	meldingHiaat            = register.Melding("CAP-HIAAT", "tussen twee perioden van een afspraak ontbreken dagen")
	meldingNietGerealiseerd = register.Melding("CAP-REALISATIE-ONBEKEND", "de realisatie van een periode is niet bekend")
	meldingVoorbarig        = register.Melding("CAP-VOORBARIG", "er is een realisatie genoemd van een periode die nog moet beginnen")
	meldingOverdracht       = register.Melding("CAP-OVERDRACHT", "een afspraak die de overdracht bevat is kleiner dan die overdracht")

	aannameOverdracht = register.Aanname("CAP-A-OVERDRACHT",
		"een tekort gaat mee en een overschot gaat eraf, naar het voorbeeld van de taakstelling vergunninghouders")
	aannameGeenOverdracht = register.Aanname("CAP-A-GEEN-OVERDRACHT",
		"voor de eerste periode van een afspraak is er geen overdracht, omdat die niets zegt te bevatten")
)

// FollowAgreements compares agreements and indicators with what was realised. A shortfall is added to
// the task of the next period and a surplus deducted from it. What depends on an unknown
// realisation is unknown too.
func FollowAgreements(o Opvolging, peil wmo.Peil) (Opvolgstand, error) {
	v, err := kit.Keur(&o, peil, o.check)
	if err != nil {
		return Opvolgstand{}, err
	}
	uit := opvolger{Verantwoording: v}
	stand := Opvolgstand{Naam: o.Naam, Peil: peil}
	for i := range o.Afspraken {
		stand.Afspraken = append(stand.Afspraken, uit.volg(&o.Afspraken[i], wmo.Wijs("afspraken", strconv.Itoa(i))))
	}
	stand.Totaal = uit.tel(stand.Afspraken)
	for i := range o.Indicatoren {
		stand.Indicatoren = append(stand.Indicatoren, uit.meet(&o.Indicatoren[i], wmo.Wijs("indicatoren", strconv.Itoa(i))))
	}
	stand.Voorbehouden, stand.Aannames, stand.Bevindingen, stand.Berekening = uit.Voorbehouden(), uit.Aannames(), uit.Bevindingen(), uit.Berekening()
	return stand, nil
}

type opvolger struct{ wmo.Verantwoording }

func (uit *opvolger) volg(a *Afspraak, w string) Afspraakstand {
	stand := Afspraakstand{Naam: a.Naam, Gemeente: a.Gemeente, Eenheid: a.Eenheid, Perioden: make([]Periodestand, len(a.Perioden))}
	uit.NeemAan(aannameOverdracht)
	var mee *float64 // the carry-over, nil when not known
	if !a.Perioden[0].InclusiefOverdracht {
		mee = kit.Bekend(0)
		uit.NeemAan(aannameGeenOverdracht)
	}
	for i := range a.Perioden {
		p, s := &a.Perioden[i], &stand.Perioden[i]
		*s = Periodestand{
			Periode: p.Periode, Fase: faseOp(uit.Peil().Op, p.Periode), Afgesproken: p.Afgesproken, Gerealiseerd: kit.Kopie(p.Gerealiseerd),
			Overdracht: mee, Opgave: p.opgave(mee),
		}
		uit.merkOp(a, i, mee, w+"/perioden/"+strconv.Itoa(i))
		v := volger{uit: uit, afspraak: a, periode: p, stand: s}
		v.opgave()
		if p.Gerealiseerd != nil && s.Fase != NogNietBegonnen {
			v.toets()
		}
		mee = s.GatCumulatief
	}
	return stand
}

// merkOp reports what deserves attention in a period of an agreement.
func (uit *opvolger) merkOp(a *Afspraak, i int, mee *float64, hier string) {
	p := &a.Perioden[i]
	if i > 0 && a.Perioden[i-1].Periode.Einddatum.AddDagen(1) != p.Periode.Begindatum {
		uit.Meld(meldingHiaat, fmt.Sprintf("over de dagen voor %s zegt %s niets", p.Periode.Begindatum, a.Naam), hier+"/periode")
	}
	if p.InclusiefOverdracht && mee != nil && p.Afgesproken < *mee {
		uit.Meld(meldingOverdracht, fmt.Sprintf(
			"%s zegt in %s de overdracht te bevatten, en is met %s minder dan die %s", a.Naam, p.Periode, kit.Nl(p.Afgesproken), kit.Nl(*mee)), hier+"/afgesproken")
	}
	switch begonnen := faseOp(uit.Peil().Op, p.Periode) != NogNietBegonnen; {
	case begonnen && p.Gerealiseerd == nil:
		uit.Meld(meldingNietGerealiseerd, fmt.Sprintf(
			"wat %s in %s realiseerde is niet bekend; wat daarop rust dus ook niet", a.Naam, p.Periode), hier+"/gerealiseerd")
	case !begonnen && kit.Waarde(p.Gerealiseerd, 0) > 0:
		uit.Meld(meldingVoorbarig, fmt.Sprintf(
			"%s begint na %s, en toch zegt %s wat erin gerealiseerd is; daarover is nog geen oordeel", p.Periode, uit.Peil().Op, a.Naam), hier+"/gerealiseerd")
	}
}

// opgave is the task of a period, carry-over included; nil when the carry-over is not known.
func (p *Afspraakperiode) opgave(mee *float64) *float64 {
	switch {
	case p.InclusiefOverdracht:
		return kit.Bekend(p.Afgesproken)
	case mee == nil:
		return nil
	default:
		return kit.Bekend(p.Afgesproken + *mee)
	}
}

func (uit *opvolger) meet(in *Indicator, w string) Indicatorstand {
	s := Indicatorstand{Indicator: *in}
	s.Realisatie, s.Ambitie = kit.Kopie(in.Realisatie), kit.Kopie(in.Ambitie)
	if in.Ambitie != nil {
		s.AmbitieGehaald = new(wmo.Uitkomst)
	}
	if in.Realisatie == nil {
		uit.Meld(meldingNietGerealiseerd, fmt.Sprintf("wat er van %s is gerealiseerd is niet bekend", in.Naam), w+"/realisatie")
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

func (uit *opvolger) voortgang(in *Indicator, wat string, doel float64) *float64 {
	if kit.Netjes(in.Nulmeting-doel) == 0 {
		return nil
	}
	v := kit.Netjes((in.Nulmeting - *in.Realisatie) / (in.Nulmeting - doel))
	uit.Stap(formuleVoortgang, in.Naam+": voortgang naar "+wat, kit.Grootheid("v", v, ""),
		kit.Grootheid("n", in.Nulmeting, in.Eenheid), kit.Grootheid("r", *in.Realisatie, in.Eenheid), kit.Grootheid("d", doel, in.Eenheid))
	return &v
}
