// Command wmo-wasm is this library as a WebAssembly module, for programs that are not written in Go: ask
// with bytes, get bytes. The README beside it tells how to build it and how a host talks with it.
package main

// main is not called in a reactor, whose host calls _initialize and then the exports.
func main() {}
