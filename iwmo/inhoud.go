package iwmo

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// What is the matter with the content of a message. But for the last two a record is handed
// over with the code in LetOp: whoever uses it decides.
var (
	meldingElfproef    = register.Melding("IWMO-BSN-ELFPROEF", "een BSN dat niet aan de elfproef voldoet")
	meldingGemeente    = register.Melding("IWMO-GEMEENTE", "een code die geen gemeente kan zijn")
	meldingXSD         = register.Melding("IWMO-XSDVERSIE", "een andere versie van de schema's dan waarmee is vergeleken")
	meldingToekomst    = register.Melding("IWMO-DAGTEKENING-TOEKOMST", "een dagtekening na de dag waarop is gelezen")
	meldingDagtekening = register.Melding("IWMO-DATUM-NA-DAGTEKENING", "een datum na de dagtekening van het bericht")
	meldingPeriode     = register.Melding("IWMO-EINDE-VOOR-BEGIN", "een einddatum voor de begindatum")
	meldingMaand       = register.Melding("IWMO-PERIODE-LANGER-DAN-MAAND", "een productperiode van meer dan een maand")
	meldingBedrag      = register.Melding("IWMO-BEDRAG", "een ingediend bedrag dat niet volgt uit volume en tarief")
	meldingTarief      = register.Melding("IWMO-TARIEF", "een tarief bij euro's, of geen tarief bij een andere eenheid")
	meldingTotaal      = register.Melding("IWMO-TOTAAL", "een totaal dat niet debet min credit van de prestaties is")
	meldingCredit      = register.Melding("IWMO-CREDIT-VERWIJZING", "een creditregel die niet naar een debetregel verwijst")
	meldingFrequentie  = register.Melding("IWMO-OMVANG", "een omvang waarvan eenheid en frequentie niet bij elkaar of bij de periode passen")
	meldingStatus      = register.Melding("IWMO-STATUS", "een status die een start of stop niet heeft; de regel is geweigerd")
	meldingNummerBSN   = register.Melding("IWMO-NUMMER-IS-BSN", "een toewijzingnummer dat het BSN van de cliënt is; de regel is geweigerd")
)

// bronElfproef is well known, and not a rule of iWmo that was read.
var bronElfproef = wmo.Bron{Regeling: "elfproef van het burgerservicenummer", Zekerheid: wmo.Aanname}

var (
	trEindeAfgeleid = trEinde.Als(wmo.Afgeleid) // the same for an assignment and a period
	ivMaand         = regel("IV076").Als(wmo.Afgeleid)
	eenheden        = wmo.Bron{Regeling: "iWmo 3.2, toegestane combinaties van eenheid en frequentie", Adres: vindplaats, Zekerheid: wmo.Afgeleid}
)

// keurRegel holds a record against the rules that concern one message. It is false for a
// record that cannot be handed over.
func (l *lezer) keurRegel() bool {
	r := &l.regel
	if begin, eind := r.Begindatum, r.Einddatum; begin.IsValid() && eind.IsValid() && eind.Before(begin) {
		bron := &trEindeAfgeleid
		if r.Soort == Stop {
			bron = &trEinde
		}
		l.meldInhoud(meldingPeriode, "de einddatum ligt voor de begindatum", bron)
	}
	goed := true
	switch r.Soort {
	case Start, Stop:
		l.keurDagen(r)
		if s := l.woorden[isStatus]; l.heeft[isStatus] && s != statusEerste && s != statusVerwijder {
			l.meldInhoud(meldingStatus, "de status van een start of stop is 1 of 3", &csStatus)
			goed = false
		}
	case Toewijzing:
		l.keurOmvang()
	case Prestatie:
		l.keurPrestatie(r)
	}
	if l.heeft[isToewijzingNummer] && l.isBSN(l.getallen[isToewijzingNummer]) {
		l.meldInhoud(meldingNummerBSN, "het toewijzingnummer is het BSN van de cliënt, en zou hem noemen", nil)
		goed = false
	}
	return goed
}

// isBSN says whether a number is the BSN of the client.
func (l *lezer) isBSN(n int64) bool {
	if l.p.pseudoniem.IsZero() {
		return false
	}
	for i := len(l.p.bsn) - 1; i >= 0; i-- {
		if l.p.bsn[i] != byte('0'+n%10) {
			return false
		}
		n /= 10
	}
	return n == 0
}

// keurDagen: a start and a stop tell what has happened.
func (l *lezer) keurDagen(r *Regel) {
	dag := l.m.Dagtekening
	if !dag.IsValid() {
		return
	}
	if r.Begindatum.After(dag) {
		l.meldInhoud(meldingDagtekening, "de begindatum ligt na de dagtekening", &trDagtekening)
	}
	if r.Einddatum.After(dag) {
		l.meldInhoud(meldingDagtekening, "de einddatum ligt na de dagtekening", &trDagtekening)
	}
}

// keurOmvang: which units and frequencies go together.
func (l *lezer) keurOmvang() {
	if !l.heeft[isEenheid] || !l.heeft[isFrequentie] {
		return
	}
	eenheid, frequentie := l.woorden[isEenheid], l.woorden[isFrequentie]
	if frequentie == frequentieWeek && !l.heeft[isEinddatum] {
		l.meldInhoud(meldingFrequentie, "een omvang per week vraagt een einddatum", &eenheden)
	}
	if frequentie == frequentieDag && (eenheid == eenheidEtmaal || eenheid == eenheidDagdeel) {
		l.meldInhoud(meldingFrequentie, "etmalen en dagdelen zijn niet per dag", &eenheden)
	}
}

// keurPrestatie: the arithmetic of a declaration.
func (l *lezer) keurPrestatie(r *Regel) {
	if b, e := r.Begindatum, r.Einddatum; b.IsValid() && e.IsValid() && langerDanMaand(b, e) {
		l.meldInhoud(meldingMaand, "de productperiode is langer dan een maand", &ivMaand)
	}
	if l.heeft[isDC] && l.woorden[isDC] == "C" && !l.heeft[isVorigeReferentie] {
		l.meldInhoud(meldingCredit, "een creditregel verwijst naar de debetregel die hij terugneemt", &ivCredit)
	}
	if l.heeft[isBedrag] && l.heeft[isVolume] && l.heeft[isEenheid] {
		l.keurBedrag(l.getallen[isVolume], l.getallen[isBedrag])
	}
}

// keurBedrag: an amount follows from volume and price, and counts in the total.
func (l *lezer) keurBedrag(volume, bedrag int64) {
	l.m.som += bedrag
	if l.heeft[isDC] && l.woorden[isDC] == "C" {
		l.m.som -= 2 * bedrag
	}
	euro := l.woorden[isEenheid] == eenheidEuro
	if euro == l.heeft[isTarief] {
		l.meldInhoud(meldingTarief, "een tarief hoort bij elke eenheid behalve euro's", &cdTarief)
	}
	switch {
	case euro && bedrag != volume:
		l.meldInhoud(meldingBedrag, "bij euro's is het ingediende bedrag het geleverde volume", &csEuro)
	case !euro && l.heeft[isTarief] && !volgt(l.woorden[isEenheid], volume, l.getallen[isTarief], bedrag):
		l.meldInhoud(meldingBedrag, "het ingediende bedrag is niet het geleverde volume keer het tarief", &trBedrag)
	}
}

// volgt says whether an amount follows from a volume and a price. Minutes may have the price
// of an hour: multiplied first, then divided by sixty and rounded to a cent, half up.
func volgt(eenheid string, volume, tarief, bedrag int64) bool {
	const minuten = 60
	return volume*tarief == bedrag || eenheid == eenheidMinuut && (volume*tarief+minuten/2)/minuten == bedrag
}

// langerDanMaand says whether a period has more than a calendar month. From 31 January a
// month lasts through 28 February, as there is no 31st to end before.
func langerDanMaand(begin, eind wmo.Datum) bool {
	if tot := begin.AddMaanden(1, wmo.MaandExact); tot.IsValid() {
		return !eind.Before(tot)
	}
	tot := begin.AddMaanden(1, wmo.MaandEinde)
	return tot.IsValid() && eind.After(tot)
}

// keurTotaal holds the total of a declaration against what is in it.
func (l *lezer) keurTotaal() {
	m := &l.m
	if !m.heeftTotaal {
		return
	}
	totaal := m.totaal
	if m.credit {
		totaal = -totaal
	}
	plaats := "/" + naamRoot + "[" + strconv.FormatInt(m.Nummer, 10) + "]/Declaratie/TotaalIngediendBedrag"
	switch {
	case totaal != m.som:
		l.meldOp(m.begin, plaats, BijInhoud, meldingTotaal, "het totaal is niet de som van debet min credit", &trTotaal)
	case totaal == 0 && m.credit:
		l.meldOp(m.begin, plaats, BijInhoud, meldingTotaal, "een totaal van 0 is debet", &csNul)
	}
}
