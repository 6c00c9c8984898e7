package finance

import "github.com/bwo-sdk/wmo"

// Onderbedelingsrisico is a product of which the providers gain, from the first year on,
// by not helping a client: what is at stake for each of them.
type Onderbedelingsrisico struct {
	Product string `json:"product"`
	// Zonder is what not helping one client gains them without the conversion, a year;
	// below zero they lose by it.
	Zonder wmo.Bedrag `json:"zonder"`
	// Met is the same with the conversion, what they need not pay on included. It is
	// above zero.
	Met wmo.Bedrag `json:"met"`
}

// onderbedeling lists the products with that risk. With less than one client there is
// nobody to leave out.
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

// eenMinder is what the providers keep with all clients and with one less, as it is now
// and in the first year; false where there is nobody to leave out.
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

// winst is what leaving one out gains them.
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
