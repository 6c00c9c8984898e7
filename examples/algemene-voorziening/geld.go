package main

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// landelijk is the national figures that are scaled.
type landelijk struct {
	Gemeente struct {
		Naam     string `json:"naam"`
		Inwoners int64  `json:"inwoners"`
	} `json:"gemeente"`
	Peildatum    wmo.Datum  `json:"peildatum"` // of the national number of inhabitants
	Jaar         int        `json:"jaar"`
	Clienten     wmo.Getal  `json:"clienten"`
	BronClienten string     `json:"bronClienten"`
	Uitgaven     wmo.Bedrag `json:"uitgaven"`
	BronUitgaven string     `json:"bronUitgaven"`
}

// inwoners counts the whole country.
func (v *verhaal) inwoners(op wmo.Datum) gebied.Inwoners {
	alle := verteller.Antwoord(&v.Verteller, "gemeenten", gebied.Municipalities, gebied.Gemeentenvraag{}, wmo.PeilOp(op))
	in := gebied.Inwonersvraag{Peildatum: op}
	for i := range alle.Gemeenten {
		in.Gemeenten = append(in.Gemeenten, alle.Gemeenten[i].Code)
	}
	return verteller.Antwoord(&v.Verteller, "inwoners", gebied.Inhabitants, in, wmo.PeilOp(op))
}

// cijfers scales the national figures and holds what the document says against them.
func (v *verhaal) cijfers(o *stuk[finance.Omzetting]) {
	l := verteller.Lees[landelijk](&v.Verteller, "landelijk.json")
	land := v.inwoners(l.Peildatum)
	v.Kop("de gemeente en haar cijfers")
	if v.Fout != nil {
		return
	}
	clienten, _ := l.Clienten.Maal(wmo.GetalOf(l.Gemeente.Inwoners)).Deel(wmo.GetalOf(int64(land.Totaal)), 1)
	per, fout := l.Uitgaven.Deel(l.Clienten, 0)
	personen := clienten.Afgerond(0, wmo.Rekenkundig)
	betaald := wmo.Bedrag{}
	for i := range o.Vraag.Producten {
		p := &o.Vraag.Producten[i]
		a := vraag(v, p.Naam, finance.Arrangementvraag{Arrangement: p.Voor, Inzet: p.Inzet}, finance.Describe)
		betaald = betaald.Plus(a.Geldstroom.Opbrengst)
	}
	v.Faal("landelijk.json", fout)
	inwoners := wmo.BedragOfCenten(100).Maal(wmo.GetalOf(l.Gemeente.Inwoners))
	v.Zeg("%s heeft %s inwoners; Nederland had er %s op %s (%s).", l.Gemeente.Naam, euro(inwoners),
		euro(wmo.BedragOfCenten(100).Maal(wmo.GetalOf(int64(land.Totaal)))), l.Peildatum, land.Bron.Regeling)
	v.Zeg("Landelijk, %d: %s cliënten [%s].", l.Jaar, euro(wmo.BedragOfCenten(100).Maal(l.Clienten)), l.BronClienten)
	v.Zeg("Landelijk, %d: € %s [%s]; dat is € %s per cliënt.", l.Jaar, euro(l.Uitgaven), l.BronUitgaven, euro(per))
	v.Zeg("Naar inwoners geschaald: %s, dus %s cliënten, en € %s per jaar.", komma(clienten), komma(personen), euro(per.Maal(personen)))
	v.Zeg("De documenten rekenen met € %s per jaar voor de producten samen, %s: de uren per cliënt zijn heel.", euro(betaald),
		meerOfMinder(betaald.Min(per.Maal(personen))))
	if m := o.Vraag.Vermeden; m != nil && m.Clienten.Compare(personen) != 0 {
		v.Zeg("Let op: het document rekent met %s personen en niet met %s.", komma(m.Clienten), komma(personen))
	}
	v.Zeg("Het aantal inwoners is van een ander jaar dan de cliënten: een telling van %d was er niet bij.", l.Jaar)
	v.Zeg("\nWaar de getallen van de omzetting vandaan komen:")
	for _, h := range o.Herkomst {
		plaats := h.Plaats
		if plaats == "" {
			plaats = "al het andere"
		}
		v.Zeg("  %-9s  %-44s  %s", h.Soort, plaats, h.Uit)
	}
}

// arrangementen tells what both come to at the inzet of now.
func (v *verhaal) arrangementen(o *finance.Omzetting) {
	v.Kop("de arrangementen, bij de inzet van nu")
	v.Zeg("%-26s %-34s %-16s %11s %11s %11s %11s", "product", "arrangement", "bekostiging", "opbrengst", "kosten", "resultaat", "bijdragen")
	for i := range o.Producten {
		p := &o.Producten[i]
		for _, a := range []finance.Arrangement{p.Voor, p.Na} {
			b := vraag(v, p.Naam, finance.Arrangementvraag{Arrangement: a, Inzet: p.Inzet}, finance.Describe)
			g := &b.Geldstroom
			v.Zeg("%-26s %-34s %-16s %11s %11s %11s %11s", p.Naam, a.Naam, a.Bekostiging, euro(g.Opbrengst),
				euro(g.VariabeleKosten.Plus(g.VasteKosten)), euro(g.Resultaat), euro(g.Bijdragen))
			v.Zeg("%26s toegang: %s; meer cliënten zijn voor rekening van de %s, meer uren van de %s, een hogere kostprijs van de %s", "",
				strings.ReplaceAll(string(a.Toegang), "_", " "), b.Risico.Volume, b.Risico.Intensiteit, b.Risico.Prijs)
		}
	}
	v.Zeg("\nBedragen zijn op hele euro's afgerond; gerekend is op de cent.")
}

// prikkels holds maatwerk (A) against the algemene voorziening (B), product by product.
// A client that is passed on goes to the first of those who take support over.
func (v *verhaal) prikkels(o *finance.Omzetting) {
	for i := range o.Producten {
		p := &o.Producten[i]
		in := finance.Vergelijkingsvraag{A: p.Voor, B: p.Na, Inzet: p.Inzet, Indicatiekosten: &p.Indicaties.Kosten}
		if len(p.Doorgeleid) > 0 {
			in.Welzijn = &finance.Welzijnsovername{
				KostenPerClient: p.Doorgeleid[0].Vergoeding.Maal(p.Inzet.EenhedenPerClient).Afgerond(wmo.Rekenkundig), Betaler: finance.PartijAanbieder,
			}
		}
		v.Kop("de prikkels: " + p.Naam)
		uit := vraag(v, p.Naam, in, finance.Compare)
		if v.Fout == nil {
			v.Fout = tabel.Vergelijking(v.W, uit)
		}
		if in.Welzijn != nil {
			v.Zeg("\nWie een cliënt doorgeleidt betaalt daar zelf voor, bij A en bij B: € %s per jaar aan de %s.",
				euro(in.Welzijn.KostenPerClient), p.Doorgeleid[0].Naar)
		}
	}
}

// omzetting tells the years, where it turns, and who pays whom.
func (v *verhaal) omzetting(o *finance.Omzetting) {
	b := vraag(v, "omzetting.json", *o, finance.Convert)
	v.Kop("wat het kost en spaart")
	v.Zeg("Elke kolom is het verschil met nu: boven nul in het voordeel van de gemeente (minder betaald), eronder in haar nadeel\n" +
		"(minder bijdragen). De laatste kolom is wat de aanbieders samen meer overhouden.\n")
	v.Zeg("%-12s %11s %11s %11s %11s %11s %11s %11s %12s", "jaar", "betaald", "bijdragen", "indicaties", "overgang",
		"vermeden", "gemeente", "opgeteld", "aanbieders")
	for i := range b.Jaren {
		j := &b.Jaren[i]
		v.regel(fmt.Sprint(j.Jaar, " (", j.Periode.Begindatum.Jaar(), ")"), &j.Stand.Verschil, euro(j.Cumulatief))
	}
	v.regel("samen", &b.Totaal.Verschil, "")
	v.Zeg("\nIn jaar 1 en in het laatste jaar:")
	for i := range b.Jaren {
		if j := &b.Jaren[i]; i == 0 || i == len(b.Jaren)-1 {
			for _, p := range j.Producten {
				v.Zeg("  %d %-26s %8s cliënten, %7s uur van de aanbieder per cliënt, de aanbieders %s", j.Periode.Begindatum.Jaar(), p.Naam,
					komma(p.Clienten), komma(p.EenhedenPerClient), overhouden(p.Geldstroom.Resultaat.Min(p.Doorbetaald)))
			}
		}
	}
	v.voorbehouden("aanname", b.Aannames)
	v.voorbehouden("let op", b.Voorbehouden)
	for i := range b.Onderbedeling {
		r := &b.Onderbedeling[i]
		v.Zeg("  onderbedeling: %s, een cliënt niet helpen brengt de aanbieders in het eerste jaar € %s op; zonder omzetting € %s",
			r.Product, euro(r.Met), euro(r.Zonder))
	}
	v.omslag(&b)
	v.geldstromen(&b)
}

func (v *verhaal) regel(jaar string, s *finance.Omzettingsverschil, opgeteld string) {
	v.Zeg("%-12s %11s %11s %11s %11s %11s %11s %11s %12s", jaar, euro(s.Betaald), euro(s.Bijdragen), euro(s.Indicaties), euro(s.Overgang),
		euro(s.Vermeden), euro(s.Gemeente), opgeteld, euro(s.Aanbieders))
}

// omslag says where an advantage turns into a disadvantage.
func (v *verhaal) omslag(b *finance.Omzettingsbeeld) {
	v.Kop("waar het omslaat")
	if t := b.Terugverdiend; t != nil {
		v.Zeg("De gemeente heeft de omzetting terugverdiend aan het eind van jaar %d (%s).", t.Jaar, t.Periode.Einddatum)
	} else {
		v.Zeg("De gemeente verdient de omzetting in deze jaren niet terug.")
	}
	const groei, hoogst = "groeifactor per jaar", "ook niet als het aantal cliënten elk jaar verdubbelt"
	v.punt("Groei, voor de gemeente", groei, hoogst, &b.Omslag.GroeiGemeente)
	v.punt("Groei, voor de aanbieders", groei, hoogst, &b.Omslag.GroeiAanbieders)
	if s := b.Omslag.AandeelVermeden; s != nil {
		v.punt("Vermeden duurdere zorg, voor de gemeente", "deel van de cliënten", "ook als er geen duurdere zorg wordt vermeden", s)
	}
}

// punt tells a turning point with both its sides, or that there is none.
func (v *verhaal) punt(wie, wat, altijd string, o *finance.Omslagpunt) {
	switch {
	case o.Onder != nil:
		v.Zeg("%s: het slaat om tussen een %s van %s (€ %s tegenover nu) en %s (€ %s tegenover nu).", wie, wat,
			komma(o.Onder.Waarde), euro(o.Onder.Saldo), komma(o.Boven.Waarde), euro(o.Boven.Saldo))
	case o.Ligging == finance.LiggingAltijdVoordelig:
		v.Zeg("%s: geen omslag gevonden; niet nadelig, %s.", wie, altijd)
	default:
		v.Zeg("%s: geen omslag gevonden; nadelig, wat er ook is geprobeerd.", wie)
	}
}

// geldstromen says who pays whom, and what shifts.
func (v *verhaal) geldstromen(b *finance.Omzettingsbeeld) {
	v.Kop("wie betaalt wie")
	if len(b.Jaren) > 0 {
		v.Zeg("In %d, met de algemene voorziening:", b.Jaren[0].Periode.Begindatum.Jaar())
		for _, g := range b.Jaren[0].Stand.Met.Geldverplaatsingen {
			v.Zeg("  %-24s aan %-24s %11s  (%s)", g.Van, g.Naar, euro(g.Bedrag), strings.ReplaceAll(string(g.Reden), "_", " "))
		}
	}
	v.Zeg("\nOver alle jaren, ontvangen min betaald (zonder indicaties, overgang en vermeden zorg: wie dat geld krijgt of mist is niet opgegeven):")
	v.Zeg("  %-24s %12s %12s %12s", "", "zonder", "met", "verschuiving")
	var zonder, met wmo.Bedrag
	for _, p := range b.Partijen {
		v.Zeg("  %-24s %12s %12s %12s", p.Naam, euro(p.Zonder), euro(p.Met), euro(p.Verschuiving))
		zonder, met = zonder.Plus(p.Zonder), met.Plus(p.Met)
	}
	v.Zeg("  %-24s %12s %12s %12s", "samen", euro(zonder), euro(met), euro(met.Min(zonder)))
}
