package capacity

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Doorstroom asks how places, throughput and stay of an opvang hang together:
// two of bezettePlaatsen, instroomPerJaar and gemiddeldVerblijfMaanden are known,
// and the third follows.
type Doorstroom struct {
	Naam                     string   `json:"naam"                               jsonschema:"maxLength=200"`
	BezettePlaatsen          *float64 `json:"bezettePlaatsen,omitempty"          jsonschema:"minimum=0,maximum=1000000"` // on an average day
	InstroomPerJaar          *float64 `json:"instroomPerJaar,omitempty"          jsonschema:"minimum=0,maximum=1000000"`
	GemiddeldVerblijfMaanden *float64 `json:"gemiddeldVerblijfMaanden,omitempty" jsonschema:"minimum=0.01,maximum=1200"`
	// MaximumVerblijfMaanden is a policy, never used as a mean: alone it bounds.
	MaximumVerblijfMaanden *float64 `json:"maximumVerblijfMaanden,omitempty" jsonschema:"minimum=0.01,maximum=1200"`
	Plaatsen               *int     `json:"plaatsen,omitempty"               jsonschema:"minimum=0,maximum=1000000"` // that there are
}

// Doorstroomstand is the three of them together, as far as they follow.
type Doorstroomstand struct {
	Naam                     string   `json:"naam"                               jsonschema:"maxLength=200"`
	Peil                     wmo.Peil `json:"peil"`
	BezettePlaatsen          *float64 `json:"bezettePlaatsen,omitempty"`
	InstroomPerJaar          *float64 `json:"instroomPerJaar,omitempty"`
	GemiddeldVerblijfMaanden *float64 `json:"gemiddeldVerblijfMaanden,omitempty"`
	// TenHoogsteBezet is what a maximum stay allows at this inflow: nobody stays
	// longer, so the mean is at most that.
	TenHoogsteBezet *float64 `json:"tenHoogsteBezet,omitempty"`
	// TenMinstePerJaar is the throughput that a maximum stay demands of the places
	// that are occupied.
	TenMinstePerJaar *float64         `json:"tenMinstePerJaar,omitempty"`
	Bezettingsgraad  *float64         `json:"bezettingsgraad,omitempty"` // occupied per place, 0–1
	Aannames         []wmo.Voorbehoud `json:"aannames"`
	Bevindingen      wmo.Bevindingen  `json:"bevindingen,omitempty"`
	Berekening       wmo.Berekening   `json:"berekening"`
}

// Balance finds the third of occupied places, yearly inflow and mean stay from the
// other two (Little's law, which holds whatever the spread of the stays), and what
// a maximum stay bounds.
func Balance(d Doorstroom, peil wmo.Peil) (Doorstroomstand, error) {
	if _, err := eerst(peil, d.check); err != nil {
		return Doorstroomstand{}, err
	}
	s := Doorstroomstand{
		Naam: d.Naam, Peil: peil, BezettePlaatsen: kopie(d.BezettePlaatsen), InstroomPerJaar: kopie(d.InstroomPerJaar),
		GemiddeldVerblijfMaanden: kopie(d.GemiddeldVerblijfMaanden), Berekening: wmo.Berekening{},
		Aannames: []wmo.Voorbehoud{aanname(AannameEvenwicht)},
	}
	switch {
	case d.GemiddeldVerblijfMaanden == nil && d.BezettePlaatsen != nil && d.InstroomPerJaar != nil:
		s.GemiddeldVerblijfMaanden = bekendGetal(*d.BezettePlaatsen / *d.InstroomPerJaar * maandenPerJaar)
		s.stap(FormuleLittleVerblijf, "gemiddeld verblijf", s.w(), s.l(), s.lambda())
	case d.InstroomPerJaar == nil && d.BezettePlaatsen != nil && d.GemiddeldVerblijfMaanden != nil:
		s.InstroomPerJaar = bekendGetal(*d.BezettePlaatsen * maandenPerJaar / *d.GemiddeldVerblijfMaanden)
		s.stap(FormuleLittleInstroom, "instroom per jaar", s.lambda(), s.l(), s.w())
	case d.BezettePlaatsen == nil && d.InstroomPerJaar != nil && d.GemiddeldVerblijfMaanden != nil:
		s.BezettePlaatsen = bekendGetal(*d.InstroomPerJaar * *d.GemiddeldVerblijfMaanden / maandenPerJaar)
		s.stap(FormuleLittle, "bezette plaatsen", s.l(), s.lambda(), s.w())
	}
	s.begrens(&d)
	s.Bevindingen = s.Bevindingen.Gesorteerd()
	return s, nil
}

// begrens draws from a maximum stay only what it proves.
func (s *Doorstroomstand) begrens(d *Doorstroom) {
	if meest := d.MaximumVerblijfMaanden; meest != nil {
		if s.InstroomPerJaar != nil {
			s.TenHoogsteBezet = bekendGetal(*s.InstroomPerJaar * *meest / maandenPerJaar)
			s.stap(FormuleTenHoogste, "ten hoogste bezet", grootheid("L", *s.TenHoogsteBezet, "bezette plaatsen"), s.lambda(), maanden("M", *meest))
		}
		if s.BezettePlaatsen != nil {
			s.TenMinstePerJaar = bekendGetal(*s.BezettePlaatsen * maandenPerJaar / *meest)
			s.stap(FormuleTenMinste, "instroom die het maximum ten minste vraagt", grootheid("λ", *s.TenMinstePerJaar, "per jaar"), s.l(), maanden("M", *meest))
		}
		if w := s.GemiddeldVerblijfMaanden; w != nil && *w > *meest {
			s.Bevindingen.Meld(CodeMaximum, fmt.Sprintf(
				"het gemiddelde verblijf van %s maanden is langer dan het maximum van %s: dat maximum wordt niet gehaald", nl(*w), nl(*meest)),
				"/maximumVerblijfMaanden", "/gemiddeldVerblijfMaanden")
		}
	}
	if d.Plaatsen == nil || s.BezettePlaatsen == nil {
		return
	}
	if *d.Plaatsen > 0 {
		s.Bezettingsgraad = bekendGetal(*s.BezettePlaatsen / float64(*d.Plaatsen))
		s.stap(FormuleBezetting, "bezettingsgraad", grootheid("ρ", *s.Bezettingsgraad, ""), s.l(), grootheid("c", float64(*d.Plaatsen), "plaatsen"))
	}
	if *s.BezettePlaatsen > float64(*d.Plaatsen) {
		s.Bevindingen.Meld(CodeBezet, fmt.Sprintf("er zijn %s plaatsen nodig en er zijn er %d", nl(*s.BezettePlaatsen), *d.Plaatsen), "/plaatsen")
	}
}

func (s *Doorstroomstand) stap(code, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	s.Berekening = append(s.Berekening, rekenstap(code, s.Naam+": "+wat, uit, invoer...))
}

func (s *Doorstroomstand) l() wmo.Grootheid {
	return grootheid("L", *s.BezettePlaatsen, "bezette plaatsen")
}

func (s *Doorstroomstand) lambda() wmo.Grootheid {
	return grootheid("λ", *s.InstroomPerJaar, "per jaar")
}
func (s *Doorstroomstand) w() wmo.Grootheid { return maanden("W", *s.GemiddeldVerblijfMaanden) }

func maanden(naam string, x float64) wmo.Grootheid { return grootheid(naam, x, "maanden") }

func (d *Doorstroom) check(k *keuring) {
	k.naamlengte("", d.Naam)
	bekend := 0
	for _, x := range []struct {
		sleutel string
		waarde  *float64
		laagst  float64
		hoogst  float64
	}{
		{"/bezettePlaatsen", d.BezettePlaatsen, 0, maxAantal},
		{"/instroomPerJaar", d.InstroomPerJaar, 0, maxAantal},
		{"/gemiddeldVerblijfMaanden", d.GemiddeldVerblijfMaanden, minVerblijf, maxVerblijf},
	} {
		k.vrij(x.sleutel, x.waarde, x.laagst, x.hoogst)
		if x.waarde != nil {
			bekend++
		}
	}
	k.vrij("/maximumVerblijfMaanden", d.MaximumVerblijfMaanden, minVerblijf, maxVerblijf)
	if d.Plaatsen != nil {
		k.aantal("/plaatsen", *d.Plaatsen)
	}
	plaatsen := []string{"/bezettePlaatsen", "/instroomPerJaar", "/gemiddeldVerblijfMaanden"}
	switch {
	case bekend == 3:
		k.Meld(CodeStroom, "alle drie zijn opgegeven; laat weg wat moet volgen", plaatsen...)
	case bekend == 0, bekend == 1 && (d.MaximumVerblijfMaanden == nil || d.GemiddeldVerblijfMaanden != nil):
		k.Meld(CodeStroom, "twee van bezette plaatsen, instroom en gemiddeld verblijf zijn nodig", plaatsen...)
	case d.GemiddeldVerblijfMaanden == nil && d.BezettePlaatsen != nil && kleiner(d.InstroomPerJaar, minInstroom):
		k.Meld(CodeStroom, "zonder instroom volgt er geen gemiddeld verblijf", "/instroomPerJaar")
	}
}

// kleiner says of a number that is known and not negative that it is too small to divide by.
func kleiner(x *float64, dan float64) bool { return x != nil && *x >= 0 && *x < dan }
