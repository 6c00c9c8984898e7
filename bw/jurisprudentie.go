package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Instantie is who ruled.
//
//schema:nl Wie de uitspraak deed.
type Instantie string

// Those whose rulings this package holds.
const (
	Rechtbank           Instantie = "rechtbank"
	CRvB                Instantie = "centrale_raad_van_beroep"
	Geschillencommissie Instantie = "geschillencommissie"
)

var instantiewoorden = wmo.Opsomming[Instantie]{
	{Rechtbank, "een rechtbank"},
	{CRvB, "de Centrale Raad van Beroep, hoogste rechter in deze zaken"},
	{Geschillencommissie, "de Geschillencommissie Sociaal Domein: bindend tussen gemeenten"},
}

func (Instantie) Woorden() []wmo.Woord { return instantiewoorden.Woorden() }

// Uitspraakthema is what a ruling is about.
//
//schema:nl Waar een uitspraak over gaat.
type Uitspraakthema string

// The themes of the rulings.
const (
	ThemaToegankelijkheid Uitspraakthema = "landelijke_toegankelijkheid"
	ThemaWoonplaats       Uitspraakthema = "woonplaats"
	ThemaIngezetene       Uitspraakthema = "ingezetene"
	ThemaZelfredzaam      Uitspraakthema = "zelfredzaamheid"
	ThemaVerblijfsrecht   Uitspraakthema = "verblijfsrecht"
	ThemaOnderzoek        Uitspraakthema = "onderzoek"
	ThemaDwangsom         Uitspraakthema = "dwangsom"
	ThemaPgb              Uitspraakthema = "persoonsgebonden_budget"
)

var uitspraakthemawoorden = wmo.Opsomming[Uitspraakthema]{
	{ThemaToegankelijkheid, "bij welke gemeente iemand zich mag melden, en wat die hem dan verschuldigd is"},
	{ThemaWoonplaats, "in welke gemeente iemand woont, en welke gemeente de zorg draagt"},
	{ThemaIngezetene, "wie ingezetene van Nederland is"},
	{ThemaZelfredzaam, "wie zich op eigen kracht kan handhaven, en wie tot de doelgroep van opvang behoort"},
	{ThemaVerblijfsrecht, "vreemdelingen zonder het verblijf dat de wet vraagt"},
	{ThemaOnderzoek, "de melding, het onderzoek en wat een besluit is"},
	{ThemaDwangsom, "te laat beslissen"},
	{ThemaPgb, "een persoonsgebonden budget voor beschermd wonen"},
}

func (Uitspraakthema) Woorden() []wmo.Woord { return uitspraakthemawoorden.Woorden() }

// Uitspraak is one ruling or binding advice, in our own words.
//
//schema:nl Eén uitspraak of bindend advies, in eigen woorden.
type Uitspraak struct {
	//schema:nl De ECLI, of het nummer van de zaak.
	Kenmerk string `json:"kenmerk"` // ECLI, or the number of the case
	//schema:nl Wie uitspraak deed.
	Instantie Instantie `json:"instantie"`
	// Datum is the day of the ruling; left out when only its year was seen.
	//
	//schema:nl De dag van de uitspraak. Weggelaten: alleen het jaar is gezien.
	Datum wmo.Datum `json:"datum,omitzero"`
	// Bekend is the day from which the ruling counts as known: Datum, or the last day of
	// the year when Datum is not known.
	//
	//schema:nl De dag vanaf welke de uitspraak als bekend telt: datum, of de laatste dag van het jaar als datum niet bekend is.
	Bekend wmo.Datum `json:"bekend"`
	//schema:nl Waar de uitspraak over gaat.
	Thema Uitspraakthema `json:"thema"`
	//schema:nl Wat er speelde.
	Feiten string `json:"feiten"`
	// Oordeel is left out when the outcome was not seen.
	//
	//schema:nl Wat er is beslist. Weggelaten: de uitkomst is niet gezien.
	Oordeel string `json:"oordeel,omitempty"`
	// PgbPerJaar is the personal budget per year that was granted provisionally; left out
	// without one.
	//
	//schema:nl Het persoonsgebonden budget per jaar dat voorlopig is toegekend, in euro's. Weggelaten: daar ging het niet over.
	PgbPerJaar wmo.Bedrag `json:"pgbPerJaar,omitzero"`
	// OudeWmo: the ruling applies the Wmo of before 2015.
	//
	//schema:nl Waar als de uitspraak over de Wmo van voor 2015 gaat.
	OudeWmo bool `json:"oudeWmo"`
	// Gedeeltelijk: only a part of the ruling was read.
	//
	//schema:nl Waar als maar een deel van de uitspraak is gelezen.
	Gedeeltelijk bool `json:"gedeeltelijk"`
	//schema:nl Codes van de regels van bw die erop steunen. Leeg als er geen is.
	Regels []string `json:"regels"` // codes of the rules of this package that rest on it
	//schema:nl Waar de uitspraak staat.
	Bron wmo.Bron `json:"bron"`
}

// Jurisprudentievraag asks for rulings. Without a Thema and a Kenmerk: all of them.
//
//schema:nl Vraag naar uitspraken en bindende adviezen. Zonder thema en kenmerk: alle.
type Jurisprudentievraag struct {
	//schema:nl Alleen uitspraken over dit onderwerp. Weggelaten: over alle onderwerpen.
	Thema Uitspraakthema `json:"thema,omitempty"`
	//schema:nl Alleen de uitspraak met precies dit kenmerk: een ECLI of een zaaknummer. Weggelaten: alle.
	Kenmerk string `json:"kenmerk,omitempty" jsonschema:"maxLength=200"`
}

// Jurisprudentie is the answer to a [Jurisprudentievraag]: the rulings that were
// known, oldest first.
//
//schema:nl De uitspraken die bekend waren op peil.bekend, of zonder die dag op de dag van het peil.
type Jurisprudentie struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De gevonden uitspraken, oudste eerst. Leeg als er geen is.
	Uitspraken []Uitspraak `json:"uitspraken"`
	//schema:nl Dat van het gevraagde kenmerk geen uitspraak bekend is. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Uitspraken die maar voor een deel zijn gelezen, of waarvan kenmerk of uitkomst niet bevestigd is. Weggelaten: geen.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// What is found about rulings, and what is uncertain.
var (
	meldingUitspraakOnbekend = register.Melding("BW-JUR-ONBEKEND", "een kenmerk waarvan op die dag geen uitspraak bekend is")

	voorbehoudUitspraakDeel        = register.Voorbehoud("BW-V-JUR-DEEL", "een uitspraak is alleen gedeeltelijk gelezen")
	voorbehoudUitspraakOnbevestigd = register.Voorbehoud("BW-V-JUR-ONBEVESTIGD", "het kenmerk of de uitkomst van een uitspraak is niet bevestigd")
)

// FindRulings gives the rulings that were known on peil.Bekend or, without it, on peil.Op:
// a decision cannot rest on a later ruling.
func FindRulings(in Jurisprudentievraag, peil wmo.Peil) (Jurisprudentie, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Jurisprudentie{}, err
	}
	v := wmo.VerantwoordingOp(peil)
	dag := peil.Op
	if peil.Bekend.IsValid() {
		dag = peil.Bekend
	}
	uit := Jurisprudentie{Peil: peil, Uitspraken: slices.DeleteFunc(Uitspraken(), func(u Uitspraak) bool {
		return u.Bekend.After(dag) || in.Thema != "" && u.Thema != in.Thema || in.Kenmerk != "" && u.Kenmerk != in.Kenmerk
	})}
	if in.Kenmerk != "" && len(uit.Uitspraken) == 0 {
		v.Meld(meldingUitspraakOnbekend, "van dit kenmerk is hier op die dag en bij dit thema geen uitspraak bekend", "/kenmerk")
	}
	for i := range uit.Uitspraken {
		u := &uit.Uitspraken[i]
		u.Bron = v.Citeer(u.Bron)
		v.BehoudAls(u.Gedeeltelijk, voorbehoudUitspraakDeel.Volgens(u.Bron).Zegt(u.Kenmerk+": alleen gedeeltelijk gelezen"))
		v.BehoudAls(u.Bron.Zekerheid == wmo.Aanname, voorbehoudUitspraakOnbevestigd.Volgens(u.Bron).Zegt(u.Kenmerk+": kenmerk of uitkomst niet bevestigd"))
	}
	uit.Bevindingen, uit.Voorbehouden = v.Bevindingen(), v.Voorbehouden()
	return uit, nil
}
