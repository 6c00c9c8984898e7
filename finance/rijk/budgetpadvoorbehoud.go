package rijk

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Assumptions of a path: choices that were published nowhere.
var (
	aannameCenten      = register.Aanname("FIN-A-CENTEN", "wat na afronden overblijft gaat per cent naar de grootste resten")
	aannameLineair     = register.Aanname("FIN-A-LINEAIR", "elke stap is even groot; gepubliceerd is alleen dat het pad tien jaar duurt", ingroeiLineair)
	aannameStappen     = register.Aanname("FIN-A-STAPPEN", "het aantal stappen komt van de vraagsteller; gepubliceerd zijn er tien", ingroei)
	aannameVlak        = register.Aanname("FIN-A-VLAK", "in een jaar zonder index blijft het totaal gelijk, op de mutaties na: er wordt geen groei aangenomen")
	aannameDoorwerking = register.Aanname("FIN-A-DOORWERKING",
		"een mutatie werkt door in alle latere jaren; een tijdelijke wordt in een later jaar teruggeboekt")
	aannamePlafond = register.Aanname("FIN-A-PLAFOND",
		"wie aan het plafond zit blijft daar; de anderen delen wat dat kost of oplevert naar hun budget zonder plafond")
)

// Reservations about where the numbers of a path come from.
var (
	voorbehoudAandelen = register.Voorbehoud("FIN-V-AANDELEN",
		"historische en objectieve aandelen komen van de vraagsteller; per gemeente zijn ze niet leesbaar gepubliceerd")
	voorbehoudGeenStart = register.Voorbehoud("FIN-V-GEEN-START",
		"er is geen startjaar opgegeven: alle jaren volgen de historische sleutel", historischGeregeld)
	voorbehoudStart   = register.Voorbehoud("FIN-V-START", "het startjaar komt van de vraagsteller; een besluit over een start is hier niet bekend")
	voorbehoudPlafond = register.Voorbehoud("FIN-V-PLAFOND",
		"de hoogte van het plafond komt van de vraagsteller; een landelijk bedrag per inwoner is niet bevestigd")
	voorbehoudEersteJaar = register.Voorbehoud("FIN-V-EERSTE-JAAR",
		"het eerste jaar heeft geen jaar ervoor: het plafond is daar niet toegepast, terwijl er al een stap gezet is")
	voorbehoudVarianten = register.Voorbehoud("FIN-V-WAT-ALS-PAD", "varianten zijn wat-als-berekeningen naast de basis, en geen besluit of verwachting")
)

// let adds the assumptions and reservations that apply to a path and its variants.
func (b *Budgetpad) let(r *wmo.Verantwoording) {
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
	r.NeemAan(aannameCenten)
	r.NeemAanAls(start, aannameLineair)
	r.NeemAanAls(start && ergens(func(k *keuze) bool { return k.stappen != gepubliceerdeStappen }), aannameStappen)
	r.NeemAanAls(ergens(func(k *keuze) bool { return len(k.totaal.Indexen) < b.Tot-b.Van }), aannameVlak)
	r.NeemAanAls(ergens(func(k *keuze) bool { return len(k.totaal.Mutaties) > 0 }), aannameDoorwerking)
	r.NeemAanAls(plafond, aannamePlafond)
	r.Behoud(voorbehoudAandelen)
	r.BehoudAls(basis.start() == 0, voorbehoudGeenStart)
	r.BehoudAls(start, voorbehoudStart)
	r.BehoudAls(plafond, voorbehoudPlafond)
	r.BehoudAls(ergens(func(k *keuze) bool { return k.plafond != nil && k.stap(b.Van) > 0 }), voorbehoudEersteJaar)
	r.BehoudAls(len(b.Varianten) > 0, voorbehoudVarianten)
}

// gepubliceerdeStappen is the number of years of the published agreement.
const gepubliceerdeStappen = 10
