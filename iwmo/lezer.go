package iwmo

import (
	"bytes"
	"errors"
	"hash"
	"io"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

const (
	diepste     = 256  // elements inside each other
	meesteBind  = 1000 // namespaces that are declared at one time
	meesteCodes = 4096 // product codes that are kept to be used again
)

// lezer reads a stream: it keeps the elements that are open, holds them against the schema,
// and makes records of what they say.
type lezer struct {
	ontleder

	lezing Lezing
	mac    hash.Hash
	kaart  productkaart
	t      teller

	stapel  []open
	namen   []byte // of the elements that are open, as written
	ruimten []binding
	waarde  []byte // of the element that is open
	teLang  bool   // and more than is kept
	codes   map[string]string

	m     bericht
	p     persoon
	regel Regel
	wacht []Regel // records of the message

	heeft      [aantalGegevens]bool // what the record has
	getallen   [aantalGegevens]int64
	woorden    [aantalGegevens]string
	beginRegel plek
	hervatOp   int64 // where the reading went on after what is no XML
	inRegel    bool
}

// open is an element that is open.
type open struct {
	element *element // nil: what is in it is not held against a schema
	blad    *veld    // it has a value, and this is its place in the schema
	veld    int32    // which child may come now
	aantal  int32    // how many of that there were
	nr      int32    // how many of its kind there are before it, from 1; 0 when there is one
	naam    int32    // where its name begins in namen
	ruimten int32    // how many namespaces were declared before it
	bij     *veld    // its place in the schema
	gemeld  bool     // that there is text in it
}

// bericht is what is known of the message that is read.
type bericht struct {
	Bericht

	schema *berichtschema
	ruimte ruimte
	begon  bool // there was a tag
	fout   bool // it is refused
	anders bool // it is not read
	begin  plek

	periode     wmo.Periode // of the declaration
	totaal, som int64       // of the declaration and of its records; a credit is below 0
	credit      bool
	heeftTotaal bool
}

// persoon is what is known of the client.
type persoon struct {
	pseudoniem Pseudoniem
	bsn        [9]byte
	geboren    wmo.Datum
	jaar       int
}

func nieuweLezer(r io.Reader, lezing Lezing) *lezer {
	l := &lezer{
		lezing: lezing, mac: lezing.Sleutel.mac(), kaart: lezing.Producten.kaart(), codes: map[string]string{},
		t: teller{codes: map[string]int64{}, onbekend: map[[2]string]int64{}}, hervatOp: -1,
	}
	l.venster = nieuwVenster(r)
	return l
}

// errZelfde says that a message was refused before its root, which comes now.
var errZelfde = errors.New("hetzelfde bericht")

// lees reads message after message.
func (l *lezer) lees() error {
	for {
		klaar, err := l.leesBericht()
		if err != nil || klaar {
			return err
		}
	}
}

// leesBericht reads up to the end of a message, or of the stream.
func (l *lezer) leesBericht() (klaar bool, err error) {
	l.m = bericht{Bericht: Bericht{Nummer: l.t.Berichten + 1, Bevindingen: []Bevinding{}}}
	l.aanhef = aanhefMag
	for {
		klaar, err = l.leesStuk()
		if !errors.Is(err, errZelfde) {
			return klaar, err
		}
	}
}

// leesStuk is leesBericht, but after what is no XML before the root.
func (l *lezer) leesStuk() (klaar bool, err error) {
	if utf16(&l.ontleder) {
		l.weiger(l.pos, meldingCodering, "dit is UTF-16 (\"Unicode\"); een bericht is UTF-8")
		return false, l.breekAf()
	}
	for {
		switch l.volgende() {
		case tekenBegin:
			if !l.openTag() {
				return false, l.breekAf()
			}
		case tekenSlot:
			switch goed, err := l.sluitTag(); {
			case err != nil:
				return false, err
			case !goed:
				return false, l.breekAf()
			case len(l.stapel) == 0:
				return false, l.besluit()
			}
		case tekenTekst:
			l.neemTekst()
		case tekenFout:
			return false, l.breekAf()
		case tekenEinde:
			return true, l.einde()
		}
	}
}

// utf16 says whether the stream begins with two bytes a character.
func utf16(o *ontleder) bool {
	if o.offset() != 0 {
		return false
	}
	for _, begin := range [...]string{"\xff\xfe", "\xfe\xff", "<\x00", "\x00<"} {
		if o.heeft(begin) {
			return true
		}
	}
	return false
}

// einde ends the reading: in the middle of a message, or after the last one.
func (l *lezer) einde() error {
	if l.slot != nil && !errors.Is(l.slot, io.EOF) {
		if len(l.stapel) > 0 {
			l.begin = l.pos
			l.melding, l.fout = meldingAfgebroken, "het lezen hield op midden in het bericht"
			if err := l.breekAf(); err != nil {
				return err
			}
		}
		return l.slot
	}
	switch {
	case len(l.stapel) > 0:
		l.weiger(l.pos, meldingAfgebroken, "het bestand houdt op voor het bericht is gesloten")
	case l.t.Berichten == 0:
		l.weiger(l.pos, meldingLeeg, "hier staat geen bericht")
	case l.aanhef != aanhefMag || len(l.m.Bevindingen) > 0:
		l.weiger(l.pos, meldingAfgebroken, "na de XML-declaratie volgt geen bericht")
	default:
		return nil
	}
	return l.breekAf()
}

// breekAf refuses the message at what is no XML, and looks for the next one.
func (l *lezer) breekAf() error {
	intag := l.bijTag()
	l.noteerBegin(min(l.pos, l.begin)) // a tag that is broken began before where it breaks
	p := l.waar(l.begin)
	l.meldOp(p, l.pad(), BijXML, l.melding, l.fout, nil)
	l.pos = l.begin
	aanloop := len(l.stapel) == 0 && l.melding != meldingBuiten && !intag
	l.hervat()
	l.t.Overgeslagen += l.offset() - p.byte
	if aanloop && l.pos < l.eind && l.buf[l.pos+1] != '?' {
		return errZelfde // what is before a message belongs to it
	}
	if l.slot != nil && !errors.Is(l.slot, io.EOF) && l.pos == l.eind {
		if err := l.besluit(); err != nil {
			return err
		}
		return l.slot
	}
	return l.besluit()
}

// bijTag says whether a tag stands here: a message began, whatever comes of it.
func (l *lezer) bijTag() bool {
	return l.eind-l.pos > 1 && l.buf[l.pos] == '<' && strings.IndexByte("?!", l.buf[l.pos+1]) < 0
}

// hervat goes on to where the next message may begin: its declaration, or its root.
func (l *lezer) hervat() {
	l.stapel, l.namen, l.ruimten = l.stapel[:0], l.namen[:0], l.ruimten[:0]
	l.leeg, l.cdata, l.binnen = false, false, false
	volgende := l.aanhef == aanhefGehad && l.melding == meldingDeclaratie // a second one begins a message of its own
	if (l.m.begin.byte == l.offset() && !volgende || l.offset() <= l.hervatOp) && l.pos < l.eind {
		l.pos++ // or it would be found again
	}
	defer func() { l.hervatOp = l.offset() }()
	for {
		i := bytes.IndexByte(l.buf[l.pos:l.eind], '<')
		if i < 0 {
			if l.pos = l.eind; !l.vul() {
				return
			}
			continue
		}
		l.pos += i
		if l.isBegin() {
			return
		}
		l.pos++
	}
}

// isBegin says whether a message may begin here.
func (l *lezer) isBegin() bool {
	const ver = 64
	for l.eind-l.pos < ver {
		if !l.vul() {
			break
		}
	}
	b := l.buf[l.pos:min(l.eind, l.pos+ver)]
	if bytes.HasPrefix(b, []byte("<?xml")) && len(b) > 5 && bytesoort[b[5]]&witruimte != 0 {
		return true
	}
	i := l.naamVan(l.pos + 1)
	_, lokaal := splits(l.buf[l.pos+1 : i])
	return string(lokaal) == naamRoot && i < l.eind && strings.IndexByte(" \t\r\n/>", l.buf[i]) >= 0
}

const naamRoot = "Bericht"

// noteerBegin notes where the message begins.
func (l *lezer) noteerBegin(i int) {
	if !l.m.begon {
		l.m.begon = true
		l.m.begin = l.waar(i)
		l.m.Regel, l.m.Byte = l.m.begin.regel, l.m.begin.byte
	}
}

// openTag takes a tag; it is false when the message ends here.
func (l *lezer) openTag() bool {
	diepte := len(l.stapel)
	if diepte == 0 {
		l.noteerBegin(l.begin)
		l.binnen = true
	}
	if diepte == diepste {
		l.weiger(l.begin, meldingGroot, "meer dan "+strconv.Itoa(diepste)+" elementen in elkaar")
		return false
	}
	voor := int32(len(l.ruimten))
	if len(l.attr) > 0 {
		l.attributen(diepte)
		if len(l.ruimten) > meesteBind {
			l.weiger(l.begin, meldingGroot, "meer dan "+strconv.Itoa(meesteBind)+" naamruimten")
			return false
		}
	}
	prefix, lokaal := splits(l.naam)
	b, ok := l.zoek(prefix)
	if !ok {
		l.meld(BijXML, meldingRuimte, "een element heeft een voorvoegsel zonder naamruimte")
	}
	o := open{ruimten: voor, naam: int32(len(l.namen))}
	if diepte == 0 {
		l.root(lokaal, b, &o)
	} else {
		if string(lokaal) == naamRoot {
			l.weiger(l.begin, meldingNesting, "er begint een bericht voor het vorige is gesloten")
			return false
		}
		l.plaats(lokaal, b.ruimte, &o)
	}
	l.namen = append(l.namen, l.naam...)
	l.stapel = append(l.stapel, o)
	return true
}

// root takes the first tag of a message, which says what it is.
func (l *lezer) root(lokaal []byte, b *binding, o *open) {
	soort := b.ruimte.soort()
	if l.code != "" {
		l.meld(BijXML, meldingCodering, "de XML-declaratie noemt "+codering(l.code)+"; een bericht is UTF-8")
		l.code = ""
	}
	l.m.ruimte, l.m.Soort = b.ruimte, soort
	versie := andereVersie(b.uri)
	switch {
	case string(lokaal) == naamRoot && schemas[soort] != nil:
		l.m.schema = schemas[soort]
		o.element, o.bij = l.m.schema.root.element, &l.m.schema.root
		return
	case string(lokaal) == naamRoot && soort != "":
		l.meld(BijLezing, meldingNietGelezen, "bericht "+soort+" ("+berichten[soort]+") wordt niet gelezen; wel 301, 305, 307 en 323")
	case versie != "":
		l.meld(BijLezing, meldingVersie, "dit is "+versie+"; gelezen wordt iWmo 3.2")
	default:
		l.m.Soort = ""
		l.meld(BijLezing, meldingGeenBericht, "dit is geen bericht van iWmo 3.2: het begint met een ander element, of in een andere naamruimte")
	}
	l.m.anders = true
}

// codering is the name of an encoding, if it is one that is known.
func codering(naam string) string {
	for _, bekend := range [...]string{"ISO-8859-1", "ISO-8859-15", "windows-1252", "UTF-16", "US-ASCII"} {
		if strings.EqualFold(naam, bekend) {
			return bekend
		}
	}
	return "een andere codering"
}

// plaats holds a tag against the schema.
func (l *lezer) plaats(lokaal []byte, r ruimte, o *open) {
	ouder := &l.stapel[len(l.stapel)-1]
	if string(lokaal) == "Client" {
		l.m.Personen++
	}
	if l.m.schema != nil && string(lokaal) == l.m.schema.regel {
		l.m.Regels++
	}
	if ouder.element == nil {
		if ouder.blad != nil {
			l.meldTekst(ouder, "hier hoort een waarde te staan, en staat een element")
		}
		return
	}
	v := l.zoekVeld(ouder, lokaal)
	if v == nil {
		l.meld(BijSchema, meldingElement, "dit element hoort hier niet"+verwacht(ouder))
		return
	}
	hoort := l.m.ruimte
	if ouder.element.basis {
		hoort = ruimteBasis
	}
	if r != hoort {
		l.meld(BijSchema, meldingNS, v.naam+" hoort hier in de naamruimte van "+naamVanRuimte(hoort))
	}
	o.bij = v
	if v.meer {
		o.nr = ouder.aantal
	}
	if v.waarde != nil {
		o.blad = v
		l.waarde, l.teLang = l.waarde[:0], false
		l.merk(l.begin)
		return
	}
	o.element = v.element
	if v.bij != niets {
		_ = l.gebeurt(v.bij) // only the end of a record can go wrong
	}
}

func naamVanRuimte(r ruimte) string {
	if r == ruimteBasis {
		return "het basisschema"
	}
	return "bericht " + r.soort()
}

// zoekVeld finds the place of a child in the schema, and reports what is wrong with it.
func (l *lezer) zoekVeld(ouder *open, lokaal []byte) *veld {
	velden := ouder.element.velden
	for i := int(ouder.veld); i < len(velden); i++ {
		if velden[i].naam != string(lokaal) {
			continue
		}
		if i == int(ouder.veld) {
			if ouder.aantal++; ouder.aantal > 1 && !velden[i].meer {
				l.meld(BijSchema, meldingVolgorde, velden[i].naam+" staat hier vaker dan één keer")
			}
			return &velden[i]
		}
		l.mist(ouder, i)
		ouder.veld, ouder.aantal = int32(i), 1
		return &velden[i]
	}
	for i := range velden[:ouder.veld] {
		if velden[i].naam == string(lokaal) {
			l.meld(BijSchema, meldingVolgorde, velden[i].naam+" staat na "+velden[ouder.veld].naam+", en hoort ervoor, één keer")
			return &velden[i]
		}
	}
	return nil
}

// mist reports what should have come before the child with index tot.
func (l *lezer) mist(ouder *open, tot int) {
	velden := ouder.element.velden
	for i := int(ouder.veld); i < tot; i++ {
		if !velden[i].optie && (i > int(ouder.veld) || ouder.aantal == 0) {
			l.meld(BijSchema, meldingOntbreekt, velden[i].naam+" ontbreekt")
		}
	}
}

// verwacht says what may come now.
func verwacht(ouder *open) string {
	velden := ouder.element.velden
	var namen []string
	for i := int(ouder.veld); i < len(velden); i++ {
		if i == int(ouder.veld) && ouder.aantal > 0 && !velden[i].meer {
			continue
		}
		namen = append(namen, velden[i].naam)
		if !velden[i].optie {
			break
		}
	}
	if len(namen) == 0 {
		return "; er kan niets meer volgen"
	}
	return "; verwacht: " + strings.Join(namen, " of ")
}

// neemTekst takes a part of a text.
func (l *lezer) neemTekst() {
	o := &l.stapel[len(l.stapel)-1]
	switch {
	case o.blad != nil && o.blad.waarde.vrij: // only whether there is something in it
		if zichtbaar(l.tekst) {
			l.waarde = append(l.waarde[:0], 'x')
		}
	case o.blad != nil:
		if l.teLang = l.teLang || len(l.waarde)+len(l.tekst) > grootsteWaarde; !l.teLang {
			l.waarde = append(l.waarde, l.tekst...)
		}
	case o.element != nil && zichtbaar(l.tekst):
		l.meldTekst(o, "hier horen alleen elementen te staan, en staat tekst")
	}
}

// meldTekst reports once that an element has something else in it than it should.
func (l *lezer) meldTekst(o *open, bericht string) {
	if !o.gemeld {
		o.gemeld = true
		l.meld(BijSchema, meldingTekst, bericht)
	}
}

// sluitTag takes the end of an element; it is not goed when the message ends here.
func (l *lezer) sluitTag() (goed bool, err error) {
	diepte := len(l.stapel)
	if diepte == 0 {
		l.weiger(l.begin, meldingNesting, "een tag sluit wat niet open is")
		return false, nil
	}
	o := &l.stapel[diepte-1]
	if !bytes.Equal(l.namen[o.naam:], l.naam) {
		l.weiger(l.begin, meldingNesting, "deze tag sluit een ander element dan het laatste dat open is")
		return false, nil
	}
	switch {
	case o.blad != nil:
		l.neemWaarde(o)
	case o.element != nil:
		if n := len(o.element.velden); int(o.veld) < n {
			l.mist(o, n)
		}
		if o.bij.tot != niets {
			err = l.gebeurt(o.bij.tot)
		}
	}
	l.namen = l.namen[:o.naam]
	l.ruimten = l.ruimten[:o.ruimten]
	l.stapel = l.stapel[:diepte-1]
	return true, err
}

// neemWaarde checks the value of an element and takes it.
func (l *lezer) neemWaarde(o *open) {
	v := o.blad
	b, ok := v.waarde.past(l.waarde)
	if !ok || l.teLang {
		l.meldOp(l.gemerkt(), l.pad(), BijSchema, meldingWaarde, v.naam+": hier hoort "+v.waarde.uitleg, nil)
		return
	}
	if v.krijgt != geen {
		l.neem(v.krijgt, b)
	}
}

// pad is the place of the element that is open.
func (l *lezer) pad() string {
	var s strings.Builder
	s.WriteString("/" + naamRoot + "[" + strconv.FormatInt(l.m.Nummer, 10) + "]")
	for i := 1; i < len(l.stapel); i++ {
		o := &l.stapel[i]
		if o.bij == nil {
			s.WriteString("/*")
			break
		}
		s.WriteString("/" + o.bij.naam)
		if o.nr > 0 {
			s.WriteString("[" + strconv.Itoa(int(o.nr)) + "]")
		}
	}
	return s.String()
}

// meld reports something at the tag or text that was read last.
func (l *lezer) meld(soort Bevindingsoort, m wmo.Melding, bericht string) {
	l.meldOp(l.waar(l.begin), l.pad(), soort, m, bericht, nil)
}

func (l *lezer) meldOp(p plek, plaats string, soort Bevindingsoort, m wmo.Melding, bericht string, bron *wmo.Bron) {
	l.m.fout = l.m.fout || soort == BijXML || soort == BijSchema
	l.t.codes[m.Code]++
	if len(l.m.Bevindingen) >= l.lezing.MaxBevindingen {
		l.m.Meer++
		return
	}
	l.m.Bevindingen = append(l.m.Bevindingen, Bevinding{m.Code, soort, plaats, p.regel, p.kolom, p.byte, bericht, bron})
}
