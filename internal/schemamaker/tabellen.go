package schemamaker

import (
	"reflect"

	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/finance/bijdrage"
	"github.com/bwo-sdk/wmo/finance/rijk"
	"github.com/bwo-sdk/wmo/finance/verblijfsbijdrage"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// Tabellen lists the published tables of facts with the type of each; the title of a schema
// is that of its table.
func Tabellen() []operatie.Document {
	return []operatie.Document{
		tabel[bijdrage.Bijdragebedragentabel](tabellen.Bijdragebedragen),
		tabel[bijdrage.Bijdrageplannentabel](tabellen.Bijdrageplannen),
		tabel[rijk.Geplandestartentabel](tabellen.GeplandeStarts),
		tabel[rijk.Rijkstotalentabel](tabellen.Rijkstotalen),
		tabel[rijk.Uitkeringentabel](tabellen.Uitkeringen),
		tabel[rijk.Verdeeleffectentabel](tabellen.Verdeeleffecten),
		tabel[gebied.Gemeententabel](tabellen.Gemeenten),
		tabel[gebied.Herindelingentabel](tabellen.Herindelingen),
		tabel[gebied.Inwonerstabel](tabellen.Inwoners),
		tabel[gebied.Regioledentabel](tabellen.Regioleden),
		tabel[gebied.Regiostabel](tabellen.Regios),
		tabel[verblijfsbijdrage.Aftrektabel](tabellen.AftrekBeschermdWonen),
		tabel[verblijfsbijdrage.Bedragentabel](tabellen.BijdragenBeschermdWonen),
		tabel[verblijfsbijdrage.Normentabel](tabellen.NormenInrichting),
		tabel[bw.Dwangsomtabel](tabellen.Dwangsombedragen),
		tabel[bw.Ethostabel](tabellen.Ethos),
		tabel[bw.Feestdagentabel](tabellen.Feestdagen),
		tabel[bw.Gelijkgesteldentabel](tabellen.GelijkgesteldeDagen),
		tabel[bw.Lokaletoegangtabel](tabellen.LokaleToegang),
		tabel[bw.Termijnentabel](tabellen.Termijnen),
	}
}

func tabel[T any](naam string) operatie.Document {
	kop, err := tabellen.Lees[tabellen.Kop](naam)
	if err != nil {
		kop = &tabellen.Kop{} // a schema without a title, which is not the committed one
	}
	return operatie.Document{Naam: "tabellen/" + naam, Titel: kop.Titel, Type: reflect.TypeFor[T]()}
}
