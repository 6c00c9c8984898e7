package verblijf

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

var (
	meldingVenster   = register.Melding("CAP-VB-VENSTER", "de waarneming loopt door na de dag van de vraag")
	meldingLeeg      = register.Melding("CAP-VB-LEEG", "er zijn geen berichten en geen perioden")
	meldingProducten = register.Melding("CAP-VB-PRODUCTEN", "van berichten is niet gezegd welke producten bij welke vorm horen")
	meldingReden     = register.Melding("CAP-VB-REDEN", "uit een reden van beëindiging volgt niet wat ervan is gezegd")
)

// A window is at most so long, and so are the lists of years in a result.
const maxJaren = 50

func (in *Verblijvenvraag) check(k *kit.Keuring, peil wmo.Peil) {
	in.checkVenster(k, peil)
	if len(in.Startberichten)+len(in.Stopberichten)+len(in.Perioden) == 0 {
		k.Meld(meldingLeeg, "zonder berichten en perioden is er geen verblijf", "/startberichten", "/stopberichten", "/perioden")
	}
	if len(in.Startberichten)+len(in.Stopberichten) > 0 && len(in.Producten) == 0 {
		k.Meld(meldingProducten, "bij berichten hoort een tabel van producten", "/producten")
	}
	var producten, redenen wmo.Uniek
	for i := range in.Producten {
		p, w := &in.Producten[i], wmo.Wijs("producten", strconv.Itoa(i))
		producten.Sleutel(&k.Bevindingen, strings.TrimSpace(p.Categorie+" "+p.Code), w)
		checkVormnaam(k, w, p.Vorm, p.Naam)
	}
	for i := range in.Redenen {
		r, w := &in.Redenen[i], wmo.Wijs("redenen", strconv.Itoa(i))
		redenen.Sleutel(&k.Bevindingen, string(r.Reden), w)
		if r.Reden == Tijdelijk {
			k.Meld(meldingReden, "een tijdelijke stop is geen einde en heeft geen bestemming", w+"/reden")
		}
		if r.Bestemming == capacity.EigenWoning {
			k.Meld(meldingReden, "een reden bewijst geen eigen woning; noem die bij bestemmingen, per cliënt", w+"/bestemming")
		}
	}
	for i := range in.Perioden {
		if p := &in.Perioden[i]; p.Vorm == capacity.AndereVorm && p.Naam == "" {
			checkVormnaam(k, wmo.Wijs("perioden", strconv.Itoa(i)), p.Vorm, p.Naam)
		}
	}
	in.checkGemeenten(k)
}

func checkVormnaam(k *kit.Keuring, w string, v capacity.Vorm, naam string) {
	k.Velden(w, "een andere vorm", kit.Veld{Sleutel: "naam", Staat: naam != "", Mag: true, Moet: v == capacity.AndereVorm})
}

func (in *Verblijvenvraag) checkVenster(k *kit.Keuring, peil wmo.Peil) {
	v := in.Venster
	switch {
	case !v.Einddatum.IsValid():
		k.Meld(kit.MeldingPeriode(), "een waarneming heeft een einddatum", "/venster")
	case v.Einddatum.After(peil.Op):
		k.Meld(meldingVenster, fmt.Sprintf("de waarneming loopt tot en met %s, en de vraag gaat over %s", v.Einddatum, peil.Op), "/venster/einddatum")
	case v.Einddatum.Jaar()-v.Begindatum.Jaar() >= maxJaren:
		k.Meld(kit.MeldingPeriode(), fmt.Sprintf("een waarneming ligt in ten hoogste %d kalenderjaren", maxJaren), "/venster")
	}
}
