package nvo

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Naleving is the outcome of an obligation.
type Naleving string

// The outcomes.
const (
	Nageleefd         Naleving = "nageleefd"
	TeLaat            Naleving = "te_laat_nageleefd"
	Gedeeltelijk      Naleving = "gedeeltelijk"
	NietNageleefd     Naleving = "niet_nageleefd"
	Onbewezen         Naleving = "onbewezen"
	NietVanToepassing Naleving = "niet_van_toepassing"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Naleving) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Nageleefd), Uitleg: "bewezen, en op tijd of zonder termijn"},
		{Woord: string(TeLaat), Uitleg: "bewezen, na de termijn"},
		{Woord: string(Gedeeltelijk), Uitleg: "een deel is bewezen, er is een concept, of het liep en loopt niet meer"},
		{Woord: string(NietNageleefd), Uitleg: "een stuk zegt dat het er op de termijn niet was, en sindsdien is het niet bewezen"},
		{Woord: string(Onbewezen), Uitleg: "er is geen bewijs dat het er was, en geen dat het er niet was; dat is geen schending"},
		{Woord: string(NietVanToepassing), Uitleg: "geldt niet op deze dag, of er is niets na te leven"},
	}
}

// voldaan is the outcome as yes, no or open.
func (n Naleving) voldaan() wmo.Uitkomst {
	switch n {
	case Nageleefd, TeLaat:
		return wmo.Ja
	case NietNageleefd:
		return wmo.Nee
	default:
		return wmo.Onbepaald
	}
}

// Kanttekening is a remark about an outcome.
type Kanttekening string

// The remarks.
const (
	Ongedateerd     Kanttekening = "ongedateerd"
	DatumOnzeker    Kanttekening = "datum_onzeker"
	SecundaireBron  Kanttekening = "secundaire_bron"
	Onbevestigd     Kanttekening = "onbevestigd"
	Tegenspraak     Kanttekening = "tegenspraak"
	Geeindigd       Kanttekening = "geeindigd"
	VolledigDossier Kanttekening = "volledig_dossier"
	TermijnLoopt    Kanttekening = "termijn_loopt"
	LedenOnbekend   Kanttekening = "leden_onbekend"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Kanttekening) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Ongedateerd), Uitleg: "het bewijs heeft geen datum; het telt als op tijd"},
		{Woord: string(DatumOnzeker), Uitleg: "van het bewijs is niet zeker of het voor of na de termijn is; het telt als op tijd"},
		{Woord: string(SecundaireBron), Uitleg: "een ander stuk zegt het; het stuk zelf is niet gezien"},
		{Woord: string(Onbevestigd), Uitleg: "niemand heeft het bewijs bevestigd"},
		{Woord: string(Tegenspraak), Uitleg: "een ander stuk zegt dat het er op de termijn niet was; het bewijs gaat voor"},
		{Woord: string(Geeindigd), Uitleg: "het liep, en loopt op deze dag niet meer"},
		{Woord: string(VolledigDossier), Uitleg: "het dossier is volgens de indiener volledig, en het staat er niet in"},
		{Woord: string(TermijnLoopt), Uitleg: "de termijn is nog niet voorbij"},
		{Woord: string(LedenOnbekend), Uitleg: "de leden van de regio op die dag zijn niet bekend"},
	}
}

// Toetsing is the assessment of one region.
type Toetsing struct {
	Regio string   `json:"regio"`
	Peil  wmo.Peil `json:"peil"`
	// Leden are the members on peil.Op, as far as known.
	Leden    []wmo.Gemeentecode    `json:"leden"`
	Oordelen []Verplichtingoordeel `json:"oordelen"` // in the order of the register
	// Afspraken and Themas weigh what must be by the agreements 1 to 3, and by the
	// themes of which the wording was not seen; too late is done as well.
	Afspraken    wmo.Motivering[struct{}] `json:"afspraken"`
	Themas       wmo.Motivering[struct{}] `json:"themas"`
	Inhoud       *Inhoudsoordeel          `json:"inhoud,omitempty"`
	Voorbehouden []wmo.Voorbehoud         `json:"voorbehouden,omitempty"`
}

// Verplichtingoordeel is the outcome of one obligation, with its reasons.
type Verplichtingoordeel struct {
	Code     string       `json:"code"`
	Norm     string       `json:"norm"`
	Soort    Plicht       `json:"soort"`
	Uitkomst Naleving     `json:"uitkomst"`
	Voldaan  wmo.Uitkomst `json:"voldaan"`
	// DagenTeLaat counts from the deadline; where only a stretch of days is known, at least.
	DagenTeLaat    int            `json:"dagenTeLaat,omitempty"`
	Uitleg         string         `json:"uitleg"` // Dutch
	Kanttekeningen []Kanttekening `json:"kanttekeningen,omitempty"`
	// Bewijs is what the outcome rests on, and Ontkenning what was said against it:
	// JSON Pointers into the dossier.
	Bewijs     []string `json:"bewijs,omitempty"`
	Ontkenning []string `json:"ontkenning,omitempty"`
	// Ontbreekt lists the parts that are not proven.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	// Gemeenten has the outcome per member, where each must act.
	Gemeenten []Gemeenteoordeel `json:"gemeenten,omitempty"`
	// Wijzigt says which evidence would change the outcome.
	Wijzigt []Wijziging `json:"wijzigt,omitempty"`
	// Lezing and Zekerheid are of the obligation, Bewijszekerheid of the weakest evidence used.
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

// Wijziging is evidence that would make the outcome another one.
type Wijziging struct {
	Naar Naleving `json:"naar"`
	Door string   `json:"door"` // Dutch
}

// Assess holds a dossier against every obligation on peil.Op. Evidence that became
// known after peil.Bekend does not count.
func Assess(in Dossier, peil wmo.Peil) (Toetsing, error) {
	if err := peil.Check(); err != nil {
		return Toetsing{}, err
	}
	var b wmo.Bevindingen
	in.keur(&b)
	if err := b.Err(); err != nil {
		return Toetsing{}, err
	}
	w, err := in.weging(peil)
	if err != nil {
		return Toetsing{}, err
	}
	uit := Toetsing{
		Regio: in.Regio, Peil: peil, Leden: append([]wmo.Gemeentecode{}, w.opPeil.codes...),
		Oordelen: make([]Verplichtingoordeel, len(verplichtingen)),
	}
	voldaan := make([]wmo.Uitkomst, len(verplichtingen))
	for i := range verplichtingen {
		uit.Oordelen[i] = w.oordeel(&verplichtingen[i])
		voldaan[i] = uit.Oordelen[i].Voldaan
	}
	uit.Afspraken = wmo.Alle(afsprakenregels, voldaan, peil).Motiveer()
	uit.Themas = wmo.Alle(themaregels, voldaan, peil).Motiveer()
	if in.Inhoud != nil {
		inhoud := in.Inhoud.weeg(peil)
		uit.Inhoud = &inhoud
	}
	uit.Voorbehouden = w.voorbehouden(uit.Oordelen)
	return uit, nil
}

// The obligations of the norm that must be, as rules over the outcomes of all.
var (
	afsprakenregels = alsRegels(ReeksAfspraken)
	themaregels     = alsRegels(ReeksThemas)
)

func alsRegels(reeks Reeks) []wmo.Regel[[]wmo.Uitkomst] {
	var rs []wmo.Regel[[]wmo.Uitkomst]
	for i := range verplichtingen {
		if v := &verplichtingen[i]; v.Reeks == reeks && v.Soort == Moet {
			rs = append(rs, wmo.Regel[[]wmo.Uitkomst]{Grond: v.grond(), Toets: func(us []wmo.Uitkomst) wmo.Uitkomst { return us[i] }})
		}
	}
	return rs
}

// weging prepares what every obligation asks.
func (d *Dossier) weging(peil wmo.Peil) (*weging, error) {
	w := &weging{d: d, peil: peil, geenLid: map[wmo.Gemeentecode]bool{}}
	var err error
	if w.opPeil, err = d.ledenOp(peil.Op, peil); err != nil {
		return nil, bijRegio(err)
	}
	w.opTermijn = w.opPeil
	if termijn.Before(peil.Op) {
		if w.opTermijn, err = d.ledenOp(termijn, peil); err != nil {
			return nil, bijRegio(err)
		}
	}
	for i := range d.Bewijsstukken {
		s := &d.Bewijsstukken[i]
		if !s.bekendOp(peil.Bekend) {
			continue
		}
		w.telt = append(w.telt, i)
		if _, tot := s.dag(peil.Op, false); s.Soort == Regiovisie && s.bewijst(peil.Op) && !tot.After(peil.Op) {
			w.heeftVisie = true
		}
	}
	return w, nil
}

// oordeel gives the outcome of one obligation.
func (w *weging) oordeel(v *Verplichting) Verplichtingoordeel {
	o := Verplichtingoordeel{Code: v.Code, Norm: v.Norm, Soort: v.Soort, Lezing: v.Lezing, Zekerheid: v.Bron.Zekerheid}
	if v.Soort == Mag || !v.geldtOp(w.peil) {
		o.Uitkomst = NietVanToepassing
		o.Uitleg = w.waaromNiet(v)
		return o
	}
	delen := w.weeg(v)
	o.Uitkomst = naleving(v, delen)
	o.Voldaan = o.Uitkomst.voldaan()
	var (
		k        kanttekens
		minstens string
	)
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
		if o.Uitkomst != Onbewezen && !d.klasse.bewezen() {
			if naam := w.naamVanDeel(v, i); naam != "" {
				o.Ontbreekt = append(o.Ontbreekt, naam)
			}
		}
	}
	if v.Per == PerGemeente {
		o.Gemeenten, k = w.perGemeente(v, delen, k)
	}
	if o.Uitkomst == Onbewezen && v.Termijn.IsValid() && !w.verstreken(v) {
		k |= ktTermijnLoopt
	}
	o.Kanttekeningen = k.lijst()
	o.Uitleg = v.uitleg(&o, minstens)
	o.Wijzigt = w.wijzigingen(v, &o)
	return o
}

// naleving is the outcome of the parts together. Where every council must adopt, one
// that did not by the deadline decides; elsewhere one part that is there is a part.
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
	neem(&o.Ontkenning, d.ontkend)
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
