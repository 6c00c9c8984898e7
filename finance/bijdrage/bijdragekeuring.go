package bijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Days on which the council got other choices.
var (
	begin2018 = dag("2018-01-01")
	begin2019 = dag("2019-01-01")
)

// keur checks fields of the question against each other and against the day.
func (in *Bijdragevraag) keur(k *kit.Keuring, peil wmo.Peil) {
	k.Overbodig(in.BurgerlijkeStaat == Ongehuwd && in.Echtgenoot != nil, "/echtgenoot", "een gehuwde cliënt")
	if in.Rol == AlsOuder {
		k.Overbodig(in.Minderjarig != wmo.Onbepaald, "/minderjarig", "rol client")
	}
	if in.Minderjarig == wmo.Ja && in.Client.Pensioengerechtigd == wmo.Ja {
		k.MeldSamen(meldingLeeftijd, meldingLeeftijd.Uitleg, "/minderjarig", "/client/pensioengerechtigd")
	}
	for i := range in.Voorzieningen {
		in.keurVoorziening(k, i)
	}
	if e := in.EigenBedrag; e != nil && (e.Procent == nil) != (e.Drempel == nil) {
		k.Nodig(e.Procent != nil, "/eigenBedrag/procent", "een drempel")
		k.Nodig(e.Drempel != nil, "/eigenBedrag/drempel", "een percentage")
	}
	if in.Verordening != nil {
		in.Verordening.keur(k, peil, in.EigenBedrag != nil)
	}
}

func (in *Bijdragevraag) keurVoorziening(k *kit.Keuring, i int) {
	v, plaats := &in.Voorzieningen[i], kit.InLijst("/voorzieningen", i)
	if in.Rol == AlsOuder && v.Waarvoor != VoorWoningaanpassing {
		k.MeldSamen(meldingOuder, meldingOuder.Uitleg, plaats+"/waarvoor", "/rol")
	}
	k.Overbodig(v.Aangewezen != wmo.Onbepaald && v.Vorm != AlgemeneVz, plaats+"/aangewezen", "een algemene voorziening")
	k.Overbodig(v.Wonen != wmo.Onbepaald && v.Waarvoor != VoorBeschermdWonen, plaats+"/wonen", "beschermd wonen")
	k.Overbodig(v.EigenTarief != wmo.Onbepaald && v.Waarvoor != VoorVervoer, plaats+"/eigenTarief", "vervoer")
	k.Overbodig(v.Bedrag != nil && v.Vorm != AlgemeneVz && v.EigenTarief != wmo.Ja, plaats+"/bedrag", "een voorziening met een eigen bedrag")
	k.Overbodig(v.Kostprijs != nil && v.Vorm != AlgemeneVz, plaats+"/kostprijs", "een algemene voorziening")
	if v.Einddatum.IsValid() && v.Einddatum.Before(v.Begindatum) {
		k.MeldPeriode("de einddatum ligt voor de begindatum", plaats+"/einddatum", plaats+"/begindatum")
	}
}

// keur checks what the council chose against what it could choose on the day.
func (v *Bijdrageverordening) keur(k *kit.Keuring, peil wmo.Peil, eigen bool) {
	oud := peil.Op.Before(begin2019)
	k.Overbodig(v.Procent != nil && !oud, "/verordening/procent", "een bijdrage naar inkomen, tot en met 2018")
	k.Overbodig(v.Drempel != nil && !oud, "/verordening/drempel", "een bijdrage naar inkomen, tot en met 2018")
	if g := v.Nihilgrenzen; g != nil {
		k.Overbodig(peil.Op.Before(begin2018), "/verordening/nihilgrenzen", "een dag vanaf 2018")
		k.Overbodig(g.Allen != nil && !oud, "/verordening/nihilgrenzen/allen", "een dag in 2018")
		for naam, b := range map[string]*wmo.Bedrag{"ongehuwdJonger": g.OngehuwdJonger, "ongehuwdPensioen": g.OngehuwdPensioen, "gehuwdPensioen": g.GehuwdPensioen} {
			k.Overbodig(b != nil && oud && !peil.Op.Before(begin2018), "/verordening/nihilgrenzen/"+naam, "een dag vanaf 2019")
		}
	}
	if st, err := bedragen().Op(peil); err == nil && !eigen {
		v.keurVerlaging(k, st.Waarde)
	}
}

// keurVerlaging checks that the council only lowered what the table has.
func (v *Bijdrageverordening) keurVerlaging(k *kit.Keuring, rij *Bijdragebedragrij) {
	hoogst, laagst := wmo.Bedrag{}, (*wmo.Bedrag)(nil)
	if rij.Bedrag != nil {
		hoogst = *rij.Bedrag
	}
	for i := range rij.Groepen {
		g := &rij.Groepen[i]
		hoogst = kit.Grootste(hoogst, g.Basis)
		if laagst == nil || g.Drempel.Compare(*laagst) < 0 {
			laagst = &g.Drempel
		}
	}
	meld := func(fout bool, plaats string) {
		if fout {
			k.Meld(meldingHoger, meldingHoger.Uitleg, plaats)
		}
	}
	meld(v.Bedrag != nil && v.Bedrag.Compare(hoogst) > 0, "/verordening/bedrag")
	meld(v.Procent != nil && rij.Procent != nil && v.Procent.Compare(*rij.Procent) > 0, "/verordening/procent")
	meld(v.Drempel != nil && laagst != nil && v.Drempel.Compare(*laagst) < 0, "/verordening/drempel")
}
