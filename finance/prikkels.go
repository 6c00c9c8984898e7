package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Prikkelvraag asks what financial incentives an arrangement gives to provider and municipality, at
// one inzet.
//
//schema:nl Vraagt welke financiële prikkels een arrangement bij één inzet geeft aan aanbieder en gemeente.
type Prikkelvraag struct {
	//schema:nl De afspraak over de ondersteuning en hoe zij wordt betaald.
	Arrangement Arrangement `json:"arrangement"`
	//schema:nl De ondersteuning die de aanbieder geeft en wat die hem kost.
	Inzet Inzet `json:"inzet"`
	// Welzijn is what it costs when welfare takes over a client; without it the event
	// naar_welzijn is not calculated.
	//
	//schema:nl Wat het kost als welzijn een cliënt overneemt. Ontbreekt het, dan wordt naar_welzijn niet berekend.
	Welzijn *Welzijnsovername `json:"welzijn,omitempty"`
	// Indicatiekosten are what one decision about support (indicatie) costs the municipality;
	// without them the event indicatie_vermeden is not calculated. With free access there are
	// no decisions.
	//
	//schema:nl Wat één besluit over ondersteuning (indicatie) de gemeente kost, in euro. Ontbreekt het, dan wordt
	//schema:nl indicatie_vermeden niet berekend. Bij vrije toegang niet toegestaan, want dan zijn er geen besluiten.
	Indicatiekosten *wmo.Bedrag `json:"indicatiekosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Prikkels is the effect of each event on provider and municipality, and the volumes at which the
// arrangement starts to work differently.
//
//schema:nl Wat elke gebeurtenis voor aanbieder en gemeente doet, en bij welk volume het arrangement anders gaat werken.
type Prikkels struct {
	//schema:nl De naam van het arrangement.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het geld van de periode bij de gevraagde inzet.
	Geldstroom Geldstroom `json:"geldstroom"` // at the inzet that was asked about
	//schema:nl Elke gebeurtenis die te berekenen is, in vaste volgorde.
	Prikkels []Prikkel `json:"prikkels"`
	//schema:nl Gebeurtenissen die niet te berekenen zijn, met de reden. Een lege lijst als alles te berekenen is.
	NietBerekend []NietBerekend `json:"nietBerekend"`
	// Knikpunten are the turning points, up to a hundred million clients.
	//
	//schema:nl De volumes waarbij het arrangement anders gaat werken, tot honderd miljoen cliënten. Een lege lijst als er
	//schema:nl geen zijn.
	Knikpunten []Knikpunt `json:"knikpunten"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	// Voorbehouden are what an arrangement with a bestedingsruimte leaves uncertain.
	//
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	// Bevindingen deserve attention but do not make the result invalid.
	//
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Prikkel is the effect of one event: the exact difference between the full calculation with it and
// the one without it.
//
//schema:nl Wat één gebeurtenis doet: het exacte verschil tussen de hele berekening met en zonder haar.
type Prikkel struct {
	//schema:nl De gebeurtenis.
	Soort Prikkelsoort `json:"soort"`
	//schema:nl De betaalregel die zonder de gebeurtenis geldt.
	RegimeVoor Regime `json:"regimeVoor"`
	//schema:nl De betaalregel die met de gebeurtenis geldt.
	RegimeNa Regime `json:"regimeNa"`
	// Knikken are the turning points that the event passes, when the regimes before and after it
	// differ. The amounts are then partly of the one and partly of the other regime.
	//
	//schema:nl De knikpunten die de gebeurtenis passeert. De bedragen horen dan deels bij de ene en deels bij de andere
	//schema:nl betaalregel. Ontbreekt als er geen zijn.
	Knikken []Knikpuntsoort `json:"knikken,omitempty"`
	//schema:nl Wat de gebeurtenis voor de aanbieder doet.
	Aanbieder Aanbiedersprikkel `json:"aanbieder"`
	//schema:nl Wat de gebeurtenis voor de gemeente doet.
	Gemeente Gemeenteprikkel `json:"gemeente"`
	//schema:nl De stappen van deze gebeurtenis.
	Berekening wmo.Berekening `json:"berekening"`
}

// Aanbiedersprikkel is the effect of an event on the provider. Amounts are increases; below zero they
// are decreases.
//
//schema:nl Wat een gebeurtenis voor de aanbieder doet. Bedragen zijn stijgingen in euro; onder nul is een daling.
type Aanbiedersprikkel struct {
	//schema:nl Of het resultaat stijgt (voordeel), daalt (nadeel) of gelijk blijft.
	Teken Teken `json:"teken"` // of the result
	//schema:nl Hoeveel de gemeente de aanbieder meer betaalt.
	Opbrengst wmo.Bedrag `json:"opbrengst"` // paid by the municipality
	//schema:nl Hoeveel zijn kosten stijgen, met wat hij voor welzijn betaalt.
	Kosten wmo.Bedrag `json:"kosten"` // including what the provider pays for welfare
	//schema:nl Hoeveel zijn resultaat stijgt: opbrengst − kosten.
	Resultaat wmo.Bedrag `json:"resultaat"`
	// Verklaring splits the change of the resultaat by cause; the parts add up to it.
	//
	//schema:nl De verandering van het resultaat, verdeeld over oorzaken; de delen tellen ertoe op.
	Verklaring []Prikkeldeel `json:"verklaring"`
}

// Gemeenteprikkel is the effect of an event on the municipality. Netto = betaald − bijdragen + overig;
// above zero the municipality spends more, which is a nadeel (disadvantage).
//
//schema:nl Wat een gebeurtenis voor de gemeente doet, in euro: netto = betaald − bijdragen + overig. Boven nul geeft de
//schema:nl gemeente meer uit.
type Gemeenteprikkel struct {
	//schema:nl Nadeel als de gemeente netto meer uitgeeft, voordeel als het minder is, en anders neutraal.
	Teken Teken `json:"teken"`
	//schema:nl Hoeveel zij de aanbieder meer betaalt.
	Betaald wmo.Bedrag `json:"betaald"` // to the provider
	//schema:nl Hoeveel zij meer aan eigen bijdragen krijgt.
	Bijdragen wmo.Bedrag `json:"bijdragen"`
	//schema:nl Wat zij buiten het arrangement uitgeeft: aan welzijn, of onder nul een bespaarde indicatie.
	Overig wmo.Bedrag `json:"overig"` // for welfare; below zero a decision (indicatie) that is saved
	//schema:nl Hoeveel zij per saldo meer uitgeeft.
	Netto wmo.Bedrag `json:"netto"`
}

// Prikkeldeel is the part of one cause in the change of the provider's result.
//
//schema:nl Het deel van één oorzaak in de verandering van het resultaat van de aanbieder.
type Prikkeldeel struct {
	//schema:nl De oorzaak.
	Onderdeel Prikkelonderdeel `json:"onderdeel"`
	//schema:nl Hoeveel zij aan het resultaat toevoegt, in euro; onder nul gaat het eraf.
	Bedrag wmo.Bedrag `json:"bedrag"` // above zero adds to the result
}

// NietBerekend is an event that could not be calculated.
//
//schema:nl Een gebeurtenis die niet te berekenen is.
type NietBerekend struct {
	//schema:nl De gebeurtenis.
	Soort Prikkelsoort `json:"soort"`
	//schema:nl Waarom zij niet te berekenen is, in één zin.
	Reden string `json:"reden"` // in Dutch
}

// MeasureIncentives calculates what each event brings or costs provider and municipality under an
// arrangement ([Prikkelsoort]). A client who comes or goes does so for the whole period, with as many
// units as the others and the own contribution of one client. A client who stays a month longer takes
// one month's part of the units, of the own contribution and of a price per period; a price per client
// is not paid again. Fixed costs do not change. The error is [wmo.Bevindingen] as with
// [DescribeArrangement].
func MeasureIncentives(in Prikkelvraag, peil wmo.Peil) (Prikkels, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Prikkels{}, err
	}
	m := meet(&in.Arrangement, &in.Inzet, in.Welzijn, in.Indicatiekosten)
	in.Arrangement.verklaar(&r, &in.Inzet, &m.voor)
	p := Prikkels{Naam: in.Arrangement.Naam, Peil: peil, Geldstroom: m.voor, Prikkels: []Prikkel{}, NietBerekend: []NietBerekend{}}
	for _, s := range prikkelsoortwoorden.Waarden() {
		if reden := m.beletsel(s); reden != "" {
			p.NietBerekend = append(p.NietBerekend, NietBerekend{s, string(reden)})
			continue
		}
		p.Prikkels = append(p.Prikkels, m.prikkel(s, peil))
	}
	if ruimte := in.Arrangement.Bestedingsruimte; ruimte != nil {
		verklaarOverleg(&r, *ruimte)
	}
	p.Knikpunten = m.knikpunten(&r)
	r.NeemAan(prikkelAannames...)
	r.BehoudAls(m.a.Bestedingsruimte != nil, ruimteVoorbehouden...)
	m.bijdrageHoog(&r, "/arrangement")
	p.Berekening, p.Aannames, p.Voorbehouden, p.Bevindingen = r.Berekening(), r.Aannames(), r.Voorbehouden(), r.Bevindingen()
	return p, nil
}

func (v *Prikkelvraag) keur(k *kit.Keuring) {
	v.Arrangement.keur(k, "/arrangement")
	v.Inzet.keur(k, "/inzet", &v.Arrangement)
	k.Overbodig(v.Indicatiekosten != nil && v.Arrangement.Toegang == VrijToegankelijk, "/indicatiekosten", string(VrijToegankelijk))
}

// prikkel is the full answer about one event.
func (m *meting) prikkel(s Prikkelsoort, peil wmo.Peil) Prikkel {
	v := m.verander(s)
	na, voor := &v.na, &m.voor
	resultaat, netto := m.resultaat(&v), m.netto(&v)
	r := wmo.VerantwoordingOp(peil)
	r.Stap(formulePrikkelAanbieder, "resultaat van de aanbieder", wmo.Euro("ΔS", resultaat),
		wmo.Euro("S1", na.Resultaat), wmo.Euro("S0", voor.Resultaat), wmo.Euro("w", v.welzijn))
	r.Stap(formulePrikkelGemeente, "netto voor de gemeente", wmo.Euro("ΔG", netto),
		wmo.Euro("G1", na.NettoGemeente), wmo.Euro("G0", voor.NettoGemeente), wmo.Euro("o", v.overig))
	variabel := na.VariabeleKosten.Min(voor.VariabeleKosten)
	betaald := na.Opbrengst.Min(voor.Opbrengst)
	return Prikkel{
		Soort: s, RegimeVoor: voor.Regime, RegimeNa: na.Regime, Knikken: knikkenTussen(voor.Regime, na.Regime),
		Aanbieder: Aanbiedersprikkel{
			Teken: tekenVan(resultaat), Opbrengst: betaald, Kosten: variabel.Plus(v.welzijn),
			Resultaat: resultaat, Verklaring: m.delen(&v),
		},
		Gemeente: Gemeenteprikkel{
			Teken: tekenVan(kit.Negatief(netto)), Betaald: betaald, Bijdragen: na.Bijdragen.Min(voor.Bijdragen),
			Overig: v.overig, Netto: netto,
		},
		Berekening: r.Berekening(),
	}
}

// delen splits the change of the provider's result into the value of the use, the correction by a
// ceiling or corridor, and the costs.
func (m *meting) delen(v *verandering) []Prikkeldeel {
	na, voor := &v.na, &m.voor
	waarde := na.Waarde.Min(voor.Waarde)
	delen := []Prikkeldeel{{DeelWaarde, waarde}}
	verrekend := na.Opbrengst.Min(voor.Opbrengst).Min(waarde)
	switch {
	case m.a.Bestedingsruimte != nil:
		delen = append(delen, Prikkeldeel{DeelRuimte, verrekend})
	case m.a.Corridor != nil:
		delen = append(delen, Prikkeldeel{DeelCorridor, verrekend})
	}
	delen = append(delen, Prikkeldeel{DeelKosten, voor.VariabeleKosten.Min(na.VariabeleKosten)})
	if !v.welzijn.IsZero() {
		delen = append(delen, Prikkeldeel{DeelWelzijn, kit.Negatief(v.welzijn)})
	}
	return delen
}

var meldingBijdrageHoog = register.Melding("FIN-BIJDRAGE-HOOG", "de eigen bijdragen zijn samen hoger dan wat de aanbieder krijgt")

// bijdrageHoog reports that clients together contribute more than is paid for their support. The
// amount is not capped: only some contributions may by law not exceed the cost price, and the local
// bylaw (verordening) says how that price is calculated.
func (m *meting) bijdrageHoog(r *wmo.Verantwoording, w string) {
	if m.voor.Bijdragen.Compare(m.voor.Opbrengst) <= 0 {
		return
	}
	w += "/bijdrage/perClient"
	bericht := "de cliënten dragen samen " + kit.EuroTekst(m.voor.Bijdragen) + " bij, meer dan de " +
		kit.EuroTekst(m.voor.Opbrengst) + " die de aanbieder krijgt"
	if m.a.Bijdrage.Soort == GemeentelijkeBijdrage {
		r.MeldVolgens(kostprijsGrens, meldingBijdrageHoog, bericht, w)
	} else {
		r.Meld(meldingBijdrageHoog, bericht, w)
	}
}
