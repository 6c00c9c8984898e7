package gebied

import (
	"encoding/csv"
	"fmt"
	"io/fs"
	"net/url"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// lezer reads the tables and remembers whatever it could not read.
type lezer struct {
	bestanden fs.FS
	fouten    []error
}

// rij is one row of a table; a cell is asked for by the name of its column.
type rij struct {
	l      *lezer
	plaats string
	kop    []string
	cellen []string
}

func (l *lezer) fout(plaats string, err error) {
	if err != nil {
		l.fouten = append(l.fouten, fmt.Errorf("gebied: %s: %w", plaats, err))
	}
}

func (l *lezer) rijen(bestand string) []rij {
	inhoud, err := fs.ReadFile(l.bestanden, bestand)
	l.fout(bestand, err)
	regels, err := csv.NewReader(strings.NewReader(string(inhoud))).ReadAll()
	l.fout(bestand, err)
	if len(regels) == 0 {
		return nil
	}
	rijen := make([]rij, len(regels)-1)
	for i := range rijen {
		rijen[i] = rij{l, bestand + " rij " + strconv.Itoa(i+2), regels[0], regels[i+1]}
	}
	return rijen
}

func (r rij) tekst(kolom string) string {
	for i := range r.kop {
		if r.kop[i] == kolom {
			return r.cellen[i]
		}
	}
	r.l.fout(r.plaats, fmt.Errorf("geen kolom %s", kolom))
	return ""
}

// code reads GM0000; an empty cell is no municipality.
func (r rij) code(kolom string) wmo.Gemeentecode {
	s := r.tekst(kolom)
	if s == "" {
		return wmo.Gemeentecode{}
	}
	c, err := wmo.ParseCBSCode(s)
	r.l.fout(r.plaats, err)
	return c
}

// datum reads a day, or the first day of a year or month; an empty cell is no day.
func (r rij) datum(kolom string) wmo.Datum {
	s := r.tekst(kolom)
	switch len(s) {
	case 0:
		return wmo.Datum{}
	case len("2018"):
		s += "-01-01"
	case len("2022-03"):
		s += "-01"
	}
	d, err := wmo.ParseDatum(s)
	r.l.fout(r.plaats, err)
	return d
}

func (r rij) getal(kolom string) int {
	n, err := strconv.Atoi(r.tekst(kolom))
	r.l.fout(r.plaats, err)
	return n
}

// status reads the English word of the tables; "unknown" is no status.
func (r rij) status() Status {
	switch s := r.tekst("status"); s {
	case "verified":
		return StatusBevestigd
	case "inferred":
		return StatusAfgeleid
	case "remembered":
		return StatusHerinnerd
	case "assumed":
		return StatusAangenomen
	case "planned", "unknown":
	default:
		r.l.fout(r.plaats, fmt.Errorf("geen status: %q", s))
	}
	return ""
}

// lid reads the columns that the tables of regions share. They have no title of the source,
// so the host name of its URL is used.
func (r rij) lid() Lidmaatschap {
	adres := r.tekst("bron_url")
	u, err := url.Parse(adres)
	if err != nil {
		r.l.fout(r.plaats, err)
		return Lidmaatschap{}
	}
	s := r.status()
	return Lidmaatschap{
		Gemeente: r.code("gemeente_code"), Status: s, Opmerking: r.tekst("opmerking"),
		Bron: wmo.Bron{Regeling: u.Hostname(), Versie: r.datum("peildatum_bron"), Adres: adres, Zekerheid: s.Zekerheid()},
	}
}
