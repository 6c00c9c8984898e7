package wmo

import (
	"fmt"
	"strconv"
	"strings"
)

// Limits of a number, however it is written: 100, 1e2 and 100.0 are one number. Within
// them every number is a float that is neither infinite nor silently zero, and what
// is written back can be read again.
const (
	meesteCijfers = 40        // before the exponent, before and after the point together
	meesteMacht   = 99        // power of ten of the first significant digit: 1e-99 through 9.99…e99
	grootsteHeel  = 1<<53 - 1 // the whole numbers that every reader of JSON tells apart (RFC 7493)
	heleCijfers   = 16        // of the largest whole number
)

// getalvorm is a number as it is written: 12.50e3 is geheel 12, fractie 50 and macht 3.
type getalvorm struct {
	min             bool
	geheel, fractie string
	macht           int
}

// leesGetalvorm is the one grammar of numbers, for whole, exact and floating numbers
// alike: that of JSON, with the limits above.
func leesGetalvorm(s string) (getalvorm, error) {
	var g getalvorm
	t := strings.TrimPrefix(s, "-")
	g.min = len(t) < len(s)
	voor := t // the exponent
	goed := true
	if i := strings.IndexAny(t, "eE"); i >= 0 {
		voor = t[:i]
		g.macht, goed = leesMacht(t[i+1:])
	}
	var punt bool
	g.geheel, g.fractie, punt = strings.Cut(voor, ".")
	goed = goed && alleenCijfers(g.geheel) && (g.geheel == "0" || g.geheel[0] != '0') &&
		(!punt || alleenCijfers(g.fractie)) && len(g.geheel)+len(g.fractie) <= meesteCijfers
	if !goed || !g.ligtBinnen() {
		return g, fmt.Errorf("%q is geen getal van hoogstens %d cijfers, met een punt, tussen 1e-%d en 1e%d", Kort(s), meesteCijfers, meesteMacht, meesteMacht+1)
	}
	return g, nil
}

// leesMacht reads a sign and one or two digits.
func leesMacht(s string) (int, bool) {
	t := strings.TrimPrefix(s, "-")
	negatief := t != s
	if !negatief {
		t = strings.TrimPrefix(t, "+")
	}
	n, ok := cijfers(t)
	if negatief {
		n = -n
	}
	return n, ok && t != "" && len(t) <= 2
}

func alleenCijfers(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// ligtBinnen says whether the power of the first significant digit is within the limits.
func (g getalvorm) ligtBinnen() bool {
	plaats := len(g.geheel) - 1
	if g.geheel == "0" {
		rest := strings.TrimLeft(g.fractie, "0")
		if rest == "" {
			return true // nought, whatever its power
		}
		plaats = len(rest) - len(g.fractie) - 1
	}
	return plaats+g.macht >= -meesteMacht && plaats+g.macht <= meesteMacht
}

// heel is the whole number that is written; heel is false when it has a fraction, and
// past when it is larger than JSON carries safely. A float would round
// 1.00000000000000000001 to a whole number; this does not.
func (g getalvorm) heel() (n int64, heel, past bool) {
	reeks := strings.TrimLeft(g.geheel+g.fractie, "0")
	telt := strings.TrimRight(reeks, "0")
	if telt == "" {
		return 0, true, true
	}
	macht := g.macht - len(g.fractie) + len(reeks) - len(telt)
	if macht < 0 {
		return 0, false, true
	}
	if len(telt)+macht > heleCijfers {
		return 0, true, false
	}
	n, err := strconv.ParseInt(telt+strings.Repeat("0", macht), 10, 64)
	if g.min {
		n = -n
	}
	return n, true, err == nil && n >= -grootsteHeel && n <= grootsteHeel
}
