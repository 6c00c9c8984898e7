package registers

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/verenigbaar"
)

// Index is everything that is published.
//
//schema:nl Alles wat is gepubliceerd. Paden zijn ten opzichte van de map waarin dit bestand staat.
type Index struct {
	//schema:nl Vragen die gesteld kunnen worden, elk met invoer, resultaat en gevallen.
	Operaties []Indexoperatie `json:"operaties"`
	//schema:nl Schema's van documenten die niet bij een vraag horen, zoals een weigering.
	Documenten []Indexschema `json:"documenten"`
	//schema:nl Registers: regels, formules, bevindingen en zo verder.
	Registers []Indexdata `json:"registers"`
	//schema:nl Tabellen waar antwoorden van afhangen.
	Tabellen []Indexdata `json:"tabellen"`
	//schema:nl Schema's in delen, die naar elkaar verwijzen.
	Delen []Indexbestand `json:"delen"`
	//schema:nl Andere bestanden.
	Overig []Indexbestand `json:"overig"`
}

// Indexbestand is one file.
//
//schema:nl Een bestand.
type Indexbestand struct {
	//schema:nl Pad van het bestand.
	Pad string `json:"pad"`
	//schema:nl SHA-256 van de bytes van het bestand, in kleine hexadecimale cijfers.
	SHA256 string `json:"sha256"`
}

// Indexschema is the schema of a document.
//
//schema:nl Het schema van een document.
type Indexschema struct {
	//schema:nl Naam van het schema, zoals bw/zaak.
	Naam string `json:"naam"`
	//schema:nl Wat het document is.
	Titel string `json:"titel,omitempty"`

	Indexbestand
}

// Indexdata is a file of data with its schema.
//
//schema:nl Een bestand met gegevens, en zijn schema.
type Indexdata struct {
	//schema:nl Naam, zoals regels.
	Naam string `json:"naam"`
	//schema:nl Wat er in staat.
	Titel string `json:"titel,omitempty"`

	Indexbestand

	//schema:nl Het schema van het bestand.
	Schema Indexbestand `json:"schema"`
}

// Indexoperatie is one operation.
//
//schema:nl Een vraag die gesteld kan worden.
type Indexoperatie struct {
	//schema:nl Naam van de vraag, zoals bw.zaak.
	Naam string `json:"naam"`
	//schema:nl Wat er wordt gevraagd.
	Titel string `json:"titel"`
	//schema:nl Of de geldigheid van een document afhangt van de dag waarop wordt gevraagd, zoals bij gemeentecodes.
	OpDag bool `json:"opDag"`
	//schema:nl Het schema van de invoer.
	Invoer Indexschema `json:"invoer"`
	//schema:nl Het schema van het resultaat.
	Resultaat Indexschema `json:"resultaat"`
	//schema:nl De gevallen waarmee een andere uitvoering zich kan bewijzen.
	Gevallen Indexgevallen `json:"gevallen"`
	//schema:nl Codes van de bevindingen die in de gevallen voorkomen. Elke vraag kan daarnaast de bevindingen van pakket wmo (DOC-…) geven.
	Codes []string `json:"codes"`
	//schema:nl Wat er sinds de vorige uitgave is veranderd; leeg bij de eerste.
	Gewijzigd []string `json:"gewijzigd"`
}

// Indexgevallen is the file of the cases of an operation.
//
//schema:nl Het bestand met de gevallen van een vraag.
type Indexgevallen struct {
	Indexbestand

	//schema:nl Aantal gevallen.
	Aantal int `json:"aantal" jsonschema:"minimum=0"`
	//schema:nl Aantal gevallen daarvan waarin het document wordt geweigerd.
	Weigeringen int `json:"weigeringen" jsonschema:"minimum=0"`
}

// Files of which the place in the index follows from their name.
const (
	indexbestand  = "index.json"
	jsonEinde     = ".json"
	schemaEinde   = ".schema.json"
	gevallenEinde = ".cases.json"
	tabellen      = "tabellen"
	delen         = "delen"
)

// Wijzigingen are what changed in each file since the last release.
type Wijzigingen map[string][]verenigbaar.Verschil

// SindsUitgave compares a folder like schema/v1 with the last release; empty before the first. root is the
// folder of the module.
func SindsUitgave(root string, folder fs.FS) (Wijzigingen, error) {
	_, oud, err := verenigbaar.Laatste(root)
	if err != nil || oud == nil {
		return nil, err
	}
	return verenigbaar.Verzameling(oud, folder, verenigbaar.Richtingen())
}

// van is what changed for a question: in its input, its result and its cases.
func (w Wijzigingen) van(o *operatie.Operatie) []string {
	uit := []string{}
	for _, pad := range []string{o.Invoer.Naam + schemaEinde, o.Resultaat.Naam + schemaEinde, o.Invoer.Naam + gevallenEinde} {
		for _, v := range w[pad] {
			uit = append(uit, pad+" "+v.String())
		}
	}
	return uit
}

// MaakIndex lists every file in a folder like schema/v1, but not the index itself.
func MaakIndex(folder fs.FS, gezien *Gezien, sinds Wijzigingen) (Index, error) {
	bestanden, err := hash(folder)
	if err != nil {
		return Index{}, err
	}
	ix := indexer{bestanden: bestanden}
	uit := Index{
		Operaties: []Indexoperatie{}, Documenten: []Indexschema{}, Registers: []Indexdata{}, Tabellen: []Indexdata{},
		Delen: []Indexbestand{}, Overig: []Indexbestand{},
	}
	for _, o := range operaties.Alle() {
		n := gezien.aantal[o.Naam]
		uit.Operaties = append(uit.Operaties, Indexoperatie{
			Naam: o.Naam, Titel: o.Titel, OpDag: o.OpDag, Invoer: ix.schema(o.Invoer.Naam, o.Invoer.Titel), Resultaat: ix.schema(o.Resultaat.Naam, o.Resultaat.Titel),
			Gevallen: Indexgevallen{ix.neem(o.Invoer.Naam + gevallenEinde), n.gevallen, n.weigeringen},
			Codes:    gezien.bevindingen[o.Naam].lijst(), Gewijzigd: sinds.van(&o),
		})
	}
	for _, s := range soorten() {
		uit.Registers = append(uit.Registers, ix.data(s.Naam, s.Titel))
	}
	for _, d := range slices.Concat(operaties.Documenten(), Documenten()) {
		if ix.heeft(d.Naam + schemaEinde) {
			uit.Documenten = append(uit.Documenten, ix.schema(d.Naam, d.Titel))
		}
	}
	for _, pad := range ix.rest() {
		uit.verdeel(&ix, pad)
	}
	return uit, ix.err
}

// verdeel puts a file that no table of ours names in its list.
func (u *Index) verdeel(ix *indexer, pad string) {
	naam, isData := strings.CutSuffix(pad, jsonEinde)
	deel, _, _ := strings.Cut(pad, "/")
	isSchema := strings.HasSuffix(pad, schemaEinde)
	switch {
	case !ix.heeft(pad): // the schema of a table that was taken with it
	case deel == tabellen && isData && !isSchema:
		u.Tabellen = append(u.Tabellen, ix.data(naam, ""))
	case deel == delen:
		u.Delen = append(u.Delen, ix.neem(pad))
	case isSchema && deel != tabellen:
		u.Documenten = append(u.Documenten, ix.schema(strings.TrimSuffix(pad, schemaEinde), ""))
	case deel == tabellen && isSchema && ix.heeft(strings.TrimSuffix(pad, schemaEinde)+jsonEinde):
		u.Tabellen = append(u.Tabellen, ix.data(strings.TrimSuffix(pad, schemaEinde), ""))
	default:
		u.Overig = append(u.Overig, ix.neem(pad))
	}
}

// hash is the SHA-256 of every published file in a folder, but that of the index. The Go package that reads
// the tables stands beside them and is not published with them.
func hash(folder fs.FS) (map[string]string, error) {
	bestanden := map[string]string{}
	err := fs.WalkDir(folder, ".", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || pad == indexbestand || path.Ext(pad) == ".go" {
			return err
		}
		data, err := fs.ReadFile(folder, pad)
		bestanden[pad] = Som(data)
		return err
	})
	return bestanden, err
}

// Som is the SHA-256 of a file, as the index tells it.
func Som(data []byte) string {
	som := sha256.Sum256(data)
	return hex.EncodeToString(som[:])
}

// indexer takes files out of a list, each once.
type indexer struct {
	bestanden map[string]string
	err       error
}

func (x *indexer) heeft(pad string) bool { return x.bestanden[pad] != "" }

func (x *indexer) rest() []string {
	v := verzameling{}
	for pad := range x.bestanden {
		v[pad] = true
	}
	return v.lijst()
}

func (x *indexer) neem(pad string) Indexbestand {
	som, ok := x.bestanden[pad]
	if !ok && x.err == nil {
		x.err = fmt.Errorf("het bestand %s ontbreekt, of staat twee keer in de index", pad)
	}
	delete(x.bestanden, pad)
	return Indexbestand{pad, som}
}

func (x *indexer) schema(naam, titel string) Indexschema {
	return Indexschema{naam, titel, x.neem(naam + schemaEinde)}
}

func (x *indexer) data(naam, titel string) Indexdata {
	return Indexdata{Naam: path.Base(naam), Titel: titel, Indexbestand: x.neem(naam + jsonEinde), Schema: x.neem(naam + schemaEinde)}
}
