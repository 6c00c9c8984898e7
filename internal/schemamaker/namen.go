package schemamaker

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// oordeel is the name in schemas of a decision without a value, only yes or no: Motivering[struct{}].
const oordeel = "Oordeel"

// ingebed is added to the name of a document where it is part of another one: there it has no $schema.
const ingebed = "Ingebed"

// kaleNaam is the Go name of a type, where that of a generic type does not have the package of its
// argument.
func kaleNaam(t reflect.Type) string {
	naam, arg, generiek := strings.Cut(t.Name(), "[")
	if !generiek {
		return naam
	}
	if t == reflect.TypeFor[wmo.Motivering[struct{}]]() {
		return oordeel
	}
	arg = strings.TrimSuffix(arg, "]")
	return naam + "_" + arg[strings.LastIndexAny(arg, "./")+1:]
}

// namen are the names of types in all schemas together: one name, one type. Types of packages that share
// a name get that of their package before it.
type namen map[reflect.Type]string

// eersteVan has the package whose type had a name alone when it was released, and keeps it.
var eersteVan = map[string]string{"Bestemming": "verdeling", "Verblijf": "bw"}

// geefNamen names the types. A document that is also part of another one has two names.
func geefNamen(soorten, documenten []reflect.Type) (delen, wortels namen, err error) {
	perNaam := map[string][]reflect.Type{}
	for _, t := range slices.Concat(soorten, documenten) {
		n := kaleNaam(t)
		if !slices.Contains(perNaam[n], t) {
			perNaam[n] = append(perNaam[n], t)
		}
	}
	delen, wortels = namen{}, namen{}
	bezet := map[string]reflect.Type{}
	neem := func(in namen, t reflect.Type, extra string) error {
		naam := kaleNaam(t)
		if len(perNaam[naam]) > 1 && eersteVan[naam] != path.Base(t.PkgPath()) {
			naam = hoofdletter(path.Base(t.PkgPath())) + naam
		}
		naam += extra
		if ander, ok := bezet[naam]; ok {
			return fmt.Errorf("%s en %s delen de naam %s", ander, t, naam)
		}
		in[t], bezet[naam] = naam, t
		return nil
	}
	for _, t := range documenten {
		if err := neem(wortels, t, ""); err != nil {
			return nil, nil, err
		}
	}
	for _, t := range soorten {
		extra := ""
		if slices.Contains(documenten, t) {
			extra = ingebed
		}
		if err := neem(delen, t, extra); err != nil {
			return nil, nil, err
		}
	}
	return delen, wortels, nil
}
