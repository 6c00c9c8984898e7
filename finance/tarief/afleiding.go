package tarief

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Tariefafleidingsvraag asks for tariffs that follow from others, and whether published ones do.
//
//schema:nl Vraagt tarieven die uit andere volgen: een deel van een tarief in natura, zoals voor een pgb, of een jaarbedrag per
//schema:nl etmaal; en of gepubliceerde tarieven daaruit volgen.
type Tariefafleidingsvraag struct {
	//schema:nl Naam van de lijst; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	//
	//schema:nl Vrije tekst over waar de cijfers vandaan komen. Er wordt niet mee gerekend.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	//schema:nl De tarieven die worden afgeleid.
	Regels []Tariefafleiding `json:"regels" jsonschema:"minItems=1,maxItems=500"`
}

// Tariefafleiding is one tariff that follows from another, or from a yearly amount.
//
//schema:nl Een tarief dat volgt uit een ander tarief of uit een jaarbedrag. Geef tarief óf jaarbedrag.
type Tariefafleiding struct {
	//schema:nl Naam van het tarief dat wordt afgeleid, zoals "begeleiding, pgb zelfstandige".
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Het tarief in euro waar het uit volgt. Ontbreekt bij een jaarbedrag.
	Tarief *wmo.Tarief `json:"tarief,omitempty" jsonschema:"minimum=0.00001,maximum=999999.99999"`
	//schema:nl Het bedrag in euro per jaar waar het uit volgt. Ontbreekt bij een tarief.
	Jaarbedrag *wmo.Bedrag `json:"jaarbedrag,omitempty" jsonschema:"minimum=0.01,maximum=999999999.99"`
	//schema:nl Het percentage van dat tarief of bedrag: 75 is driekwart. Ontbreekt: 100.
	Percentage *wmo.Getal `json:"percentage,omitempty" jsonschema:"exclusiveMinimum=0,maximum=1000,decimalen=10"`
	// GepubliceerdJaar and Gepubliceerd are what somebody published.
	//
	//schema:nl Het bedrag in euro per jaar dat is gepubliceerd. Ontbreekt als het niet is gepubliceerd, of bij een tarief.
	GepubliceerdJaar *wmo.Bedrag `json:"gepubliceerdJaar,omitempty" jsonschema:"minimum=0.01,maximum=999999999.99"`
	//schema:nl Het tarief in euro dat is gepubliceerd; bij een jaarbedrag dat per etmaal. Ontbreekt als het niet is gepubliceerd.
	Gepubliceerd *wmo.Tarief `json:"gepubliceerd,omitempty" jsonschema:"minimum=0.00001,maximum=999999.99999"`
}

// Tariefafleidingen is the tariffs that follow.
//
//schema:nl De tarieven die volgen, en of gepubliceerde daarmee kloppen.
type Tariefafleidingen struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De tarieven, in de volgorde van de invoer.
	Regels []AfgeleidTarief `json:"regels"`
	//schema:nl Of alle gepubliceerde tarieven kloppen: nee als een ervan afwijkt, en onbepaald als er geen zijn gepubliceerd.
	Klopt wmo.Uitkomst `json:"klopt"`
	//schema:nl De namen van de tarieven die afwijken. Een lege lijst als er geen zijn.
	Afwijkend []string `json:"afwijkend"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er niets is
	//schema:nl aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// AfgeleidTarief is one tariff that follows.
//
//schema:nl Een tarief dat volgt.
type AfgeleidTarief struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl Het bedrag in euro per jaar, op de cent. Ontbreekt als het uit een tarief volgt.
	PerJaar *wmo.Bedrag `json:"perJaar,omitempty"`
	// Tarief is in whole cents; of a yearly amount it is that amount / 365.
	//
	//schema:nl Het tarief in euro, op de cent; van een jaarbedrag het bedrag per jaar gedeeld door 365.
	Tarief wmo.Tarief `json:"tarief"`
	//schema:nl Of wat is gepubliceerd daarmee klopt; onbepaald als er niets is gepubliceerd.
	Klopt wmo.Uitkomst `json:"klopt"`
	// Werkelijk is the percentage that the published tariff is, to two decimals.
	//
	//schema:nl Welk percentage het gepubliceerde tarief werkelijk is, op twee decimalen. Ontbreekt bij een jaarbedrag, of als het niet
	//schema:nl is gepubliceerd.
	Werkelijk *wmo.Getal `json:"werkelijk,omitempty"`
	//schema:nl Het gepubliceerde tarief min het berekende, in euro. Ontbreekt als het niet is gepubliceerd.
	Verschil *wmo.Getal `json:"verschil,omitempty"`
}

var meldingAfleiding = register.Melding("FIN-TF-AFLEIDING", "een tarief volgt uit een ander tarief of uit een jaarbedrag, en niet uit allebei")

var (
	formuleDeel      = register.Formule("FIN-F-TF-DEEL", "t = G · q / 100", "G tarief of bedrag, q percentage; op de cent", kit.Boekhoudkundig())
	formulePerDag    = register.Formule("FIN-F-TF-PER-ETMAAL", "t = J / 365", "J bedrag per jaar; op de cent", gepubliceerdePgb)
	formuleWerkelijk = register.Formule("FIN-F-TF-WERKELIJK", "q = 100 · p / G",
		"p gepubliceerd tarief, G het tarief waar het uit volgt; op twee decimalen", kit.Boekhoudkundig())
	formuleAfwijking = register.Formule("FIN-F-TF-AFWIJKING", "v = p − t", "p gepubliceerd tarief of bedrag, t berekend tarief of bedrag", kit.Boekhoudkundig())
)

var aannameJaar = register.Aanname("FIN-A-TF-365",
	"een jaar heeft 365 dagen, ook een schrikkeljaar: de gepubliceerde bedragen per jaar en per etmaal passen daarbij", gepubliceerdePgb)

// DeriveTariffs calculates tariffs that follow from others and holds published ones against them. The error
// is [wmo.Bevindingen] when the question cannot be used.
func DeriveTariffs(in Tariefafleidingsvraag, peil wmo.Peil) (Tariefafleidingen, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Tariefafleidingen{}, err
	}
	uit := Tariefafleidingen{Naam: in.Naam, Peil: peil, Afwijkend: []string{}}
	for i := range in.Regels {
		a := in.Regels[i].reken(&r)
		uit.Regels = append(uit.Regels, a)
		if a.Klopt == wmo.Nee {
			uit.Afwijkend = append(uit.Afwijkend, a.Naam)
		}
		if a.Klopt == wmo.Nee || a.Klopt == wmo.Ja && uit.Klopt == wmo.Onbepaald {
			uit.Klopt = a.Klopt
		}
	}
	uit.Aannames, uit.Berekening = r.Aannames(), r.Berekening()
	return uit, nil
}

func (v *Tariefafleidingsvraag) keur(k *kit.Keuring) {
	var namen wmo.Uniek
	for i := range v.Regels {
		a, w := &v.Regels[i], kit.InLijst("/regels", i)
		namen.Naam(&k.Bevindingen, a.Naam, w+"/naam")
		if (a.Tarief == nil) == (a.Jaarbedrag == nil) {
			k.Meld(meldingAfleiding, "geef het tarief of het jaarbedrag", w+"/tarief", w+"/jaarbedrag")
		}
		k.Overbodig(a.GepubliceerdJaar != nil && a.Jaarbedrag == nil, w+"/gepubliceerdJaar", "tarief")
	}
}

func (a *Tariefafleiding) reken(r *wmo.Verantwoording) AfgeleidTarief {
	uit := AfgeleidTarief{Naam: a.Naam}
	q := honderd
	if a.Percentage != nil {
		q = *a.Percentage
	}
	grondslag := ofNul(a.Jaarbedrag).Getal()
	if a.Tarief != nil {
		grondslag = getalVan(*a.Tarief)
	}
	uit.Tarief = tariefVan(grondslag.Maal(q), honderd, kit.Centen)
	r.Stap(formuleDeel, a.Naam, euro("t", uit.Tarief, "euro"), wmo.Aantal("G", grondslag, "euro"), wmo.Aantal("q", q, procent))
	if a.Jaarbedrag != nil {
		jaar := uit.Tarief
		b := jaar.Bedrag()
		uit.PerJaar = &b
		uit.Tarief = tariefVan(getalVan(jaar), wmo.GetalOf(365), kit.Centen)
		r.NeemAan(aannameJaar)
		r.Stap(formulePerDag, a.Naam+" per etmaal", euro("t", uit.Tarief, perEtmaal), euro("J", jaar, "euro per jaar"))
		if a.GepubliceerdJaar != nil {
			uit.Klopt = wmo.UitkomstOf(b.Compare(*a.GepubliceerdJaar) == 0)
			r.Stap(formuleAfwijking, a.Naam+": verschil per jaar", wmo.Aantal("v", a.GepubliceerdJaar.Min(b).Getal(), "euro"),
				wmo.Euro("p", *a.GepubliceerdJaar), wmo.Euro("t", b))
		}
	}
	a.vergelijk(r, &uit)
	return uit
}

// vergelijk holds the published tariff against the calculated one.
func (a *Tariefafleiding) vergelijk(r *wmo.Verantwoording, uit *AfgeleidTarief) {
	p := a.Gepubliceerd
	if p == nil {
		return
	}
	if uit.Klopt != wmo.Nee {
		uit.Klopt = wmo.UitkomstOf(p.Compare(uit.Tarief) == 0)
	}
	uit.Verschil = verschil(*p, uit.Tarief)
	r.Stap(formuleAfwijking, a.Naam+": verschil", wmo.Aantal("v", *uit.Verschil, "euro"), euro("p", *p, "euro"), euro("t", uit.Tarief, "euro"))
	if a.Tarief == nil {
		return
	}
	w := kit.Verhouding(p.Maal(honderd), a.Tarief.Bedrag(), 2)
	uit.Werkelijk = &w
	r.Stap(formuleWerkelijk, a.Naam+": werkelijk percentage", wmo.Aantal("q", w, procent), euro("p", *p, "euro"), euro("G", *a.Tarief, "euro"))
}
