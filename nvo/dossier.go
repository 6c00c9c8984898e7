package nvo

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Dossier is what is known of a region: evidence, each piece with its source. Its limits
// are far above any real one.
type Dossier struct {
	Regio string `json:"regio" jsonschema:"minLength=1,maxLength=500" vorm:"naam"` // name
	// Regiocode is the code of the region in package gebied, which is asked for its
	// members when Leden is empty.
	Regiocode string `json:"regiocode,omitempty" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	// Leden are the member municipalities, with the days on which they are.
	Leden []Regiolid `json:"leden,omitempty" jsonschema:"maxItems=400"`
	// Volledig: the dossier holds all evidence there is, so what it does not show was not
	// there. Otherwise absence of evidence proves nothing.
	Volledig      bool         `json:"volledig,omitempty"`
	Bewijsstukken []Bewijsstuk `json:"bewijsstukken"      jsonschema:"maxItems=5000"`
	// Inhoud is how far the region is with the substance, as far as known.
	Inhoud *Inhoudsbeeld `json:"inhoud,omitempty"`
}

// Regiolid is a member of a region.
type Regiolid struct {
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	Geldt    wmo.Periode      `json:"geldt,omitzero"` // without: on every day
	// Voorgangers are the municipalities of which this one is the main successor: a
	// decision of their councils binds it.
	Voorgangers []wmo.Gemeentecode `json:"voorgangers,omitempty" jsonschema:"maxItems=400"`
}

var (
	meldingDatum      = register.Melding("NVO-DATUM", "dagen die elkaar tegenspreken")
	meldingLeden      = register.Melding("NVO-LEDEN", "de regio staat niet in de tabel van gebied.regios")
	meldingVoorganger = register.Melding("NVO-VOORGANGER", "een gemeente ging vooral op in een andere dan waarvan zij de voorganger zou zijn")
)

// keur checks the fields of a dossier together. Each municipality is listed once.
func (d *Dossier) keur(b *wmo.Bevindingen) {
	var leden wmo.Uniek
	for i := range d.Leden {
		leden.Sleutel(b, d.Leden[i].Gemeente.String(), wmo.Wijs("leden", strconv.Itoa(i), "gemeente"))
	}
	for i := range d.Bewijsstukken {
		d.Bewijsstukken[i].keur(b, wmo.Wijs("bewijsstukken", strconv.Itoa(i)))
	}
}
