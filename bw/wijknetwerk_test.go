package bw

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func wijkfunctie(functie string, vs ...Vuistregel) Wijkfunctie {
	return Wijkfunctie{Functie: functie, Organisatie: "wijkplein", Vuistregels: vs, Contact: Wijkcontact{Telefoon: "073 000 00 00"}}
}

func netwerk(fs ...Wijkfunctie) Wijknetwerk {
	return Wijknetwerk{Wijk: "Zuidoost", DagenActueel: 90, Functies: fs}
}

func netwerkbeeld(t require.TestingT, in Wijknetwerk) Netwerkbeeld {
	b, err := MapNetwork(in, uitstroomPeil)
	require.NoError(t, err)
	return b
}

// A contact is checked by the pattern that the schema publishes; these are its edges.
func TestContactsAreReadAsTheSchemaDoes(t *testing.T) {
	t.Parallel()
	letter := func(n int) string { return strings.Repeat("a", n) }
	past := func(goed bool, c Wijkcontact) {
		t.Helper()
		require.Equal(t, goed, wmo.CheckVelden(c) == nil, "%+v", c)
	}
	for s, goed := range map[string]bool{
		letter(64) + "@" + letter(60) + "." + letter(20): true, letter(65) + "@a.nl": false, "a@" + letter(61) + ".nl": false,
		"a@a." + letter(21): false, "a@a.n": false, "a@a.nl": true, "a@.nl": false, "@a.nl": false, "a.nl": false, "a@nl": false, "a@a@a.nl": false, "a@a.n1": false,
	} {
		past(goed, Wijkcontact{Email: s})
	}
	for s, goed := range map[string]bool{
		"112": true, "11": false, "+112": true, "(073) 12": true, "-112": false, "112-": false, "1 2": true, strings.Repeat("1", 28): true,
		strings.Repeat("1", 29): false, "+" + strings.Repeat("1", 28): true, "+(31) 73": false, "1a2": false,
	} {
		past(goed, Wijkcontact{Telefoon: s})
	}
	for s, goed := range map[string]bool{
		"https://a.b": true, "https://ab": false, "https://" + letter(190): true, "https://" + letter(191): false, "http://a.b": false, "https://a b": false,
	} {
		past(goed, Wijkcontact{Website: s})
	}
}

// One function more never makes a vuistregel worse, and one need more never better.
func TestMoreFunctionsAreNeverWorse(t *testing.T) {
	t.Parallel()
	vs := Vuistregel("").Woorden()
	rapid.Check(t, func(r *rapid.T) {
		in := netwerk()
		for i := range rapid.IntRange(0, 6).Draw(r, "functies") {
			f := wijkfunctie(fmt.Sprintf("functie %d", i), Vuistregel(rapid.SampledFrom(vs).Draw(r, "vuistregel").Woord))
			if rapid.Bool().Draw(r, "nagegaan") {
				f.Nagegaan = uitstroomPeil.Op.AddDagen(rapid.IntRange(-200, 20).Draw(r, "dagen"))
			}
			in.Functies = append(in.Functies, f)
		}
		for i := range rapid.IntRange(0, 4).Draw(r, "nodig") {
			in.Nodig = append(in.Nodig, Wijkbehoefte{Vuistregel(rapid.SampledFrom(vs).Draw(r, "van").Woord), fmt.Sprintf("FUNCTIE %d", i)})
		}
		voor := netwerkbeeld(r, in)
		meer := in
		meer.Functies = append([]Wijkfunctie{wijkfunctie("functie 6", VuistregelWonen)}, in.Functies...)
		meer.Functies[0].Nagegaan = uitstroomPeil.Op
		nodig := in
		nodig.Nodig = append([]Wijkbehoefte{{VuistregelWonen, "functie 5"}}, in.Nodig...)
		na, strenger := netwerkbeeld(r, meer), netwerkbeeld(r, nodig)
		for i := range voor.Vuistregels {
			require.GreaterOrEqual(r, na.Vuistregels[i].Stand.rang(), voor.Vuistregels[i].Stand.rang())
			require.LessOrEqual(r, strenger.Vuistregels[i].Stand.rang(), voor.Vuistregels[i].Stand.rang())
			require.NotEmpty(r, voor.Vuistregels[i].Stand)
		}
	})
}

func TestNetworkRefuses(t *testing.T) {
	t.Parallel()
	_, err := MapNetwork(netwerk(), wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
	for want, anders := range map[string]func(*Wijknetwerk){
		"/wijk: hier hoort een tekst, en geen lege [DOC-LENGTE]":                                func(n *Wijknetwerk) { n.Wijk = "" },
		"/wijk: een tekst van 201 tekens is te lang; hier passen er hoogstens 200 [DOC-LENGTE]": func(n *Wijknetwerk) { n.Wijk = strings.Repeat("é", 201) },
		"/dagenActueel: 3661 ligt niet tussen 1 en 3660 [DOC-BEREIK]":                           func(n *Wijknetwerk) { n.DagenActueel = 3661 },
		"/functies: 1001 is te veel; hier passen er hoogstens 1000 [DOC-AANTAL]":                func(n *Wijknetwerk) { n.Functies = make([]Wijkfunctie, 1001) },
		"/functies/0/contact: hoe is deze functie te bereiken: telefoon, email of website? [BW-WNB-CONTACT]": func(n *Wijknetwerk) {
			n.Functies[0].Contact = Wijkcontact{}
		},
		"/functies/0/functie, /functies/1/functie: \"BUDGETCOACH, wijkplein\" staat er twee keer [DOC-DUBBEL]": func(n *Wijknetwerk) {
			n.Functies = append(n.Functies, wijkfunctie("BUDGETCOACH", VuistregelFinancien))
		},
		"/nodig/0/functie, /nodig/1/functie: \"wonen, X\" staat er twee keer [DOC-DUBBEL]": func(n *Wijknetwerk) {
			n.Nodig = []Wijkbehoefte{{VuistregelWonen, "x"}, {VuistregelWonen, "X"}, {VuistregelFinancien, "x"}}
		},
	} {
		in := netwerk(wijkfunctie("budgetcoach", VuistregelFinancien))
		anders(&in)
		_, err := MapNetwork(in, uitstroomPeil)
		require.EqualError(t, err, want)
	}
}

// At exactly the limits nothing is refused; a check near the end of the calendar has
// no last day, and holds.
func TestNetworkAtItsLimits(t *testing.T) {
	t.Parallel()
	in := Wijknetwerk{Wijk: strings.Repeat("é", 200), DagenActueel: 3660}
	for i := range 1000 {
		in.Functies = append(in.Functies, wijkfunctie(strconv.Itoa(i), VuistregelWonen))
		in.Nodig = append(in.Nodig, Wijkbehoefte{VuistregelWonen, strconv.Itoa(i)})
	}
	require.Len(t, netwerkbeeld(t, in).Vuistregels[0].Nodig, 1000)
	in.Functies[999].Contact, in.Nodig[999] = Wijkcontact{}, in.Nodig[0]
	_, err := MapNetwork(in, uitstroomPeil)
	require.Equal(t, []string{"BW-WNB-CONTACT", "DOC-DUBBEL"}, bevindingen(t, err), "read to the end")

	laat := netwerk(wijkfunctie("budgetcoach", VuistregelFinancien))
	laat.Functies[0].Nagegaan = wmo.MustDatum("9999-12-30")
	b, err := MapNetwork(laat, opDag("9999-12-31"))
	require.NoError(t, err)
	require.Equal(t, NetwerkActueel, b.Vuistregels[1].Stand)
	require.Zero(t, b.Vuistregels[1].Functies[0].ActueelTotEnMet)
}

func BenchmarkMapNetwork(b *testing.B) {
	in := netwerk(wijkfunctie("budgetcoach", VuistregelFinancien), wijkfunctie("woonconsulent", VuistregelWonen))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := MapNetwork(in, uitstroomPeil); err != nil {
			b.Fatal(err)
		}
	}
}
