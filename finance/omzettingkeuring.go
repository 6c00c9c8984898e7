package finance

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Codes of the findings about a conversion.
const (
	CodeToegang  = "FIN-TOEGANG"  // no conversion: from a decision to free access
	CodeAandelen = "FIN-AANDELEN" // shares that do not make a whole
)

var omzettingMeldingen = []wmo.Woord{
	{Woord: CodeToegang, Uitleg: "een omzetting gaat van een voorziening met beschikking naar een vrij toegankelijke"},
	{Woord: CodeAandelen, Uitleg: "aandelen zijn samen niet 1, of meer dan 1"},
}

const (
	maandenPerJaar     = 12
	meesteHorizon      = 20
	meesteProducten    = 10
	meesteAanbieders   = 30
	meesteDoorgeleiden = 5
	hoogsteGroei       = 2
)

func (o *Omzetting) check() error {
	var k keuring
	k.naam(o.Naam, "/naam")
	k.heel(o.Jaren, 1, meesteHorizon, "/jaren")
	k.tussen(o.Groei, 0, hoogsteGroei, "/groei")
	k.nietNul(o.Groei.IsZero(), "met een groeifactor van nul wordt niemand meer geholpen; gelijk blijven is 1", "/groei")
	if o.Ingang.IsZero() {
		k.Meld(CodeOntbreekt, "op welke dag gaat de omzetting in", "/ingang")
	} else if o.Jaren <= meesteHorizon && !o.jaar(o.Jaren).Einddatum.IsValid() {
		k.Meld(CodeBereik, "de jaren lopen voorbij het einde van de kalender", "/ingang")
	}
	o.keurProducten(&k)
	if k.lengte(len(o.Overgangskosten), min(max(o.Jaren, 0), meesteHorizon), "/overgangskosten") {
		for i := range o.Overgangskosten {
			k.bedrag(o.Overgangskosten[i], inLijst("/overgangskosten", i))
		}
	}
	if v := o.Vermeden; v != nil {
		k.volume(v.Clienten, "/vermeden/clienten")
		k.deel(v.Aandeel, "/vermeden/aandeel")
		k.bedrag(v.Bedrag, "/vermeden/bedrag")
		k.nietNul(v.Clienten.IsZero(), "zonder cliënten is er niets te vermijden", "/vermeden/clienten")
		k.nietNul(v.Bedrag.IsZero(), "zorg die niets kost is niet duurder", "/vermeden/bedrag")
	}
	return k.Err()
}

func (o *Omzetting) keurProducten(k *keuring) {
	if len(o.Producten) == 0 {
		k.Meld(CodeOntbreekt, "een omzetting heeft ten minste één product", "/producten")
	}
	if !k.lengte(len(o.Producten), meesteProducten, "/producten") {
		return
	}
	groei := een
	if o.Jaren <= meesteHorizon && o.Groei.Compare(groei) > 0 && o.Groei.Compare(wmo.GetalOf(hoogsteGroei)) <= 0 {
		groei = o.groei(o.Jaren)
	}
	namen := map[string]string{}
	for i := range o.Producten {
		p, w := &o.Producten[i], inLijst("/producten", i)
		k.uniek(namen, p.Naam, w+"/naam")
		p.keur(k, w)
		p.keurGroei(k, groei, w+"/inzet")
	}
}

func (p *Omzettingsproduct) keur(k *keuring, w string) {
	p.Voor.keur(k, w+"/voor")
	p.Na.keur(k, w+"/na")
	p.Inzet.keur(k, w+"/inzet", &p.Voor, &p.Na)
	if m := p.Inzet.Maanden; m != maandenPerJaar {
		k.Meld(CodeBereik, fmt.Sprintf("een omzetting rekent in jaren van %d maanden, en niet van %d", maandenPerJaar, m), w+"/inzet/maanden")
	}
	if p.Voor.Toegang == VrijToegankelijk {
		k.Meld(CodeToegang, "dit product is al vrij toegankelijk", w+"/voor/toegang")
	}
	if p.Na.Toegang == MetBeschikking {
		k.Meld(CodeToegang, "een algemene voorziening vraagt geen beschikking", w+"/na/toegang")
	}
	k.volume(p.Indicaties.Aantal, w+"/indicaties/aantal")
	k.bedrag(p.Indicaties.Kosten, w+"/indicaties/kosten")
	p.keurPartijen(k, w)
}

// keurPartijen: nobody pays itself, and the shares make a whole.
func (p *Omzettingsproduct) keurPartijen(k *keuring, w string) {
	namen := map[string]string{partijGemeente: "", partijClienten: ""}
	if k.lengte(len(p.Aanbieders), meesteAanbieders, w+"/aanbieders") {
		som := wmo.Getal{}
		for i := range p.Aanbieders {
			a, plaats := &p.Aanbieders[i], inLijst(w+"/aanbieders", i)
			k.uniek(namen, a.Naam, plaats+"/naam")
			k.deel(a.Aandeel, plaats+"/aandeel")
			som = som.Plus(a.Aandeel)
		}
		if som.Compare(een) != 0 {
			k.Meld(CodeAandelen, fmt.Sprintf("de aandelen van de aanbieders zijn samen %s en niet 1", som), w+"/aanbieders")
		}
	}
	if k.lengte(len(p.Doorgeleid), meesteDoorgeleiden, w+"/doorgeleid") {
		for i := range p.Doorgeleid {
			d, plaats := &p.Doorgeleid[i], inLijst(w+"/doorgeleid", i)
			k.uniek(namen, d.Naar, plaats+"/naar")
			k.deel(d.Aandeel, plaats+"/aandeel")
			k.nietNul(d.Aandeel.IsZero(), "een aandeel van nul leidt niets door", plaats+"/aandeel")
			k.tarief(d.Vergoeding, plaats+"/vergoeding")
		}
		if deel := p.doorgeleid(); deel.Compare(een) > 0 {
			k.Meld(CodeAandelen, fmt.Sprintf("er wordt %s doorgeleid, meer dan alles", deel), w+"/doorgeleid")
		}
	}
}

// keurGroei: the clients and units of the last year must still be numbers that can be.
func (p *Omzettingsproduct) keurGroei(k *keuring, factor wmo.Getal, w string) {
	n := p.Inzet.Clienten.Maal(factor)
	eenheden := n.Maal(p.Inzet.EenhedenPerClient)
	if p.Inzet.Clienten.Compare(wmo.GetalOf(meesteVolume)) <= 0 && n.Compare(wmo.GetalOf(meesteVolume)) > 0 {
		k.Meld(CodeBereik, "met deze groei worden het te veel cliënten om mee te rekenen", w+"/clienten")
	}
	if eenheden.Compare(wmo.GetalOf(meesteEenheden)) > 0 {
		k.Meld(CodeBereik, "het zijn te veel eenheden van alle cliënten samen om mee te rekenen", w+"/eenhedenPerClient")
	}
}

// doorgeleid is the part of the units that others deliver.
func (p *Omzettingsproduct) doorgeleid() wmo.Getal {
	som := wmo.Getal{}
	for i := range p.Doorgeleid {
		som = som.Plus(p.Doorgeleid[i].Aandeel)
	}
	return som
}

// heeftBijdrage says whether clients contribute something.
func (a *Arrangement) heeftBijdrage() bool {
	return a.Bijdrage.PerClient != nil && !a.Bijdrage.PerClient.IsZero()
}

func (o *Omzetting) heeft(is func(*Omzettingsproduct) bool) bool {
	return slices.ContainsFunc(o.Producten, func(p Omzettingsproduct) bool { return is(&p) })
}
