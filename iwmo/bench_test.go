package iwmo_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"runtime"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/iwmo"
)

// herhaal is a stream that gives the same messages again and again, so that it can be of
// any size without being anywhere.
type herhaal struct {
	deel   []byte
	i      int
	teGaan int64
}

func (h *herhaal) Read(b []byte) (int, error) {
	if h.teGaan <= 0 && h.i == 0 {
		return 0, io.EOF
	}
	n := copy(b, h.deel[h.i:])
	h.teGaan -= int64(n)
	if h.i += n; h.i == len(h.deel) {
		h.i = 0
	}
	return n, nil
}

// maand is a start and a stop, of which a stream for a region has thousands.
func maand(t testing.TB) []byte { return append(lees(t, "305"), lees(t, "307")...) }

func lees(t testing.TB, soort string) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/berichten/wmo" + soort + ".xml")
	require.NoError(t, err)
	return b
}

func sleutel(t testing.TB) iwmo.Sleutel {
	t.Helper()
	s, err := iwmo.NewSleutel(bytes.Repeat([]byte("k"), iwmo.MinSleutel))
	require.NoError(t, err)
	return s
}

// What encoding/xml reads a start or a stop into.
type xmlBericht struct {
	XMLName xml.Name
	Header  struct {
		BerichtCode, BerichtVersie, BerichtSubversie, Afzender, Ontvanger string
		BerichtIdentificatie                                              struct{ Identificatie, Dagtekening string }
		XsdVersie                                                         struct{ BasisschemaXsdVersie, BerichtXsdVersie string }
	}
	Client struct {
		Bsn           string
		Geboortedatum struct{ Datum, DatumGebruik string }
		Geslacht      string
		Naam          struct {
			Geslachtsnaam          struct{ Achternaam, Voorvoegsel string }
			Voornamen, Voorletters string
		}
		StartProducten []xmlProduct `xml:"StartProducten>StartProduct"`
		StopProducten  []xmlProduct `xml:"StopProducten>StopProduct"`
	}
}

type xmlProduct struct {
	ToewijzingNummer                                                                   string
	Product                                                                            struct{ Categorie, Code string }
	ToewijzingIngangsdatum, Begindatum, RedenBeeindiging, Einddatum, StatusAanlevering string
}

func BenchmarkRead(b *testing.B) {
	for _, soort := range []string{"305 en 307", "301", "323"} {
		deel := maand(b)
		if soort != "305 en 307" {
			deel = lees(b, soort)
		}
		b.Run(soort, func(b *testing.B) {
			const grootte = 16 << 20
			b.SetBytes(grootte)
			b.ReportAllocs()
			for b.Loop() {
				n := 0
				_, err := iwmo.Read(&herhaal{deel: deel, teGaan: grootte}, iwmo.Lezing{Sleutel: sleutel(b), Regel: func(iwmo.Regel) error { n++; return nil }})
				if err != nil || n == 0 {
					b.Fatal(n, err)
				}
			}
		})
	}
	b.Run("305 en 307 met encoding xml", func(b *testing.B) {
		const grootte = 4 << 20
		deel := maand(b)
		b.SetBytes(grootte)
		b.ReportAllocs()
		for b.Loop() {
			d := xml.NewDecoder(&herhaal{deel: deel, teGaan: grootte})
			n := 0
			for {
				var m xmlBericht
				if err := d.Decode(&m); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					b.Fatal(err)
				}
				n += len(m.Client.StartProducten) + len(m.Client.StopProducten)
			}
			if n == 0 {
				b.Fatal("nothing was read")
			}
		}
	})
}

// A stream of any size is read in the same memory. IWMO_GROOT=1000000000 reads one of that
// many bytes, and holds all that the process has from the system against 64 MB.
func TestGroteStroom(t *testing.T) {
	grootte, err := strconv.ParseInt(os.Getenv("IWMO_GROOT"), 10, 64)
	alleen := err == nil
	if !alleen {
		grootte = 8 << 20
	}
	var voor, m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&voor)
	regels, meeste := int64(0), uint64(0)
	telling, err := iwmo.Read(&herhaal{deel: maand(t), teGaan: grootte}, iwmo.Lezing{Sleutel: sleutel(t), Regel: func(iwmo.Regel) error {
		if regels++; regels%2000 == 0 && !alleen {
			runtime.GC()
			runtime.ReadMemStats(&m)
			meeste = max(meeste, m.HeapAlloc)
		}
		return nil
	}})
	require.NoError(t, err)
	require.GreaterOrEqual(t, telling.Bytes, grootte)
	require.Equal(t, telling.Berichten, telling.Gelezen)
	require.Equal(t, telling.Berichten/2*3, regels, "two starts and a stop")
	runtime.ReadMemStats(&m)
	t.Logf("%d bytes, %d messages, %d records; %d MB from the system", telling.Bytes, telling.Berichten, regels, m.Sys>>20)
	require.Less(t, meeste, voor.HeapAlloc+2<<20, "a window, and little else")
	if alleen {
		require.Less(t, m.Sys, uint64(64<<20))
	}
}

// What a start and a stop may allocate: their strings, and not their text.
func TestAllocations(t *testing.T) {
	const paren, meest = 200, 18
	deel, s := maand(t), sleutel(t)
	n := testing.AllocsPerRun(5, func() {
		if _, err := iwmo.Read(&herhaal{deel: deel, teGaan: int64(len(deel) * paren)}, iwmo.Lezing{Sleutel: s}); err != nil {
			t.Error(err)
		}
	})
	t.Logf("%.1f a pair", n/paren)
	require.Less(t, n/paren, float64(meest))
}
