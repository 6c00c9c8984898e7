package finance

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Knikpunt is a volume at which something turns, found by algebra on the amounts as
// agreed. Before and after it stand the whole numbers of clients on either side, found
// by multiplying and not from the rounded quotient: the point itself, where it is
// whole, lies before it when the limit may be reached, as a bestedingsruimte may, and
// after it when reaching it is what turns, as with overleg. What passes the limit by
// less than half a cent is rounded to it when it is paid. Two break-even points may lie
// so close together that no whole client lies between them.
type Knikpunt struct {
	Soort Knikpuntsoort `json:"soort"`
	// Regime is the stretch in which a break-even point lies.
	Regime Regime `json:"regime,omitempty"`
	// Grens is the value of the use, or with a corridor the costs, at this point.
	Grens         *wmo.Bedrag  `json:"grens,omitempty"`
	Clienten      wmo.Getal    `json:"clienten"`                                                 // to six decimals
	Eenheden      wmo.Getal    `json:"eenheden"`                                                 // of all clients together, to six decimals
	LaatsteErvoor int          `json:"laatsteErvoor"   jsonschema:"minimum=0,maximum=100000000"` // clients
	EersteErna    int          `json:"eersteErna"      jsonschema:"minimum=1,maximum=100000001"` // clients
	Voorbij       wmo.Uitkomst `json:"voorbij"`                                                  // whether the inzet that was asked about lies after it
}

// Knikpuntsoort is what turns.
type Knikpuntsoort string

// What may turn.
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

// knikkenTussen names the turning points that are passed from one regime to another.
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

// punt is a turning point as a quotient: teller / noemer clients.
type punt struct {
	Knikpunt

	teller, noemer wmo.Getal
	erbij          bool // the point itself still lies before it
	formule        *wmo.Formule
	naam           string
	invoer         []wmo.Grootheid
}

// knikpunten finds where something turns, and tells how in r.
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

// plaats works the quotient out; false when no whole number of clients lies before it,
// or none that can be.
func (p *punt) plaats(i *Inzet) bool {
	verst := p.noemer.Maal(wmo.GetalOf(meesteVolume))
	if p.noemer.Sign() <= 0 || p.teller.Sign() < 0 || p.teller.Compare(verst) > 0 {
		return false
	}
	p.Clienten, _ = p.teller.Deel(p.noemer, kit.MeesteDecimalen) // the noemer is not zero, nor is it below
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

// punten lists what may turn under this arrangement.
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

// waardePerClient is what the use of one client is worth, not rounded.
func (a *Arrangement) waardePerClient(i *Inzet) wmo.Bedrag {
	if a.Bekostiging == Inspanningsgericht {
		return a.Tarief.Maal(i.EenhedenPerClient)
	}
	return a.Resultaatprijs.Prijs.Bedrag()
}

// nulpunten of what is paid by use. A client earns w − k: when that is above zero the
// fixed costs are earned back, unless a ceiling comes first, and beyond the ceiling
// each client costs k until nothing is left. When it is below zero there is a loss from
// the first client, or from the fixed costs on.
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

// nulpuntVast is where costs of k a client have used up what is paid at most.
func (m *meting) nulpuntVast(b, k wmo.Bedrag) punt {
	return punt{
		Knikpunt: Knikpunt{Soort: KnikInVerlies}, teller: b.Min(m.t.vast).Getal(), noemer: k.Getal(), erbij: true,
		formule: formuleNulVast, naam: "nulpunt bij een vast bedrag", invoer: []wmo.Grootheid{wmo.Euro("B", b), wmo.Euro("F", m.t.vast), wmo.Euro("k", k)},
	}
}

// puntenVast of a budget. The result only falls as volume rises, and is zero where the
// costs are the budget, whatever shares a corridor has: only a corridor without a band
// that pays all that lies above never makes a loss.
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
