package verblijfsbijdrage

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// eersteMaandenTijdlijn is how many months of a stay are its first.
var eersteMaandenTijdlijn = wmo.MustTijdlijn("eerste maanden met de lage bijdrage voor beschermd wonen",
	wmo.StandOf(zesMaanden, tot(sinds(ubVan("2018-01-01", "3.12", "1", "a"), beginWmo), jaar2019)),
	wmo.StandOf(vierMaanden, sinds(ubVan("2019-01-01", "3.12", "1", "a"), jaar2019)),
)

const (
	zesMaanden  = 6
	vierMaanden = 4
	// meesteTussen is how many days may lie between two stays that are added up.
	meesteTussen = 60
)

// How days and months are counted is our reading: the decree does not say it.
var (
	formuleTussen = register.Formule("FIN-F-BS-TUSSEN", "t = b − e − 1",
		"t hele dagen tussen twee verblijven, b eerste dag van het volgende, e laatste dag van het vorige; bij meer dan 60 telt het vorige niet mee",
		afgeleid(ub("3.12", "5", "")))
	formuleDuur = register.Formule("FIN-F-BS-DUUR", "L = dagen van b tot en met de laatste van m maanden",
		"L lage dagen, b eerste dag van het verblijf, m maanden; van datum tot datum, en zonder die dag in de laatste maand tot en met haar laatste dag",
		afgeleid(ub("3.12", "1", "a")))
	formuleOvergang = register.Formule("FIN-F-BS-OVERGANG", "L = max(L4, min(L6, D))",
		"L4 en L6 dagen in vier en in zes maanden, D dagen tot en met 2018-12-31: de lezing dat vanaf 2019 voor iedereen vier maanden telt",
		afgeleid(ubVan("2019-01-01", "3.12", "1", "a")))
	formuleLageRest = register.Formule("FIN-F-BS-REST", "r = max(0, L − g)",
		"r lage dagen die over zijn, L lage dagen in totaal, g dagen van de verblijven die optellen", afgeleid(ub("3.12", "5", "")))
	formuleDagen = register.Formule("FIN-F-BS-DAGEN", "d = e − b + 1",
		"d dagen van een tijdvak, b de eerste en e de laatste; van een tijdvak dat doorloopt is e het einde van de maand van het peil",
		ub("3.12", "1", "a"))
	formuleLageDagen = register.Formule("FIN-F-BS-LAGE-DAGEN", "N = Σ x", "N lage dagen samen, x lage dagen van elk tijdvak", kit.Boekhoudkundig())
)

var (
	venlo = kit.Document("Gemeente Venlo, Eigen bijdrage Wmo 2019: de kortere termijn geldt voor nieuwe cliënten",
		"https://www.venlo.nl/eigen-bijdrage-wmo-2019", "")

	aannameOvergang = register.Aanname("FIN-A-BS-OVERGANG",
		"wie voor 2019 begon houdt zes lage maanden: zo legde een gemeente het uit; het besluit dat de termijn wijzigde is niet gevonden", venlo)
	aannameOvergangGekozen = register.Aanname("FIN-A-BS-OVERGANG-GEKOZEN",
		"de vrager koos hoe de wijziging van 2019 geldt voor wie al voor 2019 begon")
	aannameSamentelling = register.Aanname("FIN-A-BS-SAMENTELLING",
		"verblijven tellen op voor de lage eerste maanden; letterlijk verwijst de bepaling daarover naar het vierde lid",
		afgeleid(ub("3.12", "5", "")))
	aannameWlz2020 = register.Aanname("FIN-A-BS-WLZ-2020",
		"verblijf op grond van de Wlz telt al in 2020 mee: de tekst van dat jaar is niet gelezen, die van 2021 heeft het, en die van 2019 niet",
		ubVan("2021-01-01", "3.12", "5", "").Als(wmo.Aanname))
	aannamePgb2020 = register.Aanname("FIN-A-BS-PGB-2020",
		"van een persoonsgebonden budget tellen de maanden vanaf 2020: wie er al een had, kreeg in 2020 eerst vier lage maanden", cakPgb)
)

// verleden is an earlier stay as the fourth paragraph reads it.
type verleden struct {
	eind  wmo.Datum
	hoog  wmo.Uitkomst // whether the high contribution was due at its end
	vraag []string     // the facts that keep that open
}

// laagteller goes through the stays in order, and keeps what the next one depends on.
type laagteller struct {
	in       *Laagperiodevraag
	r        *wmo.Verantwoording
	perioden []Soortperiode
	vraag    []string

	einde     wmo.Datum // last day of what was added up so far
	lang      int       // low days of the stays that are added up
	geteld    int       // their days
	geenLaag  uitsluiting
	beschermd verleden // the last stay in beschermd wonen
	langdurig verleden // the last stay by the Wlz
}

// uitsluiting is whether there are no low first months, why not, and which facts keep that open.
type uitsluiting struct {
	uitkomst wmo.Uitkomst
	reden    Soortreden
	vraag    []string
}

// of is nee when both are, and ja as soon as one is.
func (u uitsluiting) of(v uitsluiting) uitsluiting {
	switch {
	case u.uitkomst == wmo.Ja || v.uitkomst == wmo.Nee:
		return u
	case v.uitkomst == wmo.Ja || u.uitkomst == wmo.Nee:
		return v
	default:
		return uitsluiting{vraag: slices.Concat(u.vraag, v.vraag)}
	}
}

// tel adds a stay.
func (l *laagteller) tel(i int) {
	v := &l.in.Verblijven[i]
	switch v.Soort {
	case VerblijfInstelling:
		l.beschermdWonen(v, v.Periode)
	case VerblijfPgb:
		if p, ok := l.budgetVanaf2020(v.Periode); ok {
			l.beschermdWonen(v, p)
		}
	case VerblijfLogeren:
		l.eersteDagen(v.Periode, RedenLogeren, l.uitgesloten(v.Periode.Begindatum))
	case VerblijfWlz:
		if l.teltWlz(i) {
			l.reeks(v.Periode.Begindatum)
			dagen, _ := v.Periode.Dagen()
			l.geteld, l.einde = l.geteld+dagen, v.Periode.Einddatum
		}
		l.langdurig = verleden{v.Periode.Einddatum, v.HogeBijdrage, []string{kit.InLijst("/verblijven", i) + "/hogeBijdrage"}}
	}
}

// budgetVanaf2020 is what of a stay with a personal budget falls under this contribution; false when nothing
// does.
func (l *laagteller) budgetVanaf2020(p wmo.Periode) (wmo.Periode, bool) {
	eerder, ok := p.Doorsnede(wmo.Periode{Begindatum: beginWmo, Einddatum: jaar2020.AddDagen(-1)})
	if !ok {
		return p, true
	}
	l.voegToe(eerder, BijdrageGeen, RedenPgbVoor2020)
	if p.Begindatum = jaar2020; p.Check() != nil {
		return p, false
	}
	l.r.NeemAan(aannamePgb2020)
	return p, true
}

// teltWlz says whether stay i, by the Wlz, is added to the next one in beschermd wonen: only if that
// begins since 2020.
func (l *laagteller) teltWlz(i int) bool {
	for j := i + 1; j < len(l.in.Verblijven); j++ {
		v := &l.in.Verblijven[j]
		if v.Soort != VerblijfInstelling && v.Soort != VerblijfPgb {
			continue
		}
		begin := v.Periode.Begindatum
		l.r.NeemAanAls(!begin.Before(jaar2020) && begin.Before(jaar2021), aannameWlz2020)
		return !begin.Before(jaar2020)
	}
	return false
}

// reeks begins a new series of stays that are added up, unless this one is near enough to the last.
func (l *laagteller) reeks(begin wmo.Datum) {
	if l.einde.IsValid() {
		tussen := l.einde.DagenTot(begin) - 1
		l.stap(formuleTussen, begin, "dagen tussen twee verblijven", wmo.Aantal("t", tussen, "dagen"), wmo.Dag("b", begin), wmo.Dag("e", l.einde))
		l.r.NeemAan(aannameSamentelling)
		if tussen <= meesteTussen {
			return
		}
	}
	l.geteld, l.geenLaag = 0, uitsluiting{uitkomst: wmo.Nee}
	l.lang = l.duur(begin)
}

// stap adds a step that cites the text of a day.
func (l *laagteller) stap(f *wmo.Formule, dag wmo.Datum, naam string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	l.r.Stap(vanTekst(f, tekstOp(dag)), naam, uit, invoer...)
}

// maandenOp is how many first months there are for a stay that begins on a day.
func (l *laagteller) maandenOp(begin wmo.Datum) int {
	stand, err := eersteMaandenTijdlijn.Op(wmo.Peil{Op: begin, Bekend: l.r.Peil().Bekend})
	if err != nil {
		return zesMaanden // nothing else was known before; an earlier day was refused
	}
	return stand.Waarde
}

// duur is the number of low days of a series that begins on a day.
func (l *laagteller) duur(begin wmo.Datum) int {
	m := l.maandenOp(begin)
	dagen := l.inMaanden(begin, m)
	if m == vierMaanden || l.maandenOp(jaar2019) == zesMaanden || laatsteDag(begin, zesMaanden).Before(jaar2019) {
		return dagen
	}
	if l.in.Overgang == "" {
		l.r.NeemAan(aannameOvergang)
		return dagen
	}
	l.r.NeemAan(aannameOvergangGekozen)
	if l.in.Overgang == OvergangZesMaanden {
		return dagen
	}
	vier, tot2019 := l.inMaanden(begin, vierMaanden), begin.DagenTot(jaar2019)
	dagen = max(vier, min(dagen, tot2019))
	l.stap(formuleOvergang, jaar2019, "lage dagen als vanaf 2019 vier maanden telt", wmo.Aantal("L", dagen, "dagen"),
		wmo.Aantal("L4", vier, "dagen"), wmo.Aantal("L6", dagenVanaf(begin, zesMaanden), "dagen"), wmo.Aantal("D", tot2019, "dagen"))
	return dagen
}

// dagenVanaf is how many days m months have that begin on a day.
func dagenVanaf(begin wmo.Datum, m int) int {
	return begin.DagenTot(laatsteDag(begin, m)) + 1
}

// inMaanden counts the days of m months, and tells it.
func (l *laagteller) inMaanden(begin wmo.Datum, m int) int {
	dagen := dagenVanaf(begin, m)
	l.stap(formuleDuur, begin, "dagen in de eerste maanden", wmo.Aantal("L", dagen, "dagen"), wmo.Dag("b", begin), wmo.Aantal("m", m, "maanden"))
	return dagen
}

// uitgesloten is what the fourth paragraph says of a stay that begins on a day.
func (l *laagteller) uitgesloten(begin wmo.Datum) uitsluiting {
	u := uitsluiting{l.in.ZvwUitgeput, RedenNaZvw, []string{"/zvwUitgeput"}}
	if na := l.beschermd; l.kortNa(&na, begin) {
		u = u.of(uitsluiting{na.hoog, RedenNaHoog, na.vraag})
	}
	if na := l.langdurig; l.kortNa(&na, begin) {
		u = u.of(uitsluiting{na.hoog, RedenNaHoogWlz, na.vraag})
	}
	return u
}

// kortNa says whether a stay begins within the months of the fourth paragraph after an earlier one.
func (l *laagteller) kortNa(v *verleden, begin wmo.Datum) bool {
	return v.eind.IsValid() && !begin.After(v.eind.AddMaanden(l.maandenOp(begin), wmo.MaandEinde))
}

// beschermdWonen divides a stay in beschermd wonen into low days and the high ones after them.
func (l *laagteller) beschermdWonen(v *Verblijf, p wmo.Periode) {
	l.reeks(p.Begindatum)
	l.geenLaag = l.geenLaag.of(l.uitgesloten(p.Begindatum))
	rest := max(0, l.lang-l.geteld)
	l.stap(formuleLageRest, p.Begindatum, "lage dagen die over zijn", wmo.Aantal("r", rest, "dagen"),
		wmo.Aantal("L", l.lang, "dagen"), wmo.Aantal("g", l.geteld, "dagen"))
	laag, hoog := p, wmo.Periode{}
	dagen, dicht := p.Dagen()
	if !dicht || dagen > rest {
		laag.Einddatum = p.Begindatum.AddDagen(rest - 1)
		hoog = wmo.Periode{Begindatum: p.Begindatum.AddDagen(rest), Einddatum: p.Einddatum}
	}
	if rest > 0 {
		l.eersteDagen(laag, RedenEersteMaanden, l.geenLaag)
	}
	if !hoog.IsZero() {
		reden := RedenNaEersteMaanden
		if l.geenLaag.uitkomst == wmo.Ja {
			reden = l.geenLaag.reden
		}
		l.voegToe(hoog, BijdrageHoog, reden)
	}
	l.geteld, l.einde = l.geteld+dagen, p.Einddatum
	l.beschermd = verleden{p.Einddatum, v.HogeBijdrage, l.geenLaag.vraag}
	switch {
	case v.HogeBijdrage != wmo.Onbepaald:
	case !hoog.IsZero():
		l.beschermd.hoog = wmo.Ja
	default:
		l.beschermd.hoog = l.geenLaag.uitkomst
	}
}

// eersteDagen adds days that are low unless something excludes it.
func (l *laagteller) eersteDagen(p wmo.Periode, reden Soortreden, u uitsluiting) {
	switch u.uitkomst {
	case wmo.Ja:
		l.voegToe(p, BijdrageHoog, u.reden)
	case wmo.Nee:
		l.voegToe(p, BijdrageLaag, reden)
	default:
		l.voegToe(p, "", RedenOpen)
		l.vraag = append(l.vraag, u.vraag...)
	}
}
