package rapport

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo/internal/grafiek"
	"github.com/bwo-sdk/wmo/nvo"
)

func vanMonitor(r *nvo.Monitor) []grafiek.Figuur {
	var plichten, themas, samen, inhoud []grafiek.Schatting
	for i := range r.Verplichtingen {
		code := r.Verplichtingen[i].Code
		plichten = meng(plichten, code+": "+verplichting(code), &r.Verplichtingen[i].Aandeel)
	}
	for i := range r.Themas {
		themas = meng(themas, woord(r.Themas[i].Thema), &r.Themas[i].Aandeel)
	}
	for i := range r.Samengesteld {
		samen = meng(samen, r.Samengesteld[i].Naam, &r.Samengesteld[i].Aandeel)
	}
	if r.Inhoud.ZonderBeeld < r.Regios { // of some region the substance is known
		for i := range r.Inhoud.Elementen {
			inhoud = meng(inhoud, r.Inhoud.Elementen[i].Tekst, &r.Inhoud.Elementen[i].Aandeel)
		}
		inhoud = meng(inhoud, "alle elementen samen", &r.Inhoud.Compleet)
	}
	var fs []grafiek.Figuur
	for _, f := range []struct {
		naam, titel string
		rijen       []grafiek.Schatting
	}{
		{"verplichtingen", "Regio's die een verplichting nakwamen", plichten},
		{"themas", "Regio's die alles van een thema nakwamen", themas},
		{"samengesteld", "Regio's die meer verplichtingen samen nakwamen", samen},
		{"inhoud", "Regio's naar inhoud, als advies", inhoud},
	} {
		fs = append(fs, grafiek.Schattingen(f.naam, fmt.Sprintf("%s (%d regio's)", f.titel, r.Regios), "aandeel", grafiek.Deel(1), f.rijen))
	}
	return fs
}

// verplichting is what a region has to do by the obligation with this code.
func verplichting(code string) string {
	alle := nvo.Verplichtingen()
	if i := slices.IndexFunc(alle, func(v nvo.Verplichting) bool { return v.Code == code }); i >= 0 {
		return alle[i].Tekst
	}
	return ""
}

// meng adds a share, unless there is none.
func meng(rijen []grafiek.Schatting, naam string, a *nvo.Aandeel) []grafiek.Schatting {
	v := a.Verhouding
	if v == nil {
		return rijen
	}
	return append(rijen, grafiek.Schatting{
		Naam: naam, Voluit: naam, Waarde: grafiek.Deel(v.Aandeel), Hoogstens: grafiek.Deel(v.Hoogstens),
		Interval: grafiek.Band{Onder: grafiek.Deel(v.Onder), Boven: grafiek.Deel(v.Boven)},
		Tekst:    fmt.Sprintf("%d van %d, %d niet bekend", a.Ja, a.Van, a.Onbepaald),
	})
}

func vanSessie(r *nvo.Sessieuitkomst) []grafiek.Figuur { return rangorden(&r.Sessietelling) }

func vanThemarapport(r *nvo.Themarapport) []grafiek.Figuur { return rangorden(&r.Sessietelling) }

func rangorden(r *nvo.Sessietelling) []grafiek.Figuur {
	fs := make([]grafiek.Figuur, 0, len(r.Vragen))
	for i := range r.Vragen {
		v := &r.Vragen[i]
		plaatsen := make([]grafiek.Plaats, len(v.Geheel.Rangorde))
		for j := range v.Geheel.Rangorde {
			p := &v.Geheel.Rangorde[j]
			rang, _ := p.GemiddeldeRang.Rat().Float64()
			plaatsen[j] = grafiek.Plaats{Naam: p.Naam, Plaats: p.Plaats, Gelijk: p.Gelijk, Rang: rang}
		}
		fs = append(fs, grafiek.Rangorde("rangorde", v.Vraag+" (gemiddelde rang, 1 is het belangrijkst)", plaatsen))
	}
	return fs
}
