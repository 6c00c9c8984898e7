package simulatie

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// register has all that this room can tell.
var register wmo.Register

var (
	formuleBezetting = register.Formule("CAP-F-SIM-BEZETTING", "ρ = L / c",
		"L de gemiddelde stand over een jaar, c de plaatsen gemiddeld over dat jaar", kit.Identiteit())
	formuleFout = register.Formule("CAP-F-SIM-FOUT", "e = s / √R",
		"e de standaardfout van het gemiddelde over R replicaties, s de standaardafwijking ertussen", kit.Identiteit())
	formuleBoekhouden = register.Formule("CAP-F-SIM-BOEKHOUDING", "U = B + A − L − Q − W − H",
		"niemand raakt zoek: U vertrokken, B begin, A aankomsten, L aanwezig aan het einde, Q wachtend van buiten, W geweigerd, H afgehaakt; opgeteld over "+
			"alle replicaties en de aanloop",
		kit.Identiteit())

	meldingVorm    = register.Melding("CAP-SIM-VORM", "een vorm wordt aangewezen die er niet is, of die de vorm zelf is")
	meldingVervolg = register.Melding("CAP-SIM-VERVOLG", "een vervolg noemt niet precies één van vorm en bestemming")
	meldingStroom  = register.Melding("CAP-SIM-INSTROOM", "een instroom noemt niet precies één van perJaar en aankomsten")
	meldingDatum   = register.Melding("CAP-SIM-DATUM", "een dag valt buiten het antwoord, of staat niet op volgorde")
	meldingWoning  = register.Melding("CAP-SIM-WONING", "er wordt op woningen gewacht en er is geen aanbod genoemd")
	meldingSchok   = register.Melding("CAP-SIM-SCHOK", "een schok noemt niet precies één van kansPerJaar en jaar, of een jaar buiten het antwoord")
	meldingWerk    = register.Melding("CAP-SIM-WERK", "de nabootsing vraagt meer werk dan de grens")
	meldingKring   = register.Melding("CAP-SIM-KRING", "vormen met plaatsen wachten in een kring op elkaar en kunnen elkaar blijvend vastzetten")

	aannamePoisson = register.Aanname("CAP-A-SIM-POISSON",
		"wie komt, komt los van anderen: de instroom per jaar is een verwachting, met toeval eromheen (een poissonproces)")
	aannameBegin = register.Aanname("CAP-A-SIM-BEGIN",
		"wie er aan het begin is blijft nog even lang als wie nieuw komt, omdat niet is genoemd hoe lang hij er al was")
	aannamePlaats   = register.Aanname("CAP-A-SIM-PLAATS", "wie op een woning of op een volgende vorm wacht, houdt zolang zijn plaats bezet")
	aannameHerkomst = register.Aanname("CAP-A-SIM-HERKOMST", "uit welke gemeente iemand komt hangt niet af van de vorm of het verblijf")
	aannameMaximum  = register.Aanname("CAP-A-SIM-MAXIMUM", "voor wie er aan het begin is telt het maximum verblijf vanaf dat begin")
)

// Formules is the register of formulas with their sources.
func Formules() []wmo.Formule { return register.Formules() }

// Meldingen lists all findings about a document or a result of this room.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Aannamen lists the assumptions that a result tells when it made them.
func Aannamen() []wmo.Voorbehoud { return register.Aannamen() }

// NietGemodelleerd lists, in Dutch, what a reader might expect of this room and will not find.
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
