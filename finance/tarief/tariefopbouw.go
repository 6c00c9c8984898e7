package tarief

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Tariefopbouwvraag asks what support has to cost per hour, and per dagdeel and etmaal.
//
//schema:nl Vraagt wat ondersteuning moet kosten, opgebouwd uit loon en andere kosten: per uur en per minuut, en desgevraagd per
//schema:nl dagdeel en per etmaal.
type Tariefopbouwvraag struct {
	//schema:nl Naam van de ondersteuning; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	//
	//schema:nl Vrije tekst over waar de cijfers vandaan komen. Er wordt niet mee gerekend.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	//schema:nl Op hoeveel decimalen een tarief wordt afgerond, rekenkundig; 2 is hele centen.
	Decimalen int `json:"decimalen" jsonschema:"minimum=0,maximum=5"`
	//schema:nl De functies die de ondersteuning geven, elk met een eigen opbouw.
	Functies []Uuropbouw `json:"functies" jsonschema:"minItems=1,maxItems=50"`
	//schema:nl Een dagdeel in een groep. Ontbreekt als daar niet naar wordt gevraagd.
	Dagdeel *Dagdeelopbouw `json:"dagdeel,omitempty"`
	//schema:nl Een etmaal met verblijf. Ontbreekt als daar niet naar wordt gevraagd.
	Etmaal *Etmaalopbouw `json:"etmaal,omitempty"`
}

// Dagdeelopbouw is part of a day in a group.
//
//schema:nl Een dagdeel in een groep.
type Dagdeelopbouw struct {
	//schema:nl De functie die de groep begeleidt: een naam uit functies.
	Functie string `json:"functie" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De uren begeleiding in een dagdeel. Ontbreekt: vier.
	Uren *wmo.Getal `json:"uren,omitempty" jsonschema:"exclusiveMinimum=0,maximum=24,decimalen=10"`
	//schema:nl Het aantal deelnemers per begeleider.
	Groepsgrootte wmo.Getal `json:"groepsgrootte" jsonschema:"exclusiveMinimum=0,maximum=1000,decimalen=10"`
	//schema:nl Kosten van de locatie in euro per deelnemer per dagdeel. Ontbreekt als die er niet zijn.
	Locatie *wmo.Tarief `json:"locatie,omitempty" jsonschema:"minimum=0,maximum=99999.99999"`
}

// Etmaalopbouw is a day and a night with stay.
//
//schema:nl Een etmaal met verblijf, per cliënt.
type Etmaalopbouw struct {
	//schema:nl De uren per functie die een cliënt in een etmaal krijgt, gemiddeld.
	Inzet []Etmaalinzet `json:"inzet" jsonschema:"minItems=1,maxItems=50"`
	// Huisvesting is the housing component of beschermd wonen; absent when the client rents.
	//
	//schema:nl De component huisvesting in euro per etmaal. Ontbreekt als de cliënt zelf huurt.
	Huisvesting *wmo.Tarief `json:"huisvesting,omitempty" jsonschema:"minimum=0,maximum=99999.99999"`
	//schema:nl Maaltijden in euro per etmaal. Ontbreekt als de cliënt daar zelf voor zorgt.
	Maaltijden *wmo.Tarief `json:"maaltijden,omitempty" jsonschema:"minimum=0,maximum=99999.99999"`
}

// Etmaalinzet is the hours of one function in an etmaal.
//
//schema:nl De uren van één functie in een etmaal.
type Etmaalinzet struct {
	//schema:nl De functie: een naam uit functies.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De uren per cliënt per etmaal, ook als deel van een uur.
	Uren wmo.Getal `json:"uren" jsonschema:"exclusiveMinimum=0,maximum=24,decimalen=10"`
}

// Tariefopbouw is the tariffs with their parts.
//
//schema:nl De tarieven met hun delen, in euro.
type Tariefopbouw struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het tarief van elke functie, in de volgorde van de invoer.
	Functies []Uurtarief `json:"functies"`
	//schema:nl Het tarief van een dagdeel per deelnemer. Ontbreekt als daar niet naar is gevraagd.
	Dagdeel *Dagdeeltarief `json:"dagdeel,omitempty"`
	//schema:nl Het tarief van een etmaal per cliënt. Ontbreekt als daar niet naar is gevraagd.
	Etmaal *Etmaaltarief `json:"etmaal,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Dagdeeltarief is what a dagdeel costs per participant.
//
//schema:nl Wat een dagdeel per deelnemer kost.
type Dagdeeltarief struct {
	//schema:nl De begeleiding: uren × tarief per uur / groepsgrootte, afgerond op de gevraagde decimalen.
	Begeleiding wmo.Tarief `json:"begeleiding"`
	//schema:nl De begeleiding en de locatie samen.
	Totaal wmo.Tarief `json:"totaal"`
}

// Etmaaltarief is what an etmaal costs per client.
//
//schema:nl Wat een etmaal per cliënt kost.
type Etmaaltarief struct {
	//schema:nl De component zorg: uren × tarief per uur van alle functies samen, afgerond op de gevraagde decimalen.
	Zorg wmo.Tarief `json:"zorg"`
	//schema:nl De zorg, de huisvesting en de maaltijden samen.
	Totaal wmo.Tarief `json:"totaal"`
}

var meldingFunctie = register.Melding("FIN-TF-FUNCTIE", "een dagdeel of etmaal noemt een functie waarvan geen opbouw is gegeven")

var (
	formuleDagdeel = register.Formule("FIN-F-TF-DAGDEEL", "b = u · t / n",
		"u uren in een dagdeel, t tarief per uur, n deelnemers per begeleider; afgerond op d decimalen", opbouwleer)
	formuleEtmaal = register.Formule("FIN-F-TF-ETMAAL", "z = Σ u · t", "u uren en t tarief per uur van elke functie; afgerond op d decimalen", opbouwleer)
	formuleSamen  = register.Formule("FIN-F-TF-SAMEN", "T = Σ x", "x elk deel van het dagdeel of het etmaal", tweeComponenten)
)

var (
	aannameDagdeel = register.Aanname("FIN-A-TF-DAGDEEL", "een dagdeel is vier uur begeleiding", opbouwleer)
	voorbehoudHuur = register.Voorbehoud("FIN-V-TF-HUUR",
		"er is geen huisvesting meegerekend: dit is een prijs voor beschermd wonen waarbij de cliënt zelf huurt, of de component ontbreekt nog", tweeComponenten)
)

// BuildTariff builds tariffs up from wages and costs. The error is [wmo.Bevindingen] when the question
// cannot be used.
func BuildTariff(in Tariefopbouwvraag, peil wmo.Peil) (Tariefopbouw, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Tariefopbouw{}, err
	}
	uit := Tariefopbouw{Naam: in.Naam, Peil: peil, Functies: make([]Uurtarief, len(in.Functies))}
	r.Behoud(voorbehoudMinuut)
	tarieven := map[string]wmo.Tarief{}
	for i := range in.Functies {
		f := &in.Functies[i]
		uit.Functies[i] = f.reken(&r, in.Decimalen, f.Naam+": ")
		tarieven[wmo.Naamsleutel(f.Naam)] = uit.Functies[i].PerUur
	}
	if in.Dagdeel != nil {
		uit.Dagdeel = in.Dagdeel.reken(&r, tarieven, in.Decimalen)
	}
	if in.Etmaal != nil {
		uit.Etmaal = in.Etmaal.reken(&r, tarieven, in.Decimalen)
	}
	uit.Aannames, uit.Voorbehouden, uit.Berekening = r.Aannames(), r.Voorbehouden(), r.Berekening()
	return uit, nil
}

func (v *Tariefopbouwvraag) keur(k *kit.Keuring) {
	var namen wmo.Uniek
	kent := map[string]bool{}
	for i := range v.Functies {
		w := kit.InLijst("/functies", i)
		namen.Naam(&k.Bevindingen, v.Functies[i].Naam, w+"/naam")
		v.Functies[i].keur(k, w)
		kent[wmo.Naamsleutel(v.Functies[i].Naam)] = true
	}
	ken := func(naam, plaats string) {
		if !kent[wmo.Naamsleutel(naam)] {
			k.Meld(meldingFunctie, "er is geen functie "+wmo.Kort(naam), plaats)
		}
	}
	if v.Dagdeel != nil {
		ken(v.Dagdeel.Functie, "/dagdeel/functie")
	}
	if v.Etmaal == nil {
		return
	}
	var inzet wmo.Uniek
	for i := range v.Etmaal.Inzet {
		w := kit.InLijst("/etmaal/inzet", i) + "/naam"
		inzet.Naam(&k.Bevindingen, v.Etmaal.Inzet[i].Naam, w)
		ken(v.Etmaal.Inzet[i].Naam, w)
	}
}

func (d *Dagdeelopbouw) reken(r *wmo.Verantwoording, tarieven map[string]wmo.Tarief, decimalen int) *Dagdeeltarief {
	const eenheid = "euro per dagdeel"
	uren := wmo.GetalOf(4)
	r.NeemAanAls(d.Uren == nil, aannameDagdeel)
	if d.Uren != nil {
		uren = *d.Uren
	}
	t := tarieven[wmo.Naamsleutel(d.Functie)]
	uit := Dagdeeltarief{Begeleiding: tariefVan(getalVan(t).Maal(uren), d.Groepsgrootte, decimalen)}
	r.Stap(formuleDagdeel, "begeleiding per dagdeel", euro("b", uit.Begeleiding, eenheid), wmo.Aantal("u", uren, "uur"),
		euro("t", t, perUur), wmo.Aantal("n", d.Groepsgrootte, "deelnemers"), wmo.Aantal("d", decimalen, "decimalen"))
	locatie := ofNul(d.Locatie)
	uit.Totaal = som(uit.Begeleiding, locatie)
	r.Stap(formuleSamen, "dagdeel", euro("T", uit.Totaal, eenheid), euro("x begeleiding", uit.Begeleiding, eenheid), euro("x locatie", locatie, eenheid))
	return &uit
}

func (e *Etmaalopbouw) reken(r *wmo.Verantwoording, tarieven map[string]wmo.Tarief, decimalen int) *Etmaaltarief {
	z := wmo.Getal{}
	var invoer []wmo.Grootheid
	for _, i := range e.Inzet {
		t := tarieven[wmo.Naamsleutel(i.Naam)]
		z = z.Plus(getalVan(t).Maal(i.Uren))
		invoer = append(invoer, wmo.Aantal("u "+i.Naam, i.Uren, "uur"), euro("t "+i.Naam, t, perUur))
	}
	uit := Etmaaltarief{Zorg: tariefVan(z, een, decimalen)}
	r.Stap(formuleEtmaal, "zorg per etmaal", euro("z", uit.Zorg, perEtmaal), append(invoer, wmo.Aantal("d", decimalen, "decimalen"))...)
	huisvesting, maaltijden := ofNul(e.Huisvesting), ofNul(e.Maaltijden)
	uit.Totaal = som(uit.Zorg, huisvesting, maaltijden)
	r.Stap(formuleSamen, "etmaal", euro("T", uit.Totaal, perEtmaal),
		euro("x zorg", uit.Zorg, perEtmaal), euro("x huisvesting", huisvesting, perEtmaal), euro("x maaltijden", maaltijden, perEtmaal))
	r.BehoudAls(e.Huisvesting == nil, voorbehoudHuur)
	return &uit
}
