// Package tabel writes results as Dutch text that a policy officer reads.
package tabel

import (
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"github.com/bwo-sdk/wmo"
)

// raster is a table in the making: the first column is text, the others are numbers.
type raster struct {
	rijen      [][]string
	inspringen int
}

func (r *raster) rij(cellen ...string) { r.rijen = append(r.rijen, cellen) }

func (r *raster) schrijf(w io.Writer) error {
	var breed []int
	for _, rij := range r.rijen {
		for i, cel := range rij {
			if i == len(breed) {
				breed = append(breed, 0)
			}
			breed[i] = max(breed[i], utf8.RuneCountInString(cel))
		}
	}
	var s strings.Builder
	for _, rij := range r.rijen {
		var regel strings.Builder
		regel.WriteString(strings.Repeat("  ", r.inspringen))
		for i, cel := range rij {
			ruimte := strings.Repeat(" ", breed[i]-utf8.RuneCountInString(cel))
			if i == 0 {
				regel.WriteString("  " + cel + ruimte)
			} else {
				regel.WriteString("  " + ruimte + cel)
			}
		}
		s.WriteString(strings.TrimRight(regel.String(), " ") + "\n")
	}
	_, err := io.WriteString(w, s.String())
	return err
}

// Getal writes a number the Dutch way, with so many decimals.
func Getal(x float64, decimalen int) string {
	return message.NewPrinter(language.Dutch).Sprint(number.Decimal(x, number.Scale(decimalen)))
}

// jaar names a year: 2016, or its first day when it does not begin on 1 January.
func jaar(p wmo.Periode) string {
	begin := p.Begindatum.String()
	return strings.TrimSuffix(begin, "-01-01")
}

// schrijver writes lines and keeps the first error.
type schrijver struct {
	w   io.Writer
	err error
}

func (s *schrijver) regel(delen ...string) {
	if s.err == nil {
		_, s.err = io.WriteString(s.w, strings.Join(delen, "")+"\n")
	}
}

func (s *schrijver) tabel(r *raster) {
	if s.err == nil {
		s.err = r.schrijf(s.w)
	}
}

// slot writes what a reader must know besides the numbers.
func (s *schrijver) slot(aannames []wmo.Voorbehoud, bevindingen wmo.Bevindingen) {
	if len(aannames) > 0 {
		s.regel("\nAannames")
		for _, a := range aannames {
			s.regel("  - ", a.Tekst, " [", a.Code, "]")
		}
	}
	if len(bevindingen) > 0 {
		s.regel("\nBevindingen")
		for _, b := range bevindingen {
			s.regel("  - ", b.String())
		}
	}
}
