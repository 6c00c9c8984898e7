package tarief

import "github.com/bwo-sdk/wmo"

// Tariefvergelijking is the offered tariff beside what an hour has to cost.
//
//schema:nl Het aangeboden tarief naast wat een uur moet kosten.
type Tariefvergelijking struct {
	//schema:nl Wat een uur moet kosten, met zijn delen. Ontbreekt zonder opbouw.
	Opbouw *Uurtarief `json:"opbouw,omitempty"`
	//schema:nl Het aanbod met zijn delen. Ontbreekt zonder aanbodopbouw.
	Aanbod *Uurtarief `json:"aanbod,omitempty"`
	//schema:nl Het aangeboden tarief waarmee is vergeleken, in euro per uur. Ontbreekt als het niet bekend is.
	Aangeboden *wmo.Tarief `json:"aangeboden,omitempty"`
	//schema:nl Of het aanbod ten minste het tarief uit de opbouw is; onbepaald als een van beide niet bekend is.
	Dekt wmo.Uitkomst `json:"dekt"`
	//schema:nl Of het aanbod ten minste de kostprijs uit de opbouw is, zonder marge; onbepaald als een van beide niet bekend is.
	DektKostprijs wmo.Uitkomst `json:"dektKostprijs"`
	//schema:nl JSON Pointers van wat er voor de vergelijking ontbreekt. Ontbreekt als er niets ontbreekt.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl Het aanbod min het tarief uit de opbouw, in euro per uur. Ontbreekt als een van beide niet bekend is.
	Verschil *wmo.Getal `json:"verschil,omitempty"`
	// Marge is the margin over the cost price that the offer leaves, in percent to two decimals.
	//
	//schema:nl De marge boven de kostprijs die het aanbod laat, in procenten op twee decimalen. Ontbreekt als een van beide niet bekend is,
	//schema:nl of als de kostprijs op nul is afgerond.
	Marge *wmo.Getal `json:"marge,omitempty"`
	//schema:nl Elk deel van de opbouw naast het aanbod. Een lege lijst als een van beide niet bekend is.
	Elementen []Elementvergelijking `json:"elementen"`
	// Tekort are the parts that fall short: those of which the offer has less or, without
	// Aanbodopbouw, that the offer does not reach when the parts are paid in their order.
	//
	//schema:nl De delen die tekortkomen: waarvan het aanbod minder heeft of, zonder aanbodopbouw, waar het aanbod niet aan toekomt als de
	//schema:nl delen op volgorde worden betaald. Een lege lijst als er geen zijn.
	Tekort []Kostprijselement `json:"tekort"`
}

// Elementvergelijking is one part of the build-up beside the offer.
//
//schema:nl Eén deel van de opbouw naast het aanbod, in euro per uur.
type Elementvergelijking struct {
	//schema:nl Welk deel het is.
	Element Kostprijselement `json:"element"`
	//schema:nl Wat het deel moet kosten.
	Opbouw wmo.Tarief `json:"opbouw"`
	//schema:nl Wat het deel in het aanbod is. Ontbreekt zonder aanbodopbouw.
	Aanbod *wmo.Tarief `json:"aanbod,omitempty"`
	//schema:nl Het deel in het aanbod min dat in de opbouw. Ontbreekt zonder aanbodopbouw.
	Verschil *wmo.Getal `json:"verschil,omitempty"`
	//schema:nl Of het aanbod dit deel en alle delen ervoor betaalt.
	Bereikt wmo.Uitkomst `json:"bereikt"`
}

var (
	meldingAanbod = register.Melding("FIN-TF-AANBOD", "het aangeboden tarief is niet wat zijn eigen opbouw oplevert")
	meldingLeeg   = register.Melding("FIN-TF-LEEG", "een kostprijselement zou in de prijs zitten, en is in de opbouw van het aanbod nul")
)

var (
	formuleVerschil = register.Formule("FIN-F-TF-VERSCHIL", "v = p − t", "p aangeboden, t wat het moet kosten, in euro per uur", opbouwleer)
	formuleMarge    = register.Formule("FIN-F-TF-MARGE", "g = 100 · (p / k − 1)",
		"p aangeboden tarief, k kostprijs zonder marge; in procenten op twee decimalen", opbouwleer)
)

var aannameBetaalvolgorde = register.Aanname("FIN-A-TF-BETAALVOLGORDE",
	"van een aanbod zonder eigen opbouw worden de delen betaald op volgorde: eerst de beroepskracht, het laatst de marge", opbouwleer)

// vergelijk holds the offer against the build-up, as far as both are known.
func (v *Tarieftoetsvraag) vergelijk(r *wmo.Verantwoording) Tariefvergelijking {
	uit := Tariefvergelijking{Aangeboden: v.Aangeboden, Elementen: []Elementvergelijking{}, Tekort: []Kostprijselement{}}
	if v.Opbouw != nil {
		t := v.Opbouw.reken(r, v.Decimalen, "opbouw: ")
		uit.Opbouw = &t
	}
	if v.Aanbodopbouw != nil {
		t := v.Aanbodopbouw.reken(r, v.Decimalen, "aanbod: ")
		uit.Aanbod = &t
		v.meldAanbod(r, &t)
		if uit.Aangeboden == nil {
			uit.Aangeboden = &t.PerUur
		}
	}
	if uit.Opbouw == nil {
		uit.Ontbreekt = append(uit.Ontbreekt, "/opbouw")
	}
	if uit.Aangeboden == nil {
		uit.Ontbreekt = append(uit.Ontbreekt, "/aangeboden")
	}
	if len(uit.Ontbreekt) == 0 {
		uit.reken(r)
	}
	return uit
}

func (u *Tariefvergelijking) reken(r *wmo.Verantwoording) {
	p, t, k := *u.Aangeboden, u.Opbouw.PerUur, u.Opbouw.Kostprijs
	u.Dekt, u.DektKostprijs = wmo.UitkomstOf(p.Compare(t) >= 0), wmo.UitkomstOf(p.Compare(k) >= 0)
	u.Verschil = verschil(p, t)
	r.Stap(formuleVerschil, "aanbod min opbouw", wmo.Aantal("v", *u.Verschil, perUur), euro("p", p, perUur), euro("t", t, perUur))
	if !k.IsZero() {
		m, _ := verschil(p, k).Maal(honderd).Deel(getalVan(k), 2)
		u.Marge = &m
		r.Stap(formuleMarge, "marge die het aanbod laat", wmo.Aantal("g", m, procent), euro("p", p, perUur), euro("k", k, perUur))
	}
	r.NeemAanAls(u.Aanbod == nil, aannameBetaalvolgorde)
	for i, e := range u.Opbouw.Elementen {
		x := Elementvergelijking{Element: e.Element, Opbouw: e.Bedrag, Bereikt: wmo.UitkomstOf(p.Compare(e.Totaal) >= 0)}
		tekort := x.Bereikt == wmo.Nee && !e.Bedrag.IsZero()
		if u.Aanbod != nil {
			a := u.Aanbod.Elementen[i].Bedrag
			x.Aanbod, x.Verschil = &a, verschil(a, e.Bedrag)
			tekort = x.Verschil.Sign() < 0
			r.Stap(formuleVerschil, elementnamen[e.Element]+": aanbod min opbouw",
				wmo.Aantal("v", *x.Verschil, perUur), euro("p", a, perUur), euro("t", e.Bedrag, perUur))
		}
		u.Elementen = append(u.Elementen, x)
		if tekort {
			u.Tekort = append(u.Tekort, e.Element)
		}
	}
}

// meldAanbod reports an offer that its own build-up contradicts.
func (v *Tarieftoetsvraag) meldAanbod(r *wmo.Verantwoording, t *Uurtarief) {
	if v.Aangeboden != nil && v.Aangeboden.Compare(t.PerUur) != 0 {
		r.Meld(meldingAanbod, "aangeboden is "+v.Aangeboden.String()+", en de opbouw van het aanbod komt op "+t.PerUur.String(), "/aangeboden", "/aanbodopbouw")
	}
	e := &v.Elementen
	beweerd := map[Kostprijselement]struct {
		zegt   *Onderbouwing
		plaats string
	}{
		ElementOverhead:        {&e.Overhead, "/elementen/overhead"},
		ElementNietProductief:  {&e.NietProductief, "/elementen/nietProductief"},
		ElementReisEnOpleiding: {&e.ReisEnOpleiding, "/elementen/reisEnOpleiding"},
		ElementVerplichtingen:  {&e.Verplichtingen, "/elementen/verplichtingen"},
	}
	for _, deel := range t.Elementen {
		b, ok := beweerd[deel.Element]
		if ok && b.zegt.Antwoord == wmo.Ja && deel.Bedrag.IsZero() {
			r.Meld(meldingLeeg, elementnamen[deel.Element]+" is in de opbouw van het aanbod nul", b.plaats)
		}
	}
}
