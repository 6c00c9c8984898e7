package nvo

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// maxDeelnemers is the most participants of the sessions that are counted together, and of
// one session. With so many, and 200 categories, every sum of ranks fits an int64.
const maxDeelnemers = 20_000

// zaal is the sessions that are counted together: their participants and questions.
type zaal struct {
	sessiekeuring

	sessies    []zitting
	groepen    map[string]Deelnemersgroep // of every participant, each once, by [wmo.Naamsleutel]
	plaats     map[string]string          // place in the document of each participant
	namen      map[string]string          // place by id without case and spaces: see lijkt
	vragen     bundel[Sessievraag]
	stellingen bundel[Stelling]
}

type zitting struct {
	*Sessie

	plaats     string
	ids        wmo.Uniek
	aanwezigen map[string]bool
}

// bundel lists the questions of all sessions, each once, with indexes to find them.
type bundel[T any] struct {
	lijst    []gezamenlijk[T]
	opInhoud map[string]int    // index in lijst, by code and text
	opCode   map[string]string // place of the first question with a code
}

// gezamenlijk is one question that was put in one or more sessions.
type gezamenlijk[T any] []sessiedeel[T]

type sessiedeel[T any] struct {
	wat     *T
	plaats  string
	zitting *zitting
}

// open reads participants and questions out of the sessions, and checks them.
func (z *zaal) open(sessies []Sessie, lijst string, peil wmo.Peil) {
	z.groepen, z.plaats, z.namen = map[string]Deelnemersgroep{}, map[string]string{}, map[string]string{}
	z.sessies = make([]zitting, len(sessies))
	for i := range sessies {
		p := lijst
		if lijst != "" {
			p += "/" + strconv.Itoa(i)
		}
		z.sessies[i] = zitting{Sessie: &sessies[i], plaats: p, aanwezigen: map[string]bool{}}
		z.keur(&z.sessies[i], peil)
	}
	for i := range z.sessies {
		z.bundel(&z.sessies[i])
	}
}

// keur checks a session on its own, and who was there.
func (z *zaal) keur(s *zitting, peil wmo.Peil) {
	for _, op := range []wmo.Datum{peil.Op, peil.Bekend} { // before it was held, its outcome was not known
		if op.IsValid() && s.Datum.After(op) {
			z.weiger(meldingLater, "de sessie van "+s.Datum.String()+" was op "+op.String()+" nog niet gehouden", s.plaats+"/datum")
			break
		}
	}
	for i := range s.Deelnemers {
		z.deelnemer(s, &s.Deelnemers[i], s.plaats+"/deelnemers/"+strconv.Itoa(i))
	}
	var vragen, stellingen wmo.Uniek
	gezegd := false
	for i := range s.Vragen {
		v, p := &s.Vragen[i], s.plaats+"/vragen/"+strconv.Itoa(i)
		vragen.Naam(&z.fout, v.Code, p+"/code")
		z.keurCategorieen(v.Categorieen, p+"/categorieen/")
		gezegd = gezegd || len(v.Stembiljetten) > 0 || len(v.Antwoorden) > 0
	}
	for i := range s.Stellingen {
		v := &s.Stellingen[i]
		stellingen.Naam(&z.fout, v.Code, s.plaats+"/stellingen/"+strconv.Itoa(i)+"/code")
		gezegd = gezegd || len(v.Reacties) > 0
	}
	if !gezegd {
		z.weiger(meldingLeeg, "in deze sessie heeft niemand iets gezegd of gekozen: er is geen uitkomst", s.plaats)
	}
}

// deelnemer notes a participant. The same id in another session, however spelled, is the
// same person and counts once.
func (z *zaal) deelnemer(s *zitting, d *Sessiedeelnemer, p string) {
	if !s.ids.Naam(&z.fout, d.ID, p+"/id") {
		return
	}
	wie := wmo.Naamsleutel(d.ID)
	s.aanwezigen[wie] = true
	if d.Groep == "" {
		z.toon(meldingGroep, "van wie hier staat is de groep niet bekend: telt mee in het geheel en bij geen groep", p)
	}
	switch groep, eerder := z.groepen[wie]; {
	case !eerder:
		z.lijkt(z.namen, d.ID, "deelnemer", p+"/id")
	case groep != d.Groep:
		z.weiger(meldingAndereGroep, fmt.Sprintf("deelnemer %.40q hoort in een andere sessie bij een andere groep", d.ID), z.plaats[wie]+"/groep", p+"/groep")
		return
	}
	z.groepen[wie], z.plaats[wie] = d.Groep, p
}

// keurCategorieen reports double codes, and names that are nearly the same.
func (z *zaal) keurCategorieen(categorieen []Sessiecategorie, plaats string) {
	var codes wmo.Uniek
	namen := map[string]string{}
	for i, c := range categorieen {
		hier := plaats + strconv.Itoa(i)
		codes.Naam(&z.fout, c.Code, hier+"/code")
		z.lijkt(namen, c.Naam, "categorie", hier+"/naam")
	}
}

// bundel joins the questions of a session with the same questions of earlier sessions:
// those with the same code, words and categories.
func (z *zaal) bundel(s *zitting) {
	for i := range s.Vragen {
		v := &s.Vragen[i]
		inhoud := []string{wmo.Naamsleutel(v.Code), wmo.Naamsleutel(v.Vraag)}
		for _, c := range v.Categorieen {
			inhoud = append(inhoud, wmo.Wijs(wmo.Naamsleutel(c.Code), wmo.Naamsleutel(c.Naam)))
		}
		slices.Sort(inhoud[2:])
		z.nietSamen(v.Code, z.vragen.voeg(sessiedeel[Sessievraag]{v, s.plaats + "/vragen/" + strconv.Itoa(i), s}, inhoud))
	}
	for i := range s.Stellingen {
		v := &s.Stellingen[i]
		inhoud := []string{wmo.Naamsleutel(v.Code), wmo.Naamsleutel(v.Stelling)}
		z.nietSamen(v.Code, z.stellingen.voeg(sessiedeel[Stelling]{v, s.plaats + "/stellingen/" + strconv.Itoa(i), s}, inhoud))
	}
}

// voeg joins nieuw with the question of the same inhoud. It returns the places of two
// questions that share only the code, which is inhoud[0].
func (b *bundel[T]) voeg(nieuw sessiedeel[T], inhoud []string) (botsing []string) {
	if b.opInhoud == nil {
		b.opInhoud, b.opCode = map[string]int{}, map[string]string{}
	}
	sleutel := wmo.Wijs(inhoud...)
	if i, ok := b.opInhoud[sleutel]; ok {
		b.lijst[i] = append(b.lijst[i], nieuw)
		return nil
	}
	b.opInhoud[sleutel] = len(b.lijst)
	b.lijst = append(b.lijst, gezamenlijk[T]{nieuw})
	if eerder, ok := b.opCode[inhoud[0]]; ok {
		return []string{eerder, nieuw.plaats}
	}
	b.opCode[inhoud[0]] = nieuw.plaats
	return nil
}

func (z *zaal) nietSamen(code string, botsing []string) {
	if botsing != nil {
		z.toon(meldingNietSamen, fmt.Sprintf("%.40q vraagt hier iets anders of heeft andere categorieën, en is apart geteld", code), botsing...)
	}
}

// namen lists the sessions in which something was asked.
func (g gezamenlijk[T]) namen() []string {
	uit := make([]string, len(g))
	for i := range g {
		uit[i] = g[i].zitting.Naam
	}
	return uit
}

func (g gezamenlijk[T]) aanwezig() int {
	if len(g) == 1 {
		return len(g[0].zitting.aanwezigen)
	}
	wie := map[string]bool{}
	for i := range g {
		maps.Copy(wie, g[i].zitting.aanwezigen)
	}
	return len(wie)
}
