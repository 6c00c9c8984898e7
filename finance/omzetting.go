package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Omzetting asks what it costs and saves when a municipality no longer gives certain products of
// support by individual decision (maatwerk) but makes them freely accessible (an algemene
// voorziening), from a day and over a number of years.
//
//schema:nl Vraagt wat het kost en spaart als een gemeente voor bepaalde producten geen besluit per persoon meer neemt
//schema:nl (maatwerk), maar ze vrij toegankelijk maakt (een algemene voorziening), vanaf een dag en over jaren.
type Omzetting struct {
	//schema:nl Naam van de omzetting, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Ingang is the first day on which no decision (indicatie) is needed; years are periods of
	// twelve months counted from it.
	//
	//schema:nl De eerste dag waarop geen besluit nodig is. Jaren zijn perioden van twaalf maanden vanaf deze dag.
	Ingang wmo.Datum `json:"ingang"`
	//schema:nl Over hoeveel jaren wordt gerekend.
	Jaren int `json:"jaren" jsonschema:"minimum=1,maximum=20"`
	// Groei is the factor by which the number of clients grows each year because access is
	// free: 1.03 is three percent more, 1 is no growth. It also applies to the first year.
	//
	//schema:nl De factor waarmee het aantal cliënten elk jaar groeit omdat de toegang vrij is: 1.03 is drie procent meer, 1
	//schema:nl is geen groei. Zij geldt ook voor het eerste jaar: in jaar n is het aantal cliënten nu × groei^n.
	Groei wmo.Getal `json:"groei" jsonschema:"exclusiveMinimum=0,maximum=2,decimalen=10"`
	//schema:nl De producten die worden omgezet, elk met een eigen naam.
	Producten []Omzettingsproduct `json:"producten" jsonschema:"minItems=1,maxItems=10"`
	// Overgangskosten are the costs of the transition for the municipality, one amount for each
	// year from the first; years beyond the list cost nothing.
	//
	//schema:nl Wat de overgang de gemeente kost, in euro, een bedrag per jaar vanaf het eerste. Niet meer bedragen dan
	//schema:nl jaren; een jaar voorbij de lijst kost niets.
	Overgangskosten []wmo.Bedrag `json:"overgangskosten,omitempty" jsonschema:"maxItems=20,minimum=0,maximum=999999999999.99"`
	// Vermeden is the more expensive care that the municipality expects to avoid.
	//
	//schema:nl De duurdere zorg die de gemeente verwacht te voorkomen. Ontbreekt als zij niets verwacht.
	Vermeden *VermedenZorg `json:"vermeden,omitempty"`
}

// Omzettingsproduct is one product of support, before and after the conversion.
//
//schema:nl Eén product, voor en na de omzetting.
type Omzettingsproduct struct {
	//schema:nl De naam van het product.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Voor is the arrangement now, with access by decision.
	//
	//schema:nl Het arrangement nu, met toegang na een beschikking.
	Voor Arrangement `json:"voor"`
	// Inzet is the support by all providers together now, in twelve months.
	//
	//schema:nl De ondersteuning door alle aanbieders samen nu, in een periode van precies twaalf maanden.
	Inzet Inzet `json:"inzet"`
	//schema:nl Wat de besluiten over dit product nu kosten.
	Indicaties Indicatielast `json:"indicaties"`
	// Na is the arrangement from Ingang on, with free access.
	//
	//schema:nl Het arrangement vanaf de ingang, vrij toegankelijk.
	Na Arrangement `json:"na"`
	// Aanbieders are the providers, who share what is paid for this product; their shares add
	// up to 1.
	//
	//schema:nl De aanbieders, die delen in wat voor dit product wordt betaald. Hun aandelen zijn samen 1.
	Aanbieders []Productaandeel `json:"aanbieders" jsonschema:"minItems=1,maxItems=30"`
	// Doorgeleid is the support that others than the providers give from Ingang on.
	//
	//schema:nl De ondersteuning die anderen vanaf de ingang overnemen. Ontbreekt als niemand iets overneemt.
	Doorgeleid []Doorgeleiding `json:"doorgeleid,omitempty" jsonschema:"maxItems=5"`
}

// Indicatielast is what the decisions about a product cost the municipality in a year.
//
//schema:nl Wat de besluiten over een product de gemeente in een jaar kosten.
type Indicatielast struct {
	//schema:nl Het aantal besluiten in een jaar.
	Aantal wmo.Getal `json:"aantal" jsonschema:"minimum=0,maximum=100000000,decimalen=10"` // in a year
	//schema:nl Wat één besluit kost, in euro.
	Kosten wmo.Bedrag `json:"kosten" jsonschema:"minimum=0,maximum=999999999999.99"` // of one
}

// Productaandeel is the part of a product that one provider has.
//
//schema:nl Het deel van een product dat één aanbieder heeft.
type Productaandeel struct {
	//schema:nl De naam van de aanbieder.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Zijn aandeel (0–1) in wat voor het product wordt betaald.
	Aandeel wmo.Getal `json:"aandeel" jsonschema:"minimum=0,maximum=1,decimalen=10"`
}

// Doorgeleiding is support that a welfare or volunteer organisation, or an existing provision, takes
// over from the providers, and what the providers pay for it.
//
//schema:nl Ondersteuning die een organisatie voor welzijn of vrijwilligers, of een bestaande voorziening, van de
//schema:nl aanbieders overneemt, en wat de aanbieders daarvoor betalen.
type Doorgeleiding struct {
	//schema:nl Wie overneemt; niet een aanbieder van dit product.
	Naar string `json:"naar" jsonschema:"minLength=1,maxLength=200" vorm:"naam"` // not a provider of this product
	//schema:nl Het aandeel (0–1) van de eenheden van elke cliënt dat wordt overgenomen. Van allen samen ten hoogste 1.
	Aandeel wmo.Getal `json:"aandeel" jsonschema:"exclusiveMinimum=0,maximum=1,decimalen=10"` // of the units of a client; at most 1 together
	//schema:nl Wat de aanbieders voor één overgenomen eenheid betalen, in euro.
	Vergoeding wmo.Tarief `json:"vergoeding" jsonschema:"minimum=0,maximum=999999999999.99999"` // for one unit
}

// VermedenZorg is more expensive care that is avoided: for a share of a number of clients, at an
// amount per client per year.
//
//schema:nl Duurdere zorg die wordt voorkomen, in euro per jaar: cliënten × aandeel × bedrag, op de cent.
type VermedenZorg struct {
	//schema:nl Het aantal cliënten waarvan een aandeel wordt genomen.
	Clienten wmo.Getal `json:"clienten" jsonschema:"exclusiveMinimum=0,maximum=100000000,decimalen=10"`
	//schema:nl Het aandeel (0–1) van die cliënten bij wie duurdere zorg wordt voorkomen.
	Aandeel wmo.Getal `json:"aandeel" jsonschema:"minimum=0,maximum=1,decimalen=10"` // of those clients
	//schema:nl Wat dat voor elk van hen in een jaar scheelt, in euro.
	Bedrag wmo.Bedrag `json:"bedrag" jsonschema:"minimum=0.01,maximum=999999999999.99"` // for each of them in a year
}

// Omzettingsbeeld is the effect of a conversion on the municipality, the providers and the other
// parties.
//
//schema:nl Wat een omzetting doet voor de gemeente, de aanbieders en anderen. Bedragen zijn in euro.
type Omzettingsbeeld struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Elk jaar, op volgorde.
	Jaren []Omzettingsjaar `json:"jaren"`
	//schema:nl Alle jaren samen, zonder en met de omzetting.
	Totaal Omzettingsstand `json:"totaal"`
	// Terugverdiend is the first year at the end of which the municipality has paid no more in
	// total than without the conversion; absent when there is none.
	//
	//schema:nl Het eerste jaar aan het einde waarvan de gemeente in totaal niet meer heeft betaald dan zonder de omzetting.
	//schema:nl Ontbreekt als er geen is.
	Terugverdiend *Terugverdienjaar `json:"terugverdiend,omitempty"`
	//schema:nl Bij welke groei en welk aandeel voorkomen zorg de omzetting omslaat van voordeel naar nadeel.
	Omslag Omslagpunten `json:"omslag"`
	// Partijen are all who pay or receive, over all years; each column adds up to zero.
	//
	//schema:nl Allen die betalen of krijgen, over alle jaren. Elke kolom telt op tot nul.
	Partijen []Partijsaldo `json:"partijen"`
	// Onderbedeling are the products in which providers gain by helping fewer clients after the
	// conversion.
	//
	//schema:nl De producten waarbij aanbieders er na de omzetting op vooruitgaan door een cliënt niet te helpen. Een lege
	//schema:nl lijst als er geen zijn.
	Onderbedeling []Onderbedelingsrisico `json:"onderbedeling"`

	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl De rekenstappen van het eerste jaar en van het geheel, met formule, invoer en uitkomst. Latere jaren gaan
	//schema:nl net zo.
	Berekening wmo.Berekening `json:"berekening"` // of the first year, and of the whole
}

// Omzettingsjaar is one year of twelve months.
//
//schema:nl Eén jaar van twaalf maanden.
type Omzettingsjaar struct {
	//schema:nl Het nummer van het jaar; 1 is het eerste.
	Jaar int `json:"jaar"` // 1 is the first
	//schema:nl De eerste en de laatste dag van het jaar.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Elk product in dit jaar na de omzetting, in de volgorde van de invoer.
	Producten []Productjaar `json:"producten"`
	//schema:nl Dit jaar zonder en met de omzetting.
	Stand Omzettingsstand `json:"stand"`
	// Cumulatief is what the municipality saved in all years up to and including this one; below
	// zero it paid more.
	//
	//schema:nl Wat de gemeente in alle jaren tot en met dit bespaarde, in euro. Onder nul betaalde zij meer.
	Cumulatief wmo.Bedrag `json:"cumulatief"`
}

// Productjaar is one product in one year after the conversion.
//
//schema:nl Eén product in één jaar na de omzetting.
type Productjaar struct {
	//schema:nl De naam van het product.
	Naam string `json:"naam"`
	//schema:nl Het aantal cliënten, op twee decimalen afgerond; er is met het exacte aantal gerekend.
	Clienten wmo.Getal `json:"clienten"` // to two decimals
	//schema:nl De eenheden per cliënt die de aanbieders zelf geven, op twee decimalen afgerond; er is met het exacte aantal
	//schema:nl gerekend.
	EenhedenPerClient wmo.Getal `json:"eenhedenPerClient"` // that the providers give themselves, to two decimals
	//schema:nl Het geld van alle aanbieders van het product samen.
	Geldstroom Geldstroom `json:"geldstroom"` // of all providers of the product together
	//schema:nl Wat de aanbieders betalen aan wie ondersteuning overneemt, in euro.
	Doorbetaald wmo.Bedrag `json:"doorbetaald"` // by the providers to those who took support over
}

// Omzettingsstand compares a year, or all years, without and with the conversion.
//
//schema:nl Een jaar, of alle jaren samen, zonder en met de omzetting.
type Omzettingsstand struct {
	//schema:nl Wat er zonder de omzetting wordt betaald en ontvangen.
	Zonder Omzettingskant `json:"zonder"`
	//schema:nl Wat er met de omzetting wordt betaald en ontvangen.
	Met Omzettingskant `json:"met"`
	//schema:nl Wat de omzetting uitmaakt.
	Verschil Omzettingsverschil `json:"verschil"`
}

// Omzettingskant is what municipality and providers pay and receive, without or with the conversion.
//
//schema:nl Wat gemeente en aanbieders betalen en ontvangen, zonder of met de omzetting.
type Omzettingskant struct {
	//schema:nl Wat de gemeente betaalt, ontvangt en bespaart.
	Gemeente Gemeentekant `json:"gemeente"`
	//schema:nl Wat de aanbieders samen ontvangen en uitgeven.
	Aanbieders Aanbiederskant `json:"aanbieders"`
	// Geldverplaatsingen are the payments between the parties.
	//
	//schema:nl De betalingen tussen partijen; van twee partijen om dezelfde reden bij elkaar opgeteld. Een lege lijst als
	//schema:nl er geen zijn.
	Geldverplaatsingen []Geldverplaatsing `json:"geldverplaatsingen"`
}

// Gemeentekant is what the municipality pays, receives and saves.
//
//schema:nl Wat de gemeente betaalt, ontvangt en bespaart, in euro.
type Gemeentekant struct {
	//schema:nl Wat zij de aanbieders betaalt.
	Betaald wmo.Bedrag `json:"betaald"` // to the providers
	//schema:nl De eigen bijdragen van cliënten die zij ontvangt.
	Bijdragen wmo.Bedrag `json:"bijdragen"` // own contributions of clients, received
	//schema:nl Wat de besluiten kosten; nul met de omzetting.
	Indicaties wmo.Bedrag `json:"indicaties"` // costs of the decisions
	//schema:nl Wat de overgang kost; nul zonder de omzetting.
	Overgang wmo.Bedrag `json:"overgang"` // costs of the transition
	//schema:nl Duurdere zorg die wordt voorkomen; nul zonder de omzetting.
	Vermeden wmo.Bedrag `json:"vermeden"` // more expensive care that is avoided
	//schema:nl Betaald − bijdragen + indicaties + overgang − vermeden.
	Netto wmo.Bedrag `json:"netto"` // betaald − bijdragen + indicaties + overgang − vermeden
}

// Aanbiederskant is what the providers together receive and spend.
//
//schema:nl Wat de aanbieders samen ontvangen en uitgeven, in euro.
type Aanbiederskant struct {
	//schema:nl Wat de gemeente hun betaalt.
	Opbrengst wmo.Bedrag `json:"opbrengst"`
	//schema:nl Hun kosten, variabel en vast.
	Kosten wmo.Bedrag `json:"kosten"` // variable and fixed
	//schema:nl Wat zij betalen aan wie ondersteuning overneemt.
	Doorbetaald wmo.Bedrag `json:"doorbetaald"` // to those who took support over
	//schema:nl Opbrengst − kosten − doorbetaald. Onder nul is een verlies.
	Resultaat wmo.Bedrag `json:"resultaat"` // opbrengst − kosten − doorbetaald
}

// Omzettingsverschil is the effect of the conversion, item by item. Above zero is to the advantage of
// the municipality, and the items add up to Gemeente. Aanbieders is how much the result of the
// providers improves.
//
//schema:nl Wat de omzetting uitmaakt, post voor post, in euro. Boven nul is in het voordeel van de gemeente; de posten
//schema:nl tellen op tot gemeente.
type Omzettingsverschil struct {
	//schema:nl Hoeveel de gemeente de aanbieders minder betaalt.
	Betaald wmo.Bedrag `json:"betaald"`
	//schema:nl Hoeveel zij meer aan eigen bijdragen krijgt.
	Bijdragen wmo.Bedrag `json:"bijdragen"`
	//schema:nl Wat zij aan besluiten bespaart.
	Indicaties wmo.Bedrag `json:"indicaties"`
	//schema:nl De kosten van de overgang, als bedrag onder nul.
	Overgang wmo.Bedrag `json:"overgang"`
	//schema:nl De duurdere zorg die wordt voorkomen.
	Vermeden wmo.Bedrag `json:"vermeden"`
	//schema:nl Hoeveel de gemeente per saldo bespaart.
	Gemeente wmo.Bedrag `json:"gemeente"`
	//schema:nl Hoeveel het resultaat van de aanbieders verbetert; dit telt niet mee in gemeente.
	Aanbieders wmo.Bedrag `json:"aanbieders"`
}

// Terugverdienjaar is the year in which a conversion has paid for itself.
//
//schema:nl Het jaar waarin een omzetting zich heeft terugverdiend.
type Terugverdienjaar struct {
	//schema:nl Het nummer van het jaar; 1 is het eerste.
	Jaar int `json:"jaar"` // 1 is the first
	//schema:nl De eerste en de laatste dag van dat jaar.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Wat de gemeente tot het einde van dat jaar bespaarde, in euro.
	Cumulatief wmo.Bedrag `json:"cumulatief"` // what the municipality saved until its end
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
