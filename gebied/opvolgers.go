package gebied

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Soort is what happened to the old municipality in a reorganisation.
//
//schema:nl Wat er bij een herindeling met de oude gemeente gebeurde.
type Soort string

// The kinds of reorganisation.
const (
	Opgeheven      Soort = "opgeheven"
	Splitsing      Soort = "splitsing"
	Naamswijziging Soort = "naamswijziging"
	Gepland        Soort = "gepland"
)

var soortwoorden = wmo.Opsomming[Soort]{
	{Opgeheven, "in zijn geheel opgegaan in één andere gemeente"},
	{Splitsing, "verdeeld over meer gemeenten; het adres beslist"},
	{Naamswijziging, "zelfde gebied, andere naam en code"},
	{Gepland, "aangekondigd, nog geen feit"},
}

func (Soort) Woorden() []wmo.Woord { return soortwoorden.Woorden() }

// Herindeling is one row of the reorganisations: one old municipality that went,
// wholly or partly, into one new one. A split has a row for each part.
//
//schema:nl Een rij van de herindelingen: een oude gemeente die geheel of gedeeltelijk opging in een nieuwe. Bij een
//schema:nl splitsing heeft elk deel een rij.
type Herindeling struct {
	//schema:nl Eerste dag van de nieuwe toestand.
	Datum wmo.Datum `json:"datum"` // first day of the new situation
	//schema:nl Code van de gemeente die ophield of een deel afstond.
	OudeGemeente wmo.Gemeentecode `json:"oudeGemeente"`
	//schema:nl Naam van de oude gemeente.
	OudeNaam string `json:"oudeNaam"`
	//schema:nl Code van de gemeente waar het gebied heen ging.
	NieuweGemeente wmo.Gemeentecode `json:"nieuweGemeente"`
	//schema:nl Naam van de nieuwe gemeente.
	NieuweNaam string `json:"nieuweNaam"`
	//schema:nl Wat er met de oude gemeente gebeurde.
	Soort Soort `json:"soort"`
	//schema:nl Waar als alles of het grootste deel van de oude gemeente hierheen ging.
	Hoofdopvolger bool `json:"hoofdopvolger"` // the largest part, or all of it, went there
	//schema:nl De wet of het register waarin de herindeling staat.
	Bron wmo.Bron `json:"bron"`
}

// String tells the row in Dutch: "Weesp (0457) naar Amsterdam (0363) op 2022-03-24".
func (h Herindeling) String() string {
	return h.OudeNaam + " (" + h.OudeGemeente.String() + ") naar " +
		h.NieuweNaam + " (" + h.NieuweGemeente.String() + ") op " + h.Datum.String()
}

// Lijn is one line of descent from the municipality asked about to another one.
//
//schema:nl Een lijn van herindelingen van de gevraagde gemeente naar een andere.
type Lijn struct {
	//schema:nl De gemeente aan het andere einde van de lijn.
	Gemeente Gemeente `json:"gemeente"` // at the other end
	//schema:nl Waar als elke stap naar de hoofdopvolger gaat.
	Hoofdlijn bool `json:"hoofdlijn"` // every step goes to the main successor
	//schema:nl Waar als er een splitsing op de weg ligt, zodat maar een deel meeging.
	Gedeeltelijk bool `json:"gedeeltelijk"` // a split lies on the way: only a part went along
	//schema:nl De herindelingen op de weg, op volgorde van datum. Leeg voor de gemeente zelf.
	Weg []Herindeling `json:"weg"` // in order of day; empty for the municipality itself
	//schema:nl Zekerheid van de zwakste stap.
	Zekerheid wmo.Zekerheid `json:"zekerheid"` // of the weakest step
}

var (
	voorbehoudHerindeling = register.Voorbehoud("GEB-V-HERINDELING", "een herindeling die niemand heeft bevestigd")
	voorbehoudZichzelf    = register.Voorbehoud("GEB-V-ZICHZELF", "de gemeente was er op die dag zelf al; voor haar herkomst is een eerdere dag nodig")
)

// Opvolgvraag asks what became of a municipality.
//
//schema:nl Vraag wat er van een gemeente geworden is.
type Opvolgvraag struct {
	//schema:nl De gemeente, met een code van een eerdere of van dezelfde dag.
	Gemeente wmo.Gemeentecode `json:"gemeente"` // a code of an earlier or the same day
}

// Opvolging is the answer to an [Opvolgvraag].
//
//schema:nl Antwoord op de vraag wat er van een gemeente geworden is.
type Opvolging struct {
	//schema:nl De gemeente waarnaar gevraagd is.
	Gemeente Gemeente `json:"gemeente"` // as asked
	//schema:nl De dagen waarmee de vraag gesteld is.
	Peil wmo.Peil `json:"peil"`
	// Opvolgers are the municipalities of that day in which the territory lies, main
	// successor first. With more than one the address decides.
	//schema:nl De gemeenten van de gevraagde dag waarin het gebied ligt, de hoofdopvolger eerst. Bij meer dan één beslist het
	//schema:nl adres.
	Opvolgers []Lijn `json:"opvolgers"`
	//schema:nl Wat openblijft of is aangenomen. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Herkomstvraag asks what a municipality was made of.
//
//schema:nl Vraag uit welke gemeenten een gemeente is ontstaan.
type Herkomstvraag struct {
	//schema:nl De gemeente, met een code van een latere of van dezelfde dag.
	Gemeente wmo.Gemeentecode `json:"gemeente"` // a code of a later or the same day
}

// Herkomst is the answer to a [Herkomstvraag].
//
//schema:nl Antwoord op de vraag uit welke gemeenten een gemeente is ontstaan.
type Herkomst struct {
	//schema:nl De gemeente waarnaar gevraagd is.
	Gemeente Gemeente `json:"gemeente"` // as asked
	//schema:nl De dagen waarmee de vraag gesteld is.
	Peil wmo.Peil `json:"peil"`
	// Voorgangers are the municipalities of that day that went into it, wholly or partly;
	// the municipality itself comes first if it existed already.
	//schema:nl De gemeenten van de gevraagde dag die geheel of gedeeltelijk in de gemeente opgingen. Bestond zij zelf al, dan
	//schema:nl staat zij voorop.
	Voorgangers []Lijn `json:"voorgangers"`
	//schema:nl Wat openblijft of is aangenomen. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// FindSuccessors follows a municipality through mergers, renames and splits to peil.Op.
// A code that comes into being only after that day is a finding.
func FindSuccessors(in Opvolgvraag, peil wmo.Peil) (Opvolging, error) {
	g, err := open(&in, peil)
	if err != nil {
		return Opvolging{}, err
	}
	var b wmo.Bevindingen
	gm, ok := g.ken(&b, in.Gemeente, "/gemeente")
	if !ok || !begonnen(&b, gm, peil.Op, "/gemeente") {
		return Opvolging{}, b.Err()
	}
	lijnen := g.vooruit(gm, peil.Op, nil)
	return Opvolging{gm, peil, lijnen, voorbehoudenBij(lijnen, peil)}, nil
}

// FindPredecessors goes back from a municipality to those of peil.Op that went into
// it. A code that ended before that day is a finding.
func FindPredecessors(in Herkomstvraag, peil wmo.Peil) (Herkomst, error) {
	g, err := open(&in, peil)
	if err != nil {
		return Herkomst{}, err
	}
	var b wmo.Bevindingen
	gm, ok := g.ken(&b, in.Gemeente, "/gemeente")
	if !ok || !g.blijft(&b, gm, peil.Op, "/gemeente") {
		return Herkomst{}, b.Err()
	}
	lijnen := g.terug(gm, peil.Op, nil)
	return Herkomst{gm, peil, lijnen, append(voorbehoudenBij(lijnen, peil), g.eerdereDag(gm, lijnen, peil.Op)...)}, nil
}

// eerdereDag is the reservation that on op nothing was yet to go into a municipality, so
// that an earlier day may be meant.
func (g *gegevens) eerdereDag(gm Gemeente, lijnen []Lijn, op wmo.Datum) []wmo.Voorbehoud {
	if len(lijnen) != 1 || len(lijnen[0].Weg) > 0 {
		return nil
	}
	var dagen []string
	for _, h := range g.van[gm.Code] {
		if dag := h.Datum.String(); !h.Datum.After(op) && !slices.Contains(dagen, dag) {
			dagen = append(dagen, dag)
		}
	}
	tekst := fmt.Sprintf("%s is op %s zichzelf", gm, op)
	if len(dagen) > 0 {
		tekst += "; wat erin opging staat bij een dag voor " + strings.Join(dagen, " of voor ")
	} else {
		tekst += fmt.Sprintf("; tot en met die dag ging er sinds %s niets in op, en over eerder is niets bekend", g.bekend.Begindatum)
	}
	return []wmo.Voorbehoud{voorbehoudZichzelf.Zegt(tekst)}
}

// vooruit follows a municipality to its successors on op. It ends, as each step lies later
// than the one before: see sluitAan.
func (g *gegevens) vooruit(gm Gemeente, op wmo.Datum, weg []Herindeling) []Lijn {
	if gm.Bestaat.Bevat(op) {
		return []Lijn{lijn(gm, weg)}
	}
	var lijnen []Lijn
	for _, h := range g.naar[gm.Code] {
		lijnen = append(lijnen, g.vooruit(g.gemeente(h.NieuweGemeente), op, append(slices.Clip(weg), h))...)
	}
	return lijnen
}

// terug follows a municipality back to its predecessors on op.
func (g *gegevens) terug(gm Gemeente, op wmo.Datum, weg []Herindeling) []Lijn {
	var lijnen []Lijn
	if gm.Bestaat.Bevat(op) {
		lijnen = append(lijnen, lijn(gm, weg))
	}
	for _, h := range g.van[gm.Code] {
		if h.Datum.After(op) {
			lijnen = append(lijnen, g.terug(g.gemeente(h.OudeGemeente), op, slices.Insert(slices.Clone(weg), 0, h))...)
		}
	}
	return lijnen
}

func lijn(gm Gemeente, weg []Herindeling) Lijn {
	l := Lijn{Gemeente: gm, Hoofdlijn: true, Weg: append([]Herindeling{}, weg...), Zekerheid: wmo.Beleid}
	for _, h := range weg {
		l.Hoofdlijn = l.Hoofdlijn && h.Hoofdopvolger
		l.Gedeeltelijk = l.Gedeeltelijk || h.Soort == Splitsing
		l.Zekerheid = min(l.Zekerheid, h.Bron.Zekerheid)
	}
	return l
}

func voorbehoudenBij(lijnen []Lijn, peil wmo.Peil) []wmo.Voorbehoud {
	vs := laterBekend(peil, peil.Op, "welke herindelingen toen al vaststonden, is niet opgenomen")
	for _, l := range lijnen {
		for _, h := range l.Weg {
			if h.Bron.Zekerheid == wmo.Aanname {
				vs = append(vs, voorbehoudHerindeling.Zegt(h.String()).Volgens(h.Bron))
			}
		}
	}
	return vs
}
