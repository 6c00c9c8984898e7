package regio

import (
	"bufio"
	"io"
	"math/rand/v2"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Verstoord says what was done to the messages on purpose, as it happens in every year.
type Verstoord struct {
	Gecorrigeerd int // a start with the wrong day, taken back and sent again
	Dubbel       int // a message that was sent twice
	ZonderStop   int // the stop was never sent
	ZonderStart  int // the start was sent before these messages begin
	Tijdelijk    int // a temporary stop, and a new start
	Misvormd     int // a message that is not as the standard asks
}

// bericht is a message as it is sent.
type bericht struct {
	soort     string // 301, 305 or 307
	client    *Client
	deel      *Deel
	begin     wmo.Datum
	einde     wmo.Datum // of a stop
	reden     string
	status    int
	dagtekent wmo.Datum
	misvormd  bool
}

// Schrijf writes all messages since a day, one after another, in no order: arrival says nothing.
func (reg *Regio) Schrijf(w io.Writer, vanaf wmo.Datum) (Verstoord, error) {
	s := schrijver{r: reg.verstoring, vanaf: vanaf}
	for i := range reg.Clienten {
		for j := range reg.Clienten[i].Delen {
			s.deel(&reg.Clienten[i], &reg.Clienten[i].Delen[j])
		}
	}
	s.r.Shuffle(len(s.berichten), func(i, j int) { s.berichten[i], s.berichten[j] = s.berichten[j], s.berichten[i] })
	uit := bufio.NewWriter(w)
	for i := range s.berichten {
		s.berichten[i].schrijf(uit, i+1)
	}
	return s.telt, uit.Flush()
}

type schrijver struct {
	r         *rand.Rand
	vanaf     wmo.Datum
	berichten []bericht
	telt      Verstoord
}

// raak says whether something happens that does to so many of a thousand.
func (s *schrijver) raak(promille int) bool { return s.r.IntN(duizend) < promille }

func (s *schrijver) deel(c *Client, d *Deel) {
	later := func(dag wmo.Datum) wmo.Datum { return dag.AddDagen(s.r.IntN(5)) }
	eerste := bericht{soort: start, client: c, deel: d, begin: d.Begin, status: 1, dagtekent: later(d.Begin)}
	if d.Einde.IsValid() && d.Einde.Before(s.vanaf) {
		return // all of it was before these messages
	}
	if oud := d.Begin.Before(s.vanaf); oud && s.raak(300) {
		s.telt.ZonderStart++
	} else {
		if !oud {
			s.berichten = append(s.berichten, bericht{soort: toewijzing, client: c, deel: d, begin: d.Begin, dagtekent: d.Begin})
		}
		s.start(eerste)
	}
	if !d.Einde.IsValid() {
		return
	}
	einde := bericht{soort: stop, client: c, deel: d, begin: d.Begin, einde: d.Einde, reden: d.Reden, status: 1, dagtekent: later(d.Einde)}
	if s.raak(7) {
		s.telt.ZonderStop++
		return
	}
	if weg := d.Begin.AddDagen(90); s.raak(15) && weg.AddDagen(60).Before(d.Einde) {
		s.tijdelijk(einde, weg)
		return
	}
	s.verstuur(einde)
}

// start sends a start, sometimes with the wrong day first.
func (s *schrijver) start(b bericht) {
	if s.raak(10) {
		s.telt.Gecorrigeerd++
		fout := b
		fout.begin = b.begin.AddDagen(-7)
		s.berichten = append(s.berichten, fout)
		fout.status = 3
		s.berichten = append(s.berichten, fout)
	}
	s.verstuur(b)
}

// tijdelijk sends a temporary stop on a day, a new start twenty days later, and the stop of that.
func (s *schrijver) tijdelijk(einde bericht, weg wmo.Datum) {
	s.telt.Tijdelijk++
	even := einde
	even.einde, even.reden, even.dagtekent = weg, "20", weg
	terug := einde
	terug.soort, terug.begin = start, weg.AddDagen(20)
	terug.dagtekent, terug.einde, terug.reden = terug.begin, wmo.Datum{}, ""
	einde.begin = terug.begin
	s.berichten = append(s.berichten, even, terug, einde)
}

// verstuur sends a message, and sometimes again, or spoiled.
func (s *schrijver) verstuur(b bericht) {
	switch {
	case s.raak(5):
		s.telt.Dubbel++
		s.berichten = append(s.berichten, b)
	case s.raak(2):
		s.telt.Misvormd++
		b.misvormd = true
	}
	s.berichten = append(s.berichten, b)
}

// The kinds of messages, and their codes.
const (
	toewijzing = "301"
	start      = "305"
	stop       = "307"
)

var berichtcodes = map[string]string{toewijzing: "414", start: "418", stop: "420"}

// xmlBericht writes elements in the namespace of a message; bufio keeps the first error until Flush.
type xmlBericht struct {
	w       *bufio.Writer
	prefix  string
	bericht *bericht
}

func (x *xmlBericht) tekst(delen ...string) {
	for _, d := range delen {
		_, _ = x.w.WriteString(d)
	}
}

func (x *xmlBericht) open(namen ...string) {
	for _, naam := range namen {
		x.tekst("<", x.prefix, ":", naam, ">")
	}
}

func (x *xmlBericht) dicht(namen ...string) {
	for _, naam := range namen {
		x.tekst("</", x.prefix, ":", naam, ">")
	}
}

func (x *xmlBericht) element(naam, inhoud string) {
	x.open(naam)
	x.tekst(inhoud)
	x.dicht(naam)
}

// basis is an element in the namespace that all messages share.
func basis(naam, inhoud string) string {
	return "<iwmo:" + naam + ">" + inhoud + "</iwmo:" + naam + ">"
}

// schrijf writes the message as iWmo 3.2 asks.
func (b *bericht) schrijf(w *bufio.Writer, n int) {
	x := xmlBericht{w, "wmo" + b.soort, b}
	x.kop(n)
	x.open("Client")
	x.element("Bsn", b.client.BSN)
	x.element("Geboortedatum", basis("Datum", "1980-01-01"))
	x.element("Geslacht", "0")
	if b.soort == toewijzing {
		x.toewijzing()
	} else {
		x.levering()
	}
	x.dicht("Client", "Bericht")
	x.tekst("\n")
}

func (x *xmlBericht) kop(n int) {
	const ruimte = "http://www.istandaarden.nl/iwmo/3_2/"
	b := x.bericht
	van, naar := b.deel.Aanbieder, b.deel.Gemeente
	if b.soort == toewijzing {
		van, naar = naar, van
	}
	x.tekst(`<?xml version="1.0" encoding="UTF-8"?>`, "\n", "<", x.prefix, `:Bericht xmlns:iwmo="`, ruimte, `basisschema/schema" xmlns:`,
		x.prefix, `="`, ruimte, x.prefix, `/schema">`)
	x.open("Header")
	x.element("BerichtCode", berichtcodes[b.soort])
	x.element("BerichtVersie", "3")
	x.element("BerichtSubversie", "2")
	x.element("Afzender", van)
	x.element("Ontvanger", naar)
	x.element("BerichtIdentificatie", basis("Identificatie", strconv.Itoa(n))+basis("Dagtekening", b.dagtekent.String()))
	x.element("XsdVersie", basis("BasisschemaXsdVersie", "1.0.0")+basis("BerichtXsdVersie", "1.0.0"))
	x.dicht("Header")
}

// naam is nobody's.
var naam = basis("Geslachtsnaam", basis("Achternaam", "Verzonnen"))

func (x *xmlBericht) product() {
	d := x.bericht.deel
	x.element("ToewijzingNummer", strconv.Itoa(d.Toewijzing))
	x.element("Product", basis("Categorie", d.Categorie)+basis("Code", d.Code))
}

// toewijzing is the rest of a 301.
func (x *xmlBericht) toewijzing() {
	begin := x.bericht.begin.String()
	x.element("Naam", naam+basis("NaamGebruik", "1"))
	x.open("Contactgegevens", "Contact")
	x.element("Soort", "01")
	x.dicht("Contact", "Contactgegevens")
	x.open("ToegewezenProducten", "ToegewezenProduct")
	x.product()
	x.element("Toewijzingsdatum", begin)
	x.element("Toewijzingstijd", "12:00:00")
	x.element("Ingangsdatum", begin)
	x.dicht("ToegewezenProduct", "ToegewezenProducten")
}

// levering is the rest of a 305 or a 307.
func (x *xmlBericht) levering() {
	b := x.bericht
	wat := "Start"
	if b.soort == stop {
		wat = "Stop"
	}
	x.element("Naam", naam)
	x.open(wat+"Producten", wat+"Product")
	x.product()
	x.element("ToewijzingIngangsdatum", b.deel.Begin.String())
	begin := b.begin.String()
	if b.misvormd {
		begin = begin[:len("JJJJ")] + "-02-30" // a day that no year has
	}
	x.element("Begindatum", begin)
	if b.soort == stop {
		x.element("RedenBeeindiging", b.reden)
		x.element("Einddatum", b.einde.String())
	}
	x.element("StatusAanlevering", strconv.Itoa(b.status))
	x.dicht(wat+"Product", wat+"Producten")
}
