package main

import (
	"io"

	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
	"github.com/bwo-sdk/wmo/examples/doorstroom/regio"
	"github.com/bwo-sdk/wmo/internal/verteller"
	"github.com/bwo-sdk/wmo/iwmo"
)

// geheim is the key of this example. A municipality draws one, and keeps it as it keeps the numbers.
const geheim = "deze sleutel is alleen voor de verzonnen regio"

// lees writes and reads the messages at once, through a pipe: no more than one of them is in memory.
func (v *verhaal) lees() verblijf.Verblijvenvraag {
	producten := verteller.Lees[iwmo.Producttabel](&v.Verteller, "producten.json")
	in := verblijf.Verblijvenvraag{
		Naam: "verzonnen regio", Venster: v.regio.Venster,
		Producten: []verblijf.Zorgproduct{},
	}
	sleutel, err := iwmo.NewSleutel([]byte(geheim))
	v.Faal("sleutel", err)
	if v.Fout != nil {
		return in
	}
	for _, p := range producten.Producten {
		z := verblijf.Zorgproduct{Categorie: p.Categorie, Code: p.Code, Vorm: capacity.Vorm(p.Vorm)}
		if z.Vorm == capacity.AndereVorm {
			z.Naam = beschermdThuis
		}
		in.Producten = append(in.Producten, z)
	}
	reg := regio.Maak(uint64(v.regio.Zaad), v.regio.EersteMaand, v.regio.Venster.Einddatum.AddDagen(1))
	lezer, schrijver := io.Pipe()
	var verstoord regio.Verstoord
	go func() {
		var err error
		verstoord, err = reg.Schrijf(schrijver, v.regio.Venster.Begindatum)
		_ = schrijver.CloseWithError(err)
	}()
	perCode := map[string]int{}
	telling, err := iwmo.Read(lezer, iwmo.Lezing{
		Sleutel: sleutel, Producten: producten, Dag: v.Peil.Op,
		Regel: func(r iwmo.Regel) error { neem(&in, &r); return nil },
		Bericht: func(b iwmo.Bericht) error {
			for _, f := range b.Bevindingen {
				perCode[f.Code]++
			}
			return nil
		},
	})
	v.Faal("berichten", err)
	v.Zeg("%d berichten van start, stop en toewijzing, %d gelezen en %d geweigerd omdat zij niet zijn zoals de standaard vraagt.",
		telling.Berichten, telling.Gelezen, telling.Geweigerd)
	for _, c := range telling.Bevindingen {
		v.Zeg("- %s: %d keer", c.Code, c.Aantal)
	}
	v.Zeg("Met opzet ging er mis: %d begindagen gecorrigeerd, %d berichten dubbel, %d stops niet verstuurd, %d starts van voor deze\n"+
		"berichten, %d keer een tijdelijke stop, %d misvormd.", verstoord.Gecorrigeerd, verstoord.Dubbel, verstoord.ZonderStop,
		verstoord.ZonderStart, verstoord.Tijdelijk, verstoord.Misvormd)
	v.bestemmingen(&in, &reg, sleutel)
	return in
}

// neem takes what a record says of a start or a stop.
func neem(in *verblijf.Verblijvenvraag, r *iwmo.Regel) {
	nummer, status := nummer(r.ToewijzingNummer), verblijf.Aanleverstatus(r.Status)
	switch r.Soort {
	case iwmo.Start:
		in.Startberichten = append(in.Startberichten, verblijf.Startbericht{
			Client: r.Client.String(), Toewijzing: nummer, Categorie: r.Categorie, Code: r.Code, Begindatum: r.Begindatum,
			Aanbieder: r.Aanbieder, Gemeente: r.Gemeente, Status: status,
		})
	case iwmo.Stop:
		in.Stopberichten = append(in.Stopberichten, verblijf.Stopbericht{
			Client: r.Client.String(), Toewijzing: nummer, Categorie: r.Categorie, Code: r.Code, Begindatum: r.Begindatum,
			Reden: verblijf.ParseReason(r.Reden), Einddatum: r.Einddatum,
			Aanbieder: r.Aanbieder, Gemeente: r.Gemeente, Status: status,
		})
	default: // an assignment is no delivery
	}
}

// nummer is the number of an assignment, 0 when a message has none; the reader let only digits through.
func nummer(tekst string) int {
	n := 0
	for _, c := range tekst {
		n = 10*n + int(c-'0')
	}
	return n
}

// bestemmingen adds what the municipality knows from its own records: no message says that
// somebody has a home.
func (v *verhaal) bestemmingen(in *verblijf.Verblijvenvraag, reg *regio.Regio, sleutel iwmo.Sleutel) {
	weg := 0
	for i := range reg.Clienten {
		c := &reg.Clienten[i]
		laatste := c.Delen[len(c.Delen)-1]
		if laatste.Bestemming == "" || laatste.Einde.Before(v.regio.Venster.Begindatum) {
			continue
		}
		weg++
		if weg%100 >= v.regio.BestemmingBekend {
			continue
		}
		p, err := sleutel.Pseudoniem(c.BSN)
		v.Faal("bestemmingen", err)
		in.Bestemmingen = append(in.Bestemmingen, verblijf.Bestemmingsopgave{
			Client: p.String(), Datum: laatste.Einde, Bestemming: capacity.Bestemming(laatste.Bestemming),
		})
	}
	v.Zeg("Berichten zeggen niet dat iemand een woning kreeg. Van %d van de %d vertrekkers weet de gemeente het zelf.", len(in.Bestemmingen), weg)
}

// vergaar makes stays.
func (v *verhaal) vergaar(in verblijf.Verblijvenvraag) {
	v.verblijven = verteller.Antwoord(&v.Verteller, "berichten", verblijf.GatherStays, in)
	u := &v.verblijven
	v.Zeg("%d personen aangeleverd: %d met een verblijf, %d buiten het venster, %d geweigerd, %d geheel ingetrokken.",
		u.Personen.Aangeleverd, u.Personen.MetVerblijf, u.Personen.BuitenVenster, u.Personen.Geweigerd, u.Personen.Ingetrokken)
	v.Zeg("%d berichten: %d gebruikt, %d ingetrokken, %d dubbel, %d geweigerd.",
		u.Gegevens.Aangeleverd, u.Gegevens.Gebruikt, u.Gegevens.Ingetrokken, u.Gegevens.Dubbel, u.Gegevens.Geweigerd)
	v.Zeg("%d verblijven, waarvan %d al liepen en %d nog lopen; bij %d is er iets twijfelachtigs.",
		u.Telling.Verblijven, u.Telling.Eerder, u.Telling.Open, u.Telling.Twijfelachtig)
	for _, b := range u.Bevindingen {
		v.Zeg("- %s", b.Bericht)
	}
	type rij struct {
		Jaar              int     `json:"jaar"`
		Stand             int     `json:"stand"`
		Instroom          int     `json:"instroom"`
		Doorstroom        int     `json:"doorstroom"`
		Uitstroom         int     `json:"uitstroom"`
		Eindstand         int     `json:"eindstand"`
		GemiddeldAanwezig float64 `json:"gemiddeldAanwezig"`
	}
	var rijen []rij
	for _, j := range u.Jaren {
		rijen = append(rijen, rij{j.Periode.Begindatum.Jaar(), j.Stand, j.Instroom, j.Doorstroom, j.Uitstroom, j.Eindstand, j.GemiddeldAanwezig})
	}
	v.Toon(rijen)
	clientmaanden := 0
	for _, j := range u.Jaren {
		clientmaanden += j.Verblijfsdagen
	}
	v.Zeg("Samen %d cliëntmaanden van 30,4375 dagen.", int(float64(clientmaanden)/30.4375))
	verteller.Let(&v.Verteller, u.Aannames)
}
