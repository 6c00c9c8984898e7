package declaratie

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	meldingMaand      = register.Melding("FIN-DC-MAAND", "een productperiode die niet in één kalendermaand ligt")
	meldingBuiten     = register.Melding("FIN-DC-BUITEN", "een productperiode of levering buiten de toewijzing, of een levering buiten elke productperiode")
	meldingSamen      = register.Melding("FIN-DC-OVERLAP", "perioden die een dag gemeen hebben: die zou twee keer tellen")
	meldingFrequentie = register.Melding("FIN-DC-FREQUENTIE", "een eenheid die niet bij de frequentie past")
)

func (v *Declaratieruimtevraag) keur(k *kit.Keuring) {
	if v.Omvang == nil && v.Budget == nil {
		k.MeldOntbreekt("een toewijzing, als omvang of als budget,", "/omvang", "/budget")
	}
	v.keurOmvang(k)
	for i := range v.Productperioden {
		p := &v.Productperioden[i]
		w := kit.InLijst("/productperioden", i)
		k.Overbodig(p.Geleverd != nil && (v.Omvang == nil || len(v.Leveringen) > 0), w+"/geleverd", "leveringen, of een toewijzing zonder omvang")
		k.Overbodig(p.Gedeclareerd != nil && v.Budget == nil, w+"/gedeclareerd", "een toewijzing zonder budget")
		if !p.Periode.Einddatum.IsValid() {
			k.MeldOntbreekt("een productperiode", w+"/periode/einddatum")
			continue
		}
		v.keurPeriode(k, i, w+"/periode")
	}
	v.keurLeveringen(k)
}

func (v *Declaratieruimtevraag) keurOmvang(k *kit.Keuring) {
	o := v.Omvang
	k.Overbodig(v.HulpBijHetHuishouden != wmo.Onbepaald && !v.is(Inspanningsgericht, PerWeek), "/hulpBijHetHuishouden",
		"iets anders dan inspanningsgericht per week")
	k.Overbodig(v.GebrokenMaand != "" && !v.is(Outputgericht, PerMaand), "/gebrokenMaand", "iets anders dan outputgericht per maand")
	if o == nil {
		return
	}
	k.Nodig(o.Frequentie != PerWeek || v.Toewijzing.Einddatum.IsValid(), "/toewijzing/einddatum", "een omvang per week")
	if o.Frequentie == PerDag && (o.Eenheid == Etmaal || o.Eenheid == Dagdeel) {
		k.MeldVolgens(afgeleid("IV042"), meldingFrequentie, "etmalen en dagdelen zijn er niet per dag", "/omvang/eenheid")
	}
	fout := StuksOutput
	if v.Variant == Outputgericht {
		fout = StuksInspanning
	}
	if o.Eenheid == fout {
		k.MeldVolgens(afgeleid("IV042"), meldingFrequentie, "deze stuks horen bij de andere variant", "/omvang/eenheid")
	}
}

// keurPeriode finds a product period in two months, outside the allocation, or with a day of an earlier one.
func (v *Declaratieruimtevraag) keurPeriode(k *kit.Keuring, i int, w string) {
	p := v.Productperioden[i].Periode
	if maanden(p) != 1 {
		k.MeldVolgens(afgeleid("IV076"), meldingMaand, "een productperiode ligt in één kalendermaand", w)
	}
	if !v.Toewijzing.Overlapt(p) {
		k.Meld(meldingBuiten, "geen dag van deze periode is toegewezen", w)
	}
	for j := range i {
		if v.Productperioden[j].Periode.Overlapt(p) {
			k.Meld(meldingSamen, "deze periode heeft een dag gemeen met een eerdere; neem ze samen", w)
			return
		}
	}
}

func (v *Declaratieruimtevraag) keurLeveringen(k *kit.Keuring) {
	mag := v.Omvang != nil && v.Variant == Inspanningsgericht
	k.Overbodig(len(v.Leveringen) > 0 && !mag, "/leveringen", "een toewijzing die niet inspanningsgericht is of geen omvang heeft")
	for i := range v.Leveringen {
		d := v.Leveringen[i].Datum
		in := slices.ContainsFunc(v.Productperioden, func(p Productperiode) bool { return p.Periode.Bevat(d) })
		if mag && (!in || !v.Toewijzing.Bevat(d)) {
			k.Meld(meldingBuiten, "deze dag ligt niet in de toewijzing en een productperiode", kit.InLijst("/leveringen", i)+"/datum")
		}
	}
}
