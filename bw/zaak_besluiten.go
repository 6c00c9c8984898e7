package bw

import (
	"sort"

	"github.com/bwo-sdk/wmo"
)

// feiten is what the rules read of a file on a day, apart from the decision that does not come.
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

// zaakbesluit is one of the two decisions that the client waits for.
type zaakbesluit struct {
	zaakfeiten

	over    Termijnsoort
	bekend  wmo.Datum // the day on which it was announced
	gesteld []gebeurd // the default notices about it

	voorbehouden []wmo.Voorbehoud // on since when an appeal is open
}

// besluiten are the decision on the application and that on the objection.
//
// What was sent in before an application could be made (Wmo 2015, 2.3.2, ninth
// paragraph) is none. The two weeks run from the receipt of an application that could
// be made, so there is no term that can end, nothing to be in default of (Awb, 4:17
// and 6:12) and no dwangsom: nee, and not open, for no fact would change it. That the
// paper comes to life once it could be made is no more than a reading, and a
// reservation tells it.
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
		b := over(bs, g.Dag)
		b.gesteld = append(b.gesteld, g)
	}
	for i := range bs {
		bs[i].maan(d)
	}
	return bs
}

// over is the decision that a default notice or an appeal of a day is about: the first
// until that was announced, and the second after it.
func over(besluiten []zaakbesluit, dag wmo.Datum) *zaakbesluit {
	if beschikt := besluiten[0].bekend; beschikt.IsValid() && dag.After(beschikt) {
		return &besluiten[1]
	}
	return &besluiten[0]
}

// maan adds since when an appeal is open: two weeks after a default notice that is valid
// was received, as with the first day of a dwangsom. A notice about a term that is not
// known may be a valid one.
func (b *zaakbesluit) maan(d *dossier) {
	if d.volledig() && (b.beslissing != nil || len(b.gesteld) == 0) {
		b.gemaand = wmo.Nee
	}
	if g := b.ingebreke(); g != nil && g.Dag.After(b.beslissing.LaatsteDag) {
		b.beroepVanaf = g.Dag.AddDagen(2*dagenPerWeek + 1)
		if b.beslist != wmo.Ja {
			b.voorbehouden = kalender{d.peil.Bekend}.tweeWeken(g.Dag, b.beroepVanaf)
		}
	}
}

// ingebreke is the default notice that counts: the first that came after the term, or
// else the last that came too early. Without a term there is none.
func (b *zaakbesluit) ingebreke() *gebeurd {
	if b.beslissing == nil || len(b.gesteld) == 0 {
		return nil
	}
	i := sort.Search(len(b.gesteld), func(i int) bool { return b.gesteld[i].Dag.After(b.beslissing.LaatsteDag) })
	return &b.gesteld[min(i, len(b.gesteld)-1)]
}

// beroepTeVroeg says of an appeal of a day that it could not be made then.
func (b *zaakbesluit) beroepTeVroeg(dag wmo.Datum) bool {
	f := b.zaakfeiten
	f.op = dag
	return f.voorbij(f.beslissing, f.gevraagd) == wmo.Nee || f.manenNietTeVergen != wmo.Ja && f.gewacht() == wmo.Nee
}

// dwangsommen is what deciding too late costs, for each decision about which a default
// notice came.
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

// dwangsomvraag is what the file comes down to for one of the two decisions. While a
// last day can still move it is left out, unless the earliest that it can be decides.
func (d *dossier) dwangsomvraag(b *zaakbesluit) Dwangsomvraag {
	z, t := d.zaak, b.beslissing
	v := Dwangsomvraag{
		Aanvraag: b.gevraagd, IngebrekeGesteld: wmo.Ja, Ingebrekestelling: b.gesteld[len(b.gesteld)-1].Dag,
		Beslist: b.beslist, Bekendgemaakt: b.bekend, OnredelijkLaat: z.OnredelijkLaat,
		Belanghebbende: z.Belanghebbende, KennelijkKansloos: z.KennelijkKansloos, Aanvragers: z.Aanvragers, Lezing: z.Lezing,
	}
	if g := b.ingebreke(); g != nil {
		v.Ingebrekestelling = g.Dag
		if t.vast || !eerder(b.bekend, d.peil.Op).After(t.vroegst) {
			v.LaatsteDag = t.vroegst // where it is certain, the last day itself
		}
	}
	return v
}
