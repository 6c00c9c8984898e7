package bijdrage

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// vanDeDag are the formulas of which a step cites the text of the day.
var vanDeDag = []string{
	"FIN-F-BA-VAST", "FIN-F-BA-LAGER", "FIN-F-BA-HOGER", "FIN-F-BA-INKOMEN", "FIN-F-BA-DREMPEL", "FIN-F-BA-ZONDER", "FIN-F-BA-NIHIL", "FIN-F-BA-NIHIL-ZONDER",
}

var (
	heel    = proef.Heel
	twintig = big.NewRat(1, 5) // € 0,20
)

// percent is p % of a.
func percent(p, a *big.Rat) *big.Rat { return proef.Door(proef.Maal(p, a), heel(100)) }

// band is the percentage of the growth that kies chooses; the inputs are v and n in turn, of each series.
func band(s proef.Rekenaar, groei func(v, n *big.Rat) *big.Rat, kies func(a, b *big.Rat) *big.Rat) *big.Rat {
	var uit *big.Rat
	for i := 0; i < len(s.Invoer); i += 2 {
		g := groei(s.Breuk(s.Invoer[i].Waarde), s.Breuk(s.Invoer[i+1].Waarde))
		if uit == nil {
			uit = g
		}
		uit = kies(uit, g)
	}
	return proef.Maal(heel(100), proef.Min(uit, heel(1)))
}

// alsEr is the input with this name, or nil.
func alsEr(s proef.Rekenaar, naam string) *big.Rat {
	for _, i := range s.Invoer {
		if i.Naam == naam {
			return s.G(naam)
		}
	}
	return nil
}

// herreken has each formula as its register words it.
var herreken = proef.Herreken{
	"FIN-F-BA-VAST":  func(s proef.Rekenaar) *big.Rat { return s.G("a") },
	"FIN-F-BA-LAGER": func(s proef.Rekenaar) *big.Rat { return proef.Kleinste(s.G("w"), s.G("g")) },
	"FIN-F-BA-HOGER": func(s proef.Rekenaar) *big.Rat { return proef.Grootste(s.G("w"), s.G("g")) },
	"FIN-F-BA-AFTREK": func(s proef.Rekenaar) *big.Rat {
		if proef.Min(s.G("i"), percent(s.G("q"), s.G("v"))).Cmp(s.G("g")) >= 0 {
			return heel(0)
		}
		return proef.Kleinste(percent(s.G("p"), s.G("v")), s.G("m"))
	},
	"FIN-F-BA-INKOMEN": func(s proef.Rekenaar) *big.Rat {
		return proef.Plus(proef.Min(s.Som("i "), s.Som("d ")), percent(s.G("p"), s.Som("v ")))
	},
	"FIN-F-BA-DREMPEL": func(s proef.Rekenaar) *big.Rat {
		boven := proef.Grootste(heel(0), proef.Min(s.G("I"), s.G("D")))
		return proef.OpCent(proef.Plus(s.G("B"), proef.Door(percent(s.G("q"), boven), heel(13))))
	},
	"FIN-F-BA-ZONDER": func(s proef.Rekenaar) *big.Rat { return s.G("B") },
	"FIN-F-BA-NIHIL": func(s proef.Rekenaar) *big.Rat {
		if s.G("I").Cmp(s.G("g")) < 0 {
			return heel(0)
		}
		return s.G("a")
	},
	"FIN-F-BA-NIHIL-ZONDER": func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("n"), s.G("a")) },
	"FIN-F-BA-BEDRAG": func(s proef.Rekenaar) *big.Rat {
		if s.G("v").Sign() == 0 {
			return heel(0)
		}
		return s.G("b")
	},
	"FIN-F-BA-EIGEN": func(s proef.Rekenaar) *big.Rat {
		if s.G("v").Sign() == 0 {
			return heel(0)
		}
		if k := alsEr(s, "k"); k != nil {
			return proef.Kleinste(s.G("g"), k)
		}
		return s.G("g")
	},
	"FIN-F-BA-TOTAAL": func(s proef.Rekenaar) *big.Rat { return proef.Plus(s.G("B"), s.Som("e ")) },

	"FIN-F-BA-KP-AF": func(s proef.Rekenaar) *big.Rat { return proef.Kleinste(s.G("a"), s.G("r")) },
	"FIN-F-BA-KP-INNING": func(s proef.Rekenaar) *big.Rat {
		if s.G("r").Cmp(s.G("b")) < 0 {
			return heel(0)
		}
		return s.G("b")
	},
	"FIN-F-BA-KP-OUD":  func(s proef.Rekenaar) *big.Rat { return proef.Kleinste(s.G("b"), s.G("r")) },
	"FIN-F-BA-KP-REST": func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("R"), s.G("f")) },
	"FIN-F-BA-KP-SOM":  func(s proef.Rekenaar) *big.Rat { return s.Som("g ") },

	"FIN-F-BA-INDEX": func(s proef.Rekenaar) *big.Rat {
		return proef.Maal(s.G("U"), proef.Plus(heel(1), proef.Door(s.G("p"), heel(100))))
	},
	"FIN-F-BA-VEELVOUD": func(s proef.Rekenaar) *big.Rat { return proef.NaarVloer(s.G("u"), twintig) },
	"FIN-F-BA-BAND-BOVEN": func(s proef.Rekenaar) *big.Rat {
		return proef.NaarVloer(band(s, func(v, n *big.Rat) *big.Rat { return proef.Door(n, proef.Plus(v, twintig)) }, proef.Grootste), proef.Tiendes(6))
	},
	"FIN-F-BA-BAND-ONDER": func(s proef.Rekenaar) *big.Rat {
		return proef.NaarDak(band(s, func(v, n *big.Rat) *big.Rat { return proef.Door(proef.Plus(n, twintig), v) }, proef.Kleinste), proef.Tiendes(6))
	},
	"FIN-F-BA-PLAN": func(s proef.Rekenaar) *big.Rat {
		binnen := proef.Min(proef.Kleinste(proef.Grootste(s.G("I"), s.G("D")), s.G("E")), s.G("D"))
		return proef.OpCent(proef.Plus(s.G("m"), proef.Door(proef.Maal(proef.Min(s.G("M"), s.G("m")), binnen), proef.Min(s.G("E"), s.G("D")))))
	},
}

// The steps of questions that nobody thought of follow from their inputs too.
func TestStepsOfAnyQuestionRecompute(t *testing.T) {
	t.Parallel()
	for naam, vraag := range map[string]func(t *rapid.T) (any, error){
		"bijdrage":   func(t *rapid.T) (any, error) { return DetermineContribution(trekBijdrage(t), trekPeil(t)) },
		"kostprijs":  func(t *rapid.T) (any, error) { return WatchCostPrice(trekKostprijs(t), op("2026-01-01")) },
		"indexering": func(t *rapid.T) (any, error) { return IndexContribution(trekIndexering(t), op("2026-01-01")) },
		"scenario": func(t *rapid.T) (any, error) {
			b := proef.TrekCenten(t, "inkomen", -1_000_000, 9_000_000)
			return ExploreBill(Bijdragescenariovraag{Wetsvoorstel36713, rapid.SampledFrom(huishoudsoortwoorden.Waarden()).Draw(t, "h"), &b}, op("2026-01-01"))
		},
	} {
		t.Run(naam, rapid.MakeCheck(func(t *rapid.T) {
			uit, err := vraag(t)
			herreken.Klopt(t, uit, err)
		}))
	}
}

// trekPeil draws a day from 2015 through 2027.
func trekPeil(t *rapid.T) wmo.Peil {
	return wmo.PeilOp(wmo.MustDatum("2015-01-01").AddDagen(rapid.IntRange(0, 4700).Draw(t, "op")))
}

func trekUitkomst(t *rapid.T, naam string) wmo.Uitkomst {
	return wmo.Uitkomst(rapid.IntRange(0, 2).Draw(t, naam))
}

func trekPersoon(t *rapid.T, wie string) Bijdrageplichtige {
	p := Bijdrageplichtige{
		Pensioengerechtigd: trekUitkomst(t, wie+" aow"), Verblijfsbijdrage: trekUitkomst(t, wie+" verblijf"), NachtenOpvang: trekUitkomst(t, wie+" opvang"),
	}
	if rapid.Bool().Draw(t, wie+" inkomen") {
		i, v := proef.TrekCenten(t, wie+" i", -500_000, 6_000_000), proef.TrekCenten(t, wie+" v", 0, 6_000_000)
		p.Inkomen, p.Vermogen = &i, &v
	}
	return p
}

func trekBijdrage(t *rapid.T) Bijdragevraag {
	in := Bijdragevraag{
		BurgerlijkeStaat: Ongehuwd, Client: trekPersoon(t, "client"), Inkomensgegevens: trekUitkomst(t, "gegevens"),
		Minderjarig: rapid.SampledFrom([]wmo.Uitkomst{wmo.Onbepaald, wmo.Nee}).Draw(t, "minderjarig"),
	}
	if rapid.Bool().Draw(t, "gehuwd") {
		p := trekPersoon(t, "echtgenoot")
		in.BurgerlijkeStaat, in.Echtgenoot = Gehuwd, &p
	}
	for i := range rapid.IntRange(1, 3).Draw(t, "n") {
		v := Bijdragevoorziening{
			Vorm: rapid.SampledFrom(voorzieningsvormwoorden.Waarden()).Draw(t, "vorm"), Waarvoor: rapid.SampledFrom(voorzieningsdoelwoorden.Waarden()).Draw(t, "waarvoor"),
			Begindatum: wmo.MustDatum("2015-01-01").AddDagen(rapid.IntRange(0, 1000).Draw(t, "begin") * (i % 2)),
		}
		if v.Vorm == AlgemeneVz {
			v.Aangewezen = trekUitkomst(t, "aangewezen")
			b, k := proef.TrekCenten(t, "bedrag", 0, 5000), proef.TrekCenten(t, "kostprijs", 0, 5000)
			v.Bedrag, v.Kostprijs = &b, &k
		}
		if v.Waarvoor == VoorBeschermdWonen {
			v.Wonen = trekUitkomst(t, "wonen")
		}
		if v.Waarvoor == VoorVervoer {
			v.EigenTarief = trekUitkomst(t, "tarief")
		}
		in.Voorzieningen = append(in.Voorzieningen, v)
	}
	if rapid.Bool().Draw(t, "eigen") {
		in.EigenBedrag = &EigenBedrag{Bron: "eigen", Bedrag: proef.TrekCenten(t, "eigen bedrag", 0, 3000)}
	}
	return in
}

func trekKostprijs(t *rapid.T) Kostprijsvraag {
	in := Kostprijsvraag{
		Vorm: Maatwerk, Waarvoor: VoorHulpmiddel, Samenloop: wmo.Nee, Kostprijs: proef.TrekCenten(t, "kostprijs", 1, 60_000),
	}
	begin := wmo.MustDatum("2020-01-01").AddMaanden(rapid.IntRange(0, 60).Draw(t, "begin"), wmo.MaandEinde)
	for i := range rapid.IntRange(1, 23).Draw(t, "n") {
		p := Kostprijsperiode{Begindatum: begin.AddMaanden(i, wmo.MaandEinde)}
		if rapid.Bool().Draw(t, "minder") {
			b := proef.TrekCenten(t, "bijdrage", 0, 2000)
			p.Bijdrage = &b
		}
		in.Perioden = append(in.Perioden, p)
	}
	return in
}

func trekIndexering(t *rapid.T) Indexeringsvraag {
	begin := proef.TrekGetal(t, "begin", 1, 400_000, "0.01")
	in := Indexeringsvraag{Jaar: 2020, Begin: &begin}
	for range rapid.IntRange(0, 12).Draw(t, "jaren") {
		in.Procenten = append(in.Procenten, proef.TrekGetal(t, "p", -500, 1500, "0.01"))
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "reeksen") {
		in.Reeksen = append(in.Reeksen, Indexreeks{string(rune('a' + i)), []wmo.Bedrag{proef.TrekCenten(t, "v", 1, 400_000), proef.TrekCenten(t, "n", 1, 400_000)}})
	}
	return in
}
