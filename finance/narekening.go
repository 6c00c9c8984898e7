package finance

import "github.com/bwo-sdk/wmo"

// Narekeningsvraag asks whether a published figure follows from the figures it was made
// of. What they count is said by eenheid: euros or clients, the arithmetic is one.
type Narekeningsvraag struct {
	Naam    string       `json:"naam"    jsonschema:"maxLength=200"`
	Soort   Narekensoort `json:"soort"`
	Eenheid string       `json:"eenheid" jsonschema:"maxLength=200"` // "euro", "plaatsen", "vergaderingen"
	// Termen are added up: som.
	Termen []wmo.Getal `json:"termen,omitempty" jsonschema:"maxItems=100"`
	// Geheel is what a share is of: deel and vermindering. Figures have at most four
	// decimals, and may be below zero.
	Geheel *wmo.Getal `json:"geheel,omitempty"`
	// Aandeel is the share, 0 to 10, 0.6 for sixty percent: deel and vermindering.
	Aandeel *wmo.Getal `json:"aandeel,omitempty"`
	// Aantal is how many times, at most a million: veelvoud.
	Aantal *wmo.Getal `json:"aantal,omitempty"`
	// Stap is what each of them is: veelvoud.
	Stap *wmo.Getal `json:"stap,omitempty"`
	// Van and naar are the figures before and after: verschil and groei.
	Van          *wmo.Getal  `json:"van,omitempty"`
	Naar         *wmo.Getal  `json:"naar,omitempty"`
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
)

// Woorden lists how a figure may be made with the meaning in Dutch.
func (Narekensoort) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(NarekenSom), Uitleg: "termen bij elkaar opgeteld"},
		{Woord: string(NarekenDeel), Uitleg: "een aandeel van een geheel"},
		{Woord: string(NarekenVermindering), Uitleg: "wat van een geheel overblijft na een vermindering met een aandeel"},
		{Woord: string(NarekenVeelvoud), Uitleg: "een aantal gelijke stappen"},
		{Woord: string(NarekenVerschil), Uitleg: "het verschil tussen twee cijfers"},
		{Woord: string(NarekenGroei), Uitleg: "de groei van het ene naar het andere cijfer, in procenten van het eerste"},
	}
}

// Publicatie is a figure as it was published.
type Publicatie struct {
	Waarde wmo.Getal      `json:"waarde"` // with groei in percent
	Vorm   Publicatievorm `json:"vorm"`
	// Afronding is the unit it was rounded to: 1 is to whole numbers, 0.1 to tenths,
	// 1000000 to millions. Left out while that is not known; only with afgerond.
	Afronding *wmo.Getal `json:"afronding,omitempty"`
}

// Publicatievorm is how firmly a figure was published.
type Publicatievorm string

// How firmly a figure may be published.
const (
	PublicatieAfgerond  Publicatievorm = "afgerond"
	PublicatieMeerDan   Publicatievorm = "meer_dan"
	PublicatieMinderDan Publicatievorm = "minder_dan"
)

// Woorden lists how firmly a figure may be published with the meaning in Dutch.
func (Publicatievorm) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(PublicatieAfgerond), Uitleg: "het cijfer zelf, rekenkundig afgerond op de eenheid van afronding"},
		{Woord: string(PublicatieMeerDan), Uitleg: "meer dan dit cijfer"},
		{Woord: string(PublicatieMinderDan), Uitleg: "minder dan dit cijfer, zoals bij 'bijna'"},
	}
}

// Narekening is a figure made again, and whether what was published follows from it.
type Narekening struct {
	Naam  string       `json:"naam"  jsonschema:"maxLength=200"`
	Peil  wmo.Peil     `json:"peil"`
	Soort Narekensoort `json:"soort"`
	// Waarde is exact; with groei it is a percentage to four decimals.
	Waarde  wmo.Getal `json:"waarde"`
	Eenheid string    `json:"eenheid" jsonschema:"maxLength=200"`
	// Verschil is the difference in numbers that a growth comes to.
	Verschil *wmo.Getal `json:"verschil,omitempty"`
	// Afgerond is the figure rounded as the published one was.
	Afgerond     *wmo.Getal  `json:"afgerond,omitempty"`
	Gepubliceerd *Publicatie `json:"gepubliceerd,omitempty"`
	// Afwijking is this figure less the published one; with groei to four decimals.
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
	voorbehoudGelijkeStappen = wmo.Voorbehoud{
		Code: "FIN-V-GELIJKE-STAPPEN", Tekst: "gerekend met gelijke stappen en zonder indexering; met indexering kan het gepubliceerde cijfer wel passen",
	}
	narekenVoorbehouden = []wmo.Voorbehoud{voorbehoudGelijkeStappen}
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

// min is the figure less another.
func (b breuk) min(g wmo.Getal) breuk { return breuk{b.teller.Min(g.Maal(b.noemer)), b.noemer} }

// Recompute makes a published figure again and tells whether it fits. The error is
// [wmo.Bevindingen] when something is missing for the kind, or does not belong to it.
func Recompute(in Narekeningsvraag, peil wmo.Peil) (Narekening, error) {
	if err := peil.Check(); err != nil {
		return Narekening{}, err
	}
	if err := in.check(); err != nil {
		return Narekening{}, err
	}
	r := nieuweRekening(peil)
	b := in.breuk()
	uit := Narekening{Naam: in.Naam, Peil: peil, Soort: in.Soort, Eenheid: in.Eenheid, Waarde: b.teller, Gepubliceerd: in.Gepubliceerd}
	if in.Soort == NarekenGroei {
		verschil := in.Naar.Min(*in.Van)
		uit.Verschil, uit.Waarde, uit.Eenheid = &verschil, b.tot(procentDecimalen), "procent van het eerste cijfer"
	}
	in.verklaar(&r, &uit)
	uit.vergelijk(b, &r)
	r.behoud(in.Soort == NarekenVeelvoud && uit.Past == wmo.Nee, voorbehoudGelijkeStappen)
	uit.Berekening, uit.Voorbehouden = r.stappen, r.voorbehouden
	return uit, nil
}

// breuk is the figure, exact.
func (v *Narekeningsvraag) breuk() breuk {
	switch v.Soort {
	case NarekenSom:
		return breuk{optelsom(v.Termen), een}
	case NarekenDeel:
		return breuk{v.Geheel.Maal(*v.Aandeel), een}
	case NarekenVermindering:
		return breuk{v.Geheel.Maal(een.Min(*v.Aandeel)), een}
	case NarekenVeelvoud:
		return breuk{v.Aantal.Maal(*v.Stap), een}
	case NarekenVerschil:
		return breuk{v.Naar.Min(*v.Van), een}
	default:
		return breuk{v.Naar.Min(*v.Van).Maal(honderd), *v.Van}
	}
}

// vergelijk holds the figure against what was published.
func (n *Narekening) vergelijk(b breuk, r *rekening) {
	p := n.Gepubliceerd
	if p == nil {
		n.Ontbreekt = []string{"/gepubliceerd"}
		return
	}
	af := b.min(p.Waarde)
	afwijking := af.teller
	if n.Soort == NarekenGroei {
		afwijking = af.tot(procentDecimalen)
	}
	n.Afwijking = &afwijking
	if !p.Waarde.IsZero() {
		procent := breuk{af.teller.Maal(honderd), af.noemer.Maal(p.Waarde)}.tot(procentDecimalen)
		n.AfwijkingProcent = &procent
		r.stap(&formuleNaAfwijking, "afwijking van het gepubliceerde cijfer", aantal("a", procent, "procent"),
			aantal("x", n.Waarde, n.Eenheid), aantal("p", p.Waarde, n.Eenheid))
	}
	teken := af.teller.Sign()
	switch {
	case p.Vorm == PublicatieMeerDan:
		n.Past = wmo.UitkomstOf(teken > 0)
	case p.Vorm == PublicatieMinderDan:
		n.Past = wmo.UitkomstOf(teken < 0)
	case p.Afronding != nil:
		op := b.op(*p.Afronding)
		n.Afgerond, n.Past = &op, wmo.UitkomstOf(op.Compare(p.Waarde) == 0)
	case teken == 0:
		n.Past = wmo.Ja
	default:
		n.Ontbreekt = []string{"/gepubliceerd/afronding"}
	}
}
