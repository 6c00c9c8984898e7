package bw

import "github.com/bwo-sdk/wmo"

// Handelingsoort is something that the client may do.
//
//schema:nl Iets wat de cliënt mag doen.
type Handelingsoort string

// What the client may do.
const (
	AanvraagDoen     Handelingsoort = "aanvraag"
	InGebrekeStellen Handelingsoort = "ingebrekestelling"
	BezwaarMaken     Handelingsoort = "bezwaar"
	BeroepInstellen  Handelingsoort = "beroep_niet_tijdig"
)

var handelingsoortwoorden = wmo.Opsomming[Handelingsoort]{
	{AanvraagDoen, "een aanvraag doen"},
	{InGebrekeStellen, "het college in gebreke stellen omdat het te laat beslist"},
	{BezwaarMaken, "bezwaar maken tegen de beschikking"},
	{BeroepInstellen, "in beroep gaan omdat het college te laat beslist, zonder eerst bezwaar te maken (Awb 7:1, eerste lid, onder f)"},
}

func (Handelingsoort) Woorden() []wmo.Woord { return handelingsoortwoorden.Woorden() }

// Handeling says whether the client may do something on peil.Op.
//
//schema:nl Of de cliënt op de dag van het peil iets mag doen, en waarom.
type Handeling struct {
	//schema:nl Wat de cliënt zou doen.
	Soort Handelingsoort `json:"soort"`
	// Over is the decision that a default notice or an appeal is about: that on the
	// application or that on the objection. Each has its own answer, so that an objection
	// changes nothing about the first.
	//
	//schema:nl Het besluit waar een ingebrekestelling of beroep over gaat: beschikking of beslissing_op_bezwaar. Weggelaten bij aanvraag en
	//schema:nl bezwaar.
	Over Termijnsoort `json:"over,omitempty"`
	//schema:nl Of het op de dag van het peil mag, met de redenen. Een aanvraag mag als het onderzoek is uitgevoerd of de zes weken ervoor om
	//schema:nl zijn. In gebreke stellen mag als de termijn om is en niet is beslist. Bezwaar mag na een beschikking, binnen de termijn of als
	//schema:nl te laat zijn niet is aan te rekenen, en zolang er belang bij is. Beroep mag als de termijn om is, niet is beslist, twee weken
	//schema:nl na een geldige ingebrekestelling voorbij zijn of die niet te vergen was, het niet onredelijk laat is, en er belang bij is.
	Mag wmo.Motivering[struct{}] `json:"mag"`
	//schema:nl De eerste dag waarop het kan. Bij een aanvraag de vroegste van de dag waarop het onderzoek klaar was en de dag na de zes weken
	//schema:nl ervoor; bij in gebreke stellen de dag na de laatste dag van de beslistermijn; bij beroep de vijftiende dag na de geldige
	//schema:nl ingebrekestelling; bij bezwaar de dag van de beschikking. Weggelaten: niet uit het dossier te halen.
	Vanaf wmo.Datum `json:"vanaf,omitzero"` // the first day, if known from the file
	//schema:nl De laatste dag om op tijd bezwaar te maken. Weggelaten: geen beschikking, of een andere handeling.
	Tot wmo.Datum `json:"totEnMet,omitzero"`
}

// zaakfeiten are the facts of a file on a day, as the rules read them.
type zaakfeiten struct {
	op wmo.Datum

	onderzocht, gemeld, beschikt, gehuisvest         wmo.Uitkomst
	verschoonbaar, manenNietTeVergen, onredelijkLaat wmo.Uitkomst

	onderzoek, bezwaar *lopend
	opTijdBezwaar      wmo.Uitkomst // whether the objection was in time

	// About the decision that the client waits for.
	gevraagd, beslist, gemaand wmo.Uitkomst
	beslissing                 *lopend
	beroepVanaf                wmo.Datum
}

// aanvraagRegels say when an application can be made; one of the two is enough.
var aanvraagRegels = []wmo.Regel[*zaakfeiten]{
	wmo.Als("BW-AAN-01", "/gebeurtenissen", "het onderzoek na de melding is uitgevoerd",
		func(f *zaakfeiten) wmo.Uitkomst { return f.onderzocht }, wmo2015.art("2.3.2", "9", "").Sinds(beginWmo)),
	wmo.Als("BW-AAN-02", "/gebeurtenissen", "de zes weken voor het onderzoek zijn voorbij",
		func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.onderzoek, f.gemeld) }, wmo2015.art("2.3.2", "9", "").Sinds(beginWmo)),
}

// ingebrekeRegels say when the client may put the college in default.
var ingebrekeRegels = []wmo.Regel[*zaakfeiten]{
	wmo.Als("BW-IGS-01", "/gebeurtenissen", "er is een aanvraag waarop een beschikking moet volgen, of een bezwaar, waarvoor dit ook geldt (Awb 7:14)",
		func(f *zaakfeiten) wmo.Uitkomst { return f.gevraagd }, awb.art("4:17", "1", "").Als(wmo.Afgeleid).Sinds(beginWmo)),
	wmo.Als("BW-IGS-02", "/gebeurtenissen", "de termijn voor dat besluit is voorbij",
		func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.beslissing, f.gevraagd) }, ingebrekestelling(beginWmo)...),
	wmo.Als("BW-IGS-03", "/volledig", "er is nog niet beslist",
		func(f *zaakfeiten) wmo.Uitkomst { return f.beslist.Niet() }, awb.art("4:17", "1", "").Als(wmo.Afgeleid).Sinds(beginWmo)),
}

// bezwaarRegels say when an objection can be made in time.
var bezwaarRegels = []wmo.Regel[*zaakfeiten]{
	wmo.Als("BW-BZW-01", "/gebeurtenissen", "er is een besluit op de voorgeschreven wijze bekendgemaakt; de termijn begint de dag erna",
		func(f *zaakfeiten) wmo.Uitkomst { return f.beschikt }, awb.art("6:8", "1", "").Sinds(beginWmo)),
	wmo.Als("BW-BZW-02", "/gebeurtenissen", "de zes weken voor bezwaar zijn nog niet voorbij",
		(*zaakfeiten).kanNogBezwaar, awb.art("6:7", "", "").Sinds(beginWmo)),
	wmo.Als("BW-BZW-03", "/verschoonbaar", "te laat zijn is de cliënt niet aan te rekenen",
		(*zaakfeiten).verschoond, awb.art("6:11", "", "").Sinds(beginWmo)).Boven("BW-BZW-02"),
	belang("BW-BZW-04"),
}

// beroepRegels say when the client may go to court because no decision came (Awb, 6:12).
var beroepRegels = []wmo.Regel[*zaakfeiten]{
	wmo.Als("BW-NTB-01", "/gebeurtenissen", "het college is in gebreke: de termijn voor een besluit op een aanvraag of bezwaar is voorbij",
		func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.beslissing, f.gevraagd) }, awb.art("6:12", "2", "a").Sinds(beginWmo)),
	wmo.Als("BW-NTB-02", "/volledig", "er is nog niet beslist",
		func(f *zaakfeiten) wmo.Uitkomst { return f.beslist.Niet() }, awb.art("6:12", "2", "a").Als(wmo.Afgeleid).Sinds(beginWmo)),
	wmo.Als("BW-NTB-03", "/gebeurtenissen", "twee weken zijn voorbij na de dag waarop het college de schriftelijke mededeling ontving dat het in gebreke is",
		(*zaakfeiten).gewacht, awb.art("6:12", "2", "b").Als(wmo.Afgeleid).Sinds(beginWmo)),
	wmo.Als("BW-NTB-04", "/manenNietTeVergen", "van de cliënt kan redelijkerwijs niet worden gevergd dat hij eerst in gebreke stelt",
		func(f *zaakfeiten) wmo.Uitkomst { return f.manenNietTeVergen }, awb.art("6:12", "3", "").Sinds(beginWmo)).Boven("BW-NTB-03"),
	wmo.Als("BW-NTB-05", "/beroepOnredelijkLaat", "het beroep komt niet onredelijk laat",
		func(f *zaakfeiten) wmo.Uitkomst { return f.onredelijkLaat.Niet() }, awb.art("6:12", "4", "").Sinds(beginWmo)),
	belang("BW-NTB-06"),
}

// belang makes the rule that the client still has an interest: not after getting what was
// asked for. The ruling was about a higher appeal; that it holds for an objection and for
// this appeal too is our reasoning.
func belang(code string) wmo.Regel[*zaakfeiten] {
	return wmo.Als(code, "/volledig", "er is nog belang: de cliënt heeft niet intussen wat is gevraagd",
		func(f *zaakfeiten) wmo.Uitkomst { return f.gehuisvest.Niet() },
		uitspraak("ECLI:NL:CRVB:2018:2106", "2018-07-04").Als(wmo.Afgeleid).Sinds(beginWmo).BekendSinds(wmo.MustDatum("2018-07-04")))
}

func (f *zaakfeiten) kanNogBezwaar() wmo.Uitkomst {
	if f.bezwaar == nil {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(!f.op.After(f.bezwaar.LaatsteDag))
}

func (f *zaakfeiten) verschoond() wmo.Uitkomst {
	if f.verschoonbaar == wmo.Onbepaald && f.opTijdBezwaar == wmo.Ja { // an objection in time needs no excuse
		return wmo.Nee
	}
	return f.verschoonbaar
}

// voorbij says whether a term is over. A term that did not begin is Nee if it is known that
// the event from which it runs did not happen (begonnen), and otherwise open.
func (f *zaakfeiten) voorbij(t *lopend, begonnen wmo.Uitkomst) wmo.Uitkomst {
	switch {
	case t == nil && begonnen == wmo.Nee:
		return wmo.Nee
	case t == nil:
		return wmo.Onbepaald
	case !f.op.After(t.vroegst):
		return wmo.Nee
	case !t.vast:
		return wmo.Onbepaald
	default:
		return wmo.UitkomstOf(f.op.After(t.LaatsteDag) && t.Stand != StandOpgeschort)
	}
}

// gewacht says whether the two weeks after a valid default notice are over.
func (f *zaakfeiten) gewacht() wmo.Uitkomst {
	if f.beroepVanaf.IsValid() && f.beslissing.vast {
		return wmo.UitkomstOf(!f.op.Before(f.beroepVanaf))
	}
	return f.gemaand
}

// handelingen lists what the client may do on peil.Op, in the order of the case.
func (d *dossier) handelingen(v *zaakverloop, besluiten []zaakbesluit) []Handeling {
	f, bezwaar := d.feiten(v, d.peil.Op), Handeling{Soort: BezwaarMaken}
	bezwaar.Mag = wmo.Alle(bezwaarRegels, &f, d.peil).Motiveer()
	if v.bezwaar != nil {
		bezwaar.Vanaf, bezwaar.Tot = v.bezwaar.Datum, v.bezwaar.LaatsteDag
	}
	aanvraag := Handeling{
		Soort: AanvraagDoen, Mag: d.kanAanvragen(v, d.peil.Op).Motiveer(),
		Vanaf: eerder(d.dag(GebeurtenisOnderzoekAfgerond), v.onderzoek.erna()),
	}
	hs := append([]Handeling{aanvraag}, besluiten[0].handelingen(d.peil)...)
	return append(append(hs, bezwaar), besluiten[1].handelingen(d.peil)...)
}

// handelingen lists what the client may do while a decision is late.
func (b *zaakbesluit) handelingen(peil wmo.Peil) []Handeling {
	f := &b.zaakfeiten
	return []Handeling{
		{Soort: InGebrekeStellen, Over: b.over, Mag: wmo.Alle(ingebrekeRegels, f, peil).Motiveer(), Vanaf: b.beslissing.erna()},
		{Soort: BeroepInstellen, Over: b.over, Mag: wmo.Alle(beroepRegels, f, peil).Motiveer(), Vanaf: b.beroepVanaf},
	}
}

// kanAanvragen says whether an application can be made on a day.
func (d *dossier) kanAanvragen(v *zaakverloop, op wmo.Datum) wmo.Oordeel {
	f := d.feiten(v, op)
	return wmo.Een(aanvraagRegels, &f, wmo.Peil{Op: op, Bekend: d.peil.Bekend})
}
