package bench_test

import (
	"fmt"
	"strings"
	"testing"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"github.com/bwo-sdk/wmo"
	"github.com/stretchr/testify/require"
)

// celvraag is one expression and the facts to ask it with.
type celvraag struct {
	boom      *cel.Ast
	programma cel.Program
	in        cel.Activation
}

func nieuweCelvraag(tb testing.TB, v vraag, opties ...cel.EvalOption) celvraag {
	tb.Helper()
	env, err := cel.NewEnv(
		cel.Variable("leeftijd", cel.IntType), cel.Variable("gemeente", cel.StringType),
		cel.Variable("ingezetene", cel.BoolType), cel.Variable("wlz", cel.BoolType), cel.Variable("zelfredzaam", cel.BoolType),
	)
	require.NoError(tb, err)
	vs := voorwaarden()
	boom, fouten := env.Compile(strings.Join(vs[:], " && "))
	require.NoError(tb, fouten.Err())
	programma, err := env.Program(boom, cel.EvalOptions(opties...))
	require.NoError(tb, err)
	in, err := cel.NewActivation(v.feiten.sleutels())
	require.NoError(tb, err)
	return celvraag{boom, programma, in}
}

func (c *celvraag) beslis() (wmo.Uitkomst, error) {
	uit, _, err := c.programma.Eval(c.in)
	if err != nil {
		return onbepaald, err
	}
	return alsCelUitkomst(uit)
}

// metCel is one expression, which answers and does not tell why.
func metCel(tb testing.TB, v vraag) motor {
	tb.Helper()
	c := nieuweCelvraag(tb, v, cel.OptOptimize)
	return motor{beslis: c.beslis}
}

// metCelSpoor evaluates every condition and keeps what each part came to.
func metCelSpoor(tb testing.TB, v vraag) motor {
	tb.Helper()
	c := nieuweCelvraag(tb, v, cel.OptExhaustiveEval)
	delen := conjuncten(c.boom.NativeRep().Expr())
	require.Len(tb, delen, 5)
	return motor{
		beslis: c.beslis,
		spoor: func() (us [5]wmo.Uitkomst) {
			_, details, err := c.programma.Eval(c.in)
			require.NoError(tb, err)
			for i, id := range delen {
				uit, ok := details.State().Value(id)
				require.True(tb, ok, "nothing is known of condition %d", i)
				us[i], err = alsCelUitkomst(uit)
				require.NoError(tb, err)
			}
			return us
		},
	}
}

// metCelOpen takes a fact that is missing for an unknown, and may answer that it is not known.
func metCelOpen(tb testing.TB, v vraag) motor {
	tb.Helper()
	c := nieuweCelvraag(tb, v, cel.OptOptimize, cel.OptPartialEval)
	sleutels := v.feiten.sleutels()
	var mist []*cel.AttributePatternType
	for _, naam := range []string{"ingezetene", "wlz", "zelfredzaam"} {
		if _, ok := sleutels[naam]; !ok {
			mist = append(mist, cel.AttributePattern(naam))
		}
	}
	var err error
	c.in, err = cel.PartialVars(sleutels, mist...)
	require.NoError(tb, err)
	return motor{beslis: c.beslis}
}

// conjuncten are the ids of the conditions that an expression joins, in order.
func conjuncten(e ast.Expr) []int64 {
	if e.Kind() != ast.CallKind || e.AsCall().FunctionName() != operators.LogicalAnd {
		return []int64{e.ID()}
	}
	var ids []int64
	for _, deel := range e.AsCall().Args() {
		ids = append(ids, conjuncten(deel)...)
	}
	return ids
}

func alsCelUitkomst(uit ref.Val) (wmo.Uitkomst, error) {
	switch b := uit.(type) {
	case types.Bool:
		return wmo.UitkomstOf(bool(b)), nil
	case *types.Unknown:
		return onbepaald, nil
	default:
		return onbepaald, fmt.Errorf("%v is neither a bool nor unknown", uit)
	}
}
