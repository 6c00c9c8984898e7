package bw

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// A step has every input of its formula, so that its outcome can be recomputed from the
// step alone. For a term these include the days that are no working days.

// totHier is the name of the last day of a term before and after a step.
const totHier = "laatste dag tot hier"

// geenWerkdagen lists the days from van through tot that are no working days.
func (k kalender) geenWerkdagen(van, tot wmo.Datum) []wmo.Grootheid {
	var dagen []wmo.Grootheid
	for d := van; d.IsValid() && !d.After(tot); d = d.AddDagen(1) {
		if k.vrij(d) {
			dagen = append(dagen, wmo.Dag("geen werkdag", d))
		}
	}
	return dagen
}

// stapSchuif adds the step to the first working day.
func (k kalender) stapSchuif(v *wmo.Verantwoording, van, naar wmo.Datum) {
	invoer := append([]wmo.Grootheid{wmo.Dag(totHier, van)}, k.geenWerkdagen(van, naar)...)
	v.Stap(formuleDoor, "verlenging", wmo.Dag("laatste dag", naar), invoer...)
}

// stapVul adds the step to a term that has two working days; begin is the day of the event.
func (k kalender) stapVul(v *wmo.Verantwoording, begin, van, naar wmo.Datum) {
	invoer := []wmo.Grootheid{wmo.Dag(totHier, van), wmo.Dag("dag van de gebeurtenis", begin)}
	eerste, laatste := begin, naar
	if naar.Before(begin) {
		eerste, laatste = naar, begin
	}
	v.Stap(formuleTweeDagen, "verlenging", wmo.Dag("laatste dag", naar), append(invoer, k.geenWerkdagen(eerste, laatste)...)...)
}

// stapBlijft adds the step of a rule that does not move the last day.
func stapBlijft(v *wmo.Verantwoording, f *wmo.Formule, dag wmo.Datum) {
	v.Stap(f, "geen verlenging", wmo.Dag("laatste dag", dag), wmo.Dag(totHier, dag))
}

// volgensWet is the last day of a term under the Algemene termijnenwet, and adds the steps
// to it; begin is the day of the event. A term that is counted back is not moved at its end.
func (k kalender) volgensWet(v *wmo.Verantwoording, begin, nominaal wmo.Datum, richting int, drieDagen bool) wmo.Datum {
	einde := nominaal
	if richting < 0 {
		stapBlijft(v, formuleTerug, nominaal)
	} else if einde = k.schuif(nominaal); einde != nominaal && einde.IsValid() {
		k.stapSchuif(v, nominaal, einde)
	}
	if !drieDagen || !einde.IsValid() {
		return einde
	}
	vol := k.vul(begin, einde, richting)
	if vol != einde && vol.IsValid() {
		k.stapVul(v, begin, einde, vol)
	}
	return vol
}

// gebeurtenisInvoer is the place of an event as an input of a step.
func gebeurtenisInvoer(plaats string) wmo.Grootheid {
	return wmo.Grootheid{Naam: "gebeurtenis", Waarde: plaats}
}

func (l *looptijd) stapSchorsing(g *ingreep, voor, na wmo.Datum) {
	l.v.Stap(opschorting(l.soort), "opschorting", wmo.Dag(totHier, na), wmo.Dag(totHier, voor),
		wmo.Dag("eerste opgeschorte dag", g.van), wmo.Dag("laatste opgeschorte dag", g.tot), gebeurtenisInvoer(g.plaats))
}

// stapVerdaging adds the step of an adjournment: of six weeks, or to a day that was named.
func (l *looptijd) stapVerdaging(g *ingreep, voor, na, zesWeken, uiterst wmo.Datum) {
	invoer := []wmo.Grootheid{
		wmo.Dag(totHier, voor), inDagen("hoogstens", 6*dagenPerWeek), gebeurtenisInvoer(g.plaats),
	}
	if g.tot.IsValid() {
		invoer = append(append(invoer, wmo.Dag("genoemde dag", g.tot)), l.k.geenWerkdagen(zesWeken, uiterst)...)
	}
	l.v.Stap(formuleVerdaging, "verdaging", wmo.Dag(totHier, na), invoer...)
}

func (l *looptijd) stapInstemming(g *ingreep, voor wmo.Datum) {
	l.v.Stap(formuleInstemming, "instemming met uitstel", wmo.Dag(totHier, g.tot), wmo.Dag(totHier, voor),
		wmo.Dag("genoemde dag", g.tot), gebeurtenisInvoer(g.plaats))
}

func inDagen(naam string, n int) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: strconv.Itoa(n), Eenheid: string(Dagen)}
}
