package finance

import "github.com/bwo-sdk/wmo"

// Codes of the findings about an arrangement.
const (
	CodeRisico   = "FIN-RISICO"   // a risk is said to lie with whom it cannot lie
	CodeBijdrage = "FIN-BIJDRAGE" // an own contribution that this access does not have
)

var arrangementMeldingen = []wmo.Woord{
	{Woord: CodeRisico, Uitleg: "de bekostiging legt een risico bij een ander dan er staat"},
	{Woord: CodeBijdrage, Uitleg: "deze eigen bijdrage bestaat niet bij deze toegang"},
}

// keur finds everything that is wrong with an arrangement; w is its place.
func (a *Arrangement) keur(k *keuring, w string) {
	k.naam(a.Naam, w+"/naam")
	keurWoord(k, a.Toegang, true, w+"/toegang")
	keurWoord(k, a.Bekostiging, true, w+"/bekostiging")
	a.keurPrijs(k, w)
	a.keurBudget(k, w)
	a.keurCorridor(k, w+"/corridor")
	a.keurBijdrage(k, w+"/bijdrage")
	a.keurRisico(k, w+"/risico")
}

// keurPrijs holds the prices against the form of funding.
func (a *Arrangement) keurPrijs(k *keuring, w string) {
	tarief, capitatie := w+"/tarief", w+"/capitatie"
	for _, p := range []struct {
		plaats string
		erIs   bool
		bij    Bekostiging
	}{
		{tarief, a.Tarief != nil, Inspanningsgericht},
		{w + "/resultaatprijs", a.Resultaatprijs != nil, Outputgericht},
		{capitatie, a.Capitatie != nil, Populatiegericht},
	} {
		switch a.Bekostiging {
		case "":
		case p.bij:
			k.nodig(p.erIs, p.plaats, string(p.bij))
		default:
			k.overbodig(p.erIs, p.plaats, string(a.Bekostiging))
		}
	}
	misschien(a.Tarief, k.tarief, tarief)
	misschien(a.Capitatie, k.tarief, capitatie)
	if a.Resultaatprijs != nil {
		k.tarief(a.Resultaatprijs.Prijs, w+"/resultaatprijs/prijs")
		k.nietNul(a.Resultaatprijs.Prijs.IsZero(), "voor een prijs van nul wordt geen resultaat geleverd", w+"/resultaatprijs/prijs")
		keurWoord(k, a.Resultaatprijs.Per, true, w+"/resultaatprijs/per")
	}
}

// keurBudget: a lumpsum is a budget or is built up, and only what is paid by use has a
// ceiling.
func (a *Arrangement) keurBudget(k *keuring, w string) {
	budget := w + "/budget"
	switch taak := a.Bekostiging == Taakgericht; {
	case a.Bekostiging == "":
	case taak && a.Budget == nil && a.Lumpsum == nil:
		k.Meld(CodeOntbreekt, "taakgericht vraagt een budget of een lumpsum", budget)
	case taak && a.Budget != nil && a.Lumpsum != nil:
		k.Meld(CodeOverbodig, "een budget en een lumpsum gaan niet samen", budget, w+"/lumpsum")
	case !taak:
		k.overbodig(a.Budget != nil, budget, string(a.Bekostiging))
		k.overbodig(a.Lumpsum != nil, w+"/lumpsum", string(a.Bekostiging))
	}
	if a.vast() {
		k.overbodig(a.Bestedingsruimte != nil, w+"/bestedingsruimte", string(a.Bekostiging))
	}
	misschien(a.Budget, k.bedrag, budget)
	misschien(a.Bestedingsruimte, k.bedrag, w+"/bestedingsruimte")
	if a.Lumpsum != nil {
		a.Lumpsum.keur(k, w+"/lumpsum")
	}
}

func (l *Lumpsumopbouw) keur(k *keuring, w string) {
	k.tarief(l.VirtueelTarief, w+"/virtueelTarief")
	k.tussen(l.Eenheden, 0, meesteEenheden, w+"/eenheden")
	k.tussen(l.Factor, 0, 10, w+"/factor")
	k.nietNul(l.VirtueelTarief.IsZero(), "met een tarief van nul is er geen lumpsum", w+"/virtueelTarief")
	k.nietNul(l.Eenheden.IsZero(), "zonder eenheden is er geen lumpsum", w+"/eenheden")
	k.nietNul(l.Factor.IsZero(), "met een factor van nul blijft er niets over; gelijk blijven is 1", w+"/factor")
}

// vast says whether the provider is paid the same whatever the use.
func (a *Arrangement) vast() bool {
	return a.Bekostiging == Taakgericht || a.Bekostiging == Populatiegericht
}

func (a *Arrangement) keurCorridor(k *keuring, w string) {
	if a.Corridor == nil {
		return
	}
	if a.Bekostiging != "" {
		k.overbodig(!a.vast(), w, string(a.Bekostiging))
	}
	k.deel(a.Corridor.Bandbreedte, w+"/bandbreedte")
	k.deel(a.Corridor.AandeelBoven, w+"/aandeelBoven")
	k.deel(a.Corridor.AandeelOnder, w+"/aandeelOnder")
}

// keurBijdrage: beschermd wonen and a contribution by income take a decision, and an own
// amount of the municipality is for an algemene voorziening.
func (a *Arrangement) keurBijdrage(k *keuring, w string) {
	soort := a.Bijdrage.Soort
	keurWoord(k, soort, true, w+"/soort")
	switch soort {
	case "":
	case GeenBijdrage:
		k.overbodig(a.Bijdrage.PerClient != nil, w+"/perClient", "geen bijdrage")
	default:
		k.nodig(a.Bijdrage.PerClient != nil, w+"/perClient", "een eigen bijdrage")
	}
	misschien(a.Bijdrage.PerClient, k.bedrag, w+"/perClient")
	maatwerk := soort == BijdrageBWLaag || soort == BijdrageBWHoog || soort == BijdrageNaarInkomen
	if maatwerk && a.Toegang == VrijToegankelijk || soort == GemeentelijkeBijdrage && a.Toegang == MetBeschikking {
		k.Meld(CodeBijdrage, "een bijdrage "+string(soort)+" hoort niet bij de toegang "+string(a.Toegang), w+"/soort")
	}
}

// keurRisico holds what the parties wrote down against what the funding does.
func (a *Arrangement) keurRisico(k *keuring, w string) {
	if a.Risico == nil {
		return
	}
	volgt := a.risico()
	for _, r := range []struct {
		plaats     string
		staat, wil Drager
	}{
		{w + "/volume", a.Risico.Volume, volgt.Volume},
		{w + "/intensiteit", a.Risico.Intensiteit, volgt.Intensiteit},
		{w + "/prijs", a.Risico.Prijs, volgt.Prijs},
	} {
		keurWoord(k, r.staat, true, r.plaats)
		if a.Bekostiging != "" && dragerwoorden.Kent(r.staat) && r.staat != r.wil {
			k.Meld(CodeRisico, "bij deze bekostiging ligt dit risico bij: "+string(r.wil), r.plaats)
		}
	}
}
