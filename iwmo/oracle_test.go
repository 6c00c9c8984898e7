package iwmo_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/iwmo"
)

// xmlTellen reads a stream with encoding/xml: whether it takes it for XML, and how often
// the elements that are persons and records stand in it.
func xmlTellen(b []byte) (aantal map[string]int64, err error) {
	aantal = map[string]int64{}
	d := xml.NewDecoder(bytes.NewReader(b))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return aantal, nil
		}
		if err != nil {
			return aantal, err
		}
		if s, ok := token.(xml.StartElement); ok {
			aantal[s.Name.Local]++
		}
	}
}

// What encoding/xml refuses is refused here; what it takes has the same persons and records.
func TestBesideEncodingXML(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 2))
	xmlGoed := 0
	for i := range 1200 {
		soort := []string{"301", "305", "307", "323"}[i%4]
		b := vermink(r, lees(t, soort))
		telling := naastXML(t, b)
		if telling.Gelezen > 0 {
			xmlGoed++
		}
	}
	require.Greater(t, xmlGoed, 100)
}

func naastXML(t testing.TB, b []byte) iwmo.Telling {
	t.Helper()
	telling, berichten := alles(t, b)
	aantal, err := xmlTellen(b)
	if err != nil {
		require.Positive(t, telling.Geweigerd, "encoding/xml: %s\n%q", err, b)
	}
	xmlFout := false
	for _, m := range berichten {
		for _, v := range m.Bevindingen {
			xmlFout = xmlFout || v.Soort == iwmo.BijXML
		}
	}
	if err != nil || xmlFout {
		return telling
	}
	require.Equal(t, aantal["Client"], telling.Personen, "%q", b)
	if len(berichten) == 1 {
		naam := map[string]string{"301": "ToegewezenProduct", "305": "StartProduct", "307": "StopProduct", "323": "Prestatie"}[berichten[0].Soort]
		require.Equal(t, aantal[naam], telling.Regels, "%q", b)
	}
	return telling
}

// alles is a reading with all that was told, and checks what holds for any stream.
func alles(t testing.TB, b []byte) (iwmo.Telling, []iwmo.Bericht) {
	t.Helper()
	var (
		bevindingen []iwmo.Bevinding
		berichten   []iwmo.Bericht
		uit, n      int64
		bijBericht  int64
	)
	telling, err := iwmo.Read(bytes.NewReader(b), iwmo.Lezing{
		Sleutel: sleutel(t),
		Regel:   func(iwmo.Regel) error { uit++; return nil },
		Bericht: func(m iwmo.Bericht) error {
			n++
			require.Equal(t, n, m.Nummer)
			bijBericht += m.RegelsUit
			require.LessOrEqual(t, m.RegelsUit, m.Regels)
			require.LessOrEqual(t, len(m.Bevindingen), 100)
			require.Equal(t, m.Oordeel == iwmo.Gelezen, geenErnstige(m.Bevindingen), "%s %v", m.Oordeel, m.Bevindingen)
			bevindingen, berichten = append(bevindingen, m.Bevindingen...), append(berichten, m)
			return nil
		},
	})
	require.NoError(t, err)
	require.Equal(t, int64(len(b)), telling.Bytes)
	require.Equal(t, telling.Berichten, n)
	require.Equal(t, telling.Berichten, telling.Gelezen+telling.Geweigerd+telling.Anders)
	require.Equal(t, telling.Regels, telling.RegelsUit+telling.RegelsGeweigerd)
	require.Equal(t, telling.Personen, telling.PersonenGelezen+telling.PersonenGeweigerd+telling.PersonenAnders)
	require.Equal(t, telling.RegelsUit, uit)
	require.Equal(t, bijBericht, uit)
	for _, v := range bevindingen {
		require.NotEmpty(t, v.Code)
		require.NotEmpty(t, v.Bericht)
		require.True(t, strings.HasPrefix(v.Plaats, "/Bericht["), v.Plaats)
		require.GreaterOrEqual(t, v.Byte, int64(0))
		require.LessOrEqual(t, v.Byte, int64(len(b)))
		voor := b[:v.Byte] // line and column are those of the byte
		require.Equal(t, int64(bytes.Count(voor, []byte{'\n'})+1), v.Regel, "%s\n%q", v, b)
		require.Equal(t, v.Byte-int64(bytes.LastIndexByte(voor, '\n')), v.Kolom, "%s\n%q", v, b)
	}
	return telling, berichten
}

// geenErnstige: nothing that refuses a message or leaves it unread.
func geenErnstige(bs []iwmo.Bevinding) bool {
	for _, v := range bs {
		if v.Soort != iwmo.BijInhoud {
			return false
		}
	}
	return true
}

// Whatever the bytes: an end, a count that closes, and no more trust than encoding/xml has.
func FuzzRead(f *testing.F) {
	r := rand.New(rand.NewPCG(5, 5))
	for _, soort := range []string{"301", "305", "307", "323"} {
		f.Add(lees(f, soort))
		for range 10 {
			f.Add(vermink(r, lees(f, soort)))
		}
	}
	f.Add([]byte(""))
	f.Add([]byte("\xff\xfe<\x00"))
	f.Fuzz(func(t *testing.T, b []byte) { naastXML(t, b) })
}

// druppel gives its bytes few at a time, so that whatever can be cut is cut.
type druppel struct {
	b []byte
	n int
}

func (d *druppel) Read(p []byte) (int, error) {
	if len(d.b) == 0 {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), d.n)], d.b)
	d.b = d.b[n:]
	return n, nil
}

// How a reader hands over its bytes changes nothing.
func TestHowBytesComeChangesNothing(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(8, 1))
	for i := range 160 {
		b := vermink(r, lees(t, []string{"301", "305", "307", "323"}[i%4]))
		lezing := func(in io.Reader) (uit []string) {
			telling, err := iwmo.Read(in, iwmo.Lezing{
				Sleutel: sleutel(t),
				Regel:   func(r iwmo.Regel) error { uit = append(uit, string(alsJSON(t, r))); return nil },
				Bericht: func(m iwmo.Bericht) error { uit = append(uit, string(alsJSON(t, m))); return nil },
			})
			require.NoError(t, err)
			return append(uit, string(alsJSON(t, telling)))
		}
		heel := lezing(bytes.NewReader(b))
		require.Equal(t, heel, lezing(&druppel{b, 1}), "%q", b)
		require.Equal(t, heel, lezing(&druppel{b, 7}), "%q", b)
	}
}
