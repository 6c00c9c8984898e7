package wmo

import (
	"encoding"
	"errors"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// CheckVelden checks every field of a document made in Go against the limits in its tags,
// with the same findings as [Decode]. A field that is left out (a nil pointer, or a zero
// value under omitempty or omitzero) has no limits. Fields are checked one by one; how they
// relate is checked by the package of the question. The document is a struct or a pointer
// to one. The error is [Bevindingen]; any other error means that it is no document type.
func CheckVelden(document any) error {
	v := reflect.ValueOf(document)
	if !v.IsValid() {
		return errors.New("wmo: nil is geen document")
	}
	p, err := planVan(v.Type())
	if err != nil {
		return err
	}
	var k keurder
	k.waarde(v, p, nil, nil)
	return k.gevonden.Err()
}

// Keur checks the Peil and then the fields of the document ([CheckVelden]). Every
// operation begins with it.
func Keur(document any, peil Peil) error {
	if err := peil.Check(); err != nil {
		return err
	}
	return CheckVelden(document)
}

// keurder walks a Go value and the plan beside it.
type keurder struct{ pad }

// waarde checks a value against its plan p and its limit g, and its parts against theirs;
// delen is the limit of the elements of a list.
func (k *keurder) waarde(v reflect.Value, p *plan, g, delen *grens) {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			k.meld(docNull, "null is geen waarde; laat weg wat niet bekend is")
			return
		}
		v = v.Elem()
	}
	if k.teDiep() {
		k.meld(docDiepte, fmt.Sprintf("dieper genest dan %d", MaxDiepte))
		return
	}
	m, bericht := p.keur(v)
	if bericht == "" && g != nil {
		m, bericht = g.keur(v, p.soort)
	}
	if bericht != "" {
		k.meld(m, bericht)
		return // what is too long is not walked
	}
	switch p.soort {
	case soortObject:
		k.object(v, p)
	case soortLijst:
		for i := range v.Len() {
			k.bij(i)
			k.waarde(v.Index(i), p.deel, delen, nil)
			k.uit()
		}
	case soortKaart:
		k.kaart(v, p, delen)
	default:
	}
}

func (k *keurder) object(v reflect.Value, p *plan) {
	n := len(k.gevonden)
	for i := range p.velden {
		f := &p.velden[i]
		w := v.FieldByIndex(f.index)
		switch {
		case !f.weg(w):
			k.in(f.sleutel)
			k.waarde(w, f.plan, f.grens, f.delen)
			k.uit()
		case f.plicht:
			k.mist(f.sleutel)
		}
	}
	if p.samen && len(k.gevonden) == n {
		k.samen(v)
	}
}

// samen makes the only two checks here of several fields together: a Periode that ends
// before it begins, and a decision with what does not go with its outcome.
func (p *pad) samen(v reflect.Value) {
	if w, ok := reflect.TypeAssert[Periode](v); ok {
		if err := w.Check(); err != nil {
			p.meld(docPeriode, err.Error())
		}
	}
	if w, ok := reflect.TypeAssert[besloten](v); ok {
		overbodig, mist := w.misplaatst()
		if overbodig != "" {
			p.in(overbodig)
			p.meld(docOverbodig, "dit hoort niet bij deze uitkomst")
			p.uit()
		}
		if mist != "" {
			p.mist(mist)
		}
	}
}

// kaart walks a map by its keys in order, so that the findings have one order too.
func (k *keurder) kaart(v reflect.Value, p *plan, delen *grens) {
	sleutels := make(map[string]reflect.Value, v.Len())
	for _, s := range v.MapKeys() {
		sleutels[fmt.Sprint(s)] = s
	}
	for _, naam := range slices.Sorted(maps.Keys(sleutels)) {
		k.in(naam)
		if m, bericht := p.sleutel.keur(sleutels[naam]); bericht != "" {
			k.meld(m, bericht)
		} else {
			k.waarde(v.MapIndex(sleutels[naam]), p.deel, delen, nil)
		}
		k.uit()
	}
}

// weg says whether a field counts as left out: it is optional and empty, or its zero
// value has no text, such as that of a Datum.
func (f *veld) weg(v reflect.Value) bool {
	switch {
	case v.Kind() == reflect.Pointer:
		return v.IsNil()
	case !f.plicht:
		return v.IsZero() || (f.plan.soort == soortLijst || f.plan.soort == soortKaart) && v.Len() == 0
	default:
		return v.IsZero() && (f.plan.woorden != nil && f.plan.soort == soortTekst || slices.Contains(zonderNul, f.plan.van))
	}
}

// zonderNul are the types whose zero value means "none".
var zonderNul = []reflect.Type{typeDatum, typeTijdstip, typeGemeente}

// keur holds a value against what its type can hold, whatever field it stands in.
func (p *plan) keur(v reflect.Value) (m Melding, bericht string) {
	switch p.soort {
	case soortTekst:
		return p.keurTekst(v.String())
	case soortBreuk:
		if x := v.Float(); math.IsNaN(x) || math.Abs(x) >= 1e100 {
			return docBereik, fmt.Sprintf("%v is geen getal tussen -1e100 en 1e100", x)
		}
	case soortHeel:
		if n := v.Int(); n < -grootsteHeel || n > grootsteHeel {
			return docBereik, strconv.FormatInt(n, 10) + " is te groot"
		}
	case soortGetal:
		if g, _ := reflect.TypeAssert[Getal](v); !g.past() {
			return docBereik, Kort(g.String()) + " is te groot, of heeft te veel cijfers"
		}
	case soortWaarde:
		return p.keurWaarde(v)
	default:
	}
	return Melding{}, ""
}

func (p *plan) keurTekst(s string) (m Melding, bericht string) {
	if !utf8.ValidString(s) {
		return docUTF8, fmt.Sprintf("%q is geen UTF-8", Kort(s))
	}
	if bericht := onzichtbaarIn(s); bericht != "" {
		return docTekens, bericht
	}
	if p.woorden != nil && !IsWoord(s, p.woorden) {
		return docWaarde, geenWoord(s, p.woorden).Error()
	}
	return Melding{}, ""
}

// keurWaarde finds values that exist in Go only: an amount in parts of a cent, an
// enumeration number without a word, a zero day or municipality in a list.
func (p *plan) keurWaarde(v reflect.Value) (m Melding, bericht string) {
	if slices.Contains(zonderNul, p.van) {
		if v.IsZero() {
			return docWaarde, "hier hoort " + p.wat
		}
		return Melding{}, ""
	}
	if b, ok := reflect.TypeAssert[Bedrag](v); ok && !b.IsAfgerond() {
		return docCenten, Kort(komma(b.String())) + " is niet in hele centen"
	}
	if x, ok := alsGetal(v); ok {
		if !x.past() {
			return docBereik, Kort(komma(x.String())) + " is te groot"
		}
		return Melding{}, ""
	}
	if m, ok := reflect.TypeAssert[encoding.TextMarshaler](v); ok {
		if _, err := m.MarshalText(); err != nil {
			return docWaarde, err.Error()
		}
	}
	return Melding{}, ""
}

// onzichtbaarIn describes the first invisible character of a text or a key, "" without
// one. With it a text could pass for another one, or command a terminal.
func onzichtbaarIn(s string) string {
	i := strings.IndexFunc(s, verborgen)
	if i < 0 {
		i = losseTerugloop(s)
	}
	if i < 0 {
		return ""
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return fmt.Sprintf("hier staat een onzichtbaar teken (U+%04X); haal het weg", r)
}
