package rijk

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Uitkeringsvraag asks what each centrumgemeente (a municipality that receives State money for a whole
// region) received in one year.
//
//schema:nl Vraagt wat elke centrumgemeente (die geld van het Rijk krijgt voor een hele regio) in een jaar kreeg.
type Uitkeringsvraag struct {
	//schema:nl Om welke geldstroom van het Rijk het gaat.
	Stroom wmo.Rijksstroom `json:"stroom"`
	//schema:nl Het kalenderjaar. Is van dat jaar niets bekend, dan wordt de vraag geweigerd en noemt de bevinding de jaren
	//schema:nl die er wel zijn (FIN-JAAR).
	Jaar int `json:"jaar" jsonschema:"minimum=1900,maximum=2200"`
	// WatAls divides another total in the proportions of that year; an illustration, not a grant
	// that was ever decided.
	//
	//schema:nl Een ander totaal, te verdelen met de verhoudingen van dat jaar. Een rekenvoorbeeld, geen uitkering die ooit
	//schema:nl is vastgesteld. Ontbreekt als er niet naar wordt gevraagd.
	WatAls *Herverdeelvraag `json:"watAls,omitempty"`
}

// Herverdeelvraag is another total, to divide in the proportions of a year.
//
//schema:nl Een ander totaal, te verdelen met de verhoudingen van een jaar.
type Herverdeelvraag struct {
	//schema:nl Naam van het rekenvoorbeeld, in eigen woorden.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Het bedrag in euro dat wordt verdeeld. In hele euro's als de eenheid euro is.
	Totaal wmo.Bedrag `json:"totaal" jsonschema:"minimum=0.01,maximum=999999999999.99"` // to spread
	//schema:nl Of er op de cent of in hele euro's wordt verdeeld.
	Eenheid Verdeeleenheid `json:"eenheid"`
}

// Verdeeleenheid is the unit to which an amount is divided.
//
//schema:nl Eenheid waarnaar een bedrag wordt omgeslagen.
type Verdeeleenheid string

// The units.
const (
	VerdeeldPerCent Verdeeleenheid = "cent"
	VerdeeldPerEuro Verdeeleenheid = "euro"
)

var verdeeleenheidwoorden = wmo.Opsomming[Verdeeleenheid]{
	{VerdeeldPerCent, "op de cent"},
	{VerdeeldPerEuro, "in hele euro's"},
}

func (Verdeeleenheid) Woorden() []wmo.Woord { return verdeeleenheidwoorden.Woorden() }

// Uitkeringen is what each centrumgemeente received of one kind of money in one year.
//
//schema:nl Wat elke centrumgemeente van één geldstroom in één jaar kreeg.
type Uitkeringen struct {
	//schema:nl Om welke geldstroom van het Rijk het gaat.
	Stroom wmo.Rijksstroom `json:"stroom"`
	//schema:nl Het kalenderjaar.
	Jaar int `json:"jaar"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Alle jaren waarvan deze geldstroom per centrumgemeente bekend is, oplopend.
	Jaren []int `json:"jaren"` // all years of which this kind of money is known
	//schema:nl Elke centrumgemeente die iets kreeg, in de volgorde van de tabel.
	Regels []Uitkeringsregel `json:"regels"`
	// Afgedrukt is the total that the source prints, and Som what its rows add up to.
	//
	//schema:nl Het totaal in euro dat de bron zelf noemt.
	Afgedrukt wmo.Bedrag `json:"afgedrukt"`
	//schema:nl De som in euro van de regels.
	Som wmo.Bedrag `json:"som"`
	// Maatstaven are the measures by which the total was divided; their weights were not
	// published.
	//
	//schema:nl De maatstaven waarmee het totaal is verdeeld. Hun gewichten zijn niet gepubliceerd. Ontbreekt als er van
	//schema:nl deze geldstroom geen bekend zijn.
	Maatstaven []string `json:"maatstaven,omitempty"`
	//schema:nl Het andere totaal, verdeeld. Ontbreekt als er niet naar is gevraagd.
	WatAls *Herverdeling `json:"watAls,omitempty"`
	//schema:nl De bron van de bedragen.
	Bron wmo.Bron `json:"bron"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen. Van
	//schema:nl gelijksoortige stappen staat er één.
	Berekening wmo.Berekening `json:"berekening"`
}

// Uitkeringsregel is what one centrumgemeente received.
//
//schema:nl Wat één centrumgemeente kreeg.
type Uitkeringsregel struct {
	//schema:nl De naam zoals de bron haar afdrukt.
	Centrumgemeente string `json:"centrumgemeente"` // as the source prints it
	//schema:nl De gemeentecode van de huidige gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"` // code of the present municipality
	//schema:nl De uitkering in euro.
	Bedrag wmo.Bedrag `json:"bedrag"`
	//schema:nl De uitkering als percentage van de som, op vier decimalen.
	Aandeel wmo.Getal `json:"aandeel"` // percent of the sum, to four decimals
	//schema:nl Een opmerking uit de bron. Ontbreekt als die er niet is.
	Opmerking string `json:"opmerking,omitempty"` // of the source
}

// Herverdeling is another total, divided in the proportions of a year: a what-if.
//
//schema:nl Een ander totaal, verdeeld met de verhoudingen van een jaar. Een rekenvoorbeeld.
type Herverdeling struct {
	//schema:nl Naam van het rekenvoorbeeld, uit de invoer.
	Naam string `json:"naam"`
	//schema:nl Het bedrag in euro dat is verdeeld.
	Totaal wmo.Bedrag `json:"totaal"`
	//schema:nl Of er op de cent of in hele euro's is verdeeld.
	Eenheid Verdeeleenheid `json:"eenheid"`
	//schema:nl Het deel van elke centrumgemeente, in de volgorde van de uitkeringen. Elk krijgt totaal × uitkering / som,
	//schema:nl afgekapt op de eenheid; wat overblijft gaat één voor één naar de grootste resten, en bij gelijke resten naar
	//schema:nl wie eerder staat.
	Regels []Herverdeeldeel `json:"regels"`
}

// Herverdeeldeel is the part of one centrumgemeente in a what-if.
//
//schema:nl Het deel van één centrumgemeente in een rekenvoorbeeld.
type Herverdeeldeel struct {
	//schema:nl De naam zoals de bron haar afdrukt.
	Centrumgemeente string `json:"centrumgemeente"`
	//schema:nl De gemeentecode van de huidige gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl Het deel in euro.
	Bedrag wmo.Bedrag `json:"bedrag"`
}

var meldingJaar = register.Melding("FIN-JAAR", "van dit jaar is niets bekend; er wordt niets tussen jaren in geschat")

var (
	formuleUitkeringsom = register.Formule("FIN-F-DU-SOM", "S = Σ b", "b de uitkering van elke centrumgemeente", duBesluit.Als(wmo.Afgeleid))
	formuleAandeel      = register.Formule("FIN-F-DU-AANDEEL", "a = 100 · b / S",
		"b uitkering, S som, a in procenten op vier decimalen", duBesluit.Als(wmo.Afgeleid))
	formuleHerverdeelsom = register.Formule("FIN-F-DU-WAT-ALS", "u = afgekapt(T · b / S) + r",
		"T ander totaal, b uitkering, S som, afgekapt op de eenheid e; r de eenheid die bij de grootste resten komt, of niets", duBesluit.Als(wmo.Afgeleid))
)

// Reservations about grants; an answer cites with each the annex that it is about.
var (
	voorbehoudEenmaalGelezen = register.Voorbehoud("FIN-V-BESLUIT-EENMAAL-GELEZEN",
		"de rijen zijn een keer uit de geconsolideerde tekst van april 2015 overgenomen; de som klopt met het afgedrukte totaal", duBesluit)
	voorbehoudGewichten = register.Voorbehoud("FIN-V-GEWICHTEN",
		"de gewichten van de maatstaven staan niet in het besluit; de verdeling is niet na te rekenen", duBesluit)
	voorbehoudAanvulling = register.Voorbehoud("FIN-V-AANVULLING",
		"in 2010 was dit alleen een aanvulling op de specifieke uitkering van dat jaar: geen verdeelsleutel", duBesluit)
	voorbehoudWatAls = register.Voorbehoud("FIN-V-WAT-ALS",
		"een ander totaal, verdeeld met de sleutel van een jaar; het is nooit zo uitgekeerd", duBesluit)
)

// ListGrants lists what each centrumgemeente received of a decentralisatie-uitkering (a State grant)
// and, if asked, how another total would be divided in the same proportions. The error is
// [wmo.Bevindingen]; for a year that is not in the data, or was not certainly known on peil.Bekend, it
// names the years that are.
func ListGrants(in Uitkeringsvraag, peil wmo.Peil) (Uitkeringen, error) {
	tabel, err := uitkeringen()
	if err != nil {
		return Uitkeringen{}, err
	}
	var bijlage *Uitkeringsbijlage
	var jaren []int
	r, err := kit.Keur(&in, peil, func(k *kit.Keuring) { bijlage, jaren = in.keur(k, peil, tabel.Bijlagen) })
	if err != nil {
		return Uitkeringen{}, err
	}
	uit := Uitkeringen{
		Stroom: in.Stroom, Jaar: in.Jaar, Peil: peil, Jaren: jaren, Regels: []Uitkeringsregel{}, Afgedrukt: bijlage.Afgedrukt,
		Maatstaven: slices.Clone(bijlage.Maatstaven), Bron: r.Citeer(tabel.Citeer(bijlage.Vindplaats)),
	}
	for i := range tabel.Rijen {
		if rij := &tabel.Rijen[i]; rij.Stroom == in.Stroom && rij.Jaar == in.Jaar {
			uit.Regels = append(uit.Regels, Uitkeringsregel{
				Centrumgemeente: rij.Centrumgemeente, Gemeente: rij.Gemeente, Bedrag: rij.Bedrag, Opmerking: rij.Opmerking,
			})
			uit.Som = uit.Som.Plus(rij.Bedrag)
		}
	}
	uit.vulAandelen(&r)
	uit.let(&r)
	if in.WatAls != nil {
		uit.herverdeel(in.WatAls, &r)
	}
	uit.Berekening, uit.Voorbehouden = r.Berekening(), r.Voorbehouden()
	return uit, nil
}

// keur finds the annex that was asked for and the years that are known.
func (v *Uitkeringsvraag) keur(k *kit.Keuring, peil wmo.Peil, bijlagen []Uitkeringsbijlage) (*Uitkeringsbijlage, []int) {
	var gevonden *Uitkeringsbijlage
	jaren, genoemd := []int{}, []string{}
	for i := range bijlagen {
		b := &bijlagen[i]
		if b.Stroom != v.Stroom || !peil.Kent(b.Bekend) {
			continue
		}
		jaren, genoemd = append(jaren, b.Jaar), append(genoemd, strconv.Itoa(b.Jaar))
		if b.Jaar == v.Jaar {
			gevonden = b
		}
	}
	if gevonden == nil {
		bekend := "geen enkel jaar"
		if len(genoemd) > 0 {
			bekend = strings.Join(genoemd, ", ")
		}
		k.Meld(meldingJaar, fmt.Sprintf("over %d is per centrumgemeente niets bekend; van %s is bekend: %s", v.Jaar, v.Stroom, bekend), "/jaar")
	}
	if w := v.WatAls; w != nil && w.Eenheid == VerdeeldPerEuro && w.Totaal.Compare(w.Totaal.AfgerondOp(0, wmo.NaarBeneden)) != 0 {
		k.MeldBereik(fmt.Sprintf("%s is in hele euro's niet te verdelen", w.Totaal), "/watAls/totaal")
	}
	return gevonden, jaren
}

// vulAandelen adds the shares. Only one of them gets a step; the others are calculated in the same way.
func (u *Uitkeringen) vulAandelen(r *wmo.Verantwoording) {
	alle := make([]wmo.Grootheid, len(u.Regels))
	for i := range u.Regels {
		alle[i] = wmo.Euro("b "+u.Regels[i].Centrumgemeente, u.Regels[i].Bedrag)
	}
	r.Stap(formuleUitkeringsom, "som van de uitkeringen", wmo.Euro("S", u.Som), alle...)
	grootste := &u.Regels[0]
	for i := range u.Regels {
		u.Regels[i].Aandeel = kit.Percentage(u.Regels[i].Bedrag.Getal(), u.Som.Getal())
		if u.Regels[i].Bedrag.Compare(grootste.Bedrag) > 0 {
			grootste = &u.Regels[i]
		}
	}
	r.Stap(formuleAandeel, "aandeel van de grootste, "+grootste.Centrumgemeente+"; de andere gaan net zo",
		wmo.Aantal("a", grootste.Aandeel, "procent"), wmo.Euro("b", grootste.Bedrag), wmo.Euro("S", u.Som))
}

// let adds the reservations.
func (u *Uitkeringen) let(r *wmo.Verantwoording) {
	r.Behoud(voorbehoudEenmaalGelezen.Volgens(u.Bron))
	if u.Stroom == wmo.StroomOpvang {
		r.Behoud(voorbehoudGewichten.Volgens(u.Bron))
	}
	r.BehoudAls(u.Stroom == wmo.StroomVrouwenopvang && u.Jaar == 2010, voorbehoudAanvulling.Volgens(u.Bron))
}

// herverdeel divides another total with the amounts as weights, to whole units.
func (u *Uitkeringen) herverdeel(v *Herverdeelvraag, r *wmo.Verantwoording) {
	gewichten := make([]wmo.Getal, len(u.Regels))
	for i := range u.Regels {
		gewichten[i] = u.Regels[i].Bedrag.Getal()
	}
	eenheid := een // in cents
	if v.Eenheid == VerdeeldPerEuro {
		eenheid = honderd
	}
	totaal := kit.Gedeeld(v.Totaal, eenheid)
	delen, _ := kit.Verdeel(totaal, gewichten)
	u.WatAls = &Herverdeling{Naam: v.Naam, Totaal: v.Totaal, Eenheid: v.Eenheid, Regels: make([]Herverdeeldeel, len(delen))}
	for i := range delen {
		u.WatAls.Regels[i] = Herverdeeldeel{u.Regels[i].Centrumgemeente, u.Regels[i].Gemeente, delen[i].Maal(eenheid)}
	}
	eerste := &u.WatAls.Regels[0]
	r.Stap(formuleHerverdeelsom, "wat-als «"+v.Naam+"»: deel van "+eerste.Centrumgemeente+"; de andere gaan net zo",
		wmo.Euro("u", eerste.Bedrag), wmo.Euro("T", v.Totaal), wmo.Euro("b", u.Regels[0].Bedrag), wmo.Euro("S", u.Som),
		wmo.Euro("e", wmo.BedragOfCenten(1).Maal(eenheid)), wmo.Euro("r", kit.Restcent(delen[0], totaal, gewichten[0], u.Som.Getal()).Maal(eenheid)))
	r.Behoud(voorbehoudWatAls.Volgens(u.Bron.Als(wmo.Afgeleid)).Zegt(
		fmt.Sprintf("«%s» is een wat-als: %s verdeeld met de sleutel van %d; het is nooit zo uitgekeerd", v.Naam, v.Totaal, u.Jaar)))
}
