package eigenregio

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// plek is where something stands in a sheet.
type plek struct {
	regel, kolom int    // both from 1; no regel is no row
	naam         string // of the column
	bij          string // what is asked there, and of what
}

// String is the place as somebody finds it in a sheet.
func (p plek) String() string {
	s := "kolom " + p.naam
	if p.naam == "" {
		s = "de rij"
	}
	if p.bij != "" {
		s += " (" + p.bij + ")"
	}
	if p.regel == 0 {
		return "er is geen rij voor " + p.bij
	}
	return fmt.Sprintf("regel %d, %s", p.regel, s)
}

// ingevuld is what stands at a question.
type ingevuld struct {
	tekst string
	plek  plek
}

// deel is the plan, a form of care or a municipality, with the answers about it.
type deel struct {
	onderdeel  string
	sleutel    string // by which its rows are put together
	van        string
	vorm       zorgvorm
	code       wmo.Gemeentecode
	eerste     plek // of its first row
	kolomCode  int
	antwoorden map[string]*ingevuld
}

func (d *deel) String() string {
	return strings.TrimSpace(d.onderdeel + " " + d.van)
}

// fout is a finding with its place in the sheet.
type fout struct {
	wmo.Bevinding

	plek plek
}

// lezer reads a sheet into its parts, and collects all that is wrong with it.
type lezer struct {
	kop    []string // the column of each cell; "" for one that is not read
	komma  bool     // cells are separated by commas
	delen  []*deel
	index  map[string]*deel
	kwijt  bool // a row could not be read, so that what seems to be missing may be there
	fouten []fout
}

func (l *lezer) zoek(sleutel string) *deel { return l.index[sleutel] }

// meldRij is about a row that cannot be read for it.
func (l *lezer) meldRij(p plek, code, bericht string) {
	l.kwijt = true
	l.meld(p, code, bericht)
}

func (l *lezer) meld(p plek, code, bericht string) {
	l.fouten = append(l.fouten, fout{wmo.Bevinding{Code: code, Plaats: []string{""}, Bericht: bericht}, p})
}

// vol says that there are more findings than anybody reads.
func (l *lezer) vol() bool { return len(l.fouten) > wmo.MaxBevindingen }

// bevindingen are the findings in the order of the sheet, each with its place in the text.
func (l *lezer) bevindingen() wmo.Bevindingen {
	slices.SortStableFunc(l.fouten, func(a, b fout) int {
		return cmp.Or(cmp.Compare(a.plek.regel, b.plek.regel), cmp.Compare(a.plek.kolom, b.plek.kolom))
	})
	var uit wmo.Bevindingen
	for _, f := range l.fouten {
		if l.kwijt && f.plek.regel == 0 && f.plek.bij != "" {
			continue
		}
		if f.plek != (plek{}) {
			f.Bericht = f.plek.String() + ": " + f.Bericht
		}
		uit.Neem(f.Bevinding)
	}
	return uit
}

// lees reads the rows.
func (l *lezer) lees(data []byte) {
	l.index = map[string]*deel{}
	switch {
	case len(data) > wmo.MaxDocument:
		l.meld(plek{}, "DOC-TE-GROOT", fmt.Sprintf("het bestand is groter dan %d bytes", wmo.MaxDocument))
		return
	case bytes.IndexByte(data, 0) >= 0:
		l.meld(plek{}, "DOC-UTF8", "dit is geen CSV in UTF-8 (er staan nullen in, zoals in UTF-16); bewaar het als \"CSV UTF-8\"")
		return
	}
	data, scheiding, boven := begin(data)
	l.komma = scheiding == ','
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = scheiding, -1, true
	for !l.vol() {
		cellen, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		var fout *csv.ParseError
		if errors.As(err, &fout) {
			l.meldRij(plek{regel: boven + fout.StartLine, kolom: fout.Column}, "DOC-SYNTAX", "een aanhalingsteken staat verkeerd")
			continue
		}
		regel, _ := r.FieldPos(0)
		if l.kop != nil {
			l.leesRij(boven+regel, cellen)
			continue
		}
		if l.leesKop(boven+regel, cellen); len(l.fouten) > 0 {
			l.kop = nil // without its columns there is nothing to read
			return
		}
	}
	if l.kop == nil && len(l.fouten) == 0 {
		l.meld(plek{}, "DOC-SYNTAX", "het bestand is leeg; \"wmo regio NAAM --out BESTAND\" maakt een blad om in te vullen")
	}
}

// begin is a text from its first row on, with what separates its cells, and how many lines stand above that row:
// Excel writes sep=; to tell itself.
func begin(data []byte) (rest []byte, scheiding rune, boven int) {
	data = bytes.TrimPrefix(data, []byte(bom))
	if na, ok := bytes.CutPrefix(data, []byte("sep=")); ok {
		eerste, na, _ := bytes.Cut(na, []byte("\n"))
		if s := strings.TrimSuffix(string(eerste), "\r"); s == ";" || s == "," || s == "\t" {
			return na, rune(s[0]), 1
		}
	}
	return data, scheider(data), 0
}

// scheider is what separates cells: what the first line has most of.
func scheider(data []byte) rune {
	eerste, _, _ := bytes.Cut(data, []byte("\n"))
	s := ';'
	for _, ander := range ",\t" {
		if bytes.Count(eerste, []byte(string(ander))) > bytes.Count(eerste, []byte(string(s))) {
			s = ander
		}
	}
	return s
}

// leesKop finds the columns. One that begins with # is a remark.
func (l *lezer) leesKop(regel int, cellen []string) {
	l.kop = make([]string, len(cellen))
	for i, naam := range cellen {
		naam = strings.TrimSpace(naam)
		p := plek{regel: regel, kolom: i + 1, naam: wmo.Kort(naam)}
		j := slices.IndexFunc(kolommen(), func(k string) bool { return k == wmo.Naamsleutel(naam) })
		switch {
		case naam == "" || strings.HasPrefix(naam, "#"):
		case j < 0:
			l.meld(p, "DOC-SLEUTEL-ONBEKEND", "deze kolom is er niet; er zijn "+strings.Join(kolommen(), ", ")+wmo.BedoeltU(naam, kolommen()...))
		case slices.Contains(l.kop, kolommen()[j]):
			l.meld(p, "DOC-SLEUTEL-DUBBEL", "deze kolom staat er twee keer")
		default:
			l.kop[i] = kolommen()[j]
		}
	}
	for _, naam := range kolommen() {
		if !slices.Contains(l.kop, naam) {
			l.meld(plek{regel: regel, naam: naam}, "DOC-SLEUTEL-ONTBREEKT", "deze kolom ontbreekt; op de eerste regel horen "+strings.Join(kolommen(), ", "))
		}
	}
}

// rij is a row with its cells by the name of the column.
type rij struct {
	regel int
	cel   map[string]string
	kolom map[string]int
}

func (r *rij) plek(kolom, bij string) plek {
	return plek{regel: r.regel, kolom: r.kolom[kolom], naam: kolom, bij: bij}
}

func (l *lezer) leesRij(regel int, cellen []string) {
	r := rij{regel, map[string]string{}, map[string]int{}}
	iets := false
	for i, c := range cellen {
		c = strings.TrimSpace(c)
		if i >= len(l.kop) {
			if c != "" {
				l.meldRij(plek{regel: regel, kolom: i + 1}, "DOC-SYNTAX", "deze rij heeft meer cellen dan de eerste; "+tussenAanhalingstekens)
				return
			}
			continue
		}
		if l.kop[i] == "" {
			if l.komma && i > 0 && l.kop[i-1] == kolomWaarde && alleenCijfers(c) { // 12,5 in two cells
				l.meldRij(plek{regel: regel, kolom: i, naam: kolomWaarde}, "DOC-SYNTAX",
					fmt.Sprintf("achter de waarde staat %q in een cel apart; %s", wmo.Kort(c), tussenAanhalingstekens))
				return
			}
			continue
		}
		r.cel[l.kop[i]], r.kolom[l.kop[i]] = c, i+1
		iets = iets || c != ""
		if !utf8.ValidString(c) {
			l.meldRij(r.plek(l.kop[i], ""), "DOC-UTF8", wmo.Toonbaar(wmo.Kort(c))+" is geen UTF-8; bewaar het bestand als \"CSV UTF-8\"")
			return
		}
	}
	if iets && !strings.HasPrefix(r.cel[kolomOnderdeel], "#") {
		l.leesAntwoord(&r)
	}
}

const tussenAanhalingstekens = "zet een getal met een komma tussen aanhalingstekens, of bewaar met puntkomma's tussen de cellen"

// leesAntwoord puts what a row says with the part that it is about.
func (l *lezer) leesAntwoord(r *rij) {
	d, ok := l.deelVan(r)
	if !ok {
		return
	}
	woord := wmo.Naamsleutel(r.cel[kolomVraag])
	if _, ok := zoekVraag(d.onderdeel, woord); !ok {
		l.meldRij(r.plek(kolomVraag, ""), "DOC-SLEUTEL-ONBEKEND", fmt.Sprintf("bij %s is er geen vraag %q; er zijn %s%s",
			d.onderdeel, wmo.Kort(r.cel[kolomVraag]), strings.Join(vragenwoorden(d.onderdeel), ", "), wmo.BedoeltU(woord, vragenwoorden(d.onderdeel)...)))
		return
	}
	bij := strings.TrimSpace(woord + " " + d.van)
	if eerder := d.antwoorden[woord]; eerder != nil {
		l.meld(r.plek(kolomVraag, bij), "DOC-DUBBEL", fmt.Sprintf("dit staat ook op regel %d; laat een van beide weg", eerder.plek.regel))
		return
	}
	d.antwoorden[woord] = &ingevuld{tekst: r.cel[kolomWaarde], plek: r.plek(kolomWaarde, bij)}
}

// leegBij are the columns in which a part has nothing.
var leegBij = map[string][]string{inPlan: {kolomVan, kolomCode}, inVorm: {kolomCode}}

// deelVan finds the part that a row is about, or begins it.
func (l *lezer) deelVan(r *rij) (*deel, bool) {
	d := &deel{onderdeel: wmo.Naamsleutel(r.cel[kolomOnderdeel]), van: r.cel[kolomVan]}
	for _, kolom := range leegBij[d.onderdeel] {
		if r.cel[kolom] != "" { // which would not be read
			l.meldRij(r.plek(kolom, ""), "DOC-OVERBODIG", fmt.Sprintf("bij onderdeel %s blijft deze cel leeg, en er staat %q", d.onderdeel, wmo.Kort(r.cel[kolom])))
			return nil, false
		}
	}
	switch d.onderdeel {
	case inPlan:
	case inVorm:
		vorm, bericht := leesVorm(d.van)
		if bericht != "" {
			l.meldRij(r.plek(kolomVan, ""), "DOC-WAARDE", bericht)
			return nil, false
		}
		d.vorm, d.van = vorm, vorm.String()
		d.sleutel = wmo.Naamsleutel(d.van)
	case inGemeente:
		code, err := gemeentecode(r.cel[kolomCode])
		if err != nil {
			l.meldRij(r.plek(kolomCode, wmo.Kort(d.van)), "DOC-WAARDE", zonderCode(r.cel[kolomCode], d.van, err))
			return nil, false
		}
		d.code, d.sleutel = code, code.String()
	default:
		namen := []string{inPlan, inVorm, inGemeente}
		l.meldRij(r.plek(kolomOnderdeel, ""), "DOC-WAARDE", fmt.Sprintf("%q bestaat niet; schrijf %s%s",
			wmo.Kort(r.cel[kolomOnderdeel]), opsomming(namen), wmo.BedoeltU(d.onderdeel, namen...)))
		return nil, false
	}
	d.sleutel = d.onderdeel + " " + d.sleutel
	if eerder := l.index[d.sleutel]; eerder != nil {
		if d.onderdeel == inGemeente && d.van != "" && naamsleutel(d.van) != naamsleutel(eerder.van) {
			l.meldRij(r.plek(kolomVan, ""), "DOC-WAARDE",
				fmt.Sprintf("GM%s heet op regel %d %q en hier %q", d.code, eerder.eerste.regel, wmo.Kort(eerder.van), wmo.Kort(d.van)))
			return nil, false
		}
		return eerder, true
	}
	d.eerste, d.antwoorden = r.plek(kolomVan, d.onderdeel), map[string]*ingevuld{}
	d.eerste.bij, d.kolomCode = "", r.kolom[kolomCode]
	l.delen, l.index[d.sleutel] = append(l.delen, d), d
	return d, true
}

// zonderCode says what to write where a code belongs, by the name beside it.
func zonderCode(code, naam string, err error) string {
	const cijfers = 4
	if alleenCijfers(code) && len(code) < cijfers {
		return fmt.Sprintf("%q is geen gemeentecode; schrijf GM%s: een rekenblad laat de 0 vooraan weg", code, strings.Repeat("0", cijfers-len(code))+code)
	}
	rijen, fout := alleGemeenten()
	for i := range rijen {
		if fout == nil && heet(&rijen[i], naam) {
			return fmt.Sprintf("%s; bedoelt u GM%s (%s)?", err, rijen[i].Code, rijen[i].Naam)
		}
	}
	return err.Error() + "; schrijf een code als GM0796"
}
