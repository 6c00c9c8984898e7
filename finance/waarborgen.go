package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Waarborgvraag asks whether agreed safeguards protect clients against too little support under an
// arrangement, and what the provider would gain by giving less.
type Waarborgvraag struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Arrangement and Inzet are how the provider is paid, and its volume and costs.
	Arrangement Arrangement `json:"arrangement"`
	Inzet       Inzet       `json:"inzet"`
	// Wachttijd is the waiting time in days: at most the norm.
	Wachttijd Grenswaarborg `json:"wachttijd,omitzero"`
	// VoortijdigBeeindigd is the part (0 to 1) of the clients whose support ended before its goal
	// was met: at most the norm.
	VoortijdigBeeindigd Deelwaarborg `json:"voortijdigBeeindigd,omitzero"`
	// Klachten is the number of complaints per hundred clients in a year: at most the norm.
	Klachten Grenswaarborg `json:"klachten,omitzero"`
	// Kostprijs is what the provider spends on a unit: at least the norm, a real price.
	Kostprijs Prijswaarborg `json:"kostprijs,omitzero"`
	// Bereik is the number of clients who are helped: at least a part of the number before.
	Bereik Bereikwaarborg `json:"bereik,omitzero"`
}

// Grenswaarborg is a safeguard with a norm that may not be exceeded. The law has no such norms; the
// parties agree on them.
type Grenswaarborg struct {
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	Norm        *wmo.Getal   `json:"norm,omitempty"       jsonschema:"minimum=0,maximum=100000000,decimalen=10"`
	Gemeten     *wmo.Getal   `json:"gemeten,omitempty"    jsonschema:"minimum=0,maximum=100000000,decimalen=10"` // in the same unit
}

// Deelwaarborg is a safeguard with a norm, as a part (0 to 1) of the clients, that may not be exceeded.
type Deelwaarborg struct {
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	Norm        *wmo.Getal   `json:"norm,omitempty"       jsonschema:"minimum=0,maximum=1,decimalen=10"`
	Gemeten     *wmo.Getal   `json:"gemeten,omitempty"    jsonschema:"minimum=0,maximum=1,decimalen=10"`
}

// Prijswaarborg is a safeguard on what is spent on a unit, which is measured by the kostprijs of the
// inzet.
type Prijswaarborg struct {
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	Norm        *wmo.Tarief  `json:"norm,omitempty"       jsonschema:"minimum=0,maximum=999999999999.99999"` // the real price of a unit
}

// Bereikwaarborg is a safeguard on the number of clients who are reached, which is measured by the
// clienten of the inzet.
type Bereikwaarborg struct {
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	Norm        *wmo.Getal   `json:"norm,omitempty"       jsonschema:"minimum=0,maximum=1,decimalen=10"`         // part of those before: 0.95
	Voorheen    *wmo.Getal   `json:"voorheen,omitempty"   jsonschema:"minimum=0,maximum=100000000,decimalen=10"` // clients reached before
}

// Waarborgbeeld is whether the safeguards hold, and what the provider would gain by giving less
// support.
type Waarborgbeeld struct {
	Naam string   `json:"naam"`
	Peil wmo.Peil `json:"peil"`
	// Gewaarborgd is ja when all safeguards are agreed and met.
	Gewaarborgd wmo.Motivering[struct{}] `json:"gewaarborgd"`
	Waarborgen  []Waarborguitkomst       `json:"waarborgen"`
	Prikkel     Onderbedelingsprikkel    `json:"prikkel"`
	// Risico is ja when the provider gains by giving less support and a safeguard is not agreed or
	// not met.
	Risico       wmo.Uitkomst     `json:"risico"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// Waarborguitkomst is the outcome of one safeguard.
type Waarborguitkomst struct {
	Waarborg Waarborgsoort `json:"waarborg"`
	Code     string        `json:"code"` // of the rule
	Uitkomst wmo.Uitkomst  `json:"uitkomst"`
	Norm     string        `json:"norm,omitempty"` // as agreed; for bereik the number of clients that follows from it
	Gemeten  string        `json:"gemeten,omitempty"`
}

// Onderbedelingsprikkel is how much the provider's result improves by giving less support, as an exact
// difference at this inzet; below zero it gets worse. An amount is absent when there is no whole client
// or unit to leave out.
type Onderbedelingsprikkel struct {
	EenClientMinder  *wmo.Bedrag `json:"eenClientMinder,omitempty"`  // not helping one client
	EenEenheidMinder *wmo.Bedrag `json:"eenEenheidMinder,omitempty"` // one unit less for one client
	// Loont is ja when one of the two is above zero.
	Loont wmo.Uitkomst `json:"loont"`
	// OpHetSpel is the higher of the two; zero when neither is above zero.
	OpHetSpel  wmo.Bedrag     `json:"opHetSpel"`
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
