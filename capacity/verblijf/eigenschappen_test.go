package verblijf_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
)

var (
	dag0 = wmo.MustDatum("2023-01-01")
	peil = wmo.PeilOp(dag0.AddDagen(900))
)

// vraag draws any records of a few clients within some 900 days, so close together that
// everything that can be wrong with them occurs.
func vraag(t *rapid.T) verblijf.Verblijvenvraag {
	dag := func(naam string) wmo.Datum { return dag0.AddDagen(rapid.IntRange(-200, 920).Draw(t, naam)) }
	client := rapid.SampledFrom([]string{"a", "A", "b", "c", "d"})
	code := rapid.SampledFrom([]string{"15A01", "15A02", "16A00", "02A03"})
	aanbieder := rapid.SampledFrom([]string{"", "x", "y"})
	gemeente := rapid.SampledFrom([]wmo.Gemeentecode{{}, wmo.MustGemeentecode("0796"), wmo.MustGemeentecode("0855")})
	status := rapid.SampledFrom([]verblijf.Aanleverstatus{"", verblijf.Eerste, verblijf.Eerste, verblijf.Verwijderd})
	begin := rapid.SampledFrom([]wmo.Datum{dag("b1"), dag("b2"), dag("b3"), dag("b4")})
	eind := rapid.SampledFrom([]wmo.Datum{dag("e1"), dag("e2"), dag("e3"), dag("e4"), dag("e5")})
	reden := rapid.SampledFrom([]verblijf.Beeindiging{verblijf.Tijdelijk, verblijf.Tijdelijk, verblijf.VolgensPlan, verblijf.Overlijden, verblijf.AnderDomein})
	in := verblijf.Verblijvenvraag{
		Naam:    "proef",
		Venster: wmo.Periode{Begindatum: dag0, Einddatum: dag0.AddDagen(rapid.IntRange(0, 900).Draw(t, "venster"))},
		Producten: []verblijf.Zorgproduct{
			{Categorie: "15", Vorm: capacity.BeschermdWonen}, {Categorie: "16", Code: "16A00", Vorm: capacity.MaatschappelijkeOpvang},
		},
		VormenApart: rapid.Bool().Draw(t, "vormenApart"), GemeentenApart: rapid.Bool().Draw(t, "gemeentenApart"),
	}
	gat := rapid.IntRange(0, 90).Draw(t, "gat")
	in.GatDagen = &gat
	for range rapid.IntRange(0, 8).Draw(t, "starts") {
		s := verblijf.Startbericht{
			Client: client.Draw(t, "client"), Toewijzing: rapid.IntRange(0, 1).Draw(t, "toewijzing"), Code: code.Draw(t, "code"),
			Begindatum: begin.Draw(t, "begin"), Aanbieder: aanbieder.Draw(t, "aanbieder"), Gemeente: gemeente.Draw(t, "gemeente"), Status: status.Draw(t, "status"),
		}
		s.Categorie = s.Code[:2]
		in.Startberichten = append(in.Startberichten, s)
	}
	for range rapid.IntRange(0, 8).Draw(t, "stops") {
		s := verblijf.Stopbericht{
			Client: client.Draw(t, "client"), Toewijzing: rapid.IntRange(0, 1).Draw(t, "toewijzing"), Code: code.Draw(t, "code"),
			Begindatum: begin.Draw(t, "begin"), Aanbieder: aanbieder.Draw(t, "aanbieder"), Gemeente: gemeente.Draw(t, "gemeente"), Status: status.Draw(t, "status"),
			Reden: reden.Draw(t, "reden"), Einddatum: eind.Draw(t, "eind"),
		}
		s.Categorie = s.Code[:2]
		in.Stopberichten = append(in.Stopberichten, s)
	}
	in.Perioden = perioden(t, dag)
	for range rapid.IntRange(0, 3).Draw(t, "bestemmingen") {
		in.Bestemmingen = append(in.Bestemmingen, verblijf.Bestemmingsopgave{
			Client: client.Draw(t, "client"), Datum: eind.Draw(t, "datum"),
			Bestemming: rapid.SampledFrom([]capacity.Bestemming{capacity.EigenWoning, capacity.NaarDetentie}).Draw(t, "bestemming"),
		})
	}
	if len(in.Startberichten)+len(in.Stopberichten)+len(in.Perioden) == 0 {
		in.Perioden = append(in.Perioden, verblijf.Zorgperiode{Client: "a", Vorm: capacity.Opvang, Begindatum: dag0})
	}
	return in
}

func perioden(t *rapid.T, dag func(string) wmo.Datum) (ps []verblijf.Zorgperiode) {
	for range rapid.IntRange(0, 8).Draw(t, "perioden") {
		p := verblijf.Zorgperiode{
			Client:     rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "client"),
			Vorm:       rapid.SampledFrom([]capacity.Vorm{capacity.BeschermdWonen, capacity.Opvang, capacity.MaatschappelijkeOpvang}).Draw(t, "vorm"),
			Begindatum: dag("begin"), Aanbieder: rapid.SampledFrom([]string{"", "x", "y"}).Draw(t, "aanbieder"),
			BeginOnbekend: rapid.Bool().Draw(t, "beginOnbekend"),
			Bestemming:    rapid.SampledFrom([]capacity.Bestemming{"", capacity.EigenWoning, capacity.NaarWlz}).Draw(t, "bestemming"),
			Herkomst:      rapid.SampledFrom([]capacity.Herkomst{"", capacity.UitKliniek, capacity.OnbekendHerkomst}).Draw(t, "herkomst"),
		}
		if rapid.IntRange(0, 5).Draw(t, "open") > 0 {
			p.Einddatum = p.Begindatum.AddDagen(rapid.IntRange(-3, 200).Draw(t, "duur"))
		}
		ps = append(ps, p)
		if rapid.IntRange(0, 5).Draw(t, "dubbel") == 0 {
			ps = append(ps, p)
		}
	}
	return ps
}

func verblijven(t require.TestingT, in verblijf.Verblijvenvraag) verblijf.Verblijvenoverzicht {
	uit, err := verblijf.GatherStays(in, peil)
	require.NoError(t, err)
	return uit
}

// Nobody is lost: every person and every record is in one group, and whoever left or stayed
// is in the flows.
func TestNobodyIsLost(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := vraag(t)
		uit := verblijven(t, in)
		p, g := uit.Personen, uit.Gegevens
		require.Equal(t, p.Aangeleverd, p.MetVerblijf+p.BuitenVenster+p.Geweigerd+p.Ingetrokken)
		require.Equal(t, g.Aangeleverd, g.Gebruikt+g.Ingetrokken+g.Dubbel+g.Geweigerd)
		require.Equal(t, len(in.Startberichten)+len(in.Stopberichten)+len(in.Perioden), g.Aangeleverd)
		require.Len(t, uit.Geweigerd, g.Geweigerd)
		var bs wmo.Bevindingen // what comes out can go into every question about stays
		for i := range uit.Verblijven {
			uit.Verblijven[i].Keur(&bs, "")
		}
		require.Empty(t, bs)
		personen, met := map[string]bool{}, map[string]bool{}
		for _, s := range in.Startberichten {
			personen[wmo.Naamsleutel(s.Client)] = true
		}
		for _, s := range in.Stopberichten {
			personen[wmo.Naamsleutel(s.Client)] = true
		}
		for _, s := range in.Perioden {
			personen[wmo.Naamsleutel(s.Client)] = true
		}
		for _, v := range uit.Verblijven {
			met[wmo.Naamsleutel(v.Client)] = true
		}
		require.Len(t, personen, p.Aangeleverd)
		require.Len(t, met, p.MetVerblijf)
		for client := range met {
			require.True(t, personen[client])
		}
		stromenSluiten(t, &uit)
		verblijvenKloppen(t, &uit)
		twijfelsWijzen(t, &in, &uit)
	})
}

// stromenSluiten checks that stock and flow add up, over each year and the whole, and counts
// those present day by day: Little's law on the data.
func stromenSluiten(t *rapid.T, uit *verblijf.Verblijvenoverzicht) {
	s := uit.Geheel
	require.Equal(t, s.Eindstand, s.Stand+s.Instroom-s.Uitstroom)
	require.Len(t, uit.Verblijven, s.Stand+s.Instroom)
	require.Equal(t, uit.Telling.Open, s.Eindstand)
	var som verblijf.Verblijfstroom
	stand := s.Stand
	for _, j := range uit.Jaren {
		require.Equal(t, stand, j.Stand)
		stand = j.Eindstand
		require.Equal(t, j.Eindstand, j.Stand+j.Instroom-j.Uitstroom)
		naar := 0
		for _, b := range j.Bestemmingen {
			naar += b.Aantal
		}
		require.Equal(t, j.Uitstroom, naar)
		som.Verblijfsdagen += j.Verblijfsdagen
		som.Doorstroom += j.Doorstroom
	}
	require.Equal(t, s.Eindstand, stand)
	require.Equal(t, s.Verblijfsdagen, som.Verblijfsdagen)
	require.Equal(t, s.Doorstroom, som.Doorstroom)
	aanwezig, dagen := 0, 0
	for d := s.Periode.Begindatum; !d.After(s.Periode.Einddatum); d = d.AddDagen(1) {
		dagen++
		for _, v := range uit.Verblijven {
			if (wmo.Periode{Begindatum: v.Begindatum, Einddatum: v.Einddatum}).Bevat(d) {
				aanwezig++
			}
		}
	}
	require.Equal(t, aanwezig, s.Verblijfsdagen)
	require.InDelta(t, float64(aanwezig)/float64(dagen), s.GemiddeldAanwezig, 1e-11)
}

// verblijvenKloppen checks each stay with itself and with the next.
func verblijvenKloppen(t *rapid.T, uit *verblijf.Verblijvenoverzicht) {
	w := uit.Venster
	for i, v := range uit.Verblijven {
		require.True(t, w.Overlapt(wmo.Periode{Begindatum: v.Begindatum, Einddatum: v.Einddatum}))
		require.False(t, v.Einddatum.After(w.Einddatum))
		require.Equal(t, v.Einddatum.IsValid(), v.Bestemming != "")
		require.Equal(t, v.Begindatum.Before(w.Begindatum), v.Sinds == w.Begindatum)
		require.Equal(t, v.Begindatum, v.Delen[0].Begindatum)
		laatste := v.Delen[len(v.Delen)-1].Einddatum
		inGat := !v.Einddatum.IsValid() && laatste.Before(w.Einddatum) // care goes on after the window
		require.True(t, laatste == v.Einddatum || inGat)
		for j, d := range v.Delen {
			require.NotEqual(t, capacity.MaatschappelijkeOpvang, d.Vorm, "one word for one form")
			if j > 0 {
				require.True(t, v.Delen[j-1].Einddatum.Before(d.Begindatum), "parts do not overlap")
			}
			require.False(t, d.Einddatum.IsValid() && d.Einddatum.Before(d.Begindatum))
		}
		if i > 0 && uit.Verblijven[i-1].Client == v.Client {
			require.True(t, uit.Verblijven[i-1].Einddatum.Before(v.Begindatum), "nobody is in two stays at once")
		}
	}
}

func twijfelsWijzen(t *rapid.T, in *verblijf.Verblijvenvraag, uit *verblijf.Verblijvenoverzicht) {
	met := map[int]bool{}
	for _, w := range uit.Twijfels {
		if w.Verblijf != nil {
			met[*w.Verblijf] = true
			require.Equal(t, w.Client, uit.Verblijven[*w.Verblijf].Client)
		}
		for _, plaats := range w.Plaatsen {
			require.Equal(t, wmo.Naamsleutel(w.Client), wmo.Naamsleutel(clientOp(t, in, plaats)), plaats)
		}
	}
	require.Len(t, met, uit.Telling.Twijfelachtig)
	for _, w := range uit.Geweigerd {
		require.Equal(t, wmo.Naamsleutel(w.Client), wmo.Naamsleutel(clientOp(t, in, w.Plaats)))
	}
}

func clientOp(t *rapid.T, in *verblijf.Verblijvenvraag, plaats string) string {
	var i int
	switch {
	case scan(plaats, "/startberichten/%d", &i):
		return in.Startberichten[i].Client
	case scan(plaats, "/stopberichten/%d", &i):
		return in.Stopberichten[i].Client
	default:
		require.True(t, scan(plaats, "/perioden/%d", &i), plaats)
		return in.Perioden[i].Client
	}
}

func scan(s, vorm string, i *int) bool { n, err := fmt.Sscanf(s, vorm, i); return err == nil && n == 1 }

// The order of the records has no meaning.
func TestAnyOrderOfRecordsGivesTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := vraag(t)
		anders := in
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "zaad"), 1))
		anders.Startberichten, anders.Stopberichten = geschud(r, in.Startberichten), geschud(r, in.Stopberichten)
		anders.Perioden, anders.Bestemmingen = geschud(r, in.Perioden), geschud(r, in.Bestemmingen)
		require.Equal(t, zonderPlaatsen(verblijven(t, in)), zonderPlaatsen(verblijven(t, anders)))
	})
}

func geschud[T any](r *rand.Rand, xs []T) []T {
	uit := slices.Clone(xs)
	r.Shuffle(len(uit), func(i, j int) { uit[i], uit[j] = uit[j], uit[i] })
	return uit
}

// zonderPlaatsen leaves out where records stand, which their order does change.
func zonderPlaatsen(uit verblijf.Verblijvenoverzicht) verblijf.Verblijvenoverzicht {
	for i := range uit.Twijfels {
		uit.Twijfels[i].Plaatsen = nil
	}
	for i := range uit.Geweigerd {
		uit.Geweigerd[i].Plaats = ""
	}
	for i := range uit.Bevindingen {
		uit.Bevindingen[i].Plaats = nil
	}
	slices.SortFunc(uit.Geweigerd, func(a, b verblijf.Geweigerd) int {
		return cmp.Or(cmp.Compare(a.Client, b.Client), cmp.Compare(a.Soort, b.Soort))
	})
	slices.SortFunc(uit.Bevindingen, func(a, b wmo.Bevinding) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.Bericht, b.Bericht))
	})
	return uit
}

// Of spells alone the stays are what a pencil gives: colour the days with care, colour gaps
// of at most so many days between them, and count the strokes.
func TestStaysAreWhatAPencilGives(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := vraag(t)
		in.Startberichten, in.Stopberichten, in.VormenApart, in.GemeentenApart = nil, nil, false, false
		if len(in.Perioden) == 0 {
			return
		}
		uit := verblijven(t, in)
		var verwacht []wmo.Periode
		for _, client := range []string{"a", "b", "c"} {
			verwacht = append(verwacht, potlood(in, client, *in.GatDagen)...)
		}
		var kreeg []wmo.Periode
		for _, v := range uit.Verblijven {
			kreeg = append(kreeg, wmo.Periode{Begindatum: v.Begindatum, Einddatum: v.Einddatum})
		}
		require.Equal(t, verwacht, kreeg)
	})
}

// potlood draws the stays of a client in the window.
func potlood(in verblijf.Verblijvenvraag, client string, gat int) (uit []wmo.Periode) {
	const van, tot = -210, 900
	zorg := map[int]bool{}
	for _, p := range in.Perioden {
		if p.Client != client || p.Einddatum.IsValid() && p.Einddatum.Before(p.Begindatum) {
			continue
		}
		for i := van; i <= tot; i++ {
			if d := dag0.AddDagen(i); (wmo.Periode{Begindatum: p.Begindatum, Einddatum: p.Einddatum}).Bevat(d) {
				zorg[i] = true
			}
		}
	}
	open := func() bool { // care that does not end by the day of the question
		return slices.ContainsFunc(in.Perioden, func(p verblijf.Zorgperiode) bool {
			return p.Client == client && !p.Begindatum.After(peil.Op) && (!p.Einddatum.IsValid() || p.Einddatum.After(peil.Op))
		})
	}()
	begin, laatste := 0, van-1000
	neem := func() {
		p := wmo.Periode{Begindatum: dag0.AddDagen(begin), Einddatum: dag0.AddDagen(laatste)}
		if laatste == tot && open {
			p.Einddatum = wmo.Datum{}
		}
		if p.Overlapt(in.Venster) {
			if p.Einddatum.After(in.Venster.Einddatum) {
				p.Einddatum = wmo.Datum{}
			}
			uit = append(uit, p)
		}
	}
	for i := van; i <= tot; i++ {
		if !zorg[i] {
			continue
		}
		if i-laatste-1 > gat {
			if laatste >= van {
				neem()
			}
			begin = i
		}
		laatste = i
	}
	if laatste >= van {
		neem()
	}
	return uit
}

// The meaning of each reason names the code that messages have for it.
func TestReasonsByTheirCodes(t *testing.T) {
	t.Parallel()
	woorden := map[string]verblijf.Beeindiging{
		"02": verblijf.Overlijden, "19": verblijf.VolgensPlan, "20": verblijf.Tijdelijk, "21": verblijf.DoorClient, "22": verblijf.DoorAanbieder,
		"23": verblijf.InOverleg, "31": verblijf.Verhuizing, "36": verblijf.DoorGemeente, "37": verblijf.Wijziging, "38": verblijf.AndereAanbieder,
		"39": verblijf.AnderDomein,
	}
	require.Len(t, verblijf.Beeindiging("").Woorden(), len(woorden))
	for code, woord := range woorden {
		require.Equal(t, woord, verblijf.ParseReason(code))
		require.True(t, slices.ContainsFunc(verblijf.Beeindiging("").Woorden(), func(w wmo.Woord) bool {
			return w.Woord == string(woord) && strings.Contains(w.Uitleg, "("+code+")")
		}), code)
	}
	require.Equal(t, verblijf.Beeindiging("40"), verblijf.ParseReason("40"))
}
