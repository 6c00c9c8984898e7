package bw

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingKlankbordGeenLid     = register.Melding("BW-KLB-GEEN-LID", "wie bij een bijeenkomst was, is geen lid of was dat op die dag niet")
	meldingKlankbordJaar        = register.Melding("BW-KLB-JAAR", "een bijeenkomst ligt niet in het jaar van de vergoeding")
	meldingKlankbordTegenspraak = register.Melding("BW-KLB-TEGENSPRAAK", "of er is gevraagd of besloten, klopt niet met de dag die erbij staat")
)

func (in *Klankbordgroep) keur(peil wmo.Peil) error {
	if err := wmo.Keur(in, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	var leden, kanten, onderwerpen wmo.Uniek
	for i := range in.Leden {
		leden.Naam(&b, in.Leden[i].Lid, wmo.Wijs("leden", strconv.Itoa(i), "lid"))
	}
	for i, kant := range in.Nodig {
		kanten.Sleutel(&b, string(kant), wmo.Wijs("nodig", strconv.Itoa(i)))
	}
	for i := range in.Onderwerpen {
		o, plaats := &in.Onderwerpen[i], wmo.Wijs("onderwerpen", strconv.Itoa(i))
		onderwerpen.Naam(&b, o.Naam, plaats+"/naam")
		o.Gevraagd.keur(&b, peil, plaats+"/gevraagd")
		o.Besloten.keur(&b, peil, plaats+"/besloten")
	}
	if in.Vergoeding != nil {
		in.Vergoeding.keur(&b, in.perLid())
	}
	return b.Err()
}

// perLid finds a member by the key of its reference.
func (in *Klankbordgroep) perLid() map[string]*Klankbordlid {
	leden := make(map[string]*Klankbordlid, len(in.Leden))
	for i := range in.Leden {
		leden[wmo.Naamsleutel(in.Leden[i].Lid)] = &in.Leden[i]
	}
	return leden
}

// keur reports an event whose day contradicts whether it happened.
func (g Klankbordgebeurtenis) keur(b *wmo.Bevindingen, peil wmo.Peil, plaats string) {
	if g.Op.IsValid() && g.Gebeurd == g.op(peil.Op).Niet() {
		b.Meld(meldingKlankbordTegenspraak, fmt.Sprintf("gebeurd is op %s %s, maar de dag is %s", peil.Op, g.Gebeurd, g.Op), plaats)
	}
}

func (v *Klankbordvergoeding) keur(b *wmo.Bevindingen, leden map[string]*Klankbordlid) {
	var dagen wmo.Uniek
	for i := range v.Bijeenkomsten {
		m, plaats := &v.Bijeenkomsten[i], wmo.Wijs("vergoeding", "bijeenkomsten", strconv.Itoa(i))
		if m.Datum.Jaar() != v.Jaar {
			b.Meld(meldingKlankbordJaar, fmt.Sprintf("%s ligt niet in %d", m.Datum, v.Jaar), plaats+"/datum", "/vergoeding/jaar")
		}
		dagen.Sleutel(b, m.Datum.String(), plaats+"/datum")
		m.keurAanwezig(b, leden, plaats)
	}
}

// keurAanwezig reports who is no member on the day of the meeting, or is listed twice.
func (m *Klankbordbijeenkomst) keurAanwezig(b *wmo.Bevindingen, leden map[string]*Klankbordlid, plaats string) {
	var aanwezig wmo.Uniek
	for i, naam := range m.Aanwezig {
		hier := plaats + wmo.Wijs("aanwezig", strconv.Itoa(i))
		if lid, bekend := leden[wmo.Naamsleutel(naam)]; !bekend {
			b.Meld(meldingKlankbordGeenLid, "dit kenmerk is van geen van de leden", hier)
		} else if !lid.Periode.Bevat(m.Datum) {
			b.Meld(meldingKlankbordGeenLid, fmt.Sprintf("geen lid op %s: lid %s", m.Datum, lid.Periode), hier, plaats+"/datum")
		}
		aanwezig.Naam(b, naam, hier)
	}
}
