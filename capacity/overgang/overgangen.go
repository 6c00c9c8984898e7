package overgang

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// Overgangen asks how fast clients move between forms of care and to destinations: from stays, or
// from counts and the time in which they were counted.
//
//schema:nl Vraagt hoe snel cliënten van de ene vorm van zorg naar de andere gaan en waarheen zij vertrekken. Dat volgt uit
//schema:nl verblijven, of uit getelde overgangen en de tijd waarin zij zijn geteld: geef het een of het ander. In elke
//schema:nl toestand is het tempo van vertrek steeds hetzelfde, hoe lang iemand er ook is.
type Overgangen struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	// Verblijven are the stays. Their forms and destinations become the states.
	//
	//schema:nl De verblijven. De vormen en bestemmingen erin worden de toestanden. Een verblijf zonder delen telt in de
	//schema:nl toestand vorm_onbekend. Ontbreekt als de overgangen al geteld zijn.
	Verblijven []capacity.Verblijf `json:"verblijven,omitempty" jsonschema:"maxItems=100000"`
	// Waarneming is the window in which departures would have been seen.
	//
	//schema:nl Van wanneer tot en met wanneer elk vertrek zou zijn gezien. Verplicht bij verblijven; tijd daarbuiten telt
	//schema:nl niet mee. Bij getelde overgangen alleen nodig om bezetting en instroom te vergelijken.
	Waarneming wmo.Periode `json:"waarneming,omitzero"`
	//schema:nl De toestanden bij getelde overgangen, in de volgorde van het antwoord. Niet bij verblijven.
	Toestanden []Toestand `json:"toestanden,omitempty" jsonschema:"maxItems=20"`
	//schema:nl Hoeveel keer elke overgang is geteld; wat er niet staat kwam niet voor. Niet bij verblijven.
	Overgangen []Overgang `json:"overgangen,omitempty" jsonschema:"maxItems=380"`
	// TermijnJaren is the time that probabilities and stays are worked out for; a year unless stated.
	//
	//schema:nl De tijd in jaren waarover kansen en verblijf worden uitgerekend. Ontbreekt hij, dan is het één jaar.
	TermijnJaren *float64 `json:"termijnJaren,omitempty" jsonschema:"minimum=0.001,maximum=1000"`
	//schema:nl Hoeveel termijnen de stand vooruit wordt gerekend. Ontbreekt als dat niet nodig is.
	Termijnen int `json:"termijnen,omitempty" jsonschema:"minimum=1,maximum=50"`
	// Standen is where the projection begins; with stays, those that are there at the end of the
	// window and the inflow within it, unless stated.
	//
	//schema:nl De stand waarmee vooruit wordt gerekend en de instroom per jaar, per toestand; een toestand die er niet staat
	//schema:nl begint leeg en zonder instroom. Alleen met termijnen. Ontbreekt het bij verblijven, dan is het wie er aan het
	//schema:nl einde van de waarneming is en wie er per jaar binnenkwam.
	Standen []Beginstand `json:"standen,omitempty" jsonschema:"maxItems=20"`
	// Doel is the state whose first passage is timed; any absorbing state unless stated.
	//
	//schema:nl De toestand waarvan de gemiddelde tijd tot de eerste aankomst wordt uitgerekend. Ontbreekt hij, dan is het
	//schema:nl vertrek naar welke bestemming ook.
	Doel string `json:"doel,omitempty" jsonschema:"maxLength=220" vorm:"naam"`
	//schema:nl Niveau van de intervallen, als aandeel. Ontbreekt het, dan is het 0.95.
	Niveau *float64 `json:"niveau,omitempty" jsonschema:"minimum=0.5,maximum=0.9999"`
}

// Toestand is a state in which clients can be, with the time that they were seen in it.
//
//schema:nl Een toestand waarin een cliënt kan zijn: een vorm van zorg of een bestemming.
type Toestand struct {
	//schema:nl Naam van de toestand.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=220" vorm:"naam"`
	// Absorberend: who comes here does not leave again within the data.
	//
	//schema:nl Of wie er komt er blijft, zoals bij een bestemming. Ontbreekt of onwaar: men kan er weer uit.
	Absorberend bool `json:"absorberend,omitempty"`
	//schema:nl De tijd die alle cliënten samen in deze toestand zijn gezien, in persoonsjaren. Verplicht als de toestand niet
	//schema:nl absorberend is, en anders niet toegestaan.
	Jaren *float64 `json:"jaren,omitempty" jsonschema:"minimum=0,maximum=1000000000"`
	//schema:nl Hoeveel cliënten er in de waarneming van buiten in deze toestand kwamen. Ontbreekt als het niet is geteld.
	Instroom *int `json:"instroom,omitempty" jsonschema:"minimum=0,maximum=1000000"`
}

// Overgang is how often clients went from one state to another.
//
//schema:nl Hoe vaak cliënten van de ene toestand naar de andere gingen.
type Overgang struct {
	//schema:nl De toestand die zij verlieten.
	Van string `json:"van" jsonschema:"minLength=1,maxLength=220" vorm:"naam"`
	//schema:nl De toestand waar zij heen gingen.
	Naar string `json:"naar" jsonschema:"minLength=1,maxLength=220" vorm:"naam"`
	//schema:nl Het aantal keren.
	Aantal int `json:"aantal" jsonschema:"minimum=0,maximum=1000000"`
}

// Beginstand is where a projection begins.
//
//schema:nl Met hoeveel cliënten een toestand begint en hoeveel er per jaar van buiten bij komen.
type Beginstand struct {
	//schema:nl Naam van de toestand.
	Toestand string `json:"toestand" jsonschema:"minLength=1,maxLength=220" vorm:"naam"`
	//schema:nl Cliënten bij het begin. Ontbreekt het, dan zijn het er nul.
	Aantal float64 `json:"aantal,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	//schema:nl Cliënten die per jaar van buiten in deze toestand komen, gelijk over het jaar gespreid. Ontbreekt het, dan zijn
	//schema:nl het er nul.
	InstroomPerJaar float64 `json:"instroomPerJaar,omitempty" jsonschema:"minimum=0,maximum=1000000"`
}

// Overgangsstand is the answer to [Overgangen].
//
//schema:nl Hoe snel en waarheen cliënten gaan, met hoe zeker dat is en wat er in een termijn van komt. Wat geschat is,
//schema:nl is op tien cijfers afgerond.
type Overgangsstand struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Niveau van de intervallen, als aandeel.
	Niveau float64 `json:"niveau"`
	//schema:nl De tijd in jaren waarover kansen en verblijf zijn uitgerekend.
	TermijnJaren float64 `json:"termijnJaren"`
	//schema:nl Wat er met de verblijven is gedaan. Ontbreekt bij getelde overgangen.
	Verblijven *Verblijftelling `json:"verblijven,omitempty"`
	//schema:nl De toestanden: die waaruit men kan vertrekken, met wat daarover is geschat, en de absorberende.
	Toestanden []Toestandschatting `json:"toestanden"`
	//schema:nl Elke overgang die is gezien, met haar tempo.
	Overgangen []Overgangschatting `json:"overgangen"`
	// Kansen has a row for each state that can be left.
	//
	//schema:nl Voor elke toestand waaruit men kan vertrekken: de kans (0–1) om na de termijn in elke toestand te zijn.
	Kansen []Toestandsrij `json:"kansen"`
	// Foutgrens bounds the sum of the errors in a row of Kansen before rounding to ten digits.
	//
	//schema:nl Hoeveel de kansen in een rij samen ten hoogste fout zijn, gegeven de tempo's en voor de afronding op tien
	//schema:nl cijfers.
	Foutgrens float64 `json:"foutgrens"`
	//schema:nl Voor elke toestand waaruit men kan vertrekken: het verwachte verblijf in jaren in elke toestand binnen de
	//schema:nl termijn.
	Verblijf []Toestandsrij `json:"verblijf"`
	//schema:nl Hoeveel jaren een rij van het verblijf samen ten hoogste fout is, voor de afronding op tien cijfers.
	FoutgrensVerblijf float64 `json:"foutgrensVerblijf"`
	// Uiteindelijk has, for each state that can be left, the share that ends in each absorbing state.
	//
	//schema:nl Voor elke toestand waaruit men kan vertrekken: het aandeel (0–1) dat op de lange duur in elke absorberende
	//schema:nl toestand uitkomt, en nul bij de andere.
	Uiteindelijk []Toestandsrij `json:"uiteindelijk"`
	//schema:nl De stand na elke termijn. Ontbreekt als er niet vooruit is gerekend.
	Projectie []Projectiestap `json:"projectie,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Verblijftelling is what was done with the stays: nobody is lost.
//
//schema:nl Wat er met de verblijven is gedaan: geteld en buiten de waarneming zijn samen het gegeven aantal.
type Verblijftelling struct {
	//schema:nl Hoeveel verblijven er zijn gegeven.
	Gegeven int `json:"gegeven"`
	//schema:nl Hoeveel er binnen de waarneming zijn gezien.
	Geteld int `json:"geteld"`
	//schema:nl Hoeveel er voor de waarneming al voorbij waren of pas daarna begonnen.
	BuitenWaarneming int `json:"buitenWaarneming"`
	//schema:nl Dagen van alle getelde verblijven binnen de waarneming, elk met zijn gewicht.
	Dagen float64 `json:"dagen"`
	//schema:nl Dagen tussen de delen van een verblijf, waarop geen vorm bekend is; zij tellen niet als tijd.
	DagenTussenDelen float64 `json:"dagenTussenDelen"`
}

// Toestandschatting is what was estimated of one state.
//
//schema:nl Wat er van een toestand is geschat.
type Toestandschatting struct {
	//schema:nl Naam van de toestand.
	Naam string `json:"naam"`
	//schema:nl Of wie er komt er blijft.
	Absorberend bool `json:"absorberend"`
	//schema:nl De tijd die alle cliënten samen in deze toestand zijn gezien, in persoonsjaren. Ontbreekt bij een absorberende
	//schema:nl toestand.
	Jaren *float64 `json:"jaren,omitempty"`
	//schema:nl Hoe vaak zij is verlaten. Ontbreekt bij een absorberende toestand.
	Vertrekken *float64 `json:"vertrekken,omitempty"`
	//schema:nl Het tempo van vertrek per persoonsjaar: vertrekken / jaren. Ontbreekt bij een absorberende toestand.
	Tempo *float64 `json:"tempo,omitempty"`
	//schema:nl Het exacte Poisson-interval van dat tempo. Ontbreekt bij een absorberende toestand en als het aantal vertrekken
	//schema:nl door gewichten niet heel is.
	TempoInterval *capacity.Interval `json:"tempoInterval,omitempty"`
	//schema:nl Het gemiddelde verblijf per keer in jaren: 1 / tempo. Ontbreekt als niemand vertrok.
	GemiddeldVerblijfJaren *float64 `json:"gemiddeldVerblijfJaren,omitempty"`
	// JarenTotDoel is the mean time until the first arrival; absent when it may never come.
	//
	//schema:nl De gemiddelde tijd in jaren tot de eerste aankomst in het doel, of zonder doel tot het vertrek naar een
	//schema:nl bestemming. Nul in het doel zelf. Ontbreekt als die aankomst niet zeker is.
	JarenTotDoel *float64 `json:"jarenTotDoel,omitempty"`
	//schema:nl De vergelijking van bezetting en stroom. Ontbreekt bij een absorberende toestand en als de waarneming of de
	//schema:nl instroom niet bekend is.
	Evenwicht *Evenwicht `json:"evenwicht,omitempty"`
}

// Evenwicht compares the mean stock with what Little's law makes of inflow and stay.
//
//schema:nl De gemiddelde bezetting, en wat die volgens de wet van Little zou zijn als in- en uitstroom gelijk waren.
type Evenwicht struct {
	//schema:nl De gemiddelde bezetting in de waarneming: persoonsjaren gedeeld door de lengte van de waarneming in jaren.
	Bezetting float64 `json:"bezetting"`
	//schema:nl Hoeveel keer iemand in de toestand kwam, van buiten en uit een andere toestand.
	Aankomsten float64 `json:"aankomsten"`
	//schema:nl Aankomsten per jaar × gemiddeld verblijf. Gelijk aan de bezetting als er evenveel komen als gaan. Ontbreekt als
	//schema:nl niemand vertrok.
	VolgensLittle *float64 `json:"volgensLittle,omitempty"`
}

// Overgangschatting is the rate of one transition.
//
//schema:nl Het tempo van een overgang.
type Overgangschatting struct {
	//schema:nl De toestand die wordt verlaten.
	Van string `json:"van"`
	//schema:nl De toestand waar men heen gaat.
	Naar string `json:"naar"`
	//schema:nl Hoe vaak het is gezien, met de gewichten van de verblijven.
	Aantal float64 `json:"aantal"`
	//schema:nl Het tempo per persoonsjaar in de toestand die wordt verlaten: aantal / jaren.
	Tempo float64 `json:"tempo"`
	//schema:nl Het exacte Poisson-interval van dat tempo. Ontbreekt als het aantal door gewichten niet heel is.
	TempoInterval *capacity.Interval `json:"tempoInterval,omitempty"`
	//schema:nl De kans (0–1) dat wie vertrekt hierheen gaat: aantal / vertrekken.
	KansVolgende float64 `json:"kansVolgende"`
}

// Toestandsrij is a number for each state, for who begins in one of them.
//
//schema:nl Een getal voor elke toestand, voor wie in de genoemde toestand begint.
type Toestandsrij struct {
	//schema:nl De toestand waarin men begint.
	Van string `json:"van"`
	//schema:nl Een getal per toestand, in de volgorde van de toestanden in het antwoord.
	Waarden []float64 `json:"waarden"`
}

// Projectiestap is the stock after a number of terms.
//
//schema:nl De stand na een aantal termijnen.
type Projectiestap struct {
	//schema:nl Na hoeveel jaren.
	NaJaren float64 `json:"naJaren"`
	//schema:nl Cliënten per toestand, in de volgorde van de toestanden in het antwoord. In een absorberende toestand staat wie
	//schema:nl er sinds het begin is aangekomen.
	Standen []float64 `json:"standen"`
}
