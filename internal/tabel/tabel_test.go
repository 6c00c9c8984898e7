package tabel_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

func TestGetalIsDutch(t *testing.T) {
	t.Parallel()
	require.Equal(t, "1.234,5", tabel.Getal(1234.5, 1))
	require.Equal(t, "-0,50", tabel.Getal(-0.5, 2))
	require.Equal(t, "33,0", tabel.Getal(33, 1))
}

func TestAlgemeen(t *testing.T) {
	t.Parallel()
	type regel struct {
		Naam    string      `json:"naam"`
		Periode wmo.Periode `json:"periode"`
		Aantal  float64     `json:"aantalPerJaar"`
	}
	type document struct {
		Naam   string   `json:"naam"`
		Peil   wmo.Peil `json:"peil"`
		Bron   wmo.Bron `json:"bron"`
		Open   bool     `json:"open"`
		Codes  []string `json:"codes"`
		Regels []regel  `json:"regels"`
		Diep   struct {
			Regels []struct {
				Naam  string  `json:"naam"`
				Lagen []regel `json:"lagen"`
			} `json:"regels"`
		} `json:"diep"`
	}
	d := document{
		Naam: "proef", Peil: wmo.PeilOp(wmo.MustDatum("2024-01-01")), Bron: wmo.Bron{Regeling: "Wmo 2015"}, Open: true,
		Codes: []string{"A", "B"},
		Regels: []regel{
			{"een", wmo.Vanaf(wmo.MustDatum("2020-01-01")), 1.25},
			{"twaalf", wmo.Periode{Begindatum: wmo.MustDatum("2020-01-01"), Einddatum: wmo.MustDatum("2020-12-31")}, 1200},
		},
	}
	d.Diep.Regels = append(d.Diep.Regels, struct {
		Naam  string  `json:"naam"`
		Lagen []regel `json:"lagen"`
	}{"laag", d.Regels[:1]})
	var s strings.Builder
	require.NoError(t, tabel.Algemeen(&s, d))
	require.Equal(t, `naam: proef
peil: op 2024-01-01
bron: Wmo 2015 (aanname)
open: ja
codes: A, B
regels
  naam    periode                    aantal per jaar
  een     vanaf 2020-01-01                      1,25
  twaalf  2020-01-01 t/m 2020-12-31             1200
diep
  regels
    - naam: laag
      lagen
        naam  periode           aantal per jaar
        een   vanaf 2020-01-01             1,25
`, s.String())
}

// A decision is told by what decides it; what is open, by what to ask.
func TestAlgemeenTellsADecision(t *testing.T) {
	t.Parallel()
	type document struct {
		Recht wmo.Motivering[struct{}] `json:"recht"`
		Wie   wmo.Motivering[string]   `json:"wie"`
		Toen  wmo.Motivering[struct{}] `json:"toen"`
	}
	stap := func(code string, u wmo.Uitkomst) wmo.MotiveringStap {
		return wmo.MotiveringStap{Code: code, Uitkomst: u, Tekst: "regel " + code, Feit: "/feit" + code, Bron: wmo.Bron{
			Regeling: "Wmo 2015", Artikel: "1.2.1", Lid: "2", Onderdeel: "b", Zekerheid: wmo.Wettekst,
		}}
	}
	peil := wmo.PeilOp(wmo.MustDatum("2026-07-01"))
	d := document{
		wmo.Motivering[struct{}]{
			Peil: peil, Redenen: []string{"B"}, Ontbreekt: []string{"/feitB"}, Stappen: []wmo.MotiveringStap{stap("A", wmo.Ja), stap("B", wmo.Onbepaald)},
			Voorbehouden: []wmo.Voorbehoud{
				{Code: "V", Tekst: "niet gelezen"},
				{Code: "W", Tekst: "begindag", Bron: &wmo.Bron{Regeling: "Krant"}},
				{Code: "B", Tekst: "regel B", Bron: &wmo.Bron{Regeling: "Krant"}},
			},
		},
		wmo.Motivering[string]{Peil: peil, Uitkomst: wmo.Ja, Waarde: "0289", Redenen: []string{"A"}, Stappen: []wmo.MotiveringStap{stap("A", wmo.Ja)}},
		wmo.Oordeel{Peil: peil}.Motiveer(),
	}
	var s strings.Builder
	require.NoError(t, tabel.Algemeen(&s, d))
	require.Equal(t, `recht: onbepaald
  onbepaald: regel B [B] Wmo 2015, artikel 1.2.1, lid 2, onderdeel b (wettekst)
  vraag nog: /feitB
  let op: niet gelezen [V]
  let op, aanname: begindag [W] Krant (aanname)
  let op, aanname: B
wie: ja, 0289
  ja: regel A [A] Wmo 2015, artikel 1.2.1, lid 2, onderdeel b (wettekst)
toen: onbepaald (voor deze dag is geen regel opgenomen)
`, s.String())
}

// Reservations, findings and steps of a calculation are sentences; what does not fit
// on a line is a list.
func TestAlgemeenTellsSentences(t *testing.T) {
	t.Parallel()
	circulaire := wmo.Bron{Regeling: "Circulaire", Artikel: "paragraaf 1.1", Zekerheid: wmo.Beleid}
	type breed struct {
		Stap string   `json:"stap"`
		Lang string   `json:"lang"`
		Bron wmo.Bron `json:"bron"`
	}
	lang := strings.Repeat("x", 140)
	var s strings.Builder
	require.NoError(t, tabel.Algemeen(&s, struct {
		Breed        []breed          `json:"breed"`
		Leeg         []breed          `json:"leeg"`
		Berekening   wmo.Berekening   `json:"berekening"`
		Bevindingen  wmo.Bevindingen  `json:"bevindingen"`
		Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
	}{
		[]breed{{"een", lang, circulaire}},
		[]breed{},
		wmo.Berekening{
			{
				Code: "F-1", Naam: "einde", Formule: "dag + duur", Bron: circulaire,
				Invoer:   []wmo.Grootheid{{Naam: "dag", Waarde: "2026-03-16"}, {Naam: "duur", Waarde: "6", Eenheid: "weken"}},
				Uitkomst: wmo.Grootheid{Naam: "laatste dag", Waarde: "2026-04-27"},
			},
			{
				Code: "F-2", Naam: "vast", Formule: "1", Bron: circulaire, Invoer: []wmo.Grootheid{},
				Uitkomst: wmo.Grootheid{Naam: "bedrag", Waarde: "1.00", Eenheid: "euro"},
			},
		},
		wmo.Bevindingen{{Code: "C", Plaats: []string{"/a", ""}, Bericht: "kan niet"}},
		[]wmo.Voorbehoud{{Code: "V", Tekst: "niet gelezen", Bron: &circulaire}, {Code: "W", Tekst: "niet gezien"}},
	}))
	require.Equal(t, `breed
  - stap: een
    lang: `+lang+`
    bron: Circulaire, paragraaf 1.1 (beleid)
leeg: geen
berekening
  - einde: laatste dag 2026-04-27 [F-1] Circulaire, paragraaf 1.1 (beleid)
    dag + duur
    dag 2026-03-16, duur 6 weken
  - vast: bedrag 1,00 euro [F-2] Circulaire, paragraaf 1.1 (beleid)
    1
bevindingen
  - /a, document: kan niet [C]
voorbehouden
  - niet gelezen [V] Circulaire, paragraaf 1.1 (beleid)
  - niet gezien [W]
`, s.String())
}

func TestUitstroompadTellsAllOfIt(t *testing.T) {
	t.Parallel()
	een := 1.0
	sleutel := capacity.Sleutel{
		Naam: "gelijk", Maatstaven: []capacity.Maatstaf{{Soort: capacity.VastAandeel}},
		Deelnemers: []capacity.Deelnemer{{Naam: "Vught", Aandeel: &een}, {Naam: "Boxtel", Aandeel: &een}},
	}
	pad, err := capacity.Project(capacity.Uitstroomplan{
		Naam: "proef", Periode: wmo.Periode{Begindatum: wmo.MustDatum("2024-07-01"), Einddatum: wmo.MustDatum("2026-06-30")},
		Vormen: []capacity.Stroom{{
			Vorm: capacity.AndereVorm, Naam: "kamers met kansen",
			Begin:     capacity.Stand{Aantal: 10, Eenheid: capacity.ClientenOpDatum, Datum: wmo.MustDatum("2024-07-01")},
			Uitstroom: capacity.Uitstroom{Soort: capacity.UitstroomAantallen, Aantallen: []float64{3, 4}},
			Instroom:  capacity.Instroom{Soort: capacity.InstroomGeen},
			Woonvraag: &capacity.Woonvraag{AandeelNaarWoning: 1, PersonenPerWoning: 1},
		}},
		Sleutels: []capacity.Sleutel{sleutel},
	}, wmo.PeilOp(wmo.MustDatum("2024-07-01")))
	require.NoError(t, err)
	var s strings.Builder
	require.NoError(t, tabel.Uitstroompad(&s, pad))
	for _, deel := range []string{
		"proef (peil 2024-07-01)", "kamers met kansen: 10 cliënten bij het begin", "2024-07-01", "10,0", "7,0",
		"Woningen: 7,0, in hele woningen (rekenkundig) 7 (3 + 4)", "Verdeling gelijk\n  verdeeld naar aandeel, met de methode grootste resten, over lopende totalen vanaf 2024-07-01\n", "nog niet beslist", "[CAP-A-METHODE]", "[CAP-GELIJKSTAND]",
	} {
		require.Contains(t, s.String(), deel)
	}
}

type vol struct{}

func (vol) Write([]byte) (int, error) { return 0, errors.New("schijf vol") }

func TestAnErrorOfTheWriterIsTold(t *testing.T) {
	t.Parallel()
	require.EqualError(t, tabel.Algemeen(vol{}, struct {
		A int `json:"a"`
	}{1}), "schijf vol")
	require.EqualError(t, tabel.Uitstroompad(vol{}, capacity.Uitstroompad{}), "schijf vol")
	require.EqualError(t, tabel.Toedeling(vol{}, capacity.Toedeling{}), "schijf vol")
}
