package site

import (
	"fmt"
	"html/template"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/registers"
)

// uitspraak is a ruling with the words of its kind.
type uitspraak struct{ *bw.Uitspraak }

// plaatsen notes where each code is told, so that every code on any page is a link.
func (b *boek) plaatsen() {
	for naam, v := range b.vragen {
		b.plaats[naam] = "vragen/" + naam + ".html"
		for i := range v.Gevallen {
			b.plaats[v.Gevallen[i].ID] = b.plaats[naam] + "#" + v.Gevallen[i].ID
		}
	}
	for i := range b.regels {
		b.plaats[b.regels[i].Code] = "regels/" + b.regels[i].Code + ".html"
	}
	// A rule that applies an obligation has its code, and tells more.
	in := func(register, code string) {
		if b.plaats[code] == "" {
			b.plaats[code] = "registers/" + register + ".html#" + anker(code)
		}
	}
	for i := range b.formules {
		in("formules", b.formules[i].Code)
	}
	for i := range b.bevindingen {
		in("bevindingen", b.bevindingen[i].Code)
	}
	for i := range b.voorbehouden {
		in("voorbehouden", b.voorbehouden[i].Code)
	}
	for i := range b.gaten {
		in("niet-gemodelleerd", b.gaten[i].Code)
	}
	for i := range b.parameters {
		in("parameters", b.parameters[i].Code)
	}
	for i := range b.anders.Aankondigingen {
		in("aankondigingen", b.anders.Aankondigingen[i].Code)
	}
	for i := range b.anders.Verplichtingen {
		in("verplichtingen", b.anders.Verplichtingen[i].Code)
	}
	for i := range b.anders.Uitspraken {
		in("uitspraken", b.anders.Uitspraken[i].Kenmerk)
	}
	for i := range b.dekking.Artikelen {
		b.plaats["artikel "+b.dekking.Artikelen[i].Nummer] = "artikelen/" + b.dekking.Artikelen[i].Nummer + ".html"
	}
}

// anker is a code as the name of a place in a page.
func anker(code string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == ':' || r == '/' {
			return '-'
		}
		return r
	}, code)
}

// functies are what the templates may call.
func (b *boek) functies() template.FuncMap {
	return template.FuncMap{
		"anker": anker, "tijdbalk": b.tijdbalk,
		"plaats": func(code string) string { return b.plaats[code] },
		"adres": func(bron *wmo.Bron) string {
			if u, err := url.Parse(bron.Vindplaats()); err == nil && strings.HasPrefix(u.Scheme, "http") {
				return u.String()
			}
			return ""
		},
		"bron":    func(bron wmo.Bron) *wmo.Bron { return &bron },
		"woorden": func(s any) string { return strings.ReplaceAll(tekst(s), "_", " ") },
		"stand": func(a registers.Artikelstand) string {
			for _, w := range a.Woorden() {
				if w.Woord == string(a) {
					return w.Uitleg
				}
			}
			return ""
		},
		"diep": func(diep string, over any) verwijzing { return verwijzing{diep, over} },
		"aantal": func(n int, een, meer string) string {
			if n == 1 {
				return "1 " + een
			}
			return strconv.Itoa(n) + " " + meer
		},
		"komma": func(s string) string { return strings.ReplaceAll(s, ".", ",") },
	}
}

// verwijzing is something to show on a page that lies so deep.
type verwijzing struct {
	Diep string
	Van  any
}

// tekst is a word of any enumeration.
func tekst(s any) string { return fmt.Sprint(s) }

// beginpagina is the first page.
type beginpagina struct {
	Groepen  []groep
	Aantal   map[string]int
	Dekking  registers.Dekkingtelling
	Gevallen int
}

// pakketnamen are the packages with questions for who does not know their names.
func pakketnamen() map[string]string {
	return map[string]string{
		"bw": "Wie is verantwoordelijk, wie heeft toegang, en wat is wanneer klaar", "capacity": "Plaatsen, verblijf, uitstroom en woningen",
		"finance": "Geld: afspraken, verdelen, bijdragen en tarieven", "gebied": "Gemeenten en regio's", "nvo": "Wat een regio regelt en afspreekt",
	}
}

// groep is the questions of one package.
type groep struct {
	Pakket string
	Naam   string
	Vragen []*vraag
}

func (s *schrijver) begin() error {
	p := beginpagina{Dekking: s.dekking.Tellingen, Aantal: map[string]int{
		"regels": len(s.regels), "formules": len(s.formules), "bevindingen": len(s.bevindingen), "voorbehouden": len(s.voorbehouden),
		"parameters": len(s.parameters), "niet-gemodelleerd": len(s.gaten), "uitspraken": len(s.anders.Uitspraken),
		"aankondigingen": len(s.anders.Aankondigingen), "verplichtingen": len(s.anders.Verplichtingen), "vragen": len(s.index.Operaties),
	}}
	for i := range s.index.Operaties {
		v := s.vragen[s.index.Operaties[i].Naam]
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

func (s *schrijver) vragenlijst() []*vraag {
	vs := make([]*vraag, len(s.index.Operaties))
	for i := range s.index.Operaties {
		vs[i] = s.vragen[s.index.Operaties[i].Naam]
	}
	return vs
}

func (s *schrijver) vragenPagina(v *vraag) error {
	return s.pagina(s.plaats[v.Naam], "vraag.gohtml", "vragen", hoofdletter(v.Titel), v)
}

func (s *schrijver) vragenAlle() error {
	for _, v := range s.vragenlijst() {
		if err := s.vragenPagina(v); err != nil {
			return err
		}
	}
	return nil
}

func (s *schrijver) regelbladen() error {
	for i := range s.regels {
		r := &s.regels[i]
		var us []uitspraak
		for j := range s.anders.Uitspraken {
			if slices.Contains(s.anders.Uitspraken[j].Regels, r.Code) {
				us = append(us, uitspraak{&s.anders.Uitspraken[j]})
			}
		}
		inhoud := struct {
			Regel      *registers.Registerregel
			Uitspraken []uitspraak
		}{r, us}
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
		if err := s.pagina("artikelen/"+a.Nummer+".html", "artikel.gohtml", "artikelen", "Wmo 2015, artikel "+a.Nummer, a); err != nil {
			return err
		}
	}
	return nil
}

func (s *schrijver) registerbladen() error {
	if err := s.pagina("registers/index.html", "registers.gohtml", "registers", "Registers", s.index.Registers); err != nil {
		return err
	}
	for _, r := range []struct {
		naam, titel string
		inhoud      any
	}{
		{"regels", "Alle regels", s.regels},
		{"formules", "Formules", s.formules},
		{"parameters", "Waarden in de tijd", s.parameters},
		{"bevindingen", "Bevindingen", s.bevindingen},
		{"voorbehouden", "Voorbehouden en aannamen", s.voorbehouden},
		{"niet-gemodelleerd", "Wat niet is gemodelleerd", s.gaten},
		{"uitspraken", "Uitspraken", s.anders.Uitspraken},
		{"aankondigingen", "Aankondigingen", s.anders.Aankondigingen},
		{"verplichtingen", "Verplichtingen van een regio", s.anders.Verplichtingen},
	} {
		if err := s.pagina("registers/"+r.naam+".html", r.naam+".gohtml", "registers", r.titel, r.inhoud); err != nil {
			return err
		}
	}
	return nil
}

// hoofdletter is a sentence with a capital.
func hoofdletter(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
