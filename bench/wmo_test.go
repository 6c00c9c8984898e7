package bench_test

import (
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/stretchr/testify/require"
)

func regels() []wmo.Regel[*feiten] {
	sinds := wmo.Bron{Regeling: "verzonnen", Zekerheid: wmo.Aanname}.Sinds(wmo.MustDatum("2015-01-01"))
	return []wmo.Regel[*feiten]{
		wmo.Als("PROEF-01", "/leeftijd", "ten minste achttien jaar", func(f *feiten) wmo.Uitkomst { return wmo.UitkomstOf(f.leeftijd >= 18) }, sinds),
		wmo.Als("PROEF-02", "/gemeente", "in deze gemeente", func(f *feiten) wmo.Uitkomst { return wmo.UitkomstOf(f.gemeente == "0796") }, sinds),
		wmo.Als("PROEF-03", "/ingezetene", "ingezetene", func(f *feiten) wmo.Uitkomst { return f.ingezetene }, sinds),
		wmo.Als("PROEF-04", "/wlz", "geen indicatie voor de Wlz", func(f *feiten) wmo.Uitkomst { return f.wlz.Niet() }, sinds),
		wmo.Als("PROEF-05", "/zelfredzaam", "niet zelfredzaam", func(f *feiten) wmo.Uitkomst { return f.zelfredzaam.Niet() }, sinds),
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
