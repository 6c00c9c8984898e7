package rijk

import (
	"cmp"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Budgetpad asks what each participant gets in a number of years in which the division of a national
// budget moves in equal steps from a historical to an objective key.
type Budgetpad struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Deelnemers are those who share the total: municipalities or other parties.
	Deelnemers []Budgetdeelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day on which the gemeentecodes were valid, for instance today for a path
	// that began before a merger; when left out they must be valid in each year.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
	// Van is the first year of the answer and Tot the last; at most forty years.
	Van int `json:"van" jsonschema:"minimum=1900,maximum=2200"`
	Tot int `json:"tot" jsonschema:"minimum=1900,maximum=2200"`
	// Startjaar is the year of the first step. When left out no start has been decided, and every
	// year is divided by the historical key; no year is assumed.
	Startjaar int `json:"startjaar,omitempty" jsonschema:"minimum=0,maximum=2200"`
	// Uitstel is the number of years by which the start is postponed.
	Uitstel int `json:"uitstel,omitempty" jsonschema:"minimum=0,maximum=100"`
	// Stappen is the number of steps, one a year; the published plan has ten.
	Stappen int `json:"stappen" jsonschema:"minimum=1,maximum=40"`
	// Plafond is the most that the budget of a participant may rise or fall in a year, in euros
	// per inhabitant.
	Plafond   *wmo.Tarief     `json:"plafond,omitempty"   jsonschema:"minimum=0,maximum=999999999999.99999"`
	Totaal    Rijksbudget     `json:"totaal"`
	Varianten []Budgetvariant `json:"varianten,omitempty" jsonschema:"maxItems=10"`
}

// Budgetdeelnemer is a participant in the total. Its shares are weights: amounts, parts or points, as
// long as all participants use the same unit.
type Budgetdeelnemer struct {
	Naam     string           `json:"naam"              jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Historisch is the weight in the historical key, 0 for who receives nothing today; at most
	// ten decimals.
	Historisch wmo.Getal `json:"historisch" jsonschema:"minimum=0,maximum=1000000000000,decimalen=10"`
	Objectief  wmo.Getal `json:"objectief"  jsonschema:"minimum=0,maximum=1000000000000,decimalen=10"` // the weight in the objective key; at most ten decimals
	// Inwoners is required when there is a plafond, and gives the effect per inhabitant.
	Inwoners int `json:"inwoners,omitempty" jsonschema:"minimum=0,maximum=100000000"`
}

// Budgetvariant is a what-if: the same path with one or more choices changed.
type Budgetvariant struct {
	Naam      string       `json:"naam"                jsonschema:"minLength=1,maxLength=200"            vorm:"naam"`
	Startjaar int          `json:"startjaar,omitempty" jsonschema:"minimum=0,maximum=2200"`
	Uitstel   int          `json:"uitstel,omitempty"   jsonschema:"minimum=0,maximum=100"`
	Stappen   int          `json:"stappen,omitempty"   jsonschema:"minimum=0,maximum=40"`
	Plafond   *wmo.Tarief  `json:"plafond,omitempty"   jsonschema:"minimum=0,maximum=999999999999.99999"`
	Totaal    *Rijksbudget `json:"totaal,omitempty"`
}

// keuze is everything that a path depends on, apart from the participants.
type keuze struct {
	startjaar, uitstel, stappen int
	plafond                     *wmo.Tarief
	totaal                      *Rijksbudget
}

func (b *Budgetpad) keuze() keuze {
	return keuze{b.Startjaar, b.Uitstel, b.Stappen, b.Plafond, &b.Totaal}
}

// met is k with the changes of a variant.
func (k keuze) met(v *Budgetvariant) keuze {
	k.startjaar, k.uitstel, k.stappen = cmp.Or(v.Startjaar, k.startjaar), cmp.Or(v.Uitstel, k.uitstel), cmp.Or(v.Stappen, k.stappen)
	k.plafond, k.totaal = cmp.Or(v.Plafond, k.plafond), cmp.Or(v.Totaal, k.totaal)
	return k
}

// start is the year of the first step, postponement included; 0 when no start is decided.
func (k *keuze) start() int {
	if k.startjaar == 0 {
		return 0
	}
	return k.startjaar + k.uitstel
}

// stap is how many steps have been taken by a year.
func (k *keuze) stap(jaar int) int {
	if k.start() == 0 {
		return 0
	}
	return min(max(jaar-k.start()+1, 0), k.stappen)
}

// PlanBudgetPath calculates a path year by year. In every year the budgets add up to the total to the
// cent; an amount that cannot be divided within the plafond is shown and reported with the result. The
// error is [wmo.Bevindingen] when the question cannot be used.
func PlanBudgetPath(in Budgetpad, peil wmo.Peil) (Budgetpadbeeld, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Budgetpadbeeld{}, err
	}
	s, k := in.sleutel(), in.keuze()
	basis := s.volg(&k, in.Van, k.totaal.totalen(&r, in.Van, in.Tot))
	basis.weeg(s)
	uit := Budgetpadbeeld{
		Naam: in.Naam, Peil: peil, Start: k.start(), Jaren: basis.jaren(&k), Deelnemers: s.deelnemers(basis, k.plafond != nil),
		Varianten: make([]Variantbeeld, len(in.Varianten)),
	}
	basis.meld(&r, "/plafond")
	basis.meldGelijk(&r, "")
	basis.verklaar(&r, s, &k)
	var varianten wmo.Berekening // goes at the end of the calculation
	for i := range in.Varianten {
		v := &in.Varianten[i]
		kv := k.met(v)
		rv := wmo.VerantwoordingOp(peil)
		ander := s.volg(&kv, in.Van, kv.totaal.totalen(&rv, in.Van, in.Tot))
		ander.verklaar(&rv, s, &kv)
		varianten = append(varianten, rv.Berekening().Onder("variant "+v.Naam+": ")...)
		uit.Varianten[i] = Variantbeeld{
			Naam: v.Naam, Start: kv.start(), Stappen: kv.stappen, Jaren: ander.jaren(&kv), Deelnemers: s.vergelijk(basis, ander),
		}
		ander.meld(&r, kit.InLijst("/varianten", i))
		ander.meldGelijk(&r, " van de variant "+v.Naam)
	}
	in.let(&r)
	uit.EerderGepland = eerderGepland(&r)
	r.NeemOver(varianten)
	uit.Berekening, uit.Aannames, uit.Voorbehouden, uit.Bevindingen = r.Berekening(), r.Aannames(), r.Voorbehouden(), r.Bevindingen()
	return uit, nil
}

// sleutel has the historical and the objective key of the participants, in the order of the document.
type sleutel struct {
	wie []*Budgetdeelnemer
	// historisch and objectief are the weights of the two keys, scaled to the same sum (h · O and
	// o · H, with H and O the sums of all h and o), so that they can be mixed.
	historisch, objectief []wmo.Getal
	somH, somO            wmo.Getal
}

func (b *Budgetpad) sleutel() *sleutel {
	n := len(b.Deelnemers)
	s := &sleutel{make([]*Budgetdeelnemer, n), make([]wmo.Getal, n), make([]wmo.Getal, n), wmo.Getal{}, wmo.Getal{}}
	for i := range b.Deelnemers {
		s.somH, s.somO = s.somH.Plus(b.Deelnemers[i].Historisch), s.somO.Plus(b.Deelnemers[i].Objectief)
	}
	for i := range b.Deelnemers {
		s.wie[i] = &b.Deelnemers[i]
		s.historisch[i], s.objectief[i] = s.wie[i].Historisch.Maal(s.somO), s.wie[i].Objectief.Maal(s.somH)
	}
	return s
}

// gewichten are the weights after k of n steps: n − k times historical plus k times objective.
func (s *sleutel) gewichten(k, n int) []wmo.Getal {
	switch k {
	case 0:
		return s.historisch
	case n:
		return s.objectief
	}
	oud, nieuw := wmo.GetalOf(n-k), wmo.GetalOf(k)
	w := make([]wmo.Getal, len(s.wie))
	for i := range w {
		w[i] = s.historisch[i].Maal(oud).Plus(s.objectief[i].Maal(nieuw))
	}
	return w
}
