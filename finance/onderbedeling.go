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
		na := p.inzet(o.Groei)
		if !p.Inzet.heeftClient() || !na.heeftClient() {
			continue
		}
		minder := p.Inzet.zonderEen()
		t := minder.toestand()
		r := Onderbedelingsrisico{Product: p.Naam, Zonder: p.Voor.reken(&t).Resultaat.Min(p.nu().Geldstroom.Resultaat)}
		volledig, zonderEen := p.straksBij(na), p.straksBij(na.zonderEen())
		if r.Met = zonderEen.overhouden().Min(volledig.overhouden()); r.Met.Sign() > 0 {
			uit = append(uit, r)
		}
	}
	return uit
}

// overhouden is what the providers of a product keep.
func (j *productjaar) overhouden() wmo.Bedrag { return j.Geldstroom.Resultaat.Min(j.Doorbetaald) }
