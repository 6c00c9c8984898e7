package nvo

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// tel counts sessions together. It refuses them when who voted what is not certain.
func (z *zaal) tel(sessies []Sessie, lijst string, peil wmo.Peil) (Sessietelling, error) {
	z.open(sessies, lijst, peil)
	if z.teVeel {
		return Sessietelling{}, z.fout.Err()
	}
	uit := Sessietelling{
		Peil: peil, Deelnemers: len(z.groepen), Groepen: groepsaantallen(z.groepen), Vragen: []Vraaguitkomst{}, Stellingen: []Stellinguitkomst{},
	}
	for _, v := range z.vragen.lijst {
		uit.Vragen = append(uit.Vragen, z.vraag(v, peil.Bekend))
	}
	for _, s := range z.stellingen.lijst {
		uit.Stellingen = append(uit.Stellingen, z.stelling(s))
	}
	if err := z.fout.Err(); err != nil {
		return Sessietelling{}, err
	}
	uit.Voorbehouden = sessievoorbehouden(&uit, len(sessies))
	if len(z.letOp) > 0 {
		uit.Bevindingen = z.letOp.Gesorteerd()
	}
	return uit, nil
}

// mag says whether somebody may vote here: was there, and has not voted yet.
func (z *zaal) mag(s *zitting, gestemd map[string]string, wie, plaats string) bool {
	if !s.aanwezigen[wie] {
		z.fout.Meld(CodeSessieDeelnemer, fmt.Sprintf("%q staat niet bij de deelnemers van deze sessie", wmo.Kort(wie)), plaats+"/deelnemer")
		return false
	}
	if waar, dubbel := gestemd[wie]; dubbel {
		z.fout.Meld(CodeSessieDubbeleStem, fmt.Sprintf("%q stemt hier twee keer: welke stem telt, is niet te zeggen", wmo.Kort(wie)), waar, plaats)
		return false
	}
	gestemd[wie] = plaats
	return true
}

// groepsaantallen counts the persons of each group, in the order of the groups.
func groepsaantallen(wie map[string]Deelnemersgroep) []Groepsaantal {
	aantal := map[Deelnemersgroep]int{}
	for _, g := range wie {
		aantal[g]++
	}
	uit := []Groepsaantal{}
	for _, w := range Deelnemersgroep("").Woorden() {
		if g := Deelnemersgroep(w.Woord); aantal[g] > 0 {
			uit = append(uit, Groepsaantal{g, aantal[g]})
		}
	}
	return uit
}

// vraag counts one question over its sessions.
func (z *zaal) vraag(g gezamenlijk[Sessievraag], bekend wmo.Datum) Vraaguitkomst {
	eerste := g[0]
	uit := Vraaguitkomst{Code: eerste.wat.Code, Vraag: eerste.wat.Vraag, Sessies: g.namen(), Deelnemers: g.aanwezig(), PerGroep: []Uitslag{}}
	biljetten := []biljet{}
	gestemd := map[string]string{}
	for i := range g {
		d := &g[i]
		for j := range d.wat.Stembiljetten {
			s, p := &d.wat.Stembiljetten[j], d.plaats+"/stembiljetten/"+strconv.Itoa(j)
			if !z.mag(d.zitting, gestemd, s.Deelnemer, p) || !z.keurRangen(eerste.wat.Categorieen, s, p) {
				continue
			}
			if len(s.Rangen) == 0 {
				uit.Blanco++
				z.letOp.Meld(CodeSessieBlanco, fmt.Sprintf("het stembiljet van %q rangschikt niets: niet geteld", wmo.Kort(s.Deelnemer)), p+"/rangen")
				continue
			}
			b := rangschik(eerste.wat.Categorieen, s.Rangen)
			b.deelnemer, b.groep = s.Deelnemer, z.groepen[s.Deelnemer]
			biljetten = append(biljetten, b)
		}
		uit.Opmerkingen = append(uit.Opmerkingen, d.wat.Opmerkingen...)
	}
	uit.Antwoorden = z.antwoorden(g)
	if len(biljetten) == 0 {
		z.letOp.Meld(CodeSessieZonderStem, "op deze vraag is geen stem uitgebracht: zij heeft geen uitkomst", eerste.plaats)
	}
	uit.reken(eerste.wat.Categorieen, biljetten)
	for i := range uit.Berekening {
		s := &uit.Berekening[i]
		s.Bron = s.Bron.ZoalsBekend(bekend)
	}
	return uit
}

// reken turns ballots into the outcome, of the whole and of each group.
func (v *Vraaguitkomst) reken(categorieen []Sessiecategorie, biljetten []biljet) {
	var alles stapel
	groepen := make([]stapel, 0, 3)
	for _, w := range Deelnemersgroep("").Woorden() {
		groepen = append(groepen, stapel{groep: Deelnemersgroep(w.Woord)})
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
	v.Berekening = alles.berekening(v.Geheel.Eensgezindheid, len(categorieen))
	v.Verschillen = verschillen(categorieen, groepen)
	v.Robuustheid = alles.robuustheid(categorieen, biljetten)
}

// keurRangen finds what a ballot ranks that is no category, and ranks that are none.
func (z *zaal) keurRangen(categorieen []Sessiecategorie, s *Stembiljet, p string) bool {
	goed := 0
	for i := range categorieen {
		if r, ok := s.Rangen[categorieen[i].Code]; ok && r.Sign() > 0 {
			goed++
		}
	}
	if goed == len(s.Rangen) {
		return true
	}
	for _, code := range slices.Sorted(maps.Keys(s.Rangen)) {
		plaats := p + "/rangen" + wmo.Wijs(code)
		if !slices.ContainsFunc(categorieen, func(c Sessiecategorie) bool { return c.Code == code }) {
			z.fout.Meld(CodeSessieCategorie, fmt.Sprintf("%q is geen categorie van deze vraag", wmo.Kort(code)), plaats)
		} else if r := s.Rangen[code]; r.Sign() <= 0 {
			z.fout.Meld(CodeSessieRang, r.String()+" is geen rang: de eerste is 1, en wat geen rang krijgt blijft weg", plaats)
		}
	}
	return false
}

// antwoorden counts the free answers. When none were written down there is nothing
// to count; when some were, a category without any deserves attention.
func (z *zaal) antwoorden(g gezamenlijk[Sessievraag]) []Categorieaantal {
	aantal, personen := map[string]int{}, map[string]map[string]bool{}
	for i := range g {
		d := &g[i]
		for j := range d.wat.Antwoorden {
			a, p := &d.wat.Antwoorden[j], d.plaats+"/antwoorden/"+strconv.Itoa(j)
			z.tekst(a.Tekst, p+"/tekst")
			switch {
			case !d.zitting.aanwezigen[a.Deelnemer]:
				z.fout.Meld(CodeSessieDeelnemer, fmt.Sprintf("%q staat niet bij de deelnemers van deze sessie", wmo.Kort(a.Deelnemer)), p+"/deelnemer")
			case a.Categorie == "":
				z.letOp.Meld(CodeSessieAntwoordLos, "dit antwoord is nog niet bij een categorie ondergebracht", p)
			case !slices.ContainsFunc(d.wat.Categorieen, func(c Sessiecategorie) bool { return c.Code == a.Categorie }):
				z.fout.Meld(CodeSessieCategorie, fmt.Sprintf("%q is geen categorie van deze vraag", wmo.Kort(a.Categorie)), p+"/categorie")
			}
			aantal[a.Categorie]++
			if personen[a.Categorie] == nil {
				personen[a.Categorie] = map[string]bool{}
			}
			personen[a.Categorie][a.Deelnemer] = true
		}
	}
	if len(aantal) == 0 {
		return nil
	}
	var uit []Categorieaantal
	eerste := g[0]
	for i := range eerste.wat.Categorieen {
		code := eerste.wat.Categorieen[i].Code
		uit = append(uit, Categorieaantal{code, aantal[code], len(personen[code])})
		if aantal[code] == 0 {
			z.letOp.Meld(CodeSessieCategorieLeeg,
				fmt.Sprintf("bij categorie %q hoort geen enkel antwoord", wmo.Kort(code)), eerste.plaats+"/categorieen/"+strconv.Itoa(i))
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
			if !z.mag(d.zitting, gestemd, r.Deelnemer, p) {
				continue
			}
			groep := z.groepen[r.Deelnemer]
			if perGroep[groep] == nil {
				perGroep[groep] = &Meningen{Groep: groep}
			}
			keurWoordOp(&z.fout, r.Mening, p+"/mening")
			uit.Geheel.tel(r.Mening)
			perGroep[groep].tel(r.Mening)
		}
		uit.Opmerkingen = append(uit.Opmerkingen, d.wat.Opmerkingen...)
	}
	if len(gestemd) == 0 {
		z.letOp.Meld(CodeSessieZonderStem, "over deze stelling heeft niemand iets gezegd: zij heeft geen uitkomst", eerste.plaats)
	}
	uit.Geheel.weeg()
	for _, w := range Deelnemersgroep("").Woorden() {
		if m := perGroep[Deelnemersgroep(w.Woord)]; m != nil {
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
