package batch

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/bwo-sdk/wmo"
)

// The keys of a row that are no part of its document. No question has such a key.
const (
	sleutelID     = "id"
	sleutelOp     = "op"
	sleutelBekend = "bekend"
)

// ndjson reads a document of each line. Blank lines are no rows.
type ndjson struct {
	r     *bufio.Reader
	regel int
}

// NDJSON reads rows of which each is a JSON object on a line of its own: the document, and beside its keys
// id, op and bekend.
func NDJSON(r io.Reader) Bron { return &ndjson{r: bufio.NewReaderSize(zonderBOM(r), 1<<16)} }

func (b *ndjson) Volgende() (Vraag, error) {
	for {
		regel, groot, err := b.lees()
		if err != nil && (!errors.Is(err, io.EOF) || len(regel) == 0) {
			return Vraag{}, err
		}
		b.regel++
		if groot {
			return Vraag{Rij: b.regel, Bevindingen: wmo.Bevindingen{{
				Code: "DOC-TE-GROOT", Plaats: []string{""}, Bericht: fmt.Sprintf("deze regel is groter dan %d bytes", wmo.MaxDocument),
			}}}, nil
		}
		if regel = bytes.TrimSpace(regel); len(regel) > 0 {
			v := Vraag{Rij: b.regel, Document: regel}
			v.scheid()
			return v, nil
		}
	}
}

// lees reads a line, and of one that is larger than a document may be only that it is.
func (b *ndjson) lees() (regel []byte, groot bool, err error) {
	for {
		stuk, err := b.r.ReadSlice('\n')
		if !groot {
			regel = append(regel, stuk...)
		}
		if len(regel) > wmo.MaxDocument+1 { // and its line end
			regel, groot = regel[:1], true
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return regel, groot, err
		}
	}
}

// scheid takes the keys of the row out of its document. What is not a key of a row, or not as it must be,
// stays where it is, and is refused there.
func (v *Vraag) scheid() {
	if !bytes.Contains(v.Document, []byte(`"id"`)) && !bytes.Contains(v.Document, []byte(`"op"`)) && !bytes.Contains(v.Document, []byte(`"bekend"`)) {
		return
	}
	d := json.NewDecoder(bytes.NewReader(v.Document))
	d.UseNumber()
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return
	}
	rest, uit := []byte{'{'}, *v
	for d.More() {
		begin := d.InputOffset()
		sleutel, err := d.Token()
		var waarde json.RawMessage
		if err == nil {
			err = d.Decode(&waarde)
		}
		if err != nil {
			return
		}
		if naam, _ := sleutel.(string); !uit.neem(naam, waarde) {
			if len(rest) > 1 {
				rest = append(rest, ',')
			}
			rest = append(rest, bytes.TrimLeft(v.Document[begin:d.InputOffset()], " \t\r\n,")...)
		}
	}
	if _, err := d.Token(); err != nil {
		return
	}
	uit.Document = append(append(rest, '}'), v.Document[d.InputOffset():]...)
	*v = uit
}

// neem takes one key of a row; false when it is none.
func (v *Vraag) neem(sleutel string, waarde json.RawMessage) bool {
	switch {
	case sleutel == sleutelID && v.ID == nil && (waarde[0] == '"' || waarde[0] == '-' || waarde[0] >= '0' && waarde[0] <= '9'):
		v.ID = waarde
		return true
	case sleutel == sleutelOp && !v.Op.IsValid():
		return v.dag(sleutel, waarde, &v.Op)
	case sleutel == sleutelBekend && !v.Bekend.IsValid():
		return v.dag(sleutel, waarde, &v.Bekend)
	default:
		return false
	}
}

// dag reads a day of a row. One that is no day is a finding; one that is no text stays in the document.
func (v *Vraag) dag(sleutel string, waarde json.RawMessage, doel *wmo.Datum) bool {
	var tekst string
	if json.Unmarshal(waarde, &tekst) != nil {
		return false
	}
	d, err := wmo.ParseDatum(tekst)
	if err != nil {
		v.Bevindingen = append(v.Bevindingen, wmo.Bevinding{Code: "DOC-DATUM", Plaats: []string{"/" + sleutel}, Bericht: err.Error()})
	}
	*doel = d
	return true
}

// zonderBOM leaves out the mark that some editors put before a text in UTF-8.
func zonderBOM(r io.Reader) io.Reader {
	b := bufio.NewReaderSize(r, 1<<16)
	if begin, _ := b.Peek(len("\uFEFF")); string(begin) == "\uFEFF" {
		_, _ = b.Discard(len(begin))
	}
	return b
}

// naarNDJSON writes each answer on a line of its own.
type naarNDJSON struct{ w *bufio.Writer }

// NaarNDJSON writes answers as JSON objects, each on a line of its own.
func NaarNDJSON(w io.Writer) Doel { return &naarNDJSON{bufio.NewWriterSize(w, 1<<16)} }

func (n *naarNDJSON) bereid(a *Antwoord) {
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"rij":%d`, a.Rij)
	if a.ID != nil {
		b.WriteString(`,"id":`)
		b.Write(a.ID)
	}
	switch {
	case a.Fout != "":
		b.WriteString(`,"fout":`)
		b.Write(alsJSON(a.Fout))
	case len(a.Bevindingen) > 0:
		b.WriteString(`,"bevindingen":`)
		b.Write(alsJSON(a.Bevindingen))
	default:
		b.WriteString(`,"resultaat":`)
		b.Write(bytes.TrimSpace(a.Resultaat))
	}
	b.WriteString("}\n")
	a.regel = b.Bytes()
}

func (n *naarNDJSON) schrijf(a *Antwoord) error {
	_, err := n.w.Write(a.regel)
	return err
}

func (n *naarNDJSON) Sluit() error { return n.w.Flush() }

// alsJSON writes texts and findings, which always can be written.
func alsJSON(x any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(x) //nolint:errchkjson // texts, findings, and what was read as JSON
	return bytes.TrimSpace(b.Bytes())
}
