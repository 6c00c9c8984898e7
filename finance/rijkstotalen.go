package finance

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Rijkstotaalvraag asks for the national figures of a stretch of years.
type Rijkstotaalvraag struct {
	// Stroom is one stream; absent: all of them.
	Stroom Rijksstroom `json:"stroom,omitempty"`
	Van    int         `json:"van" jsonschema:"minimum=1900,maximum=2200"`
	Tot    int         `json:"tot" jsonschema:"minimum=1900,maximum=2200"` // inclusive, at most fifty years
}

// Rijkstotalen is what is known about those years, and of which nothing is. Nothing
// is estimated between two years.
type Rijkstotalen struct {
	Peil wmo.Peil `json:"peil"`
	Van  int      `json:"van"`
	Tot  int      `json:"tot"`
	// Regels are what sources say; two of them may differ about one year, as they are
	// of different days.
	Regels []Rijkstotaal `json:"regels"`
	// Ontbreekt are the years of each stream without a total.
	Ontbreekt    []OntbrekendeJaren `json:"ontbreekt"`
	Voorbehouden []wmo.Voorbehoud   `json:"voorbehouden,omitempty"`
}

// Rijkstotaal is one national figure.
type Rijkstotaal struct {
	// Code is of the statement that the figure stands in; it may hold several.
	Code   string      `json:"code"`
	Stroom Rijksstroom `json:"stroom"`
	Aard   Totaalaard  `json:"aard"`
	Naam   string      `json:"naam"`
	Van    int         `json:"van"`
	Tot    int         `json:"tot,omitempty"` // inclusive; absent: structural
	// Bedrag is of each of the years.
	Bedrag         wmo.Bedrag     `json:"bedrag"`
	Nauwkeurigheid Nauwkeurigheid `json:"nauwkeurigheid"`
	// Bekend is the day from which the figure was certainly known; the source itself may
	// be older.
	Bekend wmo.Datum `json:"bekend"`
	Bron   wmo.Bron  `json:"bron"`
}

// Totaalaard says what a national figure is of a stream.
type Totaalaard string

// What a figure is.
const (
	IsTotaal    Totaalaard = "totaal"
	IsOnderdeel Totaalaard = "onderdeel"
	IsMutatie   Totaalaard = "mutatie"
)

// Woorden lists what a figure can be with the meaning in Dutch.
func (Totaalaard) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(IsTotaal), Uitleg: "de hele stroom in dat jaar"},
		{Woord: string(IsOnderdeel), Uitleg: "een deel van de stroom"},
		{Woord: string(IsMutatie), Uitleg: "wat er in dat jaar bij komt of af gaat, en in het totaal zit"},
	}
}

// OntbrekendeJaren are the years of which no total of a stream is known.
type OntbrekendeJaren struct {
	Stroom Rijksstroom `json:"stroom"`
	Jaren  []int       `json:"jaren"`
}

// Limits of a year, and of the years of one question.
const (
	eersteJaar  = 1900
	laatsteJaar = 2200
	meesteJaren = 50
)

// jaren finds a stretch of years that cannot be or is longer than it may be.
func (k *keuring) jaren(van, tot, meest int) {
	k.heel(van, eersteJaar, laatsteJaar, "/van")
	k.heel(tot, eersteJaar, laatsteJaar, "/tot")
	switch {
	case tot < van:
		k.Meld(CodeBereik, fmt.Sprintf("%d ligt voor %d", tot, van), "/tot")
	case !reeks(van, tot, meest):
		k.Meld(CodeTeVeel, fmt.Sprintf("van %d tot en met %d is meer dan %d jaren", van, tot, meest), "/tot")
	}
}

// reeks says whether two years are the ends of a stretch that is not too long.
func reeks(van, tot, meest int) bool {
	return eersteJaar <= van && van <= tot && tot <= laatsteJaar && tot-van < meest
}

// Totals tells the national figures of a stretch of years, as far as they were
// certainly known on peil.Bekend, and the years of which none is.
func Totals(in Rijkstotaalvraag, peil wmo.Peil) (Rijkstotalen, error) {
	if err := peil.Check(); err != nil {
		return Rijkstotalen{}, err
	}
	var k keuring
	keurWoord(&k, in.Stroom, false, "/stroom")
	k.jaren(in.Van, in.Tot, meesteJaren)
	if err := k.Err(); err != nil {
		return Rijkstotalen{}, err
	}
	uit := Rijkstotalen{Peil: peil, Van: in.Van, Tot: in.Tot, Regels: []Rijkstotaal{}, Ontbreekt: []OntbrekendeJaren{}}
	for _, w := range in.Stroom.Woorden() {
		if stroom := Rijksstroom(w.Woord); in.Stroom == "" || in.Stroom == stroom {
			uit.voegToe(stroom)
		}
	}
	return uit, nil
}

// voegToe adds what is known about one stream.
func (u *Rijkstotalen) voegToe(stroom Rijksstroom) {
	gezien, later := map[int]bool{}, 0
	for i := range rijkstotalen {
		t := &rijkstotalen[i]
		tot := t.Tot
		if tot == 0 {
			tot = laatsteJaar
		}
		switch {
		case t.Stroom != stroom, t.Van > u.Tot, tot < u.Van:
		case u.Peil.Bekend.IsValid() && t.Bekend.After(u.Peil.Bekend):
			later++
		default:
			regel := *t
			regel.Bron = t.Bron.ZoalsBekend(u.Peil.Bekend)
			u.Regels = append(u.Regels, regel)
			for j := max(t.Van, u.Van); t.Aard == IsTotaal && j <= min(tot, u.Tot); j++ {
				gezien[j] = true
			}
		}
	}
	mist := OntbrekendeJaren{Stroom: stroom, Jaren: []int{}}
	for j := u.Van; j <= u.Tot; j++ {
		if !gezien[j] {
			mist.Jaren = append(mist.Jaren, j)
		}
	}
	if len(mist.Jaren) > 0 {
		u.Ontbreekt = append(u.Ontbreekt, mist)
	}
	if later > 0 {
		u.behoud("FIN-V-LATER-BEKEND", fmt.Sprintf("van %s zijn %d cijfers weggelaten, die toen niet zeker bekend waren", stroom, later), &duBesluit)
	}
	if stroom == DUMaatschappelijkeOpvang && (gezien[2017] || gezien[2028]) {
		u.behoud("FIN-V-VLAK", "in de begrotingstabellen is maatschappelijke opvang van 2017 tot en met 2028 elk jaar hetzelfde bedrag, zonder index: "+
			"reken geen groei die niet is opgegeven", &begroting2024)
	}
}

func (u *Rijkstotalen) behoud(code, tekst string, bron *wmo.Bron) {
	b := bron.Als(wmo.Afgeleid).ZoalsBekend(u.Peil.Bekend)
	u.Voorbehouden = append(u.Voorbehouden, wmo.Voorbehoud{Code: code, Tekst: tekst, Bron: &b})
}
