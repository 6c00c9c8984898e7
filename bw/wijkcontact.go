package bw

import (
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Wijkcontact is how an organisation can be reached by everybody, in at least one way.
// A mobile number and an address with a name before the @ may be somebody's own: about
// those it is asked.
type Wijkcontact struct {
	Telefoon string `json:"telefoon,omitempty" jsonschema:"minLength=3,maxLength=30,pattern=^[+(]?[0-9][0-9 ()-]{1\\,26}[0-9]$" vorm:"een telefoonnummer"`
	Email    string `json:"email,omitempty"    jsonschema:"minLength=6,maxLength=150,pattern=^[A-Za-z0-9._%+-]{1\\,64}@[A-Za-z0-9.-]{1\\,60}[.][A-Za-z]{2\\,20}$" vorm:"een e-mailadres"`
	Website  string `json:"website,omitempty"  jsonschema:"minLength=11,maxLength=200,pattern=^https://[!-~]{3\\,190}$" vorm:"een adres dat begint met https://"`
}

const (
	cijfers = "0123456789"
	letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)

// keur finds what has not the shape of a contact; the patterns of the schema say the same.
func (c *Wijkcontact) keur(b *wmo.Bevindingen, plaats string) {
	if *c == (Wijkcontact{}) {
		b.Meld(CodeNetwerkContact, "hoe is deze functie te bereiken: telefoon, email of website?", plaats)
	}
	for _, v := range []struct {
		waarde, sleutel, bericht string
		is                       func(string) bool
	}{
		{c.Telefoon, "/telefoon", "dit is geen telefoonnummer", isTelefoon},
		{c.Email, "/email", "dit is geen e-mailadres", isEmail},
		{c.Website, "/website", "dit is geen website; die begint met https://", isWebsite},
	} {
		if v.waarde != "" && !v.is(v.waarde) {
			b.Meld(CodeNetwerkContact, v.bericht, plaats+v.sleutel)
		}
	}
}

// meld asks about what may be somebody's own.
func (c *Wijkcontact) meld(b *wmo.Bevindingen, plaats string) {
	nummer := strings.NewReplacer(" ", "", "(", "", ")", "", "-", "").Replace(c.Telefoon)
	for _, mobiel := range []string{"06", "+316", "+3106", "00316"} {
		if strings.HasPrefix(nummer, mobiel) {
			b.Meld(CodeNetwerkPersoon, "een mobiel nummer kan van een persoon zijn: is dit een openbaar nummer van de organisatie?", plaats+"/telefoon")
		}
	}
	if voor, _, _ := strings.Cut(c.Email, "@"); strings.Contains(voor, ".") {
		b.Meld(CodeNetwerkPersoon, "dit adres kan van een persoon zijn: is het een openbaar adres van de organisatie?", plaats+"/email")
	}
}

func isTelefoon(s string) bool {
	if strings.HasPrefix(s, "+") || strings.HasPrefix(s, "(") {
		s = s[1:]
	}
	return bestaatUit(s, cijfers+" ()-", 3, 28) && bestaatUit(s[:1], cijfers, 1, 1) && bestaatUit(s[len(s)-1:], cijfers, 1, 1)
}

func isEmail(s string) bool {
	voor, na, ok := strings.Cut(s, "@")
	punt := strings.LastIndexByte(na, '.')
	return ok && punt >= 0 && bestaatUit(voor, letters+cijfers+"._%+-", 1, 64) &&
		bestaatUit(na[:punt], letters+cijfers+".-", 1, 60) && bestaatUit(na[punt+1:], letters, 2, 20)
}

func isWebsite(s string) bool {
	adres, ok := strings.CutPrefix(s, "https://")
	return ok && len(adres) >= 3 && len(adres) <= 190 && !strings.ContainsFunc(adres, func(r rune) bool { return r < '!' || r > '~' })
}

// bestaatUit says whether s has from minst to meest characters, each of them one of tekens.
func bestaatUit(s, tekens string, minst, meest int) bool {
	return len(s) >= minst && len(s) <= meest && strings.Trim(s, tekens) == ""
}
