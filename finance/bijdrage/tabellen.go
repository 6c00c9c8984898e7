package bijdrage

import (
	"sync"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// Each of these reads a published table once, when it is first asked for. What cannot be read says
// nothing; a test reads them all.
var (
	bedragen = sync.OnceValue(leesBedragen)
	plannen  = sync.OnceValue(leesPlannen)
)

// Bijdragebedragentabel is the published table of the amounts of the general contribution.
//
//schema:nl De bedragen van de algemene bijdrage, per tijdvak.
type Bijdragebedragentabel struct {
	tabellen.Kop

	//schema:nl De bedragen, op volgorde van tijd. Een dag zonder rij is een dag waarvan geen bedrag bekend is.
	Rijen []Bijdragebedragrij `json:"rijen" jsonschema:"minItems=1"`
}

// Bijdragebedragrij is the amounts of one stretch of days: one amount for all, or by group and income.
//
//schema:nl De bedragen van een tijdvak: één bedrag voor iedereen, of een basis en een drempel per groep.
type Bijdragebedragrij struct {
	//schema:nl De dagen waarop de bedragen gelden.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl De dagen waarop zij bekend zijn; de begindatum is de eerste dag waarop dat zeker is.
	Bekend wmo.Periode `json:"bekend"`
	//schema:nl Over welke periode de bedragen gaan.
	Periode Periodesoort `json:"periode"`
	//schema:nl Het bedrag in euro per periode voor iedereen; weggelaten: het hangt van groep en inkomen af.
	Bedrag *wmo.Bedrag `json:"bedrag,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
	//schema:nl Het percentage van het inkomen boven de drempel, over dertien perioden; weggelaten: het inkomen telt niet.
	Procent *wmo.Getal `json:"procent,omitempty" jsonschema:"minimum=0,maximum=100"`
	//schema:nl De basis en de drempel per groep; weggelaten: één bedrag voor iedereen.
	Groepen []Groepsbedrag `json:"groepen,omitempty"`
	tabellen.Vindplaats
}

// Groepsbedrag is the base and the threshold of one group.
//
//schema:nl De basis en de drempel van een groep.
type Groepsbedrag struct {
	//schema:nl De groep.
	Groep Bijdragegroep `json:"groep"`
	//schema:nl De basis in euro per periode.
	Basis wmo.Bedrag `json:"basis" jsonschema:"minimum=0,maximum=999999.99"`
	//schema:nl De drempel van het bijdrageplichtig inkomen in euro per jaar.
	Drempel wmo.Bedrag `json:"drempel" jsonschema:"minimum=0,maximum=999999.99"`
}

// Bijdragegroep is a group with amounts of its own until 2018.
//
//schema:nl Een groep met eigen bedragen, tot en met 2018.
type Bijdragegroep string

// The groups.
const (
	OngehuwdJonger   Bijdragegroep = "ongehuwd_jonger"
	OngehuwdPensioen Bijdragegroep = "ongehuwd_pensioen"
	GehuwdJonger     Bijdragegroep = "gehuwd_jonger"
	GehuwdPensioen   Bijdragegroep = "gehuwd_pensioen"
)

var bijdragegroepwoorden = wmo.Opsomming[Bijdragegroep]{
	{OngehuwdJonger, "een ongehuwde onder de AOW-leeftijd"},
	{OngehuwdPensioen, "een ongehuwde met de AOW-leeftijd"},
	{GehuwdJonger, "gehuwden van wie er een of twee onder de AOW-leeftijd zijn"},
	{GehuwdPensioen, "gehuwden die beiden de AOW-leeftijd hebben"},
}

func (Bijdragegroep) Woorden() []wmo.Woord { return bijdragegroepwoorden.Woorden() }

func leesBedragen() wmo.Tijdlijn[*Bijdragebedragrij] {
	t, err := tabellen.Lees[Bijdragebedragentabel](tabellen.Bijdragebedragen)
	if err != nil {
		return wmo.Tijdlijn[*Bijdragebedragrij]{}
	}
	standen := make([]wmo.Stand[*Bijdragebedragrij], len(t.Rijen))
	for i := range t.Rijen {
		r := &t.Rijen[i]
		standen[i] = wmo.StandOf(r, t.Citeer(r.Vindplaats).Sinds(r.Geldt.Begindatum).TotEnMet(r.Geldt.Einddatum).BekendSinds(r.Bekend.Begindatum))
	}
	lijn, err := wmo.NewTijdlijn("de algemene bijdrage", standen...)
	if err != nil {
		return wmo.Tijdlijn[*Bijdragebedragrij]{}
	}
	return lijn
}

// groep is the row of one group; nil in a table with one amount for all.
func (r *Bijdragebedragrij) groep(g Bijdragegroep) *Groepsbedrag {
	for i := range r.Groepen {
		if r.Groepen[i].Groep == g {
			return &r.Groepen[i]
		}
	}
	return nil
}

// Bijdrageplannentabel is the published table of what was announced about bill 36713.
//
//schema:nl Wat er is aangekondigd over een bijdrage naar inkomen.
type Bijdrageplannentabel struct {
	tabellen.Kop

	//schema:nl De aankondigingen, op volgorde van bekend worden.
	Rijen []Bijdrageplanrij `json:"rijen" jsonschema:"minItems=1"`
}

// Bijdrageplanrij is one announcement.
//
//schema:nl Een aankondiging.
type Bijdrageplanrij struct {
	//schema:nl Vaste code van de aankondiging.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=50"`
	//schema:nl Wanneer dit bekend werd: van de eerste dag waarop dat kan tot en met de dag waarop het zeker was.
	Bekend wmo.Periode `json:"bekend"`
	//schema:nl Wat voor aankondiging het is.
	Soort Plansoort `json:"soort"`
	//schema:nl Wat de aankondiging met het plan doet.
	Gevolg Plangevolg `json:"gevolg"`
	//schema:nl De dag die zij noemt; weggelaten: geen.
	Datum wmo.Datum `json:"datum,omitzero"`
	//schema:nl Wat er is aangekondigd.
	Tekst string `json:"tekst" jsonschema:"minLength=1,maxLength=500"`
	tabellen.Vindplaats
}

func leesPlannen() []Bijdrageaankondiging {
	t, err := tabellen.Lees[Bijdrageplannentabel](tabellen.Bijdrageplannen)
	if err != nil {
		return nil
	}
	as := make([]Bijdrageaankondiging, len(t.Rijen))
	for i, r := range t.Rijen {
		as[i] = Bijdrageaankondiging{r.Code, r.Bekend, r.Soort, r.Gevolg, r.Datum, r.Tekst, t.Citeer(r.Vindplaats)}
	}
	return as
}
