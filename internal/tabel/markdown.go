package tabel

import (
	"io"
	"strings"
	"unicode"

	"github.com/bwo-sdk/wmo"
)

// ToonMarkdown is Toon in Markdown: the main answer in bold, then a list with a table wherever a list of
// documents fits in one.
func ToonMarkdown(w io.Writer, antwoord any, kern ...string) error {
	return toon(&schrijver{w: w, markdown: true}, antwoord, kern)
}

// VerklaarMarkdown is ToonMarkdown with the sources as numbered notes, as [Verklaar] has them, and of a
// long list no more than the first elements.
func VerklaarMarkdown(w io.Writer, antwoord any, kern ...string) error {
	const meeste = 100
	return verklaar(&schrijver{w: w, markdown: true, meeste: meeste, taal: Taal{noten: new(noten)}}, antwoord, kern)
}

// markdown is text in which no character means anything to a reader of Markdown, or to a terminal.
func markdown(s string) string { return opmaak.Replace(wmo.Toonbaar(s)) }

// opmaak escapes what is layout in Markdown or HTML within a line. A pipe, which go-pretty escapes in a
// table, means nothing elsewhere.
var opmaak = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;", "~", `\~`)

// punt writes a line as a point of a list; a line after the first belongs to the same point. What came
// with a dash of its own has only that one.
func (s *schrijver) punt(diep int, regel string) {
	in := strings.Repeat("  ", diep)
	tekst := markdown(strings.TrimSpace(strings.TrimPrefix(regel, "-")))
	if tekst != "" && strings.ContainsRune("#+-=", rune(tekst[0])) {
		tekst = `\` + tekst // else it begins a heading or a list
	}
	s.schrijf(s.wit + in + "- " + strings.ReplaceAll(tekst, "\n", "\\\n  "+in) + "\n")
	s.wit = ""
}

// noot writes a source in the list of sources, with its address as a link: marks in an address that would
// be layout elsewhere do not break it.
func (s *schrijver) noot(bron, adres string) {
	if strings.HasPrefix(adres, "http") && !strings.ContainsFunc(adres, func(r rune) bool { return r <= ' ' || r == '<' || r == '>' || r > unicode.MaxASCII }) {
		adres = "<" + adres + ">"
	} else {
		adres = markdown(adres)
	}
	s.schrijf(s.wit + "  - " + markdown(bron) + "\\\n    " + adres + "\n")
	s.wit = ""
}

// alinea writes a paragraph that is Markdown already.
func (s *schrijver) alinea(tekst string) {
	s.schrijf(s.wit + tekst + "\n")
	s.wit = "\n"
}

// tabel writes a table: in Markdown as a part of the point before it.
func (s *schrijver) tabel(diep int, t *Tabel) {
	if !s.markdown {
		s.regel(diep, t.String())
		return
	}
	in := strings.Repeat("  ", diep+1)
	s.schrijf("\n" + in + strings.ReplaceAll(t.Markdown(), "\n", "\n"+in) + "\n")
	s.wit = "\n"
}

func (s *schrijver) schrijf(tekst string) {
	if s.err == nil {
		_, s.err = io.WriteString(s.w, tekst)
	}
}
