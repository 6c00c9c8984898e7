package bw

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// doorVragen visits every combination of facts and holds what is asked against what can
// still decide. A fact that is asked for decides in some file that tells all other facts;
// a fact that is not asked for decides nothing on its own. beslis answers "onbepaald" while it
// is open and gives false for facts that nobody can have together. All facts that are
// no axis are in begin. Of the facts welke it is enough that they are known at all.
func doorVragen[I any](
	t *testing.T, begin I, assen []as[I], beslis func(*I) (antwoord string, ontbreekt []string, ok bool),
	welke ...string,
) {
	t.Helper()
	const onmogelijk, onbepaald = "onmogelijk", "onbepaald"
	stap, totaal := make([]int, len(assen)), 1
	for j, a := range assen {
		stap[j] = totaal
		totaal *= a.n
	}
	antwoorden, gevraagd := make([]string, totaal), make([]uint32, totaal)
	for i := range totaal {
		in := begin
		for j, a := range assen {
			a.zet(&in, i/stap[j]%a.n)
		}
		u, ontbreekt, ok := beslis(&in)
		if !ok {
			u = onmogelijk
		}
		antwoorden[i] = u
		for _, feit := range ontbreekt {
			j := slices.IndexFunc(assen, func(a as[I]) bool { return a.feit == feit })
			require.GreaterOrEqual(t, j, 0, "%s is asked, and is no fact or is known: %+v", feit, in)
			require.Zero(t, i/stap[j]%assen[j].n, "%s is asked, and is known: %+v", feit, in)
			gevraagd[i] |= 1 << j
		}
	}
	raak := make([]uint32, totaal) // the facts that decide in some file that tells all others
	for i := totaal - 1; i >= 0; i-- {
		var open, vragen uint32 // of the facts welke a file may tell none
		for j, a := range assen {
			if i/stap[j]%a.n == 0 {
				open |= 1 << j
				if !slices.Contains(welke, a.feit) {
					vragen |= 1 << j
				}
			}
		}
		for j, a := range assen {
			if open>>j&1 == 0 {
				continue
			}
			eerste := ""
			for v := 1; v < a.n; v++ {
				k := i + v*stap[j]
				raak[i] |= raak[k]
				switch {
				case antwoorden[k] == onmogelijk:
				case vragen == 0 && antwoorden[k] != onbepaald:
					raak[i] |= 1 << j
				case eerste == "":
					eerste = antwoorden[k]
				case antwoorden[k] != eerste && vragen == 1<<j:
					raak[i] |= 1 << j
				}
			}
		}
		if antwoorden[i] != onbepaald {
			continue
		}
		require.True(t, gevraagd[i] != 0 || raak[i] == 0, "something can decide, and nothing is asked: %s", punt(assen, stap, i))
		for j, a := range assen {
			switch {
			case gevraagd[i]>>j&1 == 1:
				require.NotZero(t, raak[i]>>j&1, "%s is asked and decides nothing: %s", a.feit, punt(assen, stap, i))
			case vragen>>j&1 == 1:
				for v := 1; v < a.n; v++ {
					if u := antwoorden[i+v*stap[j]]; u != onbepaald && u != onmogelijk {
						require.True(t, watGevraagdIsGeeft(u, antwoorden, assen, stap, i, gevraagd[i]), "%s is not asked, and decides: %s", a.feit, punt(assen, stap, i))
					}
				}
			}
		}
	}
}

// watGevraagdIsGeeft: a fact that is not asked may decide by answering one that is.
func watGevraagdIsGeeft[I any](u string, antwoorden []string, assen []as[I], stap []int, i int, gevraagd uint32) bool {
	for j, a := range assen {
		for v := 1; v < a.n && gevraagd>>j&1 == 1; v++ {
			if antwoorden[i+v*stap[j]] == u {
				return true
			}
		}
	}
	return false
}

// punt names the facts that are known in a point.
func punt[I any](assen []as[I], stap []int, i int) []string {
	var s []string
	for j, a := range assen {
		if v := i / stap[j] % a.n; v > 0 {
			s = append(s, a.feit+"="+string(rune('0'+v)))
		}
	}
	return s
}

// motivering answers doorVragen with a decision as it is written out.
func motivering[T any](m wmo.Motivering[T], err error) (string, []string, bool) {
	return m.Uitkomst.String(), m.Ontbreekt, err == nil
}

func TestOnlyWhatDecidesIsAskedAboutYouth(t *testing.T) {
	t.Parallel()
	for _, p := range []wmo.Peil{opDag("2022-01-01"), opDag("2024-12-31"), opDag("2025-01-01")} {
		doorVragen(t, Jeugdhulpvraag{}, jeugdAssen(), func(in *Jeugdhulpvraag) (string, []string, bool) {
			uit, err := ReferYouth(*in, p)
			if err != nil {
				return "", nil, false
			}
			if uit.Gemeente.IsZero() {
				return "onbepaald", uit.Ontbreekt, true
			}
			return string(uit.Grondslag.Waarde) + uit.Gemeente.String(), uit.Ontbreekt, true
		}, "/woonadresGemeente", "/gemeenteVoorVerblijf", "/gemeenteMoederGeboorte", "/feitelijkVerblijf")
	}
}

func TestOnlyWhatDecidesIsAskedAboutShelter(t *testing.T) {
	t.Parallel()
	begin := Aanmelding{Voorziening: Opvang, Gemeente: plaatsA}
	doorVragen(t, begin, aanmeldAssen, func(in *Aanmelding) (string, []string, bool) {
		uit, err := Refer(*in, opDag("2026-07-01"))
		return motivering(uit.EersteOpvang, err)
	})
	doorVragen(t, begin, aanmeldAssen, func(in *Aanmelding) (string, []string, bool) {
		uit, err := Refer(*in, opDag("2026-07-01"))
		return motivering(uit.WarmeOverdracht, err)
	}, "/overdracht/gemeente")
}
