package nvo

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// reikwijdten are all that a piece can say of what it is about.
func reikwijdten() [][]Reikwijdte {
	return [][]Reikwijdte{nil, {OverBeschermdWonen}, {OverOpvang}, {OverBeschermdWonen, OverOpvang}, {OverOpvang, OverBeschermdWonen}}
}

// What a piece denies does not depend on its scope: every kind of evidence that says that
// something was not there or is to come, with every scope, beside whatever else is known.
func TestScopeDoesNotChangeWhatIsDenied(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, peil := enigDossier(t)
		n := enigStuk(t, "ontkenning ")
		n.Stand = rapid.SampledFrom([]Bewijsstand{StandAfwezig, StandGepland}).Draw(t, "stand")
		var zonder []Verplichtingoordeel
		for _, r := range reikwijdten() {
			n.Reikwijdte = r
			e := d
			e.Bewijsstukken = append(slices.Clone(d.Bewijsstukken), n)
			uit, err := AssessRegion(e, peil)
			require.NoError(t, err)
			if zonder == nil {
				zonder = uit.Oordelen
			}
			require.Equal(t, zonder, uit.Oordelen, "%v", r)
		}
	})
}

// Scope says which of the two a vision covers, and nothing else.
func TestScopeOfAProofIsOfOneObligation(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, peil := enigDossier(t)
		n := enigStuk(t, "bewijs ")
		var zonder []Verplichtingoordeel
		for _, r := range reikwijdten() {
			n.Reikwijdte = r
			e := d
			e.Bewijsstukken = append(slices.Clone(d.Bewijsstukken), n)
			uit, err := AssessRegion(e, peil)
			require.NoError(t, err)
			oordelen := slices.DeleteFunc(uit.Oordelen, func(o Verplichtingoordeel) bool { return o.Code == "NVO-1B" })
			if zonder == nil {
				zonder = oordelen
			}
			require.Equal(t, zonder, oordelen, "%v", r)
		}
	})
}

// A vision that is planned for after the deadline, or was absent on it, denies that the
// councils decided. A draft may exist, so that of the vision itself and what is in it
// nothing is proven either way: none of them against its neighbour, whatever is added.
func TestADeniedVisionLeavesTheVisionOpen(t *testing.T) {
	t.Parallel()
	for _, stand := range []Bewijsstand{StandAfwezig, StandGepland} {
		for _, r := range reikwijdten() {
			for _, delen := range [][]Onderdeel{nil, {DeelAmbitie}, {DeelToegang, DeelContinuiteit}} {
				if stand == StandAfwezig && delen != nil {
					continue // that says of a part that it is not in the vision
				}
				s := stuk(Regiovisie, stand, "2023-01-01")
				s.Reikwijdte, s.Onderdelen = r, delen
				if stand == StandAfwezig {
					s.Datum = dag("2022-12-31")
				}
				d := Dossier{Regio: "Bedacht", Leden: tweeLeden(), Bewijsstukken: []Bewijsstuk{s}}
				uit, err := AssessRegion(d, op("2022-12-31"))
				require.NoError(t, err)
				for i, o := range uit.Oordelen {
					v := &verplichtingen[i]
					switch {
					case v.Code == "NVO-1C":
						require.Equal(t, NietNageleefd, o.Uitkomst)
						require.Equal(t, []string{"/bewijsstukken/0"}, o.Ontkenning)
					case v.Reeks == ReeksAfspraken && v.Vormen[0].Soort == Regiovisie:
						require.Equal(t, Onbewezen, o.Uitkomst, "%s %s %v", o.Code, stand, r)
						require.Equal(t, []Kanttekening{ConceptMogelijk}, o.Kanttekeningen)
						require.Equal(t, []string{"/bewijsstukken/0"}, o.Ontkenning)
						require.Contains(t, o.Uitleg, "zegt niet dat er ook geen concept")
					case o.Uitkomst != NietVanToepassing:
						require.Equal(t, Onbewezen, o.Uitkomst, o.Code)
						require.NotContains(t, o.Kanttekeningen, ConceptMogelijk, o.Code)
						require.Empty(t, o.Ontkenning, o.Code)
					}
				}
			}
		}
	}
}

// What a vision lacks is said of that part alone.
func TestAPartThatTheVisionLacks(t *testing.T) {
	t.Parallel()
	s := stuk(Regiovisie, StandAfwezig, "2022-01-15")
	s.Onderdelen = []Onderdeel{DeelContinuiteit}
	d := Dossier{Regio: "Bedacht", Leden: tweeLeden(), Bewijsstukken: []Bewijsstuk{s}}
	require.Equal(t, NietNageleefd, uitkomst(t, d, op("2022-06-01"), "NVO-3B").Uitkomst)
	for _, code := range []string{"NVO-1A", "NVO-1B", "NVO-1C", "NVO-3A"} {
		require.Equal(t, Onbewezen, uitkomst(t, d, op("2022-06-01"), code).Uitkomst, code)
	}
}

// A vision that is there and one that is planned are two; one that was absent is a contradiction.
func TestTheNextVisionContradictsNothing(t *testing.T) {
	t.Parallel()
	er := stuk(Regiovisie, StandVastgesteld, "2021-06-01")
	for _, c := range []struct {
		naast   Bewijsstuk
		kant    []Kanttekening
		ontkend []string
	}{
		{stuk(Regiovisie, StandGepland, "2026-01-01"), nil, nil},
		{stuk(Regiovisie, StandAfwezig, "2022-01-15"), []Kanttekening{Tegenspraak}, []string{"/bewijsstukken/1"}},
		{stuk(Regiovisie, StandAfwezig, "2021-12-30"), nil, nil},
	} {
		d := Dossier{Regio: "Bedacht", Leden: tweeLeden(), Bewijsstukken: []Bewijsstuk{er, c.naast}}
		o := uitkomst(t, d, op("2022-12-31"), "NVO-1A")
		require.Equal(t, Nageleefd, o.Uitkomst)
		require.Equal(t, c.kant, o.Kanttekeningen)
		require.Equal(t, []string{"/bewijsstukken/0"}, o.Bewijs)
		require.Equal(t, c.ontkend, o.Ontkenning)
	}
}

func tweeLeden() []Regiolid { return []Regiolid{{Gemeente: gm("0014")}, {Gemeente: gm("0034")}} }

// What is of before the norm counts, and says so; so does what has no day.
func TestEvidenceOfBeforeTheNormAndUndated(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		naam string
		code string
		stuk Bewijsstuk
		op   string
		wil  Naleving
		kant []Kanttekening
	}{
		{"the eve of the norm", "NVO-1A", stuk(Regiovisie, StandVastgesteld, "2020-06-25"), "2022-01-01", Nageleefd, []Kanttekening{VanVoorBegin}},
		{"its first day", "NVO-1A", stuk(Regiovisie, StandVastgesteld, "2020-06-26"), "2022-01-01", Nageleefd, nil},
		{"a concept of the eve", "NVO-1A", stuk(Regiovisie, StandConcept, "2020-06-25"), "2022-01-01", Gedeeltelijk, []Kanttekening{VanVoorBegin}},
		{"what runs since the eve", "NVO-X-BORGING", stuk(WgrRegeling, StandVastgesteld, "2020-06-25"), "2022-01-01", Nageleefd, []Kanttekening{VanVoorBegin}},
		{"beside the norm, the eve", "NVO-CTX-RPA", stuk(RegionaalPlan, StandVastgesteld, "2016-11-23"), "2022-01-01", Nageleefd, []Kanttekening{VanVoorBegin}},
		{"beside the norm, the day", "NVO-CTX-RPA", stuk(RegionaalPlan, StandVastgesteld, "2016-11-24"), "2022-01-01", Nageleefd, nil},
		{"undated", "NVO-1A", stuk(Regiovisie, StandVastgesteld, ""), "2022-01-01", Nageleefd, []Kanttekening{Ongedateerd}},
		{"undated, on the first day", "NVO-1A", stuk(Regiovisie, StandVastgesteld, ""), "2020-06-26", Nageleefd, []Kanttekening{Ongedateerd}},
		{"an undated concept", "NVO-1A", stuk(Regiovisie, StandConcept, ""), "2022-01-01", Gedeeltelijk, []Kanttekening{Ongedateerd}},
		{"undated, without a deadline", "NVO-CTX-OVERSCHOT", stuk(Overschotafspraak, StandVastgesteld, ""), "2022-01-01", Nageleefd, []Kanttekening{Ongedateerd}},
	} {
		d := Dossier{Regio: "Bedacht", Leden: tweeLeden(), Bewijsstukken: []Bewijsstuk{c.stuk}}
		o := uitkomst(t, d, op(c.op), c.code)
		require.Equal(t, c.wil, o.Uitkomst, c.naam)
		require.Equal(t, c.kant, o.Kanttekeningen, c.naam)
	}
	// A piece that was made for the norm goes before an older one.
	d := Dossier{Regio: "Bedacht", Leden: tweeLeden(), Bewijsstukken: []Bewijsstuk{
		stuk(Regiovisie, StandVastgesteld, "2018-01-01"), stuk(Regiovisie, StandVastgesteld, "2021-01-01"), stuk(Regiovisie, StandVastgesteld, "2019-01-01"),
	}}
	o := uitkomst(t, d, op("2022-01-01"), "NVO-1A")
	require.Empty(t, o.Kanttekeningen)
	require.Equal(t, []string{"/bewijsstukken/1"}, o.Bewijs)

	d.Bewijsstukken = []Bewijsstuk{stuk(Regiovisie, StandVastgesteld, "")}
	uit, err := AssessRegion(d, op("2022-01-01"))
	require.NoError(t, err)
	require.Equal(t, "bewezen met een stuk zonder datum; dat telt op elke dag, en als op tijd", uit.Oordelen[0].Uitleg)
	require.Contains(t, uit.Voorbehouden, wmo.Voorbehoud{
		Code: "NVO-V-ONGEDATEERD", Tekst: "rust op een stuk zonder datum, dat op elke dag en als op tijd telt: NVO-1A",
	})
}

// Before a deadline has passed nothing is too late or not done, on its last day either; and
// before an obligation is there it asks nothing.
func TestNoVerdictBeforeTheDeadline(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, _ := enigDossier(t)
		v := rapid.SampledFrom(Verplichtingen()).Draw(t, "verplichting")
		eerder := wmo.PeilOp(v.Geldt.Begindatum.AddDagen(-1))
		require.Equal(t, NietVanToepassing, uitkomst(t, d, eerder, v.Code).Uitkomst)
		if !v.Termijn.IsValid() || v.Soort == Mag {
			return
		}
		dag := v.Geldt.Begindatum.AddDagen(rapid.IntRange(0, v.Geldt.Begindatum.DagenTot(v.Termijn)).Draw(t, "dag"))
		o := uitkomst(t, d, wmo.PeilOp(dag), v.Code)
		require.NotContains(t, []Naleving{NietNageleefd, TeLaat}, o.Uitkomst, "%s %s", v.Code, dag)
		open := o.Uitkomst == Onbewezen || o.Uitkomst == Gedeeltelijk
		require.Equal(t, open, slices.Contains(o.Kanttekeningen, TermijnLoopt), "%s %s", v.Code, o.Uitkomst)
		for _, g := range o.Gemeenten {
			require.NotContains(t, []Naleving{NietNageleefd, TeLaat}, g.Uitkomst)
		}
	})
}

// A convenant that begins tomorrow does not bind today, and whether it will is not said.
func TestAConvenantThatHasNotBegun(t *testing.T) {
	t.Parallel()
	in := Convenantvraag{Partijen: []wmo.Partij{{Naam: "A", Getekend: wmo.Ja}}, InWerking: dag("2022-06-02"), OnbepaaldeTijd: wmo.Ja}
	uit, err := AssessCovenant(in, op("2022-06-01"))
	require.NoError(t, err)
	require.Equal(t, wmo.Nee, uit.Bindt.Uitkomst)
	require.Equal(t, []wmo.Voorbehoud{{
		Code: "NVO-V-NOG-NIET", Tekst: "het begint pas op 2022-06-02: of het dan bindt, is op 2022-06-01 niet te zeggen",
	}}, uit.Voorbehouden)
	uit, err = AssessCovenant(in, op("2022-06-02"))
	require.NoError(t, err)
	require.Equal(t, wmo.Ja, uit.Bindt.Uitkomst)
	for _, v := range uit.Voorbehouden {
		require.NotEqual(t, "NVO-V-NOG-NIET", v.Code)
	}
}
