package gebied

import (
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

var (
	voorbehoudNietBevestigd = register.Voorbehoud("GEB-V-NIET-BEVESTIGD", "een lidmaatschap dat op die dag niet is bevestigd")
	voorbehoudAlleenOpvang  = register.Voorbehoud("GEB-V-ALLEEN-OPVANG", "bevestigd voor opvang, en niet voor beschermd wonen")
	voorbehoudNietGeplaatst = register.Voorbehoud("GEB-V-NIET-GEPLAATST", "de tabel plaatst de gemeente op die dag niet")
)

// Ledenvraag asks for the members of a region.
//
//schema:nl Vraag naar de leden van een regio.
type Ledenvraag struct {
	//schema:nl Code van de regio, zoals "meierij-bommelerwaard". De operatie gebied.regios noemt ze.
	Regio string `json:"regio"` // the code of the region: "meierij-bommelerwaard"
	//schema:nl Eigen tabel van regio's in plaats van de tabel van deze uitgave. Ontbreekt zij, dan geldt die van deze
	//schema:nl uitgave.
	Tabel *Regiotabel `json:"tabel,omitempty"` // in place of the embedded table
}

// Ledenlijst is the answer to a [Ledenvraag].
//
//schema:nl Antwoord op de vraag naar de leden van een regio.
type Ledenlijst struct {
	//schema:nl Code van de regio.
	Regio string `json:"regio"`
	//schema:nl Naam van de regio.
	Naam string `json:"naam"`
	//schema:nl De dagen waarmee de vraag gesteld is.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Centrumgemeente van de regio.
	Centrumgemeente Gemeente `json:"centrumgemeente"`
	//schema:nl De leden op die dag, op volgorde van gemeentecode.
	Leden []Lid `json:"leden"` // in order of code
	// Mogelijk are municipalities that the table does not place on that day, while it places
	// them, their predecessors or their successors in this region on another day.
	//schema:nl Gemeenten die de tabel op die dag nergens plaatst, terwijl zij henzelf, hun voorgangers of hun opvolgers op
	//schema:nl een andere dag in deze regio plaatst. Ontbreekt als die er niet zijn.
	Mogelijk []Gemeente `json:"mogelijk,omitempty"`
	//schema:nl Zekerheid van het lid dat het minst zeker is.
	Zekerheid wmo.Zekerheid `json:"zekerheid"` // of the weakest member
	//schema:nl Wat openblijft of is aangenomen. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Lid is one member of a region on a day.
//
//schema:nl Lid van een regio op een dag.
type Lid struct {
	//schema:nl De gemeente die lid is.
	Gemeente Gemeente `json:"gemeente"`
	//schema:nl Rij van de tabel waaruit dit volgt.
	Grond Lidmaatschap `json:"grond"` // the row of the table
	//schema:nl Hoe zeker het lidmaatschap is.
	Zekerheid wmo.Zekerheid `json:"zekerheid"`
}

// ListMembers lists the members of a region on peil.Op.
func ListMembers(in Ledenvraag, peil wmo.Peil) (Ledenlijst, error) {
	g, t, err := openTabel(&in, in.Tabel, peil)
	if err != nil {
		return Ledenlijst{}, err
	}
	i := slices.IndexFunc(t.Regios, func(r Regio) bool { return r.Code == in.Regio })
	if i < 0 {
		return Ledenlijst{}, g.onbekendeRegio(t, in.Regio, peil.Op)
	}
	r := &t.Regios[i]
	if s := r.spanne(); !s.Bevat(peil.Op) {
		return Ledenlijst{}, &GeenGegevens{Wat: "regio " + wmo.Kort(r.Naam), Peil: peil, Bekend: s}
	}
	uit := Ledenlijst{
		Regio: r.Code, Naam: r.Naam, Peil: peil, Centrumgemeente: g.gemeente(r.Centrumgemeente),
		Leden: []Lid{}, Zekerheid: wmo.Beleid,
	}
	for j := range r.Leden {
		if l := &r.Leden[j]; l.Geldt.Bevat(peil.Op) {
			uit.Leden = append(uit.Leden, Lid{g.gemeente(l.Gemeente), *l, l.Zekerheid()})
			uit.Zekerheid = min(uit.Zekerheid, l.Zekerheid())
		}
	}
	if len(uit.Leden) == 0 {
		uit.Zekerheid = wmo.Aanname
	}
	slices.SortFunc(uit.Leden, func(x, y Lid) int { return x.Gemeente.Code.Compare(y.Gemeente.Code) })
	uit.Mogelijk = g.mogelijkeLeden(t, r.Code, peil.Op)
	uit.Voorbehouden = slices.Concat(
		t.laterBekend(peil), bijLeden(r.Naam, uit.Leden), nietGeplaatst(uit.Mogelijk, r.Naam))
	return uit, nil
}

// mogelijkeLeden are the municipalities without a region on a day that may belong to this one.
func (g *gegevens) mogelijkeLeden(t indeling, regio string, op wmo.Datum) []Gemeente {
	var ms []Gemeente
	for _, gm := range g.gemeenten {
		if _, geplaatst := t.opDag(gm.Code, op); !geplaatst && gm.Bestaat.Bevat(op) &&
			slices.ContainsFunc(g.mogelijkePlaatsen(t, gm), func(p Plaats) bool { return p.Regio == regio }) {
			ms = append(ms, gm)
		}
	}
	return ms
}

// bijLeden are the reservations about unconfirmed members, one per status and source.
func bijLeden(regio string, leden []Lid) []wmo.Voorbehoud {
	type grond struct {
		wmo.Voorbehoud

		status Status
		bron   wmo.Bron
	}
	var gronden []grond
	namen := map[grond][]string{}
	noem := func(v wmo.Voorbehoud, wat string, l *Lid) {
		n := grond{v.Zegt("regio " + regio + ", " + wat + ": "), l.Grond.Status, l.Grond.Bron}
		if len(namen[n]) == 0 {
			gronden = append(gronden, n)
		}
		namen[n] = append(namen[n], l.Gemeente.Naam)
	}
	for i := range leden {
		l := &leden[i]
		if l.Zekerheid == wmo.Aanname {
			noem(voorbehoudNietBevestigd, "niet bevestigd op deze dag ("+string(l.Grond.Status)+")", l)
		}
		if l.Grond.AlleenOpvang {
			noem(voorbehoudAlleenOpvang, "gezien voor opvang, niet voor beschermd wonen", l)
		}
	}
	var vs []wmo.Voorbehoud
	for _, n := range gronden {
		vs = append(vs, n.Zegt(n.Tekst+strings.Join(namen[n], ", ")).Volgens(n.bron))
	}
	return vs
}

func nietGeplaatst(gms []Gemeente, regio string) []wmo.Voorbehoud {
	var vs []wmo.Voorbehoud
	for _, gm := range gms {
		vs = append(vs, voorbehoudNietGeplaatst.Zegt("bij welke regio "+gm.String()+" op deze dag hoort, is niet bekend; mogelijk "+regio))
	}
	return vs
}

// laterBekend is the reservation that the table does not tell what was known before it was
// drawn up.
func (t *Regiotabel) laterBekend(peil wmo.Peil) []wmo.Voorbehoud {
	return laterBekend(peil, t.Datum,
		"de tabel "+t.Naam+" is van "+t.Datum.String()+"; wat er toen van bekend was, is niet opgenomen")
}
