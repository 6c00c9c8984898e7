package wmo_test

import (
	"encoding"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func wet(artikel, lid string) wmo.Bron {
	return wmo.Bron{
		Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: artikel, Lid: lid,
		Versie: wmo.MustDatum("2026-07-01"), Zekerheid: wmo.Wettekst,
	}
}

func TestBronCites(t *testing.T) {
	t.Parallel()
	b := wet("1.2.1", "1")
	b.Onderdeel = "b"
	require.Equal(t, "jci1.3:c:BWBR0035362&artikel=1.2.1&lid=1&o=b&g=2026-07-01", b.Juriconnect())
	require.Equal(t, "Wmo 2015, artikel 1.2.1, lid 1, onder b (versie 2026-07-01)", b.String())
	require.Empty(t, wmo.Bron{Regeling: "Regiovisie"}.Juriconnect())
	require.Equal(t, "Regiovisie", wmo.Bron{Regeling: "Regiovisie"}.String())
	require.Equal(t, "Circulaire, paragraaf 1.1", wmo.Bron{Regeling: "Circulaire", Artikel: "paragraaf 1.1"}.String())
}

func TestBronCheck(t *testing.T) {
	t.Parallel()
	require.NoError(t, wet("1.2.1", "").Check())
	require.NoError(t, wmo.Bron{Regeling: "aanname van de gebruiker"}.Check())
	for naam, b := range map[string]wmo.Bron{
		"nameless":           {},
		"law without text":   {Regeling: "Wmo 2015", Zekerheid: wmo.Wettekst},
		"policy unlocatable": {Regeling: "Regiovisie", Zekerheid: wmo.Beleid},
	} {
		require.Error(t, b.Check(), naam)
	}
}

// An enumeration writes what it reads, and nothing else.
func TestEnumerationsRoundTrip(t *testing.T) {
	t.Parallel()
	var u wmo.Uitkomst
	var z wmo.Zekerheid
	for _, c := range []struct {
		woorden []wmo.Woord
		lees    encoding.TextUnmarshaler
		schrijf func() ([]byte, error)
		literal []string
	}{
		{u.Woorden(), &u, func() ([]byte, error) { return u.MarshalText() }, []string{"onbepaald", "ja", "nee"}},
		{z.Woorden(), &z, func() ([]byte, error) { return z.MarshalText() }, []string{"aanname", "afgeleid", "beleid", "wettekst"}},
	} {
		for i, w := range c.woorden {
			require.Equal(t, c.literal[i], w.Woord)
			require.NotEmpty(t, w.Uitleg)
			require.NoError(t, c.lees.UnmarshalText([]byte(w.Woord)))
			b, err := c.schrijf()
			require.NoError(t, err)
			require.Equal(t, w.Woord, string(b))
		}
		require.ErrorContains(t, c.lees.UnmarshalText([]byte("misschien")), c.literal[0])
	}
	require.Equal(t, "onbekend(9)", wmo.Uitkomst(9).String())
	_, err := wmo.Zekerheid(9).MarshalText()
	require.Error(t, err)
	require.Equal(t, wmo.Aanname, wmo.Zekerheid(0), "what nobody vouched for is an assumption")
	require.Less(t, wmo.Beleid, wmo.Wettekst)
}

func TestGemeentecode(t *testing.T) {
	t.Parallel()
	c, err := wmo.ParseCBSCode("GM0796")
	require.NoError(t, err)
	require.Equal(t, wmo.MustGemeentecode("0796"), c)
	require.Equal(t, "0796", c.String())
	require.Negative(t, wmo.MustGemeentecode("0014").Compare(c))
	for _, s := range []string{"", "796", "GM0796", "00796", "079a", "0000", "+796"} {
		_, err := wmo.ParseGemeentecode(s)
		require.Error(t, err, s)
	}
	for _, s := range []string{"", "0796", "gm0796", "GM796", "GM0000", "PV0796"} {
		_, err := wmo.ParseCBSCode(s)
		require.Error(t, err, s)
	}
	require.Panics(t, func() { wmo.MustGemeentecode("x") })
	require.True(t, wmo.Gemeentecode{}.IsZero())
	require.Empty(t, wmo.Gemeentecode{}.String())
	_, err = wmo.Gemeentecode{}.MarshalText()
	require.Error(t, err)
}

func TestASourceWithAnotherCertainty(t *testing.T) {
	t.Parallel()
	b := wmo.Bron{Regeling: "Wmo 2015", Zekerheid: wmo.Wettekst}
	require.Equal(t, wmo.Bron{Regeling: "Wmo 2015", Zekerheid: wmo.Afgeleid}, b.Als(wmo.Afgeleid))
	require.Equal(t, wmo.Wettekst, b.Zekerheid)
}

func TestASourceAsItCouldBeCited(t *testing.T) {
	t.Parallel()
	b := wmo.Bron{Regeling: "Wmo 2015", Versie: wmo.MustDatum("2022-07-01"), Gezien: wmo.MustDatum("2026-11-22")}
	require.Equal(t, b, b.ZoalsBekend(wmo.Datum{}))
	require.Equal(t, b, b.ZoalsBekend(wmo.MustDatum("2026-11-22")))
	require.Equal(t, wmo.Bron{Regeling: "Wmo 2015", Versie: wmo.MustDatum("2022-07-01")}, b.ZoalsBekend(wmo.MustDatum("2026-11-21")))
	require.Equal(t, wmo.Bron{Regeling: "Wmo 2015"}, b.ZoalsBekend(wmo.MustDatum("2022-06-30")))
}
