package bench_test

import (
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/stretchr/testify/require"
)

const beleid = `package proef

default toegang := false

toegang if {
	input.leeftijd >= 18
	input.gemeente == "0796"
	input.ingezetene == true
	input.wlz == false
	input.zelfredzaam == false
}
`

// metOpa is one policy, prepared, on input that was already turned into terms of OPA.
func metOpa(tb testing.TB, v vraag) motor {
	tb.Helper()
	query, err := rego.New(rego.Query("data.proef.toegang"), rego.Module("proef.rego", beleid)).PrepareForEval(tb.Context())
	require.NoError(tb, err)
	in, err := ast.InterfaceToValue(v.feiten.sleutels())
	require.NoError(tb, err)
	return motor{beslis: func() (wmo.Uitkomst, error) {
		uit, err := query.Eval(tb.Context(), rego.EvalParsedInput(in))
		if err != nil || len(uit) != 1 {
			return onbepaald, err
		}
		return alsUitkomst(uit[0].Expressions[0].Value, nil)
	}}
}
