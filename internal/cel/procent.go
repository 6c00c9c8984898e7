package cel

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
)

var honderdste = wmo.MustGetal("0.01")

// Procent is the share that a percentage stands for: 0.8 of 80%. The sign must be there: without it 0,8 is 80 % to
// who thinks in shares, and less than one to who thinks in percentages.
func Procent(cel string) (wmo.Getal, error) {
	tekst, ok := strings.CutSuffix(cel, "%")
	if !ok {
		return wmo.Getal{}, fmt.Errorf("%q is geen percentage; schrijf het met het teken erachter, zoals 80%%", wmo.Kort(cel))
	}
	s, err := Getal(strings.TrimSpace(tekst))
	if err != nil {
		return wmo.Getal{}, err
	}
	g, err := wmo.ParseGetal(s)
	if err != nil {
		return g, err
	}
	g = g.Maal(honderdste)
	if g.Sign() < 0 || g.Compare(wmo.GetalOf(1)) > 0 {
		return g, fmt.Errorf("%s ligt niet tussen 0%% en 100%%", wmo.Kort(cel))
	}
	return g, nil
}
