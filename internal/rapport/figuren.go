package rapport

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/finance/welzijn"
	"github.com/bwo-sdk/wmo/internal/grafiek"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/nvo"
)

// HeeftFiguren says whether a report of a result, to which resultaat points, has charts.
func HeeftFiguren(resultaat any) bool { return len(figuren(resultaat)) > 0 }

// figuren are the charts of an answer; an answer without charts is told in tables alone.
func figuren(resultaat any) []grafiek.Figuur {
	switch r := resultaat.(type) {
	case *capacity.Uitstroompad:
		return vanUitstroom(r)
	case *finance.Omzettingsbeeld:
		return vanOmzetting(r)
	case *finance.Vergelijking:
		return vanVergelijking(r)
	case *finance.Saldo:
		return vanSaldo(r)
	case *welzijn.Maatregelenlijst:
		return vanMaatregelen(r)
	case *nvo.Monitor:
		return vanMonitor(r)
	case *nvo.Sessieuitkomst:
		return vanSessie(&r.Sessietelling)
	case *nvo.Themarapport:
		return vanSessie(&r.Sessietelling)
	case *verblijf.Verblijvenoverzicht:
		return vanVerblijven(r)
	case *verblijfsduur.Verblijfsduurstand:
		return vanDuur(r)
	default:
		return nil
	}
}

// woord is a word of an enumeration as a reader has it.
func woord(w any) string { return tabel.Taal{}.Tekst(w) }

// jaar is the year of a period, or its days when it is none.
func jaar(p wmo.Periode) string {
	if p.Begindatum.IsValid() && p.Begindatum.Jaar() == p.Einddatum.Jaar() {
		return strconv.Itoa(p.Begindatum.Jaar())
	}
	return p.String()
}

func vanUitstroom(r *capacity.Uitstroompad) []grafiek.Figuur {
	var fs []grafiek.Figuur
	for i := range r.Vormen {
		v := &r.Vormen[i]
		naam := v.Naam
		if naam == "" {
			naam = woord(v.Vorm)
		}
		jaren := make([]string, len(v.Jaren))
		stand, doel := grafiek.Reeks{Naam: "cliënten aan het eind"}, grafiek.Reeks{Naam: "pad naar het doel"}
		uitstroom := grafiek.Reeks{Naam: "vertrekkers"}
		for j := range v.Jaren {
			y := &v.Jaren[j]
			jaren[j] = jaar(y.Periode)
			stand.Waarden, stand.Banden = append(stand.Waarden, y.StandEind), append(stand.Banden, spreiding(y.StandSpreiding))
			uitstroom.Waarden, uitstroom.Banden = append(uitstroom.Waarden, y.Uitstroom), append(uitstroom.Banden, spreiding(y.UitstroomSpreiding))
			if y.Doel != nil {
				doel.Waarden = append(doel.Waarden, y.Doel.Stand)
			}
		}
		lijnen := []grafiek.Reeks{stand}
		if len(doel.Waarden) > 0 {
			lijnen = append(lijnen, doel)
		}
		fs = append(fs,
			grafiek.Lijnen("stand", "Cliënten in "+naam, "jaar", jaren, lijnen...),
			grafiek.Lijnen("vertrekkers", "Vertrekkers uit "+naam, "jaar", jaren, uitstroom),
		)
	}
	for i := range r.Verdelingen {
		fs = append(fs, vanToedeling(&r.Verdelingen[i])...)
	}
	return fs
}

func spreiding(s *capacity.Spreiding) *grafiek.Band {
	if s == nil {
		return nil
	}
	return &grafiek.Band{Onder: float64(s.Onder), Boven: float64(s.Boven)}
}

// vanToedeling are the homes of each municipality: by year, and in all.
func vanToedeling(t *capacity.Toedeling) []grafiek.Figuur {
	kolommen := make([]grafiek.Kolommen, len(t.Totalen))
	tegels := make([]grafiek.Tegel, len(t.Totalen))
	for i := range t.Totalen {
		d := &t.Totalen[i]
		kolommen[i] = grafiek.Kolommen{Naam: d.Naam, Waarden: make([]int, len(t.Jaren))}
		tegels[i] = grafiek.Tegel{Naam: d.Naam, Aantal: d.Aantal}
	}
	jaren := make([]string, len(t.Jaren))
	for j := range t.Jaren {
		jaren[j] = jaar(t.Jaren[j].Periode)
		for _, d := range t.Jaren[j].Delen { // who does not take part this year is not in it
			if i := slices.IndexFunc(kolommen, func(k grafiek.Kolommen) bool { return k.Naam == d.Naam }); i >= 0 {
				kolommen[i].Waarden[j] = d.Aantal
			}
		}
	}
	return []grafiek.Figuur{
		grafiek.Veelvouden("woningen-per-jaar", "Woningen per gemeente, "+t.Naam, jaren, kolommen),
		grafiek.Tegels("woningen", "Woningen per gemeente over alle jaren, "+t.Naam, tegels),
	}
}

// euro is an amount for a chart, in which a cent cannot be seen; the table has it exactly.
func euro(b wmo.Bedrag) float64 {
	f, _ := b.Getal().Rat().Float64()
	return f
}

func vanOmzetting(r *finance.Omzettingsbeeld) []grafiek.Figuur {
	jaren := make([]string, len(r.Jaren))
	jaarlijks, samen := grafiek.Reeks{Naam: "per jaar"}, grafiek.Reeks{Naam: "opgeteld"}
	for i := range r.Jaren {
		j := &r.Jaren[i]
		jaren[i] = jaar(j.Periode)
		jaarlijks.Waarden, samen.Waarden = append(jaarlijks.Waarden, euro(j.Stand.Verschil.Gemeente)), append(samen.Waarden, euro(j.Cumulatief))
	}
	return []grafiek.Figuur{grafiek.Lijnen("gemeente", "Wat de gemeente overhoudt (boven nul) of toelegt (eronder), in euro", "jaar", jaren, jaarlijks, samen)}
}

// vanVergelijking shows which incentives turn round: those that can be calculated under both arrangements.
func vanVergelijking(r *finance.Vergelijking) []grafiek.Figuur {
	perPartij := map[finance.Prikkelpartij][]grafiek.Tegenover{}
	for i := range r.Rijen {
		rij := &r.Rijen[i]
		if rij.VoordeelA != nil && rij.VoordeelB != nil {
			perPartij[rij.Partij] = append(perPartij[rij.Partij], grafiek.Tegenover{
				Naam: woord(rij.Soort), Voor: *rij.VoordeelA, Na: *rij.VoordeelB,
			})
		}
	}
	var fs []grafiek.Figuur
	for _, w := range finance.Prikkelpartij("").Woorden() {
		if rijen := perPartij[finance.Prikkelpartij(w.Woord)]; len(rijen) > 0 {
			fs = append(fs, grafiek.Uiteen(w.Woord, "Voordeel voor de "+woord(finance.Prikkelpartij(w.Woord))+" van een gebeurtenis, in euro", r.NaamA, r.NaamB, rijen))
		}
	}
	return fs
}

// vanSaldo shows for each way of paying what a change in volume, intensity or price does to either party.
func vanSaldo(r *finance.Saldo) []grafiek.Figuur {
	var fs []grafiek.Figuur
	for i := range r.Vormen {
		var rijen []grafiek.Tegenover
		for j := range r.Scenarios {
			s := &r.Scenarios[j]
			k := slices.IndexFunc(s.Vormen, func(v finance.Scenariovorm) bool { return v.Vorm == r.Vormen[i].Vorm })
			if k < 0 {
				continue
			}
			v := &s.Vormen[k]
			rijen = append(rijen, grafiek.Tegenover{Naam: s.Naam, Voor: v.SaldoGemeente, Na: v.ResultaatAanbieder})
		}
		fs = append(fs, grafiek.Uiteen("saldo", "Saldo bij "+r.Vormen[i].Vorm+", in euro", "gemeente", "aanbieder", rijen))
	}
	return fs
}

// vanMaatregelen shows what each measure costs and yields, in order of what it yields for a euro.
func vanMaatregelen(r *welzijn.Maatregelenlijst) []grafiek.Figuur {
	rijen := make([]grafiek.Tegenover, len(r.Punten))
	for i := range r.Punten {
		p := &r.Punten[i]
		rijen[i] = grafiek.Tegenover{Naam: p.Maatregel.Omschrijving, Voor: p.Kosten, Na: p.Effect}
	}
	titel := fmt.Sprintf("Maatregelen, op volgorde van effect per euro (%d jaar, in euro)", r.Jaren)
	return []grafiek.Figuur{grafiek.Uiteen("maatregelen", titel, "kosten", "effect", rijen)}
}

func vanMonitor(r *nvo.Monitor) []grafiek.Figuur {
	var plichten, themas []grafiek.Schatting
	for i := range r.Verplichtingen {
		code := r.Verplichtingen[i].Code
		plichten = meng(plichten, code, code+": "+verplichting(code), &r.Verplichtingen[i].Aandeel)
	}
	for i := range r.Themas {
		themas = meng(themas, woord(r.Themas[i].Thema), woord(r.Themas[i].Thema), &r.Themas[i].Aandeel)
	}
	bij := fmt.Sprintf(" (%d regio's)", r.Regios)
	return []grafiek.Figuur{
		grafiek.Aandelen("verplichtingen", "Regio's die een verplichting nakwamen"+bij, plichten),
		grafiek.Aandelen("themas", "Regio's die alles van een thema nakwamen"+bij, themas),
	}
}

// verplichting is what a region has to do by the obligation with this code.
func verplichting(code string) string {
	alle := nvo.Verplichtingen()
	if i := slices.IndexFunc(alle, func(v nvo.Verplichting) bool { return v.Code == code }); i >= 0 {
		return alle[i].Tekst
	}
	return ""
}

// meng adds a share, unless there is none.
func meng(rijen []grafiek.Schatting, naam, voluit string, a *nvo.Aandeel) []grafiek.Schatting {
	if a.Verhouding == nil {
		return rijen
	}
	return append(rijen, grafiek.Schatting{
		Naam: naam, Voluit: voluit, Hoogstens: a.Verhouding.Hoogstens, Waarde: a.Verhouding.Aandeel, Onder: a.Verhouding.Onder, Boven: a.Verhouding.Boven,
		Tekst: fmt.Sprintf("%d van %d, %d niet bekend", a.Ja, a.Van, a.Onbepaald),
	})
}

func vanSessie(r *nvo.Sessietelling) []grafiek.Figuur {
	fs := make([]grafiek.Figuur, 0, len(r.Vragen))
	for i := range r.Vragen {
		v := &r.Vragen[i]
		rijen := make([]grafiek.Plaats, len(v.Geheel.Rangorde))
		for j := range v.Geheel.Rangorde {
			p := &v.Geheel.Rangorde[j]
			rang, _ := p.GemiddeldeRang.Rat().Float64()
			rijen[j] = grafiek.Plaats{Naam: p.Naam, Plaats: p.Plaats, Gelijk: p.Gelijk, Rang: rang}
		}
		fs = append(fs, grafiek.Rangorde("rangorde", v.Vraag+" (gemiddelde rang, 1 is het belangrijkst)", rijen))
	}
	return fs
}

func vanVerblijven(r *verblijf.Verblijvenoverzicht) []grafiek.Figuur {
	jaren := make([]string, len(r.Jaren))
	in, uit, stand := grafiek.Reeks{Naam: "instroom"}, grafiek.Reeks{Naam: "uitstroom"}, grafiek.Reeks{Naam: "cliënten aan het eind"}
	for i := range r.Jaren {
		j := &r.Jaren[i]
		jaren[i] = jaar(j.Periode)
		in.Waarden, uit.Waarden = append(in.Waarden, float64(j.Instroom)), append(uit.Waarden, float64(j.Uitstroom))
		stand.Waarden = append(stand.Waarden, float64(j.Eindstand))
	}
	return []grafiek.Figuur{grafiek.Lijnen("stromen", "Cliënten en stromen per jaar", "jaar", jaren, stand, in, uit)}
}

func vanDuur(r *verblijfsduur.Verblijfsduurstand) []grafiek.Figuur {
	var tijden []float64
	curven := make([]grafiek.Curve, len(r.Groepen))
	for i := range r.Groepen {
		g := &r.Groepen[i]
		curven[i].Naam = strings.ReplaceAll(g.Groep, "_", " ")
		for _, s := range g.Curve {
			t := grafiek.Trede{Tijd: s.Tijd, Waarde: s.Schatting, Onder: s.Schatting, Boven: s.Schatting}
			if s.Interval != nil {
				t.Onder, t.Boven = s.Interval.Onder, s.Interval.Boven
			}
			curven[i].Treden = append(curven[i].Treden, t)
		}
		for _, s := range g.Tijdstippen {
			if i == 0 {
				tijden = append(tijden, s.Tijdstip)
			}
			curven[i].InBeeld = append(curven[i].InBeeld, int(math.Round(s.InBeeld)))
		}
	}
	return []grafiek.Figuur{grafiek.Overleving("duur", "Wie er na zoveel "+woord(r.Eenheid)+" nog is", woord(r.Eenheid), tijden, curven)}
}
