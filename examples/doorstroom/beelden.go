package main

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo/capacity/overgang"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
)

const dagenPerMaand = 30.4375

// beelden is what pictures can be made of.
type beelden struct {
	Overleving []overlevingsbeeld `json:"overleving"`
	Plan       []planbeeld        `json:"plan"`
	Waaier     []waaierbeeld      `json:"waaier"`
}

// overlevingsbeeld is a curve of Kaplan–Meier with the numbers in view, and the share of each destination.
type overlevingsbeeld struct {
	Groep        string                             `json:"groep"`
	Curve        []verblijfsduur.Curvetrede         `json:"curve"`
	Bestemmingen []verblijfsduur.Bestemmingsverloop `json:"bestemmingen"`
}

// planbeeld is the stock and the homes of a form, year by year, with their bands.
type planbeeld struct {
	Vorm  string              `json:"vorm"`
	Jaren []overgang.Raamjaar `json:"jaren"`
}

// waaierbeeld is a fan: the quantiles of the stock of a form, quarter by quarter.
type waaierbeeld struct {
	Vorm   string                 `json:"vorm"`
	Waaier []simulatie.Waaierpunt `json:"waaier"`
}

// bewaar writes the data for pictures, a file each.
func (v *verhaal) bewaar(mapNaam string) {
	if mapNaam == "" || v.Fout != nil {
		return
	}
	v.Faal(mapNaam, os.MkdirAll(mapNaam, 0o755)) //nolint:gosec // for everybody to see
	for naam, x := range map[string]any{"overleving.json": v.beelden.Overleving, "plan.json": v.beelden.Plan, "waaier.json": v.beelden.Waaier} {
		data, err := json.MarshalIndent(x, "", "  ")
		v.Faal(naam, err)
		v.Faal(naam, os.WriteFile(filepath.Join(mapNaam, naam), append(data, '\n'), 0o644)) //nolint:gosec // for everybody to see
	}
}

func honderd(x float64) *float64 {
	x = math.Round(1000*x) / 10
	return &x
}

// eenDecimaal writes a number as in a Dutch sentence.
func eenDecimaal(x float64) string {
	return strings.Replace(strconv.FormatFloat(x, 'f', 1, 64), ".", ",", 1)
}

// jarenVan is how long was observed.
func jarenVan(v *verhaal) float64 {
	n, _ := v.regio.Venster.Dagen()
	return float64(n) / 365.25
}
