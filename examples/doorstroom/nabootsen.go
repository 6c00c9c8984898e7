package main

import (
	"context"
	"runtime"
	"sync"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// nabootsing is what data cannot tell: the homes that were promised, how the market may turn, and how
// often to play.
type nabootsing struct {
	Jaren       int                     `json:"jaren"              jsonschema:"minimum=1,maximum=50"`
	Replicaties int                     `json:"replicaties"        jsonschema:"minimum=1,maximum=10000"`
	Zaad        int64                   `json:"zaad"               jsonschema:"minimum=0"`
	Waaierstap  simulatie.Waaierstap    `json:"waaierstap"`
	Woningen    *simulatie.Woningaanbod `json:"woningen,omitempty"`
	Schokken    []simulatie.Marktschok  `json:"schokken,omitempty"`
}

// boots plays the coming years: the forms as they were estimated, homes as they were promised.
func (v *verhaal) boots() {
	n := verteller.Lees[nabootsing](&v.Verteller, "simulatie.json")
	if v.Fout != nil {
		return
	}
	in := simulatie.Simulatievraag{
		Naam: "verzonnen regio", Begindatum: v.regio.Venster.Einddatum.AddDagen(1), Jaren: n.Jaren, Replicaties: n.Replicaties,
		Zaad: n.Zaad, Waaierstap: n.Waaierstap, Woningen: n.Woningen, Schokken: n.Schokken,
	}
	v.vulVormen(&in)
	uit := verteller.Antwoord(&v.Verteller, "simulatie.json", opAlleKernen, in)
	type rij struct {
		Vorm     string  `json:"vorm"`
		Jaar     int     `json:"jaar"`
		Stand    float64 `json:"gemiddeldAanwezig"`
		P5       float64 `json:"eindeP5"`
		P50      float64 `json:"eindeP50"`
		P95      float64 `json:"eindeP95"`
		OpWoning float64 `json:"dagenWachtenOpWoning"`
	}
	var rijen []rij
	for _, f := range uit.Vormen {
		for _, j := range f.Jaren {
			rijen = append(rijen, rij{
				f.Naam, j.Periode.Begindatum.Jaar(), j.Stand.Gemiddelde, j.StandEinde.P5, j.StandEinde.P50, j.StandEinde.P95, j.DagenOpWoning.Gemiddelde,
			})
		}
		v.beelden.Waaier = append(v.beelden.Waaier, waaierbeeld{f.Naam, f.Waaier})
	}
	v.Toon(rijen)
	for _, g := range uit.Gemeenten {
		laatste := g.Jaren[len(g.Jaren)-1]
		v.Zeg("%s: in het laatste jaar gemiddeld %s woningen gebruikt van %s; aan het einde wachten er %s op een woning.",
			g.Naam, eenDecimaal(laatste.Gebruikt.Gemiddelde), eenDecimaal(laatste.Aangeboden.Gemiddelde), eenDecimaal(laatste.WachtendenEinde.Gemiddelde))
	}
	b := uit.Boekhouding
	v.Zeg("Over %d herhalingen: %d begonnen, %d kwamen; %d aanwezig, %d wachten, %d vertrokken, %d geweigerd, %d afgehaakt.",
		uit.Replicaties, b.Begin, b.Aankomsten, b.Aanwezig, b.Wachtend, b.Vertrokken, b.Geweigerd, b.Afgehaakt)
	verteller.Let(&v.Verteller, uit.Aannames)
}

// opAlleKernen is [simulatie.SimulateFlows], with the replications over all cores: the answer is the same.
func opAlleKernen(in simulatie.Simulatievraag, peil wmo.Peil) (simulatie.Simulatiebeeld, error) {
	return simulatie.RunReplications(context.Background(), in, peil, simulatie.Opties{Voer: alleKernen})
}

// vulVormen takes the stays, the transfers and the inflow that were estimated.
func (v *verhaal) vulVormen(in *simulatie.Simulatievraag) {
	for _, f := range v.raming.Vormen {
		naam := naamVan(f.Vorm, f.Naam)
		dagen := f.GemiddeldVerblijfMaanden * dagenPerMaand
		vorm := simulatie.Zorgvorm{Naam: naam, Verblijf: simulatie.Duur{Soort: simulatie.Exponentieel, GemiddeldeDagen: &dagen}}
		for _, s := range v.raming.Plan.Vormen {
			if naamVan(s.Vorm, s.Naam) == naam {
				vorm.Begin = s.Begin.Aantal
			}
		}
		vorm.Naar = v.vervolg(toestandVan(f.Vorm, f.Naam))
		in.Vormen = append(in.Vormen, vorm)
	}
	// Who comes in from outside: the inflow of a plan also counts those who come from another form.
	for _, f := range v.raming.Vormen {
		naam := naamVan(f.Vorm, f.Naam)
		buiten := f.InstroomPerJaar
		for _, o := range v.stromen.Overgangen {
			if o.Naar == toestandVan(f.Vorm, f.Naam) {
				buiten -= o.Aantal / jarenVan(v)
			}
		}
		in.Instroom = append(in.Instroom, simulatie.Toestroom{Vorm: naam, PerJaar: []float64{max(buiten, 0)}})
	}
}

// vervolg is where people go from a form, by the shares that were seen. Shares add up to one exactly:
// the last one is what is left.
func (v *verhaal) vervolg(van string) []simulatie.Vervolg {
	var uit []simulatie.Vervolg
	rest := 1.0
	for _, o := range v.stromen.Overgangen {
		if o.Van != van || o.KansVolgende == 0 {
			continue
		}
		deel := simulatie.Vervolg{Aandeel: o.KansVolgende}
		rest -= o.KansVolgende
		if deel.Vorm = v.vormVan(o.Naar); deel.Vorm == "" {
			deel.Bestemming = capacity.Bestemming(o.Naar)
			deel.Woning = deel.Bestemming == capacity.EigenWoning
		}
		uit = append(uit, deel)
	}
	if len(uit) > 0 {
		uit[len(uit)-1].Aandeel += rest
	}
	return uit
}

// vormVan is the form that a state of the flows is; "" for a destination.
func (v *verhaal) vormVan(toestand string) string {
	for _, f := range v.raming.Vormen {
		if toestandVan(f.Vorm, f.Naam) == toestand {
			return naamVan(f.Vorm, f.Naam)
		}
	}
	return ""
}

// alleKernen does n things on all cores.
func alleKernen(n int, doe func(i int)) {
	werk := make(chan int)
	var wacht sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wacht.Go(func() {
			for i := range werk {
				doe(i)
			}
		})
	}
	for i := range n {
		werk <- i
	}
	close(werk)
	wacht.Wait()
}
