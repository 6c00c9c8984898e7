package wmo

import "errors"

// Versie is one stretch of days in which something held (Geldt), as it was known in one
// stretch of days (Bekend), and where that is written. A plan that was dropped keeps its
// Geldt and gets an end to its Bekend; so both axes are told by the same kind of Periode.
type Versie struct {
	Geldt  Periode `json:"geldt"`
	Bekend Periode `json:"bekend,omitzero"` // zero: always
	// EindeBekend is the day since which the end of Geldt was known; as known before it
	// there was no end. Zero: as long as the version itself.
	EindeBekend Datum `json:"eindeBekend,omitzero"`
	Bron        Bron  `json:"bron"`
}

// Sinds is the version that this source is of from a day on.
func (b Bron) Sinds(dag Datum) Versie { return Versie{Geldt: Vanaf(dag), Bron: b} }

// TotEnMet is v with a last day.
func (v Versie) TotEnMet(dag Datum) Versie {
	v.Geldt.Einddatum = dag
	return v
}

// BekendSinds is v as something that nobody knew before a day.
func (v Versie) BekendSinds(dag Datum) Versie {
	v.Bekend.Begindatum = dag
	return v
}

// BekendTotEnMet is v as something that was dropped: that day is the last on which it was known.
func (v Versie) BekendTotEnMet(dag Datum) Versie {
	v.Bekend.Einddatum = dag
	return v
}

// EindeBekendOp is v with the day since which its last day was known.
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

// geldt is Geldt as known on a day.
func (v *Versie) geldt(bekend Datum) Periode {
	p := v.Geldt
	if bekend.IsValid() && v.EindeBekend.After(bekend) {
		p.Einddatum = Datum{}
	}
	return p
}

// bekendOp: without a day the question is asked as known to this release, which
// knows everything except what it has been told was dropped.
func bekendOp(bekend Periode, op Datum) bool {
	if !op.IsValid() {
		return !bekend.Einddatum.IsValid()
	}
	return bekend.Bevat(op)
}
