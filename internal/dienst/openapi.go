package dienst

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/schema"
)

// obj is an object of the description. Its keys are written in order, so it is the same every time.
type obj = map[string]any

// OpenAPI describes the service in OpenAPI 3.1, from the table of operations. Its schemas are the published
// ones: what documents share stands there once, so that a client made from it has each type once.
func OpenAPI() ([]byte, error) { return beschrijving() }

var beschrijving = sync.OnceValues(func() ([]byte, error) {
	schemas, err := componenten()
	if err != nil {
		return nil, err
	}
	paden, err := beschrevenPaden()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err = e.Encode(obj{
		"openapi":           "3.1.0",
		"jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
		"info": obj{
			"title":   "wmo: rekenen en toetsen voor beschermd wonen en opvang",
			"version": Versie,
			"summary": "Een vraag is een document, een antwoord ook, met redenen, bronnen en een ontvangstbewijs.",
			"description": "Elke operatie is een POST met het document als inhoud. De dienst bewaart niets. Wat er aan een document mankeert, " +
				"staat er allemaal tegelijk, elk met een vaste code en een JSON Pointer naar de plaats. De uitgave van de regels staat in het " +
				"ontvangstbewijs van elk antwoord; deze is " + release.Versie + ".",
			"contact": obj{"name": "Maintainers of wmo", "url": "https://github.com/bwo-sdk/wmo"},
			"license": obj{"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
		},
		"servers": []obj{{"url": basis, "description": "deze dienst"}},
		"tags":    labels(),
		"paths":   paden,
		"components": obj{
			"schemas": schemas,
			"parameters": obj{
				"op":     dag("op", "De dag waarop het antwoord moet gelden. Zonder: vandaag, in Nederland."),
				"bekend": dag("bekend", "Alleen wat op deze dag bekend was telt mee. Zonder: alles wat deze uitgave weet."),
			},
			"headers":   obj{"API-Version": obj{"description": "Versie van deze interface.", "schema": obj{"type": "string", "examples": []string{Versie}}}},
			"responses": problemen(),
		},
	})
	return bytes.TrimSuffix(b.Bytes(), []byte{'\n'}), err
})

func dag(naam, uitleg string) obj {
	return obj{"name": naam, "in": "query", "required": false, "description": uitleg, "schema": obj{"$ref": "#/components/schemas/Datum"}}
}

func labels() []obj {
	var ls []obj
	for _, p := range operaties.Pakketten() {
		if slices.ContainsFunc(operaties.Alle(), func(o operatie.Operatie) bool { return strings.HasPrefix(o.Naam, p.Naam+".") }) {
			ls = append(ls, obj{"name": p.Naam, "description": "Operaties van het pakket " + p.Naam + "."})
		}
	}
	return append(ls, obj{"name": "dienst", "description": "Over de dienst zelf."})
}

// typenaam names the type of a document in a client: BwHulpvraag.
func typenaam(d operatie.Document) string {
	return strings.ToUpper(d.Naam[:1]) + d.Naam[1:strings.Index(d.Naam, "/")] + d.Type.Name()
}

// componenten are the published schemas of what is asked and answered, each type once.
func componenten() (obj, error) {
	alle := obj{}
	if _, err := neemDelen(alle, "weigering"); err != nil { // Bevinding, and what it is made of
		return nil, err
	}
	delete(alle, "Positie") // a program has the places, and needs no lines
	for _, o := range operaties.Alle() {
		for _, d := range []operatie.Document{o.Invoer, o.Resultaat} {
			s, err := neemDelen(alle, d.Naam)
			if err != nil {
				return nil, err
			}
			alle[typenaam(d)] = s
		}
	}
	for naam, s := range map[string]obj{"Probleem": probleemschema(), "Diensttoestand": toestandschema(), "Inhoud": inhoudschema()} {
		if alle[naam] != nil {
			return nil, fmt.Errorf("een document heeft ook een %s", naam)
		}
		alle[naam] = s
	}
	return alle, nil
}

// neemDelen puts the parts of a published schema among the components, and returns the rest of it.
func neemDelen(alle obj, naam string) (obj, error) {
	tekst, ok := schema.Schema(naam)
	if !ok {
		return nil, fmt.Errorf("er is geen schema %s", naam)
	}
	var s obj
	lezer := json.NewDecoder(bytes.NewReader(tekst))
	lezer.UseNumber() // a limit is written as it was
	if err := lezer.Decode(&s); err != nil {
		return nil, err
	}
	verwijs(s)
	delen, _ := s["$defs"].(obj)
	maps.Copy(alle, delen)
	for _, sleutel := range []string{"$defs", "$id", "$schema"} { // a reference starts at this description
		delete(s, sleutel)
	}
	return s, nil
}

// verwijs lets what refers to a part of its own schema refer to a component.
func verwijs(v any) {
	switch v := v.(type) {
	case obj:
		if ref, ok := v["$ref"].(string); ok {
			v["$ref"] = strings.Replace(ref, "#/$defs/", "#/components/schemas/", 1)
		}
		for _, w := range v {
			verwijs(w)
		}
	case []any:
		for _, w := range v {
			verwijs(w)
		}
	}
}

func beschrevenPaden() (obj, error) {
	ps := obj{
		"/openapi.json": lezen("openapi", "Deze beschrijving", soortJSON, obj{"type": "object"}),
		"/operaties":    lezen("operaties", "Wat er te vragen is", soortJSON, naar("Inhoud")),
		"/health":       lezen("health", "Of hier nieuwe vragen terecht kunnen", soortToestand, naar("Diensttoestand"), "503"),
		"/health/ready": lezen("gereed", "Of hier nieuwe vragen terecht kunnen", soortToestand, naar("Diensttoestand"), "503"),
		"/health/live":  lezen("leeft", "Of het programma antwoordt", soortToestand, naar("Diensttoestand")),
		"/schema/{pakket}/{naam}": obj{
			"parameters": []obj{
				{"name": "pakket", "in": "path", "required": true, "description": "Pakket van het document.", "schema": obj{"type": "string"}, "example": "bw"},
				{"name": "naam", "in": "path", "required": true, "description": "Naam van het document.", "schema": obj{"type": "string"}, "example": "hulpvraag"},
			},
			"get": lezen("schema", "Een gepubliceerd JSON Schema", soortSchema, obj{"type": "object"}, "404")["get"],
		},
		"/schema/{naam}": obj{
			"parameters": []obj{{
				"name": "naam", "in": "path", "required": true, "description": "Naam van een document dat bij geen pakket hoort.",
				"schema": obj{"type": "string"}, "example": "weigering",
			}},
			"get": lezen("algemeenSchema", "Een gepubliceerd JSON Schema dat bij geen pakket hoort", soortSchema, obj{"type": "object"}, "404")["get"],
		},
	}
	for _, o := range operaties.Alle() {
		post, err := vragen(o)
		if err != nil {
			return nil, err
		}
		ps[strings.TrimPrefix(padVan(o.Naam), basis)] = obj{"post": post}
	}
	return ps, nil
}

func naar(component string) obj { return obj{"$ref": "#/components/schemas/" + component} }

// lezen describes a GET.
func lezen(id, titel, soort string, s obj, ook ...string) obj {
	return obj{"get": obj{
		"operationId": id, "summary": titel, "description": titel + ".", "tags": []string{"dienst"},
		"responses": antwoorden(soort, s, append(ook, "405", "406", "500")...),
	}}
}

// vragen describes an operation.
func vragen(o operatie.Operatie) (obj, error) {
	voorbeelden, err := voorbeeld(o)
	if err != nil {
		return nil, err
	}
	pakket, naam, _ := strings.Cut(o.Naam, ".")
	uitleg := "Operatie `" + o.Naam + "`: " + o.Titel + "."
	if o.OpDag {
		uitleg += " Of het document klopt hangt mede af van de dag, zoals bij gemeentecodes."
	}
	return obj{
		"operationId": pakket + strings.ToUpper(naam[:1]) + naam[1:],
		"summary":     operatie.Kop(o.Titel),
		"description": uitleg,
		"tags":        []string{pakket},
		"parameters":  []obj{{"$ref": "#/components/parameters/op"}, {"$ref": "#/components/parameters/bekend"}},
		"requestBody": obj{
			"required": true, "description": "Het document, hoogstens 4 MiB.",
			"content": obj{soortJSON: obj{"schema": naar(typenaam(o.Invoer)), "examples": voorbeelden}},
		},
		"responses": antwoorden(soortJSON, naar(typenaam(o.Resultaat)), "400", "405", "406", "408", "413", "415", "500", "503"),
	}, nil
}

// voorbeeld is the first published case that is answered.
func voorbeeld(o operatie.Operatie) (obj, error) {
	tekst, _ := schema.Cases(o.Invoer.Naam)
	var gs publish.Gevallen
	if err := json.Unmarshal(tekst, &gs); err != nil {
		return nil, err
	}
	i := slices.IndexFunc(gs.Gevallen, func(g publish.Geval) bool { return len(g.Bevindingen) == 0 && len(g.Invoer) > 0 })
	if i < 0 {
		return obj{}, nil
	}
	g := gs.Gevallen[i]
	return obj{g.ID: obj{"summary": g.Titel, "description": "Gevraagd op " + g.Peil.String() + ".", "value": g.Invoer}}, nil
}

// antwoorden describes what may come back: an answer, and the problems by their status.
func antwoorden(soort string, s obj, statussen ...string) obj {
	as := obj{"200": obj{
		"description": "Het antwoord.",
		"headers":     obj{"API-Version": obj{"$ref": "#/components/headers/API-Version"}},
		"content":     obj{soort: obj{"schema": s}},
	}}
	for _, status := range statussen {
		as[status] = obj{"$ref": "#/components/responses/" + status}
	}
	return as
}

func problemen() obj {
	ps := obj{}
	for status, titel := range titels {
		koppen := obj{"API-Version": obj{"$ref": "#/components/headers/API-Version"}}
		if status == 503 {
			koppen["Retry-After"] = obj{"description": "Na hoeveel seconden het weer kan.", "schema": obj{"type": "integer"}}
		}
		ps[strconv.Itoa(status)] = obj{"description": titel + ".", "headers": koppen, "content": obj{soortProbleem: obj{"schema": naar("Probleem")}}}
	}
	return ps
}

func probleemschema() obj {
	return obj{
		"type": "object", "title": "Probleem", "description": "Waarom er geen antwoord is (RFC 9457).",
		"required": []string{"type", "title", "status", "detail"},
		"properties": obj{
			"type":   obj{"type": "string", "format": "uri-reference", "description": "Soort probleem: about:blank, of het $id van het schema weigering."},
			"title":  obj{"type": "string", "description": "Wat er is, in het kort."},
			"status": obj{"type": "integer", "description": "De statuscode van HTTP.", "minimum": 400, "maximum": 599},
			"detail": obj{"type": "string", "description": "Wat er is, en wat eraan te doen."},
			"bevindingen": obj{
				"type": "array", "items": naar("Bevinding"), "minItems": 1,
				"description": "Wat er aan het document mankeert, zoals in het document weigering.",
			},
		},
	}
}

func toestandschema() obj {
	return obj{
		"type": "object", "title": "Diensttoestand", "description": "Hoe het met de dienst is.", "required": []string{"status", "version", "releaseId"},
		"properties": obj{
			"status":    obj{"const": "pass", "description": "Het gaat goed."},
			"version":   obj{"type": "string", "description": "Hoofdversie van de interface."},
			"releaseId": obj{"type": "string", "description": "Uitgave van de regels."},
		},
	}
}

func inhoudschema() obj {
	tekst := func(uitleg string) obj { return obj{"type": "string", "description": uitleg} }
	return obj{
		"type": "object", "title": "Inhoud", "description": "Wat er te vragen is.", "required": []string{"versie", "uitgave", "openapi", "operaties", "schemas"},
		"properties": obj{
			"versie": tekst("Versie van de interface."), "uitgave": tekst("Uitgave van de regels."), "openapi": tekst("Pad van de beschrijving."),
			"operaties": obj{"type": "array", "description": "De operaties.", "items": obj{
				"type": "object", "required": []string{"naam", "titel", "pad", "invoer", "resultaat"},
				"properties": obj{
					"naam": tekst("Naam van de operatie."), "titel": tekst("Wat zij beantwoordt."), "pad": tekst("Waar zij gevraagd wordt."),
					"invoer": tekst("Pad van het schema van de invoer."), "resultaat": tekst("Pad van het schema van het antwoord."),
				},
			}},
			"schemas": obj{"type": "array", "description": "Paden van de gepubliceerde schema's.", "items": obj{"type": "string"}},
		},
	}
}
