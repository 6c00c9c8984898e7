package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Arrangementvraag asks what an arrangement costs and yields at one inzet (volume and costs of the
// provider).
//
//schema:nl Vraagt wat een arrangement bij één inzet oplevert en kost, en wie welk risico draagt.
type Arrangementvraag struct {
	//schema:nl De afspraak over de ondersteuning en hoe zij wordt betaald.
	Arrangement Arrangement `json:"arrangement"`
	//schema:nl De ondersteuning die de aanbieder geeft en wat die hem kost.
	Inzet Inzet `json:"inzet"`
}

// Arrangementbeeld is an arrangement at one inzet: who bears which risk, what is paid, and how that
// was calculated.
//
//schema:nl Een arrangement bij één inzet: wie welk risico draagt, wat er wordt betaald, en hoe dat is berekend.
type Arrangementbeeld struct {
	//schema:nl De naam van het arrangement.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Wie volgens de bekostiging welk risico draagt.
	Risico Risicoverdeling `json:"risico"`
	//schema:nl Het geld van de periode.
	Geldstroom Geldstroom `json:"geldstroom"`
	// Benutting is there when the arrangement has a bestedingsruimte.
	//
	//schema:nl Hoe ver de bestedingsruimte wordt gebruikt. Ontbreekt als het arrangement er geen heeft.
	Benutting *Benutting `json:"benutting,omitempty"`
	// KostenPerClient is what the provider spends on one client, fixed costs included;
	// absent without clients.
	//
	//schema:nl Wat de aanbieder aan één cliënt besteedt, in euro op de cent, met de vaste kosten. Ontbreekt als er geen
	//schema:nl cliënten zijn.
	KostenPerClient *wmo.Bedrag `json:"kostenPerClient,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	// Voorbehouden are what an arrangement with a bestedingsruimte leaves uncertain.
	//
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
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
