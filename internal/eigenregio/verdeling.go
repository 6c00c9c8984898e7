package eigenregio

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/cel"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// getalvelden are the keys of the numbers of a municipality that a key can count, beside its inhabitants.
var getalvelden = map[verdeelsleutel.Maatstafsoort]string{
	verdeelsleutel.NaarAandeel: "/aandeel", verdeelsleutel.NaarHerkomst: "/herkomst", verdeelsleutel.NaarSocialeVoorraad: "/socialeVoorraad",
	verdeelsleutel.NaarClienten: "/clienten", verdeelsleutel.NaarDagen: "/dagen", verdeelsleutel.NaarKosten: "/kosten",
}

// verdeling makes the key with its participants out of what vul left in the document.
func (m *maker) verdeling(document boom, hoofd *deel, waarden map[string]any, gemeenten []*deel) {
	wijze := boom{}
	if alle, ok := document["verdeelwijzen"].(boom); ok {
		wijze, _ = alle["0"].(boom)
	}
	delete(document, "verdeelwijzen")
	m.plaatsen["/verdeelwijzen"] = hoofd.plekVan(vraagSleutel)
	naam, _ := waarden[vraagSleutel].(string)
	switch {
	case naam == "":
		return
	case naam == geenSleutel:
		m.letOp = append(m.letOp, "de sleutel is geen: er worden geen woningen verdeeld, en wat er over gemeenten staat doet niet mee")
		return
	case len(gemeenten) == 0:
		m.meld(hoofd.plekVan(vraagSleutel), "DOC-SLEUTEL-ONTBREEKT", "er zijn geen rijen met onderdeel gemeente om over te verdelen")
		return
	}
	wijze.zet("/sleutel/naam", "naar "+strings.ReplaceAll(naam, "_", " "))
	wijze.zet("/sleutel/maatstaven", []any{boom{"soort": naam}})
	m.vergelijk(hoofd, waarden, gemeenten)
	metInwoners := false
	deelnemers := make([]any, len(gemeenten))
	for i, d := range gemeenten {
		t := m.deelnemer(d, bijDeelnemer(i), verdeelsleutel.Maatstafsoort(naam))
		deelnemers[i], metInwoners = t, metInwoners || t["inwoners"] != nil
	}
	wijze["deelnemers"] = deelnemers
	if sleutel, ok := wijze["sleutel"].(boom); ok && !metInwoners && naam != string(verdeelsleutel.NaarInwoners) {
		delete(sleutel, "peildatumInwoners") // a day of nothing
	}
	document["verdeelwijzen"] = []any{wijze}
}

func bijDeelnemer(i int) string { return wmo.Wijs("verdeelwijzen", "0", "deelnemers", strconv.Itoa(i)) }

func (m *maker) deelnemer(d *deel, w string, naar verdeelsleutel.Maatstafsoort) boom {
	t := boom{"gemeente": d.code.String(), "naam": d.van}
	m.plaatsen[w], m.plaatsen[w+"/gemeente"] = d.eerste, d.plekCode()
	m.vul(t, w, d)
	a, veld := d.antwoorden[vraagSleutelgetal], getalvelden[naar]
	switch {
	case veld == "":
		if a != nil && a.tekst != "" {
			m.meld(a.plek, "DOC-OVERBODIG", "dit hoort niet bij de sleutel "+string(naar)+"; maak de cel leeg of kies een andere sleutel")
		}
		return t
	case a == nil || a.tekst == "":
		m.meld(d.plekVan(vraagSleutelgetal), "DOC-SLEUTEL-ONTBREEKT",
			fmt.Sprintf("vul dit in: het getal van de gemeente voor de sleutel %s; is het niet bekend, kies dan een andere sleutel", naar))
		return t
	}
	m.plaatsen[w+veld] = a.plek
	if s, err := getal(a.tekst); err == nil && naar == verdeelsleutel.NaarKosten {
		t.zet(veld, cel.Bedrag(s))
	} else if err == nil {
		t.zet(veld, json.Number(s))
	}
	return t
}

func (d *deel) plekCode() plek {
	p := d.eerste
	p.kolom, p.naam, p.bij = d.kolomCode, kolomCode, d.van
	return p
}

// vergelijk holds the municipalities against the day on which they are the region, and against the region.
func (m *maker) vergelijk(hoofd *deel, waarden map[string]any, gemeenten []*deel) {
	dag, ok := waarden[vraagRegioOp].(wmo.Datum)
	if !ok {
		dag, ok = waarden[vraagBegin].(wmo.Datum)
	}
	if !ok {
		return // which was told
	}
	genoemd := make([]gebied.Vermelding, len(gemeenten))
	for i, d := range gemeenten {
		m.plaatsen[bijDeelnemer(i)+"/gemeente"] = d.plekCode()
		genoemd[i] = gebied.Vermelding{Gemeente: d.code, Plaats: bijDeelnemer(i) + "/gemeente"}
	}
	b, _ := gebied.CheckOpDag(dag, genoemd...)
	for i := range b {
		m.neem(b[i])
	}
	m.namen(gemeenten, waarden, dag)
	regio, _ := waarden[vraagRegio].(string)
	if regio == "" {
		m.letOp = append(m.letOp, "de gemeenten zijn niet met een regio vergeleken, want bij regio staat niets")
		return
	}
	leden, err := gebied.ListMembers(gebied.Ledenvraag{Regio: regio}, wmo.PeilOp(dag))
	if err != nil {
		var b wmo.Bevindingen
		if !errors.As(err, &b) {
			m.meld(hoofd.plekVan(vraagRegioOp), "DOC-WAARDE", err.Error())
		}
		for i := range b {
			m.meld(hoofd.plekVan(vraagRegio), b[i].Code, b[i].Bericht)
		}
		return
	}
	m.leden(hoofd, &leden, gemeenten)
}

// leden tells which municipalities are not of the region, and which are missing.
func (m *maker) leden(hoofd *deel, leden *gebied.Ledenlijst, gemeenten []*deel) {
	const uitweg = "; is uw regio anders samengesteld, maak dan de waarde bij regio leeg"
	op := leden.Peil.Op
	for _, d := range gemeenten {
		_, bestaat := gebied.FindMunicipality(d.code, op)
		if bestaat && !slices.ContainsFunc(leden.Leden, func(l gebied.Lid) bool { return l.Gemeente.Code == d.code }) {
			m.meld(d.plekCode(), "DOC-WAARDE", fmt.Sprintf("%s hoort op %s niet bij de regio %s%s", wmo.Kort(d.van), op, leden.Naam, uitweg))
		}
	}
	for i := range leden.Leden {
		gm := &leden.Leden[i].Gemeente
		if !m.kwijt && !slices.ContainsFunc(gemeenten, func(d *deel) bool { return d.code == gm.Code }) {
			m.meld(hoofd.plekVan(vraagRegio), "DOC-SLEUTEL-ONTBREEKT",
				fmt.Sprintf("%s (GM%s) hoort op %s bij de regio %s, en heeft hier geen rijen%s", gm.Naam, gm.Code, op, leden.Naam, uitweg))
		}
	}
}

// namen tells where a name is not that of the code beside it, and where the inhabitants of the known day are not those
// that were counted. A municipality gets the name of its code.
func (m *maker) namen(gemeenten []*deel, waarden map[string]any, dag wmo.Datum) {
	rijen, err := alleGemeenten()
	if err != nil {
		m.meld(plek{}, "DOC-WAARDE", err.Error()) // cannot happen: the table is embedded
		return
	}
	for _, d := range gemeenten {
		i := slices.IndexFunc(rijen, func(g gebied.Gemeenterij) bool { return g.Code == d.code })
		switch {
		case i < 0: // which was told
		case d.van != "" && !heet(&rijen[i], d.van):
			m.meld(d.eerste, "DOC-WAARDE", fmt.Sprintf("GM%s is %s, en niet %q; verbeter de naam of de code", d.code, rijen[i].Naam, wmo.Kort(d.van)))
		default:
			d.van = rijen[i].Naam
		}
		a := d.antwoorden[vraagInwoners]
		t, geteld := Inwoners(d.code, wmo.PeilOp(dag))
		if op, _ := waarden[vraagInwonersOp].(wmo.Datum); op == geteldOp && geteld && a != nil && a.tekst != "" && a.tekst != strconv.Itoa(t.Totaal) {
			m.letOp = append(m.letOp, fmt.Sprintf("regel %d: bij %s staat %s inwoners, en op %s zijn er %d geteld",
				a.plek.regel, wmo.Kort(d.van), wmo.Kort(a.tekst), geteldOp, t.Totaal))
		}
	}
}
