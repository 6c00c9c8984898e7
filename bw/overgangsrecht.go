package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Transitional law: beschermd wonen granted under the AWBZ, the law before 2015, for a stay
// because of a psychiatric condition (Wmo 2015, 8.1, first paragraph, c) continued, and the
// municipality of residence was responsible for it (8.4), whatever municipality the person
// turned to. The law left the last day to a decree, and named 2020-01-01 as the earliest
// day for that: the first day of the sixth calendar year after 2014, the year in which the
// first article came into force (Stb. 2014, 281).

// The decree was not found. That it lasted through 2020 is from a page for clients; the end
// counts as known from 2021-01-01.
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

// verAWBZ are the two rules of this transition: one puts the municipality turned to aside,
// the other names that of residence. Each reads one fact, so that a missing one is named.
var verAWBZ = []wmo.Keuze[vraagOp, wmo.Gemeentecode]{
	{Regel: wmo.Als("BW-VER-04", "/awbzVerblijf", "overgangsrecht: er loopt een besluit op grond van de AWBZ dat de persoon is aangewezen op verblijf "+
		"wegens een psychiatrische aandoening of beperking; dan telt niet tot wie hij zich wendt (in 2020 volgens een informatiepagina; "+
		"het koninklijk besluit is niet gelezen)", vraagOp.awbz, zijdelings(overgangAWBZ)...).Boven("BW-VER-02")},
	wmo.AlsDan("BW-VER-05", "/ingezeteneVan", "overgangsrecht: de rechten uit dat besluit gelden jegens het college van de gemeente waarvan de persoon "+
		"ingezetene is (in 2020 volgens een informatiepagina; het koninklijk besluit is niet gelezen)", vraagOp.ingezeteneMetAWBZ, ingezeteneVan, overgangAWBZ...),
}

// zijdelings marks the sources as our reasoning: the law does not say that the municipality
// turned to no longer counts, but it follows.
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

// naAWBZ says whether the file has such a decision that runs after the last day.
func (in *Hulpvraag) naAWBZ(peil wmo.Peil) bool {
	toenBekend := !peil.Bekend.IsValid() || !peil.Bekend.Before(awbzEinde)
	return in.Scenario == "" && vraagOp{in, peil.Op}.awbz() == wmo.Ja && !peil.Op.Before(awbzEinde) && toenBekend
}
