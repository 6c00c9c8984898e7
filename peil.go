package wmo

import "errors"

// Peil is the two days that every question is asked with. Op is the day on which the
// answer must hold. Bekend, when given, limits the answer to what was known on that day;
// without it the answer uses all that this release knows.
//
//schema:nl De twee dagen waarmee elke vraag gesteld wordt: de dag waarop het antwoord moet gelden, en de dag tot waar de
//schema:nl kennis reikt.
type Peil struct {
	//schema:nl Dag waarop het antwoord moet gelden.
	Op Datum `json:"op"`
	//schema:nl Alleen wat op deze dag bekend was telt mee. Ontbreekt zij, dan telt alles wat deze uitgave weet.
	Bekend Datum `json:"bekend,omitzero"`
}

// PeilOp asks about a day as known to this release.
func PeilOp(d Datum) Peil { return Peil{Op: d} }

// Check is an error when no day is asked about.
func (p Peil) Check() error {
	if !p.Op.IsValid() {
		return errors.New("een peil zonder datum (op)")
	}
	return nil
}

// Kent says whether what is known from a day on may be used in the answer.
func (p Peil) Kent(vanaf Datum) bool { return !p.Bekend.IsValid() || !p.Bekend.Before(vanaf) }

// IsZero says whether nothing was asked.
func (p Peil) IsZero() bool { return p == Peil{} }

// String is "2024-01-01" or "2024-01-01, zoals bekend op 2022-10-07".
func (p Peil) String() string {
	if !p.Bekend.IsValid() {
		return p.Op.String()
	}
	return p.Op.String() + ", zoals bekend op " + p.Bekend.String()
}
