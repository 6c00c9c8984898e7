// Package tabellen embeds the tables of facts that answers depend on, such as the municipalities and the
// holidays. The files are published as they stand, each with a schema beside it, and the domain packages
// read the same ones: what an answer rests on is what a reader sees.
package tabellen

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// The names of the tables; a file has the name of its table.
const (
	AftrekBeschermdWonen    = "aftrek-beschermd-wonen"
	Bijdragebedragen        = "bijdragebedragen"
	BijdragenBeschermdWonen = "bijdragen-beschermd-wonen"
	Bijdrageplannen         = "bijdrageplannen"
	Dwangsombedragen        = "dwangsombedragen"
	Ethos                   = "ethos"
	Feestdagen              = "feestdagen"
	GelijkgesteldeDagen     = "gelijkgestelde-dagen"
	Gemeenten               = "gemeenten"
	GeplandeStarts          = "geplande-starts"
	Herindelingen           = "herindelingen"
	Inwoners                = "inwoners"
	LokaleToegang           = "lokale-toegang"
	NormenInrichting        = "normen-inrichting"
	Regioleden              = "regioleden"
	Regios                  = "regios"
	Rijkstotalen            = "rijkstotalen"
	Termijnen               = "termijnen"
	Uitkeringen             = "uitkeringen"
	Verdeeleffecten         = "verdeeleffecten"
)

// The tables are named one by one, because the schemas beside them serve no program.
//
//go:embed bijdragebedragen.json bijdrageplannen.json
//go:embed aftrek-beschermd-wonen.json bijdragen-beschermd-wonen.json normen-inrichting.json
//go:embed dwangsombedragen.json ethos.json feestdagen.json gelijkgestelde-dagen.json gemeenten.json
//go:embed geplande-starts.json herindelingen.json inwoners.json lokale-toegang.json regioleden.json
//go:embed regios.json rijkstotalen.json termijnen.json uitkeringen.json verdeeleffecten.json
var bestanden embed.FS

// einde is how the name of a file ends.
const einde = ".json"

// Kop is what every table begins with. Its fields are followed by the list rijen.
type Kop struct {
	//schema:nl Wat er in de tabel staat.
	Titel string `json:"titel" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Hoe de rijen te lezen zijn: hun volgorde, wat een lege plek betekent, wat er niet in staat.
	Toelichting string `json:"toelichting" jsonschema:"minLength=1,maxLength=2000"`
	//schema:nl De dag waarop de tabel voor het laatst is opgesteld of nagezien.
	Stand wmo.Datum `json:"stand"`
	// Bronnen are the sources that rows refer to, each once, by a key of this table.
	//schema:nl De bronnen waarnaar rijen verwijzen, elk onder een sleutel die alleen in deze tabel geldt.
	Bronnen map[string]wmo.Bron `json:"bronnen"`
}

// Vindplaats says where a row comes from, and how firm it is: never firmer than its source.
type Vindplaats struct {
	//schema:nl De sleutel, in bronnen, van waar deze rij vandaan komt.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Hoe zeker deze rij is; nooit zekerder dan haar bron.
	Zekerheid wmo.Zekerheid `json:"zekerheid"`
}

// Citeer is the source of a row, with the certainty of the row.
func (k *Kop) Citeer(v Vindplaats) wmo.Bron { return k.Bronnen[v.Bron].Als(v.Zekerheid) }

// Lees reads a table as T, a struct with a [Kop] and the rows. It reads anew each time; a package reads
// each of its tables once.
func Lees[T any](naam string) (*T, error) {
	tekst, err := bestanden.ReadFile(naam + einde)
	if err != nil {
		return nil, fmt.Errorf("er is geen tabel %s", wmo.Kort(naam))
	}
	t := new(T)
	if err := json.Unmarshal(tekst, t); err != nil {
		return nil, fmt.Errorf("tabel %s: %w", naam, err)
	}
	return t, nil
}

// Tekst is a table as it is published; false when there is none of this name.
func Tekst(naam string) ([]byte, bool) {
	b, err := bestanden.ReadFile(naam + einde)
	return b, err == nil
}

// Namen lists the tables in order.
func Namen() []string {
	// The only possible error is that the embedded folder is missing.
	paden, _ := fs.Glob(bestanden, "*"+einde)
	for i, pad := range paden {
		paden[i] = strings.TrimSuffix(pad, einde)
	}
	return paden
}
