package bench_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"
	"github.com/stretchr/testify/require"
)

func compileerAlle(tb testing.TB, v vraag) (*vm.Program, map[string]any) {
	tb.Helper()
	vs, env := voorwaarden(), v.feiten.sleutels()
	return compileer(tb, strings.Join(vs[:], " && "), env), env
}

func compileer(tb testing.TB, tekst string, feiten map[string]any) *vm.Program {
	tb.Helper()
	p, err := expr.Compile(tekst, expr.Env(feiten), expr.AsBool())
	require.NoError(tb, err)
	return p
}

// metExpr is one expression, which answers and does not tell why. Facts in a map are read
// faster here than those in a struct.
func metExpr(tb testing.TB, v vraag) motor {
	tb.Helper()
	p, env := compileerAlle(tb, v)
	return motor{beslis: func() (wmo.Uitkomst, error) { return alsUitkomst(expr.Run(p, env)) }}
}

// metExprHergebruik is metExpr on a machine that is kept, which serves one goroutine only.
func metExprHergebruik(tb testing.TB, v vraag) motor {
	tb.Helper()
	p, env := compileerAlle(tb, v)
	machine := vm.VM{}
	return motor{beslis: func() (wmo.Uitkomst, error) { return alsUitkomst(machine.Run(p, env)) }}
}

// metExprPerRegel is five expressions on a machine that is kept: what each rule finds is
// known, as in our trace.
func metExprPerRegel(tb testing.TB, v vraag) motor {
	tb.Helper()
	env := v.feiten.sleutels()
	var ps [5]*vm.Program
	for i, voorwaarde := range voorwaarden() {
		ps[i] = compileer(tb, voorwaarde, env)
	}
	machine := vm.VM{}
	alle := func() (us [5]wmo.Uitkomst, err error) {
		for i, p := range ps {
			if us[i], err = alsUitkomst(machine.Run(p, env)); err != nil {
				return us, err
			}
		}
		return us, nil
	}
	return motor{
		beslis: func() (wmo.Uitkomst, error) {
			us, err := alle()
			return wmo.En(us[:]...), err
		},
		spoor: func() [5]wmo.Uitkomst {
			us, err := alle()
			require.NoError(tb, err)
			return us
		},
	}
}

func alsUitkomst(uit any, err error) (wmo.Uitkomst, error) {
	b, ok := uit.(bool)
	if err == nil && !ok {
		err = fmt.Errorf("%v is no bool", uit)
	}
	return wmo.UitkomstOf(b), err
}
