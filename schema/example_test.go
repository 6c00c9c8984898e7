package schema_test

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo/schema"
)

func ExampleID() {
	fmt.Println(schema.ID("capacity/uitstroomplan"))
	// Output: https://github.com/bwo-sdk/wmo/schema/v1/capacity/uitstroomplan.schema.json
}

func ExampleNaamOf() {
	fmt.Println(schema.NaamOf("https://github.com/bwo-sdk/wmo/schema/v1/capacity/uitstroomplan.schema.json"))
	fmt.Println(schema.NaamOf("https://example.org/uitstroomplan.schema.json"))
	// Output:
	// capacity/uitstroomplan true
	//  false
}

func ExampleSchema() {
	tekst, ok := schema.Schema("capacity/uitstroomplan")
	fmt.Println(len(tekst) > 0, ok)
	// Output: true true
}

func ExampleCases() {
	tekst, ok := schema.Cases("capacity/uitstroomplan")
	fmt.Println(len(tekst) > 0, ok)
	// Output: true true
}

func ExampleRegister() {
	tekst, ok := schema.Register("regels")
	fmt.Println(len(tekst) > 0, ok)
	_, ok = schema.Register("bw/zaak.schema")
	fmt.Println(ok)
	// Output:
	// true true
	// false
}

func ExampleIndex() {
	fmt.Println(bytes.Contains(schema.Index(), []byte("bw/zaak.schema.json")))
	// Output: true
}

func ExampleNames() {
	fmt.Println(slices.Contains(schema.Names(), "capacity/uitstroomplan"))
	// Output: true
}

func ExampleCaseNames() {
	fmt.Println(slices.Contains(schema.CaseNames(), "capacity/uitstroomplan"))
	// Output: true
}

func ExampleDeel() {
	tekst, ok := schema.Deel("gemeen")
	fmt.Println(len(tekst) > 0, ok)
	// Output: true true
}

func ExampleDelen() {
	fmt.Println(slices.Contains(schema.Delen(), "gemeen"), len(schema.Delen()) == len(schema.Names())+1)
	// Output: true true
}
