package site

import (
	"slices"
	"strings"
)

// ingang is something that can be looked up, and where it is told.
type ingang struct{ Code, Soort, Tekst, Pad string }

// ingangen are all that can be looked up: questions, what stands in the registers, and articles.
func (b *boek) ingangen() []ingang {
	var is []ingang
	neem := func(code, soort, tekst, pad string) { is = append(is, ingang{code, soort, tekst, pad}) }
	in := func(register, code, soort, tekst string) {
		neem(code, soort, tekst, "registers/"+register+".html#"+anker(code))
	}
	for _, v := range b.vragen {
		neem(v.Naam, "vraag", v.Titel, vragenpad(v))
	}
	for i := range b.Regels {
		neem(b.Regels[i].Code, "regel", b.Regels[i].Tekst, "regels/"+b.Regels[i].Code+".html")
	}
	for i := range b.Formules {
		f := &b.Formules[i]
		in("formules", f.Code, "formule", f.Formule+" ("+f.Uitleg+")")
	}
	for i := range b.Parameters {
		in("parameters", b.Parameters[i].Code, "waarde in de tijd", b.Parameters[i].Naam)
	}
	for i := range b.Bevindingen {
		in("bevindingen", b.Bevindingen[i].Code, "bevinding", b.Bevindingen[i].Tekst)
	}
	for i := range b.Voorbehouden {
		in("voorbehouden", b.Voorbehouden[i].Code, string(b.Voorbehouden[i].Soort), b.Voorbehouden[i].Tekst)
	}
	for i := range b.NietGemodelleerd {
		in("niet-gemodelleerd", b.NietGemodelleerd[i].Code, "niet gemodelleerd", b.NietGemodelleerd[i].Tekst)
	}
	for i := range b.Uitspraken {
		in("uitspraken", b.Uitspraken[i].Kenmerk, "uitspraak", b.Uitspraken[i].Feiten)
	}
	for i := range b.Aankondigingen {
		in("aankondigingen", b.Aankondigingen[i].Code, "aankondiging", b.Aankondigingen[i].Tekst)
	}
	for i := range b.Verplichtingen {
		in("verplichtingen", b.Verplichtingen[i].Code, "verplichting", b.Verplichtingen[i].Tekst)
	}
	for i := range b.dekking.Artikelen {
		a := &b.dekking.Artikelen[i]
		neem("artikel "+a.Nummer, "artikel", a.Onderwerp, "artikelen/"+a.Nummer+".html")
	}
	return is
}

func vragenpad(v *vraag) string { return "vragen/" + v.Naam + ".html" }

// anker is a code as the name of a place in a page.
func anker(code string) string {
	return strings.NewReplacer(" ", "-", ":", "-", "/", "-").Replace(code)
}

// zoek writes the page with all that can be found, in which a script searches and without one a browser does.
func (s *schrijver) zoek() error {
	is := s.ingangen()
	slices.SortStableFunc(is, func(a, b ingang) int { return strings.Compare(a.Code, b.Code) })
	return s.pagina("zoeken.html", "zoeken.gohtml", "zoeken", "Zoeken", is)
}
