package verblijfsbijdrage

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Bijdrageeenheid is the period of one contribution.
//
//schema:nl Het tijdvak van één bijdrage.
type Bijdrageeenheid string

// The period of one contribution.
const (
	EenheidVierWeken Bijdrageeenheid = "vier_weken"
	EenheidMaand     Bijdrageeenheid = "maand"
)

var eenheidwoorden = wmo.Opsomming[Bijdrageeenheid]{
	{EenheidVierWeken, "een bijdrageperiode van vier weken, dertien in een jaar (tot en met 2019)"},
	{EenheidMaand, "een maand (vanaf 2020)"},
}

func (Bijdrageeenheid) Woorden() []wmo.Woord { return eenheidwoorden.Woorden() }

// Opvangvraag asks what somebody contributes for a stay in opvang, in the month or the four weeks that
// hold peil.op. A fact that is left out is not known.
//
//schema:nl Vraagt welke bijdrage iemand verschuldigd is voor opvang, in de maand van het peil of, tot en met 2019, in de
//schema:nl vier weken van het peil. Wat is weggelaten, is niet bekend.
type Opvangvraag struct {
	// Maatwerk: opvang for which a decision is needed, or a personal budget. Article 3.20 is about those
	// alone.
	//
	//schema:nl Of de opvang een maatwerkvoorziening is, of een persoonsgebonden budget. Nee: een algemene voorziening,
	//schema:nl waarvoor de verordening zelf een bedrag mag noemen, zoals een bedrag per nacht.
	Maatwerk wmo.Uitkomst `json:"maatwerk,omitzero"`
	//schema:nl Of de verordening van de gemeente een bijdrage voor opvang stelt.
	Verordening wmo.Uitkomst `json:"verordening,omitzero"`
	//schema:nl Of de cliënt of de echtgenoot in dat tijdvak twee of meer nachten achtereen in een instelling voor beschermd
	//schema:nl wonen verblijft.
	BeschermdWonen wmo.Uitkomst `json:"beschermdWonen,omitzero"`
	//schema:nl Of de cliënt of de echtgenoot in dat tijdvak twee of meer nachten achtereen in opvang verblijft. Dat telt voor
	//schema:nl de algemene bijdrage.
	Opvangnachten wmo.Uitkomst `json:"opvangnachten,omitzero"`
	//schema:nl Of de cliënt het huis verliet om huiselijk geweld.
	HuiselijkGeweld wmo.Uitkomst `json:"huiselijkGeweld,omitzero"`
	//schema:nl Of de cliënt gehuwd is, of een gezamenlijke huishouding voert.
	Gehuwd wmo.Uitkomst `json:"gehuwd,omitzero"`
	// Inkomen is the income of two years before, of spouses together.
	//
	//schema:nl Het inkomen in euro over het jaar twee jaar voor dat van het peil, van gehuwden samen.
	Inkomen *wmo.Bedrag `json:"inkomen,omitempty" jsonschema:"minimum=-999999999.99,maximum=999999999.99"`
	//schema:nl Het vermogen in euro van dat jaar (de grondslag boven de vrijstelling), van gehuwden samen.
	Vermogen *wmo.Bedrag `json:"vermogen,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
	//schema:nl De zorgtoeslag in euro per jaar, van gehuwden samen; nul als er geen is.
	Zorgtoeslag *wmo.Bedrag `json:"zorgtoeslag,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
	// Bedragen are amounts of the caller, which go before those that are known here.
	//
	//schema:nl Bedragen die de vrager zelf kent. Zij gaan voor de bedragen die hier bekend zijn, die van 2015 en 2025.
	Bedragen *Opvangbedragen `json:"bedragen,omitempty"`
}

// Opvangbedragen are what is left to somebody, besides the zorgtoeslag: amounts of a year.
//
//schema:nl Wat iemand overhoudt, in euro per jaar: voor de cliënt, of voor gehuwden samen.
type Opvangbedragen struct {
	//schema:nl Het zak- en kleedgeld in euro per jaar: twaalf maal het bedrag per maand.
	ZakEnKleedgeld wmo.Bedrag `json:"zakEnKleedgeld" jsonschema:"minimum=0.01,maximum=999999.99"`
	//schema:nl De standaardpremie in euro per jaar, van allen samen.
	Standaardpremie wmo.Bedrag `json:"standaardpremie" jsonschema:"minimum=0.01,maximum=999999.99"`
	//schema:nl Waar de bedragen vandaan komen.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=500"`
}

// Opvangbijdrage is the answer to an [Opvangvraag].
//
//schema:nl Wat iemand verschuldigd is voor opvang.
type Opvangbijdrage struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Of er een bijdrage verschuldigd kan zijn. Een te laag inkomen maakt haar nul, en doet hier niet mee.
	Verschuldigd wmo.Motivering[struct{}] `json:"verschuldigd"`
	//schema:nl Het tijdvak van het bedrag. Ontbreekt voor de Wmo 2015.
	Eenheid Bijdrageeenheid `json:"eenheid,omitempty"`
	//schema:nl De bijdrage in euro, op de cent. Nul als zij niet verschuldigd is. Ontbreekt zolang zij openstaat, en bij een
	//schema:nl algemene voorziening waarvoor de verordening een bedrag kan noemen.
	Bijdrage *wmo.Bedrag `json:"bijdrage,omitempty"`
	//schema:nl De bijdrage in euro als zij verschuldigd is, op de cent. Ontbreekt zolang daar een feit voor ontbreekt, en als
	//schema:nl vaststaat dat zij niet verschuldigd is.
	AlsVerschuldigd *wmo.Bedrag `json:"alsVerschuldigd,omitempty"`
	//schema:nl Of de algemene bijdrage in dat tijdvak vervalt door het verblijf in opvang.
	AlgemeneVervalt wmo.Motivering[struct{}] `json:"algemeneVervalt"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het bedrag is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl JSON Pointers van de feiten om nu naar te vragen. Ontbreekt als het bedrag bekend is.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// Assumptions and reservations about opvang, and what is not modelled.
var (
	aannameOpvangEigen = register.Aanname("FIN-A-BO-EIGEN", "de vrager gaf zelf op wat iemand overhoudt")
	aannameOpvangVier  = register.Aanname("FIN-A-BO-BEDRAGEN",
		"zak- en kleedgeld en standaardpremie zijn die van de Uitvoeringsregeling, die ze noemt voor de hoge bijdrage: bij opvang staat niet welke bedragen gelden",
		afgeleid(ub("3.20", "1", "")))
	aannameOpvangGehuwd = register.Aanname("FIN-A-BO-GEHUWD",
		"gehuwden houden samen twee standaardpremies over: de bepaling spreekt van één cliënt", afgeleid(ub("3.20", "1", "")))
	voorbehoudOpvangInstantie = register.Voorbehoud("FIN-V-BO-INSTANTIE",
		"de instantie die de verordening noemt stelt deze bijdrage vast, en niet het CAK", kit.Wmo2015().Art("2026-01-01", "2.1.4b", "2", ""))
	voorbehoudOpvangGeweld = register.Voorbehoud("FIN-V-BO-GEWELD",
		"van wie het huis verliet om huiselijk geweld worden de gegevens niet doorgegeven, en wordt niet verrekend", ub("3.3", "3", ""))
	voorbehoudOpvangBedragen = register.Voorbehoud("FIN-V-BO-BEDRAGEN",
		"van dit jaar zijn zak- en kleedgeld en standaardpremie niet gelezen, alleen die van 2015 en 2025: geef ze op, met een bron",
		ub("3.20", "1", ""))
	voorbehoudOpvangAlgemeen = register.Voorbehoud("FIN-V-BO-ALGEMEEN",
		"dit is opvang als algemene voorziening: wat de verordening daarvoor vraagt, zoals een bedrag per nacht, staat hier niet",
		kit.Wmo2015().Art("2026-01-01", "2.1.4", "", ""))
	voorbehoudOpvang2020 = register.Voorbehoud("FIN-V-BO-2020",
		"de tekst van 2020 is niet gelezen: dat de bijdrage sinds 2020 per maand is, staat bij een uitgave van het artikel", inview320)

	_ = register.Niet("FIN-N-OPVANG-GEMEENTE",
		"bedragen per nacht of etmaal, en wat gemeenten als bijdrage voor opvang vragen naast artikel 3.20: niet gelezen, dus niet gerekend")
	_ = register.Niet("FIN-N-OPVANG-DEEL", "een deel van een maand of van vier weken opvang: hoe dat wordt gerekend staat er niet")
	_ = register.Niet("FIN-N-VERBLIJF-AWBZ", "verblijf van voor 2015 (AWBZ) bij het tellen van de eerste maanden: niet gelezen")
	_ = register.Niet("FIN-N-DEELTIJDVERBLIJF", "verblijf in deeltijd in een Wlz-instelling en de bijdrage daarvoor (Besluit langdurige zorg)")
)

// CalculateShelterContribution calculates the contribution for a stay in opvang. The error is [wmo.Bevindingen] when the
// question cannot be used.
func CalculateShelterContribution(in Opvangvraag, peil wmo.Peil) (Opvangbijdrage, error) {
	r, err := kit.Keur(&in, peil, func(*kit.Keuring) {})
	if err != nil {
		return Opvangbijdrage{}, err
	}
	besluit := wmo.Alle(opvangRegels, &in, peil)
	uit := Opvangbijdrage{Peil: peil, Verschuldigd: besluit.Motiveer(), AlgemeneVervalt: wmo.Een(opvangAlgemeenRegels, &in, peil).Motiveer()}
	r.Behoud(voorbehoudOpvangInstantie)
	r.BehoudAls(in.HuiselijkGeweld != wmo.Nee, voorbehoudOpvangGeweld)
	if regime, err := opvangregimes.Op(peil); err == nil {
		uit.Eenheid = regime.Waarde.eenheid
		r.BehoudAls(peil.Op.Jaar() == jaar2020.Jaar(), voorbehoudOpvang2020)
		r.BehoudAls(in.Maatwerk == wmo.Nee && in.Verordening != wmo.Nee, voorbehoudOpvangAlgemeen)
		switch {
		case besluit.Uitkomst != wmo.Nee:
			uit.reken(&in, regime.Waarde, &r, besluit.Ontbreekt())
		case in.Verordening == wmo.Nee || in.Maatwerk == wmo.Ja:
			uit.Bijdrage = &wmo.Bedrag{}
		case in.Maatwerk == wmo.Onbepaald: // whether the ordinance may ask an amount of its own
			uit.Ontbreekt = []string{"/maatwerk"}
		}
	}
	uit.Berekening, uit.Aannames, uit.Voorbehouden = r.Berekening(), r.Aannames(), r.Voorbehouden()
	return uit, nil
}

// reken calculates the amount, or says what is missing. open are the facts that leave open whether
// anything is due; of an amount of zero they make no difference.
func (o *Opvangbijdrage) reken(in *Opvangvraag, regime opvangregime, r *wmo.Verantwoording, open []string) {
	over := in.overhouden(r)
	o.Ontbreekt = slices.Concat(over.ontbreekt, open)
	for _, f := range []struct {
		er     bool
		plaats string
	}{{in.Inkomen != nil, "/inkomen"}, {in.Vermogen != nil, "/vermogen"}, {in.Zorgtoeslag != nil, "/zorgtoeslag"}} {
		if !f.er {
			o.Ontbreekt = append(o.Ontbreekt, f.plaats)
		}
	}
	if len(o.Ontbreekt) > len(open) {
		return
	}
	bijtelling := opvangbijtelling(r.Peil())
	inkomen := in.Inkomen.Plus(kit.OpCenten(deel(*in.Vermogen, bijtelling)))
	regime.stap(r, formuleOpvangInkomen, "bijdrageplichtig inkomen", wmo.Euro("I", inkomen),
		wmo.Euro("i", *in.Inkomen), wmo.Aantal("r", bijtelling, "procent"), wmo.Euro("v", *in.Vermogen))
	rest := over.zakgeld.Plus(over.premie.Maal(wmo.GetalOf(over.personen))).Min(*in.Zorgtoeslag)
	regime.stap(r, formuleOpvangOver, "wat de cliënt in een jaar overhoudt", wmo.Euro("o", rest),
		wmo.Euro("Z", over.zakgeld), wmo.Aantal("k", over.personen, "verzekerden"), wmo.Euro("s", over.premie), wmo.Euro("T", *in.Zorgtoeslag))
	bijdrage := wmo.Bedrag{}
	if meer := inkomen.Min(rest); meer.Sign() > 0 {
		bijdrage = kit.Gedeeld(meer, wmo.GetalOf(regime.perJaar))
	}
	regime.stap(r, formuleOpvangBijdrage, "bijdrage per "+regime.naam, wmo.Euro("e", bijdrage),
		wmo.Euro("I", inkomen), wmo.Euro("o", rest), wmo.Aantal("n", regime.perJaar, "per jaar"))
	if o.AlsVerschuldigd = &bijdrage; len(open) == 0 || bijdrage.IsZero() && in.Maatwerk == wmo.Ja {
		o.Bijdrage, o.Ontbreekt = &bijdrage, nil
	}
}

// opvangover is what is left to somebody in a year, before the zorgtoeslag.
type opvangover struct {
	zakgeld, premie wmo.Bedrag
	personen        int
	ontbreekt       []string
}

// overhouden takes the amounts of the caller, or those that are known of the year.
func (in *Opvangvraag) overhouden(r *wmo.Verantwoording) opvangover {
	if b := in.Bedragen; b != nil {
		r.NeemAan(aannameOpvangEigen.Zegt("de vrager gaf zelf op wat iemand overhoudt, uit: " + b.Bron))
		return opvangover{zakgeld: b.ZakEnKleedgeld, premie: b.Standaardpremie, personen: 1}
	}
	b := opvangaftrek(r.Peil())
	if b == nil {
		r.Behoud(voorbehoudOpvangBedragen)
		return opvangover{ontbreekt: []string{"/bedragen"}}
	}
	o := opvangover{premie: b.Premie, personen: 1, zakgeld: b.ZakgeldOngehuwd}
	r.NeemAan(aannameOpvangVier.Volgens(afgeleid(b.regels.zakgeld.Bron)))
	switch in.Gehuwd {
	case wmo.Ja:
		o.zakgeld, o.personen = b.ZakgeldGehuwd, echtpaar
		r.NeemAan(aannameOpvangGehuwd)
	case wmo.Nee:
	default:
		o.ontbreekt = []string{"/gehuwd"}
	}
	return o
}

const echtpaar = 2
