package bw

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

var verblijfswoorden = []Verblijf{"", Nederlander, Vw8AtotE, Vw8L, Vw8F, AnderVerblijf, GeenVerblijf}

var persoonAssen = []as[Persoon]{
	drie("/persoon/ingezeteneNederland", func(p *Persoon) *wmo.Uitkomst { return &p.IngezeteneNederland }),
	{"/persoon/verblijf", len(verblijfswoorden), func(p *Persoon, v int) { p.Verblijf = verblijfswoorden[v] }},
	drie("/persoon/voortgezetVerblijf", func(p *Persoon) *wmo.Uitkomst { return &p.VoortgezetVerblijf }),
	drie("/persoon/bezwaarIntrekking", func(p *Persoon) *wmo.Uitkomst { return &p.BezwaarIntrekking }),
	drie("/persoon/slachtofferWacht", func(p *Persoon) *wmo.Uitkomst { return &p.SlachtofferWacht }),
	drie("/persoon/onherroepelijkBeslist", func(p *Persoon) *wmo.Uitkomst { return &p.OnherroepelijkBeslist }),
	drie("/persoon/uitzettingGelast", func(p *Persoon) *wmo.Uitkomst { return &p.UitzettingGelast }),
}

var opvangAssen = []as[Persoon]{
	drie("/persoon/ouderVanNederlandsKind", func(p *Persoon) *wmo.Uitkomst { return &p.OuderVanNederlandsKind }),
	drie("/persoon/unieburgerBeperkt", func(p *Persoon) *wmo.Uitkomst { return &p.UnieburgerBeperkt }),
	drie("/persoon/huiselijkGeweld", func(p *Persoon) *wmo.Uitkomst { return &p.HuiselijkGeweld }),
}

func TestKringStaysDecided(t *testing.T) {
	t.Parallel()
	for _, op := range []string{"2020-03-18", "2020-03-19", "2021-01-01"} {
		doorRuimte(t, Persoon{}, persoonAssen, oordeelOver(kringRegels, opDag(op)))
	}
	// Who came in at all is settled above; here the bar of opvang on top of it.
	kort := slices.Concat(persoonAssen[:2], persoonAssen[4:6], opvangAssen)
	begin := Persoon{VoortgezetVerblijf: wmo.Nee, BezwaarIntrekking: wmo.Nee, UitzettingGelast: wmo.Nee}
	oordeel := oordeelOver(kringOpvangRegels, opDag("2026-07-01"))
	doorRuimte(t, begin, kort, func(p *Persoon) (string, []string, bool) {
		u, ontbreekt, _ := oordeel(p)
		return u, ontbreekt, p.Verblijf != Nederlander || !p.vreemdeling() // which is refused
	})
}

// The ground that a stay gives, and the days on which a victim is treated as Dutch.
func TestKringByStayAndDay(t *testing.T) {
	t.Parallel()
	for v, wil := range map[Verblijf]wmo.Uitkomst{
		Nederlander: wmo.Ja, Vw8AtotE: wmo.Ja, Vw8L: wmo.Ja, Vw8F: wmo.Nee, AnderVerblijf: wmo.Nee, GeenVerblijf: wmo.Nee,
	} {
		p := Persoon{
			IngezeteneNederland: wmo.Ja, Verblijf: v,
			VoortgezetVerblijf: wmo.Nee, BezwaarIntrekking: wmo.Nee, SlachtofferWacht: wmo.Nee,
		}
		require.Equal(t, wil, wmo.Alle(kringRegels, &p, opDag("2026-07-01")).Uitkomst, v)
	}
	slachtoffer := Persoon{
		IngezeteneNederland: wmo.Ja, Verblijf: Vw8F, SlachtofferWacht: wmo.Ja, VoortgezetVerblijf: wmo.Nee, BezwaarIntrekking: wmo.Nee,
		OnherroepelijkBeslist: wmo.Nee, UitzettingGelast: wmo.Nee,
	}
	for _, c := range []struct {
		op         string
		uitkomst   wmo.Uitkomst
		voorbehoud int
	}{
		{"2020-03-18", wmo.Nee, 0},
		{"2020-03-19", wmo.Ja, 1},
		{"2020-12-31", wmo.Ja, 1},
		{"2021-01-01", wmo.Ja, 0},
		{"2026-07-01", wmo.Ja, 0},
	} {
		o := wmo.Alle(kringRegels, &slachtoffer, opDag(c.op))
		require.Equal(t, c.uitkomst, o.Uitkomst, c.op)
		require.Len(t, o.Voorbehouden(), c.voorbehoud, c.op)
	}
}

// Each end of the equal treatment ends each of its grounds.
func TestKringEndings(t *testing.T) {
	t.Parallel()
	gronden := map[string]Persoon{
		"03": {Verblijf: AnderVerblijf, VoortgezetVerblijf: wmo.Ja},
		"04": {Verblijf: AnderVerblijf, BezwaarIntrekking: wmo.Ja},
		"06": {Verblijf: Vw8F, SlachtofferWacht: wmo.Ja},
	}
	for code, p := range gronden {
		for _, u := range []*wmo.Uitkomst{&p.IngezeteneNederland, &p.VoortgezetVerblijf, &p.BezwaarIntrekking, &p.SlachtofferWacht} {
			if *u == wmo.Onbepaald {
				*u = wmo.Nee
			}
		}
		p.IngezeteneNederland, p.OnherroepelijkBeslist, p.UitzettingGelast = wmo.Ja, wmo.Nee, wmo.Nee
		require.Equal(t, wmo.Ja, wmo.Alle(kringRegels, &p, opDag("2026-07-01")).Uitkomst, code)
		beslist, gelast, geen := p, p, p
		beslist.OnherroepelijkBeslist, gelast.UitzettingGelast, geen.Verblijf = wmo.Ja, wmo.Ja, GeenVerblijf
		require.Equal(t, wmo.Nee, wmo.Alle(kringRegels, &beslist, opDag("2026-07-01")).Uitkomst, code)
		require.Equal(t, wmo.Nee, wmo.Alle(kringRegels, &gelast, opDag("2026-07-01")).Uitkomst, code)
		// Only the victim needs to have the stay under f; the others lost theirs before.
		require.Equal(t, wmo.UitkomstOf(code != "06"), wmo.Alle(kringRegels, &geen, opDag("2026-07-01")).Uitkomst, code)
	}
}
