package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// The choices of ours that a path can rest on.
var (
	aannameCenten = wmo.Voorbehoud{
		Code: "FIN-A-CENTEN", Tekst: "wat na afronden overblijft gaat per cent naar de grootste resten",
	}
	aannameLineair = wmo.Voorbehoud{
		Code: "FIN-A-LINEAIR", Tekst: "elke stap is even groot; gepubliceerd is alleen dat het pad tien jaar duurt", Bron: &ingroeiLineair,
	}
	aannameStappen = wmo.Voorbehoud{
		Code: "FIN-A-STAPPEN", Tekst: "het aantal stappen komt van de vraagsteller; gepubliceerd zijn er tien", Bron: &ingroei,
	}
	aannameVlak = wmo.Voorbehoud{
		Code: "FIN-A-VLAK", Tekst: "in een jaar zonder index blijft het totaal gelijk, op de mutaties na: er wordt geen groei aangenomen",
	}
	aannameDoorwerking = wmo.Voorbehoud{
		Code: "FIN-A-DOORWERKING", Tekst: "een mutatie werkt door in alle latere jaren; een tijdelijke wordt in een later jaar teruggeboekt",
	}
	aannamePlafond = wmo.Voorbehoud{
		Code: "FIN-A-PLAFOND", Tekst: "wie aan het plafond zit blijft daar; de anderen delen wat dat kost of oplevert naar hun budget zonder plafond",
	}
	padAannames = []wmo.Voorbehoud{aannameCenten, aannameLineair, aannameStappen, aannameVlak, aannameDoorwerking, aannamePlafond}
)

// What a reader must know of where the numbers of a path come from.
var (
	voorbehoudAandelen = wmo.Voorbehoud{
		Code: "FIN-V-AANDELEN", Tekst: "historische en objectieve aandelen komen van de vraagsteller; per gemeente zijn ze niet leesbaar gepubliceerd",
	}
	voorbehoudGeenStart = wmo.Voorbehoud{
		Code: "FIN-V-GEEN-START", Tekst: "er is geen startjaar opgegeven: alle jaren volgen de historische sleutel", Bron: &historischGeregeld,
	}
	voorbehoudStart = wmo.Voorbehoud{
		Code: "FIN-V-START", Tekst: "het startjaar komt van de vraagsteller; een besluit over een start is hier niet bekend",
	}
	voorbehoudPlafond = wmo.Voorbehoud{
		Code: "FIN-V-PLAFOND", Tekst: "de hoogte van het plafond komt van de vraagsteller; een landelijk bedrag per inwoner is niet bevestigd",
	}
	voorbehoudEersteJaar = wmo.Voorbehoud{
		Code: "FIN-V-EERSTE-JAAR", Tekst: "het eerste jaar heeft geen jaar ervoor: het plafond is daar niet toegepast, terwijl er al een stap gezet is",
	}
	voorbehoudVarianten = wmo.Voorbehoud{
		Code: "FIN-V-WAT-ALS-PAD", Tekst: "varianten zijn wat-als-berekeningen naast de basis, en geen besluit of verwachting",
	}
	padVoorbehouden = []wmo.Voorbehoud{
		voorbehoudAandelen, voorbehoudGeenStart, voorbehoudStart, voorbehoudPlafond, voorbehoudEersteJaar, voorbehoudVarianten,
	}
)

// let tells what a path and its variants rest on.
func (b *Budgetpad) let(r *rekening) {
	basis := b.keuze()
	keuzes := []keuze{basis}
	for i := range b.Varianten {
		keuzes = append(keuzes, basis.met(&b.Varianten[i]))
	}
	ergens := func(geldt func(k *keuze) bool) bool {
		return slices.ContainsFunc(keuzes, func(k keuze) bool { return geldt(&k) })
	}
	start := ergens(func(k *keuze) bool { return k.start() != 0 })
	plafond := ergens(func(k *keuze) bool { return k.plafond != nil })
	r.neemAan(true, aannameCenten)
	r.neemAan(start, aannameLineair)
	r.neemAan(start && ergens(func(k *keuze) bool { return k.stappen != gepubliceerdeStappen }), aannameStappen)
	r.neemAan(ergens(func(k *keuze) bool { return len(k.totaal.Indexen) < b.Tot-b.Van }), aannameVlak)
	r.neemAan(ergens(func(k *keuze) bool { return len(k.totaal.Mutaties) > 0 }), aannameDoorwerking)
	r.neemAan(plafond, aannamePlafond)
	r.behoud(true, voorbehoudAandelen)
	r.behoud(basis.start() == 0, voorbehoudGeenStart)
	r.behoud(start, voorbehoudStart)
	r.behoud(plafond, voorbehoudPlafond)
	r.behoud(ergens(func(k *keuze) bool { return k.plafond != nil && k.stap(b.Van) > 0 }), voorbehoudEersteJaar)
	r.behoud(len(b.Varianten) > 0, voorbehoudVarianten)
}

// gepubliceerdeStappen is how many years the path takes by the agreement.
const gepubliceerdeStappen = 10
