// Command bw is the WebAssembly module with the questions of package bw, and of gebied, which they rest on.
package main

import (
	"github.com/bwo-sdk/wmo/cmd/wmo-wasm/module"
	"github.com/bwo-sdk/wmo/internal/operaties/bw"
	"github.com/bwo-sdk/wmo/internal/operaties/gebied"
)

func init() { module.Beantwoord(bw.Operaties, gebied.Operaties) }

func main() {}
