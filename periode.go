package wmo

import "fmt"

// Periode is a stretch of days, both ends inclusive, as in "geldend t/m" and in
// iWmo. Without an Einddatum it is open. The zero Periode holds no day.
//
//schema:nl Aaneengesloten dagen, begin en einde beide meegeteld.
type Periode struct {
	//schema:nl Eerste dag van de periode.
	Begindatum Datum `json:"begindatum"`
	//schema:nl Laatste dag van de periode, die nog meetelt. Ontbreekt zij, dan loopt de periode door. Zij ligt niet voor de
	//schema:nl begindatum.
	Einddatum Datum `json:"einddatum,omitzero"`
}

// Vanaf is the open Periode that begins on d.
func Vanaf(d Datum) Periode { return Periode{Begindatum: d} }

// NewPeriode is the Periode from begin through eind; a zero eind leaves it open.
func NewPeriode(begin, eind Datum) (Periode, error) {
	p := Periode{begin, eind}
	return p, p.Check()
}

// MustPeriode is NewPeriode for tables in code, with "" for an open end; it panics on an error.
func MustPeriode(begin, eind string) Periode {
	p := Vanaf(MustDatum(begin))
	if eind != "" {
		p.Einddatum = MustDatum(eind)
	}
	return must(p, p.Check())
}

// Check is an error for a Periode without a first day, or that ends before it begins.
func (p Periode) Check() error {
	switch {
	case !p.Begindatum.IsValid():
		return fmt.Errorf("een periode zonder begindatum%s", totEnMet(p.Einddatum))
	case p.Einddatum.IsValid() && p.Einddatum.Before(p.Begindatum):
		return fmt.Errorf("de einddatum %s ligt voor de begindatum %s", p.Einddatum, p.Begindatum)
	}
	return nil
}

// IsZero says whether p is the zero Periode.
func (p Periode) IsZero() bool { return p == Periode{} }

// Bevat says whether d lies in p, ends included.
func (p Periode) Bevat(d Datum) bool {
	return p.Begindatum.IsValid() && !d.Before(p.Begindatum) &&
		(!p.Einddatum.IsValid() || !p.Einddatum.Before(d))
}

// Overlapt says whether p and q share a day.
func (p Periode) Overlapt(q Periode) bool {
	_, ok := p.Doorsnede(q)
	return ok
}

// Doorsnede is the stretch that p and q share; false when they share no day.
func (p Periode) Doorsnede(q Periode) (Periode, bool) {
	if !p.Begindatum.IsValid() || !q.Begindatum.IsValid() {
		return Periode{}, false
	}
	d := p
	if q.Begindatum.After(d.Begindatum) {
		d.Begindatum = q.Begindatum
	}
	if q.Einddatum.IsValid() && (!d.Einddatum.IsValid() || q.Einddatum.Before(d.Einddatum)) {
		d.Einddatum = q.Einddatum
	}
	if d.Check() != nil {
		return Periode{}, false
	}
	return d, true
}

// Dagen counts the days, both ends included; false when p is open or not valid.
func (p Periode) Dagen() (int, bool) {
	if !p.Einddatum.IsValid() || p.Check() != nil {
		return 0, false
	}
	return p.Begindatum.DagenTot(p.Einddatum) + 1, true
}

// String is "vanaf 2015-01-01" or "2015-01-01 t/m 2019-12-31".
func (p Periode) String() string {
	if !p.Einddatum.IsValid() {
		return "vanaf " + p.Begindatum.String()
	}
	return p.Begindatum.String() + totEnMet(p.Einddatum)
}

func totEnMet(d Datum) string {
	if !d.IsValid() {
		return ""
	}
	return " t/m " + d.String()
}
