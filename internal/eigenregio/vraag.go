package eigenregio

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/cel"
)

// Blad is a sheet that was filled in and read.
type Blad struct {
	maker

	Document []byte   // the question capacity.uitstroomplan that it makes, on one line
	LetOp    []string // what to keep in mind that the answer does not say
}

// Lees reads a sheet. The error is [wmo.Bevindingen] with all that is wrong with its form, each with its line and
// column; what its numbers mean together is found when the question is asked, and told by [Blad.Vertaal].
func Lees(data []byte) (*Blad, error) {
	b := &Blad{maker: maker{plaatsen: map[string]plek{}}}
	b.lees(data)
	plan := b.plan()
	if len(b.fouten) > 0 {
		return b, b.bevindingen()
	}
	b.LetOp = b.letOp
	var err error
	b.Document, err = antwoord.Schrijf("capacity/uitstroomplan", plan)
	return b, err
}

// Vertaal tells findings about the question as findings about the sheet.
func (b *Blad) Vertaal(over wmo.Bevindingen) wmo.Bevindingen {
	for i := range over {
		b.neem(over[i])
	}
	return b.bevindingen()
}

// maker makes a question of the parts of a sheet.
type maker struct {
	lezer

	plaatsen map[string]plek // in the sheet, of the places in the question
	letOp    []string
}

// As many as a question may have.
const meesteVormen, meesteGemeenten = 20, 500

// boom is a document that grows.
type boom map[string]any

// zet puts a value at a place of keys.
func (t boom) zet(plaats string, waarde any) {
	sleutels := strings.Split(plaats[1:], "/")
	for _, s := range sleutels[:len(sleutels)-1] {
		volgende, ok := t[s].(boom)
		if !ok {
			volgende = boom{}
			t[s] = volgende
		}
		t = volgende
	}
	t[sleutels[len(sleutels)-1]] = waarde
}

// plan reads all answers. When something is wrong with them it is no plan.
func (m *maker) plan() *capacity.Uitstroomplan {
	if m.kop == nil || m.vol() {
		return nil
	}
	hoofd := m.zoek(inPlan + " ")
	var vormen, gemeenten []*deel
	for _, d := range m.delen {
		switch d.onderdeel {
		case inVorm:
			vormen = append(vormen, d)
		case inGemeente:
			gemeenten = append(gemeenten, d)
		}
	}
	if hoofd == nil {
		m.meld(plek{}, "DOC-SLEUTEL-ONTBREEKT", "er zijn geen rijen met onderdeel plan; \"wmo regio NAAM --out BESTAND\" maakt een blad om in te vullen")
		return nil
	}
	if len(vormen) == 0 {
		m.meld(plek{}, "DOC-SLEUTEL-ONTBREEKT", "er zijn geen rijen met onderdeel vorm, zoals van beschermd_wonen")
	}
	for _, te := range []struct {
		wat         string
		delen, mags int
	}{{"vormen", len(vormen), meesteVormen}, {"gemeenten", len(gemeenten), meesteGemeenten}} {
		if te.delen > te.mags {
			m.meld(plek{}, "DOC-AANTAL", fmt.Sprintf("het blad gaat over %d %s, en dat mogen er hoogstens %d zijn", te.delen, te.wat, te.mags))
			return nil
		}
	}
	document := boom{}
	waarden := m.vul(document, "", hoofd)
	m.plaatsen["/periode"] = hoofd.plekVan("einde")
	m.verdeling(document, hoofd, waarden, gemeenten)
	lijst := []any{}
	for i, d := range vormen {
		lijst = append(lijst, m.vorm(d, wmo.Wijs("vormen", strconv.Itoa(i)), waarden[vraagBegin]))
	}
	document["vormen"] = lijst
	return m.keur(document)
}

// keur reads the document strictly, and tells what that finds beside what was found already.
func (m *maker) keur(document boom) *capacity.Uitstroomplan {
	data, err := json.Marshal(document)
	if err != nil {
		m.meld(plek{}, "DOC-SYNTAX", err.Error())
		return nil
	}
	plan, err := wmo.Decode[capacity.Uitstroomplan](data)
	var b wmo.Bevindingen
	if errors.As(err, &b) {
		mis := map[plek]bool{}
		for i := range m.fouten {
			mis[m.fouten[i].plek] = true
		}
		for i := range b {
			if !mis[m.plek(b[i].Plaats[0])] && !m.daaronder(b[i].Plaats[0], mis) {
				m.neem(b[i])
			}
		}
	}
	return &plan
}

// daaronder says whether something in a place was found wrong already: then it is not there for that reason.
func (m *maker) daaronder(plaats string, mis map[plek]bool) bool {
	for p, waar := range m.plaatsen {
		if mis[waar] && strings.HasPrefix(p, plaats+"/") {
			return true
		}
	}
	return false
}

// neem adds a finding about the question at the place in the sheet that it comes from.
func (m *maker) neem(b wmo.Bevinding) {
	m.fouten = append(m.fouten, fout{b, m.plek(b.Plaats[0])})
}

// plek is where a place in the question, or else what it is in, comes from.
func (m *maker) plek(plaats string) plek {
	for {
		if p, ok := m.plaatsen[plaats]; ok {
			return p
		}
		i := strings.LastIndexByte(plaats, '/')
		if i < 0 {
			return plek{}
		}
		plaats = plaats[:i]
	}
}

// vul puts the answers of a part at their places in the document, below wijzer, and gives them by their question.
func (m *maker) vul(t boom, wijzer string, d *deel) map[string]any {
	waarden := map[string]any{}
	for _, v := range vragenVan(d.onderdeel) {
		if v.naar != "" {
			m.plaatsen[wijzer+v.naar] = d.plekVan(v.woord)
		}
		w, ok := m.waarde(d, &v)
		if !ok {
			continue
		}
		waarden[v.woord] = w
		if v.naar != "" {
			t.zet(v.naar, w)
		}
	}
	return waarden
}

// plekVan is where a question of a part stands, or that it does not.
func (d *deel) plekVan(woord string) plek {
	if a := d.antwoorden[woord]; a != nil {
		return a.plek
	}
	return plek{bij: strings.TrimSpace(woord + " " + d.van)}
}

// waarde is the answer to a question, and false when there is none that can be used.
func (m *maker) waarde(d *deel, v *vraag) (any, bool) {
	a := d.antwoorden[v.woord]
	if a == nil || a.tekst == "" {
		if !v.mag {
			m.meld(d.plekVan(v.woord), "DOC-SLEUTEL-ONTBREEKT", "vul dit in: "+v.hulp())
		}
		return nil, false
	}
	w, code, err := lees(v, a.tekst)
	if err != nil {
		m.meld(a.plek, code, err.Error())
	}
	return w, err == nil
}

// lees reads an answer; with an error comes the code of the finding that it is.
func lees(v *vraag, tekst string) (w any, code string, err error) {
	switch v.soort {
	case alsGetal:
		s, err := getal(tekst)
		return json.Number(s), "DOC-WAARDE", err
	case alsProcent:
		w, err = cel.Procent(tekst)
		return w, "DOC-WAARDE", err
	case alsDag:
		w, err = cel.Dag(tekst)
		return w, "DOC-DATUM", err
	case alsWoord:
		for _, woord := range v.woorden {
			if wmo.Naamsleutel(tekst) == woord {
				return woord, "", nil
			}
		}
		return nil, "DOC-WAARDE", fmt.Errorf("%q bestaat niet; schrijf %s%s", wmo.Kort(tekst), opsomming(v.woorden), wmo.BedoeltU(tekst, v.woorden...))
	default:
		return tekst, "", nil
	}
}

// getal reads a number that is written out: a sheet that shows 1,2E+05 does not hold the digits any more.
func getal(tekst string) (string, error) {
	s, err := cel.Getal(tekst)
	if err == nil && strings.ContainsAny(s, "eE") {
		err = fmt.Errorf("%q is geen getal; schrijf het voluit met cijfers", wmo.Kort(tekst))
	}
	if err == nil {
		_, err = wmo.ParseGetal(s) // no more digits than a document may have
	}
	return s, err
}
