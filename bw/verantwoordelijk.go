package bw

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// Hulpvraag is a request for support, with the facts that decide which municipality must
// act. What is left out is not known.
//
//schema:nl Een vraag om ondersteuning, met de feiten die bepalen welke gemeente aan zet is. Wat is weggelaten, is niet bekend.
type Hulpvraag struct {
	//schema:nl De soort voorziening die wordt gevraagd.
	Voorziening Voorziening `json:"voorziening"`
	// IngezeteneVan is the municipality of which the person is ingezetene.
	//
	//schema:nl De gemeente waarvan iemand ingezetene is (zie bw.ingezetenschap). Weggelaten: niet bekend.
	IngezeteneVan wmo.Gemeentecode `json:"ingezeteneVan,omitzero"`
	// WendtZichTot is the municipality to which the person turns.
	//
	//schema:nl De gemeente tot wie iemand zich wendt. Weggelaten: niet bekend.
	WendtZichTot wmo.Gemeentecode `json:"wendtZichTot,omitzero"`
	// AWBZVerblijf: a decision under the AWBZ, the law before 2015, still runs on that day, by
	// which the person needs a stay because of a psychiatric condition (Wmo 2015, 8.4). Used
	// for beschermd wonen until 2021.
	//
	//schema:nl Ja als op die dag nog een besluit onder de AWBZ, de wet van voor 2015, loopt dat iemand op verblijf is aangewezen wegens een
	//schema:nl psychiatrische aandoening of beperking. Alleen bij beschermd_wonen tot 2021. Weggelaten: niet bekend.
	AWBZVerblijf wmo.Uitkomst `json:"awbzVerblijf,omitzero"`
	// HuiselijkGeweld: the opvang is needed because of a safety risk from domestic violence.
	//
	//schema:nl Ja als de opvang nodig is door een veiligheidsrisico van huiselijk geweld. Alleen bij opvang. Weggelaten: niet bekend.
	HuiselijkGeweld wmo.Uitkomst `json:"huiselijkGeweld,omitzero"`
	// Centrumgemeente of the responsible municipality on that day, in place of the
	// table of package gebied.
	//
	//schema:nl De centrumgemeente van de verantwoordelijke gemeente op die dag. Weggelaten: de tabel van gebied.centrumgemeente wijst haar
	//schema:nl aan.
	Centrumgemeente wmo.Gemeentecode `json:"centrumgemeente,omitzero"`
	// CentrumVrouwenopvang is the centrumgemeente for women's shelters, for which no table was
	// found.
	//
	//schema:nl De centrumgemeente voor vrouwenopvang; daarvan is geen tabel gevonden. Weggelaten: niet bekend.
	CentrumVrouwenopvang wmo.Gemeentecode `json:"centrumVrouwenopvang,omitzero"`
	// Mandaat of the responsible college, in place of the table of package gebied.
	//
	//schema:nl Een mandaat van het verantwoordelijke college. Het komt in de plaats van de tabel van centrumgemeenten. Weggelaten: die tabel
	//schema:nl geldt.
	Mandaat *Mandaat `json:"mandaat,omitempty"`
	// LokaleToegang are the municipalities that take new reports themselves, in place of
	// the table of this package.
	//
	//schema:nl De gemeenten die nieuwe meldingen zelf aannemen. Weggelaten: de tabel lokale-toegang geldt.
	LokaleToegang *Toegangstabel `json:"lokaleToegang,omitempty"`
	// Scenario is a bill to answer by; empty is the law in force.
	//
	//schema:nl Een wetsvoorstel om naar te antwoorden alsof het gold. Weggelaten: de geldende wet.
	Scenario Scenario `json:"scenario,omitempty"`
	// Wetsvoorstel has the extra facts that the scenario needs.
	//
	//schema:nl De extra feiten die het scenario vraagt. Niet zonder scenario. Weggelaten: niets bekend.
	Wetsvoorstel *Wetsvoorstelfeiten `json:"wetsvoorstel,omitempty"`
}

// Scenario is a bill by which the caller wants an answer as if it were law.
//
//schema:nl Wetsvoorstel waarbij een antwoord gevraagd wordt alsof het wet is.
type Scenario string

// WetsvoorstelWoonplaats is bill 36288 as it was filed, as far as it could be read.
const WetsvoorstelWoonplaats Scenario = "wetsvoorstel_36288"

var scenariowoorden = wmo.Opsomming[Scenario]{
	{WetsvoorstelWoonplaats, "alsof wetsvoorstel 36288 (woonplaatsbeginsel beschermd wonen) gold; het is geen wet"},
}

func (Scenario) Woorden() []wmo.Woord { return scenariowoorden.Woorden() }

var meldingScenario = register.Melding("BW-SCENARIO", "een scenario dat toen niet bekend was")

// verantwoordelijk are the rules that say which municipality is responsible (Wmo 2015, 1.2.1
// and 8.4). No two claim an answer: the kinds of support exclude each other, and the rules
// of the transition are exceptions to that for beschermd wonen.
var verantwoordelijk = append([]wmo.Keuze[vraagOp, wmo.Gemeentecode]{verZelfredzaamheid, verBeschermdWonen, verOpvang}, verAWBZ...)

// vraagOp is a request on a day. It is passed by value, so that it is not allocated.
type vraagOp struct {
	*Hulpvraag

	op wmo.Datum
}

var (
	verZelfredzaamheid = keuze("BW-VER-01", "/ingezeteneVan",
		"zelfredzaamheid en participatie: het college van de gemeente waarvan de persoon ingezetene is",
		Zelfredzaamheid, ingezeteneVan, wmo2015.art("1.2.1", "", "a").Sinds(beginWmo))
	verBeschermdWonen = keuze("BW-VER-02", "/wendtZichTot", "beschermd wonen: het college van de gemeente tot wie de persoon zich wendt",
		BeschermdWonen, wendtZichTot, wmo2015.art("1.2.1", "", "b").Sinds(beginWmo))
	verOpvang = keuze("BW-VER-03", "/wendtZichTot", "opvang: het college van de gemeente tot wie de persoon zich wendt",
		Opvang, wendtZichTot, wmo2015.art("1.2.1", "", "c").Sinds(beginWmo))
)

func ingezeteneVan(v vraagOp) wmo.Gemeentecode { return v.IngezeteneVan }
func wendtZichTot(v vraagOp) wmo.Gemeentecode  { return v.WendtZichTot }

// keuze makes the rule that the municipality that wie finds in the file is responsible for
// one kind of support. It is open while the file does not name that municipality.
func keuze(
	code, feit, tekst string, soort Voorziening, wie func(vraagOp) wmo.Gemeentecode, v wmo.Versie,
) wmo.Keuze[vraagOp, wmo.Gemeentecode] {
	return wmo.AlsDan(code, feit, tekst, func(v vraagOp) wmo.Uitkomst {
		if v.Voorziening != soort {
			return wmo.Nee
		}
		return bekend(wie(v))
	}, wie, v)
}

// bekend is Ja for a code that is there, and otherwise open.
func bekend(c wmo.Gemeentecode) wmo.Uitkomst {
	if c.IsZero() {
		return wmo.Onbepaald
	}
	return wmo.Ja
}

// Responsible finds the municipality whose college is responsible by law, with the reasons.
// Whether the person is entitled to the support is another question ([AssessAccess]).
func Responsible(in *Hulpvraag, peil wmo.Peil) (wmo.Besluit[wmo.Gemeentecode], error) {
	if err := in.keur(peil); err != nil {
		return wmo.Besluit[wmo.Gemeentecode]{}, err
	}
	return wmo.Kies(in.regels(), vraagOp{in, peil.Op}, peil)
}

// ResponsibleKort is [Responsible] without the reasons, for millions of files: the
// same answer, and no allocation.
func ResponsibleKort(in *Hulpvraag, peil wmo.Peil) (wmo.Gemeentecode, wmo.Uitkomst, error) {
	if err := in.keur(peil); err != nil {
		return wmo.Gemeentecode{}, wmo.Onbepaald, err
	}
	return wmo.KiesKort(in.regels(), vraagOp{in, peil.Op}, peil)
}

func (in *Hulpvraag) regels() []wmo.Keuze[vraagOp, wmo.Gemeentecode] {
	if in.Scenario == WetsvoorstelWoonplaats {
		return volgensWetsvoorstel
	}
	return verantwoordelijk
}

// gemeenten are the municipalities that the request names, as an array so that they are not
// allocated.
func (in *Hulpvraag) gemeenten() [7]gebied.Vermelding {
	var mandaat Mandaat
	if in.Mandaat != nil {
		mandaat = *in.Mandaat
	}
	feiten := in.feiten()
	return [...]gebied.Vermelding{
		{Gemeente: in.IngezeteneVan, Plaats: "/ingezeteneVan"},
		{Gemeente: in.WendtZichTot, Plaats: "/wendtZichTot"},
		{Gemeente: in.Centrumgemeente, Plaats: "/centrumgemeente"},
		{Gemeente: in.CentrumVrouwenopvang, Plaats: "/centrumVrouwenopvang"},
		{Gemeente: mandaat.Aan, Plaats: "/mandaat/aan"},
		{Gemeente: feiten.Woonadres, Plaats: "/wetsvoorstel/woonadres"},
		{Gemeente: feiten.eerder().College, Plaats: "/wetsvoorstel/eerder/college"},
	}
}

// keur finds all that is wrong with a request.
func (in *Hulpvraag) keur(peil wmo.Peil) error {
	if peil.Check() == nil && in.inOrde(peil) {
		return nil
	}
	if err := wmo.Keur(in, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	if in.Scenario == "" && in.Wetsvoorstel != nil {
		b.MeldOverbodig("een vraag zonder scenario", "/wetsvoorstel")
	}
	if in.Scenario != "" && nogNietIngediend(peil) {
		b.Meld(meldingScenario, fmt.Sprintf("dit wetsvoorstel is ingediend op %s en was op %s niet bekend", ingediend, peil.Bekend), "/scenario")
	}
	if einde := in.feiten().eerder().Einde; einde.After(peil.Op) {
		b.Meld(meldingVolgorde, fmt.Sprintf("op %s was beschermd wonen dan nog niet geëindigd", peil.Op), "/wetsvoorstel/eerder/einde")
	}
	leidAf(&b, toewijzingStrijdig, in, peil)
	in.LokaleToegang.keur(&b, peil.Op)
	genoemd := in.gemeenten()
	keurGemeenten(&b, peil.Op, genoemd[:]...)
	return b.Err()
}

// inOrde is a fast check that lets most requests skip keur.
func (in *Hulpvraag) inOrde(peil wmo.Peil) bool {
	switch in.Voorziening {
	case BeschermdWonen, Opvang, Zelfredzaamheid:
	default:
		return false
	}
	if in.LokaleToegang != nil || !in.Mandaat.inOrde() || max(in.HuiselijkGeweld, in.AWBZVerblijf) > wmo.Nee {
		return false
	}
	for _, v := range in.gemeenten() {
		if _, ok := gebied.FindMunicipality(v.Gemeente, peil.Op); !ok && !v.Gemeente.IsZero() {
			return false
		}
	}
	if in.Scenario == "" {
		return in.Wetsvoorstel == nil
	}
	feiten := in.feiten()
	eerder := feiten.eerder()
	return in.Scenario == WetsvoorstelWoonplaats && !nogNietIngediend(peil) && !eerder.Einde.After(peil.Op) && !eerder.zegtZichTegen() &&
		max(eerder.Verstrekt, feiten.SituatieBtotD) <= wmo.Nee
}
