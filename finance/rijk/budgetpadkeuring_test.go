package rijk

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestHostilePaths(t *testing.T) {
	t.Parallel()
	goed := budgetpad("100.00", 2029, 2030, 2030, deelnemer("a", "1", "0.6", 10), deelnemer("b", "0", "0.4", 10))
	for naam, c := range map[string]struct {
		doe    func(*Budgetpad)
		plaats string
		code   string
	}{
		"geen deelnemers":  {func(b *Budgetpad) { b.Deelnemers = nil }, "/deelnemers", "DOC-AANTAL"},
		"geen historisch":  {func(b *Budgetpad) { b.Deelnemers[0].Historisch = wmo.Getal{} }, "/deelnemers", "FIN-NUL"},
		"negatief aandeel": {func(b *Budgetpad) { b.Deelnemers[1].Objectief = getal("-0.1") }, "/deelnemers/1/objectief", "DOC-BEREIK"},
		"te fijn aandeel":  {func(b *Budgetpad) { b.Deelnemers[1].Historisch = getal("0.00000000001") }, "/deelnemers/1/historisch", "DOC-DECIMALEN"},
		"gemeente dubbel": {func(b *Budgetpad) {
			b.Deelnemers[0].Gemeente, b.Deelnemers[1].Gemeente = wmo.MustGemeentecode("0193"), wmo.MustGemeentecode("0193")
		}, "/deelnemers/0/gemeente", "DOC-DUBBEL"},
		"te veel mutaties": {func(b *Budgetpad) { b.Totaal.Mutaties = make([]Budgetmutatie, 501) }, "/totaal/mutaties", "DOC-AANTAL"},
		"dubbel":           {func(b *Budgetpad) { b.Deelnemers[1].Naam = "a" }, "/deelnemers/0/naam", "DOC-DUBBEL"},
		"te veel":          {func(b *Budgetpad) { b.Deelnemers = make([]Budgetdeelnemer, 501) }, "/deelnemers", "DOC-AANTAL"},
		"geen stappen":     {func(b *Budgetpad) { b.Stappen = 0 }, "/stappen", "DOC-BEREIK"},
		"omgekeerd":        {func(b *Budgetpad) { b.Tot = 2028 }, "/tot", "DOC-PERIODE"},
		"te lang":          {func(b *Budgetpad) { b.Tot = 2069 }, "/tot", "DOC-AANTAL"},
		"veel te lang":     {func(b *Budgetpad) { b.Van, b.Tot = math.MinInt, math.MaxInt }, "/van", "DOC-BEREIK"},
		"negatief totaal":  {func(b *Budgetpad) { b.Totaal.Basis = wmo.MustBedrag("-1.00") }, "/totaal/basis", "DOC-BEREIK"},
		"zonder bron":      {func(b *Budgetpad) { b.Totaal.Bron = "" }, "/totaal/bron", "DOC-LENGTE"},
		"uitstel waarvan":  {func(b *Budgetpad) { b.Startjaar, b.Uitstel = 0, 1 }, "/uitstel", "DOC-OVERBODIG"},
		"start":            {func(b *Budgetpad) { b.Startjaar = -3 }, "/startjaar", "DOC-BEREIK"},
		"start van toen":   {func(b *Budgetpad) { b.Startjaar = 1899 }, "/startjaar", "DOC-BEREIK"},
		"start ooit":       {func(b *Budgetpad) { b.Startjaar = 2201 }, "/startjaar", "DOC-BEREIK"},
		"inwoners":         {func(b *Budgetpad) { b.Plafond, b.Deelnemers[1].Inwoners = tarief("1.00"), 0 }, "/deelnemers/1/inwoners", "DOC-SLEUTEL-ONTBREEKT"},
		"index twee keer": {func(b *Budgetpad) {
			b.Totaal.Indexen = []Budgetindex{{2030, getal("1"), "x"}, {2030, getal("1"), "x"}}
		}, "/totaal/indexen/0/jaar", "DOC-DUBBEL"},
		"index van het eerste jaar": {func(b *Budgetpad) { b.Totaal.Indexen = []Budgetindex{{2029, getal("1"), "x"}} }, "/totaal/indexen/0/jaar", "DOC-BEREIK"},
		"negatieve uitname": {func(b *Budgetpad) {
			b.Totaal.Mutaties = []Budgetmutatie{{2030, WlzUitname, "x", wmo.MustBedrag("-1.00"), "x"}}
		}, "/totaal/mutaties/0/bedrag", "DOC-BEREIK"},
		"mutatie zonder soort": {func(b *Budgetpad) {
			b.Totaal.Mutaties = []Budgetmutatie{{2030, "", "x", wmo.MustBedrag("1.00"), "x"}}
		}, "/totaal/mutaties/0/soort", "DOC-SLEUTEL-ONTBREEKT"},
		"meer eruit dan er is": {func(b *Budgetpad) {
			b.Totaal.Mutaties = []Budgetmutatie{{2030, WlzUitname, "x", wmo.MustBedrag("100.01"), "x"}}
		}, "/totaal", "DOC-BEREIK"},
		"variant zonder inhoud": {func(b *Budgetpad) { b.Varianten = []Budgetvariant{{Naam: "x"}} }, "/varianten/0", "FIN-VARIANT"},
		"te veel varianten":     {func(b *Budgetpad) { b.Varianten = make([]Budgetvariant, 11) }, "/varianten", "DOC-AANTAL"},
		"variant groeit uit de hand": {func(b *Budgetpad) {
			b.Varianten = []Budgetvariant{{Naam: "x", Totaal: &Rijksbudget{
				Basis: wmo.MustBedrag("999999999999.99"), Bron: "x", Indexen: []Budgetindex{{2030, getal("100"), "x"}},
			}}}
		}, "/varianten/0/totaal", "DOC-BEREIK"},
	} {
		in := goed
		in.Deelnemers = slices.Clone(goed.Deelnemers)
		c.doe(&in)
		_, err := PlanBudgetPath(in, vandaag)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b, naam)
		require.True(t, slices.ContainsFunc(b, func(f wmo.Bevinding) bool { return f.Code == c.code && f.Plaats[0] == c.plaats }), "%s: %v", naam, b)
	}
	_, err := PlanBudgetPath(goed, wmo.Peil{})
	require.Error(t, err)
	leeg := goed
	leeg.Totaal.Basis, leeg.Totaal.Mutaties = wmo.MustBedrag("1.00"), []Budgetmutatie{{2030, WlzUitname, "alles", wmo.MustBedrag("1.00"), "x"}}
	require.Equal(t, "0.00", plan(t, leeg).Deelnemers[0].Jaren[1].Budget.String(), "nothing to divide is divided")
}

// The smallest share beside the largest: every figure still fits to be read back.
func TestExtremeSharesStayReadable(t *testing.T) {
	t.Parallel()
	in := budgetpad("999999999999.99", 2029, 2031, 2030, deelnemer("a", "0.0000000001", "1000000000000", 1), deelnemer("b", "1000000000000", "0.0000000001", 1))
	u := plan(t, in)
	for _, p := range []*wmo.Getal{u.Deelnemers[0].Structureel.Percentage, u.Deelnemers[1].Structureel.Percentage} {
		tekst, err := p.MarshalJSON()
		require.NoError(t, err)
		require.NoError(t, new(wmo.Getal).UnmarshalJSON(tekst))
	}
}
