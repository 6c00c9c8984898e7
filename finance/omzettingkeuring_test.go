package finance

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestConversionThatCannotBe(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Ingang, o.Jaren, o.Groei = wmo.Datum{}, 21, getal("2.1")
	p := &o.Producten[0]
	p.Voor, p.Na = vrij(p.Voor), pq("1.00")
	p.Inzet.Maanden = 6
	p.Aanbieders[1] = Productaandeel{"A", getal("0.5")}
	p.Doorgeleid[0] = Doorgeleiding{"gemeente", getal("1"), wmo.MustTarief("1.00")}
	p.Doorgeleid = append(p.Doorgeleid, Doorgeleiding{"buurt", getal("0.1"), wmo.MustTarief("1.00")})
	o.Producten[1].Naam = "individueel"
	o.Producten[1].Aanbieders = nil
	o.Vermeden.Aandeel = getal("1.01")
	_, err := Convert(o, vandaag)
	require.Equal(t, map[string]string{
		"/ingang": CodeOntbreekt, "/jaren": CodeBereik, "/groei": CodeBereik, "/producten/0/voor/toegang": CodeToegang,
		"/producten/0/voor/bijdrage/soort": CodeBijdrage,
		"/producten/0/na/toegang":          CodeToegang, "/producten/0/inzet/maanden": CodeBereik, "/producten/0/aanbieders": CodeAandelen,
		"/producten/0/aanbieders/1/naam": CodeDubbel, "/producten/0/doorgeleid": CodeAandelen, "/producten/0/doorgeleid/0/naar": CodeDubbel,
		"/producten/1/naam": CodeDubbel, "/producten/1/aanbieders": CodeAandelen, "/vermeden/aandeel": CodeBereik,
	}, plaatsenVan(t, err))

	_, err = Convert(Omzetting{Jaren: -1, Overgangskosten: make([]wmo.Bedrag, 30)}, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{CodeNul, CodeOntbreekt, CodeBereik, CodeOntbreekt, CodeTeVeel, CodeOntbreekt}, b.Codes())
	_, err = Convert(Omzetting{Jaren: -1}, vandaag)
	require.ErrorAs(t, err, &b)
	require.NotContains(t, b.Codes(), CodeTeVeel, "what is not there is not too much")
	_, err = Convert(handgerekend(), wmo.Peil{})
	require.Error(t, err)

	o = handgerekend()
	o.Producten = make([]Omzettingsproduct, meesteProducten+1)
	_, err = Convert(o, vandaag)
	require.ErrorContains(t, err, "/producten: 11 is meer dan de 10 die hier mogen staan")
	o = handgerekend()
	o.Ingang = wmo.MustDatum("9998-06-01")
	_, err = Convert(o, vandaag)
	require.ErrorContains(t, err, "/ingang")
	o = handgerekend()
	o.Jaren, o.Groei, o.Producten[0].Inzet.Clienten, o.Producten[1].Inzet.EenhedenPerClient = 20, getal("2"), getal("96"), getal("19074")
	_, err = Convert(o, vandaag)
	require.ErrorContains(t, err, "/producten/0/inzet/clienten: met deze groei")
	require.ErrorContains(t, err, "/producten/1/inzet/eenhedenPerClient")
	o.Producten[0].Inzet.Clienten, o.Producten[1].Inzet.EenhedenPerClient = getal("95"), getal("19073")
	require.NotNil(t, zetOm(t, o).Jaren)
}

// The largest that may be: every amount still fits a document.
func TestLargestConversionCanBeWritten(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Jaren, o.Groei = meesteHorizon, getal("1")
	p := o.Producten[0]
	p.Voor.Tarief, p.Na = tarief("1000000000000.00"), vrij(pq("999999999999.99999"))
	p.Inzet = inzet("100000000", "10000", "999999999999.99999")
	p.Doorgeleid[0].Vergoeding = wmo.MustTarief("1000000000000.00")
	o.Producten = nil
	for i := range meesteProducten {
		p.Naam = fmt.Sprint("p", i)
		o.Producten = append(o.Producten, p)
	}
	b := zetOm(t, o)
	for _, x := range []wmo.Bedrag{b.Totaal.Met.Aanbieders.Resultaat, b.Totaal.Zonder.Gemeente.Netto, b.Totaal.Verschil.Gemeente} {
		tekst, err := x.MarshalText()
		require.NoError(t, err)
		require.NoError(t, new(wmo.Bedrag).UnmarshalText(tekst))
	}
}
