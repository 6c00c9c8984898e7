package capacity_test

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

var codetype = reflect.TypeFor[wmo.Gemeentecode]()

// codevelden lists where a type of document has a municipality, as patterns of places.
func codevelden(t reflect.Type) []string {
	switch {
	case t == codetype:
		return []string{""}
	case t.Kind() == reflect.Pointer:
		return codevelden(t.Elem())
	case t.Kind() == reflect.Slice:
		return voorzet("/0", codevelden(t.Elem()))
	case t.Kind() == reflect.Struct:
		var vs []string
		for i := range t.NumField() {
			f := t.Field(i)
			if !f.IsExported() {
				continue
			}
			sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if sleutel != "" {
				sleutel = "/" + sleutel
			}
			vs = append(vs, voorzet(sleutel, codevelden(f.Type))...)
		}
		return vs
	}
	return nil
}

func voorzet(voor string, vs []string) []string {
	uit := make([]string, len(vs))
	for i := range vs {
		uit[i] = voor + vs[i]
	}
	return uit
}

// opPlaats is the value at a place of a document.
func opPlaats(v reflect.Value, plaats string) reflect.Value {
	for _, deel := range strings.Split(plaats, "/")[1:] {
		if n, err := strconv.Atoi(deel); err == nil {
			v = v.Index(n)
			continue
		}
		v = v.FieldByIndex(veldVan(v.Type(), deel))
	}
	return v
}

func veldVan(t reflect.Type, sleutel string) []int {
	for _, f := range reflect.VisibleFields(t) {
		if naam, _, _ := strings.Cut(f.Tag.Get("json"), ","); naam == sleutel {
			return f.Index
		}
	}
	panic(sleutel)
}

// vraag is a document with the function that answers it, on one year: 2020.
type vraag struct {
	document any // a pointer
	stel     func() error
}

func vraagVan[In, Uit any](in In, doe func(In, wmo.Peil) (Uit, error)) vraag {
	return vraag{&in, func() error { _, err := doe(in, peil); return err }}
}

// alleVragen is a sound document of every type, with two of everything that can name
// a municipality.
func alleVragen() []vraag {
	plan := denBosch(capacity.Iedereen, passend)
	plan.Periode = jaren("2020-01-01", 1)
	plan.Vormen[0].Begin.Datum = wmo.MustDatum("2020-01-01")
	plan.Vormen[0].Doel = nil
	plan.Vormen[0].Instroom = capacity.Instroom{Soort: capacity.InstroomGeen}
	plan.Verdeelwijzen = []capacity.Verdeelwijze{sleutel(1, 2)}
	plan.Scenarios = []capacity.Marktscenario{krapOfRuim(capacity.Eenmalig)}
	a := inJaar(2020, 1, getal(1))
	o := afspraak(a)
	o.Afspraken = append(o.Afspraken, capacity.Afspraak{Naam: "tweede", Eenheid: capacity.Woningen, Perioden: []capacity.Afspraakperiode{a}})
	o.Indicatoren = denBosch2019().Indicatoren[:1]
	twee := 2
	return []vraag{
		vraagVan(plan, capacity.ProjectOutflow),
		vraagVan(capacity.Verdeling{Begindatum: wmo.MustDatum("2020-01-01"), Totalen: []int{3}, Verdeelwijze: sleutel(1, 2)}, capacity.ApportionHomes),
		vraagVan(o, capacity.FollowAgreements),
		vraagVan(capacity.Doorstroom{Naam: "d", BezettePlaatsen: getal(1), GemiddeldVerblijfMaanden: getal(1)}, capacity.BalanceOccupancy),
		vraagVan(capacity.Telling{Naam: "t", Soort: capacity.TellingAandeel, Aantal: 1, Van: &twee}, capacity.EstimateCount),
		vraagVan(capacity.Wachtlijst{
			Naam: "w", Datum: wmo.MustDatum("2020-01-01"), Groepen: []capacity.Wachtgroep{{Naam: "g", Wachtend: 1}},
		}, capacity.CountWaiting),
	}
}

// In whatever document a municipality is named, one that never was is refused, one that
// is no more is refused and its successor named, and the two of them together too.
func TestEveryMunicipalityIsHeldAgainstItsDay(t *testing.T) {
	t.Parallel()
	code := wmo.MustGemeentecode
	velden := 0
	for _, v := range alleVragen() {
		doc := reflect.ValueOf(v.document).Elem()
		require.NoError(t, v.stel(), doc.Type())
		for _, plaats := range codevelden(doc.Type()) {
			velden++
			zet := func(plaats, c string) { opPlaats(doc, plaats).Set(reflect.ValueOf(code(c))) }
			zet(plaats, "0344")
			require.NoError(t, v.stel(), plaats)

			zet(plaats, "9998")
			require.Equal(t, []string{"GEB-GEMEENTE-ONBEKEND" + " " + plaats}, gemeld(v.stel()))

			zet(plaats, "0545") // Leerdam, until 2019
			err := v.stel()
			require.Equal(t, []string{"GEB-GEMEENTE-VERVALLEN" + " " + plaats}, gemeld(err))
			require.ErrorContains(t, err, "Leerdam (0545) bestaat op 2020-01-01 niet meer: tot en met 2018-12-31; opvolger: Vijfheerenlanden (1961)")

			i := strings.LastIndex(plaats, "/0/") // of the one list that has two
			ander := plaats[:i] + "/1/" + plaats[i+3:]
			zet(ander, "1961")
			err = v.stel()
			require.Equal(t, []string{"GEB-GEMEENTE-OPGEVOLGD" + " " + plaats + " " + ander}, gemeld(err))
			require.ErrorContains(t, err, "dat telt dubbel")

			// Who says that the municipalities are of an earlier day is held against that one.
			opPlaats(doc, ander).SetZero()
			houder := opPlaats(doc, plaats[:strings.LastIndex(plaats[:i], "/")])
			houder.FieldByIndex(veldVan(houder.Type(), "gemeentenOp")).Set(reflect.ValueOf(wmo.MustDatum("2018-12-31")))
			require.NoError(t, v.stel(), plaats)
			zet(ander, "1961")
			require.Equal(t, []string{"GEB-GEMEENTE-NOG-NIET" + " " + ander}, gemeld(v.stel()))
		}
	}
	require.Equal(t, 3, velden, "a plan, a sharing out, an agreement")
}

// A plan over years needs who is there in each of them.
func TestAMunicipalityPerYearOfAPlan(t *testing.T) {
	t.Parallel()
	leerdam, vijf := wmo.MustGemeentecode("0545"), wmo.MustGemeentecode("1961")
	verdeel := func(bederf func(s *capacity.Verdeelwijze), begin string, totalen ...int) (capacity.Toedeling, error) {
		s := sleutel(1, 1, 1)
		s.Deelnemers[0].Gemeente = leerdam
		bederf(&s)
		return capacity.ApportionHomes(capacity.Verdeling{Begindatum: wmo.MustDatum(begin), Totalen: totalen, Verdeelwijze: s}, peil)
	}
	niets := func(*capacity.Verdeelwijze) {}
	_, err := verdeel(niets, "2018-01-01", 3)
	require.NoError(t, err)
	_, err = verdeel(niets, "2018-12-31", 3)
	require.NoError(t, err, "on the first day of the year it was there")
	_, err = verdeel(niets, "2019-01-01", 3)
	require.Equal(t, []string{"GEB-GEMEENTE-VERVALLEN /deelnemers/0/gemeente"}, gemeld(err))
	_, err = verdeel(niets, "2016-01-01", 3, 3, 3, 3, 3, 3)
	require.Equal(t, []string{"GEB-GEMEENTE-VERVALLEN /deelnemers/0/gemeente"}, gemeld(err), "told once")
	require.ErrorContains(t, err, "op 2019-01-01")

	opvolging := func(s *capacity.Verdeelwijze) {
		s.Deelnemers[0].Geldig = totEnMet("2018-12-31")
		s.Deelnemers[1].Gemeente, s.Deelnemers[1].Geldig = vijf, wmo.Vanaf(wmo.MustDatum("2019-01-01"))
	}
	_, err = verdeel(opvolging, "2016-01-01", 3, 3, 3, 3, 3)
	require.NoError(t, err)
	_, err = verdeel(func(s *capacity.Verdeelwijze) { opvolging(s); s.Deelnemers[0].Geldig = totEnMet("2019-01-01") }, "2016-01-01", 3, 3, 3, 3)
	require.Equal(t, []string{"GEB-GEMEENTE-OPGEVOLGD /deelnemers/0/gemeente /deelnemers/1/gemeente"}, gemeld(err))

	// Who takes part in none of the years is held against the day on which it would.
	_, err = verdeel(func(s *capacity.Verdeelwijze) { s.Deelnemers[0].Geldig = wmo.Vanaf(wmo.MustDatum("2019-01-02")) }, "2018-01-01", 3)
	require.Equal(t, []string{"GEB-GEMEENTE-VERVALLEN /deelnemers/0/gemeente"}, gemeld(err))
	_, err = verdeel(func(s *capacity.Verdeelwijze) { s.Deelnemers[0].Geldig = wmo.Vanaf(wmo.MustDatum("2018-06-01")) }, "2018-01-01", 3)
	require.NoError(t, err)

	// Who does is held against those years alone, and not against when it might have begun.
	_, err = verdeel(func(s *capacity.Verdeelwijze) {
		s.Deelnemers[0].Gemeente, s.Deelnemers[0].Geldig = vijf, wmo.Vanaf(wmo.MustDatum("2015-01-01"))
	}, "2019-01-01", 3)
	require.NoError(t, err)

	// One municipality twice in a year counts double; one after the other it does not.
	tweemaal := func(s *capacity.Verdeelwijze) { s.Deelnemers[2].Gemeente = leerdam }
	_, err = verdeel(tweemaal, "2017-01-01", 3, 3)
	require.Equal(t, []string{"DOC-DUBBEL /deelnemers/0/gemeente /deelnemers/2/gemeente"}, gemeld(err))
	require.ErrorContains(t, err, `"0545" staat er twee keer`)
	_, err = verdeel(func(s *capacity.Verdeelwijze) {
		tweemaal(s)
		s.Deelnemers[0].Geldig, s.Deelnemers[2].Geldig = totEnMet("2017-12-31"), wmo.Vanaf(wmo.MustDatum("2018-01-01"))
	}, "2017-01-01", 3, 3)
	require.NoError(t, err)
	_, err = verdeel(func(s *capacity.Verdeelwijze) { tweemaal(s); s.GemeentenOp = wmo.MustDatum("2017-01-01") }, "2020-01-01", 3)
	require.Equal(t, []string{"DOC-DUBBEL /deelnemers/0/gemeente /deelnemers/2/gemeente"}, gemeld(err))

	uit, err := verdeel(func(s *capacity.Verdeelwijze) { s.GemeentenOp = wmo.MustDatum("2018-01-01") }, "2020-01-01", 3)
	require.NoError(t, err)
	require.Equal(t, []string{"GEB-V-GEMEENTEN-OP"}, aangenomen(uit.Voorbehouden))
	require.Equal(t, "de gemeenten zijn die van 2018-01-01, zoals is opgegeven, en niet die van de dag waarover het gaat", uit.Voorbehouden[0].Tekst)
}

// Of a day before the tables begin nothing is denied, and that is told.
func TestBeforeTheTablesACodeIsAReservation(t *testing.T) {
	t.Parallel()
	heeft := func(vs []wmo.Voorbehoud) bool {
		return slices.ContainsFunc(vs, func(v wmo.Voorbehoud) bool { return v.Code == "GEB-V-VOOR-DE-TABEL" })
	}
	s := sleutel(1, 1)
	s.Deelnemers[0].Gemeente = wmo.MustGemeentecode("9998")
	v := capacity.Verdeling{Begindatum: wmo.MustDatum("2010-01-01"), Totalen: []int{2, 2}, Verdeelwijze: s}
	uit, err := capacity.ApportionHomes(v, peil)
	require.NoError(t, err)
	require.True(t, heeft(uit.Voorbehouden))
	v.Deelnemers[0].Gemeente = wmo.MustGemeentecode("0344")
	uit, err = capacity.ApportionHomes(v, peil)
	require.NoError(t, err)
	require.False(t, heeft(uit.Voorbehouden))

	s.Deelnemers[0].Gemeente = wmo.MustGemeentecode("9998")
	o := afspraak(inJaar(2010, 1, getal(1)))
	o.Afspraken[0].Gemeente = wmo.MustGemeentecode("9998")
	require.True(t, heeft(volg(t, o).Voorbehouden))
	plan := denBosch(capacity.Iedereen, passend)
	plan.Periode, plan.Vormen[0].Begin.Datum = jaren("2010-01-01", 1), wmo.MustDatum("2010-01-01")
	plan.Vormen[0].Doel, plan.Vormen[0].Instroom = nil, capacity.Instroom{Soort: capacity.InstroomGeen}
	plan.Verdeelwijzen = []capacity.Verdeelwijze{s}
	pad, err := capacity.ProjectOutflow(plan, peil)
	require.NoError(t, err)
	require.True(t, heeft(pad.Voorbehouden))
}

// An agreement is held against the first day of each of its periods, and beside whoever
// has one then.
func TestAMunicipalityPerPeriodOfAnAgreement(t *testing.T) {
	t.Parallel()
	o := afspraak(inJaar(2017, 1, getal(1)), inJaar(2018, 1, getal(1)))
	o.Afspraken[0].Gemeente = wmo.MustGemeentecode("0545")
	na := afspraak(inJaar(2019, 1, getal(1))).Afspraken[0]
	na.Naam, na.Gemeente = "opvolger", wmo.MustGemeentecode("1961")
	o.Afspraken = append(o.Afspraken, na)
	volg(t, o)
	o.Afspraken[0].Perioden = append(o.Afspraken[0].Perioden, inJaar(2019, 1, getal(1)))
	_, err := capacity.FollowAgreements(o, peil)
	require.Equal(t, []string{"GEB-GEMEENTE-OPGEVOLGD /afspraken/0/gemeente /afspraken/1/gemeente"}, gemeld(err))
	o.Afspraken[1].Naam, o.Afspraken[1].Gemeente = "extra", wmo.MustGemeentecode("0545")
	o.Afspraken[0].Perioden, o.Afspraken[1].Perioden = o.Afspraken[0].Perioden[:2], o.Afspraken[0].Perioden[:2]
	volg(t, o) // two agreements of one municipality are two agreements
}

// Fifty years is the most a plan or a sharing out may run, and a key of the most
// participants is still checked.
func TestTheLongestAndTheLargest(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, passend)
	plan.Vormen[0].Doel, plan.Vormen[0].Instroom = nil, capacity.Instroom{Soort: capacity.InstroomGeen}
	for n, want := range map[int][]string{50: nil, 51: {"CAP-PERIODE /periode"}} {
		plan.Periode = jaren("2016-01-01", n)
		_, err := capacity.ProjectOutflow(plan, peil)
		require.Equal(t, want, gemeld(err), n)
	}
	s := sleutel(make([]float64, 500)...)
	for i := range s.Deelnemers {
		s.Deelnemers[i].Naam, s.Deelnemers[i].Herkomst = "deelnemer "+strconv.Itoa(i), exact(1)
	}
	s.Deelnemers[499].Gemeente = wmo.MustGemeentecode("9998")
	v := capacity.Verdeling{Begindatum: wmo.MustDatum("2016-01-01"), Totalen: make([]int, 50), Verdeelwijze: s}
	_, err := capacity.ApportionHomes(v, peil)
	require.Equal(t, []string{"GEB-GEMEENTE-ONBEKEND /deelnemers/499/gemeente"}, gemeld(err))
	v.Deelnemers = append(v.Deelnemers, capacity.Deelnemer{Deelnemer: verdeelsleutel.Deelnemer{Naam: "een te veel"}})
	_, err = capacity.ApportionHomes(v, peil)
	require.Equal(t, []string{"DOC-AANTAL /deelnemers"}, gemeld(err))
}
