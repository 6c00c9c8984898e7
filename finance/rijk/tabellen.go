package rijk

import (
	"sync"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// Each of these reads a published table once, when it is first asked for. What cannot be
// read says nothing; a test reads them all.
var (
	uitkeringen     = sync.OnceValues(func() (*Uitkeringentabel, error) { return tabellen.Lees[Uitkeringentabel](tabellen.Uitkeringen) })
	rijkstotalen    = sync.OnceValue(leesRijkstotalen)
	verdeeleffecten = sync.OnceValue(leesVerdeeleffecten)
	geplandeStarts  = sync.OnceValue(leesGeplandeStarts)
)

// Uitkeringentabel is the published table of State grants per centrumgemeente.
//
//schema:nl Wat elke centrumgemeente in een jaar van het Rijk kreeg.
type Uitkeringentabel struct {
	tabellen.Kop

	//schema:nl De bijlagen waar de rijen uit komen, een per stroom en jaar, op volgorde daarvan.
	Bijlagen []Uitkeringsbijlage `json:"bijlagen" jsonschema:"minItems=1"`
	//schema:nl De uitkeringen, op volgorde van stroom en jaar en daarbinnen zoals de bijlage; wie er niet in staat kreeg niets.
	Rijen []Uitkeringsrij `json:"rijen" jsonschema:"minItems=1"`
}

// Uitkeringsbijlage is one annex of the decree: the amounts of one kind of money in one
// year. From which day it held is not known, so it counts as beleid and not as wettekst.
//
//schema:nl Een bijlage van het besluit, over één stroom in één jaar.
type Uitkeringsbijlage struct {
	//schema:nl De geldstroom.
	Stroom wmo.Rijksstroom `json:"stroom"`
	//schema:nl Het jaar.
	Jaar int `json:"jaar" jsonschema:"minimum=1900,maximum=2200"`
	//schema:nl Het totaal in euro dat de bijlage afdrukt; de rijen tellen ertoe op.
	Afgedrukt wmo.Bedrag `json:"afgedrukt" jsonschema:"minimum=0.01,maximum=999999999999.99"`
	// Bekend is the last day of the month of the text that was read.
	//schema:nl De dag vanaf wanneer de bedragen zeker bekend waren.
	Bekend wmo.Datum `json:"bekend"`
	// Maatstaven are the measures by which the total was divided; they were added up over
	// the municipalities of the region of a centrumgemeente.
	//schema:nl De maatstaven waarmee het totaal is verdeeld; weggelaten: niet gelezen.
	Maatstaven []string `json:"maatstaven,omitempty"`
	tabellen.Vindplaats
}

// Uitkeringsrij is what one centrumgemeente received of one kind of money in one year.
//
//schema:nl De uitkering van een centrumgemeente in een jaar.
type Uitkeringsrij struct {
	//schema:nl De geldstroom.
	Stroom wmo.Rijksstroom `json:"stroom"`
	//schema:nl Het jaar.
	Jaar int `json:"jaar" jsonschema:"minimum=1900,maximum=2200"`
	//schema:nl De naam van de centrumgemeente, zoals de bijlage haar noemt.
	Centrumgemeente string `json:"centrumgemeente" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl De code van de huidige gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl De uitkering in euro, over het hele jaar.
	Bedrag wmo.Bedrag `json:"bedrag" jsonschema:"minimum=0.01,maximum=999999999999.99"`
	//schema:nl Wat over de gemeente op te merken is; weggelaten: niets.
	Opmerking string `json:"opmerking,omitempty" jsonschema:"maxLength=500"`
	tabellen.Vindplaats
}

// Rijkstotalentabel is the published table of national figures.
//
//schema:nl De landelijke cijfers die zijn gevonden, per geldstroom.
type Rijkstotalentabel struct {
	tabellen.Kop

	//schema:nl De cijfers, bij elkaar per geldstroom.
	Rijen []Rijkstotaalrij `json:"rijen" jsonschema:"minItems=1"`
}

// Rijkstotaalrij is one national figure.
//
//schema:nl Een landelijk cijfer.
type Rijkstotaalrij struct {
	//schema:nl De code van de mededeling in een bron; meer cijfers kunnen uit één mededeling komen.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=50"`
	//schema:nl De geldstroom.
	Stroom wmo.Rijksstroom `json:"stroom"`
	//schema:nl Of het cijfer de hele stroom is, een deel ervan of een wijziging.
	Aard Totaalaard `json:"aard"`
	//schema:nl Waarvan het cijfer is.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Het eerste jaar.
	Van int `json:"van" jsonschema:"minimum=1900,maximum=2200"`
	//schema:nl Het laatste jaar; weggelaten: structureel, elk jaar vanaf van.
	Tot int `json:"tot,omitempty" jsonschema:"minimum=1900,maximum=2200"`
	//schema:nl Het bedrag in euro, van elk van die jaren en niet van alle samen.
	Bedrag wmo.Bedrag `json:"bedrag" jsonschema:"minimum=0.01,maximum=999999999999.99"`
	//schema:nl Hoe precies de bron het bedrag noemt.
	Nauwkeurigheid Nauwkeurigheid `json:"nauwkeurigheid"`
	//schema:nl De dag vanaf wanneer het cijfer zeker bekend was; de bron zelf kan ouder zijn.
	Bekend wmo.Datum `json:"bekend"`
	tabellen.Vindplaats
}

func leesRijkstotalen() []Rijkstotaal {
	t, err := tabellen.Lees[Rijkstotalentabel](tabellen.Rijkstotalen)
	if err != nil {
		return nil
	}
	ts := make([]Rijkstotaal, len(t.Rijen))
	for i, r := range t.Rijen {
		ts[i] = Rijkstotaal{
			Code: r.Code, Stroom: r.Stroom, Aard: r.Aard, Naam: r.Naam, Van: r.Van, Tot: r.Tot, Bedrag: r.Bedrag,
			Nauwkeurigheid: r.Nauwkeurigheid, Bekend: r.Bekend, Bron: t.Citeer(r.Vindplaats),
		}
	}
	return ts
}

// Verdeeleffectentabel is the published table of effects of the objective key.
//
//schema:nl De gepubliceerde effecten van de objectieve sleutel.
type Verdeeleffectentabel struct {
	tabellen.Kop

	//schema:nl De effecten, op volgorde van code.
	Rijen []Verdeeleffectrij `json:"rijen" jsonschema:"minItems=1"`
}

// Verdeeleffectrij is one effect.
//
//schema:nl Een gepubliceerd effect op een gemeente of gebied.
type Verdeeleffectrij struct {
	//schema:nl De code van het cijfer.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=50"`
	//schema:nl Het gebied, zoals de bron het noemt.
	Gebied string `json:"gebied" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Het budget in euro per jaar voor de wijziging; weggelaten: niet genoemd.
	Historisch *wmo.Bedrag `json:"historisch,omitempty"`
	//schema:nl Het budget in euro per jaar erna; weggelaten: niet genoemd.
	Objectief *wmo.Bedrag `json:"objectief,omitempty"`
	//schema:nl Het verschil in euro per jaar, zoals genoemd, of dat van twee precieze bedragen; weggelaten: niet bekend.
	Verschil *wmo.Bedrag `json:"verschil,omitempty"`
	//schema:nl Het verschil in procenten; weggelaten: niet genoemd.
	Percentage *wmo.Getal `json:"percentage,omitempty"`
	//schema:nl Hoe precies de bron het noemt.
	Nauwkeurigheid Nauwkeurigheid `json:"nauwkeurigheid"`
	//schema:nl Wat de bron zegt.
	Tekst string `json:"tekst" jsonschema:"minLength=1,maxLength=500"`
	//schema:nl De versie van de sleutel.
	Stand string `json:"stand" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Het geld dat werd verdeeld.
	Grondslag string `json:"grondslag" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl De code van een cijfer dat dit tegenspreekt; weggelaten: geen.
	Tegenspraak string `json:"tegenspraak,omitempty" jsonschema:"maxLength=50"`
	tabellen.Vindplaats
}

func leesVerdeeleffecten() []Verdeeleffect {
	t, err := tabellen.Lees[Verdeeleffectentabel](tabellen.Verdeeleffecten)
	if err != nil {
		return nil
	}
	es := make([]Verdeeleffect, len(t.Rijen))
	for i, r := range t.Rijen {
		es[i] = Verdeeleffect{
			Code: r.Code, Gebied: r.Gebied, Historisch: r.Historisch, Objectief: r.Objectief, Verschil: r.Verschil, Percentage: r.Percentage,
			Nauwkeurigheid: r.Nauwkeurigheid, Tekst: r.Tekst, Stand: r.Stand, Grondslag: r.Grondslag, Tegenspraak: r.Tegenspraak,
			Bron: t.Citeer(r.Vindplaats),
		}
	}
	return es
}

// Geplandestartentabel is the published table of starts that did not happen.
//
//schema:nl De starts van het ingroeipad die gepland waren en niet doorgingen.
type Geplandestartentabel struct {
	tabellen.Kop

	//schema:nl De geplande starts, op volgorde van jaar.
	Rijen []Geplandestartrij `json:"rijen" jsonschema:"minItems=1"`
}

// Geplandestartrij is one start that was planned once.
//
//schema:nl Een geplande start.
type Geplandestartrij struct {
	//schema:nl Het jaar waarin het zou beginnen.
	Jaar int `json:"jaar" jsonschema:"minimum=1900,maximum=2200"`
	//schema:nl De dag vanaf wanneer het plan zeker bekend was.
	Bekend wmo.Datum `json:"bekend"`
	//schema:nl Wat er gepland was.
	Tekst string `json:"tekst" jsonschema:"minLength=1,maxLength=500"`
	tabellen.Vindplaats
}

func leesGeplandeStarts() []GeplandeStart {
	t, err := tabellen.Lees[Geplandestartentabel](tabellen.GeplandeStarts)
	if err != nil {
		return nil
	}
	gs := make([]GeplandeStart, len(t.Rijen))
	for i, r := range t.Rijen {
		gs[i] = GeplandeStart{r.Jaar, r.Bekend, r.Tekst, t.Citeer(r.Vindplaats)}
	}
	return gs
}
