package bw

import (
	"fmt"
	"time"

	"github.com/bwo-sdk/wmo"
)

// Termijnvraag asks when a term ends.
//
//schema:nl Vraag wanneer een termijn eindigt: een termijn van de wet, of een eigen termijn. Hoe gerekend wordt staat bij Termijn. Fouten
//schema:nl worden allemaal tegelijk gemeld.
type Termijnvraag struct {
	//schema:nl Welke termijn. Die van de wet hebben een vaste duur (tabel termijnen): onderzoek 6 weken, persoonlijk_plan 7 dagen, beschikking
	//schema:nl 2 weken, buiten_behandeling 4 weken, redelijke_termijn 8 weken, bezwaar 6 weken, bezwaar_per_post 1 week, beslissing_op_bezwaar
	//schema:nl 6 weken, beslissing_op_bezwaar_commissie 12 weken, verdaging 6 weken, stukken_voor_hoorzitting 10 dagen, dwangsom_vaststellen 2
	//schema:nl weken, dwangsom_betalen 6 weken en dwangsom_terugvorderen 5 jaren. Alleen stukken_voor_hoorzitting wordt teruggerekend, de
	//schema:nl andere lopen vooruit. Zij rekenen alle met grondslag wet en maandregel einde_maand. Bij soort eigen staat de termijn in eigen.
	Soort Termijnsoort `json:"soort"`
	// Datum is the day of the event that the term is counted from; the day itself does not
	// count.
	//
	//schema:nl De dag van de gebeurtenis waarvanaf geteld wordt; die dag zelf telt niet mee. Verplicht bij elke termijn die niet in uren is,
	//schema:nl en daarbuiten niet toegestaan. Bij een termijn van de wet niet voor 2015-01-01 (anders bevinding BW-TERM-OUD).
	Datum wmo.Datum `json:"datum,omitzero"`
	// Tijdstip takes the place of Datum for a term in hours.
	//
	//schema:nl Het tijdstip van de gebeurtenis. Verplicht bij een eigen termijn in uren, in plaats van datum, en daarbuiten niet toegestaan.
	Tijdstip wmo.Tijdstip `json:"tijdstip,omitzero"`
	//schema:nl De eigen termijn. Verplicht bij soort eigen, en daarbuiten niet toegestaan.
	Eigen *EigenTermijn `json:"eigen,omitempty"` // with soort eigen
}

// EigenTermijn is a term of the caller's own.
//
//schema:nl Een termijn die de vrager zelf beschrijft.
type EigenTermijn struct {
	//schema:nl De lengte van de termijn, in de eenheid.
	Aantal int `json:"aantal" jsonschema:"minimum=1,maximum=1000000"`
	//schema:nl De eenheid van aantal.
	Eenheid Termijneenheid `json:"eenheid"`
	//schema:nl In wat voor tekst de termijn staat. Dat bepaalt of de Algemene termijnenwet geldt: wel bij wet, amvb en
	//schema:nl gemeentelijke_verordening, niet bij ministeriele_regeling en beleid_of_afspraak.
	Grondslag Termijngrondslag `json:"grondslag"`
	//schema:nl Of de termijn na de gebeurtenis loopt of vanaf de gebeurtenis wordt teruggerekend. Weggelaten: vooruit.
	Richting Termijnrichting `json:"richting,omitempty"`
	// Maandregel must be named for months and years.
	//
	//schema:nl Welke dag geldt als de maand waarin de termijn eindigt de dag van de maand niet heeft. Verplicht bij maanden en jaren;
	//schema:nl bij andere eenheden niet toegestaan (DOC-OVERBODIG).
	Maandregel Termijnmaandregel `json:"maandregel,omitempty"`
}

// Termijn is the answer to a [Termijnvraag]. For a term that is counted back, LaatsteDag is
// the last day to do what must be done.
//
//schema:nl Antwoord op een Termijnvraag. Stap 1, de duur (BW-F-TERMIJN): nominaleDag is de dag van de gebeurtenis plus de duur, of min de
//schema:nl duur bij terugrekenen. Stap 2, geldt de Algemene termijnenwet? Een termijn in uren: nooit (BW-F-ATW-NIET). Andere niet bij
//schema:nl grondslag ministeriele_regeling (BW-F-ATW-REGELING) of beleid_of_afspraak (BW-F-ATW-AFSPRAAK), en ook niet bij meer dan 90
//schema:nl dagen, meer dan 12 weken, meer dan 3 maanden of een duur in jaren (BW-F-ATW-NIET). Geldt zij niet, dan is laatsteDag gelijk aan
//schema:nl nominaleDag en zijn er geen voorbehouden. Stap 3, vooruit: is nominaleDag geen werkdag, dan schuift zij door naar de eerste
//schema:nl werkdag erna (BW-F-ATW-1, alleen als zij schuift). Terug: aan het einde schuift niets (BW-F-ATW-TERUG, altijd). Stap 4, twee
//schema:nl werkdagen, voor een duur van ten minste drie dagen of in weken of maanden: van de dag na de gebeurtenis tot en met de laatste
//schema:nl dag (terug: van de laatste dag tot en met de dag voor de gebeurtenis) moeten ten minste twee werkdagen liggen. Zo niet, dan
//schema:nl wordt de tweede werkdag, gerekend vanaf de gebeurtenis in de richting van de termijn, de laatste dag (BW-F-ATW-2, alleen als zij
//schema:nl schuift). Werkdagen zijn die van Kalenderdag; een dag waarvan dat niet bekend is telt als werkdag.
type Termijn struct {
	//schema:nl De soort waarnaar gevraagd is.
	Soort Termijnsoort `json:"soort"`
	//schema:nl Het peil van de vraag: op bepaalt of de termijn is verstreken, bekend welke besluiten over gelijkgestelde dagen tellen. Zonder
	//schema:nl bekend tellen alle.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De dag van de gebeurtenis uit de vraag. Weggelaten bij een termijn in uren.
	Datum wmo.Datum `json:"datum,omitzero"`
	//schema:nl De dag waarop de termijn naar zijn duur alleen eindigt. Dagen en weken (van zeven dagen) tellen op vanaf de dag van de
	//schema:nl gebeurtenis; maanden en jaren komen op hetzelfde nummer in de maand. Heeft die maand zo'n dag niet, dan is het bij einde_maand
	//schema:nl de laatste dag van die maand, en bij zelfde_dag is er geen antwoord (bevinding BW-TERM-MAAND). Buiten de kalender van 0001 tot
	//schema:nl en met 9999 is er ook geen antwoord (BW-TERM-KALENDER). Weggelaten bij een termijn in uren.
	NominaleDag wmo.Datum `json:"nominaleDag,omitzero"` // by its length alone
	//schema:nl De laatste dag van de termijn, na de verlengingen van de Algemene termijnenwet. Bij terugrekenen is dit de laatste dag om te
	//schema:nl doen wat moet. Bij uren is het de Nederlandse kalenderdag van tijdstip.
	LaatsteDag wmo.Datum `json:"laatsteDag,omitzero"` // by the Algemene termijnenwet
	//schema:nl Het einde van een termijn in uren: het begin plus het aantal verstreken uren, of min dat aantal bij terugrekenen. Wordt de klok
	//schema:nl verzet, dan tellen de verstreken uren; er wordt niets verlengd. Weggelaten bij andere termijnen.
	Tijdstip wmo.Tijdstip `json:"tijdstip,omitzero"` // the end of a term in hours
	//schema:nl Waar als laatsteDag voor de dag van het peil ligt. Op de laatste dag zelf is de termijn nog niet verstreken.
	Verstreken bool `json:"verstreken"` // its last day lies before peil.Op
	//schema:nl De bepaling die de termijn stelt. Weggelaten bij een eigen termijn.
	Bron *wmo.Bron `json:"bron,omitempty"` // of a term of the law
	//schema:nl De stappen naar de laatste dag, op volgorde: eerst BW-F-TERMIJN, dan de stappen van de Algemene termijnenwet die iets deden of
	//schema:nl zeggen waarom niet.
	Berekening wmo.Berekening `json:"berekening"`

	//schema:nl Wat het antwoord openlaat. BW-V-ANDERS-BEPAALD bij grondslag amvb of gemeentelijke_verordening als de Algemene termijnenwet
	//schema:nl geldt. BW-V-TELLING als bij terugrekenen de laatste dag wegens de twee werkdagen naar voren schoof. BW-V-GELIJKGESTELD als een
	//schema:nl gelijkgestelde dag die geen weekend is en alleen uit een andere bron bekend is (zekerheid aanname) ligt tussen nominaleDag en
	//schema:nl laatsteDag: de vroegste van die twee hoort erbij, de laatste niet. Schoof de laatste dag vooruit wegens de twee werkdagen, dan
	//schema:nl telt dit al vanaf de dag na de gebeurtenis. BW-V-KALENDER als van de laatste van nominaleDag en laatsteDag niet bekend is of
	//schema:nl zij een gelijkgestelde dag is. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// The formulas of terms, and what may be wrong with the question.
var (
	formuleDuur = register.Formule("BW-F-TERMIJN", "dag van de gebeurtenis ± duur",
		"de dag van de gebeurtenis telt niet mee; weken eindigen op dezelfde dag van de week", awb.art("6:8", "1", "").Als(wmo.Afgeleid))
	formuleDoor = register.Formule("BW-F-ATW-1", "de eerste dag die geen zaterdag, zondag of feestdag is",
		"een termijn die anders op zo'n dag zou eindigen, loopt door", termijnenwet.art("1", "1", ""))
	formuleTweeDagen = register.Formule("BW-F-ATW-2", "zoveel langer dat er twee werkdagen in liggen",
		"voor een termijn van drie dagen of meer", termijnenwet.art("2", "", ""))
	formuleTerug = register.Formule("BW-F-ATW-TERUG", "de dag blijft staan",
		"een termijn die wordt teruggerekend loopt aan zijn einde niet door", termijnenwet.art("1", "2", ""))
	formuleNiet = register.Formule("BW-F-ATW-NIET", "de dag blijft staan",
		"de Algemene termijnenwet geldt niet voor zo'n lange termijn, of een termijn in uren of jaren", termijnenwet.art("4", "", "a"))
	formuleNietInRegeling = register.Formule("BW-F-ATW-REGELING", "de dag blijft staan",
		"de Algemene termijnenwet geldt niet voor een termijn in een ministeriële regeling", termijnenwet.art("5", "", "").Als(wmo.Afgeleid))
	formuleNietInAfspraak = register.Formule("BW-F-ATW-AFSPRAAK", "de dag blijft staan",
		"de Algemene termijnenwet en de Gemeentewet noemen beleid en afspraken niet", termijnenwet.art("5", "", "").Als(wmo.Afgeleid))

	meldingKalender   = register.Melding("BW-TERM-KALENDER", "de termijn loopt buiten de kalender van 0001 tot en met 9999")
	meldingMaand      = register.Melding("BW-TERM-MAAND", "de maand waarin de termijn eindigt heeft zo'n dag niet")
	meldingTermijnOud = register.Melding("BW-TERM-OUD", "een dag van voor 2015; de termijnen van de wet zijn gelezen in de teksten sindsdien")

	voorbehoudAndersBepaald = register.Voorbehoud("BW-V-ANDERS-BEPAALD", "de regeling kan zelf anders bepalen")
)

// ReckonTerm works out when a term ends.
func ReckonTerm(in Termijnvraag, peil wmo.Peil) (Termijn, error) {
	if err := in.keur(peil); err != nil {
		return Termijn{}, err
	}
	v, t := wmo.VerantwoordingOp(peil), in.telling()
	uit := Termijn{Soort: in.Soort, Peil: peil, Datum: in.Datum}
	if t.bron != nil {
		uit.Bron = bronVan(v.Citeer(*t.bron))
	}
	reken := uit.inDagen
	if t.duur.eenheid == Uren {
		uit.Tijdstip, reken = in.Tijdstip, uit.inUren
	}
	if err := reken(&v, &t); err != nil {
		return Termijn{}, err
	}
	uit.Verstreken = uit.LaatsteDag.Before(peil.Op)
	uit.Berekening, uit.Voorbehouden = v.Berekening(), v.Voorbehouden()
	return uit, nil
}

// telling is the way a term, of the law or of the caller, is counted.
type telling struct {
	duur       duur
	richting   int // 1, or −1 back
	grondslag  Termijngrondslag
	maandregel wmo.Maandregel
	bron       *wmo.Bron
}

// telling is the way the term of the question is counted. A year of the law from 29
// February is taken to end on the 28th, though no text says so.
func (v *Termijnvraag) telling() telling {
	if r, ok := zoekTermijn(v.Soort); ok {
		t := telling{duur: r.duur, richting: 1, grondslag: InWet, maandregel: wmo.MaandEinde, bron: &r.bron}
		if r.terug {
			t.richting = -1
		}
		return t
	}
	e := v.Eigen
	t := telling{duur: duur{e.Aantal, e.Eenheid}, richting: 1, grondslag: e.Grondslag}
	if e.Richting == Terug {
		t.richting = -1
	}
	if e.Maandregel == EindeMaand {
		t.maandregel = wmo.MaandEinde
	}
	return t
}

// stap is the step from the event to the end by the length of the term alone.
func (t *telling) stap(v *wmo.Verantwoording, begin, einde wmo.Grootheid) {
	f, invoer := formuleDuur, []wmo.Grootheid{begin, wmo.Aantal("duur", t.richting*t.duur.aantal, string(t.duur.eenheid))}
	if t.maandregel == wmo.MaandEinde && (t.duur.eenheid == Maanden || t.duur.eenheid == Jaren) {
		invoer = append(invoer, wmo.Grootheid{Naam: "maandregel", Waarde: string(EindeMaand)})
	}
	if t.bron != nil {
		f = f.Volgens(*t.bron)
	}
	v.Stap(f, "einde naar de duur", einde, invoer...)
}

// inDagen works out a term in days, weeks, months or years.
func (u *Termijn) inDagen(v *wmo.Verantwoording, t *telling) error {
	u.NominaleDag = t.duur.dag(u.Datum, t.richting, t.maandregel)
	if !u.NominaleDag.IsValid() {
		return t.geenDag(u.Datum)
	}
	t.stap(v, wmo.Dag("dag van de gebeurtenis", u.Datum), wmo.Dag("laatste dag naar zijn duur", u.NominaleDag))
	if u.LaatsteDag = u.volgensWet(v, t); !u.LaatsteDag.IsValid() {
		return buitenKalender()
	}
	return nil
}

// volgensWet is the last day by the Algemene termijnenwet, with the steps to it.
func (u *Termijn) volgensWet(v *wmo.Verantwoording, t *telling) wmo.Datum {
	vanaf, k := u.NominaleDag, kalender{u.Peil.Bekend}
	if f := t.buitenWet(); f != nil {
		stapBlijft(v, f, vanaf)
		return vanaf
	}
	if t.grondslag != InWet {
		v.Behoud(andersBepaald(t.grondslag))
	}
	einde := k.volgensWet(v, u.Datum, vanaf, t.richting, t.duur.drieDagen())
	switch {
	case t.richting < 0 && einde != vanaf:
		vanaf = einde
		v.Behoud(voorbehoudTelling.Volgens(termijnenwet.art("2", "", "").Als(wmo.Afgeleid)).
			Zegt("artikel 2 noemt geen uitzondering voor terugrekenen; hier schuift het begin naar voren"))
	case t.richting > 0 && einde != k.schuif(vanaf): // article 2 counts working days in the whole term
		vanaf = u.Datum.AddDagen(1)
	}
	v.Behoud(k.voorbehouden(vanaf, later(einde, u.NominaleDag))...)
	return einde
}

// buitenWet is the formula that says why the Algemene termijnenwet does not apply, nil when
// it does.
func (t *telling) buitenWet() *wmo.Formule {
	switch {
	case t.grondslag == InMinisterieleRegeling:
		return formuleNietInRegeling
	case t.grondslag == InAfspraak:
		return formuleNietInAfspraak
	case t.duur.buitenWet():
		return formuleNiet
	default:
		return nil
	}
}

// inUren works out a term in hours. Elapsed hours count, whatever the clock does, and the
// Algemene termijnenwet does not apply. A million hours fit a time.Duration.
func (u *Termijn) inUren(v *wmo.Verantwoording, t *telling) error {
	begin := wmo.Grootheid{Naam: "tijdstip van de gebeurtenis", Waarde: u.Tijdstip.String()}
	if u.Tijdstip = u.Tijdstip.Add(time.Duration(t.richting*t.duur.aantal) * time.Hour); !u.Tijdstip.IsValid() {
		return buitenKalender()
	}
	u.LaatsteDag = u.Tijdstip.Datum()
	einde := wmo.Grootheid{Naam: "einde", Waarde: u.Tijdstip.String()}
	t.stap(v, begin, einde)
	v.Stap(formuleNiet, "geen verlenging", einde, einde)
	return nil
}

// andersBepaald is the reservation that a decree (AMvB) or an ordinance (verordening) may
// deviate from the law for its own terms.
func andersBepaald(g Termijngrondslag) wmo.Voorbehoud {
	bron, wat := termijnenwet.art("5", "", ""), "de algemene maatregel van bestuur"
	if g == InVerordening {
		bron, wat = gemeentewet.art("145", "", ""), "de verordening"
	}
	return voorbehoudAndersBepaald.Volgens(bron).Zegt("de Algemene termijnenwet geldt tenzij " + wat + " zelf anders bepaalt")
}

func later(a, b wmo.Datum) wmo.Datum {
	if a.After(b) {
		return a
	}
	return b
}

func (t *telling) geenDag(begin wmo.Datum) error {
	if t.maandregel != wmo.MaandExact || !t.duur.dag(begin, t.richting, wmo.MaandEinde).IsValid() {
		return buitenKalender()
	}
	var b wmo.Bevindingen
	b.Meld(meldingMaand, fmt.Sprintf("%s en %d %s verder of terug: die dag heeft die maand niet; kies einde_maand of een andere regel",
		begin, t.duur.aantal, t.duur.eenheid), "/eigen/maandregel")
	return b
}

func buitenKalender() error {
	var b wmo.Bevindingen
	b.Meld(meldingKalender, "de termijn eindigt buiten de kalender (0001 tot en met 9999; een tijdstip vanaf 1996)", "")
	return b
}

// keur finds what does not go together in the question.
func (v *Termijnvraag) keur(peil wmo.Peil) error {
	if err := wmo.Keur(v, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	switch {
	case v.Soort == EigenSoort && v.Eigen == nil:
		b.MeldOntbreekt("de soort eigen", "/eigen")
	case v.Soort != EigenSoort && v.Eigen != nil:
		b.MeldOverbodig("een termijn die de wet zelf regelt, maar bij de soort eigen", "/eigen")
	case v.Eigen != nil:
		v.Eigen.keurMaandregel(&b)
	}
	v.keurBegin(&b)
	return b.Err()
}

// keurMaandregel checks that a rule for the end of the month stands where it counts, and only there.
func (e *EigenTermijn) keurMaandregel(b *wmo.Bevindingen) {
	switch telt := e.Eenheid == Maanden || e.Eenheid == Jaren; {
	case telt && e.Maandregel == "":
		b.MeldOntbreekt("een termijn in maanden of jaren", "/eigen/maandregel")
	case !telt && e.Maandregel != "":
		b.MeldOverbodig("een termijn in "+string(e.Eenheid), "/eigen/maandregel")
	}
}

// keurBegin checks that a term in hours begins at a moment, and every other on a day.
func (v *Termijnvraag) keurBegin(b *wmo.Bevindingen) {
	soort, hoort, hoortNiet, is, ook := "een termijn die niet in uren is", "/datum", "/tijdstip", v.Datum.IsValid(), v.Tijdstip.IsValid()
	if v.Eigen != nil && v.Soort == EigenSoort && v.Eigen.Eenheid == Uren {
		soort, hoort, hoortNiet, is, ook = "een termijn in uren", hoortNiet, hoort, ook, is
	}
	if !is {
		b.MeldOntbreekt(soort, hoort)
	}
	if ook {
		b.MeldOverbodig(soort, hoortNiet)
	}
	if v.Soort != EigenSoort && v.Datum.IsValid() && v.Datum.Before(beginWmo) {
		b.Meld(meldingTermijnOud, "de termijnen van de wet zijn gelezen in de teksten sinds 2015-01-01; een oudere is een eigen termijn", "/datum")
	}
}
