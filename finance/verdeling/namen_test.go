package verdeling

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// One name in several spellings is one party, and one participant in a stated order.
func TestSpellingsOfOneName(t *testing.T) {
	t.Parallel()
	in := leerdam("0363", "0080", "0599")
	in.Deelnemers[0].Naam, in.Deelnemers[1].Naam, in.Deelnemers[2].Naam = "S\u00fadwest", "Amsterdam", "Rotterdam"
	in.Deelnemers[1].Naam = "Su\u0301dwest"
	_, err := ShareAmount(in, vandaag)
	require.EqualError(t, err, "/deelnemers/0/naam, /deelnemers/1/naam: \"Su\u0301dwest\" staat er twee keer [DOC-DUBBEL]")
	in.Deelnemers[1].Naam, in.Sleutel.Gelijkstand = "Amsterdam", verdeelsleutel.GelijkstandOpgegeven
	in.Sleutel.Volgorde = []string{"ROTTERDAM", " amsterdam", "su\u0301dwest"}
	uit, err := ShareAmount(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, "33.33 33.33 33.34", bedragen(uit.Delen))
	in.Sleutel.Volgorde[2] = "Su dwest"
	_, err = ShareAmount(in, vandaag)
	require.EqualError(t, err, "/sleutel/volgorde: de volgorde noemt niet alle deelnemers [VDS-VOLGORDE]\n"+
		"/sleutel/volgorde/2: \"Su dwest\" is geen deelnemer [VDS-VOLGORDE]")
}
