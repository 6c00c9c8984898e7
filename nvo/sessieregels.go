package nvo

import "github.com/bwo-sdk/wmo"

// What may be wrong with a session. The first seven refuse it.
var (
	meldingLeeg        = register.Melding("NVO-SES-LEEG", "een sessie waarin niemand iets zei of koos")
	meldingLater       = register.Melding("NVO-SES-LATER", "een sessie van na de dag waarop het gevraagd wordt")
	meldingThema       = register.Melding("NVO-SES-THEMA", "een sessie van een ander thema")
	meldingDeelnemer   = register.Melding("NVO-SES-DEELNEMER", "een stem of antwoord van wie geen deelnemer is")
	meldingAndereGroep = register.Melding("NVO-SES-ANDERE-GROEP", "een deelnemer die in twee sessies bij verschillende groepen hoort")
	meldingDubbeleStem = register.Melding("NVO-SES-DUBBELE-STEM", "iemand stemt twee keer over hetzelfde")
	meldingCategorie   = register.Melding("NVO-SES-CATEGORIE", "een rang of antwoord bij een categorie die de vraag niet heeft")
	meldingGroep       = register.Melding("NVO-SES-GROEP", "een deelnemer zonder groep: telt mee in het geheel en bij geen groep")
	meldingLijkt       = register.Melding("NVO-SES-LIJKT",
		"twee deelnemers, of twee categorieën van een vraag, die op hoofdletters en spaties na gelijk zijn: apart geteld")
	meldingBlanco        = register.Melding("NVO-SES-BLANCO", "een stembiljet dat niets rangschikt: niet geteld")
	meldingZonderStem    = register.Melding("NVO-SES-ZONDER-STEM", "een vraag of stelling waarover niemand stemde: geen uitkomst")
	meldingAntwoordLos   = register.Melding("NVO-SES-ANTWOORD-LOS", "een antwoord dat nog niet bij een categorie is ondergebracht")
	meldingCategorieLeeg = register.Melding("NVO-SES-CATEGORIE-LEEG", "een categorie zonder antwoorden")
	meldingNietSamen     = register.Melding("NVO-SES-NIET-SAMEN", "dezelfde code met een andere vraag of andere categorieën: apart geteld")
)

// How votes are counted. A result lists those that apply.
var (
	voorbehoudGewicht = register.Voorbehoud("NVO-V-SES-GEWICHT", "elke deelnemer telt even zwaar, ook waar groepen niet even groot zijn")
	voorbehoudRangen  = register.Voorbehoud("NVO-V-SES-RANGEN",
		"alleen de volgorde van rangen telt; gelijke rangen delen het gemiddelde van de plaatsen die zij samen innemen")
	voorbehoudBorda = register.Voorbehoud("NVO-V-SES-BORDA",
		"bordapunten komen uit dezelfde rangen (aantal categorieën min rang) en geven dus dezelfde volgorde")
	voorbehoudAangevuld = register.Voorbehoud("NVO-V-SES-AANGEVULD",
		"wat op een stembiljet geen rang kreeg, komt na wat er wel een kreeg en deelt het gemiddelde van de overgebleven plaatsen; "+
			"ook W is daarmee berekend")
	voorbehoudDuiding = register.Voorbehoud("NVO-V-SES-DUIDING",
		"de woorden bij W zijn een eigen indeling: weinig onder 0,3, redelijk onder 0,7, anders sterk; de grens voor toeval is 0,05")
	voorbehoudBenadering = register.Voorbehoud("NVO-V-SES-BENADERING",
		"de chi-kwadraatbenadering van p is grof bij minder dan 15 stembiljetten of minder dan 5 categorieën; die grenzen zijn een eigen keuze")
	voorbehoudPersoon = register.Voorbehoud("NVO-V-SES-PERSOON",
		"dezelfde id in twee sessies van een thema is dezelfde persoon: die telt één keer als deelnemer "+
			"en stemt op een vraag die terugkomt hoogstens één keer")
)

// voorbehouden picks the reservations that apply to a result, in the order above.
func (t *Sessietelling) voorbehouden(sessies int) []wmo.Voorbehoud {
	var stemmen, aangevuld, duiding, grof bool
	for i := range t.Vragen {
		v := &t.Vragen[i]
		stemmen = stemmen || v.Geheel.Stemmen > 0
		aangevuld = aangevuld || v.Geheel.Aangevuld > 0
		for _, e := range v.eensgezindheden() {
			duiding = duiding || e.P != nil
			grof = grof || e.Grof
		}
	}
	v := wmo.VerantwoordingOp(t.Peil)
	v.Behoud(voorbehoudGewicht)
	v.BehoudAls(stemmen, voorbehoudRangen, voorbehoudBorda)
	v.BehoudAls(aangevuld, voorbehoudAangevuld)
	v.BehoudAls(duiding, voorbehoudDuiding)
	v.BehoudAls(grof, voorbehoudBenadering)
	v.BehoudAls(sessies > 1, voorbehoudPersoon)
	return v.Voorbehouden()
}

func (v *Vraaguitkomst) eensgezindheden() []Eensgezindheid {
	es := []Eensgezindheid{v.Geheel.Eensgezindheid}
	for i := range v.PerGroep {
		es = append(es, v.PerGroep[i].Eensgezindheid)
	}
	return es
}

// concordantie is the page with the formulas of W. The correction for ties was compared
// with worked examples, which are cases of this package.
var concordantie = document("NAG g08daf: Kendall's coefficient of concordance",
	"https://support.nag.com/numeric/nl/nagdoc_27.1/flhtml/g08/g08daf.html", "").Als(wmo.Afgeleid)

const letters = "k stembiljetten, m categorieën, S de som van de gekwadrateerde afstanden van de rangsommen tot hun gemiddelde, " +
	"T de som van t³ − t over alle knopen"

var (
	formuleConcordantie = register.Formule("NVO-F-CONCORDANTIE", "W = 12 S / (k²(m³ − m) − k T)", letters, concordantie)
	formuleChiKwadraat  = register.Formule("NVO-F-CHI-KWADRAAT",
		"χ² = 12 S (m − 1) / (k(m³ − m) − T), dat is k(m − 1)W, met m − 1 vrijheidsgraden", letters, concordantie)
	formuleGemiddeldeRang = register.Formule("NVO-F-GEMIDDELDE-RANG", "gemiddelde rang = R / k", "R de som van de rangen op k stembiljetten; de laagste komt "+
		"eerst, en bordapunten zijn k · m − R", wmo.Bron{Regeling: "eigen rekenregel", Zekerheid: wmo.Afgeleid})
)

// berekening gives the steps to the mean ranks, to W and to its chi-square.
func (s *stapel) berekening(u *Uitslag, peil wmo.Peil) wmo.Berekening {
	if s.stemmen == 0 {
		return nil
	}
	v, e, m := wmo.VerantwoordingOp(peil), &u.Eensgezindheid, len(u.Rangorde)
	for i := range u.Rangorde {
		r := &u.Rangorde[i]
		v.Stap(formuleGemiddeldeRang, "gemiddelde rang van "+r.Categorie, wmo.Aantal("gemiddelde rang", r.GemiddeldeRang, ""),
			wmo.Aantal("R", wmo.GetalOf(s.stemmen*int64(m)).Min(r.Bordapunten), ""), wmo.Aantal("k", s.stemmen, "stembiljetten"))
	}
	if e.ChiKwadraat == nil {
		return v.Berekening()
	}
	teller, _ := s.concordantie(int64(m))
	invoer := func() []wmo.Grootheid {
		return []wmo.Grootheid{
			wmo.Aantal("k", s.stemmen, "stembiljetten"), wmo.Aantal("m", m, "categorieën"),
			wmo.Aantal("S", breuk(teller, breukdecimalen), ""), wmo.Aantal("T", s.knopen, ""),
		}
	}
	v.Stap(formuleConcordantie, "eensgezindheid (Kendalls W)", wmo.Aantal("W", *e.W, ""), invoer()...)
	v.Stap(formuleChiKwadraat, "chi-kwadraat van W", wmo.Aantal("χ²", *e.ChiKwadraat, ""), invoer()...) // not from W, which is rounded
	return v.Berekening()
}
