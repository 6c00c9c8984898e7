package iwmo

import (
	"bytes"
	"slices"
	"strings"
)

// declaratie reads <?xml version="1.0" encoding="UTF-8"?>, which stands before a message or
// nowhere.
func (o *ontleder) declaratie() teken {
	if o.binnen || o.aanhef != aanhefMag {
		return o.weiger(o.pos, meldingDeclaratie, "een XML-declaratie staat alleen aan het begin van een bericht")
	}
	begin := o.pos
	eind := bytes.Index(o.buf[begin:o.eind], []byte("?>"))
	for eind < 0 {
		if !o.meer() {
			return o.weigerEinde("de XML-declaratie")
		}
		begin = o.pos
		eind = bytes.Index(o.buf[begin:o.eind], []byte("?>"))
	}
	code, waarom := leesDeclaratie(string(o.buf[begin+len("<?xml") : begin+eind]))
	if waarom != "" {
		return o.weiger(begin, meldingDeclaratie, waarom)
	}
	o.pos += eind + len("?>")
	o.aanhef = aanhefGehad
	o.code = code
	return tekenTekst
}

// delenVanDeclaratie are what an XML declaration may say, in order.
var delenVanDeclaratie = [...]string{"version", "encoding", "standalone"}

// leesDeclaratie checks what stands in an XML declaration: a version, and after it perhaps
// an encoding and whether it stands alone. code is an encoding that is not read.
func leesDeclaratie(s string) (code, waarom string) {
	rang := -1
	for rest := s; ; {
		zonder := strings.TrimLeft(rest, " \t\r\n")
		if zonder == "" {
			break
		}
		if zonder == rest {
			return "", "in de XML-declaratie ontbreekt witruimte"
		}
		naam, waarde, na, ok := paar(zonder)
		plaats := slices.Index(delenVanDeclaratie[:], naam)
		if !ok || plaats <= rang || rang < 0 && plaats > 0 {
			return "", "de XML-declaratie heeft version, en daarna zo nodig encoding en standalone"
		}
		if waarom = keurDeclaratie(naam, waarde); waarom != "" {
			return "", waarom
		}
		if naam == "encoding" && !strings.EqualFold(waarde, "UTF-8") {
			code = waarde
		}
		rang, rest = plaats, na
	}
	if rang < 0 {
		return "", "de XML-declaratie noemt geen version"
	}
	return code, ""
}

// keurDeclaratie says what is wrong with a part of a declaration.
func keurDeclaratie(naam, waarde string) string {
	switch {
	case naam == "version" && waarde != "1.0":
		return "alleen XML 1.0 wordt gelezen"
	case naam == "encoding" && !isCodering(waarde):
		return "de codering in de XML-declaratie heeft geen geldige naam"
	case naam == "standalone" && waarde != "yes" && waarde != "no":
		return "standalone in de XML-declaratie is yes of no"
	default:
		return ""
	}
}

// paar splits naam="waarde" off s.
func paar(s string) (naam, waarde, na string, ok bool) {
	naam, rest, ok := strings.Cut(s, "=")
	rest = strings.TrimLeft(rest, " \t\r\n")
	if !ok || rest == "" || rest[0] != '"' && rest[0] != '\'' {
		return "", "", "", false
	}
	waarde, na, ok = strings.Cut(rest[1:], rest[:1])
	return strings.TrimRight(naam, " \t\r\n"), waarde, na, ok
}

// isCodering says whether XML allows the name of an encoding.
func isCodering(s string) bool {
	for i := range len(s) {
		c := s[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		vervolg := c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-'
		if !letter && (i == 0 || !vervolg) {
			return false
		}
	}
	return s != ""
}
