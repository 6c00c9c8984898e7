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
		k.fout.Meld(CodeOntbreekt, "dit is hier nodig", plaats)
	}
	return !leeg
}

func (k *sessiekeuring) genoeg(n, meest int, wat, plaats string) bool {
	if n > meest {
		k.teVeel = true
		k.fout.Meld(CodeTeVeel, fmt.Sprintf("%d %s, meer dan %d", n, wat, meest), plaats)
	}
	return n <= meest
}

// eenmaal checks a code that must be there and be there once.
func (k *sessiekeuring) eenmaal(eerder map[string]string, code, plaats string) {
	if !k.tekst(code, plaats) {
		return
	}
	if waar, dubbel := eerder[code]; dubbel {
		k.fout.Meld(CodeDubbel, fmt.Sprintf("%q staat er twee keer", wmo.Kort(code)), waar, plaats)
		return
	}
	eerder[code] = plaats
}

// lijkt tells of two that are the same but for case and spaces. They may be one that was
// typed twice, and then would count twice.
func (k *sessiekeuring) lijkt(eerder map[string]string, naam, wat, plaats string) {
	kern := strings.ToLower(strings.Join(strings.Fields(naam), " "))
	if waar, ook := eerder[kern]; ook {
		k.letOp.Meld(CodeSessieLijkt, fmt.Sprintf("%s %q lijkt op een andere, en telt apart", wat, wmo.Kort(naam)), waar, plaats)
		return
	}
	eerder[kern] = plaats
}
