package regio

import (
	"bufio"
	"fmt"
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
	start := bericht{soort: "305", client: c, deel: d, begin: d.Begin, status: 1, dagtekent: later(d.Begin)}
	if d.Einde.IsValid() && d.Einde.Before(s.vanaf) {
		return // all of it was before these messages
	}
	if oud := d.Begin.Before(s.vanaf); oud && s.raak(300) {
		s.telt.ZonderStart++
	} else {
		if !oud {
			s.berichten = append(s.berichten, bericht{soort: "301", client: c, deel: d, begin: d.Begin, dagtekent: d.Begin})
		}
		s.start(start)
	}
	if !d.Einde.IsValid() {
		return
	}
	stop := bericht{soort: "307", client: c, deel: d, begin: d.Begin, einde: d.Einde, reden: d.Reden, status: 1, dagtekent: later(d.Einde)}
	if s.raak(7) {
		s.telt.ZonderStop++
		return
	}
	if weg := d.Begin.AddDagen(90); s.raak(15) && weg.AddDagen(60).Before(d.Einde) {
		s.tijdelijk(stop, weg)
		return
	}
	s.verstuur(stop)
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
func (s *schrijver) tijdelijk(stop bericht, weg wmo.Datum) {
	s.telt.Tijdelijk++
	even := stop
	even.einde, even.reden, even.dagtekent = weg, "20", weg
	terug := stop
	terug.soort, terug.begin = "305", weg.AddDagen(20)
	terug.dagtekent, terug.einde, terug.reden = terug.begin, wmo.Datum{}, ""
	stop.begin = terug.begin
	s.berichten = append(s.berichten, even, terug, stop)
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

var berichtcodes = map[string]string{"301": "414", "305": "418", "307": "420"}

// schrijf writes the message as iWmo 3.2 asks.
func (b *bericht) schrijf(w *bufio.Writer, n int) {
	p := "wmo" + b.soort
	el := func(naam, tekst string) { fmt.Fprintf(w, "<%s:%s>%s</%s:%s>", p, naam, tekst, p, naam) }
	open := func(namen ...string) {
		for _, naam := range namen {
			fmt.Fprintf(w, "<%s:%s>", p, naam)
		}
	}
	dicht := func(namen ...string) {
		for _, naam := range namen {
			fmt.Fprintf(w, "</%s:%s>", p, naam)
		}
	}
	van, naar := b.deel.Aanbieder, b.deel.Gemeente
	if b.soort == "301" {
		van, naar = naar, van
	}
	fmt.Fprint(w, `<?xml version="1.0" encoding="UTF-8"?>`, "\n")
	fmt.Fprintf(w, `<%s:Bericht xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema" xmlns:%s="http://www.istandaarden.nl/iwmo/3_2/%s/schema">`, p, p, p)
	open("Header")
	el("BerichtCode", berichtcodes[b.soort])
	el("BerichtVersie", "3")
	el("BerichtSubversie", "2")
	el("Afzender", van)
	el("Ontvanger", naar)
	el("BerichtIdentificatie", "<iwmo:Identificatie>"+strconv.Itoa(n)+"</iwmo:Identificatie><iwmo:Dagtekening>"+b.dagtekent.String()+"</iwmo:Dagtekening>")
	el("XsdVersie", "<iwmo:BasisschemaXsdVersie>1.0.0</iwmo:BasisschemaXsdVersie><iwmo:BerichtXsdVersie>1.0.0</iwmo:BerichtXsdVersie>")
	dicht("Header")
	open("Client")
	el("Bsn", b.client.BSN)
	el("Geboortedatum", "<iwmo:Datum>1980-01-01</iwmo:Datum>")
	el("Geslacht", "0")
	naam := "<iwmo:Geslachtsnaam><iwmo:Achternaam>Verzonnen</iwmo:Achternaam></iwmo:Geslachtsnaam>"
	product := "<iwmo:Categorie>" + b.deel.Categorie + "</iwmo:Categorie><iwmo:Code>" + b.deel.Code + "</iwmo:Code>"
	if b.soort == "301" {
		el("Naam", naam+"<iwmo:NaamGebruik>1</iwmo:NaamGebruik>")
		open("Contactgegevens", "Contact")
		el("Soort", "01")
		dicht("Contact", "Contactgegevens")
		open("ToegewezenProducten", "ToegewezenProduct")
		el("ToewijzingNummer", strconv.Itoa(b.deel.Toewijzing))
		el("Product", product)
		el("Toewijzingsdatum", b.begin.String())
		el("Toewijzingstijd", "12:00:00")
		el("Ingangsdatum", b.begin.String())
		dicht("ToegewezenProduct", "ToegewezenProducten", "Client", "Bericht")
		fmt.Fprintln(w)
		return
	}
	el("Naam", naam)
	lijst, een := "StartProducten", "StartProduct"
	if b.soort == "307" {
		lijst, een = "StopProducten", "StopProduct"
	}
	open(lijst, een)
	el("ToewijzingNummer", strconv.Itoa(b.deel.Toewijzing))
	el("Product", product)
	el("ToewijzingIngangsdatum", b.deel.Begin.String())
	begin := b.begin.String()
	if b.misvormd {
		begin = begin[:4] + "-02-30" // a day that no year has
	}
	el("Begindatum", begin)
	if b.soort == "307" {
		el("RedenBeeindiging", b.reden)
		el("Einddatum", b.einde.String())
	}
	el("StatusAanlevering", strconv.Itoa(b.status))
	dicht(een, lijst, "Client", "Bericht")
	fmt.Fprintln(w)
}
