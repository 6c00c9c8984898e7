package finance

import (
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	meldingRisico   = register.Melding("FIN-RISICO", "de bekostiging legt een risico bij een ander dan er staat")
	meldingBijdrage = register.Melding("FIN-BIJDRAGE", "deze eigen bijdrage bestaat niet bij deze toegang")
)

// keur finds what the fields of an arrangement cannot say together; w is its place.
func (a *Arrangement) keur(k *kit.Keuring, w string) {
	a.keurPrijs(k, w)
	a.keurBudget(k, w)
	a.keurBijdrage(k, w+"/bijdrage")
	a.keurRisico(k, w+"/risico")
}

// keurPrijs holds the prices against the form of funding.
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

// keurBudget: a lumpsum is a budget or is built up, only what is paid by use has a ceiling,
// and only a fixed amount has a corridor.
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

// keurBijdrage: beschermd wonen and a contribution by income take a decision, and an own
// amount of the municipality is for an algemene voorziening.
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

// keurRisico holds what the parties wrote down against what the funding does.
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
