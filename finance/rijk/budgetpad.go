package rijk

import (
	"cmp"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Budgetpad asks what each participant gets in a stretch of years, when the money
// moves in steps from a historical to an objective key.
type Budgetpad struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Deelnemers share the total: municipalities, or whoever has a share.
	Deelnemers []Budgetdeelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day that the municipalities are of, when they are not those of
	// each year: shares by the municipalities of today, in a path that began before.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
	// Van is the first year shown and Tot the last; together at most forty years.
	Van int `json:"van" jsonschema:"minimum=1900,maximum=2200"`
	Tot int `json:"tot" jsonschema:"minimum=1900,maximum=2200"`
	// Startjaar is the year of the first step. Absent: no start is decided, and every
	// year is historical. Nothing is filled in.
	Startjaar int `json:"startjaar,omitempty" jsonschema:"minimum=0,maximum=2200"`
	// Uitstel moves the start by so many years.
	Uitstel int `json:"uitstel,omitempty" jsonschema:"minimum=0,maximum=100"`
	// Stappen is the number of years that the path takes; ten was published.
	Stappen int `json:"stappen" jsonschema:"minimum=1,maximum=40"`
	// Plafond is the most that a budget may rise or fall in a year, for each inhabitant.
	Plafond   *wmo.Tarief     `json:"plafond,omitempty"   jsonschema:"minimum=0,maximum=999999999999.99999"`
	Totaal    Rijksbudget     `json:"totaal"`
	Varianten []Budgetvariant `json:"varianten,omitempty" jsonschema:"maxItems=10"`
}

// Budgetdeelnemer is one that shares in the total. Its shares are weights: amounts,
// parts or points, as long as all have the same unit.
type Budgetdeelnemer struct {
	Naam     string           `json:"naam"              jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Historisch is 0 for one that receives nothing today; a share has at most ten decimals.
	Historisch wmo.Getal `json:"historisch" jsonschema:"minimum=0,maximum=1000000000000,decimalen=10"`
	Objectief  wmo.Getal `json:"objectief"  jsonschema:"minimum=0,maximum=1000000000000,decimalen=10"` // as Historisch, with the same unit for all
	// Inwoners are needed for a plafond, and give the effect per inhabitant.
	Inwoners int `json:"inwoners,omitempty" jsonschema:"minimum=0,maximum=100000000"`
}

// Budgetvariant is a named what-if: the same path with one or more choices changed.
type Budgetvariant struct {
	Naam      string       `json:"naam"                jsonschema:"minLength=1,maxLength=200"            vorm:"naam"`
	Startjaar int          `json:"startjaar,omitempty" jsonschema:"minimum=0,maximum=2200"`
	Uitstel   int          `json:"uitstel,omitempty"   jsonschema:"minimum=0,maximum=100"`
	Stappen   int          `json:"stappen,omitempty"   jsonschema:"minimum=0,maximum=40"`
	Plafond   *wmo.Tarief  `json:"plafond,omitempty"   jsonschema:"minimum=0,maximum=999999999999.99999"`
	Totaal    *Rijksbudget `json:"totaal,omitempty"`
}

// keuze is what a path depends on beside its participants.
type keuze struct {
	startjaar, uitstel, stappen int
	plafond                     *wmo.Tarief
	totaal                      *Rijksbudget
}

func (b *Budgetpad) keuze() keuze {
	return keuze{b.Startjaar, b.Uitstel, b.Stappen, b.Plafond, &b.Totaal}
}

// met is k with what a variant changes.
func (k keuze) met(v *Budgetvariant) keuze {
	k.startjaar, k.uitstel, k.stappen = cmp.Or(v.Startjaar, k.startjaar), cmp.Or(v.Uitstel, k.uitstel), cmp.Or(v.Stappen, k.stappen)
	k.plafond, k.totaal = cmp.Or(v.Plafond, k.plafond), cmp.Or(v.Totaal, k.totaal)
	return k
}

// start is the year of the first step, postponement included; 0: none is decided.
func (k *keuze) start() int {
	if k.startjaar == 0 {
		return 0
	}
	return k.startjaar + k.uitstel
}

// stap is how many of the steps are taken in a year.
func (k *keuze) stap(jaar int) int {
	if k.start() == 0 {
		return 0
	}
	return min(max(jaar-k.start()+1, 0), k.stappen)
}

// PlanBudgetPath works out a path year by year. In every year the parts add up to the
// total to the cent; what cannot be divided within the plafond is shown and is a
// finding beside the result. The error is [wmo.Bevindingen] when the document cannot
// be used.
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
	var varianten wmo.Berekening // which comes last
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

// sleutel is the two keys of the participants, in the order of the document.
type sleutel struct {
	wie []*Budgetdeelnemer
	// historisch and objectief are the weights of the two keys, brought to one whole, so
	// that a mixture of both is one weight again: h · O and o · H.
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

// gewichten is the key after k of n steps: (n − k) parts historical and k objective.
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
