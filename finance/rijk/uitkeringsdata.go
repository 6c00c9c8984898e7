package rijk

import (
	_ "embed" // the amounts of the decree
	"encoding/csv"
	"fmt"
	"strings"
	"sync"

	"github.com/bwo-sdk/wmo"
)

// uitkeringskolom is one annex of the decree: the amounts of one kind of money in one year.
type uitkeringskolom struct {
	stroom    wmo.Rijksstroom
	jaar      int
	naam      string // of the column in the file
	bijlage   string
	afgedrukt wmo.Bedrag // the total that the annex prints
}

var uitkeringskolommen = []uitkeringskolom{
	{wmo.StroomOpvang, 2010, "mo_2010", "bijlage 29xx-b", wmo.MustBedrag("307828115")},
	{wmo.StroomOpvang, 2011, "mo_2011", "bijlage 29xx-c", wmo.MustBedrag("307228117")},
	{wmo.StroomVrouwenopvang, 2010, "vo_2010", "bijlage 29kk", wmo.MustBedrag("2400001")},
	{wmo.StroomVrouwenopvang, 2011, "vo_2011", "bijlage 29kk-2", wmo.MustBedrag("95223056")},
	{wmo.StroomVrouwenopvang, 2012, "vo_2012", "bijlage 29kk-3", wmo.MustBedrag("105552057")},
	{wmo.StroomVrouwenopvang, 2013, "vo_2013", "bijlage 29kk-4", wmo.MustBedrag("107959001")},
}

// uitkeringenBekend is the last day of the month of the text that was read; from that day its amounts
// were certainly known.
var uitkeringenBekend = wmo.MustDatum("2015-04-30")

// bron cites the annex. From which day it held is not known, so it counts as beleid and not as
// wettekst.
func (k *uitkeringskolom) bron() wmo.Bron {
	b := duBesluit
	b.Artikel = k.bijlage
	return b
}

// uitkeringsrij is what one centrumgemeente received, by column; without a column it received nothing.
type uitkeringsrij struct {
	naam, opmerking string
	gemeente        wmo.Gemeentecode
	bedragen        map[string]wmo.Bedrag
}

//go:embed data/uitkeringen.csv
var uitkeringenCSV string

// laadUitkeringen reads the table once, when it is first asked for.
var laadUitkeringen = sync.OnceValues(func() ([]uitkeringsrij, error) { return leesUitkeringen(uitkeringenCSV) })

func leesUitkeringen(tekst string) ([]uitkeringsrij, error) {
	regels, err := csv.NewReader(strings.NewReader(tekst)).ReadAll()
	if err != nil || len(regels) == 0 {
		return nil, fmt.Errorf("uitkeringen: geen tabel: %w", err)
	}
	plaats := map[string]int{}
	for i, naam := range regels[0] {
		plaats[naam] = i
	}
	for _, naam := range []string{"centrumgemeente", "gemeente_code", "opmerking"} {
		if _, ok := plaats[naam]; !ok {
			return nil, fmt.Errorf("uitkeringen: geen kolom %s", naam)
		}
	}
	rijen := make([]uitkeringsrij, 0, len(regels))
	for _, cellen := range regels[1:] {
		code, err := wmo.ParseCBSCode(cellen[plaats["gemeente_code"]])
		if err != nil {
			return nil, fmt.Errorf("uitkeringen: %w", err)
		}
		rij := uitkeringsrij{cellen[plaats["centrumgemeente"]], cellen[plaats["opmerking"]], code, map[string]wmo.Bedrag{}}
		for i := range uitkeringskolommen {
			naam := uitkeringskolommen[i].naam
			j, ok := plaats[naam]
			if !ok {
				return nil, fmt.Errorf("uitkeringen: geen kolom %s", naam)
			}
			if cellen[j] == "" {
				continue
			}
			if rij.bedragen[naam], err = wmo.ParseBedrag(cellen[j]); err != nil {
				return nil, fmt.Errorf("uitkeringen: %w", err)
			}
		}
		rijen = append(rijen, rij)
	}
	return rijen, nil
}
