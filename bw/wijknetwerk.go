package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingNetwerkOntbreekt = register.Melding("BW-WNB-ONTBREEKT",
		"voor een vuistregel, of voor een functie die daar nodig is, is er niemand bij wie een professional terecht kan")
	meldingNetwerkVerouderd = register.Melding("BW-WNB-VEROUDERD", "bij wie een professional terecht kan, is te lang geleden nagegaan")
	meldingNetwerkNagaan    = register.Melding("BW-WNB-NAGAAN", "of een professional daar terecht kan, is voor zover bekend niet nagegaan")
	meldingNetwerkPeriode   = register.Melding("BW-WNB-PERIODE", "een functie is er op deze dag niet; zij telt niet mee")
	meldingNetwerkContact   = register.Melding("BW-WNB-CONTACT", "er is geen telefoonnummer, e-mailadres of website")

	voorbehoudNetwerkEen = register.Voorbehoud("BW-V-WNB-EEN",
		"waar niet is opgegeven welke functies een vuistregel nodig heeft, is een functie genoeg gevonden. "+
			"Welke functies het boekje van 's-Hertogenbosch noemt is niet gezien", bronDenBosch)
)

// Wijknetwerk lists whom a professional in a neighbourhood can turn to for each of the five
// vuistregels: functions, organisations and public contacts, without names of persons.
//
//schema:nl Bij wie een professional in een wijk terechtkan, voor elk van de vijf vuistregels: functies, organisaties en openbare contacten,
//schema:nl zonder namen van personen.
type Wijknetwerk struct {
	//schema:nl De naam van de wijk.
	Wijk string `json:"wijk" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// DagenActueel is the number of days after a check through which a function is current.
	//
	//schema:nl Hoeveel dagen na de controle een functie nog als actueel telt.
	DagenActueel int `json:"dagenActueel" jsonschema:"minimum=1,maximum=3660"`
	//schema:nl De functies in de wijk. Dezelfde functie van dezelfde organisatie staat er één keer.
	Functies []Wijkfunctie `json:"functies" jsonschema:"maxItems=1000"`
	// Nodig are the functions that must be there. A vuistregel without any needs at least one
	// function of any kind.
	//
	//schema:nl De functies die er moeten zijn. Een vuistregel zonder nodige functie heeft genoeg aan één functie van welke soort ook.
	//schema:nl Weggelaten: geen.
	Nodig []Wijkbehoefte `json:"nodig,omitempty" jsonschema:"maxItems=1000"`
}

// Wijkfunctie is one function in the neighbourhood.
//
//schema:nl Eén functie in de wijk.
type Wijkfunctie struct {
	// Functie is a role, such as "budgetcoach", and never a name.
	//
	//schema:nl Een rol, zoals budgetcoach, en nooit een naam.
	Functie string `json:"functie" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De organisatie waar de functie bij hoort.
	Organisatie string `json:"organisatie" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Vuistregels are those that it serves.
	//
	//schema:nl De vuistregels waar de functie bij helpt, elk één keer.
	Vuistregels []Vuistregel `json:"vuistregels" jsonschema:"minItems=1,maxItems=5"`
	//schema:nl Hoe zij te bereiken is.
	Contact Wijkcontact `json:"contact"`
	// Nagegaan is the last day on which somebody checked that this is right.
	//
	//schema:nl De laatste dag waarop iemand naging dat dit klopt. Weggelaten: niet nagegaan, voor zover bekend.
	Nagegaan wmo.Datum `json:"nagegaan,omitzero"`
	// Periode is when the function is there; left out, always.
	//
	//schema:nl Wanneer de functie er is, beide dagen meegeteld. Weggelaten: altijd.
	Periode wmo.Periode `json:"periode,omitzero"`
}

// Wijkbehoefte is a function that a vuistregel needs. Its name is matched with those of the
// functions regardless of case.
//
//schema:nl Een functie die een vuistregel nodig heeft.
type Wijkbehoefte struct {
	//schema:nl De vuistregel.
	Vuistregel Vuistregel `json:"vuistregel"`
	//schema:nl De naam van de functie. Hoofdletters maken niet uit bij het vergelijken met de functies.
	Functie string `json:"functie" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
}

// Netwerkstand is the state of a vuistregel or a function on a day.
//
//schema:nl Stand van een vuistregel of functie op een dag.
type Netwerkstand string

// The stands, from worst to best.
const (
	NetwerkOntbreekt    Netwerkstand = "ontbreekt"
	NetwerkNietNagegaan Netwerkstand = "niet_nagegaan"
	NetwerkVerouderd    Netwerkstand = "verouderd"
	NetwerkActueel      Netwerkstand = "actueel"
)

var netwerkstandwoorden = wmo.Opsomming[Netwerkstand]{
	{NetwerkOntbreekt, "er is niemand bij wie een professional terecht kan"},
	{NetwerkNietNagegaan, "er staat iemand, en op deze dag is niet bekend dat het is nagegaan"},
	{NetwerkVerouderd, "er staat iemand, te lang geleden nagegaan"},
	{NetwerkActueel, "er is iemand, en dat is kort genoeg geleden nagegaan"},
}

func (Netwerkstand) Woorden() []wmo.Woord { return netwerkstandwoorden.Woorden() }

func (s Netwerkstand) rang() int { return netwerkstandwoorden.Rang(s) }

// Netwerkbeeld is whom to turn to on the day of the Peil.
//
//schema:nl Bij wie een professional terechtkan op de dag van het peil.
type Netwerkbeeld struct {
	//schema:nl De naam van de wijk.
	Wijk string `json:"wijk" jsonschema:"maxLength=200"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Hoeveel dagen na de controle een functie nog als actueel telt.
	DagenActueel int `json:"dagenActueel"`
	// Vuistregels are all five.
	//
	//schema:nl Alle vijf vuistregels.
	Vuistregels []Netwerkvuistregel `json:"vuistregels"`
	//schema:nl Wat ontbreekt, verouderd is of niet is nagegaan. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Wat het beeld openlaat. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Netwerkvuistregel is whom to turn to for one vuistregel.
//
//schema:nl Bij wie een professional terechtkan voor één vuistregel.
type Netwerkvuistregel struct {
	//schema:nl De vuistregel.
	Vuistregel Vuistregel `json:"vuistregel"`
	// Stand is the worst state of the needed functions or, when none is needed, the best state
	// of all functions.
	//
	//schema:nl De slechtste stand van de nodige functies; is er geen nodig, dan de beste stand van alle functies.
	Stand Netwerkstand `json:"stand"`
	// Nodig are the needed functions, each with the best state of the functions of that name.
	//
	//schema:nl De nodige functies, elk met de beste stand van de functies met die naam. Leeg als er geen nodig is.
	Nodig []Netwerkbehoefte `json:"nodig"`
	//schema:nl De functies die er op die dag zijn, in de volgorde van de invoer. Leeg als er geen is.
	Functies []Netwerkfunctie `json:"functies"` // that are there, in the order of the input
}

// Netwerkbehoefte is how a needed function stands.
//
//schema:nl Hoe een nodige functie ervoor staat.
type Netwerkbehoefte struct {
	//schema:nl De naam van de functie.
	Functie string `json:"functie" jsonschema:"maxLength=200"`
	//schema:nl De beste stand van de functies met die naam.
	Stand Netwerkstand `json:"stand"`
}

// Netwerkfunctie is one function, and how long it may be trusted.
//
//schema:nl Eén functie, en hoe lang zij te vertrouwen is.
type Netwerkfunctie struct {
	//schema:nl De rol.
	Functie string `json:"functie" jsonschema:"maxLength=200"`
	//schema:nl De organisatie.
	Organisatie string `json:"organisatie" jsonschema:"maxLength=200"`
	//schema:nl Hoe zij te bereiken is.
	Contact Wijkcontact `json:"contact"`
	//schema:nl Hoe de functie ervoor staat: actueel tot en met actueelTotEnMet, daarna verouderd. Een controle na de dag van het peil telt
	//schema:nl niet.
	Stand Netwerkstand `json:"stand"`
	//schema:nl De dag van de laatste controle die telt. Weggelaten: niet nagegaan, voor zover bekend.
	Nagegaan wmo.Datum `json:"nagegaan,omitzero"`
	// ActueelTotEnMet is the last day on which the check holds.
	//
	//schema:nl De laatste dag waarop de controle telt: nagegaan plus dagenActueel. Weggelaten: niet nagegaan.
	ActueelTotEnMet wmo.Datum `json:"actueelTotEnMet,omitzero"`

	plaats, sleutel string // JSON Pointer into the input, and key of the name
}

// MapNetwork tells for each of the five vuistregels whom a professional can turn to on
// peil.Op, what is missing, and what was checked too long ago.
func MapNetwork(in Wijknetwerk, peil wmo.Peil) (Netwerkbeeld, error) {
	if err := in.keur(peil); err != nil {
		return Netwerkbeeld{}, err
	}
	v := wmo.VerantwoordingOp(peil)
	uit := Netwerkbeeld{Wijk: in.Wijk, Peil: peil, DagenActueel: in.DagenActueel}
	for _, w := range vuistregelwoorden {
		n := in.vuistregel(w.Woord, peil.Op)
		n.meld(&v)
		v.BehoudAls(len(n.Nodig) == 0, voorbehoudNetwerkEen)
		uit.Vuistregels = append(uit.Vuistregels, n)
	}
	for i := range in.Functies {
		in.Functies[i].meld(&v, wmo.Wijs("functies", strconv.Itoa(i)))
	}
	uit.Bevindingen, uit.Voorbehouden = v.Bevindingen(), v.Voorbehouden()
	return uit, nil
}

// vuistregel gathers who is there for one vuistregel.
func (in *Wijknetwerk) vuistregel(v Vuistregel, op wmo.Datum) Netwerkvuistregel {
	uit := Netwerkvuistregel{Vuistregel: v, Nodig: []Netwerkbehoefte{}, Functies: []Netwerkfunctie{}}
	for i := range in.Functies {
		if f := &in.Functies[i]; slices.Contains(f.Vuistregels, v) && f.isEr(op) {
			uit.Functies = append(uit.Functies, f.stand(op, in.DagenActueel, wmo.Wijs("functies", strconv.Itoa(i))))
		}
	}
	for _, n := range in.Nodig {
		if n.Vuistregel != v {
			continue
		}
		stand := beste(uit.Functies, heet(n.Functie))
		uit.Nodig = append(uit.Nodig, Netwerkbehoefte{n.Functie, stand})
		if uit.Stand == "" || stand.rang() < uit.Stand.rang() {
			uit.Stand = stand
		}
	}
	if len(uit.Nodig) == 0 {
		uit.Stand = beste(uit.Functies, iedere)
	}
	return uit
}

func iedere(*Netwerkfunctie) bool { return true }

// heet selects the functions with a name.
func heet(functie string) func(*Netwerkfunctie) bool {
	sleutel := wmo.Naamsleutel(functie)
	return func(f *Netwerkfunctie) bool { return f.sleutel == sleutel }
}

// beste is the best stand of the functions that count.
func beste(functies []Netwerkfunctie, telt func(*Netwerkfunctie) bool) Netwerkstand {
	stand := NetwerkOntbreekt
	for i := range functies {
		if f := &functies[i]; telt(f) && f.Stand.rang() > stand.rang() {
			stand = f.Stand
		}
	}
	return stand
}

func (f *Wijkfunctie) isEr(op wmo.Datum) bool { return f.Periode.IsZero() || f.Periode.Bevat(op) }

// stand is the state of a function on a day, by its last check. A check on a later day does
// not count.
func (f *Wijkfunctie) stand(op wmo.Datum, dagen int, plaats string) Netwerkfunctie {
	uit := Netwerkfunctie{
		Functie: f.Functie, Organisatie: f.Organisatie, Contact: f.Contact, Stand: NetwerkNietNagegaan,
		plaats: plaats, sleutel: wmo.Naamsleutel(f.Functie),
	}
	if !f.Nagegaan.IsValid() || f.Nagegaan.After(op) {
		return uit
	}
	uit.Nagegaan, uit.ActueelTotEnMet = f.Nagegaan, f.Nagegaan.AddDagen(dagen)
	uit.Stand = NetwerkActueel
	if f.Nagegaan.DagenTot(op) > dagen {
		uit.Stand = NetwerkVerouderd
	}
	return uit
}

// meld reports the needed functions that are not current or, when none is needed, the
// vuistregel.
func (n *Netwerkvuistregel) meld(v *wmo.Verantwoording) {
	if len(n.Nodig) == 0 {
		n.meldStand(v, n.Stand, "voor "+string(n.Vuistregel), iedere)
	}
	for i := range n.Nodig {
		b := &n.Nodig[i]
		n.meldStand(v, b.Stand, "voor "+string(n.Vuistregel)+", "+b.Functie, heet(b.Functie))
	}
}

// meldStand reports a state that is not current, at the functions to check.
func (n *Netwerkvuistregel) meldStand(v *wmo.Verantwoording, stand Netwerkstand, waarvoor string, telt func(*Netwerkfunctie) bool) {
	var plaatsen []string
	for i := range n.Functies {
		if f := &n.Functies[i]; telt(f) && f.Stand == stand {
			plaatsen = append(plaatsen, f.plaats+"/nagegaan")
		}
	}
	op := waarvoor + ": op " + v.Peil().Op.String()
	switch stand {
	case NetwerkOntbreekt:
		v.MeldVolgens(bronDenBosch, meldingNetwerkOntbreekt, op+" kan een professional bij niemand terecht", "/functies")
	case NetwerkNietNagegaan:
		v.MeldVolgens(bronDenBosch, meldingNetwerkNagaan, op+" is van niemand bekend dat het is nagegaan", plaatsen...)
	case NetwerkVerouderd:
		v.MeldVolgens(bronDenBosch, meldingNetwerkVerouderd, op+" is alles te lang geleden nagegaan", plaatsen...)
	case NetwerkActueel:
	}
}

// meld reports what deserves attention in one function.
func (f *Wijkfunctie) meld(v *wmo.Verantwoording, plaats string) {
	if op := v.Peil().Op; !f.isEr(op) {
		v.Meld(meldingNetwerkPeriode, "op "+op.String()+" is deze functie er niet ("+f.Periode.String()+"); zij telt niet mee", plaats+"/periode")
	}
	f.Contact.meld(v, plaats+"/contact")
}

// keur reports what is listed twice, and functions without a contact.
func (in *Wijknetwerk) keur(peil wmo.Peil) error {
	if err := wmo.Keur(in, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	var functies, nodig wmo.Uniek
	for i := range in.Functies {
		f, plaats := &in.Functies[i], wmo.Wijs("functies", strconv.Itoa(i))
		functies.Namen(&b, plaats+"/functie", f.Functie, f.Organisatie)
		var vuistregels wmo.Uniek
		for j, v := range f.Vuistregels {
			vuistregels.Sleutel(&b, string(v), plaats+wmo.Wijs("vuistregels", strconv.Itoa(j)))
		}
		if f.Contact == (Wijkcontact{}) {
			b.Meld(meldingNetwerkContact, "hoe is deze functie te bereiken: telefoon, email of website?", plaats+"/contact")
		}
	}
	for i, n := range in.Nodig {
		nodig.Namen(&b, wmo.Wijs("nodig", strconv.Itoa(i), "functie"), string(n.Vuistregel), n.Functie)
	}
	return b.Err()
}
