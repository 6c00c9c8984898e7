package site

import (
	"html/template"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/registers"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// functies are what the templates may call.
func (b *boek) functies() template.FuncMap {
	return template.FuncMap{
		"anker": anker, "tijdbalk": b.tijdbalk, "bekend": bekend, "exact": tabel.Exact,
		"plaats":   func(code string) string { return b.plaats[code] },
		"proefpad": b.proefpad,
		"scripts":  proefscripts,
		"tekst":    func(code string) string { return b.tekst[code] },
		"bron":     func(bron wmo.Bron) *wmo.Bron { return &bron },
		"woorden":  tabel.Taal{}.Tekst,
		"diep":     func(diep string, van any) verwijzing { return verwijzing{diep, van} },
		"aantal": func(n int, een, meer string) string {
			if n == 1 {
				return "1 " + een
			}
			return strconv.Itoa(n) + " " + meer
		},
	}
}

// verwijzing is something to show on a page that lies so deep.
type verwijzing struct {
	Diep string
	Van  any
}

// beginpagina is the first page.
type beginpagina struct {
	Groepen                            []groep
	Vragen, Regels, Formules, Gevallen int
	Dekking                            registers.Dekkingtelling
}

// groep is the questions of one package.
type groep struct {
	Pakket string
	Naam   string
	Vragen []*vraag
}

// pakketnamen are the packages with questions for who does not know their names.
func pakketnamen() map[string]string {
	return map[string]string{
		"bw": "Wie is verantwoordelijk, wie heeft toegang, en wat is wanneer klaar", "capacity": "Plaatsen, verblijf, uitstroom en woningen",
		"finance": "Geld: afspraken, verdelen, bijdragen en tarieven", "gebied": "Gemeenten en regio's", "nvo": "Wat een regio regelt en afspreekt",
	}
}

func (s *schrijver) begin() error {
	p := beginpagina{Vragen: len(s.vragen), Regels: len(s.Regels), Formules: len(s.Formules), Dekking: s.dekking.Tellingen}
	for _, v := range s.vragen {
		p.Gevallen += len(v.Gevallen)
		j := slices.IndexFunc(p.Groepen, func(g groep) bool { return g.Pakket == v.Pakket })
		if j < 0 {
			j = len(p.Groepen)
			p.Groepen = append(p.Groepen, groep{Pakket: v.Pakket, Naam: pakketnamen()[v.Pakket]})
		}
		p.Groepen[j].Vragen = append(p.Groepen[j].Vragen, v)
	}
	return s.pagina("index.html", "begin.gohtml", "vragen", "Regelboek beschermd wonen en opvang", p)
}

func (s *schrijver) vraagbladen() error {
	for _, v := range s.vragen {
		if err := s.pagina(vragenpad(v), "vraag.gohtml", "vragen", operatie.Kop(v.Titel), v); err != nil {
			return err
		}
	}
	return nil
}

func (s *schrijver) regelbladen() error {
	for i := range s.Regels {
		r := &s.Regels[i]
		inhoud := struct {
			Regel      *registers.Registerregel
			Uitspraken []*bw.Uitspraak
		}{r, s.uitspraken(*r)}
		if err := s.pagina(s.plaats[r.Code], "regel.gohtml", "registers", "Regel "+r.Code, inhoud); err != nil {
			return err
		}
	}
	return nil
}

func (s *schrijver) artikelbladen() error {
	if err := s.pagina("artikelen/index.html", "artikelen.gohtml", "artikelen", "De Wmo 2015, artikel voor artikel", &s.dekking); err != nil {
		return err
	}
	for i := range s.dekking.Artikelen {
		a := &s.dekking.Artikelen[i]
		if err := s.pagina(s.plaats["artikel "+a.Nummer], "artikel.gohtml", "artikelen", "Wmo 2015, artikel "+a.Nummer, a); err != nil {
			return err
		}
	}
	return nil
}

// registerbladen writes a page for each register, from the template with its name. That of the articles
// has pages of its own.
func (s *schrijver) registerbladen() error {
	if err := s.pagina("registers/index.html", "registers.gohtml", "registers", "Registers", s.index.Registers); err != nil {
		return err
	}
	for _, r := range s.index.Registers {
		if r.Naam == "dekking" {
			continue
		}
		if err := s.pagina("registers/"+r.Naam+".html", r.Naam+".gohtml", "registers", r.Titel, &s.Uittreksel); err != nil {
			return err
		}
	}
	return nil
}
