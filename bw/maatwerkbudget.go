package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingBudgetOverschreden = register.Melding("BW-MWB-OVERSCHREDEN", "er is meer besteed en toegezegd dan het budget")
	meldingBudgetPeriode      = register.Melding("BW-MWB-BUITEN-PERIODE",
		"over een uitgave is beslist op een dag buiten de periode van het budget; zij telt niet mee")
	meldingBudgetRegulier = register.Melding("BW-MWB-REGULIER", "er is een reguliere voorziening voor een uitgave")
	meldingBudgetNagaan   = register.Melding("BW-MWB-NAGAAN", "het is niet bekend of er een reguliere voorziening is voor een uitgave")
)

// bronMaatwerkbudget describes municipalities where professionals may spend such a budget
// when quick help is needed and it is not clear which other budget is for it.
var bronMaatwerkbudget = documentLater("Programma Sociaal Domein, Bureaucratie doorbreken met een noodpot",
	"https://www.programmasociaaldomein.nl/actueel/nieuws/2019/03/14/index", "2019-03-14")

// Maatwerkbudget is a budget for what one person needs and no ordinary provision covers,
// with the decisions to spend from it.
//
//schema:nl Een budget voor wat één mens nodig heeft en geen gewone voorziening dekt, met de besluiten om eruit te betalen.
type Maatwerkbudget struct {
	//schema:nl De naam van het budget. Weggelaten: geen naam.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200"`
	//schema:nl De periode van het budget, beide dagen meegeteld. Alleen uitgaven waarover dan is beslist tellen mee.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Het budget voor de hele periode, in euro's.
	Budget wmo.Bedrag `json:"budget" jsonschema:"minimum=0,maximum=999999999.99"`
	//schema:nl De besluiten om uit het budget te betalen. Leeg als er geen is.
	Uitgaven []Maatwerkuitgave `json:"uitgaven" jsonschema:"maxItems=10000"`
}

// Maatwerkuitgave is one decision to spend.
//
//schema:nl Eén besluit om uit het budget te betalen.
type Maatwerkuitgave struct {
	//schema:nl De dag van het besluit.
	Besloten wmo.Datum `json:"besloten"`
	// Betaald is the day of payment; until then the amount is promised.
	//
	//schema:nl De dag van de betaling, niet voor besloten. Weggelaten, of na de dag van het peil: het bedrag is dan toegezegd.
	Betaald wmo.Datum `json:"betaald,omitzero"`
	//schema:nl Het bedrag, in euro's.
	Bedrag wmo.Bedrag `json:"bedrag" jsonschema:"minimum=0.01,maximum=999999999.99"`
	//schema:nl Waar het geld voor is.
	Wat string `json:"wat" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl De vuistregel waar de uitgave bij helpt. Weggelaten: geen.
	Vuistregel Vuistregel `json:"vuistregel,omitempty"` // the one that it serves
	// Persoon is a reference of the caller, never a name.
	//
	//schema:nl Eigen kenmerk van de persoon, nooit een naam.
	Persoon string `json:"persoon" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Wie besliste: een functie of een eigen kenmerk.
	BeslistDoor string `json:"beslistDoor" jsonschema:"minLength=1,maxLength=200"`
	// GeenRegulier: no regular provision covers it.
	//
	//schema:nl Ja als geen gewone voorziening dit dekt. Bij nee of weggelaten (niet bekend) komt er een bevinding; het bedrag telt gewoon mee.
	GeenRegulier wmo.Uitkomst `json:"geenRegulier,omitzero"`
}

// Budgetstand is how the budget stands at the end of the day of the Peil.
//
//schema:nl Hoe het budget ervoor staat aan het einde van de dag van het peil.
type Budgetstand struct {
	//schema:nl De naam uit de invoer. Weggelaten: geen naam.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De periode van het budget.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Het budget, in euro's.
	Budget wmo.Bedrag `json:"budget"`
	// Besteed was paid, Toegezegd was decided and is not paid yet, Rest is the budget minus
	// both; below zero it is overspent.
	//
	//schema:nl Wat is betaald tot en met de dag van het peil, in euro's.
	Besteed wmo.Bedrag `json:"besteed"`
	//schema:nl Waarover is beslist tot en met de dag van het peil en wat dan nog niet is betaald, in euro's.
	Toegezegd wmo.Bedrag `json:"toegezegd"`
	//schema:nl Het budget min besteed en toegezegd, in euro's; onder nul is het overschreden.
	Rest wmo.Bedrag `json:"rest"`
	// PerVuistregel divides Besteed and Toegezegd over the five vuistregels; last comes
	// what names none of them.
	//
	//schema:nl Besteed en toegezegd per vuistregel, alle vijf op vaste volgorde; als laatste wat geen vuistregel noemt.
	PerVuistregel []Vuistregelbedrag `json:"perVuistregel"`
	// BuitenPeriode was decided outside the period of the budget, and Later after peil.Op.
	// They do not count.
	//
	//schema:nl Het bedrag waarover buiten de periode van het budget is beslist, in euro's. Het telt niet mee.
	BuitenPeriode wmo.Bedrag `json:"buitenPeriode"`
	//schema:nl Het bedrag waarover na de dag van het peil wordt beslist, in euro's. Het telt nog niet mee.
	Later wmo.Bedrag `json:"later"`
	//schema:nl Wat een tweede blik verdient: een overschrijding, een besluit buiten de periode, of een gewone voorziening die er is of kan
	//schema:nl zijn. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Vuistregelbedrag is the part of one vuistregel; left out, of those that name none.
//
//schema:nl Het deel van één vuistregel.
type Vuistregelbedrag struct {
	//schema:nl De vuistregel. Weggelaten: dit is het deel van uitgaven zonder vuistregel.
	Vuistregel Vuistregel `json:"vuistregel,omitempty"`
	//schema:nl Aantal uitgaven dat meetelt.
	Aantal int `json:"aantal"`
	//schema:nl Wat ervan is betaald, in euro's.
	Besteed wmo.Bedrag `json:"besteed"`
	//schema:nl Wat ervan is toegezegd en nog niet betaald, in euro's.
	Toegezegd wmo.Bedrag `json:"toegezegd"`
}

// BalanceBudget tells what is left of a budget for exceptions on peil.Op, and which
// expenditure deserves a second look.
func BalanceBudget(in Maatwerkbudget, peil wmo.Peil) (Budgetstand, error) {
	if err := in.keur(peil); err != nil {
		return Budgetstand{}, err
	}
	v := wmo.VerantwoordingOp(peil)
	uit := Budgetstand{Naam: in.Naam, Peil: peil, Periode: in.Periode, Budget: in.Budget}
	for _, w := range vuistregelwoorden {
		uit.PerVuistregel = append(uit.PerVuistregel, Vuistregelbedrag{Vuistregel: w.Woord})
	}
	uit.PerVuistregel = append(uit.PerVuistregel, Vuistregelbedrag{})
	for i := range in.Uitgaven {
		uit.boek(&in.Uitgaven[i])
	}
	uit.Rest = uit.Budget.Min(uit.Besteed).Min(uit.Toegezegd)
	if uit.Rest.Sign() < 0 { // first, as a long list of findings is cut off at its end
		v.Meld(meldingBudgetOverschreden, "er is € "+wmo.Bedrag{}.Min(uit.Rest).String()+
			" meer besteed en toegezegd dan het budget", "/budget")
	}
	for i := range in.Uitgaven {
		u, plaats := &in.Uitgaven[i], wmo.Wijs("uitgaven", strconv.Itoa(i))
		if !in.Periode.Bevat(u.Besloten) {
			v.Meld(meldingBudgetPeriode, "op "+u.Besloten.String()+" is buiten de periode ("+in.Periode.String()+
				") beslist; deze uitgave telt niet mee", plaats+"/besloten", "/periode")
		}
		u.regulier(&v, plaats)
	}
	uit.Bevindingen = v.Bevindingen()
	return uit, nil
}

// boek adds one expenditure to the total it belongs to, and to the part of its vuistregel.
func (s *Budgetstand) boek(u *Maatwerkuitgave) {
	switch {
	case !s.Periode.Bevat(u.Besloten):
		s.BuitenPeriode = s.BuitenPeriode.Plus(u.Bedrag)
		return
	case u.Besloten.After(s.Peil.Op):
		s.Later = s.Later.Plus(u.Bedrag)
		return
	}
	deel := &s.PerVuistregel[slices.IndexFunc(s.PerVuistregel, func(v Vuistregelbedrag) bool { return v.Vuistregel == u.Vuistregel })]
	deel.Aantal++
	if u.Betaald.IsValid() && !u.Betaald.After(s.Peil.Op) {
		s.Besteed, deel.Besteed = s.Besteed.Plus(u.Bedrag), deel.Besteed.Plus(u.Bedrag)
		return
	}
	s.Toegezegd, deel.Toegezegd = s.Toegezegd.Plus(u.Bedrag), deel.Toegezegd.Plus(u.Bedrag)
}

// regulier reports an expenditure that a regular provision may cover.
func (u *Maatwerkuitgave) regulier(v *wmo.Verantwoording, plaats string) {
	bron := bronMaatwerkbudget.Als(wmo.Afgeleid)
	switch u.GeenRegulier {
	case wmo.Nee:
		v.MeldVolgens(bron, meldingBudgetRegulier, "hiervoor is een reguliere voorziening", plaats+"/geenRegulier")
	case wmo.Onbepaald:
		v.MeldVolgens(bron, meldingBudgetNagaan, "is er een reguliere voorziening voor?", plaats+"/geenRegulier")
	case wmo.Ja:
	}
}

// keur reports what was paid before it was decided.
func (in *Maatwerkbudget) keur(peil wmo.Peil) error {
	if err := wmo.Keur(in, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	for i := range in.Uitgaven {
		if u := &in.Uitgaven[i]; u.Betaald.IsValid() && u.Betaald.Before(u.Besloten) {
			plaats := wmo.Wijs("uitgaven", strconv.Itoa(i))
			b.Meld(meldingVolgorde, "betaald voordat er was beslist", plaats+"/betaald", plaats+"/besloten")
		}
	}
	return b.Err()
}
