package wmo

import (
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	meesteBedoeld = 3   // words that a message suggests
	langsteWoord  = 100 // bytes of a word that is compared: the work grows with the square
)

// Bedoeld lists the words that somebody who wrote s probably meant, at most three: those with the fewest
// slips, when these are few for the length of the word. One that differs by case or by spaces, - and _
// alone is meant for certain.
func Bedoeld(s string, woorden ...string) []string {
	if len(s) > langsteWoord {
		return nil
	}
	gezocht := woordvorm(s)
	letters := utf8.RuneCountInString(gezocht)
	minst := mogelijkeSlips(letters) + 1
	var beste []string
	for _, w := range woorden {
		vorm := woordvorm(w)
		if verschil := letters - utf8.RuneCountInString(vorm); w == s || len(w) > langsteWoord || max(verschil, -verschil) > minst {
			continue
		}
		switch n := Slips(gezocht, vorm); {
		case n < minst:
			beste, minst = []string{w}, n
		case n == minst && len(beste) > 0 && !slices.Contains(beste, w):
			beste = append(beste, w)
		}
	}
	return beste[:min(len(beste), meesteBedoeld)]
}

// BedoeltU is the end of a message about s: the words of Bedoeld as a question, or nothing.
func BedoeltU(s string, woorden ...string) string {
	beste := Bedoeld(s, woorden...)
	if len(beste) == 0 {
		return ""
	}
	return "; bedoelt u " + strings.Join(beste, " of ") + "?"
}

// mogelijkeSlips is how many slips a word may have and still be recognised: none in two letters, one in
// five, two in eight, three in more.
func mogelijkeSlips(letters int) int { return min(letters/3, 3) }

// woordvorm is a word as it is compared: in one case, and without what separates its parts.
func woordvorm(s string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '_' {
			return -1
		}
		return vouw(r)
	}, s)
}

// Slips counts the slips of the pen between two words: a letter too many, too few or another, or two
// letters side by side that changed places.
func Slips(a, b string) int {
	x, y := []rune(a), []rune(b)
	voorvorige, vorige, deze := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range vorige {
		vorige[j] = j
	}
	for i := range x {
		deze[0] = i + 1
		for j := range y {
			anders := vorige[j]
			if x[i] != y[j] {
				anders++
			}
			deze[j+1] = min(anders, vorige[j+1]+1, deze[j]+1)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				deze[j+1] = min(deze[j+1], voorvorige[j-1]+1)
			}
		}
		voorvorige, vorige, deze = vorige, deze, voorvorige
	}
	return vorige[len(y)]
}
