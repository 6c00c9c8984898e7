package finance

import "github.com/bwo-sdk/wmo"

// Onderbedelingsrisico is a product of which the providers, in the first year after the conversion,
// gain by not helping a client.
//
//schema:nl Een product waarbij de aanbieders er in het eerste jaar na de omzetting op vooruitgaan door een cliënt niet
//schema:nl te helpen.
type Onderbedelingsrisico struct {
	//schema:nl De naam van het product.
	Product string `json:"product"`
	// Zonder is what the providers would gain in a year by not helping one client, without the
	// conversion; below zero is a loss.
	//
	//schema:nl Wat de aanbieders zonder de omzetting in een jaar winnen door één cliënt niet te helpen, in euro. Onder nul
	//schema:nl verliezen zij.
	Zonder wmo.Bedrag `json:"zonder"`
	// Met is what they gain with the conversion, including what they no longer pay to those who
	// took over support. It is always above zero.
	//
	//schema:nl Wat zij met de omzetting winnen, in euro, met wat zij dan minder doorbetalen. Altijd boven nul.
	Met wmo.Bedrag `json:"met"`
}

// onderbedeling lists the products with that risk; a product with less than one client has none.
func (o *Omzetting) onderbedeling() []Onderbedelingsrisico {
	uit := []Onderbedelingsrisico{}
	for i := range o.Producten {
		p := &o.Producten[i]
		if v, n, ok := p.eenMinder(o.Groei); ok && n.winst().Sign() > 0 {
			uit = append(uit, Onderbedelingsrisico{Product: p.Naam, Zonder: v.winst(), Met: n.winst()})
		}
	}
	return uit
}

// eenMinder is what the providers keep with all clients and with one less, now (voor) and in the
// first year (na); false when there is not one whole client.
func (p *Omzettingsproduct) eenMinder(groei wmo.Getal) (voor, na overhouden, ok bool) {
	straks := p.inzet(groei)
	if !p.Inzet.heeftClient() || !straks.heeftClient() {
		return voor, na, false
	}
	minder := p.Inzet.zonderEen()
	t := minder.toestand()
	volledig, zonderEen := p.straksBij(straks), p.straksBij(straks.zonderEen())
	voor = overhouden{p.nu().Geldstroom.Resultaat, p.Voor.reken(&t).Resultaat}
	return voor, overhouden{volledig.overhouden(), zonderEen.overhouden()}, true
}

// overhouden is what the providers of a product keep with all clients, and with one less.
type overhouden struct{ allen, minder wmo.Bedrag }

// winst is what the providers gain by not helping one client.
func (o overhouden) winst() wmo.Bedrag { return o.minder.Min(o.allen) }

func (p *Omzettingsproduct) verklaarOnderbedeling(r *wmo.Verantwoording, groei wmo.Getal) {
	voor, na, ok := p.eenMinder(groei)
	if !ok || na.winst().Sign() <= 0 {
		return
	}
	stap := func(wanneer string, o overhouden) {
		r.Stap(formuleClientMinder, p.Naam+wanneer+": een cliënt minder helpen", wmo.Euro("Δ", o.winst()), wmo.Euro("S na", o.minder), wmo.Euro("S voor", o.allen))
	}
	stap(", zonder omzetting", voor)
	stap(", eerste jaar", na)
}

// overhouden is what the providers of a product keep.
func (j *productjaar) overhouden() wmo.Bedrag { return j.Geldstroom.Resultaat.Min(j.Doorbetaald) }
