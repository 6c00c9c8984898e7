package iwmo

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// teken is what the scanner came upon.
type teken uint8

const (
	tekenEinde teken = iota // of the stream
	tekenBegin              // <naam …>; an empty element gives tekenSlot after it
	tekenSlot               // </naam>
	tekenTekst              // a part of a text
	tekenFout               // the stream is no XML from here
)

// ontleder is a pull scanner for XML 1.0 without a DTD: it hands over tags and text as
// slices of the window, which hold until the next call. It checks what makes XML
// well-formed but for the nesting of tags, which its user keeps.
//
// It exists because encoding/xml allocates for each name and each text, which takes most of
// the time of a stream; a test holds the two against each other.
type ontleder struct {
	venster

	naam  []byte // of the tag, as written
	attr  []attribuut
	tekst []byte
	begin int  // where the tag or the text begins in the window
	leeg  bool // the tag was <naam/>, and its end was not given yet
	cdata bool // inside a section
	plat  []byte

	binnen bool // inside the root of a message: text and sections may stand there
	aanhef int  // what the next declaration is

	melding wmo.Melding // of tekenFout
	fout    string
	code    string // an encoding that was declared and is not read
}

// Whether an XML declaration may stand here.
const (
	aanhefMag   = iota // after a message
	aanhefGehad        // after a declaration
	aanhefNiet         // after anything else
)

// attribuut is an attribute as written.
type attribuut struct {
	naam   []byte
	waarde []byte
}

// What a byte may be in.
const (
	naamBegin = 1 << iota
	naamVervolg
	witruimte
	kaal // a character of text that needs no second look
)

var bytesoort = maakBytesoort()

func maakBytesoort() (t [256]uint8) {
	for _, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:") {
		t[c] |= naamBegin | naamVervolg
	}
	for _, c := range []byte("0123456789-.") {
		t[c] |= naamVervolg
	}
	for _, c := range []byte(" \t\n\r") {
		t[c] |= witruimte
	}
	for c := range utf8.RuneSelf {
		if (c >= ' ' || c == '\t' || c == '\n') && c != '&' && c != ']' && c != '<' {
			t[c] |= kaal
		}
	}
	return t
}

// weiger ends the reading of a message at buf[i].
func (o *ontleder) weiger(i int, m wmo.Melding, waarom string) teken {
	o.begin, o.melding, o.fout = i, m, waarom
	return tekenFout
}

func (o *ontleder) weigerEinde(wat string) teken {
	if o.eind-o.pos >= grootsteTag {
		return o.weiger(o.pos, meldingGroot, wat+" is langer dan "+strconv.Itoa(grootsteTag)+" bytes")
	}
	return o.weiger(o.pos, meldingAfgebroken, "het bestand houdt op midden in "+wat)
}

// volgende is the next tag or text.
func (o *ontleder) volgende() teken {
	if o.leeg {
		o.leeg = false
		return tekenSlot
	}
	for {
		if o.pos == o.eind && !o.vul() {
			if o.cdata {
				return o.weigerEinde("een CDATA-sectie")
			}
			return tekenEinde
		}
		if o.cdata {
			if t, klaar := o.sectie(); klaar {
				return t
			}
			continue
		}
		if o.buf[o.pos] != '<' {
			if t, klaar := o.leesTekst(); klaar {
				return t
			}
			continue
		}
		if t, klaar := o.leesTag(); klaar {
			return t
		}
	}
}

// leesTag reads what begins with <. It is not klaar after what needs no attention.
func (o *ontleder) leesTag() (t teken, klaar bool) {
	if o.eind-o.pos < 2 && !o.vul() {
		return o.weigerEinde("een tag"), true
	}
	switch o.buf[o.pos+1] {
	case '/':
		return o.slottag(), true
	case '?':
		t = o.instructie()
	case '!':
		t = o.uitroep()
	default:
		return o.begintag(), true
	}
	return t, t == tekenFout
}

// naamVan is where the name that begins at i ends, i itself without one.
func (o *ontleder) naamVan(i int) int {
	if i >= o.eind || bytesoort[o.buf[i]]&naamBegin == 0 {
		return i
	}
	for i < o.eind && bytesoort[o.buf[i]]&naamVervolg != 0 {
		i++
	}
	return i
}

func (o *ontleder) wit(i int) int {
	for i < o.eind && bytesoort[o.buf[i]]&witruimte != 0 {
		i++
	}
	return i
}

// meer asks for more of a tag that goes on after the window, up to a limit.
func (o *ontleder) meer() bool { return o.eind-o.pos < grootsteTag && o.vul() }

const geenNaam = "hier hoort een naam te staan, met alleen letters, cijfers, punt, streepje en onderstreping (ASCII)"

func (o *ontleder) begintag() teken {
	for {
		t, ok := o.probeerBegintag()
		if ok {
			return t
		}
		if !o.meer() {
			return o.weigerEinde("een tag")
		}
	}
}

// probeerBegintag reads a tag if all of it is in the window.
func (o *ontleder) probeerBegintag() (t teken, heel bool) {
	i := o.naamVan(o.pos + 1)
	if i == o.eind {
		return 0, false
	}
	if i == o.pos+1 || !isQNaam(o.buf[o.pos+1:i]) {
		return o.weiger(o.pos, meldingNaam, geenNaam), true
	}
	o.naam, o.attr = o.buf[o.pos+1:i], o.attr[:0]
	for {
		j := o.wit(i)
		if j == o.eind {
			return 0, false
		}
		switch o.buf[j] {
		case '>':
			return o.begonnen(j+1, false), true
		case '/':
			if j+1 == o.eind {
				return 0, false
			}
			if o.buf[j+1] != '>' {
				return o.weiger(j, meldingTag, "na / in een tag hoort > te staan"), true
			}
			return o.begonnen(j+2, true), true
		}
		if j == i {
			return o.weiger(j, meldingTag, "voor een attribuut hoort witruimte te staan"), true
		}
		if i, t, heel = o.attribuut(j); !heel || t == tekenFout {
			return t, heel
		}
	}
}

func (o *ontleder) begonnen(na int, leeg bool) teken {
	o.begin, o.pos, o.leeg, o.aanhef = o.pos, na, leeg, aanhefNiet
	return tekenBegin
}

// attribuut reads naam="waarde" at i.
func (o *ontleder) attribuut(i int) (na int, t teken, heel bool) {
	const meeste = 64
	j := o.naamVan(i)
	if j == o.eind {
		return 0, 0, false
	}
	naam := o.buf[i:j]
	if j == i || !isQNaam(naam) {
		return 0, o.weiger(i, meldingNaam, geenNaam), true
	}
	k := o.wit(j)
	if k == o.eind {
		return 0, 0, false
	}
	if o.buf[k] != '=' {
		return 0, o.weiger(k, meldingTag, "na de naam van een attribuut hoort = te staan"), true
	}
	if k = o.wit(k + 1); k == o.eind {
		return 0, 0, false
	}
	q := o.buf[k]
	if q != '"' && q != '\'' {
		return 0, o.weiger(k, meldingTag, "de waarde van een attribuut hoort tussen aanhalingstekens te staan"), true
	}
	eind := bytes.IndexByte(o.buf[k+1:o.eind], q)
	if eind < 0 {
		return 0, 0, false
	}
	waarde := o.buf[k+1 : k+1+eind]
	if waar, m, waarom := keurAttribuut(waarde); waarom != "" {
		return 0, o.weiger(k+1+waar, m, waarom), true
	}
	for _, a := range o.attr {
		if bytes.Equal(a.naam, naam) {
			return 0, o.weiger(i, meldingTag, "een attribuut staat er twee keer"), true
		}
	}
	if len(o.attr) == meeste {
		return 0, o.weiger(i, meldingGroot, "een tag met meer dan "+strconv.Itoa(meeste)+" attributen"), true
	}
	o.attr = append(o.attr, attribuut{naam, waarde})
	return k + 1 + eind + 1, 0, true
}

// isQNaam says whether a name has at most one prefix.
func isQNaam(b []byte) bool {
	i := bytes.IndexByte(b, ':')
	return i < 0 || i > 0 && i < len(b)-1 && bytes.IndexByte(b[i+1:], ':') < 0 && bytesoort[b[i+1]]&naamBegin != 0
}

func (o *ontleder) slottag() teken {
	for {
		i := o.naamVan(o.pos + 2)
		j := o.wit(i)
		switch {
		case j == o.eind:
			if !o.meer() {
				return o.weigerEinde("een tag")
			}
			continue
		case i == o.pos+2:
			return o.weiger(o.pos, meldingNaam, geenNaam)
		case o.buf[j] != '>':
			return o.weiger(j, meldingTag, "na de naam van een sluittag hoort > te staan")
		}
		o.naam, o.begin, o.pos = o.buf[o.pos+2:i], o.pos, j+1
		return tekenSlot
	}
}

// instructie passes by <?…?>, and reads <?xml …?>.
func (o *ontleder) instructie() teken {
	i := o.naamVan(o.pos + 2)
	for i == o.eind {
		if !o.meer() {
			return o.weigerEinde("een verwerkingsinstructie")
		}
		i = o.naamVan(o.pos + 2)
	}
	doel := string(o.buf[o.pos+2 : i])
	switch {
	case doel == "" || strings.Contains(doel, ":"):
		return o.weiger(o.pos, meldingNaam, geenNaam)
	case doel == "xml":
		return o.declaratie()
	case strings.EqualFold(doel, "xml"):
		return o.weiger(o.pos, meldingDeclaratie, "de XML-declaratie schrijft xml met kleine letters")
	case o.buf[i] != '?' && bytesoort[o.buf[i]]&witruimte == 0:
		return o.weiger(i, meldingTag, "na de naam van een verwerkingsinstructie hoort witruimte of ?> te staan")
	}
	o.aanhef = aanhefAnders(o)
	o.pos = i
	return o.totEnMet("?>", "een verwerkingsinstructie")
}

// aanhefAnders: what stands after a message and before the next may be followed by a
// declaration, anything else not.
func aanhefAnders(o *ontleder) int {
	if o.eersteBericht() {
		return aanhefNiet
	}
	return o.aanhef
}

// totEnMet passes by text up to slot, however long it is.
func (o *ontleder) totEnMet(slot, wat string) teken {
	for {
		i := bytes.Index(o.buf[o.pos:o.eind], []byte(slot))
		tot := o.pos + i
		if i < 0 {
			if o.vul() {
				continue
			}
			if tot = o.snede(); tot == o.pos || o.slot != nil {
				return o.weiger(o.pos, meldingAfgebroken, "het bestand houdt op midden in "+wat)
			}
		}
		if k := geldig(o.buf[o.pos:tot]); k >= 0 {
			return o.weiger(o.pos+k, meldingTeken, geenTeken)
		}
		if o.pos = tot; i >= 0 {
			o.pos += len(slot)
			return tekenTekst
		}
	}
}

// uitroep passes by a comment, begins a section, and refuses a DTD.
func (o *ontleder) uitroep() teken {
	switch {
	case o.heeft("<!--"):
		begin := o.offset()
		o.aanhef = aanhefAnders(o)
		o.pos += len("<!--")
		if t := o.totEnMet("--", "een opmerking"); t == tekenFout {
			return t
		}
		if !o.heeft(">") {
			if o.pos == o.eind {
				return o.weiger(o.pos, meldingAfgebroken, "het bestand houdt op midden in een opmerking")
			}
			return o.weiger(max(int(begin-o.basis), 0), meldingTag, "in een opmerking mag geen -- staan")
		}
		o.pos++
		return tekenTekst
	case o.heeft("<![CDATA["):
		if !o.binnen {
			return o.weiger(o.pos, meldingBuiten, "buiten een bericht staat een CDATA-sectie")
		}
		o.pos += len("<![CDATA[")
		o.cdata = true
		return tekenTekst
	case o.heeft("<!DOCTYPE"):
		return o.weiger(o.pos, meldingDTD, "een DOCTYPE of DTD; een iWmo-bericht heeft die niet, en hij wordt niet gelezen")
	case o.eind-o.pos < len("<!DOCTYPE") && o.slot != nil:
		return o.weigerEinde("een tag")
	default:
		return o.weiger(o.pos, meldingTag, "na <! hoort een opmerking of een CDATA-sectie te staan")
	}
}

// sectie gives a part of a CDATA section.
func (o *ontleder) sectie() (teken, bool) {
	slot := []byte("]]>")
	i := bytes.Index(o.buf[o.pos:o.eind], slot)
	tot := o.pos + i
	if i < 0 {
		if o.vul() {
			return 0, false
		}
		if tot = o.snede(); tot == o.pos || o.slot != nil {
			return o.weigerEinde("een CDATA-sectie"), true
		}
	}
	deel := o.buf[o.pos:tot]
	if k := geldig(deel); k >= 0 {
		return o.weiger(o.pos+k, meldingTeken, geenTeken), true
	}
	if bytes.IndexByte(deel, '\r') >= 0 {
		o.plat = enkeleRegeleinden(o.plat[:0], deel)
		deel = o.plat
	}
	o.begin, o.tekst, o.pos = o.pos, deel, tot
	if i >= 0 {
		o.pos += len(slot)
		o.cdata = false
	}
	return tekenTekst, true
}

// leesTekst gives a part of a text. Outside a message only white space may stand.
func (o *ontleder) leesTekst() (teken, bool) {
	i := bytes.IndexByte(o.buf[o.pos:o.eind], '<')
	tot := o.pos + i
	if i < 0 {
		if o.vul() {
			return 0, false
		}
		if tot = o.eind; o.slot == nil {
			tot = o.snede()
		}
	}
	if !o.binnen {
		return o.buiten(tot)
	}
	deel := o.buf[o.pos:tot]
	k := 0
	for k < len(deel) && bytesoort[deel[k]]&kaal != 0 {
		k++
	}
	o.begin = o.pos
	if k == len(deel) {
		o.tekst, o.pos = deel, tot
		return tekenTekst, true
	}
	var (
		waar   int
		m      wmo.Melding
		waarom string
	)
	if o.plat, waar, m, waarom = platteTekst(o.plat[:0], deel); waarom != "" {
		return o.weiger(o.pos+waar, m, waarom), true
	}
	o.tekst, o.pos = o.plat, tot
	return tekenTekst, true
}

// buiten passes by white space between messages, and a mark of the byte order.
func (o *ontleder) buiten(tot int) (teken, bool) {
	if o.aanhef == aanhefMag && o.heeft(bom) {
		o.pos += len(bom)
		return 0, false // the declaration may still come
	}
	i := o.pos
	for i < tot && bytesoort[o.buf[i]]&witruimte != 0 {
		i++
	}
	if i > o.pos && o.eersteBericht() {
		o.aanhef = aanhefNiet // nothing stands before the first one
	}
	if i < tot {
		return o.weiger(i, meldingBuiten, "buiten een bericht staat tekst"), true
	}
	o.pos = tot
	return 0, false
}

// eersteBericht says whether nothing but a mark of the byte order was read.
func (o *ontleder) eersteBericht() bool { return o.offset() == 0 || o.offset() == int64(len(bom)) }

const (
	bom       = "\uFEFF"
	geenTeken = "dit is geen teken van XML in UTF-8"
)

// geldig is the index of the first byte that is no character of XML, -1 without one.
func geldig(b []byte) int {
	for i := 0; i < len(b); {
		c := b[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\t' && c != '\n' && c != '\r' {
				return i
			}
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 || !isTeken(r) {
			return i
		}
		i += n
	}
	return -1
}

// isTeken says whether XML 1.0 has a character.
func isTeken(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= ' ' && r <= 0xD7FF || r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= 0x10FFFF
}

// keurAttribuut says where the value of an attribute is not well-formed.
func keurAttribuut(b []byte) (waar int, m wmo.Melding, waarom string) {
	if i := bytes.IndexByte(b, '<'); i >= 0 {
		return i, meldingTag, "in de waarde van een attribuut mag geen < staan"
	}
	if i := geldig(b); i >= 0 {
		return i, meldingTeken, geenTeken
	}
	for i := range b {
		if b[i] == '&' {
			if _, n := entiteit(b[i:]); n == 0 {
				return i, meldingEntiteit, geenEntiteit
			}
		}
	}
	return 0, m, ""
}

const geenEntiteit = "na & hoort lt, gt, amp, apos, quot of een bestaand teken (&#…;) te staan; andere entiteiten worden niet gelezen"

// entiteit reads &…; at the beginning of b; n is 0 for what is none.
func entiteit(b []byte) (r rune, n int) {
	const meest = 16
	eind := bytes.IndexByte(b[:min(len(b), meest)], ';')
	if eind < 2 {
		return 0, 0
	}
	switch naam := string(b[1:eind]); naam {
	case "lt":
		return '<', eind + 1
	case "gt":
		return '>', eind + 1
	case "amp":
		return '&', eind + 1
	case "apos":
		return '\'', eind + 1
	case "quot":
		return '"', eind + 1
	default:
		if naam[0] != '#' {
			return 0, 0
		}
		return tekenNummer(naam[1:], eind+1)
	}
}

func tekenNummer(s string, n int) (rune, int) {
	basis := 10
	if strings.HasPrefix(s, "x") {
		s, basis = s[1:], 16
	}
	const bits = 31
	code, err := strconv.ParseUint(s, basis, bits)
	if err != nil || !isTeken(rune(code)) {
		return 0, 0
	}
	return rune(code), n
}

// platteTekst adds the characters that a text stands for to doel.
func platteTekst(doel, b []byte) (_ []byte, waar int, m wmo.Melding, waarom string) {
	if i := geldig(b); i >= 0 {
		return doel, i, meldingTeken, geenTeken
	}
	for i := 0; i < len(b); {
		switch c := b[i]; {
		case c == '&':
			r, n := entiteit(b[i:])
			if n == 0 {
				return doel, i, meldingEntiteit, geenEntiteit
			}
			doel = utf8.AppendRune(doel, r)
			i += n
		case c == ']' && bytes.HasPrefix(b[i:], []byte("]]>")):
			return doel, i, meldingTag, "in een tekst mag geen ]]> staan"
		case c == '\r':
			doel = append(doel, '\n')
			if i++; i < len(b) && b[i] == '\n' {
				i++
			}
		default:
			doel = append(doel, c)
			i++
		}
	}
	return doel, 0, m, ""
}

// ontdaan is what the value of an attribute that was found good stands for.
func ontdaan(waarde []byte) []byte {
	if bytes.IndexByte(waarde, '&') < 0 {
		return waarde
	}
	plat, _, _, _ := platteTekst(nil, waarde) //nolint:dogsled // it was found good
	return plat
}

// enkeleRegeleinden adds b to doel with one kind of line end.
func enkeleRegeleinden(doel, b []byte) []byte {
	for i := 0; i < len(b); i++ {
		if b[i] != '\r' {
			doel = append(doel, b[i])
			continue
		}
		doel = append(doel, '\n')
		if i+1 < len(b) && b[i+1] == '\n' {
			i++
		}
	}
	return doel
}
