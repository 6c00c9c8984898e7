package wmo

import (
	"cmp"
	"encoding"
	"fmt"
	"reflect"
	"strings"
	"sync"
)

// plan is what a document may hold where a Go type stands: made once of each type, and
// obeyed by [Decode], by [CheckVelden] and by the schemas alike.
type plan struct {
	van     reflect.Type
	soort   soort
	wat     string  // what belongs here, in Dutch
	woorden []Woord // of an enumeration of text
	velden  []veld  // of an object
	plaats  map[string]int
	deel    *plan // of a list, and of what a map holds
	sleutel *plan // of a map
	samen   bool  // of an object with fields that are checked together
	defect  error // the type cannot stand in a document: a mistake of the programmer
}

// veld is one key of an object.
type veld struct {
	sleutel string
	index   []int
	plicht  bool
	plan    *plan
	grens   *grens // nil: none but those of the type
	delen   *grens // of the elements of a list
}

// soort is how a value is written.
type soort uint8

const (
	soortAnders soort = iota
	soortJaNee
	soortTekst
	soortHeel
	soortBreuk
	soortGetal
	soortWaarde // text that a type reads itself
	soortLijst
	soortObject
	soortKaart
)

var (
	typeTekst    = reflect.TypeFor[encoding.TextUnmarshaler]()
	typeDatum    = reflect.TypeFor[Datum]()
	typeTijdstip = reflect.TypeFor[Tijdstip]()
	typeBedrag   = reflect.TypeFor[Bedrag]()
	typeTarief   = reflect.TypeFor[Tarief]()
	typeGetal    = reflect.TypeFor[Getal]()
	typeGemeente = reflect.TypeFor[Gemeentecode]()
	typePeriode  = reflect.TypeFor[Periode]()

	// waardetypen says in Dutch what belongs in a field of a type of this package.
	waardetypen = map[reflect.Type]string{
		typeDatum:    "een datum als JJJJ-MM-DD",
		typeTijdstip: "een tijdstip als JJJJ-MM-DDTUU:MM:SS+01:00",
		typeBedrag:   "een bedrag als tekst met twee decimalen",
		typeTarief:   "een tarief als tekst met twee tot vijf decimalen",
		typeGemeente: "een gemeentecode als tekst van vier cijfers",
	}

	soortnamen = [...]string{
		"iets anders", "ja/nee (true of false)", "tekst", "een geheel getal", "een getal", "een getal", "tekst", "een lijst", "een object", "een object",
	}
)

// besloten is a Motivering, whatever the type of its value.
type besloten interface {
	misplaatst() (overbodig, mist string)
}

// opsomming is an enumeration of text.
type opsomming interface{ Woorden() []Woord }

// plannen keeps the plan of every type that was asked for.
var plannen sync.Map // reflect.Type → *plan

// planVan is the plan of a type; an error when the type is no document type. Two callers
// at once may both make it, which does no harm.
func planVan(t reflect.Type) (*plan, error) {
	if p, ok := plannen.Load(t); ok {
		if p, ok := p.(*plan); ok {
			return p, p.defect
		}
	}
	gemaakt := map[reflect.Type]*plan{}
	p := maakPlan(t, gemaakt)
	for _, deel := range gemaakt {
		p.defect = cmp.Or(p.defect, deel.defect)
	}
	plannen.Store(t, p)
	return p, p.defect
}

// maakPlan makes the plan of a type and of the types in it; gemaakt has the plans that
// are being made, as a type may contain itself.
func maakPlan(t reflect.Type, gemaakt map[reflect.Type]*plan) *plan {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if p, ok := gemaakt[t]; ok {
		return p
	}
	p := &plan{van: t, soort: soortVan(t)}
	gemaakt[t] = p
	p.wat = soortnamen[p.soort]
	if wat, ok := waardetypen[t]; ok {
		p.wat = wat
	}
	if o, ok := reflect.TypeAssert[opsomming](reflect.Zero(t)); ok {
		p.woorden = o.Woorden()
	}
	switch p.soort {
	case soortAnders:
		p.defect = fmt.Errorf("wmo: %s past niet in een document", t)
	case soortLijst:
		p.deel = maakPlan(t.Elem(), gemaakt)
	case soortKaart:
		p.sleutel, p.deel = maakPlan(t.Key(), gemaakt), maakPlan(t.Elem(), gemaakt)
	case soortObject:
		p.samen = t == typePeriode || t.Implements(reflect.TypeFor[besloten]())
		p.maakVelden(gemaakt)
	default:
	}
	return p
}

func soortVan(t reflect.Type) soort {
	switch {
	case t == typeGetal:
		return soortGetal
	case reflect.PointerTo(t).Implements(typeTekst):
		return soortWaarde
	}
	switch t.Kind() {
	case reflect.Bool:
		return soortJaNee
	case reflect.String:
		return soortTekst
	case reflect.Int, reflect.Int64, reflect.Int32:
		return soortHeel
	case reflect.Float64:
		return soortBreuk
	case reflect.Slice:
		return soortLijst
	case reflect.Struct:
		return soortObject
	case reflect.Map:
		return soortKaart
	default:
		return soortAnders
	}
}

// meesteVelden is how many keys an object may have: they fit the bitmap of sleutels.
const meesteVelden = 256

// maakVelden lists the keys of a struct; those of an embedded struct are its own.
func (p *plan) maakVelden(gemaakt map[reflect.Type]*plan) {
	p.plaats = map[string]int{}
	for _, f := range reflect.VisibleFields(p.van) {
		naam, opties, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || naam == "-" || f.Anonymous && naam == "" {
			continue
		}
		if naam == "" {
			p.defect = fmt.Errorf("wmo: %s.%s heeft geen sleutel", p.van, f.Name)
			continue
		}
		vrij := strings.Contains(opties, "omitempty") || strings.Contains(opties, "omitzero")
		v := veld{sleutel: naam, index: f.Index, plicht: !vrij, plan: maakPlan(f.Type, gemaakt)}
		var err error
		if v.grens, v.delen, err = leesGrenzen(f.Tag, v.plan); err != nil {
			p.defect = fmt.Errorf("wmo: %s.%s: %w", p.van, f.Name, err)
		}
		if len(p.velden) == meesteVelden {
			p.defect = fmt.Errorf("wmo: %s heeft meer dan %d velden", p.van, meesteVelden)
			return
		}
		p.plaats[naam] = len(p.velden)
		p.velden = append(p.velden, v)
	}
}
