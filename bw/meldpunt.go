package bw

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

var meldingMeldpuntVenster = register.Melding("BW-MLD-VENSTER", "een openingstijd begint en eindigt op hetzelfde moment")

// Weekdag is a day of the week.
//
//schema:nl Dag van de week.
type Weekdag string

// The days of the week.
const (
	Maandag   Weekdag = "maandag"
	Dinsdag   Weekdag = "dinsdag"
	Woensdag  Weekdag = "woensdag"
	Donderdag Weekdag = "donderdag"
	Vrijdag   Weekdag = "vrijdag"
	Zaterdag  Weekdag = "zaterdag"
	Zondag    Weekdag = "zondag"
)

// From Monday.
var weekdagwoorden = wmo.Opsomming[Weekdag]{
	{Maandag, "de eerste dag van de week"},
	{Dinsdag, "de tweede dag van de week"},
	{Woensdag, "de derde dag van de week"},
	{Donderdag, "de vierde dag van de week"},
	{Vrijdag, "de vijfde dag van de week"},
	{Zaterdag, "de zesde dag van de week"},
	{Zondag, "de zevende dag van de week"},
}

func (Weekdag) Woorden() []wmo.Woord { return weekdagwoorden.Woorden() }

// weekdagOf is the day of the week of a day; "" of no day.
func weekdagOf(d wmo.Datum) Weekdag {
	if !d.IsValid() {
		return ""
	}
	return [...]Weekdag{Zondag, Maandag, Dinsdag, Woensdag, Donderdag, Vrijdag, Zaterdag}[d.Weekdag()]
}

// Meldpunt is the opening hours of a reporting point in an ordinary week. A day
// that is left out is not known.
//
//schema:nl De openingstijden van een meldpunt in een gewone week.
type Meldpunt struct {
	//schema:nl De naam van het meldpunt. Weggelaten: geen naam.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200"`
	//schema:nl De dagen van de week waarvan de tijden bekend zijn, elke dag hoogstens één keer. Een dag die ontbreekt is niet bekend.
	Dagen []Meldpuntdag `json:"dagen" jsonschema:"maxItems=7"`
	// Feestdagen: the same hours hold on public holidays.
	//
	//schema:nl Ja als op feestdagen dezelfde tijden gelden. Weggelaten: niet bekend.
	Feestdagen wmo.Uitkomst `json:"feestdagen,omitzero"`
}

// Meldpuntdag is the hours that begin on one day of the week; without any it is closed.
//
//schema:nl De openingstijden die op één dag van de week beginnen.
type Meldpuntdag struct {
	//schema:nl De dag van de week.
	Dag Weekdag `json:"dag"`
	//schema:nl De tijden waarin er iemand te bereiken is. Leeg: die dag gesloten.
	Vensters []Venster `json:"vensters" jsonschema:"maxItems=48"`
}

// Venster is a stretch in which somebody answers, from Van until Tot. When Tot is
// earlier than Van it runs past midnight into the next day; 24:00 is midnight at
// the end of the day.
//
//schema:nl Een tijd waarin er iemand te bereiken is, van begin tot einde. Is het einde vroeger dan het begin, dan loopt het door tot in de
//schema:nl volgende dag.
type Venster struct {
	//schema:nl Het begin, als UU:MM. Deze minuut hoort erbij.
	Van string `json:"van" jsonschema:"minLength=5,maxLength=5,pattern=^([01][0-9]|2[0-3]):[0-5][0-9]$" vorm:"een tijd als 07:30"`

	//schema:nl Het einde, als UU:MM; 24:00 is middernacht aan het einde van de dag. Deze minuut hoort er niet meer bij. Niet gelijk aan van.
	Tot string `json:"tot" jsonschema:"minLength=5,maxLength=5,pattern=^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" vorm:"een tijd als 07:30, of 24:00"`
}

// Bereikbaarheid says whether a reporting point can be reached day and night.
//
//schema:nl Of een meldpunt dag en nacht te bereiken is.
type Bereikbaarheid struct {
	//schema:nl De naam uit de invoer. Weggelaten: geen naam.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Of er elke minuut van een gewone week iemand te bereiken is, en op feestdagen ook.
	DagEnNacht wmo.Motivering[struct{}] `json:"dagEnNacht"`
	// Gaten are the stretches in which nobody answers, in order from Monday. One that runs
	// past Sunday midnight comes last.
	//
	//schema:nl De tijden waarin er niemand te bereiken is, op volgorde vanaf maandag. Een gat dat over de middernacht na zondag loopt staat
	//schema:nl achteraan. Leeg als er geen is.
	Gaten []Meldpuntgat `json:"gaten"`
	// The minutes of the week, 10080 together.
	//
	//schema:nl Aantal minuten van de week waarin er iemand te bereiken is. Met de twee volgende samen 10080.
	MinutenOpen int `json:"minutenOpen"`
	//schema:nl Aantal minuten van de week waarin er niemand te bereiken is. Een minuut telt zo als de tijden van die dag en van de dag ervoor
	//schema:nl bekend zijn.
	MinutenGesloten int `json:"minutenGesloten"`
	//schema:nl Aantal minuten van de week waarvan het niet bekend is.
	MinutenOnbekend int `json:"minutenOnbekend"`
	// Onbekend are the days that are not stated.
	//
	//schema:nl De dagen die niet zijn opgegeven, op volgorde vanaf maandag. Leeg als alle dagen er zijn.
	Onbekend []Weekdag `json:"onbekend"`
}

// Meldpuntgat is a stretch in which nobody answers.
//
//schema:nl Een tijd waarin er niemand te bereiken is.
type Meldpuntgat struct {
	//schema:nl De dag waarop het gat begint.
	VanDag Weekdag `json:"vanDag"`
	//schema:nl De tijd waarop het gat begint, als UU:MM.
	Van string `json:"van"`
	//schema:nl De dag waarop het gat eindigt.
	TotDag Weekdag `json:"totDag"`
	//schema:nl De tijd waarop het gat eindigt, als UU:MM; 24:00 is het einde van die dag.
	Tot string `json:"tot"` // 24:00 is the end of that day
	//schema:nl De lengte van het gat, in minuten.
	Minuten int `json:"minuten"`
}

const (
	minutenPerUur  = 60
	minutenPerDag  = 24 * minutenPerUur
	minutenPerWeek = dagenPerWeek * minutenPerDag
)

// meldpuntweek is every minute of the week from Monday 00:00: Ja when somebody answers, Nee
// when nobody does. A closed minute is Nee only if the day before is stated too, as hours
// of that day may run past midnight.
type meldpuntweek [minutenPerWeek]wmo.Uitkomst

// meldpunttoets is what the rules read.
type meldpunttoets struct {
	week       *meldpuntweek
	feestdagen wmo.Uitkomst
}

var meldpuntRegels = []wmo.Regel[*meldpunttoets]{
	wmo.Als("BW-MLD-01", "/dagen", "in een gewone week is er elke minuut iemand te bereiken",
		func(t *meldpunttoets) wmo.Uitkomst { return wmo.En(t.week[:]...) }, bronDenBosch.Sinds(beginVuistregels)),
	wmo.Als("BW-MLD-02", "/feestdagen", "op feestdagen is dat niet anders",
		func(t *meldpunttoets) wmo.Uitkomst { return t.feestdagen }, bronDenBosch.Sinds(beginVuistregels)),
}

// CheckReach says whether a reporting point can be reached day and night, and when not.
func CheckReach(in Meldpunt, peil wmo.Peil) (Bereikbaarheid, error) {
	if err := in.keur(peil); err != nil {
		return Bereikbaarheid{}, err
	}
	w, onbekend := in.week()
	uit := Bereikbaarheid{Naam: in.Naam, Peil: peil, Onbekend: onbekend, Gaten: w.gaten()}
	for _, u := range w {
		switch u {
		case wmo.Ja:
			uit.MinutenOpen++
		case wmo.Nee:
			uit.MinutenGesloten++
		case wmo.Onbepaald:
			uit.MinutenOnbekend++
		}
	}
	uit.DagEnNacht = wmo.Alle(meldpuntRegels, &meldpunttoets{w, in.Feestdagen}, peil).Motiveer()
	return uit, nil
}

// week lays the windows over the week, and lists the days that are not stated.
func (in *Meldpunt) week() (*meldpuntweek, []Weekdag) {
	var w meldpuntweek
	var genoemd [dagenPerWeek]bool
	for _, d := range in.Dagen {
		genoemd[d.Dag.nummer()] = true
	}
	onbekend := []Weekdag{}
	for i, dag := range weekdagwoorden {
		if !genoemd[i] {
			onbekend = append(onbekend, dag.Woord)
			continue
		}
		if genoemd[(i+dagenPerWeek-1)%dagenPerWeek] {
			for m := range minutenPerDag {
				w[i*minutenPerDag+m] = wmo.Nee
			}
		}
	}
	for _, d := range in.Dagen {
		begin := d.Dag.nummer() * minutenPerDag
		for _, v := range d.Vensters {
			van, tot := v.minuten()
			for m := van; m < tot; m++ {
				w[(begin+m)%minutenPerWeek] = wmo.Ja
			}
		}
	}
	return &w, onbekend
}

// gaten lists the stretches that are Nee. The week is a circle, so a stretch may run past
// Sunday midnight.
func (w *meldpuntweek) gaten() []Meldpuntgat {
	gaten := []Meldpuntgat{}
	for van := range minutenPerWeek {
		if w[van] != wmo.Nee || w[(van+minutenPerWeek-1)%minutenPerWeek] == wmo.Nee {
			continue // no stretch begins here
		}
		lang := 1
		for w[(van+lang)%minutenPerWeek] == wmo.Nee {
			lang++
		}
		gaten = append(gaten, meldpuntgat(van, lang))
	}
	if len(gaten) == 0 && w[0] == wmo.Nee {
		gaten = append(gaten, meldpuntgat(0, minutenPerWeek)) // closed all week: no minute begins a stretch
	}
	return gaten
}

func meldpuntgat(van, lang int) Meldpuntgat {
	laatste := (van + lang - 1) % minutenPerWeek // its end is a minute later, on the same day
	return Meldpuntgat{
		VanDag: weekdagVan(van), Van: kloktijd(van % minutenPerDag),
		TotDag: weekdagVan(laatste), Tot: kloktijd(laatste%minutenPerDag + 1), Minuten: lang,
	}
}

func weekdagVan(minuut int) Weekdag { return weekdagwoorden[minuut/minutenPerDag].Woord }

// nummer is 0 for Monday through 6 for Sunday, −1 for anything else.
func (d Weekdag) nummer() int { return weekdagwoorden.Rang(d) }

// minuten is the window in minutes from the midnight that the day begins with; tot
// lies on the next day when the window runs past midnight.
func (v Venster) minuten() (van, tot int) {
	if van, tot = leesKloktijd(v.Van), leesKloktijd(v.Tot); tot < van {
		tot += minutenPerDag
	}
	return van, tot
}

// leesKloktijd gives minutes since midnight of UU:MM, a form that was checked before.
func leesKloktijd(s string) int {
	uren, minuten, _ := strings.Cut(s, ":")
	u, _ := strconv.Atoi(uren)
	m, _ := strconv.Atoi(minuten)
	return u*minutenPerUur + m
}

func kloktijd(minuten int) string {
	return fmt.Sprintf("%02d:%02d", minuten/minutenPerUur, minuten%minutenPerUur)
}

// keur reports a day listed twice, and a window without a length.
func (in *Meldpunt) keur(peil wmo.Peil) error {
	if err := wmo.Keur(in, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	var dagen wmo.Uniek
	for i, d := range in.Dagen {
		plaats := wmo.Wijs("dagen", strconv.Itoa(i))
		dagen.Sleutel(&b, string(d.Dag), plaats+"/dag")
		for j, v := range d.Vensters {
			if v.Van == v.Tot {
				b.Meld(meldingMeldpuntVenster, fmt.Sprintf("van %s tot %s begint en eindigt op hetzelfde moment; een hele dag is van 00:00 tot 24:00", v.Van, v.Tot),
					plaats+wmo.Wijs("vensters", strconv.Itoa(j)))
			}
		}
	}
	return b.Err()
}
