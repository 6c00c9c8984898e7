// Package cel reads what somebody typed in a cell of a table, where a comma, a point and the order of a day
// mean something else in another office. What can be read in two ways is refused, with what to write.
package cel

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Dubbelzinnig is a number that can be read in two ways: 1.250 is one and a quarter, or a thousand more.
type Dubbelzinnig struct{ Getal string }

var (
	zoalsJSON  = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)
	metKomma   = regexp.MustCompile(`^-?(0|[1-9][0-9]*),[0-9]+$`)
	duizendtal = regexp.MustCompile(`^-?[1-9][0-9]{0,2}(((\.[0-9]{3})+(,[0-9]+)?)|((,[0-9]{3})+(\.[0-9]+)?))$`)
	tweeLezen  = regexp.MustCompile(`^-?[1-9][0-9]{0,2}[.,][0-9]{3}$`)
)

// Getal is a number as JSON writes it, of a cell with a decimal comma or point, and with or without the other one
// between thousands: 1250, 1250,5, 1250.5, 1.250,5 and 1.250.000. One of both with three digits behind it and one
// to three before it, of which the first is not 0, is *Dubbelzinnig.
func Getal(cel string) (string, error) {
	switch {
	case tweeLezen.MatchString(cel):
		return "", &Dubbelzinnig{cel}
	case zoalsJSON.MatchString(cel):
		return cel, nil
	case metKomma.MatchString(cel):
		return strings.Replace(cel, ",", ".", 1), nil
	case duizendtal.MatchString(cel):
		scheider, komma := ".", ","
		if strings.IndexByte(cel, ',') == strings.IndexAny(cel, ".,") {
			scheider, komma = komma, scheider
		}
		return strings.Replace(strings.ReplaceAll(cel, scheider, ""), komma, ".", 1), nil
	default:
		return "", fmt.Errorf("%q is geen getal; schrijf het met cijfers, en zo nodig een komma", wmo.Kort(cel))
	}
}

// Error says what to write instead, with a comma: a Dutch sheet makes a day of 1.25.
func (d *Dubbelzinnig) Error() string {
	i := strings.IndexAny(d.Getal, ".,")
	voor, achter := d.Getal[:i], d.Getal[i+1:]
	breuk := voor
	switch kort := strings.TrimRight(achter, "0"); {
	case kort == achter:
		breuk += "," + achter + "0"
	case kort != "":
		breuk += "," + kort
	}
	return fmt.Sprintf("%s is op twee manieren te lezen; schrijf %s, of %s", d.Getal, voor+achter, breuk)
}

// Bedrag is an amount of a number, with the two decimals that it has in a document and that a sheet drops.
func Bedrag(getal string) string {
	_, decimalen, _ := strings.Cut(getal, ".")
	if decimalen == "" {
		getal += "."
	}
	return getal + strings.Repeat("0", max(0, 2-len(decimalen)))
}
