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
	_, err := ConvertProvision(o, vandaag)
	require.Equal(t, map[string]string{
		"/ingang": "DOC-SLEUTEL-ONTBREEKT", "/jaren": "DOC-BEREIK", "/groei": "DOC-BEREIK", "/vermeden/aandeel": "DOC-BEREIK",
		"/producten/1/aanbieders": "DOC-AANTAL",
	}, plaatsenVan(t, err))
	o.Ingang, o.Jaren, o.Groei, o.Vermeden = wmo.MustDatum("2026-01-01"), 20, getal("1"), nil
	o.Producten[1].Aanbieders = []Productaandeel{{"A", getal("0.9")}}
	_, err = ConvertProvision(o, vandaag)
	require.Equal(t, map[string]string{
		"/producten/0/voor/toegang": "FIN-TOEGANG", "/producten/0/voor/bijdrage/soort": "FIN-BIJDRAGE",
		"/producten/0/na/toegang": "FIN-TOEGANG", "/producten/0/inzet/maanden": "DOC-BEREIK", "/producten/0/aanbieders": "FIN-AANDELEN",
		"/producten/0/aanbieders/0/naam": "DOC-DUBBEL", "/producten/0/doorgeleid": "FIN-AANDELEN", "/producten/0/doorgeleid/0/naar": "DOC-DUBBEL",
		"/producten/0/naam": "DOC-DUBBEL", "/producten/1/aanbieders": "FIN-AANDELEN",
	}, plaatsenVan(t, err))

	_, err = ConvertProvision(Omzetting{Jaren: -1, Overgangskosten: make([]wmo.Bedrag, 30)}, vandaag)
	require.Equal(t, map[string]string{
		"/ingang": "DOC-SLEUTEL-ONTBREEKT", "/jaren": "DOC-BEREIK", "/groei": "DOC-BEREIK", "/naam": "DOC-LENGTE",
		"/overgangskosten": "DOC-AANTAL", "/producten": "DOC-AANTAL",
	}, plaatsenVan(t, err))
	_, err = ConvertProvision(handgerekend(), wmo.Peil{})
	require.Error(t, err)

	o = handgerekend()
	o.Producten = make([]Omzettingsproduct, 11)
	_, err = ConvertProvision(o, vandaag)
	require.EqualError(t, err, "/producten: 11 is te veel; hier passen er hoogstens 10 [DOC-AANTAL]")
	o = handgerekend()
	o.Jaren, o.Overgangskosten = 1, make([]wmo.Bedrag, 2)
	_, err = ConvertProvision(o, vandaag)
	require.EqualError(t, err, "/overgangskosten: 2 is meer dan de 1 jaren van de omzetting [DOC-AANTAL]")
	o = handgerekend()
	o.Ingang = wmo.MustDatum("9998-06-01")
	_, err = ConvertProvision(o, vandaag)
	require.ErrorContains(t, err, "/ingang")
	o = handgerekend()
	o.Jaren, o.Groei, o.Producten[0].Inzet.Clienten, o.Producten[1].Inzet.EenhedenPerClient = 20, getal("2"), getal("96"), getal("19074")
	_, err = ConvertProvision(o, vandaag)
	require.ErrorContains(t, err, "/producten/0/inzet/clienten: met deze groei")
	require.ErrorContains(t, err, "/producten/1/inzet/eenhedenPerClient")
	o.Producten[0].Inzet.Clienten, o.Producten[1].Inzet.EenhedenPerClient = getal("95"), getal("19073")
	require.NotNil(t, zetOm(t, o).Jaren)
}

// The largest that may be: every amount still fits a document.
func TestLargestConversionCanBeWritten(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Jaren, o.Groei = 20, getal("1")
	p := o.Producten[0]
	p.Voor.Tarief, p.Na = tarief("999999999999.99999"), vrij(pq("999999999999.99999"))
	p.Inzet = inzet("100000000", "10000", "999999999999.99999")
	p.Doorgeleid[0].Vergoeding = wmo.MustTarief("999999999999.99999")
	o.Producten = nil
	for i := range 10 {
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
