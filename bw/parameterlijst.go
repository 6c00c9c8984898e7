package bw

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Parameters lists the values over time of this package with their sources: what held on a
// day, as known on a day.
func Parameters() []wmo.Parameter {
	ps := []wmo.Parameter{
		wmo.ParameterOf("BW-P-DAGBEDRAG", dagbedragen(), func(centen [3]int64) []wmo.Grootheid {
			return []wmo.Grootheid{
				perDag("de eerste veertien dagen", centen[0]), perDag("de volgende veertien dagen", centen[1]), perDag("de overige dagen", centen[2]),
			}
		}),
		wmo.ParameterOf("BW-P-GELIJKGESTELD", gelijkgesteld(), func(dagen []wmo.Datum) []wmo.Grootheid {
			ds := make([]wmo.Grootheid, len(dagen))
			for i, d := range dagen {
				ds[i] = wmo.Dag("dag "+strconv.Itoa(i+1), d)
			}
			return ds
		}),
		wmo.ParameterOf("BW-P-GESCHILCOMMISSIE", geschilcommissie, alsTekst),
		wmo.ParameterOf("BW-P-VOORGENOMEN-VOORRANG", voorgenomenVoorrang, alsTekst),
	}
	for _, o := range []struct {
		code      string
		onderwerp Onderwerp
	}{
		{"BW-P-WOONPLAATS", OnderwerpWoonplaats},
		{"BW-P-VERDELING", OnderwerpVerdeling},
		{"BW-P-BUDGET", OnderwerpBudget},
		{"BW-P-OPVANG", OnderwerpOpvang},
	} {
		ps = append(ps, wmo.ParameterOf(o.code, geldend[o.onderwerp], alsTekst))
	}
	return ps
}

func perDag(naam string, centen int64) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: wmo.BedragOfCenten(centen).String(), Eenheid: "euro per dag"}
}

// alsTekst is a value that is a sentence.
func alsTekst(s string) []wmo.Grootheid { return []wmo.Grootheid{{Naam: "tekst", Waarde: s}} }
