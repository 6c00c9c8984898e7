package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	aannameGelijk = register.Aanname("FIN-A-BB-GELIJK",
		"zonder inkomen boven nul van een van beiden delen de echtgenoten gelijk: het artikel zegt dan niet hoe", ub("3.19", "3", ""))
	aannameNegatief = register.Aanname("FIN-A-BB-NEGATIEF",
		"een negatief inkomen telt bij het delen als nul: het artikel zegt dan niet hoe", ub("3.19", "3", ""))
)

// verdeel shares what spouses owe together, by their incomes.
func (c *berekening) verdeel(uit *Verblijfsbijdrage, u uitslag, bedrag wmo.Bedrag) {
	if c.in.Echtgenoot == nil || c.in.Tezamen == wmo.Nee || u.grondslag == GrondslagGeen {
		return
	}
	if c.in.Tezamen == wmo.Onbepaald {
		c.mis("/tezamen")
		return
	}
	if bedrag.IsZero() {
		uit.Client, uit.Echtgenoot = &wmo.Bedrag{}, &wmo.Bedrag{}
		c.r.Stap(c.b.tekst.aandeelRest, "deel van de echtgenoot", wmo.Euro("e", nul), wmo.Euro("d", nul), wmo.Euro("a", nul))
		return
	}
	if u.delen == nil {
		for i := range c.wie {
			if j := c.wie[i].Peiljaar; j == nil || j.Inkomen == nil {
				c.mis(c.wie[i].plaats + "/peiljaar/inkomen")
			}
		}
		return
	}
	i, j := u.delen.personen[0].inkomen, u.delen.personen[1].inkomen
	c.r.NeemAanAls((i.Sign() < 0) != (j.Sign() < 0) && i.Sign()+j.Sign() >= 0, aannameNegatief)
	i, j = kit.Grootste(nul, i), kit.Grootste(nul, j)
	if i.Sign()+j.Sign() == 0 {
		c.r.NeemAan(aannameGelijk)
		i, j = euro, euro
	}
	a := kit.Gedeeld(bedrag.Maal(i.Getal()), i.Plus(j).Getal())
	e := bedrag.Min(a)
	c.r.Stap(c.b.tekst.aandeel, "deel van de cliënt", wmo.Euro("a", a), wmo.Euro("d", bedrag), wmo.Euro("i", i), wmo.Euro("j", j))
	c.r.Stap(c.b.tekst.aandeelRest, "deel van de echtgenoot", wmo.Euro("e", e), wmo.Euro("d", bedrag), wmo.Euro("a", a))
	uit.Client, uit.Echtgenoot = &a, &e
}

var euro = wmo.MustBedrag("1.00")
