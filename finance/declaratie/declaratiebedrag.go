package declaratie

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Declaratiebedragvraag asks what the lines of a declaration come to, and their total.
//
//schema:nl Vraagt op welke bedragen de regels van een declaratie uitkomen, en op welk totaal.
type Declaratiebedragvraag struct {
	//schema:nl Naam van de declaratie, in eigen woorden; komt terug in het resultaat. Zet er geen gegevens van personen in.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De regels (prestaties) van de declaratie.
	Regels []Declaratieregel `json:"regels" jsonschema:"minItems=1,maxItems=1000"`
}

// Declaratieregel is what one line declares. The unit decides which fields go with it.
//
//schema:nl Wat één regel declareert. De eenheid bepaalt welke velden erbij horen.
type Declaratieregel struct {
	//schema:nl Of het bedrag wordt gevraagd of teruggenomen.
	Soort DebetCredit `json:"soort"`
	//schema:nl De eenheid waarin wordt gedeclareerd.
	Eenheid Levereenheid `json:"eenheid"`
	// Volume is a whole number of units; of euros it is a number of cents.
	//
	//schema:nl Het geleverde volume, een heel aantal; bij euro's een bedrag in eurocenten. Verplicht, behalve waar
	//schema:nl geleverdeMinuten het bepaalt.
	Volume *int `json:"volume,omitempty" jsonschema:"minimum=0,maximum=99999999"`
	// GeleverdeMinuten takes the place of the volume where hours are declared that were not whole:
	// all minutes of the product period together.
	//
	//schema:nl Alle geleverde minuten van de productperiode samen. Alleen bij uren, en in plaats van volume: het volume wordt
	//schema:nl dan op hele uren afgerond, met ten minste één uur.
	GeleverdeMinuten *int `json:"geleverdeMinuten,omitempty" jsonschema:"minimum=1,maximum=99999999"`
	// Tarief is the price of one unit; euros have none.
	//
	//schema:nl De prijs van één eenheid, in euro. Verplicht, behalve bij euro's en waar uurtarief staat; daar is het niet
	//schema:nl toegestaan.
	Tarief *wmo.Bedrag `json:"tarief,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
	// Uurtarief is the price of an hour where minutes are declared.
	//
	//schema:nl De afgesproken prijs van een uur, in euro. Alleen bij minuten, en in plaats van tarief.
	Uurtarief *wmo.Bedrag `json:"uurtarief,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
}

// Declaratiebedrag is what a declaration comes to.
//
//schema:nl Waar een declaratie op uitkomt.
type Declaratiebedrag struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	// Soort is the side of the total: debet as well when it is zero.
	//
	//schema:nl De kant van het totaal: credit als er meer wordt teruggenomen dan gevraagd, en anders debet, ook bij nul.
	Soort DebetCredit `json:"soort"`
	//schema:nl Het totaal in euro, zonder teken: het verschil tussen debet en credit.
	Totaal wmo.Bedrag `json:"totaal"` // without a sign
	//schema:nl Het totaal in eurocenten, zoals het in een bericht staat.
	Centen int `json:"centen"` // of the total, as a message has it
	//schema:nl De bedragen van alle debetregels samen, in euro.
	Debet wmo.Bedrag `json:"debet"`
	//schema:nl De bedragen van alle creditregels samen, in euro.
	Credit wmo.Bedrag `json:"credit"`
	//schema:nl Elke regel met haar bedrag, in de volgorde van de invoer.
	Regels []Regelbedrag `json:"regels"` // in the order of the question
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Regelbedrag is a line as a message has it.
//
//schema:nl Een regel zoals zij in een bericht komt te staan.
type Regelbedrag struct {
	//schema:nl Of het bedrag wordt gevraagd of teruggenomen.
	Soort DebetCredit `json:"soort"`
	//schema:nl Het volume: dat van de invoer, of de minuten op hele uren afgerond.
	Volume int `json:"volume"`
	// Tarief is what the message states for one unit; of an hour price the rounded price of a minute,
	// with which nothing is calculated.
	//
	//schema:nl De prijs van één eenheid die in het bericht staat, in euro. Bij een uurtarief de op de cent afgeronde prijs
	//schema:nl van een minuut; het bedrag is daar niet mee berekend. Ontbreekt bij euro's.
	Tarief *wmo.Bedrag `json:"tarief,omitempty"`
	//schema:nl Het ingediende bedrag, in euro.
	Bedrag wmo.Bedrag `json:"bedrag"`
	//schema:nl Het ingediende bedrag in eurocenten, zoals het in een bericht staat.
	Centen int `json:"centen"`
}

const (
	minutenPerUur = 60
	meesteCenten  = 99_999_999 // of a line in a message
	bijEuros      = "euro's: het volume is daar al een bedrag"
)

var (
	formuleBedrag = register.Formule("FIN-F-DC-BEDRAG", "b = v · t", "v volume, t tarief van één eenheid", regel("TR346"))
	formuleUur    = register.Formule("FIN-F-DC-UURTARIEF", "b = T · m / 60",
		"T tarief per uur, m minuten; eerst vermenigvuldigen, dan delen en op de cent afronden", regel("IV081"))
	formuleMinuut = register.Formule("FIN-F-DC-MINUUTTARIEF", "t = T / 60",
		"T tarief per uur; op de cent, alleen om in het bericht te zetten", regel("IV081"))
	formuleCenten = register.Formule("FIN-F-DC-CENTEN", "b = v / 100", "v volume in eurocenten", regel("IV042"))
	formuleUren   = register.Formule("FIN-F-DC-UREN", "v = max(1, m / 60)",
		"m alle geleverde minuten van de productperiode; op hele uren, een half uur naar boven", regel("IV079"))
	formuleTotaal = register.Formule("FIN-F-DC-TOTAAL", "S = |Σ D − Σ C|",
		"D bedragen van debetregels, C van creditregels; credit als die meer zijn, en anders debet", regel("TR358"))

	meldingGroot = register.Melding("FIN-DC-TE-GROOT", "een bedrag dat niet in een bericht past")
)

// PriceDeclaration calculates what the lines of a declaration come to, and the total. The error is
// [wmo.Bevindingen] when the question cannot be used.
func PriceDeclaration(in Declaratiebedragvraag, peil wmo.Peil) (Declaratiebedrag, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Declaratiebedrag{}, err
	}
	uit := Declaratiebedrag{Naam: in.Naam, Peil: peil, Regels: make([]Regelbedrag, len(in.Regels))}
	bedragen := make([]wmo.Grootheid, len(in.Regels))
	for i := range in.Regels {
		nummer := strconv.Itoa(i + 1)
		regel := in.Regels[i].bereken(&r, "regel "+nummer+": ")
		uit.Regels[i] = regel
		if regel.Soort == Credit {
			uit.Credit = uit.Credit.Plus(regel.Bedrag)
			bedragen[i] = wmo.Euro("C "+nummer, regel.Bedrag)
		} else {
			uit.Debet = uit.Debet.Plus(regel.Bedrag)
			bedragen[i] = wmo.Euro("D "+nummer, regel.Bedrag)
		}
	}
	som := uit.Debet.Min(uit.Credit)
	uit.Soort, uit.Totaal = Debet, som
	if som.Sign() < 0 {
		uit.Soort, uit.Totaal = Credit, kit.Negatief(som)
	}
	uit.Centen = centen(uit.Totaal)
	r.Stap(formuleTotaal, "totaal", wmo.Euro("S", uit.Totaal), bedragen...)
	behoudVersie(&r)
	uit.Berekening, uit.Voorbehouden = r.Berekening(), r.Voorbehouden()
	return uit, nil
}

// bereken calculates a line; welke is the Dutch beginning of its steps.
func (d *Declaratieregel) bereken(r *wmo.Verantwoording, welke string) Regelbedrag {
	uit := Regelbedrag{Soort: d.Soort}
	if d.GeleverdeMinuten != nil {
		uit.Volume = heleUren(*d.GeleverdeMinuten)
		r.Stap(formuleUren, welke+"uren", wmo.Aantal("v", uit.Volume, "uren"), wmo.Aantal("m", *d.GeleverdeMinuten, "minuten"))
	} else {
		uit.Volume = *d.Volume
	}
	var b wmo.Bedrag
	volume := wmo.Aantal("v", uit.Volume, d.Eenheid.naam())
	switch {
	case d.Eenheid == Euros:
		b = wmo.BedragOfCenten(int64(uit.Volume))
		r.Stap(formuleCenten, welke+"bedrag", wmo.Euro("b", b), volume)
	case d.Uurtarief != nil:
		perMinuut := kit.Gedeeld(*d.Uurtarief, wmo.GetalOf(minutenPerUur))
		uit.Tarief = &perMinuut
		b = kit.Gedeeld(d.Uurtarief.Maal(wmo.GetalOf(uit.Volume)), wmo.GetalOf(minutenPerUur))
		r.Stap(formuleMinuut, welke+"tarief in het bericht", wmo.Euro("t", perMinuut), wmo.Euro("T", *d.Uurtarief))
		r.Stap(formuleUur, welke+"bedrag", wmo.Euro("b", b), wmo.Euro("T", *d.Uurtarief), wmo.Aantal("m", uit.Volume, d.Eenheid.naam()))
	default:
		tarief := *d.Tarief
		uit.Tarief = &tarief
		b = tarief.Maal(wmo.GetalOf(uit.Volume))
		r.Stap(formuleBedrag, welke+"bedrag", wmo.Euro("b", b), volume, wmo.Euro("t", tarief))
	}
	uit.Bedrag, uit.Centen = b, centen(b)
	return uit
}

// heleUren is a number of minutes in whole hours: half an hour up, and never none.
func heleUren(minuten int) int { return max(1, (minuten+minutenPerUur/2)/minutenPerUur) }

// centen is an amount of whole cents; the checks of a question have refused what is too large.
func centen(b wmo.Bedrag) int {
	n, _ := b.Centen()
	return int(n)
}

func (v *Declaratiebedragvraag) keur(k *kit.Keuring) {
	for i := range v.Regels {
		v.Regels[i].keur(k, kit.InLijst("/regels", i))
	}
}

func (d *Declaratieregel) keur(k *kit.Keuring, w string) {
	if d.GeleverdeMinuten != nil {
		k.Overbodig(d.Eenheid != Uur, w+"/geleverdeMinuten", "een andere eenheid dan uren")
		k.Overbodig(d.Volume != nil, w+"/volume", "geleverdeMinuten")
	} else {
		k.Nodig(d.Volume != nil, w+"/volume", "een regel")
	}
	switch {
	case d.Eenheid == Euros:
		k.Overbodig(d.Tarief != nil, w+"/tarief", bijEuros)
		k.Overbodig(d.Uurtarief != nil, w+"/uurtarief", bijEuros)
	case d.Uurtarief != nil:
		k.Overbodig(d.Eenheid != Minuut, w+"/uurtarief", "een andere eenheid dan minuten")
		k.Overbodig(d.Tarief != nil, w+"/tarief", "uurtarief")
	default:
		k.Nodig(d.Tarief != nil, w+"/tarief", "deze eenheid")
	}
	d.keurBedrag(k, w)
}

// keurBedrag finds an amount that has more digits than a message has room for.
func (d *Declaratieregel) keurBedrag(k *kit.Keuring, w string) {
	volume, prijs, deler := d.Volume, d.Tarief, 1
	if d.Uurtarief != nil {
		prijs, deler = d.Uurtarief, minutenPerUur
	}
	if d.GeleverdeMinuten != nil {
		uren := heleUren(*d.GeleverdeMinuten)
		volume = &uren
	}
	if volume == nil || prijs == nil {
		return
	}
	b := kit.Gedeeld(prijs.Maal(wmo.GetalOf(*volume)), wmo.GetalOf(deler))
	if b.Compare(wmo.BedragOfCenten(meesteCenten)) > 0 {
		k.MeldVolgens(afgeleid("TR346"), meldingGroot, fmt.Sprintf("%s is meer dan de %d eurocenten die in een bericht passen", kit.EuroTekst(b), meesteCenten), w)
	}
}
