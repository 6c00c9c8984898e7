package tabel

import (
	"slices"
	"strings"
)

// motivering writes a decision as a reader wants it: the answer, the steps that
// decide, what to ask and what nobody confirmed. The whole trace is in the document.
func (s *schrijver) motivering(naam string, k *knoop, diep int) bool {
	redenen, stappen := k.deel("redenen"), k.deel("stappen")
	if redenen == nil || stappen == nil || k.deel("uitkomst") == nil {
		return false
	}
	in := strings.Repeat("  ", diep)
	antwoord := k.woord("uitkomst")
	if w := k.deel("waarde"); w != nil {
		plat, _ := opEenRegel(*w)
		antwoord += ", " + plat + w.tekst
	}
	if len(stappen.delen) == 0 {
		antwoord += " (voor deze dag is geen regel opgenomen)"
	}
	s.regel(in, naam, ": ", antwoord)
	for i := range stappen.delen {
		stap := &stappen.delen[i]
		if code := stap.woord("code"); redenen.heeft(code) {
			s.regel(in, "  ", stap.woord("uitkomst"), ": ", stap.woord("tekst"), " [", code, "] ", bron(stap.deel("bron")))
		}
	}
	if o := k.deel("ontbreekt"); o != nil {
		s.lijst("vraag nog", *o, diep+1)
	}
	if v := k.deel("voorbehouden"); v != nil {
		s.letOp(in+"  ", v, redenen)
	}
	return true
}

// letOp writes reservations; of a rule that stands there already its code is enough.
func (s *schrijver) letOp(in string, voorbehouden, redenen *knoop) {
	var codes []string
	for i := range voorbehouden.delen {
		v := &voorbehouden.delen[i]
		switch b := v.deel("bron"); {
		case redenen.heeft(v.woord("code")):
			codes = append(codes, v.woord("code"))
		case b != nil && b.woord("zekerheid") == "aanname":
			s.regel(in, "let op, aanname: ", voorbehoud(v))
		default:
			s.regel(in, "let op: ", voorbehoud(v))
		}
	}
	if len(codes) > 0 {
		s.regel(in, "let op, aanname: ", strings.Join(codes, ", "))
	}
}

// heeft says whether a list holds this text.
func (k *knoop) heeft(tekst string) bool {
	return slices.ContainsFunc(k.delen, func(deel knoop) bool { return deel.tekst == tekst })
}

// alsZinnen writes a list of reservations, findings or steps of a calculation, each as
// a reader would say it.
func (s *schrijver) alsZinnen(k *knoop, diep int) bool {
	var zin func(*knoop) string
	switch {
	case k.elkIs("code", "tekst", "bron"):
		zin = voorbehoud
	case k.elkIs("code", "plaats", "bericht", "bron"):
		zin = bevinding
	case k.elkIs("code", "naam", "formule", "invoer", "uitkomst", "bron"):
		zin = rekenstap
	default:
		return false
	}
	in := strings.Repeat("  ", diep)
	for i := range k.delen {
		s.regel(in, "- ", strings.ReplaceAll(zin(&k.delen[i]), "\n", "\n"+in+"  "))
	}
	return true
}

// elkIs says whether every object of a list has these fields and no others; the
// last of them, the source, may be left out.
func (k *knoop) elkIs(velden ...string) bool {
	return !slices.ContainsFunc(k.delen, func(deel knoop) bool {
		return !slices.Equal(deel.sleutels, velden) && !slices.Equal(deel.sleutels, velden[:len(velden)-1])
	})
}

func voorbehoud(k *knoop) string { return k.woord("tekst") + k.codeEnBron() }

func bevinding(k *knoop) string {
	var plaatsen []string
	for _, p := range k.deel("plaats").delen {
		if p.tekst == "" {
			p.tekst = "document"
		}
		plaatsen = append(plaatsen, p.tekst)
	}
	return strings.Join(plaatsen, ", ") + ": " + k.woord("bericht") + k.codeEnBron()
}

// rekenstap is a result with what it was made of under it.
func rekenstap(k *knoop) string {
	var invoer []string
	for i := range k.deel("invoer").delen {
		invoer = append(invoer, grootheid(&k.deel("invoer").delen[i]))
	}
	s := k.woord("naam") + ": " + grootheid(k.deel("uitkomst")) + k.codeEnBron() + "\n" + k.woord("formule")
	if len(invoer) > 0 {
		s += "\n" + strings.Join(invoer, ", ")
	}
	return s
}

func grootheid(k *knoop) string {
	s := k.woord("naam") + " " + k.woord("waarde")
	if e := k.woord("eenheid"); e != "" {
		s += " " + e
	}
	return s
}

func (k *knoop) codeEnBron() string {
	s := " [" + k.woord("code") + "]"
	if b := k.deel("bron"); b != nil {
		s += " " + bron(b)
	}
	return s
}

// bron cites a source, and says how firm it is. A section or a page of a document that
// is no law is named as it stands.
func bron(k *knoop) string {
	var s strings.Builder
	s.WriteString(k.woord("regeling"))
	for _, deel := range []string{"artikel", "lid", "onderdeel"} {
		switch w := k.woord(deel); {
		case w == "":
		case deel == "artikel" && (w[0] < '0' || w[0] > '9'):
			s.WriteString(", " + w)
		default:
			s.WriteString(", " + deel + " " + w)
		}
	}
	return s.String() + " (" + k.woord("zekerheid") + ")"
}
