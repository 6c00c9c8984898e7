package finance

import (
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	meldingRisico   = register.Melding("FIN-RISICO", "de bekostiging legt een risico bij een ander dan er staat")
	meldingBijdrage = register.Melding("FIN-BIJDRAGE", "deze eigen bijdrage bestaat niet bij deze toegang")
)

// keur finds fields of an arrangement that contradict each other; w is its JSON Pointer.
func (a *Arrangement) keur(k *kit.Keuring, w string) {
	a.keurPrijs(k, w)
	a.keurBudget(k, w)
	a.keurBijdrage(k, w+"/bijdrage")
	a.keurRisico(k, w+"/risico")
}

// keurPrijs demands the price that the form of funding pays by, and refuses the others.
func (a *Arrangement) keurPrijs(k *kit.Keuring, w string) {
	for _, p := range []struct {
		plaats string
		erIs   bool
		bij    Bekostiging
	}{
		{w + "/tarief", a.Tarief != nil, Inspanningsgericht},
		{w + "/resultaatprijs", a.Resultaatprijs != nil, Outputgericht},
		{w + "/capitatie", a.Capitatie != nil, Populatiegericht},
	} {
		if a.Bekostiging == p.bij {
			k.Nodig(p.erIs, p.plaats, string(p.bij))
		} else {
			k.Overbodig(p.erIs, p.plaats, string(a.Bekostiging))
		}
	}
}

// keurBudget demands either a budget or its calculation when a task is paid for, and refuses a
// ceiling unless payment is by use, and a corridor unless the amount is fixed.
func (a *Arrangement) keurBudget(k *kit.Keuring, w string) {
	budget, lumpsum, soort := w+"/budget", w+"/lumpsum", string(a.Bekostiging)
	switch taak := a.Bekostiging == Taakgericht; {
	case taak && a.Budget == nil && a.Lumpsum == nil:
		k.MeldOntbreekt("taakgericht zonder lumpsum", budget)
	case taak && a.Budget != nil && a.Lumpsum != nil:
		k.MeldOverbodig("elkaar", budget, lumpsum)
	case !taak:
		k.Overbodig(a.Budget != nil, budget, soort)
		k.Overbodig(a.Lumpsum != nil, lumpsum, soort)
	}
	k.Overbodig(a.vast() && a.Bestedingsruimte != nil, w+"/bestedingsruimte", soort)
	k.Overbodig(!a.vast() && a.Corridor != nil, w+"/corridor", soort)
}

// vast says whether the provider is paid the same whatever the use.
func (a *Arrangement) vast() bool {
	return a.Bekostiging == Taakgericht || a.Bekostiging == Populatiegericht
}

// keurBijdrage checks that the kind of contribution fits the way of access: a contribution for
// beschermd wonen or by income needs a decision (beschikking), and an amount that the municipality
// sets itself is only for an algemene voorziening.
func (a *Arrangement) keurBijdrage(k *kit.Keuring, w string) {
	soort := a.Bijdrage.Soort
	if soort == GeenBijdrage {
		k.Overbodig(a.Bijdrage.PerClient != nil, w+"/perClient", "geen bijdrage")
	} else {
		k.Nodig(a.Bijdrage.PerClient != nil, w+"/perClient", "een eigen bijdrage")
	}
	maatwerk := soort == BijdrageBWLaag || soort == BijdrageBWHoog || soort == BijdrageNaarInkomen
	if maatwerk && a.Toegang == VrijToegankelijk || soort == GemeentelijkeBijdrage && a.Toegang == MetBeschikking {
		k.Meld(meldingBijdrage, "een bijdrage "+string(soort)+" hoort niet bij de toegang "+string(a.Toegang), w+"/soort")
	}
}

// keurRisico finds risks that, by the funding, another bears than the parties wrote down.
func (a *Arrangement) keurRisico(k *kit.Keuring, w string) {
	if a.Risico == nil {
		return
	}
	volgt := a.risico()
	for _, r := range []struct {
		plaats     string
		staat, wil Drager
	}{
		{w + "/volume", a.Risico.Volume, volgt.Volume},
		{w + "/intensiteit", a.Risico.Intensiteit, volgt.Intensiteit},
		{w + "/prijs", a.Risico.Prijs, volgt.Prijs},
	} {
		if r.staat != r.wil {
			k.Meld(meldingRisico, "bij deze bekostiging ligt dit risico bij: "+string(r.wil), r.plaats)
		}
	}
}
