package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Verplichting is one obligation of a region, or one point beside them, as data.
//
//schema:nl Eén verplichting van een regio, of één punt ernaast.
type Verplichting struct {
	//schema:nl Vaste code, zoals NVO-1A. Een code wordt nooit opnieuw gebruikt.
	Code string `json:"code"` // contract: "NVO-1A"
	//schema:nl De naam in de aantekeningen bij de norm, zoals nvo-1a.
	Norm string `json:"norm"` // its name in the notes on the norm: "nvo-1a"
	//schema:nl Of zij hoort bij de gelezen afspraken, bij de thema's of bij wat naast de norm geldt.
	Reeks Reeks `json:"reeks"`
	//schema:nl Het thema waar zij bij hoort.
	Thema Normthema `json:"thema"`
	//schema:nl Wat er geregeld moet zijn, in eigen woorden.
	Tekst string `json:"tekst"` // Dutch, in our own words
	//schema:nl Hoe bindend zij is.
	Soort Plicht `json:"soort"`
	// Niveaus are the levels that must act.
	//
	//schema:nl Op welke niveaus er iets moet gebeuren.
	Niveaus []Niveau `json:"niveaus"`
	// Termijn is the last day that is in time; without one there is no deadline.
	//
	//schema:nl De laatste dag die op tijd is. Weggelaten: er is geen termijn.
	Termijn wmo.Datum `json:"termijn,omitzero"`
	//schema:nl Waaruit blijkt dat het is geregeld.
	Bewijs string `json:"bewijs"` // Dutch: what proves it
	// Vormen are the kinds of evidence that prove it; one is enough, for each part.
	//
	//schema:nl De soorten bewijs die het aantonen; één ervan is genoeg, voor elk deel. Weggelaten: er is geen bewijs voor te geven.
	Vormen []Bewijsvorm `json:"vormen,omitempty"`
	//schema:nl In welke delen het bewezen moet worden: als geheel, per veld, per groep of per gemeente.
	Per Per `json:"per"`
	// Mits is a kind of document: the obligation binds only where there is one.
	//
	//schema:nl Een soort stuk: de verplichting geldt alleen waar er zo een is. Weggelaten: zij geldt altijd.
	Mits Bewijssoort `json:"mits,omitempty"`
	// Lopend: the agreement or such must be in force on the day asked.
	//
	//schema:nl Waar als de afspraak op de gevraagde dag moet lopen. Weggelaten: dat hoeft niet.
	Lopend bool `json:"lopend,omitempty"`
	//schema:nl De periode waarin de verplichting geldt.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl De periode waarin zij als bekend telt.
	Bekend wmo.Periode `json:"bekend"`
	//schema:nl Hoe goed haar tekst is gelezen.
	Lezing Lezing `json:"lezing"`
	//schema:nl Waar zij staat.
	Bron wmo.Bron `json:"bron"`
}

// Bewijsvorm is a kind of evidence that proves an obligation.
//
//schema:nl Een soort bewijs dat een verplichting aantoont.
type Bewijsvorm struct {
	//schema:nl De soort stuk.
	Soort Bewijssoort `json:"soort"`
	// Onderdeel must be in it; empty asks for no part.
	//
	//schema:nl Het onderdeel dat erin moet staan. Weggelaten: geen bepaald onderdeel.
	Onderdeel Onderdeel `json:"onderdeel,omitempty"`
	// Betrokkenen has those of whom at least one must have been consulted.
	//
	//schema:nl Van wie er ten minste één moet zijn geraadpleegd. Weggelaten: dat hoeft niet.
	Betrokkenen []Betrokkene `json:"betrokkenen,omitempty"`
}

// Normgegevens is what is known of the norm as a whole.
//
//schema:nl Wat er van de norm als geheel bekend is.
type Normgegevens struct {
	//schema:nl De naam van de norm.
	Naam string `json:"naam"`
	// Vastgesteld is the day on which the vote of the members closed. It counts as the
	// first day of the norm.
	//
	//schema:nl De dag waarop de stemming van de leden sloot. Dit telt als de eerste dag van de norm.
	Vastgesteld wmo.Datum `json:"vastgesteld"`
	// Aangehaald is the day by which agreements cite the norm.
	//
	//schema:nl De dag waarop afspraken de norm zeker aanhaalden.
	Aangehaald wmo.Datum `json:"aangehaald"`
	//schema:nl De laatste dag die voor de norm als geheel op tijd is.
	Termijn wmo.Datum `json:"termijn"`
	// GevolgdTot is the first day of the month in which the monitor of the norm was
	// replaced, as far as is known; left out when that was not known yet.
	//
	//schema:nl De eerste dag van de maand waarin de monitor van de norm is vervangen, voor zover bekend. Weggelaten: dat was toen nog niet
	//schema:nl bekend.
	GevolgdTot wmo.Datum `json:"gevolgdTot,omitzero"`
	//schema:nl Waar dit staat.
	Bronnen []wmo.Bron `json:"bronnen"`
}

// Verplichtingenvraag asks for the obligations in force.
//
//schema:nl Vraag welke verplichtingen op de dag van het peil gelden.
type Verplichtingenvraag struct {
	// Minstens leaves out obligations whose text was read less well than this.
	//
	//schema:nl Alleen verplichtingen waarvan de tekst ten minste zo goed is gelezen. Weggelaten: alle.
	Minstens Lezing `json:"minstens,omitempty"`
}

// Verplichtingenlijst is the answer to a [Verplichtingenvraag].
//
//schema:nl De verplichtingen die op de dag van het peil gelden, zoals bekend op peil.bekend.
type Verplichtingenlijst struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Wat er van de norm als geheel bekend is.
	Norm Normgegevens `json:"norm"`
	//schema:nl De verplichtingen, in de volgorde van het register. Leeg als er dan geen geldt.
	Verplichtingen []Verplichting `json:"verplichtingen"`
	//schema:nl Wat een lezer hier kan verwachten en niet vindt.
	NietGemodelleerd []wmo.Voorbehoud `json:"nietGemodelleerd"`
	//schema:nl Wat niet is gezien of bevestigd. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
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
