package gebied

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

var voorbehoudGemeentenOp = register.Voorbehoud("GEB-V-GEMEENTEN-OP",
	"de gemeenten zijn die van een opgegeven dag, en niet die van de dag waarover het gaat")

// Gebruik collects the gemeentecodes that a document uses and the days on which they must be
// valid. Fill it with [Gebruik.Noem], then call [Gebruik.Check].
type Gebruik struct {
	Dagen []wmo.Datum // the days that the document is about
	// GemeentenOp is the one day on which all codes must be valid instead, when the document
	// states it: it may be older than a merger. Zero otherwise.
	GemeentenOp    wmo.Datum
	BijGemeentenOp string // JSON Pointer of GemeentenOp

	genoemd []vermelding
}

type vermelding struct {
	Vermelding

	geldig wmo.Periode // when the municipality is used; always when zero
}

// Noem adds a municipality that the document uses in the period geldig, always when that is zero;
// plaats is the JSON Pointer of the code. A zero code is ignored.
func (g *Gebruik) Noem(gemeente wmo.Gemeentecode, plaats string, geldig wmo.Periode) {
	if !gemeente.IsZero() {
		g.genoemd = append(g.genoemd, vermelding{Vermelding{gemeente, plaats}, geldig})
	}
}

// Check checks for each of the days, by [CheckOpDag], the municipalities that are used together on
// that day. A place that is wrong on several days is reported once, for the first of them. A
// municipality whose period has none of the days is checked alone, on the day of its period that is
// nearest to the first of them. When GemeentenOp is set everything is checked on that day only. It
// returns findings and reservations.
func (g *Gebruik) Check() (wmo.Bevindingen, []wmo.Voorbehoud) {
	var u gebruikt
	if g.GemeentenOp.IsValid() {
		u.opDag(g.GemeentenOp, g.welke(func(wmo.Periode) bool { return true }))
		if len(g.genoemd) == 0 {
			u.bevindingen.MeldOverbodig("deelnemers zonder gemeente", g.BijGemeentenOp)
		}
		u.voorbehouden = append(u.voorbehouden, voorbehoudGemeentenOp.Zegt(
			fmt.Sprintf("de gemeenten zijn die van %s, zoals is opgegeven, en niet die van de dag waarover het gaat", g.GemeentenOp)))
		return u.bevindingen, u.voorbehouden
	}
	for _, dag := range g.Dagen {
		u.opDag(dag, g.welke(func(p wmo.Periode) bool { return p.IsZero() || p.Bevat(dag) }))
	}
	for _, v := range g.genoemd {
		if !v.geldig.IsZero() && len(g.Dagen) > 0 && !g.ooit(v.geldig) {
			u.opDag(dichtstbij(v.geldig, g.Dagen[0]), []Vermelding{v.Vermelding})
		}
	}
	return u.bevindingen, u.voorbehouden
}

// CheckAltijd finds what is wrong on whatever day the document is about, for a document that does
// not say its days: a code that no municipality ever had, and, among municipalities that are always
// used, a code beside that of its successor.
func (g *Gebruik) CheckAltijd() wmo.Bevindingen {
	var u, vast gebruikt
	altijd := g.welke(func(p wmo.Periode) bool { return p.IsZero() })
	if g.GemeentenOp.IsValid() {
		vast.opDag(g.GemeentenOp, altijd)
	} else {
		u.opDag(voorbij, altijd)
	}
	for _, v := range g.genoemd {
		if !v.geldig.IsZero() {
			u.opDag(voorbij, []Vermelding{v.Vermelding})
		}
	}
	for _, b := range u.bevindingen {
		if b.Code == meldingOnbekend.Code || b.Code == meldingOpgevolgd.Code {
			vast.bevindingen.Neem(b)
		}
	}
	return vast.bevindingen
}

// voorbij is a day on which every merger that is known has taken place.
var voorbij = wmo.MustDatum("2200-01-01")

func (g *Gebruik) welke(geldt func(wmo.Periode) bool) []Vermelding {
	var vs []Vermelding
	for _, v := range g.genoemd {
		if geldt(v.geldig) {
			vs = append(vs, v.Vermelding)
		}
	}
	return vs
}

func (g *Gebruik) ooit(p wmo.Periode) bool { return slices.ContainsFunc(g.Dagen, p.Bevat) }

// dichtstbij is the day of a period that is nearest to another day, which is not in it.
func dichtstbij(p wmo.Periode, dag wmo.Datum) wmo.Datum {
	if dag.Before(p.Begindatum) || !p.Einddatum.IsValid() {
		return p.Begindatum
	}
	return p.Einddatum
}

// gebruikt collects what is wrong, each place once.
type gebruikt struct {
	gehad        map[string]bool
	bevindingen  wmo.Bevindingen
	voorbehouden []wmo.Voorbehoud
}

func (u *gebruikt) opDag(dag wmo.Datum, samen []Vermelding) {
	if len(samen) == 0 || !dag.IsValid() {
		return
	}
	if u.gehad == nil {
		u.gehad = map[string]bool{}
	}
	bs, vs := CheckOpDag(dag, samen...)
	for _, b := range bs {
		if !u.gehad[b.Plaats[0]] {
			u.gehad[b.Plaats[0]] = true
			u.bevindingen.Neem(b)
		}
	}
	for _, v := range vs {
		if !u.gehad[v.Tekst] {
			u.gehad[v.Tekst] = true
			u.voorbehouden = append(u.voorbehouden, v)
		}
	}
}
