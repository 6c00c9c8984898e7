package nvo

import (
	"errors"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// What must be said of members, and of evidence.
var (
	voorbehoudLeden       = register.Voorbehoud("NVO-V-LEDEN", "wie op een dag lid was is niet bekend")
	voorbehoudGeen        = register.Voorbehoud("NVO-V-GEEN-LID", "een besluit van een gemeente die geen lid was")
	voorbehoudOpvolger    = register.Voorbehoud("NVO-V-OPVOLGER", "een raad van een gemeente die opging in een andere bindt de hoofdopvolger")
	voorbehoudRegiocode   = register.Voorbehoud("NVO-V-REGIOCODE", "de leden staan in het dossier; die van de regiocode zijn niet gebruikt")
	voorbehoudStuk        = register.Voorbehoud("NVO-V-ONBEVESTIGD", "een uitkomst rust op bewijs dat niemand bevestigde")
	voorbehoudOngedateerd = register.Voorbehoud("NVO-V-ONGEDATEERD", "een uitkomst rust op een stuk zonder datum")
	voorbehoudVanVoor     = register.Voorbehoud("NVO-V-VAN-VOOR", "een uitkomst rust op een stuk van voor de verplichting")
)

// leden is the members of a region on a day.
type leden struct {
	codes []wmo.Gemeentecode
	// plaats gives the index in codes of the member that a council binds: of the same
	// municipality, or of its main successor; −1: of no member.
	plaats       map[wmo.Gemeentecode]int
	uitGebied    bool
	dag          wmo.Datum
	voorbehouden []wmo.Voorbehoud
}

// ledenOp finds the members on a day: from the dossier or, when it lists none, from
// package gebied. A region that gebied does not know is a finding.
func (d *Dossier) ledenOp(dag wmo.Datum, peil wmo.Peil) (leden, error) {
	ls := leden{plaats: map[wmo.Gemeentecode]int{}, dag: dag}
	for i := range d.Leden {
		if l := &d.Leden[i]; l.lidOp(dag) {
			for _, c := range l.Voorgangers {
				ls.plaats[c] = len(ls.codes)
			}
			ls.codes = append(ls.codes, l.Gemeente)
		}
	}
	if len(d.Leden) == 0 && d.Regiocode != "" {
		lijst, err := gebied.ListMembers(gebied.Ledenvraag{Regio: d.Regiocode}, wmo.Peil{Op: dag, Bekend: peil.Bekend})
		var b, geenRegio wmo.Bevindingen
		if errors.As(err, &geenRegio) { // its text may suggest the region that is meant
			b.MeldSamen(meldingLeden, geenRegio[0].Bericht, "/regiocode")
			return leden{}, b.Err()
		}
		for i := range lijst.Leden {
			ls.codes = append(ls.codes, lijst.Leden[i].Gemeente.Code)
		}
		ls.voorbehouden, ls.uitGebied = lijst.Voorbehouden, true
	}
	for i, c := range ls.codes {
		ls.plaats[c] = i // a member binds itself, even if listed as a predecessor too
	}
	if len(ls.codes) == 0 {
		ls.voorbehouden = append(ls.voorbehouden, voorbehoudLeden.Zegt("de leden van de regio op "+dag.String()+" zijn niet bekend"))
	}
	return ls, nil
}

// zoek finds the index of the member that a decision of a council binds. That the council
// of a predecessor binds the main successor only is our reading.
func (ls *leden) zoek(c wmo.Gemeentecode) (int, bool) {
	if i, ok := ls.plaats[c]; ok || !ls.uitGebied {
		return i, ok
	}
	ls.plaats[c] = -1
	o, err := gebied.FindSuccessors(gebied.Opvolgvraag{Gemeente: c}, wmo.PeilOp(ls.dag))
	if err == nil && len(o.Opvolgers) > 0 && o.Opvolgers[0].Hoofdlijn { // the main successor comes first
		if j, ok := ls.plaats[o.Opvolgers[0].Gemeente.Code]; ok {
			ls.plaats[c] = j
		}
	}
	return ls.plaats[c], true
}
