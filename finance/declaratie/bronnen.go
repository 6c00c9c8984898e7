package declaratie

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// regel is a rule of iWmo 3.2 by its number, such as TR346.
func regel(nummer string) wmo.Bron {
	return wmo.Bron{
		Regeling: "iWmo 3.2, regels", Artikel: nummer, Adres: "https://github.com/i-Sociaal-Lab/jaapjunior/tree/main/packages/api/wmo/bronnen",
		Gezien: kit.Herlezen(), Zekerheid: wmo.Beleid,
	}
}

// afgeleid is what we conclude from a rule that does not say it in so many words.
func afgeleid(nummer string) wmo.Bron { return regel(nummer).Als(wmo.Afgeleid) }

// inGebruik is the first day of release 3.2.
const inGebruik = "2023-04-03"

// voorbehoudVersie is told of a day on which release 3.2 was not yet in use.
var voorbehoudVersie = register.Voorbehoud("FIN-V-DC-VERSIE",
	"gerekend is met de regels van iWmo 3.2, in gebruik sinds 3 april 2023; die van eerdere uitgaven zijn niet gelezen",
	wmo.Bron{Regeling: "iWmo 3.2", Versie: wmo.MustDatum(inGebruik), Adres: "https://www.istandaarden.nl/iwmo", Gezien: kit.Gelezen(), Zekerheid: wmo.Beleid})

// behoudVersie tells that the rules are those of a later day, where they are.
func behoudVersie(r *wmo.Verantwoording) {
	r.BehoudAls(r.Peil().Op.Before(wmo.MustDatum(inGebruik)), voorbehoudVersie)
}
