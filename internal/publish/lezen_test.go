package publish_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/nvo"
)

const (
	uitstroomplanPad = "../../examples/den-bosch/plan.json"
	sessiePad        = "../../examples/groningen/sessies/1-inloop-professionals.json"
)

// tegenSchema is what reading costs those who validate against the published schema: the
// document becomes maps and lists, which the validator walks. No finding is written out.
func tegenSchema(s *jsonschema.Schema, data []byte) error {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return err
	}
	return s.Validate(doc)
}

// leestGelijk holds the three ways to read a document against each other: two give the same
// value; two refuse what the schema does not allow.
func leestGelijk[T any](tb testing.TB, schemanaam, pad string) (*jsonschema.Schema, []byte) {
	tb.Helper()
	data, err := os.ReadFile(pad)
	require.NoError(tb, err)
	s, err := publish.Compileer(schemanaam)
	require.NoError(tb, err)

	gelezen, err := wmo.Decode[T](data)
	require.NoError(tb, err)
	var ontleed T
	require.NoError(tb, json.Unmarshal(data, &ontleed))
	require.Equal(tb, ontleed, gelezen)
	require.NoError(tb, tegenSchema(s, data))

	vreemd := bytes.Replace(data, []byte(`"naam":`), []byte(`"onbekend": 1, "naam":`), 1)
	_, err = wmo.Decode[T](vreemd)
	var bs wmo.Bevindingen
	require.ErrorAs(tb, err, &bs)
	require.Equal(tb, []string{"DOC-SLEUTEL-ONBEKEND"}, bs.Codes())
	var fout *jsonschema.ValidationError
	require.ErrorAs(tb, tegenSchema(s, vreemd), &fout)
	return s, data
}

func TestReadersAgree(t *testing.T) {
	t.Parallel()
	leestGelijk[capacity.Uitstroomplan](t, "capacity/uitstroomplan", uitstroomplanPad)
	leestGelijk[nvo.Sessie](t, "nvo/sessie", sessiePad)
}

// Reading a document strictly, beside validating it against its schema and beside reading it
// without any check. The aim is below the first and twice the second.
func BenchmarkReading(b *testing.B) {
	b.Run("plan", func(b *testing.B) { meetLezen[capacity.Uitstroomplan](b, "capacity/uitstroomplan", uitstroomplanPad) })
	b.Run("session", func(b *testing.B) { meetLezen[nvo.Sessie](b, "nvo/sessie", sessiePad) })
}

func meetLezen[T any](b *testing.B, schemanaam, pad string) {
	b.Helper()
	s, data := leestGelijk[T](b, schemanaam, pad)
	for _, lezer := range []struct {
		naam string
		lees func() error
	}{
		{"decode", func() error {
			_, err := wmo.Decode[T](data)
			return err
		}},
		{"santhosh", func() error { return tegenSchema(s, data) }},
		{"unmarshal", func() error {
			var v T
			return json.Unmarshal(data, &v)
		}},
	} {
		b.Run(lezer.naam, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if err := lezer.lees(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
