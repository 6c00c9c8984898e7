package registers

import (
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

// Zoek finds a code, a ruling by its number, or an article of the Wmo 2015 in what was published;
// capitals do not matter. It is false when nothing has that name.
func Zoek(naam string) (Uittreksel, bool, error) {
	naam = strings.TrimPrefix(strings.ToLower(strings.TrimSpace(naam)), "artikel ")
	var u Uittreksel
	dekking, err := lees[Dekking]("dekking")
	if err != nil {
		return u, false, err
	}
	gezocht := map[string]bool{naam: true}
	if i := slices.IndexFunc(dekking.Artikelen, func(a Dekkingartikel) bool { return a.Nummer == naam }); i >= 0 {
		u.Artikel = &dekking.Artikelen[i]
		gezocht = u.Artikel.codes()
	}
	err = u.vul(gezocht)
	return u, u.Artikel != nil || u.iets(), err
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

// vul takes the entries with these codes out of every register.
func (u *Uittreksel) vul(codes map[string]bool) error {
	var z zoeker
	u.Regels = kies(&z, "regels", codes, func(r Regelregister) []Registerregel { return r.Regels }, func(r Registerregel) string { return r.Code })
	u.Formules = kies(&z, "formules", codes, func(r Formuleregister) []Registerformule { return r.Formules }, func(f Registerformule) string { return f.Code })
	u.Parameters = kies(&z, "parameters", codes,
		func(r Parameterregister) []Registerparameter { return r.Parameters }, func(p Registerparameter) string { return p.Code })
	u.Verplichtingen = kies(&z, "verplichtingen", codes,
		func(r Verplichtingregister) []nvo.Verplichting { return r.Verplichtingen }, func(v nvo.Verplichting) string { return v.Code })
	u.Aankondigingen = kies(&z, "aankondigingen", codes,
		func(r Aankondigingregister) []bw.Aankondiging { return r.Aankondigingen }, func(a bw.Aankondiging) string { return a.Code })
	u.Uitspraken = kies(&z, "uitspraken", codes,
		func(r Uitspraakregister) []bw.Uitspraak { return r.Uitspraken }, func(u bw.Uitspraak) string { return u.Kenmerk })
	u.Bevindingen = kies(&z, "bevindingen", codes,
		func(r Bevindingregister) []Registerbevinding { return r.Bevindingen }, func(b Registerbevinding) string { return b.Code })
	u.Voorbehouden = kies(&z, "voorbehouden", codes,
		func(r Voorbehoudregister) []Registervoorbehoud { return r.Voorbehouden }, func(v Registervoorbehoud) string { return v.Code })
	u.NietGemodelleerd = kies(&z, "niet-gemodelleerd", codes,
		func(r Gatenregister) []Registergat { return r.NietGemodelleerd }, func(g Registergat) string { return g.Code })
	return z.err
}

func (u *Uittreksel) iets() bool {
	return len(u.Regels)+len(u.Formules)+len(u.Parameters)+len(u.Verplichtingen)+len(u.Aankondigingen)+
		len(u.Uitspraken)+len(u.Bevindingen)+len(u.Voorbehouden)+len(u.NietGemodelleerd) > 0
}

// zoeker keeps the first error of several registers.
type zoeker struct{ err error }

// kies takes the entries with these codes out of one register.
func kies[R, T any](z *zoeker, naam string, codes map[string]bool, lijst func(R) []T, code func(T) string) []T {
	register, err := lees[R](naam)
	if z.err == nil {
		z.err = err
	}
	return slices.DeleteFunc(lijst(register), func(e T) bool { return !codes[strings.ToLower(code(e))] })
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
