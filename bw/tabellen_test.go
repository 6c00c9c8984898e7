package bw

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

func tabel[T any](t *testing.T, naam string) *T {
	t.Helper()
	gelezen, err := tabellen.Lees[T](naam)
	require.NoError(t, err)
	return gelezen
}

// A table that cannot be read says nothing; that each of ours can be read is told here.
func TestEveryTableIsRead(t *testing.T) {
	t.Parallel()
	require.Len(t, feestdagen(), 10)
	require.Len(t, gelijkgesteld().Versies(), 5)
	require.Len(t, termijnen(), 14)
	require.Len(t, dagbedragen().Versies(), 2)
	require.Len(t, ethosplekken(), 14)
	require.Len(t, lokaleToegangen().Rijen, 2)
}

// A holiday has one way to find its day, and one that does not always fall has another row
// for the other years: 27 April is King's Day but on a Sunday, when it is the day before.
func TestEveryHolidayHasOneDayInAYear(t *testing.T) {
	t.Parallel()
	for _, r := range tabel[Feestdagentabel](t, tabellen.Feestdagen).Rijen {
		require.Equal(t, r.NaPasen == 0, r.Maand > 0 && r.Dag > 0, r)
		require.Contains(t, []Dagsoort{DagErkendeFeestdag, DagGoedeVrijdag}, r.Soort)
	}
	for jaar := 2014; jaar <= 2100; jaar++ {
		aantal := map[string]int{}
		for _, f := range feestdagen() {
			if d := f.op(jaar); d.IsValid() {
				aantal[f.Naam]++
				require.Equal(t, jaar, d.Jaar())
				require.False(t, f.Naam == "Koningsdag" && d.Weekdag() == time.Sunday, d)
			}
		}
		require.Len(t, aantal, 9, jaar)
		for naam, n := range aantal {
			require.Equal(t, 1, n, "%s in %d", naam, jaar)
		}
	}
	for _, f := range feestdagen() {
		require.Equal(t, f.Naam != "Koningsdag", f.op(2013).IsValid(), "there was no King's Day in 2013")
	}
}

// The decrees follow each other without a gap, three years each, in order, and each day is
// in its years.
func TestDecreesCoverTheYearsOnce(t *testing.T) {
	t.Parallel()
	volgende := wmo.MustDatum("2014-01-01")
	for _, r := range tabel[Gelijkgesteldentabel](t, tabellen.GelijkgesteldeDagen).Rijen {
		require.Equal(t, volgende, r.Geldt.Begindatum)
		volgende = r.Geldt.Einddatum.AddDagen(1)
		vorige := wmo.Datum{}
		for _, d := range r.Dagen {
			require.True(t, r.Geldt.Bevat(d) && vorige.Before(d), d)
			vorige = d
		}
	}
	require.Equal(t, "2029-01-01", volgende.String())
}

// The amounts begin with the law, and never fall.
func TestAmountsOfADwangsom(t *testing.T) {
	t.Parallel()
	rijen := tabel[Dwangsomtabel](t, tabellen.Dwangsombedragen).Rijen
	require.Equal(t, beginDwangsom, rijen[0].Geldt.Begindatum)
	require.Equal(t, nieuweDagbedragen, rijen[1].Geldt.Begindatum)
	require.Equal(t, indexeringBekend, rijen[1].Bekend.Begindatum)
	for i, r := range rijen {
		require.Negative(t, r.Eerste.Compare(r.Tweede))
		require.Negative(t, r.Tweede.Compare(r.Rest))
		if i > 0 {
			require.True(t, rijen[i-1].Geldt.Begindatum.Before(r.Geldt.Begindatum))
		}
	}
}

// Each word has one row, and the number is that of the group.
func TestEveryPlaceHasOneRow(t *testing.T) {
	t.Parallel()
	plekken, groepen := slaapplekwoorden.Woorden(), ethoscategoriewoorden.Woorden()
	rijen := tabel[Ethostabel](t, tabellen.Ethos).Rijen
	require.Len(t, rijen, len(plekken))
	for i, r := range rijen {
		require.Equal(t, plekken[i].Woord, string(r.Plek))
		require.Equal(t, r.Categorie == "", r.Nummer == 0)
		require.Equal(t, beginEthos, r.Geldt.Begindatum)
		if r.Nummer > 0 {
			require.Equal(t, groepen[r.Nummer-1].Woord, string(r.Categorie))
		}
	}
}

// A municipality that takes reports itself exists all the time.
func TestLocalAccessIsOfMunicipalities(t *testing.T) {
	t.Parallel()
	vorige := wmo.Gemeentecode{}
	for _, r := range lokaleToegangen().Rijen {
		g, ok := gebied.FindMunicipality(r.Gemeente, r.Geldt.Begindatum)
		require.True(t, ok, r)
		require.False(t, g.Bestaat.Einddatum.IsValid(), r)
		require.Negative(t, vorige.Compare(r.Gemeente))
		vorige = r.Gemeente
	}
}

// What the tables cite of a law was read in the text that the rules cite, on the same day;
// an older text is named by its own day.
func TestTablesCiteTheTextThatTheRulesCite(t *testing.T) {
	t.Parallel()
	wetten := map[string]wet{}
	for _, w := range []wet{wmo2015, awb, termijnenwet} {
		wetten[w.bwb] = w
	}
	gezien := 0
	for _, r := range termijnen() {
		require.Equal(t, wetten[r.bron.BWB].art(r.bron.Artikel, r.bron.Lid, r.bron.Onderdeel), r.bron)
		gezien++
	}
	for _, f := range feestdagen() {
		if f.bron.BWB != "" {
			require.Equal(t, termijnenwet.art(f.bron.Artikel, f.bron.Lid, ""), f.bron)
			gezien++
		}
	}
	require.Equal(t, awb.art("4:17", "2", ""), dagbedragen().Versies()[0].Bron)
	require.Equal(t, 23, gezien)
}
