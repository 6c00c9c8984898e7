package verblijfsbijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// verwacht is article 3.11 and 3.12 of 2021 and later, written once more and in the order of the
// article: low by the first paragraph, then by the second, and otherwise high.
func verwacht(in *Bijdragesoortvraag) Verblijfsbijdragesoort {
	switch in.Voorziening {
	case VoorzieningInstelling, VoorzieningPgbMetWonen:
	case VoorzieningGescheiden:
		return BijdrageLaag
	default:
		return BijdrageGeen
	}
	geenMaanden := in.ZvwUitgeput == wmo.Ja || in.EerderHoog == wmo.Ja || in.EerderHoogWlz == wmo.Ja
	samen := in.Echtgenoot == EchtgenootInBeschermdWonen
	switch {
	case in.Echtgenoot == EchtgenootGeen && in.EersteMaanden == wmo.Ja && !geenMaanden,
		samen && (in.EersteMaanden == wmo.Ja || in.EersteMaandenEchtgenoot == wmo.Ja) && !geenMaanden,
		in.Kinderen == wmo.Ja, in.VertrekVerwacht == wmo.Ja,
		in.Echtgenoot == EchtgenootThuisZonder, in.Echtgenoot == EchtgenootThuisMet, in.Echtgenoot == EchtgenootMetWlz:
		return BijdrageLaag
	default:
		return BijdrageHoog
	}
}

func trekJaNee(t *rapid.T, naam string) wmo.Uitkomst {
	return rapid.SampledFrom([]wmo.Uitkomst{wmo.Ja, wmo.Nee}).Draw(t, naam)
}

// trekSoort draws a question of which all facts are known and can be together.
func trekSoort(t *rapid.T) Bijdragesoortvraag {
	in := Bijdragesoortvraag{
		Voorziening: rapid.SampledFrom(voorzieningwoorden.Waarden()).Draw(t, "voorziening"),
		Echtgenoot:  rapid.SampledFrom(echtgenootwoorden.Waarden()).Draw(t, "echtgenoot"),
		ZvwUitgeput: trekJaNee(t, "zvw"), EerderHoog: trekJaNee(t, "hoog"), EerderHoogWlz: trekJaNee(t, "wlz"),
		Kinderen: trekJaNee(t, "kinderen"), EersteMaanden: wmo.Nee, VertrekVerwacht: wmo.Nee, Logeert: wmo.Nee,
	}
	if !in.zonderBeschermdWonen() {
		in.EersteMaanden, in.VertrekVerwacht = trekJaNee(t, "maanden"), trekJaNee(t, "vertrek")
	}
	if in.Echtgenoot == EchtgenootInBeschermdWonen {
		in.EersteMaandenEchtgenoot = trekJaNee(t, "echtgenoot maanden")
	}
	return in
}

// verberg forgets some facts.
func (in *Bijdragesoortvraag) verberg(t *rapid.T) {
	for i, f := range []*wmo.Uitkomst{
		&in.EersteMaanden, &in.EersteMaandenEchtgenoot, &in.Logeert, &in.ZvwUitgeput, &in.EerderHoog, &in.EerderHoogWlz, &in.Kinderen, &in.VertrekVerwacht,
	} {
		if rapid.Bool().Draw(t, "vergeet "+string(rune('a'+i))) {
			*f = wmo.Onbepaald
		}
	}
	if rapid.Bool().Draw(t, "vergeet echtgenoot") {
		in.Echtgenoot = ""
	}
	if rapid.Bool().Draw(t, "vergeet voorziening") {
		in.Voorziening = ""
	}
}

// The kind is that of the article, and what follows from a part of the facts is never overturned.
func TestTheKindIsThatOfTheArticle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in, peil := trekSoort(t), wmo.PeilOp(wmo.MustDatum("2026-06-01"))
		heel, err := DetermineKind(in, peil)
		require.NoError(t, err)
		require.Equal(t, verwacht(&in), heel.Soort)
		require.Empty(t, heel.Ontbreekt)
		require.Equal(t, heel.Soort == BijdrageGeen && in.Voorziening != VoorzieningOpvang, heel.Algemeen.Uitkomst == wmo.Ja)
		in.verberg(t)
		deel, err := DetermineKind(in, peil)
		require.NoError(t, err)
		require.Equal(t, deel.Soort == "", len(deel.Ontbreekt) > 0)
		if deel.Soort != "" {
			require.Equal(t, heel.Soort, deel.Soort)
		}
	})
}

// On the eve of each change, and on its day.
func TestAChangeOfTextIsCitedOnItsDay(t *testing.T) {
	t.Parallel()
	in := Bijdragesoortvraag{Voorziening: VoorzieningInstelling, Echtgenoot: EchtgenootGeen, EersteMaanden: wmo.Ja}
	for dag, tekst := range map[string]string{
		"2015-01-01": "2015-01-01", "2017-12-31": "2015-01-01", "2018-01-01": "2018-01-01", "2018-12-31": "2018-01-01", "2019-01-01": "2019-01-01",
		"2020-12-31": "2019-01-01", "2021-01-01": "2021-01-01", "2025-12-31": "2021-01-01", "2026-01-01": "2026-01-01",
	} {
		b, err := DetermineKind(in, wmo.PeilOp(wmo.MustDatum(dag)))
		require.NoError(t, err)
		require.Equal(t, tekst, b.Laag.Stappen[0].Bron.Versie.String(), dag)
		require.Equal(t, "3.12", b.Laag.Stappen[0].Bron.Artikel)
	}
}

func TestFactsThatCannotBeTogether(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(wmo.MustDatum("2026-06-01"))
	_, err := DetermineKind(Bijdragesoortvraag{Voorziening: VoorzieningAnders, Echtgenoot: EchtgenootGeen, EersteMaandenEchtgenoot: wmo.Nee, VertrekVerwacht: wmo.Ja}, peil)
	require.Equal(t, map[string]string{"/echtgenoot": "FIN-BS-STR-02", "/voorziening": "FIN-BS-STR-04"}, proef.PlaatsenVan(t, err))
	_, err = DetermineKind(Bijdragesoortvraag{}, wmo.Peil{})
	require.Error(t, err)
}

func BenchmarkDetermineKind(b *testing.B) {
	in := Bijdragesoortvraag{Voorziening: VoorzieningInstelling, Echtgenoot: EchtgenootGeen, EersteMaanden: wmo.Nee, Kinderen: wmo.Nee, VertrekVerwacht: wmo.Nee}
	peil := wmo.PeilOp(wmo.MustDatum("2026-06-01"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := DetermineKind(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}
