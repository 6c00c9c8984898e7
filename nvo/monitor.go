package nvo

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Monitorvraag asks for shares over regions: from their dossiers, from assessments
// that were made before on the same days, or from both.
type Monitorvraag struct {
	// Regios are the names of all regions that should be in; who is not, is missing.
	Regios     []string   `json:"regios,omitempty"     jsonschema:"maxItems=500,minLength=1,maxLength=500" vorm:"naam"`
	Dossiers   []Dossier  `json:"dossiers,omitempty"   jsonschema:"maxItems=500"`
	Toetsingen []Toetsing `json:"toetsingen,omitempty" jsonschema:"maxItems=500"`
	// Samenstellingen are statements about several obligations together; Minstens does not
	// apply to them.
	Samenstellingen []Samenstelling `json:"samenstellingen,omitempty" jsonschema:"maxItems=50"`
	// Minstens leaves out obligations whose text was read less well than this.
	Minstens Lezing `json:"minstens,omitempty"`
	// Niveau of the intervals; 0.95 unless stated.
	Niveau float64 `json:"niveau,omitempty" jsonschema:"minimum=0.5,maximum=0.9999"`
}

// Samenstelling is a statement that a region meets all these obligations.
type Samenstelling struct {
	Naam           string   `json:"naam"           jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	Verplichtingen []string `json:"verplichtingen" jsonschema:"minItems=1,maxItems=33"` // codes
}

// Monitor is the answer to a [Monitorvraag]. An obligation met too late counts as met.
type Monitor struct {
	Peil           wmo.Peil             `json:"peil"`
	Niveau         float64              `json:"niveau"`
	Regios         int                  `json:"regios"` // counted
	Ontbreken      []string             `json:"ontbreken"`
	Verplichtingen []Verplichtingstand  `json:"verplichtingen"`
	Themas         []Themastand         `json:"themas"` // every binding obligation of the theme is met
	Samengesteld   []Samengesteldestand `json:"samengesteld,omitempty"`
	// Inhoud is about the substance: all four elements together, and each.
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
	// Bewijs counts the regions that meet it, by how firm their weakest evidence is.
	Bewijs []Zekerheidstelling `json:"bewijs"`
}

// Uitkomsttelling is a number of regions with one outcome.
type Uitkomsttelling struct {
	Uitkomst Naleving `json:"uitkomst"`
	Aantal   int      `json:"aantal"`
}

// Zekerheidstelling is a number of regions with one certainty of evidence.
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
	ZonderBeeld int            `json:"zonderBeeld"` // regions without an Inhoudsbeeld; counted as open
}

// Elementstand is the share of one element.
type Elementstand struct {
	Code    string  `json:"code"`
	Tekst   string  `json:"tekst"`
	Aandeel Aandeel `json:"aandeel"`
}

var (
	voorbehoudInterval = register.Voorbehoud("NVO-V-INTERVAL",
		"een interval leest de regio's als een steekproef; over de regio's die geteld zijn, is het aandeel zelf zeker voor zover de oordelen het zijn",
		wmo.Bron{Regeling: "Wilson, 1927", Zekerheid: wmo.Afgeleid})
	voorbehoudNietOpLijst = register.Voorbehoud("NVO-V-NIET-OP-LIJST", "een regio telt mee en staat niet op de lijst")
)

const standaardNiveau = 0.95

// MonitorRegions counts assessments of regions: shares per obligation, per theme and of the
// substance, which regions are missing, and how firm the evidence is. An assessment of
// another Peil, or made by other obligations than those of this register, is a finding.
func MonitorRegions(in Monitorvraag, peil wmo.Peil) (Monitor, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Monitor{}, err
	}
	var b wmo.Bevindingen
	gemeenten := gemeentenOpDag(&b)
	in.keur(gemeenten, peil)
	if err := b.Err(); err != nil {
		return Monitor{}, err
	}
	toetsingen, err := in.toetsingen(peil)
	if err != nil {
		return Monitor{}, err
	}
	v := wmo.VerantwoordingOp(peil)
	bijNorm(&v)
	v.Behoud(gemeenten.voorbehouden...)
	v.Behoud(voorbehoudInterval)
	over := in.nietOpLijst()
	v.BehoudAls(len(over) > 0, voorbehoudNietOpLijst.Zegt("niet op de lijst van regio's, en wel geteld: "+strings.Join(over, ", ")))
	uit := in.tel(toetsingen)
	uit.Peil, uit.Ontbreken, uit.Voorbehouden = peil, in.ontbreken(), v.Voorbehouden()
	return uit, nil
}

// tel counts the assessments per obligation, per theme, per statement and of the substance.
func (in *Monitorvraag) tel(toetsingen []Toetsing) Monitor {
	niveau := cmp.Or(in.Niveau, standaardNiveau)
	uit := Monitor{
		Niveau: niveau, Regios: len(toetsingen), Verplichtingen: []Verplichtingstand{}, Themas: []Themastand{},
		Inhoud: inhoudsstand(toetsingen, niveau),
	}
	for i := range verplichtingen {
		if v := &verplichtingen[i]; in.telt(v) {
			uit.Verplichtingen = append(uit.Verplichtingen, v.stand(i, toetsingen, niveau))
		}
	}
	for _, t := range normthemawoorden {
		van := in.indexen(func(v *Verplichting) bool { return v.Thema == t.Woord && v.Soort == Moet && in.telt(v) })
		uit.Themas = append(uit.Themas, Themastand{t.Woord, samen(van, toetsingen, niveau)})
	}
	for _, s := range in.Samenstellingen {
		van := in.indexen(func(v *Verplichting) bool { return slices.Contains(s.Verplichtingen, v.Code) })
		uit.Samengesteld = append(uit.Samengesteld, Samengesteldestand{s.Naam, samen(van, toetsingen, niveau)})
	}
	return uit
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

// toetsingen are the assessments given and those of the dossiers. Findings about a dossier
// get its place in this question.
func (in *Monitorvraag) toetsingen(peil wmo.Peil) ([]Toetsing, error) {
	ts := slices.Clone(in.Toetsingen)
	var b wmo.Bevindingen
	for i := range in.Dossiers {
		t, err := in.Dossiers[i].toets(peil)
		var bs wmo.Bevindingen
		switch {
		case errors.As(err, &bs):
			for _, x := range bs {
				x.Plaats = slices.Clone(x.Plaats)
				for j := range x.Plaats {
					x.Plaats[j] = wmo.Wijs("dossiers", strconv.Itoa(i)) + x.Plaats[j]
				}
				b.NeemSamen(x)
			}
		case err != nil:
			return nil, err
		default:
			ts = append(ts, t)
		}
	}
	return ts, b.Err()
}

func (in *Monitorvraag) geteld() []string {
	namen := make([]string, 0, len(in.Dossiers)+len(in.Toetsingen))
	for i := range in.Dossiers {
		namen = append(namen, in.Dossiers[i].Regio)
	}
	for i := range in.Toetsingen {
		namen = append(namen, in.Toetsingen[i].Regio)
	}
	return namen
}

func (in *Monitorvraag) ontbreken() []string { return zonderDie(in.Regios, in.geteld()) }

func (in *Monitorvraag) nietOpLijst() []string {
	if len(in.Regios) == 0 {
		return nil
	}
	return zonderDie(in.geteld(), in.Regios)
}

func zonderDie(namen, die []string) []string {
	er := map[string]bool{}
	for _, n := range die {
		er[wmo.Naamsleutel(n)] = true
	}
	over := []string{}
	for _, n := range namen {
		if !er[wmo.Naamsleutel(n)] {
			over = append(over, n)
		}
	}
	return over
}
