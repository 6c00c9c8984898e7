package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Termijnsoort is one term of the law.
//
//schema:nl Een termijn uit de wet.
type Termijnsoort string

// The terms from melding to the decision on an objection.
const (
	Onderzoekstermijn      Termijnsoort = "onderzoek"
	Plantermijn            Termijnsoort = "persoonlijk_plan"
	Beschikkingstermijn    Termijnsoort = "beschikking"
	BuitenBehandeling      Termijnsoort = "buiten_behandeling"
	RedelijkeTermijn       Termijnsoort = "redelijke_termijn"
	Bezwaartermijn         Termijnsoort = "bezwaar"
	Bezorgtermijn          Termijnsoort = "bezwaar_per_post"
	BeslissingOpBezwaar    Termijnsoort = "beslissing_op_bezwaar"
	BeslissingNaCommissie  Termijnsoort = "beslissing_op_bezwaar_commissie"
	Verdaging              Termijnsoort = "verdaging"
	StukkenVoorHoorzitting Termijnsoort = "stukken_voor_hoorzitting"
	DwangsomVaststellen    Termijnsoort = "dwangsom_vaststellen"
	DwangsomBetalen        Termijnsoort = "dwangsom_betalen"
	DwangsomTerugvorderen  Termijnsoort = "dwangsom_terugvorderen"
	EigenSoort             Termijnsoort = "eigen" // the caller's own
)

func (Termijnsoort) Woorden() []wmo.Woord {
	rs := termijnen()
	ws := make([]wmo.Woord, len(rs), len(rs)+1)
	for i := range rs {
		ws[i] = wmo.Woord{Woord: string(rs[i].soort), Uitleg: rs[i].uitleg}
	}
	return append(ws, wmo.Woord{Woord: string(EigenSoort), Uitleg: "een eigen termijn, beschreven bij eigen"})
}

// termijnregel is one term as the law sets it: a row of the published table.
type termijnregel struct {
	soort  Termijnsoort
	uitleg string
	duur   duur
	terug  bool // counted back from the event
	bron   wmo.Bron
}

// zoekTermijn finds a term of the law; false for eigen and for words that are none.
func zoekTermijn(s Termijnsoort) (*termijnregel, bool) {
	rs := termijnen()
	i := slices.IndexFunc(rs, func(r termijnregel) bool { return r.soort == s })
	if i < 0 {
		return nil, false
	}
	return &rs[i], true
}

// dwangsomcirculaire is how the ministry explained the dwangsom and the terms around it,
// from 1 November 2014 until 1 March 2019.
func dwangsomcirculaire(plaats string) wmo.Bron {
	b := documentLater("Circulaire Wet dwangsom en beroep bij niet tijdig beslissen (juridische versie)",
		"https://wetten.overheid.nl/BWBR0035667", "2014-11-01")
	b.Artikel = plaats
	return b
}

// Termijneenheid is the unit of a term.
//
//schema:nl Eenheid van een termijn.
type Termijneenheid string

// The units that the Algemene termijnenwet tells apart.
const (
	Uren    Termijneenheid = "uren"
	Dagen   Termijneenheid = "dagen"
	Weken   Termijneenheid = "weken"
	Maanden Termijneenheid = "maanden"
	Jaren   Termijneenheid = "jaren"
)

var termijneenheidwoorden = wmo.Opsomming[Termijneenheid]{
	{Uren, "uren, vanaf een tijdstip"},
	{Dagen, "kalenderdagen"},
	{Weken, "weken: eindigt op dezelfde dag van de week"},
	{Maanden, "maanden"},
	{Jaren, "jaren"},
}

func (Termijneenheid) Woorden() []wmo.Woord { return termijneenheidwoorden.Woorden() }

// Termijngrondslag is the kind of text that sets a term.
//
//schema:nl Soort tekst waarin een termijn staat.
type Termijngrondslag string

// The kinds of text that matter for the Algemene termijnenwet.
const (
	InWet                  Termijngrondslag = "wet"
	InAMvB                 Termijngrondslag = "amvb"
	InVerordening          Termijngrondslag = "gemeentelijke_verordening"
	InMinisterieleRegeling Termijngrondslag = "ministeriele_regeling"
	InAfspraak             Termijngrondslag = "beleid_of_afspraak"
)

var termijngrondslagwoorden = wmo.Opsomming[Termijngrondslag]{
	{InWet, "een wet"},
	{InAMvB, "een algemene maatregel van bestuur"},
	{InVerordening, "een verordening van een gemeente"},
	{InMinisterieleRegeling, "een ministeriële regeling"},
	{InAfspraak, "een beleidsregel, een besluit, een contract of een afspraak"},
}

func (Termijngrondslag) Woorden() []wmo.Woord { return termijngrondslagwoorden.Woorden() }

// Termijnrichting is which way a term is counted; empty is vooruit.
//
//schema:nl Welke kant op een termijn geteld wordt. Ontbreekt het, dan vooruit.
type Termijnrichting string

// A term runs on from an event, or is counted back from it.
const (
	Vooruit Termijnrichting = "vooruit"
	Terug   Termijnrichting = "terug"
)

var termijnrichtingwoorden = wmo.Opsomming[Termijnrichting]{
	{Vooruit, "loopt na de gebeurtenis"},
	{Terug, "wordt teruggerekend vanaf de gebeurtenis"},
}

func (Termijnrichting) Woorden() []wmo.Woord { return termijnrichtingwoorden.Woorden() }

// Termijnmaandregel is what "a month later" means when that month has no such day.
//
//schema:nl Wat "een maand later" is als die maand die dag niet heeft.
type Termijnmaandregel string

// The two readings of a wmo.Maandregel.
const (
	ZelfdeDag  Termijnmaandregel = "zelfde_dag"
	EindeMaand Termijnmaandregel = "einde_maand"
)

var termijnmaandregelwoorden = wmo.Opsomming[Termijnmaandregel]{
	{ZelfdeDag, "alleen dezelfde dag van de maand; is die er niet, dan is er geen antwoord"},
	{EindeMaand, "dezelfde dag, of de laatste van een kortere maand"},
}

func (Termijnmaandregel) Woorden() []wmo.Woord { return termijnmaandregelwoorden.Woorden() }
