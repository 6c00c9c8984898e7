package wmo_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/bwo-sdk/wmo"
)

// netjes fails when what is said of a bad text is long, is no UTF-8 or holds what a terminal obeys.
func netjes(t *testing.T, s string, err error) {
	t.Helper()
	const lang = 500
	stuurt := func(r rune) bool { return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) }
	if m := err.Error(); len(m) > lang || !utf8.ValidString(m) || strings.ContainsFunc(m, stuurt) {
		t.Fatalf("%q: %q", s, m)
	}
}

// A number that is read is what package big reads, is JSON, and is written so that it reads back.
func FuzzParseGetal(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string) {
		g, err := wmo.ParseGetal(s)
		if err != nil {
			netjes(t, s, err)
			return
		}
		exact, ok := new(big.Rat).SetString(s)
		if !ok || !json.Valid([]byte(s)) || g.Rat().Cmp(exact) != 0 {
			t.Fatalf("%q reads as %s", s, g)
		}
		doc, err := json.Marshal(g)
		if err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		if terug, err := wmo.ParseGetal(string(doc)); err != nil || terug.Compare(g) != 0 {
			t.Fatalf("%q is written as %s, which reads as %s: %v", s, doc, terug, err)
		}
	})
}

// A price is an amount of zero or more, and in a document has one way to be written.
func FuzzParseTarief(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string) {
		tarief, err := wmo.ParseTarief(s)
		if err != nil {
			netjes(t, s, err)
			if new(wmo.Tarief).UnmarshalText([]byte(s)) == nil {
				t.Fatalf("%q is a price in a document and nowhere else", s)
			}
			return
		}
		if b, err := wmo.ParseBedrag(s); err != nil || b.Compare(tarief.Bedrag()) != 0 || b.Sign() < 0 {
			t.Fatalf("%q is a price of %s and an amount of %s, %v", s, tarief, b, err)
		}
		var u wmo.Tarief
		if u.UnmarshalText([]byte(tarief.String())) != nil || u.Compare(tarief) != 0 {
			t.Fatalf("%q is written as %s, which reads as %s", s, tarief, u)
		}
		if u.UnmarshalText([]byte(s)) == nil && u.String() != s {
			t.Fatalf("a document may write %s as %q", u, s)
		}
	})
}

// A code is four digits, in both notations.
func FuzzParseGemeentecode(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string) {
		c, err := wmo.ParseGemeentecode(s)
		if err != nil {
			netjes(t, s, err)
		} else if c.String() != s || c.IsZero() {
			t.Fatalf("%q reads as %s", s, c)
		}
		if d, fout := wmo.ParseCBSCode("GM" + s); (err == nil) != (fout == nil) || d != c {
			t.Fatalf("%q reads as %s, and with GM as %s", s, c, d)
		}
	})
}

// A period is two days in order, in a document as in code.
func FuzzPeriode(f *testing.F) {
	f.Fuzz(func(t *testing.T, begin, eind string) {
		b, fout := wmo.ParseDatum(begin)
		e, eindfout := wmo.ParseDatum(eind)
		doc, err := json.Marshal(map[string]string{"begindatum": begin, "einddatum": eind})
		if err != nil {
			t.Fatal(err)
		}
		p, err := wmo.Decode[wmo.Periode](doc)
		wil, geen := wmo.NewPeriode(b, e)
		if goed := fout == nil && eindfout == nil && geen == nil; goed != (err == nil) || goed && p != wil {
			t.Fatalf("%s reads as %s, %v, and is %s, %v", doc, p, err, wil, geen)
		}
		if err == nil && (!p.Bevat(b) || !p.Bevat(e) || p.Bevat(b.AddDagen(-1)) || p.Bevat(e.AddDagen(1))) {
			t.Fatalf("%s does not end at its ends", p)
		}
	})
}

// The key of a name is its own key, is that of the same name in other bytes or other letters, and what is
// a name is one in a document.
func FuzzNaam(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string) {
		type groep struct {
			Naam string `json:"naam" jsonschema:"minLength=1" vorm:"naam"`
		}
		if err := wmo.CheckNaam(s); err != nil {
			netjes(t, s, err)
			if wmo.CheckVelden(&groep{s}) == nil {
				t.Fatalf("%q is no name, and one in a document", s)
			}
			return
		}
		k := wmo.Naamsleutel(s)
		for _, ander := range []string{k, norm.NFD.String(s), strings.ToUpper(k), " " + s + "\n"} {
			if len([]rune(norm.NFC.String(ander))) == len([]rune(norm.NFC.String(s))) && wmo.Naamsleutel(ander) != k {
				t.Fatalf("the key of %q is %q, and that of %q is %q", s, k, ander, wmo.Naamsleutel(ander))
			}
		}
		if wmo.Naamsleutel(k) != k || wmo.Naamsleutel(norm.NFD.String(s)) != k {
			t.Fatalf("%q: %q, %q, %q", s, k, wmo.Naamsleutel(k), wmo.Naamsleutel(norm.NFD.String(s)))
		}
	})
}

// What is shown is short and obeyed by no terminal.
func FuzzToonbaar(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string) {
		for _, getoond := range []string{wmo.Toonbaar(s), wmo.Toonbaar(wmo.Kort(s))} {
			if i := strings.IndexFunc(getoond, func(r rune) bool { return r != '\n' && r != '\t' && !unicode.IsGraphic(r) }); i >= 0 || !utf8.ValidString(getoond) {
				t.Fatalf("%q shows %q", s, getoond)
			}
		}
		if n := utf8.RuneCountInString(wmo.Kort(s)); n > 200 {
			t.Fatalf("%d characters of %q", n, s)
		}
	})
}

// A source in a document is written as it was read.
func FuzzBron(f *testing.F) {
	f.Fuzz(func(t *testing.T, regeling, bwb, artikel, adres, link string) {
		doc, err := json.Marshal(map[string]string{"regeling": regeling, "bwb": bwb, "artikel": artikel, "adres": adres, "link": link, "zekerheid": "beleid"})
		if err != nil {
			t.Fatal(err)
		}
		if link == "" {
			doc = []byte(strings.Replace(string(doc), `"link":"",`, "", 1))
		}
		b, err := wmo.Decode[wmo.Bron](doc)
		if err != nil {
			return
		}
		nog, err := json.Marshal(b)
		if err != nil {
			t.Fatalf("%s: %v", doc, err)
		}
		terug, err := wmo.Decode[wmo.Bron](nog)
		if err != nil || terug != b {
			t.Fatalf("%s is written as %s: %v", doc, nog, err)
		}
	})
}
