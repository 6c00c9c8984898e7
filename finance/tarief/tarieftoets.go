package tarief

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Tarieftoetsvraag asks whether an offered tariff covers the costs, and whether it came about as the law asks.
//
//schema:nl Vraagt of een aangeboden tarief de kosten dekt, en of het tot stand kwam zoals de wet dat op de dag van het peil vraagt.
type Tarieftoetsvraag struct {
	//schema:nl Naam van de ondersteuning en de gemeente; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the facts come from.
	//
	//schema:nl Vrije tekst over waar de feiten vandaan komen. Er wordt niets mee gedaan.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	//schema:nl Hoe de ondersteuning wordt ingekocht. Ontbreekt als er niets over bekend is.
	Inkoop Tariefinkoop `json:"inkoop,omitzero"`
	//schema:nl Wat de verordening van de gemeenteraad regelt. Ontbreekt als er niets over bekend is.
	Verordening Prijsverordening `json:"verordening,omitzero"`
	//schema:nl Welke prijs het college vaststelde, en hoe. Ontbreekt als er niets over bekend is.
	Prijs Collegeprijs `json:"prijs,omitzero"`
	//schema:nl Of de prijs rust op elk van de zes kostprijselementen. Ontbreekt als er niets over bekend is.
	Elementen Prijselementen `json:"elementen,omitzero"`
	//schema:nl Het aangeboden tarief in euro per uur. Ontbreekt: dat van aanbodopbouw, of het is niet bekend.
	Aangeboden *wmo.Tarief `json:"aangeboden,omitempty" jsonschema:"minimum=0.00001,maximum=99999.99999"`
	// Opbouw is what an hour has to cost.
	//
	//schema:nl Wat een uur moet kosten, opgebouwd uit loon en andere kosten. Ontbreekt als dat niet bekend is.
	Opbouw *Uuropbouw `json:"opbouw,omitempty"`
	// Aanbodopbouw is how the offered tariff was built up.
	//
	//schema:nl Hoe het aangeboden tarief is opgebouwd, volgens wie het aanbiedt. Ontbreekt als dat niet bekend is.
	Aanbodopbouw *Uuropbouw `json:"aanbodopbouw,omitempty"`
	//schema:nl Op hoeveel decimalen een tarief uit een opbouw wordt afgerond, rekenkundig; 2 is hele centen.
	Decimalen int `json:"decimalen" jsonschema:"minimum=0,maximum=5"`
}

// Tariefinkoop is how support is procured.
//
//schema:nl Hoe de ondersteuning wordt ingekocht.
type Tariefinkoop struct {
	//schema:nl De wijze van inkoop. Ontbreekt als die niet bekend is.
	Wijze Inkoopwijze `json:"wijze,omitempty"`
	//schema:nl Of de subsidie is voor het daadwerkelijk verrichten van diensten voor cliënten. Ontbreekt als dat niet bekend is, of bij
	//schema:nl een andere wijze van inkoop.
	Daadwerkelijk wmo.Uitkomst `json:"daadwerkelijk,omitzero"`
	//schema:nl Of de subsidie de diensten volledig moet bekostigen. Ontbreekt als dat niet bekend is, of bij een andere wijze van
	//schema:nl inkoop.
	Volledig wmo.Uitkomst `json:"volledig,omitzero"`
	// Artikel2114: article 2.114 of the Aanbestedingswet 2012 applies to the procedure.
	//
	//schema:nl Of artikel 2.114 van de Aanbestedingswet 2012 op de aanbesteding van toepassing is. Ontbreekt als dat niet bekend is.
	Artikel2114 wmo.Uitkomst `json:"artikel2114,omitzero"`
	//schema:nl Of kwaliteit meetelt bij het gunnen. Ontbreekt als dat niet bekend is.
	Kwaliteit Onderbouwing `json:"kwaliteit,omitzero"`
	//schema:nl Of er op meer wordt gegund dan op de laagste prijs. Ontbreekt als dat niet bekend is.
	NietAlleenPrijs Onderbouwing `json:"nietAlleenPrijs,omitzero"`
}

// Inkoopwijze is a way to procure support.
//
//schema:nl Een wijze waarop een gemeente ondersteuning inkoopt.
type Inkoopwijze string

// The ways to procure support.
const (
	InkoopAanbesteding Inkoopwijze = "aanbesteding"
	InkoopToelating    Inkoopwijze = "toelating"
	InkoopSubsidie     Inkoopwijze = "subsidie"
	InkoopPgb          Inkoopwijze = "persoonsgebonden_budget"
	InkoopZelf         Inkoopwijze = "zelf"
)

var inkoopwoorden = wmo.Opsomming[Inkoopwijze]{
	{InkoopAanbesteding, "een overeenkomst met een aanbieder na een aanbesteding"},
	{InkoopToelating, "een overeenkomst met elke aanbieder die aan de eisen voldoet (open house)"},
	{InkoopSubsidie, "een subsidie aan een aanbieder"},
	{InkoopPgb, "de cliënt koopt zelf in met een persoonsgebonden budget"},
	{InkoopZelf, "de gemeente levert zelf"},
}

func (Inkoopwijze) Woorden() []wmo.Woord { return inkoopwoorden.Woorden() }

// Prijsverordening is what the council laid down on prices.
//
//schema:nl Wat de verordening van de gemeenteraad over prijzen regelt.
type Prijsverordening struct {
	//schema:nl Of zij een goede verhouding tussen prijs en kwaliteit waarborgt. Ontbreekt als dat niet bekend is.
	Verhouding Onderbouwing `json:"verhouding,omitzero"`
	//schema:nl Of zij rekening houdt met de deskundigheid van beroepskrachten. Ontbreekt als dat niet bekend is.
	Deskundigheid Onderbouwing `json:"deskundigheid,omitzero"`
	//schema:nl Of zij rekening houdt met de arbeidsvoorwaarden. Ontbreekt als dat niet bekend is.
	Arbeidsvoorwaarden Onderbouwing `json:"arbeidsvoorwaarden,omitzero"`
	//schema:nl Of zij de continuïteit van de ondersteuning waarborgt. Ontbreekt als dat niet bekend is.
	Continuiteit Onderbouwing `json:"continuiteit,omitzero"`
	//schema:nl Of zij zegt hoe verschillen in tarief worden bevorderd. Ontbreekt als dat niet bekend is.
	Tariefdifferentiatie Onderbouwing `json:"tariefdifferentiatie,omitzero"`
}

// Collegeprijs is the price that the college set.
//
//schema:nl Welke prijs het college vaststelde, en hoe.
type Collegeprijs struct {
	//schema:nl Wat voor prijs het is. Ontbreekt als dat niet bekend is.
	Soort Prijssoort `json:"soort,omitempty"`
	//schema:nl De vaste prijs in euro per uur. Ontbreekt als er geen is, of als hij niet bekend is.
	VastePrijs *wmo.Tarief `json:"vastePrijs,omitempty" jsonschema:"minimum=0.00001,maximum=99999.99999"`
	//schema:nl De reële prijs die als ondergrens geldt, in euro per uur. Ontbreekt als er geen is, of als hij niet bekend is.
	ReelePrijs *wmo.Tarief `json:"reelePrijs,omitempty" jsonschema:"minimum=0.00001,maximum=99999.99999"`
	// Gevolgd: bid and contract have the fixed price, or at least the real one. Absent, it
	// follows from the amounts.
	//
	//schema:nl Of inschrijving en overeenkomst de vaste prijs hebben, of ten minste de reële. Ontbreekt: dat volgt uit de bedragen, of
	//schema:nl het is niet bekend.
	Gevolgd Onderbouwing `json:"gevolgd,omitzero"`
	// Vloer: the fixed price is not below the real one. Absent, it follows from the amounts.
	//
	//schema:nl Of de vaste prijs niet lager is dan een reële prijs. Ontbreekt: dat volgt uit de bedragen, of het is niet bekend.
	Vloer Onderbouwing `json:"vloer,omitzero"`
	//schema:nl Of de prijs past bij de eisen aan kwaliteit en deskundigheid. Ontbreekt als dat niet bekend is.
	Kwaliteit Onderbouwing `json:"kwaliteit,omitzero"`
	//schema:nl Of de prijs rekening houdt met continuïteit tussen cliënt en hulpverlener. Ontbreekt als dat niet bekend is.
	Continuiteit Onderbouwing `json:"continuiteit,omitzero"`
	// Inschrijvingseis: bidders must base their price on quality, continuity and the cost elements.
	//
	//schema:nl Of inschrijvers hun prijs moeten baseren op kwaliteit, continuïteit en de kostprijselementen. Ontbreekt als dat niet
	//schema:nl bekend is.
	Inschrijvingseis Onderbouwing `json:"inschrijvingseis,omitzero"`
	//schema:nl Of het college daarover verantwoording aflegde aan de raad. Ontbreekt als dat niet bekend is.
	Verantwoord Onderbouwing `json:"verantwoord,omitzero"`
}

// Prijssoort is a kind of price that a college can set.
//
//schema:nl Wat voor prijs het college vaststelde.
type Prijssoort string

// The kinds of prices.
const (
	PrijsVast              Prijssoort = "vaste_prijs"
	PrijsReeel             Prijssoort = "reele_prijs"
	PrijsVanDeInschrijvers Prijssoort = "prijs_van_inschrijvers"
)

var prijssoortwoorden = wmo.Opsomming[Prijssoort]{
	{PrijsVast, "een vaste prijs, voor inschrijving en overeenkomst"},
	{PrijsReeel, "een reële prijs, als ondergrens voor inschrijving en overeenkomst"},
	{PrijsVanDeInschrijvers, "geen: inschrijvers noemen een prijs"},
}

func (Prijssoort) Woorden() []wmo.Woord { return prijssoortwoorden.Woorden() }

// Prijselementen says of each element whether the price is based on it.
//
//schema:nl Of de prijs rust op elk van de zes kostprijselementen van artikel 5.4.
type Prijselementen struct {
	//schema:nl De kosten van de beroepskracht. Ontbreekt als dat niet bekend is.
	Beroepskracht Onderbouwing `json:"beroepskracht,omitzero"`
	//schema:nl Redelijke overhead. Ontbreekt als dat niet bekend is.
	Overhead Onderbouwing `json:"overhead,omitzero"`
	//schema:nl Niet-productieve uren: verlof, ziekte, scholing en werkoverleg. Ontbreekt als dat niet bekend is.
	NietProductief Onderbouwing `json:"nietProductief,omitzero"`
	//schema:nl Reizen en opleiden. Ontbreekt als dat niet bekend is.
	ReisEnOpleiding Onderbouwing `json:"reisEnOpleiding,omitzero"`
	//schema:nl Indexatie. Ontbreekt als dat niet bekend is.
	Indexatie Onderbouwing `json:"indexatie,omitzero"`
	//schema:nl Kosten van eisen van de gemeente, zoals rapportage en administratie. Ontbreekt als dat niet bekend is.
	Verplichtingen Onderbouwing `json:"verplichtingen,omitzero"`
}

// Onderbouwing says whether something is so, and what shows that. A yes without a source counts as unknown.
//
//schema:nl Of iets zo is, en waaruit dat blijkt. Een ja zonder bron telt als onbekend: wat er moet zijn, moet ook blijken.
type Onderbouwing struct {
	//schema:nl Of het zo is.
	Antwoord wmo.Uitkomst `json:"antwoord"`
	//schema:nl Waaruit het blijkt, zoals een kostprijsonderzoek of een artikel van de verordening. Ontbreekt als er geen bron is.
	Bron string `json:"bron,omitempty" jsonschema:"minLength=1,maxLength=500"`
}

// blijkt is the answer, or onbepaald for a yes without a source.
func (o *Onderbouwing) blijkt() wmo.Uitkomst {
	if o.Antwoord == wmo.Ja && o.Bron == "" {
		return wmo.Onbepaald
	}
	return o.Antwoord
}

// Tarieftoets is the answer: what the law asks, and what the costs are.
//
//schema:nl Het oordeel over een tarief: wat de wet vraagt, en wat de kosten zijn.
type Tarieftoets struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Wat artikel 5.4 van het Uitvoeringsbesluit op die dag vroeg. Ontbreekt voor een dag waarop de wet nog niet gold.
	Artikel54 Prijsartikel `json:"artikel54,omitempty"`
	//schema:nl Of de verordening regelt wat zij over prijzen moet regelen, met de regels waarop dat rust.
	Verordening wmo.Motivering[struct{}] `json:"verordening"`
	// Kostprijs is onbepaald without anything missing while article 5.4 did not exist.
	//
	//schema:nl Of de prijs tot stand kwam zoals artikel 5.4 vraagt, met de regels waarop dat rust. Onbepaald zonder dat er iets ontbreekt
	//schema:nl als het artikel er nog niet was.
	Kostprijs wmo.Motivering[struct{}] `json:"kostprijs"`
	//schema:nl Of de gunning op meer rust dan op de laagste prijs (artikel 2.6.4 van de wet), met de regels waarop dat rust.
	Gunning wmo.Motivering[struct{}] `json:"gunning"`
	//schema:nl Ja als verordening, kostprijs en gunning alle drie ja zijn, nee als een ervan nee is, en anders onbepaald. Zolang er geen
	//schema:nl artikel 5.4 was, telt de kostprijs niet mee.
	Geheel wmo.Uitkomst `json:"geheel"`
	//schema:nl Het aangeboden tarief naast wat een uur moet kosten.
	Vergelijking Tariefvergelijking `json:"vergelijking"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er niets is
	//schema:nl aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

var (
	voorbehoudOordeel = register.Voorbehoud("FIN-V-TF-OORDEEL",
		"dat een prijs op alle elementen rust, zegt niet dat elk bedrag hoog genoeg is; of een prijs reëel is, beslist in een geschil de rechter")
	voorbehoudToelating = register.Voorbehoud("FIN-V-TF-TOELATING",
		"artikel 5.4 geldt niet alleen bij een aanbesteding, maar ook bij een toelating zoals een open house", hogeRaad)
	voorbehoudToelatingNa = register.Voorbehoud("FIN-V-TF-TOELATING-NA",
		"dat artikel 5.4 bij een toelating geldt, besliste de Hoge Raad over een tekst van voor 2024-07-01; dat het zo bleef is een afleiding",
		hogeRaad.Als(wmo.Afgeleid))
)

// AssessTariff holds an offered tariff against what an hour costs and against what the law asked on a day.
// The error is [wmo.Bevindingen] when the question cannot be used.
func AssessTariff(in Tarieftoetsvraag, peil wmo.Peil) (Tarieftoets, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Tarieftoets{}, err
	}
	r.Behoud(voorbehoudOordeel)
	behoudDag(&r)
	uit := Tarieftoets{Naam: in.Naam, Peil: peil}
	if a, err := artikel54.Op(peil); err == nil {
		uit.Artikel54 = a.Waarde
	}
	if in.Inkoop.Wijze == InkoopToelating && uit.Artikel54 != PrijsartikelGeen && uit.Artikel54 != "" {
		r.BehoudAls(uit.Artikel54 != PrijsartikelKostprijs, voorbehoudToelating)
		r.BehoudAls(uit.Artikel54 == PrijsartikelKostprijs, voorbehoudToelatingNa)
	}
	uit.Vergelijking = in.vergelijk(&r)
	op := toetsOp{&in, uit.Vergelijking.Aangeboden}
	uit.Verordening = wmo.Alle(verordeningRegels, op, peil).Motiveer()
	uit.Kostprijs = wmo.Alle(kostprijsRegels, op, peil).Motiveer()
	uit.Gunning = wmo.Alle(gunningRegels, op, peil).Motiveer()
	uit.Geheel = wmo.En(uit.Verordening.Uitkomst, uit.Gunning.Uitkomst)
	if uit.Artikel54 != PrijsartikelGeen {
		uit.Geheel = wmo.En(uit.Geheel, uit.Kostprijs.Uitkomst)
	}
	uit.Aannames, uit.Voorbehouden, uit.Berekening, uit.Bevindingen = r.Aannames(), r.Voorbehouden(), r.Berekening(), r.Bevindingen()
	return uit, nil
}

func (v *Tarieftoetsvraag) keur(k *kit.Keuring) {
	if v.Opbouw != nil {
		v.Opbouw.keur(k, "/opbouw")
	}
	if v.Aanbodopbouw != nil {
		v.Aanbodopbouw.keur(k, "/aanbodopbouw")
	}
	anders := v.Inkoop.Wijze != "" && v.Inkoop.Wijze != InkoopSubsidie
	k.Overbodig(anders && v.Inkoop.Daadwerkelijk != wmo.Onbepaald, "/inkoop/daadwerkelijk", string(v.Inkoop.Wijze))
	k.Overbodig(anders && v.Inkoop.Volledig != wmo.Onbepaald, "/inkoop/volledig", string(v.Inkoop.Wijze))
}
