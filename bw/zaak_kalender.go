package bw

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// The formulas of what moves the end of a term.
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

// opschorting is the formula of a suspension, on an application or on an objection.
func opschorting(soort Termijnsoort) *wmo.Formule {
	if soort == BeslissingOpBezwaar || soort == BeslissingNaCommissie {
		return formuleSchorsingBezwaar
	}
	return formuleSchorsing
}

// lopend is a term of a case with its calculation.
type lopend struct {
	Zaaktermijn

	// vast: no event that the file may lack can move the last day. While it is not, vroegst is
	// the earliest that the last day can be: that by the length of the term alone.
	vast    bool
	vroegst wmo.Datum
	loop    looptijd
}

// termijn works out a term of the law from the day of an event, as it stands on peil.Op;
// gedaan is the day on which what it is for was done. ingrepen, which may be nil, gives what
// moves its end, with or without the day of completion: the two readings are compared.
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
			Soort: soort, Naam: r.uitleg, Datum: dag, NominaleDag: nominaal, OpgeschorteDagen: loop.opgeschort, Bron: loop.v.Citeer(r.bron),
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

// behoud adds the reservations about the last day: on readings, a file that may be
// incomplete, and unconfirmed holidays. anders is the last day by the other reading of a
// suspension.
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

// stel fills in the state of the term; gedaan is the day on which what it is for was done.
func (t *lopend) stel(d *dossier, gedaan wmo.Datum) {
	switch {
	case gedaan.IsValid() && !gedaan.After(t.vroegst):
		t.Stand = StandGehaald
	case gedaan.IsValid() && !t.vast:
		t.Stand = StandOnbekend
	case gedaan.IsValid() && t.Soort == BuitenBehandeling: // too late to set the application aside: it was decided on
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

// stapTeLaat adds the step that counts the days late, so far or in the end, after the steps
// to the last day.
func (t *lopend) stapTeLaat(peil wmo.Peil, gedaan wmo.Datum) {
	v, invoer := wmo.VerantwoordingOp(peil), []wmo.Grootheid{wmo.Dag("laatste dag", t.LaatsteDag), wmo.Dag("peildag", peil.Op)}
	if gedaan.IsValid() {
		invoer = append(invoer, wmo.Dag("gedaan op", gedaan))
	}
	v.NeemOver(t.Berekening)
	v.Stap(formuleTeLaat, "dagen te laat", wmo.Aantal("dagen te laat", t.DagenTeLaat, string(Dagen)), invoer...)
	t.Berekening = v.Berekening()
}

// rechten are terms within which somebody may do something: after them nobody is late.
var rechten = []Termijnsoort{Plantermijn, BuitenBehandeling, Bezwaartermijn}

// erna is the first day after the term, zero while it has not begun.
func (t *lopend) erna() wmo.Datum {
	if t == nil {
		return wmo.Datum{}
	}
	return t.LaatsteDag.AddDagen(1)
}
