package rijk

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	een     = wmo.GetalOf(1)
	honderd = wmo.GetalOf(100)
)

// Narekeningsvraag asks whether a published figure follows from the figures it was calculated from.
// Soort is the calculation; it decides which of the other fields are required and which refused (each
// names the kinds that need it). Figures have at most four decimals, and may be below zero.
//
//schema:nl Vraagt of een gepubliceerd cijfer volgt uit de cijfers waaruit het is berekend. De soort bepaalt welke
//schema:nl velden verplicht zijn; een veld dat niet bij de soort hoort wordt geweigerd. Cijfers mogen onder nul zijn.
type Narekeningsvraag struct {
	//schema:nl Naam van het cijfer, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Hoe het cijfer is berekend. Som: de termen opgeteld. Deel: geheel × aandeel. Vermindering: geheel × (1 −
	//schema:nl aandeel). Veelvoud: aantal × stap. Verschil: naar − van. Groei: 100 × (naar − van) / van. Quotient: geheel /
	//schema:nl aantal.
	Soort Narekensoort `json:"soort"`
	//schema:nl De eenheid van de cijfers, zoals euro of plaatsen. Bij een quotient de eenheid van het geheel.
	Eenheid string `json:"eenheid" jsonschema:"minLength=1,maxLength=200"` // unit of the figures: "euro", "plaatsen"; of a quotient the unit of the dividend
	// Per is the unit of the divisor of a quotient: with "cliënt" the figure is in euro per cliënt.
	//
	//schema:nl De eenheid van het aantal bij een quotient: met cliënt is het cijfer in euro per cliënt. Verplicht bij
	//schema:nl quotient, en anders niet toegestaan.
	Per string `json:"per,omitempty" jsonschema:"minLength=1,maxLength=200"`
	// Termen are the figures that are added up (som).
	//
	//schema:nl De cijfers die worden opgeteld. Verplicht bij som, en anders niet toegestaan.
	Termen []wmo.Getal `json:"termen,omitempty" jsonschema:"minItems=1,maxItems=100,minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	// Geheel is the whole of which a share is taken (deel, vermindering), or the dividend
	// (quotient).
	//
	//schema:nl Het geheel waarvan een aandeel wordt genomen of dat wordt gedeeld. Verplicht bij deel, vermindering en
	//schema:nl quotient, en anders niet toegestaan.
	Geheel *wmo.Getal `json:"geheel,omitempty" jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	// Aandeel is the share, 0.6 for sixty percent (deel, vermindering).
	//
	//schema:nl Het aandeel; 0.6 is zestig procent, boven 1 mag. Verplicht bij deel en vermindering, en anders niet
	//schema:nl toegestaan.
	Aandeel *wmo.Getal `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=10,decimalen=6"`
	// Aantal is the number of equal steps, at most a million (veelvoud), or the divisor, above
	// zero (quotient).
	//
	//schema:nl Het aantal gelijke stappen (veelvoud, ten hoogste een miljoen) of waardoor wordt gedeeld (quotient, niet
	//schema:nl nul). Verplicht bij die twee, en anders niet toegestaan.
	Aantal *wmo.Getal `json:"aantal,omitempty" jsonschema:"minimum=0,maximum=1000000000000,decimalen=4"`
	// Stap is the size of each step (veelvoud).
	//
	//schema:nl De grootte van elke stap. Verplicht bij veelvoud, en anders niet toegestaan.
	Stap *wmo.Getal `json:"stap,omitempty" jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	// Van and naar are the figures before and after (verschil, groei).
	//
	//schema:nl Het eerste cijfer. Verplicht bij verschil en groei, en anders niet toegestaan; bij groei boven nul.
	Van *wmo.Getal `json:"van,omitempty" jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	//schema:nl Het tweede cijfer. Verplicht bij verschil en groei, en anders niet toegestaan.
	Naar *wmo.Getal `json:"naar,omitempty" jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"`
	//schema:nl Het cijfer zoals het is gepubliceerd. Ontbreekt als er niets te vergelijken is; dan wordt alleen gerekend.
	Gepubliceerd *Publicatie `json:"gepubliceerd,omitempty"`
}

// Narekensoort is how a figure was calculated.
//
//schema:nl Hoe een cijfer berekend is.
type Narekensoort string

// How a figure may be calculated.
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
//
//schema:nl Een cijfer zoals het is gepubliceerd.
type Publicatie struct {
	//schema:nl Het gepubliceerde cijfer, in de eenheid van het nagerekende; in procenten bij groei.
	Waarde wmo.Getal `json:"waarde" jsonschema:"minimum=-1000000000000,maximum=1000000000000,decimalen=4"` // in percent when soort is groei
	//schema:nl Hoe het is gepubliceerd: afgerond, afgekapt, of als meer dan of minder dan.
	Vorm Publicatievorm `json:"vorm"`
	// Afronding is the unit that the figure was rounded or truncated to: 1 for whole numbers,
	// 0.1 for tenths, 1000000 for millions. Only allowed with afgerond and afgekapt; left out
	// when it is not known.
	//
	//schema:nl De eenheid waarop is afgerond of afgekapt: 1 voor hele getallen, 0.1 voor tienden, 1000000 voor miljoenen.
	//schema:nl Het cijfer is er een veelvoud van. Niet bij meer_dan en minder_dan. Ontbreekt als zij niet bekend is.
	Afronding *wmo.Getal `json:"afronding,omitempty" jsonschema:"exclusiveMinimum=0,maximum=1000000000000,decimalen=4"`
}

// Publicatievorm is how a figure was published: rounded, truncated, or as "more than" or "less than".
//
//schema:nl Hoe een cijfer gepubliceerd is: afgerond, afgekapt, of als "meer dan" of "minder dan".
type Publicatievorm string

// The ways to publish a figure.
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

// Narekening is a recalculated figure, and whether the published one agrees with it.
//
//schema:nl Een nagerekend cijfer, en of het gepubliceerde ermee klopt.
type Narekening struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Hoe het cijfer is berekend.
	Soort Narekensoort `json:"soort"`
	// Waarde is the recalculated figure. It is exact, except of a growth (a percentage) and a
	// quotient, which are rounded to four decimals.
	//
	//schema:nl Het nagerekende cijfer, exact. Een groei en een quotient zijn op vier decimalen afgerond.
	Waarde wmo.Getal `json:"waarde"`
	//schema:nl De eenheid van het cijfer. Bij groei procent van het eerste cijfer, bij een quotient de eenheid per de
	//schema:nl eenheid van de deler.
	Eenheid string `json:"eenheid" jsonschema:"maxLength=405"`
	// Verschil is naar less van, of a growth only.
	//
	//schema:nl Naar − van, in de eenheid van de cijfers. Staat er alleen bij groei.
	Verschil *wmo.Getal `json:"verschil,omitempty"`
	// Afgerond is the figure rounded or truncated as the published one was.
	//
	//schema:nl Het exacte cijfer, afgerond of afgekapt (naar nul) zoals het gepubliceerde. Ontbreekt als de afronding niet
	//schema:nl is genoemd.
	Afgerond *wmo.Getal `json:"afgerond,omitempty"`
	//schema:nl Het gepubliceerde cijfer, uit de invoer. Ontbreekt als er geen is genoemd.
	Gepubliceerd *Publicatie `json:"gepubliceerd,omitempty"`
	// Afwijking is this figure less the published one; of a growth and a quotient to four
	// decimals.
	//
	//schema:nl Het exacte cijfer min het gepubliceerde; bij een groei en een quotient op vier decimalen. Ontbreekt zonder
	//schema:nl gepubliceerd cijfer.
	Afwijking *wmo.Getal `json:"afwijking,omitempty"`
	// AfwijkingProcent is afwijking as a percentage of the published figure, to four decimals;
	// absent when the published figure is zero.
	//
	//schema:nl De afwijking als percentage van het gepubliceerde cijfer, op vier decimalen. Ontbreekt als dat nul is of er
	//schema:nl geen is.
	AfwijkingProcent *wmo.Getal `json:"afwijkingProcent,omitempty"`
	// Past says whether the published figure agrees; onbepaald when there is none, or when that
	// depends on a rounding that is not known.
	//
	//schema:nl Of het gepubliceerde cijfer klopt. Met afronding: of het gelijk is aan afgerond. Meer_dan en minder_dan: of
	//schema:nl het exacte cijfer hoger of lager is. Zonder bekende afronding: ja als het exact gelijk is, nee als een
	//schema:nl afgekapt cijfer verder van nul ligt dan het exacte of een ander teken heeft, en anders onbepaald. Onbepaald
	//schema:nl zonder gepubliceerd cijfer.
	Past wmo.Uitkomst `json:"past"`
	//schema:nl JSON Pointers naar wat ontbreekt om te zeggen of het past. Ontbreekt als past ja of nee is.
	Ontbreekt []string `json:"ontbreekt,omitempty"` // JSON Pointers of what is missing while past is onbepaald
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Reservations when equal steps do not add up to the published figure.
var (
	voorbehoudGelijkeStappen = register.Voorbehoud("FIN-V-GELIJKE-STAPPEN",
		"gerekend met gelijke stappen en zonder indexering; met indexering kan het gepubliceerde cijfer wel passen")
)

// breuk is a figure that need not be a finite decimal.
type breuk struct{ teller, noemer wmo.Getal }

// tot is the figure rounded to a number of decimals. The noemer is always above zero.
func (b breuk) tot(decimalen int) wmo.Getal {
	g, _ := b.teller.Deel(b.noemer, decimalen)
	return g
}

// op is the figure rounded to a multiple of a unit.
func (b breuk) op(eenheid wmo.Getal) wmo.Getal {
	return breuk{b.teller, b.noemer.Maal(eenheid)}.tot(0).Maal(eenheid)
}

// afgekapt is the figure truncated toward zero to a multiple of a unit.
func (b breuk) afgekapt(eenheid wmo.Getal) wmo.Getal {
	if b.teller.Sign() < 0 {
		return wmo.Getal{}.Min(breuk{wmo.Getal{}.Min(b.teller), b.noemer}.afgekapt(eenheid))
	}
	return kit.DeelNaarBeneden(b.teller, b.noemer.Maal(eenheid)).Maal(eenheid)
}

// min is the figure less another.
func (b breuk) min(g wmo.Getal) breuk { return breuk{b.teller.Min(g.Maal(b.noemer)), b.noemer} }

// RecomputeFigure recalculates a published figure and says whether it agrees. The error is
// [wmo.Bevindingen] when a field is missing for the kind of calculation, or does not belong to it.
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

// vergelijk compares the figure with the published one.
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

// oordeel decides whether the published figure agrees. When the unit of rounding is not known that
// stays open, unless the figure was truncated and the published one is further from zero than the
// exact one: truncating never does that.
func (n *Narekening) oordeel(b breuk, teken int) {
	p := n.Gepubliceerd
	groter := p.Waarde.Sign()*teken < 0 || p.Waarde.Sign()*b.teller.Sign() < 0 // the published figure is further from zero, or has the other sign
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
