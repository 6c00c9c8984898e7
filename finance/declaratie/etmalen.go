package declaratie

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Etmaalvraag asks how many etmalen stays have in each calendar month, and what they come to. How days
// are counted and money is divided differs by contract, so that the question states it.
//
//schema:nl Vraagt hoeveel etmalen verblijven in elke kalendermaand hebben, en op welk bedrag die uitkomen. Hoe dagen tellen en
//schema:nl hoe een maand- of jaarbedrag wordt verdeeld, verschilt per contract en staat dus in de vraag.
type Etmaalvraag struct {
	//schema:nl Naam van de vraag, in eigen woorden; komt terug in het resultaat. Zet er geen gegevens van personen in.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De verblijven, elk met een einddatum en van ten hoogste tien jaar. Geen dag telt in twee verblijven.
	Verblijven []wmo.Periode `json:"verblijven" jsonschema:"minItems=1,maxItems=100"`
	//schema:nl Of de eerste en de laatste dag van een verblijf tellen.
	Telling Etmaaltelling `json:"telling"`
	//schema:nl Het afgesproken bedrag, in euro.
	Bedrag wmo.Bedrag `json:"bedrag" jsonschema:"minimum=0,maximum=99999999.99"`
	//schema:nl Waarvoor het bedrag is: een etmaal, een maand of een jaar.
	Per Bedragtermijn `json:"per"`
	// Jaardagen is how many days a year has; required with an amount a year.
	//
	//schema:nl Door hoeveel dagen een jaarbedrag wordt gedeeld. Verplicht bij per jaar, en anders niet toegestaan.
	Jaardagen Jaardagen `json:"jaardagen,omitempty"`
	// Afronding is where an amount a month or a year is rounded; required with those.
	//
	//schema:nl Of eerst het bedrag van één etmaal op de cent wordt afgerond, of alleen het bedrag van de maand. Verplicht bij per
	//schema:nl maand en per jaar, en anders niet toegestaan.
	Afronding Etmaalafronding `json:"afronding,omitempty"`
}

// Etmaaltelling says which days of a stay are counted.
//
//schema:nl Welke dagen van een verblijf tellen.
type Etmaaltelling string

// The ways to count.
const (
	EersteEnLaatste Etmaaltelling = "eerste_en_laatste"
	ZonderLaatste   Etmaaltelling = "zonder_laatste"
	ZonderEerste    Etmaaltelling = "zonder_eerste"
)

var etmaaltellingwoorden = wmo.Opsomming[Etmaaltelling]{
	{EersteEnLaatste, "de dag van komst en de dag van vertrek tellen beide"},
	{ZonderLaatste, "de dag van vertrek telt niet: het zijn nachten"},
	{ZonderEerste, "de dag van komst telt niet"},
}

func (Etmaaltelling) Woorden() []wmo.Woord { return etmaaltellingwoorden.Woorden() }

// Bedragtermijn is what an amount is for.
//
//schema:nl Waarvoor een bedrag is.
type Bedragtermijn string

// What an amount may be for.
const (
	BedragPerEtmaal Bedragtermijn = "per_etmaal"
	BedragPerMaand  Bedragtermijn = "per_maand"
	BedragPerJaar   Bedragtermijn = "per_jaar"
)

var bedragtermijnwoorden = wmo.Opsomming[Bedragtermijn]{
	{BedragPerEtmaal, "één etmaal"},
	{BedragPerMaand, "een kalendermaand, hoeveel dagen die ook heeft"},
	{BedragPerJaar, "een kalenderjaar"},
}

func (Bedragtermijn) Woorden() []wmo.Woord { return bedragtermijnwoorden.Woorden() }

// Jaardagen says how many days a year has; empty where no amount a year is asked about.
//
//schema:nl Hoeveel dagen een jaar heeft. Ontbreekt als er geen bedrag per jaar is.
type Jaardagen string

// The conventions. No rule was found that decides between them.
const (
	Altijd365       Jaardagen = "altijd_365"
	WerkelijkeDagen Jaardagen = "werkelijk"
)

var jaardagenwoorden = wmo.Opsomming[Jaardagen]{
	{Altijd365, "365, ook in een schrikkeljaar: daarvan komt een heel jaar boven het jaarbedrag uit"},
	{WerkelijkeDagen, "365, en 366 in een schrikkeljaar"},
}

func (Jaardagen) Woorden() []wmo.Woord { return jaardagenwoorden.Woorden() }

// Etmaalafronding says where is rounded; empty where an amount is of one etmaal already.
//
//schema:nl Waar op de cent wordt afgerond. Ontbreekt als het bedrag al van één etmaal is.
type Etmaalafronding string

// The places to round.
const (
	AfrondenPerEtmaal Etmaalafronding = "per_etmaal"
	AfrondenPerMaand  Etmaalafronding = "per_maand"
)

var etmaalafrondingwoorden = wmo.Opsomming[Etmaalafronding]{
	{AfrondenPerEtmaal, "eerst het bedrag van één etmaal op de cent, en dat keer de etmalen: zo staat het in een lijst van tarieven"},
	{AfrondenPerMaand, "alleen het bedrag van de maand op de cent: eerst vermenigvuldigen, dan delen"},
}

func (Etmaalafronding) Woorden() []wmo.Woord { return etmaalafrondingwoorden.Woorden() }

// Etmalen is the etmalen of each month and what they come to.
//
//schema:nl De etmalen van elke maand en het bedrag waarop zij uitkomen.
type Etmalen struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Alle etmalen samen.
	Etmalen int `json:"etmalen"`
	//schema:nl De bedragen van de maanden samen, in euro.
	Bedrag wmo.Bedrag `json:"bedrag"`
	//schema:nl Elke maand met een dag die telt, in volgorde van de tijd.
	Maanden []Maandetmalen `json:"maanden"` // with a day that counts, the earliest first
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Maandetmalen is a calendar month.
//
//schema:nl Een kalendermaand.
type Maandetmalen struct {
	//schema:nl De dagen van de maand.
	Maand wmo.Periode `json:"maand"`
	//schema:nl De etmalen in deze maand.
	Etmalen int `json:"etmalen"`
	// Tarief is the rounded amount of one etmaal, where that was rounded first.
	//
	//schema:nl Het bedrag van één etmaal in euro, op de cent. Staat er alleen als dat eerst wordt afgerond, en bij per etmaal.
	Tarief *wmo.Bedrag `json:"tarief,omitempty"`
	//schema:nl Het bedrag van deze maand, in euro.
	Bedrag wmo.Bedrag `json:"bedrag"`
}

const langsteVerblijf = 3653 // days: ten years with three leap days

var (
	formuleEtmalen   = register.Formule("FIN-F-DC-ETMALEN", "n = Σ d", "d getelde dagen van een verblijf in de maand", kit.Boekhoudkundig())
	formulePerEtmaal = register.Formule("FIN-F-DC-PER-ETMAAL", "B = n · t", "n etmalen, t bedrag van één etmaal", kit.Boekhoudkundig())
	formuleDeel      = register.Formule("FIN-F-DC-DEEL", "B = A · n / D",
		"A bedrag van de maand of het jaar, n etmalen, D dagen van de maand of het jaar; eerst vermenigvuldigen, dan delen en op de cent", kit.Boekhoudkundig())
	formuleEtmaaltarief = register.Formule("FIN-F-DC-ETMAALTARIEF", "t = A / D",
		"A bedrag van de maand of het jaar, D haar of zijn dagen; op de cent", kit.Boekhoudkundig())
	formuleSom = register.Formule("FIN-F-DC-SOM", "S = Σ x", "x bedrag van een maand", kit.Boekhoudkundig())

	aannameTelling = register.Aanname("FIN-A-DC-ETMALEN",
		"welke dagen tellen, hoeveel dagen een jaar heeft en waar wordt afgerond, is zoals opgegeven: een landelijke regel is niet gevonden")
	voorbehoudSom = register.Voorbehoud("FIN-V-DC-ETMAALSOM",
		"elke maand is apart afgerond: een hele maand of een heel jaar kan centen verschillen van het bedrag daarvan, en een schrikkeljaar met 365 dagen een etmaal")

	meldingLang = register.Melding("FIN-DC-VERBLIJF", "een verblijf van meer dan tien jaar")
)

// PriceStay counts the etmalen of stays by calendar month, and what they come to. The error is
// [wmo.Bevindingen] when the question cannot be used.
func PriceStay(in Etmaalvraag, peil wmo.Peil) (Etmalen, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Etmalen{}, err
	}
	uit := Etmalen{Naam: in.Naam, Peil: peil, Maanden: []Maandetmalen{}}
	bedragen := []wmo.Grootheid{}
	for _, maand := range in.maanden() {
		m := in.bereken(&r, maand)
		uit.Etmalen += m.Etmalen
		uit.Bedrag = uit.Bedrag.Plus(m.Bedrag)
		uit.Maanden = append(uit.Maanden, m)
		bedragen = append(bedragen, wmo.Euro("x "+maandnaam(maand), m.Bedrag))
	}
	r.Stap(formuleSom, "alle maanden", wmo.Euro("S", uit.Bedrag), bedragen...)
	r.NeemAan(aannameTelling)
	r.BehoudAls(in.Per == BedragPerJaar || in.Afronding == AfrondenPerEtmaal, voorbehoudSom)
	uit.Berekening, uit.Aannames, uit.Voorbehouden = r.Berekening(), r.Aannames(), r.Voorbehouden()
	return uit, nil
}

// geteld is the days of a stay that count; false when none do.
func (v *Etmaalvraag) geteld(p wmo.Periode) (wmo.Periode, bool) {
	switch v.Telling {
	case ZonderLaatste:
		p.Einddatum = p.Einddatum.AddDagen(-1)
	case ZonderEerste:
		p.Begindatum = p.Begindatum.AddDagen(1)
	default:
	}
	return p, p.Begindatum.IsValid() && p.Einddatum.IsValid() && p.Check() == nil
}

// maanden lists the calendar months with a day that counts.
func (v *Etmaalvraag) maanden() []wmo.Periode {
	var uit []wmo.Periode
	for i := range v.Verblijven {
		p, ok := v.geteld(v.Verblijven[i])
		if !ok {
			continue
		}
		for m := kit.MaandVan(p.Begindatum); !m.Begindatum.After(p.Einddatum); m = kit.MaandVan(m.Einddatum.AddDagen(1)) {
			uit = append(uit, m)
			if m.Bevat(p.Einddatum) {
				break // the calendar may end here
			}
		}
	}
	slices.SortFunc(uit, func(a, b wmo.Periode) int { return a.Begindatum.Compare(b.Begindatum) })
	return slices.Compact(uit)
}

// bereken is what a month comes to.
func (v *Etmaalvraag) bereken(r *wmo.Verantwoording, maand wmo.Periode) Maandetmalen {
	welke, m := maandnaam(maand)+": ", Maandetmalen{Maand: maand}
	var delen []wmo.Grootheid
	for i := range v.Verblijven {
		p, ok := v.geteld(v.Verblijven[i])
		if !ok {
			continue
		}
		if deel, raakt := p.Doorsnede(maand); raakt {
			d := teldagen(r, deel, welke)
			m.Etmalen += d
			delen = append(delen, wmo.Aantal("d "+strconv.Itoa(i+1), d, "etmalen"))
		}
	}
	n := wmo.Aantal("n", m.Etmalen, "etmalen")
	r.Stap(formuleEtmalen, welke+"etmalen", n, delen...)
	if v.Per == BedragPerEtmaal {
		t := v.Bedrag
		m.Tarief = &t
	} else {
		alle := v.dagen(maand)
		a, d := wmo.Euro("A", v.Bedrag), wmo.Aantal("D", alle, "dagen")
		if v.Afronding == AfrondenPerMaand {
			m.Bedrag = kit.Gedeeld(v.Bedrag.Maal(wmo.GetalOf(m.Etmalen)), wmo.GetalOf(alle))
			r.Stap(formuleDeel, welke+"bedrag", wmo.Euro("B", m.Bedrag), a, n, d)
			return m
		}
		t := kit.Gedeeld(v.Bedrag, wmo.GetalOf(alle))
		m.Tarief = &t
		r.Stap(formuleEtmaaltarief, welke+"bedrag van een etmaal", wmo.Euro("t", t), a, d)
	}
	m.Bedrag = m.Tarief.Maal(wmo.GetalOf(m.Etmalen))
	r.Stap(formulePerEtmaal, welke+"bedrag", wmo.Euro("B", m.Bedrag), n, wmo.Euro("t", *m.Tarief))
	return m
}

// dagen is by how many days the amount is divided.
func (v *Etmaalvraag) dagen(maand wmo.Periode) int {
	const gewoon, schrikkel = 365, 366
	switch {
	case v.Per == BedragPerMaand:
		return dagen(maand)
	case v.Jaardagen == WerkelijkeDagen && isSchrikkeljaar(maand.Begindatum.Jaar()):
		return schrikkel
	default:
		return gewoon
	}
}

func isSchrikkeljaar(jaar int) bool {
	const februari, schrikkeldag = 2, 29
	_, err := wmo.NewDatum(jaar, februari, schrikkeldag)
	return err == nil
}

// maandnaam writes a calendar month: 2026-02.
func maandnaam(m wmo.Periode) string {
	jaar, maand, _ := m.Begindatum.Date()
	return fmt.Sprintf("%04d-%02d", jaar, maand)
}

func (v *Etmaalvraag) keur(k *kit.Keuring) {
	if v.Per == BedragPerJaar {
		k.Nodig(v.Jaardagen != "", "/jaardagen", "een bedrag per jaar")
	} else {
		k.Overbodig(v.Jaardagen != "", "/jaardagen", "een bedrag dat niet per jaar is")
	}
	if v.Per == BedragPerEtmaal {
		k.Overbodig(v.Afronding != "", "/afronding", "een bedrag per etmaal")
	} else {
		k.Nodig(v.Afronding != "", "/afronding", "een bedrag per maand of jaar")
	}
	for i := range v.Verblijven {
		v.keurVerblijf(k, i, kit.InLijst("/verblijven", i))
	}
}

func (v *Etmaalvraag) keurVerblijf(k *kit.Keuring, i int, w string) {
	p := v.Verblijven[i]
	if n, dicht := p.Dagen(); !dicht {
		k.MeldOntbreekt("een verblijf", w+"/einddatum")
		return
	} else if n > langsteVerblijf {
		k.Meld(meldingLang, "dit verblijf is langer dan tien jaar", w)
	}
	p, telt := v.geteld(p)
	for j := range i {
		if q, ook := v.geteld(v.Verblijven[j]); telt && ook && p.Overlapt(q) {
			k.Meld(meldingSamen, "een dag van dit verblijf telt ook in een eerder", w)
			return
		}
	}
}
