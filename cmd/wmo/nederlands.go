package main

import "github.com/spf13/cobra"

// nederlands gives every help text its Dutch headings.
func nederlands(c *cobra.Command) {
	c.SetUsageTemplate(`Gebruik:{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [opdracht]{{else}}
  {{.UseLine}}{{end}}{{if .HasExample}}

Voorbeelden:
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

Opdrachten:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

Opties:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableSubCommands}}

"{{.CommandPath}} [opdracht] --help" zegt meer over een opdracht.{{end}}
`)
	c.SetVersionTemplate("wmo {{.Version}}\n")
	c.InitDefaultVersionFlag()
	c.Flags().Lookup("version").Usage = "de versie"
	c.SetHelpCommand(&cobra.Command{Hidden: true})
	c.InitDefaultHelpFlag()
	c.Flags().Lookup("help").Usage = "uitleg"
	for _, sub := range c.Commands() {
		sub.InitDefaultHelpFlag()
		sub.Flags().Lookup("help").Usage = "uitleg"
		sub.DisableFlagsInUseLine = true
		if sub.Flags().Lookup("op") != nil {
			sub.Use += " [opties]"
		}
	}
}
