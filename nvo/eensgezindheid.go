package nvo

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Eensgezindheid is how much the voters agree: Kendall's W with the correction for ties,
// from 0 (no common order) to 1 (all the same order). A number that cannot be calculated
// or means nothing is left out, and Duiding says why.
//
//schema:nl Hoe eens de stemmers het zijn: Kendalls W met de correctie voor gelijke rangen, van 0 (geen gezamenlijke volgorde) tot 1
//schema:nl (allemaal dezelfde). Met k stembiljetten op m categorieën is W = 12·S / (k²(m³ − m) − k·T): S is de som van de gekwadrateerde
//schema:nl afstanden van de rangsommen tot hun gemiddelde, T de som van t³ − t over alle groepen van t gelijke rangen. Wat niet te
//schema:nl berekenen is of niets zegt, is weggelaten; duiding zegt waarom.
type Eensgezindheid struct {
	//schema:nl Kendalls W, exact berekend en afgerond op 12 decimalen. Weggelaten: er is geen stem, er is één categorie, of op elk stembiljet
	//schema:nl staat alles gelijk.
	W *wmo.Getal `json:"w,omitempty"` // exact, rounded to 12 decimals
	//schema:nl De chi-kwadraat van W, k·(m − 1)·W, afgerond op 12 decimalen. Weggelaten: W is er niet, of er is één stembiljet.
	ChiKwadraat *wmo.Getal `json:"chiKwadraat,omitempty"` // k(m−1)W, of k ballots on m categories
	//schema:nl Het aantal vrijheidsgraden van de chi-kwadraat: m − 1. Weggelaten: er is geen chi-kwadraat.
	Vrijheidsgraden int `json:"vrijheidsgraden,omitempty"`
	// P is the chance (0–1) of a chi-square at least this large when everybody ranks at random.
	//
	//schema:nl De kans, van 0 tot en met 1, op een chi-kwadraat van ten minste deze grootte als iedereen willekeurig rangschikt. Weggelaten:
	//schema:nl er is geen chi-kwadraat.
	P *float64 `json:"p,omitempty"`
	// Grof: there are so few ballots or categories that P is only an indication.
	//
	//schema:nl Waar als p een ruwe schatting is: minder dan 15 stembiljetten of minder dan 5 categorieën.
	Grof bool `json:"grof"`
	//schema:nl In één zin wat dit zegt. Weinig is onder 0,3, redelijk onder 0,7 en anders sterk; een p boven 0,05 kan toeval zijn.
	Duiding string `json:"duiding"` // one sentence in Dutch
}

// With at least so many ballots or categories P is not called rough (grof).
const (
	genoegBiljetten   = 15
	genoegCategorieen = 5
)

// eensgezindheid calculates W = 12 S / (k²(m³ − m) − k ΣT), with S the sum of the
// squared distances of the rank sums from their mean and T = Σ(t³ − t) of a ballot.
func (s *stapel) eensgezindheid(m int) Eensgezindheid {
	var e Eensgezindheid
	k, n := s.stemmen, int64(m)
	teller, noemer := s.concordantie(n)
	switch {
	case k == 0:
		e.Duiding = "er is geen stem om te vergelijken"
		return e
	case m < 2:
		e.Duiding = "met één categorie valt er niets te rangschikken, en dus niets te vergelijken"
		return e
	case noemer == 0:
		e.Duiding = "op elk stembiljet staat alles gelijk: W bestaat dan niet"
		return e
	}
	w := breuk(teller, noemer)
	e.W = &w
	if k == 1 {
		e.Duiding = "één stembiljet is het altijd met zichzelf eens: W = 1 zegt hier niets"
		return e
	}
	chi, err := wmo.GetalOf(k*(n-1)).Maal(wmo.GetalOf(teller)).Deel(wmo.GetalOf(noemer), breukdecimalen)
	if err != nil {
		return e // cannot happen: the denominator is not zero
	}
	p := rond(chiStaart(float64(k*(n-1))*float64(teller)/float64(noemer), m-1)) // the last digits of Exp and Erfc differ from one machine to another
	e.ChiKwadraat, e.Vrijheidsgraden, e.P = &chi, m-1, &p
	e.Grof = k < genoegBiljetten || m < genoegCategorieen
	e.Duiding = duiding(k, teller, noemer, p, e.Grof)
	return e
}

// concordantie gives W as a fraction of whole numbers. Ranks are doubled here, and so are
// distances: 12 S is three times the sum of their squares.
func (s *stapel) concordantie(m int64) (teller, noemer int64) {
	for _, som := range s.dubbel {
		d := som - s.stemmen*(m+1)
		teller += 3 * d * d
	}
	return teller, s.stemmen*s.stemmen*(m*m*m-m) - s.stemmen*s.knopen
}

// duiding says in one sentence what W means. The words weinig, redelijk and sterk
// are our own classes: see voorbehoudDuiding.
func duiding(k, teller, noemer int64, p float64, grof bool) string {
	woord := "sterk"
	switch {
	case teller == noemer:
		woord = "volledig"
	case 10*teller < 3*noemer:
		woord = "weinig"
	case 10*teller < 7*noemer:
		woord = "redelijk"
	}
	toeval := "dat is niet goed door toeval te verklaren"
	if p > toevalsgrens {
		toeval = "dat kan ook toeval zijn"
	}
	s := fmt.Sprintf("%d stembiljetten zijn het %s eens (W = %s op een schaal van 0 tot 1); %s (p %s)",
		k, woord, komma(float64(teller)/float64(noemer), 2), toeval, kans(p))
	if grof {
		s += "; die p is een ruwe schatting, want het zijn weinig stembiljetten of weinig categorieën"
	}
	return s
}

// toevalsgrens is the P from which an outcome is called possible by chance.
const toevalsgrens = 0.05

func kans(p float64) string {
	if p < 0.001 {
		return "kleiner dan 0,001"
	}
	return "= " + komma(p, 3)
}

func komma(x float64, decimalen int) string {
	return strings.Replace(strconv.FormatFloat(x, 'f', decimalen, 64), ".", ",", 1)
}

// chiStaart is the chance that a chi-square with so many degrees of freedom is larger
// than x: the regularised upper incomplete gamma function Q(a, y) with a = f/2 and
// y = x/2. For halves and whole numbers it climbs from Q(½, y) = erfc(√y) or
// Q(1, y) = e^−y by Q(a+1, y) = Q(a, y) + y^a e^−y / Γ(a+1): a sum of positive terms,
// in which nothing cancels.
func chiStaart(x float64, vrijheidsgraden int) float64 {
	y := x / 2
	a, q := 0.5, math.Erfc(math.Sqrt(y))
	if vrijheidsgraden%2 == 0 {
		a, q = 1, math.Exp(-y)
	}
	for ; a < float64(vrijheidsgraden)/2; a++ {
		lnGamma, _ := math.Lgamma(a + 1)
		q += math.Exp(a*math.Log(y) - y - lnGamma)
	}
	return min(q, 1)
}
