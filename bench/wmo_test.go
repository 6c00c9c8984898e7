package bench_test

import (
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/stretchr/testify/require"
)

func regels() []wmo.Regel[*feiten] {
	regel := func(code, tekst, feit string, toets func(*feiten) wmo.Uitkomst) wmo.Regel[*feiten] {
		return wmo.Regel[*feiten]{
			Grond: wmo.Grond{
				Code: code, Tekst: tekst, Geldt: wmo.MustPeriode("2015-01-01", ""), Feit: feit,
				Bron: wmo.Bron{Regeling: "verzonnen", Zekerheid: wmo.Aanname},
			},
			Toets: toets,
		}
	}
	return []wmo.Regel[*feiten]{
		regel("PROEF-01", "ten minste achttien jaar", "/leeftijd", func(f *feiten) wmo.Uitkomst { return wmo.UitkomstOf(f.leeftijd >= 18) }),
		regel("PROEF-02", "in deze gemeente", "/gemeente", func(f *feiten) wmo.Uitkomst { return wmo.UitkomstOf(f.gemeente == "0796") }),
		regel("PROEF-03", "ingezetene", "/ingezetene", func(f *feiten) wmo.Uitkomst { return f.ingezetene }),
		regel("PROEF-04", "geen indicatie voor de Wlz", "/wlz", func(f *feiten) wmo.Uitkomst { return f.wlz.Niet() }),
		regel("PROEF-05", "niet zelfredzaam", "/zelfredzaam", func(f *feiten) wmo.Uitkomst { return f.zelfredzaam.Niet() }),
	}
}

// metWmo tries every rule in force on the day and keeps what each found.
func metWmo(tb testing.TB, v vraag) motor {
	tb.Helper()
	rs, peil := regels(), wmo.PeilOp(wmo.MustDatum("2026-07-01"))
	return motor{
		beslis: func() (wmo.Uitkomst, error) { return wmo.Alle(rs, &v.feiten, peil).Uitkomst, nil },
		spoor: func() [5]wmo.Uitkomst {
			stappen := wmo.Alle(rs, &v.feiten, peil).Stappen
			require.Len(tb, stappen, 5)
			var us [5]wmo.Uitkomst
			for i, s := range stappen {
				require.Equal(tb, rs[i].Code, s.Code())
				us[i] = s.Uitkomst()
			}
			return us
		},
	}
}
