package iwmo

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Producttabel says which products are beschermd wonen or opvang. Product codes differ per
// region, so that somebody who knows the contracts makes it, or confirms the proposal of
// [Voorstel].
//
//schema:nl Welke producten beschermd wonen of opvang zijn.
type Producttabel struct {
	//schema:nl Of iemand die de contracten kent de tabel heeft nagekeken. Ontbreekt of onwaar: zij is een aanname.
	Bevestigd bool `json:"bevestigd,omitempty"`
	//schema:nl De producten. Een regel met een code gaat voor een regel van de hele categorie.
	Producten []Product `json:"producten" jsonschema:"minItems=1,maxItems=10000"`
}

// Product is a row of a [Producttabel]: a product, or a whole category.
//
//schema:nl Een product, of een hele categorie.
type Product struct {
	//schema:nl Productcategorie, een code van WMO020.
	Categorie string `json:"categorie" jsonschema:"pattern=^(0[1-9]|1[0-8])$,minLength=2,maxLength=2" vorm:"een productcategorie van 01 tot en met 18"`
	//schema:nl Productcode. Ontbreekt als de regel voor alle producten van de categorie geldt.
	Code string `json:"code,omitempty" jsonschema:"maxLength=5" vorm:"naam"`
	//schema:nl Wat het product is.
	Vorm Vorm `json:"vorm"`
}

// Vorm says what a product is.
//
//schema:nl Wat een product is.
type Vorm string

// The forms.
const (
	BeschermdWonen    Vorm = "beschermd_wonen"
	Opvang            Vorm = "opvang"
	Verslavingsopvang Vorm = "verslavingsopvang"
	AndereVorm        Vorm = "anders"
	GeenVerblijf      Vorm = "geen"
	OnbekendProduct   Vorm = "onbekend"
)

var vormwoorden = wmo.Opsomming[Vorm]{
	{BeschermdWonen, "beschermd wonen"},
	{Opvang, "opvang"},
	{Verslavingsopvang, "verslavingsopvang"},
	{AndereVorm, "beschermd wonen of opvang in een andere vorm"},
	{GeenVerblijf, "geen beschermd wonen en geen opvang"},
	{OnbekendProduct, "staat niet in de tabel"},
}

func (Vorm) Woorden() []wmo.Woord { return vormwoorden.Woorden() }

// aannameProducten is what a table that nobody confirmed comes to.
var aannameProducten = register.Aanname("IWMO-A-PRODUCTEN",
	"welke producten beschermd wonen of opvang zijn, is niet bevestigd door wie de contracten kent", basisschema.Als(wmo.Aanname))

// What is wrong with a table.
var meldingProductDubbel = register.Melding("IWMO-PRODUCT-DUBBEL", "een product staat twee keer in de tabel van producten")

// Voorstel is the table that follows from the categories of the standard. It is not
// confirmed: regions have products of beschermd wonen in category 10 as well, or beschermd
// thuis that is not in 15.
func Voorstel() Producttabel {
	return Producttabel{Producten: []Product{
		{Categorie: "15", Vorm: BeschermdWonen},
		{Categorie: "16", Vorm: Opvang},
		{Categorie: "17", Vorm: Opvang},
		{Categorie: "18", Vorm: AndereVorm},
	}}
}

// Check is [wmo.Bevindingen] about the table.
func (t Producttabel) Check() error {
	if err := wmo.CheckVelden(t); err != nil {
		return err
	}
	var bs wmo.Bevindingen
	gehad := map[[2]string]bool{}
	for i, p := range t.Producten {
		if sleutel := [2]string{p.Categorie, p.Code}; gehad[sleutel] {
			bs.Meld(meldingProductDubbel, fmt.Sprintf("categorie %s, code %q staat al eerder in de tabel", p.Categorie, p.Code),
				wmo.Wijs("producten", strconv.Itoa(i)))
		} else {
			gehad[sleutel] = true
		}
	}
	return bs.Err()
}

// Vorm says what a product is, [OnbekendProduct] when the table does not know it.
func (t Producttabel) Vorm(categorie, code string) Vorm {
	return t.kaart().vorm(categorie, code)
}

type productkaart map[[2]string]Vorm

func (t Producttabel) kaart() productkaart {
	k := make(productkaart, len(t.Producten))
	for _, p := range slices.Backward(t.Producten) { // the first one counts
		k[[2]string{p.Categorie, p.Code}] = p.Vorm
	}
	return k
}

func (k productkaart) vorm(categorie, code string) Vorm {
	if v, ok := k[[2]string{categorie, code}]; ok {
		return v
	}
	if v, ok := k[[2]string{categorie, ""}]; ok && categorie != "" {
		return v
	}
	return OnbekendProduct
}
