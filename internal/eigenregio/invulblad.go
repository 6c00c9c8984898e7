package eigenregio

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/gebied"
)

// The columns of a sheet. One that begins with # is not read.
const (
	kolomOnderdeel = "onderdeel"
	kolomVan       = "van"
	kolomCode      = "code"
	kolomVraag     = "vraag"
	kolomWaarde    = "waarde"
	kolomUitleg    = "#uitleg"
)

func kolommen() []string {
	return []string{kolomOnderdeel, kolomVan, kolomCode, kolomVraag, kolomWaarde}
}

// voorAnders stands before the name of a form of care that has no word of its own.
const voorAnders = string(capacity.AndereVorm) + ":"

// bom tells a sheet that a text is UTF-8.
const bom = "\uFEFF"

// Invulblad writes the sheet of a region, with a row for each thing that is asked: of the plan, of each form of care,
// and of each municipality. What is known stands in it; what only the region knows is empty. It opens in a sheet with
// Dutch settings.
func Invulblad(l *gebied.Ledenlijst, vormen []string) ([]byte, error) {
	var uit bytes.Buffer
	uit.WriteString(bom)
	w := csv.NewWriter(&uit)
	w.Comma, w.UseCRLF = ';', true
	rijen := [][]string{append(kolommen(), kolomUitleg)}
	bekend := map[string]string{"naam": l.Naam, vraagRegio: l.Regio, vraagRegioOp: l.Peil.Op.String(), vraagInwonersOp: geteldOp.String()}
	for _, v := range vragenVan(inPlan) {
		rijen = append(rijen, []string{inPlan, "", "", v.woord, bekend[v.woord], v.hulp()})
	}
	for _, naam := range vormen {
		vorm, bericht := leesVorm(naam)
		if bericht != "" {
			return nil, errors.New(bericht)
		}
		for _, v := range vragenVan(inVorm) {
			rijen = append(rijen, []string{inVorm, vorm.String(), "", v.woord, "", v.hulp()})
		}
	}
	for _, v := range vragenVan(inGemeente) {
		for i := range l.Leden {
			gm := &l.Leden[i].Gemeente
			waarde, hulp := "", v.hulp()
			if v.woord == vraagInwoners {
				waarde, hulp = bekendeInwoners(gm, l.Peil, hulp)
			}
			rijen = append(rijen, []string{inGemeente, gm.Naam, "GM" + gm.Code.String(), v.woord, waarde, hulp})
		}
	}
	err := w.WriteAll(rijen)
	return uit.Bytes(), err
}

// bekendeInwoners is the number of inhabitants with what there is to say about it.
func bekendeInwoners(gm *gebied.Gemeente, peil wmo.Peil, hulp string) (waarde, uitleg string) {
	t, ok := Inwoners(gm.Code, peil)
	if !ok {
		return "", fmt.Sprintf("%s; op %s niet bekend van deze gemeente", hulp, geteldOp)
	}
	delen := []string{hulp}
	for i := range t.Voorbehouden {
		delen = append(delen, t.Voorbehouden[i].Tekst)
	}
	return strconv.Itoa(t.Totaal), strings.Join(delen, "; ")
}

// zorgvorm is a form of care as a sheet writes it.
type zorgvorm struct {
	vorm capacity.Vorm
	naam string
}

func (z zorgvorm) String() string {
	if z.vorm == capacity.AndereVorm {
		return voorAnders + " " + z.naam
	}
	return string(z.vorm)
}

// leesVorm reads a form of care: a word, or "anders: " with a name.
func leesVorm(s string) (z zorgvorm, bericht string) {
	if naam, ok := strings.CutPrefix(wmo.Naamsleutel(s), voorAnders); ok && strings.TrimSpace(naam) != "" {
		_, naam, _ = strings.Cut(s, ":")
		return zorgvorm{capacity.AndereVorm, strings.TrimSpace(naam)}, ""
	}
	ws := woorden(capacity.Vorm("").Woorden(), string(capacity.AndereVorm))
	for _, w := range ws {
		if wmo.Naamsleutel(s) == w {
			return zorgvorm{vorm: capacity.Vorm(w)}, ""
		}
	}
	return z, fmt.Sprintf("%q is geen vorm van zorg; schrijf %s, of %s met de naam erachter%s",
		wmo.Kort(s), strings.Join(ws, ", "), voorAnders, wmo.BedoeltU(s, ws...))
}

// Verliest says whether writing a new sheet over an old file loses something that stands in it. The day of the
// composition of the region does not count: who asks again asks on another day.
func Verliest(oud, nieuw []byte) bool {
	var was, wordt lezer
	was.lees(oud)
	wordt.lees(nieuw)
	if len(was.fouten) > 0 {
		return true // whatever it is, it is no sheet of ours
	}
	for _, d := range was.delen {
		ander := wordt.zoek(d.sleutel)
		for woord, a := range d.antwoorden {
			if a.tekst != "" && woord != vraagRegioOp && (ander == nil || ander.antwoorden[woord].tekst != a.tekst) {
				return true
			}
		}
	}
	return false
}
