package overgang

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

const (
	meesteToestand = 20
	vormOnbekend   = "vorm_onbekend"
)

var formuleTussen = register.Formule("CAP-F-OVG-TUSSEN", "d = A − Σ d_b",
	"A dagen van alle verblijven binnen de waarneming, d_b de dagen in elke vorm; elk met het gewicht van het verblijf", kit.Identiteit())

// tellen is what was counted: how often each transition was seen, and the time in each state. Counts
// are real numbers, as stays may have weights.
type tellen struct {
	namen       []string
	vormen      []vormsleutel // of states made from stays; the zero value for destinations
	absorberend []bool
	dagen       []float64 // from stays
	jaren       []dubbel
	instroom    []float64 // from outside, within the window; nil when it was not counted
	aanwezig    []float64 // at the end of the window, from stays
	aantal      matrix
	venster     float64 // years of the window; 0 when there is none
}

// vormsleutel is a form of care as plans tell them apart.
type vormsleutel struct {
	vorm capacity.Vorm
	naam string // as it is written first
}

func (v vormsleutel) toestand() string {
	switch {
	case v.vorm == "":
		return vormOnbekend
	case v.naam == "":
		return string(v.vorm)
	}
	return string(v.vorm) + ": " + v.naam
}

// sleutelVan is the form of a part of a stay; opvang and maatschappelijke opvang are one.
func sleutelVan(d *capacity.Verblijfsdeel) vormsleutel {
	v := vormsleutel{d.Vorm, d.Naam}
	if v.vorm == capacity.MaatschappelijkeOpvang {
		v.vorm = capacity.Opvang
	}
	return v
}

// waarnemer counts stays within a window.
type waarnemer struct {
	begin, eind wmo.Datum
	nummer      map[string]int      // form by the key of its name
	gezien      map[vormsleutel]int // form as it was written
	bestemd     map[capacity.Bestemming]int
	vormen      []vormsleutel
	bestemming  []capacity.Bestemming
	telling     Verblijftelling
	verblijven  []tocht
}

// tocht is one stay within the window: its forms with days, and where it went.
type tocht struct {
	gewicht  float64
	halten   []halte
	naar     int // number of the destination, −1 when not yet left
	nieuw    bool
	aanwezig bool
}

type halte struct {
	vorm  int
	dagen int
}

// neemWaar counts the stays. Forms become the first states, in order of their name, and the
// destinations that occur the last, in the order of their enumeration.
func neemWaar(vs []capacity.Verblijf, w wmo.Periode) (tellen, Verblijftelling) {
	n := waarnemer{
		begin: w.Begindatum, eind: w.Einddatum, nummer: map[string]int{}, gezien: map[vormsleutel]int{}, bestemd: map[capacity.Bestemming]int{},
		telling: Verblijftelling{Gegeven: len(vs)},
	}
	n.verblijven = make([]tocht, 0, len(vs))
	halten := make([]halte, 0, 2*len(vs))
	for i := range vs {
		halten = n.neem(&vs[i], halten)
	}
	return n.tel(), n.telling
}

// neem follows one stay. halten is where its stops are kept, so that not every stay has a list of its own.
func (n *waarnemer) neem(v *capacity.Verblijf, halten []halte) []halte {
	gewicht := kit.Waarde(v.Gewicht, 1)
	van := v.Begindatum
	for _, d := range []wmo.Datum{v.Sinds, n.begin} {
		if d.After(van) {
			van = d
		}
	}
	tot := n.eind // the last day on which the client is seen
	weg := v.Einddatum.IsValid() && !v.Einddatum.After(n.eind)
	if weg {
		tot = v.Einddatum
	}
	if tot.Before(van) {
		n.telling.BuitenWaarneming++
		return halten
	}
	n.telling.Geteld++
	t := tocht{gewicht: gewicht, naar: -1, aanwezig: !weg}
	t.nieuw = !v.BeginOnbekend && van == v.Begindatum
	if weg {
		t.naar = n.naar(v.Bestemming)
	}
	eerste := len(halten)
	if len(v.Delen) == 0 {
		halten = append(halten, halte{vorm: n.vorm(vormsleutel{}), dagen: van.DagenTot(tot) + 1})
	}
	for i := range v.Delen {
		if h, ok := n.halte(v, i, van, tot); ok {
			halten = append(halten, h)
		}
	}
	t.halten = halten[eerste:len(halten):len(halten)]
	dagen := van.DagenTot(tot) + 1
	for _, h := range t.halten {
		dagen -= h.dagen
	}
	n.telling.Dagen += float64(gewicht * float64(van.DagenTot(tot)+1))
	n.telling.DagenTussenDelen += float64(gewicht * float64(dagen))
	n.verblijven = append(n.verblijven, t)
	return halten
}

// halte is part i of a stay that is seen from van to tot; none when it was over before, or began after.
func (n *waarnemer) halte(v *capacity.Verblijf, i int, van, tot wmo.Datum) (h halte, ok bool) {
	d := &v.Delen[i]
	begin, eind := d.Begindatum, d.Einddatum
	if begin.After(tot) {
		return h, false
	}
	if begin.Before(van) {
		begin = van
	}
	if !eind.IsValid() || eind.After(tot) {
		eind = tot
	}
	if i < len(v.Delen)-1 {
		volgende := v.Delen[i+1].Begindatum
		if !volgende.After(van) {
			return h, false
		}
		if !eind.Before(volgende) {
			eind = volgende.AddDagen(-1) // the day of a move is that of the new form
		}
	}
	h.vorm = n.vorm(sleutelVan(d))
	if !eind.Before(begin) {
		h.dagen = begin.DagenTot(eind) + 1
	}
	return h, true
}

func (n *waarnemer) vorm(v vormsleutel) int {
	if i, ok := n.gezien[v]; ok {
		return i
	}
	sleutel := wmo.Naamsleutel(v.toestand())
	i, ok := n.nummer[sleutel]
	if !ok {
		i = len(n.vormen)
		n.nummer[sleutel] = i
		n.vormen = append(n.vormen, v)
	}
	n.gezien[v] = i
	return i
}

func (n *waarnemer) naar(b capacity.Bestemming) int {
	i, ok := n.bestemd[b]
	if !ok {
		i = len(n.bestemming)
		n.bestemd[b] = i
		n.bestemming = append(n.bestemming, b)
	}
	return i
}

// tel adds the stays up, in the order in which they were given.
func (n *waarnemer) tel() tellen {
	vormplek, vormen := geordend(n.vormen, func(v vormsleutel) string { return v.toestand() })
	volgorde := map[string]string{}
	for i, w := range capacity.Bestemming("").Woorden() {
		volgorde[w.Woord] = strconv.Itoa(i)
	}
	naarplek, bestemmingen := geordend(n.bestemming, func(b capacity.Bestemming) string { return volgorde[string(b)] })
	aantal := len(vormen) + len(bestemmingen)
	t := tellen{
		dagen: make([]float64, aantal), jaren: make([]dubbel, aantal), instroom: make([]float64, aantal), aanwezig: make([]float64, aantal),
		absorberend: make([]bool, aantal), aantal: nul(aantal), vormen: append(vormen, make([]vormsleutel, len(bestemmingen))...),
	}
	for _, v := range vormen {
		t.namen = append(t.namen, v.toestand())
	}
	for i, b := range bestemmingen {
		t.namen = append(t.namen, string(b))
		t.absorberend[len(vormen)+i] = true
	}
	for i := range n.verblijven {
		n.verblijven[i].telIn(&t, vormplek, naarplek)
	}
	for i, d := range t.dagen {
		t.jaren[i] = dub(d).door(dub(kit.DagenPerJaar))
	}
	t.venster = float64(n.begin.DagenTot(n.eind)+1) / kit.DagenPerJaar
	return t
}

func (v *tocht) telIn(t *tellen, vormplek, naarplek []int) {
	laatste := -1
	for _, h := range v.halten {
		i := vormplek[h.vorm]
		t.dagen[i] += float64(v.gewicht * float64(h.dagen))
		if laatste < 0 && v.nieuw {
			t.instroom[i] += v.gewicht
		}
		if laatste >= 0 && laatste != i {
			t.aantal.tel(laatste, i, dub(v.gewicht))
		}
		laatste = i
	}
	switch {
	case v.naar >= 0:
		t.aantal.tel(laatste, len(vormplek)+naarplek[v.naar], dub(v.gewicht))
	case v.aanwezig:
		t.aanwezig[laatste] += v.gewicht
	}
}

// geordend sorts by a key, and tells for each where it went.
func geordend[T any](xs []T, sleutel func(T) string) (plek []int, op []T) {
	plek, op = make([]int, len(xs)), make([]T, len(xs))
	for i := range xs {
		for j := range xs {
			if sleutel(xs[j]) < sleutel(xs[i]) {
				plek[i]++
			}
		}
		op[plek[i]] = xs[i]
	}
	return plek, op
}

// vertelDagen adds the step that says how many days were between the parts of stays: none is lost.
func vertelDagen(v *wmo.Verantwoording, wat string, t *tellen, telling *Verblijftelling) {
	telling.Dagen, telling.DagenTussenDelen = kit.Gemeten(telling.Dagen), kit.Gemeten(telling.DagenTussenDelen)
	invoer := []wmo.Grootheid{getal("A", telling.Dagen, "dagen")}
	for i, einde := range t.absorberend {
		if !einde {
			invoer = append(invoer, getal("d_"+nummer(i), t.dagen[i], "dagen"))
		}
	}
	v.Stap(formuleTussen, wat+": dagen tussen de delen van verblijven", getal("d", telling.DagenTussenDelen, "dagen"), invoer...)
	v.NeemAanAls(telling.DagenTussenDelen > 0, aannameTussen)
}

// checkVerblijf finds what is wrong with one stay. Who left went somewhere, if only to where nobody knows.
func checkVerblijf(k *kit.Keuring, w string, v *capacity.Verblijf) {
	v.Keur(&k.Bevindingen, w)
	if v.Einddatum.IsValid() && v.Bestemming == "" {
		k.MeldOntbreekt("een verblijf met een einddatum", w+"/bestemming")
	}
}

// checkGemeenten: which municipality pays plays no part in the answer.
func checkGemeenten(k *kit.Keuring, vs []capacity.Verblijf) {
	kit.GemeentenOoit(k, vs, func(v *capacity.Verblijf) []capacity.Verblijfsdeel { return v.Delen },
		func(d *capacity.Verblijfsdeel) (wmo.Gemeentecode, wmo.Datum) { return d.Gemeente, d.Begindatum })
}
