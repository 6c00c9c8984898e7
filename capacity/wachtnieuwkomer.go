package capacity

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// How long somebody waits who joins the list now.
var (
	formuleNieuwkomer = register.Formule("CAP-F-NIEUWKOMER", "w = (n + 1) · W · 365,25 / (84 · c)",
		"w weken, n wie er voor gaan, W gemiddeld verblijf in maanden, c plaatsen", wachtvolgorde)
	formuleNieuwkomerKwantiel = register.Formule("CAP-F-NIEUWKOMER-KWANTIEL", "P(X ≤ n) = 1 − q, met X Poisson-verdeeld met c · t · 84 / (365,25 · W)",
		"t weken die een aandeel q van zulke nieuwkomers niet overschrijdt, n wie er voor gaan, W gemiddeld verblijf in maanden, c plaatsen", wachtvolgorde)
	formuleExtra = register.Formule("CAP-F-EXTRA-PLAATSEN", "e = kleinste e ≥ 0 met (n + 1 − e) · W · 365,25 / (84 · (c + e)) ≤ h",
		"e plaatsen erbij, h de weken die een nieuwkomer gemiddeld ten hoogste mag wachten, n wie er voor gaan, W gemiddeld verblijf in maanden, c plaatsen",
		wachtvolgorde)

	aannameWachtvolgorde = register.Aanname("CAP-A-WACHTLIJST-VOLGORDE",
		"alle plaatsen zijn bezet, wie het langst wacht krijgt de eerste vrije plaats, en niemand verlaat de lijst; wie erbij komt gaat achteraan", wachtvolgorde)
	aannameWachtvertrek = register.Aanname("CAP-A-WACHTLIJST-VERTREK",
		"er komt een plaats vrij als er iemand vertrekt, elke dag even vaak, en alle plaatsen passen bij iedereen op de lijst", wachtvolgorde)
	aannameExtra = register.Aanname("CAP-A-EXTRA-PLAATSEN", "plaatsen erbij zijn er meteen, en worden meteen bezet door wie vooraan staat", wachtvolgorde)
)

// Wachtdoorstroming is what a place takes to come free.
//
//schema:nl Hoe plaatsen vrijkomen voor wie op deze lijst wacht.
type Wachtdoorstroming struct {
	//schema:nl Plaatsen waarop deze lijst wacht, allemaal bezet.
	Plaatsen int `json:"plaatsen" jsonschema:"minimum=1,maximum=1000000"`
	//schema:nl Het gemiddelde verblijf in maanden. Een maximum verblijf is geen gemiddelde.
	GemiddeldVerblijfMaanden float64 `json:"gemiddeldVerblijfMaanden" jsonschema:"minimum=0.01,maximum=1200"`
	//schema:nl Aandeel zoals 0.9: het antwoord zegt hoeveel weken zo'n deel van wie zich in deze stand aanmeldt ten hoogste
	//schema:nl wacht. Ontbreekt als er niet naar wordt gevraagd.
	Kwantiel *float64 `json:"kwantiel,omitempty" jsonschema:"minimum=0.01,maximum=0.9999"`
	//schema:nl Hoeveel weken een nieuwkomer gemiddeld ten hoogste mag wachten: het antwoord zegt hoeveel plaatsen erbij dat
	//schema:nl vraagt. Ontbreekt als er niet naar wordt gevraagd.
	HoogstensWeken *float64 `json:"hoogstensWeken,omitempty" jsonschema:"minimum=0,maximum=5000"`
}

// Nieuwkomer is how long somebody waits who joins the list now.
//
//schema:nl Hoe lang iemand wacht die zich nu aanmeldt, achter allen die al wachten.
type Nieuwkomer struct {
	//schema:nl De gemiddelde wacht in weken: tot er een plaats meer vrijgekomen is dan er wachten.
	GemiddeldWeken float64 `json:"gemiddeldWeken"`
	//schema:nl De wacht in weken die het gevraagde aandeel niet overschrijdt. Ontbreekt als er niet naar is gevraagd.
	KwantielWeken *float64 `json:"kwantielWeken,omitempty"`
	//schema:nl Hoeveel plaatsen erbij de gevraagde wacht vraagt; nul als hij nu al zo kort is. Ontbreekt als er niet naar is
	//schema:nl gevraagd.
	ExtraPlaatsen *int `json:"extraPlaatsen,omitempty"`
}

// nieuwkomer reckons the wait of somebody who joins now: until one more place came free than there
// are people before him.
func (t *wachtteller) nieuwkomer() {
	d := t.w.Doorstroming
	if d == nil {
		return
	}
	t.NeemAan(aannameWachtvolgorde, aannameWachtvertrek, aannameWachtweken)
	n, c := t.s.Wachtlijst, d.Plaatsen
	weken := d.GemiddeldVerblijfMaanden * wekenPerMaand // mean stay
	uit := &Nieuwkomer{GemiddeldWeken: kit.Gemeten(float64(n+1) * weken / float64(c))}
	invoer := []wmo.Grootheid{wmo.Aantal("n", n, "personen"), maanden("W", d.GemiddeldVerblijfMaanden), wmo.Aantal("c", c, "plaatsen")}
	t.Stap(formuleNieuwkomer, t.w.Naam+": gemiddelde wacht van een nieuwkomer", kit.Grootheid("w", uit.GemiddeldWeken, "weken"), invoer...)
	if q := d.Kwantiel; q != nil {
		vertrekken := func(mu float64) bool {
			hoogstensN, _ := kit.Poissonstaarten(n, mu)
			return hoogstensN <= 1-*q
		}
		mu := float64(n + 1)
		for !vertrekken(mu) {
			mu *= 2
		}
		uit.KwantielWeken = kit.Bekend(kit.Gemeten(kit.Grenswaarde(mu, vertrekken) * weken / float64(c)))
		t.Stap(formuleNieuwkomerKwantiel, t.w.Naam+": wacht van het gevraagde aandeel", kit.Grootheid("t", *uit.KwantielWeken, "weken"),
			append(slices.Clip(invoer), kit.Grootheid("q", *q, ""))...)
	}
	if h := d.HoogstensWeken; h != nil {
		t.NeemAan(aannameExtra)
		erbij := extraPlaatsen(n, c, weken, *h)
		uit.ExtraPlaatsen = &erbij
		t.Stap(formuleExtra, t.w.Naam+": plaatsen erbij", wmo.Aantal("e", erbij, "plaatsen"),
			append(slices.Clip(invoer), kit.Grootheid("h", *h, "weken"))...)
	}
	t.s.Nieuwkomer = uit
}

// extraPlaatsen is the least number of places more that leaves a newcomer a mean wait of hoogst weeks: they
// take that many from the front of the list, and places come free faster. With one more than there
// are waiting there is no wait.
func extraPlaatsen(n, c int, weken, hoogst float64) int {
	kort := func(e int) bool { return kit.Netjes(float64(n+1-e)*weken/float64(c+e)) <= hoogst }
	onder, boven := -1, n+1
	for boven-onder > 1 {
		if midden := onder + (boven-onder)/2; kort(midden) {
			boven = midden
		} else {
			onder = midden
		}
	}
	return boven
}
