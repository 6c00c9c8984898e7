package bw

import (
	"strings"

	"github.com/bwo-sdk/wmo"
)

// What is found about readiness, and what it leaves open.
var (
	meldingVuistregelOordelen = register.Melding("BW-VUI-OORDELEN", "cliënt, professional en gemeente oordelen verschillend over een vuistregel")
	meldingVuistregelFeiten   = register.Melding("BW-VUI-FEITEN", "een oordeel over een vuistregel is anders dan de feiten in het dossier")
	meldingVuistregelSamen    = register.Melding("BW-VUI-SAMEN", "woning, inkomen en begeleiding zijn er niet tegelijk, terwijl de een op de ander wacht")

	voorbehoudUitwerking = register.Voorbehoud("BW-V-VUI-UITWERKING",
		"gepubliceerd zijn de koppen van de vijf vuistregels; de richtlijnen eronder zijn niet gevonden, "+
			"en de feiten waar dit beeld op rust zijn een eigen uitwerking", bronVuistregels)
	nietMaatwerk = register.Niet("BW-N-VUISTREGEL-MAATWERK",
		"of met maatwerk van een vuistregel is af te wijken: de partijen spraken af dat er ruimte voor is, hoe is niet gepubliceerd", bronVuistregels)
)

// Uitstroomdossier is the file of somebody who wants to leave beschermd wonen or opvang
// for a home of their own: the facts under each vuistregel (rule of thumb), and how the
// parties judge each vuistregel. What is left out is not known.
type Uitstroomdossier struct {
	Wonen         WonenFeiten         `json:"wonen,omitzero"`
	Financien     FinancienFeiten     `json:"financien,omitzero"`
	Daginvulling  DaginvullingFeiten  `json:"daginvulling,omitzero"`
	Ondersteuning OndersteuningFeiten `json:"ondersteuning,omitzero"`
	Leefomgeving  LeefomgevingFeiten  `json:"leefomgeving,omitzero"`
	Oordelen      Uitstroomoordelen   `json:"oordelen,omitzero"`
}

// WonenFeiten are the facts of good housing and a safe home.
type WonenFeiten struct {
	// Beschikbaar: there is a home on the day of leaving.
	Beschikbaar wmo.Uitkomst `json:"beschikbaar,omitzero"`
	// Betaalbaar: its costs can be met from the income.
	Betaalbaar wmo.Uitkomst `json:"betaalbaar,omitzero"`
	// Passend: it suits what this person needs.
	Passend wmo.Uitkomst `json:"passend,omitzero"`
	// Veilig: it is safe for this person to live there.
	Veilig wmo.Uitkomst `json:"veilig,omitzero"`
}

// FinancienFeiten are the facts of healthy finances without needless hassle.
type FinancienFeiten struct {
	// Inkomen: the income runs from the day of leaving.
	Inkomen wmo.Uitkomst `json:"inkomen,omitzero"`
	// VasteLasten: rent and other fixed costs are paid every month, with help or without.
	VasteLasten wmo.Uitkomst `json:"vasteLasten,omitzero"`
	// Schulden: there are no debts, or they are arranged or in hand.
	Schulden wmo.Uitkomst `json:"schulden,omitzero"`
	// EenAanspreekpunt: there is one person to turn to, instead of a desk per subject.
	EenAanspreekpunt wmo.Uitkomst `json:"eenAanspreekpunt,omitzero"`
}

// DaginvullingFeiten are the facts of a valuable use of the day.
type DaginvullingFeiten struct {
	// Passend: work, learning or something else that suits this person, and that they chose.
	Passend wmo.Uitkomst `json:"passend,omitzero"`
	// Meteen: it goes on, or begins, when this person moves.
	Meteen wmo.Uitkomst `json:"meteen,omitzero"`
	// Bereikbaar: it can be reached from the new home.
	Bereikbaar wmo.Uitkomst `json:"bereikbaar,omitzero"`
}

// OndersteuningFeiten are the facts of good support that fits.
type OndersteuningFeiten struct {
	// VanafEersteDag: guidance is arranged from the first day in the new home.
	VanafEersteDag wmo.Uitkomst `json:"vanafEersteDag,omitzero"`
	// PastVolgensClient: the client says that it fits.
	PastVolgensClient wmo.Uitkomst `json:"pastVolgensClient,omitzero"`
	// DagEnNacht: somebody can be reached at night and in the weekend too.
	DagEnNacht wmo.Uitkomst `json:"dagEnNacht,omitzero"`
	// BijTerugval: it is agreed what happens when things get worse.
	BijTerugval wmo.Uitkomst `json:"bijTerugval,omitzero"`
}

// LeefomgevingFeiten are the facts of a pleasant living environment.
type LeefomgevingFeiten struct {
	// PrettigVolgensClient: the client says that it is a good place to live.
	PrettigVolgensClient wmo.Uitkomst `json:"prettigVolgensClient,omitzero"`
	// ContactInBuurt: there is contact with somebody in the neighbourhood.
	ContactInBuurt wmo.Uitkomst `json:"contactInBuurt,omitzero"`
	// EigenNetwerk: they have somebody in their own network to fall back on.
	EigenNetwerk wmo.Uitkomst `json:"eigenNetwerk,omitzero"`
	// Aanspreekpunt: neighbours and landlord know whom to turn to.
	Aanspreekpunt wmo.Uitkomst `json:"aanspreekpunt,omitzero"`
}

// Uitstroomoordelen is how each party judges the vuistregels. Judgements are compared with
// the facts and with each other, and never averaged.
type Uitstroomoordelen struct {
	Client       Vuistregeloordeel `json:"client,omitzero"`
	Professional Vuistregeloordeel `json:"professional,omitzero"`
	Gemeente     Vuistregeloordeel `json:"gemeente,omitzero"`
}

// Vuistregeloordeel says of each vuistregel whether it is in order, as one party sees it.
type Vuistregeloordeel struct {
	Wonen         wmo.Uitkomst `json:"wonen,omitzero"`
	Financien     wmo.Uitkomst `json:"financien,omitzero"`
	Daginvulling  wmo.Uitkomst `json:"daginvulling,omitzero"`
	Ondersteuning wmo.Uitkomst `json:"ondersteuning,omitzero"`
	Leefomgeving  wmo.Uitkomst `json:"leefomgeving,omitzero"`
}

// Gereedheid is how ready somebody is to leave: five lights and no score. The others never
// make up for a red light.
type Gereedheid struct {
	Peil wmo.Peil `json:"peil"`
	// Gereed is ja when all five vuistregels are ja, nee as soon as one is nee.
	Gereed wmo.Motivering[struct{}] `json:"gereed"`
	// Blokkeert lists the vuistregels that are nee.
	Blokkeert []Vuistregel `json:"blokkeert"`
	// Open lists the vuistregels that are onbepaald.
	Open         []Vuistregel      `json:"open"`
	Vuistregels  []Vuistregelbeeld `json:"vuistregels"` // all five, in the order of the input
	Bevindingen  wmo.Bevindingen   `json:"bevindingen,omitempty"`
	Voorbehouden []wmo.Voorbehoud  `json:"voorbehouden,omitempty"`
}

// Vuistregelbeeld is one of the five lights, and what would change it.
type Vuistregelbeeld struct {
	Vuistregel Vuistregel               `json:"vuistregel"`
	Oordeel    wmo.Motivering[struct{}] `json:"oordeel"` // from the facts alone
	// Nodig lists the facts that are nee and must become ja.
	Nodig []Dossierpunt `json:"nodig"`
	// Vragen lists the facts that are not known, with the question to ask, also when the
	// light is red already.
	Vragen []Dossierpunt `json:"vragen"`
}

// Dossierpunt is one fact that keeps a light from green.
type Dossierpunt struct {
	Code  string `json:"code"` // of the rule that reads it
	Feit  string `json:"feit"` // JSON Pointer
	Tekst string `json:"tekst"`
}

// AssessReadiness judges by the five vuistregels whether somebody is ready to leave.
func AssessReadiness(in Uitstroomdossier, peil wmo.Peil) (Gereedheid, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Gereedheid{}, err
	}
	w := wmo.VerantwoordingOp(peil)
	w.Behoud(voorbehoudUitwerking)
	uit := Gereedheid{Peil: peil, Blokkeert: []Vuistregel{}, Open: []Vuistregel{}}
	oordelen := make([]wmo.Oordeel, len(vuistregels))
	uitkomsten := make([]wmo.Uitkomst, len(vuistregels))
	for i := range vuistregels {
		v := &vuistregels[i]
		oordelen[i] = wmo.Alle(v.regels(), &in, peil)
		uitkomsten[i] = oordelen[i].Uitkomst
		switch uitkomsten[i] {
		case wmo.Nee:
			uit.Blokkeert = append(uit.Blokkeert, v.naam)
		case wmo.Onbepaald:
			uit.Open = append(uit.Open, v.naam)
		case wmo.Ja:
		}
		uit.Vuistregels = append(uit.Vuistregels, v.beeld(oordelen[i]))
		v.vergelijk(&w, &in.Oordelen, uitkomsten[i])
	}
	uit.Gereed = geheelbeeld(oordelen, uitkomsten, peil)
	w.BehoudAls(uit.Gereed.Uitkomst == wmo.Nee, nietMaatwerk)
	meldSamen(&w, &in)
	uit.Bevindingen, uit.Voorbehouden = w.Bevindingen(), w.Voorbehouden()
	return uit, nil
}

// geheelbeeld is the outcome of the five together. Its missing facts and reservations are
// those of the vuistregels that decide.
func geheelbeeld(oordelen []wmo.Oordeel, uitkomsten []wmo.Uitkomst, peil wmo.Peil) wmo.Motivering[struct{}] {
	geheel := wmo.Alle(vuistregelRegels, uitkomsten, peil)
	var voorbehouden []wmo.Voorbehoud
	var ontbreekt []string
	for i, s := range geheel.Stappen {
		if s.Beslissend() {
			voorbehouden = append(voorbehouden, oordelen[i].Voorbehouden()...)
			ontbreekt = append(ontbreekt, oordelen[i].Ontbreekt()...)
		}
	}
	m := geheel.MetVoorbehoud(voorbehouden...).Motiveer()
	m.Ontbreekt = ontbreekt
	return m
}

// beeld writes one light out, with what would change it.
func (v *vuistregelFeiten) beeld(o wmo.Oordeel) Vuistregelbeeld {
	b := Vuistregelbeeld{Vuistregel: v.naam, Oordeel: o.Motiveer(), Nodig: []Dossierpunt{}, Vragen: []Dossierpunt{}}
	for i, s := range o.Stappen {
		switch s.Uitkomst() {
		case wmo.Nee:
			b.Nodig = append(b.Nodig, Dossierpunt{s.Code(), s.Feit(), s.Tekst()})
		case wmo.Onbepaald:
			b.Vragen = append(b.Vragen, Dossierpunt{s.Code(), s.Feit(), v.feiten[i].vraag})
		case wmo.Ja:
		}
	}
	return b
}

// partijen are the parties that judge, by their key in the document.
var partijen = []struct {
	sleutel, naam string
	lees          func(*Uitstroomoordelen) *Vuistregeloordeel
}{
	{"client", "de cliënt", func(o *Uitstroomoordelen) *Vuistregeloordeel { return &o.Client }},
	{"professional", "de professional", func(o *Uitstroomoordelen) *Vuistregeloordeel { return &o.Professional }},
	{"gemeente", "de gemeente", func(o *Uitstroomoordelen) *Vuistregeloordeel { return &o.Gemeente }},
}

// vergelijk reports where the parties differ from each other or from the facts.
func (v *vuistregelFeiten) vergelijk(w *wmo.Verantwoording, o *Uitstroomoordelen, feiten wmo.Uitkomst) {
	var plaatsen, zeggen []string
	verschil := false
	var eerste wmo.Uitkomst
	for _, p := range partijen {
		u, plaats := v.oordeel(p.lees(o)), wmo.Wijs("oordelen", p.sleutel, string(v.naam))
		if u == wmo.Onbepaald {
			continue
		}
		if eerste == wmo.Onbepaald {
			eerste = u
		}
		verschil = verschil || u != eerste
		plaatsen, zeggen = append(plaatsen, plaats), append(zeggen, p.naam+" zegt "+u.String())
		if feiten == u.Niet() {
			w.MeldVolgens(bronVuistregels.Als(wmo.Afgeleid), meldingVuistregelFeiten, p.naam+" zegt "+u.String()+", de feiten zeggen "+feiten.String()+
				": "+v.naam.titel(), plaats, v.plaats())
		}
	}
	if verschil {
		w.MeldVolgens(bronVuistregels, meldingVuistregelOordelen,
			v.naam.titel()+": "+strings.Join(zeggen, ", ")+"; bespreek het verschil met de cliënt", plaatsen...)
	}
}

// meldSamen reports that of home, income and guidance one is arranged and another is not,
// as they are needed at the same time.
func meldSamen(w *wmo.Verantwoording, d *Uitstroomdossier) {
	var wel, niet, plaatsen []string
	for _, f := range []struct {
		naam, plaats string
		u            wmo.Uitkomst
	}{
		{"een woning", "/wonen/beschikbaar", d.Wonen.Beschikbaar},
		{"inkomen", "/financien/inkomen", d.Financien.Inkomen},
		{"begeleiding", "/ondersteuning/vanafEersteDag", d.Ondersteuning.VanafEersteDag},
	} {
		switch f.u {
		case wmo.Ja:
			wel, plaatsen = append(wel, f.naam), append(plaatsen, f.plaats)
		case wmo.Nee:
			niet, plaatsen = append(niet, f.naam), append(plaatsen, f.plaats)
		case wmo.Onbepaald:
		}
	}
	if len(wel) > 0 && len(niet) > 0 {
		w.MeldVolgens(bronZicht.Als(wmo.Afgeleid), meldingVuistregelSamen, "er is "+strings.Join(wel, " en ")+", maar geen "+strings.Join(niet, " en geen ")+
			": deze drie zijn tegelijk nodig", plaatsen...)
	}
}
