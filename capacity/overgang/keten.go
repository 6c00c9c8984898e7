package overgang

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Keten asks what yearly shares make of a stock: a Markov chain in cycles, for who has no days.
//
//schema:nl Vraagt wat er van een stand wordt als er in elke cyclus (meestal een jaar) vaste aandelen van de ene toestand
//schema:nl naar de andere gaan. Voor wie alleen jaarlijkse aandelen heeft, en geen dagen.
type Keten struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De toestanden, in de volgorde van het antwoord.
	Toestanden []Ketentoestand `json:"toestanden" jsonschema:"minItems=1,maxItems=20"`
	//schema:nl Hoeveel cycli er worden doorgerekend.
	Cycli int `json:"cycli" jsonschema:"minimum=1,maximum=100"`
	//schema:nl Hoeveel jaren een cyclus duurt. Ontbreekt het, dan is het één jaar.
	CyclusJaren *float64 `json:"cyclusJaren,omitempty" jsonschema:"minimum=0.001,maximum=100"`
	//schema:nl Wanneer in een cyclus wordt geteld wie er is, voor de persoonsjaren. Ontbreekt het, dan is het levenstabel.
	Telling Telwijze `json:"telling,omitempty"`
}

// Ketentoestand is a state of a chain, with where it goes in a cycle.
//
//schema:nl Een toestand van een keten, met waar men in een cyclus heen gaat.
type Ketentoestand struct {
	//schema:nl Naam van de toestand.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Cliënten bij het begin. Ontbreekt het, dan zijn het er nul.
	Begin float64 `json:"begin,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	// InstroomPerCyclus enters at the end of each cycle, and moves from the next one on.
	//
	//schema:nl Cliënten die aan het einde van elke cyclus van buiten in deze toestand komen; zij gaan vanaf de volgende cyclus
	//schema:nl mee. Ontbreekt het, dan zijn het er nul.
	InstroomPerCyclus float64 `json:"instroomPerCyclus,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	// Aandelen go where they say; absent means that who comes here stays.
	//
	//schema:nl Welk aandeel in een cyclus waarheen gaat, en welk aandeel blijft: samen precies 1. Ontbreekt het, dan blijft wie
	//schema:nl er komt: de toestand is absorberend.
	Aandelen []Ketenaandeel `json:"aandelen,omitempty" jsonschema:"maxItems=20"`
}

// Ketenaandeel is the share that goes to a state in a cycle.
//
//schema:nl Het aandeel dat in een cyclus naar een toestand gaat.
type Ketenaandeel struct {
	//schema:nl De toestand waar het aandeel heen gaat; de toestand zelf voor wie blijft.
	Naar string `json:"naar" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Het aandeel (0–1).
	Aandeel float64 `json:"aandeel" jsonschema:"minimum=0,maximum=1"`
}

// Telwijze is when in a cycle clients are counted.
//
//schema:nl Wanneer in een cyclus wordt geteld wie er is.
type Telwijze string

// The moments at which a cycle can be counted.
const (
	BijBegin    Telwijze = "begin"
	BijEinde    Telwijze = "einde"
	Levenstabel Telwijze = "levenstabel"
)

var telwijzen = wmo.Opsomming[Telwijze]{
	{BijBegin, "aan het begin van de cyclus: aan de ruime kant"},
	{BijEinde, "aan het einde van de cyclus: aan de krappe kant"},
	{Levenstabel, "het gemiddelde van begin en einde (een halve cyclus)"},
}

func (Telwijze) Woorden() []wmo.Woord { return telwijzen.Woorden() }

// Ketenstand is the answer to a [Keten].
//
//schema:nl De stand na elke cyclus, de persoonsjaren, en wat er op de lange duur van komt. Getallen zijn op tien cijfers
//schema:nl afgerond.
type Ketenstand struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Wanneer in een cyclus is geteld wie er is.
	Telling Telwijze `json:"telling"`
	//schema:nl De toestanden in de volgorde van de invoer, met wat er op de lange duur van komt.
	Toestanden []Ketenschatting `json:"toestanden"`
	//schema:nl De stand bij het begin (cyclus 0) en na elke cyclus.
	Cycli []Ketencyclus `json:"cycli"`
	//schema:nl Persoonsjaren in alle toestanden die niet absorberend zijn samen, over alle cycli.
	Persoonsjaren float64 `json:"persoonsjaren"`
	// VerwachteCycli has, for each state that can be left, the expected number of cycles in each state
	// until absorption (the fundamental matrix). A row is absent when absorption is not certain.
	//
	//schema:nl De fundamentele matrix: voor elke toestand waaruit men met zekerheid eens in een absorberende toestand komt,
	//schema:nl het verwachte aantal cycli in elke toestand tot dan, de eerste meegeteld.
	VerwachteCycli []Toestandsrij `json:"verwachteCycli"`
	//schema:nl Voor elke toestand die niet absorberend is: het aandeel (0–1) dat op de lange duur in elke absorberende
	//schema:nl toestand uitkomt, en nul bij de andere.
	Uiteindelijk []Toestandsrij `json:"uiteindelijk"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Ketenschatting is what becomes of one state.
//
//schema:nl Wat er van een toestand wordt.
type Ketenschatting struct {
	//schema:nl Naam van de toestand.
	Naam string `json:"naam"`
	//schema:nl Of wie er komt er blijft.
	Absorberend bool `json:"absorberend"`
	//schema:nl Persoonsjaren in deze toestand over alle cycli.
	Persoonsjaren float64 `json:"persoonsjaren"`
	// Evenwicht is the stock in the long run with this inflow; absent for an absorbing state, and where
	// the stock would grow for ever or depends on the beginning.
	//
	//schema:nl De stand waar deze toestand met deze instroom op de lange duur naartoe gaat. Ontbreekt bij een absorberende
	//schema:nl toestand, en als niet iedereen met zekerheid eens in een absorberende toestand komt.
	Evenwicht *float64 `json:"evenwicht,omitempty"`
}

// Ketencyclus is the stock after a number of cycles.
//
//schema:nl De stand na een aantal cycli.
type Ketencyclus struct {
	//schema:nl Na hoeveel cycli; 0 is het begin.
	Cyclus int `json:"cyclus"`
	//schema:nl Cliënten per toestand, in de volgorde van de toestanden.
	Standen []float64 `json:"standen"`
}

// Chains.
var (
	formuleCyclus = register.Formule("CAP-F-OVG-CYCLUS", "S′ = Σ S_b · p_b + I",
		"S_b de stand in b, p_b het aandeel van b dat hierheen gaat, I de instroom per cyclus", heemod)
	formuleTelBegin = register.Formule("CAP-F-OVG-TEL-BEGIN", "Y = c · (S_0 + … + S_m), zonder de laatste",
		"S_k de stand na k cycli, c de jaren per cyclus", heemod)
	formuleTelEinde = register.Formule("CAP-F-OVG-TEL-EINDE", "Y = c · (S_0 + … + S_m), zonder de eerste",
		"S_k de stand na k cycli, c de jaren per cyclus", heemod)
	formuleTelMidden = register.Formule("CAP-F-OVG-TEL-LEVENSTABEL", "Y = c · (S_0/2 + … + S_m/2), de eerste en de laatste half",
		"S_k de stand na k cycli, c de jaren per cyclus", heemod)
	formuleJarenSamen = register.Formule("CAP-F-OVG-JAREN-SAMEN", "Y = Σ Y_b", "Y_b de persoonsjaren in elke toestand die niet absorberend is", heemod)
	formuleCycli      = register.Formule("CAP-F-OVG-VERWACHTE-CYCLI", "N = d + Σ p_b · N_b",
		"d is 1 in de toestand zelf en anders 0, p_b het aandeel dat naar b gaat, N_b het verwachte aantal cycli vanuit b", kit.Kansleer())
	formuleKetenEinde = register.Formule("CAP-F-OVG-KETEN-EINDE", "A = a + Σ p_b · A_b",
		"a het aandeel dat meteen naar de bestemming gaat, p_b dat naar b gaat, A_b het aandeel vanuit b", kit.Kansleer())
	formuleLangeDuur = register.Formule("CAP-F-OVG-LANGE-DUUR", "S = Σ I_b · N_b",
		"I_b de instroom per cyclus in b, N_b het verwachte aantal cycli hier van wie in b begint", kit.Kansleer())

	meldingRij = register.Melding("CAP-OVG-RIJ", "de aandelen van een toestand tellen niet op tot 1")

	aannameCyclus      = register.Aanname("CAP-A-OVG-CYCLUS", "een cyclus duurt een jaar, omdat er geen duur is genoemd")
	aannameLevenstabel = register.Aanname("CAP-A-OVG-LEVENSTABEL",
		"persoonsjaren zijn geteld als in een levenstabel (begin en einde van een cyclus half), omdat er geen telling is genoemd")
	aannameKeten = register.Aanname("CAP-A-OVG-KETEN",
		"de aandelen zijn elke cyclus gelijk, en hangen niet af van hoe lang iemand er al is; wie instroomt, komt aan het einde van de cyclus")
)

// RunChain works out a Markov chain in cycles: stocks, person-years, expected stays, where everybody
// ends, and the stock in the long run.
func RunChain(in Keten, peil wmo.Peil) (Ketenstand, error) {
	v, err := kit.Keur(&in, peil, in.check)
	if err != nil {
		return Ketenstand{}, err
	}
	r := schakelaar{Verantwoording: v, in: &in, uit: Ketenstand{Naam: in.Naam, Peil: peil, Telling: in.Telling}}
	r.NeemAan(aannameKeten)
	r.NeemAanAls(in.CyclusJaren == nil, aannameCyclus)
	if in.Telling == "" {
		r.uit.Telling = Levenstabel
		r.NeemAan(aannameLevenstabel)
	}
	r.lees()
	r.loop()
	r.uiteindelijk()
	r.cycli()
	r.jaren()
	r.uit.Aannames, r.uit.Berekening = r.Aannames(), r.Berekening()
	return r.uit, nil
}

type schakelaar struct {
	wmo.Verantwoording

	in          *Keten
	uit         Ketenstand
	p           matrix
	absorberend []bool
	standen     [][]dubbel // by cycle
}

func (r *schakelaar) stap(f *wmo.Formule, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	r.Stap(f, r.uit.Naam+": "+wat, uit, invoer...)
}

// lees puts the shares in a matrix. A state is absorbing when all that is in it stays.
func (r *schakelaar) lees() {
	n := len(r.in.Toestanden)
	nummers := r.in.nummers()
	r.p, r.absorberend, r.uit.Toestanden = nul(n), make([]bool, n), make([]Ketenschatting, n)
	for i := range r.in.Toestanden {
		t := &r.in.Toestanden[i]
		for _, a := range t.Aandelen {
			r.p.zet(i, nummers[wmo.Naamsleutel(a.Naar)], dub(a.Aandeel))
		}
		if len(t.Aandelen) == 0 {
			r.p.zet(i, i, dub(1))
		}
		r.absorberend[i] = r.p.getal(i, i) == 1
		r.uit.Toestanden[i] = Ketenschatting{Naam: t.Naam, Absorberend: r.absorberend[i]}
	}
}

// loop works out the stock after each cycle.
func (r *schakelaar) loop() {
	n := len(r.in.Toestanden)
	stand := make([]dubbel, n)
	for i := range r.in.Toestanden {
		stand[i] = dub(r.in.Toestanden[i].Begin)
	}
	r.noteer(0, stand)
	for c := 1; c <= r.in.Cycli; c++ {
		nieuw := make([]dubbel, n)
		for j := range n {
			t := &r.in.Toestanden[j]
			var invoer []wmo.Grootheid
			for b := range n {
				if p := r.p.op(b, j); !p.isNul() {
					nieuw[j] = nieuw[j].plus(stand[b].maal(p))
					invoer = append(invoer, getal("S_"+nummer(b), stand[b].hoog, "cliënten"), getal("p_"+nummer(b), p.hoog, ""))
				}
			}
			nieuw[j] = nieuw[j].plus(dub(t.InstroomPerCyclus))
			r.stap(formuleCyclus, fmt.Sprintf("stand in %s na cyclus %d", t.Naam, c), getal("S′", nieuw[j].hoog, "cliënten"),
				append(invoer, getal("I", t.InstroomPerCyclus, "cliënten"))...)
		}
		stand = nieuw
		r.noteer(c, stand)
	}
}

func (r *schakelaar) noteer(cyclus int, stand []dubbel) {
	uit := Ketencyclus{Cyclus: cyclus, Standen: make([]float64, len(stand))}
	for i, s := range stand {
		uit.Standen[i] = kit.Gemeten(s.hoog)
	}
	r.uit.Cycli = append(r.uit.Cycli, uit)
	r.standen = append(r.standen, stand)
}

// jaren adds up the person-years.
func (r *schakelaar) jaren() {
	f, eerste, laatste := formuleTelMidden, 0.5, 0.5
	switch r.uit.Telling {
	case BijBegin:
		f, eerste, laatste = formuleTelBegin, 1, 0
	case BijEinde:
		f, eerste, laatste = formuleTelEinde, 0, 1
	default:
	}
	c := kit.Waarde(r.in.CyclusJaren, 1)
	var samen dubbel
	var delen []wmo.Grootheid
	for i := range r.uit.Toestanden {
		var y dubbel
		invoer := []wmo.Grootheid{getal("c", c, "jaren per cyclus")}
		for k, stand := range r.standen {
			gewicht := 1.0
			switch k {
			case 0:
				gewicht = eerste
			case len(r.standen) - 1:
				gewicht = laatste
			}
			y = y.plus(stand[i].maal(dub(gewicht)))
			invoer = append(invoer, getal("S_"+strconv.Itoa(k), stand[i].hoog, "cliënten"))
		}
		y = y.maal(dub(c))
		t := &r.uit.Toestanden[i]
		t.Persoonsjaren = kit.Gemeten(y.hoog)
		Y := getal("Y", y.hoog, "persoonsjaren")
		r.stap(f, "persoonsjaren in "+t.Naam, Y, invoer...)
		if !t.Absorberend {
			samen = samen.plus(y)
			Y.Naam = "Y_" + nummer(i)
			delen = append(delen, Y)
		}
	}
	r.uit.Persoonsjaren = kit.Gemeten(samen.hoog)
	r.stap(formuleJarenSamen, "persoonsjaren samen", getal("Y", samen.hoog, "persoonsjaren"), delen...)
}

// uiteindelijk works out where everybody ends.
func (r *schakelaar) uiteindelijk() {
	n := len(r.absorberend)
	deel := bereikt(r.p, r.absorberend)
	rechts := make([][]dubbel, n)
	for i := range deel {
		deel[i] = deel[i] && !r.absorberend[i]
		rechts[i] = make([]dubbel, n)
		for j, einde := range r.absorberend {
			if einde {
				rechts[i][j] = r.p.op(i, j)
			}
		}
	}
	aandeel := vanaf(r.p, deel, rechts)
	r.uit.Uiteindelijk = []Toestandsrij{}
	for i := range n {
		if r.absorberend[i] {
			continue
		}
		rij := Toestandsrij{Van: r.in.Toestanden[i].Naam, Waarden: make([]float64, n)}
		for j := range n {
			if aandeel[i] == nil || aandeel[i][j].isNul() {
				continue
			}
			rij.Waarden[j] = kit.Gemeten(aandeel[i][j].hoog)
			invoer := []wmo.Grootheid{getal("a", r.p.getal(i, j), "")}
			r.stap(formuleKetenEinde, "aandeel van "+rij.Van+" dat uitkomt in "+r.in.Toestanden[j].Naam, getal("A", rij.Waarden[j], ""),
				append(invoer, r.verder("A", i, j, aandeel)...)...)
		}
		r.uit.Uiteindelijk = append(r.uit.Uiteindelijk, rij)
	}
}

// verder are the terms p_b · x_b of what is expected from the states that come next.
func (r *schakelaar) verder(letter string, i, j int, x [][]dubbel) []wmo.Grootheid {
	var uit []wmo.Grootheid
	for b := range r.absorberend {
		if p := r.p.op(i, b); !p.isNul() && !r.absorberend[b] {
			y := 0.0
			if x[b] != nil {
				y = x[b][j].hoog
			}
			uit = append(uit, getal("p_"+nummer(b), p.hoog, ""), getal(letter+"_"+nummer(b), y, ""))
		}
	}
	return uit
}

// cycli works out the fundamental matrix, and the stock in the long run.
func (r *schakelaar) cycli() {
	n := len(r.absorberend)
	een := make([][]dubbel, n)
	for i := range een {
		een[i] = make([]dubbel, n)
		een[i][i] = dub(1)
	}
	verwacht := vanaf(r.p, zeker(r.p, r.absorberend), een)
	r.uit.VerwachteCycli = []Toestandsrij{}
	allen := true
	for i := range n {
		if r.absorberend[i] {
			continue
		}
		if verwacht[i] == nil {
			allen = false
			continue
		}
		rij := Toestandsrij{Van: r.in.Toestanden[i].Naam, Waarden: make([]float64, n)}
		for j := range n {
			if verwacht[i][j].isNul() {
				continue
			}
			rij.Waarden[j] = kit.Gemeten(verwacht[i][j].hoog)
			r.stap(formuleCycli, "verwachte cycli in "+r.in.Toestanden[j].Naam+" vanuit "+rij.Van, getal("N", rij.Waarden[j], "cycli"),
				append([]wmo.Grootheid{getal("d", een[i][j].hoog, "")}, r.verder("N", i, j, verwacht)...)...)
		}
		r.uit.VerwachteCycli = append(r.uit.VerwachteCycli, rij)
	}
	for j := range n {
		if r.absorberend[j] || !allen {
			continue
		}
		var s dubbel
		invoer := []wmo.Grootheid{}
		for b := range n {
			if in := r.in.Toestanden[b].InstroomPerCyclus; in > 0 && !r.absorberend[b] {
				s = s.plus(dub(in).maal(verwacht[b][j]))
				invoer = append(invoer, getal("I_"+nummer(b), in, "cliënten"), getal("N_"+nummer(b), verwacht[b][j].hoog, "cycli"))
			}
		}
		r.uit.Toestanden[j].Evenwicht = kit.BekendGemeten(s.hoog)
		r.stap(formuleLangeDuur, "stand in "+r.in.Toestanden[j].Naam+" op de lange duur", getal("S", s.hoog, "cliënten"), invoer...)
	}
}

// nummers are the states by name.
func (in *Keten) nummers() map[string]int {
	m := map[string]int{}
	for i := range in.Toestanden {
		m[wmo.Naamsleutel(in.Toestanden[i].Naam)] = i
	}
	return m
}

func (in *Keten) check(k *kit.Keuring) {
	nummers := in.nummers()
	var namen wmo.Uniek
	for i := range in.Toestanden {
		t, w := &in.Toestanden[i], wmo.Wijs("toestanden", strconv.Itoa(i))
		namen.Naam(&k.Bevindingen, t.Naam, w+"/naam")
		som := 0.0
		var naar wmo.Uniek
		for j, a := range t.Aandelen {
			hier := w + wmo.Wijs("aandelen", strconv.Itoa(j), "naar")
			naar.Naam(&k.Bevindingen, a.Naar, hier)
			if _, ok := nummers[wmo.Naamsleutel(a.Naar)]; !ok {
				meldOnbekend(k, a.Naar, hier)
			}
			som += a.Aandeel
		}
		if len(t.Aandelen) > 0 && kit.Netjes(som-1) != 0 {
			k.Meld(meldingRij, fmt.Sprintf("de aandelen van %s tellen op tot %s", wmo.Kort(t.Naam), kit.Tekst(som)), w+"/aandelen")
		}
	}
}
