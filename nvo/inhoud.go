package nvo

import "github.com/bwo-sdk/wmo"

// Inhoudsbeeld is how far a region is with the substance: the four elements of fitting
// support that an article of October 2022 names. Nee means that much remains to be done.
//
//schema:nl Hoe ver een regio inhoudelijk is: de vier elementen van passende ondersteuning uit een artikel van oktober 2022. Nee betekent
//schema:nl dat er nog veel te doen is. Wat is weggelaten, is niet bekend.
type Inhoudsbeeld struct {
	//schema:nl Ja als de ondersteuning flexibel is. Weggelaten: niet bekend.
	FlexibeleOndersteuning wmo.Uitkomst `json:"flexibeleOndersteuning,omitzero"`
	//schema:nl Ja als er een brede variatie aan woonvormen is. Weggelaten: niet bekend.
	VariatieWoonvormen wmo.Uitkomst `json:"variatieWoonvormen,omitzero"`
	//schema:nl Ja als ervaringsdeskundigheid is georganiseerd. Weggelaten: niet bekend.
	Ervaringsdeskundigheid wmo.Uitkomst `json:"ervaringsdeskundigheid,omitzero"`
	//schema:nl Ja als er herstelgerichte activiteiten zijn. Weggelaten: niet bekend.
	Herstelactiviteiten wmo.Uitkomst `json:"herstelactiviteiten,omitzero"`
}

// Inhoudsoordeel is the answer to an [Inhoudsbeeld].
//
//schema:nl Of de vier elementen van passende ondersteuning er zijn. Het is advies; niemand is eraan gehouden.
type Inhoudsoordeel struct {
	//schema:nl Dat dit advies is en geen norm.
	Aard Aard `json:"aard"`
	//schema:nl Ja als alle vier elementen er zijn, nee zodra er één niet is, en anders onbepaald.
	Compleet wmo.Motivering[struct{}] `json:"compleet"`
	// Voorbehouden say that this is advice.
	//
	//schema:nl Dat dit advies is, en waar het vandaan komt.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// Aard says whether an answer is about a norm or is advice.
//
//schema:nl Of een antwoord over een norm gaat of advies is.
type Aard string

// AardAdvies is advice: nothing obliges to it.
const AardAdvies Aard = "advies"

var aardwoorden = wmo.Opsomming[Aard]{
	{AardAdvies, "advies uit de praktijk; niemand is eraan gehouden"},
}

func (Aard) Woorden() []wmo.Woord { return aardwoorden.Woorden() }

var voorbehoudAdvies = register.Voorbehoud("NVO-V-ADVIES", "dit is advies uit een artikel van 7 oktober 2022, en geen norm", artikelBeschermdThuis)

var inhoudsregels = []wmo.Regel[*Inhoudsbeeld]{
	wmo.Als("NVO-INH-01", "/flexibeleOndersteuning", "de ondersteuning is flexibel",
		func(i *Inhoudsbeeld) wmo.Uitkomst { return i.FlexibeleOndersteuning }, advies),
	wmo.Als("NVO-INH-02", "/variatieWoonvormen", "er is een brede variatie aan woonvormen",
		func(i *Inhoudsbeeld) wmo.Uitkomst { return i.VariatieWoonvormen }, advies),
	wmo.Als("NVO-INH-03", "/ervaringsdeskundigheid", "ervaringsdeskundigheid is georganiseerd",
		func(i *Inhoudsbeeld) wmo.Uitkomst { return i.Ervaringsdeskundigheid }, advies),
	wmo.Als("NVO-INH-04", "/herstelactiviteiten", "er zijn herstelgerichte activiteiten",
		func(i *Inhoudsbeeld) wmo.Uitkomst { return i.Herstelactiviteiten }, advies),
}

// advies holds since the Wmo 2015, so that the question can be asked about any day since;
// its source tells that the advice is of 2022.
var advies = artikelBeschermdThuis.Sinds(beginWmo)

func bijAdvies(peil wmo.Peil) []wmo.Voorbehoud {
	v := wmo.VerantwoordingOp(peil)
	v.Behoud(voorbehoudAdvies)
	return v.Voorbehouden()
}

// AssessDevelopment weighs the four elements of fitting support: which are there, which are
// not, and which are not known.
func AssessDevelopment(in Inhoudsbeeld, peil wmo.Peil) (Inhoudsoordeel, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Inhoudsoordeel{}, err
	}
	return in.weeg(peil, ""), nil
}

// weeg weighs the elements; plaats is where they stand in the document.
func (i *Inhoudsbeeld) weeg(peil wmo.Peil, plaats string) Inhoudsoordeel {
	m := wmo.Alle(inhoudsregels, i, peil).Motiveer()
	for j := range m.Stappen {
		m.Stappen[j].Feit = plaats + m.Stappen[j].Feit
	}
	for j := range m.Ontbreekt {
		m.Ontbreekt[j] = plaats + m.Ontbreekt[j]
	}
	return Inhoudsoordeel{Aard: AardAdvies, Compleet: m, Voorbehouden: bijAdvies(peil)}
}
