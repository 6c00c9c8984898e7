package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Regelset is the rules that answer one question.
type Regelset struct {
	Vraag   string      `json:"vraag"`   // Dutch
	Gronden []wmo.Grond `json:"gronden"` // in the order in which they are asked
}

// Regels is the register of the rules of this package, by the question they answer.
// The obligations stand there as rules, without what is a possibility only: that reads
// no fact. [Verplichtingen] tells all of them, and more.
func Regels() []Regelset {
	return []Regelset{
		{"wat een regio geregeld moet hebben", wmo.Gronden(alsRegels(func(v *Verplichting) bool { return v.Soort != Mag }))},
		{"of een convenant bindt", wmo.Gronden(convenantregels)},
		{"hoe ver een regio inhoudelijk is", wmo.Gronden(inhoudsregels)},
		{"of een verlenging van contracten heroverweging vraagt", wmo.Gronden(verlengingsregels)},
	}
}

// Voorbehouden lists the codes of what a result may rest on with their meaning in
// Dutch: what was not seen or not confirmed, and how was counted and put in order.
func Voorbehouden() []wmo.Woord {
	woorden := []wmo.Woord{
		{Woord: VoorbehoudMonitor, Uitleg: "de norm geldt, en geen monitor volgt haar nog"},
		{Woord: VoorbehoudTermijn, Uitleg: "de termijn is die van de norm als geheel; per afspraak is zij niet gezien"},
		{Woord: VoorbehoudLezing, Uitleg: "nummer en tekst van een thema zijn niet gezien"},
		{Woord: VoorbehoudLeden, Uitleg: "wie op een dag lid was is niet bekend"},
		{Woord: VoorbehoudGeen, Uitleg: "een besluit van een gemeente die geen lid was"},
		{Woord: VoorbehoudOpvolger, Uitleg: "een raad van een gemeente die opging in een andere bindt de hoofdopvolger"},
		{Woord: VoorbehoudStuk, Uitleg: "een uitkomst rust op bewijs dat niemand bevestigde"},
		{Woord: VoorbehoudOngedateerd, Uitleg: "een uitkomst rust op een stuk zonder datum"},
		{Woord: VoorbehoudVanVoor, Uitleg: "een uitkomst rust op een stuk van voor de verplichting"},
		{Woord: VoorbehoudInterval, Uitleg: "een interval leest de regio's als een steekproef"},
		{Woord: VoorbehoudNietOpLijst, Uitleg: "een regio telt mee en staat niet op de lijst"},
		{Woord: VoorbehoudRegiocode, Uitleg: "de leden staan in het dossier; die van de regiocode zijn niet gebruikt"},
		{Woord: VoorbehoudAdvies, Uitleg: "advies uit een artikel, en geen norm"},
		{Woord: VoorbehoudNogNiet, Uitleg: "een convenant begint pas na de dag waarop het gevraagd wordt"},
		{Woord: VoorbehoudPartijen, Uitleg: "of de partijen van een convenant de gemeenten van de regio zijn is niet gevraagd"},
	}
	for _, v := range slices.Concat(sessieAannames, agendaAannames) {
		woorden = append(woorden, wmo.Woord{Woord: v.Code, Uitleg: v.Tekst})
	}
	return woorden
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(dossierMeldingen, monitorMeldingen, sessieMeldingen, agendaMeldingen)
}
