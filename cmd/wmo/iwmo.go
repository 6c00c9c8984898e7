package main

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/iwmo"
)

// berichten is one reading of messages.
type berichten struct {
	*opdracht

	sleutel, producten, vorm string

	schrijf func(bestand string, r iwmo.Regel) error
	sluit   func() error
	telling []iwmo.Telling // of each file
	gemeld  int            // findings that were told
	verder  int64          // and those that were not
}

// meesteMeldingen is how many findings are written; the others are counted.
const meesteMeldingen = 1000

func (o *opdracht) iwmo() *cobra.Command {
	b := &berichten{opdracht: o}
	c := &cobra.Command{
		Use:   "iwmo BESTAND... --sleutel BESTAND",
		Short: "iWmo-berichten lezen zonder wat een persoon noemt",
		Long: `Leest berichten van iWmo 3.2 (301, 305, 307 en 323), toetst ze aan de standaard, en
schrijft van elke toewijzing, start, stop en prestatie een regel. In een BESTAND staat
één bericht, of staan er zoveel als men wil achter elkaar; - is de standaardinvoer.

Een regel noemt niemand: geen BSN, naam, adres of geboortedag. Een cliënt heeft een
pseudoniem dat met de sleutel uit het BSN is gemaakt, en voor dezelfde sleutel altijd
hetzelfde is. De sleutel is het bestand achter --sleutel: minstens 32 bytes die niemand
kan raden, zonder het regeleinde erachter. Wie de sleutel heeft, kan nagaan om wie het gaat:
bewaar haar zoals de berichten zelf.

Welke producten beschermd wonen of opvang zijn, staat in het bestand achter --producten:
{"bevestigd": true, "producten": [{"categorie": "15", "vorm": "beschermd_wonen"},
{"categorie": "10", "code": "10B01", "vorm": "beschermd_wonen"}]}. De vorm is
beschermd_wonen, opvang, verslavingsopvang, anders of geen. Zonder dat bestand gelden de
categorieën van de standaard (15 tot en met 18), als aanname.

Een bericht dat niet is zoals het schema het vraagt, geeft geen regels. Wat er mis is
staat op de foutuitvoer, met bestand en regel, en erachter hoeveel er is gelezen.

De exitcode is 1 als er iets aan te merken is.`,
		Example: "  openssl rand -hex 32 > sleutel\n" +
			"  wmo iwmo berichten.xml --sleutel sleutel --producten producten.json > regels.ndjson",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("schrijf: wmo iwmo BESTAND... --sleutel BESTAND; \"wmo iwmo --help\" zegt meer")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return b.doe(args) },
	}
	c.Flags().StringVar(&b.sleutel, "sleutel", "", "het `BESTAND` met de geheime sleutel van minstens 32 bytes")
	c.Flags().StringVar(&b.producten, "producten", "", "het `BESTAND` dat zegt wat elk product is (zonder: de categorieën van de standaard)")
	c.Flags().StringVar(&b.vorm, "format", "", "de `VORM` van de regels: ndjson (zonder) of csv")
	vul(c, "format", reeksNDJSON+"\teen regel JSON per regel", reeksCSV+"\teen tabel, voor een rekenblad")
	return c
}

func (b *berichten) doe(paden []string) error {
	lezing := iwmo.Lezing{Dag: b.vandaag()}
	var err error
	if lezing.Sleutel, err = b.leesSleutel(); err != nil {
		return err
	}
	if lezing.Producten, err = b.leesProducten(); err != nil {
		return err
	}
	uit := bufio.NewWriterSize(b.uit, 1<<16)
	switch b.vorm {
	case "", reeksNDJSON:
		b.naarNDJSON(uit, len(paden) > 1)
	case reeksCSV:
		err = b.naarCSV(uit)
	default:
		err = geenVorm("--format", b.vorm, reeksNDJSON, reeksCSV)
	}
	if err != nil {
		return err
	}
	for _, pad := range paden {
		if err = b.leesBestand(pad, lezing); err != nil {
			err = fmt.Errorf("%s: niet alles is gelezen: %w", pad, err)
			break
		}
	}
	err = errors.Join(err, b.sluit(), uit.Flush())
	aanmerkingen := b.vertel()
	if err == nil && aanmerkingen {
		return errAlGemeld
	}
	return err
}

// leesSleutel reads the key; what a shell or an editor puts after it is no part of it.
func (b *berichten) leesSleutel() (iwmo.Sleutel, error) {
	const meest = 1 << 12
	if b.sleutel == "" {
		return iwmo.Sleutel{}, errors.New("zeg met --sleutel BESTAND waar de geheime sleutel staat")
	}
	geheim, err := b.lees(b.sleutel, meest)
	b.tekst = nil
	var bs wmo.Bevindingen
	if err != nil && !errors.As(err, &bs) { // bytes of chance may begin as UTF-16 does
		return iwmo.Sleutel{}, err
	}
	if len(geheim) > meest {
		return iwmo.Sleutel{}, fmt.Errorf("--sleutel: het bestand is groter dan %d bytes", meest)
	}
	s, err := iwmo.NewSleutel(bytes.TrimRight(geheim, "\r\n"))
	if err != nil {
		return s, fmt.Errorf("--sleutel: %w", err)
	}
	return s, nil
}

func (b *berichten) leesProducten() (iwmo.Producttabel, error) {
	if b.producten == "" {
		return iwmo.Voorstel(), nil
	}
	tekst, err := b.lees(b.producten, wmo.MaxDocument)
	if err != nil {
		return iwmo.Producttabel{}, err
	}
	tabel, err := wmo.Decode[iwmo.Producttabel](tekst)
	if err == nil {
		err = tabel.Check()
	}
	return tabel, err
}

// leesBestand reads the messages of a file.
func (b *berichten) leesBestand(pad string, lezing iwmo.Lezing) error {
	in, naam := b.in, "invoer"
	if pad != "-" {
		f, err := open(pad)
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }()
		in, naam = f, filepath.ToSlash(pad)
	}
	lezing.Regel = func(r iwmo.Regel) error { return b.schrijf(naam, r) }
	lezing.Bericht = func(m iwmo.Bericht) error {
		for i := range m.Bevindingen {
			if b.gemeld++; b.gemeld > meesteMeldingen {
				b.verder++
				continue
			}
			_, _ = fmt.Fprintf(b.fout, "%s:%s\n", naam, m.Bevindingen[i])
		}
		b.verder += m.Meer
		return nil
	}
	telling, err := iwmo.Read(in, lezing)
	b.telling = append(b.telling, telling)
	return err
}

// naarNDJSON writes a record on a line; of several files it says which.
func (b *berichten) naarNDJSON(w io.Writer, metBestand bool) {
	schrijver := json.NewEncoder(w)
	schrijver.SetEscapeHTML(false)
	b.sluit = func() error { return nil }
	b.schrijf = func(bestand string, r iwmo.Regel) error {
		if !metBestand {
			return schrijver.Encode(r)
		}
		return schrijver.Encode(struct {
			iwmo.Regel

			Bestand string `json:"bestand"`
		}{r, bestand})
	}
}

// naarCSV writes a record in a row.
func (b *berichten) naarCSV(w io.Writer) error {
	schrijver := csv.NewWriter(w)
	b.sluit = func() error { schrijver.Flush(); return schrijver.Error() }
	b.schrijf = func(bestand string, r iwmo.Regel) error {
		return schrijver.Write([]string{
			bestand, strconv.FormatInt(r.Bericht, 10), string(r.Soort), r.Client.String(), heel(int64(r.Geboortejaar), r.Geboortejaar != 0),
			r.ToewijzingNummer, r.Categorie, r.Code, string(r.Vorm), r.Begindatum.String(), r.Einddatum.String(), r.Reden, r.Aanbieder,
			r.Gemeente.String(), r.Dagtekening.String(), string(r.Status), omvang(r.Omvang, 0), omvang(r.Omvang, 1), omvang(r.Omvang, 2),
			centen(r.Budget), centen(r.Tarief), centen(r.Bedrag), strings.Join(r.LetOp, " "),
		})
	}
	return schrijver.Write(strings.Fields("bestand bericht soort client geboortejaar toewijzingNummer categorie code vorm begindatum einddatum reden " +
		"aanbieder gemeente dagtekening status volume eenheid frequentie budgetInCenten tariefInCenten bedragInCenten letOp"))
}

func heel(n int64, is bool) string {
	if !is {
		return ""
	}
	return strconv.FormatInt(n, 10)
}

func centen(n *int64) string {
	if n == nil {
		return ""
	}
	return strconv.FormatInt(*n, 10)
}

func omvang(o *iwmo.Omvang, deel int) string {
	if o == nil {
		return ""
	}
	return [...]string{strconv.FormatInt(o.Volume, 10), o.Eenheid, o.Frequentie}[deel]
}

// vertel is the summary: what came in, and what became of it. It is true when there was
// something to remark.
func (b *berichten) vertel() (aanmerkingen bool) {
	const meesteProducten = 20
	var t iwmo.Telling
	onbekend, producten := int64(0), []string{}
	for i := range b.telling {
		x := &b.telling[i]
		t.Berichten, t.Gelezen, t.Geweigerd, t.Anders = t.Berichten+x.Berichten, t.Gelezen+x.Gelezen, t.Geweigerd+x.Geweigerd, t.Anders+x.Anders
		t.Personen, t.PersonenGelezen = t.Personen+x.Personen, t.PersonenGelezen+x.PersonenGelezen
		t.PersonenGeweigerd, t.PersonenAnders = t.PersonenGeweigerd+x.PersonenGeweigerd, t.PersonenAnders+x.PersonenAnders
		t.Regels, t.RegelsUit, t.RegelsGeweigerd = t.Regels+x.Regels, t.RegelsUit+x.RegelsUit, t.RegelsGeweigerd+x.RegelsGeweigerd
		t.RegelsHerroepen += x.RegelsHerroepen
		t.Overgeslagen += x.Overgeslagen
		t.Aannamen = x.Aannamen
		for _, p := range x.Onbekend {
			onbekend += p.Aantal
			if s := strings.Trim(p.Categorie+"/"+p.Code, "/"); len(producten) < meesteProducten && s != "" {
				producten = append(producten, s+" ("+strconv.FormatInt(p.Aantal, 10)+")")
			}
		}
	}
	if b.verder > 0 {
		_, _ = fmt.Fprintf(b.fout, "en nog %d bevindingen\n", b.verder)
	}
	_, _ = fmt.Fprintf(b.fout, "%d berichten: %d gelezen, %d geweigerd, %d van een andere soort of versie\n", t.Berichten, t.Gelezen, t.Geweigerd, t.Anders)
	_, _ = fmt.Fprintf(b.fout, "%d personen: %d gelezen, %d geweigerd, %d in een bericht van een andere soort of versie\n",
		t.Personen, t.PersonenGelezen, t.PersonenGeweigerd, t.PersonenAnders)
	_, _ = fmt.Fprintf(b.fout, "%d regels: %d geschreven, %d geweigerd\n", t.Regels, t.RegelsUit, t.RegelsGeweigerd)
	if t.RegelsHerroepen > 0 {
		_, _ = fmt.Fprintf(b.fout, "%d geschreven regels zijn van een bericht dat daarna is geweigerd\n", t.RegelsHerroepen)
	}
	if t.Overgeslagen > 0 {
		_, _ = fmt.Fprintf(b.fout, "%d bytes zijn overgeslagen: wat daarin staat, is niet geteld\n", t.Overgeslagen)
	}
	if onbekend > 0 {
		_, _ = fmt.Fprintf(b.fout, "%d regels met een product dat niet in de tabel staat: %s\n", onbekend, strings.Join(producten, ", "))
	}
	for _, a := range t.Aannamen {
		_, _ = fmt.Fprintf(b.fout, "aanname: %s [%s]\n", a.Tekst, a.Code)
	}
	return b.gemeld > 0 || b.verder > 0
}
