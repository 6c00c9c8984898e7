// Package eigenregio is the way from the name of a region to a plan for it: a sheet that asks what only the region
// knows, and the question that the sheet makes once it is filled in.
package eigenregio

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// Zoek finds the region that somebody means: by its code, one of its names, or a municipality that belongs to it on
// that day, by name or by code.
func Zoek(wat string, peil wmo.Peil) (gebied.Ledenlijst, error) {
	code, err := gemeentecode(wat)
	if err == nil {
		return vanGemeente(code, peil)
	}
	if alleenCijfers(wat) {
		return gebied.Ledenlijst{}, err
	}
	regios, err := gebied.ListRegions(gebied.Regiosvraag{}, peil)
	if err != nil {
		return gebied.Ledenlijst{}, err
	}
	heet := regionaam(wat)
	for _, r := range regios.Regios {
		if slices.ContainsFunc(append(r.AndereNamen, r.Code, r.Naam), func(naam string) bool { return regionaam(naam) == heet }) {
			return gebied.ListMembers(gebied.Ledenvraag{Regio: r.Code}, peil)
		}
	}
	if code, err = gemeenteVan(wat, peil.Op); err != nil {
		return gebied.Ledenlijst{}, err
	}
	if !code.IsZero() {
		return vanGemeente(code, peil)
	}
	return gebied.Ledenlijst{}, onbekend(wat, regios.Regios, peil.Op)
}

// gemeentecode reads both ways of writing one. A sheet drops the 0 in front of 0796, and not that of GM0796.
func gemeentecode(s string) (wmo.Gemeentecode, error) {
	if c, err := wmo.ParseCBSCode(strings.ToUpper(s)); err == nil {
		return c, nil
	}
	return wmo.ParseGemeentecode(s)
}

func alleenCijfers(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func regionaam(s string) string {
	return strings.TrimSpace(strings.TrimPrefix(wmo.Naamsleutel(s), "regio "))
}

func vanGemeente(code wmo.Gemeentecode, peil wmo.Peil) (gebied.Ledenlijst, error) {
	c, err := gebied.FindCentre(gebied.Centrumvraag{Gemeente: code}, peil)
	if err != nil {
		return gebied.Ledenlijst{}, zin(err)
	}
	if c.Plaats == nil {
		teksten := make([]string, len(c.Voorbehouden))
		for i := range c.Voorbehouden {
			teksten[i] = c.Voorbehouden[i].Tekst
		}
		return gebied.Ledenlijst{}, fmt.Errorf("%s; noem de regio zelf", strings.Join(teksten, "; "))
	}
	return gebied.ListMembers(gebied.Ledenvraag{Regio: c.Plaats.Regio}, peil)
}

// gemeenteVan is the municipality of that name on a day, zero when there was never one, and an error that tells what
// became of one that is not there on that day.
func gemeenteVan(naam string, op wmo.Datum) (wmo.Gemeentecode, error) {
	rijen, err := alleGemeenten()
	if err != nil {
		return wmo.Gemeentecode{}, err
	}
	var anders wmo.Gemeentecode
	for i := range rijen {
		if !heet(&rijen[i], naam) {
			continue
		}
		if rijen[i].Bestaat.Bevat(op) {
			return rijen[i].Code, nil
		}
		anders = rijen[i].Code
	}
	if b, _ := gebied.CheckOpDag(op, gebied.Vermelding{Gemeente: anders}); len(b) > 0 {
		return wmo.Gemeentecode{}, zin(b)
	}
	return anders, nil
}

// alleGemeenten are the municipalities of all days that are known.
var alleGemeenten = sync.OnceValues(func() ([]gebied.Gemeenterij, error) {
	t, err := tabellen.Lees[gebied.Gemeententabel](tabellen.Gemeenten)
	if err != nil {
		return nil, err
	}
	return t.Rijen, nil
})

func heet(g *gebied.Gemeenterij, naam string) bool {
	sleutel := naamsleutel(naam)
	return sleutel != "" && (naamsleutel(g.Naam) == sleutel || naamsleutel(g.Roepnaam) == sleutel)
}

// naamsleutel is a name without an apostrophe in front, which a sheet swallows when somebody types it.
func naamsleutel(s string) string { return strings.TrimLeft(wmo.Naamsleutel(s), "'’‘") }

// onbekend says that there is no such region or municipality, with those that have the name in theirs, or else those
// that were probably meant.
func onbekend(wat string, regios []gebied.Regionaam, op wmo.Datum) error {
	rijen, err := alleGemeenten()
	if err != nil {
		return err
	}
	var namen, delen []string
	for i := range regios {
		namen = append(append(namen, regios[i].Naam, regios[i].Code), regios[i].AndereNamen...)
	}
	for i := range rijen {
		if rijen[i].Bestaat.Bevat(op) {
			namen = append(namen, rijen[i].Naam)
		}
	}
	const minst, meest = 3, 8 // letters that say something, and names to choose from
	for _, naam := range namen {
		if len(wat) >= minst && len(delen) < meest && !slices.Contains(delen, naam) && beginWoord(naam, wat) {
			delen = append(delen, naam)
		}
	}
	bedoelt := wmo.BedoeltU(wat, namen...)
	if len(delen) > 0 {
		bedoelt = "; bedoelt u " + strings.Join(delen, " of ") + "?"
	}
	return fmt.Errorf("op %s is er geen regio of gemeente %q; \"wmo run gebied.regios\" noemt de regio's%s", op, wmo.Kort(wat), bedoelt)
}

// beginWoord says whether a name, or one of the words in it, begins so.
func beginWoord(naam, begin string) bool {
	woorden := strings.FieldsFunc(wmo.Naamsleutel(naam), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(append(woorden, wmo.Naamsleutel(naam)), func(s string) bool { return strings.HasPrefix(s, wmo.Naamsleutel(begin)) })
}

// zin is what findings say, for who wrote no document.
func zin(err error) error {
	var b wmo.Bevindingen
	if errors.As(err, &b) && len(b) > 0 {
		return errors.New(b[0].Bericht)
	}
	return err
}
