package bw

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// The law on fees for volunteers. The first was read in the texts of 2015-01-01 and
// 2026-02-21, which differ in amounts only.
var (
	vrijwilligerBelasting = gelezenOp("2026-11-29", wet{"Wet op de loonbelasting 1964", "BWBR0002471", "2026-02-21"}.art("2", "6", ""))
	vrijwilligerBijstand  = gelezenOp("2026-11-29", wet{"Participatiewet", "BWBR0015703", "2026-01-01"}.art("31", "2", "k"))
)

// eigenRekenregel is the source of steps that only add and multiply.
var eigenRekenregel = wmo.Bron{Regeling: "eigen rekenregel", Zekerheid: wmo.Afgeleid}

var (
	formuleKlankbordLid    = register.Formule("BW-F-KLB-LID", "bijeenkomsten × vergoeding per bijeenkomst", "wat een lid in het jaar krijgt", eigenRekenregel)
	formuleKlankbordTotaal = register.Formule("BW-F-KLB-TOTAAL", "de vergoedingen van alle leden samen", "wat de leden in het jaar samen krijgen", eigenRekenregel)
	formuleKlankbordRest   = register.Formule("BW-F-KLB-REST", "budget − totaal",
		"wat er van het budget overblijft; onder nul is het overschreden", eigenRekenregel)
	formuleKlankbordBinnen = register.Formule("BW-F-KLB-BINNEN", "nee als bekend samen meer is dan budget, anders onbepaald",
		"zolang de vergoeding van een lid niet bekend is: wat er nog bij komt, maakt het nooit minder", eigenRekenregel)

	meldingKlankbordBudget = register.Melding("BW-KLB-BUDGET", "de vergoedingen van een jaar zijn samen meer dan het budget")

	// A fee may have consequences for tax and benefits.
	voorbehoudenVergoeding = []wmo.Voorbehoud{
		register.Voorbehoud("BW-V-KLB-BELASTING",
			"over een vergoeding kan belasting verschuldigd zijn: de wet rekent niet tot de werknemers wie als vrijwilliger alleen "+
				"vergoedingen krijgt die samen niet boven een bedrag per maand en per kalenderjaar komen; of dat voor een lid zo is, is niet beoordeeld",
			vrijwilligerBelasting),
		register.Voorbehoud("BW-V-KLB-BIJSTAND",
			"een vergoeding kan gevolgen hebben voor een uitkering: bij bijstand telt een kostenvergoeding voor vrijwilligerswerk niet mee "+
				"tot een bedrag uit een ministeriële regeling, en dat geldt niet voor wie jonger is dan 27 (vijfde lid); "+
				"die regeling en andere uitkeringen zijn niet gelezen, en van geen lid is bekend of het een uitkering heeft", vrijwilligerBijstand),
	}
)

// Klankbordvergoeding is the meetings of one year with who was there, and the budget for
// the fees.
//
//schema:nl De bijeenkomsten van één jaar met wie er was, en het budget voor de vergoedingen.
type Klankbordvergoeding struct {
	//schema:nl Het kalenderjaar.
	Jaar int `json:"jaar" jsonschema:"minimum=2000,maximum=2100"`
	// Budget is for the fees of this year; left out it is not known.
	//
	//schema:nl Het budget voor de vergoedingen van dit jaar, in euro's. Weggelaten: niet bekend.
	Budget *wmo.Bedrag `json:"budget,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
	// Bijeenkomsten are all meetings of the year, one a day: those held, and after the day
	// of the Peil those planned.
	//
	//schema:nl Alle bijeenkomsten van het jaar, hoogstens één op een dag. Na de dag van het peil zijn het geplande.
	Bijeenkomsten []Klankbordbijeenkomst `json:"bijeenkomsten" jsonschema:"maxItems=366"`
}

// Klankbordbijeenkomst is one meeting.
//
//schema:nl Eén bijeenkomst van de klankbordgroep.
type Klankbordbijeenkomst struct {
	//schema:nl De dag van de bijeenkomst, in het jaar van de vergoeding.
	Datum wmo.Datum `json:"datum"`
	// Aanwezig are the references of the members who were there, or are expected.
	//
	//schema:nl De kenmerken van de leden die er waren, of die verwacht worden. Elk moet op die dag lid zijn en één keer genoemd.
	Aanwezig []string `json:"aanwezig" jsonschema:"maxItems=1000,minLength=1,maxLength=200" vorm:"naam"`
}

// Klankbordrekening is what the members get in the year.
//
//schema:nl Wat de leden in het jaar krijgen.
type Klankbordrekening struct {
	//schema:nl Het kalenderjaar.
	Jaar int `json:"jaar"`
	// Leden are the members who come to a meeting, in the order of the input.
	//
	//schema:nl De leden die bij een bijeenkomst waren of verwacht worden, in de volgorde van de invoer.
	Leden []Klankbordlidrekening `json:"leden"`
	// Totaal and Rest are left out while the fee of one member is not known. Rest below
	// zero is overspent.
	//
	//schema:nl De vergoedingen van alle leden samen, in euro's. Weggelaten: van een van hen is de vergoeding niet bekend.
	Totaal *wmo.Bedrag `json:"totaal,omitempty"`
	//schema:nl Het budget uit de invoer, in euro's. Weggelaten: niet bekend.
	Budget *wmo.Bedrag `json:"budget,omitempty"`
	//schema:nl Het budget min het totaal, in euro's; onder nul is het overschreden. Weggelaten: budget of totaal is niet bekend.
	Rest *wmo.Bedrag `json:"rest,omitempty"`
	// BinnenBudget is nee as soon as the known fees exceed the budget.
	//
	//schema:nl Ja als het totaal niet meer is dan het budget. Nee zodra de bekende vergoedingen samen meer zijn, ook als er nog een ontbreekt.
	//schema:nl Anders onbepaald.
	BinnenBudget wmo.Uitkomst `json:"binnenBudget"`
	// Ontbreekt are the facts to ask for.
	//
	//schema:nl JSON Pointers van de feiten om nu naar te vragen. Weggelaten: geen.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl De stappen naar de vergoeding van elk lid, het totaal en de rest.
	Berekening wmo.Berekening `json:"berekening"`
}

// Klankbordlidrekening is what one member gets in the year.
//
//schema:nl Wat één lid in het jaar krijgt.
type Klankbordlidrekening struct {
	//schema:nl Het kenmerk van het lid.
	Lid string `json:"lid" jsonschema:"maxLength=200"`
	// Gehouden and Gepland count the meetings up to and including the day of the Peil, and
	// those after it.
	//
	//schema:nl Aantal bijeenkomsten met dit lid tot en met de dag van het peil.
	Gehouden int `json:"gehouden"`
	//schema:nl Aantal bijeenkomsten waarop dit lid na de dag van het peil verwacht wordt.
	Gepland int `json:"gepland"`
	//schema:nl De vergoeding voor één bijeenkomst, in euro's. Weggelaten: niet bekend.
	PerBijeenkomst *wmo.Bedrag `json:"perBijeenkomst,omitempty"`
	//schema:nl De vergoeding voor gehouden en geplande bijeenkomsten samen, in euro's. Weggelaten: perBijeenkomst is niet bekend.
	Bedrag *wmo.Bedrag `json:"bedrag,omitempty"` // for both together
}

// reken adds up the fees of each member and compares the total with the budget.
func (in *Klankbordgroep) reken(v *wmo.Verantwoording) *Klankbordrekening {
	uit := &Klankbordrekening{Jaar: in.Vergoeding.Jaar, Leden: []Klankbordlidrekening{}, Budget: in.Vergoeding.Budget}
	gehouden, gepland := in.Vergoeding.telAanwezig(v.Peil().Op)
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
			deel := wmo.Euro("vergoeding van "+regel.Lid, bedrag)
			delen = append(delen, deel)
			v.Stap(formuleKlankbordLid, deel.Naam, deel, wmo.Aantal("bijeenkomsten", aantal, ""), wmo.Euro("vergoeding per bijeenkomst", *regel.PerBijeenkomst))
		}
		if regel.Bedrag == nil || !regel.Bedrag.IsZero() {
			v.Behoud(voorbehoudenVergoeding...)
		}
		uit.Leden = append(uit.Leden, regel)
	}
	uit.sluit(v, bekend, delen)
	uit.Berekening = v.Berekening()
	return uit
}

func (r *Klankbordrekening) sluit(v *wmo.Verantwoording, bekend wmo.Bedrag, delen []wmo.Grootheid) {
	if len(r.Ontbreekt) == 0 {
		r.Totaal = &bekend
		v.Stap(formuleKlankbordTotaal, "totaal", wmo.Euro("totaal", bekend), delen...)
	}
	switch {
	case r.Budget == nil:
		r.Ontbreekt = append(r.Ontbreekt, "/vergoeding/budget")
	case bekend.Compare(*r.Budget) > 0:
		r.BinnenBudget = wmo.Nee
		bericht := "de vergoedingen zijn samen € " + bekend.Min(*r.Budget).String() + " meer dan het budget"
		if r.Totaal == nil {
			bericht += ", zonder wie een onbekende vergoeding krijgt"
		}
		v.Meld(meldingKlankbordBudget, bericht, "/vergoeding/budget")
	case r.Totaal != nil:
		r.BinnenBudget = wmo.Ja
	}
	switch {
	case r.Budget == nil:
	case r.Totaal == nil:
		v.Stap(formuleKlankbordBinnen, "binnen het budget", wmo.Grootheid{Naam: "binnen budget", Waarde: r.BinnenBudget.String()},
			wmo.Euro("bekend samen", bekend), wmo.Euro("budget", *r.Budget))
	default:
		rest := r.Budget.Min(bekend)
		r.Rest = &rest
		v.Stap(formuleKlankbordRest, "rest", wmo.Euro("rest", rest), wmo.Euro("budget", *r.Budget), wmo.Euro("totaal", bekend))
	}
}

// telAanwezig counts the meetings of every member, by the key of the reference.
func (v *Klankbordvergoeding) telAanwezig(op wmo.Datum) (gehouden, gepland map[string]int) {
	gehouden, gepland = map[string]int{}, map[string]int{}
	for i := range v.Bijeenkomsten {
		telling := gehouden
		if v.Bijeenkomsten[i].Datum.After(op) {
			telling = gepland
		}
		for _, lid := range v.Bijeenkomsten[i].Aanwezig {
			telling[wmo.Naamsleutel(lid)]++
		}
	}
	return gehouden, gepland
}
