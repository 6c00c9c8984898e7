package nvo

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// The bounds of Wilson, worked out apart from p, z = 1.959963984540054 and n in the
// form with the centre and the half width.
func TestWilson(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		k, n         int
		onder, boven float64
	}{
		{35, 44, 0.654994219389, 0.888467469299},
		{27, 44, 0.466235753924, 0.742787972495},
		{17, 44, 0.257212027505, 0.533764246076},
		{0, 10, 0, 0.277532799863},
		{10, 10, 0.722467200137, 1},
		{1, 1, 0.206549314377, 1},
	} {
		onder, boven := wilson(c.k, c.n, 0.95)
		require.InDelta(t, c.onder, onder, 1e-12, "%v", c)
		require.InDelta(t, c.boven, boven, 1e-12, "%v", c)
	}
}

// The interval holds the share, mirrors itself, and is wider at a higher level.
func TestWilsonIsAnInterval(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 500).Draw(t, "n")
		k := rapid.IntRange(0, n).Draw(t, "k")
		niveau := rapid.Float64Range(0.5, 0.99).Draw(t, "niveau")
		onder, boven := wilson(k, n, niveau)
		p := float64(k) / float64(n)
		require.True(t, onder >= 0 && onder <= p+1e-12 && boven >= p-1e-12 && boven <= 1)
		spiegel, rand := wilson(n-k, n, niveau)
		require.InDelta(t, 1-boven, spiegel, 2e-12)
		require.InDelta(t, 1-onder, rand, 2e-12)
		ruimer, wijder := wilson(k, n, 0.9999)
		require.True(t, ruimer <= onder && wijder >= boven)
	})
}

// The monitor of one region is that region; of two sets together, the sum.
func TestMonitorCounts(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var ds []Dossier
		d, peil := enigDossier(t)
		ds = append(ds, d)
		for i := range rapid.IntRange(0, 3).Draw(t, "regio's") {
			e, _ := enigDossier(t)
			e.Regio = string(rune('B' + i))
			ds = append(ds, e)
		}
		uit, err := MonitorRegions(Monitorvraag{Dossiers: ds}, peil)
		require.NoError(t, err)
		een, err := AssessRegion(ds[0], peil)
		require.NoError(t, err)
		rest := make([]Toetsing, 0, len(ds))
		for _, x := range ds[1:] {
			toets, err := AssessRegion(x, peil)
			require.NoError(t, err)
			rest = append(rest, toets)
		}
		gemengd, err := MonitorRegions(Monitorvraag{Dossiers: ds[:1], Toetsingen: rest}, peil)
		require.NoError(t, err)
		require.Equal(t, uit, gemengd, "assessed before or now is the same")
		alleen, err := MonitorRegions(Monitorvraag{Dossiers: ds[:1]}, peil)
		require.NoError(t, err)
		for i, v := range alleen.Verplichtingen {
			k := slices.IndexFunc(v.Uitkomsten, func(u Uitkomsttelling) bool { return u.Aantal == 1 })
			require.Equal(t, een.Oordelen[i].Uitkomst, v.Uitkomsten[k].Uitkomst, v.Code)
			a := uit.Verplichtingen[i].Aandeel
			require.Equal(t, a.Van, a.Ja+a.Nee+a.Onbepaald)
		}
		if len(rest) == 0 {
			return
		}
		zonder, err := MonitorRegions(Monitorvraag{Toetsingen: rest}, peil)
		require.NoError(t, err)
		for i, v := range uit.Verplichtingen {
			require.Equal(t, v.Aandeel.Ja, alleen.Verplichtingen[i].Aandeel.Ja+zonder.Verplichtingen[i].Aandeel.Ja)
			require.Equal(t, v.Aandeel.Van, alleen.Verplichtingen[i].Aandeel.Van+zonder.Verplichtingen[i].Aandeel.Van)
		}
	})
}

// An assessment that was written down and read back counts the same.
func TestAssessmentsReadBack(t *testing.T) {
	t.Parallel()
	toets, err := AssessRegion(drieRaden("2022-02-07"), op("2022-03-01"))
	require.NoError(t, err)
	data, err := json.Marshal(toets)
	require.NoError(t, err)
	terug, err := wmo.Decode[Toetsing](data)
	require.NoError(t, err)
	nu, err := MonitorRegions(Monitorvraag{Toetsingen: []Toetsing{toets}}, op("2022-03-01"))
	require.NoError(t, err)
	later, err := MonitorRegions(Monitorvraag{Toetsingen: []Toetsing{terug}}, op("2022-03-01"))
	require.NoError(t, err)
	require.Equal(t, nu, later)

	terug.Oordelen[0].Uitkomst = "iets"
	_, err = MonitorRegions(Monitorvraag{Toetsingen: []Toetsing{terug}}, op("2022-03-01"))
	var bs wmo.Bevindingen
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"DOC-WAARDE"}, bs.Codes())
}

// A theme is all that must be, as far as it was read well enough.
func TestThemes(t *testing.T) {
	t.Parallel()
	s := stuk(Participatie, StandVastgesteld, "2021-06-01")
	s.Betrokkenen = []Betrokkene{BetrokkenProfessionals, BetrokkenInwoners, BetrokkenErvaring, BetrokkenKeten}
	in := Monitorvraag{Dossiers: []Dossier{{Regio: "A", Bewijsstukken: []Bewijsstuk{s, stuk(Toegangsafspraak, StandVastgesteld, "2021-06-01")}}}}
	for _, c := range []struct {
		minstens           Lezing
		betrokken, toegang int
	}{{"", 1, 1}, {LezingThema, 1, 1}, {LezingTekst, 1, 0}} {
		in.Minstens = c.minstens
		uit, err := MonitorRegions(in, op("2022-10-07"))
		require.NoError(t, err)
		for _, x := range uit.Themas {
			switch x.Thema {
			case ThemaBetrokkenheid:
				require.Equal(t, c.betrokken, x.Aandeel.Ja, "that the list is not complete is no breach")
			case ThemaToegang:
				require.Equal(t, c.toegang, x.Aandeel.Ja)
				require.Equal(t, c.toegang, x.Aandeel.Van)
			default:
			}
		}
	}
}

func TestWhatIsNoQuestionToTheMonitor(t *testing.T) {
	t.Parallel()
	var bs wmo.Bevindingen
	een := []Dossier{{Regio: "A"}}
	for _, c := range []struct {
		in   Monitorvraag
		code string
	}{
		{Monitorvraag{Dossiers: een, Niveau: math.NaN()}, "DOC-BEREIK"},
		{Monitorvraag{Dossiers: een, Niveau: 0.499}, "DOC-BEREIK"},
		{Monitorvraag{Dossiers: een, Niveau: 1}, "DOC-BEREIK"},
		{Monitorvraag{Dossiers: een, Minstens: "alles"}, "DOC-WAARDE"},
		{Monitorvraag{Dossiers: make([]Dossier, 501)}, "DOC-AANTAL"},
		{Monitorvraag{Toetsingen: make([]Toetsing, 501)}, "DOC-AANTAL"},
		{Monitorvraag{Dossiers: een, Regios: make([]string, 501)}, "DOC-AANTAL"},
		{Monitorvraag{Dossiers: een, Samenstellingen: make([]Samenstelling, 51)}, "DOC-AANTAL"},
		{Monitorvraag{Dossiers: een, Samenstellingen: []Samenstelling{{"x", make([]string, 34)}}}, "DOC-AANTAL"},
	} {
		_, err := MonitorRegions(c.in, op("2022-01-01"))
		require.ErrorAs(t, err, &bs)
		require.Equal(t, []string{c.code}, bs.Codes())
	}
	require.Len(t, verplichtingen, 33, "a statement names each of them once")
	_, err := MonitorRegions(Monitorvraag{Dossiers: een, Niveau: 0.5}, op("2022-01-01"))
	require.NoError(t, err)
	_, err = MonitorRegions(Monitorvraag{Dossiers: een}, wmo.Peil{})
	require.Error(t, err)
	_, err = FitShare(Aandeelvraag{Zegswijze: "pakweg", Noemers: []int{1}}, op("2022-01-01"))
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"DOC-WAARDE"}, bs.Codes())
}

// Every number of regions fits its own share, rounded; and each wording is a part of
// the rounded one.
func TestWhatFits(t *testing.T) {
	t.Parallel()
	for _, n := range []int{1, 43, 44, 45, 100, 342} {
		for k := range n + 1 {
			procent := int(math.Floor(100*float64(k)/float64(n) + 0.5))
			in := Aandeelvraag{Percentage: procent, Zegswijze: Afgerond, Noemers: []int{n}}
			uit, err := FitShare(in, op("2022-10-07"))
			require.NoError(t, err)
			require.Contains(t, uit.Lezingen[0].Aantallen, k, "%d/%d", k, n)
			for _, z := range []Zegswijze{Bijna, Ruim} {
				in.Zegswijze = z
				deel, err := FitShare(in, op("2022-10-07"))
				require.NoError(t, err)
				for i := range deel.Lezingen {
					require.Subset(t, append(uit.Lezingen[i].Aantallen, -1), append(deel.Lezingen[i].Aantallen, -1))
				}
			}
		}
	}
}

// A region of which nobody told how far the substance is, is open on each of the four elements.
func TestARegionWithoutAPictureIsOpenOnEachElement(t *testing.T) {
	t.Parallel()
	m, err := MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "A"}}}, wmo.PeilOp(wmo.MustDatum("2022-01-01")))
	require.NoError(t, err)
	require.Equal(t, 1, m.Inhoud.ZonderBeeld)
	require.Len(t, m.Inhoud.Elementen, 4)
	for _, e := range m.Inhoud.Elementen {
		require.Equal(t, [2]int{1, 1}, [2]int{e.Aandeel.Onbepaald, e.Aandeel.Van}, e.Code)
	}
}
