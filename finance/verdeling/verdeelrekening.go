package verdeling

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

var (
	formuleMaatstaf  = register.Formule("FIN-F-MAATSTAF", "X = Σ x", "x wat de maatstaf bij elke deelnemer telt", kit.Boekhoudkundig())
	formuleVerdeling = register.Formule("FIN-F-VERDELING", "b = afgekapt(B · Σ (w · x / X) / Σ w) + r",
		"B te verdelen, van elke maatstaf w haar weging, x wat zij bij de deelnemer telt en X haar totaal; "+
			"afgekapt op de cent, r de cent die bij de grootste resten komt, of niets: zo tellen de delen op tot B", sleutelAfgesproken)
)

// ledenlijst is a key with its participants, and the day on which an amount is shared.
type ledenlijst struct {
	verdeelsleutel.Lijst

	op wmo.Datum
}

func leden(w string, s *verdeelsleutel.Sleutel, ds []*verdeelsleutel.Deelnemer, gemeentenOp, op wmo.Datum) ledenlijst {
	return ledenlijst{verdeelsleutel.Lijst{
		Sleutel: s, Deelnemers: ds, GemeentenOp: gemeentenOp,
		BijSleutel: w + "/sleutel", BijDeelnemers: w + "/deelnemers", BijGemeentenOp: w + "/gemeentenOp",
	}, op}
}

// keur finds everything that is wrong, apart from missing numbers: not every question refuses those.
func (l *ledenlijst) keur(k *kit.Keuring) {
	k.Leden(&l.Lijst, l.op)
	s := l.Sleutel
	if s == nil {
		return
	}
	k.Neem(l.Deelbaar(l.op)...)
	k.Overbodig(s.Methode != "" && s.Methode != verdeelsleutel.GrootsteResten, l.BijSleutel+"/methode",
		"een bedrag: dat wordt met de grootste resten op de cent verdeeld")
	k.Overbodig(s.Gelijkstand == verdeelsleutel.GelijkstandMelden, l.BijSleutel+"/gelijkstand", "een bedrag, waarvan geen cent open blijft")
}

// keurDicht is keur, and also refuses missing numbers.
func (l *ledenlijst) keurDicht(k *kit.Keuring) {
	l.keur(k)
	l.KeurDicht(&k.Bevindingen, l.op)
}

// verdeling is an amount that was shared, with a part for each participant of the list: zero for who
// does not take part.
type verdeling struct {
	verdeelsleutel.Centen

	weging verdeelsleutel.Weging
}

// verdeel shares an amount to the cent, and adds the steps, findings and reservations.
func (l *ledenlijst) verdeel(r *wmo.Verantwoording, naam string, totaal wmo.Bedrag) verdeling {
	w := l.Weeg(l.op)
	rang := w.Rang()
	c, _ := verdeelsleutel.SplitAmount(totaal, w.Aandelen, rang) // no error: keur has checked that the amount is in cents and that somebody takes part
	v := verdeling{c, w}
	w.Verantwoord(r)
	l.verklaar(r, naam, totaal, &v)
	if len(v.Gelijk) > 0 {
		r.NeemAanAls(rang == nil, kit.Lijstvolgorde())
		r.NeemAanAls(rang != nil && gelijkeRang(rang, v.Gelijk), kit.Lijstvolgorde().Zegt(
			"bij gelijke aanspraken op de laatste cent ging voor wie eerder in de lijst staat, voor zover de regel van de sleutel dat niet beslist"))
		plaatsen := make([]string, len(v.Gelijk))
		for n, i := range v.Gelijk {
			plaatsen[n] = l.Plaats(i)
		}
		r.Meld(kit.MeldingGelijk(), fmt.Sprintf("%d deelnemers hebben gelijke aanspraken op de laatste cent", len(plaatsen)), plaatsen...)
	}
	return v
}

// gelijkeRang says whether two of wie have the same rank.
func gelijkeRang(rang, wie []int) bool {
	gezien := map[int]bool{}
	for _, i := range wie {
		if gezien[rang[i]] {
			return true
		}
		gezien[rang[i]] = true
	}
	return false
}

// Verdeeldeel is the part of one participant.
//
//schema:nl Het deel van één deelnemer in een bedrag.
type Verdeeldeel struct {
	//schema:nl De naam van de deelnemer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De gemeentecode van de deelnemer. Ontbreekt als hij er geen heeft of als de invoer er geen noemt.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Het aandeel (0–1) in het geheel, op tien decimalen, een half van nul af. Dit is om te tonen; er is met de
	//schema:nl exacte breuk gerekend.
	Aandeel wmo.Getal `json:"aandeel"` // fraction of the whole, to ten decimals
	//schema:nl Het deel in euro, in hele centen. Onder nul bij een bedrag onder nul.
	Bedrag wmo.Bedrag `json:"bedrag"` // in whole cents
	// PerInwoner is the amount per inhabitant, rounded to cents; absent when the number of
	// inhabitants is not known.
	//
	//schema:nl Het deel gedeeld door de inwoners, in euro op de cent, een half van nul af. Ontbreekt als het inwonertal
	//schema:nl niet bekend of nul is.
	PerInwoner *wmo.Bedrag `json:"perInwoner,omitempty"`
}

// toon lists the parts of those who take part, in the order of the list, with the amount per
// inhabitant.
func (l *ledenlijst) toon(r *wmo.Verantwoording, naam string, v *verdeling) []Verdeeldeel {
	delen := make([]Verdeeldeel, len(v.weging.Wie))
	for n, i := range v.weging.Wie {
		d := l.Deelnemers[i]
		delen[n] = Verdeeldeel{Naam: d.Naam, Gemeente: d.Gemeente, Aandeel: verdeelsleutel.Decimaal(v.weging.Aandelen[i]), Bedrag: v.Delen[i]}
		if inwoners, bekend := d.Waarde(verdeelsleutel.NaarInwoners); bekend && !inwoners.IsZero() {
			per := kit.Gedeeld(v.Delen[i], inwoners)
			delen[n].PerInwoner = &per
			r.Stap(kit.PerInwoner(), naam+", per inwoner van "+d.Naam, wmo.Euro("p", per), wmo.Euro("b", v.Delen[i]), wmo.Aantal("n", inwoners, "inwoners"))
		}
	}
	return delen
}

// verklaar adds the steps: the totals of the measures, and then the part of each who takes part.
func (l *ledenlijst) verklaar(r *wmo.Verantwoording, naam string, totaal wmo.Bedrag, v *verdeling) {
	ms, leden := l.Sleutel.Maatstaven, v.weging.Wie
	vast := make([]wmo.Grootheid, 0, 1+2*len(ms))
	vast = append(vast, wmo.Euro("B", totaal))
	telt, namen := make([][]wmo.Grootheid, len(ms)), make([]string, len(ms)) // the numbers of each measure, by participant
	for k := range ms {
		soort := string(ms[k].Soort)
		namen[k] = "x " + soort
		telt[k] = make([]wmo.Grootheid, len(leden))
		var totaal wmo.Getal
		for j, i := range leden {
			x, _ := l.Deelnemers[i].Waarde(ms[k].Soort)
			totaal, telt[k][j] = totaal.Plus(x), ms[k].Soort.Grootheid("x "+l.Deelnemers[i].Naam, x)
		}
		som, weging := ms[k].Soort.Grootheid("X", totaal), wmo.GetalOf(1)
		r.Stap(formuleMaatstaf, "totaal van de maatstaf "+soort, som, telt[k]...)
		if ms[k].Weging != nil {
			weging = *ms[k].Weging
		}
		som.Naam = "X " + soort
		vast = append(vast, wmo.Aantal("w "+soort, weging, ""), som)
	}
	niets := wmo.Euro("r", wmo.Bedrag{})
	for j, i := range leden {
		invoer := append(make([]wmo.Grootheid, 0, len(vast)+len(ms)+1), vast...)
		for k := range ms {
			x := telt[k][j]
			x.Naam = namen[k]
			invoer = append(invoer, x)
		}
		rest := niets
		if !v.Resten[i].IsZero() {
			rest = wmo.Euro("r", v.Resten[i])
		}
		invoer = append(invoer, rest)
		r.Stap(formuleVerdeling, naam+", deel van "+l.Deelnemers[i].Naam, wmo.Euro("b", v.Delen[i]), invoer...)
	}
}
