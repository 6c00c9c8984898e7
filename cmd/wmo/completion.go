package main

import (
	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo/internal/operaties"
)

// schillen are the shells for which a script can be made.
func schillen() []string { return []string{"bash", "zsh", "fish", "powershell"} }

func (o *opdracht) completion() *cobra.Command {
	return &cobra.Command{
		Use:   "completion SCHIL",
		Short: "De opdrachtregel laten aanvullen met de tabtoets",
		Long: `Maakt een script waarmee de tabtoets opdrachten, namen van vragen en schema's,
opties en vormen aanvult. SCHIL is bash, zsh, fish of powershell.

In deze sessie:

  bash         source <(wmo completion bash)
  zsh          source <(wmo completion zsh)
  fish         wmo completion fish | source
  powershell   wmo completion powershell | Out-String | Invoke-Expression

Voor altijd:

  bash         wmo completion bash > /etc/bash_completion.d/wmo
  zsh          wmo completion zsh > "${fpath[1]}/_wmo"
  fish         wmo completion fish > ~/.config/fish/completions/wmo.fish
  powershell   wmo completion powershell >> $PROFILE`,
		Example:           "  source <(wmo completion bash)",
		Args:              precies("SCHIL"),
		ValidArgsFunction: eersteUit(schillen),
		RunE: func(c *cobra.Command, args []string) error {
			wortel := c.Root()
			switch args[0] {
			case "bash":
				return wortel.GenBashCompletionV2(o.uit, true)
			case "zsh":
				return wortel.GenZshCompletion(o.uit)
			case "fish":
				return wortel.GenFishCompletion(o.uit, true)
			case "powershell":
				return wortel.GenPowerShellCompletionWithDesc(o.uit)
			default:
				return geenVorm("SCHIL", args[0], schillen()...)
			}
		},
	}
}

// help is "wmo help [OPDRACHT]".
func help() *cobra.Command {
	return &cobra.Command{
		Use:               "help [OPDRACHT]",
		Short:             "Uitleg over een opdracht",
		Long:              `Toont de uitleg over een OPDRACHT, of zonder OPDRACHT over wmo als geheel.`,
		ValidArgsFunction: eersteUit(nil),
		RunE: func(c *cobra.Command, args []string) error {
			over := c.Root()
			if len(args) > 0 {
				sub, rest, err := over.Find(args)
				if err != nil || sub == over || len(rest) > 0 {
					return geenOpdracht(c, args[len(args)-1])
				}
				over = sub
			}
			return over.Help()
		},
	}
}

// aanvulling tells a shell what may follow.
type aanvulling = func(c *cobra.Command, args []string, begin string) ([]cobra.Completion, cobra.ShellCompDirective)

// eersteUit completes the first argument out of a list, and no other. Without a list it is the commands.
func eersteUit(woorden func() []string) aanvulling {
	return func(c *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		if woorden != nil {
			return woorden(), cobra.ShellCompDirectiveNoFileComp
		}
		var uit []cobra.Completion
		for _, sub := range c.Root().Commands() {
			if sub.IsAvailableCommand() {
				uit = append(uit, cobra.CompletionWithDesc(sub.Name(), sub.Short))
			}
		}
		return uit, cobra.ShellCompDirectiveNoFileComp
	}
}

// operatieEnBestand completes the name of a question, and after it a file.
func operatieEnBestand(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	switch len(args) {
	case 0:
		return vragen(), cobra.ShellCompDirectiveNoFileComp
	case 1:
		return nil, cobra.ShellCompDirectiveDefault
	default:
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
}

// operatieOfBestand completes a file, with or without the name of a question before it.
func operatieOfBestand(c *cobra.Command, args []string, begin string) ([]cobra.Completion, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return vragen(), cobra.ShellCompDirectiveDefault
	}
	return operatieEnBestand(c, args, begin)
}

func vragen() []cobra.Completion {
	alle := operaties.Alle()
	uit := make([]cobra.Completion, len(alle))
	for i := range alle {
		uit[i] = cobra.CompletionWithDesc(alle[i].Naam, alle[i].Titel)
	}
	return uit
}

// vul completes the values of an option; the option exists, so there is no error.
func vul(c *cobra.Command, optie string, waarden ...cobra.Completion) {
	_ = c.RegisterFlagCompletionFunc(optie, cobra.FixedCompletions(waarden, cobra.ShellCompDirectiveNoFileComp))
}
