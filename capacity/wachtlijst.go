package capacity

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// What is counted, and what is not in it.
var (
	formuleWachtlijst = register.Formule("CAP-F-WACHTLIJST", "w = Σ x", "x wie in elke groep na de intake is aangenomen en wacht; niet wie belangstelling heeft",
		kit.Identiteit())
	formuleBelangstelling = register.Formule("CAP-F-BELANGSTELLING", "b = Σ x", "x wie in elke groep zonder intake op de belangstellingslijst staat",
		kit.Identiteit())
	formuleInclusief = register.Formule("CAP-F-INCLUSIEF-BELANGSTELLING", "i = w + b", "w de wachtlijst, b de belangstellingslijst", kit.Identiteit())
)

// Wachtlijst asks how many people wait on a day. Those accepted after intake wait; those on
// an interest list, without intake, are counted separately.
//
//schema:nl Vraagt hoeveel mensen er op een dag wachten. Wie na de intake is aangenomen wacht; wie zonder intake op een
//schema:nl belangstellingslijst staat telt apart.
type Wachtlijst struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De dag waarop is geteld.
	Datum wmo.Datum `json:"datum"`
	//schema:nl De groepen op de lijsten, elk met een eigen naam.
	Groepen []Wachtgroep `json:"groepen" jsonschema:"minItems=1"`
	// Grenzen are how long a wait is too long, to count who waits longer.
	//
	//schema:nl Hoe lang wachten te lang is: het antwoord telt wie al langer wacht. Vraagt van ten minste één groep hoe lang er
	//schema:nl al gewacht wordt. Ontbreekt als er niet naar wordt gevraagd.
	Grenzen []Wachtgrens `json:"grenzen,omitempty" jsonschema:"maxItems=20"`
	//schema:nl Wat er nodig is om te zeggen hoe lang iemand wacht die zich nu aanmeldt. Ontbreekt als er niet naar wordt
	//schema:nl gevraagd.
	Doorstroming *Wachtdoorstroming `json:"doorstroming,omitempty"`
}

// Wachtgroep is one group on the lists.
//
//schema:nl Eén groep op de lijsten.
type Wachtgroep struct {
	//schema:nl De naam van de groep.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Personen die na de intake zijn aangenomen en wachten.
	Wachtend int `json:"wachtend" jsonschema:"minimum=0,maximum=1000000"` // accepted after intake
	// Belangstelling is the interest list: 0 when there is none, left out when it is not known.
	//
	//schema:nl Personen die zonder intake op de belangstellingslijst staan. Nul als er geen zijn; ontbreekt als het niet
	//schema:nl bekend is.
	Belangstelling *int `json:"belangstelling,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	//schema:nl Hoe zwaar de ondersteuning is waarop de groep wacht, in woorden van de regio. Ontbreekt als het niet bekend is.
	Niveau string `json:"niveau,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Waar de groep vandaan komt. Ontbreekt als het niet bekend is.
	Herkomst Herkomst `json:"herkomst,omitempty"`
	//schema:nl Of de groep op zorg in natura wacht of op een persoonsgebonden budget. Ontbreekt als het niet bekend is.
	Financiering Financieringsvorm `json:"financiering,omitempty"`
	// Sinds are the days on which those who wait were accepted; fewer than wait when that is
	// not known of all.
	//
	//schema:nl Van wie wacht, per persoon de dag sinds wanneer. Niet meer dan er wachten; minder als het niet van iedereen
	//schema:nl bekend is. Ontbreekt als het van niemand bekend is of in weken is genoemd.
	Sinds []wmo.Datum `json:"sinds,omitempty"`
	// WachtWeken is how long each has waited until the day of the count, in place of Sinds.
	//
	//schema:nl Van wie wacht, per persoon hoeveel weken al, tot de dag van de telling. In plaats van sinds.
	WachtWeken []float64 `json:"wachtWeken,omitempty" jsonschema:"minimum=0,maximum=5000"`
}

// Wachtstand is the waiting list, and apart from it the interest list.
//
//schema:nl De wachtlijst, en apart daarvan de belangstellingslijst.
type Wachtstand struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De dag waarop is geteld.
	Datum wmo.Datum `json:"datum"`
	//schema:nl Personen die na de intake zijn aangenomen en wachten, van alle groepen samen.
	Wachtlijst int `json:"wachtlijst"`
	//schema:nl Personen die zonder intake op een belangstellingslijst staan, van alle groepen samen. Ontbreekt als het van
	//schema:nl een groep niet bekend is.
	Belangstellingslijst *int `json:"belangstellingslijst,omitempty"`
	//schema:nl Wachtlijst en belangstellingslijst samen. Ontbreekt als de belangstellingslijst van een groep niet bekend
	//schema:nl is.
	InclusiefBelangstelling *int `json:"inclusiefBelangstelling,omitempty"`
	//schema:nl De lijsten per niveau, in de volgorde waarin het voor het eerst voorkomt. Samen zijn zij het geheel. Ontbreekt
	//schema:nl als geen groep een niveau noemt.
	PerNiveau []Deellijst `json:"perNiveau,omitempty"`
	//schema:nl De lijsten per herkomst, op dezelfde manier.
	PerHerkomst []Deellijst `json:"perHerkomst,omitempty"`
	//schema:nl De lijsten per financieringsvorm, op dezelfde manier.
	PerFinanciering []Deellijst `json:"perFinanciering,omitempty"`
	//schema:nl Hoe lang de wachtenden al wachten. Ontbreekt als het van niemand bekend is.
	Ouderdom *Wachtouderdom `json:"ouderdom,omitempty"`
	//schema:nl Hoe lang iemand wacht die zich nu aanmeldt. Ontbreekt zonder doorstroming.
	Nieuwkomer *Nieuwkomer `json:"nieuwkomer,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Ontbreekt als er niets is
	//schema:nl aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// CountWaiting counts a waiting list, and separately the people who only show interest. The sum of
// both is given only if the interest list of every group is known.
func CountWaiting(w Wachtlijst, peil wmo.Peil) (Wachtstand, error) {
	v, err := kit.Keur(&w, peil, w.check)
	if err != nil {
		return Wachtstand{}, err
	}
	s := Wachtstand{Naam: w.Naam, Peil: peil, Datum: w.Datum}
	belang := 0
	var wachtend, belangstellend []wmo.Grootheid
	for _, g := range w.Groepen {
		s.Wachtlijst += g.Wachtend
		wachtend = append(wachtend, wmo.Aantal(g.Naam, g.Wachtend, ""))
		if g.Belangstelling != nil {
			belang += *g.Belangstelling
			belangstellend = append(belangstellend, wmo.Aantal(g.Naam, *g.Belangstelling, ""))
		}
	}
	wacht := wmo.Aantal("w", s.Wachtlijst, "")
	v.Stap(formuleWachtlijst, w.Naam+": wachtlijst", wacht, wachtend...)
	if len(belangstellend) == len(w.Groepen) {
		samen, b := s.Wachtlijst+belang, wmo.Aantal("b", belang, "")
		s.Belangstellingslijst, s.InclusiefBelangstelling = &belang, &samen
		v.Stap(formuleBelangstelling, w.Naam+": belangstellingslijst", b, belangstellend...)
		v.Stap(formuleInclusief, w.Naam+": inclusief belangstelling", wmo.Aantal("i", samen, ""), wacht, b)
	}
	t := wachtteller{v, &w, &s}
	t.verdeel()
	t.ouderdom()
	t.nieuwkomer()
	s.Berekening = t.Berekening()
	if as := t.Aannames(); len(as) > 0 {
		s.Aannames = as
	}
	return s, nil
}

func (w *Wachtlijst) check(k *keuring) {
	var eerder wmo.Uniek
	for i, g := range w.Groepen {
		eerder.Naam(&k.Bevindingen, g.Naam, wmo.Wijs("groepen", strconv.Itoa(i), "naam"))
		w.checkWacht(k, i)
	}
	w.checkGrenzen(k)
}
