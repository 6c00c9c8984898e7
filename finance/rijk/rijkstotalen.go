package rijk

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Rijkstotaalvraag asks for the national figures of a stretch of years.
type Rijkstotaalvraag struct {
	// Stroom is one stream; absent: all that there are figures of.
	Stroom wmo.Rijksstroom `json:"stroom,omitempty"`
	Van    int             `json:"van"              jsonschema:"minimum=1900,maximum=2200"`
	Tot    int             `json:"tot"              jsonschema:"minimum=1900,maximum=2200"` // inclusive, at most fifty years
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
	Code   string          `json:"code"`
	Stroom wmo.Rijksstroom `json:"stroom"`
	Aard   Totaalaard      `json:"aard"`
	Naam   string          `json:"naam"`          // what the figure is of, in Dutch
	Van    int             `json:"van"`           // the first year
	Tot    int             `json:"tot,omitempty"` // inclusive; absent: structural
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

var totaalaardwoorden = wmo.Opsomming[Totaalaard]{
	{IsTotaal, "de hele stroom in dat jaar"},
	{IsOnderdeel, "een deel van de stroom"},
	{IsMutatie, "wat er in dat jaar bij komt of af gaat, en in het totaal zit"},
}

func (Totaalaard) Woorden() []wmo.Woord { return totaalaardwoorden.Woorden() }

// OntbrekendeJaren are the years of which no total of a stream is known.
type OntbrekendeJaren struct {
	Stroom wmo.Rijksstroom `json:"stroom"`
	Jaren  []int           `json:"jaren"`
}

const meesteJaren = 50 // of one question

// stromen are those that there are figures of, in the order of an answer about all.
var stromen = []wmo.Rijksstroom{
	wmo.StroomBeschermdWonen, wmo.StroomOpvang, wmo.StroomVrouwenopvang, wmo.StroomDakloosheid, wmo.StroomMacrobudgetWmo, wmo.StroomSociaalDomein,
}

// What a reader must know of the figures of a stretch of years.
var (
	voorbehoudLaterBekend = register.Voorbehoud("FIN-V-LATER-BEKEND", "cijfers die toen niet zeker bekend waren zijn weggelaten")
	voorbehoudVlak        = register.Voorbehoud("FIN-V-VLAK",
		"maatschappelijke opvang staat voor een reeks van jaren op hetzelfde bedrag, zonder index: "+
			"reken geen groei die niet is opgegeven", tabelMei2017)
)

// ListTotals tells the national figures of a stretch of years, as far as they were
// certainly known on peil.Bekend, and the years of which none is. The error is
// [wmo.Bevindingen] when the years or the stream cannot be.
func ListTotals(in Rijkstotaalvraag, peil wmo.Peil) (Rijkstotalen, error) {
	r, err := kit.Keur(&in, peil, func(k *kit.Keuring) { keurJaren(k, in.Van, in.Tot, meesteJaren) })
	if err != nil {
		return Rijkstotalen{}, err
	}
	uit := Rijkstotalen{Peil: peil, Van: in.Van, Tot: in.Tot, Regels: []Rijkstotaal{}, Ontbreekt: []OntbrekendeJaren{}}
	gevraagd := stromen
	if in.Stroom != "" {
		gevraagd = []wmo.Rijksstroom{in.Stroom}
	}
	for _, stroom := range gevraagd {
		uit.voegToe(stroom, &r)
	}
	uit.Voorbehouden = r.Voorbehouden()
	return uit, nil
}

// voegToe adds what is known about one stream.
func (u *Rijkstotalen) voegToe(stroom wmo.Rijksstroom, r *wmo.Verantwoording) {
	gezien, later := map[int]bool{}, 0
	for i := range rijkstotalen {
		t := &rijkstotalen[i]
		van, tot := t.binnen(u.Van, u.Tot)
		switch {
		case t.Stroom != stroom, van > tot:
		case !u.Peil.Kent(t.Bekend):
			later++
		default:
			regel := *t
			regel.Bron = r.Citeer(t.Bron)
			u.Regels = append(u.Regels, regel)
			for j := van; t.Aard == IsTotaal && j <= tot; j++ {
				gezien[j] = true
			}
		}
	}
	u.mist(stroom, gezien)
	if later > 0 {
		r.Behoud(voorbehoudLaterBekend.Zegt(fmt.Sprintf("van %s zijn %d cijfers weggelaten, die toen niet zeker bekend waren", stroom, later)))
	}
	if i := slices.IndexFunc(u.Regels, isVlak); stroom == wmo.StroomOpvang && i >= 0 {
		r.Behoud(voorbehoudVlak.Volgens(u.Regels[i].Bron.Als(wmo.Afgeleid)))
	}
}

// binnen is the part of a stretch of years that the figure is about; the first year
// after the last: none.
func (t *Rijkstotaal) binnen(van, tot int) (eerste, laatste int) {
	return max(van, t.Van), min(tot, cmp.Or(t.Tot, tot))
}

// isVlak: one amount for each of several years, of maatschappelijke opvang.
func isVlak(t Rijkstotaal) bool {
	return t.Stroom == wmo.StroomOpvang && t.Aard == IsTotaal && t.Tot > t.Van
}

// mist adds the years of a stream that nothing was seen about.
func (u *Rijkstotalen) mist(stroom wmo.Rijksstroom, gezien map[int]bool) {
	o := OntbrekendeJaren{Stroom: stroom, Jaren: []int{}}
	for j := u.Van; j <= u.Tot; j++ {
		if !gezien[j] {
			o.Jaren = append(o.Jaren, j)
		}
	}
	if len(o.Jaren) > 0 {
		u.Ontbreekt = append(u.Ontbreekt, o)
	}
}
