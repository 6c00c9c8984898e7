package wmo_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// melding is what a desk knows about a case.
type melding struct {
	Ontvangen wmo.Datum    `json:"ontvangen,omitzero"`
	Gemeld    wmo.Uitkomst `json:"gemeld,omitzero"`
}

func gemeld(m *melding) *wmo.Uitkomst { return &m.Gemeld }

// geenDagZonderMelding is what cannot be: no report, and a day on which it came.
var geenDagZonderMelding = []wmo.Strijdigheid[*melding]{
	wmo.Strijdig(register.Melding("VB-STR-01", "er is niet gemeld, en toch een dag waarop de melding kwam"), volgensPartijen,
		wmo.Staat("/ontvangen", func(m *melding) bool { return m.Ontvangen.IsValid() }),
		wmo.Luidt("/gemeld", wmo.Nee, gemeld)),
}

func ExampleStrijdig() {
	fmt.Println(geenDagZonderMelding[0].Combinatie().Bron)
	// Output: afspraak van de partijen
}

// What is stated stays as it is; what follows is filled in.
func ExampleLeidAf() {
	dag := wmo.MustDatum("2026-03-02")

	volgt := melding{Ontvangen: dag}
	fmt.Println(wmo.LeidAf(geenDagZonderMelding, &volgt, wmo.PeilOp(dag)), volgt.Gemeld)

	strijdt := melding{Ontvangen: dag, Gemeld: wmo.Nee}
	fmt.Println(wmo.LeidAf(geenDagZonderMelding, &strijdt, wmo.PeilOp(dag)), strijdt.Gemeld)
	// Output:
	//  ja
	// /ontvangen, /gemeld: er is niet gemeld, en toch een dag waarop de melding kwam [VB-STR-01] nee
}

func ExampleCombinaties() {
	for _, c := range wmo.Combinaties(geenDagZonderMelding) {
		fmt.Println(c.Code, c.Velden, c.Tekst)
	}
	// Output: VB-STR-01 [/ontvangen /gemeld] er is niet gemeld, en toch een dag waarop de melding kwam
}

// A statement about a fact that is ja or nee is also false when it is known not to hold.
func ExampleLuidt() {
	s := wmo.Luidt("/gemeld", wmo.Nee, gemeld)
	fmt.Println(s.Veld, s.Houdt(&melding{Gemeld: wmo.Ja}), s.Houdt(&melding{}))
	// Output: /gemeld nee onbepaald
}

// A statement about anything else holds, or is open.
func ExampleStaat() {
	s := wmo.Staat("/ontvangen", func(m *melding) bool { return m.Ontvangen.IsValid() })
	fmt.Println(s.Houdt(&melding{Ontvangen: wmo.MustDatum("2026-03-02")}), s.Houdt(&melding{}))
	// Output: ja onbepaald
}

func ExampleGegeven() {
	fmt.Println(wmo.Gegeven(melding{Gemeld: wmo.Ja}))
	// Output: [/gemeld]
}

func ExampleOngelezen() {
	fmt.Println(wmo.Ongelezen(melding{Ontvangen: wmo.MustDatum("2026-03-02"), Gemeld: wmo.Ja}, "/gemeld"))
	// Output: [/ontvangen]
}
