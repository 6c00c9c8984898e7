package overgang

import (
	"fmt"
	"math"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// From counts and time to rates, and from rates to what happens.
var (
	formuleJaren = register.Formule("CAP-F-OVG-JAREN", "T = d / 365,25", "d dagen in de toestand, alle verblijven samen en elk met zijn gewicht",
		kit.Identiteit())
	formuleTempo = register.Formule("CAP-F-OVG-TEMPO", "q = k / T", "k keer geteld in T persoonsjaren in de toestand die wordt verlaten", msm)
	formuleGrens = register.Formule("CAP-F-OVG-INTERVAL", "P(X ≥ k | onder · T) = P(X ≤ k | boven · T) = (1 − niveau)/2",
		"X Poisson-verdeeld, T de persoonsjaren; bij k = 0 is onder 0", kit.Aantallen())
	formuleDuur     = register.Formule("CAP-F-OVG-VERBLIJF", "W = 1 / q", "q het tempo van vertrek per jaar: het gemiddelde verblijf per keer", msm)
	formuleVolgende = register.Formule("CAP-F-OVG-VOLGENDE", "p = k / K", "k van de K vertrekken gaan hierheen", msm)
	formuleKans     = register.Formule("CAP-F-OVG-KANS", "P = e^(t·Q), rij i, kolom j",
		"Q de tempo's q_ab van a naar b, met op de diagonaal min de som van de rij, t de tijd in jaren", msm)
	formuleBinnen = register.Formule("CAP-F-OVG-BINNEN", "V = ∫₀ᵗ e^(u·Q) du, rij i, kolom j",
		"Q de tempo's q_ab, t de tijd in jaren: het verwachte verblijf in j van wie in i begint", msm)
	formuleUiteindelijk = register.Formule("CAP-F-OVG-UITEINDELIJK", "A = a + Σ p_b · A_b",
		"a de kans dat het eerste vertrek meteen naar de bestemming is, p_b dat het naar b is, A_b het aandeel dat vanuit b in die bestemming uitkomt", msm)
	formuleTotDoel = register.Formule("CAP-F-OVG-TOT-DOEL", "M = W + Σ p_b · M_b",
		"W het gemiddelde verblijf, p_b de kans dat het eerste vertrek naar b is, M_b de gemiddelde tijd vanuit b; in het doel 0", msm)
	formuleBezetting = register.Formule("CAP-F-OVG-BEZETTING", "L = T / D", "T persoonsjaren in de toestand, D de jaren van de waarneming", kit.Little())
	formuleLittle    = register.Formule("CAP-F-OVG-LITTLE", "L′ = n / D · W",
		"n aankomsten, D de jaren van de waarneming, W het gemiddelde verblijf in jaren", kit.Little())
	formuleInstroom  = register.Formule("CAP-F-OVG-INSTROOM", "λ = n / D", "n van buiten ingestroomd, D de jaren van de waarneming", kit.Little())
	formuleProjectie = register.Formule("CAP-F-OVG-PROJECTIE", "S′ = Σ (S_b · P_b + λ_b · V_b)",
		"S_b de stand in b en λ_b de instroom per jaar, P_b de kans om na de termijn hier te zijn, V_b het verblijf hier binnen de termijn", msm)
	formuleFout = register.Formule("CAP-F-OVG-FOUT",
		"ε = 2 · ε + ε² + (n + 4) · 2^−100 voor elke verdubbeling van de tijd, vanaf 4·r + 24 · (n + 4) · 2^−100; daarbij 2^−53",
		"n toestanden, t de tijd in jaren, q het grootste tempo van vertrek; r = (q·h)^25/24! is meer dan wat de reeks weglaat, met h = t/2^s en q·h ≤ 1/2", msm)

	meldingTijd = register.Melding("CAP-OVG-TIJD",
		"in een toestand zijn vertrekken geteld en geen tijd, of er is geen tijd om een tempo uit te schatten")
	meldingToestand  = register.Melding("CAP-OVG-TOESTAND", "een toestand is niet bekend, of het zijn er te veel")
	meldingUitEinde  = register.Melding("CAP-OVG-UIT-EINDE", "een overgang gaat uit een absorberende toestand, of van een toestand naar zichzelf")
	meldingBron      = register.Melding("CAP-OVG-BRON", "verblijven en getelde overgangen gaan niet samen, of er is geen van beide")
	meldingEvenwicht = register.Melding("CAP-OVG-EVENWICHT", "in- en uitstroom van een toestand verschillen meer dan bij evenwicht door toeval kan")
	meldingNiemand   = register.Melding("CAP-OVG-NIEMAND", "uit een toestand is niemand vertrokken: het gemiddelde verblijf is dan niet bekend")
	meldingGewicht   = register.Melding("CAP-OVG-GEWICHT", "een gewogen aantal is niet heel en heeft geen exact interval")

	aannameMarkov = register.Aanname("CAP-A-OVG-MARKOV",
		"in elke toestand is het tempo van vertrek steeds hetzelfde: het hangt niet af van de duur, de voorgeschiedenis of de persoon")
	aannameTermijn = register.Aanname("CAP-A-OVG-TERMIJN", "kansen en verblijf zijn over één jaar uitgerekend, omdat er geen termijn is genoemd")
	aannameStand   = register.Aanname("CAP-A-OVG-STAND",
		"de projectie begint met wie er aan het einde van de waarneming is, en houdt de instroom van de waarneming aan")
	aannameTussen = register.Aanname("CAP-A-OVG-TUSSEN", "dagen tussen de delen van een verblijf tellen niet als tijd, en het verblijf gaat daarna door")
	aannameVorm   = register.Aanname("CAP-A-OVG-VORM", "verblijven zonder delen staan bij elkaar in één toestand, omdat hun vorm niet bekend is")
)

// EstimateFlows estimates the rates at which clients move between states (occurrence by exposure), and
// works out what follows from them for a term: probabilities, stays, where everybody ends, and stocks.
func EstimateFlows(in Overgangen, peil wmo.Peil) (Overgangsstand, error) {
	s := schatter{in: &in}
	v, err := kit.Keur(&in, peil, in.check)
	if err != nil {
		return Overgangsstand{}, err
	}
	s.Verantwoording = v
	s.uit = Overgangsstand{Naam: in.Naam, Peil: peil, Niveau: kit.Waarde(in.Niveau, kit.StandaardNiveau), TermijnJaren: kit.Waarde(in.TermijnJaren, 1)}
	s.NeemAan(aannameMarkov)
	s.NeemAanAls(in.Niveau == nil, kit.AannameNiveau())
	s.NeemAanAls(in.TermijnJaren == nil, aannameTermijn)
	if err := s.tel(); err != nil {
		return Overgangsstand{}, err
	}
	s.schat()
	s.reken()
	s.uiteindelijk()
	s.totDoel()
	s.evenwicht()
	s.projecteer()
	s.uit.Aannames, s.uit.Bevindingen, s.uit.Berekening = s.Aannames(), s.Bevindingen(), s.Berekening()
	return s.uit, nil
}

type schatter struct {
	wmo.Verantwoording

	in    *Overgangen
	uit   Overgangsstand
	t     tellen
	tempo matrix
	loop  loop
	weg   []float64 // departures of each state
	duur  []float64 // mean stay, 0 when nobody left
}

// tel counts, from stays or as given.
func (s *schatter) tel() error {
	if len(s.in.Verblijven) > 0 {
		var telling Verblijftelling
		s.t, telling = neemWaar(s.in.Verblijven, s.in.Waarneming)
		s.uit.Verblijven = &telling
		vertelDagen(&s.Verantwoording, s.uit.Naam, &s.t, &telling)
		for _, naam := range s.t.namen {
			s.NeemAanAls(naam == vormOnbekend, aannameVorm)
		}
	} else {
		s.t = s.in.geteld()
	}
	var k kit.Keuring
	s.checkTelling(&k)
	return k.Err()
}

// checkTelling finds what only shows when all has been counted.
func (s *schatter) checkTelling(k *kit.Keuring) {
	t := &s.t
	if len(s.in.Verblijven) > 0 {
		switch {
		case len(t.namen) == 0:
			k.Meld(meldingTijd, "geen enkel verblijf valt binnen de waarneming", "/verblijven", "/waarneming")
			return
		case len(t.namen) > meesteToestand:
			k.Meld(meldingToestand, fmt.Sprintf("de verblijven hebben %d vormen en bestemmingen; ten hoogste %d", len(t.namen), meesteToestand), "/verblijven")
			return
		}
		for i, naam := range t.namen {
			if !t.absorberend[i] && t.jaren[i].isNul() {
				k.Meld(meldingTijd, fmt.Sprintf("in %s is geen dag waargenomen", wmo.Kort(naam)), "/verblijven")
			}
		}
		for i := range s.in.Standen {
			if t.zoek(s.in.Standen[i].Toestand) < 0 {
				meldOnbekend(k, s.in.Standen[i].Toestand, wmo.Wijs("standen", strconv.Itoa(i), "toestand"))
			}
		}
		if s.in.Doel != "" && t.zoek(s.in.Doel) < 0 {
			meldOnbekend(k, s.in.Doel, "/doel")
		}
	}
}

func meldOnbekend(k *kit.Keuring, naam, plaats string) {
	k.Meld(meldingToestand, "er is geen toestand "+wmo.Kort(naam), plaats)
}

// zoek is the number of a state, −1 when there is none of that name.
func (t *tellen) zoek(naam string) int {
	sleutel := wmo.Naamsleutel(naam)
	for i, n := range t.namen {
		if wmo.Naamsleutel(n) == sleutel {
			return i
		}
	}
	return -1
}

// geteld takes over the counts of a document that was checked.
func (in *Overgangen) geteld() tellen {
	n := len(in.Toestanden)
	t := tellen{aantal: nul(n), jaren: make([]dubbel, n), absorberend: make([]bool, n), instroom: make([]float64, n)}
	for i := range in.Toestanden {
		x := &in.Toestanden[i]
		t.namen = append(t.namen, x.Naam)
		t.absorberend[i], t.jaren[i] = x.Absorberend, dub(kit.Waarde(x.Jaren, 0))
		t.instroom[i] = math.NaN()
		if x.Instroom != nil {
			t.instroom[i] = float64(*x.Instroom)
		}
	}
	for i := range in.Overgangen {
		o := &in.Overgangen[i]
		t.aantal.zet(t.zoek(o.Van), t.zoek(o.Naar), dub(float64(o.Aantal)))
	}
	if dagen, ok := in.Waarneming.Dagen(); ok && !in.Waarneming.IsZero() {
		t.venster = float64(dagen) / kit.DagenPerJaar
	}
	return t
}

func (s *schatter) stap(f *wmo.Formule, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	s.Stap(f, s.uit.Naam+": "+wat, uit, invoer...)
}

// schat estimates the rates.
func (s *schatter) schat() {
	n := len(s.t.namen)
	s.tempo, s.weg, s.duur = nul(n), make([]float64, n), make([]float64, n)
	s.uit.Toestanden, s.uit.Overgangen = make([]Toestandschatting, n), []Overgangschatting{}
	for i, naam := range s.t.namen {
		uit := &s.uit.Toestanden[i]
		uit.Naam, uit.Absorberend = naam, s.t.absorberend[i]
		if s.t.absorberend[i] {
			continue
		}
		jaren := s.t.jaren[i]
		uit.Jaren = kit.BekendGemeten(jaren.hoog)
		T := getal("T", jaren.hoog, "persoonsjaren")
		if s.t.dagen != nil {
			s.stap(formuleJaren, "tijd in "+naam, T, getal("d", s.t.dagen[i], "dagen"))
		}
		for j, k := range s.t.aantal.rij(i) {
			if !k.isNul() {
				s.tempo.zet(i, j, k.door(jaren))
			}
		}
		s.weg[i] = s.t.aantal.som(i).hoog
		uit.Vertrekken = kit.BekendGemeten(s.weg[i])
		q := s.weg[i] / jaren.hoog
		uit.Tempo = kit.BekendGemeten(q)
		s.stap(formuleTempo, "tempo van vertrek uit "+naam, getal("q", q, perJaar), getal("k", s.weg[i], ""), T)
		uit.TempoInterval = s.interval("vertrek uit "+naam, s.weg[i], jaren.hoog)
		if s.weg[i] > 0 {
			s.duur[i] = jaren.hoog / s.weg[i]
			uit.GemiddeldVerblijfJaren = kit.BekendGemeten(s.duur[i])
			s.stap(formuleDuur, "gemiddeld verblijf in "+naam, getal("W", s.duur[i], "jaren"), getal("q", q, perJaar))
		} else {
			s.Meld(meldingNiemand, fmt.Sprintf("uit %s is in %s persoonsjaren niemand vertrokken: dat bewijst niet dat het niet gebeurt", wmo.Kort(naam),
				kit.Nl(jaren.hoog)), s.plaats())
		}
		s.schatNaar(i, T)
	}
}

// plaats is where the time and the counts come from.
func (s *schatter) plaats() string {
	if s.t.dagen != nil {
		return "/verblijven"
	}
	return "/overgangen"
}

const perJaar = "per persoonsjaar"

// schatNaar estimates the rates from state i to each other state.
func (s *schatter) schatNaar(i int, jaren wmo.Grootheid) {
	for j := range s.t.namen {
		k := s.t.aantal.getal(i, j)
		if k == 0 {
			continue
		}
		q := s.tempo.getal(i, j)
		o := Overgangschatting{Van: s.t.namen[i], Naar: s.t.namen[j], Aantal: kit.Gemeten(k), Tempo: kit.Gemeten(q), KansVolgende: kit.Gemeten(k / s.weg[i])}
		wat := o.Van + " naar " + o.Naar
		s.stap(formuleTempo, "tempo van "+wat, getal("q", q, perJaar), getal("k", k, ""), jaren)
		o.TempoInterval = s.interval(wat, k, s.t.jaren[i].hoog)
		s.stap(formuleVolgende, "kans op "+wat, getal("p", k/s.weg[i], ""), getal("k", k, ""), getal("K", s.weg[i], ""))
		s.uit.Overgangen = append(s.uit.Overgangen, o)
	}
}

// interval is the exact interval of a rate; nil when weights make the count no whole number.
func (s *schatter) interval(wat string, k, jaren float64) *capacity.Interval {
	if k != math.Trunc(k) {
		s.Meld(meldingGewicht, fmt.Sprintf("%s is %s keer geteld: een aantal dat niet heel is heeft geen exact interval", wmo.Kort(wat), kit.Nl(k)), s.plaats())
		return nil
	}
	i := kit.PoissonExact(int(k), s.uit.Niveau)
	uit := capacity.Interval{Onder: kit.Gemeten(i.Onder / jaren), Boven: kit.Gemeten(i.Boven / jaren)}
	invoer := []wmo.Grootheid{getal("k", k, ""), getal("T", jaren, "persoonsjaren"), getal("niveau", s.uit.Niveau, "")}
	s.stap(formuleGrens, "ondergrens van "+wat, getal("onder", uit.Onder, perJaar), invoer...)
	s.stap(formuleGrens, "bovengrens van "+wat, getal("boven", uit.Boven, perJaar), invoer...)
	return &uit
}

// getal is a quantity of a step, with the ten digits of what is estimated.
func getal(naam string, x float64, eenheid string) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: strconv.FormatFloat(kit.Gemeten(x), 'f', -1, 64), Eenheid: eenheid}
}
