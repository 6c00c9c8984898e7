package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
)

// inkomensjaren are the facts over the reference year and, when that is asked, over the current one.
type inkomensjaren struct {
	peil, lopend   jaarfeiten
	extra, lopende extra
}

// naarInkomen is the contribution by income and assets.
func (c *berekening) naarInkomen(uit *Verblijfsbijdrage) uitslag {
	if !c.bedragenBekend() {
		return uitslag{}
	}
	j := &inkomensjaren{peil: jaarfeiten{over: "over het peiljaar"}, lopend: jaarfeiten{over: "over het lopende jaar"}}
	l := &feitenlezer{c: c}
	l.jaar(&j.peil, c.in.Zorgtoeslag, "/zorgtoeslag", func(b *Bijdragebetaler) *Jaarcijfers { return b.Peiljaar }, "/peiljaar")
	if c.in.LopendJaar != nil {
		l.jaar(&j.lopend, c.in.LopendJaar.Zorgtoeslag, "/lopendJaar/zorgtoeslag", func(b *Bijdragebetaler) *Jaarcijfers { return b.Lopend }, "/lopend")
	}
	if !c.vermogensgrenzen(j) {
		return uitslag{}
	}
	if len(l.open) > 0 {
		stil := &rekening{b: c.b}
		if !zonderVerschil(l.open, func() uitslag { return c.kies(stil, j, nil) }) {
			for _, o := range l.open {
				c.mis(o.plaats)
			}
			if c.in.LopendJaar != nil {
				c.toets(&lopendOp{drempel: c.b.Drempel}, uit)
			}
			return uitslag{}
		}
		c.r.Behoud(voorbehoudEven)
	}
	return c.kies(&rekening{c.r, c.b}, j, uit)
}

// bedragenBekend says whether the amounts are known by which the contribution is limited and reckoned,
// and notes those that are not.
func (c *berekening) bedragenBekend() bool {
	al := len(c.ontbreekt)
	mis := func(weg bool, plaats string) {
		if weg {
			c.misBedrag("/bedragen/" + plaats)
		}
	}
	mis(c.b.Bijtelling.Sign() < 0, "bijtelling")
	if c.in.Soort == BijdrageLaag {
		mis(c.b.LaagPercentage.Sign() < 0, "laagPercentage")
		mis(c.b.LaagLaagste == nil, "laagLaagste")
		mis(c.b.LaagHoogste == nil, "laagHoogste")
		return len(c.ontbreekt) == al
	}
	mis(c.b.HoogHoogste == nil, "hoogHoogste")
	c.aftrek = c.leesAftrek(c.in.Aftrek, wmo.Nee, "/aftrek")
	if c.in.LopendJaar != nil {
		c.aftrekLopend = c.leesAftrek(c.in.AftrekLopend, wmo.Ja, "/aftrekLopend")
	}
	return len(c.ontbreekt) == al
}

// leesAftrek are the deductions for the reference year or the current one; nil, and noted, when they are
// not known.
func (c *berekening) leesAftrek(zelf *Eigenaftrek, lopend wmo.Uitkomst, plaats string) *aftrekOp {
	a := aftrekVan(zelf, lopend, c.r.Peil())
	switch {
	case a == nil:
		c.mis(plaats)
		c.r.Behoud(voorbehoudAftrek)
	case zelf != nil:
		eigen(c.r, zelf.Bron)
	}
	return a
}

// vermogensgrenzen says whether the exemption and the limit of the compensation are known as far as they
// matter, and notes those that are not.
func (c *berekening) vermogensgrenzen(j *inkomensjaren) bool {
	al := len(c.ontbreekt)
	j.extra = c.grenzen(&j.peil, c.b.Vrijstelling, c.b.Compensatiegrens)
	if c.in.LopendJaar != nil {
		vrijstelling, grens := c.b.Vrijstelling, c.b.Compensatiegrens
		if a := aftrekVan(nil, wmo.Ja, c.r.Peil()); a != nil && c.in.Bedragen == nil {
			vrijstelling, grens = a.Vrijstelling, a.Compensatiegrens
		} else if c.b.Vrijstelling != nil && !c.b.Vrijstelling.IsZero() {
			c.r.NeemAan(aannameVrijstellingLopend)
		}
		j.lopende = c.grenzen(&j.lopend, vrijstelling, grens)
	}
	return len(c.ontbreekt) == al
}

var aannameVrijstellingLopend = register.Aanname("FIN-A-BB-VRIJSTELLING-LOPEND",
	"bij het lopende jaar is met dezelfde vrijstelling en compensatiegrens gerekend als bij het peiljaar: eigen bedragen daarvoor zijn alleen van 2025 bekend")

func (c *berekening) grenzen(f *jaarfeiten, vrijstelling, grens *wmo.Bedrag) extra {
	var x extra
	vermogen, sparen := false, false
	for i := range f.personen {
		p := &f.personen[i]
		vermogen = vermogen || !p.vermogen.IsZero()
		sparen = sparen || c.wie[i].Pensioengerechtigd != wmo.Nee && (!p.vermogen.IsZero() || spaart(p) > 0)
	}
	switch {
	case vrijstelling != nil:
		x.vrijstelling = *vrijstelling
	case vermogen:
		c.misBedrag("/bedragen/vrijstelling")
	}
	switch {
	case c.b.Compensatie != wmo.Ja:
	case grens != nil:
		x.grens = *grens
	case sparen:
		c.misBedrag("/bedragen/compensatiegrens")
	}
	return x
}

// kies reckons over the reference year and, when that was asked, over the current year, and says which of
// the two holds. uit is nil when only the amount matters.
func (c *berekening) kies(k *rekening, j *inkomensjaren, uit *Verblijfsbijdrage) uitslag {
	if c.in.Soort == BijdrageLaag {
		return c.kiesLaag(k, j, uit)
	}
	inkomen := k.hoogInkomen(&j.peil, c.aftrek, j.extra)
	peil := k.hoog(&j.peil, inkomen)
	if uit != nil {
		c.neemAan(j)
		uit.NaarPeiljaar = &peil
	}
	if c.in.LopendJaar == nil {
		return uitslag{true, peil, GrondslagPeiljaar, &j.peil}
	}
	netto := k.netto(&j.lopend)
	l := k.lasten(&j.lopend, c.aftrekLopend)
	rest := netto.Min(peil.Maal(twaalf)).Min(l.samen())
	if k.v != nil {
		k.stap(c.b.tekst.rest, "wat er over het lopende jaar te veel of te weinig overblijft", wmo.Euro("R", rest), wmo.Euro("A", netto), wmo.Euro("h", peil),
			wmo.Euro("Z", l.zakgeld), wmo.Euro("P", l.premie), wmo.Euro("T", l.toeslag))
	}
	lopend := k.hoog(&j.lopend, k.naAftrek(&j.lopend, c.aftrekLopend, j.lopende, netto, l))
	return c.welkJaar(&lopendOp{rest: &rest}, peil, lopend, j, uit)
}

func (c *berekening) kiesLaag(k *rekening, j *inkomensjaren, uit *Verblijfsbijdrage) uitslag {
	inkomen := k.laagInkomen(&j.peil, j.extra)
	peil := k.laag(&j.peil, inkomen)
	if uit != nil {
		c.neemAan(j)
		uit.NaarPeiljaar = &peil
	}
	if c.in.LopendJaar == nil {
		return uitslag{true, peil, GrondslagPeiljaar, &j.peil}
	}
	nu := k.laagInkomen(&j.lopend, j.lopende)
	daling := inkomen.Min(nu)
	if k.v != nil {
		k.stap(c.b.tekst.daling, "hoeveel lager het inkomen van het lopende jaar is", wmo.Euro("Δ", daling), wmo.Euro("I", inkomen), wmo.Euro("J", nu))
	}
	return c.welkJaar(&lopendOp{daling: &daling, drempel: c.b.Drempel}, peil, k.laag(&j.lopend, nu), j, uit)
}

// toets says whether there is reason to use the current year, and whether that was asked in time.
func (c *berekening) toets(op *lopendOp, uit *Verblijfsbijdrage) (reden, opTijd wmo.Oordeel) {
	op.verzoek, op.op = c.in.LopendJaar, c.r.Peil().Op
	regels := restRegels
	if c.in.Soort == BijdrageLaag {
		regels = dalingRegels
	}
	reden, opTijd = wmo.Een(regels, op, c.r.Peil()), wmo.Alle(opTijdRegels, op, c.r.Peil())
	if uit != nil {
		m, t := reden.Motiveer(), opTijd.Motiveer()
		uit.LopendJaar, uit.OpTijd = &m, &t
	}
	return reden, opTijd
}

// welkJaar decides between the reference year and the current year.
func (c *berekening) welkJaar(op *lopendOp, peil, lopend wmo.Bedrag, j *inkomensjaren, uit *Verblijfsbijdrage) uitslag {
	reden, opTijd := c.toets(op, uit)
	if uit != nil {
		uit.NaarLopendJaar = &lopend
	}
	u := uitslag{true, peil, GrondslagPeiljaar, &j.peil}
	switch wmo.En(reden.Uitkomst, opTijd.Uitkomst) {
	case wmo.Ja:
		if uit != nil {
			c.r.Behoud(voorbehoudVoorlopig)
		}
		return uitslag{true, lopend, GrondslagLopendJaar, &j.lopend}
	case wmo.Onbepaald:
		if peil.Compare(lopend) == 0 {
			u.grondslag = GrondslagMaaktNietUit
			return u
		}
		u.bekend = false
		if uit != nil {
			c.misReden(&reden, &opTijd)
		}
	case wmo.Nee:
	}
	return u
}

// misReden notes what is missing to decide on the current year.
func (c *berekening) misReden(reden, opTijd *wmo.Oordeel) {
	for _, f := range append(reden.Ontbreekt(), opTijd.Ontbreekt()...) {
		switch {
		case f == "/client/lopend/inkomen": // it is there: what it is held against is not
			c.misBedrag("/bedragen/drempel")
		case f == "/lopendJaar/aangevraagd" && c.in.LopendJaar.Aangevraagd.IsValid() && !c.in.LopendJaar.Vastgesteld.IsValid():
			c.mis("/lopendJaar/vastgesteld")
		case f == "/lopendJaar/aangevraagd" && c.in.LopendJaar.Aangevraagd.IsValid():
			c.r.Behoud(voorbehoud2020)
		default:
			c.mis(f)
		}
	}
}

// neemAan tells what was assumed about the income of the reference year.
func (c *berekening) neemAan(j *inkomensjaren) {
	arbeid, gehuwdPensioen := false, false
	for i := range j.peil.personen {
		p := &j.peil.personen[i]
		arbeid = arbeid || !p.arbeid.IsZero()
		gehuwdPensioen = gehuwdPensioen || i > 0 && p.pensioen && (!p.vermogen.IsZero() || spaart(p) > 0)
	}
	c.r.NeemAanAls(c.in.Soort == BijdrageHoog && arbeid, aannameVolgorde)
	c.r.NeemAanAls(c.in.Soort == BijdrageLaag && gehuwdPensioen && c.b.Compensatie == wmo.Ja, aannameCompensatie)
	c.r.BehoudAls(c.in.Soort == BijdrageLaag && len(c.wie) > 1 && c.r.Peil().Op.Before(jaar2018), voorbehoudLid2)
}

var (
	aannameVolgorde = register.Aanname("FIN-A-BB-VOLGORDE",
		"de extra vrijlating is berekend over wat na de aftrek voor arbeid over is, in de volgorde van het Uitvoeringsbesluit; "+
			"de tekst van de Uitvoeringsregeling noemt die aftrek niet, en naar de letter is de vrijlating een kwart daarvan groter", ur("13", ""))
	aannameCompensatie = register.Aanname("FIN-A-BB-COMPENSATIE",
		"de compensatie van de echtgenoot gaat van het inkomen af, zoals bij de hoge bijdrage; lid 3 van het artikel zegt dat het inkomen ermee wordt vermeerderd",
		ubVan("2025-01-01", "3.14a", "3", ""))
	voorbehoudLid2 = register.Voorbehoud("FIN-V-BB-LID-2",
		"tot en met 2017 noemt de tekst het laagste en het hoogste bedrag alleen bij het eerste lid; "+
			"of zij ook gelden voor een gehuwde met de echtgenoot thuis zegt zij niet",
		ubVan("2017-01-01", "3.12", "3", ""))
)
