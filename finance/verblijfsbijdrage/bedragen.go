package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
)

// bedragenOp is a row of amounts with the formulas of its text.
type bedragenOp struct {
	Bedragenrij

	tekst *ubFormules
}

// aftrekOp is a row of deductions with the formulas of its text.
type aftrekOp struct {
	Aftrekrij

	regels *urFormulesOp
}

// Eigenbedragen are amounts that the caller knows; what is left out is as published.
//
//schema:nl Bedragen van het Uitvoeringsbesluit die de vrager zelf opgeeft, omdat zij hier niet bekend zijn of om er andere
//schema:nl voor in de plaats te stellen. Wat ontbreekt is zoals gepubliceerd.
type Eigenbedragen struct {
	//schema:nl Waar de bedragen vandaan komen.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=500"`
	//schema:nl Het hoogste van de hoge bijdrage, in euro per maand. Ontbreekt het, dan geldt wat gepubliceerd is.
	HoogHoogste *wmo.Bedrag `json:"hoogHoogste,omitempty" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Het laagste van de lage bijdrage, in euro per maand. Ontbreekt het, dan geldt wat gepubliceerd is.
	LaagLaagste *wmo.Bedrag `json:"laagLaagste,omitempty" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Het hoogste van de lage bijdrage, in euro per maand. Ontbreekt het, dan geldt wat gepubliceerd is.
	LaagHoogste *wmo.Bedrag `json:"laagHoogste,omitempty" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Hoeveel euro per jaar het inkomen lager moet zijn om het lopende jaar te nemen. Ontbreekt het, dan geldt wat
	//schema:nl gepubliceerd is.
	Drempel *wmo.Bedrag `json:"drempel,omitempty" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Het deel van het inkomen dat de lage bijdrage is, in procenten. Ontbreekt het, dan geldt wat gepubliceerd is.
	LaagPercentage *wmo.Getal `json:"laagPercentage,omitempty" jsonschema:"minimum=0,maximum=100,decimalen=3"`
	//schema:nl Het deel van het vermogen dat bij het inkomen wordt geteld, in procenten. Ontbreekt het, dan geldt wat
	//schema:nl gepubliceerd is.
	Bijtelling *wmo.Getal `json:"bijtelling,omitempty" jsonschema:"minimum=0,maximum=100,decimalen=3"`
	//schema:nl Het vermogen dat per persoon buiten beschouwing blijft, in euro. Ontbreekt het, dan geldt wat gepubliceerd is.
	Vrijstelling *wmo.Bedrag `json:"vrijstelling,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
	//schema:nl Onder welk inkomen er compensatie is voor de vervallen ouderentoeslag, in euro per jaar. Ontbreekt het, dan
	//schema:nl geldt wat gepubliceerd is.
	Compensatiegrens *wmo.Bedrag `json:"compensatiegrens,omitempty" jsonschema:"minimum=0.01,maximum=999999.99"`
}

// Eigenaftrek are deductions that the caller knows.
//
//schema:nl Bedragen van de Uitvoeringsregeling die de vrager zelf opgeeft, in de plaats van wat gepubliceerd is.
type Eigenaftrek struct {
	Aftrekbedragen

	//schema:nl Waar de bedragen vandaan komen.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=500"`
}

// Eigennorm are norms that the caller knows.
//
//schema:nl Normen van de Participatiewet die de vrager zelf opgeeft, in de plaats van wat gepubliceerd is.
type Eigennorm struct {
	Normbedragen

	//schema:nl Waar de normen vandaan komen.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=500"`
}

var aannameEigen = register.Aanname("FIN-A-BB-EIGEN", "bedragen die de vrager zelf opgaf gelden in plaats van wat hier gepubliceerd is")

// eigen assumes that what the caller states is right.
func eigen(v *wmo.Verantwoording, bron string) {
	v.NeemAan(aannameEigen.Zegt("deze bedragen gaf de vrager zelf op: " + bron))
}

// bekend says whether a row holds and was known.
func bekend(geldt wmo.Periode, sinds wmo.Datum, peil wmo.Peil) bool {
	return geldt.Bevat(peil.Op) && peil.Kent(sinds)
}

// bedragenVan are the amounts for a day: as published, with those of the caller in their place. Without
// a row that was known there are only the latter, and the last text is what they are used by.
func bedragenVan(zelf *Eigenbedragen, peil wmo.Peil) *bedragenOp {
	rijen := bedragenrijen()
	var b *bedragenOp
	for i := range rijen {
		if bekend(rijen[i].Geldt, rijen[i].Bekend, peil) {
			b = &rijen[i]
		}
	}
	if b == nil {
		b = &bedragenOp{tekst: ubOp(jaar2026, wmo.Afgeleid)}
		b.LaagPercentage, b.Bijtelling = onbekendGetal, onbekendGetal
		b.Compensatie = wmo.Nee
	}
	if zelf == nil {
		return b
	}
	anders := *b
	vervang(&anders.HoogHoogste, zelf.HoogHoogste)
	vervang(&anders.LaagLaagste, zelf.LaagLaagste)
	vervang(&anders.LaagHoogste, zelf.LaagHoogste)
	vervang(&anders.Drempel, zelf.Drempel)
	vervang(&anders.Vrijstelling, zelf.Vrijstelling)
	vervang(&anders.Compensatiegrens, zelf.Compensatiegrens)
	if zelf.LaagPercentage != nil {
		anders.LaagPercentage = *zelf.LaagPercentage
	}
	if zelf.Bijtelling != nil {
		anders.Bijtelling = *zelf.Bijtelling
	}
	return &anders
}

// onbekendGetal stands for a percentage that is not known: none is below zero.
var onbekendGetal = wmo.GetalOf(-1)

// vervang puts an amount of the caller, when there is one, in the place of what was published.
func vervang(b **wmo.Bedrag, door *wmo.Bedrag) {
	if door != nil {
		*b = door
	}
}

// aftrekVan are the deductions for a day; nil when they are not known.
func aftrekVan(zelf *Eigenaftrek, lopend wmo.Uitkomst, peil wmo.Peil) *aftrekOp {
	if zelf != nil {
		bron := wmo.Bron{Regeling: zelf.Bron, Zekerheid: wmo.Aanname}
		return &aftrekOp{
			Aftrekrij: Aftrekrij{Aftrekbedragen: zelf.Aftrekbedragen},
			regels:    urFormules(func(f *wmo.Formule, _ int) *wmo.Formule { return f.Volgens(bron) }),
		}
	}
	rijen := aftrekrijen()
	for i := range rijen {
		if r := &rijen[i]; r.LopendJaar == lopend && bekend(r.Geldt, r.Bekend, peil) {
			return r
		}
	}
	return nil
}

// normVan is the norm of Participatiewet 23 for a day and its raise; false when it is not known.
func normVan(zelf *Eigennorm, gehuwd bool, peil wmo.Peil) (norm, verhoging wmo.Bedrag, ok bool) {
	var n *Normbedragen
	if zelf != nil {
		n = &zelf.Normbedragen
	}
	rijen := normrijen()
	for i := range rijen {
		if r := &rijen[i]; n == nil && bekend(r.Geldt, r.Bekend, peil) {
			n = &r.Normbedragen
		}
	}
	switch {
	case n == nil:
		return norm, verhoging, false
	case gehuwd:
		return n.Gehuwd, n.VerhogingGehuwd, true
	default:
		return n.Ongehuwd, n.VerhogingOngehuwd, true
	}
}

var (
	nul     = wmo.Bedrag{}
	twaalf  = wmo.GetalOf(12)
	procent = wmo.MustGetal("0.01")
)

// deel is so many percent of an amount, exact.
func deel(b wmo.Bedrag, percentage wmo.Getal) wmo.Bedrag { return b.Maal(percentage.Maal(procent)) }
