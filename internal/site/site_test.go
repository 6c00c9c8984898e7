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
	waarde   = regexp.MustCompile(`<dt>[^<]*</dt><dd>([^<]*)</dd>`)
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

var (
	handeling = regexp.MustCompile(`(?s)\{\{.*?\}\}`)
	getal     = regexp.MustCompile(`\d+`)
)

// No text of a page has a number of its own but the year of the law, so each comes from what is published.
func TestNoTemplateHasANumber(t *testing.T) {
	t.Parallel()
	sjablonen, err := bron.ReadDir("bron")
	require.NoError(t, err)
	n := 0
	for _, s := range sjablonen {
		if path.Ext(s.Name()) != ".gohtml" {
			continue
		}
		data, err := bron.ReadFile("bron/" + s.Name())
		require.NoError(t, err)
		for _, g := range getal.FindAllString(label.ReplaceAllString(handeling.ReplaceAllString(string(data), ""), ""), -1) {
			require.Equal(t, "2015", g, s.Name())
		}
		n++
	}
	require.Equal(t, 19, n)
}

// register is a published list as it stands in its file, read without the types that the site uses.
func register(t *testing.T, data []byte, lijst string) []map[string]any {
	t.Helper()
	var uit map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &uit))
	var rijen []map[string]any
	require.NoError(t, json.Unmarshal(uit[lijst], &rijen))
	require.NotEmpty(t, rijen)
	return rijen
}

func heeft(rij map[string]any, lijst, woord string) bool {
	woorden, _ := rij[lijst].([]any)
	return slices.Contains(woorden, any(woord))
}

// telling counts what has a property.
func telling(rijen []map[string]any, past func(map[string]any) bool) int {
	return len(rijen) - len(slices.DeleteFunc(slices.Clone(rijen), past))
}

// aantal is a count as it stands on a page; nothing is not told.
func aantal(n int, een, meer string) string {
	switch n {
	case 0:
		return ""
	case 1:
		return ", 1 " + een
	}
	return fmt.Sprintf(", %d %s", n, meer)
}

// leest is the text of a page.
func leest(blad string) string {
	return strings.Join(strings.Fields(html.UnescapeString(label.ReplaceAllString(blad, " "))), " ")
}

// What is counted on the pages is counted here in the published files.
func TestNumbersComeFromTheRegisters(t *testing.T) {
	t.Parallel()
	bs := bladen(t)
	lijst := func(naam string) []map[string]any {
		data, _ := schema.Register(naam)
		return register(t, data, naam)
	}
	regels, formules := lijst("regels"), lijst("formules")
	begin, alleGevallen := leest(bs["index.html"]), 0
	for _, op := range operaties.Alle() {
		data, _ := schema.Cases(op.Invoer.Naam)
		gevallen := register(t, data, "gevallen")
		alleGevallen += len(gevallen)
		van := func(rij map[string]any) bool { return heeft(rij, "operaties", op.Naam) }
		require.Contains(t, begin, " "+op.Naam+" "+aantal(telling(regels, van), "regel", "regels")+
			aantal(telling(formules, van), "formule", "formules")+aantal(len(gevallen), "geval", "gevallen")+" ")
		blad := leest(bs["vragen/"+op.Naam+".html"])
		require.Contains(t, blad, fmt.Sprintf("%d gevallen, waarvan %d waarin het document wordt geweigerd.", len(gevallen),
			telling(gevallen, func(g map[string]any) bool { return g["bevindingen"] != nil })))
		require.Contains(t, bs["index.html"], `href="vragen/`+op.Naam+`.html"`)
	}
	require.Contains(t, begin, fmt.Sprintf("%d vragen, %d regels en %d formules, met hun bronnen en %d uitgewerkte gevallen",
		len(operaties.Alle()), len(regels), len(formules), alleGevallen))
	for _, r := range regels {
		blad := leest(bs[fmt.Sprintf("regels/%s.html", r["code"])])
		require.Contains(t, blad, fmt.Sprintf("In %v geval", r["gevraagdIn"]), r["code"])
	}
	data, _ := schema.Register("dekking")
	artikelen := register(t, data, "artikelen")
	stand := func(s string) int {
		return telling(artikelen, func(a map[string]any) bool { return a["stand"] == s })
	}
	standen := []any{stand("gecodeerd"), stand("niet_gemodelleerd"), stand("onaangeroerd")}
	require.Contains(t, begin, fmt.Sprintf("zijn %d artikelen gecodeerd, %d alleen als niet gemodelleerd genoemd en %d onaangeroerd", standen...))
	require.Contains(t, leest(bs["artikelen/index.html"]), fmt.Sprintf("Alle %d artikelen: ", len(artikelen))+
		fmt.Sprintf("%d gecodeerd, %d alleen als niet gemodelleerd genoemd, %d onaangeroerd.", standen...))
}

// Every value over time stands beside its code, as the register has it.
func TestValuesComeFromTheRegister(t *testing.T) {
	t.Parallel()
	data, _ := schema.Register("parameters")
	blad := bladen(t)["registers/parameters.html"]
	cijfers := func(s string) string { return strings.Join(getal.FindAllString(s, -1), "") }
	n := 0
	for _, p := range register(t, data, "parameters") {
		_, artikel, gevonden := strings.Cut(blad, `<article id="`+anker(fmt.Sprint(p["code"]))+`">`)
		require.True(t, gevonden, p["code"])
		artikel, _, _ = strings.Cut(artikel, "</article>")
		var waarden []string
		for _, v := range p["versies"].([]any) {
			ws, _ := v.(map[string]any)["waarden"].([]any)
			for _, w := range ws {
				waarden = append(waarden, cijfers(fmt.Sprint(w.(map[string]any)["waarde"])))
			}
		}
		var staan []string
		for _, m := range waarde.FindAllStringSubmatch(artikel, -1) {
			staan = append(staan, cijfers(m[1]))
		}
		require.Len(t, staan, len(waarden), p["code"])
		for i := range waarden {
			require.True(t, strings.HasPrefix(staan[i], waarden[i]), "%s: %s and not %s", p["code"], staan[i], waarden[i]) // a unit may follow
		}
		n += len(waarden)
	}
	require.Greater(t, n, 100)
}

// An altered rule alters its page, that of its question, of its article and of the rule that goes before it,
// and what is found; an altered state of an article alters its page.
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
		"artikelen/1.1.1.html", "artikelen/1.2.1.html", "artikelen/index.html", "regels/BW-VER-02.html", "regels/BW-VER-04.html",
		"registers/regels.html", "vragen/bw.toewijzing.html", "zoeken.html",
	}, anders)
	require.Contains(t, na["regels/BW-VER-02.html"], "Geldt 2019-03-04 t/m 2031-05-06")
}

// The bar of time, by hand: a rule that held in 2015 and 2016 on a bar of twelve years, that was known
// from the middle of 2014, and whose successor is open, was always known and of which the end is known since 2025.
func TestTheBarOfTime(t *testing.T) {
	t.Parallel()
	b := boek{dekking: registers.Dekking{Bron: wmo.Bron{Gezien: wmo.MustDatum("2025-11-29")}}}
	balk := b.tijdbalk([]registers.Registerversie{
		{Geldt: wmo.MustPeriode("2015-01-01", "2016-12-31"), Bekend: wmo.Vanaf(wmo.MustDatum("2014-07-02"))},
		{Geldt: wmo.Vanaf(wmo.MustDatum("2017-01-01")), EindeBekend: wmo.MustDatum("2025-01-01")},
	})
	// 2014 through 2025 are 4,383 days on 640 units; 2015-01-01 is day 365, 2017-01-01 day 1,096, 2014-07-02 day 182 and 2025-01-01 day 4,018.
	require.Equal(t, []streep{
		{X: 53, Y: 28, Breed: 107, Klasse: "geldt"},
		{X: 26, Y: 42, Breed: 614, Klasse: "bekend", Open: true},
		{X: 160, Y: 62, Breed: 480, Klasse: "geldt", Open: true},
		{X: 0, Y: 76, Breed: 640, Klasse: "bekend", Open: true},
		{X: 586, Y: 76, Breed: 4, Klasse: "einde"},
	}, balk.Strepen)
	require.Equal(t, "geldt 2015-01-01 t/m 2016-12-31, bekend vanaf 2014-07-02; geldt vanaf 2017-01-01, altijd bekend, het einde sinds 2025-01-01", balk.Uitleg)
	require.Equal(t, streep{X: 0, Tekst: "2014"}, balk.Jaren[0])
	require.Equal(t, streep{X: 106, Klasse: " tussen", Tekst: "2016"}, balk.Jaren[1])
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
