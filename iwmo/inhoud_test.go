package iwmo_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/iwmo"
)

// vervang changes one text in a message, which has to be there.
func vervang(t testing.TB, b []byte, paren ...string) []byte {
	t.Helper()
	for i := 0; i < len(paren); i += 2 {
		require.Contains(t, string(b), paren[i])
		b = []byte(strings.Replace(string(b), paren[i], paren[i+1], 1))
	}
	return b
}

// lezen is all that comes out of a stream.
func lezen(t testing.TB, b []byte, anders ...func(*iwmo.Lezing)) (regels []iwmo.Regel, berichten []iwmo.Bericht, telling iwmo.Telling) {
	t.Helper()
	lezing := iwmo.Lezing{
		Sleutel: sleutel(t),
		Regel:   func(r iwmo.Regel) error { regels = append(regels, r); return nil },
		Bericht: func(m iwmo.Bericht) error { berichten = append(berichten, m); return nil },
	}
	for _, f := range anders {
		f(&lezing)
	}
	telling, err := iwmo.Read(bytes.NewReader(b), lezing)
	require.NoError(t, err)
	return regels, berichten, telling
}

// Each rule on the content: what breaks it, the finding, and what becomes of the record.
func TestContent(t *testing.T) {
	t.Parallel()
	const (
		bijStart = "/Bericht[1]/Client/StartProducten/StartProduct[1]"
		bijStop  = "/Bericht[1]/Client/StopProducten/StopProduct[1]"
		bijTW    = "/Bericht[1]/Client/ToegewezenProducten/ToegewezenProduct"
		bijP     = "/Bericht[1]/Declaratie/Clienten/Client"
	)
	for _, c := range []struct {
		soort, van, naar    string
		code, plaats, regel string // regel: the number of the rule in its source
		uit                 int    // records
	}{
		{"305", "2026-02-03", "2026-02-06", "IWMO-DATUM-NA-DAGTEKENING", bijStart, "TR134", 2},
		{"305", "2026-02-03", "2026-02-05", "", "", "", 2},
		{"305", ">1</wmo305:Status", ">2</wmo305:Status", "IWMO-STATUS", bijStart, "CS058", 1},
		{"305", ">1</wmo305:Status", ">9</wmo305:Status", "IWMO-STATUS", bijStart, "CS058", 1},
		{"305", ">4101<", ">999900006<", "IWMO-NUMMER-IS-BSN", bijStart, "", 1},
		{"305", ">4101<", "> +0999900006 <", "IWMO-NUMMER-IS-BSN", bijStart, "", 1},
		{"305", ">999900006<", ">999900007<", "IWMO-BSN-ELFPROEF", "/Bericht[1]/Client/Bsn", "", 2},
		{"305", ">1967-08-13<", ">2026-08-13<", "IWMO-DATUM-NA-DAGTEKENING", "/Bericht[1]/Client/Geboortedatum", "TR134", 2},
		{"305", ">0796<", ">0000<", "IWMO-GEMEENTE", "/Bericht[1]/Header/Ontvanger", "", 2},
		{"305", "BerichtXsdVersie>1.0.0", "BerichtXsdVersie>1.0.1", "IWMO-XSDVERSIE", "/Bericht[1]/Header/XsdVersie/BerichtXsdVersie", "", 2},
		{"307", "2026-08-31", "2026-02-02", "IWMO-EINDE-VOOR-BEGIN", bijStop, "TR018", 1},
		{"307", "2026-08-31", "2026-02-03", "", "", "", 1},
		{"307", "2026-08-31", "2026-09-03", "IWMO-DATUM-NA-DAGTEKENING", bijStop, "TR134", 1},
		{"301", "2028-01-31", "2026-01-31", "IWMO-EINDE-VOOR-BEGIN", bijTW + "[1]", "TR018", 2},
		{"301", "<wmo301:Einddatum>2028-01-31</wmo301:Einddatum>", "", "IWMO-OMVANG", bijTW + "[1]", "", 2},
		{"301", "<iwmo:Frequentie>2", "<iwmo:Frequentie>1", "IWMO-OMVANG", bijTW + "[1]", "", 2},
		{"301", "<iwmo:Frequentie>2", "<iwmo:Frequentie>4", "", "", "", 2},
		{"323", ">28</wmo323", ">27</wmo323", "IWMO-BEDRAG", bijP + "[1]/Prestaties/Prestatie[1]", "TR346", 4},
		{"323", ">5000</wmo323", ">4999</wmo323", "IWMO-BEDRAG", bijP + "[2]/Prestaties/Prestatie[1]", "CS339", 4},
		{"323", "<wmo323:ProductTarief>12345</wmo323:ProductTarief>", "", "IWMO-TARIEF", bijP + "[1]/Prestaties/Prestatie[1]", "CD087", 4},
		{"323", "Eenheid>83</wmo323:Eenheid>", "Eenheid>83</wmo323:Eenheid><wmo323:ProductTarief>1</wmo323:ProductTarief>", "IWMO-TARIEF", bijP + "[2]/Prestaties/Prestatie[1]", "CD087", 4},
		{"323", "<iwmo:VorigReferentieNummer>P0</iwmo:VorigReferentieNummer>", "", "IWMO-CREDIT-VERWIJZING", bijP + "[1]/Prestaties/Prestatie[2]", "IV091", 4},
		{"323", "TotaalBedrag>338470<", "TotaalBedrag>338471<", "IWMO-TOTAAL", "/Bericht[1]/Declaratie/TotaalIngediendBedrag", "TR358", 4},
		{"323", "338470</iwmo:TotaalBedrag>\n      <iwmo:DebetCredit>D", "338470</iwmo:TotaalBedrag>\n      <iwmo:DebetCredit>C", "IWMO-TOTAAL", "/Bericht[1]/Declaratie/TotaalIngediendBedrag", "TR358", 4},
		{"323", "2026-02-28</iwmo:Einddatum>\n    </wmo323:DeclaratiePeriode>", "2026-01-31</iwmo:Einddatum>\n    </wmo323:DeclaratiePeriode>", "IWMO-EINDE-VOOR-BEGIN", "/Bericht[1]/Declaratie/DeclaratiePeriode", "TR018", 4},
		{"323", "2026-02-28</iwmo:Einddatum>\n            </wmo323:ProductPeriode>", "2026-03-01</iwmo:Einddatum>\n            </wmo323:ProductPeriode>", "IWMO-PERIODE-LANGER-DAN-MAAND", bijP + "[1]/Prestaties/Prestatie[1]", "IV076", 4},
		{"323", "2026-02-28</iwmo:Einddatum>\n            </wmo323:ProductPeriode>", "2026-01-31</iwmo:Einddatum>\n            </wmo323:ProductPeriode>", "IWMO-EINDE-VOOR-BEGIN", bijP + "[1]/Prestaties/Prestatie[1]", "TR018", 4},
	} {
		regels, berichten, _ := lezen(t, vervang(t, lees(t, c.soort), c.van, c.naar))
		require.Len(t, berichten, 1, c.van)
		require.Equal(t, iwmo.Gelezen, berichten[0].Oordeel, "%s: content refuses no message: %v", c.van, berichten[0].Bevindingen)
		require.Len(t, regels, c.uit, "%s → %s", c.van, c.naar)
		if c.code == "" {
			require.Empty(t, berichten[0].Bevindingen, c.naar)
			continue
		}
		require.Len(t, berichten[0].Bevindingen, 1, "%s → %s", c.van, c.naar)
		v := berichten[0].Bevindingen[0]
		require.Equal(t, []string{c.code, c.plaats, "inhoud"}, []string{v.Code, v.Plaats, string(v.Soort)}, c.van)
		if c.regel != "" {
			require.Equal(t, c.regel, v.Bron.Artikel, c.van)
		}
		letOp := 0
		for _, r := range regels {
			for _, code := range r.LetOp {
				require.Equal(t, c.code, code)
				letOp++
			}
		}
		bijRegel := strings.HasSuffix(c.plaats, "]") && len(regels) == int(berichten[0].Regels)
		require.Equal(t, map[bool]int{true: 1}[bijRegel], letOp, "%s → %s", c.van, c.naar)
	}
}

// The sum of nothing is debit: a debit and a credit of the same line, with a total of 0 C.
func TestATotalOfNothingIsDebit(t *testing.T) {
	t.Parallel()
	b := string(lees(t, "323"))
	i, j := strings.Index(b, "      <wmo323:Client>\n        <wmo323:Bsn>999900018"), strings.Index(b, "    </wmo323:Clienten>")
	b = b[:i] + b[j:]
	for teken, codes := range map[string]int{"D": 0, "C": 1} {
		m := vervang(t, []byte(b), ">338470</iwmo:TotaalBedrag>\n      <iwmo:DebetCredit>D", ">0</iwmo:TotaalBedrag>\n      <iwmo:DebetCredit>"+teken,
			">2</wmo323:GeleverdVolume>", ">28</wmo323:GeleverdVolume>", ">24690<", ">345660<")
		_, berichten, _ := lezen(t, m)
		require.Len(t, berichten[0].Bevindingen, codes, teken)
		if codes > 0 {
			require.Equal(t, "CS325", berichten[0].Bevindingen[0].Bron.Artikel)
		}
	}
}

// The day of reading is asked only when it is stated.
func TestTheFuture(t *testing.T) {
	t.Parallel()
	op := func(dag string) func(*iwmo.Lezing) {
		return func(l *iwmo.Lezing) { l.Dag = wmo.MustDatum(dag) }
	}
	_, berichten, _ := lezen(t, lees(t, "305"), op("2026-02-05"))
	require.Empty(t, berichten[0].Bevindingen)
	_, berichten, _ = lezen(t, lees(t, "305"), op("2026-02-04"))
	require.Equal(t, "IWMO-DAGTEKENING-TOEKOMST", berichten[0].Bevindingen[0].Code)
	require.Equal(t, "TR135", berichten[0].Bevindingen[0].Bron.Artikel)
}

// What a record says, whole.
func TestRecords(t *testing.T) {
	t.Parallel()
	const wie = `"client":"2deb7bd0a0a773372469c7aa1acb4967a074bcd577984d35884c1bff2cbed0d0"`
	regels, _, _ := lezen(t, vervang(t, lees(t, "301"), "RedenWijziging>04", "RedenWijziging>13"))
	require.JSONEq(t, `{"soort":"toewijzing","bericht":1,`+wie+`,"geboortejaar":1967,"toewijzingNummer":"4101","categorie":"15","code":"15A05",
	  "vorm":"beschermd_wonen","begindatum":"2026-02-01","einddatum":"2028-01-31","reden":"13","aanbieder":"65650001","gemeente":"0796",
	  "dagtekening":"2026-01-20","status":"verwijderd","omvang":{"volume":7,"eenheid":"14","frequentie":"2"}}`, string(alsJSON(t, regels[0])))
	require.JSONEq(t, `{"soort":"toewijzing","bericht":1,`+wie+`,"geboortejaar":1967,"toewijzingNummer":"4103","vorm":"onbekend","begindatum":"2026-02-01",
	  "aanbieder":"65650001","gemeente":"0796","dagtekening":"2026-01-20","status":"eerste","budgetInCenten":250000}`, string(alsJSON(t, regels[1])))
	regels, _, _ = lezen(t, lees(t, "307"))
	require.JSONEq(t, `{"soort":"stop","bericht":1,`+wie+`,"geboortejaar":1967,"toewijzingNummer":"4101","categorie":"15","code":"15A05",
	  "vorm":"beschermd_wonen","begindatum":"2026-02-03","einddatum":"2026-08-31","reden":"19","aanbieder":"65650001","gemeente":"0796",
	  "dagtekening":"2026-09-02","status":"eerste"}`, string(alsJSON(t, regels[0])))
	regels, _, _ = lezen(t, lees(t, "323"))
	require.JSONEq(t, `{"soort":"prestatie","bericht":1,`+wie+`,"toewijzingNummer":"4101","categorie":"15","code":"15A05","vorm":"beschermd_wonen",
	  "begindatum":"2026-02-01","einddatum":"2026-02-28","aanbieder":"65650001","gemeente":"0796","dagtekening":"2026-03-04","status":"eerste",
	  "omvang":{"volume":2,"eenheid":"14"},"tariefInCenten":12345,"bedragInCenten":-24690}`, string(alsJSON(t, regels[1])))

	// 2: only the year may be used; 3: nothing of it.
	for deel, jaar := range map[string]int{"1": 1967, "2": 1967, "3": 0} {
		regels, _, _ = lezen(t, vervang(t, lees(t, "307"), "</iwmo:Datum>", "</iwmo:Datum><iwmo:DatumGebruik>"+deel+"</iwmo:DatumGebruik>"))
		require.Equal(t, jaar, regels[0].Geboortejaar, deel)
	}
}

// A product that the table does not know is handed over and counted.
func TestUnknownProducts(t *testing.T) {
	t.Parallel()
	regels, _, telling := lezen(t, bytes.Repeat(maand(t), 3))
	require.Len(t, regels, 9)
	require.Equal(t, []iwmo.Producttelling{{Categorie: "07", Code: "07A03", Aantal: 3}}, telling.Onbekend)
	require.Equal(t, "IWMO-A-PRODUCTEN", telling.Aannamen[0].Code)

	tabel := iwmo.Producttabel{Bevestigd: true, Producten: []iwmo.Product{
		{Categorie: "15", Vorm: iwmo.AndereVorm}, {Categorie: "15", Code: "15A05", Vorm: iwmo.Verslavingsopvang}, {Categorie: "07", Vorm: iwmo.GeenVerblijf},
	}}
	regels, _, telling = lezen(t, maand(t), func(l *iwmo.Lezing) { l.Producten = tabel })
	require.Equal(t, []iwmo.Vorm{iwmo.Verslavingsopvang, iwmo.GeenVerblijf, iwmo.Verslavingsopvang}, []iwmo.Vorm{regels[0].Vorm, regels[1].Vorm, regels[2].Vorm})
	require.Empty(t, telling.Onbekend)
	require.Empty(t, telling.Aannamen)

	tabel.Producten = append(tabel.Producten, tabel.Producten[1], iwmo.Product{Categorie: "19", Vorm: "x"})
	require.ErrorContains(t, tabel.Check(), "/producten/4/categorie")
	tabel.Producten = tabel.Producten[:4]
	require.ErrorContains(t, tabel.Check(), "/producten/3")
	_, err := iwmo.Read(strings.NewReader(""), iwmo.Lezing{Sleutel: sleutel(t), Producten: tabel})
	require.ErrorContains(t, err, "[IWMO-PRODUCT-DUBBEL]")
}

// More different products than are counted apart are counted together.
func TestManyUnknownProducts(t *testing.T) {
	t.Parallel()
	b := lees(t, "305")
	i, j := bytes.Index(b, []byte("      <wmo305:StartProduct>")), bytes.Index(b, []byte("    </wmo305:StartProducten>"))
	deel := b[i : i+bytes.Index(b[i:], []byte("</wmo305:StartProduct>\n"))+len("</wmo305:StartProduct>\n")]
	groot := bytes.Clone(b[:i])
	for n := range 1100 {
		groot = append(groot, vervang(t, deel, "15A05", string(rune('a'+n%26))+string(rune('a'+n/26%26))+string(rune('a'+n/676)), ">15<", ">10<")...)
	}
	_, _, telling := lezen(t, append(groot, b[j:]...))
	require.Len(t, telling.Onbekend, 1001)
	require.Equal(t, iwmo.Producttelling{Aantal: 100}, telling.Onbekend[1000])
}
