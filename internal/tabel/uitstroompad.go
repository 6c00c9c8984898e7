package tabel

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// Uitstroompad writes a plan that was worked out.
func Uitstroompad(w io.Writer, pad capacity.Uitstroompad) error {
	s := schrijver{w: w}
	s.regel(pad.Naam, " (peil ", pad.Peil.String(), ")")
	s.regel("  band: waar ", strings.TrimSuffix(Getal(100*pad.Niveau, 2), ",00"), " % van de uitkomsten ligt; doel: het pad ernaartoe; ",
		"nodig uit: de uitstroom die op dat pad brengt; gat: stand min pad")
	for i := range pad.Vormen {
		s.vorm(&pad.Vormen[i])
	}
	if pad.Woningen != nil {
		heel := make([]string, len(pad.Woningen.PerJaarHeel))
		for i, n := range pad.Woningen.PerJaarHeel {
			heel[i] = strconv.Itoa(n)
		}
		s.regel("\nWoningen: ", Getal(pad.Woningen.Totaal, 1),
			", in hele woningen (", strings.ReplaceAll(string(pad.Afronding), "_", " "), ") ",
			strconv.Itoa(pad.Woningen.TotaalHeel), " (", strings.Join(heel, " + "), ")")
	}
	var sleutelaannames []wmo.Voorbehoud
	for i := range pad.Verdelingen {
		s.toedeling(&pad.Verdelingen[i])
		sleutelaannames = append(sleutelaannames, pad.Verdelingen[i].Aannames...)
		pad.Bevindingen = append(pad.Bevindingen, pad.Verdelingen[i].Bevindingen...)
	}
	s.naastElkaar(pad.Verdelingen)
	s.slot(append(pad.Aannames, uniek(sleutelaannames)...), pad.Bevindingen)
	return s.err
}

// Toedeling writes a total that was shared.
func Toedeling(w io.Writer, t capacity.Toedeling) error {
	s := schrijver{w: w}
	s.toedeling(&t)
	s.slot(t.Aannames, t.Bevindingen)
	return s.err
}

func uniek(vs []wmo.Voorbehoud) []wmo.Voorbehoud {
	var us []wmo.Voorbehoud
	gezien := map[string]bool{}
	for _, v := range vs {
		if !gezien[v.Code] {
			us = append(us, v)
		}
		gezien[v.Code] = true
	}
	return us
}

func (s *schrijver) vorm(v *capacity.Vormpad) {
	naam := v.Naam
	if naam == "" {
		naam = strings.ReplaceAll(string(v.Vorm), "_", " ")
	}
	s.regel("\n", naam, ": ", Getal(v.Begin, 0), " cliënten bij het begin")
	var kenmerken []string
	if v.Kans != nil {
		kenmerken = append(kenmerken, "kans om in een jaar te vertrekken, van wie dat kan: "+Getal(100*float64(*v.Kans), 2)+" %")
	}
	if v.InstroomPerJaar != nil {
		kenmerken = append(kenmerken, "instroom "+Getal(*v.InstroomPerJaar, 3)+" per jaar")
	}
	if v.Evenwicht != nil {
		kenmerken = append(kenmerken, "stand in evenwicht "+Getal(*v.Evenwicht, 2))
	}
	if len(kenmerken) > 0 {
		s.regel("  ", strings.Join(kenmerken, "; "))
	}
	var r raster
	r.rij("jaar", "begin", "in", "uit", "band", "eind", "band", "plaatsen", "doel", "nodig uit", "gat", "woningen")
	for i := range v.Jaren {
		j := &v.Jaren[i]
		doel, nodig, gat := "", "", ""
		if d := j.Doel; d != nil {
			doel, nodig, gat = Getal(d.Stand, 1), Getal(d.Uitstroom, 1), Getal(d.Gat, 1)
		}
		r.rij(jaar(j.Periode), Getal(j.StandBegin, 1), Getal(j.Instroom, 1), Getal(j.Uitstroom, 1), band(j.UitstroomSpreiding),
			Getal(j.StandEind, 1), band(j.StandSpreiding), misschien(j.Plaatsen), doel, nodig, gat, misschien(j.Woningen))
	}
	r.rij("totaal", "", Getal(v.Totaal.Instroom, 1), Getal(v.Totaal.Uitstroom, 1), "", "", "", "", "", "", "", misschien(v.Totaal.Woningen))
	s.tabel(&r)
}

func band(b *capacity.Spreiding) string {
	if b == nil {
		return ""
	}
	return strconv.Itoa(b.Onder) + "–" + strconv.Itoa(b.Boven)
}

func misschien(x *float64) string {
	if x == nil {
		return ""
	}
	return Getal(*x, 1)
}

// toedeling writes a row for each participant and a column for each year.
func (s *schrijver) toedeling(t *capacity.Toedeling) {
	s.regel("\nVerdeling ", t.Naam)
	s.regel("  ", t.Omschrijving)
	var r raster
	kop, onbeslist, totaal := []string{"wie"}, []string{"nog niet beslist"}, []string{"samen"}
	per := map[string][]string{}
	open, som := 0, 0
	for i := range t.Jaren {
		j := &t.Jaren[i]
		kop = append(kop, jaar(j.Periode))
		for k := range t.Totalen {
			cel := "–"
			for _, d := range j.Delen {
				if d.Naam == t.Totalen[k].Naam {
					cel = strconv.Itoa(d.Aantal)
				}
			}
			per[t.Totalen[k].Naam] = append(per[t.Totalen[k].Naam], cel)
		}
		onbeslist = append(onbeslist, strconv.Itoa(j.Onbeslist-open))
		totaal = append(totaal, strconv.Itoa(j.Totaal))
		open, som = j.Onbeslist, som+j.Totaal
	}
	r.rij(append(kop, "totaal", "aandeel %")...)
	for _, d := range t.Totalen {
		r.rij(append(append([]string{d.Naam}, per[d.Naam]...), strconv.Itoa(d.Aantal), Getal(100*d.Aandeel, 2))...)
	}
	if open != 0 || slices.ContainsFunc(t.Jaren, func(j capacity.Deeljaar) bool { return j.Onbeslist != 0 }) {
		r.rij(append(onbeslist, strconv.Itoa(open))...)
	}
	r.rij(append(totaal, strconv.Itoa(som))...)
	s.tabel(&r)
}

// naastElkaar puts what each participant takes under every key in one cell, so that
// one sees at once whom a key favours.
func (s *schrijver) naastElkaar(verdelingen []capacity.Toedeling) {
	if len(verdelingen) < 2 {
		return
	}
	var r raster
	var namen []string
	var plek []string // the participants, in the order in which the keys name them
	kop, cellen := []string{"wie"}, map[string][]string{}
	for n := range verdelingen {
		t := &verdelingen[n]
		namen = append(namen, t.Naam)
		for i := range t.Jaren {
			if n == 0 {
				kop = append(kop, jaar(t.Jaren[i].Periode))
			}
			vul(cellen, t.Jaren[i].Delen, i, n)
		}
		vul(cellen, t.Totalen, len(t.Jaren), n)
		for _, d := range t.Totalen {
			if !slices.Contains(plek, d.Naam) {
				plek = append(plek, d.Naam)
			}
		}
	}
	r.rij(append(kop, "totaal")...)
	for _, naam := range plek {
		r.rij(append([]string{naam}, cellen[naam]...)...)
	}
	s.regel("\nNaast elkaar: ", strings.Join(namen, " | "))
	s.tabel(&r)
}

// vul writes what each takes under key n into column i; a dash for a key that it
// has no part in.
func vul(cellen map[string][]string, delen []capacity.Deel, i, n int) {
	for _, d := range delen {
		rij := cellen[d.Naam]
		for len(rij) <= i {
			rij = append(rij, "")
		}
		for strings.Count(rij[i], "|") < n {
			if rij[i] == "" {
				rij[i] = "–"
			}
			rij[i] += "|"
		}
		rij[i] += strconv.Itoa(d.Aantal)
		cellen[d.Naam] = rij
	}
}
