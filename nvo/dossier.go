package nvo

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Dossier is what is known of a region: evidence, each piece with its source. Its limits
// are far above any real one.
//
//schema:nl Wat er van een regio bekend is: bewijsstukken, elk met hun bron.
type Dossier struct {
	//schema:nl De naam van de regio.
	Regio string `json:"regio" jsonschema:"minLength=1,maxLength=500" vorm:"naam"` // name
	// Regiocode is the code of the region in package gebied, which is asked for its
	// members when Leden is empty.
	//
	//schema:nl De code van de regio in gebied.regios. Staan er geen leden, dan komen de leden uit de tabel van gebied. Weggelaten: geen code.
	Regiocode string `json:"regiocode,omitempty" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	// Leden are the member municipalities, with the days on which they are.
	//
	//schema:nl De gemeenten van de regio, elk één keer, met de dagen waarop zij lid zijn. Weggelaten of leeg: de leden volgen uit regiocode,
	//schema:nl of zijn zonder die niet bekend.
	Leden []Regiolid `json:"leden,omitempty" jsonschema:"maxItems=400"`
	// Volledig: the dossier holds all evidence there is, so what it does not show was not
	// there. Otherwise absence of evidence proves nothing.
	//
	//schema:nl Waar als het dossier al het bewijs heeft dat er is: wat het niet laat zien, was er dan niet. Weggelaten of onwaar: wat
	//schema:nl ontbreekt bewijst niets.
	Volledig bool `json:"volledig,omitempty"`
	//schema:nl De bewijsstukken. Leeg: er is geen bewijs.
	Bewijsstukken []Bewijsstuk `json:"bewijsstukken" jsonschema:"maxItems=5000"`
	// Inhoud is how far the region is with the substance, as far as known.
	//
	//schema:nl Hoe ver de regio inhoudelijk is. Weggelaten: er is geen oordeel over.
	Inhoud *Inhoudsbeeld `json:"inhoud,omitempty"`
}

// Regiolid is a member of a region.
//
//schema:nl Een gemeente die lid van een regio is.
type Regiolid struct {
	//schema:nl De gemeente. Zij moet bestaan op de dagen waarop zij lid is en waarover het gaat.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl De periode van het lidmaatschap, beide dagen meegeteld. Weggelaten: elke dag.
	Geldt wmo.Periode `json:"geldt,omitzero"` // without: on every day
	// Voorgangers are the municipalities of which this one is the main successor: a
	// decision of their councils binds it.
	//
	//schema:nl De vroegere gemeenten waarvan deze de hoofdopvolger is: een besluit van hun raad bindt haar. Weggelaten: geen genoemd.
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
