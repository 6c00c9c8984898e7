package bw

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Codes of the findings about a wijknetwerk.
const (
	CodeNetwerkOntbreekt = "BW-WNB-ONTBREEKT" // nobody to turn to
	CodeNetwerkVerouderd = "BW-WNB-VEROUDERD" // checked too long ago
	CodeNetwerkNagaan    = "BW-WNB-NAGAAN"    // never checked, as far as is known on the day
	CodeNetwerkPeriode   = "BW-WNB-PERIODE"   // not there on the day
	CodeNetwerkPersoon   = "BW-WNB-PERSOON"   // may be a person's own number or address
	CodeNetwerkContact   = "BW-WNB-CONTACT"   // no telephone number, e-mail address or website
)

var wijknetwerkMeldingen = []wmo.Woord{
	{Woord: CodeNetwerkOntbreekt, Uitleg: "voor een vuistregel, of voor een functie die daar nodig is, is er niemand bij wie een professional terecht kan"},
	{Woord: CodeNetwerkVerouderd, Uitleg: "bij wie een professional terecht kan, is te lang geleden nagegaan"},
	{Woord: CodeNetwerkNagaan, Uitleg: "of een professional daar terecht kan, is voor zover bekend niet nagegaan"},
	{Woord: CodeNetwerkPeriode, Uitleg: "een functie is er op deze dag niet; zij telt niet mee"},
	{Woord: CodeNetwerkPersoon, Uitleg: "een contact kan van een persoon zijn in plaats van een openbaar contact"},
	{Woord: CodeNetwerkContact, Uitleg: "een contact heeft niet de vorm van een telefoonnummer, e-mailadres of website, of er is geen"},
}

// VoorbehoudNetwerkEen is the reservation that one function is enough for a vuistregel.
const VoorbehoudNetwerkEen = "BW-V-WNB-EEN"

var eenFunctieGenoeg = wmo.Voorbehoud{
	Code: VoorbehoudNetwerkEen,
	Tekst: "waar niet is opgegeven welke functies een vuistregel nodig heeft, is een functie genoeg gevonden. " +
		"Welke functies het boekje van 's-Hertogenbosch noemt is niet gezien",
	Bron: &bronDenBosch,
}

const (
	meesteFuncties     = 1000
	meesteDagenActueel = 3660
)

// Wijknetwerk is "wijknetwerk in beeld": whom a professional in a neighbourhood can turn
// to for each of the five vuistregels. It knows functions, organisations and contacts
// that are public, and nobody's name or own number.
type Wijknetwerk struct {
	Wijk string `json:"wijk" jsonschema:"minLength=1,maxLength=200"`
	// DagenActueel is for how many days a check holds: on that many days after it the
	// function is current, and from the next day on outdated.
	DagenActueel int           `json:"dagenActueel" jsonschema:"minimum=1,maximum=3660"`
	Functies     []Wijkfunctie `json:"functies"     jsonschema:"maxItems=1000"`
	// Nodig are the functions that must be there. A vuistregel without any needs one
	// function, whichever it is.
	Nodig []Wijkbehoefte `json:"nodig,omitempty" jsonschema:"maxItems=1000"`
}

// Wijkfunctie is one function in the neighbourhood.
type Wijkfunctie struct {
	// Functie is a role, such as "budgetcoach", and never a name.
	Functie     string `json:"functie"     jsonschema:"minLength=1,maxLength=200"`
	Organisatie string `json:"organisatie" jsonschema:"minLength=1,maxLength=200"`
	// Vuistregels are those that it serves.
	Vuistregels []Vuistregel `json:"vuistregels" jsonschema:"minItems=1,maxItems=5"`
	Contact     Wijkcontact  `json:"contact"`
	// Nagegaan is the last day on which somebody checked that this is right.
	Nagegaan wmo.Datum `json:"nagegaan,omitzero"`
	// Periode is when the function is there; left out, always.
	Periode wmo.Periode `json:"periode,omitzero"`
}

// Wijkbehoefte is a function that a vuistregel cannot do without. Its name is the same
// as in the list of functions, but for capitals.
type Wijkbehoefte struct {
	Vuistregel Vuistregel `json:"vuistregel"`
	Functie    string     `json:"functie"    jsonschema:"minLength=1,maxLength=200"`
}

// Netwerkstand is how a vuistregel or a function stands on a day.
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

// rang orders the stands from worst to best.
func (s Netwerkstand) rang() int { return netwerkstandwoorden.Rang(s) }

// Netwerkbeeld is whom to turn to on the day of the Peil.
type Netwerkbeeld struct {
	Wijk         string   `json:"wijk"         jsonschema:"maxLength=200"`
	Peil         wmo.Peil `json:"peil"`
	DagenActueel int      `json:"dagenActueel"`
	// Vuistregels are all five.
	Vuistregels  []Netwerkvuistregel `json:"vuistregels"`
	Bevindingen  wmo.Bevindingen     `json:"bevindingen,omitempty"`
	Voorbehouden []wmo.Voorbehoud    `json:"voorbehouden,omitempty"`
}

// Netwerkvuistregel is whom to turn to for one vuistregel.
type Netwerkvuistregel struct {
	Vuistregel Vuistregel `json:"vuistregel"`
	// Stand is that of the needed function that stands worst; without any, that of the
	// function that stands best.
	Stand Netwerkstand `json:"stand"`
	// Nodig are the needed functions, each as the best of that name stands.
	Nodig    []Netwerkbehoefte `json:"nodig"`
	Functies []Netwerkfunctie  `json:"functies"` // that are there, in the order of the input
}

// Netwerkbehoefte is how a needed function stands.
type Netwerkbehoefte struct {
	Functie string       `json:"functie" jsonschema:"maxLength=200"`
	Stand   Netwerkstand `json:"stand"`
}

// Netwerkfunctie is one function, and how long it may be trusted.
type Netwerkfunctie struct {
	Functie     string       `json:"functie"           jsonschema:"maxLength=200"`
	Organisatie string       `json:"organisatie"       jsonschema:"maxLength=200"`
	Contact     Wijkcontact  `json:"contact"`
	Stand       Netwerkstand `json:"stand"`
	Nagegaan    wmo.Datum    `json:"nagegaan,omitzero"`
	// ActueelTotEnMet is the last day on which the check holds.
	ActueelTotEnMet wmo.Datum `json:"actueelTotEnMet,omitzero"`

	plaats, sleutel string // in the input, and of the name
}

// MapNetwork tells for each of the five vuistregels whom a professional can turn to on
// peil.Op, what is missing, and what was checked too long ago.
func MapNetwork(in Wijknetwerk, peil wmo.Peil) (Netwerkbeeld, error) {
	if err := peil.Check(); err != nil {
		return Netwerkbeeld{}, err
	}
	if err := in.check(); err != nil {
		return Netwerkbeeld{}, err
	}
	uit := Netwerkbeeld{Wijk: in.Wijk, Peil: peil, DagenActueel: in.DagenActueel}
	zelfGekozen := false
	for _, w := range vuistregelwoorden {
		v := in.vuistregel(w.Woord, peil.Op)
		v.meld(&uit.Bevindingen, peil.Op)
		zelfGekozen = zelfGekozen || len(v.Nodig) == 0
		uit.Vuistregels = append(uit.Vuistregels, v)
	}
	for i := range in.Functies {
		in.Functies[i].meld(&uit.Bevindingen, peil.Op, wmo.Wijs("functies", strconv.Itoa(i)))
	}
	if zelfGekozen {
		uit.Voorbehouden = append(uit.Voorbehouden, eenFunctieGenoeg)
	}
	uit.Bevindingen = uit.Bevindingen.Gesorteerd()
	citeer(peil, uit.Bevindingen, uit.Voorbehouden)
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

// heet picks the functions of a name.
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

// stand holds the last check against the day. A check that came after it says nothing
// of that day.
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

// meld tells what is not current: of every needed function, or else of the vuistregel.
func (v *Netwerkvuistregel) meld(b *wmo.Bevindingen, op wmo.Datum) {
	if len(v.Nodig) == 0 {
		v.meldStand(b, v.Stand, "voor "+string(v.Vuistregel), op, iedere)
	}
	for i := range v.Nodig {
		n := &v.Nodig[i]
		v.meldStand(b, n.Stand, "voor "+string(v.Vuistregel)+", "+n.Functie, op, heet(n.Functie))
	}
}

// meldStand points at the functions that would be current if somebody checked them.
func (v *Netwerkvuistregel) meldStand(b *wmo.Bevindingen, stand Netwerkstand, waarvoor string, op wmo.Datum, telt func(*Netwerkfunctie) bool) {
	var plaatsen []string
	for i := range v.Functies {
		if f := &v.Functies[i]; telt(f) && f.Stand == stand {
			plaatsen = append(plaatsen, f.plaats+"/nagegaan")
		}
	}
	switch stand {
	case NetwerkOntbreekt:
		meld(b, bronDenBosch, CodeNetwerkOntbreekt, waarvoor+": op "+op.String()+" kan een professional bij niemand terecht", "/functies")
	case NetwerkNietNagegaan:
		meld(b, bronDenBosch, CodeNetwerkNagaan, waarvoor+": op "+op.String()+" is van niemand bekend dat het is nagegaan", plaatsen...)
	case NetwerkVerouderd:
		meld(b, bronDenBosch, CodeNetwerkVerouderd, waarvoor+": op "+op.String()+" is alles te lang geleden nagegaan", plaatsen...)
	case NetwerkActueel:
	}
}

// meld tells what deserves a second look in one function.
func (f *Wijkfunctie) meld(b *wmo.Bevindingen, op wmo.Datum, plaats string) {
	if !f.isEr(op) {
		b.Meld(CodeNetwerkPeriode, "op "+op.String()+" is deze functie er niet ("+f.Periode.String()+"); zij telt niet mee", plaats+"/periode")
	}
	f.Contact.meld(b, plaats+"/contact")
}

func (in *Wijknetwerk) check() error {
	var b wmo.Bevindingen
	keurNaam(&b, in.Wijk, "/wijk")
	if in.DagenActueel < 1 || in.DagenActueel > meesteDagenActueel {
		b.Meld(CodeBereik, fmt.Sprintf("%d dagen ligt niet tussen 1 en %d", in.DagenActueel, meesteDagenActueel), "/dagenActueel")
	}
	if !keurAantal(&b, len(in.Functies), meesteFuncties, "/functies") || !keurAantal(&b, len(in.Nodig), meesteFuncties, "/nodig") {
		return b.Err()
	}
	functies := eenmaal{}
	for i := range in.Functies {
		in.Functies[i].keur(&b, functies, wmo.Wijs("functies", strconv.Itoa(i)))
	}
	nodig := eenmaal{}
	for i := range in.Nodig {
		n, plaats := &in.Nodig[i], wmo.Wijs("nodig", strconv.Itoa(i))
		eisWoord(&b, n.Vuistregel, plaats+"/vuistregel")
		keurNaam(&b, n.Functie, plaats+"/functie")
		nodig.keur(&b, string(n.Vuistregel)+"\n"+wmo.Naamsleutel(n.Functie), "deze functie is al nodig voor deze vuistregel", plaats+"/functie")
	}
	return b.Err()
}

func (f *Wijkfunctie) keur(b *wmo.Bevindingen, functies eenmaal, plaats string) {
	keurNaam(b, f.Functie, plaats+"/functie")
	keurNaam(b, f.Organisatie, plaats+"/organisatie")
	functies.keur(b, wmo.Naamsleutel(f.Functie)+"\n"+wmo.Naamsleutel(f.Organisatie),
		"deze functie van deze organisatie staat er twee keer", plaats+"/functie")
	if len(f.Vuistregels) == 0 {
		b.Meld(CodeOntbreekt, "voor welke vuistregel is deze functie er?", plaats+"/vuistregels")
	}
	vuistregels := eenmaal{}
	for i, v := range f.Vuistregels {
		hier := plaats + wmo.Wijs("vuistregels", strconv.Itoa(i))
		eisWoord(b, v, hier)
		vuistregels.keur(b, string(v), "deze vuistregel staat er twee keer", hier)
	}
	f.Contact.keur(b, plaats+"/contact")
	if !f.Periode.IsZero() {
		if err := f.Periode.Check(); err != nil {
			b.Meld(CodePeriode, err.Error(), plaats+"/periode")
		}
	}
}
