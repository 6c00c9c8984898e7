package main

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/eigenregio"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// leesbaarVoorAllen are the rights of a file that is made to be handed on.
const leesbaarVoorAllen = 0o644

func (o *opdracht) regio() *cobra.Command {
	var bestand string
	var vormen []string
	c := &cobra.Command{
		Use:   "regio REGIO [--out BESTAND]",
		Short: "Een regio opzoeken, en een blad maken om haar cijfers in te vullen",
		Long: `Toont een regio op een dag: haar gemeenten, de centrumgemeente, en van elke gemeente
waar dat vandaan komt en hoe zeker het is. REGIO is de naam of de code van een regio, of
de naam of de code van een gemeente.

Met --out komt er een blad bij (CSV, voor een rekenblad met Nederlandse instellingen)
met een rij voor elk gegeven dat een uitstroomplan vraagt. Wat bekend is staat er al in,
zoals de inwoners op 2023-01-01; wat alleen de regio weet is leeg. Vul de kolom waarde
in, en maak er met "wmo plan" een rapport van. Een blad waarin al iets is ingevuld wordt
niet overschreven.

Een blad vraagt naar beschermd wonen. Noem met --vorm andere vormen, zo vaak als nodig:
beschermd_wonen, opvang, verslavingsopvang, of een eigen naam: --vorm "anders: Skaeve
Huse".`,
		Example: "  wmo regio Vught\n  wmo regio meierij-bommelerwaard --out cijfers.csv\n" +
			"  wmo regio GM0796 --vorm beschermd_wonen --vorm opvang --out cijfers.csv",
		Args:              precies("REGIO"),
		ValidArgsFunction: eersteUit(regiocodes),
		RunE: func(_ *cobra.Command, args []string) error {
			peil, err := o.peil()
			if err != nil {
				return err
			}
			leden, err := eigenregio.Zoek(args[0], peil)
			if err != nil {
				return err
			}
			if err := toonRegio(o.uit, &leden); err != nil || bestand == "" {
				return err
			}
			return o.schrijfBlad(bestand, &leden, vormen)
		},
	}
	o.peildagen(c)
	c.Flags().StringVar(&bestand, "out", "", "het `BESTAND` waarin het blad komt")
	c.Flags().StringArrayVar(&vormen, "vorm", []string{string(capacity.BeschermdWonen)}, "een `VORM` van zorg waarnaar het blad vraagt (zonder: beschermd_wonen)")
	c.Flags().Lookup("vorm").DefValue = "[]" // which the text beside it says
	vul(c, "vorm", string(capacity.BeschermdWonen), string(capacity.Opvang), string(capacity.Verslavingsopvang))
	return c
}

// regiocodes are the codes of all regions, whatever the day.
func regiocodes() []string {
	t, err := gebied.EmbeddedRegiotabel()
	if err != nil {
		return nil
	}
	codes := make([]string, len(t.Regios))
	for i := range t.Regios {
		codes[i] = t.Regios[i].Code
	}
	return codes
}

// schrijfBlad writes the sheet, but not over work of somebody.
func (o *opdracht) schrijfBlad(bestand string, leden *gebied.Ledenlijst, vormen []string) error {
	blad, err := eigenregio.Invulblad(leden, vormen)
	if err != nil {
		return err
	}
	if oud, err := os.ReadFile(bestand); err == nil && eigenregio.Verliest(oud, blad) {
		return fmt.Errorf("%q is er al en er staat iets anders in; kies met --out een andere naam", bestand)
	}
	if err := os.WriteFile(bestand, blad, leesbaarVoorAllen); err != nil {
		return fmt.Errorf("het blad is niet te schrijven: %w", err)
	}
	_, err = fmt.Fprintf(o.uit, "\n%s\n", bestand)
	return err
}

// toonRegio shows a region with its members.
func toonRegio(w io.Writer, l *gebied.Ledenlijst) error {
	t := tabel.Nieuw("gemeente", "code", "inwoners op "+eigenregio.GeteldOp().String(), "zekerheid", "bron")
	for i := range l.Leden {
		lid := &l.Leden[i]
		var inwoners any = "niet bekend"
		if n, ok := eigenregio.Inwoners(lid.Gemeente.Code, l.Peil); ok {
			inwoners = n.Totaal
		}
		t.Rij(lid.Gemeente.Naam, "GM"+lid.Gemeente.Code.String(), inwoners, lid.Zekerheid.String()+" ("+string(lid.Grond.Status)+")", lid.Grond.Bron)
	}
	var uit bytes.Buffer
	fmt.Fprintf(&uit, "regio %s (%s), %d gemeenten op %s; centrumgemeente %s; zekerheid: %s\n\n%s\n",
		l.Naam, l.Regio, len(l.Leden), l.Peil.Op, l.Centrumgemeente, l.Zekerheid, t)
	for i := range l.Leden {
		if c := l.Leden[i].Grond.Uitvoerder; !c.IsZero() {
			fmt.Fprintf(&uit, "\nvoor %s voert gemeente %s uit, en niet de centrumgemeente", l.Leden[i].Gemeente, c)
		}
		if s := l.Leden[i].Grond.Opmerking; s != "" {
			fmt.Fprintf(&uit, "\n%s: %s", l.Leden[i].Gemeente, s)
		}
	}
	for i := range l.Voorbehouden {
		fmt.Fprintf(&uit, "\nvoorbehoud: %s [%s]", l.Voorbehouden[i].Tekst, l.Voorbehouden[i].Code)
	}
	_, err := fmt.Fprintln(w, string(bytes.TrimRight(uit.Bytes(), "\n")))
	return err
}
