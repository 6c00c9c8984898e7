package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// persoon is somebody of whom all facts are known.
type persoon struct {
	naam     string
	pensioen bool
	inkomen, belasting, bijdrageInkomen, vermogen,
	arbeid, oorlog wmo.Bedrag
	sparen *wmo.Bedrag
}

// jaarfeiten are the facts from which a contribution is reckoned over one year.
type jaarfeiten struct {
	over     string // of the names of steps
	personen []persoon
	toeslag  bool
}

// rekening reckons a contribution and tells its steps, unless v is nil: then only the amount matters.
type rekening struct {
	v *wmo.Verantwoording
	b *bedragenOp
}

func (k *rekening) stap(f *wmo.Formule, naam string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	k.v.Stap(f, naam, uit, invoer...)
}

// letter is a letter of a formula, for the client and for the spouse.
type letter [2]string

func letterVan(l string) letter { return letter{l + " cliënt", l + " echtgenoot"} }

// The letters of what there is one of for each person.
var (
	letterI = letterVan("i")
	letterB = letterVan("b")
	letterN = letterVan("n")
	letterD = letterVan("d")
	letterW = letterVan("w")
	letterC = letterVan("C")
)

// ruimte is for the inputs that are not of a person.
const ruimte = 4

// euros are an amount of each person, as inputs of a step, with room for others.
func euros(l *letter, ps []persoon, bedrag func(*persoon) wmo.Bedrag) []wmo.Grootheid {
	uit := make([]wmo.Grootheid, len(ps), 2*len(ps)+ruimte)
	for i := range ps {
		uit[i] = wmo.Euro(l[i], bedrag(&ps[i]))
	}
	return uit
}

func som(ps []persoon, bedrag func(*persoon) wmo.Bedrag) wmo.Bedrag {
	uit := nul
	for i := range ps {
		uit = uit.Plus(bedrag(&ps[i]))
	}
	return uit
}

func inkomenVan(p *persoon) wmo.Bedrag   { return p.inkomen }
func belastingVan(p *persoon) wmo.Bedrag { return p.belasting }
func arbeidVan(p *persoon) wmo.Bedrag    { return p.arbeid }

func percentage(naam string, p wmo.Getal) wmo.Grootheid { return wmo.Aantal(naam, p, "%") }

// gehuwd says whether the income of two counts.
func (f *jaarfeiten) gehuwd() bool { return len(f.personen) > 1 }

// pensioen says whether somebody has the pension age, and onder whether somebody has not.
func (f *jaarfeiten) leeftijden() (pensioen, onder bool) {
	for i := range f.personen {
		pensioen = pensioen || f.personen[i].pensioen
		onder = onder || !f.personen[i].pensioen
	}
	return pensioen, onder
}

// netto is A.
func (k *rekening) netto(f *jaarfeiten) wmo.Bedrag {
	a := som(f.personen, inkomenVan).Min(som(f.personen, belastingVan))
	if k.v != nil {
		k.stap(k.b.tekst.netto, "inkomen na belasting "+f.over, wmo.Euro("A", a),
			append(euros(&letterI, f.personen, inkomenVan), euros(&letterB, f.personen, belastingVan)...)...)
	}
	return a
}

// lasten are what may be kept for oneself and for health insurance: Z, P and T.
type lasten struct{ zakgeld, premie, toeslag wmo.Bedrag }

func (l lasten) samen() wmo.Bedrag { return l.zakgeld.Plus(l.premie).Min(l.toeslag) }

func (k *rekening) lasten(f *jaarfeiten, a *aftrekOp) lasten {
	l := lasten{zakgeld: a.ZakgeldOngehuwd}
	if f.gehuwd() {
		l.zakgeld = a.ZakgeldGehuwd
	}
	if k.v != nil {
		k.stap(a.regels.zakgeld, "zak- en kleedgeld "+f.over, wmo.Euro("Z", l.zakgeld), wmo.Euro("z", l.zakgeld))
	}
	for i := range f.personen {
		l.premie = l.premie.Plus(k.premie(f, a, &f.personen[i]))
	}
	if f.toeslag {
		l.toeslag = k.zorgtoeslag(f, a)
	}
	return l
}

// premie is P of one person.
func (k *rekening) premie(f *jaarfeiten, a *aftrekOp, p *persoon) wmo.Bedrag {
	if !p.pensioen {
		uit := kit.Kleinste(a.Premie.Plus(deel(p.bijdrageInkomen, a.PremiePercentage)), a.PremieMaximum)
		if k.v != nil {
			k.stap(a.regels.premie, "premie zorgverzekering "+p.naam+" "+f.over, wmo.Euro("P", uit),
				wmo.Euro("p", a.Premie), percentage("q", a.PremiePercentage), wmo.Euro("k", p.bijdrageInkomen), wmo.Euro("M", a.PremieMaximum))
		}
		return uit
	}
	minimum := a.PremieMinimumOngehuwd
	if f.gehuwd() {
		minimum = a.PremieMinimumGehuwd
	}
	uit := kit.Kleinste(kit.Grootste(a.Premie.Plus(deel(p.inkomen, a.PremiePercentage)), minimum), a.PremieMaximum)
	if k.v != nil {
		k.stap(a.regels.premiePensioen, "premie zorgverzekering "+p.naam+" "+f.over, wmo.Euro("P", uit),
			wmo.Euro("p", a.Premie), percentage("q", a.PremiePercentage), wmo.Euro("i", p.inkomen), wmo.Euro("m", minimum), wmo.Euro("M", a.PremieMaximum))
	}
	return uit
}

// zorgtoeslag is T.
func (k *rekening) zorgtoeslag(f *jaarfeiten, a *aftrekOp) wmo.Bedrag {
	hoogst := a.ZorgtoeslagOngehuwd
	if f.gehuwd() {
		hoogst = a.ZorgtoeslagGehuwd
	}
	boven := kit.Grootste(nul, som(f.personen, inkomenVan).Min(a.ZorgtoeslagVanaf))
	uit := kit.Grootste(nul, hoogst.Min(deel(boven, a.ZorgtoeslagPercentage)))
	if k.v != nil {
		k.stap(a.regels.toeslag, "zorgtoeslag "+f.over, wmo.Euro("T", uit), append(euros(&letterI, f.personen, inkomenVan),
			wmo.Euro("t", hoogst), percentage("s", a.ZorgtoeslagPercentage), wmo.Euro("g", a.ZorgtoeslagVanaf))...)
	}
	return uit
}

// What the articles state as a number of their own, in percent or euros.
var (
	arbeidsdeel        = wmo.MustGetal("15") // of net earnings from work, that is deducted
	vrijgelaten        = wmo.MustGetal("25") // of what is above the limit, that is deducted
	compensatiedeel    = wmo.MustGetal("4")  // of assets, beside that of the bijtelling
	ouderentoeslag     = wmo.MustBedrag("25000.00")
	ouderentoeslagdeel = wmo.MustGetal("2.8")      // of that, beside that of the bijtelling: the most through 2022
	hoogsteCompensatie = wmo.MustBedrag("1700.00") // the most since 2024
)

// hoogInkomen is I of the high contribution. The extra exemption is reckoned from what is left after the
// deductions that the decree names before it.
func (k *rekening) hoogInkomen(f *jaarfeiten, a *aftrekOp, x extra) wmo.Bedrag {
	netto := k.netto(f)
	return k.naAftrek(f, a, x, netto, k.lasten(f, a))
}

func (k *rekening) naAftrek(f *jaarfeiten, a *aftrekOp, x extra, netto wmo.Bedrag, l lasten) wmo.Bedrag {
	arbeid := deel(som(f.personen, arbeidVan), arbeidsdeel)
	vast := func(p *persoon) wmo.Bedrag {
		if p.pensioen {
			return a.AftrekPensioen
		}
		return a.AftrekOnderPensioen
	}
	aftrek := som(f.personen, vast)
	over := netto.Min(arbeid).Min(l.samen()).Min(aftrek)
	grens := a.vrijlatingsgrens(f)
	vrij := deel(kit.Grootste(nul, over.Min(grens)), vrijgelaten)
	if k.v != nil {
		if !arbeid.IsZero() {
			k.stap(k.b.tekst.arbeid, "deel van de arbeid dat niet meetelt", wmo.Euro("L", arbeid), euros(&letterN, f.personen, arbeidVan)...)
		}
		k.stap(a.regels.vasteAftrek, "vaste aftrek", wmo.Euro("D", aftrek), euros(&letterD, f.personen, vast)...)
		k.stap(k.b.tekst.aftrek, "wat na aftrek over is "+f.over, wmo.Euro("B", over), wmo.Euro("A", netto), wmo.Euro("L", arbeid),
			wmo.Euro("Z", l.zakgeld), wmo.Euro("P", l.premie), wmo.Euro("T", l.toeslag), wmo.Euro("D", aftrek))
		k.stap(a.regels.vrijlating, "extra vrijlating "+f.over, wmo.Euro("E", vrij), wmo.Euro("B", over), wmo.Euro("g", grens))
	}
	v := k.vermogens(f, x, true)
	oorlog := som(f.personen, func(p *persoon) wmo.Bedrag { return p.oorlog })
	uit := over.Min(vrij).Min(oorlog).Min(v.compensatie()).Plus(v.bijtelling)
	if k.v != nil {
		k.stap(k.b.tekst.hoogInkomen, "bijdrageplichtig inkomen "+f.over, wmo.Euro("I", uit), append(v.compensaties,
			wmo.Euro("B", over), wmo.Euro("E", vrij), wmo.Euro("W", oorlog), wmo.Euro("V", v.bijtelling))...)
	}
	return uit
}

// vrijlatingsgrens is above which amount a quarter is left out.
func (a *aftrekOp) vrijlatingsgrens(f *jaarfeiten) wmo.Bedrag {
	switch pensioen, _ := f.leeftijden(); {
	case f.gehuwd() && pensioen:
		return a.VrijlatingPensioenGehuwd
	case f.gehuwd():
		return a.VrijlatingGehuwd
	case pensioen:
		return a.VrijlatingPensioenOngehuwd
	default:
		return a.VrijlatingOngehuwd
	}
}

// hoog is the high contribution in a month.
func (k *rekening) hoog(f *jaarfeiten, inkomen wmo.Bedrag) wmo.Bedrag {
	uit := kit.Kleinste(*k.b.HoogHoogste, kit.Grootste(nul, kit.Gedeeld(inkomen, twaalf)))
	if k.v != nil {
		k.stap(k.b.tekst.hoog, "hoge bijdrage per maand "+f.over, wmo.Euro("h", uit), wmo.Euro("I", inkomen), wmo.Euro("c", *k.b.HoogHoogste))
	}
	return uit
}

// laagInkomen is I of the low contribution.
func (k *rekening) laagInkomen(f *jaarfeiten, x extra) wmo.Bedrag {
	v := k.vermogens(f, x, false)
	uit := som(f.personen, inkomenVan).Min(v.compensatie()).Plus(v.bijtelling)
	if k.v != nil {
		k.stap(k.b.tekst.laagInkomen, "bijdrageplichtig inkomen "+f.over, wmo.Euro("I", uit), append(append(
			euros(&letterI, f.personen, inkomenVan), v.compensaties...), wmo.Euro("V", v.bijtelling))...)
	}
	return uit
}

// laag is the low contribution in a month.
func (k *rekening) laag(f *jaarfeiten, inkomen wmo.Bedrag) wmo.Bedrag {
	laagst, hoogst := *k.b.LaagLaagste, *k.b.LaagHoogste
	uit := kit.Kleinste(hoogst, kit.Grootste(laagst, kit.Gedeeld(deel(inkomen, k.b.LaagPercentage), twaalf)))
	if k.v != nil {
		k.stap(k.b.tekst.laag, "lage bijdrage per maand "+f.over, wmo.Euro("l", uit), wmo.Euro("I", inkomen),
			percentage("p", k.b.LaagPercentage), wmo.Euro("m", laagst), wmo.Euro("M", hoogst))
	}
	return uit
}
