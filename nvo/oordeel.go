package nvo

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Verplichtingoordeel is the outcome of one obligation, with its reasons.
type Verplichtingoordeel struct {
	Code     string   `json:"code"`
	Norm     string   `json:"norm"`
	Soort    Plicht   `json:"soort"`
	Uitkomst Naleving `json:"uitkomst"`
	// Voldaan is ja when met, also when too late; nee when not met; onbepaald when proven
	// in part or not at all.
	Voldaan wmo.Uitkomst `json:"voldaan"`
	// DagenTeLaat is the number of days after the deadline; a minimum when only a stretch is known.
	DagenTeLaat    int            `json:"dagenTeLaat,omitempty"`
	Uitleg         string         `json:"uitleg"` // Dutch
	Kanttekeningen []Kanttekening `json:"kanttekeningen,omitempty"`
	// Bewijs has the pieces that the outcome rests on, and Ontkenning those that deny it:
	// JSON Pointers into the dossier.
	Bewijs     []string `json:"bewijs,omitempty"`
	Ontkenning []string `json:"ontkenning,omitempty"`
	// Ontbreekt lists the parts that are not proven.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	// Gemeenten has the outcome per member, where each must act.
	Gemeenten []Gemeenteoordeel `json:"gemeenten,omitempty"`
	// Wijzigt says which evidence would change the outcome.
	Wijzigt []Wijziging `json:"wijzigt,omitempty"`
	// Lezing and Zekerheid are those of the obligation, Bewijszekerheid that of the weakest
	// evidence used.
	Lezing          Lezing         `json:"lezing"`
	Zekerheid       wmo.Zekerheid  `json:"zekerheid"`
	Bewijszekerheid *wmo.Zekerheid `json:"bewijszekerheid,omitempty"`
}

// Gemeenteoordeel is the outcome for one member.
type Gemeenteoordeel struct {
	Gemeente    wmo.Gemeentecode `json:"gemeente"`
	Uitkomst    Naleving         `json:"uitkomst"`
	DagenTeLaat int              `json:"dagenTeLaat,omitempty"`
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
