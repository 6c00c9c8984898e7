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

// leguit says in words what the outcome is, and what would change it. minstens stands
// before a number of days of which only a stretch is known.
func (w *weging) leguit(v *Verplichting, o *Verplichtingoordeel, minstens string) {
	opTijd, daarna := "bewijs ("+v.Bewijs+")", ""
	if v.Termijn.IsValid() {
		opTijd += " van uiterlijk " + v.Termijn.String()
		daarna = "zulk bewijs van na " + v.Termijn.String()
	}
	wijzig := func(naar Naleving, door string) {
		if door != "" {
			o.Wijzigt = append(o.Wijzigt, Wijziging{naar, door})
		}
	}
	rest := strings.Join(o.Ontbreekt, ", ")
	switch o.Uitkomst {
	case Nageleefd:
		o.Uitleg = "bewezen"
		if v.Termijn.IsValid() {
			o.Uitleg += ", en op tijd: uiterlijk " + v.Termijn.String()
			if slices.Contains(o.Kanttekeningen, Ongedateerd) || slices.Contains(o.Kanttekeningen, DatumOnzeker) {
				wijzig(TeLaat, "een datum van na "+v.Termijn.String()+" voor dit bewijs")
			}
		}
		return
	case TeLaat:
		o.Uitleg = fmt.Sprintf("bewezen, %s%d dagen na %s", minstens, o.DagenTeLaat, v.Termijn)
		wijzig(Nageleefd, opTijd)
		return
	case Gedeeltelijk:
		switch {
		case rest != "":
			o.Uitleg = "voor een deel bewezen; niet bewezen: " + rest
		case slices.Contains(o.Kanttekeningen, Geeindigd):
			o.Uitleg = "het liep, en loopt op deze dag niet meer"
		default:
			o.Uitleg = "er is een concept, of het is begonnen en niet af"
		}
	case NietNageleefd:
		o.Uitleg = "het was er niet"
		if v.Termijn.IsValid() {
			o.Uitleg = "op " + v.Termijn.String() + " was het er niet, en sindsdien is het niet bewezen"
		}
		if rest != "" {
			o.Uitleg += "; niet bewezen: " + rest
		}
	default:
		o.Uitleg = "er is geen bewijs dat het er was, en geen dat het er niet was"
		wijzig(NietNageleefd, w.watOntkent(v))
	}
	wijzig(Nageleefd, opTijd)
	wijzig(TeLaat, daarna)
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
