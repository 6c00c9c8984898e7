package nvo

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// sessiekeuring collects what is wrong with a document, all of it at once.
type sessiekeuring struct {
	fout   wmo.Bevindingen // with these there is no answer
	letOp  wmo.Bevindingen // to be read beside the answer
	teVeel bool            // more than is gone through at all
}

// tekst finds what must be there and is empty.
func (k *sessiekeuring) tekst(s, plaats string) bool {
	leeg := strings.TrimSpace(s) == ""
	if leeg {
		k.weiger(CodeOntbreekt, "dit is hier nodig", plaats)
	}
	return !leeg
}

// naam finds a name or an id that is empty, or that a reader could not tell from another.
func (k *sessiekeuring) naam(s, plaats string) bool {
	if !k.tekst(s, plaats) {
		return false
	}
	err := wmo.CheckNaam(s)
	if err != nil {
		k.weiger(CodeNaam, err.Error(), plaats)
	}
	return err == nil
}

// weiger adds a finding with which there is no answer, and toon one beside the answer.
func (k *sessiekeuring) weiger(code, bericht string, plaats ...string) {
	meld(&k.fout, code, bericht, plaats...)
}

func (k *sessiekeuring) toon(code, bericht string, plaats ...string) {
	meld(&k.letOp, code, bericht, plaats...)
}

func (k *sessiekeuring) genoeg(n, meest int, wat, plaats string) bool {
	if n > meest {
		k.teVeel = true
		k.weiger(CodeTeVeel, fmt.Sprintf("%d %s, meer dan %d", n, wat, meest), plaats)
	}
	return n <= meest
}

// eenmaal checks a code that must be there and be there once, however it is spelled.
func (k *sessiekeuring) eenmaal(eerder map[string]string, code, plaats string) {
	if !k.naam(code, plaats) {
		return
	}
	sleutel := wmo.Naamsleutel(code)
	if waar, dubbel := eerder[sleutel]; dubbel {
		k.weiger(CodeDubbel, fmt.Sprintf("%.40q staat er twee keer", code), waar, plaats)
		return
	}
	eerder[sleutel] = plaats
}

// lijkt tells of two that are the same but for case and spaces. They may be one that was
// typed twice, and then would count twice.
func (k *sessiekeuring) lijkt(eerder map[string]string, naam, wat, plaats string) {
	kern := wmo.Naamsleutel(strings.Join(strings.Fields(naam), " "))
	if waar, ook := eerder[kern]; ook {
		k.toon(CodeSessieLijkt, fmt.Sprintf("%s %.40q lijkt op een andere, en telt apart", wat, naam), waar, plaats)
		return
	}
	eerder[kern] = plaats
}
