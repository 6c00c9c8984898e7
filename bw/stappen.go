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
			dagen = append(dagen, opDatum("geen werkdag", d))
		}
	}
	return dagen
}

// stapSchuif is the step to the first working day.
func (k kalender) stapSchuif(van, naar wmo.Datum) wmo.Rekenstap {
	invoer := append([]wmo.Grootheid{opDatum(totHier, van)}, k.geenWerkdagen(van, naar)...)
	return rekenstap(formuleDoor, "verlenging", opDatum("laatste dag", naar), invoer...)
}

// stapVul is the step to a term that holds two working days; begin is the day of the event.
func (k kalender) stapVul(begin, van, naar wmo.Datum) wmo.Rekenstap {
	invoer := []wmo.Grootheid{opDatum(totHier, van), opDatum("dag van de gebeurtenis", begin)}
	eerste, laatste := begin, naar
	if naar.Before(begin) {
		eerste, laatste = naar, begin
	}
	return rekenstap(formuleTweeDagen, "verlenging", opDatum("laatste dag", naar), append(invoer, k.geenWerkdagen(eerste, laatste)...)...)
}

// stapBlijft is the step that leaves the day where it is.
func stapBlijft(f *wmo.Formule, dag wmo.Datum) wmo.Rekenstap {
	return rekenstap(f, "geen verlenging", opDatum("laatste dag", dag), opDatum(totHier, dag))
}

// volgensWet is the last day of a term under the law, with the steps to it; begin is the
// day of the event. A term that is counted back does not move at its end.
func (k kalender) volgensWet(begin, nominaal wmo.Datum, richting int, drieDagen bool) (wmo.Datum, wmo.Berekening) {
	var stappen wmo.Berekening
	einde := nominaal
	if richting < 0 {
		stappen = append(stappen, stapBlijft(formuleTerug, nominaal))
	} else if einde = k.schuif(nominaal); einde != nominaal && einde.IsValid() {
		stappen = append(stappen, k.stapSchuif(nominaal, einde))
	}
	if !drieDagen || !einde.IsValid() {
		return einde, stappen
	}
	vol := k.vul(begin, einde, richting)
	if vol != einde && vol.IsValid() {
		stappen = append(stappen, k.stapVul(begin, einde, vol))
	}
	return vol, stappen
}

// gebeurtenisInvoer points at the event that a step comes from.
func gebeurtenisInvoer(plaats string) wmo.Grootheid {
	return wmo.Grootheid{Naam: "gebeurtenis", Waarde: plaats}
}

func stapSchorsing(f *wmo.Formule, g *ingreep, voor, na wmo.Datum) wmo.Rekenstap {
	return rekenstap(f, "opschorting", opDatum(totHier, na), opDatum(totHier, voor),
		opDatum("eerste opgeschorte dag", g.van), opDatum("laatste opgeschorte dag", g.tot), gebeurtenisInvoer(g.plaats))
}

// stapVerdaging tells the six weeks, and where somebody named a day that too.
func (k kalender) stapVerdaging(g *ingreep, voor, na, zesWeken, uiterst wmo.Datum) wmo.Rekenstap {
	invoer := []wmo.Grootheid{
		opDatum(totHier, voor), inDagen("hoogstens", 6*dagenPerWeek), gebeurtenisInvoer(g.plaats),
	}
	if g.tot.IsValid() {
		invoer = append(append(invoer, opDatum("genoemde dag", g.tot)), k.geenWerkdagen(zesWeken, uiterst)...)
	}
	return rekenstap(formuleVerdaging, "verdaging", opDatum(totHier, na), invoer...)
}

func stapInstemming(g *ingreep, voor wmo.Datum) wmo.Rekenstap {
	return rekenstap(formuleInstemming, "instemming met uitstel", opDatum(totHier, g.tot), opDatum(totHier, voor),
		opDatum("genoemde dag", g.tot), gebeurtenisInvoer(g.plaats))
}

func inDagen(naam string, n int) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: strconv.Itoa(n), Eenheid: string(Dagen)}
}
