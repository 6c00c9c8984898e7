package registers

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/nvo"
)

// The Wmo 2015 in the text of which the articles were listed.
const (
	wmo2015   = "BWBR0035362"
	wmoVersie = "2026-07-01"
	wmoGezien = "2026-11-29"
)

//go:embed data/wmo2015.csv
var artikelen string

// Dekking is what is encoded of the Wmo 2015, article by article.
//
//schema:nl Wat van de Wmo 2015 is gecodeerd, artikel voor artikel.
type Dekking struct {
	//schema:nl De tekst van de wet waaruit de lijst van artikelen komt.
	Bron wmo.Bron `json:"bron"`
	//schema:nl Hoeveel artikelen er van elke stand zijn.
	Tellingen Dekkingtelling `json:"tellingen"`
	//schema:nl De artikelen, in de volgorde van de wet.
	Artikelen []Dekkingartikel `json:"artikelen"`
}

// Dekkingtelling counts articles.
//
//schema:nl Aantallen artikelen.
type Dekkingtelling struct {
	//schema:nl Artikelen waarvan iets is gecodeerd.
	Gecodeerd int `json:"gecodeerd" jsonschema:"minimum=0"`
	//schema:nl Artikelen waarvan is gezegd dat zij niet zijn gemodelleerd, en van niets is gecodeerd.
	NietGemodelleerd int `json:"nietGemodelleerd" jsonschema:"minimum=0"`
	//schema:nl Artikelen waarover niets is gezegd.
	Onaangeroerd int `json:"onaangeroerd" jsonschema:"minimum=0"`
}

// Artikelstand is how far an article is encoded.
//
//schema:nl Hoever een artikel in regels is omgezet.
type Artikelstand string

// The states of an article.
const (
	Gecodeerd       Artikelstand = "gecodeerd"
	NietIngebouwd   Artikelstand = "niet_gemodelleerd"
	NietAangeraakt  Artikelstand = "onaangeroerd"
	scheidingsteken              = ';'
)

var artikelstandwoorden = wmo.Opsomming[Artikelstand]{
	{Gecodeerd, "een regel, formule, parameter, verplichting of antwoord steunt op dit artikel; wat er niet van is gemodelleerd, staat erbij"},
	{NietIngebouwd, "er is alleen gezegd dat het niet is gemodelleerd, of welk voorbehoud het geeft"},
	{NietAangeraakt, "er is niets over gezegd"},
}

func (Artikelstand) Woorden() []wmo.Woord { return artikelstandwoorden.Woorden() }

// Uitleg is what the state means, in Dutch.
func (a Artikelstand) Uitleg() string { return artikelstandwoorden.Uitleg(a) }

// Dekkingartikel is one article of the law.
//
//schema:nl Een artikel van de wet.
type Dekkingartikel struct {
	//schema:nl Nummer van het artikel.
	Nummer string `json:"nummer"`
	//schema:nl Waar het over gaat, in eigen woorden.
	Onderwerp string `json:"onderwerp"`
	//schema:nl Hoe ver het is gecodeerd.
	Stand Artikelstand `json:"stand"`
	//schema:nl Webadres van het artikel.
	Link string `json:"link"`
	//schema:nl Codes van de regels die op het artikel steunen.
	Regels []string `json:"regels,omitempty"`
	//schema:nl Codes van de formules die op het artikel steunen.
	Formules []string `json:"formules,omitempty"`
	//schema:nl Codes van de parameters die op het artikel steunen.
	Parameters []string `json:"parameters,omitempty"`
	//schema:nl Codes van de bevindingen die het artikel aanhalen.
	Bevindingen []string `json:"bevindingen,omitempty"`
	//schema:nl Vragen (operaties) waarvan een antwoord of een bevinding op het artikel steunt.
	Operaties []string `json:"operaties,omitempty"`
	//schema:nl Codes van de verplichtingen van een regio die op het artikel steunen.
	Verplichtingen []string `json:"verplichtingen,omitempty"`
	//schema:nl Codes van de aankondigingen die het artikel aanhalen.
	Aankondigingen []string `json:"aankondigingen,omitempty"`
	//schema:nl Codes van de voorbehouden en aannamen die het artikel aanhalen.
	Voorbehouden []string `json:"voorbehouden,omitempty"`
	//schema:nl Codes van wat er van het artikel niet is gemodelleerd.
	NietGemodelleerd []string `json:"nietGemodelleerd,omitempty"`
}

// leesArtikelen reads the list of articles.
func leesArtikelen() ([]Dekkingartikel, error) {
	r := csv.NewReader(strings.NewReader(artikelen))
	r.Comma, r.FieldsPerRecord = scheidingsteken, 2
	rijen, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("de artikelen van de Wmo 2015: %w", err)
	}
	as := make([]Dekkingartikel, len(rijen)-1)
	for i, rij := range rijen[1:] {
		as[i] = Dekkingartikel{Nummer: rij[0], Onderwerp: rij[1], Link: wet(rij[0]).Vindplaats()}
	}
	return as, nil
}

// wet cites an article of the Wmo 2015, or the whole of it.
func wet(artikel string) wmo.Bron {
	return wmo.Bron{
		Regeling: "Wmo 2015", BWB: wmo2015, Artikel: artikel, Versie: wmo.MustDatum(wmoVersie), Gezien: wmo.MustDatum(wmoGezien), Zekerheid: wmo.Wettekst,
	}
}

// dek finds what stands about each article in the registers.
func dek(m *maker) (Dekking, error) {
	as, err := leesArtikelen()
	if err != nil {
		return Dekking{}, err
	}
	d := Dekking{Bron: wet(""), Artikelen: as}
	for i := range m.regels.Regels {
		r := &m.regels.Regels[i]
		for _, v := range r.Versies {
			err = d.noteer(err, r.Code, &v.Bron, func(a *Dekkingartikel) *[]string { return &a.Regels })
		}
	}
	for i := range m.formules.Formules {
		f := &m.formules.Formules[i]
		err = d.noteer(err, f.Code, &f.Bron, func(a *Dekkingartikel) *[]string { return &a.Formules })
	}
	for i := range m.parameters.Parameters {
		p := &m.parameters.Parameters[i]
		for _, v := range p.Versies {
			err = d.noteer(err, p.Code, &v.Bron, func(a *Dekkingartikel) *[]string { return &a.Parameters })
		}
	}
	for _, v := range nvo.Verplichtingen() {
		err = d.noteer(err, v.Code, &v.Bron, func(a *Dekkingartikel) *[]string { return &a.Verplichtingen })
	}
	for _, a := range bw.Aankondigingen() {
		err = d.noteer(err, a.Code, &a.Bron, func(a *Dekkingartikel) *[]string { return &a.Aankondigingen })
	}
	for i := range m.voorbehouden.Voorbehouden {
		v := &m.voorbehouden.Voorbehouden[i]
		err = d.noteer(err, v.Code, v.Bron, func(a *Dekkingartikel) *[]string { return &a.Voorbehouden })
	}
	for i := range m.gaten.NietGemodelleerd {
		n := &m.gaten.NietGemodelleerd[i]
		err = d.noteer(err, n.Code, n.Bron, func(a *Dekkingartikel) *[]string { return &a.NietGemodelleerd })
	}
	for _, c := range m.gezien.citaten() {
		err = d.noteerCitaat(err, c, m.soort(c.code))
	}
	d.tel()
	return d, err
}

// noteerCitaat writes down what an answer to a published case cites. What only makes a reservation, or
// tells what was announced, rests on nothing.
func (d *Dekking) noteerCitaat(eerder error, c citaat, soort codesoort) error {
	b := wet(c.artikel)
	lijst := map[codesoort]func(*Dekkingartikel) *[]string{
		codeRegel:      func(a *Dekkingartikel) *[]string { return &a.Regels },
		codeFormule:    func(a *Dekkingartikel) *[]string { return &a.Formules },
		codeBevinding:  func(a *Dekkingartikel) *[]string { return &a.Bevindingen },
		codeVoorbehoud: func(a *Dekkingartikel) *[]string { return &a.Voorbehouden },
	}[soort]
	if lijst != nil {
		eerder = d.noteer(eerder, c.code, &b, lijst)
	}
	if soort == codeVoorbehoud || soort == codeAnders {
		return eerder
	}
	return d.noteer(eerder, c.operatie, &b, func(a *Dekkingartikel) *[]string { return &a.Operaties })
}

// codesoort is what a code stands for.
type codesoort uint8

const (
	geenCode codesoort = iota // what is cited without a code, such as the source of a term
	codeRegel
	codeFormule
	codeBevinding
	codeVoorbehoud
	codeAnders
)

func (m *maker) soort(code string) codesoort {
	switch {
	case code == "":
		return geenCode
	case slices.ContainsFunc(m.regels.Regels, func(r Registerregel) bool { return r.Code == code }):
		return codeRegel
	case slices.ContainsFunc(m.formules.Formules, func(f Registerformule) bool { return f.Code == code }):
		return codeFormule
	case slices.ContainsFunc(m.bevindingen.Bevindingen, func(b Registerbevinding) bool { return b.Code == code }):
		return codeBevinding
	case slices.ContainsFunc(m.voorbehouden.Voorbehouden, func(v Registervoorbehoud) bool { return v.Code == code }):
		return codeVoorbehoud
	default:
		return codeAnders
	}
}

// noteer writes a code with the articles that its source cites. An article that is not in the list is a
// mistake in the source or in the list.
func (d *Dekking) noteer(eerder error, code string, b *wmo.Bron, lijst func(*Dekkingartikel) *[]string) error {
	if eerder != nil || b == nil || b.BWB != wmo2015 || b.Artikel == "" {
		return eerder
	}
	for nummer := range strings.SplitSeq(strings.ReplaceAll(b.Artikel, " en ", ", "), ", ") {
		i := slices.IndexFunc(d.Artikelen, func(a Dekkingartikel) bool { return a.Nummer == nummer })
		if i < 0 {
			return fmt.Errorf("%s haalt artikel %s van de Wmo 2015 aan, dat niet in de lijst staat", code, nummer)
		}
		if codes := lijst(&d.Artikelen[i]); !slices.Contains(*codes, code) {
			*codes = append(*codes, code)
		}
	}
	return nil
}

// tel settles how far each article is encoded.
func (d *Dekking) tel() {
	for i := range d.Artikelen {
		a := &d.Artikelen[i]
		slices.Sort(a.Operaties)
		switch {
		case len(a.Regels)+len(a.Formules)+len(a.Parameters)+len(a.Verplichtingen)+len(a.Bevindingen)+len(a.Operaties) > 0:
			a.Stand = Gecodeerd
			d.Tellingen.Gecodeerd++
		case len(a.NietGemodelleerd)+len(a.Voorbehouden)+len(a.Aankondigingen) > 0:
			a.Stand = NietIngebouwd
			d.Tellingen.NietGemodelleerd++
		default:
			a.Stand = NietAangeraakt
			d.Tellingen.Onaangeroerd++
		}
	}
}
