package bw

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Slaapplek is the kind of place where somebody sleeps.
//
//schema:nl Soort plek waar iemand slaapt.
type Slaapplek string

// The places that ETHOS Light and the Dutch counts tell apart.
const (
	Buiten             Slaapplek = "buiten"
	OverdektOpenbaar   Slaapplek = "overdekt_openbaar"
	Auto               Slaapplek = "auto"
	Noodopvang         Slaapplek = "noodopvang"
	Crisisopvang       Slaapplek = "crisisopvang_of_alternatief"
	TijdelijkeOpvang   Slaapplek = "tijdelijke_opvang"
	InstellingUit      Slaapplek = "instelling_zonder_vervolgwoning"
	Kraakpand          Slaapplek = "kraakpand"
	Vakantiewoning     Slaapplek = "vakantiewoning"
	AndereNoodplek     Slaapplek = "andere_niet_conventionele_plek"
	BijAnderen         Slaapplek = "tijdelijk_bij_anderen"
	BijAnderenBlijvend Slaapplek = "blijvend_bij_anderen"
	DreigtOntruimd     Slaapplek = "woning_dreigende_ontruiming"
	EigenWoning        Slaapplek = "eigen_woning"
)

var slaapplekwoorden = wmo.Opsomming[Slaapplek]{
	{Buiten, "buiten, zoals op straat of in een park"},
	{OverdektOpenbaar, "in een overdekte openbare ruimte, zoals een portiek, een station of een fietsenstalling"},
	{Auto, "in een auto"},
	{Noodopvang, "in een nachtopvang, dagopvang of passantenverblijf"},
	{Crisisopvang, "in crisisopvang, of op een tijdelijke plek in plaats van de opvang"},
	{TijdelijkeOpvang, "structureel dag en nacht in een opvang voor dakloze mensen"},
	{InstellingUit, "in een instelling, en op weg naar buiten zonder woning erna"},
	{Kraakpand, "in een kraakpand"},
	{Vakantiewoning, "in een vakantiewoning"},
	{AndereNoodplek, "op een andere plek die geen woning is, zoals een schuur"},
	{BijAnderen, "tijdelijk bij familie, vrienden of kennissen, omdat er geen eigen plek is"},
	{BijAnderenBlijvend, "blijvend bij familie, vrienden of kennissen"},
	{DreigtOntruimd, "in een woning waar uitzetting dreigt"},
	{EigenWoning, "in een woning, zonder dreigende uitzetting"},
}

func (Slaapplek) Woorden() []wmo.Woord { return slaapplekwoorden.Woorden() }

// Ethoscategorie is one of the six groups of ETHOS Light.
//
//schema:nl Een van de zes groepen van ETHOS Light.
type Ethoscategorie string

// The groups, in their order: the first is number 1.
const (
	EthosOpenbareRuimte      Ethoscategorie = "openbare_ruimte"
	EthosNoodopvang          Ethoscategorie = "noodopvang"
	EthosTijdelijkeOpvang    Ethoscategorie = "tijdelijke_opvang"
	EthosUitstroomInstelling Ethoscategorie = "uitstroom_instelling"
	EthosNietConventioneel   Ethoscategorie = "niet_conventionele_plek"
	EthosBijAnderen          Ethoscategorie = "tijdelijk_bij_anderen"
)

var ethoscategoriewoorden = wmo.Opsomming[Ethoscategorie]{
	{EthosOpenbareRuimte, "ETHOS Light 1: de openbare ruimte"},
	{EthosNoodopvang, "ETHOS Light 2: noodopvang"},
	{EthosTijdelijkeOpvang, "ETHOS Light 3: tijdelijke opvang voor dakloze mensen"},
	{EthosUitstroomInstelling, "ETHOS Light 4: uitstroom uit een instelling"},
	{EthosNietConventioneel, "ETHOS Light 5: een niet-conventionele plek"},
	{EthosBijAnderen, "ETHOS Light 6: tijdelijk bij familie, vrienden of kennissen"},
}

func (Ethoscategorie) Woorden() []wmo.Woord { return ethoscategoriewoorden.Woorden() }

// Woonsituatie is where somebody stays on the day asked about. A fact that is left
// out is not known.
//
//schema:nl Waar iemand op de dag van het peil verblijft. Wat is weggelaten, is niet bekend.
type Woonsituatie struct {
	//schema:nl De plek waar iemand slaapt. Weggelaten: niet bekend.
	Plek Slaapplek `json:"plek,omitempty"`
	//schema:nl De leeftijd op die dag, in hele jaren. Weggelaten: niet bekend.
	Leeftijd *int `json:"leeftijd,omitempty" jsonschema:"minimum=0,maximum=130"` // in whole years, on that day
	// Vertrekdatum is the day somebody leaves the institution: that day or a later one.
	//
	//schema:nl De dag waarop iemand de instelling verlaat, niet voor de dag van het peil. Alleen van belang bij
	//schema:nl instelling_zonder_vervolgwoning. Weggelaten: niet bekend.
	Vertrekdatum wmo.Datum `json:"vertrekdatum,omitzero"`
	// GeldigVerblijf: Dutch, or with a valid residence permit.
	//
	//schema:nl Ja als iemand Nederlander is of een geldige verblijfsvergunning heeft. Weggelaten: niet bekend.
	GeldigVerblijf wmo.Uitkomst `json:"geldigVerblijf,omitzero"`
}

// Ethosindeling is the answer about a [Woonsituatie].
//
//schema:nl Indeling van een woonsituatie in ETHOS Light, en in welke tellingen zij meetelt.
type Ethosindeling struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	// Categorie is the group; nee for a place in none of the six groups.
	//
	//schema:nl De groep van ETHOS Light waar de plek bij hoort. Nee als de plek in geen van de zes groepen valt; onbepaald als de plek niet
	//schema:nl bekend is.
	Categorie wmo.Motivering[Ethoscategorie] `json:"categorie"`
	// CBS says whether the estimate of Statistics Netherlands includes this person.
	//
	//schema:nl Of iemand meetelt in de schatting van het CBS: de plek hoort bij groep 1, 2, 5 of 6 of is crisisopvang, de leeftijd is 18 tot
	//schema:nl en met 64 jaar, en het verblijf is geldig.
	CBS wmo.Motivering[struct{}] `json:"cbs"`
	// Regiotelling says whether the regional counts (Hogeschool Utrecht, KU Leuven,
	// Kansfonds) include this person.
	//
	//schema:nl Of iemand meetelt in de regionale tellingen van Hogeschool Utrecht, KU Leuven en Kansfonds. Eén grond is genoeg: de plek hoort
	//schema:nl bij groep 1, 2, 3, 5 of 6; iemand verlaat binnen een maand een instelling zonder woning erna; of iemand woont nog en uitzetting
	//schema:nl dreigt. Kinderen tellen mee.
	Regiotelling wmo.Motivering[struct{}] `json:"regiotelling"`
	//schema:nl Waar de bronnen over deze plek verschillen of zwijgen. Weggelaten: nergens.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	//
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
}

// What the sources leave open about ETHOS Light.
var (
	voorbehoudEthosAuto = register.Voorbehoud("BW-V-ETHOS-AUTO",
		"het CBS noemt de auto bij groep 5 en ook bij groep 1; voor de telling maakt dat niet uit", ethosCBS)
	voorbehoudEthosCrisis = register.Voorbehoud("BW-V-ETHOS-CRISIS",
		"het CBS noemt crisisopvang bij groep 3 en ook bij groep 2; voor de telling maakt dat niet uit", ethosCBS)
	voorbehoudEthosTelling = register.Voorbehoud("BW-V-ETHOS-TELLING",
		"volgens onderzoekers kwamen auto, schuur en kraakpand niet in de meting van het CBS; het CBS zelf noemt ze wel", ethosKritiek.Als(wmo.Aanname))
	voorbehoudEthosGeenTekst = register.Voorbehoud("BW-V-ETHOS-NIET-GELEZEN",
		"hoe vóór "+beginEthos.String()+" werd geteld is niet gelezen", ethosCBS)
)

// ClassifyHousing places a situation in ETHOS Light and tells which counts include it.
func ClassifyHousing(in Woonsituatie, peil wmo.Peil) (Ethosindeling, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Ethosindeling{}, err
	}
	if v := in.Vertrekdatum; v.IsValid() && v.Before(peil.Op) {
		var b wmo.Bevindingen
		b.Meld(meldingVolgorde, fmt.Sprintf("de vertrekdatum ligt voor %s; kies de plek waar iemand daarna verblijft", peil.Op), "/vertrekdatum")
		return Ethosindeling{}, b.Err()
	}
	categorie, err := wmo.Kies(ethosKeuzes, in.Plek, peil)
	if err != nil {
		return Ethosindeling{}, err
	}
	uit := Ethosindeling{
		Peil:         peil,
		Categorie:    categorie.Motiveer(),
		CBS:          wmo.Alle(ethosCBSRegels, &in, peil).Motiveer(),
		Regiotelling: wmo.Een(ethosRegioRegels, ethosFeiten{&in, peil.Op}, peil).Motiveer(),
		Voorbehouden: ethosVoorbehouden(in.Plek, peil),
	}
	uit.Regiotelling.Ontbreekt = vragen(&in, uit.Regiotelling.Ontbreekt, nil)
	uit.Ongebruikt = uit.ongebruikt(&in)
	return uit, nil
}

// ethosFeiten are a situation and the day on which it is counted.
type ethosFeiten struct {
	*Woonsituatie

	op wmo.Datum
}

// plekDie says whether the row of a place is such a one.
func plekDie(p Slaapplek, zo func(*Ethosrij) bool) wmo.Uitkomst {
	if p == "" {
		return wmo.Onbepaald
	}
	r, ok := ethosplekken()[p]
	return wmo.UitkomstOf(ok && zo(&r))
}

// The pages that tell what is counted.
var (
	ethosCBS   = document("CBS, ETHOS Light", "https://www.cbs.nl/nl-nl/nieuws/2023/39/26-6-duizend-dakloze-mensen-begin-2022/ethos", "")
	ethosMaand = document("Sprank, Aantal daklozen: niet schatten maar tellen", "https://sprankmagazine.nl/aantal-daklozen-niet-schatten-maar-tellen/", "")
	ethosPers  = document("Welingelichte Kringen, over de daklozentelling van het CBS",
		"https://www.welingelichtekringen.nl/samenleving/cbs-vorig-jaar-33000-mensen-dakloos-meer-dan-jaar-eerder", "")
	ethosKritiek = document("Sargasso, Anders tellen geeft een beter beeld van dakloosheid",
		"https://sargasso.nl/anders-tellen-geeft-een-beter-beeld-van-dakloosheid/", "")
)

// beginEthos is the day of the first count that was found.
var beginEthos = wmo.MustDatum("2022-01-01")

// ethosKeuze places somebody in a group, where the table places the place.
func ethosKeuze(code, tekst string, categorie Ethoscategorie) wmo.Keuze[Slaapplek, Ethoscategorie] {
	return wmo.AlsDan(code, "/plek", tekst, func(p Slaapplek) wmo.Uitkomst {
		return plekDie(p, func(r *Ethosrij) bool { return r.Categorie == categorie })
	},
		func(Slaapplek) Ethoscategorie { return categorie }, ethosCBS.Sinds(beginEthos))
}

// ethosKeuzes are the six groups; no place is in two of them, as each has one row.
var ethosKeuzes = []wmo.Keuze[Slaapplek, Ethoscategorie]{
	ethosKeuze("BW-ETH-01", "slaapt in de openbare ruimte", EthosOpenbareRuimte),
	ethosKeuze("BW-ETH-02", "slaapt in noodopvang", EthosNoodopvang),
	ethosKeuze("BW-ETH-03", "verblijft in tijdelijke opvang voor dakloze mensen", EthosTijdelijkeOpvang),
	ethosKeuze("BW-ETH-04", "verlaat een instelling zonder woning erna", EthosUitstroomInstelling),
	ethosKeuze("BW-ETH-05", "verblijft op een niet-conventionele plek", EthosNietConventioneel),
	ethosKeuze("BW-ETH-06", "verblijft tijdelijk bij familie, vrienden of kennissen", EthosBijAnderen),
}

// ethosCBSRegels are the conditions to be in the national estimate.
var ethosCBSRegels = []wmo.Regel[*Woonsituatie]{
	wmo.Als("BW-ETH-11", "/plek", "groep 1, 2, 5 of 6, en van groep 3 alleen crisisopvang of wat daarvoor in de plaats komt; groep 4 telt niet mee",
		func(w *Woonsituatie) wmo.Uitkomst { return plekDie(w.Plek, func(r *Ethosrij) bool { return r.CBS }) }, ethosCBS.Sinds(beginEthos)),
	wmo.Als("BW-ETH-12", "/leeftijd", "18 tot en met 64 jaar", (*Woonsituatie).werkleeftijd, ethosCBS.Sinds(beginEthos)),
	wmo.Als("BW-ETH-13", "/geldigVerblijf", "staat in de registers: Nederlander of met een geldige verblijfsvergunning",
		func(w *Woonsituatie) wmo.Uitkomst { return w.GeldigVerblijf }, ethosPers.Als(wmo.Aanname).Sinds(beginEthos)),
}

// ethosRegioRegels are the grounds to be in a regional count. It has no bounds of
// age: children are counted too.
var ethosRegioRegels = []wmo.Regel[ethosFeiten]{
	wmo.Als("BW-ETH-21", "/plek", "groep 1, 2, 3, 5 of 6",
		func(f ethosFeiten) wmo.Uitkomst {
			return plekDie(f.Plek, func(r *Ethosrij) bool { return r.Regiotelling == EthosGeteld && r.Categorie != "" })
		}, ethosCBS.Sinds(beginEthos)),
	wmo.Als("BW-ETH-22", "/vertrekdatum", "verlaat binnen een maand een instelling zonder woning erna",
		ethosFeiten.vertrektBinnenEenMaand, ethosMaand.Sinds(beginEthos)),
	wmo.Als("BW-ETH-23", "/plek", "woont nog, maar uitzetting dreigt",
		func(f ethosFeiten) wmo.Uitkomst {
			return plekDie(f.Plek, func(r *Ethosrij) bool { return r.Regiotelling == EthosGeteld && r.Categorie == "" })
		}, ethosCBS.Sinds(beginEthos)),
}

func (in *Woonsituatie) werkleeftijd() wmo.Uitkomst {
	if in.Leeftijd == nil {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(*in.Leeftijd >= 18 && *in.Leeftijd <= 64)
}

// vertrektBinnenEenMaand says whether somebody leaves by the same day of the next month,
// or its last day.
func (f ethosFeiten) vertrektBinnenEenMaand() wmo.Uitkomst {
	instelling := plekDie(f.Plek, (*Ethosrij).bijVertrek)
	if !f.Vertrekdatum.IsValid() {
		return wmo.En(instelling, wmo.Onbepaald)
	}
	grens := f.op.AddMaanden(1, wmo.MaandEinde)
	return wmo.En(instelling, wmo.UitkomstOf(!grens.IsValid() || !f.Vertrekdatum.After(grens)))
}

func ethosVoorbehouden(plek Slaapplek, peil wmo.Peil) []wmo.Voorbehoud {
	v := wmo.VerantwoordingOp(peil)
	v.BehoudAls(peil.Op.Before(beginEthos), voorbehoudEthosGeenTekst)
	v.BehoudAls(plek == Auto, voorbehoudEthosAuto)
	v.BehoudAls(plek == Crisisopvang, voorbehoudEthosCrisis)
	v.BehoudAls(plek == Auto || plek == Kraakpand || plek == AndereNoodplek, voorbehoudEthosTelling)
	return v.Voorbehouden()
}
