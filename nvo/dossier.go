package nvo

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Limits of a dossier. They are far above any real one.
const (
	maxBewijs   = 5000
	maxLeden    = 400
	maxPartijen = 400
)

// Dossier is what is known of a region: evidence, each piece with its source.
type Dossier struct {
	Regio string `json:"regio"` // name
	// Regiocode is the code of the region in package gebied, which is asked for its
	// members when Leden is empty.
	Regiocode string `json:"regiocode,omitempty"`
	// Leden are the member municipalities, with the days on which they are.
	Leden []Regiolid `json:"leden,omitempty"`
	// Volledig: all there is stands in this dossier. What is not in it by the deadline
	// was then not there; without this, absence of evidence proves nothing.
	Volledig      bool         `json:"volledig,omitempty"`
	Bewijsstukken []Bewijsstuk `json:"bewijsstukken"`
	// Inhoud is how far the region is with the substance, as far as known.
	Inhoud *Inhoudsbeeld `json:"inhoud,omitempty"`
}

// Regiolid is a member of a region.
type Regiolid struct {
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	Geldt    wmo.Periode      `json:"geldt,omitzero"` // without: on every day
	// Voorgangers are the municipalities of which this one is the main successor: a
	// decision of their councils binds it.
	Voorgangers []wmo.Gemeentecode `json:"voorgangers,omitempty"`
}

// Codes of the findings about a dossier.
const (
	CodeDatum = "NVO-DATUM" // days that contradict each other
	CodeLeden = "NVO-LEDEN" // no members, and no region in package gebied
)

var dossierMeldingen = []wmo.Woord{
	{Woord: CodeDatum, Uitleg: "dagen die elkaar tegenspreken"},
	{Woord: CodeLeden, Uitleg: "de regio staat niet in de tabel van package gebied"},
	{Woord: CodeVoorganger, Uitleg: "een gemeente ging vooral op in een andere dan waarvan zij de voorganger zou zijn"},
}

func (d *Dossier) keur(b *wmo.Bevindingen, voor ...string) {
	plaats := func(delen ...string) []string { return append(slices.Clip(voor), delen...) }
	keurNaam(b, d.Regio, plaats("regio")...)
	if d.Regiocode != "" {
		keurNaam(b, d.Regiocode, plaats("regiocode")...)
	}
	if keurLengte(b, len(d.Leden), maxLeden, plaats("leden")...) {
		d.keurLeden(b, plaats)
	}
	if d.Inhoud != nil {
		d.Inhoud.keur(b, plaats("inhoud")...)
	}
	if !keurLengte(b, len(d.Bewijsstukken), maxBewijs, plaats("bewijsstukken")...) {
		return
	}
	for i := range d.Bewijsstukken {
		d.Bewijsstukken[i].keur(b, plaats("bewijsstukken", strconv.Itoa(i))...)
	}
}

// keurLeden: nobody is a member twice on one day, so each code stands there once.
func (d *Dossier) keurLeden(b *wmo.Bevindingen, plaats func(...string) []string) {
	gezien := make(map[wmo.Gemeentecode]bool, len(d.Leden))
	for i := range d.Leden {
		l, nr := &d.Leden[i], strconv.Itoa(i)
		keurLengte(b, len(l.Voorgangers), maxLeden, plaats("leden", nr, "voorgangers")...)
		switch {
		case l.Gemeente.IsZero():
			meld(b, CodeOntbreekt, "hier hoort een gemeentecode", wmo.Wijs(plaats("leden", nr, "gemeente")...))
		case gezien[l.Gemeente]:
			meld(b, CodeDubbel, fmt.Sprintf("%s staat er twee keer", l.Gemeente), wmo.Wijs(plaats("leden", nr, "gemeente")...))
		}
		gezien[l.Gemeente] = true
		if err := l.Geldt.Check(); err != nil && !l.Geldt.IsZero() {
			meld(b, CodePeriode, err.Error(), wmo.Wijs(plaats("leden", nr, "geldt")...))
		}
	}
}
