// Package tabel writes results as Dutch text that a policy officer reads.
package tabel

import (
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"github.com/bwo-sdk/wmo"
)

// raster is a table in the making. Its first row is the head; text stands left in its
// column, numbers right.
type raster struct {
	rijen      [][]string
	inspringen int
}

func (r *raster) rij(cellen ...string) { r.rijen = append(r.rijen, cellen) }

// kolom is how wide a column is, and whether it holds text.
type kolom struct {
	breed int
	tekst bool
}

func (r *raster) kolommen() []kolom {
	var ks []kolom
	for n, rij := range r.rijen {
		for i, cel := range rij {
			if i == len(ks) {
				ks = append(ks, kolom{tekst: i == 0})
			}
			ks[i].breed = max(ks[i].breed, utf8.RuneCountInString(cel))
			ks[i].tekst = ks[i].tekst || n > 0 && strings.ContainsFunc(cel, unicode.IsLetter)
		}
	}
	return ks
}

// breedte is the number of characters of the widest row.
func (r *raster) breedte() int {
	breed := 2 * r.inspringen
	for _, k := range r.kolommen() {
		breed += 2 + k.breed
	}
	return breed
}

func (r *raster) schrijf(w io.Writer) error {
	kolommen := r.kolommen()
	var s strings.Builder
	for _, rij := range r.rijen {
		var regel strings.Builder
		regel.WriteString(strings.Repeat("  ", r.inspringen))
		for i, cel := range rij {
			ruimte := strings.Repeat(" ", kolommen[i].breed-utf8.RuneCountInString(cel))
			if kolommen[i].tekst {
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
