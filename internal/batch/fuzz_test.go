package batch_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"github.com/bwo-sdk/wmo/internal/batch"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
)

// heelGelezen reads all rows: their numbers go up, what one calls itself is JSON, and so is its question
// unless it has findings, is refused as no UTF-8, or is a line as somebody wrote it.
func heelGelezen(t *testing.T, bron batch.Bron, regels bool) {
	t.Helper()
	for vorige := 0; ; {
		v, err := bron.Volgende()
		if err != nil {
			return // at the end, or of the file as a whole
		}
		if v.Rij <= vorige {
			t.Fatalf("row %d after %d", v.Rij, vorige)
		}
		vorige = v.Rij
		if v.ID != nil && !json.Valid(v.ID) {
			t.Fatalf("row %d is called %s", v.Rij, v.ID)
		}
		if !regels && utf8.Valid(v.Document) && len(v.Bevindingen) == 0 && !json.Valid(v.Document) {
			t.Fatalf("row %d is %s", v.Rij, v.Document)
		}
	}
}

// welke picks the question that rows ask.
func welke(n uint8) operatie.Operatie {
	alle := operaties.Alle()
	return alle[int(n)%len(alle)]
}

func FuzzNDJSON(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) { heelGelezen(t, batch.NDJSON(bytes.NewReader(data)), true) })
}

func FuzzCSV(f *testing.F) {
	for i, o := range operaties.Alle() {
		var b bytes.Buffer
		for j, kolom := range batch.Kolommen(o.Invoer.Type) {
			if j > 0 {
				b.WriteByte(';')
			}
			b.WriteString(kolom)
		}
		f.Add(uint8(i), append(b.Bytes(), "\n1;2024-01-01;x;1,5\n;;\"a;b\""...))
	}
	f.Fuzz(func(t *testing.T, n uint8, data []byte) {
		if bron, _, err := batch.CSV(bytes.NewReader(data), welke(n).Invoer.Type); err == nil {
			heelGelezen(t, bron, false)
		}
	})
}

func FuzzXLSX(f *testing.F) {
	boek := excelize.NewFile()
	for cel, rij := range map[string][]any{"A1": {"id", "op", "naam", "datum"}, "A2": {1, 45000, "=1+1", "2024-01-01"}} {
		if err := boek.SetSheetRow("Sheet1", cel, &rij); err != nil {
			f.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := boek.Write(&b); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	vraag, _ := operaties.Zoek("capacity.wachtlijst")
	f.Fuzz(func(t *testing.T, data []byte) {
		bron, dicht, err := batch.XLSX(bytes.NewReader(data), "", vraag.Invoer.Type)
		if err != nil {
			return
		}
		heelGelezen(t, bron, false)
		if err := dicht.Close(); err != nil {
			t.Fatal(err)
		}
	})
}
