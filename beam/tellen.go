package main

import (
	"encoding/json"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/internal/verzoek"
	"github.com/bwo-sdk/wmo/nvo"
)

// What is counted.
const (
	maatVerzoeken  = "verzoeken"  // lines that were read
	maatAntwoorden = "antwoorden" // lines with an answer
	maatGeweigerd  = "geweigerd"  // lines with a refusal
	maatBevinding  = "bevinding"  // refusals in which a finding stands, by its code

	maatVerantwoordelijk = "verantwoordelijk" // bw.toewijzing: persons for whom this municipality must decide
	maatBetaler          = "betaler"          // bw.toewijzing: persons for whom it receives the money
	maatWoningen         = "woningen"         // capacity.uitstroomplan: whole homes, by year and key of the plan
	maatAfspraken        = "afspraken"        // nvo.toetsing: dossiers of a region of which it is a member
)

// Sleutel says what is counted. What it does not say is all of it.
type Sleutel struct {
	Maat     string `json:"maat"`
	Operatie string `json:"operatie,omitempty"`
	Code     string `json:"code,omitempty"`     // of a finding
	Gemeente string `json:"gemeente,omitempty"` // absent too where the answer names none
	Naam     string `json:"naam,omitempty"`     // of who takes part without a gemeentecode, or of the key of a plan
	Uitkomst string `json:"uitkomst,omitempty"`
	Jaar     string `json:"jaar,omitempty"` // the first day of the year of a plan
	Wat      string `json:"wat,omitempty"`  // kind of support
}

// telling counts within a part, so that a count passes the network once for each part.
type telling map[Sleutel]int64

func (t telling) tel(s Sleutel, aantal int64) { t[s] += aantal }

// geef emits the counts under their key as JSON, of which equal ones are equal bytes.
func (t telling) geef(emit func(string, int64)) {
	for s, aantal := range t {
		sleutel, err := json.Marshal(s)
		if err != nil { // seven texts
			sleutel = []byte(strconv.Quote(s.Maat))
		}
		emit(string(sleutel), aantal)
	}
}

// resultaat counts what an answer says of a municipality.
func (t telling) resultaat(v *verzoek.Verzoek, resultaat any) {
	switch r := resultaat.(type) {
	case bw.Toewijzing:
		t.tel(Sleutel{
			Maat: maatVerantwoordelijk, Operatie: v.Operatie, Wat: string(r.Voorziening),
			Gemeente: r.Verantwoordelijk.Waarde.String(), Uitkomst: r.Verantwoordelijk.Uitkomst.String(),
		}, 1)
		t.tel(Sleutel{
			Maat: maatBetaler, Operatie: v.Operatie, Wat: string(r.Voorziening),
			Gemeente: r.Betaler.Waarde.Gemeente.String(), Uitkomst: r.Betaler.Uitkomst.String(),
		}, 1)
	case capacity.Uitstroompad:
		for i := range r.Verdelingen {
			t.woningen(v.Operatie, &r.Verdelingen[i])
		}
	case nvo.Toetsing:
		for _, lid := range r.Leden {
			t.tel(Sleutel{Maat: maatAfspraken, Operatie: v.Operatie, Gemeente: lid.String(), Uitkomst: r.Afspraken.Uitkomst.String()}, 1)
		}
	}
}

// woningen counts the homes of each municipality in each year of a plan. What ties leave open is counted
// with nobody.
func (t telling) woningen(operatie string, d *capacity.Toedeling) {
	for i := range d.Jaren {
		jaar := &d.Jaren[i]
		s := Sleutel{Maat: maatWoningen, Operatie: operatie, Wat: d.Naam, Jaar: jaar.Periode.Begindatum.String()}
		for _, deel := range jaar.Delen {
			s.Gemeente, s.Naam = deel.Gemeente.String(), ""
			if s.Gemeente == "" {
				s.Naam = deel.Naam
			}
			t.tel(s, int64(deel.Aantal))
		}
	}
}

// bevindingen counts each code of a refusal once.
func (t telling) bevindingen(b wmo.Bevindingen) {
	gezien := map[string]bool{}
	for _, code := range b.Codes() {
		if !gezien[code] {
			gezien[code] = true
			t.tel(Sleutel{Maat: maatBevinding, Code: code}, 1)
		}
	}
}
