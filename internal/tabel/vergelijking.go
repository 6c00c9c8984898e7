package tabel

import (
	"io"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

// Vergelijking writes which incentives turn round: first for the provider, then for
// the municipality, and in words what does not stay as it was.
func Vergelijking(w io.Writer, v finance.Vergelijking) error {
	s := schrijver{w: w}
	s.regel("A: ", v.NaamA, "; B: ", v.NaamB, " (peil ", v.Peil.String(), ")")
	s.regel(v.Conclusie)
	s.regel("\nWat het oplevert, en onder nul wat het kost, in euro's")
	var r raster
	r.rij("voor wie", "gebeurtenis", "bij A", "bij B", "de prikkel")
	for _, partij := range []finance.Prikkelpartij{finance.PartijAanbieder, finance.PartijGemeente} {
		for i := range v.Rijen {
			if rij := &v.Rijen[i]; rij.Partij == partij {
				r.rij(string(partij), leesbaar(string(rij.Soort)), voordeel(rij.VoordeelA), voordeel(rij.VoordeelB), leesbaar(string(rij.Omslag)))
			}
		}
	}
	s.tabel(&r)
	s.regel("\nIn woorden")
	for i := range v.Rijen {
		if v.Rijen[i].Omslag != finance.OmslagBlijft {
			s.regel("  - ", v.Rijen[i].Zin)
		}
	}
	for _, n := range v.NietBerekend {
		s.regel("  - Niet berekend: ", leesbaar(string(n.Soort)), ", want ", n.Reden, ".")
	}
	for _, b := range v.Voorbehouden {
		s.regel("  - Let op: ", b.Tekst, " [", b.Code, "]")
	}
	s.slot(v.Aannames, v.Bevindingen)
	return s.err
}

// leesbaar turns a word of an enumeration into what people write.
func leesbaar(woord string) string {
	return strings.NewReplacer("_", " ", "client", "cliënt").Replace(woord)
}

// voordeel writes what a party gains, cents and all; a dash for none.
func voordeel(b *wmo.Bedrag) string {
	if b == nil {
		return "–"
	}
	return Exact(b.String())
}
