package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Waarborgvraag asks whether agreed safeguards protect clients against too little support under an
// arrangement, and what the provider would gain by giving less.
//
//schema:nl Vraagt of afgesproken waarborgen cliënten onder een arrangement beschermen tegen te weinig ondersteuning, en
//schema:nl wat de aanbieder zou winnen door minder te geven.
type Waarborgvraag struct {
	//schema:nl Naam van de vraag, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Arrangement and Inzet are how the provider is paid, and its volume and costs.
	//
	//schema:nl Hoe de aanbieder wordt betaald.
	Arrangement Arrangement `json:"arrangement"`
	//schema:nl De ondersteuning die de aanbieder geeft en wat die hem kost.
	Inzet Inzet `json:"inzet"`
	// Wachttijd is the waiting time in days: at most the norm.
	//
	//schema:nl De wachttijd in dagen: ten hoogste de norm. Ontbreekt als er niets over bekend is.
	Wachttijd Grenswaarborg `json:"wachttijd,omitzero"`
	// VoortijdigBeeindigd is the part (0 to 1) of the clients whose support ended before its goal
	// was met: at most the norm.
	//
	//schema:nl Het aandeel (0–1) van de cliënten van wie de ondersteuning stopte voordat het doel was bereikt: ten hoogste
	//schema:nl de norm. Ontbreekt als er niets over bekend is.
	VoortijdigBeeindigd Deelwaarborg `json:"voortijdigBeeindigd,omitzero"`
	// Klachten is the number of complaints per hundred clients in a year: at most the norm.
	//
	//schema:nl Het aantal klachten per honderd cliënten in een jaar: ten hoogste de norm. Ontbreekt als er niets over
	//schema:nl bekend is.
	Klachten Grenswaarborg `json:"klachten,omitzero"`
	// Kostprijs is what the provider spends on a unit: at least the norm, a real price.
	//
	//schema:nl Wat de aanbieder aan een eenheid besteedt: ten minste de norm, een reële prijs. Ontbreekt als er niets over
	//schema:nl bekend is.
	Kostprijs Prijswaarborg `json:"kostprijs,omitzero"`
	// Bereik is the number of clients who are helped: at least a part of the number before.
	//
	//schema:nl Het aantal cliënten dat wordt geholpen: ten minste een deel van dat van voorheen. Ontbreekt als er niets
	//schema:nl over bekend is.
	Bereik Bereikwaarborg `json:"bereik,omitzero"`
}

// Grenswaarborg is a safeguard with a norm that may not be exceeded. The law has no such norms; the
// parties agree on them.
//
//schema:nl Een waarborg met een norm die niet wordt overschreden. De wet kent zulke normen niet; partijen spreken ze
//schema:nl af.
type Grenswaarborg struct {
	//schema:nl Of de waarborg is afgesproken. Ontbreekt als dat niet bekend is.
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	//schema:nl De norm, in de eenheid van de waarborg. Ontbreekt als zij niet bekend is.
	Norm *wmo.Getal `json:"norm,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=10"`
	//schema:nl Wat er is gemeten, in dezelfde eenheid. Ontbreekt als er niet is gemeten.
	Gemeten *wmo.Getal `json:"gemeten,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=10"` // in the same unit
}

// Deelwaarborg is a safeguard with a norm, as a part (0 to 1) of the clients, that may not be exceeded.
//
//schema:nl Een waarborg met een norm als deel van de cliënten, die niet wordt overschreden.
type Deelwaarborg struct {
	//schema:nl Of de waarborg is afgesproken. Ontbreekt als dat niet bekend is.
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	//schema:nl De norm, als aandeel (0–1) van de cliënten. Ontbreekt als zij niet bekend is.
	Norm *wmo.Getal `json:"norm,omitempty" jsonschema:"minimum=0,maximum=1,decimalen=10"`
	//schema:nl Wat er is gemeten, als aandeel (0–1) van de cliënten. Ontbreekt als er niet is gemeten.
	Gemeten *wmo.Getal `json:"gemeten,omitempty" jsonschema:"minimum=0,maximum=1,decimalen=10"`
}

// Prijswaarborg is a safeguard on what is spent on a unit, which is measured by the kostprijs of the
// inzet.
//
//schema:nl Een waarborg op wat aan een eenheid wordt besteed. Gemeten wordt de kostprijs van de inzet.
type Prijswaarborg struct {
	//schema:nl Of de waarborg is afgesproken. Ontbreekt als dat niet bekend is.
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	//schema:nl De reële prijs van een eenheid, in euro. Ontbreekt als zij niet bekend is.
	Norm *wmo.Tarief `json:"norm,omitempty" jsonschema:"minimum=0,maximum=999999999999.99999"` // the real price of a unit
}

// Bereikwaarborg is a safeguard on the number of clients who are reached, which is measured by the
// clienten of the inzet.
//
//schema:nl Een waarborg op het aantal cliënten dat wordt bereikt. Gemeten worden de cliënten van de inzet.
type Bereikwaarborg struct {
	//schema:nl Of de waarborg is afgesproken. Ontbreekt als dat niet bekend is.
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	//schema:nl Het aandeel (0–1) van de cliënten van voorheen dat ten minste wordt bereikt. Ontbreekt als het niet bekend
	//schema:nl is.
	Norm *wmo.Getal `json:"norm,omitempty" jsonschema:"minimum=0,maximum=1,decimalen=10"` // part of those before: 0.95
	//schema:nl Het aantal cliënten dat voorheen werd bereikt. Ontbreekt als het niet bekend is.
	Voorheen *wmo.Getal `json:"voorheen,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=10"` // clients reached before
}

// Waarborgbeeld is whether the safeguards hold, and what the provider would gain by giving less
// support.
//
//schema:nl Of de waarborgen houden, en wat de aanbieder zou winnen door minder ondersteuning te geven.
type Waarborgbeeld struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	// Gewaarborgd is ja when all safeguards are agreed and met.
	//
	//schema:nl Ja als alle waarborgen zijn afgesproken en gehaald, nee als een ervan dat niet is, en anders onbepaald; met
	//schema:nl de regels waarop dat rust.
	Gewaarborgd wmo.Motivering[struct{}] `json:"gewaarborgd"`
	//schema:nl Elke waarborg afzonderlijk, in vaste volgorde.
	Waarborgen []Waarborguitkomst `json:"waarborgen"`
	//schema:nl Wat de aanbieder zou winnen door minder te geven.
	Prikkel Onderbedelingsprikkel `json:"prikkel"`
	// Risico is ja when the provider gains by giving less support and a safeguard is not agreed or
	// not met.
	//
	//schema:nl Ja als de aanbieder wint door minder te geven en een waarborg niet is afgesproken of niet gehaald; nee als
	//schema:nl een van die twee niet zo is; anders onbepaald.
	Risico wmo.Uitkomst `json:"risico"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// Waarborguitkomst is the outcome of one safeguard.
//
//schema:nl Het oordeel over één waarborg.
type Waarborguitkomst struct {
	//schema:nl Welke waarborg het is.
	Waarborg Waarborgsoort `json:"waarborg"`
	//schema:nl De code van de regel.
	Code string `json:"code"` // of the rule
	//schema:nl Ja als de waarborg is afgesproken en de meting binnen de norm ligt, nee als een van beide niet zo is, en
	//schema:nl onbepaald zolang een feit ontbreekt.
	Uitkomst wmo.Uitkomst `json:"uitkomst"`
	//schema:nl De norm zoals afgesproken, als tekst; bij bereik het aantal cliënten dat eruit volgt. Ontbreekt als zij niet
	//schema:nl bekend is.
	Norm string `json:"norm,omitempty"` // as agreed; for bereik the number of clients that follows from it
	//schema:nl Wat er is gemeten, als tekst. Ontbreekt als er niet is gemeten.
	Gemeten string `json:"gemeten,omitempty"`
}

// Onderbedelingsprikkel is how much the provider's result improves by giving less support, as an exact
// difference at this inzet; below zero it gets worse. An amount is absent when there is no whole client
// or unit to leave out.
//
//schema:nl Hoeveel het resultaat van de aanbieder verbetert als hij minder ondersteuning geeft, in euro en als exact
//schema:nl verschil bij deze inzet. Onder nul verslechtert het.
type Onderbedelingsprikkel struct {
	//schema:nl Wat het oplevert om één cliënt niet te helpen. Ontbreekt als er geen hele cliënt is.
	EenClientMinder *wmo.Bedrag `json:"eenClientMinder,omitempty"` // not helping one client
	//schema:nl Wat het oplevert om één cliënt één eenheid minder te geven. Ontbreekt als er geen hele eenheid is.
	EenEenheidMinder *wmo.Bedrag `json:"eenEenheidMinder,omitempty"` // one unit less for one client
	// Loont is ja when one of the two is above zero.
	//
	//schema:nl Ja als een van beide boven nul is, nee als dat niet zo is, en onbepaald als beide ontbreken.
	Loont wmo.Uitkomst `json:"loont"`
	// OpHetSpel is the higher of the two; zero when neither is above zero.
	//
	//schema:nl Het hoogste van de twee; nul als geen van beide boven nul is.
	OpHetSpel wmo.Bedrag `json:"opHetSpel"`
	//schema:nl De stappen van deze twee bedragen. Een lege lijst als beide ontbreken.
	Berekening wmo.Berekening `json:"berekening"`
}

// Waarborgsoort is what a safeguard is about.
//
//schema:nl Waar een waarborg over gaat.
type Waarborgsoort string

// The safeguards.
const (
	WaarborgWachttijd  Waarborgsoort = "wachttijd"
	WaarborgVoortijdig Waarborgsoort = "voortijdig_beeindigd"
	WaarborgKlachten   Waarborgsoort = "klachten"
	WaarborgKostprijs  Waarborgsoort = "kostprijs"
	WaarborgBereik     Waarborgsoort = "bereik"
)

var waarborgsoortwoorden = wmo.Opsomming[Waarborgsoort]{
	{WaarborgWachttijd, "dagen wachten: niet meer dan de norm"},
	{WaarborgVoortijdig, "deel van de cliënten dat te vroeg stopt: niet meer dan de norm"},
	{WaarborgKlachten, "klachten per honderd cliënten per jaar: niet meer dan de norm"},
	{WaarborgKostprijs, "wat een eenheid kost: niet minder dan een reële prijs"},
	{WaarborgBereik, "bereikte cliënten: niet minder dan een deel van die van voorheen"},
}

func (Waarborgsoort) Woorden() []wmo.Woord { return waarborgsoortwoorden.Woorden() }

var (
	formuleClientMinder  = register.Formule("FIN-F-CLIENT-MINDER", "Δ = S(n − 1) − S(n)", "S resultaat van de aanbieder, n cliënten", kit.Boekhoudkundig())
	formuleEenheidMinder = register.Formule("FIN-F-EENHEID-MINDER", "Δ = S(Q − 1) − S(Q)",
		"S resultaat van de aanbieder, Q eenheden van allen samen", kit.Boekhoudkundig())
	formuleOpHetSpel = register.Formule("FIN-F-OP-HET-SPEL", "X = max(0, Δ)",
		"Δ wat minder helpen oplevert, van elk dat is nagegaan", kit.Boekhoudkundig())
)

// AssessSafeguards decides whether the safeguards against too little support are agreed and met, and
// calculates what the provider gains by giving less. The error is [wmo.Bevindingen] when the question
// cannot be used.
func AssessSafeguards(in Waarborgvraag, peil wmo.Peil) (Waarborgbeeld, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Waarborgbeeld{}, err
	}
	oordeel := wmo.Alle(waarborgRegels, &in, peil)
	r.Behoud(voorbehoudNormen)
	b := Waarborgbeeld{
		Naam: in.Naam, Peil: peil, Gewaarborgd: oordeel.Motiveer(), Waarborgen: in.uitkomsten(&oordeel), Prikkel: in.prikkel(peil),
		Voorbehouden: r.Voorbehouden(),
	}
	b.Risico = wmo.En(b.Prikkel.Loont, oordeel.Uitkomst.Niet())
	return b, nil
}

// Reservations of every answer about safeguards.
var (
	voorbehoudNormen = register.Voorbehoud("FIN-V-NORMEN",
		"de normen zijn die van wie vraagt; geen ervan staat in de wet, en wat een aanbieder wint zegt niet dat hij het doet")
)

func (v *Waarborgvraag) keur(k *kit.Keuring) {
	v.Arrangement.keur(k, "/arrangement")
	v.Inzet.keur(k, "/inzet", &v.Arrangement)
}

// prikkel calculates the effect of one client less, and of one unit less for one client.
func (v *Waarborgvraag) prikkel(peil wmo.Peil) Onderbedelingsprikkel {
	r := wmo.VerantwoordingOp(peil)
	p := Onderbedelingsprikkel{Loont: wmo.Onbepaald}
	t := v.Inzet.toestand()
	nu := v.Arrangement.reken(&t)
	winst := func(f *wmo.Formule, naam string, minder toestand) *wmo.Bedrag {
		dan := v.Arrangement.reken(&minder)
		delta := dan.Resultaat.Min(nu.Resultaat)
		r.Stap(f, naam, wmo.Euro("Δ", delta), wmo.Euro("S na", dan.Resultaat), wmo.Euro("S voor", nu.Resultaat))
		if delta.Compare(p.OpHetSpel) > 0 {
			p.OpHetSpel = delta
		}
		p.Loont = wmo.UitkomstOf(p.OpHetSpel.Sign() > 0)
		return &delta
	}
	heeftEenheid := v.Inzet.Clienten.Maal(v.Inzet.EenhedenPerClient).Compare(een) >= 0
	if v.Inzet.heeftClient() || heeftEenheid {
		v.Arrangement.verklaar(&r, &v.Inzet, &nu)
	}
	if v.Inzet.heeftClient() {
		minder := v.Inzet.zonderEen()
		p.EenClientMinder = winst(formuleClientMinder, "een cliënt minder helpen", minder.toestand())
	}
	if heeftEenheid {
		minder := t
		minder.eenheden = minder.eenheden.Min(t.deler)
		p.EenEenheidMinder = winst(formuleEenheidMinder, "een cliënt een eenheid minder geven", minder)
	}
	p.verklaar(&r)
	p.Berekening = r.Berekening()
	return p
}

// verklaar adds the step for OpHetSpel.
func (p *Onderbedelingsprikkel) verklaar(r *wmo.Verantwoording) {
	var deltas []wmo.Grootheid
	for _, d := range []*wmo.Bedrag{p.EenClientMinder, p.EenEenheidMinder} {
		if d != nil {
			deltas = append(deltas, wmo.Euro("Δ", *d))
		}
	}
	if len(deltas) > 0 {
		r.Stap(formuleOpHetSpel, "wat er op het spel staat", wmo.Euro("X", p.OpHetSpel), deltas...)
	}
}
