package finance

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/schema"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// gepubliceerd is a published case as the tests of this package use it.
type gepubliceerd struct {
	ID          string          `json:"id"`
	Peil        wmo.Peil        `json:"peil"`
	Invoer      json.RawMessage `json:"invoer"`
	Bevindingen []string        `json:"bevindingen"`
}

// beantwoord lists the published cases of a question that get an answer.
func beantwoord(t *testing.T, naam string) []gepubliceerd {
	t.Helper()
	data, ok := schema.Cases("finance/" + naam)
	require.True(t, ok, naam)
	var gs struct {
		Gevallen []gepubliceerd `json:"gevallen"`
	}
	require.NoError(t, json.Unmarshal(data, &gs))
	var uit []gepubliceerd
	for _, g := range gs.Gevallen {
		if len(g.Bevindingen) == 0 {
			uit = append(uit, g)
		}
	}
	return uit
}

// vraagstuk asks a question with a document of its own type.
func vraagstuk(doe any, in reflect.Value, peil wmo.Peil) (any, error) {
	uit := reflect.ValueOf(doe).Call([]reflect.Value{in, reflect.ValueOf(peil)})
	err, _ := reflect.TypeAssert[error](uit[1])
	return uit[0].Interface(), err
}

// plekken calls doe with every value of a type in a document, and where it stands.
func plekken[T any](v reflect.Value, plaats string, doe func(v reflect.Value, plaats string)) {
	if v.Type() == reflect.TypeFor[T]() {
		doe(v, plaats)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			plekken[T](v.Elem(), plaats, doe)
		}
	case reflect.Slice:
		for j := range v.Len() {
			plekken[T](v.Index(j), plaats+"/"+strconv.Itoa(j), doe)
		}
	case reflect.Struct:
		for _, f := range reflect.VisibleFields(v.Type()) {
			if f.IsExported() && !f.Anonymous && len(f.Index) <= 2 {
				sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				plekken[T](v.FieldByIndex(f.Index), plaats+"/"+sleutel, doe)
			}
		}
	default:
	}
}

// vanOns: a type of a document, and no vocabulary of the root.
func vanOns(t reflect.Type) bool { return strings.HasPrefix(t.PkgPath(), "github.com/bwo-sdk/wmo/") }

// velden are the paths in a type that lead to a field of type T.
func velden[T any](t reflect.Type, pad string, in map[string]bool) {
	switch {
	case t == reflect.TypeFor[T]():
		in[pad] = false
	case t.Kind() == reflect.Pointer, t.Kind() == reflect.Slice:
		velden[T](t.Elem(), pad, in)
	case t.Kind() == reflect.Struct && vanOns(t):
		for _, f := range reflect.VisibleFields(t) {
			if f.IsExported() && !f.Anonymous {
				velden[T](f.Type, pad+"/"+f.Name, in)
			}
		}
	default:
	}
}

// zonderNummers is a place without the indexes, as velden writes it.
func zonderNummers(plaats string) string {
	var uit strings.Builder
	for _, deel := range strings.Split(plaats, "/")[1:] {
		if _, err := strconv.Atoi(deel); err != nil {
			uit.WriteString("/" + strings.ToUpper(deel[:1]) + deel[1:])
		}
	}
	return uit.String()
}

// Wherever a document has a municipality, one that never was is refused, and so is one
// that is gone on the day, with its successor named. Every such field of every question
// is tried.
func TestNoMoneyForMunicipalitiesThatAreNotThere(t *testing.T) {
	t.Parallel()
	for naam, doe := range vragen {
		soort := reflect.TypeOf(doe).In(0)
		gezien := map[string]bool{}
		velden[wmo.Gemeentecode](soort, "", gezien)
		if len(gezien) == 0 {
			continue
		}
		for _, g := range beantwoord(t, naam) {
			for _, c := range []struct{ code, melding, tekst string }{
				{"9998", "GEB-GEMEENTE-ONBEKEND", "geen gemeente heeft of had code 9998"},
				{"0545", "GEB-GEMEENTE-VERVALLEN", "opvolger: Vijfheerenlanden (1961)"},
			} {
				for n := 0; ; n++ {
					in := reflect.New(soort)
					require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
					plaats := zetGemeente(in.Elem(), n, wmo.MustGemeentecode(c.code))
					if plaats == "" {
						break
					}
					maakHuidig(in.Interface())
					_, err := vraagstuk(doe, in.Elem(), wmo.PeilOp(wmo.MustDatum("2026-01-01")))
					var bs wmo.Bevindingen
					require.ErrorAs(t, err, &bs, "%s %s %s", g.ID, plaats, c.code)
					require.True(t, meldt(bs, c.melding, c.tekst, plaats), "%s %s %s: %v", g.ID, plaats, c.code, bs)
					gezien[zonderNummers(plaats)] = true
				}
			}
		}
		for pad, ok := range gezien {
			require.True(t, ok, "%s has no case with %s", naam, pad)
		}
	}
}

// zetGemeente gives the n-th municipality of a document another code and tells where it
// stands; "" when there are fewer.
func zetGemeente(in reflect.Value, n int, code wmo.Gemeentecode) string {
	waar := ""
	plekken[wmo.Gemeentecode](in, "", func(v reflect.Value, plaats string) {
		if n == 0 {
			v.Set(reflect.ValueOf(code))
			waar = plaats
		}
		n--
	})
	return waar
}

// maakHuidig makes all take part, now and by codes of now.
func maakHuidig(in any) {
	plekken[wmo.Periode](reflect.ValueOf(in).Elem(), "", func(v reflect.Value, _ string) { v.SetZero() })
	switch v := in.(type) {
	case *Geldverdeling:
		v.GemeentenOp = wmo.Datum{}
	case *Afrekeningsvraag:
		v.GemeentenOp = wmo.Datum{}
	case *Budgetpad:
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

func meldt(bs wmo.Bevindingen, code, tekst, plaats string) bool {
	return slices.ContainsFunc(bs, func(b wmo.Bevinding) bool {
		return b.Code == code && strings.Contains(b.Bericht, tekst) && slices.Contains(b.Plaats, plaats)
	})
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
		uit, err := Distribute(in, wmo.PeilOp(wmo.MustDatum(c.op)))
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
	uit, err := Distribute(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, wmo.Voorbehoud{
		Code: "GEB-V-GEMEENTEN-OP", Tekst: "de gemeenten zijn die van 2018-12-31, zoals is opgegeven, en niet die van de dag waarover het gaat",
	}, uit.Voorbehouden[0])
	in.Deelnemers[0].Gemeente = wmo.Gemeentecode{}
	_, err = Distribute(in, vandaag)
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
		_, err := Distribute(in, wmo.PeilOp(wmo.MustDatum(dag)))
		require.NoError(t, err, dag)
	}
	in.Deelnemers[0].Geldig = wmo.MustPeriode("2017-01-01", "2019-01-01")
	_, err := Distribute(in, wmo.PeilOp(wmo.MustDatum("2020-01-01")))
	require.ErrorContains(t, err, "/deelnemers/0/gemeente: Leerdam (0545) bestaat op 2019-01-01 niet meer")
	in.Deelnemers[0].Geldig = wmo.Periode{}
	in.Deelnemers[1].Geldig = wmo.MustPeriode("2018-12-31", "")
	_, err = Distribute(in, wmo.PeilOp(wmo.MustDatum("2018-12-30")))
	require.ErrorContains(t, err, "/deelnemers/1/gemeente: Vijfheerenlanden (1961) bestaat op 2018-12-31 nog niet: pas vanaf 2019-01-01")
}

// Before the tables begin a code that they lack is told, and nothing is refused for it.
func TestBeforeTheTables(t *testing.T) {
	t.Parallel()
	op := wmo.PeilOp(wmo.MustDatum("2014-12-30"))
	in := leerdam("9998")
	uit, err := Distribute(in, op)
	require.NoError(t, err)
	require.Equal(t, []string{"GEB-V-VOOR-DE-TABEL"}, codesVan(uit.Voorbehouden))
	af, err := Settle(Afrekeningsvraag{Naam: "x", Sleutel: &in.Sleutel, Deelnemers: []Afrekendeelnemer{{Deelnemer: in.Deelnemers[0]}}}, op)
	require.NoError(t, err)
	require.Equal(t, []string{"GEB-V-VOOR-DE-TABEL"}, codesVan(af.Voorbehouden))
	res, err := Replenish(Reservevraag{Naam: "x", Afspraak: Reserveafspraak{Plafond: wmo.MustBedrag("1.00")}, Boekjaren: []Boekjaar{
		{Jaar: 2013, Leden: &Ledenverdeling{Sleutel: in.Sleutel, Deelnemers: in.Deelnemers}},
	}}, op)
	require.NoError(t, err)
	require.Equal(t, []string{"GEB-V-VOOR-DE-TABEL"}, codesVan(res.Voorbehouden))
	pad := budgetpad("1.00", 2013, 2014, 0, deelnemer("a", "1", "1", 0))
	pad.Deelnemers[0].Gemeente = wmo.MustGemeentecode("9998")
	beeld := plan(t, pad)
	require.Equal(t, "GEB-V-VOOR-DE-TABEL", beeld.Voorbehouden[0].Code)
}

// Each year of a path has its own municipalities; of each the first year is told in which
// it is not there.
func TestEveryYearOfAPathHasItsMunicipalities(t *testing.T) {
	t.Parallel()
	in := budgetpad("1.00", 2017, 2018, 0, deelnemer("Leerdam", "1", "1", 0), deelnemer("Amsterdam", "1", "1", 0))
	in.Deelnemers[0].Gemeente, in.Deelnemers[1].Gemeente = wmo.MustGemeentecode("0545"), wmo.MustGemeentecode("0363")
	plan(t, in)
	in.Tot = 2030
	_, err := PlanBudget(in, vandaag)
	require.EqualError(t, err, "/deelnemers/0/gemeente: Leerdam (0545) bestaat op 2019-01-01 niet meer: tot en met 2018-12-31; "+
		"opvolger: Vijfheerenlanden (1961) [GEB-GEMEENTE-VERVALLEN]")
	in.GemeentenOp = wmo.MustDatum("2018-12-31")
	require.Equal(t, "GEB-V-GEMEENTEN-OP", plan(t, in).Voorbehouden[0].Code)
	in.GemeentenOp = wmo.MustDatum("2019-01-01")
	_, err = PlanBudget(in, vandaag)
	require.ErrorContains(t, err, "GEB-GEMEENTE-VERVALLEN")
	in.GemeentenOp, in.Deelnemers[0].Gemeente = wmo.Datum{}, wmo.MustGemeentecode("1961")
	_, err = PlanBudget(in, vandaag)
	require.ErrorContains(t, err, "/deelnemers/0/gemeente: Vijfheerenlanden (1961) bestaat op 2017-01-01 nog niet")
	in.Van = 2019
	plan(t, in)
	in.Deelnemers = append(in.Deelnemers, in.Deelnemers[1])
	in.Deelnemers[2].Naam, in.Deelnemers[2].Gemeente = "Zederik", wmo.MustGemeentecode("0707")
	_, err = PlanBudget(in, vandaag)
	require.EqualError(t, err, "/deelnemers/2/gemeente, /deelnemers/0/gemeente: Zederik (0707) bestaat op 2019-01-01 niet meer: tot en met 2018-12-31; "+
		"Vijfheerenlanden (1961) kwam ervoor in de plaats en staat er ook, dus dat telt dubbel [GEB-GEMEENTE-OPGEVOLGD]")
}

// Years that cannot be have no municipalities to hold against, and an endless list is not
// looked through.
func TestNoMunicipalitiesOfYearsThatCannotBe(t *testing.T) {
	t.Parallel()
	in := budgetpad("1.00", 2030, 2029, 0, deelnemer("nergens", "1", "1", 0))
	in.Deelnemers[0].Gemeente = wmo.MustGemeentecode("9998")
	_, err := PlanBudget(in, vandaag)
	require.EqualError(t, err, "/tot: 2029 ligt voor 2030 [DOC-PERIODE]")
	in.Tot = 2030
	_, err = PlanBudget(in, vandaag)
	require.ErrorContains(t, err, "/deelnemers/0/gemeente: geen gemeente heeft of had code 9998")
	for len(in.Deelnemers) <= 500 {
		in.Deelnemers = append(in.Deelnemers, in.Deelnemers[0])
	}
	_, err = PlanBudget(in, vandaag)
	require.EqualError(t, err, "/deelnemers: 501 is te veel; hier passen er hoogstens 500 [DOC-AANTAL]")
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

// The municipalities of the decree are those of the day on which it was last read.
func TestGrantsGoToMunicipalitiesThatAreThere(t *testing.T) {
	t.Parallel()
	rijen, err := laadUitkeringen()
	require.NoError(t, err)
	for _, rij := range rijen {
		bs, vs := gebied.CheckOpDag(gelezen, gebied.Vermelding{Gemeente: rij.gemeente, Plaats: rij.naam})
		require.Empty(t, bs)
		require.Empty(t, vs)
	}
}
