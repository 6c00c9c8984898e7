package bw

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Voorrangvraag asks whether somebody who looks for a home has priority under the
// Huisvestingswet 2014.
type Voorrangvraag struct {
	Zoekende    Woningzoekende    `json:"zoekende"`
	Verordening Voorrangregeling  `json:"verordening,omitzero"`
	Afspraken   Voorrangafspraken `json:"afspraken,omitzero"`
}

// Woningzoekende is what is known of somebody who looks for a home, as far as
// article 12 asks for it. A fact that is left out is not known.
type Woningzoekende struct {
	// Mantelzorg: gives or receives mantelzorg; until 2017-06-30 in the sense of the Wmo of
	// 2007, which asked for more than the Wmo 2015 does.
	Mantelzorg wmo.Uitkomst `json:"mantelzorg,omitzero"`
	// Medisch: needs a home urgently for serious and chronic medical reasons.
	Medisch wmo.Uitkomst `json:"medisch,omitzero"`
	// OpvangDakloosheid: was granted opvang, in any case because of homelessness;
	// leaving it is not asked for.
	OpvangDakloosheid wmo.Uitkomst `json:"opvangDakloosheid,omitzero"`
	// VerlaatOpvangGeweld: leaves opvang that was granted because of domestic
	// violence or human trafficking.
	VerlaatOpvangGeweld wmo.Uitkomst `json:"verlaatOpvangGeweld,omitzero"`
	// VerlaatBeschermdWonen: leaves a provision of beschermd wonen.
	VerlaatBeschermdWonen wmo.Uitkomst `json:"verlaatBeschermdWonen,omitzero"`
	// VerlaatKliniek: leaves an institution after a stay for mental health care (Wlz or Zvw).
	VerlaatKliniek wmo.Uitkomst `json:"verlaatKliniek,omitzero"`
	// VerlaatJeugdhulp: is 18 through 22 years old and leaves an accommodation of the Jeugdwet.
	VerlaatJeugdhulp wmo.Uitkomst `json:"verlaatJeugdhulp,omitzero"`
	// VerlaatDetentie: leaves a youth institution or a provision for it, a penitentiary
	// institution of any kind, or forensic care.
	VerlaatDetentie wmo.Uitkomst `json:"verlaatDetentie,omitzero"`
	// Uitstapprogramma: takes part in a public programme to leave sex work for good, with
	// guidance to other work or to day activities.
	Uitstapprogramma wmo.Uitkomst `json:"uitstapprogramma,omitzero"`
	// DakloosGezin: without a fixed abode, in a family with at least one minor. The
	// law defines neither.
	DakloosGezin wmo.Uitkomst `json:"dakloosGezin,omitzero"`
	// OpvangRelatie: stays in temporary shelter after leaving home because of
	// problems in a relation, or violence. Asked for until 2026-06-30.
	OpvangRelatie wmo.Uitkomst `json:"opvangRelatie,omitzero"`
	// Vergunninghouder: applied for asylum for a fixed time and got a permit for it
	// (Huisvestingswet 2014, article 1, first paragraph). Asked for until 2017-06-30.
	Vergunninghouder wmo.Uitkomst `json:"vergunninghouder,omitzero"`

	// EconomischGebonden and MaatschappelijkGebonden: to the woningmarktregio, which is
	// more than one municipality (article 14, fourth paragraph).
	EconomischGebonden      wmo.Uitkomst `json:"economischGebonden,omitzero"`
	MaatschappelijkGebonden wmo.Uitkomst `json:"maatschappelijkGebonden,omitzero"`
}

// Voorrangregeling is what the municipality laid down.
type Voorrangregeling struct {
	// GeeftVoorrang: a huisvestingsverordening gives the priority of article 12, as
	// that article reads on the day asked about.
	GeeftVoorrang wmo.Uitkomst `json:"geeftVoorrang,omitzero"`
	// AndereCategorie: the seeker belongs to an urgency category of the verordening as it
	// stands, whether the law names that category or not (article 12, second paragraph).
	AndereCategorie wmo.Uitkomst `json:"andereCategorie,omitzero"`
	// OvergangVoorbij: the day, set by royal decree, on which the council must have
	// done so lies in the past. This package did not find that day.
	OvergangVoorbij wmo.Uitkomst `json:"overgangVoorbij,omitzero"`
	// AangewezenWoonruimte: the home is of a kind for which the verordening asks a
	// permit and gives the priority.
	AangewezenWoonruimte wmo.Uitkomst `json:"aangewezenWoonruimte,omitzero"`
}

// Voorrangafspraken is what the municipalities of the woningmarktregio arranged.
type Voorrangafspraken struct {
	// Regio: the province designated the woningmarktregio.
	Regio wmo.Uitkomst `json:"regio,omitzero"`
	// Afgestemd: with the other municipalities of the region.
	Afgestemd wmo.Uitkomst `json:"afgestemd,omitzero"`
	// Verdeling: how those with priority are spread over the municipalities.
	Verdeling wmo.Uitkomst `json:"verdeling,omitzero"`
	// Percentage: of the homes with which they get priority.
	Percentage wmo.Uitkomst `json:"percentage,omitzero"`
	// Voorstel: laid down in a proposal to the council.
	Voorstel wmo.Uitkomst `json:"voorstel,omitzero"`
	// Vastgelegd: the councils of the region laid them down in their verordening.
	Vastgelegd wmo.Uitkomst `json:"vastgelegd,omitzero"`
}

// Voorrang is the answer to a [Voorrangvraag].
type Voorrang struct {
	Peil wmo.Peil `json:"peil"`
	// Categorie: belongs to one that the law names in any case, each category a step. Nee
	// is not the end: a verordening may have categories of its own.
	Categorie wmo.Motivering[struct{}] `json:"categorie"`
	// Voorrang: priority for this home, by the law and the verordening under it.
	Voorrang wmo.Motivering[struct{}] `json:"voorrang"`
	// InkomenTeltNiet: a permit for this home is not refused because of income. Left out on a day
	// without such a rule.
	InkomenTeltNiet wmo.Motivering[struct{}] `json:"inkomenTeltNiet,omitzero"`
	// Regioplicht: the municipality did what it must with the others of the
	// woningmarktregio. Left out on a day without such a rule.
	Regioplicht wmo.Motivering[struct{}] `json:"regioplicht,omitzero"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	Ongebruikt   []string         `json:"ongebruikt,omitempty"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// What is open about priority.
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
	voorbehoudVoorrangPercentage = register.Voorbehoud("BW-V-VOORRANG-PERCENTAGE",
		"de voorrang geldt bij een percentage van de aangewezen woningen: leggen de raden hun afspraken niet vast, dan geldt een "+
			"percentage bij of krachtens algemene maatregel van bestuur; dat is niet gevonden", huisvesting.art("6", "8", ""))
)

// Prioritise tells whether somebody has priority for a home, and whether the
// region did what it must.
func Prioritise(in Voorrangvraag, peil wmo.Peil) (Voorrang, error) {
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
		Voorbehouden: voorrangVoorbehouden(f, voorrang.Uitkomst, inkomen.Uitkomst, plicht, peil),
	}
	delen := map[string][]string{
		"/zoekende": uit.Categorie.Ontbreekt, "/verordening": {"/verordening/geeftVoorrang", "/verordening/overgangVoorbij"},
	}
	if categorie.Uitkomst == wmo.Nee { // then no binding is asked for
		delen["/zoekende/economischGebonden"], delen["/zoekende/maatschappelijkGebonden"] = nil, nil
	}
	gebonden := wmo.Of(in.Zoekende.EconomischGebonden, in.Zoekende.MaatschappelijkGebonden)
	if in.Verordening.OvergangVoorbij == wmo.Nee { // a category of its own counts, whatever else the verordening gives
		if categorie.Uitkomst == wmo.Nee || gebonden == wmo.Nee {
			delen["/verordening"] = nil
		}
		if in.Verordening.GeeftVoorrang == wmo.Nee && gebonden == wmo.Ja {
			delen["/zoekende"] = nil
		}
	}
	if len(plicht.Stappen) > 0 && in.Verordening.GeeftVoorrang != wmo.Ja { // a category of its own counts for as long as the verordening may lag behind
		delen["/verordening/andereCategorie"] = []string{"/verordening/andereCategorie", "/verordening/overgangVoorbij"}
	}
	uit.Voorrang.Ontbreekt = vragen(&in, uit.Voorrang.Ontbreekt, delen)
	if len(inkomen.Stappen) > 0 {
		uit.InkomenTeltNiet = inkomen.Motiveer()
	}
	if len(plicht.Stappen) > 0 {
		uit.Regioplicht = plicht.Motiveer()
	}
	uit.Ongebruikt = uit.ongebruikt(&in)
	return uit, nil
}

// voorrangVoorbehouden says what the answer could not take into account. The
// steps of the regional duty tell which of the two laws it was given under. Whom the law
// does not name hangs on the verordening, and on how long it may stay as it is.
func voorrangVoorbehouden(in voorrangFeiten, voorrang, inkomen wmo.Uitkomst, plicht wmo.Oordeel, peil wmo.Peil) []wmo.Voorbehoud {
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

// volgensNieuwRecht tells what the law of 2026-07-01 leaves open. The priority of the third
// paragraph is for a percentage of the homes, which the councils agree on, or a decree
// sets. Which homes those are is not asked.
func (f *voorrangFeiten) volgensNieuwRecht(v *wmo.Verantwoording, voorrang, inkomen, plicht wmo.Uitkomst) {
	doorWet := voorrang != wmo.Nee && f.categorie != wmo.Nee // priority that rests, or may rest, on the third paragraph
	v.BehoudAls(doorWet || inkomen != wmo.Nee, voorbehoudVoorrangRegeling)
	v.BehoudAls(voorrang == wmo.Onbepaald && f.magAchterlopen(), voorbehoudVoorrangOvergang.Volgens(huisvesting.art("51", "10", "")).
		Zegt("de raad past zijn verordening aan uiterlijk op een bij koninklijk besluit te bepalen dag; die dag is niet gevonden, "+
			"en wat na die dag geldt zonder aangepaste verordening staat niet in de wet"))
	gevraagd, vastgelegd := f.Afspraken != (Voorrangafspraken{}), f.Afspraken.Vastgelegd == wmo.Ja
	v.BehoudAls(gevraagd && plicht != wmo.Ja, voorbehoudVoorrangOvergang.Volgens(huisvesting.art("51", "9 en 11", "")).
		Zegt("de regio wordt aangewezen en de afspraken gaan naar de raad uiterlijk op bij koninklijk besluit te bepalen dagen; die zijn niet gevonden"))
	v.BehoudAls(doorWet && vastgelegd, voorbehoudVoorrangPercentage.Volgens(huisvesting.art("6", "6", "")).
		Zegt("de voorrang geldt bij een afgesproken percentage van de aangewezen woningen; of deze woning daarbij hoort is niet gevraagd"))
	v.BehoudAls((doorWet || gevraagd) && !vastgelegd, voorbehoudVoorrangPercentage)
}

// magAchterlopen: the answer may hang on whether the verordening may still be as it was.
func (f *voorrangFeiten) magAchterlopen() bool {
	v := &f.Verordening
	return (f.categorie != wmo.Nee || v.AndereCategorie != wmo.Nee) && v.GeeftVoorrang != wmo.Ja && v.OvergangVoorbij != wmo.Nee
}
