package wmo

import "slices"

// Verantwoording collects how one answer came about: the steps of its calculation, its
// assumptions and reservations, each once, and findings. It belongs to a Peil, and every
// source in it is cited as known on peil.Bekend. The zero value has no Peil.
type Verantwoording struct {
	peil         Peil
	stappen      Berekening
	aannames     []Voorbehoud
	voorbehouden []Voorbehoud
	bevindingen  Bevindingen
}

// VerantwoordingOp begins the account of an answer.
func VerantwoordingOp(peil Peil) Verantwoording { return Verantwoording{peil: peil} }

// Peil is the days that the answer is asked with.
func (v *Verantwoording) Peil() Peil { return v.peil }

// Citeer is a source as known on peil.Bekend: see [Bron.ZoalsBekend].
func (v *Verantwoording) Citeer(b Bron) Bron { return b.ZoalsBekend(v.peil.Bekend) }

// Stap adds a step of the calculation; naam says in Dutch what is calculated.
func (v *Verantwoording) Stap(f *Formule, naam string, uit Grootheid, invoer ...Grootheid) {
	if invoer == nil {
		invoer = []Grootheid{}
	}
	v.stappen = append(v.stappen, Rekenstap{f.Code, naam, f.Formule, invoer, uit, v.Citeer(f.Bron)})
}

// NeemOver adds steps that were made elsewhere.
func (v *Verantwoording) NeemOver(stappen Berekening) {
	for _, s := range stappen {
		s.Bron = v.Citeer(s.Bron)
		v.stappen = append(v.stappen, s)
	}
}

// NeemAan adds what the answer assumes.
func (v *Verantwoording) NeemAan(as ...Voorbehoud) { v.noteer(&v.aannames, as) }

// NeemAanAls is NeemAan if geldt is true.
func (v *Verantwoording) NeemAanAls(geldt bool, as ...Voorbehoud) {
	if geldt {
		v.NeemAan(as...)
	}
}

// Behoud adds what the answer leaves open.
func (v *Verantwoording) Behoud(vs ...Voorbehoud) { v.noteer(&v.voorbehouden, vs) }

// BehoudAls is Behoud if geldt is true.
func (v *Verantwoording) BehoudAls(geldt bool, vs ...Voorbehoud) {
	if geldt {
		v.Behoud(vs...)
	}
}

// Meld adds a finding beside the answer, as [Bevindingen.Meld] does.
func (v *Verantwoording) Meld(melding Melding, bericht string, plaats ...string) {
	v.bevindingen.Meld(melding, bericht, plaats...)
}

// MeldVolgens is Meld with the source of the requirement that is not met.
func (v *Verantwoording) MeldVolgens(bron Bron, melding Melding, bericht string, plaats ...string) {
	v.bevindingen.MeldVolgens(v.Citeer(bron), melding, bericht, plaats...)
}

// Berekening is the steps so far; never nil, as a document has no null.
func (v *Verantwoording) Berekening() Berekening { return append(Berekening{}, v.stappen...) }

// Aannames is what was assumed so far; never nil.
func (v *Verantwoording) Aannames() []Voorbehoud { return append([]Voorbehoud{}, v.aannames...) }

// Voorbehouden is what was left open so far; nil when nothing was.
func (v *Verantwoording) Voorbehouden() []Voorbehoud { return slices.Clone(v.voorbehouden) }

// Bevindingen is what was found so far, in the fixed order; nil when nothing was.
func (v *Verantwoording) Bevindingen() Bevindingen { return v.bevindingen.Gesorteerd() }

// noteer adds to a list what is not in it yet.
func (v *Verantwoording) noteer(lijst *[]Voorbehoud, vs []Voorbehoud) {
	for _, nieuw := range vs {
		if !slices.ContainsFunc(*lijst, func(w Voorbehoud) bool { return w.Code == nieuw.Code && w.Tekst == nieuw.Tekst }) {
			*lijst = append(*lijst, nieuw.zoalsBekend(v.peil.Bekend))
		}
	}
}
