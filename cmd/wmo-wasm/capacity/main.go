// Command capacity is the WebAssembly module with the questions of package capacity and its rooms.
package main

import (
	"github.com/bwo-sdk/wmo/cmd/wmo-wasm/module"
	"github.com/bwo-sdk/wmo/internal/operaties/capacity"
)

func init() { module.Beantwoord(capacity.Operaties) }

func main() {}
