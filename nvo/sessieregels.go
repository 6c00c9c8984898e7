package nvo

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Codes of the findings about a session. With the first group nothing can be counted.
const (
	CodeSessieLeeg        = "NVO-SES-LEEG"
	CodeSessieLater       = "NVO-SES-LATER"
	CodeSessieThema       = "NVO-SES-THEMA"
	CodeSessieDeelnemer   = "NVO-SES-DEELNEMER"
	CodeSessieAndereGroep = "NVO-SES-ANDERE-GROEP"
	CodeSessieDubbeleStem = "NVO-SES-DUBBELE-STEM"
	CodeSessieCategorie   = "NVO-SES-CATEGORIE"

	CodeSessieGroep         = "NVO-SES-GROEP"
	CodeSessieLijkt         = "NVO-SES-LIJKT"
	CodeSessieBlanco        = "NVO-SES-BLANCO"
	CodeSessieZonderStem    = "NVO-SES-ZONDER-STEM"
	CodeSessieAntwoordLos   = "NVO-SES-ANTWOORD-LOS"
	CodeSessieCategorieLeeg = "NVO-SES-CATEGORIE-LEEG"
	CodeSessieNietSamen     = "NVO-SES-NIET-SAMEN"
)

var sessieMeldingen = []wmo.Woord{
	{Woord: CodeSessieLeeg, Uitleg: "een sessie waarin niemand iets zei of koos"},
	{Woord: CodeSessieLater, Uitleg: "een sessie van na de dag waarop het gevraagd wordt"},
	{Woord: CodeSessieThema, Uitleg: "een sessie van een ander thema"},
	{Woord: CodeSessieDeelnemer, Uitleg: "een stem of antwoord van wie geen deelnemer is"},
	{Woord: CodeSessieAndereGroep, Uitleg: "een deelnemer die in twee sessies bij verschillende groepen hoort"},
	{Woord: CodeSessieDubbeleStem, Uitleg: "iemand stemt twee keer over hetzelfde"},
	{Woord: CodeSessieCategorie, Uitleg: "een rang of antwoord bij een categorie die de vraag niet heeft"},
	{Woord: CodeSessieGroep, Uitleg: "een deelnemer zonder groep: telt mee in het geheel en bij geen groep"},
	{Woord: CodeSessieLijkt, Uitleg: "twee deelnemers, of twee categorieën van een vraag, die op hoofdletters en spaties na gelijk zijn: apart geteld"},
	{Woord: CodeSessieBlanco, Uitleg: "een stembiljet dat niets rangschikt: niet geteld"},
	{Woord: CodeSessieZonderStem, Uitleg: "een vraag of stelling waarover niemand stemde: geen uitkomst"},
	{Woord: CodeSessieAntwoordLos, Uitleg: "een antwoord dat nog niet bij een categorie is ondergebracht"},
	{Woord: CodeSessieCategorieLeeg, Uitleg: "een categorie zonder antwoorden"},
	{Woord: CodeSessieNietSamen, Uitleg: "dezelfde code met een andere vraag of andere categorieën: apart geteld"},
}

// Codes of how was counted, which every result tells as far as it applies.
const (
	VoorbehoudGewicht    = "NVO-V-SES-GEWICHT"
	VoorbehoudRangen     = "NVO-V-SES-RANGEN"
	VoorbehoudBorda      = "NVO-V-SES-BORDA"
	VoorbehoudAangevuld  = "NVO-V-SES-AANGEVULD"
	VoorbehoudDuiding    = "NVO-V-SES-DUIDING"
	VoorbehoudBenadering = "NVO-V-SES-BENADERING"
	VoorbehoudPersoon    = "NVO-V-SES-PERSOON"
)

var sessieAannames = []wmo.Voorbehoud{
	{Code: VoorbehoudGewicht, Tekst: "elke deelnemer telt even zwaar, ook waar groepen niet even groot zijn"},
	{Code: VoorbehoudRangen, Tekst: "alleen de volgorde van rangen telt; gelijke rangen delen het gemiddelde van de plaatsen die zij samen innemen"},
	{Code: VoorbehoudBorda, Tekst: "bordapunten komen uit dezelfde rangen (aantal categorieën min rang) en geven dus dezelfde volgorde"},
	{
		Code: VoorbehoudAangevuld,
		Tekst: "wat op een stembiljet geen rang kreeg, komt na wat er wel een kreeg en deelt het gemiddelde van de overgebleven plaatsen; " +
			"ook W is daarmee berekend",
	},
	{Code: VoorbehoudDuiding, Tekst: "de woorden bij W zijn een eigen indeling: weinig onder 0,3, redelijk onder 0,7, anders sterk; de grens voor toeval is 0,05"},
	{
		Code:  VoorbehoudBenadering,
		Tekst: "de chi-kwadraatbenadering van p is grof bij minder dan 15 stembiljetten of minder dan 5 categorieën; die grenzen zijn een eigen keuze",
	},
	{
		Code: VoorbehoudPersoon,
		Tekst: "dezelfde id in twee sessies van een thema is dezelfde persoon: die telt één keer als deelnemer " +
			"en stemt op een vraag die terugkomt hoogstens één keer",
	},
}

// sessievoorbehouden picks what applies to a result, in the order of the register.
func sessievoorbehouden(t *Sessietelling, sessies int) []wmo.Voorbehoud {
	geldt := map[string]bool{VoorbehoudGewicht: true, VoorbehoudPersoon: sessies > 1}
	for i := range t.Vragen {
		v := &t.Vragen[i]
		geldt[VoorbehoudRangen] = geldt[VoorbehoudRangen] || v.Geheel.Stemmen > 0
		geldt[VoorbehoudAangevuld] = geldt[VoorbehoudAangevuld] || v.Geheel.Aangevuld > 0
		for _, e := range v.eensgezindheden() {
			geldt[VoorbehoudDuiding] = geldt[VoorbehoudDuiding] || e.P != nil
			geldt[VoorbehoudBenadering] = geldt[VoorbehoudBenadering] || e.Grof
		}
	}
	geldt[VoorbehoudBorda] = geldt[VoorbehoudRangen]
	return slices.DeleteFunc(slices.Clone(sessieAannames), func(v wmo.Voorbehoud) bool { return !geldt[v.Code] })
}

func (v *Vraaguitkomst) eensgezindheden() []Eensgezindheid {
	es := []Eensgezindheid{v.Geheel.Eensgezindheid}
	for i := range v.PerGroep {
		es = append(es, v.PerGroep[i].Eensgezindheid)
	}
	return es
}

// Codes of the formulas.
const (
	FormuleConcordantie = "NVO-F-CONCORDANTIE"
	FormuleChiKwadraat  = "NVO-F-CHI-KWADRAAT"
)

// concordantie: the page was read; the correction for ties was held against the
// worked cases of this package.
var concordantie = document("NAG g08daf: Kendall's coefficient of concordance",
	"https://support.nag.com/numeric/nl/nagdoc_27.1/flhtml/g08/g08daf.html", "").Als(wmo.Afgeleid)

var sessieFormules = []wmo.Rekenstap{
	{
		Code: FormuleConcordantie, Naam: "eensgezindheid (Kendalls W)", Formule: "W = 12 S / (k²(m³ − m) − k T)",
		Invoer: []wmo.Grootheid{}, Uitkomst: wmo.Grootheid{Naam: "W"}, Bron: concordantie,
	},
	{
		Code: FormuleChiKwadraat, Naam: "chi-kwadraat van W", Formule: "χ² = 12 S (m − 1) / (k(m³ − m) − T), dat is k(m − 1)W, met m − 1 vrijheidsgraden",
		Invoer: []wmo.Grootheid{}, Uitkomst: wmo.Grootheid{Naam: "χ²"}, Bron: concordantie,
	},
}

// Sessieformules lists the formulas that a session is calculated with: k ballots on m
// categories, S the sum of the squared distances of the rank sums from their mean, T the
// sum of t³ − t over all ties. A result fills in what goes in and comes out.
func Sessieformules() []wmo.Rekenstap { return slices.Clone(sessieFormules) }

// berekening writes out how W and its chi-square were reached.
func (s *stapel) berekening(e Eensgezindheid, m int) wmo.Berekening {
	if e.ChiKwadraat == nil {
		return nil
	}
	teller, _ := s.concordantie(int64(m))
	k := wmo.Grootheid{Naam: "k", Waarde: strconv.FormatInt(s.stemmen, 10), Eenheid: "stembiljetten"}
	n := wmo.Grootheid{Naam: "m", Waarde: strconv.Itoa(m), Eenheid: "categorieën"}
	w, chi := sessieFormules[0], sessieFormules[1]
	w.Invoer = []wmo.Grootheid{
		k, n, {Naam: "S", Waarde: breuk(teller, 12).String()}, {Naam: "T", Waarde: strconv.FormatInt(s.knopen, 10)},
	}
	w.Uitkomst.Waarde = e.W.String()
	chi.Invoer = slices.Clone(w.Invoer) // and not W, which is written to 12 decimals
	chi.Uitkomst.Waarde = e.ChiKwadraat.String()
	return wmo.Berekening{w, chi}
}
