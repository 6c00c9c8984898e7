package verblijfsbijdrage

import "github.com/bwo-sdk/wmo"

// Parameters lists what changed over time beside the published tables: how many months of a stay are its
// first, and how often in a year the contribution for opvang is due.
func Parameters() []wmo.Parameter {
	return []wmo.Parameter{
		wmo.ParameterOf("FIN-P-EERSTE-MAANDEN", eersteMaandenTijdlijn, func(maanden int) []wmo.Grootheid {
			return []wmo.Grootheid{wmo.Aantal("eerste maanden", maanden, "maanden")}
		}),
		wmo.ParameterOf("FIN-P-OPVANG", opvangregimes, func(o opvangregime) []wmo.Grootheid {
			return []wmo.Grootheid{wmo.Aantal("bijdragen", o.perJaar, "per jaar"), {Naam: "tijdvak", Waarde: string(o.eenheid)}}
		}),
	}
}
