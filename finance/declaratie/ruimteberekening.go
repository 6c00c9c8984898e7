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

// heel calculates the maximum of the whole allocation, and what was delivered of it.
func (v *Declaratieruimtevraag) heel(r *wmo.Verantwoording, uit *Declaratieruimte) {
	const welke = "geheel: "
	if v.Omvang == nil {
		return
	}
	g := &uit.Geheel
	g.Hoogstens = v.hoogstensGeheel(r, welke)
	som, bekend := wmo.Getal{}, []wmo.Grootheid{}
	for i := range uit.Perioden {
		if p := &uit.Perioden[i]; p.Geleverd != nil {
			som = som.Plus(*p.Geleverd)
			bekend = append(bekend, wmo.Aantal("x "+strconv.Itoa(i+1), *p.Geleverd, v.Omvang.Eenheid.naam()))
		}
	}
	if len(bekend) == 0 {
		return
	}
	g.Geleverd = &som
	r.Stap(formuleGeleverd, welke+"geleverd", wmo.Aantal("g", som, v.Omvang.Eenheid.naam()), bekend...)
	if g.Hoogstens != nil {
		g.Past = binnen(som.Compare(wmo.GetalOf(*g.Hoogstens)) <= 0, len(bekend) == len(uit.Perioden))
	}
}

// binnen is nee as soon as what is known is too much, and ja only when all is known.
func binnen(past, alles bool) wmo.Uitkomst {
	if past && !alles {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(past)
}

// hoogstensGeheel is nil for an allocation without an end, and where the maximum is not known.
func (v *Declaratieruimtevraag) hoogstensGeheel(r *wmo.Verantwoording, welke string) *int {
	t := v.Toewijzing
	switch {
	case v.Omvang.Frequentie == Totaal:
		volume := v.Omvang.Volume
		r.Stap(formuleHeel, welke+"hoogstens", v.eenheden("r", volume), v.eenheden("v", volume))
		return &volume
	case !t.Einddatum.IsValid():
		return nil
	case v.Omvang.Frequentie == PerDag:
		return v.keer(r, teldagen(r, t, welke), welke)
	case v.Omvang.Frequentie == PerMaand:
		return v.maandenGeheel(r, welke)
	case v.Variant == Inspanningsgericht:
		return v.keer(r, v.telweken(r, t, welke), welke)
	case zondagen(t) == 0:
		return nil
	default:
		return v.keer(r, v.telzondagen(r, t, welke), welke)
	}
}

// maandenGeheel adds the months up; a broken one of an output by its agreement, nil when that is not
// known.
func (v *Declaratieruimtevraag) maandenGeheel(r *wmo.Verantwoording, welke string) *int {
	t := v.Toewijzing
	eerste, laatste := kit.MaandVan(t.Begindatum), kit.MaandVan(t.Einddatum)
	switch gebroken := eerste.Begindatum != t.Begindatum || laatste.Einddatum != t.Einddatum; {
	case v.Variant == Inspanningsgericht || !gebroken || v.GebrokenMaand == MaandVolledig:
		n := maanden(t)
		r.NeemAan(aannameMaanden)
		r.Stap(formuleMaanden, welke+"maanden", wmo.Aantal("n", n, "maanden"), wmo.Dag("b", t.Begindatum), wmo.Dag("e", t.Einddatum))
		return v.keer(r, n, welke)
	case v.GebrokenMaand == MaandNaarDagen:
		return v.maandenNaarDagen(r, eerste, laatste, welke)
	default:
		r.Behoud(voorbehoudGebroken)
		return nil
	}
}

// maandenNaarDagen takes the first and the last month by their days, and each month between them whole.
func (v *Declaratieruimtevraag) maandenNaarDagen(r *wmo.Verantwoording, eerste, laatste wmo.Periode, welke string) *int {
	t := v.Toewijzing
	r.NeemAan(aannameAfspraak)
	deel, _ := t.Doorsnede(eerste)
	som := v.naarDagen(r, deel, welke+"eerste maand: ")
	delen := []wmo.Grootheid{v.eenheden("x eerste maand", som)}
	if eerste != laatste {
		if n := maanden(t) - 2; n > 0 {
			hele := *v.keer(r, n, welke+"hele maanden: ")
			som += hele
			delen = append(delen, v.eenheden("x hele maanden", hele))
		}
		deel, _ = t.Doorsnede(laatste)
		rest := v.naarDagen(r, deel, welke+"laatste maand: ")
		som += rest
		delen = append(delen, v.eenheden("x laatste maand", rest))
	}
	r.Stap(formuleSamen, welke+"hoogstens", v.eenheden("r", som), delen...)
	return &som
}

// besteed holds what was declared against the budget.
func (v *Declaratieruimtevraag) besteed(r *wmo.Verantwoording, uit *Declaratieruimte) {
	if v.Budget == nil {
		return
	}
	b := Budgetruimte{Budget: *v.Budget}
	invoer, bekend := []wmo.Grootheid{wmo.Euro("B", *v.Budget)}, 0
	for i := range v.Productperioden {
		if x := v.Productperioden[i].Gedeclareerd; x != nil {
			b.Gedeclareerd = b.Gedeclareerd.Plus(*x)
			invoer = append(invoer, wmo.Euro("x "+strconv.Itoa(i+1), *x))
			bekend++
		}
	}
	b.Rest = b.Budget.Min(b.Gedeclareerd)
	b.Past = binnen(b.Rest.Sign() >= 0, bekend == len(v.Productperioden))
	r.Stap(formuleBudget, "rest van het budget", wmo.Euro("R", b.Rest), invoer...)
	uit.Budget = &b
}

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

// behoud tells what is not known, and what a reader should know of the maxima.
func (v *Declaratieruimtevraag) behoud(r *wmo.Verantwoording, uit *Declaratieruimte) {
	if v.Omvang == nil {
		return
	}
	weekInspanning := v.Omvang.Frequentie == PerWeek && v.Variant == Inspanningsgericht
	gezien, maand := map[string]bool{}, map[wmo.Datum]bool{}
	for i := range uit.Perioden {
		p := &uit.Perioden[i]
		eerste := kit.MaandVan(p.Periode.Begindatum).Begindatum
		r.BehoudAls(maand[eerste] && (v.Omvang.Frequentie == PerMaand || v.HulpBijHetHuishouden == wmo.Ja && weekInspanning), voorbehoudMaand)
		maand[eerste] = true
		for _, w := range p.Weken {
			r.BehoudAls(gezien[w], voorbehoudDeel)
			gezien[w] = true
		}
		if p.Hoogstens == nil && weekInspanning {
			uit.Ontbreekt = []string{"/hulpBijHetHuishouden"}
		}
	}
	for _, vb := range r.Voorbehouden() {
		if vb.Code == voorbehoudGebroken.Code {
			uit.Ontbreekt = []string{"/gebrokenMaand"}
		}
	}
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
