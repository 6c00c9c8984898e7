package bw

import (
	"fmt"
	"slices"
	"time"

	"github.com/bwo-sdk/wmo"
)

// Feestdagvraag asks what a day is in the sense of the Algemene termijnenwet.
//
//schema:nl Vraag of een dag een werkdag of een feestdag is in de zin van de Algemene termijnenwet.
type Feestdagvraag struct {
	//schema:nl De dag waarnaar gevraagd wordt.
	Datum wmo.Datum `json:"datum"`
}

// Dagsoort is why a day is no working day.
//
//schema:nl Waarom een dag geen werkdag is.
type Dagsoort string

// The days that the Algemene termijnenwet tells apart (articles 1 and 3).
const (
	DagZaterdag        Dagsoort = "zaterdag"
	DagZondag          Dagsoort = "zondag"
	DagErkendeFeestdag Dagsoort = "erkende_feestdag"
	DagGoedeVrijdag    Dagsoort = "goede_vrijdag"
	DagGelijkgesteld   Dagsoort = "gelijkgestelde_dag"
)

var dagsoortwoorden = wmo.Opsomming[Dagsoort]{
	{DagZaterdag, "een zaterdag"},
	{DagZondag, "een zondag"},
	{DagErkendeFeestdag, "een algemeen erkende feestdag"},
	{DagGoedeVrijdag, "Goede Vrijdag, die met een feestdag is gelijkgesteld"},
	{DagGelijkgesteld, "een dag die bij koninklijk besluit met een feestdag is gelijkgesteld"},
}

func (Dagsoort) Woorden() []wmo.Woord { return dagsoortwoorden.Woorden() }

// VrijeDag is one reason why a day is no working day.
//
//schema:nl Eén reden waarom een dag geen werkdag is.
type VrijeDag struct {
	//schema:nl Wat voor vrije dag het is.
	Soort Dagsoort `json:"soort"`
	//schema:nl De naam van de dag, zoals Koningsdag of zaterdag.
	Naam string `json:"naam"`
	//schema:nl De bepaling of het besluit waaruit dit volgt.
	Bron wmo.Bron `json:"bron"`
}

// Kalenderdag is the answer to a [Feestdagvraag].
//
//schema:nl Antwoord op een Feestdagvraag. Vrij zijn: zaterdag en zondag; 1 januari, Goede Vrijdag (twee dagen voor Pasen), tweede paasdag,
//schema:nl Koningsdag, 5 mei, Hemelvaartsdag (39 dagen na Pasen), tweede pinksterdag (50 dagen na Pasen), 25 en 26 december; en de dagen
//schema:nl die een koninklijk besluit met een feestdag gelijkstelt (tabellen feestdagen en gelijkgestelde-dagen). Koningsdag is vanaf 2014
//schema:nl op 27 april, en op 26 april als 27 april een zondag is; voor 2014 kent deze kalender hem niet. Pasen is de paaszondag van de
//schema:nl gregoriaanse kalender.
type Kalenderdag struct {
	//schema:nl De dag waarnaar gevraagd is.
	Datum wmo.Datum `json:"datum"`
	//schema:nl Het peil van de vraag. Een besluit over gelijkgestelde dagen telt alleen als het op peil.bekend bekend was; zonder bekend
	//schema:nl tellen alle besluiten.
	Peil wmo.Peil `json:"peil"`
	// Werkdag: the day is no Saturday, Sunday or holiday. It is onbepaald on a weekday in a
	// year whose decrees on extra holidays are not known.
	//
	//schema:nl Ja als de dag geen zaterdag, zondag of feestdag is. Onbepaald op een doordeweekse dag die geen feestdag van de wet zelf is, in
	//schema:nl een jaar waarvan de besluiten over gelijkgestelde dagen niet bekend zijn.
	Werkdag wmo.Uitkomst `json:"werkdag"`
	// Feestdag: a recognised holiday, or a day that counts as one.
	//
	//schema:nl Ja als de dag een feestdag is of daarmee is gelijkgesteld, ook als hij in een weekend valt. Onbepaald als werkdag onbepaald is.
	Feestdag wmo.Uitkomst `json:"feestdag"`
	//schema:nl Waarom de dag geen werkdag is; er kunnen er meer zijn. Leeg bij een werkdag, en als het niet bekend is.
	Redenen []VrijeDag `json:"redenen"` // why it is no working day
	//schema:nl Dat de besluiten over dat jaar niet bekend zijn, of dat een gelijkstelling alleen uit een andere bron bekend is. Weggelaten:
	//schema:nl niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// What is uncertain about the calendar.
var (
	voorbehoudKalender = register.Voorbehoud("BW-V-KALENDER", "een jaar waarvan de gelijkgestelde dagen niet bekend zijn",
		termijnenwet.art("3", "3", ""))
	voorbehoudGelijkgesteld = register.Voorbehoud("BW-V-GELIJKGESTELD", "het besluit dat deze dag gelijkstelt is alleen uit een andere bron bekend")
)

// ClassifyDay says what a day is in the sense of the Algemene termijnenwet.
func ClassifyDay(in Feestdagvraag, peil wmo.Peil) (Kalenderdag, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Kalenderdag{}, err
	}
	d, k, v := in.Datum, kalender{peil.Bekend}, wmo.VerantwoordingOp(peil)
	uit := Kalenderdag{Datum: d, Peil: peil, Werkdag: wmo.Ja, Feestdag: wmo.Nee, Redenen: weekend(d)}
	feest := k.feestdagen(d)
	switch {
	case len(feest) > 0:
		uit.Feestdag = wmo.Ja
		uit.Redenen = append(uit.Redenen, feest...)
		v.Behoud(gelijkgesteldVoorbehoud(feest)...)
	case len(uit.Redenen) == 0 && k.stand(d) == onbekend:
		uit.Feestdag, uit.Werkdag = wmo.Onbepaald, wmo.Onbepaald
		v.Behoud(k.onbekend(d)...)
	}
	if len(uit.Redenen) > 0 {
		uit.Werkdag = wmo.Nee
	}
	for i := range uit.Redenen {
		uit.Redenen[i].Bron = v.Citeer(uit.Redenen[i].Bron)
	}
	uit.Voorbehouden = v.Voorbehouden()
	return uit, nil
}

// vast is a day of a year; outside the calendar it is the zero Datum.
func vast(jaar, maand, dag int) wmo.Datum {
	d, _ := wmo.NewDatum(jaar, maand, dag)
	return d
}

// pasen is Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
func pasen(jaar int) wmo.Datum {
	a, b, c := jaar%19, jaar/100, jaar%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return vast(jaar, n/31, n%31+1)
}

// kalender knows the working days, as known on a day.
type kalender struct{ bekend wmo.Datum }

// dagstand is what the calendar says of a day.
type dagstand uint8

const (
	werkdag  dagstand = iota
	onbekend          // no holiday of the law itself, in a year whose decrees are not known
	vrij
)

// stand is what the calendar says of a day. It does not allocate in the years whose
// decrees are known.
func (k kalender) stand(d wmo.Datum) dagstand {
	if w := d.Weekdag(); w == time.Saturday || w == time.Sunday {
		return vrij
	}
	jaar, feest := d.Jaar(), feestdagen()
	for i := range feest {
		if feest[i].op(jaar) == d {
			return vrij
		}
	}
	v, err := gelijkgesteld().Op(wmo.Peil{Op: d, Bekend: k.bekend})
	switch {
	case err != nil:
		return onbekend
	case slices.Contains(v.Waarde, d):
		return vrij
	default:
		return werkdag
	}
}

func (k kalender) vrij(d wmo.Datum) bool { return k.stand(d) == vrij }

func weekend(d wmo.Datum) []VrijeDag {
	bron := termijnenwet.art("1", "1", "")
	switch d.Weekdag() {
	case time.Saturday:
		return []VrijeDag{{DagZaterdag, "zaterdag", bron}}
	case time.Sunday:
		return []VrijeDag{{DagZondag, "zondag", bron}}
	default:
		return []VrijeDag{}
	}
}

// feestdagen lists the holidays of a day; sometimes there are two.
func (k kalender) feestdagen(d wmo.Datum) []VrijeDag {
	var vs []VrijeDag
	feest := feestdagen()
	for i := range feest {
		if f := &feest[i]; f.op(d.Jaar()) == d {
			vs = append(vs, VrijeDag{f.Soort, f.Naam, f.bron})
		}
	}
	if v, err := gelijkgesteld().Op(wmo.Peil{Op: d, Bekend: k.bekend}); err == nil && slices.Contains(v.Waarde, d) {
		vs = append(vs, VrijeDag{DagGelijkgesteld, "gelijkgestelde dag", v.Bron})
	}
	return vs
}

// gelijkgesteldVoorbehoud are the reservations about holidays that nobody confirmed.
func gelijkgesteldVoorbehoud(feest []VrijeDag) []wmo.Voorbehoud {
	var vs []wmo.Voorbehoud
	for i := range feest {
		if f := &feest[i]; f.Bron.Zekerheid == wmo.Aanname {
			vs = append(vs, voorbehoudGelijkgesteld.Volgens(f.Bron))
		}
	}
	return vs
}

// onbekend is the reservation about a day on which the calendar is not complete.
func (k kalender) onbekend(d wmo.Datum) []wmo.Voorbehoud {
	return []wmo.Voorbehoud{voorbehoudKalender.Zegt(
		fmt.Sprintf("welke dagen in %d met een feestdag zijn gelijkgesteld is niet bekend; dit kan er een zijn", d.Jaar()))}
}
