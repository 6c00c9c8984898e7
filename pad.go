package wmo

import "strconv"

// pad is the place in a document where a reader is, with what was found so far. A place
// is written out only when something is found there.
type pad struct {
	stappen  []padstap
	gevonden Bevindingen
}

// padstap is one key, or the index in a list.
type padstap struct {
	sleutel string
	nummer  int
	lijst   bool
}

func (p *pad) in(sleutel string) { p.stappen = append(p.stappen, padstap{sleutel: sleutel}) }
func (p *pad) bij(nummer int)    { p.stappen = append(p.stappen, padstap{nummer: nummer, lijst: true}) }
func (p *pad) uit()              { p.stappen = p.stappen[:len(p.stappen)-1] }

func (p *pad) teDiep() bool { return len(p.stappen) > MaxDiepte }

// plaats is the JSON Pointer to here, with invisible characters of keys escaped.
func (p *pad) plaats() string {
	delen := make([]string, len(p.stappen))
	for i, s := range p.stappen {
		if s.lijst {
			delen[i] = strconv.Itoa(s.nummer)
		} else {
			delen[i] = Toonbaar(s.sleutel)
		}
	}
	return Wijs(delen...)
}

// meld adds a finding here; beyond the maximum it does not even write out the place.
func (p *pad) meld(m Melding, bericht string) {
	if len(p.gevonden) <= MaxBevindingen {
		p.gevonden.Meld(m, bericht, p.plaats())
	}
}

// mist reports a required key that is missing here.
func (p *pad) mist(sleutel string) {
	p.in(sleutel)
	p.meld(docSleutelMist, "deze sleutel ontbreekt")
	p.uit()
}
