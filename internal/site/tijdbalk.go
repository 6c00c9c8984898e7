package site

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/registers"
)

// balk is a bar of time for versions of a rule or a value, with both axes: above when each holds, below
// since when it was known. The pictures say nothing that the list beside them does not.
type balk struct {
	Breed, Hoog int
	Jaren       []streep
	Strepen     []streep
	Uitleg      string
}

// streep is a bar, or the mark of a year.
type streep struct {
	X, Y, Breed int
	Klasse      string
	Tekst       string
	Open        bool
}

// The measures of the picture, in its own units.
const (
	balkBreed = 640
	balkRij   = 34
	balkKop   = 28
	balkHoog  = 12
	jaarBreed = 52 // of a year as it is written on a small screen
)

// tijdbalk draws versions from the year of the first day that is named to a little after the last, and
// at least to the day on which the law was last read.
func (b *boek) tijdbalk(versies []registers.Registerversie) *balk {
	van, tot := jaren(versies)
	if van == 0 {
		return nil
	}
	tot = max(tot, b.dekking.Bron.Gezien.Jaar()+1)
	dag := func(d wmo.Datum) int {
		begin, eind := wmo.MustDatum(strconv.Itoa(van)+"-01-01"), wmo.MustDatum(strconv.Itoa(tot)+"-01-01")
		return begin.DagenTot(d) * balkBreed / begin.DagenTot(eind)
	}
	uit := &balk{Breed: balkBreed, Hoog: balkKop + balkRij*len(versies)}
	stap := max(1, (tot-van+9)/10)
	for j := van; j < tot; j += stap {
		s := streep{X: dag(wmo.MustDatum(strconv.Itoa(j) + "-01-01"))}
		if s.X <= balkBreed-jaarBreed {
			s.Tekst = strconv.Itoa(j)
		}
		if len(uit.Jaren)%2 == 1 {
			s.Klasse = " tussen"
		}
		uit.Jaren = append(uit.Jaren, s)
	}
	for i := range versies {
		v := &versies[i]
		y := balkKop + i*balkRij
		uit.Strepen = append(uit.Strepen, stuk(v.Geldt, dag, y, "geldt"), stuk(v.Bekend, dag, y+balkHoog+2, "bekend"))
		if i > 0 {
			uit.Uitleg += "; "
		}
		uit.Uitleg += "geldt " + v.Geldt.String() + ", " + bekend(v.Bekend)
		if v.EindeBekend.IsValid() {
			uit.Strepen = append(uit.Strepen, streep{X: dag(v.EindeBekend), Y: y + balkHoog + 2, Breed: 4, Klasse: "einde"})
			uit.Uitleg += ", het einde sinds " + v.EindeBekend.String()
		}
	}
	return uit
}

// bekend tells since when a version was known, in words.
func bekend(p wmo.Periode) string {
	if p.IsZero() {
		return "altijd bekend"
	}
	return "bekend " + p.String()
}

func stuk(p wmo.Periode, dag func(wmo.Datum) int, y int, klasse string) streep {
	van, tot := 0, balkBreed
	if p.Begindatum.IsValid() {
		van = dag(p.Begindatum)
	}
	if p.Einddatum.IsValid() {
		tot = dag(p.Einddatum.AddDagen(1))
	}
	return streep{X: van, Y: y, Breed: max(3, tot-van), Klasse: klasse, Open: !p.Einddatum.IsValid()}
}

// jaren are the first year that is drawn and the one after the last; 0 without a first day.
func jaren(versies []registers.Registerversie) (van, tot int) {
	var dagen []wmo.Datum
	for i := range versies {
		for _, p := range []wmo.Periode{versies[i].Geldt, versies[i].Bekend} {
			dagen = append(dagen, p.Begindatum, p.Einddatum)
		}
		dagen = append(dagen, versies[i].EindeBekend)
	}
	dagen = slices.DeleteFunc(dagen, func(d wmo.Datum) bool { return !d.IsValid() })
	if len(dagen) == 0 {
		return 0, 0
	}
	eerste := slices.MinFunc(dagen, func(a, b wmo.Datum) int { return cmp.Compare(a.Jaar(), b.Jaar()) }).Jaar()
	laatste := slices.MaxFunc(dagen, func(a, b wmo.Datum) int { return cmp.Compare(a.Jaar(), b.Jaar()) }).Jaar()
	return eerste, laatste + 1
}
