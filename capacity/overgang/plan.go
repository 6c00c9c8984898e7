package overgang

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Limits of a plan, which [capacity.ProjectOutflow] sets.
const (
	meesteJaren                      = 30
	meesteVormen                     = 10
	kortsteVerblijf, langsteVerblijf = 0.01, 1200.0 // months
	meesteInstroom                   = 100_000
	meesteRondes                     = 300_000 // repetitions × years × forms
)

// From counts to a plan.
var (
	formuleMaanden = register.Formule("CAP-F-OVG-MAANDEN", "W = 12 · T / K", "K vertrekken in T persoonsjaren: het gemiddelde verblijf in maanden", msm)
	formuleAandeel = register.Formule("CAP-F-OVG-AANDEEL", "f = 1 − e^(−K / T)",
		"K vertrekken in T persoonsjaren: het aandeel dat in een jaar vertrekt", msm)
	formuleWoning     = register.Formule("CAP-F-OVG-WONING", "a = k / K", "k van de K vertrekken zeker naar een eigen woning", msm)
	formuleWoningHoog = register.Formule("CAP-F-OVG-WONING-HOOG", "a = (k + o) / K",
		"k van de K vertrekken zeker naar een eigen woning, o met onbekende bestemming", msm)
	formuleVerwacht = register.Formule("CAP-F-OVG-STAND", "S = N · e^(−q·t) + λ · (1 − e^(−q·t)) / q",
		"N de beginstand, q = K / T het tempo van vertrek, λ de instroom per jaar, t jaren", msm)
	formuleVerwachtDeel = register.Formule("CAP-F-OVG-STAND-AANDEEL", "S = N · e^(−q·t) + λ · Σ e^(−q·a)",
		"a = 0 … t − 1: wie instroomt is er aan het einde van dat jaar; verder als bij CAP-F-OVG-STAND", msm)
	formuleExact = register.Formule("CAP-F-OVG-EXACT", "S = N · m(t) + λ · ∫₀ᵗ m(u) du",
		"m(u) = exp(−K · (1 − e^(−u/T))): het gemiddelde van e^(−K′·u/T) als K′ Poisson-verdeeld is met verwachting K", kit.Kansleer())
	formuleExactDeel = register.Formule("CAP-F-OVG-EXACT-AANDEEL", "S = N · m(t) + λ · Σ m(a)", "a = 0 … t − 1, met m(u) als bij CAP-F-OVG-EXACT",
		kit.Kansleer())
	formuleVertrek = register.Formule("CAP-F-OVG-VERTREK", "O = S + λ − S′",
		"S de stand bij het begin en S′ aan het einde van het jaar, λ de instroom", kit.Identiteit())
	formuleWoningen = register.Formule("CAP-F-OVG-WONINGEN", "w = O · a / m",
		"O vertrekkers, a het aandeel naar een eigen woning, m personen per woning", kit.Identiteit())
	formuleHerhaling = register.Formule("CAP-F-OVG-HERHALING",
		"uit x_r, r = 1 … B: gemiddelde Σ x_r / B; standaardfout; onder de ⌈B · (1 − niveau)/2⌉-de en boven de ⌈B · (1 + niveau)/2⌉-de op volgorde",
		"x_r met k, o, b en n opnieuw geloot (Poisson) uit de r-de loting van het zaad: stand (maat 1), uitstroom (2) of woningen zonder (3) "+
			"of met (4) onbekende bestemmingen, van jaar t; met toeval 1 is ook dat jaar geloot, met aandeel 1 is "+
			"wie instroomt er aan het einde van dat jaar", kit.Kansleer())

	meldingTeVeel = register.Melding("CAP-OVG-TE-VEEL", "herhalingen × jaren × vormen is meer dan in redelijke tijd kan")
	meldingSoort  = register.Melding("CAP-OVG-SOORT", "een raming geeft de uitstroom alleen als verblijfsduur of als aandeel")
	meldingOpen   = register.Melding("CAP-OVG-BESTEMMING", "van vertrekkers is de bestemming niet bekend: het aandeel naar een woning heeft alleen grenzen")

	aannameDoorstroom = register.Aanname("CAP-A-OVG-DOORSTROOM",
		"doorstroom naar een andere vorm telt als vertrek uit de ene en als instroom van de andere; die instroom blijft elk jaar gelijk")
	aannameEenPersoon = register.Aanname("CAP-A-OVG-EEN-PERSOON",
		"elke vertrekker vraagt een woning voor zich alleen, omdat er geen aantal personen per woning is genoemd")
	aannameBegin     = register.Aanname("CAP-A-OVG-BEGIN", "het plan begint met wie er aan het einde van de waarneming is")
	aannameBootstrap = register.Aanname("CAP-A-OVG-BOOTSTRAP",
		"elke telling is Poisson-verdeeld en los van de andere; wat nul keer is geteld blijft in elke herhaling nul, en de banden zijn dan te smal")
	aannameKeer  = register.Aanname("CAP-A-OVG-KEER", "er is 1000 keer geloot, omdat er geen aantal herhalingen is genoemd")
	aannameSoort = register.Aanname("CAP-A-OVG-SOORT", "het plan geeft de uitstroom als verblijfsduur, omdat er geen soort is genoemd")
)

// EstimatePlan makes an outflow plan from what was observed, and tells how uncertain it is: by the
// estimate (a parametric bootstrap), and by the estimate and chance together.
func EstimatePlan(in Planraming, peil wmo.Peil) (Planraamstand, error) {
	v, err := kit.Keur(&in, peil, in.check)
	if err != nil {
		return Planraamstand{}, err
	}
	keer := standaardKeer
	if in.Herhalingen != nil {
		keer = *in.Herhalingen
	}
	r := rekenraming{
		Verantwoording: v, in: &in, zaad: in.Zaad, keer: keer, jaren: jarenIn(in.Periode), aandeel: in.Soort == capacity.UitstroomAandeel,
		personen: kit.Waarde(in.PersonenPerWoning, 1),
	}
	r.uit = Planraamstand{Naam: in.Naam, Peil: peil, Niveau: kit.Waarde(in.Niveau, kit.StandaardNiveau), Zaad: in.Zaad, Herhalingen: keer}
	r.NeemAan(aannameMarkov, aannameDoorstroom, aannameBootstrap)
	r.NeemAanAls(in.Niveau == nil, kit.AannameNiveau())
	r.NeemAanAls(in.Herhalingen == nil, aannameKeer)
	r.NeemAanAls(in.Soort == "", aannameSoort)
	r.NeemAanAls(in.PersonenPerWoning == nil, aannameEenPersoon)
	if err := r.tel(); err != nil {
		return Planraamstand{}, err
	}
	r.maakPlannen()
	for f := range r.vormen {
		r.raam(f)
	}
	r.uit.Aannames, r.uit.Bevindingen, r.uit.Berekening = r.Aannames(), r.Bevindingen(), r.Berekening()
	return r.uit, nil
}

const standaardKeer = 1000

type rekenraming struct {
	wmo.Verantwoording

	in       *Planraming
	uit      Planraamstand
	vormen   []raamvorm
	zaad     int
	keer     int
	jaren    int
	aandeel  bool
	personen float64
}

// tel gathers what was observed of each form, and refuses what no plan can be made of.
func (r *rekenraming) tel() error {
	var dagen []float64
	if len(r.in.Verblijven) > 0 {
		t, telling := neemWaar(r.in.Verblijven, r.in.Waarneming)
		r.uit.Verblijven = &telling
		r.NeemAan(aannameBegin)
		vertelDagen(&r.Verantwoording, r.uit.Naam, &t, &telling)
		r.vormen, dagen = uitVerblijven(&t), t.dagen
	} else {
		for i := range r.in.Vormen {
			r.vormen = append(r.vormen, r.in.Vormen[i].vorm())
		}
	}
	var k kit.Keuring
	r.checkVormen(&k)
	if len(k.Bevindingen) > 0 {
		return k.Err()
	}
	for i := range r.vormen {
		v := &r.vormen[i]
		r.NeemAanAls(v.vorm == "", aannameVorm)
		if dagen != nil {
			r.stap(formuleJaren, "tijd in "+v.toestand(), getal("T", v.jaren, "persoonsjaren"), getal("d", dagen[i], "dagen"))
		}
	}
	return nil
}

// uitVerblijven gathers the forms of counted stays.
func uitVerblijven(t *tellen) []raamvorm {
	var uit []raamvorm
	for i := range t.namen {
		if t.absorberend[i] {
			continue
		}
		v := raamvorm{
			vormsleutel: t.vormen[i], jaren: t.jaren[i].hoog, instroom: t.instroom[i], venster: t.venster, begin: kit.Geheel(t.aanwezig[i]),
		}
		for j, naar := range t.namen {
			k := t.aantal.getal(i, j)
			switch {
			case t.absorberend[j] && naar == string(capacity.EigenWoning):
				v.woning += k
			case t.absorberend[j] && naar == string(capacity.OnbekendBestemming):
				v.onbekend += k
			default:
				v.overig += k
			}
			v.instroom += t.aantal.getal(j, i)
		}
		uit = append(uit, v)
	}
	return uit
}

// vorm gathers a form of which counts were given.
func (t *Vormtelling) vorm() raamvorm {
	v := raamvorm{
		vormsleutel: sleutelVan(&capacity.Verblijfsdeel{Vorm: t.Vorm, Naam: t.Naam}), jaren: t.Jaren, overig: float64(t.Doorstroom),
		instroom: float64(t.Instroom), venster: t.InstroomJaren, begin: t.Begin,
	}
	for _, b := range t.Bestemmingen {
		switch b.Bestemming {
		case capacity.EigenWoning:
			v.woning += float64(b.Aantal)
		case capacity.OnbekendBestemming:
			v.onbekend += float64(b.Aantal)
		default:
			v.overig += float64(b.Aantal)
		}
	}
	return v
}

// plaats is where form i stands in the question.
func (r *rekenraming) plaats(i int) string {
	if len(r.in.Verblijven) > 0 {
		return "/verblijven"
	}
	return wmo.Wijs("vormen", strconv.Itoa(i))
}

// checkVormen finds what only shows when all has been counted.
func (r *rekenraming) checkVormen(k *kit.Keuring) {
	switch n := len(r.vormen); {
	case n == 0:
		k.Meld(meldingTijd, "geen enkel verblijf valt binnen de waarneming", "/verblijven", "/waarneming")
	case n > meesteVormen:
		k.Meld(meldingToestand, fmt.Sprintf("de verblijven hebben %d vormen; ten hoogste %d", n, meesteVormen), "/verblijven")
	case n*r.keer*r.jaren > meesteRondes:
		k.Meld(meldingTeVeel, fmt.Sprintf("%d herhalingen van %d jaren en %d vormen; samen ten hoogste %d", r.keer, r.jaren, n, meesteRondes), "/herhalingen")
	}
	for i := range r.vormen {
		v := &r.vormen[i]
		naam := wmo.Kort(v.toestand())
		w := v.maanden()
		switch {
		case v.jaren == 0:
			k.MeldSamen(meldingTijd, fmt.Sprintf("in %s is geen dag waargenomen", naam), r.plaats(i))
		case v.vertrekken() == 0:
			k.MeldSamen(meldingNiemand, fmt.Sprintf("uit %s is niemand vertrokken: daar volgt geen verblijf uit, en dus geen plan", naam), r.plaats(i))
		case w < kortsteVerblijf || w > langsteVerblijf:
			k.MeldSamen(kit.MeldingBereik(), fmt.Sprintf("het gemiddelde verblijf in %s is %s maanden; een plan kan van %s tot %s", naam, kit.Tekst(w),
				kit.Nl(kortsteVerblijf), kit.Nl(langsteVerblijf)), r.plaats(i))
		case v.instroom/v.venster > meesteInstroom || v.begin > meesteInstroom:
			k.MeldSamen(kit.MeldingBereik(), fmt.Sprintf("de stand of de instroom van %s is meer dan %d", naam, meesteInstroom), r.plaats(i))
		}
	}
}

func (v *raamvorm) maanden() float64 { return kit.MaandenPerJaar * v.jaren / v.vertrekken() }

func (r *rekenraming) stap(f *wmo.Formule, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	r.Stap(f, r.uit.Naam+": "+wat, uit, invoer...)
}

// maakPlannen makes the plan, and the one in which unknown destinations are homes.
func (r *rekenraming) maakPlannen() {
	r.uit.Plan = r.plan(func(v *raamvorm) float64 { return v.woning })
	for i := range r.vormen {
		if r.vormen[i].onbekend > 0 {
			hoog := r.plan(func(v *raamvorm) float64 { return v.woning + v.onbekend })
			r.uit.PlanHoog = &hoog
			return
		}
	}
}

func (r *rekenraming) plan(woning func(*raamvorm) float64) capacity.Uitstroomplan {
	p := capacity.Uitstroomplan{
		Naam: r.in.Naam, Periode: r.in.Periode, Niveau: kit.Kopie(r.in.Niveau), Vormen: make([]capacity.Stroom, len(r.vormen)),
		Toelichting: fmt.Sprintf("Geraamd uit waarnemingen; onzekerheid door loting met zaad %d, %d herhalingen.", r.zaad, r.keer),
	}
	for i := range r.vormen {
		v := &r.vormen[i]
		s := &p.Vormen[i]
		s.Vorm, s.Naam = v.vorm, v.naam
		if v.vorm == "" {
			s.Vorm, s.Naam = capacity.AndereVorm, vormOnbekend
		}
		s.Begin = capacity.Stand{Aantal: v.begin, Eenheid: capacity.ClientenOpDatum, Datum: r.in.Periode.Begindatum}
		if r.aandeel {
			s.Uitstroom = capacity.Uitstroom{
				Soort: capacity.UitstroomAandeel, Aandeel: kit.BekendGemeten(-math.Expm1(-v.vertrekken() / v.jaren)), Jaren: 1,
				Verloop: capacity.VasteKans, Groep: capacity.Iedereen,
			}
		} else {
			s.Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomVerblijfsduur, GemiddeldVerblijfMaanden: kit.BekendGemeten(v.maanden())}
		}
		s.Instroom = capacity.Instroom{Soort: capacity.InstroomVast, PerJaar: kit.BekendGemeten(v.instroom / v.venster)}
		s.Woonvraag = &capacity.Woonvraag{AandeelNaarWoning: kit.Gemeten(woning(v) / v.vertrekken()), PersonenPerWoning: r.personen}
	}
	return p
}

// raam estimates form f and repeats it.
func (r *rekenraming) raam(f int) {
	v := &r.vormen[f]
	naam := v.toestand()
	vertrok := v.vertrekken()
	K, T := getal("K", vertrok, ""), getal("T", v.jaren, "persoonsjaren")
	p := r.uit.Plan.Vormen[f]
	uit := Vormraming{
		Vorm: p.Vorm, Naam: p.Naam, Jaren: kit.Gemeten(v.jaren), Vertrekken: kit.Gemeten(vertrok), Tempo: kit.Gemeten(vertrok / v.jaren),
		GemiddeldVerblijfMaanden: kit.Gemeten(v.maanden()), InstroomPerJaar: kit.Gemeten(v.instroom / v.venster),
	}
	k := K
	k.Naam = "k"
	r.stap(formuleTempo, "tempo van vertrek uit "+naam, getal("q", uit.Tempo, perJaar), k, T)
	uit.TempoInterval = r.interval("tempo van vertrek uit "+naam, vertrok, v.jaren, f)
	r.stap(formuleMaanden, "gemiddeld verblijf in "+naam, getal("W", uit.GemiddeldVerblijfMaanden, "maanden"), T, K)
	if r.aandeel {
		r.stap(formuleAandeel, "aandeel dat in een jaar uit "+naam+" vertrekt", getal("f", *p.Uitstroom.Aandeel, ""), K, T)
	}
	r.stap(formuleInstroom, "instroom per jaar in "+naam, getal("λ", uit.InstroomPerJaar, "cliënten per jaar"),
		getal("n", v.instroom, ""), getal("D", v.venster, "jaren"))
	uit.InstroomInterval = r.interval("instroom in "+naam, v.instroom, v.venster, f)
	uit.AandeelNaarWoning = capacity.Interval{Onder: kit.Gemeten(v.woning / vertrok), Boven: kit.Gemeten((v.woning + v.onbekend) / vertrok)}
	w := getal("k", v.woning, "")
	r.stap(formuleWoning, "aandeel naar een woning uit "+naam, getal("a", uit.AandeelNaarWoning.Onder, ""), w, K)
	if v.onbekend > 0 {
		r.stap(formuleWoningHoog, "hoogste aandeel naar een woning uit "+naam, getal("a", uit.AandeelNaarWoning.Boven, ""), w, getal("o", v.onbekend, ""), K)
		r.Meld(meldingOpen, fmt.Sprintf("van %s van de %s vertrekkers uit %s is de bestemming niet bekend: tussen %s en %s van hen ging naar een woning",
			kit.Nl(v.onbekend), kit.Nl(vertrok), wmo.Kort(naam), kit.Nl(v.woning), kit.Nl(v.woning+v.onbekend)), r.plaats(f))
	}
	uit.Jarenreeks = r.reeks(f, &uit)
	r.uit.Vormen = append(r.uit.Vormen, uit)
}

// interval is the exact interval of a count per time; nil when weights make it no whole number.
func (r *rekenraming) interval(wat string, k, tijd float64, f int) *capacity.Interval {
	if k != math.Trunc(k) {
		r.Meld(meldingGewicht, fmt.Sprintf("%s is %s keer geteld: een aantal dat niet heel is heeft geen exact interval", wmo.Kort(wat), kit.Nl(k)), r.plaats(f))
		return nil
	}
	i := kit.PoissonExact(int(k), r.uit.Niveau)
	uit := capacity.Interval{Onder: kit.Gemeten(i.Onder / tijd), Boven: kit.Gemeten(i.Boven / tijd)}
	invoer := []wmo.Grootheid{getal("k", k, ""), getal("T", tijd, "jaren"), getal("niveau", r.uit.Niveau, "")}
	r.stap(formuleGrens, "ondergrens van "+wat, getal("onder", uit.Onder, "per jaar"), invoer...)
	r.stap(formuleGrens, "bovengrens van "+wat, getal("boven", uit.Boven, "per jaar"), invoer...)
	return &uit
}

// reeks works out each year of form f: what the plan expects, the exact mean of the repetitions, and the repetitions.
func (r *rekenraming) reeks(f int, uit *Vormraming) []Raamjaar {
	v := &r.vormen[f]
	h := r.bootstrap(f, v)
	var weg verloop
	weg.vul(v.vertrekken()/v.jaren, r.jaren, r.aandeel)
	gemiddeld := exactVan(v, r.jaren, r.aandeel)
	komt, n := v.instroom/v.venster, float64(v.begin)
	jaren := make([]Raamjaar, r.jaren)
	begin := r.in.Periode.Begindatum
	stand := [2]float64{n, n}
	for t := range jaren {
		j := jaarreeks{rekenraming: r, v: v, f: f, h: h, jaar: t}
		jaren[t].Periode = wmo.Periode{Begindatum: jaarLater(begin, t), Einddatum: jaarLater(begin, t+1).AddDagen(-1)}
		nu := [2]float64{
			float64(n*weg.blijft[t+1].hoog) + float64(komt*weg.som[t+1].hoog),
			float64(n*gemiddeld.blijft[t+1]) + float64(komt*gemiddeld.som[t+1]),
		}
		jaren[t].StandEind = j.stand(nu)
		gaat := [2]float64{stand[0] + komt - nu[0], stand[1] + komt - nu[1]}
		jaren[t].Uitstroom = j.uitstroom(gaat, stand, nu)
		jaren[t].Woningen = j.woningen(maatWoningen, gaat, uit.AandeelNaarWoning.Onder, v.woning/v.vertrekken())
		if v.onbekend > 0 {
			hoog := j.woningen(maatWoningenHoog, gaat, uit.AandeelNaarWoning.Boven, (v.woning+v.onbekend)/v.vertrekken())
			jaren[t].WoningenHoog = &hoog
		}
		stand = nu
	}
	return jaren
}

// jaarreeks is one year of a form. Of each pair of numbers the first is what the plan expects, the
// second the exact mean of the repetitions.
type jaarreeks struct {
	*rekenraming

	v    *raamvorm
	f    int
	h    *herhalingen
	jaar int
}

func (j *jaarreeks) naam(wat string) string {
	return fmt.Sprintf("%s: %s jaar %d", j.v.toestand(), wat, j.jaar+1)
}

func (j *jaarreeks) stand(s [2]float64) Raming {
	invoer := []wmo.Grootheid{
		getal("N", float64(j.v.begin), "cliënten"), getal("K", j.v.vertrekken(), ""), getal("T", j.v.jaren, "persoonsjaren"),
		getal("λ", j.v.instroom/j.v.venster, "cliënten per jaar"), getal("t", float64(j.jaar+1), "jaren"),
	}
	verwacht, exact := formuleVerwacht, formuleExact
	if j.aandeel {
		verwacht, exact = formuleVerwachtDeel, formuleExactDeel
	}
	j.stap(verwacht, j.naam("verwachte stand na"), getal("S", s[0], "cliënten"), invoer...)
	j.stap(exact, j.naam("exact gemiddelde van de stand na"), getal("S", s[1], "cliënten"), invoer...)
	return j.raming(maatStand, "stand na", s)
}

func (j *jaarreeks) uitstroom(o, s, na [2]float64) Raming {
	komt := getal("λ", j.v.instroom/j.v.venster, "cliënten per jaar")
	for i, wat := range []string{"verwachte uitstroom in", "exact gemiddelde van de uitstroom in"} {
		j.stap(formuleVertrek, j.naam(wat), getal("O", o[i], "cliënten"), getal("S", s[i], "cliënten"), komt, getal("S′", na[i], "cliënten"))
	}
	return j.raming(maatUitstroom, "uitstroom in", o)
}

func (j *jaarreeks) woningen(maat int, o [2]float64, getoond, a float64) Raming {
	soort := "woningen in"
	if maat == maatWoningenHoog {
		soort = "woningen met onbekenden in"
	}
	w := [2]float64{float64(o[0]*a) / j.personen, float64(o[1]*a) / j.personen}
	for i, wat := range []string{"verwachte ", "exact gemiddelde van "} {
		j.stap(formuleWoningen, j.naam(wat+soort), getal("w", w[i], "woningen"),
			getal("O", o[i], "cliënten"), getal("a", getoond, ""), getal("m", j.personen, "personen"))
	}
	return j.raming(maat, soort, w)
}

// raming sums up the repetitions of a measure.
func (j *jaarreeks) raming(maat int, wat string, verwacht [2]float64) Raming {
	uit := j.h.vat(maat, j.jaar, j.uit.Niveau)
	uit.Verwacht, uit.Exact = kit.Gemeten(verwacht[0]), kit.Gemeten(verwacht[1])
	uit.Gemiddelde, uit.Standaardfout = kit.Gemeten(uit.Gemiddelde), kit.Gemeten(uit.Standaardfout)
	v, aandeel := j.v, 0.0
	if j.aandeel {
		aandeel = 1
	}
	for _, x := range []struct {
		naam   string
		x      float64
		toeval float64
	}{
		{"gemiddelde", uit.Gemiddelde, 0},
		{"standaardfout", uit.Standaardfout, 0},
		{"onder", uit.Schatting.Onder, 0},
		{"boven", uit.Schatting.Boven, 0},
		{"onder", uit.MetToeval.Onder, 1},
		{"boven", uit.MetToeval.Boven, 1},
	} {
		j.stap(formuleHerhaling, j.naam(x.naam+" van de herhalingen, "+wat), getal(x.naam, x.x, ""),
			getal("zaad", float64(j.zaad), ""), getal("B", float64(j.keer), "herhalingen"), getal("vorm", float64(j.f), ""), getal("maat", float64(maat+1), ""),
			getal("toeval", x.toeval, ""), getal("aandeel", aandeel, ""), getal("niveau", j.uit.Niveau, ""), getal("t", float64(j.jaar+1), ""),
			getal("N", float64(v.begin), "cliënten"), getal("k", v.woning, "naar een woning"), getal("o", v.onbekend, "onbekend"), getal("b", v.overig, "anders"),
			getal("T", v.jaren, "persoonsjaren"), getal("n", v.instroom, ""), getal("D", v.venster, "jaren"), getal("m", j.personen, "personen"))
	}
	return uit
}

// jarenIn is the number of whole years of a period, 0 when it is not a whole number of them.
func jarenIn(p wmo.Periode) int {
	if !p.Einddatum.IsValid() {
		return 0
	}
	na := p.Einddatum.AddDagen(1)
	n := na.Jaar() - p.Begindatum.Jaar()
	if n < 0 || jaarLater(p.Begindatum, n) != na {
		return 0
	}
	return n
}

// jaarLater is the same day n years on; 29 February has its anniversary on the last day of February.
func jaarLater(d wmo.Datum, n int) wmo.Datum {
	return d.AddMaanden(n*kit.MaandenPerJaar, wmo.MaandEinde)
}

func (in *Planraming) check(k *kit.Keuring) {
	if n := jarenIn(in.Periode); n < 1 || n > meesteJaren {
		k.Meld(kit.MeldingPeriode(), fmt.Sprintf("%s is geen geheel aantal jaren van een tot en met %d", in.Periode, meesteJaren), "/periode")
	}
	if in.Soort != "" && in.Soort != capacity.UitstroomVerblijfsduur && in.Soort != capacity.UitstroomAandeel {
		k.Meld(meldingSoort, fmt.Sprintf("uitstroom van de soort %s volgt niet uit een waarneming", in.Soort), "/soort")
	}
	uitVerblijven := len(in.Verblijven) > 0
	if uitVerblijven == (len(in.Vormen) > 0) {
		k.Meld(meldingBron, "geef verblijven, of tellingen per vorm: het een of het ander", "/verblijven", "/vormen")
		return
	}
	k.Velden("", "een raming uit tellingen",
		kit.Veld{Sleutel: "waarneming", Staat: !in.Waarneming.IsZero(), Mag: uitVerblijven, Moet: uitVerblijven})
	if !in.Waarneming.IsZero() && !in.Waarneming.Einddatum.IsValid() {
		k.Meld(kit.MeldingPeriode(), "een waarneming heeft een einddatum", "/waarneming")
	}
	for i := range in.Verblijven {
		checkVerblijf(k, wmo.Wijs("verblijven", strconv.Itoa(i)), &in.Verblijven[i])
	}
	checkGemeenten(k, in.Verblijven)
	var vormen wmo.Uniek
	for i := range in.Vormen {
		t, w := &in.Vormen[i], wmo.Wijs("vormen", strconv.Itoa(i))
		k.Velden(w, "een andere vorm", kit.Veld{Sleutel: "naam", Staat: t.Naam != "", Mag: true, Moet: t.Vorm == capacity.AndereVorm})
		v := t.vorm()
		vormen.Naam(&k.Bevindingen, strings.TrimSpace(string(v.vorm)+" "+v.naam), w)
		var naar wmo.Uniek
		for j, b := range t.Bestemmingen {
			naar.Sleutel(&k.Bevindingen, string(b.Bestemming), w+wmo.Wijs("bestemmingen", strconv.Itoa(j), "bestemming"))
		}
	}
}
