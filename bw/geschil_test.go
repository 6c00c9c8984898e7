package bw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

var partijwoorden = []Geschilpartij{"", PartijGemeente, PartijAanbieder, PartijBurger}

func TestDisputeStaysDecided(t *testing.T) {
	t.Parallel()
	assen := []as[Geschilvraag]{
		{"/partij", len(partijwoorden), func(g *Geschilvraag, v int) { g.Partij = partijwoorden[v] }},
		drie("/overToegang", func(g *Geschilvraag) *wmo.Uitkomst { return &g.OverToegang }),
		drie("/contactpersonen", func(g *Geschilvraag) *wmo.Uitkomst { return &g.Contactpersonen }),
		drie("/regioadviseur", func(g *Geschilvraag) *wmo.Uitkomst { return &g.Regioadviseur }),
	}
	for _, op := range []string{"2015-01-01", "2023-04-16", "2023-04-17", "2026-11-22"} {
		doorRuimte(t, Geschilvraag{}, assen, oordeelOver(geschilRegels, opDag(op)))
	}
}

// The last step on the eve and on the first day, and as known before that day.
func TestDisputeRouteByDay(t *testing.T) {
	t.Parallel()
	const convenanten, subcommissie = "convenanten", "subcommissie"
	for _, c := range []struct {
		op, bekend, laatste string
		aanbieder           wmo.Uitkomst
	}{
		{"2015-01-01", "", convenanten, wmo.Nee},
		{"2023-04-16", "", convenanten, wmo.Nee},
		{"2023-04-17", "", subcommissie, wmo.Ja},
		{"2026-11-22", "", subcommissie, wmo.Ja},
		{"2026-11-22", "2023-04-16", convenanten, wmo.Nee},
		{"2026-11-22", "2023-04-17", subcommissie, wmo.Ja},
	} {
		peil := opDag(c.op)
		if c.bekend != "" {
			peil.Bekend = wmo.MustDatum(c.bekend)
		}
		in := Geschilvraag{Partij: PartijAanbieder, OverToegang: wmo.Ja, Contactpersonen: wmo.Ja, Regioadviseur: wmo.Ja}
		uit, err := RouteDispute(in, peil)
		require.NoError(t, err)
		require.Len(t, uit.Stappen, 3)
		require.Contains(t, uit.Stappen[2].Stap, c.laatste, peil)
		require.Equal(t, c.aanbieder, uit.Commissie.Uitkomst, peil)
		require.Equal(t, c.laatste == convenanten, len(uit.Voorbehouden) == 1, peil)
		in.Partij = PartijGemeente
		uit, err = RouteDispute(in, peil)
		require.NoError(t, err)
		require.Equal(t, wmo.Ja, uit.Commissie.Uitkomst, peil)
		in.Partij = PartijBurger
		uit, err = RouteDispute(in, peil)
		require.NoError(t, err)
		require.Equal(t, wmo.Nee, uit.Commissie.Uitkomst, peil)
		require.Len(t, uit.Stappen, 2)
	}
}

func TestDisputeRefusesWhatItCannotRead(t *testing.T) {
	t.Parallel()
	_, err := RouteDispute(Geschilvraag{}, wmo.Peil{})
	require.ErrorContains(t, err, "peil zonder datum")
	_, err = RouteDispute(Geschilvraag{Partij: "zorgkantoor", OverToegang: 7}, opDag("2026-07-01"))
	require.Equal(t, []string{"DOC-WAARDE", "DOC-WAARDE"}, bevindingen(t, err))
}

// Before the law, and as known before it, no route was read: an answer that says so.
func TestDisputeBeforeTheLawIsOpen(t *testing.T) {
	t.Parallel()
	in := Geschilvraag{Partij: PartijGemeente, OverToegang: wmo.Ja, Contactpersonen: wmo.Ja, Regioadviseur: wmo.Ja}
	for _, peil := range []wmo.Peil{opDag("2014-12-31"), {Op: wmo.MustDatum("2026-07-01"), Bekend: wmo.MustDatum("2014-12-31")}} {
		uit, err := RouteDispute(in, peil)
		require.NoError(t, err)
		require.Empty(t, uit.Stappen)
		require.Equal(t, wmo.Onbepaald, uit.Commissie.Uitkomst)
		require.Equal(t, "BW-V-GESCHIL-NIET-GELEZEN", uit.Voorbehouden[0].Code)
	}
}

func BenchmarkResolve(b *testing.B) {
	in, peil := Geschilvraag{Partij: PartijGemeente, OverToegang: wmo.Ja}, opDag("2026-07-01")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := RouteDispute(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}
