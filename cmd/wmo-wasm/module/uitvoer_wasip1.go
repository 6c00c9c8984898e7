package module

import (
	"unsafe"

	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/internal/verzoek"
)

// An instance has room for one question and one answer. So there is nothing to give back and nothing to
// leak, and an instance serves one thread.
var (
	in  []byte // what the host writes a question in
	uit []byte // the answer, until the next question
)

// ruimte makes room for a question of n bytes and tells where; 0 when that is more than a question may
// have.
//
//go:wasmexport ruimte
func ruimte(n uint32) unsafe.Pointer {
	if n > verzoek.Max {
		return nil
	}
	if uint32(cap(in)) < n+1 { // one more, so that no room is nowhere
		in = make([]byte, n+1)
	}
	return unsafe.Pointer(unsafe.SliceData(in))
}

// vraag answers the first n bytes of the room: the address of a document in the upper 32 bits, how many
// bytes it has in the lower. It is a refusal when n is more than the room.
//
//go:wasmexport vraag
func vraag(n uint32) uint64 {
	if n > uint32(cap(in)) {
		return geef(Antwoord(nil))
	}
	return geef(Antwoord(in[:n]))
}

// versie tells which release this is, in the same way.
//
//go:wasmexport versie
func versie() uint64 {
	return geef([]byte(`{"release":"` + release.Versie + `","regels":"` + release.Regels + `"}`))
}

func geef(b []byte) uint64 {
	uit = b
	return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(b))))<<32 | uint64(len(b))
}
