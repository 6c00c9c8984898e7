package eigenregio

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// The parts of a sheet: the plan as a whole, each form of care, and each municipality.
const (
	inPlan     = "plan"
	inVorm     = "vorm"
	inGemeente = "gemeente"
)

// soort is how an answer is written.
type soort uint8

const (
	alsTekst soort = iota
	alsGetal
	alsProcent
	alsDag
	alsWoord
)

// vraag is one thing that a sheet asks.
type vraag struct {
	woord   string // as it stands in the column vraag
	naar    string // the place of the answer in its part of the question; "" when it is more than a place
	soort   soort
	mag     bool // may stay empty
	woorden []string
	uitleg  string
}

// The questions that are more than a place.
const (
	vraagRegio        = "regio"
	vraagRegioOp      = "regio_op"
	vraagBegin        = "begin"
	vraagSleutel      = "sleutel"
	vraagInwonersOp   = "inwoners_op"
	vraagGemeentenOp  = "gemeenten_op"
	vraagEenheid      = "eenheid"
	vraagDoel         = "doel"
	vraagInwoners     = "inwoners"
	vraagSleutelgetal = "sleutelgetal"
)

// geenSleutel is the answer that nothing is to be shared.
const geenSleutel = "geen"

const bijSleutel = "/verdeelwijzen/0/sleutel"

// woorden are the words of an enumeration, without those that a sheet has no room for.
func woorden(alle []wmo.Woord, niet ...string) []string {
	var ws []string
	for _, w := range alle {
		if !slices.Contains(niet, w.Woord) {
			ws = append(ws, w.Woord)
		}
	}
	return ws
}

// onderdelen are the questions of each part, in the order of a sheet.
var onderdelen = []struct {
	naam   string
	vragen []vraag
}{
	{inPlan, []vraag{
		{woord: "naam", naar: "/naam", uitleg: "hoe het plan heet"},
		{woord: vraagRegio, mag: true, uitleg: "code van de regio, waarmee de gemeenten hieronder worden vergeleken; leeg als uw regio anders is samengesteld"},
		{woord: vraagRegioOp, soort: alsDag, mag: true, uitleg: "dag waarop de gemeenten hieronder de regio zijn"},
		{woord: vraagBegin, naar: "/periode/begindatum", soort: alsDag, uitleg: "eerste dag van het plan, zoals 2027-01-01 of 1-1-2027"},
		{woord: "einde", naar: "/periode/einddatum", soort: alsDag, uitleg: "laatste dag van het plan, een heel aantal jaren later, zoals 2034-12-31"},
		{
			woord: "afronding", naar: "/afronding", soort: alsWoord, mag: true, woorden: woorden(capacity.Afronding("").Woorden()),
			uitleg: "hoe aantallen heel worden",
		},
		{
			woord: vraagSleutel, soort: alsWoord, woorden: append(woorden(verdeelsleutel.Maatstafsoort("").Woorden()), geenSleutel),
			uitleg: "waarnaar de woningen over de gemeenten worden verdeeld; een wettelijke sleutel is niet gevonden, dus dit is uw keuze",
		},
		{
			woord: "sleutel_afgesproken", naar: bijSleutel + "/afgesproken", soort: alsWoord, mag: true, woorden: []string{"ja", "nee"},
			uitleg: "of de gemeenten deze sleutel hebben afgesproken; leeg als niemand het weet",
		},
		{
			woord: "methode", naar: bijSleutel + "/methode", soort: alsWoord, mag: true, woorden: woorden(verdeelsleutel.Deelmethode("").Woorden()),
			uitleg: "hoe van aanspraken hele woningen worden",
		},
		{
			woord: "gelijkstand", naar: bijSleutel + "/gelijkstand", soort: alsWoord, mag: true,
			woorden: woorden(verdeelsleutel.Gelijkstand("").Woorden(), string(verdeelsleutel.GelijkstandOpgegeven)),
			uitleg:  "wie voorgaat als aanspraken precies gelijk zijn; leeg: dan wordt het gemeld en blijft het open",
		},
		{
			woord: vraagInwonersOp, naar: bijSleutel + "/peildatumInwoners", soort: alsDag, mag: true,
			uitleg: "dag waarop de inwoners hieronder zijn geteld",
		},
		{
			woord: vraagGemeentenOp, naar: "/verdeelwijzen/0/gemeentenOp", soort: alsDag, mag: true,
			uitleg: "alleen als de gemeenten hieronder niet alle jaren van het plan bestaan: de dag waarop zij er wel zijn",
		},
	}},
	{inVorm, []vraag{
		{woord: "beginstand", naar: "/begin/aantal", soort: alsGetal, uitleg: "hoeveel er zijn aan het begin van de eerste dag van het plan"},
		{
			woord: vraagEenheid, naar: "/begin/eenheid", soort: alsWoord,
			woorden: []string{string(capacity.Plaatsen), string(capacity.BezettePlaatsen), string(capacity.ClientenOpDatum)},
			uitleg:  "wat de beginstand en het doel tellen",
		},
		{
			woord: "clienten_per_plaats", naar: "/clientenPerPlaats", soort: alsGetal, mag: true,
			uitleg: "hoeveel bewoners er op een plaats zijn; alleen bij plaatsen en bezette_plaatsen",
		},
		{woord: vraagDoel, naar: "/doel/aantal", soort: alsGetal, mag: true, uitleg: "hoeveel er moeten zijn op de dag van het doel; leeg als er geen doel is"},
		{
			woord: "doel_dag", naar: "/doel/datum", soort: alsDag, mag: true,
			uitleg: "de dag van het doel, een heel aantal jaren na het begin, uiterlijk de dag na het einde",
		},
		{
			woord: "doel_karakter", naar: "/doel/karakter", soort: alsWoord, mag: true, woorden: woorden(capacity.Karakter("").Woorden()),
			uitleg: "of het plan op het doel moet uitkomen",
		},
		{
			woord: "doel_pad", naar: "/doel/pad", soort: alsWoord, mag: true, woorden: woorden(capacity.Pad("").Woorden()),
			uitleg: "hoe het plan naar het doel loopt",
		},
		{
			woord: "uitstroom", naar: "/uitstroom/soort", soort: alsWoord, woorden: woorden(capacity.Uitstroomsoort("").Woorden()),
			uitleg: "hoe de uitstroom bekend is; bij aantallen hoort een rij uitstroom_in_jaar_1, uitstroom_in_jaar_2 en zo verder",
		},
		{woord: "uitstroom_aandeel", naar: "/uitstroom/aandeel", soort: alsProcent, mag: true, uitleg: "welk deel vertrekt, zoals 80%; alleen bij uitstroom aandeel"},
		{woord: "uitstroom_jaren", naar: "/uitstroom/jaren", soort: alsGetal, mag: true, uitleg: "na hoeveel jaren dat deel weg is; alleen bij uitstroom aandeel"},
		{
			woord: "uitstroom_verloop", naar: "/uitstroom/verloop", soort: alsWoord, mag: true,
			woorden: woorden(capacity.Verloop("").Woorden(), string(capacity.VerloopReeks)),
			uitleg:  "hoe het over de jaren gaat; alleen bij uitstroom aandeel",
		},
		{
			woord: "uitstroom_groep", naar: "/uitstroom/groep", soort: alsWoord, mag: true, woorden: woorden(capacity.Groep("").Woorden()),
			uitleg: "van wie het een deel is; alleen bij uitstroom aandeel",
		},
		{woord: "blijvend", naar: "/uitstroom/blijvend", soort: alsProcent, mag: true, uitleg: "welk deel nooit vertrekt; alleen bij uitstroom aandeel"},
		{
			woord: "gemiddeld_verblijf_maanden", naar: "/uitstroom/gemiddeldVerblijfMaanden", soort: alsGetal, mag: true,
			uitleg: "alleen bij uitstroom verblijfsduur",
		},
		{
			woord: "maximum_verblijf_maanden", naar: "/uitstroom/maximumVerblijfMaanden", soort: alsGetal, mag: true,
			uitleg: "het langste verblijf dat het beleid toestaat, als dat er is",
		},
		{
			woord: "instroom", naar: "/instroom/soort", soort: alsWoord, woorden: woorden(capacity.Instroomsoort("").Woorden()),
			uitleg: "hoe de instroom bekend is; bij reeks hoort een rij instroom_in_jaar_1, instroom_in_jaar_2 en zo verder",
		},
		{woord: "instroom_per_jaar", naar: "/instroom/perJaar", soort: alsGetal, mag: true, uitleg: "hoeveel er elk jaar bij komen; alleen bij instroom vast"},
		{
			woord: "aandeel_naar_woning", naar: "/woonvraag/aandeelNaarWoning", soort: alsProcent, mag: true,
			uitleg: "welk deel van wie vertrekt naar een eigen woning gaat; nodig om woningen te verdelen",
		},
		{
			woord: "personen_per_woning", naar: "/woonvraag/personenPerWoning", soort: alsGetal, mag: true,
			uitleg: "hoeveel vertrekkers samen een woning betrekken; nodig om woningen te verdelen",
		},
	}},
	{inGemeente, []vraag{
		{woord: vraagInwoners, naar: "/inwoners", soort: alsGetal, mag: true, uitleg: "inwoners op de dag die bij inwoners_op staat"},
		{woord: vraagSleutelgetal, soort: alsGetal, mag: true, uitleg: "het getal waarnaar u verdeelt; leeg bij de sleutels inwoners en geen"},
	}},
}

// reeksen are the questions that are asked for each year, and where their answers go.
var (
	reeksen  = map[string]string{"uitstroom_in_jaar_": "/uitstroom/aantallen", "instroom_in_jaar_": "/instroom/reeks"}
	reeksrij = regexp.MustCompile(`^((?:uitstroom|instroom)_in_jaar_)([1-9][0-9]?)$`)
)

const meesteJaren = 50 // of a plan

// zoekVraag finds a question of a part by its word.
func zoekVraag(onderdeel, woord string) (vraag, bool) {
	if m := reeksrij.FindStringSubmatch(woord); m != nil && onderdeel == inVorm {
		jaar, _ := strconv.Atoi(m[2]) // two digits
		return vraag{woord: woord, naar: reeksen[m[1]] + "/" + strconv.Itoa(jaar-1), soort: alsGetal, mag: true}, jaar <= meesteJaren
	}
	vs := vragenVan(onderdeel)
	if i := slices.IndexFunc(vs, func(v vraag) bool { return v.woord == woord }); i >= 0 {
		return vs[i], true
	}
	return vraag{}, false
}

func vragenVan(onderdeel string) []vraag {
	for i := range onderdelen {
		if onderdelen[i].naam == onderdeel {
			return onderdelen[i].vragen
		}
	}
	return nil
}

// vragenwoorden are the words of all questions of a part.
func vragenwoorden(onderdeel string) []string {
	var ws []string
	for _, v := range vragenVan(onderdeel) {
		ws = append(ws, v.woord)
	}
	return ws
}

// hulp is what a sheet says beside a question.
func (v *vraag) hulp() string {
	s := v.uitleg
	if len(v.woorden) > 0 {
		s = "kies " + opsomming(v.woorden) + ": " + s
	}
	if v.mag {
		s += " (mag leeg)"
	}
	return s
}

// opsomming joins words as a sentence does: "a, b of c".
func opsomming(woorden []string) string {
	n := len(woorden) - 1
	return strings.Join(woorden[:n], ", ") + " of " + woorden[n]
}
