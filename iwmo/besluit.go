package iwmo

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// neem takes a value that was found good.
func (l *lezer) neem(g gegeven, b []byte) {
	switch g {
	case isAfzender, isOntvanger:
		l.neemPartij(b)
	case isDagtekening:
		l.m.Dagtekening, _ = datum(b)
		if l.lezing.Dag.IsValid() && l.m.Dagtekening.After(l.lezing.Dag) {
			l.meldInhoud(meldingToekomst, "de dagtekening ligt in de toekomst", &trToekomst)
		}
	case isXSDBasis, isXSDBericht:
		if string(b) != "1.0.0" {
			l.meldInhoud(meldingXSD, "een andere versie van het schema dan 1.0.0, waarmee het bericht is vergeleken", &basisschema)
		}
	case isBSN:
		l.neemBSN(b)
	case isGeboortedatum:
		l.p.geboren, _ = datum(b)
		l.p.jaar = l.p.geboren.Jaar()
	case isDatumdeel:
		if string(b) == datumOnbekend {
			l.p.jaar, l.p.geboren = 0, wmo.Datum{}
		}
	case isDeclaratieBegin, isDeclaratieEinde, isTotaal, isTotaalDC:
		l.neemInDeclaratie(g, b)
	default:
		l.neemInRegel(g, b)
	}
}

// neemInDeclaratie takes what is said of a declaration as a whole.
func (l *lezer) neemInDeclaratie(g gegeven, b []byte) {
	switch g {
	case isDeclaratieBegin:
		l.m.periode.Begindatum, _ = datum(b)
	case isDeclaratieEinde:
		l.m.periode.Einddatum, _ = datum(b)
	case isTotaal:
		l.m.totaal, _ = getal(b)
		l.m.heeftTotaal = true
	default:
		l.m.credit = b[0] == 'C'
	}
}

// datumOnbekend is the code for a date of birth of which no part is known.
const datumOnbekend = "3"

// neemPartij takes a sender or receiver: a municipality has four digits, a provider eight.
func (l *lezer) neemPartij(b []byte) {
	if len(b) > len("0000") {
		l.m.Aanbieder = l.bewaar(b)
		return
	}
	code, err := wmo.ParseGemeentecode(l.bewaar(b))
	if err != nil {
		l.meldInhoud(meldingGemeente, "0000 is geen gemeente", nil)
	}
	l.m.Gemeente = code
}

// bewaar makes a string of a short code, the same one for the same code.
func (l *lezer) bewaar(b []byte) string {
	if s, ok := l.codes[string(b)]; ok {
		return s
	}
	s := string(b)
	if len(l.codes) < meesteCodes {
		l.codes[s] = s
	}
	return s
}

// neemBSN makes a pseudonym of a BSN, and forgets the BSN as soon as the client ends.
func (l *lezer) neemBSN(b []byte) {
	copy(l.p.bsn[:], b)
	l.p.pseudoniem = pseudoniem(l.mac, b)
	if !wmo.Elfproef(b) {
		l.meldInhoud(meldingElfproef, "het BSN voldoet niet aan de elfproef", &bronElfproef)
	}
}

// neemInRegel takes a value of a record.
func (l *lezer) neemInRegel(g gegeven, b []byte) {
	l.heeft[g] = true
	switch g {
	case isToewijzingNummer:
		n, _ := getal(b)
		l.getallen[g] = n
	case isCategorie:
		l.regel.Categorie = l.bewaar(b)
	case isCode:
		l.regel.Code = l.bewaar(b)
	case isBegindatum:
		l.regel.Begindatum, _ = datum(b)
	case isEinddatum:
		l.regel.Einddatum, _ = datum(b)
	case isReden, isWijziging:
		l.regel.Reden = l.bewaar(b)
	case isStatus, isEenheid, isFrequentie, isDC:
		l.woorden[g] = l.bewaar(b)
	case isVolume, isBudget, isTarief, isBedrag:
		l.getallen[g], _ = getal(b)
	default:
	}
}

// gebeurt does what the begin or the end of an element asks.
func (l *lezer) gebeurt(g gebeurtenis) error {
	switch g {
	case clientBegint, clientEindigt:
		l.p = persoon{}
	case geboorteEindigt:
		if l.m.Dagtekening.IsValid() && l.p.geboren.After(l.m.Dagtekening) {
			l.meldInhoud(meldingDagtekening, "de geboortedatum ligt na de dagtekening", &trDagtekening)
		}
	case periodeEindigt:
		if p := l.m.periode; p.Begindatum.IsValid() && p.Einddatum.IsValid() && p.Einddatum.Before(p.Begindatum) {
			l.meldInhoud(meldingPeriode, "de einddatum ligt voor de begindatum", &trEinde)
		}
	case regelBegint:
		l.regel = Regel{Soort: l.m.schema.soort, Bericht: l.m.Nummer, Status: Eerste}
		l.heeft = [aantalGegevens]bool{}
		l.beginRegel = l.waar(l.begin)
	case regelEindigt:
		return l.eindRegel()
	default:
	}
	return nil
}

// eindRegel hands a record over, or lets it wait for the end of its message.
func (l *lezer) eindRegel() error {
	l.inRegel = true
	goed := l.keurRegel()
	l.inRegel = false
	if l.m.fout || !goed {
		return nil
	}
	r := l.maakRegel()
	if l.m.RegelsUit > 0 && len(l.wacht) == 0 {
		return l.geef(&r)
	}
	l.wacht = append(l.wacht, r)
	if len(l.wacht) < MaxWacht {
		return nil
	}
	return l.geefWacht()
}

func (l *lezer) geefWacht() error {
	for i := range l.wacht {
		if err := l.geef(&l.wacht[i]); err != nil {
			return err
		}
	}
	l.wacht = l.wacht[:0]
	return nil
}

// geef hands a record over.
func (l *lezer) geef(r *Regel) error {
	l.m.RegelsUit++
	l.t.RegelsUit++
	if r.Vorm == OnbekendProduct {
		l.t.onbekendProduct(r.Categorie, r.Code)
	}
	if l.lezing.Regel == nil {
		return nil
	}
	return l.lezing.Regel(*r)
}

// maakRegel is the record that was read.
func (l *lezer) maakRegel() Regel {
	r := l.regel
	r.Client, r.Geboortejaar = l.p.pseudoniem, l.p.jaar
	r.Aanbieder, r.Gemeente, r.Dagtekening = l.m.Aanbieder, l.m.Gemeente, l.m.Dagtekening
	r.Vorm = l.kaart.vorm(r.Categorie, r.Code)
	if l.heeft[isToewijzingNummer] {
		r.ToewijzingNummer = strconv.FormatInt(l.getallen[isToewijzingNummer], 10)
	}
	if l.heeft[isVolume] {
		r.Omvang = &Omvang{Volume: l.getallen[isVolume], Eenheid: l.woorden[isEenheid]}
		if l.heeft[isFrequentie] {
			r.Omvang.Frequentie = l.woorden[isFrequentie]
		}
	}
	r.Budget, r.Tarief, r.Bedrag = l.waardeVan(isBudget), l.waardeVan(isTarief), l.waardeVan(isBedrag)
	if r.Bedrag != nil && l.woorden[isDC] == "C" {
		*r.Bedrag = -*r.Bedrag
	}
	if l.heeft[isWijziging] && r.Reden == redenVerwijderd || l.heeft[isStatus] && l.woorden[isStatus] == statusVerwijder {
		r.Status = Verwijderd
	}
	return r
}

func (l *lezer) waardeVan(g gegeven) *int64 {
	if !l.heeft[g] {
		return nil
	}
	n := l.getallen[g]
	return &n
}

// besluit ends a message: it was read, is refused, or is another one.
func (l *lezer) besluit() error {
	m := &l.m
	if !m.fout && m.schema != nil && m.schema.soort == Prestatie {
		l.keurTotaal()
	}
	m.Oordeel = Gelezen
	switch {
	case m.fout:
		m.Oordeel = Geweigerd
	case m.anders:
		m.Oordeel = Anders
	default:
		if err := l.geefWacht(); err != nil {
			return err
		}
	}
	l.wacht = l.wacht[:0]
	if m.fout && m.RegelsUit > 0 {
		m.RegelsHerroepen = m.RegelsUit
		l.meldOp(m.begin, "/"+naamRoot+"["+strconv.FormatInt(m.Nummer, 10)+"]", BijLezing, meldingHerroepen,
			strconv.FormatInt(m.RegelsUit, 10)+" regels waren al doorgegeven voor bleek dat dit bericht niet goed is", nil)
	}
	m.Bytes = l.offset() - m.begin.byte
	l.tel()
	l.binnen, l.p, l.regel = false, persoon{}, Regel{}
	if l.lezing.Bericht == nil {
		return nil
	}
	return l.lezing.Bericht(m.Bericht)
}

// tel adds the message to the count.
func (l *lezer) tel() {
	m, t := &l.m, &l.t
	t.Berichten++
	t.Regels += m.Regels
	t.RegelsGeweigerd += m.Regels - m.RegelsUit
	t.RegelsHerroepen += m.RegelsHerroepen
	t.Personen += m.Personen
	switch m.Oordeel {
	case Gelezen:
		t.Gelezen++
		t.PersonenGelezen += m.Personen
	case Anders:
		t.Anders++
		t.PersonenAnders += m.Personen
	default:
		t.Geweigerd++
		t.PersonenGeweigerd += m.Personen
	}
}

// meldInhoud reports that the content breaks a rule: of the record that ends here, or of the
// value that was read.
func (l *lezer) meldInhoud(m wmo.Melding, bericht string, bron *wmo.Bron) {
	p := l.beginRegel
	if l.inRegel {
		if !slices.Contains(l.regel.LetOp, m.Code) {
			l.regel.LetOp = append(l.regel.LetOp, m.Code)
		}
	} else {
		p = l.waar(l.begin)
	}
	l.meldOp(p, l.pad(), BijInhoud, m, bericht, bron)
}
