package rapport

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/finance/bijdrage"
	"github.com/bwo-sdk/wmo/finance/rijk"
	"github.com/bwo-sdk/wmo/finance/tarief"
	"github.com/bwo-sdk/wmo/finance/verdeling"
	"github.com/bwo-sdk/wmo/finance/welzijn"
	"github.com/bwo-sdk/wmo/internal/grafiek"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// euros is a name with amounts.
func euros(naam string, bedragen ...wmo.Bedrag) grafiek.Staaf {
	s := grafiek.Staaf{Naam: naam}
	for _, b := range bedragen {
		s.Waarden = append(s.Waarden, grafiek.Euro(b))
	}
	return s
}

func vanOmzetting(r *finance.Omzettingsbeeld) []grafiek.Figuur {
	jaren := make([]string, len(r.Jaren))
	jaarlijks, samen := grafiek.Reeks{Naam: "per jaar"}, grafiek.Reeks{Naam: "opgeteld"}
	for i := range r.Jaren {
		j := &r.Jaren[i]
		jaren[i] = jaar(j.Periode)
		jaarlijks.Voeg(grafiek.Euro(j.Stand.Verschil.Gemeente))
		samen.Voeg(grafiek.Euro(j.Cumulatief))
	}
	return []grafiek.Figuur{
		grafiek.Lijnen("gemeente", "Wat de gemeente overhoudt (boven nul) of toelegt (eronder), in euro", "jaar", jaren, jaarlijks, samen),
	}
}

func vanPrikkels(r *finance.Prikkels) []grafiek.Figuur {
	staven := make([]grafiek.Staaf, len(r.Prikkels))
	for i := range r.Prikkels {
		p := &r.Prikkels[i]
		staven[i] = euros(woord(p.Soort), p.Aanbieder.Resultaat, p.Gemeente.Netto)
	}
	return []grafiek.Figuur{
		grafiek.Staven("prikkels", "Wat een gebeurtenis verandert, in euro", []string{"resultaat van de aanbieder", "netto uitgave van de gemeente"}, staven),
	}
}

// vanVergelijking shows which incentives turn round: those that can be calculated under both arrangements.
func vanVergelijking(r *finance.Vergelijking) []grafiek.Figuur {
	perPartij := map[finance.Prikkelpartij][]grafiek.Staaf{}
	for i := range r.Rijen {
		rij := &r.Rijen[i]
		if rij.VoordeelA != nil && rij.VoordeelB != nil {
			perPartij[rij.Partij] = append(perPartij[rij.Partij], euros(woord(rij.Soort), *rij.VoordeelA, *rij.VoordeelB))
		}
	}
	var fs []grafiek.Figuur
	for _, w := range finance.Prikkelpartij("").Woorden() {
		if staven := perPartij[finance.Prikkelpartij(w.Woord)]; len(staven) > 0 {
			titel := "Voordeel voor de " + woord(finance.Prikkelpartij(w.Woord)) + " van een gebeurtenis, in euro"
			fs = append(fs, grafiek.Staven(w.Woord, titel, []string{r.NaamA, r.NaamB}, staven))
		}
	}
	return fs
}

// vanSaldo shows for each way of paying what a change in volume, intensity or price does to either party.
func vanSaldo(r *finance.Saldo) []grafiek.Figuur {
	var fs []grafiek.Figuur
	for i := range r.Vormen {
		var staven []grafiek.Staaf
		for j := range r.Scenarios {
			s := &r.Scenarios[j]
			k := slices.IndexFunc(s.Vormen, func(v finance.Scenariovorm) bool { return v.Vorm == r.Vormen[i].Vorm })
			if k >= 0 {
				staven = append(staven, euros(s.Naam, s.Vormen[k].SaldoGemeente, s.Vormen[k].ResultaatAanbieder))
			}
		}
		fs = append(fs, grafiek.Staven("saldo", "Saldo bij "+r.Vormen[i].Vorm+", in euro", []string{"gemeente", "aanbieder"}, staven))
	}
	return fs
}

// vanLumpsum shows what is left of the lumpsum after each shock.
func vanLumpsum(r *finance.Lumpsumoordeel) []grafiek.Figuur {
	staven := []grafiek.Staaf{euros("zoals het is", r.Resultaat)}
	for i := range r.Proeven {
		staven = append(staven, euros(r.Proeven[i].Naam, r.Proeven[i].Resultaat))
	}
	return []grafiek.Figuur{grafiek.Staven("resultaat", "Resultaat op de lumpsum, ook na een schok, in euro", []string{"resultaat"}, staven)}
}

// vanMaatregelen shows what each measure costs and yields, in order of what it yields for a euro.
func vanMaatregelen(r *welzijn.Maatregelenlijst) []grafiek.Figuur {
	staven := make([]grafiek.Staaf, len(r.Punten))
	for i := range r.Punten {
		staven[i] = euros(r.Punten[i].Maatregel.Omschrijving, r.Punten[i].Kosten, r.Punten[i].Effect)
	}
	titel := fmt.Sprintf("Maatregelen, op volgorde van effect per euro (%d jaar, in euro)", r.Jaren)
	return []grafiek.Figuur{grafiek.Staven("maatregelen", titel, []string{"kosten", "effect"}, staven)}
}

// vanVermeden shows from which share on welfare work pays for itself.
func vanVermeden(r *welzijn.Vermeden) []grafiek.Figuur {
	staven := make([]grafiek.Staaf, len(r.Rijen))
	for i := range r.Rijen {
		aandeel, _ := r.Rijen[i].Aandeel.Rat().Float64()
		staven[i] = euros("bij "+tabel.Procent(aandeel, 1)+" van wie is bereikt", r.Rijen[i].Saldo)
	}
	return []grafiek.Figuur{grafiek.Staven("saldo", "Wat welzijn per jaar overhoudt (boven nul) of toelegt, in euro", []string{"saldo"}, staven)}
}

func vanGeldverdeling(r *verdeling.Verdeelstaat) []grafiek.Figuur {
	staven, plekken := make([]grafiek.Staaf, len(r.Delen)), make([]plek, len(r.Delen))
	for i := range r.Delen {
		d := &r.Delen[i]
		staven[i] = grafiek.Staaf{Naam: d.Naam, Waarden: []grafiek.Waarde{grafiek.Euro(d.Bedrag)}}
		plekken[i] = plek{d.Naam, d.Gemeente, grafiek.Euro(d.Bedrag)}
	}
	titel := "Deel van " + tabel.Euro(r.Bedrag) + " naar " + r.Sleutel
	return append([]grafiek.Figuur{grafiek.Staven("delen", titel+", in euro", []string{"bedrag"}, staven)},
		perRegio("regios", titel+", per regio, in euro", "bedrag", r.Peil, plekken)...)
}

// vanAfrekening shows who gets back and who pays; who cannot be settled yet has no bar.
func vanAfrekening(r *verdeling.Afrekening) []grafiek.Figuur {
	staven, bekend := make([]grafiek.Staaf, len(r.Leden)), 0
	for i := range r.Leden {
		w := grafiek.Misschien(r.Leden[i].Afrekening, grafiek.Euro)
		staven[i] = grafiek.Staaf{Naam: r.Leden[i].Naam, Waarden: []grafiek.Waarde{w}}
		if w.Bekend() {
			bekend++
		}
	}
	if bekend < 2 {
		return nil
	}
	return []grafiek.Figuur{grafiek.Staven("leden", "Wie terugkrijgt (boven nul) en wie bijbetaalt, in euro", []string{"afrekening"}, staven)}
}

// vanReserve shows the level below its ceiling, and where the result of each year went.
func vanReserve(r *verdeling.Reserveverloop) []grafiek.Figuur {
	if len(r.Jaren) == 0 {
		return nil
	}
	x := []string{"begin"}
	stand, plafond := grafiek.Reeks{Naam: "stand"}, grafiek.Reeks{Naam: "plafond"}
	stand.Voeg(grafiek.Euro(r.Jaren[0].Beginsaldo))
	plafond.Voeg(grafiek.Euro(r.Plafond))
	staven := make([]grafiek.Staaf, len(r.Jaren))
	for i := range r.Jaren {
		j := &r.Jaren[i]
		x = append(x, strconv.Itoa(j.Jaar))
		stand.Voeg(grafiek.Euro(j.Eindsaldo))
		plafond.Voeg(grafiek.Euro(r.Plafond))
		staven[i] = euros(strconv.Itoa(j.Jaar), j.Resultaat, j.Mutatie, j.NaarLeden)
	}
	return []grafiek.Figuur{
		grafiek.Lijnen("stand", "Stand van de reserve aan het eind van het jaar, in euro", "jaar", x, stand, plafond),
		grafiek.Staven("resultaat", "Waar het resultaat heen ging, in euro",
			[]string{"resultaat", "naar de reserve (onder nul: eruit)", "naar de leden (onder nul: van hen)"}, staven),
	}
}

func vanUitkeringen(r *rijk.Uitkeringen) []grafiek.Figuur {
	groep := grafiek.Tegelgroep{Naam: "Centrumgemeenten"}
	for i := range r.Regels {
		groep.Tegels = append(groep.Tegels, grafiek.Tegel{Naam: r.Regels[i].Centrumgemeente, Waarde: grafiek.Euro(r.Regels[i].Bedrag)})
	}
	titel := fmt.Sprintf("Uitkering aan elke centrumgemeente in %d, in euro", r.Jaar)
	return []grafiek.Figuur{grafiek.Tegels("uitkeringen", titel, "groep", "bedrag", []grafiek.Tegelgroep{groep})}
}

// vanBudgetpad shows the way of each participant from the historical key to the objective one.
func vanBudgetpad(r *rijk.Budgetpadbeeld) []grafiek.Figuur {
	x := make([]string, len(r.Jaren))
	for i := range r.Jaren {
		x[i] = strconv.Itoa(r.Jaren[i].Jaar)
	}
	staven, delen, plekken := make([]grafiek.Staaf, len(r.Deelnemers)), make([]grafiek.Kolommen, len(r.Deelnemers)), make([]plek, len(r.Deelnemers))
	for i := range r.Deelnemers {
		d := &r.Deelnemers[i]
		staven[i] = euros(d.Naam, d.Structureel.Historisch, d.Structureel.Objectief)
		delen[i], plekken[i] = grafiek.Kolommen{Naam: d.Naam}, plek{d.Naam, d.Gemeente, grafiek.Waarde{}}
		for j := range d.Jaren {
			delen[i].Waarden = append(delen[i].Waarden, grafiek.Euro(d.Jaren[j].Budget))
			plekken[i].waarde = grafiek.Euro(d.Jaren[j].Budget)
		}
	}
	const titel = "Budget naar de historische en naar de objectieve sleutel, in euro"
	fs := []grafiek.Figuur{grafiek.Staven("sleutels", titel, []string{"historisch", "objectief"}, staven)}
	if len(x) < 2 {
		return fs
	}
	reeksen := make([]grafiek.Reeks, len(delen))
	for i := range delen {
		reeksen[i] = grafiek.Reeks{Naam: delen[i].Naam, Waarden: delen[i].Waarden}
	}
	fs = append(fs, grafiek.Verloop("pad", "Budget per jaar, in euro", "jaar", x, reeksen))
	return append(fs, perRegio("regios", "Budget in "+x[len(x)-1]+", per regio, in euro", "budget", r.Peil, plekken)...)
}

// vanTariefopbouw shows how the price of an hour is built up, for each function.
func vanTariefopbouw(r *tarief.Tariefopbouw) []grafiek.Figuur {
	fs := make([]grafiek.Figuur, len(r.Functies))
	for i := range r.Functies {
		f := &r.Functies[i]
		treden := make([]grafiek.Trap, len(f.Elementen))
		for j := range f.Elementen {
			e := &f.Elementen[j]
			treden[j] = grafiek.Trap{Naam: woord(e.Element), Deel: grafiek.Tarief(e.Bedrag), Totaal: grafiek.Tarief(e.Totaal)}
		}
		fs[i] = grafiek.Opbouw("uurtarief", "Opbouw van het uurtarief van "+f.Naam+", in euro", treden)
	}
	return fs
}

func vanIndexering(r *bijdrage.Bijdrageindexering) []grafiek.Figuur {
	x, bedrag := make([]string, len(r.Jaren)), grafiek.Reeks{Naam: "bijdrage"}
	for i := range r.Jaren {
		x[i] = strconv.Itoa(r.Jaren[i].Jaar)
		bedrag.Voeg(grafiek.Euro(r.Jaren[i].Bedrag))
	}
	return []grafiek.Figuur{grafiek.Lijnen("jaren", "Bijdrage per jaar, in euro", "jaar", x, bedrag)}
}
