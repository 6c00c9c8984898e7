package bw

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Limits of a klankbordgroep.
const (
	meesteLeden          = 1000
	meesteOnderwerpen    = 1000
	meesteBijeenkomsten  = 366
	eersteKlankbordjaar  = 2000
	laatsteKlankbordjaar = 2100
)

// keurNaam finds what cannot serve as a name: empty, too long, or with characters that
// nobody sees.
func keurNaam(b *wmo.Bevindingen, naam, plaats string) {
	if err := wmo.CheckNaam(naam); err != nil {
		b.Meld(CodeNaam, err.Error(), plaats)
		return
	}
	keurTekst(b, naam, plaats)
}

// keurAantal finds a list that is too long to read on.
func keurAantal(b *wmo.Bevindingen, aantal, meest int, plaats string) bool {
	if aantal > meest {
		b.Meld(CodeTeVeel, fmt.Sprintf("%d regels, meer dan %d", aantal, meest), plaats)
	}
	return aantal <= meest
}

// eenmaal finds what stands there twice, and remembers where each stands.
type eenmaal map[string]string

func (e eenmaal) keur(b *wmo.Bevindingen, naam, bericht, plaats string) {
	sleutel := wmo.Naamsleutel(naam)
	if sleutel == "" {
		return // its own finding
	}
	if eerder, dubbel := e[sleutel]; dubbel {
		b.Meld(CodeDubbel, bericht, eerder, plaats)
		return
	}
	e[sleutel] = plaats
}

func (in *Klankbordgroep) check(peil wmo.Peil) error {
	var b wmo.Bevindingen
	if in.Naam != "" {
		keurNaam(&b, in.Naam, "/naam")
	}
	if !keurAantal(&b, len(in.Leden), meesteLeden, "/leden") || !keurAantal(&b, len(in.Onderwerpen), meesteOnderwerpen, "/onderwerpen") {
		return b.Err()
	}
	leden := eenmaal{}
	for i := range in.Leden {
		in.Leden[i].keur(&b, leden, wmo.Wijs("leden", strconv.Itoa(i)))
	}
	nodig := eenmaal{}
	for i, kant := range in.Nodig {
		plaats := wmo.Wijs("nodig", strconv.Itoa(i))
		eisWoord(&b, kant, plaats)
		nodig.keur(&b, string(kant), "deze kant staat er twee keer", plaats)
	}
	onderwerpen := eenmaal{}
	for i := range in.Onderwerpen {
		in.Onderwerpen[i].keur(&b, peil, onderwerpen, wmo.Wijs("onderwerpen", strconv.Itoa(i)))
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

func (l *Klankbordlid) keur(b *wmo.Bevindingen, leden eenmaal, plaats string) {
	keurNaam(b, l.Lid, plaats+"/lid")
	leden.keur(b, l.Lid, "dit lid staat er twee keer", plaats+"/lid")
	eisWoord(b, l.Kant, plaats+"/kant")
	if err := l.Periode.Check(); err != nil {
		b.Meld(CodePeriode, err.Error(), plaats+"/periode")
	}
	if v := l.PerBijeenkomst; v != nil && (v.Sign() < 0 || !kanBedrag(*v)) {
		b.Meld(CodeBereik, "een vergoeding is een bedrag in hele centen van 0.00 tot "+meesteBedrag.String(), plaats+"/perBijeenkomst")
	}
}

func (o *Klankbordonderwerp) keur(b *wmo.Bevindingen, peil wmo.Peil, onderwerpen eenmaal, plaats string) {
	keurNaam(b, o.Naam, plaats+"/naam")
	onderwerpen.keur(b, o.Naam, "dit onderwerp staat er twee keer", plaats+"/naam")
	eisWoord(b, o.Soort, plaats+"/soort")
	for _, g := range []struct {
		Klankbordgebeurtenis

		plaats string
	}{{o.Gevraagd, plaats + "/gevraagd"}, {o.Besloten, plaats + "/besloten"}} {
		keurUitkomst(b, g.Gebeurd, g.plaats+"/gebeurd")
		if g.Op.IsValid() && g.Gebeurd == g.op(peil.Op).Niet() {
			b.Meld(CodeKlankbordTegenspraak, fmt.Sprintf("gebeurd is op %s %s, maar de dag is %s", peil.Op, g.Gebeurd, g.Op), g.plaats)
		}
	}
}

func (v *Klankbordvergoeding) keur(b *wmo.Bevindingen, leden map[string]*Klankbordlid) {
	if v.Jaar < eersteKlankbordjaar || v.Jaar > laatsteKlankbordjaar {
		b.Meld(CodeBereik, fmt.Sprintf("het jaar %d ligt niet tussen %d en %d", v.Jaar, eersteKlankbordjaar, laatsteKlankbordjaar), "/vergoeding/jaar")
	}
	if g := v.Budget; g != nil && (g.Sign() < 0 || !kanBedrag(*g)) {
		b.Meld(CodeBereik, "een budget is een bedrag in hele centen van 0.00 tot "+meesteBedrag.String(), "/vergoeding/budget")
	}
	if !keurAantal(b, len(v.Bijeenkomsten), meesteBijeenkomsten, "/vergoeding/bijeenkomsten") {
		return
	}
	dagen := eenmaal{}
	for i := range v.Bijeenkomsten {
		m, plaats := &v.Bijeenkomsten[i], wmo.Wijs("vergoeding", "bijeenkomsten", strconv.Itoa(i))
		switch {
		case !m.Op.IsValid():
			b.Meld(CodeOntbreekt, "op welke dag is de bijeenkomst?", plaats+"/op")
		case m.Op.Jaar() != v.Jaar:
			b.Meld(CodeBereik, fmt.Sprintf("%s ligt niet in %d", m.Op, v.Jaar), plaats+"/op", "/vergoeding/jaar")
		default:
			dagen.keur(b, m.Op.String(), "op deze dag is er al een bijeenkomst; zet wie er waren bij elkaar", plaats+"/op")
		}
		m.keurAanwezig(b, leden, plaats)
	}
}

// keurAanwezig finds who is no member on the day of the meeting, or stands there twice.
func (m *Klankbordbijeenkomst) keurAanwezig(b *wmo.Bevindingen, leden map[string]*Klankbordlid, plaats string) {
	if !keurAantal(b, len(m.Aanwezig), meesteLeden, plaats+"/aanwezig") {
		return
	}
	aanwezig := eenmaal{}
	for i, naam := range m.Aanwezig {
		hier := plaats + wmo.Wijs("aanwezig", strconv.Itoa(i))
		lid, bekend := leden[wmo.Naamsleutel(naam)]
		switch {
		case wmo.CheckNaam(naam) != nil:
			keurNaam(b, naam, hier)
		case !bekend:
			b.Meld(CodeKlankbordGeenLid, "dit kenmerk is van geen van de leden", hier)
		case m.Op.IsValid() && !lid.Periode.Bevat(m.Op):
			b.Meld(CodeKlankbordGeenLid, fmt.Sprintf("geen lid op %s: lid %s", m.Op, lid.Periode), hier, plaats+"/op")
		}
		aanwezig.keur(b, naam, "dit lid staat twee keer bij één bijeenkomst", hier)
	}
}
