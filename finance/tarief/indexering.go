package tarief

import (
	"cmp"
	"fmt"
	"math/big"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var meldingGewicht = register.Melding("FIN-TF-GEWICHT", "gewichten die samen niet 1 zijn")

var (
	formuleIndexPunt = register.Formule("FIN-F-TF-INDEX-PUNT", "I = Σ γ · (r + d − v)",
		"γ gewicht, r raming van het jaar, d definitief en v raming van het jaar ervoor, van loon (₁) en prijs (₂); in procenten, op n decimalen",
		vng2025.Als(wmo.Afgeleid))
	formuleIndexRelatief = register.Formule("FIN-F-TF-INDEX-RELATIEF", "I = Σ γ · (r + 100 · ((100 + d) / (100 + v) − 1))",
		"als bij FIN-F-TF-INDEX-PUNT, met het relatieve verschil", vng2024.Als(wmo.Afgeleid))
	formuleRaming = register.Formule("FIN-F-TF-RAMING", "R = Σ γ · r",
		"γ gewicht en r raming van loon (₁) en prijs (₂); in procenten, op n decimalen", contractstandaard)
	formuleCorrectiePunt = register.Formule("FIN-F-TF-CORRECTIE-PUNT", "C = Σ γ · (d − v)",
		"γ gewicht, d definitief en v raming van het jaar ervoor, van loon (₁) en prijs (₂); op n decimalen", contractstandaard)
	formuleCorrectieRelatief = register.Formule("FIN-F-TF-CORRECTIE-RELATIEF", "C = Σ γ · 100 · ((100 + d) / (100 + v) − 1)",
		"als bij FIN-F-TF-CORRECTIE-PUNT, met het relatieve verschil", vng2024)
	formuleIndexSom = register.Formule("FIN-F-TF-INDEX-SOM", "I = R + C",
		"R afgeronde gewogen raming, C afgeronde gewogen correctie; in procenten", vng2024.Als(wmo.Afgeleid))
	formuleNaast = register.Formule("FIN-F-TF-INDEX-NAAST", "v = I − P",
		"I index, P wat de VNG publiceerde; in procentpunten", vng2025.Als(wmo.Afgeleid))
	formuleIndexeer = register.Formule("FIN-F-TF-INDEXEER", "t₁ = t₀ · (100 + I) / 100",
		"t₀ tarief, I index in procenten; afgerond op d decimalen, en bij I = 0 is t₁ = t₀", kit.Boekhoudkundig())
)

var (
	aannameGewichten = register.Aanname("FIN-A-TF-GEWICHTEN", "loon weegt voor 90 procent en prijzen voor 10: het advies van de VNG, en geen wet", vng2025)
	aannameWijze     = register.Aanname("FIN-A-TF-WIJZE", "de correctie en de afronding zijn zoals de VNG ze over het jaar publiceerde", vng2025)
	aannameEigen     = register.Aanname("FIN-A-TF-EIGEN", "de indexcijfers zijn die van de vraagsteller")
	voorbehoudIndex  = register.Voorbehoud("FIN-V-TF-INDEX",
		"over dit jaar zijn geen indexcijfers gevonden die op deze dag bekend waren; wel over 2024 en 2025. Geef eigen cijfers met hun bron")
	voorbehoudAfspraak = register.Voorbehoud("FIN-V-TF-AFSPRAAK",
		"hoe een tarief wordt geïndexeerd staat in de overeenkomst; de wet vraagt dat indexatie in de prijs zit en noemt geen index", contractstandaard)
)

// IndexTariffs calculates the index of a year and applies it to tariffs. The error is [wmo.Bevindingen]
// when the question cannot be used.
func IndexTariffs(in Tariefindexeringsvraag, peil wmo.Peil) (Tariefindexering, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Tariefindexering{}, err
	}
	uit := Tariefindexering{Naam: in.Naam, Peil: peil, Jaar: in.Jaar, Tarieven: []GeindexeerdTarief{}}
	r.Behoud(voorbehoudAfspraak)
	x := in.cijfers(&r, &uit)
	if x != nil && len(uit.Ontbreekt) == 0 {
		uit.Uitkomst = wmo.Ja
		x.reken(&r, &in, &uit)
		for _, t := range in.Tarieven {
			uit.Tarieven = append(uit.Tarieven, t.indexeer(&r, *uit.Percentage, in.Tariefdecimalen))
		}
		if uit.Gepubliceerd != nil {
			uit.AlsGepubliceerd = wmo.UitkomstOf(uit.Percentage.Compare(*uit.Gepubliceerd) == 0)
			v := uit.Percentage.Min(*uit.Gepubliceerd)
			uit.Verschil = &v
			r.Stap(formuleNaast, "index min wat is gepubliceerd", wmo.Aantal("v", v, procent),
				wmo.Aantal("I", *uit.Percentage, procent), wmo.Aantal("P", *uit.Gepubliceerd, procent))
		}
	}
	uit.Aannames, uit.Voorbehouden, uit.Berekening = r.Aannames(), r.Voorbehouden(), r.Berekening()
	return uit, nil
}

func (v *Tariefindexeringsvraag) keur(k *kit.Keuring) {
	var namen wmo.Uniek
	for i := range v.Tarieven {
		namen.Naam(&k.Bevindingen, v.Tarieven[i].Naam, kit.InLijst("/tarieven", i)+"/naam")
	}
	if g := v.Gewichten; g != nil && g.Personeel.Plus(g.Materieel).Compare(een) != 0 {
		k.Meld(meldingGewicht, fmt.Sprintf("%s en %s zijn samen niet 1", g.Personeel, g.Materieel), "/gewichten/personeel", "/gewichten/materieel")
	}
	if v.EigenCijfers != nil {
		k.Nodig(v.Wijze != "", "/wijze", "eigenCijfers")
		k.Nodig(v.Afronding != "", "/afronding", "eigenCijfers")
	}
}

// index is the figures to calculate with; the weights are in the order of the series.
type index struct {
	gewichten [2]wmo.Getal
	reeksen   [2]indexreeks
	zonder    bool // the correction
	wijze     Indexwijze
	afronding Indexafronding
}

// cijfers finds the figures, nil when they are not known, and notes what is missing.
func (v *Tariefindexeringsvraag) cijfers(r *wmo.Verantwoording, uit *Tariefindexering) *index {
	p, err := indexcijfers.Op(wmo.Peil{Op: wmo.MustDatum(strconv.Itoa(v.Jaar) + "-01-01"), Bekend: r.Peil().Bekend})
	bekend := err == nil
	if bekend {
		uit.Gepubliceerd = &p.Waarde.percentage
	}
	x := index{gewichten: [2]wmo.Getal{wmo.MustGetal("0.9"), wmo.MustGetal("0.1")}, wijze: v.Wijze, afronding: v.Afronding, zonder: v.EersteJaar == wmo.Ja}
	switch {
	case v.EigenCijfers != nil:
		r.NeemAan(aannameEigen.Zegt(aannameEigen.Tekst + ": " + v.EigenCijfers.Bron))
		for i, e := range []*Kostenreeks{&v.EigenCijfers.Personeel, &v.EigenCijfers.Materieel} {
			x.reeksen[i] = indexreeks{e.Raming, ofNul(e.EerdereRaming), ofNul(e.Definitief)}
		}
		uit.Ontbreekt = v.mist()
	case bekend:
		x.reeksen = [2]indexreeks{p.Waarde.personeel, p.Waarde.materieel}
		r.NeemAanAls(x.wijze == "" && !x.zonder || x.afronding == "", aannameWijze.Volgens(p.Bron))
		x.wijze, x.afronding = cmp.Or(x.wijze, p.Waarde.wijze), cmp.Or(x.afronding, p.Waarde.afronding)
		if v.EersteJaar == wmo.Onbepaald {
			uit.Ontbreekt = []string{"/eersteJaar"}
		}
	default:
		r.Behoud(voorbehoudIndex)
		uit.Ontbreekt = []string{"/eigenCijfers"}
		return nil
	}
	r.NeemAanAls(v.Gewichten == nil, aannameGewichten)
	if v.Gewichten != nil {
		x.gewichten = [2]wmo.Getal{v.Gewichten.Personeel, v.Gewichten.Materieel}
	}
	return &x
}

// mist are the places of what figures of the caller's own lack.
func (v *Tariefindexeringsvraag) mist() []string {
	if v.EersteJaar == wmo.Ja {
		return nil
	}
	var mist []string
	gelijk := true // nothing to correct
	for _, s := range []struct {
		*Kostenreeks

		plaats string
	}{{&v.EigenCijfers.Personeel, "/eigenCijfers/personeel"}, {&v.EigenCijfers.Materieel, "/eigenCijfers/materieel"}} {
		if s.EerdereRaming == nil {
			mist = append(mist, s.plaats+"/eerdereRaming")
		}
		if s.Definitief == nil {
			mist = append(mist, s.plaats+"/definitief")
		}
		gelijk = gelijk && s.EerdereRaming != nil && s.Definitief != nil && s.EerdereRaming.Compare(*s.Definitief) == 0
	}
	if v.EersteJaar == wmo.Onbepaald && !gelijk {
		mist = append([]string{"/eersteJaar"}, mist...)
	}
	return mist
}

// correctie is the exact correction of one series: (100 + d) / (100 + v) − 1 is (d − v) / (100 + v).
func (s *indexreeks) correctie(wijze Indexwijze) *big.Rat {
	verschil := s.definitief.Min(s.eerdereRaming)
	if wijze == Puntverschil {
		return verschil.Rat()
	}
	return new(big.Rat).Quo(verschil.Maal(honderd).Rat(), honderd.Plus(s.eerdereRaming).Rat())
}

// reken calculates the percentage with its parts and adds the steps.
func (x *index) reken(r *wmo.Verantwoording, in *Tariefindexeringsvraag, uit *Tariefindexering) {
	raming, correctie := new(big.Rat), new(big.Rat)
	for i := range x.reeksen {
		g := x.gewichten[i].Rat()
		raming.Add(raming, new(big.Rat).Mul(g, x.reeksen[i].raming.Rat()))
		correctie.Add(correctie, new(big.Rat).Mul(g, x.reeksen[i].correctie(x.wijze)))
	}
	n := in.Procentdecimalen
	delen := n
	if x.afronding == AfrondenAanHetEind {
		delen = kit.ProcentDecimalen
	}
	uit.Afronding = x.afronding
	g := wmo.GetalOfRat(raming, delen)
	uit.Raming = &g
	f := formuleRaming
	r.Stap(f, "gewogen raming", wmo.Aantal("R", g, procent), x.invoer(delen, true, false)...)
	if x.zonder {
		p := wmo.GetalOfRat(raming, n)
		uit.Percentage = &p
		if delen != n {
			r.Stap(f, "index van het eerste jaar", wmo.Aantal("R", p, procent), x.invoer(n, true, false)...)
		}
		return
	}
	uit.Wijze = x.wijze
	c := wmo.GetalOfRat(correctie, delen)
	uit.Correctie = &c
	heel, deel := formuleIndexPunt, formuleCorrectiePunt
	if x.wijze == RelatiefVerschil {
		heel, deel = formuleIndexRelatief, formuleCorrectieRelatief
	}
	r.Stap(deel, "gewogen correctie", wmo.Aantal("C", c, procent), x.invoer(delen, false, true)...)
	if x.afronding == AfrondenPerDeel {
		p := g.Plus(c)
		uit.Percentage = &p
		r.Stap(formuleIndexSom, "index", wmo.Aantal("I", p, procent), wmo.Aantal("R", g, procent), wmo.Aantal("C", c, procent))
		return
	}
	p := wmo.GetalOfRat(raming.Add(raming, correctie), n)
	uit.Percentage = &p
	r.Stap(heel, "index", wmo.Aantal("I", p, procent), x.invoer(n, true, true)...)
}

// invoer is what a step calculates with.
func (x *index) invoer(n int, raming, correctie bool) []wmo.Grootheid {
	var uit []wmo.Grootheid
	for i, k := range []string{"₁", "₂"} {
		s := &x.reeksen[i]
		uit = append(uit, wmo.Aantal("γ"+k, x.gewichten[i], ""))
		if raming {
			uit = append(uit, wmo.Aantal("r"+k, s.raming, procent))
		}
		if correctie {
			uit = append(uit, wmo.Aantal("d"+k, s.definitief, procent), wmo.Aantal("v"+k, s.eerdereRaming, procent))
		}
	}
	return append(uit, wmo.Aantal("n", n, "decimalen"))
}

func (t *IndexeerbaarTarief) indexeer(r *wmo.Verantwoording, percentage wmo.Getal, decimalen int) GeindexeerdTarief {
	uit := GeindexeerdTarief{t.Naam, t.Tarief, t.Tarief}
	if !percentage.IsZero() {
		uit.Na = tariefVan(getalVan(t.Tarief).Maal(honderd.Plus(percentage)), honderd, decimalen)
	}
	r.Stap(formuleIndexeer, t.Naam, euro("t₁", uit.Na, "euro"), euro("t₀", t.Tarief, "euro"),
		wmo.Aantal("I", percentage, procent), wmo.Aantal("d", decimalen, "decimalen"))
	return uit
}
