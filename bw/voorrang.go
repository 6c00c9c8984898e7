package bw

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Voorrangvraag asks whether somebody who looks for a home has priority under the
// Huisvestingswet 2014.
//
//schema:nl Vraag of een woningzoekende voorrang heeft bij een woning volgens de Huisvestingswet 2014.
type Voorrangvraag struct {
	//schema:nl Wat er van de woningzoekende bekend is.
	Zoekende Woningzoekende `json:"zoekende"`
	//schema:nl De feiten over de huisvestingsverordening van de gemeente. Weggelaten: niets bekend.
	Verordening Voorrangregeling `json:"verordening,omitzero"`
	//schema:nl Wat de gemeenten van de woningmarktregio hebben afgesproken. Weggelaten: niets bekend.
	Afspraken Voorrangafspraken `json:"afspraken,omitzero"`
}

// Woningzoekende is what is known of somebody who looks for a home, as far as
// article 12 asks for it. A fact that is left out is not known.
//
//schema:nl Wat er van een woningzoekende bekend is, voor zover artikel 12 ernaar vraagt. Wat is weggelaten, is niet bekend.
type Woningzoekende struct {
	// Mantelzorg: gives or receives informal care (mantelzorg). Until 2017-06-30 this is in the
	// stricter sense of the Wmo of 2007.
	//
	//schema:nl Ja als iemand mantelzorg geeft of krijgt. Tot en met 2017-06-30 in de engere zin van de Wmo van 2007. Weggelaten: niet bekend.
	Mantelzorg wmo.Uitkomst `json:"mantelzorg,omitzero"`
	// Medisch: needs a home urgently for serious and chronic medical reasons.
	//
	//schema:nl Ja als iemand om ernstige en chronische medische redenen dringend een woning nodig heeft. Telt vanaf 2026-07-01. Weggelaten:
	//schema:nl niet bekend.
	Medisch wmo.Uitkomst `json:"medisch,omitzero"`
	// OpvangDakloosheid: was granted opvang because of homelessness; whether they leave it does
	// not matter.
	//
	//schema:nl Ja als iemand opvang kreeg wegens dakloosheid; of hij die verlaat maakt niet uit. Telt vanaf 2026-07-01. Weggelaten: niet
	//schema:nl bekend.
	OpvangDakloosheid wmo.Uitkomst `json:"opvangDakloosheid,omitzero"`
	// VerlaatOpvangGeweld: leaves opvang that was granted because of domestic
	// violence or human trafficking.
	//
	//schema:nl Ja als iemand opvang verlaat die wegens huiselijk geweld of mensenhandel is verleend. Telt vanaf 2026-07-01. Weggelaten: niet
	//schema:nl bekend.
	VerlaatOpvangGeweld wmo.Uitkomst `json:"verlaatOpvangGeweld,omitzero"`
	// VerlaatBeschermdWonen: leaves a provision of beschermd wonen.
	//
	//schema:nl Ja als iemand beschermd wonen verlaat. Telt vanaf 2026-07-01. Weggelaten: niet bekend.
	VerlaatBeschermdWonen wmo.Uitkomst `json:"verlaatBeschermdWonen,omitzero"`
	// VerlaatKliniek: leaves an institution after a stay for mental health care (Wlz or Zvw).
	//
	//schema:nl Ja als iemand een instelling verlaat na verblijf met geestelijke gezondheidszorg uit de Wlz of de Zvw. Telt vanaf 2026-07-01.
	//schema:nl Weggelaten: niet bekend.
	VerlaatKliniek wmo.Uitkomst `json:"verlaatKliniek,omitzero"`
	// VerlaatJeugdhulp: is 18 through 22 years old and leaves an accommodation of the Jeugdwet.
	//
	//schema:nl Ja als iemand van 18 tot en met 22 jaar een accommodatie van de Jeugdwet verlaat. Telt vanaf 2026-07-01. Weggelaten: niet
	//schema:nl bekend.
	VerlaatJeugdhulp wmo.Uitkomst `json:"verlaatJeugdhulp,omitzero"`
	// VerlaatDetentie: leaves a judicial youth institution or a facility of one, a prison of
	// any kind, or forensic care.
	//
	//schema:nl Ja als iemand een justitiële jeugdinrichting of voorziening daarvoor, een penitentiaire inrichting of een instelling voor
	//schema:nl forensische zorg verlaat. Telt vanaf 2026-07-01. Weggelaten: niet bekend.
	VerlaatDetentie wmo.Uitkomst `json:"verlaatDetentie,omitzero"`
	// Uitstapprogramma: takes part in a public programme to leave sex work for good, with
	// guidance to other work or to day activities.
	//
	//schema:nl Ja als iemand meedoet aan een programma van de overheid om blijvend uit het sekswerk te stappen, met begeleiding naar ander
	//schema:nl werk of dagbesteding. Telt vanaf 2026-07-01. Weggelaten: niet bekend.
	Uitstapprogramma wmo.Uitkomst `json:"uitstapprogramma,omitzero"`
	// DakloosGezin: without a fixed abode, in a family with at least one minor. The law defines
	// neither term.
	//
	//schema:nl Ja als iemand geen vaste verblijfplaats heeft en hoort bij een gezin met een minderjarig kind. De wet omschrijft die woorden
	//schema:nl niet. Telt vanaf 2026-07-01. Weggelaten: niet bekend.
	DakloosGezin wmo.Uitkomst `json:"dakloosGezin,omitzero"`
	// OpvangRelatie: stays in temporary shelter after leaving home because of
	// problems in a relation, or violence. Used until 2026-06-30.
	//
	//schema:nl Ja als iemand in tijdelijke opvang verblijft na vertrek wegens relationele problemen of geweld. Telt tot en met 2026-06-30.
	//schema:nl Weggelaten: niet bekend.
	OpvangRelatie wmo.Uitkomst `json:"opvangRelatie,omitzero"`
	// Vergunninghouder: has an asylum permit (Huisvestingswet 2014, article 1, first
	// paragraph). Used until 2017-06-30.
	//
	//schema:nl Ja als iemand door een asielvergunning verblijf kreeg. Telt tot en met 2017-06-30. Weggelaten: niet bekend.
	Vergunninghouder wmo.Uitkomst `json:"vergunninghouder,omitzero"`

	// EconomischGebonden and MaatschappelijkGebonden: has an economic or a social tie with the
	// woningmarktregio, which is more than one municipality (article 14, fourth paragraph).
	//
	//schema:nl Ja als iemand economisch gebonden is aan de woningmarktregio; dat is meer dan één gemeente. Telt vanaf 2026-07-01. Weggelaten:
	//schema:nl niet bekend.
	EconomischGebonden wmo.Uitkomst `json:"economischGebonden,omitzero"`
	//schema:nl Ja als iemand maatschappelijk gebonden is aan de woningmarktregio. Telt vanaf 2026-07-01; een van beide bindingen is genoeg.
	//schema:nl Weggelaten: niet bekend.
	MaatschappelijkGebonden wmo.Uitkomst `json:"maatschappelijkGebonden,omitzero"`
}

// Voorrangregeling has the facts about the huisvestingsverordening, the municipal ordinance
// on the allocation of homes.
//
//schema:nl De feiten over de huisvestingsverordening, die zegt hoe de gemeente woningen verdeelt.
type Voorrangregeling struct {
	// GeeftVoorrang: the ordinance gives the priority of article 12, as that article reads on
	// the day asked about.
	//
	//schema:nl Ja als de verordening de voorrang van artikel 12 geeft, zoals dat artikel op de dag van het peil luidt. Weggelaten: niet
	//schema:nl bekend.
	GeeftVoorrang wmo.Uitkomst `json:"geeftVoorrang,omitzero"`
	// AndereCategorie: the seeker belongs to an urgency category of the ordinance, whether or
	// not the law names that category (article 12, second paragraph).
	//
	//schema:nl Ja als de zoekende hoort bij een urgentiecategorie van de verordening zelf, of de wet die nu noemt of niet. Weggelaten: niet
	//schema:nl bekend.
	AndereCategorie wmo.Uitkomst `json:"andereCategorie,omitzero"`
	// OvergangVoorbij: the last day for the council to adapt the ordinance to the law of
	// 2026-07-01 is over. A royal decree sets that day; it was not found.
	//
	//schema:nl Ja als de laatste dag voorbij is waarop de raad de verordening aan de wet van 2026-07-01 moet hebben aangepast. Een koninklijk
	//schema:nl besluit bepaalt die dag; het is niet gevonden. Weggelaten: niet bekend.
	OvergangVoorbij wmo.Uitkomst `json:"overgangVoorbij,omitzero"`
	// AangewezenWoonruimte: the home is of a kind for which the ordinance requires a permit and
	// gives the priority.
	//
	//schema:nl Ja als de woning van een soort is waarvoor de verordening een vergunning vraagt en voorrang geeft. Weggelaten: niet bekend.
	AangewezenWoonruimte wmo.Uitkomst `json:"aangewezenWoonruimte,omitzero"`
}

// Voorrangafspraken is what the municipalities of the woningmarktregio arranged.
//
//schema:nl Wat de gemeenten van de woningmarktregio hebben geregeld. Telt vanaf 2026-07-01.
type Voorrangafspraken struct {
	// Regio: the province designated the woningmarktregio.
	//
	//schema:nl Ja als gedeputeerde staten de woningmarktregio hebben aangewezen. Weggelaten: niet bekend.
	Regio wmo.Uitkomst `json:"regio,omitzero"`
	// Afgestemd: the priority was coordinated with the other municipalities of the region.
	//
	//schema:nl Ja als de voorrang is afgestemd met de andere gemeenten van de regio. Weggelaten: niet bekend.
	Afgestemd wmo.Uitkomst `json:"afgestemd,omitzero"`
	// Verdeling: it is agreed how those with priority are spread over the municipalities.
	//
	//schema:nl Ja als is afgesproken hoe de zoekenden met voorrang over de gemeenten worden verdeeld. Weggelaten: niet bekend.
	Verdeling wmo.Uitkomst `json:"verdeling,omitzero"`
	// Percentage: it is agreed for which percentage of the homes they have priority.
	//
	//schema:nl Ja als is afgesproken bij welk percentage van de woningen zij voorrang krijgen. Weggelaten: niet bekend.
	Percentage wmo.Uitkomst `json:"percentage,omitzero"`
	// Voorstel: the agreements are in a proposal to the council.
	//
	//schema:nl Ja als de afspraken in een voorstel aan de raad staan. Weggelaten: niet bekend.
	Voorstel wmo.Uitkomst `json:"voorstel,omitzero"`
	// Vastgelegd: the councils of the region put the agreements in their ordinances.
	//
	//schema:nl Ja als de raden van de regio de afspraken in hun verordeningen hebben vastgelegd. Weggelaten: niet bekend.
	Vastgelegd wmo.Uitkomst `json:"vastgelegd,omitzero"`
}

// Voorrang is the answer to a [Voorrangvraag].
//
//schema:nl Of iemand voorrang heeft bij een woning, en of de gemeente de afspraken met haar regio maakte.
type Voorrang struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	// Categorie: the seeker belongs to a category that the law names; each category is a step.
	// After a nee a category of the ordinance may still give priority.
	//
	//schema:nl Of de zoekende bij een categorie hoort die de wet noemt; elke categorie is een stap en één is genoeg. Ook na een nee kan een
	//schema:nl categorie van de verordening voorrang geven.
	Categorie wmo.Motivering[struct{}] `json:"categorie"`
	// Voorrang: the seeker has priority for this home, by the law and the ordinance.
	//
	//schema:nl Of de zoekende bij deze woning voorrang heeft. Ja als hij bij een categorie van de wet of van de verordening hoort, de
	//schema:nl verordening die voorrang geeft en de woning van een aangewezen soort is. Vanaf 2026-07-01 moet hij bij een categorie van de wet
	//schema:nl ook economisch of maatschappelijk gebonden zijn; een eigen categorie van de verordening telt dan ook zolang die nog niet hoeft
	//schema:nl te zijn aangepast. Nee zodra een voorwaarde niet klopt.
	Voorrang wmo.Motivering[struct{}] `json:"voorrang"`
	// InkomenTeltNiet: a permit for this home cannot be refused because of income. Left out on
	// a day without such a rule.
	//
	//schema:nl Of een vergunning voor deze woning niet om het inkomen mag worden geweigerd: ja voor wie opvang na geweld of mensenhandel
	//schema:nl verlaat of een uitstapprogramma volgt, gebonden is, en bij een woning van een aangewezen soort. Weggelaten: op die dag was er
	//schema:nl zo'n regel niet.
	InkomenTeltNiet wmo.Motivering[struct{}] `json:"inkomenTeltNiet,omitzero"`
	// Regioplicht: the municipality made the agreements with its region that it must. Left out
	// on a day without such a rule.
	//
	//schema:nl Of de gemeente de verplichte afspraken met haar regio heeft gemaakt: alle feiten van afspraken behalve vastgelegd zijn ja.
	//schema:nl Weggelaten: op die dag was er zo'n regel niet.
	Regioplicht wmo.Motivering[struct{}] `json:"regioplicht,omitzero"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	//
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
	//schema:nl Wat het antwoord openlaat, zoals regels die niet zijn gelezen. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Reservations about priority.
var (
	voorbehoudVoorrangNietGelezen = register.Voorbehoud("BW-V-VOORRANG-NIET-GELEZEN",
		fmt.Sprintf("de Huisvestingswet 2014 geldt sinds %s; wat daarvoor gold is niet gelezen", beginWmo), huisvesting.van("2015-01-01").art("12", "3", ""))
	voorbehoudVoorrangVoornemen = register.Voorbehoud("BW-V-VOORRANG-VOORNEMEN", "een wijziging was toen aangekondigd, en nog geen wet")
	voorbehoudVoorrangBekend    = register.Voorbehoud("BW-V-VOORRANG-BEKEND",
		fmt.Sprintf("de wet die op %s in werking trad, telt hier vanaf die dag als bekend; "+
			"de dag waarop zij in het Staatsblad stond is niet gevonden en ligt eerder", ingangVersterkingRegie), huisvesting.art("12", "1", ""))
	voorbehoudVoorrangOvergang = register.Voorbehoud("BW-V-VOORRANG-OVERGANG", "de dag waarop het uiterlijk moest zijn geregeld is niet gevonden")
	voorbehoudVoorrangRegeling = register.Voorbehoud("BW-V-VOORRANG-REGELING",
		"een ministeriële regeling stelt de voorwaarden van elke categorie; die is niet gelezen", huisvesting.art("12", "3", ""))
	voorbehoudVoorrangBinding = register.Voorbehoud("BW-V-VOORRANG-BINDING",
		"een ministeriële regeling kan nader bepalen wanneer een zoekende economisch of maatschappelijk gebonden is aan de woningmarktregio; "+
			"of zij er is en wat zij bepaalt is niet gevonden", huisvesting.art("14", "6", ""))
	voorbehoudVoorrangPercentage = register.Voorbehoud("BW-V-VOORRANG-PERCENTAGE",
		"de voorrang geldt bij een percentage van de aangewezen woningen: leggen de raden hun afspraken niet vast, dan geldt een "+
			"percentage bij of krachtens algemene maatregel van bestuur; dat is niet gevonden", huisvesting.art("6", "8", ""))
)

// AssessPriority tells whether somebody has priority for a home, and whether the municipality
// made the required agreements with its region.
func AssessPriority(in Voorrangvraag, peil wmo.Peil) (Voorrang, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Voorrang{}, err
	}
	categorie := wmo.Een(voorrangCategorieen, &in.Zoekende, peil)
	f := voorrangFeiten{&in, categorie.Uitkomst}
	voorrang := wmo.Alle(voorrangRegels, f, peil)
	inkomen := wmo.Alle(voorrangInkomenRegels, &in, peil)
	plicht := wmo.Alle(voorrangRegioRegels, &in.Afspraken, peil)
	uit := Voorrang{
		Peil: peil, Categorie: categorie.Motiveer(), Voorrang: voorrang.Motiveer(),
		Voorbehouden: voorrangVoorbehouden(f, voorrang, inkomen, plicht, peil),
	}
	uit.Voorrang.Ontbreekt = vragen(&in, uit.Voorrang.Ontbreekt, f.vragen(uit.Categorie.Ontbreekt, len(plicht.Stappen) > 0))
	if len(inkomen.Stappen) > 0 {
		uit.InkomenTeltNiet = inkomen.Motiveer()
	}
	if len(plicht.Stappen) > 0 {
		uit.Regioplicht = plicht.Motiveer()
	}
	uit.Ongebruikt = uit.ongebruikt(&in)
	return uit, nil
}

// vragen has the facts that can still change the priority. categorie are the
// open facts of the category; nieuwRecht says that the law of 2026-07-01 holds.
func (f *voorrangFeiten) vragen(categorie []string, nieuwRecht bool) map[string][]string {
	v := &f.Verordening
	delen := map[string][]string{
		"/zoekende": categorie, "/verordening": {"/verordening/geeftVoorrang", "/verordening/overgangVoorbij"},
	}
	if f.categorie == wmo.Nee { // then no tie with the region is required
		delen["/zoekende/economischGebonden"], delen["/zoekende/maatschappelijkGebonden"] = nil, nil
	}
	gebonden := wmo.Of(f.Zoekende.EconomischGebonden, f.Zoekende.MaatschappelijkGebonden)
	if v.OvergangVoorbij == wmo.Nee { // a category of the ordinance counts, even if it is not adapted yet
		if f.categorie == wmo.Nee || gebonden == wmo.Nee {
			delen["/verordening"] = nil
		}
		if v.GeeftVoorrang == wmo.Nee && gebonden == wmo.Ja {
			delen["/zoekende"] = nil
		}
	}
	if nieuwRecht && v.GeeftVoorrang != wmo.Ja { // a category of the ordinance counts only while that need not be adapted
		delen["/verordening/andereCategorie"] = []string{"/verordening/andereCategorie", "/verordening/overgangVoorbij"}
	}
	return delen
}

// voorrangVoorbehouden are the reservations of an answer. The regional duty has steps only
// under the law of 2026-07-01.
func voorrangVoorbehouden(in voorrangFeiten, voorrang, inkomen, plicht wmo.Oordeel, peil wmo.Peil) []wmo.Voorbehoud {
	v := wmo.VerantwoordingOp(peil)
	v.BehoudAls(peil.Op.Before(beginWmo), voorbehoudVoorrangNietGelezen)
	if p, err := voorgenomenVoorrang.Op(peil); err == nil {
		v.Behoud(voorbehoudVoorrangVoornemen.Volgens(p.Bron).Zegt("zoals toen bekend: " + p.Waarde))
	}
	if len(plicht.Stappen) == 0 {
		v.BehoudAls(!peil.Op.Before(ingangVersterkingRegie), voorbehoudVoorrangBekend)
		return v.Voorbehouden()
	}
	in.volgensNieuwRecht(&v, voorrang, inkomen, plicht.Uitkomst)
	return v.Voorbehouden()
}

// volgensNieuwRecht adds what is open under the law of 2026-07-01. The priority of article
// 12, third paragraph, is for a percentage of the homes, by agreement of the councils or by
// decree. Whether this home is one of those is not asked.
func (f *voorrangFeiten) volgensNieuwRecht(v *wmo.Verantwoording, voorrang, inkomen wmo.Oordeel, plicht wmo.Uitkomst) {
	doorWet := voorrang.Uitkomst != wmo.Nee && f.categorie != wmo.Nee // priority that rests, or may rest, on the third paragraph
	doorWetOfInkomen := doorWet || inkomen.Uitkomst != wmo.Nee
	v.BehoudAls(doorWetOfInkomen, voorbehoudVoorrangRegeling)
	v.BehoudAls(doorWetOfInkomen || alleenOmBinding(voorrang) || alleenOmBinding(inkomen), voorbehoudVoorrangBinding)
	v.BehoudAls(voorrang.Uitkomst == wmo.Onbepaald && f.magAchterlopen(), voorbehoudVoorrangOvergang.Volgens(huisvesting.art("51", "10", "")).
		Zegt("de raad past zijn verordening aan uiterlijk op een bij koninklijk besluit te bepalen dag; die dag is niet gevonden, "+
			"en wat na die dag geldt zonder aangepaste verordening staat niet in de wet"))
	gevraagd, vastgelegd := f.Afspraken != (Voorrangafspraken{}), f.Afspraken.Vastgelegd == wmo.Ja
	v.BehoudAls(gevraagd && plicht != wmo.Ja, voorbehoudVoorrangOvergang.Volgens(huisvesting.art("51", "9 en 11", "")).
		Zegt("de regio wordt aangewezen en de afspraken gaan naar de raad uiterlijk op bij koninklijk besluit te bepalen dagen; die zijn niet gevonden"))
	v.BehoudAls(doorWet && vastgelegd, voorbehoudVoorrangPercentage.Volgens(huisvesting.art("6", "6", "")).
		Zegt("de voorrang geldt bij een afgesproken percentage van de aangewezen woningen; of deze woning daarbij hoort is niet gevraagd"))
	v.BehoudAls((doorWet || gevraagd) && !vastgelegd, voorbehoudVoorrangPercentage)
}

// alleenOmBinding says whether the outcome is nee for no other reason than that there is no
// tie with the region.
func alleenOmBinding(o wmo.Oordeel) bool {
	return o.Uitkomst == wmo.Nee && !slices.ContainsFunc(o.Stappen, func(s wmo.Stap) bool {
		return s.Beslissend() && s.Feit() != "/zoekende/economischGebonden" && s.Feit() != "/zoekende/maatschappelijkGebonden"
	})
}

// magAchterlopen says whether the answer may depend on whether the ordinance need not be
// adapted yet.
func (f *voorrangFeiten) magAchterlopen() bool {
	v := &f.Verordening
	return (f.categorie != wmo.Nee || v.AndereCategorie != wmo.Nee) && v.GeeftVoorrang != wmo.Ja && v.OvergangVoorbij != wmo.Nee
}
