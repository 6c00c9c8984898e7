package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Afrekeningsvraag asks what participants still owe or get when advances that they paid
// are held against what support did cost. Who takes part in the joint costs is decided
// on the day that is asked about.
type Afrekeningsvraag struct {
	Naam       string             `json:"naam"       jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Deelnemers []Afrekendeelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GezamenlijkeKosten are shared by the key; left out while they are not known.
	GezamenlijkeKosten *wmo.Bedrag `json:"gezamenlijkeKosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Sleutel shares the joint costs, and what the reserve takes or gives.
	Sleutel *verdeelsleutel.Sleutel `json:"sleutel,omitempty"`
	Reserve *Afrekenreserve         `json:"reserve,omitempty"`
	// GemeentenOp is the day that the municipalities are of, when it is another than the
	// one asked about.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Afrekendeelnemer is a participant with what it paid in advance and what its own use
// did cost.
type Afrekendeelnemer struct {
	verdeelsleutel.Deelnemer

	Voorschot wmo.Bedrag `json:"voorschot" jsonschema:"minimum=0,maximum=999999999999.99"` // paid in advance
	// EigenKosten are left out while they are not known.
	EigenKosten *wmo.Bedrag `json:"eigenKosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Afrekenreserve is the reserve that stands between the result of a region and its
// participants.
type Afrekenreserve struct {
	Saldo    wmo.Bedrag      `json:"saldo"    jsonschema:"minimum=0,maximum=999999999999.99"` // before the settlement
	Afspraak Reserveafspraak `json:"afspraak"`
}

// Afrekening is who pays in and who gets back. Together the participants get the
// result of the region, less what the reserve takes and what flows over elsewhere.
type Afrekening struct {
	Naam string   `json:"naam" jsonschema:"maxLength=200"`
	Peil wmo.Peil `json:"peil"`
	// Definitief is ja once everything is known that the settlement rests on.
	Definitief         wmo.Uitkomst `json:"definitief"`
	Leden              []Afrekenlid `json:"leden"`
	Voorschotten       wmo.Bedrag   `json:"voorschotten"`          // of all together
	EigenKosten        *wmo.Bedrag  `json:"eigenKosten,omitempty"` // of all together; absent while one is not known
	GezamenlijkeKosten *wmo.Bedrag  `json:"gezamenlijkeKosten,omitempty"`
	// Resultaat of the region: advances less all costs.
	Resultaat *wmo.Bedrag   `json:"resultaat,omitempty"`
	Reserve   *Reservestand `json:"reserve,omitempty"` // absent without one, or while the result is not known
	// NaarLeden is what all get together; below zero they pay in.
	NaarLeden *wmo.Bedrag `json:"naarLeden,omitempty"`
	// Ontbreekt is where the facts are missing that keep the settlement open.
	Ontbreekt    []string         `json:"ontbreekt,omitempty"`
	Berekening   wmo.Berekening   `json:"berekening"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Aannames     []wmo.Voorbehoud `json:"aannames"`
	Bevindingen  wmo.Bevindingen  `json:"bevindingen,omitempty"`
}

// Afrekenlid is the settlement of one participant. What rests on something that is not
// known is left out.
type Afrekenlid struct {
	Naam            string           `json:"naam"                      jsonschema:"maxLength=200"`
	Gemeente        wmo.Gemeentecode `json:"gemeente,omitzero"`
	Voorschot       wmo.Bedrag       `json:"voorschot"`
	EigenKosten     *wmo.Bedrag      `json:"eigenKosten,omitempty"`
	DeelGezamenlijk *wmo.Bedrag      `json:"deelGezamenlijk,omitempty"` // in the joint costs
	Saldo           *wmo.Bedrag      `json:"saldo,omitempty"`           // advance less both costs
	AandeelReserve  *wmo.Bedrag      `json:"aandeelReserve,omitempty"`  // from the reserve; below zero: into it
	Afrekening      *wmo.Bedrag      `json:"afrekening,omitempty"`      // both together: above zero it gets back
	Uitkomst        Afrekenuitkomst  `json:"uitkomst"`
}

// Afrekenuitkomst is what a settlement means for a participant.
type Afrekenuitkomst string

// What a settlement may mean.
const (
	BetaaltBij        Afrekenuitkomst = "betaalt_bij"
	KrijgtTerug       Afrekenuitkomst = "krijgt_terug"
	Vereffend         Afrekenuitkomst = "vereffend"
	NogNietAfgerekend Afrekenuitkomst = "nog_niet"
)

var afrekenuitkomstwoorden = wmo.Opsomming[Afrekenuitkomst]{
	{BetaaltBij, "de deelnemer betaalt bij"},
	{KrijgtTerug, "de deelnemer krijgt geld terug"},
	{Vereffend, "voorschot en kosten zijn gelijk"},
	{NogNietAfgerekend, "nog niet af te rekenen: er is iets niet bekend"},
}

func (Afrekenuitkomst) Woorden() []wmo.Woord { return afrekenuitkomstwoorden.Woorden() }

var (
	formuleRegioresultaat = register.Formule("FIN-F-REGIORESULTAAT", "R = Σ V − Σ E − G",
		"V voorschotten, E eigen kosten, G gezamenlijke kosten", kit.Boekhoudkundig())
	formuleAfrekening = register.Formule("FIN-F-AFREKENING", "Σ aᵢ = Σ (Vᵢ − Eᵢ − gᵢ + cᵢ) = R + C",
		"Vᵢ voorschot, Eᵢ eigen kosten, gᵢ deel in de gezamenlijke kosten, cᵢ deel in wat de reserve geeft; R resultaat, C alle cᵢ samen", kit.Boekhoudkundig())
	formuleAfrekeningLid = register.Formule("FIN-F-AFREKENING-LID", "a = V − E − g + c",
		"V voorschot, E eigen kosten, g deel in de gezamenlijke kosten, c deel in wat de reserve geeft", kit.Boekhoudkundig())
	formuleLedensom = register.Formule("FIN-F-LEDENSOM", "X = Σ x", "x de voorschotten, of de eigen kosten, van elke deelnemer", kit.Boekhoudkundig())
)

// SettleAdvances holds advances against actual costs. What is not known yet is named in
// ontbreekt, and nothing that rests on it is settled. The error is [wmo.Bevindingen] when
// what is known cannot be, or a deficit comes without who pays it first.
func SettleAdvances(in Afrekeningsvraag, peil wmo.Peil) (Afrekening, error) {
	a := in.afrekenaar(peil)
	var err error
	if a.Verantwoording, err = kit.Keur(&in, peil, a.keur); err != nil {
		return Afrekening{}, err
	}
	a.kosten()
	if err := a.rekenAf(); err != nil {
		return Afrekening{}, err
	}
	return a.uit, nil
}
