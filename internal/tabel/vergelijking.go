package tabel

import (
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

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
				r.rij(string(partij), leesbaar(string(rij.Soort)), euro(rij.VoordeelA), euro(rij.VoordeelB), leesbaar(string(rij.Omslag)))
			}
		}
	}
	s.tabel(&r)
	s.regel("\nIn woorden")
	for i := range v.Rijen {
		if v.Rijen[i].Omslag != finance.Blijft {
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

// euro writes an amount the Dutch way; a dash for none.
func euro(b *wmo.Bedrag) string {
	if b == nil {
		return "–"
	}
	centen, ok := b.Centen()
	if !ok {
		return b.String()
	}
	teken := ""
	if centen < 0 {
		teken, centen = "-", -centen
	}
	return teken + message.NewPrinter(language.Dutch).Sprint(centen/100) + fmt.Sprintf(",%02d", centen%100)
}
