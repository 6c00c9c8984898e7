package wmo

import "errors"

// Versie says that something holds in one period (Geldt), as known in another (Bekend),
// and where that is written. A plan that was dropped keeps its Geldt and gets an end to
// its Bekend.
type Versie struct {
	Geldt  Periode `json:"geldt"`
	Bekend Periode `json:"bekend,omitzero"` // zero: always
	// EindeBekend is the day since which the end of Geldt is known; asked as known before
	// it, Geldt is open. Zero: the end is known as long as the version.
	EindeBekend Datum `json:"eindeBekend,omitzero"`
	Bron        Bron  `json:"bron"`
}

// Sinds makes the version that holds from a day on, by this source.
func (b Bron) Sinds(dag Datum) Versie { return Versie{Geldt: Vanaf(dag), Bron: b} }

// TotEnMet is v with a last day.
func (v Versie) TotEnMet(dag Datum) Versie {
	v.Geldt.Einddatum = dag
	return v
}

// BekendSinds is v with the first day on which it was known.
func (v Versie) BekendSinds(dag Datum) Versie {
	v.Bekend.Begindatum = dag
	return v
}

// BekendTotEnMet is v with the last day on which it was known: a plan that was dropped.
func (v Versie) BekendTotEnMet(dag Datum) Versie {
	v.Bekend.Einddatum = dag
	return v
}

// EindeBekendOp is v with the day since which its last day is known.
func (v Versie) EindeBekendOp(dag Datum) Versie {
	v.EindeBekend = dag
	return v
}

// Check is an error for a version without a first day or a source, or with an end that
// comes before its beginning or was known without being there.
func (v Versie) Check() error {
	var bekend, einde error
	if !v.Bekend.IsZero() {
		bekend = v.Bekend.Check()
	}
	if v.EindeBekend.IsValid() && !v.Geldt.Einddatum.IsValid() {
		einde = errors.New("van een einde dat er niet is, was niets bekend")
	}
	return errors.Join(v.Geldt.Check(), bekend, einde, v.Bron.Check())
}

// inWerking says whether v is in force on p.Op, as known on p.Bekend.
func (v *Versie) inWerking(p Peil) bool {
	return v.geldt(p.Bekend).Bevat(p.Op) && (v.Bekend.IsZero() || bekendOp(v.Bekend, p.Bekend))
}

// geldt is Geldt as known on a day; zero: by this release.
func (v *Versie) geldt(bekend Datum) Periode {
	p := v.Geldt
	if bekend.IsValid() && v.EindeBekend.After(bekend) {
		p.Einddatum = Datum{}
	}
	return p
}

// bekendOp says whether something known in a period was known on op. A zero op means as
// known to this release: all but what was dropped.
func bekendOp(bekend Periode, op Datum) bool {
	if !op.IsValid() {
		return !bekend.Einddatum.IsValid()
	}
	return bekend.Bevat(op)
}
