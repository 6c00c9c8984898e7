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

func (in *Monitorvraag) keur(k *opDag, peil wmo.Peil) {
	b := k.b
	if in.Niveau != 0 && !(in.Niveau >= 0.5 && in.Niveau <= 0.9999) {
		meld(b, CodeBereik, "het niveau ligt tussen 0,5 en 0,9999", "/niveau")
	}
	if in.Minstens != "" {
		keurWoord(b, in.Minstens, "minstens")
	}
	if len(in.Dossiers)+len(in.Toetsingen) == 0 {
		meld(b, CodeOntbreekt, "hier hoort ten minste één dossier of toetsing", "/dossiers")
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
	for i := range in.Dossiers {
		keurDubbel(b, gezien, in.Dossiers[i].Regio, "dossiers", strconv.Itoa(i), "regio")
	}
	for i := range in.Toetsingen {
		keurDubbel(b, gezien, in.Toetsingen[i].Regio, "toetsingen", strconv.Itoa(i), "regio")
		in.Toetsingen[i].keur(b, peil, i)
		in.Toetsingen[i].keurGemeenten(k, wmo.Wijs("toetsingen", strconv.Itoa(i)))
	}
	in.keurSamenstellingen(b)
}

func keurUniek(b *wmo.Bevindingen, ss []string, plaats string) {
	gezien := map[string]bool{}
	for i, s := range ss {
		keurNaam(b, s, plaats, strconv.Itoa(i))
		keurDubbel(b, gezien, s, plaats, strconv.Itoa(i))
	}
}

func (in *Monitorvraag) keurSamenstellingen(b *wmo.Bevindingen) {
	if !keurLengte(b, len(in.Samenstellingen), maxSamenstellingen, "samenstellingen") {
		return
	}
	gezien := map[string]bool{}
	for i := range in.Samenstellingen {
		s, nr := &in.Samenstellingen[i], strconv.Itoa(i)
		keurNaam(b, s.Naam, "samenstellingen", nr, "naam")
		keurDubbel(b, gezien, s.Naam, "samenstellingen", nr, "naam")
		if len(s.Verplichtingen) == 0 {
			meld(b, CodeOntbreekt, "hier hoort ten minste één code", wmo.Wijs("samenstellingen", nr, "verplichtingen"))
		}
		if !keurLengte(b, len(s.Verplichtingen), len(verplichtingen), "samenstellingen", nr, "verplichtingen") {
			continue
		}
		for j, c := range s.Verplichtingen {
			if !slices.ContainsFunc(verplichtingen, func(v Verplichting) bool { return v.Code == c }) {
				meld(b, CodeOnbekend, fmt.Sprintf("%.40q staat niet in het register", c), wmo.Wijs("samenstellingen", nr, "verplichtingen", strconv.Itoa(j)))
			}
		}
	}
}

// keur finds an assessment that was not made by these rules on this Peil.
func (t *Toetsing) keur(b *wmo.Bevindingen, peil wmo.Peil, i int) {
	nr := strconv.Itoa(i)
	keurNaam(b, t.Regio, "toetsingen", nr, "regio")
	if t.Peil != peil {
		meld(b, CodePeil, fmt.Sprintf("deze toetsing is van %s, gevraagd is %s", t.Peil, peil), wmo.Wijs("toetsingen", nr, "peil"))
	}
	past := len(t.Oordelen) == len(verplichtingen)
	for j := range t.Oordelen {
		if !past {
			break
		}
		o := &t.Oordelen[j]
		past = o.Code == verplichtingen[j].Code && nalevingwoorden.Kent(o.Uitkomst) &&
			(o.Bewijszekerheid == nil || *o.Bewijszekerheid <= wmo.Wettekst)
	}
	if !past {
		meld(b, CodeToetsing, "de oordelen zijn niet die van het register, in die volgorde", wmo.Wijs("toetsingen", nr, "oordelen"))
	}
}
