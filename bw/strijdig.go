package bw

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Strijdigset lists the combinations of facts of one question that cannot hold together.
type Strijdigset struct {
	Vraag       string           `json:"vraag"` // the operation
	Combinaties []wmo.Combinatie `json:"combinaties"`
}

// Strijdigheden is the register of facts that cannot be stated together, by question. A
// fact that follows from the others is filled in and not asked for; a stated fact is never
// overruled.
func Strijdigheden() []Strijdigset {
	return []Strijdigset{
		{"bw.toewijzing", wmo.Combinaties(toewijzingStrijdig)},
		{"bw.ingezetenschap", wmo.Combinaties(ingezetenStrijdig(-1))},
		{"bw.jeugdwoonplaats", wmo.Combinaties(jeugdStrijdig)},
		{"bw.toegankelijkheid", wmo.Combinaties(aanmeldStrijdig)},
		{"bw.toegang", wmo.Combinaties(toegangStrijdig)},
		{"bw.dwangsom", wmo.Combinaties(dwangsomStrijdig)},
	}
}

// leidAf fills in what follows from the facts and reports contradictions.
func leidAf[I any](b *wmo.Bevindingen, ss []wmo.Strijdigheid[I], in I, peil wmo.Peil) {
	*b = append(*b, wmo.LeidAf(ss, in, peil)...)
}

var dwangsomStrijdig = []wmo.Strijdigheid[*dwangsomfeiten]{
	wmo.Strijdig(register.Melding("BW-STR-DWS-01", "wie dagen in gebreke is, is in gebreke gesteld"), awb.art("4:17", "3", "").Als(wmo.Afgeleid),
		wmo.Staat("/dagenInGebreke", (*dwangsomfeiten).heeftDagen),
		wmo.Luidt("/ingebrekeGesteld", wmo.Nee, gesteld)),
	wmo.Strijdig(register.Melding("BW-STR-DWS-02", "zonder ingebrekestelling is er geen dag waarop zij is ontvangen"),
		awb.art("4:17", "3", "").Als(wmo.Afgeleid),
		wmo.Staat("/ingebrekestelling", func(f *dwangsomfeiten) bool { return f.Ingebrekestelling.IsValid() }),
		wmo.Luidt("/ingebrekeGesteld", wmo.Nee, gesteld)),
	wmo.Strijdig(register.Melding("BW-STR-DWS-03", "zonder ingebrekestelling kan zij niet onredelijk laat zijn gekomen"),
		awb.art("4:17", "5", "a").Als(wmo.Afgeleid),
		wmo.Luidt("/onredelijkLaat", wmo.Ja, func(f *dwangsomfeiten) *wmo.Uitkomst { return &f.OnredelijkLaat }),
		wmo.Luidt("/ingebrekeGesteld", wmo.Nee, gesteld)),
	wmo.Strijdig(register.Melding("BW-STR-DWS-04", "op de peildag is niet beslist, en toch een dag tot dan waarop dat bekend werd"),
		awb.art("4:17", "1", "").Als(wmo.Afgeleid),
		wmo.Staat("/bekendgemaakt", func(f *dwangsomfeiten) bool { return f.Bekendgemaakt.IsValid() && !f.Bekendgemaakt.After(f.op) }),
		wmo.Luidt("/beslist", wmo.Nee, beslist)),
	wmo.Strijdig(register.Melding("BW-STR-DWS-05", "op de peildag is beslist, en toch werd dat pas daarna bekend"),
		awb.art("4:17", "1", "").Als(wmo.Afgeleid),
		wmo.Staat("/bekendgemaakt", func(f *dwangsomfeiten) bool { return f.Bekendgemaakt.After(f.op) }),
		wmo.Luidt("/beslist", wmo.Ja, beslist)),
}

func gesteld(f *dwangsomfeiten) *wmo.Uitkomst { return &f.IngebrekeGesteld }
func beslist(f *dwangsomfeiten) *wmo.Uitkomst { return &f.Beslist }

func (f *dwangsomfeiten) heeftDagen() bool { return f.DagenInGebreke != nil && *f.DagenInGebreke > 0 }

// toegangStrijdig has, among others, that a Dutch national has no permit that could end.
var toegangStrijdig = []wmo.Strijdigheid[*Toegangsvraag]{
	wmo.Strijdig(register.Melding("BW-STR-TOE-01", "wie alleen een woning mist, kan zich in de samenleving handhaven"),
		wmo2015.art("1.2.1", "", "b en c").Als(wmo.Afgeleid),
		wmo.Luidt("/mistAlleenWoonruimte", wmo.Ja, func(v *Toegangsvraag) *wmo.Uitkomst { return &v.MistAlleenWoonruimte }),
		wmo.Luidt("/handhaaftZich", wmo.Nee, func(v *Toegangsvraag) *wmo.Uitkomst { return &v.HandhaaftZich })),
	wmo.Strijdig(register.Melding("BW-STR-TOE-02", "wie aanspraak heeft op de Wlz, van die is er ook reden om dat aan te nemen"),
		wmo2015.art("2.3.5", "6", "").Als(wmo.Afgeleid),
		wmo.Luidt("/wlz/aanspraak", wmo.Ja, func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Wlz.Aanspraak }),
		wmo.Luidt("/wlz/vermoeden", wmo.Nee, func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Wlz.Vermoeden })),
	nietVanNederlander(register.Melding("BW-STR-TOE-03", "een Nederlander vraagt geen verblijfsvergunning"), "/persoon/voortgezetVerblijf",
		func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Persoon.VoortgezetVerblijf }),
	nietVanNederlander(register.Melding("BW-STR-TOE-04", "van een Nederlander wordt geen verblijf ingetrokken"), "/persoon/bezwaarIntrekking",
		func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Persoon.BezwaarIntrekking }),
	nietVanNederlander(register.Melding("BW-STR-TOE-05", "een Nederlander wordt niet uitgezet"), "/persoon/uitzettingGelast",
		func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Persoon.UitzettingGelast }),
	nietVanNederlander(register.Melding("BW-STR-TOE-06", "een Nederlander wacht niet op een verblijfsvergunning"), "/persoon/slachtofferWacht",
		func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Persoon.SlachtofferWacht }),
	nietVanNederlander(register.Melding("BW-STR-TOE-07", "een Nederlander is in Nederland geen burger van een andere staat van de Unie in zijn eerste maanden"),
		"/persoon/unieburgerBeperkt", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Persoon.UnieburgerBeperkt }),
}

func nietVanNederlander(melding wmo.Melding, veld string, plek func(*Toegangsvraag) *wmo.Uitkomst) wmo.Strijdigheid[*Toegangsvraag] {
	return wmo.Strijdig(melding, wmo2015.art("1.2.2", "", "").Als(wmo.Afgeleid),
		wmo.Staat("/persoon/verblijf", func(v *Toegangsvraag) bool { return v.Persoon.Verblijf == Nederlander }),
		wmo.Staat(veld, func(v *Toegangsvraag) bool { return *plek(v) == wmo.Ja }))
}

// aanmeldStrijdig are the contradictions about a transfer to another municipality.
var aanmeldStrijdig = []wmo.Strijdigheid[*Aanmelding]{
	wmo.Strijdig(register.Melding("BW-STR-TGK-01", "een andere gemeente heeft de persoon overgenomen, "+
		"en toch staat niet vast dat een andere gemeente het op zich neemt"),
		delft.Als(wmo.Afgeleid),
		wmo.Luidt("/overdracht/aanvaard", wmo.Ja, func(a *Aanmelding) *wmo.Uitkomst { return &a.Overdracht.Aanvaard }),
		wmo.Luidt("/andereGemeenteVast", wmo.Nee, func(a *Aanmelding) *wmo.Uitkomst { return &a.AndereGemeenteVast })),
	wmo.Strijdig(register.Melding("BW-STR-TGK-02", "een gemeente neemt niemand over van zichzelf"), delft.Als(wmo.Afgeleid),
		wmo.Staat("/overdracht/gemeente", func(a *Aanmelding) bool { return naarAndere(a) == wmo.Nee }),
		wmo.Luidt("/overdracht/aanvaard", wmo.Ja, func(a *Aanmelding) *wmo.Uitkomst { return &a.Overdracht.Aanvaard })),
}

var meldingWilBlijven = register.Melding("BW-STR-ING-01", "wie in een gemeente wil blijven, wil in Nederland blijven")

// ingezetenStrijdig are the contradictions about the municipality with this index; −1 is
// any municipality, for the register.
func ingezetenStrijdig(nummer int) []wmo.Strijdigheid[*Ingezetenvraag] {
	plaats := "/gemeenten/-/wilBlijven"
	if nummer >= 0 {
		plaats = wmo.Wijs("gemeenten", strconv.Itoa(nummer), "wilBlijven")
	}
	return []wmo.Strijdigheid[*Ingezetenvraag]{wmo.Strijdig(meldingWilBlijven, wmo2015.art("1.2.1", "", "").Als(wmo.Afgeleid),
		wmo.Luidt("/wilBlijven", wmo.Nee, func(in *Ingezetenvraag) *wmo.Uitkomst { return &in.WilBlijven }),
		wmo.Luidt(plaats, wmo.Ja, func(in *Ingezetenvraag) *wmo.Uitkomst { return &in.Gemeenten[nummer].WilBlijven }))}
}

// jeugdOpDag is a question about jeugdhulp on a day.
type jeugdOpDag struct {
	*Jeugdhulpvraag

	op wmo.Datum
}

var jeugdStrijdig = []wmo.Strijdigheid[jeugdOpDag]{
	wmo.Strijdig(register.Melding("BW-STR-JWP-01", "wie nergens verblijft, had daarvoor geen woonadres in een gemeente"), woonplaatsNu.Als(wmo.Afgeleid),
		wmo.Staat("/verblijf", func(j jeugdOpDag) bool { return j.Verblijf == GeenJeugdverblijf }),
		wmo.Staat("/gemeenteVoorVerblijf", func(j jeugdOpDag) bool { return !j.GemeenteVoorVerblijf.IsZero() })),
	wmo.Strijdig(register.Melding("BW-STR-JWP-02", "er is een gemeente waar de moeder bij de geboorte stond ingeschreven"), woonplaatsNu.Als(wmo.Afgeleid),
		wmo.Staat("/gemeenteMoederGeboorte", func(j jeugdOpDag) bool { return !j.GemeenteMoederGeboorte.IsZero() }),
		wmo.Luidt("/moederIngeschreven", wmo.Nee, func(j jeugdOpDag) *wmo.Uitkomst { return &j.MoederIngeschreven })),
	wmo.Strijdig(register.Melding("BW-STR-JWP-03", "het woonadres dat telt ligt in een gemeente, dus niet buiten Nederland"), woonplaatsNu.Als(wmo.Afgeleid),
		wmo.Staat("/woonadresGemeente", func(j jeugdOpDag) bool { return !j.WoonadresGemeente.IsZero() && j.verblijfTelt() == wmo.Nee }),
		buitenNederland),
	wmo.Strijdig(register.Melding("BW-STR-JWP-04", "het woonadres van voor het verblijf, dat telt, ligt in een gemeente, dus niet buiten Nederland"),
		woonplaatsNu.Als(wmo.Afgeleid),
		wmo.Staat("/gemeenteVoorVerblijf", func(j jeugdOpDag) bool {
			telt := j.verblijfTelt() // while that is open one of the two counts, and both are in a municipality
			return !j.GemeenteVoorVerblijf.IsZero() && (telt == wmo.Ja || telt == wmo.Onbepaald && !j.WoonadresGemeente.IsZero())
		}),
		buitenNederland),
}

var buitenNederland = wmo.Luidt("/buitenNederland", wmo.Ja, func(j jeugdOpDag) *wmo.Uitkomst { return &j.BuitenNederland })

// woonplaatsNu is the definition of the woonplaats of a youth.
var woonplaatsNu = jeugdwet.art("1.1", "", "woonplaats")

// verblijfTelt says whether the woonadres before the stay counts instead of that of today.
// A stay in a Wlz institution counts since 2025. A stated GemeenteVoorVerblijf implies that
// there is a stay.
func (j jeugdOpDag) verblijfTelt() wmo.Uitkomst {
	nu := !j.op.Before(wlzVerblijfTelt)
	switch {
	case j.Verblijf == "" && nu && !j.GemeenteVoorVerblijf.IsZero():
		return wmo.Ja
	case j.Verblijf == "":
		return wmo.Onbepaald
	default:
		return wmo.UitkomstOf(j.Verblijf != GeenJeugdverblijf && (nu || j.Verblijf != InWlzInstelling))
	}
}

var wlzVerblijfTelt = wmo.MustDatum("2025-01-01")

var toewijzingStrijdig = []wmo.Strijdigheid[*Hulpvraag]{
	wmo.Strijdig(register.Melding("BW-STR-WPB-01", "er is niet eerder beschermd wonen verstrekt, en toch een dag waarop of een college waardoor"),
		artikelWetsvoorstel("1.2.1a", "1", "a").Als(wmo.Afgeleid),
		wmo.Staat("/wetsvoorstel/eerder", func(in *Hulpvraag) bool { return in.feiten().eerder().zegtZichTegen() })),
}

func (e EerderVerstrekt) zegtZichTegen() bool {
	return e.Verstrekt == wmo.Nee && (e.Einde.IsValid() || !e.College.IsZero())
}
