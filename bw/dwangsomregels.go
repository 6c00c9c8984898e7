package bw

import "github.com/bwo-sdk/wmo"

// dwangsomfeiten is what the rules of a dwangsom read: the question, the day it is
// asked about and the first day of the penalty, as far as that is known.
type dwangsomfeiten struct {
	*Dwangsomvraag

	op     wmo.Datum
	eerste wmo.Datum
}

// Until 2025-12-31 the exclusions stood in the sixth paragraph of article 4:17.
var (
	lid6Tot2026 = wmo.MustPeriode("2009-10-01", "2025-12-31")
	lid5Sinds26 = wmo.MustPeriode("2026-01-01", "")
	awb2025     = awb.van("2025-07-01")
)

// dwangsomRegels say when a dwangsom for deciding too late is due (Awb, 4:17).
var dwangsomRegels = []wmo.Regel[*dwangsomfeiten]{
	{
		Grond: wmo.Grond{
			Code: "BW-DWS-01", Tekst: "er is een aanvraag waarop een beschikking moet volgen, of een bezwaar, waarvoor dit ook geldt (Awb 7:14)",
			Geldt: sindsDwangsom, Bron: awb.art("4:17", "1", "").Als(wmo.Afgeleid), Feit: "/aanvraag",
		},
		Toets: func(f *dwangsomfeiten) wmo.Uitkomst { return f.Aanvraag },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-DWS-02", Tekst: "de beschikking is niet op tijd gegeven",
			Geldt: sindsDwangsom, Bron: awb.art("4:17", "1", ""), Feit: "/laatsteDag",
		},
		Toets: (*dwangsomfeiten).teLaat,
	},
	{
		Grond: wmo.Grond{
			Code: "BW-DWS-03", Tekst: "de aanvrager heeft het bestuursorgaan schriftelijk in gebreke gesteld",
			Geldt: sindsDwangsom, Bron: awb.art("4:17", "3", ""), Feit: "/ingebrekeGesteld",
		},
		Toets: func(f *dwangsomfeiten) wmo.Uitkomst { return f.IngebrekeGesteld },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-DWS-04", Tekst: "de ingebrekestelling is na het einde van de beslistermijn ontvangen; een te vroege is naar haar aard geen ingebrekestelling",
			Geldt: sindsDwangsom, Bron: dwangsomcirculaire("paragraaf 1.1"), Feit: "/ingebrekestelling",
		},
		Toets: (*dwangsomfeiten).opTijdGesteld,
	},
	{
		Grond: wmo.Grond{
			Code: "BW-DWS-05", Tekst: "twee weken na het einde van de termijn en de ontvangst van de ingebrekestelling is de beschikking nog niet gegeven",
			Geldt: sindsDwangsom, Bron: awb.art("4:17", "3", ""), Feit: "/beslist",
		},
		Toets: (*dwangsomfeiten).inGebreke,
	},
	uitsluiting("BW-DWS-06", opTijdGemaand, lid6Tot2026, awb2025.art("4:17", "6", "a"), "/onredelijkLaat", nietOnredelijkLaat),
	uitsluiting("BW-DWS-07", heeftBelang, lid6Tot2026, awb2025.art("4:17", "6", "b"), "/belanghebbende", isBelanghebbende),
	uitsluiting("BW-DWS-08", heeftKans, lid6Tot2026, awb2025.art("4:17", "6", "c"), "/kennelijkKansloos", nietKansloos),
	uitsluiting("BW-DWS-09", opTijdGemaand, lid5Sinds26, awb.art("4:17", "5", "a"), "/onredelijkLaat", nietOnredelijkLaat),
	uitsluiting("BW-DWS-10", heeftBelang, lid5Sinds26, awb.art("4:17", "5", "b"), "/belanghebbende", isBelanghebbende),
	uitsluiting("BW-DWS-11", heeftKans, lid5Sinds26, awb.art("4:17", "5", "c"), "/kennelijkKansloos", nietKansloos),
}

// The exclusions kept their words when their number changed.
const (
	opTijdGemaand = "de ingebrekestelling kwam niet onredelijk laat"
	heeftBelang   = "de aanvrager is belanghebbende"
	heeftKans     = "de aanvraag is niet kennelijk niet-ontvankelijk of kennelijk ongegrond"
)

func uitsluiting(
	code, tekst string, geldt wmo.Periode, bron wmo.Bron, feit string, toets func(*dwangsomfeiten) wmo.Uitkomst,
) wmo.Regel[*dwangsomfeiten] {
	return wmo.Regel[*dwangsomfeiten]{Grond: wmo.Grond{Code: code, Tekst: tekst, Geldt: geldt, Bron: bron, Feit: feit}, Toets: toets}
}

func nietOnredelijkLaat(f *dwangsomfeiten) wmo.Uitkomst { return f.OnredelijkLaat.Niet() }
func isBelanghebbende(f *dwangsomfeiten) wmo.Uitkomst   { return f.Belanghebbende }
func nietKansloos(f *dwangsomfeiten) wmo.Uitkomst       { return f.KennelijkKansloos.Niet() }

// nietBeslist: no decision was announced before a day, as far as is known on the peil.
func (f *dwangsomfeiten) nietBeslist(voor wmo.Datum) wmo.Uitkomst {
	if f.Bekendgemaakt.IsValid() {
		return wmo.UitkomstOf(!f.Bekendgemaakt.Before(voor))
	}
	if f.Beslist == wmo.Nee {
		return wmo.Ja
	}
	return wmo.Onbepaald // a decision without its day may have come in time
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
		return wmo.Nee // whatever the last day of the term was
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
