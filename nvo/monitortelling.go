package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

func (v *Verplichting) stand(i int, ts []Toetsing, niveau float64) Verplichtingstand {
	s := Verplichtingstand{Code: v.Code, Norm: v.Norm, Lezing: v.Lezing, Zekerheid: v.Bron.Zekerheid}
	for _, w := range nalevingwoorden {
		s.Uitkomsten = append(s.Uitkomsten, Uitkomsttelling{Uitkomst: w.Woord})
	}
	for z := wmo.Aanname; z <= wmo.Wettekst; z++ {
		s.Bewijs = append(s.Bewijs, Zekerheidstelling{Zekerheid: z})
	}
	for j := range ts {
		o := &ts[j].Oordelen[i]
		k := slices.IndexFunc(s.Uitkomsten, func(u Uitkomsttelling) bool { return u.Uitkomst == o.Uitkomst })
		s.Uitkomsten[k].Aantal++
		if o.Uitkomst == NietVanToepassing {
			continue
		}
		s.Aandeel.tel(o.Uitkomst.voldaan())
		if o.Uitkomst.voldaan() == wmo.Ja && o.Bewijszekerheid != nil {
			s.Bewijs[*o.Bewijszekerheid].Aantal++
		}
	}
	s.Aandeel.sluit(niveau)
	return s
}

// samen is the share of the regions that meet all the obligations with these indexes, as
// far as they apply.
func samen(van []int, ts []Toetsing, niveau float64) Aandeel {
	var a Aandeel
	for j := range ts {
		alle, geldt := wmo.Ja, false
		for _, i := range van {
			if u := ts[j].Oordelen[i].Uitkomst; u != NietVanToepassing {
				alle, geldt = wmo.En(alle, u.voldaan()), true
			}
		}
		if geldt {
			a.tel(alle)
		}
	}
	a.sluit(niveau)
	return a
}

func inhoudsstand(ts []Toetsing, niveau float64) Inhoudsstand {
	s := Inhoudsstand{Aard: AardAdvies, Elementen: make([]Elementstand, len(inhoudsregels))}
	for i := range inhoudsregels {
		s.Elementen[i].Code, s.Elementen[i].Tekst = inhoudsregels[i].Code, inhoudsregels[i].Tekst
	}
	for j := range ts {
		inhoud := ts[j].Inhoud
		if inhoud == nil {
			s.ZonderBeeld++
			inhoud = &Inhoudsoordeel{}
		}
		s.Compleet.tel(inhoud.Compleet.Uitkomst)
		for i := range s.Elementen {
			e := &s.Elementen[i]
			k := slices.IndexFunc(inhoud.Compleet.Stappen, func(m wmo.MotiveringStap) bool { return m.Code == e.Code })
			if k < 0 {
				e.Aandeel.tel(wmo.Onbepaald)
			} else {
				e.Aandeel.tel(inhoud.Compleet.Stappen[k].Uitkomst)
			}
		}
	}
	s.Compleet.sluit(niveau)
	for i := range s.Elementen {
		s.Elementen[i].Aandeel.sluit(niveau)
	}
	return s
}
