package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// What is found about access stands beside a result.
var (
	meldingOpvangRijk = register.Melding("BW-OPVANG-RIJK", "de vreemdeling valt buiten de wet; opvang is een zaak van het Rijk")
	meldingOnderzoek  = register.Melding("BW-ONDERZOEK", "een melding verplicht tot onderzoek, en dat is niet gedaan")
	meldingWoonruimte = register.Melding("BW-WOONRUIMTE", "wie zich kan handhaven en alleen een woning mist, krijgt daarom geen opvang of beschermd wonen")
	meldingWlzMag     = register.Melding("BW-WLZ-MAG", "het college mag wegens de Wlz weigeren, en is daartoe niet verplicht")

	voorbehoudKB86a = register.Voorbehoud("BW-V-KB-8-6A",
		"deze uitzondering loopt tot een dag die bij koninklijk besluit wordt bepaald; dat besluit is niet gevonden", tijdelijk86a.Als(wmo.Aanname))

	nietEindeF = register.Niet("BW-N-KRG-EINDE-F", "of de gelijkstelling van wie om een verblijfsvergunning vroeg, of opkwam tegen de intrekking van "+
		"zijn verblijf, eindigt doordat zijn verblijf onder f eindigt: de tekst zegt dat van elke gelijkstelling; hier telt het alleen bij een "+
		"slachtoffer dat wacht, beantwoord anders de vraag met het verblijf van die dag", uitvoering.art("2.1", "2", "c"))
)

// Toegangsvraag asks whether somebody has access to a kind of support. Facts are
// as the investigation of the college found them: what was not shown to be so, is
// not so. A fact that is left out is not known.
type Toegangsvraag struct {
	Voorziening Voorziening `json:"voorziening"`
	Persoon     Persoon     `json:"persoon,omitzero"`
	// Onderzocht: the college did the investigation that a melding asks for.
	Onderzocht wmo.Uitkomst `json:"onderzocht,omitzero"`

	// IngezeteneGemeente: lives in the municipality that is asked; for zelfredzaamheid
	// and participatie only (bw.ingezetenschap answers it).
	IngezeteneGemeente wmo.Uitkomst `json:"ingezeteneGemeente,omitzero"`
	// Beperking: a disability, or chronic psychological or psychosocial problems.
	Beperking wmo.Uitkomst `json:"beperking,omitzero"`
	// Zelfredzaam: copes with daily life and takes part in society well enough: nee only
	// where that is connected with the beperking, and ja where it has another cause.
	Zelfredzaam wmo.Uitkomst `json:"zelfredzaam,omitzero"`
	// PsychischeProblemen: psychological or psychosocial problems, in connection with which
	// he cannot hold his own: ja only then, and nee of problems that are not why; for
	// beschermd wonen.
	PsychischeProblemen wmo.Uitkomst `json:"psychischeProblemen,omitzero"`
	// ThuissituatieVerlaten: left home, because of domestic violence or otherwise; for opvang.
	ThuissituatieVerlaten wmo.Uitkomst `json:"thuissituatieVerlaten,omitzero"`
	// HandhaaftZich: can hold their own in society; for beschermd wonen and opvang.
	HandhaaftZich wmo.Uitkomst `json:"handhaaftZich,omitzero"`
	// MistAlleenWoonruimte: all that is missing is a dwelling.
	MistAlleenWoonruimte wmo.Uitkomst `json:"mistAlleenWoonruimte,omitzero"`

	Oplossing Oplossing `json:"oplossing,omitzero"`
	// PassendeBijdrage: this provision contributes suitably to what is needed; when it does
	// not, that says nothing of another one.
	PassendeBijdrage wmo.Uitkomst `json:"passendeBijdrage,omitzero"`

	Wlz Wlzfeiten `json:"wlz,omitzero"`
}

// Oplossing tells what may make a provision needless. Each asks: does this, together
// with the others, solve the problem wholly? What it solves in part is not enough:
// the provision is for what is left.
type Oplossing struct {
	EigenKracht           wmo.Uitkomst `json:"eigenKracht,omitzero"`
	GebruikelijkeHulp     wmo.Uitkomst `json:"gebruikelijkeHulp,omitzero"`
	Mantelzorg            wmo.Uitkomst `json:"mantelzorg,omitzero"`
	SociaalNetwerk        wmo.Uitkomst `json:"sociaalNetwerk,omitzero"`
	AlgemeneVoorziening   wmo.Uitkomst `json:"algemeneVoorziening,omitzero"`
	AlgemeenGebruikelijke wmo.Uitkomst `json:"algemeenGebruikelijke,omitzero"` // voorziening; since 2020, not for beschermd wonen and opvang
}

// Wlzfeiten tell how somebody stands towards the Wlz.
type Wlzfeiten struct {
	// Aanspraak: was found entitled to stay with the care that belongs to it.
	Aanspraak wmo.Uitkomst `json:"aanspraak,omitzero"`
	// Vermoeden: there is reason to assume that somebody can be: a lasting need of
	// constant supervision or of care nearby day and night.
	Vermoeden wmo.Uitkomst `json:"vermoeden,omitzero"`
	// AndereGrondslag: the entitlement does not come from a mental disorder alone, but
	// (also) from a somatic or psychogeriatric condition or a disability, or it continues
	// a stay that the Zvw paid (Wlz 3.2.2).
	AndereGrondslag wmo.Uitkomst `json:"andereGrondslag,omitzero"`
	// Meerderjarig: has reached the age of eighteen.
	Meerderjarig wmo.Uitkomst `json:"meerderjarig,omitzero"`
	// Jeugdstrafrecht: was sentenced under juvenile criminal law as an adult (Wetboek van
	// Strafrecht 77c; Jeugdwet 1.1, jeugdige, second part).
	Jeugdstrafrecht wmo.Uitkomst `json:"jeugdstrafrecht,omitzero"`
	// WeigertMedewerking: refuses to cooperate in getting the decision of the CIZ.
	WeigertMedewerking wmo.Uitkomst `json:"weigertMedewerking,omitzero"`
	// OudLichtPakket: insured of Wlz 11.1.1, third paragraph, with a light package of the AWBZ.
	OudLichtPakket wmo.Uitkomst `json:"oudLichtPakket,omitzero"`
	// TijdelijkUitgezonderd: a case of Wmo 8.6a, such as an aid or a home adaptation
	// for somebody who gets Wlz care at home.
	TijdelijkUitgezonderd wmo.Uitkomst `json:"tijdelijkUitgezonderd,omitzero"`
}

// Toegangsbesluit is the answer to a [Toegangsvraag].
type Toegangsbesluit struct {
	Voorziening Voorziening `json:"voorziening"`
	Peil        wmo.Peil    `json:"peil"`
	// Kring: comes within the reach of the law.
	Kring wmo.Motivering[struct{}] `json:"kring"`
	// Recht: within that reach, and meets the conditions of this provision.
	Recht wmo.Motivering[struct{}] `json:"recht"`
	// Wlz: the college may refuse because of the Wlz. It is a power and not a duty.
	Wlz         wmo.Motivering[struct{}] `json:"wlz"`
	Bevindingen wmo.Bevindingen          `json:"bevindingen,omitempty"`
	// Ongebruikt are the facts that were stated and that nothing asks for.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
}

// Access decides who has access to beschermd wonen, to opvang or to another
// maatwerkvoorziening, and whether the college may refuse because of the Wlz.
func Access(in Toegangsvraag, peil wmo.Peil) (Toegangsbesluit, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Toegangsbesluit{}, err
	}
	var b wmo.Bevindingen
	gegeven, v := in, wmo.VerantwoordingOp(peil)
	if leidAf(&b, toegangStrijdig, &in, peil); len(b) > 0 {
		return Toegangsbesluit{}, b.Err()
	}
	binnen := wmo.Alle(kringVan(in.Voorziening), &in.Persoon, peil)
	mag := wmo.Alle(wlzVan(in.Voorziening), &in.Wlz, peil)
	// In 2015 the law itself named its last day.
	if in.Voorziening == Zelfredzaamheid && in.Wlz.TijdelijkUitgezonderd == wmo.Ja && peil.Op.Jaar() > eersteWmoJaar {
		mag = mag.MetVoorbehoud(voorbehoudKB86a)
	}
	in.meld(&v, binnen, mag)
	recht := wmo.Alle(toegangVan(in.Voorziening), &in, peil)
	if in.Persoon.eindigtMisschien(peil.Op) {
		binnen, recht = metBeperking(binnen, nietEindeF), metBeperking(recht, nietEindeF)
	}
	uit := Toegangsbesluit{
		Voorziening: in.Voorziening, Peil: peil,
		Kring: binnen.Motiveer(), Recht: recht.Motiveer(), Wlz: mag.Motiveer(),
		Bevindingen: gewezen(peil.Bekend, v.Bevindingen()),
	}
	for _, m := range []*wmo.Motivering[struct{}]{&uit.Kring, &uit.Recht} {
		m.Ontbreekt = vragen(&in, m.Ontbreekt, in.Persoon.vragen(peil))
	}
	uit.Ongebruikt = uit.ongebruikt(&gegeven)
	return uit, nil
}

// metBeperking is a decision with that reservation, unless it is nee whatever that says.
func metBeperking(o wmo.Oordeel, v wmo.Voorbehoud) wmo.Oordeel {
	if o.Uitkomst == wmo.Nee {
		return o
	}
	return o.MetVoorbehoud(v)
}

// meld tells what a reader must know beside the answer.
func (in *Toegangsvraag) meld(v *wmo.Verantwoording, binnen, mag wmo.Oordeel) {
	geenVerblijf := func(s wmo.Stap) bool { return s.Code() == "BW-KRG-02" }
	if in.Voorziening == Opvang && binnen.Uitkomst == wmo.Nee && slices.ContainsFunc(binnen.Redenen(), geenVerblijf) {
		v.MeldVolgens(uitspraak("ECLI:NL:CRVB:2017:1", "2017-02-22"), meldingOpvangRijk,
			"deze vreemdeling valt buiten de Wmo 2015; opvang is een zaak van het Rijk", "/persoon/verblijf")
	}
	if in.Onderzocht == wmo.Nee {
		bron := wmo2015.art("2.3.2", "1", "")
		if zo := uitspraak("ECLI:NL:CRVB:2017:1259", "2017-04-05"); in.Voorziening == Opvang && !wasNietGewezen(binnen.Peil.Bekend, zo.Regeling) {
			bron = zo
		}
		v.MeldVolgens(bron, meldingOnderzoek, "een melding verplicht het college tot onderzoek; dat gaat aan een weigering vooraf", "/onderzocht")
	}
	if in.Voorziening != Zelfredzaamheid && in.HandhaaftZich == wmo.Ja && in.MistAlleenWoonruimte == wmo.Ja {
		v.MeldVolgens(uitspraak("ECLI:NL:CRVB:2023:1087", "2023-05-23"), meldingWoonruimte,
			"schaarste aan woningen is geen gebrek aan zelfredzaamheid: wie alleen een woning mist, komt hiervoor niet in aanmerking", "/mistAlleenWoonruimte")
	}
	if mag.Uitkomst == wmo.Ja {
		v.MeldVolgens(wmo2015.art("2.3.5", "6", ""), meldingWlzMag,
			"het college mag wegens de Wlz weigeren, maar is daartoe niet verplicht", "/wlz")
	}
}
