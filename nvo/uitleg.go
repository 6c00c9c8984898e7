package nvo

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

func (w *weging) waaromNiet(v *Verplichting) string {
	switch {
	case v.Soort == Mag:
		return "dit is een mogelijkheid: er is niets na te leven"
	case v.geldtOp(w.peil):
		return "dit geldt waar iets van deze soort is, en dat is er niet: " + string(v.Mits)
	default:
	}
	return "dit geldt niet op " + w.peil.String() + "; het geldt " + v.Geldt.String()
}

// naamVanDeel names a part of an obligation; the whole has no name.
func (w *weging) naamVanDeel(v *Verplichting, i int) string {
	switch v.Per {
	case PerReikwijdte:
		return string(reikwijdtewoorden[i].Woord)
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

// ontkendeDelen names the parts that were not there; nil when that is all of them.
func (w *weging) ontkendeDelen(v *Verplichting, delen []deel) []string {
	var namen []string
	for i := range delen {
		if naam := w.naamVanDeel(v, i); delen[i].klasse == open && naam != "" {
			namen = append(namen, naam)
		}
	}
	if len(namen) == len(delen) {
		return nil
	}
	return namen
}

// uitleg explains the outcome in Dutch. minstens, "ten minste " or "", goes before the
// number of days too late.
func (v *Verplichting) uitleg(o *Verplichtingoordeel, ontkend []string, minstens string) string {
	niet := ""
	if len(o.Ontbreekt) > 0 {
		niet = "; niet bewezen: " + strings.Join(o.Ontbreekt, ", ")
	}
	wie := ""
	if len(ontkend) > 0 {
		wie = " (" + strings.Join(ontkend, ", ") + ")"
	}
	switch o.Uitkomst {
	case Nageleefd:
		return v.uitlegNageleefd(o)
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
			return "op " + v.Termijn.String() + " was het er niet" + wie + ", en sindsdien is het niet bewezen" + niet
		}
		return "het was er niet" + wie + niet
	default:
		if slices.Contains(o.Kanttekeningen, ConceptMogelijk) {
			return "er is geen bewijs dat het er was; dat de regiovisie er niet was of nog komt, zegt niet dat er ook geen concept of aangeboden versie was"
		}
		return "er is geen bewijs dat het er was, en geen dat het er niet was"
	}
}

func (v *Verplichting) uitlegNageleefd(o *Verplichtingoordeel) string {
	switch {
	case slices.Contains(o.Kanttekeningen, Ongedateerd):
		return "bewezen met een stuk zonder datum; dat telt op elke dag, en als op tijd"
	case !v.Termijn.IsValid():
		return "bewezen"
	case slices.Contains(o.Kanttekeningen, DatumOnzeker):
		return "bewezen; of dat uiterlijk " + v.Termijn.String() + " was is niet zeker, en het telt als op tijd"
	default:
		return "bewezen, en op tijd: uiterlijk " + v.Termijn.String()
	}
}

// voorbehouden adds the reservations about the assessment as a whole.
func (w *weging) voorbehouden(uit *wmo.Verantwoording, os []Verplichtingoordeel) {
	bijNorm(uit)
	uit.Behoud(w.opTermijn.voorbehouden...)
	uit.Behoud(w.opPeil.voorbehouden...)
	uit.BehoudAls(w.d.Regiocode != "" && len(w.d.Leden) > 0,
		voorbehoudRegiocode.Zegt(fmt.Sprintf("de leden staan in het dossier; die van regio %.40q volgens gebied.leden zijn niet gebruikt", w.d.Regiocode)))
	uit.BehoudAls(len(w.opgevolgd) > 0, voorbehoudOpvolger.Zegt(
		"dat het besluit van een raad die er niet meer is zijn hoofdopvolger bindt, is onze lezing: "+strings.Join(w.opgevolgd, ", ")))
	buiten := make([]string, len(w.buiten))
	for i, c := range w.buiten {
		buiten[i] = c.String()
	}
	uit.BehoudAls(len(buiten) > 0, voorbehoudGeen.Zegt("geen lid op de dag waar het om gaat, en niet meegeteld: "+strings.Join(buiten, ", ")))
	for _, r := range []struct {
		kant  Kanttekening
		v     wmo.Voorbehoud
		tekst string
	}{
		{Onbevestigd, voorbehoudStuk, "rust op bewijs dat niemand heeft bevestigd: "},
		{Ongedateerd, voorbehoudOngedateerd, "rust op een stuk zonder datum, dat op elke dag en als op tijd telt: "},
		{VanVoorBegin, voorbehoudVanVoor, "rust op een stuk van voor de dag waarop het ging gelden: "},
	} {
		var met []string
		for i := range os {
			if slices.Contains(os[i].Kanttekeningen, r.kant) {
				met = append(met, os[i].Code)
			}
		}
		uit.BehoudAls(len(met) > 0, r.v.Zegt(r.tekst+strings.Join(met, ", ")))
	}
}
