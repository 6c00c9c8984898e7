package wmo

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Bevinding is one finding about a document: what is wrong or deserves
// attention, and where. The Code is the contract; the text may be improved.
//
//schema:nl Een opmerking over een document: wat er niet klopt of aandacht vraagt, en waar.
type Bevinding struct {
	//schema:nl Vaste code van de bevinding, voor programma's: "DOC-SLEUTEL-ONBEKEND". De code is de afspraak, het bericht kan
	//schema:nl beter worden.
	Code string `json:"code"` // stable, for machines: "DOC-SLEUTEL-ONBEKEND"
	//schema:nl JSON Pointers (RFC 6901) naar de plaatsen in het document waar het om gaat; "" is het hele document.
	Plaats []string `json:"plaats"` // JSON Pointers (RFC 6901) into the document; "" is the whole
	//schema:nl Uitleg voor wie het document kan herstellen.
	Bericht string `json:"bericht"` // Dutch, for the person who can mend it
	//schema:nl De regel die dit vraagt. Ontbreekt als er geen is.
	Bron *Bron `json:"bron,omitempty"` // the rule that asks for it, where there is one
}

// Bevindingen is all findings about a document. As an error it means that the
// document cannot be used; beside a result it means: read this first.
//
//schema:nl Alle bevindingen over een document, in vaste volgorde: naar plaats en dan naar code.
type Bevindingen []Bevinding

// Melding is one kind of finding: what a package may say about a document. It is made
// by [Register.Melding].
type Melding struct {
	Code   string `json:"code"`   // contract: never given to another kind
	Uitleg string `json:"uitleg"` // what it means, in Dutch
}

// Meld adds a finding about one or more places.
func (b *Bevindingen) Meld(melding Melding, bericht string, plaats ...string) {
	b.Neem(Bevinding{Code: melding.Code, Plaats: plaats, Bericht: bericht})
}

// MeldVolgens is Meld with the source of the requirement that is not met.
func (b *Bevindingen) MeldVolgens(bron Bron, melding Melding, bericht string, plaats ...string) {
	b.Neem(Bevinding{Code: melding.Code, Plaats: plaats, Bericht: bericht, Bron: &bron})
}

// Neem adds findings as they are. After MaxBevindingen it adds one that says that there
// are more, and then nothing: a hostile document could cause millions.
func (b *Bevindingen) Neem(vs ...Bevinding) {
	for i := range vs {
		switch v := vs[i]; {
		case len(*b) < MaxBevindingen:
			*b = append(*b, v)
		case len(*b) == MaxBevindingen:
			bericht := fmt.Sprintf("er zijn meer dan %d bevindingen; de andere staan er niet bij", MaxBevindingen)
			*b = append(*b, Bevinding{Code: docMeer.Code, Plaats: []string{""}, Bericht: bericht})
		}
	}
}

// MeldSamen is Meld for a check of many places: see NeemSamen.
func (b *Bevindingen) MeldSamen(melding Melding, bericht string, plaats ...string) {
	b.NeemSamen(Bevinding{Code: melding.Code, Plaats: plaats, Bericht: bericht})
}

// meerPlaatsen ends the text of a finding that does not list all its places.
const meerPlaatsen = "; het zijn meer plaatsen dan hier staan"

// NeemSamen adds a finding, or only its place when a finding with the same code and text
// is there already. A finding lists at most MaxBevindingen places, and then says that
// there are more. A finding about several places tells how these relate, so it is never
// added to another one.
func (b *Bevindingen) NeemSamen(v Bevinding) {
	i := slices.IndexFunc(*b, func(x Bevinding) bool {
		return x.Code == v.Code && (x.Bericht == v.Bericht || x.Bericht == v.Bericht+meerPlaatsen)
	})
	switch {
	case i < 0 || len(v.Plaats) != 1:
		v.Plaats = slices.Clone(v.Plaats)
		b.Neem(v)
	case len((*b)[i].Plaats) < MaxBevindingen:
		(*b)[i].Plaats = append((*b)[i].Plaats, v.Plaats...)
	default:
		(*b)[i].Bericht = v.Bericht + meerPlaatsen
	}
}

// MeldOntbreekt reports an optional field that is needed here; vraagt says in Dutch what
// needs it. With several places, one of them is enough.
func (b *Bevindingen) MeldOntbreekt(vraagt string, plaats ...string) {
	b.Meld(docSleutelMist, "dit ontbreekt: "+vraagt+" vraagt het", plaats...)
}

// MeldOverbodig reports a field that does not go with something else in the document,
// named by bij in Dutch. Ignoring the field would be guessing what was meant.
func (b *Bevindingen) MeldOverbodig(bij string, plaats ...string) {
	b.Meld(docOverbodig, "dit hoort niet bij "+bij, plaats...)
}

// MeldBereik reports a number that another field does not allow.
func (b *Bevindingen) MeldBereik(bericht string, plaats ...string) {
	b.Meld(docBereik, bericht, plaats...)
}

// MeldAantal reports a list that is longer or shorter than another field allows.
func (b *Bevindingen) MeldAantal(bericht string, plaats ...string) {
	b.Meld(docAantal, bericht, plaats...)
}

// MeldPeriode reports a period that ends before it begins, as MeldSamen does.
func (b *Bevindingen) MeldPeriode(bericht string, plaats ...string) {
	b.MeldSamen(docPeriode, bericht, plaats...)
}

// Err is nil without findings, and otherwise the findings in their fixed order.
func (b Bevindingen) Err() error {
	if len(b) == 0 {
		return nil
	}
	return b.Gesorteerd()
}

// Gesorteerd is a copy in the fixed order: by first place, then code, then text.
func (b Bevindingen) Gesorteerd() Bevindingen {
	c := slices.Clone(b)
	slices.SortStableFunc(c, func(x, y Bevinding) int {
		return cmp.Or(
			slices.CompareFunc(x.Plaats, y.Plaats, vergelijkPlaats),
			strings.Compare(x.Code, y.Code),
			strings.Compare(x.Bericht, y.Bericht),
		)
	})
	return c
}

// vergelijkPlaats orders JSON Pointers as a reader counts: /vormen/2 before /vormen/10.
func vergelijkPlaats(x, y string) int {
	return slices.CompareFunc(strings.Split(x, "/"), strings.Split(y, "/"), func(a, b string) int {
		m, err1 := strconv.Atoi(a)
		n, err2 := strconv.Atoi(b)
		if err1 == nil && err2 == nil {
			return cmp.Compare(m, n)
		}
		return strings.Compare(a, b)
	})
}

// Codes lists the codes in order, double ones included.
func (b Bevindingen) Codes() []string {
	codes := make([]string, len(b))
	for i := range b {
		codes[i] = b[i].Code
	}
	return codes
}

// Error puts every finding on a line of its own; what is said of several places has one
// line with those places.
func (b Bevindingen) Error() string {
	var samen Bevindingen
	for _, v := range b {
		samen.NeemSamen(v)
	}
	regels := make([]string, len(samen))
	for i := range samen {
		regels[i] = samen[i].String()
	}
	return strings.Join(regels, "\n")
}

// String is one line that a terminal can show: the first places, text and code.
func (b Bevinding) String() string {
	const meest = 10
	plaatsen := slices.Clone(b.Plaats[:min(len(b.Plaats), meest)])
	for i := range plaatsen {
		plaatsen[i] = cmp.Or(plaatsen[i], "document")
	}
	plaats := cmp.Or(strings.Join(plaatsen, ", "), "document")
	if rest := len(b.Plaats) - meest; rest > 0 {
		plaats += fmt.Sprintf(" en nog %d", rest)
	}
	return Toonbaar(plaats + ": " + b.Bericht + " [" + b.Code + "]")
}

// Wijs makes a JSON Pointer out of names; a number is the index in a list.
func Wijs(delen ...string) string {
	var s strings.Builder
	for _, deel := range delen {
		s.WriteString("/" + wijzerTekst(deel))
	}
	return s.String()
}

// wijzerTekst escapes what RFC 6901 escapes.
func wijzerTekst(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "~", "~0"), "/", "~1")
}
