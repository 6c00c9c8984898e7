package capacity

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Little's law, and the bounds that follow from a maximum stay.
var (
	formuleLittle = register.Formule("CAP-F-LITTLE", "L = λ · W / 12", "L bezette plaatsen, λ instroom per jaar, W gemiddeld verblijf in maanden",
		kit.Little())
	formuleLittleVerblijf = register.Formule("CAP-F-LITTLE-VERBLIJF", "W = 12 · L / λ", "als de wet van Little, naar het verblijf", kit.Little())
	formuleLittleInstroom = register.Formule("CAP-F-LITTLE-INSTROOM", "λ = 12 · L / W", "als de wet van Little, naar de instroom", kit.Little())
	formuleTenHoogste     = register.Formule("CAP-F-TEN-HOOGSTE", "L = λ · M / 12",
		"M het maximum verblijf in maanden: niemand blijft langer, dus het gemiddelde is ten hoogste M", kit.Little())
	formuleTenMinste = register.Formule("CAP-F-TEN-MINSTE", "λ = 12 · L / M",
		"M het maximum verblijf in maanden: de instroom die de bezette plaatsen dan ten minste vragen", kit.Little())
	formuleBezetting = register.Formule("CAP-F-BEZETTINGSGRAAD", "ρ = L / c", "L bezette plaatsen, c plaatsen", kit.Identiteit())

	meldingStroom = register.Melding("CAP-STROOM", "bezetting, instroom en verblijf volgen niet uit wat is opgegeven")
	meldingBezet  = register.Melding("CAP-BEZET", "er zijn meer plaatsen nodig dan er zijn")

	aannameEvenwicht = register.Aanname("CAP-A-EVENWICHT", "instroom en uitstroom zijn over de tijd gelijk: de bezetting is in evenwicht")
)

// Doorstroom asks how places, throughput and stay of an opvang hang together:
// two of bezettePlaatsen, instroomPerJaar and gemiddeldVerblijfMaanden are known,
// and the third follows.
//
//schema:nl Vraagt hoe bezetting, instroom en verblijf van een opvang samenhangen. Noem er twee van de drie; de derde
//schema:nl volgt: bezette plaatsen = instroom per jaar × gemiddeld verblijf in maanden / 12. Alle drie noemen wordt
//schema:nl geweigerd. Eén is genoeg als er een maximum verblijf bij staat en het gemiddelde niet die ene is; dan volgen
//schema:nl alleen grenzen.
type Doorstroom struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Bezette plaatsen op een gemiddelde dag. Ontbreekt als het niet bekend is of moet volgen.
	BezettePlaatsen *float64 `json:"bezettePlaatsen,omitempty" jsonschema:"minimum=0,maximum=1000000"` // on an average day
	//schema:nl Cliënten die per jaar instromen. Ontbreekt als het niet bekend is of moet volgen.
	InstroomPerJaar *float64 `json:"instroomPerJaar,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	//schema:nl Het gemiddelde verblijf in maanden. Ontbreekt als het niet bekend is of moet volgen.
	GemiddeldVerblijfMaanden *float64 `json:"gemiddeldVerblijfMaanden,omitempty" jsonschema:"minimum=0.01,maximum=1200"`
	// MaximumVerblijfMaanden is a policy. It is never used as a mean, and gives bounds only.
	//
	//schema:nl Het langste verblijf dat het beleid toestaat, in maanden. Het is geen gemiddelde en geeft alleen grenzen.
	//schema:nl Ontbreekt als er geen maximum is.
	MaximumVerblijfMaanden *float64 `json:"maximumVerblijfMaanden,omitempty" jsonschema:"minimum=0.01,maximum=1200"`
	//schema:nl Plaatsen die er zijn, bezet of niet. Ontbreekt als het niet bekend is.
	Plaatsen *int `json:"plaatsen,omitempty" jsonschema:"minimum=0,maximum=1000000"` // that there are
}

// Doorstroomstand is the answer to a [Doorstroom]. What does not follow is left out.
//
//schema:nl Bezetting, instroom en verblijf, met wat eruit volgt. Wat niet volgt ontbreekt. Getallen zijn op twaalf
//schema:nl decimalen afgerond.
type Doorstroomstand struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Bezette plaatsen op een gemiddelde dag, opgegeven of berekend. Ontbreekt als het niet volgt.
	BezettePlaatsen *float64 `json:"bezettePlaatsen,omitempty"`
	//schema:nl Cliënten die per jaar instromen, opgegeven of berekend. Ontbreekt als het niet volgt.
	InstroomPerJaar *float64 `json:"instroomPerJaar,omitempty"`
	//schema:nl Het gemiddelde verblijf in maanden, opgegeven of berekend. Ontbreekt als het niet volgt.
	GemiddeldVerblijfMaanden *float64 `json:"gemiddeldVerblijfMaanden,omitempty"`
	// TenHoogsteBezet is the most places occupied at this inflow, as nobody stays longer
	// than the maximum.
	//
	//schema:nl Het grootste aantal bezette plaatsen bij deze instroom als niemand langer blijft dan het maximum: instroom
	//schema:nl per jaar × maximum in maanden / 12. Ontbreekt zonder maximum of instroom.
	TenHoogsteBezet *float64 `json:"tenHoogsteBezet,omitempty"`
	// TenMinstePerJaar is the least inflow that keeps these places occupied, as nobody stays
	// longer than the maximum.
	//
	//schema:nl De kleinste instroom per jaar die deze plaatsen bezet houdt als niemand langer blijft dan het maximum:
	//schema:nl bezette plaatsen × 12 / maximum in maanden. Ontbreekt zonder maximum of bezette plaatsen.
	TenMinstePerJaar *float64 `json:"tenMinstePerJaar,omitempty"`
	//schema:nl Bezette plaatsen gedeeld door plaatsen: 1 is vol, meer dan 1 is tekort. Ontbreekt als een van beide niet
	//schema:nl bekend is of er geen plaatsen zijn.
	Bezettingsgraad *float64 `json:"bezettingsgraad,omitempty"` // occupied per place, 0–1
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// BalanceOccupancy finds the third of occupied places, yearly inflow and mean stay from the other two
// by Little's law, which holds whatever the spread of the stays. A maximum stay gives bounds.
func BalanceOccupancy(d Doorstroom, peil wmo.Peil) (Doorstroomstand, error) {
	v, err := kit.Keur(&d, peil, d.check)
	if err != nil {
		return Doorstroomstand{}, err
	}
	s := Doorstroomstand{
		Naam: d.Naam, Peil: peil, BezettePlaatsen: kit.Kopie(d.BezettePlaatsen), InstroomPerJaar: kit.Kopie(d.InstroomPerJaar),
		GemiddeldVerblijfMaanden: kit.Kopie(d.GemiddeldVerblijfMaanden),
	}
	r := doorstromer{v, &d, &s}
	r.NeemAan(aannameEvenwicht)
	r.vulAan()
	r.begrens()
	r.bezet()
	s.Aannames, s.Bevindingen, s.Berekening = r.Aannames(), r.Bevindingen(), r.Berekening()
	return s, nil
}

type doorstromer struct {
	wmo.Verantwoording

	d *Doorstroom
	s *Doorstroomstand
}

func (r *doorstromer) stap(f *wmo.Formule, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	r.Stap(f, r.s.Naam+": "+wat, uit, invoer...)
}

// vulAan calculates the third from the other two.
func (r *doorstromer) vulAan() {
	l, lambda, w := r.d.BezettePlaatsen, r.d.InstroomPerJaar, r.d.GemiddeldVerblijfMaanden
	s := r.s
	switch {
	case w == nil && l != nil && lambda != nil:
		s.GemiddeldVerblijfMaanden = kit.Bekend(*l / *lambda * kit.MaandenPerJaar)
		r.stap(formuleLittleVerblijf, "gemiddeld verblijf", s.w(), s.l(), s.lambda())
	case lambda == nil && l != nil && w != nil:
		s.InstroomPerJaar = kit.Bekend(*l * kit.MaandenPerJaar / *w)
		r.stap(formuleLittleInstroom, "instroom per jaar", s.lambda(), s.l(), s.w())
	case l == nil && lambda != nil && w != nil:
		s.BezettePlaatsen = kit.Bekend(*lambda * *w / kit.MaandenPerJaar)
		r.stap(formuleLittle, "bezette plaatsen", s.l(), s.lambda(), s.w())
	}
}

// begrens calculates the bounds that follow from a maximum stay.
func (r *doorstromer) begrens() {
	s, meest := r.s, r.d.MaximumVerblijfMaanden
	if meest == nil {
		return
	}
	if s.InstroomPerJaar != nil {
		s.TenHoogsteBezet = kit.Bekend(*s.InstroomPerJaar * *meest / kit.MaandenPerJaar)
		r.stap(formuleTenHoogste, "ten hoogste bezet", kit.Grootheid("L", *s.TenHoogsteBezet, "bezette plaatsen"), s.lambda(), maanden("M", *meest))
	}
	if s.BezettePlaatsen != nil {
		s.TenMinstePerJaar = kit.Bekend(*s.BezettePlaatsen * kit.MaandenPerJaar / *meest)
		r.stap(formuleTenMinste, "instroom die het maximum ten minste vraagt", kit.Grootheid("λ", *s.TenMinstePerJaar, "per jaar"), s.l(), maanden("M", *meest))
	}
	if w := s.GemiddeldVerblijfMaanden; w != nil && *w > *meest {
		r.Meld(meldingMaximum, fmt.Sprintf(
			"het gemiddelde verblijf van %s maanden is langer dan het maximum van %s: dat maximum wordt niet gehaald", kit.Nl(*w), kit.Nl(*meest)),
			"/maximumVerblijfMaanden", "/gemiddeldVerblijfMaanden")
	}
}

// bezet compares the occupied places with the existing ones.
func (r *doorstromer) bezet() {
	s, plaatsen := r.s, r.d.Plaatsen
	if plaatsen == nil || s.BezettePlaatsen == nil {
		return
	}
	if *plaatsen > 0 {
		s.Bezettingsgraad = kit.Bekend(*s.BezettePlaatsen / float64(*plaatsen))
		r.stap(formuleBezetting, "bezettingsgraad", kit.Grootheid("ρ", *s.Bezettingsgraad, ""), s.l(), kit.Grootheid("c", float64(*plaatsen), "plaatsen"))
	}
	if *s.BezettePlaatsen > float64(*plaatsen) {
		r.Meld(meldingBezet, fmt.Sprintf("er zijn %s plaatsen nodig en er zijn er %d", kit.Nl(*s.BezettePlaatsen), *plaatsen), "/plaatsen")
	}
}

func (s *Doorstroomstand) l() wmo.Grootheid {
	return kit.Grootheid("L", *s.BezettePlaatsen, "bezette plaatsen")
}

func (s *Doorstroomstand) lambda() wmo.Grootheid {
	return kit.Grootheid("λ", *s.InstroomPerJaar, "per jaar")
}
func (s *Doorstroomstand) w() wmo.Grootheid { return maanden("W", *s.GemiddeldVerblijfMaanden) }

func maanden(naam string, x float64) wmo.Grootheid { return kit.Grootheid(naam, x, "maanden") }

func (d *Doorstroom) check(k *keuring) {
	bekend := 0
	for _, x := range []*float64{d.BezettePlaatsen, d.InstroomPerJaar, d.GemiddeldVerblijfMaanden} {
		if x != nil {
			bekend++
		}
	}
	plaatsen := []string{"/bezettePlaatsen", "/instroomPerJaar", "/gemiddeldVerblijfMaanden"}
	switch {
	case bekend == 3:
		k.Meld(meldingStroom, "alle drie zijn opgegeven; laat weg wat moet volgen", plaatsen...)
	case bekend == 0, bekend == 1 && (d.MaximumVerblijfMaanden == nil || d.GemiddeldVerblijfMaanden != nil):
		k.Meld(meldingStroom, "twee van bezette plaatsen, instroom en gemiddeld verblijf zijn nodig", plaatsen...)
	case d.GemiddeldVerblijfMaanden == nil && d.BezettePlaatsen != nil && kit.Waarde(d.InstroomPerJaar, minInstroom) < minInstroom:
		k.Meld(meldingStroom, "zonder instroom volgt er geen gemiddeld verblijf", "/instroomPerJaar")
	}
}
