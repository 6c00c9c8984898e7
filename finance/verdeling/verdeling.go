package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Geldverdeling asks how participants share an amount by a key. Who takes part on peil.op shares; for
// a risk that is shared by the members at the end of a year that day is 31 December.
//
//schema:nl Vraagt hoe deelnemers een bedrag met een sleutel delen, tot op de cent. Zo gaat het. (1) Deelnemers zijn wie
//schema:nl op de dag van het peil deelneemt. (2) Het aandeel van een deelnemer is per maatstaf zijn getal gedeeld door
//schema:nl de som van dat getal over alle deelnemers, en bij meer maatstaven het gewogen gemiddelde daarvan naar
//schema:nl weging. Het is een exacte breuk; er wordt vooraf niets afgerond. (3) Ieder krijgt bedrag × aandeel, naar nul
//schema:nl afgekapt op hele centen. (4) De centen die dan over zijn gaan één voor één naar de grootste resten (wat er
//schema:nl bij het afkappen af ging), ieder ten hoogste één. (5) Bij precies gelijke resten, en te weinig centen voor
//schema:nl allen die gelijk staan, gaat de gelijkstandsregel van de sleutel voor: lijstvolgorde (wie eerder in
//schema:nl deelnemers staat), opgegeven_volgorde (wie eerder in volgorde staat), grootste_gewicht of kleinste_gewicht
//schema:nl (wie het grootste of kleinste aandeel heeft). Beslist die niet, of is er geen regel, dan gaat voor wie
//schema:nl eerder in de lijst staat. Er blijft geen cent open. (6) Een bedrag onder nul wordt verdeeld als zijn
//schema:nl tegengestelde, en daarna krijgt elk deel een minteken. De delen zijn samen precies het bedrag. Een vraag
//schema:nl waarin niemand deelneemt (VDS-GEEN-DEELNEMERS) of waarin een maatstaf van alle deelnemers samen nul is
//schema:nl (VDS-NUL) wordt geweigerd.
type Geldverdeling struct {
	//schema:nl Naam van de verdeling, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Bedrag is a budget, a surplus or a deficit. When it is below zero no part is above zero.
	//
	//schema:nl Het bedrag in euro dat wordt verdeeld: een budget, een overschot of een tekort. Bij een bedrag onder nul is
	//schema:nl geen deel boven nul.
	Bedrag wmo.Bedrag `json:"bedrag" jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"`
	//schema:nl De sleutel: naar welke maatstaven er wordt verdeeld en wie voorgaat bij een gelijkstand. De methode is
	//schema:nl altijd grootste resten: een andere wordt geweigerd, en de gelijkstandsregel melden ook, omdat er geen cent
	//schema:nl open blijft.
	Sleutel verdeelsleutel.Sleutel `json:"sleutel"`
	//schema:nl De gemeenten of andere partijen die delen. De volgorde telt: het resultaat houdt haar aan en bij gelijkstand
	//schema:nl kan zij beslissen. Van wie op de dag van het peil deelneemt moet elk getal bekend zijn dat de sleutel telt.
	Deelnemers []verdeelsleutel.Deelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day on which the gemeentecodes were valid, when that is not the day of
	// sharing: a key may be older than a merger.
	//
	//schema:nl De dag waarop de gemeentecodes gelden, voor een sleutel die ouder is dan een herindeling. Ontbreekt het, dan
	//schema:nl moeten de codes gelden op de dag van het peil.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

func (v *Geldverdeling) lijst(op wmo.Datum) ledenlijst {
	leden := Ledenverdeling{v.Sleutel, v.Deelnemers, v.GemeentenOp}
	return leden.lijst("", op)
}

// Ledenverdeling is a key with its participants. No cent stays undecided: when claims on the last cent
// are equal it goes by the rule of the key and otherwise by the order of the list, and the answer
// reports that.
//
//schema:nl Een sleutel met zijn deelnemers, om een bedrag tot op de cent te delen. Er blijft geen cent open: bij
//schema:nl gelijke aanspraken op de laatste cent beslist de regel van de sleutel en anders de volgorde van de lijst, en
//schema:nl dat wordt gemeld. Het gaat als bij finance.verdeling.
type Ledenverdeling struct {
	//schema:nl De sleutel: naar welke maatstaven er wordt verdeeld en wie voorgaat bij een gelijkstand. De methode is
	//schema:nl grootste resten; melden kan niet.
	Sleutel verdeelsleutel.Sleutel `json:"sleutel"`
	//schema:nl De gemeenten of andere partijen die delen, op volgorde.
	Deelnemers []verdeelsleutel.Deelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day on which the gemeentecodes were valid, when that is not the day of
	// sharing: a key may be older than a merger.
	//
	//schema:nl De dag waarop de gemeentecodes gelden. Ontbreekt het, dan moeten de codes gelden op de dag waarop wordt
	//schema:nl verdeeld.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// lijst is the key with its participants on a day; w is its JSON Pointer.
func (v *Ledenverdeling) lijst(w string, op wmo.Datum) ledenlijst {
	ds := make([]*verdeelsleutel.Deelnemer, len(v.Deelnemers))
	for i := range ds {
		ds[i] = &v.Deelnemers[i]
	}
	return leden(w, &v.Sleutel, ds, v.GemeentenOp, op)
}

// Verdeelstaat is an amount that was shared to the cent; the parts add up to it.
//
//schema:nl Een bedrag dat tot op de cent is verdeeld. De delen zijn samen precies het bedrag.
type Verdeelstaat struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde. Wie op
	//schema:nl die dag deelneemt, deelt.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het bedrag in euro dat is verdeeld.
	Bedrag wmo.Bedrag `json:"bedrag"`
	//schema:nl De naam van de sleutel.
	Sleutel string `json:"sleutel" jsonschema:"maxLength=200"` // its name
	//schema:nl De dag waarop de inwoners zijn geteld. Ontbreekt als er geen inwonertallen zijn.
	PeildatumInwoners wmo.Datum `json:"peildatumInwoners,omitzero"`
	//schema:nl Wat ieder krijgt die deelneemt, in de volgorde van de invoer.
	Delen []Verdeeldeel `json:"delen"`
	// NietDeelnemend are the names in the list of those who do not take part on the day.
	//
	//schema:nl De namen van wie in de lijst staat en op de dag van het peil niet deelneemt, in de volgorde van de invoer.
	//schema:nl Ontbreekt als allen deelnemen.
	NietDeelnemend []string `json:"nietDeelnemend,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden: eerst wat er van gemeentecodes niet is na te
	//schema:nl gaan, en dan VDS-V-SLEUTEL als de sleutel niet is afgesproken of VDS-V-AFSPRAAK als dat niet is gezegd.
	//schema:nl Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl FIN-A-LIJSTVOLGORDE als de volgorde van de lijst besliste wie een laatste cent kreeg, of de sleutel dat
	//schema:nl tussen twee die gelijk staan niet beslist; anders een lege lijst.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	// Bevindingen report, among others, who tied for the last cent.
	//
	//schema:nl Wat opvalt zonder het resultaat in de weg te staan. FIN-GELIJK: deelnemers hebben gelijke aanspraken op de
	//schema:nl laatste centen, ook als een regel beslist wie voorgaat; de plaatsen zijn die van hen die gelijk staan
	//schema:nl (/deelnemers/0 is de eerste). VDS-AANDELEN, bij /deelnemers: vaste aandelen tellen op tot 1 noch 100.
	//schema:nl Ontbreekt als er niets te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// ShareAmount shares an amount by a key, to the cent, by largest remainders
// ([verdeelsleutel.SplitAmount]). The error is [wmo.Bevindingen] when the key or a participant is not
// valid, or a number that the key counts is missing.
func ShareAmount(in Geldverdeling, peil wmo.Peil) (Verdeelstaat, error) {
	l := in.lijst(peil.Op)
	r, err := kit.Keur(&in, peil, l.keurDicht)
	if err != nil {
		return Verdeelstaat{}, err
	}
	naam := "verdeling van " + in.Naam
	v := l.verdeel(&r, naam, in.Bedrag)
	delen := l.toon(&r, naam, &v)
	uit := Verdeelstaat{
		Naam: in.Naam, Peil: peil, Bedrag: in.Bedrag, Sleutel: in.Sleutel.Naam, PeildatumInwoners: in.Sleutel.PeildatumInwoners,
		Delen: delen, Berekening: r.Berekening(), Voorbehouden: r.Voorbehouden(), Aannames: r.Aannames(), Bevindingen: r.Bevindingen(),
	}
	for i := range in.Deelnemers {
		if d := &in.Deelnemers[i]; !d.DoetMee(peil.Op) {
			uit.NietDeelnemend = append(uit.NietDeelnemend, d.Naam)
		}
	}
	return uit, nil
}
