package simulatie

import (
	"context"
	"math"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// Every code stands for one thing.
func TestTheRegisterHoldsTogether(t *testing.T) {
	t.Parallel()
	require.NoError(t, register.Check())
}

func getal(x float64) *float64 { return &x }

// Every destination has a cell.
func TestEveryDestinationIsCounted(t *testing.T) {
	t.Parallel()
	require.Len(t, bestemmingen(), uitstromen)
}

// een draws a duration of any kind.
func een(t *rapid.T, naam string) Duur {
	gemiddeld := rapid.Float64Range(1, 300).Draw(t, naam)
	switch d := (Duur{Soort: rapid.SampledFrom(duursoortwoorden.Waarden()).Draw(t, naam)}); d.Soort {
	case Vast:
		d.Dagen = getal(math.Ceil(gemiddeld))
		return d
	case Empirisch:
		d.Punten = []Duurpunt{{gemiddeld, 0.25}, {2 * gemiddeld, 0.75}}
		return d
	case Weibull:
		d.Vormgetal = getal(rapid.Float64Range(0.5, 3).Draw(t, naam))
		d.GemiddeldeDagen = &gemiddeld
		return d
	case Lognormaal:
		d.Variatie = getal(rapid.Float64Range(0.1, 2).Draw(t, naam))
		d.GemiddeldeDagen = &gemiddeld
		return d
	default:
		d.GemiddeldeDagen = &gemiddeld
		return d
	}
}

// vraag draws a question with anything in it.
func vraag(t *rapid.T) Simulatievraag {
	klein := func(naam string, van, tot int) int { return rapid.IntRange(van, tot).Draw(t, naam) }
	misschien := func(naam string) bool { return rapid.Bool().Draw(t, naam) }
	q := Simulatievraag{
		Begindatum: wmo.MustDatum("2023-03-15").AddDagen(klein("begin", 0, 400)), Jaren: klein("jaren", 1, 3), Replicaties: klein("replicaties", 1, 4),
		Zaad: int64(klein("zaad", 0, 1000)), Waaierstap: PerKwartaal, Instroom: []Toestroom{},
	}
	if misschien("aanloop") {
		q.Aanloopjaren = 1
	}
	namen := []string{"a", "b", "c"}[:klein("vormen", 1, 3)]
	woning := misschien("woningen")
	for i, naam := range namen {
		v := Zorgvorm{Naam: naam, Begin: klein("stand", 0, 12), Verblijf: een(t, "verblijf")}
		if misschien("grens") {
			n := klein("plaatsen", 0, 10)
			v.Plaatsen = &n
			if misschien("wijziging") {
				v.Wijzigingen = []Plaatswijziging{{q.Begindatum.AddDagen(klein("dag", 1, 300)), klein("nieuw", 0, 12)}}
			}
		}
		if misschien("rij") {
			v.Rij = &Rij{}
			if misschien("geduld") {
				d := een(t, "geduld")
				v.Rij.Geduld = &d
			}
			if misschien("kort") {
				n := klein("meeste", 0, 4)
				v.Rij.Meeste = &n
			}
		}
		v.Naar = []Vervolg{{Bestemming: capacity.EigenWoning, Aandeel: 0.5, Woning: woning}, {Bestemming: capacity.OnbekendBestemming, Aandeel: 0.25}}
		laatste := Vervolg{Bestemming: capacity.AndereBestemming, Aandeel: 0.25}
		if len(namen) > 1 {
			laatste = Vervolg{Vorm: namen[(i+1)%len(namen)], Aandeel: 0.25, Voorrang: klein("voorrang", 1, 3)}
		}
		v.Naar = append(v.Naar, laatste)
		if misschien("maximum") {
			v.MaximumDagen = getal(float64(klein("maximum", 5, 200)))
			if misschien("dan") {
				v.NaMaximum = []Vervolg{{Bestemming: capacity.AnderBW, Aandeel: 1}}
			}
		}
		q.Vormen = append(q.Vormen, v)
		if misschien("instroom") {
			q.Instroom = append(q.Instroom, Toestroom{Vorm: naam, PerJaar: []float64{float64(klein("perJaar", 0, 60))}, Voorrang: klein("voorrang", 1, 3)})
		}
		if misschien("aankomsten") {
			q.Instroom = append(q.Instroom, Toestroom{Vorm: naam, Aankomsten: []Aankomst{{q.Begindatum.AddDagen(klein("dag", 0, 300)), klein("aantal", 1, 9)}}})
		}
	}
	if woning {
		q.Woningen = &Woningaanbod{Onbenut: rapid.SampledFrom(onbenutwoorden.Waarden()).Draw(t, "onbenut")}
		for i, naam := range []string{"x", "y"} {
			m := Woninggemeente{Naam: naam, AandeelHerkomst: []float64{0.75, 0.25}[i]}
			for range 12 {
				m.PerMaand = append(m.PerMaand, klein("woningen", 0, 2))
			}
			q.Woningen.Gemeenten = append(q.Woningen.Gemeenten, m)
		}
		if misschien("schok") {
			q.Schokken = []Marktschok{{Naam: "s", KansPerJaar: getal(0.5), Factor: rapid.Float64Range(0, 3).Draw(t, "factor")}}
		}
	}
	return q
}

// Nobody is lost, whatever is asked: in each replication who came is inside, waits, left, was
// refused or gave up; from year to year the stock moves by who came and went; and no home is used
// that was not there.
func TestNobodyIsLost(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		q := vraag(t)
		_, err := SimulateFlows(q, wmo.PeilOp(q.Begindatum))
		require.NoError(t, err)
		m := maakModel(&q)
		m.meeste = math.MaxInt64
		l := nieuweLoop(m)
		for r := range q.Replicaties {
			uit := make([]int64, m.cellen())
			require.NoError(t, l.speel(context.Background(), r, uit))
			boek := uit[m.boekcel(0):m.boekcel(boekposten)]
			require.Equal(t, boek[boekBegin]+boek[boekAankomsten],
				boek[boekBinnen]+boek[boekWachtend]+boek[boekVertrokken]+boek[boekGeweigerd]+boek[boekAfgehaakt])
			require.Equal(t, boek[boekBinnen]+boek[boekWachtend], int64(len(l.personen)-len(l.vrij)))
			m.eisSluitend(t, uit)
		}
		for i, v := range l.vormen {
			require.True(t, !v.ruimte() || l.eersteVoor(i) == niemand, "somebody waits beside a free place")
		}
		for i, h := range l.huizen {
			require.True(t, h.vrij == 0 || l.rijen[m.woningrij(i)].kop == niemand, "somebody waits beside a free home")
		}
	})
}

func (m *model) eisSluitend(t *rapid.T, uit []int64) {
	doorIn, doorUit := int64(0), int64(0)
	for jaar := range m.jaren {
		for i := range m.vormen {
			nu := uit[m.vormcel(jaar, i, 0):m.vormcel(jaar, i+1, 0)]
			require.GreaterOrEqual(t, slices.Min(nu), int64(0))
			require.LessOrEqual(t, nu[celOpWoning]+nu[celOpVorm], nu[celStand])
			require.LessOrEqual(t, nu[celBovenNorm], nu[celGeplaatst])
			doorIn, doorUit = doorIn+nu[celDoorIn], doorUit+nu[celDoorUit]
			if jaar == 0 {
				continue
			}
			toen := uit[m.vormcel(jaar-1, i, 0):m.vormcel(jaar-1, i+1, 0)]
			weg := nu[celDoorUit]
			for _, n := range nu[celUit:] {
				weg += n
			}
			require.Equal(t, toen[celStandEinde]+nu[celGeplaatst]+nu[celDoorIn]-weg, nu[celStandEinde])
			require.Equal(t, toen[celRijEinde]+nu[celAankomsten]-nu[celGeplaatst]-nu[celGeweigerd]-nu[celAfgehaakt], nu[celRijEinde])
		}
	}
	require.Equal(t, doorIn, doorUit)
	for i := range m.gemeenten {
		over := int64(math.MaxInt32) // what the run-up left is not known
		if !m.aanloop {
			over = 0
		}
		for jaar := range m.jaren {
			g := uit[m.gemeentecel(jaar, i, 0):]
			over += g[celAangeboden] - g[celGebruikt] - g[celVervallen]
			require.GreaterOrEqual(t, over, int64(0))
		}
	}
}

// However the replications are run, the answer is the same.
func TestCoresDoNotMatter(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		q := vraag(t)
		p := wmo.PeilOp(q.Begindatum)
		een, err := SimulateFlows(q, p)
		require.NoError(t, err)
		gezien := 0
		ander, err := RunReplications(context.Background(), q, p, Opties{Voer: allemaal, Voortgang: func(klaar, totaal int) {
			gezien++
			require.Equal(t, gezien, klaar)
			require.Equal(t, q.Replicaties, totaal)
		}})
		require.NoError(t, err)
		require.Equal(t, een, ander)
		require.Equal(t, q.Replicaties, gezien)
	})
}

// allemaal runs all at once.
func allemaal(n int, doe func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { doe(n - 1 - i) })
	}
	wg.Wait()
}

// Once its memory is there, a replication takes no more of it.
func TestAReplicationAllocatesNothing(t *testing.T) {
	n := 145
	q := Simulatievraag{
		Begindatum: wmo.MustDatum("2016-01-01"), Jaren: 8, Replicaties: 1, Waaierstap: PerMaand,
		Vormen: []Zorgvorm{{
			Naam: "a", Plaatsen: &n, Verblijf: Duur{Soort: Exponentieel, GemiddeldeDagen: getal(102)}, Rij: &Rij{},
			Naar: []Vervolg{{Bestemming: capacity.EigenWoning, Aandeel: 1}},
		}},
		Instroom: []Toestroom{{Vorm: "a", PerJaar: []float64{500}}},
	}
	m := maakModel(&q)
	m.meeste = math.MaxInt64
	l, uit := nieuweLoop(m), make([]int64, m.cellen())
	for r := range 20 {
		require.NoError(t, l.speel(context.Background(), r, uit))
	}
	r := 0
	require.Zero(t, testing.AllocsPerRun(20, func() {
		_ = l.speel(context.Background(), r%20, uit)
		r++
	}))
}
