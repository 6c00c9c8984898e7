package main

import "github.com/spf13/cobra"

// nederlands gives every help text its Dutch headings.
func nederlands(c *cobra.Command) {
	c.SetUsageTemplate(`Gebruik:{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [opdracht]{{else}}
  {{.UseLine}}{{end}}{{if .HasExample}}

Voorbeelden:
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

Opdrachten:{{range .Commands}}{{if (or .IsAvailableCommand (eq .Name "help"))}}
  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

Opties:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableSubCommands}}

"wmo help [opdracht]" zegt meer over een opdracht.{{end}}
`)
	c.SetVersionTemplate("wmo {{.Version}}\n")
	c.InitDefaultVersionFlag()
	c.Flags().Lookup("version").Usage = "de versie"
	c.SetHelpCommand(help())
	c.InitDefaultHelpCmd()
	uitleg(c)
}

// uitleg gives a command and those below it a Dutch --help.
func uitleg(c *cobra.Command) {
	c.InitDefaultHelpFlag()
	c.Flags().Lookup("help").Usage = "uitleg"
	c.DisableFlagsInUseLine = true
	if c.Flags().Lookup("op") != nil {
		c.Use += " [opties]"
	}
	for _, sub := range c.Commands() {
		uitleg(sub)
	}
}
