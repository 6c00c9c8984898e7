package bw

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

var uitstroomPeil = wmo.PeilOp(wmo.MustDatum("2026-06-01"))

// zetFeit sets the fact at a JSON Pointer of two names; what is set already stays.
func zetFeit(t require.TestingT, d *Uitstroomdossier, plaats string, u wmo.Uitkomst) {
	delen := strings.Split(plaats, "/")
	require.NoError(t, json.Unmarshal(fmt.Appendf(nil, `{%q:{%q:%q}}`, delen[1], delen[2], u), d))
}

// feitplaatsen lists every fact of the five, in order.
func feitplaatsen() []string {
	var ps []string
	for i := range vuistregels {
		for j := range vuistregels[i].feiten {
			ps = append(ps, vuistregels[i].feiten[j].Feit)
		}
	}
	return ps
}

func vuistregelDossier(t require.TestingT, u wmo.Uitkomst) Uitstroomdossier {
	var d Uitstroomdossier
	for _, p := range feitplaatsen() {
		zetFeit(t, &d, p, u)
	}
	return d
}

func gereedheid(t require.TestingT, d Uitstroomdossier) Gereedheid {
	g, err := AssessReadiness(d, uitstroomPeil)
	require.NoError(t, err)
	return g
}

// Each fact is read by one rule, asks one question, and stands under its own vuistregel.
func TestEveryFactHasItsRuleAndQuestion(t *testing.T) {
	t.Parallel()
	require.Len(t, vuistregels, len(Vuistregel("").Woorden()))
	vragen := map[string]bool{}
	for i := range vuistregels {
		v := &vuistregels[i]
		require.Equal(t, Vuistregel("").Woorden()[i].Woord, string(v.naam))
		require.Equal(t, v.naam.titel(), vuistregelRegels[i].Tekst)
		require.GreaterOrEqual(t, len(v.feiten), 3)
		require.LessOrEqual(t, len(v.feiten), 5)
		for j := range v.feiten {
			f := &v.feiten[j]
			require.True(t, strings.HasPrefix(f.Feit, v.plaats()+"/"), f.Feit)
			require.True(t, strings.HasSuffix(f.vraag, "?"), f.vraag)
			require.False(t, vragen[f.vraag], f.vraag)
			vragen[f.vraag] = true
		}
	}
	require.Equal(t, "ander", Vuistregel("ander").titel())
}

// Over all facts of one vuistregel, the others green: what is decided stays decided,
// and answering what is asked closes it.
func TestOneLightOverAllItsFacts(t *testing.T) {
	t.Parallel()
	for i := range vuistregels {
		feiten := vuistregels[i].feiten
		eerder := map[string]wmo.Uitkomst{}
		for n := range macht3(len(feiten)) {
			d := vuistregelDossier(t, wmo.Ja)
			us := make([]wmo.Uitkomst, len(feiten))
			for j := range feiten {
				us[j] = wmo.Uitkomst(n / macht3(j) % 3)
				zetFeit(t, &d, feiten[j].Feit, us[j])
			}
			g := gereedheid(t, d)
			require.Equal(t, wmo.En(us...), g.Gereed.Uitkomst)
			require.Equal(t, g.Gereed.Uitkomst, g.Vuistregels[i].Oordeel.Uitkomst)
			require.Equal(t, g.Gereed.Ontbreekt, g.Vuistregels[i].Oordeel.Ontbreekt)
			eerder[string(us)] = g.Gereed.Uitkomst

			for _, antwoord := range []wmo.Uitkomst{wmo.Ja, wmo.Nee} {
				gevraagd := d
				for _, p := range g.Gereed.Ontbreekt {
					zetFeit(t, &gevraagd, p, antwoord)
				}
				if na := gereedheid(t, gevraagd).Gereed.Uitkomst; g.Gereed.Uitkomst == wmo.Onbepaald {
					require.Equal(t, antwoord, na)
				} else {
					require.Equal(t, g.Gereed.Uitkomst, na)
				}
			}
			for j := range us {
				if us[j] == wmo.Onbepaald {
					continue
				}
				minder := slices.Clone(us)
				minder[j] = wmo.Onbepaald
				if was, gezien := eerder[string(minder)]; gezien && was != wmo.Onbepaald {
					require.Equal(t, was, g.Gereed.Uitkomst, "%v after %v", us, minder)
				}
			}
		}
	}
}

// macht3 counts the ways in which n facts can be known or not.
func macht3(n int) int {
	p := 1
	for range n {
		p *= 3
	}
	return p
}

// The picture as a whole over the five lights: one red is never hidden.
func TestPictureOverAllLights(t *testing.T) {
	t.Parallel()
	for n := range macht3(len(vuistregels)) {
		var d Uitstroomdossier
		us := make([]wmo.Uitkomst, len(vuistregels))
		var rood, open []Vuistregel
		for i := range vuistregels {
			us[i] = wmo.Uitkomst(n / macht3(i) % 3)
			for j := range vuistregels[i].feiten {
				zetFeit(t, &d, vuistregels[i].feiten[j].Feit, us[i])
			}
			switch us[i] {
			case wmo.Nee:
				rood = append(rood, vuistregels[i].naam)
			case wmo.Onbepaald:
				open = append(open, vuistregels[i].naam)
			case wmo.Ja:
			}
		}
		g := gereedheid(t, d)
		require.Equal(t, wmo.En(us...), g.Gereed.Uitkomst)
		require.ElementsMatch(t, rood, g.Blokkeert)
		require.ElementsMatch(t, open, g.Open)
		require.Equal(t, "BW-V-VUI-UITWERKING", g.Voorbehouden[0].Code)
	}
}

// Answering one more question never turns a light round.
func TestReadinessIsMonotone(t *testing.T) {
	t.Parallel()
	plaatsen := feitplaatsen()
	rapid.Check(t, func(r *rapid.T) {
		var d Uitstroomdossier
		var onbekend []string
		for _, p := range plaatsen {
			u := wmo.Uitkomst(rapid.IntRange(0, 2).Draw(r, p))
			if zetFeit(r, &d, p, u); u == wmo.Onbepaald {
				onbekend = append(onbekend, p)
			}
		}
		voor := gereedheid(r, d)
		punten := 0
		for _, v := range voor.Vuistregels {
			punten += len(v.Vragen)
		}
		require.Equal(r, len(onbekend), punten, "every unknown fact is a question")
		if len(onbekend) == 0 {
			return
		}
		zetFeit(r, &d, rapid.SampledFrom(onbekend).Draw(r, "feit"), wmo.Uitkomst(rapid.IntRange(1, 2).Draw(r, "antwoord")))
		na := gereedheid(r, d)
		blijftBeslist(r, voor.Gereed.Uitkomst, na.Gereed.Uitkomst)
		for i := range voor.Vuistregels {
			blijftBeslist(r, voor.Vuistregels[i].Oordeel.Uitkomst, na.Vuistregels[i].Oordeel.Uitkomst)
		}
		require.Subset(r, na.Blokkeert, voor.Blokkeert)
	})
}

func blijftBeslist(t require.TestingT, voor, na wmo.Uitkomst) {
	if voor != wmo.Onbepaald {
		require.Equal(t, voor, na)
	}
}

// A judgement never changes the picture; a difference is a finding, and no more.
func TestJudgementsStandBesideTheFacts(t *testing.T) {
	t.Parallel()
	for n := range macht3(3) {
		client, professional, gemeente := wmo.Uitkomst(n%3), wmo.Uitkomst(n/3%3), wmo.Uitkomst(n/9)
		d := vuistregelDossier(t, wmo.Ja)
		d.Oordelen = Uitstroomoordelen{
			Client: Vuistregeloordeel{Leefomgeving: client}, Professional: Vuistregeloordeel{Leefomgeving: professional},
			Gemeente: Vuistregeloordeel{Leefomgeving: gemeente},
		}
		g := gereedheid(t, d)
		require.Equal(t, wmo.Ja, g.Gereed.Uitkomst)
		allen := []wmo.Uitkomst{client, professional, gemeente}
		verschil, feiten := 0, 0
		for _, u := range allen {
			if u == wmo.Nee {
				feiten++
			}
		}
		if slices.Contains(allen, wmo.Ja) && feiten > 0 {
			verschil = 1
		}
		codes := g.Bevindingen.Codes()
		require.Equal(t, verschil, telCode(codes, "BW-VUI-OORDELEN"), "%v", allen)
		require.Equal(t, feiten, telCode(codes, "BW-VUI-FEITEN"), "%v", allen)
	}
}

func telCode(codes []string, code string) int {
	n := 0
	for _, c := range codes {
		if c == code {
			n++
		}
	}
	return n
}

// Home, income and guidance: a finding as soon as one is there and one is refused.
func TestTangleOfDesks(t *testing.T) {
	t.Parallel()
	for n := range macht3(3) {
		us := []wmo.Uitkomst{wmo.Uitkomst(n % 3), wmo.Uitkomst(n / 3 % 3), wmo.Uitkomst(n / 9)}
		var d Uitstroomdossier
		d.Wonen.Beschikbaar, d.Financien.Inkomen, d.Ondersteuning.VanafEersteDag = us[0], us[1], us[2]
		wil := slices.Contains(us, wmo.Ja) && slices.Contains(us, wmo.Nee)
		require.Equal(t, wil, telCode(gereedheid(t, d).Bevindingen.Codes(), "BW-VUI-SAMEN") == 1, "%v", us)
	}
}

func TestReadinessRefuses(t *testing.T) {
	t.Parallel()
	_, err := AssessReadiness(Uitstroomdossier{}, wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
	var d Uitstroomdossier
	d.Wonen.Veilig, d.Oordelen.Gemeente.Daginvulling = 7, 3
	_, err = AssessReadiness(d, uitstroomPeil)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-WAARDE", "DOC-WAARDE"}, b.Codes())
	require.Equal(t, []string{"/oordelen/gemeente/daginvulling"}, b[0].Plaats)
	require.Equal(t, []string{"/wonen/veilig"}, b[1].Plaats)
}

func BenchmarkAssessReadiness(b *testing.B) {
	d := vuistregelDossier(b, wmo.Ja)
	d.Financien.Schulden = wmo.Nee
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssessReadiness(d, uitstroomPeil); err != nil {
			b.Fatal(err)
		}
	}
}
