package rapport

import (
	"fmt"
	"math"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/overgang"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
	"github.com/bwo-sdk/wmo/capacity/wachten"
	"github.com/bwo-sdk/wmo/internal/grafiek"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// eenDecimaal is a number of clients, homes or places that need not be whole.
func eenDecimaal(x float64) grafiek.Waarde { return grafiek.Getal(x, 1) }

func vanUitstroom(r *capacity.Uitstroompad) []grafiek.Figuur {
	var fs []grafiek.Figuur
	for i := range r.Vormen {
		v := &r.Vormen[i]
		naam := vormnaam(v.Naam, v.Vorm)
		band := tabel.Procent(r.Niveau, 0) + "-band"
		jaren := make([]string, len(v.Jaren))
		stand, doel := metBand("cliënten aan het eind", band), grafiek.Reeks{Naam: "pad naar het doel"}
		uitstroom := metBand("vertrekkers", band)
		for j := range v.Jaren {
			y := &v.Jaren[j]
			jaren[j] = jaar(y.Periode)
			voeg(&stand, y.StandEind, spreiding(y.StandSpreiding))
			voeg(&uitstroom, y.Uitstroom, spreiding(y.UitstroomSpreiding))
			doel.Voeg(grafiek.Misschien(y.Doel, func(d capacity.Doeljaar) grafiek.Waarde { return eenDecimaal(d.Stand) }))
		}
		lijnen := []grafiek.Reeks{stand}
		if slices.ContainsFunc(doel.Waarden, grafiek.Waarde.Bekend) {
			lijnen = append(lijnen, doel)
		}
		fs = append(fs,
			grafiek.Lijnen("stand", "Cliënten in "+naam, "jaar", jaren, lijnen...),
			grafiek.Lijnen("vertrekkers", "Vertrekkers uit "+naam, "jaar", jaren, uitstroom),
		)
	}
	for i := range r.Verdelingen {
		fs = append(fs, vanToedeling(&r.Verdelingen[i], "Woningen", r.Peil)...)
	}
	return fs
}

func vormnaam(naam string, vorm capacity.Vorm) string {
	if naam != "" {
		return naam
	}
	return woord(vorm)
}

// metBand is a row of values with bands of these names, the widest first.
func metBand(naam string, banden ...string) grafiek.Reeks {
	r := grafiek.Reeks{Naam: naam}
	for _, b := range banden {
		r.Banden = append(r.Banden, grafiek.Banden{Naam: b})
	}
	return r
}

// voeg adds a value with its bands.
func voeg(r *grafiek.Reeks, x float64, banden ...grafiek.Band) {
	r.Voeg(eenDecimaal(x))
	for i, b := range banden {
		r.Banden[i].Delen = append(r.Banden[i].Delen, b)
	}
}

func tussen(onder, boven float64) grafiek.Band {
	return grafiek.Band{Onder: eenDecimaal(onder), Boven: eenDecimaal(boven)}
}

func spreiding(s *capacity.Spreiding) grafiek.Band {
	if s == nil {
		return grafiek.Band{}
	}
	return grafiek.Band{Onder: grafiek.Heel(s.Onder), Boven: grafiek.Heel(s.Boven)}
}

func vanVerdeling(r *capacity.Toedeling) []grafiek.Figuur { return vanToedeling(r, "Aantal", r.Peil) }

// vanToedeling is what each municipality gets: by year, and in all.
func vanToedeling(t *capacity.Toedeling, wat string, peil wmo.Peil) []grafiek.Figuur {
	kolommen := make([]grafiek.Kolommen, len(t.Totalen))
	plekken := make([]plek, len(t.Totalen))
	for i := range t.Totalen {
		d := &t.Totalen[i]
		kolommen[i] = grafiek.Kolommen{Naam: d.Naam, Waarden: make([]grafiek.Waarde, len(t.Jaren))}
		plekken[i] = plek{d.Naam, d.Gemeente, grafiek.Heel(d.Aantal)}
	}
	jaren := make([]string, len(t.Jaren))
	for j := range t.Jaren {
		jaren[j] = jaar(t.Jaren[j].Periode)
		for _, d := range t.Jaren[j].Delen { // who does not take part this year is not in it
			if i := slices.IndexFunc(kolommen, func(k grafiek.Kolommen) bool { return k.Naam == d.Naam }); i >= 0 {
				kolommen[i].Waarden[j] = grafiek.Heel(d.Aantal)
			}
		}
	}
	per := grafiek.Veelvouden("woningen-per-jaar", wat+" per jaar, "+t.Naam, jaren, kolommen)
	return append([]grafiek.Figuur{per}, perRegio("woningen", wat+" over alle jaren, "+t.Naam, "aantal", peil, plekken)...)
}

// vanOpvolging shows for each unit what came of what was agreed.
func vanOpvolging(r *capacity.Opvolgstand) []grafiek.Figuur {
	namen := [3]string{"gerealiseerd", "afgesproken", "gat"}
	var fs []grafiek.Figuur
	for _, e := range capacity.Eenheid("").Woorden() {
		eenheid := capacity.Eenheid(e.Woord)
		var x []string
		for i := range r.Afspraken {
			for j := range r.Afspraken[i].Perioden {
				if p := jaar(r.Afspraken[i].Perioden[j].Periode); r.Afspraken[i].Eenheid == eenheid && !slices.Contains(x, p) {
					x = append(x, p)
				}
			}
		}
		slices.Sort(x)
		var delen []grafiek.Kolommen
		for i := range r.Afspraken {
			if a := &r.Afspraken[i]; a.Eenheid == eenheid {
				delen = append(delen, afspraak(a, x))
			}
		}
		fs = append(fs, grafiek.Nakoming("afspraken", "Afgesproken en gerealiseerd ("+woord(eenheid)+")", namen, x, delen))
	}
	return fs
}

func afspraak(a *capacity.Afspraakstand, x []string) grafiek.Kolommen {
	n := len(x)
	k := grafiek.Kolommen{Naam: a.Naam, Waarden: make([]grafiek.Waarde, n), Kader: make([]grafiek.Waarde, n), Verschil: make([]grafiek.Waarde, n)}
	for j := range a.Perioden {
		p := &a.Perioden[j]
		i := slices.Index(x, jaar(p.Periode))
		k.Waarden[i], k.Kader[i] = grafiek.Misschien(p.Gerealiseerd, eenDecimaal), eenDecimaal(p.Afgesproken)
		k.Verschil[i] = grafiek.Misschien(p.Gat, eenDecimaal)
	}
	return k
}

func vanVerblijven(r *verblijf.Verblijvenoverzicht) []grafiek.Figuur {
	jaren := make([]string, len(r.Jaren))
	in, uit, stand := grafiek.Reeks{Naam: "instroom"}, grafiek.Reeks{Naam: "uitstroom"}, grafiek.Reeks{Naam: "cliënten aan het eind"}
	naar := make([]grafiek.Kolommen, len(capacity.Bestemming("").Woorden()))
	for i := range r.Jaren {
		j := &r.Jaren[i]
		jaren[i] = jaar(j.Periode)
		in.Voeg(grafiek.Heel(j.Instroom))
		uit.Voeg(grafiek.Heel(j.Uitstroom))
		stand.Voeg(grafiek.Heel(j.Eindstand))
		for n, w := range capacity.Bestemming("").Woorden() {
			aantal := 0
			for _, b := range j.Bestemmingen {
				if string(b.Bestemming) == w.Woord {
					aantal = b.Aantal
				}
			}
			naar[n].Naam, naar[n].Waarden = woord(capacity.Bestemming(w.Woord)), append(naar[n].Waarden, grafiek.Heel(aantal))
		}
	}
	naar = slices.DeleteFunc(naar, func(k grafiek.Kolommen) bool {
		return !slices.ContainsFunc(k.Waarden, func(w grafiek.Waarde) bool { return w.String() != "0" })
	})
	return []grafiek.Figuur{
		grafiek.Lijnen("stromen", "Cliënten en stromen per jaar", "jaar", jaren, stand, in, uit),
		grafiek.Veelvouden("bestemmingen", "Waarheen cliënten vertrokken, per jaar", jaren, naar),
	}
}

func vanDuur(r *verblijfsduur.Verblijfsduurstand) []grafiek.Figuur {
	var tijden []float64
	curven := make([]grafiek.Curve, len(r.Groepen))
	for i := range r.Groepen {
		g := &r.Groepen[i]
		curven[i].Naam = gewoon(g.Groep)
		for _, s := range g.Curve {
			t := grafiek.Trede{Tijd: s.Tijd, Waarde: s.Schatting, Onder: s.Schatting, Boven: s.Schatting}
			if s.Interval != nil {
				t.Onder, t.Boven = s.Interval.Onder, s.Interval.Boven
			}
			curven[i].Treden = append(curven[i].Treden, t)
		}
		for _, s := range g.Tijdstippen {
			if i == 0 {
				tijden = append(tijden, s.Tijdstip)
			}
			curven[i].InBeeld = append(curven[i].InBeeld, int(math.Round(s.InBeeld)))
		}
	}
	return []grafiek.Figuur{grafiek.Overleving("duur", "Wie er na zoveel "+woord(r.Eenheid)+" nog is", woord(r.Eenheid), tijden, curven)}
}

// vanPlaatsen shows what clients of each location meet.
func vanPlaatsen(r *wachten.Plaatsenplan) []grafiek.Figuur {
	maten := []struct {
		naam, titel string
		maat        func(*wachten.Bediening) *float64
	}{
		{"weigering", "Aandeel dat wordt geweigerd, per locatie", func(b *wachten.Bediening) *float64 { return b.Weigering }},
		{"wachten", "Aandeel dat moet wachten, per locatie", func(b *wachten.Bediening) *float64 { return b.Wacht }},
	}
	var fs []grafiek.Figuur
	for _, m := range maten {
		var staven []grafiek.Staaf
		for i := range r.Locaties {
			if x := m.maat(&r.Locaties[i].Bediening); x != nil {
				naam := fmt.Sprintf("%s (plaatsen: %d)", r.Locaties[i].Naam, r.Locaties[i].Bediening.Plaatsen)
				staven = append(staven, grafiek.Staaf{Naam: naam, Waarden: []grafiek.Waarde{grafiek.Deel(*x)}})
			}
		}
		if r.Bediening != nil && len(staven) > 0 {
			if x := m.maat(r.Bediening); x != nil {
				naam := fmt.Sprintf("alle samen als één geheel (plaatsen: %d)", r.Bediening.Plaatsen)
				staven = append(staven, grafiek.Staaf{Naam: naam, Waarden: []grafiek.Waarde{grafiek.Deel(*x)}})
			}
		}
		fs = append(fs, grafiek.Staven(m.naam, m.titel, []string{"aandeel"}, staven))
	}
	return fs
}

// vanOvergangen shows how fast clients go where, and what becomes of the stock.
func vanOvergangen(r *overgang.Overgangsstand) []grafiek.Figuur {
	const decimalen = 3
	rijen := make([]grafiek.Schatting, len(r.Overgangen))
	for i := range r.Overgangen {
		o := &r.Overgangen[i]
		naam := gewoon(o.Van) + " → " + gewoon(o.Naar)
		rijen[i] = grafiek.Schatting{Naam: naam, Voluit: naam, Waarde: grafiek.Getal(o.Tempo, decimalen), Tekst: tabel.Getal(o.Aantal, 1)}
		if o.TempoInterval != nil {
			rijen[i].Interval = grafiek.Band{Onder: grafiek.Getal(o.TempoInterval.Onder, decimalen), Boven: grafiek.Getal(o.TempoInterval.Boven, decimalen)}
		}
	}
	x, reeksen := make([]string, len(r.Projectie)), toestanden(len(r.Toestanden), func(i int) string { return r.Toestanden[i].Naam })
	for j := range r.Projectie {
		x[j] = woord(r.Projectie[j].NaJaren)
		for i, s := range r.Projectie[j].Standen {
			reeksen[i].Voeg(eenDecimaal(s))
		}
	}
	titel := "Hoe snel cliënten overgaan, per cliënt per jaar, met " + tabel.Procent(r.Niveau, 0) + "-interval"
	fs := []grafiek.Figuur{grafiek.Schattingen("tempo", titel, "tempo", grafiek.Waarde{}, rijen)}
	if len(x) > 1 {
		fs = append(fs, grafiek.Verloop("projectie", "Wat er van de stand komt, na zoveel jaar", "na jaren", x, reeksen))
	}
	return fs
}

func toestanden(n int, naam func(int) string) []grafiek.Reeks {
	reeksen := make([]grafiek.Reeks, n)
	for i := range reeksen {
		reeksen[i].Naam = gewoon(naam(i))
	}
	return reeksen
}

func vanKeten(r *overgang.Ketenstand) []grafiek.Figuur {
	if len(r.Cycli) < 2 {
		return nil
	}
	x, reeksen := make([]string, len(r.Cycli)), toestanden(len(r.Toestanden), func(i int) string { return r.Toestanden[i].Naam })
	for j := range r.Cycli {
		x[j] = woord(r.Cycli[j].Cyclus)
		for i, s := range r.Cycli[j].Standen {
			reeksen[i].Voeg(eenDecimaal(s))
		}
	}
	return []grafiek.Figuur{grafiek.Verloop("standen", "Wie waar is, per cyclus", "cyclus", x, reeksen)}
}

// vanPlanraming shows the plan with two bands: how sure the estimate is, and chance on top of it.
func vanPlanraming(r *overgang.Planraamstand) []grafiek.Figuur {
	niveau := tabel.Procent(r.Niveau, 0)
	ramingen := []struct {
		naam, titel string
		raming      func(*overgang.Raamjaar) *overgang.Raming
	}{
		{"stand", "Cliënten aan het eind van het jaar in ", func(y *overgang.Raamjaar) *overgang.Raming { return &y.StandEind }},
		{"vertrekkers", "Vertrekkers uit ", func(y *overgang.Raamjaar) *overgang.Raming { return &y.Uitstroom }},
		{"woningen", "Woningen voor wie vertrekt uit ", func(y *overgang.Raamjaar) *overgang.Raming { return &y.Woningen }},
		{"woningen-hoog", "Woningen als ook wie onbekend vertrekt er een nodig heeft, uit ", func(y *overgang.Raamjaar) *overgang.Raming { return y.WoningenHoog }},
	}
	var fs []grafiek.Figuur
	for i := range r.Vormen {
		v := &r.Vormen[i]
		for _, m := range ramingen {
			var x []string
			reeks := metBand("verwacht", niveau+" met toeval", niveau+" van de schatting")
			for j := range v.Jarenreeks {
				if s := m.raming(&v.Jarenreeks[j]); s != nil {
					x = append(x, jaar(v.Jarenreeks[j].Periode))
					voeg(&reeks, s.Verwacht, tussen(s.MetToeval.Onder, s.MetToeval.Boven), tussen(s.Schatting.Onder, s.Schatting.Boven))
				}
			}
			fs = append(fs, grafiek.Lijnen(m.naam, m.titel+vormnaam(v.Naam, v.Vorm), "jaar", x, reeks))
		}
	}
	return fs
}

// vanSimulatie shows the fan of each form: where half and where nine tenths of the replications are.
func vanSimulatie(r *simulatie.Simulatiebeeld) []grafiek.Figuur {
	maat := func(reeks *grafiek.Reeks, m *simulatie.Maat) {
		voeg(reeks, m.P50, tussen(m.P5, m.P95), tussen(m.P25, m.P75))
	}
	var fs []grafiek.Figuur
	for i := range r.Vormen {
		v := &r.Vormen[i]
		x := make([]string, len(v.Waaier))
		stand, wacht := metBand("midden", "90 %", "50 %"), metBand("midden", "90 %", "50 %")
		for j := range v.Waaier {
			p := &v.Waaier[j]
			x[j] = p.Datum.String()
			maat(&stand, &p.Stand)
			if p.Wachtenden != nil {
				maat(&wacht, p.Wachtenden)
			}
		}
		fs = append(fs, grafiek.Lijnen("stand", "Cliënten in "+gewoon(v.Naam)+", waaier van de replicaties", "dag", x, stand))
		if len(wacht.Waarden) == len(x) {
			fs = append(fs, grafiek.Lijnen("wachtenden", "Wachtenden voor "+gewoon(v.Naam)+", waaier van de replicaties", "dag", x, wacht))
		}
	}
	return fs
}
