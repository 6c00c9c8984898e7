package rijk

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Verdeeleffect is a published effect of the objective key on one municipality or region. The version
// of the key was never used.
type Verdeeleffect struct {
	Code   string `json:"code"`
	Gebied string `json:"gebied"` // as the source names it
	// Historisch and Objectief are the yearly budget before and after; Verschil is as published,
	// or their difference when both are exact.
	Historisch     *wmo.Bedrag    `json:"historisch,omitempty"`
	Objectief      *wmo.Bedrag    `json:"objectief,omitempty"`
	Verschil       *wmo.Bedrag    `json:"verschil,omitempty"`
	Percentage     *wmo.Getal     `json:"percentage,omitempty"`
	Nauwkeurigheid Nauwkeurigheid `json:"nauwkeurigheid"`
	Tekst          string         `json:"tekst"` // what the source says, in Dutch
	// Stand is the version of the key, and Grondslag the money that was divided.
	Stand     string `json:"stand"`
	Grondslag string `json:"grondslag"`
	// Tegenspraak is the code of another figure that contradicts this one.
	Tegenspraak string   `json:"tegenspraak,omitempty"`
	Bron        wmo.Bron `json:"bron"`
}

// Verdeeleffecten lists the effects that were published of the version of 2019. No calculation uses
// them.
func Verdeeleffecten() []Verdeeleffect { return slices.Clone(verdeeleffecten) }

const (
	stand2019     = "voorlopige versie van 2019"
	grondslag2019 = "beschermd wonen, opvang en begeleiding samen; structureel, na het ingroeipad"
)

var verdeeleffecten = []Verdeeleffect{
	{
		Code: "FIN-VM-01", Gebied: "Zwolle", Historisch: kit.Euros("140096291"), Objectief: kit.Euros("113750051"), Verschil: kit.Euros("-26346240"),
		Percentage: procent("-18.8"), Nauwkeurigheid: GegevenPrecies, Tekst: "beide bedragen en het percentage zijn afgedrukt; het verschil volgt eruit",
		Stand: stand2019, Grondslag: grondslag2019, Bron: stentorZwolle,
	},
	{
		Code: "FIN-VM-02", Gebied: "Gelderland", Verschil: kit.Euros("-72000000"), Nauwkeurigheid: GegevenOpMiljoen, Tekst: "alle gemeenten van de provincie samen",
		Stand: stand2019, Grondslag: grondslag2019, Bron: binnenlands,
	},
	{
		Code: "FIN-VM-03A", Gebied: "Apeldoorn", Verschil: kit.Euros("-20000000"), Percentage: procent("-25"), Nauwkeurigheid: GegevenOngeveer,
		Tekst: "bijna 25 procent, ongeveer 20 miljoen minder", Stand: stand2019, Grondslag: grondslag2019, Tegenspraak: "FIN-VM-03B", Bron: binnenlands,
	},
	{
		Code: "FIN-VM-03B", Gebied: "Apeldoorn", Verschil: kit.Euros("-26000000"), Nauwkeurigheid: GegevenOngeveer, Tekst: "ongeveer 26 miljoen minder",
		Stand: stand2019, Grondslag: grondslag2019, Tegenspraak: "FIN-VM-03A", Bron: stentorApeldoorn,
	},
	{
		Code: "FIN-VM-04", Gebied: "Arnhem", Verschil: kit.Euros("-26000000"), Percentage: procent("-20"), Nauwkeurigheid: GegevenMeerDan,
		Tekst: "meer dan 20 procent en meer dan 26 miljoen minder", Stand: stand2019, Grondslag: grondslag2019, Bron: binnenlands,
	},
	{
		Code: "FIN-VM-05", Gebied: "Purmerend, Zaanstad en Bergen op Zoom", Nauwkeurigheid: GegevenOngeveer, Tekst: "het grootste voordeel; zonder bedragen",
		Stand: stand2019, Grondslag: grondslag2019, Bron: binnenlands,
	},
	{
		Code: "FIN-VM-06", Gebied: "Deventer", Verschil: kit.Euros("3000000"), Nauwkeurigheid: GegevenOngeveer, Tekst: "ongeveer 3 miljoen meer",
		Stand: stand2019, Grondslag: grondslag2019, Bron: stentorApeldoorn,
	},
	{
		Code: "FIN-VM-07", Gebied: "Kampen", Historisch: kit.Euros("13800000"), Objectief: kit.Euros("9500000"), Nauwkeurigheid: GegevenOpMiljoen,
		Tekst: "van 13,8 naar 9,5 miljoen, bedragen van 2021", Stand: stand2019, Grondslag: grondslag2019, Bron: stentorKampen,
	},
	{
		Code: "FIN-VM-08", Gebied: "regio Bergen op Zoom", Nauwkeurigheid: GegevenOngeveer,
		Tekst: "50 euro per inwoner, tegen 110 euro in het hele land", Stand: "2017", Grondslag: "historische sleutel", Bron: bnDeStem,
	},
}

func procent(s string) *wmo.Getal {
	g := wmo.MustGetal(s)
	return &g
}
