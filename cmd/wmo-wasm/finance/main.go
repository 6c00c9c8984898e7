// Command finance is the WebAssembly module with the questions of package finance and its rooms.
package main

import (
	"github.com/bwo-sdk/wmo/cmd/wmo-wasm/module"
	"github.com/bwo-sdk/wmo/internal/operaties/finance"
)

func init() { module.Beantwoord(finance.Operaties) }

func main() {}
