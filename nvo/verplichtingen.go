package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Verplichting is one obligation of a region, or one point beside them, as data.
type Verplichting struct {
	Code  string    `json:"code"` // contract: "NVO-1A"
	Norm  string    `json:"norm"` // its name in the notes on the norm: "nvo-1a"
	Reeks Reeks     `json:"reeks"`
	Thema Normthema `json:"thema"`
	Tekst string    `json:"tekst"` // Dutch, in our own words
	Soort Plicht    `json:"soort"`
	// Niveaus are the levels that must act.
	Niveaus []Niveau `json:"niveaus"`
	// Termijn is the last day that is in time; without one there is no deadline.
	Termijn wmo.Datum `json:"termijn,omitzero"`
	Bewijs  string    `json:"bewijs"` // Dutch: what proves it
	// Vormen are the kinds of evidence that prove it; one is enough, for each part.
	Vormen []Bewijsvorm `json:"vormen,omitempty"`
	Per    Per          `json:"per"`
	// Mits is a kind of document: the obligation binds only where there is one.
	Mits Bewijssoort `json:"mits,omitempty"`
	// Lopend: the agreement or such must be in force on the day asked.
	Lopend bool        `json:"lopend,omitempty"`
	Geldt  wmo.Periode `json:"geldt"`
	Bekend wmo.Periode `json:"bekend"`
	Lezing Lezing      `json:"lezing"`
	Bron   wmo.Bron    `json:"bron"`
}

// Bewijsvorm is a kind of evidence that proves an obligation.
type Bewijsvorm struct {
	Soort Bewijssoort `json:"soort"`
	// Onderdeel must be in it; empty asks for no part.
	Onderdeel Onderdeel `json:"onderdeel,omitempty"`
	// Betrokkenen has those of whom at least one must have been consulted.
	Betrokkenen []Betrokkene `json:"betrokkenen,omitempty"`
}

// Normgegevens is what is known of the norm as a whole.
type Normgegevens struct {
	Naam string `json:"naam"`
	// Vastgesteld is the day on which the vote of the members closed. It counts as the
	// first day of the norm.
	Vastgesteld wmo.Datum `json:"vastgesteld"`
	// Aangehaald is the day by which agreements cite the norm.
	Aangehaald wmo.Datum `json:"aangehaald"`
	Termijn    wmo.Datum `json:"termijn"`
	// GevolgdTot is the first day of the month in which the monitor of the norm was
	// replaced, as far as is known; left out when that was not known yet.
	GevolgdTot wmo.Datum  `json:"gevolgdTot,omitzero"`
	Bronnen    []wmo.Bron `json:"bronnen"`
}

// Verplichtingenvraag asks for the obligations in force.
type Verplichtingenvraag struct {
	// Minstens leaves out obligations whose text was read less well than this.
	Minstens Lezing `json:"minstens,omitempty"`
}

// Verplichtingenlijst is the answer to a [Verplichtingenvraag].
type Verplichtingenlijst struct {
	Peil             wmo.Peil         `json:"peil"`
	Norm             Normgegevens     `json:"norm"`
	Verplichtingen   []Verplichting   `json:"verplichtingen"`
	NietGemodelleerd []wmo.Voorbehoud `json:"nietGemodelleerd"`
	Voorbehouden     []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Reservations about the norm.
var (
	voorbehoudTermijn = register.Voorbehoud("NVO-V-TERMIJN",
		"de termijn van "+termijn.String()+" is die van de norm als geheel; per afspraak is geen termijn gezien", waarStaatDeNvoVoor)
	voorbehoudLezing = register.Voorbehoud("NVO-V-LEZING",
		"van de thema's (NVO-X-…) zijn het nummer en de tekst in de norm niet gezien; dat zij een plicht zijn is onze lezing", waarStaatDeNvoVoor)
	voorbehoudMonitor = register.Voorbehoud("NVO-V-MONITOR", "sinds ongeveer februari 2024 volgt geen monitor de norm meer; "+
		"wie er nu niet aan voldoet, faalt niet in een lopende monitor", nieuwDashboard)
)

// ListObligations lists the obligations in force on peil.Op, as known on peil.Bekend.
func ListObligations(in Verplichtingenvraag, peil wmo.Peil) (Verplichtingenlijst, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Verplichtingenlijst{}, err
	}
	v := wmo.VerantwoordingOp(peil)
	bijNorm(&v)
	uit := Verplichtingenlijst{
		Peil: peil, Norm: norm(&v), Verplichtingen: []Verplichting{}, NietGemodelleerd: NietGemodelleerd(), Voorbehouden: v.Voorbehouden(),
	}
	for i := range verplichtingen {
		if p := &verplichtingen[i]; p.geldtOp(peil) && (in.Minstens == "" || p.Lezing.minstens(in.Minstens)) {
			k := p.kopie()
			k.Bron = v.Citeer(k.Bron)
			uit.Verplichtingen = append(uit.Verplichtingen, k)
		}
	}
	return uit, nil
}

// Verplichtingen is the register of the obligations, in force or not.
func Verplichtingen() []Verplichting {
	vs := make([]Verplichting, len(verplichtingen))
	for i := range verplichtingen {
		vs[i] = verplichtingen[i].kopie()
	}
	return vs
}

// kopie is a copy that shares no memory with the table.
func (v *Verplichting) kopie() Verplichting {
	k := *v
	k.Niveaus = slices.Clone(v.Niveaus)
	k.Vormen = slices.Clone(v.Vormen)
	for i := range k.Vormen {
		k.Vormen[i].Betrokkenen = slices.Clone(k.Vormen[i].Betrokkenen)
	}
	return k
}

// regel is obligation number i as a rule over the outcomes of all obligations.
func (v *Verplichting) regel(i int) wmo.Regel[[]wmo.Uitkomst] {
	return wmo.Als(v.Code, "/bewijsstukken", v.Tekst, func(us []wmo.Uitkomst) wmo.Uitkomst { return us[i] },
		wmo.Versie{Geldt: v.Geldt, Bekend: v.Bekend, Bron: v.Bron})
}

func (v *Verplichting) geldtOp(peil wmo.Peil) bool {
	return v.Geldt.Bevat(peil.Op) && (!peil.Bekend.IsValid() || v.Bekend.Bevat(peil.Bekend))
}

func (v *Verplichting) vanNorm() bool { return v.Reeks != ReeksOmgeving }

// bijNorm adds the reservations of every answer about the norm.
func bijNorm(v *wmo.Verantwoording) {
	peil := v.Peil()
	if peil.Op.Before(vastgesteld) || peil.Bekend.IsValid() && peil.Bekend.Before(vastgesteld) {
		return
	}
	v.Behoud(voorbehoudTermijn, voorbehoudLezing)
	v.BehoudAls(!peil.Op.Before(gevolgdTot) && eindeMonitorBekend(peil), voorbehoudMonitor)
}
