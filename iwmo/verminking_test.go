package iwmo_test

import (
	"bytes"
	"math/rand/v2"
	"regexp"
)

// What a mutant gets at a place: values at the edge of what the standard allows, and things
// of which a reader of XML may think differently.
var (
	waarden = []string{
		"", " ", "0", "1", "2", "3", "9", "01", "15", "18", "19", "99", "C", "D", "2026-02-28", "2026-02-30", "2024-02-29", "2023-02-29", "2026-2-1",
		" 2026-02-01 ", "2026-02-01Z", "2026-02-01+01:00", "0000-01-01", "2026-13-01", "09:30:00", "24:00:00", "24:00:01", "09:60:00", "09:30", "09:30:00.25",
		"+5", "-0", "-1", "007", " 12 ", "1.0", "99999999", "100000000", "999999999", "1000000000", "999999999999", "1000000000000", "999900006", "12345678",
		"0796", "00000000", "abc", "a b", "a\nb", "a&#10;b", "a&#13;b", "&#32;", "&#160;", "é", "ß", "€", "A&amp;B", "&lt;", "&#x41;", "1.0.0", "1.0", "01.0.0",
		"10.20.30", "NL", "nl", "XX", "AB", "À", "ÿ", "ỳ", "<![CDATA[x]]>", "<![CDATA[ ]]>", "a<!-- b -->c", "a<?p q?>c", "15A05", "15A056", "abcdefghijklmnopqrstuvwxyz0123456789",
		"&euro;", "&#0;", "&#xD800;", "&", "]]>", "<", "\x00", "\xff", "\uFFFE", "a--b", "1e3", "NaN", "\t5\n", "0x5", "²", "٣",
	}
	rommel = []string{
		"<x/>", "<iwmo:x/>", "<y:x/>", "tekst", "<!-- o -->", "<!-- a--b -->", "<?pi iets?>", "<?xml version=\"1.0\"?>", "<![CDATA[ ]]>", "<![CDATA[t]]>", "&amp;", "&#32;",
		"\r\n", "\r", "<", ">", "</x>", "<!DOCTYPE x>", "<!-->", "<x", "]]>", "\"", "'", "/", "=", " a=\"b\"", " xsi:schemaLocation=\"a b\"", " xml:lang=\"nl\"",
		" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\"", " xmlns=\"\"", " xmlns:iwmo=\"urn:x\"", " xmlns:z=\"\"", ":", "-", "\x01", "\u0085", "\uFEFF",
		" xmlns:q=\"http://www.istandaarden.nl/iwmo/3_2/basisschema/schema\"", "<q:x xmlns:q=\"urn:q\"/>", "<?XML x?>", "<iwmo:Code>1</iwmo:Code>", "<!", "<?", "</",
	}
	blad    = regexp.MustCompile(`<([a-z0-9]+:[A-Za-z0-9]+)>([^<]*)</([a-z0-9]+:[A-Za-z0-9]+)>`)
	tagNaam = regexp.MustCompile(`</?([a-z0-9]+:)([A-Za-z0-9]+)`)
)

// vermink changes a message in one to three places.
func vermink(r *rand.Rand, bericht []byte) []byte {
	b := bytes.Clone(bericht)
	for range 1 + r.IntN(3)*r.IntN(2) {
		b = verminkEens(r, b)
	}
	return b
}

func verminkEens(r *rand.Rand, b []byte) []byte {
	if len(b) < 2 {
		return append(b, '<')
	}
	kies := func(plaatsen [][]int) []int { return plaatsen[r.IntN(len(plaatsen))] }
	vervang := func(van, tot int, door string) []byte {
		return bytes.Join([][]byte{b[:van], []byte(door), b[tot:]}, nil)
	}
	i := r.IntN(len(b))
	bladen, tags := blad.FindAllSubmatchIndex(b, -1), tagNaam.FindAllSubmatchIndex(b, -1)
	switch soort := r.IntN(14); {
	case soort < 5 && len(bladen) > 0:
		p := kies(bladen)
		return vervang(p[4], p[5], waarden[r.IntN(len(waarden))])
	case soort == 5 && len(bladen) > 0: // an element less
		p := kies(bladen)
		return vervang(p[0], p[1], "")
	case soort == 6 && len(bladen) > 0: // or twice
		p := kies(bladen)
		return vervang(p[1], p[1], string(b[p[0]:p[1]]))
	case soort == 7 && len(bladen) > 1: // two change places
		p, q := kies(bladen), kies(bladen)
		if p[0] > q[0] {
			p, q = q, p
		}
		if p[0] == q[0] {
			return b
		}
		return bytes.Join([][]byte{b[:p[0]], b[q[0]:q[1]], b[p[1]:q[0]], b[p[0]:p[1]], b[q[1]:]}, nil)
	case soort == 8 && len(tags) > 0: // another name
		p := kies(tags)
		return vervang(p[4], p[5], []string{"Code", "Client", "x", "Begindatum", "Bericht"}[r.IntN(5)])
	case soort == 9 && len(tags) > 0: // another prefix
		p := kies(tags)
		return vervang(p[2], p[3], []string{"", "iwmo:", "wmo305:", "q:", ":", "a:b:"}[r.IntN(6)])
	case soort == 10 && len(tags) > 0: // something in a tag
		p := kies(tags)
		return vervang(p[5], p[5], rommel[r.IntN(len(rommel))])
	case soort == 11: // something somewhere
		return vervang(i, i, rommel[r.IntN(len(rommel))])
	case soort == 12 && r.IntN(4) == 0:
		return b[:i]
	case soort == 12:
		j := min(len(b), i+1+r.IntN(60))
		return vervang(i, j, "")
	default:
		return vervang(i, i+1, string([]byte{byte(r.IntN(256))}))
	}
}
