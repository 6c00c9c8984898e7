package registers

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// A reason is only there for a source that needs one.
func TestEveryReasonIsNeeded(t *testing.T) {
	gezien, err := Kijk()
	require.NoError(t, err)
	nodig := map[string]bool{}
	m := maker{gezien: gezien}
	for _, p := range pakketten() {
		m.pakket(p)
	}
	require.NoError(t, m.err)
	noteer := func(b Registerbron) {
		if b.ZonderVindplaats != "" {
			nodig[b.Bron.Regeling] = true
		}
	}
	for _, r := range m.regels.Regels {
		for _, v := range r.Versies {
			noteer(v.Registerbron)
		}
	}
	for _, f := range m.formules.Formules {
		noteer(f.Registerbron)
	}
	for regeling := range redenen {
		require.True(t, nodig[regeling], "%s has an address by now, or is not cited any more", regeling)
	}
}

func TestASourceWithoutAddressOrReasonIsRefused(t *testing.T) {
	t.Parallel()
	_, err := bron(wmo.Bron{Regeling: "zomaar een stuk"})
	require.ErrorContains(t, err, "zomaar een stuk")
}

// An article that the law does not have cannot be cited.
func TestAnUnknownArticleIsRefused(t *testing.T) {
	t.Parallel()
	as, err := leesArtikelen()
	require.NoError(t, err)
	d := Dekking{Artikelen: as}
	regels := func(a *Dekkingartikel) *[]string { return &a.Regels }
	b := wet("1.2.3")
	require.ErrorContains(t, d.noteer(nil, "BW-VER-01", &b, regels), "1.2.3")
	b = wet("2.1.4 en 2.1.4a")
	require.NoError(t, d.noteer(nil, "BW-VER-01", &b, regels))
	var met []string
	for _, a := range d.Artikelen {
		if len(a.Regels) > 0 {
			met = append(met, a.Nummer)
		}
	}
	require.Equal(t, []string{"2.1.4", "2.1.4a"}, met)
}
