package bijdrage

import "github.com/bwo-sdk/wmo/finance/internal/proef"

// grenzenVan are the lowest and highest number that a field may have, and its decimals.
var grenzenVan = map[string]proef.Grens{
	"Bijdrageplichtige.Inkomen":     {"-999999999999.99", "999999999999.99", 2},
	"Bijdrageplichtige.Vermogen":    {"0", "999999999999.99", 2},
	"Bijdragevoorziening.Bedrag":    {"0", "999999999999.99", 2},
	"Bijdragevoorziening.Kostprijs": {"0", "999999999999.99", 2},
	"Bijdrageverordening.Bedrag":    {"0", "999999999999.99", 2},
	"Bijdrageverordening.Procent":   {"0", "100", 4},
	"Bijdrageverordening.Drempel":   {"0", "999999999999.99", 2},
	"Nihilgrenzen.Allen":            {"0", "999999999999.99", 2},
	"Nihilgrenzen.OngehuwdJonger":   {"0", "999999999999.99", 2},
	"Nihilgrenzen.OngehuwdPensioen": {"0", "999999999999.99", 2},
	"Nihilgrenzen.GehuwdPensioen":   {"0", "999999999999.99", 2},
	"EigenBedrag.Bedrag":            {"0", "999999999999.99", 2},
	"EigenBedrag.Procent":           {"0", "100", 4},
	"EigenBedrag.Drempel":           {"0", "999999999999.99", 2},

	"Kostprijsvraag.Kostprijs":   {"0.01", "999999999.99", 2},
	"Kostprijsperiode.Bijdrage":  {"0", "999999.99", 2},
	"Kostprijsperiode.Wettelijk": {"0", "999999.99", 2},

	"Indexeringsvraag.Jaar":  {"2015", "2100", 0},
	"Indexeringsvraag.Begin": {"0.0000000001", "1000000", 10},

	"Bijdragescenariovraag.Inkomen": {"-999999999999.99", "999999999999.99", 2},
}
