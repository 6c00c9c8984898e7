// Command antwoorden writes every published case as a request with the answer that Go gives, a line
// each, so that another program can hold its own answers against them byte for byte. With each stands how
// its main answer reads.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

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
		r, err := beantwoord(v)
		if err != nil {
			return err
		}
		if err := e.Encode(r); err != nil {
			return err
		}
	}
	return b.Flush()
}
