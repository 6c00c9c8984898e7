// Package verblijfsbijdrage is the room of finance for what a resident of beschermd wonen or opvang
// contributes by law, by date.
//
// A contribution for beschermd wonen is high, low or nil ([Bijdragesoort]). The rules are in chapter 3
// of the Uitvoeringsbesluit Wmo 2015.
//
// Registers: [Regels], [Formules] with their sources, [Aannamen], [Voorbehouden], [Meldingen] and
// [NietGemodelleerd]. What several rooms share is in the registers of finance.
package verblijfsbijdrage
