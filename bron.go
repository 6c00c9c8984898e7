package wmo

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"
)

// Zekerheid says how firm a source is. Higher is firmer; the zero value is
// Aanname, so what nobody vouched for counts as an assumption.
//
//schema:nl Hoe zeker een bron is, van niet bevestigd tot de gelezen tekst van de wet.
type Zekerheid uint8

const (
	// Aanname was not confirmed by anybody; every result that rests on one says so.
	Aanname Zekerheid = iota
	// Afgeleid is our own reasoning on texts that were read.
	Afgeleid
	// Beleid is a published agreement, register or policy that was read.
	Beleid
	// Wettekst is the text of the law itself, read in the version named.
	Wettekst
)

var zekerheden = woordenlijst{
	{"aanname", "niet bevestigd"},
	{"afgeleid", "eigen redenering op gelezen teksten"},
	{"beleid", "gepubliceerde afspraak, registratie of beleid, gelezen"},
	{"wettekst", "de tekst van de wet zelf is gelezen"},
}

// String is the word in documents: "wettekst", "beleid", "afgeleid" or "aanname".
func (z Zekerheid) String() string { return zekerheden.woord(uint8(z)) }

// MarshalText is String.
func (z Zekerheid) MarshalText() ([]byte, error) { return zekerheden.marshal(uint8(z)) }

// UnmarshalText reads what String writes.
func (z *Zekerheid) UnmarshalText(b []byte) error { return zekerheden.unmarshal((*uint8)(z), b) }

func (Zekerheid) Woorden() []Woord { return slices.Clone(zekerheden) }

// Bron is one provision in one consolidated text of the law, or one passage of
// another document. The zero Bron names nothing.
//
//schema:nl Waar iets staat: een bepaling in een versie van een wet, of een plaats in een ander document.
type Bron struct {
	// Regeling is the short name: "Wmo 2015", or the title of a document.
	//schema:nl Korte naam van de regeling, zoals "Wmo 2015", of de titel van een ander document.
	Regeling string `json:"regeling" jsonschema:"minLength=1,maxLength=500"`

	//schema:nl Nummer in het Basiswettenbestand, zoals "BWBR0035362". Ontbreekt bij wat daar niet in staat.
	BWB string `json:"bwb,omitempty"` // number in the Basiswettenbestand: "BWBR0035362"
	//schema:nl Artikel, zoals "1.2.1"; van een ander document de paragraaf of bladzijde. Ontbreekt als het geheel bedoeld is.
	Artikel string `json:"artikel,omitempty"` // "1.2.1"; of another document the section or page
	//schema:nl Lid van het artikel, zoals "1". Ontbreekt als het hele artikel bedoeld is.
	Lid string `json:"lid,omitempty"` // "1"
	//schema:nl Onderdeel van het lid, zoals "b". Ontbreekt als het hele lid bedoeld is.
	Onderdeel string `json:"onderdeel,omitempty"` // "b"
	//schema:nl Eerste dag van de geldende tekst die gelezen is, of de dag van publicatie. Ontbreekt als die niet bekend is.
	Versie Datum `json:"versie,omitzero"` // first day of the consolidated text, or day of publication
	//schema:nl Webadres van wat niet in het Basiswettenbestand staat. Ontbreekt als er geen is.
	Adres string `json:"adres,omitempty"` // URL, for what is not in the Basiswettenbestand
	// Link is where to read it on the web: see [Bron.Vindplaats]. It is only stated by somebody
	// who knows better; a source that does not state it is written with its Vindplaats.
	//schema:nl Webadres waar de bron te lezen is: van een wet de plaats in de wettenbank, anders het adres. Ontbreekt als er geen is.
	Link string `json:"link,omitempty" jsonschema:"minLength=8,maxLength=2000,pattern=^https?://[!-~]+$" vorm:"een webadres dat begint met http:// of https://"`
	//schema:nl Dag waarop iemand de bron voor het laatst heeft nagekeken. Ontbreekt als dat niet is vastgelegd.
	Gezien Datum `json:"gezien,omitzero"` // the day somebody last checked it
	//schema:nl Hoe zeker de bron is.
	Zekerheid Zekerheid `json:"zekerheid"`
}

// Check is an error for a source that nobody could look up.
func (b Bron) Check() error {
	switch {
	case b.Regeling == "":
		return errors.New("een bron zonder naam")
	case b.Zekerheid == Wettekst && (b.BWB == "" || b.Artikel == "" || !b.Versie.IsValid()):
		return errors.New(b.Regeling + ": wettekst vraagt een BWB-nummer, een artikel en een versie")
	case b.Zekerheid == Beleid && b.Adres == "" && b.BWB == "":
		return errors.New(b.Regeling + ": beleid vraagt een vindplaats")
	}
	return nil
}

// Als is b with another certainty: our reasoning on what was read, or no more than
// an assumption.
func (b Bron) Als(z Zekerheid) Bron {
	b.Zekerheid = z
	return b
}

// ZoalsBekend is b as it could be cited on op: a later Versie or Gezien is left out, and
// so is a Link that names that Versie. A zero op changes nothing. So an answer as known on
// a day in the past cites the same sources for ever.
func (b Bron) ZoalsBekend(op Datum) Bron {
	if op.IsValid() && b.Versie.After(op) {
		if strings.Contains(b.Link, b.Versie.String()) {
			b.Link = ""
		}
		b.Versie = Datum{}
	}
	if op.IsValid() && b.Gezien.After(op) {
		b.Gezien = Datum{}
	}
	return b
}

// Juriconnect is the deep link (jci 1.3) into the consolidated text, and "" for
// a source outside the Basiswettenbestand. It names one place: of a source that cites
// several paragraphs it is the article, and of several articles the whole text.
func (b Bron) Juriconnect() string {
	if !isBWB(b.BWB) {
		return ""
	}
	s := make([]byte, 0, 96)
	s = append(append(s, "jci1.3:c:"...), b.BWB...)
	for _, deel := range [...]struct{ sleutel, waarde string }{{"&artikel=", b.Artikel}, {"&lid=", b.Lid}, {"&o=", b.Onderdeel}} {
		if !isEnkel(deel.waarde) || deel.sleutel == "&o=" && len(deel.waarde) > langsteOnderdeel {
			break
		}
		if deel.waarde != "" {
			s = append(append(s, deel.sleutel...), deel.waarde...)
		}
	}
	if b.Versie.IsValid() {
		s = append(append(s, "&g="...), b.Versie.String()...)
	}
	return string(s)
}

// langsteOnderdeel is how long the letters of a part are; a longer one is a term that an
// article defines, which has no place of its own.
const langsteOnderdeel = 2

// What is longer is no article, or no address that a Link may have.
const (
	langsteArtikel = 20
	langsteLink    = 2000
)

// wettenbank is where the consolidated texts of law are read.
const wettenbank = "https://wetten.overheid.nl/"

// Vindplaats is the web address at which the source is read: its Link, else the deep link
// into the text of the law, else its Adres. It is "" for a source without any.
func (b Bron) Vindplaats() string {
	switch jci := b.Juriconnect(); {
	case b.Link != "":
		return b.Link
	case jci != "":
		return wettenbank + jci
	case isWebadres(b.Adres):
		return b.Adres
	default:
		return ""
	}
}

// zonderEigenLink leaves out a Link that says what follows from the rest, so that a source
// that was written is read back as it was.
func (b *Bron) zonderEigenLink() {
	link := b.Link
	if b.Link = ""; link != b.Vindplaats() {
		b.Link = link
	}
}

// isBWB says whether s is a number of the Basiswettenbestand: BWBR0035362, or BWBV of a treaty.
func isBWB(s string) bool {
	nummer, ok := strings.CutPrefix(s, "BWB")
	return ok && len(nummer) == 8 && nummer[0] >= 'A' && nummer[0] <= 'Z' && strings.Trim(nummer[1:], "0123456789") == ""
}

// isEnkel says whether s is one article, paragraph or part, or none: "4:17", and not "1 en 2".
// So nothing in it needs escaping in an address.
func isEnkel(s string) bool {
	if len(s) > langsteArtikel {
		return false
	}
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c != '.' && c != ':' {
			return false
		}
	}
	return true
}

// isWebadres says whether s is what the pattern of Link asks.
func isWebadres(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(s, "http://")
	}
	return ok && rest != "" && len(s) <= langsteLink && !strings.ContainsFunc(rest, func(r rune) bool { return r < '!' || r > '~' })
}

// MarshalJSON writes the source with its Vindplaats as link. It is written by hand, as a
// decision of a thousand files cites tens of thousands of sources.
func (b Bron) MarshalJSON() ([]byte, error) {
	zekerheid, err := b.Zekerheid.MarshalText()
	if err != nil {
		return nil, err
	}
	w := append(make([]byte, 0, 384), '{')
	for i, lid := range [...]struct{ sleutel, waarde string }{
		{`"regeling":`, b.Regeling},
		{`,"bwb":`, b.BWB},
		{`,"artikel":`, b.Artikel},
		{`,"lid":`, b.Lid},
		{`,"onderdeel":`, b.Onderdeel},
		{`,"versie":`, b.Versie.String()},
		{`,"adres":`, b.Adres},
		{`,"link":`, b.Vindplaats()},
		{`,"gezien":`, b.Gezien.String()},
	} {
		if i == 0 || lid.waarde != "" {
			w = appendTekst(append(w, lid.sleutel...), lid.waarde)
		}
	}
	w = append(append(append(w, `,"zekerheid":"`...), zekerheid...), `"}`...)
	return w, nil
}

// UnmarshalJSON reads what MarshalJSON writes: a link that follows from the rest is no Link.
func (b *Bron) UnmarshalJSON(data []byte) error {
	type kaal Bron
	err := json.Unmarshal(data, (*kaal)(b))
	b.zonderEigenLink()
	return err
}

// appendTekst appends s as JSON text. What needs no escaping is copied.
func appendTekst(w []byte, s string) []byte {
	bijzonder := func(r rune) bool {
		return r < ' ' || r == '"' || r == '\\' || r == utf8.RuneError || r == '\u2028' || r == '\u2029'
	}
	if !strings.ContainsFunc(s, bijzonder) {
		return append(append(append(w, '"'), s...), '"')
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		return append(w, `""`...) // cannot happen: a text is always written
	}
	return append(w, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
}

// String cites the source in Dutch: "Wmo 2015, artikel 1.2.1, lid 1, onder b (versie
// 2026-07-01)"; a section of another document is named as it stands.
func (b Bron) String() string {
	var s strings.Builder
	s.WriteString(b.Regeling)
	artikel := ", "
	if b.Artikel != "" && b.Artikel[0] >= '0' && b.Artikel[0] <= '9' {
		artikel = ", artikel "
	}
	for _, deel := range []struct{ voor, waarde, na string }{
		{artikel, b.Artikel, ""},
		{", lid ", b.Lid, ""},
		{", onder ", b.Onderdeel, ""},
		{" (versie ", b.Versie.String(), ")"},
	} {
		if deel.waarde != "" {
			s.WriteString(deel.voor + deel.waarde + deel.na)
		}
	}
	return s.String()
}
