package welzijn

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Maatregelenvraag asks in which order to take measures: the smallest effort first, then the largest
// effect per euro of costs.
type Maatregelenvraag struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	// Jaren is the number of years (the term) over which effects and costs are added up.
	Jaren       int         `json:"jaren"       jsonschema:"minimum=1,maximum=30"`
	Maatregelen []Maatregel `json:"maatregelen" jsonschema:"minItems=1,maxItems=500"`
	// Budget is the money for all costs within the term.
	Budget *wmo.Bedrag `json:"budget,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Maatregel is a measure that can be taken.
type Maatregel struct {
	Code         string         `json:"code"         jsonschema:"minLength=1,maxLength=200"         vorm:"naam"`
	Omschrijving string         `json:"omschrijving" jsonschema:"minLength=1,maxLength=200"`
	Effect       wmo.Bedrag     `json:"effect"       jsonschema:"minimum=0,maximum=999999999999.99"` // a year
	Eenmalig     wmo.Bedrag     `json:"eenmalig"     jsonschema:"minimum=0,maximum=999999999999.99"` // costs, made once
	Jaarlijks    wmo.Bedrag     `json:"jaarlijks"    jsonschema:"minimum=0,maximum=999999999999.99"` // costs, a year
	Inspanning   wmo.Inspanning `json:"inspanning"`
	Bewijs       Bewijskracht   `json:"bewijs"` // how well the effect has been shown
	// Vergt are the codes of the measures that must be taken before this one.
	Vergt []string `json:"vergt,omitempty" jsonschema:"maxItems=500,minLength=1,maxLength=200" vorm:"naam"`
}

// Maatregelenlijst is the measures in order.
type Maatregelenlijst struct {
	Naam        string           `json:"naam"`
	Peil        wmo.Peil         `json:"peil"`
	Jaren       int              `json:"jaren"`
	Budget      *wmo.Bedrag      `json:"budget,omitempty"`
	Punten      []Maatregelpunt  `json:"punten"`
	Aannames    []wmo.Voorbehoud `json:"aannames"`
	Berekening  wmo.Berekening   `json:"berekening"`
	Bevindingen wmo.Bevindingen  `json:"bevindingen,omitempty"`
}

// Maatregelpunt is one measure with its place. Measures that tie share a place, and the next places are
// skipped (1, 2, 2, 4): whoever decides must choose between them.
type Maatregelpunt struct {
	Plaats    int        `json:"plaats"`
	Gelijk    bool       `json:"gelijk"` // whether another measure has the same place
	Maatregel Maatregel  `json:"maatregel"`
	Kosten    wmo.Bedrag `json:"kosten"` // within the term
	Effect    wmo.Bedrag `json:"effect"` // within the term
	// PerEuro is the effect per euro of costs, to four decimals; absent when the measure costs
	// nothing.
	PerEuro *wmo.Getal `json:"perEuro,omitempty"`
	// KostenTotaal and EffectTotaal are the sums over all measures with this or an earlier place.
	KostenTotaal wmo.Bedrag `json:"kostenTotaal"`
	EffectTotaal wmo.Bedrag `json:"effectTotaal"`
	// GemetenTotaal is the part of EffectTotaal that was measured here.
	GemetenTotaal wmo.Bedrag `json:"gemetenTotaal"`
	// Past says whether the measure fits in what the measures before it leave of the budget;
	// onbepaald without a budget, and when that depends on how a tie is decided.
	Past wmo.Uitkomst `json:"past"`
}

var (
	meldingMaatregelOnbekend = register.Melding("FIN-MTR-ONBEKEND", "een maatregel vergt een andere die er niet bij staat")
	meldingMaatregelKring    = register.Melding("FIN-MTR-KRING", "maatregelen vergen elkaar in een kring: er is geen eerste")
	meldingMaatregelKeuze    = register.Melding("FIN-MTR-KEUZE", "maatregelen op een gedeelde plaats passen niet allemaal in het budget: iemand moet kiezen")
)

var (
	formuleTermijnkosten = register.Formule("FIN-F-TERMIJNKOSTEN", "K = I + j · J", "I eenmalige kosten, j kosten per jaar, J jaren", kit.Boekhoudkundig())
	formulePerEuro       = register.Formule("FIN-F-PER-EURO", "r = e · J / K",
		"e effect per jaar, J jaren, K kosten binnen de termijn; op vier decimalen", kit.Boekhoudkundig())
	formuleTermijneffect   = register.Formule("FIN-F-TERMIJNEFFECT", "E = e · J", "e effect per jaar, J jaren", kit.Boekhoudkundig())
	formuleMaatregeltotaal = register.Formule("FIN-F-MTR-TOTAAL", "T = Σ x", "x wat er al was, en dat van elke maatregel op deze plaats", kit.Boekhoudkundig())
)

// Assumptions and reservations about the order.
var (
	aannameVolgorde = register.Aanname("FIN-A-MTR-VOLGORDE",
		"wat een andere maatregel vergt komt na die andere; verder eerst de kleinste inspanning, "+
			"dan het meeste effect per euro; wat dan nog gelijk is, blijft gelijk")
	aannameOptellen = register.Aanname("FIN-A-MTR-OPTELLEN",
		"effecten zijn opgeteld alsof zij elkaar niet overlappen, en gelden elk jaar van de termijn")
	aannameBudget = register.Aanname("FIN-A-MTR-BUDGET",
		"de lijst wordt van boven af gevolgd: wat niet meer past wordt overgeslagen, "+
			"met wat daarop wacht, en een volgende kan nog passen")
)

// RankMeasures puts measures in order and decides which of them fit in a budget. The error is
// [wmo.Bevindingen] when the question cannot be used, for instance because measures require each other.
func RankMeasures(in Maatregelenvraag, peil wmo.Peil) (Maatregelenlijst, error) {
	var groepen [][]int
	r, err := kit.Keur(&in, peil, func(k *kit.Keuring) { groepen = in.keur(k) })
	if err != nil {
		return Maatregelenlijst{}, err
	}
	uit := Maatregelenlijst{Naam: in.Naam, Peil: peil, Jaren: in.Jaren, Budget: in.Budget}
	for _, groep := range groepen {
		uit.zet(&in, groep, &r)
	}
	r.NeemAan(aannameVolgorde, aannameOptellen)
	if in.Budget != nil {
		r.NeemAan(aannameBudget)
		uit.past(groepen, &r)
	}
	uit.Berekening, uit.Aannames, uit.Bevindingen = r.Berekening(), r.Aannames(), r.Bevindingen()
	return uit, nil
}

// keur finds what is wrong. If nothing is, it returns the measures (by index) in order, in groups that
// tie.
func (in *Maatregelenvraag) keur(k *kit.Keuring) [][]int {
	var codes wmo.Uniek
	plek := map[string]int{}
	for i := range in.Maatregelen {
		code := in.Maatregelen[i].Code
		codes.Naam(&k.Bevindingen, code, kit.InLijst("/maatregelen", i)+"/code")
		plek[wmo.Naamsleutel(code)] = i
	}
	vergt := in.verwijzingen(k, plek)
	if len(k.Bevindingen) > 0 {
		return nil
	}
	groepen, over := in.volgorde(vergt)
	if len(over) > 0 {
		plaatsen := make([]string, len(over))
		for n, i := range over {
			plaatsen[n] = kit.InLijst("/maatregelen", i) + "/vergt"
		}
		k.Meld(meldingMaatregelKring, "deze maatregelen vergen elkaar in een kring", plaatsen...)
	}
	return groepen
}

// verwijzingen gives, for each measure, the indexes of the measures that it requires.
func (in *Maatregelenvraag) verwijzingen(k *kit.Keuring, plek map[string]int) [][]int {
	vergt := make([][]int, len(in.Maatregelen))
	for i := range in.Maatregelen {
		var eerder wmo.Uniek
		for j, code := range in.Maatregelen[i].Vergt {
			p := kit.InLijst(kit.InLijst("/maatregelen", i)+"/vergt", j)
			eerder.Naam(&k.Bevindingen, code, p)
			if n, ok := plek[wmo.Naamsleutel(code)]; ok {
				vergt[i] = append(vergt[i], n)
			} else {
				k.Meld(meldingMaatregelOnbekend, strconv.Quote(wmo.Kort(code))+" staat niet in de lijst", p)
			}
		}
	}
	return vergt
}
