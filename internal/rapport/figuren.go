package rapport

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/grafiek"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// HeeftFiguren says whether a report of a result, to which resultaat points, has charts.
func HeeftFiguren(resultaat any) bool { return len(figuren(resultaat)) > 0 }

// figuren are the charts of an answer; an answer without charts is told in tables alone.
func figuren(resultaat any) []grafiek.Figuur {
	teken, ok := tekenaars[reflect.TypeOf(resultaat)]
	if !ok {
		return nil
	}
	return slices.DeleteFunc(teken(resultaat), func(f grafiek.Figuur) bool { return !f.ZegtMeer() })
}

// tekenaars draw the charts of a result by its type: of every answer of which a chart tells more than a
// table does.
var tekenaars = samen(
	van(vanUitstroom), van(vanVerdeling), van(vanOpvolging), van(vanVerblijven), van(vanDuur), van(vanPlaatsen), van(vanOvergangen),
	van(vanKeten), van(vanPlanraming), van(vanSimulatie),
	van(vanOmzetting), van(vanPrikkels), van(vanVergelijking), van(vanSaldo), van(vanLumpsum), van(vanMaatregelen), van(vanVermeden),
	van(vanGeldverdeling), van(vanAfrekening), van(vanReserve), van(vanUitkeringen), van(vanBudgetpad), van(vanTariefopbouw), van(vanIndexering),
	van(vanMonitor), van(vanSessie), van(vanThemarapport),
)

type tekenaar map[reflect.Type]func(any) []grafiek.Figuur

// van draws a result of one type.
func van[T any](teken func(*T) []grafiek.Figuur) tekenaar {
	return tekenaar{reflect.TypeFor[*T](): func(x any) []grafiek.Figuur { return teken(x.(*T)) }} //nolint:forcetypeassert // found by this type
}

func samen(ts ...tekenaar) tekenaar {
	alle := tekenaar{}
	for _, t := range ts {
		maps.Copy(alle, t)
	}
	return alle
}

// woord is a word of an enumeration as a reader has it.
func woord(w any) string { return tabel.Taal{}.Tekst(w) }

// gewoon is a name of ours for a form or group as a reader has it.
func gewoon(naam string) string { return strings.ReplaceAll(naam, "_", " ") }

// jaar is the year of a period, or its days when it is none.
func jaar(p wmo.Periode) string {
	if p.Begindatum.IsValid() && p.Begindatum.Jaar() == p.Einddatum.Jaar() {
		return woord(p.Begindatum.Jaar())
	}
	return p.String()
}
