package iwmo

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// grootsteWaarde is how much of a value is kept. No type of the standard but a comment,
// which is never kept, can be longer.
const grootsteWaarde = 4096

// waardesoort is a simple type of the standard: what a value has to look like.
type waardesoort struct {
	keur   func(b []byte) bool
	uitleg string // in Dutch, after "hier hoort"
	geheel bool   // white space around the value has no meaning
	vrij   bool   // of any length: only whether there is something in it
}

// past says whether a value is of the type; b comes back without white space that has no
// meaning.
func (s *waardesoort) past(b []byte) ([]byte, bool) {
	if s.geheel {
		b = bytes.Trim(b, " \t\r\n")
	}
	return b, s.keur(b)
}

// tekst is a text of at most meest characters on one line, with something to see in it.
func tekst(meest int) *waardesoort {
	return &waardesoort{
		uitleg: "een tekst van 1 tot en met " + strconv.Itoa(meest) + " tekens op één regel te staan, die niet leeg is",
		keur: func(b []byte) bool {
			return lengte(b, meest) && bytes.IndexByte(b, '\n') < 0 && bytes.IndexByte(b, '\r') < 0 && zichtbaar(b)
		},
	}
}

// lengte says whether b has from 1 to meest characters.
func lengte(b []byte, meest int) bool {
	return len(b) > 0 && (len(b) <= meest || utf8.RuneCount(b) <= meest)
}

// zichtbaar says whether there is more in b than what XSD calls white space.
func zichtbaar(b []byte) bool {
	for _, c := range b {
		if bytesoort[c]&witruimte == 0 {
			return true
		}
	}
	return false
}

// tekens is a text of minst to meest characters, each of which mag allows.
func tekens(minst, meest int, mag func(c rune) bool, uitleg string) *waardesoort {
	return &waardesoort{uitleg: uitleg, keur: func(b []byte) bool {
		n := 0
		for i := 0; i < len(b); n++ {
			r, breedte := utf8.DecodeRune(b[i:])
			if !mag(r) {
				return false
			}
			i += breedte
		}
		return n >= minst && n <= meest
	}}
}

func cijfer(c rune) bool { return c >= '0' && c <= '9' }

func letterOfCijfer(c rune) bool { return cijfer(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// initiaal is [a-zA-ZÀ-ỳ].
func initiaal(c rune) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'ỳ'
}

func cijfers(n int) *waardesoort {
	return tekens(n, n, cijfer, strconv.Itoa(n)+" cijfers te staan")
}

// een is one of these words, of which there are few.
func een(woorden ...string) *waardesoort {
	return &waardesoort{
		uitleg: "een van deze codes te staan: " + strings.Join(woorden, ", "),
		keur:   func(b []byte) bool { return slices.Contains(woorden, string(b)) },
	}
}

// eenUit is een for a long list in order.
func eenUit(uitleg string, woorden []string) *waardesoort {
	return &waardesoort{uitleg: uitleg, keur: func(b []byte) bool {
		_, ok := slices.BinarySearch(woorden, string(b))
		return ok
	}}
}

// geheelGetal is a whole number from 0 to hoogst.
func geheelGetal(hoogst int64) *waardesoort {
	return &waardesoort{
		geheel: true,
		uitleg: "een geheel getal van 0 tot en met " + strconv.FormatInt(hoogst, 10) + " te staan",
		keur: func(b []byte) bool {
			n, ok := getal(b)
			return ok && n <= hoogst
		},
	}
}

// getal reads a whole number as XSD writes it, −0 and leading zeros included; it is not ok
// below 0 or above what the standard has.
func getal(b []byte) (n int64, ok bool) {
	onderNul := false
	if len(b) > 0 && (b[0] == '+' || b[0] == '-') {
		onderNul = b[0] == '-'
		b = b[1:]
	}
	const meest = 1e15
	for _, c := range b {
		if c < '0' || c > '9' || n > meest {
			return 0, false
		}
		n = n*10 + int64(c-'0')
	}
	return n, len(b) > 0 && (!onderNul || n == 0)
}

// datum reads JJJJ-MM-DD, a day that exists.
func datum(b []byte) (wmo.Datum, bool) {
	if len(b) != len("JJJJ-MM-DD") || b[4] != '-' || b[7] != '-' {
		return wmo.Datum{}, false
	}
	var d [8]int
	for i, j := range [...]int{0, 1, 2, 3, 5, 6, 8, 9} {
		c := b[j]
		if c < '0' || c > '9' {
			return wmo.Datum{}, false
		}
		d[i] = int(c - '0')
	}
	dag, err := wmo.NewDatum(d[0]*1000+d[1]*100+d[2]*10+d[3], d[4]*10+d[5], d[6]*10+d[7])
	return dag, err == nil
}

func isDatum(b []byte) bool {
	_, ok := datum(b)
	return ok
}

// tijdvorm is a time of the day as XSD writes it, without a zone.
var tijdvorm = regexp.MustCompile(`^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?|24:00:00(\.0+)?)$`)

// isVersie says whether b is three numbers with points, without leading zeros.
func isVersie(b []byte) bool {
	delen := bytes.Split(b, []byte{'.'})
	for _, d := range delen {
		if len(d) == 0 || len(d) > 1 && d[0] == '0' || bytes.ContainsFunc(d, func(c rune) bool { return !cijfer(c) }) {
			return false
		}
	}
	return len(delen) == 3
}

// The simple types.
var (
	soortAGB        = cijfers(8)
	soortBSN        = cijfers(9)
	soortGemeente   = cijfers(4)
	soortDatum      = &waardesoort{geheel: true, uitleg: "een bestaande dag als JJJJ-MM-DD te staan, zonder tijdzone", keur: isDatum}
	soortTijd       = &waardesoort{geheel: true, uitleg: "een tijd als uu:mm:ss te staan, zonder tijdzone", keur: tijdvorm.Match}
	soortVersie     = &waardesoort{uitleg: "een versie van drie getallen te staan, zoals 1.0.0", keur: isVersie}
	soortNummer     = geheelGetal(999_999_999)
	soortBedrag     = geheelGetal(99_999_999)
	soortTotaal     = geheelGetal(999_999_999_999)
	soortHuis       = geheelGetal(99_999)
	soortVolgorde   = geheelGetal(99)
	soortVrij       = &waardesoort{vrij: true, uitleg: "een tekst te staan die niet leeg is", keur: zichtbaar}
	soortNaam       = tekst(200)
	soortInitialen  = tekens(1, 6, initiaal, "1 tot en met 6 letters te staan")
	soortTelefoon   = tekens(1, 15, cijfer, "1 tot en met 15 cijfers te staan")
	soortDeclaratie = tekens(1, 12, letterOfCijfer, "1 tot en met 12 letters of cijfers te staan")
	soortReferentie = tekens(1, 20, func(rune) bool { return true }, "een tekst van 1 tot en met 20 tekens te staan")

	soortDC         = een("C", "D")
	soortGeslacht   = een("0", "1", "2")
	soortDatumdeel  = een("1", "2", "3")
	soortCategorie  = een(codes(wmo020)...)
	soortCode       = tekst(5)
	soortEenheid    = een(codes(wj756)...)
	soortFrequentie = een(codes(wmo757)...)
	soortStatus     = een(codes(cod467)...)
	soortReden      = een(codes(wmo588)...)
	soortWijziging  = een(codes(wmo002)...)
	soortRelatie    = een("03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25")
	soortLand       = eenUit("een landcode van twee hoofdletters uit ISO 3166 te staan", landen)
)

// letterlijk is one text.
func letterlijk(s string) *waardesoort { return een(s) }

// cijferVersie is the number of a version, which XSD lets white space surround.
func cijferVersie(s string) *waardesoort {
	w := een(s)
	w.geheel = true
	return w
}

// landen are the codes of countries of the basisschema, in order.
var landen = strings.Fields(`
	AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
	CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
	GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
	KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
	NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
	SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
	VN VU WF WS YE YT ZA ZM ZW
`)
