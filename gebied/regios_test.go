package gebied

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestRegions(t *testing.T) {
	t.Parallel()
	alle, err := ListRegions(Regiosvraag{}, peil("2026-11-22"))
	require.NoError(t, err)
	require.Len(t, alle.Regios, 45)
	require.Equal(t, "BW- en MO-regio's", alle.Tabel)
	require.Empty(t, alle.Voorbehouden)
	leden := 0
	for _, r := range alle.Regios {
		l, err := ListMembers(Ledenvraag{Regio: r.Code}, peil("2026-11-22"))
		require.NoError(t, err, "each code can be asked")
		require.Len(t, l.Leden, r.Leden)
		require.Equal(t, l.Naam, r.Naam)
		leden += r.Leden
	}
	require.Equal(t, 342, leden)
	require.True(t, slices.IsSortedFunc(alle.Regios, func(a, b Regionaam) int { return strings.Compare(a.Code, b.Code) }))

	voor, err := ListRegions(Regiosvraag{}, peil("2014-12-31"))
	require.NoError(t, err)
	require.Empty(t, voor.Regios, "the table begins a day later")
	_, err = ListRegions(Regiosvraag{}, peil("2027-01-01"))
	require.ErrorAs(t, err, new(*GeenGegevens))
	toen, err := ListRegions(Regiosvraag{}, wmo.Peil{Op: wmo.MustDatum("2020-01-01"), Bekend: wmo.MustDatum("2020-01-01")})
	require.NoError(t, err)
	require.Equal(t, []string{"GEB-V-LATER-BEKEND"}, voorbehoudcodes(toen.Voorbehouden))
}

func TestRegionsByName(t *testing.T) {
	t.Parallel()
	for zoek, wil := range map[string][]string{
		"Den Haag": {"haaglanden"}, "s-gravenhage": {"haaglanden"}, "'s-Hertogenbosch": {"meierij-bommelerwaard"}, "DEN BOSCH": {"meierij-bommelerwaard"},
		"Fryslan": {"fryslan"}, "Friesland": {"fryslan", "westfriesland"}, "regio Breda": {"breda"}, "Zwolle": {"ijssel-vecht", "noord-veluwe"},
		"Wageningen": {"valleiregio"}, "Rijssen-Holten": {"almelo"}, "Holten": {}, "meierij": {"meierij-bommelerwaard"}, "Atlantis": {},
	} {
		uit, err := ListRegions(Regiosvraag{Zoek: zoek}, peil("2026-01-01"))
		require.NoError(t, err)
		codes := []string{}
		for _, r := range uit.Regios {
			codes = append(codes, r.Code)
		}
		require.Equal(t, wil, codes, zoek)
	}
	haag, err := ListRegions(Regiosvraag{Zoek: "haaglanden"}, peil("2026-01-01"))
	require.NoError(t, err)
	require.Equal(t, []string{"'s-Gravenhage", "Den Haag"}, haag.Regios[0].AndereNamen)
	// Leerdam was a member of Dordrecht's region until it ended.
	uit, err := ListRegions(Regiosvraag{Zoek: "Leerdam"}, peil("2018-12-31"))
	require.NoError(t, err)
	require.Equal(t, "zhz", uit.Regios[0].Code)
	uit, err = ListRegions(Regiosvraag{Zoek: "Leerdam"}, peil("2019-01-01"))
	require.NoError(t, err)
	require.Empty(t, uit.Regios)

	tabel := eigen()
	uit, err = ListRegions(Regiosvraag{Zoek: "bosch", Tabel: &tabel}, peil("2024-06-01"))
	require.NoError(t, err)
	require.Equal(t, "eigen", uit.Tabel)
	require.Equal(t, "Meierij", uit.Regios[0].Naam)
	require.Equal(t, 2, uit.Regios[0].Leden)
	_, err = ListRegions(Regiosvraag{Tabel: &Regiotabel{}}, peil("2024-06-01"))
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT", "DOC-LENGTE", "DOC-AANTAL"}, codes(t, err))
}

// A region that the table does not have: which one may be meant.
func TestWhichRegionIsMeant(t *testing.T) {
	t.Parallel()
	for regio, wil := range map[string]string{
		"Den Haag":     `; bedoelt u "haaglanden" (Den Haag e.o.)?`,
		"Groningen":    `; bedoelt u "groningen" (Groningen)?`,
		"Den Bosch":    `; bedoelt u "meierij-bommelerwaard" (Meierij en Bommelerwaard)?`,
		"Wageningen":   `; bedoelt u "valleiregio" (Valleiregio)?`,  // a member
		"haaglnden":    `; bedoelt u "haaglanden" (Den Haag e.o.)?`, // one slip
		"haglnden":     `; bedoelt u "haaglanden" (Den Haag e.o.)?`, // two slips
		"haglnen":      "",                                          // three slips
		"Maastricht":   `; bedoelt u "maastricht-heuvelland" (Maastricht-Heuvelland) of "westelijke-mijnstreek" (Westelijke Mijnstreek (centrumgelden via Maastricht))?`,
		"drechtsteden": `; bedoelt u "zhz" (Zuid-Holland Zuid (Drechtsteden/Alblasserwaard))?`,
		"u1":           "", // too short to say anything
		"u.1.6":        `; bedoelt u "u16" (U16)?`,
		"noord":        "",
	} {
		_, err := ListMembers(Ledenvraag{Regio: regio}, peil("2026-01-01"))
		require.Equal(t, []string{"GEB-REGIO-ONBEKEND"}, codes(t, err))
		if regio == "noord" { // part of more names than are told
			require.Equal(t, 2, strings.Count(err.Error(), " of "))
			continue
		}
		require.EqualError(t, err, fmt.Sprintf("/regio: de tabel \"BW- en MO-regio's\" kent geen regio %q%s (gebied.regios noemt ze alle) [GEB-REGIO-ONBEKEND]", regio, wil))
	}
	lang := strings.Repeat("x", 1<<20)
	_, err := ListMembers(Ledenvraag{Regio: lang}, peil("2026-01-01"))
	require.Less(t, len(err.Error()), 200, "an echo is short")
}

// Whoever is called by a name of three to sixty letters can be meant, and no other.
func TestLimitsOfASuggestion(t *testing.T) {
	t.Parallel()
	g := gelezen(t)
	op := wmo.MustDatum("2024-06-01")
	tabel := eigen()
	for n, wil := range map[int]int{2: 0, 3: 1, 60: 1, 61: 0} {
		tabel.Regios[0].Naam = strings.Repeat("w", n)
		require.Len(t, g.bedoeld(tabel.indeling(&Regiostabel{}), tabel.Regios[0].Naam, op), wil, n)
	}
	require.True(t, verschrijving("ede", "ede"))
	require.True(t, verschrijving("ede", "edexx"))
	require.False(t, verschrijving("ede", "edexxx"))
	require.False(t, verschrijving("edexxx", "ede"))
	require.True(t, verschrijving("abc", "xbz"))
	require.False(t, verschrijving("abc", "xyz"))
	require.True(t, verschrijving("ab", "ba"))
}

// Names and codes decide which region is which: what looks alike is one, and what
// nobody sees is refused.
func TestNamesOfATableOfYourOwn(t *testing.T) {
	t.Parallel()
	tabel := eigen()
	tweede := tabel.Regios[0]
	tweede.Leden = []Lidmaatschap{{Gemeente: code("0363"), Geldt: wmo.Vanaf(wmo.MustDatum("2020-01-01")), Status: StatusBevestigd, Bron: tweede.Leden[0].Bron}}
	gevonden := func(naam, regio, regionaam string) []string {
		x := tabel
		x.Naam = naam
		tweede.Code, tweede.Naam = regio, regionaam
		x.Regios = append(slices.Clip(x.Regios), tweede)
		var b wmo.Bevindingen
		err := x.Check()
		if err != nil {
			require.ErrorAs(t, err, &b)
		}
		gs := []string{}
		for _, v := range b {
			gs = append(gs, v.Code+" "+strings.Join(v.Plaats, " "))
		}
		return gs
	}
	require.Empty(t, gevonden("eigen", "meierij-2", "Meierij 2"))
	require.Equal(t, []string{"DOC-DUBBEL /regios/0/code /regios/1/code"}, gevonden("eigen", " MEIERIJ", "Amsterdam"))
	require.Equal(t, []string{"DOC-DUBBEL /regios/0/naam /regios/1/naam"}, gevonden("eigen", "amsterdam", "meierij "))
	require.Equal(t, []string{"DOC-TEKENS /regios/1/code"}, gevonden("eigen", "meierij\u200b", "Amsterdam"))
	require.Equal(t, []string{"DOC-TEKENS /regios/1/naam"}, gevonden("eigen", "amsterdam", "Meierij\u202e"))
	require.Equal(t, []string{"DOC-NAAM /regios/1/naam"}, gevonden("eigen", "amsterdam", "Meierij\n"))
	require.Equal(t, []string{"DOC-TEKENS /naam"}, gevonden("ei\x00gen", "amsterdam", "Amsterdam"))
	require.Equal(t, []string{"DOC-LENGTE /naam"}, gevonden("", "amsterdam", "Amsterdam"))
	tabel.Naam = "ei\x00gen"
	require.EqualError(t, tabel.Check(), `/naam: hier staat een onzichtbaar teken (U+0000); haal het weg [DOC-TEKENS]`)
}

// A certainty that no document can say is refused: its answer could not be written.
func TestZekerheidOfATableOfYourOwn(t *testing.T) {
	t.Parallel()
	for z := wmo.Aanname; z <= wmo.Wettekst+1; z++ {
		tabel := eigen()
		tabel.Regios[0].Leden[1].Bron.Zekerheid = z
		_, err := FindCentre(Centrumvraag{Gemeente: code("0865"), Tabel: &tabel}, peil("2025-01-01"))
		if z <= wmo.Wettekst {
			require.NoError(t, err)
			continue
		}
		require.EqualError(t, err, "/tabel/regios/0/leden/1/bron/zekerheid: 4 is geen waarde van deze opsomming [DOC-WAARDE]")
	}
}
