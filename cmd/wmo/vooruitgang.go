package main

import (
	"io"
	"os"
	"strconv"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/bwo-sdk/wmo/internal/tabel"
)

// vooruitgang shows on a terminal how far a batch is, and nowhere else. Its nil shows nothing.
type vooruitgang struct{ balk *progressbar.ProgressBar }

// terminal is w when somebody is looking at it, and nil for a file or a pipe.
func terminal(w io.Writer) io.Writer {
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return f
	}
	return nil
}

// volg counts what is read of the questions: grootte bytes, or -1 when that is not known.
func (r *reeks) volg(in io.Reader, grootte int64) io.Reader {
	if r.terminal == nil {
		return in
	}
	balk := progressbar.NewOptions64(grootte,
		progressbar.OptionSetWriter(r.terminal), progressbar.OptionSetDescription(r.operatie.Naam),
		progressbar.OptionShowBytes(true), progressbar.OptionClearOnFinish(), progressbar.OptionFullWidth())
	r.vooruitgang = &vooruitgang{balk}
	gelezen := progressbar.NewReader(in, balk)
	return &gelezen
}

// telVooruitgang tells the number of rows that were written.
func (r *reeks) telVooruitgang(rijen int) {
	if r.vooruitgang != nil {
		r.vooruitgang.balk.Describe(r.operatie.Naam + ": " + tabel.Exact(strconv.Itoa(rijen)) + " rijen")
	}
}

func (v *vooruitgang) klaar() {
	if v != nil {
		_ = v.balk.Finish()
	}
}
