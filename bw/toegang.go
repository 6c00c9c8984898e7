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

// Toegangsvraag asks whether somebody has access to a kind of support. Facts are those that
// the investigation of the college found: nee also for what could not be shown. A fact that
// is left out is not known.
type Toegangsvraag struct {
	Voorziening Voorziening `json:"voorziening"`
	Persoon     Persoon     `json:"persoon,omitzero"`
	// Onderzocht: the college did the investigation that a melding asks for.
	Onderzocht wmo.Uitkomst `json:"onderzocht,omitzero"`

	// IngezeteneGemeente: somebody is ingezetene of the municipality that is asked (see
	// bw.ingezetenschap); used for zelfredzaamheid and participatie only.
	IngezeteneGemeente wmo.Uitkomst `json:"ingezeteneGemeente,omitzero"`
	// Beperking: a disability, or chronic psychological or psychosocial problems.
	Beperking wmo.Uitkomst `json:"beperking,omitzero"`
	// Zelfredzaam: somebody copes with daily life and takes part in society well enough. It
	// is nee only when the beperking is the cause, and ja when there is another cause.
	Zelfredzaam wmo.Uitkomst `json:"zelfredzaam,omitzero"`
	// PsychischeProblemen: psychological or psychosocial problems are the reason why somebody
	// cannot cope in society; nee when they are not the reason. For beschermd wonen.
	PsychischeProblemen wmo.Uitkomst `json:"psychischeProblemen,omitzero"`
	// ThuissituatieVerlaten: left home, because of domestic violence or otherwise; for opvang.
	ThuissituatieVerlaten wmo.Uitkomst `json:"thuissituatieVerlaten,omitzero"`
	// HandhaaftZich: can hold their own in society; for beschermd wonen and opvang.
	HandhaaftZich wmo.Uitkomst `json:"handhaaftZich,omitzero"`
	// MistAlleenWoonruimte: all that is missing is a dwelling.
	MistAlleenWoonruimte wmo.Uitkomst `json:"mistAlleenWoonruimte,omitzero"`

	Oplossing Oplossing `json:"oplossing,omitzero"`
	// PassendeBijdrage: this provision contributes suitably to what is needed. Nee says
	// nothing about another provision.
	PassendeBijdrage wmo.Uitkomst `json:"passendeBijdrage,omitzero"`

	Wlz Wlzfeiten `json:"wlz,omitzero"`
}

// Oplossing lists what may make a provision unnecessary. Each fact is ja when this solution,
// together with the others, solves the whole problem. In part is nee: the provision is for
// the rest.
type Oplossing struct {
	EigenKracht           wmo.Uitkomst `json:"eigenKracht,omitzero"`
	GebruikelijkeHulp     wmo.Uitkomst `json:"gebruikelijkeHulp,omitzero"`
	Mantelzorg            wmo.Uitkomst `json:"mantelzorg,omitzero"`
	SociaalNetwerk        wmo.Uitkomst `json:"sociaalNetwerk,omitzero"`
	AlgemeneVoorziening   wmo.Uitkomst `json:"algemeneVoorziening,omitzero"`
	AlgemeenGebruikelijke wmo.Uitkomst `json:"algemeenGebruikelijke,omitzero"` // voorziening; since 2020, not for beschermd wonen and opvang
}

// Wlzfeiten are the facts about the Wlz, the law on long-term care.
type Wlzfeiten struct {
	// Aanspraak: somebody was found entitled to a stay with care.
	Aanspraak wmo.Uitkomst `json:"aanspraak,omitzero"`
	// Vermoeden: there is reason to assume that somebody can be entitled, because of a lasting
	// need of constant supervision or of care nearby day and night.
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
	// WeigertMedewerking: somebody refuses to cooperate with the CIZ, the agency that decides
	// on entitlement.
	WeigertMedewerking wmo.Uitkomst `json:"weigertMedewerking,omitzero"`
	// OudLichtPakket: somebody is insured under Wlz 11.1.1, third paragraph, with a light
	// package of the AWBZ, the law before 2015.
	OudLichtPakket wmo.Uitkomst `json:"oudLichtPakket,omitzero"`
	// TijdelijkUitgezonderd: a case of Wmo 8.6a, such as an aid or a home adaptation
	// for somebody who gets Wlz care at home.
	TijdelijkUitgezonderd wmo.Uitkomst `json:"tijdelijkUitgezonderd,omitzero"`
}

// Toegangsbesluit is the answer to a [Toegangsvraag].
type Toegangsbesluit struct {
	Voorziening Voorziening `json:"voorziening"`
	Peil        wmo.Peil    `json:"peil"`
	// Kring: somebody comes within the reach of the law (resident, with a right of stay).
	Kring wmo.Motivering[struct{}] `json:"kring"`
	// Recht: somebody does, and meets the conditions of this provision.
	Recht wmo.Motivering[struct{}] `json:"recht"`
	// Wlz: the college may refuse because of the Wlz; it need not.
	Wlz         wmo.Motivering[struct{}] `json:"wlz"`
	Bevindingen wmo.Bevindingen          `json:"bevindingen,omitempty"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
}

// AssessAccess decides who has access to beschermd wonen, to opvang or to another
// maatwerkvoorziening, and whether the college may refuse because of the Wlz.
func AssessAccess(in Toegangsvraag, peil wmo.Peil) (Toegangsbesluit, error) {
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
	// The exception had a last day in the law of 2015, and since then none that was found.
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

// metBeperking adds a reservation to a decision, unless that is nee anyhow.
func metBeperking(o wmo.Oordeel, v wmo.Voorbehoud) wmo.Oordeel {
	if o.Uitkomst == wmo.Nee {
		return o
	}
	return o.MetVoorbehoud(v)
}

// meld adds the findings beside the answer.
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
