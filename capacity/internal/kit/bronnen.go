package kit

import "github.com/bwo-sdk/wmo"

// Identiteit is the source of formulas that follow from definitions alone.
func Identiteit() wmo.Bron {
	return wmo.Bron{Regeling: "boekhoudkundige gelijkheid", Zekerheid: wmo.Afgeleid}
}

// Kansleer is the source of formulas of a constant probability of leaving.
func Kansleer() wmo.Bron {
	return wmo.Bron{Regeling: "kansrekening met een vaste vertrekkans", Zekerheid: wmo.Afgeleid}
}

// Little is the source of Little's law.
func Little() wmo.Bron {
	return wmo.Bron{
		Regeling: "wet van Little", Zekerheid: wmo.Afgeleid,
		Adres: "https://acphospitalist.acponline.org/archives/2016/05/free/newman.htm",
	}
}

// Aantallen is the source of the intervals of a count: PoissonExact and PoissonScore give its reference
// values to ten decimals; the literature itself was not read.
func Aantallen() wmo.Bron {
	return wmo.Bron{
		Regeling: "intervallen van een aantal, nagerekend op de referentiewaarden van statsmodels (test_rates_poisson)", Zekerheid: wmo.Afgeleid,
		Adres: "https://github.com/statsmodels/statsmodels",
	}
}
