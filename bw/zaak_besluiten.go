package bw

import (
	"sort"

	"github.com/bwo-sdk/wmo"
)

// feiten are the facts of a file on a day, without those of one decision (see besluiten).
func (d *dossier) feiten(v *zaakverloop, op wmo.Datum) zaakfeiten {
	z := d.zaak
	f := zaakfeiten{
		op: op, onderzocht: d.is(GebeurtenisOnderzoekAfgerond), gemeld: d.is(eenMelding...), beschikt: d.is(GebeurtenisBeschikking),
		gehuisvest: d.is(GebeurtenisGehuisvest), verschoonbaar: z.Verschoonbaar, manenNietTeVergen: z.ManenNietTeVergen,
		onredelijkLaat: z.BeroepOnredelijkLaat, onderzoek: v.onderzoek, bezwaar: v.bezwaar, opTijdBezwaar: v.opTijd,
	}
	if d.dag(GebeurtenisOnderzoekAfgerond).After(op) {
		f.onderzocht = wmo.Nee
	}
	return f
}

// zaakbesluit is one of the two decisions that a client can wait for.
type zaakbesluit struct {
	zaakfeiten

	over    Termijnsoort
	bekend  wmo.Datum // the day on which it was announced
	gesteld []gebeurd // the default notices about it

	voorbehouden []wmo.Voorbehoud // about the day from which an appeal is open
}

// besluiten are the decision on the application and that on the objection.
//
// An application made before that was possible (Wmo 2015, 2.3.2, ninth paragraph) is none:
// no term runs from it, so the college cannot be in default (Awb 4:17 and 6:12) and owes no
// dwangsom. That is nee and not open, as no fact would change it. That such an application
// starts to count as soon as it is possible is another reading, told in a reservation.
func (d *dossier) besluiten(v *zaakverloop) []zaakbesluit {
	f := d.feiten(v, d.peil.Op)
	besluit := func(over Termijnsoort, t *lopend, gevraagd wmo.Uitkomst, komt Gebeurtenissoort) zaakbesluit {
		b := zaakbesluit{zaakfeiten: f, over: over, bekend: d.dag(komt)}
		b.beslissing, b.gevraagd, b.beslist = t, gevraagd, d.is(komt)
		return b
	}
	bs := []zaakbesluit{
		besluit(Beschikkingstermijn, v.beslissing, wmo.En(d.is(GebeurtenisAanvraag), v.kon), GebeurtenisBeschikking),
		besluit(BeslissingOpBezwaar, v.herbeslissing, wmo.En(d.is(GebeurtenisBezwaar), f.beschikt), GebeurtenisBeslissingOpBezwaar),
	}
	for _, g := range d.per[GebeurtenisIngebrekestelling] {
		b := over(bs, g.Datum)
		b.gesteld = append(b.gesteld, g)
	}
	for i := range bs {
		bs[i].maan(d)
	}
	return bs
}

// over is the decision that a default notice or an appeal of a day is about: the decision on
// the application until the day on which that was announced, and after it the one on the
// objection.
func over(besluiten []zaakbesluit, dag wmo.Datum) *zaakbesluit {
	if beschikt := besluiten[0].bekend; beschikt.IsValid() && dag.After(beschikt) {
		return &besluiten[1]
	}
	return &besluiten[0]
}

// maan fills in the day from which an appeal is open: after two weeks from the receipt of a
// valid default notice. A notice about a term that is not known may be valid.
func (b *zaakbesluit) maan(d *dossier) {
	if d.volledig() && (b.beslissing != nil || len(b.gesteld) == 0) {
		b.gemaand = wmo.Nee
	}
	if g := b.ingebreke(); g != nil && g.Datum.After(b.beslissing.LaatsteDag) {
		b.beroepVanaf = g.Datum.AddDagen(2*dagenPerWeek + 1)
		if b.beslist != wmo.Ja {
			b.voorbehouden = kalender{d.peil.Bekend}.tweeWeken(g.Datum, b.beroepVanaf)
		}
	}
}

// ingebreke is the default notice that counts: the first after the end of the term or, when
// all came too early, the last. Without a term there is none.
func (b *zaakbesluit) ingebreke() *gebeurd {
	if b.beslissing == nil || len(b.gesteld) == 0 {
		return nil
	}
	i := sort.Search(len(b.gesteld), func(i int) bool { return b.gesteld[i].Datum.After(b.beslissing.LaatsteDag) })
	return &b.gesteld[min(i, len(b.gesteld)-1)]
}

// beroepTeVroeg says whether an appeal could not be made yet on a day.
func (b *zaakbesluit) beroepTeVroeg(dag wmo.Datum) bool {
	f := b.zaakfeiten
	f.op = dag
	return f.voorbij(f.beslissing, f.gevraagd) == wmo.Nee || f.manenNietTeVergen != wmo.Ja && f.gewacht() == wmo.Nee
}

// dwangsommen works out the dwangsom for each decision about which a default notice came.
func (d *dossier) dwangsommen(besluiten []zaakbesluit) ([]Zaakdwangsom, error) {
	uit := []Zaakdwangsom{}
	for i := range besluiten {
		b := &besluiten[i]
		if len(b.gesteld) == 0 {
			continue
		}
		v := d.dwangsomvraag(b)
		dwangsom, err := v.dwangsom(d.peil)
		if err != nil {
			return nil, err
		}
		dwangsom.Ongebruikt = dwangsom.ongebruikt(&v)
		uit = append(uit, Zaakdwangsom{b.over, v, dwangsom})
	}
	return uit, nil
}

// dwangsomvraag makes the question about the dwangsom for one of the two decisions. A last
// day that can still move is left out, unless nothing happened after the earliest it can be.
func (d *dossier) dwangsomvraag(b *zaakbesluit) Dwangsomvraag {
	z, t := d.zaak, b.beslissing
	v := Dwangsomvraag{
		Aanvraag: b.gevraagd, IngebrekeGesteld: wmo.Ja, Ingebrekestelling: b.gesteld[len(b.gesteld)-1].Datum,
		Beslist: b.beslist, Bekendgemaakt: b.bekend, OnredelijkLaat: z.OnredelijkLaat,
		Belanghebbende: z.Belanghebbende, KennelijkKansloos: z.KennelijkKansloos, Aanvragers: z.Aanvragers, Lezing: z.Lezing,
	}
	if g := b.ingebreke(); g != nil {
		v.Ingebrekestelling = g.Datum
		if t.vast || !eerder(b.bekend, d.peil.Op).After(t.vroegst) {
			v.LaatsteDag = t.vroegst // equal to t.LaatsteDag when that is certain
		}
	}
	return v
}
