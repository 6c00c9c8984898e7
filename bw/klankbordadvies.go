package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingKlankbordAchteraf = register.Melding("BW-KLB-ACHTERAF", "de klankbordgroep is pas gevraagd op de dag van het besluit, of erna")
	meldingKlankbordNiet     = register.Melding("BW-KLB-NIET", "er is besloten zonder de klankbordgroep te vragen")
	meldingKlankbordLeeg     = register.Melding("BW-KLB-LEEG", "de klankbordgroep is gevraagd op een dag waarop er niemand in zat")

	voorbehoudKlankbordDag = register.Voorbehoud("BW-V-KLB-DAG",
		"op de dag van het besluit zelf gevraagd telt als achteraf: wie eerder die dag kwam is niet te zien, en vroeg is het niet", vroegtijdig)
)

// Klankbordsoort is the kind of a subject that a klankbordgroep is asked about.
//
//schema:nl Soort onderwerp waarover een klankbordgroep gevraagd is.
type Klankbordsoort string

// The kinds of subjects.
const (
	OverWerkproces  Klankbordsoort = "werkproces"
	OverBeleid      Klankbordsoort = "beleid"
	OverVerordening Klankbordsoort = "verordening"
)

var klankbordsoortwoorden = wmo.Opsomming[Klankbordsoort]{
	{OverWerkproces, "hoe professionals te werk gaan"},
	{OverBeleid, "een voorstel voor beleid, zoals een regiovisie"},
	{OverVerordening, "een verordening van de gemeente"},
}

func (Klankbordsoort) Woorden() []wmo.Woord { return klankbordsoortwoorden.Woorden() }

// Klankbordonderwerp is a work process or a policy: when the klankbordgroep was asked
// about it, and when it was decided.
//
//schema:nl Een werkproces, beleid of verordening: wanneer de groep erover is gevraagd en wanneer erover is besloten.
type Klankbordonderwerp struct {
	//schema:nl De naam van het onderwerp. Elk onderwerp één keer.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Wat voor onderwerp het is.
	Soort Klankbordsoort `json:"soort"`
	// Gevraagd is the first time that the klankbordgroep was asked.
	//
	//schema:nl Dat de groep voor het eerst om advies is gevraagd. Weggelaten: niet bekend.
	Gevraagd Klankbordgebeurtenis `json:"gevraagd,omitzero"`
	//schema:nl Dat erover is besloten. Weggelaten: niet bekend.
	Besloten Klankbordgebeurtenis `json:"besloten,omitzero"`
}

// Klankbordgebeurtenis says whether something had happened by peil.Op. Op alone says so
// too; a later day is a plan.
//
//schema:nl Of iets op de dag van het peil gebeurd is, en wanneer. Alleen een dag zegt het ook; een dag na het peil is een plan.
type Klankbordgebeurtenis struct {
	//schema:nl Ja als het op die dag gebeurd is, nee als dat niet zo is. Het mag niet botsen met op. Weggelaten: volgt uit op, of is zonder op
	//schema:nl niet bekend.
	Gebeurd wmo.Uitkomst `json:"gebeurd,omitzero"`
	//schema:nl De dag waarop het gebeurde of gaat gebeuren. Weggelaten: niet bekend.
	Op wmo.Datum `json:"op,omitzero"`
}

// Klankbordmoment is when a klankbordgroep was asked: before the decision, after it, ….
//
//schema:nl Wanneer een klankbordgroep gevraagd is, ten opzichte van het besluit.
type Klankbordmoment string

// The moments.
const (
	GevraagdVooraf   Klankbordmoment = "vooraf"
	GevraagdAchteraf Klankbordmoment = "achteraf"
	NietGevraagd     Klankbordmoment = "niet"
	NogNietGevraagd  Klankbordmoment = "nog_niet"
	GevraagdOnbekend Klankbordmoment = "onbekend"
)

var klankbordmomentwoorden = wmo.Opsomming[Klankbordmoment]{
	{GevraagdVooraf, "gevraagd voor de dag van het besluit, of er is nog niet besloten"},
	{GevraagdAchteraf, "pas gevraagd op de dag van het besluit of erna"},
	{NietGevraagd, "besloten, en niet gevraagd"},
	{NogNietGevraagd, "nog niet gevraagd en nog niet besloten: het kan nog vooraf"},
	{GevraagdOnbekend, "er is te weinig bekend om het te zeggen"},
}

func (Klankbordmoment) Woorden() []wmo.Woord { return klankbordmomentwoorden.Woorden() }

// Klankbordadvies is whether the klankbordgroep was asked in time about one subject.
//
//schema:nl Of de groep over één onderwerp op tijd is gevraagd.
type Klankbordadvies struct {
	//schema:nl De naam van het onderwerp.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl Wat voor onderwerp het is.
	Soort Klankbordsoort `json:"soort"`
	//schema:nl Wanneer de groep is gevraagd, vergeleken met het besluit.
	Moment Klankbordmoment `json:"moment"`
	//schema:nl Of de groep is gevraagd voor de dag van het besluit. Een besluit op dezelfde dag telt als eerder. Is er gevraagd en nog niet
	//schema:nl besloten, dan is het ja.
	Vooraf wmo.Motivering[struct{}] `json:"vooraf"`
}

// klankbordtoets is one subject as the rules read it.
type klankbordtoets struct {
	*Klankbordonderwerp

	op                 wmo.Datum
	gevraagd, besloten wmo.Uitkomst
}

var klankbordRegels = []wmo.Regel[*klankbordtoets]{
	wmo.Als("BW-KLB-01", "/onderwerpen/-/gevraagd", "de klankbordgroep is om advies gevraagd",
		func(t *klankbordtoets) wmo.Uitkomst { return t.gevraagd }, bronDenBosch.Sinds(beginVuistregels)),
	wmo.Als("BW-KLB-02", "/onderwerpen/-/besloten", "er is nog niet besloten, of pas na de dag waarop de klankbordgroep voor het eerst werd gevraagd",
		nietEerderBesloten, bronDenBosch.Sinds(beginVuistregels)),
}

// nietEerderBesloten says whether the subject was still open when the klankbordgroep was
// asked. A decision on the same day counts as an earlier one.
func nietEerderBesloten(t *klankbordtoets) wmo.Uitkomst {
	switch {
	case t.gevraagd == wmo.Nee, t.besloten == wmo.Nee:
		return t.besloten.Niet()
	case t.besloten == wmo.Onbepaald:
		return wmo.Onbepaald
	case t.Gevraagd.Op == t.op: // asked on the last day, and decided by then
		return wmo.Nee
	case t.Gevraagd.Op.IsValid() && t.Besloten.Op.IsValid():
		return wmo.UitkomstOf(t.Gevraagd.Op.Before(t.Besloten.Op))
	default:
		return wmo.Onbepaald
	}
}

// op says whether the event had happened by a day.
func (g Klankbordgebeurtenis) op(dag wmo.Datum) wmo.Uitkomst {
	if g.Op.IsValid() {
		return wmo.UitkomstOf(!g.Op.After(dag))
	}
	return g.Gebeurd
}

func (s *Klankbordstand) adviezen(in *Klankbordgroep, v *wmo.Verantwoording) {
	s.Onderwerpen = make([]Klankbordadvies, len(in.Onderwerpen))
	for i := range in.Onderwerpen {
		o, plaats := &in.Onderwerpen[i], wmo.Wijs("onderwerpen", strconv.Itoa(i))
		t := &klankbordtoets{o, s.Peil.Op, o.Gevraagd.op(s.Peil.Op), o.Besloten.op(s.Peil.Op)}
		oordeel := wmo.Alle(klankbordRegels, t, s.Peil)
		a := Klankbordadvies{Naam: o.Naam, Soort: o.Soort, Moment: t.moment(oordeel.Uitkomst), Vooraf: motiveerNummer(oordeel, i)}
		if len(a.Vooraf.Ontbreekt) > 0 {
			a.Vooraf.Ontbreekt = t.ontbreekt(plaats)
		}
		v.BehoudAls(a.Moment == GevraagdAchteraf && (o.Gevraagd.Op == o.Besloten.Op || !o.Besloten.Op.IsValid()), voorbehoudKlankbordDag)
		s.tel(a.Moment)
		o.meld(v, a.Moment, plaats)
		if dag := o.Gevraagd.Op; dag.IsValid() && !in.zitIemand(dag) {
			v.MeldVolgens(bronDenBosch, meldingKlankbordLeeg,
				"op "+dag.String()+", toen er advies werd gevraagd, zat er niemand in de klankbordgroep", plaats+"/gevraagd/op", "/leden")
		}
		s.Onderwerpen[i] = a
	}
}

// vroegtijdig is the provision that the ordinance must let residents advise in time. What
// it means for one klankbordgroep is our reasoning.
var vroegtijdig = func() wmo.Bron {
	b := inspraak.Als(wmo.Afgeleid)
	b.Onderdeel = "b"
	return b
}()

func (t *klankbordtoets) moment(vooraf wmo.Uitkomst) Klankbordmoment {
	switch {
	case vooraf == wmo.Ja:
		return GevraagdVooraf
	case vooraf == wmo.Onbepaald, t.besloten == wmo.Onbepaald: // not asked, and not known whether it was decided
		return GevraagdOnbekend
	case t.gevraagd == wmo.Ja:
		return GevraagdAchteraf
	case t.besloten == wmo.Ja:
		return NietGevraagd
	default:
		return NogNietGevraagd
	}
}

// ontbreekt lists the facts that keep the answer open: whether something happened or, if
// that is known, on which day.
func (t *klankbordtoets) ontbreekt(plaats string) []string {
	var feiten []string
	for _, g := range []struct {
		Klankbordgebeurtenis

		gebeurd wmo.Uitkomst
		plaats  string
	}{{t.Gevraagd, t.gevraagd, plaats + "/gevraagd"}, {t.Besloten, t.besloten, plaats + "/besloten"}} {
		switch {
		case g.gebeurd == wmo.Onbepaald:
			feiten = append(feiten, g.plaats)
		case g.gebeurd == wmo.Ja && !g.Op.IsValid():
			feiten = append(feiten, g.plaats+"/op")
		}
	}
	return feiten
}

func (s *Klankbordstand) tel(m Klankbordmoment) {
	switch m {
	case GevraagdVooraf:
		s.Vooraf++
	case GevraagdAchteraf:
		s.Achteraf++
	case NietGevraagd:
		s.Niet++
	case NogNietGevraagd:
		s.NogNiet++
	case GevraagdOnbekend:
		s.Onbekend++
	}
}

// meld reports a decision on which the klankbordgroep could not advise beforehand, with
// the law as its source where the subject is policy or an ordinance.
func (o *Klankbordonderwerp) meld(v *wmo.Verantwoording, m Klankbordmoment, plaats string) {
	bron, op := bronDenBosch, v.Peil().Op
	if o.Besloten.Op.IsValid() {
		op = o.Besloten.Op
	}
	if o.Soort != OverWerkproces && sinds2015.Bevat(op) {
		bron = vroegtijdig
	}
	switch m {
	case GevraagdAchteraf:
		v.MeldVolgens(bron, meldingKlankbordAchteraf, "de klankbordgroep is niet voor de dag van het besluit gevraagd", plaats+"/gevraagd", plaats+"/besloten")
	case NietGevraagd:
		v.MeldVolgens(bron, meldingKlankbordNiet, "er is besloten, en de klankbordgroep is niet gevraagd", plaats+"/gevraagd", plaats+"/besloten")
	case GevraagdVooraf, NogNietGevraagd, GevraagdOnbekend:
	}
}

func (in *Klankbordgroep) zitIemand(dag wmo.Datum) bool {
	return slices.ContainsFunc(in.Leden, func(l Klankbordlid) bool { return l.Periode.Bevat(dag) })
}
