package tabel

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"strings"
	"unicode"
)

// Algemeen writes any result: its fields a line each, a list of objects as a
// table. The names are those of the document, with spaces.
func Algemeen[T any](w io.Writer, resultaat T) error {
	data, err := json.Marshal(resultaat)
	if err != nil {
		return err
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	k, err := lees(dec)
	if err != nil {
		return err
	}
	s := schrijver{w: w}
	s.knoop("", k, 0)
	return s.err
}

// knoop is a JSON value with its keys in the order in which they stand.
type knoop struct {
	tekst    string
	sleutels []string // of an object
	delen    []knoop  // of an object or a list
	lijst    bool
}

func (k *knoop) blad() bool { return k.sleutels == nil && !k.lijst }

func lees(dec *json.Decoder) (knoop, error) {
	t, err := dec.Token()
	if err != nil {
		return knoop{}, err
	}
	switch t := t.(type) {
	case json.Delim:
		k := knoop{lijst: t == '['}
		if !k.lijst {
			k.sleutels = []string{}
		}
		err := k.leesDelen(dec)
		return k, err
	case json.Number:
		if x, err := t.Float64(); err == nil && strings.ContainsAny(t.String(), ".e") {
			return knoop{tekst: hoogstens(x)}, nil
		}
		return knoop{tekst: t.String()}, nil
	case bool:
		if t {
			return knoop{tekst: "ja"}, nil
		}
		return knoop{tekst: "nee"}, nil
	case string:
		return knoop{tekst: t}, nil
	}
	return knoop{tekst: "onbekend"}, nil
}

// leesDelen reads what stands in a list or an object, to its end.
func (k *knoop) leesDelen(dec *json.Decoder) error {
	for dec.More() {
		if !k.lijst {
			sleutel, err := dec.Token()
			if err != nil {
				return err
			}
			k.sleutels = append(k.sleutels, woorden(sleutel.(string))) //nolint:forcetypeassert // JSON keys are text
		}
		deel, err := lees(dec)
		if err != nil {
			return err
		}
		if deel.blad() && isGetal(k.sleutels, deel.tekst) {
			deel.tekst = Exact(deel.tekst)
		}
		k.delen = append(k.delen, deel)
	}
	_, err := dec.Token()
	return err
}

// hoogstens writes a number of a field of which nothing else is known: at most
// four decimals.
func hoogstens(x float64) string {
	const meest = 4
	return strings.TrimRight(strings.TrimRight(Getal(x, meest), "0"), ",")
}

// woorden turns gatCumulatief into gat cumulatief.
func woorden(sleutel string) string {
	var s strings.Builder
	for _, r := range sleutel {
		if unicode.IsUpper(r) {
			s.WriteByte(' ')
			r = unicode.ToLower(r)
		}
		s.WriteRune(r)
	}
	return s.String()
}

func (s *schrijver) knoop(naam string, k knoop, diep int) {
	in := strings.Repeat("  ", diep)
	switch {
	case k.blad():
		s.regel(in, naam, ": ", k.tekst)
	case k.lijst:
		s.lijst(naam, k, diep)
	case s.motivering(naam, &k, diep):
	default:
		if plat, ok := opEenRegel(k); ok && naam != "" {
			s.regel(in, naam, ": ", plat)
			return
		}
		if naam != "" {
			s.regel(in, naam)
			diep++
		}
		for i, sleutel := range k.sleutels {
			s.knoop(sleutel, k.delen[i], diep)
		}
	}
}

// deel finds what an object holds under a key, nil when it has none.
func (k *knoop) deel(sleutel string) *knoop {
	if i := slices.Index(k.sleutels, sleutel); i >= 0 {
		return &k.delen[i]
	}
	return nil
}

// woord is the text under a key, "" when there is none.
func (k *knoop) woord(sleutel string) string {
	if d := k.deel(sleutel); d != nil {
		return d.tekst
	}
	return ""
}

// opEenRegel is an object that says all a reader needs on one line: a period, a
// source, a municipality, or a few fields without further depth.
func opEenRegel(k knoop) (string, bool) {
	const meest = 3
	begin, eind := k.deel("begindatum"), k.deel("einddatum")
	code, naam := k.deel("code"), k.deel("naam")
	switch {
	case k.lijst:
		return "", false
	case begin != nil && eind != nil:
		return begin.tekst + " t/m " + eind.tekst, true
	case begin != nil:
		return "vanaf " + begin.tekst, true
	case k.deel("regeling") != nil:
		return bron(&k), true
	case code != nil && naam != nil:
		return naam.tekst + " (" + code.tekst + ")", true
	}
	var delen []string
	for i, sleutel := range k.sleutels {
		if !k.delen[i].blad() || len(k.sleutels) > meest {
			return "", false
		}
		delen = append(delen, sleutel+" "+k.delen[i].tekst)
	}
	return strings.Join(delen, ", "), true
}

func (s *schrijver) lijst(naam string, k knoop, diep int) {
	in := strings.Repeat("  ", diep)
	bladen := make([]string, 0, len(k.delen))
	for i := range k.delen {
		if k.delen[i].blad() {
			bladen = append(bladen, k.delen[i].tekst)
		}
	}
	switch {
	case len(k.delen) == 0:
		s.regel(in, naam, ": geen")
		return
	case len(bladen) == len(k.delen):
		s.regel(in, naam, ": ", strings.Join(bladen, ", "))
		return
	}
	s.regel(in, naam)
	if s.alsZinnen(&k, diep+1) || s.alsTabel(k, diep) {
		return
	}
	for i := range k.delen {
		s.punt(&k.delen[i], diep)
	}
}

// punt writes one object of a list, its first field beside the dash.
func (s *schrijver) punt(k *knoop, diep int) {
	kop, vanaf := "-", 0
	if len(k.delen) > 0 {
		plat, ok := opEenRegel(k.delen[0])
		if ok || k.delen[0].blad() {
			kop, vanaf = "- "+k.sleutels[0]+": "+plat+k.delen[0].tekst, 1
		}
	}
	s.regel(strings.Repeat("  ", diep+1), kop)
	for i := vanaf; i < len(k.sleutels); i++ {
		s.knoop(k.sleutels[i], k.delen[i], diep+2)
	}
}

// alsTabel writes a list of objects as a table when each fits on a line.
func (s *schrijver) alsTabel(k knoop, diep int) bool {
	const breedst = 160
	var kop []string
	plek := map[string]int{}
	rijen := make([][]string, len(k.delen))
	for n, deel := range k.delen {
		for i, sleutel := range deel.sleutels {
			cel := deel.delen[i].tekst
			if !deel.delen[i].blad() {
				var ok bool
				if cel, ok = opEenRegel(deel.delen[i]); !ok {
					return false
				}
			}
			p, ok := plek[sleutel]
			if !ok {
				p = len(kop)
				plek[sleutel] = p
				kop = append(kop, sleutel)
			}
			for len(rijen[n]) <= p {
				rijen[n] = append(rijen[n], "")
			}
			rijen[n][p] = cel
		}
	}
	r := raster{inspringen: diep}
	r.rij(kop...)
	for _, rij := range rijen {
		r.rij(rij...)
	}
	if r.breedte() > breedst {
		return false
	}
	s.tabel(&r)
	return true
}
