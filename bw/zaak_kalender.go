package bw

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// What moves a running term, and what may still move it.
var (
	formuleSchorsing = register.Formule("BW-F-OPSCHORTING", "laatste dag tot hier + de dagen van de eerste tot en met de laatste opgeschorte dag",
		"een dag die om twee redenen is opgeschort telt één keer; welke dag de laatste is, is een lezing", awb.art("4:15", "1 en 2", "").Als(wmo.Afgeleid))
	formuleVerdaging = register.Formule("BW-F-VERDAGING", "de genoemde dag, en zonder die of na de zes weken: laatste dag tot hier + zes weken",
		"gerekend vanaf de dag naar zijn duur, voor een verlenging", awb.art("7:10", "3", "").Als(wmo.Afgeleid))
	formuleSchorsingBezwaar = register.Formule("BW-F-OPSCHORTING-BEZWAAR", "laatste dag tot hier + de dagen van de eerste tot en met de laatste opgeschorte dag",
		"bij bezwaar: vanaf de dag na het verzoek om een verzuim te herstellen tot het herstel of het ongebruikt verstrijken van de tijd "+
			"daarvoor (7:10, tweede lid), en verder volgens 4:15, eerste lid, onder b, en tweede lid, onder b en c, dat 7:14 van toepassing laat; "+
			"welke dag de laatste is, is een lezing", awb.art("7:10", "2", "").Als(wmo.Afgeleid))
	formuleInstemming = register.Formule("BW-F-INSTEMMING", "de genoemde dag, als die later is",
		"verder uitstel van de beslissing op bezwaar: alle belanghebbenden stemmen in, of de indiener stemt in en niemand anders wordt geschaad",
		awb.art("7:10", "4", "a en b").Als(wmo.Afgeleid))

	formuleTeLaat = register.Formule("BW-F-TE-LAAT", "van de dag na de laatste dag tot en met de vroegste van peildag en de dag waarop het is gedaan",
		"de dag waarop het te laat is gedaan telt mee", eigenRekenregel)

	voorbehoudDossier = register.Voorbehoud("BW-V-DOSSIER",
		"het dossier hoeft niet volledig te zijn: wat er niet in staat kan een laatste dag nog verschuiven")
)

// opschorting is the formula of a suspended term: that of an application, or that of an
// objection.
func opschorting(soort Termijnsoort) *wmo.Formule {
	if soort == BeslissingOpBezwaar || soort == BeslissingNaCommissie {
		return formuleSchorsingBezwaar
	}
	return formuleSchorsing
}

// lopend is a term of a case, with what its answer rests on.
type lopend struct {
	Zaaktermijn

	// vast: nothing that may still be told of moves its last day. Until then no event
	// brings it before vroegst, the last day by the length of the term alone.
	vast    bool
	vroegst wmo.Datum
	loop    looptijd
}

// termijn is a term of the law from the day of an event, as it stands on the day asked
// about; gedaan is the day of what it asks for. What may move its end, if anything,
// hangs on whether the day of completion is still suspended.
func (d *dossier) termijn(soort Termijnsoort, dag, gedaan wmo.Datum, ingrepen func(metDag bool) []ingreep) *lopend {
	k := kalender{d.peil.Bekend}
	loop := k.loopt(soort, dag)
	nominaal, vroegst := loop.nominaal, loop.einde()
	anders := vroegst
	if ingrepen != nil {
		metDag := d.zaak.Opschorting != ZonderDagVanAanvulling
		ander := k.loopt(soort, dag).na(ingrepen(!metDag))
		loop, anders = loop.na(ingrepen(metDag)), ander.einde()
	}
	r, _ := zoekTermijn(soort)
	t := &lopend{
		Zaaktermijn: Zaaktermijn{
			Soort: soort, Naam: r.uitleg, Dag: dag, NominaleDag: nominaal, OpgeschorteDagen: loop.opgeschort, Bron: loop.v.Citeer(r.bron),
		},
		vast: ingrepen == nil || d.volledig(), vroegst: vroegst, loop: loop,
	}
	if t.LaatsteDag, t.Berekening = loop.slot(); t.vast {
		t.vroegst = t.LaatsteDag
	}
	t.behoud(anders)
	t.stel(d, gedaan)
	return t
}

// behoud tells where the last day rests on a reading, on a file that need not be
// complete, or on days of the calendar that nobody confirmed; anders is the last day by
// the other reading of a suspension.
func (t *lopend) behoud(anders wmo.Datum) {
	l, verdaging := &t.loop, voorbehoudTelling.Volgens(awb.art("7:10", "3", "").Als(wmo.Afgeleid))
	zesWeken := l.verdaagd && !l.genoemd
	l.v.BehoudAls(zesWeken && l.k.vrij(t.NominaleDag), verdaging.Zegt("of een verdaging telt vanaf de dag naar de duur van de termijn "+
		"of vanaf het verlengde einde staat niet vast; hier vanaf de dag naar zijn duur"))
	l.v.BehoudAls(zesWeken && t.Soort == BeslissingNaCommissie && l.k.vrij(l.nominaal), verdaging.Zegt("twaalf weken en zes weken verdaging "+
		"zijn hier twee termijnen; als een termijn van achttien weken zou zij niet worden verlengd"))
	bron := awb.art("4:15", "1", "")
	if opschorting(t.Soort) == formuleSchorsingBezwaar {
		bron = awb.art("7:10", "2", "")
	}
	l.v.BehoudAls(anders != t.LaatsteDag, voorbehoudTelling.Volgens(bron.Als(wmo.Afgeleid)).
		Zegt(fmt.Sprintf("de laatste dag is %s; wie de dag waarop een opschorting eindigt anders telt, komt op %s", t.LaatsteDag, anders)))
	l.v.BehoudAls(!t.vast, voorbehoudDossier)
	l.v.Behoud(l.k.voorbehouden(l.nominaal, t.LaatsteDag)...)
}

// stel says how the term stands; gedaan is the day of what it asks for.
func (t *lopend) stel(d *dossier, gedaan wmo.Datum) {
	switch {
	case gedaan.IsValid() && !gedaan.After(t.vroegst):
		t.Stand = StandGehaald
	case gedaan.IsValid() && !t.vast:
		t.Stand = StandOnbekend
	case gedaan.IsValid() && t.Soort == BuitenBehandeling: // what came later was a decision after all
		t.Stand, gedaan = StandVerlopen, wmo.Datum{}
	case gedaan.IsValid():
		t.Stand = StandTeLaatGedaan
	case t.loop.open:
		t.Stand = StandOpgeschort
	case !d.peil.Op.After(t.LaatsteDag):
		t.Stand = StandLoopt
	case !d.volledig():
		t.Stand = StandOnbekend
	case slices.Contains(rechten, t.Soort):
		t.Stand = StandVerlopen
	default:
		t.Stand = StandTeLaat
	}
	t.GehaaldOp = gedaan
	if t.Stand == StandTeLaat || t.Stand == StandTeLaatGedaan {
		t.TeLaatSinds, t.DagenTeLaat = t.erna(), t.LaatsteDag.DagenTot(eerder(gedaan, d.peil.Op))
		t.stapTeLaat(d.peil, gedaan)
	}
}

// stapTeLaat tells how many days it was late, or is so far, after the steps to the last day.
func (t *lopend) stapTeLaat(peil wmo.Peil, gedaan wmo.Datum) {
	v, invoer := wmo.VerantwoordingOp(peil), []wmo.Grootheid{wmo.Dag("laatste dag", t.LaatsteDag), wmo.Dag("peildag", peil.Op)}
	if gedaan.IsValid() {
		invoer = append(invoer, wmo.Dag("gedaan op", gedaan))
	}
	v.NeemOver(t.Berekening)
	v.Stap(formuleTeLaat, "dagen te laat", wmo.Aantal("dagen te laat", t.DagenTeLaat, string(Dagen)), invoer...)
	t.Berekening = v.Berekening()
}

// rechten are terms within which somebody may do something: they run out, and nobody is late.
var rechten = []Termijnsoort{Plantermijn, BuitenBehandeling, Bezwaartermijn}

// erna is the first day after the term, no date while it does not run.
func (t *lopend) erna() wmo.Datum {
	if t == nil {
		return wmo.Datum{}
	}
	return t.LaatsteDag.AddDagen(1)
}
