package wmo_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// wachtrij is a document with its limits in its tags.
type wachtrij struct {
	Naam    string    `json:"naam"              jsonschema:"minLength=1,maxLength=200"          vorm:"naam"`
	Peildag wmo.Datum `json:"peildag"`
	Aandeel *float64  `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=1"`
	Groepen []string  `json:"groepen"           jsonschema:"minItems=1,maxItems=20,minLength=1"`
}

func ExampleCheckVelden() {
	aandeel := 80.0
	fmt.Println(wmo.CheckVelden(wachtrij{Naam: " ", Aandeel: &aandeel, Groepen: []string{"jongeren", ""}}))
	// Output:
	// /aandeel: 80 ligt niet tussen 0 en 1 [DOC-BEREIK]
	// /groepen/1, /naam: hier hoort een tekst, en geen lege [DOC-LENGTE]
	// /peildag: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]
}

func ExampleKeur() {
	w := wachtrij{Naam: "Meierij", Peildag: wmo.MustDatum("2024-01-01"), Groepen: []string{"jongeren"}}
	fmt.Println(wmo.Keur(&w, wmo.PeilOp(wmo.MustDatum("2024-01-01"))))
	fmt.Println(wmo.Keur(&w, wmo.Peil{}))
	// Output:
	// <nil>
	// een peil zonder datum (op)
}

func ExampleUniek() {
	var gezien wmo.Uniek
	var b wmo.Bevindingen
	gezien.Naam(&b, "Wageningen", "/gemeenten/0")
	gezien.Naam(&b, " wageningen", "/gemeenten/1")
	fmt.Println(b)
	// Output: /gemeenten/0, /gemeenten/1: " wageningen" staat er twee keer [DOC-DUBBEL]
}

func ExampleUniek_Naam() {
	var gezien wmo.Uniek
	var b wmo.Bevindingen
	fmt.Println(gezien.Naam(&b, "Ede", "/namen/0"), gezien.Naam(&b, "EDE", "/namen/1"), len(b))
	// Output: true false 1
}

func ExampleUniek_Sleutel() {
	var gezien wmo.Uniek
	var b wmo.Bevindingen
	fmt.Println(gezien.Sleutel(&b, "0228", "/codes/0"), gezien.Sleutel(&b, "0228", "/codes/1"), b.Codes())
	// Output: true false [DOC-DUBBEL]
}

func ExampleBevindingen_MeldOntbreekt() {
	var b wmo.Bevindingen
	b.MeldOntbreekt("uitstroom van de soort aandeel", "/uitstroom/aandeel")
	b.MeldOverbodig("uitstroom van de soort aandeel", "/uitstroom/aantallen")
	fmt.Println(b)
	// Output:
	// /uitstroom/aandeel: dit ontbreekt: uitstroom van de soort aandeel vraagt het [DOC-SLEUTEL-ONTBREEKT]
	// /uitstroom/aantallen: dit hoort niet bij uitstroom van de soort aandeel [DOC-OVERBODIG]
}

func ExampleBevindingen_MeldOverbodig() {
	var b wmo.Bevindingen
	b.MeldOverbodig("een stand in cliënten", "/clientenPerPlaats")
	fmt.Println(b)
	// Output: /clientenPerPlaats: dit hoort niet bij een stand in cliënten [DOC-OVERBODIG]
}

func ExampleBevindingen_MeldBereik() {
	var b wmo.Bevindingen
	b.MeldBereik("2019 ligt voor 2020", "/startjaar")
	b.MeldAantal("de volgorde noemt niet alle deelnemers", "/volgorde")
	b.MeldPeriode("2019 ligt voor 2020", "/tot")
	fmt.Println(b)
	// Output:
	// /startjaar: 2019 ligt voor 2020 [DOC-BEREIK]
	// /volgorde: de volgorde noemt niet alle deelnemers [DOC-AANTAL]
	// /tot: 2019 ligt voor 2020 [DOC-PERIODE]
}

func ExampleBevindingen_MeldSamen() {
	var r wmo.Register
	wees := r.Melding("VB-WEES", "een naam die nergens staat")
	var b wmo.Bevindingen
	b.MeldSamen(wees, "wie dit is, staat er niet bij", "/stemmen/0/wie")
	b.MeldSamen(wees, "wie dit is, staat er niet bij", "/stemmen/1/wie")
	fmt.Println(len(b), b[0].Plaats)
	// Output: 1 [/stemmen/0/wie /stemmen/1/wie]
}

func ExampleBevindingen_NeemSamen() {
	var b wmo.Bevindingen
	b.NeemSamen(wmo.Bevinding{Code: "VB-OUD", Bericht: "dit is van vorig jaar", Plaats: []string{"/stukken/0"}})
	b.NeemSamen(wmo.Bevinding{Code: "VB-OUD", Bericht: "dit is van vorig jaar", Plaats: []string{"/stukken/3"}})
	fmt.Println(b)
	// Output: /stukken/0, /stukken/3: dit is van vorig jaar [VB-OUD]
}

func ExampleUniek_Namen() {
	var gezien wmo.Uniek
	var b wmo.Bevindingen
	gezien.Namen(&b, "/functies/0", "budgetcoach", "Wijkteam Oost")
	gezien.Namen(&b, "/functies/1", "budgetcoach", "Wijkteam West")
	gezien.Namen(&b, "/functies/2", "Budgetcoach", "wijkteam oost")
	fmt.Println(b)
	// Output: /functies/0, /functies/2: "Budgetcoach, wijkteam oost" staat er twee keer [DOC-DUBBEL]
}
