package rijk

import (
	"cmp"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Budgetpad asks what each participant gets in a number of years in which the division of a national
// budget moves in equal steps from a historical to an objective key.
//
//schema:nl Vraagt wat elke deelnemer krijgt in jaren waarin de verdeling van een landelijk budget in gelijke stappen
//schema:nl van een historische naar een objectieve sleutel gaat. Na k van n stappen is het gewicht van een deelnemer (n
//schema:nl − k)/n keer zijn aandeel in de historische sleutel plus k/n keer zijn aandeel in de objectieve. Het totaal
//schema:nl van elk jaar wordt daarmee tot op de cent verdeeld: ieder krijgt zijn deel afgekapt op de cent, wat
//schema:nl overblijft gaat naar de grootste resten en bij gelijke resten naar wie eerder in de lijst staat.
type Budgetpad struct {
	//schema:nl Naam van het pad, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Deelnemers are those who share the total: municipalities or other parties.
	//
	//schema:nl Wie het totaal delen: gemeenten of andere partijen. De volgorde beslist bij gelijke aanspraken op de laatste
	//schema:nl cent.
	Deelnemers []Budgetdeelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day on which the gemeentecodes were valid, for instance today for a path
	// that began before a merger; when left out they must be valid in each year.
	//
	//schema:nl De dag waarop de gemeentecodes gelden, bijvoorbeeld vandaag voor een pad dat voor een herindeling begon.
	//schema:nl Ontbreekt het, dan moeten de codes gelden op de eerste dag van elk jaar. Niet toegestaan (DOC-OVERBODIG) als
	//schema:nl het document geen gemeentecode noemt. Staat de dag er, dan heeft het antwoord voorbehoud GEB-V-GEMEENTEN-OP.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
	// Van is the first year of the answer and Tot the last; at most forty years.
	//
	//schema:nl Het eerste jaar van het antwoord.
	Van int `json:"van" jsonschema:"minimum=1900,maximum=2200"`
	//schema:nl Het laatste jaar van het antwoord, dat meetelt; ten hoogste veertig jaren samen.
	Tot int `json:"tot" jsonschema:"minimum=1900,maximum=2200"`
	// Startjaar is the year of the first step. When left out no start has been decided, and every
	// year is divided by the historical key; no year is assumed.
	//
	//schema:nl Het jaar van de eerste stap, zonder uitstel. Ontbreekt (of nul) als er geen start is besloten: dan wordt elk
	//schema:nl jaar met de historische sleutel verdeeld. Er wordt geen jaar aangenomen.
	Startjaar int `json:"startjaar,omitempty" jsonschema:"minimum=0,maximum=2200"`
	// Uitstel is the number of years by which the start is postponed.
	//
	//schema:nl Het aantal jaren waarmee de start is uitgesteld. Ontbreekt als er geen uitstel is. Kan niet zonder
	//schema:nl startjaar.
	Uitstel int `json:"uitstel,omitempty" jsonschema:"minimum=0,maximum=100"`
	// Stappen is the number of steps, one a year; the published plan has ten.
	//
	//schema:nl Het aantal stappen van historisch naar objectief, één per jaar. Het gepubliceerde plan heeft er tien.
	Stappen int `json:"stappen" jsonschema:"minimum=1,maximum=40"`
	// Plafond is the most that the budget of a participant may rise or fall in a year, in euros
	// per inhabitant.
	//
	//schema:nl Het meeste dat het budget van een deelnemer in een jaar mag stijgen of dalen ten opzichte van het jaar
	//schema:nl ervoor, in euro per inwoner. In het eerste jaar geldt het niet. Ontbreekt als er geen plafond is.
	Plafond *wmo.Tarief `json:"plafond,omitempty" jsonschema:"minimum=0,maximum=999999999999.99999"`
	//schema:nl Het landelijke budget per jaar.
	Totaal Rijksbudget `json:"totaal"`
	//schema:nl Hetzelfde pad met een of meer andere keuzes, om te vergelijken. Ontbreekt als er geen zijn.
	Varianten []Budgetvariant `json:"varianten,omitempty" jsonschema:"maxItems=10"`
}

// Budgetdeelnemer is a participant in the total. Its shares are weights: amounts, parts or points, as
// long as all participants use the same unit.
//
//schema:nl Een deelnemer in het totaal. De gewichten zijn bedragen, delen of punten, zolang alle deelnemers dezelfde
//schema:nl eenheid gebruiken.
type Budgetdeelnemer struct {
	//schema:nl De naam van de deelnemer.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De gemeentecode van de deelnemer. Ontbreekt als hij er geen heeft of als de invoer er geen noemt.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Historisch is the weight in the historical key, 0 for who receives nothing today; at most
	// ten decimals.
	//
	//schema:nl Het gewicht in de historische sleutel; nul voor wie nu niets krijgt. Alleen de verhouding tot de anderen
	//schema:nl telt.
	Historisch wmo.Getal `json:"historisch" jsonschema:"minimum=0,maximum=1000000000000,decimalen=10"`
	//schema:nl Het gewicht in de objectieve sleutel. Alleen de verhouding tot de anderen telt.
	Objectief wmo.Getal `json:"objectief" jsonschema:"minimum=0,maximum=1000000000000,decimalen=10"` // the weight in the objective key; at most ten decimals
	// Inwoners is required when there is a plafond, and gives the effect per inhabitant.
	//
	//schema:nl Het aantal inwoners. Verplicht, en boven nul, als het pad of een variant een plafond heeft. Ontbreekt als
	//schema:nl het niet bekend is; dan ontbreekt het effect per inwoner.
	Inwoners int `json:"inwoners,omitempty" jsonschema:"minimum=0,maximum=100000000"`
}

// Budgetvariant is a what-if: the same path with one or more choices changed.
//
//schema:nl Hetzelfde pad met een of meer andere keuzes. Wat ontbreekt, of nul is bij startjaar, uitstel en stappen,
//schema:nl blijft zoals in het pad zelf; ten minste één keuze is anders.
type Budgetvariant struct {
	//schema:nl De naam van de variant.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Een ander jaar van de eerste stap, zonder uitstel. Ontbreekt als het gelijk blijft.
	Startjaar int `json:"startjaar,omitempty" jsonschema:"minimum=0,maximum=2200"`
	//schema:nl Een ander aantal jaren uitstel. Ontbreekt als het gelijk blijft.
	Uitstel int `json:"uitstel,omitempty" jsonschema:"minimum=0,maximum=100"`
	//schema:nl Een ander aantal stappen. Ontbreekt als het gelijk blijft.
	Stappen int `json:"stappen,omitempty" jsonschema:"minimum=0,maximum=40"`
	//schema:nl Een ander plafond, in euro per inwoner. Ontbreekt als het gelijk blijft; een plafond weghalen kan een
	//schema:nl variant niet.
	Plafond *wmo.Tarief `json:"plafond,omitempty" jsonschema:"minimum=0,maximum=999999999999.99999"`
	//schema:nl Een ander landelijk budget. Ontbreekt als het gelijk blijft.
	Totaal *Rijksbudget `json:"totaal,omitempty"`
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
