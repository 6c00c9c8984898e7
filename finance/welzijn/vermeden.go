package welzijn

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Vermedenvraag asks what welfare work is worth because it prevents more expensive care. All amounts
// and numbers are of one year.
//
//schema:nl Vraagt wat welzijnswerk waard is als het duurdere zorg voorkomt. Alle bedragen en aantallen zijn van één
//schema:nl jaar, behalve de aanloopkosten.
type Vermedenvraag struct {
	//schema:nl Naam van het welzijnswerk, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	//
	//schema:nl Vrije tekst over waar de cijfers vandaan komen. Er wordt niet mee gerekend.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	//schema:nl Wat het welzijnswerk in een jaar kost, in euro.
	Kosten wmo.Bedrag `json:"kosten" jsonschema:"minimum=0,maximum=999999999999.99"` // costs of the welfare work in a year
	// Aanloopkosten are costs that are made once, at the start; with them the answer says when
	// they are earned back.
	//
	//schema:nl Kosten in euro die één keer worden gemaakt, bij het begin. Daarmee zegt het antwoord na hoeveel maanden zij
	//schema:nl zijn terugverdiend. Ontbreekt als daar niet naar wordt gevraagd.
	Aanloopkosten *wmo.Bedrag `json:"aanloopkosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	//schema:nl Cliënten die het welzijnswerk in een jaar bereikt.
	Bereikt wmo.Getal `json:"bereikt" jsonschema:"exclusiveMinimum=0,maximum=100000000,decimalen=10"` // clients reached in a year
	//schema:nl De duurdere zorg die het kan voorkomen.
	DuurdereZorg Duurderezorg `json:"duurdereZorg"`
	// Aandelen are the shares (0 to 1) to calculate: for what part of the clients reached more
	// expensive care is avoided.
	//
	//schema:nl Aandelen (0–1) om door te rekenen: bij welk deel van de bereikte cliënten duurdere zorg wordt voorkomen.
	Aandelen []wmo.Getal `json:"aandelen" jsonschema:"minItems=1,maxItems=101,minimum=0,maximum=1,decimalen=10"`
	// Aangetoond is the share that was shown in practice, and how well.
	//
	//schema:nl Het aandeel dat in de praktijk is gebleken, en hoe goed. Ontbreekt als er niets is gebleken.
	Aangetoond *Aangetoond `json:"aangetoond,omitempty"`
	// Decimalen is the number of decimals of the break-even share.
	//
	//schema:nl Op hoeveel decimalen het aandeel van de omslag wordt gegeven.
	Decimalen int `json:"decimalen" jsonschema:"minimum=0,maximum=6"`
}

// Duurderezorg is the more expensive care that welfare work may prevent.
//
//schema:nl De duurdere zorg die welzijnswerk kan voorkomen.
type Duurderezorg struct {
	//schema:nl Wat voor zorg het is.
	Omschrijving string `json:"omschrijving" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Wat die zorg voor één cliënt in een jaar kost, in euro.
	PerGeval wmo.Bedrag `json:"perGeval" jsonschema:"minimum=0.01,maximum=999999999999.99"` // a year
}

// Aangetoond is a share of clients for whom more expensive care was avoided.
//
//schema:nl Een aandeel van de cliënten bij wie duurdere zorg is voorkomen.
type Aangetoond struct {
	//schema:nl Het aandeel (0–1) van de bereikte cliënten.
	Aandeel wmo.Getal `json:"aandeel" jsonschema:"minimum=0,maximum=1,decimalen=10"`
	//schema:nl Hoe goed dat is aangetoond.
	Bewijs Bewijskracht `json:"bewijs"`
}

// Vermeden is what welfare work is worth at each share, and from which share it pays for itself.
//
//schema:nl Wat welzijnswerk bij elk aandeel waard is, en vanaf welk aandeel het zichzelf draagt.
type Vermeden struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	// Hoogstens is the value if more expensive care were avoided for all clients reached.
	//
	//schema:nl De waarde in euro per jaar als bij alle bereikte cliënten duurdere zorg werd voorkomen.
	Hoogstens wmo.Bedrag `json:"hoogstens"`
	// Haalbaar says whether there is any share at which the welfare work pays for itself.
	//
	//schema:nl Of er een aandeel is waarbij het welzijnswerk zichzelf draagt.
	Haalbaar wmo.Uitkomst `json:"haalbaar"`
	// Omslag is the smallest such share; absent when there is none.
	//
	//schema:nl Het kleinste zulke aandeel. Ontbreekt als er geen is.
	Omslag *Vermedenomslag `json:"omslag,omitempty"`
	// Verdient says whether the welfare work pays for itself; onbepaald unless the share was
	// measured here.
	//
	//schema:nl Of het welzijnswerk zichzelf draagt: nee als geen aandeel genoeg is, anders volgens het aangetoonde aandeel
	//schema:nl als dat hier is gemeten, en anders onbepaald.
	Verdient wmo.Uitkomst `json:"verdient"`
	//schema:nl De berekening bij het aangetoonde aandeel. Ontbreekt als er geen is genoemd.
	Aangetoond *Vermedenrij `json:"aangetoond,omitempty"`
	//schema:nl De berekening bij elk gevraagd aandeel, in de volgorde van de invoer.
	Rijen []Vermedenrij `json:"rijen"` // in the order of the question
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// Vermedenrij is the calculation at one share.
//
//schema:nl De berekening bij één aandeel, per jaar.
type Vermedenrij struct {
	//schema:nl Het aandeel (0–1) van de bereikte cliënten bij wie duurdere zorg wordt voorkomen.
	Aandeel wmo.Getal `json:"aandeel"` // of those reached
	//schema:nl Het aantal cliënten bij wie dat zo is: aandeel × bereikt, op zes decimalen.
	Gevallen wmo.Getal `json:"gevallen"` // number of clients for whom more expensive care is avoided, to six decimals
	//schema:nl De waarde in euro van wat in een jaar wordt voorkomen: aandeel × bereikt × kosten per geval, op de cent.
	Waarde wmo.Bedrag `json:"waarde"` // of what is avoided in a year
	//schema:nl De waarde min de kosten van het welzijnswerk, in euro.
	Saldo wmo.Bedrag `json:"saldo"` // the value less the costs
	// Draagt says whether the value is at least the costs, compared before rounding.
	//
	//schema:nl Of de waarde ten minste de kosten is, vergeleken voor het afronden.
	Draagt wmo.Uitkomst `json:"draagt"`
	// TerugMaanden is the number of whole months after which the aanloopkosten are earned back;
	// absent when they never are, or when there are none.
	//
	//schema:nl Na hoeveel hele maanden de aanloopkosten zijn terugverdiend: 12 × aanloopkosten / saldo, naar boven.
	//schema:nl Ontbreekt als dat nooit gebeurt of als er geen aanloopkosten zijn genoemd.
	TerugMaanden *wmo.Getal `json:"terugMaanden,omitempty"`
}

// Vermedenomslag is the break-even share: rounded up to the decimals asked for (vanaf), and one step of
// the last decimal lower (eronder). The exact share is above eronder and at most vanaf.
//
//schema:nl Het aandeel waarbij het welzijnswerk zichzelf net draagt. Het exacte aandeel, kosten / (bereikt × kosten per
//schema:nl geval), ligt boven eronder en is ten hoogste vanaf.
type Vermedenomslag struct {
	//schema:nl De berekening bij het exacte aandeel, naar boven afgerond op de gevraagde decimalen.
	Vanaf Vermedenrij `json:"vanaf"`
	//schema:nl Het kleinste hele aantal gevallen dat genoeg is: kosten / kosten per geval, naar boven.
	Gevallen wmo.Getal `json:"gevallen"` // the smallest whole number of avoided cases that is enough
	// Eronder is absent when the break-even share is zero.
	//
	//schema:nl De berekening één stap van de laatste decimaal lager. Ontbreekt als het aandeel van de omslag nul is.
	Eronder *Vermedenrij `json:"eronder,omitempty"`
}

var (
	formuleWelzijn = register.Formule("FIN-F-WELZIJN", "W = a · n · z",
		"a aandeel bij wie duurdere zorg vermeden wordt, n bereikte cliënten, z duurdere zorg per geval per jaar", kit.Boekhoudkundig())
	formuleDraagt = register.Formule("FIN-F-DRAAGT", "a = K / (n · z)",
		"K kosten van het welzijn per jaar, n bereikte cliënten, z duurdere zorg per geval per jaar; naar boven op d decimalen", kit.Boekhoudkundig())
	formuleTerugverdiend = register.Formule("FIN-F-TERUG", "m = 12 · I / (W − K)",
		"I aanloopkosten, W waarde per jaar, K kosten per jaar; in hele maanden, naar boven afgerond", kit.Boekhoudkundig())
	formuleWelzijnsaldo = register.Formule("FIN-F-WELZIJNSALDO", "S = W − K",
		"W waarde van vermeden zorg per jaar, K kosten van het welzijn per jaar", kit.Boekhoudkundig())
	formuleGevallen = register.Formule("FIN-F-GEVALLEN", "g = K / z",
		"K kosten van het welzijn per jaar, z duurdere zorg per geval per jaar; naar boven op hele gevallen", kit.Boekhoudkundig())
)

// Assumptions and reservations about the value of welfare work.
var (
	aannameVermedenGeval = register.Aanname("FIN-A-VER-GEMIDDELD",
		"elk vermeden geval scheelt een heel jaar hetzelfde bedrag, en de kosten van het welzijn hangen niet van het aandeel af")
	voorbehoudBetaler = register.Voorbehoud("FIN-V-VER-BETALER", "de waarde valt bij wie de duurdere zorg betaalt; dat hoeft niet de gemeente te zijn")
	voorbehoudOverig  = register.Voorbehoud("FIN-V-VER-OVERIG", "wat welzijn verder waard is, zoals voor wie er komt, telt hier niet mee")
	voorbehoudBewijs  = register.Voorbehoud("FIN-V-VER-BEWIJS", "er is geen aandeel hier gemeten: of het welzijn zichzelf draagt is open")
)

// AppraiseWelfare calculates what welfare work is worth as avoided care, and from which share of the
// clients it pays for itself. The error is [wmo.Bevindingen] when the question cannot be used.
func AppraiseWelfare(in Vermedenvraag, peil wmo.Peil) (Vermeden, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Vermeden{}, err
	}
	r := wmo.VerantwoordingOp(peil)
	uit := Vermeden{
		Naam: in.Naam, Peil: peil, Rijen: make([]Vermedenrij, len(in.Aandelen)),
	}
	allen := in.rij(wmo.GetalOf(1))
	uit.Hoogstens = allen.Waarde
	in.verklaar(&r, &allen, "voor allen: ")
	r.NeemAan(aannameVermedenGeval)
	r.Behoud(voorbehoudBetaler, voorbehoudOverig)
	uit.Omslag = in.omslag(&r)
	uit.Haalbaar = wmo.UitkomstOf(uit.Omslag != nil)
	for i, a := range in.Aandelen {
		uit.Rijen[i] = in.rij(a)
		in.verklaar(&r, &uit.Rijen[i], "")
	}
	if in.Aangetoond != nil {
		rij := in.rij(in.Aangetoond.Aandeel)
		uit.Aangetoond = &rij
		in.verklaar(&r, &rij, "aangetoond: ")
	}
	switch {
	case uit.Haalbaar == wmo.Nee:
		uit.Verdient = wmo.Nee
	case in.Aangetoond != nil && in.Aangetoond.Bewijs == EffectGemeten:
		uit.Verdient = uit.Aangetoond.Draagt
	default:
		r.Behoud(voorbehoudBewijs)
	}
	uit.Berekening, uit.Aannames, uit.Voorbehouden = r.Berekening(), r.Aannames(), r.Voorbehouden()
	return uit, nil
}

// rij calculates one share: it multiplies first and rounds to cents once.
func (in *Vermedenvraag) rij(aandeel wmo.Getal) Vermedenrij {
	gevallen := aandeel.Maal(in.Bereikt)
	waarde := in.DuurdereZorg.PerGeval.Maal(gevallen)
	r := Vermedenrij{
		Aandeel: aandeel, Gevallen: gevallen.Afgerond(kit.MeesteDecimalen, wmo.Rekenkundig), Waarde: kit.OpCenten(waarde),
		Draagt: wmo.UitkomstOf(waarde.Compare(in.Kosten) >= 0),
	}
	r.Saldo = r.Waarde.Min(in.Kosten)
	if i := in.Aanloopkosten; i != nil && (r.Saldo.Sign() > 0 || i.IsZero() && r.Saldo.IsZero()) {
		maanden := wmo.Getal{}
		if !i.IsZero() {
			maanden = kit.DeelNaarBoven(i.Getal().Maal(wmo.GetalOf(12)), r.Saldo.Getal(), 0)
		}
		r.TerugMaanden = &maanden
	}
	return r
}

// omslag is nil when the welfare work does not even pay for itself if more expensive care is avoided
// for all clients reached.
func (in *Vermedenvraag) omslag(r *wmo.Verantwoording) *Vermedenomslag {
	kosten, zorg := in.Kosten.Getal(), in.DuurdereZorg.PerGeval.Getal()
	allen := zorg.Maal(in.Bereikt)
	if kosten.Compare(allen) > 0 {
		return nil
	}
	aandeel := kit.DeelNaarBoven(kosten, allen, in.Decimalen)
	o := Vermedenomslag{Vanaf: in.rij(aandeel), Gevallen: kit.DeelNaarBoven(kosten, zorg, 0)}
	r.Stap(formuleDraagt, "aandeel waarbij het welzijn zichzelf draagt", wmo.Aantal("a", aandeel, ""),
		wmo.Euro("K", in.Kosten), wmo.Aantal("n", in.Bereikt, "cliënten"), wmo.Euro("z", in.DuurdereZorg.PerGeval), wmo.Aantal("d", in.Decimalen, "decimalen"))
	r.Stap(formuleGevallen, "gevallen die genoeg zijn", wmo.Aantal("g", o.Gevallen, "gevallen"), wmo.Euro("K", in.Kosten), wmo.Euro("z", in.DuurdereZorg.PerGeval))
	in.verklaar(r, &o.Vanaf, "vanaf de omslag: ")
	if aandeel.Sign() > 0 {
		eronder := in.rij(aandeel.Min(kit.StapVan(in.Decimalen)))
		o.Eronder = &eronder
		in.verklaar(r, &eronder, "onder de omslag: ")
	}
	return &o
}

// verklaar adds the steps of a row; welke is the Dutch beginning of their names, which says which row.
func (in *Vermedenvraag) verklaar(r *wmo.Verantwoording, rij *Vermedenrij, welke string) {
	r.Stap(formuleWelzijn, welke+"waarde van vermeden zorg", wmo.Euro("W", rij.Waarde),
		wmo.Aantal("a", rij.Aandeel, ""), wmo.Aantal("n", in.Bereikt, "cliënten"), wmo.Euro("z", in.DuurdereZorg.PerGeval))
	r.Stap(formuleWelzijnsaldo, welke+"waarde min kosten", wmo.Euro("S", rij.Saldo), wmo.Euro("W", rij.Waarde), wmo.Euro("K", in.Kosten))
	if rij.TerugMaanden != nil {
		r.Stap(formuleTerugverdiend, welke+"terugverdientijd", wmo.Aantal("m", *rij.TerugMaanden, "maanden"),
			wmo.Euro("I", *in.Aanloopkosten), wmo.Euro("W", rij.Waarde), wmo.Euro("K", in.Kosten))
	}
}
