package tarief

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	wet     = kit.Wmo2015()
	besluit = kit.Uitvoeringsbesluit()
)

// Sources of the build-up. Berenschot names the steps; the algebra is ours.
var (
	opbouwleer = kit.Document("Berenschot, kostprijs berekenen voor Wmo en jeugdhulp",
		"https://www.berenschot.nl/organiseren-en-inrichten/bedrijfsvoering/kostprijs-berekenen-en-bekostigen/kostprijs-berekenen-voor-wmo-en-jeugdhulp",
		"").Als(wmo.Afgeleid)
	// tweeComponenten is the page that names care and housing as the two parts of a price for
	// beschermd wonen.
	tweeComponenten = kit.Document("VNG, reële prijs beschermd wonen en maatschappelijke opvang",
		"https://vng.nl/publicaties/reele-prijs-bwmo", "").Als(wmo.Afgeleid)
	// gepubliceerdePgb is one of the publications that all yearly amounts and amounts per etmaal
	// were found to fit: a year has 365 days.
	gepubliceerdePgb = kit.Document("Gemeenteblad 2021, 482859, tarieven pgb beschermd wonen 2022",
		"https://zoek.officielebekendmakingen.nl/gmb-2021-482859.html", "").Als(wmo.Afgeleid)
)

// Sources of the index.
var (
	vng2024 = kit.Document("VNG, indexatie bij inkoop jeugdhulp en Wmo-ondersteuning 2024",
		"https://vng.nl/artikelen/indexatie-bij-inkoop-jeugdhulp-en-wmo-ondersteuning-2024", "")
	vng2025 = kit.Document("VNG, indexatie bij inkoop jeugdhulp en Wmo-ondersteuning 2025",
		"https://vng.nl/artikelen/indexatie-bij-inkoop-jeugdhulp-en-wmo-ondersteuning-2025", "")
	contractstandaard = kit.Contractstandaard()
)

// hogeRaad is the ruling that article 5.4 is not about tenders alone, of which the summary and parts were read.
var hogeRaad = kit.Document("ECLI:NL:HR:2021:1452", "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:HR:2021:1452", "2021-10-08")
