package cel

import (
	"fmt"
	"regexp"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var dagVooraan = regexp.MustCompile(`^([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})$`)

// Dag is a day as a document writes it, or as a Dutch sheet makes it of that: 2027-01-31 or 31-1-2027. In a day with
// strokes, or with two digits for the year, nobody can tell which number is what.
func Dag(cel string) (wmo.Datum, error) {
	if m := dagVooraan.FindStringSubmatch(cel); m != nil {
		dag, _ := strconv.Atoi(m[1]) // two digits at most
		maand, _ := strconv.Atoi(m[2])
		return wmo.ParseDatum(fmt.Sprintf("%s-%02d-%02d", m[3], maand, dag))
	}
	d, err := wmo.ParseDatum(cel)
	if err != nil {
		return d, fmt.Errorf("%w; schrijf een dag als 2027-01-31 of 31-1-2027", err)
	}
	return d, nil
}
