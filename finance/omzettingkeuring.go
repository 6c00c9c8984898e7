package finance

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	meldingToegang  = register.Melding("FIN-TOEGANG", "een omzetting gaat van een voorziening met beschikking naar een vrij toegankelijke")
	meldingAandelen = register.Melding("FIN-AANDELEN", "aandelen zijn samen niet 1, of meer dan 1")
)

const (
	maandenPerJaar = 12
	hoogsteGroei   = 2 // the highest Groei of a question, and the highest that zoekOmslag tries
)

func (o *Omzetting) keur(k *kit.Keuring) {
	if !o.jaar(o.Jaren).Einddatum.IsValid() {
		k.MeldBereik("de jaren lopen voorbij het einde van de kalender", "/ingang")
	}
	if n := len(o.Overgangskosten); n > o.Jaren {
		k.MeldAantal(fmt.Sprintf("%d is meer dan de %d jaren van de omzetting", n, o.Jaren), "/overgangskosten")
	}
	groei := een
	if o.Groei.Compare(groei) > 0 {
		groei = o.groei(o.Jaren)
	}
	var namen wmo.Uniek
	for i := range o.Producten {
		p, w := &o.Producten[i], kit.InLijst("/producten", i)
		namen.Naam(&k.Bevindingen, p.Naam, w+"/naam")
		p.keur(k, w)
		p.keurGroei(k, groei, w+"/inzet")
	}
}

func (p *Omzettingsproduct) keur(k *kit.Keuring, w string) {
	p.Voor.keur(k, w+"/voor")
	p.Na.keur(k, w+"/na")
	p.Inzet.keur(k, w+"/inzet", &p.Voor, &p.Na)
	if m := p.Inzet.Maanden; m != maandenPerJaar {
		k.MeldBereik(fmt.Sprintf("een omzetting rekent in jaren van %d maanden, en niet van %d", maandenPerJaar, m), w+"/inzet/maanden")
	}
	if p.Voor.Toegang == VrijToegankelijk {
		k.Meld(meldingToegang, "dit product is al vrij toegankelijk", w+"/voor/toegang")
	}
	if p.Na.Toegang == MetBeschikking {
		k.Meld(meldingToegang, "een algemene voorziening vraagt geen beschikking", w+"/na/toegang")
	}
	p.keurPartijen(k, w)
}

// keurPartijen checks that no party pays itself and that the shares of the providers add up to 1.
func (p *Omzettingsproduct) keurPartijen(k *kit.Keuring, w string) {
	var namen wmo.Uniek
	namen.Bezet(partijGemeente, partijClienten)
	som := wmo.Getal{}
	for i := range p.Aanbieders {
		namen.Naam(&k.Bevindingen, p.Aanbieders[i].Naam, kit.InLijst(w+"/aanbieders", i)+"/naam")
		som = som.Plus(p.Aanbieders[i].Aandeel)
	}
	if som.Compare(een) != 0 {
		k.Meld(meldingAandelen, fmt.Sprintf("de aandelen van de aanbieders zijn samen %s en niet 1", som), w+"/aanbieders")
	}
	for i := range p.Doorgeleid {
		namen.Naam(&k.Bevindingen, p.Doorgeleid[i].Naar, kit.InLijst(w+"/doorgeleid", i)+"/naar")
	}
	if deel := p.doorgeleid(); deel.Compare(een) > 0 {
		k.Meld(meldingAandelen, fmt.Sprintf("er wordt %s doorgeleid, meer dan alles", deel), w+"/doorgeleid")
	}
}

// keurGroei checks that after the growth of all years the clients and units are not beyond the limits
// that hold for them in a document.
func (p *Omzettingsproduct) keurGroei(k *kit.Keuring, factor wmo.Getal, w string) {
	n := p.Inzet.Clienten.Maal(factor)
	if n.Compare(wmo.GetalOf(meesteVolume)) > 0 {
		k.MeldBereik("met deze groei worden het te veel cliënten om mee te rekenen", w+"/clienten")
	}
	if n.Maal(p.Inzet.EenhedenPerClient).Compare(wmo.GetalOf(int64(meesteEenheden))) > 0 {
		k.MeldBereik("het zijn te veel eenheden van alle cliënten samen om mee te rekenen", w+"/eenhedenPerClient")
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

// Limits on calculated numbers of clients (volume) and units.
const (
	meesteVolume   = 100_000_000
	meesteEenheden = 1_000_000_000_000
)
