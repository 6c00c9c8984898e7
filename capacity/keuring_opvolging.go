package capacity

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

var meldingRichting = register.Melding("CAP-RICHTING", "een doel of ambitie ligt aan de verkeerde kant van de nulmeting")

func (o *Opvolging) check(k *keuring) {
	if len(o.Afspraken)+len(o.Indicatoren) == 0 {
		k.MeldOntbreekt("een opvolging zonder indicatoren", "/afspraken")
	}
	var eerder wmo.Uniek
	for i := range o.Afspraken {
		a, w := &o.Afspraken[i], wmo.Wijs("afspraken", strconv.Itoa(i))
		switch a.Eenheid {
		case Plaatsen, BezettePlaatsen, ClientenOpDatum:
			k.Meld(meldingEenheid, fmt.Sprintf("%s is een stand, en een stand gaat niet mee naar een volgende periode; volg hem als indicator", a.Eenheid), w+"/eenheid")
		default:
		}
		eerder.Naam(&k.Bevindingen, string(a.Eenheid)+" "+strings.TrimSpace(a.Naam), w+"/naam")
		for j := range a.Perioden {
			p := a.Perioden[j].Periode
			if !p.Einddatum.IsValid() || j > 0 && !p.Begindatum.After(a.Perioden[j-1].Periode.Einddatum) {
				k.Meld(kit.MeldingPeriode(), "een periode heeft een begin en een einde, en komt na de vorige", w+"/perioden/"+strconv.Itoa(j)+"/periode")
			}
		}
	}
	for i := range o.Indicatoren {
		in, w := &o.Indicatoren[i], wmo.Wijs("indicatoren", strconv.Itoa(i))
		kant(k, in, w+"/doel", in.Doel)
		if in.Ambitie != nil {
			kant(k, in, w+"/ambitie", *in.Ambitie)
		}
	}
	o.checkGemeenten(k)
}

// kant reports a target on the wrong side of the baseline, which was reached from the start.
func kant(k *keuring, in *Indicator, plaats string, doel float64) {
	if in.Richting == Lager && doel > in.Nulmeting || in.Richting == Hoger && doel < in.Nulmeting {
		k.Meld(meldingRichting, fmt.Sprintf("%s is beter, en %s ligt aan de andere kant van de nulmeting %s",
			in.Richting, kit.Nl(doel), kit.Nl(in.Nulmeting)), plaats)
	}
}
