package declaratie

import (
	"math/big"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// herreken has each formula as its register words it, on days of package time.
var herreken = proef.Herreken{
	"FIN-F-DC-BEDRAG": func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("v"), s.G("t")) },
	"FIN-F-DC-UURTARIEF": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Door(proef.Maal(s.G("T"), s.G("m")), proef.Heel(60)))
	},
	"FIN-F-DC-MINUUTTARIEF": func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Door(s.G("T"), proef.Heel(60))) },
	"FIN-F-DC-CENTEN":       func(s proef.Rekenaar) *big.Rat { return proef.Door(s.G("v"), proef.Heel(100)) },
	"FIN-F-DC-UREN": func(s proef.Rekenaar) *big.Rat {
		return proef.Grootste(proef.Heel(1), proef.RondAf(proef.Door(s.G("m"), proef.Heel(60)), proef.Heel(1)))
	},
	"FIN-F-DC-TOTAAL": func(s proef.Rekenaar) *big.Rat { return new(big.Rat).Abs(proef.Min(s.Som("D "), s.Som("C "))) },

	"FIN-F-DC-WEKEN": func(s proef.Rekenaar) *big.Rat {
		weken := map[[2]int]bool{}
		for d := dag(s, "b"); !d.After(dag(s, "e")); d = d.AddDate(0, 0, 1) {
			jaar, week := d.ISOWeek()
			weken[[2]int{jaar, week}] = true
		}
		return proef.Heel(int64(len(weken)))
	},
	"FIN-F-DC-ZONDAGEN": func(s proef.Rekenaar) *big.Rat {
		n, z := int64(0), dag(s, "Z")
		for d := dag(s, "b"); !d.After(dag(s, "e")); d = d.AddDate(0, 0, 1) {
			if d.Weekday() == time.Sunday {
				n++
			}
			if d.Equal(z) && !z.Equal(dag(s, "E")) {
				n++
			}
		}
		return proef.Heel(n)
	},
	"FIN-F-DC-DAGEN": func(s proef.Rekenaar) *big.Rat {
		return proef.Heel(int64(dag(s, "e").Sub(dag(s, "b")).Hours()/24) + 1)
	},
	"FIN-F-DC-MAANDEN": func(s proef.Rekenaar) *big.Rat {
		n := map[string]bool{}
		for d := dag(s, "b"); !d.After(dag(s, "e")); d = d.AddDate(0, 0, 1) {
			n[d.Format("2006-01")] = true
		}
		return proef.Heel(int64(len(n)))
	},
	"FIN-F-DC-RUIMTE":     func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("n"), s.G("v")) },
	"FIN-F-DC-HUISHOUDEN": func(s proef.Rekenaar) *big.Rat { return proef.Maal(proef.Heel(6), s.G("v")) },
	"FIN-F-DC-MAAND":      func(s proef.Rekenaar) *big.Rat { return s.G("v") },
	"FIN-F-DC-NAAR-DAGEN": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(proef.Maal(s.G("v"), s.G("d")), s.G("D")), proef.Heel(1))
	},
	"FIN-F-DC-HEEL":     func(s proef.Rekenaar) *big.Rat { return s.G("v") },
	"FIN-F-DC-SAMEN":    func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },
	"FIN-F-DC-GELEVERD": func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },
	"FIN-F-DC-BUDGET":   func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("B"), s.Som("x ")) },

	"FIN-F-DC-ETMALEN":    func(s proef.Rekenaar) *big.Rat { return s.Som("d ") },
	"FIN-F-DC-PER-ETMAAL": func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("n"), s.G("t")) },
	"FIN-F-DC-DEEL": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Door(proef.Maal(s.G("A"), s.G("n")), s.G("D")))
	},
	"FIN-F-DC-ETMAALTARIEF": func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Door(s.G("A"), s.G("D"))) },
	"FIN-F-DC-SOM":          func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },
}

// dag is the input with this name as a day; the zero time when there is none, which no day equals.
func dag(s proef.Rekenaar, naam string) time.Time {
	for _, i := range s.Invoer {
		if i.Naam == naam {
			d, _ := time.Parse(time.DateOnly, i.Waarde)
			return d
		}
	}
	return time.Time{}
}

// The steps of questions that nobody thought of follow from their inputs too.
func TestStepsOfAnyQuestionRecompute(t *testing.T) {
	t.Parallel()
	for naam, vraag := range map[string]func(t *rapid.T) (any, error){
		"bedrag":  func(t *rapid.T) (any, error) { return PriceDeclaration(trekDeclaratie(t), vandaag) },
		"ruimte":  func(t *rapid.T) (any, error) { return LimitVolume(trekRuimte(t), vandaag) },
		"etmalen": func(t *rapid.T) (any, error) { return PriceStay(trekVerblijf(t), vandaag) },
	} {
		t.Run(naam, rapid.MakeCheck(func(t *rapid.T) {
			uit, err := vraag(t)
			herreken.Klopt(t, uit, err)
		}))
	}
}

func trekDeclaratie(t *rapid.T) Declaratiebedragvraag {
	in := Declaratiebedragvraag{Naam: "x"}
	for range rapid.IntRange(1, 6).Draw(t, "regels") {
		r := Declaratieregel{
			Soort: rapid.SampledFrom(debetcreditwoorden.Waarden()).Draw(t, "soort"), Eenheid: rapid.SampledFrom(eenheidwoorden.Waarden()).Draw(t, "eenheid"),
			Volume: heel(rapid.IntRange(0, 900).Draw(t, "volume")),
		}
		prijs := proef.TrekCenten(t, "prijs", 0, 100_000)
		switch {
		case r.Eenheid == Euros:
		case r.Eenheid == Minuut && rapid.Bool().Draw(t, "per uur"):
			r.Uurtarief = &prijs
		case r.Eenheid == Uur && rapid.Bool().Draw(t, "in minuten"):
			r.Volume, r.GeleverdeMinuten, r.Tarief = nil, heel(rapid.IntRange(1, 900).Draw(t, "minuten")), &prijs
		default:
			r.Tarief = &prijs
		}
		in.Regels = append(in.Regels, r)
	}
	return in
}

// trekRuimte draws an allocation and the calendar months that it touches.
func trekRuimte(t *rapid.T) Declaratieruimtevraag {
	begin := wmo.MustDatum("2019-11-01").AddDagen(rapid.IntRange(0, 2500).Draw(t, "begin"))
	in := Declaratieruimtevraag{
		Naam: "x", Variant: rapid.SampledFrom(uitvoeringsvariantwoorden.Waarden()).Draw(t, "variant"),
		Toewijzing: wmo.Periode{Begindatum: begin, Einddatum: begin.AddDagen(rapid.IntRange(0, 200).Draw(t, "dagen"))},
		Omvang: &Omvang{
			Volume: rapid.IntRange(1, 50_000).Draw(t, "volume"), Eenheid: rapid.SampledFrom([]Levereenheid{Minuut, Uur, Euros}).Draw(t, "eenheid"),
			Frequentie: rapid.SampledFrom(frequentiewoorden.Waarden()).Draw(t, "frequentie"),
		},
	}
	switch {
	case in.Variant == Inspanningsgericht && in.Omvang.Frequentie == PerWeek:
		in.HulpBijHetHuishouden = rapid.SampledFrom([]wmo.Uitkomst{wmo.Onbepaald, wmo.Ja, wmo.Nee}).Draw(t, "huishouden")
	case in.Variant == Outputgericht && in.Omvang.Frequentie == PerMaand:
		in.GebrokenMaand = rapid.SampledFrom([]Maandafspraak{"", MaandVolledig, MaandNaarDagen}).Draw(t, "gebroken")
	}
	for m := kit.MaandVan(begin); !m.Begindatum.After(in.Toewijzing.Einddatum); m = kit.MaandVan(m.Einddatum.AddDagen(1)) {
		p := Productperiode{Periode: m}
		if rapid.Bool().Draw(t, "geleverd") {
			g := proef.TrekGetal(t, "g", 0, 400_000, "0.5")
			p.Geleverd = &g
		}
		in.Productperioden = append(in.Productperioden, p)
	}
	return in
}

func trekVerblijf(t *rapid.T) Etmaalvraag {
	in := Etmaalvraag{
		Naam: "x", Telling: rapid.SampledFrom(etmaaltellingwoorden.Waarden()).Draw(t, "telling"), Bedrag: proef.TrekCenten(t, "bedrag", 0, 5_000_000),
		Per: rapid.SampledFrom(bedragtermijnwoorden.Waarden()).Draw(t, "per"),
	}
	if in.Per != BedragPerEtmaal {
		in.Afronding = rapid.SampledFrom(etmaalafrondingwoorden.Waarden()).Draw(t, "afronding")
	}
	if in.Per == BedragPerJaar {
		in.Jaardagen = rapid.SampledFrom(jaardagenwoorden.Waarden()).Draw(t, "jaardagen")
	}
	begin := wmo.MustDatum("2019-11-01")
	for range rapid.IntRange(1, 4).Draw(t, "verblijven") {
		begin = begin.AddDagen(rapid.IntRange(1, 90).Draw(t, "later"))
		eind := begin.AddDagen(rapid.IntRange(0, 90).Draw(t, "dagen"))
		in.Verblijven = append(in.Verblijven, wmo.Periode{Begindatum: begin, Einddatum: eind})
		begin = eind
	}
	return in
}
