package site

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/schema"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// neemModules reads the WebAssembly modules in a folder, each with the name of its package. A question is
// tried out with the module of its package, and one without such a module has no page to try it out.
func (b *boek) neemModules(folder string) error {
	b.modules = map[string][]byte{}
	for _, v := range b.vragen {
		if b.modules[v.Pakket] != nil {
			continue
		}
		pad := filepath.Join(folder, v.Pakket+".wasm")
		data, err := os.ReadFile(pad)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			continue
		case err != nil:
			return err
		case !bytes.HasPrefix(data, []byte("\x00asm")):
			return fmt.Errorf("%s is geen WebAssembly-module", pad)
		}
		b.modules[v.Pakket] = data
	}
	if len(b.modules) == 0 {
		return fmt.Errorf("in %s staat geen module, zoals bw.wasm", folder)
	}
	return nil
}

func (b *boek) proefpad(v *vraag) string {
	if b.modules[v.Pakket] == nil {
		return ""
	}
	return "proef/" + v.Naam + ".html"
}

// proefblad is what the page of a question to try out knows.
type proefblad struct {
	*vraag

	Gegevens proefgegevens
}

// proefgegevens is what the scripts of a page know about its question, beside what every page has.
type proefgegevens struct {
	Operatie  string            `json:"operatie"`
	Invoer    json.RawMessage   `json:"invoer"`    // the schema of a question
	Resultaat json.RawMessage   `json:"resultaat"` // and that of its answer
	Kern      []string          `json:"kern"`      // the keys that have the main answer
	Namen     map[string]string `json:"namen"`     // how a key reads, when not as it is written
	Woorden   map[string]string `json:"woorden"`   // and a word
	Procenten []string          `json:"procenten"` // keys of a type, as Vormpad/kans, that are written per cent
	Gevallen  []proefgeval      `json:"gevallen"`
}

// proefgeval is a published case to begin with.
type proefgeval struct {
	ID     string   `json:"id"`
	Titel  string   `json:"titel"`
	Peil   wmo.Peil `json:"peil"`
	Invoer string   `json:"invoer"` // as text: a script rounds numbers
}

// proefscripts are on every page to try something out, in this order; what belongs to the module of its
// package comes last, so that the form is there while that is read.
func proefscripts() []string {
	return []string{"formulier.js", "module.js", "antwoord.js", "proef.js"}
}

// proef writes a page to try out each question whose module there is, with what they share.
func (s *schrijver) proef() error {
	if len(s.modules) == 0 {
		return nil
	}
	for _, naam := range append(proefscripts(), "proef.css") {
		data, err := bron.ReadFile("bron/" + naam)
		if err != nil {
			return err
		}
		s.uit["proef/"+naam] = data
	}
	for pakket, data := range s.modules {
		script, err := alsScript(data)
		if err != nil {
			return err
		}
		s.uit["proef/module-"+pakket+".js"] = script
	}
	var err error
	if s.uit["proef/wijzer.js"], err = s.wijzer(); err != nil {
		return err
	}
	for _, v := range s.vragen {
		pad := s.proefpad(v)
		if pad == "" {
			continue
		}
		g, err := gegevens(v)
		if err != nil {
			return err
		}
		if err := s.pagina(pad, "proef.gohtml", "proef", operatie.Kop(v.Titel), proefblad{v, g}); err != nil {
			return err
		}
	}
	return nil
}

// alsScript is a module as a script that hands it over. A page that was opened as a file may not fetch
// one, and may run scripts.
func alsScript(module []byte) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(`wmo.module("`)
	tekst := base64.NewEncoder(base64.StdEncoding, &b)
	z, err := gzip.NewWriterLevel(tekst, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(module); err != nil {
		return nil, err
	}
	if err := errors.Join(z.Close(), tekst.Close()); err != nil {
		return nil, err
	}
	b.WriteString("\");\n")
	return b.Bytes(), nil
}

// wijzer is a script that knows where each code is told, and how a municipality is called on a day.
func (s *schrijver) wijzer() ([]byte, error) {
	tabel, err := tabellen.Lees[gebied.Gemeententabel](tabellen.Gemeenten)
	if err != nil {
		return nil, err
	}
	w := struct {
		Plaats    map[string]string   `json:"plaats"`
		Geldt     wmo.Periode         `json:"geldt"` // the days that the table of municipalities knows
		Gemeenten map[string]gemeente `json:"gemeenten"`
	}{map[string]string{}, tabel.Geldt, map[string]gemeente{}}
	for code, plaats := range s.plaats {
		if !strings.HasPrefix(plaats, "vragen/") && !strings.HasPrefix(plaats, "artikelen/") {
			w.Plaats[code] = plaats
		}
	}
	for i := range tabel.Rijen {
		g := &tabel.Rijen[i].Gemeente
		w.Gemeenten[g.Code.String()] = gemeente{g.Naam, g.Bestaat}
	}
	data, err := json.Marshal(w)
	return slices.Concat([]byte("window.wmo = window.wmo || {};\nwmo.wijzer = "), data, []byte(";\n")), err
}

// gemeente is how a municipality is called, and when.
type gemeente struct {
	Naam    string      `json:"naam"`
	Bestaat wmo.Periode `json:"bestaat"`
}

// gegevens gathers what the scripts of a page have to know.
func gegevens(v *vraag) (proefgegevens, error) {
	op, ok := operaties.Zoek(v.Naam)
	if !ok {
		return proefgegevens{}, fmt.Errorf("er is geen operatie %s", v.Naam)
	}
	g := proefgegevens{Operatie: v.Naam, Kern: op.Kern, Namen: map[string]string{}, Woorden: map[string]string{}, Procenten: procenten(op.Resultaat.Type)}
	for naam, naar := range map[string]*json.RawMessage{v.Invoer.Naam: &g.Invoer, v.Resultaat.Naam: &g.Resultaat} {
		data, ok := schema.Schema(naam)
		if !ok {
			return g, fmt.Errorf("er is geen schema %s", naam)
		}
		*naar = data
		var heel any
		if err := json.Unmarshal(data, &heel); err != nil {
			return g, fmt.Errorf("het schema %s: %w", naam, err)
		}
		g.lees(heel)
	}
	for i := range v.Gevallen {
		c := &v.Gevallen[i]
		tekst := slices.Concat(c.Invoer, []byte(c.InvoerTekst)) // either of them
		var vlak bytes.Buffer
		if json.Compact(&vlak, tekst) == nil { // a form cannot hold what is no document
			g.Gevallen = append(g.Gevallen, proefgeval{c.ID, c.Titel, c.Peil, vlak.String()})
		}
	}
	return g, nil
}

// lees notes how the keys and words of a schema read, as the tables of the command write them.
func (g *proefgegevens) lees(deel any) {
	switch x := deel.(type) {
	case []any:
		for _, e := range x {
			g.lees(e)
		}
	case map[string]any:
		if woord, ok := x["const"].(string); ok {
			noteer(g.Woorden, woord, tabel.Woord(woord))
		}
		if sleutels, ok := x["properties"].(map[string]any); ok {
			for sleutel := range sleutels {
				noteer(g.Namen, sleutel, tabel.Naam(sleutel))
			}
		}
		for _, e := range x {
			g.lees(e)
		}
	}
}

func noteer(in map[string]string, wat, hoe string) {
	if wat != hoe {
		in[wat] = hoe
	}
}

// procenten are the keys in a type of result whose numbers are chances, which a schema calls numbers.
func procenten(van reflect.Type) []string {
	gezien, uit := map[reflect.Type]bool{}, []string{}
	var loop func(reflect.Type)
	loop = func(t reflect.Type) {
		for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || gezien[t] {
			return
		}
		gezien[t] = true
		for i := range t.NumField() {
			f := t.Field(i)
			if f.Type == reflect.TypeFor[capacity.Kans]() || f.Type == reflect.TypeFor[*capacity.Kans]() {
				sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				uit = append(uit, t.Name()+"/"+sleutel)
			}
			loop(f.Type)
		}
	}
	loop(van)
	return uit
}
