package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// Deelnemer is a municipality, or another party, that shares by a key. A number that is not
// known is left out; it is never taken for zero. All numbers but Inwoners are only allowed when
// the key counts them.
//
//schema:nl Gemeente of andere partij die volgens een sleutel deelt. Een getal dat niet bekend is ontbreekt, en telt
//schema:nl nooit als nul. Behalve inwoners mag een getal er alleen staan als de sleutel het telt (DOC-OVERBODIG).
type Deelnemer struct {
	//schema:nl Naam van de deelnemer, uniek in de lijst. Dezelfde naam twee keer is DOC-DUBBEL, bij de eerste en bij de
	//schema:nl latere.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Code van de gemeente. Ontbreekt als de deelnemer geen gemeente is. De dagen waarop zij telt zijn die waarop
	//schema:nl er wordt gedeeld: de eerste dag van elk jaar, of de ene dag van een vraag zonder jaren. Noemen twee
	//schema:nl deelnemers die op een zelfde dag deelnemen dezelfde code, dan is dat DOC-DUBBEL bij beide; na elkaar mag
	//schema:nl het. De code moet gelden op elke dag waarop de deelnemer deelneemt, en van wie op geen van de dagen
	//schema:nl deelneemt op de dag van geldig die het dichtst bij de eerste dag ligt; noemt de vraag gemeentenOp, dan van
	//schema:nl allen alleen op die dag. Van elke deelnemer telt de eerste dag waarop het misgaat: GEB-GEMEENTE-ONBEKEND,
	//schema:nl GEB-GEMEENTE-NOG-NIET of GEB-GEMEENTE-VERVALLEN. Neemt op die dag ook een gemeente deel waarin zij opging
	//schema:nl (ook langs een andere, of voor een deel), dan is het GEB-GEMEENTE-OPGEVOLGD, bij beide, in plaats van
	//schema:nl GEB-GEMEENTE-VERVALLEN. Een dag voor of na de tabel van gemeenten telt als haar eerste of laatste dag; een
	//schema:nl code die de tabel niet kent wordt op een dag ervoor niet geweigerd, en geeft voorbehoud GEB-V-VOOR-DE-TABEL.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Geldig is the period in which the participant shares; always when it is left out.
	//schema:nl Periode waarin de deelnemer meedeelt. Ontbreekt zij, dan altijd.
	Geldig wmo.Periode `json:"geldig,omitzero"`
	// Aandeel is a fixed share that the participants agreed on. Only the proportions matter:
	// shares may add up to 1, to 100 or to anything else. At most six decimals.
	//schema:nl Vast aandeel dat is afgesproken. Alleen de verhouding telt: aandelen mogen optellen tot 1, tot 100 of tot iets
	//schema:nl anders.
	Aandeel *wmo.Getal `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=6"`
	// Inwoners is the number of inhabitants. A key may count it; without that it only serves
	// to show an amount per inhabitant.
	//schema:nl Aantal inwoners. Telt de sleutel ze niet, dan dienen zij alleen om een bedrag per inwoner te tonen.
	Inwoners *int `json:"inwoners,omitempty" jsonschema:"minimum=0,maximum=100000000"`
	//schema:nl Aantal cliënten dat uit deze gemeente komt.
	Herkomst *wmo.Getal `json:"herkomst,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // clients from here; at most six decimals
	//schema:nl Aantal sociale huurwoningen.
	SocialeVoorraad *int `json:"socialeVoorraad,omitempty" jsonschema:"minimum=0,maximum=100000000"` // social rented homes
	//schema:nl Aantal cliënten in ondersteuning.
	Clienten *wmo.Getal `json:"clienten,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // clients in support; at most six decimals
	//schema:nl Aantal dagen ondersteuning.
	Dagen *wmo.Getal `json:"dagen,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // days of support; at most six decimals
	//schema:nl Kosten van de gebruikte ondersteuning, in euro's.
	Kosten *wmo.Bedrag `json:"kosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"` // costs of the support used, in euros
}

// DoetMee says whether the participant shares on a day.
func (d *Deelnemer) DoetMee(op wmo.Datum) bool { return d.Geldig.IsZero() || d.Geldig.Bevat(op) }

// Waarde is the participant's number for a measure, and false when it is not known.
func (d *Deelnemer) Waarde(soort Maatstafsoort) (wmo.Getal, bool) {
	switch soort {
	case NaarAandeel:
		return bekend(d.Aandeel)
	case NaarInwoners:
		return geheel(d.Inwoners)
	case NaarHerkomst:
		return bekend(d.Herkomst)
	case NaarSocialeVoorraad:
		return geheel(d.SocialeVoorraad)
	case NaarClienten:
		return bekend(d.Clienten)
	case NaarDagen:
		return bekend(d.Dagen)
	case NaarKosten:
		if d.Kosten != nil {
			return d.Kosten.Getal(), true
		}
	}
	return wmo.Getal{}, false
}

func bekend(g *wmo.Getal) (wmo.Getal, bool) {
	if g == nil {
		return wmo.Getal{}, false
	}
	return *g, true
}

func geheel(n *int) (wmo.Getal, bool) {
	if n == nil {
		return wmo.Getal{}, false
	}
	return wmo.GetalOf(int64(*n)), true
}

// sleutel is the JSON key of the number that a measure counts.
func (m Maatstafsoort) sleutel() string {
	if m == NaarSocialeVoorraad {
		return "socialeVoorraad"
	}
	return string(m)
}
