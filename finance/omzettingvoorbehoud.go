package finance

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// What a conversion rests on.
var (
	aannameGelijk = wmo.Voorbehoud{
		Code:  "FIN-A-GELIJK",
		Tekst: "zonder omzetting blijft alles zoals het nu is, elk jaar; prijzen zijn niet geïndexeerd en niet verdisconteerd, ook met omzetting niet",
	}
	aannameGroei = wmo.Voorbehoud{
		Code:  "FIN-A-GROEI",
		Tekst: "met omzetting groeit het aantal cliënten elk jaar met de opgegeven factor, het eerste jaar ook, in elk product evenveel",
	}
	aannameArrangement = wmo.Voorbehoud{
		Code:  "FIN-A-ARRANGEMENT",
		Tekst: "het nieuwe arrangement geldt elk jaar ongewijzigd; kostprijs en vaste kosten zijn die van nu, en wat een cliënt in totaal krijgt ook",
	}
	aannameIndicaties = wmo.Voorbehoud{
		Code:  "FIN-A-INDICATIES",
		Tekst: "met omzetting wordt voor deze producten niet meer geïndiceerd, en wat een indicatie kostte komt ook echt vrij",
	}
	aannameAandelen = wmo.Voorbehoud{
		Code:  "FIN-A-AANDELEN",
		Tekst: "de aanbieders delen de betaling, en wat zij doorbetalen, elk jaar in dezelfde verhouding",
	}
	aannameDoorgeleid = wmo.Voorbehoud{
		Code:  "FIN-A-DOORGELEID",
		Tekst: "wat wordt doorgeleid kost de aanbieder de vergoeding en geen kostprijs meer; niemand valt daarbij tussen wal en schip",
	}
	aannameVermeden = wmo.Voorbehoud{
		Code: "FIN-A-VERMEDEN",
		Tekst: "duurdere zorg wordt vanaf het eerste jaar en elk jaar evenveel vermeden, over het opgegeven aantal cliënten; " +
			"wie er door groei bijkomt telt daarin niet mee",
	}
	omzettingAannames = []wmo.Voorbehoud{
		aannameGelijk, aannameGroei, aannameArrangement, aannameIndicaties, aannameAandelen, aannameDoorgeleid, aannameVermeden,
	}
)

// What the law or the arithmetic makes uncertain about a conversion.
var (
	voorbehoudBijdrageDubbel = wmo.Voorbehoud{
		Code:  "FIN-V-BIJDRAGE-DUBBEL",
		Tekst: "wie meer producten heeft betaalt één abonnementstarief; hier telt het bij elk product waar het is opgegeven",
	}
	voorbehoudOmslagpunten = wmo.Voorbehoud{
		Code:  "FIN-V-OMSLAG",
		Tekst: "met een eigen bijdrage na de omzetting werkt groei twee kanten op: er kunnen meer omslagpunten zijn dan het ene dat hier staat",
	}
	voorbehoudDuurzaam = wmo.Voorbehoud{
		Code: "FIN-V-DUURZAAM",
		Tekst: "sinds 2020-01-01 valt een algemene voorziening met een duurzame hulpverleningsrelatie onder hetzelfde vaste bedrag als maatwerk, " +
			"als de raad een bijdrage kiest; ga na of dat hier zo is",
		Bron: &duurzaam,
	}
	voorbehoudBijdrageTijd = wmo.Voorbehoud{
		Code: "FIN-V-BIJDRAGE-TIJD",
		Tekst: "een bijdrage naar inkomen gold voor maatwerk tot en met 2018, het abonnementstarief voor maatwerk vanaf 2019 " +
			"en voor algemene voorzieningen vanaf 2020: een opgegeven bijdrage gold niet in al deze jaren",
		Bron: &hetCAK,
	}
	voorbehoudContract = wmo.Voorbehoud{
		Code:  "FIN-V-CONTRACT",
		Tekst: "met de contractstandaard kan een lopend contract niet taakgericht worden: een omzetting vraagt dan een nieuw contract",
		Bron:  &contractstandaard,
	}
	voorbehoudTerugval = wmo.Voorbehoud{
		Code: "FIN-V-TERUGVAL", Tekst: "wat is terugverdiend, is in een later jaar weer op: opgeteld is de gemeente dan meer kwijt",
	}
	voorbehoudWaarborgen = wmo.Voorbehoud{
		Code: "FIN-V-WAARBORGEN",
		Tekst: "na de omzetting houden aanbieders geld over aan een cliënt die zij niet helpen (zie onderbedeling): " +
			"zonder waarborgen is dat een risico, en die zijn hier niet getoetst",
		Bron: &waarborgleer,
	}
	omzettingVoorbehouden = []wmo.Voorbehoud{
		voorbehoudBijdrageDubbel, voorbehoudOmslagpunten, voorbehoudDuurzaam, voorbehoudBijdrageTijd, voorbehoudContract,
		voorbehoudTerugval, voorbehoudWaarborgen,
	}
)

// let tells what a conversion rests on and what is uncertain about it.
func (o *Omzetting) let(r *rekening, b *Omzettingsbeeld) {
	r.neemAan(true, aannameGelijk, aannameGroei, aannameArrangement, aannameIndicaties)
	r.neemAan(o.heeft(func(p *Omzettingsproduct) bool { return len(p.Aanbieders) > 1 }), aannameAandelen)
	r.neemAan(o.heeft(func(p *Omzettingsproduct) bool { return len(p.Doorgeleid) > 0 }), aannameDoorgeleid)
	r.neemAan(o.Vermeden != nil, aannameVermeden)
	r.behoud(o.abonnementen() > 1, voorbehoudBijdrageDubbel)
	r.behoud(o.heeft(func(p *Omzettingsproduct) bool { return p.Na.heeftBijdrage() }), voorbehoudOmslagpunten)
	r.behoud(o.misschienDuurzaam(b.Peil), voorbehoudDuurzaam)
	r.behoud(o.buitenBijdrageTijd(b.Peil), voorbehoudBijdrageTijd)
	r.behoud(o.heeft(wisseltBekostiging), voorbehoudContract)
	b.letTerugval(r)
	r.behoud(len(b.Onderbedeling) > 0, voorbehoudWaarborgen)
}

// abonnementen is how many products have the fixed contribution now.
func (o *Omzetting) abonnementen() int {
	n := 0
	for i := range o.Producten {
		if v := &o.Producten[i].Voor; v.Bijdrage.Soort == Abonnementstarief && v.heeftBijdrage() {
			n++
		}
	}
	return n
}

// wisseltBekostiging: from paid by use to a task.
func wisseltBekostiging(p *Omzettingsproduct) bool {
	return !p.Voor.vast() && p.Na.Bekostiging == Taakgericht
}

// misschienDuurzaam: since 2020 a lasting help relation decides about the contribution.
func (o *Omzetting) misschienDuurzaam(peil wmo.Peil) bool {
	anders := o.heeft(func(p *Omzettingsproduct) bool { return p.Na.Bijdrage.Soort != Abonnementstarief })
	return anders && bekendOp(duurzaam.Versie, peil) && !o.laatsteDag().Before(duurzaam.Versie)
}

// buitenBijdrageTijd: a kind of contribution that did not exist in all of these years.
func (o *Omzetting) buitenBijdrageTijd(peil wmo.Peil) bool {
	return bekendOp(beginAbonnement, peil) && o.heeft(func(p *Omzettingsproduct) bool {
		voor, na := p.Voor.Bijdrage.Soort, p.Na.Bijdrage.Soort
		return voor == BijdrageNaarInkomen && !o.laatsteDag().Before(beginAbonnement) ||
			voor == Abonnementstarief && o.Ingang.Before(beginAbonnement) ||
			na == Abonnementstarief && o.Ingang.Before(duurzaam.Versie)
	})
}

// letTerugval: what was earned back is lost again.
func (b *Omzettingsbeeld) letTerugval(r *rekening) {
	if b.Terugverdiend == nil {
		return
	}
	for i := b.Terugverdiend.Jaar; i < len(b.Jaren); i++ {
		if j := &b.Jaren[i]; j.Cumulatief.Sign() < 0 {
			v := voorbehoudTerugval
			v.Tekst = fmt.Sprintf("wat in jaar %d is terugverdiend, is in jaar %d weer op: opgeteld is de gemeente dan meer kwijt", b.Terugverdiend.Jaar, j.Jaar)
			r.behoud(true, v)
			return
		}
	}
}

func (o *Omzetting) laatsteDag() wmo.Datum { return o.jaar(o.Jaren).Einddatum }
