package bijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Every code stands for one thing.
func TestTheRegisterHoldsTogether(t *testing.T) {
	t.Parallel()
	require.NoError(t, register.Check())
}

func bedrag(s string) *wmo.Bedrag { b := wmo.MustBedrag(s); return &b }

func bedragVan(centen int64) *wmo.Bedrag { b := wmo.BedragOfCenten(centen); return &b }

func op(s string) wmo.Peil { return wmo.PeilOp(wmo.MustDatum(s)) }

// alleen is an unmarried client of 46 in 2026 with support since 2015.
func alleen() Bijdragevraag {
	return Bijdragevraag{
		BurgerlijkeStaat: Ongehuwd, Client: Bijdrageplichtige{Geboortedatum: wmo.MustDatum("1980-05-20"), Verblijfsbijdrage: wmo.Nee, NachtenOpvang: wmo.Nee},
		Voorzieningen: []Bijdragevoorziening{{Vorm: Maatwerk, Waarvoor: VoorOndersteuning, Begindatum: wmo.MustDatum("2015-01-01")}},
	}
}

func met(in Bijdragevraag, inkomen, vermogen string) Bijdragevraag {
	in.Client.Inkomen, in.Client.Vermogen = bedrag(inkomen), bedrag(vermogen)
	return in
}

func verschuldigd(t require.TestingT, in Bijdragevraag, peil wmo.Peil) string {
	uit, err := DetermineContribution(in, peil)
	require.NoError(t, err)
	if uit.Bedrag == nil {
		return ""
	}
	return uit.Bedrag.String()
}
