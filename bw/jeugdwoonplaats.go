package bw

import (
	"errors"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// Jeugdverblijf is the kind of institution where a youth stays, by the Jeugdwet.
//
//schema:nl Soort instelling waar een jeugdige verblijft, in de zin van de Jeugdwet.
type Jeugdverblijf string

// During these stays the woonadres (home address) before the stay counts (Jeugdwet 1.1).
const (
	GeenJeugdverblijf Jeugdverblijf = "geen"
	BijJeugdhulp      Jeugdverblijf = "jeugdhulpaanbieder"
	BijPleegouder     Jeugdverblijf = "pleegouder"
	InOpvang          Jeugdverblijf = "opvang"
	InBeschermdWonen  Jeugdverblijf = "beschermd_wonen"
	InWlzInstelling   Jeugdverblijf = "wlz_instelling"
	InJeugdinrichting Jeugdverblijf = "justitiele_jeugdinrichting"
	NaJeugdinrichting Jeugdverblijf = "aansluitend_op_justitiele_jeugdinrichting"
)

var jeugdverblijfwoorden = wmo.Opsomming[Jeugdverblijf]{
	{GeenJeugdverblijf, "geen van de volgende"},
	{BijJeugdhulp, "bij een jeugdhulpaanbieder"},
	{BijPleegouder, "bij een pleegouder"},
	{InOpvang, "in een instelling voor opvang (Wmo 2015)"},
	{InBeschermdWonen, "in een instelling voor beschermd wonen (Wmo 2015)"},
	{InWlzInstelling, "in een instelling voor langdurige zorg (Wlz)"},
	{InJeugdinrichting, "in een justitiële jeugdinrichting"},
	{NaJeugdinrichting, "met jeugdhulp of jeugdreclassering die samenhangt met verblijf in een justitiële jeugdinrichting"},
}

func (Jeugdverblijf) Woorden() []wmo.Woord { return jeugdverblijfwoorden.Woorden() }

// Woonplaatsgrond says by which of four ways the Jeugdwet finds the municipality.
//
//schema:nl Langs welke van vier wegen de Jeugdwet de gemeente vindt.
type Woonplaatsgrond string

// The ways, in the order of the law; the third has two outcomes.
const (
	GrondWoonadres    Woonplaatsgrond = "woonadres"
	GrondVoorVerblijf Woonplaatsgrond = "woonadres_voor_verblijf"
	GrondMoeder       Woonplaatsgrond = "inschrijving_moeder_bij_geboorte"
	GrondFeitelijk    Woonplaatsgrond = "feitelijk_verblijf"
	GrondBuitenland   Woonplaatsgrond = "feitelijk_verblijf_woonplaats_buiten_nederland"
)

var woonplaatsgrondwoorden = wmo.Opsomming[Woonplaatsgrond]{
	{GrondWoonadres, "1°: de gemeente van het woonadres"},
	{GrondVoorVerblijf, "2°: de gemeente van het woonadres direct voor het verblijf"},
	{GrondMoeder, "3°: de gemeente waar de moeder bij de geboorte stond ingeschreven"},
	{GrondFeitelijk, "3°: de gemeente van het feitelijk verblijf op het moment van de hulpvraag"},
	{GrondBuitenland, "4°: idem, omdat de woonplaats buiten Nederland ligt"},
}

func (Woonplaatsgrond) Woorden() []wmo.Woord { return woonplaatsgrondwoorden.Woorden() }

// Jeugdhulpvraag asks which municipality is responsible for jeugdhulp. A fact that
// is left out is not known.
//
//schema:nl Vraag welke gemeente verantwoordelijk is voor jeugdhulp. Wat is weggelaten, is niet bekend.
type Jeugdhulpvraag struct {
	// WoonadresGemeente is where the woonadres lies on the day asked about.
	//
	//schema:nl De gemeente van het woonadres op de dag van het peil. Weggelaten: niet bekend.
	WoonadresGemeente wmo.Gemeentecode `json:"woonadresGemeente,omitzero"`
	// WoonadresNietTeBepalen: neither the first nor the second way leads to a
	// municipality, or the register marks the address as doubtful (Wet BRP 2.26).
	//
	//schema:nl Ja als de gemeente van het woonadres niet te bepalen is, of als de BRP bij het adres een aantekening heeft dat er twijfel over
	//schema:nl is. Weggelaten: niet bekend.
	WoonadresNietTeBepalen wmo.Uitkomst `json:"woonadresNietTeBepalen,omitzero"`
	// BuitenNederland: the woonadres that counts lies outside the Netherlands.
	//
	//schema:nl Ja als het woonadres dat telt buiten Nederland ligt. Is de gemeente van dat adres opgegeven, dan volgt nee. Weggelaten: niet
	//schema:nl bekend.
	BuitenNederland wmo.Uitkomst `json:"buitenNederland,omitzero"`
	//schema:nl In wat voor instelling of gezin de jeugdige verblijft. Weggelaten: niet bekend.
	Verblijf Jeugdverblijf `json:"verblijf,omitempty"`
	// GemeenteVoorVerblijf is the municipality of the woonadres immediately before Verblijf.
	//
	//schema:nl De gemeente van het woonadres direct voor het verblijf. Niet bij verblijf geen. Weggelaten: niet bekend.
	GemeenteVoorVerblijf wmo.Gemeentecode `json:"gemeenteVoorVerblijf,omitzero"`
	// MoederIngeschreven: it can be established in which municipality the mother was
	// registered at the birth.
	//
	//schema:nl Ja als is vast te stellen in welke gemeente de moeder bij de geboorte stond ingeschreven. Volgt uit gemeenteMoederGeboorte.
	//schema:nl Weggelaten: niet bekend.
	MoederIngeschreven wmo.Uitkomst `json:"moederIngeschreven,omitzero"`
	//schema:nl De gemeente waar de moeder bij de geboorte stond ingeschreven. Zij mag intussen zijn opgegaan in een andere. Weggelaten: niet
	//schema:nl bekend.
	GemeenteMoederGeboorte wmo.Gemeentecode `json:"gemeenteMoederGeboorte,omitzero"`
	// FeitelijkVerblijf is where the youth is at the moment help is asked for.
	//
	//schema:nl De gemeente waar de jeugdige is op het moment dat hulp wordt gevraagd. Weggelaten: niet bekend.
	FeitelijkVerblijf wmo.Gemeentecode `json:"feitelijkVerblijf,omitzero"`
}

// Jeugdwoonplaats is the answer to a [Jeugdhulpvraag].
//
//schema:nl Welke gemeente verantwoordelijk is voor jeugdhulp, en hoe zij is gevonden.
type Jeugdwoonplaats struct {
	//schema:nl Het peil van de vraag. De regels gelden vanaf 2022-01-01.
	Peil wmo.Peil `json:"peil"`
	// Grondslag is by which way the municipality is found.
	//
	//schema:nl Langs welke weg van de Jeugdwet de gemeente wordt gevonden.
	Grondslag wmo.Motivering[Woonplaatsgrond] `json:"grondslag"`
	// Gemeente is the municipality found; left out as long as it is not known.
	//
	//schema:nl De gevonden gemeente, of haar opvolger als zij niet meer bestaat. Weggelaten: niet bekend.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Mogelijk are the candidates when the municipality found was divided since: the
	// address decides which.
	//
	//schema:nl De gemeenten waarin de gevonden gemeente is opgedeeld; het adres beslist welke het is. Weggelaten: er is er één, of zij is niet
	//schema:nl bekend.
	Mogelijk []wmo.Gemeentecode `json:"mogelijk,omitempty"`
	// Ontbreekt lists the facts to ask next.
	//
	//schema:nl JSON Pointers van de feiten om nu naar te vragen. Weggelaten: geen.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	//
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
	//schema:nl Wat het antwoord openlaat, zoals een gemeente die opging in een andere. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// What is found about youth, and what is uncertain.
var (
	meldingJeugdGemeente = register.Melding("BW-JEUGD-GEMEENTE", "een gemeentecode die op die dag niet bestaat")

	voorbehoudJeugdNietGelezen = register.Voorbehoud("BW-V-JEUGD-NIET-GELEZEN",
		"vóór "+beginJeugd.String()+" gold een andere woonplaats; die regels zijn niet gelezen", woonplaats2022)
	voorbehoudJeugdOpvolger = register.Voorbehoud("BW-V-JEUGD-OPVOLGER", "de gevonden gemeente ging op in een andere")
	voorbehoudJeugdGemeente = register.Voorbehoud("BW-V-JEUGD-GEMEENTE", "of de gemeenten op die dag bestaan is niet bekend")
)

// FindYouthMunicipality finds the municipality that is responsible for jeugdhulp.
func FindYouthMunicipality(in Jeugdhulpvraag, peil wmo.Peil) (Jeugdwoonplaats, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Jeugdwoonplaats{}, err
	}
	var b wmo.Bevindingen
	gegeven := in
	leidAf(&b, jeugdStrijdig, jeugdOpDag{&in, peil.Op}, peil)
	zocht, geenGegevens := zoekGemeenten(&b, &in, peil)
	if err := b.Err(); err != nil {
		return Jeugdwoonplaats{}, err
	}
	besluit, err := wmo.Kies(jeugdKeuzes, &in, peil)
	if err != nil {
		return Jeugdwoonplaats{}, err
	}
	uit, v := Jeugdwoonplaats{Peil: peil, Grondslag: besluit.Motiveer()}, wmo.VerantwoordingOp(peil)
	v.BehoudAls(peil.Op.Before(beginJeugd), voorbehoudJeugdNietGelezen)
	uit.Grondslag.Ontbreekt = vragen(&in, uit.Grondslag.Ontbreekt, nil)
	uit.Ontbreekt = slices.Clone(uit.Grondslag.Ontbreekt)
	uit.Ongebruikt = uit.ongebruikt(&gegeven)
	if besluit.Uitkomst == wmo.Ja {
		v.BehoudAls(geenGegevens, voorbehoudJeugdGemeente.Zegt(fmt.Sprintf("of deze gemeenten op %s bestaan is niet bekend", peil.Op)))
		veld := jeugdVelden[besluit.Waarde]
		if gevonden, ok := zocht[veld]; ok {
			uit.wijsAan(&gevonden, &v)
		} else {
			uit.Ontbreekt = append(uit.Ontbreekt, veld)
		}
	}
	uit.Voorbehouden = v.Voorbehouden()
	return uit, nil
}

// jeugdVelden are the fields of the question that name the municipality of each ground.
var jeugdVelden = map[Woonplaatsgrond]string{
	GrondWoonadres: "/woonadresGemeente", GrondVoorVerblijf: "/gemeenteVoorVerblijf", GrondMoeder: "/gemeenteMoederGeboorte",
	GrondFeitelijk: "/feitelijkVerblijf", GrondBuitenland: "/feitelijkVerblijf",
}

// wijsAan fills in the municipality that was found, or its successors.
func (j *Jeugdwoonplaats) wijsAan(o *gebied.Opvolging, v *wmo.Verantwoording) {
	if len(o.Opvolgers) == 1 {
		j.Gemeente = o.Opvolgers[0].Gemeente.Code
	} else {
		for _, l := range o.Opvolgers {
			j.Mogelijk = append(j.Mogelijk, l.Gemeente.Code)
		}
	}
	v.BehoudAls(j.Gemeente != o.Gemeente.Code, voorbehoudJeugdOpvolger.
		Zegt(fmt.Sprintf("gemeente %s bestaat niet meer; haar taken gingen over op haar opvolger", o.Gemeente.Code)))
	v.Behoud(herindelingen([]gebied.Gemeente{o.Gemeente}, v.Peil())...)
}

// zoekGemeenten finds the successors of the municipalities that a question names, by field.
// For a day outside the tables of package gebied it takes their nearest day.
func zoekGemeenten(b *wmo.Bevindingen, in *Jeugdhulpvraag, peil wmo.Peil) (zocht map[string]gebied.Opvolging, geenGegevens bool) {
	dag := peil
	var geen *gebied.GeenGegevens
	if geenGegevens = errors.As(gebied.CheckPeil(peil), &geen); geenGegevens {
		if dag.Op = geen.Bekend.Einddatum; peil.Op.Before(dag.Op) {
			dag.Op = geen.Bekend.Begindatum
		}
	}
	zocht = map[string]gebied.Opvolging{}
	for _, v := range []struct {
		plaats string
		code   wmo.Gemeentecode
		nu     bool // must exist on the day; the others are of earlier days
	}{
		{"/woonadresGemeente", in.WoonadresGemeente, true},
		{"/gemeenteVoorVerblijf", in.GemeenteVoorVerblijf, false},
		{"/gemeenteMoederGeboorte", in.GemeenteMoederGeboorte, false},
		{"/feitelijkVerblijf", in.FeitelijkVerblijf, true},
	} {
		if v.code.IsZero() {
			continue
		}
		var fout wmo.Bevindingen
		opvolging, err := gebied.FindSuccessors(gebied.Opvolgvraag{Gemeente: v.code}, dag)
		if v.nu {
			keurGemeenten(&fout, peil.Op, gebied.Vermelding{Gemeente: v.code})
		} else {
			errors.As(err, &fout)
		}
		for _, f := range fout {
			bericht := f.Bericht
			if f.Code == "GEB-GEMEENTE-ONBEKEND" {
				bericht += "; is zij opgeheven, noem dan haar opvolger; gebied.gemeenten noemt wie er zijn"
			}
			b.Meld(meldingJeugdGemeente, bericht, v.plaats)
		}
		zocht[v.plaats] = opvolging
	}
	return zocht, geenGegevens
}

// The rules since 2022; in 2025 the Wlz institution was added.
var (
	beginJeugd     = wmo.MustDatum("2022-01-01")
	woonplaats2022 = jeugdwet.van("2022-01-01").art("1.1", "", "woonplaats, 2°")
)

func jeugdKeuze(
	code, feit, tekst string, weg Woonplaatsgrond, toets func(*Jeugdhulpvraag) wmo.Uitkomst, v wmo.Versie,
) wmo.Keuze[*Jeugdhulpvraag, Woonplaatsgrond] {
	return wmo.AlsDan(code, feit, tekst, toets, func(*Jeugdhulpvraag) Woonplaatsgrond { return weg }, v)
}

// jeugdKeuzes are the grounds, each an exception to those before it. A woonplaats outside
// the Netherlands (4°) excludes the others.
var jeugdKeuzes = []wmo.Keuze[*Jeugdhulpvraag, Woonplaatsgrond]{
	jeugdKeuze("BW-JWP-01", "/buitenNederland", "het woonadres dat telt ligt niet buiten Nederland: dan is het de gemeente van dat adres (BRP)", GrondWoonadres,
		func(in *Jeugdhulpvraag) wmo.Uitkomst { return in.BuitenNederland.Niet() }, jeugdwet.art("1.1", "", "woonplaats, 1°").Sinds(beginJeugd)),
	jeugdKeuze("BW-JWP-02", "/verblijf",
		"de jeugdige verblijft bij een jeugdhulpaanbieder of pleegouder, in opvang, beschermd wonen of een justitiële jeugdinrichting, "+
			"of krijgt jeugdhulp of jeugdreclassering in verband met verblijf in zo'n inrichting",
		GrondVoorVerblijf, func(in *Jeugdhulpvraag) wmo.Uitkomst { return jeugdOpDag{in, beginJeugd}.verblijfTelt() },
		woonplaats2022.Sinds(beginJeugd).TotEnMet(wlzVerblijfTelt.AddDagen(-1))).Boven("BW-JWP-01"),
	jeugdKeuze("BW-JWP-03", "/verblijf", "de jeugdige verblijft bij een jeugdhulpaanbieder of pleegouder, in opvang, beschermd wonen, een instelling "+
		"voor verblijf (Wlz 3.1.1, eerste lid, onder a) of een justitiële jeugdinrichting, of krijgt jeugdhulp of jeugdreclassering in verband met "+
		"verblijf in zo'n inrichting",
		GrondVoorVerblijf, func(in *Jeugdhulpvraag) wmo.Uitkomst { return jeugdOpDag{in, wlzVerblijfTelt}.verblijfTelt() },
		jeugdwet.art("1.1", "", "woonplaats, 2°").Sinds(wlzVerblijfTelt)).Boven("BW-JWP-01"),
	jeugdKeuze("BW-JWP-04", "/woonadresNietTeBepalen", "de gemeente is zo niet te bepalen, of bij het adres staat een aantekening (Wet BRP 2.26)", GrondMoeder,
		func(in *Jeugdhulpvraag) wmo.Uitkomst { return in.WoonadresNietTeBepalen }, jeugdwet.art("1.1", "", "woonplaats, 3°").Sinds(beginJeugd)).
		Boven("BW-JWP-01", "BW-JWP-02", "BW-JWP-03"),
	jeugdKeuze("BW-JWP-05", "/moederIngeschreven",
		"de gemeente is zo niet te bepalen, of bij het adres staat een aantekening (Wet BRP 2.26), en waar de moeder bij de geboorte als "+
			"ingezetene stond ingeschreven is niet vast te stellen", GrondFeitelijk, (*Jeugdhulpvraag).nergensTeBepalen,
		jeugdwet.art("1.1", "", "woonplaats, 3°").Sinds(beginJeugd)).Boven("BW-JWP-01", "BW-JWP-02", "BW-JWP-03", "BW-JWP-04"),
	jeugdKeuze("BW-JWP-06", "/buitenNederland", "de woonplaats ligt buiten Nederland", GrondBuitenland,
		func(in *Jeugdhulpvraag) wmo.Uitkomst { return in.BuitenNederland }, jeugdwet.art("1.1", "", "woonplaats, 4°").Sinds(beginJeugd)).
		Boven("BW-JWP-02", "BW-JWP-03", "BW-JWP-04", "BW-JWP-05"),
}

func (in *Jeugdhulpvraag) nergensTeBepalen() wmo.Uitkomst {
	return wmo.En(in.WoonadresNietTeBepalen, in.MoederIngeschreven.Niet())
}
