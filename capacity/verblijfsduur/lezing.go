package verblijfsduur

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// lezing is the answer for a group in a sentence: about the last time at which enough stays
// were in view, or else about the first.
func (s *schatter) lezing(g *Groepsduur) string {
	var t *Tijdstand
	for i := range g.Tijdstippen {
		if x := &g.Tijdstippen[i]; x.Aanwezig != nil && (t == nil || x.InBeeld >= float64(s.weinig)) {
			t = x
		}
	}
	if t == nil {
		return fmt.Sprintf("Over geen van de tijdstippen zeggen de gegevens iets: %d verblijven, waarvan %d voorbij.", g.Verblijven, g.Vertrokken)
	}
	zin := fmt.Sprintf("Na %s is naar schatting %s vertrokken", s.na(t.Tijdstip), procent(t.Vertrokken.Schatting))
	if i := t.Vertrokken.Interval; i != nil {
		zin += fmt.Sprintf(" (%s: %s–%s)", procent(s.uit.Niveau), getal(i.Onder), procent(i.Boven))
	}
	return zin + s.waarheen(t) + fmt.Sprintf("; toen %s in beeld. ", verblijven(t.InBeeld)) + s.helft(g)
}

// waarheen splits who left: to the destination that the question is about, and elsewhere.
func (s *schatter) waarheen(t *Tijdstand) string {
	if t.Vertrokken.Schatting == 0 {
		return ""
	}
	for _, b := range t.Bestemmingen {
		if b.Bestemming == s.doel() {
			f := b.Aandeel.Schatting
			zin := fmt.Sprintf(": %s naar %s", procent(f), naar(b.Bestemming))
			if elders := t.Vertrokken.Schatting - f; elders > gelijkeTijden {
				zin += fmt.Sprintf(" en %s elders heen of onbekend", procent(elders))
			}
			return zin
		}
	}
	if s.v.Bestemming != "" {
		return ", niemand naar " + naar(s.doel())
	}
	return ""
}

func (s *schatter) helft(g *Groepsduur) string {
	if g.Mediaan.Tijd == nil {
		return "Nog geen helft was vertrokken toen de waarneming ophield."
	}
	return fmt.Sprintf("De helft vertrekt binnen %s.", s.na(math.Round(*g.Mediaan.Tijd*10)/10))
}

// conclusie is the answer in a sentence: that of the only group, or how groups compare.
func (s *schatter) conclusie() string {
	if len(s.uit.Groepen) == 1 {
		return s.uit.Groepen[0].Conclusie
	}
	delen := make([]string, len(s.uit.Groepen))
	for i, g := range s.uit.Groepen {
		delen[i] = g.Groep + ": niet bereikt"
		if g.Mediaan.Tijd != nil {
			delen[i] = fmt.Sprintf("%s: na %s", g.Groep, s.na(math.Round(*g.Mediaan.Tijd*10)/10))
		}
	}
	zin := "De helft is vertrokken in " + strings.Join(delen, "; ") + "."
	switch l := s.uit.Logrank; {
	case l == nil:
		return zin + " Of de groepen verschillen is niet getoetst."
	case l.P < 1-s.uit.Niveau:
		return zin + fmt.Sprintf(" De groepen vertrekken niet even snel (log-rank: p = %s).", kans(l.P))
	default:
		return zin + fmt.Sprintf(" Dat de groepen even snel vertrekken is niet weerlegd (log-rank: p = %s).", kans(l.P))
	}
}

// na is a time with its unit.
func (s *schatter) na(tijd float64) string {
	woord := string(s.uit.Eenheid)
	if tijd == 1 || s.uit.Eenheid == Jaren {
		woord = map[Tijdseenheid]string{Dagen: "dag", Maanden: "maand", Jaren: "jaar"}[s.uit.Eenheid]
	}
	return kit.Nl(tijd) + " " + woord
}

func verblijven(n float64) string {
	if n == 1 {
		return "was nog 1 verblijf"
	}
	return "waren nog " + kit.Nl(n) + " verblijven"
}

// getal is a share as a percentage with one decimal, without its sign.
func getal(aandeel float64) string {
	const duizend = 1000
	return kit.Nl(math.Round(aandeel*duizend) / 10)
}

func procent(aandeel float64) string { return getal(aandeel) + " %" }

// kans is a small probability in words.
func kans(p float64) string {
	const klein = 0.001
	if p < klein {
		return "minder dan 0,001"
	}
	return strings.Replace(strconv.FormatFloat(p, 'g', 2, 64), ".", ",", 1)
}

// naar is where to, in a sentence.
func naar(b capacity.Bestemming) string {
	switch b {
	case capacity.EigenWoning:
		return "een eigen woning"
	case capacity.AnderBW:
		return "ander beschermd wonen"
	case capacity.NaarWlz:
		return "de Wlz"
	case capacity.NaarDetentie:
		return "detentie"
	case capacity.Overleden:
		return "overlijden"
	case capacity.AndereBestemming:
		return "een andere bestemming"
	default:
		return "een onbekende bestemming"
	}
}
