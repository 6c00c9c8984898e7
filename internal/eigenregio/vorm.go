package eigenregio

import (
	"encoding/json"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// vorm makes the stock and the flow of a form of care, of which w is the place in the question. The stock is of the
// first day of the plan, and the target counts what the stock counts: a sheet asks neither twice.
func (m *maker) vorm(d *deel, w string, begin any) boom {
	t := boom{"vorm": string(d.vorm.vorm)}
	if d.vorm.naam != "" {
		t["naam"] = d.vorm.naam
	}
	m.plaatsen[w] = d.eerste
	waarden := m.vul(t, w, d)
	if begin != nil {
		t.zet("/begin/datum", begin)
	}
	if eenheid, ok := waarden[vraagEenheid]; ok && t["doel"] != nil {
		t.zet("/doel/eenheid", eenheid)
	}
	m.plaatsen[w+"/begin/datum"] = m.plaatsen["/periode/begindatum"]
	m.plaatsen[w+"/doel/eenheid"] = d.plekVan(vraagEenheid)
	m.plaatsen[w+"/doel"] = d.plekVan(vraagDoel)
	for voor, naar := range reeksen {
		m.plaatsen[w+naar] = d.plekVan(voor[:len(voor)-len("_in_jaar_")])
		if reeks := m.reeks(d, voor, w+naar); len(reeks) > 0 {
			t.zet(naar, reeks)
		}
	}
	return t
}

// reeks is the number of each year, from the first one without a gap.
func (m *maker) reeks(d *deel, voor, w string) []json.Number {
	var getallen []json.Number
	laatste := 0
	for jaar := 1; jaar <= meesteJaren; jaar++ {
		if a := d.antwoorden[voor+strconv.Itoa(jaar)]; a != nil && a.tekst != "" {
			laatste = jaar
		}
	}
	for jaar := 1; jaar <= laatste; jaar++ {
		v, _ := zoekVraag(inVorm, voor+strconv.Itoa(jaar))
		v.mag, v.uitleg = false, "een getal voor elk jaar van het plan"
		m.plaatsen[w+wmo.Wijs(strconv.Itoa(jaar-1))] = d.plekVan(v.woord)
		if g, ok := m.waarde(d, &v); ok {
			n, _ := g.(json.Number)
			getallen = append(getallen, n)
		} else {
			getallen = append(getallen, "0") // what is wrong was told
		}
	}
	return getallen
}
