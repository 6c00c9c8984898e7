package bijdrage

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Kostprijsvraag asks until when the contribution for one provision is collected, so that it does not
// exceed the cost price.
//
//schema:nl Vraagt tot wanneer de bijdrage voor één voorziening wordt geïnd, zodat zij de kostprijs niet te boven gaat. Sinds 2020
//schema:nl gaat elke maand het volle bedrag van de wet van de kostprijs af, ook als de cliënt minder betaalt; daarvoor wat de
//schema:nl cliënt verschuldigd is.
type Kostprijsvraag struct {
	//schema:nl In welke vorm de gemeente de voorziening verstrekt.
	Vorm Voorzieningsvorm `json:"vorm"`
	//schema:nl Waarvoor de voorziening is.
	Waarvoor Voorzieningsdoel `json:"waarvoor"`
	//schema:nl De kostprijs van de voorziening in euro, berekend zoals de verordening bepaalt.
	Kostprijs wmo.Bedrag `json:"kostprijs" jsonschema:"minimum=0.01,maximum=999999999.99"`
	// Samenloop is whether there are more provisions for which the unit owes the contribution.
	//
	//schema:nl Of de eenheid de bijdrage ook om andere voorzieningen verschuldigd is. Ontbreekt als dat niet bekend is.
	Samenloop wmo.Uitkomst `json:"samenloop,omitzero"`
	// Aangewezen is whether the college named this one for the watch; it matters when there are more.
	//
	//schema:nl Of het college bij samenloop deze voorziening voor de bewaking heeft aangewezen. Ontbreekt als het niet bekend of,
	//schema:nl zonder samenloop, niet nodig is.
	Aangewezen wmo.Uitkomst `json:"aangewezen,omitzero"`
	//schema:nl De perioden waarover de bijdrage loopt, op volgorde van tijd: maanden sinds 2020, vier weken daarvoor. Zij liggen aan
	//schema:nl dezelfde kant van 2020-01-01 als de dag van het peil.
	Perioden []Kostprijsperiode `json:"perioden" jsonschema:"minItems=1,maxItems=600"`
}

// Kostprijsperiode is one period of the contribution.
//
//schema:nl Een periode waarover de bijdrage loopt.
type Kostprijsperiode struct {
	//schema:nl Een dag in de periode, bijvoorbeeld haar eerste.
	Begindatum wmo.Datum `json:"begindatum"`
	// Bijdrage is what the unit owes; the amount of the law when left out.
	//
	//schema:nl Wat de eenheid over de periode verschuldigd is, in euro. Ontbreekt het, dan het bedrag van de wet; tot en met 2018,
	//schema:nl toen het van het inkomen afhing, moet het er staan.
	Bijdrage *wmo.Bedrag `json:"bijdrage,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
	// Wettelijk is the amount of the law, for a month of which it is not known.
	//
	//schema:nl Het bedrag van de wet over de periode in euro, voor een maand waarvan dat hier niet bekend is. Van een andere maand
	//schema:nl komt het in de plaats van wat bekend is, en het antwoord zegt dat.
	Wettelijk *wmo.Bedrag `json:"wettelijk,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
}

// Kostprijsbewaking is what is collected in each period and what remains of the cost price.
//
//schema:nl Wat elke periode wordt geïnd en wat er van de kostprijs overblijft.
type Kostprijsbewaking struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Of de kostprijs van deze voorziening de bijdrage begrenst, met de regels waarop dat rust.
	Bewaakt wmo.Motivering[struct{}] `json:"bewaakt"`
	//schema:nl De perioden van de invoer. Leeg zolang niet vaststaat of de kostprijs begrenst, of als zij dat niet doet.
	Perioden []Kostprijsstand `json:"perioden"`
	//schema:nl Wat over alle perioden samen wordt geïnd, in euro. Ontbreekt zolang het niet vaststaat, of als de kostprijs niet
	//schema:nl begrenst.
	Geind *wmo.Bedrag `json:"geind,omitempty"`
	//schema:nl Wat er na de laatste periode van de kostprijs over is, in euro. Ontbreekt met geind.
	Rest *wmo.Bedrag `json:"rest,omitempty"`
	// BereiktVanaf is the first period in which nothing more is collected because of the cost price.
	//
	//schema:nl De eerste dag van de eerste periode waarin om de kostprijs niets meer of niet meer alles wordt geïnd. Ontbreekt als dat
	//schema:nl in geen van de perioden zo is.
	BereiktVanaf wmo.Datum `json:"vanaf,omitzero"`
	//schema:nl JSON Pointers naar de feiten die nog gevraagd moeten worden. Ontbreekt als niets het antwoord openhoudt.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Alles wat is aangenomen. Een lege lijst als er niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Kostprijsstand is one period of the watch.
//
//schema:nl Eén periode van de bewaking.
type Kostprijsstand struct {
	//schema:nl De periode.
	Periode Bijdrageperiode `json:"periode"`
	//schema:nl Wat over deze periode van de kostprijs af gaat, in euro: hoogstens wat er over is.
	Af wmo.Bedrag `json:"af"`
	//schema:nl Wat over deze periode wordt geïnd, in euro.
	Geind wmo.Bedrag `json:"geind"`
	//schema:nl Wat er daarna van de kostprijs over is, in euro.
	Rest wmo.Bedrag `json:"rest"`
}

var (
	formuleAfSinds2020 = register.Formule("FIN-F-BA-KP-AF", "f = min(a, r)",
		"a het bedrag van de wet over de maand, r wat er van de kostprijs over was", ub("2021-01-01", "3.10b", "3", ""))
	formuleInning = register.Formule("FIN-F-BA-KP-INNING", "g = b als r ≥ b, en anders 0",
		"b wat over de maand verschuldigd is, r wat er van de kostprijs over was", ub("2021-01-01", "3.10b", "6", ""))
	formuleInningOud = register.Formule("FIN-F-BA-KP-OUD", "g = min(b, r)",
		"b wat over de periode verschuldigd is, r wat er van de kostprijs over was", wet("2019-07-01", "2.1.4", "3", ""))
	formuleRest  = register.Formule("FIN-F-BA-KP-REST", "r = R − f", "R wat er van de kostprijs over was, f wat eraf gaat", kit.Boekhoudkundig())
	formuleGeind = register.Formule("FIN-F-BA-KP-SOM", "G = Σ g", "g wat over een periode wordt geïnd", kit.Boekhoudkundig())
)

var (
	meldingStelsel = register.Melding("FIN-BA-STELSEL", "de perioden liggen niet op volgorde, of niet aan dezelfde kant van 2020-01-01 als de dag van het peil")

	voorbehoudStaking = register.Voorbehoud("FIN-V-BA-KP-STAKING",
		"het CAK stopt met innen nadat het college daarom vraagt; loopt er meer dan deze voorziening, dan blijft de bijdrage om de andere verschuldigd",
		ub("2021-01-01", "3.10b", "6", ""))
	voorbehoudNulmaand = register.Voorbehoud("FIN-V-BA-KP-NUL",
		"dat het volle bedrag ook afgaat over een maand waarover niets verschuldigd is, zegt het besluit met zoveel woorden van een inkomensgrens "+
			"en van een oordeel van het college, "+
			"en niet van andere vrijstellingen", ub("2021-01-01", "3.10b", "3", ""))
	voorbehoudWettelijk  = register.Voorbehoud("FIN-V-BA-KP-EIGEN", "van een maand komt een eigen bedrag in de plaats van het bedrag van de wet dat bekend is")
	voorbehoudOnbekendKp = register.Voorbehoud("FIN-V-BA-KP-ONBEKEND", "van een periode is het bedrag van de wet niet bekend, of hing de "+
		"bijdrage van het inkomen af")
	aannameWettelijk = register.Aanname("FIN-A-BA-KP-EIGEN", "van een of meer maanden is gerekend met een bedrag van de wet uit de invoer, "+
		"dat hier niet is nagegaan")
)

// bewaking are the conditions for the cost price to limit the contribution.
var bewaking = []wmo.Regel[*Kostprijsvraag]{
	wmo.Als("FIN-BA-60", "/vorm", "de voorziening is maatwerk of een pgb",
		func(in *Kostprijsvraag) wmo.Uitkomst { return wmo.UitkomstOf(in.Vorm != AlgemeneVz) },
		inWet(wet("2019-07-01", "2.1.4", "3", ""), wet("2020-01-01", "2.1.4a", "6", ""))...),
	wmo.Als("FIN-BA-61", "/waarvoor", "de voorziening is een hulpmiddel of een woningaanpassing",
		func(in *Kostprijsvraag) wmo.Uitkomst {
			return wmo.UitkomstOf(in.Waarvoor == VoorHulpmiddel || in.Waarvoor == VoorWoningaanpassing)
		}, wet("2020-01-01", "2.1.4a", "6", "").Sinds(beginMaand)),
	wmo.Als("FIN-BA-62", "/aangewezen", "bij samenloop is dit de voorziening die het college heeft aangewezen",
		func(in *Kostprijsvraag) wmo.Uitkomst { return wmo.Of(in.Samenloop.Niet(), in.Aangewezen) },
		ub("2021-01-01", "3.10b", "4", "").Sinds(beginMaand)),
}

var _ = register.Regelset("of de kostprijs van een voorziening de bijdrage begrenst", wmo.Gronden(bewaking))

// WatchCostPrice follows a contribution until the cost price of a provision is reached. The error is
// [wmo.Bevindingen] when the question cannot be used.
func WatchCostPrice(in Kostprijsvraag, peil wmo.Peil) (Kostprijsbewaking, error) {
	r, err := kit.Keur(&in, peil, func(k *kit.Keuring) { in.keur(k, peil.Op) })
	if err != nil {
		return Kostprijsbewaking{}, err
	}
	uit := Kostprijsbewaking{Peil: peil, Bewaakt: wmo.Alle(bewaking, &in, peil).Motiveer(), Perioden: []Kostprijsstand{}}
	uit.Ontbreekt = uit.Bewaakt.Ontbreekt
	if uit.Bewaakt.Uitkomst == wmo.Ja {
		uit.volg(&in, &r)
	}
	uit.Berekening, uit.Aannames, uit.Voorbehouden = r.Berekening(), r.Aannames(), r.Voorbehouden()
	return uit, nil
}

func (in *Kostprijsvraag) keur(k *kit.Keuring, op wmo.Datum) {
	k.Overbodig(in.Aangewezen != wmo.Onbepaald && in.Samenloop == wmo.Nee, "/aangewezen", "samenloop")
	vorige := 0
	for i := range in.Perioden {
		p := periodeOp(in.Perioden[i].Begindatum)
		if p.rang() <= vorige || p.Begindatum.Before(beginMaand) != op.Before(beginMaand) {
			k.Meld(meldingStelsel, meldingStelsel.Uitleg, kit.InLijst("/perioden", i)+"/begindatum")
		}
		vorige = p.rang()
	}
}

// volg goes through the periods, if the amounts of all are known.
func (u *Kostprijsbewaking) volg(in *Kostprijsvraag, r *wmo.Verantwoording) {
	for i := range in.Perioden {
		if _, _, mist := in.Perioden[i].bedragen(u.Peil, r); mist != "" {
			u.Ontbreekt = append(u.Ontbreekt, kit.InLijst("/perioden", i)+mist)
		}
	}
	if len(u.Ontbreekt) > 0 {
		return
	}
	rest, geind := in.Kostprijs, wmo.Bedrag{}
	var delen []wmo.Grootheid
	standen := make([]Kostprijsstand, len(in.Perioden))
	var bereikt wmo.Datum
	for i := range in.Perioden {
		p := &in.Perioden[i]
		periode := periodeOp(p.Begindatum)
		naam := "periode " + strconv.Itoa(i+1) + ": "
		wettelijk, verschuldigd, _ := p.bedragen(u.Peil, r)
		s := &standen[i]
		s.Periode = periode
		if periode.Soort == Maand {
			s.Af = kit.Kleinste(wettelijk, rest)
			r.Stap(formuleAfSinds2020, naam+"van de kostprijs af", wmo.Euro("f", s.Af), wmo.Euro("a", wettelijk), wmo.Euro("r", rest))
			if rest.Compare(verschuldigd) >= 0 {
				s.Geind = verschuldigd
			}
			r.Stap(formuleInning, naam+"te innen", wmo.Euro("g", s.Geind), wmo.Euro("b", verschuldigd), wmo.Euro("r", rest))
			r.BehoudAls(verschuldigd.Sign() == 0, voorbehoudNulmaand)
		} else {
			s.Geind = kit.Kleinste(verschuldigd, rest)
			s.Af = s.Geind
			r.Stap(formuleInningOud, naam+"te innen", wmo.Euro("g", s.Geind), wmo.Euro("b", verschuldigd), wmo.Euro("r", rest))
		}
		if s.Geind.Compare(verschuldigd) < 0 && !bereikt.IsValid() {
			bereikt = periode.Begindatum
		}
		s.Rest = rest.Min(s.Af)
		r.Stap(formuleRest, naam+"over van de kostprijs", wmo.Euro("r", s.Rest), wmo.Euro("R", rest), wmo.Euro("f", s.Af))
		rest, geind = s.Rest, geind.Plus(s.Geind)
		delen = append(delen, wmo.Euro("g "+strconv.Itoa(i+1), s.Geind))
	}
	r.BehoudAls(!u.Peil.Op.Before(beginMaand), voorbehoudStaking)
	u.Perioden, u.Geind, u.Rest, u.BereiktVanaf = standen, &geind, &rest, bereikt
	r.Stap(formuleGeind, "samen te innen", wmo.Euro("G", geind), delen...)
}

// bedragen are the amount of the law and what is owed over one period; mist is the field in which the
// caller can state what is not known.
func (p *Kostprijsperiode) bedragen(peil wmo.Peil, r *wmo.Verantwoording) (wettelijk, verschuldigd wmo.Bedrag, mist string) {
	st, err := bedragen().Op(wmo.Peil{Op: p.Begindatum, Bekend: peil.Bekend})
	switch {
	case p.Wettelijk != nil:
		wettelijk = *p.Wettelijk
		r.NeemAan(aannameWettelijk)
		r.BehoudAls(err == nil, voorbehoudWettelijk)
	case err == nil && st.Waarde.Bedrag != nil:
		wettelijk = *st.Waarde.Bedrag
	case p.Bijdrage != nil && p.Begindatum.Before(beginMaand): // only what is owed counts
	case p.Begindatum.Before(begin2019):
		r.Behoud(voorbehoudOnbekendKp)
		return wettelijk, verschuldigd, "/bijdrage"
	default:
		r.Behoud(voorbehoudOnbekendKp)
		return wettelijk, verschuldigd, "/wettelijk"
	}
	if p.Bijdrage != nil {
		return wettelijk, *p.Bijdrage, ""
	}
	return wettelijk, wettelijk, ""
}
