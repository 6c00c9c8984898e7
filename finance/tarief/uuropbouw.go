package tarief

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Uuropbouw is what an hour of one function costs. Fractions are of one: 0.08 is eight percent.
//
//schema:nl Wat een declarabel uur van één functie kost. Aandelen zijn van 1: 0.08 is acht procent.
type Uuropbouw struct {
	//schema:nl Naam van de functie, zoals "begeleider"; elke functie heeft een eigen naam.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Uurloon is the gross wage of a paid hour; it or Maandloon is stated.
	//
	//schema:nl Het bruto loon van een betaald uur, in euro. Geef uurloon óf maandloon.
	Uurloon *wmo.Tarief `json:"uurloon,omitempty" jsonschema:"minimum=0.00001,maximum=99999.99999"`
	//schema:nl Het bruto loon van een maand, met de betaalde uren van een jaar. Geef uurloon óf maandloon.
	Maandloon *Maandloon `json:"maandloon,omitempty"`
	//schema:nl Toeslagen op het loon, zoals vakantiegeld, eindejaarsuitkering en onregelmatigheid. Ontbreekt als er geen zijn.
	Toeslagen []Loontoeslag `json:"toeslagen,omitempty" jsonschema:"maxItems=20"`
	// Werkgeverslasten are social security and pension, a fraction of the wage with its surcharges.
	//
	//schema:nl Sociale lasten en pensioen, als aandeel van het loon met zijn toeslagen.
	Werkgeverslasten wmo.Getal `json:"werkgeverslasten" jsonschema:"minimum=0,maximum=5,decimalen=10"`
	// Productiviteit is the declarable hours as a fraction of the paid ones.
	//
	//schema:nl De declarabele uren als aandeel van de betaalde uren: groter dan 0 en hoogstens 1.
	Productiviteit wmo.Getal `json:"productiviteit" jsonschema:"exclusiveMinimum=0,maximum=1,decimalen=10"`
	//schema:nl De overhead, en waar hij een aandeel van is.
	Overhead Overheadopslag `json:"overhead"`
	//schema:nl Kosten van reizen en opleiden in euro per declarabel uur. Ontbreekt als die er niet zijn.
	ReisEnOpleiding *wmo.Tarief `json:"reisEnOpleiding,omitempty" jsonschema:"minimum=0,maximum=99999.99999"`
	// Verplichtingen is what demands of the municipality cost, such as reports.
	//
	//schema:nl Wat eisen van de gemeente kosten, zoals rapportage en administratie, in euro per declarabel uur. Ontbreekt als
	//schema:nl dat er niet is.
	Verplichtingen *wmo.Tarief `json:"verplichtingen,omitempty" jsonschema:"minimum=0,maximum=99999.99999"`
	//schema:nl Kosten van materiaal in euro per declarabel uur. Ontbreekt als die er niet zijn.
	Materiaal *wmo.Tarief `json:"materiaal,omitempty" jsonschema:"minimum=0,maximum=99999.99999"`
	//schema:nl De stijging van lonen en prijzen tot het jaar van het tarief, als aandeel van alle kosten. Ontbreekt als de kosten al
	//schema:nl van dat jaar zijn.
	Indexatie *wmo.Getal `json:"indexatie,omitempty" jsonschema:"minimum=0,maximum=1,decimalen=10"`
	//schema:nl De opslag voor risico en innovatie, als aandeel van de kostprijs. Ontbreekt als er geen is.
	Marge *wmo.Getal `json:"marge,omitempty" jsonschema:"minimum=0,maximum=1,decimalen=10"`
}

// Maandloon is a monthly wage and the hours that it pays.
//
//schema:nl Het bruto loon van een maand, en de uren waarvoor het in een jaar betaalt.
type Maandloon struct {
	//schema:nl Het bruto loon per maand, in euro.
	Bedrag wmo.Bedrag `json:"bedrag" jsonschema:"minimum=0.01,maximum=9999999.99"`
	//schema:nl De uren waarover twaalf maandlonen worden gedeeld, zoals 1878 betaalde uren.
	UrenPerJaar wmo.Getal `json:"urenPerJaar" jsonschema:"exclusiveMinimum=0,maximum=10000,decimalen=10"`
}

// Loontoeslag is a surcharge on the wage.
//
//schema:nl Een toeslag op het loon.
type Loontoeslag struct {
	//schema:nl Naam van de toeslag, zoals "vakantiegeld" of "ORT".
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De toeslag als aandeel van het bruto loon.
	Aandeel wmo.Getal `json:"aandeel" jsonschema:"minimum=0,maximum=5,decimalen=10"`
}

// Overheadopslag is overhead as a fraction, and of what.
//
//schema:nl De overhead als aandeel, en waarvan.
type Overheadopslag struct {
	//schema:nl Waar het aandeel van wordt genomen; gepubliceerde berekeningen gebruiken beide.
	Wijze Overheadwijze `json:"wijze"`
	//schema:nl Het aandeel; van de prijs is het kleiner dan 1.
	Aandeel wmo.Getal `json:"aandeel" jsonschema:"minimum=0,maximum=5,decimalen=10"`
}

// Overheadwijze is what overhead is a fraction of.
//
//schema:nl Waar de overhead een aandeel van is.
type Overheadwijze string

// The two conventions.
const (
	OverheadOpKosten Overheadwijze = "op_kosten"
	OverheadOpPrijs  Overheadwijze = "op_prijs"
)

var overheadwoorden = wmo.Opsomming[Overheadwijze]{
	{OverheadOpKosten, "een aandeel van de loonkosten van een declarabel uur: maal 1 + aandeel"},
	{OverheadOpPrijs, "een aandeel van de loonkosten en de overhead samen: gedeeld door 1 − aandeel"},
}

func (Overheadwijze) Woorden() []wmo.Woord { return overheadwoorden.Woorden() }

// Kostprijselement is a part of a tariff. The first six are those of Uitvoeringsbesluit 5.4.
//
//schema:nl Een deel van een tarief. Materiaal en marge noemt artikel 5.4 van het Uitvoeringsbesluit niet.
type Kostprijselement string

// The parts of a tariff.
const (
	ElementBeroepskracht   Kostprijselement = "beroepskracht"
	ElementOverhead        Kostprijselement = "overhead"
	ElementNietProductief  Kostprijselement = "niet_productief"
	ElementReisEnOpleiding Kostprijselement = "reis_en_opleiding"
	ElementIndexatie       Kostprijselement = "indexatie"
	ElementVerplichtingen  Kostprijselement = "verplichtingen"
	ElementMateriaal       Kostprijselement = "materiaal"
	ElementMarge           Kostprijselement = "marge"
)

var elementwoorden = wmo.Opsomming[Kostprijselement]{
	{ElementBeroepskracht, "het loon van de beroepskracht, met toeslagen en werkgeverslasten (onderdeel a)"},
	{ElementOverhead, "overhead (onderdeel b)"},
	{ElementNietProductief, "uren die worden betaald en niet gedeclareerd (onderdeel c)"},
	{ElementReisEnOpleiding, "reizen en opleiden (onderdeel d)"},
	{ElementIndexatie, "indexatie (onderdeel e)"},
	{ElementVerplichtingen, "wat eisen van de gemeente kosten (onderdeel f)"},
	{ElementMateriaal, "materiaal"},
	{ElementMarge, "opslag voor risico en innovatie"},
}

func (Kostprijselement) Woorden() []wmo.Woord { return elementwoorden.Woorden() }

// Uurtarief is the tariff of one function with its parts.
//
//schema:nl Het tarief van één functie, met zijn delen.
type Uurtarief struct {
	//schema:nl Naam van de functie, uit de invoer.
	Naam string `json:"naam"`
	// Elementen are the parts in the order in which they are added. Each is the difference of two
	// rounded totals, so that they add up.
	//
	//schema:nl De delen in de volgorde waarin zij erbij komen. Elk deel is het verschil van twee afgeronde tussenstanden, zodat
	//schema:nl zij optellen tot het tarief.
	Elementen []Tariefelement `json:"elementen"`
	//schema:nl Het tarief zonder marge, in euro per uur.
	Kostprijs wmo.Tarief `json:"kostprijs"`
	//schema:nl Het tarief in euro per declarabel uur, één keer afgerond op de gevraagde decimalen.
	PerUur wmo.Tarief `json:"perUur"`
	// PerMinuut is PerUur / 60 to five decimals. Who declares minutes multiplies first: see
	// the reservation.
	//
	//schema:nl Het tarief per uur gedeeld door 60, op vijf decimalen. Vermenigvuldig bij het declareren eerst het tarief per uur met
	//schema:nl de minuten, en deel en rond daarna af.
	PerMinuut wmo.Tarief `json:"perMinuut"`
}

// Tariefelement is one part of a tariff.
//
//schema:nl Een deel van een tarief, in euro per declarabel uur.
type Tariefelement struct {
	//schema:nl Welk deel het is.
	Element Kostprijselement `json:"element"`
	//schema:nl Wat het deel kost.
	Bedrag wmo.Tarief `json:"bedrag"`
	//schema:nl De tussenstand: dit deel en alle delen ervoor.
	Totaal wmo.Tarief `json:"totaal"`
}

var (
	meldingLoon     = register.Melding("FIN-TF-LOON", "een opbouw vraagt een uurloon of een maandloon, en niet allebei")
	meldingOverhead = register.Melding("FIN-TF-OVERHEAD", "een aandeel van de prijs dat de hele prijs is of meer")
)

var (
	formuleUurKosten = register.Formule("FIN-F-TF-UUR-KOSTEN", "t = (L · (1 + s) · (1 + w) · (1 + o) / (U · p) + m) · (1 + i) · (1 + g)",
		"L loon over U uren, s toeslagen, w werkgeverslasten, p productiviteit, o overhead als aandeel van de kosten, m kosten per uur (reis, opleiding, "+
			"verplichtingen, materiaal), i indexatie, g marge; een deel dat nog niet meetelt is 0, en p is dan 1; afgerond op d decimalen", opbouwleer)
	formuleUurPrijs = register.Formule("FIN-F-TF-UUR-PRIJS", "t = (L · (1 + s) · (1 + w) / (U · p · (1 − o)) + m) · (1 + i) · (1 + g)",
		"als bij FIN-F-TF-UUR-KOSTEN, met o overhead als aandeel van de prijs", opbouwleer)
	formuleJaarloon = register.Formule("FIN-F-TF-JAARLOON", "L = 12 · S", "S loon per maand", opbouwleer)
	formuleElement  = register.Formule("FIN-F-TF-ELEMENT", "e = t₁ − t₀", "t₁ tussenstand met dit deel, t₀ tussenstand ervoor", kit.Boekhoudkundig())
	formuleMinuut   = register.Formule("FIN-F-TF-MINUUT", "q = t / 60", "t tarief per uur; afgerond op vijf decimalen", kit.Boekhoudkundig())
)

// Assumptions and reservations of every build-up.
var (
	aannameVolgorde = register.Aanname("FIN-A-TF-VOLGORDE",
		"overhead komt op het loon van een declarabel uur en niet op reis, opleiding, verplichtingen en materiaal; indexatie en marge komen op alles", opbouwleer)
	voorbehoudMinuut = register.Voorbehoud("FIN-V-TF-MINUUT",
		"het tarief per minuut is om te vergelijken: wie minuten betaalt, vermenigvuldigt het tarief per uur met de minuten, deelt door 60 en rondt dan af")
)

// keur checks the fields of a build-up against each other.
func (u *Uuropbouw) keur(k *kit.Keuring, plaats string) {
	if (u.Uurloon == nil) == (u.Maandloon == nil) {
		k.Meld(meldingLoon, "geef het uurloon of het maandloon", plaats+"/uurloon", plaats+"/maandloon")
	}
	if u.Overhead.Wijze == OverheadOpPrijs && u.Overhead.Aandeel.Compare(een) >= 0 {
		k.Meld(meldingOverhead, "overhead als aandeel van de prijs is kleiner dan 1", plaats+"/overhead/aandeel")
	}
	var namen wmo.Uniek
	for i := range u.Toeslagen {
		namen.Naam(&k.Bevindingen, u.Toeslagen[i].Naam, kit.InLijst(plaats+"/toeslagen", i)+"/naam")
	}
}

// stand is a build-up of which some parts do not count yet.
type stand struct {
	loon, uren, toeslagen, lasten, productiviteit, overhead, kosten, indexatie, marge wmo.Getal
}

// loon is what is paid over so many hours.
func (u *Uuropbouw) loon() (loon, uren wmo.Getal) {
	if u.Maandloon != nil {
		return u.Maandloon.Bedrag.Getal().Maal(wmo.GetalOf(12)), u.Maandloon.UrenPerJaar
	}
	return getalVan(ofNul(u.Uurloon)), een
}

// tarief is the tariff in a stand. All is brought over one denominator, so that it is divided once.
func (s *stand) tarief(wijze Overheadwijze, decimalen int) wmo.Tarief {
	loon, noemer := s.loon.Maal(eenPlus(s.toeslagen)).Maal(eenPlus(s.lasten)), s.uren.Maal(s.productiviteit)
	if wijze == OverheadOpPrijs {
		noemer = noemer.Maal(een.Min(s.overhead))
	} else {
		loon = loon.Maal(eenPlus(s.overhead))
	}
	t := loon.Plus(s.kosten.Maal(noemer))
	return tariefVan(t.Maal(eenPlus(s.indexatie)).Maal(eenPlus(s.marge)), noemer, decimalen)
}

// reken builds the tariff up, part by part, and adds its steps.
func (u *Uuropbouw) reken(r *wmo.Verantwoording, decimalen int, welke string) Uurtarief {
	s := stand{lasten: u.Werkgeverslasten, productiviteit: een}
	s.loon, s.uren = u.loon()
	for _, t := range u.Toeslagen {
		s.toeslagen = s.toeslagen.Plus(t.Aandeel)
	}
	formule := formuleUurKosten
	if u.Overhead.Wijze == OverheadOpPrijs {
		formule = formuleUurPrijs
	}
	if u.Maandloon != nil {
		r.Stap(formuleJaarloon, welke+"loon van een jaar", wmo.Euro("L", u.Maandloon.Bedrag.Maal(wmo.GetalOf(12))), wmo.Euro("S", u.Maandloon.Bedrag))
	}
	uit := Uurtarief{Naam: u.Naam}
	per := func(t *wmo.Tarief) wmo.Getal { return getalVan(ofNul(t)) }
	for _, deel := range []struct {
		element Kostprijselement
		erbij   func()
	}{
		{ElementBeroepskracht, func() {}},
		{ElementNietProductief, func() { s.productiviteit = u.Productiviteit }},
		{ElementOverhead, func() { s.overhead = u.Overhead.Aandeel }},
		{ElementReisEnOpleiding, func() { s.kosten = s.kosten.Plus(per(u.ReisEnOpleiding)) }},
		{ElementVerplichtingen, func() { s.kosten = s.kosten.Plus(per(u.Verplichtingen)) }},
		{ElementMateriaal, func() { s.kosten = s.kosten.Plus(per(u.Materiaal)) }},
		{ElementIndexatie, func() { s.indexatie = ofNul(u.Indexatie) }},
		{ElementMarge, func() { s.marge = ofNul(u.Marge) }},
	} {
		deel.erbij()
		e := Tariefelement{Element: deel.element, Totaal: s.tarief(u.Overhead.Wijze, decimalen)}
		e.Bedrag = tariefVan(*verschil(e.Totaal, uit.PerUur), een, meesteDecimalen)
		s.verklaar(r, formule, welke, deel.element, e.Totaal, decimalen)
		r.Stap(formuleElement, welke+elementnamen[deel.element], euro("e", e.Bedrag, perUur), euro("t₁", e.Totaal, perUur), euro("t₀", uit.PerUur, perUur))
		uit.Elementen = append(uit.Elementen, e)
		if deel.element != ElementMarge {
			uit.Kostprijs = e.Totaal
		}
		uit.PerUur = e.Totaal
	}
	uit.PerMinuut = tariefVan(getalVan(uit.PerUur), wmo.GetalOf(60), meesteDecimalen)
	r.Stap(formuleMinuut, welke+"tarief per minuut", euro("q", uit.PerMinuut, "euro per minuut"), euro("t", uit.PerUur, perUur))
	r.NeemAan(aannameVolgorde)
	return uit
}

// elementnamen are how a step calls the parts.
var elementnamen = map[Kostprijselement]string{
	ElementBeroepskracht: "beroepskracht", ElementNietProductief: "niet-productieve uren", ElementOverhead: "overhead",
	ElementReisEnOpleiding: "reis en opleiding", ElementVerplichtingen: "verplichtingen", ElementMateriaal: "materiaal",
	ElementIndexatie: "indexatie", ElementMarge: "marge",
}

func (s *stand) verklaar(r *wmo.Verantwoording, f *wmo.Formule, welke string, element Kostprijselement, t wmo.Tarief, decimalen int) {
	r.Stap(f, welke+"tot en met "+elementnamen[element], euro("t", t, perUur),
		wmo.Aantal("L", s.loon, "euro"), wmo.Aantal("U", s.uren, "uur"), wmo.Aantal("s", s.toeslagen, ""), wmo.Aantal("w", s.lasten, ""),
		wmo.Aantal("p", s.productiviteit, ""), wmo.Aantal("o", s.overhead, ""), wmo.Aantal("m", s.kosten, perUur),
		wmo.Aantal("i", s.indexatie, ""), wmo.Aantal("g", s.marge, ""), wmo.Aantal("d", decimalen, "decimalen"))
}
