package tarief

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func plusEen(a *big.Rat) *big.Rat { return proef.Plus(proef.Heel(1), a) }

// uur is the tariff of an hour, with the factor that overhead makes.
func uur(s proef.Rekenaar, overhead *big.Rat) *big.Rat {
	loon := proef.Door(proef.Maal(s.G("L"), plusEen(s.G("s")), plusEen(s.G("w")), overhead), proef.Maal(s.G("U"), s.G("p")))
	return proef.RondAf(proef.Maal(proef.Plus(loon, s.G("m")), plusEen(s.G("i")), plusEen(s.G("g"))), proef.Tiendes(s.Heel("d")))
}

// gewogen adds up what of gives for wages and for prices, weighted and rounded.
func gewogen(s proef.Rekenaar, van func(welke string) *big.Rat) *big.Rat {
	uit := new(big.Rat)
	for _, welke := range []string{"₁", "₂"} {
		uit = proef.Plus(uit, proef.Maal(s.G("γ"+welke), van(welke)))
	}
	return proef.RondAf(uit, proef.Tiendes(s.Heel("n")))
}

func punt(s proef.Rekenaar, welke string) *big.Rat { return proef.Min(s.G("d"+welke), s.G("v"+welke)) }

func relatief(s proef.Rekenaar, welke string) *big.Rat {
	h := proef.Heel(100)
	return proef.Maal(h, proef.Min(proef.Door(proef.Plus(h, s.G("d"+welke)), proef.Plus(h, s.G("v"+welke))), proef.Heel(1)))
}

// herreken has each formula as its register words it.
var herreken = proef.Herreken{
	"FIN-F-TF-UUR-KOSTEN": func(s proef.Rekenaar) *big.Rat { return uur(s, plusEen(s.G("o"))) },
	"FIN-F-TF-UUR-PRIJS": func(s proef.Rekenaar) *big.Rat {
		return uur(s, proef.Door(proef.Heel(1), proef.Min(proef.Heel(1), s.G("o"))))
	},
	"FIN-F-TF-JAARLOON": func(s proef.Rekenaar) *big.Rat { return proef.Maal(proef.Heel(12), s.G("S")) },
	"FIN-F-TF-ELEMENT":  func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("t₁"), s.G("t₀")) },
	"FIN-F-TF-MINUUT": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(s.G("t"), proef.Heel(60)), proef.Tiendes(5))
	},
	"FIN-F-TF-DAGDEEL": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(proef.Maal(s.G("u"), s.G("t")), s.G("n")), proef.Tiendes(s.Heel("d")))
	},
	"FIN-F-TF-ETMAAL": func(s proef.Rekenaar) *big.Rat {
		uit := new(big.Rat)
		for i := 0; i+1 < len(s.Invoer); i += 2 {
			uit = proef.Plus(uit, proef.Maal(s.Breuk(s.Invoer[i].Waarde), s.Breuk(s.Invoer[i+1].Waarde)))
		}
		return proef.RondAf(uit, proef.Tiendes(s.Heel("d")))
	},
	"FIN-F-TF-SAMEN":    func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },
	"FIN-F-TF-VERSCHIL": func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("p"), s.G("t")) },
	"FIN-F-TF-MARGE": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Maal(proef.Heel(100), proef.Min(proef.Door(s.G("p"), s.G("k")), proef.Heel(1))))
	},
	"FIN-F-TF-INDEX-PUNT": func(s proef.Rekenaar) *big.Rat {
		return gewogen(s, func(w string) *big.Rat { return proef.Plus(s.G("r"+w), punt(s, w)) })
	},
	"FIN-F-TF-INDEX-RELATIEF": func(s proef.Rekenaar) *big.Rat {
		return gewogen(s, func(w string) *big.Rat { return proef.Plus(s.G("r"+w), relatief(s, w)) })
	},
	"FIN-F-TF-RAMING":             func(s proef.Rekenaar) *big.Rat { return gewogen(s, func(w string) *big.Rat { return s.G("r" + w) }) },
	"FIN-F-TF-CORRECTIE-PUNT":     func(s proef.Rekenaar) *big.Rat { return gewogen(s, func(w string) *big.Rat { return punt(s, w) }) },
	"FIN-F-TF-CORRECTIE-RELATIEF": func(s proef.Rekenaar) *big.Rat { return gewogen(s, func(w string) *big.Rat { return relatief(s, w) }) },
	"FIN-F-TF-INDEX-SOM":          func(s proef.Rekenaar) *big.Rat { return proef.Plus(s.G("R"), s.G("C")) },
	"FIN-F-TF-INDEX-NAAST":        func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("I"), s.G("P")) },
	"FIN-F-TF-INDEXEER": func(s proef.Rekenaar) *big.Rat {
		if s.G("I").Sign() == 0 {
			return s.G("t₀")
		}
		return proef.RondAf(proef.Door(proef.Maal(s.G("t₀"), proef.Plus(proef.Heel(100), s.G("I"))), proef.Heel(100)), proef.Tiendes(s.Heel("d")))
	},
	"FIN-F-TF-DEEL": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Door(proef.Maal(s.G("G"), s.G("q")), proef.Heel(100)))
	},
	"FIN-F-TF-PER-ETMAAL": func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Door(s.G("J"), proef.Heel(365))) },
	"FIN-F-TF-WERKELIJK": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Door(proef.Maal(proef.Heel(100), s.G("p")), s.G("G")))
	},
	"FIN-F-TF-AFWIJKING": func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("p"), s.G("t")) },
}

// The steps of questions that nobody thought of follow from their inputs too.
func TestStepsOfAnyQuestionRecompute(t *testing.T) {
	t.Parallel()
	for naam, vraag := range map[string]func(t *rapid.T) (any, error){
		"opbouw":     func(t *rapid.T) (any, error) { return BuildTariff(trekOpbouw(t), vandaag) },
		"indexering": func(t *rapid.T) (any, error) { return IndexTariffs(trekIndex(t), vandaag) },
		"afleiding":  func(t *rapid.T) (any, error) { return DeriveTariffs(trekAfleiding(t), vandaag) },
		"toets": func(t *rapid.T) (any, error) {
			o, a := trekUur(t, "begeleider"), trekUur(t, "aanbod")
			return AssessTariff(Tarieftoetsvraag{Naam: "x", Opbouw: &o, Aanbodopbouw: &a, Decimalen: rapid.IntRange(0, 5).Draw(t, "decimalen")}, vandaag)
		},
	} {
		t.Run(naam, rapid.MakeCheck(func(t *rapid.T) {
			uit, err := vraag(t)
			herreken.Klopt(t, uit, err)
		}))
	}
}

func trekTarief(t *rapid.T, naam string, laagst, hoogst int64) *wmo.Tarief {
	return tarief(proef.TrekGetal(t, naam, laagst, hoogst, "0.00001").String())
}

func trekUur(t *rapid.T, naam string) Uuropbouw {
	u := Uuropbouw{
		Naam: naam, Werkgeverslasten: proef.TrekGetal(t, "lasten", 0, 500, "0.001"), Productiviteit: proef.TrekGetal(t, "productiviteit", 1, 1000, "0.001"),
		Overhead:        Overheadopslag{rapid.SampledFrom(overheadwoorden.Waarden()).Draw(t, "wijze"), proef.TrekGetal(t, "overhead", 0, 999, "0.001")},
		ReisEnOpleiding: trekTarief(t, "reis", 0, 500_000), Verplichtingen: trekTarief(t, "verplichtingen", 0, 500_000), Materiaal: trekTarief(t, "materiaal", 0, 500_000),
		Indexatie: deel(proef.TrekGetal(t, "indexatie", 0, 100, "0.001").String()), Marge: deel(proef.TrekGetal(t, "marge", 0, 100, "0.001").String()),
	}
	if rapid.Bool().Draw(t, "maandloon") {
		u.Maandloon = &Maandloon{proef.TrekCenten(t, "maandloon", 1, 900_000), proef.TrekGetal(t, "uren", 1, 4000, "0.5")}
	} else {
		u.Uurloon = trekTarief(t, "uurloon", 1, 6_000_000)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "toeslagen") {
		u.Toeslagen = append(u.Toeslagen, Loontoeslag{string(rune('a' + i)), proef.TrekGetal(t, "toeslag", 0, 100, "0.001")})
	}
	return u
}

func trekOpbouw(t *rapid.T) Tariefopbouwvraag {
	return Tariefopbouwvraag{
		Naam: "x", Decimalen: rapid.IntRange(0, 5).Draw(t, "decimalen"), Functies: []Uuropbouw{trekUur(t, "a"), trekUur(t, "b")},
		Dagdeel: &Dagdeelopbouw{Functie: "a", Groepsgrootte: proef.TrekGetal(t, "groep", 1, 100, "0.1"), Locatie: trekTarief(t, "locatie", 0, 500_000)},
		Etmaal:  &Etmaalopbouw{Inzet: []Etmaalinzet{{"a", proef.TrekGetal(t, "uren a", 1, 240, "0.1")}, {"b", proef.TrekGetal(t, "uren b", 1, 240, "0.1")}}, Huisvesting: trekTarief(t, "wonen", 0, 500_000)},
	}
}

func trekIndex(t *rapid.T) Tariefindexeringsvraag {
	reeks := func(naam string) Kostenreeks {
		g := func(wat string) *wmo.Getal { return deel(proef.TrekGetal(t, naam+wat, -500, 2000, "0.01").String()) }
		return Kostenreeks{*g("raming"), g("eerdere"), g("definitief")}
	}
	p := proef.TrekGetal(t, "gewicht", 0, 100, "0.01")
	return Tariefindexeringsvraag{
		Naam: "x", Jaar: rapid.IntRange(2023, 2027).Draw(t, "jaar"), EersteJaar: rapid.SampledFrom([]wmo.Uitkomst{wmo.Ja, wmo.Nee}).Draw(t, "eerste"),
		EigenCijfers: &Indexcijfers{"x", reeks("loon"), reeks("prijs")}, Wijze: rapid.SampledFrom(indexwijzewoorden.Waarden()).Draw(t, "wijze"),
		Afronding: rapid.SampledFrom(indexafrondingwoorden.Waarden()).Draw(t, "afronding"), Gewichten: &Indexgewichten{p, getal("1").Min(p)},
		Procentdecimalen: rapid.IntRange(0, 6).Draw(t, "procent"), Tariefdecimalen: rapid.IntRange(0, 5).Draw(t, "decimalen"),
		Tarieven: []IndexeerbaarTarief{{"a", *trekTarief(t, "tarief", 0, 9_000_000)}},
	}
}

func trekAfleiding(t *rapid.T) Tariefafleidingsvraag {
	a := Tariefafleiding{Naam: "a", Percentage: deel(proef.TrekGetal(t, "percentage", 1, 20_000, "0.01").String()), Gepubliceerd: trekTarief(t, "gepubliceerd", 1, 9_000_000)}
	if rapid.Bool().Draw(t, "jaarbedrag") {
		j, p := proef.TrekCenten(t, "jaarbedrag", 1, 9_000_000), proef.TrekCenten(t, "gepubliceerd per jaar", 1, 9_000_000)
		a.Jaarbedrag, a.GepubliceerdJaar = &j, &p
	} else {
		a.Tarief = trekTarief(t, "tarief", 1, 9_000_000)
	}
	return Tariefafleidingsvraag{Naam: "x", Regels: []Tariefafleiding{a}}
}
