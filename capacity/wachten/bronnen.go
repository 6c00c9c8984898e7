package wachten

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// The literature was not read; the formulas follow from the balance of the states, and are checked
// against the places named here.
var (
	erlangB = wmo.Bron{
		Regeling: "verliesformule van Erlang, nagerekend op de tabel van de ITU", Zekerheid: wmo.Afgeleid,
		Adres: "https://github.com/metacpan/metacpan-cpan-extracted/blob/542eee96938d97655da67c895c038b8ccca6abba/distros/M/Math-Telephony-ErlangB/t/ErlangB-ITU.t",
	}
	erlangC = wmo.Bron{
		Regeling: "wachtformule van Erlang (M/M/c)", Zekerheid: wmo.Afgeleid,
		Adres: "https://novasolver.jp/en/tools/queuing-theory.html",
	}
	erlangA = wmo.Bron{
		Regeling: "wachtrij met afhaken van Palm (M/M/c+M)", Zekerheid: wmo.Afgeleid,
		Adres: "https://vdocuments.net/the-palmerlang-a-queue-with-applications-to-call-ietechnionacilservengreferenceserlangapdfpdf.html",
	}
	schaal = wmo.Bron{
		Regeling: "De Bruin e.a., Dimensioning hospital wards using the Erlang loss model (2009), samenvatting", Zekerheid: wmo.Afgeleid,
		Adres: "https://doi.org/10.1007/s10479-009-0647-8",
	}
	boekhouding     = kit.Identiteit()
	nietGeblokkeerd = wmo.Bron{Regeling: "het verblijf als som van behandeling en wachten op een woning", Zekerheid: wmo.Aanname}
)
