package rijk

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Rijkstotaalvraag asks for the national figures of a number of years.
//
//schema:nl Vraagt naar landelijke bedragen over een aantal jaren.
type Rijkstotaalvraag struct {
	// Stroom is the kind of money; all that there are figures of when left out.
	//
	//schema:nl Om welke geldstroom van het Rijk het gaat. Ontbreekt het, dan alle geldstromen waarvan cijfers bekend zijn.
	Stroom wmo.Rijksstroom `json:"stroom,omitempty"`
	//schema:nl Het eerste jaar.
	Van int `json:"van" jsonschema:"minimum=1900,maximum=2200"`
	//schema:nl Het laatste jaar, dat meetelt; ten hoogste vijftig jaren samen.
	Tot int `json:"tot" jsonschema:"minimum=1900,maximum=2200"` // inclusive, at most fifty years
}

// Rijkstotalen are the figures of those years, and the years without one. Missing years are not
// estimated.
//
//schema:nl De landelijke bedragen van die jaren, en de jaren zonder bedrag. Ontbrekende jaren worden niet geschat.
type Rijkstotalen struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het eerste jaar, uit de invoer.
	Van int `json:"van"`
	//schema:nl Het laatste jaar, uit de invoer; het telt mee.
	Tot int `json:"tot"`
	// Regels are the figures; two sources of different days may differ about one year.
	//
	//schema:nl De cijfers die op peil.bekend zeker bekend waren, per geldstroom. Twee bronnen van verschillende dagen
	//schema:nl kunnen over één jaar verschillen.
	Regels []Rijkstotaal `json:"regels"`
	// Ontbreekt are, for each kind of money, the years without a total.
	//
	//schema:nl Per geldstroom de jaren waarvan geen totaal bekend is. Een lege lijst als van elk jaar een totaal bekend is.
	Ontbreekt []OntbrekendeJaren `json:"ontbreekt"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Rijkstotaal is one national figure.
//
//schema:nl Eén landelijk cijfer.
type Rijkstotaal struct {
	// Code identifies the statement in a source; several figures may come from one statement.
	//
	//schema:nl De code van de uitspraak in een bron waaruit het cijfer komt. Meer cijfers kunnen uit één uitspraak komen en
	//schema:nl dan dezelfde code hebben.
	Code string `json:"code"`
	//schema:nl Om welke geldstroom van het Rijk het gaat.
	Stroom wmo.Rijksstroom `json:"stroom"`
	//schema:nl Of het cijfer het totaal van de geldstroom is, een onderdeel, of een mutatie daarin.
	Aard Totaalaard `json:"aard"`
	//schema:nl Waarvan het cijfer is.
	Naam string `json:"naam"` // what the figure is of, in Dutch
	//schema:nl Het eerste jaar waarvoor het cijfer geldt.
	Van int `json:"van"` // the first year
	//schema:nl Het laatste jaar waarvoor het cijfer geldt. Ontbreekt bij structureel geld, dat elk jaar vanaf van geldt.
	Tot int `json:"tot,omitempty"` // inclusive; absent when structural, which is every year from van on
	// Bedrag is the amount of each of these years, not of all together.
	//
	//schema:nl Het bedrag in euro van elk van deze jaren, niet van alle samen.
	Bedrag wmo.Bedrag `json:"bedrag"`
	//schema:nl Hoe nauwkeurig de bron het cijfer geeft.
	Nauwkeurigheid Nauwkeurigheid `json:"nauwkeurigheid"`
	// Bekend is the day from which the figure was certainly known; the source itself may
	// be older.
	//
	//schema:nl De dag vanaf welke het cijfer zeker bekend was. De bron zelf kan ouder zijn.
	Bekend wmo.Datum `json:"bekend"`
	//schema:nl De bron van het cijfer.
	Bron wmo.Bron `json:"bron"`
}

// Totaalaard says whether a national figure is the total of its kind of money, a part of it, or a
// change to it.
//
//schema:nl Of een landelijk cijfer het totaal van zijn geldstroom is, een deel daarvan, of een verandering
//schema:nl ervan.
type Totaalaard string

// What a figure may be.
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

// OntbrekendeJaren are the years of which no total of a kind of money is known.
//
//schema:nl De jaren waarvan van een geldstroom geen totaal bekend is.
type OntbrekendeJaren struct {
	//schema:nl Om welke geldstroom van het Rijk het gaat.
	Stroom wmo.Rijksstroom `json:"stroom"`
	//schema:nl De jaren zonder totaal, oplopend.
	Jaren []int `json:"jaren"`
}

const meesteJaren = 50 // of one question

// stromen are the kinds of money that there are figures of, in the order of an answer about
// all of them.
var stromen = []wmo.Rijksstroom{
	wmo.StroomBeschermdWonen, wmo.StroomOpvang, wmo.StroomVrouwenopvang, wmo.StroomDakloosheid, wmo.StroomMacrobudgetWmo, wmo.StroomSociaalDomein,
}

// Reservations about national figures.
var (
	voorbehoudLaterBekend = register.Voorbehoud("FIN-V-LATER-BEKEND", "cijfers die toen niet zeker bekend waren zijn weggelaten")
	voorbehoudVlak        = register.Voorbehoud("FIN-V-VLAK",
		"maatschappelijke opvang staat voor een reeks van jaren op hetzelfde bedrag, zonder index: "+
			"reken geen groei die niet is opgegeven", tabelMei2017)
)

// ListTotals lists the national figures of a number of years, as far as certainly known on
// peil.Bekend, and the years without one. The error is [wmo.Bevindingen] when the years or the kind of
// money are not valid.
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

// voegToe adds the figures of one kind of money.
func (u *Rijkstotalen) voegToe(stroom wmo.Rijksstroom, r *wmo.Verantwoording) {
	gezien, later := map[int]bool{}, 0
	totalen := rijkstotalen()
	for i := range totalen {
		t := &totalen[i]
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

// binnen are the years from van to tot that the figure is about; there are none when eerste is after
// laatste.
func (t *Rijkstotaal) binnen(van, tot int) (eerste, laatste int) {
	return max(van, t.Van), min(tot, cmp.Or(t.Tot, tot))
}

// isVlak says whether a figure of maatschappelijke opvang gives one amount for several years.
func isVlak(t Rijkstotaal) bool {
	return t.Stroom == wmo.StroomOpvang && t.Aard == IsTotaal && t.Tot > t.Van
}

// mist adds the years of a kind of money that are not in gezien.
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
