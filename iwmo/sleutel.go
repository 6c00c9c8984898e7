package iwmo

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
)

// MinSleutel is how many bytes a key has at least.
const MinSleutel = 32

// Sleutel is the secret with which a BSN becomes a pseudonym. Whoever has it can make the
// pseudonym of any BSN, so that it is kept as the numbers themselves would be. It prints as
// "(geheime sleutel)" and has no other way out. The zero Sleutel is no key.
type Sleutel struct {
	mac func() hash.Hash // holds the bytes where no printer of values comes
}

// NewSleutel makes a key of at least MinSleutel bytes out of a good source of chance. The
// same key gives the same pseudonyms, in any year; another key gives others.
func NewSleutel(geheim []byte) (Sleutel, error) {
	if len(geheim) < MinSleutel {
		return Sleutel{}, fmt.Errorf("een sleutel van %d bytes is te kort: het zijn er minstens %d", len(geheim), MinSleutel)
	}
	eigen := slices.Clone(geheim)
	return Sleutel{func() hash.Hash { return hmac.New(sha256.New, eigen) }}, nil
}

// IsZero says whether s is no key.
func (s Sleutel) IsZero() bool { return s.mac == nil }

// Pseudoniem is the pseudonym of a BSN: HMAC-SHA-256 of its nine digits. What is no nine
// digits has none.
func (s Sleutel) Pseudoniem(bsn string) (Pseudoniem, error) {
	if s.IsZero() {
		return Pseudoniem{}, errGeenSleutel
	}
	if !soortBSN.keur([]byte(bsn)) {
		return Pseudoniem{}, errGeenBSN
	}
	return pseudoniem(s.mac(), []byte(bsn)), nil
}

func pseudoniem(h hash.Hash, bsn []byte) (p Pseudoniem) {
	h.Reset()
	h.Write(bsn)
	h.Sum(p[:0])
	return p
}

const geheim = "(geheime sleutel)"

// String is "(geheime sleutel)".
func (Sleutel) String() string { return geheim }

// GoString is String.
func (Sleutel) GoString() string { return geheim }

// Format writes String, whatever is asked.
func (Sleutel) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(geheim)) }

// MarshalText is String, so that a key in a document shows that there is one and no more.
func (Sleutel) MarshalText() ([]byte, error) { return []byte(geheim), nil }

// Pseudoniem stands for a client: the same for all messages that are read with one key, and
// saying nothing without it. The zero Pseudoniem is nobody.
type Pseudoniem [sha256.Size]byte

// IsZero says whether p is nobody.
func (p Pseudoniem) IsZero() bool { return p == Pseudoniem{} }

// String is 64 hexadecimal digits, "" for nobody.
func (p Pseudoniem) String() string {
	if p.IsZero() {
		return ""
	}
	return hex.EncodeToString(p[:])
}

// MarshalText is String.
func (p Pseudoniem) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what String writes.
func (p *Pseudoniem) UnmarshalText(b []byte) error {
	var q Pseudoniem
	if len(b) != 0 {
		if n, err := hex.Decode(q[:], b[:min(len(b), hex.EncodedLen(len(q)))]); err != nil || len(b) != hex.EncodedLen(n) || n != len(q) {
			return fmt.Errorf("een pseudoniem is %d hexadecimale cijfers", hex.EncodedLen(len(q)))
		}
	}
	*p = q
	return nil
}
