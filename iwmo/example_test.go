package iwmo_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/bwo-sdk/wmo/iwmo"
)

// A start of beschermd wonen and a stop, one after the other, become two records about one
// pseudonym.
func Example() {
	sleutel, err := iwmo.NewSleutel([]byte("neem hier 32 of meer toevallige bytes"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, naam := range []string{"wmo305.xml", "wmo307.xml"} {
		f, err := os.Open("testdata/berichten/" + naam)
		if err != nil {
			fmt.Println(err)
			return
		}
		telling, err := iwmo.Read(f, iwmo.Lezing{Sleutel: sleutel, Regel: func(r iwmo.Regel) error {
			fmt.Println(r.Soort, r.Client.String()[:8], r.Vorm, r.ToewijzingNummer, r.Begindatum, r.Einddatum, r.Reden, r.Status)
			return nil
		}})
		fmt.Println(telling.Berichten, telling.Gelezen, telling.Regels, telling.RegelsUit, err, f.Close())
	}
	// Output:
	// start 5d98984d beschermd_wonen 4101 2026-02-03   eerste
	// start 5d98984d onbekend 4102 2026-02-04   verwijderd
	// 1 1 2 2 <nil> <nil>
	// stop 5d98984d beschermd_wonen 4101 2026-02-03 2026-08-31 19 eerste
	// 1 1 1 1 <nil> <nil>
}

// What is wrong with a message is told with its place, and quotes no value.
func ExampleRead() {
	sleutel, _ := iwmo.NewSleutel([]byte("neem hier 32 of meer toevallige bytes"))
	bericht, err := os.ReadFile("testdata/berichten/wmo305.xml")
	if err != nil {
		fmt.Println(err)
		return
	}
	stroom := strings.NewReader(strings.Replace(string(bericht), "2026-02-03", "2026-02-30", 1) + string(bericht))
	telling, err := iwmo.Read(stroom, iwmo.Lezing{Sleutel: sleutel, Bericht: func(b iwmo.Bericht) error {
		fmt.Println(b.Nummer, b.Soort, b.Oordeel)
		for _, v := range b.Bevindingen {
			fmt.Println(v)
		}
		return nil
	}})
	fmt.Println(telling.Gelezen, "gelezen,", telling.Geweigerd, "geweigerd", err)
	// Output:
	// 1 305 geweigerd
	// 40:9: /Bericht[1]/Client/StartProducten/StartProduct[1]/Begindatum: Begindatum: hier hoort een bestaande dag als JJJJ-MM-DD te staan, zonder tijdzone [IWMO-WAARDE]
	// 2 305 gelezen
	// 1 gelezen, 1 geweigerd <nil>
}

// Records as a sequence.
func ExampleRecords() {
	sleutel, _ := iwmo.NewSleutel([]byte("neem hier 32 of meer toevallige bytes"))
	f, err := os.Open("testdata/berichten/wmo323.xml")
	if err != nil {
		fmt.Println(err)
		return
	}
	for r, err := range iwmo.Records(f, iwmo.Lezing{Sleutel: sleutel}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(r.Soort, r.Categorie, r.Code, r.Omvang.Volume, *r.Bedrag)
	}
	fmt.Println(f.Close())
	// Output:
	// prestatie 15 15A05 28 345660
	// prestatie 15 15A05 2 -24690
	// prestatie 16 16001 5000 5000
	// prestatie 02 02A05 125 12500
	// <nil>
}

func ExampleNewSleutel() {
	_, err := iwmo.NewSleutel([]byte("wachtwoord"))
	fmt.Println(err)
	sleutel, err := iwmo.NewSleutel([]byte("neem hier 32 of meer toevallige bytes"))
	fmt.Println(sleutel, err)
	// Output:
	// een sleutel van 10 bytes is te kort: het zijn er minstens 32
	// (geheime sleutel) <nil>
}

// A region has beschermd thuis under a code of its own in category 10.
func ExampleVoorstel() {
	tabel := iwmo.Voorstel()
	fmt.Println(tabel.Bevestigd, tabel.Vorm("15", "15A05"), tabel.Vorm("10", "10B01"))
	tabel.Producten = append(tabel.Producten, iwmo.Product{Categorie: "10", Code: "10B01", Vorm: iwmo.BeschermdWonen})
	tabel.Bevestigd = true
	fmt.Println(tabel.Check(), tabel.Vorm("10", "10B01"), tabel.Vorm("10", "10A01"))
	// Output:
	// false beschermd_wonen onbekend
	// <nil> beschermd_wonen onbekend
}

func ExampleCodelijsten() {
	for _, lijst := range iwmo.Codelijsten() {
		fmt.Println(lijst.Naam, lijst.Titel, len(lijst.Codes), lijst.Codes[0])
	}
	// Output:
	// WMO020 productcategorie 18 {01 hulp bij het huishouden}
	// WMO588 reden van beëindiging 11 {02 overlijden}
	// WMO002 reden van wijziging van een toewijzing 14 {01 administratieve correctie (vervallen code)}
	// COD467 status van de aanlevering 4 {1 eerste aanlevering}
	// WJ756 eenheid 7 {01 minuut}
	// WMO757 frequentie 4 {1 per dag}
}

func ExampleMeldingen() {
	fmt.Println(iwmo.Meldingen()[0].Code, len(iwmo.Meldingen()) > 30)
	// Output: IWMO-XML-VORM true
}

func ExampleAannamen() {
	fmt.Println(iwmo.Aannamen()[0].Code)
	// Output: IWMO-A-PRODUCTEN
}

func ExampleNietGemodelleerd() {
	fmt.Println(iwmo.NietGemodelleerd()[0].Code)
	// Output: IWMO-N-RETOUR
}
