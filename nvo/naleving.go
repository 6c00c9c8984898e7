package nvo

import "github.com/bwo-sdk/wmo"

// Naleving is the outcome of an obligation.
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

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Naleving) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Nageleefd), Uitleg: "bewezen, en op tijd of zonder termijn"},
		{Woord: string(TeLaat), Uitleg: "bewezen, na de termijn"},
		{Woord: string(Gedeeltelijk), Uitleg: "een deel is bewezen, er is een concept, of het liep en loopt niet meer"},
		{Woord: string(NietNageleefd), Uitleg: "een stuk zegt dat het er op de termijn niet was, en sindsdien is het niet bewezen"},
		{Woord: string(Onbewezen), Uitleg: "er is geen bewijs dat het er was, en geen dat het er niet was; dat is geen schending"},
		{Woord: string(NietVanToepassing), Uitleg: "geldt niet op deze dag, of er is niets na te leven"},
	}
}

// voldaan is the outcome as yes, no or open.
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

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Kanttekening) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Ongedateerd), Uitleg: "het bewijs heeft geen datum; het telt op elke dag, en als op tijd"},
		{Woord: string(DatumOnzeker), Uitleg: "van het bewijs is niet zeker of het voor of na de termijn is; het telt als op tijd"},
		{Woord: string(SecundaireBron), Uitleg: "een ander stuk zegt het; het stuk zelf is niet gezien"},
		{Woord: string(Onbevestigd), Uitleg: "niemand heeft het bewijs bevestigd"},
		{Woord: string(Tegenspraak), Uitleg: "een ander stuk zegt dat het er op de termijn niet was; het bewijs gaat voor"},
		{Woord: string(Geeindigd), Uitleg: "het liep, en loopt op deze dag niet meer"},
		{Woord: string(VolledigDossier), Uitleg: "het dossier is volgens de indiener volledig, en het staat er niet in"},
		{Woord: string(TermijnLoopt), Uitleg: "de termijn is nog niet voorbij"},
		{Woord: string(LedenOnbekend), Uitleg: "de leden van de regio op die dag zijn niet bekend"},
		{
			Woord: string(ConceptMogelijk),
			Uitleg: "een stuk zegt dat de regiovisie er niet was of nog komt; of er een concept was, " +
				"of een versie die aan de raden was aangeboden, zegt het niet",
		},
		{Woord: string(VanVoorBegin), Uitleg: "het bewijs is van voor de eerste dag waarop dit geldt; het telt"},
	}
}

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
	for i, w := range Kanttekening("").Woorden() {
		if k&(1<<i) != 0 {
			ks = append(ks, Kanttekening(w.Woord))
		}
	}
	return ks
}
