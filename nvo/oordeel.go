package nvo

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Verplichtingoordeel is the outcome of one obligation, with its reasons.
//
//schema:nl De uitkomst van één verplichting, met de redenen. Bewijs gaat voor ontkenning, en meer bewijs neemt nooit iets weg van wat al
//schema:nl bewezen was.
type Verplichtingoordeel struct {
	//schema:nl De code van de verplichting.
	Code string `json:"code"`
	//schema:nl Haar naam in de aantekeningen bij de norm.
	Norm string `json:"norm"`
	//schema:nl Hoe bindend zij is.
	Soort Plicht `json:"soort"`
	//schema:nl In hoeverre zij is nageleefd. Is elk deel bewezen, dan nageleefd, of te_laat_nageleefd als een deel pas na de termijn bewezen
	//schema:nl is. Was geen deel er op de termijn, of moet elke gemeente iets doen en deed er één dat niet, dan niet_nageleefd. Is een deel
	//schema:nl bewezen, of is van elk deel een concept of iets dat liep, dan gedeeltelijk. Anders onbewezen. Een mogelijkheid, en wat op die
	//schema:nl dag of voor deze regio niet geldt, is niet_van_toepassing.
	Uitkomst Naleving `json:"uitkomst"`
	// Voldaan is ja when met, also when too late; nee when not met; onbepaald when proven
	// in part or not at all.
	//
	//schema:nl Ja bij nageleefd en te_laat_nageleefd, nee bij niet_nageleefd, en anders onbepaald.
	Voldaan wmo.Uitkomst `json:"voldaan"`
	// DagenTeLaat is the number of days after the deadline; a minimum when only a stretch is known.
	//
	//schema:nl Het aantal dagen na de termijn, van het laatste deel. Is alleen een tijdvak bekend, dan het kleinste aantal. Weggelaten: niet
	//schema:nl te laat.
	DagenTeLaat int `json:"dagenTeLaat,omitempty"`
	//schema:nl De uitkomst in één zin.
	Uitleg string `json:"uitleg"` // Dutch
	//schema:nl Opmerkingen bij de uitkomst. Weggelaten: geen.
	Kanttekeningen []Kanttekening `json:"kanttekeningen,omitempty"`
	// Bewijs has the pieces that the outcome rests on, and Ontkenning those that deny it:
	// JSON Pointers into the dossier.
	//
	//schema:nl De stukken waar de uitkomst op rust, als JSON Pointers in het dossier. Weggelaten: geen.
	Bewijs []string `json:"bewijs,omitempty"`
	//schema:nl De stukken die zeggen dat het er niet was, als JSON Pointers in het dossier. Weggelaten: geen.
	Ontkenning []string `json:"ontkenning,omitempty"`
	// Ontbreekt lists the parts that are not proven.
	//
	//schema:nl De delen die niet bewezen zijn: velden, groepen of gemeentecodes. Weggelaten: geen, of de verplichting heeft geen delen of is
	//schema:nl onbewezen.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	// Gemeenten has the outcome per member, where each must act.
	//
	//schema:nl De uitkomst van elk lid, waar elke gemeente iets moet doen. Weggelaten: dat is hier niet zo, of de leden zijn niet bekend.
	Gemeenten []Gemeenteoordeel `json:"gemeenten,omitempty"`
	// Wijzigt says which evidence would change the outcome.
	//
	//schema:nl Welk bewijs de uitkomst op hetzelfde peil zou veranderen. Weggelaten: geen.
	Wijzigt []Wijziging `json:"wijzigt,omitempty"`
	// Lezing and Zekerheid are those of the obligation, Bewijszekerheid that of the weakest
	// evidence used.
	//
	//schema:nl Hoe goed de tekst van de verplichting is gelezen.
	Lezing Lezing `json:"lezing"`
	//schema:nl Hoe zeker de bron van de verplichting is.
	Zekerheid wmo.Zekerheid `json:"zekerheid"`
	//schema:nl De zekerheid van het zwakste bewijs dat is gebruikt. Weggelaten: er is geen bewijs gebruikt.
	Bewijszekerheid *wmo.Zekerheid `json:"bewijszekerheid,omitempty"`
}

// Gemeenteoordeel is the outcome for one member.
//
//schema:nl De uitkomst van een verplichting voor één lid.
type Gemeenteoordeel struct {
	//schema:nl De gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl In hoeverre zij de verplichting heeft nageleefd.
	Uitkomst Naleving `json:"uitkomst"`
	//schema:nl Het aantal dagen na de termijn. Weggelaten: niet te laat.
	DagenTeLaat int `json:"dagenTeLaat,omitempty"`
}

func (w *weging) oordeel(v *Verplichting) Verplichtingoordeel {
	o := Verplichtingoordeel{Code: v.Code, Norm: v.Norm, Soort: v.Soort, Lezing: v.Lezing, Zekerheid: v.Bron.Zekerheid}
	if v.Soort == Mag || !v.geldtOp(w.peil) || w.zonder(v) {
		o.Uitkomst = NietVanToepassing
		o.Uitleg = w.waaromNiet(v)
		return o
	}
	delen := w.weeg(v)
	o.Uitkomst = naleving(v, delen)
	o.Voldaan = o.Uitkomst.voldaan()
	k, minstens := w.neemDelen(v, &o, delen)
	if v.Per == PerGemeente {
		o.Gemeenten, k = w.perGemeente(v, delen, k)
	}
	if w.termijnLoopt(v, o.Uitkomst) {
		k |= ktTermijnLoopt
	}
	o.Kanttekeningen = k.lijst()
	o.Uitleg = v.uitleg(&o, w.ontkendeDelen(v, delen), minstens)
	o.Wijzigt = w.wijzigingen(v, &o, delen)
	return o
}

// neemDelen notes the evidence of the parts, the days too late and what is missing. It gives
// the remarks, and "ten minste " when the days are a minimum.
func (w *weging) neemDelen(v *Verplichting, o *Verplichtingoordeel, delen []deel) (k kanttekens, minstens string) {
	for i := range delen {
		d := &delen[i]
		k |= d.kanttekens
		o.neemBewijs(d)
		if o.Uitkomst == TeLaat && d.klasse == laat {
			o.DagenTeLaat = max(o.DagenTeLaat, v.Termijn.DagenTot(d.van))
			if d.van != d.tot {
				minstens = "ten minste "
			}
		}
		if naam := w.naamVanDeel(v, i); naam != "" && o.Uitkomst != Onbewezen && !d.klasse.bewezen() {
			o.Ontbreekt = append(o.Ontbreekt, naam)
		}
	}
	return k, minstens
}

// termijnLoopt says whether something not or partly proven can still be done in time.
func (w *weging) termijnLoopt(v *Verplichting, n Naleving) bool {
	return (n == Onbewezen || n == Gedeeltelijk) && v.Termijn.IsValid() && !w.verstreken(v)
}

// naleving is the outcome of the parts together. Where every council must decide, one
// council that did not by the deadline makes it not met; otherwise it is met in part when
// only some parts are there.
func naleving(v *Verplichting, delen []deel) Naleving {
	var n [opTijd + 1]int
	for i := range delen {
		n[delen[i].klasse]++
	}
	bewezen := n[laat] + n[welOnzeker] + n[opTijd]
	switch alle := len(delen); {
	case bewezen == alle && n[laat] > 0:
		return TeLaat
	case bewezen == alle:
		return Nageleefd
	case n[open] > 0 && v.Per == PerGemeente && v.Soort == Moet, n[open] == alle:
		return NietNageleefd
	case bewezen > 0, n[deels] > 0 && n[onbekend] == 0:
		return Gedeeltelijk
	default:
		return Onbewezen
	}
}

// neemBewijs notes the pieces that a part rests on, each once.
func (o *Verplichtingoordeel) neemBewijs(d *deel) {
	neem := func(lijst *[]string, i int) {
		if p := wmo.Wijs("bewijsstukken", strconv.Itoa(i)); i >= 0 && !slices.Contains(*lijst, p) {
			*lijst = append(*lijst, p)
		}
	}
	if d.klasse > open {
		neem(&o.Bewijs, d.stuk)
		if z := d.zekerheid; o.Bewijszekerheid == nil || z < *o.Bewijszekerheid {
			o.Bewijszekerheid = &z
		}
	}
	for _, i := range d.ontkend {
		neem(&o.Ontkenning, i)
	}
}

func (w *weging) perGemeente(v *Verplichting, delen []deel, k kanttekens) ([]Gemeenteoordeel, kanttekens) {
	codes := w.ledenVan(v).codes
	if len(codes) == 0 {
		return nil, k | ktLedenOnbekend
	}
	gs := make([]Gemeenteoordeel, len(codes))
	for i, c := range codes {
		gs[i] = Gemeenteoordeel{Gemeente: c, Uitkomst: naleving(v, delen[i:i+1])}
		if gs[i].Uitkomst == TeLaat {
			gs[i].DagenTeLaat = v.Termijn.DagenTot(delen[i].van)
		}
	}
	return gs, k
}
