package bijdrage

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Which amounts hold for a unit: those of the day, or those of the caller.
var (
	aannameEigen        = register.Aanname("FIN-A-BA-EIGEN", "gerekend is met het eigen bedrag uit de invoer, dat hier niet is nagegaan")
	voorbehoudOnbekend  = register.Voorbehoud("FIN-V-BA-ONBEKEND", "van deze dag is geen bedrag bekend")
	voorbehoudVervangen = register.Voorbehoud("FIN-V-BA-VERVANGEN", "het eigen bedrag komt in de plaats van een bedrag dat bekend is")
)

// bedragrij is the amounts that hold for the unit, from the table or from the caller.
type bedragrij struct {
	rij   *Bijdragebedragrij
	eigen *EigenBedrag
	bron  wmo.Bron
}

// rij finds the amounts of the day; false when there are none.
func (e *eenheidOp) rij(r *wmo.Verantwoording) (bedragrij, bool) {
	st, err := bedragen().Op(e.peil)
	switch eigen := e.EigenBedrag; {
	case eigen != nil && !e.peil.Op.Before(beginWmo):
		r.NeemAan(aannameEigen.Zegt(aannameEigen.Tekst + ": " + eigen.Bron))
		r.BehoudAls(err == nil, voorbehoudVervangen)
		return bedragrij{eigen: eigen, bron: wmo.Bron{Regeling: eigen.Bron, Zekerheid: wmo.Aanname}}, true
	case err != nil:
		r.Behoud(voorbehoudOnbekend.Zegt(waaromOnbekend(e.peil)))
		return bedragrij{}, false
	default:
		return bedragrij{rij: st.Waarde, bron: st.Bron}, true
	}
}

// waaromOnbekend says what is known about a day without amounts, and what is not.
func waaromOnbekend(peil wmo.Peil) string {
	_, ooit := bedragen().Op(wmo.PeilOp(peil.Op))
	switch jaar := peil.Op.Jaar(); {
	case peil.Op.Before(beginWmo):
		return "voor 2015 gold de Wmo 2015 niet"
	case ooit == nil:
		return fmt.Sprintf("op %s was het bedrag van %s niet zeker bekend", peil.Bekend, peil.Op)
	case jaar == 2016:
		return "van 2016 is geen tekst van het besluit gelezen; de bedragen liggen niet tussen die van 2015 en 2018, want in 2017 veranderde ook de rekenwijze"
	case jaar == 2017:
		return "de gelezen tekst van 2017-01-01 drukt naar het zich laat aanzien nog de bedragen van 2016 af; die van 2017 zijn niet gelezen"
	default:
		return fmt.Sprintf("van %d is geen bedrag bekend: het wordt jaarlijks geïndexeerd, en een wetsvoorstel wil het vervangen", jaar)
	}
}

// van is the base of a group, and the percentage and threshold when income counts.
func (rij *bedragrij) van(g Bijdragegroep) (basis wmo.Bedrag, procent *wmo.Getal, drempel *wmo.Bedrag) {
	if rij.eigen != nil {
		return rij.eigen.Bedrag, rij.eigen.Procent, rij.eigen.Drempel
	}
	if groep := rij.rij.groep(g); groep != nil {
		return groep.Basis, rij.rij.Procent, &groep.Drempel
	}
	return *rij.rij.Bedrag, nil, nil
}
