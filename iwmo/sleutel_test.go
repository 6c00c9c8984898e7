package iwmo_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/iwmo"
)

// The pseudonym is HMAC-SHA-256 as Python computes it:
// hmac.new(b"k" * 32, b"999900006", hashlib.sha256).hexdigest().
func TestPseudonym(t *testing.T) {
	t.Parallel()
	p, err := sleutel(t).Pseudoniem("999900006")
	require.NoError(t, err)
	require.Equal(t, "2deb7bd0a0a773372469c7aa1acb4967a074bcd577984d35884c1bff2cbed0d0", p.String())
	var q iwmo.Pseudoniem
	require.NoError(t, q.UnmarshalText([]byte(p.String())))
	require.Equal(t, p, q)
	for _, s := range []string{"x", p.String()[1:], p.String() + "00", strings.Repeat("g", 64)} {
		require.Error(t, q.UnmarshalText([]byte(s)), s)
	}
	require.NoError(t, q.UnmarshalText(nil))
	require.True(t, q.IsZero())
	for _, s := range []string{"", "12345678", "99990000x"} {
		_, err := sleutel(t).Pseudoniem(s)
		require.EqualError(t, err, "een BSN is negen cijfers")
	}
	_, err = iwmo.Sleutel{}.Pseudoniem("999900006")
	require.ErrorContains(t, err, "geen sleutel")
}

// A key has a least length, is a copy, and prints nowhere.
func TestKey(t *testing.T) {
	t.Parallel()
	_, err := iwmo.NewSleutel(make([]byte, 31))
	require.EqualError(t, err, "een sleutel van 31 bytes is te kort: het zijn er minstens 32")
	geheim := []byte("GEHEIMGEHEIMGEHEIMGEHEIMGEHEIM!!")
	s, err := iwmo.NewSleutel(geheim)
	require.NoError(t, err)
	eerst, err := s.Pseudoniem("999900006")
	require.NoError(t, err)
	clear(geheim)
	daarna, err := s.Pseudoniem("999900006")
	require.NoError(t, err)
	require.Equal(t, eerst, daarna)

	verpakt := struct {
		K iwmo.Sleutel
		k iwmo.Sleutel
		l *iwmo.Lezing
	}{s, s, &iwmo.Lezing{Sleutel: s}}
	var uit bytes.Buffer
	for _, vorm := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%T"} {
		fmt.Fprintf(&uit, vorm+vorm+vorm+"\n", s, verpakt, *verpakt.l)
	}
	require.NoError(t, json.NewEncoder(&uit).Encode(verpakt))
	slog.New(slog.NewTextHandler(&uit, nil)).Info("x", "sleutel", s, "verpakt", verpakt)
	require.NotContains(t, uit.String(), "GEHEIM")
	require.NotContains(t, uit.String(), fmt.Sprintf("%x", "GEHEIM"))
	require.NotContains(t, uit.String(), "71 69 72") // as a list of bytes
	require.Contains(t, uit.String(), "(geheime sleutel)")
	require.Equal(t, "(geheime sleutel)", s.String()+s.GoString()[:0])
}
