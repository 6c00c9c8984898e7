package rijk

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Rijksbudget is a national budget year by year, supplied by the caller: the amount of the first year
// and the changes after it.
//
//schema:nl Een landelijk budget van jaar tot jaar, zoals de vrager het opgeeft: het bedrag van het eerste jaar en wat
//schema:nl daarna verandert. Het totaal van een jaar is dat van het jaar ervoor × (100 + index)/100, op de cent
//schema:nl afgerond (een half van nul af), plus beleidsmutaties en min uitnamen van dat jaar.
type Rijksbudget struct {
	//schema:nl Het bedrag in euro van het eerste jaar van het pad.
	Basis wmo.Bedrag `json:"basis" jsonschema:"minimum=0.01,maximum=999999999999.99"` // of the first year of the path
	//schema:nl Waar de vrager het bedrag vandaan heeft.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=200"` // where the caller has it from
	// Indexen are the percentages by which the total of a year differs from that of the year
	// before; a year without one keeps the total.
	//
	//schema:nl Met welk percentage het totaal van een jaar verandert ten opzichte van het jaar ervoor, ten hoogste één per
	//schema:nl jaar. Een jaar zonder index houdt zijn totaal.
	Indexen []Budgetindex `json:"indexen,omitempty" jsonschema:"maxItems=40"`
	//schema:nl Bedragen die er vanaf een jaar bij komen of af gaan. Ontbreekt als er geen zijn.
	Mutaties []Budgetmutatie `json:"mutaties,omitempty" jsonschema:"maxItems=500"`
}

// Budgetindex is the indexation of one year.
//
//schema:nl De index van één jaar.
type Budgetindex struct {
	//schema:nl Het jaar; na het eerste jaar van het pad.
	Jaar int `json:"jaar" jsonschema:"minimum=1901,maximum=2200"` // after the first year of the path
	//schema:nl De verandering in procenten: 3.5 is drie en een half procent erbij, onder nul gaat het eraf.
	Percentage wmo.Getal `json:"percentage" jsonschema:"minimum=-100,maximum=100,decimalen=10"` // 3.5 is three and a half percent
	//schema:nl Waar de vrager het percentage vandaan heeft.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=200"` // where the caller has it from
}

// Budgetmutatie is an amount that is added to the total from a year on. A change for a single year
// needs a second one that reverses it the year after.
//
//schema:nl Een bedrag dat vanaf een jaar bij het totaal komt of eraf gaat, en er blijft. Voor één jaar is een tweede
//schema:nl mutatie nodig die het een jaar later terugdraait.
type Budgetmutatie struct {
	//schema:nl Het eerste jaar waarin de mutatie geldt; na het eerste jaar van het pad.
	Jaar int `json:"jaar" jsonschema:"minimum=1901,maximum=2200"` // after the first year of the path
	//schema:nl Wat voor mutatie het is. Een beleidsmutatie komt erbij; een Wlz-uitname gaat eraf.
	Soort Mutatiesoort `json:"soort"`
	//schema:nl De naam van de mutatie.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Het bedrag in euro, niet nul. Van beleid onder nul als het eraf gaat. Een Wlz-uitname is een positief bedrag
	//schema:nl dat eraf gaat.
	Bedrag wmo.Bedrag `json:"bedrag" jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"` // a wlz_uitname is a positive amount that is subtracted
	//schema:nl Waar de vrager het bedrag vandaan heeft.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=200"` // where the caller has it from
}

// Mutatiesoort is the kind of a change to a total.
//
//schema:nl Soort verandering van een totaal.
type Mutatiesoort string

// The kinds of change.
const (
	Beleidsmutatie Mutatiesoort = "beleid"
	WlzUitname     Mutatiesoort = "wlz_uitname"
)

var mutatiesoortwoorden = wmo.Opsomming[Mutatiesoort]{
	{Beleidsmutatie, "meer of minder geld door beleid"},
	{WlzUitname, "geld dat meegaat met cliënten die naar de Wlz gaan"},
}

func (Mutatiesoort) Woorden() []wmo.Woord { return mutatiesoortwoorden.Woorden() }

// meesteEuros is more than any total may grow to.
const meesteEuros = 1_000_000_000_000

// keur finds what is wrong with a total of these years; w is its place.
func (b *Rijksbudget) keur(k *kit.Keuring, van, tot int, w string) {
	voor := len(k.Bevindingen)
	binnen := func(jaar int, plaats string) {
		if jaar <= van || jaar > tot {
			k.MeldBereik(fmt.Sprintf("%d hoort niet bij de jaren %d tot en met %d", jaar, van+1, tot), plaats)
		}
	}
	var jaren wmo.Uniek
	for i := range b.Indexen {
		jaar, plaats := b.Indexen[i].Jaar, w+kit.InLijst("/indexen", i)+"/jaar"
		binnen(jaar, plaats)
		jaren.Sleutel(&k.Bevindingen, strconv.Itoa(jaar), plaats)
	}
	for i := range b.Mutaties {
		m, wi := &b.Mutaties[i], w+kit.InLijst("/mutaties", i)
		binnen(m.Jaar, wi+"/jaar")
		k.NietNul(m.Bedrag.IsZero(), "een mutatie van nul verandert niets", wi+"/bedrag")
		if m.Soort == WlzUitname && m.Bedrag.Sign() < 0 {
			k.MeldBereik("een uitname is niet kleiner dan nul: zij gaat er al af", wi+"/bedrag")
		}
	}
	if len(k.Bevindingen) > voor {
		return
	}
	// Report only the first year whose total is below zero or too large.
	for i, t := range b.totalen(&wmo.Verantwoording{}, van, tot) {
		if t.Sign() < 0 || t.Compare(wmo.BedragOfCenten(100*meesteEuros)) > 0 {
			k.MeldBereik(fmt.Sprintf("het totaal van %d komt op %s en kan niet verdeeld worden", van+i, t), w)
			return
		}
	}
}

var formulePadTotaal = register.Formule("FIN-F-PAD-TOTAAL", "T = afgerond(V · (100 + i) / 100) + m − w",
	"V totaal van het vorige jaar, i index in procenten, m beleidsmutaties, w Wlz-uitname", padformule)

// totalen is the total of each year: that of the year before, indexed and rounded to cents, plus the
// changes of the year.
func (b *Rijksbudget) totalen(r *wmo.Verantwoording, van, tot int) []wmo.Bedrag {
	uit := append(make([]wmo.Bedrag, 0, tot-van+1), b.Basis)
	for jaar := van + 1; jaar <= tot; jaar++ {
		var index wmo.Getal
		for i := range b.Indexen {
			if b.Indexen[i].Jaar == jaar {
				index = b.Indexen[i].Percentage
			}
		}
		var beleid, uitname wmo.Bedrag
		for i := range b.Mutaties {
			switch m := &b.Mutaties[i]; {
			case m.Jaar != jaar:
			case m.Soort == WlzUitname:
				uitname = uitname.Plus(m.Bedrag)
			default:
				beleid = beleid.Plus(m.Bedrag)
			}
		}
		vorig := uit[len(uit)-1]
		t := kit.Gedeeld(vorig.Maal(honderd.Plus(index)), honderd).Plus(beleid).Min(uitname)
		r.Stap(formulePadTotaal, "totaal van "+strconv.Itoa(jaar), wmo.Euro("T", t),
			wmo.Euro("V", vorig), wmo.Aantal("i", index, "procent"), wmo.Euro("m", beleid), wmo.Euro("w", uitname))
		uit = append(uit, t)
	}
	return uit
}
