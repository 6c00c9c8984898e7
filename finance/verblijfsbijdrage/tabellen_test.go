package verblijfsbijdrage

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var jaarreeks = regexp.MustCompile(`(\d{4})(?: tot en met (\d{4}))?`)

// jarenIn are the years that a sentence names.
func jarenIn(t *testing.T, tekst string) []int {
	t.Helper()
	var uit []int
	for _, m := range jaarreeks.FindAllStringSubmatch(tekst, -1) {
		eerste, err := strconv.Atoi(m[1])
		require.NoError(t, err)
		laatste := eerste
		if m[2] != "" {
			laatste, err = strconv.Atoi(m[2])
			require.NoError(t, err)
		}
		for j := eerste; j <= laatste; j++ {
			uit = append(uit, j)
		}
	}
	slices.Sort(uit)
	return uit
}

// What is said of the years that are known follows the tables.
func TestTheYearsInWordsAreThoseOfTheTables(t *testing.T) {
	t.Parallel()
	var bekend, deels, onbekend, aftrek []int
	rijen := bedragenrijen()
	for i := range rijen {
		r := &rijen[i]
		jaar := r.Geldt.Begindatum.Jaar()
		if r.HoogHoogste == nil {
			onbekend = append(onbekend, jaar)
			continue
		}
		bekend = append(bekend, jaar)
		if r.Drempel == nil || r.Vrijstelling == nil {
			deels = append(deels, jaar)
		}
	}
	for _, r := range aftrekrijen() {
		aftrek = append(aftrek, r.Geldt.Begindatum.Jaar())
	}
	bekend, aftrek = slices.Compact(bekend), slices.Compact(aftrek)
	require.Equal(t, bekend, jarenIn(t, voorbehoudBedragen.Tekst))
	_, van, _ := strings.Cut(voorbehoudBedragen.Tekst, "en van ")
	require.Equal(t, deels, jarenIn(t, van))
	require.Equal(t, aftrek, jarenIn(t, voorbehoudAftrek.Tekst))
	require.Equal(t, aftrek, jarenIn(t, voorbehoudOpvangBedragen.Tekst))
	for _, n := range NietGemodelleerd() {
		if n.Code == "FIN-N-BEDRAGEN-BW" {
			besluit, regeling, _ := strings.Cut(n.Tekst, "Uitvoeringsregeling")
			require.Equal(t, onbekend, jarenIn(t, besluit))
			require.Equal(t, aftrek, jarenIn(t, regeling))
		}
	}
}
