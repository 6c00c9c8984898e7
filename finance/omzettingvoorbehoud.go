package finance

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Assumptions of a conversion.
var (
	aannameGelijk = register.Aanname("FIN-A-GELIJK",
		"zonder omzetting blijft alles zoals het nu is, elk jaar; prijzen zijn niet geïndexeerd en niet verdisconteerd, ook met omzetting niet")
	aannameGroei = register.Aanname("FIN-A-GROEI",
		"met omzetting groeit het aantal cliënten elk jaar met de opgegeven factor, het eerste jaar ook, in elk product evenveel")
	aannameArrangement = register.Aanname("FIN-A-ARRANGEMENT",
		"het nieuwe arrangement geldt elk jaar ongewijzigd; kostprijs en vaste kosten zijn die van nu, en wat een cliënt in totaal krijgt ook")
	aannameIndicaties = register.Aanname("FIN-A-INDICATIES",
		"met omzetting wordt voor deze producten niet meer geïndiceerd, en wat een indicatie kostte komt ook echt vrij")
	aannameAandelen   = register.Aanname("FIN-A-AANDELEN", "de aanbieders delen de betaling, en wat zij doorbetalen, elk jaar in dezelfde verhouding")
	aannameDoorgeleid = register.Aanname("FIN-A-DOORGELEID",
		"wat wordt doorgeleid kost de aanbieder de vergoeding en geen kostprijs meer; niemand valt daarbij tussen wal en schip")
	aannameVermeden = register.Aanname("FIN-A-VERMEDEN",
		"duurdere zorg wordt vanaf het eerste jaar en elk jaar evenveel vermeden, over het opgegeven aantal cliënten; "+
			"wie er door groei bijkomt telt daarin niet mee")
)

// Reservations about a conversion.
var (
	voorbehoudBijdrageDubbel = register.Voorbehoud("FIN-V-BIJDRAGE-DUBBEL",
		"wie meer producten heeft betaalt één abonnementstarief; hier telt het bij elk product waar het is opgegeven")
	voorbehoudOmslagpunten = register.Voorbehoud("FIN-V-OMSLAG",
		"met een eigen bijdrage na de omzetting werkt groei twee kanten op: er kunnen meer omslagpunten zijn dan het ene dat hier staat")
	voorbehoudDuurzaam = register.Voorbehoud("FIN-V-DUURZAAM",
		"sinds 2020-01-01 valt een algemene voorziening met een duurzame hulpverleningsrelatie onder hetzelfde vaste bedrag als maatwerk, "+
			"als de raad een bijdrage kiest; ga na of dat hier zo is", duurzaam)
	voorbehoudBijdrageTijd = register.Voorbehoud("FIN-V-BIJDRAGE-TIJD",
		"een bijdrage naar inkomen gold voor maatwerk tot en met 2018, het abonnementstarief voor maatwerk vanaf 2019 "+
			"en voor algemene voorzieningen vanaf 2020: een opgegeven bijdrage gold niet in al deze jaren", hetCAK)
	voorbehoudContract = register.Voorbehoud("FIN-V-CONTRACT",
		"met de contractstandaard kan een lopend contract niet taakgericht worden: een omzetting vraagt dan een nieuw contract", contractstandaard)
	voorbehoudTerugval = register.Voorbehoud("FIN-V-TERUGVAL",
		"wat is terugverdiend, is in een later jaar weer op: opgeteld is de gemeente dan meer kwijt")
	voorbehoudWaarborgen = register.Voorbehoud("FIN-V-WAARBORGEN",
		"na de omzetting houden aanbieders geld over aan een cliënt die zij niet helpen (zie onderbedeling): "+
			"zonder waarborgen is dat een risico, en die zijn hier niet getoetst", waarborgleer)
)

// let adds the assumptions and reservations that apply to this conversion.
func (o *Omzetting) let(r *wmo.Verantwoording, b *Omzettingsbeeld) {
	r.NeemAan(aannameGelijk, aannameGroei, aannameArrangement, aannameIndicaties)
	r.NeemAanAls(o.heeft(func(p *Omzettingsproduct) bool { return len(p.Aanbieders) > 1 }), aannameAandelen)
	r.NeemAanAls(o.heeft(func(p *Omzettingsproduct) bool { return len(p.Doorgeleid) > 0 }), aannameDoorgeleid)
	r.NeemAanAls(o.Vermeden != nil, aannameVermeden)
	r.BehoudAls(o.abonnementen() > 1, voorbehoudBijdrageDubbel)
	r.BehoudAls(o.heeft(func(p *Omzettingsproduct) bool { return p.Na.heeftBijdrage() }), voorbehoudOmslagpunten)
	r.BehoudAls(o.misschienDuurzaam(b.Peil), voorbehoudDuurzaam)
	r.BehoudAls(o.buitenBijdrageTijd(b.Peil), voorbehoudBijdrageTijd)
	r.BehoudAls(o.heeft(wisseltBekostiging), voorbehoudContract)
	b.letTerugval(r)
	r.BehoudAls(len(b.Onderbedeling) > 0, voorbehoudWaarborgen)
}

// abonnementen is the number of products that have the fixed contribution now.
func (o *Omzetting) abonnementen() int {
	n := 0
	for i := range o.Producten {
		if v := &o.Producten[i].Voor; v.Bijdrage.Soort == Abonnementstarief && v.heeftBijdrage() {
			n++
		}
	}
	return n
}

// wisseltBekostiging says whether payment changes from by use to a fixed amount for a task.
func wisseltBekostiging(p *Omzettingsproduct) bool {
	return !p.Voor.vast() && p.Na.Bekostiging == Taakgericht
}

// misschienDuurzaam says whether the law of 2020 may apply by which the contribution to an algemene
// voorziening depends on whether there is a lasting relation with the helper.
func (o *Omzetting) misschienDuurzaam(peil wmo.Peil) bool {
	anders := o.heeft(func(p *Omzettingsproduct) bool { return p.Na.Bijdrage.Soort != Abonnementstarief })
	return anders && peil.Kent(duurzaam.Versie) && !o.laatsteDag().Before(duurzaam.Versie)
}

// buitenBijdrageTijd says whether a kind of contribution is used that did not exist in all of these
// years.
func (o *Omzetting) buitenBijdrageTijd(peil wmo.Peil) bool {
	return peil.Kent(beginAbonnement) && o.heeft(func(p *Omzettingsproduct) bool {
		voor, na := p.Voor.Bijdrage.Soort, p.Na.Bijdrage.Soort
		return voor == BijdrageNaarInkomen && !o.laatsteDag().Before(beginAbonnement) ||
			voor == Abonnementstarief && o.Ingang.Before(beginAbonnement) ||
			na == Abonnementstarief && o.Ingang.Before(duurzaam.Versie)
	})
}

// letTerugval reports that after the year in which the conversion paid for itself the savings fall
// below zero again.
func (b *Omzettingsbeeld) letTerugval(r *wmo.Verantwoording) {
	if b.Terugverdiend == nil {
		return
	}
	for i := b.Terugverdiend.Jaar; i < len(b.Jaren); i++ {
		if j := &b.Jaren[i]; j.Cumulatief.Sign() < 0 {
			r.Behoud(voorbehoudTerugval.Zegt(fmt.Sprintf(
				"wat in jaar %d is terugverdiend, is in jaar %d weer op: opgeteld is de gemeente dan meer kwijt", b.Terugverdiend.Jaar, j.Jaar)))
			return
		}
	}
}

func (o *Omzetting) laatsteDag() wmo.Datum { return o.jaar(o.Jaren).Einddatum }
