package antwoord

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/release"
)

var register wmo.Register

// Meldingen lists what may be found when an answer is checked against its receipt.
func Meldingen() []wmo.Melding { return register.Meldingen() }

var (
	zonderBewijs   = register.Melding("BEWIJS-ONTBREEKT", "het antwoord heeft geen ontvangstbewijs, of hoort bij een andere operatie")
	andereInvoer   = register.Melding("BEWIJS-INVOER", "het bewijs hoort bij een andere invoer")
	andereUitgave  = register.Melding("BEWIJS-UITGAVE", "het antwoord komt van een andere uitgave of van andere regels")
	anderAntwoord  = register.Melding("BEWIJS-ANTWOORD", "opnieuw berekend komt er iets anders uit")
	geenWeigering  = register.Melding("BEWIJS-GEWEIGERD", "opnieuw gesteld wordt de vraag geweigerd")
	meesteAfwijken = 20 // places that are told; more do not help
)

// Toets answers the question in invoer again and compares the answer byte for byte, white space between
// values aside, with document; zoek finds the operation that its receipt names. The error is
// wmo.Bevindingen with everything that differs. What only the release changes, is BEWIJS-UITGAVE alone.
func Toets(zoek operatie.Zoeker, document, invoer []byte) (wmo.Ontvangstbewijs, error) {
	bewijs, o, err := bewijsVan(zoek, document)
	if err != nil {
		return bewijs, err
	}
	nu, err := Bewijs(o.Naam, invoer, bewijs.Peil)
	if err != nil { // no JSON: the reader tells where
		return bewijs, o.Invoer.Check(invoer)
	}
	var b wmo.Bevindingen
	if nu.Invoer != bewijs.Invoer {
		b.Meld(andereInvoer, "het bewijs hoort bij invoer met SHA-256 "+bewijs.Invoer+", en deze heeft "+nu.Invoer, "/ontvangstbewijs/invoer")
		return bewijs, b
	}
	if nu.Release != bewijs.Release {
		b.Meld(andereUitgave, "beantwoord door uitgave "+wmo.Kort(bewijs.Release)+"; dit is "+release.Versie, "/ontvangstbewijs/release")
	}
	if nu.Regels != bewijs.Regels {
		b.Meld(andereUitgave, "beantwoord met de regels "+bewijs.Regels+"; deze uitgave heeft "+release.Regels, "/ontvangstbewijs/regels")
	}
	opnieuw, err := Geef(o, invoer, bewijs.Peil)
	if err != nil {
		b.Meld(geenWeigering, "opnieuw gesteld wordt de vraag geweigerd: "+err.Error(), "")
		return bewijs, b
	}
	anders := verschillen(document, opnieuw)
	if len(anders) == 0 && len(b) == 0 && !zelfdeBytes(document, opnieuw) {
		b.Meld(anderAntwoord, "dezelfde waarden, maar anders geschreven: in een andere volgorde of met andere tekens", "")
	}
	return bewijs, append(b, anders...).Err()
}

// bewijsVan reads the receipt of an answer, and finds the operation that it names.
func bewijsVan(zoek operatie.Zoeker, document []byte) (wmo.Ontvangstbewijs, operatie.Operatie, error) {
	var kop struct {
		Bewijs *wmo.Ontvangstbewijs `json:"ontvangstbewijs"`
	}
	var b wmo.Bevindingen
	if json.Unmarshal(document, &kop) != nil || kop.Bewijs == nil {
		b.Meld(zonderBewijs, "dit antwoord heeft geen (leesbaar) ontvangstbewijs, dus is niet te zeggen hoe het tot stand kwam", "/ontvangstbewijs")
		return wmo.Ontvangstbewijs{}, operatie.Operatie{}, b
	}
	o, ok := zoek(kop.Bewijs.Operatie)
	if !ok {
		b.Meld(zonderBewijs, fmt.Sprintf("er is geen operatie %q", wmo.Kort(kop.Bewijs.Operatie)), "/ontvangstbewijs/operatie")
		return *kop.Bewijs, o, b
	}
	return *kop.Bewijs, o, o.Resultaat.Check(document)
}

// zelfdeBytes says whether two answers are the same but for white space between values.
func zelfdeBytes(document, opnieuw []byte) bool {
	var plat bytes.Buffer
	return json.Compact(&plat, document) == nil && bytes.Equal(plat.Bytes(), opnieuw)
}

// verschillen finds where the values of two answers differ; the receipts were compared before.
func verschillen(document, opnieuw []byte) wmo.Bevindingen {
	var b wmo.Bevindingen
	wil, kreeg := ontleed(document), ontleed(opnieuw)
	delete(wil, "ontvangstbewijs")
	delete(kreeg, "ontvangstbewijs")
	vergelijk(&b, nil, wil, kreeg)
	return b.Gesorteerd()
}

func ontleed(document []byte) map[string]any {
	var v map[string]any
	d := json.NewDecoder(bytes.NewReader(document))
	d.UseNumber()    // as it is written
	_ = d.Decode(&v) // both were read before
	return v
}

// vergelijk tells the places at which two values differ.
func vergelijk(b *wmo.Bevindingen, pad []string, wil, kreeg any) {
	if len(*b) >= meesteAfwijken {
		return
	}
	switch w := wil.(type) {
	case map[string]any:
		if k, ok := kreeg.(map[string]any); ok {
			sleutels := slices.Sorted(maps.Keys(w))
			for sleutel := range k {
				if _, ok := w[sleutel]; !ok {
					sleutels = append(sleutels, sleutel)
				}
			}
			for _, sleutel := range sleutels {
				vergelijk(b, append(slices.Clip(pad), sleutel), w[sleutel], k[sleutel])
			}
			return
		}
	case []any:
		if k, ok := kreeg.([]any); ok && len(k) == len(w) {
			for i := range w {
				vergelijk(b, append(slices.Clip(pad), strconv.Itoa(i)), w[i], k[i])
			}
			return
		}
	default:
		if wil == kreeg {
			return
		}
	}
	b.Meld(anderAntwoord, "hier staat "+kort(wil)+" en opnieuw berekend "+kort(kreeg), wmo.Wijs(pad...))
}

func kort(v any) string {
	switch v := v.(type) {
	case nil:
		return "niets"
	case []any:
		return fmt.Sprintf("een lijst van %d", len(v))
	case map[string]any:
		return "een object"
	default:
		return strconv.Quote(wmo.Kort(fmt.Sprint(v)))
	}
}
