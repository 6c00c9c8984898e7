package batch

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operaties"
)

// A workbook has every number of the answer, as a number: of the plan of Den Bosch, whose homes were
// published.
func TestWorkbookOfAnAnswer(t *testing.T) {
	t.Parallel()
	plan, err := os.ReadFile("../../examples/den-bosch/plan.json")
	require.NoError(t, err)
	operatie, _ := operaties.Zoek("capacity.uitstroomplan")
	document, err := antwoord.Geef(operatie, plan, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, Werkboek(&b, document, operatie.Resultaat.Type))
	f, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	defer func() { require.NoError(t, f.Close()) }()
	require.Equal(t, []string{
		"antwoord", "vormen", "vormen jaren", "verdelingen", "verdelingen jaren", "verdelingen jaren delen", "verdelingen totalen",
		"verdelingen voorbehouden", "voorbehouden", "aannames", "berekening", "berekening invoer",
	}, f.GetSheetList())

	rijen, err := f.GetRows("antwoord", excelize.Options{RawCellValue: true})
	require.NoError(t, err)
	require.Contains(t, rijen, []string{"woningen/totaalHeel", "322"})
	require.Contains(t, rijen, []string{"ontvangstbewijs/operatie", "capacity.uitstroomplan"})

	rijen, err = f.GetRows("verdelingen totalen", excelize.Options{RawCellValue: true})
	require.NoError(t, err)
	require.Equal(t, []string{"nr verdelingen", "nr totalen", "naam", "gemeente", "aandeel", "quotum", "aantal"}, rijen[0])
	require.Equal(t, []string{"1", "2", "'s-Hertogenbosch", "0796"}, rijen[2][:4])
	require.Equal(t, "129", rijen[2][6])
	soort, err := f.GetCellType("verdelingen totalen", "G3")
	require.NoError(t, err)
	require.NotContains(t, []excelize.CellType{excelize.CellTypeInlineString, excelize.CellTypeSharedString}, soort)

	rijen, err = f.GetRows("vormen jaren")
	require.NoError(t, err)
	require.Equal(t, []string{"1", "1", "2016-01-01", "2016-12-31", "320"}, rijen[1][:5])
}

// bladvraag has what is hard to write in a cell.
type bladvraag struct {
	Naam   string       `json:"naam"`
	Bedrag wmo.Bedrag   `json:"bedrag"`
	Dag    wmo.Datum    `json:"dag"`
	Veel   wmo.Getal    `json:"veel"`
	Heel   bool         `json:"heel"`
	Namen  []string     `json:"namen"`
	Zelf   []bladvraag  `json:"zelf"`
	Leeg   []wmo.Bron   `json:"leeg"`
	Bron   *wmo.Periode `json:"bron,omitempty"`
}

// What no cell can hold as a number or a day is text, no text is a formula, and a document within itself
// ends.
func TestWorkbookOfWhatIsHardToWrite(t *testing.T) {
	t.Parallel()
	document, err := json.Marshal(map[string]any{
		"naam": "=1+1", "bedrag": "12345.60", "dag": "1899-12-31", "veel": json.Number("0.1234567890123456"), "heel": true,
		"namen": []string{"a", "b"}, "zelf": []any{map[string]any{"naam": strings.Repeat("x", 40_000), "dag": "2024-02-29"}},
	})
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, Werkboek(&b, document, reflect.TypeFor[bladvraag]()))
	f, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	defer func() { require.NoError(t, f.Close()) }()
	rijen, err := f.GetRows("antwoord", excelize.Options{RawCellValue: true})
	require.NoError(t, err)
	require.Equal(t, [][]string{
		{"sleutel", "waarde"}, {"naam", "=1+1"}, {"bedrag", "12345.6"}, {"dag", "1899-12-31"}, {"veel", "0.1234567890123456"}, {"heel", "ja"}, {"namen", "a; b"},
	}, rijen)
	formule, err := f.GetCellFormula("antwoord", "B2")
	require.NoError(t, err)
	require.Empty(t, formule)
	rijen, err = f.GetRows("zelf")
	require.NoError(t, err)
	require.Len(t, rijen, 2)

	require.Error(t, Werkboek(&b, []byte("{"), reflect.TypeFor[bladvraag]()))
}
