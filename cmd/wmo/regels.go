package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/registers"
	"github.com/bwo-sdk/wmo/schema"
)

func (o *opdracht) regels() *cobra.Command {
	c := &cobra.Command{
		Use:   "regels [CODE|ARTIKEL]",
		Short: "De regels noemen, of tonen wat er over een code of een artikel staat",
		Long: `Noemt alle regels, of toont alles wat er over een code of een artikel staat: de
tekst, wanneer het geldt en bekend was, de bron met een link, welke vragen het
gebruiken en welke gepubliceerde gevallen het tonen.

CODE is de code van een regel, formule, bevinding, voorbehoud, parameter,
verplichting of aankondiging, of het kenmerk van een uitspraak. ARTIKEL is een
artikel van de Wmo 2015, zoals 1.2.1: wat daarvan is gecodeerd, en wat niet.`,
		Example:           "  wmo regels\n  wmo regels BW-VER-02\n  wmo regels 1.2.1\n  wmo regels 1.2.1 --json",
		ValidArgsFunction: eersteUit(registers.Codes),
		RunE: func(_ *cobra.Command, args []string) error {
			switch len(args) {
			case 0:
				return o.noemRegels()
			case 1:
				return o.toonRegels(args[0])
			default:
				return errors.New("noem ten hoogste een CODE of een ARTIKEL")
			}
		},
	}
	c.Flags().BoolVar(&o.json, "json", false, "als JSON, voor een programma")
	return c
}

// noemRegels lists the rules by the question that they answer.
func (o *opdracht) noemRegels() error {
	if o.json {
		data, _ := schema.Register("regels")
		_, err := o.uit.Write(data)
		return err
	}
	lijst, err := registers.Lijst()
	if err != nil {
		return err
	}
	var s strings.Builder
	vraag := ""
	for i := range lijst.Regels {
		r := &lijst.Regels[i]
		if r.Vraag != vraag {
			vraag = r.Vraag
			fmt.Fprintf(&s, "\n%s: %s\n", r.Pakket, vraag)
		}
		fmt.Fprintf(&s, "  %s  %s\n", r.Code, r.Tekst)
	}
	_, err = io.WriteString(o.uit, strings.TrimPrefix(s.String(), "\n"))
	return err
}

// toonRegels shows everything about a code or an article.
func (o *opdracht) toonRegels(naam string) error {
	u, ok, err := registers.Zoek(naam)
	switch {
	case err != nil:
		return err
	case !ok:
		return fmt.Errorf("er is geen code %q, en geen artikel van de Wmo 2015 met dat nummer; \"wmo regels\" noemt de regels%s",
			wmo.Kort(naam), wmo.BedoeltU(strings.ToUpper(naam), registers.Codes()...))
	case o.json:
		data, err := registers.Schrijf("uittreksel", u)
		if err != nil {
			return err
		}
		_, err = o.uit.Write(data)
		return err
	}
	b := blad{}
	b.uittreksel(&u)
	_, err = io.WriteString(o.uit, b.String())
	return err
}

// blad is a page of text about what stands in the registers.
type blad struct{ strings.Builder }

func (b *blad) uittreksel(u *registers.Uittreksel) {
	if u.Artikel != nil {
		b.artikel(u.Artikel)
	}
	for i := range u.Regels {
		b.regel(&u.Regels[i])
	}
	for i := range u.Formules {
		f := &u.Formules[i]
		b.kop("formule", f.Code, f.Formule)
		b.lijn("letters", f.Uitleg)
		b.bron(&f.Registerbron)
		b.gezien(&f.Registergevallen)
	}
	for i := range u.Parameters {
		p := &u.Parameters[i]
		b.kop("waarde in de tijd", p.Code, p.Naam)
		for j := range p.Versies {
			b.versie(&p.Versies[j])
		}
	}
	for i := range u.Verplichtingen {
		v := &u.Verplichtingen[i]
		b.kop("verplichting", v.Code, v.Tekst)
		b.lijn("geldt", v.Geldt.String())
		b.lijn("bewijs", v.Bewijs)
		b.citaat(&v.Bron)
	}
	b.anders(u)
}

func (b *blad) anders(u *registers.Uittreksel) {
	for i := range u.Aankondigingen {
		a := &u.Aankondigingen[i]
		b.kop("aankondiging", a.Code, a.Tekst)
		b.lijn("bekend", a.Bekend.String())
		b.citaat(&a.Bron)
	}
	for i := range u.Uitspraken {
		t := &u.Uitspraken[i]
		b.kop("uitspraak", t.Kenmerk, string(t.Instantie)+" "+t.Datum.String())
		b.lijn("feiten", t.Feiten)
		b.lijn("oordeel", t.Oordeel)
		b.lijst("regels die erop steunen", t.Regels)
		b.citaat(&t.Bron)
	}
	for i := range u.Bevindingen {
		f := &u.Bevindingen[i]
		b.kop("bevinding", f.Code, f.Tekst)
		b.gezien(&f.Registergevallen)
	}
	for i := range u.Voorbehouden {
		v := &u.Voorbehouden[i]
		b.kop(string(v.Soort), v.Code, v.Tekst)
		b.citaat(v.Bron)
		b.gezien(&v.Registergevallen)
	}
	for i := range u.NietGemodelleerd {
		n := &u.NietGemodelleerd[i]
		b.kop("niet gemodelleerd", n.Code, n.Tekst)
		b.citaat(n.Bron)
	}
}

func (b *blad) artikel(a *registers.Dekkingartikel) {
	fmt.Fprintf(&b.Builder, "Wmo 2015, artikel %s: %s\n", a.Nummer, a.Onderwerp)
	b.lijn(strings.ReplaceAll(string(a.Stand), "_", " "), a.Stand.Uitleg())
	b.lijn("te lezen op", a.Link)
	b.lijst("vragen die erop steunen", a.Operaties)
}

func (b *blad) regel(r *registers.Registerregel) {
	b.kop("regel", r.Code, r.Tekst)
	b.lijn("vraag", r.Vraag)
	b.lijn("leest", r.Feit)
	b.lijst("gaat voor", r.GaatVoor)
	for i := range r.Versies {
		b.versie(&r.Versies[i])
	}
	b.lijst("gebruikt door", r.Operaties)
	b.lijst("gevallen die erover gaan", r.GenoemdIn)
	b.lijst("gevallen die erop rusten", r.BeslistIn)
	b.lijn("gevraagd in", fmt.Sprintf("%d gevallen", r.GevraagdIn))
}

func (b *blad) versie(v *registers.Registerversie) {
	tekst := v.Geldt.String()
	if v.EindeBekend.IsValid() {
		tekst += " (het einde is bekend sinds " + v.EindeBekend.String() + ")"
	}
	if !v.Bekend.IsZero() {
		tekst += ", bekend " + v.Bekend.String()
	}
	b.lijn("geldt", tekst)
	for _, w := range v.Waarden {
		waarde := w.Waarde
		if w.Eenheid != "" {
			waarde = strings.ReplaceAll(waarde, ".", ",") + " " + w.Eenheid
		}
		b.lijn("  "+w.Naam, waarde)
	}
	b.bron(&v.Registerbron)
}

func (b *blad) bron(r *registers.Registerbron) {
	b.citaat(&r.Bron)
	b.lijn("zonder webadres", r.ZonderVindplaats)
}

func (b *blad) citaat(bron *wmo.Bron) {
	if bron == nil {
		return
	}
	b.lijn("bron", bron.String()+" ("+bron.Zekerheid.String()+")")
	b.lijn("te lezen op", bron.Vindplaats())
}

func (b *blad) gezien(g *registers.Registergevallen) {
	b.lijst("gebruikt door", g.Operaties)
	b.lijst("gevallen die erover gaan", g.GenoemdIn)
	b.lijst("gevallen die het tonen", g.GetoondIn)
}

func (b *blad) kop(soort, code, tekst string) {
	if b.Len() > 0 {
		fmt.Fprintln(&b.Builder)
	}
	fmt.Fprintf(&b.Builder, "%s (%s)\n  %s\n", code, soort, tekst)
}

// lijn is one line, left out when there is nothing to say.
func (b *blad) lijn(naam, tekst string) {
	if tekst != "" {
		fmt.Fprintf(&b.Builder, "  %s: %s\n", naam, tekst)
	}
}

// meesteGevallen is how many names a line of text has; with --json all are there.
const meesteGevallen = 12

func (b *blad) lijst(naam string, namen []string) {
	tekst := strings.Join(namen, ", ")
	if n := len(namen); n > meesteGevallen {
		tekst = fmt.Sprintf("%s en nog %d", strings.Join(namen[:meesteGevallen], ", "), n-meesteGevallen)
	}
	b.lijn(naam, tekst)
}
