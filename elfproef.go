package wmo

// Elfproef says whether a text is nine digits that can be a burgerservicenummer: the digits times 9, 8,
// … 2 and −1 add up to a multiple of eleven, and they are not all zero. It says nothing of whether somebody
// has the number; what looks like one has no place where a pseudonym is asked.
func Elfproef[T ~string | ~[]byte](nummer T) bool {
	const lengte, deler = 9, 11
	if len(nummer) != lengte {
		return false
	}
	som, nul := 0, true
	for i := range lengte {
		c := nummer[i]
		if c < '0' || c > '9' {
			return false
		}
		nul = nul && c == '0'
		gewicht := lengte - i
		if gewicht == 1 {
			gewicht = -1
		}
		som += gewicht * int(c-'0')
	}
	return !nul && som%deler == 0
}
