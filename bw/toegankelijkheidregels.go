package bw

import "github.com/bwo-sdk/wmo"

// The agreements of municipalities about national access, and rulings on it.
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

// eersteOpvangRegels say whether the municipality turned to owes shelter for the time being.
// A tie with that municipality is no condition.
var eersteOpvangRegels = []wmo.Regel[*Aanmelding]{
	wmo.Als("BW-TGK-01", "/zonderPlek", "de persoon heeft nu geen plek waar hij veilig kan blijven",
		func(a *Aanmelding) wmo.Uitkomst { return a.ZonderPlek }, vngBrief.Als(wmo.Afgeleid).Sinds(beginWmo)),
	wmo.Als("BW-TGK-02", "/andereGemeenteVast", "het staat nog niet vast dat een andere gemeente het op zich neemt",
		func(a *Aanmelding) wmo.Uitkomst { return a.AndereGemeenteVast.Niet() }, delft.Sinds(beginWmo)),
	wmo.Als("BW-TGK-08", "/overdracht/plekZeker", "bij een andere gemeente is nog geen zekere plek: dan is dat zij het op zich neemt niet genoeg",
		func(a *Aanmelding) wmo.Uitkomst { return a.Overdracht.PlekZeker.Niet() }, vngBrief.Sinds(beginWmo)).Boven("BW-TGK-02"),
	wmo.Als("BW-TGK-03", "/overdracht", "er is geen volledige warme overdracht aan een andere gemeente",
		func(a *Aanmelding) wmo.Uitkomst { return a.overgedragen().Niet() }, vngBrief.Sinds(beginWmo)),
}

// overdrachtRegels say when a transfer is warm and complete.
var overdrachtRegels = []wmo.Regel[*Aanmelding]{
	wmo.Als("BW-TGK-04", "/overdracht/gemeente", "de overdracht gaat naar een andere gemeente, en bekend is welke", naarAndere, vngBrief.Sinds(beginWmo)),
	wmo.Als("BW-TGK-05", "/overdracht/besproken", "die gemeente is gesproken over deze persoon; een verwijzing of een formulier is geen overdracht",
		func(a *Aanmelding) wmo.Uitkomst { return a.Overdracht.Besproken }, delft.Sinds(beginWmo)),
	wmo.Als("BW-TGK-06", "/overdracht/aanvaard", "die gemeente neemt de persoon over",
		func(a *Aanmelding) wmo.Uitkomst { return a.Overdracht.Aanvaard }, delft.Sinds(beginWmo)),
	wmo.Als("BW-TGK-07", "/overdracht/plekZeker", "daar is zeker een plek",
		func(a *Aanmelding) wmo.Uitkomst { return a.Overdracht.PlekZeker }, vngBrief.Sinds(beginWmo)),
}

func (a *Aanmelding) overgedragen() wmo.Uitkomst {
	return wmo.En(naarAndere(a), a.Overdracht.Besproken, a.Overdracht.Aanvaard, a.Overdracht.PlekZeker)
}

func naarAndere(a *Aanmelding) wmo.Uitkomst {
	if a.Overdracht.Gemeente.IsZero() {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(a.Overdracht.Gemeente != a.Gemeente)
}
