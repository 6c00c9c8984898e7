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
//
//schema:nl Vraag of iemand toegang heeft tot een voorziening. De feiten zijn die van het onderzoek van het college; nee is ook wat niet kon
//schema:nl worden aangetoond. Wat is weggelaten, is niet bekend.
type Toegangsvraag struct {
	//schema:nl De soort voorziening waar het om gaat.
	Voorziening Voorziening `json:"voorziening"`
	//schema:nl De band met Nederland en het verblijf. Weggelaten: niets bekend.
	Persoon Persoon `json:"persoon,omitzero"`
	// Onderzocht: the college did the investigation that a melding asks for.
	//
	//schema:nl Ja als het college het onderzoek deed dat op een melding volgt. Het telt niet voor het recht; bij nee komt er een bevinding.
	//schema:nl Weggelaten: niet bekend.
	Onderzocht wmo.Uitkomst `json:"onderzocht,omitzero"`

	// IngezeteneGemeente: somebody is ingezetene of the municipality that is asked (see
	// bw.ingezetenschap); used for zelfredzaamheid and participatie only.
	//
	//schema:nl Ja als iemand ingezetene is van de gemeente die beslist (zie bw.ingezetenschap). Alleen bij zelfredzaamheid_participatie.
	//schema:nl Weggelaten: niet bekend.
	IngezeteneGemeente wmo.Uitkomst `json:"ingezeteneGemeente,omitzero"`
	// Beperking: a disability, or chronic psychological or psychosocial problems.
	//
	//schema:nl Ja als er een beperking is, of een chronisch psychisch of psychosociaal probleem. Alleen bij zelfredzaamheid_participatie.
	//schema:nl Weggelaten: niet bekend.
	Beperking wmo.Uitkomst `json:"beperking,omitzero"`
	// Zelfredzaam: somebody copes with daily life and takes part in society well enough. It
	// is nee only when the beperking is the cause, and ja when there is another cause.
	//
	//schema:nl Ja als iemand zich genoeg redt en genoeg meedoet, en ook als dat niet zo is maar door iets anders dan de beperking. Nee alleen
	//schema:nl als de beperking de oorzaak is. Alleen bij zelfredzaamheid_participatie. Weggelaten: niet bekend.
	Zelfredzaam wmo.Uitkomst `json:"zelfredzaam,omitzero"`
	// PsychischeProblemen: psychological or psychosocial problems are the reason why somebody
	// cannot cope in society; nee when they are not the reason. For beschermd wonen.
	//
	//schema:nl Ja als iemand zich door psychische of psychosociale problemen niet kan handhaven; nee als die niet de oorzaak zijn. Alleen bij
	//schema:nl beschermd_wonen. Weggelaten: niet bekend.
	PsychischeProblemen wmo.Uitkomst `json:"psychischeProblemen,omitzero"`
	// ThuissituatieVerlaten: left home, because of domestic violence or otherwise; for opvang.
	//
	//schema:nl Ja als iemand de thuissituatie heeft verlaten, wegens huiselijk geweld of anders. Alleen bij opvang. Weggelaten: niet bekend.
	ThuissituatieVerlaten wmo.Uitkomst `json:"thuissituatieVerlaten,omitzero"`
	// HandhaaftZich: can hold their own in society; for beschermd wonen and opvang.
	//
	//schema:nl Ja als iemand zich in de samenleving kan handhaven. Bij beschermd_wonen en opvang. Volgt als ja uit mistAlleenWoonruimte ja.
	//schema:nl Weggelaten: niet bekend.
	HandhaaftZich wmo.Uitkomst `json:"handhaaftZich,omitzero"`
	// MistAlleenWoonruimte: all that is missing is a dwelling.
	//
	//schema:nl Ja als iemand alleen een woning mist. Bij beschermd_wonen en opvang. Weggelaten: niet bekend.
	MistAlleenWoonruimte wmo.Uitkomst `json:"mistAlleenWoonruimte,omitzero"`

	//schema:nl Wat een voorziening onnodig kan maken. Weggelaten: niets bekend.
	Oplossing Oplossing `json:"oplossing,omitzero"`
	// PassendeBijdrage: this provision contributes suitably to what is needed. Nee says
	// nothing about another provision.
	//
	//schema:nl Ja als deze voorziening passend bijdraagt aan wat nodig is. Nee zegt niets over een andere voorziening. Weggelaten: niet
	//schema:nl bekend.
	PassendeBijdrage wmo.Uitkomst `json:"passendeBijdrage,omitzero"`

	//schema:nl De feiten over de Wet langdurige zorg. Weggelaten: niets bekend.
	Wlz Wlzfeiten `json:"wlz,omitzero"`
}

// Oplossing lists what may make a provision unnecessary. Each fact is ja when this solution,
// together with the others, solves the whole problem. In part is nee: the provision is for
// the rest.
//
//schema:nl Wat een voorziening onnodig kan maken. Elk feit is ja als deze oplossing, samen met de andere, het hele probleem oplost. Voor
//schema:nl een deel is nee: de voorziening is dan voor de rest.
type Oplossing struct {
	//schema:nl Ja als iemand het op eigen kracht oplost. Weggelaten: niet bekend.
	EigenKracht wmo.Uitkomst `json:"eigenKracht,omitzero"`
	//schema:nl Ja als gebruikelijke hulp van huisgenoten het oplost. Weggelaten: niet bekend.
	GebruikelijkeHulp wmo.Uitkomst `json:"gebruikelijkeHulp,omitzero"`
	//schema:nl Ja als mantelzorg het oplost. Weggelaten: niet bekend.
	Mantelzorg wmo.Uitkomst `json:"mantelzorg,omitzero"`
	//schema:nl Ja als hulp uit het sociale netwerk het oplost. Weggelaten: niet bekend.
	SociaalNetwerk wmo.Uitkomst `json:"sociaalNetwerk,omitzero"`
	//schema:nl Ja als een algemene voorziening het oplost. Weggelaten: niet bekend.
	AlgemeneVoorziening wmo.Uitkomst `json:"algemeneVoorziening,omitzero"`
	//schema:nl Ja als een algemeen gebruikelijke voorziening het oplost. Telt vanaf 2020-01-01 en alleen bij zelfredzaamheid_participatie.
	//schema:nl Weggelaten: niet bekend.
	AlgemeenGebruikelijke wmo.Uitkomst `json:"algemeenGebruikelijke,omitzero"` // voorziening; since 2020, not for beschermd wonen and opvang
}

// Wlzfeiten are the facts about the Wlz, the law on long-term care.
//
//schema:nl De feiten over de Wet langdurige zorg (Wlz). Wat is weggelaten, is niet bekend.
type Wlzfeiten struct {
	// Aanspraak: somebody was found entitled to a stay with care.
	//
	//schema:nl Ja als is vastgesteld dat iemand recht heeft op verblijf met zorg uit de Wlz. Weggelaten: niet bekend.
	Aanspraak wmo.Uitkomst `json:"aanspraak,omitzero"`
	// Vermoeden: there is reason to assume that somebody can be entitled, because of a lasting
	// need of constant supervision or of care nearby day and night.
	//
	//schema:nl Ja als er reden is om aan te nemen dat iemand dat recht kan krijgen, omdat blijvend toezicht of zorg dag en nacht dichtbij
	//schema:nl nodig is. Volgt als ja uit aanspraak ja. Weggelaten: niet bekend.
	Vermoeden wmo.Uitkomst `json:"vermoeden,omitzero"`
	// AndereGrondslag: the entitlement does not come from a mental disorder alone, but
	// (also) from a somatic or psychogeriatric condition or a disability, or it continues
	// a stay that the Zvw paid (Wlz 3.2.2).
	//
	//schema:nl Ja als die aanspraak niet alleen van een psychische stoornis komt maar (ook) van een lichamelijke of psychogeriatrische
	//schema:nl aandoening of een handicap, of verblijf voortzet dat de zorgverzekering betaalde. Weggelaten: niet bekend.
	AndereGrondslag wmo.Uitkomst `json:"andereGrondslag,omitzero"`
	// Meerderjarig: has reached the age of eighteen.
	//
	//schema:nl Ja als iemand 18 jaar of ouder is. Weggelaten: niet bekend.
	Meerderjarig wmo.Uitkomst `json:"meerderjarig,omitzero"`
	// Jeugdstrafrecht: was sentenced under juvenile criminal law as an adult (Wetboek van
	// Strafrecht 77c; Jeugdwet 1.1, jeugdige, second part).
	//
	//schema:nl Ja als iemand als meerderjarige volgens het jeugdstrafrecht is berecht. Weggelaten: niet bekend.
	Jeugdstrafrecht wmo.Uitkomst `json:"jeugdstrafrecht,omitzero"`
	// WeigertMedewerking: somebody refuses to cooperate with the CIZ, the agency that decides
	// on entitlement.
	//
	//schema:nl Ja als iemand weigert mee te werken aan een besluit van het CIZ over die aanspraak. Weggelaten: niet bekend.
	WeigertMedewerking wmo.Uitkomst `json:"weigertMedewerking,omitzero"`
	// OudLichtPakket: somebody is insured under Wlz 11.1.1, third paragraph, with a light
	// package of the AWBZ, the law before 2015.
	//
	//schema:nl Ja als iemand volgens de Wlz, artikel 11.1.1, derde lid, verzekerd is met een licht pakket uit de AWBZ, de wet van voor 2015.
	//schema:nl Weggelaten: niet bekend.
	OudLichtPakket wmo.Uitkomst `json:"oudLichtPakket,omitzero"`
	// TijdelijkUitgezonderd: a case of Wmo 8.6a, such as an aid or a home adaptation
	// for somebody who gets Wlz care at home.
	//
	//schema:nl Ja als het een geval is dat de Wmo 2015 in artikel 8.6a uitzondert, zoals een hulpmiddel of woningaanpassing voor wie thuis
	//schema:nl zorg uit de Wlz krijgt. Alleen bij zelfredzaamheid_participatie. Weggelaten: niet bekend.
	TijdelijkUitgezonderd wmo.Uitkomst `json:"tijdelijkUitgezonderd,omitzero"`
}

// Toegangsbesluit is the answer to a [Toegangsvraag].
//
//schema:nl Of iemand toegang heeft tot een voorziening, en of de Wlz in de weg staat.
type Toegangsbesluit struct {
	//schema:nl De soort voorziening uit de vraag.
	Voorziening Voorziening `json:"voorziening"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	// Kring: somebody comes within the reach of the law (resident, with a right of stay).
	//
	//schema:nl Of iemand onder de wet valt: ingezetene van Nederland, met een verblijf dat genoeg is of dat gelijk staat. Bij opvang gelden
	//schema:nl enkele regels meer.
	Kring wmo.Motivering[struct{}] `json:"kring"`
	// Recht: somebody does, and meets the conditions of this provision.
	//
	//schema:nl Of iemand onder de wet valt en aan alle voorwaarden van deze voorziening voldoet. Nee zodra één voorwaarde niet klopt. De Wlz
	//schema:nl telt hierin niet mee.
	Recht wmo.Motivering[struct{}] `json:"recht"`
	// Wlz: the college may refuse because of the Wlz; it need not.
	//
	//schema:nl Of het college wegens de Wlz mag weigeren; verplicht is dat niet. Ja als iemand aanspraak heeft, of als er reden is om dat aan
	//schema:nl te nemen en hij weigert mee te werken, en geen uitzondering geldt.
	Wlz wmo.Motivering[struct{}] `json:"wlz"`
	//schema:nl Wat opvalt naast het antwoord, zoals een onderzoek dat niet is gedaan. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	//
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
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
