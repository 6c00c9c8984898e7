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
//
//schema:nl De feiten over iemands band met Nederland en zijn verblijf daar. Wat is weggelaten, is niet bekend.
type Persoon struct {
	// IngezeteneNederland: a durable personal bond with the Netherlands.
	//
	//schema:nl Ja als iemand een duurzame persoonlijke band met Nederland heeft (zie bw.ingezetenschap). Weggelaten: niet bekend.
	IngezeteneNederland wmo.Uitkomst `json:"ingezeteneNederland,omitzero"`
	//schema:nl De grond waarop iemand in Nederland verblijft. Weggelaten: niet bekend.
	Verblijf Verblijf `json:"verblijf,omitempty"`
	// VoortgezetVerblijf: after lawful stay under a–e or l, and before that ended, somebody
	// applied for continued admission (voortgezette toelating; the text of 2015 to 2019) or a
	// residence permit (the text since, for certain from 2021-01-01).
	//
	//schema:nl Ja als iemand na rechtmatig verblijf onder a tot en met e of l, en voor het einde daarvan, om voortzetting vroeg. Tot en met
	//schema:nl 2019 is dat voortgezette toelating, daarna een verblijfsvergunning (zeker vanaf 2021-01-01). Weggelaten: niet bekend.
	VoortgezetVerblijf wmo.Uitkomst `json:"voortgezetVerblijf,omitzero"`
	// BezwaarIntrekking: after such stay somebody objected or appealed against its withdrawal,
	// in time (Vreemdelingenwet 2000, 69) or with an excuse (Awb 6:11).
	//
	//schema:nl Ja als iemand na zulk verblijf bezwaar maakte of in beroep ging tegen de intrekking ervan, op tijd of verschoonbaar te laat.
	//schema:nl Weggelaten: niet bekend.
	BezwaarIntrekking wmo.Uitkomst `json:"bezwaarIntrekking,omitzero"`
	// OnherroepelijkBeslist: that application, objection or appeal has a final decision.
	//
	//schema:nl Ja als op die aanvraag, dat bezwaar of dat beroep onherroepelijk is beslist. Weggelaten: niet bekend.
	OnherroepelijkBeslist wmo.Uitkomst `json:"onherroepelijkBeslist,omitzero"`
	// UitzettingGelast: expulsion was ordered, and is not suspended by law or by a court.
	//
	//schema:nl Ja als uitzetting is gelast, en niet door de wet of een rechter is opgehouden. Weggelaten: niet bekend.
	UitzettingGelast wmo.Uitkomst `json:"uitzettingGelast,omitzero"`
	// SlachtofferWacht: somebody without a residence permit awaits the decision on a temporary
	// humanitarian one, as a victim of domestic violence or of actual or threatened
	// honour-related violence, and stays under f because of that application.
	//
	//schema:nl Ja als iemand zonder verblijfstitel wacht op het besluit over een tijdelijke humanitaire vergunning, als slachtoffer van
	//schema:nl huiselijk geweld of van (dreigend) eergerelateerd geweld, en om die reden verblijf onder f heeft. Weggelaten: niet bekend.
	SlachtofferWacht wmo.Uitkomst `json:"slachtofferWacht,omitzero"`
	// OuderVanNederlandsKind: somebody cares for a Dutch minor child who would have to leave
	// the European Union without this parent.
	//
	//schema:nl Ja als iemand zorgt voor een minderjarig Nederlands kind dat zonder deze ouder de Europese Unie zou moeten verlaten.
	//schema:nl Weggelaten: niet bekend.
	OuderVanNederlandsKind wmo.Uitkomst `json:"ouderVanNederlandsKind,omitzero"`
	// UnieburgerBeperkt: a citizen of the European Union in a case of article 24, second
	// paragraph, of Directive 2004/38/EC, such as the first months of a stay.
	//
	//schema:nl Ja als iemand burger van een andere staat van de Europese Unie is in een geval van artikel 24, tweede lid, van Richtlijn
	//schema:nl 2004/38/EG, zoals in de eerste maanden van een verblijf. Weggelaten: niet bekend.
	UnieburgerBeperkt wmo.Uitkomst `json:"unieburgerBeperkt,omitzero"`
	// HuiselijkGeweld: the opvang is needed because of a safety risk from domestic violence.
	//
	//schema:nl Ja als de opvang nodig is door een veiligheidsrisico van huiselijk geweld. Weggelaten: niet bekend.
	HuiselijkGeweld wmo.Uitkomst `json:"huiselijkGeweld,omitzero"`
}
