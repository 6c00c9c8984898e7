package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Geldstroom is the money of one period under an arrangement. The municipality pays the provider
// (opbrengst) and receives the own contributions of the clients (bijdragen).
//
//schema:nl Het geld van één periode onder een arrangement, in euro. De gemeente betaalt de aanbieder en krijgt de eigen
//schema:nl bijdragen. Kosten, waarde, opbrengst en bijdragen zijn elk één keer op de cent afgerond, een half van nul
//schema:nl af; de andere bedragen zijn verschillen daarvan.
type Geldstroom struct {
	//schema:nl Welke betaalregel van het arrangement geldt: onder of boven de bestedingsruimte, of onder, binnen of boven
	//schema:nl de corridor.
	Regime Regime `json:"regime"`
	// Waarde is what the municipality would pay if there were no ceiling and no corridor.
	//
	//schema:nl Wat de gemeente zou betalen zonder bestedingsruimte en zonder corridor: tarief × eenheden, prijs × cliënten,
	//schema:nl capitatie × inwoners, of het budget.
	Waarde wmo.Bedrag `json:"waarde"`
	//schema:nl Wat de gemeente de aanbieder betaalt: de waarde, ten hoogste de bestedingsruimte, of het budget na
	//schema:nl verrekening van de corridor.
	Opbrengst wmo.Bedrag `json:"opbrengst"` // paid to the provider
	//schema:nl Kostprijs × eenheden van alle cliënten.
	VariabeleKosten wmo.Bedrag `json:"variabeleKosten"`
	//schema:nl De kosten die niet van het gebruik afhangen.
	VasteKosten wmo.Bedrag `json:"vasteKosten"`
	//schema:nl Het resultaat van de aanbieder: opbrengst − variabele kosten − vaste kosten. Onder nul is een verlies.
	Resultaat wmo.Bedrag `json:"resultaat"` // of the provider: opbrengst less both costs
	//schema:nl De eigen bijdragen van alle cliënten samen, aan de gemeente.
	Bijdragen wmo.Bedrag `json:"bijdragen"` // of the clients, to the municipality
	//schema:nl Wat de gemeente per saldo betaalt: opbrengst − bijdragen.
	NettoGemeente wmo.Bedrag `json:"nettoGemeente"` // opbrengst less bijdragen
}

// Regime says which payment rule of an arrangement applied: below or above its ceiling, or below,
// within or above its corridor.
//
//schema:nl Welke betaalregel van een arrangement gold: onder of boven het plafond, of onder, binnen of boven de
//schema:nl bandbreedte.
type Regime string

// The regimes.
const (
	NaarGebruik    Regime = "naar_gebruik"
	BinnenRuimte   Regime = "binnen_bestedingsruimte"
	BovenRuimte    Regime = "boven_bestedingsruimte"
	VastBedrag     Regime = "vast_bedrag"
	OnderCorridor  Regime = "onder_corridor"
	BinnenCorridor Regime = "binnen_corridor"
	BovenCorridor  Regime = "boven_corridor"
)

var regimewoorden = wmo.Opsomming[Regime]{
	{NaarGebruik, "betaald naar gebruik, zonder grens"},
	{BinnenRuimte, "betaald naar gebruik, tot en met de bestedingsruimte"},
	{BovenRuimte, "de bestedingsruimte is op: meer gebruik wordt niet betaald"},
	{VastBedrag, "een vast bedrag, los van gebruik en kosten"},
	{OnderCorridor, "de kosten liggen onder de band: de aanbieder geeft een deel terug"},
	{BinnenCorridor, "de kosten liggen binnen de band, grenzen inbegrepen: het budget blijft het budget"},
	{BovenCorridor, "de kosten liggen boven de band: de gemeente betaalt een deel mee"},
}

func (Regime) Woorden() []wmo.Woord { return regimewoorden.Woorden() }

// kosten of the provider, variable and fixed.
func (g *Geldstroom) kosten() wmo.Bedrag { return g.VariabeleKosten.Plus(g.VasteKosten) }

// reken calculates the money of one period. Costs, value, payment and contributions are each rounded
// to cents once; result and net are differences of those.
func (a *Arrangement) reken(t *toestand) Geldstroom {
	g := Geldstroom{VariabeleKosten: t.per(t.kostprijs, t.eenheden), VasteKosten: t.vast, Waarde: a.waarde(t)}
	kosten := g.kosten()
	switch {
	case a.Bestedingsruimte != nil:
		g.Opbrengst, g.Regime = kit.Kleinste(g.Waarde, *a.Bestedingsruimte), BinnenRuimte
		if g.Waarde.Compare(*a.Bestedingsruimte) > 0 {
			g.Regime = BovenRuimte
		}
	case a.Corridor != nil:
		g.Opbrengst, g.Regime = a.Corridor.verreken(g.Waarde, kosten)
	case a.vast():
		g.Opbrengst, g.Regime = g.Waarde, VastBedrag
	default:
		g.Opbrengst, g.Regime = g.Waarde, NaarGebruik
	}
	g.Resultaat = g.Opbrengst.Min(kosten)
	if a.Bijdrage.PerClient != nil {
		g.Bijdragen = t.per(*a.Bijdrage.PerClient, t.clientperioden)
	}
	g.NettoGemeente = g.Opbrengst.Min(g.Bijdragen)
	return g
}

// waarde is what is paid for the use, the task or the population before any ceiling or corridor.
func (a *Arrangement) waarde(t *toestand) wmo.Bedrag {
	switch a.Bekostiging {
	case Inspanningsgericht:
		return t.per(a.Tarief.Maal(t.index), t.eenheden)
	case Outputgericht:
		prijs := a.Resultaatprijs.Prijs.Maal(t.index)
		if a.Resultaatprijs.Per == PrijsPerPeriode {
			return t.per(prijs, t.clientperioden)
		}
		return t.per(prijs, t.clienten)
	case Populatiegericht:
		return kit.OpCenten(a.Capitatie.Maal(t.index).Maal(t.inwoners))
	default:
		return kit.OpCenten(a.budget().Maal(t.index))
	}
}

// budget of a task: as agreed, or built up as p × q × t.
func (a *Arrangement) budget() wmo.Bedrag {
	if l := a.Lumpsum; l != nil {
		return kit.OpCenten(l.VirtueelTarief.Maal(l.Eenheden).Maal(l.Factor))
	}
	return *a.Budget
}

// grenzen are the lower and upper edge of the band, rounded to cents.
func (c *Corridor) grenzen(budget wmo.Bedrag) (onder, boven wmo.Bedrag) {
	band := kit.OpCenten(budget.Maal(c.Bandbreedte))
	return budget.Min(band), budget.Plus(band)
}

// verreken is what is paid when the budget is corrected for costs above or below the band.
func (c *Corridor) verreken(budget, kosten wmo.Bedrag) (wmo.Bedrag, Regime) {
	onder, boven := c.grenzen(budget)
	switch {
	case kosten.Compare(boven) > 0:
		return budget.Plus(kit.OpCenten(kosten.Min(boven).Maal(c.AandeelBoven))), BovenCorridor
	case kosten.Compare(onder) < 0:
		return budget.Min(kit.OpCenten(onder.Min(kosten).Maal(c.AandeelOnder))), OnderCorridor
	default:
		return budget, BinnenCorridor
	}
}
