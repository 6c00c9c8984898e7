package dienst

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// aanvaardt says whether the Accept of a request allows an answer of this kind (RFC 9110, 12.5.1): the
// most precise range that covers it decides. A form that says JSON allows ours. What is no media range is
// read over: java.net sends a bare star.
func aanvaardt(h http.Header, soort string) bool {
	lijst := strings.Join(h.Values("Accept"), ",")
	if strings.TrimSpace(lijst) == "" {
		return true
	}
	precisie, mag := 0, false
	for deel := range strings.SplitSeq(lijst, ",") {
		reeks, p, err := mime.ParseMediaType(deel)
		if err != nil {
			continue
		}
		if n := bedekt(reeks, soort); n > 0 && n >= precisie {
			gewicht, err := strconv.ParseFloat(p["q"], 64)
			ja := err != nil || gewicht > 0
			mag = ja || mag && n == precisie
			precisie = n
		}
	}
	return mag
}

// bedekt is how precisely a media range covers a kind of answer; 0 is not at all.
func bedekt(reeks, soort string) int {
	switch reeks {
	case soort:
		return 4
	case soortJSON: // ours are all JSON
		return 3
	case "application/*":
		return 2
	case "*/*", "*":
		return 1
	default:
		return 0
	}
}
