package bw

import (
	"strings"

	"github.com/bwo-sdk/wmo"
)

var meldingNetwerkPersoon = register.Melding("BW-WNB-PERSOON", "een contact kan van een persoon zijn in plaats van een openbaar contact")

// Wijkcontact is the public contact of an organisation, with at least one way to reach it. A
// mobile number, or an e-mail address with a name, may be private and gets a finding.
//
//schema:nl Het openbare contact van een organisatie, met ten minste één manier om haar te bereiken. Een mobiel nummer of een adres met een
//schema:nl naam geeft een bevinding.
type Wijkcontact struct {
	//schema:nl Telefoonnummer. Weggelaten: geen.
	Telefoon string `json:"telefoon,omitempty" jsonschema:"minLength=3,maxLength=30,pattern=^[+(]?[0-9][0-9 ()-]{1\\,26}[0-9]$" vorm:"een telefoonnummer"`

	//schema:nl E-mailadres. Weggelaten: geen.
	//nolint:lll // a pattern stands on one line
	Email string `json:"email,omitempty" jsonschema:"minLength=6,maxLength=150,pattern=^[A-Za-z0-9._%+-]{1\\,64}@[A-Za-z0-9.-]{1\\,60}[.][A-Za-z]{2\\,20}$" vorm:"een e-mailadres"`

	//schema:nl Webadres dat begint met https://. Weggelaten: geen.
	Website string `json:"website,omitempty" jsonschema:"minLength=11,maxLength=200,pattern=^https://[!-~]{3\\,190}$" vorm:"een adres dat begint met https://"`
}

// meld reports what may be a private number or address.
func (c *Wijkcontact) meld(v *wmo.Verantwoording, plaats string) {
	nummer := strings.NewReplacer(" ", "", "(", "", ")", "", "-", "").Replace(c.Telefoon)
	for _, mobiel := range []string{"06", "+316", "+3106", "00316"} {
		if strings.HasPrefix(nummer, mobiel) {
			v.Meld(meldingNetwerkPersoon, "een mobiel nummer kan van een persoon zijn: is dit een openbaar nummer van de organisatie?", plaats+"/telefoon")
		}
	}
	if voor, _, _ := strings.Cut(c.Email, "@"); strings.Contains(voor, ".") {
		v.Meld(meldingNetwerkPersoon, "dit adres kan van een persoon zijn: is het een openbaar adres van de organisatie?", plaats+"/email")
	}
}
