package gebied

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/bwo-sdk/wmo"
)

var meldingRegio = register.Melding("GEB-REGIO-ONBEKEND", "de tabel kent geen regio met deze code")

// Regiosvraag asks which regions there are and how they are called.
//
//schema:nl Vraag welke regio's er zijn en hoe zij heten.
type Regiosvraag struct {
	// Zoek is a name, or part of one, of a region, its centrumgemeente or a member:
	// "Den Haag". Empty is every region.
	//schema:nl Naam, of een deel daarvan, van een regio, haar centrumgemeente of een lid: "Den Haag". Ontbreekt het, dan
	//schema:nl komen alle regio's.
	Zoek string `json:"zoek,omitempty"`
	//schema:nl Eigen tabel van regio's in plaats van de tabel van deze uitgave. Ontbreekt zij, dan geldt die van deze
	//schema:nl uitgave.
	Tabel *Regiotabel `json:"tabel,omitempty"` // in place of the embedded table
}

// Regiolijst is the answer to a [Regiosvraag].
//
//schema:nl Antwoord op de vraag welke regio's er zijn.
type Regiolijst struct {
	//schema:nl De dagen waarmee de vraag gesteld is.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Naam van de tabel.
	Tabel string `json:"tabel"` // its name
	//schema:nl De regio's, op volgorde van code.
	Regios []Regionaam `json:"regios"` // in order of code
	//schema:nl Wat openblijft of is aangenomen. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Regionaam is how a region is called.
//
//schema:nl Hoe een regio heet.
type Regionaam struct {
	//schema:nl Code van de regio, waarmee naar haar leden te vragen is.
	Code string `json:"code"` // what [Ledenvraag] asks for
	//schema:nl Naam van de regio.
	Naam string `json:"naam"`
	// AndereNamen are other names that people search for: the centrumgemeente and its
	// colloquial name.
	//schema:nl Andere namen waarop gezocht wordt: de centrumgemeente en haar roepnaam. Ontbreekt als die er niet zijn.
	AndereNamen []string `json:"andereNamen,omitempty"`
	//schema:nl Centrumgemeente van de regio.
	Centrumgemeente Gemeente `json:"centrumgemeente"`
	//schema:nl Aantal leden op die dag, voor zover de tabel ze plaatst.
	Leden int `json:"leden"` // on that day, as far as the table places them
}

// ListRegions lists the regions of a table on peil.Op with their codes and names.
func ListRegions(in Regiosvraag, peil wmo.Peil) (Regiolijst, error) {
	g, t, err := openTabel(&in, in.Tabel, peil)
	if err != nil {
		return Regiolijst{}, err
	}
	uit := Regiolijst{Peil: peil, Tabel: t.Naam, Regios: []Regionaam{}, Voorbehouden: t.laterBekend(peil)}
	gezocht := zoeksleutel(in.Zoek)
	for i := range t.Regios {
		r := &t.Regios[i]
		if !r.spanne().Bevat(peil.Op) || zoeken(g.namen(t, r, peil.Op), gezocht) == nergens {
			continue
		}
		n := Regionaam{Code: r.Code, Naam: r.Naam, AndereNamen: g.andereNamen(t, r), Centrumgemeente: g.gemeente(r.Centrumgemeente)}
		for j := range r.Leden {
			if r.Leden[j].Geldt.Bevat(peil.Op) {
				n.Leden++
			}
		}
		uit.Regios = append(uit.Regios, n)
	}
	slices.SortFunc(uit.Regios, func(a, b Regionaam) int { return strings.Compare(a.Code, b.Code) })
	return uit, nil
}

// andereNamen are the other names of a region, with the colloquial ones that the tables have.
func (g *gegevens) andereNamen(t indeling, r *Regio) []string {
	centrum := g.gemeente(r.Centrumgemeente)
	var namen []string
	for _, naam := range []string{centrum.Naam, g.roepnamen[centrum.Code], t.streeknamen[r.Code]} {
		if naam != "" && naam != r.Naam {
			namen = append(namen, naam)
		}
	}
	return namen
}

// regionamen are the keys under which a region is found: its code and names, and the
// names of its members.
type regionamen struct{ zelf, leden []string }

func (g *gegevens) namen(t indeling, r *Regio, op wmo.Datum) regionamen {
	var n regionamen
	for _, naam := range append(g.andereNamen(t, r), r.Code, r.Naam) {
		n.zelf = append(n.zelf, zoeksleutel(naam))
	}
	for i := range r.Leden {
		if c := r.Leden[i].Gemeente; r.Leden[i].Geldt.Bevat(op) {
			n.leden = append(n.leden, zoeksleutel(g.gemeente(c).Naam), zoeksleutel(g.roepnamen[c]))
		}
	}
	return n
}

// vondst is how well a region matches a name; a higher one is better.
type vondst uint8

const (
	nergens vondst = iota
	bijna          // almost one of its names
	alsLid         // the name of a member
	alsDeel        // part of one of its names
	precies
)

func zoeken(n regionamen, gezocht string) vondst {
	switch {
	case slices.Contains(n.zelf, gezocht):
		return precies
	case slices.ContainsFunc(n.zelf, func(naam string) bool { return strings.Contains(naam, gezocht) }):
		return alsDeel
	case slices.Contains(n.leden, gezocht):
		return alsLid
	default:
		return nergens
	}
}

// zoeksleutel is a name as it is searched for: letters without accents and digits, and
// without "regio" in front.
func zoeksleutel(s string) string {
	return strings.TrimPrefix(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, norm.NFD.String(wmo.Naamsleutel(s))), "regio")
}

// onbekendeRegio reports a region that the table does not have, with suggestions.
func (g *gegevens) onbekendeRegio(t indeling, regio string, op wmo.Datum) error {
	bericht := fmt.Sprintf("de tabel %.40q kent geen regio %.40q", t.Naam, regio)
	if bedoeld := g.bedoeld(t, regio, op); len(bedoeld) > 0 {
		bericht += "; bedoelt u " + strings.Join(bedoeld, " of ") + "?"
	}
	return bevinding(meldingRegio, bericht+" (gebied.regios noemt ze alle)", "regio")
}

// bedoeld lists the regions that match the name best, at most meesteBedoeld.
func (g *gegevens) bedoeld(t indeling, regio string, op wmo.Datum) []string {
	gezocht := zoeksleutel(regio)
	if len(gezocht) < minsteZoek || len(gezocht) > meesteZoek {
		return nil
	}
	beste := nergens
	var namen []string
	for i := range t.Regios {
		r := &t.Regios[i]
		n := g.namen(t, r, op)
		v := zoeken(n, gezocht)
		if v == nergens && slices.ContainsFunc(n.zelf, func(naam string) bool { return verschrijving(naam, gezocht) }) {
			v = bijna
		}
		if v > beste {
			beste, namen = v, nil
		}
		if v == beste && v != nergens && len(namen) < meesteBedoeld {
			namen = append(namen, fmt.Sprintf("%.40q (%.80s)", r.Code, r.Naam))
		}
	}
	return namen
}

// Suggestions are made for names of minsteZoek through meesteZoek bytes.
const (
	minsteZoek, meesteZoek = 3, 60
	meesteBedoeld          = 3
	meesteSlips            = 2
)

// verschrijving says whether two names are at most meesteSlips slips apart. Lengths that differ more tell
// it without a comparison: a table of one's own may be long.
func verschrijving(a, b string) bool {
	n, m := utf8.RuneCountInString(a), utf8.RuneCountInString(b)
	return max(n, m)-min(n, m) <= meesteSlips && wmo.Slips(a, b) <= meesteSlips
}
