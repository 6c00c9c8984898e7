package nvo

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// tel counts sessions together. It refuses them when it is not certain who voted what.
func (z *zaal) tel(sessies []Sessie, lijst string, peil wmo.Peil) (Sessietelling, error) {
	z.open(sessies, lijst, peil)
	if n := len(z.groepen); n > maxDeelnemers {
		z.fout.MeldAantal(fmt.Sprintf("%d deelnemers, meer dan %d", n, maxDeelnemers), lijst)
		return Sessietelling{}, z.fout.Err()
	}
	uit := Sessietelling{
		Peil: peil, Deelnemers: len(z.groepen), Groepen: groepsaantallen(z.groepen), Vragen: []Vraaguitkomst{}, Stellingen: []Stellinguitkomst{},
	}
	for _, v := range z.vragen.lijst {
		uit.Vragen = append(uit.Vragen, z.vraag(v, peil))
	}
	for _, s := range z.stellingen.lijst {
		uit.Stellingen = append(uit.Stellingen, z.stelling(s))
	}
	if err := z.fout.Err(); err != nil {
		return Sessietelling{}, err
	}
	uit.Voorbehouden, uit.Bevindingen = uit.voorbehouden(len(sessies)), z.letOp.Gesorteerd()
	return uit, nil
}

// mag says whether somebody may vote here: a participant of this versnellingssessie who has not voted
// yet. wie is the key of the person.
func (z *zaal) mag(s *zitting, gestemd map[string]string, naam, plaats string) (wie string, ok bool) {
	wie = wmo.Naamsleutel(naam)
	if !s.aanwezigen[wie] {
		z.weiger(meldingDeelnemer, fmt.Sprintf("%.40q staat niet bij de deelnemers van deze sessie", naam), plaats+"/deelnemer")
		return wie, false
	}
	if waar, dubbel := gestemd[wie]; dubbel {
		z.weiger(meldingDubbeleStem, fmt.Sprintf("%.40q stemt hier twee keer: welke stem telt, is niet te zeggen", naam), waar, plaats)
		return wie, false
	}
	gestemd[wie] = plaats
	return wie, true
}

// groepsaantallen counts the persons of each group, in the order of the groups.
func groepsaantallen(wie map[string]Deelnemersgroep) []Groepsaantal {
	aantal := map[Deelnemersgroep]int{}
	for _, g := range wie {
		aantal[g]++
	}
	uit := []Groepsaantal{}
	for _, g := range deelnemersgroepwoorden.Waarden() {
		if aantal[g] > 0 {
			uit = append(uit, Groepsaantal{g, aantal[g]})
		}
	}
	return uit
}

// vraag counts one question over its sessions.
func (z *zaal) vraag(g gezamenlijk[Sessievraag], peil wmo.Peil) Vraaguitkomst {
	eerste := g[0]
	uit := Vraaguitkomst{Code: eerste.wat.Code, Vraag: eerste.wat.Vraag, Sessies: g.namen(), Deelnemers: g.aanwezig(), PerGroep: []Uitslag{}}
	biljetten := []biljet{}
	gestemd := map[string]string{}
	for i := range g {
		d := &g[i]
		for j := range d.wat.Stembiljetten {
			s, p := &d.wat.Stembiljetten[j], d.plaats+"/stembiljetten/"+strconv.Itoa(j)
			wie, ok := z.mag(d.zitting, gestemd, s.Deelnemer, p)
			if !ok {
				continue
			}
			rangen, ok := z.keurRangen(eerste.wat.Categorieen, s, p)
			if !ok {
				continue
			}
			if len(rangen) == 0 {
				uit.Blanco++
				z.toon(meldingBlanco, "dit stembiljet rangschikt niets: niet geteld", p+"/rangen")
				continue
			}
			b := rangschik(eerste.wat.Categorieen, rangen)
			b.deelnemer, b.groep = s.Deelnemer, z.groepen[wie]
			biljetten = append(biljetten, b)
		}
		uit.Opmerkingen = append(uit.Opmerkingen, d.wat.Opmerkingen...)
	}
	uit.Antwoorden = z.antwoorden(g)
	if len(biljetten) == 0 {
		z.toon(meldingZonderStem, "op deze vraag is geen stem uitgebracht: zij heeft geen uitkomst", eerste.plaats)
	}
	uit.reken(eerste.wat.Categorieen, biljetten, peil)
	return uit
}

// reken turns ballots into the outcome of all and of each group.
func (v *Vraaguitkomst) reken(categorieen []Sessiecategorie, biljetten []biljet, peil wmo.Peil) {
	var alles stapel
	groepen := make([]stapel, 0, 3)
	for _, w := range deelnemersgroepwoorden {
		groepen = append(groepen, stapel{groep: w.Woord})
	}
	for i := range biljetten {
		alles.leg(&biljetten[i])
		for j := range groepen {
			if groepen[j].groep == biljetten[i].groep {
				groepen[j].leg(&biljetten[i])
			}
		}
	}
	groepen = slices.DeleteFunc(groepen, func(g stapel) bool { return g.stemmen == 0 })
	for i := range groepen {
		v.PerGroep = append(v.PerGroep, groepen[i].uitslag(categorieen))
	}
	v.Geheel = alles.uitslag(categorieen)
	v.Berekening = alles.berekening(&v.Geheel, peil)
	v.Verschillen = verschillen(categorieen, groepen)
	v.Robuustheid = alles.robuustheid(categorieen, biljetten)
}

// keurRangen reports ranks of unknown categories and double ranks, and gives the ranks by
// the codes of the categories.
func (z *zaal) keurRangen(categorieen []Sessiecategorie, s *Stembiljet, p string) (map[string]wmo.Getal, bool) {
	goed := 0
	for i := range categorieen {
		if _, ok := s.Rangen[categorieen[i].Code]; ok {
			goed++
		}
	}
	if goed == len(s.Rangen) {
		return s.Rangen, true
	}
	rangen := map[string]wmo.Getal{}
	var gerangschikt wmo.Uniek
	for _, code := range slices.Sorted(maps.Keys(s.Rangen)) {
		plaats := p + "/rangen" + wmo.Wijs(code)
		if i := categorie(categorieen, code); i < 0 {
			z.weiger(meldingCategorie, fmt.Sprintf("%.40q is geen categorie van deze vraag", code), plaats)
		} else if gerangschikt.Naam(&z.fout, code, plaats) {
			rangen[categorieen[i].Code] = s.Rangen[code]
		}
	}
	return rangen, len(rangen) == len(s.Rangen)
}

// categorie finds a category by its code, however that is spelled; -1 when there is none.
func categorie(categorieen []Sessiecategorie, code string) int {
	if i := slices.IndexFunc(categorieen, func(c Sessiecategorie) bool { return c.Code == code }); i >= 0 {
		return i
	}
	sleutel := wmo.Naamsleutel(code)
	return slices.IndexFunc(categorieen, func(c Sessiecategorie) bool { return wmo.Naamsleutel(c.Code) == sleutel })
}

// antwoorden counts the free answers. When none were written down there is nothing
// to count; when some were, a category without any deserves attention.
func (z *zaal) antwoorden(g gezamenlijk[Sessievraag]) []Categorieaantal {
	aantal, personen := map[string]int{}, map[string]map[string]bool{}
	for i := range g {
		d := &g[i]
		for j := range d.wat.Antwoorden {
			a, p := &d.wat.Antwoorden[j], d.plaats+"/antwoorden/"+strconv.Itoa(j)
			wie, bij := wmo.Naamsleutel(a.Deelnemer), wmo.Naamsleutel(a.Categorie)
			switch {
			case !d.zitting.aanwezigen[wie]:
				z.weiger(meldingDeelnemer, fmt.Sprintf("%.40q staat niet bij de deelnemers van deze sessie", a.Deelnemer), p+"/deelnemer")
			case bij == "":
				z.toon(meldingAntwoordLos, "dit antwoord is nog niet bij een categorie ondergebracht", p)
			case categorie(d.wat.Categorieen, a.Categorie) < 0:
				z.weiger(meldingCategorie, fmt.Sprintf("%.40q is geen categorie van deze vraag", a.Categorie), p+"/categorie")
			}
			aantal[bij]++
			if personen[bij] == nil {
				personen[bij] = map[string]bool{}
			}
			personen[bij][wie] = true
		}
	}
	if len(aantal) == 0 {
		return nil
	}
	var uit []Categorieaantal
	eerste := g[0]
	for i := range eerste.wat.Categorieen {
		code := eerste.wat.Categorieen[i].Code
		sleutel := wmo.Naamsleutel(code)
		uit = append(uit, Categorieaantal{code, aantal[sleutel], len(personen[sleutel])})
		if aantal[sleutel] == 0 {
			z.toon(meldingCategorieLeeg, "bij deze categorie hoort geen enkel antwoord", eerste.plaats+"/categorieen/"+strconv.Itoa(i))
		}
	}
	if los := aantal[""]; los > 0 {
		uit = append(uit, Categorieaantal{"", los, len(personen[""])})
	}
	return uit
}

// stelling counts the opinions on one statement.
func (z *zaal) stelling(g gezamenlijk[Stelling]) Stellinguitkomst {
	eerste := g[0]
	uit := Stellinguitkomst{Code: eerste.wat.Code, Stelling: eerste.wat.Stelling, Sessies: g.namen(), Deelnemers: g.aanwezig(), PerGroep: []Meningen{}}
	perGroep := map[Deelnemersgroep]*Meningen{}
	gestemd := map[string]string{}
	for i := range g {
		d := &g[i]
		for j := range d.wat.Reacties {
			r, p := &d.wat.Reacties[j], d.plaats+"/reacties/"+strconv.Itoa(j)
			wie, ok := z.mag(d.zitting, gestemd, r.Deelnemer, p)
			if !ok {
				continue
			}
			groep := z.groepen[wie]
			if perGroep[groep] == nil {
				perGroep[groep] = &Meningen{Groep: groep}
			}
			uit.Geheel.tel(r.Mening)
			perGroep[groep].tel(r.Mening)
		}
		uit.Opmerkingen = append(uit.Opmerkingen, d.wat.Opmerkingen...)
	}
	if len(gestemd) == 0 {
		z.toon(meldingZonderStem, "over deze stelling heeft niemand iets gezegd: zij heeft geen uitkomst", eerste.plaats)
	}
	uit.Geheel.weeg()
	for _, w := range deelnemersgroepwoorden {
		if m := perGroep[w.Woord]; m != nil {
			m.weeg()
			uit.PerGroep = append(uit.PerGroep, *m)
		}
	}
	return uit
}

func (m *Meningen) tel(x Mening) {
	switch x {
	case MeningEens:
		m.Eens++
	case MeningOneens:
		m.Oneens++
	case MeningGeen:
		m.GeenMening++
	}
}

func (m *Meningen) weeg() {
	if voorOfTegen := m.Eens + m.Oneens; voorOfTegen > 0 {
		aandeel := breuk(int64(m.Eens), int64(voorOfTegen))
		m.AandeelEens = &aandeel
	}
}
