package main

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/verminking"
	"github.com/bwo-sdk/wmo/schema"
)

// voorbeelden are documents for an operation: one with everything in it, and from the
// published cases those that show a place which none before them had.
func voorbeelden(t testing.TB, op operatie.Operatie) []any {
	t.Helper()
	docs := []any{verminking.Vol(op.Invoer.Type)}
	gezien := map[string]bool{}
	for _, g := range gevallen(t, op.Invoer.Naam) {
		doc := verminking.Lees(g.Tekst())
		nieuw := false
		for _, p := range verminking.Plaatsen(doc) {
			nieuw = nieuw || !gezien[p.Patroon]
			gezien[p.Patroon] = true
		}
		if nieuw && len(g.Bevindingen) == 0 {
			docs = append(docs, doc)
		}
	}
	return docs
}

func gevallen(t testing.TB, naam string) []publish.Geval {
	t.Helper()
	data, ok := schema.Cases(naam)
	require.True(t, ok, naam)
	var gs publish.Gevallen
	require.NoError(t, json.Unmarshal(data, &gs))
	return gs.Gevallen
}

// overal puts something hostile at every place of a kind and hands over what running and
// checking say of it: everything hostile in the document that has every place, and in
// the published ones a different thing at each.
func overal(t *testing.T, soort verminking.Soort, anders []string, doe func(t *testing.T, p verminking.Plaats, run, check error)) {
	t.Helper()
	peil := wmo.PeilOp(wmo.MustDatum("2021-01-01"))
	plaatsen := 0
	for _, op := range operaties.Alle() {
		for i, doc := range voorbeelden(t, op) {
			for _, p := range verminking.Plaatsen(doc) {
				if p.Soort != soort || p.Patroon == "/$schema" {
					continue // which is compared, and not kept
				}
				plaatsen++
				hier := anders
				if i > 0 {
					hier = anders[plaatsen%len(anders):][:1]
				}
				p.Patroon = op.Naam + " " + p.Patroon
				for _, a := range hier {
					data := verminking.Met(doc, p, a)
					_, run := op.Run(data, peil)
					_, check := controleer(data, op.Invoer.Naam, peil, true)
					doe(t, p, run, check)
				}
			}
		}
	}
	t.Logf("%d places", plaatsen)
	require.Greater(t, plaatsen, 100)
}

// A number that is none is a finding at its place, whoever looks at the document.
func TestHostileNumbersAreFindings(t *testing.T) {
	t.Parallel()
	tokens := []string{"1e-3000000", "1e3000000", "0e99999999999999999999", "1e400", "-1e400", "1e100", strings.Repeat("9", 41), "0." + strings.Repeat("0", 50) + "1"}
	overal(t, verminking.Getal, tokens, func(t *testing.T, p verminking.Plaats, run, check error) {
		t.Helper()
		for _, err := range []error{run, check} {
			var b wmo.Bevindingen
			require.ErrorAs(t, err, &b, p.Patroon)
			require.Contains(t, b.Codes(), "DOC-BEREIK", p.Patroon)
		}
	})
}

// verborgen are characters that nobody sees, each as it stands in JSON: an order to a
// terminal, a nought, a mark of direction, a joiner.
var verborgen = []string{`\u001b[31m`, `\u0000`, "\u202e", "\u200b"}

// A character that nobody sees is a finding at its place, in every text of every document.
func TestHiddenCharactersAreFindings(t *testing.T) {
	t.Parallel()
	var anders []string
	for _, v := range verborgen {
		anders = append(anders, `"a`+v+`b"`)
	}
	overal(t, verminking.Tekst, anders, func(t *testing.T, p verminking.Plaats, run, check error) {
		t.Helper()
		for _, err := range []error{run, check} {
			var b wmo.Bevindingen
			require.ErrorAs(t, err, &b, p.Patroon)
			require.Contains(t, b.Codes(), "DOC-TEKENS", p.Patroon)
			require.Equal(t, -1, strings.IndexFunc(b.Error(), ongezien), p.Patroon)
		}
	})
}

func TestHiddenCharactersInKeysAreFindings(t *testing.T) {
	t.Parallel()
	overal(t, verminking.Sleutel, []string{"a\x1b[31m", "a\u202e", "a\u200b"}, func(t *testing.T, p verminking.Plaats, run, check error) {
		t.Helper()
		for _, err := range []error{run, check} {
			var b wmo.Bevindingen
			require.ErrorAs(t, err, &b, p.Patroon)
			require.Contains(t, b.Codes(), "DOC-TEKENS", p.Patroon)
			require.Equal(t, -1, strings.IndexFunc(b.Error(), ongezien), p.Patroon)
		}
	})
}

// ongezien says of a character that a terminal may obey it.
func ongezien(r rune) bool {
	return r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
}

// Nothing that somebody sends reaches a terminal as an order: not from a document, an
// argument or the name of a file.
func TestTerminalObeysNothing(t *testing.T) {
	t.Parallel()
	const kwaad = "\x1b[31m\u202e\u200b\x07"
	for _, args := range [][]string{
		{kwaad},
		{"run", kwaad, "-"},
		{"run", "capacity.wachtlijst", "/" + kwaad},
		{"run", "capacity.wachtlijst", "-", "--" + kwaad},
		{"run", "capacity.wachtlijst", "-", "--op", kwaad},
		{"check", "/" + kwaad},
		{"check", kwaad, "-"},
		{"schema", kwaad},
		{kwaad, kwaad, "\x9b1m"},
	} {
		exit, uit, fout := wmoOp(t, amersfoort, args...)
		require.Equal(t, exitMislukt, exit, args)
		require.Equal(t, -1, strings.IndexFunc(uit+fout, ongezien), "%q: %q", args, uit+fout)
		require.NotContains(t, fout, "\x9b")
	}
	for _, op := range operaties.Alle() {
		for _, doc := range voorbeelden(t, op) {
			for _, p := range verminking.Plaatsen(doc) {
				if p.Soort == verminking.Getal {
					continue
				}
				anders := "a\u202e\x1b"
				if p.Soort == verminking.Tekst {
					anders = `"a\u202e\u001b"`
				}
				data := string(verminking.Met(doc, p, anders))
				for _, args := range [][]string{{"run", op.Naam, "-", "--tabel"}, {"run", op.Naam, "-", "--json"}, {"check", op.Naam, "-"}} {
					_, uit, fout := wmoOp(t, data, args...)
					require.Equal(t, -1, strings.IndexFunc(uit+fout, ongezien), "%q %s: %q", args, p.Patroon, uit+fout)
				}
			}
			break
		}
	}
}

// A refusal is short, however long the text or the key is that it is about.
func TestRefusalsAreShort(t *testing.T) {
	t.Parallel()
	lang := strings.Repeat("lang ", 4_000)
	kortGenoeg := func(t *testing.T, p verminking.Plaats, run, check error) {
		t.Helper()
		for _, err := range []error{run, check} {
			if err == nil {
				continue
			}
			require.Less(t, len(err.Error()), 10_000, p.Patroon)
			var b wmo.Bevindingen
			if errors.As(err, &b) {
				data, err := json.Marshal(b)
				require.NoError(t, err)
				require.Less(t, len(data), 20_000, p.Patroon)
			}
		}
	}
	overal(t, verminking.Tekst, []string{`"` + lang + `"`}, kortGenoeg)
	overal(t, verminking.Sleutel, []string{lang}, kortGenoeg)
}

// Whatever the bytes, and whatever document they say they are: findings or none, and
// never a panic.
func FuzzCheck(f *testing.F) {
	alle := operaties.Alle()
	for i, o := range alle {
		data, _ := schema.Cases(o.Invoer.Naam)
		var gs publish.Gevallen
		if err := json.Unmarshal(data, &gs); err != nil {
			f.Fatal(err)
		}
		for _, g := range gs.Gevallen {
			f.Add(uint8(i), g.Tekst())
		}
	}
	peil := wmo.PeilOp(wmo.MustDatum("2021-01-01"))
	f.Fuzz(func(t *testing.T, welke uint8, data []byte) {
		naam := alle[int(welke)%len(alle)].Invoer.Naam
		if _, err := publish.Valideer(naam, data); err != nil {
			t.Fatalf("%s: %v", naam, err)
		}
		for _, n := range []string{naam, ""} {
			if _, err := controleer(data, n, peil, welke%2 == 0); err != nil && !errors.As(err, new(wmo.Bevindingen)) {
				t.Fatalf("%s: %v", naam, err)
			}
		}
	})
}
