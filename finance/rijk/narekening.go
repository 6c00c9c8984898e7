package rijk

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	een     = wmo.GetalOf(1)
	honderd = wmo.GetalOf(100)
)

// Narekeningsvraag asks whether a published figure follows from the figures it was made
// of. What they count is said by eenheid: euros or clients, the arithmetic is one. Of a
// quotient eenheid is what is divided, and per what it is divided by.
type Narekeningsvraag struct {
	Naam    string       `json:"naam"    jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Soort   Narekensoort `json:"soort"`
	Eenheid string       `json:"eenheid" jsonschema:"minLength=1,maxLength=200"` // "euro", "plaatsen", "vergaderingen"
	// Per is what a quotient is for: "cliënt", so that the figure is in euro per cliënt.
	Per string `json:"per,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// Termen are added up: som.
	Termen []wmo.Getal `json:"termen,omitempty" jsonschema:"minItems=1,maxItems=100,minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	// Geheel is what a share is of, or what is divided: deel, vermindering and quotient.
	// Figures have at most four decimals, and may be below zero.
	Geheel *wmo.Getal `json:"geheel,omitempty" jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	// Aandeel is the share, 0.6 for sixty percent: deel and vermindering.
	Aandeel *wmo.Getal `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=10,decimalen=6"`
	// Aantal is how many times, at most a million: veelvoud. Of a quotient it is what is
	// divided by, above zero.
	Aantal *wmo.Getal `json:"aantal,omitempty" jsonschema:"minimum=0,maximum=1000000000000,decimalen=4"`
	// Stap is what each of them is: veelvoud.
	Stap *wmo.Getal `json:"stap,omitempty" jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	// Van and naar are the figures before and after: verschil and groei.
	Van          *wmo.Getal  `json:"van,omitempty"          jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	Naar         *wmo.Getal  `json:"naar,omitempty"         jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	Gepubliceerd *Publicatie `json:"gepubliceerd,omitempty"`
}

// Narekensoort is how a figure was made.
type Narekensoort string

// How a figure may be made.
const (
	NarekenSom          Narekensoort = "som"
	NarekenDeel         Narekensoort = "deel"
	NarekenVermindering Narekensoort = "vermindering"
	NarekenVeelvoud     Narekensoort = "veelvoud"
	NarekenVerschil     Narekensoort = "verschil"
	NarekenGroei        Narekensoort = "groei"
	NarekenQuotient     Narekensoort = "quotient"
)

var narekensoortwoorden = wmo.Opsomming[Narekensoort]{
	{NarekenSom, "termen bij elkaar opgeteld"},
	{NarekenDeel, "een aandeel van een geheel"},
	{NarekenVermindering, "wat van een geheel overblijft na een vermindering met een aandeel"},
	{NarekenVeelvoud, "een aantal gelijke stappen"},
	{NarekenVerschil, "het verschil tussen twee cijfers"},
	{NarekenGroei, "de groei van het ene naar het andere cijfer, in procenten van het eerste"},
	{NarekenQuotient, "een geheel gedeeld door een aantal, zoals euro per cliënt"},
}

func (Narekensoort) Woorden() []wmo.Woord { return narekensoortwoorden.Woorden() }

// Publicatie is a figure as it was published.
type Publicatie struct {
	Waarde wmo.Getal      `json:"waarde" jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"` // with groei in percent
	Vorm   Publicatievorm `json:"vorm"`
	// Afronding is the unit it was rounded or cut off to: 1 is to whole numbers, 0.1 to
	// tenths, 1000000 to millions. Left out while that is not known; only with afgerond
	// and afgekapt.
	Afronding *wmo.Getal `json:"afronding,omitempty" jsonschema:"exclusiveMinimum=0,maximum=1000000000000,decimalen=4"`
}

// Publicatievorm is how firmly a figure was published.
type Publicatievorm string

// How firmly a figure may be published.
const (
	PublicatieAfgerond  Publicatievorm = "afgerond"
	PublicatieAfgekapt  Publicatievorm = "afgekapt"
	PublicatieMeerDan   Publicatievorm = "meer_dan"
	PublicatieMinderDan Publicatievorm = "minder_dan"
)

var publicatievormwoorden = wmo.Opsomming[Publicatievorm]{
	{PublicatieAfgerond, "het cijfer zelf, rekenkundig afgerond op de eenheid van afronding"},
	{PublicatieAfgekapt, "het cijfer zelf, zonder wat na de eenheid van afronding komt: niet naar boven afgerond"},
	{PublicatieMeerDan, "meer dan dit cijfer"},
	{PublicatieMinderDan, "minder dan dit cijfer, zoals bij 'bijna'"},
}

func (Publicatievorm) Woorden() []wmo.Woord { return publicatievormwoorden.Woorden() }

// Narekening is a figure made again, and whether what was published follows from it.
type Narekening struct {
	Naam  string       `json:"naam"  jsonschema:"maxLength=200"`
	Peil  wmo.Peil     `json:"peil"`
	Soort Narekensoort `json:"soort"`
	// Waarde is exact; with groei it is a percentage, and with quotient a figure, to four
	// decimals.
	Waarde  wmo.Getal `json:"waarde"`
	Eenheid string    `json:"eenheid" jsonschema:"maxLength=200"`
	// Verschil is the difference in numbers that a growth comes to.
	Verschil *wmo.Getal `json:"verschil,omitempty"`
	// Afgerond is the figure rounded, or cut off, as the published one was.
	Afgerond     *wmo.Getal  `json:"afgerond,omitempty"`
	Gepubliceerd *Publicatie `json:"gepubliceerd,omitempty"`
	// Afwijking is this figure less the published one; with groei and quotient to four
	// decimals.
	Afwijking *wmo.Getal `json:"afwijking,omitempty"`
	// AfwijkingProcent is the deviation in percent of the published figure, to four
	// decimals; absent when that is zero.
	AfwijkingProcent *wmo.Getal `json:"afwijkingProcent,omitempty"`
	// Past says whether the published figure follows; onbepaald without one, or when
	// nobody knows how it was rounded.
	Past         wmo.Uitkomst     `json:"past"`
	Ontbreekt    []string         `json:"ontbreekt,omitempty"` // what keeps past open
	Berekening   wmo.Berekening   `json:"berekening"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// What is told when steps do not come to what was published.
var (
	voorbehoudGelijkeStappen = register.Voorbehoud("FIN-V-GELIJKE-STAPPEN",
		"gerekend met gelijke stappen en zonder indexering; met indexering kan het gepubliceerde cijfer wel passen")
)

// breuk is a figure that need not be a finite decimal.
type breuk struct{ teller, noemer wmo.Getal }

// tot is the figure to a number of decimals, rounded once. No noemer is zero or less.
func (b breuk) tot(decimalen int) wmo.Getal {
	g, _ := b.teller.Deel(b.noemer, decimalen)
	return g
}

// op is the figure rounded to a multiple of a unit.
func (b breuk) op(eenheid wmo.Getal) wmo.Getal {
	return breuk{b.teller, b.noemer.Maal(eenheid)}.tot(0).Maal(eenheid)
}

// afgekapt is the figure without what comes after a multiple of a unit, toward zero.
func (b breuk) afgekapt(eenheid wmo.Getal) wmo.Getal {
	if b.teller.Sign() < 0 {
		return wmo.Getal{}.Min(breuk{wmo.Getal{}.Min(b.teller), b.noemer}.afgekapt(eenheid))
	}
	return kit.DeelNaarBeneden(b.teller, b.noemer.Maal(eenheid)).Maal(eenheid)
}

// min is the figure less another.
func (b breuk) min(g wmo.Getal) breuk { return breuk{b.teller.Min(g.Maal(b.noemer)), b.noemer} }

// RecomputeFigure makes a published figure again and tells whether it fits. The error is
// [wmo.Bevindingen] when something is missing for the kind, or does not belong to it.
func RecomputeFigure(in Narekeningsvraag, peil wmo.Peil) (Narekening, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Narekening{}, err
	}
	b := in.breuk()
	uit := Narekening{Naam: in.Naam, Peil: peil, Soort: in.Soort, Eenheid: in.Eenheid, Waarde: b.teller, Gepubliceerd: in.Gepubliceerd}
	switch in.Soort {
	case NarekenGroei:
		verschil := in.Naar.Min(*in.Van)
		uit.Verschil, uit.Waarde, uit.Eenheid = &verschil, b.tot(kit.ProcentDecimalen), "procent van het eerste cijfer"
	case NarekenQuotient:
		uit.Waarde, uit.Eenheid = b.tot(cijferDecimalen), in.Eenheid+" per "+in.Per
	default:
	}
	in.verklaar(&r, &uit)
	uit.vergelijk(b, &r)
	r.BehoudAls(in.Soort == NarekenVeelvoud && uit.Past == wmo.Nee, voorbehoudGelijkeStappen)
	uit.Berekening, uit.Voorbehouden = r.Berekening(), r.Voorbehouden()
	return uit, nil
}

// breuk is the figure, exact.
func (v *Narekeningsvraag) breuk() breuk {
	switch v.Soort {
	case NarekenSom:
		return breuk{kit.Optelsom(v.Termen), een}
	case NarekenDeel:
		return breuk{v.Geheel.Maal(*v.Aandeel), een}
	case NarekenVermindering:
		return breuk{v.Geheel.Maal(een.Min(*v.Aandeel)), een}
	case NarekenVeelvoud:
		return breuk{v.Aantal.Maal(*v.Stap), een}
	case NarekenVerschil:
		return breuk{v.Naar.Min(*v.Van), een}
	case NarekenQuotient:
		return breuk{*v.Geheel, *v.Aantal}
	default:
		return breuk{v.Naar.Min(*v.Van).Maal(honderd), *v.Van}
	}
}

// vergelijk holds the figure against what was published.
func (n *Narekening) vergelijk(b breuk, r *wmo.Verantwoording) {
	p := n.Gepubliceerd
	if p == nil {
		n.Ontbreekt = []string{"/gepubliceerd"}
		return
	}
	af := b.min(p.Waarde)
	afwijking := af.teller
	if n.Soort == NarekenGroei || n.Soort == NarekenQuotient {
		afwijking = af.tot(cijferDecimalen)
	}
	n.Afwijking = &afwijking
	x := []wmo.Grootheid{wmo.Aantal("t", b.teller, ""), wmo.Aantal("n", b.noemer, "")}
	r.Stap(formuleNaErnaast, "verschil met het gepubliceerde cijfer", wmo.Aantal("d", afwijking, n.Eenheid), append(x, wmo.Aantal("p", p.Waarde, n.Eenheid))...)
	if !p.Waarde.IsZero() {
		procent := breuk{af.teller.Maal(honderd), af.noemer.Maal(p.Waarde)}.tot(kit.ProcentDecimalen)
		n.AfwijkingProcent = &procent
		r.Stap(formuleNaAfwijking, "afwijking van het gepubliceerde cijfer", wmo.Aantal("a", procent, "procent"), append(x, wmo.Aantal("p", p.Waarde, n.Eenheid))...)
	}
	if p.Afronding != nil {
		e := wmo.Aantal("e", *p.Afronding, n.Eenheid)
		op, formule := b.op(*p.Afronding), formuleNaAfgerond
		if p.Vorm == PublicatieAfgekapt {
			op, formule = b.afgekapt(*p.Afronding), formuleNaAfgekapt
		}
		n.Afgerond = &op
		r.Stap(formule, "zoals gepubliceerd is", wmo.Aantal("y", op, n.Eenheid), append(x, e)...)
	}
	n.oordeel(b, af.teller.Sign())
}

// oordeel says whether the published figure follows. Not knowing how it was rounded leaves
// that open, unless no way to cut off leads away from zero.
func (n *Narekening) oordeel(b breuk, teken int) {
	p := n.Gepubliceerd
	groter := p.Waarde.Sign()*teken < 0 || p.Waarde.Sign()*b.teller.Sign() < 0 // than the figure, or on the other side of zero
	switch {
	case p.Vorm == PublicatieMeerDan:
		n.Past = wmo.UitkomstOf(teken > 0)
	case p.Vorm == PublicatieMinderDan:
		n.Past = wmo.UitkomstOf(teken < 0)
	case n.Afgerond != nil:
		n.Past = wmo.UitkomstOf(n.Afgerond.Compare(p.Waarde) == 0)
	case teken == 0:
		n.Past = wmo.Ja
	case p.Vorm == PublicatieAfgekapt && groter:
		n.Past = wmo.Nee
	default:
		n.Ontbreekt = []string{"/gepubliceerd/afronding"}
	}
}
