package verblijf

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
	"github.com/bwo-sdk/wmo/gebied"
)

// gebruik is when one municipality is used: a municipality that is there on the first and the
// last of its days is there on all days between.
type gebruik struct {
	eerste, laatste       wmo.Datum
	bijEerste, bijLaatste int32 // records
}

// checkGemeenten holds each municipality against the days on which it is used, or all of them
// against the one day that the document states.
func (in *Verblijvenvraag) checkGemeenten(k *kit.Keuring) {
	per := map[wmo.Gemeentecode]gebruik{}
	in.elkeGemeente(func(c wmo.Gemeentecode, dag wmo.Datum, plek int32) {
		u, gehad := per[c]
		if !gehad || dag.Before(u.eerste) {
			u.eerste, u.bijEerste = dag, plek
		}
		if !gehad || dag.After(u.laatste) {
			u.laatste, u.bijLaatste = dag, plek
		}
		per[c] = u
	})
	codes := make([]wmo.Gemeentecode, 0, len(per))
	for c := range per {
		codes = append(codes, c)
	}
	slices.SortFunc(codes, wmo.Gemeentecode.Compare)
	if in.GemeentenOp.IsValid() {
		g := gebied.Gebruik{GemeentenOp: in.GemeentenOp, BijGemeentenOp: "/gemeentenOp"}
		for _, c := range codes {
			g.Noem(c, in.wijs(per[c].bijEerste)+"/gemeente", wmo.Periode{})
		}
		bs, vs := g.Check()
		k.Neem(bs...)
		k.Voorbehouden = append(k.Voorbehouden, vs...)
		return
	}
	mis := map[wmo.Gemeentecode]bool{}
	for _, c := range codes {
		u := per[c]
		b1, v1 := gebied.CheckOpDag(u.eerste, gebied.Vermelding{Gemeente: c, Plaats: in.wijs(u.bijEerste) + "/gemeente"})
		b2, _ := gebied.CheckOpDag(u.laatste, gebied.Vermelding{Gemeente: c, Plaats: in.wijs(u.bijLaatste) + "/gemeente"})
		k.Voorbehouden = append(k.Voorbehouden, v1...)
		mis[c] = len(b1)+len(b2) > 0
	}
	in.elkeGemeente(func(c wmo.Gemeentecode, dag wmo.Datum, plek int32) {
		if mis[c] && len(k.Bevindingen) <= wmo.MaxBevindingen {
			bs, _ := gebied.CheckOpDag(dag, gebied.Vermelding{Gemeente: c, Plaats: in.wijs(plek) + "/gemeente"})
			k.Neem(bs...)
		}
	})
}

// elkeGemeente visits every municipality with the day on which it is used.
func (in *Verblijvenvraag) elkeGemeente(zie func(c wmo.Gemeentecode, dag wmo.Datum, plek int32)) {
	for i := range in.Startberichten {
		if b := &in.Startberichten[i]; !b.Gemeente.IsZero() {
			zie(b.Gemeente, b.Begindatum, int32(i))
		}
	}
	for i := range in.Stopberichten {
		if b := &in.Stopberichten[i]; !b.Gemeente.IsZero() {
			zie(b.Gemeente, b.Einddatum, in.bijStop(i))
		}
	}
	for i := range in.Perioden {
		if p := &in.Perioden[i]; !p.Gemeente.IsZero() {
			zie(p.Gemeente, p.Begindatum, in.bijPeriode(i))
		}
	}
}

// overgang is a change of one municipality into another on a day.
type overgang struct {
	van, naar wmo.Gemeentecode
	op        wmo.Datum
}

// verhuisd says whether care went to another municipality: not when one is unknown, nor when
// the first went into the other.
func (g *vergaarder) verhuisd(van, naar wmo.Gemeentecode, op wmo.Datum) bool {
	if van == naar || van.IsZero() || naar.IsZero() {
		return false
	}
	if g.in.GemeentenOp.IsValid() {
		return true
	}
	o := overgang{van, naar, op}
	uit, bekend := g.overgangen[o]
	if !bekend {
		uit = !opgevolgd(o)
		if g.overgangen == nil {
			g.overgangen = map[overgang]bool{}
		}
		g.overgangen[o] = uit
	}
	return uit
}

func opgevolgd(o overgang) bool {
	uit, err := gebied.FindSuccessors(gebied.Opvolgvraag{Gemeente: o.van}, wmo.PeilOp(o.op))
	return err == nil && slices.ContainsFunc(uit.Opvolgers, func(l gebied.Lijn) bool { return l.Gemeente.Code == o.naar })
}
