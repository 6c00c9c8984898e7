package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Codes of the findings about a budget for exceptions.
const (
	CodeBudgetOverschreden = "BW-MWB-OVERSCHREDEN"   // more was spent and promised than there is
	CodeBudgetPeriode      = "BW-MWB-BUITEN-PERIODE" // decided on a day outside the period of the budget
	CodeBudgetRegulier     = "BW-MWB-REGULIER"       // a regular provision covers it
	CodeBudgetNagaan       = "BW-MWB-NAGAAN"         // it is not known whether a regular provision covers it
)

var maatwerkbudgetMeldingen = []wmo.Woord{
	{Woord: CodeBudgetOverschreden, Uitleg: "er is meer besteed en toegezegd dan het budget"},
	{Woord: CodeBudgetPeriode, Uitleg: "over een uitgave is beslist op een dag buiten de periode van het budget; zij telt niet mee"},
	{Woord: CodeBudgetRegulier, Uitleg: "er is een reguliere voorziening voor een uitgave"},
	{Woord: CodeBudgetNagaan, Uitleg: "het is niet bekend of er een reguliere voorziening is voor een uitgave"},
}

// bronMaatwerkbudget: municipalities that let professionals spend such a budget when
// quick help is needed and it is not clear which budget is for it.
var bronMaatwerkbudget = documentLater("Programma Sociaal Domein, Bureaucratie doorbreken met een noodpot",
	"https://www.programmasociaaldomein.nl/actueel/nieuws/2019/03/14/index", "2019-03-14")

var meesteBedrag = wmo.MustBedrag("1000000000")

// Maatwerkbudget is the separate budget for what an individual needs and no
// ordinary provision gives, with what was decided to spend from it.
type Maatwerkbudget struct {
	Naam     string            `json:"naam,omitempty" jsonschema:"maxLength=200"`
	Periode  wmo.Periode       `json:"periode"`
	Budget   wmo.Bedrag        `json:"budget"`
	Uitgaven []Maatwerkuitgave `json:"uitgaven"       jsonschema:"maxItems=10000"`
}

// Maatwerkuitgave is one decision to spend.
type Maatwerkuitgave struct {
	Besloten wmo.Datum `json:"besloten"`
	// Betaald is the day of payment; until then the amount is promised.
	Betaald    wmo.Datum  `json:"betaald,omitzero"`
	Bedrag     wmo.Bedrag `json:"bedrag"` // more than nothing
	Wat        string     `json:"wat"                  jsonschema:"maxLength=200"`
	Vuistregel Vuistregel `json:"vuistregel,omitempty"` // the one that it serves
	// Persoon is a reference of one's own, and never a name.
	Persoon     string `json:"persoon"     jsonschema:"maxLength=200"`
	BeslistDoor string `json:"beslistDoor" jsonschema:"maxLength=200"`
	// GeenRegulier: no regular provision covers it.
	GeenRegulier wmo.Uitkomst `json:"geenRegulier,omitzero"`
}

// Budgetstand is how the budget stands at the end of the day of the Peil.
type Budgetstand struct {
	Naam    string      `json:"naam,omitempty" jsonschema:"maxLength=200"`
	Peil    wmo.Peil    `json:"peil"`
	Periode wmo.Periode `json:"periode"`
	Budget  wmo.Bedrag  `json:"budget"`
	// Besteed was paid, Toegezegd is decided and not paid yet, Rest is what is left of
	// the budget after both; below zero it is overspent.
	Besteed   wmo.Bedrag `json:"besteed"`
	Toegezegd wmo.Bedrag `json:"toegezegd"`
	Rest      wmo.Bedrag `json:"rest"`
	// PerVuistregel divides Besteed and Toegezegd: the five, and last what serves none
	// of them by name.
	PerVuistregel []Vuistregelbedrag `json:"perVuistregel"`
	// BuitenPeriode and Later do not count: decided outside the period of the budget,
	// and decided after the day of the Peil.
	BuitenPeriode wmo.Bedrag      `json:"buitenPeriode"`
	Later         wmo.Bedrag      `json:"later"`
	Bevindingen   wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Vuistregelbedrag is the part of one vuistregel; left out, of those that name none.
type Vuistregelbedrag struct {
	Vuistregel Vuistregel `json:"vuistregel,omitempty"`
	Aantal     int        `json:"aantal"`
	Besteed    wmo.Bedrag `json:"besteed"`
	Toegezegd  wmo.Bedrag `json:"toegezegd"`
}

// BalanceBudget tells what is left of a budget for exceptions on peil.Op, and which
// expenditure deserves a second look.
func BalanceBudget(in Maatwerkbudget, peil wmo.Peil) (Budgetstand, error) {
	if err := peil.Check(); err != nil {
		return Budgetstand{}, err
	}
	if err := in.check(); err != nil {
		return Budgetstand{}, err
	}
	uit := Budgetstand{Naam: in.Naam, Peil: peil, Periode: in.Periode, Budget: in.Budget}
	for _, w := range vuistregelwoorden {
		uit.PerVuistregel = append(uit.PerVuistregel, Vuistregelbedrag{Vuistregel: w.Woord})
	}
	uit.PerVuistregel = append(uit.PerVuistregel, Vuistregelbedrag{})
	for i := range in.Uitgaven {
		uit.boek(&in.Uitgaven[i])
	}
	uit.Rest = uit.Budget.Min(uit.Besteed).Min(uit.Toegezegd)
	if uit.Rest.Sign() < 0 { // said first: a long list of findings is cut off at its end
		uit.Bevindingen.Meld(CodeBudgetOverschreden, "er is € "+wmo.Bedrag{}.Min(uit.Rest).String()+
			" meer besteed en toegezegd dan het budget", "/budget")
	}
	for i := range in.Uitgaven {
		u, plaats := &in.Uitgaven[i], wmo.Wijs("uitgaven", strconv.Itoa(i))
		if !in.Periode.Bevat(u.Besloten) {
			uit.Bevindingen.Meld(CodeBudgetPeriode, "op "+u.Besloten.String()+" is buiten de periode ("+in.Periode.String()+
				") beslist; deze uitgave telt niet mee", plaats+"/besloten", "/periode")
		}
		u.regulier(&uit.Bevindingen, plaats)
	}
	uit.Bevindingen = uit.Bevindingen.Gesorteerd()
	citeer(peil, uit.Bevindingen, nil)
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

// regulier: the budget is for what no regular provision covers.
func (u *Maatwerkuitgave) regulier(b *wmo.Bevindingen, plaats string) {
	bron := bronMaatwerkbudget.Als(wmo.Afgeleid)
	switch u.GeenRegulier {
	case wmo.Nee:
		meld(b, bron, CodeBudgetRegulier, "hiervoor is een reguliere voorziening", plaats+"/geenRegulier")
	case wmo.Onbepaald:
		meld(b, bron, CodeBudgetNagaan, "is er een reguliere voorziening voor?", plaats+"/geenRegulier")
	case wmo.Ja:
	}
}

func (in *Maatwerkbudget) check() error {
	var b wmo.Bevindingen
	keurTekst(&b, in.Naam, "/naam")
	if err := in.Periode.Check(); err != nil {
		b.Meld(CodePeriode, err.Error(), "/periode")
	}
	if in.Budget.Sign() < 0 || !kanBedrag(in.Budget) {
		b.Meld(CodeBereik, "een budget is een bedrag in hele centen van 0.00 tot "+meesteBedrag.String(), "/budget")
	}
	if !keurRijen(&b, len(in.Uitgaven), "/uitgaven") {
		return b.Err()
	}
	for i := range in.Uitgaven {
		in.Uitgaven[i].keur(&b, wmo.Wijs("uitgaven", strconv.Itoa(i)))
	}
	return b.Err()
}

func (u *Maatwerkuitgave) keur(b *wmo.Bevindingen, plaats string) {
	if !u.Besloten.IsValid() {
		b.Meld(CodeOntbreekt, "op welke dag is beslist?", plaats+"/besloten")
	} else if u.Betaald.IsValid() && u.Betaald.Before(u.Besloten) {
		b.Meld(CodeVolgorde, "betaald voordat er was beslist", plaats+"/betaald", plaats+"/besloten")
	}
	if u.Bedrag.Sign() <= 0 || !kanBedrag(u.Bedrag) {
		b.Meld(CodeBereik, "een uitgave is een bedrag in hele centen van meer dan 0.00 tot "+meesteBedrag.String(), plaats+"/bedrag")
	}
	for _, t := range []struct{ tekst, sleutel string }{{u.Wat, "/wat"}, {u.Persoon, "/persoon"}, {u.BeslistDoor, "/beslistDoor"}} {
		if t.tekst == "" {
			b.Meld(CodeOntbreekt, "dit hoort bij elke uitgave", plaats+t.sleutel)
		}
		keurTekst(b, t.tekst, plaats+t.sleutel)
	}
	keurWoord(b, u.Vuistregel, plaats+"/vuistregel")
	keurUitkomst(b, u.GeenRegulier, plaats+"/geenRegulier")
}

// kanBedrag: whole cents, and small enough that every sum can be written.
func kanBedrag(b wmo.Bedrag) bool { return b.IsAfgerond() && b.Compare(meesteBedrag) <= 0 }
