package bw

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// Toegangstabel lists the municipalities that take new reports themselves although another
// municipality is their centrumgemeente. A caller who knows of others can supply a table.
//
//schema:nl De gemeenten die nieuwe meldingen zelf aannemen, hoewel een andere gemeente hun centrumgemeente is.
type Toegangstabel struct {
	//schema:nl De naam van de tabel.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De gemeenten, elk met een periode. Leeg als er geen is.
	Rijen []LokaleToegang `json:"rijen" jsonschema:"maxItems=10000"`
}

// LokaleToegang says that a municipality takes new reports for one kind of support itself,
// in a period.
//
//schema:nl Dat een gemeente nieuwe meldingen voor één soort voorziening in een periode zelf aanneemt.
type LokaleToegang struct {
	//schema:nl De gemeente. Zij moet bestaan op de dag van het peil, of op de eerste dag van de periode als de rij dan niet geldt.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl De soort voorziening.
	Voorziening Voorziening `json:"voorziening"`
	//schema:nl De periode waarin dit zo is, beide dagen meegeteld.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl Waar dit staat.
	Bron wmo.Bron `json:"bron"`
}

var voorbehoudLokaleToegang = register.Voorbehoud("BW-V-LOKALE-TOEGANG",
	"de gemeente neemt nieuwe meldingen zelf aan; wat de centrumgemeente nog doet is niet gezien")

var buurtplein = document("Buurtplein, Beschermd wonen (Achterhoek)", "https://www.buurtplein.nl/beschermd-wonen", "")

// EmbeddedToegangstabel is a copy of the table that answers when none is supplied: a start
// for one of your own.
func EmbeddedToegangstabel() Toegangstabel {
	t := *lokaleToegangen()
	t.Rijen = slices.Clone(t.Rijen)
	return t
}

// zoek finds the row of a municipality on a day; nil when it has none.
func (t *Toegangstabel) zoek(c wmo.Gemeentecode, v Voorziening, op wmo.Datum) *LokaleToegang {
	if t == nil {
		t = lokaleToegangen()
	}
	i := slices.IndexFunc(t.Rijen, func(r LokaleToegang) bool { return r.Gemeente == c && r.Voorziening == v && r.Geldt.Bevat(op) })
	if i < 0 {
		return nil
	}
	return &t.Rijen[i]
}

// keur checks the municipalities of a table of the caller. A municipality must exist on the
// day asked about or, if its row does not hold then, on the first day of the row.
func (t *Toegangstabel) keur(b *wmo.Bevindingen, op wmo.Datum) {
	if t == nil {
		return
	}
	for i, r := range t.Rijen {
		dag := op
		if !r.Geldt.Bevat(op) {
			dag = r.Geldt.Begindatum
		}
		keurGemeenten(b, dag, gebied.Vermelding{Gemeente: r.Gemeente, Plaats: wmo.Wijs("lokaleToegang", "rijen", strconv.Itoa(i), "gemeente")})
	}
}

// zoekToegang finds whether the responsible municipality takes new reports itself, with
// the reservation about that.
func (u *toegewezen) zoekToegang(v *wmo.Verantwoording, namen map[wmo.Gemeentecode]gebied.Gemeente) {
	if u.Mandaat != nil || u.scenario() != wmo.Nee || u.uitvoerder == u.verantwoordelijk {
		return
	}
	r := u.LokaleToegang.zoek(u.verantwoordelijk, u.Voorziening, u.op)
	if r == nil {
		return
	}
	u.zelf = true
	naam := func(c wmo.Gemeentecode) string {
		if g, ok := namen[c]; ok {
			return g.String()
		}
		return c.String()
	}
	tekst := fmt.Sprintf("nieuwe meldingen gaan naar %s zelf", naam(u.verantwoordelijk))
	if !u.uitvoerder.IsZero() {
		tekst += fmt.Sprintf("; wat %s als centrumgemeente nog voor haar uitvoert, zoals wat al liep, is niet gezien", naam(u.uitvoerder))
	}
	v.Behoud(voorbehoudLokaleToegang.Volgens(r.Bron).Zegt(tekst))
}

// nietInTabellen are the gaps in the tables of package gebied that matter here, each with
// the answers that it limits.
var nietInTabellen = []struct {
	code    string // of NietGemodelleerd of package gebied
	beperkt func(u *toegewezen) bool
}{
	{"GEB-NM-BW-MO", func(u *toegewezen) bool { return u.Voorziening == Opvang && u.verantwoordelijk == tholen }},
	{"GEB-NM-DRENTHE", func(u *toegewezen) bool { return u.centrum == assen && !u.op.Before(drentheGesplitst) }},
}

var (
	tholen           = wmo.MustGemeentecode("0716")
	assen            = wmo.MustGemeentecode("0106")
	drentheGesplitst = wmo.MustDatum("2022-01-01")
)

// nietInDeTabellen adds the reservations about gaps in the tables of package gebied, unless
// the caller stated the centrumgemeente.
func (u *toegewezen) nietInDeTabellen(v *wmo.Verantwoording) {
	if !u.Centrumgemeente.IsZero() || u.centrum.IsZero() {
		return
	}
	for _, niet := range gebied.NietGemodelleerd() {
		for i := range nietInTabellen {
			v.BehoudAls(nietInTabellen[i].code == niet.Code && nietInTabellen[i].beperkt(u), niet)
		}
	}
}
