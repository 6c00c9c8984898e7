// Command maak writes synthetic questions, the same ones for the same number: who is responsible for
// somebody, of whom more or less is known. One in a thousand is at fault.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
)

func main() {
	aantal := flag.Int("aantal", 1000, "hoeveel vragen")
	per := flag.Int("per", 250_000, "hoeveel in een bestand")
	uit := flag.String("uit", "", "map")
	flag.Parse()
	if err := maak(*uit, *aantal, *per); err != nil {
		fmt.Fprintln(os.Stderr, "maak:", err)
		os.Exit(1)
	}
}

func maak(uit string, aantal, per int) error {
	if uit == "" || per < 1 {
		return errors.New("geef --uit en een --per van ten minste 1")
	}
	if err := os.MkdirAll(uit, 0o755); err != nil {
		return err
	}
	for van := 0; van < aantal; van += per {
		if err := bestand(filepath.Join(uit, fmt.Sprintf("vragen-%09d.ndjson", van)), van, min(van+per, aantal)); err != nil {
			return err
		}
	}
	return nil
}

func bestand(naam string, van, tot int) (err error) {
	f, err := os.Create(naam)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w := bufio.NewWriter(f)
	for i := van; i < tot; i++ {
		if err := vraag(w, i); err != nil {
			return err
		}
	}
	return w.Flush()
}

var gemeenten = []string{"0034", "0080", "0106", "0114", "0193", "0202", "0289", "0344", "0363", "0503", "0518", "0599", "0772", "0796", "0855", "0935"}

func vraag(w io.Writer, i int) error {
	r := rand.New(rand.NewPCG(uint64(i), 1)) //nolint:gosec // made-up questions, the same each time
	een := func() string { return gemeenten[r.IntN(len(gemeenten))] }
	peil := fmt.Sprintf("%d-%02d-%02d", 2019+r.IntN(7), 1+r.IntN(12), 1+r.IntN(28))
	velden := `"voorziening":"opvang"`
	if r.IntN(2) == 0 {
		velden = `"voorziening":"beschermd_wonen"`
	}
	if r.IntN(10) > 0 {
		velden += `,"wendtZichTot":"` + een() + `"`
	}
	if r.IntN(4) > 0 {
		velden += `,"ingezeteneVan":"` + een() + `"`
	}
	if i%1000 == 999 {
		velden += `,"fout":true`
	}
	_, err := fmt.Fprintf(w, `{"kenmerk":"%d","operatie":"bw.toewijzing","peil":{"op":"%s"},"invoer":{%s}}`+"\n", i, peil, velden)
	return err
}
