package bw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// What cannot be is a register like that of the rules: each with a code of its own, a
// reason, a source and at least the place of one fact.
func TestCombinationsAreInOrder(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	for _, set := range Strijdigheden() {
		require.NotEmpty(t, set.Combinaties, set.Vraag)
		for _, c := range set.Combinaties {
			require.Regexp(t, `^BW-STR-[A-Z]{3}-[0-9]{2}$`, c.Code)
			require.False(t, gezien[c.Code], c.Code)
			gezien[c.Code] = true
			require.NotEmpty(t, c.Tekst, c.Code)
			require.NoError(t, c.Bron.Check(), c.Code)
			require.Less(t, c.Bron.Zekerheid, wmo.Wettekst, "%s is our reasoning", c.Code)
			for _, veld := range c.Velden {
				require.Regexp(t, `^/`, veld)
			}
		}
	}
}

// Over all facts of a dwangsom: the answer holds together with what was stated, or the
// contradiction is a finding. By hand, without the table of the package.
func TestADwangsomNeverContradictsWhatIsStated(t *testing.T) {
	t.Parallel()
	peil := opDag("2026-03-20")
	nul, veertien := 0, 14
	geweigerd := 0
	doe := func(v Dwangsomvraag) {
		uit, err := AssessPenalty(v, peil)
		melding := v.IngebrekeGesteld == wmo.Nee && (v.Ingebrekestelling.IsValid() || v.DagenInGebreke != nil && *v.DagenInGebreke > 0 || v.OnredelijkLaat == wmo.Ja)
		if b := v.Bekendgemaakt; b.IsValid() {
			melding = melding || v.Beslist == wmo.UitkomstOf(b.After(peil.Op))
		}
		require.Equal(t, melding, err != nil, "%+v", v)
		if err != nil {
			geweigerd++
			return
		}
		for feit, gezegd := range map[string]wmo.Uitkomst{
			"BW-DWS-01": v.Aanvraag, "BW-DWS-03": v.IngebrekeGesteld, "BW-DWS-06": v.OnredelijkLaat.Niet(), "BW-DWS-07": v.Belanghebbende,
		} {
			for _, s := range uit.Verschuldigd.Stappen {
				if s.Code == feit && gezegd != wmo.Onbepaald {
					require.Equal(t, gezegd, s.Uitkomst, "%s %+v", feit, v)
				}
			}
		}
	}
	dwangsomvragen(doe)
	for _, dagen := range []*int{&nul, &veertien} {
		for i := range 243 {
			f := func(n int) wmo.Uitkomst { return wmo.Uitkomst(i / n % 3) }
			doe(Dwangsomvraag{
				DagenInGebreke: dagen, Aanvraag: f(1), IngebrekeGesteld: f(3), Beslist: f(9), OnredelijkLaat: f(27), Belanghebbende: f(81),
			})
		}
	}
	require.Positive(t, geweigerd)
}

// A right to opvang or beschermd wonen is never given where only a dwelling is missing.
func TestNoRightWhereOnlyADwellingIsMissing(t *testing.T) {
	t.Parallel()
	for _, voorziening := range []Voorziening{BeschermdWonen, Opvang} {
		for i := range 9 {
			in := volledig(voorziening)
			in.HandhaaftZich, in.MistAlleenWoonruimte = wmo.Uitkomst(i%3), wmo.Uitkomst(i/3)
			uit, err := AssessAccess(in, opDag("2026-07-01"))
			switch {
			case in.MistAlleenWoonruimte == wmo.Ja && in.HandhaaftZich == wmo.Nee:
				require.Equal(t, []string{"BW-STR-TOE-01"}, bevindingen(t, err))
			case in.MistAlleenWoonruimte == wmo.Ja:
				require.Equal(t, wmo.Nee, uit.Recht.Uitkomst)
			default:
				require.Equal(t, in.HandhaaftZich.Niet(), uit.Recht.Uitkomst)
			}
		}
	}
}
