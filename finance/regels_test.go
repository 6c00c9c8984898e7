package finance

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each code of an assumption or a reservation stands in the source once, beside its
// question, and in its register once, with its text.
func TestRegistersHoldEveryCodeOnce(t *testing.T) {
	t.Parallel()
	bestanden, err := filepath.Glob("*.go")
	require.NoError(t, err)
	code := regexp.MustCompile(`"(FIN-[AV]-[A-Z0-9-]+)"`)
	var bron []string
	for _, b := range bestanden {
		if strings.HasSuffix(b, "_test.go") {
			continue
		}
		data, err := os.ReadFile(b)
		require.NoError(t, err)
		for _, m := range code.FindAllStringSubmatch(string(data), -1) {
			bron = append(bron, m[1])
		}
	}
	var register []string
	for _, w := range slices.Concat(Aannamen(), Voorbehouden()) {
		require.NotEmpty(t, w.Uitleg, w.Woord)
		register = append(register, w.Woord)
	}
	require.ElementsMatch(t, bron, register)
	slices.Sort(register)
	require.Equal(t, slices.Compact(slices.Clone(register)), register)
	for _, w := range Aannamen() {
		require.True(t, strings.HasPrefix(w.Woord, "FIN-A-"), w.Woord)
	}
}

// What is told twice stands there once; the same code with another text is another
// thing to tell.
func TestRekeningTellsEachOnce(t *testing.T) {
	t.Parallel()
	r := nieuweRekening(vandaag)
	r.behoud(false, voorbehoudVlak)
	require.Empty(t, r.voorbehouden)
	ander := voorbehoudLaterBekend
	ander.Tekst = "van één stroom"
	r.behoud(true, voorbehoudLaterBekend, voorbehoudVlak, voorbehoudLaterBekend, ander)
	require.Equal(t, []string{"FIN-V-LATER-BEKEND", "FIN-V-VLAK", "FIN-V-LATER-BEKEND"}, codesVan(r.voorbehouden))
	require.Equal(t, tabelMei2017.ZoalsBekend(vandaag.Bekend), *r.voorbehouden[1].Bron)
}

// A code is never given to another formula, finding or omission, and every source can
// be looked up.
func TestCodesAreGivenOnce(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	eens := func(code, begin string) {
		require.True(t, strings.HasPrefix(code, begin), code)
		require.False(t, gezien[code], code)
		gezien[code] = true
	}
	for _, f := range Formules() {
		eens(f.Code, "FIN-F-")
		require.NotEmpty(t, f.Formule, f.Code)
		require.NotEmpty(t, f.Uitleg, f.Code)
		require.NoError(t, f.Bron.Check(), f.Code)
	}
	for _, m := range Meldingen() {
		eens(m.Woord, "FIN-")
	}
	for _, n := range NietGemodelleerd() {
		eens(n.Code, "FIN-N-")
		require.NotEmpty(t, n.Tekst, n.Code)
	}
	for _, set := range Regels() {
		for _, g := range set.Gronden {
			eens(g.Code, "FIN-")
			require.NoError(t, g.Versies[0].Check(), g.Code)
		}
	}
}
