package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Afrekeningsvraag asks what each participant in a region still has to pay or gets back, once the
// advances that they paid are compared with the actual costs of support. Who takes part on peil.op
// shares in the joint costs.
//
//schema:nl Vraagt wat elke deelnemer in een regio nog betaalt of terugkrijgt als de betaalde voorschotten naast de
//schema:nl werkelijke kosten worden gelegd. Wie op de dag van het peil deelneemt, deelt in de gezamenlijke kosten en in
//schema:nl de reserve.
type Afrekeningsvraag struct {
	//schema:nl Naam van de afrekening, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De gemeenten of andere partijen in de regio, met hun voorschot en eigen kosten.
	Deelnemers []Afrekendeelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GezamenlijkeKosten are the costs that are shared by the key; left out while not known.
	//
	//schema:nl De werkelijke kosten in euro die volgens de sleutel worden gedeeld. Ontbreekt zolang zij niet bekend zijn;
	//schema:nl nul als er geen zijn.
	GezamenlijkeKosten *wmo.Bedrag `json:"gezamenlijkeKosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Sleutel is the key by which the joint costs, and what the reserve takes or gives, are
	// shared. Required when there is something to share.
	//
	//schema:nl De sleutel waarmee de gezamenlijke kosten worden gedeeld, en wat de reserve opneemt of geeft. Verplicht als
	//schema:nl er een reserve is of gezamenlijke kosten boven nul zijn. Er wordt op de cent verdeeld, met grootste resten.
	Sleutel *verdeelsleutel.Sleutel `json:"sleutel,omitempty"`
	//schema:nl De reserve van de regio, met wat daarover is afgesproken. Ontbreekt als er geen is.
	Reserve *Afrekenreserve `json:"reserve,omitempty"`
	// GemeentenOp is the day on which the gemeentecodes were valid, when that is not peil.op.
	//
	//schema:nl De dag waarop de gemeentecodes gelden. Ontbreekt het, dan moeten de codes gelden op de dag van het peil.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Afrekendeelnemer is a participant with the advance that it paid and the costs of its own use.
//
//schema:nl Een deelnemer met het voorschot dat hij betaalde en de kosten van zijn eigen gebruik.
type Afrekendeelnemer struct {
	verdeelsleutel.Deelnemer

	//schema:nl Wat de deelnemer vooraf betaalde, in euro.
	Voorschot wmo.Bedrag `json:"voorschot" jsonschema:"minimum=0,maximum=999999999999.99"` // paid in advance
	// EigenKosten are the actual costs of the participant's own use; left out while not known.
	//
	//schema:nl De werkelijke kosten in euro van het gebruik dat voor zijn eigen rekening is. Ontbreekt zolang zij niet
	//schema:nl bekend zijn; nul als er geen zijn.
	EigenKosten *wmo.Bedrag `json:"eigenKosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Afrekenreserve is a reserve of the region that takes up a surplus or pays a deficit, before the
// participants do.
//
//schema:nl Een reserve van de regio die een overschot opneemt of een tekort betaalt, voordat de deelnemers dat doen.
type Afrekenreserve struct {
	//schema:nl Wat er in de reserve zit voor de afrekening, in euro.
	Saldo wmo.Bedrag `json:"saldo" jsonschema:"minimum=0,maximum=999999999999.99"` // before the settlement
	//schema:nl Wat over de reserve is afgesproken.
	Afspraak Reserveafspraak `json:"afspraak"`
}

// Afrekening is who has to pay and who gets back. Together the participants get the result of the
// region, less what the reserve takes and what goes elsewhere because the reserve is full.
//
//schema:nl Wie bijbetaalt en wie terugkrijgt. Samen krijgen de deelnemers het resultaat van de regio, min wat de
//schema:nl reserve opneemt en min wat elders heen gaat omdat de reserve vol is.
type Afrekening struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	// Definitief is ja when nothing that the settlement needs is missing.
	//
	//schema:nl Ja als met elke deelnemer is af te rekenen. Onbepaald als daarvoor nog iets ontbreekt.
	Definitief wmo.Uitkomst `json:"definitief"`
	//schema:nl De afrekening met elke deelnemer, in de volgorde van de invoer.
	Leden []Afrekenlid `json:"leden"`
	//schema:nl De voorschotten van allen samen, in euro.
	Voorschotten wmo.Bedrag `json:"voorschotten"` // of all together
	//schema:nl De eigen kosten van allen samen, in euro. Ontbreekt zolang die van een deelnemer niet bekend zijn.
	EigenKosten *wmo.Bedrag `json:"eigenKosten,omitempty"` // of all together; absent while one is not known
	//schema:nl De gezamenlijke kosten in euro, uit de invoer. Ontbreekt als zij niet bekend zijn.
	GezamenlijkeKosten *wmo.Bedrag `json:"gezamenlijkeKosten,omitempty"`
	// Resultaat is the result of the region: all advances less all costs; absent while a cost is
	// not known.
	//
	//schema:nl Het resultaat van de regio in euro: voorschotten − eigen kosten − gezamenlijke kosten. Onder nul is een
	//schema:nl tekort. Ontbreekt zolang een van de kosten niet bekend is.
	Resultaat *wmo.Bedrag `json:"resultaat,omitempty"`
	//schema:nl Wat het resultaat met de reserve doet. Ontbreekt zonder reserve en zolang het resultaat niet bekend is.
	Reserve *Reservestand `json:"reserve,omitempty"` // absent without one, or while the result is not known
	// NaarLeden is what all participants together get back; below zero they pay.
	//
	//schema:nl Wat alle deelnemers samen terugkrijgen, in euro; onder nul betalen zij samen bij. Ontbreekt zolang de
	//schema:nl afrekening niet definitief is.
	NaarLeden *wmo.Bedrag `json:"naarLeden,omitempty"`
	// Ontbreekt are the JSON Pointers of what is missing for a final settlement.
	//
	//schema:nl JSON Pointers naar wat in de invoer ontbreekt voor een definitieve afrekening: eerst de eigen kosten van
	//schema:nl deelnemers, dan getallen die de sleutel telt, dan de gezamenlijke kosten. Ontbreekt als er niets ontbreekt.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Afrekenlid is the settlement of one participant. Amounts that cannot be calculated yet are left out.
//
//schema:nl De afrekening met één deelnemer. Bedragen zijn in euro. Een bedrag dat nog niet te berekenen is ontbreekt.
type Afrekenlid struct {
	//schema:nl De naam van de deelnemer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De gemeentecode van de deelnemer. Ontbreekt als hij er geen heeft of als de invoer er geen noemt.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Wat de deelnemer vooraf betaalde.
	Voorschot wmo.Bedrag `json:"voorschot"`
	//schema:nl De kosten van zijn eigen gebruik. Ontbreekt als zij niet bekend zijn.
	EigenKosten *wmo.Bedrag `json:"eigenKosten,omitempty"`
	//schema:nl Zijn deel in de gezamenlijke kosten, nul voor wie op de dag van het peil niet deelneemt. Ontbreekt zolang
	//schema:nl die kosten niet bekend of niet te verdelen zijn.
	DeelGezamenlijk *wmo.Bedrag `json:"deelGezamenlijk,omitempty"` // share of the joint costs
	//schema:nl Voorschot − eigen kosten − deel in de gezamenlijke kosten. Ontbreekt zolang een van de drie niet bekend is.
	Saldo *wmo.Bedrag `json:"saldo,omitempty"` // advance less own costs and share of the joint costs
	//schema:nl Zijn deel in wat voor de leden uit de reserve komt; onder nul gaat het erin. Verdeeld wordt wat de leden
	//schema:nl samen krijgen of betalen, min het resultaat. Ontbreekt zonder reserve en zolang het niet te berekenen is.
	AandeelReserve *wmo.Bedrag `json:"aandeelReserve,omitempty"` // share of what comes from the reserve; below zero it goes into it
	//schema:nl Saldo + aandeel in de reserve. Boven nul krijgt de deelnemer het terug, onder nul betaalt hij het bij.
	//schema:nl Ontbreekt zolang het niet te berekenen is.
	Afrekening *wmo.Bedrag `json:"afrekening,omitempty"` // saldo + aandeelReserve: above zero the participant gets it back, below zero it pays
	//schema:nl Of de deelnemer bijbetaalt, terugkrijgt, vereffend is, of nog niet is af te rekenen.
	Uitkomst Afrekenuitkomst `json:"uitkomst"`
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
