package wmo

import (
	"cmp"
	"errors"
	"fmt"
	"time"
)

// Tijdstip is a moment, to the second, on the clock of the European Netherlands.
// Its text carries the difference with UTC, so that the hour that comes twice in
// October is told apart: "2026-10-25T02:30:00+02:00" lies an hour before
// "2026-10-25T02:30:00+01:00". It is comparable and fit as a map key. The zero
// Tijdstip is "no moment": it is not valid, lies before every other and prints as "".
//
// Summer time runs from the last Sunday of March to the last Sunday of October,
// each at 01:00 UTC: the rule of the European Union since 1996 (Directive
// 2000/84/EC). Earlier moments are refused.
//
//schema:nl Tijdstip in Nederland als JJJJ-MM-DDTUU:MM:SS met +01:00 in wintertijd of +02:00 in zomertijd, zoals op die
//schema:nl dag gold. Zomertijd loopt van de laatste zondag van maart tot de laatste zondag van oktober, steeds om 01.00
//schema:nl uur UTC. Een ander verschil met UTC is DOC-DATUM, en ook een tijdstip van voor 1996.
type Tijdstip struct {
	utc int64 // seconds since the midnight, UTC, on which day number 0 begins; 0 is "no moment"
}

const (
	secPerUur      = 3600
	secPerMinuut   = 60
	secPerDag      = 24 * secPerUur
	tijdstipLengte = len("JJJJ-MM-DDTUU:MM:SS+01:00")
	eersteZomer    = 1996
)

// ParseTijdstip reads JJJJ-MM-DDTUU:MM:SS followed by +01:00 (winter time) or
// +02:00 (summer time). A difference that the Dutch clock did not have then, and an
// hour that was skipped, are errors.
func ParseTijdstip(s string) (Tijdstip, error) {
	if len(s) != tijdstipLengte || s[10] != 'T' || s[13] != ':' || s[16] != ':' {
		return Tijdstip{}, geenTijdstip(s)
	}
	d, err := ParseDatum(s[:datumLengte])
	if err != nil {
		return Tijdstip{}, err
	}
	uur, ok1 := cijfers(s[11:13])
	minuut, ok2 := cijfers(s[14:16])
	seconde, ok3 := cijfers(s[17:19])
	verschil := map[string]int64{"+01:00": 1, "+02:00": 2}[s[19:]]
	if !ok1 || !ok2 || !ok3 || uur > 23 || minuut > 59 || seconde > 59 || verschil == 0 {
		return Tijdstip{}, geenTijdstip(s)
	}
	if d.Jaar() < eersteZomer {
		return Tijdstip{}, fmt.Errorf("%s ligt voor %d; de klok van toen is niet opgenomen", s, eersteZomer)
	}
	t := Tijdstip{int64(d.dag)*secPerDag + int64(uur*secPerUur+minuut*secPerMinuut+seconde) - verschil*secPerUur}
	if t.String() != s {
		return Tijdstip{}, fmt.Errorf("%s was er in Nederland niet; de klok wees toen %s aan", s, t)
	}
	return t, nil
}

func geenTijdstip(s string) error {
	return fmt.Errorf("%q is geen tijdstip als JJJJ-MM-DDTUU:MM:SS+01:00 (wintertijd) of +02:00 (zomertijd)", Kort(s))
}

// MustTijdstip is ParseTijdstip for tables in code; it panics on anything else than a moment.
func MustTijdstip(s string) Tijdstip { return must(ParseTijdstip(s)) }

// IsValid says whether t is a moment, and not the zero Tijdstip.
func (t Tijdstip) IsValid() bool { return t.utc != 0 }

// IsZero says whether t is "no moment"; encoding/json leaves it out under omitzero.
func (t Tijdstip) IsZero() bool { return t.utc == 0 }

// Compare is -1 when t lies before u, 0 at the same moment and 1 after it.
func (t Tijdstip) Compare(u Tijdstip) int { return cmp.Compare(t.utc, u.utc) }

// Before says whether t lies before u.
func (t Tijdstip) Before(u Tijdstip) bool { return t.utc < u.utc }

// After says whether t lies after u.
func (t Tijdstip) After(u Tijdstip) bool { return t.utc > u.utc }

// Datum is the day that the Dutch calendar shows at t; of the zero Tijdstip no date.
func (t Tijdstip) Datum() Datum {
	if !t.IsValid() {
		return Datum{}
	}
	return Datum{int32(t.lokaal() / secPerDag)}
}

// Add is the moment so much time later (earlier when negative), whole seconds, as
// it passes on a stopwatch: four hours stay four hours when the clock changes.
// Outside the years that have a clock here, or from the zero Tijdstip, it is the zero Tijdstip.
func (t Tijdstip) Add(d time.Duration) Tijdstip {
	u := Tijdstip{t.utc + int64(d/time.Second)}
	if jaar := (Datum{int32(u.utc / secPerDag)}).Jaar(); !t.IsValid() || u.utc <= 0 || jaar < eersteZomer || u.utc >= laatsteDag*secPerDag {
		return Tijdstip{}
	}
	return u
}

// Sub is the time that passes from u to t on a stopwatch; both must be valid.
func (t Tijdstip) Sub(u Tijdstip) time.Duration { return time.Duration(t.utc-u.utc) * time.Second }

// String is JJJJ-MM-DDTUU:MM:SS+01:00 or +02:00, and "" for the zero Tijdstip.
func (t Tijdstip) String() string {
	if !t.IsValid() {
		return ""
	}
	s := t.lokaal() % secPerDag
	return fmt.Sprintf("%sT%02d:%02d:%02d+%02d:00",
		t.Datum(), s/secPerUur, s/secPerMinuut%secPerMinuut, s%secPerMinuut, t.verschil()/secPerUur)
}

// MarshalText is String; the zero Tijdstip is an error.
func (t Tijdstip) MarshalText() ([]byte, error) {
	if !t.IsValid() {
		return nil, errors.New("een leeg tijdstip heeft geen tekst; laat het veld weg")
	}
	return []byte(t.String()), nil
}

// UnmarshalText is ParseTijdstip.
func (t *Tijdstip) UnmarshalText(b []byte) error {
	u, err := ParseTijdstip(string(b))
	if err == nil {
		*t = u
	}
	return err
}

func (t Tijdstip) lokaal() int64 { return t.utc + t.verschil() }

// verschil is what the Dutch clock is ahead of UTC, in seconds.
func (t Tijdstip) verschil() int64 {
	jaar := Datum{int32(t.utc / secPerDag)}.Jaar()
	if t.utc >= omzetting(jaar, 3) && t.utc < omzetting(jaar, 10) {
		return 2 * secPerUur
	}
	return secPerUur
}

// omzetting is the moment of a month of 31 days at which the clock changes: 01:00
// UTC on its last Sunday.
func omzetting(jaar, maand int) int64 {
	laatste := Datum{dagnummer(jaar, maand, 31)}
	return int64(laatste.AddDagen(-int(laatste.Weekdag())).dag)*secPerDag + secPerUur
}
