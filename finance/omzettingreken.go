package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// groei is the exact growth factor after a number of years.
func (o *Omzetting) groei(jaren int) wmo.Getal { return kit.Macht(o.Groei, jaren) }

// jaar is the n-th period of twelve months from Ingang (1 is the first). If Ingang is 29 February,
// years begin on 28 February when there is no 29th.
func (o *Omzetting) jaar(n int) wmo.Periode {
	volgende := o.Ingang.AddMaanden(n*maandenPerJaar, wmo.MaandEinde)
	return wmo.Periode{Begindatum: o.Ingang.AddMaanden((n-1)*maandenPerJaar, wmo.MaandEinde), Einddatum: volgende.AddDagen(-1)}
}

func (o *Omzetting) jaren() []Omzettingsjaar {
	js := make([]Omzettingsjaar, o.Jaren)
	for i := range js {
		j := &js[i]
		j.Jaar, j.Periode = i+1, o.jaar(i+1)
		factor := o.groei(j.Jaar)
		var zonder, met geldboek
		for n := range o.Producten {
			p := &o.Producten[n]
			voor, na := p.nu(), p.straks(factor)
			zonder.boekProduct(p, &voor)
			met.boekProduct(p, &na)
			j.Producten = append(j.Producten, na.Productjaar)
			j.Stand.Zonder.telProduct(&voor)
			j.Stand.Met.telProduct(&na)
		}
		j.Stand.Zonder.Gemeente.Indicaties = o.indicaties()
		j.Stand.Met.Gemeente.Overgang, j.Stand.Met.Gemeente.Vermeden = o.overgang(j.Jaar), o.vermeden()
		j.Stand.Zonder.Geldverplaatsingen, j.Stand.Met.Geldverplaatsingen = zonder.alles(), met.alles()
		j.Stand.sluit()
	}
	return js
}

// productjaar is a product in one year, with what is paid to each who took support over.
type productjaar struct {
	Productjaar

	vergoed []wmo.Bedrag
}

// nu is the product in any year without the conversion.
func (p *Omzettingsproduct) nu() productjaar {
	t := p.Inzet.toestand()
	return productjaar{Productjaar: Productjaar{Naam: p.Naam, Geldstroom: p.Voor.reken(&t)}}
}

// inzet is the inzet of the providers after the conversion: factor times as many clients, and fewer
// units for each of them because others take over a part.
func (p *Omzettingsproduct) inzet(factor wmo.Getal) Inzet {
	i := p.Inzet
	i.Clienten = i.Clienten.Maal(factor)
	i.EenhedenPerClient = i.EenhedenPerClient.Maal(een.Min(p.doorgeleid()))
	return i
}

func (p *Omzettingsproduct) straks(factor wmo.Getal) productjaar { return p.straksBij(p.inzet(factor)) }

func (p *Omzettingsproduct) straksBij(i Inzet) productjaar {
	t := i.toestand()
	j := productjaar{Productjaar: Productjaar{
		Naam: p.Naam, Clienten: i.Clienten.Afgerond(kit.Centen, wmo.Rekenkundig),
		EenhedenPerClient: i.EenhedenPerClient.Afgerond(kit.Centen, wmo.Rekenkundig), Geldstroom: p.Na.reken(&t),
	}, vergoed: make([]wmo.Bedrag, len(p.Doorgeleid))}
	alle := i.Clienten.Maal(p.Inzet.EenhedenPerClient)
	for n := range p.Doorgeleid {
		d := &p.Doorgeleid[n]
		j.vergoed[n] = kit.OpCenten(d.Vergoeding.Maal(alle.Maal(d.Aandeel)))
		j.Doorbetaald = j.Doorbetaald.Plus(j.vergoed[n])
	}
	return j
}

// bedrag is what the decisions cost in a year.
func (l *Indicatielast) bedrag() wmo.Bedrag { return kit.OpCenten(l.Kosten.Maal(l.Aantal)) }

func (o *Omzetting) indicaties() wmo.Bedrag {
	som := wmo.Bedrag{}
	for i := range o.Producten {
		som = som.Plus(o.Producten[i].Indicaties.bedrag())
	}
	return som
}

func (o *Omzetting) overgang(jaar int) wmo.Bedrag {
	if jaar > len(o.Overgangskosten) {
		return wmo.Bedrag{}
	}
	return o.Overgangskosten[jaar-1]
}

func (o *Omzetting) vermeden() wmo.Bedrag {
	if o.Vermeden == nil {
		return wmo.Bedrag{}
	}
	return o.Vermeden.bij(o.Vermeden.Aandeel)
}

// bij is what is saved in a year when care is avoided for this share of the clients.
func (v *VermedenZorg) bij(aandeel wmo.Getal) wmo.Bedrag {
	return kit.OpCenten(v.Bedrag.Maal(v.Clienten).Maal(aandeel))
}

func (k *Omzettingskant) telProduct(p *productjaar) {
	g := &p.Geldstroom
	k.Gemeente.Betaald = k.Gemeente.Betaald.Plus(g.Opbrengst)
	k.Gemeente.Bijdragen = k.Gemeente.Bijdragen.Plus(g.Bijdragen)
	k.Aanbieders.Opbrengst = k.Aanbieders.Opbrengst.Plus(g.Opbrengst)
	k.Aanbieders.Kosten = k.Aanbieders.Kosten.Plus(g.kosten())
	k.Aanbieders.Doorbetaald = k.Aanbieders.Doorbetaald.Plus(p.Doorbetaald)
}

// sluit calculates the totals of both sides and the differences item by item.
func (s *Omzettingsstand) sluit() {
	s.Zonder.sluit()
	s.Met.sluit()
	z, m := &s.Zonder.Gemeente, &s.Met.Gemeente
	s.Verschil = Omzettingsverschil{
		Betaald: z.Betaald.Min(m.Betaald), Bijdragen: m.Bijdragen.Min(z.Bijdragen), Indicaties: z.Indicaties.Min(m.Indicaties),
		Overgang: z.Overgang.Min(m.Overgang), Vermeden: m.Vermeden.Min(z.Vermeden), Gemeente: z.Netto.Min(m.Netto),
		Aanbieders: s.Met.Aanbieders.Resultaat.Min(s.Zonder.Aanbieders.Resultaat),
	}
}

func (k *Omzettingskant) sluit() {
	g, a := &k.Gemeente, &k.Aanbieders
	g.Netto = g.Betaald.Min(g.Bijdragen).Plus(g.Indicaties).Plus(g.Overgang).Min(g.Vermeden)
	a.Resultaat = a.Opbrengst.Min(a.Kosten).Min(a.Doorbetaald)
}

// tel adds the amounts of a year to the total.
func (s *Omzettingsstand) tel(jaar *Omzettingsstand) {
	s.Zonder.tel(&jaar.Zonder)
	s.Met.tel(&jaar.Met)
	s.sluit()
}

func (k *Omzettingskant) tel(jaar *Omzettingskant) {
	g, j := &k.Gemeente, &jaar.Gemeente
	g.Betaald, g.Bijdragen = g.Betaald.Plus(j.Betaald), g.Bijdragen.Plus(j.Bijdragen)
	g.Indicaties, g.Overgang, g.Vermeden = g.Indicaties.Plus(j.Indicaties), g.Overgang.Plus(j.Overgang), g.Vermeden.Plus(j.Vermeden)
	a, b := &k.Aanbieders, &jaar.Aanbieders
	a.Opbrengst, a.Kosten, a.Doorbetaald = a.Opbrengst.Plus(b.Opbrengst), a.Kosten.Plus(b.Kosten), a.Doorbetaald.Plus(b.Doorbetaald)
}
