// Command wmo-wasm is this library as a WebAssembly module, for programs that are not written in Go: ask
// with bytes, get bytes. Beside it stands a module for each package, with the questions of that package
// alone; bouw builds them all. The README of examples/inbedden tells how a host talks with them.
package main

import (
	"github.com/bwo-sdk/wmo/cmd/wmo-wasm/module"
	"github.com/bwo-sdk/wmo/internal/operaties"
)

func init() { module.Beantwoord(operaties.Alle) }

// main is not called in a reactor, whose host calls _initialize and then the exports.
func main() {}
