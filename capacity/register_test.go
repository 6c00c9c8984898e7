package capacity_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
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

// bronbestanden parses the package itself, tests left out.
func bronbestanden(t *testing.T) map[string]*ast.File {
	t.Helper()
	namen, err := os.ReadDir(".")
	require.NoError(t, err)
	bestanden := map[string]*ast.File{}
	for _, n := range namen {
		if !strings.HasSuffix(n.Name(), ".go") || strings.HasSuffix(n.Name(), "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), n.Name(), nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		bestanden[n.Name()] = f
	}
	return bestanden
}

// constante is a text constant as it stands in the source.
type constante struct{ naam, soort, waarde string }

func constanten(t *testing.T, f *ast.File) []constante {
	t.Helper()
	var cs []constante
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			continue
		}
		for _, s := range g.Specs {
			v := s.(*ast.ValueSpec)
			for i := range v.Values {
				w, ok := v.Values[i].(*ast.BasicLit)
				if !ok || w.Kind != token.STRING {
					continue
				}
				tekst, err := strconv.Unquote(w.Value)
				require.NoError(t, err)
				c := constante{naam: v.Names[i].Name, waarde: tekst}
				if id, ok := v.Type.(*ast.Ident); ok {
					c.soort = id.Name
				}
				cs = append(cs, c)
			}
		}
	}
	return cs
}

// Each kind of code is told by its second part, and is a contract that others can spell.
func TestCodesTellTheirKind(t *testing.T) {
	t.Parallel()
	codes := map[string][]string{}
	for _, f := range capacity.Formules() {
		codes["CAP-F-"] = append(codes["CAP-F-"], f.Code)
		require.NotEmpty(t, f.Uitleg, f.Code)
		require.NoError(t, f.Bron.Check(), f.Code)
	}
	for _, m := range capacity.Meldingen() {
		codes["CAP-"] = append(codes["CAP-"], m.Code)
	}
	for _, a := range capacity.Aannamen() {
		codes["CAP-A-"] = append(codes["CAP-A-"], a.Code)
	}
	for _, n := range capacity.NietGemodelleerd() {
		codes["CAP-N-"] = append(codes["CAP-N-"], n.Code)
		if n.Bron != nil {
			require.NoError(t, n.Bron.Check(), n.Code)
		}
	}
	require.Len(t, codes, 4)
	for begin, lijst := range codes {
		for _, code := range lijst {
			require.Regexp(t, "^"+begin+"[A-Z]{2,}(-[A-Z]+)*$", code)
		}
	}
}

// opsommingen is every enumeration of the package, by the name of its type.
func opsommingen() map[string][]wmo.Woord {
	uit := map[string][]wmo.Woord{}
	for _, o := range []interface{ Woorden() []wmo.Woord }{
		capacity.Eenheid(""), capacity.Vorm(""), capacity.Karakter(""), capacity.Pad(""), capacity.Uitstroomsoort(""),
		capacity.Verloop(""), capacity.Groep(""), capacity.Instroomsoort(""), capacity.Afronding(""),
		capacity.Richting(""), capacity.Fase(""), capacity.Telt(""), capacity.Tellingsoort(""),
		capacity.Intervalmethode(""), capacity.Bestemming(""), capacity.Herkomst(""), capacity.Trekking(""),
		capacity.Financieringsvorm(""), capacity.Wachteenheid(""),
	} {
		uit[reflect.TypeOf(o).Name()] = o.Woorden()
	}
	return uit
}

// woorden is the words alone.
func woorden(ws []wmo.Woord) []string {
	uit := make([]string, len(ws))
	for i := range ws {
		uit[i] = ws[i].Woord
	}
	return uit
}

// Every constant of an enumeration is in its list and the other way round, and no
// type with a list was forgotten above.
func TestWordListsAreComplete(t *testing.T) {
	t.Parallel()
	inBron, metLijst := map[string][]string{}, []string{}
	for _, f := range bronbestanden(t) {
		for _, c := range constanten(t, f) {
			if c.soort != "" {
				inBron[c.soort] = append(inBron[c.soort], c.waarde)
			}
		}
		for _, d := range f.Decls {
			if m, ok := d.(*ast.FuncDecl); ok && m.Name.Name == "Woorden" && m.Recv != nil {
				metLijst = append(metLijst, m.Recv.List[0].Type.(*ast.Ident).Name)
			}
		}
	}
	lijsten := opsommingen()
	require.ElementsMatch(t, metLijst, slices.Collect(maps.Keys(lijsten)))
	require.Len(t, inBron, len(lijsten))
	for soort, ws := range lijsten {
		require.ElementsMatch(t, inBron[soort], woorden(ws), soort)
		eerder := map[string]bool{}
		for _, w := range ws {
			require.Regexp(t, "^[a-z]+(_[a-z]+)*$", w.Woord, soort)
			require.NotEmpty(t, w.Uitleg, "%s %s", soort, w.Woord)
			require.False(t, eerder[w.Woord] || eerder[w.Uitleg], "%s %s", soort, w.Woord)
			eerder[w.Woord], eerder[w.Uitleg] = true, true
		}
	}
}

// lees sends a document through JSON and the strict reader, as a caller would.
func lees[T any](t *testing.T, doc T) T {
	t.Helper()
	tekst, err := json.Marshal(doc)
	require.NoError(t, err)
	uit, err := wmo.Decode[T](tekst)
	require.NoError(t, err)
	require.Equal(t, doc, uit, "a document says the same after reading it back")
	return uit
}

// gewoon is a plan in which every field below is read: 100 clients to 80 in four years.
func gewoon() capacity.Uitstroomplan {
	begin := wmo.MustDatum("2026-01-01")
	return capacity.Uitstroomplan{
		Naam: "proef", Periode: jaren("2026-01-01", 4), Vormen: []capacity.Stroom{{
			Vorm: capacity.BeschermdWonen, Naam: "Singel",
			Begin: capacity.Stand{Aantal: 100, Eenheid: capacity.ClientenOpDatum, Datum: begin},
			Doel: &capacity.Doel{
				Stand:    capacity.Stand{Aantal: 80, Eenheid: capacity.ClientenOpDatum, Datum: wmo.MustDatum("2030-01-01")},
				Karakter: capacity.Streefdoel,
			},
			Uitstroom: stroomt(capacity.UitstroomAandeel),
			Instroom:  komt(capacity.InstroomVast),
		}},
	}
}

// stroomt is an outflow of a kind, with what belongs to it.
func stroomt(s capacity.Uitstroomsoort) capacity.Uitstroom {
	u := capacity.Uitstroom{Soort: s}
	switch s {
	case capacity.UitstroomAandeel:
		u.Aandeel, u.Jaren, u.Verloop, u.Groep = getal(0.5), 4, capacity.VasteKans, capacity.Iedereen
	case capacity.UitstroomVerblijfsduur:
		u.GemiddeldVerblijfMaanden = getal(18)
	case capacity.UitstroomAantallen:
		u.Aantallen = []float64{10, 10, 10, 10}
	case capacity.UitstroomPassend:
	}
	return u
}

// komt is an inflow of a kind, with what belongs to it.
func komt(s capacity.Instroomsoort) capacity.Instroom {
	in := capacity.Instroom{Soort: s}
	switch s {
	case capacity.InstroomVast:
		in.PerJaar = getal(10)
	case capacity.InstroomReeks:
		in.Reeks = []float64{10, 0, 10, 0}
	case capacity.InstroomGeen, capacity.InstroomPassend:
	}
	return in
}

// lezers is, for every place in a document where a word can stand, a document with
// that word, and the operation that reads it.
func lezers(t *testing.T) map[string]func(woord string) error {
	t.Helper()
	plan := func(zet func(p *capacity.Uitstroomplan, s *capacity.Stroom, woord string)) func(string) error {
		return func(woord string) error {
			p := gewoon()
			zet(&p, &p.Vormen[0], woord)
			_, err := capacity.ProjectOutflow(p, peil)
			return err
		}
	}
	verdeling := func(zet func(s *capacity.Verdeelwijze, woord string)) func(string) error {
		return func(woord string) error {
			v := capacity.Verdeling{Begindatum: wmo.MustDatum("2026-01-01"), Totalen: []int{22, 3}, Verdeelwijze: d14()}
			zet(&v.Verdeelwijze, woord)
			_, err := capacity.ApportionHomes(v, peil)
			return err
		}
	}
	return map[string]func(woord string) error{
		"Uitstroomplan.Afronding": plan(func(p *capacity.Uitstroomplan, _ *capacity.Stroom, w string) {
			p.Afronding = capacity.Afronding(w)
		}),
		"Stroom.Vorm": plan(func(_ *capacity.Uitstroomplan, s *capacity.Stroom, w string) { s.Vorm = capacity.Vorm(w) }),
		"Stand.Eenheid": plan(func(_ *capacity.Uitstroomplan, s *capacity.Stroom, w string) {
			s.Begin.Eenheid, s.ClientenPerPlaats = capacity.Eenheid(w), getal(1)
			if s.Begin.Eenheid == capacity.ClientenOpDatum {
				s.ClientenPerPlaats = nil
			}
		}),
		"Doel.Karakter": plan(func(_ *capacity.Uitstroomplan, s *capacity.Stroom, w string) {
			s.Doel.Karakter, s.Instroom = capacity.Karakter(w), komt(capacity.InstroomPassend)
		}),
		"Doel.Pad": plan(func(_ *capacity.Uitstroomplan, s *capacity.Stroom, w string) { s.Doel.Pad = capacity.Pad(w) }),
		"Uitstroom.Soort": plan(func(_ *capacity.Uitstroomplan, s *capacity.Stroom, w string) {
			s.Uitstroom = stroomt(capacity.Uitstroomsoort(w))
		}),
		"Uitstroom.Verloop": plan(func(_ *capacity.Uitstroomplan, s *capacity.Stroom, w string) {
			s.Uitstroom.Verloop = capacity.Verloop(w)
			if s.Uitstroom.Verloop == capacity.VerloopReeks {
				s.Uitstroom.Reeks = []float64{0.25, 0.125, 0.125, 0}
			}
		}),
		"Uitstroom.Groep": plan(func(_ *capacity.Uitstroomplan, s *capacity.Stroom, w string) {
			s.Uitstroom.Groep = capacity.Groep(w)
		}),
		"Instroom.Soort": plan(func(_ *capacity.Uitstroomplan, s *capacity.Stroom, w string) {
			s.Instroom = komt(capacity.Instroomsoort(w))
		}),
		"Marktscenario.Trekking": plan(func(p *capacity.Uitstroomplan, _ *capacity.Stroom, w string) {
			p.Scenarios = []capacity.Marktscenario{krapOfRuim(capacity.Trekking(w))}
		}),
		"Sleutel.Methode": verdeling(func(s *capacity.Verdeelwijze, w string) { s.Sleutel.Methode = verdeelsleutel.Deelmethode(w) }),
		"Sleutel.Gelijkstand": verdeling(func(s *capacity.Verdeelwijze, w string) {
			s.Sleutel.Gelijkstand = verdeelsleutel.Gelijkstand(w)
			if s.Sleutel.Gelijkstand == verdeelsleutel.GelijkstandOpgegeven {
				s.Sleutel.Volgorde = []string{"G", "F", "E", "D", "C", "B", "A"}
			}
		}),
		"Maatstaf.Soort": verdeling(func(s *capacity.Verdeelwijze, w string) {
			s.Sleutel.Maatstaven = []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.Maatstafsoort(w)}}
			if w == "inwoners" {
				s.Sleutel.PeildatumInwoners = wmo.MustDatum("2025-01-01")
			}
			for i := range s.Deelnemers {
				d := &s.Deelnemers[i].Deelnemer
				if slices.Contains(woorden(verdeelsleutel.Maatstafsoort("").Woorden()), w) {
					*d = verdeelsleutel.Deelnemer{Naam: d.Naam}
				}
				kosten := wmo.MustBedrag("5.00")
				map[string]func(){
					"": func() {}, "onzin": func() {}, "aandeel": func() { d.Aandeel = exact(0.1) }, "inwoners": func() { d.Inwoners = heel(1000) },
					"herkomst": func() { d.Herkomst = exact(3) }, "sociale_voorraad": func() { d.SocialeVoorraad = heel(100) },
					"clienten": func() { d.Clienten = exact(4) }, "dagen": func() { d.Dagen = exact(5) }, "kosten": func() { d.Kosten = &kosten },
				}[w]()
			}
		}),
		"Afspraak.Eenheid": func(w string) error {
			o := afspraak(inJaar(2026, 10, nil))
			o.Afspraken[0].Eenheid = capacity.Eenheid(w)
			_, err := capacity.FollowAgreements(o, peil)
			return err
		},
		"Indicator.Richting": func(w string) error {
			o := denBosch2019()
			in := &o.Indicatoren[0]
			in.Richting, in.Doel, in.Ambitie = capacity.Richting(w), in.Nulmeting, nil // a way that fits either
			_, err := capacity.FollowAgreements(o, peil)
			return err
		},
		"Telling.Soort": func(w string) error {
			x := aantal(3, nil, "")
			if x.Soort = capacity.Tellingsoort(w); x.Soort == capacity.TellingAandeel || x.Soort == capacity.TellingVerhouding {
				x.Van = heel(10)
			}
			_, err := capacity.EstimateCount(x, peil)
			return err
		},
		"Telling.Telt": func(w string) error {
			x := aantal(3, nil, "")
			x.Telt = capacity.Telt(w)
			_, err := capacity.EstimateCount(x, peil)
			return err
		},
		"Telling.Methode": func(w string) error {
			x := aantal(3, nil, capacity.Intervalmethode(w))
			if x.Methode == capacity.Wilson || x.Methode == capacity.ClopperPearson {
				x = aandeel(3, 10, x.Methode)
			}
			_, err := capacity.EstimateCount(x, peil)
			return err
		},
		"Wachtgroep.Herkomst": wachtlijst(func(l *capacity.Wachtlijst, w string) { l.Groepen[0].Herkomst = capacity.Herkomst(w) }),
		"Wachtgroep.Financiering": wachtlijst(func(l *capacity.Wachtlijst, w string) {
			l.Groepen[0].Financiering = capacity.Financieringsvorm(w)
		}),
		"Wachtgrens.Eenheid": wachtlijst(func(l *capacity.Wachtlijst, w string) {
			l.Groepen[0].WachtWeken = []float64{1}
			l.Grenzen = []capacity.Wachtgrens{{Aantal: 1, Eenheid: capacity.Wachteenheid(w)}}
		}),
	}
}

// wachtlijst asks for the waiting list of D9 with a word in it.
func wachtlijst(zet func(l *capacity.Wachtlijst, w string)) func(string) error {
	return func(w string) error {
		l := amersfoort()
		zet(&l, w)
		_, err := capacity.CountWaiting(l, peil)
		return err
	}
}

// woordvelden lists every field of a document that holds a word of an enumeration.
func woordvelden(soort reflect.Type, uit map[string]reflect.Type) {
	switch soort.Kind() {
	case reflect.Pointer, reflect.Slice:
		woordvelden(soort.Elem(), uit)
	case reflect.Struct:
		for _, f := range reflect.VisibleFields(soort) {
			_, opsomming := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](reflect.Zero(f.Type))
			switch {
			case f.Type == reflect.TypeFor[wmo.Uitkomst](): // of the root, and tried there
			case len(f.Index) > 1: // of an embedded struct, which is visited itself
			case opsomming:
				uit[soort.Name()+"."+f.Name] = f.Type
			default:
				woordvelden(f.Type, uit)
			}
		}
	default:
	}
}

// No word that is listed is refused by who reads it, and no other is accepted.
func TestEveryWordIsAccepted(t *testing.T) {
	t.Parallel()
	velden, proef := map[string]reflect.Type{}, lezers(t)
	for _, doc := range []any{
		capacity.Uitstroomplan{}, capacity.Verdeling{}, capacity.Opvolging{}, capacity.Doorstroom{}, capacity.Telling{}, capacity.Wachtlijst{},
	} {
		woordvelden(reflect.TypeOf(doc), velden)
	}
	require.ElementsMatch(t, slices.Collect(maps.Keys(velden)), slices.Collect(maps.Keys(proef)), "a field that holds a word")
	// What is no stock of clients or places is refused as one, and a stock does not
	// carry over; each for a reason of its own.
	standen := []capacity.Eenheid{capacity.Plaatsen, capacity.BezettePlaatsen, capacity.ClientenOpDatum}
	for veld, soort := range velden {
		for _, w := range reflect.Zero(soort).Interface().(interface{ Woorden() []wmo.Woord }).Woorden() {
			err := proef[veld](w.Woord)
			stand := slices.Contains(standen, capacity.Eenheid(w.Woord))
			if veld == "Stand.Eenheid" && !stand || veld == "Afspraak.Eenheid" && stand {
				require.Equal(t, []string{"CAP-EENHEID"}, codes(err), "%s %s", veld, w.Woord)
				continue
			}
			require.NoError(t, err, "%s %s", veld, w.Woord)
		}
		require.Contains(t, codes(proef[veld]("onzin")), "DOC-WAARDE", veld)
	}
}

// A word may be left out exactly where the document may leave out the field.
func TestOnlyOptionalWordsMayBeEmpty(t *testing.T) {
	t.Parallel()
	vrij := []string{"Uitstroomplan.Afronding", "Doel.Pad", "Sleutel.Methode", "Sleutel.Gelijkstand", "Telling.Methode", "Telling.Telt", "Wachtgroep.Herkomst", "Wachtgroep.Financiering"}
	for veld, probeer := range lezers(t) {
		if slices.Contains(vrij, veld) {
			require.NoError(t, probeer(""), veld)
		} else {
			require.Contains(t, codes(probeer("")), "DOC-SLEUTEL-ONTBREEKT", veld)
		}
	}
}

// Every outflow goes with every inflow, but for two unknowns at once.
func TestWhichFlowsGoTogether(t *testing.T) {
	t.Parallel()
	for _, uit := range capacity.Uitstroomsoort("").Woorden() {
		for _, in := range capacity.Instroomsoort("").Woorden() {
			p := gewoon()
			p.Vormen[0].Uitstroom = stroomt(capacity.Uitstroomsoort(uit.Woord))
			p.Vormen[0].Instroom = komt(capacity.Instroomsoort(in.Woord))
			pad, err := capacity.ProjectOutflow(lees(t, p), peil)
			if in.Woord == "passend" && uit.Woord == "passend" {
				require.Equal(t, []string{"CAP-PASSEND"}, codes(err), "%s en %s", uit.Woord, in.Woord)
				continue
			}
			require.NoError(t, err, "%s en %s", uit.Woord, in.Woord)
			require.Len(t, pad.Vormen[0].Jaren, 4)
		}
	}
}

// Every method shares with every rule for a tie.
func TestEveryMethodWithEveryTieRule(t *testing.T) {
	t.Parallel()
	for _, m := range verdeelsleutel.Deelmethode("").Woorden() {
		for _, g := range verdeelsleutel.Gelijkstand("").Woorden() {
			s := d14()
			s.Sleutel.Methode, s.Sleutel.Gelijkstand = verdeelsleutel.Deelmethode(m.Woord), verdeelsleutel.Gelijkstand(g.Woord)
			if s.Sleutel.Gelijkstand == verdeelsleutel.GelijkstandOpgegeven {
				s.Sleutel.Volgorde = []string{"G", "F", "E", "D", "C", "B", "A"}
			}
			v := lees(t, capacity.Verdeling{Begindatum: wmo.MustDatum("2026-01-01"), Totalen: []int{22, 0, 145}, Verdeelwijze: s})
			uit, err := capacity.ApportionHomes(v, peil)
			require.NoError(t, err, "%s en %s", m.Woord, g.Woord)
			require.Equal(t, s.Sleutel.Methode, uit.Methode)
		}
	}
}

// The documents of the cases are read back from JSON as they were written.
func TestDocumentsSurviveJSON(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, passend)
	plan.Verdeelwijzen = []capacity.Verdeelwijze{d14()}
	lees(t, plan)
	lees(t, haaglanden())
	lees(t, denBosch2019())
	lees(t, capacity.Doorstroom{Naam: "opvang", BezettePlaatsen: getal(52), MaximumVerblijfMaanden: getal(3), Plaatsen: heel(52)})
	lees(t, aandeel(0, 178, capacity.ClopperPearson))
	lees(t, aantal(178, getal(2), ""))
	lees(t, amersfoort())
}

// A result can be written, holds no null, and says the same after reading it back.
func TestResultsSurviveJSON(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, passend)
	plan.Verdeelwijzen = []capacity.Verdeelwijze{d14()}
	heelJSON(t, werkUit(t, plan))
	heelJSON(t, deel(t, d14(), 22, 145))
	heelJSON(t, volg(t, haaglanden()))
	heelJSON(t, volg(t, denBosch2019()))
	heelJSON(t, weegAf(t, capacity.Doorstroom{BezettePlaatsen: getal(52), MaximumVerblijfMaanden: getal(3)}))
	heelJSON(t, schat(t, aandeel(0, 178, capacity.Wilson)))
	s, err := capacity.CountWaiting(amersfoort(), peil)
	require.NoError(t, err)
	heelJSON(t, s)
}

func heelJSON[T any](t *testing.T, uitkomst T) {
	t.Helper()
	tekst, err := json.Marshal(uitkomst)
	require.NoError(t, err)
	require.NotContains(t, string(tekst), "null")
	terug, err := wmo.Decode[T](tekst)
	require.NoError(t, err)
	require.Equal(t, uitkomst, terug)
}

// No operation answers a question that names no day.
func TestEveryOperationAsksForADay(t *testing.T) {
	t.Parallel()
	const bericht = "een peil zonder datum (op)"
	_, err := capacity.ProjectOutflow(gewoon(), wmo.Peil{})
	require.EqualError(t, err, bericht)
	_, err = capacity.ApportionHomes(capacity.Verdeling{Begindatum: wmo.MustDatum("2026-01-01"), Totalen: []int{22}, Verdeelwijze: d14()}, wmo.Peil{})
	require.EqualError(t, err, bericht)
	_, err = capacity.FollowAgreements(denBosch2019(), wmo.Peil{})
	require.EqualError(t, err, bericht)
	_, err = capacity.BalanceOccupancy(capacity.Doorstroom{InstroomPerJaar: getal(89), GemiddeldVerblijfMaanden: getal(3)}, wmo.Peil{})
	require.EqualError(t, err, bericht)
	_, err = capacity.EstimateCount(aandeel(0, 178, ""), wmo.Peil{})
	require.EqualError(t, err, bericht)
	_, err = capacity.CountWaiting(amersfoort(), wmo.Peil{})
	require.EqualError(t, err, bericht)
}
