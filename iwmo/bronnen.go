package iwmo

import "github.com/bwo-sdk/wmo"

// vindplaats is where the schemas, code lists and rules of release 3.2 were read.
const vindplaats = "https://github.com/i-Sociaal-Lab/jaapjunior/tree/main/packages/api/wmo/bronnen"

// basisschema has the types and the code lists.
var basisschema = wmo.Bron{
	Regeling: "iWmo 3.2, Basisschema 1.0.0", Adres: vindplaats, Gezien: wmo.MustDatum("2026-11-29"), Zekerheid: wmo.Beleid,
}

// regel is a rule of the release by its number, such as TR018.
func regel(nummer string) wmo.Bron {
	return wmo.Bron{
		Regeling: "iWmo 3.2, regels", Artikel: nummer, Adres: vindplaats, Gezien: wmo.MustDatum("2026-11-22"), Zekerheid: wmo.Beleid,
	}
}

var (
	trEinde       = regel("TR018")
	trDagtekening = regel("TR134")
	trToekomst    = regel("TR135")
	trTotaal      = regel("TR358")
	trBedrag      = regel("TR346")
	csEuro        = regel("CS339")
	cdTarief      = regel("CD087")
	csNul         = regel("CS325")
	csStatus      = regel("CS058")
	ivCredit      = regel("IV091")
)
