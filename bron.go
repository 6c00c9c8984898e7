package wmo

import (
	"errors"
	"net/url"
	"slices"
	"strings"
)

// Zekerheid says how firm a source is. Higher is firmer; the zero value is
// Aanname, so what nobody vouched for counts as an assumption.
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
type Bron struct {
	// Regeling is the short name: "Wmo 2015", or the title of a document.
	Regeling string `json:"regeling" jsonschema:"minLength=1,maxLength=500"`

	BWB       string    `json:"bwb,omitempty"`       // number in the Basiswettenbestand: "BWBR0035362"
	Artikel   string    `json:"artikel,omitempty"`   // "1.2.1"; of another document the section or page
	Lid       string    `json:"lid,omitempty"`       // "1"
	Onderdeel string    `json:"onderdeel,omitempty"` // "b"
	Versie    Datum     `json:"versie,omitzero"`     // first day of the consolidated text, or day of publication
	Adres     string    `json:"adres,omitempty"`     // URL, for what is not in the Basiswettenbestand
	Gezien    Datum     `json:"gezien,omitzero"`     // the day somebody last checked it
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

// ZoalsBekend is b as it could be cited on op: a later Versie or Gezien is left out. A
// zero op changes nothing. So an answer as known on a day in the past cites the same
// sources for ever.
func (b Bron) ZoalsBekend(op Datum) Bron {
	if op.IsValid() && b.Versie.After(op) {
		b.Versie = Datum{}
	}
	if op.IsValid() && b.Gezien.After(op) {
		b.Gezien = Datum{}
	}
	return b
}

// Juriconnect is the deep link (jci 1.3) into the consolidated text, and "" for
// a source outside the Basiswettenbestand.
func (b Bron) Juriconnect() string {
	if b.BWB == "" {
		return ""
	}
	var s strings.Builder
	s.WriteString("jci1.3:c:" + b.BWB)
	for _, deel := range []struct{ sleutel, waarde string }{
		{"artikel", b.Artikel}, {"lid", b.Lid}, {"o", b.Onderdeel}, {"g", b.Versie.String()},
	} {
		if deel.waarde != "" {
			s.WriteString("&" + deel.sleutel + "=" + url.QueryEscape(deel.waarde))
		}
	}
	return s.String()
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
