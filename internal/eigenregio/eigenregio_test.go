package eigenregio_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/eigenregio"
	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/operaties"
)

func peilOp(dag string) wmo.Peil { return wmo.PeilOp(wmo.MustDatum(dag)) }

// A region is found by what people call it, and by who belongs to it.
func TestFindingARegion(t *testing.T) {
	t.Parallel()
	for wat, regio := range map[string]string{
		"meierij-bommelerwaard": "meierij-bommelerwaard", "Meierij en Bommelerwaard": "meierij-bommelerwaard",
		"regio meierij en bommelerwaard": "meierij-bommelerwaard", "'s-Hertogenbosch": "meierij-bommelerwaard", "den bosch": "meierij-bommelerwaard",
		"Vught": "meierij-bommelerwaard", "0865": "meierij-bommelerwaard", "gm0865": "meierij-bommelerwaard",
		"Utrecht": "u16", "Bergen op Zoom": "wbw",
	} {
		l, err := eigenregio.Zoek(wat, peilOp("2026-11-30"))
		require.NoError(t, err, wat)
		require.Equal(t, regio, l.Regio, wat)
	}
	for wat, fout := range map[string]string{
		"Vugt":   `op 2026-11-30 is er geen regio of gemeente "Vugt"; "wmo run gebied.regios" noemt de regio's; bedoelt u Vught?`,
		"Bergen": `op 2026-11-30 is er geen regio of gemeente "Bergen"; "wmo run gebied.regios" noemt de regio's; bedoelt u Bergen op Zoom of Bergen (NH.) of Bergen (L.)?`,
		"xyzzy":  `op 2026-11-30 is er geen regio of gemeente "xyzzy"; "wmo run gebied.regios" noemt de regio's`,
		"'":      `op 2026-11-30 is er geen regio of gemeente "'"`,
		"":       `op 2026-11-30 is er geen regio of gemeente ""; "wmo run gebied.regios" noemt de regio's`,
		"865":    `"865" is geen gemeentecode van vier cijfers; schrijf "0865"`,
		"9999":   "geen gemeente heeft of had code 9999",
		"Haaren": "Haaren (0788) bestaat op 2026-11-30 niet meer: tot en met 2020-12-31; ",
	} {
		_, err := eigenregio.Zoek(wat, peilOp("2026-11-30"))
		require.ErrorContains(t, err, fout, wat)
	}
}

// On both sides of a reorganisation: Haaren went into four municipalities on 1 January 2021.
func TestARegionHasTheMunicipalitiesOfTheDay(t *testing.T) {
	t.Parallel()
	for dag, met := range map[string]bool{"2020-12-31": true, "2021-01-01": false} {
		l, err := eigenregio.Zoek("Vught", peilOp(dag))
		require.NoError(t, err)
		blad, err := eigenregio.Invulblad(&l, []string{"beschermd_wonen"})
		require.NoError(t, err)
		require.Equal(t, met, bytes.Contains(blad, []byte("gemeente;Haaren;GM0788;inwoners;;")), dag)
		require.Equal(t, met, bytes.Contains(blad, []byte("op 2023-01-01 niet bekend van deze gemeente")), "and nobody counted it in 2023")
		require.Contains(t, string(blad), "plan;;;regio_op;"+dag+";")
		_, err = eigenregio.Zoek("Haaren", peilOp(dag))
		require.Equal(t, met, err == nil, dag)
	}
}

// What a sheet asks, literally; it opens in a sheet with Dutch settings.
func TestTheSheet(t *testing.T) {
	t.Parallel()
	l, err := eigenregio.Zoek("meierij-bommelerwaard", peilOp("2026-11-30"))
	require.NoError(t, err)
	blad, err := eigenregio.Invulblad(&l, []string{"beschermd_wonen", "anders: Skaeve Huse"})
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(blad, []byte("\xef\xbb\xbfonderdeel;van;code;vraag;waarde;#uitleg\r\n")))
	goud.Gelijk(t, "blad.csv", string(blad))
	_, err = eigenregio.Invulblad(&l, []string{"beschermt_wonen"})
	require.EqualError(t, err, `"beschermt_wonen" is geen vorm van zorg; schrijf beschermd_wonen, opvang, maatschappelijke_opvang, verslavingsopvang, of anders: met de naam erachter; bedoelt u beschermd_wonen?`)
}

// A sheet in which somebody wrote is not written over, whatever else it is.
func TestNobodyLosesWork(t *testing.T) {
	t.Parallel()
	l, err := eigenregio.Zoek("Vught", peilOp("2026-11-30"))
	require.NoError(t, err)
	blad, err := eigenregio.Invulblad(&l, []string{"opvang"})
	require.NoError(t, err)
	l, err = eigenregio.Zoek("Vught", peilOp("2026-12-01"))
	require.NoError(t, err)
	later, err := eigenregio.Invulblad(&l, []string{"opvang"})
	require.NoError(t, err)
	require.NotEqual(t, blad, later)
	require.False(t, eigenregio.Verliest(blad, later), "only the day is another")
	for _, c := range [][2]string{{"begin;;", "begin;2027-01-01;"}, {";26020;", ";26021;"}, {"onderdeel", "x"}, {"vorm;opvang", "vorm;verslavingsopvang"}} {
		oud := bytes.Replace(blad, []byte(c[0]), []byte(c[1]), 1)
		require.NotEqual(t, blad, oud)
		require.Equal(t, c[0] != "vorm;opvang", eigenregio.Verliest(oud, later), c[1])
	}
	require.True(t, eigenregio.Verliest([]byte("mijn notities"), later))
}

const goed = `onderdeel;van;code;vraag;waarde;#uitleg
plan;;;naam;Proef;
plan;;;regio;meierij-bommelerwaard;
plan;;;regio_op;2026-01-01;
plan;;;begin;1-1-2027;
plan;;;einde;31-12-2028;
plan;;;sleutel;inwoners;
plan;;;inwoners_op;2023-01-01;
vorm;beschermd_wonen;;beginstand;120;
vorm;beschermd_wonen;;eenheid;clienten_op_datum;
vorm;beschermd_wonen;;uitstroom;verblijfsduur;
vorm;beschermd_wonen;;gemiddeld_verblijf_maanden;37,5;
vorm;beschermd_wonen;;instroom;vast;
vorm;beschermd_wonen;;instroom_per_jaar;12;
vorm;beschermd_wonen;;aandeel_naar_woning;80%;
vorm;beschermd_wonen;;personen_per_woning;1;
gemeente;Maasdriel;GM0263;inwoners;26020;
gemeente;Zaltbommel;GM0297;inwoners;30349;
gemeente;Boxtel;GM0757;inwoners;33748;
gemeente;'s-Hertogenbosch;GM0796;inwoners;158753;
gemeente;Sint-Michielsgestel;GM0845;inwoners;30135;
gemeente;Vught;GM0865;inwoners;32113;
gemeente;Meierijstad;GM1948;inwoners;83715;
`

// alles are the findings about a sheet: about its form, or else about what it says together.
func alles(t *testing.T, data []byte) string {
	t.Helper()
	blad, err := eigenregio.Lees(data)
	var b wmo.Bevindingen
	if err != nil {
		require.ErrorAs(t, err, &b)
		return regels(b)
	}
	op, ok := operaties.Zoek("capacity.uitstroomplan")
	require.True(t, ok)
	if _, err = antwoord.Vraag(op, blad.Document, peilOp("2026-11-30")); err == nil {
		return ""
	}
	require.ErrorAs(t, err, &b)
	return regels(blad.Vertaal(b))
}

func regels(b wmo.Bevindingen) string {
	var s strings.Builder
	for _, v := range b {
		fmt.Fprintf(&s, "%s [%s]\n", v.Bericht, v.Code)
	}
	return s.String()
}

// However an office program writes it, it is the same question.
func TestOneQuestionInManyNotations(t *testing.T) {
	t.Parallel()
	blad, err := eigenregio.Lees([]byte(goed))
	require.NoError(t, err)
	require.Empty(t, blad.LetOp)
	require.JSONEq(t, `{"$schema": "https://github.com/bwo-sdk/wmo/schema/v1/capacity/uitstroomplan.schema.json", "naam": "Proef",
		"periode": {"begindatum": "2027-01-01", "einddatum": "2028-12-31"},
		"vormen": [{"vorm": "beschermd_wonen", "begin": {"aantal": 120, "eenheid": "clienten_op_datum", "datum": "2027-01-01"},
			"uitstroom": {"soort": "verblijfsduur", "gemiddeldVerblijfMaanden": 37.5}, "instroom": {"soort": "vast", "perJaar": 12},
			"woonvraag": {"aandeelNaarWoning": 0.8, "personenPerWoning": 1}}],
		"verdeelwijzen": [{"sleutel": {"naam": "naar inwoners", "maatstaven": [{"soort": "inwoners"}], "peildatumInwoners": "2023-01-01"}, "deelnemers": [
			{"naam": "Maasdriel", "gemeente": "0263", "inwoners": 26020}, {"naam": "Zaltbommel", "gemeente": "0297", "inwoners": 30349},
			{"naam": "Boxtel", "gemeente": "0757", "inwoners": 33748}, {"naam": "'s-Hertogenbosch", "gemeente": "0796", "inwoners": 158753},
			{"naam": "Sint-Michielsgestel", "gemeente": "0845", "inwoners": 30135}, {"naam": "Vught", "gemeente": "0865", "inwoners": 32113},
			{"naam": "Meierijstad", "gemeente": "1948", "inwoners": 83715}]}]}`, string(blad.Document))
	require.Empty(t, alles(t, []byte(goed)))
	for wat, ander := range map[string]string{
		"BOM and CRLF":          "\uFEFF" + strings.ReplaceAll(goed, "\n", "\r\n"),
		"sep=":                  "sep=;\r\n" + goed,
		"tabs":                  strings.ReplaceAll(goed, ";", "\t"),
		"commas":                strings.ReplaceAll(strings.ReplaceAll(goed, "37,5", `"37,5"`), ";", ","),
		"a decimal point":       strings.ReplaceAll(goed, "37,5", "37.5"),
		"quotes":                strings.ReplaceAll(goed, "37,5", `"37,5"`),
		"spaces":                strings.ReplaceAll(goed, ";37,5", "; \u00a037,5 "),
		"percent with decimals": strings.ReplaceAll(goed, "80%", "80,00 %"),
		"days of a document":    strings.ReplaceAll(goed, "1-1-2027", "2027-01-01"),
		"upper case":            strings.ReplaceAll(goed, "verblijfsduur", "Verblijfsduur"),
		"codes of four digits":  strings.ReplaceAll(goed, "GM", ""),
		"an apostrophe gone":    strings.ReplaceAll(goed, "'s-H", "s-H"),
		"colloquial":            strings.ReplaceAll(goed, "'s-Hertogenbosch", "Den Bosch"),
		"no names":              strings.ReplaceAll(goed, "gemeente;Vught;", "gemeente;;"),
		"blank rows":            strings.ReplaceAll(goed, "\nvorm;beschermd_wonen;;begin", "\n;;;;;\n\n#;een opmerking\nvorm;beschermd_wonen;;begin"),
		"empty cells behind":    strings.ReplaceAll(goed, ";\n", ";;;;\n"),
		"columns in any order":  strings.ReplaceAll(goed, "plan;;;naam;Proef;", "plan;;;naam;Proef;weg"),
		"the last line open":    strings.TrimSuffix(goed, "\n"),
	} {
		zelfde, err := eigenregio.Lees([]byte(ander))
		require.NoError(t, err, wat)
		require.Equal(t, string(blad.Document), string(zelfde.Document), wat)
	}
}

// All the ways in which people leave and come, forms with a name, and a key of money.
func TestSeveralFormsAndAnotherKey(t *testing.T) {
	t.Parallel()
	blad, err := eigenregio.Lees([]byte(`onderdeel;van;code;vraag;waarde
plan;;;naam;Proef
plan;;;begin;2027-01-01
plan;;;einde;2028-12-31
plan;;;afronding;naar_boven
plan;;;sleutel;kosten
plan;;;sleutel_afgesproken;nee
plan;;;methode;webster
plan;;;gelijkstand;lijstvolgorde
plan;;;inwoners_op;2023-01-01
plan;;;gemeenten_op;2026-01-01
vorm;anders: Skaeve Huse;;beginstand;10
vorm;anders: Skaeve Huse;;eenheid;plaatsen
vorm;anders: Skaeve Huse;;clienten_per_plaats;1
vorm;anders: Skaeve Huse;;doel;8
vorm;anders: Skaeve Huse;;doel_dag;2029-01-01
vorm;anders: Skaeve Huse;;doel_karakter;streefdoel
vorm;anders: Skaeve Huse;;doel_pad;meetkundig
vorm;anders: Skaeve Huse;;uitstroom;aantallen
vorm;anders: Skaeve Huse;;uitstroom_in_jaar_2;2,5
vorm;anders: Skaeve Huse;;uitstroom_in_jaar_1;3
vorm;anders: Skaeve Huse;;instroom;reeks
vorm;anders: Skaeve Huse;;instroom_in_jaar_1;0
vorm;anders: Skaeve Huse;;instroom_in_jaar_2;1
vorm;anders: Skaeve Huse;;aandeel_naar_woning;12,5%
vorm;anders: Skaeve Huse;;personen_per_woning;1
gemeente;Vught;GM0865;sleutelgetal;1.250,5
gemeente;Boxtel;GM0757;sleutelgetal;80
`))
	require.NoError(t, err)
	require.Equal(t, []string{"de gemeenten zijn niet met een regio vergeleken, want bij regio staat niets"}, blad.LetOp)
	require.JSONEq(t, `{"$schema": "https://github.com/bwo-sdk/wmo/schema/v1/capacity/uitstroomplan.schema.json", "naam": "Proef",
		"periode": {"begindatum": "2027-01-01", "einddatum": "2028-12-31"}, "afronding": "naar_boven",
		"vormen": [{"vorm": "anders", "naam": "Skaeve Huse", "begin": {"aantal": 10, "eenheid": "plaatsen", "datum": "2027-01-01"}, "clientenPerPlaats": 1,
			"doel": {"aantal": 8, "eenheid": "plaatsen", "datum": "2029-01-01", "karakter": "streefdoel", "pad": "meetkundig"},
			"uitstroom": {"soort": "aantallen", "aantallen": [3, 2.5]}, "instroom": {"soort": "reeks", "reeks": [0, 1]},
			"woonvraag": {"aandeelNaarWoning": 0.125, "personenPerWoning": 1}}],
		"verdeelwijzen": [{"sleutel": {"naam": "naar kosten", "afgesproken": "nee", "methode": "webster", "gelijkstand": "lijstvolgorde", "maatstaven": [{"soort": "kosten"}]},
			"gemeentenOp": "2026-01-01", "deelnemers": [{"naam": "Vught", "gemeente": "0865", "kosten": "1250.50"}, {"naam": "Boxtel", "gemeente": "0757", "kosten": "80.00"}]}]}`,
		string(blad.Document))
}

// What is wrong is told with its line, its column and what to do, all at once.
func TestWhatIsWrongWithASheet(t *testing.T) {
	t.Parallel()
	vervang := func(paren ...string) []byte {
		for i := 0; i < len(paren); i += 2 {
			require.Contains(t, goed, paren[i])
		}
		return []byte(strings.NewReplacer(paren...).Replace(goed))
	}
	for _, c := range []struct {
		naam string
		in   []byte
		wil  string
	}{
		{"empty", nil, `het bestand is leeg; "wmo regio NAAM --out BESTAND" maakt een blad om in te vullen [DOC-SYNTAX]`},
		{"a head alone", []byte("onderdeel;van;code;vraag;waarde\n"), `er zijn geen rijen met onderdeel plan; "wmo regio NAAM --out BESTAND" maakt een blad om in te vullen [DOC-SLEUTEL-ONTBREEKT]`},
		{
			"other columns", []byte("onderdel;van;van;waarde\n"),
			"regel 1, kolom onderdeel: deze kolom ontbreekt; op de eerste regel horen onderdeel, van, code, vraag, waarde [DOC-SLEUTEL-ONTBREEKT]\n" +
				"regel 1, kolom code: deze kolom ontbreekt; op de eerste regel horen onderdeel, van, code, vraag, waarde [DOC-SLEUTEL-ONTBREEKT]\n" +
				"regel 1, kolom vraag: deze kolom ontbreekt; op de eerste regel horen onderdeel, van, code, vraag, waarde [DOC-SLEUTEL-ONTBREEKT]\n" +
				"regel 1, kolom onderdel: deze kolom is er niet; er zijn onderdeel, van, code, vraag, waarde; bedoelt u onderdeel? [DOC-SLEUTEL-ONBEKEND]\n" +
				"regel 1, kolom van: deze kolom staat er twee keer [DOC-SLEUTEL-DUBBEL]",
		},
		{
			"numbers", vervang(";120;", ";1.250;", "37,5", "-3", ";12;", ";twaalf;", "80%", "0,8", "158753", strings.Repeat("9", 41), "32113", "1E+05"),
			"regel 9, kolom waarde (beginstand beschermd_wonen): 1.250 is op twee manieren te lezen; schrijf 1250, of 1,25 [DOC-WAARDE]\n" +
				"regel 12, kolom waarde (gemiddeld_verblijf_maanden beschermd_wonen): -3 ligt niet tussen 0,01 en 1200 [DOC-BEREIK]\n" +
				"regel 14, kolom waarde (instroom_per_jaar beschermd_wonen): \"twaalf\" is geen getal; schrijf het met cijfers, en zo nodig een komma [DOC-WAARDE]\n" +
				"regel 15, kolom waarde (aandeel_naar_woning beschermd_wonen): \"0,8\" is geen percentage; schrijf het met het teken erachter, zoals 80% [DOC-WAARDE]\n" +
				"regel 20, kolom waarde (inwoners 's-Hertogenbosch): \"9999999999999999999999999999999999999999…\" is geen getal van hoogstens 40 cijfers, met een punt, tussen 1e-99 en 1e100 [DOC-WAARDE]\n" +
				"regel 22, kolom waarde (inwoners Vught): \"1E+05\" is geen getal; schrijf het voluit met cijfers [DOC-WAARDE]",
		},
		{"forty digits", vervang("158753", strings.Repeat("9", 40)), "regel 20, kolom waarde (inwoners 's-Hertogenbosch): 9999999999999999999999999999999999999999 is te groot [DOC-BEREIK]"},
		{
			"a cell that is not read", vervang("plan;;;naam", "plan;x;;naam", "vorm;beschermd_wonen;;instroom_per_jaar", "vorm;beschermd_wonen;5;instroom_per_jaar"),
			"regel 2, kolom van: bij onderdeel plan blijft deze cel leeg, en er staat \"x\" [DOC-OVERBODIG]\n" +
				"regel 14, kolom code: bij onderdeel vorm blijft deze cel leeg, en er staat \"5\" [DOC-OVERBODIG]\n",
		},
		{
			"no row", vervang("plan;;;einde;31-12-2028;\n", ""),
			"er is geen rij voor einde: vul dit in: laatste dag van het plan, een heel aantal jaren later, zoals 2034-12-31 [DOC-SLEUTEL-ONTBREEKT]\n",
		},
		{"half a client", vervang(";120;", ";120,5;"), "regel 9, kolom waarde (beginstand beschermd_wonen): hier hoort een geheel getal, en niet 120.5 [DOC-TYPE]"},
		{"negative", vervang(";120;", ";-1;"), "regel 9, kolom waarde (beginstand beschermd_wonen): -1 ligt niet tussen 0 en 100000 [DOC-BEREIK]"},
		{
			"days", vervang("1-1-2027", "1/1/2027", "31-12-2028", "31-11-2028"),
			"regel 5, kolom waarde (begin): \"1/1/2027\" is geen datum als JJJJ-MM-DD; schrijf een dag als 2027-01-31 of 31-1-2027 [DOC-DATUM]\n" +
				"regel 6, kolom waarde (einde): 2028-11-31 is geen bestaande datum [DOC-DATUM]",
		},
		{
			"words", vervang("sleutel;inwoners", "sleutel;inwoner", "plan;;;naam", "plan;;;nam", "vorm;beschermd_wonen;;instroom;", "vorm;beschermt_wonen;;instroom;", "plan;;;einde", "pan;;;einde"),
			"regel 2, kolom vraag: bij plan is er geen vraag \"nam\"; er zijn naam, regio, regio_op, begin, einde, afronding, sleutel, sleutel_afgesproken, methode, gelijkstand, inwoners_op, gemeenten_op; bedoelt u naam? [DOC-SLEUTEL-ONBEKEND]\n" +
				"regel 6, kolom onderdeel: \"pan\" bestaat niet; schrijf plan, vorm of gemeente; bedoelt u plan? [DOC-WAARDE]\n" +
				"regel 7, kolom waarde (sleutel): \"inwoner\" bestaat niet; schrijf aandeel, inwoners, herkomst, sociale_voorraad, clienten, dagen, kosten of geen; bedoelt u inwoners? [DOC-WAARDE]\n" +
				"regel 13, kolom van: \"beschermt_wonen\" is geen vorm van zorg; schrijf beschermd_wonen, opvang, maatschappelijke_opvang, verslavingsopvang, of anders: met de naam erachter; bedoelt u beschermd_wonen? [DOC-WAARDE]",
		},
		{"empty cells", vervang(";Proef;", ";;", ";120;", "; ;"), "regel 2, kolom waarde (naam): vul dit in: hoe het plan heet [DOC-SLEUTEL-ONTBREEKT]\n" +
			"regel 9, kolom waarde (beginstand beschermd_wonen): vul dit in: hoeveel er zijn aan het begin van de eerste dag van het plan [DOC-SLEUTEL-ONTBREEKT]"},
		{
			"what goes with a choice", vervang("gemiddeld_verblijf_maanden", "uitstroom_jaren", "37,5", "8"),
			"er is geen rij voor gemiddeld_verblijf_maanden beschermd_wonen: dit ontbreekt: uitstroom van de soort verblijfsduur vraagt het [DOC-SLEUTEL-ONTBREEKT]\n" +
				"regel 12, kolom waarde (uitstroom_jaren beschermd_wonen): dit hoort niet bij uitstroom van de soort verblijfsduur [DOC-OVERBODIG]",
		},
		{"no years", vervang("31-12-2028", "30-12-2028"), "regel 6, kolom waarde (einde): 2027-01-01 t/m 2028-12-30 is geen geheel aantal jaren [CAP-PERIODE]"},
		{
			"homes of nobody", vervang("vorm;beschermd_wonen;;aandeel_naar_woning;80%;\nvorm;beschermd_wonen;;personen_per_woning;1;\n", ""),
			"regel 7, kolom waarde (sleutel): verdelen kan pas als van elke vorm bekend is hoeveel vertrekkers naar een eigen woning gaan [CAP-WOONVRAAG]",
		},
		{"inhabitants unknown", vervang("33748", ""), "regel 19, kolom waarde (inwoners Boxtel): "},
		{
			"a municipality twice", vervang("gemeente;Vught;GM0865;", "gemeente;Boxtel;GM0757;"),
			"regel 3, kolom waarde (regio): Vught (GM0865) hoort op 2026-01-01 bij de regio Meierij en Bommelerwaard, en heeft hier geen rijen; is uw regio anders samengesteld, maak dan de waarde bij regio leeg [DOC-SLEUTEL-ONTBREEKT]\n" +
				"regel 22, kolom vraag (inwoners Boxtel): dit staat ook op regel 19; laat een van beide weg [DOC-DUBBEL]",
		},
		{
			"another municipality", vervang("gemeente;Vught;GM0865;", "gemeente;Tilburg;GM0855;"),
			"regel 3, kolom waarde (regio): Vught (GM0865) hoort op 2026-01-01 bij de regio Meierij en Bommelerwaard, en heeft hier geen rijen; is uw regio anders samengesteld, maak dan de waarde bij regio leeg [DOC-SLEUTEL-ONTBREEKT]\n" +
				"regel 22, kolom code (Tilburg): Tilburg hoort op 2026-01-01 niet bij de regio Meierij en Bommelerwaard; is uw regio anders samengesteld, maak dan de waarde bij regio leeg [DOC-WAARDE]",
		},
		{"a name beside another code", vervang("gemeente;Vught;", "gemeente;Boxtel;"), "regel 22, kolom van: GM0865 is Vught, en niet \"Boxtel\"; verbeter de naam of de code [DOC-WAARDE]"},
		{
			"a code without its nought", vervang("GM0865", "865"),
			"regel 22, kolom code (Vught): \"865\" is geen gemeentecode; schrijf GM0865: een rekenblad laat de 0 vooraan weg [DOC-WAARDE]",
		},
		{"a word for a code", vervang("GM0865", "vught", "gemeente;Vught", "gemeente;het dorp"), "regel 22, kolom code (het dorp): \"vught\" is geen gemeentecode van vier cijfers; schrijf een code als GM0796 [DOC-WAARDE]"},
		{"no code", vervang("GM0865", "", "plan;;;regio;meierij-bommelerwaard;", ""), "regel 22, kolom code (Vught): \"\" is geen gemeentecode van vier cijfers; bedoelt u GM0865 (Vught)? [DOC-WAARDE]"},
		{"a region that is none", vervang("meierij-bommelerwaard", "meierij"), "regel 3, kolom waarde (regio): de tabel \"BW- en MO-regio's\" kent geen regio \"meierij\"; bedoelt u \"meierij-bommelerwaard\" (Meierij en Bommelerwaard)? "},
		{
			"a key with a number of its own", vervang("sleutel;inwoners", "sleutel;sociale_voorraad", "GM0263;inwoners;26020", "GM0263;sleutelgetal;1.500"),
			"er is geen rij voor sleutelgetal Zaltbommel: vul dit in: het getal van de gemeente voor de sleutel sociale_voorraad; is het niet bekend, kies dan een andere sleutel [DOC-SLEUTEL-ONTBREEKT]",
		},
		{
			"a number that no key counts", vervang("GM0263;inwoners;26020;", "GM0263;inwoners;26020;\ngemeente;Maasdriel;GM0263;sleutelgetal;5;"),
			"regel 18, kolom waarde (sleutelgetal Maasdriel): dit hoort niet bij de sleutel inwoners; maak de cel leeg of kies een andere sleutel [DOC-OVERBODIG]",
		},
		{
			"a comma between commas", []byte(strings.ReplaceAll(goed, ";", ",")),
			"regel 12, kolom waarde: achter de waarde staat \"5\" in een cel apart; zet een getal met een komma tussen aanhalingstekens, of bewaar met puntkomma's tussen de cellen [DOC-SYNTAX]",
		},
		{"a quote", vervang(";Proef;", ";\"Proef\"je;"), "regel 2, de rij: een aanhalingsteken staat verkeerd [DOC-SYNTAX]"},
		{"too many cells", vervang(";Proef;", ";Proef;a;b;"), "regel 2, de rij: deze rij heeft meer cellen dan de eerste; zet een getal met een komma tussen aanhalingstekens, of bewaar met puntkomma's tussen de cellen [DOC-SYNTAX]"},
		{"an old encoding", vervang("Proef", "Fr\xeeslan"), "regel 2, kolom waarde: Fr\\xeeslan is geen UTF-8; bewaar het bestand als \"CSV UTF-8\" [DOC-UTF8]"},
		{"noughts", []byte(strings.ReplaceAll(goed, "Proef", "P\x00")), "dit is geen CSV in UTF-8 (er staan nullen in, zoals in UTF-16); bewaar het als \"CSV UTF-8\" [DOC-UTF8]"},
		{"UTF-16", utf16le(goed), "dit is geen CSV in UTF-8 (er staan nullen in, zoals in UTF-16); bewaar het als \"CSV UTF-8\" [DOC-UTF8]"},
		{"what nobody sees", vervang("Proef", "Pr\u202eoef"), "regel 2, kolom waarde (naam): "},
		{"too large", bytes.Repeat([]byte("x"), 4<<20+1), "het bestand is groter dan 4194304 bytes [DOC-TE-GROOT]"},
	} {
		assert.True(t, strings.HasPrefix(alles(t, c.in), c.wil), "%s:\n%s\nwanted:\n%s", c.naam, alles(t, c.in), c.wil)
	}
}

func utf16le(s string) []byte {
	var uit []byte
	for _, u := range utf16.Encode([]rune(s)) {
		uit = append(uit, byte(u), byte(u>>8))
	}
	return uit
}

// A municipality that is no more on the day of the region is told with what became of it; on its last day it is there.
func TestAMunicipalityThatWentOn(t *testing.T) {
	t.Parallel()
	met := func(dag string) []byte {
		s := strings.ReplaceAll(goed, "regio_op;2026-01-01", "regio_op;"+dag)
		s = strings.ReplaceAll(s, "gemeente;Vught;GM0865;inwoners;32113;\n", "gemeente;Vught;GM0865;inwoners;32113;\ngemeente;Haaren;GM0788;inwoners;14000;\n")
		return []byte(strings.NewReplacer("1-1-2027", "1-1-2019", "31-12-2028", "31-12-2020").Replace(s))
	}
	require.Empty(t, alles(t, met("2020-12-31")))
	require.True(t, strings.HasPrefix(alles(t, met("2021-01-01")),
		"regel 23, kolom code (Haaren): Haaren (0788) bestaat op 2021-01-01 niet meer: tot en met 2020-12-31; "), alles(t, met("2021-01-01")))
	later := strings.NewReplacer("1-1-2019", "1-1-2021", "31-12-2020", "31-12-2021").Replace(string(met("2020-12-31")))
	require.Contains(t, alles(t, []byte(later)), "regel 23, kolom code (Haaren): Haaren (0788) bestaat op 2021-01-01 niet meer", "the plan begins after it")
	op := strings.ReplaceAll(later, "plan;;;naam;", "plan;;;gemeenten_op;2020-12-31;\nplan;;;naam;")
	require.Empty(t, alles(t, []byte(op)), "who says so shares over the municipalities of a day")
}

func TestWhatToKeepInMind(t *testing.T) {
	t.Parallel()
	blad, err := eigenregio.Lees([]byte(strings.ReplaceAll(goed, "32113", "32000")))
	require.NoError(t, err)
	require.Equal(t, []string{"regel 22: bij Vught staat 32000 inwoners, en op 2023-01-01 zijn er 32113 geteld"}, blad.LetOp)
	blad, err = eigenregio.Lees([]byte(strings.ReplaceAll(goed, "sleutel;inwoners", "sleutel;geen")))
	require.NoError(t, err)
	require.Equal(t, []string{"de sleutel is geen: er worden geen woningen verdeeld, en wat er over gemeenten staat doet niet mee"}, blad.LetOp)
	require.NotContains(t, string(blad.Document), "verdeelwijzen")
}

// Four megabytes of whatever it is end in findings, of which there are not more than anybody reads.
func TestALargeSheet(t *testing.T) {
	t.Parallel()
	const kop = "onderdeel;van;code;vraag;waarde\nplan;;;naam;x\n"
	for _, maak := range []func(i int) string{
		func(i int) string { return fmt.Sprintf("vorm;anders: %d;;beginstand;1\n", i) },
		func(i int) string { return fmt.Sprintf("gemeente;x;GM%04d;inwoners;1\n", i%9999+1) },
		func(i int) string { return fmt.Sprintf("gemeente;Vught;GM0865;inwoners;%d\n", i) },
		func(int) string { return "vorm;beschermd_wonen;;\"a\"b;c\n" },
		func(int) string { return "#\n" },
		func(int) string { return "plan;;;nam;x\n" },
		func(int) string { return "\"" },
	} {
		var b bytes.Buffer
		b.WriteString(kop)
		for i := 0; b.Len() < wmo.MaxDocument-64; i++ {
			b.WriteString(maak(i))
		}
		_, err := eigenregio.Lees(b.Bytes())
		var bs wmo.Bevindingen
		require.ErrorAs(t, err, &bs)
		require.LessOrEqual(t, len(bs), wmo.MaxBevindingen+1)
	}
}

// Whatever somebody calls a sheet: a question that our own reader takes and that is answered or refused, or findings
// on lines that are there.
func FuzzLees(f *testing.F) {
	op, _ := operaties.Zoek("capacity.uitstroomplan")
	f.Add([]byte(goed))
	f.Fuzz(func(t *testing.T, data []byte) {
		blad, err := eigenregio.Lees(data)
		var b wmo.Bevindingen
		if err == nil {
			if err = op.Invoer.Check(blad.Document); err != nil {
				t.Fatalf("%s\n%v", blad.Document, err)
			}
			if _, err = antwoord.Vraag(op, blad.Document, peilOp("2026-11-30")); err == nil {
				return
			}
		}
		b, ok := err.(wmo.Bevindingen) //nolint:errorlint // it is this and nothing around it
		if !ok || len(b) == 0 {
			t.Fatalf("%v", err)
		}
		if regels(b) == "" {
			t.Fatal("findings that say nothing")
		}
	})
}
