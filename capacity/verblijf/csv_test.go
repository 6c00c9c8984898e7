package verblijf_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
)

func TestSpellsOfCSV(t *testing.T) {
	t.Parallel()
	heel := verblijf.Zorgperiode{
		Client: "k;7", Vorm: capacity.AndereVorm, Naam: "Herstelhuis", Begindatum: wmo.MustDatum("2024-02-01"), BeginOnbekend: true,
		Einddatum: wmo.MustDatum("2024-03-31"), Aanbieder: "x", Gemeente: wmo.MustGemeentecode("0796"), Herkomst: capacity.UitKliniek,
		Bestemming: capacity.NaarWlz, Niveau: "licht",
	}
	kort := verblijf.Zorgperiode{Client: "b", Vorm: capacity.Opvang, Begindatum: wmo.MustDatum("2024-02-02")}
	for naam, tekst := range map[string]string{
		"puntkomma": "\uFEFFNIVEAU;bestemming;herkomst;gemeente;aanbieder;einddatum;beginOnbekend;begindatum;naam;vorm;client;#opmerking\r\n" +
			"licht;wlz;kliniek;0796;x;2024-03-31;ja;2024-02-01;Herstelhuis;anders;\"k;7\";weg\r\n" +
			";;;;;;;;;;;\r\n" +
			";;;;;;nee; 2024-02-02 ;;opvang;b\r\n",
		"komma": "client,vorm,naam,begindatum,beginonbekend,einddatum,aanbieder,gemeente,herkomst,bestemming,niveau,\n" +
			"k;7,anders,Herstelhuis,2024-02-01,TRUE,2024-03-31,x,0796,kliniek,wlz,licht,\n" +
			"b,opvang,,2024-02-02,0,,,,,,",
	} {
		ps, err := verblijf.ParseSpells([]byte(tekst))
		require.NoError(t, err, naam)
		require.Equal(t, []verblijf.Zorgperiode{heel, kort}, ps, naam)
	}
}

func TestWhatIsWrongWithCSV(t *testing.T) {
	t.Parallel()
	for tekst, fout := range map[string]string{
		"":                                "document: het bestand is leeg; op de eerste regel horen de namen van de kolommen [DOC-SYNTAX]",
		"client;vorm;begindatum\n\xff":    "document: dit bestand is geen UTF-8; bewaar het als CSV UTF-8 [DOC-UTF8]",
		"client;vorm\n":                   `document: regel 1: de kolom "begindatum" ontbreekt [DOC-SLEUTEL-ONTBREEKT]`,
		"client;vorm;begindatum;client\n": `document: regel 1: de kolom "client" staat er twee keer [DOC-SLEUTEL-DUBBEL]`,
		"client;vorm;begindatum;einde\n":  `document: regel 1: de kolom "einde" is er niet; er zijn: client, vorm, naam, begindatum, beginOnbekend, einddatum, aanbieder, gemeente, herkomst, bestemming, niveau [DOC-SLEUTEL-ONBEKEND]`,
		"client;vorm;begindatum\na;opvang;1-2-2024\n":                         `/perioden/0/begindatum: regel 2, kolom begindatum: "1-2-2024" is geen datum als JJJJ-MM-DD [DOC-DATUM]`,
		"client;vorm;begindatum\na;opvang;2024-02-01;x\n":                     `/perioden/0: regel 2: er zijn 4 cellen en 3 kolommen [DOC-SYNTAX]`,
		"client;vorm;begindatum\n\n;opvang;2024-02-01\n":                      `/perioden/0/client: regel 3, kolom client: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]`,
		"client;vorm;begindatum\n\"a\"b;opvang;2024-02-01\n":                  "document: dit is geen CSV op regel 2, teken 3: een aanhalingsteken staat verkeerd [DOC-SYNTAX]",
		"client;vorm;begindatum;beginOnbekend\na;opvang;2024-02-01;misschien": `/perioden/0/beginOnbekend: regel 2, kolom beginOnbekend: "misschien" is geen ja of nee [DOC-WAARDE]`,
	} {
		_, err := verblijf.ParseSpells([]byte(tekst))
		require.EqualError(t, err, fout, tekst)
	}
}

// Whatever a file holds, the answer is spells or findings; and spells that are read are within
// the limits of a document.
func FuzzParseSpells(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		ps, err := verblijf.ParseSpells(data)
		if err != nil {
			var bs wmo.Bevindingen
			require.True(t, errors.As(err, &bs) && len(bs) > 0)
			return
		}
		for i := range ps {
			require.NoError(t, wmo.CheckVelden(&ps[i]))
		}
	})
}
