package finance

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var padformule = wmo.Bron{Regeling: "budgetpad zoals de vraagsteller het opgeeft", Zekerheid: wmo.Afgeleid}

var (
	formuleIngroei = Formule{
		"FIN-F-PAD-INGROEI", "k = min(N, max(0, t − s + 1))", "t jaar, s jaar van de eerste stap, N aantal stappen; zonder start is k nul", ingroeiLineair,
	}
	formulePadBudget = Formule{
		"FIN-F-PAD-BUDGET", "B = T · ((N − k) · h / H + k · o / O) / N",
		"T totaal, N stappen, k gezette stappen, h en o het historische en objectieve aandeel, H en O de som daarvan", ingroeiLineair,
	}
	formuleStructureel = Formule{
		"FIN-F-PAD-STRUCTUREEL", "E = T · o / O − T · h / H", "T totaal van het eerste jaar, h en o het aandeel, H en O de som daarvan", padformule,
	}
	formuleRuimtePerJaar = Formule{
		"FIN-F-PAD-RUIMTE", "R = c · n", "c plafond per inwoner, n inwoners, R naar beneden op de cent; het budget blijft binnen R van het jaar ervoor", padformule,
	}
	formuleHerverdeling = Formule{
		"FIN-F-PAD-PLAFOND", "B = min(V + R, max(V − R, λ · U)); M = Σ max(0, B − U)",
		"V budget van het vorige jaar, R ruimte, U budget zonder plafond, λ de ene factor waarbij alles optelt tot het totaal, M wat er verschuift", padformule,
	}
	budgetpadFormules = []Formule{formulePadTotaal, formuleIngroei, formulePadBudget, formuleStructureel, formuleRuimtePerJaar, formuleHerverdeling}
)

// verklaar tells the steps: the totals were told before; then the years, and for each
// participant the structural effect and the budget of the last year. The years between
// go the same.
func (u *Budgetpadbeeld) verklaar(r *rekening, s *sleutel, in *Budgetpad) {
	n, laatste := wmo.GetalOf(int64(in.Stappen)), &u.Jaren[len(u.Jaren)-1]
	for i := range u.Jaren {
		j := &u.Jaren[i]
		invoer := []wmo.Grootheid{aantal("t", wmo.GetalOf(int64(j.Jaar)), ""), aantal("N", n, "stappen")}
		if u.Start != 0 {
			invoer = append(invoer, aantal("s", wmo.GetalOf(int64(u.Start)), ""))
		}
		r.stap(&formuleIngroei, "gezette stappen in "+strconv.Itoa(j.Jaar), aantal("k", wmo.GetalOf(int64(j.Stap)), "stappen"), invoer...)
		if j.Begrensd > 0 {
			r.stap(&formuleHerverdeling, "wat het plafond verschuift in "+strconv.Itoa(j.Jaar), euro("M", u.verschoven(i)),
				euro("T", j.Totaal), euro("niet verdeeld", j.NietVerdeeld), aantal("aan het plafond", wmo.GetalOf(int64(j.Begrensd)), "deelnemers"))
		}
	}
	ruimte := s.ruimte(in.Plafond)
	for i, d := range s.wie {
		p := &u.Deelnemers[s.plek[i]]
		h, o := aantal("h", d.Historisch, ""), aantal("o", d.Objectief, "")
		somH, somO := aantal("H", s.somH, ""), aantal("O", s.somO, "")
		r.stap(&formuleStructureel, "structureel effect voor "+d.Naam, euro("E", p.Structureel.Verschil), euro("T", u.Jaren[0].Totaal), h, somH, o, somO)
		naam, budget := "budget van "+d.Naam+" in "+strconv.Itoa(laatste.Jaar), p.Jaren[len(p.Jaren)-1].Budget
		if w := p.Jaren[len(p.Jaren)-1].Plafond; w != nil {
			naam, budget = naam+", zonder plafond", w.ZonderPlafond
		}
		r.stap(&formulePadBudget, naam, euro("B", budget),
			euro("T", laatste.Totaal), aantal("N", n, "stappen"), aantal("k", wmo.GetalOf(int64(laatste.Stap)), "stappen"), h, somH, o, somO)
		if ruimte != nil {
			r.stap(&formuleRuimtePerJaar, "ruimte per jaar voor "+d.Naam, euro("R", ruimte[i]),
				euro("c", in.Plafond.Bedrag()), aantal("n", wmo.GetalOf(int64(d.Inwoners)), "inwoners"))
		}
	}
}

// verschoven is what the plafond gives to some in a year, at the cost of others.
func (u *Budgetpadbeeld) verschoven(jaar int) wmo.Bedrag {
	var som wmo.Bedrag
	for i := range u.Deelnemers {
		if w := u.Deelnemers[i].Jaren[jaar].Plafond; w != nil && w.Verschoven.Sign() > 0 {
			som = som.Plus(w.Verschoven)
		}
	}
	return som
}

// The choices of ours that a path can rest on.
var (
	aannameCenten = wmo.Voorbehoud{
		Code: "FIN-A-CENTEN", Tekst: "wat na afronden overblijft gaat per cent naar de grootste resten, en bij gelijke resten naar wie in alfabet voorgaat",
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
