// Command nvo is the WebAssembly module with the questions of package nvo.
package main

import (
	"github.com/bwo-sdk/wmo/cmd/wmo-wasm/module"
	"github.com/bwo-sdk/wmo/internal/operaties/nvo"
)

func init() { module.Beantwoord(nvo.Operaties) }

func main() {}
