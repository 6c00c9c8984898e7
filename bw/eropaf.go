package bw

import (
	"fmt"
	"strconv"
	"time"

	"github.com/bwo-sdk/wmo"
)

// What is found about the Eropaf team, and how its stopwatch runs.
var (
	formuleEropafUiterlijk = register.Formule("BW-F-ERO-UITERLIJK", "melding + norm",
		"een stopwatch: de nacht telt mee, en een uur dat de klok overslaat of twee keer geeft telt naar zijn duur", bronDenBosch)
	formuleEropafTeLaat = register.Formule("BW-F-ERO-TE-LAAT", "van uiterlijk tot het bezoek, en zonder tijdstip daarvan tot nu",
		"een begonnen minuut telt heel", eigenRekenregel)

	meldingEropafMoment      = register.Melding("BW-ERO-MOMENT", "het moment van de vraag valt niet op de dag van het peil")
	meldingEropafKalender    = register.Melding("BW-ERO-KALENDER", "de norm loopt door tot na het einde van de kalender")
	meldingEropafTegenspraak = register.Melding("BW-ERO-TEGENSPRAAK", "of iets gebeurd is, klopt niet met het tijdstip dat erbij staat")
	meldingEropafLosgelaten  = register.Melding("BW-ERO-LOSGELATEN", "het team liet los voordat de reguliere hulp op gang was")
)

const eropafNorm = 4 * 60 // minutes

// Eropafvraag asks whether an Eropaf team (which visits within hours of a report) is in
// time, and which cases it must still hold.
//
//schema:nl Vraag of een Eropaf-team op tijd aan de deur was na elke melding, en welke casussen het nog moet vasthouden.
type Eropafvraag struct {
	// Moment is the moment asked about, on the day peil.Op.
	//
	//schema:nl Het ogenblik waarover gevraagd wordt. Het moet op de dag van het peil liggen.
	Moment wmo.Tijdstip `json:"moment"`
	// NormMinuten is the norm for the first visit in minutes; four hours unless stated.
	//
	//schema:nl Binnen hoeveel minuten na de melding iemand aan de deur moet staan. Weggelaten: 240 minuten, dat is vier uur.
	NormMinuten *int `json:"normMinuten,omitempty" jsonschema:"minimum=1,maximum=10080"`
	//schema:nl De meldingen waarover gevraagd wordt, elk met wat erop volgde.
	Meldingen []Eropafmelding `json:"meldingen" jsonschema:"minItems=1,maxItems=10000"`
}

// Eropafmelding is one report, and what followed on it.
//
//schema:nl Eén melding bij het Eropaf-team, en wat erop volgde.
type Eropafmelding struct {
	//schema:nl Eigen kenmerk van de melding, nooit van een persoon. Twee meldingen hebben niet hetzelfde kenmerk. Weggelaten: geen kenmerk.
	Kenmerk string `json:"kenmerk,omitempty" jsonschema:"maxLength=200"` // of the report, never of a person
	//schema:nl Het tijdstip van de melding; niet na moment. Vanaf hier loopt de norm.
	Gemeld wmo.Tijdstip `json:"gemeld"`
	// Bezoek is the first time that somebody was at the door.
	//
	//schema:nl Dat er voor het eerst iemand aan de deur stond. Weggelaten: niet bekend.
	Bezoek Eropafgebeurtenis `json:"bezoek,omitzero"`
	// Hulp is that regular help is in place; its moment may lie ahead, if it was agreed.
	//
	//schema:nl Dat de reguliere hulp op gang is. Het tijdstip mag in de toekomst liggen als het zo is afgesproken. Weggelaten: niet bekend.
	Hulp Eropafgebeurtenis `json:"hulp,omitzero"`
	// Losgelaten is that the team let the case go.
	//
	//schema:nl Dat het team de casus heeft losgelaten. Weggelaten: niet bekend.
	Losgelaten Eropafgebeurtenis `json:"losgelaten,omitzero"`
}

// Eropafgebeurtenis says whether something had happened by the moment asked about. Op
// alone says so too.
//
//schema:nl Of iets gebeurd is op het moment waarover gevraagd wordt, en wanneer. Alleen een tijdstip zegt het ook.
type Eropafgebeurtenis struct {
	//schema:nl Ja als het op dat moment gebeurd is, nee als dat niet zo is. Het mag niet botsen met op. Weggelaten: volgt uit op, of is zonder
	//schema:nl op niet bekend.
	Gebeurd wmo.Uitkomst `json:"gebeurd,omitzero"`
	//schema:nl Het tijdstip waarop het gebeurde of gaat gebeuren. Weggelaten: niet bekend.
	Op wmo.Tijdstip `json:"op,omitzero"`
}

// Eropafstand is the answer: how every report stands, and how many are in time.
//
//schema:nl Hoe elke melding ervoor staat, en hoeveel er op tijd zijn.
type Eropafstand struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het ogenblik waarover gevraagd is.
	Moment wmo.Tijdstip `json:"moment"`
	//schema:nl De norm waarmee gerekend is, in minuten.
	NormMinuten int `json:"normMinuten"`
	// OpTijd, TeLaat and Open count the reports by what is known of the visit.
	//
	//schema:nl Aantal meldingen waarbij het bezoek op tijd was.
	OpTijd int `json:"opTijd"`
	//schema:nl Aantal meldingen waarbij het bezoek te laat was, of nog niet is geweest terwijl de norm voorbij is.
	TeLaat int `json:"teLaat"`
	//schema:nl Aantal meldingen waarvan niet te zeggen is of het bezoek op tijd was, of waarvoor de norm nog loopt.
	Open int `json:"open"`
	// VastTeHouden counts the reports that the team must still hold, for certain.
	//
	//schema:nl Aantal meldingen die het team op dit moment zeker nog moet vasthouden.
	VastTeHouden int `json:"vastTeHouden"`
	//schema:nl Hoe elke melding ervoor staat, in de volgorde van de invoer.
	Meldingen []Eropafgeval `json:"meldingen"`
	//schema:nl Wat opvalt naast het antwoord, zoals een casus die te vroeg is losgelaten. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Eropafgeval is how one report stands.
//
//schema:nl Hoe één melding ervoor staat.
type Eropafgeval struct {
	//schema:nl Het kenmerk uit de invoer. Weggelaten: daar stond er geen.
	Kenmerk string `json:"kenmerk,omitempty" jsonschema:"maxLength=200"`
	//schema:nl Het tijdstip van de melding.
	Gemeld wmo.Tijdstip `json:"gemeld"`
	// Uiterlijk is the last moment for a visit in time. The norm runs on at night, and a
	// change of the clock does not make it longer or shorter.
	//
	//schema:nl Het laatste tijdstip waarop een bezoek op tijd is: gemeld plus de norm. De norm loopt 's nachts door, en een klok die wordt
	//schema:nl verzet maakt haar niet langer of korter.
	Uiterlijk wmo.Tijdstip `json:"uiterlijk"`
	//schema:nl Of het eerste bezoek op tijd was; precies op uiterlijk is op tijd. Onbepaald zolang de norm loopt en er nog geen bezoek was, of
	//schema:nl als het tijdstip van het bezoek niet bekend is.
	OpTijd wmo.Motivering[struct{}] `json:"opTijd"`
	// MinutenTeLaat is how late the visit was, or is so far, rounded up to minutes. Left
	// out when it is not late or not known.
	//
	//schema:nl Hoeveel minuten het bezoek te laat was, of tot nu toe te laat is, naar boven afgerond. Weggelaten: niet te laat, of niet
	//schema:nl bekend.
	MinutenTeLaat int `json:"minutenTeLaat,omitempty"`
	// Vasthouden says whether the team must still hold the case at Moment.
	//
	//schema:nl Of het team de casus op dit moment nog moet vasthouden: ja zolang de reguliere hulp niet op gang is.
	Vasthouden wmo.Motivering[struct{}] `json:"vasthouden"`
	// TeVroegLosgelaten: the team let go while regular help was not in place.
	//
	//schema:nl Of het team losliet terwijl de reguliere hulp nog niet op gang was.
	TeVroegLosgelaten wmo.Motivering[struct{}] `json:"teVroegLosgelaten"`
	//schema:nl De stappen naar uiterlijk en naar minutenTeLaat.
	Berekening wmo.Berekening `json:"berekening"` // of Uiterlijk and MinutenTeLaat
}

// eropaftoets is one report as the rules read it.
type eropaftoets struct {
	*Eropafmelding

	nu, uiterlijk wmo.Tijdstip
}

// The rules read one report.
var (
	eropafBezoekRegels = []wmo.Regel[*eropaftoets]{
		wmo.Als("BW-ERO-01", "/meldingen/-/bezoek",
			"er stond iemand aan de deur binnen de norm na de melding, die standaard vier uur is; precies op de norm is op tijd",
			(*eropaftoets).opTijd, bronDenBosch.Sinds(beginVuistregels)),
	}
	eropafHoudRegels = []wmo.Regel[*eropaftoets]{
		wmo.Als("BW-ERO-02", "/meldingen/-/hulp", "de reguliere hulp is nog niet op gang; zo lang houdt het team de casus vast",
			func(t *eropaftoets) wmo.Uitkomst { return t.Hulp.uiterlijk(t.nu, t.nu).Niet() }, bronDenBosch.Sinds(beginVuistregels)),
	}
	eropafLosRegels = []wmo.Regel[*eropaftoets]{
		wmo.Als("BW-ERO-03", "/meldingen/-/losgelaten", "het team heeft de casus losgelaten",
			func(t *eropaftoets) wmo.Uitkomst { return t.Losgelaten.uiterlijk(t.nu, t.nu) }, bronDenBosch.Sinds(beginVuistregels)),
		wmo.Als("BW-ERO-04", "/meldingen/-/hulp", "bij het loslaten was de reguliere hulp nog niet op gang",
			zonderHulpLosgelaten, bronDenBosch.Sinds(beginVuistregels)),
	}
)

func (t *eropaftoets) opTijd() wmo.Uitkomst {
	if t.Bezoek.Gebeurd == wmo.Nee && t.nu == t.uiterlijk {
		return wmo.Onbepaald // this second still counts
	}
	return t.Bezoek.uiterlijk(t.uiterlijk, t.nu)
}

// zonderHulpLosgelaten says whether regular help was not in place when the team let go. If
// the moment of that is not known, it lies between the report and now.
func zonderHulpLosgelaten(t *eropaftoets) wmo.Uitkomst {
	if t.Losgelaten.Op.IsValid() {
		return t.Hulp.uiterlijk(t.Losgelaten.Op, t.nu).Niet()
	}
	switch {
	case t.Hulp.uiterlijk(t.nu, t.nu) == wmo.Nee:
		return wmo.Ja
	case t.Hulp.uiterlijk(t.Gemeld, t.nu) == wmo.Ja:
		return wmo.Nee
	default:
		return wmo.Onbepaald
	}
}

// uiterlijk says whether the event had happened at t, with what is known at nu.
func (g Eropafgebeurtenis) uiterlijk(t, nu wmo.Tijdstip) wmo.Uitkomst {
	switch {
	case g.Op.IsValid():
		return wmo.UitkomstOf(!g.Op.After(t))
	case g.Gebeurd == wmo.Ja && !t.Before(nu):
		return wmo.Ja
	case g.Gebeurd == wmo.Nee && !t.After(nu):
		return wmo.Nee
	default:
		return wmo.Onbepaald
	}
}

// FollowReports says of every report whether the first visit was in time, and whether the
// team must still hold the case.
func FollowReports(in Eropafvraag, peil wmo.Peil) (Eropafstand, error) {
	if err := in.keur(peil); err != nil {
		return Eropafstand{}, err
	}
	v := wmo.VerantwoordingOp(peil)
	uit := Eropafstand{Peil: peil, Moment: in.Moment, NormMinuten: in.norm(), Meldingen: make([]Eropafgeval, len(in.Meldingen))}
	for i := range in.Meldingen {
		m := &in.Meldingen[i]
		toets := &eropaftoets{m, in.Moment, in.uiterlijk(m)}
		plaats := wmo.Wijs("meldingen", strconv.Itoa(i))
		g := Eropafgeval{
			Kenmerk: m.Kenmerk, Gemeld: m.Gemeld, Uiterlijk: toets.uiterlijk,
			OpTijd:            motiveerNummer(wmo.Alle(eropafBezoekRegels, toets, peil), i),
			Vasthouden:        motiveerNummer(wmo.Alle(eropafHoudRegels, toets, peil), i),
			TeVroegLosgelaten: motiveerNummer(wmo.Alle(eropafLosRegels, toets, peil), i),
		}
		switch g.OpTijd.Uitkomst {
		case wmo.Ja:
			uit.OpTijd++
		case wmo.Nee:
			uit.TeLaat++
			g.MinutenTeLaat = toets.teLaat()
		case wmo.Onbepaald:
			uit.Open++
		}
		if g.Vasthouden.Uitkomst == wmo.Ja {
			uit.VastTeHouden++
		}
		if g.TeVroegLosgelaten.Uitkomst == wmo.Ja {
			v.MeldVolgens(bronDenBosch, meldingEropafLosgelaten,
				"het team liet los voordat de reguliere hulp op gang was", plaats+"/losgelaten", plaats+"/hulp")
		}
		g.Berekening = toets.stappen(peil, uit.NormMinuten, g.MinutenTeLaat)
		uit.Meldingen[i] = g
	}
	uit.Bevindingen = v.Bevindingen()
	return uit, nil
}

// teLaat counts the minutes from the end of the norm until the visit, or until now.
func (t *eropaftoets) teLaat() int {
	_, tot := t.tot()
	return int((tot.Sub(t.uiterlijk) + time.Minute - 1) / time.Minute)
}

// tot is where the stopwatch stands still, or stands now.
func (t *eropaftoets) tot() (naam string, tot wmo.Tijdstip) {
	if t.Bezoek.Op.IsValid() {
		return "bezoek", t.Bezoek.Op
	}
	return "nu", t.nu
}

// stappen tells the last moment in time, and how late the visit is.
func (t *eropaftoets) stappen(peil wmo.Peil, norm, teLaat int) wmo.Berekening {
	v, uiterlijk := wmo.VerantwoordingOp(peil), tijdstip("uiterlijk", t.uiterlijk)
	v.Stap(formuleEropafUiterlijk, "laatste tijdstip voor een bezoek op tijd", uiterlijk, tijdstip("melding", t.Gemeld), wmo.Aantal("norm", norm, "minuten"))
	if teLaat > 0 {
		v.Stap(formuleEropafTeLaat, "minuten te laat", wmo.Aantal("minuten te laat", teLaat, "minuten"), uiterlijk, tijdstip(t.tot()))
	}
	return v.Berekening()
}

func tijdstip(naam string, t wmo.Tijdstip) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: t.String()}
}

func (in *Eropafvraag) norm() int {
	if in.NormMinuten == nil {
		return eropafNorm
	}
	return *in.NormMinuten
}

func (in *Eropafvraag) uiterlijk(m *Eropafmelding) wmo.Tijdstip {
	return m.Gemeld.Add(time.Duration(in.norm()) * time.Minute)
}

func (in *Eropafvraag) keur(peil wmo.Peil) error {
	if err := wmo.Keur(in, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	if in.Moment.Datum() != peil.Op {
		b.Meld(meldingEropafMoment, fmt.Sprintf("het moment %s valt niet op %s, de dag waarop het wordt gevraagd", in.Moment, peil.Op), "/moment")
	}
	var kenmerken wmo.Uniek
	for i := range in.Meldingen {
		m, plaats := &in.Meldingen[i], wmo.Wijs("meldingen", strconv.Itoa(i))
		kenmerken.Naam(&b, m.Kenmerk, plaats+"/kenmerk")
		in.keurMelding(&b, m, plaats)
	}
	return b.Err()
}

func (in *Eropafvraag) keurMelding(b *wmo.Bevindingen, m *Eropafmelding, plaats string) {
	switch {
	case m.Gemeld.After(in.Moment):
		b.Meld(meldingVolgorde, "de melding ligt na het moment waarop dit wordt gevraagd", plaats+"/gemeld", "/moment")
	case !in.uiterlijk(m).IsValid():
		b.Meld(meldingEropafKalender, "de norm loopt door tot na het einde van de kalender", plaats+"/gemeld")
	}
	for _, g := range []eropafkeuring{
		{m.Bezoek, "het bezoek", plaats + "/bezoek", true, false},
		{m.Hulp, "de reguliere hulp", plaats + "/hulp", false, true},
		{m.Losgelaten, "het loslaten", plaats + "/losgelaten", true, false},
	} {
		if g.Op.IsValid() {
			g.keurTijdstip(b, in.Moment, m.Gemeld, plaats+"/gemeld")
		}
	}
}

// eropafkeuring is an event with the checks on its moment.
type eropafkeuring struct {
	Eropafgebeurtenis

	naam, plaats string
	naMelding    bool // it follows from the report
	magStraks    bool // it may be agreed for later
}

func (g *eropafkeuring) keurTijdstip(b *wmo.Bevindingen, nu, gemeld wmo.Tijdstip, melding string) {
	straks := g.Op.After(nu)
	switch {
	case straks && !g.magStraks:
		b.Meld(meldingVolgorde, g.naam+" ligt na het moment waarop dit wordt gevraagd", g.plaats+"/op", "/moment")
	case g.naMelding && g.Op.Before(gemeld):
		b.Meld(meldingVolgorde, g.naam+" ligt voor de melding", g.plaats+"/op", melding)
	case g.Gebeurd == wmo.Ja && straks || g.Gebeurd == wmo.Nee && !straks:
		b.Meld(meldingEropafTegenspraak, fmt.Sprintf("%s: gebeurd is %s, maar het tijdstip is %s", g.naam, g.Gebeurd, g.Op), g.plaats)
	}
}
