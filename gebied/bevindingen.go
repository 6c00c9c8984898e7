package gebied

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Codes of the findings of this package.
const (
	CodeProvincieOnbekend = "GEB-PROVINCIE-ONBEKEND" // not one of the twelve
	CodeGemeenteOnbekend  = "GEB-GEMEENTE-ONBEKEND"  // no municipality ever had this code, as far as the data go
	CodeGemeenteNogNiet   = "GEB-GEMEENTE-NOG-NIET"  // it exists only later
	CodeGemeenteVervallen = "GEB-GEMEENTE-VERVALLEN" // it no longer exists
	CodeGemeenteOpgevolgd = "GEB-GEMEENTE-OPGEVOLGD" // stands beside what it went into, and counts double
	CodeRegioOnbekend     = "GEB-REGIO-ONBEKEND"     // the table has no region with this code
	CodeLidDubbel         = "GEB-LID-DUBBEL"         // in two regions, or twice in one, on one day
	CodePeildatumOnbekend = "GEB-PEILDATUM-ONBEKEND" // no inhabitants are known for this day
)

// Codes of the reservations of this package.
const (
	VoorbehoudLaterBekend   = "GEB-V-LATER-BEKEND"   // asked as known on a day that the data cannot go back to
	VoorbehoudHerindeling   = "GEB-V-HERINDELING"    // a reorganisation that nobody confirmed
	VoorbehoudNietBevestigd = "GEB-V-NIET-BEVESTIGD" // a membership that is not confirmed on that day
	VoorbehoudAlleenOpvang  = "GEB-V-ALLEEN-OPVANG"  // confirmed for opvang only, not for beschermd wonen
	VoorbehoudNietGeplaatst = "GEB-V-NIET-GEPLAATST" // the table does not place it on that day
	VoorbehoudAnderGebied   = "GEB-V-ANDER-GEBIED"   // not the same territory on the two days
	VoorbehoudZichzelf      = "GEB-V-ZICHZELF"       // asked where it came from on a day when it was there itself
	VoorbehoudVoorDeTabel   = "GEB-V-VOOR-DE-TABEL"  // a code of before the tables begin, which they do not know
)

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return []wmo.Woord{
		{Woord: CodeProvincieOnbekend, Uitleg: "geen van de twaalf provincies"},
		{Woord: CodeGemeenteOnbekend, Uitleg: "voor zover de gegevens reiken had geen gemeente deze code"},
		{Woord: CodeGemeenteNogNiet, Uitleg: "die gemeente was er pas later"},
		{Woord: CodeGemeenteVervallen, Uitleg: "die gemeente was er niet meer"},
		{Woord: CodeGemeenteOpgevolgd, Uitleg: "een gemeente staat naast de gemeente waar zij in opging, en telt dubbel"},
		{Woord: CodeRegioOnbekend, Uitleg: "de tabel kent geen regio met deze code"},
		{Woord: CodeLidDubbel, Uitleg: "een gemeente is op één dag lid van twee regio's, of twee keer van een"},
		{Woord: CodePeildatumOnbekend, Uitleg: "van deze dag zijn geen inwonertallen bekend"},
	}
}

// Voorbehouden lists the codes of all reservations with their meaning in Dutch.
func Voorbehouden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: VoorbehoudLaterBekend, Uitleg: "de gegevens gaan niet terug tot wat op die dag bekend was"},
		{Woord: VoorbehoudHerindeling, Uitleg: "een herindeling die niemand heeft bevestigd"},
		{Woord: VoorbehoudNietBevestigd, Uitleg: "een lidmaatschap dat op die dag niet is bevestigd"},
		{Woord: VoorbehoudAlleenOpvang, Uitleg: "bevestigd voor opvang, en niet voor beschermd wonen"},
		{Woord: VoorbehoudNietGeplaatst, Uitleg: "de tabel plaatst de gemeente op die dag niet"},
		{Woord: VoorbehoudAnderGebied, Uitleg: "op de twee dagen niet hetzelfde grondgebied"},
		{Woord: VoorbehoudZichzelf, Uitleg: "de gemeente was er op die dag zelf al; voor haar herkomst is een eerdere dag nodig"},
		{Woord: VoorbehoudVoorDeTabel, Uitleg: "een gemeentecode van voor de eerste dag van de tabellen, die zij niet kennen"},
	}
}

// GeenGegevens is the error of a question about a day that the data say nothing
// about. It states only what they prove.
type GeenGegevens struct {
	Wat    string      // what was asked about: "gemeenten", "regio Groningen"
	Peil   wmo.Peil    // the day asked about
	Bekend wmo.Periode // the days that the data prove
	// Gepland lists what was announced for after those days. It is no fact yet.
	Gepland []Herindeling
}

// Error names what was asked and what is known, in Dutch.
func (e *GeenGegevens) Error() string {
	if err := e.Peil.Check(); err != nil {
		return e.Wat + ": " + err.Error()
	}
	var s strings.Builder
	fmt.Fprintf(&s, "%s op %s: niets over bekend, wel %s", e.Wat, e.Peil, e.Bekend)
	for _, h := range e.Gepland {
		s.WriteString("; gepland en nog geen feit: " + h.String())
	}
	return s.String()
}

// CheckPeil says whether the tables know the municipalities of a day: the error of a day
// that they do not know is [*GeenGegevens].
func CheckPeil(peil wmo.Peil) error {
	_, err := openOp(peil)
	return err
}

// open looks at the fields of a question and gives the tables that answer it.
func open[T any](in *T, peil wmo.Peil) (*gegevens, error) {
	if err := wmo.Keur(in, peil); err != nil {
		return nil, err
	}
	return openOp(peil)
}

// openOp gives the tables, when they say something about the day asked.
func openOp(peil wmo.Peil) (*gegevens, error) {
	g, err := laad()
	if err != nil {
		return nil, err
	}
	if !g.bekend.Bevat(peil.Op) {
		e := &GeenGegevens{Wat: "gemeenten", Peil: peil, Bekend: g.bekend}
		if peil.Op.After(g.bekend.Einddatum) {
			e.Gepland = append(e.Gepland, g.gepland...)
		}
		return nil, e
	}
	return g, nil
}

// bevinding is one finding as an error.
func bevinding(code, bericht string, plaats ...string) error {
	var b wmo.Bevindingen
	b.Meld(code, bericht, wmo.Wijs(plaats...))
	return b.Err()
}

// ken gives the municipality that a code ever belonged to.
func (g *gegevens) ken(b *wmo.Bevindingen, c wmo.Gemeentecode, plaats string) (Gemeente, bool) {
	i, ok := g.index[c]
	if !ok {
		b.Meld(CodeGemeenteOnbekend, fmt.Sprintf("geen gemeente heeft of had code %s (bekend: %s)", c, g.bekend), plaats)
		return Gemeente{}, false
	}
	return g.gemeenten[i], true
}

// begonnen reports a municipality that does not exist yet on a day.
func begonnen(b *wmo.Bevindingen, gm Gemeente, op wmo.Datum, plaats string) bool {
	if op.Before(gm.Bestaat.Begindatum) {
		b.Meld(CodeGemeenteNogNiet,
			fmt.Sprintf("%s bestaat op %s nog niet: pas vanaf %s", gm, op, gm.Bestaat.Begindatum), plaats)
		return false
	}
	return true
}

// blijft reports a municipality that no longer exists on a day, and names what it went into.
func (g *gegevens) blijft(b *wmo.Bevindingen, gm Gemeente, op wmo.Datum, plaats string) bool {
	eind := gm.Bestaat.Einddatum
	if !eind.IsValid() || !op.After(eind) {
		return true
	}
	var namen []string
	for _, l := range g.vooruit(gm, op, nil) {
		namen = append(namen, l.Gemeente.String())
	}
	opvolger := "opvolger: "
	if len(namen) > 1 {
		opvolger = "opgegaan in (het adres beslist): "
	}
	b.Meld(CodeGemeenteVervallen,
		fmt.Sprintf("%s bestaat op %s niet meer: tot en met %s; %s", gm, op, eind, opvolger+strings.Join(namen, ", ")), plaats)
	return false
}

// opDag gives the municipality that has this code on a day.
func (g *gegevens) opDag(b *wmo.Bevindingen, c wmo.Gemeentecode, op wmo.Datum, plaats string) (Gemeente, bool) {
	gm, ok := g.ken(b, c, plaats)
	return gm, ok && begonnen(b, gm, op, plaats) && g.blijft(b, gm, op, plaats)
}

// laterBekend is the reservation of an answer as known on a day before the data
// reach: they have no history of their own.
func laterBekend(peil wmo.Peil, vanaf wmo.Datum, wat string) []wmo.Voorbehoud {
	if !peil.Bekend.IsValid() || !peil.Bekend.Before(vanaf) {
		return nil
	}
	return []wmo.Voorbehoud{{
		Code:  VoorbehoudLaterBekend,
		Tekst: fmt.Sprintf("gevraagd zoals bekend op %s: %s", peil.Bekend, wat),
	}}
}
