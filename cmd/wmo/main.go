// Command wmo runs the operations of this library from a shell: JSON in, JSON or a Dutch table out. It
// exits with 0 when there is an answer, 1 when the document has findings and 2 when the command itself
// failed.
package main

import (
	"io"
	"os"
	"time"

	"github.com/bwo-sdk/wmo"
)

const (
	exitGoed        = 0
	exitBevindingen = 1
	exitMislukt     = 2
)

func main() { os.Exit(voerUit(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, vandaag)) }

// vandaag is the only place in this module that reads the clock.
func vandaag() wmo.Datum {
	d, err := wmo.DatumOf(time.Now())
	if err != nil {
		return wmo.Datum{}
	}
	return d
}

// voerUit is main with its surroundings as parameters, for tests; it returns the exit code.
func voerUit(args []string, in io.Reader, uit, fout io.Writer, vandaag func() wmo.Datum) int {
	schermUit, schermFout := &scherm{naar: uit}, &scherm{naar: fout}
	defer schermUit.Sluit()
	defer schermFout.Sluit()
	o := opdracht{in: in, rauw: uit, uit: schermUit, fout: schermFout, terminal: terminal(fout), vandaag: vandaag}
	wortel := o.wortel()
	wortel.SetArgs(args)
	wortel.SetIn(in)
	wortel.SetOut(schermUit)
	wortel.SetErr(schermFout)
	return o.exit(wortel.Execute())
}
