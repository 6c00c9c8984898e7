package finance

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func scenario(naam string, schokken ...Schok) Schokscenario {
	return Schokscenario{Naam: naam, Schokken: schokken}
}

func schok(soort Schoksoort, factor string) Schok { return Schok{soort, getal(factor)} }

func genoemd(a Arrangement, naam string) Arrangement {
	a.Naam = naam
	return a
}

// vierVormen pay 70 an hour, 6,500 a result, and 700,000 without and with a corridor.
func vierVormen() []Arrangement {
	ruimte, corridor := genoemd(pq("70.00"), "P×Q met plafond"), genoemd(taak("620000.00"), "taak met corridor")
	ruimte.Bestedingsruimte = bedrag("700000.00")
	corridor.Corridor = &Corridor{Bandbreedte: getal("0.05"), AandeelBoven: getal("0.5"), AandeelOnder: getal("0.25")}
	return []Arrangement{pq("70.00"), ruimte, output("6500.00"), taak("700000.00"), corridor}
}

func saldo(t *testing.T, in Saldovraag) Saldo {
	t.Helper()
	s, err := AssessBalance(in, vandaag)
	require.NoError(t, err)
	return s
}

// One client more on a hundred is one percent volume: +800, +300, −6,200 for the
// provider, and the municipality pays 7,000, 6,500 and nothing.
func TestOneClientMoreAsAShock(t *testing.T) {
	t.Parallel()
	s := saldo(t, Saldovraag{
		Naam: "x", Begroting: wmo.MustBedrag("700000.00"), Vormen: vierVormen(), Inzet: inzet("100", "100", "62.00"),
		Scenarios: []Schokscenario{scenario("één cliënt meer", schok(SchokVolume, "1.01"))},
	})
	for i, w := range []struct{ kosten, gemeente, aanbieder, saldo, tekort string }{
		{"6200.00", "7000.00", "-800.00", "-7000.00", "gemeente"},
		{"6200.00", "0.00", "6200.00", "0.00", "geen"}, // the ceiling was full
		{"6200.00", "6500.00", "-300.00", "43500.00", "geen"},
		{"6200.00", "0.00", "6200.00", "0.00", "geen"},
		{"6200.00", "0.00", "6200.00", "80000.00", "aanbieder"}, // inside the corridor
	} {
		v, d := s.Scenarios[1].Vormen[i], s.Scenarios[1].Delingen[i]
		require.Equal(t, w.kosten, d.Kosten.String(), v.Vorm)
		require.Equal(t, w.gemeente, d.Gemeente.String(), v.Vorm)
		require.Equal(t, w.aanbieder, d.Aanbieder.String(), v.Vorm)
		require.Equal(t, w.saldo, v.SaldoGemeente.String(), v.Vorm)
		require.Equal(t, Tekort(w.tekort), v.Tekort, v.Vorm)
		// The sensitivity is the same difference with its own sign.
		g := s.Vormen[i].Gevoeligheden[0]
		require.Equal(t, SchokVolume, g.Schok)
		require.Zero(t, d.Gemeente.Plus(g.SaldoGemeente).Sign())
		require.Zero(t, d.Aanbieder.Plus(g.ResultaatAanbieder).Sign())
	}
	require.Equal(t, []string{voorbehoudPlicht.Code, voorbehoudVerlies.Code}, codesVan(s.Voorbehouden))
	require.Equal(t, []string{aannameGebruik.Code, aannameVast.Code}, codesVan(s.Aannames))
}

// The band ends at 651,000: five percent more is inside, a hair more is shared.
func TestTheCorridorBearsWhatLiesOutside(t *testing.T) {
	t.Parallel()
	in := Saldovraag{Naam: "x", Begroting: wmo.MustBedrag("620000.00"), Vormen: vierVormen()[4:], Inzet: inzet("100", "100", "62.00")}
	for factor, w := range map[string][2]string{
		"1.05": {"0.00", "31000.00"}, "1.06": {"3100.00", "34100.00"}, "0.95": {"0.00", "-31000.00"}, "0.90": {"-7750.00", "-54250.00"},
	} {
		in.Scenarios = []Schokscenario{scenario("x", schok(SchokKostprijs, factor))}
		d := saldo(t, in).Scenarios[1].Delingen[0]
		require.Equal(t, w[0], d.Gemeente.String(), factor)
		require.Equal(t, w[1], d.Aanbieder.String(), factor)
	}
}

// An index passes to what is paid, and a ceiling does not move: 70 × 1.10 × 10,000 is
// 770,000, of which 700,000 is paid.
func TestAnIndexPassesToEveryPrice(t *testing.T) {
	t.Parallel()
	inwoner := Arrangement{
		Naam: "inwoner", Toegang: VrijToegankelijk, Bekostiging: Populatiegericht, Capitatie: tarief("7.00001"), Bijdrage: Bijdrage{Soort: GeenBijdrage},
	}
	i := inzet("100", "100", "62.00")
	i.Inwoners = 100_000
	s := saldo(t, Saldovraag{
		Naam: "x", Begroting: wmo.MustBedrag("700000.00"), Vormen: append(vierVormen(), inwoner), Inzet: i,
		Scenarios: []Schokscenario{scenario("index", schok(SchokTarief, "1.1")), scenario("kosten", schok(SchokKostprijs, "1.1"))},
	})
	netto := []string{}
	for i, v := range s.Scenarios[1].Vormen {
		netto = append(netto, v.NettoGemeente.String())
		require.Zero(t, s.Scenarios[1].Delingen[i].Kosten.Sign())
	}
	// The corridor starts from 682,000: costs of 620,000 lie 27,900 below the band of
	// 647,900, of which a quarter, 6,975, is given back.
	require.Equal(t, []string{"770000.00", "700000.00", "715000.00", "770000.00", "675025.00", "770001.10"}, netto)
	for _, d := range s.Scenarios[2].Delingen[:4] {
		require.Equal(t, "62000.00", d.Aanbieder.String(), d.Vorm)
	}
	require.Equal(t, []string{aannameGebruik.Code, aannameVast.Code, aannameIndex.Code, aannameGrens.Code}, codesVan(s.Aannames))
}

func trekSaldovraag(t *rapid.T) Saldovraag {
	in := Saldovraag{Naam: "x", Begroting: wmo.BedragOfCenten(rapid.Int64Range(0, 1_000_000_000).Draw(t, "begroting")), Inzet: trekInzet(t)}
	for n := range rapid.IntRange(1, 4).Draw(t, "vormen") {
		in.Vormen = append(in.Vormen, genoemd(trekArrangement(t), string(rune('a'+n))))
	}
	soorten := rapid.Permutation(Schoksoort("").Woorden()).Draw(t, "soorten")
	s := scenario("schok")
	for _, w := range soorten[:rapid.IntRange(1, 4).Draw(t, "schokken")] {
		factor := wmo.GetalOf(rapid.Int64Range(1, 400).Draw(t, "factor")).Maal(getal("0.01"))
		s.Schokken = append(s.Schokken, Schok{Schoksoort(w.Woord), factor})
	}
	in.Scenarios = []Schokscenario{s}
	return in
}

func plus(ds ...Schokdeling) Schokdeling {
	var som Schokdeling
	for i := range ds {
		som.Kosten, som.Gemeente = som.Kosten.Plus(ds[i].Kosten), som.Gemeente.Plus(ds[i].Gemeente)
		som.Clienten, som.Aanbieder = som.Clienten.Plus(ds[i].Clienten), som.Aanbieder.Plus(ds[i].Aanbieder)
	}
	return som
}

// Who carries what adds up to the change in costs to the cent, under every form; the
// steps add up to the whole, in whatever order the shocks come.
func TestWhatIsCarriedIsTheWholeShock(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekSaldovraag(t)
		s, err := AssessBalance(in, vandaag)
		require.NoError(t, err)
		anders := in
		anders.Scenarios = []Schokscenario{scenario("om", rapid.Permutation(in.Scenarios[0].Schokken).Draw(t, "volgorde")...)}
		om, err := AssessBalance(anders, vandaag)
		require.NoError(t, err)
		for i := range in.Vormen {
			basis, v := s.Scenarios[0].Vormen[i], s.Scenarios[1].Vormen[i]
			d := s.Scenarios[1].Delingen[i]
			require.Equal(t, v.Vorm, d.Vorm)
			require.Empty(t, s.Scenarios[0].Delingen)
			require.Zero(t, d.Gemeente.Plus(d.Clienten).Plus(d.Aanbieder).Compare(d.Kosten))
			require.Zero(t, v.Kosten.Min(basis.Kosten).Compare(d.Kosten))
			require.Zero(t, basis.SaldoGemeente.Min(v.SaldoGemeente).Compare(d.Gemeente))
			var stappen []Schokdeling
			for _, st := range s.Scenarios[1].Stappen {
				if st.Vorm == v.Vorm {
					stappen = append(stappen, st)
				}
			}
			require.Len(t, stappen, len(in.Scenarios[0].Schokken))
			require.Equal(t, tekstVan(d), tekstVan(plus(stappen...)))
			require.Equal(t, tekstVan(d), tekstVan(om.Scenarios[1].Delingen[i]))
		}
	})
}

func tekstVan(d Schokdeling) [4]string {
	return [4]string{d.Kosten.String(), d.Gemeente.String(), d.Clienten.String(), d.Aanbieder.String()}
}

func TestAFactorOfOneChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekSaldovraag(t)
		for i := range in.Scenarios[0].Schokken {
			in.Scenarios[0].Schokken[i].Factor = getal("1.000")
		}
		s, err := AssessBalance(in, vandaag)
		require.NoError(t, err)
		for i, v := range s.Scenarios[1].Vormen {
			require.Equal(t, s.Scenarios[0].Vormen[i].NettoGemeente.String(), v.NettoGemeente.String())
			require.Equal(t, tekstVan(Schokdeling{}), tekstVan(s.Scenarios[1].Delingen[i]))
		}
	})
}

// All amounts a whole factor larger, and every balance is.
func TestBalancesScale(t *testing.T) {
	t.Parallel()
	in := Saldovraag{
		Naam: "x", Begroting: wmo.MustBedrag("650000.00"), Vormen: vierVormen(), Inzet: inzet("100", "100", "62.00"),
		Scenarios: []Schokscenario{scenario("x", schok(SchokVolume, "1.10"), schok(SchokIntensiteit, "0.9"), schok(SchokKostprijs, "1.05"))},
	}
	groot := in
	groot.Begroting, groot.Inzet.Kostprijs = wmo.MustBedrag("1950000.00"), wmo.MustTarief("186.00")
	groot.Vormen = vierVormen()
	groot.Vormen[0].Tarief, groot.Vormen[1].Tarief, groot.Vormen[1].Bestedingsruimte = tarief("210.00"), tarief("210.00"), bedrag("2100000.00")
	groot.Vormen[2].Resultaatprijs.Prijs, groot.Vormen[3].Budget, groot.Vormen[4].Budget = wmo.MustTarief("19500.00"), bedrag("2100000.00"), bedrag("1860000.00")
	klein, drie := saldo(t, in), saldo(t, groot)
	for i, s := range klein.Scenarios {
		for j, v := range s.Vormen {
			require.Zero(t, v.SaldoGemeente.Maal(wmo.GetalOf(3)).Compare(drie.Scenarios[i].Vormen[j].SaldoGemeente), v.Vorm)
			require.Zero(t, v.ResultaatAanbieder.Maal(wmo.GetalOf(3)).Compare(drie.Scenarios[i].Vormen[j].ResultaatAanbieder), v.Vorm)
		}
	}
}

// The largest quantities under the largest shocks still fit in a document.
func TestLargestShocksStayExact(t *testing.T) {
	t.Parallel()
	i := inzet("100000000", "100000000", "999999999999.99999")
	s := saldo(t, Saldovraag{
		Naam: "x", Vormen: []Arrangement{pq("999999999999.99999")}, Inzet: i,
		Scenarios: []Schokscenario{scenario("alles", schok(SchokVolume, "4"), schok(SchokIntensiteit, "4"), schok(SchokTarief, "4"), schok(SchokKostprijs, "4"))},
	})
	v := s.Scenarios[1].Vormen[0]
	require.Equal(t, "639999999999999993600000000000.00", v.NettoGemeente.String())
	require.NoError(t, new(wmo.Bedrag).UnmarshalText([]byte(v.SaldoGemeente.String())))
}

func TestABalanceIsRefusedWithAllFindings(t *testing.T) {
	t.Parallel()
	inwoner := Arrangement{Naam: "P×Q", Toegang: VrijToegankelijk, Bekostiging: Populatiegericht, Capitatie: tarief("7.00"), Bijdrage: Bijdrage{Soort: GeenBijdrage}}
	_, err := AssessBalance(Saldovraag{
		Naam: "x", Begroting: wmo.MustBedrag("-1.00"), Vormen: []Arrangement{pq("70.00"), inwoner}, Inzet: inzet("1", "1", "1.00"),
		Scenarios: []Schokscenario{
			scenario(basisnaam, schok("weer", "1")), scenario("x"), scenario("y", schok(SchokVolume, "4.001"), schok(SchokVolume, "-1")),
			scenario("z", make([]Schok, 5)...),
		},
	}, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	plaatsen := []string{}
	for _, f := range b {
		plaatsen = append(plaatsen, f.Plaats[0]+" "+f.Code)
	}
	require.Equal(t, []string{
		"/begroting DOC-BEREIK", "/scenarios/0/schokken/0/soort DOC-WAARDE", "/scenarios/1/schokken DOC-AANTAL",
		"/scenarios/2/schokken/0/factor DOC-BEREIK", "/scenarios/2/schokken/1/factor DOC-BEREIK", "/scenarios/3/schokken DOC-AANTAL",
	}, plaatsen)
	_, err = AssessBalance(Saldovraag{
		Naam: "x", Vormen: []Arrangement{pq("70.00"), inwoner}, Inzet: inzet("1", "1", "1.00"),
		Scenarios: []Schokscenario{scenario("Basis", schok(SchokVolume, "2")), scenario("y", schok(SchokVolume, "2"), schok(SchokVolume, "3"))},
	}, vandaag)
	require.EqualError(t, err, "/inzet/inwoners: dit ontbreekt: populatiegericht vraagt het [DOC-SLEUTEL-ONTBREEKT]\n"+
		"/scenarios/0/naam: \"Basis\" betekent hier al iets [DOC-DUBBEL]\n"+
		"/scenarios/1/schokken/0/soort, /scenarios/1/schokken/1/soort: \"volume\" staat er twee keer [DOC-DUBBEL]\n"+
		"/vormen/0/naam, /vormen/1/naam: \"P×Q\" staat er twee keer [DOC-DUBBEL]")
	_, err = AssessBalance(Saldovraag{}, vandaag)
	require.ErrorContains(t, err, "/vormen")
	_, err = AssessBalance(Saldovraag{Vormen: make([]Arrangement, 21), Scenarios: make([]Schokscenario, 51)}, vandaag)
	require.ErrorContains(t, err, "/scenarios: 51 is te veel; hier passen er hoogstens 50 [DOC-AANTAL]\n/vormen: 21 is te veel; hier passen er hoogstens 20 [DOC-AANTAL]")
	_, err = AssessBalance(Saldovraag{}, wmo.Peil{})
	require.Error(t, err)
}

func BenchmarkBalance(b *testing.B) {
	in := Saldovraag{
		Naam: "x", Begroting: wmo.MustBedrag("700000.00"), Vormen: vierVormen(), Inzet: inzet("100", "100", "62.00"),
		Scenarios: []Schokscenario{
			scenario("een", schok(SchokVolume, "1.10")), scenario("twee", schok(SchokIntensiteit, "1.10")),
			scenario("drie", schok(SchokVolume, "1.10"), schok(SchokIntensiteit, "1.05"), schok(SchokKostprijs, "1.05"), schok(SchokTarief, "1.04")),
		},
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssessBalance(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
