package simulatie

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
	"github.com/bwo-sdk/wmo/gebied"
)

// check finds what is wrong with a question before anything is simulated.
func (q *Simulatievraag) check(k *kit.Keuring) {
	if !q.einde().IsValid() || !q.start().IsValid() {
		k.Meld(kit.MeldingPeriode(), "de jaren lopen van de kalender af", "/begindatum")
		return
	}
	var namen wmo.Uniek
	for i := range q.Vormen {
		namen.Naam(&k.Bevindingen, q.Vormen[i].Naam, wijs("", "vormen", i)+"/naam")
	}
	nummers := q.nummers()
	for i := range q.Vormen {
		q.checkVorm(k, wijs("", "vormen", i), i, nummers)
	}
	for i := range q.Instroom {
		q.checkInstroom(k, wijs("", "instroom", i), &q.Instroom[i], nummers)
	}
	q.checkWoningen(k)
	q.checkSchokken(k)
}

// nummers finds a form by its name, in whatever spelling.
func (q *Simulatievraag) nummers() map[string]int {
	n := make(map[string]int, len(q.Vormen))
	for i := range q.Vormen {
		n[wmo.Naamsleutel(q.Vormen[i].Naam)] = i
	}
	return n
}

func (q *Simulatievraag) checkVorm(k *kit.Keuring, w string, i int, nummers map[string]int) {
	v := &q.Vormen[i]
	v.Verblijf.check(k, w+"/verblijf")
	if v.BeginVerblijf != nil {
		v.BeginVerblijf.check(k, w+"/beginVerblijf")
	}
	if v.Rij != nil && v.Rij.Geduld != nil {
		v.Rij.Geduld.check(k, w+"/rij/geduld")
	}
	k.Velden(w, "een vorm zonder grens aan de plaatsen", kit.Veld{Sleutel: "wijzigingen", Staat: v.Wijzigingen != nil, Mag: v.Plaatsen != nil})
	k.Velden(w, "een vorm zonder maximum verblijf", kit.Veld{Sleutel: "naMaximum", Staat: v.NaMaximum != nil, Mag: v.MaximumDagen != nil})
	vorige := q.Begindatum
	for j, wz := range v.Wijzigingen {
		if !wz.Datum.After(vorige) || !wz.Datum.Before(q.einde()) {
			k.Meld(meldingDatum, fmt.Sprintf("plaatsen wijzigen na %s en voor %s", vorige, q.einde()), wijs(w, "wijzigingen", j)+"/datum")
		}
		vorige = wz.Datum
	}
	q.checkVervolg(k, w, "naar", v.Naar, i, nummers)
	if v.NaMaximum != nil {
		q.checkVervolg(k, w, "naMaximum", v.NaMaximum, i, nummers)
	}
}

func (q *Simulatievraag) checkVervolg(k *kit.Keuring, w, sleutel string, vs []Vervolg, zelf int, nummers map[string]int) {
	som := 0.0
	for j := range vs {
		v, p := &vs[j], wijs(w, sleutel, j)
		som += v.Aandeel
		naarVorm := v.Vorm != ""
		if naarVorm == (v.Bestemming != "") {
			k.Meld(meldingVervolg, "noem een vorm of een bestemming, en niet allebei", p)
			continue
		}
		k.Velden(p, "een bestemming", kit.Veld{Sleutel: "voorrang", Staat: v.Voorrang != 0, Mag: naarVorm})
		k.Velden(p, "een vorm", kit.Veld{Sleutel: "woning", Staat: v.Woning, Mag: !naarVorm})
		if naarVorm {
			n, ok := nummers[wmo.Naamsleutel(v.Vorm)]
			if !ok || n == zelf {
				k.Meld(meldingVorm, fmt.Sprintf("%q is geen andere vorm van deze vraag", wmo.Kort(v.Vorm)), p+"/vorm")
			}
		}
		if v.Woning && q.Woningen == nil {
			k.Meld(meldingWoning, "wie op een woning wacht, wacht zonder aanbod voor altijd; noem de woningen per maand", p+"/woning")
		}
	}
	samenEen(k, w+"/"+sleutel, "aandelen", som)
}

func (q *Simulatievraag) checkInstroom(k *kit.Keuring, w string, in *Toestroom, nummers map[string]int) {
	if _, ok := nummers[wmo.Naamsleutel(in.Vorm)]; !ok {
		k.Meld(meldingVorm, fmt.Sprintf("%q is geen vorm van deze vraag", wmo.Kort(in.Vorm)), w+"/vorm")
	}
	if (len(in.PerJaar) > 0) == (len(in.Aankomsten) > 0) {
		k.Meld(meldingStroom, "noem hoeveel er per jaar komen, of op welke dagen", w)
	}
	k.Velden(w, "aankomsten op dagen die vaststaan", kit.Veld{Sleutel: "seizoen", Staat: in.Seizoen != nil, Mag: len(in.PerJaar) > 0})
	if n := len(in.PerJaar); n > 1 && n != q.Jaren {
		k.Meld(kit.MeldingReeks(), fmt.Sprintf("een reeks van %d getallen past niet op %d jaren", n, q.Jaren), w+"/perJaar")
	}
	if in.Seizoen != nil {
		som := 0.0
		for _, f := range in.Seizoen {
			som += f
		}
		if len(in.Seizoen) != kit.MaandenPerJaar || kit.Netjes(som-kit.MaandenPerJaar) != 0 {
			k.Meld(kit.MeldingReeks(), "een seizoen heeft twaalf factoren, die optellen tot 12", w+"/seizoen")
		}
	}
	vorige := q.Begindatum
	for j, a := range in.Aankomsten {
		if a.Datum.Before(vorige) || !a.Datum.Before(q.einde()) {
			k.Meld(meldingDatum, fmt.Sprintf("aankomsten vallen op of na %s en voor %s", vorige, q.einde()), wijs(w, "aankomsten", j)+"/datum")
		}
		vorige = a.Datum
	}
}

func (q *Simulatievraag) checkWoningen(k *kit.Keuring) {
	if q.Woningen == nil {
		return
	}
	if !q.wachtOpWoning() {
		k.MeldOverbodig("een vraag waarin niemand een woning nodig heeft", "/woningen")
	}
	var namen wmo.Uniek
	g := gebied.Gebruik{Dagen: []wmo.Datum{q.Begindatum}}
	som := 0.0
	for i := range q.Woningen.Gemeenten {
		m, w := &q.Woningen.Gemeenten[i], wijs("/woningen", "gemeenten", i)
		namen.Naam(&k.Bevindingen, m.Naam, w+"/naam")
		g.Noem(m.Gemeente, w+"/gemeente", wmo.Periode{})
		som += m.AandeelHerkomst
		if n := len(m.PerMaand); n != kit.MaandenPerJaar && n != kit.MaandenPerJaar*q.Jaren {
			k.Meld(kit.MeldingReeks(), fmt.Sprintf("%d maanden; twaalf, of %d voor elke maand van het antwoord", n, kit.MaandenPerJaar*q.Jaren), w+"/perMaand")
		}
	}
	samenEen(k, "/woningen/gemeenten", "aandelen", som)
	bs, vs := g.Check()
	k.Neem(bs...)
	k.Voorbehouden = append(k.Voorbehouden, vs...)
}

// wachtOpWoning says whether anybody needs a home.
func (q *Simulatievraag) wachtOpWoning() bool {
	for i := range q.Vormen {
		for _, vs := range [][]Vervolg{q.Vormen[i].Naar, q.Vormen[i].NaMaximum} {
			for j := range vs {
				if vs[j].Woning {
					return true
				}
			}
		}
	}
	return false
}

func (q *Simulatievraag) checkSchokken(k *kit.Keuring) {
	if len(q.Schokken) > 0 && q.Woningen == nil {
		k.MeldOverbodig("een vraag zonder woningen", "/schokken")
	}
	var namen wmo.Uniek
	for i := range q.Schokken {
		s, w := &q.Schokken[i], wijs("", "schokken", i)
		namen.Naam(&k.Bevindingen, s.Naam, w+"/naam")
		switch {
		case (s.KansPerJaar != nil) == (s.Jaar != 0):
			k.Meld(meldingSchok, "noem een kans per jaar of een jaar, en niet allebei", w)
		case s.Jaar > q.Jaren:
			k.Meld(meldingSchok, fmt.Sprintf("het antwoord gaat over %d jaren", q.Jaren), w+"/jaar")
		}
	}
}

// jaardag is the day on which year t of the answer begins; t is negative in the run-up.
func (q *Simulatievraag) jaardag(t int) wmo.Datum { return q.maanddag(t * kit.MaandenPerJaar) }

// maanddag is the day on which month m of the answer begins.
func (q *Simulatievraag) maanddag(m int) wmo.Datum { return q.Begindatum.AddMaanden(m, wmo.MaandEinde) }

func (q *Simulatievraag) start() wmo.Datum { return q.jaardag(-q.Aanloopjaren) }

// einde is the day after the last one.
func (q *Simulatievraag) einde() wmo.Datum { return q.jaardag(q.Jaren) }
