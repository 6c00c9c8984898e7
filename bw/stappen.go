package bw

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// A step tells all that its formula reads, so that whoever has the step alone comes to
// its outcome: of a term also the days on which it cannot end.

// totHier names the last day as the steps before left it, and after a step as it left it.
const totHier = "laatste dag tot hier"

// geenWerkdagen are the days from one to another, both included, that are no working days.
func (k kalender) geenWerkdagen(van, tot wmo.Datum) []wmo.Grootheid {
	var dagen []wmo.Grootheid
	for d := van; d.IsValid() && !d.After(tot); d = d.AddDagen(1) {
		if k.vrij(d) {
			dagen = append(dagen, wmo.Dag("geen werkdag", d))
		}
	}
	return dagen
}

// stapSchuif is the step to the first working day.
func (k kalender) stapSchuif(v *wmo.Verantwoording, van, naar wmo.Datum) {
	invoer := append([]wmo.Grootheid{wmo.Dag(totHier, van)}, k.geenWerkdagen(van, naar)...)
	v.Stap(formuleDoor, "verlenging", wmo.Dag("laatste dag", naar), invoer...)
}

// stapVul is the step to a term that holds two working days; begin is the day of the event.
func (k kalender) stapVul(v *wmo.Verantwoording, begin, van, naar wmo.Datum) {
	invoer := []wmo.Grootheid{wmo.Dag(totHier, van), wmo.Dag("dag van de gebeurtenis", begin)}
	eerste, laatste := begin, naar
	if naar.Before(begin) {
		eerste, laatste = naar, begin
	}
	v.Stap(formuleTweeDagen, "verlenging", wmo.Dag("laatste dag", naar), append(invoer, k.geenWerkdagen(eerste, laatste)...)...)
}

// stapBlijft is the step that leaves the day where it is.
func stapBlijft(v *wmo.Verantwoording, f *wmo.Formule, dag wmo.Datum) {
	v.Stap(f, "geen verlenging", wmo.Dag("laatste dag", dag), wmo.Dag(totHier, dag))
}

// volgensWet is the last day of a term under the law, with the steps to it; begin is the
// day of the event. A term that is counted back does not move at its end.
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

// gebeurtenisInvoer points at the event that a step comes from.
func gebeurtenisInvoer(plaats string) wmo.Grootheid {
	return wmo.Grootheid{Naam: "gebeurtenis", Waarde: plaats}
}

func (l *looptijd) stapSchorsing(g *ingreep, voor, na wmo.Datum) {
	l.v.Stap(opschorting(l.soort), "opschorting", wmo.Dag(totHier, na), wmo.Dag(totHier, voor),
		wmo.Dag("eerste opgeschorte dag", g.van), wmo.Dag("laatste opgeschorte dag", g.tot), gebeurtenisInvoer(g.plaats))
}

// stapVerdaging tells the six weeks, and where somebody named a day that too.
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
