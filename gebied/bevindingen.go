package gebied

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// What is wrong with a municipality on a day, and what nobody can know any more.
var (
	meldingOnbekend  = register.Melding("GEB-GEMEENTE-ONBEKEND", "voor zover de gegevens reiken had geen gemeente deze code")
	meldingNogNiet   = register.Melding("GEB-GEMEENTE-NOG-NIET", "die gemeente was er pas later")
	meldingVervallen = register.Melding("GEB-GEMEENTE-VERVALLEN", "die gemeente was er niet meer")

	voorbehoudLaterBekend = register.Voorbehoud("GEB-V-LATER-BEKEND", "de gegevens gaan niet terug tot wat op die dag bekend was")
)

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

// CheckPeil is a [*GeenGegevens] error when the tables do not know the municipalities of
// peil.Op, and another error for a peil without a day.
func CheckPeil(peil wmo.Peil) error {
	_, err := openOp(peil)
	return err
}

// open checks the fields of a question and gives the tables that answer it.
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
func bevinding(m wmo.Melding, bericht string, plaats ...string) error {
	var b wmo.Bevindingen
	b.Meld(m, bericht, wmo.Wijs(plaats...))
	return b.Err()
}

// ken gives the municipality that has or had a code, and reports an unknown code.
func (g *gegevens) ken(b *wmo.Bevindingen, c wmo.Gemeentecode, plaats string) (Gemeente, bool) {
	i, ok := g.index[c]
	if !ok {
		b.Meld(meldingOnbekend, fmt.Sprintf("geen gemeente heeft of had code %s (bekend: %s)", c, g.bekend), plaats)
		return Gemeente{}, false
	}
	return g.gemeenten[i], true
}

// begonnen reports a municipality that does not exist yet on a day.
func begonnen(b *wmo.Bevindingen, gm Gemeente, op wmo.Datum, plaats string) bool {
	if op.Before(gm.Bestaat.Begindatum) {
		b.Meld(meldingNogNiet,
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
		opvolger = "opgegaan in (het adres beslist; gebied.opvolgers zegt wat waarheen ging): "
	}
	b.Meld(meldingVervallen,
		fmt.Sprintf("%s bestaat op %s niet meer: tot en met %s; %s", gm, op, eind, opvolger+strings.Join(namen, ", ")), plaats)
	return false
}

// opDag gives the municipality with this code if it exists on a day, and otherwise reports it.
func (g *gegevens) opDag(b *wmo.Bevindingen, c wmo.Gemeentecode, op wmo.Datum, plaats string) (Gemeente, bool) {
	gm, ok := g.ken(b, c, plaats)
	return gm, ok && begonnen(b, gm, op, plaats) && g.blijft(b, gm, op, plaats)
}

// laterBekend is the reservation of an answer as known before vanaf: the data do not tell
// what was known then.
func laterBekend(peil wmo.Peil, vanaf wmo.Datum, wat string) []wmo.Voorbehoud {
	if peil.Kent(vanaf) {
		return nil
	}
	return []wmo.Voorbehoud{voorbehoudLaterBekend.Zegt(fmt.Sprintf("gevraagd zoals bekend op %s: %s", peil.Bekend, wat))}
}
