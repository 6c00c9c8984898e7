package bw

// meldingVolgorde is what several questions find.
var meldingVolgorde = register.Melding("BW-VOLGORDE", "iets gebeurde voor datgene waar het op volgt")
