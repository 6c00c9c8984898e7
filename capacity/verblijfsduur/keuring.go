package verblijfsduur

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

var meldingBron = register.Melding("CAP-DUUR-BRON", "er zijn geen verblijven en geen duren, of allebei, of ze passen niet bij de groepering")

// check finds fields that contradict each other.
func (v *Verblijfsduur) check(k *kit.Keuring) {
	v.checkBron(k)
	for i := range v.Verblijven {
		v.Verblijven[i].Keur(&k.Bevindingen, "/verblijven/"+strconv.Itoa(i))
	}
	kit.GemeentenOoit(k, v.Verblijven, func(v *capacity.Verblijf) []capacity.Verblijfsdeel { return v.Delen },
		func(d *capacity.Verblijfsdeel) (wmo.Gemeentecode, wmo.Datum) { return d.Gemeente, d.Begindatum })
	for i := range v.Duren {
		d, plaats := &v.Duren[i], "/duren/"+strconv.Itoa(i)
		if e := kit.Waarde(d.Intrede, 0); e > 0 && e >= d.Duur {
			k.MeldSamen(meldingIntrede, "een verblijf komt pas in beeld als het voorbij is: intrede is niet minder dan duur", plaats+"/intrede")
		}
		if eigen := v.Groepeer == NaarEigenGroep; (d.Groep != "") != eigen {
			if eigen {
				k.MeldOntbreekt("groepeer eigen_groep", plaats+"/groep")
			} else {
				k.MeldOverbodig("een vraag zonder eigen groep", plaats+"/groep")
			}
		}
	}
	for i := 1; i < len(v.Tijdstippen); i++ {
		if v.Tijdstippen[i] <= v.Tijdstippen[i-1] {
			k.Meld(kit.MeldingReeks(), "tijdstippen lopen op", "/tijdstippen/"+strconv.Itoa(i))
		}
	}
}

func (v *Verblijfsduur) checkBron(k *kit.Keuring) {
	verblijven, duren := len(v.Verblijven) > 0, len(v.Duren) > 0
	switch {
	case verblijven && duren:
		k.Meld(meldingBron, "verblijven en duren gaan niet samen: noem een van beide", "/verblijven", "/duren")
	case !verblijven && !duren:
		k.Meld(meldingBron, "er zijn geen verblijven en geen duren", "/verblijven", "/duren")
	case verblijven && v.Groepeer == NaarEigenGroep:
		k.Meld(meldingBron, "een eigen groep staat bij duren, en niet bij verblijven", "/groepeer")
	case duren && v.Groepeer != "" && v.Groepeer != NaarEigenGroep:
		k.Meld(meldingBron, "duren hebben alleen een eigen groep", "/groepeer")
	}
	if duren && v.BeginOnbekend != "" {
		k.MeldOverbodig("duren", "/beginOnbekend")
	}
}
