package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

var (
	vandaag = wmo.PeilOp(wmo.MustDatum("2026-01-01"))

	codesVan    = proef.CodesVan
	plaatsenVan = proef.PlaatsenVan
)

func bedrag(s string) *wmo.Bedrag { b := wmo.MustBedrag(s); return &b }
func getal(s string) wmo.Getal    { return wmo.MustGetal(s) }
