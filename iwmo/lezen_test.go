package iwmo_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo/iwmo"
)

// Each kind of thing that is no XML, or not as the schema asks: its code and its place.
func TestRefusals(t *testing.T) {
	t.Parallel()
	const sp = "/Bericht[1]/Client/StartProducten/StartProduct[1]"
	for _, c := range []struct{ van, naar, code, plaats, bericht string }{
		{`<?xml version="1.0" encoding="UTF-8"?>`, `<?xml version="1.0" encoding="ISO-8859-1"?>`, "IWMO-XML-CODERING", "/Bericht[1]", "ISO-8859-1"},
		{`<?xml version="1.0" encoding="UTF-8"?>`, `<?xml version="1.1"?>`, "IWMO-XML-DECLARATIE", "/Bericht[1]", "1.0"},
		{`<?xml version="1.0" encoding="UTF-8"?>`, ` <?xml version="1.0" encoding="UTF-8"?>`, "IWMO-XML-DECLARATIE", "/Bericht[1]", ""},
		{`<?xml version="1.0" encoding="UTF-8"?>`, `<!DOCTYPE x [<!ENTITY a "b">]>`, "IWMO-XML-DTD", "/Bericht[1]", ""},
		{">15A05<", ">15&a;5<", "IWMO-XML-ENTITEIT", sp + "/Product/Code", ""},
		{">15A05<", ">15\x015<", "IWMO-XML-TEKEN", sp + "/Product/Code", ""},
		{">15A05<", ">15\xff5<", "IWMO-XML-TEKEN", sp + "/Product/Code", ""},
		{">15A05<", ">]]><", "IWMO-XML-VORM", sp + "/Product/Code", ""},
		{">15A05</iwmo:Code>", ">15A05</iwmo:Kode>", "IWMO-XML-NESTING", sp + "/Product/Code", ""},
		{">15A05</iwmo:Code>", ">15A05</iwmo:Code", "IWMO-XML-VORM", sp + "/Product/Code", ""},
		{"<iwmo:Code>", "<iwmo:Code x=1>", "IWMO-XML-VORM", sp + "/Product", "aanhalingstekens"},
		{"<iwmo:Code>", "<iwmo:Code x='1' x='2'>", "IWMO-XML-VORM", sp + "/Product", "twee keer"},
		{"<iwmo:Code>", "<iwmo:Codé>", "IWMO-XML-VORM", sp + "/Product", ""},
		{"<iwmo:Code>", "<1>", "IWMO-XML-NAAM", sp + "/Product", ""},
		{"<wmo305:Bsn>", "<!-- a -- b --><wmo305:Bsn>", "IWMO-XML-VORM", "/Bericht[1]/Client", "--"},
		{"</wmo305:Bericht>", "", "IWMO-XML-AFGEBROKEN", "/Bericht[1]", ""},
		{"</wmo305:Bericht>", "</wmo305:Bericht>tekst", "IWMO-XML-BUITEN", "/Bericht[2]", ""},
		{"<iwmo:Code>", "<q:Code>", "IWMO-XML-NAAMRUIMTE", sp + "/Product", ""},
		{"<wmo305:Bsn>", "<wmo305:Naam/><wmo305:Bsn>", "IWMO-ELEMENT-ONTBREEKT", "/Bericht[1]/Client", "Bsn ontbreekt"},
		{"<wmo305:Geslacht>1</wmo305:Geslacht>", "", "IWMO-ELEMENT-ONTBREEKT", "/Bericht[1]/Client", "Geslacht ontbreekt"},
		{"<wmo305:Geslacht>1</wmo305:Geslacht>", "<wmo305:Geslacht>1</wmo305:Geslacht><wmo305:Geslacht>1</wmo305:Geslacht>", "IWMO-ELEMENT-VOLGORDE", "/Bericht[1]/Client", "vaker"},
		{"<wmo305:Begindatum>2026-02-03</wmo305:Begindatum>", "", "IWMO-ELEMENT-ONTBREEKT", sp, "Begindatum ontbreekt"},
		{"<wmo305:StatusAanlevering>1", "<wmo305:Reden/><wmo305:StatusAanlevering>1", "IWMO-ELEMENT-ONBEKEND", sp, "verwacht: StatusAanlevering"},
		{"<iwmo:Code>15A05</iwmo:Code>", "<wmo305:Code>15A05</wmo305:Code>", "IWMO-ELEMENT-NAAMRUIMTE", sp + "/Product", "basisschema"},
		{"<wmo305:Geslacht>1</wmo305:Geslacht>", "<iwmo:Geslacht>1</iwmo:Geslacht>", "IWMO-ELEMENT-NAAMRUIMTE", "/Bericht[1]/Client", "bericht 305"},
		{"<iwmo:Code>", "<iwmo:Code soort='x'>", "IWMO-ATTRIBUUT", sp + "/Product", ""},
		{"<wmo305:StartProducten>", "<wmo305:StartProducten>tekst", "IWMO-TEKST", "/Bericht[1]/Client/StartProducten", ""},
		{">15A05<", "><iwmo:x/><", "IWMO-TEKST", sp + "/Product/Code", ""},
		{">418<", ">420<", "IWMO-WAARDE", "/Bericht[1]/Header/BerichtCode", "418"},
		{"BerichtVersie>3<", "BerichtVersie>2<", "IWMO-WAARDE", "/Bericht[1]/Header/BerichtVersie", "3"},
		{"3_2/wmo305", "3_2/wmo306", "IWMO-SOORT-NIET-GELEZEN", "/Bericht[1]", "bericht 306 (retour van een start)"},
		{"3_2/wmo305", "3_3/wmo305", "IWMO-VERSIE-ONBEKEND", "/Bericht[1]", "dit is iwmo 3.3 (wmo305); gelezen wordt iWmo 3.2"},
		{"iwmo/3_2/wmo305/schema", "iwmo/2_0/wmo305/schema/2_0", "IWMO-VERSIE-ONBEKEND", "/Bericht[1]", "iwmo 2.0 (wmo305)"},
		{"iwmo/3_2/wmo305", "ijw/3_2/jw305", "IWMO-VERSIE-ONBEKEND", "/Bericht[1]", "ijw 3.2 (jw305)"},
		{"http://www.istandaarden.nl/iwmo/3_2/wmo305/schema", "urn:x", "IWMO-GEEN-BERICHT", "/Bericht[1]", ""},
	} {
		_, berichten, telling := lezen(t, vervang(t, lees(t, "305"), c.van, c.naar))
		bevinding := berichten[len(berichten)-1].Bevindingen
		require.NotEmpty(t, bevinding, c.naar)
		require.Equal(t, []string{c.code, c.plaats}, []string{bevinding[0].Code, bevinding[0].Plaats}, "%s: %s", c.naar, bevinding[0])
		require.Contains(t, bevinding[0].Bericht, c.bericht, c.naar)
		anders := strings.Contains(c.code, "SOORT") || strings.Contains(c.code, "VERSIE-ONB") || c.code == "IWMO-GEEN-BERICHT"
		require.Equal(t, anders, telling.Anders == 1, c.naar)
		require.Equal(t, !anders, telling.Geweigerd == 1, c.naar)
	}
	_, berichten, _ := lezen(t, nil)
	require.Equal(t, "IWMO-XML-LEEG", berichten[0].Bevindingen[0].Code)
	_, berichten, _ = lezen(t, []byte("\xff\xfe<\x00?\x00"))
	require.Equal(t, "IWMO-XML-CODERING", berichten[0].Bevindingen[0].Code)
	_, berichten, _ = lezen(t, append(lees(t, "305"), "<?xml version='1.0'?>\n"...))
	require.Equal(t, "IWMO-XML-AFGEBROKEN", berichten[1].Bevindingen[0].Code)
}

// What a message may have without changing what it says.
func TestSameMessage(t *testing.T) {
	t.Parallel()
	heel := string(lees(t, "305"))
	eerst, _, _ := lezen(t, []byte(heel))
	for naam, anders := range map[string]string{
		"mark":        "\uFEFF" + heel,
		"declaration": strings.TrimPrefix(heel, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"),
		"standalone":  strings.Replace(heel, `"UTF-8"?>`, `'utf-8' standalone = "no" ?>`, 1),
		"line ends":   strings.ReplaceAll(heel, "\n", "\r\n"),
		"one line":    regexp.MustCompile(`>\s+<`).ReplaceAllString(heel, "><"),
		"comments":    strings.ReplaceAll(heel, "\n", "<!-- - & < -->\n") + "<!-- slot -->",
		"instruction": strings.Replace(heel, "<wmo305:Client>", "<?doe iets?><wmo305:Client>", 1),
		"prefix":      strings.ReplaceAll(strings.ReplaceAll(heel, "iwmo:", "b:"), ":iwmo=", ":b="),
		"no prefix":   strings.ReplaceAll(strings.ReplaceAll(heel, "wmo305:", ""), "xmlns:wmo305", "xmlns"),
		"schema":      strings.Replace(heel, " xmlns:iwmo", ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xmlns:iwmo`, 1),
		"entity":      strings.Replace(heel, ">15A05<", ">&#49;5A&#x30;5<", 1),
		"section":     strings.Replace(heel, ">15A05<", "><![CDATA[15]]>A<!-- x -->0<![CDATA[5]]><", 1),
		"long text":   strings.Replace(heel, "<wmo305:Client>", strings.Repeat(" ", 1<<20)+"<wmo305:Client>", 1),
	} {
		regels, berichten, _ := lezen(t, []byte(anders))
		require.Len(t, berichten, 1, naam)
		require.Empty(t, berichten[0].Bevindingen, naam)
		require.Equal(t, eerst, regels, naam)
	}
}

// A comment of any length is read in the same memory, and so is a tag up to a limit.
func TestLongThings(t *testing.T) {
	t.Parallel()
	lang := strings.Repeat("x é\n", 1<<19)
	regels, berichten, _ := lezen(t, vervang(t, lees(t, "301"), "Proef\nvan", lang))
	require.Empty(t, berichten[0].Bevindingen)
	require.Len(t, regels, 2)
	_, berichten, _ = lezen(t, vervang(t, lees(t, "305"), "Dirk Jan", lang))
	require.Equal(t, "IWMO-WAARDE", berichten[0].Bevindingen[0].Code)
	require.Equal(t, int64(29), berichten[0].Bevindingen[0].Regel, "where the value begins, though that is read long before its end")
	_, berichten, _ = lezen(t, vervang(t, lees(t, "305"), "<wmo305:Bsn>", "<wmo305:Bsn x='"+lang+"'>"))
	require.Equal(t, "IWMO-XML-GROOT", berichten[0].Bevindingen[0].Code)
	_, berichten, _ = lezen(t, vervang(t, lees(t, "305"), "<wmo305:Bsn>", strings.Repeat("<x>", 300)))
	require.Equal(t, "IWMO-XML-GROOT", berichten[0].Bevindingen[len(berichten[0].Bevindingen)-1].Code)
}

// Findings are counted beyond those that are kept.
func TestFindingsAreBounded(t *testing.T) {
	t.Parallel()
	b := vervang(t, lees(t, "305"), "<wmo305:StartProducten>", "<wmo305:StartProducten>"+strings.Repeat("<wmo305:x/>", 5000))
	_, berichten, telling := lezen(t, b, func(l *iwmo.Lezing) { l.MaxBevindingen = 10 })
	require.Len(t, berichten[0].Bevindingen, 10)
	require.Equal(t, int64(4990), berichten[0].Meer)
	require.Equal(t, []iwmo.Codetelling{{Code: "IWMO-ELEMENT-ONBEKEND", Aantal: 5000}}, telling.Bevindingen)
}

// A declaration with more records than wait is handed over as it comes, and what is handed over
// of one that turns out to be refused is told.
func TestLargeDeclaration(t *testing.T) {
	t.Parallel()
	b := string(lees(t, "323"))
	i := strings.Index(b, "          <wmo323:Prestatie>")
	j := strings.Index(b, "        </wmo323:Prestaties>")
	groot := b[:i] + strings.Repeat(b[i:j], 10_000) + b[j:]
	regels, berichten, _ := lezen(t, []byte(groot))
	require.Len(t, regels, 20_002)
	require.Equal(t, []string{"IWMO-TOTAAL"}, codes(berichten[0].Bevindingen))
	regels, berichten, telling := lezen(t, []byte(groot[:len(groot)-10]))
	require.Equal(t, iwmo.Geweigerd, berichten[0].Oordeel)
	require.Equal(t, []string{"IWMO-XML-AFGEBROKEN", "IWMO-HERROEPEN"}, codes(berichten[0].Bevindingen))
	require.Equal(t, int64(len(regels)), telling.RegelsHerroepen)
	require.Equal(t, int64(20_002), telling.Regels)
	require.Equal(t, telling.Regels, telling.RegelsUit+telling.RegelsGeweigerd)

	slecht := strings.Replace(b[:i]+strings.Repeat(b[i:j], 4000)+b[j:], ">2026-02-01<", ">2026-02-31<", 1) // in its first period
	regels, _, _ = lezen(t, []byte(slecht))
	require.Empty(t, regels, "a message that fits in what waits is refused as a whole")
}

func codes(bs []iwmo.Bevinding) []string {
	var uit []string
	for _, v := range bs {
		uit = append(uit, v.Code)
	}
	return uit
}

// An error of the reader or of who receives ends the reading, and is told.
func TestErrors(t *testing.T) {
	t.Parallel()
	_, err := iwmo.Read(strings.NewReader(""), iwmo.Lezing{})
	require.ErrorContains(t, err, "geen sleutel")
	stuk := errors.New("stuk")
	half := lees(t, "305")[:1500]
	telling, err := iwmo.Read(io.MultiReader(bytes.NewReader(half), iotest.ErrReader(stuk)), iwmo.Lezing{Sleutel: sleutel(t)})
	require.ErrorIs(t, err, stuk)
	require.Equal(t, int64(1), telling.Geweigerd)
	telling, err = iwmo.Read(io.MultiReader(bytes.NewReader(lees(t, "305")), iotest.ErrReader(stuk)), iwmo.Lezing{Sleutel: sleutel(t)})
	require.ErrorIs(t, err, stuk)
	require.Equal(t, int64(1), telling.Gelezen)
	_, err = iwmo.Read(bytes.NewReader(lees(t, "305")), iwmo.Lezing{Sleutel: sleutel(t), Regel: func(iwmo.Regel) error { return stuk }})
	require.ErrorIs(t, err, stuk)
	_, err = iwmo.Read(bytes.NewReader(lees(t, "305")), iwmo.Lezing{Sleutel: sleutel(t), Bericht: func(iwmo.Bericht) error { return stuk }})
	require.ErrorIs(t, err, stuk)
	_, err = iwmo.Read(leeg{}, iwmo.Lezing{Sleutel: sleutel(t)})
	require.ErrorIs(t, err, io.ErrNoProgress)
	n := 0
	for _, err := range iwmo.Records(bytes.NewReader(maand(t)), iwmo.Lezing{Sleutel: sleutel(t)}) {
		require.NoError(t, err)
		if n++; n == 2 {
			break
		}
	}
	for _, err := range iwmo.Records(iotest.ErrReader(stuk), iwmo.Lezing{Sleutel: sleutel(t)}) {
		require.ErrorIs(t, err, stuk)
	}
}

// leeg is a reader that never has anything.
type leeg struct{}

func (leeg) Read([]byte) (int, error) { return 0, nil }

// A message that is whole comes out whole, wherever the one before it is broken off. Without a
// declaration of its own, what is left of one before it counts as its own.
func TestWholeAfterCut(t *testing.T) {
	t.Parallel()
	heel := lees(t, "305")
	kaal := heel[bytes.Index(heel, []byte("?>"))+2:]
	for _, soort := range []string{"301", "305", "307", "323"} {
		b := lees(t, soort)
		for i := 1; i < len(b)-1; i++ {
			for wat, volgt := range map[string][]byte{"with": heel, "without": kaal} {
				if wat == "without" && i < bytes.Index(b, []byte("?>"))+2 {
					continue
				}
				telling, _ := alles(t, slices.Concat(b[:i], []byte{'\n'}, volgt))
				require.GreaterOrEqual(t, telling.RegelsUit, int64(2), "%s declaration, after %q", wat, b[max(0, i-80):i])
			}
		}
	}
}

// Nobody is lost: of any stream of messages of which some are broken, those that are whole
// come out whole, and everything is counted once.
func TestNobodyIsLost(t *testing.T) {
	t.Parallel()
	bron := map[string][]byte{}
	for _, soort := range []string{"301", "305", "307", "323"} {
		bron[soort] = lees(t, soort)
	}
	aantal := map[string]int64{"301": 2, "305": 2, "307": 1, "323": 4}
	rapid.Check(t, func(rt *rapid.T) {
		var stroom []byte
		heel, verwacht := int64(0), int64(0)
		for range rapid.IntRange(1, 8).Draw(rt, "berichten") {
			soort := rapid.SampledFrom([]string{"301", "305", "307", "323"}).Draw(rt, "soort")
			b := bron[soort]
			if zaad := rapid.Uint64Range(0, 400).Draw(rt, "zaad"); zaad%3 == 0 {
				b = vermink(rand.New(rand.NewPCG(zaad, 9)), b)
				b = bytes.Join([][]byte{b, {'\n'}}, nil)
			} else {
				heel++
				verwacht += aantal[soort]
			}
			stroom = append(stroom, b...)
		}
		telling, _ := alles(t, stroom)
		if telling.Gelezen < heel || telling.RegelsUit < verwacht {
			rt.Fatalf("%d of %d messages and %d of %d records came out of\n%q", telling.Gelezen, heel, telling.RegelsUit, verwacht, stroom)
		}
	})
}

// Nothing that comes out of any mutant names the person in it: no BSN, name, address, day of
// birth, telephone or free text, nor nine digits in a row.
func TestNobodyIsNamed(t *testing.T) {
	t.Parallel()
	geheim := regexp.MustCompile(`9999000|[0-9]{9}|Voorbeeld|Dirk|Naaste|Proef|1967-08|0000AA|example\.org|0800000|k{8}`)
	hex := regexp.MustCompile(`"client":"[0-9a-f]{64}"`)
	nummer := regexp.MustCompile(`"toewijzingNummer":"[0-9]{9}"|ToewijzingNummer:[0-9]{9} `)
	r := rand.New(rand.NewPCG(21, 7))
	for i := range 1200 {
		soort := []string{"301", "305", "307", "323"}[i%4]
		b := lees(t, soort)
		for range r.IntN(3) {
			b = verminkEens(r, b)
		}
		plek := blad.FindAllSubmatchIndex(b, -1)
		if i%2 == 0 && len(plek) > 0 { // what names somebody stands somewhere else
			p := plek[r.IntN(len(plek))]
			wat := []string{"999900006", "Voorbeeld", "13-08-1967", "<Voorbeeld/>", "<x Voorbeeld='Dirk'/>", "<?Voorbeeld Dirk?>", "&Voorbeeld;", "<Naaste:Dirk/>"}[r.IntN(8)]
			b = bytes.Join([][]byte{b[:p[4]], []byte(wat), b[p[5]:]}, nil)
		}
		if i%16 == 0 {
			b = bytes.Replace(b, []byte("http://www.istandaarden.nl/iwmo/3_2"), []byte("http://www.istandaarden.nl/iwmo/999900006"), 1)
		}
		if i%16 == 1 {
			b = bytes.Replace(b, []byte(`encoding="UTF-8"`), []byte(`encoding="Voorbeeld"`), 1)
		}
		if i%16 == 2 {
			b = bytes.Replace(b, []byte("15A05"), []byte("99990"), 1) // five of its digits are a code like any other
		}
		var uit bytes.Buffer
		telling, err := iwmo.Read(bytes.NewReader(b), iwmo.Lezing{
			Sleutel: sleutel(t),
			Regel: func(r iwmo.Regel) error {
				uit.Write(hex.ReplaceAll(alsJSON(t, r), nil))
				r.Client = iwmo.Pseudoniem{}
				_, err := fmt.Fprintf(&uit, "%+v\n", r)
				return err
			},
			Bericht: func(m iwmo.Bericht) error {
				_, err := fmt.Fprintf(&uit, "%s%+v%v\n", alsJSON(t, m), m, m.Bevindingen)
				return err
			},
		})
		require.NoError(t, err)
		require.NoError(t, json.NewEncoder(&uit).Encode(telling))
		if !bytes.Contains(b, []byte("Bsn>999900006<")) { // a number of an assignment that is the BSN of somebody else
			uit = *bytes.NewBuffer(nummer.ReplaceAll(uit.Bytes(), nil))
		}
		zonder := regexp.MustCompile(`0x[0-9a-f]+|[a-zA-Z]*:?"?(999999999|99999999)`).ReplaceAllString(uit.String(), "")
		require.NotRegexp(t, geheim, zonder, "%q", b)
	}
}
