package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
	return slices.Concat(nietGemodelleerdNorm, nietGemodelleerdSessie)
}

var nietGemodelleerdNorm = []wmo.Voorbehoud{
	{Code: "NVO-N-AFSPRAKEN-4-8", Tekst: "de tekst en de volgorde van de afspraken 4 tot en met 8 van de norm: die zijn niet gelezen"},
}

var nietGemodelleerdSessie = []wmo.Voorbehoud{
	{Code: "NVO-N-SES-HERLEIDBAAR", Tekst: "of een uitkomst van een kleine groep tot één persoon te herleiden is: wie publiceert, beslist vanaf hoeveel stemmen"},
	{Code: "NVO-N-SES-GEWOGEN", Tekst: "een weging naar groep of naar gemeente: in een versnellingssessie telt elke bijdrage even zwaar"},
	{Code: "NVO-N-SES-NUL-PUNTEN", Tekst: "andere telwijzen van een onvolledig stembiljet, zoals nul punten voor wat geen rang kreeg"},
	{Code: "NVO-N-SES-TEKST", Tekst: "het indelen van open antwoorden in categorieën: dat doen de deelnemers samen, niet de computer"},
	{
		Code: "NVO-N-SES-STEMMEN-2016",
		Tekst: "de stembiljetten van de acht Groninger sessies van april 2016 tot januari 2017: die zijn niet gepubliceerd; " +
			"het voorbeeld rekent met verzonnen stembiljetten",
	},
}
