package bw

import "github.com/bwo-sdk/wmo"

// Beschermd wonen of whom the AWBZ had found in need of a stay for a psychiatric
// condition (Wmo 2015, 8.1, first paragraph, c) ran on against the college of the
// municipality of residence (8.4), whoever they turned to. The law named no last day, but
// left it to a decree, not before the first day of the sixth calendar year after that in
// which an article of the law came into force: 2014 (Stb. 2014, 281), and so 2020-01-01.

// awbzTot2020 is for as long as the law itself let it last at least.
var awbzTot2020 = wmo.MustPeriode("2015-01-01", "2019-12-31")

// awbzIn2020 is the year that a page of information for clients adds. The decree was not
// found; that it would end was certainly known once it had.
var (
	awbzIn2020 = wmo.MustPeriode("2020-01-01", "2020-12-31")
	awbzEinde  = awbzIn2020.Einddatum.AddDagen(1)
)

var (
	overgangAWBZ = wmo2015.art("8.4", "1", "")
	overgang2021 = documentGezien("Informatie Langdurige Zorg, overgangsrecht beschermd wonen",
		"https://www.informatielangdurigezorg.nl/veranderingen/overgangsrechten-awbz/overgangsrecht-beschermd-wonen", "", herlezen).Als(wmo.Aanname)
)

const (
	opzijAWBZ = "overgangsrecht: er loopt een besluit op grond van de AWBZ dat de persoon is aangewezen op verblijf wegens een psychiatrische " +
		"aandoening of beperking; dan telt niet tot wie hij zich wendt"
	bijAWBZ = "overgangsrecht: de rechten uit dat besluit gelden jegens het college van de gemeente waarvan de persoon ingezetene is"
	tot2021 = " (tot 2021, volgens een informatiepagina; het koninklijk besluit is niet gelezen)"
)

// verAWBZ puts the municipality turned to aside, and names that of residence instead. The
// two read one fact each, so that it is told which of them is missing.
var verAWBZ = []wmo.Keuze[vraagOp, wmo.Gemeentecode]{
	awbzOpzij(wmo.Grond{Code: "BW-VER-04", Tekst: opzijAWBZ, Geldt: awbzTot2020, Bron: overgangAWBZ}),
	awbzGeldt(wmo.Grond{Code: "BW-VER-05", Tekst: bijAWBZ, Geldt: awbzTot2020, Bron: overgangAWBZ}),
	awbzOpzij(wmo.Grond{Code: "BW-VER-06", Tekst: opzijAWBZ + tot2021, Geldt: awbzIn2020, EindeBekend: awbzEinde, Bron: overgang2021}),
	awbzGeldt(wmo.Grond{Code: "BW-VER-07", Tekst: bijAWBZ + tot2021, Geldt: awbzIn2020, EindeBekend: awbzEinde, Bron: overgang2021}),
}

func awbzOpzij(g wmo.Grond) wmo.Keuze[vraagOp, wmo.Gemeentecode] {
	g.Feit, g.GaatVoor = "/awbzVerblijf", []string{"BW-VER-02"}
	return wmo.Keuze[vraagOp, wmo.Gemeentecode]{Regel: wmo.Regel[vraagOp]{Grond: g, Toets: vraagOp.awbz}}
}

func awbzGeldt(g wmo.Grond) wmo.Keuze[vraagOp, wmo.Gemeentecode] {
	g.Feit = "/ingezeteneVan"
	return wmo.Keuze[vraagOp, wmo.Gemeentecode]{
		Regel: wmo.Regel[vraagOp]{Grond: g, Toets: func(v vraagOp) wmo.Uitkomst {
			if v.awbz() != wmo.Ja {
				return wmo.Nee
			}
			return bekend(v.IngezeteneVan)
		}},
		Waarde: ingezeteneVan,
	}
}

// awbz says whether a decision under the AWBZ on such a stay still runs.
func (v vraagOp) awbz() wmo.Uitkomst {
	if v.Voorziening != BeschermdWonen {
		return wmo.Nee
	}
	return v.AWBZVerblijf
}

// VoorbehoudAWBZ is the reservation that the decree that ends the transition of the AWBZ
// was not read.
const VoorbehoudAWBZ = "BW-V-AWBZ-EINDE"

// awbzVoorbehoud says what the answer rests on when such a decision is said to run after
// the last day.
func (in *Hulpvraag) awbzVoorbehoud(peil wmo.Peil) []wmo.Voorbehoud {
	v := vraagOp{in, peil.Op}
	if in.Scenario != "" || v.awbz() != wmo.Ja || peil.Op.Before(awbzEinde) || peil.Bekend.IsValid() && peil.Bekend.Before(awbzEinde) {
		return nil
	}
	return []wmo.Voorbehoud{{
		Code: VoorbehoudAWBZ, Bron: bronVan(overgang2021),
		Tekst: "het overgangsrecht van de AWBZ is hier voorbij: een informatiepagina noemt 2021-01-01 als einde; het koninklijk besluit is niet gelezen",
	}}
}
