// Package inbedden is a host of the WebAssembly module in Go, on wazero: what a host in any language has
// to do. A program in Go imports the packages themselves. It is a module of its own, so that wazero
// reaches nobody.
package inbedden

import (
	"context"
	"fmt"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// Machine has the module compiled, which takes long, and makes instances of it.
type Machine struct {
	runtime  wazero.Runtime
	vertaald wazero.CompiledModule
}

// NewMachine compiles the module. Close frees it with all instances.
func NewMachine(ctx context.Context, wasm []byte) (*Machine, error) {
	r := wazero.NewRuntime(ctx)
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, r); err != nil {
		return nil, err
	}
	vertaald, err := r.CompileModule(ctx, wasm)
	if err != nil {
		return nil, err
	}
	return &Machine{r, vertaald}, nil
}

// Close frees all.
func (m *Machine) Close(ctx context.Context) error { return m.runtime.Close(ctx) }

// Wmo is an instance. It serves one goroutine at a time: make one for each.
type Wmo struct {
	geheugen              api.Memory
	ruimte, vraag, versie api.Function
}

// New makes an instance, which sees no files, no arguments and no environment.
func (m *Machine) New(ctx context.Context) (*Wmo, error) {
	// A reactor: no main, and a name that is empty so that there can be many.
	zonder := wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize")
	i, err := m.runtime.InstantiateModule(ctx, m.vertaald, zonder)
	if err != nil {
		return nil, err
	}
	return &Wmo{i.Memory(), i.ExportedFunction("ruimte"), i.ExportedFunction("vraag"), i.ExportedFunction("versie")}, nil
}

// Vraag asks with the bytes of a request. The answer is a result or a refusal; its bytes are those of the
// instance, until the next question.
func (w *Wmo) Vraag(ctx context.Context, verzoek []byte) ([]byte, error) {
	lengte := uint64(len(verzoek))
	plaats, err := w.ruimte.Call(ctx, lengte)
	if err != nil {
		return nil, err
	}
	if plaats[0] == 0 || !w.geheugen.Write(uint32(plaats[0]), verzoek) {
		return nil, fmt.Errorf("een verzoek van %d bytes is te groot", lengte)
	}
	return w.bytes(w.vraag.Call(ctx, lengte))
}

// Versie tells which release this is.
func (w *Wmo) Versie(ctx context.Context) ([]byte, error) { return w.bytes(w.versie.Call(ctx)) }

func (w *Wmo) bytes(waar []uint64, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	b, ok := w.geheugen.Read(uint32(waar[0]>>32), uint32(waar[0]))
	if !ok {
		return nil, fmt.Errorf("een antwoord buiten het geheugen: %x", waar[0])
	}
	return b, nil
}
