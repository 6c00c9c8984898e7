package verblijfsbijdrage

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// keur holds fields against each other.
func (v *Verblijfsbijdragevraag) keur(k *kit.Keuring, op wmo.Datum) {
	if v.Dagen != nil && *v.Dagen > dagenIn(op) {
		k.MeldBereik(fmt.Sprintf("die maand heeft %d dagen", dagenIn(op)), "/dagen")
	}
	k.Overbodig(v.Echtgenoot == nil && v.Tezamen == wmo.Ja, "/tezamen", "een ongehuwde")
	k.Overbodig(v.Gegevens != GegevensVolgen && v.LaatsteBijdrage != nil, "/laatsteBijdrage", string(v.Gegevens))
	if b := v.Bedragen; b != nil && b.LaagLaagste != nil && b.LaagHoogste != nil && b.LaagLaagste.Compare(*b.LaagHoogste) > 0 {
		k.MeldBereik("het laagste bedrag is hoger dan het hoogste", "/bedragen/laagLaagste")
	}
	v.Aftrek.keur(k, "/aftrek")
	v.AftrekLopend.keur(k, "/aftrekLopend")
}

func (a *Eigenaftrek) keur(k *kit.Keuring, w string) {
	if a != nil && kit.Grootste(a.PremieMinimumOngehuwd, a.PremieMinimumGehuwd).Compare(a.PremieMaximum) > 0 {
		k.MeldBereik("de laagste premie is hoger dan de hoogste", w+"/premieMaximum")
	}
}
