package site

import (
	"slices"
	"strings"
)

// treffer is one thing that can be found.
type treffer struct {
	Code  string
	Soort string
	Tekst string
	Pad   string
}

// zoek writes the page with all that can be found, in which a script searches and without one a browser does.
func (s *schrijver) zoek() error {
	return s.pagina("zoeken.html", "zoeken.gohtml", "zoeken", "Zoeken", s.treffers())
}

func (s *schrijver) treffers() []treffer {
	var ts []treffer
	neem := func(code, soort, tekst string) { ts = append(ts, treffer{code, soort, tekst, s.plaats[code]}) }
	for _, v := range s.vragenlijst() {
		neem(v.Naam, "vraag", v.Titel)
	}
	for i := range s.regels {
		neem(s.regels[i].Code, "regel", s.regels[i].Tekst)
	}
	for i := range s.formules {
		neem(s.formules[i].Code, "formule", s.formules[i].Formule+" ("+s.formules[i].Uitleg+")")
	}
	for i := range s.parameters {
		neem(s.parameters[i].Code, "waarde in de tijd", s.parameters[i].Naam)
	}
	for i := range s.bevindingen {
		neem(s.bevindingen[i].Code, "bevinding", s.bevindingen[i].Tekst)
	}
	for i := range s.voorbehouden {
		neem(s.voorbehouden[i].Code, string(s.voorbehouden[i].Soort), s.voorbehouden[i].Tekst)
	}
	for i := range s.gaten {
		neem(s.gaten[i].Code, "niet gemodelleerd", s.gaten[i].Tekst)
	}
	for i := range s.anders.Uitspraken {
		neem(s.anders.Uitspraken[i].Kenmerk, "uitspraak", s.anders.Uitspraken[i].Feiten)
	}
	for i := range s.anders.Aankondigingen {
		neem(s.anders.Aankondigingen[i].Code, "aankondiging", s.anders.Aankondigingen[i].Tekst)
	}
	for i := range s.anders.Verplichtingen {
		neem(s.anders.Verplichtingen[i].Code, "verplichting", s.anders.Verplichtingen[i].Tekst)
	}
	for i := range s.dekking.Artikelen {
		a := &s.dekking.Artikelen[i]
		ts = append(ts, treffer{"artikel " + a.Nummer, "artikel", a.Onderwerp, s.plaats["artikel "+a.Nummer]})
	}
	slices.SortStableFunc(ts, func(a, b treffer) int { return strings.Compare(a.Code, b.Code) })
	return ts
}
