package finance

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// voorbehouden are what the law or the arithmetic makes uncertain about this conversion.
func (o *Omzetting) voorbehouden(b *Omzettingsbeeld, peil wmo.Peil) []wmo.Voorbehoud {
	var uit []wmo.Voorbehoud
	abonnementen := 0
	for i := range o.Producten {
		if v := &o.Producten[i].Voor; v.Bijdrage.Soort == Abonnementstarief && v.heeftBijdrage() {
			abonnementen++
		}
	}
	if abonnementen > 1 {
		uit = append(uit, wmo.Voorbehoud{
			Code:  "FIN-V-BIJDRAGE-DUBBEL",
			Tekst: "wie meer producten heeft betaalt één abonnementstarief; hier telt het bij elk product waar het is opgegeven",
		})
	}
	if o.een(func(p *Omzettingsproduct) bool { return p.Na.heeftBijdrage() }) {
		uit = append(uit, wmo.Voorbehoud{
			Code:  "FIN-V-OMSLAG",
			Tekst: "met een eigen bijdrage na de omzetting werkt groei twee kanten op: er kunnen meer omslagpunten zijn dan het ene dat hier staat",
		})
	}
	if v := o.duurzaam(peil); v != nil {
		uit = append(uit, *v)
	}
	if v := o.bijdrageTijd(peil); v != nil {
		uit = append(uit, *v)
	}
	if o.een(wisseltBekostiging) {
		bron := contractstandaard.ZoalsBekend(peil.Bekend)
		uit = append(uit, wmo.Voorbehoud{
			Code:  "FIN-V-CONTRACT",
			Tekst: "met de contractstandaard kan een lopend contract niet taakgericht worden: een omzetting vraagt dan een nieuw contract",
			Bron:  &bron,
		})
	}
	if v := b.terugval(); v != nil {
		uit = append(uit, *v)
	}
	if len(b.Onderbedeling) > 0 {
		v, bron := waarborgenNodig, waarborgleer.ZoalsBekend(peil.Bekend)
		v.Bron = &bron
		uit = append(uit, v)
	}
	return uit
}

// wisseltBekostiging: from paid by use to a task.
func wisseltBekostiging(p *Omzettingsproduct) bool {
	return !p.Voor.vast() && p.Na.Bekostiging == Taakgericht
}

// duurzaam: since 2020 a lasting help relation decides about the contribution.
func (o *Omzetting) duurzaam(peil wmo.Peil) *wmo.Voorbehoud {
	anders := o.een(func(p *Omzettingsproduct) bool { return p.Na.Bijdrage.Soort != Abonnementstarief })
	if !bekendOp(duurzaam.Versie, peil) || !anders || o.laatsteDag().Before(duurzaam.Versie) {
		return nil
	}
	bron := duurzaam.ZoalsBekend(peil.Bekend)
	return &wmo.Voorbehoud{
		Code: "FIN-V-DUURZAAM",
		Tekst: "sinds 2020-01-01 valt een algemene voorziening met een duurzame hulpverleningsrelatie onder hetzelfde vaste bedrag als maatwerk, " +
			"als de raad een bijdrage kiest; ga na of dat hier zo is",
		Bron: &bron,
	}
}

// bijdrageTijd: a kind of contribution that did not exist in all of these years.
func (o *Omzetting) bijdrageTijd(peil wmo.Peil) *wmo.Voorbehoud {
	anders := o.een(func(p *Omzettingsproduct) bool {
		voor, na := p.Voor.Bijdrage.Soort, p.Na.Bijdrage.Soort
		return voor == BijdrageNaarInkomen && !o.laatsteDag().Before(beginAbonnement) ||
			voor == Abonnementstarief && o.Ingang.Before(beginAbonnement) ||
			na == Abonnementstarief && o.Ingang.Before(duurzaam.Versie)
	})
	if !anders || !bekendOp(beginAbonnement, peil) {
		return nil
	}
	bron := hetCAK.ZoalsBekend(peil.Bekend)
	return &wmo.Voorbehoud{
		Code: "FIN-V-BIJDRAGE-TIJD",
		Tekst: "een bijdrage naar inkomen gold voor maatwerk tot en met 2018, het abonnementstarief voor maatwerk vanaf 2019 " +
			"en voor algemene voorzieningen vanaf 2020: een opgegeven bijdrage gold niet in al deze jaren",
		Bron: &bron,
	}
}

// terugval: what was earned back is lost again.
func (b *Omzettingsbeeld) terugval() *wmo.Voorbehoud {
	if b.Terugverdiend == nil {
		return nil
	}
	for i := b.Terugverdiend.Jaar; i < len(b.Jaren); i++ {
		if j := &b.Jaren[i]; j.Cumulatief.Sign() < 0 {
			return &wmo.Voorbehoud{
				Code:  "FIN-V-TERUGVAL",
				Tekst: fmt.Sprintf("wat in jaar %d is terugverdiend, is in jaar %d weer op: opgeteld is de gemeente dan meer kwijt", b.Terugverdiend.Jaar, j.Jaar),
			}
		}
	}
	return nil
}

// bekendOp says whether what holds from a day on could be known.
func bekendOp(dag wmo.Datum, peil wmo.Peil) bool {
	return !peil.Bekend.IsValid() || !peil.Bekend.Before(dag)
}

func (o *Omzetting) laatsteDag() wmo.Datum { return o.jaar(o.Jaren).Einddatum }
