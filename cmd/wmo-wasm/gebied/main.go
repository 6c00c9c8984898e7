// Command gebied is the WebAssembly module with the questions of package gebied.
package main

import (
	"github.com/bwo-sdk/wmo/cmd/wmo-wasm/module"
	"github.com/bwo-sdk/wmo/internal/operaties/gebied"
)

func init() { module.Beantwoord(gebied.Operaties) }

func main() {}
