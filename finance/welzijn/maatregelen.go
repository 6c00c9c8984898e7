package welzijn

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Maatregelenvraag asks in which order to take measures: the smallest effort first, then the largest
// effect per euro of costs.
//
//schema:nl Vraagt in welke volgorde maatregelen te nemen: de kleinste inspanning eerst, dan het meeste effect per euro,
//schema:nl en wat een andere maatregel vergt na die andere.
type Maatregelenvraag struct {
	//schema:nl Naam van de lijst, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	//
	//schema:nl Vrije tekst over waar de cijfers vandaan komen. Er wordt niet mee gerekend.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	// Jaren is the number of years (the term) over which effects and costs are added up.
	//
	//schema:nl De termijn: het aantal jaren waarover effecten en kosten worden opgeteld.
	Jaren int `json:"jaren" jsonschema:"minimum=1,maximum=30"`
	//schema:nl De maatregelen waaruit wordt gekozen, elk met een eigen code.
	Maatregelen []Maatregel `json:"maatregelen" jsonschema:"minItems=1,maxItems=500"`
	// Budget is the money for all costs within the term.
	//
	//schema:nl Het geld in euro voor alle kosten binnen de termijn. Ontbreekt als er geen budget is genoemd; dan blijft
	//schema:nl open wat past.
	Budget *wmo.Bedrag `json:"budget,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Maatregel is a measure that can be taken.
//
//schema:nl Een maatregel die genomen kan worden.
type Maatregel struct {
	//schema:nl De code van de maatregel, waarmee andere naar hem verwijzen.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Wat de maatregel inhoudt.
	Omschrijving string `json:"omschrijving" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Wat de maatregel in een jaar opbrengt of bespaart, in euro.
	Effect wmo.Bedrag `json:"effect" jsonschema:"minimum=0,maximum=999999999999.99"` // a year
	//schema:nl Kosten in euro die één keer worden gemaakt.
	Eenmalig wmo.Bedrag `json:"eenmalig" jsonschema:"minimum=0,maximum=999999999999.99"` // costs, made once
	//schema:nl Kosten in euro per jaar.
	Jaarlijks wmo.Bedrag `json:"jaarlijks" jsonschema:"minimum=0,maximum=999999999999.99"` // costs, a year
	//schema:nl Hoeveel inspanning de maatregel vraagt.
	Inspanning wmo.Inspanning `json:"inspanning"`
	//schema:nl Hoe goed het effect is aangetoond.
	Bewijs Bewijskracht `json:"bewijs"` // how well the effect has been shown
	// Vergt are the codes of the measures that must be taken before this one.
	//
	//schema:nl De codes van maatregelen die eerst genomen moeten zijn. Een kring wordt geweigerd. Ontbreekt als er geen
	//schema:nl zijn.
	Vergt []string `json:"vergt,omitempty" jsonschema:"maxItems=500,minLength=1,maxLength=200" vorm:"naam"`
}

// Maatregelenlijst is the measures in order.
//
//schema:nl De maatregelen op volgorde. Bedragen zijn in euro en over de hele termijn.
type Maatregelenlijst struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De termijn in jaren, uit de invoer.
	Jaren int `json:"jaren"`
	//schema:nl Het budget, uit de invoer. Ontbreekt als er geen is genoemd.
	Budget *wmo.Bedrag `json:"budget,omitempty"`
	//schema:nl De maatregelen op volgorde. Telkens komt de beste van de maatregelen waarvan alles wat zij vergen al
	//schema:nl geplaatst is: eerst de kleinste inspanning; dan wat effect heeft en niets kost, dan wat effect heeft en iets
	//schema:nl kost (het meeste effect per euro eerst, exact vergeleken), dan wat geen effect heeft. Wat dan gelijk staat
	//schema:nl krijgt dezelfde plaats en staat op volgorde van code.
	Punten []Maatregelpunt `json:"punten"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Maatregelpunt is one measure with its place. Measures that tie share a place, and the next places are
// skipped (1, 2, 2, 4): whoever decides must choose between them.
//
//schema:nl Eén maatregel met zijn plaats. Wie gelijk staan delen een plaats en de volgende plaatsen vervallen (1, 2, 2,
//schema:nl 4): wie beslist moet daar kiezen.
type Maatregelpunt struct {
	//schema:nl De plaats in de volgorde; 1 is de eerste.
	Plaats int `json:"plaats"`
	//schema:nl Of een andere maatregel dezelfde plaats heeft.
	Gelijk bool `json:"gelijk"` // whether another measure has the same place
	//schema:nl De maatregel, uit de invoer.
	Maatregel Maatregel `json:"maatregel"`
	//schema:nl De kosten binnen de termijn in euro: eenmalig + jaarlijks × jaren.
	Kosten wmo.Bedrag `json:"kosten"` // within the term
	//schema:nl Het effect binnen de termijn in euro: effect × jaren.
	Effect wmo.Bedrag `json:"effect"` // within the term
	// PerEuro is the effect per euro of costs, to four decimals; absent when the measure costs
	// nothing.
	//
	//schema:nl Het effect per euro kosten, op vier decimalen. Ontbreekt als de maatregel niets kost.
	PerEuro *wmo.Getal `json:"perEuro,omitempty"`
	// KostenTotaal and EffectTotaal are the sums over all measures with this or an earlier place.
	//
	//schema:nl De kosten in euro van alle maatregelen met deze of een eerdere plaats.
	KostenTotaal wmo.Bedrag `json:"kostenTotaal"`
	//schema:nl Het effect in euro van alle maatregelen met deze of een eerdere plaats, opgeteld alsof zij elkaar niet
	//schema:nl overlappen.
	EffectTotaal wmo.Bedrag `json:"effectTotaal"`
	// GemetenTotaal is the part of EffectTotaal that was measured here.
	//
	//schema:nl Het deel van effectTotaal dat hier is gemeten, in euro.
	GemetenTotaal wmo.Bedrag `json:"gemetenTotaal"`
	// Past says whether the measure fits in what the measures before it leave of the budget;
	// onbepaald without a budget, and when that depends on how a tie is decided.
	//
	//schema:nl Of de maatregel past in wat de maatregelen ervoor van het budget overlaten. De lijst wordt van boven af
	//schema:nl gevolgd: wat niet past wordt overgeslagen, met wat daarop wacht, en een volgende kan nog passen. Onbepaald
	//schema:nl zonder budget, en als het afhangt van een keuze tussen maatregelen op een gedeelde plaats die niet allemaal
	//schema:nl passen.
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
