package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/registers"
	"github.com/bwo-sdk/wmo/schema"
)

// boek is all that is published, with where each code is told.
type boek struct {
	registers.Uittreksel

	index   registers.Index
	dekking registers.Dekking
	vragen  []*vraag          // in the order of the index
	plaats  map[string]string // where a code, a case or an operation is told
	tekst   map[string]string // what a code or an operation is about
	modules map[string][]byte // the WebAssembly module of a package, to try its questions out; none: no such pages
}

// vraag is one operation with all that is published about it.
type vraag struct {
	registers.Indexoperatie

	Pakket       string
	Feiten       []feit
	Antwoord     []feit
	Regels       []registers.Registerregel
	Formules     []registers.Registerformule
	Bevindingen  []registers.Registerbevinding
	Voorbehouden []registers.Registervoorbehoud
	Uitspraken   []*bw.Uitspraak
	Gaten        []registers.Registergat
	Gevallen     []geval
}

// geval is a published case, with its documents as text.
type geval struct {
	publish.Geval

	Vraag, Antwoord string
}

func leesBoek() (*boek, error) {
	var b boek
	if err := json.Unmarshal(schema.Index(), &b.index); err != nil {
		return nil, fmt.Errorf("de index: %w", err)
	}
	var err error
	if b.Uittreksel, b.dekking, err = registers.Alles(); err != nil {
		return nil, err
	}
	return &b, b.ordenen()
}

// ordenen gathers what there is about each operation, and where everything is told.
func (b *boek) ordenen() error {
	b.vragen = nil
	for i := range b.index.Operaties {
		v, err := b.vraag(&b.index.Operaties[i])
		if err != nil {
			return err
		}
		b.vragen = append(b.vragen, v)
	}
	b.plaats, b.tekst = map[string]string{}, map[string]string{}
	for _, v := range b.vragen {
		for i := range v.Gevallen {
			b.plaats[v.Gevallen[i].ID] = vragenpad(v) + "#" + v.Gevallen[i].ID
		}
	}
	for _, e := range b.ingangen() {
		if b.plaats[e.Code] == "" { // a rule that applies an obligation has its code, and tells more
			b.plaats[e.Code], b.tekst[e.Code] = e.Pad, e.Tekst
		}
	}
	return nil
}

// vraag gathers what is published about one operation.
func (b *boek) vraag(op *registers.Indexoperatie) (*vraag, error) {
	pakket, _, _ := strings.Cut(op.Naam, ".")
	v := &vraag{
		Indexoperatie: *op, Pakket: pakket,
		Regels:       gebruikt(b.Regels, op.Naam, func(r registers.Registerregel) []string { return r.Operaties }),
		Formules:     gebruikt(b.Formules, op.Naam, func(f registers.Registerformule) []string { return f.Operaties }),
		Bevindingen:  gebruikt(b.Bevindingen, op.Naam, func(m registers.Registerbevinding) []string { return m.Operaties }),
		Voorbehouden: gebruikt(b.Voorbehouden, op.Naam, func(r registers.Registervoorbehoud) []string { return r.Operaties }),
		Gaten:        gebruikt(b.NietGemodelleerd, pakket, func(g registers.Registergat) []string { return []string{g.Pakket} }),
	}
	v.Uitspraken = b.uitspraken(v.Regels...)
	var err error
	if v.Feiten, err = leesFeiten(op.Invoer.Naam); err != nil {
		return nil, err
	}
	if v.Antwoord, err = leesFeiten(op.Resultaat.Naam); err != nil {
		return nil, err
	}
	v.Gevallen, err = leesGevallen(op)
	return v, err
}

// gebruikt are the entries of a register that belong to something with this name.
func gebruikt[T any](lijst []T, naam string, bij func(T) []string) []T {
	return slices.DeleteFunc(slices.Clone(lijst), func(e T) bool { return !slices.Contains(bij(e), naam) })
}

// uitspraken are the rulings on which one of these rules rests.
func (b *boek) uitspraken(regels ...registers.Registerregel) []*bw.Uitspraak {
	var us []*bw.Uitspraak
	for i := range b.Uitspraken {
		u := &b.Uitspraken[i]
		if slices.ContainsFunc(regels, func(r registers.Registerregel) bool { return slices.Contains(u.Regels, r.Code) }) {
			us = append(us, u)
		}
	}
	return us
}

func leesGevallen(op *registers.Indexoperatie) ([]geval, error) {
	data, ok := schema.Cases(op.Invoer.Naam)
	if !ok {
		return nil, fmt.Errorf("%s: er zijn geen gevallen", op.Naam)
	}
	var gs publish.Gevallen
	if err := json.Unmarshal(data, &gs); err != nil {
		return nil, fmt.Errorf("de gevallen van %s: %w", op.Naam, err)
	}
	uit := make([]geval, len(gs.Gevallen))
	for i := range gs.Gevallen {
		g := &gs.Gevallen[i]
		uit[i] = geval{Geval: *g, Vraag: g.InvoerTekst, Antwoord: leesbaar(g.Resultaat)}
		if g.InvoerTekst == "" { // which is told as it is written
			uit[i].Vraag = leesbaar(g.Invoer)
		}
	}
	return uit, nil
}

// leesbaar is a document over several lines; none is "".
func leesbaar(data []byte) string {
	var b bytes.Buffer
	if json.Indent(&b, data, "", "  ") != nil {
		return string(data)
	}
	return b.String()
}
