package verdeling

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Reservevraag asks how a reserve with a ceiling develops over a number of book years.
//
//schema:nl Vraagt hoe een reserve met een plafond zich over boekjaren ontwikkelt.
type Reservevraag struct {
	//schema:nl Naam van de reserve, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Wat er voor het eerste boekjaar in de reserve zit, in euro.
	Beginsaldo wmo.Bedrag `json:"beginsaldo" jsonschema:"minimum=0,maximum=999999999999.99"` // before the first book year
	//schema:nl Wat over de reserve is afgesproken; het geldt in elk boekjaar.
	Afspraak Reserveafspraak `json:"afspraak"`
	//schema:nl De boekjaren, op volgorde en zonder gaten.
	Boekjaren []Boekjaar `json:"boekjaren" jsonschema:"minItems=1,maxItems=50"` // consecutive
}

// Boekjaar is the result of a region in a calendar year.
//
//schema:nl Het resultaat van een regio in een kalenderjaar.
type Boekjaar struct {
	//schema:nl Het kalenderjaar.
	Jaar int `json:"jaar" jsonschema:"minimum=1900,maximum=2200"`
	//schema:nl Het resultaat in euro; onder nul is een tekort.
	Resultaat wmo.Bedrag `json:"resultaat" jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"` // below zero: a deficit
	// Leden is the key by which the members on 31 December share what they get or pay together;
	// without it only the total is calculated.
	//
	//schema:nl De sleutel waarmee wie op 31 december van dit jaar lid is deelt in wat de leden krijgen of betalen.
	//schema:nl Ontbreekt het, dan wordt alleen het totaal berekend.
	Leden *Ledenverdeling `json:"leden,omitempty"`
}

// Reserveverloop is a reserve over book years.
//
//schema:nl Een reserve over boekjaren. Bedragen zijn in euro.
type Reserveverloop struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het meeste dat de reserve mag bevatten.
	Plafond wmo.Bedrag `json:"plafond"`
	//schema:nl Wat elk boekjaar met de reserve doet, op volgorde. Het eindsaldo van een jaar is het beginsaldo van het
	//schema:nl volgende.
	Jaren []Reservestand `json:"jaren"`
	//schema:nl Wat er na het laatste boekjaar in de reserve zit.
	Eindsaldo wmo.Bedrag `json:"eindsaldo"` // after the last book year
	//schema:nl Wat in alle boekjaren samen boven het plafond uitkwam.
	Overloop wmo.Bedrag `json:"overloop"` // of all years
	//schema:nl Wat de leden in alle boekjaren samen kregen; onder nul betaalden zij.
	NaarLeden wmo.Bedrag `json:"naarLeden"` // in all years; below zero they paid
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	// Voorbehouden say that it was not stated who gets the overloop, and what holds for the keys.
	//
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	// Bevindingen report, among others, a reserve that begins above its ceiling and one that ran
	// out.
	//
	//schema:nl Wat opvalt zonder het resultaat in de weg te staan, zoals een reserve die boven haar plafond begint
	//schema:nl (FIN-BOVEN-PLAFOND) of opraakt (FIN-UITGEPUT). Ontbreekt als er niets te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

const (
	laatsteMaand     = 12
	laatsteDagInJaar = 31
)

var meldingBoekjaar = register.Melding("FIN-BOEKJAAR", "boekjaren volgen niet op elkaar")

// RunReserve calculates a reserve over book years. A surplus fills it up to its ceiling (unless the
// agreement gives it to the members first), and a deficit is paid in the agreed order. The error is
// [wmo.Bevindingen] when the question cannot be used, or has a deficit without an agreed order.
func RunReserve(in Reservevraag, peil wmo.Peil) (Reserveverloop, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Reserveverloop{}, err
	}
	uit := Reserveverloop{
		Naam: in.Naam, Peil: peil, Plafond: in.Afspraak.Plafond, Jaren: make([]Reservestand, len(in.Boekjaren)), Eindsaldo: in.Beginsaldo,
	}
	for i := range in.Boekjaren {
		b, w := &in.Boekjaren[i], kit.InLijst("/boekjaren", i)
		s := in.Afspraak.verwerk(uit.Eindsaldo, b.Resultaat)
		in.Afspraak.verklaar(&r, &s)
		in.Afspraak.let(&r, &s, "/beginsaldo", w+"/resultaat")
		s.Jaar = b.Jaar
		uit.Eindsaldo, uit.Overloop, uit.NaarLeden = s.Eindsaldo, uit.Overloop.Plus(s.Overloop), uit.NaarLeden.Plus(s.NaarLeden)
		if b.Leden != nil && !s.NaarLeden.IsZero() {
			l, naam := b.leden(w), fmt.Sprintf("voor de leden over %d", b.Jaar)
			v := l.verdeel(&r, naam, s.NaarLeden)
			s.Delen = l.toon(&r, naam, &v)
		}
		uit.Jaren[i] = s
	}
	uit.verklaar(&r)
	uit.Berekening, uit.Voorbehouden, uit.Aannames, uit.Bevindingen = r.Berekening(), r.Voorbehouden(), r.Aannames(), r.Bevindingen()
	return uit, nil
}

// verklaar adds the steps that add up the years.
func (v *Reserveverloop) verklaar(r *wmo.Verantwoording) {
	overloop, naarLeden := make([]wmo.Grootheid, len(v.Jaren)), make([]wmo.Grootheid, len(v.Jaren))
	for i := range v.Jaren {
		naam := "x " + strconv.Itoa(v.Jaren[i].Jaar)
		overloop[i], naarLeden[i] = wmo.Euro(naam, v.Jaren[i].Overloop), wmo.Euro(naam, v.Jaren[i].NaarLeden)
	}
	r.Stap(formuleReservesom, "boven het plafond, alle jaren", wmo.Euro("Σ O", v.Overloop), overloop...)
	r.Stap(formuleReservesom, "naar de leden, alle jaren", wmo.Euro("Σ N", v.NaarLeden), naarLeden...)
}

// leden is the list of the book year, with those who are a member on its last day taking part.
func (b *Boekjaar) leden(w string) ledenlijst {
	op, _ := wmo.NewDatum(b.Jaar, laatsteMaand, laatsteDagInJaar) // impossible years have been refused
	return b.Leden.lijst(w+"/leden", op)
}

func (v *Reservevraag) keur(k *kit.Keuring) {
	v.Afspraak.keur(k, v.Beginsaldo, "/afspraak")
	var tekorten []string
	for i := range v.Boekjaren {
		b, w := &v.Boekjaren[i], kit.InLijst("/boekjaren", i)
		if i > 0 && b.Jaar != v.Boekjaren[i-1].Jaar+1 {
			k.Meld(meldingBoekjaar, fmt.Sprintf("%d volgt niet op %d", b.Jaar, v.Boekjaren[i-1].Jaar), w+"/jaar")
		}
		if b.Resultaat.Sign() < 0 {
			tekorten = append(tekorten, w+"/resultaat")
		}
		if b.Leden != nil {
			l := b.leden(w)
			l.keurDicht(k)
		}
	}
	v.Afspraak.vraagVolgorde(k, "/afspraak", tekorten...)
}
