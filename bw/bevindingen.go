package bw

var meldingVolgorde = register.Melding("BW-VOLGORDE", "iets gebeurde voor datgene waar het op volgt")
