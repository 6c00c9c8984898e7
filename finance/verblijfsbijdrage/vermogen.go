package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// extra is what of the assets does not count, and up to which income there is compensation.
type extra struct{ vrijstelling, grens wmo.Bedrag }

// vermogens is what assets add to the income, and what the compensation takes off.
type vermogens struct {
	bijtelling   wmo.Bedrag
	per          [2]wmo.Bedrag // the compensation of each person
	compensaties []wmo.Grootheid
}

func (v *vermogens) compensatie() wmo.Bedrag { return v.per[0].Plus(v.per[1]) }

// vermogens reckons with the assets; without them there is no step. Each person has the exemption as long
// as one of them is below the pension age: that is what article 3.2 comes down to, for it gives who is
// below it one for the spouse too, if that spouse is not.
func (k *rekening) vermogens(f *jaarfeiten, x extra, hoog bool) vermogens {
	var uit vermogens
	vrij := nul
	if _, onder := f.leeftijden(); onder {
		vrij = x.vrijstelling
	}
	var telt [2]wmo.Bedrag
	samen := nul
	for i := range f.personen {
		p := &f.personen[i]
		telt[i] = kit.Grootste(nul, p.vermogen.Min(vrij))
		samen = samen.Plus(telt[i])
		if k.v != nil && !p.vermogen.IsZero() {
			k.stap(k.b.tekst.vermogen, "vermogen dat meetelt, "+p.naam+" "+f.over, wmo.Euro("w", telt[i]), wmo.Euro("v", p.vermogen), wmo.Euro("x", vrij))
		}
	}
	uit.bijtelling = deel(samen, k.b.Bijtelling)
	if k.v != nil && !samen.IsZero() {
		ws := make([]wmo.Grootheid, 0, len(f.personen)+1)
		for i := range f.personen {
			ws = append(ws, wmo.Euro(letterW[i], telt[i]))
		}
		k.stap(k.b.tekst.vanVermogen(hoog), "bijtelling van het vermogen "+f.over, wmo.Euro("V", uit.bijtelling), append(ws, percentage("r", k.b.Bijtelling))...)
	}
	if k.b.Compensatie != wmo.Ja {
		return uit
	}
	for i := range f.personen {
		if p := &f.personen[i]; p.pensioen && telt[i].Sign()+spaart(p) > 0 {
			uit.per[i] = k.compensatie(f, p, telt[i], x.grens, hoog)
			if k.v != nil {
				uit.compensaties = append(uit.compensaties, wmo.Euro(letterC[i], uit.per[i]))
			}
		}
	}
	return uit
}

// spaart is 1 when somebody has a basis for savings tax of their own.
func spaart(p *persoon) int {
	if p.sparen != nil {
		return p.sparen.Sign()
	}
	return 0
}

// compensatie is C of one person.
func (k *rekening) compensatie(f *jaarfeiten, p *persoon, telt, grens wmo.Bedrag, hoog bool) wmo.Bedrag {
	r := k.b.Bijtelling
	if !k.b.tekst.sparen {
		uit := nul
		if p.inkomen.Min(deel(telt, compensatiedeel)).Compare(grens) < 0 {
			uit = kit.Kleinste(deel(telt, r.Plus(compensatiedeel)), deel(ouderentoeslag, r.Plus(ouderentoeslagdeel)))
		}
		if k.v != nil {
			k.stap(k.b.tekst.vanOuderen(hoog), "compensatie vervallen ouderentoeslag "+p.naam+" "+f.over, wmo.Euro("C", uit),
				wmo.Euro("w", telt), percentage("r", r), wmo.Euro("i", p.inkomen), wmo.Euro("g", grens))
		}
		return uit
	}
	sparen, toets := telt, telt
	if p.sparen != nil {
		sparen = *p.sparen
	}
	if hoog {
		toets = sparen
	}
	uit := nul
	if p.inkomen.Min(deel(toets, compensatiedeel)).Compare(grens) < 0 {
		uit = kit.Kleinste(deel(sparen, compensatiedeel).Plus(deel(telt, r)), hoogsteCompensatie)
	}
	if k.v != nil {
		k.stap(k.b.tekst.vanOuderen(hoog), "compensatie vervallen ouderentoeslag "+p.naam+" "+f.over, wmo.Euro("C", uit), wmo.Euro("k", sparen),
			wmo.Euro("w", telt), wmo.Euro("q", toets), percentage("r", r), wmo.Euro("i", p.inkomen), wmo.Euro("g", grens))
	}
	return uit
}

// vanVermogen and vanOuderen are the formulas of what assets add, and of the compensation.
func (t *ubFormules) vanVermogen(hoog bool) *wmo.Formule {
	if hoog {
		return t.bijtelling
	}
	return t.bijtellingLaag
}

func (t *ubFormules) vanOuderen(hoog bool) *wmo.Formule {
	if hoog {
		return t.compensatie
	}
	return t.compensatieLaag
}
