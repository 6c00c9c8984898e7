package verblijf

import (
	"cmp"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// bericht is a message as it is sorted: by the keys of its start, the start before its stops.
type bericht struct {
	client, toewijzing int32
	categorie, code    string
	begin, einde       wmo.Datum // a start has no end
	reden              Beeindiging
	weg                bool // it withdraws
	aanbieder          string
	gemeente           wmo.Gemeentecode
	bij                int32
}

// start says whether a message tells a begin.
func (b *bericht) start() bool { return b.reden == "" }

// product orders messages by what they are about.
func (b *bericht) product(c *bericht) int {
	return cmp.Or(cmp.Compare(b.client, c.client), cmp.Compare(b.toewijzing, c.toewijzing),
		cmp.Compare(b.categorie, c.categorie), cmp.Compare(b.code, c.code))
}

// levering orders messages by the keys of a start: client, toewijzing, product, begin.
func (b *bericht) levering(c *bericht) int { return cmp.Or(b.product(c), b.begin.Compare(c.begin)) }

// sleutel orders messages by all their keys.
func (b *bericht) sleutel(c *bericht) int {
	return cmp.Or(b.levering(c), b.einde.Compare(c.einde), cmp.Compare(b.reden, c.reden))
}

// heel is sleutel, and then whatever else tells messages apart, so that the order in which
// they came has no meaning.
func (b *bericht) heel(c *bericht) int {
	if s := b.sleutel(c); s != 0 {
		return s
	}
	return cmp.Or(gelijkBool(b.weg, c.weg), cmp.Compare(b.aanbieder, c.aanbieder), b.gemeente.Compare(c.gemeente), cmp.Compare(b.bij, c.bij))
}

func gelijkBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	default:
		return 1
	}
}

// neemBerichten makes spells of the messages.
func (g *vergaarder) neemBerichten() {
	in := g.in
	bs := make([]bericht, 0, len(in.Startberichten)+len(in.Stopberichten))
	for i := range in.Startberichten {
		s := &in.Startberichten[i]
		bs = append(bs, bericht{
			client: g.nummer[s.Client], toewijzing: int32(s.Toewijzing), categorie: s.Categorie, code: s.Code, begin: s.Begindatum,
			weg: s.Status == Verwijderd, aanbieder: s.Aanbieder, gemeente: s.Gemeente, bij: int32(i),
		})
	}
	for i := range in.Stopberichten {
		s := &in.Stopberichten[i]
		bs = append(bs, bericht{
			client: g.nummer[s.Client], toewijzing: int32(s.Toewijzing), categorie: s.Categorie, code: s.Code, begin: s.Begindatum,
			einde: s.Einddatum, reden: s.Reden, weg: s.Status == Verwijderd, aanbieder: s.Aanbieder, gemeente: s.Gemeente, bij: in.bijStop(i),
		})
	}
	slices.SortFunc(bs, func(a, b bericht) int { return a.heel(&b) })
	bs = g.geldig(bs)
	vorige := -1 // the spell before, of the same product
	for i := 0; i < len(bs); {
		j := i + 1
		for j < len(bs) && bs[i].levering(&bs[j]) == 0 {
			j++
		}
		if vorige >= 0 && bs[i].product(&bs[i-1]) != 0 {
			vorige = -1
		}
		vorige = g.lever(bs[i:j], vorige)
		i = j
	}
}

// geldig are the messages that count, each once: of each key those that were told more often
// than they were withdrawn.
func (g *vergaarder) geldig(bs []bericht) []bericht {
	over := bs[:0]
	for i := 0; i < len(bs); {
		gemeld, j := 0, i
		for ; j < len(bs) && bs[i].sleutel(&bs[j]) == 0; j++ {
			if !bs[j].weg {
				gemeld++
			}
		}
		gelijk, weg := bs[i:j], j-i-gemeld
		i = j
		paren := min(gemeld, weg)
		g.gegevens.Ingetrokken += 2 * paren
		switch {
		case gemeld > weg:
			if g.past(&gelijk[0]) {
				g.gegevens.Gebruikt++
				if weg > 0 {
					g.twijfel(OnzekereIntrekking, gelijk[0].client, gelijk[0].begin, gelijk[0].bij, gelijk[gemeld].bij)
				}
				over = append(over, gelijk[0])
			}
			g.gegevens.Dubbel += gemeld - paren - 1
		case weg > gemeld && gemeld == 0:
			g.weiger(NietsInTeTrekken, gelijk[0].client, gelijk[0].begin, gelijk[0].bij)
			g.gegevens.Dubbel += weg - 1
		default:
			g.gegevens.Dubbel += weg - paren
		}
	}
	return over
}

// past says whether a message can be used, and refuses it if not.
func (g *vergaarder) past(b *bericht) bool {
	switch {
	case g.product(b.categorie, b.code) < 0:
		g.weiger(OnbekendProduct, b.client, b.begin, b.bij)
	case b.begin.After(g.Peil().Op):
		g.weiger(BeginNaPeil, b.client, b.begin, b.bij)
	case !b.start() && b.einde.Before(b.begin):
		g.weiger(EindeVoorBegin, b.client, b.begin, b.bij)
	default:
		return true
	}
	return false
}

// product is the form of a product: of itself, or of its whole category; -1 without.
func (g *vergaarder) product(categorie, code string) int32 {
	if g.producten == nil {
		g.producten, g.niveaus = map[[2]string]int32{}, map[[2]string]string{}
		for _, p := range g.in.Producten {
			g.producten[[2]string{p.Categorie, p.Code}] = g.vorm(p.Vorm, p.Naam)
			g.niveaus[[2]string{p.Categorie, p.Code}] = p.Niveau
		}
	}
	sleutel := [2]string{categorie, code}
	n, bekend := g.producten[sleutel]
	if !bekend {
		heel := [2]string{categorie, ""}
		if n, bekend = g.producten[heel]; !bekend {
			n = -1
		}
		g.producten[sleutel], g.niveaus[sleutel] = n, g.niveaus[heel]
	}
	return n
}

// lever makes one spell of a start and its stops, which are in the order of their ends, and
// ends the spell before when that was still open. It returns the place of the spell.
func (g *vergaarder) lever(bs []bericht, vorige int) int {
	b := &bs[0]
	s := spel{
		client: b.client, vorm: g.product(b.categorie, b.code), begin: b.begin, aanbieder: b.aanbieder, gemeente: b.gemeente,
		niveau: g.niveaus[[2]string{b.categorie, b.code}], bestemming: capacity.OnbekendBestemming, bij: b.bij, bijEinde: b.bij,
	}
	stops := bs
	if b.start() {
		stops = bs[1:]
	} else {
		g.twijfel(StopZonderStart, b.client, b.begin, b.bij, -1)
	}
	if vorige >= 0 && !g.spellen[vorige].einde.IsValid() && !g.spellen[vorige].ooit {
		g.twijfel(StartOverStart, b.client, b.begin, b.bij, g.spellen[vorige].bij)
		g.spellen[vorige].einde = b.begin.AddDagen(-1)
	}
	g.eindig(&s, stops)
	for i := range stops { // what the start does not say
		if s.aanbieder == "" {
			s.aanbieder = stops[i].aanbieder
		}
		if s.gemeente.IsZero() {
			s.gemeente = stops[i].gemeente
		}
	}
	g.spellen = append(g.spellen, s)
	return len(g.spellen) - 1
}

// eindig ends a spell by the last of its stops: a definitive one if there is one.
func (g *vergaarder) eindig(s *spel, stops []bericht) {
	var einde, tijdelijk *bericht
	for i := range stops {
		b := &stops[i]
		slot, soort := &einde, MeerEinden
		if b.reden == Tijdelijk {
			slot, soort = &tijdelijk, MeerOnderbrekingen
		}
		if *slot != nil {
			g.twijfel(soort, s.client, s.begin, (*slot).bij, b.bij)
		}
		if *slot == nil || b.einde.After((*slot).einde) || beeindigingwoorden.Rang(b.reden) < beeindigingwoorden.Rang((*slot).reden) {
			*slot = b
		}
	}
	if einde != nil && tijdelijk != nil && einde.einde.Before(tijdelijk.einde) {
		g.twijfel(EindeVoorOnderbreking, s.client, s.begin, einde.bij, tijdelijk.bij)
	}
	s.tijdelijk = einde == nil && tijdelijk != nil
	if s.tijdelijk {
		einde = tijdelijk
	}
	if einde == nil {
		return
	}
	s.einde, s.bijEinde = einde.einde, einde.bij
	if !s.tijdelijk {
		s.bestemming = g.redenen[einde.reden]
		s.uitReden = s.bestemming != capacity.OnbekendBestemming
	}
	g.nietNaPeil(s)
}

// nietNaPeil opens a spell whose end is yet to come.
func (g *vergaarder) nietNaPeil(s *spel) {
	if s.einde.IsValid() && s.einde.After(g.Peil().Op) {
		g.twijfel(EindeNaPeil, s.client, s.begin, s.bijEinde, -1)
		s.einde, s.bestemming, s.tijdelijk, s.uitReden, s.ooit = wmo.Datum{}, capacity.OnbekendBestemming, false, false, true
	}
}

// bestemmingen is what each reason says of the destination.
func bestemmingen(anders []Redenbestemming) map[Beeindiging]capacity.Bestemming {
	uit := map[Beeindiging]capacity.Bestemming{}
	for _, r := range beeindigingwoorden.Waarden() {
		uit[r] = capacity.OnbekendBestemming
	}
	uit[Overlijden], uit[AnderDomein], uit[AndereAanbieder] = capacity.Overleden, capacity.NaarWlz, capacity.AnderBW
	for _, r := range anders {
		uit[r.Reden] = r.Bestemming
	}
	return uit
}
