package wmo

import "slices"

// Combinatie is facts that cannot hold together, as data: what an auditor reads.
type Combinatie struct {
	Code   string   `json:"code"`   // of the finding, and a contract
	Velden []string `json:"velden"` // JSON Pointers of the facts
	Tekst  string   `json:"tekst"`  // why they cannot, in Dutch
	Bron   Bron     `json:"bron"`
}

// Strijdigheid is a Combinatie with its statements as functions: they cannot all hold
// together. So when all but one hold, the last one does not: see [LeidAf].
type Strijdigheid[I any] struct {
	Melding    Melding // the finding, with why they cannot
	Bron       Bron
	Stellingen []Stelling[I]
}

// Strijdig declares that these statements cannot all hold together.
func Strijdig[I any](melding Melding, bron Bron, stellingen ...Stelling[I]) Strijdigheid[I] {
	return Strijdigheid[I]{melding, bron, stellingen}
}

// Stelling is one statement about the facts. A large I is a pointer.
type Stelling[I any] struct {
	Veld   string
	Houdt  func(I) Uitkomst
	anders func(I) bool // states the opposite where nothing is stated; nil where that is more than one value
}

// Luidt states that the fact at veld, which plek points to, has this value, Ja or Nee.
func Luidt[I any](veld string, waarde Uitkomst, plek func(I) *Uitkomst) Stelling[I] {
	return Stelling[I]{
		Veld: veld,
		Houdt: func(in I) Uitkomst {
			if waarde == Ja {
				return *plek(in)
			}
			return plek(in).Niet()
		},
		anders: func(in I) bool {
			if *plek(in) != Onbepaald {
				return false
			}
			*plek(in) = waarde.Niet()
			return true
		},
	}
}

// Staat is a statement about a date, a code, a word or the like: it holds, or is open.
func Staat[I any](veld string, houdt func(I) bool) Stelling[I] {
	return Stelling[I]{Veld: veld, Houdt: func(in I) Uitkomst {
		if houdt(in) {
			return Ja
		}
		return Onbepaald
	}}
}

// Combinatie is the Strijdigheid as data.
func (s *Strijdigheid[I]) Combinatie() Combinatie {
	c := Combinatie{Code: s.Melding.Code, Tekst: s.Melding.Uitleg, Bron: s.Bron, Velden: []string{}}
	for i := range s.Stellingen {
		c.Velden = append(c.Velden, s.Stellingen[i].Veld)
	}
	return c
}

// Combinaties lists the combinations as data.
func Combinaties[I any](ss []Strijdigheid[I]) []Combinatie {
	cs := make([]Combinatie, len(ss))
	for i := range ss {
		cs[i] = ss[i].Combinatie()
	}
	return cs
}

// LeidAf checks facts against the combinations that cannot hold, and fills in what
// follows. Facts that contradict each other are findings, with sources as known on
// peil.Bekend. A fact that is not stated and follows from the others is filled in, so in
// is a pointer to a copy. Stated facts are never changed.
func LeidAf[I any](ss []Strijdigheid[I], in I, peil Peil) Bevindingen {
	if b := strijdig(ss, in, peil); len(b) > 0 { // before filling in, so that findings are about stated facts
		return b
	}
	for verder := true; verder; {
		verder = false
		for i := range ss {
			verder = ss[i].vulIn(in) || verder
		}
	}
	return strijdig(ss, in, peil)
}

func strijdig[I any](ss []Strijdigheid[I], in I, peil Peil) Bevindingen {
	var b Bevindingen
	for i := range ss {
		if ss[i].strijdt(in) {
			c := ss[i].Combinatie()
			b.MeldVolgens(c.Bron.ZoalsBekend(peil.Bekend), ss[i].Melding, c.Tekst, c.Velden...)
		}
	}
	return b
}

func (s *Strijdigheid[I]) strijdt(in I) bool {
	return !slices.ContainsFunc(s.Stellingen, func(t Stelling[I]) bool { return t.Houdt(in) != Ja })
}

// vulIn fills in the fact of the one statement that is open while all others hold.
func (s *Strijdigheid[I]) vulIn(in I) bool {
	var open *Stelling[I]
	for i := range s.Stellingen {
		t := &s.Stellingen[i]
		switch t.Houdt(in) {
		case Ja:
			continue
		case Nee:
			return false
		default:
		}
		if open != nil {
			return false
		}
		open = t
	}
	return open != nil && open.anders != nil && open.anders(in)
}
