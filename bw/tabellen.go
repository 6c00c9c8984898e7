package bw

import (
	"sync"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// Each of these reads a published table once, when it is first asked for. What cannot be
// read says nothing, so that answers are onbepaald or findings; a test reads them all.
var (
	feestdagen      = sync.OnceValue(leesFeestdagen)
	gelijkgesteld   = sync.OnceValue(leesGelijkgesteld)
	termijnen       = sync.OnceValue(leesTermijnen)
	dagbedragen     = sync.OnceValue(leesDagbedragen)
	ethosplekken    = sync.OnceValue(leesEthos)
	lokaleToegangen = sync.OnceValue(leesLokaleToegang)
)

// Feestdagentabel is the published table of the holidays of the law itself.
//
//schema:nl De feestdagen van de Algemene termijnenwet, die elk jaar terugkomen.
type Feestdagentabel struct {
	tabellen.Kop

	//schema:nl De feestdagen, in de volgorde van het jaar.
	Rijen []Feestdagrij `json:"rijen" jsonschema:"minItems=1"`
}

// Feestdagrij is one holiday, on a day of the calendar or a number of days after Easter
// Sunday.
//
//schema:nl Een feestdag, op een vaste dag of zoveel dagen na eerste paasdag.
type Feestdagrij struct {
	//schema:nl De naam van de feestdag.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200"`
	//schema:nl Of het een algemeen erkende feestdag is of Goede Vrijdag.
	Soort Dagsoort `json:"soort"`
	//schema:nl De maand van een vaste dag: 1 is januari; weggelaten als de dag van Pasen afhangt.
	Maand int `json:"maand,omitempty" jsonschema:"minimum=1,maximum=12"`
	//schema:nl De dag van die maand.
	Dag int `json:"dag,omitempty" jsonschema:"minimum=1,maximum=31"`
	//schema:nl Het aantal dagen na eerste paasdag van de gregoriaanse kalender, ervoor onder nul; weggelaten bij een vaste dag.
	NaPasen int `json:"naPasen,omitempty" jsonschema:"minimum=-100,maximum=100"`
	//schema:nl De dag van de week waarop een vaste dag géén feestdag is; weggelaten: geen.
	NietOp Weekdag `json:"nietOp,omitempty"`
	//schema:nl De enige dag van de week waarop een vaste dag een feestdag is; weggelaten: op elke.
	AlleenOp Weekdag `json:"alleenOp,omitempty"`
	//schema:nl De periode waarin een vaste dag een feestdag is; weggelaten: in elk jaar waarnaar gevraagd kan worden.
	Geldt wmo.Periode `json:"geldt,omitzero"`
	tabellen.Vindplaats
}

// op is the holiday in a year; the zero Datum when that year does not have it.
func (r *Feestdagrij) op(jaar int) wmo.Datum {
	if r.NaPasen != 0 {
		return pasen(jaar).AddDagen(r.NaPasen)
	}
	d := vast(jaar, r.Maand, r.Dag)
	niet := r.NietOp != "" && r.NietOp == weekdagOf(d) || r.AlleenOp != "" && r.AlleenOp != weekdagOf(d)
	if niet || !r.Geldt.IsZero() && !r.Geldt.Bevat(d) {
		return wmo.Datum{}
	}
	return d
}

// feestdag is a row with its source.
type feestdag struct {
	Feestdagrij

	bron wmo.Bron
}

func leesFeestdagen() []feestdag {
	t, err := tabellen.Lees[Feestdagentabel](tabellen.Feestdagen)
	if err != nil {
		return nil
	}
	fs := make([]feestdag, len(t.Rijen))
	for i, r := range t.Rijen {
		fs[i] = feestdag{r, t.Citeer(r.Vindplaats)}
	}
	return fs
}

// Gelijkgesteldentabel is the published table of the days that royal decrees treat as a
// holiday, mostly for three years at a time (Algemene termijnenwet, article 3, third
// paragraph).
//
//schema:nl De dagen die bij koninklijk besluit met een feestdag zijn gelijkgesteld, een rij per besluit.
type Gelijkgesteldentabel struct {
	tabellen.Kop

	//schema:nl De besluiten, op volgorde van dag.
	Rijen []Gelijkgesteldrij `json:"rijen" jsonschema:"minItems=1"`
}

// Gelijkgesteldrij is one decree.
//
//schema:nl Een besluit dat dagen gelijkstelt.
type Gelijkgesteldrij struct {
	//schema:nl De jaren waarover het besluit gaat; op een dag daarvan die er niet in staat is niets gelijkgesteld.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl Vanaf welke dag het besluit bekend was: die van zijn bekendmaking, of de eerste waarop het zeker bekend was.
	Bekend wmo.Periode `json:"bekend"`
	//schema:nl De dagen die zijn gelijkgesteld.
	Dagen []wmo.Datum `json:"dagen" jsonschema:"minItems=1"`
	tabellen.Vindplaats
}

// leesGelijkgesteld: a decree is known from its publication in the Staatscourant, and two
// only from the day of their signing.
func leesGelijkgesteld() wmo.Tijdlijn[[]wmo.Datum] {
	t, err := tabellen.Lees[Gelijkgesteldentabel](tabellen.GelijkgesteldeDagen)
	if err != nil {
		return wmo.Tijdlijn[[]wmo.Datum]{}
	}
	standen := make([]wmo.Stand[[]wmo.Datum], len(t.Rijen))
	for i, r := range t.Rijen {
		standen[i] = wmo.StandOf(r.Dagen, wmo.Versie{Geldt: r.Geldt, Bekend: r.Bekend, Bron: t.Citeer(r.Vindplaats)})
	}
	return tijdlijn("met een feestdag gelijkgestelde dagen", standen)
}

// tijdlijn is a history out of a table; one that contradicts itself says nothing.
func tijdlijn[T any](naam string, standen []wmo.Stand[T]) wmo.Tijdlijn[T] {
	t, _ := wmo.NewTijdlijn(naam, standen...)
	return t
}

// Termijnentabel is the published table of the terms of the law.
//
//schema:nl De termijnen van de wet, met hun lengte.
type Termijnentabel struct {
	tabellen.Kop

	//schema:nl De termijnen, in de volgorde waarin ze in een zaak voorkomen.
	Rijen []Termijnrij `json:"rijen" jsonschema:"minItems=1"`
}

// Termijnrij is one term as the law sets it.
//
//schema:nl Een termijn zoals de wet haar stelt.
type Termijnrij struct {
	//schema:nl Het woord waarmee naar deze termijn wordt gevraagd.
	Soort Termijnsoort `json:"soort"`
	//schema:nl Waarvoor de termijn is en waar zij begint.
	Uitleg string `json:"uitleg" jsonschema:"minLength=1,maxLength=500"`
	//schema:nl De lengte van de termijn, in eenheid.
	Aantal int `json:"aantal" jsonschema:"minimum=1,maximum=1000"`
	//schema:nl De eenheid van de lengte.
	Eenheid Termijneenheid `json:"eenheid"`
	//schema:nl Of de termijn na de gebeurtenis loopt of wordt teruggerekend.
	Richting Termijnrichting `json:"richting"`
	//schema:nl De dagen waarop de wet de termijn zo stelt, voor zover gelezen.
	Geldt wmo.Periode `json:"geldt"`
	tabellen.Vindplaats
}

func leesTermijnen() []termijnregel {
	t, err := tabellen.Lees[Termijnentabel](tabellen.Termijnen)
	if err != nil {
		return nil
	}
	rs := make([]termijnregel, len(t.Rijen))
	for i, r := range t.Rijen {
		rs[i] = termijnregel{r.Soort, r.Uitleg, duur{r.Aantal, r.Eenheid}, r.Richting == Terug, t.Citeer(r.Vindplaats)}
	}
	return rs
}

// Dwangsomtabel is the published table of the amounts of a dwangsom (Awb 4:17, second
// paragraph), by the day on which the default notice was received. A version has no end, as
// an end was not known before the next one.
//
//schema:nl De dagbedragen van de dwangsom, naar de dag waarop de ingebrekestelling is ontvangen.
type Dwangsomtabel struct {
	tabellen.Kop

	//schema:nl De bedragen, op volgorde van dag; een rij geldt tot de volgende begint.
	Rijen []Dwangsomrij `json:"rijen" jsonschema:"minItems=1"`
}

// Dwangsomrij is the amounts in force from one day on.
//
//schema:nl De dagbedragen die vanaf een dag gelden.
type Dwangsomrij struct {
	//schema:nl De dagen van ontvangst waarop deze bedragen gelden.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl Vanaf welke dag deze bedragen bekend waren.
	Bekend wmo.Periode `json:"bekend"`
	//schema:nl Het bedrag in euro per dag over de eerste veertien dagen.
	Eerste wmo.Bedrag `json:"eerste" jsonschema:"minimum=0.01,maximum=9999.99"`
	//schema:nl Het bedrag in euro per dag over de volgende veertien dagen.
	Tweede wmo.Bedrag `json:"tweede" jsonschema:"minimum=0.01,maximum=9999.99"`
	//schema:nl Het bedrag in euro per dag over de overige dagen.
	Rest wmo.Bedrag `json:"rest" jsonschema:"minimum=0.01,maximum=9999.99"`
	tabellen.Vindplaats
}

// leesDagbedragen: the amounts in cents a day, for the first fourteen days, the second
// fourteen and the rest.
func leesDagbedragen() wmo.Tijdlijn[[3]int64] {
	t, err := tabellen.Lees[Dwangsomtabel](tabellen.Dwangsombedragen)
	if err != nil {
		return wmo.Tijdlijn[[3]int64]{}
	}
	standen := make([]wmo.Stand[[3]int64], len(t.Rijen))
	for i, r := range t.Rijen {
		var centen [3]int64
		for j, b := range []wmo.Bedrag{r.Eerste, r.Tweede, r.Rest} {
			centen[j], _ = b.Centen() // the schema limits them
		}
		standen[i] = wmo.StandOf(centen, wmo.Versie{Geldt: r.Geldt, Bekend: r.Bekend, Bron: t.Citeer(r.Vindplaats)})
	}
	return tijdlijn("dagbedragen van de dwangsom", standen)
}

// Ethostabel is the published table of the places of ETHOS Light.
//
//schema:nl Bij welke groep van ETHOS Light een plek hoort, en welke telling haar meetelt.
type Ethostabel struct {
	tabellen.Kop

	//schema:nl De plekken.
	Rijen []Ethosrij `json:"rijen" jsonschema:"minItems=1"`
}

// Ethosrij is one place.
//
//schema:nl Een plek waar iemand slaapt.
type Ethosrij struct {
	//schema:nl De plek.
	Plek Slaapplek `json:"plek"`
	//schema:nl De groep; weggelaten als de plek bij geen van de zes hoort.
	Categorie Ethoscategorie `json:"categorie,omitempty"`
	//schema:nl Het nummer van de groep in ETHOS Light.
	Nummer int `json:"nummer,omitempty" jsonschema:"minimum=1,maximum=6"`
	//schema:nl Of de schatting van het CBS de plek meetelt, voor wie ook aan de andere voorwaarden voldoet.
	CBS bool `json:"cbs"`
	//schema:nl Of een regionale telling de plek meetelt.
	Regiotelling Ethostelling `json:"regiotelling"`
	//schema:nl De dagen waarop zo werd geteld, voor zover gelezen.
	Geldt wmo.Periode `json:"geldt"`
	tabellen.Vindplaats
}

// Ethostelling says whether a regional count includes a place.
//
//schema:nl Of een regionale telling een plek meetelt.
type Ethostelling string

// Counted, not counted, or counted for whoever leaves within a month.
const (
	EthosGeteld     Ethostelling = "ja"
	EthosNietGeteld Ethostelling = "nee"
	EthosBijVertrek Ethostelling = "bij_vertrek"
)

var ethostellingwoorden = wmo.Opsomming[Ethostelling]{
	{EthosGeteld, "telt mee"},
	{EthosNietGeteld, "telt niet mee"},
	{EthosBijVertrek, "telt mee voor wie binnen een maand vertrekt"},
}

func (Ethostelling) Woorden() []wmo.Woord { return ethostellingwoorden.Woorden() }

func (r *Ethosrij) bijVertrek() bool { return r.Regiotelling == EthosBijVertrek }

func leesEthos() map[Slaapplek]Ethosrij {
	t, err := tabellen.Lees[Ethostabel](tabellen.Ethos)
	if err != nil {
		return nil
	}
	plekken := make(map[Slaapplek]Ethosrij, len(t.Rijen))
	for _, r := range t.Rijen {
		plekken[r.Plek] = r
	}
	return plekken
}

// Lokaletoegangtabel is the published table of municipalities that take new reports
// themselves; a caller states others in a [Toegangstabel].
//
//schema:nl De gemeenten die nieuwe meldingen zelf aannemen; de titel is de naam van de tabel in een vraag.
type Lokaletoegangtabel struct {
	tabellen.Kop

	//schema:nl De gemeenten, op volgorde van code.
	Rijen []Lokaletoegangrij `json:"rijen" jsonschema:"minItems=1"`
}

// Lokaletoegangrij is one municipality, for one kind of support.
//
//schema:nl Een gemeente die nieuwe meldingen zelf aanneemt.
type Lokaletoegangrij struct {
	//schema:nl De code van de gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl De voorziening waarover het gaat.
	Voorziening Voorziening `json:"voorziening"`
	//schema:nl De dagen waarop dit zo is, voor zover gezien.
	Geldt wmo.Periode `json:"geldt"`
	tabellen.Vindplaats
}

func leesLokaleToegang() *Toegangstabel {
	t, err := tabellen.Lees[Lokaletoegangtabel](tabellen.LokaleToegang)
	if err != nil {
		return &Toegangstabel{}
	}
	uit := &Toegangstabel{Naam: t.Titel, Rijen: make([]LokaleToegang, len(t.Rijen))}
	for i, r := range t.Rijen {
		uit.Rijen[i] = LokaleToegang{r.Gemeente, r.Voorziening, r.Geldt, t.Citeer(r.Vindplaats)}
	}
	return uit
}
