package main

import (
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// voorwaarden holds the evidence against the three conditions and the covenant.
func (v *verhaal) voorwaarden() {
	s := verteller.Lees[stuk[finance.Voorwaardenvraag]](&v.Verteller, "voorwaarden.json")
	b := vraag(v, "voorwaarden.json", s.Vraag, finance.AssessConditions)
	v.Kop("de drie voorwaarden en het convenant")
	for _, deel := range []struct {
		naam string
		m    *wmo.Motivering[struct{}]
	}{
		{"bestaande voorzieningen zoveel mogelijk gebruikt", &b.Bestaand},
		{"de behoefte van cliënten staat centraal", &b.Behoefte},
		{"het initiatief ligt bij de aanbieders", &b.Initiatief},
		{"alle partijen hebben het convenant getekend", &b.Convenant},
		{"alles samen", &b.Geheel},
	} {
		v.Zeg("%-50s %s", deel.naam, deel.m.Uitkomst)
	}
	for _, stap := range b.Geheel.Stappen {
		if stap.Uitkomst != wmo.Ja {
			v.Zeg("  %s: %s [%s]", stap.Uitkomst, stap.Tekst, stap.Code)
		}
	}
	for _, feit := range b.Geheel.Ontbreekt {
		v.Zeg("  te vragen: %s", feit)
	}
	v.voorbehouden("let op", b.Voorbehouden)
	v.herkomst(s.Herkomst)
}

// waarborgen asks every document about guards.
func (v *verhaal) waarborgen() {
	v.Kop("de waarborgen tegen te weinig ondersteuning")
	var laatste []wmo.Voorbehoud
	for _, pad := range v.Paden("waarborgen/*.json") {
		s := verteller.Lees[stuk[finance.Waarborgvraag]](&v.Verteller, pad)
		b := vraag(v, pad, s.Vraag, finance.Guard)
		v.Zeg("%s", b.Naam)
		for _, w := range b.Waarborgen {
			v.Zeg("  %-22s %-10s %s", leesbaar(w.Waarborg), w.Uitkomst, maat(&w))
		}
		v.Zeg("  een cliënt niet helpen scheelt de aanbieder € %s per jaar; risico op te weinig ondersteuning: %s", euro(b.Prikkel.OpHetSpel), b.Risico)
		v.herkomst(s.Herkomst)
		laatste = b.Voorbehouden
	}
	v.voorbehouden("let op", laatste)
	v.Zeg("  wat een aanbieder voor doorgeleide uren betaalt telt bij deze bedragen niet mee, bij de onderbedeling hierboven wel")
}

// leesbaar turns the word of a guard into what people write.
func leesbaar(w finance.Waarborgsoort) string {
	return strings.NewReplacer("_", " ", "beeindigd", "beëindigd").Replace(string(w))
}

// eenheid is what a guard is measured in.
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

// richting is on which side of the norm a guard holds.
func richting(w finance.Waarborgsoort) string {
	if w == finance.WaarborgKostprijs || w == finance.WaarborgBereik {
		return "ten minste"
	}
	return "ten hoogste"
}

// maat tells a guard with what was agreed and what was measured.
func maat(w *finance.Waarborguitkomst) string {
	if w.Norm == "" {
		return "geen norm afgesproken"
	}
	gemeten := "niet gemeten"
	if w.Gemeten != "" {
		gemeten = "gemeten " + strings.ReplaceAll(w.Gemeten, ".", ",")
	}
	return richting(w.Waarborg) + " " + strings.ReplaceAll(w.Norm, ".", ",") + ", " + gemeten + " (" + eenheid(w.Waarborg) + ")"
}

// herkomst says in one line what of a document is made up.
func (v *verhaal) herkomst(hs []herkomst) {
	for _, h := range hs {
		plaats := h.Plaats
		if plaats == "" {
			plaats = "overig"
		}
		v.Zeg("    %s (%s): %s", h.Soort, plaats, h.Uit)
	}
}

// ookHier is what package finance does not model and this story touches, beside the
// conversion itself.
var ookHier = []string{"FIN-N-BIJDRAGEN", "FIN-N-TARIEVEN", "FIN-N-GEDRAG", "FIN-N-TRAPKOSTEN"}

// onbekend says what these figures do not prove.
func (v *verhaal) onbekend() {
	v.Kop("wat niet vaststaat")
	v.Zeg("- de cliënten zijn van 2020, de inwoners en de uurtarieven van 2023, en het verhaal begint in %d: het gaat om de orde van grootte", v.peil.Op.Jaar())
	v.Zeg("- sinds 2019 gold voor maatwerk een abonnementstarief: ook zonder omzetting waren de eigen bijdragen dus veranderd")
	v.Zeg("- een plaats beschermd wonen die niet nodig is spaart geld van de centrumgemeente, en telt hier niet mee als vermeden zorg")
	for _, n := range finance.NietGemodelleerd() {
		if strings.HasPrefix(n.Code, "FIN-N-OMZ-") || slices.Contains(ookHier, n.Code) {
			v.Zeg("- %s", n.Tekst)
		}
	}
}
