package verblijfsbijdrage

import "github.com/bwo-sdk/wmo"

// soortStrijdig are facts that cannot hold together. From one of them follows that whoever is only a
// guest remains in the first months.
var soortStrijdig = []wmo.Strijdigheid[*Bijdragesoortvraag]{
	wmo.Strijdig(register.Melding("FIN-BS-STR-01", "wie alleen logeert telt geen maanden op, en blijft dus in de eerste"),
		afgeleid(ub("3.12", "5", "")),
		wmo.Luidt("/logeert", wmo.Ja, func(in *Bijdragesoortvraag) *wmo.Uitkomst { return &in.Logeert }),
		wmo.Luidt("/eersteMaanden", wmo.Nee, func(in *Bijdragesoortvraag) *wmo.Uitkomst { return &in.EersteMaanden })),
	wmo.Strijdig(register.Melding("FIN-BS-STR-02", "de echtgenoot is niet in beschermd wonen, en heeft daar dus geen eerste maanden"),
		afgeleid(ub("3.12", "1", "b")),
		wmo.Staat("/echtgenoot", func(in *Bijdragesoortvraag) bool {
			return in.Echtgenoot != "" && in.Echtgenoot != EchtgenootInBeschermdWonen
		}),
		wmo.Staat("/eersteMaandenEchtgenoot", func(in *Bijdragesoortvraag) bool { return in.EersteMaandenEchtgenoot != wmo.Onbepaald })),
	wmo.Strijdig(register.Melding("FIN-BS-STR-03", "wie geen beschermd wonen heeft, is daar niet in de eerste maanden"),
		afgeleid(ub("3.12", "1", "a")),
		wmo.Staat("/voorziening", (*Bijdragesoortvraag).zonderBeschermdWonen),
		wmo.Luidt("/eersteMaanden", wmo.Ja, func(in *Bijdragesoortvraag) *wmo.Uitkomst { return &in.EersteMaanden })),
	wmo.Strijdig(register.Melding("FIN-BS-STR-04", "wie geen beschermd wonen heeft, kan daaruit niet vertrekken"),
		afgeleid(ub("3.12", "1", "d")),
		wmo.Staat("/voorziening", (*Bijdragesoortvraag).zonderBeschermdWonen),
		wmo.Luidt("/vertrekVerwacht", wmo.Ja, func(in *Bijdragesoortvraag) *wmo.Uitkomst { return &in.VertrekVerwacht })),
}

func (in *Bijdragesoortvraag) zonderBeschermdWonen() bool {
	return in.Voorziening == VoorzieningOpvang || in.Voorziening == VoorzieningAnders
}
