package site

import (
	"encoding/json"
	"fmt"
	"html"
	"maps"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/registers"
	"github.com/bwo-sdk/wmo/schema"
)

func bladen(t *testing.T) map[string]string {
	t.Helper()
	b, err := leesBoek()
	require.NoError(t, err)
	return teksten(t, b)
}

func teksten(t *testing.T, b *boek) map[string]string {
	t.Helper()
	bestanden, err := b.maak()
	require.NoError(t, err)
	uit := map[string]string{}
	for pad, data := range bestanden {
		uit[pad] = string(data)
	}
	return uit
}

var (
	verwijst = regexp.MustCompile(`(?:href|src)="([^"]*)"`)
	heet     = regexp.MustCompile(`\bid="([^"]*)"`)
	label    = regexp.MustCompile(`<[^>]*>`)
)

// Every link leads to a page and a place that are there, and no place has its name twice.
func TestNoLinkIsBroken(t *testing.T) {
	t.Parallel()
	bs := metModules(t, "bw", "capacity", "finance", "gebied", "nvo")
	namen := map[string]map[string]bool{}
	for pad, tekst := range bs {
		namen[pad] = map[string]bool{}
		if !strings.HasSuffix(pad, ".html") {
			continue
		}
		for _, m := range heet.FindAllStringSubmatch(tekst, -1) {
			require.False(t, namen[pad][m[1]], "%s: %s stands twice", pad, m[1])
			namen[pad][m[1]] = true
		}
	}
	n := 0
	for pad, tekst := range bs {
		for _, m := range verwijst.FindAllStringSubmatch(tekst, -1) {
			adres := html.UnescapeString(m[1])
			if !strings.HasSuffix(pad, ".html") || strings.HasPrefix(adres, "https://") || strings.HasPrefix(adres, "http://") {
				continue
			}
			bestand, plaats, _ := strings.Cut(adres, "#")
			naar := pad
			if bestand != "" {
				naar = path.Join(path.Dir(pad), bestand)
			}
			require.Contains(t, namen, naar, "%s: %s", pad, adres)
			if plaats != "" {
				require.True(t, namen[naar][plaats], "%s: %s", pad, adres)
			}
			n++
		}
	}
	require.Greater(t, n, 10_000)
}

// links are the addresses of a page.
func links(blad string) []string {
	var uit []string
	for _, m := range verwijst.FindAllStringSubmatch(blad, -1) {
		adres, err := url.PathUnescape(html.UnescapeString(m[1]))
		if err == nil {
			uit = append(uit, adres, html.UnescapeString(m[1]))
		}
	}
	return uit
}

// Whatever has a code in a register is told at one place, with its text.
func TestEveryCodeIsTold(t *testing.T) {
	t.Parallel()
	bs := bladen(t)
	b, err := leesBoek()
	require.NoError(t, err)
	leest := func(s string) string {
		return strings.Join(strings.Fields(html.UnescapeString(label.ReplaceAllString(s, " "))), " ")
	}
	plat := map[string]string{}
	for _, code := range registers.Codes() {
		plaats := b.plaats[code]
		require.NotEmpty(t, plaats, code)
		pad, _, _ := strings.Cut(plaats, "#")
		if plat[pad] == "" {
			plat[pad] = leest(bs[pad])
		}
		require.Contains(t, plat[pad], code)
	}
	for i := range b.Regels {
		r := &b.Regels[i]
		tekst := leest(bs["regels/"+r.Code+".html"])
		require.Contains(t, tekst, strings.Join(strings.Fields(r.Tekst), " "))
		for _, v := range r.Versies {
			require.Contains(t, tekst, "Geldt "+v.Geldt.String(), r.Code)
			require.Contains(t, tekst, v.Bron.String(), r.Code)
			require.Contains(t, tekst, v.Bron.Zekerheid.String(), r.Code)
			if adres := v.Bron.Vindplaats(); adres != "" {
				require.Contains(t, links(bs["regels/"+r.Code+".html"]), adres)
			}
		}
	}
	for i := range b.NietGemodelleerd {
		require.Contains(t, plat["registers/niet-gemodelleerd.html"], strings.Join(strings.Fields(b.NietGemodelleerd[i].Tekst), " "))
	}
}

// The numbers of the first page are those of the registers.
func TestNumbersComeFromTheRegisters(t *testing.T) {
	t.Parallel()
	bs := bladen(t)
	regels, err := registers.Lijst()
	require.NoError(t, err)
	require.Contains(t, bs["index.html"], fmt.Sprintf("%d vragen, %d regels en ", len(operaties.Alle()), len(regels.Regels)))
	gevallen := 0
	for _, naam := range schema.CaseNames() {
		data, _ := schema.Cases(naam)
		var lijst struct{ Gevallen []struct{} }
		require.NoError(t, json.Unmarshal(data, &lijst))
		gevallen += len(lijst.Gevallen)
	}
	require.Contains(t, bs["index.html"], fmt.Sprintf("%d uitgewerkte gevallen", gevallen))
	for _, op := range operaties.Alle() {
		require.Contains(t, bs["vragen/"+op.Naam+".html"], "<code>"+op.Naam+"</code>")
		require.Contains(t, bs["index.html"], `href="vragen/`+op.Naam+`.html"`)
	}
}

// An altered rule alters its page, the page of its question and what is found; an altered state of an
// article alters its page.
func TestAnAlteredRuleAltersThePages(t *testing.T) {
	t.Parallel()
	voor := bladen(t)
	b, err := leesBoek()
	require.NoError(t, err)
	i := slices.IndexFunc(b.Regels, func(r registers.Registerregel) bool { return r.Code == "BW-VER-02" })
	b.Regels[i].Tekst = "iets heel anders"
	b.Regels[i].Versies[0].Geldt = wmo.MustPeriode("2019-03-04", "2031-05-06")
	b.dekking.Artikelen[0].Stand = registers.NietIngebouwd
	require.NoError(t, b.ordenen())
	na := teksten(t, b)
	var anders []string
	for _, pad := range slices.Sorted(maps.Keys(na)) {
		if voor[pad] != na[pad] {
			anders = append(anders, pad)
		}
	}
	require.Equal(t, []string{
		"artikelen/1.1.1.html", "artikelen/index.html", "regels/BW-VER-02.html", "registers/regels.html", "vragen/bw.toewijzing.html", "zoeken.html",
	}, anders)
	require.Contains(t, na["regels/BW-VER-02.html"], "Geldt 2019-03-04 t/m 2031-05-06")
}

// The bar of time, by hand: a rule that held in 2015 and 2016 on a bar of twelve years, that was known
// from the middle of 2014 and whose successor is open.
func TestTheBarOfTime(t *testing.T) {
	t.Parallel()
	b := boek{dekking: registers.Dekking{Bron: wmo.Bron{Gezien: wmo.MustDatum("2025-11-29")}}}
	balk := b.tijdbalk([]registers.Registerversie{
		{Geldt: wmo.MustPeriode("2015-01-01", "2016-12-31"), Bekend: wmo.Vanaf(wmo.MustDatum("2014-07-02"))},
		{Geldt: wmo.Vanaf(wmo.MustDatum("2017-01-01"))},
	})
	// 2014 through 2025 are 4,383 days on 640 units; 2015-01-01 is day 365, 2017-01-01 day 1,096 and 2014-07-02 day 182.
	require.Equal(t, []streep{
		{X: 53, Y: 18, Breed: 107, Klasse: "geldt"},
		{X: 26, Y: 32, Breed: 614, Klasse: "bekend", Open: true},
		{X: 160, Y: 52, Breed: 480, Klasse: "geldt", Open: true},
	}, balk.Strepen)
	require.Equal(t, "geldt 2015-01-01 t/m 2016-12-31, bekend vanaf 2014-07-02; geldt vanaf 2017-01-01", balk.Uitleg)
	require.Nil(t, b.tijdbalk(nil))
}

// Packages have a name that says what they are about.
func TestPackagesHaveANameForReaders(t *testing.T) {
	t.Parallel()
	for _, op := range operaties.Alle() {
		pakket, _, _ := strings.Cut(op.Naam, ".")
		require.NotEmpty(t, pakketnamen()[pakket], op.Naam)
	}
}

// The keys of a document are told as its schema has them, with words and lists.
func TestFactsFollowTheSchema(t *testing.T) {
	t.Parallel()
	fs, err := leesFeiten("bw/hulpvraag")
	require.NoError(t, err)
	per := map[string]feit{}
	for _, f := range fs {
		require.NotEmpty(t, f.Uitleg, f.Pad)
		per[f.Pad] = f
	}
	require.True(t, per["/voorziening"].Verplicht)
	require.Equal(t, "een van deze woorden", per["/voorziening"].Soort)
	require.Contains(t, per["/voorziening"].Woorden, woord{"beschermd_wonen", per["/voorziening"].Woorden[1].Uitleg})
	require.Equal(t, "gemeentecode", per["/wendtZichTot"].Soort)
	require.Equal(t, 2, per["/wetsvoorstel/eerder/einde"].Diepte)
	_, err = leesFeiten("bw/bestaatniet")
	require.Error(t, err)
}
