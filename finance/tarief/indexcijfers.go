package tarief

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// publicatie is what was published about the index of a year.
type publicatie struct {
	jaar                 int
	personeel, materieel indexreeks
	wijze                Indexwijze
	afronding            Indexafronding
	percentage           wmo.Getal
}

// indexreeks is the three figures of one kind of costs, in percent.
type indexreeks struct{ raming, eerdereRaming, definitief wmo.Getal }

func reeks(raming, eerdereRaming, definitief string) indexreeks {
	return indexreeks{wmo.MustGetal(raming), wmo.MustGetal(eerdereRaming), wmo.MustGetal(definitief)}
}

// indexcijfers are the years of which the figures were read. The text on 2025 first took relative
// differences; it was corrected on 2024-10-02. On which days the texts first stood there is not known. That
// on 2025 is dated by the first day on which somebody else speaks of it; that on 2024, of which no such day
// was found, by the latest day that it speaks of itself, so that it may have become known later.
var indexcijfers = wmo.MustTijdlijn("indexcijfers van OVA en PPC die de VNG publiceerde",
	wmo.StandOf(publicatie{
		jaar: 2024, personeel: reeks("4.94", "4.74", "6.36"), materieel: reeks("2.51", "4.87", "7.02"),
		wijze: RelatiefVerschil, afronding: AfrondenPerDeel, percentage: wmo.MustGetal("6.30"),
	}, jaarversie(vng2024, 2024).BekendSinds(wmo.MustDatum("2023-10-13"))),
	wmo.StandOf(publicatie{
		jaar: 2025, personeel: reeks("4.18", "4.94", "6.00"), materieel: reeks("1.82", "2.51", "3.10"),
		wijze: RelatiefVerschil, afronding: AfrondenPerDeel, percentage: wmo.MustGetal("4.91"),
	}, jaarversie(vng2025, 2025).BekendSinds(wmo.MustDatum("2024-07-09")).BekendTotEnMet(wmo.MustDatum("2024-10-01"))),
	wmo.StandOf(publicatie{
		jaar: 2025, personeel: reeks("4.18", "4.94", "6.00"), materieel: reeks("1.82", "2.51", "3.10"),
		wijze: Puntverschil, afronding: AfrondenAanHetEind, percentage: wmo.MustGetal("4.96"),
	}, jaarversie(vng2025, 2025).BekendSinds(wmo.MustDatum("2024-10-02"))),
)

// jaarversie holds in one calendar year.
func jaarversie(b wmo.Bron, jaar int) wmo.Versie {
	j := strconv.Itoa(jaar)
	return b.Sinds(wmo.MustDatum(j + "-01-01")).TotEnMet(wmo.MustDatum(j + "-12-31"))
}

// Parameters lists the values over time of this room with their sources.
func Parameters() []wmo.Parameter {
	return []wmo.Parameter{
		wmo.ParameterOf("FIN-P-TF-INDEX", indexcijfers, func(p publicatie) []wmo.Grootheid {
			return []wmo.Grootheid{
				wmo.Aantal("OVA, raming", p.personeel.raming, procent),
				wmo.Aantal("OVA, raming van het jaar ervoor", p.personeel.eerdereRaming, procent),
				wmo.Aantal("OVA, definitief over het jaar ervoor", p.personeel.definitief, procent),
				wmo.Aantal("PPC, raming", p.materieel.raming, procent),
				wmo.Aantal("PPC, raming van het jaar ervoor", p.materieel.eerdereRaming, procent),
				wmo.Aantal("PPC, definitief over het jaar ervoor", p.materieel.definitief, procent),
				{Naam: "wijze", Waarde: string(p.wijze)},
				{Naam: "afronding", Waarde: string(p.afronding)},
				wmo.Aantal("gepubliceerd", p.percentage, procent),
			}
		}),
		wmo.ParameterOf("FIN-P-TF-ARTIKEL54", artikel54, func(a Prijsartikel) []wmo.Grootheid {
			return []wmo.Grootheid{{Naam: "wat artikel 5.4 vraagt", Waarde: string(a)}}
		}),
	}
}
