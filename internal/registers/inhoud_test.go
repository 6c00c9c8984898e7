package registers_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/registers"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/schema"
)

// lees reads a published register strictly.
func lees[T any](t *testing.T, naam string) T {
	t.Helper()
	data, ok := schema.Register(naam)
	require.True(t, ok, naam)
	doc, err := registers.Lees[T](data)
	require.NoError(t, err, naam)
	return doc
}

// Every register, and the index, is what its schema says, and our own reader takes it.
func TestRegistersKeepTheirSchema(t *testing.T) {
	t.Parallel()
	for _, naam := range registers.Namen() {
		data, ok := schema.Register(naam)
		require.True(t, ok, naam)
		b, err := publish.Valideer(naam, data)
		require.NoError(t, err)
		require.Empty(t, b, naam)
	}
	b, err := publish.Valideer("index", schema.Index())
	require.NoError(t, err)
	require.Empty(t, b)
	_, err = registers.Lees[registers.Index](schema.Index())
	require.NoError(t, err)
	require.NotEmpty(t, lees[registers.Uitspraakregister](t, "uitspraken").Uitspraken)
	require.NotEmpty(t, lees[registers.Aankondigingregister](t, "aankondigingen").Aankondigingen)
	require.NotEmpty(t, lees[registers.Verplichtingregister](t, "verplichtingen").Verplichtingen)
	require.NotEmpty(t, lees[registers.Gatenregister](t, "niet-gemodelleerd").NietGemodelleerd)
	require.NotEmpty(t, lees[registers.Voorbehoudregister](t, "voorbehouden").Voorbehouden)
}

// A rule stands there with all that an auditor asks of it.
func TestARuleIsPublishedWhole(t *testing.T) {
	t.Parallel()
	regels := lees[registers.Regelregister](t, "regels").Regels
	i := slices.IndexFunc(regels, func(r registers.Registerregel) bool { return r.Code == "BW-VER-04" })
	r := regels[i]
	require.Equal(t, "bw", r.Pakket)
	require.Equal(t, "welk college verantwoordelijk is", r.Vraag)
	require.True(t, strings.HasPrefix(r.Feit, "/"))
	require.Equal(t, "8.4", r.Versies[0].Bron.Artikel)
	require.Equal(t, "2015-01-01", r.Versies[0].Geldt.Begindatum.String())
	require.True(t, strings.HasPrefix(r.Versies[0].Jci, "jci1.3:c:BWBR0035362&artikel=8.4"))
	require.Equal(t, "https://wetten.overheid.nl/"+r.Versies[0].Jci, r.Versies[0].Bron.Vindplaats())
	require.Contains(t, r.Operaties, "bw.toewijzing")
	require.NotEmpty(t, r.GenoemdIn)
	require.NotEmpty(t, r.BeslistIn)
	require.GreaterOrEqual(t, r.GevraagdIn, len(r.BeslistIn))

	aantal := 0
	for _, p := range operaties.Pakketten() {
		for _, set := range p.Regels {
			aantal += len(set.Gronden)
		}
	}
	require.Len(t, regels, aantal)
	for i := range regels {
		require.NotZero(t, regels[i].GevraagdIn, "%s: no case asks it", regels[i].Code)
	}
}

// Every rule and formula can be looked up, or says why not.
func TestEverySourceIsFoundOrSaysWhyNot(t *testing.T) {
	t.Parallel()
	keur := func(code string, b registers.Registerbron) {
		require.NotEqual(t, b.Bron.Vindplaats() == "", b.ZonderVindplaats == "", code)
		require.Equal(t, b.Bron.Juriconnect(), b.Jci, code)
	}
	for _, r := range lees[registers.Regelregister](t, "regels").Regels {
		for _, v := range r.Versies {
			keur(r.Code, v.Registerbron)
		}
	}
	for _, f := range lees[registers.Formuleregister](t, "formules").Formules {
		keur(f.Code, f.Registerbron)
	}
	for _, p := range lees[registers.Parameterregister](t, "parameters").Parameters {
		for _, v := range p.Versies {
			keur(p.Code, v.Registerbron)
			require.NotEmpty(t, v.Waarden, p.Code)
			require.NotEmpty(t, v.Bron.Vindplaats(), p.Code)
		}
	}
}

// A value over time has a code of its own.
func TestParametersHaveCodesOfTheirOwn(t *testing.T) {
	t.Parallel()
	van := map[string]string{}
	noteer := func(code, register string) {
		require.Empty(t, van[code], "%s stands for two things", code)
		van[code] = register
	}
	for _, r := range lees[registers.Regelregister](t, "regels").Regels {
		noteer(r.Code, "regels")
	}
	for _, f := range lees[registers.Formuleregister](t, "formules").Formules {
		noteer(f.Code, "formules")
	}
	for _, b := range lees[registers.Bevindingregister](t, "bevindingen").Bevindingen {
		noteer(b.Code, "bevindingen")
	}
	for _, p := range lees[registers.Parameterregister](t, "parameters").Parameters {
		noteer(p.Code, "parameters")
	}
	require.Equal(t, "parameters", van["BW-P-DAGBEDRAG"])
}

// A finding tells which questions report it.
func TestAFindingTellsWhoReportsIt(t *testing.T) {
	t.Parallel()
	bs := lees[registers.Bevindingregister](t, "bevindingen").Bevindingen
	i := slices.IndexFunc(bs, func(b registers.Registerbevinding) bool { return b.Code == "BW-KLB-ACHTERAF" })
	require.Equal(t, []string{"bw.klankbordgroep"}, bs[i].Operaties)
	require.NotEmpty(t, bs[i].GetoondIn)
}

// Of every article of the Wmo 2015 it is known how far it is encoded.
func TestCoverageOfTheLaw(t *testing.T) {
	t.Parallel()
	d := lees[registers.Dekking](t, "dekking")
	require.Len(t, d.Artikelen, 119)
	stand := map[string]registers.Artikelstand{}
	for _, a := range d.Artikelen {
		require.NotContains(t, stand, a.Nummer, "an article stands there once")
		stand[a.Nummer] = a.Stand
	}
	// What the rules, formulas and answers of the packages cite: bw; bw and the rooms of contributions and
	// tariffs; nvo.
	gecodeerd := []string{
		"1.2.1", "1.2.2", "2.1.3", "2.3.2", "2.3.3", "2.3.5", "8.4", "8.6a",
		"2.1.4", "2.1.4a", "2.1.4b", "2.6.3", "2.6.4", "2.6.6",
		"2.6.1",
	}
	for nummer, s := range stand {
		require.Equal(t, slices.Contains(gecodeerd, nummer), s == registers.Gecodeerd, nummer)
	}
	require.Len(t, gecodeerd, d.Tellingen.Gecodeerd)
	require.Len(t, d.Artikelen, d.Tellingen.Gecodeerd+d.Tellingen.NietGemodelleerd+d.Tellingen.Onaangeroerd)
	for nummer, want := range map[string]registers.Artikelstand{
		"2.3.6": registers.NietIngebouwd,
		"2.3.7": registers.NietAangeraakt, "4.2.10": registers.NietAangeraakt,
	} {
		require.Equal(t, want, stand[nummer], nummer)
	}
}

func TestReleaseKnowsTheRules(t *testing.T) {
	t.Parallel()
	data, _ := schema.Register("regels")
	require.Equal(t, release.Regels, registers.Som(data))
}

// The index and the files agree: each file once, with its SHA-256.
func TestIndexNamesEveryFile(t *testing.T) {
	t.Parallel()
	var v any
	require.NoError(t, json.Unmarshal(schema.Index(), &v))
	genoemd := map[string]string{}
	var loop func(v any)
	loop = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if pad, ok := v["pad"].(string); ok {
				require.NotContains(t, genoemd, pad)
				genoemd[pad], _ = v["sha256"].(string)
			}
			for _, deel := range v {
				loop(deel)
			}
		case []any:
			for _, deel := range v {
				loop(deel)
			}
		}
	}
	loop(v)
	staat := map[string]string{}
	wortel := os.DirFS(filepath.Join(root, "schema", "v1"))
	require.NoError(t, fs.WalkDir(wortel, ".", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || pad == "index.json" || filepath.Ext(pad) == ".go" {
			return err
		}
		data, err := fs.ReadFile(wortel, pad)
		staat[pad] = registers.Som(data)
		return err
	}))
	require.Equal(t, staat, genoemd)

	index, err := registers.Lees[registers.Index](schema.Index())
	require.NoError(t, err)
	require.Len(t, index.Operaties, len(operaties.Alle()))
	i := slices.IndexFunc(index.Operaties, func(o registers.Indexoperatie) bool { return o.Naam == "bw.klankbordgroep" })
	o := index.Operaties[i]
	require.Contains(t, o.Codes, "BW-KLB-ACHTERAF")
	require.Equal(t, []string{}, o.Gewijzigd)
	require.Positive(t, o.Gevallen.Weigeringen)
	require.Greater(t, o.Gevallen.Aantal, o.Gevallen.Weigeringen)
}

// kopie is what is published, in memory.
func kopie(t *testing.T) fstest.MapFS {
	t.Helper()
	uit := fstest.MapFS{}
	wortel := os.DirFS(filepath.Join(root, "schema", "v1"))
	require.NoError(t, fs.WalkDir(wortel, ".", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(wortel, pad)
		uit[pad] = &fstest.MapFile{Data: data}
		return err
	}))
	return uit
}

// A table and a part are found where they stand; what changes or is missing is seen.
func TestIndexFollowsTheFolder(t *testing.T) {
	gezien, err := registers.Kijk()
	require.NoError(t, err)
	bestanden := kopie(t)
	was, err := registers.MaakIndex(bestanden, gezien, nil)
	require.NoError(t, err)

	bestanden["tabellen/proef.json"] = &fstest.MapFile{Data: []byte("{}")}
	bestanden["tabellen/proef.schema.json"] = &fstest.MapFile{Data: []byte("{}")}
	bestanden["delen/proef.schema.json"] = &fstest.MapFile{Data: []byte("{}")}
	bestanden["los/proef.schema.json"] = &fstest.MapFile{Data: []byte("{}")}
	bestanden["FORMAT.md"] = &fstest.MapFile{Data: []byte("{}")}
	const leeg = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" // of {}
	index, err := registers.MaakIndex(bestanden, gezien, nil)
	require.NoError(t, err)
	require.Contains(t, index.Tabellen, registers.Indexdata{
		Naam: "proef", Indexbestand: registers.Indexbestand{Pad: "tabellen/proef.json", SHA256: leeg},
		Schema: registers.Indexbestand{Pad: "tabellen/proef.schema.json", SHA256: leeg},
	})
	require.Contains(t, index.Delen, registers.Indexbestand{Pad: "delen/proef.schema.json", SHA256: leeg})
	require.Contains(t, index.Overig, registers.Indexbestand{Pad: "FORMAT.md", SHA256: leeg})
	require.Contains(t, index.Documenten, registers.Indexschema{Naam: "los/proef", Indexbestand: registers.Indexbestand{Pad: "los/proef.schema.json", SHA256: leeg}})

	bestanden = kopie(t)
	bestanden["regels.json"] = &fstest.MapFile{Data: []byte("{}")}
	index, err = registers.MaakIndex(bestanden, gezien, nil)
	require.NoError(t, err)
	require.NotEqual(t, was, index, "a file that changed")

	delete(bestanden, "regels.schema.json")
	_, err = registers.MaakIndex(bestanden, gezien, nil)
	require.ErrorContains(t, err, "regels.schema.json")
	bestanden = kopie(t)
	bestanden["tabellen/proef.json"] = &fstest.MapFile{Data: []byte("{}")}
	_, err = registers.MaakIndex(bestanden, gezien, nil)
	require.ErrorContains(t, err, "tabellen/proef.schema.json", "a table without a schema")
}
