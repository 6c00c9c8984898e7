package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Omzetting asks what it costs and saves when a municipality no longer gives certain products of
// support by individual decision (maatwerk) but makes them freely accessible (an algemene
// voorziening), from a day and over a number of years.
type Omzetting struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Ingang is the first day on which no decision (indicatie) is needed; years are periods of
	// twelve months counted from it.
	Ingang wmo.Datum `json:"ingang"`
	Jaren  int       `json:"jaren"  jsonschema:"minimum=1,maximum=20"`
	// Groei is the factor by which the number of clients grows each year because access is
	// free: 1.03 is three percent more, 1 is no growth. It also applies to the first year.
	Groei     wmo.Getal           `json:"groei"     jsonschema:"exclusiveMinimum=0,maximum=2,decimalen=10"`
	Producten []Omzettingsproduct `json:"producten" jsonschema:"minItems=1,maxItems=10"`
	// Overgangskosten are the costs of the transition for the municipality, one amount for each
	// year from the first; years beyond the list cost nothing.
	Overgangskosten []wmo.Bedrag `json:"overgangskosten,omitempty" jsonschema:"maxItems=20,minimum=0,maximum=999999999999.99"`
	// Vermeden is the more expensive care that the municipality expects to avoid.
	Vermeden *VermedenZorg `json:"vermeden,omitempty"`
}

// Omzettingsproduct is one product of support, before and after the conversion.
type Omzettingsproduct struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Voor is the arrangement now, with access by decision.
	Voor Arrangement `json:"voor"`
	// Inzet is the support by all providers together now, in twelve months.
	Inzet      Inzet         `json:"inzet"`
	Indicaties Indicatielast `json:"indicaties"`
	// Na is the arrangement from Ingang on, with free access.
	Na Arrangement `json:"na"`
	// Aanbieders are the providers, who share what is paid for this product; their shares add
	// up to 1.
	Aanbieders []Productaandeel `json:"aanbieders" jsonschema:"minItems=1,maxItems=30"`
	// Doorgeleid is the support that others than the providers give from Ingang on.
	Doorgeleid []Doorgeleiding `json:"doorgeleid,omitempty" jsonschema:"maxItems=5"`
}

// Indicatielast is what the decisions about a product cost the municipality in a year.
type Indicatielast struct {
	Aantal wmo.Getal  `json:"aantal" jsonschema:"minimum=0,maximum=100000000,decimalen=10"` // in a year
	Kosten wmo.Bedrag `json:"kosten" jsonschema:"minimum=0,maximum=999999999999.99"`        // of one
}

// Productaandeel is the part of a product that one provider has.
type Productaandeel struct {
	Naam    string    `json:"naam"    jsonschema:"minLength=1,maxLength=200"        vorm:"naam"`
	Aandeel wmo.Getal `json:"aandeel" jsonschema:"minimum=0,maximum=1,decimalen=10"`
}

// Doorgeleiding is support that a welfare or volunteer organisation, or an existing provision, takes
// over from the providers, and what the providers pay for it.
type Doorgeleiding struct {
	Naar       string     `json:"naar"       jsonschema:"minLength=1,maxLength=200"                 vorm:"naam"` // not a provider of this product
	Aandeel    wmo.Getal  `json:"aandeel"    jsonschema:"exclusiveMinimum=0,maximum=1,decimalen=10"`             // of the units of a client; at most 1 together
	Vergoeding wmo.Tarief `json:"vergoeding" jsonschema:"minimum=0,maximum=999999999999.99999"`                  // for one unit
}

// VermedenZorg is more expensive care that is avoided: for a share of a number of clients, at an
// amount per client per year.
type VermedenZorg struct {
	Clienten wmo.Getal  `json:"clienten" jsonschema:"exclusiveMinimum=0,maximum=100000000,decimalen=10"`
	Aandeel  wmo.Getal  `json:"aandeel"  jsonschema:"minimum=0,maximum=1,decimalen=10"`     // of those clients
	Bedrag   wmo.Bedrag `json:"bedrag"   jsonschema:"minimum=0.01,maximum=999999999999.99"` // for each of them in a year
}

// Omzettingsbeeld is the effect of a conversion on the municipality, the providers and the other
// parties.
type Omzettingsbeeld struct {
	Naam   string           `json:"naam"`
	Peil   wmo.Peil         `json:"peil"`
	Jaren  []Omzettingsjaar `json:"jaren"`
	Totaal Omzettingsstand  `json:"totaal"`
	// Terugverdiend is the first year at the end of which the municipality has paid no more in
	// total than without the conversion; absent when there is none.
	Terugverdiend *Terugverdienjaar `json:"terugverdiend,omitempty"`
	Omslag        Omslagpunten      `json:"omslag"`
	// Partijen are all who pay or receive, over all years; each column adds up to zero.
	Partijen []Partijsaldo `json:"partijen"`
	// Onderbedeling are the products in which providers gain by helping fewer clients after the
	// conversion.
	Onderbedeling []Onderbedelingsrisico `json:"onderbedeling"`

	Aannames     []wmo.Voorbehoud `json:"aannames"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Berekening   wmo.Berekening   `json:"berekening"` // of the first year, and of the whole
}

// Omzettingsjaar is one year of twelve months.
type Omzettingsjaar struct {
	Jaar      int             `json:"jaar"` // 1 is the first
	Periode   wmo.Periode     `json:"periode"`
	Producten []Productjaar   `json:"producten"`
	Stand     Omzettingsstand `json:"stand"`
	// Cumulatief is what the municipality saved in all years up to and including this one; below
	// zero it paid more.
	Cumulatief wmo.Bedrag `json:"cumulatief"`
}

// Productjaar is one product in one year after the conversion.
type Productjaar struct {
	Naam              string     `json:"naam"`
	Clienten          wmo.Getal  `json:"clienten"`          // to two decimals
	EenhedenPerClient wmo.Getal  `json:"eenhedenPerClient"` // that the providers give themselves, to two decimals
	Geldstroom        Geldstroom `json:"geldstroom"`        // of all providers of the product together
	Doorbetaald       wmo.Bedrag `json:"doorbetaald"`       // by the providers to those who took support over
}

// Omzettingsstand compares a year, or all years, without and with the conversion.
type Omzettingsstand struct {
	Zonder   Omzettingskant     `json:"zonder"`
	Met      Omzettingskant     `json:"met"`
	Verschil Omzettingsverschil `json:"verschil"`
}

// Omzettingskant is what municipality and providers pay and receive, without or with the conversion.
type Omzettingskant struct {
	Gemeente   Gemeentekant   `json:"gemeente"`
	Aanbieders Aanbiederskant `json:"aanbieders"`
	// Geldverplaatsingen are the payments between the parties.
	Geldverplaatsingen []Geldverplaatsing `json:"geldverplaatsingen"`
}

// Gemeentekant is what the municipality pays, receives and saves.
type Gemeentekant struct {
	Betaald    wmo.Bedrag `json:"betaald"`    // to the providers
	Bijdragen  wmo.Bedrag `json:"bijdragen"`  // own contributions of clients, received
	Indicaties wmo.Bedrag `json:"indicaties"` // costs of the decisions
	Overgang   wmo.Bedrag `json:"overgang"`   // costs of the transition
	Vermeden   wmo.Bedrag `json:"vermeden"`   // more expensive care that is avoided
	Netto      wmo.Bedrag `json:"netto"`      // betaald − bijdragen + indicaties + overgang − vermeden
}

// Aanbiederskant is what the providers together receive and spend.
type Aanbiederskant struct {
	Opbrengst   wmo.Bedrag `json:"opbrengst"`
	Kosten      wmo.Bedrag `json:"kosten"`      // variable and fixed
	Doorbetaald wmo.Bedrag `json:"doorbetaald"` // to those who took support over
	Resultaat   wmo.Bedrag `json:"resultaat"`   // opbrengst − kosten − doorbetaald
}

// Omzettingsverschil is the effect of the conversion, item by item. Above zero is to the advantage of
// the municipality, and the items add up to Gemeente. Aanbieders is how much the result of the
// providers improves.
type Omzettingsverschil struct {
	Betaald    wmo.Bedrag `json:"betaald"`
	Bijdragen  wmo.Bedrag `json:"bijdragen"`
	Indicaties wmo.Bedrag `json:"indicaties"`
	Overgang   wmo.Bedrag `json:"overgang"`
	Vermeden   wmo.Bedrag `json:"vermeden"`
	Gemeente   wmo.Bedrag `json:"gemeente"`
	Aanbieders wmo.Bedrag `json:"aanbieders"`
}

// Terugverdienjaar is the year in which a conversion has paid for itself.
type Terugverdienjaar struct {
	Jaar       int         `json:"jaar"` // 1 is the first
	Periode    wmo.Periode `json:"periode"`
	Cumulatief wmo.Bedrag  `json:"cumulatief"` // what the municipality saved until its end
}

// ConvertProvision calculates a conversion year by year, and at which growth or share of avoided care
// it turns from an advantage into a disadvantage. The error is [wmo.Bevindingen] when the question
// cannot be used.
func ConvertProvision(in Omzetting, peil wmo.Peil) (Omzettingsbeeld, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Omzettingsbeeld{}, err
	}
	b := Omzettingsbeeld{
		Naam: in.Naam, Peil: peil, Jaren: in.jaren(), Omslag: in.omslagpunten(),
		Onderbedeling: in.onderbedeling(),
	}
	var zonder, met geldboek
	for i := range b.Jaren {
		j := &b.Jaren[i]
		b.Totaal.tel(&j.Stand)
		zonder.boekAlle(j.Stand.Zonder.Geldverplaatsingen)
		met.boekAlle(j.Stand.Met.Geldverplaatsingen)
		j.Cumulatief = b.Totaal.Verschil.Gemeente
		if b.Terugverdiend == nil && j.Cumulatief.Sign() >= 0 {
			b.Terugverdiend = &Terugverdienjaar{j.Jaar, j.Periode, j.Cumulatief}
		}
	}
	b.Totaal.Zonder.Geldverplaatsingen, b.Totaal.Met.Geldverplaatsingen = zonder.alles(), met.alles()
	b.Partijen = partijsaldi(zonder.regels, met.regels)
	in.let(&r, &b)
	in.verklaar(&r, &b)
	b.Aannames, b.Voorbehouden, b.Berekening = r.Aannames(), r.Voorbehouden(), r.Berekening()
	return b, nil
}
