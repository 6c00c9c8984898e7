package dienst

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// draaiend serves on an address of its own; stop asks it to stop, and einde is how that went.
func draaiend(t *testing.T, anders func(in *Instellingen)) (adres string, stop func(), einde chan error) {
	t.Helper()
	d, _ := proef(t, anders)
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	einde = make(chan error, 1)
	go func() { einde <- d.Draai(ctx, l) }()
	return l.Addr().String(), stop, einde
}

// half sends a question without its last byte.
func half(t *testing.T, adres string) net.Conn {
	t.Helper()
	c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", adres)
	require.NoError(t, err)
	t.Cleanup(func() { _ = c.Close() })
	_, err = fmt.Fprintf(c, "POST /v1/bw/toewijzing HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
		len(hulpvraag), hulpvraag[:len(hulpvraag)-1])
	require.NoError(t, err)
	return c
}

func lees(t *testing.T, c net.Conn) (int, string) {
	t.Helper()
	r, err := http.ReadResponse(bufio.NewReader(c), nil)
	require.NoError(t, err)
	defer func() { _ = r.Body.Close() }()
	b, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	return r.StatusCode, string(b)
}

func gereed(t *testing.T, adres string) int {
	t.Helper()
	r, err := http.Get("http://" + adres + "/v1/health/ready") //nolint:noctx // has no time limit
	if err != nil {
		return 0
	}
	defer func() { _ = r.Body.Close() }()
	return r.StatusCode
}

// Who stops says so first, still answers meanwhile, and finishes what runs.
func TestStopsGracefully(t *testing.T) {
	t.Parallel()
	adres, stop, einde := draaiend(t, func(in *Instellingen) { in.Afmelden = 2 * time.Second })
	require.Equal(t, http.StatusOK, gereed(t, adres))
	lopend := half(t, adres)
	stop()
	require.Eventually(t, func() bool { return gereed(t, adres) == http.StatusServiceUnavailable }, 10*time.Second, time.Millisecond)
	r, err := http.Post("http://"+adres+"/v1/bw/toewijzing", "application/json", strings.NewReader(hulpvraag)) //nolint:noctx // has no time limit
	require.NoError(t, err)
	require.NoError(t, r.Body.Close())
	require.Equal(t, http.StatusOK, r.StatusCode)
	require.Eventually(t, func() bool { return gereed(t, adres) == 0 }, 30*time.Second, 10*time.Millisecond, "it takes no more")
	select {
	case err := <-einde:
		t.Fatal("it did not wait for what runs:", err)
	default:
	}
	_, err = lopend.Write([]byte("}"))
	require.NoError(t, err)
	status, tekst := lees(t, lopend)
	require.Equal(t, http.StatusOK, status, tekst)
	require.Contains(t, tekst, `"ontvangstbewijs"`)
	require.NoError(t, <-einde)
}

// It does not wait for ever.
func TestStopsWhenItsTimeIsUp(t *testing.T) {
	t.Parallel()
	adres, stop, einde := draaiend(t, func(in *Instellingen) { in.Uitloop = 100 * time.Millisecond })
	require.Equal(t, http.StatusOK, gereed(t, adres))
	half(t, adres)
	time.Sleep(100 * time.Millisecond) // until it has read the headers
	stop()
	require.EqualError(t, <-einde, "niet alles was af toen de tijd om te stoppen om was")
}

// A document that trickles in gets no more time than there is.
func TestSlowBodyIsATimeout(t *testing.T) {
	t.Parallel()
	adres, stop, einde := draaiend(t, func(in *Instellingen) { in.Tijd = 500 * time.Millisecond })
	status, tekst := lees(t, half(t, adres))
	require.Equal(t, http.StatusRequestTimeout, status)
	require.Contains(t, tekst, `"detail":"Het document was er niet op tijd."`)
	stop()
	require.NoError(t, <-einde)
}

// A document of unknown length is read up to the limit and no further.
func TestEndlessBodyIsTooLarge(t *testing.T) {
	t.Parallel()
	adres, stop, einde := draaiend(t, nil)
	c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", adres)
	require.NoError(t, err)
	defer func() { _ = c.Close() }()
	go func() {
		_, _ = io.WriteString(c, "POST /v1/bw/toewijzing HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
		for brok := "10000\r\n" + strings.Repeat(" ", 1<<16) + "\r\n"; ; {
			if _, err := io.WriteString(c, brok); err != nil {
				return
			}
		}
	}()
	status, _ := lees(t, c)
	require.Equal(t, http.StatusRequestEntityTooLarge, status)
	stop()
	require.NoError(t, <-einde)
}

// Who sends slowly keeps nobody waiting.
func TestSlowSendersTakeNoPlaces(t *testing.T) {
	t.Parallel()
	adres, stop, einde := draaiend(t, func(in *Instellingen) { in.Tegelijk = 1 })
	traag := []net.Conn{half(t, adres), half(t, adres), half(t, adres)}
	r, err := http.Post("http://"+adres+"/v1/bw/toewijzing", "application/json", strings.NewReader(hulpvraag)) //nolint:noctx // has no time limit
	require.NoError(t, err)
	require.NoError(t, r.Body.Close())
	require.Equal(t, http.StatusOK, r.StatusCode)
	for _, c := range traag {
		_, err := c.Write([]byte("}"))
		require.NoError(t, err)
		status, _ := lees(t, c)
		require.Equal(t, http.StatusOK, status)
	}
	stop()
	require.NoError(t, <-einde)
}
