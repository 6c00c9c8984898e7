package registers

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/nvo"
	"github.com/bwo-sdk/wmo/schema"
)

// Uittreksel is what the registers say about one code, or about one article of the Wmo 2015.
//
//schema:nl Wat de registers zeggen over een code, of over een artikel van de Wmo 2015. Een lijst die ontbreekt is leeg.
type Uittreksel struct {
	//schema:nl Het artikel waarnaar is gevraagd; zonder: er is naar een code gevraagd.
	Artikel *Dekkingartikel `json:"artikel,omitempty"`
	//schema:nl Regels.
	Regels []Registerregel `json:"regels,omitempty"`
	//schema:nl Formules.
	Formules []Registerformule `json:"formules,omitempty"`
	//schema:nl Waarden in de tijd.
	Parameters []Registerparameter `json:"parameters,omitempty"`
	//schema:nl Verplichtingen van een regio.
	Verplichtingen []nvo.Verplichting `json:"verplichtingen,omitempty"`
	//schema:nl Aankondigingen over de doordecentralisatie.
	Aankondigingen []bw.Aankondiging `json:"aankondigingen,omitempty"`
	//schema:nl Uitspraken.
	Uitspraken []bw.Uitspraak `json:"uitspraken,omitempty"`
	//schema:nl Bevindingen.
	Bevindingen []Registerbevinding `json:"bevindingen,omitempty"`
	//schema:nl Voorbehouden en aannamen.
	Voorbehouden []Registervoorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Wat niet is gemodelleerd.
	NietGemodelleerd []Registergat `json:"nietGemodelleerd,omitempty"`
}

// Alles reads every published register, and how far the Wmo 2015 is encoded.
func Alles() (u Uittreksel, d Dekking, err error) {
	for _, naam := range Namen() {
		data, _ := schema.Register(naam)
		if err := json.Unmarshal(data, &u); err != nil { // each has a list of its own
			return u, d, fmt.Errorf("het register %s: %w", naam, err)
		}
	}
	d, err = lees[Dekking]("dekking")
	return u, d, err
}

// Zoek finds a code, a ruling by its number, or an article of the Wmo 2015 in what was published;
// capitals do not matter. It is false when nothing has that name.
func Zoek(naam string) (Uittreksel, bool, error) {
	naam = strings.TrimPrefix(strings.ToLower(strings.TrimSpace(naam)), "artikel ")
	u, dekking, err := Alles()
	if err != nil {
		return Uittreksel{}, false, err
	}
	gezocht := map[string]bool{naam: true}
	if i := slices.IndexFunc(dekking.Artikelen, func(a Dekkingartikel) bool { return a.Nummer == naam }); i >= 0 {
		u.Artikel = &dekking.Artikelen[i]
		gezocht = u.Artikel.codes()
	}
	u.houd(gezocht)
	return u, u.Artikel != nil || u.iets(), nil
}

// codes are all codes that stand with an article.
func (a *Dekkingartikel) codes() map[string]bool {
	codes := map[string]bool{}
	for _, lijst := range [][]string{
		a.Regels, a.Formules, a.Parameters, a.Bevindingen, a.Verplichtingen, a.Aankondigingen, a.Voorbehouden, a.NietGemodelleerd,
	} {
		for _, code := range lijst {
			codes[strings.ToLower(code)] = true
		}
	}
	return codes
}

// houd keeps the entries with these codes.
func (u *Uittreksel) houd(codes map[string]bool) {
	u.Regels = met(codes, u.Regels, func(r *Registerregel) string { return r.Code })
	u.Formules = met(codes, u.Formules, func(f *Registerformule) string { return f.Code })
	u.Parameters = met(codes, u.Parameters, func(p *Registerparameter) string { return p.Code })
	u.Verplichtingen = met(codes, u.Verplichtingen, func(v *nvo.Verplichting) string { return v.Code })
	u.Aankondigingen = met(codes, u.Aankondigingen, func(a *bw.Aankondiging) string { return a.Code })
	u.Uitspraken = met(codes, u.Uitspraken, func(t *bw.Uitspraak) string { return t.Kenmerk })
	u.Bevindingen = met(codes, u.Bevindingen, func(b *Registerbevinding) string { return b.Code })
	u.Voorbehouden = met(codes, u.Voorbehouden, func(v *Registervoorbehoud) string { return v.Code })
	u.NietGemodelleerd = met(codes, u.NietGemodelleerd, func(g *Registergat) string { return g.Code })
}

// met are the entries with one of these codes.
func met[T any](codes map[string]bool, lijst []T, code func(*T) string) []T {
	return slices.DeleteFunc(lijst, func(e T) bool { return !codes[strings.ToLower(code(&e))] })
}

func (u *Uittreksel) iets() bool {
	return len(u.Regels)+len(u.Formules)+len(u.Parameters)+len(u.Verplichtingen)+len(u.Aankondigingen)+
		len(u.Uitspraken)+len(u.Bevindingen)+len(u.Voorbehouden)+len(u.NietGemodelleerd) > 0
}

// lees reads a published register.
func lees[T any](naam string) (T, error) {
	data, ok := schema.Register(naam)
	if !ok {
		var leeg T
		return leeg, fmt.Errorf("het register %s is niet gepubliceerd", naam)
	}
	return Lees[T](data)
}

// Lijst reads the published register of the rules.
func Lijst() (Regelregister, error) { return lees[Regelregister]("regels") }

// Codes are the codes in the published registers: what [Zoek] finds.
func Codes() []string {
	var codes []string
	for _, naam := range Namen() {
		var lijsten map[string]json.RawMessage
		data, _ := schema.Register(naam)
		if json.Unmarshal(data, &lijsten) != nil {
			continue // what we published is an object
		}
		for _, lijst := range lijsten {
			var rijen []struct {
				Code string `json:"code"`
			}
			if json.Unmarshal(lijst, &rijen) != nil {
				continue // no list, such as $schema
			}
			for _, rij := range rijen {
				if rij.Code != "" { // a ruling has a number instead
					codes = append(codes, rij.Code)
				}
			}
		}
	}
	return codes
}
