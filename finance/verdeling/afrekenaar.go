package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// afrekenaar calculates a settlement: first the costs, then the reserve, then each participant.
type afrekenaar struct {
	wmo.Verantwoording

	in    *Afrekeningsvraag
	leden ledenlijst
	open  []string // JSON Pointers of missing numbers that the key counts
	mist  bool     // something could not be calculated without those numbers
	uit   Afrekening
}

func (v *Afrekeningsvraag) afrekenaar(peil wmo.Peil) afrekenaar {
	ds := make([]*verdeelsleutel.Deelnemer, len(v.Deelnemers))
	for i := range v.Deelnemers {
		ds[i] = &v.Deelnemers[i].Deelnemer
	}
	return afrekenaar{
		in: v, leden: leden("", v.Sleutel, ds, v.GemeentenOp, peil.Op),
		uit: Afrekening{Naam: v.Naam, Peil: peil, Leden: make([]Afrekenlid, len(ds)), GezamenlijkeKosten: v.GezamenlijkeKosten},
	}
}

func (a *afrekenaar) keur(k *kit.Keuring) {
	v := a.in
	a.leden.keur(k)
	teDelen := v.Reserve != nil || v.GezamenlijkeKosten != nil && !v.GezamenlijkeKosten.IsZero()
	k.Nodig(v.Sleutel != nil || !teDelen, "/sleutel", "wat gezamenlijk is")
	if v.Reserve != nil {
		v.Reserve.Afspraak.keur(k, v.Reserve.Saldo, "/reserve/afspraak")
	}
}

// deel shares a joint amount by the key; nil when numbers that the key counts are missing.
func (a *afrekenaar) deel(naam string, totaal wmo.Bedrag) []wmo.Bedrag {
	switch {
	case totaal.IsZero():
		return make([]wmo.Bedrag, len(a.in.Deelnemers))
	case a.in.Sleutel == nil || len(a.open) > 0:
		a.mist = true
		return nil
	}
	v := a.leden.verdeel(&a.Verantwoording, naam, totaal)
	return v.Delen
}

// kosten calculates the costs and balance of each participant, and the result of the region.
func (a *afrekenaar) kosten() {
	if a.in.Sleutel != nil {
		a.open = a.leden.Open(a.leden.op)
	}
	var delen []wmo.Bedrag
	if g := a.in.GezamenlijkeKosten; g != nil {
		delen = a.deel("gezamenlijke kosten", *g)
	}
	eigen, compleet := wmo.Bedrag{}, true
	for i := range a.in.Deelnemers {
		d := &a.in.Deelnemers[i]
		lid := &a.uit.Leden[i]
		*lid = Afrekenlid{Naam: d.Naam, Gemeente: d.Gemeente, Voorschot: d.Voorschot, EigenKosten: d.EigenKosten}
		a.uit.Voorschotten = a.uit.Voorschotten.Plus(d.Voorschot)
		if delen != nil {
			lid.DeelGezamenlijk = &delen[i]
		}
		if d.EigenKosten == nil {
			a.uit.Ontbreekt, compleet = append(a.uit.Ontbreekt, a.leden.Plaats(i)+"/eigenKosten"), false
			continue
		}
		eigen = eigen.Plus(*d.EigenKosten)
		if delen != nil {
			saldo := d.Voorschot.Min(*d.EigenKosten).Min(delen[i])
			lid.Saldo = &saldo
		}
	}
	a.telOp("voorschotten", a.uit.Voorschotten, func(l *Afrekenlid) wmo.Bedrag { return l.Voorschot })
	if compleet {
		a.uit.EigenKosten = &eigen
		a.telOp("eigen kosten", eigen, func(l *Afrekenlid) wmo.Bedrag { return *l.EigenKosten })
	}
	if g := a.in.GezamenlijkeKosten; compleet && g != nil {
		resultaat := a.uit.Voorschotten.Min(eigen).Min(*g)
		a.uit.Resultaat = &resultaat
		a.Stap(formuleRegioresultaat, "resultaat van de regio", wmo.Euro("R", resultaat),
			wmo.Euro("Σ V", a.uit.Voorschotten), wmo.Euro("Σ E", eigen), wmo.Euro("G", *g))
	}
}

// telOp adds the step that adds up an amount over all participants.
func (a *afrekenaar) telOp(wat string, som wmo.Bedrag, van func(*Afrekenlid) wmo.Bedrag) {
	invoer := make([]wmo.Grootheid, len(a.uit.Leden))
	for i := range a.uit.Leden {
		invoer[i] = wmo.Euro("x "+a.uit.Leden[i].Naam, van(&a.uit.Leden[i]))
	}
	a.Stap(formuleLedensom, wat+" van allen", wmo.Euro("X", som), invoer...)
}

// uitReserve shares over the participants what the reserve gives or takes; nil while that is not known.
func (a *afrekenaar) uitReserve() ([]wmo.Bedrag, error) {
	r, resultaat := a.in.Reserve, a.uit.Resultaat
	switch {
	case r == nil:
		return make([]wmo.Bedrag, len(a.in.Deelnemers)), nil
	case resultaat == nil:
		return nil, nil
	}
	if resultaat.Sign() < 0 {
		var k kit.Keuring
		r.Afspraak.vraagVolgorde(&k, "/reserve/afspraak", "/reserve")
		if err := k.Err(); err != nil {
			return nil, err
		}
	}
	s := r.Afspraak.verwerk(r.Saldo, *resultaat)
	r.Afspraak.verklaar(&a.Verantwoording, &s)
	r.Afspraak.let(&a.Verantwoording, &s, "/reserve/saldo", "/reserve")
	a.uit.Reserve = &s
	return a.deel("voor de leden uit de reserve", s.NaarLeden.Min(*resultaat)), nil
}

// rekenAf settles with every participant of whom everything is known.
func (a *afrekenaar) rekenAf() error {
	delen, err := a.uitReserve()
	if err != nil {
		return err
	}
	samen := wmo.Bedrag{}
	a.uit.Definitief = wmo.Ja
	for i := range a.uit.Leden {
		lid := &a.uit.Leden[i]
		if delen == nil || lid.Saldo == nil {
			lid.Uitkomst, a.uit.Definitief = NogNietAfgerekend, wmo.Onbepaald
			continue
		}
		if a.in.Reserve != nil {
			lid.AandeelReserve = &delen[i]
		}
		bedrag := lid.Saldo.Plus(delen[i])
		lid.Afrekening, lid.Uitkomst = &bedrag, afrekenuitkomst(bedrag)
		samen = samen.Plus(bedrag)
		a.Stap(formuleAfrekeningLid, "afrekening met "+lid.Naam, wmo.Euro("a", bedrag),
			wmo.Euro("V", lid.Voorschot), wmo.Euro("E", *lid.EigenKosten), wmo.Euro("g", *lid.DeelGezamenlijk), wmo.Euro("c", delen[i]))
	}
	if a.uit.Definitief == wmo.Ja {
		a.uit.NaarLeden = &samen
		a.Stap(formuleAfrekening, "afrekening met alle leden", wmo.Euro("Σ a", samen),
			wmo.Euro("R", *a.uit.Resultaat), wmo.Euro("C", samen.Min(*a.uit.Resultaat)))
	}
	a.sluit()
	return nil
}

// sluit lists what is missing, and adds the reservations.
func (a *afrekenaar) sluit() {
	wacht := a.in.GezamenlijkeKosten == nil || a.in.Reserve != nil && a.uit.Resultaat == nil // the amount to share is not known yet
	if a.mist || wacht {
		a.uit.Ontbreekt = append(a.uit.Ontbreekt, a.open...)
	}
	if a.in.GezamenlijkeKosten == nil {
		a.uit.Ontbreekt = append(a.uit.Ontbreekt, "/gezamenlijkeKosten")
	}
	a.uit.Berekening, a.uit.Voorbehouden, a.uit.Aannames, a.uit.Bevindingen = a.Berekening(), a.Voorbehouden(), a.Aannames(), a.Bevindingen()
}

func afrekenuitkomst(b wmo.Bedrag) Afrekenuitkomst {
	switch b.Sign() {
	case 1:
		return KrijgtTerug
	case -1:
		return BetaaltBij
	default:
		return Vereffend
	}
}
