package capacity

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// The years of a form: their spread, the target, and the homes.
var (
	formuleDeelWeg  = register.Formule("CAP-F-DEEL-WEG", "g = R − R′", "R wat er van de beginstand over is, R′ een jaar later", kit.Identiteit())
	formuleNieuwWeg = register.Formule("CAP-F-NIEUW-WEG", "μ = L + I − L′", "L wie later instroomde en er nog is, I instroom, L′ een jaar later",
		kit.Identiteit())
	formuleSpreiding = register.Formule("CAP-F-SPREIDING", "s = √(N · g · (1 − g) + μ)",
		"g het deel van de beginstand dat dit jaar vertrekt of na het jaar over is (binomiaal), μ hetzelfde van wie later instroomde (Poisson)", kit.Kansleer())
	formuleBandOnder = register.Formule("CAP-F-BAND-ONDER", "onder = kleinste k met P(X ≤ k) ≥ (1 − niveau)/2",
		"X de som van binomiaal N, g en Poisson μ", kit.Kansleer())
	formuleBandBoven = register.Formule("CAP-F-BAND-BOVEN", "boven = kleinste k met P(X ≤ k) ≥ (1 + niveau)/2",
		"X de som van binomiaal N, g en Poisson μ", kit.Kansleer())
	formulePadLineair = register.Formule("CAP-F-PAD-LINEAIR", "C = N + (D − N) · t/T", "C de stand op het pad na t jaren, D het doel na T jaren",
		kit.Identiteit())
	formulePadMeetkundig = register.Formule("CAP-F-PAD-MEETKUNDIG", "C = N · (D/N)^(t/T)", "C de stand op het pad na t jaren, D het doel na T jaren",
		kit.Identiteit())
	formulePlaatsen = register.Formule("CAP-F-PLAATSEN", "a = n / k", "n cliënten, k cliënten per plaats", kit.Identiteit())
	formuleGatPad   = register.Formule("CAP-F-GAT-PAD", "gat = S − C", "S stand, C stand op het pad", kit.Identiteit())
	formuleNaNetto  = register.Formule("CAP-F-NA-NETTO", "S′ = S − netto",
		"S de stand op het pad in hele stappen, netto de hele stap van het jaar", kit.Identiteit())
	formuleNodig    = register.Formule("CAP-F-NODIG", "O = I + S − C", "I instroom, S stand, C stand op het pad naar het doel na het jaar", kit.Identiteit())
	formuleWoningen = register.Formule("CAP-F-WONINGEN", "w = O · a / m", "O vertrekkers, a aandeel naar een eigen woning, m personen per woning",
		kit.Identiteit())

	meldingZonderBestemming = register.Melding("CAP-ZONDER-BESTEMMING", "uitstroom zonder bestemming is geen vraag naar woningen")

	aannameOnafhankelijk = register.Aanname("CAP-A-ONAFHANKELIJK",
		"de banden van het plan gaan ervan uit dat mensen onafhankelijk van elkaar vertrekken; wat allen tegelijk treft, zoals krapte op de woningmarkt, "+
			"zit alleen in die van een scenario")
	aannamePoisson = register.Aanname("CAP-A-POISSON", "de banden tellen de instroom als toevallige aankomsten rond het genoemde aantal (Poisson)")
)

// vulJaren writes the years of a form: real numbers, whole numbers, bands, target.
func (s *stroom) vulJaren() {
	in, uit := s.plan.Afronding.stappen(s.instroom), s.plan.Afronding.stappen(s.weg)
	s.stappenHeel("hele instroom in jaar", s.instroom, in)
	s.stappenHeel("hele uitstroom in jaar", s.weg, uit)
	s.vorm.PlaatsEenheid = s.plaatsEenheid()
	s.vorm.Jaren = make([]Jaar, s.jaren)
	stand := s.begin
	for t := range s.jaren {
		j := &s.vorm.Jaren[t]
		*j = Jaar{
			Periode:    jaarVan(s.plan.Periode.Begindatum, t),
			StandBegin: kit.Netjes(s.stand[t]),
			Instroom:   kit.Netjes(s.instroom[t]),
			Uitstroom:  kit.Netjes(s.weg[t]),
			StandEind:  kit.Netjes(s.stand[t+1]),
			Geheel:     Heeljaar{stand, in[t], uit[t], stand + in[t] - uit[t]},
		}
		s.stap(formuleBalans, jaarnaam("stand in hele cliënten na jaar", t), clienten("S′", float64(j.Geheel.StandEind)),
			clienten("S", float64(stand)), clienten("I", float64(in[t])), clienten("O", float64(uit[t])))
		stand = j.Geheel.StandEind
		if s.vorm.PlaatsEenheid != "" {
			j.Plaatsen = kit.Bekend(s.stand[t+1] / *s.ClientenPerPlaats)
			s.stap(formulePlaatsen, jaarnaam("plaatsen na jaar", t), kit.Grootheid("a", *j.Plaatsen, string(s.vorm.PlaatsEenheid)),
				clienten("n", s.stand[t+1]), kit.Grootheid("k", *s.ClientenPerPlaats, "cliënten per plaats"))
		}
		s.spreid(j, t)
		s.vorm.Totaal.Instroom += s.instroom[t]
		s.vorm.Totaal.Uitstroom += s.weg[t]
		s.vorm.Totaal.UitstroomHeel += uit[t]
	}
	s.vorm.Totaal.Instroom = kit.Netjes(s.vorm.Totaal.Instroom)
	s.vorm.Totaal.Uitstroom = kit.Netjes(s.vorm.Totaal.Uitstroom)
	s.stapSom(s.naam()+": instroom over alle jaren", "cliënten", s.vorm.Totaal.Instroom, s.instroom)
	s.stapSom(s.naam()+": uitstroom over alle jaren", "cliënten", s.vorm.Totaal.Uitstroom, s.weg)
	s.vulDoel()
	s.vulWoningen()
}

// plaatsEenheid is the kind of places that a plan counts in; empty is clients.
func (s *stroom) plaatsEenheid() Eenheid {
	switch {
	case s.ClientenPerPlaats == nil:
		return ""
	case s.Begin.Eenheid == ClientenOpDatum:
		return s.Doel.Eenheid
	}
	return s.Begin.Eenheid
}

// spreid fills in the spread that chance alone causes. Of those there at the start each
// leaves or stays independently (binomial). Those who enter arrive at random, so that the
// number of them who stay or leave is Poisson. Both are exact.
func (s *stroom) spreid(j *Jaar, t int) {
	if s.vertrek == nil || len(s.fouten) > 0 {
		return
	}
	b := s.vertrek.blijft
	nieuwWeg := max(kit.Netjes(s.vertrek.nieuwkomers(s.instroom, t)), 0)
	deelWeg := kit.Grootheid("g", max(b[t]-b[t+1], 0), "")
	s.stap(formuleDeelWeg, jaarnaam("deel van de beginstand dat vertrekt in jaar", t), deelWeg, kit.Grootheid("R", b[t], ""), kit.Grootheid("R′", b[t+1], ""))
	s.stap(formuleNieuwWeg, jaarnaam("vertrekkers onder wie later instroomde in jaar", t), clienten("μ", nieuwWeg),
		clienten("L", s.later(t)), clienten("I", s.instroom[t]), clienten("L′", s.later(t+1)))
	j.UitstroomSpreiding = s.band(jaarnaam("uitstroom in jaar", t), max(b[t]-b[t+1], 0), nieuwWeg)
	j.StandSpreiding = s.band(jaarnaam("stand na jaar", t), b[t+1], max(kit.Netjes(s.later(t+1)), 0))
	s.NeemAan(aannameOnafhankelijk)
	s.NeemAanAls(s.instroom[t] > 0, aannamePoisson)
}

// band is the spread of a count: each client of the first stock is in it with probability g,
// and of those who entered μ are expected in it.
func (s *stroom) band(wat string, g, mu float64) *Spreiding {
	v := samen{binomiaal(s.begin, g), poisson(mu)}
	staart := (1 - s.niveau) / 2
	b := Spreiding{kit.Netjes(v.standaardafwijking()), v.kwantiel(staart), v.kwantiel(1 - staart)}
	invoer := []wmo.Grootheid{clienten("N", float64(s.begin)), kit.Grootheid("g", g, ""), clienten("μ", mu)}
	s.stap(formuleSpreiding, "spreiding van de "+wat, clienten("s", b.Standaardafwijking), invoer...)
	invoer = append(invoer, kit.Grootheid("niveau", s.niveau, ""))
	s.stap(formuleBandOnder, "ondergrens van de "+wat, clienten("onder", float64(b.Onder)), invoer...)
	s.stap(formuleBandBoven, "bovengrens van de "+wat, clienten("boven", float64(b.Boven)), invoer...)
	return &b
}

// vulDoel fills in what the target requires of each year until its day.
func (s *stroom) vulDoel() {
	if s.Doel == nil {
		return
	}
	netto := make([]float64, s.doeljaar)
	for t := range netto {
		netto[t] = s.opPad(t) - s.opPad(t+1)
	}
	heel := s.plan.Afronding.stappen(netto)
	s.stappenHeel("hele stap op het pad in jaar", netto, heel)
	stand := s.begin
	formule := formulePadLineair
	if s.Doel.Pad == Meetkundig {
		formule = formulePadMeetkundig
	}
	for t := range s.doeljaar {
		j, pad := &s.vorm.Jaren[t], s.opPad(t+1)
		stand -= heel[t]
		j.Doel = &Doeljaar{
			Stand: kit.Netjes(pad), StandHeel: kit.Geheel(pad), NettoHeel: heel[t], StandNaNetto: stand,
			Uitstroom: kit.Netjes(s.instroom[t] + s.stand[t] - pad), Gat: kit.Netjes(s.stand[t+1] - pad),
		}
		s.stap(formule, jaarnaam("stand op het pad na jaar", t), clienten("C", pad),
			clienten("N", float64(s.begin)), clienten("D", s.doel), kit.Grootheid("t", float64(t+1), "jaren"), kit.Grootheid("T", float64(s.doeljaar), "jaren"))
		s.stap(formuleNodig, jaarnaam("uitstroom die het doel vraagt in jaar", t), clienten("O", j.Doel.Uitstroom),
			clienten("I", s.instroom[t]), clienten("S", s.stand[t]), clienten("C", pad))
		s.stap(formuleGatPad, jaarnaam("gat met het pad na jaar", t), clienten("gat", j.Doel.Gat), clienten("S", s.stand[t+1]), clienten("C", pad))
		s.stap(formuleHeleClienten, jaarnaam("hele stand op het pad na jaar", t), clienten("N", float64(j.Doel.StandHeel)), clienten("n", pad))
		s.stap(formuleNaNetto, jaarnaam("stand op het pad in hele stappen na jaar", t), clienten("S′", float64(stand)),
			clienten("S", float64(stand+heel[t])), clienten("netto", float64(heel[t])))
	}
}

// vulWoningen converts leavers to homes, with the factors of the plan.
func (s *stroom) vulWoningen() {
	v := s.Woonvraag
	if v == nil {
		s.Meld(meldingZonderBestemming,
			"zonder aandeel naar een eigen woning is deze uitstroom geen vraag naar woningen", s.wijs+"/woonvraag")
		return
	}
	totaal := 0.0
	for t := range s.vorm.Jaren {
		w := s.weg[t] * v.AandeelNaarWoning / v.PersonenPerWoning
		s.vorm.Jaren[t].Woningen = kit.Bekend(w)
		s.stapWoningen(jaarnaam("woningen in jaar", t), w, s.weg[t])
		s.woningen[t] += w
		totaal += w
	}
	totaal = kit.Netjes(totaal)
	s.vorm.Totaal.Woningen = &totaal
	s.stapWoningen("woningen over alle jaren", totaal, s.vorm.Totaal.Uitstroom)
}

func (s *stroom) stapWoningen(naam string, w, uitstroom float64) {
	s.stap(formuleWoningen, naam, kit.Grootheid("w", w, "woningen"), clienten("O", uitstroom),
		kit.Grootheid("a", s.Woonvraag.AandeelNaarWoning, ""), kit.Grootheid("m", s.Woonvraag.PersonenPerWoning, "personen per woning"))
}

// verdeel adds up the homes of all forms and divides them by each key.
func (p *projectie) verdeel() error {
	if !p.plan.heeftWoonvraag() {
		return nil
	}
	w := Woningpad{PerJaar: make([]float64, p.jaren), PerJaarHeel: p.plan.Afronding.stappen(p.woningen), Banden: p.zonderSchok()}
	lopend := 0.0
	for t, n := range p.woningen {
		w.PerJaar[t] = kit.Netjes(n)
		w.Totaal += n
		w.TotaalHeel += w.PerJaarHeel[t]
		var vormen []float64
		for i := range p.pad.Vormen {
			vormen = append(vormen, *p.pad.Vormen[i].Jaren[t].Woningen)
		}
		p.stapSom(jaarnaam("woningen van alle vormen in jaar", t), "woningen", n, vormen)
		p.stapHeel(jaarnaam("hele woningen in jaar", t), "woningen", w.PerJaarHeel[t], lopend+n, lopend)
		lopend += n
	}
	w.Totaal = kit.Netjes(w.Totaal)
	p.stapSom("woningen over alle jaren", "woningen", w.Totaal, p.woningen)
	p.stapSom("hele woningen over alle jaren", "woningen", float64(w.TotaalHeel), reele(w.PerJaarHeel))
	p.pad.Woningen = &w
	if w.TotaalHeel > maxAantal {
		p.fouten.Meld(kit.MeldingBereik(), "meer woningen dan dit plan kan verdelen", "/vormen")
		return p.fouten.Err()
	}
	for i := range p.plan.Verdeelwijzen {
		v := Verdeling{Begindatum: p.plan.Periode.Begindatum, Totalen: w.PerJaarHeel, Verdeelwijze: p.plan.Verdeelwijzen[i]}
		t, err := v.deel(wmo.Wijs("verdeelwijzen", strconv.Itoa(i)), wmo.VerantwoordingOp(p.Peil()))
		if err != nil {
			p.fouten = append(p.fouten, err...)
			continue
		}
		p.pad.Verdelingen = append(p.pad.Verdelingen, t)
	}
	return p.fouten.Err()
}

func reele(ns []int) []float64 {
	xs := make([]float64, len(ns))
	for i, n := range ns {
		xs[i] = float64(n)
	}
	return xs
}
