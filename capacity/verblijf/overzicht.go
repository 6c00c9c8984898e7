package verblijf

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// Verblijvenoverzicht is the answer to a [Verblijvenvraag].
//
//schema:nl De verblijven in het venster, wat er gebeurd is met elk bericht en elke periode, en de stromen per jaar.
type Verblijvenoverzicht struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De tijd van waarneming, uit de invoer.
	Venster wmo.Periode `json:"venster"`
	//schema:nl Hoeveel dagen er hoogstens liggen tussen twee perioden van één verblijf.
	GatDagen int `json:"gatDagen"`
	//schema:nl Wat er met elke persoon is gebeurd.
	Personen Personentelling `json:"personen"`
	//schema:nl Wat er met elk bericht en elke periode is gebeurd.
	Gegevens Gegeventelling `json:"gegevens"`
	//schema:nl Hoeveel verblijven er zijn, en hoe zeker zij zijn.
	Telling Verblijftelling `json:"telling"`
	//schema:nl Stand, instroom, doorstroom en uitstroom over het hele venster.
	Geheel Verblijfstroom `json:"geheel"`
	//schema:nl Hetzelfde per kalenderjaar; het eerste en laatste jaar voor zover zij in het venster liggen.
	Jaren []Verblijfstroom `json:"jaren"`
	//schema:nl De verblijven in het venster, op volgorde van cliënt en begindatum. Een lege lijst als er geen zijn.
	Verblijven []capacity.Verblijf `json:"verblijven"`
	//schema:nl Wat twijfelachtig is, op volgorde van cliënt en dag. Wat twijfelachtig is telt mee. Een lege lijst als er
	//schema:nl niets is.
	Twijfels []Twijfel `json:"twijfels"`
	//schema:nl Wat niet gebruikt kan worden, op volgorde van cliënt en dag. Een lege lijst als er niets is.
	Geweigerd []Geweigerd `json:"geweigerd"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat niet kon worden nagegaan, zoals gemeentecodes van voor de tabellen. Ontbreekt als alles is nagegaan.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Personentelling accounts for each person once, in the first group that fits.
//
//schema:nl Elke persoon telt één keer, in de eerste groep die past: aangeleverd = met verblijf + buiten het venster +
//schema:nl geweigerd + ingetrokken.
type Personentelling struct {
	//schema:nl Verschillende personen in de berichten en perioden.
	Aangeleverd int `json:"aangeleverd"`
	//schema:nl Wie in het venster ten minste één verblijf heeft.
	MetVerblijf int `json:"metVerblijf"`
	//schema:nl Wie alleen voor of na het venster een verblijf heeft.
	BuitenVenster int `json:"buitenVenster"`
	//schema:nl Wie geen verblijf heeft omdat wat er over hem is niet gebruikt kan worden.
	Geweigerd int `json:"geweigerd"`
	//schema:nl Wie geen verblijf heeft omdat alles is ingetrokken.
	Ingetrokken int `json:"ingetrokken"`
}

// Gegeventelling accounts for each record once.
//
//schema:nl Elk bericht en elke periode telt één keer: aangeleverd = gebruikt + ingetrokken + dubbel + geweigerd.
type Gegeventelling struct {
	//schema:nl Berichten en perioden in de invoer.
	Aangeleverd int `json:"aangeleverd"`
	//schema:nl Gebruikt in een verblijf, ook als dat buiten het venster ligt.
	Gebruikt int `json:"gebruikt"`
	//schema:nl Ingetrokken berichten en de berichten die ze intrekken.
	Ingetrokken int `json:"ingetrokken"`
	//schema:nl Herhalingen van wat er al is.
	Dubbel int `json:"dubbel"`
	//schema:nl Niet te gebruiken.
	Geweigerd int `json:"geweigerd"`
}

// Verblijftelling is how many stays there are and how sure they are.
//
//schema:nl Hoeveel verblijven er zijn, en hoe zeker zij zijn.
type Verblijftelling struct {
	//schema:nl Verblijven in het venster.
	Verblijven int `json:"verblijven"`
	//schema:nl Waarvan er een begin hebben voor het venster.
	Eerder int `json:"eerder"`
	//schema:nl Waarvan het begin niet bekend is.
	BeginOnbekend int `json:"beginOnbekend"`
	//schema:nl Waarvan er aan het einde van het venster nog lopen.
	Open int `json:"open"`
	//schema:nl Waarvan er twijfelachtig zijn.
	Twijfelachtig int `json:"twijfelachtig"`
	//schema:nl Verblijven voor of na het venster, die niet in de lijst staan.
	BuitenVenster int `json:"buitenVenster"`
	//schema:nl Hoe vaak een periode begon terwijl een andere van dezelfde cliënt nog liep, ook buiten het venster.
	Overlappen int `json:"overlappen"`
	//schema:nl Hoe vaak een verblijf doorloopt over dagen zonder zorg, ook buiten het venster.
	Gaten int `json:"gaten"`
	//schema:nl Hoeveel dagen zonder zorg dat samen zijn; zij tellen mee in de verblijven.
	Gatdagen int `json:"gatdagen"`
}

// Verblijfstroom is stock and flow over a period: stand + instroom − uitstroom = eindstand.
//
//schema:nl Stand en stroom over een periode: stand + instroom − uitstroom = eindstand.
type Verblijfstroom struct {
	//schema:nl De periode.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Verblijven die voor de eerste dag begonnen en dan nog lopen, ook als het begin niet bekend is.
	Stand int `json:"stand"`
	//schema:nl Verblijven met hun eerste dag in de periode.
	Instroom int `json:"instroom"`
	//schema:nl Overgangen naar een andere vorm binnen een verblijf.
	Doorstroom int `json:"doorstroom"`
	//schema:nl Overgangen naar een andere aanbieder in dezelfde vorm.
	AndereAanbieder int `json:"andereAanbieder"`
	//schema:nl Overgangen naar een andere gemeente binnen een verblijf, ook als de vorm of aanbieder wisselt.
	AndereGemeente int `json:"andereGemeente"`
	//schema:nl Verblijven met hun laatste dag in de periode.
	Uitstroom int `json:"uitstroom"`
	//schema:nl De uitstroom naar bestemming. Ontbreekt als er geen is.
	Bestemmingen []Bestemmingsaantal `json:"bestemmingen,omitempty"`
	//schema:nl Verblijven die na de laatste dag nog lopen.
	Eindstand int `json:"eindstand"`
	//schema:nl Dagen van alle verblijven in de periode samen, de eerste en laatste dag meegeteld.
	Verblijfsdagen int `json:"verblijfsdagen"`
	//schema:nl Verblijven op een gemiddelde dag: verblijfsdagen / dagen van de periode.
	GemiddeldAanwezig float64 `json:"gemiddeldAanwezig"`
}

// Bestemmingsaantal is how many went where.
//
//schema:nl Hoeveel verblijven eindigden met deze bestemming.
type Bestemmingsaantal struct {
	//schema:nl De bestemming.
	Bestemming capacity.Bestemming `json:"bestemming"`
	//schema:nl Hoeveel.
	Aantal int `json:"aantal"`
}

// Twijfel is something doubtful about a stay or a record.
//
//schema:nl Iets twijfelachtigs aan een verblijf.
type Twijfel struct {
	//schema:nl Het pseudoniem van de cliënt.
	Client string `json:"client"`
	// Verblijf is the place of the stay in the list; absent for one outside the window.
	//
	//schema:nl De plaats van het verblijf in de lijst verblijven, vanaf 0. Ontbreekt als het verblijf voor of na het venster
	//schema:nl ligt.
	Verblijf *int `json:"verblijf,omitempty"`
	//schema:nl Wat er twijfelachtig is.
	Soort Twijfelsoort `json:"soort"`
	//schema:nl JSON Pointers naar de berichten en perioden waar het om gaat.
	Plaatsen []string `json:"plaatsen"`
}

// Geweigerd is a record that cannot be used.
//
//schema:nl Een bericht of periode die niet gebruikt kan worden.
type Geweigerd struct {
	//schema:nl Het pseudoniem van de cliënt.
	Client string `json:"client"`
	//schema:nl Waarom niet.
	Soort Weigersoort `json:"soort"`
	//schema:nl JSON Pointer naar het bericht of de periode.
	Plaats string `json:"plaats"`
}

// Twijfelsoort is a kind of doubt.
//
//schema:nl Wat er twijfelachtig is, en wat er dan is gedaan.
type Twijfelsoort string

// The doubts.
const (
	StopZonderStart        Twijfelsoort = "stop_zonder_start"
	StartOverStart         Twijfelsoort = "start_over_start"
	MeerEinden             Twijfelsoort = "meer_einden"
	MeerOnderbrekingen     Twijfelsoort = "meer_onderbrekingen"
	EindeVoorOnderbreking  Twijfelsoort = "einde_voor_onderbreking"
	OnzekereIntrekking     Twijfelsoort = "onzekere_intrekking"
	Overlap                Twijfelsoort = "overlap"
	LangeOnderbreking      Twijfelsoort = "lange_onderbreking"
	OnderbrekingZonderEind Twijfelsoort = "onderbreking_zonder_einde"
	EindeNaPeil            Twijfelsoort = "einde_na_peil"
	EindeVoorlopig         Twijfelsoort = "einde_voorlopig"
	BestemmingStrijdig     Twijfelsoort = "bestemming_strijdig"
	BestemmingZonderEinde  Twijfelsoort = "bestemming_zonder_einde"
)

var twijfelwoorden = wmo.Opsomming[Twijfelsoort]{
	{StopZonderStart, "een stop waarvan de start er niet is: de begindatum is die van de stop"},
	{StartOverStart, "een nieuwe start of stop van hetzelfde product terwijl een eerdere start openstaat: de eerdere eindigt de dag ervoor"},
	{MeerEinden, "meer dan één definitieve stop bij een start: de laatste telt"},
	{MeerOnderbrekingen, "meer dan één tijdelijke stop bij een start: de laatste telt"},
	{EindeVoorOnderbreking, "een definitieve stop voor de tijdelijke: de definitieve telt"},
	{OnzekereIntrekking, "hetzelfde bericht is vaker gemeld dan ingetrokken: het telt"},
	{Overlap, "een periode begint terwijl een andere nog loopt: zij gaat voor zolang zij duurt"},
	{LangeOnderbreking, "na een tijdelijke stop meer dan gatDagen zonder zorg: het is toch één verblijf"},
	{OnderbrekingZonderEind, "een tijdelijke stop waarop niets volgt: het verblijf loopt door"},
	{EindeNaPeil, "een einde na de dag van de vraag: het verblijf loopt nog"},
	{EindeVoorlopig, "een einde zo kort voor de dag van de vraag dat een vervolg binnen gatDagen nog kan komen"},
	{BestemmingStrijdig, "twee bestemmingen bij één einde: een opgegeven bestemming gaat voor die uit een reden, en die bij het einde voor die van elders"},
	{BestemmingZonderEinde, "een bestemming bij een periode zonder einde: zij telt niet"},
}

func (Twijfelsoort) Woorden() []wmo.Woord { return twijfelwoorden.Woorden() }

// Weigersoort is why a record cannot be used.
//
//schema:nl Waarom een bericht of periode niet gebruikt kan worden.
type Weigersoort string

// The reasons to refuse a record.
const (
	OnbekendProduct  Weigersoort = "onbekend_product"
	EindeVoorBegin   Weigersoort = "einde_voor_begin"
	BeginNaPeil      Weigersoort = "begin_na_peil"
	NietsInTeTrekken Weigersoort = "niets_in_te_trekken"
)

var weigerwoorden = wmo.Opsomming[Weigersoort]{
	{OnbekendProduct, "het product staat niet in de tabel van producten"},
	{EindeVoorBegin, "de einddatum ligt voor de begindatum"},
	{BeginNaPeil, "de begindatum ligt na de dag van de vraag"},
	{NietsInTeTrekken, "een intrekking van een bericht dat er niet is"},
}

func (Weigersoort) Woorden() []wmo.Woord { return weigerwoorden.Woorden() }
