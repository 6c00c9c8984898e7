package finance

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Rijksbudget is a national total year by year, as the caller supplies it: the amount
// of the first year, and what changes it after that.
type Rijksbudget struct {
	Basis wmo.Bedrag `json:"basis"`                            // of the first year of the path
	Bron  string     `json:"bron"  jsonschema:"maxLength=200"` // where the caller has it from
	// Indexen raise or lower the total of the year before; a year without one is flat.
	Indexen  []Budgetindex   `json:"indexen,omitempty"  jsonschema:"maxItems=40"`
	Mutaties []Budgetmutatie `json:"mutaties,omitempty" jsonschema:"maxItems=500"`
}

// Budgetindex is by how much the total of a year differs from that of the year before.
type Budgetindex struct {
	Jaar       int       `json:"jaar"       jsonschema:"minimum=1901,maximum=2200"` // after the first year of the path
	Percentage wmo.Getal `json:"percentage"`                                        // -100 to 100; 3.5 is three and a half percent
	Bron       string    `json:"bron"       jsonschema:"maxLength=200"`             // where the caller has it from
}

// Budgetmutatie is what comes on top of or off the total in a year, and stays: one
// that is meant for a single year is booked back in the next.
type Budgetmutatie struct {
	Jaar   int          `json:"jaar"   jsonschema:"minimum=1901,maximum=2200"` // after the first year of the path
	Soort  Mutatiesoort `json:"soort"`
	Naam   string       `json:"naam"   jsonschema:"maxLength=200"`
	Bedrag wmo.Bedrag   `json:"bedrag"`                            // a Wlz-uitname is not negative, and comes off
	Bron   string       `json:"bron"   jsonschema:"maxLength=200"` // where the caller has it from
}

// Mutatiesoort says what kind of change to a total it is.
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

// keur finds what is wrong with a total; w is its place.
func (b *Rijksbudget) keur(k *keuring, van, tot int, w string) {
	voor := len(k.Bevindingen)
	k.bedrag(b.Basis, w+"/basis")
	k.nietNul(b.Basis.IsZero(), "een totaal van nul valt niet te verdelen", w+"/basis")
	k.tekst(b.Bron, w+"/bron")
	if !k.lengte(len(b.Indexen), meestePadjaren, w+"/indexen") || !k.lengte(len(b.Mutaties), meesteMutaties, w+"/mutaties") {
		return
	}
	jaren := map[int]string{}
	for i := range b.Indexen {
		x, wi := &b.Indexen[i], w+inLijst("/indexen", i)
		k.heel(x.Jaar, van+1, tot, wi+"/jaar")
		k.tussen(x.Percentage, -100, 100, wi+"/percentage")
		k.tekst(x.Bron, wi+"/bron")
		eenmalig(k, jaren, x.Jaar, wi+"/jaar")
	}
	for i := range b.Mutaties {
		m, wi := &b.Mutaties[i], w+inLijst("/mutaties", i)
		k.heel(m.Jaar, van+1, tot, wi+"/jaar")
		keurWoord(k, m.Soort, true, wi+"/soort")
		k.naam(m.Naam, wi+"/naam")
		k.tekst(m.Bron, wi+"/bron")
		k.nietNul(m.Bedrag.IsZero(), "een mutatie van nul verandert niets", wi+"/bedrag")
		if m.Soort == WlzUitname {
			k.bedrag(m.Bedrag, wi+"/bedrag")
		} else {
			k.saldo(m.Bedrag, wi+"/bedrag")
		}
	}
	if len(k.Bevindingen) == voor && reeks(van, tot, meestePadjaren) {
		b.keurTotalen(k, van, tot, w)
	}
}

// keurTotalen finds the first year whose total falls below zero or grows out of hand.
func (b *Rijksbudget) keurTotalen(k *keuring, van, tot int, w string) {
	for i, t := range b.totalen(&rekening{}, van, tot) {
		if t.Sign() < 0 || t.Compare(wmo.BedragOfCenten(100*meesteEuros)) > 0 {
			k.Meld(CodeBereik, fmt.Sprintf("het totaal van %d komt op %s en kan niet verdeeld worden", van+i, t), w)
			return
		}
	}
}

var formulePadTotaal = Formule{
	"FIN-F-PAD-TOTAAL", "T = afgerond(V · (100 + i) / 100) + m − w",
	"V totaal van het vorige jaar, i index in procenten, m beleidsmutaties, w Wlz-uitname", padformule,
}

// totalen is the total of each year in whole cents: the index is rounded once, and
// then the mutations of that year are added.
func (b *Rijksbudget) totalen(r *rekening, van, tot int) []wmo.Bedrag {
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
		t := gedeeld(vorig.Maal(honderd.Plus(index)), honderd).Plus(beleid).Min(uitname)
		r.stap(&formulePadTotaal, "totaal van "+strconv.Itoa(jaar), euro("T", t),
			euro("V", vorig), aantal("i", index, "procent"), euro("m", beleid), euro("w", uitname))
		uit = append(uit, t)
	}
	return uit
}
