package wmo_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func wet(artikel, lid string) wmo.Bron {
	return wmo.Bron{
		Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: artikel, Lid: lid,
		Versie: wmo.MustDatum("2026-07-01"), Zekerheid: wmo.Wettekst,
	}
}

func TestBronCites(t *testing.T) {
	t.Parallel()
	b := wet("1.2.1", "1")
	b.Onderdeel = "b"
	require.Equal(t, "jci1.3:c:BWBR0035362&artikel=1.2.1&lid=1&o=b&g=2026-07-01", b.Juriconnect())
	require.Equal(t, "Wmo 2015, artikel 1.2.1, lid 1, onder b (versie 2026-07-01)", b.String())
	require.Empty(t, wmo.Bron{Regeling: "Regiovisie"}.Juriconnect())
	require.Equal(t, "Regiovisie", wmo.Bron{Regeling: "Regiovisie"}.String())
	require.Equal(t, "Circulaire, paragraaf 1.1", wmo.Bron{Regeling: "Circulaire", Artikel: "paragraaf 1.1"}.String())
}

func TestBronCheck(t *testing.T) {
	t.Parallel()
	require.NoError(t, wet("1.2.1", "").Check())
	require.NoError(t, wmo.Bron{Regeling: "aanname van de gebruiker"}.Check())
	for naam, b := range map[string]wmo.Bron{
		"nameless":           {},
		"law without text":   {Regeling: "Wmo 2015", Zekerheid: wmo.Wettekst},
		"policy unlocatable": {Regeling: "Regiovisie", Zekerheid: wmo.Beleid},
	} {
		require.Error(t, b.Check(), naam)
	}
}

// An enumeration writes what it reads, and nothing else.
func TestEnumerationsRoundTrip(t *testing.T) {
	t.Parallel()
	var u wmo.Uitkomst
	var z wmo.Zekerheid
	for _, c := range []struct {
		woorden []wmo.Woord
		lees    encoding.TextUnmarshaler
		schrijf func() ([]byte, error)
		literal []string
	}{
		{u.Woorden(), &u, func() ([]byte, error) { return u.MarshalText() }, []string{"onbepaald", "ja", "nee"}},
		{z.Woorden(), &z, func() ([]byte, error) { return z.MarshalText() }, []string{"aanname", "afgeleid", "beleid", "wettekst"}},
	} {
		for i, w := range c.woorden {
			require.Equal(t, c.literal[i], w.Woord)
			require.NotEmpty(t, w.Uitleg)
			require.NoError(t, c.lees.UnmarshalText([]byte(w.Woord)))
			b, err := c.schrijf()
			require.NoError(t, err)
			require.Equal(t, w.Woord, string(b))
		}
		require.ErrorContains(t, c.lees.UnmarshalText([]byte("misschien")), c.literal[0])
	}
	require.Equal(t, "onbekend(9)", wmo.Uitkomst(9).String())
	_, err := wmo.Zekerheid(9).MarshalText()
	require.Error(t, err)
	require.Equal(t, wmo.Aanname, wmo.Zekerheid(0), "what nobody vouched for is an assumption")
	require.Less(t, wmo.Beleid, wmo.Wettekst)
}

func TestGemeentecode(t *testing.T) {
	t.Parallel()
	c, err := wmo.ParseCBSCode("GM0796")
	require.NoError(t, err)
	require.Equal(t, wmo.MustGemeentecode("0796"), c)
	require.Equal(t, "0796", c.String())
	require.Negative(t, wmo.MustGemeentecode("0014").Compare(c))
	for _, s := range []string{"", "796", "GM0796", "00796", "079a", "0000", "+796"} {
		_, err := wmo.ParseGemeentecode(s)
		require.Error(t, err, s)
	}
	for _, s := range []string{"", "0796", "gm0796", "GM796", "GM0000", "PV0796"} {
		_, err := wmo.ParseCBSCode(s)
		require.Error(t, err, s)
	}
	require.Panics(t, func() { wmo.MustGemeentecode("x") })
	require.True(t, wmo.Gemeentecode{}.IsZero())
	require.Empty(t, wmo.Gemeentecode{}.String())
	_, err = wmo.Gemeentecode{}.MarshalText()
	require.Error(t, err)
}

func TestASourceWithAnotherCertainty(t *testing.T) {
	t.Parallel()
	b := wmo.Bron{Regeling: "Wmo 2015", Zekerheid: wmo.Wettekst}
	require.Equal(t, wmo.Bron{Regeling: "Wmo 2015", Zekerheid: wmo.Afgeleid}, b.Als(wmo.Afgeleid))
	require.Equal(t, wmo.Wettekst, b.Zekerheid)
}

func TestASourceAsItCouldBeCited(t *testing.T) {
	t.Parallel()
	b := wmo.Bron{Regeling: "Wmo 2015", Versie: wmo.MustDatum("2022-07-01"), Gezien: wmo.MustDatum("2026-11-22")}
	require.Equal(t, b, b.ZoalsBekend(wmo.Datum{}))
	require.Equal(t, b, b.ZoalsBekend(wmo.MustDatum("2026-11-22")))
	require.Equal(t, wmo.Bron{Regeling: "Wmo 2015", Versie: wmo.MustDatum("2022-07-01")}, b.ZoalsBekend(wmo.MustDatum("2026-11-21")))
	require.Equal(t, wmo.Bron{Regeling: "Wmo 2015"}, b.ZoalsBekend(wmo.MustDatum("2022-06-30")))
}

// A source is written with the web address at which it is read.
func TestASourceIsWrittenWithItsLink(t *testing.T) {
	t.Parallel()
	op := wmo.MustDatum("2026-07-01")
	for _, c := range []struct {
		bron wmo.Bron
		want string
	}{
		{
			wmo.Bron{Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: "1.2.1", Onderdeel: "b", Versie: op, Gezien: op, Zekerheid: wmo.Wettekst},
			`{"regeling":"Wmo 2015","bwb":"BWBR0035362","artikel":"1.2.1","onderdeel":"b","versie":"2026-07-01",` +
				`"link":"https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=1.2.1&o=b&g=2026-07-01","gezien":"2026-07-01","zekerheid":"wettekst"}`,
		},
		{
			wmo.Bron{Regeling: "Awb", BWB: "BWBR0005537", Artikel: "4:17", Lid: "1 en 2", Onderdeel: "a"},
			`{"regeling":"Awb","bwb":"BWBR0005537","artikel":"4:17","lid":"1 en 2","onderdeel":"a",` +
				`"link":"https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:17","zekerheid":"aanname"}`,
		},
		{
			wmo.Bron{Regeling: "Jeugdwet", BWB: "BWBR0034925", Artikel: "1.1", Onderdeel: "woonplaats"},
			`{"regeling":"Jeugdwet","bwb":"BWBR0034925","artikel":"1.1","onderdeel":"woonplaats",` +
				`"link":"https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=1.1","zekerheid":"aanname"}`,
		},
		{
			wmo.Bron{Regeling: "Besluit", BWB: "BWBR0013111", Artikel: "bijlage 29xx-b"},
			`{"regeling":"Besluit","bwb":"BWBR0013111","artikel":"bijlage 29xx-b","link":"https://wetten.overheid.nl/jci1.3:c:BWBR0013111","zekerheid":"aanname"}`,
		},
		{
			wmo.Bron{Regeling: "een \"brief\" <van> de\u2028VNG \\", Adres: "https://vng.nl/brief?a=1&b=<2>", Zekerheid: wmo.Beleid},
			`{"regeling":"een \"brief\" <van> de\u2028VNG \\","adres":"https://vng.nl/brief?a=1&b=<2>","link":"https://vng.nl/brief?a=1&b=<2>","zekerheid":"beleid"}`,
		},
		{ // somebody knows better
			wmo.Bron{Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: "1.2.1", Link: "https://lokaal.example/wmo"},
			`{"regeling":"Wmo 2015","bwb":"BWBR0035362","artikel":"1.2.1","link":"https://lokaal.example/wmo","zekerheid":"aanname"}`,
		},
		{wmo.Bron{Regeling: "Fryslân", Adres: "dossier 12"}, `{"regeling":"Fryslân","adres":"dossier 12","zekerheid":"aanname"}`},
		{wmo.Bron{Regeling: "x", Adres: "https://a b"}, `{"regeling":"x","adres":"https://a b","zekerheid":"aanname"}`},
		{wmo.Bron{Regeling: "x", Adres: "https://a\tb"}, `{"regeling":"x","adres":"https://a\tb","zekerheid":"aanname"}`},
		{
			wmo.Bron{Regeling: "x", BWB: "BWBR0005537", Artikel: strings.Repeat("1", 21), Adres: "https://" + strings.Repeat("a", 1993)},
			`{"regeling":"x","bwb":"BWBR0005537","artikel":"111111111111111111111","adres":"https://` + strings.Repeat("a", 1993) + `",` +
				`"link":"https://wetten.overheid.nl/jci1.3:c:BWBR0005537","zekerheid":"aanname"}`,
		},
		{
			wmo.Bron{Regeling: "x", Adres: "https://" + strings.Repeat("a", 1993)},
			`{"regeling":"x","adres":"https://` + strings.Repeat("a", 1993) + `","zekerheid":"aanname"}`,
		},
		{wmo.Bron{Regeling: "x", Adres: "http://"}, `{"regeling":"x","adres":"http://","zekerheid":"aanname"}`},
		{wmo.Bron{Regeling: "x", Adres: "http://a"}, `{"regeling":"x","adres":"http://a","link":"http://a","zekerheid":"aanname"}`},
		{wmo.Bron{BWB: "BWBR35362", Adres: "https://a"}, `{"regeling":"","bwb":"BWBR35362","adres":"https://a","link":"https://a","zekerheid":"aanname"}`},
		{wmo.Bron{Regeling: "x", BWB: "BWBR003536&"}, `{"regeling":"x","bwb":"BWBR003536&","zekerheid":"aanname"}`},
		{wmo.Bron{Regeling: "x", BWB: "BWB?0035362"}, `{"regeling":"x","bwb":"BWB?0035362","zekerheid":"aanname"}`},
	} {
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		require.NoError(t, e.Encode(c.bron))
		require.Equal(t, c.want, strings.TrimSuffix(b.String(), "\n"))
		if c.bron.Check() == nil && !strings.Contains(c.want, `\u2028`) { // no reader takes that sign
			terug, err := wmo.Decode[wmo.Bron](b.Bytes()) // and it is read back as it was written
			require.NoError(t, err)
			require.Equal(t, c.bron, terug)
			require.NoError(t, json.Unmarshal(b.Bytes(), &terug))
			require.Equal(t, c.bron, terug)
			b.Reset()
			require.NoError(t, e.Encode(terug))
			require.Equal(t, c.want, strings.TrimSuffix(b.String(), "\n"))
		}
	}
	_, err := json.Marshal(wmo.Bron{Zekerheid: 9})
	require.Error(t, err)
}

// Every field is written: whoever adds one must write it too.
func TestEveryFieldOfASourceIsWritten(t *testing.T) {
	t.Parallel()
	b, want := wmo.Bron{}, map[string]any{}
	v := reflect.ValueOf(&b).Elem()
	for i := range v.NumField() {
		naam, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		switch v.Field(i).Interface().(type) {
		case string:
			v.Field(i).SetString("https://" + naam)
			want[naam] = "https://" + naam
		case wmo.Datum:
			v.Field(i).Set(reflect.ValueOf(wmo.MustDatum("2026-07-01")))
			want[naam] = "2026-07-01"
		case wmo.Zekerheid:
			v.Field(i).Set(reflect.ValueOf(wmo.Beleid))
			want[naam] = "beleid"
		default:
			t.Fatalf("%s is of a type that nobody writes", naam)
		}
	}
	data, err := json.Marshal(b)
	require.NoError(t, err)
	got := map[string]any{}
	require.NoError(t, json.Unmarshal(data, &got))
	require.Equal(t, want, got)
}

func TestALinkIsAWebAddress(t *testing.T) {
	t.Parallel()
	for _, link := range []string{"", "javascript:alert(1)", "wetten.overheid.nl", "https://", "https://a b", "https://é"} {
		_, err := wmo.Decode[wmo.Bron]([]byte(`{"regeling":"x","zekerheid":"aanname","link":"` + link + `"}`))
		var bs wmo.Bevindingen
		require.ErrorAs(t, err, &bs, link)
		want := "DOC-VORM"
		if len(link) < 8 {
			want = "DOC-LENGTE"
		}
		require.Equal(t, want, bs[0].Code, link)
		require.Equal(t, []string{"/link"}, bs[0].Plaats)
	}
}

// As known before a version, a link does not name that version.
func TestALinkAsItCouldBeCited(t *testing.T) {
	t.Parallel()
	b := wmo.Bron{Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: "1.2.1", Versie: wmo.MustDatum("2026-07-01")}
	eerder := wmo.MustDatum("2026-06-30")
	require.Equal(t, "https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=1.2.1", b.ZoalsBekend(eerder).Vindplaats())
	b.Link = b.Vindplaats() // as it was written, and read
	require.Equal(t, "https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=1.2.1&g=2026-07-01", b.ZoalsBekend(b.Versie).Vindplaats())
	require.Equal(t, "https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=1.2.1", b.ZoalsBekend(eerder).Vindplaats())
	b.Link = "https://lokaal.example/wmo"
	require.Equal(t, "https://lokaal.example/wmo", b.ZoalsBekend(eerder).Vindplaats())
}

func TestWritingASourceAllocatesLittle(t *testing.T) {
	b := wet("1.2.1", "1")
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() { _, _ = b.MarshalJSON() }), 7.0)
}

func BenchmarkBronMarshal(b *testing.B) {
	bron := wet("1.2.1", "1")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := bron.MarshalJSON(); err != nil {
			b.Fatal(err)
		}
	}
}
