package bijdrage

import (
	"math/big"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Indexeringsvraag asks for the yearly indexing of a contribution, which index fits published amounts, or
// both.
//
//schema:nl Vraagt naar de jaarlijkse indexering van een bijdrage, naar de index die bij gepubliceerde bedragen past, of naar allebei.
//schema:nl De regel is dezelfde voor het vaste bedrag van de Wmo 2015 en voor de bedragen van het Uitvoeringsbesluit: naar
//schema:nl beneden afronden op een veelvoud van 0,20 euro, en het volgende jaar verder met het bedrag voor die afronding.
type Indexeringsvraag struct {
	//schema:nl Het jaar van het begin, of van de eerste bedragen van elke reeks.
	Jaar int `json:"jaar" jsonschema:"minimum=2015,maximum=2100"`
	// Begin is the amount of that year before rounding.
	//
	//schema:nl Het bedrag van dat jaar in euro, voor de afronding. Ontbreekt als alleen naar reeksen wordt gevraagd.
	Begin *wmo.Getal `json:"begin,omitempty" jsonschema:"exclusiveMinimum=0,maximum=1000000,decimalen=10"`
	//schema:nl De index van elk volgend jaar in procenten, op volgorde. Een lege lijst of geen lijst als alleen naar reeksen wordt
	//schema:nl gevraagd.
	Procenten []wmo.Getal `json:"procenten,omitempty" jsonschema:"maxItems=50,minimum=-50,maximum=100,decimalen=6"`
	// Reeksen are series of published amounts that were indexed with the same percentages.
	//
	//schema:nl Reeksen gepubliceerde bedragen van dezelfde jaren, die met hetzelfde percentage zijn geïndexeerd. Een lege lijst of geen
	//schema:nl lijst als daar niet naar wordt gevraagd.
	Reeksen []Indexreeks `json:"reeksen,omitempty" jsonschema:"maxItems=20"`
}

// Indexreeks is one series of published amounts.
//
//schema:nl Een reeks gepubliceerde bedragen, jaar na jaar.
type Indexreeks struct {
	//schema:nl Naam van de reeks.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De bedragen in euro, van opeenvolgende jaren vanaf jaar.
	Bedragen []wmo.Bedrag `json:"bedragen" jsonschema:"minItems=2,maxItems=51,minimum=0.01,maximum=999999.99"`
}

// Bijdrageindexering is the indexed amounts and the percentages that fit.
//
//schema:nl De geïndexeerde bedragen, en de percentages die bij gepubliceerde reeksen passen.
type Bijdrageindexering struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het bedrag van elk jaar, te beginnen met het eerste. Leeg als er geen begin is opgegeven.
	Jaren []Indexjaar `json:"jaren"`
	//schema:nl Per overgang van jaar op jaar de percentages die bij alle reeksen passen. Leeg als er geen reeksen zijn opgegeven.
	Banden []Indexbereik `json:"banden"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Indexjaar is the amount of one year.
//
//schema:nl Het bedrag van één jaar.
type Indexjaar struct {
	//schema:nl Het jaar.
	Jaar int `json:"jaar"`
	//schema:nl Het bedrag voor de afronding, in euro op tien decimalen; verder wordt met het exacte bedrag gerekend.
	Onafgerond wmo.Getal `json:"onafgerond"`
	//schema:nl Het bedrag dat geldt, in euro: naar beneden afgerond op een veelvoud van 0,20.
	Bedrag wmo.Bedrag `json:"bedrag"`
}

// Indexbereik is the percentages from one year to the next that fit all series.
//
//schema:nl De percentages van het ene jaar op het andere die bij alle reeksen passen. Boven en onder horen er zelf niet bij.
type Indexbereik struct {
	//schema:nl Het jaar waarin de index ingaat.
	Jaar int `json:"jaar"`
	//schema:nl Of er een percentage is dat bij alle reeksen past.
	Past wmo.Uitkomst `json:"past"`
	//schema:nl Het percentage ligt boven dit getal, naar beneden afgerond op zes decimalen.
	Boven wmo.Getal `json:"boven"`
	//schema:nl Het percentage ligt onder dit getal, naar boven afgerond op zes decimalen.
	Onder wmo.Getal `json:"onder"`
}

const (
	indexDecimalen = 6
	toonDecimalen  = 10
)

var (
	formuleIndex = register.Formule("FIN-F-BA-INDEX", "u = U · (1 + p / 100)",
		"U het bedrag van het jaar ervoor, voor de afronding, p de index in procenten", ub("2026-01-01", "3.7", "1", ""))
	formuleVeelvoud  = register.Formule("FIN-F-BA-VEELVOUD", "a = ⌊u / 0,20⌋ · 0,20", "u het bedrag voor de afronding", wet("2020-01-01", "2.1.4b", "4", ""))
	formuleBandBoven = register.Formule("FIN-F-BA-BAND-BOVEN", "p > 100 · (n / (v + 0,20) − 1)",
		"v en n de gepubliceerde bedragen van twee jaren; het grootste van alle reeksen, naar beneden op zes decimalen",
		ub("2026-01-01", "3.7", "1", "").Als(wmo.Afgeleid))
	formuleBandOnder = register.Formule("FIN-F-BA-BAND-ONDER", "p < 100 · ((n + 0,20) / v − 1)",
		"v en n de gepubliceerde bedragen van twee jaren; het kleinste van alle reeksen, naar boven op zes decimalen",
		ub("2026-01-01", "3.7", "1", "").Als(wmo.Afgeleid))
)

var (
	meldingLengte = register.Melding("FIN-BA-REEKSEN", "de reeksen zijn niet even lang")

	voorbehoudKeuze = register.Voorbehoud("FIN-V-BA-INDEX-KAN",
		"het vaste bedrag kán jaarlijks worden geïndexeerd en bleef van 2020 tot en met 2023 gelijk; de bedragen van het besluit worden jaarlijks gewijzigd",
		wet("2020-01-01", "2.1.4b", "4", ""))
)

// IndexContribution applies the yearly indexing, from amounts before rounding, and finds the percentages
// that fit published series. The error is [wmo.Bevindingen] when the question cannot be used.
func IndexContribution(in Indexeringsvraag, peil wmo.Peil) (Bijdrageindexering, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Bijdrageindexering{}, err
	}
	uit := Bijdrageindexering{Peil: peil, Jaren: []Indexjaar{}, Banden: []Indexbereik{}}
	r.Behoud(voorbehoudKeuze)
	if len(in.Reeksen) > 0 {
		uit.Banden = in.banden(&r)
	}
	if in.Begin != nil {
		uit.Jaren = in.jaren(&r)
	}
	uit.Berekening, uit.Voorbehouden = r.Berekening(), r.Voorbehouden()
	return uit, nil
}

func (in *Indexeringsvraag) keur(k *kit.Keuring) {
	k.Overbodig(in.Begin == nil && len(in.Procenten) > 0, "/procenten", "een begin")
	k.Nodig(in.Begin != nil || len(in.Reeksen) > 0, "/begin", "een vraag zonder reeksen")
	var namen wmo.Uniek
	for i := range in.Reeksen {
		s := &in.Reeksen[i]
		namen.Naam(&k.Bevindingen, s.Naam, kit.InLijst("/reeksen", i)+"/naam")
		if len(s.Bedragen) != len(in.Reeksen[0].Bedragen) {
			k.Meld(meldingLengte, meldingLengte.Uitleg, kit.InLijst("/reeksen", i)+"/bedragen")
		}
	}
}

func (in *Indexeringsvraag) jaren(r *wmo.Verantwoording) []Indexjaar {
	onafgerond := wmo.BedragOfCenten(100).Maal(*in.Begin)
	jaren := make([]Indexjaar, 0, len(in.Procenten)+1)
	neem := func(jaar int) {
		b := kit.OpVeelvoud(onafgerond)
		r.Stap(formuleVeelvoud, "bedrag van "+strconv.Itoa(jaar), wmo.Euro("a", b), wmo.Euro("u", onafgerond))
		jaren = append(jaren, Indexjaar{jaar, onafgerond.Getal().Afgerond(toonDecimalen, wmo.Rekenkundig), b})
	}
	neem(in.Jaar)
	for i, p := range in.Procenten {
		vorig := onafgerond
		onafgerond = kit.Geindexeerd(vorig, p)
		r.Stap(formuleIndex, "voor de afronding, "+strconv.Itoa(in.Jaar+i+1), wmo.Euro("u", onafgerond), wmo.Euro("U", vorig), wmo.Aantal("p", p, "procent"))
		neem(in.Jaar + i + 1)
	}
	return jaren
}

func (in *Indexeringsvraag) banden(r *wmo.Verantwoording) []Indexbereik {
	uit := make([]Indexbereik, len(in.Reeksen[0].Bedragen)-1)
	for j := range uit {
		var band kit.Indexband
		past := true
		var invoer []wmo.Grootheid
		for i := range in.Reeksen {
			s := &in.Reeksen[i]
			b := kit.Band(s.Bedragen[j], s.Bedragen[j+1])
			if i == 0 {
				band = b
			} else {
				band, past = band.Doorsnede(b)
			}
			nummer := " " + strconv.Itoa(i+1)
			invoer = append(invoer, wmo.Euro("v"+nummer, s.Bedragen[j]), wmo.Euro("n"+nummer, s.Bedragen[j+1]))
		}
		jaar := in.Jaar + j + 1
		uit[j] = Indexbereik{Jaar: jaar, Past: wmo.UitkomstOf(past), Boven: naar(band.Boven, wmo.NaarBeneden), Onder: naar(band.Onder, wmo.NaarBoven)}
		r.Stap(formuleBandBoven, "index van "+strconv.Itoa(jaar)+" ligt boven", wmo.Aantal("p", uit[j].Boven, "procent"), invoer...)
		r.Stap(formuleBandOnder, "index van "+strconv.Itoa(jaar)+" ligt onder", wmo.Aantal("p", uit[j].Onder, "procent"), invoer...)
	}
	return uit
}

// naar rounds a fraction to six decimals in one direction.
func naar(r *big.Rat, a wmo.Afronding) wmo.Getal {
	miljoen := big.NewInt(1_000_000)
	q, rest := new(big.Int).DivMod(new(big.Int).Mul(r.Num(), miljoen), r.Denom(), new(big.Int))
	if a == wmo.NaarBoven && rest.Sign() > 0 {
		q.Add(q, big.NewInt(1))
	}
	return wmo.GetalOfRat(new(big.Rat).SetFrac(q, miljoen), indexDecimalen)
}
