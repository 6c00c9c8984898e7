package nvo

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Codes of the findings about a question to the monitor.
const (
	CodePeil     = "NVO-PEIL"     // an assessment of other days than those asked about
	CodeToetsing = "NVO-TOETSING" // an assessment that does not fit the register
	CodeOnbekend = "NVO-ONBEKEND" // a code that the register does not have
)

var monitorMeldingen = []wmo.Woord{
	{Woord: CodePeil, Uitleg: "een toetsing met een ander peil dan waarnaar gevraagd is"},
	{Woord: CodeToetsing, Uitleg: "een toetsing die niet de oordelen van het register heeft"},
	{Woord: CodeOnbekend, Uitleg: "een code die het register niet kent"},
}

const (
	maxRegios          = 500
	maxSamenstellingen = 50
)

func (in *Monitorvraag) keur(b *wmo.Bevindingen, peil wmo.Peil) {
	if in.Niveau != 0 && !(in.Niveau >= 0.5 && in.Niveau <= 0.9999) {
		b.Meld(CodeBereik, "het niveau ligt tussen 0,5 en 0,9999", "/niveau")
	}
	if in.Minstens != "" {
		keurWoord(b, in.Minstens, "minstens")
	}
	if len(in.Dossiers)+len(in.Toetsingen) == 0 {
		b.Meld(CodeOntbreekt, "hier hoort ten minste één dossier of toetsing", "/dossiers")
	}
	if keurLengte(b, len(in.Regios), maxRegios, "regios") {
		keurUniek(b, in.Regios, "regios")
	}
	if len(in.Dossiers) > maxRegios || len(in.Toetsingen) > maxRegios {
		keurLengte(b, len(in.Dossiers), maxRegios, "dossiers")
		keurLengte(b, len(in.Toetsingen), maxRegios, "toetsingen")
		return
	}
	gezien := map[string]bool{}
	een := func(regio, lijst string, i int) {
		if gezien[regio] {
			b.Meld(CodeDubbel, fmt.Sprintf("regio %q staat er twee keer", wmo.Kort(regio)), wmo.Wijs(lijst, strconv.Itoa(i), "regio"))
		}
		gezien[regio] = true
	}
	for i := range in.Dossiers {
		een(in.Dossiers[i].Regio, "dossiers", i)
	}
	for i := range in.Toetsingen {
		een(in.Toetsingen[i].Regio, "toetsingen", i)
		in.Toetsingen[i].keur(b, peil, i)
	}
	in.keurSamenstellingen(b)
}

func keurUniek(b *wmo.Bevindingen, ss []string, plaats string) {
	gezien := map[string]bool{}
	for i, s := range ss {
		keurTekst(b, s, plaats, strconv.Itoa(i))
		if gezien[s] {
			b.Meld(CodeDubbel, fmt.Sprintf("%q staat er twee keer", wmo.Kort(s)), wmo.Wijs(plaats, strconv.Itoa(i)))
		}
		gezien[s] = true
	}
}

func (in *Monitorvraag) keurSamenstellingen(b *wmo.Bevindingen) {
	if !keurLengte(b, len(in.Samenstellingen), maxSamenstellingen, "samenstellingen") {
		return
	}
	for i := range in.Samenstellingen {
		s, nr := &in.Samenstellingen[i], strconv.Itoa(i)
		keurTekst(b, s.Naam, "samenstellingen", nr, "naam")
		if len(s.Verplichtingen) == 0 {
			b.Meld(CodeOntbreekt, "hier hoort ten minste één code", wmo.Wijs("samenstellingen", nr, "verplichtingen"))
		}
		if !keurLengte(b, len(s.Verplichtingen), len(verplichtingen), "samenstellingen", nr, "verplichtingen") {
			continue
		}
		for j, c := range s.Verplichtingen {
			if !slices.ContainsFunc(verplichtingen, func(v Verplichting) bool { return v.Code == c }) {
				b.Meld(CodeOnbekend, fmt.Sprintf("%q staat niet in het register", wmo.Kort(c)), wmo.Wijs("samenstellingen", nr, "verplichtingen", strconv.Itoa(j)))
			}
		}
	}
}

// keur finds an assessment that was not made by these rules on this Peil.
func (t *Toetsing) keur(b *wmo.Bevindingen, peil wmo.Peil, i int) {
	nr := strconv.Itoa(i)
	keurTekst(b, t.Regio, "toetsingen", nr, "regio")
	if t.Peil != peil {
		b.Meld(CodePeil, fmt.Sprintf("deze toetsing is van %s, gevraagd is %s", t.Peil, peil), wmo.Wijs("toetsingen", nr, "peil"))
	}
	past := len(t.Oordelen) == len(verplichtingen)
	for j := range t.Oordelen {
		if !past {
			break
		}
		o := &t.Oordelen[j]
		past = o.Code == verplichtingen[j].Code && wmo.IsWoord(string(o.Uitkomst), o.Uitkomst.Woorden()) &&
			(o.Bewijszekerheid == nil || *o.Bewijszekerheid <= wmo.Wettekst)
	}
	if !past {
		b.Meld(CodeToetsing, "de oordelen zijn niet die van het register, in die volgorde", wmo.Wijs("toetsingen", nr, "oordelen"))
	}
}
