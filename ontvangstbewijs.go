package wmo

import "reflect"

// Ontvangstbewijs is the receipt in a result: which release answered which question, with
// which rules and by which days. With it and the input anybody can have the answer
// calculated again and compare. It stands in the document beside $schema, and not in the
// Go type of the result.
//
//schema:nl Ontvangstbewijs van een antwoord: welke uitgave welke vraag heeft beantwoord, met welke regels en naar welke dagen. Met dit bewijs en de invoer is het antwoord opnieuw te berekenen en te vergelijken.
type Ontvangstbewijs struct {
	// Release is the version of this module: "v0.1.0".
	//
	//schema:nl Versie van de uitgave die antwoordde, zoals v0.1.0.
	Release string `json:"release" jsonschema:"minLength=1,maxLength=100"`
	// Regels is the SHA-256 of the published register of rules, in hexadecimal.
	//
	//schema:nl SHA-256 van het gepubliceerde register regels.json van die uitgave, hexadecimaal in kleine letters.
	Regels string `json:"regels" jsonschema:"pattern=^[0-9a-f]{64}$,minLength=64,maxLength=64" vorm:"een SHA-256: 64 hexadecimale cijfers"`
	//schema:nl Naam van de operatie, zoals bw.toewijzing.
	Operatie string `json:"operatie" jsonschema:"minLength=1,maxLength=100"`
	//schema:nl De dagen waarmee de vraag is gesteld.
	Peil Peil `json:"peil"`
	// Invoer is the SHA-256 of the input in canonical form (RFC 8785), in hexadecimal.
	//
	//schema:nl SHA-256 van de invoer in canonieke vorm (RFC 8785, JSON Canonicalization Scheme), hexadecimaal in kleine letters.
	Invoer string `json:"invoer" jsonschema:"pattern=^[0-9a-f]{64}$,minLength=64,maxLength=64" vorm:"een SHA-256: 64 hexadecimale cijfers"`
}

// Besides the fields of its type, a document may have these keys at its root. They are
// checked and not kept.
const (
	sleutelSchema = "$schema"
	sleutelBewijs = "ontvangstbewijs" // in results only
)

// wortelsleutel is the type of the value of a key that any document may have at its root.
func (l *lezer) wortelsleutel(sleutel string) (reflect.Type, bool) {
	switch {
	case len(l.stappen) != 1:
		return nil, false
	case sleutel == sleutelSchema:
		return reflect.TypeFor[string](), true
	default:
		return reflect.TypeFor[Ontvangstbewijs](), sleutel == sleutelBewijs && l.resultaat
	}
}
