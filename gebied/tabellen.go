package gebied

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// Gemeententabel is the published table of municipalities.
//
//schema:nl Elke gemeente, met de periode waarin zij bestond.
type Gemeententabel struct {
	tabellen.Kop

	// Geldt are the days on which the municipalities are known.
	//schema:nl De dagen waarover de tabel iets zegt: op elk daarvan staan alle gemeenten erin.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl De gemeenten, op volgorde van code.
	Rijen []Gemeenterij `json:"rijen" jsonschema:"minItems=1"`
}

// Gemeenterij is one municipality.
//
//schema:nl Een gemeente: één code, die zolang zij bestond één naam had.
type Gemeenterij struct {
	Gemeente

	//schema:nl Een naam die mensen ook gebruiken; weggelaten: geen.
	Roepnaam string `json:"roepnaam,omitempty" jsonschema:"maxLength=200"`
	//schema:nl De sleutel, in bronnen, van de provincie; weggelaten als die is afgeleid of niet bekend is.
	BronProvincie string `json:"bronProvincie,omitempty" jsonschema:"maxLength=200"`
	tabellen.Vindplaats
}

// Herindelingentabel is the published table of reorganisations.
//
//schema:nl Elke herindeling: welke gemeente, geheel of voor een deel, in welke opging.
type Herindelingentabel struct {
	tabellen.Kop

	//schema:nl De herindelingen, op volgorde van dag en oude gemeente.
	Rijen []Herindelingrij `json:"rijen" jsonschema:"minItems=1"`
}

// Herindelingrij is one row of the reorganisations; a split has a row for each part.
//
//schema:nl Een oude gemeente die in een nieuwe opging; een splitsing heeft een rij per deel.
type Herindelingrij struct {
	//schema:nl De eerste dag van de nieuwe toestand.
	Datum wmo.Datum `json:"datum"`
	//schema:nl De code van de gemeente die ophield te bestaan.
	OudeGemeente wmo.Gemeentecode `json:"oudeGemeente"`
	//schema:nl De naam van die gemeente.
	OudeNaam string `json:"oudeNaam" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl De code van de gemeente waarin zij opging.
	NieuweGemeente wmo.Gemeentecode `json:"nieuweGemeente"`
	//schema:nl De naam van die gemeente.
	NieuweNaam string `json:"nieuweNaam" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Wat er gebeurde.
	Soort Soort `json:"soort"`
	//schema:nl Of het grootste deel, of alles, daarheen ging.
	Hoofdopvolger bool `json:"hoofdopvolger"`
	tabellen.Vindplaats
}

func (t *Herindelingentabel) herindeling(r *Herindelingrij) Herindeling {
	return Herindeling{
		Datum: r.Datum, OudeGemeente: r.OudeGemeente, OudeNaam: r.OudeNaam, NieuweGemeente: r.NieuweGemeente, NieuweNaam: r.NieuweNaam,
		Soort: r.Soort, Hoofdopvolger: r.Hoofdopvolger, Bron: t.Citeer(r.Vindplaats),
	}
}

// Inwonerstabel is the published table of inhabitants.
//
//schema:nl Het aantal inwoners van elke gemeente op een peildatum.
type Inwonerstabel struct {
	tabellen.Kop

	//schema:nl De tellingen, op volgorde van peildatum en code.
	Rijen []Inwonersrij `json:"rijen" jsonschema:"minItems=1"`
}

// Inwonersrij is the inhabitants of one municipality on one day.
//
//schema:nl De inwoners van een gemeente op een dag.
type Inwonersrij struct {
	//schema:nl De code van de gemeente, zoals zij op de peildatum bestond.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl De dag van de telling.
	Peildatum wmo.Datum `json:"peildatum"`
	//schema:nl Het aantal inwoners, in personen.
	Inwoners int `json:"inwoners" jsonschema:"minimum=0,maximum=100000000"`
	tabellen.Vindplaats
}

// Regiostabel is the published table of regions; their members are in a [Regioledentabel].
//
//schema:nl De regio's voor beschermd wonen en opvang; de titel is de naam waarmee een antwoord de tabel noemt.
type Regiostabel struct {
	tabellen.Kop

	//schema:nl De regio's, op volgorde van code.
	Rijen []Regiorij `json:"rijen" jsonschema:"minItems=1"`
}

// Regiorij is one region.
//
//schema:nl Een regio met haar centrumgemeente.
type Regiorij struct {
	//schema:nl De code van de regio, waarmee naar haar wordt gevraagd.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl De naam van de regio.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Een naam die mensen ook gebruiken; weggelaten: geen.
	Streeknaam string `json:"streeknaam,omitempty" jsonschema:"maxLength=200"`
	//schema:nl De code van de gemeente die voor de regio uitvoert.
	Centrumgemeente wmo.Gemeentecode `json:"centrumgemeente"`
	tabellen.Vindplaats
}

// Regioledentabel is the published table of the members of regions over time.
//
//schema:nl Welke gemeente wanneer bij welke regio hoort.
type Regioledentabel struct {
	tabellen.Kop

	//schema:nl De lidmaatschappen, op volgorde van gemeente en dag.
	Rijen []Regiolidrij `json:"rijen" jsonschema:"minItems=1"`
}

// Regiolidrij places one municipality in a region for one stretch of days, or says that its
// region was looked for and not seen.
//
//schema:nl Een gemeente die in een periode bij een regio hoort.
type Regiolidrij struct {
	//schema:nl De code van de gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl De code van de regio; weggelaten: gezocht, en niet gezien.
	Regio string `json:"regio,omitempty" jsonschema:"maxLength=200"`
	//schema:nl De dagen waarop dit zo is; zonder einddatum tot een latere bron iets anders zegt.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl Hoe stevig de bron de gemeente in de regio plaatst; weggelaten als er geen regio is.
	Status Status `json:"status,omitempty"`
	//schema:nl Of alleen opvang is gezien, en over beschermd wonen niets; weggelaten: nee.
	AlleenOpvang bool `json:"alleenOpvang,omitempty"`
	//schema:nl De code van de gemeente die uitvoert in plaats van de centrumgemeente; weggelaten: de centrumgemeente.
	Uitvoerder wmo.Gemeentecode `json:"uitvoerder,omitzero"`
	//schema:nl Wat over de bron op te merken is; weggelaten: niets.
	Opmerking string `json:"opmerking,omitempty" jsonschema:"maxLength=2000"`
	tabellen.Vindplaats
}
