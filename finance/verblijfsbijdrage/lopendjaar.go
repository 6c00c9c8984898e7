package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
)

// lopendOp is what the rules about the current year look at.
type lopendOp struct {
	verzoek *Lopendjaarverzoek
	op      wmo.Datum
	daling  *wmo.Bedrag // of the low contribution
	drempel *wmo.Bedrag
	rest    *wmo.Bedrag // of the high contribution
}

var (
	dalingRegels = []wmo.Regel[*lopendOp]{
		wmo.Als("FIN-BB-LOPEND-DALING", "/client/lopend/inkomen", "het inkomen van het lopende jaar is minstens de drempel lager dan dat van het peiljaar",
			func(l *lopendOp) wmo.Uitkomst {
				if l.daling == nil || l.drempel == nil {
					return wmo.Onbepaald
				}
				return wmo.UitkomstOf(l.daling.Compare(*l.drempel) >= 0)
			}, ubVan("2015-01-01", "3.14", "2", "").Sinds(beginWmo)),
		wmo.Als("FIN-BB-LOPEND-BIJSTAND", "/lopendJaar/bijstand", "de cliënt ontvangt algemene bijstand",
			func(l *lopendOp) wmo.Uitkomst { return l.verzoek.Bijstand }, ubVan("2015-01-01", "3.14", "2", "").Sinds(beginWmo)),
	}
	restRegels = []wmo.Regel[*lopendOp]{
		wmo.Als("FIN-BB-LOPEND-REST", "/client/lopend/inkomen",
			"na de hoge bijdrage over het peiljaar blijft er minder over dan zak- en kleedgeld en de zorgverzekering vragen",
			func(l *lopendOp) wmo.Uitkomst {
				if l.rest == nil {
					return wmo.Onbepaald
				}
				return wmo.UitkomstOf(l.rest.Sign() < 0)
			}, ubVan("2015-01-01", "3.13", "2", "").Sinds(beginWmo)),
	}
	opTijdRegels = []wmo.Regel[*lopendOp]{
		wmo.Als("FIN-BB-LOPEND-3-MAANDEN", "/lopendJaar/aangevraagd", "aangevraagd binnen drie maanden na het jaar, of na de vaststelling van de bijdrage",
			func(l *lopendOp) wmo.Uitkomst { return l.opTijd(oudeTermijn) },
			tot(ubVan("2015-01-01", "3.14", "3", "").Sinds(beginWmo), jaar2020)),
		wmo.Als("FIN-BB-LOPEND-2020", "/lopendJaar/aangevraagd",
			"op tijd aangevraagd naar de termijn van drie of die van vier maanden: welke in 2020 gold is niet gelezen",
			func(l *lopendOp) wmo.Uitkomst {
				if oud := l.opTijd(oudeTermijn); oud == l.opTijd(nieuweTermijn) {
					return oud
				}
				return wmo.Onbepaald
			}, tussenIn("3.14", "3")),
		wmo.Als("FIN-BB-LOPEND-4-MAANDEN", "/lopendJaar/aangevraagd", "aangevraagd binnen vier maanden na het jaar, of na de vaststelling van de bijdrage",
			func(l *lopendOp) wmo.Uitkomst { return l.opTijd(nieuweTermijn) },
			sinds(ubVan("2021-01-01", "3.14", "3", ""), jaar2021)),
	}
)

const (
	oudeTermijn   = 3 // months
	nieuweTermijn = 4 // months, since a text between 2019 and 2021
)

var _ = register.Regelset("of voor beschermd wonen van het lopende jaar wordt uitgegaan",
	wmo.Gronden(dalingRegels), wmo.Gronden(restRegels), wmo.Gronden(opTijdRegels))

// opTijd: within so many months after the calendar year, or after the contribution was set, whichever
// is later. A request within the first is in time however the other is.
func (l *lopendOp) opTijd(maanden int) wmo.Uitkomst {
	if !l.verzoek.Aangevraagd.IsValid() {
		return wmo.Onbepaald
	}
	eind, _ := wmo.NewDatum(l.op.Jaar(), 12, 31)
	if !l.verzoek.Aangevraagd.After(eind.AddMaanden(maanden, wmo.MaandEinde)) {
		return wmo.Ja
	}
	if !l.verzoek.Vastgesteld.IsValid() {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(!l.verzoek.Aangevraagd.After(l.verzoek.Vastgesteld.AddMaanden(maanden, wmo.MaandEinde)))
}

var voorbehoudVoorlopig = register.Voorbehoud("FIN-V-BB-VOORLOPIG",
	"uitgaan van het lopende jaar is voorlopig: na afloop van het jaar wordt met de werkelijke cijfers nog eens getoetst of het mocht", ub("3.14", "4", ""))
