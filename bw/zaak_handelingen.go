package bw

import (
	"fmt"
	"sort"

	"github.com/bwo-sdk/wmo"
)

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
		{Woord: string(BeroepInstellen), Uitleg: "zonder bezwaar in beroep gaan omdat het college te laat beslist"},
	}
}

// Handeling is something that the client may do on peil.Op, or not.
type Handeling struct {
	Soort Handelingsoort           `json:"soort"`
	Mag   wmo.Motivering[struct{}] `json:"mag"`
	Vanaf wmo.Datum                `json:"vanaf,omitzero"` // the first day, as far as it follows from the file
	Tot   wmo.Datum                `json:"totEnMet,omitzero"`
}

// zaakfeiten is what the rules read of a file on a day.
type zaakfeiten struct {
	op wmo.Datum

	onderzocht, gemeld, gevraagd, beslist, beschikt, gehuisvest wmo.Uitkomst
	verschoonbaar, manenNietTeVergen, onredelijkLaat            wmo.Uitkomst

	onderzoek, beslissing, bezwaar *Zaaktermijn
	loopt                          wmo.Uitkomst // a term for the decision began to run
	beroepVanaf                    wmo.Datum
	gemaand                        wmo.Uitkomst
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
			Code: "BW-IGS-01", Tekst: "er is een aanvraag of een bezwaar waarop een besluit moet volgen; een melding is dat niet", Geldt: sinds2015,
			Bron: awb.art("4:17", "1", ""), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.gevraagd },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-IGS-02", Tekst: "de termijn voor dat besluit is voorbij", Geldt: sinds2015, Bron: dwangsomcirculaire("paragraaf 1.1"), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.beslissing, f.loopt) },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-IGS-03", Tekst: "er is nog niet beslist", Geldt: sinds2015, Bron: awb.art("4:17", "1", ""), Feit: "/volledig",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.beslist.Niet() },
	},
}

// bezwaarRegels say when an objection can be made in time.
var bezwaarRegels = []wmo.Regel[*zaakfeiten]{
	{
		Grond: wmo.Grond{
			Code: "BW-BZW-01", Tekst: "er is een besluit bekendgemaakt; een brief dat de melding niet verder wordt behandeld is dat niet", Geldt: sinds2015,
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
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.verschoonbaar },
	},
	belang("BW-BZW-04"),
}

// beroepRegels say when the client may go to court because no decision came (Awb, 6:12).
var beroepRegels = []wmo.Regel[*zaakfeiten]{
	{
		Grond: wmo.Grond{
			Code: "BW-NTB-01", Tekst: "de termijn voor een besluit op een aanvraag of bezwaar is voorbij; bezwaar hoeft niet eerst", Geldt: sinds2015,
			Bron: awb.art("6:12", "2", "a"), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.beslissing, f.loopt) },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-NTB-02", Tekst: "er is nog niet beslist", Geldt: sinds2015, Bron: awb.art("6:12", "2", "a"), Feit: "/volledig",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.beslist.Niet() },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-NTB-03", Tekst: "twee weken zijn voorbij na de dag van een geldige ingebrekestelling", Geldt: sinds2015,
			Bron: awb.art("6:12", "2", "b"), Feit: "/gebeurtenissen",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst {
			if f.beroepVanaf.IsValid() {
				return wmo.UitkomstOf(!f.op.Before(f.beroepVanaf))
			}
			return f.gemaand
		},
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

// belang: who has meanwhile what was asked for has nothing left to win.
func belang(code string) wmo.Regel[*zaakfeiten] {
	return wmo.Regel[*zaakfeiten]{
		Grond: wmo.Grond{
			Code: code, Tekst: "er is nog belang: de cliënt heeft niet intussen wat is gevraagd", Geldt: sinds2015,
			Bekend: wmo.MustPeriode("2018-07-04", ""), Bron: uitspraak("ECLI:NL:CRVB:2018:2106", "2018-07-04"), Feit: "/volledig",
		},
		Toets: func(f *zaakfeiten) wmo.Uitkomst { return f.gehuisvest.Niet() },
	}
}

// voorbij says whether a term is over; while it does not run, only a file in which
// what it runs from did not happen decides.
func (f *zaakfeiten) voorbij(t *Zaaktermijn, begonnen wmo.Uitkomst) wmo.Uitkomst {
	switch {
	case t != nil && t.Stand == StandOpgeschort && f.op.After(t.LaatsteDag):
		return wmo.Nee
	case t != nil:
		return wmo.UitkomstOf(f.op.After(t.LaatsteDag))
	case begonnen == wmo.Nee:
		return wmo.Nee
	default:
		return wmo.Onbepaald
	}
}

// feiten reads the file for the rules, on a day; a decision on objection that is due
// takes the place of the first decision.
func (d *dossier) feiten(op wmo.Datum) zaakfeiten {
	z := d.zaak
	f := zaakfeiten{
		op: op, onderzocht: d.is(GebeurtenisOnderzoekAfgerond), gemeld: d.is(eenMelding...),
		gevraagd: d.is(GebeurtenisAanvraag), beslist: d.is(GebeurtenisBeschikking), beschikt: d.is(GebeurtenisBeschikking),
		gehuisvest: d.is(GebeurtenisGehuisvest), verschoonbaar: z.Verschoonbaar, manenNietTeVergen: z.ManenNietTeVergen,
		onredelijkLaat: z.BeroepOnredelijkLaat, onderzoek: d.onderzoek, beslissing: d.beslissing, bezwaar: d.bezwaar,
	}
	if dag := d.dag(GebeurtenisOnderzoekAfgerond); dag.After(op) {
		f.onderzocht = wmo.Nee
	}
	if d.inBezwaar() {
		f.gevraagd, f.beslist, f.beslissing = wmo.Ja, d.is(GebeurtenisBeslissingOpBezwaar), d.herbeslissing
	}
	f.loopt = f.gevraagd
	if d.teVroeg && !d.inBezwaar() {
		f.loopt = wmo.Nee
	}
	f.gemaand = wmo.Onbepaald
	// A notice about a term that is not known may be a valid one.
	if z.Volledig == wmo.Ja && (f.beslissing != nil || len(d.per[GebeurtenisIngebrekestelling]) == 0) {
		f.gemaand = wmo.Nee
	}
	if g := d.ingebreke(f.beslissing, d.inBezwaar()); g != nil && g.Dag.After(f.beslissing.LaatsteDag) {
		f.beroepVanaf = g.gemaakt().AddDagen(2*dagenPerWeek + 1)
	}
	return f
}

func (d *dossier) inBezwaar() bool {
	return d.eerste(GebeurtenisBezwaar) != nil && d.bezwaar != nil
}

// gesteld are the default notices about one of the two decisions. After the first
// decision a notice is about the decision on the objection.
func (d *dossier) gesteld(bezwaar bool) []*gebeurd {
	beschikt := d.dag(GebeurtenisBeschikking)
	alle := d.per[GebeurtenisIngebrekestelling]
	if !beschikt.IsValid() {
		beschikt = d.op // all of them came before it
	}
	erna := sort.Search(len(alle), func(i int) bool { return alle[i].Dag.After(beschikt) })
	if bezwaar {
		return alle[erna:]
	}
	return alle[:erna]
}

// ingebreke is the default notice that counts: the first that came after the term, or
// else the last that came too early. Without a term there is none.
func (d *dossier) ingebreke(t *Zaaktermijn, bezwaar bool) *gebeurd {
	gesteld := d.gesteld(bezwaar)
	if t == nil || len(gesteld) == 0 {
		return nil
	}
	i := sort.Search(len(gesteld), func(i int) bool { return gesteld[i].Dag.After(t.LaatsteDag) })
	return gesteld[min(i, len(gesteld)-1)]
}

func (d *dossier) handelingen() {
	f := d.feiten(d.op)
	voeg := func(soort Handelingsoort, mag wmo.Oordeel, vanaf, tot wmo.Datum) {
		d.uit.Handelingen = append(d.uit.Handelingen, Handeling{soort, mag.Motiveer(), vanaf, tot})
	}
	peil := d.uit.Peil
	voeg(AanvraagDoen, wmo.Een(aanvraagRegels, &f, peil), eerder(d.dag(GebeurtenisOnderzoekAfgerond), d.onderzoek.erna()), wmo.Datum{})
	voeg(InGebrekeStellen, wmo.Alle(ingebrekeRegels, &f, peil), f.beslissing.erna(), wmo.Datum{})
	bezwaar := Zaaktermijn{}
	if d.bezwaar != nil {
		bezwaar = *d.bezwaar
	}
	voeg(BezwaarMaken, wmo.Alle(bezwaarRegels, &f, peil), bezwaar.Dag, bezwaar.LaatsteDag)
	voeg(BeroepInstellen, wmo.Alle(beroepRegels, &f, peil), f.beroepVanaf, wmo.Datum{})
	d.toetsBeroep(&f)
	if g := d.eerste(GebeurtenisGehuisvest); g != nil && (d.inBezwaar() || len(d.per[GebeurtenisBeroepNietTijdig]) > 0) {
		bron := uitspraak("ECLI:NL:CRVB:2018:2106", "2018-07-04")
		d.meld(&bron, CodeGeenBelang, "wie intussen met begeleiding woont, heeft mogelijk geen belang meer: het beroep kan dan niet-ontvankelijk zijn", g)
	}
}

// erna is the first day after a term.
func (t *Zaaktermijn) erna() wmo.Datum {
	if t == nil {
		return wmo.Datum{}
	}
	return t.LaatsteDag.AddDagen(1)
}

// toetsBeroep holds every appeal against what could be done on its own day.
func (d *dossier) toetsBeroep(f *zaakfeiten) {
	for _, g := range d.per[GebeurtenisBeroepNietTijdig] {
		tegen := *f
		tegen.op = g.Dag
		vroeg := tegen.voorbij(tegen.beslissing, tegen.loopt) == wmo.Nee
		if !vroeg && d.zaak.ManenNietTeVergen != wmo.Ja {
			vroeg = tegen.beroepVanaf.IsValid() && g.Dag.Before(tegen.beroepVanaf) || !tegen.beroepVanaf.IsValid() && tegen.gemaand == wmo.Nee
		}
		if vroeg {
			bron := awb.art("6:12", "2", "")
			d.meld(&bron, CodeBeroepVroeg, "beroep kan pas als de termijn voorbij is en twee weken na een geldige ingebrekestelling", g)
		}
	}
}

// dwangsommen works out what deciding too late costs, for each decision about which a
// default notice came.
func (d *dossier) dwangsommen() error {
	for _, fase := range d.fasen() {
		if err := d.dwangsom(&fase); err != nil {
			return err
		}
	}
	return nil
}

// fase is one of the two decisions of a case.
type fase struct {
	over           Termijnsoort
	bezwaar        bool
	termijn        *Zaaktermijn
	vraag, besluit Gebeurtenissoort
}

func (d *dossier) fasen() [2]fase {
	return [2]fase{
		{Beschikkingstermijn, false, d.beslissing, GebeurtenisAanvraag, GebeurtenisBeschikking},
		{BeslissingOpBezwaar, true, d.herbeslissing, GebeurtenisBezwaar, GebeurtenisBeslissingOpBezwaar},
	}
}

// dwangsom works out what deciding too late costs in one of the two; nothing when no
// default notice came.
func (d *dossier) dwangsom(f *fase) error {
	gesteld := d.gesteld(f.bezwaar)
	if len(gesteld) == 0 {
		return nil
	}
	v := Dwangsomvraag{
		Aanvraag: d.is(f.vraag), IngebrekeGesteld: wmo.Ja, Ingebrekestelling: gesteld[len(gesteld)-1].Dag,
		Beslist: d.is(f.besluit), Bekendgemaakt: d.dag(f.besluit), OnredelijkLaat: d.zaak.OnredelijkLaat,
		Belanghebbende: d.zaak.Belanghebbende, KennelijkKansloos: d.zaak.KennelijkKansloos, Aanvragers: d.zaak.Aanvragers, Lezing: d.zaak.Lezing,
	}
	if f.termijn != nil {
		v.LaatsteDag, v.Ingebrekestelling = f.termijn.LaatsteDag, d.ingebreke(f.termijn, f.bezwaar).Dag
		bron := dwangsomcirculaire("paragraaf 1.1")
		for _, g := range gesteld {
			if !g.Dag.After(v.LaatsteDag) {
				d.meld(&bron, CodeIngebrekeVroeg, fmt.Sprintf(
					"voor of op %s is in gebreke stellen te vroeg; dit is naar zijn aard geen ingebrekestelling", v.LaatsteDag), g)
			}
		}
	}
	dwangsom, err := v.dwangsom(d.uit.Peil)
	if err != nil {
		return err
	}
	d.uit.Dwangsommen = append(d.uit.Dwangsommen, Zaakdwangsom{f.over, v, dwangsom})
	return nil
}
