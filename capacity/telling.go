package capacity

import (
	"fmt"
	"math"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Estimates and the intervals around them.
var (
	formuleAandeel          = register.Formule("CAP-F-AANDEEL", "s = k / n", "k van n", kit.Identiteit())
	formulePerJaar          = register.Formule("CAP-F-PER-JAAR", "s = k / T", "k geteld in T jaren", kit.Identiteit())
	formuleKwantiel         = register.Formule("CAP-F-KWANTIEL", "P(−z ≤ Z ≤ z) = niveau", "Z normaal verdeeld", kit.Kansleer())
	formuleEenzijdigAandeel = register.Formule("CAP-F-EENZIJDIG-AANDEEL", "h = 1 − (1 − niveau)^(1/n)",
		"niemand van n geteld: de eenzijdige bovengrens", aandelen)
	formuleEenzijdigAantal = register.Formule("CAP-F-EENZIJDIG-AANTAL", "h = −ln(1 − niveau) / T",
		"niemand in T jaren geteld: de eenzijdige bovengrens", kit.Aantallen())
	formuleWilson = register.Formule("CAP-F-WILSON", "(k + z²/2 ± z · √(k · (n − k)/n + z²/4)) / (n + z²)",
		"k van n, z het kwantiel van de normale verdeling bij het niveau", aandelen)
	formuleClopperPearson = register.Formule("CAP-F-CLOPPER-PEARSON", "P(X ≥ k | onder) = P(X ≤ k | boven) = (1 − niveau)/2",
		"X binomiaal verdeeld met n", aandelen)
	formulePoissonExact = register.Formule("CAP-F-POISSON-EXACT", "P(X ≥ k | onder · T) = P(X ≤ k | boven · T) = (1 − niveau)/2",
		"X Poisson-verdeeld, T de jaren", kit.Aantallen())
	formulePoissonScore = register.Formule("CAP-F-POISSON-SCORE", "(k + z²/2 ± z · √(k + z²/4)) / T",
		"k geteld in T jaren, z het kwantiel van de normale verdeling bij het niveau", kit.Aantallen())

	meldingTelling  = register.Melding("CAP-TELLING", "een telling klopt niet met zichzelf")
	meldingPersonen = register.Melding("CAP-PERSONEN", "een aantal verschillende personen is niet naar een jaar om te rekenen")

	aannameWilson    = register.Aanname("CAP-A-WILSON", "het interval van een aandeel is dat van Wilson, omdat de telling geen methode noemt")
	aannameExact     = register.Aanname("CAP-A-EXACT", "het interval van een aantal is het exacte Poisson-interval, omdat de telling geen methode noemt")
	aannameJaartempo = register.Aanname("CAP-A-JAARTEMPO",
		"het tempo van een deel van een jaar is doorgetrokken naar een heel jaar: seizoenen en inhaalslagen zitten er niet in")
)

// Telling asks for the uncertainty of a share or a number that was counted, or for the ratio
// of two groups.
//
//schema:nl Vraagt hoe zeker een geteld aandeel of aantal is, of hoe twee groepen zich verhouden. De soort bepaalt welke
//schema:nl velden erbij horen; een veld dat er niet bij hoort wordt geweigerd.
type Telling struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Wat er geteld is.
	Soort Tellingsoort `json:"soort"`
	//schema:nl Hoeveel er geteld zijn. Bij een aandeel niet meer dan van.
	Aantal int `json:"aantal" jsonschema:"minimum=0,maximum=1000000"` // counted
	//schema:nl Van hoeveel (bij een aandeel) of tegenover hoeveel (bij een verhouding). Bij die soorten verplicht, bij een
	//schema:nl aantal niet toegestaan.
	Van *int `json:"van,omitempty" jsonschema:"minimum=1,maximum=1000000"` // of how many, or against how many; with aandeel and verhouding
	//schema:nl Over hoeveel jaren (of een ander tijdvak) is geteld. Mag alleen bij een aantal. Ontbreekt het, dan is het 1.
	Jaren *float64 `json:"jaren,omitempty" jsonschema:"minimum=0.001,maximum=1000000"` // (or another exposure) counted over; with aantal, 1 unless stated
	// Telt says what was counted over those years, with aantal. Persons are counted once in a
	// period, so their number is not proportional to its length.
	//
	//schema:nl Of gebeurtenissen zijn geteld of verschillende personen. Personen tellen in een tijdvak één keer, dus hun
	//schema:nl aantal groeit niet evenredig met de tijd en wordt niet per jaar gemaakt. Mag alleen bij een aantal.
	//schema:nl Ontbreekt het, dan is het niet gezegd: er wordt dan per jaar gerekend, maar niet over ongelijke tijden
	//schema:nl vergeleken.
	Telt Telt `json:"telt,omitempty"`
	// Eerder is an earlier count of the same, to compare with; with aantal.
	//
	//schema:nl Een eerdere telling van hetzelfde, om mee te vergelijken. Mag alleen bij een aantal. Ontbreekt als er niets
	//schema:nl te vergelijken is.
	Eerder *EerdereTelling `json:"eerder,omitempty"`
	// Methode is wilson for a share and exact for a number unless stated.
	//
	//schema:nl Hoe het interval wordt gemaakt. Bij een aandeel wilson of clopper_pearson, bij een aantal exact of score.
	//schema:nl Ontbreekt het, dan is het wilson bij een aandeel en exact bij een aantal.
	Methode Intervalmethode `json:"methode,omitempty"`
	//schema:nl Niveau van het interval, als aandeel. Niet bij een verhouding. Ontbreekt het, dan is het 0.95.
	Niveau *float64 `json:"niveau,omitempty" jsonschema:"minimum=0.5,maximum=0.9999"` // 0.95 unless stated
}

// EerdereTelling is a count of the same over an earlier period.
//
//schema:nl Een eerdere telling van hetzelfde.
type EerdereTelling struct {
	//schema:nl Hoeveel er toen geteld zijn.
	Aantal int `json:"aantal" jsonschema:"minimum=1,maximum=1000000"`
	//schema:nl Over hoeveel jaren toen is geteld. Ontbreekt het, dan is het 1.
	Jaren *float64 `json:"jaren,omitempty" jsonschema:"minimum=0.001,maximum=1000000"` // 1 unless stated
}

// Telt is what was counted over a period: events, or persons.
//
//schema:nl Wat over een periode geteld is: gebeurtenissen of personen.
type Telt string

// What is counted over a period.
const (
	Gebeurtenissen Telt = "gebeurtenissen"
	Mensen         Telt = "personen"
)

var teltwoorden = wmo.Opsomming[Telt]{
	{Gebeurtenissen, "wat elke keer opnieuw telt: plaatsingen, passen, meldingen"},
	{Mensen, "verschillende personen, ieder één keer in de periode"},
}

func (Telt) Woorden() []wmo.Woord { return teltwoorden.Woorden() }

// Tellingsoort is what is counted.
//
//schema:nl Wat er geteld is.
type Tellingsoort string

// What can be counted.
const (
	TellingAandeel    Tellingsoort = "aandeel"
	TellingAantal     Tellingsoort = "aantal"
	TellingVerhouding Tellingsoort = "verhouding"
)

var tellingsoortwoorden = wmo.Opsomming[Tellingsoort]{
	{TellingAandeel, "zoveel van zoveel"},
	{TellingAantal, "zoveel in een tijd"},
	{TellingVerhouding, "zoveel tegenover zoveel, die er geen deel van zijn"},
}

func (Tellingsoort) Woorden() []wmo.Woord { return tellingsoortwoorden.Woorden() }

// Intervalmethode is how an interval is made.
//
//schema:nl Hoe een interval gemaakt is.
type Intervalmethode string

// The ways to make an interval.
const (
	Wilson         Intervalmethode = "wilson"
	ClopperPearson Intervalmethode = "clopper_pearson"
	PoissonExact   Intervalmethode = "exact"
	PoissonScore   Intervalmethode = "score"
)

var intervalmethodewoorden = wmo.Opsomming[Intervalmethode]{
	{Wilson, "van een aandeel: het score-interval van Wilson"},
	{ClopperPearson, "van een aandeel: het exacte interval van Clopper en Pearson, aan de ruime kant"},
	{PoissonExact, "van een aantal: het exacte interval van Garwood"},
	{PoissonScore, "van een aantal: het score-interval"},
}

func (Intervalmethode) Woorden() []wmo.Woord { return intervalmethodewoorden.Woorden() }

// Schatting is a share or a yearly number with its interval. A number of persons is not per
// year but for the period in which they were counted.
//
//schema:nl Een aandeel of een aantal per jaar met zijn interval. Een aantal personen is niet per jaar, maar over de
//schema:nl tijd waarin zij zijn geteld.
type Schatting struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Hoe het interval is gemaakt. Ontbreekt bij een verhouding.
	Methode Intervalmethode `json:"methode,omitempty"`
	//schema:nl Niveau van het interval, als aandeel. Ontbreekt bij een verhouding.
	Niveau float64 `json:"niveau,omitempty"`
	//schema:nl De schatting: aantal / van bij een aandeel (0–1) en bij een verhouding, aantal / jaren bij een aantal
	//schema:nl gebeurtenissen, en bij personen het aantal zelf.
	Schatting float64 `json:"schatting"` // a share (0–1), a number per year, or a ratio
	//schema:nl Het betrouwbaarheidsinterval om de schatting, in dezelfde eenheid. Met k geteld, van n of in T jaren, en z
	//schema:nl het kwantiel van de normale verdeling: wilson (k + z²/2 ± z·√(k·(n − k)/n + z²/4)) / (n + z²); score (k +
	//schema:nl z²/2 ± z·√(k + z²/4)) / T; clopper_pearson en exact zijn de waarden waarbij k of meer, en k of minder,
	//schema:nl precies kans (1 − niveau)/2 heeft (binomiaal met n, of Poisson). Ontbreekt bij een verhouding.
	Interval *Interval `json:"interval,omitempty"` // a ratio has none
	// HoogstensEenzijdig is the exact one-sided upper bound, given when the count is zero:
	// "0 of 178" does not prove that the share is zero.
	//
	//schema:nl De exacte eenzijdige bovengrens, in de eenheid van de schatting. Staat er alleen als er nul zijn geteld,
	//schema:nl want dat bewijst niet dat het er nul zijn: 1 − (1 − niveau)^(1/n) bij een aandeel van n, −ln(1 − niveau) /
	//schema:nl jaren bij een aantal.
	HoogstensEenzijdig *float64 `json:"hoogstensEenzijdig,omitempty"`
	// Groei is the growth since the earlier count in percent, and GroeiInterval its interval;
	// absent when the two cannot be compared.
	//
	//schema:nl De groei sinds de eerdere telling in procenten, per gelijke tijd gerekend. Ontbreekt zonder eerdere telling
	//schema:nl en als de twee niet te vergelijken zijn.
	Groei *float64 `json:"groei,omitempty"`
	//schema:nl Het interval van de groei in procenten: 100 · (p/(1 − p) · T₀/T − 1), met p de grenzen van clopper_pearson
	//schema:nl van deze telling in beide samen, T de jaren nu en T₀ die van eerder. Ontbreekt als de groei ontbreekt.
	GroeiInterval *Interval `json:"groeiInterval,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// EstimateCount gives the interval of a share or a count. A ratio of two groups, of which one is no
// part of the other, has no interval.
func EstimateCount(t Telling, peil wmo.Peil) (Schatting, error) {
	v, err := kit.Keur(&t, peil, t.check)
	if err != nil {
		return Schatting{}, err
	}
	s := schatter{Verantwoording: v, t: &t, uit: Schatting{Naam: t.Naam, Peil: peil}}
	if t.Soort == TellingVerhouding {
		s.verhouding()
	} else {
		s.schat()
	}
	s.uit.Aannames, s.uit.Bevindingen, s.uit.Berekening = s.Aannames(), s.Bevindingen(), s.Berekening()
	return s.uit, nil
}

type schatter struct {
	wmo.Verantwoording

	t   *Telling
	uit Schatting
}

func (s *schatter) stap(f *wmo.Formule, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	s.Stap(f, s.t.Naam+": "+wat, uit, invoer...)
}

func (s *schatter) schat() {
	s.uit.Methode, s.uit.Niveau = s.t.Methode, kit.Waarde(s.t.Niveau, kit.StandaardNiveau)
	s.NeemAanAls(s.t.Niveau == nil, kit.AannameNiveau())
	if s.t.Soort == TellingAandeel {
		s.aandeel()
	} else {
		s.aantal()
	}
	s.uit.Schatting = kit.Netjes(s.uit.Schatting)
	s.stappen()
	if s.t.Eerder != nil {
		s.vergelijk()
	}
}

// formuleVan is the formula of each way to make an interval.
var formuleVan = map[Intervalmethode]*wmo.Formule{
	Wilson: formuleWilson, ClopperPearson: formuleClopperPearson, PoissonExact: formulePoissonExact, PoissonScore: formulePoissonScore,
}

// stappen adds the steps to the estimate, its interval, and the bound for a count of zero.
func (s *schatter) stappen() {
	uit := &s.uit
	k, niveau := kit.Grootheid("k", float64(s.t.Aantal), ""), kit.Grootheid("niveau", uit.Niveau, "")
	van, schatting, eenzijdig := kit.Grootheid("T", s.t.deler(), s.t.tijd()), formulePerJaar, formuleEenzijdigAantal
	if s.t.Van != nil {
		van, schatting, eenzijdig = kit.Grootheid("n", float64(*s.t.Van), ""), formuleAandeel, formuleEenzijdigAandeel
	}
	s.stap(schatting, "schatting", kit.Grootheid("s", uit.Schatting, ""), k, van)
	invoer := []wmo.Grootheid{k, niveau, van}
	if uit.Methode == Wilson || uit.Methode == PoissonScore {
		z := kit.Grootheid("z", kit.Normaalkwantiel(uit.Niveau), "")
		s.stap(formuleKwantiel, "kwantiel", z, niveau)
		invoer[1] = z
	}
	s.stap(formuleVan[uit.Methode], "ondergrens", kit.Grootheid("onder", uit.Interval.Onder, ""), invoer...)
	s.stap(formuleVan[uit.Methode], "bovengrens", kit.Grootheid("boven", uit.Interval.Boven, ""), invoer...)
	if uit.HoogstensEenzijdig != nil {
		s.stap(eenzijdig, "hoogstens, eenzijdig", kit.Grootheid("h", *uit.HoogstensEenzijdig, ""), niveau, van)
	}
}

func (s *schatter) aandeel() {
	k, n, uit := s.t.Aantal, *s.t.Van, &s.uit
	uit.Schatting = float64(k) / float64(n)
	if uit.Methode == "" {
		uit.Methode = Wilson
		s.NeemAan(aannameWilson)
	}
	if uit.Methode == ClopperPearson {
		uit.Interval = gemeten(kit.ClopperPearson(k, n, uit.Niveau))
	} else {
		uit.Interval = gemeten(kit.Wilson(k, n, uit.Niveau))
	}
	if k == 0 {
		uit.HoogstensEenzijdig = kit.Bekend(kit.Gemeten(kit.EenzijdigBoven(k, n, uit.Niveau)))
	}
}

func (s *schatter) aantal() {
	t, uit, jaren := s.t, &s.uit, s.t.deler()
	uit.Schatting = float64(t.Aantal) / jaren
	switch {
	case t.Telt == Mensen && kit.Waarde(t.Jaren, 1) != 1:
		s.Meld(meldingPersonen, fmt.Sprintf(
			"personen tellen in %s jaar één keer: dit aantal is van die tijd, en niet om te rekenen naar een jaar", kit.Nl(*t.Jaren)), "/jaren")
	case jaren < 1:
		s.NeemAan(aannameJaartempo)
	}
	if uit.Methode == "" {
		uit.Methode = PoissonExact
		s.NeemAan(aannameExact)
	}
	i := kit.PoissonExact(t.Aantal, uit.Niveau)
	if uit.Methode == PoissonScore {
		i = kit.PoissonScore(t.Aantal, uit.Niveau)
	}
	uit.Interval = gemeten(kit.Interval{Onder: i.Onder / jaren, Boven: i.Boven / jaren})
	if t.Aantal == 0 {
		uit.HoogstensEenzijdig = kit.Bekend(kit.Gemeten(-math.Log1p(-uit.Niveau) / jaren))
	}
}

func (t *Telling) check(k *keuring) {
	aandeel, aantal := t.Soort == TellingAandeel, t.Soort == TellingAantal
	methode := aandeel && (t.Methode == Wilson || t.Methode == ClopperPearson) || aantal && (t.Methode == PoissonExact || t.Methode == PoissonScore)
	k.Velden("", "een "+string(t.Soort),
		kit.Veld{Sleutel: "van", Staat: t.Van != nil, Mag: !aantal, Moet: !aantal},
		kit.Veld{Sleutel: "jaren", Staat: t.Jaren != nil, Mag: aantal, Moet: false},
		kit.Veld{Sleutel: "telt", Staat: t.Telt != "", Mag: aantal, Moet: false},
		kit.Veld{Sleutel: "eerder", Staat: t.Eerder != nil, Mag: aantal, Moet: false},
		kit.Veld{Sleutel: "methode", Staat: t.Methode != "", Mag: methode, Moet: false},
		kit.Veld{Sleutel: "niveau", Staat: t.Niveau != nil, Mag: aandeel || aantal, Moet: false},
	)
	if aandeel && t.Van != nil && t.Aantal > *t.Van {
		k.Meld(meldingTelling, "er zijn er meer geteld dan er zijn", "/aantal", "/van")
	}
}
