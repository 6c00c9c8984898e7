package rijk

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// GeplandeStart is a start of the path that was planned once and did not happen.
//
//schema:nl Een start van het pad die ooit was gepland en niet doorging.
type GeplandeStart struct {
	//schema:nl Het jaar waarin het pad zou beginnen.
	Jaar int `json:"jaar"`
	//schema:nl De dag vanaf welke het plan zeker bekend was.
	Bekend wmo.Datum `json:"bekend"` // the day from which the plan was certainly known
	//schema:nl Wat het plan was, in één zin.
	Tekst string `json:"tekst"`
	//schema:nl De bron van het plan.
	Bron wmo.Bron `json:"bron"`
}

// geplandeStarts are all planned starts that were found. None of them happened.
var geplandeStarts = []GeplandeStart{
	gepland(2020, "2018-12-31", "het verdeelmodel was bedoeld voor 2020", kit.Document(
		"VNG, commissie wil pas op de plaats met verdeelmodel beschermd wonen",
		"https://vng.nl/nieuws/vng-cie-wil-pas-op-de-plaats-verdeelmodel-beschermd-wonen", "")),
	gepland(2021, "2019-03-31", "alle gemeenten zouden vanaf 2021 zelf verantwoordelijk zijn", kit.Document(
		"Regio Hart van Brabant, landelijke ontwikkelingen",
		"https://www.regio-hartvanbrabant.nl/nieuws/798-landelijke-ontwikkelingen-beschermd-wonen-en-maatschappelijke-opvang", "")),
	gepland(2022, "2019-07-04", "vanaf 2022 zou een deel objectief verdeeld worden, in tien jaar", kit.Document(
		"Rijksoverheid, akkoord met gemeenten over beschermd wonen",
		"https://www.rijksoverheid.nl/actueel/nieuws/2019/07/04/ollongren-en-blokhuis-bereiken-akkoord-met-gemeenten-over-beschermd-wonen", "2019-07-04")),
	gepland(2023, "2020-12-31", "verschoven van 2022 naar 2023", kit.Document(
		"Gooise Meren, jaarstukken 2020",
		"https://begroting.gooisemeren.nl/jaarstukken-2020/project/herijken-van-regionale-en-lokale-financiering-van-het-beleidsterrein-bescherming-en-opvang", "")),
	gepland(2024, "2022-07-06", "verschoven van 2023 naar 2024", kit.Document(
		"Kamerstuk 29325, nr. 137",
		"https://zoek.officielebekendmakingen.nl/kst-29325-137.html", "2022-07-06")),
	gepland(2025, "2023-06-30", "verschoven van 2024 naar 2025", kit.Document(
		"Kamerstuk 29325, nr. 155",
		"https://zoek.officielebekendmakingen.nl/kst-29325-155.html", "2023-06-30")),
	gepland(2026, "2024-07-31", "2025 niet meer mogelijk; het doel wordt 2026", kit.Document(
		"Schulinck, invoering woonplaatsbeginsel in 2025 niet meer mogelijk",
		"https://www.schulinck.nl/sociaal-domein-nieuws-invoering-woonplaatsbeginsel-bw-in-2025-niet-meer-mogelijk/", "")),
}

func gepland(jaar int, bekend, tekst string, bron wmo.Bron) GeplandeStart {
	return GeplandeStart{jaar, wmo.MustDatum(bekend), tekst, bron}
}

func eerderGepland(r *wmo.Verantwoording) []GeplandeStart {
	uit := []GeplandeStart{}
	for _, g := range geplandeStarts {
		if r.Peil().Kent(g.Bekend) {
			g.Bron = r.Citeer(g.Bron)
			uit = append(uit, g)
		}
	}
	return uit
}
