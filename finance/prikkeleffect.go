package finance

import "github.com/bwo-sdk/wmo"

// Welzijnsovername is what it costs when welfare or volunteers take over a client from the provider.
//
//schema:nl Wat het kost als welzijn of vrijwilligers een cliënt van de aanbieder overnemen.
type Welzijnsovername struct {
	// KostenPerClient is what welfare spends on one such client in the period.
	//
	//schema:nl Wat welzijn in de periode aan één zo'n cliënt besteedt, in euro.
	KostenPerClient wmo.Bedrag `json:"kostenPerClient" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Betaler is who pays that: the provider who passes the client on, or the municipality.
	//
	//schema:nl Wie dat betaalt: de aanbieder die de cliënt doorgeleidt, of de gemeente.
	Betaler Prikkelpartij `json:"betaler"`
}

// meting is an arrangement at one inzet with its money (voor): the base with which every event is
// compared.
type meting struct {
	a         *Arrangement
	i         *Inzet
	welzijn   *Welzijnsovername
	indicatie *wmo.Bedrag // what one indication costs
	t, minder toestand    // with all clients, and with one less
	voor      Geldstroom
}

func meet(a *Arrangement, i *Inzet, welzijn *Welzijnsovername, indicatie *wmo.Bedrag) meting {
	minder := i.zonderEen()
	m := meting{a: a, i: i, welzijn: welzijn, indicatie: indicatie, t: i.toestand(), minder: minder.toestand()}
	m.voor = a.reken(&m.t)
	return m
}

// beletsel is the Dutch reason why an event cannot be calculated; empty when it can.
type beletsel string

const (
	zonderIndicatie       beletsel = "bij vrije toegang is er geen indicatie om te vermijden"
	zonderIndicatiekosten beletsel = "de kosten van een indicatie zijn niet opgegeven"
	zonderWelzijnskosten  beletsel = "de kosten van welzijn per cliënt zijn niet opgegeven"
	zonderClient          beletsel = "er is bij deze inzet geen hele cliënt"
)

func (m *meting) beletsel(s Prikkelsoort) beletsel {
	switch {
	case s == IndicatieVermeden && m.a.Toegang == VrijToegankelijk:
		return zonderIndicatie
	case s == IndicatieVermeden && m.indicatie == nil:
		return zonderIndicatiekosten
	case s == NaarWelzijn && m.welzijn == nil:
		return zonderWelzijnskosten
	case (s == NaarWelzijn || s == IndicatieVermeden || s == MaandLanger) && !m.i.heeftClient():
		return zonderClient
	default:
		return ""
	}
}

// verandering is the effect of an event: the money after it, and what is paid outside the
// arrangement.
type verandering struct {
	na      Geldstroom
	welzijn wmo.Bedrag // paid by the provider
	overig  wmo.Bedrag // spent by the municipality outside the arrangement; below zero is saved
}

var eenProcentLager = wmo.MustGetal("0.99")

// verander calculates an event. The quantities of a toestand are multiplied by the number of months
// in the period: one client more adds that number, one month more for a client adds 1.
func (m *meting) verander(s Prikkelsoort) verandering {
	t, q := m.t, m.i.EenhedenPerClient
	var v verandering
	switch s {
	case EenClientMeer:
		t.clienten, t.clientperioden = t.clienten.Plus(t.deler), t.clientperioden.Plus(t.deler)
		t.eenheden = t.eenheden.Plus(q.Maal(t.deler))
	case EenEenheidMeer:
		t.eenheden = t.eenheden.Plus(t.clienten)
	case Goedkoper:
		t = t.na(Schok{SchokKostprijs, eenProcentLager})
	case MaandLanger:
		t.clientperioden, t.eenheden = t.clientperioden.Plus(een), t.eenheden.Plus(q)
	default: // a client leaves
		t = m.minder
		switch {
		case s == IndicatieVermeden:
			v.overig = v.overig.Min(*m.indicatie)
		case m.welzijn.Betaler == PartijAanbieder:
			v.welzijn = m.welzijn.KostenPerClient
		default:
			v.overig = m.welzijn.KostenPerClient
		}
	}
	v.na = m.a.reken(&t)
	return v
}

// resultaat is what an event does to the result of the provider.
func (m *meting) resultaat(v *verandering) wmo.Bedrag {
	return v.na.Resultaat.Min(m.voor.Resultaat).Min(v.welzijn)
}

// netto is what an event does to the spending of the municipality.
func (m *meting) netto(v *verandering) wmo.Bedrag {
	return v.na.NettoGemeente.Min(m.voor.NettoGemeente).Plus(v.overig)
}
