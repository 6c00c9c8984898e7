package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// The reservations about what a fee does to tax and to benefits.
const (
	VoorbehoudKlankbordBelasting = "BW-V-KLB-BELASTING"
	VoorbehoudKlankbordBijstand  = "BW-V-KLB-BIJSTAND"
)

// What the law says of fees for volunteers. The first was read in the texts of
// 2015-01-01 and 2026-02-21, which differ in their amounts alone.
var (
	vrijwilligerBelasting = gelezenOp("2026-11-29", wet{"Wet op de loonbelasting 1964", "BWBR0002471", "2026-02-21"}.art("2", "6", ""))
	vrijwilligerBijstand  = gelezenOp("2026-11-29", wet{"Participatiewet", "BWBR0015703", "2026-01-01"}.art("31", "2", "k"))
)

// eigenRekenregel: adding and multiplying needs no authority.
var eigenRekenregel = wmo.Bron{Regeling: "eigen rekenregel", Zekerheid: wmo.Afgeleid}

var klankbordFormules = []wmo.Formule{
	{"BW-F-KLB-LID", "bijeenkomsten × vergoeding per bijeenkomst", "wat een lid in het jaar krijgt", eigenRekenregel},
	{"BW-F-KLB-TOTAAL", "de vergoedingen van alle leden samen", "wat de leden in het jaar samen krijgen", eigenRekenregel},
	{"BW-F-KLB-REST", "budget − totaal", "wat er van het budget overblijft; onder nul is het overschreden", eigenRekenregel},
}

// Klankbordvergoeding is the meetings of one year with who was there, and the budget for
// the fees.
type Klankbordvergoeding struct {
	Jaar int `json:"jaar" jsonschema:"minimum=2000,maximum=2100"`
	// Budget is for the fees of this year alone; left out it is not known.
	Budget *wmo.Bedrag `json:"budget,omitempty"`
	// Bijeenkomsten are all meetings of the year, one a day: those held, and after the day
	// of the Peil those planned.
	Bijeenkomsten []Klankbordbijeenkomst `json:"bijeenkomsten" jsonschema:"maxItems=366"`
}

// Klankbordbijeenkomst is one meeting.
type Klankbordbijeenkomst struct {
	Op wmo.Datum `json:"op"`
	// Aanwezig are the references of the members who were there, or are expected.
	Aanwezig []string `json:"aanwezig" jsonschema:"maxItems=1000"`
}

// Klankbordrekening is what the members get in the year.
type Klankbordrekening struct {
	Jaar int `json:"jaar"`
	// Leden are the members who come to a meeting, in the order of the input.
	Leden []Klankbordlidrekening `json:"leden"`
	// Totaal and Rest are left out while the fee of one of them is not known; a Rest below
	// zero is spent over the budget.
	Totaal *wmo.Bedrag `json:"totaal,omitempty"`
	Budget *wmo.Bedrag `json:"budget,omitempty"`
	Rest   *wmo.Bedrag `json:"rest,omitempty"`
	// BinnenBudget is nee as soon as what is known is more than the budget; to the cent.
	BinnenBudget wmo.Uitkomst `json:"binnenBudget"`
	// Ontbreekt are the facts to ask for.
	Ontbreekt  []string       `json:"ontbreekt,omitempty"`
	Berekening wmo.Berekening `json:"berekening"`
}

// Klankbordlidrekening is what one member gets in the year.
type Klankbordlidrekening struct {
	Lid string `json:"lid" jsonschema:"maxLength=200"`
	// Gehouden and Gepland count the meetings up to and including the day of the Peil, and
	// those after it.
	Gehouden       int         `json:"gehouden"`
	Gepland        int         `json:"gepland"`
	PerBijeenkomst *wmo.Bedrag `json:"perBijeenkomst,omitempty"`
	Bedrag         *wmo.Bedrag `json:"bedrag,omitempty"` // for both together
}

// reken adds up what every member gets, and holds it against the budget.
func (in *Klankbordgroep) reken(v *Klankbordvergoeding, op wmo.Datum) *Klankbordrekening {
	uit := &Klankbordrekening{Jaar: v.Jaar, Leden: []Klankbordlidrekening{}, Budget: v.Budget, Berekening: wmo.Berekening{}}
	gehouden, gepland := v.telAanwezig(op)
	bekend := wmo.Bedrag{}
	var delen []wmo.Grootheid
	for i := range in.Leden {
		sleutel := wmo.Naamsleutel(in.Leden[i].Lid)
		regel := Klankbordlidrekening{
			Lid: in.Leden[i].Lid, Gehouden: gehouden[sleutel], Gepland: gepland[sleutel], PerBijeenkomst: in.Leden[i].PerBijeenkomst,
		}
		aantal := regel.Gehouden + regel.Gepland
		switch {
		case aantal == 0:
			continue
		case regel.PerBijeenkomst == nil:
			uit.Ontbreekt = append(uit.Ontbreekt, wmo.Wijs("leden", strconv.Itoa(i), "perBijeenkomst"))
		default:
			bedrag := regel.PerBijeenkomst.Maal(wmo.GetalOf(int64(aantal)))
			regel.Bedrag, bekend = &bedrag, bekend.Plus(bedrag)
			deel := inEuro("vergoeding van "+regel.Lid, bedrag)
			delen = append(delen, deel)
			uit.Berekening = append(uit.Berekening, rekenstap(&klankbordFormules[0], deel.Naam, deel,
				wmo.Grootheid{Naam: "bijeenkomsten", Waarde: strconv.Itoa(aantal)}, inEuro("vergoeding per bijeenkomst", *regel.PerBijeenkomst)))
		}
		uit.Leden = append(uit.Leden, regel)
	}
	uit.sluit(bekend, delen)
	return uit
}

// sluit adds up and holds the whole against the budget.
func (r *Klankbordrekening) sluit(bekend wmo.Bedrag, delen []wmo.Grootheid) {
	if len(r.Ontbreekt) == 0 {
		r.Totaal = &bekend
		r.Berekening = append(r.Berekening, rekenstap(&klankbordFormules[1], "totaal", inEuro("totaal", bekend), delen...))
	}
	switch {
	case r.Budget == nil:
		r.Ontbreekt = append(r.Ontbreekt, "/vergoeding/budget")
	case bekend.Compare(*r.Budget) > 0:
		r.BinnenBudget = wmo.Nee
	case r.Totaal != nil:
		r.BinnenBudget = wmo.Ja
	}
	if r.Totaal != nil && r.Budget != nil {
		rest := r.Budget.Min(bekend)
		r.Rest = &rest
		r.Berekening = append(r.Berekening, rekenstap(&klankbordFormules[2], "rest", inEuro("rest", rest),
			inEuro("budget", *r.Budget), inEuro("totaal", bekend)))
	}
}

func inEuro(naam string, b wmo.Bedrag) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: b.String(), Eenheid: "euro"}
}

// telAanwezig counts the meetings of every member, by the key of the reference.
func (v *Klankbordvergoeding) telAanwezig(op wmo.Datum) (gehouden, gepland map[string]int) {
	gehouden, gepland = map[string]int{}, map[string]int{}
	for i := range v.Bijeenkomsten {
		telling := gehouden
		if v.Bijeenkomsten[i].Op.After(op) {
			telling = gepland
		}
		for _, lid := range v.Bijeenkomsten[i].Aanwezig {
			telling[wmo.Naamsleutel(lid)]++
		}
	}
	return gehouden, gepland
}

// meldBudget tells by how much the budget is too small, as far as is known.
func (r *Klankbordrekening) meldBudget(b *wmo.Bevindingen) {
	if r.BinnenBudget != wmo.Nee {
		return
	}
	bekend := wmo.Bedrag{}
	for i := range r.Leden {
		if bedrag := r.Leden[i].Bedrag; bedrag != nil {
			bekend = bekend.Plus(*bedrag)
		}
	}
	bericht := "de vergoedingen zijn samen € " + bekend.Min(*r.Budget).String() + " meer dan het budget"
	if r.Totaal == nil {
		bericht += ", zonder wie een onbekende vergoeding krijgt"
	}
	b.Meld(CodeKlankbordBudget, bericht, "/vergoeding/budget")
}

// voorbehouden: whoever gets a fee may owe tax on it, or lose a benefit.
func (r *Klankbordrekening) voorbehouden() []wmo.Voorbehoud {
	if !slices.ContainsFunc(r.Leden, func(l Klankbordlidrekening) bool { return l.Bedrag == nil || !l.Bedrag.IsZero() }) {
		return nil
	}
	return []wmo.Voorbehoud{
		{
			Code: VoorbehoudKlankbordBelasting, Bron: bronVan(vrijwilligerBelasting),
			Tekst: "over een vergoeding kan belasting verschuldigd zijn: de wet rekent niet tot de werknemers wie als vrijwilliger alleen " +
				"vergoedingen krijgt die samen niet boven een bedrag per maand en per kalenderjaar komen; of dat voor een lid zo is, is niet beoordeeld",
		},
		{
			Code: VoorbehoudKlankbordBijstand, Bron: bronVan(vrijwilligerBijstand),
			Tekst: "een vergoeding kan gevolgen hebben voor een uitkering: bij bijstand telt een kostenvergoeding voor vrijwilligerswerk niet mee " +
				"tot een bedrag uit een ministeriële regeling, en dat geldt niet voor wie jonger is dan 27 (vijfde lid); " +
				"die regeling en andere uitkeringen zijn niet gelezen, en van geen lid is bekend of het een uitkering heeft",
		},
	}
}
