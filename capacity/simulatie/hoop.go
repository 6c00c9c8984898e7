package simulatie

// gebeurtenis is something that will happen. What happens first has the least sleutel: its time
// and its kind. Of two with one sleutel the one that was planned first goes first.
type gebeurtenis struct {
	sleutel int64
	volg    uint32
	wie     int32
}

// The kinds of events, in the order in which they happen when they fall on one tick.
const (
	soortPeiling   = iota // the state at the end of a month or quarter
	soortJaarwende        // a year of the answer ends
	soortPlaatsen         // a form gets another number of places
	soortWoningen         // the homes of a month come
	soortEinde            // a stay ends
	soortGeduld           // somebody has waited long enough
	soortAankomst         // somebody arrives on a day that was given
	soortInstroom         // somebody arrives by chance
)

const soortbits = 3

func sleutelVan(t int64, soort int) int64 { return t<<soortbits | int64(soort) }

func (g gebeurtenis) tijd() int64 { return g.sleutel >> soortbits }

func (g gebeurtenis) soort() int { return int(g.sleutel & (1<<soortbits - 1)) }

func (g gebeurtenis) voor(h gebeurtenis) bool {
	return g.sleutel < h.sleutel || g.sleutel == h.sleutel && g.volg < h.volg
}

// hoop is a heap in which every node has four children: half as deep as one with two, and the
// four lie side by side in memory.
type hoop []gebeurtenis

const kinderen = 4

func (h *hoop) voegToe(g gebeurtenis) {
	*h = append(*h, g)
	s := *h
	i := len(s) - 1
	for i > 0 {
		ouder := (i - 1) / kinderen
		if !g.voor(s[ouder]) {
			break
		}
		s[i] = s[ouder]
		i = ouder
	}
	s[i] = g
}

// neem removes the first.
func (h *hoop) neem() {
	s := *h
	n := len(s) - 1
	laatste := s[n]
	*h = s[:n]
	if n > 0 {
		h.vervang(laatste)
	}
}

// vervang puts g in the place of the first.
func (h *hoop) vervang(g gebeurtenis) {
	s := *h
	i, n := 0, len(s)
	for {
		kind := kinderen*i + 1
		if kind >= n {
			break
		}
		eerste := kind
		for j := kind + 1; j < min(kind+kinderen, n); j++ {
			if s[j].voor(s[eerste]) {
				eerste = j
			}
		}
		if !s[eerste].voor(g) {
			break
		}
		s[i] = s[eerste]
		i = eerste
	}
	s[i] = g
}
