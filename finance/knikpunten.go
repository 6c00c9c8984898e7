package finance

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Knikpunt is a volume (a number of clients) at which an arrangement starts to work differently: a
// ceiling, an edge of a corridor or a break-even point. It is solved exactly from the agreed amounts,
// so it need not be a whole number.
//
// LaatsteErvoor and EersteErna are the whole numbers of clients on either side, and are not derived
// from the rounded Clienten. When the point itself is whole it counts as before when the change comes
// beyond the limit (a bestedingsruimte may be used up exactly), and as after when the change comes on
// reaching it (overleg). Payments are rounded to cents, so an excess of less than half a cent does not
// show in them. Two break-even points may be so close that no whole client lies between them.
//
//schema:nl Een volume (aantal cliënten) waarbij een arrangement anders gaat werken: een grens aan wat wordt betaald,
//schema:nl een rand van een corridor, of een nulpunt. Het is exact berekend uit de afgesproken bedragen en hoeft geen
//schema:nl heel getal te zijn. Betalingen worden op de cent afgerond, dus minder dan een halve cent erboven is er niet
//schema:nl in te zien.
type Knikpunt struct {
	//schema:nl Wat er bij dit punt verandert.
	Soort Knikpuntsoort `json:"soort"`
	// Regime is the regime in which a break-even point lies; empty for other points.
	//
	//schema:nl De betaalregel waarbinnen een nulpunt ligt. Ontbreekt bij andere punten.
	Regime Regime `json:"regime,omitempty"`
	// Grens is the value of the use (for a corridor: the costs) at this point; absent for a
	// break-even point.
	//
	//schema:nl De waarde van het gebruik (bij een corridor: de kosten) op dit punt, in euro. Ontbreekt bij een nulpunt.
	Grens *wmo.Bedrag `json:"grens,omitempty"`
	//schema:nl Het aantal cliënten op dit punt, op zes decimalen.
	Clienten wmo.Getal `json:"clienten"` // to six decimals
	//schema:nl De eenheden van alle cliënten samen op dit punt, op zes decimalen.
	Eenheden wmo.Getal `json:"eenheden"` // of all clients together, to six decimals
	//schema:nl Het laatste hele aantal cliënten voor het punt, uit het exacte punt bepaald. Is het punt zelf een heel
	//schema:nl getal, dan ligt dat ervoor als de verandering pas voorbij de grens komt (een bestedingsruimte mag precies op
	//schema:nl zijn) en erna als zij bij het bereiken komt (overleg).
	LaatsteErvoor int `json:"laatsteErvoor" jsonschema:"minimum=0,maximum=100000000"` // clients
	//schema:nl Het eerste hele aantal cliënten na het punt: laatsteErvoor + 1.
	EersteErna int `json:"eersteErna" jsonschema:"minimum=1,maximum=100000001"` // clients
	//schema:nl Of de gevraagde inzet na dit punt ligt.
	Voorbij wmo.Uitkomst `json:"voorbij"` // whether the inzet that was asked about lies after it
}

// Knikpuntsoort is what changes at a turning point.
//
//schema:nl Wat er op een knikpunt verandert.
type Knikpuntsoort string

// The kinds of turning point.
const (
	KnikOverleg       Knikpuntsoort = "overleg"
	KnikRuimte        Knikpuntsoort = "bestedingsruimte"
	KnikCorridorOnder Knikpuntsoort = "corridor_onder"
	KnikCorridorBoven Knikpuntsoort = "corridor_boven"
	KnikUitVerlies    Knikpuntsoort = "uit_verlies"
	KnikInVerlies     Knikpuntsoort = "in_verlies"
)

var knikpuntsoortwoorden = wmo.Opsomming[Knikpuntsoort]{
	{KnikOverleg, "vanaf hier overleggen partijen over de bestedingsruimte"},
	{KnikRuimte, "voorbij dit punt is de bestedingsruimte op"},
	{KnikCorridorOnder, "vanaf hier liggen de kosten niet meer onder de band"},
	{KnikCorridorBoven, "voorbij dit punt liggen de kosten boven de band"},
	{KnikUitVerlies, "nulpunt: vanaf hier maakt de aanbieder geen verlies meer"},
	{KnikInVerlies, "nulpunt: voorbij dit punt maakt de aanbieder verlies"},
}

func (Knikpuntsoort) Woorden() []wmo.Woord { return knikpuntsoortwoorden.Woorden() }

// knikkenTussen lists the turning points between two regimes.
func knikkenTussen(voor, na Regime) []Knikpuntsoort {
	var ks []Knikpuntsoort
	if voor == na {
		return ks
	}
	for _, k := range []struct {
		regime Regime
		knik   Knikpuntsoort
	}{{BovenRuimte, KnikRuimte}, {OnderCorridor, KnikCorridorOnder}, {BovenCorridor, KnikCorridorBoven}} {
		if voor == k.regime || na == k.regime {
			ks = append(ks, k.knik)
		}
	}
	return ks
}

// punt is a turning point at teller / noemer clients.
type punt struct {
	Knikpunt

	teller, noemer wmo.Getal
	erbij          bool // a whole number exactly at the point counts as before it
	formule        *wmo.Formule
	naam           string
	invoer         []wmo.Grootheid
}

// knikpunten calculates the turning points and adds a step for each to r.
func (m *meting) knikpunten(r *wmo.Verantwoording) []Knikpunt {
	ks := []Knikpunt{}
	for _, p := range m.punten() {
		if !p.plaats(m.i) {
			continue
		}
		r.Stap(p.formule, p.naam, wmo.Aantal("n", p.Clienten, "cliënten"), p.invoer...)
		ks = append(ks, p.Knikpunt)
	}
	return ks
}

// plaats calculates the quotient and the whole numbers around it. It is false when the point is
// negative, beyond the largest volume, or has no whole number of clients before it.
func (p *punt) plaats(i *Inzet) bool {
	verst := p.noemer.Maal(wmo.GetalOf(meesteVolume))
	if p.noemer.Sign() <= 0 || p.teller.Sign() < 0 || p.teller.Compare(verst) > 0 {
		return false
	}
	p.Clienten, _ = p.teller.Deel(p.noemer, kit.MeesteDecimalen) // the noemer is above zero
	p.Eenheden, _ = p.teller.Maal(i.EenhedenPerClient).Deel(p.noemer, kit.MeesteDecimalen)
	geheel := p.Clienten.Afgerond(0, wmo.NaarBeneden)
	over := p.teller.Compare(geheel.Maal(p.noemer))
	p.LaatsteErvoor, _ = strconv.Atoi(geheel.String()) // at most a hundred million
	if over < 0 || over == 0 && !p.erbij {
		p.LaatsteErvoor--
	}
	p.EersteErna = p.LaatsteErvoor + 1
	nu := i.Clienten.Maal(p.noemer).Compare(p.teller)
	p.Voorbij = wmo.UitkomstOf(nu > 0 || nu == 0 && !p.erbij)
	return p.LaatsteErvoor >= 0
}

// punten lists the possible turning points of this arrangement.
func (m *meting) punten() []punt {
	kosten := m.i.Kostprijs.Maal(m.i.EenhedenPerClient)
	if m.a.vast() {
		return m.puntenVast(kosten)
	}
	waarde := m.a.waardePerClient(m.i)
	var ps []punt
	if m.a.Bestedingsruimte != nil {
		ruimte, per := *m.a.Bestedingsruimte, wmo.Euro("w", waarde)
		vanaf := overlegVanaf(ruimte)
		ps = append(ps, punt{
			Knikpunt: Knikpunt{Soort: KnikOverleg, Grens: &vanaf}, teller: vanaf.Getal(), noemer: waarde.Getal(),
			formule: formuleKnikRuimte, naam: "overleg over de bestedingsruimte", invoer: []wmo.Grootheid{wmo.Euro("M", vanaf), per},
		}, punt{
			Knikpunt: Knikpunt{Soort: KnikRuimte, Grens: &ruimte}, teller: ruimte.Getal(), noemer: waarde.Getal(), erbij: true,
			formule: formuleKnikRuimte, naam: "bestedingsruimte bereikt", invoer: []wmo.Grootheid{wmo.Euro("M", ruimte), per},
		})
	}
	return append(ps, m.nulpunten(waarde, kosten)...)
}

// waardePerClient is what is paid for one client before any ceiling, not rounded.
func (a *Arrangement) waardePerClient(i *Inzet) wmo.Bedrag {
	if a.Bekostiging == Inspanningsgericht {
		return a.Tarief.Maal(i.EenhedenPerClient)
	}
	return a.Resultaatprijs.Prijs.Bedrag()
}

// nulpunten are the break-even points when payment is by use: w is paid and k is spent per client.
// When w − k is above zero the fixed costs are earned back at some volume, unless the ceiling comes
// first; beyond the ceiling every client only costs k, until a loss begins. When w − k is below zero
// there is a loss from the first client, or already from the fixed costs.
func (m *meting) nulpunten(w, k wmo.Bedrag) []punt {
	vast, marge := m.t.vast, w.Min(k)
	invoer := []wmo.Grootheid{wmo.Euro("F", vast), wmo.Euro("w", w), wmo.Euro("k", k)}
	begin := punt{formule: formuleNulGebruik, naam: "nulpunt bij betaling naar gebruik", invoer: invoer, teller: vast.Getal(), noemer: marge.Getal()}
	begin.Soort, begin.Regime = KnikUitVerlies, NaarGebruik
	ruimte := m.a.Bestedingsruimte
	if ruimte != nil {
		begin.Regime = BinnenRuimte
	}
	switch {
	case marge.Sign() < 0 && vast.Sign() > 0:
		return nil
	case marge.Sign() < 0:
		begin.Soort, begin.noemer, begin.erbij = KnikInVerlies, k.Min(w).Getal(), true
		return []punt{begin}
	case ruimte == nil:
		return []punt{begin}
	case marge.Maal(ruimte.Getal()).Compare(vast.Maal(w.Getal())) < 0:
		return nil // at the ceiling there is still a loss
	}
	eind := m.nulpuntVast(*ruimte, k)
	eind.Regime = BovenRuimte
	return []punt{begin, eind}
}

// nulpuntVast is where fixed costs and k per client together exceed b, which is all that is paid.
func (m *meting) nulpuntVast(b, k wmo.Bedrag) punt {
	return punt{
		Knikpunt: Knikpunt{Soort: KnikInVerlies}, teller: b.Min(m.t.vast).Getal(), noemer: k.Getal(), erbij: true,
		formule: formuleNulVast, naam: "nulpunt bij een vast bedrag", invoer: []wmo.Grootheid{wmo.Euro("B", b), wmo.Euro("F", m.t.vast), wmo.Euro("k", k)},
	}
}

// puntenVast are the turning points when payment is a fixed amount. The result falls as volume
// rises and is zero where the costs equal the budget, which lies within any corridor. The only
// exception is a corridor without a band by which the municipality pays all excess: there is never
// a loss then.
func (m *meting) puntenVast(k wmo.Bedrag) []punt {
	budget := m.voor.Waarde
	nul := m.nulpuntVast(budget, k)
	nul.Regime = VastBedrag
	c := m.a.Corridor
	if c == nil {
		return []punt{nul}
	}
	nul.Regime = BinnenCorridor
	onder, boven := c.grenzen(budget)
	grens := func(soort Knikpuntsoort, bij wmo.Bedrag, naam string) punt {
		return punt{
			Knikpunt: Knikpunt{Soort: soort, Grens: &bij}, teller: bij.Min(m.t.vast).Getal(), noemer: k.Getal(), erbij: soort == KnikCorridorBoven,
			formule: formuleKnikCorridor, naam: naam, invoer: []wmo.Grootheid{wmo.Euro("K", bij), wmo.Euro("F", m.t.vast), wmo.Euro("k", k)},
		}
	}
	ps := []punt{grens(KnikCorridorOnder, onder, "ondergrens van de corridor"), grens(KnikCorridorBoven, boven, "bovengrens van de corridor")}
	if boven.Compare(budget) == 0 && c.AandeelBoven.Compare(een) == 0 {
		return ps
	}
	return append(ps, nul)
}
