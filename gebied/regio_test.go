package gebied

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func leden(t *testing.T, regio, dag string) Ledenlijst {
	t.Helper()
	uit, err := ListMembers(Ledenvraag{Regio: regio}, peil(dag))
	require.NoError(t, err)
	return uit
}

func centrum(t *testing.T, gemeente, dag string) Centrum {
	t.Helper()
	uit, err := FindCentre(Centrumvraag{Gemeente: code(gemeente)}, peil(dag))
	require.NoError(t, err)
	return uit
}

func voorbehoudcodes(vs []wmo.Voorbehoud) []string {
	uit := []string{}
	for _, v := range vs {
		uit = append(uit, v.Code)
	}
	return uit
}

func TestMembersMeierij(t *testing.T) {
	const regio = "meierij-bommelerwaard"
	l := leden(t, regio, "2016-06-01")
	require.Equal(t, []string{
		"Maasdriel", "Zaltbommel", "Boxtel", "Haaren", "'s-Hertogenbosch", "Schijndel", "Sint-Michielsgestel", "Vught",
	}, ledennamen(l))
	require.Equal(t, wmo.Beleid, l.Zekerheid)
	// Veghel and Sint-Oedenrode became Meierijstad later; in 2016 they were no
	// members here, and where they were is not known.
	require.Len(t, l.Mogelijk, 2)
	require.Equal(t, []string{"GEB-V-NIET-GEPLAATST", "GEB-V-NIET-GEPLAATST"}, voorbehoudcodes(l.Voorbehouden))

	l = leden(t, regio, "2018-01-01")
	require.Equal(t, []string{
		"Maasdriel", "Zaltbommel", "Boxtel", "Haaren", "'s-Hertogenbosch", "Sint-Michielsgestel", "Vught", "Meierijstad",
	}, ledennamen(l))
	require.Equal(t, wmo.Aanname, l.Zekerheid)
	require.Equal(t, []string{"GEB-V-NIET-BEVESTIGD"}, voorbehoudcodes(l.Voorbehouden), "one source, told once")
	require.Contains(t, l.Voorbehouden[0].Tekst, "(afgeleid): Maasdriel, Zaltbommel, Boxtel, Haaren")
	require.Contains(t, l.Voorbehouden[0].Bron.Adres, "CVDR637541")

	l = leden(t, regio, "2020-12-31")
	require.Len(t, l.Leden, 8)
	require.Equal(t, wmo.Beleid, l.Zekerheid)
	require.Empty(t, l.Voorbehouden)

	zeven := []string{"Maasdriel", "Zaltbommel", "Boxtel", "'s-Hertogenbosch", "Sint-Michielsgestel", "Vught", "Meierijstad"}
	for _, dag := range []string{"2021-01-01", "2025-12-31", "2026-01-01", "2026-11-22"} {
		l = leden(t, regio, dag)
		require.Equal(t, zeven, ledennamen(l), dag)
		require.Equal(t, wmo.Beleid, l.Zekerheid)
		require.Empty(t, l.Mogelijk)
		require.Equal(t, "'s-Hertogenbosch", l.Centrumgemeente.Naam)
	}
}

// In Groningen the region is the province, on every day.
func TestMembersGroningen(t *testing.T) {
	for dag, aantal := range map[string]int{
		"2015-01-01": 23, "2016-06-01": 23, "2017-12-31": 23, "2018-01-01": 20, "2018-12-31": 20,
		"2019-01-01": 12, "2020-12-31": 12, "2021-01-01": 10, "2023-12-31": 10, "2024-01-01": 10, "2026-01-01": 10,
	} {
		l := leden(t, "groningen", dag)
		require.Len(t, l.Leden, aantal, dag)
		require.Empty(t, l.Mogelijk)
		provincie, err := ListMunicipalities(Gemeentenvraag{Provincie: "Groningen"}, peil(dag))
		require.NoError(t, err)
		for i, gm := range provincie.Gemeenten {
			require.Equal(t, gm, l.Leden[i].Gemeente, dag)
		}
		zeker := wmo.Aanname
		if jaar := wmo.MustDatum(dag).Jaar(); jaar == 2019 || jaar == 2020 || jaar >= 2024 {
			zeker = wmo.Beleid
		}
		require.Equal(t, zeker, l.Zekerheid, dag)
	}
}

func TestMembersGooi(t *testing.T) {
	for dag, aantal := range map[string]int{"2021-12-31": 8, "2022-03-23": 8, "2022-03-24": 7, "2026-11-22": 7} {
		l := leden(t, "gooi-vechtstreek", dag)
		require.Len(t, l.Leden, aantal, dag)
		require.Equal(t, aantal == 8, slices.Contains(ledennamen(l), "Weesp"))
	}
	require.Equal(t, "gooi-vechtstreek", centrum(t, "0457", "2022-03-23").Plaats.Regio)
	_, err := FindCentre(Centrumvraag{Gemeente: code("0457")}, peil("2022-03-24"))
	require.Equal(t, []string{"GEB-GEMEENTE-VERVALLEN"}, codes(t, err))
}

func TestMembersBreda(t *testing.T) {
	require.Len(t, leden(t, "breda", "2020-12-15").Leden, 10)
	l := leden(t, "breda", "2022-04-01")
	require.Len(t, l.Leden, 8)
	require.Equal(t, wmo.Beleid, l.Zekerheid)
	require.Len(t, l.Mogelijk, 2)
	l = leden(t, "breda", "2024-01-01")
	require.Len(t, l.Leden, 10)
	require.Equal(t, []string{"GEB-V-NIET-BEVESTIGD", "GEB-V-ALLEEN-OPVANG"}, voorbehoudcodes(l.Voorbehouden))
}

func TestCentre(t *testing.T) {
	for _, c := range []struct {
		naam, gemeente, dag string
		regio, uitvoerder   string
		status              Status
		zekerheid           wmo.Zekerheid
		voorbehouden        []string
	}{
		{"confirmed", "0865", "2026-01-01", "meierij-bommelerwaard", "'s-Hertogenbosch", StatusBevestigd, wmo.Beleid, []string{}},
		{"inferred", "0355", "2023-01-01", "u16", "Utrecht", StatusAfgeleid, wmo.Aanname, []string{"GEB-V-NIET-BEVESTIGD"}},
		{"remembered", "0267", "2023-01-01", "amersfoort", "Amersfoort", StatusHerinnerd, wmo.Aanname, []string{"GEB-V-NIET-BEVESTIGD"}},
		{"before its source", "0228", "2022-06-23", "valleiregio", "Ede", StatusAangenomen, wmo.Aanname, []string{"GEB-V-NIET-BEVESTIGD"}},
		{"on the day of its source", "0228", "2022-06-24", "valleiregio", "Ede", StatusBevestigd, wmo.Beleid, []string{}},
		{"a month as source", "1978", "2022-03-01", "zhz", "Dordrecht", StatusBevestigd, wmo.Beleid, []string{}},
		{"eve of that month", "1978", "2022-02-28", "zhz", "Dordrecht", StatusAangenomen, wmo.Aanname, []string{"GEB-V-NIET-BEVESTIGD"}},
		{"source without a day", "1581", "2026-11-21", "u16", "Utrecht", StatusAangenomen, wmo.Aanname, []string{"GEB-V-NIET-BEVESTIGD"}},
		{"from the day of the table", "1581", "2026-11-22", "u16", "Utrecht", StatusBevestigd, wmo.Beleid, []string{}},
		{"opvang only", "0794", "2020-01-01", "peel", "Helmond", StatusBevestigd, wmo.Beleid, []string{"GEB-V-ALLEEN-OPVANG"}},
		{"its successor is in one region", "0370", "2021-12-31", "waterland", "Purmerend", StatusAangenomen, wmo.Aanname, []string{"GEB-V-NIET-BEVESTIGD"}},
		{"another executes", "0230", "2018-01-01", "noord-veluwe", "Harderwijk", StatusBevestigd, wmo.Beleid, []string{}},
		{"before that", "0230", "2017-12-31", "noord-veluwe", "Zwolle", StatusAangenomen, wmo.Aanname, []string{"GEB-V-NIET-BEVESTIGD"}},
		{"Veenendaal then", "0345", "2019-06-01", "amersfoort", "Amersfoort", StatusBevestigd, wmo.Beleid, []string{}},
		{"Veenendaal in between", "0345", "2021-12-31", "amersfoort", "Amersfoort", StatusAfgeleid, wmo.Aanname, []string{"GEB-V-NIET-BEVESTIGD"}},
		{"Veenendaal now", "0345", "2022-06-24", "valleiregio", "Ede", StatusBevestigd, wmo.Beleid, []string{}},
		{"Vianen", "0620", "2018-12-31", "u16", "Utrecht", StatusBevestigd, wmo.Beleid, []string{}},
		{"Leerdam", "0545", "2018-12-31", "zhz", "Dordrecht", StatusBevestigd, wmo.Beleid, []string{}},
		{"Vijfheerenlanden", "1961", "2020-01-01", "u16", "Utrecht", StatusBevestigd, wmo.Beleid, []string{}},
		{"Vlagtwedde", "0048", "2017-12-31", "groningen", "Groningen", StatusAfgeleid, wmo.Aanname, []string{"GEB-V-NIET-BEVESTIGD"}},
		{"Haaren on its last day", "0788", "2020-12-31", "meierij-bommelerwaard", "'s-Hertogenbosch", StatusBevestigd, wmo.Beleid, []string{}},
	} {
		t.Run(c.naam, func(t *testing.T) {
			uit := centrum(t, c.gemeente, c.dag)
			require.NotNil(t, uit.Plaats)
			require.Equal(t, c.regio, uit.Plaats.Regio)
			require.Equal(t, c.uitvoerder, uit.Plaats.Uitvoerder.Naam)
			require.Equal(t, c.status, uit.Plaats.Grond.Status)
			require.Equal(t, c.zekerheid, uit.Plaats.Zekerheid)
			require.Empty(t, uit.Mogelijk)
			require.Equal(t, c.voorbehouden, voorbehoudcodes(uit.Voorbehouden))
			for _, v := range uit.Voorbehouden {
				require.NotNil(t, v.Bron)
				require.NotEmpty(t, v.Bron.Adres)
			}
		})
	}
}

func TestCentreOnbekend(t *testing.T) {
	for _, c := range []struct {
		naam, gemeente, dag string
		mogelijk            []string
	}{
		{"moved on a day that was not seen", "0345", "2022-03-01", []string{"amersfoort", "valleiregio"}},
		{"not on the list of 2016", "0860", "2016-06-01", []string{"meierij-bommelerwaard"}},
		{"made of two regions", "1961", "2019-07-01", []string{"u16", "zhz"}},
		{"dropped from the list", "1723", "2022-04-01", []string{"breda"}},
		{"before beschermd wonen came to municipalities", "1671", "2014-12-31", []string{"meierij-bommelerwaard", "noordoost-brabant"}},
	} {
		t.Run(c.naam, func(t *testing.T) {
			uit := centrum(t, c.gemeente, c.dag)
			require.Nil(t, uit.Plaats)
			var regios []string
			for _, p := range uit.Mogelijk {
				regios = append(regios, p.Regio)
				require.Equal(t, wmo.Aanname, p.Zekerheid)
			}
			require.Equal(t, c.mogelijk, regios)
			require.Equal(t, []string{"GEB-V-NIET-GEPLAATST"}, voorbehoudcodes(uit.Voorbehouden))
		})
	}
}

// Without a list, a municipality whose successors lie in several regions is in
// none of them; the one where most of it went goes first.
func TestSplitsingOverRegios(t *testing.T) {
	tabel, err := EmbeddedRegiotabel()
	require.NoError(t, err)
	for i := range tabel.Regios {
		tabel.Regios[i].Leden = slices.DeleteFunc(tabel.Regios[i].Leden, func(l Lidmaatschap) bool { return l.Gemeente == code("0788") })
	}
	uit, err := FindCentre(Centrumvraag{Gemeente: code("0788"), Tabel: &tabel}, peil("2018-01-01"))
	require.NoError(t, err)
	require.Nil(t, uit.Plaats)
	require.Equal(t, "hart-van-brabant", uit.Mogelijk[0].Regio)
	require.Equal(t, "meierij-bommelerwaard", uit.Mogelijk[1].Regio)
	require.Len(t, uit.Mogelijk, 2)
}

// On every day that something changes, each municipality has a place, except the
// seven of which it is known that it is not known. That it has one only, Check tells.
func TestTabelDektElkeDag(t *testing.T) {
	g, d := gelezen(t), ingedeeld(t)
	require.NoError(t, d.Check())
	require.Len(t, d.Regios, 45)
	centra := map[wmo.Gemeentecode]bool{}
	var dagen []wmo.Datum
	for i := range d.Regios {
		centra[d.Regios[i].Centrumgemeente] = true
		for _, l := range d.Regios[i].Leden {
			require.NoError(t, l.Bron.Check())
			require.Equal(t, l.Status.Zekerheid(), l.Bron.Zekerheid)
			dagen = append(dagen, l.Geldt.Begindatum)
		}
	}
	require.Len(t, centra, 43)
	slices.SortFunc(dagen, wmo.Datum.Compare)
	for _, dag := range slices.Compact(append(dagen, wmo.MustDatum("2026-11-22"))) {
		zonder := map[string]bool{}
		for _, gm := range g.gemeenten {
			if !gm.Bestaat.Bevat(dag) {
				continue
			}
			if _, ok := d.opDag(gm.Code, dag); !ok {
				zonder[gm.Naam] = true
			}
		}
		for naam := range zonder {
			require.Contains(t, []string{"Veghel", "Sint-Oedenrode", "Veenendaal", "Vijfheerenlanden", "Alphen-Chaam", "Baarle-Nassau", "Schinnen"}, naam, dag)
		}
		require.True(t, dag.Before(wmo.MustDatum("2024-01-01")) || len(zonder) == 0)
	}
}

// Whoever is named by a source is placed by that source, and not by the row of what it
// went into: no remark about a region names a municipality that ended and has no row of
// its own, and none has a row of its own for one stretch of days and borrows for another.
func TestAMemberIsPlacedByTheSourceThatNamesIt(t *testing.T) {
	g, d := gelezen(t), ingedeeld(t)
	alleenHerindeling := map[string]string{
		"Beemster": "the remark tells what it went into; that the source names it was not noted",
		"Cuijk":    "part of the name of Land van Cuijk",
	}
	var opmerkingen []string
	eigen, geleend := map[string]bool{}, map[string]bool{}
	for _, r := range d.Regios {
		for _, l := range r.Leden {
			opmerkingen = append(opmerkingen, l.Opmerking)
			naam := g.gemeente(l.Gemeente).Naam
			if strings.HasPrefix(l.Opmerking, "opgenomen als voorganger van ") {
				geleend[naam] = true
			} else {
				eigen[naam] = true
			}
		}
	}
	alles := strings.Join(opmerkingen, "\n")
	for naam := range geleend {
		require.False(t, eigen[naam], "%s has a source of its own", naam)
		if _, ok := alleenHerindeling[naam]; !ok {
			require.NotContains(t, alles, naam, "a source names it")
		}
	}
	for naam := range alleenHerindeling {
		require.True(t, geleend[naam], naam)
	}
	require.Len(t, geleend, 41)
}

// Sources older than that of the row of today name these.
func TestPlacesByOlderSources(t *testing.T) {
	for _, c := range []struct {
		gemeente, dag, regio string
		status               Status
		jaar                 string
	}{
		{"0689", "2016-03-07", "zhz", StatusAangenomen, "2016"},
		{"0689", "2016-03-08", "zhz", StatusBevestigd, "2016"},
		{"0689", "2018-12-31", "zhz", StatusBevestigd, "2016"},
		{"1927", "2016-03-07", "zhz", StatusAangenomen, "2016"},
		{"1927", "2016-03-08", "zhz", StatusBevestigd, "2016"},
		{"0951", "2015-01-01", "parkstad", StatusBevestigd, "2015"},
		{"0881", "2018-12-31", "parkstad", StatusBevestigd, "2015"},
		{"0917", "2015-01-01", "parkstad", StatusBevestigd, "2015"},
		{"0620", "2017-12-31", "u16", StatusAangenomen, "2018"},
		{"0268", "2015-01-01", "nijmegen", StatusBevestigd, "2015"},
		{"0202", "2016-12-31", "centraal-gelderland", StatusAangenomen, "2022"},
		{"0202", "2017-01-01", "centraal-gelderland", StatusBevestigd, "2017"},
		{"0855", "2018-10-29", "hart-van-brabant", StatusAangenomen, "2020"},
		{"0855", "2018-10-30", "hart-van-brabant", StatusBevestigd, "2018"},
		{"0150", "2015-01-01", "deventer", StatusBevestigd, "2023"},
		{"0301", "2022-12-31", "deventer", StatusAfgeleid, "2024"},
		{"0301", "2023-01-01", "deventer", StatusBevestigd, "2023"},
		{"0758", "2020-12-14", "breda", StatusAangenomen, "2022"},
		{"0758", "2020-12-15", "breda", StatusBevestigd, "2020"},
		{"1709", "2020-12-15", "breda", StatusBevestigd, "2020"},
		{"0183", "2019-05-06", "almelo", StatusAangenomen, "2022"},
		{"0183", "2019-05-07", "almelo", StatusAfgeleid, "2022"},
		{"0983", "2020-01-01", "nml", StatusBevestigd, "2020"},
		{"0984", "2019-12-31", "nml", StatusAangenomen, "2020"},
		{"0327", "2023-01-01", "amersfoort", StatusBevestigd, "2023"},
		{"0327", "2023-12-31", "amersfoort", StatusBevestigd, "2023"},
		{"0327", "2024-01-01", "amersfoort", StatusHerinnerd, "2020"},
		{"0518", "2020-03-31", "haaglanden", StatusAangenomen, "2023"},
		{"0518", "2020-04-01", "haaglanden", StatusBevestigd, "2020"},
	} {
		uit := centrum(t, c.gemeente, c.dag)
		require.NotNil(t, uit.Plaats, c)
		require.Equal(t, c.regio, uit.Plaats.Regio, c)
		require.Equal(t, c.status, uit.Plaats.Grond.Status, c)
		require.Equal(t, c.jaar, uit.Plaats.Grond.Bron.Versie.String()[:4], c)
	}
	require.Equal(t, []string{"GEB-V-ALLEEN-OPVANG"}, voorbehoudcodes(centrum(t, "0327", "2023-06-01").Voorbehouden))
	require.Empty(t, centrum(t, "0518", "2026-01-01").Voorbehouden, "beschermd wonen too")
	schinnen := centrum(t, "0962", "2018-12-31")
	require.Nil(t, schinnen.Plaats)
	require.Equal(t, "parkstad", schinnen.Mogelijk[0].Regio)
}

// The table of today has the rows that were assembled: 313 confirmed, 25
// inferred, 4 remembered.
func TestStatusVandaag(t *testing.T) {
	tabel, err := EmbeddedRegiotabel()
	require.NoError(t, err)
	aantal, opvang := map[Status]int{}, 0
	for _, r := range tabel.Regios {
		for _, l := range r.Leden {
			if l.Geldt.Bevat(wmo.MustDatum("2026-11-22")) {
				aantal[l.Status]++
				if l.AlleenOpvang && l.Status == StatusBevestigd {
					opvang++
				}
			}
		}
	}
	require.Equal(t, map[Status]int{StatusBevestigd: 313, StatusAfgeleid: 25, StatusHerinnerd: 4}, aantal)
	require.Equal(t, 17, opvang)
}

func TestMembersOnbekend(t *testing.T) {
	_, err := ListMembers(Ledenvraag{Regio: "drechtsteden"}, peil("2026-01-01"))
	require.Equal(t, []string{"GEB-REGIO-ONBEKEND"}, codes(t, err))
	var geen *GeenGegevens
	_, err = ListMembers(Ledenvraag{Regio: "u16"}, peil("2014-12-31"))
	require.ErrorAs(t, err, &geen)
	require.EqualError(t, err, "regio U16 op 2014-12-31: niets over bekend, wel vanaf 2015-01-01")

	tabel := eigen()
	rijen := tabel.Regios[0].Leden
	rijen[1].Geldt.Einddatum = wmo.MustDatum("2024-06-30")
	slices.Reverse(rijen) // the stretch of a region does not depend on the order of its rows
	rijen[2].Geldt.Begindatum = wmo.MustDatum("2019-01-01")
	_, err = ListMembers(Ledenvraag{Regio: "meierij", Tabel: &tabel}, peil("2018-12-31"))
	require.EqualError(t, err, "regio Meierij op 2018-12-31: niets over bekend, wel 2019-01-01 t/m 2024-12-31")
}

// eigen is a table as a user writes it.
func eigen() Regiotabel {
	bron := wmo.Bron{Regeling: "Centrumregeling", Adres: "https://voorbeeld.nl", Zekerheid: wmo.Beleid}
	d := wmo.MustDatum
	return Regiotabel{Naam: "eigen", Datum: d("2024-01-01"), Regios: []Regio{{
		Code: "meierij", Naam: "Meierij", Centrumgemeente: code("0796"), Leden: []Lidmaatschap{
			{Gemeente: code("0865"), Geldt: wmo.Periode{Begindatum: d("2020-01-01"), Einddatum: d("2021-12-31")}, Status: StatusBevestigd, Bron: bron},
			{Gemeente: code("0865"), Geldt: wmo.Vanaf(d("2023-01-01")), Status: StatusBevestigd, Bron: bron},
			{Gemeente: code("0796"), Geldt: wmo.Periode{Begindatum: d("2020-01-01"), Einddatum: d("2024-12-31")}, Status: StatusHerinnerd, Bron: bron},
		},
	}}}
}

func TestEigenTabel(t *testing.T) {
	tabel := eigen()
	require.NoError(t, tabel.Check())
	vraag := Ledenvraag{Regio: "meierij", Tabel: &tabel}
	l, err := ListMembers(vraag, peil("2022-06-01"))
	require.NoError(t, err)
	require.Equal(t, []string{"'s-Hertogenbosch"}, ledennamen(l))
	require.Equal(t, "Vught", l.Mogelijk[0].Naam)
	l, err = ListMembers(vraag, peil("2025-01-01"))
	require.NoError(t, err)
	require.Equal(t, []string{"Vught"}, ledennamen(l))
	require.Equal(t, wmo.Beleid, l.Zekerheid)

	// A source that is itself no more than reasoning makes the row no firmer.
	tabel.Regios[0].Leden[1].Bron.Zekerheid = wmo.Aanname
	l, err = ListMembers(vraag, peil("2025-01-01"))
	require.NoError(t, err)
	require.Equal(t, wmo.Aanname, l.Zekerheid)

	// A day in a gap: no members, and no certainty about that.
	tabel.Regios[0].Leden = tabel.Regios[0].Leden[:2]
	l, err = ListMembers(vraag, peil("2022-06-01"))
	require.NoError(t, err)
	require.Empty(t, l.Leden)
	require.Equal(t, wmo.Aanname, l.Zekerheid)

	c, err := FindCentre(Centrumvraag{Gemeente: code("0363"), Tabel: &tabel}, peil("2025-01-01"))
	require.NoError(t, err)
	require.Nil(t, c.Plaats)
	require.Empty(t, c.Mogelijk)
	require.Contains(t, c.Voorbehouden[0].Tekst, "geen die de tabel noemt")
}

func TestEigenTabelAlleBevindingen(t *testing.T) {
	tabel := eigen()
	r := &tabel.Regios[0]
	d := wmo.MustDatum
	r.Leden[0].Geldt.Einddatum = d("2023-01-01")                                                     // overlaps the next row
	nog := r.Leden[1]                                                                                //
	nog.Gemeente, nog.Geldt, nog.Uitvoerder = code("0788"), wmo.Vanaf(d("2020-01-01")), code("9999") // Haaren ends; no such executor
	r.Leden = append(r.Leden, nog)
	tabel.Regios = append(tabel.Regios,
		Regio{Code: "meierij", Naam: "meierij ", Centrumgemeente: code("1948"), Leden: []Lidmaatschap{{
			Gemeente: code("1948"), Geldt: wmo.Vanaf(d("2016-01-01")), Status: StatusBevestigd, Bron: nog.Bron, // Meierijstad is of 2017
		}}})
	_, err := ListMembers(Ledenvraag{Regio: "meierij", Tabel: &tabel}, peil("2025-01-01"))
	require.Equal(t, []gevonden{
		{"/tabel/regios/0/code", "DOC-DUBBEL"},
		{"/tabel/regios/0/leden/0/gemeente", "GEB-LID-DUBBEL"},
		{"/tabel/regios/0/leden/3/gemeente", "GEB-GEMEENTE-VERVALLEN"},
		{"/tabel/regios/0/leden/3/uitvoerder", "GEB-GEMEENTE-ONBEKEND"},
		{"/tabel/regios/0/naam", "DOC-DUBBEL"},
		{"/tabel/regios/1/centrumgemeente", "GEB-GEMEENTE-NOG-NIET"},
		{"/tabel/regios/1/leden/0/gemeente", "GEB-GEMEENTE-NOG-NIET"},
	}, gevondenIn(t, err))
}

// gevonden is the first place of a finding and its code.
type gevonden struct{ plaats, code string }

func gevondenIn(t *testing.T, err error) []gevonden {
	t.Helper()
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	var gs []gevonden
	for _, v := range b {
		gs = append(gs, gevonden{v.Plaats[0], v.Code})
	}
	return gs
}

// What is wrong with one field of a table, all of it at once.
func TestEigenTabelAlleVelden(t *testing.T) {
	tabel := eigen()
	r := &tabel.Regios[0]
	tabel.Naam, tabel.Datum = "", wmo.Datum{}
	r.Naam = "meierij\nbuiten"                                 // on two lines
	r.Leden[0].Geldt.Begindatum = wmo.Datum{}                  // no first day
	r.Leden[2].Status = "verified"                             // an English word
	r.Leden[2].Bron = wmo.Bron{Zekerheid: wmo.Wettekst + 1}    // no source
	r.Leden[2].Geldt.Einddatum = wmo.MustDatum("2019-12-31")   // ends before it begins
	tabel.Regios = append(tabel.Regios, Regio{Naam: "\u00a0"}) // nothing
	_, err := ListMembers(Ledenvraag{Regio: "meierij", Tabel: &tabel}, peil("2025-01-01"))
	require.Equal(t, []gevonden{
		{"/tabel/datum", "DOC-SLEUTEL-ONTBREEKT"},
		{"/tabel/naam", "DOC-LENGTE"},
		{"/tabel/regios/0/leden/0/geldt/begindatum", "DOC-SLEUTEL-ONTBREEKT"},
		{"/tabel/regios/0/leden/2/bron/regeling", "DOC-LENGTE"},
		{"/tabel/regios/0/leden/2/bron/zekerheid", "DOC-WAARDE"},
		{"/tabel/regios/0/leden/2/geldt", "DOC-PERIODE"},
		{"/tabel/regios/0/leden/2/status", "DOC-WAARDE"},
		{"/tabel/regios/0/naam", "DOC-NAAM"},
		{"/tabel/regios/1/centrumgemeente", "DOC-SLEUTEL-ONTBREEKT"},
		{"/tabel/regios/1/code", "DOC-LENGTE"},
		{"/tabel/regios/1/leden", "DOC-AANTAL"},
		{"/tabel/regios/1/naam", "DOC-NAAM"},
	}, gevondenIn(t, err))
	_, err = FindCentre(Centrumvraag{Gemeente: code("0865"), Tabel: &Regiotabel{}}, peil("2025-01-01"))
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT", "DOC-LENGTE", "DOC-AANTAL"}, codes(t, err))
}

// An overlap is found whatever lies between the two rows.
func TestDubbelOverAndereHeen(t *testing.T) {
	tabel := eigen()
	rij := tabel.Regios[0].Leden[1]
	van := func(begin, eind string) Lidmaatschap {
		r := rij
		r.Geldt = wmo.Periode{Begindatum: wmo.MustDatum(begin), Einddatum: wmo.MustDatum(eind)}
		return r
	}
	tabel.Regios[0].Leden = []Lidmaatschap{van("2020-01-01", "2025-12-31"), van("2021-01-01", "2021-12-31"), van("2023-01-01", "2023-12-31")}
	require.Equal(t, []string{"GEB-LID-DUBBEL", "GEB-LID-DUBBEL"}, codes(t, tabel.Check()))
}

// The table goes out as a document and comes back the same; changing it changes
// nothing in the package.
func TestTabelAlsDocument(t *testing.T) {
	tabel, err := EmbeddedRegiotabel()
	require.NoError(t, err)
	b, err := json.Marshal(tabel)
	require.NoError(t, err)
	terug, err := wmo.Decode[Regiotabel](b)
	require.NoError(t, err)
	require.Equal(t, tabel, terug)

	for i := range tabel.Regios {
		tabel.Regios[i].Code = "weg"
		clear(tabel.Regios[i].Leden)
	}
	nog, err := EmbeddedRegiotabel()
	require.NoError(t, err)
	require.Equal(t, terug, nog)

	vraag, err := wmo.Decode[Ledenvraag]([]byte(`{"regio":"u16","tabel":` + string(b) + `}`))
	require.NoError(t, err)
	require.Equal(t, terug, *vraag.Tabel)
	_, err = wmo.Decode[Regiotabel]([]byte(`{"naam":"x","datum":"2024-01-01","regios":[{"code":"a","naam":"A","leden":[]}]}`))
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT", "DOC-AANTAL"}, codes(t, err))
}

func FuzzRegiotabel(f *testing.F) {
	b, err := json.Marshal(eigen())
	require.NoError(f, err)
	f.Add(b)
	f.Fuzz(func(t *testing.T, data []byte) {
		tabel, err := wmo.Decode[Regiotabel](data)
		if err != nil {
			return
		}
		fout := tabel.Check()
		for _, r := range tabel.Regios {
			_, err := ListMembers(Ledenvraag{Regio: r.Code, Tabel: &tabel}, peil("2022-01-01"))
			var b wmo.Bevindingen
			require.Equal(t, fout != nil, errors.As(err, &b))
		}
	})
}

func BenchmarkResolve(b *testing.B) {
	in, p := Opvolgvraag{code("0265")}, peil("2026-01-01")
	for b.Loop() {
		if _, err := FindSuccessors(in, p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMembers(b *testing.B) {
	in, p := Ledenvraag{Regio: "meierij-bommelerwaard"}, peil("2026-01-01")
	for b.Loop() {
		if _, err := ListMembers(in, p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCentre(b *testing.B) {
	in, p := Centrumvraag{Gemeente: code("0865")}, peil("2026-01-01")
	for b.Loop() {
		if _, err := FindCentre(in, p); err != nil {
			b.Fatal(err)
		}
	}
}

// What the first question costs: the municipalities alone, and the regions with them.
func BenchmarkLees(b *testing.B) {
	for b.Loop() {
		if _, err := leesGegevens(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLeesRegios(b *testing.B) {
	for b.Loop() {
		if _, err := leesIndeling(); err != nil {
			b.Fatal(err)
		}
	}
}
