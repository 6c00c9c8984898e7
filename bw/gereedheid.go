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
//
//schema:nl Het dossier van iemand die uit beschermd wonen of opvang naar een eigen woning wil: de feiten onder elk van de vijf vuistregels,
//schema:nl en hoe de partijen oordelen. Wat is weggelaten, is niet bekend.
type Uitstroomdossier struct {
	//schema:nl De feiten over goed wonen en een veilig thuis. Weggelaten: niets bekend.
	Wonen WonenFeiten `json:"wonen,omitzero"`
	//schema:nl De feiten over gezonde financiën. Weggelaten: niets bekend.
	Financien FinancienFeiten `json:"financien,omitzero"`
	//schema:nl De feiten over een waardevolle daginvulling. Weggelaten: niets bekend.
	Daginvulling DaginvullingFeiten `json:"daginvulling,omitzero"`
	//schema:nl De feiten over ondersteuning die past. Weggelaten: niets bekend.
	Ondersteuning OndersteuningFeiten `json:"ondersteuning,omitzero"`
	//schema:nl De feiten over een fijne leefomgeving. Weggelaten: niets bekend.
	Leefomgeving LeefomgevingFeiten `json:"leefomgeving,omitzero"`
	//schema:nl Hoe cliënt, professional en gemeente oordelen. Oordelen veranderen de uitkomst niet; verschillen worden gemeld. Weggelaten:
	//schema:nl geen oordelen bekend.
	Oordelen Uitstroomoordelen `json:"oordelen,omitzero"`
}

// WonenFeiten are the facts of good housing and a safe home.
//
//schema:nl De feiten over goed wonen en een veilig thuis.
type WonenFeiten struct {
	// Beschikbaar: there is a home on the day of leaving.
	//
	//schema:nl Ja als er op de dag van vertrek een woning is. Weggelaten: niet bekend.
	Beschikbaar wmo.Uitkomst `json:"beschikbaar,omitzero"`
	// Betaalbaar: its costs can be met from the income.
	//
	//schema:nl Ja als de huur en de andere woonlasten uit het inkomen te betalen zijn. Weggelaten: niet bekend.
	Betaalbaar wmo.Uitkomst `json:"betaalbaar,omitzero"`
	// Passend: it suits what this person needs.
	//
	//schema:nl Ja als de woning past bij wat de cliënt nodig heeft. Weggelaten: niet bekend.
	Passend wmo.Uitkomst `json:"passend,omitzero"`
	// Veilig: it is safe for this person to live there.
	//
	//schema:nl Ja als het voor de cliënt veilig is om daar te wonen. Weggelaten: niet bekend.
	Veilig wmo.Uitkomst `json:"veilig,omitzero"`
}

// FinancienFeiten are the facts of healthy finances without needless hassle.
//
//schema:nl De feiten over gezonde financiën zonder onnodig gedoe.
type FinancienFeiten struct {
	// Inkomen: the income runs from the day of leaving.
	//
	//schema:nl Ja als het inkomen loopt vanaf de dag van vertrek. Weggelaten: niet bekend.
	Inkomen wmo.Uitkomst `json:"inkomen,omitzero"`
	// VasteLasten: rent and other fixed costs are paid every month, with help or without.
	//
	//schema:nl Ja als de huur en de andere vaste lasten elke maand worden betaald, met hulp of zonder. Weggelaten: niet bekend.
	VasteLasten wmo.Uitkomst `json:"vasteLasten,omitzero"`
	// Schulden: there are no debts, or they are arranged or in hand.
	//
	//schema:nl Ja als er geen schulden zijn, of als ze geregeld zijn of worden aangepakt. Weggelaten: niet bekend.
	Schulden wmo.Uitkomst `json:"schulden,omitzero"`
	// EenAanspreekpunt: there is one person to turn to, instead of a desk per subject.
	//
	//schema:nl Ja als de cliënt één aanspreekpunt heeft in plaats van een loket voor elk onderwerp. Weggelaten: niet bekend.
	EenAanspreekpunt wmo.Uitkomst `json:"eenAanspreekpunt,omitzero"`
}

// DaginvullingFeiten are the facts of a valuable use of the day.
//
//schema:nl De feiten over een waardevolle daginvulling.
type DaginvullingFeiten struct {
	// Passend: work, learning or something else that suits this person, and that they chose.
	//
	//schema:nl Ja als de cliënt zelf werk, een opleiding of iets anders koos dat past. Weggelaten: niet bekend.
	Passend wmo.Uitkomst `json:"passend,omitzero"`
	// Meteen: it goes on, or begins, when this person moves.
	//
	//schema:nl Ja als de daginvulling bij de verhuizing doorgaat of dan begint. Weggelaten: niet bekend.
	Meteen wmo.Uitkomst `json:"meteen,omitzero"`
	// Bereikbaar: it can be reached from the new home.
	//
	//schema:nl Ja als de daginvulling vanaf de nieuwe woning te bereiken is. Weggelaten: niet bekend.
	Bereikbaar wmo.Uitkomst `json:"bereikbaar,omitzero"`
}

// OndersteuningFeiten are the facts of good support that fits.
//
//schema:nl De feiten over goede ondersteuning die past.
type OndersteuningFeiten struct {
	// VanafEersteDag: guidance is arranged from the first day in the new home.
	//
	//schema:nl Ja als begeleiding is geregeld vanaf de eerste dag in de nieuwe woning. Weggelaten: niet bekend.
	VanafEersteDag wmo.Uitkomst `json:"vanafEersteDag,omitzero"`
	// PastVolgensClient: the client says that it fits.
	//
	//schema:nl Ja als de ondersteuning volgens de cliënt zelf past. Weggelaten: niet bekend.
	PastVolgensClient wmo.Uitkomst `json:"pastVolgensClient,omitzero"`
	// DagEnNacht: somebody can be reached at night and in the weekend too.
	//
	//schema:nl Ja als de cliënt ook 's nachts en in het weekend iemand kan bereiken. Weggelaten: niet bekend.
	DagEnNacht wmo.Uitkomst `json:"dagEnNacht,omitzero"`
	// BijTerugval: it is agreed what happens when things get worse.
	//
	//schema:nl Ja als is afgesproken wat er gebeurt als het minder goed gaat. Weggelaten: niet bekend.
	BijTerugval wmo.Uitkomst `json:"bijTerugval,omitzero"`
}

// LeefomgevingFeiten are the facts of a pleasant living environment.
//
//schema:nl De feiten over een fijne leefomgeving.
type LeefomgevingFeiten struct {
	// PrettigVolgensClient: the client says that it is a good place to live.
	//
	//schema:nl Ja als het volgens de cliënt zelf een fijne plek is om te wonen. Weggelaten: niet bekend.
	PrettigVolgensClient wmo.Uitkomst `json:"prettigVolgensClient,omitzero"`
	// ContactInBuurt: there is contact with somebody in the neighbourhood.
	//
	//schema:nl Ja als er contact is met iemand in de buurt. Weggelaten: niet bekend.
	ContactInBuurt wmo.Uitkomst `json:"contactInBuurt,omitzero"`
	// EigenNetwerk: they have somebody in their own network to fall back on.
	//
	//schema:nl Ja als er iemand uit het eigen netwerk is om op terug te vallen. Weggelaten: niet bekend.
	EigenNetwerk wmo.Uitkomst `json:"eigenNetwerk,omitzero"`
	// Aanspreekpunt: neighbours and landlord know whom to turn to.
	//
	//schema:nl Ja als buren en verhuurder weten bij wie zij terechtkunnen. Weggelaten: niet bekend.
	Aanspreekpunt wmo.Uitkomst `json:"aanspreekpunt,omitzero"`
}

// Uitstroomoordelen is how each party judges the vuistregels. Judgements are compared with
// the facts and with each other, and never averaged.
//
//schema:nl Hoe elke partij over de vuistregels oordeelt. De oordelen worden met de feiten en met elkaar vergeleken, en nooit gemiddeld.
type Uitstroomoordelen struct {
	//schema:nl Het oordeel van de cliënt. Weggelaten: niet bekend.
	Client Vuistregeloordeel `json:"client,omitzero"`
	//schema:nl Het oordeel van de professional. Weggelaten: niet bekend.
	Professional Vuistregeloordeel `json:"professional,omitzero"`
	//schema:nl Het oordeel van de gemeente. Weggelaten: niet bekend.
	Gemeente Vuistregeloordeel `json:"gemeente,omitzero"`
}

// Vuistregeloordeel says of each vuistregel whether it is in order, as one party sees it.
//
//schema:nl Of elke vuistregel volgens één partij in orde is.
type Vuistregeloordeel struct {
	//schema:nl Ja als het wonen volgens deze partij in orde is. Weggelaten: geen oordeel.
	Wonen wmo.Uitkomst `json:"wonen,omitzero"`
	//schema:nl Ja als de financiën volgens deze partij in orde zijn. Weggelaten: geen oordeel.
	Financien wmo.Uitkomst `json:"financien,omitzero"`
	//schema:nl Ja als de daginvulling volgens deze partij in orde is. Weggelaten: geen oordeel.
	Daginvulling wmo.Uitkomst `json:"daginvulling,omitzero"`
	//schema:nl Ja als de ondersteuning volgens deze partij in orde is. Weggelaten: geen oordeel.
	Ondersteuning wmo.Uitkomst `json:"ondersteuning,omitzero"`
	//schema:nl Ja als de leefomgeving volgens deze partij in orde is. Weggelaten: geen oordeel.
	Leefomgeving wmo.Uitkomst `json:"leefomgeving,omitzero"`
}

// Gereedheid is how ready somebody is to leave: five lights and no score. The others never
// make up for a red light.
//
//schema:nl Of iemand klaar is om te vertrekken: vijf lichten en geen cijfer. Een rood licht wordt niet goedgemaakt door de andere.
type Gereedheid struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	// Gereed is ja when all five vuistregels are ja, nee as soon as one is nee.
	//
	//schema:nl Ja als alle vijf vuistregels ja zijn, nee zodra er één nee is, en anders onbepaald.
	Gereed wmo.Motivering[struct{}] `json:"gereed"`
	// Blokkeert lists the vuistregels that are nee.
	//
	//schema:nl De vuistregels die nee zijn. Leeg als er geen is.
	Blokkeert []Vuistregel `json:"blokkeert"`
	// Open lists the vuistregels that are onbepaald.
	//
	//schema:nl De vuistregels die onbepaald zijn. Leeg als er geen is.
	Open []Vuistregel `json:"open"`
	//schema:nl Alle vijf vuistregels met hun feiten, in de volgorde van de invoer.
	Vuistregels []Vuistregelbeeld `json:"vuistregels"` // all five, in the order of the input
	//schema:nl Waar partijen van elkaar of van de feiten verschillen, en of woning, inkomen en begeleiding er tegelijk zijn. Weggelaten:
	//schema:nl niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Wat aan dit beeld een eigen uitwerking is of niet is beoordeeld. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Vuistregelbeeld is one of the five lights, and what would change it.
//
//schema:nl Eén van de vijf lichten, en wat het zou veranderen.
type Vuistregelbeeld struct {
	//schema:nl De vuistregel.
	Vuistregel Vuistregel `json:"vuistregel"`
	//schema:nl Of de vuistregel in orde is, uit de feiten alleen: ja als al haar feiten ja zijn, nee zodra er één nee is, en anders onbepaald.
	Oordeel wmo.Motivering[struct{}] `json:"oordeel"` // from the facts alone
	// Nodig lists the facts that are nee and must become ja.
	//
	//schema:nl De feiten die nee zijn en ja moeten worden. Leeg als er geen is.
	Nodig []Dossierpunt `json:"nodig"`
	// Vragen lists the facts that are not known, with the question to ask, also when the
	// light is red already.
	//
	//schema:nl De feiten die niet bekend zijn, met de vraag om te stellen; ook als het licht al rood is. Leeg als alles bekend is.
	Vragen []Dossierpunt `json:"vragen"`
}

// Dossierpunt is one fact that keeps a light from green.
//
//schema:nl Eén feit dat een licht niet groen laat zijn.
type Dossierpunt struct {
	//schema:nl Code van de regel die het feit leest.
	Code string `json:"code"` // of the rule that reads it
	//schema:nl JSON Pointer naar het feit in de invoer.
	Feit string `json:"feit"` // JSON Pointer
	//schema:nl Wat er moet gelden, of de vraag om te stellen als het feit niet bekend is.
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
