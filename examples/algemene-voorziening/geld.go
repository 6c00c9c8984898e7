package main

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// landelijk are the national figures, which are scaled to the number of inhabitants of the municipality.
type landelijk struct {
	Gemeente struct {
		Naam     string `json:"naam"`
		Inwoners int64  `json:"inwoners"`
	} `json:"gemeente"`
	Peildatum    wmo.Datum  `json:"peildatum"` // day of the national number of inhabitants
	Jaar         int        `json:"jaar"`
	Clienten     wmo.Getal  `json:"clienten"`
	BronClienten string     `json:"bronClienten"`
	Uitgaven     wmo.Bedrag `json:"uitgaven"`
	BronUitgaven string     `json:"bronUitgaven"`
}

// inwoners is the number of inhabitants of the country on a day.
func (v *verhaal) inwoners(op wmo.Datum) gebied.Inwoners {
	nu := v.Peil
	defer func() { v.Peil = nu }()
	v.Peil = wmo.PeilOp(op)
	in := gebied.Inwonersvraag{Peildatum: op}
	for _, g := range verteller.Antwoord(&v.Verteller, "gemeenten", gebied.ListMunicipalities, gebied.Gemeentenvraag{}).Gemeenten {
		in.Gemeenten = append(in.Gemeenten, g.Code)
	}
	return verteller.Antwoord(&v.Verteller, "inwoners", gebied.ListInhabitants, in)
}

// cijfers scales the national figures and compares the document with them.
func (v *verhaal) cijfers(o *stuk[finance.Omzetting]) {
	l := verteller.Lees[landelijk](&v.Verteller, "landelijk.json")
	land := v.inwoners(l.Peildatum)
	v.Kop("de gemeente en haar cijfers")
	if v.Fout != nil {
		return
	}
	inwoners, landelijk := wmo.GetalOf(l.Gemeente.Inwoners), wmo.GetalOf(land.Totaal)
	clienten, _ := l.Clienten.Maal(inwoners).Deel(landelijk, 1)
	per, fout := l.Uitgaven.Deel(l.Clienten, 0)
	v.Faal("landelijk.json", fout)
	personen := clienten.Afgerond(0, wmo.Rekenkundig)
	betaald := wmo.Bedrag{}
	for i := range o.Vraag.Producten {
		p := &o.Vraag.Producten[i]
		betaald = betaald.Plus(v.arrangement(p, &p.Voor).Geldstroom.Opbrengst)
	}
	v.Zeg("%s heeft %s inwoners; Nederland had er %s op %s (%s).", l.Gemeente.Naam, inwoners, landelijk, l.Peildatum, land.Bron.Regeling)
	v.Zeg("Landelijk, %d: %s cliënten [%s].", l.Jaar, l.Clienten, l.BronClienten)
	v.Zeg("Landelijk, %d: %s [%s]; dat is %s per cliënt.", l.Jaar, l.Uitgaven, l.BronUitgaven, per)
	v.Zeg("Naar inwoners geschaald: %s, dus %s cliënten, en %s per jaar.", clienten, personen, per.Maal(personen))
	v.Zeg("De documenten rekenen met %s per jaar voor de producten samen, een verschil van %s: de uren per cliënt zijn heel.",
		heel(betaald), heel(betaald.Min(per.Maal(personen))))
	if m := o.Vraag.Vermeden; m != nil && m.Clienten.Compare(personen) != 0 {
		v.Zeg("Let op: het document rekent met %s personen en niet met %s.", m.Clienten, personen)
	}
	v.Zeg("Het aantal inwoners is van een ander jaar dan de cliënten: een telling van %d was er niet bij.", l.Jaar)
	v.Zeg("\nWaar de getallen van de omzetting vandaan komen (zonder plaats: al het andere):")
	v.Toon(o.Herkomst)
}

// arrangement calculates an arrangement for a product at its present inzet.
func (v *verhaal) arrangement(p *finance.Omzettingsproduct, a *finance.Arrangement) finance.Arrangementbeeld {
	return verteller.Antwoord(&v.Verteller, p.Naam, finance.DescribeArrangement, finance.Arrangementvraag{Arrangement: *a, Inzet: p.Inzet})
}

// arrangementen tells what is paid under the arrangements before and after, and who bears which risk.
func (v *verhaal) arrangementen(o *finance.Omzetting) {
	v.Kop("de arrangementen, bij de inzet van nu")
	t := tabel.Nieuw("product", "arrangement", "bekostiging", "opbrengst", "kosten", "resultaat", "bijdragen")
	risico := tabel.Nieuw("product", "arrangement", "toegang", "meer cliënten", "meer uren", "hogere kostprijs")
	for i := range o.Producten {
		p := &o.Producten[i]
		for _, a := range []*finance.Arrangement{&p.Voor, &p.Na} {
			b := v.arrangement(p, a)
			g := &b.Geldstroom
			t.Rij(p.Naam, a.Naam, a.Bekostiging, heel(g.Opbrengst), heel(g.VariabeleKosten.Plus(g.VasteKosten)), heel(g.Resultaat), heel(g.Bijdragen))
			risico.Rij(p.Naam, a.Naam, a.Toegang, b.Risico.Volume, b.Risico.Intensiteit, b.Risico.Prijs)
		}
	}
	v.Toon(t)
	v.Zeg("\nBedragen zijn op hele euro's afgerond; gerekend is op de cent. Voor wiens rekening is:")
	v.Toon(risico)
}

// prikkels compares the incentives of maatwerk (A) with those of the algemene voorziening (B), product by
// product. A client who is passed on goes to the first of those who take over support.
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
		uit := verteller.Antwoord(&v.Verteller, p.Naam, finance.CompareIncentives, in)
		v.Zeg("A: %s; B: %s\n%s", uit.NaamA, uit.NaamB, uit.Conclusie)
		v.Toon(uit.Rijen)
		for _, n := range uit.NietBerekend {
			v.Zeg("Niet berekend: %s, want %s.", n.Soort, n.Reden)
		}
		verteller.Let(&v.Verteller, slices.Concat(uit.Aannames, uit.Voorbehouden))
		if in.Welzijn != nil {
			v.Zeg("Wie een cliënt doorgeleidt betaalt daar zelf voor, bij A en bij B: %s per jaar aan de %s.", in.Welzijn.KostenPerClient, p.Doorgeleid[0].Naar)
		}
	}
}

// omzetting tells the result of each year, the turning points, and who pays whom.
func (v *verhaal) omzetting(o *finance.Omzetting) {
	b := verteller.Antwoord(&v.Verteller, "omzetting.json", finance.ConvertProvision, *o)
	v.Kop("wat het kost en spaart")
	v.Zeg("Elke kolom is het verschil met nu: boven nul in het voordeel van de gemeente (minder betaald), eronder in haar nadeel\n" +
		"(minder bijdragen). De laatste kolom is wat de aanbieders samen meer overhouden.\n")
	t := tabel.Nieuw("jaar", "betaald", "bijdragen", "indicaties", "overgang", "vermeden", "gemeente", "opgeteld", "aanbieders")
	rij := func(jaar string, s *finance.Omzettingsverschil, opgeteld any) {
		t.Rij(jaar, heel(s.Betaald), heel(s.Bijdragen), heel(s.Indicaties), heel(s.Overgang), heel(s.Vermeden), heel(s.Gemeente), opgeteld, heel(s.Aanbieders))
	}
	for i := range b.Jaren {
		j := &b.Jaren[i]
		rij(fmt.Sprint(j.Jaar, " (", j.Periode.Begindatum.Jaar(), ")"), &j.Stand.Verschil, heel(j.Cumulatief))
	}
	rij("samen", &b.Totaal.Verschil, nil)
	v.Toon(t)
	v.Zeg("\nIn jaar 1 en in het laatste jaar:")
	for i := range b.Jaren {
		if j := &b.Jaren[i]; i == 0 || i == len(b.Jaren)-1 {
			for _, p := range j.Producten {
				v.Zeg("  %d, %s: %s cliënten, %s uur van de aanbieder per cliënt, de aanbieders %s", j.Periode.Begindatum.Jaar(), p.Naam,
					p.Clienten, p.EenhedenPerClient, over(p.Geldstroom.Resultaat.Min(p.Doorbetaald)))
			}
		}
	}
	verteller.Let(&v.Verteller, slices.Concat(b.Aannames, b.Voorbehouden))
	for _, r := range b.Onderbedeling {
		v.Zeg("Onderbedeling: %s, een cliënt niet helpen brengt de aanbieders in het eerste jaar %s op; zonder omzetting %s.", r.Product, heel(r.Met), heel(r.Zonder))
	}
	v.omslag(&b)
	v.geldstromen(&b)
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

// punt tells both sides of a turning point, or that there is none.
func (v *verhaal) punt(wie, wat, altijd string, o *finance.Omslagpunt) {
	switch {
	case o.Onder != nil:
		v.Zeg("%s: het slaat om tussen een %s van %s (%s tegenover nu) en %s (%s tegenover nu).", wie, wat,
			o.Onder.Waarde, heel(o.Onder.Saldo), o.Boven.Waarde, heel(o.Boven.Saldo))
	case o.Ligging == finance.LiggingAltijdVoordelig:
		v.Zeg("%s: geen omslag gevonden; niet nadelig, %s.", wie, altijd)
	default:
		v.Zeg("%s: geen omslag gevonden; nadelig, wat er ook is geprobeerd.", wie)
	}
}

// geldstromen tells who pays whom, and how the balance of each party changes.
func (v *verhaal) geldstromen(b *finance.Omzettingsbeeld) {
	v.Kop("wie betaalt wie")
	if len(b.Jaren) > 0 {
		v.Zeg("In %d, met de algemene voorziening:", b.Jaren[0].Periode.Begindatum.Jaar())
		v.Toon(b.Jaren[0].Stand.Met.Geldverplaatsingen)
	}
	v.Zeg("\nOver alle jaren, ontvangen min betaald (zonder indicaties, overgang en vermeden zorg: wie dat geld krijgt of mist is niet opgegeven):")
	samen := finance.Partijsaldo{Naam: "samen"}
	for _, p := range b.Partijen {
		samen.Zonder, samen.Met, samen.Verschuiving = samen.Zonder.Plus(p.Zonder), samen.Met.Plus(p.Met), samen.Verschuiving.Plus(p.Verschuiving)
	}
	v.Toon(append(b.Partijen, samen))
}
