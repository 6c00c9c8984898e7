package iwmo

// element is a complex type of the standard: what stands in an element, in which order.
type element struct {
	basis  bool // its children are in the namespace of the basisschema
	velden []veld
}

// veld is a child of an element.
type veld struct {
	naam     string
	element  *element     // what is in it, or
	waarde   *waardesoort // what it says
	optie    bool         // it may be absent
	meer     bool         // it may be repeated
	krijgt   gegeven      // what a value is for
	bij, tot gebeurtenis  // what its begin and its end are for
}

// gegeven is a value that the reader uses; what is not among them is checked and forgotten.
type gegeven uint8

const (
	geen gegeven = iota
	isAfzender
	isOntvanger
	isDagtekening
	isXSDBasis
	isXSDBericht
	isBSN
	isGeboortedatum
	isDatumdeel
	isToewijzingNummer
	isCategorie
	isCode
	isToewijzingsdatum
	isBegindatum
	isEinddatum
	isReden
	isWijziging
	isStatus
	isVolume
	isEenheid
	isFrequentie
	isBudget
	isTarief
	isBedrag
	isDC
	isVorigeReferentie
	isTotaal
	isTotaalDC
	isDeclaratieBegin
	isDeclaratieEinde
	aantalGegevens
)

// gebeurtenis is an element whose begin or end the reader uses.
type gebeurtenis uint8

const (
	niets gebeurtenis = iota
	clientBegint
	regelBegint
	clientEindigt
	regelEindigt
	periodeEindigt
	geboorteEindigt
)

func (v veld) alsOptie() veld                 { v.optie = true; return v }
func (v veld) vaker() veld                    { v.meer = true; return v }
func (v veld) geeft(g gegeven) veld           { v.krijgt = g; return v }
func (v veld) rond(bij, tot gebeurtenis) veld { v.bij, v.tot = bij, tot; return v }

func w(naam string, s *waardesoort) veld { return veld{naam: naam, waarde: s} }
func e(naam string, velden ...veld) veld { return veld{naam: naam, element: &element{velden: velden}} }

// b is an element of a type of the basisschema.
func b(naam string, velden ...veld) veld {
	return veld{naam: naam, element: &element{basis: true, velden: velden}}
}

func achternaam(naam string) veld {
	return b(naam, w("Achternaam", soortNaam), w("Voorvoegsel", tekst(10)).alsOptie())
}

func verkorteNaam() veld {
	return b("Naam", achternaam("Geslachtsnaam"), w("Voornamen", soortNaam).alsOptie(), w("Voorletters", soortInitialen).alsOptie())
}

func volledigeNaam() veld {
	return b("Naam",
		achternaam("Geslachtsnaam"), achternaam("Partnernaam").alsOptie(), w("Voornamen", soortNaam).alsOptie(),
		w("Voorletters", soortInitialen).alsOptie(), w("NaamGebruik", een("1", "2", "3", "4", "5", "6")))
}

func geboortedatum(datum, deel gegeven) veld {
	return b("Geboortedatum", w("Datum", soortDatum).geeft(datum), w("DatumGebruik", soortDatumdeel).alsOptie().geeft(deel))
}

func product() veld {
	return b("Product", w("Categorie", soortCategorie).geeft(isCategorie), w("Code", soortCode).alsOptie().geeft(isCode)).alsOptie()
}

func periode(naam string, begin, einde gegeven) veld {
	return b(naam, w("Begindatum", soortDatum).geeft(begin), w("Einddatum", soortDatum).geeft(einde))
}

func telefoon(naam string) veld {
	return b(naam, w("Telefoonnummer", soortTelefoon), w("Landnummer", tekst(4)))
}

func contact() veld {
	return e("Contact",
		w("Soort", een("01", "02", "03", "04")),
		b("Adres",
			b("Huis",
				w("Huisnummer", soortHuis), w("Huisletter", tekst(1)).alsOptie(), w("HuisnummerToevoeging", tekst(4)).alsOptie(),
				w("AanduidingWoonadres", een("AB", "BY", "TO", "WW")).alsOptie()).alsOptie(),
			w("Postcode", tekst(8)).alsOptie(), w("Straatnaam", tekst(24)).alsOptie(), w("Plaatsnaam", tekst(80)).alsOptie(),
			w("LandCode", soortLand).alsOptie()).alsOptie(),
		w("Organisatie", tekst(35)).alsOptie(),
		b("Telefoon", telefoon("Telefoon01"), telefoon("Telefoon02").alsOptie()).alsOptie(),
		w("Emailadres", tekst(80)).alsOptie(),
		b("Periode", w("Begindatum", soortDatum).alsOptie(), w("Einddatum", soortDatum).alsOptie()).alsOptie())
}

// kop is the header of a message.
func kop(code string, afzender, ontvanger *waardesoort) veld {
	return e("Header",
		w("BerichtCode", letterlijk(code)), w("BerichtVersie", cijferVersie("3")), w("BerichtSubversie", cijferVersie("2")),
		w("Afzender", afzender).geeft(isAfzender), w("Ontvanger", ontvanger).geeft(isOntvanger),
		b("BerichtIdentificatie", w("Identificatie", tekst(12)), w("Dagtekening", soortDatum).geeft(isDagtekening)),
		b("XsdVersie", w("BasisschemaXsdVersie", soortVersie).geeft(isXSDBasis), w("BerichtXsdVersie", soortVersie).geeft(isXSDBericht)))
}

// client is a person in a message about one.
func client(rest ...veld) veld {
	return e("Client", append([]veld{
		w("Bsn", soortBSN).geeft(isBSN), geboortedatum(isGeboortedatum, isDatumdeel).rond(niets, geboorteEindigt), w("Geslacht", soortGeslacht),
	}, rest...)...).rond(clientBegint, clientEindigt)
}

// regels is a list of what the message is about.
func regels(naam, deel string, velden ...veld) veld {
	return e(naam, e(deel, velden...).vaker().rond(regelBegint, regelEindigt))
}

// levering is what begins a start and a stop.
func levering(rest ...veld) []veld {
	return append([]veld{
		w("ToewijzingNummer", soortNummer).alsOptie().geeft(isToewijzingNummer), product(),
		w("ToewijzingIngangsdatum", soortDatum).alsOptie().geeft(isToewijzingsdatum), w("Begindatum", soortDatum).geeft(isBegindatum),
	}, rest...)
}

func status() veld { return w("StatusAanlevering", soortStatus).geeft(isStatus) }

// berichtschema is a message that is read: its root, and the name of the element that is
// one record.
type berichtschema struct {
	soort Regelsoort
	regel string
	root  veld
}

// schemas are the messages that are read, in the namespace of their number.
var schemas = map[string]*berichtschema{
	"301": {Toewijzing, "ToegewezenProduct", e("Bericht", kop("414", soortGemeente, soortAGB), client(
		volledigeNaam(),
		b("Communicatie", w("Vorm", een("1", "2", "3")), w("Taal", tekst(25)).alsOptie()).alsOptie(),
		w("JuridischeStatus", een("01", "02", "03", "04", "05", "11", "12")).alsOptie(),
		w("WettelijkeVertegenwoordiging", een("06", "07", "08", "09", "10")).alsOptie(),
		w("Commentaar", soortVrij).alsOptie(),
		e("Relaties", e("Relatie",
			w("Nummer", tekst(20)), w("Volgorde", soortVolgorde).alsOptie(), w("Soort", soortRelatie),
			geboortedatum(geen, geen).alsOptie(), w("Geslacht", soortGeslacht).alsOptie(), volledigeNaam(), contact()).vaker()).alsOptie(),
		e("Contactgegevens", contact().vaker()),
		regels("ToegewezenProducten", "ToegewezenProduct",
			w("ToewijzingNummer", soortNummer).geeft(isToewijzingNummer), w("ReferentieAanbieder", tekst(36)).alsOptie(), product(),
			w("Toewijzingsdatum", soortDatum), w("Toewijzingstijd", soortTijd),
			w("Ingangsdatum", soortDatum).geeft(isBegindatum), w("Einddatum", soortDatum).alsOptie().geeft(isEinddatum),
			w("RedenWijziging", soortWijziging).alsOptie().geeft(isWijziging),
			b("Omvang", w("Volume", soortBedrag).geeft(isVolume), w("Eenheid", soortEenheid).geeft(isEenheid),
				w("Frequentie", soortFrequentie).geeft(isFrequentie)).alsOptie(),
			w("Budget", soortBedrag).alsOptie().geeft(isBudget), w("Commentaar", soortVrij).alsOptie())))},

	"305": {Start, "StartProduct", e("Bericht", kop("418", soortAGB, soortGemeente), client(
		verkorteNaam(), regels("StartProducten", "StartProduct", levering(status())...)))},

	"307": {Stop, "StopProduct", e("Bericht", kop("420", soortAGB, soortGemeente), client(
		verkorteNaam(), regels("StopProducten", "StopProduct", levering(
			w("RedenBeeindiging", soortReden).geeft(isReden), w("Einddatum", soortDatum).geeft(isEinddatum), status())...)))},

	"323": {Prestatie, "Prestatie", e("Bericht", kop("484", soortAGB, soortGemeente), e("Declaratie",
		w("DeclaratieNummer", soortDeclaratie),
		periode("DeclaratiePeriode", isDeclaratieBegin, isDeclaratieEinde).rond(niets, periodeEindigt), w("DeclaratieDagtekening", soortDatum),
		b("TotaalIngediendBedrag", w("TotaalBedrag", soortTotaal).geeft(isTotaal), w("DebetCredit", soortDC).geeft(isTotaalDC)),
		e("Clienten", e("Client",
			w("Bsn", soortBSN).geeft(isBSN),
			regels("Prestaties", "Prestatie",
				b("ProductReferentie", w("ReferentieNummer", soortReferentie),
					w("VorigReferentieNummer", soortReferentie).alsOptie().geeft(isVorigeReferentie)),
				w("ToewijzingNummer", soortNummer).geeft(isToewijzingNummer),
				w("ProductCategorie", soortCategorie).geeft(isCategorie), w("ProductCode", soortCode).geeft(isCode),
				periode("ProductPeriode", isBegindatum, isEinddatum),
				w("GeleverdVolume", soortBedrag).geeft(isVolume), w("Eenheid", soortEenheid).geeft(isEenheid),
				w("ProductTarief", soortBedrag).alsOptie().geeft(isTarief),
				b("IngediendBedrag", w("Bedrag", soortBedrag).geeft(isBedrag), w("DebetCredit", soortDC).geeft(isDC)))).
			vaker().rond(clientBegint, clientEindigt))))},
}

// berichten are all messages of the release, with what each is for.
var berichten = map[string]string{
	"301": "toewijzing", "302": "retour van een toewijzing",
	"305": "start van levering", "306": "retour van een start",
	"307": "stop van levering", "308": "retour van een stop",
	"315": "verzoek om toewijzing", "316": "retour van een verzoek om toewijzing",
	"317": "verzoek om wijziging", "318": "retour van een verzoek om wijziging",
	"319": "antwoord op een verzoek", "320": "retour van een antwoord",
	"323": "declaratie", "325": "antwoord op een declaratie",
}
