package finance

import "github.com/bwo-sdk/wmo"

// Omslagpunten is where a conversion turns from an advantage into a disadvantage, all
// else equal and over all years together.
type Omslagpunten struct {
	// GroeiGemeente is the yearly growth at which the municipality pays what it would
	// have paid without the conversion.
	GroeiGemeente Omslagpunt `json:"groeiGemeente"`
	// GroeiAanbieders is the one at which the providers' result is what it would have been.
	GroeiAanbieders Omslagpunt `json:"groeiAanbieders"`
	// AandeelVermeden is the share of the clients whose dearer care must be avoided for
	// the municipality to come out even; absent when nothing is said of avoided care.
	AandeelVermeden *Omslagpunt `json:"aandeelVermeden,omitempty"`
}

// Omslagpunt is a turning point, found by trying whole thousandths: it lies between two
// that follow each other, of which both are told.
type Omslagpunt struct {
	Ligging Omslagligging `json:"ligging"`
	// Onder and Boven are there when the turning point lies within what was tried.
	Onder *Omslagzijde `json:"onder,omitempty"`
	Boven *Omslagzijde `json:"boven,omitempty"`
}

// Omslagzijde is one side of a turning point: the factor or share, and what it gains
// (below zero: costs) against no conversion.
type Omslagzijde struct {
	Waarde wmo.Getal  `json:"waarde"`
	Saldo  wmo.Bedrag `json:"saldo"`
}

// Omslagligging is where a turning point lies.
type Omslagligging string

// Where a turning point lies.
const (
	LiggingErtussen        Omslagligging = "ertussen"
	LiggingAltijdVoordelig Omslagligging = "altijd_voordelig"
	LiggingAltijdNadelig   Omslagligging = "altijd_nadelig"
)

var omslagliggingwoorden = wmo.Opsomming[Omslagligging]{
	{LiggingErtussen, "tussen twee opeenvolgende duizendsten: aan de ene kant niet nadelig, aan de andere wel"},
	{LiggingAltijdVoordelig, "op geen van beide uitersten nadelig (groeifactor 0 en 2, aandeel 0 en 1): er is geen omslag gevonden"},
	{LiggingAltijdNadelig, "op beide uitersten nadelig (groeifactor 0 en 2, aandeel 0 en 1): er is geen omslag gevonden"},
}

func (Omslagligging) Woorden() []wmo.Woord { return omslagliggingwoorden.Woorden() }

var duizendste = wmo.MustGetal("0.001")

// zoekOmslag halves the stretch from 0 to hoogst until two thousandths are left on
// which the balance differs of sign; zero counts as no disadvantage.
func zoekOmslag(hoogst int64, saldo func(wmo.Getal) wmo.Bedrag) Omslagpunt {
	zijde := func(n int64) *Omslagzijde {
		waarde := wmo.GetalOf(n).Maal(duizendste)
		return &Omslagzijde{waarde, saldo(waarde)}
	}
	laag, hoog := int64(0), 1000*hoogst
	onder, boven := zijde(laag), zijde(hoog)
	goed := onder.Saldo.Sign() >= 0
	if goed == (boven.Saldo.Sign() >= 0) {
		if goed {
			return Omslagpunt{Ligging: LiggingAltijdVoordelig}
		}
		return Omslagpunt{Ligging: LiggingAltijdNadelig}
	}
	for hoog-laag > 1 {
		midden := (laag + hoog) / 2
		if z := zijde(midden); (z.Saldo.Sign() >= 0) == goed {
			laag, onder = midden, z
		} else {
			hoog, boven = midden, z
		}
	}
	return Omslagpunt{LiggingErtussen, onder, boven}
}

func (o *Omzetting) omslagpunten() Omslagpunten {
	zonder := o.zonder()
	bij := func(f wmo.Getal) Omzettingsverschil { return o.verschilBij(&zonder, f) }
	uit := Omslagpunten{
		GroeiGemeente:   zoekOmslag(hoogsteGroei, func(f wmo.Getal) wmo.Bedrag { return bij(f).Gemeente }),
		GroeiAanbieders: zoekOmslag(hoogsteGroei, func(f wmo.Getal) wmo.Bedrag { return bij(f).Aanbieders }),
	}
	if o.Vermeden != nil {
		v, jaren := bij(o.Groei), wmo.GetalOf(o.Jaren)
		niets := v.Gemeente.Min(v.Vermeden)
		s := zoekOmslag(1, func(aandeel wmo.Getal) wmo.Bedrag { return niets.Plus(o.Vermeden.bij(aandeel).Maal(jaren)) })
		uit.AandeelVermeden = &s
	}
	return uit
}

// zonder is all years without the conversion, each as it is now.
func (o *Omzetting) zonder() Omzettingskant {
	var k Omzettingskant
	k.Gemeente.Indicaties = o.indicaties().Maal(wmo.GetalOf(o.Jaren))
	for i := range o.Producten {
		p := o.Producten[i].nu()
		for range o.Jaren {
			k.telProduct(&p)
		}
	}
	return k
}

// verschilBij is what the conversion does over all years at another growth.
func (o *Omzetting) verschilBij(zonder *Omzettingskant, groei wmo.Getal) Omzettingsverschil {
	s := Omzettingsstand{Zonder: *zonder}
	s.Met.Gemeente.Vermeden = o.vermeden().Maal(wmo.GetalOf(o.Jaren))
	factor := een
	for jaar := 1; jaar <= o.Jaren; jaar++ {
		factor = factor.Maal(groei)
		s.Met.Gemeente.Overgang = s.Met.Gemeente.Overgang.Plus(o.overgang(jaar))
		for i := range o.Producten {
			na := o.Producten[i].straks(factor)
			s.Met.telProduct(&na)
		}
	}
	s.sluit()
	return s.Verschil
}
