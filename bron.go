package wmo

import (
	"errors"
	"net/url"
	"slices"
	"strings"
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
