package nvo

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// What may be wrong with a question to the monitor.
var (
	meldingPeil     = register.Melding("NVO-PEIL", "een toetsing met een ander peil dan waarnaar gevraagd is")
	meldingToetsing = register.Melding("NVO-TOETSING", "een toetsing die niet de oordelen van het register heeft")
	meldingOnbekend = register.Melding("NVO-ONBEKEND", "een code die het register niet kent")
)

// keur checks the fields of the question together. Dossiers are checked when they are
// assessed.
func (in *Monitorvraag) keur(k *opDag, peil wmo.Peil) {
	if len(in.Dossiers)+len(in.Toetsingen) == 0 {
		k.b.MeldOntbreekt("een monitor zonder toetsingen", "/dossiers")
	}
	var regios, geteld, namen wmo.Uniek
	for i, r := range in.Regios {
		regios.Naam(k.b, r, wmo.Wijs("regios", strconv.Itoa(i)))
	}
	for i := range in.Dossiers {
		geteld.Naam(k.b, in.Dossiers[i].Regio, wmo.Wijs("dossiers", strconv.Itoa(i), "regio"))
	}
	for i := range in.Toetsingen {
		t, p := &in.Toetsingen[i], wmo.Wijs("toetsingen", strconv.Itoa(i))
		geteld.Naam(k.b, t.Regio, p+"/regio")
		t.keur(k.b, peil, p)
		t.keurGemeenten(k, p)
	}
	for i := range in.Samenstellingen {
		s, p := &in.Samenstellingen[i], wmo.Wijs("samenstellingen", strconv.Itoa(i))
		namen.Naam(k.b, s.Naam, p+"/naam")
		for j, c := range s.Verplichtingen {
			if !slices.ContainsFunc(verplichtingen, func(v Verplichting) bool { return v.Code == c }) {
				k.b.MeldSamen(meldingOnbekend, fmt.Sprintf("%.40q staat niet in het register", c), p+wmo.Wijs("verplichtingen", strconv.Itoa(j)))
			}
		}
	}
}

// keur reports an assessment of another Peil, or not of the obligations of the register.
func (t *Toetsing) keur(b *wmo.Bevindingen, peil wmo.Peil, plaats string) {
	if t.Peil != peil {
		b.MeldSamen(meldingPeil, fmt.Sprintf("deze toetsing is van %s, gevraagd is %s", t.Peil, peil), plaats+"/peil")
	}
	if !slices.EqualFunc(t.Oordelen, verplichtingen, func(o Verplichtingoordeel, v Verplichting) bool { return o.Code == v.Code }) {
		b.MeldSamen(meldingToetsing, "de oordelen zijn niet die van het register, in die volgorde", plaats+"/oordelen")
	}
}
