package finance

import "github.com/bwo-sdk/wmo"

// Omslagpunten are the values at which a conversion turns from an advantage into a disadvantage,
// over all years together; each is found while everything else stays as in the question.
//
//schema:nl De waarden waarbij een omzetting over alle jaren samen omslaat van voordeel naar nadeel. Elk is gezocht
//schema:nl terwijl al het andere blijft zoals in de vraag.
type Omslagpunten struct {
	// GroeiGemeente is the yearly growth factor at which the municipality pays as much as
	// without the conversion.
	//
	//schema:nl De groeifactor per jaar waarbij de gemeente evenveel betaalt als zonder de omzetting; gezocht tussen 0 en 2.
	GroeiGemeente Omslagpunt `json:"groeiGemeente"`
	// GroeiAanbieders is the yearly growth factor at which the result of the providers is the
	// same as without the conversion.
	//
	//schema:nl De groeifactor per jaar waarbij het resultaat van de aanbieders gelijk is aan dat zonder de omzetting;
	//schema:nl gezocht tussen 0 en 2.
	GroeiAanbieders Omslagpunt `json:"groeiAanbieders"`
	// AandeelVermeden is the share of clients whose more expensive care must be avoided for the
	// municipality to break even; absent when the question has no avoided care.
	//
	//schema:nl Het aandeel (0–1) van de cliënten bij wie duurdere zorg moet worden voorkomen om de gemeente quitte te laten
	//schema:nl spelen. Ontbreekt als de vraag geen voorkomen zorg noemt.
	AandeelVermeden *Omslagpunt `json:"aandeelVermeden,omitempty"`
}

// Omslagpunt is a turning point, found by trying multiples of 0.001. It lies between two
// consecutive ones, Onder and Boven.
//
//schema:nl Een omslag, gezocht door halvering over de duizendsten tussen de uitersten. Hij ligt tussen twee
//schema:nl opeenvolgende duizendsten: bij de ene is het saldo onder nul, bij de andere niet.
type Omslagpunt struct {
	//schema:nl Of er een omslag is gevonden, en anders of beide uitersten voordelig of nadelig zijn.
	Ligging Omslagligging `json:"ligging"`
	// Onder and Boven are absent when no turning point was found.
	//
	//schema:nl De laagste van de twee. Ontbreekt als er geen omslag is gevonden.
	Onder *Omslagzijde `json:"onder,omitempty"`
	//schema:nl De hoogste van de twee, een duizendste meer. Ontbreekt als er geen omslag is gevonden.
	Boven *Omslagzijde `json:"boven,omitempty"`
}

// Omslagzijde is one side of a turning point: the growth factor or share, and the gain at it compared
// with no conversion (a loss when below zero).
//
//schema:nl Eén kant van een omslag.
type Omslagzijde struct {
	//schema:nl De groeifactor of het aandeel, een veelvoud van 0.001.
	Waarde wmo.Getal `json:"waarde"`
	//schema:nl Wat de omzetting daarbij over alle jaren oplevert, in euro, vergeleken met geen omzetting. Onder nul kost
	//schema:nl zij geld.
	Saldo wmo.Bedrag `json:"saldo"`
}

// Omslagligging is where a turning point lies.
//
//schema:nl Waar een omslagpunt ligt.
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

// zoekOmslag finds by bisection between 0 and hoogst two consecutive thousandths, one with a saldo
// below zero and one without.
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

// zonder is all years together without the conversion; each is as the year now.
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

// verschilBij is the effect of the conversion over all years at another growth factor.
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
