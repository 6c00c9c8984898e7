package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// An answer lists the stated facts that it did not use: no rule of its question reads them
// on that day, so the answer is the same whatever they say.

// leest lists the facts that the steps of decisions read.
func leest(besluiten ...[]wmo.MotiveringStap) []string {
	var plaatsen []string
	for _, stappen := range besluiten {
		for i := range stappen {
			if f := stappen[i].Feit; !slices.Contains(plaatsen, f) {
				plaatsen = append(plaatsen, f)
			}
		}
	}
	return plaatsen
}

// zonder removes places from a list.
func zonder(plaatsen []string, weg ...string) []string {
	return slices.DeleteFunc(plaatsen, func(p string) bool { return slices.Contains(weg, p) })
}

// ongebruikt lists the unused facts. When the number of days is given, dates and readings
// of dates are not used.
func (u *Dwangsom) ongebruikt(v *Dwangsomvraag) []string {
	plaatsen := leest(u.Verschuldigd.Stappen)
	switch {
	case len(plaatsen) == 0:
	case v.DagenInGebreke != nil:
		plaatsen = append(zonder(plaatsen, "/beslist"), "/dagenInGebreke")
	default:
		plaatsen = append(plaatsen, "/bekendgemaakt")
	}
	if u.Verloop != nil {
		plaatsen = append(plaatsen, "/aanvragers")
	}
	if u.EersteDag.IsValid() {
		plaatsen = append(plaatsen, "/lezing/eersteDag")
		if v.Bekendgemaakt.IsValid() {
			plaatsen = append(plaatsen, "/lezing/bekendmaking")
		}
	}
	return wmo.Ongelezen(v, plaatsen...)
}

// ongebruikt lists the unused facts. A rule that names the whole person reads only facts
// that other rules name one by one, so "/persoon" itself is no fact that was read.
func (u *Toegangsbesluit) ongebruikt(v *Toegangsvraag) []string {
	plaatsen := append(zonder(leest(u.Recht.Stappen, u.Wlz.Stappen), "/persoon"), "/voorziening", "/onderzocht")
	if u.Voorziening != Zelfredzaamheid {
		plaatsen = append(plaatsen, "/mistAlleenWoonruimte")
	}
	return wmo.Ongelezen(v, plaatsen...)
}

func (u *Toegankelijkheid) ongebruikt(a *Aanmelding) []string {
	return wmo.Ongelezen(a, append(leest(u.EersteOpvang.Stappen, u.WarmeOverdracht.Stappen),
		"/voorziening", "/gemeente", "/bindingGeeist", "/geweigerdOmBinding", "/formulierGegeven", "/eersteOpvangGegeven",
		"/plekTerPlaatse", "/veiligheid", "/kandidaten", "/keuze", "/weging")...)
}

func (u *Geschilroute) ongebruikt(v *Geschilvraag) []string {
	return wmo.Ongelezen(v, append(leest(u.Commissie.Stappen), "/partij")...)
}

func (u *Ingezetenschap) ongebruikt(v *Ingezetenvraag) []string {
	plaatsen := leest(u.Nederland.Alles.Stappen)
	for i := range u.Gemeenten {
		w := &u.Gemeenten[i].Wijzing
		for _, p := range leest(w.Alles.Stappen, w.Iets.Stappen) {
			if p != "/gemeenten" { // the other municipalities are read through their own steps
				plaatsen = append(plaatsen, p)
			}
		}
	}
	for i := range v.Gemeenten {
		p := plaatsVan("/gemeenten/-/", i)
		plaatsen = append(plaatsen, p+"gemeente", p+"inschrijving")
	}
	return wmo.Ongelezen(v, plaatsen...)
}

// ongebruikt lists the unused facts. Once the ground is known, of the municipalities only
// that of the ground is used.
func (u *Jeugdwoonplaats) ongebruikt(v *Jeugdhulpvraag) []string {
	plaatsen := leest(u.Grondslag.Stappen)
	if u.Grondslag.Uitkomst == wmo.Ja {
		plaatsen = append(plaatsen, jeugdVelden[u.Grondslag.Waarde])
	} else if len(plaatsen) > 0 {
		for _, veld := range jeugdVelden {
			plaatsen = append(plaatsen, veld)
		}
	}
	return wmo.Ongelezen(v, plaatsen...)
}

// ongebruikt lists the unused facts. Of the person who seeks a home only the facts that
// the categories in force name are used.
func (u *Voorrang) ongebruikt(v *Voorrangvraag) []string {
	plaatsen := zonder(leest(u.Categorie.Stappen, u.Voorrang.Stappen, u.InkomenTeltNiet.Stappen, u.Regioplicht.Stappen), "/zoekende")
	if len(u.Regioplicht.Stappen) > 0 {
		plaatsen = append(plaatsen, "/afspraken/vastgelegd")
	}
	return wmo.Ongelezen(v, plaatsen...)
}

// ongebruikt lists the unused facts. The day of leaving is used only for somebody in an
// institution.
func (u *Ethosindeling) ongebruikt(w *Woonsituatie) []string {
	plaatsen := append(leest(u.Categorie.Stappen, u.CBS.Stappen, u.Regiotelling.Stappen), "/plek")
	if plekDie(w.Plek, (*Ethosrij).bijVertrek) == wmo.Nee {
		plaatsen = zonder(plaatsen, "/vertrekdatum")
	}
	return wmo.Ongelezen(w, plaatsen...)
}

// ongebruikt lists the unused facts. Which municipality counts depends on the kind of
// support.
func (u *Toewijzing) ongebruikt(v *Hulpvraag) []string {
	plaatsen := []string{"/voorziening", "/scenario", "/mandaat"}
	switch {
	case v.Voorziening == Zelfredzaamheid:
		plaatsen = append(plaatsen, "/ingezeteneVan")
	case v.Voorziening == Opvang:
		plaatsen = append(plaatsen, "/wendtZichTot", "/huiselijkGeweld", "/centrumgemeente")
		if v.HuiselijkGeweld != wmo.Nee {
			plaatsen = append(plaatsen, "/centrumVrouwenopvang")
		}
	case v.Scenario == WetsvoorstelWoonplaats:
		plaatsen = append(plaatsen, "/wetsvoorstel", "/centrumgemeente")
	default:
		plaatsen = append(plaatsen, "/wendtZichTot", "/centrumgemeente", "/awbzVerblijf")
		if v.AWBZVerblijf != wmo.Nee && slices.Contains(leest(u.Verantwoordelijk.Stappen), "/awbzVerblijf") {
			plaatsen = append(plaatsen, "/ingezeteneVan")
		}
	}
	if v.Voorziening != Zelfredzaamheid && v.Mandaat == nil && v.Scenario == "" {
		plaatsen = append(plaatsen, "/lokaleToegang")
	}
	return wmo.Ongelezen(v, plaatsen...)
}

// ongebruikt lists the unused facts. The facts about a dwangsom are used only where one is
// worked out, and Opschorting only where an application was to be completed.
func (u *Zaakkalender) ongebruikt(z *Zaak) []string {
	plaatsen := []string{"/gebeurtenissen", "/volledig"}
	for i := range u.Handelingen {
		plaatsen = append(plaatsen, leest(u.Handelingen[i].Mag.Stappen)...)
	}
	for i := range u.Dwangsommen {
		d := &u.Dwangsommen[i]
		plaatsen = append(plaatsen, "/onredelijkLaat", "/belanghebbende", "/kennelijkKansloos")
		for _, p := range []string{"/aanvragers", "/lezing/eersteDag", "/lezing/bekendmaking"} {
			if !slices.Contains(d.Dwangsom.Ongebruikt, p) {
				plaatsen = append(plaatsen, p)
			}
		}
	}
	if slices.ContainsFunc(z.Gebeurtenissen, func(g Gebeurtenis) bool { return eindigtMet[g.Soort] != "" }) {
		plaatsen = append(plaatsen, "/opschorting")
	}
	var uit []string
	for i := range z.Gebeurtenissen {
		if g := &z.Gebeurtenissen[i]; g.Soort == GebeurtenisIngebrekestelling && g.Verzonden.IsValid() { // the day of receipt counts
			uit = append(uit, gebeurtenisplaats(i)+"/verzonden")
		}
	}
	return append(uit, wmo.Ongelezen(z, plaatsen...)...)
}
