package bw

import "github.com/bwo-sdk/wmo"

// The formulas of a dwangsom.
var (
	formuleDwangsomEerste = register.Formule("BW-F-DWS-EERSTE", "ontvangst van de ingebrekestelling + wachtdagen",
		"de dag waarop twee weken zijn verstreken na de ontvangst; dat dit de vijftiende dag is, rekende een circulaire van 2014 voor, "+
			"die op 1 maart 2019 verviel", awb.art("4:17", "3", "").Als(wmo.Afgeleid))
	formuleDwangsomMaximum = register.Formule("BW-F-DWS-MAXIMUM", "eerste dag + 41",
		"de laatste van 42 dagen, als er niet eerder wordt beslist", awb.art("4:17", "1", "").Als(wmo.Afgeleid))
	formuleDwangsomOpgegeven = register.Formule("BW-F-DWS-OPGEGEVEN", "de opgegeven dagen, hoogstens 42",
		"geteld vanaf de dag waarop twee weken zijn verstreken na het einde van de termijn en de ontvangst van de ingebrekestelling; "+
			"na 42 dagen komt er niets meer bij", awb.art("4:17", "1 en 3", ""))
	formuleDwangsomDagen = register.Formule("BW-F-DWS-DAGEN",
		"van de eerste dag tot en met de vroegste van peildag, de dag voor de bekendmaking (of die dag zelf, als dat is gekozen) en eerste dag + 41",
		"na 42 dagen komt er niets meer bij, ook niet door de Algemene termijnenwet; of de dag van bekendmaking meetelt laat de wet open",
		awb.art("4:17", "1 en 3", "").Als(wmo.Afgeleid))
	formuleDwangsomBedrag = register.Formule("BW-F-DWS-BEDRAG",
		"14 dagen tegen het eerste, 14 tegen het tweede, de overige tegen het derde dagbedrag, samen hoogstens 42 dagen",
		"alle dagen tegen de bedragen van de dag waarop de ingebrekestelling is ontvangen: in 2018 ontvangen de oude, ook voor dagen in 2019 "+
			"(overgangsrecht dat niet zelf is gelezen)", awb.art("4:17", "2", "").Als(wmo.Afgeleid))
	formuleDwangsomAandeel = register.Formule("BW-F-DWS-AANDEEL", "bedrag ÷ aanvragers",
		"ieder een gelijk deel; dat de centen die overblijven een voor een naar de eersten gaan, is een keuze", aandeelBron(lidMinder))
)

// stapEersteDag adds the steps to the first day of the dwangsom and to the day on which it
// is full, when that is known, whether or not a dwangsom is due.
func (f *dwangsomfeiten) stapEersteDag(w *wmo.Verantwoording) {
	if !f.eerste.IsValid() {
		return
	}
	formule := formuleDwangsomEerste
	if f.Lezing.wacht() == 2*dagenPerWeek {
		formule = formule.Volgens(awb.art("4:17", "3", "").Als(wmo.Aanname))
	}
	w.Stap(formule, "eerste dag van de dwangsom", wmo.Dag("eerste dag", f.eerste),
		wmo.Dag("ontvangst van de ingebrekestelling", f.Ingebrekestelling), wmo.Aantal("wachtdagen", f.Lezing.wacht(), string(Dagen)))
	if maximum := f.laatste(); maximum.IsValid() {
		w.Stap(formuleDwangsomMaximum, "laatste dag van de dwangsom zonder besluit", wmo.Dag("maximum op", maximum), wmo.Dag("eerste dag", f.eerste))
	}
}

// stapDagen adds the step that counts the days in default.
func (f *dwangsomfeiten) stapDagen(w *wmo.Verantwoording, v *Dwangsomverloop) {
	dagen := wmo.Aantal("dagen", v.Dagen, string(Dagen))
	if n := f.DagenInGebreke; n != nil {
		w.Stap(formuleDwangsomOpgegeven, "dagen in gebreke", dagen, wmo.Aantal("opgegeven dagen", *n, string(Dagen)))
		return
	}
	invoer := []wmo.Grootheid{wmo.Dag("eerste dag", f.eerste), wmo.Dag("peildag", f.op)}
	if f.Bekendgemaakt.IsValid() {
		invoer = append(invoer, wmo.Dag("dag van bekendmaking", f.Bekendgemaakt),
			wmo.Grootheid{Naam: "de dag van bekendmaking telt mee", Waarde: wmo.UitkomstOf(f.Lezing.bekendmakingTelt()).String()})
	}
	w.Stap(formuleDwangsomDagen, "dagen in gebreke", dagen, invoer...)
}

// stapBedrag adds the step from the days at each daily amount to the total.
func stapBedrag(w *wmo.Verantwoording, bedrag wmo.Bedrag, schijven []dwangsomschijf, tarief wmo.Bron) {
	var invoer []wmo.Grootheid
	for _, s := range schijven {
		invoer = append(invoer, wmo.Aantal("dagen", s.dagen, string(Dagen)),
			wmo.Grootheid{Naam: "dagbedrag", Waarde: wmo.BedragOfCenten(s.centen).String(), Eenheid: "euro per dag"})
	}
	w.Stap(formuleDwangsomBedrag.Volgens(tarief), "dwangsom", wmo.Euro("dwangsom", bedrag), invoer...)
}

// dwangsomschijf is a number of days at one daily amount, in cents.
type dwangsomschijf struct {
	dagen  int
	centen int64
}
