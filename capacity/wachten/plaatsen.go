package wachten

// Limits of a calculation, far above those of any region.
const (
	meesteBelasting = 1_000_000 // places
)

// Plaatsenvraag asks what a number of places means for those who come, or how many places a norm
// takes.
//
//schema:nl Vraagt wat een aantal plaatsen betekent voor wie komt, of hoeveel plaatsen een norm vraagt. Met plaatsen
//schema:nl volgen weigering, bezetting en wachten; met een norm het kleinste aantal plaatsen; met plaatsen, een norm en
//schema:nl geen instroom de grootste instroom.
type Plaatsenvraag struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Wat iemand doet die geen vrije plaats vindt.
	Model Wachtmodel `json:"model"`
	//schema:nl Cliënten die per jaar een plaats zoeken, ook wie er geen vindt. Ontbreekt als het per maand is genoemd, per
	//schema:nl locatie, of moet volgen.
	InstroomPerJaar *float64 `json:"instroomPerJaar,omitempty" jsonschema:"minimum=0.001,maximum=1000000"`
	//schema:nl Cliënten die per maand een plaats zoeken. In plaats van instroomPerJaar.
	InstroomPerMaand *float64 `json:"instroomPerMaand,omitempty" jsonschema:"minimum=0.001,maximum=100000"`
	// GemiddeldVerblijfMaanden is a mean. A maximum stay is a policy, and no mean.
	//
	//schema:nl Het gemiddelde verblijf in maanden, wachten op een woning meegerekend. Een maximum verblijf is beleid en
	//schema:nl geen gemiddelde.
	GemiddeldVerblijfMaanden float64 `json:"gemiddeldVerblijfMaanden" jsonschema:"minimum=0.01,maximum=1200"`
	// WachtOpWoningMaanden is the part of the mean stay in which a client is ready and waits for a home.
	//
	//schema:nl Het deel van het gemiddelde verblijf waarin een cliënt kan vertrekken en op een woning wacht, in maanden:
	//schema:nl minder dan het gemiddelde verblijf. Ontbreekt als het niet bekend is.
	WachtOpWoningMaanden *float64 `json:"wachtOpWoningMaanden,omitempty" jsonschema:"minimum=0.001,maximum=1200"`
	//schema:nl Hoe lang iemand gemiddeld wil wachten voor hij afhaakt, in maanden. Verplicht bij wachtrij_met_afhaken, en
	//schema:nl anders niet toegestaan.
	GeduldMaanden *float64 `json:"geduldMaanden,omitempty" jsonschema:"minimum=0.01,maximum=1200"`
	//schema:nl Plaatsen die er zijn. Ontbreekt als ze per locatie zijn genoemd of moeten volgen.
	Plaatsen *int `json:"plaatsen,omitempty" jsonschema:"minimum=1,maximum=1000000"`
	//schema:nl Wat ten hoogste mag. Ontbreekt als er geen norm is.
	Norm *Plaatsennorm `json:"norm,omitempty"`
	//schema:nl Een aandeel van wie komt, zoals 0.9: het antwoord zegt hoe lang zij ten hoogste wachten. Niet bij verlies.
	//schema:nl Ontbreekt als daar niet naar wordt gevraagd.
	Kwantiel *float64 `json:"kwantiel,omitempty" jsonschema:"minimum=0.01,maximum=0.9999"`
	// Locaties are sites that each have their own places and their own demand; the answer compares them with
	// all places together.
	//
	//schema:nl Locaties met elk eigen plaatsen en eigen instroom, om te vergelijken met alle plaatsen samen. Dan ontbreken
	//schema:nl plaatsen en instroom hierboven: zij zijn de som. Ontbreekt als er één geheel is.
	Locaties []Locatie `json:"locaties,omitempty" jsonschema:"minItems=2,maxItems=1000"`
}

// Plaatsennorm is what may happen at most; all that is stated has to hold.
//
//schema:nl Wat ten hoogste mag; alles wat genoemd is moet gelden. Welke velden mogen hangt af van het model.
type Plaatsennorm struct {
	//schema:nl Aandeel (0–1) van wie komt dat ten hoogste geen plaats vindt en weggaat. Alleen bij verlies.
	Weigering *float64 `json:"weigering,omitempty" jsonschema:"minimum=0.000001,maximum=0.99"`
	//schema:nl Aandeel (0–1) dat ten hoogste afhaakt. Alleen bij wachtrij_met_afhaken.
	Afhaken *float64 `json:"afhaken,omitempty" jsonschema:"minimum=0.000001,maximum=0.99"`
	//schema:nl Aandeel (0–1) dat ten hoogste moet wachten, hoe kort ook. Niet bij verlies.
	Wacht *float64 `json:"wacht,omitempty" jsonschema:"minimum=0.000001,maximum=0.99"`
	//schema:nl De gemiddelde wacht in weken die ten hoogste mag, over allen die komen: ook wie meteen een plaats heeft. Niet
	//schema:nl bij verlies.
	GemiddeldeWachtWeken *float64 `json:"gemiddeldeWachtWeken,omitempty" jsonschema:"minimum=0.001,maximum=5000"`
	//schema:nl Hoeveel er ten hoogste langer wachten dan een aantal weken. Niet bij verlies.
	Langer *Langernorm `json:"langer,omitempty"`
}

// Langernorm bounds the share that waits longer than a number of weeks.
//
//schema:nl Welk aandeel ten hoogste langer wacht dan een aantal weken.
type Langernorm struct {
	//schema:nl De weken.
	Weken float64 `json:"weken" jsonschema:"minimum=0.001,maximum=5000"`
	//schema:nl Het aandeel (0–1) van allen die komen dat ten hoogste langer wacht.
	Aandeel float64 `json:"aandeel" jsonschema:"minimum=0.000001,maximum=0.99"`
}

// Locatie is a site with its own places and its own demand.
//
//schema:nl Een locatie met eigen plaatsen en eigen instroom.
type Locatie struct {
	//schema:nl De naam van de locatie.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Plaatsen die er zijn.
	Plaatsen int `json:"plaatsen" jsonschema:"minimum=1,maximum=1000000"`
	//schema:nl Cliënten die per jaar hier een plaats zoeken, ook wie er geen vindt.
	InstroomPerJaar float64 `json:"instroomPerJaar" jsonschema:"minimum=0.001,maximum=1000000"`
}
