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
//
//schema:nl Vraag naar aandelen over regio's, uit hun dossiers, uit eerdere toetsingen met hetzelfde peil, of uit beide. Ten minste één van
//schema:nl die twee is nodig, en elke regio telt één keer.
type Monitorvraag struct {
	// Regios are the names of all regions that should be in; who is not, is missing.
	//
	//schema:nl De namen van alle regio's die erin zouden moeten zitten. Weggelaten: er is geen lijst, en dan ontbreekt er ook geen.
	Regios []string `json:"regios,omitempty" jsonschema:"maxItems=500,minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl De dossiers die nog moeten worden getoetst. Weggelaten: geen.
	Dossiers []Dossier `json:"dossiers,omitempty" jsonschema:"maxItems=500"`
	//schema:nl Toetsingen die eerder zijn gemaakt, met precies hetzelfde peil en alle oordelen van het register op volgorde. Weggelaten: geen.
	Toetsingen []Toetsing `json:"toetsingen,omitempty" jsonschema:"maxItems=500"`
	// Samenstellingen are statements about several obligations together; Minstens does not
	// apply to them.
	//
	//schema:nl Uitspraken over meer verplichtingen samen; minstens geldt daarvoor niet. Weggelaten: geen.
	Samenstellingen []Samenstelling `json:"samenstellingen,omitempty" jsonschema:"maxItems=50"`
	// Minstens leaves out obligations whose text was read less well than this.
	//
	//schema:nl Alleen verplichtingen waarvan de tekst ten minste zo goed is gelezen. Weggelaten: alle.
	Minstens Lezing `json:"minstens,omitempty"`
	// Niveau of the intervals; 0.95 unless stated.
	//
	//schema:nl Het betrouwbaarheidsniveau van de intervallen, als fractie. Weggelaten: 0,95.
	Niveau float64 `json:"niveau,omitempty" jsonschema:"minimum=0.5,maximum=0.9999"`
}

// Samenstelling is a statement that a region meets all these obligations.
//
//schema:nl Een uitspraak dat een regio aan al deze verplichtingen voldoet.
type Samenstelling struct {
	//schema:nl De naam van de uitspraak. Elke naam één keer.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl De codes van de verplichtingen, uit het register.
	Verplichtingen []string `json:"verplichtingen" jsonschema:"minItems=1,maxItems=33"` // codes
}

// Monitor is the answer to a [Monitorvraag]. An obligation met too late counts as met.
//
//schema:nl Aandelen over regio's. Een verplichting die te laat is nageleefd telt als nageleefd.
type Monitor struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het betrouwbaarheidsniveau van de intervallen, als fractie.
	Niveau float64 `json:"niveau"`
	//schema:nl Aantal regio's dat is geteld.
	Regios int `json:"regios"` // counted
	//schema:nl De namen op de lijst van regio's die niet zijn geteld. Leeg als er geen ontbreekt of er geen lijst is.
	Ontbreken []string `json:"ontbreken"`
	//schema:nl De stand van elke verplichting, in de volgorde van het register.
	Verplichtingen []Verplichtingstand `json:"verplichtingen"`
	//schema:nl De stand van elk thema: een regio is ja als zij aan alle bindende verplichtingen (soort moet) van het thema voldoet die op haar
	//schema:nl van toepassing zijn.
	Themas []Themastand `json:"themas"` // every binding obligation of the theme is met
	//schema:nl De stand van elke uitspraak. Weggelaten: er is er geen gevraagd.
	Samengesteld []Samengesteldestand `json:"samengesteld,omitempty"`
	// Inhoud is about the substance: all four elements together, and each.
	//
	//schema:nl Hoe ver de regio's inhoudelijk zijn: de vier elementen samen en elk.
	Inhoud Inhoudsstand `json:"inhoud"`
	//schema:nl Wat het antwoord openlaat. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Verplichtingstand is the share of one obligation.
//
//schema:nl De stand van één verplichting over de regio's.
type Verplichtingstand struct {
	//schema:nl De code van de verplichting.
	Code string `json:"code"`
	//schema:nl Haar naam in de aantekeningen bij de norm.
	Norm string `json:"norm"`
	//schema:nl Hoe goed haar tekst is gelezen.
	Lezing Lezing `json:"lezing"`
	//schema:nl Hoe zeker de bron van de verplichting is.
	Zekerheid wmo.Zekerheid `json:"zekerheid"`
	//schema:nl Het aandeel regio's dat voldoet. Regio's waar zij niet van toepassing is tellen niet mee.
	Aandeel Aandeel `json:"aandeel"`
	// Uitkomsten counts the regions by outcome, in the order of the enumeration.
	//
	//schema:nl Aantal regio's per uitkomst, alle uitkomsten op vaste volgorde.
	Uitkomsten []Uitkomsttelling `json:"uitkomsten"`
	// Bewijs counts the regions that meet it, by how firm their weakest evidence is.
	//
	//schema:nl Van de regio's die voldoen: het aantal per zekerheid van hun zwakste bewijs, van aanname tot wettekst.
	Bewijs []Zekerheidstelling `json:"bewijs"`
}

// Uitkomsttelling is a number of regions with one outcome.
//
//schema:nl Aantal regio's met één uitkomst.
type Uitkomsttelling struct {
	//schema:nl De uitkomst.
	Uitkomst Naleving `json:"uitkomst"`
	//schema:nl Aantal regio's.
	Aantal int `json:"aantal"`
}

// Zekerheidstelling is a number of regions with one certainty of evidence.
//
//schema:nl Aantal regio's met één zekerheid van bewijs.
type Zekerheidstelling struct {
	//schema:nl De zekerheid.
	Zekerheid wmo.Zekerheid `json:"zekerheid"`
	//schema:nl Aantal regio's.
	Aantal int `json:"aantal"`
}

// Themastand is the share of one theme.
//
//schema:nl De stand van één thema over de regio's.
type Themastand struct {
	//schema:nl Het thema.
	Thema Normthema `json:"thema"`
	//schema:nl Het aandeel regio's dat aan alle bindende verplichtingen van het thema voldoet. Een regio waar geen ervan op van toepassing is
	//schema:nl telt niet mee.
	Aandeel Aandeel `json:"aandeel"`
}

// Samengesteldestand is the share of one statement.
//
//schema:nl De stand van één uitspraak over de regio's.
type Samengesteldestand struct {
	//schema:nl De naam van de uitspraak.
	Naam string `json:"naam"`
	//schema:nl Het aandeel regio's dat aan alle genoemde verplichtingen voldoet, voor zover die op hen van toepassing zijn.
	Aandeel Aandeel `json:"aandeel"`
}

// Inhoudsstand is the share of the elements of the substance. It is about advice.
//
//schema:nl Hoe ver de regio's inhoudelijk zijn. Het gaat over advies en geen norm.
type Inhoudsstand struct {
	//schema:nl Dat dit advies is en geen norm.
	Aard Aard `json:"aard"`
	//schema:nl Het aandeel regio's met alle vier elementen.
	Compleet Aandeel `json:"compleet"`
	//schema:nl Het aandeel van elk element, op vaste volgorde.
	Elementen []Elementstand `json:"elementen"`
	//schema:nl Aantal regio's waarvan hierover niets is opgegeven; zij tellen als onbepaald.
	ZonderBeeld int `json:"zonderBeeld"` // regions without an Inhoudsbeeld; counted as open
}

// Elementstand is the share of one element.
//
//schema:nl De stand van één element over de regio's.
type Elementstand struct {
	//schema:nl De code van het element.
	Code string `json:"code"`
	//schema:nl Wat het element inhoudt.
	Tekst string `json:"tekst"`
	//schema:nl Het aandeel regio's dat het element heeft.
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
