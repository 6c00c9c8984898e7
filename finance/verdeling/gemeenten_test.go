package verdeling

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// maakHuidig makes all take part, now and by codes of now.
func maakHuidig(in any) {
	proef.Plekken[wmo.Periode](reflect.ValueOf(in).Elem(), "", func(v reflect.Value, _ string) { v.SetZero() })
	switch v := in.(type) {
	case *Geldverdeling:
		v.GemeentenOp = wmo.Datum{}
	case *Afrekeningsvraag:
		v.GemeentenOp = wmo.Datum{}
	case *Reservevraag:
		for i := range v.Boekjaren {
			v.Boekjaren[i].Jaar = 2026 + i
			if l := v.Boekjaren[i].Leden; l != nil {
				l.GemeentenOp = wmo.Datum{}
			}
		}
	}
}

// leerdam is a key of Leerdam and its neighbour, with what they went into, as asked.
func leerdam(codes ...string) Geldverdeling {
	een := getal("1")
	in := Geldverdeling{
		Naam: "budget", Bedrag: wmo.MustBedrag("100.00"),
		Sleutel: verdeelsleutel.Sleutel{Naam: "vast", Afgesproken: wmo.Ja, Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarAandeel}}},
	}
	for _, c := range codes {
		in.Deelnemers = append(in.Deelnemers, verdeelsleutel.Deelnemer{Naam: "gemeente " + c, Gemeente: wmo.MustGemeentecode(c), Aandeel: &een})
	}
	return in
}

// The last day of Leerdam and the first of Vijfheerenlanden, and a key of one day that is
// asked about on the other.
func TestMunicipalitiesAreHeldAgainstTheDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		codes    []string
		op, van  string
		melding  string
		plaatsen []string
	}{
		{[]string{"0545", "0707"}, "2018-12-31", "", "", nil},
		{[]string{"0545"}, "2019-01-01", "", "GEB-GEMEENTE-VERVALLEN", []string{"/deelnemers/0/gemeente"}},
		{[]string{"0363", "1961"}, "2018-12-31", "", "GEB-GEMEENTE-NOG-NIET", []string{"/deelnemers/1/gemeente"}},
		{[]string{"0363", "1961"}, "2019-01-01", "", "", nil},
		{[]string{"1961", "0545"}, "2019-01-01", "", "GEB-GEMEENTE-OPGEVOLGD", []string{"/deelnemers/1/gemeente", "/deelnemers/0/gemeente"}},
		{[]string{"0545"}, "2026-01-01", "2018-12-31", "", nil},
		{[]string{"0545"}, "2018-01-01", "2019-01-01", "GEB-GEMEENTE-VERVALLEN", []string{"/deelnemers/0/gemeente"}},
	} {
		in := leerdam(c.codes...)
		if c.van != "" {
			in.GemeentenOp = wmo.MustDatum(c.van)
		}
		uit, err := ShareAmount(in, wmo.PeilOp(wmo.MustDatum(c.op)))
		if c.melding == "" {
			require.NoError(t, err, c)
			require.Equal(t, c.van != "", len(uit.Voorbehouden) == 1, c)
			continue
		}
		var bs wmo.Bevindingen
		require.ErrorAs(t, err, &bs, c)
		require.Equal(t, []string{c.melding}, bs.Codes(), c)
		require.Equal(t, c.plaatsen, bs[0].Plaats, c)
	}
	in := leerdam("0545")
	in.GemeentenOp = wmo.MustDatum("2018-12-31")
	uit, err := ShareAmount(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, wmo.Voorbehoud{
		Code: "GEB-V-GEMEENTEN-OP", Tekst: "de gemeenten zijn die van 2018-12-31, zoals is opgegeven, en niet die van de dag waarover het gaat",
	}, uit.Voorbehouden[0])
	in.Deelnemers[0].Gemeente = wmo.Gemeentecode{}
	_, err = ShareAmount(in, vandaag)
	require.EqualError(t, err, "/gemeentenOp: dit hoort niet bij deelnemers zonder gemeente [DOC-OVERBODIG]")
}

// A member for a while is held against the days that it was one: Leerdam until it went
// into Vijfheerenlanden, and Vijfheerenlanden from then on.
func TestMembersForAWhile(t *testing.T) {
	t.Parallel()
	in := leerdam("0545", "1961")
	in.Deelnemers[0].Geldig = wmo.MustPeriode("2017-01-01", "2018-12-31")
	in.Deelnemers[1].Geldig = wmo.MustPeriode("2019-01-01", "")
	for _, dag := range []string{"2018-12-31", "2019-01-01", "2026-01-01"} {
		_, err := ShareAmount(in, wmo.PeilOp(wmo.MustDatum(dag)))
		require.NoError(t, err, dag)
	}
	in.Deelnemers[0].Geldig = wmo.MustPeriode("2017-01-01", "2019-01-01")
	_, err := ShareAmount(in, wmo.PeilOp(wmo.MustDatum("2020-01-01")))
	require.ErrorContains(t, err, "/deelnemers/0/gemeente: Leerdam (0545) bestaat op 2019-01-01 niet meer")
	in.Deelnemers[0].Geldig = wmo.Periode{}
	in.Deelnemers[1].Geldig = wmo.MustPeriode("2018-12-31", "")
	_, err = ShareAmount(in, wmo.PeilOp(wmo.MustDatum("2018-12-30")))
	require.ErrorContains(t, err, "/deelnemers/1/gemeente: Vijfheerenlanden (1961) bestaat op 2018-12-31 nog niet: pas vanaf 2019-01-01")
}

// Before the tables begin a code that they lack is told, and nothing is refused for it.
func TestBeforeTheTables(t *testing.T) {
	t.Parallel()
	op := wmo.PeilOp(wmo.MustDatum("2014-12-30"))
	in := leerdam("9998")
	uit, err := ShareAmount(in, op)
	require.NoError(t, err)
	require.Equal(t, []string{"GEB-V-VOOR-DE-TABEL"}, codesVan(uit.Voorbehouden))
	af, err := SettleAdvances(Afrekeningsvraag{Naam: "x", Sleutel: &in.Sleutel, Deelnemers: []Afrekendeelnemer{{Deelnemer: in.Deelnemers[0]}}}, op)
	require.NoError(t, err)
	require.Equal(t, []string{"GEB-V-VOOR-DE-TABEL"}, codesVan(af.Voorbehouden))
	res, err := RunReserve(Reservevraag{Naam: "x", Afspraak: Reserveafspraak{Plafond: wmo.MustBedrag("1.00")}, Boekjaren: []Boekjaar{
		{Jaar: 2013, Leden: &Ledenverdeling{Sleutel: in.Sleutel, Deelnemers: in.Deelnemers}},
	}}, op)
	require.NoError(t, err)
	require.Equal(t, []string{"GEB-V-VOOR-DE-TABEL"}, codesVan(res.Voorbehouden))
}

// Without a day only what is wrong on every day is found.
func TestCheckNeedsNoDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		codes []string
		op    string
		want  string
	}{
		{[]string{"0545", "0707"}, "", ""},
		{[]string{"0363", "9998"}, "", "/deelnemers/1/gemeente: geen gemeente heeft of had code 9998"},
		{[]string{"0545", "1961"}, "", "/deelnemers/0/gemeente, /deelnemers/1/gemeente: Leerdam (0545)"},
		{[]string{"0545"}, "2018-12-31", ""},
		{[]string{"0545"}, "2019-01-01", "/deelnemers/0/gemeente: Leerdam (0545) bestaat op 2019-01-01 niet meer"},
	} {
		in := leerdam(c.codes...)
		if c.op != "" {
			in.GemeentenOp = wmo.MustDatum(c.op)
		}
		if err := in.Check(); c.want == "" {
			require.NoError(t, err)
		} else {
			require.ErrorContains(t, err, c.want)
		}
	}
	in := leerdam("9998")
	in.Deelnemers[0].Geldig = wmo.MustPeriode("2018-01-01", "2018-12-31")
	require.ErrorContains(t, in.Check(), "GEB-GEMEENTE-ONBEKEND")
}
