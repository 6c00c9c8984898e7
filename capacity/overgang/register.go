package overgang

import "github.com/bwo-sdk/wmo"

// register collects the codes of this room; each is declared beside the question that needs it.
var register wmo.Register

// Formules lists the formulas of this room with their sources. Here and below, what several rooms
// share is in the registers of package capacity.
func Formules() []wmo.Formule { return register.Formules() }

// Meldingen lists the findings that this room can report about a document or a result.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Aannamen lists the assumptions that a result may have made; it names those that it did.
func Aannamen() []wmo.Voorbehoud { return register.Aannamen() }

// NietGemodelleerd lists, in Dutch, what a reader might expect of this room and will not find.
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }

var (
	msm = wmo.Bron{
		Regeling: "cursus bij het R-pakket msm: processen van Markov in doorlopende tijd", Zekerheid: wmo.Afgeleid,
		Adres: "https://chjackson.github.io/msm/msmcourse/",
	}
	heemod = wmo.Bron{
		Regeling: "keten van Markov in cycli, nagerekend op de gepubliceerde uitkomst van het R-pakket heemod (HIV, monotherapie)", Zekerheid: wmo.Afgeleid,
		Adres: "https://github.com/pierucci/heemod",
	}
)

// What is not here.
var (
	_ = register.Niet("CAP-N-OVG-DUUR",
		"vertrekkansen die van de duur van het verblijf afhangen (semi-Markov): in elke toestand is het tempo steeds hetzelfde")
	_ = register.Niet("CAP-N-OVG-KENMERKEN", "verschillen tussen cliënten (leeftijd, niveau, herkomst) in het tempo: splits daarvoor de gegevens")
	_ = register.Niet("CAP-N-OVG-PANEL",
		"toestanden die alleen op enkele dagen zijn gezien (paneldata): elke overgang moet met zijn dag bekend zijn, of als aantal met de tijd")
	_ = register.Niet("CAP-N-OVG-TREND", "een tempo dat in de waarneming of daarna verandert")
	_ = register.Niet("CAP-N-OVG-CAPACITEIT", "volle plaatsen en woningen die er niet zijn: niemand wacht, en wie kan vertrekken vertrekt")
	_ = register.Niet("CAP-N-OVG-DUBBEL", "verblijven van een cliënt die elkaar overlappen: elk verblijf telt zoals het is gegeven")
)
