package verblijfsbijdrage

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Verblijfsoort is in what kind of place, or by what budget, somebody stayed.
//
//schema:nl Waar iemand verbleef, of met welk budget.
type Verblijfsoort string

// In what kind of place, or by what budget, somebody stayed.
const (
	VerblijfInstelling Verblijfsoort = "instelling"
	VerblijfPgb        Verblijfsoort = "pgb_met_wonen"
	VerblijfWlz        Verblijfsoort = "wlz"
	VerblijfLogeren    Verblijfsoort = "logeren"
)

var verblijfwoorden = wmo.Opsomming[Verblijfsoort]{
	{VerblijfInstelling, "in een instelling voor beschermd wonen"},
	{VerblijfPgb, "met een persoonsgebonden budget voor beschermd wonen, met een deel voor het wonen"},
	{VerblijfWlz, "in een instelling op grond van de Wlz"},
	{VerblijfLogeren, "te gast in beschermd wonen, hoogstens twee weken per twee maanden"},
}

func (Verblijfsoort) Woorden() []wmo.Woord { return verblijfwoorden.Woorden() }

// Overgangslezing is how to read the change of 2019 for who entered before: the decree that made it was
// not found.
//
//schema:nl Hoe de wijziging van 2019 wordt gelezen voor wie al voor 2019 begon.
type Overgangslezing string

// How to read the change of 2019.
const (
	OvergangZesMaanden  Overgangslezing = "zes_maanden"
	OvergangVierMaanden Overgangslezing = "vier_maanden"
)

var overgangwoorden = wmo.Opsomming[Overgangslezing]{
	{OvergangZesMaanden, "wie voor 2019 begon houdt zes maanden"},
	{OvergangVierMaanden, "vanaf 2019 telt voor iedereen vier maanden; wie daar al over was, gaat op 1 januari naar hoog"},
}

func (Overgangslezing) Woorden() []wmo.Woord { return overgangwoorden.Woorden() }

// Laagperiodevraag asks on which days of their stays an unmarried resident owes the low contribution
// because of the first months.
//
//schema:nl Vraagt op welke dagen van haar verblijf een ongehuwde cliënt de lage bijdrage verschuldigd is omdat het de
//schema:nl eerste maanden zijn. Andere gronden voor laag staan bij de operatie finance.bijdragesoort.
type Laagperiodevraag struct {
	//schema:nl Elk verblijf, op volgorde, zonder overlap.
	Verblijven []Verblijf `json:"verblijven" jsonschema:"minItems=1,maxItems=200"`
	// ZvwUitgeput: see [Bijdragesoortvraag].
	//
	//schema:nl Of het recht op verblijf met geestelijke gezondheidszorg uit de zorgverzekering is geëindigd omdat de
	//schema:nl maximumduur was bereikt: dan zijn er geen lage eerste maanden. Weggelaten: niet bekend.
	ZvwUitgeput wmo.Uitkomst `json:"zvwUitgeput,omitzero"`
	//schema:nl Hoe de wijziging van 2019 wordt gelezen voor wie al voor 2019 begon. Weggelaten: die houdt zes maanden, als
	//schema:nl aanname.
	Overgang Overgangslezing `json:"overgang,omitempty"`
}

// Verblijf is one stay without interruption. Being away, for a holiday or in hospital, does not end it.
//
//schema:nl Een verblijf zonder onderbreking. Afwezigheid, zoals vakantie of een opname, is geen onderbreking zolang de
//schema:nl voorziening niet eindigt.
type Verblijf struct {
	//schema:nl Waar, of met welk budget.
	Soort Verblijfsoort `json:"soort"`
	//schema:nl De dagen van het verblijf, of waarover het budget is verleend. Het begint niet voor 2015-01-01. Alleen het
	//schema:nl laatste verblijf mag doorlopen.
	Periode wmo.Periode `json:"periode"`
	// HogeBijdrage says whether the high contribution was due at its end.
	//
	//schema:nl Of aan het einde de hoge bijdrage verschuldigd was, die van de Wlz bij een verblijf op grond van de Wlz.
	//schema:nl Weggelaten: van beschermd wonen volgt het uit de maanden; van de Wlz is het dan niet bekend.
	HogeBijdrage wmo.Uitkomst `json:"hogeBijdrage,omitzero"`
}

// Laagperiodebeeld is the answer to a [Laagperiodevraag].
//
//schema:nl Op welke dagen de bijdrage laag is en op welke hoog, voor zover dat van de maanden afhangt.
type Laagperiodebeeld struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De soort bijdrage op de dag van het peil. Ontbreekt als er dan geen verblijf in beschermd wonen is, of als de
	//schema:nl soort openstaat.
	Soort Verblijfsbijdragesoort `json:"soort,omitempty"`
	// EersteMaanden is the fact of that name of a [Bijdragesoortvraag].
	//
	//schema:nl Of de dag van het peil in lage eerste maanden valt; het gelijknamige feit van een bijdragesoortvraag. Nee als er
	//schema:nl dan geen verblijf in beschermd wonen is.
	EersteMaanden wmo.Uitkomst `json:"eersteMaanden"`
	//schema:nl Elk tijdvak met één soort bijdrage, op volgorde.
	Perioden []Soortperiode `json:"perioden"`
	//schema:nl Het aantal lage dagen van alle tijdvakken samen.
	LageDagen int `json:"lageDagen"`
	//schema:nl Elke kalendermaand met verblijf in beschermd wonen, tot en met die van het peil.
	Maanden []Soortmaand `json:"maanden"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl JSON Pointers van de feiten om nu naar te vragen. Ontbreekt als er niets openstaat.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// Soortperiode is a stretch of days with one kind of contribution.
//
//schema:nl Een tijdvak met één soort bijdrage.
type Soortperiode struct {
	//schema:nl De dagen. Zonder einde loopt het tijdvak door.
	Periode wmo.Periode `json:"periode"`
	//schema:nl De soort. Ontbreekt als zij openstaat.
	Soort Verblijfsbijdragesoort `json:"soort,omitempty"`
	//schema:nl Waarom.
	Reden Soortreden `json:"reden"`
	//schema:nl Waar dat staat, in de tekst die op de eerste dag gold.
	Bron wmo.Bron `json:"bron"`
}

// Soortmaand counts the days of a month by kind.
//
//schema:nl De dagen van een kalendermaand, naar soort bijdrage.
type Soortmaand struct {
	//schema:nl Eerste dag van de maand.
	Begindatum wmo.Datum `json:"begindatum"`
	//schema:nl Dagen met de lage bijdrage.
	Laag int `json:"laag"`
	//schema:nl Dagen met de hoge bijdrage.
	Hoog int `json:"hoog"`
	//schema:nl Dagen met verblijf waarvan de soort openstaat.
	Open int `json:"open"`
	//schema:nl Dagen met een persoonsgebonden budget die niet onder deze bijdrage vallen.
	Geen int `json:"geen"`
}

// Soortreden is why the contribution is high, low or open in a stretch of days.
//
//schema:nl Waarom de bijdrage in een tijdvak hoog is, laag, of open.
type Soortreden string

// Why the contribution is high, low or open.
const (
	RedenEersteMaanden   Soortreden = "eerste_maanden"
	RedenLogeren         Soortreden = "logeren"
	RedenNaEersteMaanden Soortreden = "na_eerste_maanden"
	RedenNaZvw           Soortreden = "na_zvw"
	RedenNaHoog          Soortreden = "na_hoge_bijdrage"
	RedenNaHoogWlz       Soortreden = "na_hoge_bijdrage_wlz"
	RedenPgbVoor2020     Soortreden = "pgb_voor_2020"
	RedenOpen            Soortreden = "open"
)

var redenwoorden = wmo.Opsomming[Soortreden]{
	{RedenEersteMaanden, "het zijn de eerste maanden van het verblijf"},
	{RedenLogeren, "wie logeert telt geen maanden op, en blijft in de eerste"},
	{RedenNaEersteMaanden, "de eerste maanden zijn voorbij"},
	{RedenNaZvw, "geen lage eerste maanden: de zorgverzekering betaalde hiervoor tot de maximumduur"},
	{RedenNaHoog, "geen lage eerste maanden: kort hiervoor was de hoge bijdrage voor beschermd wonen verschuldigd"},
	{RedenNaHoogWlz, "geen lage eerste maanden: kort hiervoor was de hoge bijdrage van de Wlz verschuldigd"},
	{RedenPgbVoor2020, "een persoonsgebonden budget viel voor 2020 niet onder deze bijdrage"},
	{RedenOpen, "een feit ontbreekt"},
}

func (Soortreden) Woorden() []wmo.Woord { return redenwoorden.Woorden() }

// What is found about stays.
var (
	meldingVolgorde = register.Melding("FIN-BS-VOLGORDE", "verblijven die elkaar overlappen, of niet op volgorde staan")
	meldingLogeren  = register.Melding("FIN-BS-LOGEREN", "meer dan twee weken logeren in twee maanden: dat is geen logeren, of de dagen kloppen niet")
	meldingVoorWmo  = register.Melding("FIN-BS-VOOR-WMO", "een verblijf van voor de Wmo 2015: daarvan zijn de regels niet gelezen")
	meldingHoog     = register.Melding("FIN-BS-LOPEND", "van wat nog loopt, of logeren is, is er geen bijdrage aan het einde")
)

// CalculateLowPeriod calculates on which days the contribution is low because they are in the first months of
// the stay. The error is [wmo.Bevindingen] when the question cannot be used.
func CalculateLowPeriod(in Laagperiodevraag, peil wmo.Peil) (Laagperiodebeeld, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Laagperiodebeeld{}, err
	}
	l := laagteller{in: &in, r: &r}
	for i := range in.Verblijven {
		l.tel(i)
	}
	uit := Laagperiodebeeld{
		Peil: peil, EersteMaanden: wmo.Nee, Perioden: l.perioden, Maanden: maandenVan(l.perioden, peil.Op),
		Ontbreekt: slices.Compact(slices.Sorted(slices.Values(l.vraag))),
	}
	for i := range l.perioden {
		if p := &l.perioden[i]; p.Periode.Bevat(peil.Op) {
			uit.Soort, uit.EersteMaanden = p.Soort, p.eersteMaanden()
		}
	}
	uit.LageDagen = l.totaal()
	r.Behoud(voorbehoudAlleenMaanden, voorbehoudMaandwissel)
	uit.Berekening, uit.Aannames, uit.Voorbehouden = r.Berekening(), r.Aannames(), r.Voorbehouden()
	return uit, nil
}

// eersteMaanden says whether the days count as low first months.
func (p *Soortperiode) eersteMaanden() wmo.Uitkomst {
	if p.Reden == RedenOpen {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(p.Reden == RedenEersteMaanden || p.Reden == RedenLogeren)
}

// Reservations of every answer about the first months.
var (
	voorbehoudAlleenMaanden = register.Voorbehoud("FIN-V-BS-ALLEEN-MAANDEN",
		"dit is alleen het gevolg van de maanden, voor een ongehuwde cliënt; een echtgenoot, kinderen of een verwacht vertrek kunnen de bijdrage ook laag maken")
	voorbehoudMaandwissel = register.Voorbehoud("FIN-V-BS-MAANDWISSEL",
		"of de hoge bijdrage ingaat op de dag na de laatste lage, of pas met de volgende maand, staat er niet; hier zijn de dagen geteld",
		ub("3.4", "2", ""))
)

const (
	logeerdagen   = 2 * kit.DagenPerWeek
	logeermaanden = 2
)

func (in *Laagperiodevraag) keur(k *kit.Keuring) {
	vorige := wmo.Periode{}
	for i := range in.Verblijven {
		v, waar := &in.Verblijven[i], kit.InLijst("/verblijven", i)
		begin := v.Periode.Begindatum
		if begin.Before(beginWmo) {
			k.Meld(meldingVoorWmo, "het begint voor "+beginWmo.String(), waar+"/periode/begindatum")
		}
		if i > 0 && (!vorige.Einddatum.IsValid() || !begin.After(vorige.Einddatum)) {
			k.Meld(meldingVolgorde, "dit begint niet na het einde van het vorige", waar+"/periode")
		}
		if v.HogeBijdrage != wmo.Onbepaald && (v.Soort == VerblijfLogeren || !v.Periode.Einddatum.IsValid()) {
			k.Meld(meldingHoog, meldingHoog.Uitleg, waar+"/hogeBijdrage")
		}
		vorige = v.Periode
		if v.Soort == VerblijfLogeren && in.logeert(i) > logeerdagen {
			k.MeldVolgens(ub("3.12", "5", ""), meldingLogeren,
				"in de twee maanden vanaf "+begin.String()+" is dit meer dan twee weken", waar+"/periode")
		}
	}
}

// logeert counts the days of being a guest in the two months since the beginning of stay i; more than
// allowed for one without an end.
func (in *Laagperiodevraag) logeert(i int) int {
	begin := in.Verblijven[i].Periode.Begindatum
	venster, n := wmo.Periode{Begindatum: begin, Einddatum: laatsteDag(begin, logeermaanden)}, 0
	for j := i; j < len(in.Verblijven); j++ {
		v := &in.Verblijven[j]
		if samen, ok := v.Periode.Doorsnede(venster); ok && v.Soort == VerblijfLogeren {
			dagen, _ := samen.Dagen()
			n += dagen
		}
	}
	return n
}

// laatsteDag is the last day of n months that begin on a day. Of months that end in one without that
// day it is the last day of that one: four months from 31 October end on the last of February.
func laatsteDag(begin wmo.Datum, n int) wmo.Datum {
	if na := begin.AddMaanden(n, wmo.MaandExact); na.IsValid() {
		return na.AddDagen(-1)
	}
	return begin.AddMaanden(n, wmo.MaandEinde)
}
