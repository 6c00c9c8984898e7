package wachten

import "github.com/bwo-sdk/wmo"

// Plaatsenplan is the answer to a [Plaatsenvraag]. What was not asked is left out.
//
//schema:nl Wat plaatsen betekenen voor wie komt, en hoeveel een norm er vraagt. Wat niet gevraagd is ontbreekt. Getallen
//schema:nl zijn op tien cijfers afgerond. Weken zijn van zeven dagen, en een jaar is 365,25 dagen.
type Plaatsenplan struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het model uit de invoer.
	Model Wachtmodel `json:"model"`
	//schema:nl Cliënten die per jaar een plaats zoeken, van alle locaties samen. Ontbreekt als de instroom moest volgen.
	InstroomPerJaar *float64 `json:"instroomPerJaar,omitempty"`
	//schema:nl De belasting: instroom per jaar × gemiddeld verblijf in maanden / 12, de plaatsen die bezet zouden zijn als
	//schema:nl iedereen meteen een plaats had. Ontbreekt als de instroom moest volgen.
	Belasting *float64 `json:"belasting,omitempty"`
	//schema:nl Wat de plaatsen die er zijn betekenen, van alle locaties samen alsof het er één is. Ontbreekt als ze niet zijn
	//schema:nl genoemd of de instroom moest volgen.
	Bediening *Bediening `json:"bediening,omitempty"`
	//schema:nl Wat de norm vraagt. Ontbreekt zonder norm, en als de instroom moest volgen.
	Nodig *Nodig `json:"nodig,omitempty"`
	//schema:nl Hoeveel er ten hoogste kunnen komen bij deze plaatsen en deze norm. Ontbreekt als een van beide ontbreekt,
	//schema:nl en als elke instroom aan de norm voldoet.
	Hoogste *Hoogstebelasting `json:"hoogste,omitempty"`
	//schema:nl Elke locatie op zich, in de volgorde van de invoer. Ontbreekt zonder locaties.
	Locaties []Locatiestand `json:"locaties,omitempty"`
	//schema:nl De locaties op zich, samen geteld, om te vergelijken met bediening en nodig. Ontbreekt zonder locaties.
	Gespreid *Gespreid `json:"gespreid,omitempty"`
	//schema:nl Wat het wachten op een woning aan plaatsen kost. Ontbreekt als het niet bekend is, en als de instroom moest
	//schema:nl volgen.
	WachtOpWoning *Woningwacht `json:"wachtOpWoning,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Bediening is what a number of places means for those who come.
//
//schema:nl Wat een aantal plaatsen betekent voor wie komt. Alle aandelen zijn van allen die een plaats zoeken.
type Bediening struct {
	//schema:nl De plaatsen.
	Plaatsen int `json:"plaatsen"`
	// Evenwicht is nee if more people come than places can take: then the queue has no mean.
	//
	//schema:nl Of er een evenwicht is. Nee als er bij een wachtrij meer mensen komen dan de plaatsen aankunnen: dan groeit de
	//schema:nl wachtrij zonder einde, en ontbreekt wat van een evenwicht is.
	Evenwicht wmo.Uitkomst `json:"evenwicht"`
	//schema:nl Met hoeveel personen per jaar de wachtrij groeit als er geen evenwicht is. Ontbreekt als dat er wel is.
	GroeiPerJaar *float64 `json:"groeiPerJaar,omitempty"`
	//schema:nl Aandeel (0–1) dat geen plaats vindt en weggaat. Alleen bij verlies.
	Weigering *float64 `json:"weigering,omitempty"`
	//schema:nl Aandeel (0–1) dat moet wachten, hoe kort ook. Niet bij verlies.
	Wacht *float64 `json:"wacht,omitempty"`
	//schema:nl Hoeveel er gemiddeld wachten, in personen. Niet bij verlies.
	Wachtenden *float64 `json:"wachtenden,omitempty"`
	//schema:nl De gemiddelde wacht in weken, over allen die komen: ook wie meteen een plaats heeft of afhaakt. Niet bij
	//schema:nl verlies.
	GemiddeldeWachtWeken *float64 `json:"gemiddeldeWachtWeken,omitempty"`
	//schema:nl Aandeel (0–1) dat afhaakt. Alleen bij wachtrij_met_afhaken.
	Afhaken *float64 `json:"afhaken,omitempty"`
	//schema:nl Aandeel (0–1) dat langer wacht dan de weken van de norm, ook als het daarna afhaakt. Ontbreekt zonder die
	//schema:nl norm.
	Langer *float64 `json:"langer,omitempty"`
	//schema:nl De wacht in weken die het gevraagde aandeel niet overschrijdt. Ontbreekt als er niet naar gevraagd is.
	KwantielWeken *float64 `json:"kwantielWeken,omitempty"`
	//schema:nl Bezette plaatsen op een gemiddelde dag.
	BezettePlaatsen *float64 `json:"bezettePlaatsen,omitempty"`
	//schema:nl Bezette plaatsen gedeeld door plaatsen.
	Bezettingsgraad *float64 `json:"bezettingsgraad,omitempty"`
	//schema:nl Of aan de norm is voldaan; nee zonder evenwicht. Ontbreekt zonder norm.
	Voldoet *wmo.Uitkomst `json:"voldoet,omitempty"`
}

// Nodig is the least number of places that meets the norm, and what one fewer would mean.
//
//schema:nl Het kleinste aantal plaatsen waarmee aan de norm is voldaan, met wat één minder zou betekenen.
type Nodig struct {
	//schema:nl Het kleinste aantal plaatsen.
	Plaatsen int `json:"plaatsen"`
	//schema:nl Wat dat aantal betekent.
	Bediening Bediening `json:"bediening"`
	//schema:nl Wat één plaats minder betekent. Ontbreekt als één plaats genoeg is.
	EenMinder *Bediening `json:"eenMinder,omitempty"`
}

// Hoogstebelasting is the greatest demand at which the norm is met.
//
//schema:nl De grootste vraag waarbij aan de norm is voldaan.
type Hoogstebelasting struct {
	//schema:nl De belasting in plaatsen.
	Belasting float64 `json:"belasting"`
	//schema:nl Cliënten die per jaar een plaats zoeken.
	InstroomPerJaar float64 `json:"instroomPerJaar"`
}

// Locatiestand is one site on its own.
//
//schema:nl Eén locatie op zich.
type Locatiestand struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De belasting van deze locatie in plaatsen.
	Belasting float64 `json:"belasting"`
	//schema:nl Wat haar plaatsen betekenen.
	Bediening Bediening `json:"bediening"`
	//schema:nl Het kleinste aantal plaatsen waarmee zij aan de norm voldoet. Ontbreekt zonder norm.
	Nodig *int `json:"nodig,omitempty"`
}

// Gespreid is all sites on their own, counted together.
//
//schema:nl Alle locaties op zich, samen geteld: wie komt telt overal even zwaar. Ontbreekt een getal, dan is er bij een
//schema:nl locatie geen evenwicht.
type Gespreid struct {
	//schema:nl Aandeel (0–1) van allen dat geen plaats vindt. Alleen bij verlies.
	Weigering *float64 `json:"weigering,omitempty"`
	//schema:nl Aandeel (0–1) van allen dat moet wachten. Niet bij verlies.
	Wacht *float64 `json:"wacht,omitempty"`
	//schema:nl De gemiddelde wacht in weken van allen. Niet bij verlies.
	GemiddeldeWachtWeken *float64 `json:"gemiddeldeWachtWeken,omitempty"`
	//schema:nl Aandeel (0–1) van allen dat afhaakt. Alleen bij wachtrij_met_afhaken.
	Afhaken *float64 `json:"afhaken,omitempty"`
	//schema:nl Plaatsen die de norm op alle locaties samen vraagt. Ontbreekt zonder norm.
	Nodig *int `json:"nodig,omitempty"`
}

// Woningwacht is what waiting for a home costs in places.
//
//schema:nl Wat het wachten op een woning aan plaatsen kost.
type Woningwacht struct {
	//schema:nl Plaatsen die bezet zijn door wie op een woning wacht. Ontbreekt als er geen plaatsen zijn genoemd of er geen
	//schema:nl evenwicht is.
	BezettePlaatsen *float64 `json:"bezettePlaatsen,omitempty"`
	//schema:nl De belasting in plaatsen als niemand op een woning wachtte.
	Belasting float64 `json:"belasting"`
	//schema:nl Wat de plaatsen die er zijn dan zouden betekenen. Ontbreekt als er geen plaatsen zijn genoemd.
	Bediening *Bediening `json:"bediening,omitempty"`
	//schema:nl Plaatsen die de norm dan zou vragen. Ontbreekt zonder norm.
	Nodig *int `json:"nodig,omitempty"`
	//schema:nl Plaatsen die de norm dan minder zou vragen. Ontbreekt zonder norm.
	Vrij *int `json:"vrij,omitempty"`
}
