package bw

// meldingVolgorde is reported by several questions.
var meldingVolgorde = register.Melding("BW-VOLGORDE", "iets gebeurde voor datgene waar het op volgt")
