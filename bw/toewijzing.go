package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// Toewijzing is the answer to a [Hulpvraag]: three answers that are not the same.
type Toewijzing struct {
	Voorziening Voorziening `json:"voorziening"`
	Scenario    Scenario    `json:"scenario,omitempty"`
	Peil        wmo.Peil    `json:"peil"`
	// Verantwoordelijk is the municipality whose college must decide, by law.
	Verantwoordelijk wmo.Motivering[wmo.Gemeentecode] `json:"verantwoordelijk"`
	// Uitvoerder is the municipality that carries it out, under mandate if it is another.
	Uitvoerder wmo.Motivering[Uitvoerder] `json:"uitvoerder"`
	// Betaler is the municipality that receives the money for it.
	Betaler wmo.Motivering[Betaler] `json:"betaler"`
	// Gemeenten are those that the answers name, with their names, in order of code.
	Gemeenten    []gebied.Gemeente `json:"gemeenten,omitempty"`
	Voorbehouden []wmo.Voorbehoud  `json:"voorbehouden,omitempty"`
	// Ongebruikt are the facts that were stated and that nothing asks for.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
}

// Codes of the reservations about an assignment.
const (
	VoorbehoudScenario    = "BW-V-SCENARIO"          // an answer by a law that is not in force
	VoorbehoudGebied      = "BW-V-GEBIED"            // package gebied says nothing about that day
	VoorbehoudHerindeling = "BW-V-HERINDELING"       // whether a reorganisation was settled by the day as known
	VoorbehoudUitvoerder  = "BW-V-ANDERE-UITVOERDER" // another carries out; who receives the money was not seen
)

// Assign tells who is responsible, who carries out and who pays.
func Assign(in Hulpvraag, peil wmo.Peil) (Toewijzing, error) {
	return assign(in, peil, in.regels())
}

// assign is Assign with its rules, so that a test can add to them.
func assign(in Hulpvraag, peil wmo.Peil, regels []wmo.Keuze[vraagOp, wmo.Gemeentecode]) (Toewijzing, error) {
	uit, err := in.wijsToe(peil, regels)
	citeer(peil, nil, uit.Voorbehouden)
	return uit, err
}

func (in *Hulpvraag) wijsToe(peil wmo.Peil, regels []wmo.Keuze[vraagOp, wmo.Gemeentecode]) (Toewijzing, error) {
	if err := in.keur(peil); err != nil {
		return Toewijzing{}, err
	}
	u := toegewezen{vraagOp: vraagOp{in, peil.Op}}
	wie, err := wmo.Kies(regels, u.vraagOp, peil)
	if err != nil {
		return Toewijzing{}, err
	}
	uit := Toewijzing{Voorziening: in.Voorziening, Scenario: in.Scenario, Peil: peil, Verantwoordelijk: wie.Motiveer()}
	uit.Verantwoordelijk.Ontbreekt = vragen(in, uit.Verantwoordelijk.Ontbreekt, in.vragen())
	uit.Ongebruikt = uit.ongebruikt(in)
	if in.Scenario != "" {
		bron := wetsvoorstel36288
		uit.Voorbehouden = append(uit.Voorbehouden, wmo.Voorbehoud{
			Code: VoorbehoudScenario, Tekst: "dit is een scenario: het wetsvoorstel is geen wet, en de situaties b tot en met d zijn niet gelezen", Bron: &bron,
		})
	}
	uit.Voorbehouden = append(uit.Voorbehouden, in.awbzVoorbehoud(peil)...)
	if wie.Uitkomst != wmo.Ja {
		// Who carries out and who pays hangs on who is responsible, and is open for the same reasons.
		uit.Uitvoerder, uit.Betaler = volgt[Uitvoerder](uit.Verantwoordelijk), volgt[Betaler](uit.Verantwoordelijk)
		return uit, nil
	}
	u.verantwoordelijk = wie.Waarde
	namen := map[wmo.Gemeentecode]gebied.Gemeente{}
	for _, v := range in.gemeenten() {
		if gm, ok := gebied.Lookup(v.Gemeente, peil.Op); ok {
			namen[gm.Code] = gm
		}
	}
	uit.Voorbehouden = slices.Concat(uit.Voorbehouden, buitenDeTabellen(peil), u.zoekCentrum(peil, namen), u.zoekToegang(namen), u.nietInDeTabellen())
	door, err := wmo.Kies(uitvoerders, u, peil)
	if err != nil {
		return Toewijzing{}, err
	}
	betaalt, err := wmo.Kies(betalers, u, peil)
	if err != nil {
		return Toewijzing{}, err
	}
	uit.Uitvoerder, uit.Betaler = door.Motiveer(), betaalt.Motiveer()
	uit.Uitvoerder.Ontbreekt = vragen(in, uit.Uitvoerder.Ontbreekt, in.vragen())
	uit.Betaler.Ontbreekt = vragen(in, uit.Betaler.Ontbreekt, in.vragen())
	uit.Gemeenten = genoemd(namen, wie.Waarde, door.Waarde.Gemeente, betaalt.Waarde.Gemeente)
	uit.Voorbehouden = append(uit.Voorbehouden, herindelingen(uit.Gemeenten, peil)...)
	return uit, nil
}

// volgt is a decision that is open, or nee, for the reasons of another one.
func volgt[T any](m wmo.Motivering[wmo.Gemeentecode]) wmo.Motivering[T] {
	return wmo.Motivering[T]{
		Uitkomst: m.Uitkomst, Peil: m.Peil, Redenen: m.Redenen, Ontbreekt: m.Ontbreekt, Voorbehouden: m.Voorbehouden, Stappen: m.Stappen,
	}
}

// zoekCentrum finds the centrumgemeente of the responsible municipality: as the
// caller says, or else by the table of package gebied.
func (u *toegewezen) zoekCentrum(peil wmo.Peil, namen map[wmo.Gemeentecode]gebied.Gemeente) []wmo.Voorbehoud {
	if u.Voorziening == Zelfredzaamheid {
		return nil
	}
	if !u.Centrumgemeente.IsZero() {
		u.centrum, u.uitvoerder = u.Centrumgemeente, u.Centrumgemeente
		return nil
	}
	c, err := gebied.Centre(gebied.Centrumvraag{Gemeente: u.verantwoordelijk}, peil)
	if err != nil { // a day outside the tables, which is told already
		return nil
	}
	vs := c.Voorbehouden
	if u.Voorziening == Opvang { // that it was seen for opvang only is no reservation then
		vs = slices.DeleteFunc(vs, func(v wmo.Voorbehoud) bool { return v.Code == "GEB-V-ALLEEN-OPVANG" })
	}
	if c.Plaats == nil {
		return vs
	}
	p := c.Plaats
	u.centrum, u.uitvoerder = p.Centrumgemeente.Code, p.Uitvoerder.Code
	namen[u.centrum], namen[u.uitvoerder] = p.Centrumgemeente, p.Uitvoerder
	if u.centrum != u.uitvoerder {
		vs = append(vs, wmo.Voorbehoud{
			Code:  VoorbehoudUitvoerder,
			Tekst: p.Uitvoerder.String() + " voert uit in plaats van " + p.Centrumgemeente.String() + "; wie daar het geld ontvangt, is niet gezien",
		})
	}
	return vs
}

// genoemd lists the municipalities with these codes, each once, in order.
func genoemd(namen map[wmo.Gemeentecode]gebied.Gemeente, codes ...wmo.Gemeentecode) []gebied.Gemeente {
	slices.SortFunc(codes, wmo.Gemeentecode.Compare)
	var gs []gebied.Gemeente
	for _, c := range slices.Compact(codes) {
		if g, ok := namen[c]; ok {
			gs = append(gs, g)
		}
	}
	return gs
}
