package bw

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// What is found about where somebody lives. The first refuses the document, the second
// stands beside a result.
var (
	meldingTegenspraak = register.Melding("BW-TEGENSPRAAK", "twee feiten sluiten elkaar uit")
	meldingWijstUiteen = register.Melding("BW-WIJST-UITEEN", "de feiten wijzen niet dezelfde kant op; alle omstandigheden tellen")
)

// Nachten says how many nights somebody is expected to sleep in a municipality.
//
//schema:nl Hoeveel nachten iemand naar verwachting in een gemeente slaapt.
type Nachten string

// The two measures of the Wet BRP (article 1.1, woonadres), and neither of them.
const (
	MeesteNachten    Nachten = "meeste"
	TweeDerdeNachten Nachten = "twee_derde"
	MinderNachten    Nachten = "minder"
)

var nachtenwoorden = wmo.Opsomming[Nachten]{
	{MeesteNachten, "hier slaapt de persoon naar verwachting over een half jaar de meeste nachten"},
	{TweeDerdeNachten, "nergens over een half jaar de meeste nachten, maar hier over drie maanden minstens twee derde"},
	{MinderNachten, "hier slaapt de persoon minder nachten, of nooit"},
}

func (Nachten) Woorden() []wmo.Woord { return nachtenwoorden.Woorden() }

// Ingezetenvraag asks of which municipality somebody is ingezetene, and whether of
// the Netherlands. Facts are those of the day that is asked about.
//
//schema:nl Vraag van welke gemeente iemand ingezetene is, en of hij ingezetene van Nederland is. De feiten zijn die van de dag van het
//schema:nl peil.
type Ingezetenvraag struct {
	// Gemeenten are the municipalities that come into question: of the registration, of the
	// nights, or where somebody came from.
	//
	//schema:nl De gemeenten die in aanmerking komen: die van de inschrijving, van de nachten of waar iemand vandaan kwam. Elke gemeente één
	//schema:nl keer.
	Gemeenten []Woonfeiten `json:"gemeenten" jsonschema:"maxItems=50"`
	// Ingeschreven: registered as ingezetene in some Dutch municipality.
	//
	//schema:nl Ja als iemand ergens in Nederland in de BRP als ingezetene is ingeschreven. Volgt uit een inschrijving in een van de gemeenten.
	//schema:nl Weggelaten: niet bekend.
	Ingeschreven wmo.Uitkomst `json:"ingeschreven,omitzero"`
	// WilBlijven: intends to stay in the Netherlands.
	//
	//schema:nl Ja als iemand in Nederland wil blijven. Volgt uit een gemeente waar iemand wil blijven. Weggelaten: niet bekend.
	WilBlijven wmo.Uitkomst `json:"wilBlijven,omitzero"`
}

// Woonfeiten are the facts that tie somebody to one municipality.
//
//schema:nl De feiten die iemand aan één gemeente binden.
type Woonfeiten struct {
	//schema:nl De gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	// Ingeschreven: registered there. Inschrijving, the period of that, takes its place.
	//
	//schema:nl Ja als iemand op die dag in deze gemeente in de BRP staat ingeschreven. Niet samen met inschrijving. Weggelaten: volgt uit
	//schema:nl inschrijving of uit een inschrijving elders, of is niet bekend.
	Ingeschreven wmo.Uitkomst `json:"ingeschreven,omitzero"`
	//schema:nl De periode van de inschrijving in deze gemeente, in plaats van ingeschreven. Weggelaten: niet bekend.
	Inschrijving wmo.Periode `json:"inschrijving,omitzero"`
	//schema:nl Hoeveel iemand hier naar verwachting slaapt. Hoogstens één gemeente heeft meeste of twee_derde; de andere zijn dan minder.
	//schema:nl Weggelaten: niet bekend.
	Nachten Nachten `json:"nachten,omitempty"`
	// WilBlijven: intends to stay there, or to return there.
	//
	//schema:nl Ja als iemand in deze gemeente wil blijven of er wil terugkeren. Volgt als nee als iemand niet in Nederland wil blijven.
	//schema:nl Weggelaten: niet bekend.
	WilBlijven wmo.Uitkomst `json:"wilBlijven,omitzero"`
}

// Ingezetenschap is the answer to an [Ingezetenvraag].
//
//schema:nl Van welke gemeente iemand ingezetene is, en of hij ingezetene van Nederland is.
type Ingezetenschap struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	// Gemeente is the municipality of which somebody is ingezetene (resident); left out
	// when that is not certain.
	//
	//schema:nl De gemeente waarvan iemand ingezetene is. Weggelaten: dat staat niet vast.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl De eerste dag van de inschrijving in die gemeente. Weggelaten: niet bekend.
	Vanaf wmo.Datum `json:"vanaf,omitzero"` // first day of the registration there
	//schema:nl Het oordeel over elke gemeente, op volgorde van gemeentecode.
	Gemeenten []Woonoordeel `json:"gemeenten"` // in order of code
	//schema:nl Of iemand ingezetene van Nederland is: ja als hij er is ingeschreven en er wil blijven, nee als geen van beide zo is, en anders
	//schema:nl onbepaald.
	Nederland Wijzing `json:"nederland"`
	//schema:nl Wat opvalt naast het antwoord, zoals feiten die niet dezelfde kant op wijzen. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	//
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
}

// Woonoordeel says of one municipality whether somebody is its ingezetene.
//
//schema:nl Of iemand van één gemeente ingezetene is.
type Woonoordeel struct {
	//schema:nl De gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl Het oordeel. Ja als iemand er staat ingeschreven en er de meeste nachten slaapt; staat hij nergens in Nederland ingeschreven,
	//schema:nl dan tellen alleen de nachten. Nee als niets naar deze gemeente wijst (inschrijving, nachten of de wil om er te blijven), of als
	//schema:nl alles naar een andere gemeente wijst. Anders onbepaald.
	Wijzing Wijzing `json:"wijzing"`
}

// Wijzing is a judgement by all circumstances together: ja when all of them point to it,
// nee when none does, and otherwise onbepaald.
//
//schema:nl Een oordeel naar alle omstandigheden samen.
type Wijzing struct {
	//schema:nl Ja als alle omstandigheden hierheen wijzen, nee als er geen enkele hierheen wijst, en anders onbepaald.
	Uitkomst wmo.Uitkomst `json:"uitkomst"`
	//schema:nl JSON Pointers van de feiten om nu naar te vragen. Weggelaten: geen; ook als de feiten uiteen wijzen en een vraag niets beslist.
	Ontbreekt []string `json:"ontbreekt,omitempty"` // the questions to ask next
	//schema:nl Of alle omstandigheden hierheen wijzen.
	Alles wmo.Motivering[struct{}] `json:"alles"` // all circumstances point to it
	//schema:nl Of ten minste één omstandigheid hierheen wijst.
	Iets wmo.Motivering[struct{}] `json:"iets"` // at least one points to it
}

// FindResidence finds the municipality of which somebody is ingezetene on peil.Op, and
// whether somebody is ingezetene of the Netherlands.
func FindResidence(in Ingezetenvraag, peil wmo.Peil) (Ingezetenschap, error) {
	if err := in.keur(peil); err != nil {
		return Ingezetenschap{}, err
	}
	gegeven := in
	if err := in.leidAf(peil); err != nil {
		return Ingezetenschap{}, err
	}
	plekken := in.plekken(peil)
	if err := ingeschrevenOpDag(plekken, in.Ingeschreven); err != nil {
		return Ingezetenschap{}, err
	}
	alles := make([]wmo.Oordeel, len(plekken))
	vragen := make([][]string, len(plekken))
	for i := range plekken {
		alles[i] = wmo.Alle(woontRegels, &plekken[i], peil)
		vragen[i] = opNummer(alles[i].Ontbreekt(), i)
	}
	uit := Ingezetenschap{Peil: peil, Gemeenten: []Woonoordeel{}}
	v := wmo.VerantwoordingOp(peil)
	for i := range plekken {
		p := &plekken[i]
		p.elders = eldersDan(alles, i)
		w := wijs(alles[i], wmo.Een(wijstRegels, p, peil), i, eldersVragen(vragen, i), p.hier.WilBlijven != wmo.Nee)
		if w.Uitkomst == wmo.Ja {
			uit.Gemeente, uit.Vanaf = p.hier.Gemeente, p.hier.Inschrijving.Begindatum
		}
		w.meldUiteen(&v, wmo.Wijs("gemeenten", strconv.Itoa(i)))
		uit.Gemeenten = append(uit.Gemeenten, Woonoordeel{p.hier.Gemeente, w})
	}
	slices.SortFunc(uit.Gemeenten, func(a, b Woonoordeel) int { return a.Gemeente.Compare(b.Gemeente) })
	land := woonplek{vraag: &in, nederland: in.inNederland(plekken)}
	uit.Nederland = wijs(wmo.Alle(nederlandRegels, &land, peil), wmo.Een(nederlandRegels, &land, peil), 0, nil, true)
	uit.Nederland.meldUiteen(&v, "")
	uit.Bevindingen = gewezen(peil.Bekend, v.Bevindingen())
	uit.Ongebruikt = uit.ongebruikt(&gegeven)
	return uit, nil
}

// leidAf fills in intentions that follow from other ones, in a copy of the list.
func (in *Ingezetenvraag) leidAf(peil wmo.Peil) error {
	in.Gemeenten = slices.Clone(in.Gemeenten)
	var b wmo.Bevindingen
	for range 2 { // once for what follows for the Netherlands, once more for the other municipalities
		for i := range in.Gemeenten {
			if leidAf(&b, ingezetenStrijdig(i), in, peil); len(b) > 0 {
				return b.Err()
			}
		}
	}
	return nil
}

// wijs joins the judgements "all point to it" and "at least one does". elders are the
// questions whether everything points elsewhere, needed only if somebody may want to stay
// here (wil).
func wijs(alles, iets wmo.Oordeel, nummer int, elders []string, wil bool) Wijzing {
	w := Wijzing{Alles: motiveerNummer(alles, nummer), Iets: motiveerNummer(iets, nummer)}
	switch {
	case alles.Uitkomst == wmo.Ja:
		w.Uitkomst = wmo.Ja
	case iets.Uitkomst == wmo.Nee:
		w.Uitkomst = wmo.Nee
	case alles.Uitkomst == wmo.Onbepaald:
		w.Ontbreekt = slices.Clone(w.Alles.Ontbreekt)
	default:
		for _, feit := range w.Iets.Ontbreekt {
			if feit == "/gemeenten" && !wil {
				continue // it cannot change the answer
			}
			if feit == "/gemeenten" {
				w.Ontbreekt = append(w.Ontbreekt, elders...)
			} else {
				w.Ontbreekt = append(w.Ontbreekt, feit)
			}
		}
	}
	return w
}

// motiveerNummer writes out a decision about one element of a list, with the index of that
// element in place of the "-" that the rules have.
func motiveerNummer(o wmo.Oordeel, nummer int) wmo.Motivering[struct{}] {
	m := o.Motiveer()
	for i := range m.Stappen {
		m.Stappen[i].Feit = plaatsVan(m.Stappen[i].Feit, nummer)
	}
	m.Ontbreekt = opNummer(m.Ontbreekt, nummer)
	return m
}

func plaatsVan(feit string, nummer int) string {
	return strings.Replace(feit, "/-/", "/"+strconv.Itoa(nummer)+"/", 1)
}

func opNummer(feiten []string, nummer int) []string {
	for i := range feiten {
		feiten[i] = plaatsVan(feiten[i], nummer)
	}
	return feiten
}

// meldUiteen reports that some facts point here and others do not, so that the facts asked
// for cannot decide.
func (w *Wijzing) meldUiteen(v *wmo.Verantwoording, plaats string) {
	if w.Alles.Uitkomst == wmo.Nee && w.Iets.Uitkomst == wmo.Ja {
		v.MeldVolgens(bandMetNederland.Als(wmo.Afgeleid), meldingWijstUiteen,
			"de feiten wijzen niet dezelfde kant op; alle omstandigheden tellen: vraag naar de plannen, de spullen, het werk, "+
				"het gezin en de zorg, en of de inschrijving nog klopt", plaats)
	}
}

func (in *Ingezetenvraag) keur(peil wmo.Peil) error {
	if err := wmo.Keur(in, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	var gemeenten wmo.Uniek
	nachten := ""
	for i := range in.Gemeenten {
		w, p := &in.Gemeenten[i], wmo.Wijs("gemeenten", strconv.Itoa(i))
		keurGemeenten(&b, peil.Op, gebied.Vermelding{Gemeente: w.Gemeente, Plaats: p + "/gemeente"})
		gemeenten.Sleutel(&b, w.Gemeente.String(), p+"/gemeente")
		if !w.Inschrijving.IsZero() && w.Ingeschreven != wmo.Onbepaald {
			b.MeldOverbodig("de periode van de inschrijving", p+"/ingeschreven")
		}
		if w.slaaptEr() == wmo.Ja && nachten != "" {
			b.Meld(meldingTegenspraak, "iemand slaapt de meeste nachten in een gemeente", nachten, p+"/nachten")
		}
		if w.slaaptEr() == wmo.Ja {
			nachten = p + "/nachten"
		}
	}
	return b.Err()
}

// ingeschrevenOpDag is an error for a registration in two municipalities, or in one and
// not in the Netherlands.
func ingeschrevenOpDag(plekken []woonplek, ergens wmo.Uitkomst) error {
	var waar []string
	for i := range plekken {
		if plekken[i].hier.Ingeschreven == wmo.Ja {
			waar = append(waar, wmo.Wijs("gemeenten", strconv.Itoa(i)))
		}
	}
	var b wmo.Bevindingen
	if len(waar) > 1 {
		b.Meld(meldingTegenspraak, "iemand staat op een dag in een gemeente ingeschreven", waar...)
	}
	if len(waar) > 0 && ergens == wmo.Nee {
		b.Meld(meldingTegenspraak, "wie in een gemeente staat ingeschreven, staat in Nederland ingeschreven", append([]string{"/ingeschreven"}, waar...)...)
	}
	return b.Err()
}
