package declaratie

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// huishoudweken is the number of week volumes that a product period of category 01 always has.
const huishoudweken = 6

var (
	formuleWeken    = register.Formule("FIN-F-DC-WEKEN", "n = weken(b, e)", "het aantal weken volgens ISO 8601 dat de dagen b tot en met e raken", regel("IV077"))
	formuleZondagen = register.Formule("FIN-F-DC-ZONDAGEN", "n = zondagen(b, e) + x",
		"het aantal zondagen van b tot en met e; x is 1 als Z, de laatste zondag van de toewijzing, daarin ligt en E, haar laatste dag, een andere is, en anders 0",
		regel("IV077"))
	formuleDagen     = register.Formule("FIN-F-DC-DAGEN", "n = e − b + 1", "b eerste en e laatste dag, beide meegeteld", kit.Boekhoudkundig())
	formuleMaanden   = register.Formule("FIN-F-DC-MAANDEN", "n = maanden(b, e)", "het aantal kalendermaanden dat de dagen b tot en met e raken", afgeleid("TR322"))
	formuleRuimte    = register.Formule("FIN-F-DC-RUIMTE", "r = n · v", "n hoe vaak het volume er is, v toegewezen volume", regel("TR321"))
	formuleHuis      = register.Formule("FIN-F-DC-HUISHOUDEN", "r = 6 · v", "v weekvolume; voor elke productperiode van categorie 01", regel("IV077"))
	formuleMaand     = register.Formule("FIN-F-DC-MAAND", "r = v", "v maandvolume, ook van een gebroken maand", regel("IV078"))
	formuleNaarDagen = register.Formule("FIN-F-DC-NAAR-DAGEN", "r = v · d / D",
		"v maandvolume, d toegewezen dagen van de maand, D haar dagen; op hele eenheden", kit.Boekhoudkundig())
	formuleHeel     = register.Formule("FIN-F-DC-HEEL", "r = v", "v totaal van de hele toewijzing", regel("TR322"))
	formuleSamen    = register.Formule("FIN-F-DC-SAMEN", "r = Σ x", "x maximum van een deel", kit.Boekhoudkundig())
	formuleGeleverd = register.Formule("FIN-F-DC-GELEVERD", "g = Σ x", "x geleverd volume", kit.Boekhoudkundig())
	formuleBudget   = register.Formule("FIN-F-DC-BUDGET", "R = B − Σ x", "B budget, x gedeclareerd bedrag van een periode", regel("TR369"))
)

var (
	aannamePerDag = register.Aanname("FIN-A-DC-PER-DAG",
		"een volume per dag is er voor elke toegewezen dag, ook in het weekend: een rekenregel van iWmo is niet gevonden", afgeleid("TR321"))
	aannameMaanden = register.Aanname("FIN-A-DC-MAANDEN",
		"over de hele toewijzing is er een maandvolume voor elke kalendermaand die zij raakt: IV078 zegt het van een enkele periode", afgeleid("TR322"))
	aannameAfspraak = register.Aanname("FIN-A-DC-AFSPRAAK", "wat over een gebroken maand is afgesproken, is zoals opgegeven", regel("IV078"))

	voorbehoudGebroken = register.Voorbehoud("FIN-V-DC-GEBROKEN",
		"van een gebroken maand bij outputgericht zegt geen landelijke regel wat mag: het is aan gemeente en aanbieder", regel("IV078"))
	voorbehoudZondag = register.Voorbehoud("FIN-V-DC-GEEN-ZONDAG",
		"de toewijzing heeft geen zondag: bij welke productperiode haar week hoort, zegt geen regel", regel("IV077"))
	voorbehoudMaand = register.Voorbehoud("FIN-V-DC-ZELFDE-MAAND",
		"twee productperioden in dezelfde maand hebben elk het maximum van een hele; alleen over de hele toewijzing worden zij samengenomen", afgeleid("IV078"))
	voorbehoudDeel = register.Voorbehoud("FIN-V-DC-WEEK-DUBBEL",
		"een week die twee productperioden raakt, telt in beide: de maxima samen kunnen meer zijn dan dat van de hele toewijzing", regel("IV077"))
)

// LimitVolume calculates how much of an allocation may be declared at most in each product period and
// over all of it, and whether what was delivered fits. The error is [wmo.Bevindingen] when the question
// cannot be used.
func LimitVolume(in Declaratieruimtevraag, peil wmo.Peil) (Declaratieruimte, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Declaratieruimte{}, err
	}
	uit := Declaratieruimte{Naam: in.Naam, Peil: peil, Perioden: make([]Perioderuimte, len(in.Productperioden))}
	for i := range in.Productperioden {
		p := &uit.Perioden[i]
		p.Periode, _ = in.Toewijzing.Doorsnede(in.Productperioden[i].Periode) // the checks have refused a period outside it
		welke := "periode " + strconv.Itoa(i+1) + ": "
		if in.Omvang != nil {
			in.begrens(&r, p, welke)
		}
		p.Geleverd = in.geleverd(&r, i, p.Periode, welke)
		if p.Geleverd != nil {
			p.Past = in.past(p)
		}
	}
	in.heel(&r, &uit)
	in.besteed(&r, &uit)
	in.behoud(&r, &uit)
	behoudVersie(&r)
	uit.Ontbreekt = in.ontbreekt(&uit)
	uit.Berekening, uit.Aannames, uit.Voorbehouden = r.Berekening(), r.Aannames(), r.Voorbehouden()
	return uit, nil
}

// past says whether what was delivered fits. Where it is not known whether a product is of category 01,
// what fits in the lower maximum fits, and what does not fit in the higher one does not.
func (v *Declaratieruimtevraag) past(p *Perioderuimte) wmo.Uitkomst {
	laagste, hoogste := p.Hoogstens, p.Hoogstens
	if p.Hoogstens == nil && len(p.Weken) > 0 {
		laag, zes := len(p.Weken)*v.Omvang.Volume, huishoudweken*v.Omvang.Volume
		laagste, hoogste = &laag, &zes
	}
	switch {
	case laagste == nil:
		return wmo.Onbepaald
	case p.Geleverd.Compare(wmo.GetalOf(*laagste)) <= 0:
		return wmo.Ja
	case p.Geleverd.Compare(wmo.GetalOf(*hoogste)) > 0:
		return wmo.Nee
	default:
		return wmo.Onbepaald
	}
}

// begrens calculates the maximum of a period; nothing for a total, which has none for a single period.
func (v *Declaratieruimtevraag) begrens(r *wmo.Verantwoording, p *Perioderuimte, welke string) {
	switch v.Omvang.Frequentie {
	case PerDag:
		p.Hoogstens = v.keer(r, teldagen(r, p.Periode, welke), welke)
		r.NeemAan(aannamePerDag)
	case PerMaand:
		p.Hoogstens = v.maand(r, p.Periode, welke)
	case PerWeek:
		if v.Variant == Outputgericht {
			v.perZondag(r, p, welke)
		} else {
			v.perWeek(r, p, welke)
		}
	default:
	}
}

// perWeek counts the weeks that the period touches. A product of category 01 has six of them, however
// many those are.
func (v *Declaratieruimtevraag) perWeek(r *wmo.Verantwoording, p *Perioderuimte, welke string) {
	p.Weken = weeknamen(p.Periode)
	switch {
	case v.HulpBijHetHuishouden == wmo.Ja:
		p.Hoogstens = v.zes(r, welke)
	case v.HulpBijHetHuishouden == wmo.Nee || len(p.Weken) == huishoudweken: // six weeks are the same either way
		p.Hoogstens = v.keer(r, v.telweken(r, p.Periode, welke), welke)
	default:
		v.keer(r, v.telweken(r, p.Periode, welke), welke+"zonder hulp bij het huishouden, ")
		v.zes(r, welke+"met hulp bij het huishouden, ")
	}
}

// zes is the maximum of a product period of category 01.
func (v *Declaratieruimtevraag) zes(r *wmo.Verantwoording, welke string) *int {
	uit := huishoudweken * v.Omvang.Volume
	r.Stap(formuleHuis, welke+"hoogstens", v.eenheden("r", uit), v.eenheden("v", v.Omvang.Volume))
	return &uit
}

// perZondag counts the Sundays of the period, and the last week of the allocation where its last Sunday is.
func (v *Declaratieruimtevraag) perZondag(r *wmo.Verantwoording, p *Perioderuimte, welke string) {
	n := zondagen(p.Periode)
	p.Zondagen = &n
	if zondagen(v.Toewijzing) == 0 {
		r.Behoud(voorbehoudZondag)
		return
	}
	p.ExtraWeek = v.extraWeek(p.Periode)
	p.Hoogstens = v.keer(r, v.telzondagen(r, p.Periode, welke), welke)
}

// extraWeek says whether the last week of the allocation, which has no Sunday in it, counts in a period.
func (v *Declaratieruimtevraag) extraWeek(p wmo.Periode) bool {
	laatste := laatsteZondag(v.Toewijzing.Einddatum)
	return laatste != v.Toewijzing.Einddatum && p.Bevat(laatste)
}

// maand is the maximum of a period by month; nil when nobody said what holds for a broken month.
func (v *Declaratieruimtevraag) maand(r *wmo.Verantwoording, p wmo.Periode, welke string) *int {
	heel, volume := kit.MaandVan(p.Begindatum), v.Omvang.Volume
	if v.Variant == Outputgericht && p != heel {
		switch v.GebrokenMaand {
		case MaandVolledig:
			r.NeemAan(aannameAfspraak)
		case MaandNaarDagen:
			r.NeemAan(aannameAfspraak)
			n := v.naarDagen(r, p, welke)
			return &n
		default:
			r.Behoud(voorbehoudGebroken)
			return nil
		}
	}
	r.Stap(formuleMaand, welke+"hoogstens", v.eenheden("r", volume), v.eenheden("v", volume))
	return &volume
}

// naarDagen is the volume of a month by its allocated days, to whole units.
func (v *Declaratieruimtevraag) naarDagen(r *wmo.Verantwoording, p wmo.Periode, welke string) int {
	d, alle := teldagen(r, p, welke), dagen(kit.MaandVan(p.Begindatum))
	deel, _ := wmo.GetalOf(v.Omvang.Volume).Maal(wmo.GetalOf(d)).Deel(wmo.GetalOf(alle), 0)
	n := geheel(deel)
	r.Stap(formuleNaarDagen, welke+"hoogstens", v.eenheden("r", n), v.eenheden("v", v.Omvang.Volume),
		wmo.Aantal("d", d, "dagen"), wmo.Aantal("D", alle, "dagen"))
	return n
}

// geheel is a whole number that fits: it is at most a volume.
func geheel(g wmo.Getal) int { return int(g.Rat().Num().Int64()) }

// geleverd is what was delivered in a period: as stated, or added up by day.
func (v *Declaratieruimtevraag) geleverd(r *wmo.Verantwoording, i int, p wmo.Periode, welke string) *wmo.Getal {
	if len(v.Leveringen) == 0 {
		if v.Productperioden[i].Geleverd == nil {
			return nil
		}
		g := *v.Productperioden[i].Geleverd
		return &g
	}
	som, invoer := wmo.Getal{}, []wmo.Grootheid{}
	for j := range v.Leveringen {
		if l := &v.Leveringen[j]; p.Bevat(l.Datum) {
			som = som.Plus(l.Volume)
			invoer = append(invoer, wmo.Aantal("x "+strconv.Itoa(j+1), l.Volume, v.Omvang.Eenheid.naam()))
		}
	}
	r.Stap(formuleGeleverd, welke+"geleverd", wmo.Aantal("g", som, v.Omvang.Eenheid.naam()), invoer...)
	return &som
}

// behoud tells what a reader should know of the maxima.
func (v *Declaratieruimtevraag) behoud(r *wmo.Verantwoording, uit *Declaratieruimte) {
	gezien, maand := map[string]bool{}, map[wmo.Datum]bool{}
	elkHeel := v.is(Inspanningsgericht, PerMaand) || v.GebrokenMaand == MaandVolledig || v.HulpBijHetHuishouden == wmo.Ja
	for i := range uit.Perioden {
		p := &uit.Perioden[i]
		eerste := kit.MaandVan(p.Periode.Begindatum).Begindatum
		r.BehoudAls(maand[eerste] && elkHeel, voorbehoudMaand)
		maand[eerste] = true
		for _, w := range p.Weken {
			r.BehoudAls(gezien[w], voorbehoudDeel)
			gezien[w] = true
		}
	}
}

// ontbreekt is the fact by which a maximum that is not known would be; where no rule tells it, no fact does.
func (v *Declaratieruimtevraag) ontbreekt(uit *Declaratieruimte) []string {
	onbekend := uit.Geheel.Hoogstens == nil && v.Toewijzing.Einddatum.IsValid()
	for i := range uit.Perioden {
		onbekend = onbekend || uit.Perioden[i].Hoogstens == nil
	}
	switch {
	case onbekend && v.is(Inspanningsgericht, PerWeek):
		return []string{"/hulpBijHetHuishouden"}
	case onbekend && v.is(Outputgericht, PerMaand):
		return []string{"/gebrokenMaand"}
	default:
		return nil
	}
}

// is says whether a volume was allocated for this variant, this often.
func (v *Declaratieruimtevraag) is(variant Uitvoeringsvariant, frequentie Frequentie) bool {
	return v.Omvang != nil && v.Variant == variant && v.Omvang.Frequentie == frequentie
}

// keer is the maximum when the volume is there n times.
func (v *Declaratieruimtevraag) keer(r *wmo.Verantwoording, n int, welke string) *int {
	uit := n * v.Omvang.Volume
	r.Stap(formuleRuimte, welke+"hoogstens", v.eenheden("r", uit), wmo.Aantal("n", n, ""), v.eenheden("v", v.Omvang.Volume))
	return &uit
}

func (v *Declaratieruimtevraag) telweken(r *wmo.Verantwoording, p wmo.Periode, welke string) int {
	n := weken(p)
	r.Stap(formuleWeken, welke+"weken", wmo.Aantal("n", n, "weken"), wmo.Dag("b", p.Begindatum), wmo.Dag("e", p.Einddatum))
	return n
}

func (v *Declaratieruimtevraag) telzondagen(r *wmo.Verantwoording, p wmo.Periode, welke string) int {
	n := zondagen(p)
	if v.extraWeek(p) {
		n++
	}
	r.Stap(formuleZondagen, welke+"weken", wmo.Aantal("n", n, "weken"), wmo.Dag("b", p.Begindatum), wmo.Dag("e", p.Einddatum),
		wmo.Dag("Z", laatsteZondag(v.Toewijzing.Einddatum)), wmo.Dag("E", v.Toewijzing.Einddatum))
	return n
}

// eenheden is a volume as a step has it.
func (v *Declaratieruimtevraag) eenheden(naam string, n int) wmo.Grootheid {
	return wmo.Aantal(naam, n, v.Omvang.Eenheid.naam())
}

// teldagen counts the days of a period, in a step.
func teldagen(r *wmo.Verantwoording, p wmo.Periode, welke string) int {
	n := dagen(p)
	r.Stap(formuleDagen, welke+"dagen", wmo.Aantal("n", n, "dagen"), wmo.Dag("b", p.Begindatum), wmo.Dag("e", p.Einddatum))
	return n
}
