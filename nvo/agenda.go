package nvo

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Agendavraag asks for an agenda: group outcomes, and proposals that answer them.
//
//schema:nl Vraag om een agenda: uitkomsten van een groep, en voorstellen die erop antwoorden.
type Agendavraag struct {
	//schema:nl De naam van de agenda.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	// Volgorde is prioriteit_eerst unless stated.
	//
	//schema:nl Wat eerst telt. Weggelaten: prioriteit_eerst.
	Volgorde Agendavolgorde `json:"volgorde,omitempty"`
	//schema:nl De rangordes van de groep, één per vraag.
	Uitkomsten []Agendauitkomst `json:"uitkomsten" jsonschema:"minItems=1,maxItems=100"`
	//schema:nl De voorstellen. Leeg: er zijn er nog geen.
	Voorstellen []Agendavoorstel `json:"voorstellen" jsonschema:"maxItems=1000"`
}

// Agendavolgorde is what comes first on an agenda.
//
//schema:nl Wat op een agenda voorgaat.
type Agendavolgorde string

// The orders of an agenda.
const (
	PrioriteitEerst Agendavolgorde = "prioriteit_eerst"
	KleinEerst      Agendavolgorde = "klein_eerst"
)

var agendavolgordewoorden = wmo.Opsomming[Agendavolgorde]{
	{PrioriteitEerst, "eerst wat de groep het hoogst plaatste; daarbinnen eerst wat de minste inspanning vraagt"},
	{KleinEerst, "eerst wat de minste inspanning vraagt; daarbinnen eerst wat de groep het hoogst plaatste"},
}

func (Agendavolgorde) Woorden() []wmo.Woord { return agendavolgordewoorden.Woorden() }

// Agendauitkomst is the ranked outcome of one question.
//
//schema:nl De rangorde die de groep bij één vraag maakte.
type Agendauitkomst struct {
	//schema:nl De code van de vraag, of een andere code die haar onderscheidt. Elke code één keer.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=500" vorm:"naam"` // the code of the question, or another that is told apart
	//schema:nl De vraag in woorden. Weggelaten: niet opgegeven.
	Vraag string `json:"vraag,omitempty"`
	//schema:nl De categorieën met hun plaats. Elke categorie één keer.
	Rangorde []Agendarang `json:"rangorde" jsonschema:"maxItems=200"`
}

// Agendarang is one category with its place in the group outcome.
//
//schema:nl Eén categorie met haar plaats in de groepsuitkomst.
type Agendarang struct {
	//schema:nl De code of naam van de categorie; voorstellen noemen haar zo.
	Categorie string `json:"categorie" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl De plaats, waarbij 1 de hoogste is; niet hoger dan het aantal categorieën. Een gedeelde plaats is een gelijkstand.
	Plaats int `json:"plaats" jsonschema:"minimum=1"`
}

// Agendavoorstel is a measure that somebody proposes for one category.
//
//schema:nl Een maatregel die iemand voorstelt bij één categorie.
type Agendavoorstel struct {
	//schema:nl De code van het voorstel, elke code één keer.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl Wat er wordt voorgesteld.
	Omschrijving string `json:"omschrijving" jsonschema:"minLength=1,maxLength=500"`
	//schema:nl De code van de uitkomst waar het voorstel bij hoort.
	Uitkomst string `json:"uitkomst"`
	//schema:nl De categorie van die uitkomst waarop het antwoord geeft.
	Categorie string `json:"categorie"`
	//schema:nl Wie het oppakt. Weggelaten: niemand, en dat wordt gemeld.
	Eigenaar string `json:"eigenaar,omitempty" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl Op welk niveau het thuishoort. Weggelaten: niet bekend, en dat wordt gemeld.
	Niveau Niveau `json:"niveau,omitempty"`
	//schema:nl Hoeveel inspanning het vraagt. Weggelaten: niet bekend; het komt dan na voorstellen met een inspanning, en dat wordt gemeld.
	Inspanning wmo.Inspanning `json:"inspanning,omitempty"`
}

// Agenda is the proposals in the order in which they are taken up.
//
//schema:nl De voorstellen in de volgorde waarin zij worden opgepakt.
type Agenda struct {
	//schema:nl De naam van de agenda.
	Naam string `json:"naam"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Wat eerst telde.
	Volgorde Agendavolgorde `json:"volgorde"`
	//schema:nl Alle voorstellen op volgorde. Bij prioriteit_eerst telt eerst prioriteit en daarbinnen de kleinste inspanning; bij klein_eerst
	//schema:nl andersom. Leeg als er geen voorstellen zijn.
	Punten []Agendapunt `json:"punten"`
	//schema:nl Hoe de volgorde is gemaakt.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
	//schema:nl Wat aan voorstellen ontbreekt, en bij welke categorieën geen voorstel is. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Agendapunt is one proposal with its place: 1, 2, 2, 4. A shared place is a tie, which is
// left to those who decide.
//
//schema:nl Eén voorstel met zijn plaats.
type Agendapunt struct {
	//schema:nl De plaats op de agenda: 1, 2, 2, 4. Wat gelijk is deelt een plaats; daarover beslissen mensen.
	Plaats int `json:"plaats"`
	//schema:nl Waar als het zijn plaats met een ander voorstel deelt.
	Gelijk bool `json:"gelijk"`
	//schema:nl De plaats van zijn categorie in de groepsuitkomst; 1 is de hoogste.
	Prioriteit int `json:"prioriteit"` // the place of its category in the group outcome
	//schema:nl Het voorstel uit de invoer.
	Voorstel Agendavoorstel `json:"voorstel"`
}

// What may be wrong with an agenda. With the first two there is no order to give.
var (
	meldingAgendaCategorie      = register.Melding("NVO-AGD-CATEGORIE", "een voorstel bij een uitkomst of categorie die er niet is")
	meldingAgendaPlaats         = register.Melding("NVO-AGD-PLAATS", "een plaats die groter is dan het aantal categorieën")
	meldingAgendaEigenaar       = register.Melding("NVO-AGD-EIGENAAR", "een voorstel zonder eigenaar")
	meldingAgendaNiveau         = register.Melding("NVO-AGD-NIVEAU", "een voorstel zonder niveau")
	meldingAgendaInspanning     = register.Melding("NVO-AGD-INSPANNING", "een voorstel zonder inspanning: komt na de andere van dezelfde prioriteit")
	meldingAgendaZonderVoorstel = register.Melding("NVO-AGD-ZONDER-VOORSTEL", "een categorie waar geen voorstel bij is")
)

// How an agenda was put in order.
var (
	voorbehoudPrioriteitEerst = register.Voorbehoud("NVO-V-AGD-PRIORITEIT-EERST", "eerst telt de plaats in de groepsuitkomst; "+
		"bij gelijke plaats gaat wat minder inspanning vraagt voor; wat dan nog gelijk is, blijft gelijk")
	voorbehoudKleinEerst = register.Voorbehoud("NVO-V-AGD-KLEIN-EERST", "eerst telt de inspanning, de kleinste voorop; "+
		"bij gelijke inspanning de plaats in de groepsuitkomst; wat dan nog gelijk is, blijft gelijk")
	voorbehoudTussenVragen = register.Voorbehoud("NVO-V-AGD-TUSSEN-VRAGEN",
		"plaats 1 van de ene vraag telt even zwaar als plaats 1 van een andere, ook als daar meer of minder over gestemd is")
)

// BuildAgenda puts proposals in order: by the group outcome and by effort (small first),
// whichever of the two is asked for first. Every proposal stays in; one without an owner
// or an effort, and a category without a proposal, is a finding.
func BuildAgenda(in Agendavraag, peil wmo.Peil) (Agenda, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Agenda{}, err
	}
	if in.Volgorde == "" {
		in.Volgorde = PrioriteitEerst
	}
	uit := Agenda{Naam: in.Naam, Peil: peil, Volgorde: in.Volgorde, Punten: []Agendapunt{}}
	var k sessiekeuring
	prioriteit := in.check(&k)
	if err := k.fout.Err(); err != nil {
		return Agenda{}, err
	}
	sleutel := func(i int) (eerst, dan int) {
		v := &in.Voorstellen[i]
		eerst, dan = prioriteit[v.doel()], v.Inspanning.Rang()
		if in.Volgorde == KleinEerst {
			return dan, eerst
		}
		return eerst, dan
	}
	for _, p := range plaats(len(in.Voorstellen), func(x, y int) int {
		a, b := sleutel(x)
		c, d := sleutel(y)
		return cmp.Or(cmp.Compare(a, c), cmp.Compare(b, d))
	}) {
		v := in.Voorstellen[p.index]
		uit.Punten = append(uit.Punten, Agendapunt{p.plaats, p.gelijk, prioriteit[v.doel()], v})
	}
	v := wmo.VerantwoordingOp(peil)
	v.BehoudAls(in.Volgorde == PrioriteitEerst, voorbehoudPrioriteitEerst)
	v.BehoudAls(in.Volgorde == KleinEerst, voorbehoudKleinEerst)
	v.BehoudAls(len(in.Uitkomsten) > 1, voorbehoudTussenVragen)
	uit.Voorbehouden, uit.Bevindingen = v.Voorbehouden(), k.letOp.Gesorteerd()
	return uit, nil
}

// agendadoel is what a proposal answers: a category of an outcome.
type agendadoel struct{ uitkomst, categorie string }

func (v *Agendavoorstel) doel() agendadoel { return doel(v.Uitkomst, v.Categorie) }

// doel makes an agendadoel that is the same for every spelling of a code.
func doel(uitkomst, categorie string) agendadoel {
	return agendadoel{wmo.Naamsleutel(uitkomst), wmo.Naamsleutel(categorie)}
}

// check reports what is wrong and what is missing, and gives the place of every category.
func (in *Agendavraag) check(k *sessiekeuring) map[agendadoel]int {
	prioriteit, met := map[agendadoel]int{}, map[agendadoel]bool{}
	var uitkomsten, voorstellen wmo.Uniek
	for i := range in.Uitkomsten {
		u, p := &in.Uitkomsten[i], "/uitkomsten/"+strconv.Itoa(i)
		uitkomsten.Naam(&k.fout, u.Code, p+"/code")
		k.keurRangorde(u, p, prioriteit)
	}
	for i := range in.Voorstellen {
		v, p := &in.Voorstellen[i], "/voorstellen/"+strconv.Itoa(i)
		voorstellen.Naam(&k.fout, v.Code, p+"/code")
		k.mist(v, p)
		if _, ok := prioriteit[v.doel()]; !ok {
			k.weiger(meldingAgendaCategorie, fmt.Sprintf("de uitkomst %.40q heeft geen categorie %.40q", v.Uitkomst, v.Categorie), p+"/categorie")
		}
		met[v.doel()] = true
	}
	in.zonderVoorstel(k, met)
	return prioriteit
}

// zonderVoorstel reports, in one finding, the categories without a proposal.
func (in *Agendavraag) zonderVoorstel(k *sessiekeuring, met map[agendadoel]bool) {
	const noem = 20
	var namen, plaatsen []string
	for i := range in.Uitkomsten {
		u := &in.Uitkomsten[i]
		for j, r := range u.Rangorde {
			if met[doel(u.Code, r.Categorie)] {
				continue
			}
			namen = append(namen, fmt.Sprintf("%.40q van %.40q, plaats %d", r.Categorie, u.Code, r.Plaats))
			plaatsen = append(plaatsen, "/uitkomsten/"+strconv.Itoa(i)+"/rangorde/"+strconv.Itoa(j))
		}
	}
	if len(namen) == 0 {
		return
	}
	rest := ""
	if n := len(namen) - noem; n > 0 {
		namen, rest = namen[:noem], fmt.Sprintf(" en nog %d", n)
	}
	k.toon(meldingAgendaZonderVoorstel, "geen voorstel is er bij "+strings.Join(namen, "; ")+rest, plaatsen[:min(len(plaatsen), wmo.MaxBevindingen)]...)
}

// keurRangorde notes the place of each category of one outcome.
func (k *sessiekeuring) keurRangorde(u *Agendauitkomst, p string, prioriteit map[agendadoel]int) {
	var categorieen wmo.Uniek
	for j := range u.Rangorde {
		r, q := &u.Rangorde[j], p+"/rangorde/"+strconv.Itoa(j)
		categorieen.Naam(&k.fout, r.Categorie, q+"/categorie")
		if r.Plaats > len(u.Rangorde) {
			k.weiger(meldingAgendaPlaats, fmt.Sprintf("%d is geen plaats onder %d categorieën", r.Plaats, len(u.Rangorde)), q+"/plaats")
		}
		prioriteit[doel(u.Code, r.Categorie)] = r.Plaats
	}
}

// mist reports a proposal without an owner or an effort.
func (k *sessiekeuring) mist(v *Agendavoorstel, p string) {
	if v.Eigenaar == "" {
		k.toon(meldingAgendaEigenaar, "dit voorstel heeft geen eigenaar", p)
	}
	if v.Niveau == "" {
		k.toon(meldingAgendaNiveau, "van dit voorstel is niet gezegd op welk niveau het thuishoort", p)
	}
	if v.Inspanning == "" {
		k.toon(meldingAgendaInspanning, "van dit voorstel is de inspanning niet bekend: het komt na wat wel een inspanning heeft", p)
	}
}
