package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Waarborgvraag asks whether clients are guarded against too little support under an
// arrangement, and what a provider would gain by giving it.
type Waarborgvraag struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Arrangement and Inzet are those that the provider works under.
	Arrangement Arrangement `json:"arrangement"`
	Inzet       Inzet       `json:"inzet"`
	// Wachttijd in days: at most the norm.
	Wachttijd Grenswaarborg `json:"wachttijd,omitzero"`
	// VoortijdigBeeindigd is the part of the clients whose support ended before its goal
	// was met: at most the norm.
	VoortijdigBeeindigd Deelwaarborg `json:"voortijdigBeeindigd,omitzero"`
	// Klachten for each hundred clients in a year: at most the norm.
	Klachten Grenswaarborg `json:"klachten,omitzero"`
	// Kostprijs: what is spent on a unit is no less than a real price.
	Kostprijs Prijswaarborg `json:"kostprijs,omitzero"`
	// Bereik: no fewer clients are helped than a part of those before.
	Bereik Bereikwaarborg `json:"bereik,omitzero"`
}

// Grenswaarborg is a guard with a norm that may not be exceeded. No norm is law; the
// parties agree on it.
type Grenswaarborg struct {
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	Norm        *wmo.Getal   `json:"norm,omitempty"       jsonschema:"minimum=0,maximum=100000000,decimalen=10"`
	Gemeten     *wmo.Getal   `json:"gemeten,omitempty"    jsonschema:"minimum=0,maximum=100000000,decimalen=10"` // in the same unit
}

// Deelwaarborg is a Grenswaarborg on a part of the clients.
type Deelwaarborg struct {
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	Norm        *wmo.Getal   `json:"norm,omitempty"       jsonschema:"minimum=0,maximum=1,decimalen=10"`
	Gemeten     *wmo.Getal   `json:"gemeten,omitempty"    jsonschema:"minimum=0,maximum=1,decimalen=10"`
}

// Prijswaarborg is a guard on what is spent on a unit: the kostprijs of the inzet.
type Prijswaarborg struct {
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	Norm        *wmo.Tarief  `json:"norm,omitempty"       jsonschema:"minimum=0,maximum=999999999999.99999"` // the real price of a unit
}

// Bereikwaarborg is a guard on the number of clients that are reached: those of the
// inzet.
type Bereikwaarborg struct {
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	Norm        *wmo.Getal   `json:"norm,omitempty"       jsonschema:"minimum=0,maximum=1,decimalen=10"`         // part of those before: 0.95
	Voorheen    *wmo.Getal   `json:"voorheen,omitempty"   jsonschema:"minimum=0,maximum=100000000,decimalen=10"` // clients reached before
}

// Waarborgbeeld is whether the guards hold, and what is at stake when they do not.
type Waarborgbeeld struct {
	Naam string   `json:"naam"`
	Peil wmo.Peil `json:"peil"`
	// Gewaarborgd is ja when all guards are agreed and hold.
	Gewaarborgd wmo.Motivering[struct{}] `json:"gewaarborgd"`
	Waarborgen  []Waarborguitkomst       `json:"waarborgen"`
	Prikkel     Onderbedelingsprikkel    `json:"prikkel"`
	// Risico is ja when the provider gains by helping less and a guard is not agreed or
	// fails.
	Risico       wmo.Uitkomst     `json:"risico"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// Waarborguitkomst is one guard.
type Waarborguitkomst struct {
	Waarborg Waarborgsoort `json:"waarborg"`
	Code     string        `json:"code"` // of the rule
	Uitkomst wmo.Uitkomst  `json:"uitkomst"`
	Norm     string        `json:"norm,omitempty"` // as the parties agreed it; of bereik a number of clients
	Gemeten  string        `json:"gemeten,omitempty"`
}

// Onderbedelingsprikkel is what the provider's result gains by helping less, as an
// exact difference at this inzet; below zero it loses. Absent where there is no whole
// client or unit to leave out.
type Onderbedelingsprikkel struct {
	EenClientMinder  *wmo.Bedrag `json:"eenClientMinder,omitempty"`  // not helping one client
	EenEenheidMinder *wmo.Bedrag `json:"eenEenheidMinder,omitempty"` // one unit less for one client
	// Loont: one of the two is above zero.
	Loont wmo.Uitkomst `json:"loont"`
	// OpHetSpel is what helping one client not, or less, gains at most: zero when it
	// does not pay.
	OpHetSpel  wmo.Bedrag     `json:"opHetSpel"`
	Berekening wmo.Berekening `json:"berekening"`
}

// Waarborgsoort is what a guard watches.
type Waarborgsoort string

// What guards watch.
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

// AssessSafeguards tells whether the guards against too little support hold and what a provider
// gains without them. The error is [wmo.Bevindingen] when the question cannot be used.
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

// What is told of every answer about guards.
var (
	voorbehoudNormen = register.Voorbehoud("FIN-V-NORMEN",
		"de normen zijn die van wie vraagt; geen ervan staat in de wet, en wat een aanbieder wint zegt niet dat hij het doet")
)

func (v *Waarborgvraag) keur(k *kit.Keuring) {
	v.Arrangement.keur(k, "/arrangement")
	v.Inzet.keur(k, "/inzet", &v.Arrangement)
}

// prikkel is the exact difference that one client less and one unit less make.
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

// verklaar tells what is at stake.
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
