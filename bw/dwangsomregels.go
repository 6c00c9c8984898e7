package bw

import "github.com/bwo-sdk/wmo"

// dwangsomfeiten is what the rules of a dwangsom read: the question, the day it is
// asked about and the first day of the penalty, as far as that is known.
type dwangsomfeiten struct {
	*Dwangsomvraag

	op     wmo.Datum
	eerste wmo.Datum
}

// dwangsomRegels say when a dwangsom for a late decision is due (Awb 4:17).
var dwangsomRegels = []wmo.Regel[*dwangsomfeiten]{
	wmo.Als("BW-DWS-01", "/aanvraag", "er is een aanvraag waarop een beschikking moet volgen, of een bezwaar, waarvoor dit ook geldt (Awb 7:14)",
		func(f *dwangsomfeiten) wmo.Uitkomst { return f.Aanvraag }, awb.art("4:17", "1", "").Als(wmo.Afgeleid).Sinds(beginDwangsom)),
	wmo.Als("BW-DWS-02", "/laatsteDag", "de beschikking is niet op tijd gegeven", (*dwangsomfeiten).teLaat, awb.art("4:17", "1", "").Sinds(beginDwangsom)),
	wmo.Als("BW-DWS-03", "/ingebrekeGesteld", "de aanvrager heeft het bestuursorgaan schriftelijk in gebreke gesteld",
		func(f *dwangsomfeiten) wmo.Uitkomst { return f.IngebrekeGesteld }, awb.art("4:17", "3", "").Sinds(beginDwangsom)),
	wmo.Als("BW-DWS-04", "/ingebrekestelling",
		"de ingebrekestelling is na het einde van de beslistermijn ontvangen; een te vroege is naar haar aard geen ingebrekestelling",
		(*dwangsomfeiten).opTijdGesteld, ingebrekestelling(beginDwangsom)...),
	wmo.Als("BW-DWS-05", "/beslist", "twee weken na het einde van de termijn en de ontvangst van de ingebrekestelling is de beschikking nog niet gegeven",
		(*dwangsomfeiten).inGebreke, awb.art("4:17", "3", "").Sinds(beginDwangsom)),
	wmo.Als("BW-DWS-06", "/onredelijkLaat", "de ingebrekestelling kwam niet onredelijk laat", nietOnredelijkLaat, uitsluiting("a")...),
	wmo.Als("BW-DWS-07", "/belanghebbende", "de aanvrager is belanghebbende", isBelanghebbende, uitsluiting("b")...),
	wmo.Als("BW-DWS-08", "/kennelijkKansloos", "de aanvraag is niet kennelijk niet-ontvankelijk of kennelijk ongegrond", nietKansloos, uitsluiting("c")...),
}

// uitsluiting cites one of the exclusions, whose words stayed the same when the sixth
// paragraph of article 4:17 became the fifth.
func uitsluiting(onderdeel string) []wmo.Versie {
	return []wmo.Versie{
		awb.van("2025-07-01").art("4:17", "6", onderdeel).Sinds(beginDwangsom).TotEnMet(lidMinder.AddDagen(-1)),
		awb.art("4:17", "5", onderdeel).Sinds(lidMinder),
	}
}

// lidMinder is the day on which article 4:17 lost its fourth paragraph.
var lidMinder = wmo.MustDatum("2026-01-01")

// aandeelBron is where the law says, on a day, that applicants share equally. It does not
// say who gets the cents that are left.
func aandeelBron(op wmo.Datum) wmo.Bron {
	if op.Before(lidMinder) {
		return awb.van("2025-07-01").art("4:17", "7", "").Als(wmo.Afgeleid)
	}
	return awb.art("4:17", "6", "").Als(wmo.Afgeleid)
}

// The first day of the circular of the ministry about the dwangsom, and the day on which
// it lapsed. Only the beginning of its successor was read.
var (
	circulaireVan = wmo.MustDatum("2014-11-01")
	circulaireTot = wmo.MustDatum("2019-03-01")
)

// ingebrekestelling cites, from a day on, that a default notice that comes too early does
// not count: by the circular while there was one, otherwise by the words of the law.
func ingebrekestelling(sinds wmo.Datum) []wmo.Versie {
	volgt := awb.art("4:17", "3", "").Als(wmo.Afgeleid)
	vs := []wmo.Versie{dwangsomcirculaire("paragraaf 1.1").Sinds(later(sinds, circulaireVan)).TotEnMet(circulaireTot.AddDagen(-1)), volgt.Sinds(circulaireTot)}
	if sinds.Before(circulaireVan) {
		vs = append(vs, volgt.Sinds(sinds).TotEnMet(circulaireVan.AddDagen(-1)))
	}
	return vs
}

// naarHaarAard is the source of ingebrekestelling on a day.
func naarHaarAard(op wmo.Datum) wmo.Bron {
	if op.Before(circulaireTot) && !op.Before(circulaireVan) {
		return dwangsomcirculaire("paragraaf 1.1")
	}
	return awb.art("4:17", "3", "").Als(wmo.Afgeleid)
}

func nietOnredelijkLaat(f *dwangsomfeiten) wmo.Uitkomst { return f.OnredelijkLaat.Niet() }
func isBelanghebbende(f *dwangsomfeiten) wmo.Uitkomst   { return f.Belanghebbende }
func nietKansloos(f *dwangsomfeiten) wmo.Uitkomst       { return f.KennelijkKansloos.Niet() }

func (f *dwangsomfeiten) nietBeslist(voor wmo.Datum) wmo.Uitkomst {
	if f.Bekendgemaakt.IsValid() {
		return wmo.UitkomstOf(!f.Bekendgemaakt.Before(voor))
	}
	if f.Beslist == wmo.Nee {
		return wmo.Ja
	}
	return wmo.Onbepaald // a decision on an unknown day may have come in time
}

func (f *dwangsomfeiten) teLaat() wmo.Uitkomst {
	switch {
	case f.heeftDagen():
		return wmo.Ja
	case !f.LaatsteDag.IsValid():
		return wmo.Onbepaald
	case !f.op.After(f.LaatsteDag):
		return wmo.Nee
	default:
		return f.nietBeslist(f.LaatsteDag.AddDagen(1))
	}
}

func (f *dwangsomfeiten) opTijdGesteld() wmo.Uitkomst {
	switch {
	case f.heeftDagen():
		return wmo.Ja
	case f.Ingebrekestelling.IsValid() && f.Ingebrekestelling.After(f.op):
		return wmo.Nee
	case !f.Ingebrekestelling.IsValid(), !f.LaatsteDag.IsValid():
		return wmo.Onbepaald
	default:
		return wmo.UitkomstOf(f.Ingebrekestelling.After(f.LaatsteDag))
	}
}

func (f *dwangsomfeiten) inGebreke() wmo.Uitkomst {
	switch {
	case f.DagenInGebreke != nil:
		return wmo.UitkomstOf(f.heeftDagen())
	case f.Ingebrekestelling.IsValid() && f.op.Before(f.Ingebrekestelling.AddDagen(f.Lezing.wacht())):
		return wmo.Nee // two weeks have not passed, whatever the last day of the term was
	case !f.eerste.IsValid():
		return wmo.Onbepaald
	case f.op.Before(f.eerste):
		return wmo.Nee
	case f.Bekendgemaakt.IsValid() && !f.Lezing.bekendmakingTelt():
		return wmo.UitkomstOf(f.Bekendgemaakt.After(f.eerste))
	default:
		return f.nietBeslist(f.eerste)
	}
}
