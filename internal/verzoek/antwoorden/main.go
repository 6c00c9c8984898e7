// Command antwoorden writes every published case as a request with the answer that Go gives, a line
// each, so that another program can hold its own answers against them byte for byte.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/verzoek"
	"github.com/bwo-sdk/wmo/internal/verzoek/proef"
)

func main() {
	if err := schrijf(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func schrijf(w io.Writer) error {
	vragen, err := proef.Vragen()
	if err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	e := json.NewEncoder(b)
	for _, v := range vragen {
		if err := e.Encode(map[string]string{"verzoek": string(v), "antwoord": string(verzoek.Antwoord(operaties.Zoek, v))}); err != nil {
			return err
		}
	}
	return b.Flush()
}
