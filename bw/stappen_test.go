package bw

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// invoer reads what a step tells, and nothing else.
type invoer []wmo.Grootheid

func (in invoer) tekst(naam string) string {
	for _, g := range in {
		if g.Naam == naam {
			return g.Waarde
		}
	}
	return ""
}

func (in invoer) dag(naam string) wmo.Datum {
	d, _ := wmo.ParseDatum(in.tekst(naam))
	return d
}

func (in invoer) getal(naam string) int {
	n, _ := strconv.Atoi(in.tekst(naam))
	return n
}

func (in invoer) vrij() map[string]bool {
	vrij := map[string]bool{}
	for _, g := range in {
		if g.Naam == "geen werkdag" {
			vrij[g.Waarde] = true
		}
	}
	return vrij
}

func (in invoer) eersteWerkdag(d wmo.Datum) wmo.Datum {
	for vrij := in.vrij(); vrij[d.String()]; {
		d = d.AddDagen(1)
	}
	return d
}

func vroegste(ds ...wmo.Datum) wmo.Datum { return slices.MinFunc(ds, wmo.Datum.Compare) }

// formules recompute a step from what it tells, by the code of its formula: written anew
// from the words of the formula, without the code under test.
var formules = map[string]func(invoer) string{
	"BW-F-TERMIJN": func(in invoer) string {
		n, begin := in.getal("duur"), in.dag("dag van de gebeurtenis")
		regel := wmo.MaandExact
		if in.tekst("maandregel") == "einde_maand" {
			regel = wmo.MaandEinde
		}
		switch eenheid := in[1].Eenheid; eenheid {
		case "dagen":
			return begin.AddDagen(n).String()
		case "weken":
			return begin.AddDagen(7 * n).String()
		case "maanden":
			return begin.AddMaanden(n, regel).String()
		case "jaren":
			return begin.AddMaanden(12*n, regel).String()
		default:
			t, _ := wmo.ParseTijdstip(in.tekst("tijdstip van de gebeurtenis"))
			return t.Add(time.Duration(n) * time.Hour).String()
		}
	},
	"BW-F-ATW-1": func(in invoer) string { return in.eersteWerkdag(in.dag(totHier)).String() },
	"BW-F-ATW-2": func(in invoer) string {
		begin, einde, vrij := in.dag("dag van de gebeurtenis"), in.dag(totHier), in.vrij()
		stap := 1
		if einde.Before(begin) {
			stap = -1
		}
		for d, werkdagen := begin.AddDagen(stap), 0; ; d = d.AddDagen(stap) {
			if !vrij[d.String()] {
				werkdagen++
			}
			if werkdagen == 2 && d.Compare(einde)*stap >= 0 {
				return d.String()
			}
			if werkdagen >= 2 {
				return einde.String()
			}
		}
	},
	"BW-F-ATW-TERUG":    func(in invoer) string { return in[0].Waarde },
	"BW-F-ATW-NIET":     func(in invoer) string { return in[0].Waarde },
	"BW-F-ATW-REGELING": func(in invoer) string { return in[0].Waarde },
	"BW-F-ATW-AFSPRAAK": func(in invoer) string { return in[0].Waarde },
	"BW-F-DWS-EERSTE": func(in invoer) string {
		return in.dag("ontvangst van de ingebrekestelling").AddDagen(in.getal("wachtdagen")).String()
	},
	"BW-F-DWS-MAXIMUM":   func(in invoer) string { return in.dag("eerste dag").AddDagen(41).String() },
	"BW-F-DWS-OPGEGEVEN": func(in invoer) string { return strconv.Itoa(min(in.getal("opgegeven dagen"), 42)) },
	"BW-F-DWS-DAGEN": func(in invoer) string {
		eerste := in.dag("eerste dag")
		laatste := vroegste(in.dag("peildag"), eerste.AddDagen(41))
		if b := in.dag("dag van bekendmaking"); b.IsValid() {
			if in.tekst("de dag van bekendmaking telt mee") != "ja" {
				b = b.AddDagen(-1)
			}
			laatste = vroegste(laatste, b)
		}
		return strconv.Itoa(eerste.DagenTot(laatste) + 1)
	},
	"BW-F-DWS-BEDRAG": func(in invoer) string {
		som := wmo.Bedrag{}
		for i := 0; i < len(in); i += 2 {
			for range in[i : i+2].getal("dagen") {
				som = som.Plus(wmo.MustBedrag(in[i+1].Waarde))
			}
		}
		return som.String()
	},
	"BW-F-DWS-AANDEEL": func(in invoer) string {
		centen, _ := wmo.MustBedrag(in.tekst("bedrag")).Centen()
		n := int64(in.getal("aanvragers"))
		return wmo.BedragOfCenten((centen + n - 1) / n).String()
	},
	"BW-F-OPSCHORTING":         opgeschort,
	"BW-F-OPSCHORTING-BEZWAAR": opgeschort,
	"BW-F-VERDAGING": func(in invoer) string {
		zesWeken, genoemd := in.dag(totHier).AddDagen(in.getal("hoogstens")), in.dag("genoemde dag")
		if genoemd.IsValid() && !genoemd.After(in.eersteWerkdag(zesWeken)) {
			return genoemd.String()
		}
		return zesWeken.String()
	},
	"BW-F-INSTEMMING": func(in invoer) string { return in.dag("genoemde dag").String() },
	"BW-F-TE-LAAT": func(in invoer) string {
		tot := in.dag("peildag")
		if gedaan := in.dag("gedaan op"); gedaan.IsValid() {
			tot = vroegste(tot, gedaan)
		}
		return strconv.Itoa(in.dag("laatste dag").DagenTot(tot))
	},

	"BW-F-ERO-UITERLIJK": func(in invoer) string {
		return wmo.MustTijdstip(in.tekst("melding")).Add(time.Duration(in.getal("norm")) * time.Minute).String()
	},
	"BW-F-ERO-TE-LAAT": func(in invoer) string {
		laat := wmo.MustTijdstip(in[1].Waarde).Sub(wmo.MustTijdstip(in.tekst("uiterlijk")))
		return strconv.Itoa(int(math.Ceil(laat.Minutes())))
	},

	"BW-F-WEEGSOM": func(in invoer) string {
		som := 0
		for i := range in {
			som += in[i : i+1].getal(in[i].Naam)
		}
		return strconv.Itoa(som)
	},

	"BW-F-KLB-BINNEN": func(in invoer) string {
		if wmo.MustBedrag(in.tekst("bekend samen")).Compare(wmo.MustBedrag(in.tekst("budget"))) > 0 {
			return "nee"
		}
		return "onbepaald"
	},
	"BW-F-KLB-LID": func(in invoer) string {
		som := wmo.Bedrag{}
		for range in.getal("bijeenkomsten") {
			som = som.Plus(wmo.MustBedrag(in.tekst("vergoeding per bijeenkomst")))
		}
		return som.String()
	},
	"BW-F-KLB-TOTAAL": func(in invoer) string {
		som := wmo.Bedrag{}
		for _, g := range in {
			som = som.Plus(wmo.MustBedrag(g.Waarde))
		}
		return som.String()
	},
	"BW-F-KLB-REST": func(in invoer) string {
		return wmo.MustBedrag(in.tekst("budget")).Min(wmo.MustBedrag(in.tekst("totaal"))).String()
	},
}

func opgeschort(in invoer) string {
	return in.dag(totHier).AddDagen(in.dag("eerste opgeschorte dag").DagenTot(in.dag("laatste opgeschorte dag")) + 1).String()
}

// klopt holds each step against its formula, and each against the one before it.
func klopt(t require.TestingT, stappen wmo.Berekening, laatste string) {
	vorig := ""
	for i := range stappen {
		s := &stappen[i]
		require.Contains(t, formules, s.Code, "a formula that nobody recomputes")
		require.Equal(t, formules[s.Code](s.Invoer), s.Uitkomst.Waarde, "step %d, %s: %+v", i, s.Code, s.Invoer)
		if hier := invoer(s.Invoer).tekst(totHier); hier != "" {
			require.Equal(t, vorig, hier, "step %d, %s goes on where the one before it ended", i, s.Code)
		}
		vorig = s.Uitkomst.Waarde
	}
	require.Equal(t, laatste, vorig, "the last step is the answer: %+v", stappen)
}

// Every formula is recomputed, and no formula is recomputed that does not exist.
func TestEveryFormulaIsRecomputed(t *testing.T) {
	t.Parallel()
	var codes []string
	for _, f := range Formules() {
		codes = append(codes, f.Code)
	}
	var hier []string
	for code := range formules {
		hier = append(hier, code)
	}
	require.ElementsMatch(t, codes, hier)
}

func TestEveryStepOfATermRecomputes(t *testing.T) {
	t.Parallel()
	eenheden, gronden := Termijneenheid("").Woorden(), Termijngrondslag("").Woorden()
	rapid.Check(t, func(t *rapid.T) {
		dag := tot("2024-01-01").AddDagen(rapid.IntRange(0, 1000).Draw(t, "dag"))
		v := Termijnvraag{Soort: EigenSoort, Datum: dag, Eigen: &EigenTermijn{
			Aantal: rapid.IntRange(1, 15).Draw(t, "aantal"), Eenheid: Termijneenheid(rapid.SampledFrom(eenheden).Draw(t, "eenheid").Woord),
			Grondslag: Termijngrondslag(rapid.SampledFrom(gronden).Draw(t, "grondslag").Woord),
			Richting:  rapid.SampledFrom([]Termijnrichting{Vooruit, Terug}).Draw(t, "richting"),
		}}
		if v.Eigen.Eenheid == Maanden || v.Eigen.Eenheid == Jaren {
			v.Eigen.Maandregel = EindeMaand
		}
		switch {
		case v.Eigen.Eenheid == Uren:
			v.Datum, v.Tijdstip = wmo.Datum{}, wmo.MustTijdstip("2024-01-01T10:00:00+01:00").Add(time.Duration(tot("2024-01-01").DagenTot(dag))*24*time.Hour)
		case rapid.Bool().Draw(t, "van de wet"):
			v.Soort, v.Eigen = rapid.SampledFrom(termijnen()).Draw(t, "soort").soort, nil
		}
		uit, err := ReckonTerm(v, opDag("2026-03-01"))
		require.NoError(t, err)
		laatste := uit.LaatsteDag.String()
		if uit.Tijdstip.IsValid() {
			laatste = uit.Tijdstip.String()
		}
		klopt(t, uit.Berekening, laatste)
	})
}

func TestEveryStepOfADwangsomRecomputes(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		laatste := tot("2018-10-01").AddDagen(rapid.IntRange(0, 200).Draw(t, "laatste dag"))
		v := Dwangsomvraag{
			Aanvraag: wmo.Ja, Belanghebbende: wmo.Ja, OnredelijkLaat: wmo.Nee, KennelijkKansloos: wmo.Nee,
			Aanvragers: rapid.IntRange(0, 7).Draw(t, "aanvragers"),
			Lezing: &Dwangsomlezing{
				rapid.SampledFrom([]Eerstedagregel{NaVeertienDagen, OpVeertiendeDag}).Draw(t, "eerste dag"),
				rapid.SampledFrom([]Bekendmakingregel{BekendmakingTelt, BekendmakingTeltNiet}).Draw(t, "bekendmaking"),
			},
		}
		peil := wmo.PeilOp(laatste.AddDagen(rapid.IntRange(0, 90).Draw(t, "peil")))
		if rapid.Bool().Draw(t, "dagen") {
			n := rapid.IntRange(0, 60).Draw(t, "dagen in gebreke")
			v.DagenInGebreke = &n
		} else {
			v.LaatsteDag, v.Ingebrekestelling, v.Beslist = laatste, laatste.AddDagen(rapid.IntRange(1, 20).Draw(t, "gesteld")), wmo.Nee
			if d := laatste.AddDagen(rapid.IntRange(1, 90).Draw(t, "bekend")); rapid.Bool().Draw(t, "beslist") {
				v.Bekendgemaakt, v.Beslist = d, wmo.UitkomstOf(!d.After(peil.Op))
			}
		}
		uit, err := AssessPenalty(v, peil)
		require.NoError(t, err)
		if uit.Verloop == nil && !uit.EersteDag.IsValid() {
			require.Empty(t, uit.Berekening)
			return
		}
		if uit.Verloop == nil {
			klopt(t, uit.Berekening, uit.MaximumOp.String())
			return
		}
		klopt(t, uit.Berekening, uit.Verloop.Aandelen[0].String())
		uitkomsten := map[string]bool{}
		for _, s := range uit.Berekening {
			uitkomsten[s.Uitkomst.Waarde] = true
		}
		require.True(t, uitkomsten[strconv.Itoa(uit.Verloop.Dagen)] && uitkomsten[uit.Verloop.Bedrag.String()], "each part of the answer has a step")
		require.True(t, !uit.EersteDag.IsValid() || uitkomsten[uit.EersteDag.String()])
		require.True(t, !uit.Verloop.Vaststellen.IsValid() || uitkomsten[uit.Verloop.Vaststellen.String()])
	})
}

// willekeurigeZaak is a file with an application, an objection and all that can move a term.
func willekeurigeZaak(t *rapid.T) Zaak {
	begin := tot("2026-01-05")
	dag := begin.AddDagen
	z := Zaak{
		Volledig:    rapid.SampledFrom(drieUitkomsten).Draw(t, "volledig"),
		Opschorting: rapid.SampledFrom([]Opschortingregel{"", MetDagVanAanvulling, ZonderDagVanAanvulling}).Draw(t, "regel"),
		Gebeurtenissen: []Gebeurtenis{
			{Soort: GebeurtenisMelding, Datum: begin}, {Soort: GebeurtenisOnderzoekAfgerond, Datum: dag(20)}, {Soort: GebeurtenisAanvraag, Datum: dag(25)},
		},
	}
	if rapid.Bool().Draw(t, "beschikt") {
		z.Gebeurtenissen = append(z.Gebeurtenissen, Gebeurtenis{Soort: GebeurtenisBeschikking, Datum: dag(50)}, Gebeurtenis{Soort: GebeurtenisBezwaar, Datum: dag(70)})
	}
	soorten := slices.Concat(vroegeSchorsingen, lateSchorsingen, []Gebeurtenissoort{
		GebeurtenisVerdaging, GebeurtenisInstemmingUitstel, GebeurtenisAanvulling, GebeurtenisVerzuimHersteld, GebeurtenisBuitenlandOntvangen,
		GebeurtenisAdviescommissie,
	})
	for range rapid.IntRange(0, 6).Draw(t, "aantal") {
		g := Gebeurtenis{Soort: rapid.SampledFrom(soorten).Draw(t, "soort"), Datum: dag(rapid.IntRange(20, 180).Draw(t, "dag"))}
		r := g.regel()
		if r.tot == moet || r.tot == mag && rapid.Bool().Draw(t, "met einde") {
			g.TotEnMet = g.Datum.AddDagen(rapid.IntRange(0, 60).Draw(t, "tot"))
		}
		if r.eens && slices.ContainsFunc(z.Gebeurtenissen, func(x Gebeurtenis) bool { return x.Soort == g.Soort }) {
			continue
		}
		z.Gebeurtenissen = append(z.Gebeurtenissen, g)
	}
	return z
}

// Each step of a term in a file recomputes, ends where the next begins, and the last is
// the answer; whatever moves the last day and does not end another's stretch has a step.
func TestEveryStepOfAFileRecomputes(t *testing.T) {
	t.Parallel()
	grijptIn := slices.Concat(vroegeSchorsingen, lateSchorsingen, []Gebeurtenissoort{GebeurtenisVerdaging, GebeurtenisInstemmingUitstel})
	rapid.Check(t, func(t *rapid.T) {
		z, peil := willekeurigeZaak(t), wmo.PeilOp(tot("2026-01-05").AddDagen(rapid.IntRange(25, 250).Draw(t, "peil")))
		uit, err := ScheduleCase(z, peil)
		require.NoError(t, err)
		laatste := map[Termijnsoort]wmo.Datum{}
		stappen := map[Termijnsoort]string{}
		for _, termijn := range uit.Termijnen {
			naarLaatste := termijn.Berekening
			if n := len(naarLaatste) - 1; termijn.TeLaatSinds.IsValid() {
				klopt(t, naarLaatste[n:], strconv.Itoa(termijn.DagenTeLaat))
				require.Equal(t, termijn.LaatsteDag, invoer(naarLaatste[n].Invoer).dag("laatste dag"))
				naarLaatste = naarLaatste[:n]
			}
			klopt(t, naarLaatste, termijn.LaatsteDag.String())
			laatste[termijn.Soort] = termijn.LaatsteDag
			for _, s := range termijn.Berekening {
				stappen[termijn.Soort] += invoer(s.Invoer).tekst("gebeurtenis") + " "
			}
		}
		for i := len(z.Gebeurtenissen) - 1; i >= 3; i-- {
			if !slices.Contains(grijptIn, z.Gebeurtenissen[i].Soort) {
				continue
			}
			zonder := z
			zonder.Gebeurtenissen = slices.Delete(slices.Clone(z.Gebeurtenissen), i, i+1)
			anders, err := ScheduleCase(zonder, peil)
			require.NoError(t, err)
			for _, termijn := range anders.Termijnen {
				if was, ok := laatste[termijn.Soort]; ok && was != termijn.LaatsteDag && termijn.Soort != BuitenBehandeling {
					require.Contains(t, stappen[termijn.Soort], gebeurtenisplaats(i)+" ", "%+v moves %s", z.Gebeurtenissen[i], termijn.Soort)
				}
			}
		}
	})
}

// By hand: an application of 2 March 2026, suspended for six days, and an objection that is
// suspended, adjourned and, with consent, put off: each step ends at its own day.
func TestEachStepEndsAtItsOwnDay(t *testing.T) {
	t.Parallel()
	z := Zaak{Volledig: wmo.Ja, Gebeurtenissen: []Gebeurtenis{
		{Soort: GebeurtenisMelding, Datum: tot("2026-01-05")},
		{Soort: GebeurtenisOnderzoekAfgerond, Datum: tot("2026-02-02")},
		{Soort: GebeurtenisAanvraag, Datum: tot("2026-03-02")},
		{Soort: GebeurtenisBeschikking, Datum: tot("2026-03-10")},
		{Soort: GebeurtenisBezwaar, Datum: tot("2026-04-01")},
		{Soort: GebeurtenisVerzuimHerstellen, Datum: tot("2026-04-23"), TotEnMet: tot("2026-05-07")},
		{Soort: GebeurtenisVerzuimHersteld, Datum: tot("2026-04-30")},
		{Soort: GebeurtenisVerdaging, Datum: tot("2026-05-18")},
		{Soort: GebeurtenisInstemmingUitstel, Datum: tot("2026-07-20"), TotEnMet: tot("2026-08-15")},
	}}
	uit, err := ScheduleCase(z, opDag("2026-08-03"))
	require.NoError(t, err)
	termijn := uit.Termijnen[len(uit.Termijnen)-1]
	require.Equal(t, BeslissingOpBezwaar, termijn.Soort)
	var gang []string
	for _, s := range termijn.Berekening {
		gang = append(gang, s.Code+" "+s.Uitkomst.Waarde)
	}
	// The objection could be made until 21 April; six weeks later is 2 June; seven days
	// were suspended, then six weeks were added, and the last day was agreed.
	require.Equal(t, []string{
		"BW-F-TERMIJN 2026-06-02", "BW-F-OPSCHORTING-BEZWAAR 2026-06-09", "BW-F-VERDAGING 2026-07-21", "BW-F-INSTEMMING 2026-08-15",
	}, gang)
	require.Equal(t, tot("2026-08-15"), termijn.LaatsteDag)
}

// Every step of every answer to a published case comes to what it says.
func TestStepsOfTheCasesRecompute(t *testing.T) {
	t.Parallel()
	gezien := 0
	loopGevallen(t, "bw/termijnvraag", ReckonTerm, &gezien)
	loopGevallen(t, "bw/dwangsomvraag", AssessPenalty, &gezien)
	loopGevallen(t, "bw/zaak", ScheduleCase, &gezien)
	loopGevallen(t, "bw/klankbordgroep", AssessSoundingBoard, &gezien)
	loopGevallen(t, "bw/eropafvraag", FollowReports, &gezien)
	loopGevallen(t, "bw/aanmelding", AssessAccessibility, &gezien)
	require.Greater(t, gezien, 300)
}

func loopGevallen[In, Uit any](t *testing.T, naam string, doe func(In, wmo.Peil) (Uit, error), gezien *int) {
	t.Helper()
	data, ok := schema.Cases(naam)
	require.True(t, ok, naam)
	var cases struct {
		Gevallen []struct {
			ID     string          `json:"id"`
			Peil   wmo.Peil        `json:"peil"`
			Invoer json.RawMessage `json:"invoer"`
		} `json:"gevallen"`
	}
	require.NoError(t, json.Unmarshal(data, &cases))
	for _, g := range cases.Gevallen {
		in, err := wmo.Decode[In](g.Invoer)
		if err != nil {
			continue
		}
		uit, err := doe(in, g.Peil)
		if err != nil {
			continue
		}
		tekst, err := json.Marshal(uit)
		require.NoError(t, err)
		var v any
		require.NoError(t, json.Unmarshal(tekst, &v))
		berekeningen(t, v, func(stap wmo.Rekenstap) {
			*gezien++
			require.Equal(t, stap.Uitkomst.Waarde, formules[stap.Code](stap.Invoer), "%s %s: %s", g.ID, stap.Code, stap.Naam)
		})
	}
}

// berekeningen visits every step of a calculation, however deep it stands.
func berekeningen(t *testing.T, v any, zie func(wmo.Rekenstap)) {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		for sleutel, deel := range v {
			if sleutel == "berekening" {
				data, err := json.Marshal(deel)
				require.NoError(t, err)
				var stappen wmo.Berekening
				require.NoError(t, json.Unmarshal(data, &stappen))
				for i := range stappen {
					zie(stappen[i])
				}
				continue
			}
			berekeningen(t, deel, zie)
		}
	case []any:
		for _, deel := range v {
			berekeningen(t, deel, zie)
		}
	}
}
