package site

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/registers"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/schema"
)

// boek is all that is published, with where each code is told.
type boek struct {
	uitgave string

	index        registers.Index
	regels       []registers.Registerregel
	formules     []registers.Registerformule
	bevindingen  []registers.Registerbevinding
	voorbehouden []registers.Registervoorbehoud
	gaten        []registers.Registergat
	parameters   []registers.Registerparameter
	anders       registers.Uittreksel // rulings, announcements and obligations
	dekking      registers.Dekking

	vragen map[string]*vraag // by operation
	plaats map[string]string // where a code, a case or an operation is told
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
	Uitspraken   []uitspraak
	Gaten        []registers.Registergat
	Gevallen     []geval
}

// geval is a published case, with its documents as text.
type geval struct {
	publish.Geval

	Vraag, Antwoord string
}

// register reads one published register into waar.
func register(naam string, waar any) error {
	data, ok := schema.Register(naam)
	if !ok {
		return fmt.Errorf("het register %s is niet gepubliceerd", naam)
	}
	if err := json.Unmarshal(data, waar); err != nil {
		return fmt.Errorf("het register %s: %w", naam, err)
	}
	return nil
}

func leesBoek() (*boek, error) {
	b := &boek{uitgave: release.Versie, vragen: map[string]*vraag{}, plaats: map[string]string{}}
	if err := json.Unmarshal(schema.Index(), &b.index); err != nil {
		return nil, fmt.Errorf("de index: %w", err)
	}
	var (
		regels       registers.Regelregister
		formules     registers.Formuleregister
		bevindingen  registers.Bevindingregister
		voorbehouden registers.Voorbehoudregister
		gaten        registers.Gatenregister
		parameters   registers.Parameterregister
	)
	for naam, waar := range map[string]any{
		"regels": &regels, "formules": &formules, "bevindingen": &bevindingen, "voorbehouden": &voorbehouden, "niet-gemodelleerd": &gaten,
		"parameters": &parameters, "dekking": &b.dekking, "uitspraken": &b.anders, "aankondigingen": &b.anders, "verplichtingen": &b.anders,
	} {
		if err := register(naam, waar); err != nil {
			return nil, err
		}
	}
	b.regels, b.formules, b.bevindingen, b.voorbehouden = regels.Regels, formules.Formules, bevindingen.Bevindingen, voorbehouden.Voorbehouden
	b.gaten, b.parameters = gaten.NietGemodelleerd, parameters.Parameters
	for i := range b.index.Operaties {
		if err := b.neemVraag(&b.index.Operaties[i]); err != nil {
			return nil, err
		}
	}
	b.plaatsen()
	return b, nil
}

// neemVraag gathers what is published about one operation.
func (b *boek) neemVraag(op *registers.Indexoperatie) error {
	pakket, _, _ := strings.Cut(op.Naam, ".")
	v := &vraag{Indexoperatie: *op, Pakket: pakket}
	b.vragen[op.Naam] = v
	var err error
	if v.Feiten, err = leesFeiten(op.Invoer.Naam); err != nil {
		return err
	}
	if v.Antwoord, err = leesFeiten(op.Resultaat.Naam); err != nil {
		return err
	}
	if v.Gevallen, err = leesGevallen(op); err != nil {
		return err
	}
	v.Regels = gebruikt(b.regels, op.Naam, func(r registers.Registerregel) []string { return r.Operaties })
	v.Formules = gebruikt(b.formules, op.Naam, func(f registers.Registerformule) []string { return f.Operaties })
	v.Bevindingen = gebruikt(b.bevindingen, op.Naam, func(m registers.Registerbevinding) []string { return m.Operaties })
	v.Voorbehouden = gebruikt(b.voorbehouden, op.Naam, func(r registers.Registervoorbehoud) []string { return r.Operaties })
	for i := range b.anders.Uitspraken {
		u := &b.anders.Uitspraken[i]
		if slices.ContainsFunc(v.Regels, func(r registers.Registerregel) bool { return slices.Contains(u.Regels, r.Code) }) {
			v.Uitspraken = append(v.Uitspraken, uitspraak{u})
		}
	}
	for _, g := range b.gaten {
		if g.Pakket == pakket {
			v.Gaten = append(v.Gaten, g)
		}
	}
	return nil
}

// gebruikt are the entries of a register that an operation uses.
func gebruikt[T any](lijst []T, operatie string, in func(T) []string) []T {
	return slices.DeleteFunc(slices.Clone(lijst), func(e T) bool { return !slices.Contains(in(e), operatie) })
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
		if g.InvoerTekst == "" {
			uit[i].Vraag = leesbaar(g.Invoer)
		}
	}
	return uit, nil
}
