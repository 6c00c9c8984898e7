package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Benutting is how far the bestedingsruimte, the ceiling on what is paid, is used.
//
//schema:nl Hoe ver de bestedingsruimte, de grens aan wat wordt betaald, wordt gebruikt.
type Benutting struct {
	//schema:nl Het meeste dat in de periode wordt betaald, in euro.
	Bestedingsruimte wmo.Bedrag `json:"bestedingsruimte"`
	//schema:nl De waarde in euro van het gebruik boven de bestedingsruimte. Niemand betaalt die de aanbieder.
	NietBetaald wmo.Bedrag `json:"nietBetaald"` // value of the use above the ceiling, which nobody pays the provider
	// OverlegVanaf is the value of the use from which the parties must meet within two weeks,
	// by the contract standard.
	//
	//schema:nl De waarde van het gebruik in euro vanaf welke partijen volgens de contractstandaard binnen twee weken
	//schema:nl overleggen: 70 procent van de bestedingsruimte, op de cent.
	OverlegVanaf wmo.Bedrag `json:"overlegVanaf"`
	//schema:nl Of dat punt is bereikt.
	Overleg wmo.Uitkomst `json:"overleg"` // whether that point is reached
	//schema:nl De contractstandaard waarin dat staat.
	Bron wmo.Bron `json:"bron"`
}

// overlegdrempel is the part of the bestedingsruimte from whose use the parties must meet within
// two weeks, by the contract standard. A contract may deviate from it.
var overlegdrempel = wmo.MustGetal("0.70")

func overlegVanaf(ruimte wmo.Bedrag) wmo.Bedrag { return kit.OpCenten(ruimte.Maal(overlegdrempel)) }

// verklaarOverleg adds the step that calculates from which use the parties meet.
func verklaarOverleg(r *wmo.Verantwoording, ruimte wmo.Bedrag) wmo.Bedrag {
	vanaf := overlegVanaf(ruimte)
	r.Stap(formuleOverleg, "gebruik waarbij partijen overleggen", wmo.Euro("O", vanaf), wmo.Aantal("d", overlegdrempel, ""), wmo.Euro("M", ruimte))
	return vanaf
}

// Reservations about a bestedingsruimte: what happens above it, and when the parties meet.
var (
	voorbehoudRuimte = register.Voorbehoud("FIN-V-RUIMTE",
		"boven de bestedingsruimte is gerekend dat de gemeente niets betaalt: partijen kunnen haar schriftelijk verhogen, "+
			"en de plicht van de gemeente tegenover de cliënt blijft", contractstandaard)
	voorbehoudOverleg = register.Voorbehoud("FIN-V-OVERLEG",
		"dat partijen bij 70 procent overleggen staat in de contractstandaard: het geldt als zij die gebruiken", contractstandaard)
	ruimteVoorbehouden = []wmo.Voorbehoud{voorbehoudRuimte, voorbehoudOverleg}
)

// benutting is nil without a bestedingsruimte.
func (a *Arrangement) benutting(g *Geldstroom, r *wmo.Verantwoording) *Benutting {
	if a.Bestedingsruimte == nil {
		return nil
	}
	vanaf := verklaarOverleg(r, *a.Bestedingsruimte)
	r.Stap(formuleNietBetaald, "niet betaald gebruik", wmo.Euro("N", g.Waarde.Min(g.Opbrengst)), wmo.Euro("W", g.Waarde), wmo.Euro("R", g.Opbrengst))
	return &Benutting{
		Bestedingsruimte: *a.Bestedingsruimte, NietBetaald: g.Waarde.Min(g.Opbrengst), OverlegVanaf: vanaf,
		Overleg: wmo.UitkomstOf(g.Waarde.Compare(vanaf) >= 0), Bron: r.Citeer(contractstandaard),
	}
}
