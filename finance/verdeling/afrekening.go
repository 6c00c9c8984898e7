package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Afrekeningsvraag asks what each participant in a region still has to pay or gets back, once the
// advances that they paid are compared with the actual costs of support. Who takes part on peil.op
// shares in the joint costs.
type Afrekeningsvraag struct {
	Naam       string             `json:"naam"       jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Deelnemers []Afrekendeelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GezamenlijkeKosten are the costs that are shared by the key; left out while not known.
	GezamenlijkeKosten *wmo.Bedrag `json:"gezamenlijkeKosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Sleutel is the key by which the joint costs, and what the reserve takes or gives, are
	// shared. Required when there is something to share.
	Sleutel *verdeelsleutel.Sleutel `json:"sleutel,omitempty"`
	Reserve *Afrekenreserve         `json:"reserve,omitempty"`
	// GemeentenOp is the day on which the gemeentecodes were valid, when that is not peil.op.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Afrekendeelnemer is a participant with the advance that it paid and the costs of its own use.
type Afrekendeelnemer struct {
	verdeelsleutel.Deelnemer

	Voorschot wmo.Bedrag `json:"voorschot" jsonschema:"minimum=0,maximum=999999999999.99"` // paid in advance
	// EigenKosten are the actual costs of the participant's own use; left out while not known.
	EigenKosten *wmo.Bedrag `json:"eigenKosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Afrekenreserve is a reserve of the region that takes up a surplus or pays a deficit, before the
// participants do.
type Afrekenreserve struct {
	Saldo    wmo.Bedrag      `json:"saldo"    jsonschema:"minimum=0,maximum=999999999999.99"` // before the settlement
	Afspraak Reserveafspraak `json:"afspraak"`
}

// Afrekening is who has to pay and who gets back. Together the participants get the result of the
// region, less what the reserve takes and what goes elsewhere because the reserve is full.
type Afrekening struct {
	Naam string   `json:"naam" jsonschema:"maxLength=200"`
	Peil wmo.Peil `json:"peil"`
	// Definitief is ja when nothing that the settlement needs is missing.
	Definitief         wmo.Uitkomst `json:"definitief"`
	Leden              []Afrekenlid `json:"leden"`
	Voorschotten       wmo.Bedrag   `json:"voorschotten"`          // of all together
	EigenKosten        *wmo.Bedrag  `json:"eigenKosten,omitempty"` // of all together; absent while one is not known
	GezamenlijkeKosten *wmo.Bedrag  `json:"gezamenlijkeKosten,omitempty"`
	// Resultaat is the result of the region: all advances less all costs; absent while a cost is
	// not known.
	Resultaat *wmo.Bedrag   `json:"resultaat,omitempty"`
	Reserve   *Reservestand `json:"reserve,omitempty"` // absent without one, or while the result is not known
	// NaarLeden is what all participants together get back; below zero they pay.
	NaarLeden *wmo.Bedrag `json:"naarLeden,omitempty"`
	// Ontbreekt are the JSON Pointers of what is missing for a final settlement.
	Ontbreekt    []string         `json:"ontbreekt,omitempty"`
	Berekening   wmo.Berekening   `json:"berekening"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Aannames     []wmo.Voorbehoud `json:"aannames"`
	Bevindingen  wmo.Bevindingen  `json:"bevindingen,omitempty"`
}

// Afrekenlid is the settlement of one participant. Amounts that cannot be calculated yet are left out.
type Afrekenlid struct {
	Naam            string           `json:"naam"                      jsonschema:"maxLength=200"`
	Gemeente        wmo.Gemeentecode `json:"gemeente,omitzero"`
	Voorschot       wmo.Bedrag       `json:"voorschot"`
	EigenKosten     *wmo.Bedrag      `json:"eigenKosten,omitempty"`
	DeelGezamenlijk *wmo.Bedrag      `json:"deelGezamenlijk,omitempty"` // share of the joint costs
	Saldo           *wmo.Bedrag      `json:"saldo,omitempty"`           // advance less own costs and share of the joint costs
	AandeelReserve  *wmo.Bedrag      `json:"aandeelReserve,omitempty"`  // share of what comes from the reserve; below zero it goes into it
	Afrekening      *wmo.Bedrag      `json:"afrekening,omitempty"`      // saldo + aandeelReserve: above zero the participant gets it back, below zero it pays
	Uitkomst        Afrekenuitkomst  `json:"uitkomst"`
}

// Afrekenuitkomst says whether a participant pays, gets back, is even, or cannot be settled yet.
//
//schema:nl Of een deelnemer betaalt, terugkrijgt, gelijk uitkomt of nog niet af te rekenen is.
type Afrekenuitkomst string

// The outcomes of a settlement.
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

// SettleAdvances compares advances with actual costs. What is not known yet is listed in Ontbreekt, and
// amounts that depend on it are left out. The error is [wmo.Bevindingen] when the question cannot be
// used, or when there is a deficit and nobody stated who pays it first.
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
