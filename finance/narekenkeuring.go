package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

const (
	meesteTermen    = 100
	meesteKeren     = 1_000_000
	cijferDecimalen = 4 // of a figure to recompute
)

// narekencijfer is a number that goes in, with the kinds that it belongs to and its limits.
type narekencijfer struct {
	naam   string
	getal  *wmo.Getal
	bij    []Narekensoort
	laagst int64
	meest  int64
	fijn   int
}

func (v *Narekeningsvraag) cijfers() []narekencijfer {
	keren := int64(meesteKeren)
	if v.Soort == NarekenQuotient {
		keren = meesteEuros
	}
	deel, vanNaar := []Narekensoort{NarekenDeel, NarekenVermindering}, []Narekensoort{NarekenVerschil, NarekenGroei}
	return []narekencijfer{
		{"geheel", v.Geheel, append(deel, NarekenQuotient), -meesteEuros, meesteEuros, cijferDecimalen},
		{"aandeel", v.Aandeel, deel, 0, 10, telDecimalen},
		{"aantal", v.Aantal, []Narekensoort{NarekenVeelvoud, NarekenQuotient}, 0, keren, cijferDecimalen},
		{"stap", v.Stap, []Narekensoort{NarekenVeelvoud}, -meesteEuros, meesteEuros, cijferDecimalen},
		{"van", v.Van, vanNaar, -meesteEuros, meesteEuros, cijferDecimalen},
		{"naar", v.Naar, vanNaar, -meesteEuros, meesteEuros, cijferDecimalen},
	}
}

func (v *Narekeningsvraag) check() error {
	var k keuring
	k.naam(v.Naam, "/naam")
	k.tekst(v.Eenheid, "/eenheid")
	keurWoord(&k, v.Soort, true, "/soort")
	soort := narekensoortwoorden.Kent(v.Soort)
	for _, c := range v.cijfers() {
		switch {
		case !soort:
		case slices.Contains(c.bij, v.Soort):
			k.nodig(c.getal != nil, "/"+c.naam, string(v.Soort))
		default:
			k.overbodig(c.getal != nil, "/"+c.naam, string(v.Soort))
		}
		if c.getal != nil {
			k.maat(*c.getal, c.laagst, c.meest, c.fijn, "/"+c.naam)
		}
	}
	v.keurTermen(&k)
	v.keurPer(&k)
	if v.Soort == NarekenGroei && v.Van != nil {
		v.keurVan(&k, "/van")
	}
	v.keurPublicatie(&k, "/gepubliceerd")
	return k.Err()
}

// keurPer: only a quotient is of something per something else, and nothing is per zero.
func (v *Narekeningsvraag) keurPer(k *keuring) {
	if v.Soort != NarekenQuotient {
		k.overbodig(v.Per != "", "/per", "deze soort")
		return
	}
	k.tekst(v.Per, "/per")
	k.nietNul(v.Aantal != nil && v.Aantal.IsZero(), "door nul valt niet te delen", "/aantal")
}

// keurVan: a percentage is of something above zero.
func (v *Narekeningsvraag) keurVan(k *keuring, w string) {
	switch v.Van.Sign() {
	case 0:
		k.Meld(CodeNul, "van nul af is een groei niet in procenten te zeggen", w)
	case -1:
		k.Meld(CodeBereik, "van een cijfer onder nul is een groei niet in procenten te zeggen", w)
	}
}

func (v *Narekeningsvraag) keurTermen(k *keuring) {
	if v.Soort == NarekenSom {
		k.nodig(len(v.Termen) > 0, "/termen", string(NarekenSom))
	} else {
		k.overbodig(v.Termen != nil, "/termen", "deze soort")
	}
	if k.lengte(len(v.Termen), meesteTermen, "/termen") {
		for i, g := range v.Termen {
			k.maat(g, -meesteEuros, meesteEuros, cijferDecimalen, inLijst("/termen", i))
		}
	}
}

// keurPublicatie: a figure that is no multiple of its own rounding contradicts itself.
func (v *Narekeningsvraag) keurPublicatie(k *keuring, w string) {
	p := v.Gepubliceerd
	if p == nil {
		return
	}
	k.maat(p.Waarde, -meesteEuros, meesteEuros, cijferDecimalen, w+"/waarde")
	keurWoord(k, p.Vorm, true, w+"/vorm")
	if p.Afronding == nil {
		return
	}
	k.overbodig(p.Vorm == PublicatieMeerDan || p.Vorm == PublicatieMinderDan, w+"/afronding", string(p.Vorm))
	k.maat(*p.Afronding, 0, meesteEuros, cijferDecimalen, w+"/afronding")
	if p.Afronding.Sign() <= 0 {
		k.Meld(CodeNul, "een eenheid van afronding is groter dan nul", w+"/afronding")
		return
	}
	if op := (breuk{p.Waarde, een}).op(*p.Afronding); op.Compare(p.Waarde) != 0 {
		k.Meld(CodeBereik, p.Waarde.String()+" is geen veelvoud van de eenheid van afronding "+p.Afronding.String(), w+"/waarde")
	}
}
