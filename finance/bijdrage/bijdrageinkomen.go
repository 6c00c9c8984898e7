package bijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Formulas of the income that counts.
var (
	formuleAftrek = register.Formule("FIN-F-BA-AFTREK", "d = min(p % · v, m) als i − q % · v < g, en anders 0",
		"i inkomen en v vermogen van wie de AOW-leeftijd heeft, p % van het vermogen, ten hoogste m, q % voor de toets, g inkomensgrens",
		ub("2018-01-01", "3.9a", "1", ""))
	formuleInkomen = register.Formule("FIN-F-BA-INKOMEN", "I = Σ i − Σ d + p % · Σ v",
		"i inkomen over het peiljaar, d aftrek, v vermogen, p het percentage van het vermogen dat meetelt", ub("2015-01-01", "3.9", "1", ""))
)

// inkomen is the contribution-bearing income of the unit, or the facts that are missing.
func (e *eenheidOp) inkomen(s stand, r *wmo.Verantwoording) (wmo.Bedrag, []string) {
	type deel struct {
		persoonOp

		wie, plaats string
		pensioen    bool
	}
	delen := []deel{{e.client, "cliënt", "/client", s.client}}
	if e.BurgerlijkeStaat == Gehuwd {
		delen = append(delen, deel{e.partner, "echtgenoot", "/echtgenoot", s.partner})
	}
	var mist []string
	for _, d := range delen {
		if d.Inkomen == nil {
			mist = append(mist, d.plaats+"/inkomen")
		}
		if d.Vermogen == nil {
			mist = append(mist, d.plaats+"/vermogen")
		}
	}
	// Whoever has an own table may ask as known before the text of the year.
	percentage, err := bijtelling.Op(wmo.PeilOp(e.peil.Op))
	if len(mist) > 0 || err != nil {
		return wmo.Bedrag{}, mist
	}
	uit, vermogen := wmo.Bedrag{}, wmo.Bedrag{}
	invoer := []wmo.Grootheid{}
	for _, d := range delen {
		af := e.aftrekVan(d.persoonOp, d.pensioen, d.wie, r)
		uit = uit.Plus(*d.Inkomen).Min(af)
		vermogen = vermogen.Plus(*d.Vermogen)
		invoer = append(invoer, wmo.Euro("i "+d.wie, *d.Inkomen), wmo.Euro("d "+d.wie, af), wmo.Euro("v "+d.wie, *d.Vermogen))
	}
	uit = uit.Plus(procentVan(percentage.Waarde, vermogen))
	r.Stap(formuleInkomen.Volgens(e.besluit("3.9", "1")), "bijdrageplichtig inkomen", wmo.Euro("I", uit),
		append(invoer, wmo.Aantal("p", percentage.Waarde, "procent"))...)
	return uit, nil
}

// aftrekVan is what is deducted for one person in 2018; zero in other years.
func (e *eenheidOp) aftrekVan(p persoonOp, pensioen bool, wie string, r *wmo.Verantwoording) wmo.Bedrag {
	st, err := aftrek.Op(wmo.PeilOp(e.peil.Op))
	if err != nil || !pensioen || p.Vermogen.Sign() == 0 {
		return wmo.Bedrag{}
	}
	a, af := &st.Waarde, wmo.Bedrag{}
	if p.Inkomen.Min(procentVan(a.verlaging, *p.Vermogen)).Compare(a.inkomensgrens) < 0 {
		af = kit.Kleinste(procentVan(a.procent, *p.Vermogen), a.hoogstens)
	}
	r.Stap(formuleAftrek, "aftrek van de "+wie, wmo.Euro("d", af), wmo.Euro("i", *p.Inkomen), wmo.Euro("v", *p.Vermogen), wmo.Aantal("p", a.procent, "procent"),
		wmo.Euro("m", a.hoogstens), wmo.Aantal("q", a.verlaging, "procent"), wmo.Euro("g", a.inkomensgrens))
	return af
}

// procentVan is p percent of b, exact.
func procentVan(p wmo.Getal, b wmo.Bedrag) wmo.Bedrag { return b.Maal(p.Maal(kit.StapVan(2))) }
