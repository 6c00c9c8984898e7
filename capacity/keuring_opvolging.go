package capacity

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var meldingRichting = register.Melding("CAP-RICHTING", "een doel of ambitie ligt aan de verkeerde kant van de nulmeting")

func (o *Opvolging) check(k *keuring) {
	k.naamlengte("", o.Naam)
	eerder := map[Eenheid]namen{}
	for i := range o.Afspraken {
		a, w := &o.Afspraken[i], wmo.Wijs("afspraken", strconv.Itoa(i))
		k.naam(w, a.Naam)
		if len(a.Perioden) == 0 {
			k.Meld(meldingOntbreekt, "een afspraak heeft minstens een periode", w+"/perioden")
		}
		switch a.Eenheid {
		case Plaatsen, BezettePlaatsen, ClientenOpDatum:
			k.Meld(meldingEenheid, fmt.Sprintf("%s is een stand, en een stand gaat niet mee naar een volgende periode; volg hem als indicator", a.Eenheid), w+"/eenheid")
		default:
			k.woord(w+"/eenheid", string(a.Eenheid), a.Eenheid.Woorden(), true)
		}
		if eerder[a.Eenheid] == nil {
			eerder[a.Eenheid] = namen{}
		}
		if j, dubbel := eerder[a.Eenheid].eerder(a.Naam, i); dubbel {
			k.Meld(meldingDubbel, fmt.Sprintf("%q staat er twee keer met deze eenheid", wmo.Kort(a.Naam)), wmo.Wijs("afspraken", strconv.Itoa(j), "naam"), w+"/naam")
		}
		for j := range a.Perioden {
			p, pw := &a.Perioden[j], w+"/perioden/"+strconv.Itoa(j)
			_, dicht := p.Periode.Dagen()
			if !dicht || j > 0 && !p.Periode.Begindatum.After(a.Perioden[j-1].Periode.Einddatum) {
				k.Meld(meldingPeriode, "een periode heeft een begin en een einde, en komt na de vorige", pw+"/periode")
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
	o.checkGemeenten(k)
	if len(o.Afspraken)+len(o.Indicatoren) == 0 {
		k.Meld(meldingOntbreekt, "er is niets om op te volgen", "/afspraken", "/indicatoren")
	}
}

// kant reports a target on the wrong side of the baseline: it was reached before
// anything was done.
func (k *keuring) kant(in *Indicator, plaats string, doel float64) {
	if in.Richting == Lager && doel > in.Nulmeting || in.Richting == Hoger && doel < in.Nulmeting {
		k.Meld(meldingRichting, fmt.Sprintf("%s is beter, en %s ligt aan de andere kant van de nulmeting %s",
			in.Richting, nl(doel), nl(in.Nulmeting)), plaats)
	}
}
