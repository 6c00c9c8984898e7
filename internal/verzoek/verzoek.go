// Package verzoek answers a question that says itself which operation and which days it is about: one
// JSON document in, one out. It is what crosses the border of another program or of a machine, so
// whatever the bytes, the answer is a result or a refusal.
package verzoek

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// Max is how many bytes a request may have: a document as text, of which every byte is escaped.
const Max = 2*wmo.MaxDocument + 1<<16

// Verzoek is a question with the operation and the days it is asked with.
type Verzoek struct {
	Kenmerk  string   // of the asker's own, to find the answer back; no part of the question
	Operatie string   // "bw.toewijzing"
	Peil     wmo.Peil // the days it is asked with; there is no clock here
	Invoer   []byte   // the document as it was written, be it right or wrong

	operatie operatie.Operatie // that has this name
}

// sleutels are the keys of a request, each with whether it may be left out.
var sleutels = map[string]bool{"kenmerk": true, "operatie": false, "peil": false, "invoer": true, "invoerTekst": true}

// Lees reads a request for one of the operations that zoek finds. What is wrong with it is told; what is
// wrong with the document in it is not looked at yet. What could be read of a request at fault stands in it,
// such as its kenmerk.
func Lees(zoek operatie.Zoeker, data []byte) (Verzoek, wmo.Bevindingen) {
	var v Verzoek
	var b wmo.Bevindingen
	if len(data) > Max {
		b.Meld(meldingVorm, fmt.Sprintf("het verzoek is %d bytes, meer dan %d", len(data), Max), "")
		return v, b
	}
	delen, err := ontleed(data, &b)
	if err != nil {
		b.Meld(meldingVorm, "het verzoek is geen JSON-object: "+err.Error(), "")
		return v, b
	}
	v.Kenmerk = tekst(delen, "kenmerk", &b)
	v.Operatie = tekst(delen, "operatie", &b)
	v.Peil = peil(delen["peil"], &b)
	v.Invoer = delen["invoer"]
	_, alsTekst := delen["invoerTekst"]
	switch {
	case alsTekst && v.Invoer != nil:
		b.Meld(meldingVorm, "de vraag staat er twee keer, als document en als tekst", "/invoer", "/invoerTekst")
	case alsTekst:
		v.Invoer = []byte(tekst(delen, "invoerTekst", &b))
	case v.Invoer == nil:
		b.Meld(meldingVorm, "het document met de vraag ontbreekt", "/invoer")
	}
	var ok bool
	if v.operatie, ok = zoek(v.Operatie); !ok && v.Operatie != "" {
		b.Meld(meldingOperatie, fmt.Sprintf("er is geen operatie %q", wmo.Kort(v.Operatie)), "/operatie")
	}
	return v, b
}

// ontleed takes a request apart without reading what is in its parts.
func ontleed(data []byte, b *wmo.Bevindingen) (map[string]json.RawMessage, error) {
	lezer := json.NewDecoder(bytes.NewReader(data))
	begin, err := lezer.Token()
	if err != nil {
		return nil, err
	}
	if begin != json.Delim('{') {
		return nil, fmt.Errorf("het begint met %v", begin)
	}
	delen := map[string]json.RawMessage{}
	for lezer.More() {
		teken, err := lezer.Token()
		if err != nil {
			return nil, err
		}
		sleutel, _ := teken.(string) // nothing else comes before a colon
		var deel json.RawMessage
		if err := lezer.Decode(&deel); err != nil {
			return nil, err
		}
		_, bekend := sleutels[sleutel]
		switch _, dubbel := delen[sleutel]; {
		case dubbel:
			b.Meld(meldingVorm, "deze sleutel staat er twee keer", "/"+sleutel)
		case !bekend:
			b.Meld(meldingVorm, fmt.Sprintf("een verzoek heeft geen sleutel %q", wmo.Kort(sleutel)), "")
		default:
			delen[sleutel] = deel
		}
	}
	if _, err := lezer.Token(); err != nil { // the brace that closes it
		return nil, err
	}
	if _, err := lezer.Token(); err == nil || lezer.More() {
		return nil, fmt.Errorf("na het einde volgt nog iets (byte %d)", lezer.InputOffset())
	}
	return delen, nil
}

// tekst reads a part that is a text.
func tekst(delen map[string]json.RawMessage, sleutel string, b *wmo.Bevindingen) string {
	deel, ok := delen[sleutel]
	if !ok {
		if !sleutels[sleutel] {
			b.Meld(meldingVorm, "dit ontbreekt", "/"+sleutel)
		}
		return ""
	}
	var s string
	if err := json.Unmarshal(deel, &s); err != nil || deel[0] != '"' {
		b.Meld(meldingVorm, "dit is geen tekst", "/"+sleutel)
	} else if s == "" && !sleutels[sleutel] {
		b.Meld(meldingVorm, "deze tekst is leeg", "/"+sleutel)
	}
	return s
}

// peil reads the two days, as strictly as any document is read.
func peil(deel json.RawMessage, b *wmo.Bevindingen) wmo.Peil {
	if deel == nil {
		b.Meld(meldingPeil, "de dag van de vraag ontbreekt; een klok is er niet", "/peil")
		return wmo.Peil{}
	}
	p, err := wmo.Decode[wmo.Peil](deel)
	if err == nil {
		if err := p.Check(); err != nil {
			b.Meld(meldingPeil, err.Error(), "/peil/op")
		}
		return p
	}
	for _, v := range bevindingen(err) {
		plaatsen := slices.Clone(v.Plaats)
		for i := range plaatsen {
			plaatsen[i] = "/peil" + plaatsen[i]
		}
		b.Meld(meldingPeil, v.Bericht, plaatsen...)
	}
	return wmo.Peil{}
}
