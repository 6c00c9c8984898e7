package iwmo

import (
	"bytes"
	"regexp"
	"strings"
)

// ruimte is a namespace: one of those below, or of a message of this release.
type ruimte int

const (
	ruimteGeen   ruimte = iota // no namespace
	ruimteVreemd               // one that this does not know
	ruimteXSI
	ruimteXML
	ruimteBasis
	ruimteBericht // and above: of the message with that index in soorten
)

const (
	uriXML    = "http://www.w3.org/XML/1998/namespace"
	uriXMLNS  = "http://www.w3.org/2000/xmlns/"
	uriXSI    = "http://www.w3.org/2001/XMLSchema-instance"
	uriBegin  = "http://www.istandaarden.nl/iwmo/3_2/"
	uriEind   = "/schema"
	uriBasis  = uriBegin + "basisschema" + uriEind
	uriLangst = 200
)

// soorten are the numbers of the messages of the release, in order.
var soorten = [...]string{"301", "302", "305", "306", "307", "308", "315", "316", "317", "318", "319", "320", "323", "325"}

// ruimteVan is the namespace with an address.
func ruimteVan(uri []byte) ruimte {
	switch string(uri) {
	case "":
		return ruimteGeen
	case uriXSI:
		return ruimteXSI
	case uriXML:
		return ruimteXML
	case uriBasis:
		return ruimteBasis
	}
	if s, ok := bytes.CutPrefix(uri, []byte(uriBegin+"wmo")); ok {
		if s, ok = bytes.CutSuffix(s, []byte(uriEind)); ok {
			for i, nr := range soorten {
				if string(s) == nr {
					return ruimteBericht + ruimte(i)
				}
			}
		}
	}
	return ruimteVreemd
}

// soort is the number of the message whose namespace it is, "" when it is of none.
func (r ruimte) soort() string {
	if r < ruimteBericht {
		return ""
	}
	return soorten[r-ruimteBericht]
}

// versievorm is the address of a namespace of an iStandaard, the older ones included. What
// it finds are words of standards and a version of at most two digits, so that they can be
// quoted.
var versievorm = regexp.MustCompile(`^http://www\.istandaarden\.nl/(iwmo|ijw|iwlz|ieb|ipgb)/([0-9]{1,2}_[0-9]{1,2})/` +
	`([a-z]{2,12}[0-9]{0,3})/schema(/[0-9]{1,2}_[0-9]{1,2})?$`)

// andereVersie says in Dutch of which standard and version an address is, "" when it is of
// none.
func andereVersie(uri string) string {
	m := versievorm.FindStringSubmatch(uri)
	if m == nil {
		return ""
	}
	wat := m[1] + " " + strings.ReplaceAll(m[2], "_", ".")
	if isBekendeNaam(m[3]) {
		wat += " (" + m[3] + ")"
	}
	return wat
}

// isBekendeNaam says whether a word is the name of a kind of message: wmo305, jw301.
func isBekendeNaam(s string) bool {
	for _, begin := range [...]string{"wmo", "jw", "wlz", "aw", "io", "mt", "zk"} {
		if rest, ok := strings.CutPrefix(s, begin); ok && len(rest) <= 3 && strings.Trim(rest, "0123456789") == "" {
			return true
		}
	}
	return s == "basisschema"
}

// binding gives a prefix a namespace, until the element with this depth ends.
type binding struct {
	prefix string
	ruimte ruimte
	diepte int
	uri    string // of a namespace that this does not know
}

// splits parts a name in prefix and name.
func splits(naam []byte) (prefix, lokaal []byte) {
	if voor, na, ok := bytes.Cut(naam, []byte{':'}); ok {
		return voor, na
	}
	return nil, naam
}

// zoek is the binding of a prefix; without one the empty prefix has no namespace.
func (l *lezer) zoek(prefix []byte) (*binding, bool) {
	for i := len(l.ruimten) - 1; i >= 0; i-- {
		if string(prefix) == l.ruimten[i].prefix {
			return &l.ruimten[i], true
		}
	}
	return &geenRuimte, len(prefix) == 0
}

var geenRuimte = binding{}

// attributen takes the namespaces that a tag declares, and reports other attributes than a
// message may have.
func (l *lezer) attributen(diepte int) {
	anders := 0
	for _, a := range l.attr {
		prefix, lokaal := splits(a.naam)
		switch {
		case string(a.naam) == xmlns:
			l.bind("", a.waarde, diepte)
		case string(prefix) == xmlns:
			l.bind(string(lokaal), a.waarde, diepte)
		default:
			anders++
		}
	}
	if anders == 0 {
		return
	}
	gehad := map[string]bool{}
	for _, a := range l.attr {
		if prefix, lokaal := splits(a.naam); string(a.naam) != xmlns && string(prefix) != xmlns {
			l.keurNaam(prefix, string(lokaal), gehad)
		}
	}
}

// xmlns is the attribute, or the prefix of one, that declares a namespace.
const xmlns = "xmlns"

// keurNaam reports an attribute that a message does not have.
func (l *lezer) keurNaam(prefix []byte, lokaal string, gehad map[string]bool) {
	b, ok := &geenRuimte, true
	if prefix != nil {
		b, ok = l.zoek(prefix)
	}
	switch {
	case !ok:
		l.meld(BijXML, meldingRuimte, "een attribuut heeft een voorvoegsel zonder naamruimte")
	case b.ruimte == ruimteXSI && (lokaal == "schemaLocation" || lokaal == "noNamespaceSchemaLocation"):
		if gehad[lokaal] {
			l.meld(BijXML, meldingTag, "een attribuut staat er twee keer")
		}
		gehad[lokaal] = true
	case l.m.schema != nil || len(l.stapel) == 0:
		l.meld(BijSchema, meldingAttribuut, "een element van een bericht heeft geen attributen, behalve xsi:schemaLocation")
	}
}

// bind gives a prefix a namespace.
func (l *lezer) bind(prefix string, waarde []byte, diepte int) {
	uri := ontdaan(waarde)
	r := ruimteVan(uri)
	switch {
	case prefix == "xml" && r == ruimteXML:
		return
	case prefix == "xml", r == ruimteXML, prefix == "xmlns", string(uri) == uriXMLNS, prefix != "" && len(uri) == 0:
		l.meld(BijXML, meldingRuimte, "een naamruimte die XML niet toestaat")
		r = ruimteVreemd
	}
	nieuw := binding{prefix: prefix, ruimte: r, diepte: diepte}
	if r == ruimteVreemd && len(uri) <= uriLangst {
		nieuw.uri = string(uri)
	}
	l.ruimten = append(l.ruimten, nieuw)
}
