package nvo

import "github.com/bwo-sdk/wmo"

// Naleving is the outcome of an obligation.
//
//schema:nl Uitkomst van een verplichting.
type Naleving string

// The outcomes.
const (
	Nageleefd         Naleving = "nageleefd"
	TeLaat            Naleving = "te_laat_nageleefd"
	Gedeeltelijk      Naleving = "gedeeltelijk"
	NietNageleefd     Naleving = "niet_nageleefd"
	Onbewezen         Naleving = "onbewezen"
	NietVanToepassing Naleving = "niet_van_toepassing"
)

var nalevingwoorden = wmo.Opsomming[Naleving]{
	{Nageleefd, "bewezen, en op tijd of zonder termijn"},
	{TeLaat, "bewezen, na de termijn"},
	{Gedeeltelijk, "een deel is bewezen, er is een concept, of het liep en loopt niet meer"},
	{NietNageleefd, "een stuk zegt dat het er op de termijn niet was, en sindsdien is het niet bewezen"},
	{Onbewezen, "er is geen bewijs dat het er was, en geen dat het er niet was; dat is geen schending"},
	{NietVanToepassing, "geldt niet op deze dag, of er is niets na te leven"},
}

func (Naleving) Woorden() []wmo.Woord { return nalevingwoorden.Woorden() }

// voldaan is the outcome as ja, nee or onbepaald.
func (n Naleving) voldaan() wmo.Uitkomst {
	switch n {
	case Nageleefd, TeLaat:
		return wmo.Ja
	case NietNageleefd:
		return wmo.Nee
	default:
		return wmo.Onbepaald
	}
}

// Kanttekening is a remark about an outcome.
//
//schema:nl Opmerking bij een uitkomst.
type Kanttekening string

// The remarks.
const (
	Ongedateerd     Kanttekening = "ongedateerd"
	DatumOnzeker    Kanttekening = "datum_onzeker"
	SecundaireBron  Kanttekening = "secundaire_bron"
	Onbevestigd     Kanttekening = "onbevestigd"
	Tegenspraak     Kanttekening = "tegenspraak"
	Geeindigd       Kanttekening = "geeindigd"
	VolledigDossier Kanttekening = "volledig_dossier"
	TermijnLoopt    Kanttekening = "termijn_loopt"
	LedenOnbekend   Kanttekening = "leden_onbekend"
	ConceptMogelijk Kanttekening = "concept_mogelijk"
	VanVoorBegin    Kanttekening = "van_voor_begin"
)

var kanttekeningwoorden = wmo.Opsomming[Kanttekening]{
	{Ongedateerd, "het bewijs heeft geen datum; het telt op elke dag, en als op tijd"},
	{DatumOnzeker, "van het bewijs is niet zeker of het voor of na de termijn is; het telt als op tijd"},
	{SecundaireBron, "een ander stuk zegt het; het stuk zelf is niet gezien"},
	{Onbevestigd, "niemand heeft het bewijs bevestigd"},
	{Tegenspraak, "een ander stuk zegt dat het er op de termijn niet was; het bewijs gaat voor"},
	{Geeindigd, "het liep, en loopt op deze dag niet meer"},
	{VolledigDossier, "het dossier is volgens de indiener volledig, en het staat er niet in"},
	{TermijnLoopt, "de termijn is nog niet voorbij"},
	{LedenOnbekend, "de leden van de regio op die dag zijn niet bekend"},
	{ConceptMogelijk, "een stuk zegt dat de regiovisie er niet was of nog komt; of er een concept was, of een versie die aan de raden was aangeboden, zegt " +
		"het niet"},
	{VanVoorBegin, "het bewijs is van voor de eerste dag waarop dit geldt; het telt"},
}

func (Kanttekening) Woorden() []wmo.Woord { return kanttekeningwoorden.Woorden() }

// kanttekens is a set of remarks.
type kanttekens uint16

const (
	ktOngedateerd kanttekens = 1 << iota
	ktDatumOnzeker
	ktSecundair
	ktOnbevestigd
	ktTegenspraak
	ktGeeindigd
	ktVolledig
	ktTermijnLoopt
	ktLedenOnbekend
	ktConceptMogelijk
	ktVanVoorBegin
)

// lijst are the remarks in the order of their enumeration.
func (k kanttekens) lijst() []Kanttekening {
	var ks []Kanttekening
	for i, w := range kanttekeningwoorden {
		if k&(1<<i) != 0 {
			ks = append(ks, w.Woord)
		}
	}
	return ks
}
