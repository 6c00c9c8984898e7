package capacity_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// amersfoort is D9: early 2017, adults and youth.
func amersfoort() capacity.Wachtlijst {
	return capacity.Wachtlijst{
		Naam: "Amersfoort", Datum: wmo.MustDatum("2017-01-01"), Groepen: []capacity.Wachtgroep{
			{Naam: "volwassenen", Wachtend: 98, Belangstelling: heel(60)},
			{Naam: "jeugd", Wachtend: 33, Belangstelling: heel(18)},
		},
	}
}

// 209 is not the waiting list, whatever a page calls it.
func TestD9Amersfoort(t *testing.T) {
	t.Parallel()
	s, err := capacity.CountWaiting(amersfoort(), peil)
	require.NoError(t, err)
	var gang []string
	for _, stap := range s.Berekening {
		gang = append(gang, stap.Code+" "+stap.Uitkomst.Waarde)
	}
	require.Equal(t, []string{"CAP-F-WACHTLIJST 131", "CAP-F-BELANGSTELLING 78", "CAP-F-INCLUSIEF-BELANGSTELLING 209"}, gang)
	s.Berekening = nil
	require.Equal(t, capacity.Wachtstand{
		Naam: "Amersfoort", Peil: peil, Datum: wmo.MustDatum("2017-01-01"),
		Wachtlijst: 131, Belangstellingslijst: heel(78), InclusiefBelangstelling: heel(209),
	}, s)
}

func TestUnknownInterestHasNoSum(t *testing.T) {
	t.Parallel()
	w := amersfoort()
	w.Groepen[1].Belangstelling = nil
	s, err := capacity.CountWaiting(w, peil)
	require.NoError(t, err)
	require.Equal(t, 131, s.Wachtlijst)
	require.Nil(t, s.Belangstellingslijst)
	require.Nil(t, s.InclusiefBelangstelling)
	require.Len(t, s.Berekening, 1) // of the waiting list alone
	s.Berekening = wmo.Berekening{}
	tekst, err := json.Marshal(s)
	require.NoError(t, err)
	require.JSONEq(t, `{"naam":"Amersfoort","peil":{"op":"2026-11-23"},"datum":"2017-01-01","wachtlijst":131,"berekening":[]}`, string(tekst))

	w.Groepen[1].Belangstelling = heel(0) // there is one, and nobody is on it
	s, err = capacity.CountWaiting(w, peil)
	require.NoError(t, err)
	require.Equal(t, 60, *s.Belangstellingslijst)
	require.Equal(t, 191, *s.InclusiefBelangstelling)
}

func TestEmptyWaitingList(t *testing.T) {
	t.Parallel()
	s, err := capacity.CountWaiting(capacity.Wachtlijst{
		Datum: wmo.MustDatum("2026-01-01"), Groepen: []capacity.Wachtgroep{{Naam: "allen", Belangstelling: heel(0)}},
	}, peil)
	require.NoError(t, err)
	require.Zero(t, s.Wachtlijst)
	require.Zero(t, *s.Belangstellingslijst)
	require.Zero(t, *s.InclusiefBelangstelling)
}

func TestCountFindings(t *testing.T) {
	t.Parallel()
	for naam, c := range map[string]struct {
		bederf func(w *capacity.Wachtlijst)
		gemeld []string
	}{
		"no day":                 {func(w *capacity.Wachtlijst) { w.Datum = wmo.Datum{} }, []string{"DOC-SLEUTEL-ONTBREEKT /datum"}},
		"nobody to count":        {func(w *capacity.Wachtlijst) { w.Groepen = nil }, []string{"DOC-AANTAL /groepen"}},
		"less than nobody":       {func(w *capacity.Wachtlijst) { w.Groepen[1].Wachtend = -1 }, []string{"DOC-BEREIK /groepen/1/wachtend"}},
		"more than there can be": {func(w *capacity.Wachtlijst) { w.Groepen[0].Wachtend = 1_000_001 }, []string{"DOC-BEREIK /groepen/0/wachtend"}},
		"less than no interest": {func(w *capacity.Wachtlijst) {
			w.Groepen[0].Belangstelling = heel(-1)
		}, []string{"DOC-BEREIK /groepen/0/belangstelling"}},
		"all that is wrong, at once": {func(w *capacity.Wachtlijst) {
			*w = capacity.Wachtlijst{Groepen: []capacity.Wachtgroep{{Wachtend: -1, Belangstelling: heel(-1)}}}
		}, []string{"DOC-SLEUTEL-ONTBREEKT /datum", "DOC-BEREIK /groepen/0/belangstelling", "DOC-BEREIK /groepen/0/wachtend"}},
	} {
		w := amersfoort()
		c.bederf(&w)
		s, err := capacity.CountWaiting(w, peil)
		require.Equal(t, c.gemeld, gemeld(err), "%s: %v", naam, err)
		require.Equal(t, capacity.Wachtstand{}, s, naam)
	}
}
