package capacity

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingDagen = register.Melding("CAP-VERBLIJF-DAGEN",
		"de dagen van een verblijf of een deel kunnen niet: het eindigt voor het begint, of is waargenomen sinds een dag daarbuiten")
	meldingDelen = register.Melding("CAP-VERBLIJF-DELEN", "de delen van een verblijf overlappen elkaar of vallen erbuiten")
)

// Verblijf is one stay: a client in the care of a region, without a gap that would make it
// two. It is what the rooms below this package have in common: verblijf makes stays out of
// messages and spells, verblijfsduur and overgang learn from them.
//
//schema:nl Eén aaneengesloten verblijf van een cliënt: van de dag dat hij binnenkwam tot en met de laatste dag, of tot het
//schema:nl einde van de waarneming als hij er dan nog is.
type Verblijf struct {
	// Client is a pseudonym; a number that names a person does not belong in a document.
	//
	//schema:nl Pseudoniem van de cliënt: een kenmerk dat buiten de gegevens van de vrager niets zegt. Nooit een BSN of naam.
	Client string `json:"client" jsonschema:"minLength=1,maxLength=100" vorm:"naam"`
	//schema:nl De eerste dag van het verblijf, voor zover bekend.
	Begindatum wmo.Datum `json:"begindatum"`
	// Sinds is the first day on which the stay was seen, when it began before that: a client
	// who left earlier would not have been seen (delayed entry).
	//
	//schema:nl De eerste dag waarop het verblijf is waargenomen, als het toen al liep. Wie eerder vertrok is niet gezien, en
	//schema:nl daarmee houdt de schatting rekening. Ontbreekt als het verblijf vanaf de eerste dag is gezien.
	Sinds wmo.Datum `json:"sinds,omitzero"`
	// BeginOnbekend: the stay ran already when the observation began, and Begindatum is not
	// the day on which it did, only the first that is known.
	//
	//schema:nl Of het begin niet bekend is: het verblijf liep al voor de waarneming begon, en de begindatum is alleen de
	//schema:nl eerste dag die bekend is. Ontbreekt of onwaar: de begindatum klopt.
	BeginOnbekend bool `json:"beginOnbekend,omitempty"`
	// Einddatum is the last day; absent while the client is still there.
	//
	//schema:nl De laatste dag van het verblijf. Ontbreekt als de cliënt er aan het einde van de waarneming nog is.
	Einddatum wmo.Datum `json:"einddatum,omitzero"`
	// Bestemming is where the client went; absent while the client is still there.
	//
	//schema:nl Waar de cliënt heen ging. Onbekend als het verblijf voorbij is en niemand het weet. Ontbreekt als de cliënt er
	//schema:nl nog is.
	Bestemming Bestemming `json:"bestemming,omitempty"`
	// Delen are the parts in one form with one provider, in order; a change of form is a
	// transfer, not a departure. Absent when only the whole is known.
	//
	//schema:nl De delen van het verblijf op volgorde: elk in één vorm, bij één aanbieder en voor rekening van één gemeente.
	//schema:nl Een volgend deel is doorstroom, geen uitstroom. Ontbreekt als alleen het geheel bekend is.
	Delen []Verblijfsdeel `json:"delen,omitempty"`
	// Gewicht is how many stays this one stands for; one unless stated.
	//
	//schema:nl Voor hoeveel verblijven dit verblijf telt. Ontbreekt het, dan is het er één.
	Gewicht *float64 `json:"gewicht,omitempty" jsonschema:"minimum=0.000001,maximum=1000000"`
	//schema:nl Waar de cliënt vandaan kwam. Ontbreekt als het niet bekend is.
	Herkomst Herkomst `json:"herkomst,omitempty"`
	//schema:nl Hoe zwaar de ondersteuning is, in woorden van de regio, zoals licht of zwaar. Ontbreekt als het niet bekend is.
	Niveau string `json:"niveau,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
}

// Verblijfsdeel is a part of a stay, in one form with one provider.
//
//schema:nl Een deel van een verblijf, in één vorm, bij één aanbieder en voor rekening van één gemeente.
type Verblijfsdeel struct {
	//schema:nl De vorm van zorg.
	Vorm Vorm `json:"vorm"`
	//schema:nl Naam van de vorm. Verplicht bij de vorm anders; bij de andere vormen mag hij ontbreken.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De eerste dag van het deel.
	Begindatum wmo.Datum `json:"begindatum"`
	//schema:nl De laatste dag van het deel. Ontbreekt als het aan het einde van de waarneming nog loopt.
	Einddatum wmo.Datum `json:"einddatum,omitzero"`
	//schema:nl De aanbieder, met het kenmerk dat de gegevens gebruiken, zoals een AGB-code. Ontbreekt als het niet bekend is.
	Aanbieder string `json:"aanbieder,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De gemeente die het deel betaalt. Ontbreekt als het niet bekend is.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
}

// Keur adds what is wrong with a stay to findings: days that cannot be, parts that overlap or lie
// outside it, a destination of somebody who is still there. plaats is the JSON Pointer of the stay.
func (v *Verblijf) Keur(bs *wmo.Bevindingen, plaats string) {
	if v.Einddatum.IsValid() && v.Einddatum.Before(v.Begindatum) {
		bs.Meld(meldingDagen, fmt.Sprintf("het verblijf eindigt op %s, voor het begin op %s", v.Einddatum, v.Begindatum),
			plaats+"/begindatum", plaats+"/einddatum")
	}
	if v.Sinds.IsValid() && (v.Sinds.Before(v.Begindatum) || v.Einddatum.IsValid() && v.Sinds.After(v.Einddatum)) {
		bs.Meld(meldingDagen, fmt.Sprintf("waargenomen sinds %s valt niet in het verblijf", v.Sinds), plaats+"/sinds")
	}
	if v.Bestemming != "" && !v.Einddatum.IsValid() {
		bs.MeldOverbodig("een verblijf zonder einddatum", plaats+"/bestemming")
	}
	for i := range v.Delen {
		v.keurDeel(bs, i, plaats+wmo.Wijs("delen", strconv.Itoa(i)))
	}
}

// keurDeel checks that a part lies within the stay, and follows the one before it.
func (v *Verblijf) keurDeel(bs *wmo.Bevindingen, i int, hier string) {
	d := &v.Delen[i]
	if d.Vorm == AndereVorm && d.Naam == "" {
		bs.MeldOntbreekt("een andere vorm", hier+"/naam")
	}
	switch {
	case d.Einddatum.IsValid() && d.Einddatum.Before(d.Begindatum):
		bs.Meld(meldingDagen, fmt.Sprintf("het deel eindigt op %s, voor het begin op %s", d.Einddatum, d.Begindatum), hier+"/begindatum", hier+"/einddatum")
	case d.Begindatum.Before(v.Begindatum):
		bs.Meld(meldingDelen, "het deel begint voor het verblijf", hier+"/begindatum")
	case v.Einddatum.IsValid() && (d.Einddatum.After(v.Einddatum) || d.Begindatum.After(v.Einddatum)):
		bs.Meld(meldingDelen, "het deel eindigt na het verblijf", hier+"/einddatum")
	case i > 0 && !d.Begindatum.After(v.Delen[i-1].Begindatum):
		bs.Meld(meldingDelen, "het deel begint niet na het vorige", hier+"/begindatum")
	case i > 0 && v.Delen[i-1].Einddatum.After(d.Begindatum):
		bs.Meld(meldingDelen, "het deel begint voordat het vorige voorbij is", hier+"/begindatum")
	}
}

// Bestemming is where a client went when a stay ended. "Left" without a destination says
// nothing about homes.
//
//schema:nl Waar een cliënt heen ging toen het verblijf eindigde.
type Bestemming string

// The destinations.
const (
	EigenWoning        Bestemming = "eigen_woning"
	AnderBW            Bestemming = "ander_beschermd_wonen"
	NaarWlz            Bestemming = "wlz"
	NaarDetentie       Bestemming = "detentie"
	Overleden          Bestemming = "overleden"
	AndereBestemming   Bestemming = "anders"
	OnbekendBestemming Bestemming = "onbekend"
)

var bestemmingwoorden = wmo.Opsomming[Bestemming]{
	{EigenWoning, "een eigen woning, met of zonder begeleiding"},
	{AnderBW, "beschermd wonen of opvang buiten deze gegevens: een andere regio of aanbieder"},
	{NaarWlz, "een instelling of pakket van de Wlz, of zorg uit de Zvw"},
	{NaarDetentie, "detentie"},
	{Overleden, "overleden"},
	{AndereBestemming, "een andere bestemming, die bekend is"},
	{OnbekendBestemming, "niet bekend"},
}

func (Bestemming) Woorden() []wmo.Woord { return bestemmingwoorden.Woorden() }

// Herkomst is where a client came from.
//
//schema:nl Waar een cliënt vandaan kwam toen het verblijf begon.
type Herkomst string

// The origins.
const (
	UitEigenWoning   Herkomst = "eigen_woning"
	UitOpvang        Herkomst = "opvang"
	UitKliniek       Herkomst = "kliniek"
	UitDetentie      Herkomst = "detentie"
	UitJeugdzorg     Herkomst = "jeugdzorg"
	UitAnderBW       Herkomst = "ander_beschermd_wonen"
	AndereHerkomst   Herkomst = "anders"
	OnbekendHerkomst Herkomst = "onbekend"
)

var herkomstwoorden = wmo.Opsomming[Herkomst]{
	{UitEigenWoning, "een eigen woning, of de woning van ouders of een ander"},
	{UitOpvang, "opvang, of de straat"},
	{UitKliniek, "een kliniek of ziekenhuis"},
	{UitDetentie, "detentie"},
	{UitJeugdzorg, "jeugdhulp met verblijf"},
	{UitAnderBW, "beschermd wonen in een andere regio"},
	{AndereHerkomst, "een andere herkomst, die bekend is"},
	{OnbekendHerkomst, "niet bekend"},
}

func (Herkomst) Woorden() []wmo.Woord { return herkomstwoorden.Woorden() }
