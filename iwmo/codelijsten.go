package iwmo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Codelijst is a list of codes of the standard, with what each stands for.
type Codelijst struct {
	Naam  string     `json:"naam"`  // as the standard calls it: "WMO020"
	Titel string     `json:"titel"` // what it is a list of, in Dutch
	Codes []Codering `json:"codes"`
	Bron  wmo.Bron   `json:"bron"`
}

// Codering is one code.
type Codering struct {
	Code   string `json:"code"`
	Uitleg string `json:"uitleg"`
}

// Codelijsten lists the codes that the records of this package carry. The lists of
// personal data, which never leave it, are not among them.
func Codelijsten() []Codelijst {
	uit := []Codelijst{
		{"WMO020", "productcategorie", wmo020, basisschema},
		{"WMO588", "reden van beëindiging", wmo588, basisschema},
		{"WMO002", "reden van wijziging van een toewijzing", wmo002, basisschema},
		{"COD467", "status van de aanlevering", cod467, basisschema},
		{"WJ756", "eenheid", wj756, basisschema},
		{"WMO757", "frequentie", wmo757, basisschema},
	}
	for i := range uit {
		uit[i].Codes = slices.Clone(uit[i].Codes)
	}
	return uit
}

var (
	wmo020 = []Codering{
		{"01", "hulp bij het huishouden"},
		{"02", "begeleiding"},
		{"03", "persoonlijke verzorging"},
		{"04", "kortdurend verblijf"},
		{"05", "woondiensten"},
		{"06", "overige ondersteuning van een individu of huishouden"},
		{"07", "dagbesteding"},
		{"08", "vervoerdiensten"},
		{"09", "overige ondersteuning in een groep"},
		{"10", "overige maatwerkarrangementen"},
		{"11", "rolstoelen"},
		{"12", "vervoervoorzieningen"},
		{"13", "woonvoorzieningen"},
		{"14", "overige hulpmiddelen"},
		{"15", "beschermd wonen"},
		{"16", "opvang"},
		{"17", "spoedopvang"},
		{"18", "overige beschermd wonen en opvang"},
	}
	wmo588 = []Codering{
		{"02", "overlijden"},
		{"19", "levering geëindigd volgens plan"},
		{"20", "levering tijdelijk geëindigd"},
		{"21", "levering geëindigd door de cliënt alleen"},
		{"22", "levering geëindigd door de aanbieder alleen"},
		{"23", "levering voortijdig geëindigd, in overeenstemming"},
		{"31", "verhuizing naar een andere gemeente"},
		{"36", "door de gemeente geëindigd"},
		{"37", "vanwege een verzoek om wijziging"},
		{"38", "overstap naar een andere aanbieder"},
		{"39", "uitstroom naar een ander domein"},
	}
	wmo002 = []Codering{
		{"01", "administratieve correctie (vervallen code)"},
		{"02", "overlijden"},
		{"03", "wijziging van het contract"},
		{"04", "herbeoordeling: verlenging"},
		{"05", "herbeoordeling: verkorting"},
		{"06", "uitstroom naar een ander domein"},
		{"07", "verhuizing naar een andere gemeente"},
		{"08", "andere leveringsvorm"},
		{"09", "overstap naar een andere aanbieder"},
		{"10", "andere bekostiging"},
		{"11", "gemeentelijke herindeling"},
		{"12", "op initiatief van de aanbieder"},
		{redenVerwijderd, "verwijderd: de toewijzing geldt als nooit verzonden"},
		{"14", "administratieve correctie"},
	}
	cod467 = []Codering{
		{"1", "eerste aanlevering"},
		{"2", "gewijzigde aanlevering"},
		{"3", "verwijderen van een eerdere aanlevering"},
		{"9", "niet van toepassing"},
	}
	wj756 = []Codering{
		{eenheidMinuut, "minuut"},
		{"04", "uur"},
		{eenheidEtmaal, "etmaal"},
		{eenheidDagdeel, "dagdeel van 4 uur"},
		{"82", "stuks (output)"},
		{eenheidEuro, "euro's"},
		{"84", "stuks (inspanning)"},
	}
	wmo757 = []Codering{
		{frequentieDag, "per dag"},
		{frequentieWeek, "per week"},
		{"4", "per maand"},
		{"6", "totaal binnen de geldigheid van de toewijzing"},
	}
)

// Codes with a meaning for a rule.
const (
	redenVerwijderd = "13"
	eenheidMinuut   = "01"
	eenheidEtmaal   = "14"
	eenheidDagdeel  = "16"
	eenheidEuro     = "83"
	frequentieDag   = "1"
	frequentieWeek  = "2"
	statusEerste    = "1"
	statusVerwijder = "3"
)

// codes lists the codes alone.
func codes(lijst []Codering) []string {
	uit := make([]string, len(lijst))
	for i := range lijst {
		uit[i] = lijst[i].Code
	}
	return uit
}
