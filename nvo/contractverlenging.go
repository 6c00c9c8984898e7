package nvo

import "github.com/bwo-sdk/wmo"

// Contractverlenging is an intention to extend current contracts for beschermd wonen
// or opvang.
//
//schema:nl Een voornemen om lopende contracten voor beschermd wonen of opvang te verlengen. Wat is weggelaten, is niet bekend.
type Contractverlenging struct {
	// ZelfdeBekostiging: the form of funding stays as it is.
	//
	//schema:nl Ja als de vorm van bekostiging blijft zoals zij is. Weggelaten: niet bekend.
	ZelfdeBekostiging wmo.Uitkomst `json:"zelfdeBekostiging,omitzero"`
	// ZelfdeSturing: the steering principle stays as it is.
	//
	//schema:nl Ja als de manier van sturen blijft zoals zij is. Weggelaten: niet bekend.
	ZelfdeSturing wmo.Uitkomst `json:"zelfdeSturing,omitzero"`
	// VolgtRegiovisie: the regional vision says how the region realises a fitting range
	// of support.
	//
	//schema:nl Ja als de verlenging volgt uit wat de regiovisie zegt over een passend aanbod. Weggelaten: niet bekend.
	VolgtRegiovisie wmo.Uitkomst `json:"volgtRegiovisie,omitzero"`
	// HeeftTijdlijn: there is a timeline for the change.
	//
	//schema:nl Ja als er een tijdlijn is voor de verandering. Weggelaten: niet bekend.
	HeeftTijdlijn wmo.Uitkomst `json:"heeftTijdlijn,omitzero"`
	// SluitLokaalAan: it is known how the contracts connect with local support.
	//
	//schema:nl Ja als duidelijk is hoe de contracten aansluiten op de lokale ondersteuning. Weggelaten: niet bekend.
	SluitLokaalAan wmo.Uitkomst `json:"sluitLokaalAan,omitzero"`
}

// Verlengingsadvies is the answer to a [Contractverlenging].
//
//schema:nl Of een verlenging van contracten heroverweging vraagt. Het is advies; niemand is eraan gehouden.
type Verlengingsadvies struct {
	//schema:nl Dat dit advies is en geen norm.
	Aard Aard `json:"aard"`
	// Heroverweeg: the advice is not to extend in this way; the reasons say why.
	//
	//schema:nl Ja als ten minste één reden zich voordoet: dezelfde bekostiging, dezelfde sturing, niet volgens de regiovisie, geen tijdlijn,
	//schema:nl of niet duidelijk hoe het lokaal aansluit. Nee als geen enkele zich voordoet, en anders onbepaald.
	Heroverweeg wmo.Motivering[struct{}] `json:"heroverweeg"`
	//schema:nl Dat dit advies is, en waar het vandaan komt.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// verlengingsregels: each is a reason to think again.
var verlengingsregels = []wmo.Regel[*Contractverlenging]{
	wmo.Als("NVO-CVL-01", "/zelfdeBekostiging", "de vorm van bekostiging wordt zonder meer verlengd",
		func(c *Contractverlenging) wmo.Uitkomst { return c.ZelfdeBekostiging }, advies),
	wmo.Als("NVO-CVL-02", "/zelfdeSturing", "het sturingsprincipe wordt zonder meer verlengd",
		func(c *Contractverlenging) wmo.Uitkomst { return c.ZelfdeSturing }, advies),
	wmo.Als("NVO-CVL-03", "/volgtRegiovisie", "de verlenging volgt niet uit de regiovisie",
		func(c *Contractverlenging) wmo.Uitkomst { return c.VolgtRegiovisie.Niet() }, advies),
	wmo.Als("NVO-CVL-04", "/heeftTijdlijn", "er is geen tijdlijn voor de verandering",
		func(c *Contractverlenging) wmo.Uitkomst { return c.HeeftTijdlijn.Niet() }, advies),
	wmo.Als("NVO-CVL-05", "/sluitLokaalAan", "het is niet duidelijk hoe het lokaal aansluit",
		func(c *Contractverlenging) wmo.Uitkomst { return c.SluitLokaalAan.Niet() }, advies),
}

// AssessExtension compares an intended extension of contracts with the advice of October 2022.
func AssessExtension(in Contractverlenging, peil wmo.Peil) (Verlengingsadvies, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Verlengingsadvies{}, err
	}
	return Verlengingsadvies{
		Aard: AardAdvies, Heroverweeg: wmo.Een(verlengingsregels, &in, peil).Motiveer(), Voorbehouden: bijAdvies(peil),
	}, nil
}
