package bw

import "github.com/bwo-sdk/wmo"

// Gebeurtenissoort is a kind of event in the file of a case.
//
//schema:nl Soort gebeurtenis in het dossier van een zaak.
type Gebeurtenissoort string

// The events from melding to the decision on an objection.
const (
	GebeurtenisMelding                Gebeurtenissoort = "melding"
	GebeurtenisSpoedmelding           Gebeurtenissoort = "spoedmelding"
	GebeurtenisTijdelijkeVoorziening  Gebeurtenissoort = "tijdelijke_voorziening"
	GebeurtenisBevestiging            Gebeurtenissoort = "bevestiging"
	GebeurtenisPersoonlijkPlan        Gebeurtenissoort = "persoonlijk_plan"
	GebeurtenisOnderzoekAfgerond      Gebeurtenissoort = "onderzoek_afgerond"
	GebeurtenisBriefOnderzoekGesloten Gebeurtenissoort = "brief_onderzoek_gesloten"
	GebeurtenisAanvraag               Gebeurtenissoort = "aanvraag"
	GebeurtenisUitnodigingAanvulling  Gebeurtenissoort = "uitnodiging_aanvulling"
	GebeurtenisAanvulling             Gebeurtenissoort = "aanvulling"
	GebeurtenisInstemmingOpschorting  Gebeurtenissoort = "instemming_opschorting"
	GebeurtenisVertragingAanvrager    Gebeurtenissoort = "vertraging_aanvrager"
	GebeurtenisOvermacht              Gebeurtenissoort = "overmacht"
	GebeurtenisBuitenlandGevraagd     Gebeurtenissoort = "informatie_buitenland_gevraagd"
	GebeurtenisBuitenlandOntvangen    Gebeurtenissoort = "informatie_buitenland_ontvangen"
	GebeurtenisBerichtVanUitstel      Gebeurtenissoort = "bericht_van_uitstel"
	GebeurtenisBeschikking            Gebeurtenissoort = "beschikking"
	GebeurtenisIngebrekestelling      Gebeurtenissoort = "ingebrekestelling"
	GebeurtenisBezwaar                Gebeurtenissoort = "bezwaar"
	GebeurtenisAdviescommissie        Gebeurtenissoort = "adviescommissie"
	GebeurtenisVerzuimHerstellen      Gebeurtenissoort = "verzuim_herstellen"
	GebeurtenisVerzuimHersteld        Gebeurtenissoort = "verzuim_hersteld"
	GebeurtenisVerdaging              Gebeurtenissoort = "verdaging"
	GebeurtenisInstemmingUitstel      Gebeurtenissoort = "instemming_uitstel"
	GebeurtenisBeslissingOpBezwaar    Gebeurtenissoort = "beslissing_op_bezwaar"
	GebeurtenisBeroepNietTijdig       Gebeurtenissoort = "beroep_niet_tijdig"
	GebeurtenisGehuisvest             Gebeurtenissoort = "gehuisvest"
)

// gebeurtenisregel says which fields an event of a kind has.
type gebeurtenisregel struct {
	soort  Gebeurtenissoort
	uitleg string
	tot    aanwezig // of totEnMet
	eens   bool     // can happen once in a case
	na     []Gebeurtenissoort
}

type aanwezig uint8

const (
	nooit aanwezig = iota
	mag
	moet
)

// The events that others follow from; an urgent melding is a melding too.
var (
	eenMelding = []Gebeurtenissoort{GebeurtenisMelding, GebeurtenisSpoedmelding}
	naAanvraag = []Gebeurtenissoort{GebeurtenisAanvraag}
	naBezwaar  = []Gebeurtenissoort{GebeurtenisBezwaar}
)

var gebeurtenissen = []gebeurtenisregel{
	{GebeurtenisMelding, "de behoefte aan ondersteuning is gemeld", nooit, true, nil},
	{GebeurtenisSpoedmelding, "gemeld, en er is terstond iets nodig", nooit, true, nil},
	{GebeurtenisTijdelijkeVoorziening, "het college heeft een tijdelijke maatwerkvoorziening getroffen", nooit, true, eenMelding},
	{GebeurtenisBevestiging, "het college heeft de ontvangst van de melding bevestigd", nooit, true, eenMelding},
	{GebeurtenisPersoonlijkPlan, "de cliënt heeft een persoonlijk plan ingeleverd", nooit, true, eenMelding},
	{GebeurtenisOnderzoekAfgerond, "het onderzoek is uitgevoerd en het verslag is er", nooit, true, eenMelding},
	{GebeurtenisBriefOnderzoekGesloten, "een brief dat het onderzoek is gesloten en de melding niet verder wordt behandeld", nooit, false, eenMelding},
	{GebeurtenisAanvraag, "de aanvraag is ontvangen", nooit, true, nil},
	{GebeurtenisUitnodigingAanvulling, "verzocht om de aanvraag aan te vullen, tot en met een dag", moet, false, naAanvraag},
	{GebeurtenisAanvulling, "de aanvraag is aangevuld", nooit, false, []Gebeurtenissoort{GebeurtenisUitnodigingAanvulling}},
	{GebeurtenisInstemmingOpschorting, "de aanvrager stemde schriftelijk in met opschorting, van deze dag tot en met", moet, false, naAanvraag},
	{GebeurtenisVertragingAanvrager, "vertraging die aan de aanvrager is toe te rekenen, van deze dag tot en met", mag, false, naAanvraag},
	{GebeurtenisOvermacht, "door overmacht kon niet worden beslist, van deze dag tot en met", mag, false, naAanvraag},
	{
		GebeurtenisBuitenlandGevraagd, "meegedeeld dat informatie aan een buitenlandse instantie is gevraagd; tot en met: langer wachten is niet redelijk",
		mag, false, naAanvraag,
	},
	{GebeurtenisBuitenlandOntvangen, "de buitenlandse informatie is ontvangen", nooit, false, []Gebeurtenissoort{GebeurtenisBuitenlandGevraagd}},
	{GebeurtenisBerichtVanUitstel, "meegedeeld dat de beslissing later komt", mag, false, naAanvraag},
	{GebeurtenisBeschikking, "de beschikking is bekendgemaakt", nooit, true, naAanvraag},
	{GebeurtenisIngebrekestelling, "een ingebrekestelling is ontvangen: schriftelijk, en maant tot een besluit", nooit, false, nil},
	{GebeurtenisBezwaar, "het bezwaarschrift is ontvangen", nooit, true, nil},
	{GebeurtenisAdviescommissie, "er is een adviescommissie voor het bezwaar ingesteld", nooit, true, nil},
	{GebeurtenisVerzuimHerstellen, "verzocht om een verzuim in het bezwaarschrift te herstellen, tot en met een dag", moet, false, naBezwaar},
	{GebeurtenisVerzuimHersteld, "het verzuim is hersteld", nooit, false, []Gebeurtenissoort{GebeurtenisVerzuimHerstellen}},
	{GebeurtenisVerdaging, "meegedeeld dat de beslissing op bezwaar is verdaagd, tot en met een dag of zo lang het mag", mag, true, naBezwaar},
	{GebeurtenisInstemmingUitstel, "ingestemd met verder uitstel van de beslissing op bezwaar, tot en met een dag", moet, false, naBezwaar},
	{GebeurtenisBeslissingOpBezwaar, "de beslissing op bezwaar is bekendgemaakt", nooit, true, naBezwaar},
	{GebeurtenisBeroepNietTijdig, "beroep ingesteld omdat niet op tijd is beslist", nooit, false, nil},
	{GebeurtenisGehuisvest, "de cliënt woont intussen met begeleiding, zoals gevraagd", nooit, true, nil},
}

func (Gebeurtenissoort) Woorden() []wmo.Woord {
	ws := make([]wmo.Woord, len(gebeurtenissen))
	for i := range gebeurtenissen {
		ws[i] = wmo.Woord{Woord: string(gebeurtenissen[i].soort), Uitleg: gebeurtenissen[i].uitleg}
	}
	return ws
}

// Gebeurtenis is one dated event.
//
//schema:nl Eén gebeurtenis in een zaak, met haar dag.
type Gebeurtenis struct {
	//schema:nl Wat er gebeurde. Een melding of spoedmelding komt samen hoogstens één keer voor. Ook hoogstens één keer:
	//schema:nl tijdelijke_voorziening, bevestiging, persoonlijk_plan, onderzoek_afgerond, aanvraag, beschikking, bezwaar, adviescommissie,
	//schema:nl verdaging, beslissing_op_bezwaar en gehuisvest. De andere soorten mogen vaker voorkomen.
	Soort Gebeurtenissoort `json:"soort"`
	// Datum is the day it happened, was received or was announced; of a stretch the first day.
	//
	//schema:nl De dag waarop het gebeurde, werd ontvangen of bekend werd gemaakt; van een tijdvak de eerste dag. Niet voor 2015-01-01. Een dag
	//schema:nl na het peil telt nog niet mee en wordt gemeld.
	Datum wmo.Datum `json:"datum"`
	// TotEnMet is the last day of a stretch, or of the time that was given.
	//
	//schema:nl De laatste dag van het tijdvak, of van de tijd die is gegeven; niet voor datum. Verplicht bij uitnodiging_aanvulling,
	//schema:nl instemming_opschorting, verzuim_herstellen en instemming_uitstel. Mag bij vertraging_aanvrager, overmacht,
	//schema:nl informatie_buitenland_gevraagd, bericht_van_uitstel en verdaging; weggelaten is het einde daar niet bekend, en bij verdaging is
	//schema:nl het dan zo lang als mag. Bij de andere soorten mag het niet.
	TotEnMet wmo.Datum `json:"totEnMet,omitzero"`
	// Verzonden is the day on which an objection or a default notice was posted. It counts
	// for an objection; a default notice counts from its receipt.
	//
	//schema:nl De dag waarop een bezwaarschrift of ingebrekestelling op de post ging, niet na datum; alleen bij die twee. Bij een bezwaar
	//schema:nl beslist deze dag mee of het op tijd is; een ingebrekestelling telt vanaf de ontvangst. Weggelaten: niet bekend, of niet
	//schema:nl verzonden.
	Verzonden wmo.Datum `json:"verzonden,omitzero"`
}
