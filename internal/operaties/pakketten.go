package operaties

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/overgang"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
	"github.com/bwo-sdk/wmo/capacity/wachten"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/finance/bijdrage"
	"github.com/bwo-sdk/wmo/finance/declaratie"
	"github.com/bwo-sdk/wmo/finance/rijk"
	"github.com/bwo-sdk/wmo/finance/tarief"
	"github.com/bwo-sdk/wmo/finance/verblijfsbijdrage"
	"github.com/bwo-sdk/wmo/finance/verdeling"
	"github.com/bwo-sdk/wmo/finance/welzijn"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/iwmo"
	"github.com/bwo-sdk/wmo/nvo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Pakket has the registers of a package and its rooms: rules, formulas, findings and so on.
type Pakket struct {
	Naam             string
	Regels           []wmo.Regelset
	Formules         []wmo.Formule
	Meldingen        []wmo.Melding
	Aannamen         []wmo.Voorbehoud
	Voorbehouden     []wmo.Voorbehoud
	NietGemodelleerd []wmo.Voorbehoud
	Parameters       []wmo.Parameter
}

// Pakketten lists the packages with operations, verdeelsleutel, which they share, and iwmo,
// which reads what comes to them.
func Pakketten() []Pakket {
	return []Pakket{
		{
			Naam: "bw", Regels: bw.Regels(), Formules: bw.Formules(), Meldingen: bw.Meldingen(), Voorbehouden: bw.Voorbehouden(),
			NietGemodelleerd: bw.NietGemodelleerd(), Parameters: bw.Parameters(),
		},
		{
			Naam: "capacity",
			Formules: slices.Concat(
				capacity.Formules(), overgang.Formules(), simulatie.Formules(),
				verblijf.Formules(), verblijfsduur.Formules(), wachten.Formules(),
			),
			Meldingen: slices.Concat(
				capacity.Meldingen(), overgang.Meldingen(), simulatie.Meldingen(),
				verblijf.Meldingen(), verblijfsduur.Meldingen(), wachten.Meldingen(),
			),
			Aannamen: slices.Concat(
				capacity.Aannamen(), overgang.Aannamen(), simulatie.Aannamen(),
				verblijf.Aannamen(), verblijfsduur.Aannamen(), wachten.Aannamen(),
			),
			NietGemodelleerd: slices.Concat(
				capacity.NietGemodelleerd(), overgang.NietGemodelleerd(), simulatie.NietGemodelleerd(),
				verblijf.NietGemodelleerd(), verblijfsduur.NietGemodelleerd(), wachten.NietGemodelleerd(),
			),
		},
		geld(),
		{Naam: "gebied", Meldingen: gebied.Meldingen(), Voorbehouden: gebied.Voorbehouden(), NietGemodelleerd: gebied.NietGemodelleerd()},
		{Naam: "iwmo", Meldingen: iwmo.Meldingen(), Aannamen: iwmo.Aannamen(), NietGemodelleerd: iwmo.NietGemodelleerd()},
		{
			Naam: "nvo", Regels: nvo.Regels(), Formules: nvo.Formules(), Meldingen: nvo.Meldingen(), Voorbehouden: nvo.Voorbehouden(),
			NietGemodelleerd: nvo.NietGemodelleerd(), Parameters: nvo.Parameters(),
		},
		{
			Naam: "verdeelsleutel", Meldingen: verdeelsleutel.Meldingen(), Voorbehouden: verdeelsleutel.Voorbehouden(),
			NietGemodelleerd: verdeelsleutel.NietGemodelleerd(),
		},
	}
}

// geld is package finance with all its rooms.
func geld() Pakket {
	return Pakket{
		Naam: "finance",
		Regels: slices.Concat(
			finance.Regels(), welzijn.Regels(), bijdrage.Regels(), verblijfsbijdrage.Regels(), tarief.Regels(),
		),
		Formules: slices.Concat(
			finance.Formules(), verdeling.Formules(), rijk.Formules(), welzijn.Formules(), declaratie.Formules(),
			bijdrage.Formules(), verblijfsbijdrage.Formules(), tarief.Formules(),
		),
		Meldingen: slices.Concat(
			finance.Meldingen(), verdeling.Meldingen(), rijk.Meldingen(), welzijn.Meldingen(), declaratie.Meldingen(),
			bijdrage.Meldingen(), verblijfsbijdrage.Meldingen(), tarief.Meldingen(),
		),
		Aannamen: slices.Concat(
			finance.Aannamen(), verdeling.Aannamen(), rijk.Aannamen(), welzijn.Aannamen(), declaratie.Aannamen(),
			bijdrage.Aannamen(), verblijfsbijdrage.Aannamen(), tarief.Aannamen(),
		),
		Voorbehouden: slices.Concat(
			finance.Voorbehouden(), verdeling.Voorbehouden(), rijk.Voorbehouden(), welzijn.Voorbehouden(), declaratie.Voorbehouden(),
			bijdrage.Voorbehouden(), verblijfsbijdrage.Voorbehouden(), tarief.Voorbehouden(),
		),
		NietGemodelleerd: slices.Concat(
			finance.NietGemodelleerd(), rijk.NietGemodelleerd(), declaratie.NietGemodelleerd(), bijdrage.NietGemodelleerd(),
			verblijfsbijdrage.NietGemodelleerd(), tarief.NietGemodelleerd(),
		),
		Parameters: slices.Concat(
			rijk.Parameters(), bijdrage.Parameters(), verblijfsbijdrage.Parameters(), tarief.Parameters(),
		),
	}
}
