package nvo

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// lijst are the remarks in the order of their enumeration.
func (k kanttekens) lijst() []Kanttekening {
	var ks []Kanttekening
	for i, w := range Kanttekening("").Woorden() {
		if k&(1<<i) != 0 {
			ks = append(ks, Kanttekening(w.Woord))
		}
	}
	return ks
}

func (w *weging) waaromNiet(v *Verplichting) string {
	if v.Soort == Mag {
		return "dit is een mogelijkheid: er is niets na te leven"
	}
	return "dit geldt niet op " + w.peil.String() + "; het geldt " + v.Geldt.String()
}

// naamVanDeel names a part of an obligation; the whole has no name.
func (w *weging) naamVanDeel(v *Verplichting, i int) string {
	switch v.Per {
	case PerReikwijdte:
		return Reikwijdte("").Woorden()[i].Woord
	case PerGroep:
		return string(ketenvelden[i])
	case PerGemeente:
		if codes := w.ledenVan(v).codes; i < len(codes) {
			return codes[i].String()
		}
	default:
	}
	return ""
}

// uitleg says in words what the outcome is. minstens stands before a number of days of
// which only a stretch is known.
func (v *Verplichting) uitleg(o *Verplichtingoordeel, minstens string) string {
	niet := ""
	if len(o.Ontbreekt) > 0 {
		niet = "; niet bewezen: " + strings.Join(o.Ontbreekt, ", ")
	}
	switch o.Uitkomst {
	case Nageleefd:
		if v.Termijn.IsValid() {
			return "bewezen, en op tijd: uiterlijk " + v.Termijn.String()
		}
		return "bewezen"
	case TeLaat:
		dagen := "dagen"
		if o.DagenTeLaat == 1 {
			dagen = "dag"
		}
		return fmt.Sprintf("bewezen, %s%d %s na %s", minstens, o.DagenTeLaat, dagen, v.Termijn)
	case Gedeeltelijk:
		switch {
		case niet != "":
			return "voor een deel bewezen" + niet
		case slices.Contains(o.Kanttekeningen, Geeindigd):
			return "het liep, en loopt op deze dag niet meer"
		default:
			return "er is een concept, of het is begonnen en niet af"
		}
	case NietNageleefd:
		if v.Termijn.IsValid() {
			return "op " + v.Termijn.String() + " was het er niet, en sindsdien is het niet bewezen" + niet
		}
		return "het was er niet" + niet
	default:
		return "er is geen bewijs dat het er was, en geen dat het er niet was"
	}
}

// wijzigingen says which evidence would make it another outcome.
func (w *weging) wijzigingen(v *Verplichting, o *Verplichtingoordeel) []Wijziging {
	opTijd := Wijziging{Nageleefd, "bewijs (" + v.Bewijs + ")"}
	var ws []Wijziging
	if o.Uitkomst == Onbewezen {
		if door := w.watOntkent(v); door != "" {
			ws = append(ws, Wijziging{NietNageleefd, door})
		}
	}
	if !v.Termijn.IsValid() {
		if o.Uitkomst == Nageleefd {
			return nil
		}
		return append(ws, opTijd)
	}
	opTijd.Door += " van uiterlijk " + v.Termijn.String()
	switch o.Uitkomst {
	case TeLaat:
		return []Wijziging{opTijd}
	case Nageleefd:
		if slices.Contains(o.Kanttekeningen, Ongedateerd) || slices.Contains(o.Kanttekeningen, DatumOnzeker) {
			return []Wijziging{{TeLaat, "een datum van na " + v.Termijn.String() + " voor dit bewijs"}}
		}
		return nil
	default:
		return append(ws, opTijd, Wijziging{TeLaat, "zulk bewijs van na " + v.Termijn.String()})
	}
}

// watOntkent is what would show that it was not there.
func (w *weging) watOntkent(v *Verplichting) string {
	switch {
	case !v.Termijn.IsValid():
		return "een stuk dat zegt dat het er niet is"
	case w.verstreken(v):
		return "een stuk dat zegt dat het er op " + v.Termijn.String() + " niet was"
	default:
		return ""
	}
}

// voorbehouden is what must be said of the assessment as a whole.
func (w *weging) voorbehouden(os []Verplichtingoordeel) []wmo.Voorbehoud {
	vs := bijNorm(w.peil)
	for _, ls := range []*leden{&w.opTermijn, &w.opPeil} {
		for _, x := range ls.voorbehouden {
			if !slices.ContainsFunc(vs, func(y wmo.Voorbehoud) bool { return x.Code == y.Code && x.Tekst == y.Tekst }) {
				vs = append(vs, x)
			}
		}
	}
	if len(w.buiten) > 0 {
		namen := make([]string, len(w.buiten))
		for i, c := range w.buiten {
			namen[i] = c.String()
		}
		vs = append(vs, wmo.Voorbehoud{Code: VoorbehoudGeen, Tekst: "geen lid op de dag waar het om gaat, en niet meegeteld: " + strings.Join(namen, ", ")})
	}
	var zwak []string
	for i := range os {
		if slices.Contains(os[i].Kanttekeningen, Onbevestigd) {
			zwak = append(zwak, os[i].Code)
		}
	}
	if len(zwak) > 0 {
		vs = append(vs, wmo.Voorbehoud{Code: VoorbehoudStuk, Tekst: "rust op bewijs dat niemand heeft bevestigd: " + strings.Join(zwak, ", ")})
	}
	return vs
}

// bijRegio puts the findings of package gebied where the region is named.
func bijRegio(err error) error {
	var b wmo.Bevindingen
	b.Meld(CodeLeden, err.Error(), "/regiocode")
	return b.Err()
}
