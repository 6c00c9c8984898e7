package gebied_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

func op(dag string) wmo.Peil { return wmo.PeilOp(wmo.MustDatum(dag)) }

func ExampleListMunicipalities() {
	for _, dag := range []string{"2017-12-31", "2018-01-01", "2019-01-01", "2021-01-01"} {
		lijst, err := gebied.ListMunicipalities(gebied.Gemeentenvraag{Provincie: "Groningen"}, op(dag))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(dag, len(lijst.Gemeenten))
	}
	// Output:
	// 2017-12-31 23
	// 2018-01-01 20
	// 2019-01-01 12
	// 2021-01-01 10
}

func ExampleGeenGegevens() {
	_, err := gebied.ListMunicipalities(gebied.Gemeentenvraag{}, op("2027-01-01"))
	var geen *gebied.GeenGegevens
	fmt.Println(errors.As(err, &geen), geen.Bekend)
	fmt.Println(geen.Gepland[0])
	// Output:
	// true 2014-12-31 t/m 2026-12-31
	// Wijdemeren (1696) naar Hilversum (0402) op 2027-01-01
}

func ExampleFindSuccessors() {
	haaren := gebied.Opvolgvraag{Gemeente: wmo.MustGemeentecode("0788")}
	opvolging, err := gebied.FindSuccessors(haaren, op("2021-01-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range opvolging.Opvolgers {
		fmt.Println(l.Gemeente, l.Hoofdlijn, l.Gedeeltelijk, l.Weg[0].Bron.Regeling)
	}
	// Output:
	// Oisterwijk (0824) true true RvIG Tabel 33 (stand okt/nov 2022)
	// Boxtel (0757) false true VNG/reidhin grenswijzigen 2016-2024 (adresmatrix)
	// Tilburg (0855) false true VNG/reidhin grenswijzigen 2016-2024 (adresmatrix)
	// Vught (0865) false true VNG/reidhin grenswijzigen 2016-2024 (adresmatrix)
}

func ExampleFindPredecessors() {
	bergEnDal := gebied.Herkomstvraag{Gemeente: wmo.MustGemeentecode("1945")}
	herkomst, err := gebied.FindPredecessors(bergEnDal, op("2014-12-31"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range herkomst.Voorgangers {
		fmt.Println(l.Gemeente, len(l.Weg))
	}
	// Output:
	// Groesbeek (0241) 1
	// Millingen aan de Rijn (0265) 2
	// Ubbergen (0282) 2
}

func ExampleListMembers() {
	for _, dag := range []string{"2016-06-01", "2018-01-01", "2026-01-01"} {
		lijst, err := gebied.ListMembers(gebied.Ledenvraag{Regio: "meierij-bommelerwaard"}, op(dag))
		if err != nil {
			fmt.Println(err)
			return
		}
		var namen []string
		for _, l := range lijst.Leden {
			namen = append(namen, l.Gemeente.Naam)
		}
		fmt.Println(dag, lijst.Zekerheid, strings.Join(namen, ", "))
	}
	// Output:
	// 2016-06-01 beleid Maasdriel, Zaltbommel, Boxtel, Haaren, 's-Hertogenbosch, Schijndel, Sint-Michielsgestel, Vught
	// 2018-01-01 aanname Maasdriel, Zaltbommel, Boxtel, Haaren, 's-Hertogenbosch, Sint-Michielsgestel, Vught, Meierijstad
	// 2026-01-01 beleid Maasdriel, Zaltbommel, Boxtel, 's-Hertogenbosch, Sint-Michielsgestel, Vught, Meierijstad
}

func ExampleFindCentre() {
	leusden := gebied.Centrumvraag{Gemeente: wmo.MustGemeentecode("0327")}
	centrum, err := gebied.FindCentre(leusden, op("2024-01-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(centrum.Plaats.Uitvoerder, centrum.Plaats.Zekerheid, centrum.Plaats.Grond.Status)
	fmt.Println(centrum.Voorbehouden[0].Tekst)
	// Output:
	// Amersfoort (0307) aanname herinnerd
	// regio Amersfoort/Eemland, niet bevestigd op deze dag (herinnerd): Leusden
}

// Veenendaal went from Amersfoort to Ede on a day that nobody wrote down.
func ExampleFindCentre_onbekend() {
	veenendaal := gebied.Centrumvraag{Gemeente: wmo.MustGemeentecode("0345")}
	centrum, err := gebied.FindCentre(veenendaal, op("2022-03-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(centrum.Plaats == nil)
	for _, p := range centrum.Mogelijk {
		fmt.Println(p.Naam, p.Grond.Geldt)
	}
	// Output:
	// true
	// Amersfoort/Eemland 2015-01-01 t/m 2019-12-31
	// Valleiregio vanaf 2022-06-24
}

func ExampleListInhabitants() {
	vraag := gebied.Inwonersvraag{
		Gemeenten: []wmo.Gemeentecode{wmo.MustGemeentecode("0865"), wmo.MustGemeentecode("0757")},
		Peildatum: wmo.MustDatum("2023-01-01"),
	}
	inwoners, err := gebied.ListInhabitants(vraag, op("2026-01-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range inwoners.Gemeenten {
		fmt.Println(t.Gemeente, t.Inwoners)
	}
	fmt.Println(inwoners.Totaal, inwoners.Bron)
	// Output:
	// Vught (0865) 32113
	// Boxtel (0757) 33748
	// 65861 CBS, inwoners per gemeente op 1 januari 2023 (via Klimaatmonitor) (versie 2023-01-01)
}

// Supply a table of your own: here the embedded one, in which somebody read the
// regulation of Leusden.
func ExampleEmbeddedRegiotabel() {
	tabel, err := gebied.EmbeddedRegiotabel()
	if err != nil {
		fmt.Println(err)
		return
	}
	leusden := wmo.MustGemeentecode("0327")
	for _, r := range tabel.Regios {
		for i := range r.Leden {
			if r.Leden[i].Gemeente == leusden {
				r.Leden[i].Status = gebied.StatusBevestigd
				r.Leden[i].Bron = wmo.Bron{Regeling: "Mandaatbesluit Leusden", Adres: "https://voorbeeld.nl", Zekerheid: wmo.Beleid}
			}
		}
	}
	centrum, err := gebied.FindCentre(gebied.Centrumvraag{Gemeente: leusden, Tabel: &tabel}, op("2024-01-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(centrum.Plaats.Uitvoerder, centrum.Plaats.Zekerheid)
	// Output: Amersfoort (0307) beleid
}

func ExampleRegiotabel_Check() {
	tabel, err := wmo.Decode[gebied.Regiotabel]([]byte(`{
		"naam": "eigen tabel", "datum": "2026-01-01",
		"regios": [{"code": "hvb", "naam": "Hart van Brabant", "centrumgemeente": "0855", "leden": [
			{"gemeente": "0788", "geldt": {"begindatum": "2015-01-01"}, "status": "bevestigd",
			 "bron": {"regeling": "Regiovisie", "adres": "https://voorbeeld.nl", "zekerheid": "beleid"}}
		]}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tabel.Check())
	// Output: /regios/0/leden/0/gemeente: Haaren (0788) bestaat op 2026-12-31 niet meer: tot en met 2020-12-31; opgegaan in (het adres beslist; gebied.opvolgers zegt wat waarheen ging): Oisterwijk (0824), Boxtel (0757), Tilburg (0855), Vught (0865) [GEB-GEMEENTE-VERVALLEN]
}

func ExampleStatus_Zekerheid() {
	fmt.Println(gebied.StatusBevestigd.Zekerheid(), gebied.StatusAfgeleid.Zekerheid())
	// Output: beleid aanname
}

func ExampleMeldingen() {
	fmt.Println(gebied.Meldingen()[2].Uitleg)
	// Output: die gemeente was er niet meer
}

func ExampleVoorbehouden() {
	fmt.Println(gebied.Voorbehouden()[0].Tekst)
	// Output: de gegevens gaan niet terug tot wat op die dag bekend was
}

func ExampleNietGemodelleerd() {
	for _, v := range gebied.NietGemodelleerd() {
		if v.Code == "GEB-NM-IJSSEL-VECHT" {
			fmt.Println(v.Tekst)
		}
	}
	// Output: De negende gemeente van IJssel-Vecht in 2019; acht zijn met naam gezien.
}

// How a region is called in the table.
func ExampleListRegions() {
	uit, err := gebied.ListRegions(gebied.Regiosvraag{Zoek: "Den Bosch"}, op("2026-01-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range uit.Regios {
		fmt.Println(r.Code, "-", r.Naam, r.AndereNamen, r.Leden)
	}
	_, err = gebied.ListMembers(gebied.Ledenvraag{Regio: "Den Bosch"}, op("2026-01-01"))
	fmt.Println(err)
	// Output:
	// meierij-bommelerwaard - Meierij en Bommelerwaard ['s-Hertogenbosch Den Bosch] 7
	// /regio: de tabel "BW- en MO-regio's" kent geen regio "Den Bosch"; bedoelt u "meierij-bommelerwaard" (Meierij en Bommelerwaard)? (gebied.regios noemt ze alle) [GEB-REGIO-ONBEKEND]
}

// One look at a code, for those who have millions.
func ExampleFindMunicipality() {
	for _, dag := range []string{"2016-12-31", "2017-01-01"} {
		gemeente, ok := gebied.FindMunicipality(wmo.MustGemeentecode("0844"), wmo.MustDatum(dag))
		fmt.Println(dag, gemeente.Naam, ok)
	}
	// Output:
	// 2016-12-31 Schijndel true
	// 2017-01-01  false
}

func ExampleCheckPeil() {
	fmt.Println(gebied.CheckPeil(wmo.PeilOp(wmo.MustDatum("2026-12-31"))))
	fmt.Println(gebied.CheckPeil(wmo.PeilOp(wmo.MustDatum("2014-12-30"))))
	// Output:
	// <nil>
	// gemeenten op 2014-12-30: niets over bekend, wel 2014-12-31 t/m 2026-12-31
}

// A key for 2020 that names Leerdam, and what Leerdam went into.
func ExampleCheckOpDag() {
	bevindingen, _ := gebied.CheckOpDag(wmo.MustDatum("2020-01-01"),
		gebied.Vermelding{Gemeente: wmo.MustGemeentecode("0545"), Plaats: "/deelnemers/0/gemeente"},
		gebied.Vermelding{Gemeente: wmo.MustGemeentecode("1961"), Plaats: "/deelnemers/1/gemeente"})
	fmt.Println(bevindingen)
	// Output:
	// /deelnemers/0/gemeente, /deelnemers/1/gemeente: Leerdam (0545) bestaat op 2020-01-01 niet meer: tot en met 2018-12-31; Vijfheerenlanden (1961) kwam ervoor in de plaats en staat er ook, dus dat telt dubbel [GEB-GEMEENTE-OPGEVOLGD]
}
