package bw

import "github.com/bwo-sdk/wmo"

// Voorziening is the kind of support that is asked for.
//
//schema:nl Soort ondersteuning waar om gevraagd wordt.
type Voorziening string

// The three purposes of a maatwerkvoorziening (Wmo 2015, article 1.1.1).
const (
	Zelfredzaamheid Voorziening = "zelfredzaamheid_participatie"
	BeschermdWonen  Voorziening = "beschermd_wonen"
	Opvang          Voorziening = "opvang"
)

var voorzieningwoorden = wmo.Opsomming[Voorziening]{
	{Zelfredzaamheid, "ondersteuning van de zelfredzaamheid of de participatie, zoals begeleiding"},
	{BeschermdWonen, "wonen in een accommodatie van een instelling met toezicht en begeleiding"},
	{Opvang, "onderdak en begeleiding voor wie de thuissituatie heeft verlaten"},
}

func (Voorziening) Woorden() []wmo.Woord { return voorzieningwoorden.Woorden() }

// Verblijf is the ground on which somebody stays in the Netherlands.
//
//schema:nl Grond waarop iemand in Nederland verblijft.
type Verblijf string

// The grounds that the law tells apart (Vreemdelingenwet 2000, article 8).
const (
	Nederlander   Verblijf = "nederlander"
	Vw8AtotE      Verblijf = "vw_8_a_tot_en_met_e"
	Vw8L          Verblijf = "vw_8_l"
	Vw8F          Verblijf = "vw_8_f"
	AnderVerblijf Verblijf = "ander_rechtmatig_verblijf"
	GeenVerblijf  Verblijf = "geen_rechtmatig_verblijf"
)

var verblijfwoorden = wmo.Opsomming[Verblijf]{
	{Nederlander, "heeft de Nederlandse nationaliteit, of wordt op grond van een wet als Nederlander behandeld"},
	{Vw8AtotE, "vreemdeling met rechtmatig verblijf volgens Vreemdelingenwet 2000, artikel 8, onder a tot en met e"},
	{Vw8L, "vreemdeling met rechtmatig verblijf volgens artikel 8, onder l"},
	{Vw8F, "vreemdeling met rechtmatig verblijf volgens artikel 8, onder f: wacht op een besluit op een aanvraag"},
	{AnderVerblijf, "vreemdeling met rechtmatig verblijf op een andere grond van artikel 8"},
	{GeenVerblijf, "vreemdeling zonder rechtmatig verblijf"},
}

func (Verblijf) Woorden() []wmo.Woord { return verblijfwoorden.Woorden() }

// Persoon has the facts about somebody's residence and right of stay in the Netherlands.
// A fact that is left out is not known.
type Persoon struct {
	// IngezeteneNederland: a durable personal bond with the Netherlands.
	IngezeteneNederland wmo.Uitkomst `json:"ingezeteneNederland,omitzero"`
	Verblijf            Verblijf     `json:"verblijf,omitempty"`
	// VoortgezetVerblijf: after lawful stay under a–e or l, and before that ended, somebody
	// applied for continued admission (voortgezette toelating; the text of 2015 to 2019) or a
	// residence permit (the text since, for certain from 2021-01-01).
	VoortgezetVerblijf wmo.Uitkomst `json:"voortgezetVerblijf,omitzero"`
	// BezwaarIntrekking: after such stay somebody objected or appealed against its withdrawal,
	// in time (Vreemdelingenwet 2000, 69) or with an excuse (Awb 6:11).
	BezwaarIntrekking wmo.Uitkomst `json:"bezwaarIntrekking,omitzero"`
	// OnherroepelijkBeslist: that application, objection or appeal has a final decision.
	OnherroepelijkBeslist wmo.Uitkomst `json:"onherroepelijkBeslist,omitzero"`
	// UitzettingGelast: expulsion was ordered, and is not suspended by law or by a court.
	UitzettingGelast wmo.Uitkomst `json:"uitzettingGelast,omitzero"`
	// SlachtofferWacht: somebody without a residence permit awaits the decision on a temporary
	// humanitarian one, as a victim of domestic violence or of actual or threatened
	// honour-related violence, and stays under f because of that application.
	SlachtofferWacht wmo.Uitkomst `json:"slachtofferWacht,omitzero"`
	// OuderVanNederlandsKind: somebody cares for a Dutch minor child who would have to leave
	// the European Union without this parent.
	OuderVanNederlandsKind wmo.Uitkomst `json:"ouderVanNederlandsKind,omitzero"`
	// UnieburgerBeperkt: a citizen of the European Union in a case of article 24, second
	// paragraph, of Directive 2004/38/EC, such as the first months of a stay.
	UnieburgerBeperkt wmo.Uitkomst `json:"unieburgerBeperkt,omitzero"`
	// HuiselijkGeweld: the opvang is needed because of a safety risk from domestic violence.
	HuiselijkGeweld wmo.Uitkomst `json:"huiselijkGeweld,omitzero"`
}
