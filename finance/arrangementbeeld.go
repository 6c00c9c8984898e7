package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Arrangementvraag asks what an arrangement costs and yields at one inzet (volume and costs of the
// provider).
type Arrangementvraag struct {
	Arrangement Arrangement `json:"arrangement"`
	Inzet       Inzet       `json:"inzet"`
}

// Arrangementbeeld is an arrangement at one inzet: who bears which risk, what is paid, and how that
// was calculated.
type Arrangementbeeld struct {
	Naam       string          `json:"naam"`
	Peil       wmo.Peil        `json:"peil"`
	Risico     Risicoverdeling `json:"risico"`
	Geldstroom Geldstroom      `json:"geldstroom"`
	// Benutting is there when the arrangement has a bestedingsruimte.
	Benutting *Benutting `json:"benutting,omitempty"`
	// KostenPerClient is what the provider spends on one client, fixed costs included;
	// absent without clients.
	KostenPerClient *wmo.Bedrag    `json:"kostenPerClient,omitempty"`
	Berekening      wmo.Berekening `json:"berekening"`
	// Voorbehouden are what an arrangement with a bestedingsruimte leaves uncertain.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// DescribeArrangement calculates an arrangement at one inzet. The error is [wmo.Bevindingen] when a
// field is missing, has an impossible value or does not belong to the form of funding.
func DescribeArrangement(in Arrangementvraag, peil wmo.Peil) (Arrangementbeeld, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Arrangementbeeld{}, err
	}
	a, t := &in.Arrangement, in.Inzet.toestand()
	g := a.reken(&t)
	a.verklaar(&r, &in.Inzet, &g)
	r.BehoudAls(a.Bestedingsruimte != nil, ruimteVoorbehouden...)
	b := Arrangementbeeld{Naam: a.Naam, Peil: peil, Risico: a.risico(), Geldstroom: g, Benutting: a.benutting(&g, &r)}
	if n := in.Inzet.Clienten; !n.IsZero() {
		per := kit.Gedeeld(g.kosten(), n)
		b.KostenPerClient = &per
		r.Stap(formulePerClient, "kosten per cliënt", wmo.Euro("k", per), wmo.Euro("K", g.kosten()), wmo.Aantal("n", n, "cliënten"))
	}
	b.Berekening, b.Voorbehouden = r.Berekening(), r.Voorbehouden()
	return b, nil
}

func (v *Arrangementvraag) keur(k *kit.Keuring) {
	v.Arrangement.keur(k, "/arrangement")
	v.Inzet.keur(k, "/inzet", &v.Arrangement)
}
