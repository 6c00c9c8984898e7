package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// Deelmethode is a method to make whole units (homes, places) of proportional claims; see
// [SplitUnits] for how each works. No method is fair in every respect, so a result names the
// method that it used.
//
//schema:nl Manier om van evenredige aanspraken hele eenheden te maken, zoals woningen of plaatsen. Geen manier is in elk
//schema:nl opzicht eerlijk.
type Deelmethode string

// The methods, by the names they have in the literature on apportionment of seats. The first
// rounds claims down and hands out what is left; the others are divisor methods.
const (
	GrootsteResten Deelmethode = "grootste_resten" // largest remainders, Hamilton
	Webster        Deelmethode = "webster"         // Sainte-Laguë: neutral between large and small
	DHondt         Deelmethode = "d_hondt"         // Jefferson: favours the large
	Adams          Deelmethode = "adams"           // favours the small
	HuntingtonHill Deelmethode = "huntington_hill" // keeps units per weight as equal as it can
)

var deelmethodewoorden = wmo.Opsomming[Deelmethode]{
	{GrootsteResten, "ieder krijgt het hele deel van zijn aanspraak en wat overblijft gaat naar de grootste resten: niemand wijkt één of meer af van zijn " +
		"aanspraak, maar bij een hoger totaal kan iemand er één verliezen (Alabama-paradox)"},
	{Webster, "ieders gewicht gedeeld door 1, 3, 5, …; de hoogste uitkomsten gaan voor: bevoordeelt groot noch klein en kent geen Alabama-paradox, maar kan " +
		"één of meer afwijken van een aanspraak"},
	{DHondt, "ieders gewicht gedeeld door 1, 2, 3, …; de hoogste uitkomsten gaan voor: bevoordeelt de grote deelnemers en geeft niemand minder dan het hele " +
		"deel van zijn aanspraak"},
	{Adams, "ieders gewicht gedeeld door 0, 1, 2, …; de hoogste uitkomsten gaan voor: bevoordeelt de kleine deelnemers, geeft ieder er één zodra het kan en " +
		"niemand meer dan zijn aanspraak naar boven afgerond"},
	{HuntingtonHill, "ieders gewicht gedeeld door √(0·1), √(1·2), √(2·3), …; de hoogste uitkomsten gaan voor: houdt de verhoudingen zo gelijk mogelijk en " +
		"geeft ieder er één zodra het kan"},
}

func (Deelmethode) Woorden() []wmo.Woord { return deelmethodewoorden.Woorden() }
