package bw

import "github.com/bwo-sdk/wmo"

// What municipalities agreed about national access, and what judges made of it.
var (
	delft    = uitspraak("ECLI:NL:RBDHA:2015:3786", "2015-04-03")
	vngBrief = document("VNG, brief voor het algemeen overleg over maatschappelijke opvang van 20 december",
		"https://vng.nl/brieven/input-vng-tbv-ao-maatschappelijke-opvang-20-december", "")
	kansVanSlagen = document("VNG, Landelijke toegankelijkheid beschermd wonen en maatschappelijke opvang",
		"https://vng.nl/artikelen/landelijke-toegankelijkheid-beschermd-wonen-en-maatschappelijke-opvang", "")
	factoren = document("Gemeente Rotterdam, Centraal Onthaal voor volwassenen",
		"https://www.rotterdam.nl/loket/centraal-onthaal-voor-volwassenen/", "")
	nietTerPlaatse = document("Geschillencommissie Sociaal Domein, Toegankelijkheid",
		"https://www.degeschillencommissiezorg.nl/uitsprakenoverzicht/analyse-zorguitspraken/geschillencommissie-sociaal-domein-toegankelijkheid/", "")
	vrouwenopvang = document("Regioaanpak Veilig Thuis, afspraken over landelijke toegankelijkheid vrouwenopvang",
		"http://regioaanpakveiligthuis.nl/nieuws/nieuwe-afspraken-over-landelijke-toegankelijkheid-vrouwenopvang", "2016-04-05")
)

// eersteOpvangRegels say whether the municipality turned to owes shelter for now.
// That somebody has no binding with it stands nowhere among them.
var eersteOpvangRegels = []wmo.Regel[*Aanmelding]{
	{
		Grond: wmo.Grond{
			Code: "BW-TGK-01", Tekst: "de persoon heeft nu geen plek waar hij veilig kan blijven", Geldt: sinds2015,
			Bron: vngBrief.Als(wmo.Afgeleid), Feit: "/zonderPlek",
		},
		Toets: func(a *Aanmelding) wmo.Uitkomst { return a.ZonderPlek },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-TGK-02", Tekst: "het staat nog niet vast dat een andere gemeente het op zich neemt", Geldt: sinds2015,
			Bron: delft, Feit: "/andereGemeenteVast",
		},
		Toets: func(a *Aanmelding) wmo.Uitkomst { return a.AndereGemeenteVast.Niet() },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-TGK-08", Tekst: "bij een andere gemeente is nog geen zekere plek: dan is dat zij het op zich neemt niet genoeg", Geldt: sinds2015,
			Bron: vngBrief, Feit: "/overdracht/plekZeker", GaatVoor: []string{"BW-TGK-02"},
		},
		Toets: func(a *Aanmelding) wmo.Uitkomst { return a.Overdracht.PlekZeker.Niet() },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-TGK-03", Tekst: "er is geen volledige warme overdracht aan een andere gemeente", Geldt: sinds2015,
			Bron: vngBrief, Feit: "/overdracht",
		},
		Toets: func(a *Aanmelding) wmo.Uitkomst {
			return wmo.En(naarAndere(a), a.Overdracht.Besproken, a.Overdracht.Aanvaard, a.Overdracht.PlekZeker).Niet()
		},
	},
}

// overdrachtRegels say when a transfer is warm and complete.
var overdrachtRegels = []wmo.Regel[*Aanmelding]{
	{
		Grond: wmo.Grond{
			Code: "BW-TGK-04", Tekst: "de overdracht gaat naar een andere gemeente, en bekend is welke", Geldt: sinds2015,
			Bron: vngBrief, Feit: "/overdracht/gemeente",
		},
		Toets: naarAndere,
	},
	{
		Grond: wmo.Grond{
			Code: "BW-TGK-05", Tekst: "die gemeente is gesproken over deze persoon; een verwijzing of een formulier is geen overdracht", Geldt: sinds2015,
			Bron: delft, Feit: "/overdracht/besproken",
		},
		Toets: func(a *Aanmelding) wmo.Uitkomst { return a.Overdracht.Besproken },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-TGK-06", Tekst: "die gemeente neemt de persoon over", Geldt: sinds2015,
			Bron: delft, Feit: "/overdracht/aanvaard",
		},
		Toets: func(a *Aanmelding) wmo.Uitkomst { return a.Overdracht.Aanvaard },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-TGK-07", Tekst: "daar is zeker een plek", Geldt: sinds2015,
			Bron: vngBrief, Feit: "/overdracht/plekZeker",
		},
		Toets: func(a *Aanmelding) wmo.Uitkomst { return a.Overdracht.PlekZeker },
	},
}

func naarAndere(a *Aanmelding) wmo.Uitkomst {
	if a.Overdracht.Gemeente.IsZero() {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(a.Overdracht.Gemeente != a.Gemeente)
}
