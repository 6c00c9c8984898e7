package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Beschermd wonen of whom the AWBZ had found in need of a stay for a psychiatric
// condition (Wmo 2015, 8.1, first paragraph, c) ran on against the college of the
// municipality of residence (8.4), whoever they turned to. The law named no last day, but
// left it to a decree, not before the first day of the sixth calendar year after that in
// which an article of the law came into force: 2014 (Stb. 2014, 281), and so 2020-01-01.

// The law itself let it last until 2020 at least. The year 2020 is what a page of
// information for clients adds; the decree was not found, and that it would end was
// certainly known once it had.
var (
	awbz2020  = wmo.MustDatum("2020-01-01")
	awbzEinde = wmo.MustDatum("2021-01-01")

	overgang2021 = documentGezien("Informatie Langdurige Zorg, overgangsrecht beschermd wonen",
		"https://www.informatielangdurigezorg.nl/veranderingen/overgangsrechten-awbz/overgangsrecht-beschermd-wonen", "", herlezen).Als(wmo.Aanname)
	overgangAWBZ = []wmo.Versie{
		wmo2015.art("8.4", "1", "").Sinds(beginWmo).TotEnMet(awbz2020.AddDagen(-1)),
		overgang2021.Sinds(awbz2020).TotEnMet(awbzEinde.AddDagen(-1)).EindeBekendOp(awbzEinde),
	}
)

// verAWBZ puts the municipality turned to aside, and names that of residence instead. The
// two read one fact each, so that it is told which of them is missing.
var verAWBZ = []wmo.Keuze[vraagOp, wmo.Gemeentecode]{
	{Regel: wmo.Als("BW-VER-04", "/awbzVerblijf", "overgangsrecht: er loopt een besluit op grond van de AWBZ dat de persoon is aangewezen op verblijf "+
		"wegens een psychiatrische aandoening of beperking; dan telt niet tot wie hij zich wendt (in 2020 volgens een informatiepagina; "+
		"het koninklijk besluit is niet gelezen)", vraagOp.awbz, zijdelings(overgangAWBZ)...).Boven("BW-VER-02")},
	wmo.AlsDan("BW-VER-05", "/ingezeteneVan", "overgangsrecht: de rechten uit dat besluit gelden jegens het college van de gemeente waarvan de persoon "+
		"ingezetene is (in 2020 volgens een informatiepagina; het koninklijk besluit is niet gelezen)", vraagOp.ingezeteneMetAWBZ, ingezeteneVan, overgangAWBZ...),
}

// zijdelings: that the municipality turned to no longer counts is what we conclude from it.
func zijdelings(versies []wmo.Versie) []wmo.Versie {
	vs := slices.Clone(versies)
	for i := range vs {
		vs[i].Bron = vs[i].Bron.Als(min(vs[i].Bron.Zekerheid, wmo.Afgeleid))
	}
	return vs
}

func (v vraagOp) ingezeteneMetAWBZ() wmo.Uitkomst {
	if v.awbz() != wmo.Ja {
		return wmo.Nee
	}
	return bekend(v.IngezeteneVan)
}

// awbz says whether a decision under the AWBZ on such a stay still runs.
func (v vraagOp) awbz() wmo.Uitkomst {
	if v.Voorziening != BeschermdWonen {
		return wmo.Nee
	}
	return v.AWBZVerblijf
}

var voorbehoudAWBZ = register.Voorbehoud("BW-V-AWBZ-EINDE",
	"het overgangsrecht van de AWBZ is hier voorbij: een informatiepagina noemt 2021-01-01 als einde; het koninklijk besluit is niet gelezen", overgang2021)

// naAWBZ says whether such a decision is said to run after the last day.
func (in *Hulpvraag) naAWBZ(peil wmo.Peil) bool {
	toenBekend := !peil.Bekend.IsValid() || !peil.Bekend.Before(awbzEinde)
	return in.Scenario == "" && vraagOp{in, peil.Op}.awbz() == wmo.Ja && !peil.Op.Before(awbzEinde) && toenBekend
}
