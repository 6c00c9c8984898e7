package nvo

import "github.com/bwo-sdk/wmo"

// Sessie is one versnellingssessie (a session that ranks answers together) as it was held:
// who took part, what was asked, and what each participant answered. All weigh the same.
//
//schema:nl Eén versnellingssessie zoals zij is gehouden: wie meedeed, wat er is gevraagd en wat iedereen antwoordde. Iedereen telt even
//schema:nl zwaar.
type Sessie struct {
	//schema:nl De naam van de sessie.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl De dag waarop zij is gehouden; niet na het peil. Weggelaten: niet bekend.
	Datum wmo.Datum `json:"datum,omitzero"`
	//schema:nl Waar de sessie over ging.
	Thema string `json:"thema" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl Wie meedeed, elk één keer.
	Deelnemers []Sessiedeelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=20000"`
	//schema:nl De vragen waarbij categorieën zijn gerangschikt. Weggelaten: geen.
	Vragen []Sessievraag `json:"vragen,omitempty" jsonschema:"maxItems=100"`
	//schema:nl De stellingen waar iedereen zijn mening over gaf. Weggelaten: geen.
	Stellingen []Stelling `json:"stellingen,omitempty" jsonschema:"maxItems=100"`
}

// Sessiedeelnemer is one participant. The id is a pseudonym, the same in every
// session of a theme in which the person takes part.
//
//schema:nl Eén deelnemer.
type Sessiedeelnemer struct {
	//schema:nl Een pseudoniem. Dezelfde persoon heeft in elke sessie van een thema hetzelfde.
	ID string `json:"id" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl De groep waar de deelnemer bij hoort, in elke sessie dezelfde. Weggelaten: niet bekend; telt mee in het geheel en bij geen
	//schema:nl groep.
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
//
//schema:nl Eén vraag. Vrije antwoorden worden samen in categorieën ondergebracht, en daarna rangschikt iedereen alleen de categorieën.
type Sessievraag struct {
	// Code is the same for the same question in another session.
	//
	//schema:nl De code van de vraag. Dezelfde vraag heeft in een andere sessie dezelfde code.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl De vraag in woorden.
	Vraag string `json:"vraag" jsonschema:"minLength=1,maxLength=500"`
	//schema:nl De categorieën waar tussen gekozen is. Elke code één keer.
	Categorieen []Sessiecategorie `json:"categorieen" jsonschema:"minItems=1,maxItems=200"`
	//schema:nl De vrije antwoorden die zijn opgeschreven. Weggelaten: geen.
	Antwoorden []Sessieantwoord `json:"antwoorden,omitempty" jsonschema:"maxItems=100000"`
	//schema:nl De rangschikking van elke deelnemer; hoogstens één per persoon. Leeg: niemand stemde.
	Stembiljetten []Stembiljet `json:"stembiljetten" jsonschema:"maxItems=20000"`
	//schema:nl Wat er daarna is gezegd; het telt niet mee. Weggelaten: niets.
	Opmerkingen []string `json:"opmerkingen,omitempty" jsonschema:"maxItems=1000"` // what was said afterwards; not counted
}

// Sessiecategorie is a group of similar answers; the categories are what is ranked.
//
//schema:nl Een groep van antwoorden die op elkaar lijken; de categorieën worden gerangschikt.
type Sessiecategorie struct {
	//schema:nl De code van de categorie.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl De naam van de categorie.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
}

// Sessieantwoord is one free answer. A participant may give more than one.
//
//schema:nl Eén vrij antwoord. Een deelnemer mag er meer geven.
type Sessieantwoord struct {
	//schema:nl De id van de deelnemer.
	Deelnemer string `json:"deelnemer"`
	//schema:nl Het antwoord.
	Tekst string `json:"tekst" jsonschema:"minLength=1,maxLength=500"`
	//schema:nl De code van de categorie waar het bij hoort. Weggelaten: nog niet ondergebracht.
	Categorie string `json:"categorie,omitempty"` // not yet grouped: left out
}

// Stembiljet is the ranking of one participant: a rank per category, 1 for the most
// important. Only the order counts. Equal ranks are a tie, and categories without a rank
// come last.
//
//schema:nl De rangschikking van één deelnemer. Alleen de volgorde telt. Gelijke rangen zijn een gelijkstand: zij delen het gemiddelde van
//schema:nl de plaatsen die zij samen innemen. Categorieën zonder rang komen achteraan en delen het gemiddelde van de overgebleven plaatsen.
type Stembiljet struct {
	//schema:nl De id van de deelnemer.
	Deelnemer string `json:"deelnemer"`
	//schema:nl Een rang per code van een categorie; 1 is het belangrijkst. Een categorie die ontbreekt heeft geen rang. Leeg: een blanco stem,
	//schema:nl die niet telt.
	Rangen map[string]wmo.Getal `json:"rangen" jsonschema:"exclusiveMinimum=0"` // by code of the category
}

// Stelling is a statement on which everybody says what they think.
//
//schema:nl Een stelling waar iedereen zijn mening over geeft.
type Stelling struct {
	//schema:nl De code van de stelling. Dezelfde stelling heeft in een andere sessie dezelfde code.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl De stelling in woorden.
	Stelling string `json:"stelling" jsonschema:"minLength=1,maxLength=500"`
	//schema:nl De meningen, hoogstens één per persoon. Leeg: niemand gaf er een.
	Reacties []Reactie `json:"reacties" jsonschema:"maxItems=20000"`
	//schema:nl Wat er daarna is gezegd; het telt niet mee. Weggelaten: niets.
	Opmerkingen []string `json:"opmerkingen,omitempty" jsonschema:"maxItems=1000"`
}

// Reactie is what one participant thinks of a statement.
//
//schema:nl Wat één deelnemer van een stelling vindt.
type Reactie struct {
	//schema:nl De id van de deelnemer.
	Deelnemer string `json:"deelnemer"`
	//schema:nl Voor, tegen of geen mening.
	Mening Mening `json:"mening"`
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
//
//schema:nl De uitkomst van één sessie.
type Sessieuitkomst struct {
	Sessietelling

	//schema:nl De dag waarop de sessie is gehouden. Weggelaten: niet bekend.
	Datum wmo.Datum `json:"datum,omitzero"`
}

// Sessietelling is everything that was counted, in one session or in several.
//
//schema:nl Alles wat is geteld, in één sessie of in meer sessies samen.
type Sessietelling struct {
	//schema:nl De naam van de sessie of van het rapport.
	Naam string `json:"naam"`
	//schema:nl Waar het over ging.
	Thema string `json:"thema"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Aantal personen; wie in meer sessies meedeed telt één keer.
	Deelnemers int `json:"deelnemers"` // persons, each once
	//schema:nl Aantal personen per groep. Een groep zonder deelnemers ontbreekt.
	Groepen []Groepsaantal `json:"groepen"`
	//schema:nl De uitkomst van elke vraag. Leeg als er geen vragen waren.
	Vragen []Vraaguitkomst `json:"vragen"`
	//schema:nl De uitkomst van elke stelling. Leeg als er geen stellingen waren.
	Stellingen []Stellinguitkomst `json:"stellingen"`
	//schema:nl Hoe er is geteld.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"` // how it was counted
	//schema:nl Wat opvalt, zoals een blanco stembiljet. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Groepsaantal is how many persons of a group take part.
//
//schema:nl Hoeveel personen van een groep meedoen.
type Groepsaantal struct {
	//schema:nl De groep.
	Groep Deelnemersgroep `json:"groep"`
	//schema:nl Aantal personen.
	Aantal int `json:"aantal"`
}

// Vraaguitkomst is the one group outcome that a question ends in.
//
//schema:nl De uitkomst van één vraag.
type Vraaguitkomst struct {
	//schema:nl De code van de vraag.
	Code string `json:"code"`
	//schema:nl De vraag in woorden.
	Vraag string `json:"vraag"`
	//schema:nl De namen van de sessies waarin zij is gesteld. Alleen met dezelfde code, woorden en categorieën is het één vraag.
	Sessies []string `json:"sessies"` // in which it was asked
	//schema:nl Aantal personen dat kon stemmen.
	Deelnemers int `json:"deelnemers"` // persons who could vote
	//schema:nl Aantal stembiljetten dat niets rangschikt; zij tellen niet mee.
	Blanco int `json:"blanco"` // ballots that rank nothing: not counted
	//schema:nl De uitslag van alle stembiljetten samen.
	Geheel Uitslag `json:"geheel"`
	// PerGroep is the outcome of each group that voted.
	//
	//schema:nl De uitslag van elke groep die stemde. Leeg als niemand met een groep stemde.
	PerGroep []Uitslag `json:"perGroep"`
	// Verschillen tells where the groups differ most, the largest first.
	//
	//schema:nl Waar de groepen het meest verschillen, het grootste verschil eerst. Leeg als er minder dan twee groepen stemden.
	Verschillen []Groepsverschil `json:"verschillen"`
	//schema:nl Of de top gelijk blijft als één stembiljet wegvalt.
	Robuustheid Robuustheid `json:"robuustheid"`
	//schema:nl Hoeveel vrije antwoorden bij elke categorie horen. Weggelaten: er zijn er geen opgeschreven.
	Antwoorden []Categorieaantal `json:"antwoorden,omitempty"` // absent when none were written down
	//schema:nl Wat er daarna is gezegd. Weggelaten: niets.
	Opmerkingen []string `json:"opmerkingen,omitempty"`
	//schema:nl De stappen naar de gemiddelde rangen en de eensgezindheid van het geheel. Weggelaten: niemand stemde.
	Berekening wmo.Berekening `json:"berekening,omitempty"` // of Geheel
}

// Uitslag is the outcome of the ballots of a group, or of all.
//
//schema:nl De uitslag van de stembiljetten van een groep, of van allemaal.
type Uitslag struct {
	//schema:nl De groep. Weggelaten: allemaal.
	Groep Deelnemersgroep `json:"groep,omitempty"` // absent: all
	//schema:nl Aantal stembiljetten dat telt.
	Stemmen int `json:"stemmen"`
	//schema:nl Hoeveel daarvan niet alles rangschikten, en dus zijn aangevuld.
	Aangevuld int `json:"aangevuld"` // of those, how many did not rank everything
	//schema:nl De categorieën op volgorde van hun gemiddelde rang. Leeg als er geen stemmen zijn.
	Rangorde []Rangplaats `json:"rangorde"`
	//schema:nl Hoe eens de stemmers het zijn.
	Eensgezindheid Eensgezindheid `json:"eensgezindheid"`
}

// Rangplaats is the place of one category: 1, 2, 2, 4. A place that is shared is a
// tie and stays one.
//
//schema:nl De plaats van één categorie.
type Rangplaats struct {
	//schema:nl De plaats: 1, 2, 2, 4. Een gedeelde plaats is een gelijkstand en blijft dat.
	Plaats int `json:"plaats"`
	//schema:nl Waar als zij haar plaats met een andere deelt.
	Gelijk bool `json:"gelijk"` // shares its place
	//schema:nl De code van de categorie.
	Categorie string `json:"categorie"`
	//schema:nl De naam van de categorie.
	Naam string `json:"naam"`
	// GemiddeldeRang decides the place. It is compared exactly, and rounded here to 12
	// decimals.
	//
	//schema:nl De gemiddelde rang over de stembiljetten; de laagste staat bovenaan. De vergelijking is exact, dit getal is afgerond op 12
	//schema:nl decimalen.
	GemiddeldeRang wmo.Getal `json:"gemiddeldeRang"`
	// Bordapunten is the sum of m − rank over the ballots, with m categories; exact. It
	// gives the same order.
	//
	//schema:nl Met m categorieën de som van m min de rang over de stembiljetten; exact. Meer punten is een hogere plaats, en de volgorde is
	//schema:nl dezelfde.
	Bordapunten wmo.Getal `json:"bordapunten"`
}

// Groepsverschil is how far apart the groups put one category: the largest distance
// between the mean ranks of two groups.
//
//schema:nl Hoe ver de groepen bij één categorie uiteen liggen.
type Groepsverschil struct {
	//schema:nl De plaats in de volgorde van verschillen; bij 1 verschillen de groepen het meest.
	Plaats int `json:"plaats"` // 1: here the groups differ most
	//schema:nl Waar als zij haar plaats met een andere deelt.
	Gelijk bool `json:"gelijk"`
	//schema:nl De code van de categorie.
	Categorie string `json:"categorie"`
	//schema:nl De naam van de categorie.
	Naam string `json:"naam"`
	//schema:nl De grootste afstand tussen de gemiddelde rangen van twee groepen, afgerond op 12 decimalen.
	Verschil wmo.Getal `json:"verschil"` // to 12 decimals
	// Hoger are the groups that find the category most important, Lager those that find it
	// least important; both are empty without a difference.
	//
	//schema:nl De groepen die de categorie het belangrijkst vinden. Leeg als er geen verschil is.
	Hoger []Deelnemersgroep `json:"hoger"`
	//schema:nl De groepen die de categorie het minst belangrijk vinden. Leeg als er geen verschil is.
	Lager []Deelnemersgroep `json:"lager"`
}

// Robuustheid says whether the top stays the same when any one ballot is left out.
//
//schema:nl Of de top gelijk blijft als één stembiljet, welk dan ook, wegvalt.
type Robuustheid struct {
	//schema:nl De codes van de categorieën op plaats 1. Leeg als er geen stemmen zijn.
	Top []string `json:"top"` // the categories on place 1
	//schema:nl Ja als de top gelijk blijft, nee als ten minste één stembiljet haar verandert, onbepaald bij minder dan twee stembiljetten.
	Blijft wmo.Uitkomst `json:"blijft"` // onbepaald with fewer than two ballots
	// Wijzigend is the number of ballots that change the top when left out. Weglatingen
	// has the first 20 of them, in order of participant.
	//
	//schema:nl Aantal stembiljetten waarvan het wegvallen de top verandert.
	Wijzigend int `json:"wijzigend"`
	//schema:nl De eerste 20 daarvan, op volgorde van deelnemer. Weggelaten: geen.
	Weglatingen []Weglating `json:"weglatingen,omitempty"`
}

// Weglating is the top without the ballot of one participant.
//
//schema:nl De top zonder het stembiljet van één deelnemer.
type Weglating struct {
	//schema:nl De id van de deelnemer.
	Deelnemer string `json:"deelnemer"`
	//schema:nl De codes van de categorieën die dan op plaats 1 staan.
	Top []string `json:"top"`
}

// Categorieaantal is how many free answers went into a category, and of how many
// persons. Without a category: those that were not grouped.
//
//schema:nl Hoeveel vrije antwoorden bij een categorie horen.
type Categorieaantal struct {
	//schema:nl De code van de categorie. Weggelaten: de antwoorden die niet zijn ondergebracht.
	Categorie string `json:"categorie,omitempty"`
	//schema:nl Aantal antwoorden.
	Aantal int `json:"aantal"`
	//schema:nl Aantal personen dat zo'n antwoord gaf.
	Personen int `json:"personen"`
}

// Stellinguitkomst is the outcome of one statement.
//
//schema:nl De uitkomst van één stelling.
type Stellinguitkomst struct {
	//schema:nl De code van de stelling.
	Code string `json:"code"`
	//schema:nl De stelling in woorden.
	Stelling string `json:"stelling"`
	//schema:nl De namen van de sessies waarin zij is voorgelegd.
	Sessies []string `json:"sessies"`
	//schema:nl Aantal personen dat zijn mening kon geven.
	Deelnemers int `json:"deelnemers"`
	//schema:nl De meningen van allemaal.
	Geheel Meningen `json:"geheel"`
	//schema:nl De meningen van elke groep die reageerde. Leeg als niemand met een groep reageerde.
	PerGroep []Meningen `json:"perGroep"`
	//schema:nl Wat er daarna is gezegd. Weggelaten: niets.
	Opmerkingen []string `json:"opmerkingen,omitempty"`
}

// Meningen counts the opinions of a group or of all.
//
//schema:nl De meningen van een groep, of van allemaal.
type Meningen struct {
	//schema:nl De groep. Weggelaten: allemaal.
	Groep Deelnemersgroep `json:"groep,omitempty"` // absent: all
	//schema:nl Aantal personen dat het eens is.
	Eens int `json:"eens"`
	//schema:nl Aantal personen dat het oneens is.
	Oneens int `json:"oneens"`
	//schema:nl Aantal personen zonder mening.
	GeenMening int `json:"geenMening"`
	// AandeelEens (0–1) is the share in favour among those for or against, to 12 decimals;
	// absent when nobody is either.
	//
	//schema:nl Het aandeel dat het eens is van wie eens of oneens is, van 0 tot en met 1, afgerond op 12 decimalen. Weggelaten: niemand is het
	//schema:nl eens of oneens.
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
