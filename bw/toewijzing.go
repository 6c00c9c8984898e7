package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// Toewijzing is the answer to a [Hulpvraag]: who is responsible, who carries out, who pays.
//
//schema:nl Antwoord op een Hulpvraag: wie verantwoordelijk is, wie uitvoert en wie betaalt.
type Toewijzing struct {
	//schema:nl De soort voorziening uit de vraag.
	Voorziening Voorziening `json:"voorziening"`
	//schema:nl Het wetsvoorstel dat is gevolgd. Weggelaten: de geldende wet.
	Scenario Scenario `json:"scenario,omitempty"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	// Verantwoordelijk is the municipality whose college must decide, by law.
	//
	//schema:nl De gemeente waarvan het college volgens de wet moet beslissen, met de redenen. Bij zelfredzaamheid_participatie die waarvan
	//schema:nl iemand ingezetene is, bij beschermd_wonen en opvang die waartoe hij zich wendt, behalve bij overgangsrecht of in het scenario.
	//schema:nl Onbepaald als die gemeente niet bekend is.
	Verantwoordelijk wmo.Motivering[wmo.Gemeentecode] `json:"verantwoordelijk"`
	// Uitvoerder is the municipality that carries it out, under mandate if it is another.
	//
	//schema:nl De gemeente die het uitvoert, met de redenen. Met een opgegeven mandaat: de gemeente die daarin staat als het geldt, en anders
	//schema:nl de verantwoordelijke zelf. Zonder mandaat: bij zelfredzaamheid_participatie de verantwoordelijke zelf; bij beschermd_wonen en
	//schema:nl opvang de centrumgemeente, tenzij de verantwoordelijke nieuwe meldingen zelf aanneemt; bij opvang wegens huiselijk geweld de
	//schema:nl centrumgemeente voor vrouwenopvang. Is niet bekend wie verantwoordelijk is, dan is dit het ook niet.
	Uitvoerder wmo.Motivering[Uitvoerder] `json:"uitvoerder"`
	// Betaler is the municipality that receives the money for it.
	//
	//schema:nl De gemeente die het geld van het Rijk hiervoor ontvangt, met de redenen: bij beschermd_wonen en opvang de centrumgemeente, bij
	//schema:nl opvang wegens huiselijk geweld die voor vrouwenopvang, en bij zelfredzaamheid_participatie de verantwoordelijke zelf. Is niet
	//schema:nl bekend wie verantwoordelijk is, dan is dit het ook niet.
	Betaler wmo.Motivering[Betaler] `json:"betaler"`
	// Gemeenten are the municipalities in the answers, with their names, in order of code.
	//
	//schema:nl De gemeenten in de antwoorden met hun namen, op volgorde van gemeentecode. Weggelaten: geen, of zij staan niet in de tabellen.
	Gemeenten []gebied.Gemeente `json:"gemeenten,omitempty"`
	//schema:nl Wat het antwoord openlaat. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	//
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
}

// What is open about an assignment.
var (
	voorbehoudScenario = register.Voorbehoud("BW-V-SCENARIO",
		"dit is een scenario: het wetsvoorstel is geen wet, en de situaties b tot en met d zijn niet gelezen", wetsvoorstel36288)
	voorbehoudGebied      = register.Voorbehoud("BW-V-GEBIED", "over die dag zijn geen gegevens over gemeenten")
	voorbehoudHerindeling = register.Voorbehoud("BW-V-HERINDELING", "of een herindeling op de bekende dag al vaststond is niet bekend")
	voorbehoudUitvoerder  = register.Voorbehoud("BW-V-ANDERE-UITVOERDER", "een ander voert uit dan de centrumgemeente; wie het geld ontvangt is niet gezien")
)

// AssignResponsibility tells who is responsible, who carries out and who pays.
func AssignResponsibility(in Hulpvraag, peil wmo.Peil) (Toewijzing, error) {
	return assign(in, peil, in.regels())
}

// assign is AssignResponsibility with its rules as an argument, so that a test can add to them.
func assign(in Hulpvraag, peil wmo.Peil, regels []wmo.Keuze[vraagOp, wmo.Gemeentecode]) (Toewijzing, error) {
	if err := in.keur(peil); err != nil {
		return Toewijzing{}, err
	}
	v, u := wmo.VerantwoordingOp(peil), toegewezen{vraagOp: vraagOp{&in, peil.Op}}
	wie, err := wmo.Kies(regels, u.vraagOp, peil)
	if err != nil {
		return Toewijzing{}, err
	}
	uit := Toewijzing{Voorziening: in.Voorziening, Scenario: in.Scenario, Peil: peil, Verantwoordelijk: wie.Motiveer()}
	uit.Verantwoordelijk.Ontbreekt = vragen(&in, uit.Verantwoordelijk.Ontbreekt, in.vragen())
	uit.Ongebruikt = uit.ongebruikt(&in)
	v.BehoudAls(in.Scenario != "", voorbehoudScenario)
	v.BehoudAls(in.naAWBZ(peil), voorbehoudAWBZ)
	if wie.Uitkomst != wmo.Ja {
		uit.Voorbehouden = v.Voorbehouden()
		// Who carries out and who pays depends on who is responsible.
		uit.Uitvoerder, uit.Betaler = volgt[Uitvoerder](uit.Verantwoordelijk), volgt[Betaler](uit.Verantwoordelijk)
		return uit, nil
	}
	u.verantwoordelijk = wie.Waarde
	return uit.wijsToe(u, &v)
}

// wijsToe adds who carries out and who pays, once it is known who is responsible.
func (uit Toewijzing) wijsToe(u toegewezen, v *wmo.Verantwoording) (Toewijzing, error) {
	in, peil := u.Hulpvraag, uit.Peil
	namen := map[wmo.Gemeentecode]gebied.Gemeente{}
	for _, g := range in.gemeenten() {
		if gm, ok := gebied.FindMunicipality(g.Gemeente, peil.Op); ok {
			namen[gm.Code] = gm
		}
	}
	v.Behoud(buitenDeTabellen(peil)...)
	u.zoekCentrum(v, namen)
	u.zoekToegang(v, namen)
	u.nietInDeTabellen(v)
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
	uit.Gemeenten = genoemd(namen, u.verantwoordelijk, door.Waarde.Gemeente, betaalt.Waarde.Gemeente)
	v.Behoud(herindelingen(uit.Gemeenten, peil)...)
	uit.Voorbehouden = v.Voorbehouden()
	return uit, nil
}

// volgt is a decision with the same outcome and reasons as another one that is not ja.
func volgt[T any](m wmo.Motivering[wmo.Gemeentecode]) wmo.Motivering[T] {
	return wmo.Motivering[T]{
		Uitkomst: m.Uitkomst, Peil: m.Peil, Redenen: m.Redenen, Ontbreekt: m.Ontbreekt, Voorbehouden: m.Voorbehouden, Stappen: m.Stappen,
	}
}

// zoekCentrum finds the centrumgemeente of the responsible municipality: as the
// caller says, or else by the table of package gebied.
func (u *toegewezen) zoekCentrum(v *wmo.Verantwoording, namen map[wmo.Gemeentecode]gebied.Gemeente) {
	if u.Voorziening == Zelfredzaamheid {
		return
	}
	if !u.Centrumgemeente.IsZero() {
		u.centrum, u.uitvoerder = u.Centrumgemeente, u.Centrumgemeente
		return
	}
	c, err := gebied.FindCentre(gebied.Centrumvraag{Gemeente: u.verantwoordelijk}, v.Peil())
	if err != nil { // a day outside the tables: buitenDeTabellen is the reservation about that
		return
	}
	for _, open := range c.Voorbehouden { // for opvang it does not matter that a source is about opvang only
		v.BehoudAls(u.Voorziening != Opvang || open.Code != "GEB-V-ALLEEN-OPVANG", open)
	}
	if c.Plaats == nil {
		return
	}
	p := c.Plaats
	u.centrum, u.uitvoerder = p.Centrumgemeente.Code, p.Uitvoerder.Code
	namen[u.centrum], namen[u.uitvoerder] = p.Centrumgemeente, p.Uitvoerder
	v.BehoudAls(u.centrum != u.uitvoerder, voorbehoudUitvoerder.Zegt(
		p.Uitvoerder.String()+" voert uit in plaats van "+p.Centrumgemeente.String()+"; wie daar het geld ontvangt, is niet gezien"))
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
