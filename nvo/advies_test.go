package nvo

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// ruimte walks every combination of facts; fact i has opties[i] values besides "not
// known", which is 0. What is decided stays decided when one more fact is known, and
// with all facts known nothing is open.
func ruimte(t *testing.T, opties []int, vraag func(f []int) wmo.Motivering[struct{}]) {
	t.Helper()
	f := make([]int, len(opties))
	for {
		m, alles := vraag(f), true
		for i, n := range opties {
			if f[i] != 0 {
				continue
			}
			alles = false
			for f[i] = 1; f[i] <= n && m.Uitkomst != wmo.Onbepaald; f[i]++ {
				require.Equal(t, m.Uitkomst, vraag(f).Uitkomst, "%v", f)
			}
			f[i] = 0
		}
		require.Equal(t, m.Uitkomst == wmo.Onbepaald, len(m.Ontbreekt) > 0, "%v", f)
		require.True(t, !alles || m.Uitkomst != wmo.Onbepaald, "%v", f)
		i := 0
		for ; i < len(f); i++ {
			if f[i]++; f[i] <= opties[i] {
				break
			}
			f[i] = 0
		}
		if i == len(f) {
			return
		}
	}
}

func TestSubstanceStaysDecided(t *testing.T) {
	t.Parallel()
	ruimte(t, []int{2, 2, 2, 2}, func(f []int) wmo.Motivering[struct{}] {
		uit, err := AssessDevelopment(Inhoudsbeeld{wmo.Uitkomst(f[0]), wmo.Uitkomst(f[1]), wmo.Uitkomst(f[2]), wmo.Uitkomst(f[3])}, op("2022-10-07"))
		require.NoError(t, err)
		require.Equal(t, AardAdvies, uit.Aard)
		return uit.Compleet
	})
}

func TestExtensionStaysDecided(t *testing.T) {
	t.Parallel()
	ruimte(t, []int{2, 2, 2, 2, 2}, func(f []int) wmo.Motivering[struct{}] {
		uit, err := AssessExtension(Contractverlenging{
			wmo.Uitkomst(f[0]), wmo.Uitkomst(f[1]), wmo.Uitkomst(f[2]), wmo.Uitkomst(f[3]), wmo.Uitkomst(f[4]),
		}, op("2022-10-07"))
		require.NoError(t, err)
		require.Equal(t, "NVO-V-ADVIES", uit.Voorbehouden[0].Code)
		return uit.Heroverweeg
	})
}

// Two parties (signed, not signed, signed before, to sign later), a first day and a last.
func TestConvenantStaysDecided(t *testing.T) {
	t.Parallel()
	partij := func(naam string, f int) wmo.Partij {
		return []wmo.Partij{{Naam: naam}, {Naam: naam, Getekend: wmo.Ja}, {Naam: naam, Getekend: wmo.Nee}, {Naam: naam, Ondertekend: dag("2022-01-01")}, {Naam: naam, Ondertekend: dag("2022-01-02")}}[f]
	}
	begin := []wmo.Datum{{}, dag("2022-01-01"), dag("2022-01-02")}
	ruimte(t, []int{4, 4, 2, 2}, func(f []int) wmo.Motivering[struct{}] {
		in := Convenantvraag{Partijen: []wmo.Partij{partij("A", f[0]), partij("B", f[1])}, InWerking: begin[f[2]]}
		switch f[3] {
		case 1:
			in.OnbepaaldeTijd = wmo.Ja
		case 2:
			in.TotEnMet = dag("2022-06-01")
		}
		uit, err := AssessCovenant(in, op("2022-01-01"))
		require.NoError(t, err)
		require.Equal(t, uit.Bindt.Uitkomst == wmo.Ja, len(uit.Bewijst) > 0)
		return uit.Bindt
	})
}

func TestWhatIsNoConvenant(t *testing.T) {
	t.Parallel()
	var bs wmo.Bevindingen
	_, err := AssessCovenant(Convenantvraag{Partijen: []wmo.Partij{{Naam: "A", Getekend: 3}, {}}, OnbepaaldeTijd: 9}, op("2022-01-01"))
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"DOC-WAARDE", "DOC-WAARDE", "DOC-LENGTE"}, bs.Codes(), bs.Error())
	_, err = AssessCovenant(Convenantvraag{Partijen: make([]wmo.Partij, 401)}, op("2022-01-01"))
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"DOC-AANTAL"}, bs.Codes())
	_, err = AssessDevelopment(Inhoudsbeeld{Herstelactiviteiten: 3}, op("2022-01-01"))
	require.ErrorAs(t, err, &bs)
	_, err = AssessExtension(Contractverlenging{SluitLokaalAan: 3}, op("2022-01-01"))
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"/sluitLokaalAan"}, bs[0].Plaats)
	for _, f := range []func(wmo.Peil) error{
		func(p wmo.Peil) error { _, err := AssessCovenant(Convenantvraag{}, p); return err },
		func(p wmo.Peil) error { _, err := AssessDevelopment(Inhoudsbeeld{}, p); return err },
		func(p wmo.Peil) error { _, err := AssessExtension(Contractverlenging{}, p); return err },
		func(p wmo.Peil) error { _, err := FitShare(Aandeelvraag{}, p); return err },
	} {
		require.Error(t, f(wmo.Peil{}))
	}
}
