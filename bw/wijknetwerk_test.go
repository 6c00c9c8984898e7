package bw

import (
	"fmt"
	"reflect"
	"regexp"
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

// patronen are the patterns that the schema publishes for a contact.
func patronen(t *testing.T) map[string]*regexp.Regexp {
	t.Helper()
	ps := map[string]*regexp.Regexp{}
	for i := range reflect.TypeFor[Wijkcontact]().NumField() {
		f := reflect.TypeFor[Wijkcontact]().Field(i)
		_, patroon, ok := strings.Cut(f.Tag.Get("jsonschema"), "pattern=")
		require.True(t, ok)
		ps[f.Name] = regexp.MustCompile(strings.ReplaceAll(patroon, `\,`, ","))
	}
	require.Len(t, ps, 3)
	return ps
}

// A contact has a shape when the pattern of the schema says so: tried on what fits the
// pattern, and on that with one character changed, added or dropped.
func TestContactsAreReadAsTheSchemaDoes(t *testing.T) {
	t.Parallel()
	is := map[string]func(string) bool{"Telefoon": isTelefoon, "Email": isEmail, "Website": isWebsite}
	for naam, patroon := range patronen(t) {
		goed := rapid.StringMatching(patroon.String())
		rapid.Check(t, func(r *rapid.T) {
			s := goed.Draw(r, "past")
			require.True(r, is[naam](s), "%s %q", naam, s)
			i := rapid.IntRange(0, len(s)-1).Draw(r, "waar")
			teken := rapid.StringMatching(`[ -~é]?`).Draw(r, "teken")
			einde := i + rapid.IntRange(0, 1).Draw(r, "in plaats van")
			s = s[:i] + teken + s[einde:]
			require.Equal(r, patroon.MatchString(s), is[naam](s), "%s %q", naam, s)
		})
		require.False(t, is[naam](""), naam)
	}
	letter := func(n int) string { return strings.Repeat("a", n) }
	for s, goed := range map[string]bool{
		letter(64) + "@" + letter(60) + "." + letter(20): true, letter(65) + "@a.nl": false, "a@" + letter(61) + ".nl": false,
		"a@a." + letter(21): false, "a@a.n": false, "a@a.nl": true, "a@.nl": false, "@a.nl": false, "a.nl": false, "a@nl": false, "a@a@a.nl": false, "a@a.n1": false,
	} {
		require.Equal(t, goed, isEmail(s), s)
	}
	for s, goed := range map[string]bool{
		"112": true, "11": false, "+112": true, "(073) 12": true, "-112": false, "112-": false, "1 2": true, strings.Repeat("1", 28): true,
		strings.Repeat("1", 29): false, "+" + strings.Repeat("1", 28): true, "+(31) 73": false, "1a2": false,
	} {
		require.Equal(t, goed, isTelefoon(s), s)
	}
	for s, goed := range map[string]bool{
		"https://a.b": true, "https://ab": false, "https://" + letter(190): true, "https://" + letter(191): false, "http://a.b": false, "https://a b": false,
	} {
		require.Equal(t, goed, isWebsite(s), s)
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
		"/wijk: hier hoort een naam, en geen lege tekst [BW-NAAM]":         func(n *Wijknetwerk) { n.Wijk = "" },
		"/wijk: 201 tekens, meer dan 200 [BW-TE-VEEL]":                     func(n *Wijknetwerk) { n.Wijk = strings.Repeat("é", 201) },
		"/dagenActueel: 3661 dagen ligt niet tussen 1 en 3660 [BW-BEREIK]": func(n *Wijknetwerk) { n.DagenActueel = 3661 },
		"/functies: 1001 regels, meer dan 1000 [BW-TE-VEEL]":               func(n *Wijknetwerk) { n.Functies = make([]Wijkfunctie, 1001) },
		"/nodig: 1001 regels, meer dan 1000 [BW-TE-VEEL]":                  func(n *Wijknetwerk) { n.Nodig = make([]Wijkbehoefte, 1001) },
		"/functies/0/contact: hoe is deze functie te bereiken: telefoon, email of website? [BW-WNB-CONTACT]": func(n *Wijknetwerk) {
			n.Functies[0].Contact = Wijkcontact{}
		},
		"/functies/0/vuistregels/0: \"sport\" hoort hier niet: wonen, financien, daginvulling, ondersteuning, leefomgeving [BW-WOORD]": func(n *Wijknetwerk) {
			n.Functies[0].Vuistregels[0] = "sport"
		},
		"/functies/0/periode: een periode zonder begindatum t/m 2026-01-01 [BW-PERIODE]": func(n *Wijknetwerk) {
			n.Functies[0].Periode.Einddatum = wmo.MustDatum("2026-01-01")
		},
		"/nodig/0/vuistregel: dit moet ingevuld zijn [BW-ONTBREEKT]": func(n *Wijknetwerk) { n.Nodig = []Wijkbehoefte{{Functie: "x"}} },
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
	in.Functies[999].Vuistregels, in.Nodig[999].Vuistregel = nil, ""
	_, err := MapNetwork(in, uitstroomPeil)
	require.Equal(t, []string{CodeOntbreekt, CodeOntbreekt}, bevindingen(t, err), "read to the end")

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
