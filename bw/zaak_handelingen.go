package bw

import "github.com/bwo-sdk/wmo"

// Handelingsoort is something that the client may do.
type Handelingsoort string

// What the client may do.
const (
	AanvraagDoen     Handelingsoort = "aanvraag"
	InGebrekeStellen Handelingsoort = "ingebrekestelling"
	BezwaarMaken     Handelingsoort = "bezwaar"
	BeroepInstellen  Handelingsoort = "beroep_niet_tijdig"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Handelingsoort) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(AanvraagDoen), Uitleg: "een aanvraag doen"},
		{Woord: string(InGebrekeStellen), Uitleg: "het college in gebreke stellen omdat het te laat beslist"},
		{Woord: string(BezwaarMaken), Uitleg: "bezwaar maken tegen de beschikking"},
		{Woord: string(BeroepInstellen), Uitleg: "in beroep gaan omdat het college te laat beslist, zonder eerst bezwaar te maken (Awb 7:1, eerste lid, onder f)"},
	}
}

// Handeling is something that the client may do on peil.Op, or not.
type Handeling struct {
	Soort Handelingsoort `json:"soort"`
	// Over is the decision that does not come, of a default notice and an appeal. There
	// are two in a case, and each has an answer of its own: so an objection that is told
	// of later changes nothing about the first.
	Over  Termijnsoort             `json:"over,omitempty"`
	Mag   wmo.Motivering[struct{}] `json:"mag"`
	Vanaf wmo.Datum                `json:"vanaf,omitzero"` // the first day, as far as it follows from the file
	Tot   wmo.Datum                `json:"totEnMet,omitzero"`
}

// zaakfeiten is what the rules read of a file on a day.
type zaakfeiten struct {
	op wmo.Datum

	onderzocht, gemeld, beschikt, gehuisvest         wmo.Uitkomst
	verschoonbaar, manenNietTeVergen, onredelijkLaat wmo.Uitkomst

	onderzoek, bezwaar *lopend
	opTijdBezwaar      wmo.Uitkomst // of an objection that was made

	// Of the decision that does not come.
	gevraagd, beslist, gemaand wmo.Uitkomst
	beslissing                 *lopend
	beroepVanaf                wmo.Datum
}

// aanvraagRegels say when an application can be made: one of the two is enough.
var aanvraagRegels = []wmo.Regel[*zaakfeiten]{
	{
		Grond: wmo.Grond{
			Code: "BW-AAN-01", Tekst: "het onderzoek na de melding is uitgevoerd", Geldt: sinds2015,
			Bron: wmo2015.art("2.3.2", "9", ""), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.onderzocht },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-AAN-02", Tekst: "de zes weken voor het onderzoek zijn voorbij", Geldt: sinds2015,
			Bron: wmo2015.art("2.3.2", "9", ""), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.onderzoek, f.gemeld) },
	},
}

// ingebrekeRegels say when the client may put the college in default.
var ingebrekeRegels = []wmo.Regel[*zaakfeiten]{
	{
		Grond: wmo.Grond{
			Code: "BW-IGS-01", Tekst: "er is een aanvraag waarop een beschikking moet volgen, of een bezwaar, waarvoor dit ook geldt (Awb 7:14)", Geldt: sinds2015,
			Bron: awb.art("4:17", "1", "").Als(wmo.Afgeleid), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.gevraagd },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-IGS-02", Tekst: "de termijn voor dat besluit is voorbij", Geldt: sinds2015, Bron: dwangsomcirculaire("paragraaf 1.1"), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.beslissing, f.gevraagd) },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-IGS-03", Tekst: "er is nog niet beslist", Geldt: sinds2015, Bron: awb.art("4:17", "1", "").Als(wmo.Afgeleid), Feit: "/volledig",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.beslist.Niet() },
	},
}

// bezwaarRegels say when an objection can be made in time.
var bezwaarRegels = []wmo.Regel[*zaakfeiten]{
	{
		Grond: wmo.Grond{
			Code: "BW-BZW-01", Tekst: "er is een besluit bekendgemaakt; daarmee begint de termijn", Geldt: sinds2015,
			Bron: awb.art("6:8", "1", ""), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.beschikt },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-BZW-02", Tekst: "de zes weken voor bezwaar zijn nog niet voorbij", Geldt: sinds2015, Bron: awb.art("6:7", "", ""), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst {
			if f.bezwaar == nil {
				return wmo.Onbepaald
			}
			return wmo.UitkomstOf(!f.op.After(f.bezwaar.LaatsteDag))
		},
	},
	{
		Grond: wmo.Grond{
			Code: "BW-BZW-03", Tekst: "te laat zijn is de cliënt niet aan te rekenen", Geldt: sinds2015, Bron: awb.art("6:11", "", ""),
			Feit: "/verschoonbaar", GaatVoor: []string{"BW-BZW-02"},
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst {
			if f.verschoonbaar == wmo.Onbepaald && f.opTijdBezwaar == wmo.Ja { // there is nothing to excuse
				return wmo.Nee
			}
			return f.verschoonbaar
		},
	},
	belang("BW-BZW-04"),
}

// beroepRegels say when the client may go to court because no decision came (Awb, 6:12).
var beroepRegels = []wmo.Regel[*zaakfeiten]{
	{
		Grond: wmo.Grond{
			Code: "BW-NTB-01", Tekst: "het college is in gebreke: de termijn voor een besluit op een aanvraag of bezwaar is voorbij", Geldt: sinds2015,
			Bron: awb.art("6:12", "2", "a"), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.beslissing, f.gevraagd) },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-NTB-02", Tekst: "er is nog niet beslist", Geldt: sinds2015, Bron: awb.art("6:12", "2", "a").Als(wmo.Afgeleid), Feit: "/volledig",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.beslist.Niet() },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-NTB-03", Tekst: "twee weken zijn voorbij na de dag waarop het college schriftelijk is medegedeeld dat het in gebreke is", Geldt: sinds2015,
			Bron: awb.art("6:12", "2", "b"), Feit: "/gebeurtenissen",
		},
		Toets: (*zaakfeiten).gewacht,
	},
	{
		Grond: wmo.Grond{
			Code: "BW-NTB-04", Tekst: "van de cliënt kan redelijkerwijs niet worden gevergd dat hij eerst in gebreke stelt", Geldt: sinds2015,
			Bron: awb.art("6:12", "3", ""), Feit: "/manenNietTeVergen", GaatVoor: []string{"BW-NTB-03"},
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.manenNietTeVergen },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-NTB-05", Tekst: "het beroep komt niet onredelijk laat", Geldt: sinds2015, Bron: awb.art("6:12", "4", ""), Feit: "/beroepOnredelijkLaat",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.onredelijkLaat.Niet() },
	},
	belang("BW-NTB-06"),
}

// belang: who has meanwhile what was asked for has nothing left to win. The ruling was
// on a higher appeal; that it holds for an objection and this appeal is our reasoning.
func belang(code string) wmo.Regel[*zaakfeiten] {
	return wmo.Regel[*zaakfeiten]{
		Grond: wmo.Grond{
			Code: code, Tekst: "er is nog belang: de cliënt heeft niet intussen wat is gevraagd", Geldt: sinds2015,
			Bekend: wmo.MustPeriode("2018-07-04", ""), Bron: uitspraak("ECLI:NL:CRVB:2018:2106", "2018-07-04").Als(wmo.Afgeleid), Feit: "/volledig",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.gehuisvest.Niet() },
	}
}

// voorbij says whether a term is over; while it does not run, only a file in which
// what it runs from did not happen decides.
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

// gewacht says whether two weeks are over after a default notice that is valid for certain.
func (f *zaakfeiten) gewacht() wmo.Uitkomst {
	if f.beroepVanaf.IsValid() && f.beslissing.vast {
		return wmo.UitkomstOf(!f.op.Before(f.beroepVanaf))
	}
	return f.gemaand
}

// handelingen is what the client may do on the day asked about, in the order of the case.
func (d *dossier) handelingen(v *zaakverloop, besluiten []zaakbesluit) []Handeling {
	f, bezwaar := d.feiten(v, d.peil.Op), Handeling{Soort: BezwaarMaken}
	bezwaar.Mag = wmo.Alle(bezwaarRegels, &f, d.peil).Motiveer()
	if v.bezwaar != nil {
		bezwaar.Vanaf, bezwaar.Tot = v.bezwaar.Dag, v.bezwaar.LaatsteDag
	}
	aanvraag := Handeling{
		Soort: AanvraagDoen, Mag: d.kanAanvragen(v, d.peil.Op).Motiveer(),
		Vanaf: eerder(d.dag(GebeurtenisOnderzoekAfgerond), v.onderzoek.erna()),
	}
	hs := append([]Handeling{aanvraag}, besluiten[0].handelingen(d.peil)...)
	return append(append(hs, bezwaar), besluiten[1].handelingen(d.peil)...)
}

// handelingen is what the client may do while a decision does not come.
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
