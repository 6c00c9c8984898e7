package registers

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/verzoek"
	"github.com/bwo-sdk/wmo/nvo"
)

// Register is one register to publish.
type Register struct {
	Naam  string // of its file and its schema: "regels"
	Titel string
	Data  any // nil in a list that is only about the types
	Leeg  any // the zero value of its type
}

// soorten lists the registers in the order in which they are published.
func soorten() []Register {
	return []Register{
		{Naam: "regels", Titel: "Register van alle regels", Leeg: Regelregister{}},
		{Naam: "formules", Titel: "Register van alle formules", Leeg: Formuleregister{}},
		{Naam: "bevindingen", Titel: "Register van alle bevindingen", Leeg: Bevindingregister{}},
		{Naam: "voorbehouden", Titel: "Register van alle voorbehouden en aannamen", Leeg: Voorbehoudregister{}},
		{Naam: "parameters", Titel: "Register van alle waarden in de tijd", Leeg: Parameterregister{}},
		{Naam: "uitspraken", Titel: "Register van alle uitspraken", Leeg: Uitspraakregister{}},
		{Naam: "aankondigingen", Titel: "Register van alle aankondigingen over de doordecentralisatie", Leeg: Aankondigingregister{}},
		{Naam: "verplichtingen", Titel: "Register van alle verplichtingen van een regio", Leeg: Verplichtingregister{}},
		{Naam: "niet-gemodelleerd", Titel: "Register van wat niet is gemodelleerd", Leeg: Gatenregister{}},
		{Naam: "dekking", Titel: "De Wmo 2015 artikel voor artikel: wat is gecodeerd en wat niet", Leeg: Dekking{}},
	}
}

// Documenten are the published types of this package, for whoever makes their schemas.
func Documenten() []operatie.Document {
	ds := make([]operatie.Document, 0, len(soorten())+1)
	for _, s := range soorten() {
		ds = append(ds, document(s.Naam, s.Titel, s.Leeg))
	}
	ds = append(ds, document("uittreksel", "Wat de registers zeggen over een code of een artikel", Uittreksel{}))
	return append(ds, document("index", "Alles wat is gepubliceerd, met van elk bestand de SHA-256", Index{}))
}

// Namen lists the names of the registers.
func Namen() []string {
	var ns []string
	for _, s := range soorten() {
		ns = append(ns, s.Naam)
	}
	return ns
}

// Maak makes every register.
func Maak(gezien *Gezien) ([]Register, error) {
	m := maker{gezien: gezien}
	for _, p := range pakketten() {
		m.pakket(p)
	}
	dekking, err := dek(&m)
	m.fout(err)
	if m.err != nil {
		return nil, m.err
	}
	data := map[string]any{
		"regels": m.regels, "formules": m.formules, "bevindingen": m.bevindingen, "voorbehouden": m.voorbehouden, "parameters": m.parameters,
		"uitspraken": Uitspraakregister{bw.Uitspraken()}, "aankondigingen": Aankondigingregister{bw.Aankondigingen()},
		"verplichtingen": Verplichtingregister{nvo.Verplichtingen()}, "niet-gemodelleerd": m.gaten, "dekking": dekking,
	}
	rs := soorten()
	for i := range rs {
		rs[i].Data = data[rs[i].Naam]
	}
	return rs, nil
}

// pakketten are the packages, and wmo, whose findings may be about any document.
func pakketten() []operaties.Pakket {
	return append(operaties.Pakketten(), operaties.Pakket{Naam: "wmo", Meldingen: wmo.Meldingen()},
		operaties.Pakket{Naam: "antwoord", Meldingen: antwoord.Meldingen()}, operaties.Pakket{Naam: "verzoek", Meldingen: verzoek.Meldingen()})
}

// maker collects the registers of all packages; err is the first thing that went wrong.
type maker struct {
	gezien       *Gezien
	regels       Regelregister
	formules     Formuleregister
	bevindingen  Bevindingregister
	voorbehouden Voorbehoudregister
	parameters   Parameterregister
	gaten        Gatenregister
	err          error
}

func (m *maker) fout(err error) {
	if m.err == nil {
		m.err = err
	}
}

func (m *maker) bron(b wmo.Bron) Registerbron {
	r, err := bron(b)
	m.fout(err)
	return r
}

func (m *maker) pakket(p operaties.Pakket) {
	for _, set := range p.Regels {
		for i := range set.Gronden {
			m.regel(p.Naam, set.Vraag, &set.Gronden[i])
		}
	}
	for _, f := range p.Formules {
		m.formules.Formules = append(m.formules.Formules, Registerformule{
			Code: f.Code, Pakket: p.Naam, Formule: f.Formule, Uitleg: f.Uitleg, Registerbron: m.bron(f.Bron), Registergevallen: m.gezien.van(f.Code),
		})
	}
	for _, b := range p.Meldingen {
		m.bevindingen.Bevindingen = append(m.bevindingen.Bevindingen, Registerbevinding{
			Code: b.Code, Pakket: p.Naam, Tekst: b.Uitleg, NietInSchema: NietInSchema(b.Code), Registergevallen: m.gezien.van(b.Code),
		})
	}
	m.neem(p.Naam, SoortVoorbehoud, p.Voorbehouden)
	m.neem(p.Naam, SoortAanname, p.Aannamen)
	for _, n := range p.NietGemodelleerd {
		m.gaten.NietGemodelleerd = append(m.gaten.NietGemodelleerd, Registergat{n.Code, p.Naam, n.Tekst, n.Bron})
	}
	for _, t := range p.Parameters {
		r := Registerparameter{Code: t.Code, Pakket: p.Naam, Naam: t.Naam}
		for _, s := range t.Standen {
			v := m.versie(s.Versie)
			v.Waarden = s.Waarde
			r.Versies = append(r.Versies, v)
		}
		m.parameters.Parameters = append(m.parameters.Parameters, r)
	}
}

func (m *maker) regel(pakket, vraag string, g *wmo.Grond) {
	gezien := m.gezien.van(g.Code)
	r := Registerregel{
		Code: g.Code, Pakket: pakket, Vraag: vraag, Tekst: g.Tekst, Feit: g.Feit, GaatVoor: slices.Clone(g.GaatVoor),
		Operaties: gezien.Operaties, GenoemdIn: gezien.GenoemdIn, BeslistIn: []string{}, GevraagdIn: len(gezien.GetoondIn),
	}
	if z := m.gezien.codes[g.Code]; z != nil {
		r.BeslistIn = z.beslist.lijst()
	}
	for _, v := range g.Versies {
		r.Versies = append(r.Versies, m.versie(v))
	}
	m.regels.Regels = append(m.regels.Regels, r)
}

func (m *maker) versie(v wmo.Versie) Registerversie {
	return Registerversie{Geldt: v.Geldt, Bekend: v.Bekend, EindeBekend: v.EindeBekend, Registerbron: m.bron(v.Bron)}
}

func (m *maker) neem(pakket string, soort Voorbehoudsoort, vs []wmo.Voorbehoud) {
	for _, v := range vs {
		m.voorbehouden.Voorbehouden = append(m.voorbehouden.Voorbehouden, Registervoorbehoud{
			Code: v.Code, Pakket: pakket, Soort: soort, Tekst: v.Tekst, Bron: v.Bron, Registergevallen: m.gezien.van(v.Code),
		})
	}
}
