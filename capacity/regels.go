package capacity

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Formule is one formula that this package calculates with: the register that an
// auditor reads.
type Formule struct {
	Code    string   `json:"code"` // contract: never given to another formula
	Formule string   `json:"formule"`
	Uitleg  string   `json:"uitleg"` // what the letters stand for, in Dutch
	Bron    wmo.Bron `json:"bron"`
}

// Codes of the formulas.
const (
	FormuleKans              = "CAP-F-KANS"
	FormuleTempo             = "CAP-F-TEMPO"
	FormuleVerblijfstempo    = "CAP-F-VERBLIJFSTEMPO"
	FormuleLanger            = "CAP-F-LANGER"
	FormuleTempoKans         = "CAP-F-TEMPO-KANS"
	FormuleNieuwVerblijf     = "CAP-F-NIEUW-VERBLIJF"
	FormuleLater             = "CAP-F-LATER"
	FormuleOver              = "CAP-F-OVER"
	FormuleOverAantallen     = "CAP-F-OVER-AANTALLEN"
	FormuleGewicht           = "CAP-F-GEWICHT"
	FormuleDeelWeg           = "CAP-F-DEEL-WEG"
	FormuleNieuwWeg          = "CAP-F-NIEUW-WEG"
	FormuleBandOnder         = "CAP-F-BAND-ONDER"
	FormuleBandBoven         = "CAP-F-BAND-BOVEN"
	FormuleHeelBeneden       = "CAP-F-HEEL-BENEDEN"
	FormuleHeelBoven         = "CAP-F-HEEL-BOVEN"
	FormuleGatPad            = "CAP-F-GAT-PAD"
	FormuleNaNetto           = "CAP-F-NA-NETTO"
	FormulePlaatsen          = "CAP-F-PLAATSEN"
	FormuleLittleVerblijf    = "CAP-F-LITTLE-VERBLIJF"
	FormuleLittleInstroom    = "CAP-F-LITTLE-INSTROOM"
	FormuleTenHoogste        = "CAP-F-TEN-HOOGSTE"
	FormuleTenMinste         = "CAP-F-TEN-MINSTE"
	FormuleBezetting         = "CAP-F-BEZETTINGSGRAAD"
	FormuleAandeel           = "CAP-F-AANDEEL"
	FormulePerJaar           = "CAP-F-PER-JAAR"
	FormuleVerhouding        = "CAP-F-VERHOUDING"
	FormuleGroei             = "CAP-F-GROEI"
	FormuleGroeiInterval     = "CAP-F-GROEI-INTERVAL"
	FormuleKwantiel          = "CAP-F-KWANTIEL"
	FormuleEenzijdigAandeel  = "CAP-F-EENZIJDIG-AANDEEL"
	FormuleEenzijdigAantal   = "CAP-F-EENZIJDIG-AANTAL"
	FormuleBlijftKans        = "CAP-F-BLIJFT-KANS"
	FormuleBlijftGelijk      = "CAP-F-BLIJFT-GELIJKMATIG"
	FormuleBlijftReeks       = "CAP-F-BLIJFT-REEKS"
	FormuleBlijftVerblijf    = "CAP-F-BLIJFT-VERBLIJF"
	FormuleStand             = "CAP-F-STAND"
	FormuleUitstroom         = "CAP-F-UITSTROOM"
	FormuleSpreiding         = "CAP-F-SPREIDING"
	FormulePadLineair        = "CAP-F-PAD-LINEAIR"
	FormulePadMeetkundig     = "CAP-F-PAD-MEETKUNDIG"
	FormuleHeel              = "CAP-F-HEEL"
	FormuleBalans            = "CAP-F-BALANS"
	FormuleNodig             = "CAP-F-NODIG"
	FormuleLittle            = "CAP-F-LITTLE"
	FormuleClienten          = "CAP-F-CLIENTEN"
	FormuleHeleClienten      = "CAP-F-HELE-CLIENTEN"
	FormulePassendeInstroom  = "CAP-F-PASSENDE-INSTROOM"
	FormulePassendeUitstroom = "CAP-F-PASSENDE-UITSTROOM"
	FormuleWoningen          = "CAP-F-WONINGEN"
	FormuleGat               = "CAP-F-GAT"
	FormuleGatPeriode        = "CAP-F-GAT-PERIODE"
	FormuleGatAmbitie        = "CAP-F-GAT-AMBITIE"
	FormuleOpgave            = "CAP-F-OPGAVE"
	FormuleOpgaveInclusief   = "CAP-F-OPGAVE-INCLUSIEF"
	FormuleKoers             = "CAP-F-KOERS"
	FormulePercentage        = "CAP-F-PERCENTAGE"
	FormuleSom               = "CAP-F-SOM"
	FormuleTekort            = "CAP-F-TEKORT"
	FormuleOverschot         = "CAP-F-OVERSCHOT"
	FormuleNetto             = "CAP-F-NETTO"
	FormuleVoortgang         = "CAP-F-VOORTGANG"
	FormuleWilson            = "CAP-F-WILSON"
	FormuleClopperPearson    = "CAP-F-CLOPPER-PEARSON"
	FormulePoissonExact      = "CAP-F-POISSON-EXACT"
	FormulePoissonScore      = "CAP-F-POISSON-SCORE"
)

// Codes of the findings about a document or a result of this package.
const (
	CodeWaarde            = "CAP-WAARDE"
	CodeNaam              = "CAP-NAAM"
	CodeBereik            = "CAP-BEREIK"
	CodeOntbreekt         = "CAP-ONTBREEKT"
	CodeOverbodig         = "CAP-OVERBODIG"
	CodeOnbekend          = "CAP-ONBEKEND"
	CodeDubbel            = "CAP-DUBBEL"
	CodeReeks             = "CAP-REEKS"
	CodePeriode           = "CAP-PERIODE"
	CodeBegindatum        = "CAP-BEGINDATUM"
	CodeDoeldatum         = "CAP-DOELDATUM"
	CodeEenheid           = "CAP-EENHEID"
	CodeVerblijf          = "CAP-VERBLIJF"
	CodePassend           = "CAP-PASSEND"
	CodeOnverenigbaar     = "CAP-ONVERENIGBAAR"
	CodeInstroomNegatief  = "CAP-INSTROOM-NEGATIEF"
	CodeUitstroomNegatief = "CAP-UITSTROOM-NEGATIEF"
	CodeStandNegatief     = "CAP-STAND-NEGATIEF"
	CodeWoonvraag         = "CAP-WOONVRAAG"
	CodeZonderBestemming  = "CAP-ZONDER-BESTEMMING"
	CodeMaximum           = "CAP-MAXIMUM"
	CodeMinimum           = "CAP-MINIMUM"
	CodeZonderGewicht     = "CAP-ZONDER-GEWICHT"
	CodeGelijkstand       = "CAP-GELIJKSTAND"
	CodeParadox           = "CAP-PARADOX"
	CodeAandelen          = "CAP-AANDELEN"
	CodeHiaat             = "CAP-HIAAT"
	CodeNietGerealiseerd  = "CAP-REALISATIE-ONBEKEND"
	CodeVoorbarig         = "CAP-VOORBARIG"
	CodeOverdracht        = "CAP-OVERDRACHT"
	CodeRichting          = "CAP-RICHTING"
	CodeTelling           = "CAP-TELLING"
	CodeVerhouding        = "CAP-VERHOUDING"
	CodePersonen          = "CAP-PERSONEN"
	CodeDuur              = "CAP-DUUR"
	CodeStroom            = "CAP-STROOM"
	CodeBezet             = "CAP-BEZET"
)

// Codes of the assumptions that a result lists when it made them.
const (
	AannameNiveau         = "CAP-A-NIVEAU"
	AannameAfronding      = "CAP-A-AFRONDING"
	AannamePad            = "CAP-A-PAD"
	AannameNaDoel         = "CAP-A-NA-DOEL"
	AannameInstroomNaDoel = "CAP-A-INSTROOM-NA-DOEL"
	AannameDoorlopend     = "CAP-A-DOORLOPEND"
	AannameOverdracht     = "CAP-A-OVERDRACHT"
	AannamePlaatsen       = "CAP-A-PLAATSEN"
	AannameVasteKans      = "CAP-A-VASTE-KANS"
	AannameVerblijf       = "CAP-A-VERBLIJF"
	AannameJaareinde      = "CAP-A-JAAREINDE"
	AannameBlijvers       = "CAP-A-BLIJVERS"
	AannameOnafhankelijk  = "CAP-A-ONAFHANKELIJK"
	AannamePoisson        = "CAP-A-POISSON"
	AannameMethode        = "CAP-A-METHODE"
	AannameWeging         = "CAP-A-WEGING"
	AannameEvenwicht      = "CAP-A-EVENWICHT"
	AannameWilson         = "CAP-A-WILSON"
	AannameExact          = "CAP-A-EXACT"
	AannameGeenOverdracht = "CAP-A-GEEN-OVERDRACHT"
	AannameKoers          = "CAP-A-KOERS"
	AannameJaartempo      = "CAP-A-JAARTEMPO"
	standaardNiveau       = 0.95
)

var (
	identiteit = wmo.Bron{Regeling: "boekhoudkundige gelijkheid", Zekerheid: wmo.Afgeleid}
	kansleer   = wmo.Bron{Regeling: "kansrekening met een vaste vertrekkans", Zekerheid: wmo.Afgeleid}
	little     = wmo.Bron{
		Regeling: "wet van Little", Zekerheid: wmo.Afgeleid,
		Adres: "https://acphospitalist.acponline.org/archives/2016/05/free/newman.htm",
	}
	overdracht = wmo.Bron{
		Regeling: "naar het voorbeeld van de taakstelling huisvesting vergunninghouders", Zekerheid: wmo.Aanname,
		Adres: "https://flexwonen.nl/realisatiecijfers-taakstelling-huisvesting-vergunninghouders-augustus-2017/",
	}
)

// The two pages hold reference values; the formulas are those of the literature,
// which was not read, and give these values to ten decimals.
var (
	aandelen = wmo.Bron{
		Regeling: "intervallen van een aandeel, nagerekend op de referentiewaarden van statsmodels (results_proportion)", Zekerheid: wmo.Afgeleid,
		Adres: "https://github.com/statsmodels/statsmodels",
	}
	aantallen = wmo.Bron{
		Regeling: "intervallen van een aantal, nagerekend op de referentiewaarden van statsmodels (test_rates_poisson)", Zekerheid: wmo.Afgeleid,
		Adres: "https://github.com/statsmodels/statsmodels",
	}
)

// formules is the register, in the order in which a plan is calculated.
var formules = []Formule{
	{FormuleClienten, "n = a · k", "a plaatsen, k cliënten per plaats", identiteit},
	{FormuleHeleClienten, "N = n op een geheel getal, een half van nul af", "n cliënten", identiteit},
	{FormuleKans, "p = 1 − (1 − f)^(1/T)", "f het aandeel dat na T jaren vertrokken is", kansleer},
	{FormuleTempo, "h = −ln(1 − p)", "p de jaarlijkse kans", kansleer},
	{FormuleTempoKans, "p = 1 − e^(−h)", "h het tempo", kansleer},
	{FormuleVerblijfstempo, "h = 12 / W", "W het gemiddelde verblijf in maanden", kansleer},
	{FormuleLanger, "q = b + (1 − b) · e^(−h · M / 12)", "b wie nooit vertrekt, h het tempo, M het maximum verblijf in maanden", kansleer},
	{FormuleOver, "R = N · r", "N de beginstand, r wat daarvan over is op de dag van het doel", identiteit},
	{FormuleOverAantallen, "R = N − Σ O", "N de beginstand, O de uitstroom van elk jaar tot het doel", identiteit},
	{FormuleGewicht, "G = Σ n", "n wat er over is van wie 0, 1, 2, … jaar voor het doel instroomde", identiteit},
	{FormulePassendeInstroom, "x = (D − R) / G", "D het doel, R wie er van de beginstand over is, G wie er over is per jaarlijkse instromer", kansleer},
	{FormulePassendeUitstroom, "O = I + S − C", "I instroom, S stand, C stand op het pad naar het doel na het jaar", identiteit},
	{
		FormuleBlijftKans, "R = b + (1 − b) · (1 − f)^(t/T)",
		"R wie er na t jaren nog is, b wie nooit vertrekt, f het aandeel dat na T jaren vertrokken is", kansleer,
	},
	{FormuleBlijftGelijk, "R = b + (1 − b) · (1 − f · min(t, T)/T)", "als bij een vaste kans, elk jaar evenveel tot en met jaar T", identiteit},
	{FormuleBlijftReeks, "R = b + (1 − b) · (1 − Σ g)", "g het deel dat in elk van de eerste t jaren vertrekt", identiteit},
	{FormuleBlijftVerblijf, "R = e^(−12 · t / W)", "W het gemiddelde verblijf in maanden", kansleer},
	{
		FormuleNieuwVerblijf, "n = W/12 · (1 − e^(−12/W)) · e^(−12 · a/W)",
		"n wat er over is van wie in een jaar instroomde, a jaren na het eind van dat jaar; W het gemiddelde verblijf in maanden", kansleer,
	},
	{FormuleLater, "L = Σ I · n", "I wie in een jaar instroomde, n wat daarvan over is", identiteit},
	{FormuleStand, "S = N · R + L", "N de beginstand, R wie daarvan over is, L wie later instroomde en er nog is", identiteit},
	{FormuleUitstroom, "O = S + I − S′", "S stand, I instroom, S′ stand een jaar later", identiteit},
	{FormuleDeelWeg, "g = R − R′", "R wat er van de beginstand over is, R′ een jaar later", identiteit},
	{FormuleNieuwWeg, "μ = L + I − L′", "L wie later instroomde en er nog is, I instroom, L′ een jaar later", identiteit},
	{
		FormuleSpreiding, "s = √(N · g · (1 − g) + μ)",
		"g het deel van de beginstand dat dit jaar vertrekt of na het jaar over is (binomiaal), μ hetzelfde van wie later instroomde (Poisson)", kansleer,
	},
	{FormuleBandOnder, "onder = kleinste k met P(X ≤ k) ≥ (1 − niveau)/2", "X de som van binomiaal N, g en Poisson μ", kansleer},
	{FormuleBandBoven, "boven = kleinste k met P(X ≤ k) ≥ (1 + niveau)/2", "X de som van binomiaal N, g en Poisson μ", kansleer},
	{FormulePadLineair, "C = N + (D − N) · t/T", "C de stand op het pad na t jaren, D het doel na T jaren", identiteit},
	{FormulePadMeetkundig, "C = N · (D/N)^(t/T)", "C de stand op het pad na t jaren, D het doel na T jaren", identiteit},
	{FormuleHeel, "heel = rond(Σ) − rond(Σ′)", "Σ het lopende totaal, Σ′ dat van het jaar ervoor, rond op een geheel getal, een half van nul af", identiteit},
	{FormuleHeelBeneden, "heel = ⌊Σ⌋ − ⌊Σ′⌋", "Σ het lopende totaal, Σ′ dat van het jaar ervoor", identiteit},
	{FormuleHeelBoven, "heel = ⌈Σ⌉ − ⌈Σ′⌉", "Σ het lopende totaal, Σ′ dat van het jaar ervoor", identiteit},
	{FormulePlaatsen, "a = n / k", "n cliënten, k cliënten per plaats", identiteit},
	{FormuleGatPad, "gat = S − C", "S stand, C stand op het pad", identiteit},
	{FormuleNaNetto, "S′ = S − netto", "S de stand op het pad in hele stappen, netto de hele stap van het jaar", identiteit},
	{FormuleBalans, "S′ = S + I − O", "S stand, I instroom, O uitstroom, S′ stand een jaar later", identiteit},
	{FormuleNodig, "O = I + S − C", "I instroom, S stand, C stand op het pad naar het doel na het jaar", identiteit},
	{FormuleLittle, "L = λ · W / 12", "L bezette plaatsen, λ instroom per jaar, W gemiddeld verblijf in maanden", little},
	{FormuleLittleVerblijf, "W = 12 · L / λ", "als de wet van Little, naar het verblijf", little},
	{FormuleLittleInstroom, "λ = 12 · L / W", "als de wet van Little, naar de instroom", little},
	{FormuleTenHoogste, "L = λ · M / 12", "M het maximum verblijf in maanden: niemand blijft langer, dus het gemiddelde is ten hoogste M", little},
	{FormuleTenMinste, "λ = 12 · L / M", "M het maximum verblijf in maanden: de instroom die de bezette plaatsen dan ten minste vragen", little},
	{FormuleBezetting, "ρ = L / c", "L bezette plaatsen, c plaatsen", identiteit},
	{FormuleWoningen, "w = O · a / m", "O vertrekkers, a aandeel naar een eigen woning, m personen per woning", identiteit},
	{FormuleOpgave, "opgave = afgesproken + overdracht", "een tekort van eerder komt erbij, een overschot gaat eraf", overdracht},
	{FormuleOpgaveInclusief, "opgave = afgesproken", "als in de afspraak de overdracht al zit", identiteit},
	{FormulePercentage, "p = 100 · r / g", "r gerealiseerd, g de opgave, de afspraak of de ambitie", identiteit},
	{
		FormuleKoers, "verwacht = max(opgave, 0) · d / n",
		"d de dagen van de periode tot en met de dag van het Peil, n alle dagen van de periode; op koers is wie het hele deel ervan realiseerde",
		wmo.Bron{Regeling: "gelijkmatige spreiding over de dagen van een periode", Zekerheid: wmo.Aanname},
	},
	{FormuleGatPeriode, "gat = afgesproken − gerealiseerd", "over een periode die voorbij is, zonder overdracht", identiteit},
	{FormuleGatAmbitie, "gat = ambitie − gerealiseerd", "over een periode die voorbij is; een ambitie gaat niet mee naar een volgende", identiteit},
	{
		FormuleGat, "gat = opgave − gerealiseerd",
		"van een periode die voorbij is gaat een tekort mee naar de volgende, en gaat een overschot eraf; van een lopende is het wat nog te doen is",
		overdracht,
	},
	{FormuleSom, "som = Σ x", "x van elke partij met dezelfde eenheid en periode", identiteit},
	{FormuleTekort, "tekort = Σ max(gat, 0)", "gat van elke partij, met overdracht", identiteit},
	{FormuleOverschot, "overschot = Σ max(−gat, 0)", "gat van elke partij, met overdracht", identiteit},
	{FormuleNetto, "netto = tekort − overschot", "over alle partijen: de som van hun gaten", identiteit},
	{FormuleVoortgang, "v = (n − r) / (n − d)", "n nulmeting, r realisatie, d doel of ambitie", identiteit},
	{FormuleAandeel, "s = k / n", "k van n", identiteit},
	{FormulePerJaar, "s = k / T", "k geteld in T jaren", identiteit},
	{FormuleVerhouding, "v = a / b", "a tegenover b, die er geen deel van is", identiteit},
	{FormuleGroei, "g = 100 · (k/T / (k₀/T₀) − 1)", "k geteld in T jaren, k₀ eerder geteld in T₀ jaren", identiteit},
	{
		FormuleGroeiInterval, "grens = 100 · (p/(1 − p) · T₀/T − 1)",
		"p de grens van het interval van Clopper en Pearson van k op k + k₀", aandelen,
	},
	{FormuleKwantiel, "P(−z ≤ Z ≤ z) = niveau", "Z normaal verdeeld", kansleer},
	{FormuleEenzijdigAandeel, "h = 1 − (1 − niveau)^(1/n)", "niemand van n geteld: de eenzijdige bovengrens", aandelen},
	{FormuleEenzijdigAantal, "h = −ln(1 − niveau) / T", "niemand in T jaren geteld: de eenzijdige bovengrens", aantallen},
	{FormuleWilson, "(k + z²/2 ± z · √(k · (n − k)/n + z²/4)) / (n + z²)", "k van n, z het kwantiel van de normale verdeling bij het niveau", aandelen},
	{FormuleClopperPearson, "P(X ≥ k | onder) = P(X ≤ k | boven) = (1 − niveau)/2", "X binomiaal verdeeld met n", aandelen},
	{FormulePoissonExact, "P(X ≥ k | onder · T) = P(X ≤ k | boven · T) = (1 − niveau)/2", "X Poisson-verdeeld, T de jaren", aantallen},
	{FormulePoissonScore, "(k + z²/2 ± z · √(k + z²/4)) / T", "k geteld in T jaren, z het kwantiel van de normale verdeling bij het niveau", aantallen},
}

// Formules is the register of formulas with their sources.
func Formules() []Formule { return slices.Clone(formules) }

// meldingen says what each finding means; the finding itself names the numbers.
var meldingen = []wmo.Woord{
	{Woord: CodeWaarde, Uitleg: "dit woord kan hier niet"},
	{Woord: CodeNaam, Uitleg: "een naam bevat een teken dat niemand ziet, en lijkt daardoor op een andere"},
	{Woord: CodeBereik, Uitleg: "een getal ligt buiten wat hier kan"},
	{Woord: CodeOntbreekt, Uitleg: "een gegeven dat hier nodig is ontbreekt"},
	{Woord: CodeOverbodig, Uitleg: "een gegeven hoort niet bij de gekozen soort"},
	{Woord: CodeOnbekend, Uitleg: "een getal is niet bekend, en onbekend telt niet als nul"},
	{Woord: CodeDubbel, Uitleg: "iets staat er twee keer"},
	{Woord: CodeReeks, Uitleg: "een reeks heeft niet de goede lengte of som"},
	{Woord: CodePeriode, Uitleg: "een periode is geen geheel aantal jaren, of klopt niet"},
	{Woord: CodeBegindatum, Uitleg: "de beginstand is niet van de eerste dag van het plan"},
	{Woord: CodeDoeldatum, Uitleg: "de dag van het doel valt niet op een jaargrens van het plan"},
	{Woord: CodeEenheid, Uitleg: "een eenheid past hier niet, of kan niet zonder omrekening"},
	{Woord: CodeVerblijf, Uitleg: "een maximum verblijf is genoemd waar een gemiddelde nodig is"},
	{Woord: CodePassend, Uitleg: "wat passend moet zijn is niet bepaald"},
	{Woord: CodeOnverenigbaar, Uitleg: "uitstroom, instroom en een bindend doel komen niet samen"},
	{Woord: CodeInstroomNegatief, Uitleg: "het doel vraagt een instroom onder nul"},
	{Woord: CodeUitstroomNegatief, Uitleg: "het doel vraagt een uitstroom onder nul"},
	{Woord: CodeStandNegatief, Uitleg: "er vertrekken er meer dan er zijn"},
	{Woord: CodeWoonvraag, Uitleg: "woningen verdelen kan niet zonder woonvraag van elke vorm"},
	{Woord: CodeZonderBestemming, Uitleg: "uitstroom zonder bestemming is geen vraag naar woningen"},
	{Woord: CodeMaximum, Uitleg: "een deel blijft langer dan het maximum verblijf"},
	{Woord: CodeMinimum, Uitleg: "de minima samen zijn meer dan er te verdelen is"},
	{Woord: CodeZonderGewicht, Uitleg: "er is niemand om aan toe te delen"},
	{Woord: CodeGelijkstand, Uitleg: "een gelijkstand, die de sleutel niet beslist"},
	{Woord: CodeParadox, Uitleg: "de deelmethode zou iets terugvragen dat al was toegedeeld"},
	{Woord: CodeAandelen, Uitleg: "vaste aandelen tellen niet op tot een geheel"},
	{Woord: CodeHiaat, Uitleg: "tussen twee perioden van een afspraak ontbreken dagen"},
	{Woord: CodeNietGerealiseerd, Uitleg: "de realisatie van een periode is niet bekend"},
	{Woord: CodeVoorbarig, Uitleg: "er is een realisatie genoemd van een periode die nog moet beginnen"},
	{Woord: CodeOverdracht, Uitleg: "een afspraak die de overdracht bevat is kleiner dan die overdracht"},
	{Woord: CodeRichting, Uitleg: "een doel of ambitie ligt aan de verkeerde kant van de nulmeting"},
	{Woord: CodeTelling, Uitleg: "een telling klopt niet met zichzelf"},
	{Woord: CodeVerhouding, Uitleg: "een verhouding van twee groepen is geen aandeel, en heeft geen interval"},
	{Woord: CodePersonen, Uitleg: "een aantal verschillende personen is niet naar een jaar om te rekenen"},
	{Woord: CodeDuur, Uitleg: "twee tellingen over een ongelijke tijd zijn niet te vergelijken"},
	{Woord: CodeStroom, Uitleg: "bezetting, instroom en verblijf volgen niet uit wat is opgegeven"},
	{Woord: CodeBezet, Uitleg: "er zijn meer plaatsen nodig dan er zijn"},
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord { return slices.Clone(meldingen) }

// aannamen says what each assumption is.
var aannamen = []wmo.Woord{
	{Woord: AannameNiveau, Uitleg: "het niveau van banden en intervallen is 95 %, omdat er geen is genoemd"},
	{Woord: AannameAfronding, Uitleg: "lopende totalen zijn rekenkundig afgerond (een half van nul af), omdat het plan geen afronding noemt"},
	{Woord: AannamePad, Uitleg: "het pad naar het doel is lineair, omdat het plan geen pad noemt"},
	{Woord: AannameNaDoel, Uitleg: "na de dag van het doel blijft de stand gelijk, omdat het plan er niets over zegt"},
	{Woord: AannameInstroomNaDoel, Uitleg: "de passende instroom gaat na de dag van het doel gelijk door, omdat het plan er niets over zegt"},
	{Woord: AannameDoorlopend, Uitleg: "de jaarlijkse kans blijft dezelfde, ook na de jaren waarover het aandeel is genoemd"},
	{Woord: AannamePlaatsen, Uitleg: "plaatsen zijn als cliënten geteld met de factor die het plan noemt, op elke dag dezelfde"},
	{Woord: AannameVasteKans, Uitleg: "wie er nog is heeft elk jaar dezelfde kans om te vertrekken, hoe lang die er ook is"},
	{Woord: AannameVerblijf, Uitleg: "de kans om te vertrekken hangt niet af van hoe lang iemand er is, en de instroom is over het jaar gespreid"},
	{Woord: AannameJaareinde, Uitleg: "wie in een jaar instroomt telt mee vanaf het einde van dat jaar"},
	{Woord: AannameBlijvers, Uitleg: "wie na het begin instroomt vertrekt niet binnen het plan"},
	{Woord: AannameOnafhankelijk, Uitleg: "de banden gaan ervan uit dat mensen onafhankelijk van elkaar vertrekken; " +
		"krapte op de woningmarkt treft allen tegelijk en zit er niet in"},
	{Woord: AannamePoisson, Uitleg: "de banden tellen de instroom als toevallige aankomsten rond het genoemde aantal (Poisson)"},
	{Woord: AannameMethode, Uitleg: "de deelmethode is grootste resten, omdat de sleutel er geen noemt"},
	{Woord: AannameWeging, Uitleg: "een maatstaf zonder weging weegt één keer mee"},
	{Woord: AannameEvenwicht, Uitleg: "instroom en uitstroom zijn over de tijd gelijk: de bezetting is in evenwicht"},
	{Woord: AannameWilson, Uitleg: "het interval van een aandeel is dat van Wilson, omdat de telling geen methode noemt"},
	{Woord: AannameExact, Uitleg: "het interval van een aantal is het exacte Poisson-interval, omdat de telling geen methode noemt"},
	{Woord: AannameOverdracht, Uitleg: "een tekort gaat mee en een overschot gaat eraf, naar het voorbeeld van de taakstelling vergunninghouders"},
	{Woord: AannameKoers, Uitleg: "wat in een lopende periode is gerealiseerd is geteld tot en met de dag van het Peil, " +
		"en de opgave is gelijkmatig over de dagen gespreid"},
	{Woord: AannameJaartempo, Uitleg: "het tempo van een deel van een jaar is doorgetrokken naar een heel jaar: seizoenen en inhaalslagen zitten er niet in"},
	{Woord: AannameGeenOverdracht, Uitleg: "voor de eerste periode van een afspraak is er geen overdracht, omdat die niets zegt te bevatten"},
}

// Aannamen lists the codes of all assumptions with their text in Dutch.
func Aannamen() []wmo.Woord { return slices.Clone(aannamen) }

// aanname is an assumption as a result lists it.
func aanname(code string) wmo.Voorbehoud {
	i := slices.IndexFunc(aannamen, func(w wmo.Woord) bool { return w.Woord == code })
	return wmo.Voorbehoud{Code: code, Tekst: aannamen[i].Uitleg}
}

// neemAan lists an assumption once.
func neemAan(aannames *[]wmo.Voorbehoud, code string) {
	if !slices.ContainsFunc(*aannames, func(v wmo.Voorbehoud) bool { return v.Code == code }) {
		*aannames = append(*aannames, aanname(code))
	}
}

func rekenstap(code, naam string, uit wmo.Grootheid, invoer ...wmo.Grootheid) wmo.Rekenstap {
	i := slices.IndexFunc(formules, func(f Formule) bool { return f.Code == code })
	return wmo.Rekenstap{
		Code: code, Naam: naam, Formule: formules[i].Formule, Invoer: invoer, Uitkomst: uit, Bron: formules[i].Bron,
	}
}

func grootheid(naam string, x float64, eenheid string) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: tekst(x), Eenheid: eenheid}
}

func clienten(naam string, x float64) wmo.Grootheid { return grootheid(naam, x, "cliënten") }
