package nvo

import "github.com/bwo-sdk/wmo"

// Contractverlenging is an intention to extend current contracts for beschermd wonen
// or opvang.
type Contractverlenging struct {
	// ZelfdeBekostiging: the form of funding stays as it is.
	ZelfdeBekostiging wmo.Uitkomst `json:"zelfdeBekostiging,omitzero"`
	// ZelfdeSturing: the steering principle stays as it is.
	ZelfdeSturing wmo.Uitkomst `json:"zelfdeSturing,omitzero"`
	// VolgtRegiovisie: it follows from the regional vision how the region realises a
	// fitting continuum of support.
	VolgtRegiovisie wmo.Uitkomst `json:"volgtRegiovisie,omitzero"`
	// HeeftTijdlijn: there is a timeline for the change.
	HeeftTijdlijn wmo.Uitkomst `json:"heeftTijdlijn,omitzero"`
	// SluitLokaalAan: it is known how it connects with what is local.
	SluitLokaalAan wmo.Uitkomst `json:"sluitLokaalAan,omitzero"`
}

// Verlengingsadvies is the answer to a [Contractverlenging].
type Verlengingsadvies struct {
	Aard Aard `json:"aard"`
	// Heroverweeg: the advice is not to extend in this way; the reasons say why.
	Heroverweeg  wmo.Motivering[struct{}] `json:"heroverweeg"`
	Voorbehouden []wmo.Voorbehoud         `json:"voorbehouden"`
}

// verlengingsregels: each is a reason to think again.
var verlengingsregels = []wmo.Regel[*Contractverlenging]{
	{
		Grond: bijAdvies("NVO-CVL-01", "de vorm van bekostiging wordt zonder meer verlengd", "/zelfdeBekostiging"),
		Toets: func(c *Contractverlenging) wmo.Uitkomst { return c.ZelfdeBekostiging },
	},
	{
		Grond: bijAdvies("NVO-CVL-02", "het sturingsprincipe wordt zonder meer verlengd", "/zelfdeSturing"),
		Toets: func(c *Contractverlenging) wmo.Uitkomst { return c.ZelfdeSturing },
	},
	{
		Grond: bijAdvies("NVO-CVL-03", "de verlenging volgt niet uit de regiovisie", "/volgtRegiovisie"),
		Toets: func(c *Contractverlenging) wmo.Uitkomst { return c.VolgtRegiovisie.Niet() },
	},
	{
		Grond: bijAdvies("NVO-CVL-04", "er is geen tijdlijn voor de verandering", "/heeftTijdlijn"),
		Toets: func(c *Contractverlenging) wmo.Uitkomst { return c.HeeftTijdlijn.Niet() },
	},
	{
		Grond: bijAdvies("NVO-CVL-05", "het is niet duidelijk hoe het lokaal aansluit", "/sluitLokaalAan"),
		Toets: func(c *Contractverlenging) wmo.Uitkomst { return c.SluitLokaalAan.Niet() },
	},
}

// Extend holds an intended extension of contracts against the advice of October 2022.
func Extend(in Contractverlenging, peil wmo.Peil) (Verlengingsadvies, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Verlengingsadvies{}, err
	}
	return Verlengingsadvies{
		Aard: AardAdvies, Heroverweeg: wmo.Een(verlengingsregels, &in, peil).Motiveer(), Voorbehouden: adviesVoorbehoud(peil),
	}, nil
}
