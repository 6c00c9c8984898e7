package wmo_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// A package has one register, and declares what it can say where it says it.
var register wmo.Register

var (
	volgensPartijen = wmo.Bron{Regeling: "afspraak van de partijen", Zekerheid: wmo.Afgeleid}
	formuleBudget   = register.Formule("VB-F-BUDGET", "B = t · n", "t tarief, n uren", volgensPartijen)
	aannameUren     = register.Aanname("VB-A-UREN", "elk jaar evenveel uren")
	meldingNul      = register.Melding("VB-NUL", "er is niets te doen")
)

// An answer tells how it came about: each step with its formula, and what it assumes.
func ExampleVerantwoordingOp() {
	v := wmo.VerantwoordingOp(wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	uren, tarief := wmo.GetalOf(40), wmo.MustBedrag("62.50")
	v.NeemAanAls(uren.Sign() > 0, aannameUren)
	v.Stap(formuleBudget, "budget", wmo.Euro("B", tarief.Maal(uren)), wmo.Euro("t", tarief), wmo.Aantal("n", uren, "uur"))
	if uren.IsZero() {
		v.Meld(meldingNul, "zonder uren is er geen budget", "/uren")
	}
	for _, s := range v.Berekening() {
		fmt.Println(s.Code, s.Formule, s.Invoer, s.Uitkomst)
	}
	for _, a := range v.Aannames() {
		fmt.Println(a.Code, a.Tekst)
	}
	// Output:
	// VB-F-BUDGET B = t · n [{t 62.50 euro} {n 40 uur}] {B 2500.00 euro}
	// VB-A-UREN elk jaar evenveel uren
}

func ExampleEuro() {
	fmt.Println(wmo.Euro("B", wmo.MustBedrag("2500.00")))
	// Output: {B 2500.00 euro}
}

func ExampleAantal() {
	fmt.Println(wmo.Aantal("n", 12, "cliënten"), wmo.Aantal("q", wmo.MustGetal("1.5"), "uur"))
	// Output: {n 12 cliënten} {q 1.5 uur}
}

func ExampleDag() {
	fmt.Println(wmo.Dag("laatste dag", wmo.MustDatum("2026-07-31")))
	// Output: {laatste dag 2026-07-31 }
}

func ExampleMeldingen() {
	fmt.Println(wmo.Meldingen()[0])
	// Output: {DOC-TE-GROOT het document is groter dan mag}
}
