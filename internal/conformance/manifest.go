package conformance

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

// Manifest is the list of all files with cases.
//
//schema:nl De lijst van alle bestanden met gevallen: van elke operatie een bestand.
type Manifest struct {
	//schema:nl Hoeveel gevallen er van alle operaties samen zijn.
	Aantal Aantal `json:"aantal"`
	//schema:nl De bestanden, in de volgorde waarin `wmo conformance` ze vraagt.
	Bestanden []Gevallenbestand `json:"bestanden"`
}

// Gevallenbestand is the file with the cases of one operation.
//
//schema:nl Een bestand met de gevallen van een operatie.
type Gevallenbestand struct {
	//schema:nl De naam van de operatie, zoals `bw.termijn`.
	Operatie string `json:"operatie"`
	//schema:nl Het bestand met de gevallen, vanaf de map van dit manifest.
	Bestand string `json:"bestand"`
	//schema:nl Het schema van de invoer, vanaf de map van dit manifest.
	Invoer string `json:"invoer"`
	//schema:nl Het schema van het resultaat, vanaf de map van dit manifest.
	Resultaat string `json:"resultaat"`
	//schema:nl Hoeveel gevallen dit bestand heeft.
	Aantal Aantal `json:"aantal"`
	//schema:nl De sleutels van het resultaat die het antwoord uitleggen en er geen deel van zijn. Op niveau kern worden zij
	//schema:nl nergens in het resultaat vergeleken.
	Uitleg []string `json:"uitleg"`
	//schema:nl De SHA-256 van het bestand met de gevallen, hexadecimaal in kleine letters.
	SHA256 string `json:"sha256" jsonschema:"minLength=64,maxLength=64,pattern=^[0-9a-f]{64}$"`
}

// Aantal is how many cases a level asks.
//
//schema:nl Hoeveel gevallen elk niveau vraagt.
type Aantal struct {
	//schema:nl Hoeveel gevallen niveau kern vraagt.
	Kern int `json:"kern" jsonschema:"minimum=0"`
	//schema:nl Hoeveel gevallen niveau volledig vraagt: alle, dus ook die van kern.
	Volledig int `json:"volledig" jsonschema:"minimum=0"`
}

// MaakManifest makes the list out of the published files.
func MaakManifest() (Manifest, error) {
	m := Manifest{Bestanden: []Gevallenbestand{}}
	for _, o := range operaties.Alle() {
		gs, err := lees(o)
		if err != nil {
			return m, err
		}
		data, _ := schema.Cases(o.Invoer.Naam) // which lees just read
		som := sha256.Sum256(data)
		b := Gevallenbestand{
			Operatie: o.Naam, Bestand: o.Invoer.Naam + ".cases.json",
			Invoer: o.Invoer.Naam + ".schema.json", Resultaat: o.Resultaat.Naam + ".schema.json",
			Uitleg: append([]string{}, Uitleg(o)...), SHA256: hex.EncodeToString(som[:]),
		}
		for i := range gs.Gevallen {
			b.Aantal.Volledig++
			if gs.Gevallen[i].Niveau == publish.Kern {
				b.Aantal.Kern++
			}
		}
		m.Aantal.Kern += b.Aantal.Kern
		m.Aantal.Volledig += b.Aantal.Volledig
		m.Bestanden = append(m.Bestanden, b)
	}
	return m, nil
}
