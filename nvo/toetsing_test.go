package nvo

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/schema"
)

func dag(s string) wmo.Datum { return wmo.MustDatum(s) }

func op(s string) wmo.Peil { return wmo.PeilOp(dag(s)) }

func gm(s string) wmo.Gemeentecode { return wmo.MustGemeentecode(s) }

// uitkomst is the outcome of one obligation.
func uitkomst(t require.TestingT, d Dossier, peil wmo.Peil, code string) Verplichtingoordeel {
	uit, err := AssessRegion(d, peil)
	require.NoError(t, err)
	i := slices.IndexFunc(uit.Oordelen, func(o Verplichtingoordeel) bool { return o.Code == code })
	require.GreaterOrEqual(t, i, 0, code)
	return uit.Oordelen[i]
}

// drieRaden is a region of three of which the last council decides on a day.
func drieRaden(laatste string) Dossier {
	d := Dossier{Regio: "Bedacht", Bewijsstukken: []Bewijsstuk{}}
	for i, besluit := range []string{"2021-09-30", "2021-11-04", laatste} {
		c := gm([]string{"0014", "0034", "0037"}[i])
		d.Leden = append(d.Leden, Regiolid{Gemeente: c})
		d.Bewijsstukken = append(d.Bewijsstukken, Bewijsstuk{
			Soort: Raadsbesluit, Stand: StandVastgesteld, Datum: dag(besluit), Gemeente: c, Bron: wmo.Bron{Regeling: "bedacht", Zekerheid: wmo.Beleid},
		})
	}
	return d
}

func stuk(soort Bewijssoort, stand Bewijsstand, datum string) Bewijsstuk {
	s := Bewijsstuk{Soort: soort, Stand: stand, Bron: wmo.Bron{Regeling: "bedacht", Zekerheid: wmo.Beleid}}
	if datum != "" {
		s.Datum = dag(datum)
	}
	return s
}

// Both sides of the deadline, and of the day asked about.
func TestTheDeadlineIsInclusive(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		besluit, op string
		wil         Naleving
		dagen       int
	}{
		{"2021-12-31", "2022-01-01", Nageleefd, 0},
		{"2022-01-01", "2022-01-01", TeLaat, 1},
		{"2022-02-07", "2022-02-07", TeLaat, 38},
		{"2022-02-07", "2022-02-06", NietNageleefd, 0},
		{"2022-02-07", "2022-01-01", NietNageleefd, 0},
		{"2022-02-07", "2021-12-31", Gedeeltelijk, 0}, // nothing is too late yet
		{"2021-12-31", "2021-12-30", Gedeeltelijk, 0},
		{"2021-12-31", "2020-06-25", NietVanToepassing, 0},
	} {
		o := uitkomst(t, drieRaden(c.besluit), op(c.op), "NVO-1C")
		require.Equal(t, c.wil, o.Uitkomst, "%v", c)
		require.Equal(t, c.dagen, o.DagenTeLaat, "%v", c)
		require.NotContains(t, o.Uitleg, "ten minste", "the day is known")
	}
}

// What a later piece tells of the deadline is not known before that piece is.
func TestKnownLaterDoesNotCount(t *testing.T) {
	t.Parallel()
	d := drieRaden("2022-02-07")
	zoals := func(bekend string) Naleving {
		return uitkomst(t, d, wmo.Peil{Op: dag("2022-01-05"), Bekend: dag(bekend)}, "NVO-1C").Uitkomst
	}
	require.Equal(t, Gedeeltelijk, zoals("2022-02-06"))
	require.Equal(t, NietNageleefd, zoals("2022-02-07"))
	d.Bewijsstukken[2].Bekend = dag("2022-01-03") // announced
	require.Equal(t, Gedeeltelijk, zoals("2022-01-02"))
	require.Equal(t, NietNageleefd, zoals("2022-01-03"))
}

// On the eve of the norm nothing of it applies, whatever the evidence.
func TestBeforeTheNorm(t *testing.T) {
	t.Parallel()
	for _, peil := range []wmo.Peil{op("2020-06-25"), {Op: dag("2022-01-01"), Bekend: dag("2020-06-25")}} {
		uit, err := AssessRegion(drieRaden("2020-01-01"), peil)
		require.NoError(t, err)
		for i, o := range uit.Oordelen {
			if verplichtingen[i].vanNorm() {
				require.Equal(t, NietVanToepassing, o.Uitkomst, o.Code)
			}
		}
		require.Empty(t, uit.Afspraken.Stappen)
		require.Equal(t, wmo.Onbepaald, uit.Afspraken.Uitkomst)
	}
}

// P02: Weesp went to another region; the planned merger counts when a dossier says so.
func TestMembersOfTheDay(t *testing.T) {
	t.Parallel()
	o, err := gebied.FindSuccessors(gebied.Opvolgvraag{Gemeente: gm("0457")}, op("2022-03-24"))
	require.NoError(t, err)
	require.Equal(t, gm("0363"), o.Opvolgers[0].Gemeente.Code)

	d := Dossier{Regio: "Gooi en Vechtstreek", Bewijsstukken: []Bewijsstuk{}}
	for _, c := range []string{"0317", "0376", "0402", "0406", "0417", "1942"} {
		d.Leden = append(d.Leden, Regiolid{Gemeente: gm(c)})
	}
	d.Leden = append(d.Leden, Regiolid{Gemeente: gm("1696"), Geldt: wmo.MustPeriode("2002-01-01", "2026-12-31")})
	for _, c := range []struct {
		op  string
		wil int
	}{{"2026-12-31", 7}, {"2027-01-01", 6}} {
		uit, err := AssessRegion(d, op(c.op))
		require.NoError(t, err)
		require.Len(t, uit.Leden, c.wil)
	}
	d = Dossier{Regio: "Gooi en Vechtstreek", Regiocode: "gooi-vechtstreek", Bewijsstukken: []Bewijsstuk{}}
	uit, err := AssessRegion(d, op("2027-01-01"))
	require.NoError(t, err)
	require.Empty(t, uit.Leden, "a planned merger is no fact")
	require.Contains(t, uit.Voorbehouden, wmo.Voorbehoud{Code: "NVO-V-LEDEN", Tekst: "de leden van de regio op 2027-01-01 zijn niet bekend"})
}

// P10: who executes and who is responsible are answers of package bw.
func TestResponsibleIsAnotherQuestion(t *testing.T) {
	t.Parallel()
	vlagtwedde, err := gebied.FindSuccessors(gebied.Opvolgvraag{Gemeente: gm("0048")}, op("2018-06-01"))
	require.NoError(t, err)
	westerwolde := vlagtwedde.Opvolgers[0].Gemeente.Code
	require.Equal(t, gm("1950"), westerwolde)
	wie, err := bw.AssignResponsibility(bw.Hulpvraag{Voorziening: bw.BeschermdWonen, WendtZichTot: westerwolde, AWBZVerblijf: wmo.Nee}, op("2018-06-01"))
	require.NoError(t, err)
	require.Equal(t, gm("1950"), wie.Verantwoordelijk.Waarde)
	require.Equal(t, gm("0014"), wie.Uitvoerder.Waarde.Gemeente)
}

// Each obligation has every outcome that its kind allows in a published case, and the
// rules of the three small questions are ja, nee and open there.
func TestCasesCoverEveryOutcome(t *testing.T) {
	t.Parallel()
	gezien := map[string]map[string]bool{}
	zie := func(code, wat string) {
		if gezien[code] == nil {
			gezien[code] = map[string]bool{}
		}
		gezien[code][wat] = true
	}
	stappen := func(ss []wmo.MotiveringStap) {
		for _, s := range ss {
			zie(s.Code, s.Uitkomst.String())
		}
	}
	gevallen(t, "nvo/dossier", AssessRegion, func(uit Toetsing) {
		for _, o := range uit.Oordelen {
			zie(o.Code, string(o.Uitkomst))
			zie(o.Code, o.Voldaan.String())
		}
		stappen(uit.Afspraken.Stappen)
		stappen(uit.Themas.Stappen)
	})
	gevallen(t, "nvo/convenantvraag", AssessCovenant, func(uit Convenantoordeel) { stappen(uit.Bindt.Stappen) })
	gevallen(t, "nvo/inhoudsbeeld", AssessDevelopment, func(uit Inhoudsoordeel) { stappen(uit.Compleet.Stappen) })
	gevallen(t, "nvo/contractverlenging", AssessExtension, func(uit Verlengingsadvies) { stappen(uit.Heroverweeg.Stappen) })
	for _, set := range Regels() {
		for _, g := range set.Gronden {
			for _, u := range []wmo.Uitkomst{wmo.Ja, wmo.Nee, wmo.Onbepaald} {
				require.True(t, gezien[g.Code][u.String()], "%s is never %s", g.Code, u)
			}
		}
	}
	for _, v := range Verplichtingen() {
		if v.Soort == Mag {
			continue // a possibility: there is nothing to comply with
		}
		for _, n := range []Naleving{Nageleefd, TeLaat, Gedeeltelijk, NietNageleefd, Onbewezen} {
			zonderTermijn := n == TeLaat && !v.Termijn.IsValid() // nothing is late without a deadline
			require.True(t, zonderTermijn || gezien[v.Code][string(n)], "%s is never %s", v.Code, n)
		}
	}
}

// gevallen asks every published case of one question that has a result.
func gevallen[In, Uit any](t *testing.T, naam string, vraag func(In, wmo.Peil) (Uit, error), doe func(Uit)) {
	t.Helper()
	data, ok := schema.Cases(naam)
	require.True(t, ok, naam)
	var gs struct {
		Gevallen []struct {
			Peil        wmo.Peil
			Invoer      json.RawMessage
			Bevindingen []json.RawMessage
		}
	}
	require.NoError(t, json.Unmarshal(data, &gs))
	for _, g := range gs.Gevallen {
		if len(g.Bevindingen) > 0 {
			continue
		}
		in, err := wmo.Decode[In](g.Invoer)
		require.NoError(t, err)
		uit, err := vraag(in, g.Peil)
		require.NoError(t, err)
		doe(uit)
	}
}

// Each remark is in a published case.
func TestCasesCoverEveryRemark(t *testing.T) {
	t.Parallel()
	gezien := map[Kanttekening]bool{}
	gevallen(t, "nvo/dossier", AssessRegion, func(uit Toetsing) {
		for _, o := range uit.Oordelen {
			for _, k := range o.Kanttekeningen {
				gezien[k] = true
			}
			require.NotEmpty(t, o.Uitleg, o.Code)
			open := o.Uitkomst == Gedeeltelijk || o.Uitkomst == NietNageleefd || o.Uitkomst == Onbewezen || o.Uitkomst == TeLaat
			require.Equal(t, open || len(o.Wijzigt) > 0, len(o.Wijzigt) > 0, "%s does not say what would change it", o.Code)
		}
	})
	for _, w := range Kanttekening("").Woorden() {
		require.True(t, gezien[Kanttekening(w.Woord)], w.Woord)
	}
}

// enigStuk draws any piece that a document could hold about three municipalities.
func enigStuk(t *rapid.T, naam string) Bewijsstuk {
	dagen := []wmo.Datum{{}, dag("2017-12-31"), dag("2021-06-01"), dag("2021-12-31"), dag("2022-01-01"), dag("2022-06-01"), dag("2026-01-01")}
	kies := func(wat string) wmo.Datum { return rapid.SampledFrom(dagen).Draw(t, naam+wat) }
	s := Bewijsstuk{
		Soort: woord[Bewijssoort](t, naam+"soort"), Stand: woord[Bewijsstand](t, naam+"stand"),
		Datum: kies("datum"), Uiterlijk: kies("uiterlijk"), InWerking: kies("inWerking"), TotEnMet: kies("totEnMet"),
		Bekend:      rapid.SampledFrom([]wmo.Datum{{}, {}, dag("2021-12-30"), dag("2021-12-31"), dag("2022-03-01")}).Draw(t, naam+"bekend"),
		Gemeente:    rapid.SampledFrom(gemeenten()).Draw(t, naam+"gemeente"),
		Gemeenten:   rapid.SliceOfN(rapid.SampledFrom(gemeenten()), 0, 2).Draw(t, naam+"gemeenten"),
		Reikwijdte:  woorden[Reikwijdte](t, naam+"reikwijdte"),
		Onderdelen:  woorden[Onderdeel](t, naam+"onderdelen"),
		Betrokkenen: woorden[Betrokkene](t, naam+"betrokkenen"),
		Bron:        wmo.Bron{Regeling: "bedacht", Zekerheid: rapid.SampledFrom([]wmo.Zekerheid{wmo.Aanname, wmo.Afgeleid, wmo.Beleid}).Draw(t, naam+"zekerheid")},
	}
	if s.Uiterlijk.IsValid() && s.Uiterlijk.Before(s.Datum) {
		s.Datum, s.Uiterlijk = s.Uiterlijk, s.Datum
	}
	if s.TotEnMet.IsValid() && s.TotEnMet.Before(s.InWerking) {
		s.InWerking, s.TotEnMet = s.TotEnMet, s.InWerking
	}
	if rapid.Bool().Draw(t, naam+"partijen") {
		s.Partijen = []wmo.Partij{{Naam: "A", Ondertekend: kies("A")}, {Naam: "B", Getekend: wmo.Ja}}
	}
	var b wmo.Bevindingen
	if s.keurGemeenten(gemeentenOpDag(&b), op("2025-01-01"), ""); len(b) > 0 { // Beemster was no more
		s.Gemeente, s.Gemeenten = gm("0439"), []wmo.Gemeentecode{gm("0034")}
	}
	return s
}

// gemeenten are three members, the predecessor of one until 2022, and one of another region.
func gemeenten() []wmo.Gemeentecode {
	return []wmo.Gemeentecode{gm("0439"), gm("0034"), gm("0037"), gm("0370"), gm("0014")}
}

type opsomming interface {
	~string
	Woorden() []wmo.Woord
}

func woord[T opsomming](t *rapid.T, naam string) T {
	var geen T
	return T(rapid.SampledFrom(geen.Woorden()).Draw(t, naam).Woord)
}

func woorden[T opsomming](t *rapid.T, naam string) []T {
	var ws []T
	for range rapid.IntRange(0, 2).Draw(t, naam) {
		ws = append(ws, woord[T](t, naam))
	}
	return ws
}

func enigDossier(t *rapid.T) (Dossier, wmo.Peil) {
	d := Dossier{Regio: "Bedacht", Bewijsstukken: []Bewijsstuk{}, Leden: []Regiolid{
		{Gemeente: gm("0439"), Voorgangers: []wmo.Gemeentecode{gm("0370")}}, {Gemeente: gm("0034")}, {Gemeente: gm("0037")},
	}}
	if rapid.Bool().Draw(t, "opgeheven") {
		d.Leden[2].Geldt = wmo.MustPeriode("2015-01-01", "2021-12-31")
	}
	d.Volledig = rapid.Bool().Draw(t, "volledig")
	for range rapid.IntRange(0, 8).Draw(t, "stukken") {
		d.Bewijsstukken = append(d.Bewijsstukken, enigStuk(t, ""))
	}
	return d, wmo.Peil{
		Op:     rapid.SampledFrom([]wmo.Datum{dag("2020-06-26"), dag("2021-12-31"), dag("2022-01-01"), dag("2022-06-01"), dag("2025-01-01")}).Draw(t, "op"),
		Bekend: rapid.SampledFrom([]wmo.Datum{{}, dag("2021-12-31"), dag("2025-01-01")}).Draw(t, "bekend"),
	}
}

// What is proven stays proven, and what is in time stays in time, whatever is added.
func TestMoreEvidenceNeverUnproves(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, peil := enigDossier(t)
		voor, err := AssessRegion(d, peil)
		require.NoError(t, err)
		d.Bewijsstukken = append(d.Bewijsstukken, enigStuk(t, "meer "))
		na, err := AssessRegion(d, peil)
		require.NoError(t, err)
		for i, o := range voor.Oordelen {
			n := na.Oordelen[i]
			switch o.Uitkomst {
			case Nageleefd:
				require.Equal(t, o.Uitkomst, n.Uitkomst, o.Code)
			case NietVanToepassing:
				require.True(t, n.Uitkomst == o.Uitkomst || verplichtingen[i].Mits != "", o.Code)
			case TeLaat:
				require.Equal(t, wmo.Ja, n.Voldaan, o.Code)
			case Gedeeltelijk:
				require.NotEqual(t, Onbewezen, n.Uitkomst, o.Code)
			default:
			}
		}
	})
}

// Other codes for the same municipalities, and the pieces in another order, change
// nothing else.
func TestNamesAndOrderMeanNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, peil := enigDossier(t)
		voor, err := AssessRegion(d, peil)
		require.NoError(t, err)
		anders := map[wmo.Gemeentecode]wmo.Gemeentecode{
			gm("0439"): gm("0363"), gm("0034"): gm("0050"), gm("0037"): gm("0059"), gm("0370"): gm("0457"), gm("0014"): gm("0777"),
		}
		anderen := func(cs []wmo.Gemeentecode) []wmo.Gemeentecode {
			var as []wmo.Gemeentecode
			for _, c := range cs {
				as = append(as, anders[c])
			}
			return as
		}
		e := d
		e.Leden, e.Bewijsstukken = slices.Clone(d.Leden), slices.Clone(d.Bewijsstukken)
		for i := range e.Leden {
			e.Leden[i].Gemeente, e.Leden[i].Voorgangers = anders[e.Leden[i].Gemeente], anderen(e.Leden[i].Voorgangers)
		}
		for i := range e.Bewijsstukken {
			s := &e.Bewijsstukken[i]
			s.Gemeente, s.Gemeenten = anders[s.Gemeente], anderen(s.Gemeenten)
		}
		slices.Reverse(e.Bewijsstukken)
		na, err := AssessRegion(e, peil)
		require.NoError(t, err)
		require.Equal(t, voor.Afspraken.Uitkomst, na.Afspraken.Uitkomst)
		for i, o := range voor.Oordelen {
			n := na.Oordelen[i]
			require.Equal(t, o.Uitkomst, n.Uitkomst, o.Code)
			require.Equal(t, o.DagenTeLaat, n.DagenTeLaat, o.Code)
			require.Equal(t, o.Bewijszekerheid, n.Bewijszekerheid, o.Code)
			require.ElementsMatch(t, o.Kanttekeningen, n.Kanttekeningen, o.Code)
			require.Equal(t, aantallen(&o), aantallen(&n), o.Code)
			require.Len(t, n.Gemeenten, len(o.Gemeenten))
			for j, g := range o.Gemeenten {
				require.Equal(t, Gemeenteoordeel{anders[g.Gemeente], g.Uitkomst, g.DagenTeLaat}, n.Gemeenten[j])
			}
		}
	})
}

func aantallen(o *Verplichtingoordeel) [4]int {
	return [4]int{len(o.Bewijs), len(o.Ontkenning), len(o.Ontbreekt), len(o.Wijzigt)}
}

// What an outcome says would change it does change it, and into that.
func TestWhatWouldChangeItDoes(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, peil := enigDossier(t)
		uit, err := AssessRegion(d, peil)
		require.NoError(t, err)
		laatst := peil.Op
		if peil.Bekend.IsValid() && peil.Bekend.Before(laatst) {
			laatst = peil.Bekend
		}
		for i, o := range uit.Oordelen {
			require.Equal(t, o.Uitkomst != Nageleefd && o.Uitkomst != NietVanToepassing, len(o.Wijzigt) > 0 && o.Uitkomst != Nageleefd, o.Code)
			for _, x := range o.Wijzigt {
				if o.Uitkomst == Nageleefd {
					continue // it asks for another day of what is there
				}
				e := d
				if strings.HasPrefix(x.Door, "een opgave") {
					e.Volledig = true
				} else {
					e.Bewijsstukken = append(slices.Clone(d.Bewijsstukken), zulkBewijs(&verplichtingen[i], &o, x.Naar, laatst)...)
				}
				require.Equal(t, x.Naar, uitkomst(t, e, peil, o.Code).Uitkomst, "%s %s %+v", o.Code, x.Door, e.Bewijsstukken)
			}
		}
	})
}

// zulkBewijs is the evidence that would bring an outcome, for the parts that lack it.
func zulkBewijs(v *Verplichting, o *Verplichtingoordeel, naar Naleving, laatst wmo.Datum) []Bewijsstuk {
	f := v.Vormen[0]
	s := stuk(f.Soort, StandVastgesteld, "")
	s.Datum = laatst
	switch {
	case naar == TeLaat && !strings.Contains(o.Wijzigt[len(o.Wijzigt)-1].Door, " voor "):
		s.Datum = v.Termijn.AddDagen(1)
	case v.Termijn.IsValid() && v.Termijn.Before(laatst):
		s.Datum = v.Termijn
	}
	if naar == NietNageleefd {
		s.Stand = StandAfwezig
	} else {
		s.Reikwijdte = []Reikwijdte{OverBeschermdWonen, OverOpvang}
	}
	if f.Onderdeel != "" {
		s.Onderdelen = []Onderdeel{f.Onderdeel}
	}
	s.Betrokkenen = f.Betrokkenen
	mist := func(naam string) bool { return len(o.Ontbreekt) == 0 || slices.Contains(o.Ontbreekt, naam) }
	if naar != NietNageleefd {
		s.Reikwijdte = slices.DeleteFunc(s.Reikwijdte, func(r Reikwijdte) bool { return v.Per == PerReikwijdte && !mist(string(r)) })
		s.Betrokkenen = slices.DeleteFunc(slices.Clone(s.Betrokkenen), func(b Betrokkene) bool { return v.Per == PerGroep && !mist(string(b)) })
	}
	if v.Per != PerGemeente {
		return []Bewijsstuk{s}
	}
	var ss []Bewijsstuk
	for _, g := range o.Gemeenten {
		if mist(g.Gemeente.String()) {
			s.Gemeente = g.Gemeente
			ss = append(ss, s)
		}
	}
	return ss
}

// Durable is what runs now; in time is what ran at the deadline.
func TestWhatMustRun(t *testing.T) {
	t.Parallel()
	regeling := func(vanaf, tot string) Bewijsstuk {
		s := stuk(WgrRegeling, StandVastgesteld, "")
		if s.InWerking = dag(vanaf); tot != "" {
			s.TotEnMet = dag(tot)
		}
		return s
	}
	for _, c := range []struct {
		naam    string
		stukken []Bewijsstuk
		op      string
		wil     Naleving
	}{
		{"runs on its first day", []Bewijsstuk{regeling("2021-12-31", "")}, "2022-01-01", Nageleefd},
		{"starts a day late", []Bewijsstuk{regeling("2022-01-01", "")}, "2022-01-01", TeLaat},
		{"has not started", []Bewijsstuk{regeling("2022-01-02", "")}, "2022-01-01", Onbewezen},
		{"ended before the deadline, another came after it", []Bewijsstuk{regeling("2015-01-01", "2021-12-30"), regeling("2022-01-01", "")}, "2022-06-01", TeLaat},
		{"ended on the deadline, another came after it", []Bewijsstuk{regeling("2015-01-01", "2021-12-31"), regeling("2022-01-01", "")}, "2022-06-01", Nageleefd},
		{"on the last day", []Bewijsstuk{regeling("2015-01-01", "2022-06-01")}, "2022-06-01", Nageleefd},
		{"the day after", []Bewijsstuk{regeling("2015-01-01", "2022-05-31")}, "2022-06-01", Gedeeltelijk},
		{"absent at the deadline, and later proven", []Bewijsstuk{stuk(WgrRegeling, StandAfwezig, "2021-12-31"), regeling("2022-03-01", "")}, "2022-06-01", TeLaat},
		{"absent at the deadline", []Bewijsstuk{stuk(WgrRegeling, StandAfwezig, "2021-12-31")}, "2022-06-01", NietNageleefd},
		{"absent before the deadline says nothing of it", []Bewijsstuk{stuk(WgrRegeling, StandAfwezig, "2021-12-30")}, "2022-06-01", Onbewezen},
		{"planned for the deadline", []Bewijsstuk{stuk(WgrRegeling, StandGepland, "2021-12-31")}, "2022-06-01", Onbewezen},
		{"planned for the day after", []Bewijsstuk{stuk(WgrRegeling, StandGepland, "2022-01-01")}, "2022-06-01", NietNageleefd},
	} {
		o := uitkomst(t, Dossier{Regio: "Bedacht", Bewijsstukken: c.stukken}, op(c.op), "NVO-X-BORGING")
		require.Equal(t, c.wil, o.Uitkomst, c.naam)
	}
}

// A concept of the next vision says nothing of the present one.
func TestConceptOfTheNextVision(t *testing.T) {
	t.Parallel()
	d := drieRaden("2021-12-01")
	d.Bewijsstukken = append(d.Bewijsstukken[:2], stuk(Regiovisie, StandConcept, "2024-06-01"))
	require.Equal(t, NietNageleefd, uitkomst(t, d, op("2025-01-01"), "NVO-1C").Uitkomst)
	d.Bewijsstukken = append(d.Bewijsstukken, stuk(Regiovisie, StandVastgesteld, "2021-12-01"))
	require.Equal(t, Gedeeltelijk, uitkomst(t, d, op("2025-01-01"), "NVO-1C").Uitkomst)
}

// What one piece says, at its edges.
func TestWhatAPieceSays(t *testing.T) {
	t.Parallel()
	met := func(s Bewijsstuk, zet func(*Bewijsstuk)) Bewijsstuk {
		zet(&s)
		return s
	}
	raad := func(stand Bewijsstand, datum, uiterlijk string) Bewijsstuk {
		s := stuk(Raadsbesluit, stand, datum)
		s.Gemeente = gm("0439")
		if uiterlijk != "" {
			s.Uiterlijk = dag(uiterlijk)
		}
		return s
	}
	partijen := func(eerste string) Bewijsstuk {
		s := stuk(Convenant, StandVastgesteld, "")
		s.Partijen = []wmo.Partij{{Naam: "A", Ondertekend: dag(eerste)}, {Naam: "B", Getekend: wmo.Ja}}
		return s
	}
	for _, c := range []struct {
		naam    string
		code    string
		stukken []Bewijsstuk
		op      wmo.Peil
		wil     Naleving
		kant    []Kanttekening
	}{
		{
			"late, and absent at the deadline: no contradiction", "NVO-X-INKOOP",
			[]Bewijsstuk{stuk(Inkoop, StandVastgesteld, "2022-03-01"), stuk(Inkoop, StandAfwezig, "2022-01-15")},
			op("2022-06-01"), TeLaat, nil,
		},
		{"a concept vision on the last day", "NVO-1C", []Bewijsstuk{stuk(Regiovisie, StandConcept, "2021-12-31")}, op("2022-06-01"), NietNageleefd, nil},
		{"a concept vision on the day before", "NVO-1C", []Bewijsstuk{stuk(Regiovisie, StandConcept, "2021-12-30")}, op("2022-06-01"), Onbewezen, nil},
		{
			"planned, as told on the last day", "NVO-X-INKOOP",
			[]Bewijsstuk{met(stuk(Inkoop, StandGepland, ""), func(s *Bewijsstuk) { s.Bekend = dag("2021-12-31") })},
			op("2022-06-01"), NietNageleefd, nil,
		},
		{
			"planned, as told the day before", "NVO-X-INKOOP",
			[]Bewijsstuk{met(stuk(Inkoop, StandGepland, ""), func(s *Bewijsstuk) { s.Bekend = dag("2021-12-30") })},
			op("2022-06-01"), Onbewezen, nil,
		},
		{
			"planned for later, known before", "NVO-X-INKOOP",
			[]Bewijsstuk{stuk(Inkoop, StandGepland, "2022-06-01")},
			wmo.Peil{Op: dag("2022-01-05"), Bekend: dag("2022-01-05")},
			NietNageleefd, nil,
		},
		{"without a deadline a plan for later denies", "NVO-CTX-OVERSCHOT", []Bewijsstuk{stuk(Overschotafspraak, StandGepland, "2022-06-02")}, op("2022-06-01"), NietNageleefd, nil},
		{"without a deadline a plan of the day proves nothing", "NVO-CTX-OVERSCHOT", []Bewijsstuk{stuk(Overschotafspraak, StandGepland, "2022-06-01")}, op("2022-06-01"), Onbewezen, nil},
		{"adopted in a stretch that begins in time", "NVO-1C", []Bewijsstuk{raad(StandVastgesteld, "2021-12-31", "2022-04-30")}, op("2022-02-01"), Onbewezen, nil},
		{"adopted in a stretch that begins too late", "NVO-1C", []Bewijsstuk{raad(StandVastgesteld, "2022-01-01", "2022-04-30")}, op("2022-02-01"), NietNageleefd, nil},
		{"a proposal of the last day is no decision yet", "NVO-1C", []Bewijsstuk{raad(StandConcept, "2021-12-31", "")}, op("2022-02-01"), NietNageleefd, nil},
		{"a proposal of the day before may have been adopted", "NVO-1C", []Bewijsstuk{raad(StandAangeboden, "2021-12-30", "")}, op("2022-02-01"), Onbewezen, nil},
		{"a proposal of later: before it there was no decision", "NVO-1C", []Bewijsstuk{raad(StandAangeboden, "2022-03-01", "")}, op("2022-02-01"), NietNageleefd, nil},
		{"a proposal of some day before March", "NVO-1C", []Bewijsstuk{raad(StandAangeboden, "", "2022-03-01")}, op("2022-06-01"), Onbewezen, nil},
		{"as long as there is time a proposal denies nothing", "NVO-1C", []Bewijsstuk{raad(StandAangeboden, "2021-12-31", "")}, op("2021-12-31"), Onbewezen, []Kanttekening{TermijnLoopt}},
		{
			"an earlier proposal does not hide that it was not adopted", "NVO-1C",
			[]Bewijsstuk{raad(StandConcept, "2021-11-01", ""), raad(StandAfwezig, "2022-01-15", "")},
			op("2022-06-01"), NietNageleefd, nil,
		},
		{"absent, nobody says when", "NVO-X-INKOOP", []Bewijsstuk{stuk(Inkoop, StandAfwezig, "")}, op("2022-06-01"), Onbewezen, nil},
		{"absent, nobody says when, and no deadline", "NVO-CTX-OVERSCHOT", []Bewijsstuk{stuk(Overschotafspraak, StandAfwezig, "")}, op("2022-06-01"), NietNageleefd, nil},
		{"what must run may have ended before it was absent", "NVO-X-BORGING", []Bewijsstuk{stuk(Convenant, StandAfwezig, "2022-06-02")}, op("2022-06-01"), Onbewezen, nil},
		{
			"a concept on beschermd wonen, and none on opvang", "NVO-1B",
			[]Bewijsstuk{
				met(stuk(Regiovisie, StandConcept, "2021-06-01"), func(s *Bewijsstuk) { s.Reikwijdte = []Reikwijdte{OverBeschermdWonen} }),
				met(stuk(Regiovisie, StandAfwezig, "2022-01-15"), func(s *Bewijsstuk) { s.Reikwijdte = []Reikwijdte{OverOpvang} }),
			},
			op("2022-06-01"), Onbewezen,
			[]Kanttekening{ConceptMogelijk},
		},
		{
			"approved in time, signed too late", "NVO-X-BORGING",
			[]Bewijsstuk{met(stuk(Convenant, StandVastgesteld, "2021-12-01"), func(s *Bewijsstuk) {
				s.Partijen = []wmo.Partij{{Naam: "A", Ondertekend: dag("2021-12-01")}, {Naam: "B", Ondertekend: dag("2022-01-01")}}
			})},
			op("2022-06-01"), TeLaat, nil,
		},
		{
			"signed in time, before the day that is told", "NVO-X-BORGING",
			[]Bewijsstuk{met(stuk(Convenant, StandVastgesteld, "2021-12-31"), func(s *Bewijsstuk) {
				s.Partijen = []wmo.Partij{{Naam: "A", Ondertekend: dag("2021-12-01")}, {Naam: "B", Ondertekend: dag("2021-12-30")}}
			})},
			op("2022-06-01"), Nageleefd, nil,
		},
		{
			"nobody knew of a regeling before it was in force", "NVO-X-BORGING",
			[]Bewijsstuk{met(stuk(WgrRegeling, StandVastgesteld, ""), func(s *Bewijsstuk) { s.InWerking = dag("2022-04-01") })},
			wmo.Peil{Op: dag("2022-06-01"), Bekend: dag("2022-03-31")},
			Onbewezen, nil,
		},
		{
			"a part that is absent is not the scope", "NVO-1B",
			[]Bewijsstuk{met(stuk(Regiovisie, StandAfwezig, "2022-01-15"), func(s *Bewijsstuk) {
				s.Reikwijdte, s.Onderdelen = []Reikwijdte{OverBeschermdWonen, OverOpvang}, []Onderdeel{DeelContinuiteit}
			})},
			op("2022-06-01"), Onbewezen, nil,
		},
		{
			"that there is none on opvang does not say that there is none", "NVO-1A",
			[]Bewijsstuk{met(stuk(Regiovisie, StandAfwezig, "2022-01-15"), func(s *Bewijsstuk) { s.Reikwijdte = []Reikwijdte{OverOpvang} })},
			op("2022-06-01"),
			Onbewezen,
			[]Kanttekening{ConceptMogelijk},
		},
		{
			"runs now and ends before the deadline", "NVO-X-BORGING",
			[]Bewijsstuk{met(stuk(Convenant, StandVastgesteld, "2020-01-01"), func(s *Bewijsstuk) { s.TotEnMet = dag("2021-09-30") })},
			op("2021-06-01"), Nageleefd,
			[]Kanttekening{VanVoorBegin},
		},
		{
			"runs, and was said to be absent", "NVO-X-BORGING",
			[]Bewijsstuk{stuk(Convenant, StandVastgesteld, "2020-06-26"), stuk(WgrRegeling, StandAfwezig, "2022-01-15")},
			op("2022-06-01"), Nageleefd,
			[]Kanttekening{Tegenspraak},
		},
		{
			"signed in time, in force too late", "NVO-X-BORGING",
			[]Bewijsstuk{met(stuk(Convenant, StandVastgesteld, "2021-12-01"), func(s *Bewijsstuk) { s.InWerking = dag("2022-02-01") })},
			op("2022-06-01"), TeLaat, nil,
		},
		{"one signed in time, of the other the day is not known", "NVO-X-BORGING", []Bewijsstuk{partijen("2021-12-31")}, op("2022-06-01"), Nageleefd, []Kanttekening{Ongedateerd}},
		{"one signed too late, whenever the other did", "NVO-X-BORGING", []Bewijsstuk{partijen("2022-01-01")}, op("2022-06-01"), TeLaat, nil},
		{
			"that insurers were not asked does not say that nobody was", "NVO-2D",
			[]Bewijsstuk{met(stuk(Participatie, StandAfwezig, "2022-01-15"), func(s *Bewijsstuk) { s.Betrokkenen = []Betrokkene{BetrokkenVerzekeraars} })},
			op("2022-06-01"), Onbewezen, nil,
		},
		{
			"no partner in the chain was asked", "NVO-2D",
			[]Bewijsstuk{met(stuk(Participatie, StandAfwezig, "2022-01-15"), func(s *Bewijsstuk) { s.Betrokkenen = []Betrokkene{BetrokkenKeten} })},
			op("2022-06-01"), NietNageleefd, nil,
		},
		{"no regeling, so none to change", "NVO-CTX-WGR-2024", []Bewijsstuk{stuk(WgrRegeling, StandAfwezig, "2024-07-01")}, op("2025-01-01"), NietVanToepassing, nil},
		{"a regeling of which the change is not seen", "NVO-CTX-WGR-2024", []Bewijsstuk{stuk(WgrRegeling, StandVastgesteld, "2020-01-01")}, op("2025-01-01"), Onbewezen, nil},
		{"one municipality has a plan, one has none", "NVO-CTX-LUP", []Bewijsstuk{
			met(stuk(LokaalPlan, StandVastgesteld, "2019-01-01"), func(s *Bewijsstuk) { s.Gemeente = gm("0439") }),
			met(stuk(LokaalPlan, StandAfwezig, "2022-01-01"), func(s *Bewijsstuk) { s.Gemeente = gm("0034") }),
		}, op("2022-06-01"), Gedeeltelijk, nil},
	} {
		d := Dossier{Regio: "Bedacht", Leden: []Regiolid{{Gemeente: gm("0439")}, {Gemeente: gm("0034")}}, Bewijsstukken: c.stukken}
		o := uitkomst(t, d, c.op, c.code)
		require.Equal(t, c.wil, o.Uitkomst, c.naam)
		require.Equal(t, c.kant, o.Kanttekeningen, c.naam)
	}
}

// The council of Haaren binds Oisterwijk, its main successor, and no other; and who
// names members is not asked what package gebied says of them.
func TestWhomACouncilBinds(t *testing.T) {
	t.Parallel()
	s := stuk(Raadsbesluit, StandVastgesteld, "2020-11-01")
	s.Gemeente = gm("0788")
	tilburg := Dossier{Regio: "Hart van Brabant", Regiocode: "hart-van-brabant", Bewijsstukken: []Bewijsstuk{s}}
	o := uitkomst(t, tilburg, op("2022-06-01"), "NVO-1C")
	require.Equal(t, Gedeeltelijk, o.Uitkomst)
	require.Equal(t, wmo.Afgeleid, *o.Bewijszekerheid, "that a predecessor binds is our reading")
	for _, g := range o.Gemeenten {
		require.Equal(t, g.Gemeente == gm("0824"), g.Uitkomst == Nageleefd, g.Gemeente)
	}
	tilburg.Leden = []Regiolid{{Gemeente: gm("0439")}}
	uit, err := AssessRegion(tilburg, op("2022-06-01"))
	require.NoError(t, err)
	require.Equal(t, []wmo.Gemeentecode{gm("0439")}, uit.Leden)

	tilburg.Leden = nil
	uit, err = AssessRegion(tilburg, wmo.Peil{Op: dag("2022-06-01"), Bekend: dag("2022-06-01")})
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(uit.Voorbehouden, func(v wmo.Voorbehoud) bool { return v.Code == "GEB-V-LATER-BEKEND" }))
}

// What JSON cannot say is a finding too, and no peil is an error.
func TestWhatOnlyGoCanSay(t *testing.T) {
	t.Parallel()
	d := Dossier{
		Regio: "Bedacht", Leden: []Regiolid{{}}, Inhoud: &Inhoudsbeeld{Herstelactiviteiten: 9},
		Bewijsstukken: []Bewijsstuk{{Soort: "brief", Stand: "weg", Bron: wmo.Bron{Regeling: "x", Zekerheid: 4}, Onderdelen: []Onderdeel{"y"}, Partijen: []wmo.Partij{{Naam: "A", Getekend: 7}}}},
	}
	_, err := AssessRegion(d, op("2022-01-01"))
	var bs wmo.Bevindingen
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{
		"DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE", "DOC-SLEUTEL-ONTBREEKT",
	}, bs.Codes(), bs.Error())
	_, err = AssessRegion(Dossier{Regio: "Bedacht"}, wmo.Peil{})
	require.Error(t, err)
	require.NotErrorAs(t, err, &bs)

	groot := Dossier{Regio: "Bedacht", Bewijsstukken: make([]Bewijsstuk, 5001), Leden: make([]Regiolid, 401)}
	_, err = AssessRegion(groot, op("2022-01-01"))
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"DOC-AANTAL", "DOC-AANTAL"}, bs.Codes())
}

// Of two pieces the better class wins, then the firmer source, then the earlier day;
// which of them stands first means nothing.
func TestTheBetterPiece(t *testing.T) {
	t.Parallel()
	meest := func(k klasse, z wmo.Zekerheid, van, tot string) deel {
		return deel{klasse: k, zekerheid: z, van: dag(van), tot: dag(tot)}
	}
	op := []deel{
		meest(opTijd, wmo.Aanname, "2021-01-01", "2021-01-01"),
		meest(laat, wmo.Beleid, "2022-01-01", "2022-06-01"),
		meest(laat, wmo.Beleid, "2022-06-01", "2022-06-01"),
		meest(laat, wmo.Beleid, "2022-06-02", "2022-06-02"),
		meest(laat, wmo.Aanname, "2022-01-01", "2022-01-01"),
		meest(deels, wmo.Beleid, "2021-01-01", "2021-01-01"),
	}
	for i := range op {
		for j := i + 1; j < len(op); j++ {
			a, b := op[i], op[j]
			a.neem(op[j])
			b.neem(op[i])
			require.Equal(t, op[i], a)
			require.Equal(t, op[i], b)
		}
	}
}
