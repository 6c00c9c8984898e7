package nvo

import (
	"fmt"
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// gemeentenLangs are the municipalities that there were on all of these days.
func gemeentenLangs(dagen ...wmo.Datum) []wmo.Gemeentecode {
	aantal := map[wmo.Gemeentecode]int{}
	var uit []wmo.Gemeentecode
	for _, d := range dagen {
		lijst, err := gebied.ListMunicipalities(gebied.Gemeentenvraag{}, wmo.PeilOp(d))
		if err != nil {
			panic(err)
		}
		for _, g := range lijst.Gemeenten {
			if aantal[g.Code]++; aantal[g.Code] == len(dagen) {
				uit = append(uit, g.Code)
			}
		}
	}
	return uit
}

// grootste is the largest real input: 45 regions with the municipalities together and
// a hundred pieces of evidence each.
func grootste() Monitorvraag {
	in := Monitorvraag{Dossiers: make([]Dossier, 45)}
	soorten, alle := Bewijssoort("").Woorden(), gemeentenLangs(termijn, dag("2022-10-07"))
	for i := range in.Dossiers {
		d := &in.Dossiers[i]
		d.Regio = fmt.Sprintf("Regio %d", i)
		for _, c := range alle[len(alle)*i/45 : len(alle)*(i+1)/45] {
			d.Leden = append(d.Leden, Regiolid{Gemeente: c})
		}
		for j := range 100 {
			s := stuk(Bewijssoort(soorten[j%len(soorten)].Woord), StandVastgesteld, "2021-11-01")
			s.Gemeente = d.Leden[j%len(d.Leden)].Gemeente
			s.Reikwijdte = []Reikwijdte{OverBeschermdWonen, OverOpvang}
			s.Onderdelen = []Onderdeel{DeelAmbitie, DeelToegang, DeelContinuiteit}
			d.Bewijsstukken = append(d.Bewijsstukken, s)
		}
	}
	return in
}

func BenchmarkFollow(b *testing.B) {
	in, peil := grootste(), op("2022-10-07")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := MonitorRegions(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAssess(b *testing.B) {
	in, peil := grootste().Dossiers[0], op("2022-10-07")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssessRegion(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}

// The members come from package gebied.
func BenchmarkAssessGebied(b *testing.B) {
	in, peil := grootste().Dossiers[0], op("2022-10-07")
	in.Leden, in.Regiocode = nil, "groningen"
	for b.Loop() {
		if _, err := AssessRegion(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}

// The largest dossier that is accepted.
func BenchmarkAssessVijandig(b *testing.B) {
	d := Dossier{Regio: "A"}
	for _, c := range gemeentenLangs(termijn, dag("2022-10-07")) {
		d.Leden = append(d.Leden, Regiolid{Gemeente: c})
	}
	for i := range 5000 {
		s := stuk(VerklaringAlleRaden, StandVastgesteld, "2021-11-01")
		if i%2 == 0 {
			s = stuk(Regiovisie, StandConcept, "2022-01-01")
		}
		d.Bewijsstukken = append(d.Bewijsstukken, s)
	}
	for b.Loop() {
		if _, err := AssessRegion(d, op("2022-10-07")); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkObligations(b *testing.B) {
	for b.Loop() {
		if _, err := ListObligations(Verplichtingenvraag{}, op("2022-10-07")); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSign(b *testing.B) {
	in := Convenantvraag{Partijen: make([]wmo.Partij, 10), OnbepaaldeTijd: wmo.Ja}
	for i := range in.Partijen {
		in.Partijen[i] = wmo.Partij{Naam: string(rune('A' + i)), Getekend: wmo.Ja}
	}
	for b.Loop() {
		if _, err := AssessCovenant(in, op("2022-10-07")); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDevelop(b *testing.B) {
	for b.Loop() {
		if _, err := AssessDevelopment(Inhoudsbeeld{}, op("2022-10-07")); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkExtend(b *testing.B) {
	for b.Loop() {
		if _, err := AssessExtension(Contractverlenging{}, op("2022-10-07")); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFit(b *testing.B) {
	in := Aandeelvraag{Percentage: 80, Zegswijze: Afgerond, Noemers: []int{43, 44}}
	for b.Loop() {
		if _, err := FitShare(in, op("2022-10-07")); err != nil {
			b.Fatal(err)
		}
	}
}
