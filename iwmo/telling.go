package iwmo

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Telling says what became of a stream. Nobody is lost in it:
//
//	Berichten = Gelezen + Geweigerd + Anders
//	Regels    = RegelsUit + RegelsGeweigerd
//	Personen  = PersonenGelezen + PersonenGeweigerd + PersonenAnders
//
// A person counts once for each message, or each client of a declaration. What stands in
// the part of a message that is no XML cannot be counted: Overgeslagen says how much that is.
type Telling struct {
	Bytes        int64 `json:"bytes"`
	Overgeslagen int64 `json:"overgeslagen"` // bytes after what is no XML, until the next message

	Berichten int64 `json:"berichten"`
	Gelezen   int64 `json:"gelezen"`
	Geweigerd int64 `json:"geweigerd"` // no XML, or not as the schema asks
	Anders    int64 `json:"anders"`    // another message or version than this reads

	Regels          int64 `json:"regels"`
	RegelsUit       int64 `json:"regelsUit"`
	RegelsGeweigerd int64 `json:"regelsGeweigerd"`
	// RegelsHerroepen are those of RegelsUit that were handed over before their message
	// turned out to be refused.
	RegelsHerroepen int64 `json:"regelsHerroepen"`

	Personen          int64 `json:"personen"`
	PersonenGelezen   int64 `json:"personenGelezen"`
	PersonenGeweigerd int64 `json:"personenGeweigerd"`
	PersonenAnders    int64 `json:"personenAnders"`

	Bevindingen []Codetelling `json:"bevindingen"` // by code
	// Onbekend are the products of records that the table does not know; the last row, without
	// a category, has what is more than a thousand different ones.
	Onbekend []Producttelling `json:"onbekend"`
	// Aannamen is what the records rest on.
	Aannamen []wmo.Voorbehoud `json:"aannamen,omitempty"`
}

// Codetelling is how often a finding was made.
type Codetelling struct {
	Code   string `json:"code"`
	Aantal int64  `json:"aantal"`
}

// Producttelling is how many records have a product.
type Producttelling struct {
	Categorie string `json:"categorie,omitempty"` // "" for a record without a product
	Code      string `json:"code,omitempty"`
	Aantal    int64  `json:"aantal"`
}

// meesteProducten is how many different products are counted apart.
const meesteProducten = 1000

// teller counts while a stream is read.
type teller struct {
	Telling

	codes    map[string]int64
	onbekend map[[2]string]int64
	rest     int64
}

// onbekendProduct counts a product that the table does not know.
func (t *teller) onbekendProduct(categorie, code string) {
	sleutel := [2]string{categorie, code}
	if _, ok := t.onbekend[sleutel]; !ok && len(t.onbekend) == meesteProducten {
		t.rest++
		return
	}
	t.onbekend[sleutel]++
}

// stand is the count so far.
func (t *teller) stand() Telling {
	uit := t.Telling
	uit.Bevindingen, uit.Onbekend = []Codetelling{}, []Producttelling{}
	for code, n := range t.codes {
		uit.Bevindingen = append(uit.Bevindingen, Codetelling{code, n})
	}
	slices.SortFunc(uit.Bevindingen, func(a, b Codetelling) int { return strings.Compare(a.Code, b.Code) })
	for p, n := range t.onbekend {
		uit.Onbekend = append(uit.Onbekend, Producttelling{p[0], p[1], n})
	}
	slices.SortFunc(uit.Onbekend, func(a, b Producttelling) int {
		return cmp.Or(strings.Compare(a.Categorie, b.Categorie), strings.Compare(a.Code, b.Code))
	})
	if t.rest > 0 {
		uit.Onbekend = append(uit.Onbekend, Producttelling{Aantal: t.rest})
	}
	return uit
}
