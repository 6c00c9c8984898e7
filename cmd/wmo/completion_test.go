package main

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCompletionScripts(t *testing.T) {
	t.Parallel()
	o := opdracht{}
	wortel := o.wortel()
	for schil, maak := range map[string]func(*bytes.Buffer) error{
		"bash":       func(b *bytes.Buffer) error { return wortel.GenBashCompletionV2(b, true) },
		"zsh":        func(b *bytes.Buffer) error { return wortel.GenZshCompletion(b) },
		"fish":       func(b *bytes.Buffer) error { return wortel.GenFishCompletion(b, true) },
		"powershell": func(b *bytes.Buffer) error { return wortel.GenPowerShellCompletionWithDesc(b) },
	} {
		exit, uit, fout := wmoOp(t, "", "completion", schil)
		require.Equal(t, exitGoed, exit, fout)
		var ruw bytes.Buffer
		require.NoError(t, maak(&ruw))
		require.Equal(t, ruw.String(), uit, "%s: what the terminal may show is all of it", schil)
	}
	if bash, err := exec.LookPath("bash"); err == nil {
		_, uit, _ := wmoOp(t, "", "completion", "bash")
		cmd := exec.CommandContext(t.Context(), bash, "-n")
		cmd.Stdin = strings.NewReader(uit)
		melding, err := cmd.CombinedOutput()
		require.NoError(t, err, string(melding))
	}
}

func TestWhatIsCompleted(t *testing.T) {
	t.Parallel()
	const bestanden, niets = ":0\n", ":4\n"
	for _, c := range []struct{ args, bevat, eind string }{
		{"run|", "bw.toewijzing\twie verantwoordelijk is, wie uitvoert en wie betaalt\n", niets},
		{"run|bw.toewijzing|", "", bestanden},
		{"run|bw.toewijzing|-|", "", niets},
		{"check|", "gebied.opvolgers\t", bestanden},
		{"check|bw.zaak|", "", bestanden},
		{"schema|", "capacity/uitstroomplan\n", niets},
		{"schema|capacity/uitstroomplan|", "", niets},
		{"run|bw.zaak|-|--format|", "markdown\thetzelfde overzicht, voor in een stuk\n", niets},
		{"completion|", "powershell\n", niets},
		{"help|", "check\tEen document controleren", niets},
		{"operations|", "", niets},
		{"", "completion\tDe opdrachtregel laten aanvullen met de tabtoets\n", niets},
	} {
		exit, uit, _ := wmoOp(t, "", append([]string{"__complete"}, strings.Split(c.args, "|")...)...)
		require.Equal(t, exitGoed, exit, c.args)
		require.Contains(t, uit, c.bevat, c.args)
		require.True(t, strings.HasSuffix(uit, c.eind), "%s: %s", c.args, uit)
		if c.bevat == "" {
			require.Equal(t, c.eind, uit, c.args)
		}
	}
}

func TestHelpTellsTheExitCodes(t *testing.T) {
	t.Parallel()
	_, uit, _ := wmoOp(t, "", "help")
	require.Contains(t, uit, "De exitcode is 0 als er een antwoord is, 1 als er op een document iets is aan te\nmerken, en 2 als")
	_, een, _ := wmoOp(t, "", "help", "run")
	_, ander, _ := wmoOp(t, "", "run", "--help")
	require.Equal(t, ander, een)
}
