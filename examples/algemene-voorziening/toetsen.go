package main

import (
	"cmp"

	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/finance/welzijn"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// voorwaarden tells whether the three conditions are met and the convenant is signed.
func (v *verhaal) voorwaarden() {
	s := verteller.Lees[stuk[welzijn.Voorwaardenvraag]](&v.Verteller, "voorwaarden.json")
	b := verteller.Antwoord(&v.Verteller, "voorwaarden.json", welzijn.AssessConditions, s.Vraag)
	v.Kop("de drie voorwaarden en het convenant")
	t := tabel.Nieuw("voorwaarde", "voldaan")
	t.Rij("bestaande voorzieningen zoveel mogelijk gebruikt", b.Bestaand.Uitkomst)
	t.Rij("de behoefte van cliënten staat centraal", b.Behoefte.Uitkomst)
	t.Rij("het initiatief ligt bij de aanbieders", b.Initiatief.Uitkomst)
	t.Rij("alle partijen hebben het convenant getekend", b.Convenant.Uitkomst)
	v.Toon(t)
	v.Veld("alles samen", b.Geheel)
	verteller.Let(&v.Verteller, b.Voorbehouden)
	v.Toon(s.Herkomst)
}

// waarborgen answers every document about safeguards.
func (v *verhaal) waarborgen() {
	v.Kop("de waarborgen tegen te weinig ondersteuning")
	for _, pad := range v.Paden("waarborgen/*.json") {
		s := verteller.Lees[stuk[finance.Waarborgvraag]](&v.Verteller, pad)
		b := verteller.Antwoord(&v.Verteller, pad, finance.AssessSafeguards, s.Vraag)
		v.Zeg("%s", b.Naam)
		t := tabel.Nieuw("waarborg", "gehaald", "", "norm", "gemeten", "in")
		for _, w := range b.Waarborgen {
			t.Rij(w.Waarborg, w.Uitkomst, richting(w.Waarborg), cmp.Or(w.Norm, "–"), cmp.Or(w.Gemeten, "–"), eenheid(w.Waarborg))
		}
		v.Toon(t)
		v.Zeg("  een cliënt niet helpen scheelt de aanbieder %s per jaar; risico op te weinig ondersteuning: %s", heel(b.Prikkel.OpHetSpel), b.Risico)
		v.Toon(s.Herkomst)
		verteller.Let(&v.Verteller, b.Voorbehouden)
	}
	v.Zeg("Wat een aanbieder voor doorgeleide uren betaalt telt bij deze bedragen niet mee, bij de onderbedeling hierboven wel.")
}

// eenheid is the unit in which a safeguard is measured.
func eenheid(w finance.Waarborgsoort) string {
	switch w {
	case finance.WaarborgWachttijd:
		return "dagen"
	case finance.WaarborgVoortijdig:
		return "deel van de cliënten"
	case finance.WaarborgKlachten:
		return "per honderd cliënten"
	case finance.WaarborgKostprijs:
		return "euro per eenheid"
	default:
		return "cliënten"
	}
}

// richting says whether the norm of a safeguard is a minimum or a maximum.
func richting(w finance.Waarborgsoort) string {
	if w == finance.WaarborgKostprijs || w == finance.WaarborgBereik {
		return "ten minste"
	}
	return "ten hoogste"
}

// onbekend tells what these figures do not prove.
func (v *verhaal) onbekend() {
	v.Kop("wat niet vaststaat")
	v.Zeg("- de cliënten zijn van 2020, de inwoners en de uurtarieven van 2023, en het verhaal begint in %d: het gaat om de orde van grootte", v.Peil.Op.Jaar())
	v.Zeg("- sinds 2019 gold voor maatwerk een abonnementstarief: ook zonder omzetting waren de eigen bijdragen dus veranderd")
	v.Zeg("- een plaats beschermd wonen die niet nodig is spaart geld van de centrumgemeente, en telt hier niet mee als vermeden zorg")
	v.Onbekend(finance.NietGemodelleerd(), "FIN-N-OMZ-", "FIN-N-BIJDRAGEN", "FIN-N-TARIEVEN", "FIN-N-GEDRAG", "FIN-N-TRAPKOSTEN")
}
