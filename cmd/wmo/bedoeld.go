package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
)

// geenOpdracht refuses a word that is no command, with what was probably meant: also a question without
// the command that asks it.
func geenOpdracht(c *cobra.Command, naam string) error {
	var bedoelt string
	if _, ok := operaties.Zoek(naam); ok {
		bedoelt = "; bedoelt u run " + naam + "?"
	} else {
		var namen []string
		for _, sub := range c.Root().Commands() {
			if sub.IsAvailableCommand() || sub.Name() == "help" {
				namen = append(namen, sub.Name())
			}
		}
		bedoelt = wmo.BedoeltU(naam, namen...)
	}
	return fmt.Errorf("er is geen opdracht %q; \"wmo --help\" noemt ze alle%s", wmo.Kort(naam), bedoelt)
}

// geenOptie says in Dutch what is wrong with an option.
func geenOptie(c *cobra.Command, err error) error {
	var (
		vreemd           *pflag.NotExistError
		leeg             *pflag.ValueRequiredError
		fout             *pflag.InvalidValueError
		bericht, bedoelt string
	)
	switch {
	case errors.As(err, &vreemd):
		var namen []string
		c.Flags().VisitAll(func(f *pflag.Flag) { namen = append(namen, f.Name) })
		streep := "--"
		if vreemd.GetSpecifiedShortnames() != "" {
			streep = "-"
		}
		naam := vreemd.GetSpecifiedName()
		bericht = fmt.Sprintf("%s kent geen optie %q", c.CommandPath(), wmo.Kort(streep+naam))
		if beste := wmo.Bedoeld(naam, namen...); len(beste) > 0 {
			bedoelt = "; bedoelt u --" + strings.Join(beste, " of --") + "?"
		}
	case errors.As(err, &leeg):
		bericht = fmt.Sprintf("na --%s hoort een waarde", leeg.GetSpecifiedName())
	case errors.As(err, &fout):
		bericht = fmt.Sprintf("--%s kan niet %q zijn", fout.GetFlag().Name, wmo.Kort(fout.GetValue()))
	default:
		bericht = err.Error()
	}
	return fmt.Errorf("een optie klopt niet: %s; \"%s --help\" noemt ze alle%s", bericht, c.CommandPath(), bedoelt)
}

// opsomming joins words as a sentence does: "a, b of c".
func opsomming(woorden []string) string {
	n := len(woorden) - 1
	return strings.Join(woorden[:n], ", ") + " of " + woorden[n]
}
