package verdeling

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// nulIsGeenWaarde are the required numbers of which zero says nothing, so that a Go caller
// who left one out is told.
var nulIsGeenWaarde = []string{"Boekjaar.Jaar"}

// nulIsEenWaarde are the others, with what zero says.
var nulIsEenWaarde = map[string]string{
	"Afrekendeelnemer.Voorschot": "er is niets vooruitbetaald",
	"Afrekenreserve.Saldo":       "de reserve is leeg",
	"Boekjaar.Resultaat":         "er is niets over en niets tekort",
	"Geldverdeling.Bedrag":       "er valt niets te verdelen",
	"Reserveafspraak.Plafond":    "de reserve wordt opgeheven",
	"Reservevraag.Beginsaldo":    "de reserve begint leeg",
}

// A reserve that is empty and may hold nothing is none: one of both says something.
func TestTwoZerosTogetherSayNothing(t *testing.T) {
	t.Parallel()
	s := naarInwoners()
	sleutel := &s
	geen := "/afspraak/plafond: een lege reserve met een plafond van nul is er geen [FIN-NUL]"
	for _, c := range []struct{ begin, plafond, want string }{{"0.00", "0.00", geen}, {"0.01", "0.00", ""}, {"0.00", "0.01", ""}} {
		in := Reservevraag{Naam: "x", Beginsaldo: wmo.MustBedrag(c.begin), Afspraak: Reserveafspraak{Plafond: wmo.MustBedrag(c.plafond)}, Boekjaren: []Boekjaar{{Jaar: 2025}}}
		_, err := RunReserve(in, vandaag)
		if c.want == "" {
			require.NoError(t, err, c)
		} else {
			require.EqualError(t, err, c.want, c)
		}
		_, err = SettleAdvances(Afrekeningsvraag{
			Naam: "x", Deelnemers: []Afrekendeelnemer{{Deelnemer: metInwoners(1)[0]}}, Sleutel: sleutel,
			Reserve: &Afrekenreserve{in.Beginsaldo, in.Afspraak},
		}, vandaag)
		require.Equal(t, c.want != "", err != nil)
	}
}
