package kit

import "github.com/bwo-sdk/wmo"

const maandenPerJaar = 12

// leeftijdVan is the age, in months, at which the state pension begins for who reaches that age in one year.
type leeftijdVan struct {
	jaar, maanden int
	versie        wmo.Versie
}

// aowLeeftijd lists the ages by AOW 7a lid 1, each known no earlier than the one before. The texts that
// were read name the years through 2025; later ones are announced.
var aowLeeftijd = []leeftijdVan{
	{2012, 65 * maandenPerJaar, aow("2015-01-01", "a", "")},
	{2013, 65*maandenPerJaar + 1, aow("2015-01-01", "b", "")},
	{2014, 65*maandenPerJaar + 2, aow("2015-01-01", "c", "")},
	{2015, 65*maandenPerJaar + 3, aow("2015-01-01", "d", "")},
	{2016, 65*maandenPerJaar + 6, aow("2019-01-01", "e", "2015-06-19")},
	{2017, 65*maandenPerJaar + 9, aow("2019-01-01", "f", "2015-06-19")},
	{2018, 66 * maandenPerJaar, aow("2019-01-01", "g", "2015-06-19")},
	{2019, 66*maandenPerJaar + 4, aow("2019-01-01", "h", "2015-06-19")},
	{2020, 66*maandenPerJaar + 4, aow("2020-01-01", "i", "2020-01-01")},
	{2021, 66*maandenPerJaar + 4, aow("2020-01-01", "j", "2020-01-01")},
	{2022, 66*maandenPerJaar + 7, aow("2020-01-01", "k", "2020-01-01")},
	{2023, 66*maandenPerJaar + 10, aow("2020-01-01", "l", "2020-01-01")},
	{2024, 67 * maandenPerJaar, aow("2020-01-01", "m", "2020-01-01")},
	{2025, 67 * maandenPerJaar, aow("2021-01-01", "n", "2021-01-01")},
	{2026, 67 * maandenPerJaar, aow2026()},
	{2027, 67 * maandenPerJaar, aow2026()},
}

// aow cites the part of AOW 7a lid 1 that names one year, in a text that was read; bekend is the first
// day on which that was the text, or "" for what was known when the Wmo 2015 began.
func aow(versie, onderdeel, bekend string) wmo.Versie {
	v := Ouderdomswet().Art(versie, "7a", "1", onderdeel).Sinds(BeginWmo())
	if bekend != "" {
		v = v.BekendSinds(wmo.MustDatum(bekend))
	}
	return v
}

// aow2026 is a newspaper that tells what was decided: the age stays 67 through 2027. The letter to
// parliament and the decree themselves were not read.
func aow2026() wmo.Versie {
	b := Document("Eindhovens Dagblad, AOW-leeftijd blijft ook in 2027 op 67 jaar (krantenbericht; de Kamerbrief en het besluit zijn niet gelezen)",
		"https://www.ed.nl/binnenland/aow-leeftijd-blijft-ook-in-2027-op-67-jaar~aaf044d55/", "").Als(wmo.Afgeleid)
	b.Gezien = wmo.MustDatum("2026-11-30")
	return b.Sinds(BeginWmo()).BekendSinds(wmo.MustDatum("2021-12-01"))
}

// leeftijdenOp are the ages that were known on a day (zero: by this release); those through 2015 always
// are.
func leeftijdenOp(bekend wmo.Datum) []leeftijdVan {
	n := 0
	for n < len(aowLeeftijd) && (wmo.Peil{Bekend: bekend}).Kent(aowLeeftijd[n].versie.Bekend.Begindatum) {
		n++
	}
	return aowLeeftijd[:n]
}

// Pensioendag is the day on which somebody who was born on geboren reaches the AOW age, with where that
// is written; false while it was not known on bekend (zero: by this release) what that age will be.
func Pensioendag(geboren, bekend wmo.Datum) (dag wmo.Datum, bron wmo.Bron, ok bool) {
	leeftijden := leeftijdenOp(bekend)
	for i := range leeftijden {
		l := &leeftijden[i]
		// Who was born on a day that the month does not have, reaches the age on the last day of it.
		dag = geboren.AddMaanden(l.maanden, wmo.MaandEinde)
		if dag.IsValid() && dag.Jaar() <= l.jaar {
			return dag, l.versie.Bron, true
		}
	}
	return wmo.Datum{}, wmo.Bron{}, false
}

// Pensioengerechtigd says whether somebody has reached the AOW age on a day, and where that is written
// when it follows from the day of birth. What was stated (feit) goes before what follows from geboren,
// which may be the zero Datum. As the age never falls (AOW 7a lid 2), who is younger than the last age
// that was known has not reached it.
func Pensioengerechtigd(feit wmo.Uitkomst, geboren, dag, bekend wmo.Datum) (wmo.Uitkomst, wmo.Bron) {
	if feit != wmo.Onbepaald || !geboren.IsValid() {
		return feit, wmo.Bron{}
	}
	if op, bron, ok := Pensioendag(geboren, bekend); ok {
		return wmo.UitkomstOf(!dag.Before(op)), bron
	}
	leeftijden := leeftijdenOp(bekend)
	laatste := &leeftijden[len(leeftijden)-1]
	if dag.Before(geboren.AddMaanden(laatste.maanden, wmo.MaandEinde)) {
		return wmo.Nee, laatste.versie.Bron
	}
	return wmo.Onbepaald, wmo.Bron{}
}
