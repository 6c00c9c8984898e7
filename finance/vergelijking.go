package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Vergelijkingsvraag asks which financial incentives differ between two arrangements.
//
//schema:nl Vraagt welke financiële prikkels verschillen tussen twee arrangementen.
type Vergelijkingsvraag struct {
	//schema:nl Het ene arrangement.
	A Arrangement `json:"a"`
	//schema:nl Het andere arrangement.
	B Arrangement `json:"b"`
	// Inzet is the volume and costs under both arrangements, or only under A when InzetB is given.
	//
	//schema:nl De ondersteuning en haar kosten onder beide arrangementen, of alleen onder A als inzetB er is.
	Inzet Inzet `json:"inzet"`
	// InzetB is the volume and costs under B, when they differ.
	//
	//schema:nl De ondersteuning en haar kosten onder B. Ontbreekt als die onder beide gelijk zijn.
	InzetB *Inzet `json:"inzetB,omitempty"`
	// Welzijn and Indicatiekosten are as in a [Prikkelvraag].
	//
	//schema:nl Wat het kost als welzijn een cliënt overneemt. Ontbreekt het, dan wordt naar_welzijn niet berekend.
	Welzijn *Welzijnsovername `json:"welzijn,omitempty"`
	//schema:nl Wat één besluit over ondersteuning (indicatie) de gemeente kost, in euro. Ontbreekt het, dan wordt
	//schema:nl indicatie_vermeden niet berekend. Niet toegestaan als beide arrangementen vrij toegankelijk zijn.
	Indicatiekosten *wmo.Bedrag `json:"indicatiekosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Vergelijking is the effect of every event on both parties under A and under B, and which incentives
// disappear, appear or reverse.
//
//schema:nl Wat elke gebeurtenis onder A en onder B voor beide partijen doet, en welke prikkels verdwijnen, ontstaan of
//schema:nl omkeren.
type Vergelijking struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De naam van arrangement A.
	NaamA string `json:"naamA"`
	//schema:nl De naam van arrangement B.
	NaamB string `json:"naamB"`
	//schema:nl Het geld van de periode onder A.
	GeldstroomA Geldstroom `json:"geldstroomA"`
	//schema:nl Het geld van de periode onder B.
	GeldstroomB Geldstroom `json:"geldstroomB"`
	//schema:nl Per partij in een zin welke prikkels omkeren, verdwijnen, ontstaan of onbekend zijn.
	Conclusie string `json:"conclusie"`
	//schema:nl Elke gebeurtenis die onder ten minste één arrangement te berekenen is, eerst voor de aanbieder en dan voor
	//schema:nl de gemeente.
	Rijen []Vergelijkingsrij `json:"rijen"`
	//schema:nl Gebeurtenissen die onder geen van beide te berekenen zijn, met de reden. Een lege lijst als er geen zijn.
	NietBerekend []NietBerekend `json:"nietBerekend"` // events that can be calculated under neither arrangement
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"` // with a bestedingsruimte
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Vergelijkingsrij is one event for one party. A voordeel above zero is a gain, below zero a loss; it
// is absent when the event could not be calculated or cannot occur under that arrangement.
//
//schema:nl Eén gebeurtenis voor één partij.
type Vergelijkingsrij struct {
	//schema:nl De gebeurtenis.
	Soort Prikkelsoort `json:"soort"`
	//schema:nl De partij: de aanbieder of de gemeente.
	Partij Prikkelpartij `json:"partij"`
	//schema:nl Of het onder A voordeel, nadeel of geen verschil geeft. Ontbreekt als het onder A niet te berekenen is of
	//schema:nl niet kan gebeuren.
	TekenA Teken `json:"tekenA,omitempty"`
	//schema:nl Of het onder B voordeel, nadeel of geen verschil geeft. Ontbreekt als het onder B niet te berekenen is of
	//schema:nl niet kan gebeuren.
	TekenB Teken `json:"tekenB,omitempty"`
	//schema:nl Wat de partij er onder A op vooruitgaat, in euro; onder nul gaat zij erop achteruit. Ontbreekt als tekenA
	//schema:nl ontbreekt.
	VoordeelA *wmo.Bedrag `json:"voordeelA,omitempty"`
	//schema:nl Wat de partij er onder B op vooruitgaat, in euro; onder nul gaat zij erop achteruit. Ontbreekt als tekenB
	//schema:nl ontbreekt.
	VoordeelB *wmo.Bedrag `json:"voordeelB,omitempty"`
	//schema:nl Hoe de prikkel verandert van A naar B. Bij vrije toegang bestaat indicatie_vermeden niet; dat telt als geen
	//schema:nl verschil.
	Omslag Omslag `json:"omslag"`
	//schema:nl Hetzelfde in een zin.
	Zin string `json:"zin"`
}

// Omslag is how an incentive changes from A to B.
//
//schema:nl Hoe een prikkel verandert van arrangement A naar B.
type Omslag string

// How an incentive may change.
const (
	OmslagKeertOm   Omslag = "keert_om"
	OmslagVerdwijnt Omslag = "verdwijnt"
	OmslagOntstaat  Omslag = "ontstaat"
	OmslagBlijft    Omslag = "blijft"
	OmslagOnbepaald Omslag = "onbepaald"
)

var omslagwoorden = wmo.Opsomming[Omslag]{
	{OmslagKeertOm, "wat voordeel gaf geeft nadeel, of andersom"},
	{OmslagVerdwijnt, "wat voordeel of nadeel gaf maakt niets meer uit"},
	{OmslagOntstaat, "wat niets uitmaakte geeft voordeel of nadeel"},
	{OmslagBlijft, "het teken is gelijk; het bedrag kan anders zijn"},
	{OmslagOnbepaald, "onder één van beide niet te berekenen"},
}

func (Omslag) Woorden() []wmo.Woord { return omslagwoorden.Woorden() }

// CompareIncentives compares the incentives of two arrangements, for the events of
// [MeasureIncentives]. With free access there is no decision (indicatie) to avoid; the event
// indicatie_vermeden then counts as making no difference, not as unknown. The error is
// [wmo.Bevindingen] as with [DescribeArrangement].
func CompareIncentives(in Vergelijkingsvraag, peil wmo.Peil) (Vergelijking, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Vergelijking{}, err
	}
	inzetB := &in.Inzet
	if in.InzetB != nil {
		inzetB = in.InzetB
	}
	a := meet(&in.A, &in.Inzet, in.Welzijn, in.Indicatiekosten)
	b := meet(&in.B, inzetB, in.Welzijn, in.Indicatiekosten)
	v := Vergelijking{
		Peil: peil, NaamA: in.A.Naam, NaamB: in.B.Naam, GeldstroomA: a.voor, GeldstroomB: b.voor,
		Rijen: make([]Vergelijkingsrij, 0, 2*len(prikkelsoortwoorden)), NietBerekend: []NietBerekend{},
	}
	for _, s := range prikkelsoortwoorden.Waarden() {
		v.vergelijk(s, &a, &b)
	}
	v.Conclusie = v.conclusie()
	r.NeemAan(prikkelAannames...)
	r.BehoudAls(in.A.Bestedingsruimte != nil || in.B.Bestedingsruimte != nil, voorbehoudRuimte)
	a.bijdrageHoog(&r, "/a")
	b.bijdrageHoog(&r, "/b")
	v.Aannames, v.Voorbehouden, v.Bevindingen = r.Aannames(), r.Voorbehouden(), r.Bevindingen()
	return v, nil
}

func (v *Vergelijkingsvraag) keur(k *kit.Keuring) {
	v.A.keur(k, "/a")
	v.B.keur(k, "/b")
	if v.InzetB != nil {
		v.Inzet.keur(k, "/inzet", &v.A)
		v.InzetB.keur(k, "/inzetB", &v.B)
	} else {
		v.Inzet.keur(k, "/inzet", &v.A, &v.B)
	}
	vrij := v.A.Toegang == VrijToegankelijk && v.B.Toegang == VrijToegankelijk
	k.Overbodig(vrij && v.Indicatiekosten != nil, "/indicatiekosten", string(VrijToegankelijk))
}

// zijde is one event under one arrangement.
type zijde struct {
	mist            beletsel
	resultaat, rest wmo.Bedrag // what the provider and the municipality gain
}

func (m *meting) zijde(s Prikkelsoort) zijde {
	z := zijde{mist: m.beletsel(s)}
	if z.mist == "" {
		w := m.verander(s)
		z.resultaat, z.rest = m.resultaat(&w), kit.Negatief(m.netto(&w))
	}
	return z
}

// voordeel is what a party gains; nil when that was not calculated.
func (z *zijde) voordeel(p Prikkelpartij) *wmo.Bedrag {
	switch {
	case z.mist != "":
		return nil
	case p == PartijAanbieder:
		return &z.resultaat
	default:
		return &z.rest
	}
}

// vergelijk adds the rows of one event, or the reason why it has none.
func (v *Vergelijking) vergelijk(s Prikkelsoort, a, b *meting) {
	za, zb := a.zijde(s), b.zijde(s)
	switch {
	case za.mist != "" && za.mist == zb.mist:
		v.NietBerekend = append(v.NietBerekend, NietBerekend{s, string(za.mist)})
		return
	case za.mist != "" && zb.mist != "":
		v.NietBerekend = append(v.NietBerekend, NietBerekend{s, "bij A: " + string(za.mist) + "; bij B: " + string(zb.mist)})
		return
	}
	for _, p := range [...]Prikkelpartij{PartijAanbieder, PartijGemeente} {
		r := Vergelijkingsrij{Soort: s, Partij: p, VoordeelA: za.voordeel(p), VoordeelB: zb.voordeel(p)}
		if r.VoordeelA != nil {
			r.TekenA = tekenVan(*r.VoordeelA)
		}
		if r.VoordeelB != nil {
			r.TekenB = tekenVan(*r.VoordeelB)
		}
		r.Omslag = omslag(tekenOf(r.TekenA, za.mist), tekenOf(r.TekenB, zb.mist))
		r.Zin = r.zin(za.mist, zb.mist)
		v.Rijen = append(v.Rijen, r)
	}
}

// tekenOf is t, or no difference when the event cannot happen because access is free.
func tekenOf(t Teken, mist beletsel) Teken {
	if mist == zonderIndicatie {
		return TekenNeutraal
	}
	return t
}

func omslag(a, b Teken) Omslag {
	switch {
	case a == "" || b == "":
		return OmslagOnbepaald
	case a == b:
		return OmslagBlijft
	case a == TekenNeutraal:
		return OmslagOntstaat
	case b == TekenNeutraal:
		return OmslagVerdwijnt
	default:
		return OmslagKeertOm
	}
}
