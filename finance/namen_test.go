package finance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// One name in several spellings is one party, and one participant in a stated order.
func TestSpellingsOfOneName(t *testing.T) {
	t.Parallel()
	in := leerdam("0363", "0080", "0599")
	in.Deelnemers[0].Naam, in.Deelnemers[1].Naam, in.Deelnemers[2].Naam = "S\u00fadwest", "Amsterdam", "Rotterdam"
	in.Deelnemers[1].Naam = "Su\u0301dwest"
	_, err := Distribute(in, vandaag)
	require.EqualError(t, err, "/deelnemers/0/naam, /deelnemers/1/naam: \"Su\u0301dwest\" staat er twee keer [DOC-DUBBEL]")
	in.Deelnemers[1].Naam, in.Sleutel.Gelijkstand = "Amsterdam", OpgegevenVolgorde
	in.Sleutel.Volgorde = []string{"ROTTERDAM", " amsterdam", "su\u0301dwest"}
	uit, err := Distribute(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, "33.33 33.33 33.34", bedragen(uit.Delen))
	in.Sleutel.Volgorde[2] = "Su dwest"
	_, err = Distribute(in, vandaag)
	require.EqualError(t, err, "/sleutel/volgorde: de volgorde noemt niet alle deelnemers [DOC-AANTAL]\n"+
		"/sleutel/volgorde/2: \"Su dwest\" is geen deelnemer [FIN-NAAM]")

	var boek geldboek
	boek.boek("gemeente", "Aanbieder", RedenBetaling, wmo.MustBedrag("1.00"))
	boek.boek("gemeente", "aanbieder ", RedenBetaling, wmo.MustBedrag("2.00"))
	require.Equal(t, []Geldverplaatsing{{"gemeente", "Aanbieder", wmo.MustBedrag("3.00"), RedenBetaling}}, boek.regels)
	saldi := partijsaldi(boek.regels, []Geldverplaatsing{{"GEMEENTE", "AANBIEDER", wmo.MustBedrag("4.00"), RedenBetaling}})
	require.Len(t, saldi, 2)
	require.Equal(t, "1.00", saldi[1].Verschuiving.String())
}
