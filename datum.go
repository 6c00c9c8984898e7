package wmo

import (
	"cmp"
	"errors"
	"fmt"
	"time"
)

// Datum is a calendar day (Gregorian, without a time or a zone) from 0001-01-01
// through 9999-12-31. It is comparable and fit as a map key. The zero Datum is
// "no date": it is not valid, lies before every other day and prints as "".
//
//schema:nl Kalenderdag als JJJJ-MM-DD. De dag moet bestaan: 30 februari past in de vorm en wordt toch geweigerd.
type Datum struct {
	dag int32 // days since 0000-12-31; 0 is "no date"
}

const (
	laatsteDag   = 3652059 // 9999-12-31
	dagenPer400  = 146097
	dagenPer100  = 36524
	dagenPer4    = 1461
	dagenPerJaar = 365
	datumLengte  = len("JJJJ-MM-DD")
)

// Maandregel says which day answers "a month later" when that month has no day
// of the same number (31 January plus one month).
type Maandregel uint8

const (
	// MaandExact refuses: the answer is the zero Datum.
	MaandExact Maandregel = iota
	// MaandEinde takes the last day of that month.
	MaandEinde
)

// NewDatum makes a day of a year (1–9999), a month (1–12) and a day of that
// month; 30 February is an error.
func NewDatum(jaar, maand, dag int) (Datum, error) {
	if jaar < 1 || jaar > 9999 || maand < 1 || maand > 12 || dag < 1 || dag > dagenIn(jaar, maand) {
		return Datum{}, fmt.Errorf("%04d-%02d-%02d is geen bestaande datum", jaar, maand, dag)
	}
	return Datum{dagnummer(jaar, maand, dag)}, nil
}

// ParseDatum reads JJJJ-MM-DD and nothing else; a day that does not exist is an error.
func ParseDatum(s string) (Datum, error) {
	if len(s) != datumLengte || s[4] != '-' || s[7] != '-' {
		return Datum{}, fmt.Errorf("%q is geen datum als JJJJ-MM-DD", Kort(s))
	}
	jaar, ok1 := cijfers(s[:4])
	maand, ok2 := cijfers(s[5:7])
	dag, ok3 := cijfers(s[8:])
	if !ok1 || !ok2 || !ok3 {
		return Datum{}, fmt.Errorf("%q is geen datum als JJJJ-MM-DD", Kort(s))
	}
	return NewDatum(jaar, maand, dag)
}

// MustDatum is ParseDatum for tables in code; it panics on anything else than a date.
func MustDatum(s string) Datum { return must(ParseDatum(s)) }

// DatumOf is the day in the Netherlands at a moment, whatever the time zone of t or of
// the machine: 23:30 UTC is the next day there. A moment before 1996 is an error, see
// [Tijdstip]. For the day in the zone of t itself, give the parts of t.Date() to NewDatum.
func DatumOf(t time.Time) (Datum, error) {
	const begin1970 = int64(719163) * secPerDag
	if jaar := t.UTC().Year(); jaar >= eersteZomer-1 && jaar <= 9999 {
		d := Tijdstip{t.Unix() + begin1970}.Datum()
		if d.dag <= laatsteDag && d.Jaar() >= eersteZomer {
			return d, nil
		}
	}
	return Datum{}, fmt.Errorf("%s ligt niet in de jaren %d tot en met 9999; de klok van toen is niet opgenomen", t.UTC().Format(time.RFC3339), eersteZomer)
}

// IsValid says whether d is a day, and not the zero Datum.
func (d Datum) IsValid() bool { return d.dag != 0 }

// IsZero says whether d is "no date"; encoding/json leaves it out under omitzero.
func (d Datum) IsZero() bool { return d.dag == 0 }

// Compare is -1 when d lies before e, 0 on the same day and 1 after it.
func (d Datum) Compare(e Datum) int { return cmp.Compare(d.dag, e.dag) }

// Before says whether d lies before e.
func (d Datum) Before(e Datum) bool { return d.dag < e.dag }

// After says whether d lies after e.
func (d Datum) After(e Datum) bool { return d.dag > e.dag }

// AddDagen is the day n days later (earlier when n is negative). Outside the
// calendar, or from the zero Datum, it is the zero Datum.
func (d Datum) AddDagen(n int) Datum {
	if !d.IsValid() || n > laatsteDag || n < -laatsteDag {
		return Datum{}
	}
	if som := int(d.dag) + n; som >= 1 && som <= laatsteDag {
		return Datum{int32(som)}
	}
	return Datum{}
}

// AddMaanden is the day with the same number n months later; regel says what
// holds when that month has no such day. Outside the calendar, or from the zero
// Datum, it is the zero Datum.
func (d Datum) AddMaanden(n int, regel Maandregel) Datum {
	const maanden = 12
	if !d.IsValid() || n > 9999*maanden || n < -9999*maanden {
		return Datum{}
	}
	jaar, maand, dag := d.Date()
	totaal := jaar*maanden + maand - 1 + n
	jaar, maand = totaal/maanden, totaal%maanden+1
	if jaar < 1 || jaar > 9999 {
		return Datum{}
	}
	if laatste := dagenIn(jaar, maand); dag > laatste {
		if regel == MaandExact {
			return Datum{}
		}
		dag = laatste
	}
	return Datum{dagnummer(jaar, maand, dag)}
}

// DagenTot counts the nights from d until e: 0 on the same day, negative when e
// lies before d. Both must be valid.
func (d Datum) DagenTot(e Datum) int { return int(e.dag) - int(d.dag) }

// Weekdag is the day of the week; the zero Datum has none and answers Sunday.
func (d Datum) Weekdag() time.Weekday { return time.Weekday(d.dag % 7) }

// Jaar is the year, 0 for the zero Datum.
func (d Datum) Jaar() int { jaar, _, _ := d.Date(); return jaar }

// Date splits a day into year, month and day of the month; all are 0 for the zero Datum.
func (d Datum) Date() (jaar, maand, dag int) {
	if !d.IsValid() {
		return 0, 0, 0
	}
	// Whole cycles of 400, 100, 4 and 1 years; the last day of a cycle belongs
	// to its last century or year and not to one more.
	rest := int(d.dag) - 1
	jaar = rest / dagenPer400 * 400
	rest %= dagenPer400
	eeuw := min(rest/dagenPer100, 3)
	rest -= eeuw * dagenPer100
	vier := rest / dagenPer4
	rest %= dagenPer4
	een := min(rest/dagenPerJaar, 3)
	rest -= een * dagenPerJaar
	jaar += eeuw*100 + vier*4 + een + 1
	for maand = 1; rest >= dagenIn(jaar, maand); maand++ {
		rest -= dagenIn(jaar, maand)
	}
	return jaar, maand, rest + 1
}

// String is JJJJ-MM-DD, and "" for the zero Datum.
func (d Datum) String() string {
	if !d.IsValid() {
		return ""
	}
	b, _ := d.AppendText(make([]byte, 0, datumLengte)) // a valid date always has a text
	return string(b)
}

// AppendText implements encoding.TextAppender; the zero Datum is an error.
func (d Datum) AppendText(b []byte) ([]byte, error) {
	if !d.IsValid() {
		return b, errors.New("een lege datum heeft geen tekst; laat het veld weg")
	}
	jaar, maand, dag := d.Date()
	return append(b,
		byte('0'+jaar/1000), byte('0'+jaar/100%10), byte('0'+jaar/10%10), byte('0'+jaar%10), '-',
		byte('0'+maand/10), byte('0'+maand%10), '-',
		byte('0'+dag/10), byte('0'+dag%10)), nil
}

// MarshalText is AppendText into a new slice.
func (d Datum) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText is ParseDatum.
func (d *Datum) UnmarshalText(b []byte) error {
	e, err := ParseDatum(string(b))
	if err == nil {
		*d = e
	}
	return err
}

func dagnummer(jaar, maand, dag int) int32 {
	vorig := jaar - 1
	n := vorig*dagenPerJaar + vorig/4 - vorig/100 + vorig/400 + dag
	for m := 1; m < maand; m++ {
		n += dagenIn(jaar, m)
	}
	return int32(n)
}

func dagenIn(jaar, maand int) int {
	switch maand {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if jaar%4 == 0 && (jaar%100 != 0 || jaar%400 == 0) {
			return 29
		}
		return 28
	default:
		return 31
	}
}

// cijfers reads ASCII digits only: no sign, no space, no other script.
func cijfers(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
