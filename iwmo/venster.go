package iwmo

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

const (
	vensterMaat = 256 << 10 // bytes of the stream that are in memory
	grootsteTag = 64 << 10  // what is not text has to fit in
	leegMaximum = 100       // reads without a byte before a reader counts as broken
)

// venster is a window on a stream: buf[pos:eind] is read and not yet used. It knows where
// in the stream that is.
type venster struct {
	bron io.Reader
	buf  []byte
	pos  int
	eind int
	slot error // why there is no more: io.EOF, or an error of the reader

	basis  int64 // where buf[0] is in the stream
	geteld int   // lines are counted up to here
	regel  int64 // the line of buf[geteld], from 1
	lijn   int64 // where in the stream that line begins
	vorige int64 // where the line of buf[0] begins

	anker     int64 // a place in the stream that may be asked for later
	ankerPlek plek  // and what it is, once it is no longer in the window
	ankerWeg  bool
}

func nieuwVenster(r io.Reader) venster {
	return venster{bron: r, buf: make([]byte, vensterMaat), regel: 1}
}

// vul reads more, and throws away what was used. It is false when there is no more, or no
// room for it. What is in the window moves.
func (v *venster) vul() bool {
	if v.slot != nil {
		return false
	}
	if v.pos > 0 {
		if i := v.anker - v.basis; i >= 0 && i < int64(v.pos) {
			v.ankerPlek, v.ankerWeg = v.waar(int(i)), true
		}
		p := v.waar(v.pos)
		v.vorige = p.byte - p.kolom + 1
		copy(v.buf, v.buf[v.pos:v.eind])
		v.basis += int64(v.pos)
		v.eind -= v.pos
		v.geteld -= v.pos
		v.pos = 0
	}
	if v.eind == len(v.buf) {
		return false
	}
	for range leegMaximum {
		n, err := v.bron.Read(v.buf[v.eind:])
		if n < 0 || n > len(v.buf)-v.eind {
			v.slot = errors.New("de lezer geeft een onmogelijk aantal bytes")
			return false
		}
		v.eind += n
		v.slot = err
		if n > 0 || err != nil {
			return n > 0
		}
	}
	v.slot = io.ErrNoProgress
	return false
}

// tel counts the lines up to buf[tot].
func (v *venster) tel(tot int) {
	if tot <= v.geteld {
		return
	}
	deel := v.buf[v.geteld:tot]
	if n := bytes.Count(deel, []byte{'\n'}); n > 0 {
		v.regel += int64(n)
		v.lijn = v.basis + int64(v.geteld+bytes.LastIndexByte(deel, '\n')+1)
	}
	v.geteld = tot
}

// plek is a place in the stream.
type plek struct {
	byte  int64 // from 0
	regel int64 // from 1
	kolom int64 // in bytes, from 1
}

// waar is the place of buf[i].
func (v *venster) waar(i int) plek {
	if i < v.geteld { // before what was counted: only a look-back within a tag
		terug := bytes.Count(v.buf[i:v.geteld], []byte{'\n'})
		begin := v.vorige
		if j := bytes.LastIndexByte(v.buf[:i], '\n'); j >= 0 {
			begin = v.basis + int64(j+1)
		}
		return plek{v.basis + int64(i), v.regel - int64(terug), v.basis + int64(i) - begin + 1}
	}
	v.tel(i)
	return plek{v.basis + int64(i), v.regel, v.basis + int64(i) - v.lijn + 1}
}

// merk makes that [venster.gemerkt] is the place of buf[i], however much is read.
func (v *venster) merk(i int) { v.anker, v.ankerWeg = v.basis+int64(i), false }

func (v *venster) gemerkt() plek {
	if v.ankerWeg {
		return v.ankerPlek
	}
	return v.waar(int(v.anker - v.basis))
}

// offset is the place of the next byte.
func (v *venster) offset() int64 { return v.basis + int64(v.pos) }

// heeft says whether the unread part begins with s, for which it reads more when needed.
func (v *venster) heeft(s string) bool {
	for v.eind-v.pos < len(s) {
		if !bytes.HasPrefix([]byte(s), v.buf[v.pos:v.eind]) || !v.vul() {
			return false
		}
	}
	return string(v.buf[v.pos:v.pos+len(s)]) == s
}

// snede is where a part of text that does not end in the window may be cut: not in a
// character, an entity, the end of a line or of a section.
func (v *venster) snede() int {
	const langsteEntiteit = 64
	e := v.eind
	if i := bytes.LastIndexByte(v.buf[max(v.pos, e-langsteEntiteit):e], '&'); i >= 0 {
		if j := max(v.pos, e-langsteEntiteit) + i; bytes.IndexByte(v.buf[j:e], ';') < 0 {
			e = j
		}
	}
	for i := 1; i <= utf8.UTFMax && e-i >= v.pos; i++ {
		if c := v.buf[e-i]; utf8.RuneStart(c) {
			if c >= utf8.RuneSelf && !utf8.FullRune(v.buf[e-i:e]) {
				e -= i
			}
			break
		}
	}
	for range 2 {
		if e > v.pos && (v.buf[e-1] == ']' || v.buf[e-1] == '\r' || v.buf[e-1] == '-' || v.buf[e-1] == '?') {
			e--
		}
	}
	return e
}
