package nvo

import "github.com/bwo-sdk/wmo"

// Inhoudsbeeld is how far a region is with the substance: the four elements of
// fitting support that an article of October 2022 names. Nee: much remains to be done.
type Inhoudsbeeld struct {
	FlexibeleOndersteuning wmo.Uitkomst `json:"flexibeleOndersteuning,omitzero"`
	VariatieWoonvormen     wmo.Uitkomst `json:"variatieWoonvormen,omitzero"`
	Ervaringsdeskundigheid wmo.Uitkomst `json:"ervaringsdeskundigheid,omitzero"`
	Herstelactiviteiten    wmo.Uitkomst `json:"herstelactiviteiten,omitzero"`
}

// Inhoudsoordeel is the answer to an [Inhoudsbeeld].
type Inhoudsoordeel struct {
	Aard     Aard                     `json:"aard"`
	Compleet wmo.Motivering[struct{}] `json:"compleet"`
	// Voorbehouden say that this is advice.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// Aard says whether an answer is about a norm or is advice.
type Aard string

// AardAdvies is advice: nothing obliges to it.
const AardAdvies Aard = "advies"

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Aard) Woorden() []wmo.Woord {
	return []wmo.Woord{{Woord: string(AardAdvies), Uitleg: "advies uit de praktijk; niemand is eraan gehouden"}}
}

// VoorbehoudAdvies is the reservation about advice that is no norm.
const VoorbehoudAdvies = "NVO-V-ADVIES"

var inhoudsregels = []wmo.Regel[*Inhoudsbeeld]{
	{
		Grond: bijAdvies("NVO-INH-01", "de ondersteuning is flexibel", "/flexibeleOndersteuning"),
		Toets: func(i *Inhoudsbeeld) wmo.Uitkomst { return i.FlexibeleOndersteuning },
	},
	{
		Grond: bijAdvies("NVO-INH-02", "er is een brede variatie aan woonvormen", "/variatieWoonvormen"),
		Toets: func(i *Inhoudsbeeld) wmo.Uitkomst { return i.VariatieWoonvormen },
	},
	{
		Grond: bijAdvies("NVO-INH-03", "ervaringsdeskundigheid is georganiseerd", "/ervaringsdeskundigheid"),
		Toets: func(i *Inhoudsbeeld) wmo.Uitkomst { return i.Ervaringsdeskundigheid },
	},
	{
		Grond: bijAdvies("NVO-INH-04", "er zijn herstelgerichte activiteiten", "/herstelactiviteiten"),
		Toets: func(i *Inhoudsbeeld) wmo.Uitkomst { return i.Herstelactiviteiten },
	},
}

// bijAdvies is a rule of the advice. It holds on every day, so that the question can
// be asked of any year; that it is of 2022 stands in its source.
func bijAdvies(code, tekst, feit string) wmo.Grond {
	return wmo.Grond{Code: code, Tekst: tekst, Feit: feit, Geldt: wmo.Vanaf(wmo.MustDatum("2015-01-01")), Bron: artikelBeschermdThuis}
}

func adviesVoorbehoud(peil wmo.Peil) []wmo.Voorbehoud {
	bron := artikelBeschermdThuis.ZoalsBekend(peil.Bekend)
	return []wmo.Voorbehoud{{Code: VoorbehoudAdvies, Tekst: "dit is advies uit een artikel van 7 oktober 2022, en geen norm", Bron: &bron}}
}

// Develop weighs the four elements of fitting support: which are there, which are
// not, and which are not known.
func Develop(in Inhoudsbeeld, peil wmo.Peil) (Inhoudsoordeel, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Inhoudsoordeel{}, err
	}
	return in.weeg(peil), nil
}

func (i *Inhoudsbeeld) weeg(peil wmo.Peil) Inhoudsoordeel {
	return Inhoudsoordeel{Aard: AardAdvies, Compleet: wmo.Alle(inhoudsregels, i, peil).Motiveer(), Voorbehouden: adviesVoorbehoud(peil)}
}
