package nvo

import (
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Monitorvraag asks for shares over regions: from their dossiers, from assessments
// that were made before on the same days, or from both.
type Monitorvraag struct {
	// Regios are the names of all regions that should be in; who is not, is missing.
	Regios     []string   `json:"regios,omitempty"`
	Dossiers   []Dossier  `json:"dossiers,omitempty"`
	Toetsingen []Toetsing `json:"toetsingen,omitempty"`
	// Samenstellingen are statements about more obligations at once.
	Samenstellingen []Samenstelling `json:"samenstellingen,omitempty"`
	// Minstens leaves out obligations that were read less well; empty leaves out nothing.
	Minstens Lezing `json:"minstens,omitempty"`
	// Niveau of the intervals; 0.95 unless stated.
	Niveau float64 `json:"niveau,omitempty"`
}

// Samenstelling is a statement that a region meets all these obligations.
type Samenstelling struct {
	Naam           string   `json:"naam"`
	Verplichtingen []string `json:"verplichtingen"` // codes
}

// Monitor is the answer to a [Monitorvraag]. Too late is counted as done.
type Monitor struct {
	Peil           wmo.Peil             `json:"peil"`
	Niveau         float64              `json:"niveau"`
	Regios         int                  `json:"regios"` // counted
	Ontbreken      []string             `json:"ontbreken"`
	Verplichtingen []Verplichtingstand  `json:"verplichtingen"`
	Themas         []Themastand         `json:"themas"` // all that must be, of the theme
	Samengesteld   []Samengesteldestand `json:"samengesteld,omitempty"`
	// Inhoud is the substance: all four elements, and each.
	Inhoud       Inhoudsstand     `json:"inhoud"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Verplichtingstand is the share of one obligation.
type Verplichtingstand struct {
	Code      string        `json:"code"`
	Norm      string        `json:"norm"`
	Lezing    Lezing        `json:"lezing"`
	Zekerheid wmo.Zekerheid `json:"zekerheid"`
	Aandeel   Aandeel       `json:"aandeel"`
	// Uitkomsten counts the regions by outcome, in the order of the enumeration.
	Uitkomsten []Uitkomsttelling `json:"uitkomsten"`
	// Bewijs counts the regions that meet it by the weakest evidence used.
	Bewijs []Zekerheidstelling `json:"bewijs"`
}

// Uitkomsttelling is a number of regions with one outcome.
type Uitkomsttelling struct {
	Uitkomst Naleving `json:"uitkomst"`
	Aantal   int      `json:"aantal"`
}

// Zekerheidstelling is a number of regions of which the evidence is so firm.
type Zekerheidstelling struct {
	Zekerheid wmo.Zekerheid `json:"zekerheid"`
	Aantal    int           `json:"aantal"`
}

// Themastand is the share of one theme.
type Themastand struct {
	Thema   Normthema `json:"thema"`
	Aandeel Aandeel   `json:"aandeel"`
}

// Samengesteldestand is the share of one statement.
type Samengesteldestand struct {
	Naam    string  `json:"naam"`
	Aandeel Aandeel `json:"aandeel"`
}

// Inhoudsstand is the share of the elements of the substance. It is about advice.
type Inhoudsstand struct {
	Aard        Aard           `json:"aard"`
	Compleet    Aandeel        `json:"compleet"`
	Elementen   []Elementstand `json:"elementen"`
	ZonderBeeld int            `json:"zonderBeeld"` // regions that tell nothing of it; counted as open
}

// Elementstand is the share of one element.
type Elementstand struct {
	Code    string  `json:"code"`
	Tekst   string  `json:"tekst"`
	Aandeel Aandeel `json:"aandeel"`
}

// VoorbehoudInterval is the reservation about what an interval says.
const VoorbehoudInterval = "NVO-V-INTERVAL"

// Codes of the findings about a question to the monitor.
const (
	CodePeil     = "NVO-PEIL"     // an assessment of other days than those asked about
	CodeToetsing = "NVO-TOETSING" // an assessment that does not fit the register
	CodeOnbekend = "NVO-ONBEKEND" // a code that the register does not have
)

var monitorMeldingen = []wmo.Woord{
	{Woord: CodePeil, Uitleg: "een toetsing met een ander peil dan waarnaar gevraagd is"},
	{Woord: CodeToetsing, Uitleg: "een toetsing die niet de oordelen van het register heeft"},
	{Woord: CodeOnbekend, Uitleg: "een code die het register niet kent"},
}

const (
	maxRegios          = 500
	maxSamenstellingen = 50
	standaardNiveau    = 0.95
)

// Follow counts assessments of regions: shares per obligation, per theme and of the
// substance, who is missing, and how firm the evidence is.
func Follow(in Monitorvraag, peil wmo.Peil) (Monitor, error) {
	if err := peil.Check(); err != nil {
		return Monitor{}, err
	}
	var b wmo.Bevindingen
	in.keur(&b, peil)
	if err := b.Err(); err != nil {
		return Monitor{}, err
	}
	toetsingen, err := in.toetsingen(peil)
	if err != nil {
		return Monitor{}, err
	}
	niveau := in.Niveau
	if niveau == 0 {
		niveau = standaardNiveau
	}
	bron := wmo.Bron{Regeling: "Wilson, 1927", Zekerheid: wmo.Afgeleid}
	uit := Monitor{
		Peil: peil, Niveau: niveau, Regios: len(toetsingen), Ontbreken: in.ontbreken(),
		Verplichtingen: []Verplichtingstand{}, Themas: []Themastand{}, Inhoud: inhoudsstand(toetsingen, niveau),
		Voorbehouden: append(bijNorm(peil), wmo.Voorbehoud{
			Code: VoorbehoudInterval, Bron: &bron,
			Tekst: "een interval leest de regio's als een steekproef; over de regio's die geteld zijn, is het aandeel zelf zeker voor zover de oordelen het zijn",
		}),
	}
	for i := range verplichtingen {
		if v := &verplichtingen[i]; in.telt(v) {
			uit.Verplichtingen = append(uit.Verplichtingen, v.stand(i, toetsingen, niveau))
		}
	}
	for _, t := range Normthema("").Woorden() {
		van := in.indexen(func(v *Verplichting) bool { return v.Thema == Normthema(t.Woord) && v.Soort == Moet && in.telt(v) })
		uit.Themas = append(uit.Themas, Themastand{Normthema(t.Woord), samen(van, toetsingen, niveau)})
	}
	for _, s := range in.Samenstellingen {
		van := in.indexen(func(v *Verplichting) bool { return slices.Contains(s.Verplichtingen, v.Code) })
		uit.Samengesteld = append(uit.Samengesteld, Samengesteldestand{s.Naam, samen(van, toetsingen, niveau)})
	}
	return uit, nil
}

func (in *Monitorvraag) telt(v *Verplichting) bool {
	return in.Minstens == "" || v.Lezing.minstens(in.Minstens)
}

func (in *Monitorvraag) indexen(kies func(*Verplichting) bool) []int {
	var is []int
	for i := range verplichtingen {
		if kies(&verplichtingen[i]) {
			is = append(is, i)
		}
	}
	return is
}

// toetsingen are those given, and those of the dossiers. The findings about a dossier
// are told where it stands.
func (in *Monitorvraag) toetsingen(peil wmo.Peil) ([]Toetsing, error) {
	ts := slices.Clone(in.Toetsingen)
	var b wmo.Bevindingen
	for i := range in.Dossiers {
		t, err := Assess(in.Dossiers[i], peil)
		var bs wmo.Bevindingen
		switch {
		case errors.As(err, &bs):
			for _, x := range bs {
				b.Meld(x.Code, x.Bericht, wmo.Wijs("dossiers", strconv.Itoa(i))+x.Plaats[0])
			}
		case err != nil:
			return nil, err
		default:
			ts = append(ts, t)
		}
	}
	return ts, b.Err()
}

func (in *Monitorvraag) ontbreken() []string {
	er := map[string]bool{}
	for i := range in.Dossiers {
		er[in.Dossiers[i].Regio] = true
	}
	for i := range in.Toetsingen {
		er[in.Toetsingen[i].Regio] = true
	}
	mist := []string{}
	for _, r := range in.Regios {
		if !er[r] {
			mist = append(mist, r)
		}
	}
	return mist
}

func (v *Verplichting) stand(i int, ts []Toetsing, niveau float64) Verplichtingstand {
	s := Verplichtingstand{Code: v.Code, Norm: v.Norm, Lezing: v.Lezing, Zekerheid: v.Bron.Zekerheid}
	for _, w := range Naleving("").Woorden() {
		s.Uitkomsten = append(s.Uitkomsten, Uitkomsttelling{Uitkomst: Naleving(w.Woord)})
	}
	for z := wmo.Aanname; z <= wmo.Wettekst; z++ {
		s.Bewijs = append(s.Bewijs, Zekerheidstelling{Zekerheid: z})
	}
	for j := range ts {
		o := &ts[j].Oordelen[i]
		k := slices.IndexFunc(s.Uitkomsten, func(u Uitkomsttelling) bool { return u.Uitkomst == o.Uitkomst })
		s.Uitkomsten[k].Aantal++
		if o.Uitkomst == NietVanToepassing {
			continue
		}
		s.Aandeel.tel(o.Uitkomst.voldaan())
		if o.Uitkomst.voldaan() == wmo.Ja && o.Bewijszekerheid != nil {
			s.Bewijs[*o.Bewijszekerheid].Aantal++
		}
	}
	s.Aandeel.sluit(niveau)
	return s
}

// samen is the share of the regions that meet all of these, as far as they apply.
func samen(van []int, ts []Toetsing, niveau float64) Aandeel {
	var a Aandeel
	for j := range ts {
		alle, geldt := wmo.Ja, false
		for _, i := range van {
			if u := ts[j].Oordelen[i].Uitkomst; u != NietVanToepassing {
				alle, geldt = wmo.En(alle, u.voldaan()), true
			}
		}
		if geldt {
			a.tel(alle)
		}
	}
	a.sluit(niveau)
	return a
}

func inhoudsstand(ts []Toetsing, niveau float64) Inhoudsstand {
	s := Inhoudsstand{Aard: AardAdvies, Elementen: make([]Elementstand, len(inhoudsregels))}
	for i := range inhoudsregels {
		s.Elementen[i].Code, s.Elementen[i].Tekst = inhoudsregels[i].Code, inhoudsregels[i].Tekst
	}
	for j := range ts {
		inhoud := ts[j].Inhoud
		if inhoud == nil {
			s.ZonderBeeld++
			inhoud = &Inhoudsoordeel{}
		}
		s.Compleet.tel(inhoud.Compleet.Uitkomst)
		for i := range s.Elementen {
			e := &s.Elementen[i]
			k := slices.IndexFunc(inhoud.Compleet.Stappen, func(m wmo.MotiveringStap) bool { return m.Code == e.Code })
			if k < 0 {
				e.Aandeel.tel(wmo.Onbepaald)
			} else {
				e.Aandeel.tel(inhoud.Compleet.Stappen[k].Uitkomst)
			}
		}
	}
	s.Compleet.sluit(niveau)
	for i := range s.Elementen {
		s.Elementen[i].Aandeel.sluit(niveau)
	}
	return s
}

func (in *Monitorvraag) keur(b *wmo.Bevindingen, peil wmo.Peil) {
	if in.Niveau != 0 && !(in.Niveau >= 0.5 && in.Niveau <= 0.9999) {
		b.Meld(CodeBereik, "het niveau ligt tussen 0,5 en 0,9999", "/niveau")
	}
	if in.Minstens != "" {
		keurWoord(b, in.Minstens, "minstens")
	}
	if len(in.Dossiers)+len(in.Toetsingen) == 0 {
		b.Meld(CodeOntbreekt, "hier hoort ten minste één dossier of toetsing", "/dossiers")
	}
	if keurLengte(b, len(in.Regios), maxRegios, "regios") {
		keurUniek(b, in.Regios, "regios")
	}
	if len(in.Dossiers) > maxRegios || len(in.Toetsingen) > maxRegios {
		keurLengte(b, len(in.Dossiers), maxRegios, "dossiers")
		keurLengte(b, len(in.Toetsingen), maxRegios, "toetsingen")
		return
	}
	gezien := map[string]bool{}
	een := func(regio, lijst string, i int) {
		if gezien[regio] {
			b.Meld(CodeDubbel, fmt.Sprintf("regio %q staat er twee keer", regio), wmo.Wijs(lijst, strconv.Itoa(i), "regio"))
		}
		gezien[regio] = true
	}
	for i := range in.Dossiers {
		een(in.Dossiers[i].Regio, "dossiers", i)
	}
	for i := range in.Toetsingen {
		een(in.Toetsingen[i].Regio, "toetsingen", i)
		in.Toetsingen[i].keur(b, peil, i)
	}
	in.keurSamenstellingen(b)
}

func keurUniek(b *wmo.Bevindingen, ss []string, plaats string) {
	gezien := map[string]bool{}
	for i, s := range ss {
		keurTekst(b, s, plaats, strconv.Itoa(i))
		if gezien[s] {
			b.Meld(CodeDubbel, fmt.Sprintf("%q staat er twee keer", s), wmo.Wijs(plaats, strconv.Itoa(i)))
		}
		gezien[s] = true
	}
}

func (in *Monitorvraag) keurSamenstellingen(b *wmo.Bevindingen) {
	if !keurLengte(b, len(in.Samenstellingen), maxSamenstellingen, "samenstellingen") {
		return
	}
	for i := range in.Samenstellingen {
		s, nr := &in.Samenstellingen[i], strconv.Itoa(i)
		keurTekst(b, s.Naam, "samenstellingen", nr, "naam")
		if len(s.Verplichtingen) == 0 {
			b.Meld(CodeOntbreekt, "hier hoort ten minste één code", wmo.Wijs("samenstellingen", nr, "verplichtingen"))
		}
		if !keurLengte(b, len(s.Verplichtingen), len(verplichtingen), "samenstellingen", nr, "verplichtingen") {
			continue
		}
		for j, c := range s.Verplichtingen {
			if !slices.ContainsFunc(verplichtingen, func(v Verplichting) bool { return v.Code == c }) {
				b.Meld(CodeOnbekend, fmt.Sprintf("%q staat niet in het register", c), wmo.Wijs("samenstellingen", nr, "verplichtingen", strconv.Itoa(j)))
			}
		}
	}
}

// keur finds an assessment that was not made by these rules on this Peil.
func (t *Toetsing) keur(b *wmo.Bevindingen, peil wmo.Peil, i int) {
	nr := strconv.Itoa(i)
	keurTekst(b, t.Regio, "toetsingen", nr, "regio")
	if t.Peil != peil {
		b.Meld(CodePeil, fmt.Sprintf("deze toetsing is van %s, gevraagd is %s", t.Peil, peil), wmo.Wijs("toetsingen", nr, "peil"))
	}
	past := len(t.Oordelen) == len(verplichtingen)
	for j := range t.Oordelen {
		if !past {
			break
		}
		o := &t.Oordelen[j]
		past = o.Code == verplichtingen[j].Code && wmo.IsWoord(string(o.Uitkomst), o.Uitkomst.Woorden()) &&
			(o.Bewijszekerheid == nil || *o.Bewijszekerheid <= wmo.Wettekst)
	}
	if !past {
		b.Meld(CodeToetsing, "de oordelen zijn niet die van het register, in die volgorde", wmo.Wijs("toetsingen", nr, "oordelen"))
	}
}
