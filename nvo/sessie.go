package nvo

import "github.com/bwo-sdk/wmo"

// Sessie is one versnellingssessie (a session that ranks answers together) as it was held:
// who took part, what was asked, and what each participant answered. All weigh the same.
type Sessie struct {
	Naam       string            `json:"naam"                 jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	Datum      wmo.Datum         `json:"datum,omitzero"`
	Thema      string            `json:"thema"                jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	Deelnemers []Sessiedeelnemer `json:"deelnemers"           jsonschema:"minItems=1,maxItems=20000"`
	Vragen     []Sessievraag     `json:"vragen,omitempty"     jsonschema:"maxItems=100"`
	Stellingen []Stelling        `json:"stellingen,omitempty" jsonschema:"maxItems=100"`
}

// Sessiedeelnemer is one participant. The id is a pseudonym, the same in every
// session of a theme in which the person takes part.
type Sessiedeelnemer struct {
	ID    string          `json:"id"              jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	Groep Deelnemersgroep `json:"groep,omitempty"` // not known: counts in the whole and in no group
}

// Deelnemersgroep is the capacity in which somebody takes part.
//
//schema:nl Hoedanigheid waarin iemand meedoet.
type Deelnemersgroep string

// The groups that take part.
const (
	GroepClient            Deelnemersgroep = "client"
	GroepProfessional      Deelnemersgroep = "professional"
	GroepBeleidsmedewerker Deelnemersgroep = "beleidsmedewerker"
)

var deelnemersgroepwoorden = wmo.Opsomming[Deelnemersgroep]{
	{GroepClient, "cliënt: wie de ondersteuning krijgt"},
	{GroepProfessional, "professional: wie de ondersteuning geeft"},
	{GroepBeleidsmedewerker, "beleidsmedewerker van een gemeente"},
}

func (Deelnemersgroep) Woorden() []wmo.Woord { return deelnemersgroepwoorden.Woorden() }

// Sessievraag is one question. Free answers are grouped into categories together,
// and then everybody ranks the categories alone.
type Sessievraag struct {
	// Code is the same for the same question in another session.
	Code          string            `json:"code"                  jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	Vraag         string            `json:"vraag"                 jsonschema:"minLength=1,maxLength=500"`
	Categorieen   []Sessiecategorie `json:"categorieen"           jsonschema:"minItems=1,maxItems=200"`
	Antwoorden    []Sessieantwoord  `json:"antwoorden,omitempty"  jsonschema:"maxItems=100000"`
	Stembiljetten []Stembiljet      `json:"stembiljetten"         jsonschema:"maxItems=20000"`
	Opmerkingen   []string          `json:"opmerkingen,omitempty" jsonschema:"maxItems=1000"` // what was said afterwards; not counted
}

// Sessiecategorie is a group of similar answers; the categories are what is ranked.
type Sessiecategorie struct {
	Code string `json:"code" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
}

// Sessieantwoord is one free answer. A participant may give more than one.
type Sessieantwoord struct {
	Deelnemer string `json:"deelnemer"`
	Tekst     string `json:"tekst"               jsonschema:"minLength=1,maxLength=500"`
	Categorie string `json:"categorie,omitempty"` // not yet grouped: left out
}

// Stembiljet is the ranking of one participant: a rank per category, 1 for the most
// important. Only the order counts. Equal ranks are a tie, and categories without a rank
// come last.
type Stembiljet struct {
	Deelnemer string               `json:"deelnemer"`
	Rangen    map[string]wmo.Getal `json:"rangen"    jsonschema:"exclusiveMinimum=0"` // by code of the category
}

// Stelling is a statement on which everybody says what they think.
type Stelling struct {
	Code        string    `json:"code"                  jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	Stelling    string    `json:"stelling"              jsonschema:"minLength=1,maxLength=500"`
	Reacties    []Reactie `json:"reacties"              jsonschema:"maxItems=20000"`
	Opmerkingen []string  `json:"opmerkingen,omitempty" jsonschema:"maxItems=1000"`
}

// Reactie is what one participant thinks of a statement.
type Reactie struct {
	Deelnemer string `json:"deelnemer"`
	Mening    Mening `json:"mening"`
}

// Mening is for or against a statement.
//
//schema:nl Voor of tegen een stelling.
type Mening string

// What somebody can think of a statement.
const (
	MeningEens   Mening = "eens"
	MeningOneens Mening = "oneens"
	MeningGeen   Mening = "geen_mening"
)

var meningwoorden = wmo.Opsomming[Mening]{
	{MeningEens, "het eens met de stelling"},
	{MeningOneens, "het oneens met de stelling"},
	{MeningGeen, "geen mening; telt niet in het aandeel dat het eens is"},
}

func (Mening) Woorden() []wmo.Woord { return meningwoorden.Woorden() }

// Sessieuitkomst is the outcome of a session.
type Sessieuitkomst struct {
	Sessietelling

	Datum wmo.Datum `json:"datum,omitzero"`
}

// Sessietelling is everything that was counted, in one session or in several.
type Sessietelling struct {
	Naam         string             `json:"naam"`
	Thema        string             `json:"thema"`
	Peil         wmo.Peil           `json:"peil"`
	Deelnemers   int                `json:"deelnemers"` // persons, each once
	Groepen      []Groepsaantal     `json:"groepen"`
	Vragen       []Vraaguitkomst    `json:"vragen"`
	Stellingen   []Stellinguitkomst `json:"stellingen"`
	Voorbehouden []wmo.Voorbehoud   `json:"voorbehouden"` // how it was counted
	Bevindingen  wmo.Bevindingen    `json:"bevindingen,omitempty"`
}

// Groepsaantal is how many persons of a group take part.
type Groepsaantal struct {
	Groep  Deelnemersgroep `json:"groep"`
	Aantal int             `json:"aantal"`
}

// Vraaguitkomst is the one group outcome that a question ends in.
type Vraaguitkomst struct {
	Code       string   `json:"code"`
	Vraag      string   `json:"vraag"`
	Sessies    []string `json:"sessies"`    // in which it was asked
	Deelnemers int      `json:"deelnemers"` // persons who could vote
	Blanco     int      `json:"blanco"`     // ballots that rank nothing: not counted
	Geheel     Uitslag  `json:"geheel"`
	// PerGroep is the outcome of each group that voted.
	PerGroep []Uitslag `json:"perGroep"`
	// Verschillen tells where the groups differ most, the largest first.
	Verschillen []Groepsverschil  `json:"verschillen"`
	Robuustheid Robuustheid       `json:"robuustheid"`
	Antwoorden  []Categorieaantal `json:"antwoorden,omitempty"` // absent when none were written down
	Opmerkingen []string          `json:"opmerkingen,omitempty"`
	Berekening  wmo.Berekening    `json:"berekening,omitempty"` // of Geheel
}

// Uitslag is the outcome of the ballots of a group, or of all.
type Uitslag struct {
	Groep          Deelnemersgroep `json:"groep,omitempty"` // absent: all
	Stemmen        int             `json:"stemmen"`
	Aangevuld      int             `json:"aangevuld"` // of those, how many did not rank everything
	Rangorde       []Rangplaats    `json:"rangorde"`
	Eensgezindheid Eensgezindheid  `json:"eensgezindheid"`
}

// Rangplaats is the place of one category: 1, 2, 2, 4. A place that is shared is a
// tie and stays one.
type Rangplaats struct {
	Plaats    int    `json:"plaats"`
	Gelijk    bool   `json:"gelijk"` // shares its place
	Categorie string `json:"categorie"`
	Naam      string `json:"naam"`
	// GemiddeldeRang decides the place. It is compared exactly, and rounded here to 12
	// decimals.
	GemiddeldeRang wmo.Getal `json:"gemiddeldeRang"`
	// Bordapunten is the sum of m − rank over the ballots, with m categories; exact. It
	// gives the same order.
	Bordapunten wmo.Getal `json:"bordapunten"`
}

// Groepsverschil is how far apart the groups put one category: the largest distance
// between the mean ranks of two groups.
type Groepsverschil struct {
	Plaats    int       `json:"plaats"` // 1: here the groups differ most
	Gelijk    bool      `json:"gelijk"`
	Categorie string    `json:"categorie"`
	Naam      string    `json:"naam"`
	Verschil  wmo.Getal `json:"verschil"` // to 12 decimals
	// Hoger are the groups that find the category most important, Lager those that find it
	// least important; both are empty without a difference.
	Hoger []Deelnemersgroep `json:"hoger"`
	Lager []Deelnemersgroep `json:"lager"`
}

// Robuustheid says whether the top stays the same when any one ballot is left out.
type Robuustheid struct {
	Top    []string     `json:"top"`    // the categories on place 1
	Blijft wmo.Uitkomst `json:"blijft"` // onbepaald with fewer than two ballots
	// Wijzigend is the number of ballots that change the top when left out. Weglatingen
	// has the first 20 of them, in order of participant.
	Wijzigend   int         `json:"wijzigend"`
	Weglatingen []Weglating `json:"weglatingen,omitempty"`
}

// Weglating is the top without the ballot of one participant.
type Weglating struct {
	Deelnemer string   `json:"deelnemer"`
	Top       []string `json:"top"`
}

// Categorieaantal is how many free answers went into a category, and of how many
// persons. Without a category: those that were not grouped.
type Categorieaantal struct {
	Categorie string `json:"categorie,omitempty"`
	Aantal    int    `json:"aantal"`
	Personen  int    `json:"personen"`
}

// Stellinguitkomst is the outcome of one statement.
type Stellinguitkomst struct {
	Code        string     `json:"code"`
	Stelling    string     `json:"stelling"`
	Sessies     []string   `json:"sessies"`
	Deelnemers  int        `json:"deelnemers"`
	Geheel      Meningen   `json:"geheel"`
	PerGroep    []Meningen `json:"perGroep"`
	Opmerkingen []string   `json:"opmerkingen,omitempty"`
}

// Meningen counts the opinions of a group or of all.
type Meningen struct {
	Groep      Deelnemersgroep `json:"groep,omitempty"` // absent: all
	Eens       int             `json:"eens"`
	Oneens     int             `json:"oneens"`
	GeenMening int             `json:"geenMening"`
	// AandeelEens (0–1) is the share in favour among those for or against, to 12 decimals;
	// absent when nobody is either.
	AandeelEens *wmo.Getal `json:"aandeelEens,omitempty"`
}

// TallySession counts one session: from ballots to the group outcome. A second vote, a vote of
// somebody who is no participant and a rank for an unknown category are findings, and then
// nothing is counted.
func TallySession(in Sessie, peil wmo.Peil) (Sessieuitkomst, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Sessieuitkomst{}, err
	}
	var z zaal
	t, err := z.tel([]Sessie{in}, "", peil)
	if err != nil {
		return Sessieuitkomst{}, err
	}
	t.Naam, t.Thema = in.Naam, in.Thema
	return Sessieuitkomst{t, in.Datum}, nil
}
