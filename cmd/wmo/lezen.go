package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/bwo-sdk/wmo"
)

// lees reads a document, and stops once it is larger than would be accepted. It keeps the text, so that
// findings can be told with their line.
func (o *opdracht) lees(pad string, meest int64) ([]byte, error) {
	in := o.in
	if pad != "-" {
		f, err := open(pad)
		if err != nil {
			return nil, err
		}
		defer func() { _ = f.Close() }()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, meest+int64(len(bom))+1))
	if err != nil {
		return nil, fmt.Errorf("het document is niet te lezen: %w", err)
	}
	o.bestand, o.tekst = pad, bytes.TrimPrefix(data, []byte(bom))
	return o.tekst, geenUTF16(data)
}

// bom is what some editors put before a text in UTF-8. It is no part of the document, and no reader of
// JSON takes it, so that it is left at the door.
const bom = "\uFEFF"

// geenUTF16 refuses a text of two bytes a character, such as "Unicode" of some editors, by its first
// character: a mark, or the brace or bracket that a document begins with.
func geenUTF16(data []byte) error {
	for _, begin := range []string{"\xff\xfe", "\xfe\xff", "{\x00", "\x00{", "[\x00", "\x00["} {
		if bytes.HasPrefix(data, []byte(begin)) {
			return wmo.Bevindingen{{Code: "DOC-UTF8", Plaats: []string{""}, Bericht: "dit is UTF-16 (\"Unicode\"); bewaar het als UTF-8"}}
		}
	}
	return nil
}

// open opens a file, or says in Dutch why it cannot, with the name of one that is there and looks like it.
func open(pad string) (*os.File, error) {
	f, err := os.Open(pad)
	switch {
	case err == nil:
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("het bestand is niet te lezen: er is geen bestand %q%s", pad, wmo.BedoeltU(filepath.Base(pad), buren(pad)...))
	case errors.Is(err, fs.ErrPermission):
		return nil, fmt.Errorf("het bestand is niet te lezen: %q mag niet worden gelezen", pad)
	default:
		return nil, fmt.Errorf("het bestand is niet te lezen: %w", err)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		_ = f.Close()
		return nil, fmt.Errorf("het bestand is niet te lezen: %q is een map", pad)
	}
	return f, nil
}

// buren are the names of the files beside pad; none when there is no such folder.
func buren(pad string) []string {
	const meest = 5000
	omgeving, err := os.Open(filepath.Dir(pad))
	if err != nil {
		return nil
	}
	defer func() { _ = omgeving.Close() }()
	namen, _ := omgeving.Readdirnames(meest)
	return namen
}
